"""Configuration of the synthetic-note model."""

from __future__ import annotations

from typing import Any

from transformers import AutoConfig, PreTrainedConfig

#: Labels of the PHI head before BIO prefixes. A NAME is split by its owner, so that surrogates can tell a
#: patient from a clinician; the other labels are the types of HIPAA Safe Harbor, 45 CFR 164.514(b)(2).
PHI_LABELS: tuple[str, ...] = (
    "PATIENT",
    "RELATIVE",
    "CLINICIAN",
    "LOCATION",
    "FACILITY",
    "DATE",
    "AGE",
    "PHONE",
    "FAX",
    "EMAIL",
    "SSN",
    "MRN",
    "HEALTH_PLAN",
    "ACCOUNT",
    "LICENSE",
    "VEHICLE",
    "DEVICE",
    "URL",
    "IP",
    "BIOMETRIC",
    "OTHER_ID",
    "PROFESSION",
)

ENTITY_LABELS: tuple[str, ...] = ("PROBLEM", "TEST", "TREATMENT", "ANATOMY")

#: Universal parts of speech, universaldependencies.org.
POS_LABELS: tuple[str, ...] = (
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
)  # fmt: skip

#: Penn Treebank tags of the vocabulary table (`SyntheticNoteForMaskedLM.vocab_tags`); OTHER is all the rest.
VOCAB_TAGS: tuple[str, ...] = (
    "NN", "NNS", "NNP", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ",
    "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "OTHER",
)  # fmt: skip

#: Case classes of a token, as the case embedding sees them.
CASE_CLASSES: tuple[str, ...] = ("none", "lower", "title", "upper", "mixed")


def bio_labels(labels: tuple[str, ...] | list[str]) -> list[str]:
    """`O` followed by `B-` and `I-` of each label, in the order of the head's logits."""
    return ["O", *(f"{prefix}-{label}" for label in labels for prefix in ("B", "I"))]


class SyntheticNoteConfig(PreTrainedConfig):
    """Configuration of [`SyntheticNoteForMaskedLM`].

    Args:
        encoder_config (`PreTrainedConfig` or `dict`, *optional*): configuration of the encoder, any that
            `AutoModel` knows. Default: a BERT of 6 layers and 384 hidden units.
        phi_labels (`list[str]`): labels of the PHI head, before BIO prefixes.
        entity_labels (`list[str]`): labels of the clinical entity head, before BIO prefixes.
        pos_labels (`list[str]`): labels of the part-of-speech head.
        use_case_embedding (`bool`, defaults to `True`): add an embedding of each token's case, for uncased
            encoders.
        window_length (`int`, defaults to 256): longest window in tokens that the model was trained on.
        placeholder_tokens (`dict[str, str]`): token that stands in for an identifier, by PHI type. Types
            without one are written as `[TYPE]` and tokenized as plain text.
        loss_weights (`dict[str, float]`): weight of each head's loss in the sum (`mlm`, `phi`, `entity`, `pos`).
        phi_temperature (`float`, defaults to 1.0): divisor of the PHI logits, fitted on held-out notes, so that
            scores are calibrated.
    """

    model_type = "synthetic_note"
    sub_configs = {"encoder_config": AutoConfig}  # noqa: RUF012
    is_composition = False

    def __init__(
        self,
        encoder_config: PreTrainedConfig | dict[str, Any] | None = None,
        phi_labels: list[str] | None = None,
        entity_labels: list[str] | None = None,
        pos_labels: list[str] | None = None,
        use_case_embedding: bool = True,
        window_length: int = 256,
        placeholder_tokens: dict[str, str] | None = None,
        loss_weights: dict[str, float] | None = None,
        phi_temperature: float = 1.0,
        **kwargs: Any,
    ) -> None:
        if encoder_config is None:
            encoder_config = AutoConfig.for_model(
                "bert", hidden_size=384, num_hidden_layers=6, num_attention_heads=12, intermediate_size=1536
            )
        elif isinstance(encoder_config, dict):
            values = dict(encoder_config)
            encoder_config = AutoConfig.for_model(values.pop("model_type", "bert"), **values)
        self.encoder_config: PreTrainedConfig = encoder_config
        self.phi_labels = list(PHI_LABELS if phi_labels is None else phi_labels)
        self.entity_labels = list(ENTITY_LABELS if entity_labels is None else entity_labels)
        self.pos_labels = list(POS_LABELS if pos_labels is None else pos_labels)
        self.use_case_embedding = use_case_embedding
        self.window_length = window_length
        self.placeholder_tokens = dict(placeholder_tokens or {})
        self.loss_weights = {"mlm": 1.0, "phi": 1.0, "entity": 1.0, "pos": 1.0, **(loss_weights or {})}
        self.phi_temperature = phi_temperature
        # The output layer is tied to the input embeddings; generic code reads it off the outer config.
        kwargs.setdefault("tie_word_embeddings", True)
        kwargs.setdefault("pad_token_id", getattr(encoder_config, "pad_token_id", 0))
        # `custom_pipelines` beats the registered task, so that a saved folder would ask for trust although the package
        # is installed. Remote code (its modules are named transformers_modules...) needs it.
        if not type(self).__module__.startswith("transformers_modules"):
            kwargs.pop("custom_pipelines", None)
        super().__init__(**kwargs)

    @property
    def vocab_size(self) -> int:
        """Number of tokens of the vocabulary, that of the encoder."""
        return int(self.encoder_config.vocab_size)

    @vocab_size.setter
    def vocab_size(self, value: int) -> None:
        self.encoder_config.vocab_size = value

    @property
    def hidden_size(self) -> int:
        """Width of the encoder's hidden states."""
        return int(self.encoder_config.hidden_size)

    def get_text_config(self, *args: Any, **kwargs: Any) -> PreTrainedConfig:
        """The encoder's configuration."""
        return self.encoder_config

    def to_dict(self) -> dict[str, Any]:
        """All values but two: where the encoder was loaded from, which may be a path of this machine; and the key
        `custom_pipelines`, which the pipeline writes itself, because only it also writes the code."""
        values = super().to_dict()
        values.pop("custom_pipelines", None)
        if isinstance(values.get("encoder_config"), dict):
            values["encoder_config"].pop("_name_or_path", None)
        return values
