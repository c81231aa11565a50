"""Telephones, and addresses of networks, that are found by their form or by the word before them.

Sources: HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i); the North American Numbering Plan, ITU E.164 and RFC formats.
"""

from __future__ import annotations

import re

from ..note_words import NoteWords
from .rule import Rule
from .validation import international_phone, ipv4, ipv6, local_phone, mac, nanp, uk_phone

_CALLS = "fax|faxed|call|phone|telephone|text|page|paged|cell|reached|reach|contact|callback|mobile"
#: "+1 (212)". What a match may begin with is consumed first, so that `re` skips all else.
_AREA = r"[+1(](?:(?<=\+)1[ .\-–]{0,2}\(|(?<=1)[ .\-–]{0,2}\(|(?<=\())[2-9]\d\d\)"
_BEFORE_EXTENSION = re.compile(
    r"\b(?:call|phone|page|pager|ext|at|reach|contact|beeper|callback|office|desk|RN|MD|NP|PA)[ .:(]{1,3}\Z"
)


def _note_speaks_of_calls(match: re.Match[str]) -> bool:
    return not NoteWords(match.string).vocabulary.isdisjoint(_CALLS.split("|"))


def _is_short_extension(match: re.Match[str]) -> bool:
    return _BEFORE_EXTENSION.search(match.string, max(0, match.start() - 12), match.start()) is not None


CONTACT_RULES = (
    Rule(
        "telephone of ten digits with its extension",
        "PHONE",
        r"\d(?<![\w.-]\d)\d{9}(?=,?[ ]{1,2}(?:ext|extension|x)\b)",
        accept=nanp,
        score=0.97,
        examples="[2125550122] ext 4|2125550122 copies",
    ),
    Rule(
        "telephone with its area in brackets",
        "PHONE",
        rf"{_AREA}[ .\-–\u00a0]{{0,2}}[2-9]\d\d[ .\-–\u00a0]?\d{{4}}(?!\d)",
        score=0.99,
        examples="[(212) 555-0122], [+1 (212) 555 0122]|(212) 12",
    ),
    Rule(
        "telephone of North America",
        "PHONE",
        r"\d(?<![\w./]\d)(?<!\d-\d)(?:(?<=1)[ .\-–]{1,2}\d)?\d\d(?P<sep>[ .\-–/\u2011\u00a0])\d{3}(?:"
        r"(?P=sep)|[.\-– ])\d{4}(?![\w]|-\d)",
        accept=nanp,
        score=0.97,
        examples="[212-555-0122], [1-800-555-0122], [212.555.0122], [212 555 0122]|012-555-0122",
    ),
    Rule(
        "telephone over two lines",
        "PHONE",
        r"\d(?<![\w./]\d)(?<!\d-\d)\d\d(?:-?\r?\n[ \t]{0,4}\d{3}[ .\-]|[.\- ]\d{3}-?\r?\n[ \t]{0,4})"
        r"\d{4}(?![\w]|-\d)",
        accept=nanp,
        score=0.9,
        examples="[212-555-\n0122]|212\n555",
    ),
    Rule(
        "telephone over two lines with its area in brackets",
        "PHONE",
        rf"{_AREA}[ \-]?(?:\r?\n[ \t]{{0,4}}\d{{3}}[ .\-]?|\d{{3}}-?\r?\n[ \t]{{0,4}})\d{{4}}(?!\d)",
        score=0.95,
        examples="[(212) 555-\n0122]|(212)\n55",
    ),
    Rule(
        "telephone with +1",
        "PHONE",
        r"\+1[ .\-]?\d{3}[ .\-]?\d{3}[ .\-]?\d{4}(?!\d)",
        accept=nanp,
        score=0.99,
        examples="[+12125550122]|+1212555",
    ),
    Rule(
        "telephone of another country",
        "PHONE",
        r"(?:\+|\b00)(?:[2-9]\d{1,2}|7)[ .\-]{0,2}(?:\(0\)[ .\-]?)?(?:\(\d{1,4}\)[ .\-]?)?\d{1,5}(?:[ "
        r".\-\n]?\d{2,5}){1,5}(?!\w)",
        check=international_phone,
        score=0.95,
        examples="[+44 20 7946 0958], [+33 1 23 45 67 89], [0049 30 123456]|+44 20",
    ),
    Rule(
        "telephone of Britain",
        "PHONE",
        r"0(?<=\b0)\d{2,4}[ \-]\d{3,4}[ \-]?\d{3,4}(?![\w-])",
        check=uk_phone,
        score=0.85,
        examples="on [020 7946 0958], [01632 960 123]|020 794",
    ),
    Rule(
        "telephone without its area",
        "PHONE",
        r"[2-9](?<=\b.)\d{2}[-–.\u2011]\d{4}(?<!00)(?![\w%]|[-/.]\d| ?(?:mg|mcg|ml|cc|kcal|cal|units|iu|mete"
        r"rs|steps|g\b|m\b|cells|feet|ng|pg|copies|ppm))",
        check=local_phone,
        score=0.85,
        examples="call [555-0122]|normal 232-1137|555-0122 mg",
    ),
    Rule(
        "telephone in letters",
        "PHONE",
        r"[18](?<=\b.)(?:(?<=1)[- ]8|(?<=8))(?:00|33|44|55|66|77|88)-"
        r"(?:[A-Z0-9]{3}-?[A-Z0-9]{4}|[a-z0-9]{3}-[a-z0-9]{4})\b",
        score=0.9,
        examples="[1-800-FLOWERS], [800-555-help]|800-mg",
    ),
    Rule(
        "address of the Internet, version 4",
        "IP",
        r"\d(?<![\w.]\d)\d{0,2}(?:\.\d{1,3}){3}(?![\w]|\.\d)(?:/\d\d?\b|:\d{2,5}\b)?",
        check=ipv4,
        score=0.95,
        examples="[198.51.100.209], [198.51.100.0/24], [198.51.100.209:8080]|version 198.51.100.209|256.300.1.1",
    ),
    Rule(
        "address of version 4 in one of version 6",
        "IP",
        r"[0-9A-Fa-f:](?<![\w:.].)(?:(?<=:)|(?<!:)[0-9A-Fa-f]{0,3}:)(?:[0-9A-Fa-f]{0,4}:){1,6}\d{1,3}"
        r"(?:\.\d{1,3}){3}(?![\w:]|\.\d)(?:/\d{1,3}\b)?",
        check=ipv6,
        score=0.97,
        examples="[::ffff:198.51.100.209]|10:30:20",
    ),
    Rule(
        "address of version 6, shortened at its start",
        "IP",
        r"(?<![\w:])::(?:[0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4}(?![\w:])(?:/\d{1,3}\b)?",
        check=ipv6,
        score=0.95,
        examples="[::8a2e:370:7334]|10::",
    ),
    Rule(
        "address of the Internet, version 6",
        "IP",
        r"[0-9A-Fa-f](?<![\w:].)[0-9A-Fa-f]{0,3}:{1,2}(?:[0-9A-Fa-f]{1,4}:{1,2}){1,6}(?:[0-9A-Fa-f]{1,"
        r"4})?(?![\w:])(?:%\w{1,12}|/\d{1,3}\b)?",
        check=ipv6,
        score=0.95,
        examples="[2001:db8::8a2e:370:7334]|20:15:33",
    ),
    Rule(
        "hardware address",
        "DEVICE",
        r"[0-9A-Fa-f](?<=\b.)[0-9A-Fa-f](?P<sep>[:-])(?:[0-9A-Fa-f]{2}(?P=sep)){4}[0-9A-Fa-f]{2}\b",
        check=mac,
        score=0.95,
        examples="[00:1B:44:11:3A:B7]|00:11:22:33:44",
    ),
    Rule(
        "telephone after its word, whatever the numbering plan says of it",
        "PHONE",
        r"<part>[^\n\d]{0,30}(?<![\d.,/-])(\(?\d{3}\)?[ ./-]{1,2}\d{3}[ .-]\d{4})(?![\w%]|[-/.]\d)",
        _CALLS,
        score=0.9,
        examples="call him at [012-555-0122]|call 012 times",
    ),
    Rule(
        "telephone digit by digit",
        "PHONE",
        r"<part>[^\n\d]{0,24}(?<![\w.-])((?:\d[ .-]){6,10}\d)(?![\w.-])",
        "call|phone|telephone|text|page|cell|reach|contact|callback|mobile|number|ext|pager|beeper|or",
        check=_note_speaks_of_calls,
        score=0.9,
        examples="call me at [5 0 3 5 5 5 0 1 7 2], my mobile|the number 1 2 3 4 5 6 7",
    ),
    Rule(
        "pager of a ward",
        "PHONE",
        r"<part>(?:[ ](?i:on|no|number))?[ .:#]{1,2}(\d{3,6})(?![\w/%-])",
        "bleep|bleeped|bleeper|blp|vocera|spectralink|ascom",
        score=0.85,
        examples="on bleep [2217]|the bleep is 20",
    ),
    Rule("extension", "PHONE", r"[xX](?<=\b.)\d-\d{4}(?![\w-])", score=0.95, examples="ext [x4-2214]|x4-22"),
    Rule(
        "extension after its word",
        "PHONE",
        r"[xX](?<!\w[xX])\d{4,5}(?![\w%])",
        check=_is_short_extension,
        score=0.85,
        examples="call [x4471]|lesion x4471",
    ),
    Rule(
        "name of a user",
        "OTHER_ID",
        r"@(?<![\w@.]@)[A-Za-z_][\w.]{3,30}(?![\w@])",
        examples="ask [@anna_roe] about it|at a@b",
    ),
)
