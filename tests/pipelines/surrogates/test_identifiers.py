"""Numbers and codes: pattern, groups, separators, labels, ranges that nobody owns."""

import ipaddress
import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from replacing import KEY, replaced, thousand_cases
from synthetic_note.pipelines.annotation.phi.validation import dea, luhn, vin
from synthetic_note.pipelines.surrogates.identifiers import code_with_check_digit

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
@given(
    st.lists(
        st.from_regex(r"[a-z]{2,9}(\.[a-z]{2,9})?\d{0,3}@[a-z]{3,9}\.(com|org|net)", fullmatch=True),
        unique=True,
        min_size=1,
        max_size=5,
    )
)
def test_mail_goes_to_example_domains(mails):
    out = run(*[(mail, "EMAIL") for mail in mails])
    assert len(set(out)) == len(mails)
    for mail, new in zip(mails, out, strict=True):
        assert re.fullmatch(r"[a-z.]+\d*@[a-z]+\.example\.(com|org|net)", new)
        assert new.count(".", 0, new.index("@")) == mail.count(".", 0, mail.index("@"))


@pytest.mark.parametrize(
    ("raw", "phi_type", "expected"),
    [
        ("MRN: 12345", "MRN", r"MRN: \d{5}"),
        ("MRN#00123-45", "MRN", r"MRN#00\d{3}-\d\d"),
        ("MRN1234567", "MRN", r"MRN\d{7}"),
        ("Medical Record Number 88-77-66", "MRN", r"Medical Record Number \d\d-\d\d-\d\d"),
        ("Acct 9988-77", "ACCOUNT", r"Acct \d{4}-\d\d"),
        ("Policy # 99887", "HEALTH_PLAN", r"Policy # \d{5}"),
        ("1EG4-TE5-MK73", "HEALTH_PLAN", r"\d[A-Z]{2}\d-[A-Z]{2}\d-[A-Z]{2}\d\d"),
        ("7ABC123", "VEHICLE", r"\d[A-Z]{3}\d{3}"),
        ("serial no. 12A", "DEVICE", r"serial no\. \d\d[A-Z]"),
        ("00:1A:2B:3C:4D:5E", "DEVICE", r"\d\d:(\d[A-F]:){4}\d[A-F]"),
        ("550e8400-e29b-41d4-a716-446655440000", "OTHER_ID", r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
        ("study ID: XJ-44", "OTHER_ID", r"study ID: [A-Z]{2}-\d\d"),
        ("9" * 200, "OTHER_ID", r"\d{200}"),
        ("ABCDEF", "OTHER_ID", r"[A-Z]{6}"),
        ("fingerprint FP-2039", "BIOMETRIC", r"fingerprint [A-Z]{2}-\d{4}"),
        ("retinal scan", "BIOMETRIC", r"\[BIOMETRIC\]"),
        ("617-726-2000 x4412", "PHONE", r"\d{3}-555-01\d\d x\d{4}"),
        ("617-726-2000x44", "PHONE", r"\d{3}-555-01\d\dx\d\d"),
        ("Tel: 617-726-2000", "PHONE", r"Tel: \d{3}-555-01\d\d"),
        ("1-800-726-2000", "PHONE", r"1-800-555-01\d\d"),
        ("726-2000", "PHONE", r"555-01\d\d"),
        ("+44 20 7946 0958", "PHONE", r"\+44 20 7946 0\d{3}"),
        ("+49 30 901820", "PHONE", r"\+49 0\d \d{6}"),
        ("x4412", "PHONE", r"x\d{4}"),
        ("pager 31245", "PHONE", r"pager \d{5}"),
        ("xxx-xx-6789", "SSN", r"xxx-xx-\d{4}"),
        ("SSN: 123-45-6789", "SSN", r"SSN: 9\d\d-\d\d-\d{4}"),
        ("https://www.mgh.org/patients/1234?id=5", "URL", r"https://www\.[a-z]+\.example\.(com|org|net)/patients/\d{4}\?id=\d"),
        ("foo.org/john-smith.html", "URL", r"[a-z]+\.example\.(com|org|net)/[a-z]+-[a-z]+\.html"),
        ("http://10.0.0.1:8080/x", "URL", r"http://(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+:8080/[a-z]"),
        ("192.168.1.254/24", "IP", r"[\d.]+/24"),
        ("<x.y@z.com>", "EMAIL", r"<[a-z]\.[a-z]@[a-z]+\.example\.(com|org|net)>"),
        ("mailto:bob@x.co.uk.", "EMAIL", r"mailto:[a-z]+@[a-z]+\.example\.(com|org|net)\."),
    ],
)  # fmt: skip
def test_formats(raw, phi_type, expected):
    for number in range(15):
        (new,) = run((raw, phi_type), stream=number.to_bytes(16, "big"))
        assert re.fullmatch(expected, new), new
        assert new != raw


@pytest.mark.parametrize(
    ("code", "valid"),
    [
        ("1M8GDM9AXKP042788", vin),
        ("AB1234563", dea),
        ("1234567893", lambda made: luhn("80840" + made) and made[0] not in "12"),
        ("4111111111111111", luhn),
    ],
)
def test_the_scheme_is_kept(code, valid):
    for seed in range(50):
        made = code_with_check_digit(Random(seed), code)
        assert made is not None
        assert valid(made)
        assert len(made) == len(code)


@pytest.mark.parametrize("code", ["12345", "4111111111111112", "AB1234560", "1234567890", "short", "١٢٣٤٥٦٧٨٩٠"])
def test_codes_without_a_scheme_get_none(code):
    assert code_with_check_digit(Random(1), code) is None


@pytest.mark.parametrize("raw", ["4111 1111 1111 1111", "VIN: 1hgcm82633a004352"])
def test_check_digits_in_a_layout(raw):
    (new,) = run((raw, "ACCOUNT"))
    assert len(new) == len(raw)
    code = new.removeprefix("VIN: ").replace(" ", "")
    assert luhn(code) if code.isdigit() else vin(code)


def test_one_number_in_two_layouts_is_one_number():
    a, b, c = run(("(617) 726-2000", "PHONE"), ("617.726.2000", "FAX"), ("+1 617 726 2000", "PHONE"))
    assert len({re.sub(r"\D", "", x)[-10:] for x in (a, b, c)}) == 1


def test_every_number_of_a_span_is_unassigned():
    (new,) = run(("617-726-2000 or (617) 726-2001 x4, cell 617.726.2000", "PHONE"))
    assert re.fullmatch(r"(\d{3})-(555-01\d\d) or \(\d{3}\) 555-01\d\d x\d, cell \d{3}\.555\.01\d\d", new)
    assert new[:12].replace("-", ".") == new[-12:]


def test_handles_stay_handles():
    name, handle = run(("Jane Abernathy", "NAME"), ("@jane.abernathy", "URL"))
    assert handle == "@" + name.lower().replace(" ", ".")


def test_words_that_somebody_said_are_identifiers_become_words():
    words, again, code = run(("Project Bluebird", "OTHER_ID"), ("BLUEBIRD's", "OTHER_ID"), ("QXZT", "OTHER_ID"))
    assert re.fullmatch(r"[A-Z][a-z]{4,} [A-Z][a-z]{4,}", words)
    assert again == words.split()[1].upper() + "'s"
    assert re.fullmatch(r"[A-Z]{4}", code)
