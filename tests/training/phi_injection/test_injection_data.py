"""Data files: in order, split between training and evaluation, drawn, filled; and the check of templates can fail."""

import random
import re
import string
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path

import pytest
from data.cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.training.phi_injection import PhiInjector
from synthetic_note.training.phi_injection.check_digits import MAKERS
from synthetic_note.training.phi_injection.lexicons import HELD_OUT_SHARE, Lexicons
from synthetic_note.training.phi_injection.places import place_parts
from synthetic_note.training.phi_injection.slots import SlotFiller, is_identifier_place, is_known_place, parse_template
from synthetic_note.training.phi_injection.tables import (
    BLOCK_KINDS,
    FOLDER,
    LINE_KINDS,
    PAIRED_FILES,
    SHARED_FILES,
    TRAINING_FILES,
    by_kind,
    checked_identifiers,
    expand,
    fill_pattern,
    identifier_layouts,
    is_held_out,
    layouts,
    read_sections,
    read_templates,
    split_rare,
    templates_of_split,
    training_identifiers,
    training_places,
    word_lists,
)

DATE_PARTS = set(
    "m mm d dd yy yyyy Month MONTH Mon MON mon Weekday Wkd ord d2 dd2 ord2 season holiday week week_year"
    " week_day".split()
)
ODD = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\xa0\u200b-\u200f\u2028\u2029\ufeff\ufffd]| +$", re.MULTILINE)


def template_problems(kind: str, templates: Sequence[str]) -> Iterator[str]:
    """What is wrong with the templates of one kind in one file."""
    if kind not in (*BLOCK_KINDS, *LINE_KINDS):
        yield "is no kind of template"
    for template, count in Counter(templates).items():
        literal = "".join(text for text, _ in parse_template(template))
        places = [place for _, place in parse_template(template) if place]
        depths = [0, *accumulate((char == "[") - (char == "]") for char in template)]
        identifies = any(map(is_identifier_place, places))
        wrong = {
            f"comes {count} times": count > 1,
            "brackets or braces that do not close": min(depths) < 0 or depths[-1] or {"{", "}"} & set(literal),
            "blanks at an end": kind in LINE_KINDS and template != template.strip(),
            "a field is 'label | place'": kind == "field" and template.count(" | ") != 1,
            **{f"unknown place {{{place}}}": not is_known_place(place) for place in places},
            "has an identifier": identifies and kind == "negative",
            "lacks any identifier": not identifies and kind not in ("negative", "field", "note"),
        }
        yield from (f"{what}: {template[:50]!r}" for what, found in wrong.items() if found)


def test_layouts_of_the_splits_share_nothing_and_common_ones_are_trained() -> None:
    for table in [*identifier_layouts().values(), *layouts("dates").values(), *layouts("names_places").values()]:
        train, held_out = split_rare(table, "train"), split_rare(table, "eval")
        assert train
        assert held_out
        assert not {p for _, p in train} & {p for _, p in held_out}
        assert {p for w, p in table if w >= 3} <= {p for _, p in train}


@given(st.sampled_from(sorted(identifier_layouts())), st.integers(0, 10**6))
@settings(max_examples=300)
def test_patterns_fill_every_place(kind: str, seed: int) -> None:
    rng = random.Random(seed)
    for _, pattern in identifier_layouts()[kind]:
        text = fill_pattern(pattern, rng)
        assert text
        assert text != "VIN"
        assert not re.search(r"[#~@&%]", text)
        # By chance a plate may read so.
        assert "IPV" not in text or "IPV" not in pattern


def test_sections_are_read_and_bad_files_refused(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    file.write_text("# What it holds.\n\n## a\nx, y\nz\n## b c\n#1\n")
    assert read_sections(file) == {"a": "x, y\nz", "b c": "#1"}
    for content, message in (
        ("stray\n## a\nx\n", r"words\.txt: text before the first section"),
        ("# Head.\n## a\nx\n## a\ny\n", "'a' comes twice"),
    ):
        file.write_text(content)
        with pytest.raises(ValueError, match=message):
            read_sections(file)


def test_lists_and_towns_stand_for_many_layouts() -> None:
    places = training_places()
    family = {layout for _, layout in places["PLAINPT"].table}
    assert family == set(word_lists("word_names")["family"])
    assert places["PLAINPT"][:2] == ("NAME", "patient")
    towns = word_lists("places")["town IE"]
    irish = [(weight, layout) for weight, layout in places["ABTOWN"].table if layout in towns]
    assert [layout for _, layout in irish] == list(towns)
    assert len({weight for weight, _ in irish}) == 1


def test_every_template_can_be_filled(train_injector: PhiInjector) -> None:
    for kind, templates in by_kind(SHARED_FILES).items():
        for seed, template in enumerate(templates):
            segments = SlotFiller(train_injector._maker, random.Random(seed)).fill(template)
            assert "{" not in "".join(s.text for s in segments)
            if kind != "field":  # Forms hold plain fields as well.
                assert any(s.type for s in segments) == (kind != "negative"), template


@pytest.mark.slow
def test_training_templates_can_be_filled_in_every_alternative(train_injector: PhiInjector) -> None:
    for kind, templates in by_kind((*TRAINING_FILES, *PAIRED_FILES)).items():
        assert len(templates) == len(set(templates))
        for template in templates:
            for seed in range(12):
                chosen = expand(template.partition(" | ")[2] if kind == "field" else template, random.Random(seed))
                segments = SlotFiller(train_injector._maker, random.Random(seed)).fill(chosen)
                assert "{" not in "".join(s.text for s in segments)
                assert not re.search(r"\[[^\]]*\|", chosen), template
                # Forms hold plain fields as well, and some notes hold no identifier.
                if kind not in ("field", "note"):
                    assert any(s.type for s in segments) == (kind != "negative"), chosen


def test_templates_are_many_distinct_and_paired() -> None:
    pairs = {kind: len(templates) for kind, templates in by_kind(PAIRED_FILES).items()}
    assert min(pairs["negative"], sum(pairs.values()) - pairs["negative"]) >= 300
    every = [t for templates in by_kind(SHARED_FILES).values() for t in templates]
    assert len(every) == len(set(every)) >= 300
    for templates in by_kind(SHARED_FILES).values():
        train, held_out = templates_of_split(templates, "train"), templates_of_split(templates, "eval")
        assert not set(train) & set(held_out)
        assert len(train) + len(held_out) == len(templates)


@given(st.text("ab[]|. {}", max_size=40), st.integers(0, 99))
@settings(max_examples=300)
def test_expand_takes_any_text(text: str, seed: int) -> None:
    out = expand(text, random.Random(seed))
    assert len(out) <= len(text)
    if "[" not in text:
        assert out == text


def test_expand_draws_every_alternative() -> None:
    drawn = {expand("[Pt|{he}] was [seen [today|on {DATE}]|well|].", random.Random(seed)) for seed in range(200)}
    heads, tails = ("Pt", "{he}"), ("was seen today.", "was seen on {DATE}.", "was well.", "was.")
    assert drawn == {f"{head} {tail}" for head in heads for tail in tails}
    assert expand("[sic] a | b", random.Random(0)) == "[sic] a | b"


@pytest.mark.parametrize(("kind", "templates", "problem"), cases("training", "injection_data bad_templates"))
def test_bad_templates_are_reported(kind: str, templates: tuple[str, ...], problem: str) -> None:
    assert any(problem in found for found in template_problems(kind, templates))


def test_every_template_is_in_order_and_of_one_split() -> None:
    for file in (*SHARED_FILES, *TRAINING_FILES, *PAIRED_FILES):
        for kind, templates in read_templates(file).items():
            assert not list(template_problems(kind, templates)), file
    assert not list(template_problems("query", ("[call|ring] {P.last} [ ] today",)))
    assert not list(template_problems("negative", ("[1/52|2/52] of {problem}",)))
    shared = by_kind(SHARED_FILES)
    for kind, templates in by_kind((*TRAINING_FILES, *PAIRED_FILES)).items():
        assert len(templates) == len(set(templates))
        assert kind not in shared or not set(templates_of_split(shared[kind], "eval")) & set(templates)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*/*.t*")), ids=lambda path: path.name)
def test_every_data_file_says_what_it_is_and_has_no_odd_character(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert all(word in text.partition("\n## ")[0] for word in ("Source:", "Licence:", "Format:"))
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert not ODD.search(text)
    assert all(content.strip() for content in read_sections(path).values())


def test_layouts_have_known_places_and_none_for_training_is_held_out() -> None:
    numbers, dates, names = identifier_layouts(), layouts("dates"), dict(layouts("names_places"))
    held_out, held_out_numbers = (
        {layout for table in tables for _, layout in split_rare(table, "eval")}
        for tables in ((*dates.values(), *names.values()), numbers.values())
    )
    del names["name"]
    for tables, parts, banned in (
        (numbers, None, set()),
        ({name: place.table for name, place in training_identifiers().items()}, None, held_out_numbers),
        (dates, DATE_PARTS, set()),
        (layouts("training_dates"), DATE_PARTS, held_out),
        (names, place_parts(), set()),
        ({name: place.table for name, place in training_places().items()}, place_parts(), held_out),
    ):
        for section, table in tables.items():
            assert len(table) == len(set(table)), section
            assert all(weight >= 1 and layout not in banned for weight, layout in table), section
            for _, layout in table if parts is not None else ():
                assert {part for _, part, _, _ in string.Formatter().parse(layout)} - {None} <= parts, section
    assert set(checked_identifiers()) == set(MAKERS)


def test_no_word_for_training_is_held_out() -> None:
    for name in ("family", "given", "initials"):
        assert not any(is_held_out(word, HELD_OUT_SHARE) for word in word_lists("word_names")[name])
    towns = word_lists("places")
    assert not {town for town in towns["world_town"] if is_held_out(town, 0.2)} & set(towns["town"])


def test_lexicons_of_the_splits_share_nothing(lexicon_dir: Path) -> None:
    both = [Lexicons(lexicon_dir, split) for split in ("train", "eval")]
    for a, b in zip(
        *((one.surnames[1], one.first["F"][1], one.cities.items, one.hospitals, one.streets, one.word_surnames)
          for one in both), strict=True,
    ):  # fmt: skip
        assert min(len(a), len(b)) > 0
        assert not set(a) & set(b)
    rng = random.Random(0)
    for drawn in (both[1].surname(rng, both[1].culture(rng)) for _ in range(500)):
        assert all(is_held_out(part, HELD_OUT_SHARE) for part in drawn.split("-")) or is_held_out(drawn, HELD_OUT_SHARE)


def test_missing_and_broken_lexicons_are_refused(tmp_path: Path, lexicon_dir: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"cms_hospitals\.tsv"):
        Lexicons(tmp_path)
    for file in lexicon_dir.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "cms_hospitals.tsv").write_text("title\nX\n")
    with pytest.raises(ValueError, match="columns"):
        Lexicons(tmp_path)
    (tmp_path / "cms_hospitals.tsv").write_text("name\tcity\tstate\n")
    with pytest.raises(ValueError, match="hospitals"):
        Lexicons(tmp_path)
