"""Makes a clean note look like a real one: letter case, line breaks, lost spaces, typing errors.

Every function takes and gives a text with spans and ranges; the offsets move with the text.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from synthetic_note.pipelines.annotation.spans import PhiSpan


@dataclass(frozen=True)
class InjectedNote:
    """A note with all of its identifiers.

    `spans` are sorted and do not overlap; `ignore` holds character ranges of which nobody knows whether they are
    identifiers, to be left out of the loss.
    """

    text: str
    spans: tuple[PhiSpan, ...] = ()
    ignore: tuple[tuple[int, int], ...] = ()


Edit = tuple[int, int, str]
Noise = Callable[[InjectedNote, random.Random], InjectedNote]
NoiseTable = Sequence[tuple[float, Noise]]


def rewrite(note: InjectedNote, edits: Sequence[Edit]) -> InjectedNote:
    """Applies sorted edits without overlaps; an edit lies wholly inside or wholly outside of each span."""
    if not edits:
        return note
    parts: list[str] = []
    shifts: list[tuple[int, int]] = []
    at = delta = 0
    for start, end, text in edits:
        parts += (note.text[at:start], text)
        at = end
        delta += len(text) - (end - start)
        shifts.append((end, delta))
    parts.append(note.text[at:])

    def moved(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
        out, i, shift = [], 0, 0
        for start, end in ranges:
            while i < len(shifts) and shifts[i][0] <= start:
                shift = shifts[i][1]
                i += 1
            j, last = i, shift
            while j < len(shifts) and shifts[j][0] <= end:
                last = shifts[j][1]
                j += 1
            # An edit right behind a range does not belong to it.
            if j > i and edits[j - 1][0] >= end:
                last = shifts[j - 2][1] if j - 2 >= i else shift
            out.append((start + shift, end + last))
        return out

    spans = moved([(s.start, s.end) for s in note.spans])
    return InjectedNote(
        "".join(parts),
        tuple(replace(s, start=a, end=b) for s, (a, b) in zip(note.spans, spans, strict=True)),
        tuple(moved(list(note.ignore))),
    )


def _same_length(text: str, change: Callable[[str], str]) -> str:
    changed = change(text)
    if len(changed) == len(text):
        return changed
    return "".join(change(c) if len(change(c)) == 1 else c for c in text)


def upper_case(note: InjectedNote, rng: random.Random) -> InjectedNote:
    return replace(note, text=_same_length(note.text, str.upper))


def lower_case(note: InjectedNote, rng: random.Random) -> InjectedNote:
    return replace(note, text=_same_length(note.text, str.lower))


def identifiers_in_another_case(note: InjectedNote, rng: random.Random) -> InjectedNote:
    """Identifiers of some types in small letters or capitals while the text keeps its case."""
    change = str.lower if rng.random() < 0.6 else str.upper
    kinds = frozenset(kind for kind in ("NAME", "FACILITY", "LOCATION", "DATE") if rng.random() < 0.6)
    share = rng.choice((0.3, 0.7, 1.0))
    chars = list(note.text)
    for span in note.spans:
        if span.type in kinds and rng.random() < share:
            chars[span.start : span.end] = _same_length(note.text[span.start : span.end], change)
    return replace(note, text="".join(chars))


def broken_identifiers(note: InjectedNote, rng: random.Random) -> InjectedNote:
    """Line breaks inside numbers and names, as at the end of a line."""
    chars = list(note.text)
    for span in note.spans:
        if span.type in ("LOCATION", "URL", "EMAIL", "IP") or rng.random() < 0.7:
            continue
        blanks = [i for i in range(span.start, span.end) if chars[i] == " "]
        if blanks:
            chars[rng.choice(blanks)] = "\n"
    return replace(note, text="".join(chars))


def windows_line_ends(note: InjectedNote, rng: random.Random) -> InjectedNote:
    return rewrite(note, [(m.start(), m.end(), "\r\n") for m in re.finditer("\n", note.text)])


def one_line(note: InjectedNote, rng: random.Random) -> InjectedNote:
    """Line breaks lost, as in a data-base export."""
    return replace(note, text=note.text.replace("\n", " "))


def hard_wrap(note: InjectedNote, rng: random.Random) -> InjectedNote:
    """Breaks lines at a fixed width, inside identifiers too; a place is then one span per line."""
    width = rng.randint(48, 90)
    chars = list(note.text)
    line_start, last_space = 0, -1
    for i, char in enumerate(chars):
        if char == "\n":
            line_start, last_space = i + 1, -1
        elif char == " ":
            last_space = i
        if i - line_start >= width and last_space > line_start:
            chars[last_space] = "\n"
            line_start, last_space = last_space + 1, -1
    text = "".join(chars)
    spans: list[PhiSpan] = []
    for span in note.spans:
        if span.type == "LOCATION" and "\n" in text[span.start : span.end]:
            spans += [
                replace(span, start=span.start + m.start(), end=span.start + m.end())
                for m in re.finditer(r"[^\s][^\n]*", text[span.start : span.end])
            ]
        else:
            spans.append(span)
    return replace(note, text=text, spans=tuple(spans))


def lost_spaces(note: InjectedNote, rng: random.Random) -> InjectedNote:
    """Spaces after punctuation lost, and a few between words."""
    inside = _inside(note)
    edits = [
        (m.end() - 1, m.end(), "")
        for m in re.finditer(r"[:,.;#] (?=\S)|\w (?=\w)", note.text)
        if not inside[m.end() - 1] and rng.random() < (0.25 if not note.text[m.start()].isalnum() else 0.004)
    ]
    return rewrite(note, edits)


def typing_errors(note: InjectedNote, rng: random.Random) -> InjectedNote:
    """Swapped letters in a few plain words."""
    inside = _inside(note)
    edits = []
    for match in re.finditer(r"\b[a-z]{4,}\b", note.text):
        if rng.random() < 0.03 and not inside[match.start()]:
            i = rng.randrange(match.start(), match.end() - 1)
            edits.append((i, i + 2, note.text[i + 1] + note.text[i]))
    return rewrite(note, edits)


def double_spaces(note: InjectedNote, rng: random.Random) -> InjectedNote:
    inside, places = _inside(note), [m.end() for m in re.finditer(r"\. (?=[A-Z])", note.text)]
    return rewrite(note, [(end - 1, end, "  ") for end in places if not inside[end - 1]])


def dropped_punctuation(note: InjectedNote, rng: random.Random) -> InjectedNote:
    """Commas and final stops dropped, as in messages."""
    inside, places = _inside(note), [m.start() for m in re.finditer(r"[,;](?= )|[.?]$", note.text)]
    return rewrite(note, [(start, start + 1, "") for start in places if not inside[start]])


def apply_noise(note: InjectedNote, rng: random.Random, table: NoiseTable) -> InjectedNote:
    """Applies each noise of a table with its probability, in order."""
    for share, noise in table:
        if rng.random() < share:
            note = noise(note, rng)
    return note


def _inside(note: InjectedNote) -> bytearray:
    """Marks the characters of identifiers, which keep their form."""
    inside = bytearray(len(note.text))
    for span in note.spans:
        inside[span.start : span.end] = b"\1" * (span.end - span.start)
    return inside


NOTE_NOISE: NoiseTable = (
    (0.04, typing_errors),
    (0.06, double_spaces),
    (0.05, lost_spaces),
    (0.07, hard_wrap),
    (0.03, one_line),
    (0.05, upper_case),
    (0.05, lower_case),
    (0.04, windows_line_ends),
)
QUERY_NOISE: NoiseTable = (
    (0.15, typing_errors),
    (0.25, dropped_punctuation),
    (0.08, lost_spaces),
    (0.05, upper_case),
    (0.25, lower_case),
)
#: Before the others, for training notes only.
TRAIN_NOISE: NoiseTable = ((0.12, identifiers_in_another_case), (0.04, broken_identifiers))
