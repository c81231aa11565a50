"""YAML files as dataclasses: a misspelt key, a missing one or a wrong type is told with its place."""

from __future__ import annotations

import dataclasses
import difflib
import types
import typing
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")


class ConfigError(ValueError):
    """A configuration that cannot be used; the message names the key."""


def read_yaml(path: Path) -> dict[str, Any]:
    """The mapping that a YAML file holds. Raises ConfigError: the file is missing, or is no YAML mapping."""
    import yaml

    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path.name}: cannot be read ({type(error).__name__})") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f", line {mark.line + 1}" if mark is not None else ""
        raise ConfigError(f"{path.name}: not YAML{place}") from None
    if not isinstance(values, dict):
        raise ConfigError(f"{path.name}: holds no keys")
    return values


def from_mapping(cls: type[T], values: Any, place: str = "") -> T:
    """A dataclass filled from a mapping, nested ones too. `place`: where the mapping stands, for messages. Raises
    ConfigError: an unknown or missing key, or a value of the wrong type."""
    if not isinstance(values, Mapping):
        raise ConfigError(f"{place or 'the configuration'}: keys and values are needed, not {_kind(values)}")
    fields = {field.name: field for field in dataclasses.fields(cls) if field.init}  # type: ignore[arg-type]
    hints = typing.get_type_hints(cls)
    for key in values:
        if key not in fields:
            near = difflib.get_close_matches(str(key), fields, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; known keys: {', '.join(fields)}"
            raise ConfigError(f"{_at(place, key)}: unknown key{hint}")
    for name, field in fields.items():
        required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if required and name not in values:
            raise ConfigError(f"{_at(place, name)}: missing")
    return cls(**{key: convert(hints[key], value, _at(place, key)) for key, value in values.items()})


def convert(hint: Any, value: Any, place: str) -> Any:
    """A value as the type that a hint asks for. Raises ConfigError: it is of another type."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return value
    if origin in (typing.Union, types.UnionType):
        if value is None and type(None) in arguments:
            return None
        return convert(next(part for part in arguments if part is not type(None)), value, place)
    if dataclasses.is_dataclass(hint):
        return from_mapping(hint, value, place)  # type: ignore[arg-type]
    if origin in (dict, Mapping) or origin is typing.get_origin(Mapping[str, int]):
        if not isinstance(value, Mapping):
            raise ConfigError(f"{place}: keys and values are needed, not {_kind(value)}")
        return {str(key): convert(arguments[1], part, _at(place, key)) for key, part in value.items()}
    if origin in (list, tuple) or origin is typing.get_origin(Sequence[int]):
        if not isinstance(value, (list, tuple)):
            raise ConfigError(f"{place}: a list is needed, not {_kind(value)}")
        parts = [convert(arguments[0], part, f"{place}[{number}]") for number, part in enumerate(value)]
        return tuple(parts) if origin is tuple else parts
    if hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    if hint is Path and isinstance(value, str):
        return Path(value)
    if (isinstance(value, bool) and hint is not bool) or not isinstance(value, hint):
        # YAML reads 1e-3 as text: it wants 1.0e-3.
        extra = " (write 1.0e-3, not 1e-3)" if hint is float and isinstance(value, str) else ""
        raise ConfigError(f"{place}: {_KINDS.get(hint, hint.__name__)} is needed, not {_kind(value)}{extra}")
    return value


_KINDS: dict[Any, str] = {int: "a whole number", float: "a number", str: "text", bool: "true or false", Path: "a path"}


def _kind(value: Any) -> str:
    return "nothing" if value is None else _KINDS.get(type(value), f"a {type(value).__name__}")


def _at(place: str, key: Any) -> str:
    return f"{place}.{key}" if place else str(key)
