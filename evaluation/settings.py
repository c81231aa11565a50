"""How much of everything a report does: two sizes, one for a look and one for the record."""

from __future__ import annotations

from dataclasses import dataclass


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
