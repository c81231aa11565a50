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
    # Bare numbers, as before a procedure.
    "MD": ((8, "{m}/{d}"), (2, "{mm}/{dd}"), (2, "{m}-{d}"), (2, "{m}/{d}/{yy}")),
    # A day of this month; "the" before it is no part of it.
    "NTH": ((1, "{ord}"),),
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
    # Employers that are known by their name alone: no cue word such as "Inc." tells them.
    "BRAND": (
        "FACILITY",
        (
            (2, "Walmart"), (2, "Home Depot"), (2, "Costco"), (2, "UPS"), (2, "FedEx"), (2, "Amazon"), (1, "Lowe's"), (1, "Kroger"), (1, "Safeway"), (1, "Publix"), (1, "Wegmans"), (1, "Aldi"), (1, "Trader Joe's"), (1, "Whole Foods"), (1, "Best Buy"),
            (1, "Macy's"), (1, "Kohl's"), (1, "Nordstrom"), (1, "Marshalls"), (1, "Ikea"), (1, "Staples"), (1, "AutoZone"), (1, "Jiffy Lube"), (1, "Starbucks"), (1, "Dunkin"), (1, "McDonald's"), (1, "Wendy's"), (1, "Chipotle"), (1, "Panera"), (1, "Waffle House"),
            (1, "Boeing"), (1, "Lockheed"), (1, "Raytheon"), (1, "GE"), (1, "Ford"), (1, "Toyota"), (1, "John Deere"), (1, "Caterpillar"), (1, "Tyson"), (1, "Smithfield"), (1, "Cargill"), (1, "Pfizer"), (1, "Intel"), (1, "IBM"), (1, "Verizon"), (1, "Comcast"), (1, "AT&T"),
            (1, "Delta"), (1, "United"), (1, "JetBlue"), (1, "Amtrak"), (1, "Greyhound"), (1, "Uber"), (1, "Lyft"), (1, "DoorDash"), (1, "Waste Management"), (1, "US Steel"), (1, "Con Ed"), (1, "PG&E"), (1, "State Farm"), (1, "Geico"), (1, "Wells Fargo"), (1, "Chase"), (1, "Citibank"),
            (1, "Marriott"), (1, "Hilton"), (1, "Disney"), (1, "Planet Fitness"), (1, "the Post Office"), (1, "the DMV"), (1, "BART"), (1, "SEPTA"), (1, "the MTA"), (1, "CTA"), (1, "Conrail"), (1, "Union Pacific"), (1, "Carnival"), (1, "Nestle"), (1, "Frito-Lay"), (1, "Kodak"), (1, "Xerox"),
            (4, "{last}'s"), (3, "{city} Cab"), (2, "{city} Light Rail"), (2, "{city} Bus Lines"), (2, "{last} Transport"), (2, "{last} & {last2}"), (2, "{last} Concrete"), (1, "{tree} Golf Club"), (1, "{last} Aerospace"), (1, "{last} Chemical"), (1, "{city} Sanitation"), (1, "{last} Plastics"),
            (1, "{city} Courthouse"), (1, "{last} Bakery"), (1, "{tree} Farms"), (1, "{letters}"), (2, "{last}"), (1, "{city} Herald"), (1, "{last} Paper"), (1, "{city} Shipyard"), (1, "{last} Pools"), (1, "{city} Zoo"), (1, "{last} Staffing"), (1, "{last} Security"),
        ),
    ),
    # Fire and ambulance units.
    "CREW": (
        "FACILITY",
        (
            (4, "Engine {n}"), (4, "Engine {n}{n2}"), (3, "Ladder {n}"), (3, "Medic {n}"), (3, "Medic {n}{n2}"), (2, "Truck {n}"), (2, "Rescue {n}"), (2, "Squad {n}"), (2, "Ambulance {n}"), (2, "Station {n}"), (2, "Battalion {n}"), (1, "Tower Ladder {n}"), (1, "E-{n}"), (1, "M{n}{n2}"), (1, "A{n}"),
            (1, "{city} Engine {n}"), (1, "{city} EMS"), (1, "{city} FD"), (1, "{city} Fire"), (1, "{city} Rescue Squad"), (1, "{last} Ambulance"), (1, "{city} Medic {n}"), (1, "ALS {n}{n2}"), (1, "BLS {n}"), (1, "Unit {n}{n2}{n}"), (1, "Air {n}"), (1, "LifeFlight {n}"), (1, "Hose Company {n}"), (1, "{city} Hook and Ladder"),
        ),
    ),
    # Buildings with a floor, a room or a suite.
    "FLOORED": (
        "FACILITY",
        (
            (3, "{last} Bldg, {nth} floor"), (3, "{last} Tower, {nth} floor"), (2, "{last} Building, floor {n}"), (2, "{nth} floor {last} Building"), (2, "{last} Pavilion, level {n}"), (2, "{last} Building, Room {n}{n2}{n}"), (2, "{last} Annex, suite {n}{n2}"), (1, "{tree} Building, fl {n}"), (1, "{last} Hall, {nth} fl."),
            (1, "{last} Bldg {n}{dirletter}"), (1, "{dir} Building, {nth} fl"), (1, "{last} Wing, rm {n}{n2}"), (2, "{last} Building"), (1, "{last} Center, {nth} flr"), (1, "{last} Building {nth} floor {dir}"), (1, "{last} {n}, bed {n2}"), (1, "{saint} Building, garden level"), (1, "{last} House, ground floor"),
        ),
    ),
    # Roads that are called something else than a street.
    "BYWAY": (
        "LOCATION",
        (
            (3, "{house} {last} Cove"), (3, "{house} {last} Trail"), (3, "{house} {last} Loop"), (2, "{house} {tree} Trail"), (2, "{house} {tree} Loop"), (2, "{house} {tree} Cove"), (1, "{house} {last} Cv"), (1, "{house} {last} Trl"), (1, "{house} {last} Lp"), (2, "{last} Cove"), (2, "{last} Loop"), (2, "{tree} Trail"),
            (1, "{house} {last} Bend"), (1, "{house} {last} Run"), (1, "{house} {last} Path"), (1, "{house} {last} Crossing"), (1, "{house} {last} Xing"), (1, "{house} {last} Alley"), (1, "{house} {last} Row"), (1, "{house} {last} Hollow"), (1, "{house} {tree} Pass"), (1, "{house} {last} Ridge"), (1, "{house} {last} Landing"),
            (1, "{house} {last} Mews"), (1, "{house} {tree} Walk"), (1, "{house} {last} Pike"), (1, "{house} {last} Turnpike"), (1, "{house} {city} Crescent"), (1, "{house} {last} Point"), (1, "{house} {dir} {last} Loop"), (1, "{house} {last} Glen"), (1, "{house} {last} Trace"),
        ),
    ),
    # Residences of the old that bear the name of a town.
    "RESID": (
        "FACILITY",
        (
            (3, "{tree} of {city}"), (2, "{tree} on {last}"), (2, "{virtue} at {city}"), (2, "{last} Gardens"), (2, "{last} Terrace"), (2, "{tree} Village"), (1, "Brookdale {city}"), (1, "Atria {city}"), (1, "{city} Gardens"), (1, "{city} Commons"), (1, "{last} Arms"), (1, "{last} Towers"), (1, "{tree} House"), (1, "{city} Springs ALF"), (1, "{last} Landing"),
            (1, "Villas of {city}"), (1, "Arbors at {tree}"), (1, "{virtue} Terrace"), (1, "{city} Healthcare and Rehab"), (1, "{tree} Board and Care"),
        ),
    ),
    # Initials that are words, abbreviations or labels as well.
    "WORDINIT": (
        "NAME",
        tuple(
            (1, initials)
            for initials in (
                "GO AM IS NO ME OK HE AN AS AT BE BY DO IN IT MY OF ON OR SO TO UP US WE IF HA PA MA MS MR PM AD LA TV CAB TAB JAR SAM HAM CAP ACE ALS TIA PAT "
                "DAB RAM CAT GAS HIP JAW LEG RIB TOE ARM EAR EYE LIP MET DAD SIP GEM DAM JAM PEG TED BAM ELF WAR JOB ALL LAW KID BAD CAN RAW SAD TAN VAN"
            ).split()
        ),
    ),
    # Family names that are words as well.
    "WORDDOC": ("NAME", ((1, "{word}"),)),
    "WORDPT": ("NAME", ((1, "{word}"),)),
}  # fmt: skip

#: The role of the people among the loose places.
LOOSE_ROLES = {"WORDINIT": "clinician", "WORDDOC": "clinician", "WORDPT": "patient"}

#: Numbers that come without a label: per place the type and the shapes, as in `id_patterns.ID_PATTERNS`.
LOOSE_IDS: dict[str, tuple[str, Table]] = {
    "CODE": (
        "OTHER_ID",
        (
            (2, "@@####"), (2, "@@@####"), (2, "@####"), (2, "@#####"), (2, "@@######"), (2, "@@-####"), (2, "@@@-#####"), (2, "@-#####"), (2, "##@####"), (2, "##@#####"), (1, "@@#@##"), (1, "@#@#@#"), (1, "#@##@#"), (1, "@##-@###"), (2, "###-##-@"), (1, "##/#####"), (1, "##-#####"),
            (1, "###/####"), (1, "@##/####"), (1, "##/@@/####"), (1, "@@ ####"), (1, "@ #####"), (1, "@@@ ####"), (1, "&&####"), (1, "&######"), (1, "&&-####"), (1, "###-###-##"), (1, "##-###-##"), (1, "@@##-###"), (1, "@@@##@"), (1, "##.####.#"), (1, "%%%-%%%-%%"), (1, "@###@##"),
        ),
    ),
    "CHARTNO": (
        "MRN",
        (
            (3, "~#####"), (3, "~######"), (3, "~#######"), (2, "##-##-##"), (2, "## ## ##"), (2, "### ### ##"), (2, "### ## ##"), (2, "###-###-#"), (2, "##/##/##/#"), (1, "###/###"), (1, "### ###"), (1, "#### ####"), (1, "##-####-#"), (1, "@## ## ##"), (1, "@@ ### ###"),
            (1, "@#######"), (1, "@@#######"), (1, "######@"), (1, "###/##/##"), (1, "###-####-#"), (1, "@-###-###"),
        ),
    ),
}  # fmt: skip

TOWNS = (
    "Puebla", "Veracruz", "Merida", "Chihuahua", "Hermosillo", "Acapulco", "Guatemala City", "San Salvador", "Panama City", "Medellin", "Barranquilla", "Maracaibo", "Arequipa", "Cochabamba", "Cordoba", "Mendoza", "Curitiba", "Fortaleza", "Salvador",
    "Liverpool", "Bristol", "Sheffield", "Galway", "Limerick", "Aberdeen", "Dundee", "Lille", "Nantes", "Nice", "Stuttgart", "Leipzig", "Bremen", "Salzburg", "Geneva", "Turin", "Bologna", "Catania", "Valencia", "Malaga", "Antwerp", "Ghent", "Utrecht", "Bergen",
    "Gothenburg", "Turku", "Tallinn", "Riga", "Lodz", "Poznan", "Brno", "Cluj", "Sofia", "Plovdiv", "Zagreb", "Split", "Sarajevo", "Skopje", "Tirana", "Thessaloniki", "Patras", "Bursa", "Adana", "Samara", "Perm", "Dnipro", "Donetsk", "Tabriz", "Mashhad", "Basra", "Erbil",
    "Homs", "Irbid", "Hebron", "Sanaa", "Hargeisa", "Mekelle", "Bahir Dar", "Arusha", "Dodoma", "Mbarara", "Jinja", "Kumba", "Benin City", "Jos", "Aba", "Warri", "Bouake", "Touba", "Kisangani", "Ndola", "Polokwane", "Bloemfontein", "Nagpur", "Indore", "Jaipur", "Vadodara",
    "Ludhiana", "Coimbatore", "Patna", "Guntur", "Multan", "Rawalpindi", "Sialkot", "Khulna", "Galle", "Jaffna", "Biratnagar", "Yangon", "Khon Kaen", "Hai Phong", "Nha Trang", "Battambang", "Iloilo", "Bacolod", "Baguio", "Yogyakarta", "Semarang", "Fuzhou", "Xiamen", "Nanjing",
    "Qingdao", "Shenyang", "Dalian", "Taichung", "Tainan", "Daejeon", "Gwangju", "Niigata", "Okayama", "Nadi", "Pago Pago", "Hagatna", "Cairns", "Hobart", "Dunedin",
)  # fmt: skip
