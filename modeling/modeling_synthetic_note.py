"""One encoder that annotates a clinical note and refills its masked words."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from transformers import AutoModel, AutoModelForMaskedLM, PreTrainedConfig, PreTrainedModel
from transformers import initialization as init
from transformers.activations import ACT2FN
from transformers.modeling_outputs import ModelOutput

from .configuration_synthetic_note import CASE_CLASSES, VOCAB_TAGS, SyntheticNoteConfig, bio_labels
from .other_architectures import copy_mlm_head, encoder_options, first_of
from .quantized_weights import PLACE_ARGUMENTS, find_quantized, load_quantized

HEADS: tuple[str, ...] = ("mlm", "phi", "entity", "pos")


@dataclass
class SyntheticNoteOutput(ModelOutput):
    """What [`SyntheticNoteForMaskedLM`] returns; heads that were not asked for are None.

    Args:
        loss: weighted sum of the losses of the heads whose labels were given.
        losses: each head's own loss before weighting, by head name.
        logits: masked-LM logits, `(batch, length, vocab)`, or `(positions, vocab)` with `logits_positions`.
        phi_logits: `(batch, length, 1 + 2 * phi labels)`, divided by the calibration temperature.
        entity_logits: `(batch, length, 1 + 2 * entity labels)`.
        pos_logits: `(batch, length, part-of-speech labels)`.
        last_hidden_state: `(batch, length, hidden)`.
    """

    loss: torch.Tensor | None = None
    losses: dict[str, torch.Tensor] | None = None
    logits: torch.Tensor | None = None
    phi_logits: torch.Tensor | None = None
    entity_logits: torch.Tensor | None = None
    pos_logits: torch.Tensor | None = None
    last_hidden_state: torch.Tensor | None = None


class MaskedLMTransform(nn.Module):
    """The layers between hidden states and the tied output embeddings: dense, activation, norm."""

    def __init__(self, hidden_size: int, embedding_size: int, activation: str, eps: float) -> None:
        super().__init__()
        self.dense = nn.Linear(hidden_size, embedding_size)
        self.activation = ACT2FN[activation]
        self.norm = nn.LayerNorm(embedding_size, eps=eps)

    def forward(self, hidden_states: torch.Tensor) -> torch.Tensor:
        return self.norm(self.activation(self.dense(hidden_states)))


class SyntheticNotePreTrainedModel(PreTrainedModel):
    config_class = SyntheticNoteConfig
    base_model_prefix = "encoder"
    supports_gradient_checkpointing = True
    _supports_sdpa = True
    _supports_flash_attn = True
    _no_split_modules: list[str] = []  # noqa: RUF012

    @classmethod
    def from_pretrained(
        cls, pretrained_model_name_or_path: Any, *args: Any, config: Any = None, **kwargs: Any
    ) -> SyntheticNotePreTrainedModel:
        """As in any model; weights in 8 or 4 bits (see quantized_weights) are turned into fp32 here."""
        name, file = pretrained_model_name_or_path, None
        if name is not None:
            file = find_quantized(name, kwargs)
        if file is None:
            return super().from_pretrained(name, *args, config=config, **kwargs)
        if not isinstance(config, PreTrainedConfig):
            config, kwargs = cls.config_class.from_pretrained(config or name, return_unused_kwargs=True, **kwargs)
        kwargs = {key: value for key, value in kwargs.items() if key not in PLACE_ARGUMENTS}
        model = super().from_pretrained(None, *args, config=config, state_dict=load_quantized(file), **kwargs)
        model.name_or_path = model.config.name_or_path = str(name)
        return model

    def save_pretrained(self, save_directory: Any, *args: Any, state_dict: Any = None, **kwargs: Any) -> None:
        """As in any model; weights that lose nothing in 16 bits, as those read from such a file, are written in 16."""
        if state_dict is None:
            whole = self.state_dict()
            # Tied weights stay one tensor.
            seen: dict[int, torch.Tensor] = {}
            halves = {
                name: seen.setdefault(value.data_ptr(), value.half())
                for name, value in whole.items()
                if value.dtype == torch.float32
            }
            if all(torch.equal(value.float(), whole[name]) for name, value in halves.items()):
                state_dict = {**whole, **halves}
        super().save_pretrained(save_directory, *args, state_dict=state_dict, **kwargs)

    @torch.no_grad()
    def _init_weights(self, module: nn.Module) -> None:
        # The encoder initialises its own layers; these are the heads'.
        std = getattr(self.config.encoder_config, "initializer_range", 0.02)
        if isinstance(module, nn.Linear):
            init.normal_(module.weight, std=std)
            if module.bias is not None:
                init.zeros_(module.bias)
        elif isinstance(module, nn.LayerNorm):
            init.ones_(module.weight)
            init.zeros_(module.bias)
        elif isinstance(module, nn.Embedding):
            init.normal_(module.weight, std=std)
        if isinstance(module, SyntheticNoteForMaskedLM):
            module.reset_own_tables()


class SyntheticNoteForMaskedLM(SyntheticNotePreTrainedModel):
    """An encoder with a tied masked-LM head and token-classification heads for PHI, entities and parts of speech.

    Beside its weights the model carries two tables over the vocabulary, filled at training time and read by the
    decoder: `vocab_tags` `(vocab, len(VOCAB_TAGS))`, each whole word's share of occurrences under each Penn
    Treebank tag in 255ths, and `vocab_entity` `(vocab,)`, its share of occurrences inside clinical entities.
    """

    # Trainer would otherwise scale the loss by the number of accumulation steps.
    accepts_loss_kwargs = False

    def __init__(self, config: SyntheticNoteConfig) -> None:
        super().__init__(config)
        encoder_config = config.encoder_config
        # One dtype for encoder and heads: the encoder's configuration may still name that of the file it came from.
        self.encoder = AutoModel.from_config(
            encoder_config, dtype=torch.get_default_dtype(), **encoder_options(encoder_config)
        )
        embeddings = self.encoder.get_input_embeddings()
        eps = float(first_of(encoder_config, "layer_norm_eps", "norm_eps") or 1e-12)
        self.mlm_transform = MaskedLMTransform(
            config.hidden_size,
            embeddings.embedding_dim,
            str(first_of(encoder_config, "hidden_act", "hidden_activation", "activation") or "gelu"),
            eps,
        )
        self.mlm_decoder = nn.Linear(embeddings.embedding_dim, config.vocab_size)
        self.phi_head = nn.Linear(config.hidden_size, len(bio_labels(config.phi_labels)))
        self.entity_head = nn.Linear(config.hidden_size, len(bio_labels(config.entity_labels)))
        self.pos_head = nn.Linear(config.hidden_size, len(config.pos_labels))
        self.pos_token_head = nn.Linear(embeddings.embedding_dim, len(config.pos_labels), bias=False)
        self.case_embedding = (
            nn.Embedding(len(CASE_CLASSES), embeddings.embedding_dim) if config.use_case_embedding else None
        )
        self.register_buffer("vocab_tags", torch.zeros(config.vocab_size, len(VOCAB_TAGS), dtype=torch.uint8))
        self.register_buffer("vocab_entity", torch.zeros(config.vocab_size, dtype=torch.uint8))
        # The path of the input embeddings differs by encoder, so the tie is set per instance.
        path = next(name for name, module in self.encoder.named_modules() if module is embeddings)
        self._tied_weights_keys = {"mlm_decoder.weight": f"encoder.{path}.weight"}
        self.post_init()

    def reset_own_tables(self) -> None:
        """Case embedding and tables to their start values; what was loaded from a file stays."""
        if self.case_embedding is not None:
            init.zeros_(self.case_embedding.weight)
        init.zeros_(self.vocab_tags)
        init.zeros_(self.vocab_entity)

    @classmethod
    def from_encoder(
        cls, model: str | PreTrainedModel, config: SyntheticNoteConfig | None = None, **config_kwargs: Any
    ) -> SyntheticNoteForMaskedLM:
        """A model started from any encoder or masked LM: a Hub id, a local folder, or a loaded model.

        A known masked-LM head (BERT, RoBERTa, ModernBERT, DistilBERT) is carried over; another one, and the
        three tagging heads, start fresh.
        """
        if isinstance(model, str):
            try:
                source: PreTrainedModel = AutoModelForMaskedLM.from_pretrained(model)
            except ValueError:
                source = AutoModel.from_pretrained(model)
        else:
            source = model
        encoder = getattr(source, source.base_model_prefix, source)
        if config is None:
            config = SyntheticNoteConfig(encoder_config=encoder.config.to_dict(), **config_kwargs)
        else:
            config.encoder_config = copy.deepcopy(encoder.config)
        new = cls(config)
        own = set(new.encoder.state_dict())
        # A masked LM's encoder may lack the pooler that AutoModel adds, and the other way round.
        new.encoder.load_state_dict(
            {name: value for name, value in encoder.state_dict().items() if name in own}, strict=False
        )
        copy_mlm_head(source.state_dict(), new.mlm_transform, new.mlm_decoder)
        new.tie_weights()
        return new.eval()

    def get_input_embeddings(self) -> nn.Module:
        return self.encoder.get_input_embeddings()

    def set_input_embeddings(self, value: nn.Module) -> None:
        self.encoder.set_input_embeddings(value)

    def get_output_embeddings(self) -> nn.Module:
        return self.mlm_decoder

    def set_output_embeddings(self, new_embeddings: nn.Linear) -> None:
        self.mlm_decoder = new_embeddings

    def resize_token_embeddings(self, new_num_tokens: int | None = None, *args: Any, **kwargs: Any) -> nn.Embedding:
        """As in any model; the tables over the vocabulary grow with it, or shrink."""
        embeddings = super().resize_token_embeddings(new_num_tokens, *args, **kwargs)
        size = embeddings.num_embeddings
        for name in ("vocab_tags", "vocab_entity"):
            old = getattr(self, name)
            table = old.new_zeros((size, *old.shape[1:]))
            kept = min(size, old.shape[0])
            table[:kept] = old[:kept]
            setattr(self, name, table)
        return embeddings

    def mlm_logits(self, hidden_states: torch.Tensor) -> torch.Tensor:
        """Masked-LM logits `(..., vocab)` of hidden states `(..., hidden)`."""
        return self.mlm_decoder(self.mlm_transform(hidden_states))

    def _pos_of_tokens(self, inputs_embeds: torch.Tensor) -> torch.Tensor:
        """What each token says of its part of speech by itself, as logits `(batch, length, pos_labels)`.

        The last layer's hidden states, trained to tell what stands under a mask, keep little of the token itself;
        most parts of speech are known from it alone. The embeddings belong to the masked LM and get no gradient.
        """
        features = inputs_embeds.detach()
        return self.pos_token_head(nn.functional.layer_norm(features, features.shape[-1:]))

    def forward(
        self,
        input_ids: torch.Tensor | None = None,
        attention_mask: torch.Tensor | None = None,
        token_type_ids: torch.Tensor | None = None,
        position_ids: torch.Tensor | None = None,
        case_ids: torch.Tensor | None = None,
        inputs_embeds: torch.Tensor | None = None,
        labels: torch.Tensor | None = None,
        phi_labels: torch.Tensor | None = None,
        entity_labels: torch.Tensor | None = None,
        pos_labels: torch.Tensor | None = None,
        logits_positions: torch.Tensor | None = None,
        heads: Sequence[str] = HEADS,
        loss_counts: Mapping[str, int] | None = None,
        **kwargs: Any,
    ) -> SyntheticNoteOutput:
        """Run the encoder once and the asked heads on its hidden states.

        Args:
            input_ids: `(batch, length)`.
            case_ids: `(batch, length)`, index into `CASE_CLASSES` of each token; zeros ("none") when left out.
            labels: masked-LM targets `(batch, length)`, -100 where there is none; with `logits_positions`, only
                the labels at those positions count.
            phi_labels, entity_labels, pos_labels: tag targets `(batch, length)`, -100 where there is none.
            logits_positions: flat indices `(positions,)` into `batch * length`; masked-LM logits are computed
                only there, and come out as `(positions, vocab)`.
            heads: which of `mlm`, `phi`, `entity`, `pos` to compute; a head with labels is always computed.
            loss_counts: by head, what to divide the sum of its losses by, in place of the number of labels in this
                batch: the count over all parts of a batch that is split over processes or accumulation steps.

        Raises:
            ValueError: on an unknown head name.
        """
        unknown = set(heads) - set(HEADS)
        if unknown:
            raise ValueError(f"unknown head {sorted(unknown)[0]!r}; choose among {', '.join(HEADS)}")
        if inputs_embeds is None:
            if input_ids is None:
                raise ValueError("give input_ids or inputs_embeds")
            inputs_embeds = self.get_input_embeddings()(input_ids)
        if self.case_embedding is not None and case_ids is not None:
            inputs_embeds = inputs_embeds + self.case_embedding(case_ids)
        optional = {"token_type_ids": token_type_ids, "position_ids": position_ids}
        encoded = self.encoder(
            inputs_embeds=inputs_embeds,
            attention_mask=attention_mask,
            **{name: value for name, value in optional.items() if value is not None},
            **kwargs,
        )
        hidden = encoded[0]
        losses: dict[str, torch.Tensor] = {}
        counts = loss_counts or {}
        logits = None
        if "mlm" in heads or labels is not None:
            chosen = hidden if logits_positions is None else hidden.flatten(0, 1)[logits_positions]
            logits = self.mlm_logits(chosen)
            if labels is not None:
                targets = labels if logits_positions is None else labels.flatten()[logits_positions]
                losses["mlm"] = _cross_entropy(logits, targets, counts.get("mlm"))
        tag_logits: dict[str, torch.Tensor | None] = {}
        for name, head, tags in (
            ("phi", self.phi_head, phi_labels),
            ("entity", self.entity_head, entity_labels),
            ("pos", self.pos_head, pos_labels),
        ):
            tag_logits[name] = None
            if name in heads or tags is not None:
                scores = head(hidden)
                if name == "pos":
                    scores = scores + self._pos_of_tokens(inputs_embeds)
                if tags is not None:
                    losses[name] = _cross_entropy(scores, tags, counts.get(name))
                tag_logits[name] = scores / self.config.phi_temperature if name == "phi" else scores
        loss = None
        if losses:
            loss = torch.stack([self.config.loss_weights[name] * value for name, value in losses.items()]).sum()
        return SyntheticNoteOutput(
            loss=loss,
            losses=losses or None,
            logits=logits,
            phi_logits=tag_logits["phi"],
            entity_logits=tag_logits["entity"],
            pos_logits=tag_logits["pos"],
            last_hidden_state=hidden,
        )


def _cross_entropy(logits: torch.Tensor, targets: torch.Tensor, count: int | None = None) -> torch.Tensor:
    """Sum over the positions that have a target, divided by their count; zero, not NaN, where none has."""
    logits, targets = logits.flatten(0, -2).float(), targets.flatten()
    total = nn.functional.cross_entropy(logits, targets, ignore_index=-100, reduction="sum")
    return total / ((targets != -100).sum().clamp(min=1) if count is None else max(count, 1))
