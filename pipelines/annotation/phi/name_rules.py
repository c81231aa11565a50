"""Names shown by a few words beside them: aliases, introductions, plural titles, what only people do."""

from __future__ import annotations

import re

from ...lexicons.loading import phrases, word_table
from ...lexicons.loading import words as lexicon
from ...lexicons.names import (
    RELATIONS,
    ambiguous_given_names,
    given_names,
    is_listed_name,
    is_unknown,
    is_unlisted,
    may_be_name,
)
from ...lexicons.vocabulary import (
    CLINICAL_WORDS,
    CONTEXT_EPONYMS,
    FUNCTION_WORDS,
    NAME_LIKE_WORDS,
    ORDINARY_WORDS,
    SAFE_WORDS,
)
from .name_parser import looks_english
from .rule import Rule

_CAPITAL = r"[A-ZÀ-Þ][a-zà-ÿ'’]{1,20}(?:[-'’]?[A-ZÀ-Þ][a-zà-ÿ]{1,20})?"
_TITLED = r"(?:(?:[A-Za-z]\.?[ ])?([^\W\d_][\w'’-]+))"
#: Everyday words that are surnames often enough to be one where they say or want something.
_EVERYDAY_SURNAMES = word_table("young white long little page law best wall ray good strong day house lock post small")
#: Names that are words of medicine, time or speech where they open a sentence.
_NO_SUBJECTS = lexicon("no_subjects")


def _does_what_people_do(word: str) -> bool:
    low = word.lower()
    everyday = low in NAME_LIKE_WORDS and (low not in ORDINARY_WORDS or low in _EVERYDAY_SURNAMES)
    listed = low not in ORDINARY_WORDS and low not in SAFE_WORDS and (is_listed_name(low) or low in CONTEXT_EPONYMS)
    return low not in _NO_SUBJECTS and (everyday or listed)


def _introduces(word: str) -> bool:
    return word.lower() not in FUNCTION_WORDS and may_be_name(word.lower())


def _unlisted_surname(found: str) -> bool:
    surname = found.split()[-1].lower()
    return (is_listed_name(surname) or is_unlisted(surname)) and not looks_english(surname)


def _names_in_one_case(match: re.Match[str]) -> bool:
    """Whether names after a plural title have one case and one of them is no word of prose."""
    names = [name for name in match.groups() if name]
    small = all(name.islower() for name in names)
    capitals = match.group()[1] in "RO" and all(name.isupper() for name in names)
    if not (capitals or small or all(name[0].isupper() and not name.isupper() for name in names)):
        return False
    low = [name.lower() for name in names]
    sure = [is_unlisted(word) and (is_unknown(word) or is_listed_name(word)) for word in low]
    everyday = [word in NAME_LIKE_WORDS for word in low]
    return any(sure) or (all(everyday) if small else any(everyday))


NAME_RULES = (
    Rule(
        "alias",
        "NAME",
        rf"<cue>(?:[ ]?[:,])?[ ](?:[\"“']({_CAPITAL}(?:[ ]{_CAPITAL})?)[\"”']|({_CAPITAL})(?=[.,;)\n]|\Z))",
        "alias|aka|a.k.a.|goes by|nickname|nicknamed|nick-name|nick-named|known as|likes to be called|prefers",
        accept=lambda name: name.lower() not in CLINICAL_WORDS,
        check=lambda match: bool(match[1]) or is_listed_name(match[2].lower()),
        examples='alias "[Smoke]"|his nick-name "[Ace]" is on the chart|he goes by [Bobby].|'
        "also known as high blood pressure|known as Asthma.",
    ),
    Rule(
        "who introduces themselves by whose relative they are",
        "NAME",
        r"<cue>[ ]([A-Za-z][a-z]{1,15})(?:[ ]([A-Za-z][a-z]{2,15}))?,[ ](?:([A-Za-z][a-z]{1,15})['’]s[ ])?"
        rf"(?:the |his |her |a )?(?i:{'|'.join(sorted(RELATIONS, key=len, reverse=True))}|mil|fil|poa|proxy)\b",
        "i am|i'm|im|my name is|this is|its|it's",
        accept=_introduces,
        score=0.85,
        examples="this is [dee], mom of kai|this is [dee], poa of kai|i am [art], [ruth]'s husband|"
        "this is a new pain, mother says|it's the knee, his partner said",
    ),
    Rule(
        "names after a plural title",
        "NAME",
        rf"<cue>\.?[ \r\n]{{1,3}}{_TITLED}(?:,[ ]{_TITLED})?(?:,[ ]{_TITLED})?"
        rf"(?:,?[ \r\n]{{1,3}}(?:[Aa][Nn][Dd]|&)[ \r\n]{{1,3}}|[ ]?/[ ]?){_TITLED}",
        "drs|doctors|messrs",
        role="clinician",
        check=_names_in_one_case,
        score=0.9,
        examples="Drs [Ode], [Short] & [Small]|Seen With DRS. [MACHA] AND [SICK] TODAY|"
        "Seen with Drs.\r\n[Ode] and [Small]|drs [kowalik] and [short]|"
        "Drs. called and said so; drs orders and notes; doctors and nurses|THE DRS. CALLED AND SAID SO",
    ),
    Rule(
        "patient and age at the start of a line",
        "NAME",
        r"[ \t]*([A-Z][a-z]{2,14}[ ](?:[A-Z]\.?[ ])?[A-Z][a-z]{1,14})(?=,[ ]\d{1,2}(?:[ ]?(?:yo|y/o|[MF]))?[, ])",
        role="patient",
        accept=lambda name: name.split()[0].lower() in given_names() | ambiguous_given_names(),
        score=0.85,
        at_line=True,
        examples="[Mark Day], 44, needs clearance|Chest Pain, 44, needs clearance",
    ),
    Rule(
        "patient in small letters at the start of a message",
        "NAME",
        r"\A([a-z]\.[ ][a-z]{4,16})(?=[ ][a-z])",
        role="patient",
        accept=_unlisted_surname,
        examples="[h. oyelowo] rash on both arms|e. coli in urine|s. aureus bacteremia",
    ),
    Rule(
        "who does what only people do, at the start of a sentence",
        "NAME",
        r"(?:\A|\n|[.!?;:][ ]|[.!?][ ][ ]|- )[ \t]*([A-ZÀ-Þ][a-zà-ÿ]{2,14})(?:[ ]\([^()\n]{1,24}\))?[ ](?=<cue>)",
        "|".join(phrases("person_verbs")),
        accept=_does_what_people_do,
        score=0.75,
        examples="[Young] called again about the result.|Sutures placed. [Stone] prefers no sling.|"
        "- [Grant] (cards) recommends a loop recorder|"
        "Pain feels worse at night. May takes effect in a week. Spring presents with pollen.|"
        "Family called. Nurse says the dressing is dry. Will call with results.",
    ),
    Rule(
        "signed behind the last sentence, with a number to call",
        "NAME",
        r"[.!?][ ]{1,4}[-–—]{1,2}[ ]?([A-Z][a-z]{2,14})(?=[ ]\(?\+?\d[\d.() -]{6,14}\d)",
        role="clinician",
        accept=lambda name: name.lower() not in CLINICAL_WORDS,
        score=0.85,
        examples="Continue as needed.   -- [Noble] (400 555-0175)|Stable. - Warfarin 400 mg daily",
    ),
    Rule(
        "initials before an age",
        "NAME",
        r"(?<![\w.])([A-Z]\.[ ]?(?:[A-Z]\.){1,2})(?=,?[ (]{1,2}\d{1,3}(?:[ ]?[/-]?[ ]?(?:[MF]\b|y|mo\b)|[, ]))",
        role="patient",
        score=0.9,
        examples="[L.M.] 45F, gout|[A.K.], 19, studying|at 5 p.m. 45 patients|U.S. 45",
    ),
    Rule(
        "initials of the patient",
        "NAME",
        r"<cue>\.?,?[ \t]((?:[A-Z]\.[ \t]?){1,2}[A-Z]\.)",
        "patient|pt",
        role="patient",
        score=0.9,
        examples="Patient [J.R.] slept well|Pt. is well. A. Plan",
    ),
    Rule(
        "who dictated and who typed, on a line of their own",
        "NAME",
        r"[ \t]*([A-Z]{2,4})(?:[ \t]?/[ \t]?|:)([A-Za-z]{2,4}\d{0,3})"
        r"(?=[ \t]*(?:\n|\Z)|[ \t]+(?:D|T|DD|DT|Job|\d{1,2}/))",
        accept=lambda letters: letters.lower() not in ORDINARY_WORDS,
        score=0.9,
        at_line=True,
        examples="Transcribed today.\n[JS]/[mt]\n|AND/or\nHR: 80\n",
    ),
)
