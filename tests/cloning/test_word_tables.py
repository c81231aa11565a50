"""Words by label and by what stands before, from noisy counts."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch
from cloning_notes import LABELS, examples, masked_generator
from synthetic_note.cloning import word_tables as module
from synthetic_note.cloning.generators.word_prior import WordPrior
from synthetic_note.cloning.noisy_counts import noisy_cells, summed
from synthetic_note.cloning.pieces import Example, Piece, Skeleton
from synthetic_note.cloning.word_tables import START, WEIGHTS, WordTables, count_words

CONTENT, FUNCTION = frozenset({"wound", "cough", "patient", "secret"}), frozenset({"the", "was", "of"})


def _note(patient: int, label: str, *words: str) -> Example:
    return Example(patient, Skeleton((label,), (Piece("prose", words=len(words)),)), (words,))


def _counted(notes: list[Example], noise: float, seed: int = 0) -> WordTables:
    return count_words(notes, LABELS, content=CONTENT, function=FUNCTION, noise=noise, threshold_delta=1e-6, seed=seed)


def test_words_of_one_patient_do_not_come_through() -> None:
    notes = [_note(patient, LABELS[patient % 2], "the", "wound") for patient in range(400)]
    notes += [_note(400, "lung", "the", "secret")] * 50
    for seed in range(20):
        tables = _counted(notes, noise=1.0, seed=seed)
        assert set(tables.by_label["lung"]) & CONTENT == {"wound"}
        assert tables.after["the"].keys() == {"wound"}


def test_a_patient_moves_each_table_by_one_at_most() -> None:
    own = [note for note in examples(3, 8) if note.patient == 0]
    known = {word.lower() for note in own for slot in note.prose for word in slot}
    by_label = module._words_by_label(own, known, np.random.default_rng(0))
    words, pairs = (Counter((word,) for word in known), Counter(module._pairs(own, known)))
    for vector in (summed([words], flat=True), summed([by_label]), summed([pairs], flat=True)):
        assert 0 < sum(value * value for value in vector.values()) <= 1 + 1e-9
    assert sum(WEIGHTS.values()) == pytest.approx(1.0)
    # Pairs hold words that are known to be common.
    assert module._pairs([_note(0, "lung", "the", "rare", "wound")], {"the", "wound"}) == [(START, "the")]


def test_cells_that_hardly_stand_out_count_less() -> None:
    sums = {("often",): 100.0, ("rarely",): 4.0}
    cells = {
        shrink: noisy_cells(sums, list(sums), 1.0, 1.0, np.random.default_rng(3), shrink=shrink)
        for shrink in (False, True)
    }
    assert cells[True].keys() == cells[False].keys() == sums.keys()
    kept = {key: cells[True][key] / cells[False][key] for key in sums}
    assert kept[("rarely",)] < 0.99 < kept[("often",)] < 1


def test_the_prior_knows_the_label_and_the_word_before() -> None:
    words = ["the", "was", "of", "cough", "patient", "wound"]
    notes = [_note(patient, "lung", "the", "cough") for patient in range(30)]
    notes += [_note(30 + patient, "heart", "of", "wound") for patient in range(30)]
    prior = WordPrior(_counted(notes, noise=0.0), words)
    for label, word in (("lung", "cough"), ("heart", "wound")):
        for before in ("the", "of"):
            assert words[int(prior.scores((label,), before).argmax())] == word
    for label, before in (("lung", None), ("heart", START), ("unknown", "never seen")):
        assert np.exp(prior.scores((label,), before)).sum() == pytest.approx(1.0, abs=1e-4)
    assert prior.own_words(("lung",)).tolist() == [word in ("the", "cough") for word in words]
    assert not prior.own_words(("unknown",)).any()


def test_tables_steer_what_is_written(tiny_checkpoint: Path) -> None:
    torch.manual_seed(0)
    generator = masked_generator(tiny_checkpoint)
    generator.steer(WordTables({"lung": {"wound": 5000.0}, "heart": {"nurse": 5000.0}}, {}))
    for label, word in (("lung", "wound"), ("heart", "nurse")):
        note = generator.sample([Skeleton((label,), (Piece("prose", words=60),))], [1])[0]
        assert note is not None
        counts = Counter(note.text.lower().split())
        assert counts[word] > 3 * counts[{"wound": "nurse", "nurse": "wound"}[word]]
