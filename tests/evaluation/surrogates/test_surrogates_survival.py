"""The search for originals in outputs: it finds what is planted, and nothing else."""

from __future__ import annotations

import pytest
from synthetic_note.evaluation.surrogates.survival import check_note, surviving, telling_pieces, write_surrogates
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy
from synthetic_note.training.phi_injection import InjectedNote

HIPS = SurrogatePolicy()


def note(*parts: str | tuple[str, str]) -> InjectedNote:
    text, spans = "", []
    for part in parts:
        raw, kind = (part, "") if isinstance(part, str) else part
        if kind:
            spans.append(PhiSpan(len(text), len(text) + len(raw), kind))
        text += raw
    return InjectedNote(text, tuple(spans))


def left(made: InjectedNote, surrogates: list[str], policy: SurrogatePolicy = HIPS) -> tuple[list[str], list[str]]:
    output, places = write_surrogates(made.text, made.spans, surrogates)
    typed = [(place, span.type) for place, span in zip(places, made.spans, strict=True)]
    result = surviving(made.text, made.spans, output, typed, policy)
    return tuple([output[a:b] for _, a, b in found] for found in (result.written, result.untouched))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("raw", "kind", "pieces", "strict"),
    [
        ("Dr. Zofia de la Cruz, MD", "NAME", {"zofia", "cruz", "dr. zofia de la cruz, md"}, set()),
        ("Rose Young", "NAME", {"rose young"}, {"rose", "young"}),
        ("J. Li", "NAME", set(), set()),
        ("Foley", "NAME", set(), {"foley"}),
        ("Sangamon County, IL 62704", "LOCATION", {"sangamon", "62704"}, set()),
        ("New Hampshire", "LOCATION", set(), set()),
        ("Women's Hospital of Marrowgate", "FACILITY", {"marrowgate"}, set()),
        ("3/4/2021", "DATE", {"3/4/2021"}, set()),
        ("3/4", "DATE", set(), {"3/4"}),
        ("March 2021", "DATE", {"march 2021"}, set()),
        ("2021", "DATE", set(), set()),
        ("Monday", "DATE", set(), set()),
        ("93-year-old", "AGE", {"93-year-old"}, set()),
        ("93", "AGE", set(), {"93"}),
        ("90", "AGE", set(), set()),
        ("ninety", "AGE", set(), set()),
        ("45", "AGE", set(), set()),
        ("617-726-2000", "PHONE", {"617-726-2000"}, set()),
        ("AB-1234567", "ACCOUNT", {"ab-1234567", "1234567"}, set()),
        ("zofia.okafor@portal.net", "EMAIL", {"zofia", "okafor", "zofia.okafor@portal.net"}, {"portal"}),
    ],
)
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


def test_parts_within_longer_words_are_other_words():
    made = note(("Zofia Hill", "NAME"), " at ", ("Marrowgate Clinic", "FACILITY"))
    assert left(made, ["Joanna Hillary", "Hillcrest Clinic"]) == ([], [])
    assert left(made, ["Eve Bligh", "Hill Clinic"]) == (["Hill"], [])


def test_months_and_weekdays_of_dates_are_nobodys_name():
    made = note(("Mr. Sun", "NAME"), " in ", ("May 3, 2020", "DATE"))
    assert left(made, ["Mr. Bligh", "Sun, June 7, 2020"]) == ([], [])


def test_an_age_is_none_in_a_date():
    made = note(("97", "AGE"), " years, ", ("May 3, 2020", "DATE"))
    assert left(made, ["90+", "July 9, '97"]) == ([], [])
    assert left(made, ["97", "July 9, '95"]) == (["97"], [])


def test_what_the_policy_keeps_is_not_looked_for():
    made = note(("Marrowgate", "LOCATION"), ", ", ("3/4/2021", "DATE"))
    keep = SurrogatePolicy.from_name("limited-dataset")
    assert left(made, ["Marrowgate", "5/6/2021"], keep) == ([], [])
    assert left(made, ["Marrowgate", "5/6/2021"]) == (["Marrowgate"], [])


def test_a_city_that_the_policy_keeps_is_no_secret_of_a_hospital():
    made = note("Seen at ", ("Corvane Medical Center", "FACILITY"), ". Lives in ", ("Corvane, Kansas", "LOCATION"), ".")
    limited = SurrogatePolicy.from_name("limited-dataset")
    assert left(made, ["Holm Medical Center", "Corvane, Kansas"], limited) == ([], [])
    assert left(made, ["Holm Medical Center", "Corvane, Kansas"]) != ([], [])


def test_a_note_through_the_replace_stage():
    made = note("Seen by ", ("Dr. Zofia Okafor", "NAME"), ". Okafor was at ", ("Marrowgate Hospital", "FACILITY"), ".")
    output, result = check_note(made, HIPS, seed=1)
    assert (result.count, result.pieces > 2) == (0, True)  # the second mention is found by propagation
    assert "Okafor" not in output
    assert "Hospital" in output
    assert check_note(made, HIPS, seed=1, found=made.spans)[1].untouched
    assert check_note(made, HIPS, seed=1, found=[])[1].count >= 3
