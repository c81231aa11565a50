"""Dates and names as they are written."""

import datetime
import random
import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.training.phi_injection import PhiInjector
from synthetic_note.training.phi_injection.formats import FormatMaker, write_date
from synthetic_note.training.phi_injection.lexicons import Lexicons


@given(st.integers(0, 10**6))
@settings(max_examples=200, deadline=None)
def test_dates_exist(train_injector: PhiInjector, seed: int) -> None:
    maker, rng = train_injector._maker, random.Random(seed)
    text = maker.date(rng, "day")
    assert "{" not in text
    match = re.fullmatch(r"(\d{2})/(\d{2})/\d{4}", text)
    if match:
        assert {int(match[1]) <= 12, int(match[2]) <= 12} & {True}
    assert re.search(r"\d", maker.date(rng, "range"))
    assert 90 <= int(re.sub(r"\D", "", maker.age(rng)) or 90) <= 107


def test_maker_writes_whole_names(lexicon_dir: Path) -> None:
    maker, rng = FormatMaker(Lexicons(lexicon_dir)), random.Random(5)
    for _ in range(300):
        person = maker.person(rng)
        name = maker.name(person, rng)
        assert name == name.strip(" ,")
        assert person.last.lower() in name.lower() or re.fullmatch(r"[A-Z]\.[A-Z]\.", name)


def test_numbered_weeks_are_those_of_iso_8601() -> None:
    week = "{week_year}-W{week}-{week_day}"
    assert write_date(datetime.date(2024, 12, 30), week, random.Random(0)) == "2025-W01-1"
    assert write_date(datetime.date(2021, 1, 3), week, random.Random(0)) == "2020-W53-7"
