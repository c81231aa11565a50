"""Score a checkpoint on held-out text: masked LM, parts of speech, clinical entities, PHI.

    python -m synthetic_note.training.evaluate_checkpoint --model DIR --data-dir DATA [--output scores.json]

DATA is laid out as training/README.md tells. Nothing that is read here is trained on: mtsamples/dev, maccrobat/dev,
and names, places, layouts and templates of the injector's evaluation part.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import logging
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from synthetic_note.pipelines.annotation.annotate import annotate_notes
from synthetic_note.pipelines.annotation.heads.tagged_spans import entity_spans, model_phi_spans, words_with_pos
from synthetic_note.pipelines.annotation.heads.tagging import own_tagger, read_notes
from synthetic_note.pipelines.options import GenerateOptions
from synthetic_note.training.data.corpus import SPACY_PACKAGE, build_corpus, silver_tags
from synthetic_note.training.data.read_data import read_texts
from synthetic_note.training.data.tagging_sources import read_maccrobat
from synthetic_note.training.objectives.windows import special_ids
from synthetic_note.training.phi_injection import InjectedNote, PhiInjector, find_base_phi
from synthetic_note.training.scoring.masked_lm_accuracy import masked_lm_accuracy
from synthetic_note.training.scoring.tagging_scores import PhiCoverage, entity_scores, pos_agreement
from tqdm.auto import tqdm
from transformers import AutoModelForMaskedLM, AutoTokenizer

import synthetic_note  # noqa: F401  (registers the model)

NOTES_FILE = "mtsamples/dev.jsonl"
ENTITIES_FILE = "maccrobat/dev.jsonl"
LEXICONS = "lexicons"
ENTITY_LABELS = ("PROBLEM", "TEST", "TREATMENT")
SEED = 20260101
PARTS = ("mlm", "pos", "entity", "phi")

logger = logging.getLogger(__name__)


def evaluate_masked_lm(
    model: Any, tokenizer: Any, texts: Sequence[str], *, max_windows: int | None = None
) -> dict[str, dict[str, float]]:
    """Accuracy and loss at 15% and 40% masked tokens, with the masked tokens' case hidden and given."""
    # As the masked LM reads notes: placeholders for what is left of identifiers.
    phi = [find_base_phi(text)[0] for text in texts]
    corpus = build_corpus(texts, phi, tokenizer, model.config.placeholder_tokens, None)
    given: dict[str, Any] = {**special_ids(tokenizer), "pad_id": tokenizer.pad_token_id, "max_windows": max_windows}
    given["length"] = model.config.window_length
    return {
        f"{percent}%, case {'hidden' if hide_case else 'given'}": masked_lm_accuracy(
            model, corpus, ratio=percent / 100, hide_case=hide_case, **given
        )
        for percent in (15, 40)
        for hide_case in (True, False)
    }


def tagged(
    model: Any, tokenizer: Any, texts: Sequence[str], heads: tuple[str, ...], *, batch_notes: int = 8, stride: int = 64
) -> Iterator[tuple[str, dict[str, Any]]]:
    """(text, by head (probabilities, tokens, labels)) of each note."""
    tagger = own_tagger(model, tokenizer, heads)
    for start in range(0, len(texts), batch_notes):
        part = texts[start : start + batch_notes]
        with torch.inference_mode():
            read = read_notes(tagger, part, stride=stride, batch_size=8, device=model.device)
        yield from zip(part, read, strict=True)


def evaluate_parts_of_speech(model: Any, tokenizer: Any, texts: Sequence[str]) -> dict[str, float]:
    """Agreement with spaCy's small English model on words of letters that both see with the same borders."""
    counts: Counter[str] = Counter()
    references = silver_tags(texts)
    for (text, heads), reference in zip(tagged(model, tokenizer, texts, ("pos",)), references, strict=True):
        probabilities, tokens, labels = heads["pos"]
        words = words_with_pos(text, tokens, probabilities, labels)
        counts += pos_agreement(text, ((word.start, word.end, word.pos) for word in words), reference)
    return {
        "agreement": counts["agree"] / max(1, counts["words"]),
        "words": counts["words"],
        "agreement_without_upper_case": counts["cased_agree"] / max(1, counts["cased_words"]),
        "words_without_upper_case": counts["cased_words"],
    }


def evaluate_entities(model: Any, tokenizer: Any, file: Path) -> dict[str, Any]:
    """Span precision, recall and F1 of PROBLEM, TEST and TREATMENT, exact and relaxed."""
    rows = read_maccrobat(file)
    predicted = []
    for text, heads in tagged(model, tokenizer, [row.text for row in rows], ("entity",)):
        probabilities, tokens, labels = heads["entity"]
        predicted.append([(s.start, s.end, s.label) for s in entity_spans(tokens, probabilities, labels, text)])
    return entity_scores([row.labels for row in rows], predicted, ENTITY_LABELS)


def injected_notes(texts: Sequence[str], injector: PhiInjector) -> list[InjectedNote]:
    """One injected note for each base text, the same on every call."""
    return [injector.inject(text, random.Random(f"{SEED}/{index}")) for index, text in enumerate(texts)]


def evaluate_phi(model: Any, tokenizer: Any, notes: Sequence[InjectedNote], phi_threshold: float) -> dict[str, Any]:
    """Coverage by the PHI head alone and by the whole annotate stage (head, rules, propagation, the score).

    Professions are no Safe Harbor identifiers and count in neither.
    """
    head, stage = PhiCoverage(), PhiCoverage()
    texts = [note.text for note in notes]
    for note, (text, heads) in zip(notes, tagged(model, tokenizer, texts, ("phi",)), strict=True):
        probabilities, tokens, labels = heads["phi"]
        gold = [(span.start, span.end, span.type) for span in note.spans if span.type != "PROFESSION"]
        unknown = [*note.ignore, *((span.start, span.end) for span in note.spans if span.type == "PROFESSION")]
        found = model_phi_spans(text, tokens, probabilities, labels, phi_threshold)
        head.add(text, gold, [(s.start, s.end) for s in found if s.type != "PROFESSION"], unknown)
        annotation = annotate_notes([text], [heads], phi_threshold=phi_threshold)[0]
        stage.add(text, gold, [(s.start, s.end) for s in annotation.phi], unknown)
    return {"head": head.scores(), "annotate": stage.scores(), "phi_threshold": phi_threshold}


def threshold_of(text: str) -> float:
    """`phi_threshold` as it is written on a command line, as a number."""
    try:
        number: float | str = float(text)
    except ValueError:
        number = text
    return GenerateOptions(phi_threshold=number).threshold()


def check_inputs(model_dir: Path, data_dir: Path, output: Path | None) -> None:
    """FileNotFoundError or ImportError for what is missing, before anything is computed."""
    if not (model_dir / "config.json").exists():
        raise FileNotFoundError(f"--model: {model_dir.name} holds no config.json; give a checkpoint folder")
    for file in (NOTES_FILE, ENTITIES_FILE, LEXICONS):
        if not (data_dir / file).exists():
            raise FileNotFoundError(f"--data-dir: {file} is missing there; training/README.md tells the layout")
    if output is not None and not output.absolute().parent.is_dir():
        raise FileNotFoundError(f"--output: the folder of {output.name} does not exist")
    if importlib.util.find_spec(SPACY_PACKAGE) is None:
        raise ImportError('spaCy\'s small model is missing: pip install "synthetic-note[train]"')


def evaluate_checkpoint(
    model_dir: Path,
    data_dir: Path,
    *,
    parts: Sequence[str] = PARTS,
    phi_threshold: float,
    max_notes: int | None = None,
    device: str = "cpu",
) -> dict[str, Any]:
    """All scores of a checkpoint folder, JSON-serialisable. `parts`: which of PARTS to score. `max_notes`: of the
    held-out notes, the first ones only, for a quick look."""
    tokenizer = AutoTokenizer.from_pretrained(model_dir)
    model = AutoModelForMaskedLM.from_pretrained(model_dir)
    if model.config.model_type != "synthetic_note":
        raise ValueError("--model is no synthetic-note checkpoint, so it has no heads to score")
    model = model.eval().to(device)
    texts = read_texts(data_dir / NOTES_FILE)[:max_notes]
    scores: dict[str, Any] = {"model": model_dir.name, "notes": len(texts), "max_notes": max_notes}
    steps = {
        "mlm": lambda: evaluate_masked_lm(model, tokenizer, texts),
        "pos": lambda: evaluate_parts_of_speech(model, tokenizer, texts),
        "entity": lambda: evaluate_entities(model, tokenizer, data_dir / ENTITIES_FILE),
        "phi": lambda: evaluate_phi(
            model, tokenizer, injected_notes(texts, PhiInjector(data_dir / LEXICONS, split="eval")), phi_threshold
        ),
    }
    for part in tqdm(parts, desc="scoring", unit="part"):
        start = time.perf_counter()
        scores[part] = steps[part]()
        scores.setdefault("seconds", {})[part] = round(time.perf_counter() - start, 1)
    return scores


def score_table(scores: dict[str, Any]) -> str:
    """The scores as lines of text."""
    rows: list[tuple[str, str]] = []
    for name, values in scores.get("mlm", {}).items():
        rows.append((f"masked LM, {name}", f"accuracy {values['accuracy']:.3f}   loss {values['loss']:.3f}"))
    if "pos" in scores:
        pos = scores["pos"]
        rows.append(("parts of speech, agreement with spaCy", f"{pos['agreement']:.3f}   ({pos['words']} words)"))
        rows.append(("  without upper-case words", f"{pos['agreement_without_upper_case']:.3f}"))
    for mode, by_label in scores.get("entity", {}).items():
        for label, values in by_label.items():
            figures = f"F1 {values['f1']:.3f}   P {values['precision']:.3f}   R {values['recall']:.3f}"
            rows.append((f"entities, {mode}, {label}", figures))
    for finder in ("head", "annotate") if "phi" in scores else ():
        values = scores["phi"][finder]
        low, high = values["notes_without_leak_interval"]
        rows.append((f"PHI, {finder}: element coverage", f"{values['element_coverage']:.4f} of {values['elements']}"))
        rows.append((f"PHI, {finder}: token precision", f"{values['token_precision']:.4f}"))
        clean = f"{values['notes_without_leak']:.3f} of {values['notes']} (95%: {low:.2f} to {high:.2f})"
        rows.append((f"PHI, {finder}: notes without a leak", clean))
        for kind, cell in values["coverage_by_type"].items():
            rows.append((f"  {kind}", f"{cell['coverage']:.3f} of {cell['elements']}"))
    width = max((len(name) for name, _ in rows), default=0)
    return "\n".join(f"{name:<{width}}  {value}" for name, value in rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="checkpoint folder")
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--output", type=Path, help="where to write the scores as JSON")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--phi-threshold", default="balanced", help="0 to 1, or recall, balanced, precision")
    parser.add_argument("--max-notes", type=int, help="score on the first notes only")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    args = parser.parse_args()
    try:
        check_inputs(args.model, args.data_dir, args.output)
    except (FileNotFoundError, ImportError) as error:
        raise SystemExit(f"error: {error}") from None
    given = {"parts": args.parts, "max_notes": args.max_notes, "device": args.device}
    scores = evaluate_checkpoint(args.model, args.data_dir, phi_threshold=threshold_of(args.phi_threshold), **given)
    print(score_table(scores))
    if args.output is not None:
        args.output.write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
