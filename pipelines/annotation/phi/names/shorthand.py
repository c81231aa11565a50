"""Names in the shorthand of busy notes: initials of who read or signed, small letters after a relative, aliases."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ....lexicons.clinical import ABBREVIATIONS, CLINICAL_WORDS, EPONYM_HEADS, EPONYMS, SAFE_WORDS
from ....lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ....lexicons.name_lexicon import ambiguous_given_names, given_names, is_listed_name, is_unlisted, surnames
from ....lexicons.names import CREDENTIALS, RELATIONS, TITLES
from ....lexicons.places import STATES
from ....lexicons.word_table import word_table
from ...note_words import NoteWords
from ...spans import PhiSpan
from ..unknown_words import is_unknown
from .parser import looks_english

_CAPITAL = r"[A-ZÀ-Þ][a-zà-ÿ'’]{1,20}(?:[-'’]?[A-ZÀ-Þ][a-zà-ÿ]{1,20})?"
_DONE_WORDS = word_table(
    """
    read signed reviewed verified checked entered drawn noted witnessed typed dictated interpreted initialed dispensed
    attested co-signed cosigned transcribed documented charted recorded double placed given collected obtained approved
    """
)
_DONE = "(?:" + "|".join(sorted(_DONE_WORDS)).replace("double", "double checked") + ")"
#: "CT read by MJF", "verified by dq/pc".
_DONE_BY = re.compile(
    rf"\b{_DONE} by[ ]([A-Z]{{2,3}}|[a-z]{{2,3}}(?=/[a-z]{{2,3}}\b))(?:/([A-Za-z]{{2,3}}))?"
    rf"(?![\w'’-]|[ ](?:protocol|team|staff|tech))",
    re.I,
)
#: "Minutes: GO", "Read by: MWO", "Scribe - TK": who did it, by initials, after a label.
_LABELLED_INITIALS = re.compile(
    r"\b(?:[Mm]inutes|[Ss]cribed?|[Tt]yped|[Tt]ranscri(?:bed|ber)|[Rr]ecord(?:er|ed)|[Tt]ech|[Rr]ead(?:er)?|[Ee]ntered|[Ss]igned"
    r"|[Rr]eviewed|[Cc]hecked|[Vv]erified|[Pp]repared|[Tt]aken|[Dd]rawn|[Cc]ollected|[Cc]harted|[Ii]nit(?:ials?)?|[Nn]urse|RN"
    r"|[Rr]eporter|[Dd]ictated|[Ww]itness(?:ed)?)(?:[ ]by)?[ ]?[:-][ ]{0,2}([A-Z]{2,3}|[A-Z]\.[ ]?[A-Z]\.)"
    r"(?=[ ]*(?:\n|\Z|[,;./|)]|\d|[ ]{2}|[ ]on[ ]|[ ]at[ ]))"
)
#: Initials that close a line of a log, as they do on other lines of it: "LVM x2. LN".
_LINE_INITIALS = re.compile(r"(?<=[.!?)] )([A-Z]{2,3})(?=[ ]*(?:\n|\Z))")
#: A line that holds two pairs of initials and nothing else but a date: "jk/mm", "ab:cd 3/4".
_SMALL_PAIR = re.compile(r"[ \t]*([a-z]{2,3})[/:]([a-z]{2,3})(?=[ \t]*(?:\n|\Z)|[ \t]+\d{1,2}[/-]\d)")
#: 'alias "Smoke"', "goes by Bo", 'nicknamed "Ace"'.
_ALIAS = re.compile(
    rf"\b(?:alias|a\.?k\.?a\.?|goes by|nick-?named?|known as|likes to be called|prefers)(?:[ ]?[:,])?[ ]"
    rf"(?:[\"“']({_CAPITAL}(?:[ ]{_CAPITAL})?)[\"”']|({_CAPITAL})(?=[.,;)\n]|\Z))",
    re.I,
)
#: "the DNR for T. Abara", "per R. Okonjo": an initial and a surname that no list of prose has.
_INITIAL_SURNAME = re.compile(
    rf"(?:\b(?:for|with|by|of|pt|patient|to|per|from|and|see|saw|w/|attn|cc|dr)\.?:?[ ]|\(|&[ ])"
    rf"([A-Z]\.[ ]?{_CAPITAL})(?![\w-])"
)
#: "A.K., 19, studying": initials that open a message, with an age.
#: "Mark Day, 44, needs clearance": the patient at the start of a message; "h. oyelowo rash": in small letters.
_OPENING_NAME = re.compile(
    r"[ \t]*([A-Z][a-z]{2,14})[ ]((?:[A-Z]\.?[ ])?[A-Z][a-z]{1,14})(?=,[ ]\d{1,2}(?:[ ]?(?:yo|y/o|[MF]))?[, ])"
)
_OPENING_SMALL = re.compile(r"\A([a-z]\.[ ]([a-z]{4,16}))(?=[ ][a-z])")
_OPENING = re.compile(r"[ \t]*([A-Z]\.[ ]?(?:[A-Z]\.[ ]?){1,2})(?=,[ ]\d{1,3}[, ])")
#: "dtr renee", "wife anna": small letters in a note that has capitals.
_SMALL_RELATIVE = re.compile(
    r"\b(wife|husband|mother|father|mom|dad|son|daughter|dtr|dau|sister|sis|brother|bro|aunt|uncle|niece|nephew|gf|bf"
    r"|girlfriend|boyfriend|partner|spouse|grandma|grandpa|granddaughter|grandson|neighbor|roommate|roomie|cousin|caregiver)"
    r"[ ](?:is |named |\()?([a-z]{3,16})(?![\w'’-])"
)
#: "locum desai", "per hoang", "f/u w meyer".
_SMALL_CLINICIAN = re.compile(
    r"\b(?:dr|doctor|locum|np|pa|nurse|attending|attg|surgeon|pcp|d/w|saw|f/u w(?:ith|/)?|(?:seen|followed) by|per)[ ]"
    r"(?:locum[ ])?([a-z]{4,16})(?![\w'’/-])"
)
#: Capitals of one person at the start of a sentence: "NOBLE FROM SURGERY WILL SEE HER".
_CAPITALS_FROM = re.compile(
    r"(?:\A|[.!?]\s{1,3}|\n)([A-Z][A-Z'’-]{2,20})(?=[ ]FROM[ ](?:THE[ ])?[A-Z]{2,20}(?:[ ][A-Z]{2,12})?[ ]"
    r"(?:WILL|SAW|CALLED|HAS|IS|WAS|RECOMMENDS?|STOPPED|TO)\b)"
)
#: "DRS. MACHA AND SICK", "Drs Ode, Short & Small": after the plural title every word of the list is a name.
_PLURAL_TITLE = re.compile(
    r"\b(?:drs|doctors|messrs)\b\.?[ \r\n]{1,3}(?P<list>(?:[a-z]\.?[ ])?[^\W\d_][\w'’-]+"
    r"(?:,[ ](?:[a-z]\.?[ ])?[^\W\d_][\w'’-]+){0,4}(?:,?[ \r\n]{1,3}(?:and|&)[ \r\n]{1,3}|[ ]?/[ ]?)"
    r"(?:[a-z]\.?[ ])?[^\W\d_][\w'’-]+)",
    re.I,
)
_LIST_WORD = re.compile(r"(?<![\w'’-])(?!(?:and|AND|And)\b)(?:[A-Za-z]\.?[ ])?[^\W\d_][^\W\d_]+(?:['’-][^\W\d_]+)*")
#: "dr e adeyemi-clarke", "Mr j okafor", "nurse t. lindqvist": a small initial between title and surname.
_SMALL_INITIAL = re.compile(
    r"\b(?:dr|doctor|mr|mrs|ms|miss|prof|nurse|sister|sr)\b\.?[ ]([a-z]\.?[ ](?-i:([a-zà-ÿ]{3,20}(?:-[a-zà-ÿ]{3,20})?"
    r"|[A-ZÀ-Þ][a-zà-ÿ]{2,20}(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?)))(?![\w'’/-])",
    re.I,
)
_LABELS_OF_INITIALS = word_table(
    """
    minutes scribe scribed typed transcribed transcriber record recorder recorded tech read reader entered signed
    reviewed checked verified prepared taken drawn collected charted init initial initials nurse rn reporter dictated
    witness witnessed
    """
)
_BEFORE_CLINICIAN = word_table("dr doctor locum np pa nurse attending attg surgeon pcp d saw f seen followed per")
_SMALL_TITLES = word_table("dr doctor mr mrs ms miss prof nurse sister sr")
_NO_INITIALS = word_table(
    """
    the and his her our all one two day now pt id gi gu er ed or icu ems ent ob rn md do np pa ot st rt cc hcp mom dad
    son sw cm us we me it he she him iv po im sq mri ct xr ekg ecg echo eeg emg mm lab hand fax mail phone law ai hr
    """
)


def find_shorthand_names(words: NoteWords) -> Iterator[PhiSpan]:
    """NAME spans; they may overlap."""
    text = words.text
    for match in words.matches(_DONE_BY, _DONE_WORDS) if words.has("by") else ():
        for group in (1, 2):
            if match.group(group) and _initials(match.group(group)):
                yield PhiSpan(match.start(group), match.end(group), "NAME", 0.8, "rule", "clinician")
    for match in words.matches(_LABELLED_INITIALS, _LABELS_OF_INITIALS):
        if _initials(match.group(1).replace(".", "").replace(" ", "")):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.8, "rule", "clinician")
    closing = Counter(match.group(1) for match in _LINE_INITIALS.finditer(text))
    for match in _LINE_INITIALS.finditer(text) if closing else ():
        if closing[match.group(1)] > 1 and _initials(match.group(1)):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.8, "rule", "clinician")
    for match in words.at_lines(_SMALL_PAIR):
        if all(_initials(part) and part not in ORDINARY_WORDS for part in match.groups()):
            for group in (1, 2):
                yield PhiSpan(match.start(group), match.end(group), "NAME", 0.8, "rule", "clinician")
    if words.has("alias", "aka", "k", "goes", "nickname", "nicknamed", "known", "called", "prefers", "nick-named"):
        for match in _ALIAS.finditer(text):
            group = 1 if match.group(1) else 2
            quoted = group == 1
            low = match.group(group).lower()
            if match.group(group)[0].isupper() and (quoted or is_listed_name(low)) and low not in CLINICAL_WORDS:
                yield PhiSpan(match.start(group), match.end(group), "NAME", 0.8, "rule", None)
    for match in _INITIAL_SURNAME.finditer(text) if words.initials else ():
        surname = match.group(1).split(".")[-1].strip().lower()
        if is_unlisted(surname) and surname not in EPONYMS and not _head_follows(text, match.end()):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.8, "rule", None)
    for match in words.at_lines(_OPENING_NAME):
        if match.group(1).lower() in given_names() or match.group(1).lower() in ambiguous_given_names():
            yield PhiSpan(match.start(1), match.end(2), "NAME", 0.85, "rule", "patient")
    small = _OPENING_SMALL.match(text)
    if small and _surname_alone(small.group(2)) and not looks_english(small.group(2)):
        yield PhiSpan(small.start(1), small.end(1), "NAME", 0.8, "rule", "patient")
    for match in words.at_lines(_OPENING) if words.initials else ():
        yield PhiSpan(match.start(1), match.start(1) + len(match.group(1).rstrip()), "NAME", 0.85, "rule", "patient")
    if not RELATIONS.isdisjoint(words.vocabulary):
        for match in _SMALL_RELATIVE.finditer(text):
            low = match.group(2)
            if low in given_names() and is_unlisted(low) and low not in NAME_LIKE_WORDS:
                yield PhiSpan(match.start(2), match.end(2), "NAME", 0.75, "rule", "relative")
    for match in words.matches(_SMALL_CLINICIAN, _BEFORE_CLINICIAN):
        low = match.group(1)
        unlisted = is_unlisted(low) and low not in NAME_LIKE_WORDS and low not in EPONYMS and not looks_english(low)
        if unlisted and is_listed_name(low):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.75, "rule", "clinician")
    for match in words.matches(_SMALL_INITIAL, _SMALL_TITLES):
        if match.group(1)[0].islower() and _surname_alone(match.group(2)):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.85, "rule", None)
    if words.has("drs", "doctors", "messrs"):
        for match in _PLURAL_TITLE.finditer(text):
            yield from _listed_after(text, match)
    if " FROM " in text:
        for match in _CAPITALS_FROM.finditer(text):
            low = match.group(1).lower()
            if low in NAME_LIKE_WORDS or (low in surnames() and is_unlisted(low)):
                yield PhiSpan(match.start(1), match.end(1), "NAME", 0.75, "rule", "clinician")


def _surname_alone(surname: str) -> bool:
    parts = surname.lower().split("-")
    return all(is_listed_name(part) or (is_unlisted(part) and part not in NAME_LIKE_WORDS) for part in parts) and not (
        len(parts) == 1 and not is_listed_name(parts[0]) and looks_english(parts[0])
    )


def _listed_after(text: str, match: re.Match[str]) -> Iterator[PhiSpan]:
    """The names of a list after a plural title, if they have one case and one of them is no word of prose."""
    found = list(_LIST_WORD.finditer(text, *match.span("list")))
    names = [re.sub(r"^[A-Za-z]\.?[ ]", "", part.group()) for part in found]
    capitals = match.group()[1] in "RO" and all(name.isupper() for name in names)
    small = all(name.islower() for name in names)
    if not (capitals or small or all(name[0].isupper() and not name.isupper() for name in names)):
        return
    low = [name.lower() for name in names]
    sure = [is_unlisted(word) and (is_unknown(word) or is_listed_name(word)) for word in low]
    everyday = [word in NAME_LIKE_WORDS for word in low]
    if any(sure) or (all(everyday) if small else any(everyday)):
        for part in found:
            yield PhiSpan(part.start(), part.end(), "NAME", 0.9, "rule", "clinician")


def _initials(letters: str) -> bool:
    upper = letters.upper()
    return not (
        upper in ABBREVIATIONS
        or upper in CREDENTIALS
        or upper in STATES
        or letters.lower() in _NO_INITIALS
        or letters.lower() in SAFE_WORDS
        or letters.lower() in ORDINARY_WORDS
        or letters.lower() in TITLES
    )


def _head_follows(text: str, end: int) -> bool:
    following = re.match(r"(?:['’]s)?[ -]([a-z]+)", text[end : end + 24])
    return following is not None and following.group(1) in EPONYM_HEADS
