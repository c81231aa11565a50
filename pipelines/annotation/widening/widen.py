"""Widens identifiers over the words that belong to them: surnames, states, kinds of facilities, companions, fields."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from ...lexicons.clinical import CLINICAL_WORDS, SAFE_WORDS
from ...lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ...lexicons.faker_names import is_given_name
from ...lexicons.name_lexicon import ambiguous_given_names, surnames
from ...lexicons.names import CREDENTIALS, NAME_HEADERS
from ...lexicons.places import COMPANY_HEADS, STATES, STREET_SUFFIXES
from ...lexicons.word_table import word_table
from ..note_words import NoteWords
from ..phi.identifier_patterns import LABELS
from ..spans import PhiSpan
from .compound_surnames import COMPOUND
from .name_edges import whole_edges
from .place_parts import with_place_parts

#: Words that announce identifiers, from the tables of the rules.
LABEL_WORDS: frozenset[str] = frozenset(
    word for label in [*LABELS, *NAME_HEADERS] for word in re.findall(r"[^\W\d_]+", label.lower())
) | frozenset(
    {"grp", "group", "gp", "tel", "telephone", "phone", "fax", "no", "number", "id", "date", "license", "licence"}
)

#: "BEER, " at the start of a line or field; " Do" right behind a given name, unless it is a label or a heading.
SURNAME_BEFORE = re.compile(r"(?:^|[\n\t:|{\[(;]|  |\), )[ \t]*([A-Z][^\W\d_]+(?:[-'’][^\W\d_]+)*), ?$")
SURNAME_AFTER = re.compile(r" ([A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?![\w:'’-])")

#: "Dorothea M": a given name and an initial without a period.
INITIAL_AFTER = re.compile(r"[ ]([B-HJ-Z])(?=[,;:)(\n]|\Z|[ ](?!\d)[A-Za-z(])")
VALUE_NEXT = re.compile(r"[ ]?[:=]?[ ]?[<>]?\d")
#: Two initials right before a surname: "N.D. Colesar".
INITIALS_BEFORE = re.compile(r"(?<![\w.])((?:[A-Z]\.[ ]?){2,3})$")

#: "H. " or "h. " right before a surname; "I " after who signed.
INITIAL_BEFORE = re.compile(r"(?<![\w.'’])([A-Za-z]\.[ ]?)$")
SIGNED_INITIAL = re.compile(
    r"(?:[Ss]igned|SIGNED|[Bb]y|[Dd]r\.?|/s/|[Ff]or|[Ww]ith|[Pp]er|[Ff]rom|^|[\n:/])[ ]{0,2}([A-Z][ ])$"
)
#: A given name that is an everyday word, right before a surname: "Will " before "Banks".
GIVEN_BEFORE = re.compile(r"(?<![\w.'’-])([A-Z][a-z]{1,11}) $")
VERB_AHEAD = re.compile(
    r"[ ](?!is\b|was\b|has\b|had\b|and\b|who\b|at\b|in\b|on\b|of\b|from\b|with\b|to\b|for\b|w/)[a-z]+"
)
SPEECH = frozenset(("will", "may", "can", "do", "so", "mark", "max", "mix", "an", "must", "than"))

#: The first half of a double name: "Wing-" before "Kit".
HYPHEN_BEFORE = re.compile(r"(?<![\w-])[A-Z][a-z]{1,20}-$")

#: The first letter of "M.D." at the end of a span.
CREDENTIAL_CUT = re.compile(r"(?<=\w),?[ ]M\.?$")
DOCTOR_REST = re.compile(r"\.?[ ]?D\b")

#: Endings of departments and specialties: "Dr. Hahn Cardiology".
SPECIALTY = re.compile(r"(?:logy|ics|gery|cine|iatry|therapy|care|clinic|hospital|center|unit|team|office|service)$")

#: Kinds of facilities and companies that end their name.
SITE_KINDS: frozenset[str] = word_table(
    """
    services system network
    hospital hospitals clinic clinics center centre medical health healthcare memorial regional general va vamc
    infirmary pharmacy chemist drug drugs apothecary school elementary university college academy manor lodge hospice
    transit authority imaging radiology diagnostics orthopedics orthopaedics ortho pediatrics peds oncology cardiology
    dermatology dental dialysis laboratories labs surgery surgical associates physicians partners group wellness house
    home homes court place village gardens terrace apartments shelter mission ministries correctional counseling prep
    middle high foundry castings towing body coffee
    nursing rehab rehabilitation institute pavilion building tower wing annex campus jail prison church
    """
) | frozenset(head.lower() for head in COMPANY_HEADS if head.isalpha())
#: Capitals from the start of a field to the found part: "FROM: SHORT " before "HOLLOW MEM"; kinds in small letters.
FIELD_OPENING = re.compile(
    r"(?:[Ff]rom|FROM|[Ff]acility|FACILITY|[Hh]ospital|HOSPITAL|[Pp]harmacy|PHARMACY):"
    r"[ \t]{0,4}((?:[A-Z][A-Z'’-]+[ ]){1,2})\Z"
)
SMALL_KIND = re.compile(
    r"[ ](?:er|ed|mem|gen|hosp|hospital|clinic|pharmacy|med ctr|med center|medical center|va|vna|regional|memorial"
    r"|general|(?:auto )?body|urgent care|nursing home|rehab|hospice|elementary|middle|middle school"
    r"|high school|jail|prison"
    r"|shelter|towing|motors|trucking|construction|farms|foods|county|health|manor|orthopedics|ortho|pediatrics|peds"
    r"|imaging|family medicine|dialysis|dental|detox|coffee|diner|bakery)(?![\w'’-])"
)
#: What a facility's name may end with in small letters: "Kroger pharmacy", "merrimack valley vna".
SMALL_SITE = re.compile(
    r"[ ](?:pharmacy|hospital|clinic|hospice|vna|nursing home|rehab|urgent care|elementary|middle school|high school"
    r"|school|prison|jail|shelter|group home|dialysis|ortho|pediatrics|peds|cardiology|oncology|dental"
    r"|imaging)(?![\w'’-])"
)
STREET_AFTER = re.compile(
    r"[ ](?:"
    + "|".join(sorted((name.capitalize() for name in STREET_SUFFIXES), key=len, reverse=True))
    + r")(?![\w'’-])"
)
#: "Plant" and its number, "Tower" and its letter.
SITE_PART = re.compile(
    r"(?:(?<=[Pp]lant)|(?<=[Tt]ower)|(?<=[Bb]uilding)|(?<=[Bb]ldg)|(?<=[Uu]nit)|(?<=[Ww]ard)|(?<=[Pp]avilion)"
    r"|(?<=[Hh]all)|(?<=[Ww]ing)|(?<=[Cc]ottage)|(?<=[Dd]orm)|(?<=[Pp]od)|(?<=[Ss]tation))"
    r"[ ]#?(?:\d{1,3}[A-Z]?|[A-Z]\d{0,2})(?![\w-])"
)
#: Words of small letters that tie two parts of one name: "Maria" and "Angeles Fuentes" over "de los".
TIE = re.compile(
    r"(?:(?<=\w)[ ](?:de|del|de la|de las|de los|la|las|los|van|van de|van der|von|der|den|di|da|das|dos|do|al|el"
    r"|bin|ibn|bint|y|e|ter|ten|le|du)|(?<= de)|(?<= la)|(?<= van)|(?<= von))(?:[ ](?:de|la|las|los|der|den))?[ ]"
    r"([A-ZÀ-Þ][\w'’-]+)"
)
#: The number of a branch: "Linden Hospital Nbr 2".
SITE_NUMBER = re.compile(r"(?:[ ](?:Nbr|No\.?|NBR|NO\.?|#)[ ]?\d{1,4}|-\d)(?![\w-])")
#: Letters or digits that a hyphen ties to a code: "IS-" before "RET-9705".
CODE_BEFORE = re.compile(r"(?<![\w-])(?:[A-Z0-9]{1,8}[-/]){1,3}$")
CODE_AFTER = re.compile(r"(?:[-/][A-Z0-9]{1,10})+(?![\w-])")
CODE_TYPES = frozenset(("MRN", "HEALTH_PLAN", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "BIOMETRIC", "OTHER_ID"))
#: The further letters of "C.W."; words before a person's whole name.
MORE_INITIALS = re.compile(r"\.[ ]?[A-Z](?:\.[ ]?[A-Z])?\.")
NAME_CUE = re.compile(r"(?:\b(?:by|with|per|for|mr|ms|mrs|dr)\.?|:)[ ]\Z", re.I)
#: A misspelt surname in small letters before a credential: "Mirel andau, M.D.".
SMALL_SURNAME = re.compile(r"[ ]([a-z]{3,15})(?=,[ ](?:M\.?D|D\.?O|R\.?N|N\.?P|P\.?A|Ph)\b)")
#: Labels of people whose value may be a surname that is an everyday word.
PERSON_LABELS = frozenset(
    (
        "spouse",
        "guardian",
        "surgeon",
        "attending",
        "pcp",
        "provider",
        "physician",
        "wife",
        "husband",
        "next of kin",
        "nok",
    )
)
SITE_KIND_AFTER = re.compile(
    r"(?:['’]s)?(?:[ ]|(?<=\w)\r?\n(?=TRANSIT|TRUCKING|FOODS|CONSTRUCTION|INDUSTRIES|Transit|Trucking|Foods))"
    r"([A-Z][A-Za-z]+)(?![\w'’-])"
)

STATE_AFTER = re.compile(
    r"(?P<comma>,?)[ \t]{1,2}(?P<state>[A-Z]{2}|[a-z]{2}|"
    + "|".join(sorted(STATES.values(), key=len, reverse=True))
    + r")(?:,?[ \t]{1,2}\d{5}(?:-\d{4})?)?(?![\w'’/-]|\.[A-Za-z])"
    r"(?![ \t](?:levels?|poisoning|exposure|output|protocol)\b)"
)
#: State codes that are words or abbreviations of medicine too: after a comma or before a stop only.
WORD_CODES = frozenset("AL CO CT DE HI ID IN LA MA MD ME MI MO MS MT NC ND NE OH OK OR PA PR RI SC SD VA".split())

CAPITAL = r"[A-ZÀ-Þ][\w'’-]+"
COMPANION_WORDS = word_table(
    """
    children cousins sons siblings sisters daughters drs doctors parents kids brothers friends twins grandchildren
    grandsons granddaughters nieces nephews nurses roommates messrs
    """
)
#: "his children Ana and Bo", "Drs. Roe, Long and Ear".
COMPANIONS = re.compile(
    r"(?P<who>[CcSsDdPpKkBbFfTtGgNnRrMm](?<=\b.)(?:(?<=[Cc])(?i:hildren|ousins)"
    r"|(?<=[Ss])(?i:ons|iblings|isters)|(?<=[Dd])(?:(?i:aughters)|rs\.?|octors)|(?<=[Pp])arents|(?<=[Kk])ids"
    r"|(?<=[Bb])(?i:rothers)"
    r"|(?<=[Ff])riends|(?<=[Tt])wins|(?<=[Gg])rand(?:children|sons|daughters)|(?<=[Nn])(?:ieces|ephews|urses)"
    r"|(?<=[Rr])oommates|(?<=[Mm])essrs\.?))"
    rf",?:?[ \n](?:are[ ]|is[ ]|were[ ]|named[ ]|include[ ])?(?P<names>{CAPITAL}(?:[ ]{CAPITAL})?"
    rf"(?:,[ \n]{CAPITAL}(?:[ ]{CAPITAL})?){{0,4}},?[ \n](?:and|AND|&)[ \n]{CAPITAL}(?:[ ]{CAPITAL}(?=[.,;)]))?)"
)
_FIELD_LINE = re.compile(r"^[^\n:=|\t]*[:=|\t].*", re.M)
#: A labelled field whose value is two to four words and nothing else.
FIELD = re.compile(
    r"(?:^|[|;\t]|(?<=[ ][ ]))[ \t]{0,8}(?P<label>[A-Za-z][A-Za-z'’ /#.]{1,28}?)(?:[ \t]*[:=|][ \t]*|\t)"
    r"(?P<value>[^\W\d_][\w'’.`-]*(?:,?[ ][^\W\d_][\w'’.`-]*){0,3})[ \t]*"
    r"(?=$|[|;\t]|[ ]{2,}|[ ](?:[A-Z][A-Za-z#.]{1,12}[ ]?){1,3}[:=])",
    re.M,
)


#: "the 23rd": the article is a part of a date that is a day alone.
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)", re.I)


def widen(text: str, spans: Sequence[PhiSpan], words: NoteWords | None = None) -> list[PhiSpan]:
    """Spans with all that belongs to them, and names that stand in one list or field with a found name.

    `spans` is sorted and without overlaps; the result may overlap. `words` are those of the text, where they are at
    hand.
    """
    words = words or NoteWords(text)
    widened: list[PhiSpan] = []
    for span in spans:
        if span.type == "NAME":
            span = _with_compound(text, whole_edges(text, _without_analyte(text, whole_name(text, span))))
        elif span.type in CODE_TYPES:
            span = _whole_code(text, span)
        elif span.type == "DATE":
            span = _with_article(text, span)
        elif span.type in ("FACILITY", "LOCATION"):
            span = with_place_parts(text, _with_state(text, _with_kind(text, span)))
        widened.append(span)
    names = [span for span in spans if span.type == "NAME"]
    starts = {span.start for span in names}
    ends = [span.end for span in names]

    def name_within(start: int, end: int) -> PhiSpan | None:
        index = bisect_left(ends, start + 1)
        return names[index] if index < len(names) and names[index].start < end else None

    for match in words.matches(COMPANIONS, COMPANION_WORDS):
        known = name_within(*match.span("names"))
        if known is not None or match["who"][:2] in ("Dr", "dr"):
            role = known.role if known else "clinician"
            for part in re.finditer(rf"{CAPITAL}(?:[ ]{CAPITAL})?", match["names"]):
                start = match.start("names") + part.start()
                yielded = part.group()[:-2] if part.group()[-2:] in ("'s", "’s") else part.group()
                widened.append(PhiSpan(start, start + len(yielded), "NAME", 0.8, "rule", role))
    for span in names:
        tie = TIE.match(text, span.end)
        if tie is not None and (tie.start(1) in starts or tie.group(1).lower() in surnames()):
            widened.append(replace(span, end=tie.end()))
    widened += _fields(text, name_within)
    return widened


def _with_compound(text: str, span: PhiSpan) -> PhiSpan:
    """A name with a surname of everyday words beside it: "Leotie" and "Runs After"."""
    for match in COMPOUND.finditer(text, max(0, span.start - 24), span.end + 24):
        gap = text[span.end : match.start()] or text[match.end() : span.start]
        if gap in ("", " ", ", ", ","):
            span = replace(span, start=min(span.start, match.start()), end=max(span.end, match.end()))
    return span


def _with_article(text: str, span: PhiSpan) -> PhiSpan:
    lone = _ORDINAL.fullmatch(text, span.start, span.end) is not None
    article = text[max(0, span.start - 4) : span.start].lower() == "the "
    return replace(span, start=span.start - 4) if lone and article else span


def _without_analyte(text: str, span: PhiSpan) -> PhiSpan:
    """A name without the letter of a value behind it: "Hernandez" of "Hernandez K 2.9"."""
    found = text[span.start : span.end]
    if len(found) > 4 and found[-2] == " " and found[-1] in "KTPRHNCG" and VALUE_NEXT.match(text, span.end):
        return replace(span, end=span.end - 2)
    return span


def _fields(text: str, name_within: Callable[[int, int], PhiSpan | None]) -> Iterator[PhiSpan]:
    """The whole value of a name field of which a part was found: "Name: Ilka arn"."""
    for match in (field for line in _FIELD_LINE.finditer(text) for field in FIELD.finditer(text, *line.span())):
        label = " ".join(match["label"].lower().replace("’", "'").strip(" .#").split())
        if label not in NAME_HEADERS:
            continue
        known = name_within(*match.span("value"))
        if known is None:
            low = match["value"].lower()
            if label in PERSON_LABELS and low in NAME_LIKE_WORDS and match["value"][0].isupper():
                yield PhiSpan(*match.span("value"), "NAME", 0.8, "rule", NAME_HEADERS[label])
            continue
        start, end = match.span("value")
        words = list(re.finditer(r"[^\s,]+", match["value"]))
        while len(words) > 1 and words[-1].group().replace(".", "").upper().replace("-", "") in CREDENTIALS:
            end = start + words[-2].end()
            words.pop()
        if not any(word.group().lower() in ORDINARY_WORDS for word in words):
            yield replace(known, start=start, end=end)


def _whole_code(text: str, span: PhiSpan) -> PhiSpan:
    """A code with the groups that hyphens tie to it."""
    before = CODE_BEFORE.search(text[max(0, span.start - 24) : span.start])
    after = CODE_AFTER.match(text, span.end)
    start = span.start - len(before.group()) if before else span.start
    return replace(span, start=start, end=after.end() if after else span.end)


def _with_kind(text: str, span: PhiSpan) -> PhiSpan:
    """A facility with the word of its kind, "LARCH HOLLOW" before "FOODS", and from the start of its field on."""
    opening = FIELD_OPENING.search(text[max(0, span.start - 48) : span.start])
    if span.type == "FACILITY" and opening is not None and opening.group(1).isupper() == text[span.start].isupper():
        span = replace(span, start=span.start - len(opening.group(1)))
    found = text[span.start : span.end]
    small = SMALL_KIND.match(text, span.end)
    if small is not None and found.islower():
        span = replace(span, end=small.end(), type="FACILITY")
    part = SITE_PART.match(text, span.end)
    if part is not None:
        span = replace(span, end=part.end(), type="FACILITY")
    plain = SMALL_SITE.match(text, span.end)
    if plain is not None and span.type == "FACILITY" and not found.isupper():
        span = replace(span, end=plain.end())
    street = STREET_AFTER.match(text, span.end)
    if street is not None and span.type == "LOCATION" and not any(char.isdigit() for char in found[-2:]):
        span = replace(span, end=street.end())
    upper = text[span.start : span.end].isupper()
    while True:
        match = SITE_KIND_AFTER.match(text, span.end)
        if match is None or match.group(1).lower() not in SITE_KINDS:
            number = SITE_NUMBER.match(text, span.end) if span.type == "FACILITY" else None
            return replace(span, end=number.end()) if number else span
        if match.group(1).isupper() != upper and match.group(1) not in ("VA", "VAMC"):
            return span
        if match.group(1) == "VA" and span.type == "LOCATION":
            return span
        span = replace(span, end=match.end(), type="FACILITY")


def _with_state(text: str, span: PhiSpan) -> PhiSpan:
    """A town with its state: "Colorado Springs CO", "yelm, wa"."""
    if not text[span.end - 1].isalpha() or (span.type == "FACILITY" and "," not in text[span.start : span.end + 1]):
        return span
    match = STATE_AFTER.match(text, span.end)
    if match is None:
        return span
    state, found = match["state"], text[span.start : span.end]
    if len(state) == 2:
        closed = (
            text[match.end() : match.end() + 1] in ("", ".", ",", ";", ")", "\n", "\r")
            or match.end("state") < match.end()
        )
        if state.upper() not in STATES or (state.islower() != found.islower()):
            return span
        if state.upper() in WORD_CODES and not (closed and (match["comma"] or not state.islower())):
            return span
        if found.isupper() and not match["comma"] and not closed:
            return span
    return replace(span, end=match.end())


def _with_given_name(text: str, span: PhiSpan, first: str) -> PhiSpan:
    """A surname with the initial or the everyday given name right before it: "h. oyelowo", "Will Banks"."""
    lead = text[max(0, span.start - 24) : span.start]
    if len(first) < 3:
        return span
    letter = INITIAL_BEFORE.search(lead)
    if letter is not None and letter.group(1)[0].isupper() == first[0].isupper():
        return replace(span, start=span.start - len(letter.group(1)))
    signed = SIGNED_INITIAL.search(lead) if first[0].isupper() else None
    if signed is not None:
        return replace(span, start=span.start - len(signed.group(1)))
    given = GIVEN_BEFORE.search(lead)
    if given is None or not first[0].isupper() or first.isupper():
        return span
    low = given.group(1).lower()
    if low not in ambiguous_given_names() or (low in ORDINARY_WORDS and low not in SPEECH):
        return span
    opening = text[: span.start - len(given.group())].rstrip(" ")[-1:] in (".", "?", "!", "\n", "")
    if low in SPEECH and opening and VERB_AHEAD.match(text, span.end):
        # "Will Johnson come?" opens with a verb.
        return span
    return replace(span, start=span.start - len(given.group()))


def whole_name(text: str, span: PhiSpan) -> PhiSpan:
    """A lone given name together with a surname that is an ordinary word: "Quynh Do", "BEER, MICHAEL"."""
    first = re.match(r"[^\W\d_]+", text[span.start : span.end])
    if span.type != "NAME" or first is None:
        return span
    hyphened = HYPHEN_BEFORE.search(text[max(0, span.start - 24) : span.start])
    if hyphened is not None:
        span = replace(span, start=span.start - len(hyphened.group()))
    span = _with_given_name(text, span, first.group())
    credential = CREDENTIAL_CUT.search(text[span.start : span.end])
    if credential is not None and DOCTOR_REST.match(text, span.end):
        span = replace(span, end=span.start + credential.start())
    letters = INITIALS_BEFORE.search(text[max(0, span.start - 12) : span.start])
    if letters is not None and not first.group().isupper():
        span = replace(span, start=span.start - len(letters.group(1)))
    before = SURNAME_BEFORE.search(text[max(0, span.start - 40) : span.start])
    if (
        before is not None
        and is_given_name(first.group().lower())
        and not set(re.findall(r"\w+", before.group(1).lower())) & LABEL_WORDS
    ):
        return replace(span, start=span.start - len(before.group()) + before.start(1) - before.start())
    if len(first.group()) == 1:
        rest = MORE_INITIALS.match(text, span.start + 1)
        if rest is not None:
            return replace(span, end=max(span.end, rest.end()))
    small = SMALL_SURNAME.match(text, span.end)
    if small is not None:
        return replace(span, end=small.end(1))
    letter = INITIAL_AFTER.match(text, span.end)
    if letter is not None and first.end() == span.end - span.start and is_given_name(first.group().lower()):
        return replace(span, end=letter.end())
    after = SURNAME_AFTER.match(text, span.end)
    if first.end() == span.end - span.start and after is not None:
        surname = after.group(1).lower()
        # Other capitalised words the tagger judges well; it takes ordinary ones for what they usually are.
        ordinary = surname in ORDINARY_WORDS or surname in NAME_LIKE_WORDS
        if not ordinary and NAME_CUE.search(text[max(0, span.start - 8) : span.start]):
            # "by Ilka Varn": nothing but a surname stands there, if no list of prose or medicine has it.
            ordinary = surname not in CLINICAL_WORDS and surname not in SAFE_WORDS and surname not in SITE_KINDS
        if ordinary and surname not in LABEL_WORDS and not SPECIALTY.search(surname):
            return replace(span, end=after.end(1))
    return span
