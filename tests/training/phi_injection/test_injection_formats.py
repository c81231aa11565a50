"""People, dates, numbers and places of templates, as they are written."""

import datetime
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.phi.validation import luhn
from synthetic_note.training.phi_injection import PhiInjector
from synthetic_note.training.phi_injection.check_digits import (
    MAKERS,
    is_medicare,
    is_modulus_11,
    is_nhi,
    is_pps,
    is_verhoeff,
)
from synthetic_note.training.phi_injection.formats import FormatMaker, write_date
from synthetic_note.training.phi_injection.lexicons import Lexicons
from synthetic_note.training.phi_injection.slots import SlotFiller, is_identifier_place, is_known_place, parse_template
from synthetic_note.training.phi_injection.tables import (
    checked_identifiers,
    training_identifiers,
    training_places,
    word_lists,
)


@given(st.integers(0, 10**6))
@settings(max_examples=200)
def test_dates_exist(train_injector: PhiInjector, seed: int) -> None:
    maker, rng = train_injector._maker, random.Random(seed)
    text = maker.date(rng, "day")
    assert "{" not in text
    match = re.fullmatch(r"(\d{2})/(\d{2})/\d{4}", text)
    if match:
        assert {int(match[1]) <= 12, int(match[2]) <= 12} & {True}
    assert re.search(r"\d", maker.date(rng, "range"))
    assert 90 <= int(re.sub(r"\D", "", maker.age(rng)) or 90) <= 107


def test_maker_writes_whole_names_and_weeks(lexicon_dir: Path) -> None:
    maker, rng = FormatMaker(Lexicons(lexicon_dir)), random.Random(5)
    for _ in range(300):
        person = maker.person(rng)
        name = maker.name(person, rng)
        assert name == name.strip(" ,")
        assert person.last.lower() in name.lower() or re.fullmatch(r"[A-Z]\.[A-Z]\.", name)
    # Numbered weeks are those of ISO 8601.
    week = "{week_year}-W{week}-{week_day}"
    assert write_date(datetime.date(2024, 12, 30), week, random.Random(0)) == "2025-W01-1"
    assert write_date(datetime.date(2021, 1, 3), week, random.Random(0)) == "2020-W53-7"


CHECKS: dict[str, Callable[[str], bool]] = {
    "NHSCHECKED": is_modulus_11,
    "CHICHECKED": is_modulus_11,
    "AADHAAR": is_verhoeff,
    "MEDICARE": is_medicare,
    "IHI": luhn,
    "PPS": is_pps,
    "OHIP": luhn,
    "NHICHECKED": is_nhi,
    "SIN": luhn,
    "PAN": lambda number: re.fullmatch(r"[A-Z]{3}P[A-Z]\d{4}[A-Z]", number) is not None,
}


@pytest.mark.parametrize(
    ("check", "number"),
    [
        (is_modulus_11, "9434765919"), (is_modulus_11, "4010232137"), (luhn, "79927398713"),
        (luhn, "046454286"), (is_verhoeff, "2363"), (is_verhoeff, "123451"), (is_medicare, "2123456701"),
        (is_pps, "1234567T"), (is_nhi, "ZAC5361"),
    ],
)  # fmt: skip
def test_published_examples(check: Callable[[str], bool], number: str) -> None:
    assert check(number)
    at = 2 if check is is_nhi else 1
    place = next(i for i in range(at, len(number)) if number[i].isdigit())
    for digit in set("0123456789") - {number[place]}:
        changed = number[:place] + digit + number[place + 1 :]
        assert not check(changed), changed


@given(st.sampled_from(sorted(MAKERS)), st.integers(0, 10**6))
@settings(max_examples=400)
def test_drawn_numbers_are_valid(kind: str, seed: int) -> None:
    assert set(CHECKS) == set(MAKERS)
    assert CHECKS[kind](MAKERS[kind](random.Random(seed)))


def test_written_numbers_are_valid(lexicon_dir: Path) -> None:
    maker, rng = FormatMaker(Lexicons(lexicon_dir)), random.Random(3)
    for kind, check in CHECKS.items():
        forms = set()
        for _ in range(200):
            written = maker.checked_number(kind, rng)
            assert check(re.sub(r"IRN|[^A-Z0-9]", "", written)), written
            forms.add(re.sub(r"[A-Z0-9]", "#", written))
        assert len(forms) > 1 or kind in ("PPS",)


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


def test_names_agree_within_a_template_and_with_the_relation(train_injector: PhiInjector) -> None:
    for seed in range(50):
        filler = SlotFiller(train_injector._maker, random.Random(seed))
        segments = filler.fill("{P.first} {P.last} of the {P.last} family")
        names = [s.text for s in segments if s.type]
        assert len(names) == 2  # Given and family name are one span.
        assert names[0].split(" ")[0][0] == filler.patient.first[0]
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
