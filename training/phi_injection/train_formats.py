"""Loose layouts of dates, places and facilities for training notes only; evaluation notes never use them.

Per place of the template language a type and a table of (weight, pattern), in the language of `id_patterns`. None of
the layouts that are held out for evaluation is among them (a test checks it). Written from general knowledge.
"""

# ruff: noqa: E501
from __future__ import annotations

from .id_patterns import Table

#: Written by `formats.write_date`.
LOOSE_DATES: dict[str, Table] = {
    "WHEN": (
        (6, "{m}/{d}"), (3, "{m}-{d}"), (3, "{mm}/{dd}"), (3, "{Wkd} {m}/{d}"), (2, "{Wkd} {Mon} {d}"), (2, "{Weekday} {Month} {ord}"),
        (3, "{Mon} {ord}"), (2, "{d}-{mon}"), (2, "{dd}{mon}"), (2, "{Month} the {ord}"), (2, "{Weekday} {ord}"), (2, "{m}/{d}/'{yy}"),
        (2, "{MON}{dd}"), (1, "{m}.{d}.{yyyy}"), (2, "{d}/{m}/{yyyy}"), (2, "{dd}-{mm}-{yyyy}"), (3, "{d} {Mon}"), (3, "{d} {Month}"), (2, "{ord} {Month}"),
        (2, "{ord} of {Mon}"), (1, "{Weekday} the {ord} of {Month}"), (2, "{Mon} {d} '{yy}"), (1, "{Mon} {d}/{yy}"), (1, "{yyyy}.{mm}.{dd}"), (2, "{d} {mon} {yyyy}"),
        (1, "{MON}-{dd}"), (2, "{Month} {ord} {yyyy}"), (2, "{Weekday} ({m}/{d})"), (2, "{Wkd} ({m}/{d})"), (1, "{Mon}. {ord}"), (1, "{yyyy}-{Mon}-{dd}"), (2, "{m}/{d}/{yyyy}"),
        (2, "{m}/{d}/{yy}"), (2, "{Month} {d}"), (1, "{Month} {d} '{yy}"), (1, "{Month}, {d} {yyyy}"), (1, "{d}, {Month} {yyyy}"), (1, "{Wkd} the {ord}"), (1, "{Wkd} {d} {Mon}"),
        (1, "{m}-{d}-{yyyy}"), (1, "{m}/{d} ({Wkd})"), (1, "{Weekday} {d} {Mon}"), (1, "{mm}.{dd}"), (1, "{Mon}/{d}"), (1, "{d}/{Mon}/{yyyy}"), (1, "{dd}/{Mon}/{yy}"), (1, "{yyyy}/{m}/{d}"),
        (1, "{Weekday}, the {ord}"), (1, "{ord} {Month}, {yyyy}"), (1, "{Mon} {dd}, {yy}"), (1, "{Weekday}, {m}/{d}/{yy}"), (1, "{Weekday}, {d} {Month}"),
    ),
    "WHENS": (
        (5, "{Month}"), (4, "{Month} {yyyy}"), (2, "{Mon}"), (2, "{Month} '{yy}"), (2, "{Mon} {yy}"), (3, "{m}/{yyyy}"), (2, "{mm}/{yyyy}"), (2, "early {Mon} {yyyy}"),
        (1, "end of {Month}"), (1, "beginning of {Month}"), (1, "mid {Month} {yyyy}"), (1, "late {Mon}"), (1, "{season} '{yy}"), (1, "{yyyy}-{mm}"), (2, "{Mon} of {yyyy}"), (1, "{Mon}. {yyyy}"),
        (1, "{yyyy} {Month}"), (1, "{mon} {yyyy}"), (1, "{MONTH} {yyyy}"), (1, "{yyyy}/{mm}"), (1, "the beginning of {Month} {yyyy}"), (1, "the first week of {Month}"), (1, "late-{Month}"),
    ),
    "SPAN": (
        (3, "{m}/{d}-{d2}"), (2, "{Mon} {d} - {d2}"), (2, "{m}/{d} to {m}/{d2}"), (2, "{m}/{d} thru {m}/{d2}"), (1, "{dd}/{mm} to {dd2}/{mm}"), (2, "{m}/{d}/{yy} - {m}/{d2}/{yy}"),
        (2, "{mm}/{dd}/{yyyy}-{mm}/{dd2}/{yyyy}"), (1, "{Month} {ord} to {ord2}"), (1, "{Mon} {d}–{d2}, {yyyy}"), (1, "{d} to {d2} {Month}"), (1, "{m}/{d}-{m}/{d2}/{yy}"), (1, "{m}/{d} through {m}/{d2}"),
    ),
}  # fmt: skip

#: Written by `formats.FormatMaker`: per place the type of identifier and the layouts.
LOOSE_PLACES: dict[str, tuple[str, Table]] = {
    # Hospitals and clinics as people call them, mostly without "Hospital".
    "SITE": (
        "FACILITY",
        (
            (4, "{virtue}"), (4, "St. {saint}'s"), (3, "St {saint}'s"), (2, "Saint {saint}"), (2, "St. {saint}"), (4, "{city} General"), (3, "{city} Memorial"), (3, "{last} Memorial"), (2, "{city} Community"), (2, "{city} Baptist"),
            (2, "{city} Methodist"), (3, "{last}"), (2, "{last}-{last2}"), (2, "Mt. {hill}"), (2, "Mount {hill}"), (2, "Sacred Heart"), (2, "Good Sam"), (2, "{virtue} West"), (2, "{last} Health"), (1, "{last} Med"),
            (1, "{city} Med"), (1, "{city} Hosp"), (1, "{city} Surgery Center"), (1, "{city} Ortho"), (1, "{last} Family Practice"), (1, "{city} Free Clinic"), (1, "{last} Behavioral Health"), (1, "{city} Presbyterian"), (1, "{city} Heart"),
            (1, "Queen of {virtue}"), (1, "{last} Children's"), (1, "{city} Children's"), (1, "{letters}"), (1, "{letters}"), (1, "{letters} {dir}"), (1, "{last} Institute"), (1, "{city} Infirmary"), (1, "Royal {city}"), (1, "{last} Point"),
            (1, "{last} Ctr"), (1, "{city} Reg"), (1, "{city} Deaconess"), (1, "{tree} Medical Group"), (1, "{tree} Family Med"), (1, "{city} Eye"), (1, "{last} ENT"), (1, "{last} OB/GYN"), (1, "{city} Wellness"), (1, "{city} campus"), (1, "{city} Veterans"),
            (1, "{tree}"), (1, "{virtue} Health"), (1, "{last} Square"), (1, "{city} Walk-In"), (1, "Minute Clinic {city}"), (1, "{last} Cardiology"), (1, "{city} Spine"), (1, "{last} Pain Center"), (1, "{letters} ED"), (1, "{city} Detox"),
        ),
    ),
    # Wards, floors, units and buildings.
    "UNIT": (
        "FACILITY",
        (
            (3, "{last} {n}"), (2, "{last} building"), (2, "{last} Tower"), (2, "{last} {n} {dir}"), (2, "{dir} {n}"), (1, "{n}{dirletter}"), (1, "{dirletter}{n}"), (1, "{last} Hall"), (1, "{last} ICU"), (1, "{last} Center"), (1, "{last} floor"),
            (1, "Pod {dirletter}"), (1, "{tree} Unit"), (1, "{saint} {n}"), (1, "{last} Annex"), (1, "{last} Suite"), (1, "{last} Atrium"), (1, "{n} {last}"), (1, "{last} Stepdown"), (1, "{n}-{dir}"), (1, "{last} Bldg"), (1, "{dir} Tower {n}"), (1, "{last} lobby"),
            (1, "{tree} wing"), (1, "{virtue} {n}"), (1, "{last} {n}-{dirletter}"), (1, "{dir} {n}{dirletter}"), (1, "{last} Pav"),
        ),
    ),
    # Nursing homes, rehabilitation, hospice, shelters, prisons.
    "HOME": (
        "FACILITY",
        (
            (3, "{tree}"), (2, "The {tree}"), (2, "{tree} SNF"), (2, "{tree} Nursing & Rehab"), (2, "{last} Place"), (1, "Villa {saint}"), (1, "{virtue} Village"), (1, "{last} Commons"), (1, "{tree} at {city}"), (1, "{last} Care Home"), (1, "{tree} Lodge"),
            (1, "{last} Convalescent"), (1, "{city} Rehab"), (1, "{last} Group Home"), (1, "{tree} Memory Care"), (1, "{city} Correctional"), (1, "{city} Jail"), (1, "{virtue} House"), (1, "{last} Shelter"), (1, "{city} Manor"), (1, "{tree} Estates"),
            (1, "{saint} Home"), (1, "Little Sisters of {virtue}"), (1, "{city} Skilled Nursing"), (1, "{last} Hospice"), (1, "{tree} Post Acute"), (1, "{last} Adult Day"), (1, "{city} State Prison"), (1, "{tree} Residence"), (1, "{tree} Senior Living"),
        ),
    ),
    "SHOP": (
        "FACILITY",
        (
            (3, "{last} Drugs"), (2, "{last} Apothecary"), (2, "{city} Rx"), (2, "{last}'s Pharmacy"), (2, "{city} Drug"), (1, "{tree} Pharmacy"), (1, "{last} Rx"), (1, "{last} Chemist"), (1, "{city} Compounding"), (1, "{last} & {last2} Pharmacy"), (1, "{last} Medical Supply"),
        ),
    ),
    "WORK": (
        "FACILITY",
        (
            (3, "{last} Roofing"), (2, "{last} Electric"), (2, "{last} Bros"), (2, "{city} Post Office"), (2, "{last} Auto"), (2, "{city} Library"), (1, "{last} Diner"), (1, "{city} Steel"), (1, "{last} Manufacturing"), (1, "{last} Landscaping"), (1, "{city} Mill"),
            (1, "{tree} Country Club"), (1, "{last} Realty"), (1, "{last} Foundation"), (1, "{last}'s Market"), (1, "{city} Gas & Electric"), (1, "{last} Group"), (1, "{last} Corp"), (1, "{last} Insurance"), (1, "{city} Casino"), (1, "{last} Ranch"), (1, "{city} Bakery"),
            (1, "{last}, Inc."), (1, "{last}, Inc"), (1, "{last} Freight"), (1, "Bank of {city}"), (1, "{city} Sheriff's Office"), (1, "{last} Plumbing & Heating"), (1, "{city} Airport"), (1, "{last} Dairy"), (1, "St. {saint} Church"), (1, "{city} Parks Department"),
        ),
    ),
    "CLASS": (
        "FACILITY",
        (
            (3, "{last} High"), (2, "{city} Elementary"), (2, "{city} Middle"), (2, "{last} College"), (1, "{last} Primary"), (1, "{city} Christian"), (1, "{city} Junior High"), (1, "{tree} Preschool"), (1, "{last} Academy"), (1, "St. {saint} School"), (1, "{city} Vo-Tech"), (1, "{last} Law School"),
            (1, "{city} University"), (1, "{last} Head Start"), (1, "PS {n}{n2}"), (1, "{tree} Daycare"), (1, "{city} Kindergarten"), (1, "{last} Charter School"), (1, "{dir} {city} High"),
        ),
    ),
    # Neighbourhoods, counties, regions, lakes.
    "AREA": (
        "LOCATION",
        (
            (3, "{last} Heights"), (2, "{last} Park"), (2, "East {city}"), (2, "West {city}"), (2, "{city} Heights"), (2, "Lake {last}"), (2, "{last} Creek"), (2, "{last} County"), (2, "{city} County"), (1, "{last} Beach"), (1, "Fort {last}"), (1, "{tree}"), (1, "{last} Hollow"), (1, "Old {city}"),
            (1, "{last} Township"), (1, "{last} Parish"), (1, "{last} Island"), (1, "{city} Township"), (1, "{last}ville"), (1, "{last}ton"), (1, "{last} Springs"), (1, "North {city}"), (1, "Port {last}"), (1, "{last} Reservation"), (1, "{last} Hill"), (1, "{last} Mobile Home Park"), (1, "{tree} Apartments"),
        ),
    ),
    # Numbered, directional and rural roads.
    "ROAD": (
        "LOCATION",
        (
            (3, "{house} {nth} St"), (2, "{house} {nth} Ave"), (2, "{house} W {nth} Street"), (2, "{house} NE {nth} Ave"), (2, "{nth} Street"), (2, "{nth} and {last}"), (1, "{last} and {last2}"), (2, "Highway {n}{n2}"), (2, "Route {n}"), (1, "County Road {n}{n2}"), (1, "{house} County Rd {n}"),
            (1, "{house} Hwy {n}"), (1, "I-{n}{n2}"), (1, "Rt. {n}{n2}"), (2, "{house} {last} St"), (2, "{house} {last} Rd"), (1, "{house}{dirletter} {last} Ln"), (1, "{house} {last} Ct Apt {n}{dirletter}"), (1, "{house} N. {last}"), (1, "{house} {last}"), (1, "{last} Blvd"), (1, "{last} Street"), (1, "{last} Ave"),
            (1, "{house} Old {city} Road"), (1, "{house} {last} Trl Lot {n}"), (1, "{house} SW {last} Pkwy"), (1, "{house} Calle {last}"), (1, "{house} {tree} Circle"), (1, "{house} {last} Sq"), (1, "{house} {last} Street, #{n}"), (1, "{house} {last} Plaza, 2nd floor"), (1, "{house}-{n} {nth} Avenue"),
        ),
    ),
    # Towns abroad; the country behind them is no identifier.
    "TOWN": ("LOCATION", ((1, "{town}"),)),
}  # fmt: skip

TOWNS = (
    "Puebla", "Veracruz", "Merida", "Chihuahua", "Hermosillo", "Acapulco", "Guatemala City", "San Salvador", "Panama City", "Medellin", "Barranquilla", "Maracaibo", "Arequipa", "Cochabamba", "Cordoba", "Mendoza", "Curitiba", "Fortaleza", "Salvador",
    "Liverpool", "Bristol", "Sheffield", "Galway", "Limerick", "Aberdeen", "Dundee", "Lille", "Nantes", "Nice", "Stuttgart", "Leipzig", "Bremen", "Salzburg", "Geneva", "Turin", "Bologna", "Catania", "Valencia", "Malaga", "Antwerp", "Ghent", "Utrecht", "Bergen",
    "Gothenburg", "Turku", "Tallinn", "Riga", "Lodz", "Poznan", "Brno", "Cluj", "Sofia", "Plovdiv", "Zagreb", "Split", "Sarajevo", "Skopje", "Tirana", "Thessaloniki", "Patras", "Bursa", "Adana", "Samara", "Perm", "Dnipro", "Donetsk", "Tabriz", "Mashhad", "Basra", "Erbil",
    "Homs", "Irbid", "Hebron", "Sanaa", "Hargeisa", "Mekelle", "Bahir Dar", "Arusha", "Dodoma", "Mbarara", "Jinja", "Kumba", "Benin City", "Jos", "Aba", "Warri", "Bouake", "Touba", "Kisangani", "Ndola", "Polokwane", "Bloemfontein", "Nagpur", "Indore", "Jaipur", "Vadodara",
    "Ludhiana", "Coimbatore", "Patna", "Guntur", "Multan", "Rawalpindi", "Sialkot", "Khulna", "Galle", "Jaffna", "Biratnagar", "Yangon", "Khon Kaen", "Hai Phong", "Nha Trang", "Battambang", "Iloilo", "Bacolod", "Baguio", "Yogyakarta", "Semarang", "Fuzhou", "Xiamen", "Nanjing",
    "Qingdao", "Shenyang", "Dalian", "Taichung", "Tainan", "Daejeon", "Gwangju", "Niigata", "Okayama", "Nadi", "Pago Pago", "Hagatna", "Cairns", "Hobart", "Dunedin",
)  # fmt: skip
