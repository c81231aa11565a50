"""Identifiers that the user knows of: found in any spelling within one edit; allow and deny lists."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import permutations

from ..lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ..lexicons.word_table import word_table
from .note_words import NoteWords, strip_possessive
from .spans import PHI_TYPES, PhiSpan, resolve_overlaps

_CODE = re.compile(r"[A-Za-z0-9]+")
#: Types that are compared as codes, letters and digits only; the others are compared word by word.
_CODE_TYPES = word_table(
    """
    PHONE FAX SSN MRN HEALTH_PLAN ACCOUNT LICENSE VEHICLE DEVICE BIOMETRIC OTHER_ID IP DATE AGE
    """
)
#: From this length on, one edit (a letter put in, left out, changed, or two swapped) is forgiven.
_FUZZY_LENGTH = 5


def find_known_phi(text: str, known_phi: Mapping[str, Sequence[str]]) -> list[PhiSpan]:
    """Mentions of the given identifiers, `{"NAME": ["Jane Roe"], "MRN": ["12-345"]}`, with source `known`.

    Case, accents, the order of the words of a name and the separators do not matter, and values of five or more
    characters are found within one edit. Single words of a name are found too when they have three letters or more.
    Raises ValueError for a type that is not in `PHI_TYPES` and TypeError where a value is no sequence of strings.
    """
    for phi_type, values in known_phi.items():
        if phi_type not in PHI_TYPES:
            raise ValueError(f"known_phi: unknown type; use one of {', '.join(PHI_TYPES)}")
        if isinstance(values, str) or not all(isinstance(value, str) for value in values):
            raise TypeError(f"known_phi[{phi_type!r}]: give a list of strings")
    words = NoteWords(text)
    spans: list[PhiSpan] = []
    for phi_type, values in known_phi.items():
        for value in values:
            if not value.strip():
                continue
            coded = phi_type in _CODE_TYPES and any(char.isdigit() for char in value)
            finder = _find_code(text, value, phi_type) if coded else _find_words(words, value, phi_type)
            spans.extend(finder)
    return resolve_overlaps(spans)


def apply_lists(
    text: str, spans: Iterable[PhiSpan], allow: Sequence[str] = (), deny: Sequence[str] = ()
) -> list[PhiSpan]:
    """`spans` without those whose text is in `allow`, plus every whole-word mention of the strings in `deny`.

    Both lists ignore case. Denied strings become OTHER_ID where no span holds them yet; spans may grow together.
    """
    allowed = {" ".join(item.lower().split()) for item in allow}
    kept = [span for span in spans if " ".join(text[span.start : span.end].lower().split()) not in allowed]
    items = sorted({" ".join(item.split()) for item in deny if item.strip()}, key=len, reverse=True)
    if items:
        pattern = re.compile(
            r"(?<![^\W_])(?:" + "|".join(r"\s+".join(map(re.escape, item.split())) for item in items) + r")(?![^\W_])",
            re.I,
        )
        for match in pattern.finditer(text):
            if not any(span.start <= match.start() and match.end() <= span.end for span in kept):
                kept.append(PhiSpan(match.start(), match.end(), "OTHER_ID", 1.0, "known"))
    return resolve_overlaps(kept)


def _fold(word: str) -> str:
    """Lower case, without accents and apostrophes."""
    plain = unicodedata.normalize("NFKD", word.lower())
    return "".join(char for char in plain if not unicodedata.combining(char) and char not in "'’‘`")


def _find_words(words: NoteWords, value: str, phi_type: str) -> Iterator[PhiSpan]:
    wanted = [part for word in re.findall(r"[^\W_]+(?:['’`][^\W_]+)*", value) if (part := _fold(word))]
    if not wanted:
        return
    folded, places = _pieces(words)
    orders = {tuple(wanted)}
    if phi_type == "NAME" and 1 < len(wanted) <= 4:
        orders.update(permutations(wanted))
    joined = "".join(wanted)
    for order in orders:
        for index in range(len(folded) - len(order) + 1):
            if all(near(folded[index + k], part) for k, part in enumerate(order)) and _close(
                words, places, index, len(order)
            ):
                yield _piece_span(words, places, index, index + len(order), phi_type)
    for index, piece in enumerate(folded):
        if len(wanted) > 1 and len(joined) >= _FUZZY_LENGTH and near(piece, joined):
            yield _piece_span(words, places, index, index + 1, phi_type)
        elif len(wanted) == 1 and len(joined) >= _FUZZY_LENGTH and folded[index : index + 2] == _halves(piece, joined):
            # Cut by a hyphen, a blank or a line end.
            if _close(words, places, index, 2):
                yield _piece_span(words, places, index, index + 2, phi_type)
        elif len(wanted) > 1 and phi_type == "NAME":
            one = any(len(part) > 2 and near(piece, part) for part in wanted)
            if one and _capital_or_rare(words, places, index, piece):
                yield _piece_span(words, places, index, index + 1, phi_type)


def _halves(first: str, joined: str) -> list[str]:
    """The two parts of a value of which `first` is the beginning."""
    return [first, joined[len(first) :]] if joined.startswith(first) and first != joined else []


def _capital_or_rare(words: NoteWords, places: list[tuple[int, int, int]], index: int, piece: str) -> bool:
    start = places[index][1]
    everyday = piece in ORDINARY_WORDS or piece in NAME_LIKE_WORDS
    return not everyday or (words.text[start].isupper() and piece not in ORDINARY_WORDS)


def _pieces(words: NoteWords) -> tuple[list[str], list[tuple[int, int, int]]]:
    """Folded words, hyphenated ones in parts, with (word index, start, end) of each."""
    folded: list[str] = []
    places: list[tuple[int, int, int]] = []
    for index in range(words.n):
        raw = words.text[words.start[index] : words.end[index]]
        cut = (
            len(strip_possessive(words.low[index]))
            if words.low[index].endswith("'s") and len(words.low[index]) == len(raw)
            else len(raw)
        )
        for match in re.finditer(r"[^\-‐‑]+", raw[:cut]):
            piece = _fold(match.group())
            if piece:
                folded.append(piece)
                places.append((index, words.start[index] + match.start(), words.start[index] + match.end()))
    return folded, places


def _close(words: NoteWords, places: list[tuple[int, int, int]], index: int, count: int) -> bool:
    """Whether only blanks, commas, periods, hyphens or one line end stand between the pieces."""
    for k in range(index, index + count - 1):
        gap = words.text[places[k][2] : places[k + 1][1]]
        if len(gap) > 5 or gap.strip(" \t\r\n,.-_/'‐‑\u00a0\u00ad") or gap.count("\n") > 1:
            return False
    return True


def _piece_span(words: NoteWords, places: list[tuple[int, int, int]], first: int, stop: int, phi_type: str) -> PhiSpan:
    return PhiSpan(places[first][1], places[stop - 1][2], phi_type, 1.0, "known")


def _find_code(text: str, value: str, phi_type: str) -> Iterator[PhiSpan]:
    wanted = "".join(_CODE.findall(value)).lower()
    if len(wanted) < 2:
        return
    groups = [(match.start(), match.end()) for match in _CODE.finditer(text)]
    longest = len(wanted) + (len(wanted) >= _FUZZY_LENGTH)
    for index, (start, _) in enumerate(groups):
        code = ""
        best: tuple[int, int] | None = None
        for stop in range(index, min(index + 8, len(groups))):
            if stop > index and not _separator(text[groups[stop - 1][1] : groups[stop][0]]):
                break
            code += text[groups[stop][0] : groups[stop][1]].lower()
            if len(code) > longest:
                break
            if code == wanted:
                best = (0, groups[stop][1])
                break
            if best is None and near(code, wanted):
                best = (1, groups[stop][1])
        if best is not None:
            yield PhiSpan(start, best[1], phi_type, 1.0, "known")


def _separator(gap: str) -> bool:
    return len(gap) <= 3 and not gap.strip(" -./()\u00a0–‑")


def near(found: str, wanted: str) -> bool:
    """Whether two folded strings are equal, or within one edit where `wanted` has five characters or more."""
    if found == wanted:
        return True
    a, b = len(found), len(wanted)
    if b < _FUZZY_LENGTH or abs(a - b) > 1:
        return False
    prefix = 0
    while prefix < a and prefix < b and found[prefix] == wanted[prefix]:
        prefix += 1
    if a == b:
        rest = found[prefix + 1 :] == wanted[prefix + 1 :]
        swap = (
            found[prefix : prefix + 2] == wanted[prefix : prefix + 2][::-1]
            and found[prefix + 2 :] == wanted[prefix + 2 :]
        )
        return rest or swap
    if a > b:
        return found[prefix + 1 :] == wanted[prefix:]
    return found[prefix:] == wanted[prefix + 1 :]
