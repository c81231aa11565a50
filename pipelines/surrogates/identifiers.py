"""Surrogates of numbers and codes: digit groups, separators, letter pattern and check digits stay.

Ranges that nobody owns, so that no surrogate reaches a person: telephone numbers 555-0100 to 555-0199 (North
American numbering plan, fiction) and the blocks of Ofcom for drama; social security areas 900 to 999 with groups
below 50 (never issued, and outside the groups of taxpayer numbers); example.com, .org, .net (RFC 2606);
192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 (RFC 5737); 2001:db8::/32 (RFC 3849).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from random import Random

from ..annotation.phi.validation import dea, luhn, npi, vin
from ..lexicons.faker_names import normalise
from ..lexicons.surrogate_tables import AREA_CODES, ID_LABELS, PATH_WORDS
from .draws import SurrogateDraws, compact, like_case
from .names import NameSurrogates
from .places import invented_places

TOLL_FREE: frozenset[str] = frozenset({"800", "833", "844", "855", "866", "877", "888"})
_LETTERS = "ACDEFGHJKMNPQRTUVWXY"
_HEX = re.compile(r"[0-9a-fA-F]+")
_MAC = re.compile(r"(?:[0-9A-Fa-f]{2}([:-]))(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}")
_UUID = re.compile(r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}")
_IPV4 = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]\d)")
_IPV6 = re.compile(r"(?<![\w:])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:]|\.\d)")
# An address of version 4 in one of version 6, "::ffff:192.0.2.7"; the first two prefixes are everybody's.
_IPV6_PREFIX = re.compile(r"(?<![\w:])(?!::(?:ffff:)?\d)(?:[0-9A-Fa-f]{0,4}:){2,6}(?=\d+\.\d+\.\d+\.\d)", re.IGNORECASE)
_EMAIL = re.compile(r"([^\s@<>:,;\"]+)@([^\s@<>,;\"]+)")
_RUN = re.compile(r"[^\W_]+")
_EXTENSION = re.compile(r"(?:\bext(?:ension)?\b\.?|x|#)\s*[:.]?\s*(\d+)", re.IGNORECASE)
_AMERICAN = re.compile(r"(?<!\d)(?:\+?1[-. ]?)?(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}(?!\d)")


class IdentifierSurrogates:
    """Surrogates of the numbers, codes and addresses on networks of one note."""

    def __init__(self, draws: SurrogateDraws, names: NameSurrogates) -> None:
        self._draws = draws
        self._names = names

    def surrogate(self, phi_type: str, raw: str) -> str:
        """The surrogate of one identifier, by PHI type; labels inside the text stay."""
        if not raw.strip():
            return raw
        if phi_type in ("PHONE", "FAX"):
            return self._phone(raw)
        if phi_type == "SSN":
            return self._ssn(raw)
        if phi_type == "EMAIL" and _EMAIL.search(raw):
            return _EMAIL.sub(self._email, raw)
        if phi_type in ("URL", "EMAIL"):
            return _EMAIL.sub(self._email, raw) if _EMAIL.search(raw) else self._url(raw)
        if phi_type == "IP":
            new = _IPV6.sub(self._ipv6, _IPV4.sub(self._ipv4, _IPV6_PREFIX.sub("2001:db8::", raw)))
            if new != raw:
                return new
        return self._code(phi_type, raw)

    # Telephones

    def _phone(self, raw: str) -> str:
        starts = [match.start() for match in _AMERICAN.finditer(raw)][1:]
        if starts:  # "617-726-2000 or 617-726-2001"
            return "".join(self._one_phone(raw[a:b]) for a, b in pairwise([0, *starts, len(raw)]))
        return self._one_phone(raw)

    def _one_phone(self, raw: str) -> str:
        extensions = [m.span(1) for m in _EXTENSION.finditer(raw) if re.search(r"\d", raw[: m.start()])]
        cut = extensions[0][0] if extensions else len(raw)
        head, tail = raw[:cut], raw[cut:]
        letters = re.compile(r"(?<=[\d-])[A-Z]{3,}\b")
        head = letters.sub(lambda m: "".join(str(1 + ord(c) % 9) for c in m.group()), head)
        digits = re.sub(r"\D", "", head)
        if digits:
            abroad = "+" in head and digits[0] != "1"
            american = not abroad and (len(digits) == 10 or (len(digits) == 11 and digits[0] == "1"))
            prefix = digits[:-10] if american else ""
            local = digits[len(prefix) :]
            layout = "" if american else head
            new = prefix + self._draws.code("phone", local, lambda rng: _phone_digits(rng, local, layout))
            head = _lay_over(head, new)
        tail = re.sub(r"\d+", lambda m: self._draws.digits("extension", m.group()), tail)
        if not digits and not extensions:
            return self._code("PHONE", raw)
        return _free_words(head, self._draws) + tail

    # Social security

    def _ssn(self, raw: str) -> str:
        digits = re.sub(r"\D", "", raw)
        if len(digits) != 9:
            return (
                re.sub(r"\d+", lambda m: self._draws.digits("ssn part", m.group()), raw)
                if digits
                else self._code("SSN", raw)
            )
        new = self._draws.code(
            "ssn",
            digits,
            lambda rng: f"{rng.randint(900, 999)}{rng.randint(1, 49):02d}{rng.randint(1, 9999):04d}",
        )
        return _lay_over(raw, new)

    # Networks

    def _email(self, match: re.Match[str]) -> str:
        whole = match.group()
        user, domain = match.groups()
        trailing = re.search(r"[.)\]]+$", domain)
        tail = trailing.group() if trailing else ""
        domain = domain[: len(domain) - len(tail)] if tail else domain
        new_user = self._names.user_name(user)
        new_domain = self._domain(domain)
        first = True

        def make(rng: Random) -> str:
            nonlocal first
            if first:
                first = False
                return f"{new_user}@{new_domain}"
            return f"{new_user}{rng.randrange(10, 1000)}@{new_domain}"

        return self._draws.code("email", normalise(whole[: len(whole) - len(tail)]), make) + tail

    def _domain(self, domain: str) -> str:
        endings = (".example.com", ".example.org", ".example.net")

        def make(rng: Random) -> str:
            place = invented_places()[int(rng.random() * len(invented_places()))].lower()
            return place + endings[int(rng.random() * 3)]

        new = self._draws.code("domain", normalise(domain), make)
        return new.upper() if domain.isupper() else new

    def _url(self, raw: str) -> str:
        if re.fullmatch(r"\s*@[\w.]+\s*", raw):
            return re.sub(r"[\w.]+", lambda found: self._names.user_name(found.group()), raw)
        match = re.match(r"(\s*(?:[a-z]+://)?(?:www\.)?)([^/\s?#:]+)(:\d+)?(.*)", raw, re.IGNORECASE | re.DOTALL)
        if not match:
            return self._code("URL", raw)
        scheme, host, port, rest = match.group(1), match.group(2), match.group(3) or "", match.group(4)
        new_host = _IPV4.sub(self._ipv4, host) if _IPV4.fullmatch(host) else self._domain(host.rstrip(".,)"))
        new_host += host[len(host.rstrip(".,)")) :]

        def part(found: re.Match[str]) -> str:
            text = found.group()
            if normalise(text) in PATH_WORDS:
                return text
            if text.isdigit():
                return self._draws.digits("path digits", text)
            if any(c.isdigit() for c in text):
                return self._pattern("path", text)
            if len(text) <= 2:
                return "".join(self._draws.letter("path", c.lower(), _LETTERS.lower()) for c in text)
            new = self._names.known_word(text) or self._draws.word("path", normalise(text), invented_places())
            return new.upper() if text.isupper() else new.lower()

        return scheme + new_host + port + _RUN.sub(part, rest)

    def _ipv4(self, match: re.Match[str]) -> str:
        def make(rng: Random) -> str:
            return rng.choice(("192.0.2.", "198.51.100.", "203.0.113.")) + str(rng.randint(1, 254))

        return self._draws.code("ip", match.group(), make)

    def _ipv6(self, match: re.Match[str]) -> str:
        groups = match.group().split(":")
        filled = max(1, sum(bool(g) for g in groups) - 2)

        def make(rng: Random) -> str:
            parts = [f"{rng.randrange(1, 0xFFFF):x}" for _ in range(filled)]
            joint = ":" if len(groups) == 8 and "" not in groups else "::"
            text = "2001:db8" + joint + ":".join(parts)
            return text.upper() if match.group().isupper() else text

        return self._draws.code("ip", match.group(), make)

    # Codes

    def _code(self, phi_type: str, raw: str) -> str:
        for pattern in (_UUID, _MAC):
            if pattern.search(raw):
                return pattern.sub(lambda m: self._hex(phi_type, m), raw)
        has_digit = any(c.isdigit() for c in raw)
        if phi_type == "BIOMETRIC" and not has_digit:
            return "[BIOMETRIC]"
        body_start = self._label_end(raw, has_digit)
        body = raw[body_start:]
        if not _RUN.search(body):
            return raw if body_start else f"[{phi_type}]"
        if phi_type == "OTHER_ID" and not has_digit and re.search(r"[^\W\d_]{3}", body):
            return raw[:body_start] + re.sub(r"[^\W\d_]{3,}", self._other_word, body)
        return raw[:body_start] + self._pattern(phi_type, body)

    def _other_word(self, match: re.Match[str]) -> str:
        """A word that somebody said is an identifier becomes a word; capitals alone are a code."""
        word, key = match.group(), normalise(match.group())
        known = self._draws.recall("other word", key)
        if known is None and word.isupper():
            return self._pattern("OTHER_ID", word)
        return like_case(word, known or self._draws.word("other word", key, ()))

    def _label_end(self, raw: str, has_digit: bool) -> int:
        """Where the label of an identifier ends ("MRN: " of "MRN: 12345"); 0 where there is none."""
        end = 0
        for match in re.finditer(r"[^\s:#=]+[\s:#=]*", raw):
            word = normalise(match.group()).rstrip(" :#=.")
            marked = bool(re.search(r"[:#=]\s*$", match.group()))
            if any(c.isdigit() for c in word):
                glued = re.match(r"[A-Za-z]+(?=\W?\d)", match.group())
                if glued and normalise(glued.group()) in ID_LABELS and len(glued.group()) > 1:
                    return match.start() + glued.end()
                break
            if word in ID_LABELS or word.replace(".", "") in ID_LABELS or (marked and has_digit):
                end = match.end()
            else:
                break
        return end if end < len(raw) else 0

    def _hex(self, phi_type: str, match: re.Match[str]) -> str:
        text = match.group()
        upper = text.upper() == text

        def make(rng: Random) -> str:
            new = "".join(_hex_like(rng, c) for c in text)
            return new.upper() if upper else new

        return self._draws.code(phi_type, text, make)

    def _pattern(self, phi_type: str, body: str) -> str:
        """A code of the same pattern; the same letters and digits give the same code in any layout."""
        form = compact(body)
        characters = [c for c in body if c.isalnum()]
        classes = "".join("9" if c.isdigit() else "a" if c.islower() else "A" for c in characters)
        make = check_digit_maker("".join(characters), classes)
        if make is None:
            letters = sum(kind != "9" for kind in classes)
            is_hex = len(classes) >= 8 and letters >= 3 and bool(_HEX.fullmatch("".join(characters)))
            pool = "ABCDEF" if is_hex else _LETTERS
            leading_zeros = len(form) - len(form.lstrip("0")) if form != "0" else 0
            leading_zeros = 0 if leading_zeros == len(form) else leading_zeros

            def plain(rng: Random) -> str:
                return _same_pattern(rng, classes, leading_zeros, pool)

            make = plain
        purpose = f"{phi_type} {classes}" if len(classes) <= 40 else phi_type
        return _lay_over(body, self._draws.code(purpose, form, make))


def _hex_like(rng: Random, char: str) -> str:
    return rng.choice("0123456789") if char.isdigit() else rng.choice("abcdef") if char.isalpha() else char


def _same_pattern(rng: Random, classes: str, leading_zeros: int, letters: str) -> str:
    out: list[str] = []
    for index, kind in enumerate(classes):
        if index < leading_zeros:
            out.append("0")
        elif kind == "9":
            low = 1 if index == leading_zeros else 0
            out.append(str(low + int(rng.random() * (10 - low))))
        else:
            letter = letters[int(rng.random() * len(letters))]
            out.append(letter if kind == "A" else letter.lower())
    return "".join(out)


def _phone_digits(rng: Random, digits: str, layout: str) -> str:
    count = len(digits)
    line = f"55501{rng.randrange(100):02d}"
    country = re.search(r"\+\s?(\d{1,3})", layout)
    if country and not digits.startswith("1"):
        if digits.startswith("44") and count >= 12:
            # Ofcom's numbers for drama: London landlines and mobiles.
            body = f"7700900{rng.randrange(1000):03d}" if digits[2] == "7" else f"207946{rng.randrange(1000):04d}"
            return "44" + "0" * (count - 12) + body
        code = country.group(1)[:3] if len(country.group(1)) <= 3 else country.group(1)[:2]
        rest = count - len(code)
        return code + ("0" + random_digits(rng, rest))[:rest] if rest > 0 else code
    if count == 10:
        area = digits[:3]
        return (area if area in TOLL_FREE else AREA_CODES[int(rng.random() * len(AREA_CODES))]) + line
    if count == 7:
        return line
    first = str(rng.randint(1, 9)) if count else ""
    if count > 11:
        return (AREA_CODES[int(rng.random() * len(AREA_CODES))] + line + random_digits(rng, count))[:count]
    return first + random_digits(rng, count - 1)


def _free_words(text: str, draws: SurrogateDraws) -> str:
    """Words around a telephone number stay if they are labels; others are replaced."""

    def change(match: re.Match[str]) -> str:
        word = match.group()
        if len(word) <= 2 or normalise(word) in ID_LABELS:
            return word
        return draws.word("phone word", normalise(word), (), None)

    return re.sub(r"[^\W\d_]+", change, text)


def _lay_over(layout: str, code: str) -> str:
    """The characters of a code put where letters and digits stand in a layout; what is left over follows."""
    iterator = iter(code)
    numbers_only = code.isdigit()
    out: list[str] = []
    last = 0
    for index, char in enumerate(layout):
        takes = char.isdigit() if numbers_only else char.isalnum()
        new = next(iterator, "") if takes else ""
        out.append(new if takes else char)
        if takes:
            last = index + 1
    rest = "".join(iterator)
    return "".join(out[:last]) + rest + "".join(out[last:])


def random_digits(rng: Random, count: int) -> str:
    """Digits, the first of which may be zero."""
    return "".join(str(int(rng.random() * 10)) for _ in range(count))


def check_digit_maker(code: str, classes: str) -> Callable[[Random], str] | None:
    """A maker of codes under the same check-digit scheme as this one, or None where it follows none.

    Args:
        code: letters and digits.
        classes: for each of them, `9` for a digit, `a` or `A` for a letter.
    """
    if not code.isascii():
        return None
    if vin(code):

        def make(rng: Random) -> str:
            body = "".join(rng.choice("0123456789" if c == "9" else "ABCDEFGHJKLMNPRSTUVWXYZ") for c in classes)
            made = _checked(body, 8, vin, "0123456789X")
            return made.lower() if code.islower() else made

    elif re.fullmatch(r"[A-Za-z]{2}\d{7}", code) and dea(code):

        def make(rng: Random) -> str:
            letters = "".join(rng.choice("ABCDEFGHJKLMPRSTUX") for _ in "ab")
            letters = letters.lower() if code[:2].islower() else letters
            return _checked(letters + random_digits(rng, 6) + "0", 8, dea)

    elif code.isdigit() and npi(code):
        # Real ones begin with 1 or 2: a surrogate begins otherwise, and so is no provider's.
        def make(rng: Random) -> str:
            made = "80840" + rng.choice("3456789") + random_digits(rng, 8) + "0"
            return _checked(made, 14, luhn)[5:]

    elif code.isdigit() and 13 <= len(code) <= 19 and luhn(code):

        def make(rng: Random) -> str:
            return _checked("9" + random_digits(rng, len(code) - 1), len(code) - 1, luhn)

    else:
        return None
    return make


def _checked(code: str, place: int, check: Callable[[str], bool], signs: str = "0123456789") -> str:
    """The code with the sign at a place that makes it valid."""
    options = (code[:place] + sign + code[place + 1 :] for sign in signs)
    return next((option for option in options if check(option)), code)
