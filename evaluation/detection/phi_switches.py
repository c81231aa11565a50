"""Switches for the recognisers of the annotate stage: each function that finds, keeps or widens identifiers.

What a recogniser is follows from its annotations, so that there is no second list to keep:

- it returns `Iterator[PhiSpan]`, `list[PhiSpan]` or `PhiSpan | None`: without it nothing is found, or the spans that it
  is given stay as they are;
- it takes a `span` and returns `bool`, without it the answer is no;
- it takes a `span` and returns one: without it the span stays as it is.

A `Rule` is a recogniser as it stands.
"""

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from synthetic_note.pipelines.annotation.phi.rules import RULES
from synthetic_note.pipelines.annotation.spans import PhiSpan

PACKAGE = "synthetic_note.pipelines.annotation."

#: The frame of the stage: without it there is no result at all.
FRAME = frozenset("combine_phi _combined find_phi_by_rules model_phi_spans resolve_overlaps cut_around".split())


@dataclass(eq=False)
class Switch:
    """A recogniser that can be turned off. `name`: module and function, `phi.dates.find_dates`. `off`: nothing is found
    while it is set. `fired`: whether the recogniser changed anything since this was last set to False."""

    name: str
    off: bool = False
    fired: bool = False

    @property
    def module(self) -> str:
        """The module that the recogniser stands in."""
        return self.name.rpartition(".")[0]


@contextmanager
def switches() -> Iterator[list[Switch]]:
    """Every recogniser behind a switch, in all modules that use it, until the block ends."""
    modules = [module for name, module in sorted(sys.modules.items()) if name.startswith(PACKAGE)]
    made: list[Switch] = []
    placed: list[tuple[ModuleType, str, Any]] = []
    for module in modules:
        for function in list(vars(module).values()):
            if getattr(function, "__module__", "") != module.__name__ or not _is_recogniser(function):
                continue
            switch = Switch(f"{module.__name__.removeprefix(PACKAGE)}.{function.__name__}")
            made.append(switch)
            switched = _switched(function, switch)
            for user in modules:
                for name, value in list(vars(user).items()):
                    if value is function:
                        placed.append((user, name, function))
                        setattr(user, name, switched)
    for rule in RULES:
        made.append(Switch(f"phi.rules.{rule.name}"))
        rule.find = _switched(rule.find, made[-1])  # type: ignore[method-assign]
    try:
        yield made
    finally:
        for rule in RULES:
            vars(rule).pop("find", None)
        for user, name, function in placed:
            setattr(user, name, function)


def _is_recogniser(function: Any) -> bool:
    if not inspect.isfunction(function) or function.__name__ in FRAME or hasattr(function, "cache_info"):
        return False
    returned = function.__annotations__.get("return")
    if returned in ("Iterator[PhiSpan]", "list[PhiSpan]", "PhiSpan | None"):
        return True
    return returned in ("bool", "PhiSpan") and function.__annotations__.get("span") == "PhiSpan"


def _switched(function: Callable[..., Any], switch: Switch) -> Callable[..., Any]:
    returned = function.__annotations__["return"]
    if returned == "Iterator[PhiSpan]":

        @functools.wraps(function)
        def find(*args: Any, **options: Any) -> Iterator[PhiSpan]:
            if switch.off:
                return
            for span in function(*args, **options):
                switch.fired = True
                yield span

        return find

    @functools.wraps(function)
    def call(*args: Any, **options: Any) -> Any:
        given: Any = next((arg for arg in args if isinstance(arg, PhiSpan)), None) if returned == "PhiSpan" else None
        if returned == "list[PhiSpan]":
            # A stage that takes spans and gives spans: what it is given may be an iterator, and is read once.
            args = tuple(list(arg) if _holds_spans(arg) else arg for arg in args)
            given = next((arg for arg in args if isinstance(arg, list)), [])
        elif returned == "bool":
            given = False
        if switch.off:
            return given
        result = function(*args, **options)
        switch.fired |= result != given
        return result

    return call


def _holds_spans(value: Any) -> bool:
    if inspect.isgenerator(value):
        return True
    return isinstance(value, (list, tuple)) and all(isinstance(item, PhiSpan) for item in value)
