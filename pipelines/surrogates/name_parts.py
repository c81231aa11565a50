"""The parts of a name span: titles, name words, initials, credentials; which person each belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ..lexicons.faker_names import is_given_name, is_surname, normalise
from ..lexicons.surrogate_tables import (
    CREDENTIALS,
    FAMILIAR_TITLES,
    GENERATIONS,
    JOINERS,
    NAME_LIKE_TITLES,
    NEWBORNS,
    PARTICLES,
    RELATIVES,
    SMALL_WORDS,
    TITLES,
)
from .name_pools import script_locale

_CHUNK = re.compile(r"[^\s,;/&()\[\]\"“”+^]+")
_IN_WORD = r"[^\s\d!-/:-@\[-`{-~\u2010-\u2027\u3001-\u301f\uff0c]"
_WORD = re.compile(rf"{_IN_WORD}+(?:['’ʼ]{_IN_WORD}+)*")
_POSSESSIVE = re.compile(r"(?:['’ʼ][sS]|(?<=[sS])['’ʼ])$")
_DOTTED_INITIALS = re.compile(r"(?:[^\W\d_]\.[-\s]?){2,5}(?:[^\W\d_]\.?)?|[^\W\d_]\.?")


@dataclass
class NamePart:
    """A stretch of a name span; `kind` is keep, drop, word, given, surname, initial, middle or user."""

    start: int
    end: int
    kind: str
    key: str = ""
    joined: bool = False  # Whether a hyphen ties it to the word before: both are one name.


@dataclass
class NamedPerson:
    """The parts of one person in one span."""

    parts: list[NamePart] = field(default_factory=list)
    comma: int = -1  # Number of name parts before a "Last, First" comma.
    gender: str = ""
    titled: bool = False
    familiar: bool = False  # After "Sister" or "Uncle" stands a given name.
    related: bool = False  # After "her daughter" too, where nothing says otherwise.
    context: str = ""  # The gender that the words around tell.
    told: str = ""  # How surely: see `NoteGenders.of`.

    def names(self, *kinds: str) -> list[NamePart]:
        return [part for part in self.parts if part.kind in kinds]


def read_people(raw: str, before: str) -> list[NamedPerson]:
    """The people that a name span tells of; `before` is the text in front of it, where a title may stand."""
    people = [NamedPerson()]
    last_end = 0
    chunks = list(_CHUNK.finditer(raw))
    all_upper = raw.upper() == raw
    for index, match in enumerate(chunks):
        person = people[-1]
        gap = raw[last_end : match.start()]
        last_end = match.end()
        chunk = match.group()
        body = _POSSESSIVE.sub("", chunk)
        core = normalise(body).replace(".", "")
        start, end = match.start(), match.start() + len(body)
        if re.search(r"[&/+;]", gap) and person.parts:
            people.append(person := NamedPerson())
        named = person.names("word", "initial", "user", "drop")
        lone = len(chunks) == 1
        if core in JOINERS and named and index + 1 < len(chunks):
            people.append(NamedPerson())
            continue
        # "Do, Nidal" and "Dean, Robert" are surnames: behind a title stands no comma.
        leading = body[0].isupper() and raw[end : end + 1] == "," and index + 1 < len(chunks)
        surname = lone or leading
        if core in TITLES and not named and not (surname and (core in NAME_LIKE_TITLES or (leading and core == "do"))):
            person.titled = True
            person.familiar = core in FAMILIAR_TITLES
            person.gender = person.gender or TITLES[core]
            person.parts.append(NamePart(start, end, "keep", core))
            continue
        follows_baby = bool(person.parts) and person.parts[-1].key == "baby"
        if not named and (_is_baby(core, chunks[index + 1 : index + 2]) or (follows_baby and core in NEWBORNS)):
            person.titled = True
            person.gender = NEWBORNS[core]
            person.parts.append(NamePart(start, end, "keep", core))
            continue
        if not named and not leading and index + 1 < len(chunks) and _is_relative(body, core):  # "Husb Earl"
            person.related = True
            person.gender = person.gender or RELATIVES[core]
            person.parts.append(NamePart(start, end, "keep", core))
            continue
        if named and _is_suffix(body, core, gap):
            continue
        if core in SMALL_WORDS and body.islower():
            continue
        # Messages between systems write "LAST^FIRST^MIDDLE".
        if ("," in gap or "^" in gap) and named and person.comma < 0:
            person.comma = len(named)
        leads = body.islower() or named or person.titled or core in ("st", "saint")
        if len(core) == 1:  # "Ortega y Gasset" has a particle, "Robert E. Lee" an initial.
            leads = body.islower() and "." not in body
        if core in PARTICLES and index + 1 < len(chunks) and leads:
            person.parts.append(NamePart(start, end, "drop", core))
            continue
        if _DOTTED_INITIALS.fullmatch(body) or _is_cluster(body, core, lone, all_upper):
            for letter in re.finditer(r"[^\W\d_]", body):
                at = start + letter.start()
                person.parts.append(NamePart(at, at + 1, "initial", normalise(letter.group())))
            continue
        if any(c.isdigit() for c in body):
            person.parts.append(NamePart(start, end, "user", core))
            continue
        for number, word in enumerate(_WORD.finditer(body)):
            at = start + word.start()
            person.parts.append(NamePart(at, start + word.end(), "word", normalise(word.group()), number > 0))
    for person in people:
        _take_title_as_name(raw, person)
    first = people[0]
    outside = re.search(r"([^\W\d_]+)\.?\s+$", before)
    if outside and normalise(outside.group(1)) in TITLES and outside.group(1)[0].isupper():
        first.titled = True
        first.familiar = normalise(outside.group(1)) in FAMILIAR_TITLES
        first.gender = first.gender or TITLES[normalise(outside.group(1))]
    return people


def _is_baby(core: str, following: list[re.Match[str]]) -> bool:
    """Whether "Baby" stands before "Boy" or "Girl", and is no name."""
    return core == "baby" and bool(following) and NEWBORNS.get(normalise(following[0].group()), "") != ""


def _is_relative(body: str, core: str) -> bool:
    """Whether a word before a name tells a relative: in small letters any such word, else one that is no name."""
    return core in RELATIVES and (body.islower() or (bool(RELATIVES[core]) and core != "nana"))


def _is_suffix(body: str, core: str, gap: str) -> bool:
    if core in GENERATIONS:
        return True
    if core in ("do", "ma") and "," not in gap and "." not in body:
        return False  # Surnames as often as degrees: a name that is kept would be a leak.
    shaped = "," in gap or "." in body or body.isupper() or not (body.istitle() or body.islower())
    return core in CREDENTIALS and shaped


def _is_cluster(body: str, core: str, lone: bool, all_upper: bool) -> bool:
    """Whether upper-case letters without dots are initials (JQS) and not a short name (LEE)."""
    if not (body.isalpha() and body.isupper() and 2 <= len(body) <= 3) or script_locale(core):
        return False
    if is_given_name(core) or is_surname(core):
        return False
    return lone or not all_upper


def _take_title_as_name(raw: str, person: NamedPerson) -> None:
    if person.names("word", "initial", "user", "drop"):
        return
    titles = person.names("keep")
    if not titles or titles[-1].key not in NAME_LIKE_TITLES:
        return
    last = titles[-1]
    if raw[last.start : last.start + 1].isupper() and raw[last.end : last.end + 1] != ".":
        last.kind = "word"
