"""Line ends of two characters: the rules read one, and offsets are told in both texts."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from .spans import PhiSpan

_CARRIAGE_RETURN = re.compile("\r(?=\n)")


class LineEnds:
    r"""A text with "\n" for each of its "\r\n", as `text`, and the way from one's offsets to the other's."""

    def __init__(self, original: str) -> None:
        self.text = original.replace("\r\n", "\n")
        self._removed = [match.start() for match in _CARRIAGE_RETURN.finditer(original)]
        #: Where, in the shorter text, the line ends are that lost a character.
        self._shortened = [place - number for number, place in enumerate(self._removed)]

    def shorter(self, place: int) -> int:
        """A place of the original, in the shorter text."""
        return place - bisect_left(self._removed, place)

    def shorten(self, span: PhiSpan) -> PhiSpan:
        """A span of the original, in the shorter text."""
        return replace(span, start=self.shorter(span.start), end=self.shorter(span.end))

    def restore(self, span: PhiSpan) -> PhiSpan:
        """A span of the shorter text, in the original."""
        start, end = (place + bisect_left(self._shortened, place) for place in (span.start, span.end))
        return replace(span, start=start, end=end)
