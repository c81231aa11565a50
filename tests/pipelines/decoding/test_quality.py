"""Gates on the finished text: a fill stays where the words beside it are nearly as likely as beside the original."""

from collections.abc import Callable

import pytest
import torch
from synthetic_note.pipelines.annotation.heads.batching import TokenWindow
from synthetic_note.pipelines.annotation.spans import Word
from synthetic_note.pipelines.annotation.tokens import NoteTokens
from synthetic_note.pipelines.decoding.infilling_note import InfillingNote, cut_pieces
from synthetic_note.pipelines.decoding.quality import check_neighbours
from synthetic_note.pipelines.decoding.windows import Reader

TEXT, FILL, SIZE, MASK = "for involving me", 9, 12, 11


@pytest.mark.parametrize(("likelier", "kept"), [(FILL, True), (2, False)])
def test_a_fill_that_does_not_go_with_its_neighbours_is_given_back(likelier: int, kept: bool) -> None:
    """The neighbours 1 and 3 are likely only in the window that shows the token `likelier`."""
    shown: list[TokenWindow] = []

    def run(windows: list[TokenWindow], collect: Callable[[int, torch.Tensor], None]) -> int:
        for number, window in enumerate(windows):
            logits = torch.zeros(len(window.positions), SIZE)
            logits[0, 1] = logits[1, 3] = 9.0 if likelier in window.ids else 0.0
            collect(number, logits)
        shown.extend(windows)
        return len(windows)

    word = Word(4, 13, "VERB")
    note = InfillingNote(TEXT, NoteTokens([1, 2, 3], [0, 4, 14], [3, 13, 16], [0, 0, 0]), [word], b"")
    cut_pieces(note)
    note.slots[0].fill, note.slots[0].shown = "affecting", [FILL]
    assert check_neighbours([note], [[0]], Reader(run, (0, 0), 32, MASK)) == 2
    assert [window.ids for window in shown] == [[0, MASK, FILL, MASK, 0], [0, MASK, 2, MASK, 0]]
    assert (note.slots[0].fill == "affecting", note.slots[0].shown) == (kept, [FILL] if kept else [2])
