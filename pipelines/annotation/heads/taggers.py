"""Which model annotates: the decoding model's own heads, given taggers, or the embedded checkpoint."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from transformers import AutoConfig, AutoModelForMaskedLM, AutoModelForTokenClassification, AutoTokenizer

from ..embedded import embedded_checkpoint
from ..tokens import border_ids
from .tagged_spans import entity_label_of, phi_type_of
from .tagging import Tagger


def is_own_model(model: Any) -> bool:
    """Whether a model has our heads, by its configuration: remote code and the package have different classes."""
    return getattr(model.config, "model_type", "") == "synthetic_note"


def bio(labels: list[str]) -> list[str]:
    """`O` and the BIO labels, in the order of the model's logits."""
    return ["O", *(f"{prefix}-{label}" for label in labels for prefix in ("B", "I"))]


def own_tagger(model: Any, tokenizer: Any, heads: tuple[str, ...]) -> Tagger:
    """A tagger that reads our model's heads.

    For `phi` alone, it reads only what may hold an identifier, and the entity head beside, whose opinion counts there.
    """
    config = model.config
    labels = {
        "phi": bio(config.phi_labels),
        "entity": bio(config.entity_labels),
        "pos": list(config.pos_labels),
    }
    alone = heads == ("phi",)
    return Tagger(
        model, tokenizer, heads, labels, config.window_length, own=True, partly=alone, beside=("entity",) * alone
    )


def load_taggers(
    model: Any, tokenizer: Any, window_length: int, phi_model: Any = None, entity_model: Any = None
) -> list[Tagger]:
    """Taggers that together give PHI, entities and parts of speech.

    Raises:
        ValueError: the model has no heads of its own, and no embedded checkpoint is at hand for what is missing; or
            a given tagger has no label that says what it is given for.
    """
    given = {"phi": phi_model, "entity": entity_model}
    taggers = [_foreign_tagger(source, head, window_length) for head, source in given.items() if source is not None]
    missing = tuple(head for head in ("phi", "entity", "pos") if given.get(head) is None)
    if is_own_model(model):
        return [*taggers, *_own_taggers(model, tokenizer, missing)]
    folder = embedded_checkpoint()
    if folder is None:
        # Without parts of speech nothing would be rewritten, without entities no finding be kept: better no result.
        raise ValueError(
            f"this masked LM has no head for: {', '.join(missing)}; use a SyntheticNoteForMaskedLM, or install "
            "synthetic-note with its checkpoint, which tags in its place"
        )
    tagging_model = AutoModelForMaskedLM.from_pretrained(folder).eval()
    return [*taggers, *_own_taggers(tagging_model, AutoTokenizer.from_pretrained(folder), missing)]


def _own_taggers(model: Any, tokenizer: Any, heads: tuple[str, ...]) -> list[Tagger]:
    # Identifiers are looked for in a pass of their own, which reads a part of the note.
    apart = [tuple(head for head in heads if head == "phi"), tuple(head for head in heads if head != "phi")]
    return [own_tagger(model, tokenizer, group) for group in apart if group]


def _foreign_tagger(source: Any, head: str, window_length: int) -> Tagger:
    if isinstance(source, (str, Path)):
        config = AutoConfig.from_pretrained(source)
        loader = AutoModelForMaskedLM if config.model_type == "synthetic_note" else AutoModelForTokenClassification
        model, tokenizer = loader.from_pretrained(source).eval(), AutoTokenizer.from_pretrained(source)
    else:
        if hasattr(source, "model") and hasattr(source, "tokenizer"):  # a transformers pipeline
            model, tokenizer = source.model, source.tokenizer
        elif isinstance(source, (tuple, list)):
            model, tokenizer = source
        else:
            model, name = source, getattr(getattr(source, "config", None), "_name_or_path", "")
            if not name:
                raise ValueError(f"{head}_model: give a name, a folder, a pipeline, or a pair (model, tokenizer)")
            tokenizer = AutoTokenizer.from_pretrained(name)
        model.eval()
    if is_own_model(model):
        return own_tagger(model, tokenizer, (head,))
    labels = [label for _, label in sorted(model.config.id2label.items(), key=lambda item: int(item[0]))]
    meaning = phi_type_of if head == "phi" else entity_label_of
    if not any(map(meaning, labels)):
        raise ValueError(f"{head}_model: none of its labels is one of a {head} tagger; set id2label in its config")
    border_ids(tokenizer)
    longest = min(window_length, getattr(model.config, "max_position_embeddings", 512) - 2)
    return Tagger(model, tokenizer, (head,), {head: labels}, longest, own=False)
