"""What may stand elsewhere in its sentence, section or note and say the same: adjuncts, adverbs, items of lists, parts
of an examination, whole sections.

"After consent was obtained, the patient was sedated" and "The patient was sedated after consent was obtained"; "fever,
chills or cough" and "cough, fever or chills". Nothing is added, and nothing goes but a comma.
"""

from __future__ import annotations

import random
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from ..annotation.spans import EntitySpan, Word
from ..lexicons.loading import pairs

SENTENCE = re.compile(r"[^.;:?!\n]+")
BEGINS = re.compile(r"(?:\A|[.:;?!]\s|\n)[ \t]*\Z")
#: What ends a sentence: a full stop behind a word that is no abbreviation, and white space.
ENDS = re.compile(r"\.(?=\s|\Z)")
LAST_WORD = re.compile(r"(?:\b[a-z]{3,}|\d)\Z")
SEPARATOR = re.compile(r", (?:and |or )?| (?:and|or) ")
AND_VERB = re.compile(r"\band (?!\w+(?:ed|en|ing)\b)")
#: Words of the longest adjunct, and of the longest clause that gets one at its end.
LONGEST_ADJUNCT, LONGEST_CLAUSE = 9, 14
FEWEST_PARTS, LONGEST_PART = 3, 400
#: A section with the blank line that ends it, its heading, and an item of a list in lines.
BLOCK = re.compile(r"[^\n]+(?:\n[^\n]+)*")
HEAD = re.compile(r"^([A-Za-z][\w ,/&-]{0,50}?):+(?=\s)", re.MULTILINE)
ITEM = re.compile(r"^(?:\d+[.)][ \t]*)?([^\n]*[^\s.,;][.]?)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class Part:
    """A piece of the note in its new place, or new `text`; its first letter may become `upper` or `lower`."""

    start: int
    end: int
    letter: str = ""
    text: str = ""


@dataclass(frozen=True)
class Move:
    """A span of the note whose parts are read in another order."""

    start: int
    end: int
    parts: tuple[Part, ...]


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {
        kind: frozenset(entry.replace("_", " ") for entry in (entries.split(" | " if " | " in entries else None)))
        for kind, entries in pairs("movable").items()
    }


@cache
def _labels() -> re.Pattern[str]:
    labels = "|".join(sorted(map(re.escape, _lists()["system"]), key=len, reverse=True))
    return re.compile(rf"(?:(?<=[.] )|(?<=[.]  )|(?<=\n)|\A)(?:{labels}):(?= )", re.IGNORECASE)


@cache
def _organs() -> re.Pattern[str]:
    organs, states = ("|".join(sorted(_lists()[kind])) for kind in ("organ", "state"))
    return re.compile(rf"(?<=[.:] )(?:(?:the|his|her) )?(?:{organs}) (?:{states})\b", re.IGNORECASE)


def find_moves(
    text: str, words: Sequence[Word], entities: Sequence[EntitySpan], rng: random.Random, share: float
) -> list[Move]:
    """Moves of a note, each drawn with the probability `share`; those of larger spans first.

    Args:
        words: of the text, in order, with parts of speech.
        entities: its clinical entities, in order.
        rng: draws which moves are made, and the new order of lists.
    """
    found = [
        *_sections(text, rng),
        *_items(text, rng),
        *_examination(text, rng),
        *_lists_of(text, entities, rng),
        *_in_sentences(text, words),
    ]
    return sorted(
        (move for move in found if rng.random() < share), key=lambda move: (move.start - move.end, move.start)
    )


def _shuffled(spans: Sequence[tuple[int, int]], rng: random.Random) -> Move:
    """The spans in another order; what stands between them stays."""
    order = list(spans)
    while order == list(spans):
        rng.shuffle(order)
    parts = []
    for number, (start, end) in enumerate(order):
        parts.append(Part(start, end))
        if number + 1 < len(spans):
            parts.append(Part(spans[number][1], spans[number + 1][0]))
    return Move(spans[0][0], spans[-1][1], tuple(parts))


def _runs(parts: Iterable[tuple[int, int] | None], fewest: int, rng: random.Random) -> Iterator[Move]:
    """Neighbouring parts in another order; None ends a run of them."""
    run: list[tuple[int, int]] = []
    for part in [*parts, None]:
        if part is not None:
            run.append(part)
            continue
        if len(run) >= fewest:
            yield _shuffled(run, rng)
        run = []


def _heads(block: re.Match[str]) -> list[str]:
    """The headings at the beginnings of a block's lines; none where the block begins with none."""
    heads = list(HEAD.finditer(block.group()))
    return [head.group(1).lower() for head in heads] if heads and heads[0].start() == 0 else []


def _sections(text: str, rng: random.Random) -> Iterator[Move]:
    """Sections that hold whatever stands in front of them."""
    parts: list[tuple[int, int] | None] = []
    for block in BLOCK.finditer(text):
        heads, low = _heads(block), block.group().lower()
        if not heads and parts:
            # The section before goes on here.
            parts[-1] = None
        free = bool(heads) and heads[0] in _lists()["section"] and len(low) > len(heads[0]) + 2
        free = free and _lists()["system"].union(_lists()["section"]).issuperset(heads[1:])
        parts.append(block.span() if free and not any(words in low for words in _lists()["refers"]) else None)
    yield from _runs(parts, 2, rng)


def _items(text: str, rng: random.Random) -> Iterator[Move]:
    """The lines of sections that are lists; their numbers stay where they are."""
    for block in BLOCK.finditer(text):
        heads = _heads(block)
        first = block.group().find("\n")
        if len(heads) != 1 or heads[0] not in _lists()["list"] or not block.group()[:first].rstrip().endswith(":"):
            continue
        items = list(ITEM.finditer(text, block.start() + first + 1, block.end()))
        lines = block.group().count("\n")
        numbered = sum(item.start(1) > item.start() for item in items)
        words = set(re.findall(r"[a-z]+", block.group().lower()))
        # A line without a number may go on from the one before.
        whole = numbered == lines or (not numbered and all(item.group(1)[:1].isupper() for item in items))
        if len(items) == lines and whole and words.isdisjoint(_lists()["points"] | _lists()["joins"]):
            yield from _runs([item.span(1) for item in items], 2, rng)


def _examination(text: str, rng: random.Random) -> Iterator[Move]:
    """Parts of an examination or review of systems, each with its label or its organ, in another order."""
    labelled = {match.start() for match in _labels().finditer(text)}
    blocks = [block for block in BLOCK.finditer(text) if not _lists()["examination"].isdisjoint(_heads(block)[:1])]
    organs = {match.start() for block in blocks for match in _organs().finditer(text, *block.span())}
    starts = sorted(labelled | organs)
    parts: list[tuple[int, int] | None] = []
    for start, stop in pairwise([*starts, len(text)]):
        part = text[start:stop].partition("\n")[0].rstrip()
        words = set(re.findall(r"[a-z]+", part.lower()))
        # One label to a part: another heading in it would go along.
        whole = part.endswith(".") and part.count(":") == (start in labelled) and len(part) <= LONGEST_PART
        if parts and parts[-1] and (text[parts[-1][1] : start].strip(" \n") or "\n\n" in text[parts[-1][1] : start]):
            parts.append(None)
        parts.append((start, start + len(part)) if whole and words.isdisjoint(_lists()["points"]) else None)
    yield from _runs(parts, FEWEST_PARTS, rng)


def _lists_of(text: str, entities: Sequence[EntitySpan], rng: random.Random) -> Iterator[Move]:
    """Lists whose items are clinical entities of one kind and nothing else."""
    run: list[EntitySpan] = []
    for entity in [*entities, None]:
        joined = (
            entity is not None
            and bool(run)
            and entity.label == run[-1].label
            and SEPARATOR.fullmatch(text, run[-1].end, entity.start) is not None
        )
        if entity is not None and (joined or not run):
            run.append(entity)
            continue
        if len(run) > 1 and _is_list(text, run):
            yield _shuffled([(item.start, item.end) for item in run], rng)
        run = [entity] if entity is not None else []


def _is_list(text: str, items: Sequence[EntitySpan]) -> bool:
    """Whether the list is whole, and no item lends a word to another: "left arm and leg", "heart and lung sounds"."""
    before = re.search(r"(?:(\w+) |[:(] ?|\n)\Z", text[max(0, items[0].start - 30) : items[0].start])
    if before is None or (before.group(1) is not None and before.group(1).lower() not in _lists()["list_after"]):
        return False
    if re.match(r"\.(?:\s|\Z)|\)|\n|\Z", text[items[-1].end : items[-1].end + 2]) is None:
        return False
    last = text[items[-2].end : items[-1].start]
    if "and" not in last and "or" not in last:
        return False
    inner = [text[item.start : item.end].split() for item in items]
    alone = len(inner[0]) == 1 or len(items) > 2
    plain = all(word.isalpha() and word.islower() for item in inner for word in item)
    return alone and plain and len(inner[-1]) == 1


def _in_sentences(text: str, words: Sequence[Word]) -> Iterator[Move]:
    """Adjuncts and adverbs, at most one move for a sentence."""
    starts = [word.start for word in words]
    for match in SENTENCE.finditer(text):
        start = match.end() - len(match.group().lstrip())
        end = match.start() + len(match.group().rstrip())
        inside = words[bisect_left(starts, start) : bisect_left(starts, end)]
        if not inside or inside[0].start != start or not BEGINS.search(text[max(0, start - 4) : start]):
            continue
        sentence = _Sentence(text, start, end, inside)
        move = sentence.to_end() or sentence.to_front() or sentence.sentence_adverb() or sentence.manner_adverb()
        if move is not None:
            yield move


class _Sentence:
    """A sentence with its words; `low` are their lower-case forms."""

    def __init__(self, text: str, start: int, end: int, words: Sequence[Word]) -> None:
        self.text, self.start, self.end, self.words = text, start, end, words
        self.low = [text[word.start : word.end].lower() for word in words]
        self.whole = ENDS.match(text, end) is not None and LAST_WORD.search(text[start:end]) is not None
        self.commas = text.count(",", start, end)

    def to_end(self) -> Move | None:
        """ "After consent was obtained, the patient was sedated": what stands in front goes to the end."""
        comma = self.text.find(", ", self.start, self.end)
        if not self.whole or self.commas != 1 or comma < 0 or self.low[0] not in _lists()["opens"]:
            return None
        count = sum(word.start < comma for word in self.words)
        opening, clause = self.low[:count], self.low[count:]
        if not 2 <= count <= LONGEST_ADJUNCT or not _lists()["not_opens"].isdisjoint(opening[:2]):
            return None
        if "that" in opening or "which" in opening or not self._is_clause(count, len(self.low)):
            return None
        begin = self.words[count].start
        # "In my view he has migraine, complicated by overuse": the clause stands before the comma.
        if begin != comma + 2 or not clause or self.words[count].pos in ("VERB", "AUX"):
            return None
        parts = (Part(begin, self.end, "upper"), Part(0, 0, "", " "), Part(self.start, comma, "lower"))
        return Move(self.start, self.end, parts)

    def to_front(self) -> Move | None:
        """ "The patient was sedated after consent was obtained": what stands at the end goes in front."""
        if not self.whole or self.commas or self.low[0] not in _lists()["subject"]:
            return None
        closes = _lists()["closes"]
        places = [
            number
            for number in range(2, len(self.low) - 1)
            if self.low[number] in closes or any(" ".join(self.low[number : number + n]) in closes for n in (2, 3))
        ]
        if len(places) != 1 or len(self.low) - places[0] > LONGEST_ADJUNCT:
            return None
        number = places[0]
        word, before = self.words[number], self.words[number - 1]
        belongs = self.low[number - 1] in _lists()["measures"] or before.pos in ("NUM", "ADV", "ADP", "SCONJ", "CCONJ")
        if belongs or self.text[before.end : word.start] != " " or not self._is_clause(0, number):
            return None
        if not _lists()["binds"].isdisjoint(self.low[number + 1 :]) or "and" in self.low[number:]:
            return None
        parts = (Part(word.start, self.end, "upper"), Part(0, 0, "", ", "), Part(self.start, before.end, "lower"))
        return Move(self.start, self.end, parts)

    def sentence_adverb(self) -> Move | None:
        """ "The wound was subsequently closed" and "Subsequently, the wound was closed"."""
        adverbs = _lists()["sentence"]
        if self.low[0] in adverbs and len(self.low) > 4:
            comma = self.text.startswith(", ", self.words[0].end)
            behind = self._auxiliary(1)
            if behind is None or self.words[1].start != self.words[0].end + 1 + comma:
                return None
            parts = (
                Part(self.words[1].start, self.words[behind].end, "upper"),
                Part(0, 0, "", " "),
                Part(self.start, self.words[0].end, "lower"),
            )
            return Move(self.start, self.words[behind].end, parts)
        behind = self._auxiliary(0)
        if behind is None or self.low[0] not in _lists()["subject"] or self.low[behind + 1] not in adverbs:
            return None
        adverb = self.words[behind + 1]
        if self.text[self.words[behind].end : adverb.start] != " ":
            return None
        parts = (
            Part(adverb.start, adverb.end, "upper"),
            Part(0, 0, "", ", "),
            Part(self.start, self.words[behind].end, "lower"),
        )
        return Move(self.start, adverb.end, parts)

    def manner_adverb(self) -> Move | None:
        """ "was gently irrigated with" and "was irrigated gently with"."""
        for number in range(1, len(self.words) - 1):
            first, second = self.words[number], self.words[number + 1]
            if self.words[number - 1].pos != "AUX" or self.text[first.end : second.start] != " ":
                continue
            pair = (self.low[number], self.low[number + 1])
            adverb, participle = pair if pair[0] in _lists()["manner"] else pair[::-1]
            if adverb not in _lists()["manner"] or not participle.endswith(("ed", "en")):
                continue
            after = self.words[number + 2].pos if number + 2 < len(self.words) else "PUNCT"
            if self.text[second.end : second.end + 1] in (".", ",") or after in ("ADP", "CCONJ"):
                swapped = (Part(second.start, second.end), Part(0, 0, "", " "), Part(first.start, first.end))
                return Move(first.start, second.end, swapped)
        return None

    def _auxiliary(self, first: int) -> int | None:
        """Number of the first auxiliary, where only the subject stands before it and a participle behind."""
        for number in range(first, min(first + 8, len(self.words) - 2)):
            pos = self.words[number].pos
            if pos == "AUX":
                beside = zip(self.words[first:number], self.words[first + 1 : number + 1], strict=True)
                gaps = {self.text[one.end : next_word.start] for one, next_word in beside}
                plain = number > first and gaps <= {" "} and self.words[number + 1].pos in ("VERB", "ADV")
                return number if plain else None
            if pos not in ("DET", "NOUN", "ADJ", "PRON", "PROPN", "ADP"):
                return None
        return None

    def _is_clause(self, first: int, last: int) -> bool:
        """Whether these words are one short clause that points to no other."""
        low, words = self.low[first:last], self.words[first:last]
        if not 3 <= len(low) <= LONGEST_CLAUSE or not _lists()["binds"].isdisjoint(low):
            return False
        if not any(word.pos == "AUX" or word.pos == "VERB" for word in words):
            return False
        # "to" before a verb, "and" before another clause: what follows could go with either.
        pairs_of = zip(low, words[1:], strict=False)
        if any(one == "to" and next_word.pos in ("VERB", "AUX") for one, next_word in pairs_of):
            return False
        return AND_VERB.search(self.text[words[0].start : words[-1].end]) is None


def reading_order(length: int, moves: Sequence[Move], spans: Sequence[tuple[int, int]]) -> list[Part]:
    """The note's parts in the order in which they are read, for moves of larger spans first.

    Args:
        length: of the note.
        spans: what must not be cut: identifiers, entities and rewritten words. A move that would cut one is not made.
    """
    inside = bytearray(length + 1)
    for start, end in spans:
        inside[start + 1 : end] = b"\1" * max(0, end - start - 1)
    order = [Part(0, length)]
    for move in moves:
        if any(inside[part.start] or inside[part.end] for part in move.parts):
            continue
        for number, part in enumerate(order):
            if not part.text and part.start <= move.start and move.end <= part.end:
                before = [Part(part.start, move.start, part.letter)] if part.start < move.start else []
                after = [Part(move.end, part.end)] if move.end < part.end else []
                if not before and part.letter:
                    break
                order[number : number + 1] = [*before, *move.parts, *after]
                break
    return order
