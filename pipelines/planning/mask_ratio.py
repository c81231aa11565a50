"""Checks of what the plan is told: how much is rewritten, and which entities stay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from numbers import Real

from ..annotation.spans import ENTITY_LABELS

#: Parts of speech that are rewritten by default.
CONTENT_POS: tuple[str, ...] = ("NOUN", "VERB", "ADJ", "ADV")

#: Parts of speech that `mask_ratio` accepts: those whose words carry no structure of the sentence or the note.
MASKABLE_POS: tuple[str, ...] = ("NOUN", "VERB", "ADJ", "ADV", "ADP", "AUX", "CCONJ", "SCONJ", "INTJ", "PROPN")


def check_share(name: str, value: float) -> float:
    """A value as a number from 0 to 1.

    Raises:
        TypeError: not a number.
        ValueError: outside 0 to 1.
    """
    if isinstance(value, bool) or not isinstance(value, Real):
        raise TypeError(f"{name}: a number from 0 to 1 is needed, not {type(value).__name__}")
    if not 0.0 <= value <= 1.0:
        raise ValueError(f"{name}: {value} is outside 0 to 1")
    return float(value)


def check_mask_ratio(mask_ratio: float | Mapping[str, float]) -> dict[str, float]:
    """A ratio per part of speech.

    Raises:
        TypeError: neither a number nor a mapping.
        ValueError: a ratio outside [0, 1], or an unknown part of speech.
    """
    ratios: dict[str, float]
    if isinstance(mask_ratio, (str, bytes)) or not isinstance(mask_ratio, (Mapping, Real)):
        raise TypeError(f"mask_ratio: a number or a mapping is needed, not {type(mask_ratio).__name__}")
    if isinstance(mask_ratio, Mapping):
        unknown = [pos for pos in mask_ratio if pos not in MASKABLE_POS]
        if unknown:
            raise ValueError(
                f"mask_ratio: unknown part of speech {str(unknown[0])[:20]!r}; choose among {', '.join(MASKABLE_POS)}"
            )
        ratios = dict(mask_ratio)
    else:
        ratios = dict.fromkeys(CONTENT_POS, mask_ratio)
    return {pos: check_share(f"mask_ratio of {pos}", ratio) for pos, ratio in ratios.items()}


def check_protect(protect: Sequence[str] | str) -> tuple[str, ...]:
    """Entity labels to keep.

    Raises:
        TypeError: not a sequence.
        ValueError: on an unknown label.
    """
    if not isinstance(protect, Iterable):
        raise TypeError(f"protect: a list of entity labels is needed, not {type(protect).__name__}")
    labels = (protect,) if isinstance(protect, str) else tuple(protect)
    unknown = [label for label in labels if label not in ENTITY_LABELS]
    if unknown:
        raise ValueError(
            f"protect: unknown entity label {str(unknown[0])[:20]!r}; choose among {', '.join(ENTITY_LABELS)}"
        )
    return labels
