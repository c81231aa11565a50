"""The order of day and month in a note: by its dates, else by its country."""

import pytest
from data.cases import cases
from synthetic_note.pipelines.annotation.date_order import day_first


@pytest.mark.parametrize(("text", "order"), cases("annotation", "date_order order_of_a_note"))
def test_order_of_a_note(text: str, order: bool | None) -> None:
    assert day_first(text) is order


def test_further_dates_count() -> None:
    assert day_first("Seen 05/06/2024", [(25, 12)]) is True
    assert day_first("Seen 05/06/2024", [(12, 25)]) is False
