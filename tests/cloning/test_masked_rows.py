"""Training rows of the masked generator."""

from pathlib import Path

import numpy as np
from cloning_notes import examples, masked_generator
from synthetic_note.cloning.generators.prose_sequences import PART
from synthetic_note.cloning.pieces import Example, Piece, Skeleton


def test_rare_words_are_neither_shown_nor_targets(tiny_checkpoint: Path) -> None:
    generator = masked_generator(tiny_checkpoint, rank=2)
    # A patient without notes gives no row.
    assert generator.rows(examples(2)).draw(9, np.random.default_rng(0)) is None
    words = ("patient", "zyxwvut", "wound", "james", "skin")
    skeleton = Skeleton(("lung",), (Piece("prose", words=5), Piece("entity", "cough", "PROBLEM")))
    rows = generator.rows([Example(0, skeleton, (words,))])
    mask = generator.tokenizer.mask_token_id
    shown: set[str] = set()
    for seed in range(40):
        row = rows.draw(0, np.random.default_rng(seed))
        assert row is not None
        ids, targets = row["ids"][1:6], row["targets"][1:6]
        assert ids[1] == ids[3] == mask
        assert targets[1] == targets[3] == -1
        for place in (0, 2, 4):
            known = generator.words[targets[place]] if ids[place] == mask else generator.tokenizer.decode(ids[place])
            assert known == words[place]
            shown |= {words[place]} if ids[place] != mask else set()
    assert {"patient", "wound"} <= shown


def test_every_part_shows_as_many_words(tiny_checkpoint: Path) -> None:
    generator = masked_generator(tiny_checkpoint, rank=2)
    skeleton = Skeleton(("lung",), (Piece("prose", words=2 * PART),))
    rows = generator.rows([Example(0, skeleton, (("wound",) * 2 * PART,))])
    for seed in range(20):
        row = rows.draw(0, np.random.default_rng(seed))
        assert row is not None
        masked = row["ids"][1:-1] == generator.tokenizer.mask_token_id
        assert masked[:PART].tolist() == masked[PART:].tolist()
