"""Sentences that may be put in another order of words and say the same: adjuncts at the other end, adverbs, the active
and the passive voice.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from ..annotation.spans import Word
from ..lexicons.protected import PROTECTED_TERMS
from .reading_order import Block, Move, Part, movable

SENTENCE = re.compile(r"[^.;:?!\n]+")
BEGINS = re.compile(r"(?:\A|[.:?!]\s|\n)[ \t]*\Z")
#: What ends a sentence: a full stop behind a word that is no abbreviation, and white space.
ENDS = re.compile(r"\.(?=\s|\Z)")
LAST_WORD = re.compile(r"(?:\b[a-z]{3,}|\d)\Z")
AND_VERB = re.compile(r"\band (?!\w+(?:ed|en|ing)\b)")
#: Verbs to whose object, not to them, an adjunct belongs.
HOLDS = frozenset(("has", "had", "have", "having"))
#: What may stand between two words of a subject.
JOINED = re.compile(r"['’]?s? ?#?|[-/]")
#: Who did it, at the beginning of a sentence and behind an opening.
WE = ("We ", "we ")
#: Words of the longest subject.
LONGEST_SUBJECT = 10
#: Words of the longest adjunct, and of the longest clause that gets one at its end.
LONGEST_ADJUNCT, LONGEST_CLAUSE = 9, 14


def find_sentence_moves(text: str, blocks: Sequence[Block], words: Sequence[Word]) -> Iterator[Move]:
    """Moves of each sentence: an adjunct and the voice, or an adverb."""
    starts = [word.start for word in words]
    in_section = False
    for block, heads in blocks:
        in_section = heads[-1] in movable()["operation"] if heads else in_section
        told = re.findall(r"[a-z]+", block.group().lower())
        # Who writes how an operation went is who did it.
        operation = in_section or len(movable()["operating"].intersection(told)) > 1
        for match in SENTENCE.finditer(text, block.start(), block.end()):
            start = match.end() - len(match.group().lstrip())
            end = match.start() + len(match.group().rstrip())
            inside = words[bisect_left(starts, start) : bisect_left(starts, end)]
            # What stands beside a semicolon is half a sentence.
            if (
                text[end : end + 1] != ";"
                and inside
                and inside[0].start == start
                and BEGINS.search(text[max(0, start - 4) : start])
            ):
                yield from _Sentence(text, start, end, inside).moves(operation)


@cache
def _subjects() -> frozenset[str]:
    """Words at the beginning of a sentence that are written small elsewhere."""
    return movable()["subject"].union(*(PROTECTED_TERMS[kind] for kind in ("care", "laterality", "polarity")))


class _Sentence:
    """A sentence with its words; `low` are their lower-case forms."""

    def __init__(self, text: str, start: int, end: int, words: Sequence[Word]) -> None:
        self.text, self.start, self.end, self.words = text, start, end, words
        self.low = [text[word.start : word.end].lower() for word in words]
        self.whole = ENDS.match(text, end) is not None and LAST_WORD.search(text[start:end]) is not None
        self.commas = text.count(",", start, end)

    def moves(self, operation: bool) -> Iterator[Move]:
        """What may be moved; `operation` where the sentence tells how an operation went."""
        adjunct = self.to_end() or self.to_front()
        voice = (self.to_active() or self.to_passive()) if operation else None
        adverb = None if adjunct or voice else self.sentence_adverb() or self.manner_adverb()
        yield from (move for move in (adjunct, voice, adverb, *self.couples()) if move is not None)

    def to_end(self) -> Move | None:
        """ "After consent was obtained, the patient was sedated": what stands in front goes to the end."""
        comma = self.text.find(", ", self.start, self.end)
        if not self.whole or self.commas != 1 or comma < 0 or self.low[0] not in movable()["opens"]:
            return None
        count = sum(word.start < comma for word in self.words)
        opening, clause = self.low[:count], self.low[count:]
        if not 2 <= count <= LONGEST_ADJUNCT or not movable()["not_opens"].isdisjoint(opening[:2]):
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
        if not self.whole or self.commas or self.low[0] not in _subjects():
            return None
        closes = movable()["closes"]
        places = [
            number
            for number in range(2, len(self.low) - 1)
            if self.low[number] in closes or any(" ".join(self.low[number : number + n]) in closes for n in (2, 3))
        ]
        tools = [number for number in range(3, len(self.low) - 1) if self._is_tool(number)]
        if len(places) + len(tools) != 1 or len(self.low) - (places + tools)[0] > LONGEST_ADJUNCT:
            return None
        number = (places + tools)[0]
        word, before = self.words[number], self.words[number - 1]
        if not any(self.words[place].pos == "VERB" and self.low[place] not in HOLDS for place in range(number)):
            # "He has lymphedema after radiation": it goes with what he has.
            return None
        if "and" in self.low[:number] and sum(word.pos in ("VERB", "AUX") for word in self.words[:number]) > 2:
            # "Electrodes were placed and monitoring was done throughout": it goes with the second.
            return None
        belongs = self.low[number - 1] in movable()["measures"] or before.pos in ("NUM", "ADV", "ADP", "SCONJ", "CCONJ")
        if belongs or self.text[before.end : word.start] != " " or not self._is_clause(0, number):
            return None
        if not (movable()["binds"] | {"and", "with"}).isdisjoint(self.low[number + 1 :]):
            return None
        opening = [Part(word.start, self.end, "upper")]
        if tools:
            opening = [Part(0, 0, "", "Using "), Part(word.end + 1, self.end)]
        parts = (*opening, Part(0, 0, "", ", "), Part(self.start, before.end, "lower"))
        return Move(self.start, self.end, parts)

    def _is_tool(self, number: int) -> bool:
        """Whether "with" stands before what something was done with: "was closed with silk"."""
        behind = self._auxiliary(0)
        return self.low[number] == "with" and behind is not None and self._verb(behind + 1) == number - 1

    def to_active(self) -> Move | None:
        """ "The wound was irrigated with saline" and "We irrigated the wound with saline"."""
        first = self._behind_opening()
        behind = self._auxiliary(first)
        if (
            behind is None
            or self.words[first].pos in ("ADP", "SCONJ")
            or self.low[first] in movable()["opens"]
            or self.low[behind] not in ("was", "were")
            or self.low[first] in ("there", "he", "she", "they")
        ):
            return None
        verb = self._verb(behind + 1)
        if verb is not None and self.low[verb + 1 : verb + 2] == ["and"]:
            # "were prepped and draped"
            verb = self._verb(verb + 2) or verb
        start, end = self.words[behind].end + 1, self.words[verb].end if verb is not None else 0
        if verb is None or not self._one_object(verb) or not self.text[start:end].replace(" ", "").isalpha():
            return None
        small = first > 0 or self.low[first] in _subjects() or f" {self.low[first]} " in self.text
        # "CO2 was released" keeps its capitals; whether "Helical" is a name nobody knows.
        word = self.text[self.words[first].start : self.words[first].end]
        if not small and word[1:].islower():
            return None
        subject = Part(self.words[first].start, self.words[behind - 1].end, "lower" if small and not first else "")
        we = Part(0, 0, "", WE[first > 0])
        return Move(self.words[first].start, end, (we, Part(start, end), Part(0, 0, "", " "), subject))

    def _behind_opening(self) -> int:
        """Number of the first word behind "Next," or "After this,"."""
        comma = self.text.find(", ", self.start, self.end)
        count = sum(word.start < comma for word in self.words)
        opened = self.low[0] in movable()["opens"] | movable()["between"] | movable()["sentence"]
        if opened and 0 < count <= LONGEST_ADJUNCT and count < len(self.low) and self.words[count].start == comma + 2:
            return count
        return 1 if self.low[0] in movable()["between"] and [word.pos for word in self.words[1:2]] == ["DET"] else 0

    def _verb(self, number: int) -> int | None:
        """Number of a participle of what was done, adverbs in front of it aside."""
        while number < len(self.low) and self.low[number] in movable()["manner"] | movable()["between"]:
            number += 1
        return number if number < len(self.low) and self.low[number] in movable()["done"] else None

    def to_passive(self) -> Move | None:
        """ "We removed the clamp from the vein" and "The clamp was removed from the vein"."""
        verb = 1 + (self.low[1:2] == ["then"])
        if self.low[0] != "we" or verb + 2 >= len(self.low) or self.low[verb] not in movable()["done"]:
            return None
        last = verb + 1
        while last < len(self.low) and self.words[last].pos in ("DET", "ADJ", "NOUN"):
            last += 1
        noun, low = self.words[last - 1], self.low[last - 1]
        if self.words[verb + 1].pos != "DET" or noun.pos != "NOUN" or not self._one_object(last - 1):
            return None
        if last < len(self.low) and self.words[last].pos != "ADP":
            return None
        if self.text[self.words[verb].end : noun.end].replace(" ", "").isalpha():
            auxiliary = " were " if re.search(r"[^aius]s$", low) else " was "
            subject = Part(self.words[verb + 1].start, noun.end, "upper")
            parts = (subject, Part(0, 0, "", auxiliary), Part(self.words[1].start, self.words[verb].end))
            return Move(self.start, noun.end, parts)
        return None

    def couples(self) -> Iterator[Move]:
        """ "soft and warm" and "warm and soft"."""
        for number in range(1, len(self.low) - 2):
            before, first, joint, second = self.words[number - 1 : number + 3]
            gaps = [self.text[one.end : other.start] for one, other in pairwise((before, first, joint, second))]
            alone = before.pos in ("ADP", "AUX") or self.low[number - 1] in ("the", "his", "her", "no", "any")
            same = first.pos == second.pos and first.pos in ("ADJ", "NOUN") and self.low[number + 1] in ("and", "or")
            if alone and same and gaps == [" "] * 3 and self.text[second.end : second.end + 1] in (".", ",", ";"):
                parts = (Part(second.start, second.end), Part(first.end, second.start), Part(first.start, first.end))
                yield Move(first.start, second.end, parts)

    def _one_object(self, number: int) -> bool:
        """Whether nobody else did it, and no second verb behind this word shares its subject: "was cut and removed"."""
        low, words = self.low[number + 1 :], self.words[number + 1 :]
        if low[:1] == ["by"] and not "".join(low[1:2]).endswith("ing"):
            return False
        agents = (other for one, other in pairwise(range(len(low))) if low[one] == "by")
        if any(words[agent].pos == "PROPN" or low[agent] in ("dr", "doctor", "me") for agent in agents):
            return False
        for place, word in enumerate(words[1:], 1):
            joined = low[place - 1] in ("and", "or") or self.text[words[place - 1].end : word.start].startswith(",")
            if joined and low[place] != "and":
                behind = [other.pos for other in words[place:] if other.pos != "ADV"]
                if not behind or behind[0] in ("VERB", "AUX", "PART"):
                    return False
                if "AUX" in behind[:LONGEST_SUBJECT]:
                    # Another clause, with a subject of its own.
                    return True
        return True

    def sentence_adverb(self) -> Move | None:
        """ "The wound was subsequently closed" and "Subsequently, the wound was closed"."""
        adverbs = movable()["sentence"]
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
        if behind is None or self.low[0] not in _subjects() or self.low[behind + 1] not in adverbs:
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
            adverb, participle = pair if pair[0] in movable()["manner"] else pair[::-1]
            if adverb not in movable()["manner"] or not participle.endswith(("ed", "en")):
                continue
            after = self.words[number + 2].pos if number + 2 < len(self.words) else "PUNCT"
            if self.text[second.end : second.end + 1] in (".", ",") or after in ("ADP", "CCONJ"):
                swapped = (Part(second.start, second.end), Part(0, 0, "", " "), Part(first.start, first.end))
                return Move(first.start, second.end, swapped)
        return None

    def _auxiliary(self, first: int) -> int | None:
        """Number of the first auxiliary, where only the subject stands before it and a participle behind."""
        for number in range(first, min(first + LONGEST_SUBJECT, len(self.words) - 1)):
            pos = self.words[number].pos
            if pos == "AUX":
                beside = zip(self.words[first:number], self.words[first + 1 : number + 1], strict=True)
                plain = all(JOINED.fullmatch(self.text, one.end, other.start) for one, other in beside)
                return number if plain and number > first and self.words[number + 1].pos in ("VERB", "ADV") else None
            if pos not in ("DET", "NOUN", "ADJ", "PRON", "PROPN", "ADP", "NUM", "CCONJ"):
                return None
        return None

    def _is_clause(self, first: int, last: int) -> bool:
        """Whether these words are one short clause that points to no other."""
        low, words = self.low[first:last], self.words[first:last]
        if not 3 <= len(low) <= LONGEST_CLAUSE or not movable()["binds"].isdisjoint(low):
            return False
        if not any(word.pos == "AUX" or word.pos == "VERB" for word in words):
            return False
        # "to" before a verb, "and" before another clause: what follows could go with either.
        pairs_of = zip(low, words[1:], strict=False)
        if any(one == "to" and next_word.pos in ("VERB", "AUX") for one, next_word in pairs_of):
            return False
        return AND_VERB.search(self.text[words[0].start : words[-1].end]) is None
