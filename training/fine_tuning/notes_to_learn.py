"""Your own notes made ready for fine-tuning: every identifier in them is found, and a surrogate put in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synthetic_note.pipelines.annotation.spans import PHI_TYPES, Annotation, PhiSpan, resolve_overlaps
from synthetic_note.pipelines.options import GenerateOptions
from synthetic_note.pipelines.pipeline_synthetic_note import SyntheticNotePipeline
from synthetic_note.pipelines.result import assemble, note_stream
from synthetic_note.pipelines.surrogates.replace import replace_phi
from tqdm.auto import tqdm

from ..data.read_data import NoteRow
from ..data.tagging_sources import IGNORE, PHI_LABEL_MAP, TaggedText, head_label, name_role
from ..recipe.typed_config import ConfigError

#: Notes between two steps of the progress bar.
AT_ONCE = 8


@dataclass
class Example:
    """A note with all of its identifiers, and which of them were given as labels (None where no labels were)."""

    text: str
    phi: list[PhiSpan]
    words: list[tuple[int, int, str, str]]
    labels: list[PhiSpan] | None


def label_spans(row: NoteRow) -> list[PhiSpan]:
    """A row's labels as spans; a label of other sets is mapped, see PHI_LABEL_MAP. Raises ConfigError: a label that is
    no PHI type and no label of the PHI head."""
    spans = []
    for start, end, label in row.spans or ():
        upper = label.upper()
        kind = upper if upper in PHI_TYPES else PHI_LABEL_MAP.get(upper)
        role = None
        if upper in ("PATIENT", "RELATIVE", "CLINICIAN"):
            kind, role = "NAME", upper.lower()
        if kind is None or kind == IGNORE:
            raise ConfigError(f"row {row.row}: unknown label; choose among {', '.join(PHI_TYPES)}")
        if kind == "NAME" and role is None:
            role = name_role(row.text, start, end).lower()
        spans.append(PhiSpan(start, end, kind, source="known", role=role))
    return spans


def find_examples(
    pipe: SyntheticNotePipeline, rows: Sequence[NoteRow], phi_threshold: float, *, show: bool = True
) -> list[Example]:
    """Annotate notes: what is found joins what is labelled, as a missed identifier is worse than a lost word. `show`: a
    progress bar."""
    examples = []
    with tqdm(total=len(rows), desc="finding identifiers", unit="note", disable=not show) as bar:
        for start in range(0, len(rows), AT_ONCE):
            part = rows[start : start + AT_ONCE]
            annotations = pipe.annotate([row.text for row in part], phi_threshold=phi_threshold)
            for row, annotation in zip(part, annotations, strict=True):
                labels = label_spans(row) if row.spans is not None else None
                phi = resolve_overlaps([*annotation.phi, *(labels or [])])
                words = [(word.start, word.end, word.pos, "") for word in annotation.words if word.pos != "X"]
                examples.append(Example(row.text, phi, words, labels))
            bar.update(len(part))
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
