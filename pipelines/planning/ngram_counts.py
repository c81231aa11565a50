"""Which word sequences are common in a corpus, so that the unusual ones can be broken up.

A sequence that only one note holds leads back to that note, even when no word of it is an identifier. The table keeps
hashes of the sequences that many notes hold; it holds no rare sequence, and no words in clear.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ..annotation.spans import Word
from ..annotation.tokens import WORD

#: Words in a sequence, and notes that must hold it for it to be common.
SEQUENCE_LENGTH = 3
LEAST_NOTES = 5

#: First line of a table's file.
FORMAT = "synthetic-note ngram counts 1"

# A sequence goes on over blanks, hyphens, commas and single line breaks, not over other signs or numbers.
JOINED = re.compile(r"[ \t,'’-]*\n?[ \t]*")

DIGEST_BYTES = 8


class NgramCounts:
    """The common word sequences of a corpus.

    Args:
        hashes: 64-bit hashes of the sequences, sorted.
        length: words in a sequence.
        least_notes: how many notes of the corpus hold each sequence at least.
        notes: notes of the corpus.
    """

    def __init__(self, hashes: Sequence[int], *, length: int, least_notes: int, notes: int) -> None:
        self.hashes = hashes if isinstance(hashes, array) else array("Q", hashes)
        self.length, self.least_notes, self.notes = length, least_notes, notes

    def __len__(self) -> int:
        return len(self.hashes)

    def __repr__(self) -> str:
        return f"NgramCounts({len(self)} sequences of {self.length} words in {self.least_notes} notes or more)"

    @classmethod
    def build(
        cls, texts: Iterable[str], *, length: int = SEQUENCE_LENGTH, least_notes: int = LEAST_NOTES
    ) -> NgramCounts:
        """Count the sequences of a corpus, each once in a note, and keep those of at least `least_notes` notes.

        Memory grows with the number of different sequences, about 100 bytes each.

        Raises:
            ValueError: a length or a number of notes below 2, which would keep what only one note holds.
        """
        for name, value, least in (("length", length, 1), ("least_notes", least_notes, 2)):
            if isinstance(value, bool) or not isinstance(value, int) or value < least:
                raise ValueError(f"{name}: a whole number of at least {least} is needed")
        counts: Counter[int] = Counter()
        notes = 0
        for text in texts:
            notes += 1
            counts.update({digest for _, digest in _sequences(text, length)})
        common = sorted(digest for digest, count in counts.items() if count >= least_notes)
        return cls(array("Q", common), length=length, least_notes=least_notes, notes=notes)

    def _has(self, digest: int) -> bool:
        place = bisect_left(self.hashes, digest)
        return place < len(self.hashes) and self.hashes[place] == digest

    def rare_sequences(self, text: str) -> list[tuple[int, int]]:
        """Character offsets (start, end) of the sequences of the text that are not common, in order."""
        return [(span[0], span[1]) for span, digest in _sequences(text, self.length) if not self._has(digest)]

    def words_to_break(self, text: str, free: Iterable[Word], broken: Iterable[tuple[int, int]] = ()) -> list[Word]:
        """Some of the free words, such that every rare sequence that holds a free word loses one; in order.

        As few as can be: of each sequence that is still whole, the last free word, which the next ones share.

        Args:
            broken: offsets (start, end) of what is replaced anyway: identifiers and words already chosen.
        """
        words = sorted(free)
        starts = [word.start for word in words]
        gone = sorted(broken)
        ends = [end for _, end in gone]
        chosen: list[Word] = []
        for start, end in self.rare_sequences(text):
            place = bisect_right(ends, start)
            if place < len(gone) and gone[place][0] < end:
                continue
            if chosen and chosen[-1].start >= start:
                continue
            place = bisect_left(starts, end) - 1
            if place >= 0 and words[place].start >= start:
                chosen.append(words[place])
        return chosen

    def digest(self) -> str:
        """SHA-256 of the table, which tells two tables apart in a record of a run."""
        return hashlib.sha256(self._head() + self._data()).hexdigest()

    def _head(self) -> bytes:
        head = {
            "format": FORMAT,
            "length": self.length,
            "least_notes": self.least_notes,
            "notes": self.notes,
            "sequences": len(self),
        }
        return json.dumps(head).encode() + b"\n"

    def _data(self) -> bytes:
        hashes = array("Q", self.hashes)
        if sys.byteorder == "big":
            hashes.byteswap()
        return hashes.tobytes()

    def save(self, path: str | Path) -> None:
        """Write the table to a file: a line of JSON, then the hashes."""
        Path(path).write_bytes(self._head() + self._data())

    @classmethod
    def load(cls, path: str | Path) -> NgramCounts:
        """Read a table.

        Raises:
            OSError: the file cannot be read.
            ValueError: it is no such table, or is cut off.
        """
        line, _, data = Path(path).read_bytes().partition(b"\n")
        try:
            head = json.loads(line)
            count, length, least, notes = (int(head[key]) for key in ("sequences", "length", "least_notes", "notes"))
            fits = head["format"] == FORMAT and len(data) == count * DIGEST_BYTES and length >= 1
        except (ValueError, KeyError, TypeError):
            fits = False
        if not fits:
            raise ValueError("rare_ngrams: the file is no whole table; make one with `synthetic-note count-ngrams`")
        hashes = array("Q")
        hashes.frombytes(data)
        if sys.byteorder == "big":
            hashes.byteswap()
        return cls(hashes, length=length, least_notes=least, notes=notes)


def _digest(words: Sequence[str]) -> int:
    data = " ".join(words).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=DIGEST_BYTES).digest(), "big")


def _sequences(text: str, length: int) -> Iterator[tuple[tuple[int, int], int]]:
    """((start, end), hash) of every run of `length` words that stand together."""
    run: list[tuple[int, str]] = []
    end = 0
    for match in WORD.finditer(text):
        if run and not JOINED.fullmatch(text, end, match.start()):
            run = []
        end = match.end()
        run = (
            [*run[-(length - 1) :], (match.start(), match.group().lower())]
            if length > 1
            else [(match.start(), match.group().lower())]
        )
        if len(run) == length:
            yield (run[0][0], end), _digest([word for _, word in run])
