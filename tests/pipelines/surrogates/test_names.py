"""Names: styles, people that stay one person, gender, case, possessives."""

import re

import pytest
from data.cases import cases
from hypothesis import given
from hypothesis import strategies as st
from replacing import KEY, replaced, thousand_cases
from synthetic_note.pipelines.lexicons.faker_names import given_name_gender, is_given_name, short_forms
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy

FIRST = ["Robert", "Mary", "Linda", "Thomas", "Denise", "Omar", "Wei", "Paula", "Hector", "Ingrid"]
LAST = ["Abernathy", "Bracegirdle", "Cho", "Delacroix", "Eastman", "Farquhar", "O'Dell", "Smith-Jones"]


def run(*parts, **given):
    """Surrogates of the names of a note, which stand in tuples (text[, role])."""
    return replaced(*(part if isinstance(part, str) else (part[0], "NAME", *part[1:]) for part in parts), **given)


@pytest.mark.parametrize(("raw", "pattern"), cases("surrogates", "names one_person_in_every_style"))
def test_one_person_in_every_style(raw, pattern):
    full, other = run(("Linda Quill Abernathy",), " ", (raw,))
    first, middle, last = full.split()
    forms = {"first": first, "last": last, "FIRST": first.upper(), "LAST": last.upper(), "f": first[0], "l": last[0]}
    assert re.fullmatch(pattern.format(small=f"{first[0]}[A-Z]{last[0]}".lower(), **forms), other), (full, other)
    assert len({"Linda", "Quill", "Abernathy", first, middle, last}) == 6


@pytest.mark.parametrize("raw", ["Sun-hee Brooks", "Claudette Thorne-Baker", "Kwame Osei-Bonsu", "Su-Lin Tan-Ng"])
def test_what_a_hyphen_ties_is_of_one_kind(raw):
    for number in range(5):
        (new,) = run((raw,), stream=bytes([number] * 16))
        assert re.fullmatch(r"[A-Z]\w+(-[A-Z]\w+)? [A-Z]\w+(-[A-Z]\w+)?", new)
        assert [word.count("-") for word in new.split()] == [word.count("-") for word in raw.split()]
        assert all(is_given_name(part.lower()) for part in new.split()[0].split("-")), new


def test_families_share_the_surname_only_and_short_forms_follow_the_name():
    john, mary, both = run(("John Eastman",), " and ", ("Mary Eastman",), "; ", ("John and Mary Eastman",))
    assert john.split()[1] == mary.split()[1]
    assert john.split()[0] != mary.split()[0]
    assert both == f"{john.split()[0]} and {mary}"
    robert, bob = run(("Robert Cho",), ", called ", ("Bob",))
    assert bob != robert.split()[0]
    assert given_name_gender(bob.lower()) == "m"
    assert bob in short_forms(robert.split()[0].lower())


@thousand_cases
@given(
    st.lists(st.tuples(st.sampled_from(FIRST), st.sampled_from(LAST)), min_size=1, max_size=8),
    st.binary(min_size=16, max_size=16),
)
def test_people_are_told_apart(people, stream):
    """Equal words stay equal and different words stay different, first names and surnames alike."""
    parts = [x for first, last in people for x in ((f"{first} {last}",), "; ")]
    out = run(*parts, stream=stream)
    firsts, lasts = {}, {}
    for (first, last), new in zip(people, out, strict=True):
        new_first, new_last = new.split(" ")
        assert firsts.setdefault(first, new_first) == new_first
        assert lasts.setdefault(last, new_last) == new_last
    assert len(set(firsts.values())) == len(firsts)
    assert len(set(lasts.values())) == len(lasts)


@pytest.mark.parametrize(
    "names",
    ["Lott, Deovion; LOTT DEOVION", "Yetunde Otieno; Ms. Yetunde", "Elaine Welch; WELCH EAINE", "Do, Nidal; Nidal Do"],
)
def test_the_same_word_is_the_same_name_in_any_order(names):
    for pair in (names.split("; "), names.split("; ")[::-1]):
        out = run((pair[0],), " and ", (pair[1],))
        seen = {}
        for original, new in zip(pair, out, strict=True):
            words = [w.lower() for w in re.findall(r"\w+", original)], [w.lower() for w in re.findall(r"\w+", new)]
            for old_word, new_word in zip(*words, strict=True):
                assert seen.setdefault(old_word, new_word) == new_word
                assert old_word == "ms" or new_word != old_word


@pytest.mark.parametrize(("note", "name", "gender"), cases("surrogates", "names gender"))
def test_gender(note, name, gender):
    before, after = note.split("{}")
    for number in range(20):
        (new,) = run(before, (name, "patient"), after, stream=number.to_bytes(16, "big"))
        assert given_name_gender(new.split()[0].lower()) in (gender, "")


def test_initials_with_a_key_other_locales_and_kinship():
    (full,) = run(("Thomas Eastman",), patient_key=KEY)
    (short,) = run(("T.E.",), patient_key=KEY, stream=bytes(32))
    assert short == f"{full.split()[0][0]}.{full.split()[1][0]}."
    # Another locale.
    (new,) = run(("Jürgen Groß",), policy=SurrogatePolicy(locale="de_DE"))
    assert len(new.split()) == 2
    # After a word of kinship stands a given name.
    titled, alone = run("her husband ", ("Mr. Xochil",), " and ", ("Xochil",))
    assert titled == f"Mr. {alone}"
