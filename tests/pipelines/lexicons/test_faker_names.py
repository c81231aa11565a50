"""What a word tells as a name, and pools of names to draw from."""

import pytest
from synthetic_note.pipelines.lexicons.faker_names import (
    formal_names,
    given_name_gender,
    is_given_name,
    is_surname,
    names,
    names_by_letter,
    script_locale,
    short_forms,
    usual_initials,
)
from synthetic_note.pipelines.lexicons.surrogate_tables import UNSUITABLE_NAMES


def test_pools():
    male, female, surnames = (set(names("en_US", *kind)) for kind in (("given", "m"), ("given", "f"), ("surname",)))
    assert len(male) > 500
    assert len(female) > 500
    assert len(surnames) > 2000
    assert not male & female
    assert not surnames & (male | female)
    assert not {name.lower() for name in surnames | male | female} & UNSUITABLE_NAMES
    assert all(name.isascii() and name.isalpha() for name in surnames)
    assert names("ru_RU", "surname", "f") != names("ru_RU", "surname", "m")
    assert len(names("de_DE", "given", "f")) > 100
    with pytest.raises(ValueError, match="locale"):
        names("qq_QQ", "given")


def test_what_a_word_tells_and_short_forms():
    genders = {"robert": "m", "bob": "m", "mary": "f", "peggy": "f", "josé": "m", "xqzt": ""}
    assert {name: given_name_gender(name) for name in genders} == genders
    scripts = {"王": "zh_CN", "Иван": "ru_RU", "cho": None, "josé": None, "😀": None}
    assert {word: script_locale(word) for word in scripts} == scripts
    assert is_given_name("thomas")
    assert not is_given_name("abernathy")
    assert is_surname("smith")
    assert not is_surname("xqzt")
    assert ("robert", "m") in formal_names("bob")
    assert formal_names("abernathy") == ()
    assert "Bob" in short_forms("robert")
    assert short_forms("xqzt") == ()
    for gender in ("m", "f"):
        assert all(short_forms(name.lower()) for name in names("en_US", "short", gender))
    letters = usual_initials("en_US")
    assert 12 <= len(letters) <= 26
    table = names_by_letter("en_US", "given", "f")
    assert all(name[0].lower() == "m" for name in table["m"])
