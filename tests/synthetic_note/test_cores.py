"""How many workers pay off: never more than cores, memory or notes allow."""

import argparse

import pytest

from synthetic_note import cores
from synthetic_note.cli import loading


@pytest.mark.parametrize(
    ("free", "memory", "notes", "expected"),
    [
        (8.0, 64 << 30, None, 8), (1.2, 64 << 30, None, 1), (7.8, 64 << 30, None, 8), (8.0, 3 << 30, None, 3),
        (8.0, 64 << 30, 120, 2), (8.0, None, 3, 1), (8.0, 1 << 20, None, 1),
    ],
)  # fmt: skip
def test_workers_that_pay_off(monkeypatch: pytest.MonkeyPatch, free, memory, notes, expected) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    monkeypatch.setattr(cores, "cores_allowed", lambda: 8)
    monkeypatch.setattr(cores, "free_cores", lambda allowed: free)
    monkeypatch.setattr(cores, "free_memory", lambda: memory)
    workers, threads = cores.default_workers(notes)
    assert workers == expected
    assert threads >= 1
    assert workers * threads <= 8
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    assert cores.threads_for(2) == 3


def test_what_this_machine_has(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cores.free_cores(1) == 1.0
    assert 1.0 <= cores.free_cores(2) <= 2.0
    assert isinstance(cores.has_bf16_units(), bool)
    # bfloat16 is used where there are units for it.
    for units, expected in ((True, "bfloat16"), (False, "float32")):
        monkeypatch.setattr(loading, "has_bf16_units", lambda units=units: units)
        assert loading.chosen_dtype(argparse.Namespace(dtype="auto", device="cpu")) == expected
    assert loading.chosen_dtype(argparse.Namespace(dtype="float16", device="cpu")) == "float16"
