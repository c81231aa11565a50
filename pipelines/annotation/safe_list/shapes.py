"""Shapes of the safe list: pieces of numbers, organisms, terms of several words and misspelt words."""

from __future__ import annotations

import re

from ...lexicons.clinical import CLINICAL_WORDS, SAFE_WORDS, SCALES, SCORES, SHORT_TERMS
from ...lexicons.everyday import EVERYDAY_WORDS, NAME_LIKE_WORDS, ORDINARY_WORDS
from ...lexicons.name_lexicon import is_listed_name
from ...lexicons.places import CITIES
from ..spans import PhiSpan

_CHAIN_SIGNS = re.compile(r"[\d./–-]|[ ](?=[-–/][ ]?\d)|(?<=[-–/])[ ](?=\d)")
_CHAIN_PART = re.compile(r"\d{1,4}(?:\.\d{1,3})?\Z")
_RANGE = re.compile(r"\d{1,2}[-–]\d{1,2}\Z")
_RANGE_MEANING = re.compile(r"[ ]?[:=][ ]?[a-z]{3}|[ ](?:none|minimal|mild|moderate|severe|low|high|normal|abnormal)\b")
_OTHER_RANGE = re.compile(r"(?<![\d/.-])\d{1,2}[-–]\d{1,2}[ ]?[:=][ ]?[a-z]{3}")
_NAME_BEFORE = re.compile(r"([A-Za-z][A-Za-z-]*)(?:[ ]?[:=])?[ ]\Z")
#: Analytes and tests of development or memory in prose, beside abbreviations and scales.
_MEASURED = frozenset(
    """
    sodium potassium chloride bicarb bicarbonate calcium magnesium phosphorus creatinine glucose glu urea bun albumin
    bilirubin lipase amylase lactate ammonia troponin ferritin iron hemoglobin hematocrit platelets wbc rbc
    cholesterol triglycerides ldl hdl bayley vineland wechsler denver mullen battelle conners stanford-binet
    """.split()
)  # fmt: skip


#: Terms of several words of which a tagger takes a part for a name or a place.
_TERMS = re.compile(
    r"\bAnn Arbor(?= (?:stage |class )?[IV]{1,3}[ABESX]{0,2}\b)(?: (?:stage )?[IV]{1,3}[ABESX]{0,2}\b)?"
    r"|\b[Gg]ood [Ss]amaritan (?:laws?|acts?|statutes?|rules?)\b"
    r"|\bAgent Orange\b|\bGreulich (?:and|&) Pyle\b|\bTanner[ -]Whitehouse\b|\bStanford[ -]Binet\b"
    r"|\bAmerican (?:(?:Academy|Association|College|Society|Board) (?:of|for)"
    r"|(?:Heart|Cancer|Diabetes|Thoracic|Urological|Lung|Stroke|Psychiatric) (?:Association|Society))\b"
    r"|\b(?:gold|GOLD)(?: (?:group|stage|class))? ?[1-4A-E]{1,2}\b|\bSTOP[- ]?BANG(?: \d\b)?"
    r"|\b(?:SI|HI|AH|VH|AVH)(?:/(?:SI|HI|AH|VH|AVH|SIB))+\b"
    r"|\b[Hh]ot tubs?\b|\b(?:rice|corn|wheat|dairy|pig|poultry|tobacco) farm(?:er|ers|ing)?\b"
    r"|\bCharcot (?:foot|feet|joints?|ankle|arthropathy|neuroarthropathy|midfoot|hip|knee|spine|Marie|leyden)\b"
    r"|\bGeiger[ -]M(?:u|ü|ue)ller\b|\b[Ss]tamm (?:gastr\w+|procedure|tube)|\bWestcott (?:scissors|tenotomy)"
    r"|\b(?:WESTCOTT SCISSORS|STAMM GASTROSTOMY)\b|\bMcIvor(?= (?:mouth|gag|retractor))|\bWebster[- ]?pak?c?k\b"
    r"|\b[Dd]a [Vv]inci\b(?= (?:robot\w*|xi|si|sp|assisted|system|vs|versus|prostat\w+|hyster\w+))"
    r"|\b(?:[Ll]avender|[Pp]urple|[Gg]old|[Gg]reen|[Bb]lue|[Rr]ed|[Pp]ink|[Gg]r[ae]y|[Tt]iger) tops?"
    r"(?: and \w+ tops?)?\b"
    r"|\bMason (?:type )?I{1,3}V?\b|\bMilan (?:in|out|criteria)\b|\bParkland(?= (?:formula|\d))"
    r"|\bBerg(?= (?:balance|\d{1,2}/56))|\bin[- ]center (?:hemo)?dialysis\b|\bIN[- ]CENTER (?:HEMO)?DIALYSIS\b"
    r"|\bColles,? (?:and |or )?Smith,? (?:and |or )?Barton\b|\b(?:Reverse )?Barton(?:'s)?(?= (?:fracture|fx))"
    r"|\b[Mm]ountain (?:biking|bikes?|climbing)\b"
    r"|\b(?:Patient )?Education and Coun?selll?ing\b|\bPreventative [Hh]ealth\b"
    r"|\bReed[ -]Sternberg\b|\b(?:Sanger|Maxam[ -]Gilbert) (?:seq\w*|method|confirm\w*)"
    r"|\b(?:Gulf War|Desert Storm) (?:syndrome|exposures?|illness)\b"
    r"|\bStarling (?:law|curve)s?\b|\bSan Joaquin fever\b|\bPontiac fever\b|\bMalta fever\b"
    r"|\bOklahoma (?:brace|ankle)\b|\bPenn State (?:scale|worry)\b|\bMichigan (?:screen\w*|alcohol\w*)\b"
    r"|\bRancho Los Amigos (?:level|scale|[IVX\d])|\bHopkins (?:verbal|symptom|lens)\b|\bToronto (?:scale|clinical)\b"
    r"|\bpeaked T\b|\b(?:Mountain|preventative|[Pp]reventive) (?:biking|health|care)\b"
)
_SPINE_LEVEL = re.compile(r"\b(?:L[1-5]-(?:[1-6]|S1)|C[1-7]-[1-7]|T\d{1,2}-\d{1,2})\b")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


#: Characters on each side of a number in which the chain that it stands in is read.
_CHAIN_REACH = 60


def piece_of_values(text: str, span: PhiSpan, found: str) -> bool:
    """Whether a proposed number is cut out of values, stands after an analyte or a scale, or is a step of a scale.

    "Cr 3.1/2.[7/2].2", "[54/181/243]/97", "Glu [112]", "5-9: mild, [10-14]: moderate".
    """
    if re.search(r"[^\d./– -]", found) or not any(char.isdigit() for char in found):
        return False
    start, end = span.start, span.end
    # No date or number is longer; a table of values may be.
    first, last = max(0, start - _CHAIN_REACH), min(len(text), end + _CHAIN_REACH)
    while start > first and _CHAIN_SIGNS.match(text, start - 1):
        start -= 1
    while end < last and _CHAIN_SIGNS.match(text, end):
        end += 1
    chain = text[start:end].strip(" .-–/")
    parts = [part.strip() for part in re.split(r"[/–-]", chain)]
    cut = text[start : span.start].strip(" ") != "" or text[span.end : end].strip(" .") != ""
    if cut and len(parts) > 1 and all(_CHAIN_PART.match(part) for part in parts):
        # Two parts of a decimal, or more parts than a date has.
        decimals = sum("." in part for part in parts)
        if decimals > len(parts) / 2 or (len(parts) > 3 and "/" in chain and "-" not in chain):
            return True
    if _RANGE.match(found) and _RANGE_MEANING.match(text, span.end):
        near = text[max(0, span.start - 60) : span.start] + "|" + text[span.end : span.end + 60]
        return _OTHER_RANGE.search(near) is not None
    if re.fullmatch(r"\d{1,4}(?:\.\d{1,2})?", found) and not cut:
        return _after_measure(text, span)
    return False


def _after_measure(text: str, span: PhiSpan) -> bool:
    before = _NAME_BEFORE.search(text[max(0, span.start - 24) : span.start])
    if before is None or re.match(
        r"[ -]?(?:y|y/o|yo|yrs?|years?|[MFmf])\b|[ ](?:[NSEW]\.?[ ])?[A-Z][a-z]", text[span.end :][:8]
    ):
        return False
    word = before.group(1)
    if word.lower() in _MEASURED or (word.lower() in SCALES and not word.islower()):
        return True
    return word in (SCORES if span.type == "AGE" else SHORT_TERMS)


def within_term(text: str, span: PhiSpan) -> bool:
    """Whether a span lies within a term of several words: "Good [Samaritan] law"."""
    if span.type == "DATE":
        return any(
            match.start() <= span.start and span.end <= match.end()
            for match in _SPINE_LEVEL.finditer(text, max(0, span.start - 6), min(len(text), span.end + 6))
        )
    near = _TERMS.finditer(text, max(0, span.start - 40), min(len(text), span.end + 40))
    return any(match.start() <= span.start and span.end <= match.end() for match in near)


def everyday_words(text: str, span: PhiSpan, found: str) -> bool:
    """Whether a span is everyday words in small letters that are no names, or one such word misspelt."""
    if not found.islower() or span.type == "PROFESSION":
        return False
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", found)
    if (
        words
        and (len(words) == 1 or span.type == "NAME")
        and all(
            (word in EVERYDAY_WORDS or word in ORDINARY_WORDS or word in CLINICAL_WORDS) and not _known_name(word)
            for word in words
        )
    ):
        return True
    return span.type == "NAME" and len(words) == 1 and words[0] == found and _misspelt(text, found)


def _misspelt(text: str, word: str) -> bool:
    """Whether a long word in a text of mixed case is one edit from an ordinary word, and from no name."""
    if len(word) < 7 or not word.isascii() or not word.isalpha() or _known_name(word):
        return False
    if not re.search(r"(?<![\w'’])[A-Z][a-z]+", text):  # a text all in small letters writes names so too
        return False
    near = _one_edit(word)
    return any(_ordinary(other) for other in near) and not any(_known_name(other) for other in near)


def _ordinary(word: str) -> bool:
    return len(word) > 6 and (
        word in ORDINARY_WORDS or word in CLINICAL_WORDS or word in SAFE_WORDS or word in EVERYDAY_WORDS
    )


def _one_edit(word: str) -> set[str]:
    cuts = [(word[:index], word[index:]) for index in range(len(word) + 1)]
    near = {left + right[1:] for left, right in cuts if right}
    near |= {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    near |= {left + char + right[1:] for left, right in cuts if right for char in _LETTERS}
    near |= {left + char + right for left, right in cuts for char in _LETTERS}
    return near - {word}


def _known_name(word: str) -> bool:
    return is_listed_name(word) or word in NAME_LIKE_WORDS or word in CITIES
