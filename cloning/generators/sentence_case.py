"""The last touch to written prose: capitals at the start of sentences, "a" or "an", and the pronoun "I"."""

from __future__ import annotations

from collections.abc import Sequence

from synthetic_note.pipelines.lexicons.vocabulary import starts_with_vowel

from ..pieces import CloneNote, Skeleton, write_out

#: Marks after which a sentence begins.
SENTENCE_ENDS = frozenset(".!?")


def polish(skeleton: Skeleton, prose: Sequence[Sequence[str]]) -> CloneNote:
    """The note of a skeleton and lower-case words, with the case of written English; kept pieces stay as they are."""
    slots: list[list[str]] = [list(words) for words in prose]
    slot = 0
    begins = True
    pieces = skeleton.pieces
    for index, piece in enumerate(pieces):
        begins = begins or "\n" in piece.before
        if piece.kind != "prose":
            begins = piece.kind == "mark" and (piece.text[-1] in SENTENCE_ENDS or (begins and piece.text in "-*•("))
            continue
        words = slots[slot]
        after = pieces[index + 1].text if index + 1 < len(pieces) else ""
        for place, word in enumerate(words):
            follows = words[place + 1] if place + 1 < len(words) else after
            if word in ("a", "an") and follows[:1].isalpha():
                words[place] = "an" if starts_with_vowel(follows.lower()) else "a"
            if word == "i":
                words[place] = "I"
        if words and begins:
            words[0] = words[0][:1].upper() + words[0][1:]
        begins = False
        slot += 1
    return write_out(skeleton, slots)
