"""Prints the table of docs/surrogates.md: identifiers in many formats and their surrogates.

    python benchmarks/surrogates/surrogate_table.py            # print the table
    python benchmarks/surrogates/surrogate_table.py --write    # put it into docs/surrogates.md, between its marks

Every row is a note of its own, except that the rows of the first group share one note. All the
identifiers are invented.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from synthetic_note.evaluation.doc_blocks import write_block
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy, replace_phi

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "surrogates.md"

#: One person and one hospital through a note.
TOGETHER: tuple[tuple[str, str], ...] = (
    ("Robert Q. Abernathy", "NAME"),
    ("ABERNATHY, ROBERT", "NAME"),
    ("Mr. Abernathy's", "NAME"),
    ("Abernathy", "NAME"),
    ("Bob", "NAME"),
    ("R. Abernathy", "NAME"),
    ("R.Q.A.", "NAME"),
    ("Denise Abernathy", "NAME"),
    ("the Abernathys", "NAME"),
    ("robert.abernathy@mailbox.net", "EMAIL"),
    ("rabernathy52@mailbox.net", "EMAIL"),
    ("Tidewater General Hospital", "FACILITY"),
    ("TGH", "FACILITY"),
    ("Abernathy Family Clinic", "FACILITY"),
)
ALONE: tuple[tuple[str, str], ...] = (
    ("Dr. O'Dell-Farquhar", "NAME"),
    ("Maria de la Fuente", "NAME"),
    ("Ingrid Cho, RN, BSN", "NAME"),
    ("Hollis E. Delacroix III, MD", "NAME"),
    ("Sister Agnes", "NAME"),
    ("John and Mary Eastman", "NAME"),
    ("王小明", "NAME"),
    ("Иван Петров", "NAME"),
    ("03/04/2021", "DATE"),
    ("3/4/21", "DATE"),
    ("3/4", "DATE"),
    ("25/12/2020", "DATE"),
    ("2021-03-04", "DATE"),
    ("2021-03-04 10:22", "DATE"),
    ("2021-03-04T10:22:33Z", "DATE"),
    ("20210304", "DATE"),
    ("10:22 on 3/4", "DATE"),
    ("March 3rd", "DATE"),
    ("MARCH 3, 2021", "DATE"),
    ("3 Mar 2021", "DATE"),
    ("03MAR2021", "DATE"),
    ("3rd of March, 2021", "DATE"),
    ("Monday, March 1, 2021", "DATE"),
    ("last Thursday the 5th", "DATE"),
    ("3/4-3/7", "DATE"),
    ("3/4 to 3/7/21", "DATE"),
    ("March 30-31, 2021", "DATE"),
    ("03/2021", "DATE"),
    ("March 2021", "DATE"),
    ("Mar '21", "DATE"),
    ("Spring 2021", "DATE"),
    ("Q3 2020", "DATE"),
    ("Thanksgiving 2019", "DATE"),
    ("2/29/2020", "DATE"),
    ("13/45/2020", "DATE"),
    ("2021年3月4日", "DATE"),
    ("yesterday", "DATE"),
    ("93-year-old", "AGE"),
    ("102 y.o.", "AGE"),
    ("ninety-four", "AGE"),
    ("45", "AGE"),
    ("123 Oak St Apt 4, Springfield, IL 62704-1234", "LOCATION"),
    ("16 Harbor Rd\nToledo, Ohio 43604", "LOCATION"),
    ("P.O. Box 1234", "LOCATION"),
    ("42nd Street", "LOCATION"),
    ("New York, NY", "LOCATION"),
    ("Sangamon County", "LOCATION"),
    ("03601", "LOCATION"),
    ("40.7128, -74.0060", "LOCATION"),
    ("St. Brendan's Hospital", "FACILITY"),
    ("Ward 4B", "FACILITY"),
    ("Lakeview Elementary School", "FACILITY"),
    ("(617) 726-2000", "PHONE"),
    ("617.726.2000 x4412", "PHONE"),
    ("+1 617 726 2000", "FAX"),
    ("+44 20 7946 0958", "PHONE"),
    ("pager 31245", "PHONE"),
    ("123-45-6789", "SSN"),
    ("xxx-xx-6789", "SSN"),
    ("https://www.tidewater.org/patients/1234?id=5", "URL"),
    ("10.2.30.4", "IP"),
    ("fe80::1", "IP"),
    ("MRN: 00123-45", "MRN"),
    ("MRN1234567", "MRN"),
    ("1EG4-TE5-MK73", "HEALTH_PLAN"),
    ("4111 1111 1111 1111", "ACCOUNT"),
    ("AB1234563", "LICENSE"),
    ("1234567893", "LICENSE"),
    ("1HGCM82633A004352", "VEHICLE"),
    ("7ABC123", "VEHICLE"),
    ("00:1A:2B:3C:4D:5E", "DEVICE"),
    ("550e8400-e29b-41d4-a716-446655440000", "OTHER_ID"),
    ("fingerprint FP-2039", "BIOMETRIC"),
    ("retinal scan", "BIOMETRIC"),
    ("engineer", "PROFESSION"),
)


def replace(rows: tuple[tuple[str, str], ...], policy: SurrogatePolicy) -> list[str]:
    """The surrogates of rows that stand in one note."""
    text, spans = "", []
    for raw, phi_type in rows:
        spans.append(PhiSpan(len(text), len(text) + len(raw), phi_type))
        text += raw + " ; "
    return replace_phi(text, spans, policy=policy, stream=hashlib.sha256(text.encode()).digest())


def table() -> str:
    """The table as Markdown."""
    hips, safe = SurrogatePolicy.from_name("hips"), SurrogatePolicy.from_name("safe-harbor")
    lines = ["| type | input | `hips` | `safe-harbor`, where it differs |", "|---|---|---|---|"]
    groups = [TOGETHER, *((row,) for row in ALONE)]
    for group in groups:
        for (raw, phi_type), new, strict in zip(group, replace(group, hips), replace(group, safe), strict=True):
            cells = [_cell(raw), _cell(new), _cell(strict) if strict != new else ""]
            lines.append(f"| {phi_type} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return f"`{text}`".replace("|", "\\|").replace("\n", "` ⏎ `")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="put the table into docs/surrogates.md")
    if not parser.parse_args().write:
        print(table())
        return
    write_block(DOCUMENT, "table", table())


if __name__ == "__main__":
    main()
