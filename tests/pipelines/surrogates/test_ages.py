"""Ages: above 89 one class, below as written."""

import re

import pytest
from data.cases import cases
from hypothesis import given
from hypothesis import strategies as st
from replacing import each, thousand_cases
from synthetic_note.pipelines.surrogates.ages import fitting_type, top_coded_age
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy

FORMS = "{}|{}-year-old|{} years old|{} y.o.|{}yo|aged {}|{}F|{} year-old|Age: {}|{}\nyears".split("|")


@thousand_cases
@given(st.integers(0, 130), st.sampled_from(FORMS))
def test_only_ages_above_89_change(age, form):
    raw = form.format(age)
    new = top_coded_age(raw)
    if age < 90:
        assert new == raw
    else:
        assert re.search(r"90(\+|-plus)", new)
        assert not re.search(rf"\b{age}\b(?!\+|-plus)", new)
        assert top_coded_age(new) == new


@pytest.mark.parametrize(("raw", "expected"), cases("surrogates", "ages wordings"))
def test_wordings(raw, expected):
    assert top_coded_age(raw) == expected


@pytest.mark.parametrize(("rule", "expected"), [("top-code", "90+"), ("keep", "93"), ("tag", "[AGE]")])
def test_rules(rule, expected):
    assert each("AGE", "93", "45", policy=SurrogatePolicy(ages=rule)) == [expected, "45"]


def test_what_cannot_be_an_age_is_none():
    kinds = {"45": "AGE", "forty": "AGE", "nonagenarian": "AGE", "00482913": "OTHER_ID", "Cho": "NAME"}
    assert {raw: fitting_type(raw) for raw in kinds} == kinds
