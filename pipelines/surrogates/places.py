"""Surrogates of addresses and institutions: the kind of each part stays, numbers change, names are invented."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from random import Random
from typing import Any

from ..annotation.spans import PhiSpan
from ..lexicons.faker_names import normalise, script_locale
from ..lexicons.loading import phrases
from ..lexicons.places import STATES
from ..lexicons.surrogate_tables import (
    ADDRESS_WORDS,
    CITY_HEADS,
    CITY_STATES,
    COUNTRIES,
    FACILITY_WORDS,
    REAL_PLACES,
    SMALL_ZIP3,
    STREET_SUFFIXES,
)
from .date_forms import ordinal_mark
from .draws import SurrogateDraws, distinctive_words, like_case
from .names import NameSurrogates
from .policies import SurrogatePolicy

_STATE_NAMES = {name.casefold(): code for code, name in STATES.items()}
_ZIP = re.compile(r"(?<![\d-])(\d{5})(?:(-)(\d{4}))?(?![\d-])")
_STATE_NAME = re.compile(
    r"\b(?:" + "|".join(sorted(map(re.escape, STATES.values()), key=len, reverse=True)) + r")\b", re.IGNORECASE
)
_STATE_CODE = re.compile(r"(?<![\w.])(?:" + "|".join(STATES) + r"|D\.C\.)(?![\w])")
_COUNTRY = re.compile(
    r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, COUNTRIES), key=len, reverse=True)) + r")(?!\w)", re.IGNORECASE
)
_ORDINAL = re.compile(r"(\d+)(st|nd|rd|th)\b", re.IGNORECASE)
_TOKEN = re.compile(r"[^\s,;()\"“”]+")
_ABBREVIATION = re.compile(r"[A-Z]{2,6}|(?:[A-Z]\.){2,6}")
_ARTICLE = re.compile(r"\b(an?)\s+$", re.IGNORECASE)
_NO_CITY = re.compile(r"(?:&\s*|\bc/o|\bcare of|\battn)\b[^,;\n]*$", re.IGNORECASE)
_HIGHWAYS = frozenset({"route", "rte", "highway", "hwy"})
#: Words that end the name before them, as the suffix of a street does.
_AREAS = frozenset({"city", "county", "parish", "township"})
_ENDS_NAME = STREET_SUFFIXES | _AREAS | {"&", "+"}


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
            for root in phrases("surrogate_place_roots")
            for ending in phrases("surrogate_place_endings")
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
    return lambda word: (word[:1].lower() in "aeiou") == vowel


class PlaceSurrogates:
    """Surrogates of the LOCATION and FACILITY spans of one note."""

    def __init__(
        self, text: str, spans: Sequence[PhiSpan], draws: SurrogateDraws, policy: SurrogatePolicy, names: NameSurrogates
    ) -> None:
        self._text = text
        self._draws = draws
        self._policy = policy
        self._names = names
        self._first_words: dict[str, str] = {}  # first word of an institution -> its name so far, normalised
        self._full_names: dict[str, str] = {}  # abbreviation -> institution
        for span in spans:
            if span.type == "FACILITY":
                raw = text[span.start : span.end]
                for letters in _initials(raw):
                    self._full_names.setdefault(letters, raw)

    # Addresses

    def location(self, span: PhiSpan) -> str:
        """The surrogate of one LOCATION span: each part by its format, the layout kept."""
        raw = self._text[span.start : span.end]
        pieces: list[str] = []
        last = 0
        for start, end, new in [*self._kept_stretches(raw), (len(raw), len(raw), "")]:
            pieces += [self._address_words(raw, last, start, span), new]
            last = end
        return "".join(pieces)

    def _kept_stretches(self, raw: str) -> list[tuple[int, int, str]]:
        """ZIPs, states and countries of an address with what is written for them."""
        found: list[tuple[int, int, str]] = []
        state = ""
        has_city = any(
            t.group()[0].isalpha() for t in _TOKEN.finditer(raw) if normalise(t.group()) not in ADDRESS_WORDS
        )
        for pattern in (_STATE_NAME, _STATE_CODE, _COUNTRY):
            for match in pattern.finditer(raw):
                word = normalise(match.group())
                before, after = raw[: match.start()].rstrip(), raw[match.end() :].strip(" ,.\n\t")
                if any(start < match.end() and match.start() < end for start, end, _ in found):
                    continue
                # "Delaware County", "Kansas City", "Washington Street" are no states.
                at_end = not after or _ZIP.match(after) or _COUNTRY.match(after)
                if _following(raw, match.end()) in _ENDS_NAME:
                    continue
                if not at_end and not before.endswith((",", "\n")) and (before or pattern is not _STATE_CODE):
                    continue
                if word in CITY_STATES and not (has_city and re.search(r"[^\W\d_]", before)):
                    continue
                written = match.group()
                code = _STATE_NAMES.get(word, "" if pattern is _COUNTRY else written.replace(".", ""))
                state = code or state
                if code and not self._policy.keep_state:
                    written = self._other_state(written, code)
                    state = _STATE_NAMES.get(normalise(written), written)
                found.append((match.start(), match.end(), written))
        found += [(m.start(), m.end(), self._zip(m, state)) for m in _ZIP.finditer(raw) if self._is_zip(raw, m)]
        return sorted(found)

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
        around = (ranges[code] for code in sorted(ranges) if ranges[code][0] <= int(five) <= ranges[code][1])
        low, high = ranges.get(state) or next(around, (10000, 99400))
        new = self._draws.code("zip", five, lambda rng: f"{low + int(rng.random() * (high - low + 1)):05d}")[:5]
        return new + (dash + self._draws.digits("zip4", four) if dash else "")

    def _other_state(self, written: str, code: str) -> str:
        other = self._draws.code("state", code, lambda rng: rng.choice(sorted(STATES)))[:2]
        return other if len(written) <= 3 else like_case(written, STATES[other])

    def _address_words(self, raw: str, start: int, end: int, span: PhiSpan) -> str:
        """Streets, cities and numbers between the kept parts of an address."""
        tokens = list(_TOKEN.finditer(raw, start, end))
        alone = len(tokens) == 1 and not raw[end:].strip()

        def stays(index: int) -> bool:
            bare = normalise(tokens[index].group()).strip(".:#")
            if bare in STREET_SUFFIXES and (index or bare in _HIGHWAYS):
                return True
            return bare in ADDRESS_WORDS and not (alone and bare in CITY_HEADS)

        def ends(index: int) -> bool:
            word = normalise(tokens[index].group()).strip(".")
            small = word in ADDRESS_WORDS and word not in ("north", "south", "of")
            return word in _ENDS_NAME or (small and index + 1 < len(tokens))

        def name(first: int, last: int) -> str:
            return self._address_name(raw, first, last, span)

        return self._written(raw[:end], start, tokens, stays, ends, name)

    def _written(
        self,
        raw: str,
        start: int,
        tokens: Sequence[re.Match[str]],
        stays: Callable[[int], bool],
        ends: Callable[[int], bool],
        name: Callable[[int, int], str],
    ) -> str:
        """A text from `start` on: some tokens stay, numbers change, and each run of other words is one name.

        Args:
            stays: whether the token of an index stays.
            ends: whether it ends the run of name words before it; so do a line's end, signs and numbers.
            name: what is written for the name between two offsets.
        """
        pieces: list[str] = []
        last, index = start, 0
        while index < len(tokens):
            token, text = tokens[index], tokens[index].group()
            pieces.append(raw[last : token.start()])
            last = token.end()
            if any(c.isdigit() for c in text):
                pieces.append(self._number(text))
            elif stays(index) or not any(c.isalpha() or ord(c) > 0x2FFF for c in text):
                pieces.append(text)
            else:
                # A run of name words on one line is one place: "Salt Lake", "Martin Luther King".
                while index + 1 < len(tokens) and not ends(index + 1):
                    follower = tokens[index + 1]
                    if not re.fullmatch(r"[^\S\n]*", raw[last : follower.start()]) or re.search(
                        r"\d", follower.group()
                    ):
                        break
                    last = follower.end()
                    index += 1
                pieces.append(name(token.start(), last))
            index += 1
        return "".join(pieces) + raw[last:]

    def _number(self, text: str) -> str:
        """Another house, unit or street number of the same shape ("12B", "42nd")."""
        ordinal = _ORDINAL.fullmatch(text.rstrip("."))
        if ordinal:
            digits, mark = ordinal.groups()
            low, high = (1, 9) if len(digits) == 1 else (10, 10 ** len(digits) - 1)
            number = self._draws.code("ordinal", digits, lambda rng: str(rng.randint(low, high)))
            return number + like_case(mark, ordinal_mark(int(number)))
        if "box" in text.casefold() or "#" in text:
            return re.sub(r"\d+", self._unit, text)
        return re.sub(r"\d+|(?<![A-Za-z])[A-Z](?![A-Za-z])|(?<=\d)[A-Za-z]+|[A-Z](?=\d)", self._unit, text)

    def _unit(self, match: re.Match[str]) -> str:
        text = match.group()
        if not text.isdigit():
            new = "".join(self._draws.letter("unit", c.lower(), "abcdefghjklmnprstuvwx") for c in text)
            return new.upper() if text.isupper() else new

        return self._draws.code(
            "house number", text, lambda rng: f"{rng.randint(1, 9)}{''.join(str(rng.randrange(10)) for _ in text[1:])}"
        )

    def _address_name(self, raw: str, start: int, end: int, span: PhiSpan) -> str:
        name = raw[start:end]
        # A street, a crossing ("12th & Main") and a person ("c/o John Roe") are no city.
        street = _following(raw, end) in STREET_SUFFIXES or re.match(r"\s*&", raw[end:]) or _NO_CITY.search(raw[:end])
        if self._policy.keep_city and not street and (not re.match(r"\s*\d+\s", raw) or "," in raw[:start]):
            return name
        known = self._names.known_word(name) if len(name.split()) == 1 else None
        if known:
            return like_case(name, known)
        article = after_article(self._text, span.start) if start == 0 else None
        return like_case(name, self._invented(normalise(name), article))

    def _invented(self, key: str, accept: Callable[[str], bool] | None) -> str:
        """An invented place for a normalised name, in its script."""
        if script_locale(key):
            return self._names.foreign_place(key)
        return self._draws.word("place", key, invented_places(), accept)

    # Institutions

    def facility(self, span: PhiSpan) -> str:
        """The surrogate of one FACILITY span: words of kind stay, name words become an invented name."""
        raw = self._text[span.start : span.end]
        bare = raw.strip()
        if _ABBREVIATION.fullmatch(bare) and normalise(bare) not in FACILITY_WORDS:
            return raw.replace(bare, self._abbreviation(bare))
        return self._institution(raw, after_article(self._text, span.start))

    def _institution(self, raw: str, article: Callable[[str], bool] | None) -> str:
        tokens = list(_TOKEN.finditer(raw))

        def is_kind(index: int) -> bool:
            return normalise(tokens[index].group()).strip(".:-") in FACILITY_WORDS

        def name(first: int, last: int) -> str:
            saint = bool(re.search(r"(?:^|\s)(?:st\.?|saint)\s+$", raw[:first], re.IGNORECASE))
            return self._institution_name(raw[first:last], saint, article if first == 0 else None)

        new = self._written(raw, 0, tokens, is_kind, is_kind, name)
        if new != raw or not distinctive_words(raw, "FACILITY"):
            return new
        # "County General" is a name although its words are those of kind: the first becomes a name.
        first = next(token for token in tokens if normalise(token.group()) not in ("the", "a", "an"))
        invented = self._other_place(normalise(raw[first.start() :]), article if first.start() == 0 else None)
        return raw[: first.start()] + like_case(first.group(), invented) + raw[first.end() :]

    def _institution_name(self, name: str, saint: bool, article: Callable[[str], bool] | None) -> str:
        possessive = re.search(r"['’]s?$", name, re.IGNORECASE)
        body = name[: possessive.start()] if possessive else name
        tail = possessive.group() if possessive else ""
        if tail in ("'", "’"):
            tail += "S" if name.isupper() else "s"
        key = normalise(body)
        if saint:
            return like_case(body, self._draws.word("saint", key, phrases("surrogate_saints"))) + tail
        known = self._names.known_word(body) if len(body.split()) == 1 else None
        if known:
            return like_case(body, known) + tail
        head = key.split()[0]
        if self._draws.recall("place", key) is None and len(head) >= 4:
            # "Beth Israel Deaconess" and "Beth Israel" are one place.
            key = self._first_words.setdefault(head, key)
        return like_case(body, self._other_place(key, article)) + tail

    def _other_place(self, key: str, article: Callable[[str], bool] | None) -> str:
        # With the same first letter the initials of the institution would stay what they are.
        return self._invented(key, lambda place: normalise(place)[:1] != key[:1] and (not article or article(place)))

    def _abbreviation(self, text: str) -> str:
        """Letters that follow the name which an institution has in the note; else other ones of the same kind."""
        letters = text.replace(".", "")
        full = self._full_names.get(letters)
        options = _initials(self._institution(full, None)) if full else []
        likely = iter([*options[_initials(full).index(letters) :], *options] if full else [])
        # The last letter tells the kind (H, C): it stays; the others are drawn.
        kind = letters[-1] if letters[-1] in "HC" and len(letters) > 2 else ""

        def make(rng: Random) -> str:
            drawn = "".join(rng.choice("BCDFGHKLMNPRSTVW") for _ in letters[len(kind) :]) + kind
            return next(likely, drawn)

        new = self._draws.code("abbreviation", letters, make)
        return "".join(f"{c}." for c in new) if "." in text else new


def _following(raw: str, end: int) -> str:
    """The normalised word behind an offset, empty where other signs than blanks lie between."""
    after = re.match(r"\s+([^\W\d_]+)", raw[end:])
    return normalise(after.group(1)) if after else ""


def _initials(name: str) -> list[str]:
    """How an institution's name may be abbreviated: all capitals of its words, with and without small words."""
    words = re.findall(r"[^\W\d_][^\s,;-]*", name)
    big = [w for w in words if w.lower() not in ("of", "the", "and", "at", "for", "in")]
    either = ["".join(word[0].upper() for word in group) for group in (big, words) if len(group) > 1]
    return list(dict.fromkeys(either))


def other_profession(text: str, span: PhiSpan, draws: SurrogateDraws) -> str:
    """Another profession; plural, case and the article before it stay right."""
    raw = text[span.start : span.end]
    words = re.findall(r"[^\W\d_]+", raw)
    if not words:
        return raw if not raw.strip() else "[PROFESSION]"
    plural = bool(re.search(r"(?<!s)s$", words[-1], re.IGNORECASE))
    key = normalise(raw)
    accept = after_article(text, span.start)
    new = draws.word("profession", key.removesuffix("s") if plural else key, phrases("surrogate_professions"), accept)
    if plural:
        new = new[:-1] + "ies" if new.endswith("ry") else new + ("es" if new.endswith("ss") else "s")
    if raw.istitle():
        new = new.title()
    lead = raw[: len(raw) - len(raw.lstrip())]
    return lead + (new.upper() if raw.isupper() and len(raw) > 1 else new) + raw[len(raw.rstrip()) :]
