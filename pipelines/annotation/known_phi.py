"""Identifiers that the user knows of: found in any spelling within one edit; allow and deny lists."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, permutations, takewhile

from ..lexicons.loading import word_table
from ..lexicons.vocabulary import NAME_LIKE_WORDS, ORDINARY_WORDS
from .note_words import NoteWords, whole_phrases
from .spans import PhiSpan, resolve_overlaps

_CODE = re.compile(r"[A-Za-z0-9]+")
#: Types that are compared as codes, letters and digits only; the others are compared word by word.
_CODE_TYPES = word_table("PHONE FAX SSN MRN HEALTH_PLAN ACCOUNT LICENSE VEHICLE DEVICE BIOMETRIC OTHER_ID IP DATE AGE")
#: From this length on, one edit (a letter put in, left out, changed, or two swapped) is forgiven.
_FUZZY_LENGTH = 5


def find_known_phi(words: NoteWords, known_phi: Mapping[str, Sequence[str]]) -> list[PhiSpan]:
    """Mentions of the given identifiers, `{"NAME": ["Jane Roe"], "MRN": ["12-345"]}`, with source `known`.

    Case, accents, the order of the words of a name and the separators do not matter, and values of five or more
    characters are found within one edit. Single words of a name are found too when they have three letters or more.
    """
    spans: list[PhiSpan] = []
    pieces = _pieces(words) if known_phi else []
    for phi_type, values in known_phi.items():
        for value in filter(str.strip, values):
            if phi_type in _CODE_TYPES and any(char.isdigit() for char in value):
                spans.extend(_find_code(words.text, value, phi_type))
            else:
                spans.extend(_find_words(words.text, pieces, value, phi_type))
    return resolve_overlaps(spans)


def apply_lists(
    text: str, spans: Iterable[PhiSpan], allow: Sequence[str] = (), deny: Sequence[str] = ()
) -> list[PhiSpan]:
    """`spans` without those whose text is in `allow`, plus every whole-word mention of the strings in `deny`.

    Both lists ignore case. Denied strings become OTHER_ID where no span holds them yet; spans may grow together.
    """
    allowed = {" ".join(item.lower().split()) for item in allow}
    kept = [span for span in spans if " ".join(text[span.start : span.end].lower().split()) not in allowed]
    items = {" ".join(item.split()) for item in deny if item.strip()}
    for match in whole_phrases(items).finditer(text) if items else ():
        if not any(span.start <= match.start() and match.end() <= span.end for span in kept):
            kept.append(PhiSpan(match.start(), match.end(), "OTHER_ID", 1.0, "known"))
    return resolve_overlaps(kept)


def _fold(word: str) -> str:
    """Lower case, without accents and apostrophes."""
    plain = unicodedata.normalize("NFKD", word.lower())
    return "".join(char for char in plain if not unicodedata.combining(char) and char not in "'’‘`")


def _find_words(text: str, pieces: Sequence[tuple[str, int, int]], value: str, phi_type: str) -> Iterator[PhiSpan]:
    wanted = [part for word in re.findall(r"[^\W_]+(?:['’`][^\W_]+)*", value) if (part := _fold(word))]
    if not wanted:
        return
    folded = [piece for piece, _, _ in pieces]
    name = phi_type == "NAME" and len(wanted) > 1
    orders = set(permutations(wanted)) if name and len(wanted) <= 4 else {tuple(wanted)}
    found: list[tuple[int, int]] = []
    for order in orders:
        for index in range(len(folded) - len(order) + 1):
            alike = all(near(folded[index + place], part) for place, part in enumerate(order))
            if alike and _close(text, pieces[index : index + len(order)]):
                found.append((index, len(order)))
    joined = "".join(wanted)
    for index, piece in enumerate(folded):
        if len(wanted) > 1 and len(joined) >= _FUZZY_LENGTH and near(piece, joined):
            found.append((index, 1))
        elif len(wanted) == 1 and len(joined) >= _FUZZY_LENGTH and _is_cut(joined, folded[index : index + 2]):
            # By a hyphen, a blank or a line end.
            if _close(text, pieces[index : index + 2]):
                found.append((index, 2))
        elif name and any(len(part) > 2 and near(piece, part) for part in wanted):
            # An everyday word only with a capital.
            capital = piece in NAME_LIKE_WORDS and text[pieces[index][1]].isupper()
            if piece not in ORDINARY_WORDS and (capital or piece not in NAME_LIKE_WORDS):
                found.append((index, 1))
    for first, count in found:
        yield PhiSpan(pieces[first][1], pieces[first + count - 1][2], phi_type, 1.0, "known")


def _is_cut(joined: str, pieces: Sequence[str]) -> bool:
    """Whether two pieces together are the value."""
    return len(pieces) == 2 and pieces[0] != joined and "".join(pieces) == joined


def _pieces(words: NoteWords) -> list[tuple[str, int, int]]:
    """(folded word, start, end), hyphenated ones in parts."""
    pieces = []
    for index, low in enumerate(words.low):
        raw, first = words.word(index), words.start[index]
        bare = raw[:-2] if low.endswith("'s") and len(low) == len(raw) else raw
        for match in re.finditer(r"[^\-‐‑]+", bare):
            if piece := _fold(match.group()):
                pieces.append((piece, first + match.start(), first + match.end()))
    return pieces


def _close(text: str, pieces: Sequence[tuple[str, int, int]]) -> bool:
    """Whether only blanks, commas, periods, hyphens or one line end stand between the pieces."""
    gaps = [text[end:start] for (_, _, end), (_, start, _) in pairwise(pieces)]
    return not any(len(gap) > 5 or gap.strip(" \t\r\n,.-_/'‐‑\u00a0\u00ad") or gap.count("\n") > 1 for gap in gaps)


def _find_code(text: str, value: str, phi_type: str) -> Iterator[PhiSpan]:
    wanted = "".join(_CODE.findall(value)).lower()
    if len(wanted) < 2:
        return
    groups = [(match.start(), match.end()) for match in _CODE.finditer(text)]
    longest = len(wanted) + (len(wanted) >= _FUZZY_LENGTH)
    for index, (start, _) in enumerate(groups):
        code = ""
        best: int | None = None
        for stop in range(index, min(index + 8, len(groups))):
            gap = text[groups[stop - 1][1] : groups[stop][0]] if stop > index else ""
            if len(gap) > 3 or gap.strip(" -./()\u00a0–‑"):
                break
            code += text[groups[stop][0] : groups[stop][1]].lower()
            if len(code) > longest:
                break
            if code == wanted or (best is None and near(code, wanted)):
                best = groups[stop][1]
            if code == wanted:
                break
        if best is not None:
            yield PhiSpan(start, best, phi_type, 1.0, "known")


def near(found: str, wanted: str) -> bool:
    """Whether two folded strings are equal, or within one edit where `wanted` has five characters or more."""
    if found == wanted:
        return True
    if len(wanted) < _FUZZY_LENGTH or abs(len(found) - len(wanted)) > 1:
        return False
    alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(found, wanted, strict=False)))
    a, b = found[alike:], wanted[alike:]
    if len(a) == len(b):
        return a[1:] == b[1:] or (a[:2] == b[:2][::-1] and a[2:] == b[2:])
    return a[1:] == b if len(a) > len(b) else a == b[1:]
