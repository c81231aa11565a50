"""Infilling: notes cut into slots and windows, refilled in rounds, nothing else touched; gates on what was written."""

import random
import re
from collections.abc import Callable
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from data.cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.heads.batching import LENGTH_STEP, TokenWindow
from synthetic_note.pipelines.annotation.spans import PHI_TYPES, Annotation, EntitySpan, PhiSpan, Word
from synthetic_note.pipelines.annotation.tokens import (
    WORD,
    NoteTokens,
    placeholder_ids,
    put_placeholders,
    tokenize_notes,
)
from synthetic_note.pipelines.decoding.engine import Infiller
from synthetic_note.pipelines.decoding.fill_constraints import FillTable
from synthetic_note.pipelines.decoding.infilling_note import InfillingNote, Slot, cut_pieces
from synthetic_note.pipelines.decoding.quality import check_neighbours, undo_repeats
from synthetic_note.pipelines.decoding.strategies import STRATEGIES, SamplingOptions, make_strategy
from synthetic_note.pipelines.decoding.windows import CONTEXT, Reader, cut_cores
from synthetic_note.pipelines.result import assemble

TEXT = "The answer was advised in the room. Mary Smith had a question about the visit, and the reason changed.\n"


class Spy(Infiller):
    """Records every window that the model is shown."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.windows: list[TokenWindow] = []

    def run(self, windows: list[TokenWindow], *args: Any, **kwargs: Any) -> int:
        self.windows += windows
        return super().run(windows, *args, **kwargs)


@pytest.fixture(scope="module")
def spy(tokenizer: Any, model: Any, table: FillTable) -> Any:
    """Makes an infiller of a window length."""
    return partial(Spy, model, tokenizer, table, own=True)


def note_of(
    tokenizer: Any, text: str, share: float = 1.0, phi: list[PhiSpan] | None = None, stream: bytes = b"s" * 32
) -> InfillingNote:
    tokens = tokenize_notes(tokenizer, [text])[0]
    placeholders = placeholder_ids(tokenizer, {kind: f"[{kind}]" for kind in PHI_TYPES}, PHI_TYPES)
    masked = put_placeholders(tokens, phi or [], placeholders)
    rng = random.Random(0)
    words = [
        Word(match.start(), match.end(), "NOUN")
        for match in WORD.finditer(text)
        if rng.random() < share and not any(s.start < match.end() and match.start() < s.end for s in phi or [])
    ]
    return InfillingNote(text, masked, words, stream)


def fill(
    infiller: Infiller, notes: list[InfillingNote], strategy: str = "substitution", batch_size: int = 4, **options: bool
) -> int:
    options = {"batch_size": batch_size, "device": torch.device("cpu"), **options}
    with torch.no_grad():
        return infiller.fill(notes, make_strategy(strategy), SamplingOptions(), **options)


@pytest.mark.parametrize("strategy", sorted(STRATEGIES))
@pytest.mark.parametrize("length", [16, 48, 96])
def test_windows_show_placeholders_masks_and_fills_only(tokenizer, spy, strategy, length):
    start = TEXT.index("Mary")
    note = note_of(
        tokenizer, TEXT * 3, phi=[PhiSpan(start + len(TEXT) * n, start + 10 + len(TEXT) * n, "NAME") for n in range(3)]
    )
    infiller = spy(window_length=length)
    count = fill(infiller, [note], strategy)
    assert 0 < count <= len(infiller.windows) == note.passes
    assert note.rounds >= 1
    assert "Mary" not in repr(note)
    name = set(tokenize_notes(tokenizer, ["mary smith"])[0].ids)
    mask = tokenizer.mask_token_id
    for window in infiller.windows:
        assert len(window.ids) == len(window.case_ids) <= length
        assert (window.ids[0], window.ids[-1]) == (tokenizer.cls_token_id, tokenizer.sep_token_id)
        assert not name & set(window.ids)
        assert window.positions
        assert {window.ids[position] for position in window.positions} == {mask}
    shown = {token for window in infiller.windows for token in window.ids}
    assert tokenizer.convert_tokens_to_ids("[NAME]") in shown
    fills = note.fills()
    assert fills
    assert all(
        new.lower() != TEXT[word.start % len(TEXT) : (word.end - 1) % len(TEXT) + 1].lower() for word, new in fills
    )


def test_results_do_not_hang_on_the_batch_or_on_other_notes(tokenizer: Any, spy: Any) -> None:
    infiller = spy(window_length=32)
    texts = [TEXT, TEXT * 6, "Rash.", "", TEXT * 2]

    def run(order: list[int], batch_size: int) -> dict[int, list[tuple[Word, str]]]:
        notes = {n: note_of(tokenizer, texts[n], 0.7, stream=bytes([n]) * 32) for n in order}
        fill(infiller, list(notes.values()), "confidence", batch_size)
        return {n: notes[n].fills() for n in sorted(order)}

    together = run([0, 1, 2, 3, 4], 4)
    assert together == run([4, 2, 0, 3, 1], 1) == run([0, 1, 2, 3, 4], 16)
    assert together == {n: run([n], 3)[n] for n in range(5)}
    assert together[1]


@settings(max_examples=150)
@given(
    pieces=st.lists(st.one_of(st.sampled_from(TEXT.split()), st.text(max_size=4), st.just("x" * 300)), max_size=60),
    share=st.floats(0, 1),
    length=st.sampled_from([8, 20, 64]),
)
def test_cutting_loses_no_token(tokenizer, spy, pieces, share, length):
    note = note_of(tokenizer, " ".join(pieces), share)
    infiller = spy(window_length=length)
    cut_pieces(note)
    cores = cut_cores(0, note, SamplingOptions(), infiller.window_length, list(range(len(note.slots))))
    assert [token for piece in note.pieces for token in piece.ids] == note.tokens.ids
    assert [case for piece in note.pieces for case in piece.case_ids] == note.tokens.case_ids or note.slots
    assert [number for core in cores for number in core.slots] == list(range(len(note.slots)))
    for core in cores:
        places = core.state.positions
        assert places[-1] - places[0] < max(1, length - 2 - 2 * min(CONTEXT, (length - 2) // 4))
        assert places == sorted(set(places))
    for slot in note.slots:
        assert note.text[slot.word.start : slot.word.end].lower() == slot.original


@pytest.mark.parametrize("length", [32, 64, 256])
def test_context_on_both_sides_of_every_open_slot(spy: Any, tokenizer: Any, length: int) -> None:
    note = note_of(tokenizer, TEXT * 30, 0.3)
    infiller = spy(window_length=length)
    # Without the gates, which show each fill in a window of its own.
    fill(infiller, [note], "parallel", allow_original=True)
    context = min(CONTEXT, (length - 2) // 4)
    starts_note = infiller.windows[0].ids[:8]
    for window in infiller.windows:
        assert len(window.ids) <= length
        at_start = window.ids[:8] == starts_note or window is infiller.windows[0]
        assert at_start or window.positions[0] - 1 >= context
        assert window is infiller.windows[-1] or len(window.ids) - 2 - window.positions[-1] >= context


def test_text_far_from_any_slot_is_not_run(spy: Any, tokenizer: Any) -> None:
    text = TEXT + "wound " * 3000 + TEXT
    tokens = tokenize_notes(tokenizer, [text])[0]
    words = [Word(match.start(), match.end(), "NOUN") for match in re.finditer("answer", text)]
    infiller = spy(window_length=96)
    note = InfillingNote(text, tokens, words, b"s" * 32)
    fill(infiller, [note], allow_original=True)
    assert len(words) == 2
    assert note.passes == 2
    assert all(len(window.ids) % LENGTH_STEP == 0 for window in infiller.windows[:1])
    assert sum(len(window.ids) for window in infiller.windows) < 200


def test_models_that_cannot_fill_are_refused(spy: Any, table: FillTable) -> None:
    with pytest.raises(ValueError, match="too short"):
        spy(window_length=4)
    with pytest.raises(ValueError, match="mask token"):
        Infiller(None, SimpleNamespace(mask_token_id=None), table, own=True, window_length=32)


def test_a_word_that_one_round_wrote_twice_is_given_back(tokenizer: Any) -> None:
    text = "The onset of pain began. He started\nto start."
    tokens = tokenize_notes(tokenizer, [text])[0]
    note = InfillingNote(text, tokens, [], b"s" * 32)
    for word, fill in (("onset", "start"), ("began", "started"), ("started", "began"), ("start", "begin")):
        at = re.search(rf"\b{word}\b", text)
        assert at
        note.slots.append(Slot(Word(*at.span(), "NOUN"), word, [1], [2], 0, fill))
    note.likes = {slot.word: frozenset() for slot in note.slots}
    undo_repeats(note)
    assert [slot.fill for slot in note.slots] == [None, "started", "began", "begin"]
    assert note.slots[0].shown == [1]


def test_windows_that_are_alike_run_once(spy: Any) -> None:
    infiller = spy(window_length=64)
    ids = list(range(200, 220))
    same, other = TokenWindow(ids, [0] * 20, [3]), TokenWindow(ids, [0] * 20, [4])
    got: dict[int, torch.Tensor] = {}
    seen: dict[Any, torch.Tensor] = {}

    def run(windows: list[TokenWindow]) -> int:
        got.clear()
        with torch.no_grad():
            return infiller.run(windows, 4, torch.device("cpu"), got.__setitem__, seen)

    assert run([same, other, same]) == 2
    assert torch.equal(got[0], got[2])
    assert not torch.equal(got[0], got[1])
    first = got[0]
    assert run([same]) == 0
    assert torch.equal(got[0], first)


WORDS, FILL, SIZE, MASK = "for involving me", 9, 12, 11


@pytest.mark.parametrize(("likelier", "kept"), [(FILL, True), (2, False)])
def test_a_fill_that_does_not_go_with_its_neighbours_is_given_back(likelier: int, kept: bool) -> None:
    """The neighbours 1 and 3 are likely only in the window that shows the token `likelier`."""
    shown: list[TokenWindow] = []

    def shows(windows: list[TokenWindow], collect: Callable[[int, torch.Tensor], None]) -> int:
        for number, window in enumerate(windows):
            logits = torch.zeros(len(window.positions), SIZE)
            logits[0, 1] = logits[1, 3] = 9.0 if likelier in window.ids else 0.0
            collect(number, logits)
        shown.extend(windows)
        return len(windows)

    word = Word(4, 13, "VERB")
    note = InfillingNote(WORDS, NoteTokens([1, 2, 3], [0, 4, 14], [3, 13, 16], [0, 0, 0]), [word], b"")
    cut_pieces(note)
    note.slots[0].fill, note.slots[0].shown = "affecting", [FILL]
    assert check_neighbours([note], [[0]], Reader(shows, (0, 0), 32, MASK)) == 2
    assert [window.ids for window in shown] == [[0, MASK, FILL, MASK, 0], [0, MASK, 2, MASK, 0]]
    assert (note.slots[0].fill == "affecting", note.slots[0].shown) == (kept, [FILL] if kept else [2])


def written(text: str, fills: dict[str, str], entity: str) -> tuple[str, str]:
    """The text with these words filled, and the entity as the result points to it."""
    note = InfillingNote(text, None, [], b"")  # type: ignore[arg-type]
    for word, fill in fills.items():
        start = text.index(word)
        note.slots.append(Slot(Word(start, start + len(word)), word.lower(), [], [], 0, fill))
    start = text.index(entity)
    annotation = Annotation([], [EntitySpan(start, start + len(entity), "PROBLEM")], [])
    made = assemble(text, annotation, [], note.fills(), return_phi=False)
    return made["text"], made["text"][made["entities"][0]["start"] : made["entities"][0]["end"]]


@pytest.mark.parametrize(("text", "fills", "made", "entity"), cases("planning", "engine fills"))
def test_fills(text: str, fills: dict[str, str], made: str, entity: str) -> None:
    assert written(text, fills, "wound") == (made, entity)
