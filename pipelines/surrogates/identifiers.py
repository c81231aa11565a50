"""Surrogates of numbers and codes: digit groups, separators, letter pattern and check digits stay.

Ranges that nobody owns, so that no surrogate reaches a person: telephone numbers 555-0100 to 555-0199 (North
American numbering plan, fiction) and the blocks of Ofcom and of the Australian authority for drama; social security
areas 900 to 999 with groups below 50 (never issued, and outside the groups of taxpayer numbers); example.com, .org,
.net (RFC 2606); 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 (RFC 5737); 2001:db8::/32 (RFC 3849).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from random import Random

from ..annotation.phi.validation import dea, luhn, npi, vin
from ..lexicons.dates import DIGITS
from ..lexicons.faker_names import normalise
from ..lexicons.loading import phrases, words
from .draws import SurrogateDraws, compact, like_case, pick
from .names import NameSurrogates
from .places import invented_places

#: Labels before a number or code; they stay.
_LABELS = words("surrogate_id_labels")
#: Ends of the Australian mobile numbers for fiction, 0491 57x xxx.
_AUSTRALIAN = "0006 0156 0157 0158 0159 0110 1266 1491 1804 2549 2665 2983 3770 3087 4118 4632 5254 5789 6398".split()
_TOLL_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})
_LETTERS = "ACDEFGHJKMNPQRTUVWXY"
_DIGITS = "0123456789"
_SPOKEN = rf"\b(?:{'|'.join(DIGITS)}|oh)\b"
_HEX = re.compile(r"[0-9a-fA-F]+")
_IPV4 = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]\d)")
_IPV6 = re.compile(r"(?<![\w:])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:]|\.\d)")
# An address of version 4 in one of version 6, "::ffff:192.0.2.7"; the first two prefixes are everybody's.
_IPV6_PREFIX = re.compile(r"(?<![\w:])(?!::(?:ffff:)?\d)(?:[0-9A-Fa-f]{0,4}:){2,6}(?=\d+\.\d+\.\d+\.\d)", re.IGNORECASE)
_EMAIL = re.compile(r"([^\s@<>:,;\"]+)@([^\s@<>,;\"]+)")
_URL = re.compile(r"(\s*(?:[a-z]+://)?(?:www\.)?)([^/\s?#:]+)(:\d+)?(.*)", re.IGNORECASE | re.DOTALL)
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
        spoken = [DIGITS.index(word.replace("oh", "zero")) for word in re.findall(_SPOKEN, raw.lower())]
        if len(spoken) > 3 and not any(char.isdigit() for char in raw):
            drawn = iter(self._draws.digits(f"spoken {phi_type}", "".join(map(str, spoken))))
            return re.sub(_SPOKEN, lambda match: like_case(match.group(), DIGITS[int(next(drawn))]), raw, flags=re.I)
        if phi_type in ("PHONE", "FAX"):
            starts = [match.start() for match in _AMERICAN.finditer(raw)]  # "617-726-2000 or 617-726-2001"
            return "".join(self._phone(raw[a:b]) for a, b in pairwise([0, *starts[1:], len(raw)]))
        if phi_type == "SSN":
            return self._ssn(raw)
        if phi_type in ("URL", "EMAIL"):
            return _EMAIL.sub(self._email, raw) if _EMAIL.search(raw) else self._url(raw)
        if phi_type == "IP":
            new = _IPV6.sub(self._ipv6, _IPV4.sub(self._ipv4, _IPV6_PREFIX.sub("2001:db8::", raw)))
            if new != raw:
                return new
        return self._code(phi_type, raw)

    # Numbers of telephones and of social security

    def _phone(self, raw: str) -> str:
        extensions = [m.start(1) for m in _EXTENSION.finditer(raw) if re.search(r"\d", raw[: m.start()])]
        cut = extensions[0] if extensions else len(raw)
        head, tail = raw[:cut], raw[cut:]
        head = re.sub(r"(?<=[\d-])[A-Z]{3,}\b", lambda m: "".join(str(1 + ord(c) % 9) for c in m.group()), head)
        digits = re.sub(r"\D", "", head)
        if not digits:
            return self._code("PHONE", raw)
        abroad = "+" in head and digits[0] != "1"
        american = not abroad and ((len(digits) == 10 and digits[0] != "0") or (len(digits) == 11 and digits[0] == "1"))
        local = digits[-10:] if american else digits
        layout = "" if american else head
        new = self._draws.code("phone", local, lambda rng: _phone_digits(rng, local, layout))
        head = _lay_over(head, digits[: -len(local)] + new)
        # Words around the number stay if they are labels.
        head = re.sub(r"[^\W\d_]{3,}", self._phone_word, head)
        return head + re.sub(r"\d+", lambda m: self._draws.digits("extension", m.group()), tail)

    def _phone_word(self, match: re.Match[str]) -> str:
        word = normalise(match.group())
        return match.group() if word in _LABELS else self._draws.word("phone word", word, ())

    def _ssn(self, raw: str) -> str:
        digits = re.sub(r"\D", "", raw)
        if not digits:
            return self._code("SSN", raw)
        if len(digits) != 9:
            return re.sub(r"\d+", lambda m: self._draws.digits("ssn part", m.group()), raw)
        new = self._draws.code(
            "ssn", digits, lambda rng: f"{rng.randint(900, 999)}{rng.randint(1, 49):02d}{rng.randint(1, 9999):04d}"
        )
        return _lay_over(raw, new)

    # Networks

    def _email(self, match: re.Match[str]) -> str:
        whole = match.group().rstrip(".)]")
        user, domain = match.group(1), self._domain(whole.partition("@")[2])
        new_user = self._names.user_name(user)
        first = iter([new_user])

        def make(rng: Random) -> str:
            return f"{next(first, None) or f'{new_user}{rng.randrange(10, 1000)}'}@{domain}"

        return self._draws.code("email", normalise(whole), make) + match.group()[len(whole) :]

    def _domain(self, domain: str) -> str:
        new = self._draws.code(
            "domain",
            normalise(domain),
            lambda rng: f"{pick(rng, invented_places()).lower()}.example.{pick(rng, ('com', 'org', 'net'))}",
        )
        return new.upper() if domain.isupper() else new

    def _url(self, raw: str) -> str:
        if re.fullmatch(r"\s*@[\w.]+\s*", raw):  # the handle of a person
            return re.sub(r"[\w.]+", lambda found: self._names.user_name(found.group()), raw)
        match = _URL.match(raw)
        if not match:
            return self._code("URL", raw)
        scheme, host, port, rest = match.groups(default="")
        name = host.rstrip(".,)")
        new_host = _IPV4.sub(self._ipv4, host) if _IPV4.fullmatch(host) else self._domain(name) + host[len(name) :]
        return scheme + new_host + port + _RUN.sub(self._url_part, rest)

    def _url_part(self, match: re.Match[str]) -> str:
        text, key = match.group(), normalise(match.group())
        if key in words("surrogate_path_words"):
            return text
        if text.isdigit():
            return self._draws.digits("path digits", text)
        if any(c.isdigit() for c in text):
            return self._pattern("path", text)
        if len(text) <= 2:
            return "".join(self._draws.letter("path", c.lower(), _LETTERS.lower()) for c in text)
        new = self._names.known_word(text) or self._draws.word("path", key, invented_places())
        return new.upper() if text.isupper() else new.lower()

    def _ipv4(self, match: re.Match[str]) -> str:
        blocks = ("192.0.2.", "198.51.100.", "203.0.113.")
        return self._draws.code("ip", match.group(), lambda rng: rng.choice(blocks) + str(rng.randint(1, 254)))

    def _ipv6(self, match: re.Match[str]) -> str:
        groups = match.group().split(":")
        filled = max(1, sum(bool(g) for g in groups) - 2)
        joint = ":" if len(groups) == 8 and "" not in groups else "::"

        def make(rng: Random) -> str:
            text = "2001:db8" + joint + ":".join(f"{rng.randrange(1, 0xFFFF):x}" for _ in range(filled))
            return text.upper() if match.group().isupper() else text

        return self._draws.code("ip", match.group(), make)

    # Codes

    def _code(self, phi_type: str, raw: str) -> str:
        has_digit = any(c.isdigit() for c in raw)
        if phi_type == "BIOMETRIC" and not has_digit:
            return "[BIOMETRIC]"
        end = _label_end(raw, has_digit)
        label, body = raw[:end], raw[end:]
        if not _RUN.search(body):
            return raw if label else f"[{phi_type}]"
        if phi_type == "OTHER_ID" and not has_digit and re.search(r"[^\W\d_]{3}", body):
            return label + re.sub(r"[^\W\d_]{3,}", self._other_word, body)
        return label + self._pattern(phi_type, body)

    def _other_word(self, match: re.Match[str]) -> str:
        """A word that somebody said is an identifier becomes a word; capitals alone are a code."""
        word, key = match.group(), normalise(match.group())
        known = self._draws.recall("other word", key)
        if known is None and word.isupper():
            return self._pattern("OTHER_ID", word)
        return like_case(word, known or self._draws.word("other word", key, ()))

    def _pattern(self, phi_type: str, body: str) -> str:
        """A code of the same pattern; the same letters and digits give the same code in any layout."""
        code = "".join(c for c in body if c.isalnum())
        classes = "".join("9" if c.isdigit() else "a" if c.islower() else "A" for c in code)
        is_hex = bool(_HEX.fullmatch(code)) and len(code) >= 8 and (":" in body or len(classes.replace("9", "")) >= 3)
        letters = "ABCDEF" if is_hex else _LETTERS
        leading_zeros = len(code) - len(code.lstrip("0")) if code.strip("0") else 0
        purpose = f"{phi_type} {classes}" if len(classes) <= 40 else phi_type

        scheme = check_scheme(code)

        def make(rng: Random) -> str:
            if scheme:
                return code_with_check_digit(rng, code, scheme)
            return _same_pattern(rng, classes, leading_zeros, letters)

        return _lay_over(body, self._draws.code(purpose, compact(body), make))


def _label_end(raw: str, has_digit: bool) -> int:
    """Where the label of an identifier ends ("MRN: " of "MRN: 12345"); 0 where there is none."""
    end = 0
    for match in re.finditer(r"[^\s:#=]+[\s:#=]*", raw):
        word = normalise(match.group()).rstrip(" :#=.")
        marked = bool(re.search(r"[:#=]\s*$", match.group()))
        if any(c.isdigit() for c in word):
            glued = re.match(r"[A-Za-z]{2,}(?=\W?\d)", match.group())
            if glued and normalise(glued.group()) in _LABELS:
                return match.start() + glued.end()
            break
        if word not in _LABELS and word.replace(".", "") not in _LABELS and not (marked and has_digit):
            break
        end = match.end()
    return end if end < len(raw) else 0


def _lay_over(layout: str, code: str) -> str:
    """The characters of a code put where letters and digits stand in a layout; what is left over follows."""
    takes = str.isdigit if code.isdigit() else str.isalnum
    last = max((at for at, char in enumerate(layout) if takes(char)), default=-1) + 1
    signs = iter(code)
    laid = "".join(next(signs, "") if takes(char) else char for char in layout[:last])
    return laid + "".join(signs) + layout[last:]


# Draws of a format


def _same_pattern(rng: Random, classes: str, leading_zeros: int, letters: str) -> str:
    """Letters and digits by class (9, a, A), after zeros that stay and without another one behind them."""
    out = "0" * leading_zeros
    for index, kind in enumerate(classes[leading_zeros:]):
        if kind == "9":
            out += pick(rng, _DIGITS[1:] if index == 0 else _DIGITS)
        else:
            letter = pick(rng, letters)
            out += letter if kind == "A" else letter.lower()
    return out


def _phone_digits(rng: Random, digits: str, layout: str) -> str:
    """Digits of another telephone number, in a range for fiction where there is one for this length and country."""
    count = len(digits)
    line = f"55501{rng.randrange(100):02d}"
    country = re.search(r"\+\s?(\d{1,3})", layout)
    if country and digits.startswith("614") and count == 11:
        return f"6149157{rng.choice(_AUSTRALIAN)}"
    if country and digits.startswith("44") and count >= 12:  # Ofcom: London landlines and mobiles.
        body = f"7700900{rng.randrange(1000):03d}" if digits[2] == "7" else f"207946{rng.randrange(1000):04d}"
        return "44" + "0" * (count - 12) + body
    if country and not digits.startswith("1"):
        code = country.group(1)
        return (code + "0" + random_digits(rng, count - len(code)))[:count]
    if not country and digits[0] == "0" and count >= 9:
        return _home_digits(rng, digits)
    if count == 10:
        toll_free = digits[:3] in _TOLL_FREE
        return (digits[:3] if toll_free else pick(rng, phrases("surrogate_area_codes"))) + line
    if count == 7:
        return line
    first = str(rng.randint(1, 9))
    if count > 11:
        return (pick(rng, phrases("surrogate_area_codes")) + line + random_digits(rng, count))[:count]
    return first + random_digits(rng, count - 1)


def _home_digits(rng: Random, digits: str) -> str:
    """A number as it is dialled at home, with its zero: in Britain and Australia one of those for fiction."""
    made = ""
    if len(digits) == 10 and digits[1] == "4":
        made = f"049157{rng.choice(_AUSTRALIAN)}"
    elif len(digits) == 10 and digits[1] in "2378":
        made = digits[:2] + rng.choice(("5550", "7010")) + random_digits(rng, 4)
    elif len(digits) == 11 and digits[1] in "127":
        made = {"07": "07700900", "02": "02079460"}.get(digits[:2], "01632960") + random_digits(rng, 3)
    # One of those ranges becomes another number, so that no group of it comes back.
    return made if made and made[:5] != digits[:5] else digits[:2] + "00" + random_digits(rng, len(digits) - 4)


def random_digits(rng: Random, count: int) -> str:
    """Digits, the first of which may be zero."""
    return "".join(pick(rng, _DIGITS) for _ in range(count))


def check_scheme(code: str) -> str:
    """The check-digit scheme that a code follows: vin, dea, npi (providers), luhn (payment cards), else empty."""
    if not code.isascii():
        return ""
    if vin(code):
        return "vin"
    if re.fullmatch(r"[A-Za-z]{2}\d{7}", code) and dea(code):
        return "dea"
    if code.isdigit() and npi(code):
        return "npi"
    return "luhn" if code.isdigit() and 13 <= len(code) <= 19 and luhn(code) else ""


def code_with_check_digit(rng: Random, code: str, scheme: str) -> str:
    """Another code of the pattern of a code, valid under its scheme (see `check_scheme`)."""
    check: Callable[[str], bool] = {"vin": vin, "dea": dea}.get(scheme, luhn)
    place, signs, hidden = len(code) - 1, _DIGITS, 0
    if scheme == "vin":
        body = "".join(rng.choice(_DIGITS if c.isdigit() else "ABCDEFGHJKLMNPRSTUVWXYZ") for c in code)
        place, signs = 8, "0123456789X"
    elif scheme == "dea":
        body = "".join(rng.choice("ABCDEFGHJKLMPRSTUX") for _ in "ab") + random_digits(rng, 6) + "0"
    elif scheme == "npi":
        # Real ones begin with 1 or 2: a surrogate begins otherwise, and so is no provider's. 80840 counts unseen.
        body = "80840" + rng.choice("3456789") + random_digits(rng, 8) + "0"
        place, hidden = 14, 5
    else:
        body = "9" + random_digits(rng, len(code) - 1)
    options = (body[:place] + sign + body[place + 1 :] for sign in signs)
    made = next((option for option in options if check(option)), body)[hidden:]
    return made.lower() if code.islower() or code[:2].islower() else made
