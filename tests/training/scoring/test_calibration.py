"""Calibration: the fitted temperature is the one that made the labels."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.training.scoring.calibration import fit_temperature, negative_log_likelihood


@settings(max_examples=6, deadline=None)
@given(st.sampled_from([0.5, 0.8, 1.0, 1.6, 3.0]), st.integers(0, 100))
def test_temperature_is_found(true: float, seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    logits = 4 * torch.randn(4000, 4, generator=generator)
    targets = torch.multinomial((logits / true).softmax(-1), 1, generator=generator).flatten()
    found = fit_temperature(logits, targets)
    assert found == pytest.approx(true, rel=0.12)
    assert fit_temperature(logits.log_softmax(-1), targets) == pytest.approx(found, rel=1e-2)
    best = negative_log_likelihood(logits, targets, found)
    assert all(best <= negative_log_likelihood(logits, targets, t) + 1e-6 for t in (0.3, 0.7, 1.0, 2.0, 5.0))


def test_nothing_to_fit_is_an_error() -> None:
    with pytest.raises(ValueError, match="no labelled token"):
        fit_temperature(torch.zeros(0, 3), torch.zeros(0, dtype=torch.long))
