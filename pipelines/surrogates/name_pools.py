"""Lists of names to draw from, taken once from Faker's locales, and what a name tells: gender, kind, script."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from ..lexicons.faker_names import normalise, provider
from ..lexicons.surrogate_tables import FEMALE_SHORT_FORMS, MALE_SHORT_FORMS, UNSUITABLE_NAMES

#: American notes name people of every origin, so the list of en_US is widened with other romanised ones.
_WIDER = {"en_US": ("en_US", "en_GB", "en_IE", "en_NZ", "es_MX", "en_IN")}
_SCRIPTS = {
    "CJK": "zh_CN", "CYRILLIC": "ru_RU", "HANGUL": "ko_KR", "HIRAGANA": "ja_JP", "KATAKANA": "ja_JP",
    "ARABIC": "ar_AA", "HEBREW": "he_IL", "GREEK": "el_GR", "DEVANAGARI": "hi_IN", "THAI": "th_TH",
    "ARMENIAN": "hy_AM", "GEORGIAN": "ka_GE", "TAMIL": "ta_IN", "BENGALI": "bn_BD",
}  # fmt: skip
_PLAIN = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class NamePool:
    """Names of one locale by kind; every tuple is sorted, usual names several times."""

    male: tuple[str, ...]
    female: tuple[str, ...]
    surnames: tuple[str, ...]
    male_surnames: tuple[str, ...]
    female_surnames: tuple[str, ...]

    def given(self, gender: str) -> tuple[str, ...]:
        """Given names of a gender (m, f, or any other value for both)."""
        return self.male if gender == "m" else self.female if gender == "f" else self.male + self.female

    def family(self, gender: str) -> tuple[str, ...]:
        """Surnames, in the form of a gender where the language has one."""
        if gender == "f" and self.female_surnames:
            return self.female_surnames
        return self.male_surnames or self.surnames


def _names(locales: tuple[str, ...], attribute: str) -> tuple[str, ...]:
    found: list[str] = []
    for locale in locales:
        # The first locale counts three times, so that the wider lists season it and do not drown it.
        found.extend(sorted(set(getattr(provider(locale), attribute, ()))) * (3 if locale == locales[0] else 1))
    if _SCRIPT_LOCALES.intersection(locales):
        return tuple(sorted(name for name in found if " " not in name))
    plain_ascii = locales[0].startswith("en_")
    return tuple(
        sorted(
            name
            for name in found
            if _PLAIN.fullmatch(name)
            and 3 <= len(name) <= 12
            and name[0].isupper()
            and name[1:].islower()
            and (name.isascii() or not plain_ascii)
            and normalise(name) not in UNSUITABLE_NAMES
        )
    )


_SCRIPT_LOCALES = frozenset(_SCRIPTS.values())


@lru_cache(maxsize=32)
def name_pool(locale: str) -> NamePool:
    """The names of a Faker locale; ValueError where Faker has none."""
    locales = _WIDER.get(locale, (locale,))
    male, female = _names(locales, "first_names_male"), _names(locales, "first_names_female")
    if not male or not female:
        male = female = _names(locales, "first_names")
    else:
        both = set(male) & set(female)
        male = tuple(name for name in male if name not in both)
        female = tuple(name for name in female if name not in both)
    surnames = _names(locales, "last_names")
    if locale in _WIDER:  # A given name as a surname reads oddly and hides who is who.
        given = set(male) | set(female)
        surnames = tuple(name for name in surnames if name not in given)
    return NamePool(male, female, surnames, _names(locales, "last_names_male"), _names(locales, "last_names_female"))


@lru_cache(maxsize=1)
def _formal_names() -> dict[str, tuple[tuple[str, str], ...]]:
    table: dict[str, list[tuple[str, str]]] = {}
    for gender, forms in (("m", MALE_SHORT_FORMS), ("f", FEMALE_SHORT_FORMS)):
        for formal, nicknames in forms.items():
            for nickname in nicknames:
                table.setdefault(normalise(nickname), []).append((normalise(formal), gender))
    return {nickname: tuple(formals) for nickname, formals in table.items()}


def formal_names(word: str) -> tuple[tuple[str, str], ...]:
    """The (given name, gender) pairs that a normalised short form may stand for."""
    return _formal_names().get(word, ())


@lru_cache(maxsize=1)
def _short_forms() -> dict[str, tuple[str, ...]]:
    joint: dict[str, tuple[str, ...]] = {}
    for forms in (MALE_SHORT_FORMS, FEMALE_SHORT_FORMS):
        for formal, nicknames in forms.items():
            joint[normalise(formal)] = joint.get(normalise(formal), ()) + nicknames
    return joint


def short_forms(word: str) -> tuple[str, ...]:
    """The short forms of a normalised given name."""
    return _short_forms().get(word, ())


@lru_cache(maxsize=4)
def names_with_short_form(gender: str) -> tuple[str, ...]:
    """Given names of a gender that have a short form which starts alike or is as usual as the name."""
    male, female = sorted(MALE_SHORT_FORMS), sorted(FEMALE_SHORT_FORMS)
    names = male if gender == "m" else female if gender == "f" else male + female
    return tuple(name for name in names if normalise(name) not in UNSUITABLE_NAMES)


def script_locale(word: str) -> str | None:
    """The Faker locale for a word in another script than Latin, or None for Latin and unknown scripts."""
    if word.isascii():
        return None
    for char in word:
        if char.isalpha():
            script = unicodedata.name(char, "").split(" ")[0].split("-")[0]
            return _SCRIPTS.get(script)
    return None


@lru_cache(maxsize=256)
def names_by_letter(locale: str, kind: str, gender: str) -> dict[str, tuple[str, ...]]:
    """Names of a kind (`given`, `surname` or `short`: given names that have a short form) by initial letter."""
    if kind == "short":
        names = names_with_short_form(gender)
    else:
        pool = name_pool(locale)
        names = pool.given(gender) if kind == "given" else pool.family(gender)
    table: dict[str, list[str]] = {}
    for name in names:
        table.setdefault(normalise(name)[0], []).append(name)
    return {letter: tuple(found) for letter, found in table.items()}


@lru_cache(maxsize=16)
def usual_initials(locale: str) -> tuple[str, ...]:
    """Letters that many given names of both genders and many surnames of a locale begin with, sorted."""
    tables = [names_by_letter(locale, *kind) for kind in (("given", "m"), ("given", "f"), ("surname", ""))]
    letters = set.intersection(*(set(table) for table in tables))
    return tuple(sorted(x for x in letters if all(len(set(table[x])) >= 12 for table in tables)))
