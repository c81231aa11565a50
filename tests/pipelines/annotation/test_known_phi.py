"""Known identifiers in any spelling within one edit; allow and deny lists."""

from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.known_phi import apply_lists, find_known_phi, near
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.spans import PHI_TYPES, PhiSpan


def found(text: str, **known: list[str]) -> list[str]:
    return [text[span.start : span.end] for span in find_known_phi(NoteWords(text), known)]


def test_spellings_parts_and_accents() -> None:
    names = "Katarzyna Nowak|KATARZYNA NOWAK|Nowak, Katarzyna|Katarzina Nowak|Katarzyna Novak|Katarzyna\nNowak"
    for written in f"{names}|katarzynanowak|Katarzyna-Nowak".split("|"):
        assert found(f"Saw {written} today.", NAME=["Katarzyna Nowak"]) == [written]
    for written in ("12-345-67", "1234567", "12 345 67", "123-4567", "1234568", "123467", "12345670"):
        assert found(f"MRN {written}.", MRN=["1234567"]) == [written]
    assert found("José came, Pena left, Peñas too", NAME=["Jose Peña"]) == ["José", "Pena"]
    assert found("O'Neil and ONeil", NAME=["O'Neil"]) == ["O'Neil", "ONeil"]
    # Short values are exact, everyday parts stay.
    assert found("4471 4472 447", SSN=["4471"]) == ["4471"]
    assert found("white count, the long bone", NAME=["Ann White Long"]) == []


def brute_near(a: str, b: str) -> bool:
    """One edit by trying all of them."""
    if a == b:
        return True
    if len(b) < 5:
        return False
    letters = set(a) | {"#"}
    edits = {b[:i] + b[i + 1 :] for i in range(len(b))}
    edits |= {b[:i] + c + b[i:] for i in range(len(b) + 1) for c in letters}
    edits |= {b[:i] + c + b[i + 1 :] for i in range(len(b)) for c in letters}
    edits |= {b[:i] + b[i + 1] + b[i] + b[i + 2 :] for i in range(len(b) - 1)}
    return a in edits


@settings(max_examples=400)
@given(st.text("abc", max_size=8), st.text("abc", max_size=8))
def test_near_is_one_edit(a: str, b: str) -> None:
    assert near(a, b) == brute_near(a, b)


@given(st.sampled_from(PHI_TYPES), st.from_regex(r"[A-Z][a-z]{5,9}", fullmatch=True))
def test_every_type_is_taken(kind: str, value: str) -> None:
    spans = find_known_phi(NoteWords(f"see {value} now"), {kind: [value]})
    assert (4, 4 + len(value), kind, "known") in [(span.start, span.end, span.type, span.source) for span in spans]


def test_lists() -> None:
    text = "Smith at the Ark Clinic. arkham"
    spans = [PhiSpan(0, 5, "NAME"), PhiSpan(13, 23, "FACILITY")]
    assert apply_lists(text, spans, allow=["smith"]) == [spans[1]]
    denied = apply_lists(text, [spans[0]], deny=["ark  clinic", "ark"])
    assert [(span.start, span.end, span.type) for span in denied] == [(0, 5, "NAME"), (13, 23, "OTHER_ID")]
