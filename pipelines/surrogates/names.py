"""Surrogates of personal names: the parts of one person stay one person through the note.

The unit that is remembered is the word: a surname keeps its surrogate wherever it stands (alone, after a
title, before a comma), and so does a given name; initials and short forms follow the name they stand for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from random import Random

from ..annotation.spans import PhiSpan
from ..lexicons.faker_names import given_name_gender, is_given_name, is_surname, normalise
from .draws import SurrogateDraws, like_case
from .genders import NoteGenders
from .name_parts import NamedPerson, NamePart, read_people
from .name_pools import (
    formal_names,
    name_pool,
    names_by_letter,
    names_with_short_form,
    script_locale,
    short_forms,
    usual_initials,
)

_NAMED = ("word", "initial", "user", "drop")
_SPECIALS = re.compile(r"[\W\d_]+")


class NameSurrogates:
    """Surrogates of the NAME spans of one note."""

    def __init__(self, text: str, spans: Sequence[PhiSpan], draws: SurrogateDraws, locale: str) -> None:
        self._text = text
        self._draws = draws
        self._locale = locale
        name_pool(locale)  # An unknown locale is told here, not at the first name.
        self._people: dict[int, list[NamedPerson]] = {}
        self._surnames: set[str] = set()
        self._given: dict[str, str] = {}  # normalised given name -> gender
        self._formal: dict[str, str] = {}  # short form -> the given name it stands for
        self._owners: dict[tuple[str, str], str] = {}  # (initial, surname) -> given name
        self._full: dict[str, tuple[str, str]] = {}  # initials of first and last name -> (given, surname)
        self._shuffle: dict[str, str] | None = None
        self._plain: dict[str, str] = {}  # surname without signs -> surname
        self._by_letter: dict[str, str] = {}  # first letter -> first given name of the note
        self._genders = NoteGenders(text)
        names = [span for span in spans if span.type == "NAME"]
        for span in names:
            people = read_people(text[span.start : span.end], text[max(0, span.start - 16) : span.start])
            for person in people:
                person.context, person.told = self._genders.of(span)
                person.related = person.related or person.told == "relative"
            self._people[span.start] = people
        self._resolve()
        self._link(names)

    # Reading

    def _resolve(self) -> None:
        """Says of each word whether it is a given name or a surname; the clear cases teach the others."""
        given: set[str] = set()
        everyone = [person for people in self._people.values() for person in people]
        # "Last, First" is sure, full names are nearly so, and a title stands before either: what is surer teaches.
        shouted = {id(p) for start, people in self._people.items() for p in people if self._is_upper(start, p)}
        everyone.sort(key=lambda person: (person.comma <= 0, len(person.names(*_NAMED)) < 2, id(person) in shouted))
        for person in everyone:
            words = person.names("word")
            named = person.names(*_NAMED)
            if person.comma > 0:
                for number, part in enumerate(named):
                    if part.kind == "word":
                        part.kind = "surname" if number < person.comma else "given"
            elif sum(not part.joined for part in words) == 1 and (person.titled or len(named) > len(words)):
                key = words[0].key
                known = key in given and key not in self._surnames  # "Ms. Yetunde" beside "Yetunde Otieno"
                kind = "given" if known or (person.familiar and is_given_name(key)) else "surname"
                if named[-1] is words[-1] or person.titled:
                    for part in words:
                        part.kind = kind
            elif len(named) >= 2 and words:
                last, first = words[-1], words[0]
                swapped = (
                    is_surname(first.key) and not is_given_name(first.key)
                    and is_given_name(last.key) and not is_surname(last.key)
                ) or (
                    first.key in self._surnames and first.key not in given and last.key not in self._surnames
                    and (last.key in given or id(person) in shouted)
                )  # fmt: skip
                if swapped:
                    first.kind, last.kind = "surname", "given"
                else:
                    last.kind = "surname"
                    first.kind = "given" if first is named[0] and not last.joined else first.kind
                    if first.kind == "word" and last.joined and len(named) == 2:
                        last.kind = "word"  # "Mary-Ann" or "Smith-Jones": the lists tell.
            self._tie(person)
            self._surnames.update(part.key for part in person.names("surname"))
            given.update(part.key for part in person.names("given"))
        for person in everyone:
            for part in person.names("word"):
                known_surname, known_given = part.key in self._surnames, part.key in given
                if known_surname != known_given:
                    part.kind = "surname" if known_surname else "given"
                elif known_given or is_given_name(part.key):
                    part.kind = "given"
                elif len(person.names("word")) > 1:
                    part.kind = "surname" if is_surname(part.key) else "given"
                else:
                    part.kind = "given" if person.related and not person.titled else "surname"
            self._tie(person)
            given.update(part.key for part in person.names("given"))
            self._surnames.update(part.key for part in person.names("surname"))

    def _is_upper(self, start: int, person: NamedPerson) -> bool:
        """Whether a name stands in capitals: such a one is "LAST FIRST" as often as not."""
        return all(self._text[start + part.start : start + part.end].isupper() for part in person.names("word"))

    def _tie(self, person: NamedPerson) -> None:
        """Gives words that a hyphen joins one kind: that of the last one which is known."""
        words = person.names("word", "given", "surname")
        for number in range(len(words) - 1, 0, -1):
            if words[number].joined and words[number].kind != "word":
                words[number - 1].kind = words[number].kind

    def _link(self, names: Sequence[PhiSpan]) -> None:
        """Ties genders, short forms and initials to the given names of the note."""
        votes: dict[str, Counter[str]] = {}
        patients: set[str] = set()
        for span in names:
            for person in self._people[span.start]:
                # After an initial or a name, a lone letter that is not last is a middle initial.
                for part in person.names("given"):
                    count = votes.setdefault(part.key, Counter())
                    count[person.gender] += 100 if person.gender else 0
                    weight = 50 if person.told else 1
                    count[person.context] += weight if person.context else 0
                    if span.role == "patient":
                        patients.add(part.key)
                given, last = person.names("given"), person.names("surname")
                if given and last:
                    self._owners.setdefault((given[0].key[:1], last[-1].key), given[0].key)
                    letters = given[0].key[:1] + last[-1].key[:1]
                    self._full.setdefault(letters, (given[0].key, last[-1].key))
        for key, count in votes.items():
            top = max(("m", "f"), key=lambda g: count[g])
            # Titles and words of kinship say it; a usual name tells more than the pronouns around it.
            if count[top] >= 50:
                self._given[key] = top
            else:
                context = self._genders.usual if key in patients and self._genders.usual else top if count[top] else ""
                stated = self._genders.stated if key in patients else ""
                self._given[key] = stated or given_name_gender(key) or context
        for key in votes:
            options = [pair for pair in formal_names(key) if pair[0] in votes and pair[0] != key]
            if not options and self._draws.keyed:
                gender = self._given[key]
                options = sorted(formal_names(key), key=lambda pair: pair[1] != gender)
            if options:
                self._formal[key] = options[0][0]
        self._shorts: dict[str, list[str]] = {}
        for short, formal in self._formal.items():
            self._shorts.setdefault(formal, []).append(short)
        for key in self._given:
            self._by_letter.setdefault(key[:1], key)
        for key in sorted(self._surnames):
            self._plain.setdefault(_SPECIALS.sub("", key), key)
        self._find_initials()

    def _find_initials(self) -> None:
        """Lone words such as "pb" that are the initials of a person of the note: those of a typist."""
        for people in self._people.values():
            for person in people:
                named = person.names(*_NAMED, "given", "surname")
                key = named[0].key if len(named) == 1 else ""
                if (
                    2 <= len(key) <= 3
                    and key[0] + key[-1] in self._full
                    and not (is_given_name(key) or is_surname(key))
                ):
                    part = named[0]
                    person.parts[person.parts.index(part) :] = [
                        NamePart(part.start + at, part.start + at + 1, "initial", letter)
                        for at, letter in enumerate(key)
                    ]

    # Writing

    def surrogate(self, span: PhiSpan) -> str:
        """The surrogate of one NAME span; titles, credentials, possessives and white space stay."""
        raw = self._text[span.start : span.end]
        people = self._people[span.start]
        parts = [part for person in people for part in person.parts if part.kind != "keep"]
        if not parts:
            kept = any(person.names("keep") for person in people)
            return raw if kept else self._unknown(raw)
        pieces: list[str] = []
        last = 0
        for person in people:
            written = self._write_person(raw, person)
            for part in person.parts:
                if part.kind == "keep":
                    continue
                pieces.append(raw[last : part.start])
                last = part.end
                if part.kind == "drop":
                    while last < len(raw) and raw[last] in " .'’":
                        last += 1
                    continue
                word = written[part.start]
                pieces.append(word)
                # "James' leg" becomes "Kevin's leg".
                bare = raw[last : last + 1] in ("'", "’", "ʼ") and raw[last + 1 : last + 2].lower() != "s"
                if bare and raw[last - 1 : last].lower() == "s" and not word.lower().endswith("s"):
                    pieces.append(raw[last] + ("S" if word.isupper() else "s"))
                    last += 1
        return "".join(pieces) + raw[last:]

    def _write_person(self, raw: str, person: NamedPerson) -> dict[int, str]:
        written: dict[int, str] = {}
        surnames = person.names("surname")
        initials = person.names("initial")
        named = person.names("given", "surname", "initial", "user")
        for part in person.parts:
            original = raw[part.start : part.end]
            if part.kind == "given":
                written[part.start] = like_case(original, self._given_name(part.key))
            elif part.kind == "surname":
                written[part.start] = like_case(original, self._surname(part.key))
            elif part.kind == "user":
                written[part.start] = self.user_name(original)
        whole: tuple[str, str] | None = None
        if len(initials) == len(named) >= 2:
            whole = self._full.get(initials[0].key + initials[-1].key)
        for part in initials:
            original = raw[part.start : part.end]
            source: str | None = None
            if whole and part is initials[0]:
                source = self._given_name(whole[0])
            elif whole and part is initials[-1]:
                source = self._surname(whole[1])
            elif surnames and part is next((p for p in named if p.kind != "surname"), None):
                owner = self._owners.get((part.key, surnames[-1].key))
                source = self._given_name(owner) if owner else None
            letter = source[0] if source else self._initial(part.key)
            written[part.start] = letter.lower() if original.islower() else letter.upper()
        return written

    def known_word(self, word: str) -> str | None:
        """The surrogate of a word that is a name in this note, or None."""
        key = normalise(word)
        if key in self._surnames:
            return self._surname(key)
        if key in self._given:
            return self._given_name(key)
        return None

    def user_name(self, user: str) -> str:
        """A user name that follows the names of the note: digits and separators keep their places."""
        keys = [normalise(word) for word in re.findall(r"[^\W\d_]+", user)]
        surname = next((key for key in keys if key in self._surnames), "")
        return re.sub(r"[^\W\d_]+|\d+", lambda match: self._user_part(match.group(), surname), user)

    def _user_part(self, part: str, surname: str) -> str:
        key = normalise(part)
        if part.isdigit():
            return self._draws.digits("user digits", part)
        known = self.known_word(key) or self._draws.recall("place", key)
        if known:
            return like_case(part, known) if not part.islower() else known.lower()
        for size in range(min(len(key), 30), 2, -1):
            for at in range(len(key) - size + 1):
                owner = self._plain.get(key[at : at + size])
                if owner:
                    new = _SPECIALS.sub("", self._surname(owner)).lower()
                    return self._user_rest(key[:at], owner) + new + self._user_rest(key[at + size :], owner)
        return self._user_rest(key, surname)

    def _user_rest(self, rest: str, surname: str) -> str:
        """What stands beside a surname in a user name: a given name, initials, or something else."""
        if not rest:
            return ""
        if rest in self._given:
            return self._given_name(rest).lower()
        owner = self._owners.get((rest, surname)) or (self._by_letter.get(rest) if len(rest) == 1 else None)
        if owner:
            return self._given_name(owner)[0].lower()
        if rest in self._full and not surname:
            given, last = self._full[rest]
            return (self._given_name(given)[0] + self._surname(last)[0]).lower()
        if len(rest) <= 2:
            return "".join(self._initial(c).lower() for c in rest)
        return self._draws.word("user", rest, name_pool(self._locale).surnames).lower()

    # Drawing

    def _letter_map(self, letter: str) -> str | None:
        """With a key every initial has its own other letter, so that initials agree across notes."""
        if not self._draws.keyed:
            return None
        if self._shuffle is None:
            letters = list(usual_initials(self._locale))
            order = list(letters)
            rng = Random(self._draws.rng("letters").getrandbits(128))
            for i in range(len(order) - 1, 0, -1):  # Sattolo: one cycle, so no letter keeps itself.
                j = int(rng.random() * i)
                order[i], order[j] = order[j], order[i]
            self._shuffle = dict(zip(letters, order, strict=True))
        if letter not in self._shuffle and self._shuffle:
            values = sorted(self._shuffle)
            self._shuffle[letter] = values[int(self._draws.rng("letter", letter).random() * len(values))]
        return self._shuffle.get(letter)

    def _initial(self, letter: str) -> str:
        mapped = self._letter_map(letter)
        return mapped or self._draws.letter("initial", letter, "abcdefghjklmnprstvw")

    def _draw(self, purpose: str, key: str, kind: str, gender: str) -> str:
        script = script_locale(key)
        if script:
            return self._draw_script(purpose, key, script, kind)
        wanted = self._letter_map(key[:1])
        if wanted:
            table = names_by_letter(self._locale, kind, gender)
            pool: Sequence[str] = table.get(wanted, ())
            if len(pool) >= 2:
                return self._draws.word(purpose, key, pool)
        if kind == "short":
            pool = names_with_short_form(gender)
        else:
            names = name_pool(self._locale)
            pool = names.given(gender) if kind == "given" else names.family(gender)
        return self._draws.word(purpose, key, pool, lambda name: normalise(name)[:1] != key[:1])

    def _draw_script(self, purpose: str, key: str, locale: str, kind: str) -> str:
        pool = name_pool(locale)
        female = key.endswith(("а", "я"))
        if locale in ("zh_CN", "ko_KR", "ja_JP") and len(key) >= 2:
            rng = self._draws.rng("script", key)
            names = [s + g for s in rng.sample(sorted(set(pool.surnames)), 20) for g in rng.sample(pool.given(""), 20)]
            return self._draws.word(purpose, key, names)
        gender = "f" if female else "m"
        return self._draws.word(purpose, key, pool.family(gender) if kind == "surname" else pool.given(gender))

    def foreign_place(self, key: str) -> str:
        """A place in the script of a normalised original: a surname of that language, since lists are scarce."""
        return self._draw("place", key, "surname", "")

    def _surname(self, key: str) -> str:
        singular = key.removesuffix("s")
        if singular != key and singular in self._surnames and not is_surname(key):
            name = self._surname(singular)  # "the Smiths"
            return name + ("es" if name.endswith(("s", "z", "x", "ch", "sh")) else "s")
        return self._draw("surname", key, "surname", "")

    def _given_name(self, key: str) -> str:
        formal = self._formal.get(key, key)
        gender = self._given.get(formal) or self._given.get(key) or given_name_gender(formal)
        shortened = formal != key or formal in self._shorts
        if not shortened and not (self._draws.keyed and short_forms(key)):
            return self._draw("given", key, "given", gender)
        name = self._draw("given", formal, "short", gender)
        if formal == key:
            return name
        if self._draws.keyed:
            number = list(map(normalise, short_forms(formal))).index(key)
        else:
            number = self._shorts[formal].index(key)
        forms = [f for f in short_forms(normalise(name)) if self._draws.is_allowed(f)]
        return forms[number % len(forms)] if forms else name

    def _unknown(self, raw: str) -> str:
        """A surname for a span without any letter, such as an emoji."""
        if not raw.strip():
            return raw
        return self._draw("surname", normalise(raw), "surname", "")
