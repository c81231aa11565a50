"""E-mail addresses, URLs, domains and user handles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..spans import PhiSpan

_HOST_CHARS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-")


_USER_CHARS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-'&=~")


_URL = re.compile(
    r"(?:https?|ftp|sftp|hxxps?)://[^\s<>\"\]\[{}|\\^`]{1,2000}|\bwww\d?\.[^\s<>\"\]\[{}|\\^`]{3,2000}", re.I
)


_SPELLED_EMAIL = re.compile(
    r"\b([A-Za-z0-9][\w.+-]{0,40})[ ]?(?:\(at\)|\[at\]"
    r"|[ ]at[ ])[ ]?([A-Za-z0-9][A-Za-z0-9-]{0,40})[ ]?(?:\(dot\)|\[dot\]|[ ]dot[ ]|\.)[ ]?(com|org"
    r"|net|edu|gov)\b",
    re.I,
)


_HANDLE = re.compile(r"(?<![\w@.])@[A-Za-z_][\w.]{3,30}(?![\w@])")


#: A list of contacts may stand without blanks: the URL ends before the next address.
_NEXT_ITEM = re.compile(r"[;,](?=\d{1,3}\.\d{1,3}\.|https?:|\(?\d{3}\)?[ .-]?\d{3}|[\w.+-]{1,64}@)")


def find_network(text: str) -> Iterator[PhiSpan]:
    at = text.find("@")
    while at >= 0:
        start, end = at, at + 1
        while start > 0 and at - start < 64 and (text[start - 1] in _USER_CHARS or (text[start - 1].isalnum())):
            start -= 1
        while start < at and text[start] in ".'-&=":
            start += 1
        while end < len(text) and end - at < 255 and (text[end] in _HOST_CHARS or text[end].isalnum()):
            end += 1
        while end > at + 1 and text[end - 1] in ".-":
            end -= 1
        host = text[at + 1 : end]
        if start < at and "." in host and len(host) > 3 and not host[-1].isdigit():
            yield PhiSpan(start, end, "EMAIL", 0.99)
        elif (
            start < at
            and host.isalnum()
            and not host.isdigit()
            and at - start > 2
            and text[start].isalpha()
            and len(host) > 4
        ):
            yield PhiSpan(start, end, "EMAIL", 0.8)
        at = text.find("@", max(end, at + 1))
    if "@" in text:
        for match in _HANDLE.finditer(text):
            yield PhiSpan(match.start(), match.end(), "OTHER_ID", 0.8)
    if "://" in text or "www" in text.lower():
        for match in _URL.finditer(text):
            end = match.end()
            following = _NEXT_ITEM.search(text, match.start(), end)
            if following:
                end = following.start()
            while end > match.start() and text[end - 1] in ".,;:!?)'\"’”*":
                end -= 1
            yield PhiSpan(match.start(), end, "URL", 0.99)
    lowered = text.lower()
    if " dot " in lowered or "(at)" in lowered or "[at]" in lowered:
        for match in _SPELLED_EMAIL.finditer(text):
            if " dot " in match.group().lower() or "(" in match.group() or "[" in match.group():
                yield PhiSpan(match.start(), match.end(), "EMAIL", 0.9)
