"""Names in shorthand; abbreviations and prose stay."""

from __future__ import annotations

import pytest
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.names.shorthand import find_shorthand_names


def found(text: str) -> list[str]:
    return sorted(text[span.start : span.end] for span in find_shorthand_names(NoteWords(text)))


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("CT read by MJF 12 Feb", ["MJF"]),
        ("verified by dq/kz", ["dq", "kz"]),
        ("Seen.\njk/zq\n", ["jk", "zq"]),
        ('alias "Smoke"', ["Smoke"]),
        ("who signed for T. Abarane, rm 6", ["T. Abarane"]),
        ("A.K., 19, studying", ["A.K."]),
        ("dtr renee on scene, c/o Hip pain", ["renee"]),
        ("seen by locum desai today", ["desai"]),
        ("Seen With DRS. MACHA AND SICK TODAY", ["MACHA", "SICK"]),
        ("Drs Ode, Short & Small", ["Ode", "Short", "Small"]),
        ("Seen with Drs.\r\nOde and Small", ["Ode", "Small"]),
        ("drs kowalik and short", ["kowalik", "short"]),
        ("Today dr e adeyemi-clarke saw", ["e adeyemi-clarke"]),
        ("Today Mr j okafor", ["j okafor"]),
        ("Today nurse t. lindqvist", ["t. lindqvist"]),
        ("SHE IS WELL.  NOBLE FROM SURGERY WILL SEE HER.", ["NOBLE"]),
    ],
)
def test_finds(text: str, want: list[str]) -> None:
    assert found(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "read by the team, seen by PT and OT, reviewed by ID, given by IV",
        "and/or\nw/o\n",
        "wife says, dtr 2+, son reports pain, mother had cancer",
        "per protocol, per pharmacy, saw blood, nurse called, dr notified",
        "Drs. called and said so; drs orders and notes; doctors and nurses",
        "THE DRS. CALLED AND SAID SO",
        "dr a nice man, mr s fall, dr e wave, nurse x ray",
        "also known as high blood pressure",
        "BIOPSY FROM COLON WAS NORMAL.",
        "treated with E. coli coverage for S. aureus",
    ],
)
def test_leaves_prose(text: str) -> None:
    assert found(text) == []
