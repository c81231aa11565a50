"""Every data file is in order, and the validator can fail."""

import pytest
from synthetic_note.training.phi_injection.validate import problems, template_problems


@pytest.mark.parametrize(
    ("kind", "templates", "problem"),
    [
        ("query", ("call {P.last} [now|later",), "do not close"),
        ("query", ("call {P.last} now]",), "do not close"),
        ("query", ("call {P.last now",), "do not close"),
        ("query", ("call {P.lost}",), "unknown place {P.lost}"),
        ("query", ("call {P.last}", "call {P.last}"), "comes 2 times"),
        ("query", (" call {P.last}",), "blanks at an end"),
        ("query", ("call about {problem}",), "lacks any identifier"),
        ("negative", ("call {P.last}",), "has an identifier"),
        ("field", ("Name {P}",), "'label | place'"),
        ("song", ("call {P.last}",), "no kind"),
    ],
)
def test_bad_templates_are_reported(kind: str, templates: tuple[str, ...], problem: str) -> None:
    assert any(problem in found for found in template_problems(kind, templates))


def test_every_data_file_and_good_templates_are_in_order() -> None:
    assert problems() == []
    assert not list(template_problems("query", ("[call|ring] {P.last} [ ] today",)))
    assert not list(template_problems("negative", ("[1/52|2/52] of {problem}",)))
