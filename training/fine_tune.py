"""Adapt a checkpoint, or any masked LM, to your own notes.

    accelerate launch --quiet training/fine_tune.py --data notes.jsonl --output-dir DIR

Identifiers never reach the weights: the masked LM sees a placeholder where one stands, and the tagging heads see the
notes with surrogates in their place. Without labels the pipeline's annotate stage finds them; labels (`spans`) are
used besides, and train the PHI head. A part of the notes is held out; the weights with the lowest loss on it are kept,
and the start counts as one of them, so the result is never worse there. Run the same command again to continue after
an interruption.
"""

from __future__ import annotations

import dataclasses
import importlib.util
import json
import logging
import math
import shutil
from argparse import RawDescriptionHelpFormatter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from accelerate import PartialState
from synthetic_note.pipelines.annotation.embedded import embedded_checkpoint
from synthetic_note.pipelines.annotation.heads.tagged_spans import model_phi_spans
from synthetic_note.pipelines.pipeline_synthetic_note import TASK, SyntheticNotePipeline
from synthetic_note.training.data.corpus import Corpus, build_corpus
from synthetic_note.training.data.read_data import NoteSet, note_group, read_notes, split_by_group
from synthetic_note.training.data.tagging_sources import choose_from
from synthetic_note.training.evaluate_checkpoint import tagged, threshold_of
from synthetic_note.training.fine_tuning.fine_tuned_folder import summary, write_folder
from synthetic_note.training.fine_tuning.notes_to_learn import Example, find_examples, label_spans, with_surrogates
from synthetic_note.training.fine_tuning.plain_masked_lm import PlainMaskedLM
from synthetic_note.training.loop.schedule import LoopConfig, LoopSettings, Stage
from synthetic_note.training.loop.training_loop import Objective, TrainingLoop
from synthetic_note.training.objectives.masked_lm import MaskedLMObjective, MaskingMix
from synthetic_note.training.objectives.rehearsal import RehearsalObjective, rehearsal_windows
from synthetic_note.training.objectives.tagging import TaggingObjective
from synthetic_note.training.objectives.windows import special_ids
from synthetic_note.training.private.adapters import add_adapters, merged
from synthetic_note.training.recipe.config import check_loop, check_output, run_bytes
from synthetic_note.training.recipe.typed_config import ConfigError
from synthetic_note.training.scoring.masked_lm_accuracy import masked_lm_accuracy
from synthetic_note.training.scoring.tagging_scores import PhiCoverage
from synthetic_note.training.train_checkpoint import without_dropout
from transformers import AutoModelForMaskedLM, AutoTokenizer, HfArgumentParser

#: Optimizer steps at least, so that a handful of notes is more than a glance; early stopping ends them sooner.
LEAST_STEPS = 80

#: Adapters are trained up to so many training notes: all weights at once would only unlearn what the base knows.
LORA_NOTES = 1000
LORA_RANK = 16
LORA_RATE = 5e-4

#: Highest learning rate of all weights up to a number of training notes.
LEARNING_RATES = ((LORA_NOTES, 5e-5), (math.inf, 1e-4))

#: As what is scored: mostly single tokens, with their case, as few and as many as at 15% and 40%.
MASKING = MaskingMix(token_share=0.9, word_share=0.1, low=0.12, high=0.5, hide_case=0.15)

#: Windows of held-out text in an evaluation, at most. Where there are few, they are masked anew until there are enough:
#: the loss of a few hundred masked tokens is mostly chance, and the best step would be chosen by it.
MOST_WINDOWS, ENOUGH_WINDOWS = 200, 40

logger = logging.getLogger(__name__)


@dataclass
class FineTuneArguments:
    """What to adapt, to which notes, and how."""

    data: str = field(metadata={"help": ".jsonl, .csv or .parquet file, folder of .txt files, or id of a Hub data set"})
    output_dir: str = field(metadata={"help": "folder to write, ready for the Hub"})
    model: str | None = field(
        default=None, metadata={"help": "checkpoint, or any masked LM: folder or Hub id; default: the embedded one"}
    )
    text_column: str = field(default="text", metadata={"help": "column with the note"})
    spans_column: str = field(default="spans", metadata={"help": "column with PHI labels: start, end, label"})
    group_column: str | None = field(
        default=None, metadata={"help": "column by which notes belong together (a patient): no group is split"}
    )
    ignore_labels: bool = field(default=False, metadata={"help": "treat labelled notes as if they had no labels"})
    held_out_share: float = field(default=0.1, metadata={"help": "share of groups or notes that is only scored"})
    epochs: float = field(default=3.0, metadata={"help": f"passes over the notes; {LEAST_STEPS} steps at least"})
    max_steps: int | None = field(default=None, metadata={"help": "optimizer steps, in place of epochs"})
    batch_windows: int = field(default=8, metadata={"help": "windows in a global batch"})
    accumulation_steps: int = field(default=1, metadata={"help": "parts that a process cuts its batch into"})
    learning_rate: float | None = field(
        default=None, metadata={"help": "highest learning rate; default: by the number of notes, and by --lora"}
    )
    lora: str = field(
        default="auto",
        metadata={
            "help": "train low-rank adapters of the encoder alone and add them to its weights: yes, no, or auto, "
            f"which is yes up to {LORA_NOTES} notes"
        },
    )
    patience: int = field(
        default=3, metadata={"help": "stop after so many evaluations without a lower held-out loss; 0: never"}
    )
    rehearsal_share: float = field(
        default=0.3, metadata={"help": "share of windows that keep the tagging heads as they are"}
    )
    phi_share: float = field(default=0.2, metadata={"help": "share of windows with PHI labels, where there are any"})
    phi_threshold: str = field(default="recall", metadata={"help": "0 to 1, or recall, balanced, precision"})
    phi_model: str | None = field(default=None, metadata={"help": "tagger that finds PHI, for a model without heads"})
    mixed_precision: str = field(default="no", metadata={"help": "no, bf16 or fp16"})
    evaluate_every: int | None = field(
        default=None, metadata={"help": "steps between evaluations; default: a tenth of all"}
    )
    save_every: int = field(default=50, metadata={"help": "steps between saves of the state"})
    seed: int = field(default=0, metadata={"help": "of everything random"})


def check_arguments(args: FineTuneArguments) -> NoteSet:
    """Read the notes once everything is checked; ConfigError or InputError for what is wrong."""
    if args.model is not None and not Path(args.model).is_dir() and Path(args.model).exists():
        raise ConfigError("--model: a folder or a Hub id is needed, not a file")
    for name in ("held_out_share", "rehearsal_share", "phi_share"):
        if not 0.0 <= getattr(args, name) < 1.0:
            raise ConfigError(f"--{name.replace(chr(95), chr(45))}: must be from 0 to below 1")
    if args.held_out_share == 0.0:
        raise ConfigError("--held-out-share: must be above 0, or nothing tells whether it helped")
    if args.rehearsal_share + args.phi_share >= 1.0:
        raise ConfigError("--rehearsal-share and --phi-share leave no room for the masked LM")
    for name in ("learning_rate", "epochs", "max_steps", "evaluate_every"):
        if getattr(args, name) is not None and getattr(args, name) <= 0:
            raise ConfigError(f"--{name.replace(chr(95), chr(45))}: must be above 0")
    if args.lora not in ("auto", "yes", "no"):
        raise ConfigError("--lora: must be auto, yes or no")
    if args.lora != "no" and importlib.util.find_spec("peft") is None:
        raise ConfigError('--lora: peft is needed: pip install "synthetic-note[train]", or give --lora no')
    if args.patience < 0:
        raise ConfigError("--patience: must be 0 or more")
    threshold_of(args.phi_threshold)
    given = {item.name: getattr(args, item.name, None) for item in dataclasses.fields(LoopConfig)}
    loop = LoopConfig(**{name: value for name, value in given.items() if value is not None})
    check_loop(loop, [_stage(1e-4, 100, {"mlm": 1.0})])
    notes = read_notes(
        args.data,
        text_column=args.text_column,
        spans_column=None if args.ignore_labels else args.spans_column,
        group_column=args.group_column,
    )
    for row in notes.rows:
        label_spans(row)
    check_output(Path(args.output_dir), run_bytes(_model_of(args)))
    return notes


def fine_tune(args: FineTuneArguments) -> dict[str, Any]:
    """Adapt, keep what is best on the held-out notes, write the folder; returns the scores. Raises ConfigError,
    InputError, OSError: what is wrong, before any compute."""
    notes = check_arguments(args)
    torch.manual_seed(args.seed)
    training_rows, held_out_rows = split_by_group(notes.rows, note_group, args.held_out_share, args.seed)
    source, show = _model_of(args), PartialState().is_main_process
    tokenizer = AutoTokenizer.from_pretrained(source)
    model: Any = AutoModelForMaskedLM.from_pretrained(source)
    own = model.config.model_type == "synthetic_note"
    pipe = SyntheticNotePipeline(model=model, tokenizer=tokenizer, task=TASK, phi_model=args.phi_model)
    length = pipe.stages.window_length
    threshold = threshold_of(args.phi_threshold)
    training, held_out = (find_examples(pipe, rows, threshold, show=show) for rows in (training_rows, held_out_rows))
    corpora = [_corpus(part, tokenizer, model) for part in (training, held_out)]
    objectives, mixture = _objectives(args, model, tokenizer, training, corpora[0], length, own=own)
    per_epoch = len(corpora[0].ids) / (length - 2) / mixture["mlm"] / args.batch_windows
    steps = args.max_steps or max(LEAST_STEPS, math.ceil(args.epochs * per_epoch))

    def evaluate(module: Any) -> dict[str, float]:
        return _score(module, tokenizer, corpora[1], held_out, length, own, threshold)

    def save_checkpoint(module: Any, folder: Path) -> None:
        (merged(module) if own else merged(module).model).save_pretrained(folder)

    trained: Any = model if own else PlainMaskedLM(model)
    before = evaluate(trained)
    logger.info("start: %s", {name: round(value, 4) for name, value in before.items()})
    without_dropout(trained)
    lora = args.lora == "yes" or (args.lora == "auto" and len(training) <= LORA_NOTES)
    if lora:
        model.requires_grad_(False)
        add_adapters(model.base_model, rank=LORA_RANK)
    run_dir = Path(args.output_dir) / ".run"
    full_rate = next(rate for most, rate in LEARNING_RATES if len(training) <= most)
    rate = args.learning_rate or (LORA_RATE if lora else full_rate)
    loop = TrainingLoop(
        LoopSettings(
            output_dir=run_dir,
            batch_windows=args.batch_windows,
            window_length=length,
            accumulation_steps=args.accumulation_steps,
            save_every=args.save_every,
            evaluate_every=args.evaluate_every or max(1, steps // 10),
            mixed_precision=args.mixed_precision,
            seed=args.seed,
            best_metric="score",
            best_to_beat=before["score"],
            patience=args.patience,
            tensorboard=False,
        ),
        [_stage(rate, steps, mixture)],
        trained,
        objectives,
        tokenizer.pad_token_id,
        evaluate,
        save_checkpoint,
    )
    if not loop.run():
        return {}
    # Where nothing was better than the start, the start is what is best.
    improved = (run_dir / "best").is_dir()
    best = AutoModelForMaskedLM.from_pretrained(run_dir / "best" if improved else source).eval()
    after = evaluate((best if own else PlainMaskedLM(best)).to(loop.accelerator.device)) if improved else before
    lines = [json.loads(line) for line in (run_dir / "metrics.jsonl").read_text(encoding="utf-8").splitlines()]
    evaluations = {line["step"]: line["score"] for line in lines if "score" in line}
    scores: dict[str, Any] = {
        "notes": len(notes.rows),
        "bad_rows": len(notes.bad),
        "training_notes": len(training),
        "held_out_notes": len(held_out),
        "labelled_training_notes": sum(example.labels is not None for example in training),
        "training_tokens": len(corpora[0].ids),
        "steps": loop.step,
        "planned_steps": steps,
        "learning_rate": rate,
        "lora": lora,
        "improved": improved,
        "best_step": max(evaluations, key=evaluations.__getitem__) if improved else 0,
        "before": before,
        "after": after,
    }
    if loop.is_main:
        write_folder(Path(args.output_dir), best.cpu(), tokenizer, scores, source, args.phi_model)
        shutil.rmtree(run_dir)
    return scores


def _objectives(
    args: FineTuneArguments,
    model: Any,
    tokenizer: Any,
    training: Sequence[Example],
    corpus: Corpus,
    length: int,
    *,
    own: bool,
) -> tuple[dict[str, Objective], dict[str, float]]:
    """What is trained, by name, and each one's share of the windows."""
    shared: dict[str, Any] = {"length": length, "seed": args.seed}
    mlm = MaskedLMObjective({"notes": (corpus, 1.0)}, **special_ids(tokenizer), **shared, mix=MASKING)
    objectives: dict[str, Objective] = {"mlm": mlm}
    mixture = {"mlm": 1.0}
    labelled = [example for example in training if example.labels is not None]
    if own and args.rehearsal_share:
        windows = []
        for part, heads in (
            ([example for example in training if example.labels is None], ("phi", "entity", "pos")),
            (labelled, ("entity", "pos")),
        ):
            texts = [with_surrogates(example, args.seed, 0) for example in part]
            windows += rehearsal_windows(model, tokenizer, texts, heads=heads)
        objectives["rehearsal"] = RehearsalObjective(windows, args.seed)
        mixture["rehearsal"] = args.rehearsal_share
    if own and labelled and args.phi_share:
        texts = [with_surrogates(example, args.seed, variant) for example in labelled for variant in range(1, 4)]
        objectives["phi"] = TaggingObjective(
            [(1.0, choose_from(texts))],
            target="phi_labels",
            label_names=model.config.phi_labels,
            tokenizer=tokenizer,
            **shared,
        )
        mixture["phi"] = args.phi_share
    mixture["mlm"] = 1.0 - sum(share for name, share in mixture.items() if name != "mlm")
    return objectives, mixture


def _score(
    module: Any, tokenizer: Any, corpus: Corpus, held_out: Sequence[Example], length: int, own: bool, threshold: float
) -> dict[str, float]:
    figures: dict[str, float] = {}
    losses = []
    draws = max(1, min(ENOUGH_WINDOWS, ENOUGH_WINDOWS * length // max(1, len(corpus.ids))))
    # The case is given, as the decoder sees it, which restores the case of the word that it replaces.
    given: dict[str, Any] = {**special_ids(tokenizer), "pad_id": tokenizer.pad_token_id, "hide_case": False}
    given |= {"length": length, "max_windows": MOST_WINDOWS}
    for percent in (15, 40):
        results = [masked_lm_accuracy(module, corpus, ratio=percent / 100, seed=seed, **given) for seed in range(draws)]
        tokens = max(1.0, sum(result["masked_tokens"] for result in results))
        for name in ("accuracy", "loss"):
            total = sum(result[name] * result["masked_tokens"] for result in results)
            figures[f"mlm_{name}_{percent}"] = total / tokens
        losses.append(figures[f"mlm_loss_{percent}"])
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


def _stage(rate: float, steps: int, mixture: dict[str, float]) -> Stage:
    return Stage("fine-tune", steps, mixture, start_lr=rate, end_lr=0.0, warmup_steps=max(1, steps // 20))


def _model_of(args: FineTuneArguments) -> str:
    """The folder or Hub id to start from; ConfigError where none was given, and none is embedded."""
    source = args.model or embedded_checkpoint()
    if source is None:
        raise ConfigError("--model: is needed, as no checkpoint is embedded in this installation")
    return str(source)


def main() -> None:
    parser = HfArgumentParser(FineTuneArguments, description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    (args,) = parser.parse_args_into_dataclasses()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    try:
        scores = fine_tune(args)
    except (ValueError, OSError, ImportError) as error:
        # A message of transformers has several lines, of which the first says what is wrong.
        raise SystemExit(f"error: {str(error).strip().splitlines()[0]}") from None
    if scores and PartialState().is_main_process:
        print(summary(scores, args.output_dir))


if __name__ == "__main__":
    main()
