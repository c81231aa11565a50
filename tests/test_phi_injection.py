"""PHI injection: base notes read, identifiers written, offsets exact, splits disjoint, seeds honoured."""

from __future__ import annotations

import hashlib
import itertools
import random
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.spans import NAME_ROLES, PHI_TYPES, PhiSpan
from synthetic_note.training.phi_injection import InjectedNote, PhiInjector, find_base_phi
from synthetic_note.training.phi_injection import noise as noises
from synthetic_note.training.phi_injection.alternatives import expand
from synthetic_note.training.phi_injection.fillers import RELATIONS
from synthetic_note.training.phi_injection.formats import FormatMaker, fill_pattern, split_rare
from synthetic_note.training.phi_injection.hard_negatives import NEGATIVES
from synthetic_note.training.phi_injection.id_patterns import (
    DATE_PATTERNS,
    EMPLOYER_PATTERNS,
    FACILITY_PATTERNS,
    ID_PATTERNS,
    NAME_PATTERNS,
    SCHOOL_PATTERNS,
    WARD_PATTERNS,
    WORLD_TOWNS,
)
from synthetic_note.training.phi_injection.inject import TRAIN_ONLY, _mine
from synthetic_note.training.phi_injection.lexicons import Lexicons, is_held_out
from synthetic_note.training.phi_injection.slots import SlotFiller, parse_template
from synthetic_note.training.phi_injection.templates import ALL_TEMPLATES
from synthetic_note.training.phi_injection.train_formats import LOOSE_DATES, LOOSE_IDS, LOOSE_PLACES, LOOSE_ROLES, TOWNS

BASE = """ABCD Hospital
DATE OF ADMISSION: MM/DD/YYYY

HISTORY OF PRESENT ILLNESS: Mr. XYZ is a 72-year-old man referred by Dr. X for chest pain. The patient was \
admitted from the emergency room two days ago. His wife says that he was short of breath. He had a CT scan which \
showed no clot. A Foley catheter was placed and strength was 4/5. He lives alone and is retired.

PLAN: Aspirin 81 mg daily. Follow up with his cardiologist in 2 weeks. The patient understands the plan well.

Sample Doctor, M.D.
"""

SYLLABLES = (
    "ba",
    "cor",
    "den",
    "fil",
    "gar",
    "hol",
    "jin",
    "kes",
    "lom",
    "mar",
    "nev",
    "os",
    "pel",
    "rud",
    "sto",
    "tav",
)


def _names(count: int, seed: int, suffix: str = "") -> list[str]:
    rng = random.Random(seed)
    names: dict[str, None] = {}
    while len(names) < count:
        names["".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 3))).title() + suffix] = None
    return list(names)


@pytest.fixture(scope="session")
def lexicon_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small lexicon folder with invented entries."""
    folder = tmp_path_factory.mktemp("lexicons")

    def write(name: str, header: str, rows: list[str]) -> None:
        (folder / name).write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")

    write(
        "census1990_surnames.tsv",
        "name\tfreq_pct\trank",
        [f"{n}\t{1 / (i + 1):.4f}\t{i}" for i, n in enumerate(_names(300, 1))],
    )
    write(
        "census1990_female_first.tsv",
        "name\tfreq_pct\trank",
        [f"{n}\t0.1\t{i}" for i, n in enumerate(_names(120, 2, "a"))],
    )
    write(
        "census1990_male_first.tsv",
        "name\tfreq_pct\trank",
        [f"{n}\t0.1\t{i}" for i, n in enumerate(_names(120, 3, "o"))],
    )
    ssa = [f"{n}\t900\t3" for n in _names(60, 4, "a")] + [f"{n}\t2\t800" for n in _names(60, 5, "o")]
    write("ssa_first_names_1915_on.tsv", "name\tfemale_count\tmale_count", ssa)
    write(
        "geonames_us_cities1000.tsv",
        "name\tstate\tpopulation",
        [f"{n}\tOH\t{1000 + i}" for i, n in enumerate(_names(150, 6, "ville"))],
    )
    write(
        "cms_hospitals.tsv",
        "name\tcity\tstate\tcounty\ttype\townership",
        [f"{n} Medical Center\tX\tOH\tY\tZ\tW" for n in _names(100, 7)],
    )
    write("us_street_names.txt", "Main Street", [f"{n} Avenue" for n in _names(120, 8)])
    return folder


@pytest.fixture(scope="session")
def train(lexicon_dir: Path) -> PhiInjector:
    return PhiInjector(lexicon_dir)


@pytest.fixture(scope="session")
def held_out(lexicon_dir: Path) -> PhiInjector:
    return PhiInjector(lexicon_dir, split="eval")


def check(note: InjectedNote) -> None:
    end = 0
    for span in note.spans:
        assert end <= span.start < span.end <= len(note.text)
        covered = note.text[span.start : span.end]
        assert covered == covered.strip()
        assert span.type in PHI_TYPES
        assert span.role is None or (span.type == "NAME" and span.role in NAME_ROLES)
        assert not (span.type == "LOCATION" and "\n" in covered)
        end = span.end
    for start, stop in note.ignore:
        assert 0 <= start < stop <= len(note.text)
        assert all(stop <= s.start or s.end <= start for s in note.spans)


def found(text: str) -> dict[str, str]:
    return {text[s.start : s.end]: s.type for s in find_base_phi(text)[0]}


# Reading a base note


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She was seen by Dr. X on MM/DD/YYYY.", {"X": "NAME", "MM/DD/YYYY": "DATE"}),
        ("to ABCD Hospital on Month DD, YYYY.", {"ABCD Hospital": "FACILITY", "Month DD, YYYY": "DATE"}),
        ("Mr. XXXX is employed by ABC.", {"XXXX": "NAME", "ABC": "FACILITY"}),
        ("RE: Sample Patient\n\nDear Sample Doctor:", {"Sample Patient": "NAME", "Sample Doctor": "NAME"}),
        ("XYZ was born in ABC and moved.", {"XYZ": "NAME", "ABC": "LOCATION"}),
        ("He was taken to Hospital by car.", {"Hospital": "FACILITY"}),
        ("serial #123456.", {"123456": "DEVICE"}),
        ("MR#: 0000000", {"0000000": "MRN"}),
        ("Dictated by: X Y, MD", {"X Y": "NAME"}),
        ("seen by Dr. Harlow-Beck and his wife, Linda, today", {"Harlow-Beck": "NAME", "Linda": "NAME"}),
        ("Read by Karen P. Lewison. Later Lewison agreed.", {"Karen P. Lewison": "NAME", "Lewison": "NAME"}),
        ("on March 3, 2004 and again 3/14 and in July", {"March 3, 2004": "DATE", "July": "DATE"}),
        ("CT 12/8/92, 14-Mar-2011, fall of 2007", {"12/8/92": "DATE", "14-Mar-2011": "DATE", "fall of 2007": "DATE"}),
        ("since Thanksgiving he is worse", {"Thanksgiving": "DATE"}),
        ("moved from Brooklyn, New York to Houston", {"Brooklyn, New York": "LOCATION", "Houston": "LOCATION"}),
        ("a case from Gaborone, Botswana", {"Gaborone": "LOCATION"}),
        ("the Department of Gulu Regional Referral Hospital", {"Gulu Regional Referral Hospital": "FACILITY"}),
        ("followed at the University of Michigan", {"University of Michigan": "FACILITY"}),
        ("This 93-year-old lady; brother died at age 92", {"93": "AGE", "92": "AGE"}),
        ("call 713-263-0829; fax number is 831-5926", {"713-263-0829": "PHONE", "831-5926": "FAX"}),
    ],
)  # fmt: skip
def test_finds_blanks_and_leftovers(text: str, expected: dict[str, str]) -> None:
    result = found(text)
    assert {k: result.get(k) for k in expected} == expected


@pytest.mark.parametrize(
    "text",
    [
        "A Foley catheter and a Jackson-Pratt drain; Esmarch bandage; Santa Barbara tube.",
        "Strength 4/5, visual acuity 20/40, pain 6/10, BP 120/80, Gleason 3+4, a gait score of 11/12.",
        "An 89-year-old man. Diagnosed in 2004. Two days ago, last Thursday.",
        "He moved to Texas. She visited Mexico. The Pain Management Clinic saw her.",
        "May use Tylenol. The patient may march. Vicodin 5/500, Humalog 70/30, L4-L5.",
        "Karyotype 46,XX was normal. Denver II screen passed.",
    ],
)
def test_leaves_medicine_alone(text: str) -> None:
    assert find_base_phi(text)[0] == []


def test_unknown_blanks_are_ignored_not_labelled() -> None:
    text = "The _____ was closed and the XXX eye was patched."
    spans, ignore = find_base_phi(text)
    assert spans == []
    assert [text[a:b] for a, b in ignore] == ["_____", "XXX"]


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_reads_any_text(text: str) -> None:
    spans, ignore = find_base_phi(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(b <= s.start or s.end <= a for a, b in ignore for s in spans)


# Lexicons and formats


def test_lexicons_of_the_splits_share_nothing(lexicon_dir: Path) -> None:
    train, held_out = Lexicons(lexicon_dir, "train"), Lexicons(lexicon_dir, "eval")
    for a, b in (
        (train.surnames[1], held_out.surnames[1]),
        (train.first["F"][1], held_out.first["F"][1]),
        (train.cities.items, held_out.cities.items),
        (train.hospitals, held_out.hospitals),
        (train.streets, held_out.streets),
        (train.word_surnames, held_out.word_surnames),
    ):
        assert a
        assert b
        assert not set(a) & set(b)
    rng = random.Random(0)
    drawn = [held_out.surname(rng, held_out.culture(rng)) for _ in range(500)]
    assert all(is_held_out(n) or all(is_held_out(p) for p in n.split("-")) for n in drawn)


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


def test_layouts_of_the_splits_share_nothing_and_common_ones_are_trained() -> None:
    for table in [*ID_PATTERNS.values(), *DATE_PATTERNS.values(), NAME_PATTERNS]:
        train, held_out = split_rare(table, "train"), split_rare(table, "eval")
        assert train
        assert held_out
        assert not {p for _, p in train} & {p for _, p in held_out}
        assert {p for w, p in table if w >= 3} <= {p for _, p in train}


@given(st.sampled_from(sorted(ID_PATTERNS)), st.integers(0, 10**6))
@settings(max_examples=300, deadline=None)
def test_patterns_fill_every_place(kind: str, seed: int) -> None:
    rng = random.Random(seed)
    for _, pattern in ID_PATTERNS[kind]:
        text = fill_pattern(pattern, rng)
        assert text
        assert text != "VIN"
        assert not re.search(r"[#~@&%]", text)
        # By chance a plate may read so.
        assert "IPV" not in text or "IPV" not in pattern


@given(st.integers(0, 10**6))
@settings(max_examples=200, deadline=None)
def test_dates_exist(train: PhiInjector, seed: int) -> None:
    maker, rng = train._maker, random.Random(seed)
    text = maker.date(rng, "day")
    assert "{" not in text
    match = re.fullmatch(r"(\d{2})/(\d{2})/\d{4}", text)
    if match:
        assert {int(match[1]) <= 12, int(match[2]) <= 12} & {True}
    assert re.search(r"\d", maker.date(rng, "range"))
    assert 90 <= int(re.sub(r"\D", "", maker.age(rng)) or 90) <= 107


def test_every_template_can_be_filled(train: PhiInjector) -> None:
    for kind, templates in [*ALL_TEMPLATES.items(), ("negative", NEGATIVES)]:
        for seed, template in enumerate(templates):
            segments = SlotFiller(train._maker, random.Random(seed)).fill(template)
            assert "{" not in "".join(s.text for s in segments)
            if kind != "field":  # Forms hold plain fields as well.
                assert any(s.type for s in segments) == (kind != "negative"), template


def test_templates_are_many_and_distinct() -> None:
    every = [t for templates in ALL_TEMPLATES.values() for t in templates]
    assert len(every) == len(set(every)) >= 300
    for templates in [*ALL_TEMPLATES.values(), NEGATIVES]:
        train, held_out = _mine(templates, "train"), _mine(templates, "eval")
        assert not set(train) & set(held_out)
        assert len(train) + len(held_out) == len(templates)


def test_training_templates_can_be_filled_in_every_alternative(train: PhiInjector) -> None:
    for kind, templates in TRAIN_ONLY.items():
        assert len(templates) == len(set(templates))
        for template in templates:
            for seed in range(12):
                chosen = expand(template.partition(" | ")[2] if kind == "field" else template, random.Random(seed))
                segments = SlotFiller(train._maker, random.Random(seed)).fill(chosen)
                assert "{" not in "".join(s.text for s in segments)
                assert not re.search(r"\[[^\]]*\|", chosen), template
                if kind != "field":
                    assert any(s.type for s in segments) == (kind != "negative"), chosen


def test_evaluation_layouts_stay_out_of_training() -> None:
    tables = [*DATE_PATTERNS.values(), WARD_PATTERNS, FACILITY_PATTERNS, SCHOOL_PATTERNS, EMPLOYER_PATTERNS]
    held_out = {pattern for table in tables for _, pattern in split_rare(table, "eval")}
    loose = {p for t in LOOSE_DATES.values() for _, p in t} | {p for _, t in LOOSE_PLACES.values() for _, p in t}
    assert not loose & held_out
    shapes = {pattern for table in ID_PATTERNS.values() for _, pattern in split_rare(table, "eval")}
    assert not {p for _, t in LOOSE_IDS.values() for _, p in t} & shapes
    assert not {t for t in WORLD_TOWNS if is_held_out(t, 0.2)} & set(TOWNS)
    for kind, templates in TRAIN_ONLY.items():
        if kind == "note":  # A kind that evaluation has none of.
            continue
        every = NEGATIVES if kind == "negative" else ALL_TEMPLATES[kind]
        assert not set(templates) & set(_mine(every, "eval"))


def test_short_notes_are_for_training_only(train: PhiInjector, held_out: PhiInjector) -> None:
    notes = [train.short_note(random.Random(seed)) for seed in range(8)]
    assert all(len(note.spans) >= 4 and len(note.text.split()) > 40 for note in notes)
    assert train.short_note(random.Random(3)) == notes[3]
    with pytest.raises(ValueError, match="train"):
        held_out.short_note(random.Random(0))


def test_evaluation_notes_do_not_change(held_out: PhiInjector) -> None:
    # Figures of different days are comparable only if the evaluation split draws the same notes for ever.
    digest = hashlib.sha256()
    for seed in range(40):
        for note in (
            held_out.inject(BASE, random.Random(seed)),
            held_out.short_query(random.Random(seed)),
            held_out.negative(random.Random(seed)),
        ):
            digest.update(repr((note.text, note.spans, note.ignore)).encode())
    assert digest.hexdigest()[:16] == "fd9f2bf03cd1c5f4"


@given(st.text("ab[]|. {}", max_size=40), st.integers(0, 99))
@settings(max_examples=300, deadline=None)
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


def test_case_of_a_place(train: PhiInjector) -> None:
    for seed in range(20):
        low, up = (
            SlotFiller(train._maker, random.Random(seed)).place(f"P.firstlast.{case}")[0] for case in ("low", "up")
        )
        assert (low.type, low.role) == ("NAME", "patient")
        assert low.text == low.text.lower()
        assert up.text == up.text.upper()


def test_unknown_place_is_an_error(train: PhiInjector) -> None:
    filler = SlotFiller(train._maker, random.Random(0))
    with pytest.raises(KeyError):
        filler.fill("{nothing}")
    with pytest.raises(KeyError, match="form"):
        filler.fill("{P.nothing}")
    assert parse_template("a {P} b") == (("a ", "P"), (" b", ""))


def test_loose_numbers_and_people_have_a_type_and_a_role(train: PhiInjector) -> None:
    for seed in range(40):
        filler = SlotFiller(train._maker, random.Random(seed))
        for kind, (phi_type, _) in LOOSE_IDS.items():
            (number,) = filler.place(kind)
            assert number.type == phi_type
            assert re.fullmatch(r"[\w ./-]+", number.text)
        for kind, role in LOOSE_ROLES.items():
            (name,) = filler.place(f"{kind}.up")
            assert (name.type, name.role, name.text) == ("NAME", role, name.text.upper())
        surname, _, initial = filler.place("P.lastg")[0].text.partition(", ")
        assert surname
        assert initial.rstrip(".") == filler.patient.first[0]


def test_names_agree_within_a_template(train: PhiInjector) -> None:
    for seed in range(50):
        filler = SlotFiller(train._maker, random.Random(seed))
        segments = filler.fill("{P.first} {P.last} of the {P.last} family")
        names = [s.text for s in segments if s.type]
        assert len(names) == 2  # Given and family name are one span.
        assert names[0].split(" ")[0][0] == filler.patient.first[0]


def test_relation_words_fit_the_relative(train: PhiInjector) -> None:
    for seed in range(80):
        filler = SlotFiller(train._maker, random.Random(seed))
        relation, _, name = filler.fill("{rel} {R.first}")
        sexes = [sex for sex, words in RELATIONS.items() if relation.text.lower() in words]
        assert (name.type, name.role) == ("NAME", "relative")
        person = next(p for k, p in filler._people.items() if k.startswith("R"))
        assert person.sex in sexes


# Injection


@given(st.integers(0, 10**9))
@settings(max_examples=300, deadline=None)
def test_offsets_hold(train: PhiInjector, seed: int) -> None:
    rng = random.Random(seed)
    check(train.inject(BASE, rng))
    check(train.short_query(rng))
    check(train.negative(rng))


@given(st.text(max_size=200), st.integers(0, 10**6))
@settings(max_examples=200, deadline=None)
def test_injects_into_any_text(train: PhiInjector, text: str, seed: int) -> None:
    note = train.inject(text, random.Random(seed))
    check(note)


@pytest.mark.parametrize("method", ["inject", "short_query", "negative"])
def test_same_seed_same_note(train: PhiInjector, lexicon_dir: Path, method: str) -> None:
    other = PhiInjector(lexicon_dir)
    for seed in range(20):
        args = (BASE,) if method == "inject" else ()
        first = getattr(train, method)(*args, random.Random(seed))
        assert first == getattr(other, method)(*args, random.Random(seed))


def test_every_blank_is_filled(lexicon_dir: Path) -> None:
    injector = PhiInjector(lexicon_dir, noise=False)
    for seed in range(60):
        note = injector.inject(BASE, random.Random(seed))
        assert not re.search(r"MM/DD|XYZ|ABCD|Sample|Dr\. X\b", note.text)
        assert {"NAME", "DATE", "FACILITY"} <= {s.type for s in note.spans}
        roles = {s.role for s in note.spans if s.type == "NAME"}
        assert {"patient", "clinician"} <= roles


def test_clinical_text_survives(lexicon_dir: Path) -> None:
    injector = PhiInjector(lexicon_dir, noise=False)
    for seed in range(30):
        text = injector.inject(BASE, random.Random(seed)).text
        for kept in ("A Foley catheter was placed and strength was 4/5.", "Aspirin 81 mg daily."):
            assert kept in text


def test_all_types_come_and_names_dates_places_lead(train: PhiInjector) -> None:
    counts: Counter[str] = Counter()
    for seed in range(1500):
        counts.update(s.type for s in train.inject(BASE, random.Random(seed)).spans)
        counts.update(s.type for s in train.short_query(random.Random(seed)).spans)
    assert set(counts) == set(PHI_TYPES) - {"PROFESSION"}
    assert min(counts.values()) >= 30
    assert {"NAME", "DATE", "FACILITY", "LOCATION"} == {t for t, _ in counts.most_common(4)}


def test_bare_notes_come_back_unchanged(lexicon_dir: Path) -> None:
    injector = PhiInjector(lexicon_dir, bare=1.0, sparse=0.0, dense=0.0, noise=False)
    text = "Lungs are clear. The patient was admitted to the ward. A Foley catheter was placed."
    assert injector.inject(text, random.Random(1)) == InjectedNote(text)


def test_eval_names_were_never_seen_in_training(train: PhiInjector, held_out: PhiInjector) -> None:
    def words(injector: PhiInjector) -> set[str]:
        out = set()
        for seed in range(150):
            note = injector.short_query(random.Random(seed))
            for span in note.spans:
                if span.type == "NAME":
                    out |= set(re.findall(r"[^\W\d]{4,}", note.text[span.start : span.end].lower()))
        return out

    surnames = {n.lower() for n in Lexicons(held_out_dir(held_out), "train").surnames[1]}
    assert words(train) & surnames
    assert not words(held_out) & surnames - {n.lower() for n in held_out._maker.lexicons.surnames[1]}


def held_out_dir(injector: PhiInjector) -> Path:
    return injector._maker.lexicons._folder


@pytest.mark.parametrize("shares", [{"sparse": -0.1}, {"dense": 0.9, "sparse": 0.9}])
def test_shares_are_checked(lexicon_dir: Path, shares: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="shares"):
        PhiInjector(lexicon_dir, **shares)  # type: ignore[arg-type]


def test_split_is_checked(lexicon_dir: Path) -> None:
    with pytest.raises(ValueError, match="split"):
        PhiInjector(lexicon_dir, split="test")  # type: ignore[arg-type]


def test_ignored_ranges_move_with_the_text(lexicon_dir: Path) -> None:
    injector = PhiInjector(lexicon_dir, noise=True, dense=1.0, sparse=0.0, bare=0.0)
    base = BASE.replace("Aspirin", "The ______ and aspirin")
    for seed in range(60):
        note = injector.inject(base, random.Random(seed))
        check(note)
        assert [note.text[a:b] for a, b in note.ignore] == ["______"]


# Noise


def _note() -> InjectedNote:
    text = "Seen: Anna Roe, of 12 Elm Street, Dover. She is well. Next\nvisit on 3/4/2019."
    spans = []
    for found_text, kind in (("Anna Roe", "NAME"), ("12 Elm Street, Dover", "LOCATION"), ("3/4/2019", "DATE")):
        start = text.index(found_text)
        spans.append(PhiSpan(start, start + len(found_text), kind))
    return InjectedNote(text, tuple(spans), ((text.index("well"), text.index("well") + 4),))


@pytest.mark.parametrize(
    "noise", [n for table in (noises.NOTE_NOISE, noises.QUERY_NOISE, noises.TRAIN_NOISE) for _, n in table]
)
def test_noise_keeps_the_identifiers(noise: noises.Noise) -> None:
    for seed in range(40):
        note = noise(_note(), random.Random(seed))
        check(note)
        joined = " ".join(note.text[s.start : s.end] for s in note.spans if s.type == "NAME")
        assert re.sub(r"\s+", " ", joined).lower() == "anna roe"
        dates = [note.text[s.start : s.end] for s in note.spans if s.type == "DATE"]
        assert dates == ["3/4/2019"]
        assert len(note.ignore) == 1


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_rewrite_moves_ranges(data: st.DataObject) -> None:
    words = data.draw(st.lists(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=12))
    text = " ".join(words)
    starts = [sum(len(w) + 1 for w in words[:i]) for i in range(len(words))]
    chosen = data.draw(st.sets(st.sampled_from(range(len(words)))))
    spans = tuple(PhiSpan(starts[i], starts[i] + len(words[i]), "NAME") for i in sorted(chosen))
    gaps = data.draw(st.sets(st.sampled_from(range(len(words)))))
    edits = [(starts[i] - 1, starts[i], data.draw(st.sampled_from(["", "--", "\r\n"]))) for i in sorted(gaps) if i]
    moved = noises.rewrite(InjectedNote(text, spans), edits)
    assert [moved.text[s.start : s.end] for s in moved.spans] == [words[i] for i in sorted(chosen)]


def test_capitals_keep_offsets_of_letters_that_grow() -> None:
    note = InjectedNote("Frau Weiß ist da", (PhiSpan(5, 9, "NAME"),))
    upper = noises.upper_case(note, random.Random(0))
    assert len(upper.text) == len(note.text)
    assert upper.text[5:9].startswith("WEI")


def test_maker_writes_whole_names(lexicon_dir: Path) -> None:
    maker, rng = FormatMaker(Lexicons(lexicon_dir)), random.Random(5)
    for _ in range(300):
        person = maker.person(rng)
        name = maker.name(person, rng)
        assert name == name.strip(" ,")
        assert person.last.lower() in name.lower() or re.fullmatch(r"[A-Z]\.[A-Z]\.", name)
