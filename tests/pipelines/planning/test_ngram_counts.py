"""Common word sequences: what the table holds, what it calls rare, and which words break a rare sequence."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.spans import Word
from synthetic_note.pipelines.annotation.tokens import WORD
from synthetic_note.pipelines.planning.ngram_counts import NgramCounts

COMMON = "The wound was closed in layers."
RARE = "He fell off a camel in Luxor."


def words_of(text: str) -> list[Word]:
    return [Word(match.start(), match.end(), "NOUN") for match in WORD.finditer(text)]


@pytest.fixture(scope="module")
def counts() -> NgramCounts:
    return NgramCounts.build([f"{COMMON} Note {number}." for number in range(6)] + [f"{RARE} {RARE}"] * 4)


def test_only_what_many_notes_hold_is_kept(counts: NgramCounts) -> None:
    assert counts.rare_sequences("was closed in") == counts.rare_sequences("The WOUND was") == []
    # In four notes, and twice in each: a note counts once.
    assert counts.rare_sequences("off a camel") == [(0, 11)]
    assert len(counts) == 4
    assert counts.notes == 10


def test_rare_sequences_are_told_by_their_place(counts: NgramCounts) -> None:
    text = f"{COMMON} The wound was huge. {COMMON}"
    assert [text[start:end] for start, end in counts.rare_sequences(text)] == ["wound was huge"]
    assert counts.rare_sequences("Two words") == []
    # A sequence ends at a full stop, a number, a blank line.
    assert counts.rare_sequences("one two. three four 5 six seven\n\neight") == []
    assert len(counts.rare_sequences("one, two-three\nfour")) == 2


@settings(max_examples=200)
@given(
    st.lists(st.sampled_from("the wound was closed in layers camel".split()), max_size=40),
    st.lists(st.booleans(), min_size=40, max_size=40),
    st.lists(st.booleans(), min_size=40, max_size=40),
)
def test_every_rare_sequence_with_a_free_word_loses_one(counts, parts, free, gone):
    text = " ".join(parts)
    words = words_of(text)
    broken = [(word.start, word.end) for word, is_gone in zip(words, gone, strict=False) if is_gone]
    open_words = [word for word, is_free, is_gone in zip(words, free, gone, strict=False) if is_free and not is_gone]
    chosen = counts.words_to_break(text, open_words, broken)
    assert set(chosen) <= set(open_words)
    assert len(set(chosen)) == len(chosen)
    for start, end in counts.rare_sequences(text):
        inside = [word for word in open_words if start <= word.start < end]
        hit = any(start <= word.start < end for word in chosen)
        already = any(left < end and start < right for left, right in broken)
        assert hit or already or not inside
    for number in range(len(chosen)):
        fewer = chosen[:number] + chosen[number + 1 :]
        left = [
            (start, end)
            for start, end in counts.rare_sequences(text)
            if not any(start <= word.start < end for word in fewer)
            and not any(a < end and start < b for a, b in broken)
        ]
        assert any(start <= chosen[number].start < end for start, end in left)


def test_file_holds_no_words_and_gives_the_same_table(counts: NgramCounts, tmp_path: Path) -> None:
    path = tmp_path / "table.ngrams"
    counts.save(path)
    again = NgramCounts.load(path)
    assert list(again.hashes) == list(counts.hashes)
    assert (again.length, again.least_notes, again.notes) == (3, 5, 10)
    assert b"wound" not in path.read_bytes()
    assert again.digest() == counts.digest()
    assert again.digest() != NgramCounts.build([COMMON] * 6, length=2).digest()
    assert "wound" not in repr(again)


def test_bad_tables_and_bad_numbers_are_refused_and_any_text_is_counted(tmp_path: Path, counts: NgramCounts) -> None:
    path = tmp_path / "table"
    for content in (b"", b"Mary Smith\n", b'{"format": "other"}\n', b"[1]\nxx"):
        path.write_bytes(content)
        with pytest.raises(ValueError, match="count-ngrams") as caught:
            NgramCounts.load(path)
        assert "Mary" not in str(caught.value)
    counts.save(path)
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(ValueError, match="whole"):
        NgramCounts.load(path)
    with pytest.raises(ValueError, match="least_notes"):
        NgramCounts.build([], least_notes=1)
    with pytest.raises(ValueError, match="length"):
        NgramCounts.build([], length=0)
    # Any text can be counted.
    texts = ["", "\ud800 a b c", "Ж Ш Щ", "日本語 は 言語"]
    counts = NgramCounts.build(texts * 2, least_notes=2)
    assert all(counts.rare_sequences(text) == [] for text in texts)
