"""What a measure hands to the report: figures with cases, interval and chance level, and a sentence for each.

A `Section` holds measures, a `Measure` one `Figure` for each version of the notes; what the page says of them stands in
texts.yaml. `to_dict` gives plain JSON, with the sentences written out; nothing in it is note text, but for `examples`,
which are filled on request only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

TEXTS = Path(__file__).with_name("texts.yaml")


@dataclass(frozen=True)
class Figure:
    """One measured value.

    Args:
        value: None where nothing could be counted.
        low, high: its 95% interval.
        cases: how many cases it rests on.
        chance: what an attack without knowledge gets, or a measure on notes without relation; None where there is none.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    cases: int = 0
    chance: float | None = None

    def to_dict(self) -> dict[str, Any]:
        """Rounded to six places."""
        return {
            name: None if value is None else round(float(value), 6)
            for name, value in (("value", self.value), ("low", self.low), ("high", self.high), ("chance", self.chance))
        } | {"cases": self.cases}


@dataclass
class Measure:
    """One thing that was measured, on each version of the notes.

    Args:
        key: its name in the JSON.
        title: its name on the page.
        meaning: one sentence with the places `{value}`, `{interval}`, `{cases}` and `{chance}`; it must be true for
            every version.
        unit: how a value is written: `share` as a percentage, `number` as it is.
        better: `low` or `high`, or empty where neither is.
        figures: by version.
        headline: drawn in the picture and set first.
    """

    key: str
    title: str
    meaning: str
    unit: str = "share"
    better: str = ""
    figures: dict[str, Figure] = field(default_factory=dict)
    headline: bool = True

    @classmethod
    def of(cls, section: str, name: str, /, **words: Any) -> Measure:
        """A measure without figures, as `texts.yaml` describes it; `words` fill the places of its texts."""
        texts: dict[str, Any] = {"key": name, **section_texts()[section]["measures"][name]}
        filled = {key: _filled(texts[key], words) for key in ("key", "title", "meaning")}
        return cls(**texts | filled)

    def sentence(self, figure: Figure) -> str:
        """What the figure means, in words."""
        if figure.value is None:
            return "Nothing could be counted here."
        return self.meaning.format(
            value=self.written(figure.value),
            interval=self.interval(figure) or "no interval",
            cases=f"{figure.cases:,}",
            chance="unknown" if figure.chance is None else self.written(figure.chance),
        )

    def interval(self, figure: Figure) -> str:
        """The interval as text; empty where there is none."""
        if figure.low is None or figure.high is None:
            return ""
        return f"{self.written(figure.low)} to {self.written(figure.high)}"

    def written(self, value: float | None) -> str:
        """A value as text, a dash for None."""
        if value is None:
            return "–"
        if self.unit == "share":
            return f"{100 * value:.1f}%"
        size = abs(value)
        return format(value, ",.0f" if size >= 1000 else ".3g" if size < 1 else ".2f" if size < 10 else ".1f")

    def to_dict(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "unit": self.unit,
            "better": self.better,
            "headline": self.headline,
            "meaning": self.meaning,
            "versions": {
                name: {**figure.to_dict(), "sentence": self.sentence(figure)} for name, figure in self.figures.items()
            },
        }

    @classmethod
    def from_dict(cls, key: str, values: Mapping[str, Any]) -> Measure:
        names = ("value", "low", "high", "cases", "chance")
        figures = {name: Figure(*(item[part] for part in names)) for name, item in values["versions"].items()}
        own = {name: values[name] for name in ("title", "meaning", "unit", "better", "headline")}
        return cls(key, figures=figures, **own)


@dataclass
class Section:
    """The result of one file of measures.

    Args:
        title: heading on the page.
        intro: what was done, in a few sentences: who attacks, with what knowledge.
        measures: in the order of the page.
        remarks: what a reader must know of this run (a small sample, a replacement for what was not given).
        skipped: why nothing was measured; empty where something was.
        examples: cases with note text, PHI; only where they were asked for.
    """

    title: str
    intro: str
    measures: list[Measure] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    skipped: str = ""
    examples: list[dict[str, str]] = field(default_factory=list)

    @classmethod
    def of(cls, key: str, /, **words: Any) -> Section:
        """A section without measures, as `texts.yaml` describes it; `words` fill the places of its introduction."""
        texts = section_texts()[key]
        return cls(texts["title"], _filled(texts["intro"], words))

    def skip(self, why: str) -> Section:
        """The section itself, in which nothing was measured."""
        self.skipped = why
        return self

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON; measures by key."""
        return {
            "title": self.title,
            "intro": self.intro,
            "skipped": self.skipped,
            "remarks": self.remarks,
            "measures": {measure.key: measure.to_dict() for measure in self.measures},
            **({"examples": self.examples} if self.examples else {}),
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Section:
        measures = [Measure.from_dict(key, item) for key, item in values["measures"].items()]
        lists = list(values["remarks"]), values["skipped"], list(values.get("examples", []))
        return cls(values["title"], values["intro"], measures, *lists)


@cache
def section_texts() -> dict[str, Any]:
    """The texts of all sections, by key."""
    import yaml

    texts: dict[str, Any] = yaml.safe_load(TEXTS.read_text(encoding="utf-8"))
    return texts


def _filled(text: str, words: Mapping[str, Any]) -> str:
    """The text with these places filled; those of figures stay."""
    return re.sub(r"\{(\w+)\}", lambda place: str(words.get(place[1], place[0])), text)
