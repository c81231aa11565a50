"""Adapt a checkpoint, or any masked LM, to your own notes.

    accelerate launch training/fine_tune.py --model CHECKPOINT --data notes.jsonl --output-dir DIR

Identifiers never reach the weights: the masked LM sees a placeholder where one stands, and the tagging heads see the
notes with surrogates in their place. Without labels the pipeline's annotate stage finds them; labels (`spans`) are
used besides, and train the PHI head. Run the same command again to continue after an interruption.
"""

from __future__ import annotations

import dataclasses
import json
import logging
import math
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from synthetic_note.pipelines.annotation.spans import PHI_TYPES, Annotation, PhiSpan, resolve_overlaps
from synthetic_note.pipelines.annotation.tagged_spans import model_phi_spans
from synthetic_note.pipelines.options import GenerateOptions
from synthetic_note.pipelines.pipeline_synthetic_note import TASK, SyntheticNotePipeline
from synthetic_note.pipelines.result import assemble, note_stream
from synthetic_note.pipelines.surrogates.replace import replace_phi
from synthetic_note.training.config import LoopConfig, check_loop, check_output, run_bytes
from synthetic_note.training.corpus import Corpus, build_corpus
from synthetic_note.training.evaluate_checkpoint import tagged
from synthetic_note.training.loop import LoopSettings, Objective, TrainingLoop
from synthetic_note.training.masked_lm_accuracy import masked_lm_accuracy
from synthetic_note.training.masked_lm_objective import HintDraw, MaskedLMObjective
from synthetic_note.training.plain_masked_lm import PlainMaskedLM
from synthetic_note.training.read_data import NoteRow, NoteSet, note_group, read_notes, split_by_group
from synthetic_note.training.rehearsal_objective import RehearsalObjective, rehearsal_windows
from synthetic_note.training.schedule import Stage
from synthetic_note.training.tagging_objective import TaggingObjective
from synthetic_note.training.tagging_scores import PhiCoverage
from synthetic_note.training.tagging_sources import (
    IGNORE,
    PHI_LABEL_MAP,
    TaggedText,
    choose_from,
    head_label,
    name_role,
)
from synthetic_note.training.train_checkpoint import without_dropout
from synthetic_note.training.typed_config import ConfigError
from transformers import AutoConfig, AutoModelForMaskedLM, AutoTokenizer, HfArgumentParser

import synthetic_note  # noqa: F401  (registers the model)

logger = logging.getLogger(__name__)


@dataclass
class FineTuneArguments:
    """What to adapt, to which notes, and how."""

    model: str = field(metadata={"help": "checkpoint folder, or folder or Hub id of any masked LM"})
    data: str = field(metadata={"help": ".jsonl, .csv or .tsv file, folder of .txt files, or id of a Hub data set"})
    output_dir: str = field(metadata={"help": "folder to write, ready for the Hub"})
    text_column: str = field(default="text", metadata={"help": "column with the note"})
    spans_column: str = field(default="spans", metadata={"help": "column with PHI labels: start, end, label"})
    group_column: str | None = field(
        default=None, metadata={"help": "column by which notes belong together (a patient): no group is split"}
    )
    ignore_labels: bool = field(default=False, metadata={"help": "treat labelled notes as if they had no labels"})
    held_out_share: float = field(default=0.1, metadata={"help": "share of groups or notes that is only scored"})
    epochs: float = field(default=3.0, metadata={"help": "how often each token is seen by the masked LM"})
    max_steps: int | None = field(default=None, metadata={"help": "optimizer steps, in place of epochs"})
    batch_windows: int = field(default=8, metadata={"help": "windows in a global batch"})
    accumulation_steps: int = field(default=1, metadata={"help": "parts that a process cuts its batch into"})
    learning_rate: float = field(default=2e-4, metadata={"help": "highest learning rate"})
    rehearsal_share: float = field(
        default=0.3, metadata={"help": "share of windows that keep the tagging heads as they are"}
    )
    phi_share: float = field(default=0.2, metadata={"help": "share of windows with PHI labels, where there are any"})
    phi_threshold: str = field(default="recall", metadata={"help": "0 to 1, or recall, balanced, precision"})
    phi_model: str | None = field(default=None, metadata={"help": "tagger that finds PHI, for a model without heads"})
    mixed_precision: str = field(default="no", metadata={"help": "no, bf16 or fp16"})
    evaluate_every: int = field(default=100, metadata={"help": "steps between evaluations"})
    save_every: int = field(default=50, metadata={"help": "steps between saves of the state"})
    seed: int = field(default=0, metadata={"help": "of everything random"})


@dataclass
class Example:
    """A note with all of its identifiers, and which of them were given as labels (None where no labels were)."""

    text: str
    phi: list[PhiSpan]
    words: list[tuple[int, int, str, str]]
    labels: list[PhiSpan] | None


def label_spans(row: NoteRow) -> list[PhiSpan]:
    """A row's labels as spans; a label of other sets is mapped, see PHI_LABEL_MAP.

    Raises:
        ConfigError: a label that is no PHI type and no label of the PHI head.
    """
    spans = []
    for start, end, label in row.spans or ():
        upper = label.upper()
        kind = upper if upper in PHI_TYPES else PHI_LABEL_MAP.get(upper)
        role = None
        if upper in ("PATIENT", "RELATIVE", "CLINICIAN"):
            kind, role = "NAME", upper.lower()
        if kind is None or kind == IGNORE:
            raise ConfigError(f"row {row.index}: unknown label; choose among {', '.join(PHI_TYPES)}")
        if kind == "NAME" and role is None:
            role = name_role(row.text, start, end).lower()
        spans.append(PhiSpan(start, end, kind, source="known", role=role))
    return spans


def check_arguments(args: FineTuneArguments) -> NoteSet:
    """Check everything and read the notes, before any compute.

    Raises:
        ConfigError, DataError, FileNotFoundError: what is wrong.
    """
    if not Path(args.model).is_dir() and Path(args.model).exists():
        raise ConfigError("--model: a folder or a Hub id is needed, not a file")
    for name in ("held_out_share", "rehearsal_share", "phi_share"):
        if not 0.0 <= getattr(args, name) < 1.0:
            raise ConfigError(f"--{name.replace(chr(95), chr(45))}: must be from 0 to below 1")
    if args.held_out_share == 0.0:
        raise ConfigError("--held-out-share: must be above 0, or nothing tells whether it helped")
    if args.rehearsal_share + args.phi_share >= 1.0:
        raise ConfigError("--rehearsal-share and --phi-share leave no room for the masked LM")
    if args.learning_rate <= 0 or args.epochs <= 0 or (args.max_steps is not None and args.max_steps < 1):
        raise ConfigError("--learning-rate, --epochs and --max-steps: must be above 0")
    _threshold(args.phi_threshold)
    loop = {item.name: getattr(args, item.name) for item in dataclasses.fields(LoopConfig) if hasattr(args, item.name)}
    check_loop(LoopConfig(**loop), [_stage(args, 100, {"mlm": 1.0})])
    notes = read_notes(
        args.data,
        text_column=args.text_column,
        spans_column=None if args.ignore_labels else args.spans_column,
        group_column=args.group_column,
    )
    for row in notes.rows:
        label_spans(row)
    check_output(Path(args.output_dir), run_bytes(args.model))
    return notes


def find_examples(pipe: SyntheticNotePipeline, rows: Sequence[NoteRow], phi_threshold: float) -> list[Example]:
    """Annotate notes: what is found joins what is labelled, as a missed identifier is worse than a lost word."""
    annotations = pipe.annotate([row.text for row in rows], phi_threshold=phi_threshold)
    examples = []
    for row, annotation in zip(rows, annotations, strict=True):
        labels = label_spans(row) if row.spans is not None else None
        phi = resolve_overlaps([*annotation.phi, *(labels or [])])
        words = [(word.start, word.end, word.pos, "") for word in annotation.words if word.pos != "X"]
        examples.append(Example(row.text, phi, words, labels))
    return examples


def with_surrogates(example: Example, seed: int, variant: int) -> TaggedText:
    """The note with a surrogate in place of every identifier, and where they stand.

    Where labels were given, what was only found, and not labelled, is left out of the loss.
    """
    policy = GenerateOptions().surrogate_policy()
    stream = note_stream(seed, example.text, example.phi, variant)
    surrogates = replace_phi(example.text, example.phi, policy=policy, stream=stream, patient_key=None)
    made = assemble(example.text, Annotation(phi=list(example.phi)), surrogates, [], return_phi=False)
    labels, ignore = [], []
    for span, place in zip(example.phi, made["phi"], strict=True):
        labelled = example.labels is None or any(
            label.start < span.end and span.start < label.end for label in example.labels
        )
        if place["start"] == place["end"]:
            continue
        if labelled:
            labels.append((place["start"], place["end"], head_label(span)))
        else:
            ignore.append((place["start"], place["end"]))
    return TaggedText(made["text"] or "", tuple(labels), tuple(ignore))


def fine_tune(args: FineTuneArguments) -> dict[str, Any]:
    """Adapt, score before and after, write the folder; returns the scores.

    Raises:
        ConfigError, DataError, FileNotFoundError: what is wrong, before any compute.
    """
    notes = check_arguments(args)
    torch.manual_seed(args.seed)
    training_rows, held_out_rows = split_by_group(notes.rows, note_group, args.held_out_share, args.seed)
    tokenizer = AutoTokenizer.from_pretrained(args.model)
    model: Any = AutoModelForMaskedLM.from_pretrained(args.model)
    own = AutoConfig.from_pretrained(args.model).model_type == "synthetic_note"
    pipe = SyntheticNotePipeline(model=model, tokenizer=tokenizer, task=TASK, phi_model=args.phi_model)
    length = pipe.stages.window_length
    threshold = _threshold(args.phi_threshold)
    training = find_examples(pipe, training_rows, threshold)
    held_out = find_examples(pipe, held_out_rows, threshold)
    corpora = [_corpus(part, tokenizer, model) for part in (training, held_out)]
    hints = None
    if own and model.config.hint_bits:
        hints = HintDraw(model.hint_codes.cpu().numpy(), model.config.hint_bits)
    objectives: dict[str, Objective] = {
        "mlm": MaskedLMObjective(
            {"notes": (corpora[0], 1.0)}, **_special_ids(tokenizer), length=length, seed=args.seed, hints=hints
        )
    }
    mixture = {"mlm": 1.0}
    labelled = [example for example in training if example.labels is not None]
    if own and args.rehearsal_share:
        unlabelled = [example for example in training if example.labels is None]
        windows = rehearsal_windows(model, tokenizer, [with_surrogates(e, args.seed, 0) for e in unlabelled])
        windows += rehearsal_windows(
            model, tokenizer, [with_surrogates(e, args.seed, 0) for e in labelled], heads=("entity", "pos")
        )
        objectives["rehearsal"] = RehearsalObjective(windows, args.seed)
        mixture["rehearsal"] = args.rehearsal_share
    if own and labelled and args.phi_share:
        texts = [with_surrogates(example, args.seed, variant) for example in labelled for variant in range(1, 4)]
        objectives["phi"] = TaggingObjective(
            [(1.0, choose_from(texts))],
            target="phi_labels",
            label_names=model.config.phi_labels,
            tokenizer=tokenizer,
            length=length,
            seed=args.seed,
        )
        mixture["phi"] = args.phi_share
    mixture["mlm"] = 1.0 - sum(share for name, share in mixture.items() if name != "mlm")
    per_epoch = len(corpora[0].ids) / (length - 2) / mixture["mlm"] / args.batch_windows
    steps = args.max_steps or max(1, math.ceil(args.epochs * per_epoch))

    def evaluate(module: Any) -> dict[str, float]:
        return _score(module, tokenizer, corpora[1], held_out, length, own, threshold)

    def save_checkpoint(module: Any, folder: Path) -> None:
        (module if own else module.model).save_pretrained(folder)

    trained: Any = model if own else PlainMaskedLM(model)
    before = evaluate(trained)
    logger.info("before: %s", before)
    without_dropout(trained)
    run_dir = Path(args.output_dir) / ".run"
    loop = TrainingLoop(
        LoopSettings(
            run_dir,
            batch_windows=args.batch_windows,
            window_length=length,
            accumulation_steps=args.accumulation_steps,
            save_every=args.save_every,
            evaluate_every=args.evaluate_every,
            mixed_precision=args.mixed_precision,
            seed=args.seed,
            best_metric="score",
            tensorboard=False,
        ),
        [_stage(args, steps, mixture)],
        trained,
        objectives,
        tokenizer.pad_token_id,
        evaluate,
        save_checkpoint,
    )
    if not loop.run():
        return {}
    best = AutoModelForMaskedLM.from_pretrained(run_dir / "best").eval()
    after = evaluate((best if own else PlainMaskedLM(best)).to(loop.accelerator.device))
    scores: dict[str, Any] = {
        "notes": len(notes.rows),
        "bad_rows": len(notes.bad),
        "training_notes": len(training),
        "held_out_notes": len(held_out),
        "labelled_training_notes": len(labelled),
        "training_tokens": len(corpora[0].ids),
        "steps": steps,
        "before": before,
        "after": after,
    }
    if after["loss"] >= before["loss"]:
        logger.warning("the held-out loss did not fall; use fewer epochs, a lower learning rate, or more notes")
    if loop.is_main:
        _write_folder(Path(args.output_dir), best.cpu(), tokenizer, scores, args.phi_model)
        shutil.rmtree(run_dir)
    return scores


def _score(
    module: Any, tokenizer: Any, corpus: Corpus, held_out: Sequence[Example], length: int, own: bool, threshold: float
) -> dict[str, float]:
    figures: dict[str, float] = {}
    losses = []
    for percent in (15, 40):
        result = masked_lm_accuracy(
            module,
            corpus,
            ratio=percent / 100,
            **_special_ids(tokenizer),
            pad_id=tokenizer.pad_token_id,
            length=length,
        )
        figures[f"mlm_accuracy_{percent}"] = result["accuracy"]
        figures[f"mlm_loss_{percent}"] = result["loss"]
        losses.append(result["loss"])
    figures["loss"] = sum(losses) / len(losses)
    # What the best checkpoint is kept by: the higher the better.
    figures["score"] = -figures["loss"]
    labelled = [example for example in held_out if example.labels is not None]
    if own and labelled:
        coverage = PhiCoverage()
        was_training = module.training
        module.eval()
        found = tagged(module, tokenizer, [example.text for example in labelled], ("phi",))
        for example, (text, heads) in zip(labelled, found, strict=True):
            probabilities, tokens, labels = heads["phi"]
            spans = model_phi_spans(text, tokens, probabilities, labels, threshold)
            gold = [(span.start, span.end, span.type) for span in example.labels or ()]
            coverage.add(text, gold, [(span.start, span.end) for span in spans])
        module.train(was_training)
        scores = coverage.scores()
        figures["phi_head_coverage"] = scores["element_coverage"]
        figures["phi_head_precision"] = scores["token_precision"]
    return figures


def _corpus(examples: Sequence[Example], tokenizer: Any, model: Any) -> Corpus:
    return build_corpus(
        [example.text for example in examples],
        [example.phi for example in examples],
        tokenizer,
        getattr(model.config, "placeholder_tokens", None) or {},
        [example.words for example in examples],
    )


def _special_ids(tokenizer: Any) -> dict[str, Any]:
    first = tokenizer.cls_token_id if tokenizer.cls_token_id is not None else tokenizer.bos_token_id
    last = tokenizer.sep_token_id if tokenizer.sep_token_id is not None else tokenizer.eos_token_id
    return {"cls_id": first, "sep_id": last, "mask_id": tokenizer.mask_token_id}


def _stage(args: FineTuneArguments, steps: int, mixture: dict[str, float]) -> Stage:
    return Stage("fine-tune", steps, mixture, start_lr=args.learning_rate, end_lr=0.0, warmup_steps=max(1, steps // 20))


def _threshold(value: str) -> float:
    try:
        number: float | str = float(value)
    except ValueError:
        number = value
    return GenerateOptions(phi_threshold=number).threshold()


def _write_folder(folder: Path, model: Any, tokenizer: Any, scores: dict[str, Any], phi_model: str | None) -> None:
    model.config._name_or_path = ""
    SyntheticNotePipeline(model=model, tokenizer=tokenizer, task=TASK, phi_model=phi_model).save_pretrained(folder)
    (folder / "scores.json").write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    rows = [f"| {name} | {scores['before'][name]:.4f} | {scores['after'][name]:.4f} |" for name in scores["after"]]
    counts = [f"| {name.replace('_', ' ')} | {value} |" for name, value in scores.items() if isinstance(value, int)]
    card = [
        "---",
        "library_name: transformers",
        "pipeline_tag: fill-mask",
        "tags:",
        "  - synthetic-note",
        "---",
        "",
        "# A synthetic-note checkpoint, fine-tuned",
        "",
        "Say here what the notes were, who may use this checkpoint, and under which terms. Weights that were trained",
        "on clinical notes may need the same protection as the notes.",
        "",
        "| data | |",
        "|---|---|",
        *counts,
        "",
        "| on held-out notes | before | after |",
        "|---|---|---|",
        *rows,
        "",
    ]
    (folder / "README.md").write_text("\n".join(card), encoding="utf-8")


def main() -> None:
    """Command line."""
    parser = HfArgumentParser(FineTuneArguments, description=__doc__)
    (args,) = parser.parse_args_into_dataclasses()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    try:
        scores = fine_tune(args)
    except (ValueError, FileNotFoundError, ImportError) as error:
        raise SystemExit(f"error: {error}") from None
    if scores:
        print(json.dumps(scores, indent=1))


if __name__ == "__main__":
    main()
