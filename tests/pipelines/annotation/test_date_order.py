"""The order of day and month in a note: by its dates, else by its country."""

import pytest
from synthetic_note.pipelines.annotation.date_order import day_first


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Seen 05/06/2024, again 25/06/2024", True),
        ("Seen 05/06/2024, again 06/25/2024", False),
        ("Seen 05/06/2024 at the surgery, Leeds LS8 5XX", True),
        ("Seen 05/06/2024. NHS No 485 777 3456", True),
        ("Seen 05/06/2024. Phone 0491 570 006", True),
        ("Seen 05/06/2024. Haemoglobin 98", True),
        ("Seen 05/06/2024, increased on 29 January", True),
        ("Seen 05/06/2024, bloods 14/03", True),
        ("Seen 05/06/2024. Hemoglobin 9.8, call 212-555-0122", False),
        ("Seen 05/06/2024 in Albany, NY 12207", False),
        # Dates outweigh the country.
        ("Seen 06/25/2024. Haemoglobin 98", False),
        ("Seen 05/06/2024, well", None),
        ("", None),
    ],
)
def test_order_of_a_note(text: str, order: bool | None) -> None:
    assert day_first(text) is order


def test_further_dates_count() -> None:
    assert day_first("Seen 05/06/2024", [(25, 12)]) is True
    assert day_first("Seen 05/06/2024", [(12, 25)]) is False
