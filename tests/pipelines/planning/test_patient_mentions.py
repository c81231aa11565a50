"""Mentions of the patient are put otherwise only where nobody else can be meant."""

from __future__ import annotations

import pytest
from synthetic_note.pipelines.planning.patient_mentions import find_patient_mentions


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("She has pain. She denies fever.", {0: ("the patient", "patient"), 14: ("the patient", "patient")}),
        ("The patient has pain. She says her knee hurts.", {0: ("she",), 22: ("the patient", "patient")}),
        ("The patient has pain.", {}),
        ("The patient came with her son. He has fever.", {}),
        ("Her mother was here. She has fever.", {}),
        ("Pain, he says, is worse.", {}),
    ],
)
def test_mentions(text: str, options: dict[int, tuple[str, ...]]) -> None:
    assert {start: alternatives for start, _, alternatives in find_patient_mentions(text)} == options
