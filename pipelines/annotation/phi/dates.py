"""Finds dates, and ages above 89, by rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from ...lexicons.dates import PAIR_WORDS, SCORE_WORDS, WEEKDAYS
from ...lexicons.loading import word_list, word_table
from ...lexicons.loading import words as lexicon
from ..note_words import NoteWords
from ..spans import PhiSpan
from .month_dates import LAST_WORD, WEEKDAY_BEFORE, date_word_before, month_pairs, named_months
from .validation import date_exists, day_month_plausible

_FULL = re.compile(
    r"\d(?<![\w./\\-]\d)\d{0,3}([/.\-–\\])(\d{1,2})\1(\d{4}|\d{1,2})(?![\w]|[/\-–\\](?:\d|[A-Z]\b)|\.\d)|"
    r"\d(?<![\w./-]\d)\d{3}([/.\-])(\d{1,2})\4(\d{1,2})(?=T\d)"
)
#: Digits that a scanner read as letters: "O4/12/1938"; "l2/03" after a word of dates.
_OCR = re.compile(
    r"(?<![\w/.-])(?=[\doOlI/.-]*[oOlI])(?=[oOlI/.-]*\d)[\doOlI]{1,2}([/.-])[\doOlI]{1,2}\1[\doOlI]{2,4}(?![\w/-])"
    r"|(?:(?<=adm )|(?<=on )|(?<=dos )|(?<=dc )|(?<=d/c )|(?<=dob )|(?<=: )|(?<=since )|(?<=seen ))"
    r"(?=[\doOlI]?[oOlI]|\d/[oOlI]|\d\d/[oOlI])[\doOlI]{1,2}/[\doOlI]{1,2}(?![\w/-])"
)
#: Every such date has one of these; they are searched for faster.
_OCR_HINT = re.compile(r"[/.-](?:(?<=[oOlI].)\d|(?<=[oOlI]\d.)\d|(?<=\d.)\d{0,3}[oOlI])")
_OCR_DIGITS = str.maketrans("oOlI", "0011")
_LENGTH_AFTER = re.compile(r"[ ]?(?:cm|mm|mg|mcg|ml|inch|in\.)(?![a-z])", re.I)
_SPACED = re.compile(
    r"\d(?:(?<![\w./-]\d)|(?<=\bon\d))\d?\s{0,2}(?:/\s{0,2}(\d{1,2})\s{0,2}/\s{0,2}((?:19|20)\d\d|\d{2}))(?![\w/])|"
    r"\d(?<![\w./-]\d)\d?(?: ([.\-]) )(\d{1,2}) \3 (\d{4}|\d{2})(?![\w/])|"
    r"\d(?<![\w./-]\d)\d? (\d{1,2}) ((?:19|20)\d\d)(?![\w/.-])"
)
_MONTH_YEAR = re.compile(
    r"\d(?<![\w./-]\d)\d?([/\-])((?:19|20)\d\d)(?![\w/-])|"
    r"(?:19|20)\d\d(?<![\w./-]\d{4})([/-])(\d\d)(?![\w/-]|\.\d)"
)
_BETWEEN_DATES = re.compile(r",? ?(?:(?:or|and|to|through|thru|then|&|but)[ ])?(?:[a-z]+[ ])?|[ ]?[-–][ ]?", re.I)
#: "INR on 4.18 was 4.8", beside a fraction that is no dose.
_DOTTED_ON = re.compile(
    r"\b(?:on|since|until|dated|due) ((?:1[0-2]|[1-9])\.(\d\d))(?![\w%]|[.,]\d)"
    r"(?![ ]?(?:m?c?g|kg|ml|l|lpm|liters?|litres?|units?|iu|meq|mmol|cm|mm|in|inch|percent|mcg|oz|of|tabs?|x|to)\b)",
    re.I,
)
_BEFORE_DOTTED = word_table("on since until dated due")
_SLASH = re.compile(r"\d(?<![\w./:+-]\d)\d?/(\d{1,2})(?![\d/%\w+]|\.\d|-\d)")
#: "EKG (11/12) is pending": the day of a test.
_IN_BRACKETS = re.compile(r"\(((\d{1,2})/(\d{1,2}))\)")
_TEST_BEFORE = re.compile(
    r"\b(?:EKG|ECG|CXR|CT|MRI|MRA|CTA|TTE|TEE|EEG|EMG|PET|[Ee]cho|[Ll]abs?|[Xx]-?rays?|[Uu]ltrasound|[Cc]ultures?"
    r"|[Bb]iopsy)[ ]\Z"
)
_DAY_FIRST = re.compile(
    r"[123](?<![\w./:+,-].)(?:(?<=1)[3-9]|(?<=2)\d|(?<=3)[01])/(?:0[1-9]|1[0-2])"
    r"(?![\d/%\w+]|\.\d|-\d|[ ]?(?:mg|mcg|mm|cm|ml)\b)"
)
_QUARTER = re.compile(r"Q(?<=\bQ)[1-4][ ](?:of[ ])?((?:19|20)\d\d)\b")
_COMPACT = re.compile(r"(?:19|20)\d{6}(?<![\w./-]\d{8})(?!\d|[./-]\d|\w)")
#: 09211989 and 101819 right behind a date word; 2-9: afebrile ...; in 8/71.
_COMPACT_US = re.compile(
    r"\b(?:on|from|until|till|since|through|dated?|dob|dos|doa|d\.o\.b\.|to|seen|admitted|discharged)"
    r"[ \t]{0,2}[:#=-]?[ \t]{0,2}"
    r"((?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:(?:19|20)\d\d|\d\d))(?![\w%/-]|[.,]\d)",
    re.I,
)
_COURSE_HINT = re.compile(r"\d[-/]\d{1,2}:")
_COURSE = re.compile(
    r"(?:^|[.;]\s{1,2})[ \t]*((\d{1,2})[-/](\d{1,2})):?(?<=:)[ \t]+(?:a?febrile|tolerat|stable|vitals|patient|pt\b|seen"
    r"|cont|admit|discharg|improv|transfer|remain|start|spoke|called|labs?\b|tmax|drain|ambulat|extubat|intubat|doing"
    r"|he\b|she\b|family|surgery|cultures?\b|ct\b|echo\b|mri\b|consult)",
    re.I | re.M,
)
_MONTH_SHORT_YEAR = re.compile(r"(\d(?<=[ \t]\d)\d?)/(?:0\d|3[2-9]|[4-9]\d)(?![\w/%]|\.\d|-\d|[ \t]?(?:mm|mg|ml|cm)\b)")
_MONTH_CUE = re.compile(
    r"\b(?:in|since|until|till|from|through|by|around|before|after|of|circa|early|late|mid|last|dated?|on|to|and)"
    r"[ \t]\Z",
    re.I,
)
_WEEKDAY_DAY = re.compile(r"\b" + WEEKDAYS + r"\.?,? (?:the )?\d{1,2}(?:st|nd|rd|th)\b", re.I)
#: "Date of transfer: the 27th", "next visit is the 10th", "Mr. Roe, the 20th."
_DATE_FIELD = re.compile(
    r"\b(?:(?:next|last) (?:[a-z]{3,12} ){0,2}[a-z]{3,12}|date[ds]?(?: of)?(?: [a-z]{3,12}){0,2}|dos|doa|dod|doe"
    r"|visit|appointment|appt"
    r"|admi(?:t|ssion|tted)|discharged?|seen|signed|due|surgery|procedure"
    r"|follow[- ]?up|delivery|refill|scheduled|edc|edd|lmp)(?: date)?"
    r"[ \t]*(?:[#:=|-]{1,2}|\bis|\bwas|\bconnected|\bseen|(?<=\d) to)[ \t]*#?[ \t]*"
    r"((?:the[ \n])?\d{1,2}(?:st|nd|rd|th))\b"
    r"(?! (?:percentile|rib|toe|finger|grade))"
    r"|(?:\d|\bthe \d{1,2}(?:st|nd|rd|th)) (?:to|through|until|till) (the[ \n]\d{1,2}(?:st|nd|rd|th))(?=[ .,;])"
    r"|[\])] (the[ \n]\d{1,2}(?:st|nd|rd|th))(?=\s*(?:\n|\Z))"
    r"|\blast [a-z]{3,12} (the[ \n]\d{1,2}(?:st|nd|rd|th))(?=[ .,;\n])"
    r"|, (the[ \n]\d{1,2}(?:st|nd|rd|th))(?=[.,](?:\s|\Z)|\n|\))",
    re.I,
)
_ON_THE_DAY = re.compile(
    r"\b(?:on|by|until|till|before|after|since|from|through|appt|appointment|due|visit|surgery|starts|begins|ends)"
    r" (the[ \n]\d{1,2}(?:st|nd|rd|th))(?=[.,;)]|\s*\Z|\s(?:at"
    r"|and|with|for|he|she|they|we|i|but|by (?:dr|mr|ms|mrs|the)|to|in|of (?:this|last|next|the) month)\b|\n)"
    r"(?! (?:and|to) \d{1,2}(?:st|nd|rd|th) (?!of))(?! (?:rib|toe|finger|percentile))",
    re.I,
)
_HOLIDAY = re.compile(
    r"\b(?:thanksgiving(?: (?:day|eve))?|christmas(?: (?:day|eve))?|xmas|easter(?: (?:sunday|monday))?|good friday|"
    r"new year(?:'|’)?s?(?: (?:day|eve))|hallowe(?:'|’)?en|labor day|memorial day|independence day|veterans day|"
    r"columbus day|presidents(?:'|’)? day|valentine(?:'|’)?s day|mother(?:'|’)s day|father(?:'|’)s day|"
    r"fourth of july|4th of july|martin luther king(?: jr\.?)? day|mlk day|juneteenth|st\.? patrick(?:'|’)?s day|"
    r"passover|yom kippur|rosh hashanah|hanukkah|chanukah|ramadan|eid al-(?:fitr|adha)|diwali|cinco de mayo|"
    r"mardi gras|ash wednesday|palm sunday|boxing day|groundhog day|super bowl sunday|lunar new year|"
    r"chinese new year|kwanzaa|all saints(?:'|’)? day|bastille day|earth day|election day|canada day|anzac day)\b"
    r"(?:,? (?:of )?(?:19|20)\d\d\b)?",
    re.I,
)
#: What makes it a sign, a pattern or a disease.
_HOLIDAY_FOLLOWERS = word_table("tree disease factor pattern seal seals island lights")
_SEASON = re.compile(r"\b(?:spring|summer|fall|autumn|winter)(?:[ \n]of|,)?[ \n]((?:19|20)\d\d)\b", re.I)
_WORDS_NEAR = re.compile(r"[A-Za-z][A-Za-z0-9/'-]*")
_VERSION_WORDS = word_list("version_words")
_STRONG_CUES = word_list("strong_date_cues")
_SEASON_WORDS = word_table("spring summer fall autumn winter")
#: The words with which holidays begin.
_HOLIDAY_WORDS = lexicon("holiday_words")


def find_dates(words: NoteWords) -> Iterator[PhiSpan]:
    """DATE spans (all but bare years) and AGE spans (90 and above); they may overlap."""
    finders = (_numeric, _with_ordinals, _quarters_and_holidays, named_months, month_pairs)
    for start, end, score in chain.from_iterable(find(words) for find in finders):
        yield PhiSpan(start, end, "DATE", score)
    yield from find_ages(words)


def _with_ordinals(words: NoteWords) -> Iterator[tuple[int, int, float]]:
    """Days without their month: "Thursday the 5th", "next visit is the 10th"."""
    if words.vocabulary.isdisjoint(("st", "nd", "rd", "th")):
        return
    for match in _WEEKDAY_DAY.finditer(words.text):
        yield (*match.span(), 0.95)
    for pattern, score in ((_ON_THE_DAY, 0.8), (_DATE_FIELD, 0.85)):
        for match in pattern.finditer(words.text):
            group = match.lastindex or 1
            if int(re.sub(r"\D", "", match.group(group))) <= 31:
                yield (*match.span(group), score)


def _quarters_and_holidays(words: NoteWords) -> Iterator[tuple[int, int, float]]:
    for match in _QUARTER.finditer(words.text):
        yield (*match.span(), 0.9)
    for match in words.matches(_SEASON, _SEASON_WORDS):
        yield (*match.span(), 0.95)
    for match in words.matches(_HOLIDAY, _HOLIDAY_WORDS):
        follower = _WORDS_NEAR.search(words.text, match.end(), match.end() + 24)
        verb = match.group().startswith(("easter", "passover"))
        if not verb and (follower is None or follower.group().lower() not in _HOLIDAY_FOLLOWERS):
            yield (*match.span(), 0.95)


def _numeric(words: NoteWords) -> Iterator[tuple[int, int, float]]:
    text, longest_number = words.text, words.longest_number
    for match in _OCR.finditer(text) if _OCR_HINT.search(text) else ():
        parts = [int(part) for part in re.findall(r"\d+", match.group().translate(_OCR_DIGITS))]
        if min(parts[:2]) >= 1 and max(parts[:2]) <= 31 and min(parts[:2]) <= 12:
            yield (*match.span(), 0.85)
    if not longest_number:
        return
    for match in words.matches(_DOTTED_ON, _BEFORE_DOTTED):
        if 10 <= int(match.group(2)) <= 31:
            yield (*match.span(1), 0.85)
    for match in _FULL.finditer(text):
        if _is_full_date(match):
            yield (*match.span(), 0.99)
    for match in _SPACED.finditer(text):
        spaces_only = match.group(6) is not None
        exists = date_exists(re.split(r"[\s/.\-]+", match.group()))
        if exists and (not spaces_only or date_word_before(text, match.start())):
            yield (*match.span(), 0.9)
    for match in _MONTH_YEAR.finditer(text) if longest_number >= 4 else ():
        month = match.group(4) or re.split(r"[/-]", match.group())[0]
        if 1 <= int(month) <= 12 and not (match.group(3) == "-" and _WORDS_NEAR.match(text, match.end())):
            yield (*match.span(), 0.95)
    for match in _COMPACT.finditer(text):
        digits = match.group()
        if date_exists([digits[:4], digits[4:6], digits[6:]]) and date_word_before(text, match.start()):
            yield (*match.span(), 0.9)
    for match in _COMPACT_US.finditer(text) if longest_number >= 6 else ():
        digits = match.group(1)
        if date_exists([digits[:2], digits[2:4], digits[4:]]):
            yield (*match.span(1), 0.85)
    for match in _COURSE.finditer(text) if _COURSE_HINT.search(text) else ():
        if 1 <= int(match.group(2)) <= 12 and 1 <= int(match.group(3)) <= 31:
            yield (*match.span(1), 0.85)
    if "/" in text:
        yield from _slashed(text)


def _is_full_date(match: re.Match[str]) -> bool:
    text, (start, end), parts = match.string, match.span(), re.split(r"[/.\-–\\]", match.group())
    if _LENGTH_AFTER.match(text, end) or (len(parts[0]) < 4 and len(parts[2]) < 2):
        return False
    plausible = len(max(parts, key=len)) == 4 and "/" in match.group() and day_month_plausible(parts)
    if not (date_exists(parts) or plausible):
        return False
    short = "." in match.group()[1:3] and len(parts[2]) != 4 and len(parts[0]) != 4
    if not short or date_word_before(text, start):
        return True
    # "3.7.23" is a day though no word of dates stands before it: a year of now, and no number of a version.
    before = LAST_WORD.search(text, max(0, start - 24), start)
    return 15 <= int(parts[2]) <= 39 and before is not None and before.group(1).lower() not in _VERSION_WORDS


def _slashed(text: str) -> Iterator[tuple[int, int, float]]:
    for match in _IN_BRACKETS.finditer(text):
        exists = 1 <= int(match.group(2)) <= 12 and 1 <= int(match.group(3)) <= 31
        if exists and _TEST_BEFORE.search(text, max(0, match.start() - 16), match.start()):
            yield (*match.span(1), 0.85)
    # Day first, as in most of the world: "14/03 bloods ok".
    for match in _DAY_FIRST.finditer(text):
        beside = _WORDS_NEAR.findall(text[max(0, match.start() - 16) : match.start()])[-1:]
        beside += _WORDS_NEAR.findall(text[match.end() : match.end() + 12])[:1]
        if not any(word.lower() in SCORE_WORDS for word in beside) or text[match.start() - 2 : match.start()] == ", ":
            yield (*match.span(), 0.85)
    for match in _MONTH_SHORT_YEAR.finditer(text):
        start, end = match.span()
        near = (
            _WORDS_NEAR.findall(text[max(0, start - 28) : start])[-3:] + _WORDS_NEAR.findall(text[end : end + 20])[:1]
        )
        cued = 1 <= int(match.group(1)) <= 12 and _MONTH_CUE.search(text, max(0, start - 10), start)
        if cued and not any(word.lower() in SCORE_WORDS for word in near):
            yield start, end, 0.85
    # Month and day, "3/14": beside a word of dates, or in one row with another such date of the month.
    rows = [(*match.span(), int(match.group().split("/")[0]), int(match.group(1))) for match in _SLASH.finditer(text)]
    rows = [row for row in rows if 1 <= row[2] <= 12 and 1 <= row[3] <= 31]
    sure = [_is_day(text, *row) for row in rows]
    for order in (range(1, len(rows)), range(len(rows) - 2, -1, -1)):
        for here in order:
            there = here - order.step
            if not sure[there] or sure[here]:
                continue
            first, second = sorted((rows[here], rows[there]))
            between = text[first[1] : second[0]]
            if first[2] == second[2] and first[3] < second[3]:
                sure[here] = _BETWEEN_DATES.fullmatch(between) is not None
            elif second[2] in (first[2] + 1, first[2] + 2):
                # "on 1/3, 1/19 and 2/1": no row of scores rises in its first figure and falls in its second.
                sure[here] = between in (", ", " and ", ", and ", " & ") and second[3] < first[3]
    for (start, end, _, _), is_date in zip(rows, sure, strict=True):
        if is_date:
            weekday = WEEKDAY_BEFORE.search(text, max(0, start - 16), start)
            yield (weekday.start() if weekday else start), end, 0.85


def _is_day(text: str, start: int, end: int, month: int, day: int) -> bool:
    """Whether a fraction such as 3/14 is a day: a date word before it and no score around it."""
    line = max(text.rfind("\n", max(0, start - 60), start) + 1, start - 60, 0)
    before = [word.lower() for word in _WORDS_NEAR.findall(text[line:start])]
    stop = text.find("\n", end, end + 30)
    after = [word.lower() for word in _WORDS_NEAR.findall(text[end : stop if stop >= 0 else end + 30])]
    cue = date_word_before(text, start)
    if before[-1:] == ["on"] and text[start - 4 : start].lower() == " on " and (day not in (5, 10) or month > day):
        # "PHQ-9 17 on 8/14": nothing is scored on a fraction.
        pair = day <= 12 and any(word in PAIR_WORDS for word in before[-3:] + after[:2])
        return not pair and not (after and after[0] in SCORE_WORDS and text[end : end + 1] not in (",", ";"))
    if before[-1:] == ["born"] or (text[start] == "0" and day > 12):
        return True
    if "dose" in before[-3:] and any(word in ("last", "first", "next") for word in before[-4:-1]) and day > 10:
        return True
    near = before[-3:] if cue else before[-4:]
    if any(word in SCORE_WORDS for word in near + after[: 2 if day < 13 and not cue else 1]):
        # "on 3/14 pain was better": a preposition right before it still makes it a date; no score is above its maximum.
        strong = cue and bool(before) and before[-1] in _STRONG_CUES and day != 10
        above = month > day > 1 and not any(word in PAIR_WORDS for word in near + after[:2])
        return (strong or (above and cue)) and (
            not (after and after[0] in SCORE_WORDS) and (above or not any(w in SCORE_WORDS for w in before[-2:]))
        )
    if after and after[0] in ("of", "the", "a", "way", "th", "x", "in", "inch") and not cue:
        return False
    if cue or "s/p" in before[-4:] or ("p" in before[-4:] and "s" in before[-5:]):
        return True
    if day > 12 and (end >= len(text) or text[end] in ",.;:?!)\n") and not (after and after[0] in SCORE_WORDS):
        return True
    padded = text[start] == "0"
    if padded and text[end - 2 : end] == f"{day:02d}" and text[end : end + 1] in (" ", ",", ")", ":", ";", "\n", ""):
        # Two digits on both sides: no score is written so.
        return True
    at_edge = (
        not text[line:start].strip(" -*•(\t[") or text[end : end + 1] in (":", ")") or text[end : end + 3] == " - "
    )
    followed = bool(after) and after[0] in ("at", "for", "with", "and")
    return (day > 12 and (padded or at_edge or followed)) or (padded and at_edge)


_AGE = re.compile(
    r"(?:\b(?:age|aged|ages|age of|years|turned"
    r"|turning)\b[ \t]{0,2}(?:field|at [a-z]{2,12})?[ \t]*(?:/ ?y(?:ea)?rs?|\(y(?:ea)?rs?\))?[ \t]*(?:is"
    r"|was|:|=|>>|\||-)?[ \t]*[(\['\"]*)"
    r"(9\d|1[0-2]\d)(?![\d/%.]?\d|[ -]?(?:mg|cm|days?|months?|weeks?|hours?|minutes?|mmhg|%))|"
    r"(?<![\d./-])(9\d|1[0-2]\d)(?=(?:[ -]?(?:years?|yrs?|y)[ -.]{0,2}(?:old|of age)\b"
    r"|[ -]?y[ ./]?o\b|[ -]?yo[ mMfF]?\b|[ -]?y\.o|-year\b|"
    r"[ ]?(?:yr|year)s?[- ]olds?\b|(?-i:[MF])\b| ?y/?o[mMfFWw]\b|[ -]year[- ](?:man|woman|male|female"
    r"|gentleman|lady)|\s?(?:yo|y)?\s?/\s?[MF]\b|[ ]?(?:yr|yrs|y)\b(?=[ ,]+(?:[MFmf]\b|male|female"
    r"|man|woman))|"
    r"[ ](?:years|yrs?)(?=\.|,|;|\n|\Z)))|\b(?:he|she|they|pt|patient|who)(?: is|'s|’s) (9\d"
    r"|1[01]\d)(?=[,.;?] ?[A-Za-z]|\.?\Z| and\b)|^(9\d|1[01]\d) (?-i:[MF])(?=,)",
    re.I | re.M,
)
#: Number words of ages above 89.
_AGE_WORDS = r"(?:ninety|one[ -]hundred(?:[ -]and)?)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|ten))?"
_AGE_WORD = re.compile(r"\b(" + _AGE_WORDS + r")(?=[ -](?:(?:years?|yrs?)[ -](?:old|of age)|y[/.]?o\b|yrs?\b))", re.I)
_OVER = re.compile(
    r"(?:(?<!>)[<>≥≤+~]|\b(?:over|above|under|below|than|least|most|to|beyond|through|between|past"
    r"|until|from|-|–))[ \t]*=?[ \t]*\Z",
    re.I,
)
#: So far around a number, in characters, the patterns look.
_REACH = 120
#: Ages above 89 that occur.
_OLD = frozenset(str(age) for age in range(90, 126))


def find_ages(words: NoteWords) -> Iterator[PhiSpan]:
    """AGE spans, 90 and above; they may overlap."""
    text = words.text
    old = not _OLD.isdisjoint(words.vocabulary)
    numbers = [start for low, start in zip(words.low, words.start, strict=True) if low in _OLD] if old else []
    for match in _near(_AGE, text, numbers):
        group = match.lastindex or 1
        value = int(match.group(group))
        lead = text[max(0, match.start(group) - 12) : match.start(group)]
        if not 90 <= value <= 125 or _OVER.search(lead):
            continue
        if group == 1 and match.group().lower().startswith("years") and ":" not in match.group():
            continue
        yield PhiSpan(match.start(group), match.end(group), "AGE", 0.97)
    for match in _AGE_WORD.finditer(text) if "inety" in text or "INETY" in text or "undred" in text.lower() else ():
        yield PhiSpan(match.start(1), match.end(1), "AGE", 0.95)


def _near(pattern: re.Pattern[str], text: str, numbers: Sequence[int]) -> Iterator[re.Match[str]]:
    """Matches of a pattern whose last group is one of the numbers, given by their offsets."""
    for start in numbers:
        for match in pattern.finditer(text, max(0, start - _REACH), start + _REACH):
            if match.lastindex and match.start(match.lastindex) == start:
                yield match
