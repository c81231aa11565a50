"""Fine-tuning: held-out loss falls, the PHI head stays, identifiers stay out of the weights' way and of the folder."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from conftest import tiny_model, tiny_tokenizer
from synthetic_note.modeling.configuration_synthetic_note import PHI_LABELS
from synthetic_note.pipelines.annotation.heads.tagged_spans import model_phi_spans
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.training.data.read_data import NoteRow
from synthetic_note.training.evaluate_checkpoint import tagged
from synthetic_note.training.fine_tune import FineTuneArguments, fine_tune
from synthetic_note.training.fine_tuning.fine_tuned_folder import summary
from synthetic_note.training.fine_tuning.notes_to_learn import Example, label_spans, with_surrogates
from synthetic_note.training.loop.schedule import LoopSettings, Stage
from synthetic_note.training.loop.training_loop import TrainingLoop
from synthetic_note.training.objectives.tagging import TaggingObjective
from synthetic_note.training.recipe.typed_config import ConfigError
from synthetic_note.training.scoring.tagging_scores import PhiCoverage
from training_data import NAME, note
from transformers import AutoConfig, AutoModelForMaskedLM

from synthetic_note.cli.push import stage_checkpoint
from synthetic_note.upload_check import check_upload

pytestmark = pytest.mark.slow


TOKENIZER = tiny_tokenizer()


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny checkpoint whose PHI head has learnt the identifiers of the test notes."""
    torch.set_num_threads(1)
    torch.manual_seed(0)
    model = tiny_model(TOKENIZER)
    model._init_weights(model.phi_head)
    texts = [(1.0, lambda rng: note(1000 + rng.randrange(200)).tagged())]
    options = {"target": "phi_labels", "label_names": PHI_LABELS, "tokenizer": TOKENIZER, "length": 96, "seed": 1}
    folder = tmp_path_factory.mktemp("start")
    settings = LoopSettings(output_dir=folder / "run", batch_windows=4, window_length=96, tensorboard=False)
    stages = [Stage("phi", 60, {"phi": 1.0}, 5e-3, 0.0, warmup_steps=5)]
    objectives = {"phi": TaggingObjective(texts, **options)}
    TrainingLoop(settings, stages, model, objectives, TOKENIZER.pad_token_id).run()
    model.eval().save_pretrained(folder / "checkpoint")
    TOKENIZER.save_pretrained(folder / "checkpoint")
    return folder / "checkpoint"


def write_notes(path: Path, *, labels: bool = False, count: int = 24) -> Path:
    with path.open("w") as file:
        for seed in range(count):
            item = note(seed)
            row: dict[str, Any] = {"text": item.text, "patient": seed // 2}
            if labels:
                row["spans"] = [{"start": s.start, "end": s.end, "label": s.type} for s in item.phi]
            file.write(json.dumps(row) + "\n")
    return path


def coverage(folder: Path) -> float:
    model = AutoModelForMaskedLM.from_pretrained(folder).eval()
    notes = [note(seed) for seed in range(5000, 5010)]
    counts = PhiCoverage()
    for item, (text, heads) in zip(notes, tagged(model, TOKENIZER, [n.text for n in notes], ("phi",)), strict=True):
        probabilities, tokens, labels = heads["phi"]
        found = model_phi_spans(text, tokens, probabilities, labels, 0.4)
        counts.add(text, [(s.start, s.end, s.type) for s in item.phi], [(s.start, s.end) for s in found])
    return counts.scores()["element_coverage"]


def arguments(model: Path, data: Path, output: Path, **values: Any) -> FineTuneArguments:
    defaults = {"max_steps": 40, "learning_rate": 2e-3, "patience": 0, "held_out_share": 0.25, "batch_windows": 4}
    defaults |= {"save_every": 20, "lora": "no", "evaluate_every": 20, **values}
    return FineTuneArguments(str(data), str(output), str(model), **defaults)


def test_without_labels_loss_falls_and_the_phi_head_stays(checkpoint: Path, tmp_path: Path) -> None:
    data = write_notes(tmp_path / "notes.jsonl")
    scores = fine_tune(arguments(checkpoint, data, tmp_path / "out", group_column="patient"))
    assert scores["after"]["loss"] < scores["before"]["loss"] - 0.5
    assert scores["training_notes"] + scores["held_out_notes"] == 24
    before, after = coverage(checkpoint), coverage(tmp_path / "out")
    assert before > 0.9
    assert after >= before - 0.02
    # The folder is ready for the Hub and holds nothing of the notes.
    files = {file.name for file in (tmp_path / "out").iterdir()}
    assert {"model.safetensors", "config.json", "tokenizer.json", "README.md"} <= files
    assert ".run" not in files
    staged = stage_checkpoint(tmp_path / "out", tmp_path / "staged", "hospital/notes")
    assert check_upload(staged).problems == ()
    staged_card = (staged / "README.md").read_text()
    assert 'pipeline("synthetic-note", model="hospital/notes", trust_remote_code=True)' in staged_card
    card = (tmp_path / "out" / "README.md").read_text()
    assert "mlm_loss_15" in card
    assert "no fever" not in card
    assert str(tmp_path) not in card + (tmp_path / "out" / "config.json").read_text()


def test_labels_train_the_phi_head(tmp_path: Path) -> None:
    start = tmp_path / "start"
    torch.manual_seed(0)
    model = tiny_model(TOKENIZER)
    model._init_weights(model.phi_head)
    # A head that took every word for PHI would put surrogates over all of the text that it is to learn from.
    torch.nn.init.constant_(model.phi_head.bias[:1].detach(), 8.0)
    model.save_pretrained(start)
    TOKENIZER.save_pretrained(start)
    data = write_notes(tmp_path / "notes.jsonl", labels=True)
    values = {"phi_share": 0.6, "rehearsal_share": 0.1, "max_steps": 100, "learning_rate": 5e-3}
    scores = fine_tune(arguments(start, data, tmp_path / "out", **values))
    assert scores["labelled_training_notes"] == scores["training_notes"]
    # The head that finds nothing learns to find what is labelled.
    before, after = (scores[time]["phi_head_precision"] for time in ("before", "after"))
    assert after > before + 0.1
    assert scores["after"]["phi_head_coverage"] > 0.3


def test_any_masked_lm_is_adapted(checkpoint: Path, plain_masked_lm: Path, tmp_path, monkeypatch):
    monkeypatch.setattr("synthetic_note.pipelines.annotation.heads.tagging.embedded_checkpoint", lambda: checkpoint)
    data = write_notes(tmp_path / "notes.jsonl", count=12)
    scores = fine_tune(arguments(plain_masked_lm, data, tmp_path / "out", max_steps=20))
    assert scores["after"]["loss"] < scores["before"]["loss"]
    assert AutoConfig.from_pretrained(tmp_path / "out").model_type == "bert"


def test_a_rate_that_ruins_the_model_leaves_the_start_and_stops_early(checkpoint: Path, tmp_path: Path) -> None:
    data = write_notes(tmp_path / "notes.jsonl", count=12)
    values = {"learning_rate": 3.0, "evaluate_every": 3, "patience": 2}
    scores = fine_tune(arguments(checkpoint, data, tmp_path / "out", **values))
    assert not scores["improved"]
    assert scores["after"] == scores["before"]
    assert scores["steps"] == 6
    kept, start = (AutoModelForMaskedLM.from_pretrained(folder) for folder in (tmp_path / "out", checkpoint))
    assert all(torch.equal(value, kept.state_dict()[name]) for name, value in start.state_dict().items())
    lines = summary(scores, "out").splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("not better")


def test_adapters_are_added_into_the_encoder_and_the_heads_stay(checkpoint: Path, tmp_path: Path) -> None:
    data = write_notes(tmp_path / "notes.jsonl")
    scores = fine_tune(arguments(checkpoint, data, tmp_path / "out", lora="yes", learning_rate=1e-2))
    assert scores["after"]["loss"] < scores["before"]["loss"] - 0.05
    assert summary(scores, "out").startswith("better")
    kept, start = (
        AutoModelForMaskedLM.from_pretrained(folder).state_dict() for folder in (tmp_path / "out", checkpoint)
    )
    assert kept.keys() == start.keys()
    changed = {name.split(".")[0] for name, value in start.items() if not torch.equal(value, kept[name])}
    assert changed == {"encoder"}


@pytest.mark.parametrize("labelled", [False, True])
def test_surrogates_take_the_place_of_every_identifier(labelled: bool) -> None:
    for seed in range(8):
        item = note(seed)
        known = list(item.phi[:1]) if labelled else None
        made = with_surrogates(Example(item.text, list(item.phi), [], known), 7, 0)
        assert NAME not in made.text.lower()
        assert "03/04/2011" not in made.text
        assert len(made.labels) == (1 if labelled else len(item.phi))
        assert len(made.labels) + len(made.ignore) == len(item.phi)
        assert all(made.text[start:end].strip() for start, end, _ in made.labels)


def test_labels_are_mapped_or_refused_without_quoting() -> None:
    text = "Dr. Quist on 03/04/2011"
    row = NoteRow(4, text, ((4, 9, "person"), (13, 23, "DATE")))
    assert label_spans(row) == [
        PhiSpan(4, 9, "NAME", source="known", role="clinician"),
        PhiSpan(13, 23, "DATE", source="known"),
    ]
    with pytest.raises(ConfigError, match="row 4: unknown label") as caught:
        label_spans(NoteRow(4, text, ((4, 9, "QUIST"),)))
    assert "QUIST" not in str(caught.value)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"held_out_share": 0.0}, "held-out-share"), ({"rehearsal_share": 0.6, "phi_share": 0.5}, "no room"),
        ({"learning_rate": 0.0}, "learning-rate"), ({"phi_threshold": "high"}, "phi_threshold"),
        ({"lora": "maybe"}, "lora"), ({"mixed_precision": "int8"}, "mixed_precision"),
        ({"accumulation_steps": 9}, "accumulation_steps"), ({"text_column": "body"}, "no column 'body'"),
    ],
)  # fmt: skip
def test_wrong_arguments_are_told_first(tmp_path: Path, values: dict[str, Any], message: str) -> None:
    data = write_notes(tmp_path / "notes.jsonl", count=4)
    with pytest.raises(ValueError, match=message):
        fine_tune(arguments(tmp_path, data, tmp_path / "out", **values))
    assert not (tmp_path / "out" / "config.json").exists()
