"""Lexicons: the splits share nothing, bad folders are refused."""

import random
from pathlib import Path

import pytest
from synthetic_note.training.phi_injection.lexicons import HELD_OUT_SHARE, Lexicons
from synthetic_note.training.phi_injection.tables import is_held_out


def test_lexicons_of_the_splits_share_nothing(lexicon_dir: Path) -> None:
    train, held_out = Lexicons(lexicon_dir, "train"), Lexicons(lexicon_dir, "eval")
    for a, b in (
        (train.surnames[1], held_out.surnames[1]),
        (train.first["F"][1], held_out.first["F"][1]),
        (train.cities.items, held_out.cities.items),
        (train.hospitals, held_out.hospitals),
        (train.streets, held_out.streets),
        (train.word_surnames, held_out.word_surnames),
    ):
        assert a
        assert b
        assert not set(a) & set(b)
    rng = random.Random(0)
    drawn = [held_out.surname(rng, held_out.culture(rng)) for _ in range(500)]
    assert all(
        is_held_out(n, HELD_OUT_SHARE) or all(is_held_out(p, HELD_OUT_SHARE) for p in n.split("-")) for n in drawn
    )


def test_missing_and_broken_lexicons_are_refused(tmp_path: Path, lexicon_dir: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"cms_hospitals\.tsv"):
        Lexicons(tmp_path)
    for file in lexicon_dir.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "cms_hospitals.tsv").write_text("title\nX\n")
    with pytest.raises(ValueError, match="columns"):
        Lexicons(tmp_path)
    (tmp_path / "cms_hospitals.tsv").write_text("name\tcity\tstate\n")
    with pytest.raises(ValueError, match="hospitals"):
        Lexicons(tmp_path)
