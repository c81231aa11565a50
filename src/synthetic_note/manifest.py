"""The audit manifest beside an output: what was run with which options, and what came out, in numbers.

It holds no identifier, no note, no file name and no path.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import platform
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path
from typing import Any

from .note_files import InputError, NoteSource
from .pipelines.options import GenerateOptions
from .pipelines.planning.ngram_counts import NgramCounts

PACKAGES: tuple[str, ...] = (
    "synthetic-note", "torch", "transformers", "tokenizers", "huggingface-hub", "safetensors", "faker",
)  # fmt: skip

#: Parts of a manifest that must be the same for a run to go on where another one stopped.
MUST_MATCH: tuple[str, ...] = ("command", "input", "shard", "model", "dtype", "options", "policy")

#: Options that change how fast a run is, or what happens to bad rows, but not what is written for a good one.
FREE_OPTIONS: tuple[str, ...] = ("batch_size", "errors")


@dataclass
class Counts:
    """Totals over the lines of an output."""

    rows: int = 0
    lines: int = 0
    skipped: int = 0
    words: int = 0
    rewritten: int = 0
    phi: Counter[str] = field(default_factory=Counter)
    entities: Counter[str] = field(default_factory=Counter)
    _last_row: int = 0

    def add(self, line: Mapping[str, Any]) -> None:
        """Count one line of the output."""
        self.lines += 1
        if line["row"] != self._last_row:
            self.rows, self._last_row = self.rows + 1, line["row"]
        if line.get("error") is not None:
            self.skipped += 1
            return
        report = line.get("report") or {}
        self.words += report.get("words", 0)
        self.rewritten += report.get("rewritten", 0)
        self.phi.update(span["type"] for span in line.get("phi", ()))
        self.entities.update(span["label"] for span in line.get("entities", ()))

    def to_dict(self) -> dict[str, Any]:
        values: dict[str, Any] = {name: getattr(self, name) for name in ("rows", "lines", "skipped")}
        if self.words:
            values |= {"words": self.words, "rewritten": self.rewritten}
        return values | {"phi": dict(sorted(self.phi.items())), "entities": dict(sorted(self.entities.items()))}


def manifest_path(output: Path) -> Path:
    """`OUT.manifest.json` for `OUT.jsonl`."""
    name = output.name.removesuffix(".gz").removesuffix(".jsonl").removesuffix(".csv").removesuffix(".parquet")
    return output.with_name(name + ".manifest.json")


def plain_options(options: GenerateOptions, names: tuple[str, ...] | None, per_note_patients: bool) -> dict[str, Any]:
    """Options as plain values; of what could identify somebody, only whether and how many."""
    from .pipelines.decoding.strategies import make_strategy

    strategy = make_strategy(options.strategy, options.num_steps)
    patients = "per note" if per_note_patients else ("one" if options.patient_id is not None else None)
    values = {
        **{item.name: getattr(options, item.name) for item in dataclasses.fields(options)},
        "mask_ratio": dict(options.mask_ratio) if isinstance(options.mask_ratio, Mapping) else options.mask_ratio,
        "protect": list(options.protect),
        "strategy": strategy.name or type(strategy).__name__,
        "phi_threshold": options.threshold(),
        "rare_ngrams": options.rare_ngrams.digest() if isinstance(options.rare_ngrams, NgramCounts) else None,
        "known_phi": {kind: len(terms) for kind, terms in sorted((options.known_phi or {}).items())},
        "allow": len(options.allow),
        "deny": len(options.deny),
        "patient_id": patients,
        "key_file": patients and ("file" if options.key_file is not None else "environment"),
    }
    values.pop("policy")
    return {name: value for name, value in values.items() if names is None or name in names}


def model_name(model: str | Path) -> str:
    """A Hub id as it is; of a folder, its own name."""
    path = Path(model)
    return path.resolve().name if path.exists() else str(model)


def weights_digest(model: str | Path) -> str | None:
    """SHA-256 over the weight files of a local folder; None for a Hub id."""
    folder = Path(model)
    files = sorted(folder.glob("*.safetensors")) if folder.is_dir() else []
    if not files:
        return None
    digest = hashlib.sha256()
    for file in files:
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()


def build_manifest(
    command: str,
    source: NoteSource,
    model: str | Path,
    options: GenerateOptions,
    *,
    names: tuple[str, ...] | None = None,
    dtype: str,
) -> dict[str, Any]:
    """What is known before the run. `names`: the options that matter to this command; all when None."""
    policy = options.surrogate_policy().to_dict() if names is None else None
    return {
        "command": command,
        "input": {
            "format": source.format,
            "text_column": source.text_column,
            "id_column": source.id_column,
            "dropped": list(source.drop),
        },
        "model": {"name": model_name(model), "weights_sha256": weights_digest(model)},
        "model_revision": None,
        "device": None,
        "dtype": dtype,
        "options": plain_options(options, names, source.patient_column is not None),
        "policy": policy,
        "packages": package_versions(),
        "started": _now(),
        "finished": None,
        "complete": False,
        "counts": {},
    }


def package_versions() -> dict[str, str]:
    """Versions of Python and of the packages that shape an output."""
    versions = {"python": platform.python_version()}
    for name in PACKAGES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return versions


def check_same_run(new: Mapping[str, Any], old: Mapping[str, Any]) -> None:
    """Raise InputError where a run cannot go on with what an earlier one began."""
    for part in MUST_MATCH:
        ours, theirs = new.get(part), old.get(part)
        if part == "options":
            ours, theirs = ({k: v for k, v in (side or {}).items() if k not in FREE_OPTIONS} for side in (ours, theirs))
        # Through JSON, so that tuples and lists compare equal.
        if json.dumps(ours, sort_keys=True) == json.dumps(theirs, sort_keys=True):
            continue
        what = part
        if isinstance(ours, Mapping) and isinstance(theirs, Mapping):
            names = sorted(k for k in {*ours, *theirs} if ours.get(k) != theirs.get(k))
            what = f"{part} ({', '.join(names)})" if names else part
        raise InputError(
            f"the earlier run differs in: {what}; give the same to go on with it, or --overwrite to start anew"
        )


def read_manifest(output: Path) -> dict[str, Any]:
    """The manifest of an earlier run. Raises InputError: there is none, or it is not one."""
    try:
        values = json.loads(manifest_path(output).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        values = None
    if not isinstance(values, dict) or "options" not in values:
        raise InputError("no manifest of the earlier run beside the output; give --overwrite to start anew")
    return values


def write_manifest(output: Path, values: Mapping[str, Any]) -> None:
    """Write the manifest in one step, so that there is never half of one."""
    path = manifest_path(output)
    draft = path.with_name(path.name + ".part")
    draft.write_text(json.dumps(values, indent=2) + "\n", encoding="utf-8")
    os.replace(draft, path)


def finish_manifest(values: dict[str, Any], counts: Counts, *, complete: bool) -> dict[str, Any]:
    """The manifest with the run's end and totals."""
    return {**values, "finished": _now(), "complete": complete, "counts": counts.to_dict()}


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
