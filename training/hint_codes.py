"""Codes of words in few bits, for a model that knows what a masked word meant; see `hint_nodes` of the model.

Words are parted in two again and again, by what they mean and how they stand in a sentence. A word's path is its code,
so that its first b bits are the code of b bits.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from synthetic_note.modeling.modeling_synthetic_note import SyntheticNoteForMaskedLM, node_means

#: Rounds of each cut; the halves hardly change after a few.
ROUNDS = 12
#: The smaller half of a cut holds this share of the words at least, so that every bit tells something.
LEAST_SHARE = 0.35
#: Words that share a code of full length, at least: the word itself is never drawn again, so others must be left.
LEAST_WORDS = 4

#: How many of the strongest directions are taken off embeddings; they tell a word's frequency rather than its sense
#: (Mu and Viswanath 2018, 1702.01417). By how much each kind of vector weighs. Chosen by reading the leaves.
OWN_DIRECTIONS, OWN_WEIGHT = 5, 0.7
OTHER_DIRECTIONS, OTHER_WEIGHT = 3, 1.0
TAGS_WEIGHT = 0.8


def nested_codes(vectors: torch.Tensor, bits: int) -> torch.Tensor:
    """Codes `(vectors,)` in 0 to 2 ** bits - 1 by hierarchical 2-means of unit vectors.

    Args:
        vectors: `(vectors, size)`.
        bits: depth of the tree.

    Raises:
        ValueError: too few vectors for LEAST_WORDS in each code.
    """
    if len(vectors) < LEAST_WORDS * 2**bits:
        raise ValueError(f"hint_bits: {len(vectors)} words are too few for {bits} bits")
    units = torch.nn.functional.normalize(vectors.float(), dim=-1)
    groups = [torch.arange(len(units))]
    for depth in range(1, bits + 1):
        least = LEAST_WORDS * 2 ** (bits - depth)
        groups = [half for group in groups for half in _cut(group, units, least)]
    codes = torch.zeros(len(units), dtype=torch.long)
    for number, group in enumerate(groups):
        codes[group] = number
    return codes


def _cut(group: torch.Tensor, units: torch.Tensor, least: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Two parts of a group, each nearer to its own mean; the same on every call."""
    rows, count = units[group], len(group)
    least = max(least, int(LEAST_SHARE * count))
    centred = rows - rows.mean(0)
    # The direction along which they differ most, by power iteration from the vector that is farthest from the mean.
    axis = centred[centred.norm(dim=-1).argmax()]
    for _ in range(ROUNDS):
        axis = torch.nn.functional.normalize(centred.T @ (centred @ axis), dim=-1)
    order, size = (rows @ axis).argsort(stable=True), count // 2
    for _ in range(ROUNDS):
        first, second = rows[order[:size]].mean(0), rows[order[size:]].mean(0)
        sides = (rows - (first + second) / 2) @ (second - first)
        before, order = order[:size], sides.argsort(stable=True)
        size = min(max(int((sides < 0).sum()), least), count - least)
        if torch.equal(order[:size].sort().values, before.sort().values):
            break
    return group[order[:size].sort().values], group[order[size:].sort().values]


def sense_vectors(own: torch.Tensor, tags: torch.Tensor, other: torch.Tensor | None = None) -> torch.Tensor:
    """What words are parted by, `(words, features)`: embeddings without their strongest directions, and tags.

    Args:
        own: embeddings of the model that gets hints `(words, size)`.
        tags: share of each Penn tag among a word's occurrences `(words, tags)`, as `vocab_tags`.
        other: embeddings of the same words in another model, for example a larger one `(words, other size)`.
    """
    parts = [OWN_WEIGHT * _without_directions(own, OWN_DIRECTIONS)]
    if other is not None:
        parts.append(OTHER_WEIGHT * _without_directions(other, OTHER_DIRECTIONS))
    parts.append(TAGS_WEIGHT * torch.nn.functional.normalize(tags.float() + 1e-6, dim=-1))
    return torch.cat(parts, dim=-1)


def _without_directions(vectors: torch.Tensor, count: int) -> torch.Tensor:
    centred = (vectors - vectors.mean(0)).double()
    # Eigenvalues ascend.
    strongest = torch.linalg.eigh(centred.T @ centred).eigenvectors[:, -count:]
    return torch.nn.functional.normalize(centred - centred @ strongest @ strongest.T, dim=-1).float()


def sense_codes(
    model: SyntheticNoteForMaskedLM, bits: int, *, special_ids: Sequence[int], other: torch.Tensor | None = None
) -> torch.Tensor:
    """Codes of a model's vocabulary `(vocab,)`, -1 for the special tokens, which are never masked.

    Args:
        bits: length of the longest code.
        other: see `sense_vectors`, but for the whole vocabulary.

    Raises:
        ValueError: too few words for so many bits.
    """
    embeddings = model.mlm_decoder.weight.detach().cpu()
    coded = torch.ones(len(embeddings), dtype=torch.bool)
    coded[list(special_ids)] = False
    features = sense_vectors(
        embeddings[coded], model.vocab_tags.cpu()[coded], None if other is None else other.cpu()[coded]
    )
    codes = torch.full((len(embeddings),), -1)
    codes[coded] = nested_codes(features, bits)
    return codes


@torch.no_grad()
def give_hints(model: SyntheticNoteForMaskedLM, codes: torch.Tensor, bits: int) -> None:
    """Put a table of codes into a model and start its hint vectors.

    A hint starts as what its words' embeddings have in common, so that the encoder, which reads embeddings, can use it
    from the first step on. Without a hint the model stays what it was.

    Args:
        codes: `(vocab,)`, -1 for none; see `sense_codes`, or another model's `hint_codes`.
        bits: length of the longest code.

    Raises:
        ValueError: the model has hints already, or another vocabulary.
    """
    if model.config.hint_bits:
        raise ValueError("hint_bits: the model has hints already")
    if len(codes) != model.config.vocab_size:
        raise ValueError(f"{len(codes)} codes do not fit a vocabulary of {model.config.vocab_size}")
    model.add_hint_tables(bits)
    model.get_buffer("hint_codes").copy_(codes)
    means = node_means(model.mlm_decoder.weight.detach().cpu(), codes.long().cpu(), bits)
    nodes = torch.arange(2, len(means))
    assert model.hint_embedding is not None
    model.hint_embedding.weight[2:] = (means[2:] - means[nodes // 2]).to(model.hint_embedding.weight)
