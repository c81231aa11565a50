"""Names by titles, headers, relatives, credentials, ages and lists."""

import pytest
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.names_in_context import find_names_by_context
from synthetic_note.pipelines.annotation.spans import resolve_overlaps


def found(text: str) -> list[tuple[str, str | None]]:
    spans = resolve_overlaps(find_names_by_context(NoteWords(text)))
    return [(text[span.start : span.end], span.role) for span in spans]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("per Dr. Kowalczyk today", "Kowalczyk", "clinician"),
        ("Dr. Mary-Jane d'Orvel saw", "Mary-Jane d'Orvel", "clinician"),
        ("Mr. de la Cruz slept", "de la Cruz", "patient"),
        ("Mrs. Smith's pain", "Smith", "patient"),
        ("Dr.\nSmith", "Smith", "clinician"),
        ("mr. jones walked", "jones", "patient"),
        ("PATIENT NAME: SMITH, JOHN A.", "SMITH, JOHN A.", "patient"),
        ("Attending Physician: Lena Fischer", "Lena Fischer", "clinician"),
        ("Spouse: Carlos Vega", "Carlos Vega", "relative"),
        ("Dictated by: P. Osei", "P. Osei", "clinician"),
        ("signed by Xiomara Quist", "Xiomara Quist", "clinician"),
        ("Jane Q. Roe, M.D., Ph.D.", "Jane Q. Roe", "clinician"),
        ("SMITH, JANE RN", "SMITH, JANE", "clinician"),
        ("Ashley is a 14-year-old girl", "Ashley", "patient"),
        ("T. Vandenberg, 59M, gout", "T. Vandenberg", "patient"),
    ],
)
def test_name_and_role(text: str, name: str, role: str) -> None:
    assert found(text) == [(name, role)]
    # Every recipient of a copy.
    names = ["Jane Roe", "Karl Lund", "Ruth Paz"]
    assert [name for name, _ in found("cc: Jane Roe, MD; Karl Lund, DO, Ruth Paz")] == names
