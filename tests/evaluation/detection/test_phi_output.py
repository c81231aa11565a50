"""Leaks and lost facts, counted in the text that comes out."""

from synthetic_note.evaluation.detection.phi_gold import GoldNote
from synthetic_note.evaluation.detection.phi_output import OutputTally, blanked, facts_of, leaked


def gold(text: str, *spans: tuple[str, str], facts: tuple[str, ...] = ()) -> GoldNote:
    places = sorted((text.index(part), text.index(part) + len(part), kind) for part, kind in spans)
    return GoldNote(1, text, tuple(places), facts=facts)


NOTE = gold(
    "Ms. Quillon Fredersdorf, MRN 5520177, takes apixaban 5 mg for 3 weeks, review 6/52. Fever of 38.",
    ("Quillon Fredersdorf", "NAME"),
    ("5520177", "MRN"),
    facts=("Fever",),
)


def test_what_leaks_and_what_the_rest_of_the_note_says_as_well() -> None:
    clean = "Ms. Ada Roe, MRN 1189034, takes apixaban 5 mg for 3 weeks, review 6/52. Fever of 38."
    assert leaked(NOTE, clean) == []
    assert [kind for *_, kind in leaked(NOTE, clean.replace("Roe", "FREDERSDORF"))] == ["NAME"]
    assert [kind for *_, kind in leaked(NOTE, clean.replace("1189034", "5520177"))] == ["MRN"]
    assert len(leaked(NOTE, NOTE.text)) == 2
    # A tool that blacks out.
    spans = [(start, end) for start, end, _ in NOTE.spans]
    assert leaked(NOTE, blanked(NOTE.text, spans)) == []
    assert len(leaked(NOTE, blanked(NOTE.text, spans[:1]))) == 1
    note = gold("Mr. Brandt has a Brandt-Daroff exercise. Call Brandt.", ("Brandt", "NAME"))
    assert leaked(note, "Mr. Roe has a Brandt-Daroff exercise. Call Brandt.") == []
    assert len(leaked(note, "Mr. Brandt has a Brandt-Daroff exercise. Call Brandt.")) == 1


def test_facts_are_quantities_and_drugs_and_lost_ones_are_counted() -> None:
    assert set(facts_of(NOTE)) == {"apixaban", "5 mg", "3 weeks", "6 / 52", "fever"}
    hidden = gold("Seen 3 weeks ago by Ms. Roe, 40 mg", ("3 weeks", "DATE"))
    assert set(facts_of(hidden)) == {"40 mg"}
    # What is named and recognised counts once.
    assert set(facts_of(gold("BP 142/88 on apixaban.", facts=("142/88", "apixaban"))).values()) == {1}
    tally = OutputTally()
    tally.add(NOTE, NOTE.text.replace("Quillon Fredersdorf", "Ada Roe").replace("apixaban", "Ludwigsburg"))
    tally.add(gold("No identifier, 10 mL."), "No identifier, 10 mL.")
    scores = tally.scores()
    assert (scores["elements_removed"]["count"], scores["elements_removed"]["of"]) == (1, 2)
    assert (scores["notes_without_leak"]["count"], scores["notes_with_all_facts"]["count"]) == (1, 1)
    assert (scores["facts_kept"]["count"], scores["facts_kept"]["of"]) == (5, 6)
    assert [fact for _, fact in tally.lost] == ["apixaban"]
    assert 0 < scores["facts_kept"]["low"] < scores["facts_kept"]["high"] <= 1
