"""The replace stage as a whole: any text, every type, every policy."""

import hashlib
import os
import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.spans import PHI_TYPES, PhiSpan
from synthetic_note.pipelines.surrogates.replace import REDACTION, SurrogatePolicy, derive_patient_key, replace_phi

STREAM = hashlib.sha256(b"tests").digest()
KEY = derive_patient_key(b"0123456789abcdef", "patient-1")
HIPS = SurrogatePolicy()

FIRST = ["Robert", "Mary", "Linda", "Thomas", "Denise", "Omar", "Wei", "Paula", "Hector", "Ingrid", "Quincy"]
LAST = ["Abernathy", "Bracegirdle", "Cho", "Delacroix", "Eastman", "Farquhar", "Gutierrez", "Hollingsworth"]
CITIES = ["Springfield", "Boston", "Toledo", "Fresno", "Tulsa", "Omaha", "El Paso"]


def build(*parts):
    """A note from strings and (text, type[, role]) tuples."""
    text, spans = "", []
    for part in parts:
        if isinstance(part, str):
            text += part
        else:
            spans.append(PhiSpan(len(text), len(text) + len(part[0]), *_more(part)))
            text += part[0]
    return text, spans


def _more(part):
    return (part[1], 1.0, "rule", part[2] if len(part) > 2 else None)


def run(*parts, policy=HIPS, stream=STREAM, patient_key=None):
    text, spans = build(*parts)
    return replace_phi(text, spans, policy=policy, stream=stream, patient_key=patient_key)


names = st.builds("{} {}".format, st.sampled_from(FIRST), st.sampled_from(LAST))
digits = st.text("0123456789", min_size=6, max_size=10)
VALUES = {
    "NAME": names | st.sampled_from(LAST) | st.builds("Dr. {}".format, st.sampled_from(LAST)),
    "LOCATION": st.builds(
        "{} {} St, {}, OH 441{:02d}".format,
        st.integers(1, 9999),
        st.sampled_from(LAST),
        st.sampled_from(CITIES),
        st.integers(0, 99),
    ),
    "FACILITY": st.builds("{} General Hospital".format, st.sampled_from(LAST)),
    "DATE": st.dates().map(lambda d: f"{d.month}/{d.day}/{max(d.year, 1900)}"),
    "PHONE": st.builds("617-{:03d}-{:04d}".format, st.integers(200, 999), st.integers(0, 9999)),
    "FAX": st.builds("(617) {:03d}-{:04d}".format, st.integers(200, 999), st.integers(0, 9999)),
    "EMAIL": st.builds("{}.{}@mail.net".format, st.sampled_from(FIRST), digits),
    "SSN": st.builds("{:03d}-{:02d}-{:04d}".format, st.integers(1, 899), st.integers(1, 99), st.integers(1, 9999)),
    "URL": st.builds("https://www.{}.org/p/{}".format, st.sampled_from(LAST), digits),
    "IP": st.builds("10.{}.{}.{}".format, *[st.integers(0, 255)] * 3),
    **dict.fromkeys(("MRN", "HEALTH_PLAN", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "BIOMETRIC", "OTHER_ID"), digits),
}
phi = st.sampled_from(sorted(VALUES)).flatmap(lambda kind: st.tuples(VALUES[kind], st.just(kind)))
notes = st.lists(phi, max_size=8).map(lambda found: [part for pair in found for part in (pair, " and ")])


@settings(max_examples=1000, deadline=None, derandomize=True)
@given(notes, st.binary(min_size=16, max_size=32), st.booleans())
def test_never_an_original_and_never_shared(parts, stream, keyed):
    text, spans = build(*parts)
    out = replace_phi(text, spans, policy=HIPS, stream=stream, patient_key=KEY if keyed else None)
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


@settings(max_examples=1000, deadline=None, derandomize=True)
@given(notes, st.booleans())
def test_same_input_same_output(parts, keyed):
    key = KEY if keyed else None
    assert run(*parts, patient_key=key) == run(*parts, patient_key=key)


@settings(max_examples=1000, deadline=None, derandomize=True)
@given(
    st.text(max_size=60),
    st.sampled_from(PHI_TYPES),
    st.sampled_from(["hips", "safe-harbor", "limited-dataset"]),
    st.sampled_from(["consistent", "markov"]),
    st.booleans(),
)
def test_any_text_of_any_type_gives_a_string(raw, phi_type, preset, mode, keyed):
    policy = SurrogatePolicy.from_dict({"base": preset, "mode": mode})
    out = run("Seen ", (raw, phi_type), ".", policy=policy, patient_key=KEY if keyed else None)
    assert len(out) == 1
    assert isinstance(out[0], str)


@pytest.mark.parametrize("phi_type", PHI_TYPES)
@pytest.mark.parametrize(
    "raw",
    ["", " ", "\n", "\ud800", "\u0000", "\U0001f600", "王小明", "Иван Петров", "9" * 200, "Dr. " * 40, "a" * 300,
     "-" * 200, "1/" * 100, "(" * 50, "x@" * 60, ":" * 80, "Mar " * 60, "A." * 80, "12 " * 100],
)  # fmt: skip
def test_odd_input(phi_type, raw):
    (out,) = run((raw, phi_type))
    assert isinstance(out, str)
    assert run((raw, phi_type), patient_key=KEY) == run((raw, phi_type), patient_key=KEY)


def test_bad_input_gives_the_right_result():
    (titled,) = run(("Dr. " * 40 + "Abernathy", "NAME"))
    assert titled.startswith("Dr. " * 40)
    assert "Abernathy" not in titled
    (long,) = run(("7" * 100 + "A" * 100, "MRN"))
    assert re.fullmatch(r"\d{100}[A-Z]{100}", long)
    assert long != "7" * 100 + "A" * 100
    for name, script in (("王小明", r"[\u4e00-\u9fff]+"), ("Иван Петров", r"[\u0400-\u04ff]+ [\u0400-\u04ff]+"),
                         ("أحمد", r"[\u0600-\u06ff]+"), ("Γιώργος", r"[\u0370-\u03ff\u1f00-\u1fff]+")):  # fmt: skip
        (new,) = run((name, "NAME"))
        assert re.fullmatch(script, new), script
        assert new != name
    for date in ("2/30/2021", "13/45/2020", "00/00/2020", "April 31, 2021"):
        (new,) = run((date, "DATE"))
        assert new != date
        assert re.search(r"20[12]\d", new)


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


def test_another_process_writes_the_same():
    code = (
        "from synthetic_note.pipelines.annotation.spans import PhiSpan\n"
        "from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy, replace_phi\n"
        "t = 'Mary Cho of Tulsa, 555123'\n"
        "s = [PhiSpan(0, 8, 'NAME'), PhiSpan(12, 17, 'LOCATION'), PhiSpan(19, 25, 'MRN')]\n"
        "print(replace_phi(t, s, policy=SurrogatePolicy(), stream=b'0' * 32))\n"
        "print(replace_phi(t, s, policy=SurrogatePolicy(), stream=b'0' * 32, patient_key=b'1' * 32))\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
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


def test_markov_renews_and_consistent_does_not():
    parts = [part for _ in range(60) for part in (("Mary Cho", "NAME"), " ")]
    assert len(set(run(*parts))) == 1
    half = run(*parts, policy=SurrogatePolicy(mode="markov", markov_probability=0.5))
    half = [name.split()[1] for name in half]
    assert 15 <= len(set(half)) <= 45
    # Else one of the earlier ones, and not always that of the mention before.
    back = [n for n, name in enumerate(half) if name in half[: max(0, n - 1)] and name != half[n - 1]]
    assert len(back) >= 10
    quarter = run(*parts, policy=SurrogatePolicy(mode="markov", markov_probability=0.25))
    quarter = [name.split()[1] for name in quarter]
    assert max(map(quarter.count, quarter)) >= 8  # names that were used often are used more
    assert len(set(run(*parts, policy=SurrogatePolicy(mode="markov", markov_probability=1.0)))) == 60
    assert len(set(run(*parts, policy=SurrogatePolicy(mode="markov", markov_probability=0.0)))) == 1


def test_markov_keeps_the_parts_of_one_mention_together():
    """Within one mention the name and the address that follows it are the same person's."""
    policy = SurrogatePolicy(mode="markov", markov_probability=0.5)
    parts = [part for _ in range(30) for part in (("Mary Cho", "NAME"), " ", ("Cho-Cho", "NAME"), " ")]
    out = run(*parts, policy=policy)
    assert all(len(set(name.split("-"))) == 1 for name in out[1::2])
    assert len(set(out[1::2])) > 3


def test_markov_is_deterministic_and_keeps_people_apart():
    policy = SurrogatePolicy(mode="markov", markov_probability=0.5)
    parts = [part for _ in range(30) for part in (("Mary Cho", "NAME"), " ", ("Omar Eastman", "NAME"), " ")]
    for key in (None, KEY):
        out = run(*parts, policy=policy, patient_key=key)
        assert out == run(*parts, policy=policy, patient_key=key)
        ours, others = ({word for name in out[n::2] for word in name.split()} for n in (0, 1))
        assert not ours & others


def test_markov_keeps_dates_together():
    policy = SurrogatePolicy(mode="markov", markov_probability=1.0)
    assert len(set(run(("3/4/2021", "DATE"), " ", ("3/4/2021", "DATE"), policy=policy))) == 1


def test_tag_and_redact():
    parts = [("Mary Cho", "NAME"), " ", ("3/4/21", "DATE"), " ", ("Tulsa", "LOCATION")]
    assert run(*parts, policy=SurrogatePolicy(mode="tag")) == ["[NAME]", "[DATE]", "[LOCATION]"]
    assert run(*parts, policy=SurrogatePolicy(mode="redact")) == [REDACTION] * 3


def test_actions_by_type():
    policy = SurrogatePolicy(actions={"NAME": "tag", "MRN": "redact", "PROFESSION": "keep"})
    out = run(("Cho", "NAME"), " ", ("12345", "MRN"), " ", ("welder", "PROFESSION"), policy=policy)
    assert out == ["[NAME]", REDACTION, "welder"]


def test_email_follows_the_name():
    name, mail, other = run(
        ("Mary Abernathy", "NAME"), " ", ("mary.abernathy@mail.net", "EMAIL"), " ", ("mabernathy7@mail.net", "EMAIL")
    )
    given_name, surname = name.lower().split()
    assert mail.startswith(f"{given_name}.{surname}@")
    assert re.match(rf"{given_name[0]}{surname}\d@", other)
    assert mail.split("@")[1] == other.split("@")[1]


def test_no_spans():
    assert replace_phi("nothing here", [], policy=HIPS, stream=STREAM) == []


@pytest.mark.parametrize(
    ("spans", "message"),
    [
        ([PhiSpan(0, 3, "WHO")], "unknown type"),
        ([PhiSpan(0, 99, "NAME")], "outside"),
        ([PhiSpan(3, 4, "NAME"), PhiSpan(0, 2, "NAME")], "order"),
        ([PhiSpan(0, 4, "NAME"), PhiSpan(2, 6, "NAME")], "overlaps"),
    ],
)
def test_bad_spans_are_told_without_text(spans, message):
    with pytest.raises(ValueError, match=message) as caught:
        replace_phi("Zebulon lives", spans, policy=HIPS, stream=STREAM)
    assert "Zebulon" not in str(caught.value)


def test_short_stream_or_key():
    with pytest.raises(ValueError, match="stream"):
        replace_phi("a", [], policy=HIPS, stream=b"")
    with pytest.raises(ValueError, match="patient_key"):
        replace_phi("a", [], policy=HIPS, stream=STREAM, patient_key=b"short")
    with pytest.raises(ValueError, match="16 bytes"):
        derive_patient_key(b"", "p")
    with pytest.raises(ValueError, match="patient_id"):
        derive_patient_key(bytes(16), "")
