"""Surrogates of addresses: each part by its format, invented names, the state kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from random import Random
from typing import Any

from ..annotation.spans import PhiSpan
from ..lexicons.faker_names import normalise
from ..lexicons.places import STATES
from ..lexicons.surrogate_tables import (
    ADDRESS_WORDS,
    CITY_HEADS,
    CITY_STATES,
    COUNTRIES,
    PLACE_ENDINGS,
    PLACE_ROOTS,
    REAL_PLACES,
    SMALL_ZIP3,
    STREET_SUFFIXES,
)
from .draws import SurrogateDraws, like_case
from .name_pools import script_locale
from .names import NameSurrogates
from .policies import SurrogatePolicy

_STATE_NAMES = {name.casefold(): code for code, name in STATES.items()}
_ZIP = re.compile(r"(?<![\d-])(\d{5})(?:(-)(\d{4}))?(?![\d-])")
_STATE_NAME = re.compile(
    r"\b(?:" + "|".join(sorted(map(re.escape, STATES.values()), key=len, reverse=True)) + r")\b",
    re.IGNORECASE,
)
_STATE_CODE = re.compile(r"(?<![\w.])(?:" + "|".join(STATES) + r"|D\.C\.)(?![\w])")
_COUNTRY = re.compile(
    r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, COUNTRIES), key=len, reverse=True)) + r")(?!\w)",
    re.IGNORECASE,
)
_GEOCODE = re.compile(r"[-+]?\d{1,3}\.\d{3,}")
_ORDINAL = re.compile(r"(\d+)(st|nd|rd|th)\b", re.IGNORECASE)
_TOKEN = re.compile(r"[^\s,;()\"“”]+")
_ABBREVIATION = re.compile(r"[A-Z]{2,6}|(?:[A-Z]\.){2,6}")
_ARTICLE = re.compile(r"\b(an?)\s+$", re.IGNORECASE)
_NO_CITY = re.compile(r"(?:&\s*|\bc/o|\bcare of|\battn)\b[^,;\n]*$", re.IGNORECASE)
_VOWELS = "aeiou"


@lru_cache(maxsize=1)
def _zip_ranges() -> dict[str, tuple[int, int]]:
    from faker.providers.address.en_US import Provider

    ranges: dict[str, Any] = Provider.states_postcode
    return {state: (int(low), int(high)) for state, (low, high) in ranges.items() if state in STATES}


@lru_cache(maxsize=1)
def invented_places() -> tuple[str, ...]:
    """Every root with every ending that reads well and makes no name of a real place, sorted."""
    return tuple(
        sorted(
            root + ending
            for root in PLACE_ROOTS
            for ending in PLACE_ENDINGS
            if root[-1].lower() != ending[0]
            and ending not in root.lower()
            and len(root + ending) >= 6
            and normalise(root + ending) not in REAL_PLACES
        )
    )


def after_article(text: str, start: int) -> Callable[[str], bool] | None:
    """A test of whether a word goes with the `a` or `an` that stands before an offset, or None."""
    found = _ARTICLE.search(text, max(0, start - 4), start)
    if not found:
        return None
    vowel = len(found.group(1)) == 2
    return lambda word: (word[:1].lower() in _VOWELS) == vowel


class PlaceSurrogates:
    """Surrogates of the LOCATION spans of one note."""

    def __init__(self, text: str, draws: SurrogateDraws, policy: SurrogatePolicy, names: NameSurrogates) -> None:
        self._text = text
        self._draws = draws
        self._policy = policy
        self._names = names

    # Addresses

    def location(self, span: PhiSpan) -> str:
        """The surrogate of one LOCATION span: each part by its format, the layout kept."""
        raw = self._text[span.start : span.end]
        if _GEOCODE.search(raw):
            return _GEOCODE.sub(self._geocode, raw)
        kept = self._kept_stretches(raw)
        pieces: list[str] = []
        last = 0
        for start, end, new in kept:
            pieces += [self._address_words(raw, last, start, span), new]
            last = end
        pieces.append(self._address_words(raw, last, len(raw), span))
        return "".join(pieces)

    def _kept_stretches(self, raw: str) -> list[tuple[int, int, str]]:
        """ZIPs, states and countries of an address with what is written for them."""
        found: list[tuple[int, int, str]] = []
        state = ""
        has_city = any(
            t.group()[0].isalpha() for t in _TOKEN.finditer(raw) if normalise(t.group()) not in ADDRESS_WORDS
        )
        zips = [m for m in _ZIP.finditer(raw) if self._is_zip(raw, m)]
        for pattern in (_STATE_NAME, _STATE_CODE, _COUNTRY):
            for match in pattern.finditer(raw):
                word = normalise(match.group())
                inside = any(start < match.end() and match.start() < end for start, end, _ in found)
                before = raw[: match.start()].rstrip()
                followed = raw[match.end() :].strip(" ,.\n\t")
                if inside or self._is_street_word(raw, match):
                    continue
                if pattern is not _STATE_CODE or word == "la":
                    after_city = bool(before) and has_city and bool(re.search(r"[^\W\d_]", before))
                    if word in CITY_STATES and not after_city:
                        continue
                    if (
                        followed
                        and not _ZIP.match(followed)
                        and not _COUNTRY.match(followed)
                        and not before.endswith(",")
                    ):
                        continue  # "Delaware County", "Kansas City", "Washington Street".
                elif not (not before or before.endswith((",", "\n")) or not followed or _ZIP.match(followed)):
                    continue
                code = _STATE_NAMES.get(word, "" if pattern is _COUNTRY else match.group().replace(".", ""))
                state = code or state
                written = match.group()
                if not self._policy.keep_state:
                    written = self._other_state(match.group(), code)
                    state = code and _STATE_NAMES.get(normalise(written), written)
                found.append((match.start(), match.end(), written))
        for match in zips:
            found.append((match.start(), match.end(), self._zip(match, state)))
        return sorted(found)

    def _is_street_word(self, raw: str, match: re.Match[str]) -> bool:
        after = re.match(r"\s+([^\W\d_]+)", raw[match.end() :])
        return bool(after) and normalise(after.group(1)) in STREET_SUFFIXES | {"city", "county"}  # type: ignore[union-attr]

    def _is_zip(self, raw: str, match: re.Match[str]) -> bool:
        """Five digits are a ZIP unless they are the house number at the start of an address."""
        rest = raw[match.end() :].strip(" ,.\n")
        return not (re.match(r"[^\W\d_]", rest) and not raw[: match.start()].strip() and not _COUNTRY.match(rest))

    def _zip(self, match: re.Match[str], state: str) -> str:
        five, dash, four = match.groups()
        rule = self._policy.zips
        if rule == "keep":
            return match.group()
        if rule == "tag":
            return "[ZIP]"
        if rule == "zip3":
            small = five[:3] in SMALL_ZIP3[self._policy.zip_census]
            return ("000" if small else five[:3]) + "**"
        ranges = _zip_ranges()
        low_high = ranges.get(state)
        if not low_high:
            number = int(five)
            low_high = next((r for _, r in sorted(ranges.items()) if r[0] <= number <= r[1]), (10000, 99400))
        low, high = low_high

        def make(rng: Random) -> str:
            return f"{low + int(rng.random() * (high - low + 1)):05d}"

        new = self._draws.code("zip", five, make)[:5]
        return new + (dash + self._draws.digits("zip4", four) if dash else "")

    def _other_state(self, word: str, code: str) -> str:
        names = sorted(STATES) if word.isupper() and len(word) <= 3 else sorted(STATES.values())
        if not code:
            return word
        rng = self._draws.rng("state", code)
        other = rng.choice([name for name in names if name not in (STATES[code], code)])
        return like_case(word, other)

    def _geocode(self, match: re.Match[str]) -> str:
        number = match.group()
        decimals = len(number.partition(".")[2])
        sign = number[0] if number[0] in "+-" else ""
        whole = len(number.lstrip("+-").partition(".")[0])

        def make(rng: Random) -> str:
            low, high = {1: (1, 9), 2: (10, 69)}.get(whole, (100, 169))
            return f"{rng.randint(low, high)}." + "".join(str(rng.randrange(10)) for _ in range(decimals))

        return sign + self._draws.code("geocode", number, make)

    def _address_words(self, raw: str, start: int, end: int, span: PhiSpan) -> str:
        """Streets, cities and numbers between the kept parts of an address."""
        tokens = list(_TOKEN.finditer(raw, start, end))
        pieces: list[str] = []
        last = start
        index = 0
        while index < len(tokens):
            token = tokens[index]
            text = token.group()
            bare = normalise(text).strip(".:#")
            pieces.append(raw[last : token.start()])
            last = token.end()
            index += 1
            if any(c.isdigit() for c in text):
                pieces.append(self.number(text))
                continue
            if not any(c.isalnum() or ord(c) > 0x2FFF for c in text):
                pieces.append(text)
                continue
            alone = len(tokens) == 1 and not raw[end:].strip()
            if not (alone and bare in CITY_HEADS) and self._stays(bare, text, tokens, index):
                pieces.append(text)
                continue
            # A run of name words on one line is one place: "Salt Lake", "Martin Luther King".
            group = [token]
            while index < len(tokens):
                follower = tokens[index]
                between = raw[last : follower.start()]
                word = normalise(follower.group()).strip(".")
                lone = follower.group() in ("&", "+")
                if lone or between.strip() or "\n" in between or any(c.isdigit() for c in follower.group()):
                    break
                ends_name = word in STREET_SUFFIXES or word in ("county", "parish", "township", "city")
                small = word in ADDRESS_WORDS and word not in ("north", "south", "of")
                if ends_name or (small and index + 1 < len(tokens)):
                    break
                group.append(follower)
                last = follower.end()
                index += 1
            pieces.append(self._place(raw[group[0].start() : last], raw, last, span, group[0].start()))
        pieces.append(raw[last:end])
        return "".join(pieces)

    def _stays(self, bare: str, text: str, tokens: Sequence[re.Match[str]], index: int) -> bool:
        if bare in STREET_SUFFIXES and index > 1:
            return True
        if bare in STREET_SUFFIXES and bare in ("route", "rte", "highway", "hwy"):
            return True
        if text.endswith(":") and bare in ADDRESS_WORDS:
            return True
        return bare in ADDRESS_WORDS

    def number(self, text: str) -> str:
        """Another house, unit or street number of the same shape ("12B", "42nd")."""
        ordinal = _ORDINAL.fullmatch(text.rstrip("."))
        if ordinal:
            digits, mark = ordinal.groups()

            def make(rng: Random) -> str:
                return str(rng.randint(1, 9) if len(digits) == 1 else rng.randint(10, 10 ** len(digits) - 1))

            number = int(self._draws.code("ordinal", digits, make))
            suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
            return str(number) + (suffix.upper() if mark.isupper() else suffix)
        if "box" in text.casefold() or "#" in text or not re.search(r"[A-Za-z]", text):
            return re.sub(r"\d+", lambda m: self._house_number(m.group()), text)
        return re.sub(r"\d+|(?<![A-Za-z])[A-Z](?![A-Za-z])|(?<=\d)[A-Za-z]+|[A-Z](?=\d)", self._unit, text)

    def _unit(self, match: re.Match[str]) -> str:
        if match.group().isdigit():
            return self._house_number(match.group())
        letters = "ABCDEFGHJKLMNPRSTUVWX"
        new = "".join(self._draws.letter("unit", c.lower(), letters.lower()) for c in match.group())
        return new.upper() if match.group().isupper() else new

    def _house_number(self, digits: str) -> str:
        def make(rng: Random) -> str:
            return str(rng.randint(1, 9)) + "".join(str(rng.randrange(10)) for _ in digits[1:])

        return self._draws.code("house number", digits, make)

    def _place(self, name: str, raw: str, end: int, span: PhiSpan, start: int) -> str:
        after = re.match(r"\s+([^\W\d_]+)", raw[end:])
        street = bool(after) and normalise(after.group(1)) in STREET_SUFFIXES  # type: ignore[union-attr]
        # A crossing ("12th & Main") and a person ("c/o John Roe") are no city.
        street = street or bool(re.match(r"\s*&", raw[end:]) or _NO_CITY.search(raw[:end]))
        if self._policy.keep_city and not street and not re.match(r"\s*\d+\s", raw):
            return name
        if self._policy.keep_city and not street and "," in raw[:start]:
            return name
        return self._place_name(name, self._text, span.start if start == 0 else -1)

    def _place_name(self, name: str, text: str = "", start: int = -1) -> str:
        key = normalise(name)
        if len(name.split()) == 1:
            known = self._names.known_word(name)
            if known:
                return like_case(name, known)
        if script_locale(key):
            return like_case(name, self._names.foreign_place(key))
        accept = after_article(text, start) if start >= 0 else None
        return like_case(name, self._draws.word("place", key, invented_places(), accept))
