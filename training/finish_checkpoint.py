"""Turn the last weights of a training run into the checkpoint that ships: tables, calibration, half precision.

    python training/finish_checkpoint.py --model RUN/final --data-dir DATA --config training/configs/small.yaml \
        --output checkpoints/synthetic-note-small

It fills the model's vocabulary tables (which the decoder reads), fits the temperature of the PHI head, and writes
weights in 16 bits, tokenizer and code into the output folder. The tag tables come from the run's cache, the folder
`cache` beside the checkpoint.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from synthetic_note.modeling.configuration_synthetic_note import bio_labels
from synthetic_note.modeling.quantized_weights import QUANTIZED_FILE, save_quantized
from synthetic_note.pipelines.annotation.heads.tagged_spans import entity_spans
from synthetic_note.pipelines.annotation.tokens import WORD
from synthetic_note.training.data.corpus import tag_shares
from synthetic_note.training.data.read_data import read_texts
from synthetic_note.training.data.tagging_sources import TaggedText, from_injected
from synthetic_note.training.evaluate_checkpoint import tagged
from synthetic_note.training.objectives.tagging import bio_targets
from synthetic_note.training.objectives.windows import NO_LABEL
from synthetic_note.training.phi_injection import PhiInjector
from synthetic_note.training.recipe.config import CheckpointConfig, check_output
from synthetic_note.training.scoring.calibration import fit_temperature, negative_log_likelihood
from synthetic_note.training.train_checkpoint import prepare
from tqdm.auto import tqdm
from transformers import AutoModelForMaskedLM, AutoTokenizer

from synthetic_note.upload_check import machine_paths

#: Words that are seen less often than this have no share of entity occurrences.
MIN_SEEN = 3
MAX_MEGABYTES = 95

logger = logging.getLogger(__name__)


def entity_shares(notes: Iterable[tuple[str, Sequence[tuple[int, int]]]], vocab: dict[str, int]) -> np.ndarray:
    """Share of each whole word's occurrences inside entities, in 255ths: `(vocab,)` uint8. `notes`: texts with the
    (start, end) of their entities. `vocab`: token ids by token; words that are no token of their own, or are seen less
    than MIN_SEEN times, get 0."""
    seen = np.zeros(max(vocab.values()) + 1, dtype=np.int64)
    inside = np.zeros_like(seen)
    for text, spans in notes:
        marks = np.zeros(len(text) + 1, dtype=bool)
        for start, end in spans:
            marks[start:end] = True
        for match in WORD.finditer(text):
            token = vocab.get(match.group().lower())
            if token is not None:
                seen[token] += 1
                inside[token] += bool(marks[match.start()])
    shares = np.where(seen >= MIN_SEEN, inside / np.maximum(seen, 1), 0.0)
    return np.round(255 * shares).astype(np.uint8)


def predicted_entities(model: Any, tokenizer: Any, texts: Sequence[str]) -> Iterable[tuple[str, list[tuple[int, int]]]]:
    """Texts with the (start, end) of the entities that the model finds."""
    for text, heads in tqdm(tagged(model, tokenizer, texts, ("entity",)), total=len(texts), desc="entities"):
        probabilities, tokens, labels = heads["entity"]
        yield text, [(s.start, s.end) for s in entity_spans(tokens, probabilities, labels, text)]


def calibration_data(model: Any, tokenizer: Any, notes: Sequence[TaggedText]) -> tuple[torch.Tensor, torch.Tensor]:
    """Log-probabilities `(tokens, labels)` of the PHI head and the true labels `(tokens,)` of labelled notes."""
    index = {label: number for number, label in enumerate(bio_labels(model.config.phi_labels))}
    rows, targets = [], []
    found = tagged(model, tokenizer, [note.text for note in notes], ("phi",))
    for note, (_, heads) in tqdm(zip(notes, found, strict=True), total=len(notes), desc="calibration"):
        probabilities, tokens, _ = heads["phi"]
        labels = torch.from_numpy(bio_targets(tokens, note.labels, note.ignore, index))
        known = labels != NO_LABEL
        rows.append(probabilities[known].double().clamp_min(1e-30).log())
        targets.append(labels[known])
    return torch.cat(rows), torch.cat(targets)


def choose_texts(pools: Sequence[tuple[Sequence[str], float]], count: int, seed: int) -> list[str]:
    """`count` texts drawn without repeats from pools in proportion to their weights."""
    rng = random.Random(seed)
    total = sum(weight for _, weight in pools)
    chosen: list[str] = []
    for texts, weight in pools:
        chosen += rng.sample(list(texts), min(len(texts), round(count * weight / total)))
    return chosen


def write_half_precision(folder: Path) -> None:
    """Rewrite a folder's weights in 16 bits; the configuration asks for 32, so they load as fp32."""
    file = folder / "model.safetensors"
    weights = load_file(file)
    half = {}
    for name, value in weights.items():
        half[name] = (value.half() if value.is_floating_point() else value).contiguous()
        if value.is_floating_point() and not half[name].isfinite().all():
            raise ValueError(f"weights of {name} do not fit into 16 bits")
    save_file(half, file, metadata={"format": "pt"})
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config["dtype"] = "float32"
    config.get("encoder_config", {})["dtype"] = "float32"
    (folder / "config.json").write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    file.chmod(0o644)


def bits_by_part(name: str) -> int:
    """8 bits for embeddings, attention and heads, 4 for the feed-forward layers, which are two thirds of an encoder and
    lose least."""
    feed_forward = ".layer." in name and "attention" not in name
    return 4 if feed_forward else 8


#: How the weights of a finished checkpoint are stored, by what `--weights` says; see quantized_weights.
WEIGHTS: dict[str, Callable[[str], int] | None] = {
    "16": None,
    "8": lambda name: 8,
    "8-and-4": bits_by_part,
    "4": lambda name: 4,
}


def check_folder(folder: Path) -> float:
    """Size in MB of a checkpoint folder. Raises ValueError: it is too large, or a text file in it holds a path of this
    machine."""
    files = {path.name: path for path in folder.rglob("*") if path.is_file()}
    if problems := machine_paths(files):
        raise ValueError("; ".join(problems))
    megabytes = sum(path.stat().st_size for path in files.values()) / 1e6
    if megabytes > MAX_MEGABYTES:
        raise ValueError(f"the folder has {megabytes:.1f} MB, more than {MAX_MEGABYTES}")
    return megabytes


def finish(args: argparse.Namespace, config: CheckpointConfig) -> dict[str, Any]:
    """Write the finished checkpoint as the command line asks; returns what was measured on the way."""
    model_dir, data_dir, output = args.model, args.data_dir, args.output
    tokenizer = AutoTokenizer.from_pretrained(model_dir)
    model = AutoModelForMaskedLM.from_pretrained(model_dir).eval()
    run_tokenizer, _, tables = prepare(config, data_dir, model_dir.parent)
    vocab = tokenizer.get_vocab()
    if run_tokenizer.get_vocab() != vocab:
        raise ValueError("the checkpoint's vocabulary is not the one that this configuration and data give")
    sources = config.trained_sources()
    shares = tag_shares(tables[name].numpy() for name in sources)
    model.vocab_tags.copy_(torch.from_numpy(shares[: model.config.vocab_size]))
    texts = {name: read_texts(data_dir / source.path) for name, source in sources.items()}
    pools = [(texts[name], source.weight or 0.0) for name, source in sources.items()]
    chosen = choose_texts(pools, args.entity_notes, config.seed)
    entity = entity_shares(predicted_entities(model, tokenizer, chosen), vocab)
    model.vocab_entity.copy_(torch.from_numpy(entity[: model.config.vocab_size]))
    report: dict[str, Any] = {
        "words_with_tags": int((model.vocab_tags.sum(-1) > 0).sum()),
        "words_mostly_entity": int((model.vocab_entity > 127).sum()),
    }
    if config.phi is not None:
        injector = PhiInjector(data_dir / config.phi.lexicons)
        # Texts that the PHI head was not trained on, or the fit would trust it too much.
        pools = [(texts[name], source.weight or 0.0) for name, source in sources.items() if name not in config.phi.base]
        base = choose_texts(pools or [(t, 1.0) for t in texts.values()], args.calibration_notes, config.seed + 1)
        notes = [
            from_injected(injector.inject(text, random.Random(f"{config.seed}/calibration/{number}")))
            for number, text in enumerate(base)
        ]
        model.config.phi_temperature = 1.0
        rows, targets = calibration_data(model, tokenizer, notes)
        temperature = fit_temperature(rows, targets)
        report |= {
            "phi_temperature": round(temperature, 4),
            "phi_loss_before": negative_log_likelihood(rows, targets, 1.0),
            "phi_loss_after": negative_log_likelihood(rows, targets, temperature),
            "calibration_tokens": len(targets),
        }
        model.config.phi_temperature = round(temperature, 4)
    for part in (model.config, model.config.encoder_config):
        part._name_or_path = ""
    model.name_or_path = ""
    tokenizer.name_or_path = ""
    model.save_pretrained(output)
    tokenizer.save_pretrained(output)
    for code in output.glob("*.py"):  # Written for the Hub; `push` writes it there.
        code.unlink()
    write_half_precision(output)
    bits_of = WEIGHTS[args.weights]
    if bits_of is not None:
        # One file of 8 and 4 bits in place of the full weights; they load as fp32.
        full = output / "model.safetensors"
        save_quantized(load_file(full), output / QUANTIZED_FILE, bits_of)
        full.unlink()
    report["megabytes"] = round(check_folder(output), 1)
    report["largest_difference"] = _largest_difference(model, AutoModelForMaskedLM.from_pretrained(output).eval())
    return report


@torch.inference_mode()
def _largest_difference(before: Any, after: Any) -> float:
    """Largest difference of a masked-LM probability between the model and its copy in half precision."""
    generator = torch.Generator().manual_seed(0)
    ids = torch.randint(0, before.config.vocab_size, (2, 64), generator=generator)
    first, second = (model(input_ids=ids, heads=("mlm",)).logits.softmax(-1) for model in (before, after))
    return float((first - second).abs().max())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="`final` or `best` of a training run")
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--config", type=Path, required=True, help="configuration of that run")
    parser.add_argument("--output", type=Path, required=True, help="folder to write; a former checkpoint is replaced")
    parser.add_argument("--entity-notes", type=int, default=400, help="over which words inside entities are counted")
    parser.add_argument("--calibration-notes", type=int, default=150, help="notes to calibrate the PHI head on")
    parser.add_argument("--weights", choices=WEIGHTS, default="16", help="bits of the weights that are written")
    args = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    if not (args.model / "config.json").exists():
        raise SystemExit("error: --model holds no config.json; give the folder `final` or `best` of a run")
    try:
        config = CheckpointConfig.from_yaml(args.config)
        config.check_files(args.data_dir)
        check_output(args.output, int(2 * MAX_MEGABYTES * 1e6))
    except ValueError as error:
        raise SystemExit(f"error: {error}") from None
    print(json.dumps(finish(args, config), indent=1))


if __name__ == "__main__":
    main()
