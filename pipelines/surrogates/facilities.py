"""Surrogates of institutions and professions: the kind stays, the name is invented."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from ..annotation.spans import PhiSpan
from ..lexicons.faker_names import normalise
from ..lexicons.surrogate_tables import FACILITY_WORDS, INVENTED_SAINTS, PROFESSIONS
from .draws import SurrogateDraws, like_case
from .name_pools import script_locale
from .names import NameSurrogates
from .places import PlaceSurrogates, after_article, invented_places
from .repeats import distinctive_words

_TOKEN = re.compile(r"[^\s,;()\"“”]+")
_ABBREVIATION = re.compile(r"[A-Z]{2,6}|(?:[A-Z]\.){2,6}")


class FacilitySurrogates:
    """Surrogates of the FACILITY and PROFESSION spans of one note."""

    def __init__(
        self,
        text: str,
        spans: Sequence[PhiSpan],
        draws: SurrogateDraws,
        names: NameSurrogates,
        places: PlaceSurrogates,
    ) -> None:
        self._text = text
        self._draws = draws
        self._names = names
        self._places = places
        self._known: dict[str, str] = {}  # first word of an institution -> its name so far, normalised
        self._facilities: dict[str, str] = {}  # abbreviation -> full name
        for span in spans:
            if span.type == "FACILITY":
                raw = text[span.start : span.end]
                for letters in _initials(raw):
                    self._facilities.setdefault(letters, raw)

    def facility(self, span: PhiSpan) -> str:
        """The surrogate of one FACILITY span: words of kind stay, name words become an invented name."""
        raw = self._text[span.start : span.end]
        if _ABBREVIATION.fullmatch(raw.strip()) and normalise(raw).strip() not in FACILITY_WORDS:
            return raw.replace(raw.strip(), self._abbreviation(raw.strip()))
        return self._named(raw, span)

    def _named(self, raw: str, span: PhiSpan | None) -> str:
        new = self._facility_words(raw, span)
        if new != raw or not distinctive_words(raw, "FACILITY"):
            return new
        # "County General" is a name although its words are those of kind: the first becomes a name.
        first = next(m for m in _TOKEN.finditer(raw) if normalise(m.group()) not in ("the", "a", "an"))
        at = span.start if span and first.start() == 0 else -1
        key = normalise(raw[first.start() :])
        return raw[: first.start()] + self._place(first.group(), key, at) + raw[first.end() :]

    def _facility_words(self, raw: str, span: PhiSpan | None) -> str:
        tokens = list(_TOKEN.finditer(raw))
        pieces: list[str] = []
        last = 0
        index = 0
        while index < len(tokens):
            token = tokens[index]
            pieces.append(raw[last : token.start()])
            last = token.end()
            index += 1
            text = token.group()
            bare = normalise(text)
            if any(c.isdigit() for c in text):
                pieces.append(self._places.number(text))
                continue
            if bare.strip(".:-") in FACILITY_WORDS or not any(c.isalpha() or ord(c) > 0x2FFF for c in text):
                pieces.append(text)
                continue
            group = [token]
            while index < len(tokens):
                follower = tokens[index]
                between = raw[last : follower.start()]
                word = normalise(follower.group()).strip(".")
                if between.strip() or "\n" in between or word in FACILITY_WORDS or re.search(r"\d", word):
                    break
                group.append(follower)
                last = follower.end()
                index += 1
            name = raw[group[0].start() : last]
            saint = re.search(r"(?:^|\s)(?:st\.?|saint)\s+$", raw[: group[0].start()], re.IGNORECASE)
            at = span.start if span and group[0].start() == 0 else -1
            pieces.append(self._facility_name(name, bool(saint), at))
        return "".join(pieces) + raw[last:]

    def _facility_name(self, name: str, saint: bool, start: int) -> str:
        possessive = re.search(r"['’]s?$", name, re.IGNORECASE)
        body = name[: possessive.start()] if possessive else name
        tail = possessive.group() if possessive else ""
        if tail in ("'", "’"):
            tail += "S" if name.isupper() else "s"
        key = normalise(body)
        known = self._names.known_word(body) if len(body.split()) == 1 and not saint else None
        if known:
            return like_case(body, known) + tail
        if saint:
            return like_case(body, self._draws.word("saint", key, INVENTED_SAINTS)) + tail
        head = key.split()[0]
        if self._draws.recall("place", key) is None and len(head) >= 4:
            # "Beth Israel Deaconess" and "Beth Israel" are one place.
            key = self._known.get(head, key)
        if script_locale(key):
            return self._names.foreign_place(key) + tail
        self._known.setdefault(head, key)
        return self._place(body, key, start) + tail

    def _place(self, body: str, key: str, start: int) -> str:
        article = after_article(self._text, start) if start >= 0 else None

        def accept(place: str) -> bool:
            # Another first letter, or the initials of the institution would stay what they are.
            return normalise(place)[:1] != key[:1] and (article is None or article(place))

        return like_case(body, self._draws.word("place", key, invented_places(), accept))

    def _abbreviation(self, text: str) -> str:
        letters = text.replace(".", "")
        full = self._facilities.get(letters)
        new = ""
        if full:
            which = _initials(full).index(letters)
            options = _initials(self._named(full, None))
            new = next((o for o in [*options[which:], *options] if self._draws.is_new_code(o)), "")
        if not new:
            # The last letter tells the kind (H, C): it stays; the others are drawn.
            keep = 1 if letters[-1] in "HC" and len(letters) > 2 else 0

            def make(rng: Random) -> str:
                body = "".join(rng.choice("BCDFGHKLMNPRSTVW") for _ in letters[: len(letters) - keep])
                return body + letters[len(letters) - keep :]

            new = self._draws.code("abbreviation", letters, make)[: len(letters)]
        return "".join(f"{c}." for c in new) if "." in text else new

    def profession(self, span: PhiSpan) -> str:
        """Another profession; plural, case and the article before it stay right."""
        raw = self._text[span.start : span.end]
        words = re.findall(r"[^\W\d_]+", raw)
        if not words:
            return raw if not raw.strip() else "[PROFESSION]"
        plural = words[-1].lower().endswith("s") and not words[-1].lower().endswith("ss")
        key = normalise(raw)
        accept = after_article(self._text, span.start)
        new = self._draws.word("profession", key.removesuffix("s") if plural else key, PROFESSIONS, accept)
        if plural:
            new = new[:-1] + "ies" if new.endswith("ry") else new + ("es" if new.endswith("ss") else "s")
        if raw.istitle():
            new = new.title()
        lead = raw[: len(raw) - len(raw.lstrip())]
        return lead + (new.upper() if raw.isupper() and len(raw) > 1 else new) + raw[len(raw.rstrip()) :]


def _initials(name: str) -> list[str]:
    """How an institution's name may be abbreviated: all capitals of its words, with and without small words."""
    words = re.findall(r"[^\W\d_][^\s,;-]*", name)
    big = [w for w in words if w.lower() not in ("of", "the", "and", "at", "for", "in", "&")]
    return [
        letters for letters in {"".join(w[0].upper() for w in group): 0 for group in (big, words)} if len(letters) > 1
    ]
