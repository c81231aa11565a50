"""Finds many fixed phrases in the words of a note at the cost of one look-up a word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..note_words import NoteWords


class PhraseIndex:
    """Phrases by their first word; `phrases` maps a tag to its phrases, in lower case."""

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for tag, items in phrases.items():
            for item in items:
                parts = NoteWords(item).low
                self._by_first.setdefault(parts[0], []).append((tuple(parts[1:]), tag))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, words: NoteWords) -> Iterator[tuple[str, int, int]]:
        """(tag, first word, word after the last) of every phrase; of one tag only the longest at a word."""
        by_first = self._by_first
        low = words.low
        for index, word in enumerate(low):
            entries = by_first.get(word)
            if entries is None:
                continue
            seen: set[str] = set()
            for rest, tag in entries:
                stop = index + 1 + len(rest)
                if tag in seen or tuple(low[index + 1 : stop]) != rest:
                    continue
                if all(
                    len(words.gap(j)) <= 3 and words.gap(j).strip() in ("", ".", "/", ",", "&")
                    for j in range(index, stop - 1)
                ):
                    seen.add(tag)
                    yield tag, index, stop
