"""Random draws of surrogates: seeded, remembered through a note, never an original, never twice.

Without a patient key a draw depends on the note's random stream and on the order of first mention only, so the
surrogate tells nothing of the identifier. With a key it is an HMAC of the identifier under that key, so the
same identifier gets the same surrogate in every note of the patient and nothing needs to be stored.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from random import Random

from ..lexicons.faker_names import normalise
from ..lexicons.loading import words as lexicon
from ..lexicons.places import STATES
from ..lexicons.surrogate_tables import (
    ADDRESS_WORDS,
    COUNTRIES,
    CREDENTIALS,
    FACILITY_WORDS,
    GENERATIONS,
    JOINERS,
    NEWBORNS,
    PARTICLES,
    RELATIVES,
    SMALL_WORDS,
    STREET_SUFFIXES,
    TITLES,
)

_LETTERS = re.compile(r"[^\W\d_]+")
_NOT_ALNUM = re.compile(r"[\W_]+")
_ATTEMPTS = 60
#: Originals are compared in full up to so many letters of their distinct words; beyond, whole words and parts of the
#: surrogate are compared only, so that a draw costs the same in a note of any length.
_COMPARED = 20_000
_ONSETS = "b br c d dr f g h k l m n p r s st t tr v w".split()
_VOWELS = "a e i o u ay ea ie".split()
_CODAS = ["", *"l n r s th ck nd rt m".split()]
_WORD = re.compile(r"[^\W_](?:[\w'’.&/-]*[^\W_])?")
_SMALL = frozenset("a an and at for in of on the to".split())
#: Words that stay in a surrogate of a type, since they name nobody and no place.
KEPT_WORDS: dict[str, frozenset[str]] = {
    "NAME": frozenset().union(
        TITLES, CREDENTIALS, GENERATIONS, PARTICLES, SMALL_WORDS, JOINERS,
        NEWBORNS, RELATIVES,
    ),
    "LOCATION": ADDRESS_WORDS.union(
        STREET_SUFFIXES,
        (word for name in (*STATES, *STATES.values(), *COUNTRIES) for word in name.lower().split()),
    ),
    "FACILITY": FACILITY_WORDS,
    "PROFESSION": frozenset(),
}  # fmt: skip


def derive_patient_key(secret: bytes, patient_id: str) -> bytes:
    """32 key bytes of one patient: HMAC-SHA256 of the patient id under the owner's secret key.

    Raises ValueError where the secret is shorter than 16 bytes or the patient id is empty.
    """
    if not isinstance(secret, (bytes, bytearray)) or len(secret) < 16:
        raise ValueError("the secret key must be at least 16 bytes; make one with secrets.token_bytes(32)")
    if not patient_id:
        raise ValueError("patient_id must not be empty")
    return hmac.digest(bytes(secret), b"synthetic-note/patient/1\0" + _encode(patient_id), "sha256")


def compact(text: str) -> str:
    """Letters and digits only, case folded: the form in which ids are compared."""
    return _NOT_ALNUM.sub("", unicodedata.normalize("NFKC", text).casefold())


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


class SurrogateDraws:
    """The draws of one note; `originals` are the span texts that no surrogate may equal or contain.

    Args:
        renew_probability: of a fresh surrogate at each mention (`markov` mode), 0 for the same at every one.
    """

    def __init__(
        self, stream: bytes, patient_key: bytes | None, originals: Iterable[str], renew_probability: float = 0.0
    ) -> None:
        self.keyed = patient_key is not None
        self._key = hashlib.sha256(b"synthetic-note/draws/1\0" + (patient_key or stream)).digest()
        self._coin = Random(int.from_bytes(hmac.digest(self._key, b"markov\0" + stream, "sha256"), "big"))
        self._renew_probability = renew_probability
        self._is_fresh = False
        self._memo: dict[tuple[str, str], str] = {}
        self._touched: set[tuple[str, str]] = set()  # drawn or repeated since the mention began
        self._earlier: dict[tuple[str, str], list[str]] = {}  # `markov`: the surrogate of every mention so far
        self._count: Counter[tuple[str, str]] = Counter()
        self._used_words: set[str] = set()
        self._used_codes: set[str] = set()
        self._used_letters: dict[str, set[str]] = {}
        self._spent: set[tuple[str, int]] = set()  # pools and formats that had nothing free left
        texts = list(originals)
        self._codes = {compact(original) for original in texts}
        self._words = {normalise(word) for original in texts for word in _LETTERS.findall(original)}
        self._all_codes = "\0".join(sorted(self._codes))[:_COMPARED]
        # Longer ids do not come to stand in another one by chance.
        self._small_codes = {code for code in self._codes if 4 <= len(code) <= 6}
        self._all_words = "\0".join(sorted(word for word in self._words if len(word) >= 3))[:_COMPARED]

    def begin_mention(self) -> None:
        """Marks the next span; in `markov` mode a coin says whether its surrogates are fresh.

        Else they are those of an earlier mention drawn at random, and not of the one before: an original that was
        missed would stand out where it interrupts a run of one surrogate.
        """
        self._touched = set()
        self._is_fresh = self._renew_probability > 0 and self._coin.random() < self._renew_probability

    def forget_mention(self) -> None:
        """Drops what this mention has drawn or repeated, so that it is drawn anew."""
        for key in self._touched:
            self._memo.pop(key, None)

    def rng(self, purpose: str, original: str = "") -> Random:
        """Random numbers for one draw; call once per draw: the order counts, with a key that of one original."""
        key = (purpose, original if self.keyed else "")
        message = b"%s\0%d" % (purpose.encode(), self._count[key] + (not self.keyed))
        self._count[key] += 1
        if self.keyed:
            message += b"\0" + _encode(original)
        return Random(int.from_bytes(hmac.digest(self._key, message, "sha256"), "big"))

    def recall(self, purpose: str, original: str) -> str | None:
        """The surrogate in force for an original, or None before its first mention."""
        return self._memo.get((purpose, original))

    def is_free(self, word: str) -> bool:
        """Whether a word may be a new surrogate: unused, and no part shared with an original."""
        return self._used_words.isdisjoint(_LETTERS.findall(normalise(word))) and self.is_allowed(word)

    def is_allowed(self, word: str) -> bool:
        """Whether a word shares no part of three letters or more with an original, and equals none."""
        for part in _LETTERS.findall(normalise(word)):
            if part in self._words or (len(part) >= 3 and part in self._all_words):
                return False
            if not self._words.isdisjoint(_pieces(part, range(3, len(part)))):
                return False
        return True

    def word(
        self, purpose: str, original: str, pool: Sequence[str], accept: Callable[[str], bool] | None = None
    ) -> str:
        """A free word from a pool, the same at every mention of `original` (a normalised form).

        Where no word of the pool is free that `accept` takes, any free one; where none is free, one is made up.
        """

        def make(rng: Random) -> str:
            pool_key = (pool[0], len(pool)) if pool else ("", 0)
            attempts = 0 if not pool else 2 if pool_key in self._spent else _ATTEMPTS
            for wanted in (accept, None) if accept else (None,):
                for _ in range(attempts):
                    candidate = pick(rng, pool)
                    if (wanted is None or wanted(candidate)) and self.is_free(candidate):
                        return candidate
            self._spent.add(pool_key)
            candidate = invent_word(rng)
            for number in range(_ATTEMPTS):
                if self.is_free(candidate):
                    break
                # Where many words are taken, a longer one is free sooner.
                candidate = invent_word(rng, 5 + number // 8)
            return candidate

        return self._remember(
            purpose, original, make, lambda word: self._used_words.update(_LETTERS.findall(normalise(word)))
        )

    def code(self, purpose: str, original: str, make: Callable[[Random], str]) -> str:
        """An id made by `make`, unused and no original or part of one; the same at every mention of `original`.

        `make` is called again until it gives such an id. Where the format holds too few ids, digits are added.
        """
        own = compact(original)

        def taken(form: str) -> bool:
            return form == own or form in self._codes or form in self._used_codes

        def overlaps(form: str) -> bool:
            return form in self._all_codes or not self._small_codes.isdisjoint(_pieces(form, range(4, 7)))

        def attempt(rng: Random) -> str:
            candidate = ""
            attempts = 2 if (purpose, len(own)) in self._spent else _ATTEMPTS
            for number in range(attempts):
                candidate = make(rng)
                form = compact(candidate)
                # A part of an original is as bad as an original, but a short format may leave no choice.
                if not taken(form) and (number > attempts // 2 or len(form) < 3 or not overlaps(form)):
                    return candidate
            self._spent.add((purpose, len(own)))
            while taken(compact(candidate)):
                candidate += str(rng.randrange(10))
            return candidate

        return self._remember(purpose, original, attempt, lambda code: self._used_codes.add(compact(code)))

    def digits(self, purpose: str, digits: str) -> str:
        """Other digits of the same length, the same at every mention."""
        return self.code(purpose, digits, lambda rng: "".join(str(rng.randrange(10)) for _ in digits))

    def letter(self, purpose: str, original: str, letters: Sequence[str]) -> str:
        """Another single letter for a lower-case letter; distinct letters stay distinct while they can."""
        used = self._used_letters.setdefault(purpose, set())

        def make(rng: Random) -> str:
            others = [x for x in letters if x != original]
            free = [x for x in others if x not in used] or others
            return pick(rng, free)

        return self._remember(purpose, original, make, used.add)

    def _remember(self, purpose: str, original: str, make: Callable[[Random], str], take: Callable[[str], None]) -> str:
        key = (purpose, original)
        is_settled = key in self._touched or self._renew_probability == 0
        self._touched.add(key)
        if key in self._memo and is_settled:
            return self._memo[key]
        if key in self._memo and not self._is_fresh:
            surrogate = pick(self._coin, self._earlier[key])
        else:
            surrogate = make(self.rng(purpose, original))
            take(surrogate)
        self._memo[key] = surrogate
        self._earlier.setdefault(key, []).append(surrogate)
        return surrogate


def pick(rng: Random, pool: Sequence[str]) -> str:
    """One of a pool by one random number, the same on every platform and version of Python."""
    return pool[int(rng.random() * len(pool))]


def invent_word(rng: Random, letters: int = 5) -> str:
    """A pronounceable word that is in no list, in title case, of so many letters or a few more."""
    word = ""
    while len(word) < letters:
        word += rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS)
    return word.title()


def _pieces(text: str, lengths: range) -> Iterator[str]:
    """The stretches of a text that have one of these lengths, and at most 20 characters."""
    return (text[at : at + size] for size in lengths if size <= 20 for at in range(len(text) - size + 1))


def like_case(model: str, word: str) -> str:
    """The word in the case of the model, as it is where the model has one letter or both cases."""
    if model.isupper() and sum(map(str.isalpha, model)) > 1:
        return word.upper()
    return word.lower() if model.islower() else word


# What repeats an original


def distinctive_words(raw: str, phi_type: str) -> set[str]:
    """The words of a NAME, LOCATION, FACILITY or PROFESSION that name somebody or something; may be empty.

    A facility that is named by words of kind alone, "County General", has them all; "the hospital" and "Intensive
    Care Unit" have none.
    """
    words = _words(raw)
    telling = words - KEPT_WORDS[phi_type]
    if (
        phi_type == "FACILITY"
        and not telling
        and len(words - _SMALL) > 1
        and not words <= lexicon("surrogate_department_words")
    ):
        return words - _SMALL
    return telling


def repeats(raw: str, surrogate: str, phi_type: str) -> bool:
    """Whether a surrogate contains its original as whole words, or all of its distinctive words."""
    if phi_type in KEPT_WORDS:
        telling = distinctive_words(raw, phi_type)
        if not telling or telling <= _words(surrogate):
            return bool(telling)
    whole, new = normalise(raw), normalise(surrogate)
    at = new.find(whole) if whole else -1
    while at >= 0:
        end = at + len(whole)
        if not new[at - 1 : at].isalnum() and not new[end : end + 1].isalnum():
            return True
        at = new.find(whole, at + 1)
    return False


def _words(text: str) -> set[str]:
    return {re.sub(r"['’]s?$", "", word) for word in _WORD.findall(normalise(text))}
