"""Another wording for a span of words, of any length: the likeliest for its length where it stands, or one near it."""

from __future__ import annotations

import hashlib
import math
import random
import re
from collections.abc import Sequence

import torch

from ..annotation.heads.batching import TokenWindow
from ..annotation.tokens import tokenize_notes
from ..lexicons.vocabulary import starts_with_vowel
from .fill_constraints import word_stem
from .infilling_note import InfillingNote, context_of, line_of
from .strategies import SamplingOptions
from .windows import CONTEXT, Reader

#: A wording whose mean log-probability a token is lower than the original's by more than this reads wrong there.
WORST = 5.0

#: What a word of a wording that did not stand in the other adds to its score.
NEWS = 0.5

#: "&" and "w/", "pt" and "h/o" are the same words in another spelling, which needs no check.
SPELLING = re.compile(r"[^aeiouy ]+|\S*/\S*", re.IGNORECASE)


def write_wordings(
    notes: Sequence[InfillingNote],
    chosen: Sequence[tuple[int, int]],
    tokenizer: object,
    reader: Reader,
    sampling: SamplingOptions,
) -> int:
    """Write a wording into each chosen slot in place, or leave it; returns the number of windows run.

    A wording's score is the mean log-probability of its tokens, all masked at once, in the text as it stood before.

    Args:
        chosen: (number of the note, number of its slot).
    """
    windows: list[TokenWindow] = []
    #: For each window its slot, and the wording, None for the original's.
    asked: list[tuple[int, int, str | None, list[int], list[int]]] = []
    lines = {number: line_of(notes[number]) for number, _ in chosen}
    for number, place in chosen:
        note, line = notes[number], lines[number]
        slot = note.slots[place]
        around = context_of(note, place)
        before, near = around.before, {word_stem(word) for word in around.near if len(word) > 4}
        own_stems = {word_stem(word) for word in slot.original.split()}
        options = [
            option
            for option in note.wordings[slot.word]
            if not (before in ("a", "an") and starts_with_vowel(option.lower()) != (before == "an"))
            and note.forbidden.isdisjoint(option.lower().split())
            and near.isdisjoint({word_stem(word) for word in option.lower().split()} - own_stems)
        ]
        # A byte-level tokenizer counts the space before a word as part of it.
        space = " " if slot.word.start and note.text[slot.word.start - 1].isspace() else ""
        tokens = tokenize_notes(tokenizer, [space + option for option in options])
        start = line.starts[place]
        stop = start + len(slot.shown)
        left, right = slice(max(0, start - CONTEXT), start), slice(stop, stop + CONTEXT)
        entries: list[tuple[str | None, list[int], list[int]]] = [(None, slot.ids, [slot.case_id] * len(slot.ids))]
        entries += [(option, t.ids, t.case_ids) for option, t in zip(options, tokens, strict=True)]
        for option, ids, case_ids in entries:
            shown = [*line.ids[left], *[reader.mask_id] * len(ids), *line.ids[right]]
            cases = [*line.case_ids[left], *case_ids, *line.case_ids[right]]
            first = 1 + start - left.start
            windows.append(reader.window(shown, cases, list(range(first, first + len(ids)))))
            asked.append((number, place, option, ids, case_ids))
    scores = [0.0] * len(windows)

    def collect(index: int, logits: torch.Tensor) -> None:
        ids = torch.tensor(asked[index][3])
        scores[index] = float(logits.log_softmax(-1).gather(-1, ids[:, None]).mean())
        notes[asked[index][0]].passes += 1

    count = reader.run(windows, collect)
    by_slot: dict[tuple[int, int], list[int]] = {}
    for index, (number, place, *_) in enumerate(asked):
        by_slot.setdefault((number, place), []).append(index)
    for (number, place), (own, *others) in by_slot.items():
        note, slot = notes[number], notes[number].slots[place]
        fitting = [index for index in others if scores[index] >= scores[own] - WORST or _is_spelling(asked[index][2])]
        if not fitting:
            continue
        own_words = set(slot.original.split())
        # Each word that was not there makes a wording likelier.
        news = [NEWS * len(set((asked[index][2] or "").lower().split()) - own_words) for index in fitting]
        likely = [scores[index] + new for index, new in zip(fitting, news, strict=True)]
        index = fitting[_draw(likely, sampling.temperature, note.stream, slot.word.start)]
        slot.fill, slot.shown, slot.shown_case = asked[index][2], asked[index][3], asked[index][4]
    return count


def _is_spelling(option: str | None) -> bool:
    return option is not None and SPELLING.fullmatch(option) is not None


def _draw(scores: Sequence[float], temperature: float, stream: bytes, start: int) -> int:
    best = max(scores)
    if temperature == 0:
        return scores.index(best)
    weights = [math.exp((score - best) / temperature) for score in scores]
    seed = hashlib.sha256(stream + b"wording" + start.to_bytes(6, "big")).digest()
    return random.Random(seed).choices(range(len(scores)), weights)[0]
