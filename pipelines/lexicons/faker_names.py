"""Personal names out of Faker's lists (MIT): what a word tells as a name, and pools of names to draw from."""

from __future__ import annotations

import importlib
import re
import unicodedata
from functools import lru_cache
from typing import Any

from .loading import groups
from .surrogate_tables import UNSUITABLE_NAMES

#: American notes name people of every origin, so the list of en_US is widened with other romanised ones.
_WIDER = {"en_US": ("en_US", "en_GB", "en_IE", "en_NZ", "es_MX", "en_IN")}
_SCRIPTS = {
    "CJK": "zh_CN", "CYRILLIC": "ru_RU", "HANGUL": "ko_KR", "HIRAGANA": "ja_JP", "KATAKANA": "ja_JP",
    "ARABIC": "ar_AA", "HEBREW": "he_IL", "GREEK": "el_GR", "DEVANAGARI": "hi_IN", "THAI": "th_TH",
    "ARMENIAN": "hy_AM", "GEORGIAN": "ka_GE", "TAMIL": "ta_IN", "BENGALI": "bn_BD",
}  # fmt: skip
_PLAIN = re.compile(r"[^\W\d_]{3,12}")
#: Given name -> its usual short forms, the first being the one drawn.
_SHORT_FORMS = {"m": groups("surrogate_male_short_forms"), "f": groups("surrogate_female_short_forms")}


def normalise(text: str) -> str:
    """The form in which two mentions are compared: NFKC, case folded, one kind of apostrophe and space."""
    if text.isascii():
        return " ".join(text.lower().split())
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(folded.replace("’", "'").replace("‘", "'").replace("ʼ", "'").split())


def provider(locale: str) -> Any:
    try:
        return importlib.import_module(f"faker.providers.person.{locale}").Provider
    except ModuleNotFoundError as error:
        raise ValueError(f"Faker has no names for locale {locale!r}; use one such as en_US, es_MX, de_DE") from error


def _bare(name: str) -> str:
    """A normalised name without accents: lists and notes differ in them."""
    folded = normalise(name)
    if folded.isascii():
        return folded
    return "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))


@lru_cache(maxsize=1)
def _gender_lists() -> tuple[tuple[dict[str, float], dict[str, float]], ...]:
    """Male and female given names with weights, the most telling list first."""
    lists: list[tuple[dict[str, float], dict[str, float]]] = []
    for locales in (("en_US",), ("en_GB", "en_IE", "en_NZ", "es_MX", "es_ES", "en_IN", "de_DE", "it_IT"), ("en",)):
        pair: list[dict[str, float]] = []
        for attribute in ("first_names_male", "first_names_female"):
            weights: dict[str, float] = {}
            for locale in locales:
                names = getattr(provider(locale), attribute)
                for name in names:
                    weights[_bare(name)] = names[name] if isinstance(names, dict) else 1.0
            pair.append(weights)
        lists.append((pair[0], pair[1]))
    short: tuple[dict[str, float], dict[str, float]] = ({}, {})
    for forms, target in zip(_SHORT_FORMS.values(), short, strict=True):
        for formal, nicknames in forms.items():
            target.update(dict.fromkeys([normalise(formal), *map(normalise, nicknames)], 1.0))
    lists.insert(1, short)
    return tuple(lists)


@lru_cache(maxsize=1)
def _surname_list() -> frozenset[str]:
    return frozenset(
        _bare(n) for loc in ("en_US", "en_GB", "en_IE", "es_MX", "en_IN") for n in provider(loc).last_names
    )


def given_name_gender(word: str) -> str:
    """`m`, `f`, or an empty string for a normalised given name that is unknown or borne by both."""
    word = _bare(word)
    for male, female in _gender_lists():
        m, f = male.get(word, 0.0), female.get(word, 0.0)
        if m > 10 * f:
            return "m"
        if f > 10 * m:
            return "f"
        if m or f:
            return ""
    return ""


def is_given_name(word: str) -> bool:
    """Whether a normalised word is a usual given name."""
    word = _bare(word)
    return any(word in male or word in female for male, female in _gender_lists()[:3])


def is_surname(word: str) -> bool:
    """Whether a normalised word is a usual surname."""
    return _bare(word) in _surname_list()


# Pools


@lru_cache(maxsize=256)
def names(locale: str, kind: str, gender: str = "") -> tuple[str, ...]:
    """The names of a Faker locale to draw from, sorted, usual ones several times.

    Args:
        locale: such as en_US.
        kind: `given`, `surname`, or `short` for given names that have a short form.
        gender: m, f, or any other value for both; surnames have a form of it where the language has one.

    Raises:
        ValueError: Faker has no such locale.
    """
    if kind == "short":
        tables = [_SHORT_FORMS[gender]] if gender in _SHORT_FORMS else _SHORT_FORMS.values()
        return tuple(name for table in tables for name in sorted(table) if normalise(name) not in UNSUITABLE_NAMES)
    if kind == "surname":
        female = _listed(locale, "last_names_female") if gender == "f" else ()
        found = female or _listed(locale, "last_names_male") or _listed(locale, "last_names")
        # A given name as a surname reads oddly and hides who is who.
        given = set(names(locale, "given")) if locale in _WIDER else set()
        return tuple(name for name in found if name not in given)
    male, female = _listed(locale, "first_names_male"), _listed(locale, "first_names_female")
    if not male or not female:
        return _listed(locale, "first_names")
    both = set(male) & set(female)
    male, female = (tuple(name for name in names if name not in both) for names in (male, female))
    return male if gender == "m" else female if gender == "f" else male + female


@lru_cache(maxsize=64)
def _listed(locale: str, attribute: str) -> tuple[str, ...]:
    """A list of Faker without names that no note would have."""
    locales = _WIDER.get(locale, (locale,))
    found: list[str] = []
    for one in locales:
        # The first locale counts three times, so that the wider lists season it and do not drown it.
        found.extend(sorted(set(getattr(provider(one), attribute, ()))) * (3 if one == locale else 1))
    if locale in _SCRIPTS.values():
        return tuple(sorted(name for name in found if " " not in name))
    plain_ascii = locale.startswith("en_")
    return tuple(
        sorted(
            name
            for name in found
            if _PLAIN.fullmatch(name)
            and name[0].isupper()
            and name[1:].islower()
            and (name.isascii() or not plain_ascii)
            and normalise(name) not in UNSUITABLE_NAMES
        )
    )


@lru_cache(maxsize=256)
def names_by_letter(locale: str, kind: str, gender: str) -> dict[str, tuple[str, ...]]:
    """The names of `names` by initial letter."""
    table: dict[str, list[str]] = {}
    for name in names(locale, kind, gender):
        table.setdefault(normalise(name)[0], []).append(name)
    return {letter: tuple(found) for letter, found in table.items()}


@lru_cache(maxsize=16)
def usual_initials(locale: str) -> tuple[str, ...]:
    """Letters that many given names of both genders and many surnames of a locale begin with, sorted."""
    tables = [names_by_letter(locale, *kind) for kind in (("given", "m"), ("given", "f"), ("surname", ""))]
    letters = set.intersection(*(set(table) for table in tables))
    return tuple(sorted(x for x in letters if all(len(set(table[x])) >= 12 for table in tables)))


@lru_cache(maxsize=1)
def _forms() -> tuple[dict[str, tuple[tuple[str, str], ...]], dict[str, tuple[str, ...]]]:
    formal: dict[str, tuple[tuple[str, str], ...]] = {}
    short: dict[str, tuple[str, ...]] = {}
    for gender, table in _SHORT_FORMS.items():
        for name, forms in table.items():
            short[normalise(name)] = short.get(normalise(name), ()) + forms
            for form in map(normalise, forms):
                formal[form] = (*formal.get(form, ()), (normalise(name), gender))
    return formal, short


def formal_names(word: str) -> tuple[tuple[str, str], ...]:
    """The (given name, gender) pairs that a normalised short form may stand for."""
    return _forms()[0].get(word, ())


def short_forms(word: str) -> tuple[str, ...]:
    """The short forms of a normalised given name."""
    return _forms()[1].get(word, ())


def script_locale(word: str) -> str | None:
    """The Faker locale for a word in another script than Latin, or None for Latin and unknown scripts."""
    letter = next(filter(str.isalpha, word), "") if not word.isascii() else ""
    return _SCRIPTS.get(re.split(r"[ -]", unicodedata.name(letter, ""))[0]) if letter else None
