"""Pools of names, and what a name tells."""

import pytest
from synthetic_note.pipelines.lexicons.faker_names import given_name_gender, is_given_name, is_surname
from synthetic_note.pipelines.lexicons.surrogate_tables import UNSUITABLE_NAMES
from synthetic_note.pipelines.surrogates.name_pools import (
    formal_names,
    name_pool,
    names_by_letter,
    names_with_short_form,
    script_locale,
    short_forms,
    usual_initials,
)


def test_pool():
    pool = name_pool("en_US")
    assert len(set(pool.male)) > 500
    assert len(set(pool.female)) > 500
    assert len(set(pool.surnames)) > 2000
    assert not set(pool.male) & set(pool.female)
    assert not set(pool.surnames) & set(pool.male + pool.female)
    assert not {name.lower() for name in pool.surnames + pool.male + pool.female} & UNSUITABLE_NAMES
    assert all(name.isascii() and name.isalpha() for name in pool.surnames)


def test_other_locales():
    assert name_pool("ru_RU").family("f") != name_pool("ru_RU").family("m")
    assert len(name_pool("de_DE").given("f")) > 100
    with pytest.raises(ValueError, match="locale"):
        name_pool("qq_QQ")


@pytest.mark.parametrize(
    ("name", "gender"), [("robert", "m"), ("bob", "m"), ("mary", "f"), ("peggy", "f"), ("josé", "m"), ("xqzt", "")]
)
def test_gender(name, gender):
    assert given_name_gender(name) == gender


def test_kinds():
    assert is_given_name("thomas")
    assert not is_given_name("abernathy")
    assert is_surname("smith")
    assert not is_surname("xqzt")


def test_short_forms():
    assert ("robert", "m") in formal_names("bob")
    assert formal_names("abernathy") == ()
    assert "Bob" in short_forms("robert")
    assert short_forms("xqzt") == ()
    for gender in ("m", "f"):
        assert all(short_forms(name.lower()) for name in names_with_short_form(gender))


def test_letters():
    letters = usual_initials("en_US")
    assert 12 <= len(letters) <= 26
    table = names_by_letter("en_US", "given", "f")
    assert all(name[0].lower() == "m" for name in table["m"])


@pytest.mark.parametrize(
    ("word", "locale"), [("王", "zh_CN"), ("Иван", "ru_RU"), ("cho", None), ("josé", None), ("😀", None)]
)
def test_scripts(word, locale):
    assert script_locale(word) == locale
