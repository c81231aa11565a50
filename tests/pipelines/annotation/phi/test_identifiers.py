"""Labelled and well-formed identifiers; values of medicine stay."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.phi.identifiers import LABELS
from synthetic_note.pipelines.annotation.phi.rules import find_phi_by_rules
from synthetic_note.pipelines.annotation.spans import PHI_TYPES


def found(text: str) -> list[tuple[str, str]]:
    return [(text[span.start : span.end], span.type) for span in find_phi_by_rules(text)]


LONG_LABELS = sorted(label for label in LABELS if len(label) > 3 and LABELS[label] not in ("PHONE", "FAX", "SSN"))


@settings(deadline=None)
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
