"""Infilling: planned words of many notes are masked and refilled in rounds, windows of all notes in shared batches.

The slots of a note are grouped into cores, each short enough for one window. In every round the text around the open
slots of a core, as it then stands, is shown to the model: text far from any open slot is not run, and the output layer
only at open slots.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch

from ..annotation.heads.batching import TokenWindow, run_windows
from ..annotation.tokens import border_ids
from .fill_constraints import FillTable
from .infilling_note import InfillingNote, context_of, cut_pieces, line_of, next_slots
from .quality import Allow, check_fills, check_neighbours, leave_out, one_choice, undo_repeats
from .strategies import DecodingStrategy, SamplingOptions
from .windows import Core, Reader, cut_cores, open_groups, window_around
from .word_similarity import WordSimilarity
from .wording_choice import write_wordings

SHORTEST_WINDOW = 8

#: Rounds after which a strategy is taken to run without end, 20 for each slot of a window aside.
MOST_ROUNDS = 200

#: Passes over a note at most: the planned words, then spare ones in place of those that could not be filled.
MOST_ATTEMPTS = 4

#: Windows whose logits are remembered at most: those of one have some 70 kB.
MOST_SEEN = 256


class Infiller:
    """Runs a masked LM over notes with planned words.

    Args:
        model: masked LM, ours or any other.
        own: the model takes `case_ids`, `heads` and `logits_positions`.
        window_length: tokens of a window, special tokens included.
    """

    def __init__(self, model: Any, tokenizer: Any, table: FillTable, *, own: bool, window_length: int) -> None:
        if tokenizer.mask_token_id is None:
            raise ValueError("the tokenizer has no mask token; use a masked LM")
        self.model, self.tokenizer, self.table = model, tokenizer, table
        self.own, self.window_length = own, window_length
        if window_length < SHORTEST_WINDOW:
            raise ValueError(f"windows of {window_length} tokens are too short; {SHORTEST_WINDOW} are needed")
        self.borders = border_ids(tokenizer)
        self._similarity: WordSimilarity | None = None

    def fill(
        self,
        notes: Sequence[InfillingNote],
        strategy: DecodingStrategy,
        sampling: SamplingOptions,
        *,
        batch_size: int,
        device: torch.device,
        match_pos: bool = True,
        allow_original: bool = False,
        min_probability: float = 0.0,
        fidelity: float = 0.0,
    ) -> int:
        """Fill the slots of all notes in place; returns the number of windows run.

        Args:
            batch_size: windows in one forward pass.
            fidelity: how much a fill should be like the word that it replaces, 0 to 1, see `WordSimilarity`.

        Raises:
            RuntimeError: the strategy goes on opening slots without end.
        """
        for note in notes:
            cut_pieces(note)

        def allow(note: InfillingNote, numbers: Sequence[int], logits: torch.Tensor) -> torch.Tensor:
            allowed = self.table.mask_logits(
                logits,
                [context_of(note, number) for number in numbers],
                match_pos=match_pos,
                allow_original=allow_original,
                min_probability=min_probability,
                forbidden=note.forbidden,
            )
            return self._with_likeness(note, numbers, allowed, fidelity)

        seen: dict[Any, torch.Tensor] = {}

        def run(windows: list[TokenWindow], collect: Callable[[int, torch.Tensor], None]) -> int:
            return self.run(windows, batch_size, device, collect, seen)

        reader = Reader(run, self.borders, self.window_length, int(self.tokenizer.mask_token_id))
        total = 0
        for attempt in range(MOST_ATTEMPTS):
            slots = [next_slots(note, attempt) for note in notes]
            if not any(slots):
                break
            # What is remembered for the check of the fills is of no use to the next attempt.
            seen.clear()
            wordings: list[tuple[int, int]] = []
            words: list[list[int]] = [[] for _ in notes]
            for number, note in enumerate(notes):
                for place in slots[number]:
                    if note.slots[place].word in note.wordings:
                        wordings.append((number, place))
                    else:
                        words[number].append(place)
            total += write_wordings(notes, wordings, self.tokenizer, reader, sampling)
            cores: list[Core] = []
            for number, note in enumerate(notes):
                if words[number]:
                    cores += cut_cores(number, note, sampling, self.window_length, words[number], attempt)
            total += self._fill_words(notes, cores, strategy, reader, allow)
            if not allow_original:
                for note in notes:
                    one_choice(note)
                total += check_fills(notes, words, self.table, reader, allow)
                total += check_neighbours(notes, slots, reader)
            for note in notes:
                undo_repeats(note)
        return total + leave_out(notes, reader)

    def _fill_words(
        self,
        notes: Sequence[InfillingNote],
        cores: list[Core],
        strategy: DecodingStrategy,
        reader: Reader,
        allow: Allow,
    ) -> int:
        for core in cores:
            strategy.start(core.state)
            self._show(notes[core.note], core)
        total = rounds = 0
        while cores := [core for core in cores if not core.state.done]:
            rounds += 1
            if rounds > MOST_ROUNDS + 20 * max(core.state.count for core in cores):
                raise RuntimeError("the decoding strategy does not come to an end")
            total += self._round(notes, cores, strategy, reader, allow)
        return total

    def _round(
        self,
        notes: Sequence[InfillingNote],
        active: Sequence[Core],
        strategy: DecodingStrategy,
        reader: Reader,
        allow: Allow,
    ) -> int:
        # All windows are written down before any is filled: what a window shows must not depend on batch order.
        lines = {number: line_of(notes[number]) for number in {core.note for core in active}}
        windows: list[TokenWindow] = []
        jobs: list[tuple[Core, int, list[int]]] = []
        for core in active:
            groups = open_groups(lines[core.note], core, self.window_length)
            core.parts = [None] * len(groups)
            for part, group in enumerate(groups):
                windows.append(window_around(lines[core.note], group, reader))
                jobs.append((core, part, group))

        def collect(number: int, logits: torch.Tensor) -> None:
            core, part, group = jobs[number]
            note = notes[core.note]
            core.parts[part] = allow(note, group, logits)
            note.passes += 1
            allowed = [rows for rows in core.parts if rows is not None]
            if len(allowed) == len(core.parts):
                core.parts = []
                strategy.step(torch.cat(allowed), core.state)

        count = reader.run(windows, collect)
        for number in lines:
            notes[number].rounds += 1
        for core in active:
            self._show(notes[core.note], core)
        return count

    def run(
        self,
        windows: list[TokenWindow],
        batch_size: int,
        device: torch.device,
        collect: Callable[[int, torch.Tensor], None],
        seen: dict[Any, torch.Tensor] | None = None,
    ) -> int:
        """Show windows to the model; `collect(number, logits)` gets each one's logits at its positions.

        Windows that are alike, as those of wordings of one length, are run once. Returns the number that were run.

        Args:
            seen: remembers the logits of some windows with one position, and gives what it remembers: a fill is
                checked in the window that it was made in where nothing changed around it.
        """
        alike: dict[Any, list[int]] = {}
        for number, window in enumerate(windows):
            alike.setdefault((tuple(window.ids), tuple(window.case_ids), tuple(window.positions)), []).append(number)
        known = {} if seen is None else seen
        new = [key for key in alike if key not in known]

        def give(key: Any, logits: torch.Tensor) -> None:
            for number in alike[key]:
                collect(number, logits)

        def take(place: int, logits: torch.Tensor) -> None:
            if seen is not None and len(logits) == 1 and len(seen) < MOST_SEEN:
                # By itself, or the logits of all windows of the pass would be kept with it.
                seen[new[place]] = logits = logits.clone()
            give(new[place], logits)

        for key in [key for key in alike if key in known]:
            give(key, known[key])
        return run_windows(
            self.model,
            [windows[alike[key][0]] for key in new],
            pad_token_id=self.tokenizer.pad_token_id or 0,
            batch_size=batch_size,
            device=device,
            heads=("mlm",),
            accepts_case=self.own,
            collect=take,
            longest=self.window_length,
        )

    def _with_likeness(
        self, note: InfillingNote, numbers: Sequence[int], logits: torch.Tensor, fidelity: float
    ) -> torch.Tensor:
        if fidelity == 0:
            return logits
        if self._similarity is None:
            self._similarity = WordSimilarity(self.model, self.table.token_ids)
        # A near-synonym needs no likeness; a word that is also part of an identifier must leave no trace.
        slots = [note.slots[number] for number in numbers]
        words = [[] if slot.original in note.forbidden or slot.word in note.likes else slot.ids for slot in slots]
        return self._similarity.add(logits, words, fidelity)

    def _show(self, note: InfillingNote, core: Core) -> None:
        """Bring the core's slots to what its state says: masked, filled, or original."""
        opened = set(core.state.open)
        for place, number in enumerate(core.slots):
            slot = note.slots[number]
            if place in opened:
                slot.shown = [self.tokenizer.mask_token_id]
            elif place in core.state.fills:
                fill = core.state.fills[place]
                slot.shown = [int(self.table.token_ids[fill])]
                slot.fill = self.table.words[fill]
            else:
                slot.shown = slot.ids
                slot.fill = None
