"""Names by the grammar around them, and what only looks like one."""

from __future__ import annotations

import pytest
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.names.subjects import find_subject_names


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_subject_names(NoteWords(text))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Young called again about the result.", ["Young"]),
        ("Sutures placed. Stone prefers no sling.", ["Stone"]),
        ("can Deb take melatonin", ["Deb"]),
        ("bed 5 O'Dell, K 2.9; McAllister next", ["O'Dell", "McAllister"]),
        ("- Grant (cards) recommends a loop recorder", ["Grant"]),
    ],
)
def test_found(text: str, names: list[str]) -> None:
    assert sorted(found(text)) == sorted(names)


@pytest.mark.parametrize(
    "text",
    [
        "Pain feels worse at night.",
        "May takes effect in a week.",
        "Spring presents with pollen.",
        "Negative McMurray and McBurney tenderness.",
        "Family called. Nurse says the dressing is dry.",
        "MacConkey agar grew nothing.",
        "Will call with results. Can Hope scores be used?",
    ],
)
def test_left_alone(text: str) -> None:
    assert found(text) == []
