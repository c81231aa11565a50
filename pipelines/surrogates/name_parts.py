"""What a name span holds: titles, words, initials, credentials, the person each belongs to, and that person's sex."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from ..annotation.spans import PhiSpan
from ..lexicons.faker_names import is_given_name, is_surname, normalise, script_locale
from ..lexicons.loading import word_table
from ..lexicons.surrogate_tables import (
    CREDENTIALS,
    FAMILIAR_TITLES,
    GENERATIONS,
    JOINERS,
    NAME_LIKE_TITLES,
    NEWBORNS,
    PARTICLES,
    RELATIONS,
    RELATIVES,
    SMALL_WORDS,
    TITLES,
)

_CHUNK = re.compile(r"[^\s,;/&()\[\]\"“”+^]+")
_IN_WORD = r"[^\s\d!-/:-@\[-`{-~\u2010-\u2027\u3001-\u301f\uff0c]"
_WORD = re.compile(rf"{_IN_WORD}+(?:['’ʼ]{_IN_WORD}+)*")
_POSSESSIVE = re.compile(r"(?:['’ʼ][sS]|(?<=[sS])['’ʼ])$")
_DOTTED_INITIALS = re.compile(r"(?:[^\W\d_]\.[-\s]?){2,5}(?:[^\W\d_]\.?)?|[^\W\d_]\.?")


@dataclass
class NamePart:
    """A stretch of a name span; `kind` is keep, drop, word, given, surname, initial or user."""

    start: int
    end: int
    kind: str
    key: str = ""
    joined: bool = False  # Whether a hyphen ties it to the word before: both are one name.


@dataclass
class NamedPerson:
    """The parts of one person in one span.

    Args:
        parts: in their order.
        comma: number of name parts before a "Last, First" comma, -1 without one.
        gender: m, f or empty, as a title or a word of kinship of the span says.
        titled: a surname may stand alone.
        familiar: after "Sister" or "Uncle" stands a given name.
        related: after "her daughter" too, where nothing says otherwise.
        shouted: the name stands in capitals, "LAST FIRST" as often as not.
        context: the gender that the words around say.
        is_sure: whether they say it for certain.
    """

    parts: list[NamePart] = field(default_factory=list)
    comma: int = -1
    gender: str = ""
    titled: bool = False
    familiar: bool = False
    related: bool = False
    shouted: bool = False
    context: str = ""
    is_sure: bool = False

    def named(self, *kinds: str) -> list[NamePart]:
        """The parts of these kinds, or all that name somebody."""
        kinds = kinds or ("word", "given", "surname", "initial", "user", "drop")
        return [part for part in self.parts if part.kind in kinds]

    def title(self, word: str) -> None:
        """Note a title before the name."""
        self.titled = True
        self.familiar = word in FAMILIAR_TITLES
        self.gender = self.gender or TITLES[word]


def read_people(raw: str, before: str) -> list[NamedPerson]:
    """The people that a name span tells of; `before` is the text in front of it, where a title may stand."""
    people = [NamedPerson()]
    last_end = 0
    chunks = list(_CHUNK.finditer(raw))
    for index, match in enumerate(chunks):
        body = _POSSESSIVE.sub("", match.group())
        core = normalise(body).replace(".", "")
        start, end = match.start(), match.start() + len(body)
        gap, last_end = raw[last_end:start], match.end()
        following = normalise(chunks[index + 1].group()) if index + 1 < len(chunks) else ""
        if re.search(r"[&/+;]", gap) and people[-1].parts:
            people.append(NamedPerson())
        person = people[-1]
        named = person.named()
        if core in JOINERS and named and following:
            people.append(NamedPerson())
            continue
        # "Do, Nidal" and "Dean, Robert" are surnames: behind a title stands no comma.
        leading = body[:1].isupper() and raw[end : end + 1] == "," and bool(following)
        if not named and _introduces(person, body, core, following, leading, len(chunks) == 1):
            person.parts.append(NamePart(start, end, "keep", core))
            continue
        if (named and _is_suffix(body, core, gap)) or (core in SMALL_WORDS and body.islower()):
            continue
        # Messages between systems write "LAST^FIRST^MIDDLE".
        if ("," in gap or "^" in gap) and named and person.comma < 0:
            person.comma = len(named)
        leads = body.islower() or named or person.titled or core in ("st", "saint")
        if len(core) == 1:  # "Ortega y Gasset" has a particle, "Robert E. Lee" an initial.
            leads = body.islower() and "." not in body
        if core in PARTICLES and following and leads:
            person.parts.append(NamePart(start, end, "drop", core))
        elif _DOTTED_INITIALS.fullmatch(body) or ((len(chunks) == 1 or raw.upper() != raw) and _is_cluster(body, core)):
            person.parts += _initials(start, body)
        elif any(c.isdigit() for c in body):
            person.parts.append(NamePart(start, end, "user", core))
        else:
            for number, word in enumerate(_WORD.finditer(body)):
                key = normalise(word.group())
                person.parts.append(NamePart(start + word.start(), start + word.end(), "word", key, number > 0))
    for person in people:
        _take_title_as_name(raw, person)
        person.shouted = all(raw[part.start : part.end].isupper() for part in person.named("word"))
    outside = re.search(r"([^\W\d_]+)\.?\s+$", before)
    if outside and normalise(outside.group(1)) in TITLES and outside.group(1)[0].isupper():
        people[0].title(normalise(outside.group(1)))
    return people


def _introduces(person: NamedPerson, body: str, core: str, following: str, leading: bool, lone: bool) -> bool:
    """Whether a word before the name is a title, "Baby Girl" or a relative, which is noted of the person."""
    if core in TITLES and not ((lone or leading) and core in NAME_LIKE_TITLES):
        person.title(core)
        return True
    after_baby = bool(person.parts) and person.parts[-1].key == "baby" and core in NEWBORNS
    if after_baby or (core == "baby" and NEWBORNS.get(following)):
        person.titled = True
        person.gender = NEWBORNS[core]
        return True
    # "Husb Earl": in small letters any word of kinship, else one that is no name.
    is_relative = core in RELATIVES and (body.islower() or (bool(RELATIVES[core]) and core != "nana"))
    if is_relative and following and not leading:
        person.related = True
        person.gender = person.gender or RELATIVES[core]
        return True
    return False


def _is_suffix(body: str, core: str, gap: str) -> bool:
    if core in GENERATIONS:
        return True
    if core in ("do", "ma") and "," not in gap and "." not in body:
        return False  # Surnames as often as degrees: a name that is kept would be a leak.
    shaped = "," in gap or "." in body or body.isupper() or not (body.istitle() or body.islower())
    return core in CREDENTIALS and shaped


def _is_cluster(body: str, core: str) -> bool:
    """Whether upper-case letters without dots are initials (JQS) and not a short name (LEE)."""
    if not (body.isalpha() and body.isupper() and 2 <= len(body) <= 3) or script_locale(core):
        return False
    return not (is_given_name(core) or is_surname(core))


def _initials(start: int, text: str) -> list[NamePart]:
    """Every letter of a text as an initial."""
    return [
        NamePart(start + letter.start(), start + letter.end(), "initial", normalise(letter.group()))
        for letter in re.finditer(r"[^\W\d_]", text)
    ]


def split_initials(person: NamedPerson, part: NamePart) -> None:
    """Takes a lone word for the initials of a person."""
    person.parts[person.parts.index(part) :] = _initials(part.start, part.key)


def _take_title_as_name(raw: str, person: NamedPerson) -> None:
    titles = person.named("keep")
    if titles and titles[-1].key in NAME_LIKE_TITLES and not person.named():
        last = titles[-1]
        if raw[last.start].isupper() and raw[last.end : last.end + 1] != ".":
            last.kind = "word"


# Gender

_PRONOUN = re.compile(r"\b(he|his|him|himself|she|hers|her|herself)\b", re.IGNORECASE)
_SEXED = re.compile(r"\b(he|his|him|she|her|hers|male|female|man|woman|gentleman|lady|boy|girl)\b", re.IGNORECASE)
#: The sex beside an age, "63yo F", "45 y/o male", or after its label. A bare "16F" is a size of a catheter.
_STATED = re.compile(
    r"(?<![\d.])\d{1,3}\s?-?\s?(?:y\s?/?\s?o|y\.\s?o\.?|yrs?\.?|years?|y)(?:[\s-]{1,2}old)?[\s,/-]{0,3}(?:[^\W\d_]{3,20}\s)?"
    r"(m|f|male|female|man|woman|gentleman|lady|boy|girl)\b(?!/\w)|\b(?:sex|gender)\s?[:=]?\s?(m|f|male|female)\b|"
    r"(?<![\d.])(?:3[5-9]|[4-8]\d|9[0-4])\s?/?\s?(m|f)\b(?!/\w)",
    re.IGNORECASE,
)
#: What may stand between a name and the age and sex of who bears it.
_ADDS = re.compile(r"[\s,;:(-]*(?:is|was|an?|the)?\s*(?:an?\s+)?", re.IGNORECASE)
_FEMALE_WORDS = word_table("f she her hers herself female woman lady girl")
#: What may stand between a word of kinship and the name that it introduces.
_BETWEEN = word_table("named called is was name in law mr mrs ms miss dr s")


class NoteGenders:
    """Genders (m, f or empty) that one note tells: age and sex, words of kinship, pronouns.

    Attributes:
        stated: the first sex that stands beside an age or after its label; it is taken for the patient's.
        usual: the same, else that of most pronouns.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        stated = _STATED.search(text)
        self.stated = self.usual = _sex(*stated.groups()) if stated else ""
        sexes = Counter(map(_sex, _SEXED.findall(text)))
        for gender, other in (("m", "f"), ("f", "m")):
            if not self.usual and sexes[gender] >= 2 and sexes[gender] >= 3 * sexes[other]:
                self.usual = gender

    def tell(self, span: PhiSpan, person: NamedPerson) -> None:
        """Note of a person of a span the gender that the words around it tell."""
        stated = _STATED.search(self._text, span.end, min(len(self._text), span.end + 40))
        if stated and _ADDS.fullmatch(self._text, span.end, stated.start()):
            person.context, person.is_sure = _sex(*stated.groups()), True
            return
        before = self._text[max(0, span.start - 40) : span.start]
        for word in reversed(re.findall(r"[^\W\d_]+", re.split(r"[.;\n]", before)[-1].lower())):
            if word in RELATIONS:
                person.context, person.is_sure, person.related = RELATIONS[word], True, True
                return
            # "His wife, named Ann" is about Ann; "his wife brought Ann" need not be.
            if word not in _BETWEEN:
                break
        if (span.role == "patient" and self.usual) or span.role == "clinician":
            person.context = self.usual if span.role == "patient" else ""
            return
        after = _PRONOUN.search(self._text, span.end, min(len(self._text), span.end + 160))
        pronouns = [after.group()] if after else _PRONOUN.findall(self._text[max(0, span.start - 120) : span.start])
        person.context = _sex(pronouns[-1]) if pronouns else self.usual


def _sex(*words: str | None) -> str:
    return "f" if next(word for word in words if word).lower() in _FEMALE_WORDS else "m"
