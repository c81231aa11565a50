"""Names of people who hand over, introduce themselves or coordinate: shorthand of messages and sign-outs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import ABBREVIATIONS, CLINICAL_WORDS, EPONYM_HEADS, EPONYMS, SAFE_WORDS
from ....lexicons.everyday import FUNCTION_WORDS, NAME_LIKE_WORDS, ORDINARY_WORDS
from ....lexicons.name_lexicon import is_listed_name, is_unlisted, may_be_name
from ....lexicons.names import CREDENTIALS, RELATIONS, TITLES
from ....lexicons.word_table import word_table
from ...note_words import NoteWords
from ...spans import PhiSpan

#: "s/o from SAB to jrw", "handoff TK -> MO": who gave and who took over, by initials.
_HANDOFF = re.compile(
    r"\b(?:s/o|sign[ -]?out|signed out|hand[ -]?off|hand[ -]?over|report|transfer of care)[ ]?:?[ ]"
    r"(?:from[ ])?([A-Z]{2,3}|[a-z]{2,3})(?:[ ]to[ ]|[ ]?(?:->|→|>)[ ]?)([A-Z]{2,3}|[a-z]{2,3})(?=[\s:,;.]|\Z)",
    re.I,
)
_NO_HANDOFF = word_table(
    """
    er ed or icu ems pm am days rn md np pa ob ccu nf to us me him her it the oncoming on off am lr pt all day eve
    """
)
#: "i am art, ruth's husband", "this is dee, mom of kai".
_INTRODUCED = re.compile(
    r"\b(?:i am|i'm|im|my name is|this is|its|it's)[ ]([a-z]{2,16}|[A-Z][a-z]{1,15})"
    r"(?:[ ]([a-z]{3,16}|[A-Z][a-z]{1,15}))?,[ ]"
    r"(?:([a-z]{2,16}|[A-Z][a-z]{1,15})['’]s[ ])?(?:the |his |her |a )?"
    r"(?:mom|mother|dad|father|wife|husband|son|daughter|sister|brother|aunt|uncle|niece|nephew|girlfriend|boyfriend"
    r"|partner|grandmother|grandfather|grandma|grandpa|granddaughter|grandson|caregiver|neighbor|mil|poa)\b",
    re.I,
)
#: "mr early's lactate", "mrs. strong's drain": what belongs to a person.
_TITLED_OWNER = re.compile(r"\b(?:mr|mrs|ms|miss|mister)\b\.?[ ]([a-z][a-z'’-]{1,20}?)(?=['’]s\b)", re.I)
#: "coordinator s. tull", "rn k. osei": a small initial and a surname behind a role.
_ROLE_INITIAL = re.compile(
    r"\b(?:coordinator|rn|lpn|np|pa|md|tech|scribe|interpreter|therapist|pharmacist|technician|aide|secretary|clerk"
    r"|supervisor|manager|attending|resident|intern|fellow|medic|emt|phlebotomist|liaison|sitter|cna|crna|dietitian"
    r"|chaplain|counselor|caseworker)[ ]([a-z]\.[ ]?([a-z]{3,20}(?:-[a-z]{3,20})?))(?![\w'’-])",
    re.I,
)
#: "h.h. runs after, md": two initials and all words up to a credential are one name.
_INITIALS_CREDENTIAL = re.compile(
    r"(?<![\w.])((?:[A-Za-z]\.[ ]?){2,3}[A-Za-z'’-]{2,20}(?:[ ][A-Za-z'’-]{2,20})?),[ ]"
    r"(?:md|do|rn|np|pa-c|phd|dds|dpm|mbbs|crna|lcsw|pharmd|facs|m\.d|d\.o|r\.n)\b",
    re.I,
)
#: "dr. e at the clinic", "ms. c was seen": one small letter behind a title with its full stop.
_TITLE_LETTER = re.compile(r"\b(?:dr|mr|mrs|ms)\.[ ]{1,2}([b-hj-z])(?=['’]s\b|(?![\w.'’/-]))")
#: "night float: teague - watch uop; rahimi - ct head": a list of patients in small letters.
_SIGN_OUT = re.compile(r"\b(?:float|sign[ -]?out|hand[ -]?off|overnight|cross[ -]?cover)\b[^:\n]{0,12}:[^\n]*", re.I)
_SIGN_OUTS = word_table("float sign signout hand handoff overnight cross crosscover")
_SIGNED_OUT = re.compile(r"[:;][ ]{0,2}([a-z]{4,14})(?=[ ][-–][ ][a-z])")
#: "The Gutierrez twins".
_FAMILY_OF = re.compile(
    r"([A-ZÀ-Þ](?<=\b[Tt]he[ ].)[a-zà-ÿ]{2,14}(?:-[A-ZÀ-Þ][a-zà-ÿ]{2,14})?)[ ]"
    r"(?:twins?|triplets?|family|baby|babies|household|siblings|brothers|sisters|boys?|girls?|kids|couple|infant)\b"
)
#: "Shu-Fen Hsieh no-showed": two syllables of a given name and a surname, at the start.
_HYPHENED = re.compile(
    r"([A-Z](?:(?<=\A.)|(?<=\n.)|(?<=[.!?:][ ].))[a-z]{1,6}-[A-Z][a-z]{1,6}[ ]([A-Z][a-z]{1,9}))"
    r"(?=['’]s|[ ,][a-z]|,)"
)
#: "and JB was monitored": two letters that something was done with, as only with a person.
_DONE_WITH = re.compile(
    r"([A-Z]{2})(?=[ ]was[ ](?:then[ ])?(?:monitored|taken|brought|awakened|extubated"
    r"|transferred|discharged|counsel+ed|instructed|prepped|admitted|told|advised|seen|escorted|readmitted|intubated|educated)\b)"
)
_BEFORE_INITIALS = re.compile(r"(?:\band|[.;,])[ ]{1,2}\Z")
#: "Accepting MD: DO, QUYNH Q": a surname that is a credential elsewhere.
_FIELD_DO = re.compile(
    r"\b(?:accepting|transferring|referring|attending|admitting|primary|ordering)[ ](?:md|physician|provider|doctor)"
    r"[ ]?:[ ]?(do,?[ ](?:[a-z]{2,20}(?:[ ][a-z]\b\.?)?))",
    re.I,
)
_SMALL_INITIAL = re.compile(r" [a-z]\.[ ]?[a-z]{3}")
#: "... as needed.   -- Noble (400-332-1375)": signed behind the last sentence.
_SIGNED_BEHIND = re.compile(r"[.!?][ ]{1,4}[-–—]{1,2}[ ]?([A-Z][a-z]{2,14})(?=[ ]\(?\+?\d[\d.() -]{6,14}\d)")
#: "fax the results to +44 20 7459 5484, attention dale": small letters.
_SMALL_ATTENTION = re.compile(r"\d,[ ](?:attention|attn)[.:]?[ ]([a-z]{3,14})(?=[.,;]|\s*(?:\n|\Z))")
#: "GADGE FROM GI WILL SEE HIM": a note in capitals.
_FROM_IN_CAPITALS = re.compile(
    r"(?:\A|[.!?;]\s{1,2}|\n)([A-Z]{3,14}(?:-[A-Z]{3,14})?)[ ]FROM[ ](?:THE[ ])?[A-Z]{2,20}[ ]WILL"
    r"[ ](?:SEE|FOLLOW|CALL|COME|ROUND|VISIT)\b"
)
_NO_CALLERS = word_table(
    """
    someone somebody nobody anyone one they staff team nurse doctor consult consultant attending resident fellow intern
    tech provider physician therapist student colleague representative rep specialist another everyone people who you
    """
)
_ANY_INITIALS = re.compile(r"\.(?:(?<=\b[A-Za-z].)[ ])?[A-Za-z]\.")


def find_handoff_names(words: NoteWords) -> Iterator[PhiSpan]:
    """NAME spans; they may overlap."""
    text = words.text
    handed = words.has("s", "sign", "signout", "signed", "hand", "handoff", "handover", "report", "transfer")
    for match in _HANDOFF.finditer(text) if handed and words.has("to", "o", "from") else ():
        if all(_initials(group) for group in match.groups()):
            for group in (1, 2):
                yield PhiSpan(match.start(group), match.end(group), "NAME", 0.8, "rule", "clinician")
    introduced = not RELATIONS.isdisjoint(words.vocabulary) and words.has(
        "am", "i'm", "im", "name", "this", "its", "it's"
    )
    for match in _INTRODUCED.finditer(text) if introduced else ():
        for group in (1, 2, 3):
            if match.group(group) and _name_word(match.group(group).lower()):
                yield PhiSpan(match.start(group), match.end(group), "NAME", 0.85, "rule", None)
    for match in _TITLED_OWNER.finditer(text) if words.has("mr", "mrs", "ms", "miss", "mister") else ():
        if match.group(1).lower() not in FUNCTION_WORDS and match.group(1).lower() not in TITLES:
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.85, "rule", None)
    for match in _ROLE_INITIAL.finditer(text) if _SMALL_INITIAL.search(text) else ():
        if match.group(1)[0].islower() and _name_word(match.group(2).lower()):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.85, "rule", "clinician")
    for match in _TITLE_LETTER.finditer(text) if words.has("dr", "mr", "mrs", "ms") else ():
        yield PhiSpan(match.start(1), match.end(1), "NAME", 0.8, "rule", None)
    for line in words.matches(_SIGN_OUT, _SIGN_OUTS):
        for match in _SIGNED_OUT.finditer(text, *line.span()):
            if is_unlisted(match.group(1)):
                yield PhiSpan(match.start(1), match.end(1), "NAME", 0.8, "rule", "patient")
    for match in _FAMILY_OF.finditer(text) if words.has("the") else ():
        if is_listed_name(match.group(1).lower()) or is_unlisted(match.group(1).lower()):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.8, "rule", "patient")
    for match in _HYPHENED.finditer(text) if "-" in text else ():
        parts = re.findall(r"[a-z]+", match.group(1).lower())
        surname = match.group(2).lower()
        if surname not in EPONYM_HEADS and all(is_unlisted(part) and part not in EPONYMS for part in parts):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.8, "rule", None)
    for match in _DONE_WITH.finditer(text) if words.has("was") else ():
        if _BEFORE_INITIALS.search(text, max(0, match.start() - 5), match.start()) and _initials(match.group(1)):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.75, "rule", "patient")
    for match in _FIELD_DO.finditer(text) if words.has("do") else ():
        yield PhiSpan(match.start(1), match.end(1), "NAME", 0.9, "rule", "clinician")
    for match in _INITIALS_CREDENTIAL.finditer(text) if _ANY_INITIALS.search(text) else ():
        yield PhiSpan(match.start(1), match.end(1), "NAME", 0.9, "rule", "clinician")
    for match in _SIGNED_BEHIND.finditer(text) if words.longest_number >= 3 else ():
        if match.group(1).lower() not in CLINICAL_WORDS:
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.85, "rule", "clinician")
    for match in _SMALL_ATTENTION.finditer(text) if words.has("attention", "attn") else ():
        if match.group(1) in NAME_LIKE_WORDS or is_listed_name(match.group(1)):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.85, "rule", None)
    for match in _FROM_IN_CAPITALS.finditer(text) if words.has("from") and words.has("will") else ():
        low = match.group(1).lower()
        if low not in _NO_CALLERS and low not in CLINICAL_WORDS and low not in ORDINARY_WORDS:
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.85, "rule", "clinician")


def _initials(letters: str) -> bool:
    upper, low = letters.upper(), letters.lower()
    known = upper in ABBREVIATIONS or upper in CREDENTIALS or low in SAFE_WORDS or low in FUNCTION_WORDS
    return not known and low not in _NO_HANDOFF


def _name_word(low: str) -> bool:
    return low not in FUNCTION_WORDS and may_be_name(low)
