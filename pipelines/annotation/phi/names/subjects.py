"""Names shown by the grammar around them: everyday surnames as subjects of what only people do, and spellings of names.

"Young called again", "Stone prefers no sutures", "O'Dell", "McAllister": words that no list and no title makes a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import CONTEXT_EPONYMS, EPONYM_HEADS, EPONYMS, SAFE_WORDS
from ....lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ....lexicons.name_lexicon import ambiguous_given_names, is_listed_name
from ....lexicons.word_table import word_table
from ...note_words import NoteWords
from ...spans import PhiSpan

#: What people do and nothing else does, in the forms that follow a subject.
_PERSON_DOES = (
    r"(?:called|calls|calling|phoned|texted|emailed|messaged|says|said|states|stated|reports|reported|denies|denied"
    r"|endorses|endorsed|admits|admitted to|agrees|agreed|declines|declined|refuses|refused|prefers|preferred|wants"
    r"|wanted|wishes|asks|asked|complains|complained|thinks|thought|believes|understands|understood|verbali[sz]e[sd]"
    r"|tells|told|smokes|smoked|drinks|lives|lived|works|worked|slept|ate|voided|ambulated|walked|c/o|recs|recommends"
    r"|recommended|was seen|is seen|was admitted|was discharged"
    r"|is going home|went home|came in|comes in|presents|presented"
    r"|would like|is an? \d|is here|is doing|feels|felt|needs|takes|took|saw|will see|will call|paged|signed|tolerated"
    r"|underwent|returns|returned|drove|arrived|left AMA|fell|d/w|notified|requested|requests|wonders|hopes to|plans to"
    r"|was (?:prepped and draped|intubated|extubated|counsel+ed|told|brought to|taken to|transferred to)"
    r"|brought|picked up|has been taking|had been taking|is taking|is able to|is unable to|is on|was on|is to follow)\b"
)
_CAPITAL = r"[A-ZÀ-Þ][a-zà-ÿ]{2,14}"
_SUBJECT = re.compile(
    rf"({_CAPITAL})(?:[ ]\([^()\n]{{1,24}}\))?[ ]"
    rf"(?={_PERSON_DOES})"
)
#: What stands before the first word of a sentence.
_OPENS = re.compile(r"(?:\A|\n|[.!?;:][ ]|[.!?][ ][ ]|- )[ \t]*\Z")
#: "can Deb take", "did Mark say", "does Grace need": a question about a person.
_QUESTION = re.compile(
    rf"\b(?:[Cc]an|[Cc]ould|[Dd]oes|[Dd]id|[Ss]hould|[Ww]ould|[Hh]as|[Ii]s|[Ww]as|[Ii]f|[Ww]hen|[Tt]hat|[Bb]ecause"
    rf"|[Ww]hile)"
    rf"[ ]({_CAPITAL})[ ](?=(?:take|need|have|say|get|start|stop|come|go|call|want|see|eat|drive|fly|drink|keep"
    r"|resume|restart|hold|ok|okay|able|safe|due|allowed|supposed|still|also|ever|really)\b"
    rf"|{_PERSON_DOES})"
)
_BEFORE_SUBJECT = word_table("can could does did should would has is was if when that because while")
#: Everyday words that are surnames often enough to be one where they say or want something.
_EVERYDAY_SURNAMES = word_table("young white long little page law best wall ray good strong day house lock post small")
#: Names that are words of medicine, time or speech where they open a sentence.
_NO_SUBJECTS = word_table(
    """
    may will spring summer winter autumn april june august christmas mercy nurse pain child staff worker case grade
    dose graft block stroke heart head foot hand knee neck lung brain bone kidney colon virginia georgia carolina
    montana dakota florida church field house sales team bank web street school branch coffee sugar water temple points
    """
)
#: Spellings that only names have: "O'Dell", "McAllister", "MacLeish", "D'Agostino", "FitzGerald".
_SPELLING = re.compile(
    r"([ODMF](?<![\w'’-].)(?:(?<=[OD])['’]|(?<=M)a?c|(?<=F)itz)[A-Z][a-z]{2,14}(?:-[A-Z][a-z]{2,14})?)(?=['’]s\b|(?![\w'’-]))"
)
_NEXT = re.compile(r"(?:['’]s)?[ -]([A-Za-z]+)")


def find_subject_names(words: NoteWords) -> Iterator[PhiSpan]:
    """NAME spans; they may overlap."""
    text = words.text
    for match in _SUBJECT.finditer(text):
        if not _OPENS.search(text, max(0, match.start() - 12), match.start()):
            continue
        low = match.group(1).lower()
        everyday = low in NAME_LIKE_WORDS and (low not in ORDINARY_WORDS or low in _EVERYDAY_SURNAMES)
        if low not in _NO_SUBJECTS and (everyday or _listed(low)):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.75, "rule", None)
    for match in words.matches(_QUESTION, _BEFORE_SUBJECT):
        low = match.group(1).lower()
        if low not in _NO_SUBJECTS and (low in ambiguous_given_names() or _listed(low)):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.75, "rule", None)
    if "'" in text or "’" in text or "Mc" in text or "Mac" in text or "Fitz" in text:
        for match in _SPELLING.finditer(text):
            low = match.group(1).lower().replace("’", "'")
            following = _NEXT.match(text, match.end())
            if low in EPONYMS or low in SAFE_WORDS or (following and following.group(1).lower() in EPONYM_HEADS):
                continue
            if low not in CONTEXT_EPONYMS:
                yield PhiSpan(match.start(1), match.end(1), "NAME", 0.75, "rule", None)


def _listed(low: str) -> bool:
    if low in ORDINARY_WORDS or low in SAFE_WORDS:
        return False
    return is_listed_name(low) or low in CONTEXT_EPONYMS
