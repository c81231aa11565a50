"""Words of addresses, places and care facilities."""

from __future__ import annotations

from .loading import pairs, phrases, words

#: One-word cities whose name is no everyday word, given name or clinical term (lower case).
CITIES = words("cities")

#: Cities of two and more words (lower case).
LONG_CITIES = phrases("long_cities")

STATES: dict[str, str] = pairs("states")

#: Their names in small letters.
STATE_NAMES = words("state_names")

#: Countries and continents.
COUNTRIES = words("countries")

#: Countries, regions and peoples: capitalised words after "from" or "in" that are kept.
KEPT_PLACES: frozenset[str] = words("kept_places") | COUNTRIES

STREET_SUFFIXES = phrases("street_suffixes")


#: Streets that put the kind first: rue, via, calle ...
STREET_PREFIXES: tuple[str, ...] = (
    "rue", "via", "calle", "avenida", "paseo", "camino", "rua", "allée", "chemin", "viale", "piazza", "carrer", "plaza",
    "ulica", "highway", "county road", "state route", "us highway", "interstate", "rural route", "impasse", "quai",
    "corso", "vicolo", "praça", "jalan",
)  # fmt: skip

#: Last words of facility names; the words of `GENERIC_FACILITY` before them do not make a name.
FACILITY_HEADS = phrases("facility_heads")


#: Words before a facility head that describe and do not name: "Pain Clinic", "the University Hospital".
GENERIC_FACILITY = words("generic_facility")

COMPANY_HEADS = phrases("company_heads")

#: Facility names that carry no head word. Lower case.
KNOWN_FACILITIES = phrases("known_facilities")

#: Phrases after which a capitalised word is a place where someone lives or comes from.
PLACE_CUES = phrases("place_cues")

#: Header labels of a place.
PLACE_HEADERS: tuple[str, ...] = (
    "address", "home address", "mailing address", "street address", "city", "town", "county", "hometown",
    "birthplace", "place of birth", "residence", "city/state", "city, state", "zip", "zip code", "zipcode",
    "postal code", "postcode", "home locality", "locality", "municipality", "registered town", "destination city",
    "work address",
)  # fmt: skip

FACILITY_HEADERS = phrases("facility_headers")

#: Words after which an employer follows. HIPAA also protects the employers of the individual.
EMPLOYER_CUES = phrases("employer_cues")
