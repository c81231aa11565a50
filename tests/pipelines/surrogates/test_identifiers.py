"""Numbers and codes: pattern, groups, separators, labels, ranges that nobody owns."""

import ipaddress
import re
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from replacing import KEY, replaced, thousand_cases
from synthetic_note.pipelines.annotation.phi.validation import dea, luhn, vin
from synthetic_note.pipelines.surrogates.identifiers import check_scheme, code_with_check_digit

MAIL = r"[a-z]{2,9}(\.[a-z]{2,9})?\d{0,3}@[a-z]{3,9}\.(com|org|net)"
CODES = ("MRN", "HEALTH_PLAN", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "BIOMETRIC", "OTHER_ID")
FREE = [ipaddress.ip_network(r) for r in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")]


def run(*pairs, **given):
    return replaced(*(part for pair in pairs for part in (pair, " ; ")), **given)


def pattern(text):
    return re.sub(r"[a-z]", "a", re.sub(r"[A-Z]", "A", re.sub(r"\d", "9", text)))


@thousand_cases
@given(st.from_regex(r"[A-Z]{0,3}[-/ ]?\d{2,6}([-/.]\d{2,4}){0,2}[A-Z]?", fullmatch=True), st.sampled_from(CODES))
def test_pattern_of_codes_is_kept(raw, phi_type):
    (new,) = run((raw, phi_type))
    assert pattern(new) == pattern(raw)
    assert new != raw


@thousand_cases
@given(st.lists(st.integers(10**5, 10**8).map(str), unique=True, max_size=8), st.booleans())
def test_codes_are_injective_and_repeatable(codes, keyed):
    pairs = [(code, "MRN") for code in codes]
    key = KEY if keyed else None
    out = run(*pairs, *pairs, patient_key=key)
    half = len(codes)
    assert out[:half] == out[half:]
    assert len(set(out)) == half
    assert not set(out) & set(codes)


@thousand_cases
@given(
    st.integers(200, 999),
    st.integers(200, 999),
    st.integers(0, 9999),
    st.sampled_from(
        ["({}) {}-{:04d}", "{}-{}-{:04d}", "{}.{}.{:04d}", "+1 {} {} {:04d}", "1-{}-{}-{:04d}", "{}{}{:04d}"]
    ),
    st.sampled_from(["PHONE", "FAX"]),
)
def test_telephones_are_fictional(area, exchange, line, layout, phi_type):
    raw = layout.format(area, exchange, line)
    (new,) = run((raw, phi_type))
    assert pattern(new) == pattern(raw)
    assert new != raw
    assert re.search(r"555\D?01\d\d$", new)


@thousand_cases
@given(
    st.integers(1, 899),
    st.integers(1, 99),
    st.integers(1, 9999),
    st.sampled_from(["{:03d}-{:02d}-{:04d}", "{:03d}{:02d}{:04d}", "{:03d} {:02d} {:04d}"]),
)
def test_social_security_numbers_are_never_issued(area, group, serial, layout):
    (new,) = run((layout.format(area, group, serial), "SSN"))
    digits = re.sub(r"\D", "", new)
    assert 900 <= int(digits[:3]) <= 999
    assert 1 <= int(digits[3:5]) <= 49  # Taxpayer numbers have groups from 50.
    assert pattern(new) == pattern(layout.format(area, group, serial))


@thousand_cases
@given(st.ip_addresses())
def test_addresses_of_networks_are_for_documentation(address):
    (new,) = run((str(address), "IP"))
    assert any(ipaddress.ip_address(new) in block for block in FREE)
    assert new != str(address)


@thousand_cases
@given(st.sampled_from(["::ffff:", "::FFFF:", "::", "64:ff9b::", "2600:1f18:aa:b:c:d:"]), st.ip_addresses(v=4))
def test_addresses_within_addresses_leave_nothing(prefix, address):
    (new,) = run((f"{prefix}{address}", "IP"))
    inner = ipaddress.ip_address(new.rpartition(":")[2])
    assert any(inner in block for block in FREE)
    assert inner != address
    assert new.rpartition(":")[0] in ("::ffff", "::FFFF", ":", "2001:db8:")


@thousand_cases
@given(st.lists(st.from_regex(MAIL, fullmatch=True), unique=True, min_size=1, max_size=5))
def test_mail_goes_to_example_domains(mails):
    out = run(*[(mail, "EMAIL") for mail in mails])
    assert len(set(out)) == len(mails)
    for mail, new in zip(mails, out, strict=True):
        assert re.fullmatch(r"[a-z.]+\d*@[a-z]+\.example\.(com|org|net)", new)
        assert new.count(".", 0, new.index("@")) == mail.count(".", 0, mail.index("@"))


def test_check_digits_are_kept():
    schemes = {"1M8GDM9AXKP042788": vin, "AB1234563": dea, "4111111111111111": luhn}
    schemes["1234567893"] = lambda made: luhn("80840" + made) and made[0] not in "12"
    for code, valid in schemes.items():
        for seed in range(50):
            made = code_with_check_digit(Random(seed), code, check_scheme(code))
            assert valid(made)
            assert len(made) == len(code)
    for code in ("12345", "4111111111111112", "AB1234560", "1234567890", "short", "١٢٣٤٥٦٧٨٩٠"):
        assert check_scheme(code) == ""
    for raw in ("4111 1111 1111 1111", "VIN: 1hgcm82633a004352"):
        (new,) = run((raw, "ACCOUNT"))
        assert len(new) == len(raw)
        code = new.removeprefix("VIN: ").replace(" ", "")
        assert luhn(code) if code.isdigit() else vin(code)


def test_every_number_of_a_span_is_unassigned_and_one_number_in_two_layouts_is_one():
    a, b, c = run(("(617) 726-2000", "PHONE"), ("617.726.2000", "FAX"), ("+1 617 726 2000", "PHONE"))
    assert len({re.sub(r"\D", "", x)[-10:] for x in (a, b, c)}) == 1
    (new,) = run(("617-726-2000 or (617) 726-2001 x4, cell 617.726.2000", "PHONE"))
    assert re.fullmatch(r"(\d{3})-(555-01\d\d) or \(\d{3}\) 555-01\d\d x\d, cell \d{3}\.555\.01\d\d", new)
    assert new[:12].replace("-", ".") == new[-12:]


def test_handles_stay_handles_and_words_that_somebody_said_are_identifiers_become_words():
    name, handle = run(("Jane Abernathy", "NAME"), ("@jane.abernathy", "URL"))
    assert handle == "@" + name.lower().replace(" ", ".")
    words, again, code = run(("Project Bluebird", "OTHER_ID"), ("BLUEBIRD's", "OTHER_ID"), ("QXZT", "OTHER_ID"))
    assert re.fullmatch(r"[A-Z][a-z]{4,} [A-Z][a-z]{4,}", words)
    assert again == words.split()[1].upper() + "'s"
    assert re.fullmatch(r"[A-Z]{4}", code)
