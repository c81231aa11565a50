"""The four stages over a batch of notes, with the models that they run: annotate, plan, decode, replace."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from .annotation.annotate import annotate_notes
from .annotation.heads.tagging import is_own_model, load_taggers, read_notes
from .annotation.spans import PHI_TYPES, Annotation
from .annotation.tokens import WORD, NoteTokens, placeholder_ids, put_placeholders
from .decoding.engine import Infiller
from .decoding.fill_constraints import FillTable
from .decoding.infilling_note import InfillingNote, reached
from .decoding.strategies import make_strategy
from .lexicons.protected import PROTECTED_WORDS
from .lexicons.vocabulary import SAFE_WORDS
from .options import GenerateOptions
from .planning.plan import MaskPlan, plan_masks
from .result import SyntheticNote, assemble, note_stream
from .surrogates.policies import SurrogatePolicy
from .surrogates.replace import derive_patient_key, replace_phi

#: Tokens that neighbouring windows share at most where no identifier is looked for. Entities of held-out cases are
#: found as well with 8 as with 64 (exact F1 0.664 and 0.661), and parts of speech agree as often.
ENTITY_STRIDE = 16


class Stages:
    """Annotate, plan, decode and replace with one set of models.

    Args:
        model: a SyntheticNoteForMaskedLM, or any masked LM; a plain masked LM decodes, and the taggers annotate.
        tokenizer: of the model.
        device: where the models run.
        phi_model, entity_model: see [`SyntheticNotePipeline`].
    """

    def __init__(
        self, model: Any, tokenizer: Any, device: torch.device, phi_model: Any = None, entity_model: Any = None
    ) -> None:
        self.model, self.tokenizer, self.device = model, tokenizer, device
        self.own = is_own_model(model)
        config = model.config
        self.window_length = int(
            getattr(config, "window_length", 0) or min(256, getattr(config, "max_position_embeddings", 512) - 2)
        )
        self.taggers = load_taggers(model, tokenizer, self.window_length, phi_model, entity_model)
        for tagger in self.taggers:
            tagger.model.to(device)
        self.placeholders = placeholder_ids(tokenizer, getattr(config, "placeholder_tokens", None) or {}, PHI_TYPES)
        self.infiller = Infiller(model, tokenizer, self._fill_table(), own=self.own, window_length=self.window_length)
        # What the entity head misses in one note, its corpus-wide table and the lists of drugs and tests still know.
        table = self.infiller.table
        self.protected_words = PROTECTED_WORDS | SAFE_WORDS | table.entity_words | table.negated_words

    def _fill_table(self) -> FillTable:
        holder = self.model if self.own else next((t.model for t in self.taggers if t.own), None)
        if holder is None:
            return FillTable(self.tokenizer)
        vocab = None if self.own else next(t.tokenizer for t in self.taggers if t.own).get_vocab()
        return FillTable(self.tokenizer, holder.vocab_tags.cpu(), holder.vocab_entity.cpu(), vocab)

    def annotate(
        self, texts: list[str], tokens: list[NoteTokens], options: GenerateOptions, *, only_phi: bool = False
    ) -> list[Annotation]:
        """What the taggers and the recognisers find in each note.

        Args:
            tokens: of the notes, for the decoding model; empty where `only_phi` asks for identifiers alone.
        """
        return self.annotated(texts, self.scores(texts, tokens, options, only_phi=only_phi), options)

    def scores(
        self, texts: list[str], tokens: list[NoteTokens], options: GenerateOptions, *, only_phi: bool = False
    ) -> list[dict[str, Any]]:
        """What the taggers alone say of each note, by head; see `annotate`."""
        taggers = [tagger for tagger in self.taggers if not only_phi or "phi" in tagger.heads]
        scores: list[dict[str, Any]] = [{} for _ in texts]
        for tagger in taggers:
            read = read_notes(
                tagger,
                texts,
                tokens if tokens and tagger.tokenizer is self.tokenizer else None,
                stride=options.stride if "phi" in tagger.heads else min(options.stride, ENTITY_STRIDE),
                batch_size=options.batch_size,
                device=self.device,
            )
            for note, by_head in zip(scores, read, strict=True):
                note |= by_head
        return scores

    @staticmethod
    def annotated(texts: list[str], scores: Sequence[dict[str, Any]], options: GenerateOptions) -> list[Annotation]:
        """Scores and recognisers put together."""
        return annotate_notes(
            texts,
            scores,
            phi_threshold=options.threshold(),
            known_phi=options.known_phi,
            allow=options.allow,
            deny=options.deny,
            professions=options.professions,
        )

    def rewrite(
        self,
        texts: list[str],
        tokens: list[NoteTokens],
        annotations: Sequence[Annotation],
        options: GenerateOptions,
    ) -> tuple[list[MaskPlan], list[InfillingNote]]:
        """Plan and decode every variant of each note, variants of one note beside each other."""
        plans: list[MaskPlan] = []
        notes: list[InfillingNote] = []
        assert options.seed is not None
        for text, note_tokens, annotation in zip(texts, tokens, annotations, strict=True):
            masked = put_placeholders(note_tokens, annotation.phi, self.placeholders)
            forbidden = frozenset(
                match.group().lower() for span in annotation.phi for match in WORD.finditer(text[span.start : span.end])
            )
            for variant in range(options.num_return_sequences):
                stream = note_stream(options.seed, text, annotation.phi, variant)
                plan = plan_masks(
                    text,
                    annotation,
                    mask_ratio=options.mask_ratio,
                    protect=options.protect,
                    protected_words=self.protected_words if options.protect else PROTECTED_WORDS,
                    common_words=self.infiller.table.common_words if options.protect else None,
                    close=options.rewrite == "close",
                    fill_words=self.infiller.table.numbers,
                    rare_ngrams=options.rare_ngrams,  # type: ignore[arg-type]
                    rng=random.Random(stream + b"plan"),
                )
                plans.append(plan)
                notes.append(infilling_note(text, masked, plan, stream, forbidden))
        self.infiller.fill(
            notes,
            make_strategy(options.strategy, options.num_steps),
            options.sampling(),
            batch_size=options.batch_size,
            device=self.device,
            match_pos=options.match_pos,
            allow_original=options.allow_original,
            min_probability=options.min_probability,
            fidelity=options.fidelity,
        )
        return plans, notes

    def replace(
        self,
        texts: Sequence[str],
        annotations: Sequence[Annotation],
        plans: Sequence[MaskPlan],
        notes: Sequence[InfillingNote],
        options: GenerateOptions,
        patient_ids: Sequence[str | None] = (),
    ) -> list[list[SyntheticNote]]:
        """Put surrogates and fills into each variant of each note."""
        # Policy and key may be files: each is read once a batch.
        policy = options.surrogate_policy()
        secret = options.secret_key() if any(patient_id is not None for patient_id in patient_ids) else b""
        results: list[list[SyntheticNote]] = []
        index = 0
        for number, (text, annotation) in enumerate(zip(texts, annotations, strict=True)):
            patient_id = patient_ids[number] if patient_ids else None
            key = derive_patient_key(secret, patient_id) if patient_id is not None else None
            variants = []
            for variant in range(options.num_return_sequences):
                note, plan = notes[index], plans[index]
                index += 1
                surrogates = replace_phi(text, annotation.phi, policy=policy, stream=note.stream, patient_key=key)
                made = assemble(
                    text, annotation, surrogates, note.fills(), return_phi=options.return_phi, moves=plan.moves
                )
                made["report"] |= self._report(options, policy, plan, note, variant)
                variants.append(made)
            results.append(variants)
        return results

    def _report(
        self,
        options: GenerateOptions,
        policy: SurrogatePolicy,
        plan: MaskPlan,
        note: InfillingNote,
        variant: int,
    ) -> dict[str, Any]:
        strategy = make_strategy(options.strategy, options.num_steps)
        config = self.model.config
        return {
            "candidates": plan.candidates,
            "planned": plan.wanted,
            "free_words": plan.counted,
            "mask_ratio_reached": round(reached(note) / plan.counted, 4) if plan.counted else 0.0,
            "kept": dict(plan.kept),
            "unfilled": max(0, plan.wanted - reached(note)),
            "rounds": note.rounds,
            "forward_windows": note.passes,
            "strategy": strategy.name or type(strategy).__name__,
            "phi_threshold": options.threshold(),
            "surrogates": policy.mode,
            "dates": policy.dates,
            "model": Path(str(getattr(config, "_name_or_path", "") or type(self.model).__name__)).name,
            "model_revision": getattr(config, "_commit_hash", None) or getattr(config, "checkpoint_version", None),
            "seed": options.seed,
            "variant": variant,
        }


def infilling_note(
    text: str, tokens: NoteTokens, plan: MaskPlan, stream: bytes, forbidden: frozenset[str]
) -> InfillingNote:
    """A planned note ready for infilling.

    Args:
        tokens: of the note, with placeholders for its identifiers.
        stream: seeds its random choices.
        forbidden: words that must not be written, those of its identifiers.
    """
    return InfillingNote(
        text,
        tokens,
        plan.words,
        stream,
        forbidden,
        likes=plan.fills,
        wordings=plan.wordings,
        spare=plan.spare,
        wanted=plan.wanted,
        weights=plan.weights,
        omissions=frozenset(plan.omissions),
    )
