"""Utility: true annotation teaches, wrong one does not, and labels and spans follow their notes."""

import random
from typing import Any

import pytest
import torch
from synthetic_note.evaluation.alignment import carry_spans
from synthetic_note.evaluation.encoder import Encoder
from synthetic_note.evaluation.intervals import mean_of_seeds
from synthetic_note.evaluation.material import Material, RealNote, Version
from synthetic_note.evaluation.tools import Settings, Tools
from synthetic_note.evaluation.utility import classification, named_entities
from transformers import AutoConfig, AutoModel, AutoTokenizer

TEXTS = [f"{word} {other} today" for word in ("cough", "wheeze") for other in ("mild", "bad", "old")] * 5
TEXTS += [f"{word} {other} today" for word in ("murmur", "stent") for other in ("mild", "bad", "old")] * 5
LABELS = ["lung"] * 30 + ["heart"] * 30
TEST = (["wheeze and cough", "a murmur", "the stent"], ["lung", "heart", "heart"])


@pytest.fixture
def tools() -> Tools:
    return Tools(Settings(), lambda: None)


def test_true_labels_teach_and_wrong_ones_do_not() -> None:
    wrong = LABELS[30:] + LABELS[:30]
    made = classification.compare({"right": (TEXTS, LABELS), "wrong": (TEXTS, wrong)}, TEST, seeds=3)
    assert made["right"]["macro_f1"].value == 1.0
    assert made["wrong"]["accuracy"].value == 0.0
    with pytest.raises(ValueError, match="two labels"):
        classification.scores((TEXTS[:5], LABELS[:5]), TEST, seed=0)
    by_hand = mean_of_seeds([1.0, 2.0, 3.0])
    assert by_hand.value == 2.0
    assert by_hand.high == pytest.approx(2 + 4.303 / 3**0.5, abs=1e-3)
    with pytest.raises(ValueError):
        mean_of_seeds([1.0])


def test_labels_follow_their_notes(tools: Tools) -> None:
    real = [RealNote(text, label=label) for text, label in zip(TEXTS, LABELS, strict=True)]
    backwards = tuple(range(len(real)))[::-1]
    versions = {
        "same": Version(tuple(TEXTS[place] for place in backwards), backwards),
        "other notes": Version(tuple(TEXTS[30:] + TEXTS[:30]), tuple(range(len(real)))),
        "clone": Version(tuple(TEXTS[::2]), None, tuple(LABELS[::2])),
        "bare": Version(("y",)),
    }
    held_out = [RealNote(text, label=label) for text, label in zip(*TEST, strict=True)]
    section = classification.run(Material(real, versions, held_out), tools)
    found = {name: figure.value for name, figure in section.measures[0].figures.items()}
    assert found == {"real notes": 1.0, "same": 1.0, "other notes": 0.0, "clone": 1.0}
    assert "--label-column" in classification.run(Material(real, versions), tools).skipped


def test_spans_are_carried_over_word_by_word() -> None:
    real = "She has bad knee pain today."
    for synthetic, expected in {
        real: ["knee pain"],
        "She has severe knee pain today.": ["knee pain"],
        "She has bad gonalgia today.": ["gonalgia"],
        "She has bad aches of the leg today.": ["aches of the leg"],
        "Today she reports knee pain of old.": ["knee pain"],
        "She feels well today.": [],
    }.items():
        carried = carry_spans(real, [(12, 21, "PROBLEM")], synthetic)
        assert [synthetic[start:end] for start, end, _ in carried] == expected
    places, tags = named_entities.tags_of("No knee pain.", [(3, 12, "PROBLEM"), (3, 7, "ANATOMY")])
    assert places == [(0, 2), (3, 7), (8, 12), (12, 13)]
    assert tags == ["O", "B-PROBLEM", "I-PROBLEM", "O"]


def annotated(seed: int) -> RealNote:
    """Two words in three say a problem or a drug, of few that come again and again."""
    rng = random.Random(seed)
    text, spans = "", []
    for _ in range(12):
        word, label = rng.choice([("pain", "P"), ("fever", "P"), ("aspirin", "T"), ("the", ""), ("was", "")])
        if label:
            spans.append((len(text), len(text) + len(word), label))
        text += word + " "
    return RealNote(text.strip(), entities=tuple(spans))


def test_true_entities_teach_a_tagger_and_wrong_ones_do_not(tools: Tools, tiny_checkpoint: Any) -> None:
    torch.manual_seed(0)
    tokenizer = AutoTokenizer.from_pretrained(tiny_checkpoint)
    size = {"hidden_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2}
    config = AutoConfig.for_model("bert", vocab_size=len(tokenizer), **size)
    tools.encoder = Encoder(AutoModel.from_config(config), tokenizer)
    real, held_out = ([annotated(seed) for seed in range(first, first + 60)] for first in (0, 100))
    everyone = tuple(range(60))
    swapped = tuple(tuple((a, b, "T" if label == "P" else "P") for a, b, label in note.entities or ()) for note in real)
    versions = {
        "same": Version(tuple(note.text for note in real), everyone),
        "entities gone": Version(("nothing",) * 60, everyone),
        "wrong": Version(tuple(note.text for note in real), None, None, swapped),
    }
    section = named_entities.run(Material(real, versions, held_out), tools)
    found = {name: figure.value for name, figure in section.measures[0].figures.items()}
    assert found["real notes"] > 0.9
    assert found["same"] == found["real notes"]
    assert found["entities gone"] == 0
    assert found["wrong"] < 0.05
    assert "entities" in named_entities.run(Material([RealNote("a")], {}, held_out), tools).skipped
