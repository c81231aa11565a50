"""Surrogates of personal names: the parts of one person stay one person through the note.

The unit that is remembered is the word: a surname keeps its surrogate wherever it stands (alone, after a
title, before a comma), and so does a given name; initials and short forms follow the name they stand for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile
from random import Random

from ..annotation.spans import PhiSpan
from ..lexicons.faker_names import (
    formal_names,
    given_name_gender,
    is_given_name,
    is_surname,
    names,
    names_by_letter,
    normalise,
    script_locale,
    short_forms,
    usual_initials,
)
from .draws import SurrogateDraws, like_case, pick
from .name_parts import NamedPerson, NoteGenders, read_people, split_initials

_LETTERS = re.compile(r"[^\W\d_]+")
_SPECIALS = re.compile(r"[\W\d_]+")


class NameSurrogates:
    """Surrogates of the NAME spans of one note."""

    def __init__(self, text: str, spans: Sequence[PhiSpan], draws: SurrogateDraws, locale: str) -> None:
        self._text = text
        self._draws = draws
        self._locale = locale
        self._people: dict[int, list[NamedPerson]] = {}
        self._surnames: set[str] = set()
        self._given: set[str] = set()
        self._gender: dict[str, str] = {}  # given name -> gender
        self._formal: dict[str, str] = {}  # short form -> the given name it stands for
        self._shorts: dict[str, list[str]] = {}  # the other way round
        self._owners: dict[tuple[str, str], str] = {}  # (initial, surname) -> given name
        self._full: dict[str, tuple[str, str]] = {}  # initials of first and last name -> (given, surname)
        self._plain: dict[str, str] = {}  # surname without signs -> surname
        self._by_letter: dict[str, str] = {}  # first letter -> first given name of the note
        self._shuffle: dict[str, str] = {}  # with a key: initial -> initial of its surrogate
        self._genders = NoteGenders(text)
        spans = [span for span in spans if span.type == "NAME"]
        for span in spans:
            self._people[span.start] = read_people(
                text[span.start : span.end], text[max(0, span.start - 16) : span.start]
            )
            for person in self._people[span.start]:
                self._genders.tell(span, person)
        self._resolve()
        self._link(spans)

    # Reading

    def _resolve(self) -> None:
        """Says of each word whether it is a given name or a surname; the clear cases teach the others."""
        everyone = [person for people in self._people.values() for person in people]
        # "Last, First" is sure, full names are nearly so, and a title stands before either: what is surer teaches.
        everyone.sort(key=lambda person: (person.comma <= 0, len(person.named()) < 2, person.shouted))
        for person in everyone:
            self._read_order(person)
            self._learn(person)
        for person in everyone:
            words = person.named("word")
            for part in words:
                known_surname, known_given = part.key in self._surnames, part.key in self._given
                if known_surname != known_given:
                    is_given = known_given
                elif known_given or is_given_name(part.key):
                    is_given = True
                elif part is not words[-1]:
                    is_given = not is_surname(part.key)
                else:
                    is_given = person.related and not person.titled
                part.kind = "given" if is_given else "surname"
            self._learn(person)

    def _read_order(self, person: NamedPerson) -> None:
        """The kinds of a person's words as far as their order, a comma or a title shows them."""
        words, named = person.named("word"), person.named()
        if person.comma > 0:
            for number, part in enumerate(named):
                if part.kind == "word":
                    part.kind = "surname" if number < person.comma else "given"
        elif sum(not part.joined for part in words) == 1 and (person.titled or len(named) > len(words)):
            key = words[0].key
            known = key in self._given and key not in self._surnames  # "Ms. Yetunde" beside "Yetunde Otieno"
            if named[-1] is words[-1] or person.titled:
                for part in words:
                    part.kind = "given" if known or (person.familiar and is_given_name(key)) else "surname"
        elif len(named) >= 2 and words:
            first, last = words[0], words[-1]
            if self._is_swapped(first.key, last.key, person.shouted):
                first.kind, last.kind = "surname", "given"
                return
            last.kind = "surname"
            if first is named[0] and sum(not part.joined for part in words) > 1:
                first.kind = "given"
                # "Sun-hee Brooks": what a hyphen ties to a given name is one.
                for part in takewhile(lambda part: part.joined, words[1:]):
                    part.kind = "given"
            elif first.kind == "word" and last.joined and len(named) == 2:
                last.kind = "word"  # "Mary-Ann" or "Smith-Jones": the lists tell.

    def _is_swapped(self, first: str, last: str, shouted: bool) -> bool:
        """Whether the surname stands first, "LOTT DEOVION": as the lists or the other names of the note say."""
        if is_surname(first) and not is_given_name(first) and is_given_name(last) and not is_surname(last):
            return True
        known = first in self._surnames and first not in self._given and last not in self._surnames
        return known and (last in self._given or shouted)

    def _learn(self, person: NamedPerson) -> None:
        """Remembers the kinds of words; those that a hyphen joins have one kind, that of the last which is known."""
        words = person.named("word", "given", "surname")
        for number in range(len(words) - 1, 0, -1):
            if words[number].joined and words[number].kind != "word":
                words[number - 1].kind = words[number].kind
        self._surnames.update(part.key for part in person.named("surname"))
        self._given.update(part.key for part in person.named("given"))

    def _link(self, spans: Sequence[PhiSpan]) -> None:
        """Ties genders, short forms and initials to the given names of the note."""
        votes: dict[str, Counter[str]] = {}
        patients: set[str] = set()
        for span in spans:
            for person in self._people[span.start]:
                given, last = person.named("given"), person.named("surname")
                for part in given:
                    count = votes.setdefault(part.key, Counter())
                    count[person.gender] += 100
                    count[person.context] += 50 if person.is_sure else 1
                    if span.role == "patient":
                        patients.add(part.key)
                if given and last:
                    self._owners.setdefault((given[0].key[:1], last[-1].key), given[0].key)
                    self._full.setdefault(given[0].key[:1] + last[-1].key[:1], (given[0].key, last[-1].key))
        for key, count in votes.items():
            self._gender[key] = self._gender_of(key, count, key in patients)
            self._by_letter.setdefault(key[:1], key)
        for key, gender in self._gender.items():
            options = [pair for pair in formal_names(key) if pair[0] in votes and pair[0] != key]
            if not options and self._draws.keyed:
                options = sorted(formal_names(key), key=lambda pair: pair[1] != gender)
            if options:
                self._formal[key] = options[0][0]
                self._shorts.setdefault(options[0][0], []).append(key)
        for key in sorted(self._surnames):
            self._plain.setdefault(_SPECIALS.sub("", key), key)
        for person in (person for people in self._people.values() for person in people):
            named = person.named()
            key = named[0].key if len(named) == 1 else ""
            # A lone "pb" that is the initials of a person of the note is a typist.
            is_initials = 2 <= len(key) <= 3 and key[0] + key[-1] in self._full
            if is_initials and not (is_given_name(key) or is_surname(key)):
                split_initials(person, named[0])

    def _gender_of(self, key: str, votes: Counter[str], is_patient: bool) -> str:
        top = max(("m", "f"), key=lambda gender: votes[gender])
        if votes[top] >= 50:  # Titles and words of kinship say it; a usual name tells more than the pronouns around it.
            return top
        stated = self._genders.stated if is_patient else ""
        usual = self._genders.usual if is_patient else ""
        return stated or given_name_gender(key) or usual or (top if votes[top] else "")

    # Writing

    def surrogate(self, span: PhiSpan) -> str:
        """The surrogate of one NAME span; titles, credentials, possessives and white space stay."""
        raw = self._text[span.start : span.end]
        people = self._people[span.start]
        if not any(person.parts for person in people) and raw.strip():
            # Without any letter, such as an emoji.
            return self._draw("surname", normalise(raw), "surname", "")
        pieces: list[str] = []
        last = 0
        for person in people:
            written = self._write_person(raw, person)
            for part in person.named():
                pieces.append(raw[last : part.start])
                last = part.end
                if part.kind == "drop":
                    last += len(raw[last:]) - len(raw[last:].lstrip(" .'’"))
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
        """What is written for the parts of a person, by their start."""
        written: dict[int, str] = {}
        surnames, initials = person.named("surname"), person.named("initial")
        named = person.named("given", "surname", "initial", "user")
        followed: dict[int, str] = {}  # names whose first letter an initial takes
        whole = self._full.get(initials[0].key + initials[-1].key) if len(initials) == len(named) >= 2 else None
        if whole:
            followed = {initials[0].start: self._given_name(whole[0]), initials[-1].start: self._surname(whole[1])}
        elif initials and surnames and initials[0] is next(part for part in named if part.kind != "surname"):
            owner = self._owners.get((initials[0].key, surnames[-1].key))
            if owner:
                followed = {initials[0].start: self._given_name(owner)}
        for part in named:
            original = raw[part.start : part.end]
            if part.joined and original.islower() and not raw.islower():
                original = original.title()  # "Sun-hee" becomes "Anna-Lee".
            if part.kind == "given":
                written[part.start] = like_case(original, self._given_name(part.key))
            elif part.kind == "surname":
                written[part.start] = like_case(original, self._surname(part.key))
            elif part.kind == "user":
                written[part.start] = self.user_name(original)
            else:
                letter = followed[part.start][0] if part.start in followed else self._initial(part.key)
                written[part.start] = letter.lower() if original.islower() else letter.upper()
        return written

    def known_word(self, word: str) -> str | None:
        """The surrogate of a word that is a name in this note, or None."""
        key = normalise(word)
        if key in self._surnames:
            return self._surname(key)
        return self._given_name(key) if key in self._gender else None

    def user_name(self, user: str) -> str:
        """A user name that follows the names of the note: digits and separators keep their places."""
        surname = next((key for key in map(normalise, _LETTERS.findall(user)) if key in self._surnames), "")
        return re.sub(r"[^\W\d_]+|\d+", lambda match: self._user_part(match.group(), surname), user)

    def _user_part(self, part: str, surname: str) -> str:
        if part.isdigit():
            return self._draws.digits("user digits", part)
        key = normalise(part)
        known = self.known_word(key) or self._draws.recall("place", key)
        if known:
            return known.lower() if part.islower() else like_case(part, known)
        for size in range(min(len(key), 30), 2, -1):
            for at in range(len(key) - size + 1):
                owner = self._plain.get(key[at : at + size])
                if owner:
                    new = _SPECIALS.sub("", self._surname(owner)).lower()
                    return self._user_rest(key[:at], owner) + new + self._user_rest(key[at + size :], owner)
        return self._user_rest(key, surname)

    def _user_rest(self, rest: str, surname: str) -> str:
        """What stands beside a surname in a user name: a given name, initials, or something else."""
        if rest in self._gender:
            return self._given_name(rest).lower()
        owner = self._owners.get((rest, surname)) or (self._by_letter.get(rest) if len(rest) == 1 else None)
        if owner:
            return self._given_name(owner)[0].lower()
        if rest in self._full and not surname:
            given, last = self._full[rest]
            return (self._given_name(given)[0] + self._surname(last)[0]).lower()
        if len(rest) <= 2:
            return "".join(self._initial(c).lower() for c in rest)
        return self._draws.word("user", rest, names(self._locale, "surname")).lower()

    # Drawing

    def _mapped_letter(self, letter: str) -> str | None:
        """With a key every initial has its own other letter, so that initials agree across notes."""
        if not self._draws.keyed:
            return None
        if not self._shuffle:
            letters = usual_initials(self._locale)
            order = list(letters)
            rng = Random(self._draws.rng("letters").getrandbits(128))
            for i in range(len(order) - 1, 0, -1):  # Sattolo: one cycle, so no letter keeps itself.
                j = int(rng.random() * i)
                order[i], order[j] = order[j], order[i]
            self._shuffle = dict(zip(letters, order, strict=True))
        if letter not in self._shuffle and self._shuffle:
            self._shuffle[letter] = pick(self._draws.rng("letter", letter), sorted(self._shuffle))
        return self._shuffle.get(letter)

    def _initial(self, letter: str) -> str:
        return self._mapped_letter(letter) or self._draws.letter("initial", letter, "abcdefghjklmnprstvw")

    def _draw(self, purpose: str, key: str, kind: str, gender: str) -> str:
        """A name for a normalised original; `kind` and `gender` as in `names`."""
        script = script_locale(key)
        if script in ("zh_CN", "ko_KR", "ja_JP") and len(key) >= 2:  # A whole name without a space.
            rng = self._draws.rng("script", key)
            given, surnames = names(script, "given"), sorted(set(names(script, "surname")))
            whole = [s + g for s in rng.sample(surnames, 20) for g in rng.sample(given, 20)]
            return self._draws.word(purpose, key, whole)
        if script:
            gender = "f" if key.endswith(("а", "я")) else "m"
            return self._draws.word(purpose, key, names(script, "surname" if kind == "surname" else "given", gender))
        letter = self._mapped_letter(key[:1])
        pool = names_by_letter(self._locale, kind, gender).get(letter, ()) if letter else ()
        if len(pool) >= 2:
            return self._draws.word(purpose, key, pool)
        return self._draws.word(
            purpose, key, names(self._locale, kind, gender), lambda name: normalise(name)[:1] != key[:1]
        )

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
        gender = self._gender.get(formal) or self._gender.get(key) or given_name_gender(formal)
        is_shortened = formal != key or formal in self._shorts
        if not is_shortened and not (self._draws.keyed and short_forms(key)):
            return self._draw("given", key, "given", gender)
        name = self._draw("given", formal, "short", gender)
        if formal == key:
            return name
        forms = [*map(normalise, short_forms(formal))] if self._draws.keyed else self._shorts[formal]
        options = [form for form in short_forms(normalise(name)) if self._draws.is_allowed(form)]
        return options[forms.index(key) % len(options)] if options else name
