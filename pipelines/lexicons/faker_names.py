"""Personal names out of Faker's lists (MIT): usual given names with their gender, and surnames."""

from __future__ import annotations

import importlib
import unicodedata
from functools import lru_cache
from typing import Any

from .surrogate_tables import FEMALE_SHORT_FORMS, MALE_SHORT_FORMS


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
    for locales in (
        ("en_US",),
        ("en_GB", "en_IE", "en_NZ", "es_MX", "es_ES", "en_IN", "de_DE", "it_IT"),
        ("en",),
    ):
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
    for forms, target in ((MALE_SHORT_FORMS, short[0]), (FEMALE_SHORT_FORMS, short[1])):
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
