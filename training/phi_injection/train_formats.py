"""Loose layouts of dates, places and facilities for training notes only; evaluation notes never use them.

Per place of the template language a type and a table of (weight, pattern), in the language of `id_patterns`. None of
the layouts that are held out for evaluation is among them (a test checks it). Written from general knowledge.
"""

# ruff: noqa: E501
from __future__ import annotations

from .id_patterns import Table
from .train_plain_formats import PLAIN_DATES, PLAIN_PLACES, PLAIN_ROLES

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
    # The day before the month.
    "DMY": (
        (5, "{dd}/{mm}"), (3, "{d}/{m}"), (5, "{d}/{m}/{yy}"), (2, "{dd}.{mm}"), (2, "{d}.{m}.{yyyy}"), (2, "{dd}/{m}"), (2, "{d}/{mm}/{yy}"), (1, "{d}-{m}-{yy}"), (2, "{d}/{m}/{yyyy}"), (2, "{Wkd} {d}/{m}"), (1, "{Weekday} {dd}/{mm}"), (2, "{ord} {Mon}"), (1, "{d}{mon}"), (1, "{d} {Mon}, {yyyy}"),
    ),
    # A day of this month; "the" before it is no part of it.
    "NTH": ((1, "{ord}"),),
    # As after "on the": "3rd of May".
    "OFMONTH": ((3, "{ord} of {Month}"), (2, "{ord} of {Month} {yyyy}"), (1, "{ord} of {Mon}"), (1, "{ord} day of {Month}, {yyyy}")),
    # A month without a year, as before "of last year".
    "BAREMONTH": ((4, "{Month}"), (2, "{Mon}"), (1, "{Mon}.")),
    **PLAIN_DATES,
}  # fmt: skip

#: Towns of countries where English notes are written in other ways than in America.
ABROAD_TOWNS: dict[str, tuple[str, ...]] = {
    "UK": (
        "Huddersfield", "Rotherham", "Wigan", "Paisley", "Kirkcaldy", "Wrexham", "Swansea", "Newry", "Truro", "Hull", "Bath", "Reading", "Barnsley", "Oldham", "Blackburn", "Stockport", "Luton", "Ipswich", "Derby", "Stoke", "Carlisle", "Inverness", "Stornoway", "Perth", "Airdrie", "Llanelli",
        "Bangor", "Neath", "Lisburn", "Omagh", "Croydon", "Tooting", "Hackney", "Ilford", "Harrow", "Watford", "Slough", "Basingstoke", "Torquay", "Yeovil", "Grimsby", "Scunthorpe", "Sunderland", "Gateshead", "Whitby", "Kettering", "Kidderminster", "Shrewsbury", "King's Lynn", "Bury St Edmunds", "Stoke-on-Trent",
    ),
    "IE": ("Tralee", "Ballina", "Letterkenny", "Drogheda", "Tallaght", "Sligo", "Mullingar", "Clonmel", "Naas", "Dundalk", "Waterford", "Ennis"),
    "AU": (
        "Dubbo", "Wagga Wagga", "Ballarat", "Geelong", "Toowoomba", "Rockhampton", "Mackay", "Townsville", "Bunbury", "Kalgoorlie", "Mildura", "Shepparton", "Orange", "Tamworth", "Lismore", "Parramatta", "Liverpool", "Footscray", "Dandenong", "Launceston", "Alice Springs", "Mount Isa", "Newcastle", "Penrith", "Frankston",
    ),
    "NZ": ("Rotorua", "Whangarei", "Invercargill", "Palmerston North", "Napier", "Hastings", "Tauranga", "Gisborne", "Timaru", "Nelson", "Lower Hutt", "Papakura", "Whakatane"),
    "CA": ("Moose Jaw", "Thunder Bay", "Sudbury", "Red Deer", "Kamloops", "Lethbridge", "Moncton", "Etobicoke", "Scarborough", "Brampton", "Burnaby", "Nanaimo", "Sherbrooke", "Barrie", "Gander", "Fredericton", "Brandon", "Oshawa", "Medicine Hat", "Kitchener"),
    "IN": (
        "Bengaluru", "Pune", "Mysuru", "Mangalore", "Hubli", "Vellore", "Salem", "Tiruchirappalli", "Thrissur", "Kozhikode", "Kottayam", "Vijayawada", "Warangal", "Nashik", "Aurangabad", "Rajkot", "Udaipur", "Kanpur", "Meerut", "Gurgaon", "Noida", "Ranchi", "Guwahati", "Bhubaneswar", "Raipur", "Andheri", "Thane", "Mohali", "Dehradun", "Jabalpur",
    ),
    "ZA": ("Soweto", "Durban", "Pietermaritzburg", "East London", "Gqeberha", "Khayelitsha", "Mitchells Plain", "Nelspruit", "Mthatha", "George", "Worcester", "Benoni", "Tembisa", "Umlazi"),
    "PH": ("Quezon City", "Pasig", "Makati", "Taguig", "Marikina", "Angeles", "Batangas City", "Lipa", "Naga", "Legazpi", "Tacloban", "Dumaguete", "Zamboanga", "General Santos", "Calamba", "Antipolo", "Dagupan", "Tarlac", "Cagayan de Oro"),
}  # fmt: skip


def _in_towns(*parts: tuple[str, Table]) -> Table:
    """Per country its layouts with each of its towns for `<>`, and a digit for `#`; one without a town weighs as much."""
    layouts = [(w, p.replace("#", "{n2}"), ABROAD_TOWNS[country]) for country, table in parts for w, p in table]
    return tuple(
        (w * 60 // (len(ts) if "<>" in p else 1), p.replace("<>", t))
        for w, p, ts in layouts
        for t in (ts if "<>" in p else ("",))
    )


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
    # Hospitals by their letters.
    "ACRO": (
        "FACILITY",
        (
            (4, "U{letter}{letter}"), (3, "{letter}GH"), (3, "{letter}{letter}MC"), (2, "{letter}MC"), (3, "{letter}SU"), (2, "{letter}MH"), (2, "{letter}CH"), (2, "{letter}{letter}H"), (2, "St. {letter}'s"), (1, "{letter}RMC"),
            (2, "{letter}UMC"), (1, "{letter}{letter}UH"), (1, "U of {letter}"), (1, "{letter}&{letter}"), (1, "{letter}HSC"), (1, "{letter}VAMC"), (1, "VA {city}"), (1, "{letter}H-{city}"), (1, "{letter}SU {dir}"), (2, "{letters}"),
            (1, "{letter}{letter}MC-{city}"), (1, "U{letter} Health"), (1, "{letter}U Med"), (1, "{letter}{letter}CC"), (1, "{letter}NI"), (1, "{letter}GH {city}"),
        ),
    ),
    # Churches and other congregations.
    "CHURCH": (
        "FACILITY",
        (
            (3, "First Baptist"), (2, "First Baptist of {city}"), (3, "St. {saint}'s"), (2, "{virtue} Lutheran"), (2, "{city} Methodist"), (2, "{last} Chapel"), (2, "Mount Zion"), (1, "{virtue} Tabernacle"), (1, "{city} Presbyterian"), (1, "St. {saint} AME"),
            (1, "{tree} Community Church"), (1, "Our Lady of {virtue}"), (1, "{last} Memorial Church"), (1, "Iglesia {virtue}"), (1, "Temple Beth {saint}"), (1, "{city} Islamic Center"), (1, "{tree} Kingdom Hall"), (1, "{last} Road Church of Christ"), (1, "{city} Assembly of God"),
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
    # Towns, streets and addresses of other countries than America.
    "ABTOWN": ("LOCATION", _in_towns(*((country, ((2, "<>"),)) for country in ABROAD_TOWNS), ("UK", ((3, "<>"),)))),
    "ABSTREET": (
        "LOCATION",
        _in_towns(
            ("UK", (
                (3, "{n} {last} Road"), (3, "{n}# {last} Road"), (2, "{n} {last} Close"), (2, "{n} {tree} Close"), (2, "{n} {last} Crescent"), (2, "Flat {n}, {n}# {last} Road"), (2, "Flat {n}, {last} House"), (1, "flat {n}{dirletter} {last} Court"), (1, "{n}a {last} Street"), (1, "{n} {last} Gardens"), (1, "{n} {last} Grove"),
                (1, "{n} {last} Mews"), (1, "{n} {last} Rd"), (1, "{last} Cottage, {tree} Lane"), (1, "The Old Rectory, {last} Lane"), (1, "{n} <> Road"), (1, "{n}# High Street"), (1, "{n} Church Lane"), (1, "{n} Station Rd"), (1, "{n} St {saint}'s Terrace"),
            )),
            ("AU", ((2, "{n}/{n}# {last} St"), (2, "Unit {n}, {n}# {last} Pde"), (2, "{n}# {last} Esplanade"), (1, "{n}# <> Hwy"), (1, "Lot {n} {last} Road"), (1, "{n} {last} Tce"))),
            ("IN", (
                (2, "H.No. {n}-{n}-{n2}{n2}, {last} Nagar"), (2, "Flat {n}{dirletter}, {tree} Apartments, {last} Nagar"), (2, "#{n}, {nth} Cross, {last} Layout"), (1, "Plot {n}#, Sector {n}"), (1, "D.No {n}-{n}#, {last} Street"), (1, "{n}# MG Road"), (1, "{last} Colony"), (1, "{last} Chowk"), (1, "Vill. {last}, Tal. <>"), (1, "{n}, {nth} Main, {last}puram"),
            )),
            ("PH", ((2, "Blk {n} Lot {n}#, {tree} Subd."), (2, "Brgy. {last}"), (1, "Purok {n}, Brgy. {last}"), (1, "{n}# {last} St., Brgy. {saint}"), (1, "Sitio {last}"))),
            ("ZA", ((1, "{n}# {last} Street"), (1, "{n} {last} Ave, Ext {n}"), (1, "Zone {n}, Site {letters}"), (1, "{n}## Section {dirletter}"))),
        ),
    ),
    "ABADDRESS": (
        "LOCATION",
        _in_towns(
            ("UK", (
                (3, "{n}# {last} Road, <> {letters}# #{dirletter}{dirletter}"), (2, "{n} {last} Close, <>, {dirletter}{n} #{dirletter}{dirletter}"), (2, "Flat {n}, {last} House, <> {dirletter}{dirletter}{n} #{dirletter}{dirletter}"), (1, "{n} {last} Ave <> {dirletter}E{n} #{dirletter}{dirletter}"), (1, "{n}# {last} Street, <>"), (1, "{n} {tree} Drive, <>"),
            )),
            ("IE", ((1, "{n} {last} Park, <>, Co. {last2}"), (1, "{last} Road, <>"), (1, "{n} {last} Lawn, <> {dirletter}## {dirletter}##{dirletter}"))),
            ("AU", ((2, "{n}# {last} St, <> VIC 3###"), (1, "{n}/{n}# {last} Road, <> NSW 2###"), (1, "{n} {last} Ct, <> QLD 4###"), (1, "{n} {last} Way, <> WA 6###"))),
            ("NZ", ((1, "{n}# {last} Road, <> 4###"), (1, "{n} {last} Crescent, <>"))),
            ("CA", ((1, "{n}## {last} Ave, <> ON {dirletter}#{dirletter} #{dirletter}#"), (1, "{n}# {last} Cres, <>, BC V#{dirletter} #{dirletter}#"), (1, "RR{n2}, <>, AB T#{dirletter}#{dirletter}#"))),
            ("IN", ((2, "{n}, {last} Nagar, <> - 5####{n2}"), (1, "Flat {n}##, {tree} Enclave, <> 4000##"), (1, "{last} Colony, <>, Pin 6####{n2}"), (1, "{n}#/{n}, {last} Marg, <> 1100##"))),
            ("ZA", ((1, "{n}# {last} Rd, <>, 7###"), (1, "{n} {last} St <>"))),
            ("PH", ((1, "{n}# {last} St., Brgy. {last2}, <>"), (1, "Blk {n} Lot {n2}, {tree} Village, <>"))),
        ),
    ),
    # Hospitals, practices, wards, homes, chemists, employers and schools of those countries.
    "ABSITE": (
        "FACILITY",
        _in_towns(
            ("UK", (
                (3, "<> Royal Infirmary"), (3, "<> General"), (2, "Royal <> Hospital"), (2, "<> Infirmary"), (2, "<> District General"), (1, "<> DGH"), (1, "<> Cottage Hospital"), (1, "Royal {last} Infirmary"), (1, "<> Royal"), (2, "St {saint}'s Hospital, <>"), (1, "{last} Park Hospital"), (1, "{last} Royal Infirmary"), (1, "<> Hospice"),
                (1, "Queen {saint} Hospital"), (1, "Princess {saint}"), (1, "The {last} Hospital, <>"), (1, "<> NHS Trust"), (1, "Queen Alexandra"), (1, "Addenbrooke's"), (1, "Barts"), (1, "Guy's"), (1, "Papworth"), (1, "Ninewells"), (1, "QEUH"), (1, "RVI"), (1, "Jimmy's"), (1, "Wythenshawe"), (1, "<> Minor Injuries Unit"),
            )),
            ("IE", ((2, "{last} University Hospital, <>"), (2, "UH <>"), (1, "<> Regional Hospital"), (1, "Mater {virtue}"), (1, "Beaumont"), (1, "Crumlin"), (1, "CUH"))),
            ("AU", ((3, "<> Base Hospital"), (2, "<> Base"), (2, "Royal <>"), (1, "<> Private"), (1, "<> Health"), (1, "Princess {saint} Hospital"), (1, "<> MPS"), (1, "RPA"), (1, "The Alfred"), (1, "Westmead"), (1, "Flinders"), (1, "RNSH"))),
            ("NZ", ((2, "<> Hospital"), (1, "Middlemore"), (1, "Waikato"), (1, "Starship"), (1, "<> Accident & Medical"))),
            ("CA", ((2, "<> General"), (1, "<> Health Sciences"), (1, "Royal {last} Hospital"), (1, "Sunnybrook"), (1, "SickKids"), (1, "HSC <>"), (1, "<> Civic Hospital"), (1, "Foothills"))),
            ("IN", (
                (2, "{last} Multispeciality Hospital"), (2, "{last} Nursing Home, <>"), (2, "<> Medical College"), (1, "Apollo <>"), (1, "Fortis <>"), (1, "Manipal <>"), (1, "AIIMS"), (1, "AIIMS <>"), (1, "PGI"), (1, "NIMHANS"), (1, "KEM"), (1, "{last} Diagnostics"), (1, "PHC <>"), (1, "Govt. District Hospital, <>"), (1, "{last}'s Clinic, <>"), (1, "Civil Hospital <>"), (1, "{last} Eye Hospital"),
            )),
            ("ZA", ((1, "<> Provincial Hospital"), (1, "Netcare <>"), (1, "Mediclinic <>"), (1, "<> CHC"), (1, "<> Day Hospital"), (1, "Baragwanath"), (1, "Tygerberg"), (1, "Groote Schuur"))),
            ("PH", ((1, "<> Doctors Hospital"), (1, "<> District Hospital"), (1, "{saint} Medical Center <>"), (1, "PGH"), (1, "<> RHU"), (1, "<> Provincial Hospital"), (1, "St. {saint}'s <>"))),
        ),
    ),
    "SURGERY": (
        "FACILITY",
        _in_towns(
            ("UK", ((2, "{last} Road Surgery"), (2, "<> Health Centre"), (2, "{tree} Medical Practice"), (2, "{tree} Surgery"), (1, "The {last} Surgery"), (1, "{last} Street Medical Centre"), (1, "<> Road Surgery"), (1, "{last} Lane Practice"), (1, "{last} & Partners"), (1, "{tree} Group Practice"))),
            ("IE", ((1, "<> Primary Care Centre"), (1, "<> Family Practice"))),
            ("AU", ((1, "<> Medical Centre"), (1, "{last} Street Clinic"), (1, "<> Superclinic"), (1, "{tree} Family Doctors"), (1, "<> Aboriginal Medical Service"))),
            ("NZ", ((1, "<> Medical"), (1, "{last} Road Doctors"))),
            ("CA", ((1, "<> Walk-in Clinic"), (1, "{tree} Family Health Team"))),
            ("IN", ((1, "{last} Clinic, <>"), (1, "{last} Polyclinic"), (1, "Sri {last} Clinic"))),
        ),
    ),
    "NAMEDWARD": (
        "FACILITY",
        (
            (3, "Ward {n}"), (2, "{last} Ward"), (2, "{last} ward"), (1, "{tree} Ward"), (1, "ward {n}{dirletter}"), (1, "Ward {dirletter}{n}"), (1, "Wd {n}"), (1, "Male Medical {n}"), (1, "FMW {n}"), (1, "{last} Ward, bay {n}"), (1, "{saint} ward"), (1, "{n} {last}"), (1, "{dir} {n}{dirletter}"), (1, "{virtue} Ward"), (1, "{city} ward"),
        ),
    ),
    "CAREHOME": (
        "FACILITY",
        _in_towns(("UK", (
            (2, "{tree} Nursing Home"), (2, "{last} House"), (2, "{last} Court"), (1, "{tree} care home"), (1, "{last} Lodge"), (1, "{last} Hall Care Home"), (1, "{tree} Residential Home"), (1, "{last} Grange"), (1, "St {saint}'s Nursing Home"), (1, "{last} Court, <>"), (1, "{tree} RACF"), (1, "{tree} Hostel"), (1, "Abbeyfield <>"), (1, "HMP <>"), (1, "{tree} Rest Home"),
        ))),
    ),
    "CHEMIST": (
        "FACILITY",
        _in_towns(
            ("UK", ((2, "Boots <>"), (1, "Boots"), (1, "Superdrug <>"), (1, "Lloyds <>"), (1, "{last} Chemists"), (1, "{last}'s the chemist"), (1, "Rowlands"), (1, "{last} Dispensary"))),
            ("AU", ((1, "Chemist Warehouse <>"), (1, "Priceline <>"), (1, "Amcal <>"))),
            ("CA", ((1, "Shoppers <>"), (1, "Rexall <>"))),
            ("IN", ((1, "Apollo Pharmacy <>"), (1, "Sri {last} Medicals"), (1, "{last} Medical Stores"))),
            ("ZA", ((1, "Clicks <>"), (1, "Dis-Chem <>"))),
            ("PH", ((1, "Mercury Drug <>"),)),
        ),
    ),
    "ABWORK": (
        "FACILITY",
        tuple(
            (1, name)
            for name in (
                "Tesco/Sainsbury's/Asda/Morrisons/Greggs/Royal Mail/Network Rail/British Gas/Rolls-Royce/Jaguar/Nissan/Wetherspoons/Argos/John Lewis/Dunnes/Guinness/Ryanair/Bunnings/Woolies/Coles/Qantas/Telstra/BHP/Rio Tinto/Fonterra/The Warehouse/Air NZ/"
                "Tim Hortons/Canadian Tire/Loblaws/Suncor/TCS/Infosys/Wipro/Tata Steel/Reliance/Indian Railways/Ola/Swiggy/Eskom/Transnet/Shoprite/Sasol/Jollibee/Grab/Globe/Meralco/{last} Joinery/{last} Scaffolding/{last} Textiles/{last} Shearing/{city} Council/{last} Abattoir/{last} & Sons Builders/{last} Colliery"
            ).split("/")
        ),
    ),
    "ABCLASS": (
        "FACILITY",
        _in_towns(
            ("UK", ((2, "St {saint}'s Primary"), (2, "<> Grammar"), (1, "{last} Comprehensive"), (1, "{tree} Infants"), (1, "<> Sixth Form"), (1, "{last} C of E Primary"), (1, "{tree} Nursery"), (1, "<> Academy"))),
            ("AU", ((1, "<> Public School"), (1, "<> TAFE"), (1, "{tree} Kindy"))),
            ("IN", ((1, "Kendriya Vidyalaya <>"), (1, "{last} Convent"), (1, "DPS <>"), (1, "{last} Vidyalaya"), (1, "{last} PU College"))),
        ),
    ),
    # Phones as they are written in those countries, and the numbers of bleeps and extensions.
    "ABPHONE": (
        "PHONE",
        _in_towns(
            ("UK", (
                (4, "07### ######"), (2, "07### ### ###"), (2, "07#########"), (2, "01## ### ####"), (2, "(01###) ######"), (2, "01### ### ###"), (1, "+44 7### ######"), (1, "+44 (0)7### ######"), (1, "0044 7### ######"), (1, "(0131) ### ####"), (1, "0#{n2}1-### ####"), (1, "020 8### ####"), (1, "01### ###### ext ###"),
            )),
            ("IE", ((1, "08# ### ####"), (1, "01 ### ####"), (1, "+353 8# ### ####"), (1, "08#-#######"))),
            ("AU", ((3, "04## ### ###"), (2, "(03) 9### ####"), (1, "02 9### ####"), (1, "(07) 3### ####"), (1, "04########"), (1, "1300 ### ###"), (1, "0061 4## ### ###"))),
            ("NZ", ((1, "021 ### ####"), (1, "027 ### ###"), (1, "(09) ### ####"), (1, "+64 21 ### ###"), (1, "022-#######"))),
            ("CA", ((1, "416.###.####"), (1, "(604) ###-####"), (1, "902-###-####"))),
            ("IN", ((3, "98########"), (2, "9#### #####"), (1, "+91-9#########"), (1, "080-########"), (1, "022 2### ####"), (1, "0484-#######"), (1, "+91 8########{n2}"), (1, "91 7#########"))),
            ("ZA", ((1, "082 ### ####"), (1, "+27 8# ### ####"), (1, "011 ### ####"), (1, "(021) ###-####"))),
            ("PH", ((2, "0917 ### ####"), (1, "09##-###-####"), (1, "+63 9## ### ####"), (1, "(02) 8### ####"), (1, "09#########"))),
        ),
    ),
    "BLEEP": ("PHONE", _in_towns(("UK", ((3, "{n}##"), (3, "2###"), (2, "7####"), (1, "6-####"), (1, "#{n2}4")))),),
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
    **PLAIN_PLACES,
}  # fmt: skip

#: The role of the people among the loose places.
LOOSE_ROLES = {"WORDINIT": "clinician", "WORDDOC": "clinician", "WORDPT": "patient", **PLAIN_ROLES}

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
    # Patient numbers of other countries: NHS (3-3-4), CHI (a birth date and four digits), NHI, hospital numbers of India.
    "NHSNO": ("MRN", ((6, "~## ### ####"), (3, "~#########"), (2, "~##-###-####"), (1, "~## ###  ####"))),
    "CHINO": ("MRN", ((2, "0~0~######"), (2, "1#0~######"), (2, "2#1012####"), (2, "2#0~## ####"), (1, "1#11##-####"), (1, "300~## ####"))),
    "NHI": ("MRN", ((3, "@@@####"), (1, "@@@ ####"), (2, "@@@##@@"))),
    "UHID": ("MRN", ((2, "@@@1.00########"), (2, "IP/##/######"), (2, "OP-######"), (2, "~#####/##"), (1, "U#######"), (1, "@@/##/#####"), (1, "20##/###/######"), (1, "IPD-####/##"), (1, "@#####@"), (1, "&######"))),
    # Health cards: Medicare of Australia, provinces of Canada, PhilHealth, ABHA, medical aids.
    "MEDICARENO": ("HEALTH_PLAN", ((3, "2### ##### #"), (2, "~### ##### # / #"), (1, "3### ##### #-#"), (1, "5#########"))),
    "HCARD": ("HEALTH_PLAN", ((3, "####-###-###-@@"), (2, "#### ### ### @@"), (2, "9### ### ###"), (2, "@@@@ #### ####"), (1, "#####-####"), (1, "@@@@########"))),
    "PLANNO": ("HEALTH_PLAN", ((3, "##-#########-#"), (2, "##-####-####-####"), (1, "~###########"), (1, "0######## ##"))),
    # Numbers of the state: Aadhaar, national insurance, PPS, SIN, South African identity numbers.
    "NATID": ("SSN", ((3, "~### #### ####"), (1, "XXXX XXXX ####"), (2, "@@ ## ## ## @"), (2, "@@######@"), (1, "#######@@"), (2, "~## ### ###"), (1, "~#0#1#####08#"))),
    "REGNO": ("LICENSE", ((3, "~######"), (1, "MED000#######"), (1, "##@####@"), (1, "######~@"), (1, "0######"), (1, "MP0######"), (1, "#####"))),
    "REGO": ("VEHICLE", ((3, "@@#~ @@@"), (1, "@@#~@@@"), (2, "@@@-###"), (1, "@@@ ##@"), (2, "@@ ## @@ ####"), (1, "##-@-#####"), (1, "@@ ## @@ @@"), (1, "#@@ #@@"))),
    "POSTCODE": ("LOCATION", ((3, "@@# #@@"), (3, "@@## #@@"), (1, "@# #@@"), (2, "@## #@@"), (1, "@#@ #@@"), (1, "@@#@ #@@"), (1, "@@###@@"), (1, "@## @###"))),
    "CAPOST": ("LOCATION", ((4, "@#@ #@#"), (1, "@#@#@#"), (1, "@#@-#@#"))),
    "PINCODE": ("LOCATION", ((3, "560###"), (2, "~#####"), (2, "~## ###"), (1, "1100##"))),
}  # fmt: skip

TOWNS = (
    "Puebla", "Veracruz", "Merida", "Chihuahua", "Hermosillo", "Acapulco", "Guatemala City", "San Salvador", "Panama City", "Medellin", "Barranquilla", "Maracaibo", "Arequipa", "Cochabamba", "Cordoba", "Mendoza", "Curitiba", "Fortaleza", "Salvador",
    "Liverpool", "Bristol", "Sheffield", "Galway", "Limerick", "Aberdeen", "Dundee", "Lille", "Nantes", "Nice", "Stuttgart", "Leipzig", "Bremen", "Salzburg", "Geneva", "Turin", "Bologna", "Catania", "Valencia", "Malaga", "Antwerp", "Ghent", "Utrecht", "Bergen",
    "Gothenburg", "Turku", "Tallinn", "Riga", "Lodz", "Poznan", "Brno", "Cluj", "Sofia", "Plovdiv", "Zagreb", "Split", "Sarajevo", "Skopje", "Tirana", "Thessaloniki", "Patras", "Bursa", "Adana", "Samara", "Perm", "Dnipro", "Donetsk", "Tabriz", "Mashhad", "Basra", "Erbil",
    "Homs", "Irbid", "Hebron", "Sanaa", "Hargeisa", "Mekelle", "Bahir Dar", "Arusha", "Dodoma", "Mbarara", "Jinja", "Kumba", "Benin City", "Jos", "Aba", "Warri", "Bouake", "Touba", "Kisangani", "Ndola", "Polokwane", "Bloemfontein", "Nagpur", "Indore", "Jaipur", "Vadodara",
    "Ludhiana", "Coimbatore", "Patna", "Guntur", "Multan", "Rawalpindi", "Sialkot", "Khulna", "Galle", "Jaffna", "Biratnagar", "Yangon", "Khon Kaen", "Hai Phong", "Nha Trang", "Battambang", "Iloilo", "Bacolod", "Baguio", "Yogyakarta", "Semarang", "Fuzhou", "Xiamen", "Nanjing",
    "Qingdao", "Shenyang", "Dalian", "Taichung", "Tainan", "Daejeon", "Gwangju", "Niigata", "Okayama", "Nadi", "Pago Pago", "Hagatna", "Cairns", "Hobart", "Dunedin",
)  # fmt: skip
