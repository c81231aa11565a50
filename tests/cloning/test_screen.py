"""The screen, the case of written prose, and surrogates."""

from synthetic_note.cloning.generators.sentence_case import polish
from synthetic_note.cloning.pieces import CloneNote, Piece, Skeleton
from synthetic_note.cloning.placeholders import put_surrogates
from synthetic_note.cloning.screen import Screen
from synthetic_note.pipelines.annotation.spans import PHI_TYPES
from synthetic_note.pipelines.lexicons.loading import rows
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy

SECRET = "the man told his sister that he would sell the boat"


def _note(text: str, *entities: str) -> CloneNote:
    return CloneNote((), text, tuple((text.index(e), text.index(e) + len(e), "PROBLEM") for e in entities))


def test_a_sequence_of_nine_words_is_caught_and_of_eight_is_not() -> None:
    screen = Screen([(0, _note(f"At night {SECRET}."))])
    words = SECRET.split()
    assert screen.repeats(_note("Now " + " ".join(words[:9]).upper() + " again"))
    assert not screen.repeats(_note("Now " + " ".join(words[:8]) + " again"))
    # Entities do not hide a repeated sequence, and do not count.
    assert screen.repeats(_note(SECRET.replace("sister", "sister acute bronchitis"), "acute bronchitis"))
    entity = " ".join(words[:9])
    assert not screen.repeats(_note(f"Seen for {entity} today", entity))
    # Phrases of ten patients are common.
    assert Screen([(patient, _note(SECRET)) for patient in range(9)]).repeats(_note(SECRET))
    assert not Screen([(patient, _note(SECRET)) for patient in range(10)]).repeats(_note(SECRET))
    assert Screen([(0, _note(SECRET))] * 20).repeats(_note(SECRET))


def test_written_prose_gets_its_capitals() -> None:
    two = Piece("prose", words=2)
    stop, line = Piece("mark", ".", before=""), Piece("prose", before="\n", words=1)
    pieces = (two, Piece("entity", "ulcer", "PROBLEM"), stop, two, Piece("negation", "not"), line)
    made = polish(Skeleton((), pieces), [["there", "a"], ["then", "i"], ["stable"]])
    assert made.text == "There an ulcer. Then I not\nStable"
    assert made.text[slice(*made.entities[0][:2])] == "ulcer"


def test_surrogates_take_the_place_of_placeholders() -> None:
    assert {row[0] for row in rows("placeholder_examples")} == set(PHI_TYPES)
    text = "Mr. [NAME] had a cough on [DATE]."
    spans = tuple((text.index(p), text.index(p) + len(p), p[1:-1]) for p in ("[NAME]", "[DATE]"))
    start = text.index("cough")
    note = CloneNote((), text, ((start, start + 5, "PROBLEM"),), spans)
    policy = SurrogatePolicy.from_name("hips")
    made = put_surrogates(note, 1, policy)
    assert "[" not in made.text
    assert made.text[slice(*made.entities[0][:2])] == "cough"
    assert made == put_surrogates(note, 1, policy) != put_surrogates(note, 2, policy)
