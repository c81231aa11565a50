"""Dates with a month in words: "March 3rd", "3 Mar 2021", "Mar-Apr"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...lexicons.dates import DAY_IN_WORDS, MONTHS, WEEKDAYS, YEAR_IN_WORDS
from ...lexicons.loading import word_list, word_table
from ...lexicons.loading import words as lexicon
from ..note_words import NoteWords, strip_possessive

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
#: Two months joined, "MARCH AND MAY", "June or July 2007", "May/Jun".
_MONTH_NAME = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)"
)
_MONTH_PAIR = re.compile(
    rf"(?P<cue>\b(?:in|since|between|until|during|last|from|by|of|around|every|each)[ \n])?\b(?P<first>{_MONTH_NAME})"
    rf"(?:[ \n](?:and|or|to|through|&)[ \n]|(?P<slash>[ ]?/[ ]?))(?P<second>{_MONTH_NAME})(?![\w'’-])"
    r"(?P<year>,?[ ](?:19|20)\d\d(?!\d)|[ ]?['’]\d\d(?!\d))?",
    re.I,
)
#: Month names that are everyday words or clinical abbreviations when they stand alone.
WEAK_MONTHS = word_table("may march mar jan sep dec jun apr aug nov oct feb jul sept")
#: Those that are nothing but months.
SURE_MONTHS = word_table("january february july september october november december")
#: Words right before a bare month name that make it a date.
MONTH_CUES = word_list("month_cues")
#: Words before "3/14" that make it a date.
DAY_CUES = lexicon("day_cues")
WEEKDAY_BEFORE = re.compile(r"\b" + WEEKDAYS + r"\.?,?[ \t]+(?:the[ \t]+)?\(?\Z", re.I)
#: What follows the verbs "may" and "march".
_AFTER_VERB = word_table("be have not also need require help indicate cause")
LAST_WORD = re.compile(r"([A-Za-z][A-Za-z/'-]*)[.:,;(\[ \t\n]{0,3}\Z")


_DAY_IN_WORDS = re.compile(
    rf"\b(?:(?:{DAY_IN_WORDS})[ ](?:day[ ])?of[ ]{_MONTH_NAME}|{_MONTH_NAME}(?:[ ]the)?[ ](?:{DAY_IN_WORDS}))\b"
    rf"(?:,?[ ](?:of[ ])?{YEAR_IN_WORDS}\b)?"
    r"(?![ ](?:dose|time|visit|cycle|week|trimester|line|degree|opinion|attempt|course|episode|admission))",
    re.I,
)
_LONGEST_DAY = 64


def with_day_in_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A date with the whole of its day and year in words: "april twenty first" where "april" or "twenty" was found."""
    for match in _DAY_IN_WORDS.finditer(text, max(0, start - _LONGEST_DAY), end + _LONGEST_DAY):
        if match.start() < end and match.end() > start:
            start, end = min(start, match.start()), max(end, match.end())
    return start, end


def date_word_before(text: str, start: int) -> bool:
    found = LAST_WORD.search(text, max(0, start - 24), start)
    return found is not None and found.group(1).lower() in DAY_CUES


def named_months(words: NoteWords) -> Iterator[tuple[int, int, float]]:
    """(start, end, score) of months in words, with the day and year beside them; alone only where they are no verb."""
    text = words.text
    for index, low in enumerate(words.low):
        if low not in MONTHS and not ("-" in low or "'" in low):
            continue
        pieces = strip_possessive(low).split("-")
        months = [piece for piece in pieces if piece in MONTHS]
        if not months or (len(months) < len(pieces) and pieces[0] not in ("mid", "early", "late")):
            continue
        month, start, end = months[0], words.start[index], words.end[index] - 2 * low.endswith("'s")
        capital = any(piece[:1].isupper() for piece in words.word(index).split("-"))
        after = _AFTER_MONTH.match(text, end)
        day, *years = after.groups() if after else (None,)
        has_day = day is not None and 1 <= int(day) <= 31
        has_year = any(years) and (day is None or has_day)
        stop = after.end() if after and (has_day or has_year) else end
        begin = _day_before(text, start, month, capital, has_year)
        dated = begin < start
        # "may", "march" and "mar" in small letters are verbs and abbreviations.
        sure = capital or has_year or month not in ("may", "march", "mar") or re.search(r"of\s*\Z", text[begin:start])
        if not sure and not (has_day and date_word_before(text, start)):
            continue
        if not (has_day or has_year or dated or _is_month_alone(words, index, month, capital)):
            continue
        if text[max(0, begin - 4) : begin].lower() in ("mid ", "mid-"):
            begin -= 4
        weekday = WEEKDAY_BEFORE.search(text, max(0, begin - 16), begin) if has_day or dated else None
        begin = weekday.start() if weekday else begin
        while stop > begin and not text[stop - 1].isalnum():
            stop -= 1
        yield begin, stop, 0.97 if has_day or has_year or dated else 0.85


def _day_before(text: str, start: int, month: str, capital: bool, has_year: bool) -> int:
    """Where the day before a month begins, "3rd of March", "3 Mar"; the month's own start where there is none."""
    lead = _DAY_OF.search(text, max(0, start - 12), start)
    if lead is None or not 1 <= int(lead.group(1)) <= 31:
        return start
    before = text[max(0, lead.start() - 1) : lead.start()]
    everyday = not (capital or has_year) and month in ("may", "march", "mar", "sep", "dec", "jan")
    if everyday or before.isalnum() or before in ("/", ".", "-"):
        return start
    ordinal = re.search(r"[a-z]", lead.group(), re.I) is not None
    joined = lead.group()[len(lead.group(1)) :].strip() in ("-", "/", ".", "")
    return lead.start() if ordinal or has_year or (joined and capital) else start


def _is_month_alone(words: NoteWords, index: int, month: str, capital: bool) -> bool:
    """Whether a word that may be a month is one, without a day and a year, by the words beside it."""
    previous = words.low[index - 1] if index else ""
    following = words.low[index + 1] if index + 1 < words.n else ""
    if month in ("may", "march"):
        joined = previous in ("and", "or", "to", "through") and index > 1 and words.low[index - 2] in MONTHS
        cued = previous in MONTH_CUES - {"and", "or", "to", "for", "on", "of", "this"}
        cued = cued or (previous in ("of", "this") and month == "may" and following not in ("be", "have"))
        return (joined or cued) and following not in _AFTER_VERB
    if month in WEAK_MONTHS:
        if not capital and previous not in ("in", "since", "last", "until", "by"):
            return False
        raw = words.word(index)
        shouted = raw.isupper() and len(raw) <= 4 and previous not in ("in", "since", "last", "until")
        return month == "sept" or (previous in MONTH_CUES and not shouted)
    if month in ("april", "june", "august"):
        # These are given names too.
        if not capital and month == "august":
            return False
        named = capital and following and words.gap(index) == " " and words.word(index + 1)[:1].isupper()
        return previous in MONTH_CUES or (following in ("and", "to", "or", "through", "of") and not named)
    return True


def month_pairs(words: NoteWords) -> Iterator[tuple[int, int, float]]:
    """Two months with the word between them; months that are words or names too only where that is sure."""
    months = MONTHS.keys() & words.vocabulary
    parts = [part for low in words.vocabulary if months and "-" in low for part in low.split("-")]
    if not months or (len(months) == 1 and MONTHS.keys().isdisjoint(parts)):
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
            yield match.start("first"), match.end(), 0.9
