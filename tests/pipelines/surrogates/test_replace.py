"""The replace stage as a whole: any text, every type, every policy."""

import re
import sys
from pathlib import Path

import pytest
from data.cases import cases
from fresh_process import run_python
from hypothesis import given
from hypothesis import strategies as st
from replacing import KEY, STREAM, note_of, thousand_cases
from replacing import replaced as run
from synthetic_note.pipelines.annotation.spans import PHI_TYPES, PhiSpan
from synthetic_note.pipelines.surrogates import replace
from synthetic_note.pipelines.surrogates.draws import distinctive_words, repeats
from synthetic_note.pipelines.surrogates.replace import REDACTION, SurrogatePolicy, derive_patient_key, replace_phi

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "benchmarks" / "surrogates"))
from surrogate_repeats import SHAPES, count_repeats, shaped_note

HIPS = SurrogatePolicy()
FORMATS = [
    line.split("\t")
    for line in (Path(__file__).parents[2] / "data/surrogate_formats.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
FIRST = ["Robert", "Mary", "Linda", "Thomas", "Denise", "Omar", "Wei", "Paula", "Hector", "Ingrid", "Quincy"]
LAST = ["Abernathy", "Bracegirdle", "Cho", "Delacroix", "Eastman", "Farquhar", "Gutierrez", "Hollingsworth"]
CITIES = ["Springfield", "Boston", "Toledo", "Fresno", "Tulsa", "Omaha", "El Paso"]
CODES = ("MRN", "HEALTH_PLAN", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "BIOMETRIC", "OTHER_ID")
_first, _last, _city = ("|".join(words) for words in (FIRST, LAST, CITIES))
VALUES = {
    "NAME": rf"({_first}) ({_last})|(Dr\. )?({_last})",
    "LOCATION": rf"[1-9]\d{{0,3}} ({_last}) St, ({_city}), OH 441\d\d",
    "FACILITY": rf"({_last}) General Hospital",
    "DATE": r"([1-9]|1[0-2])/([1-9]|1\d|2[0-8])/(19|20)\d\d",
    "PHONE": r"617-[2-9]\d\d-\d{4}",
    "FAX": r"\(617\) [2-9]\d\d-\d{4}",
    "EMAIL": rf"({_first})\.\d{{6,10}}@mail\.net",
    "SSN": r"[1-8]\d\d-[1-9]\d-\d{3}[1-9]",
    "URL": rf"https://www\.({_last})\.org/p/\d{{6,10}}",
    "IP": r"10(\.(\d|[1-9]\d|1\d\d)){3}",
    **dict.fromkeys(CODES, r"\d{6,10}"),
}
phi = st.sampled_from(sorted(VALUES)).flatmap(
    lambda kind: st.tuples(st.from_regex(re.compile(VALUES[kind], re.ASCII), fullmatch=True), st.just(kind))
)
notes = st.lists(phi, max_size=8).map(lambda found: [part for pair in found for part in (pair, " and ")])


@thousand_cases
@given(notes, st.binary(min_size=16, max_size=32), st.booleans())
def test_never_an_original_never_shared_and_the_same_again(parts, stream, keyed):
    text, spans = note_of(*parts)
    out = run(*parts, stream=stream, patient_key=KEY if keyed else None)
    assert out == run(*parts, stream=stream, patient_key=KEY if keyed else None)
    originals = [text[s.start : s.end] for s in spans]
    assert len(out) == len(spans)
    owner = {}
    for original, surrogate, span in zip(originals, out, spans, strict=True):
        if span.type != "DATE" or not keyed:
            assert original.casefold() not in surrogate.casefold()
        previous = owner.setdefault(surrogate.casefold(), original.casefold())
        assert previous == original.casefold()
    # Names and cities of the note, in parts, are nowhere in what is written.
    written = "\n".join(out).casefold()
    for word in [*FIRST, *LAST, *CITIES]:
        if any(word in original for original in originals) and len(word) > 3:
            assert not re.search(rf"\b{word.casefold()}\b", written)


ODD = ["", " ", "\n", "\ud800", "\u0000", "\U0001f600", "王小明", "Иван Петров", "9" * 200, "Dr. " * 40, "a" * 300,
       "-" * 200, "1/" * 100, "(" * 50, "x@" * 60, ":" * 80, "Mar " * 60, "A." * 80, "12 " * 100]  # fmt: skip


@thousand_cases
@given(
    st.text(max_size=60) | st.sampled_from(ODD),
    st.sampled_from(PHI_TYPES),
    st.sampled_from(["hips", "safe-harbor", "limited-dataset"]),
    st.sampled_from(["consistent", "markov"]),
    st.booleans(),
)
def test_any_text_of_any_type_gives_a_string(raw, phi_type, preset, mode, keyed):
    policy = SurrogatePolicy.from_dict({"base": preset, "mode": mode})
    (out,) = run("Seen ", (raw, phi_type), ".", policy=policy, patient_key=KEY if keyed else None)
    assert isinstance(out, str)


@pytest.mark.parametrize(("kind", "raw", "pattern"), FORMATS)
def test_formats_are_kept(kind, raw, pattern):
    raw = raw.replace("\\n", "\n")
    for number in range(15):
        (new,) = run((raw, kind), stream=number.to_bytes(16, "big"))
        assert (new == raw) if pattern == "=" else (new != raw and re.fullmatch(pattern, new)), new


def test_surrogates_tell_nothing_of_the_originals():
    """Two notes of the same shape, with other people in them, get the same surrogates from one stream."""

    def note(first, last, other, city, number):
        return run(
            "Mr. ", (f"{first} {last}", "NAME", "patient"), " of ", (city, "LOCATION"), " saw ",
            (f"Dr. {other}", "NAME"), ". ", (last, "NAME"), " at ", (f"{other} Clinic", "FACILITY"),
            ", MRN ", (number, "MRN"), ", ", (f"{number[:3]}-{number[3:6]}-9876", "PHONE"),
        )  # fmt: skip

    assert note("Robert", "Abernathy", "Farquhar", "Boston", "482913") == note(
        "Thomas", "Delacroix", "Gutierrez", "Tulsa", "775028"
    )


def test_another_process_writes_the_same(tmp_path):
    code = """
        from synthetic_note.pipelines.annotation.spans import PhiSpan
        from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy, replace_phi
        t = "Mary Cho of Tulsa, 555123"
        s = [PhiSpan(0, 8, "NAME"), PhiSpan(12, 17, "LOCATION"), PhiSpan(19, 25, "MRN")]
        print(replace_phi(t, s, policy=SurrogatePolicy(), stream=b"0" * 32))
        print(replace_phi(t, s, policy=SurrogatePolicy(), stream=b"0" * 32, patient_key=b"1" * 32))
    """
    outputs = {run_python(code, tmp_path, {"PYTHONHASHSEED": seed}, installed=True) for seed in ("1", "2")}
    assert len(outputs) == 1
    assert "Cho" not in outputs.pop()


def test_key_keeps_a_patient_together_over_notes():
    first = run(("Robert Abernathy", "NAME"), " on ", ("3/4/2021", "DATE"), " MRN ", ("88123", "MRN"), patient_key=KEY)
    second = run(
        ("Dr. Cho", "NAME"), " saw ", ("Abernathy", "NAME"), ", ", ("R. Abernathy", "NAME"), ", ", ("Bob", "NAME"),
        " MRN ", ("88123", "MRN"), " on ", ("3/9/2021", "DATE"), patient_key=KEY, stream=bytes(32),
    )  # fmt: skip
    given_name, surname = first[0].split()
    assert second[1] == surname
    assert second[2] == f"{given_name[0]}. {surname}"
    assert second[4] == first[2]
    other = run(("Robert Abernathy", "NAME"), patient_key=derive_patient_key(b"0123456789abcdef", "patient-2"))
    assert other[0] != first[0]


def markov(probability=0.5):
    return SurrogatePolicy(mode="markov", markov_probability=probability)


@pytest.mark.parametrize(
    ("policy", "fewest", "most"),
    [(HIPS, 1, 1), (markov(0.0), 1, 1), (markov(0.25), 8, 24), (markov(0.5), 15, 45), (markov(1.0), 60, 60)],
)
def test_markov_renews_and_consistent_does_not(policy, fewest, most):
    names = run(*[part for _ in range(60) for part in (("Mary Cho", "NAME"), " ")], policy=policy)
    names = [name.split()[1] for name in names]
    assert fewest <= len(set(names)) <= most
    if 1 < most < 60:
        # Else one of the earlier ones, and not always that of the mention before; those used often are used more.
        back = [n for n, name in enumerate(names) if name in names[: max(0, n - 1)] and name != names[n - 1]]
        assert len(back) >= 10
        assert max(map(names.count, names)) >= 4


@pytest.mark.parametrize("key", [None, KEY])
def test_markov_is_deterministic_and_keeps_people_apart_and_mentions_whole(key):
    parts = [part for _ in range(30) for part in (("Mary Cho", "NAME"), " ", ("Eastman-Eastman", "NAME"), " ")]
    out = run(*parts, policy=markov(), patient_key=key)
    assert out == run(*parts, policy=markov(), patient_key=key)
    ours, others = ({word for name in out[n::2] for word in re.findall(r"\w+", name)} for n in (0, 1))
    assert not ours & others
    assert all(len(set(name.split("-"))) == 1 for name in out[1::2])
    assert len(others) > 3


def test_markov_keeps_dates_together():
    first, again, other = run(
        ("3/4/2021", "DATE"), " ", ("3/4/2021", "DATE"), " ", ("05 March 2021 17", "DATE"), policy=markov(1.0)
    )
    assert first == again
    assert not other.endswith("17")


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        ({"mode": "tag"}, ["[NAME]", "[DATE]", "[PROFESSION]"]),
        ({"mode": "redact"}, [REDACTION] * 3),
        ({"actions": {"NAME": "tag", "DATE": "redact", "PROFESSION": "keep"}}, ["[NAME]", REDACTION, "welder"]),
    ],
)
def test_actions(policy, expected):
    parts = [("Mary Cho", "NAME"), " ", ("3/4/21", "DATE"), " ", ("welder", "PROFESSION")]
    assert run(*parts, policy=SurrogatePolicy.from_dict(policy)) == expected


def test_email_follows_the_name_and_what_cannot_change_becomes_a_tag(monkeypatch):
    name, mail, other = run(
        ("Mary Abernathy", "NAME"), " ", ("mary.abernathy@mail.net", "EMAIL"), " ", ("mabernathy7@mail.net", "EMAIL")
    )
    given_name, surname = name.lower().split()
    assert mail.startswith(f"{given_name}.{surname}@")
    assert re.match(rf"{given_name[0]}{surname}\d@", other)
    assert mail.split("@")[1] == other.split("@")[1]
    monkeypatch.setattr(replace.PlaceSurrogates, "facility", lambda self, span: "Acme Clinic")
    assert run(("Acme Clinic", "FACILITY")) == ["[FACILITY]"]


@pytest.mark.parametrize(
    ("spans", "given", "message"),
    [
        ([(0, 3, "WHO")], {}, "unknown type"),
        ([(0, 99, "NAME")], {}, "outside"),
        ([(3, 4, "NAME"), (0, 2, "NAME")], {}, "order"),
        ([(0, 4, "NAME"), (2, 6, "NAME")], {}, "overlaps"),
        ([], {"stream": b""}, "stream"),
        ([], {"patient_key": b"short"}, "patient_key"),
    ],
)
def test_bad_spans_streams_and_keys_are_told_without_text(spans, given, message):
    with pytest.raises(ValueError, match=message) as caught:
        replace_phi("Zebulon lives", [PhiSpan(*span) for span in spans], **{"policy": HIPS, "stream": STREAM, **given})
    assert "Zebulon" not in str(caught.value)


@pytest.mark.parametrize("changes", [{}, {"mode": "markov"}, {"base": "safe-harbor"}])
def test_no_surrogate_repeats_its_original(changes):
    for phi_type, count in count_repeats(60, SurrogatePolicy.from_dict(changes)).items():
        assert (count["equal"], count["repeats"]) == (0, 0), phi_type


@pytest.mark.parametrize(("raw", "phi_type", "words"), cases("surrogates", "replace distinctive_words"))
def test_distinctive_words(raw, phi_type, words):
    assert distinctive_words(raw, phi_type) == words


@pytest.mark.parametrize(("raw", "new", "phi_type", "wrong"), cases("surrogates", "replace repeats"))
def test_repeats(raw, new, phi_type, wrong):
    assert repeats(raw, new, phi_type) == wrong


@pytest.mark.parametrize("name", SHAPES)
def test_notes_of_odd_shapes(name):
    text, spans = shaped_note(name, 4000)
    out = replace_phi(text, spans, policy=HIPS, stream=STREAM)
    assert len(out) == len(spans)
    if name.startswith("one long"):
        assert out == [f"[{spans[0].type}]"]
