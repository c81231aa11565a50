"""Names of dictation blocks, banners, care teams and messages."""

from __future__ import annotations

import pytest
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.names.signatures import find_signed_names


def found(text: str) -> set[tuple[str, str]]:
    return {(text[span.start : span.end], span.type) for span in find_signed_names(NoteWords(text))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("D: 1/2/20 10:54 T: 1/3/20 QV/rb Job: 7", {("QV", "NAME"), ("rb", "NAME")}),
        ("ROE, ANA B   55201   03/04/1950   F", {("ROE, ANA B", "NAME"), ("55201", "MRN")}),
        ("Seen by M. K. Long today.", {("M. K. Long", "NAME")}),
        ("Fax to the clinic, attention Marlene.", {("Marlene", "NAME")}),
        ("Destinie from cardiology will call.", {("Destinie", "NAME")}),
        ("S.B. Noble, M.D.", {("S.B. Noble", "NAME")}),
        ("Team: Snow,Dale (attending), GOUT AMADI (resident)", {("Snow,Dale", "NAME"), ("GOUT AMADI", "NAME")}),
        ("Scribed for Ana Roe by Tom Quispe", {("Ana Roe", "NAME"), ("Tom Quispe", "NAME")}),
    ],
)
def test_found(text: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sodium   138   mmol/L   normal",
        "Pupils 4/4, N/V, H/H stable, D: 5 mg",
        "Pain from surgery is better. Results from radiology pending.",
        "HGB   12.1   01/02/2020   M-spike",
        "O.R. is ready; I.V. was placed.",
        "CHEST PAIN (ICU consult), Fluids, Diet (GI bleed)",
    ],
)
def test_nothing_found(text: str) -> None:
    assert found(text) == set()
