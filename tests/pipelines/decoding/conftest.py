"""Fixtures of the decoding tests: the tiny tokenizer, its model and the table of its fills."""

from typing import Any

import pytest
from conftest import tiny_model, tiny_tokenizer
from synthetic_note.pipelines.decoding.fill_constraints import FillTable


@pytest.fixture(scope="session")
def tokenizer() -> Any:
    return tiny_tokenizer()


@pytest.fixture(scope="session")
def model(tokenizer: Any) -> Any:
    return tiny_model(tokenizer)


@pytest.fixture(scope="session")
def table(tokenizer: Any, model: Any) -> FillTable:
    return FillTable(tokenizer, model.vocab_tags, model.vocab_entity)
