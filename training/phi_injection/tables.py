"""Reads the data files of this folder: templates/, layouts/ and words/.

A data file is UTF-8. Its first lines, which begin with `# `, say what it holds, its source, its licence and its
format; `## name` begins a section. Files are read once, when they are first needed. A template is text with places
(`{P.last}`, `{DATE}`, `{problem}`; see `slots.SlotFiller`) and choices: `[Pt|Patient|{he}] was seen` stands for three
sentences.
"""

from __future__ import annotations

import bisect
import hashlib
import itertools
import random
import re
import string
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Generic, Literal, NamedTuple, TypeVar

T = TypeVar("T")
Split = Literal["train", "eval"]

FOLDER = Path(__file__).parent
#: Weighted layouts.
Table = tuple[tuple[int, str], ...]
#: Layouts of at least this weight are in general use and are never held out.
CORE_WEIGHT = 3
_VIN = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
#: The free characters of a shape of numbers.
_FREE: dict[str, Callable[[random.Random], str]] = {
    "#": lambda rng: str(int(rng.random() * 10)),
    "~": lambda rng: str(1 + int(rng.random() * 9)),
    "@": lambda rng: rng.choice(string.ascii_uppercase),
    "&": lambda rng: rng.choice(string.ascii_lowercase),
    "%": lambda rng: rng.choice(string.ascii_uppercase + string.digits),
}

#: Kinds whose templates have several lines, with `---` between two templates.
BLOCK_KINDS = ("header", "footer", "message", "note")
LINE_KINDS = ("sentence", "query", "field", "negative")
#: Files for both splits; a held-out part of their templates is for evaluation alone.
SHARED_FILES = ("general_blocks", "general_lines")
#: Files for training alone. The order of files and templates is part of the random stream: append, never reorder.
TRAINING_FILES = (
    "blocks",
    "sentences",
    "queries",
    "capitals",
    "handoffs",
    "office",
    "abroad",
    "medical_names",
    "plain_words",
    "short_notes",
    "reports",
    "report_texts",
)
#: Files for training alone that a configuration switches in (`phi.paired`): texts with identifiers beside
#: look-alikes without any.
PAIRED_FILES = (
    "paired_abroad",
    "paired_names",
    "paired_places",
    "written_isles",
    "written_states",
    "written_clean",
    "written_commonwealth",
    "written_hidden",
    "written_prose",
)
#: Lines that neither training nor evaluation reads: the score of identifiers is fitted on them.
CALIBRATION_FILE = "calibration"
HELD_OUT_TEMPLATES = 0.15
_CHOICE = re.compile(r"\[([^\[\]|]*(?:\|[^\[\]|]*)+)\]")


def is_held_out(entry: str, share: float) -> bool:
    """Whether an entry of a list belongs to the evaluation split: a stable hash, the same on every machine."""
    digest = hashlib.blake2b(entry.lower().encode("utf-8", "surrogatepass"), digest_size=4).digest()
    return int.from_bytes(digest, "big") < share * 2**32


class Weighted(Generic[T]):
    """Draws items in proportion to their weights, in logarithmic time."""

    def __init__(self, items: Sequence[T], weights: Iterable[float]) -> None:
        self.items = items
        self._cumulative = list(itertools.accumulate(weights))

    def draw(self, rng: random.Random) -> T:
        return self.items[bisect.bisect(self._cumulative, rng.random() * self._cumulative[-1], 0, len(self.items) - 1)]


class TrainingPlace(NamedTuple):
    """A place that only training templates use: what its text is, and its layouts."""

    type: str
    role: str | None
    table: Table


def read_sections(path: Path) -> dict[str, str]:
    """The text of each section of a data file, without the lines around it.

    Raises:
        ValueError: text before the first section, or a section that comes twice.
    """
    sections: dict[str, str] = {}
    head, *parts = ("\n" + path.read_text(encoding="utf-8")).split("\n## ")
    if any(line.strip() and not line.startswith("# ") for line in head.split("\n")):
        raise ValueError(f"{path.name}: text before the first section; begin it with '## NAME'")
    for part in parts:
        name, _, text = part.partition("\n")
        if name in sections:
            raise ValueError(f"{path.name}: the section {name!r} comes twice; put them together")
        sections[name] = text.strip("\n")
    return sections


@cache
def word_lists(file: str) -> Mapping[str, tuple[str, ...]]:
    """The lists of words/FILE.txt by name."""
    return {
        name: tuple(item.strip() for item in text.replace("\n", ",").split(",") if item.strip())
        for name, text in read_sections(FOLDER / "words" / f"{file}.txt").items()
    }


@cache
def layouts(file: str) -> Mapping[str, Table]:
    """The tables of layouts/FILE.tsv by the heading of their section."""
    return {
        heading: tuple((int(weight), layout) for weight, layout in _rows(text))
        for heading, text in read_sections(FOLDER / "layouts" / f"{file}.tsv").items()
    }


def identifier_layouts() -> dict[str, Table]:
    """Shapes of numbers by type. Faxes are dialled like phones, without extensions."""
    tables = dict(layouts("identifiers"))
    return tables | {"FAX": tuple((weight, shape) for weight, shape in tables["PHONE"] if "x" not in shape)}


@cache
def training_places() -> Mapping[str, TrainingPlace]:
    """Names of people, places and facilities that only training templates use."""
    places = {
        heading: tuple(row for weight, layout in table for row in _listed(weight, layout))
        for heading, table in layouts("training_places").items()
    }
    for heading, text in read_sections(FOLDER / "layouts" / "training_abroad.tsv").items():
        places[heading] = tuple(
            row for country, weight, layout in _rows(text) for row in _abroad(country, weight, layout)
        )
    return _by_name(places)


@cache
def training_identifiers() -> Mapping[str, TrainingPlace]:
    """Numbers that only training templates use."""
    return _by_name(layouts("training_identifiers"))


@cache
def checked_identifiers() -> Mapping[str, TrainingPlace]:
    """Numbers with check digits, for training templates only; their names are those of `check_digits.MAKERS`."""
    return _by_name(layouts("checked_identifiers"))


def split_rare(table: Table, split: Split) -> Table:
    """The part of a table that a split may use: a third of the rare layouts, by hash, is for evaluation alone."""
    rare = sorted(
        {p for w, p in table if w < CORE_WEIGHT} - {p for w, p in table if w >= CORE_WEIGHT},
        key=lambda p: hashlib.blake2b(p.encode()).digest(),
    )
    held_out = set(rare[: max(1, len(rare) // 3)])
    return tuple((w, p) for w, p in table if (p in held_out) == (split == "eval"))


def weighted(table: Table) -> Weighted[str]:
    """A sampler of a table's layouts."""
    return Weighted([layout for _, layout in table], [float(weight) for weight, _ in table])


def fill_pattern(pattern: str, rng: random.Random) -> str:
    """Draws the free characters of a shape."""
    if pattern == "VIN":
        return "".join(rng.choice(_VIN) for _ in range(17))
    if "IPV" in pattern:
        pattern = pattern.replace("IPV6TAIL", ":".join(f"{rng.randrange(65536):x}" for _ in range(4)))
        pattern = pattern.replace("IPV6", ":".join(f"{rng.randrange(65536):x}" for _ in range(8)))
        for n in (4, 3, 2):
            pattern = pattern.replace(f"IPV{n}", ".".join(str(rng.randint(1, 254)) for _ in range(n)))
        return pattern.replace("####", str(rng.randrange(1000, 9999)))
    return "".join(_FREE[char](rng) if char in _FREE else char for char in pattern)


def ordinal(n: int) -> str:
    """1st, 2nd, 3rd ..."""
    suffix = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


def _rows(text: str) -> list[list[str]]:
    return [line.split("\t") for line in text.split("\n") if line and not line.startswith("# ")]


def _listed(weight: int, layout: str) -> Table:
    """`<list>` as a row for each item; `<given family>` for a ninth of all pairs, which are far too many."""
    if not layout.startswith("<"):
        return ((weight, layout),)
    name = layout[1:-1]
    lists = {**word_lists("word_names"), **word_lists("places")}
    if name in lists:
        return tuple((weight, item) for item in lists[name])
    pairs = [
        (first, last)
        for i, first in enumerate(lists["given"])
        for j, last in enumerate(lists["family"])
        if (i + j) % 9 == 0 and first != last
    ]
    form = {"given family": "{0} {1}", "family, given": "{1}, {0}"}[name]
    return tuple((weight, form.format(first, last)) for first, last in pairs)


def _abroad(country: str, weight: str, layout: str) -> Table:
    """A row for each town of the country where the layout has `<>`; together they weigh as much as one without."""
    towns = word_lists("places")[f"town {country}"] if "<>" in layout else ("",)
    layout = layout.replace("#", "{n2}")
    return tuple((int(weight) * 60 // len(towns), layout.replace("<>", town)) for town in towns)


def _by_name(tables: Mapping[str, Table]) -> dict[str, TrainingPlace]:
    """Tables by the first word of `place type [role]`."""
    places = {}
    for heading, table in tables.items():
        name, kind, *role = heading.split()
        places[name] = TrainingPlace(kind, role[0] if role else None, table)
    return places


def of_split(items: Sequence[str], split: Split, share: float = 0.2) -> list[str]:
    """The items of a list that a split may use, by hash."""
    return [item for item in items if is_held_out(item, share) == (split == "eval")]


@cache
def read_templates(file: str) -> dict[str, tuple[str, ...]]:
    """The templates of templates/FILE.txt by kind, in order."""
    kinds = {}
    for kind, text in read_sections(FOLDER / "templates" / f"{file}.txt").items():
        if kind in BLOCK_KINDS:
            templates = [block.strip("\n") for block in text.split("\n---\n")]
        else:
            templates = [line for line in text.split("\n") if line and not line.startswith("# ")]
        kinds[kind] = tuple(templates)
    return kinds


def by_kind(files: Sequence[str]) -> dict[str, list[str]]:
    """The templates of several files by kind, in the order of the files."""
    kinds: dict[str, list[str]] = {}
    for file in files:
        for kind, templates in read_templates(file).items():
            kinds.setdefault(kind, []).extend(templates)
    return kinds


def templates_of_split(templates: Sequence[str], split: Split) -> list[str]:
    """The shared templates that a split may use, by hash; ValueError where none is left."""
    if not (mine := of_split(templates, split, HELD_OUT_TEMPLATES)):
        raise ValueError(f"no template is left for the {split} split; write more")
    return mine


def expand(template: str, rng: random.Random) -> str:
    """Chooses one of each bracket's alternatives, the inner brackets first; an empty one is allowed.

    Brackets without a bar stay as they are. Two blanks in a row, or a blank before a stop, that an empty alternative
    leaves behind become one or none.
    """
    expanded = template
    while True:
        chosen = _CHOICE.sub(lambda match: rng.choice(match.group(1).split("|")), expanded)
        if chosen == expanded:
            break
        expanded = chosen
    if expanded is not template and "\n" not in expanded:
        expanded = re.sub(r" +(?=[ .,;]|$)", "", expanded).lstrip()
    return expanded
