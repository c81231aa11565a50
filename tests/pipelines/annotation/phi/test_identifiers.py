"""Labelled and well-formed identifiers; values of medicine stay."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.phi.identifiers import LABELS
from synthetic_note.pipelines.annotation.phi.rules import find_phi_by_rules
from synthetic_note.pipelines.annotation.spans import PHI_TYPES


def found(text: str) -> list[tuple[str, str]]:
    return [(text[span.start : span.end], span.type) for span in find_phi_by_rules(text)]


LONG_LABELS = sorted(label for label in LABELS if len(label) > 3 and LABELS[label] not in ("PHONE", "FAX", "SSN"))


@given(
    st.sampled_from(LONG_LABELS),
    st.sampled_from([": ", " #", " # ", "="]),
    st.from_regex(r"[A-Z]{1,2}[0-9]{3}-[0-9]{3}", fullmatch=True),
)
def test_every_label_announces_its_value(label: str, sign: str, value: str) -> None:
    assert label == " ".join(label.lower().split())
    assert LABELS[label] in PHI_TYPES
    text = f"On file {label}{sign}{value} today"
    assert (value, LABELS[label]) in found(text)


@given(
    st.from_regex(r"[2-9][0-9]{2}[2-9][0-9]{6}", fullmatch=True),
    st.sampled_from(["({}) {}-{}", "{}-{}-{}", "{}.{}.{}", "+1 {} {} {}", "1-{}-{}-{}"]),
)
def test_any_number_of_the_plan_is_a_phone(digits: str, form: str) -> None:
    if digits[1:3] == "11" or len(set(digits)) == 1:
        return
    number = form.format(digits[:3], digits[3:6], digits[6:])
    assert found(f"Call {number} today.")[0] == (number, "PHONE")


@given(st.emails())
def test_any_plain_email_is_found(address: str) -> None:
    user, host = address.split("@")
    if (
        not re.fullmatch(r"[A-Za-z0-9][\w.+-]*[A-Za-z0-9]", user)
        or len(user) > 60
        or "--" in host
        or host[-1].isdigit()
    ):
        return
    assert (address, "EMAIL") in found(f"mail to {address} please")


@pytest.mark.parametrize(
    "text",
    [
        "range 100-1000 mg", "HR 60-80", "platelets 245000", "1234567 copies/mL", "CPT 99213", "PMID 27909741",
        "NCT01234567", "case 12 of 40", "chart reviewed 2004", "order 500 mg", "a lot of pain", "call 911",
        "member since 2004", "policy of 2010", "v1.2.3.4", "section 1.2.3.4", "20:15:33", "Na 138 K 4.2", "120/80",
        "LY3009104 trial", "COVID-19", "CA 19-9 of 40", "a case of 34-year-old", "mg/dl 3.8-7.0", "normal 232-1137",
        "sodium 121-124-129", "cell of 16410", "e.g. this", "social worker 2 times",
    ],
)  # fmt: skip
def test_no_identifier(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "Fax (617) 555-0172, tel 617-555-0173 ext. 12",
            [("(617) 555-0172", "FAX"), ("617-555-0173 ext. 12", "PHONE")],
        ),
        ("our ref BRA/23/5517.", [("BRA/23/5517", "OTHER_ID")]),
        ("Your ref: AB/12/9", [("AB/12/9", "OTHER_ID")]),
        ("ref no 55123", [("55123", "OTHER_ID")]),
        ("ref. JK-4471", [("JK-4471", "OTHER_ID")]),
        ("ref 2, ref range 3.5-5.0, ref: below, (ref 70-99), (ref: 135-145 mmol/L)", []),
        ("Ref: PMID1234567, ref B12 400", []),
        ("rego CXT 41F", [("CXT 41F", "VEHICLE")]),
        ("reg. AB12 CDE", [("AB12 CDE", "VEHICLE")]),
        ("tag 7KLM221", [("7KLM221", "VEHICLE")]),
        ("number plate KX19 ZRT", [("KX19 ZRT", "VEHICLE")]),
        ("reg insulin 10, reg. diet, reg ASA 325 mg, reg rate 80", []),
    ],
)
def test_numbers_by_their_labels(text: str, want: list[tuple[str, str]]) -> None:
    assert found(text) == want
