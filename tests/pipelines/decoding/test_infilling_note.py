"""Fills as changes of the text: what is left out goes with its space, capitals move on."""

import pytest
from synthetic_note.pipelines.annotation.spans import Annotation, EntitySpan, Word
from synthetic_note.pipelines.decoding.infilling_note import InfillingNote, Slot
from synthetic_note.pipelines.result import assemble


def written(text: str, fills: dict[str, str], entity: str) -> tuple[str, str]:
    """The text with these words filled, and the entity as the result points to it."""
    note = InfillingNote(text, None, [], b"")  # type: ignore[arg-type]
    for word, fill in fills.items():
        start = text.index(word)
        note.slots.append(Slot(Word(start, start + len(word)), word.lower(), [], [], 0, fill))
    start = text.index(entity)
    annotation = Annotation([], [EntitySpan(start, start + len(entity), "PROBLEM")], [])
    made = assemble(text, annotation, [], note.fills(), return_phi=False)
    return made["text"], made["text"][made["entities"][0]["start"] : made["entities"][0]["end"]]


@pytest.mark.parametrize(
    ("text", "fills", "made", "entity"),
    [
        ("The wound was closed.", {"The": "", "was": ""}, "Wound closed.", "Wound"),
        ("There is a wound here.", {"There is": "", "a": ""}, "Wound here.", "Wound"),
        ("The repair of the wound.", {"The": "", "repair": "closure", "the": ""}, "Closure of wound.", "wound"),
        ("He has the wound.", {"He": "", "the": ""}, "Has wound.", "wound"),
        ("Pus near the wound", {"near": "around"}, "Pus around the wound", "wound"),
    ],
)
def test_fills(text: str, fills: dict[str, str], made: str, entity: str) -> None:
    assert written(text, fills, "wound") == (made, entity)
