"""Names and initials of dictation blocks, care teams, patient banners and messages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import ABBREVIATIONS, CLINICAL_WORDS, SAFE_WORDS
from ....lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ....lexicons.name_lexicon import given_names, is_unlisted, may_be_name
from ....lexicons.names import CREDENTIALS, RELATIONS, TITLES
from ....lexicons.word_table import word_table
from ...note_words import NoteWords
from ...spans import PhiSpan

#: "D: 10/5/90 10:54  T: 10/6/90  NNR/MM  Job: 62", "JS:mt", "abc/def", with the marks of a dictation on the line.
_DICTATION_LINE = re.compile(
    r"(?<![^\n])[^\n]{0,200}?"
    r"(?:\b(?:D|T|DD|DT|TD|TR|Dict|Trans|Dictated|Transcribed|Typed|Job|job|Doc(?:ument)?)[ \t]?[:#])[^\n]{0,200}"
)
_INITIALS_PAIR = re.compile(
    r"(?<![\w/:.-])([A-Z]{2,4}|[A-Z]\.(?:[ ]?[A-Z]\.){1,2}|[A-Z]{2,3}(?=[/:][a-z]{2,3}\b))[ \t]?[/:][ \t]?"
    r"([A-Z]{2,4}|[a-z]{2,4}|[A-Z]\.(?:[ ]?[A-Z]\.){1,2})\d{0,3}(?![\w/:.-])"
)
#: Between a time and the number of the job, whatever the letters mean elsewhere: "7:22 AM  MD/AR  Job: 4471".
_TYPED_PAIR = re.compile(
    r"(?<=[\dmM])[ \t]{1,4}([A-Za-z]{2,3})/([A-Za-z]{2,3})(?=[ \t]{1,4}(?i:job|doc(?:ument)?|voice)\b)"
)
#: "g.m./i.n.  job: 1519631": small letters.
_SMALL_DOTTED_PAIR = re.compile(
    r"(?<![\w./])([a-z]\.[ ]?[a-z]\.)/([a-z]\.[ ]?[a-z]\.|[a-z]{2,3})(?=[ \t]{1,4}(?:job|doc|voice)\b)"
)
_DICTATION_WORDS = word_table("d t dd dt td tr dict trans dictated transcribed typed job doc document")
_SCRIBES = word_table("scribed dictated typed transcribed signed covering authenticated")
_CREDENTIAL_WORDS = frozenset(credential.lower() for credential in CREDENTIALS) | word_table("m d ph r n p")
_JOB_AFTER = re.compile(r"[ \t]{1,4}(?:Job|JOB|Doc|DOC)\b")
_NOT_INITIALS = word_table("AM PM ET CT PT EST CST PST MD DO RN NP PA DD DT TD TR JOB DOC ID NO DATE TIME PAGE REV")

_CAPITAL = r"[A-ZÀ-Þ][a-zà-ÿ'’]{1,20}(?:[-'’]?[A-ZÀ-Þ][a-zà-ÿ]{1,20})?"
#: "M. K. Long", "J.R. Noble": two initials and a surname.
_INITIALS_SURNAME = re.compile(
    rf"(?<![\w.])((?:[A-Z]\.[ ]?){{2,3}})"
    rf"((?:[dlDL]['’]|O['’]|(?:[Dd]e|[Vv]an|[Vv]on|[Dd]i|[Ll]a|[Dd]u)[ ])?{_CAPITAL})(?![\w])"
)
_NOT_NAME_INITIALS = word_table(
    """
    IV PO AM PM ER OR US PRN BID TID QD QID HS ED LV RV EKG ECG CT MR IM SC SQ UK DC LA NY GI GU BP OD OS OU PT OT RN
    MD DO PA
    """
)
#: "B. T. is ambulatory", "E.M.'s family".
_INITIALS_PERSON = re.compile(
    r"(?<![\w.])([A-Z]\.[ ]?[A-Z]\.(?:[ ]?[A-Z]\.)?)(?=['’]s[ ]|[ ](?:is|was|denies|denied|reports|reported|states"
    r"|stated|says|has|had|completed|presents|presented|tolerated|complains|lives|came|feels)\b)"
)
#: "Roe, Anna (resident)", "BLOOD, DOMINIC M (resident), Christi (RN".
_TEAM_ROLE = (
    r"(?:attending|resident|fellow|intern|student|nurse|surgeon|consultant|hospitalist|scribe|pharmacist"
    r"|therapist|chaplain|social worker|case manager|anesthesia|cards|cardiology|nephro|nephrology|renal|pulm|heme|onc"
    r"|heme/onc|hem/onc|neuro|neurology|neurosurg|ortho|ortho surg|rheum|endo|psych|surg|surgery|vascular|vasc"
    r"|uro|urology|derm|ophtho|ENT|GI|ID|ICU|EP|IR|OB|gyn|peds|palliative|wound care|rad onc|med onc|PM&R|SW|CM"
    r"|unit clerk|charge"
    r"|RN|LPN|NP|PA|PA-C|MD|DO|CNA|RT|PT|OT|SLP|MS[1-4]"
    r"|PGY-?\d{1,2}|CRNA|MSW|LCSW|tech)"
)
_TEAM_OPENS = re.compile(rf"\({_TEAM_ROLE}\b")
_TEAM_MEMBER = re.compile(
    rf"((?:[A-Z]\.[ ]?){{1,3}}{_CAPITAL}|{_CAPITAL}(?:[ ](?:{_CAPITAL}|[A-Z]\.?)){{0,3}}"
    rf"|[A-Z][A-Z'’-]{{1,20}},[ ]?[A-Z][A-Z'’-]{{1,20}}(?:[ ][A-Z]\.?)?"
    rf"|{_CAPITAL},[ ]?{_CAPITAL}(?:[ ][A-Z]\.?)?|{_CAPITAL},[a-z]{{2,14}}"
    rf"|(?<![\w'’-])[A-Z][A-Z'’-]{{1,20}}(?:[ ][A-Z][A-Z'’-]{{1,20}}){{1,2}})[ ]\((?={_TEAM_ROLE}\b)"
)
#: The roles of persons alone: "GI" may be a heading of the plan.
_PERSONS_ROLE = re.compile(r"(?:attending|resident|fellow|intern|student|nurse|RN|LPN|NP|PA|MD|DO|PGY-?\d)\b")
#: What stands before a member of a care team, though all its words be everyday ones.
_IN_TEAM = re.compile(r"(?:\bteam:|\),)[ ]?\Z", re.I)
#: "Destinie from cardiology will see her".
_FROM_SERVICE = re.compile(
    r"[ ]from[ ](?:the[ ])?"
    r"(?:(?:pain|physical|speech|case|social|wound|infectious|home|palliative|spiritual|bed|risk)[ ])?"
    r"(?:[A-Z]{2,4}|[a-z]*(?:logy|gery|atry|[nt]?ics|cine|rapy|acy|care|room|ward|clinic|office|desk"
    r"|work|therapy|services?|billing|nutrition|records|transplant|lab|hospice|anesthesia|management|disease))\b"
)
_ACTS = re.compile(r"[ ](?:will|saw|called|has|is|recommends?|stopped|came|agrees)\b")
#: What nobody but a person does: with it, a word of prose before "from cardiology" is a name.
_WILL_SEE = re.compile(
    r"[ ](?:will (?:see|follow|call|come|round|stop|talk|speak|meet|visit)|saw|came by|stopped by)\b"
)
_NO_PERSONS = word_table(
    """
    someone somebody nobody anyone one they we he she staff team nurse doctor consult consultant attending resident
    fellow intern tech provider physician therapist student colleague colleagues representative rep specialist
    another both everyone people who i you
    """
)
#: "noble from pain management will see her": the same in a note in small letters.
_SMALL_FROM = re.compile(r"(?:\A|[.!?;]\s{1,2}|\n)([a-z]{3,14})\Z")
_BEFORE_FROM = re.compile(
    rf"(?:(?:\A|[.!?\n])[ ]{{0,2}}|\b(?:with|to|by|and|per|ask|paged?|called)[ ])({_CAPITAL}(?:[ ]{_CAPITAL})?)\Z"
)
#: A line that begins with a name and its credential: "ROE, ANNA B, M.D. FACS", "A Ladage LCSW", "S.B. Noble, M.D.".
_SIGNED_LINE = re.compile(
    r"(?:(?<=\n)|(?<=\A)|(?<=[.:][ ]))[ \t]*"
    rf"((?:[A-Z]\.?[ ]?){{1,2}}{_CAPITAL}|{_CAPITAL}(?:[ ](?:{_CAPITAL}|[A-Z]\.?)){{1,3}}"
    r"|[A-Z][A-Z'’-]{1,20},[ ]?[A-Z][A-Z'’-]{1,20}(?:[ ][A-Z]\.?)?"
    rf"|(?:(?:De|Di|Del|Della|Da|Dos|Du|La|Le|Van|Von|St\.?)[ ])?{_CAPITAL},[ ]?{_CAPITAL}(?:[ ][A-Z]\.?)?"
    r"|[A-Z][A-Z'’-]{2,20}[ ][A-Z][A-Z'’-]{2,20})"
    r",?[ ](?:M\.[ ]?D\b|D\.[ ]?O\b|Ph\.?[ ]?D\b|R\.[ ]?N\b|N\.[ ]?P\b|P\.[ ]?A\b|(?:[A-Z]{2,6}(?:-[A-Z]{1,3})?)\b)"
)
#: "Scribed for Ana Roe by Tom Lee".
_FULL_NAME = (
    rf"(?:(?:[A-Z]\.[ ]?){{1,2}}{_CAPITAL}|{_CAPITAL}[ ](?:{_CAPITAL}|[A-Z]\.?))(?:[ ](?:{_CAPITAL}|[A-Z]\.?)){{0,2}}"
)
_SCRIBED = re.compile(
    r"\b(?:[Ss]cribed|[Dd]ictated|[Tt]yped|[Tt]ranscribed|[Ss]igned|[Cc]overing|[Aa]uthenticated)[ ](?:for|by)[ ]"
    rf"({_FULL_NAME})(?:[ ]by[ ]({_FULL_NAME}))?"
)
#: "attention Long", "attn: K. Osei".
_ATTENTION = re.compile(
    r"\b(?:attention|attn|c/o|ATTN|Attention|Attn)\b\.?[ ]?[:,]?[ ]"
    rf"((?:[A-Z]\.[ ]?){{0,2}}{_CAPITAL}(?:[ ]{_CAPITAL})?)(?![\w])"
)
#: A specimen or a bag that bears a name: 'labeled "Roe, A."'; a message that ends "- Anna R.".
_LABELLED = re.compile(
    rf"\blabell?ed(?: with| as)?:?[ ][\"'“‘]({_CAPITAL},[ ]?(?:{_CAPITAL}|[A-Z])\.?(?:[ ][A-Z]\.)?"
    rf"|{_CAPITAL}[ ]{_CAPITAL})(?=[\"'”’,])"
)
_CLOSING = re.compile(
    r"[-–—Tt](?:(?<=[.!?][ ].)|(?<=[.!?][ ][ ].)|(?<=[,;][ ].)|(?<=\n.))"
    r"(?:(?<=[-–—])[-–—]?[ ]?|(?<=[Tt])(?:hanks|hank you),?[ ])"
    rf"({_CAPITAL})((?:[ ][A-Z]\.?)?)[ ]*(?=\n|\Z)"
)
#: "-- Long (x5-8284)": who signs with a number to call.
_SIGNED_WITH_NUMBER = re.compile(
    rf"[ \t]*[-–—]{{1,2}}[ ]?((?:{_CAPITAL}|[A-Z]\.)(?:[ ](?:{_CAPITAL}|[A-Z]\.?)){{0,3}})"
    r"(?=,?[ ]\(?(?:p(?:age)?r?[ ]|[Pp]ager[ ]|ext\.?[ ]|x|\+?\d[\d.() -]{5,})[\dA-Z-])"
)
#: "Deshawn's mom".
_RELATIVE_OF = re.compile(
    rf"(?<![\w.])({_CAPITAL})['’]s[ ](?:mom|mother|dad|father|wife|husband|son|daughter|sister|brother|aunt|uncle"
    r"|niece|nephew|parents|family|girlfriend|boyfriend|partner|spouse|grandmother|grandfather|grandma|grandpa|caregiver|guardian)\b"
)
#: Fields of a banner stand apart by tabs or three blanks and more.
_FIELD = re.compile(r"[^\s](?:[^\t\n]*?[^\s])?(?=[ ]{3,}|\t|[ ]*(?:\n|\Z))")
_SEX = re.compile(r"(?:male|female|m|f|man|woman|boy|girl|unknown|nonbinary|x)\Z", re.I)
_NUMBER_FIELD = re.compile(r"#?[A-Z]{0,3}-?\d[\d-]{3,14}\Z")
_DATE_FIELD = re.compile(
    r"(?=.*\d)(?:(?=\d+[/\\.\-– ])[\d/\\.\-–\s]{6,14}|.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*)\Z", re.I
)
_NAME_FIELD = re.compile(
    r"(?:[^\W\d_][\w'’-]{1,24},[ ]?[^\W\d_][\w'’-]{0,24}(?:[ ][^\W\d_]\w{0,20}\.?){0,2}"
    r"|[^\W\d_][\w'’-]{1,24}(?:[ ][^\W\d_][\w'’.-]{0,24}){1,3})\Z"
)


def find_signed_names(words: NoteWords) -> Iterator[PhiSpan]:
    """NAME spans, and the MRN of a banner; they may overlap."""
    text = words.text
    if not _DICTATION_WORDS.isdisjoint(words.vocabulary):
        yield from _dictation(text)
    yield from _banners(text)
    for match in _INITIALS_SURNAME.finditer(text) if words.initials else ():
        letters = re.sub(r"[^A-Z]", "", match.group(1))
        low = match.group(2).lower()
        if letters not in _NOT_NAME_INITIALS and may_be_name(low):
            yield PhiSpan(match.start(), match.end(), "NAME", 0.9, "rule", None)
    for match in _INITIALS_PERSON.finditer(text) if words.initials else ():
        if re.sub(r"[^A-Z]", "", match.group(1)) not in _NOT_NAME_INITIALS:
            yield PhiSpan(match.start(), match.end(1), "NAME", 0.8, "rule", None)
    for match in _TEAM_MEMBER.finditer(text) if _TEAM_OPENS.search(text) else ():
        parts = re.findall(r"[^\W\d_]{2,}", match.group(1).lower())
        opening = text[max(0, match.start() - 8) : match.start()]
        listed = _IN_TEAM.search(opening) is not None and _PERSONS_ROLE.match(text, match.end()) is not None
        if parts and (listed or not all(_everyday(part) for part in parts)):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.9, "rule", "clinician")
    if words.has("from"):
        for match in _FROM_SERVICE.finditer(text):
            lead = max(0, match.start() - 48)
            person = _BEFORE_FROM.search(text[lead : match.start()])
            if person is None and _WILL_SEE.match(text, match.end()):
                person = _SMALL_FROM.search(text[lead : match.start()])
            parts = person.group(1).lower().split() if person else []
            # Who does something is a person, though a sign or a street bears the name as well.
            acts = _ACTS.match(text, match.end()) is not None and len(parts) == 1
            low = parts[0] if parts else ""
            known = acts and low not in CLINICAL_WORDS and low not in TITLES and low not in RELATIONS
            known = known and (low not in ORDINARY_WORDS or _WILL_SEE.match(text, match.end()) is not None)
            known = known and low not in _NO_PERSONS
            if person and (known or not any(_everyday(part) for part in parts)):
                yield PhiSpan(lead + person.start(1), lead + person.end(1), "NAME", 0.85, "rule", "clinician")
    for match in _SIGNED_LINE.finditer(text) if _has_credential(words) else ():
        credential = re.sub(r"[^A-Z]", "", text[match.end(1) : match.end()].upper())
        parts = re.findall(r"[^\W\d_]{2,}", match.group(1).lower())
        lettered = match.group(1).count(".") > 1
        known = lettered or any(is_unlisted(part) or part in NAME_LIKE_WORDS for part in parts)
        if credential in CREDENTIALS and known:
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.9, "rule", "clinician")
    for match in words.matches(_SCRIBED, _SCRIBES):
        for group in (1, 2):
            parts = (match.group(group) or "").lower().split()
            lettered = "." in (match.group(group) or "")
            if parts and (lettered or is_unlisted(parts[-1]) or parts[-1] in NAME_LIKE_WORDS):
                yield PhiSpan(match.start(group), match.end(group), "NAME", 0.85, "rule", "clinician")
    for match in _LABELLED.finditer(text) if words.has("labeled", "labelled") else ():
        parts = re.findall(r"[^\W\d_]{2,}", match.group(1).lower())
        if parts and not any(_everyday(part) for part in parts):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.85, "rule", "patient")
    for match in _RELATIVE_OF.finditer(text) if "'s " in text or "’s " in text else ():
        if is_unlisted(match.group(1).lower()) and match.group(1).lower() not in NAME_LIKE_WORDS:
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.85, "rule", None)
    for match in words.at_lines(_SIGNED_WITH_NUMBER):
        if not all(part.lower() in CLINICAL_WORDS or part.lower() in SAFE_WORDS for part in match.group(1).split()):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.85, "rule", "clinician")
    for match in _CLOSING.finditer(text):
        low = match.group(1).lower()
        if low in given_names() or (match.group(2) and is_unlisted(low) and low not in NAME_LIKE_WORDS):
            yield PhiSpan(match.start(1), match.end(), "NAME", 0.85, "rule", None)
    if words.has("attention", "attn", "c"):
        for match in _ATTENTION.finditer(text):
            parts = re.findall(r"[^\W\d_]{2,}", match.group(1).lower())
            if not any(
                part in TITLES or part in CLINICAL_WORDS or (part in ORDINARY_WORDS and part not in NAME_LIKE_WORDS)
                for part in parts
            ):
                yield PhiSpan(match.start(1), match.end(1), "NAME", 0.85, "rule", None)


def _has_credential(words: NoteWords) -> bool:
    """Whether a word of the note, or the first letter of a dotted one, may be a credential."""
    return not _CREDENTIAL_WORDS.isdisjoint(words.vocabulary) or any(
        "-" in low and low.replace("-", "").upper() in CREDENTIALS for low in words.vocabulary
    )


def _everyday(low: str) -> bool:
    """Whether a word is no name by itself."""
    return low in CLINICAL_WORDS or low in ORDINARY_WORDS or low in SAFE_WORDS or low in NAME_LIKE_WORDS


def _dictation(text: str) -> Iterator[PhiSpan]:
    """Initials of who dictated and who typed, on a line with the marks of a dictation."""
    for match in _SMALL_DOTTED_PAIR.finditer(text):
        yield PhiSpan(match.start(1), match.end(1), "NAME", 0.9, "rule", "clinician")
        yield PhiSpan(match.start(2), match.end(2), "NAME", 0.9, "rule", None)
    for line in _DICTATION_LINE.finditer(text):
        for match in _TYPED_PAIR.finditer(text, line.start(), line.end()):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.9, "rule", "clinician")
            yield PhiSpan(match.start(2), match.end(2), "NAME", 0.9, "rule", None)
        for match in _INITIALS_PAIR.finditer(text, line.start(), line.end()):
            pair = [group.replace(".", "").replace(" ", "").upper() for group in match.groups()]
            dotted = "." in match.group(1)
            if (
                (pair[0] in _NOT_INITIALS or (pair[0] in ABBREVIATIONS and not _JOB_AFTER.match(text, match.end())))
                and not dotted
            ) or (pair[1] in _NOT_INITIALS and not (dotted and _JOB_AFTER.match(text, match.end()))):
                continue
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.9, "rule", "clinician")
            yield PhiSpan(match.start(2), match.end(2), "NAME", 0.9, "rule", None)


def _is_record_number(value: str) -> bool:
    """Digits, alone or in groups, that are no date: "55201", "00-96-44-21"."""
    if re.fullmatch(r"\d{1,4}(?:-\d{2,4}){2,3}", value) and len(value) > 9:
        return True
    return _NUMBER_FIELD.match(value) is not None and not _is_date(value)


def _is_date(value: str) -> bool:
    return len(value) <= 40 and _DATE_FIELD.match(value) is not None


def _banners(text: str) -> Iterator[PhiSpan]:
    """A line of fields: name, record number, date of birth and sex, in any order, without labels."""
    if "   " not in text and "\t" not in text:
        return
    for line in re.finditer(r"[^\n]+", text):
        if "   " not in line.group() and "\t" not in line.group():
            continue
        fields = list(_FIELD.finditer(text, line.start(), line.end()))
        if not 3 <= len(fields) <= 8:
            continue
        values = [field.group().strip() for field in fields]
        sexes = sum(_SEX.match(value) is not None for value in values)
        dates = sum(map(_is_date, values))
        names = [field for field in fields if _NAME_FIELD.match(field.group()) and not _is_date(field.group())]
        numbers = [field for field in fields if _is_record_number(field.group())]
        if not (sexes and dates and names):
            continue
        person = names[0]
        parts = re.findall(r"[^\W\d_]{2,}", person.group().lower())
        if all(part in CLINICAL_WORDS or (part in ORDINARY_WORDS and part not in NAME_LIKE_WORDS) for part in parts):
            continue
        yield PhiSpan(person.start(), person.end(), "NAME", 0.9, "rule", "patient")
        for number in numbers:
            yield PhiSpan(number.start(), number.end(), "MRN", 0.85)
