"""How much a report does, and the models that attackers and judges use, each loaded when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import torch

from synthetic_note.note_files import InputError

from .encoder import Encoder, packaged_encoder
from .language_models import CausalModel, MaskedModel, load_language_model


@dataclass(frozen=True)
class Settings:
    """Sizes of the measures that would otherwise take long, and what was asked for.

    Args:
        seed: of every draw.
        quick: whether this is the quick report; the page says so.
        with_examples: fill the `examples` of sections, which hold note text.
        notes: at most this many real notes are measured; they are spread over the file.
        slow_notes: notes a version that the slow measures are taken on: BERTScore, infilling, parrot.
        masked_words: words a version that the infilling attacker guesses.
        outside_notes, outside_tokens: notes a version, and tokens of each, that an outside language model reads.
        loss_masks: times that a note is masked anew when a masked language model scores it.
    """

    seed: int = 1
    quick: bool = False
    with_examples: bool = False
    notes: int = 1000
    slow_notes: int = 60
    masked_words: int = 1500
    outside_notes: int = 20
    outside_tokens: int = 256
    loss_masks: int = 4

    @classmethod
    def for_quick(cls, seed: int = 1, with_examples: bool = False) -> Settings:
        """The quick report."""
        return cls(seed, True, with_examples, 100, 20, 300, 6, 128, 2)


@dataclass
class Sources:
    """Where models and further files come from: folders, Hub ids, files; None for what was not given.

    Args:
        encoder: of sentences, for dense linkage and BERTScore.
        masked_lm: the infilling attacker.
        outside_lm: the judge of fluency, which took no part in writing.
        checkpoint: a model whose training notes are the real notes, to be attacked.
        reference: a model of the same kind that has not seen them.
        manifest: of a clone.
        canaries: planted sentences, in or out by coin.
    """

    encoder: str | None = None
    masked_lm: str | None = None
    outside_lm: str | None = None
    checkpoint: str | None = None
    reference: str | None = None
    manifest: str | None = None
    canaries: str | None = None


@dataclass
class Tools:
    """What a measure needs beside the notes. `load_pipeline`: gives the pipeline that annotates and makes baselines.
    `advance`: called with the share of a section that is done, for the progress bar."""

    settings: Settings
    load_pipeline: Callable[[], Any]
    sources: Sources = field(default_factory=Sources)
    advance: Callable[[float], None] = lambda done: None
    _annotations: dict[str, Any] = field(default_factory=dict, repr=False)

    @cached_property
    def pipe(self) -> Any:
        return self.load_pipeline()

    @cached_property
    def encoder(self) -> Encoder:
        """The sentence encoder: the given one, else the packaged one, else the pipeline's own encoder."""
        if self.sources.encoder is not None:
            return _loaded("--encoder", Encoder.load, self.sources.encoder)
        packaged = packaged_encoder()
        return Encoder(self.pipe.model, self.pipe.tokenizer) if packaged is None else Encoder.load(packaged)

    @property
    def encoder_name(self) -> str:
        """What the page calls it."""
        if self.sources.encoder is not None:
            return "the given encoder"
        return "hidden states of the checkpoint" if packaged_encoder() is None else "all-MiniLM-L6-v2"

    @cached_property
    def masked_model(self) -> MaskedModel:
        """The infilling attacker: the given masked LM, else the pipeline's own."""
        if self.sources.masked_lm is not None:
            return _loaded("--masked-lm", MaskedModel.load, self.sources.masked_lm)
        return MaskedModel(self.pipe.model, self.pipe.tokenizer)

    @cached_property
    def outside_model(self) -> CausalModel | MaskedModel | None:
        """The judge of fluency, or None."""
        if self.sources.outside_lm is None:
            return None
        return _loaded("--outside-lm", load_language_model, self.sources.outside_lm)

    def language_model(self, option: str, source: str) -> CausalModel | MaskedModel:
        """A model that was given with a command-line option."""
        return _loaded(option, load_language_model, source)

    def annotate(self, texts: Sequence[str]) -> list[Any]:
        """The pipeline's annotation of each text; every text is read once in a run."""
        new = [text for text in dict.fromkeys(texts) if text not in self._annotations]
        if new:
            self._annotations |= zip(new, self.pipe.annotate(new), strict=True)
        return [self._annotations[text] for text in texts]

    @torch.inference_mode()
    def find_phi(self, texts: Sequence[str], *options: Mapping[str, Any]) -> list[list[Any]]:
        """Identifiers of each text under each set of options, as the pipeline's `find_phi`; the models read it once."""
        wanted = [self.pipe.options(**given) for given in options]
        stages, found = self.pipe.stages, [[] for _ in options]  # type: ignore[var-annotated]
        size = wanted[0].batch_size
        for batch in (texts[first : first + size] for first in range(0, len(texts), size)):
            scores = stages.scores(batch, [], wanted[0], only_phi=True)
            for spans, own in zip(found, wanted, strict=True):
                spans += [annotation.phi for annotation in stages.annotated(batch, scores, own)]
        return found


def _loaded(option: str, load: Callable[[str], Any], source: str) -> Any:
    try:
        return load(source)
    except (OSError, ValueError, ImportError, KeyError) as error:
        # No note has been read by the model yet, so its message quotes none.
        first = str(error).strip().splitlines()[0][:200] if str(error).strip() else type(error).__name__
        raise InputError(f"{option}: the model cannot be loaded: {first}") from None
