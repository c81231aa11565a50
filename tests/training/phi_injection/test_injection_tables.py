"""Layout tables: read from files, split between training and evaluation, filled."""

import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.training.phi_injection.tables import (
    fill_pattern,
    identifier_layouts,
    layouts,
    read_sections,
    split_rare,
    training_places,
    word_lists,
)


def test_layouts_of_the_splits_share_nothing_and_common_ones_are_trained() -> None:
    for table in [*identifier_layouts().values(), *layouts("dates").values(), *layouts("names_places").values()]:
        train, held_out = split_rare(table, "train"), split_rare(table, "eval")
        assert train
        assert held_out
        assert not {p for _, p in train} & {p for _, p in held_out}
        assert {p for w, p in table if w >= 3} <= {p for _, p in train}


@given(st.sampled_from(sorted(identifier_layouts())), st.integers(0, 10**6))
@settings(max_examples=300, deadline=None)
def test_patterns_fill_every_place(kind: str, seed: int) -> None:
    rng = random.Random(seed)
    for _, pattern in identifier_layouts()[kind]:
        text = fill_pattern(pattern, rng)
        assert text
        assert text != "VIN"
        assert not re.search(r"[#~@&%]", text)
        # By chance a plate may read so.
        assert "IPV" not in text or "IPV" not in pattern


def test_sections_are_read_and_bad_files_refused(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    file.write_text("# What it holds.\n\n## a\nx, y\nz\n## b c\n#1\n")
    assert read_sections(file) == {"a": "x, y\nz", "b c": "#1"}
    file.write_text("stray\n## a\nx\n")
    with pytest.raises(ValueError, match=r"words\.txt: text before the first section"):
        read_sections(file)
    file.write_text("# Head.\n## a\nx\n## a\ny\n")
    with pytest.raises(ValueError, match="'a' comes twice"):
        read_sections(file)


def test_lists_and_towns_stand_for_many_layouts() -> None:
    places = training_places()
    family = {layout for _, layout in places["PLAINPT"].table}
    assert family == set(word_lists("word_names")["family"])
    assert places["PLAINPT"][:2] == ("NAME", "patient")
    towns = word_lists("places")["town IE"]
    irish = [(weight, layout) for weight, layout in places["ABTOWN"].table if layout in towns]
    assert [layout for _, layout in irish] == list(towns)
    assert len({weight for weight, _ in irish}) == 1
