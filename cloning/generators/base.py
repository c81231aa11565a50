"""The interface of a generator, and the label prefix that each of them learns."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from synthetic_note.training.private.adapters import add_adapters, merged_adapters
from synthetic_note.training.private.ledger import Ledger
from synthetic_note.training.private.loop import Rows, TrainingPlan, train
from torch import nn

from ..pieces import CloneNote, Example, Skeleton
from ..word_tables import WordTables

Row = dict[str, np.ndarray]


class Generator(ABC):
    """Learns to write notes from skeletons and labels, and writes them. `labels`: all labels, in a fixed order."""

    #: Content and function words that word tables are counted over; None for a generator that has no use for them.
    table_words: tuple[frozenset[str], frozenset[str]] | None = None
    #: Maps a batch of rows to the loss of each; holds all trainable weights.
    module: nn.Module

    def __init__(self, labels: Sequence[str], device: torch.device) -> None:
        self.labels, self.device = tuple(labels), device
        self.label_numbers = {label: number + 1 for number, label in enumerate(self.labels)}

    def _adapted(self, model: Any, tokenizer: Any, rank: int) -> LabelPrefix:
        """Put adapters into the encoder of a model, in place; returns the prefix for it. `rank`: of the adapters."""
        model.to(self.device).eval()
        names = [tokenizer(label, add_special_tokens=False)["input_ids"] for label in self.labels]
        # A label that is none leaves one padding vector, so that the prefix is never empty.
        prefix = LabelPrefix(names, model.get_input_embeddings()).to(self.device)
        heads = {name for name, _ in model.named_children() if name != model.base_model_prefix}
        add_adapters(model, rank=rank, skip=heads)
        return prefix

    @abstractmethod
    def rows(self, examples: Sequence[Example]) -> Rows:
        """Training rows of these examples, by patient."""

    def steer(self, tables: WordTables) -> None:
        """Write by these tables from now on; called where `table_words` is given."""
        raise NotImplementedError

    def sample(self, skeletons: Sequence[Skeleton], seeds: Sequence[int]) -> list[CloneNote | None]:
        """A note for each skeleton; None where it could not be made to say what the skeleton says.

        A note depends on its own skeleton and seed alone.
        """
        self.module.eval()
        with merged_adapters(self.module), torch.inference_mode():
            return self._sample(skeletons, seeds)

    @abstractmethod
    def _sample(self, skeletons: Sequence[Skeleton], seeds: Sequence[int]) -> list[CloneNote | None]:
        """`sample`, with the adapters merged."""

    def fit(
        self,
        examples: Sequence[Example],
        plan: TrainingPlan,
        ledger: Ledger,
        state_path: Path,
        report: Callable[[int, int, float], None] = lambda *_: None,
    ) -> None:
        """Train on examples; goes on from `state_path` where a run was cut off. Errors as in `train`."""
        train(self.module, self.rows(examples), plan, ledger, state_path, device=self.device, report=report)

    @property
    def parameters(self) -> int:
        """Number of trainable weights."""
        return sum(parameter.numel() for parameter in self.module.parameters() if parameter.requires_grad)


class PatientRows:
    """Training rows by patient. `fills`: what pads each array of a row. `multiple`: lengths are rounded up to it."""

    def __init__(self, fills: Mapping[str, int], multiple: int = 1) -> None:
        self.fills, self.multiple = fills, multiple
        self.by_patient: dict[int, list[Any]] = {}

    def pick(self, patient: int, rng: np.random.Generator) -> Any:
        """One note of the patient; None for a patient without notes."""
        notes = self.by_patient.get(patient)
        return notes[int(rng.integers(len(notes)))] if notes else None

    def size(self, row: Row) -> int:
        return len(row["ids"])

    def collate(self, rows: Sequence[Row]) -> dict[str, torch.Tensor]:
        """Every array of the rows, `(rows, length)`, their `mask`, and `labels` of `(rows, labels)`, padded."""
        return collate(rows, self.fills, self.multiple)


def collate(rows: Sequence[Row], fills: Mapping[str, int], multiple: int = 1) -> dict[str, torch.Tensor]:
    """Rows as one padded batch; see `PatientRows`."""
    length = -(-max(len(row["ids"]) for row in rows) // multiple) * multiple
    batch = {
        name: torch.from_numpy(
            np.stack([np.pad(row[name], (0, length - len(row[name])), constant_values=fill) for row in rows])
        )
        for name, fill in fills.items()
    }
    sizes = torch.tensor([len(row["ids"]) for row in rows])
    batch["mask"] = (torch.arange(length)[None] < sizes[:, None]).long()
    most = max(1, max(len(row["labels"]) for row in rows))
    labels = [np.pad(row["labels"], (0, most - len(row["labels"]))) for row in rows]
    return {**batch, "labels": torch.from_numpy(np.stack(labels))}


class LabelPrefix(nn.Module):
    """Learnt vectors, one for each label, that stand before the tokens of a note.

    A vector starts as the mean of the label's own word vectors: what the label is called is public. `words`: token ids
    of each label's name. `embeddings`: the model's input embeddings.
    """

    def __init__(self, words: Sequence[Sequence[int]], embeddings: nn.Module) -> None:
        super().__init__()
        weight: Any = embeddings.weight
        self.table = nn.Embedding(len(words) + 1, weight.shape[1])
        with torch.no_grad():
            self.table.weight.zero_()
            for row, ids in enumerate(words):
                if ids:
                    self.table.weight[row + 1] = weight[list(ids)].float().mean(0)

    def forward(self, label_ids: torch.Tensor) -> torch.Tensor:
        """Vectors `(batch, labels, hidden)` of label numbers from 1; 0 is padding."""
        return self.table(label_ids)
