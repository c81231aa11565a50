"""Places of templates: people, numbers, letter case, scanned names."""

import random
import re

import pytest
from synthetic_note.training.phi_injection import PhiInjector
from synthetic_note.training.phi_injection.slots import SlotFiller, is_identifier_place, is_known_place, parse_template
from synthetic_note.training.phi_injection.tables import (
    checked_identifiers,
    training_identifiers,
    training_places,
    word_lists,
)


def test_case_of_a_place(train_injector: PhiInjector) -> None:
    for seed in range(20):
        low, up = (
            SlotFiller(train_injector._maker, random.Random(seed)).place(f"P.firstlast.{case}")[0]
            for case in ("low", "up")
        )
        assert (low.type, low.role) == ("NAME", "patient")
        assert low.text == low.text.lower()
        assert up.text == up.text.upper()


def test_training_numbers_and_people_have_a_type_and_a_role(train_injector: PhiInjector) -> None:
    for seed in range(40):
        filler = SlotFiller(train_injector._maker, random.Random(seed))
        for kind, place in {**training_identifiers(), **checked_identifiers()}.items():
            (number,) = filler.place(kind)
            assert number.type == place.type
            assert re.fullmatch(r"[\w ./-]+", number.text)
        for kind, place in training_places().items():
            if place.role:
                (name,) = filler.place(f"{kind}.up")
                assert (name.type, name.role, name.text) == ("NAME", place.role, name.text.upper())
        surname, _, initial = filler.place("P.lastg")[0].text.partition(", ")
        assert surname
        assert initial.rstrip(".") == filler.patient.first[0]


def test_names_agree_within_a_template(train_injector: PhiInjector) -> None:
    for seed in range(50):
        filler = SlotFiller(train_injector._maker, random.Random(seed))
        segments = filler.fill("{P.first} {P.last} of the {P.last} family")
        names = [s.text for s in segments if s.type]
        assert len(names) == 2  # Given and family name are one span.
        assert names[0].split(" ")[0][0] == filler.patient.first[0]


def test_relation_words_fit_the_relative(train_injector: PhiInjector) -> None:
    relations = word_lists("fillers")
    for seed in range(80):
        filler = SlotFiller(train_injector._maker, random.Random(seed))
        relation, _, name = filler.fill("{rel} {R.first}")
        sexes = [sex for sex in "FM" if relation.text.lower() in relations[f"relation {sex}"]]
        assert (name.type, name.role) == ("NAME", "relative")
        person = next(p for k, p in filler._people.items() if k.startswith("R"))
        assert person.sex in sexes


def test_scanned_names_have_digits_and_initials_are_one_letter(train_injector: PhiInjector) -> None:
    digits = 0
    for seed in range(60):
        filler = SlotFiller(train_injector._maker, random.Random(seed))
        scanned = filler.name(filler.patient, "ocr")
        assert len(scanned) == len(filler.patient.last)
        changed = [(a, b) for a, b in zip(filler.patient.last, scanned, strict=True) if a != b]
        assert len(changed) <= 2
        assert all(b.isdigit() for _, b in changed)
        digits += bool(changed)
        (initial,) = filler.place("R.firstinit")
        assert (len(initial.text), initial.type, initial.role) == (1, "NAME", "relative")
    assert digits > 40


def test_known_places_are_those_that_can_be_filled(train_injector: PhiInjector) -> None:
    known = "P D2.last R.possible DATE.month FACILITY.full AADHAAR VIETPT.low ISOWEEK.up he n rel2 cred problem2"
    for place in known.split():
        assert is_known_place(place)
        assert SlotFiller(train_injector._maker, random.Random(1)).place(place)
    for place in "nothing P.nothing DATE.nothing WARD.full AADHAAR.x he.low.x X9 P12".split():
        assert not is_known_place(place)
        with pytest.raises(KeyError, match="no place or no form"):
            SlotFiller(train_injector._maker, random.Random(1)).place(place)
    with pytest.raises(KeyError, match="place"):
        SlotFiller(train_injector._maker, random.Random(0)).fill("{nothing}")
    assert parse_template("a {P} b") == (("a ", "P"), (" b", ""))
    assert is_identifier_place("P.last")
    assert not is_identifier_place("P.possible")
    assert not is_identifier_place("problem")
