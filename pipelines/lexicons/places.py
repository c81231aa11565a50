"""Words of addresses, places and care facilities."""

from __future__ import annotations

from .loading import pairs, phrases, words

#: One-word cities whose name is no everyday word, given name or clinical term (lower case).
CITIES = words("cities")

STATES: dict[str, str] = pairs("states")

#: Countries and continents.
COUNTRIES = words("countries")

#: Countries, regions and peoples: capitalised words after "from" or "in" that are kept.
KEPT_PLACES: frozenset[str] = words("kept_places") | COUNTRIES

STREET_SUFFIXES = phrases("street_suffixes")


#: Words before a facility head that describe and do not name: "Pain Clinic", "the University Hospital".
GENERIC_FACILITY = words("generic_facility")

COMPANY_HEADS = phrases("company_heads")
