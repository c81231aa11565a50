"""Names: styles, people that stay one person, gender, case, possessives."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from replacing import KEY, replaced, thousand_cases
from synthetic_note.pipelines.lexicons.faker_names import given_name_gender, short_forms
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy

FIRST = ["Robert", "Mary", "Linda", "Thomas", "Denise", "Omar", "Wei", "Paula", "Hector", "Ingrid"]
LAST = ["Abernathy", "Bracegirdle", "Cho", "Delacroix", "Eastman", "Farquhar", "O'Dell", "Smith-Jones"]


def run(*parts, **given):
    """Surrogates of the names of a note, which stand in tuples (text[, role])."""
    return replaced(*(part if isinstance(part, str) else (part[0], "NAME", *part[1:]) for part in parts), **given)


def test_one_person_in_every_style():
    full, reverse, upper, titled, alone, initials, short, initial = run(
        ("John Quincy Abernathy",), " ", ("Abernathy, John Q.",), " ", ("JOHN ABERNATHY",), " ", ("Mr. Abernathy's",),
        " ", ("Abernathy",), " ", ("J.Q.A.",), " ", ("JQA",), " ", ("J. Abernathy",),
    )  # fmt: skip
    given_name, middle, surname = full.split()
    assert re.fullmatch(rf"{surname}, {given_name} [A-Z]\.", reverse)
    assert upper == f"{given_name} {surname}".upper()
    assert titled == f"Mr. {surname}'s"
    assert alone == surname
    assert re.fullmatch(rf"{given_name[0]}\.[A-Z]\.{surname[0]}\.", initials)
    assert short == initials.replace(".", "")
    assert initial == f"{given_name[0]}. {surname}"
    assert "John" not in full
    assert middle not in (given_name, surname)


def test_families_share_the_surname_only():
    john, mary, both = run(("John Eastman",), " and ", ("Mary Eastman",), "; ", ("John and Mary Eastman",))
    assert john.split()[1] == mary.split()[1]
    assert john.split()[0] != mary.split()[0]
    assert both == f"{john.split()[0]} and {mary}"


def test_short_forms_follow_the_name():
    robert, bob = run(("Robert Cho",), ", called ", ("Bob",))
    assert bob != robert.split()[0]
    assert given_name_gender(bob.lower()) == "m"
    assert bob in short_forms(robert.split()[0].lower())


@pytest.mark.parametrize(
    ("raw", "pattern"),
    [
        ("Dr. Cho", r"Dr\. [A-Z][a-z]+"),
        ("Cho, M.D.", r"[A-Z][a-z]+, M\.D\."),
        ("Anna Cho RN, BSN", r"[A-Z][a-z]+ [A-Z][a-z]+ RN, BSN"),
        ("Robert E. Abernathy III, MD, FACS", r"[A-Z][a-z]+ [A-Z]\. [A-Z][a-z]+ III, MD, FACS"),
        ("ABERNATHY, JOHN Q.", r"[A-Z]+, [A-Z]+ [A-Z]\."),
        ("abernathy", r"[a-z]+"),
        ("Smith-Jones", r"[A-Z][a-z]+-[A-Z][a-z]+"),
        ("Dr. O'Brien-Abernathy", r"Dr\. [A-Z][a-z]+-[A-Z][a-z]+"),
        ("Maria de la Cruz", r"[A-Z][a-z]+ [A-Z][a-z]+"),
        ("Ludwig van Beethoven", r"[A-Z][a-z]+ [A-Z][a-z]+"),
        ("Anh Do", r"[A-Z][a-z]+ [A-Z][a-z]+"),
        ("John\nAbernathy", r"[A-Z][a-z]+\n[A-Z][a-z]+"),
        ("J.Q.S.", r"([A-Z]\.){3}"),
        ("JQS", r"[A-Z]{3}"),
        ("J. Abernathy", r"[A-Z]\. [A-Z][a-z]+"),
        ("Mr. & Mrs. Abernathy", r"Mr\. & Mrs\. [A-Z][a-z]+"),
        ("the Abernathys", r"the [A-Z][a-z]+"),
        ("Abernathy's", r"[A-Z][a-z]+'s"),
        ("Abernathy’s", r"[A-Z][a-z]+’s"),
        ("ABERNATHY'S", r"[A-Z]+'S"),
        ("Dean", r"[A-Z][a-z]+"),
        ("Dr. " * 40 + "Cho", r"(Dr\. ){40}[A-Z][a-z]+"),
        ("王小明", r"[\u4e00-\u9fff]+"),
        ("Иван Петров", r"[А-Яа-я]+ [А-Яа-я]+"),
        ("김민수", r"[\uac00-\ud7af]+"),
        ("أحمد", r"[\u0600-\u06ff]+"),
        ("Γιώργος", r"[\u0370-\u03ff\u1f00-\u1fff]+"),
        ("Dr. Dr.", r"Dr\. Dr\."),
        ("James' leg", r"[A-Z][a-z]+('s|s') [a-z]+"),
        ("jsmith3", r"[a-z]+\d"),
    ],
)
def test_format_is_kept(raw, pattern):
    (new,) = run((raw,))
    assert re.fullmatch(pattern, new), new
    for word in re.findall(r"[^\W\d_]{4,}", raw):
        if word not in ("FACS",):
            assert word.lower() not in new.lower()


def test_plural_surname():
    one, many = run(("Mr. Abernathy",), " and the ", ("Abernathys",))
    assert many in (one.split()[1] + "s", one.split()[1] + "es")


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
    ("one", "other"),
    [
        ("Lott, Deovion", "LOTT DEOVION"),
        ("Yetunde Otieno", "Ms. Yetunde"),
        ("Elaine Welch", "WELCH EAINE"),
        ("Do, Nidal", "Nidal Do"),
    ],
)
def test_the_same_word_is_the_same_name_in_any_order(one, other):
    for pair in ((one, other), (other, one)):
        out = run((pair[0],), " and ", (pair[1],))
        seen = {}
        for original, new in zip(pair, out, strict=True):
            words = [w.lower() for w in re.findall(r"\w+", original)], [w.lower() for w in re.findall(r"\w+", new)]
            for old_word, new_word in zip(*words, strict=True):
                assert seen.setdefault(old_word, new_word) == new_word
                assert old_word == "ms" or new_word != old_word


@pytest.mark.parametrize(
    ("note", "name", "gender"),
    [
        ("Mrs. {} came.", "Jordan Cho", "f"),
        ("{} came.", "Thomas Cho", "m"),
        ("{} came.", "Denise", "f"),
        ("{} said she fell. Her leg hurts.", "Xochil Cho", "f"),
        ("seen with her husband {}.", "Pat", "m"),
        ("brought in by her daughter {}.", "Xochil", "f"),
        # A relative who is only mentioned says nothing of the name.
        ("His mother brought {} home. He and his arm.", "Bernard Cho", "m"),
        ("Discussed with his wife about {}. He and his arm.", "Bernard Cho", "m"),
        ("His mother and {} home. He and his arm.", "Bernard Cho", "m"),
        ("his wife, named {} came. He and his arm.", "Jordan Cho", "f"),
        ("his daughter-in-law {} came. He and his arm.", "Jordan Cho", "f"),
        # The sex that is stated is used.
        *(
            (note, f"{first} Brandvold", gender)
            for first in ("Tomasina", "Xochil", "Jordan")
            for note, gender in (("{}, 63yo F, coughs", "f"), ("{} is a 45 y/o male", "m"), ("{}, sex: M", "m"),
                                 ("{}. HPI: 71 year-old woman", "f"))
        ),
    ],
)  # fmt: skip
def test_gender(note, name, gender):
    before, after = note.split("{}")
    for number in range(20):
        (new,) = run(before, (name, "patient"), after, stream=number.to_bytes(16, "big"))
        assert given_name_gender(new.split()[0].lower()) in (gender, "")


def test_initials_agree_over_notes_with_a_key():
    (full,) = run(("Thomas Eastman",), patient_key=KEY)
    (short,) = run(("T.E.",), patient_key=KEY, stream=bytes(32))
    assert short == f"{full.split()[0][0]}.{full.split()[1][0]}."


def test_other_locale():
    (new,) = run(("Jürgen Groß",), policy=SurrogatePolicy(locale="de_DE"))
    assert len(new.split()) == 2


def test_after_a_word_of_kinship_stands_a_given_name():
    titled, alone = run("her husband ", ("Mr. Xochil",), " and ", ("Xochil",))
    assert titled == f"Mr. {alone}"


@pytest.mark.parametrize("raw", ["Baby Boy Abernathy", "BABY GIRL ABERNATHY"])
def test_a_child_without_a_name(raw):
    mother, child = run(("Linda Abernathy",), " ", (raw,))
    surname = mother.split()[1]
    kept = raw.rpartition(" ")[0]
    assert child == f"{kept} {surname.upper() if raw.isupper() else surname}"


def test_names_as_messages_between_systems_write_them():
    message, plain = run(("ABERNATHY^LINDA^Q",), " ", ("Linda Abernathy",))
    assert re.fullmatch(r"[A-Z]+\^[A-Z]+\^[A-Z]", message)
    first, last = plain.upper().split()
    assert message.startswith(f"{last}^{first}^")


@pytest.mark.parametrize("raw", ["Husb Earl", "husb Earl", "brother-in-law Earl"])
def test_a_relative_gets_one_name(raw):
    (new,) = run((raw,))
    kept, name = new.split()
    assert kept == raw.split()[0]
    assert name.isalpha()
    assert name != "Earl"


@pytest.mark.parametrize("raw", ["tb", "TB"])
def test_initials_of_a_typist_follow_the_name(raw):
    full, typist = run(("Tomasina Quill Brandvold",), " typed by ", (raw,))
    words = full.split()
    assert typist.upper() == words[0][0] + words[-1][0]
    assert typist.islower() == raw.islower()
