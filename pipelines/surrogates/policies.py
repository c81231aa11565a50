"""Which surrogate an identifier gets: policies as data, with presets and YAML files."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..annotation.spans import PHI_TYPES

MODES: tuple[str, ...] = ("consistent", "markov", "tag", "redact")
DATE_RULES: tuple[str, ...] = ("shift", "year", "tag")
ACTIONS: tuple[str, ...] = ("surrogate", "tag", "redact", "keep")
_CHOICES: dict[str, tuple[str, ...]] = {
    "mode": MODES,
    "dates": DATE_RULES,
    "ages": ("top-code", "keep", "tag"),
    "zips": ("surrogate", "zip3", "keep", "tag"),
    "zip_census": ("2000", "2010", "all"),
}


def _one_of(name: str, value: object, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise ValueError(f"unknown {name} {value!r}; use one of: {', '.join(allowed)}")


@dataclass(frozen=True)
class SurrogatePolicy:
    """Rules of the replace stage. The defaults are the `hips` preset (hiding in plain sight).

    Args:
        mode: `consistent` gives one entity one surrogate through the note (or the patient, with a patient key);
            `markov` draws a fresh surrogate with probability `markov_probability` at each mention and otherwise
            repeats that of an earlier mention drawn at random; `tag` writes `[NAME]`; `redact` a block of fixed length.
        markov_probability: chance of a fresh surrogate at a mention in `markov` mode, in [0, 1].
        dates: `shift` moves every date by one offset of whole days; `year` leaves the bare year; `tag` writes
            `[DATE]`.
        max_shift_days: largest date offset in days, either way, at least 1. The offset is never a multiple of
            seven, and at least 46 days where the maximum allows, so that a month with its year always changes.
        day_first: how an ambiguous numeric date such as 3/4/2021 is read; None follows the unambiguous dates of
            the note, then its country (numbers, postal codes, spellings), then the locale (month first for en_US).
        ages: what happens to ages above 89: `top-code` (`90+`), `keep` or `tag`. Lower ages always stay.
        zips: `surrogate` draws another ZIP of the same state; `zip3` keeps three digits, or 000 where the area
            holds 20,000 people or fewer; `keep`; `tag`.
        zip_census: which census the small ZIP3 areas come from; `all` is the union, the cautious choice.
        keep_state: keep states and countries of an address.
        keep_city: keep cities and counties (allowed in a limited data set only).
        locale: Faker locale of the names.
        actions: PHI type -> `surrogate`, `tag`, `redact` or `keep`, where a type departs from `mode`.
    """

    mode: str = "consistent"
    markov_probability: float = 0.5
    dates: str = "shift"
    max_shift_days: int = 365
    day_first: bool | None = None
    ages: str = "top-code"
    zips: str = "surrogate"
    zip_census: str = "all"
    keep_state: bool = True
    keep_city: bool = False
    locale: str = "en_US"
    actions: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, allowed in _CHOICES.items():
            _one_of(name, getattr(self, name), allowed)
        if type(self.markov_probability) not in (int, float) or not 0.0 <= self.markov_probability <= 1.0:
            raise ValueError("markov_probability must be a number from 0 to 1")
        if type(self.max_shift_days) is not int or not 1 <= self.max_shift_days <= 36500:
            raise ValueError("max_shift_days must be a whole number of days from 1 to 36500")
        for name in ("keep_state", "keep_city", "day_first"):
            if type(getattr(self, name)) is not bool and (name != "day_first" or self.day_first is not None):
                raise ValueError(f"{name} must be true or false{', or null' if name == 'day_first' else ''}")
        if not isinstance(self.locale, str) or not re.fullmatch(r"[a-z]{2,3}_[A-Z]{2}", self.locale):
            raise ValueError("locale must look like en_US: a locale of Faker's person provider")
        from ..lexicons.faker_names import names

        names(self.locale, "given")  # An unknown locale is told here, not at the first name.
        if not isinstance(self.actions, Mapping):
            raise ValueError("actions must map PHI types to actions")
        for phi_type, action in self.actions.items():
            _one_of("PHI type", phi_type, PHI_TYPES)
            _one_of(f"action for {phi_type}", action, ACTIONS)
        object.__setattr__(self, "actions", dict(self.actions))

    @classmethod
    def from_name(cls, name: str | Path) -> SurrogatePolicy:
        """A preset (`hips`, `safe-harbor`, `limited-dataset`) or a policy from the path of a YAML file.

        Raises ValueError for an unknown name, and what `from_yaml` raises.
        """
        if str(name) in PRESETS:
            return cls(**PRESETS[str(name)])
        if isinstance(name, Path) or str(name).endswith((".yaml", ".yml")):
            return cls.from_yaml(name)
        raise ValueError(f"unknown policy {name!r}; use one of: {', '.join(PRESETS)}, or a path to a YAML file")

    @classmethod
    def from_yaml(cls, path: str | Path) -> SurrogatePolicy:
        """A custom policy: a mapping of the fields of this class, and `base`, the preset it starts from.

        Raises FileNotFoundError, and ValueError for unknown keys or values.
        """
        import yaml

        try:
            data = yaml.safe_load(Path(path).read_text(encoding="utf-8"))
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise ValueError("the policy file is not valid YAML in UTF-8") from error
        if not isinstance(data, dict | None):
            raise ValueError("a policy file must be a mapping of field names to values")
        return cls.from_dict(data or {})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SurrogatePolicy:
        """A policy from a mapping as in a YAML file; ValueError for unknown keys or values."""
        known = ["base", *(f.name for f in dataclasses.fields(cls))]
        unknown = sorted({str(key) for key in data} - set(known))
        if unknown:
            raise ValueError(f"unknown policy keys: {', '.join(unknown)}; use: {', '.join(known)}")
        own = dict(data)
        base = own.pop("base", "hips")
        _one_of("base", base, tuple(PRESETS))
        return cls(**{**PRESETS[base], **own})

    def to_dict(self) -> dict[str, Any]:
        """Plain values of every field, for a manifest; `from_dict` reads it back."""
        return dataclasses.asdict(self)

    def action(self, phi_type: str) -> str:
        """What happens to spans of a PHI type: `surrogate`, `tag`, `redact` or `keep`."""
        default = self.mode if self.mode in ("tag", "redact") else "surrogate"
        return self.actions.get(phi_type, default)


#: Fields in which each preset departs from the defaults. docs/surrogates.md explains them rule by rule.
PRESETS: dict[str, dict[str, Any]] = {
    "hips": {},
    "safe-harbor": {"dates": "year", "ages": "top-code", "zips": "zip3", "keep_city": False},
    "limited-dataset": {"dates": "shift", "ages": "keep", "zips": "keep", "keep_city": True},
}
