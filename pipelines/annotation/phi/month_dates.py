"""Dates with a month in words: "March 3rd", "3 Mar 2021", "Mar-Apr"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...lexicons.dates import (
    DAY_CUES,
    MONTH_CUES,
    MONTH_PAIR,
    MONTHS,
    SURE_MONTHS,
    WEAK_MONTHS,
    WEEKDAYS,
)
from ..note_words import NoteWords
from ..spans import PhiSpan

_DAY_OF = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ \t]*(?:of[ \t]+|[-/., ]?[ \t]*)\Z", re.I)


_AFTER_MONTH = re.compile(
    r"\.?(?:[ \t]|\n(?=\d)|[-/., ]){0,3}(?:the[ \t])?"
    r"(?:(\d{1,2})(?:[ \t]?(?:st|nd|rd|th))?(?![\d/]|:\d|\.\d|[ \t]?(?:mg|mcg|ml|%|am|pm|a\.m|p\.m"
    r"|weeks?\b|days?\b|months?\b|years?\b|hours?\b|units?\b|times?\b|tablets?\b|puffs?\b|yo\b|y/o)))?"
    r"(?:[ \t]{0,2}(?:-|–|to|through|and|&)[ \t]{0,2}(?:\d{1,2})(?:st|nd|rd|th)?(?!\d|[/:.]\d|[ \t]?%))?"
    r"(?:(?:[ \t]*,?[ \t]*(?:of[ \t]+)?|[-/.])(?:((?:19|20)\d\d)(?!\d)|['’](\d\d)(?!\d)"
    r"|(?<=[-/])(\d\d)(?![\d/]))|(?:(?<=,)|,)[ \t]*\n[ \t]*((?:19|20)\d\d|['’]\d\d)(?!\d))?",
    re.I,
)


_MONTH_PAIR = re.compile(MONTH_PAIR, re.I)


WEEKDAY_BEFORE = re.compile(r"\b" + WEEKDAYS + r"\.?,?[ \t]+(?:the[ \t]+)?\(?\Z", re.I)


LAST_WORD = re.compile(r"([A-Za-z][A-Za-z/'-]*)[.:,;(\[ \t\n]{0,3}\Z")


def date_word_before(text: str, start: int) -> bool:
    found = LAST_WORD.search(text, max(0, start - 24), start)
    return found is not None and found.group(1).lower() in DAY_CUES


def named_months(words: NoteWords) -> Iterator[tuple[int, int, float]]:
    text = words.text
    for index, low in enumerate(words.low):
        if low not in MONTHS and not ("-" in low or "'" in low):
            continue
        bare = low[:-2] if low.endswith("'s") else low
        pieces = bare.split("-")
        month = (
            bare
            if bare in MONTHS
            else next(
                (
                    p
                    for p in pieces
                    if p in MONTHS and (pieces[0] in ("mid", "early", "late") or all(q in MONTHS for q in pieces))
                ),
                None,
            )
        )
        if month is None:
            continue
        raw = words.word(index)
        start, end = words.start[index], words.end[index]
        if low.endswith("'s"):
            end -= 2
        capital = raw[0].isupper() or any(piece[:1].isupper() for piece in raw.split("-"))
        after = _AFTER_MONTH.match(text, end)
        has_day = after is not None and after.group(1) is not None and 1 <= int(after.group(1)) <= 31
        has_year = after is not None and any(after.group(k) for k in (2, 3, 4, 5))
        stop = after.end() if after is not None and (has_day or has_year) else end
        if after is not None and after.group(1) is not None and not has_day:
            has_year, stop = False, end
        lead = _DAY_OF.search(text, max(0, start - 12), start)
        begin = start
        if (
            lead is not None
            and 1 <= int(lead.group(1)) <= 31
            and not text[max(0, lead.start() - 1) : lead.start()].isalnum()
        ):
            ordinal = re.search(r"[a-z]", lead.group(), re.I) is not None
            joined = lead.group()[len(lead.group(1)) :].strip() in ("-", "/", ".", "")
            apart = text[max(0, lead.start() - 1) : lead.start()] not in ("/", ".", "-")
            everyday = not (capital or has_year) and month in ("may", "march", "mar", "sep", "dec", "jan")
            if apart and not everyday and (ordinal or has_year or (joined and capital)):
                begin = lead.start()
        dated = begin < start
        if month == "may" and not capital and not (has_year or dated) and not has_day:
            continue
        if (
            month in ("may", "march", "mar")
            and not capital
            and not (has_year or (dated and has_year))
            and not (has_day and date_word_before(text, start))
        ) and not (dated and re.search(r"of\s*\Z", text[begin:start])):
            continue
        if (
            month in ("mar", "sep", "dec", "jan", "jun", "apr", "oct", "nov", "feb", "jul", "aug", "sept")
            and not capital
            and not (has_day or has_year or dated)
        ) and not (index and words.low[index - 1] in ("in", "since", "last", "until", "by")):
            continue
        if not (has_day or has_year or dated):
            previous = words.low[index - 1] if index else ""
            following = words.low[index + 1] if index + 1 < words.n else ""
            if month in ("may", "march"):
                if previous in ("and", "or", "to", "through") and index > 1 and words.low[index - 2] in MONTHS:
                    pass
                elif previous not in MONTH_CUES - {"and", "or", "to", "for", "on", "of", "this"} and not (
                    previous in ("of", "this") and month == "may" and following not in ("be", "have")
                ):
                    continue
                if following in ("be", "have", "not", "also", "need", "require", "help", "indicate", "cause"):
                    continue
            elif month in WEAK_MONTHS and month not in ("sept",):
                if raw.isupper() and len(raw) <= 4 and previous not in ("in", "since", "last", "until"):
                    continue
                if previous not in MONTH_CUES:
                    continue
            elif (
                month in ("april", "june", "august")
                and previous not in MONTH_CUES
                and capital
                and following
                and words.gap(index) == " "
                and words.word(index + 1)[:1].isupper()
            ):
                continue
            elif (
                month in ("april", "june", "august")
                and previous not in MONTH_CUES
                and following not in ("and", "to", "or", "through", "of")
            ):
                # April, June and August are given names too.
                continue
            if not capital and month == "august":
                continue
        if text[max(0, begin - 4) : begin].lower() in ("mid ", "mid-"):
            begin -= 4
        lead_day = WEEKDAY_BEFORE.search(text, max(0, begin - 16), begin)
        if lead_day is not None and (has_day or dated):
            begin = lead_day.start()
        yield begin, _trim(text, begin, stop), 0.97 if (has_day or has_year or dated) else 0.85


def month_pairs(words: NoteWords) -> Iterator[PhiSpan]:
    """Two months with the word between them; months that are words or names too only where that is sure."""
    months = MONTHS.keys() & words.vocabulary
    if not months or (len(months) == 1 and not any(_hyphened_month(low) for low in words.vocabulary)):
        return
    for match in _MONTH_PAIR.finditer(words.text):
        pair = [match["first"], match["second"]]
        low = {name.lower() for name in pair}
        capital = all(name[0].isupper() for name in pair)
        # "may or march" in small letters are verbs.
        sure = bool(low & SURE_MONTHS or match["year"])
        # "in march and may" they are months again.
        sure = sure or (match["cue"] or "").lower().strip() in ("in", "since", "between", "during")
        if len(low) > 1 and (sure or (capital and (match["cue"] or match["slash"]))):
            yield PhiSpan(match.start("first"), match.end(), "DATE", 0.9)


def _hyphened_month(low: str) -> bool:
    return "-" in low and not MONTHS.keys().isdisjoint(low.split("-"))


def _trim(text: str, start: int, stop: int) -> int:
    while stop > start and not text[stop - 1].isalnum():
        stop -= 1
    return stop
