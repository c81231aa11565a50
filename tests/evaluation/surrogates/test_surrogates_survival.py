"""The search for originals in outputs: it finds what is planted, and nothing else."""

import pytest
from data.cases import cases
from replacing import Part, note_of
from synthetic_note.evaluation.surrogates.survival import check_note, surviving, telling_pieces, write_surrogates
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy
from synthetic_note.training.phi_injection import InjectedNote

HIPS, LIMITED = SurrogatePolicy(), SurrogatePolicy.from_name("limited-dataset")


def note(*parts: Part) -> InjectedNote:
    text, spans = note_of(*parts)
    return InjectedNote(text, tuple(spans))


def left(made: InjectedNote, surrogates: list[str], policy: SurrogatePolicy = HIPS) -> tuple[list[str], list[str]]:
    output, places = write_surrogates(made.text, made.spans, surrogates)
    typed = [(place, span.type) for place, span in zip(places, made.spans, strict=True)]
    result = surviving(made.text, made.spans, output, typed, policy)
    return tuple([output[a:b] for _, a, b in found] for found in (result.written, result.untouched))  # type: ignore[return-value]


@pytest.mark.parametrize(("raw", "kind", "pieces", "strict"), cases("evaluation", "survival telling_pieces"))
def test_telling_pieces(raw: str, kind: str, pieces: set[str], strict: set[str]):
    assert telling_pieces(raw, kind) >= pieces
    assert {p for p in telling_pieces(raw, kind) if " " not in p} == {p for p in pieces if " " not in p}
    assert telling_pieces(raw, kind, strict=True) - telling_pieces(raw, kind) >= strict


def test_survivors_in_surrogates_and_outside():
    made = note(
        "Mr. ", ("Zofia Okafor", "NAME"), " and Okafor; ", ("617-726-2000", "PHONE"), " on ", ("5/6/2020", "DATE")
    )
    assert left(made, ["Eve Bligh", "303-555-0101", "7/8/2021"]) == ([], ["Okafor"])
    assert left(made, ["Eve OKAFOR", "303-555-0101", "5/6/2020"]) == (["OKAFOR", "5/6/2020"], ["Okafor"])
    assert left(made, ["Eve Bligh-Zofia", "617-726-2000", "1/5/6/2020"]) == (["Zofia", "617-726-2000"], ["Okafor"])


@pytest.mark.parametrize(("parts", "surrogates", "policy", "expected"), cases("evaluation", "survival left"))
def test_what_counts_as_left(parts, surrogates, policy, expected):
    made = note(*(piece for part in parts for piece in (part, " and ")))
    assert left(made, surrogates, SurrogatePolicy.from_name(policy)) == (expected, [])


def test_a_city_that_the_policy_keeps_and_a_note_through_the_stage():
    made = note("Seen at ", ("Corvane Medical Center", "FACILITY"), ". Lives in ", ("Corvane, Kansas", "LOCATION"), ".")
    assert left(made, ["Holm Medical Center", "Corvane, Kansas"], LIMITED) == ([], [])
    assert left(made, ["Holm Medical Center", "Corvane, Kansas"]) != ([], [])
    made = note("Seen by ", ("Dr. Zofia Okafor", "NAME"), ". Okafor was at ", ("Marrowgate Hospital", "FACILITY"), ".")
    output, result = check_note(made, HIPS, seed=1)
    assert (result.count, result.pieces > 2) == (0, True)  # the second mention is found by propagation
    assert "Okafor" not in output
    assert "Hospital" in output
    assert check_note(made, HIPS, seed=1, found=made.spans)[1].untouched
    assert check_note(made, HIPS, seed=1, found=[])[1].count >= 3
