"""The result: offsets of surrogates, changes and entities; the stream that seeds a note."""

import json

from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.spans import Annotation, EntitySpan, PhiSpan, Word
from synthetic_note.pipelines.result import assemble, failed_note, note_stream, skeleton


@st.composite
def edited_notes(draw: st.DrawFn) -> tuple[str, Annotation, list[str], list[tuple[Word, str]]]:
    """A note built from parts, each of them plain, an identifier, a rewritten word or an entity."""
    text, phi, surrogates, fills, entities, words = "", [], [], [], [], []
    for kind in draw(st.lists(st.sampled_from(["plain", "phi", "fill", "entity", "rewritten entity"]), max_size=10)):
        part = draw(st.text(min_size=1, max_size=6))
        start, end = len(text), len(text) + len(part)
        text += part
        if kind == "phi":
            phi.append(PhiSpan(start, end, "NAME"))
            surrogates.append(draw(st.text(max_size=6)))
        if kind in ("fill", "rewritten entity"):
            word = Word(start, end, "NOUN")
            words.append(word)
            fills.append((word, draw(st.text(alphabet="abc", min_size=1, max_size=8))))
        if "entity" in kind:
            entities.append(EntitySpan(start, end, "PROBLEM"))
    return text, Annotation(phi, entities, words), surrogates, fills


@given(case=edited_notes())
def test_every_offset_points_to_what_it_says(
    case: tuple[str, Annotation, list[str], list[tuple[Word, str]]],
) -> None:
    text, annotation, surrogates, fills = case
    note = assemble(text, annotation, surrogates, fills, return_phi=True)
    made = note["text"]
    assert [made[p["start"] : p["end"]] for p in note["phi"]] == surrogates == [p["surrogate"] for p in note["phi"]]
    assert [made[c["start"] : c["end"]] for c in note["changes"]] == [new for _, new in fills]
    rewritten = {(word.start, word.end): new for word, new in fills}
    assert [made[e["start"] : e["end"]] for e in note["entities"]] == [
        rewritten.get((entity.start, entity.end), text[entity.start : entity.end]) for entity in annotation.entities
    ]
    # What no edit covers is copied.
    edits = sorted([*note["phi"], *note["changes"]], key=lambda edit: edit["original_start"])
    at = original = 0
    for edit in edits:
        assert made[at : edit["start"]] == text[original : edit["original_start"]]
        at, original = edit["end"], edit["original_end"]
    assert made[at:] == text[original:]
    assert note["report"]["rewritten"] == len(fills)
    json.dumps(note)


def test_a_small_note_to_the_letter() -> None:
    annotation = Annotation([PhiSpan(0, 3, "NAME", 0.9, "model", "patient")], [], [Word(4, 8, "VERB")])
    note = assemble("Ann left", annotation, ["Eve"], [(Word(4, 8, "VERB"), "went")], return_phi=False)
    assert note["text"] == "Eve went"
    # Original offsets only on request.
    assert note["phi"] == [{"type": "NAME", "role": "patient", "start": 0, "end": 3, "surrogate": "Eve", "score": 0.9}]
    assert note["changes"] == [{"start": 4, "end": 8, "text": "went", "pos": "VERB"}]
    assert note["report"]["phi"] == {"NAME": 1}
    # An entity of several words grows with its fills.
    words = [Word(0, 3, "ADJ"), Word(4, 8, "NOUN")]
    annotation = Annotation([], [EntitySpan(0, 8, "PROBLEM"), EntitySpan(9, 12, "TEST")], words)
    note = assemble("big rash MRI", annotation, [], [(words[0], "little"), (words[1], "sore")], return_phi=False)
    assert [note["text"][e["start"] : e["end"]] for e in note["entities"]] == ["little sore", "MRI"]
    assert skeleton("Ann, 3/4", [PhiSpan(0, 3, "NAME"), PhiSpan(5, 8, "DATE")]) == "[NAME], [DATE]"
    assert failed_note("item 2: too odd") == {
        "text": None, "phi": [], "changes": [], "entities": [], "report": {}, "error": "item 2: too odd",
    }  # fmt: skip


def test_the_stream_hangs_on_the_note_without_its_identifiers() -> None:
    first = note_stream(1, "Ann has a rash", [PhiSpan(0, 3, "NAME")])
    assert len(first) == 32
    assert first == note_stream(1, "Eleanor has a rash", [PhiSpan(0, 7, "NAME")])
    others = {
        note_stream(2, "Ann has a rash", [PhiSpan(0, 3, "NAME")]),
        note_stream(1, "Ann has a rash", [PhiSpan(0, 3, "NAME")], variant=1),
        note_stream(1, "Ann has a cough", [PhiSpan(0, 3, "NAME")]),
        note_stream(1, "Ann has a rash", [PhiSpan(0, 3, "DATE")]),
        note_stream(1, "Ann has a rash", []),
    }
    assert len(others | {first}) == 6
    assert len(note_stream(1, "\ud800", [])) == 32
