"""Names that are ordinary words, dates with dots, and places that no type word tells: data of `train_plain_words`.

Merged into the loose places of `train_formats`, whose pattern language this is. Names that the lexicons hold out for
evaluation are left out here too. Written from general knowledge.
"""

# ruff: noqa: E501
from __future__ import annotations

from .id_patterns import Table
from .lexicons import is_held_out


def _words(text: str) -> Table:
    """Each word of the training split once, with the same weight."""
    return tuple((1, word) for word in text.split() if not is_held_out(word))


#: Family names that read as adjectives, nouns or verbs where a line does not announce a name.
_FAMILY = _words(
    """
    Young Brown Hope Hill Grace Bell Price Rich Day Long Case Park Stone Church Wolf Fields Banks Cook Small Strong Best Moody Gamble Love Rose
    Ivory Lane Marsh Pope Frost Short Little Black White Green Gray Wood Woods Rice Fish Fox Bird Lamb Bush Reed Rivers Brooks Lake Pool Waters
    Snow Winter Summers Spring Weeks Noble King Prince Knight Bishop Abbott Cross Nunn Temple Bond Post Page Read Story Sharp Keen Wise Swift
    Early Fair Good Gentry Savage Wild Walker Rush Race Skip Chance Luck Wager Pace Step Foot Hand Head Chin Shin Hart Bloom Flowers Branch Root
    Berry Plum Peach Cherry Almond Bean Salt Pepper Sage Basil Cotton Silk Glass Steele Irons Silver Gold Pearl Ruby Crystal Cash Pound Penny
    Bills Mills Barnes Kitchen House Hall Street Bridges Gates Wall Poole Ball Bolt Hook Crook Pitts Burns Cain Mays Storm Gale Raines Blizzard
    Comfort Joy Bliss Faith Charity Merry Jolly Sweet Darling Dear Friend Child Mann Boys Elder Guest Stranger Major Minor Speed Dial Ring Call
    Shook Held Coats Mantle Tucker Singer Piper Harper Dancer Player Winner Champion Hero Hurt Payne Fears Grief Sorrow Trouble Outlaw Law Judge
    Justice Marshal Constable Ranger Hunter Fisher Shepherd Barber Porter Carver Sawyer Turner Walls Stairs Tower Bottoms Tipping Waite Still
    Close Near Self Only Free Fine Dry Cool Frank Hardy Brisk Stout Lean Armor Shields Sword Spear Gunn Cannon Boone Crow Drake Finch Hawk Swan
    """
)
#: Given names that are words as well.
_GIVEN = _words(
    """
    Hope Grace Faith Joy Rose Lily Ivy Olive Violet Daisy Iris Holly Hazel Ginger Amber Ruby Pearl Opal Crystal Dawn Eve Autumn Summer May June
    April Misty Star Sky Rain River Brook Robin Wren Dove Mercy Patience Charity Constance Prudence Honor Destiny Harmony Melody Chance Chase Hunter
    Mark Bill Will Rob Jack Frank Art Rich Gene Miles Drew Grant Guy Rusty Sandy Sonny Buddy Duke Earl Rex Reed Cliff Forrest Dale Glen Heath Ridge
    Stone Clay Rock Flint Jade Angel Precious Princess Candy Cookie Honey Sunny Happy Blessing Favor Gift Royal Noble Major Pierce Lance Skip Trip
    """
)
#: Whole names of both kinds of words: every pair would be far more than a training draws.
_WHOLE: tuple[tuple[str, str], ...] = tuple(
    (first, last)
    for i, (_, first) in enumerate(_GIVEN)
    for j, (_, last) in enumerate(_FAMILY)
    if (i + j) % 9 == 0 and first != last
)
_FIRST_LAST: Table = tuple((1, f"{first} {last}") for first, last in _WHOLE)
_LAST_FIRST: Table = tuple((1, f"{last}, {first}") for first, last in _WHOLE)

PLAIN_DATES: dict[str, Table] = {
    "DOTDAY": ((5, "{m}.{d}"), (2, "{m}.{dd}"), (3, "{m}.{d}.{yy}"), (1, "{m}.{dd}.{yy}"), (1, "{d}.{m}.{yy}")),
    # Shapes that a lab value, a fraction or a dose may have as well.
    "ODDDAY": (
        (8, "{m}/{d}"), (3, "{m}.{d}"), (2, "{m}-{d}"), (2, "{mm}/{dd}"), (1, "{mm}{dd}"), (2, "{Mon}{d}"), (1, "{d}{Mon}"), (1, "{mon} {d}"), (2, "{m}/{d}/{yy}"), (1, "{mm}.{dd}"), (1, "{m}/{dd}"), (1, "{mon}{dd}"),
    ),
}  # fmt: skip

PLAIN_PLACES: dict[str, tuple[str, Table]] = {
    "PLAINPT": ("NAME", _FAMILY),
    "PLAINDOC": ("NAME", _FAMILY),
    "PLAINKIN": ("NAME", _FAMILY),
    "PLAINGIVEN": ("NAME", _GIVEN),
    "PLAINNURSE": ("NAME", _GIVEN),
    "PLAINFULL": ("NAME", _FIRST_LAST),
    "PLAINKINFULL": ("NAME", _FIRST_LAST),
    "PLAINREV": ("NAME", _LAST_FIRST),
    # Initials that are abbreviations of medicine as well.
    "ABBRINIT": (
        "NAME",
        _words(
            "CN CP CT DB TB CF PT TR PE AC BS CS DM HD JP KP LC MG PD RF SB TJ VT WB LB RH CC EF GH HB HC LMN MCA NG PC RB TCD BLS ACV CEA CML "
            "DJD EDH FNA IBD JRA KCL NPH RTA SAH TLC VSD BJ CJ DL EK FJ GB HK JS KM LT MR NB PJ RD SK TD VA AJC BTK CDH ERC GBS HPL JMT"
        ),
    ),
    # Hospitals, laboratories, clinics and units.
    "PLAINSITE": (
        "FACILITY",
        (
            (2, "Tri-County {last}"), (2, "VA {city}"), (2, "Tri-County Pathology Laboratory"), (1, "{last} epilepsy center"), (1, "the {tree} epilepsy center"), (1, "{tree} sleep lab"), (1, "{last} voice center"), (1, "{city} burn unit"),
            (1, "{city} transplant"), (1, "{last} Dermpath"), (1, "{last} Pathology Associates"), (1, "{city} Reference Lab"), (1, "{last} Imaging"), (1, "{city} Open MRI"), (1, "{last} Women's"), (1, "{city} Bone & Joint"), (1, "{last} Retina"), (1, "{city} Kidney"), (1, "{tree} Dialysis"), (1, "{last} Fertility"),
            (1, "{last} Wound Care"), (1, "{city} Mobile Crisis"), (1, "{tree} Surgicenter"), (1, "{city} Endoscopy"), (1, "{last} Perinatal"), (1, "{city} Poison Control"), (1, "{last} Blood Bank"), (1, "{city} Eye Bank"), (1, "{last} Immediate Care"), (1, "{city} Birth Center"), (1, "{tree} Pediatrics"),
            (1, "{last} Brain & Spine"), (1, "{last} Tower"), (1, "{last} {n} {dir}"), (1, "{last} Cancer"), (1, "{city} Proton"), (1, "{saint} Mercy"), (1, "{city} Indian Health"), (1, "{last} Naval"), (1, "Camp {last} clinic"), (1, "Fort {last} BAS"), (1, "{last}-{last2} headache institute"),
            (1, "{tree} Recovery"), (1, "{city} Methadone"), (1, "{last} Counseling"), (1, "{tree} Psych"), (1, "{city} Hearing & Balance"), (1, "{last} Foot & Ankle"), (1, "{city} Sports Med"), (1, "{last} Vein"), (1, "{city} Allergy"), (1, "The {last} Clinic"), (1, "{city} County"), (1, "{dir} {city} Mem"),
        ),
    ),
    # Residences, shelters, halls.
    "PLAINHOUSE": (
        "FACILITY",
        (
            (2, "Sister {saint} House"), (2, "The {last}"), (2, "the {last}"), (2, "{last} Arms"), (1, "The {tree}"), (1, "Brother {saint}'s Place"), (1, "{saint}'s Table"), (1, "The {last} on {last2}"), (1, "{last} Towers"), (1, "{city} Y"), (1, "{city} YMCA"), (1, "{virtue} Inn"), (1, "{tree} Sober Living"),
            (1, "{last} Landing"), (1, "The Meadows at {city}"), (1, "{last} Crossing"), (1, "{tree} Terrace"), (1, "Father {last} House"), (1, "{city} Rescue Mission"), (1, "{city} Motel"), (1, "{last} Dorm"), (1, "Camp {last}"), (1, "Camp {tree}"), (1, "{last} Hospitality House"), (1, "{city} Oxford House"),
            (1, "{tree} Cottage"), (1, "{last} Gardens"), (1, "{last} Senior Apts"), (1, "Emeritus at {city}"), (1, "{city} Halfway House"), (1, "{last} Quads"), (1, "FCI {city}"), (1, "MCI {city}"), (1, "USP {city}"), (1, "{last} Farm"),
        ),
    ),
    # Employers.
    "PLAINWORK": (
        "FACILITY",
        (
            (1, "CSX"), (1, "BNSF"), (1, "Norfolk Southern"), (1, "Alcoa"), (1, "Corning"), (1, "Whirlpool"), (1, "Maytag"), (1, "Goodyear"), (1, "Firestone"), (1, "Chrysler"), (1, "GM"), (1, "DuPont"), (1, "3M"), (1, "Bethlehem Steel"), (1, "Grumman"), (1, "Sikorsky"), (1, "Cessna"), (1, "Sears"), (1, "Woolworth"),
            (1, "Rite Aid"), (1, "Menards"), (1, "Dollar General"), (1, "Hormel"), (1, "Perdue"), (1, "Kellogg's"), (1, "Coors"), (1, "Target"), (1, "Gap"), (1, "Subway"), (1, "Denny's"), (1, "Sonic"), (1, "Shell"), (1, "Sunoco"), (1, "Exxon"), (1, "Bell Labs"), (1, "the Navy Yard"), (1, "the Sun Times"), (1, "TSA"), (1, "NASA"),
            (2, "{last} Cabinetry"), (2, "{last} & Sons"), (2, "{last} Bros."), (2, "{letters} Logistics"), (1, "{last} Tool & Die"), (1, "{last} Feed"), (1, "{city} Nickel"), (1, "{last} Vineyards"), (1, "{tree} Nursery"), (1, "{last} Orchards"), (1, "{city} Brewing"), (1, "{last} Fabrication"), (1, "{city} Transit"), (1, "{last} Foods"),
            (1, "{city} Water Works"), (1, "{last} Hardware"), (1, "{last} Lumber"), (1, "{city} Foundry"), (1, "{last} Hauling"), (1, "{last} Nails"), (1, "{city} Gazette"), (1, "{last} Pest"), (1, "{last} Marine"), (1, "{last} Quarry"), (1, "{city} Symphony"), (1, "{last}'s Grill"), (1, "{city} Diner"), (1, "{last} Legal"), (1, "{word} & {last}"),
            (1, "{last} Cleaners"), (1, "{city} Pallet"), (1, "{last} Salon"), (1, "{tree} Kennels"), (1, "{last} Stables"), (1, "{city} Rayon"), (1, "{last} Textiles"), (1, "Port of {city}"), (1, "City of {city}"), (1, "{city} Speedway"), (1, "{last} Mortuary"), (1, "{last} Tire"), (1, "{city} Packing"), (1, "{last} Nuclear"),
        ),
    ),
    "PLAINSCHOOL": (
        "FACILITY",
        (
            (3, "{last} High"), (2, "{city} High"), (2, "{dir} {last} Middle"), (2, "{tree} Montessori"), (1, "{last} Prep"), (1, "{city} Tech"), (1, "{city} Consolidated"), (1, "Our Lady of {virtue}"), (1, "St. {saint}'s"), (1, "{city} A&M"), (1, "{last} Day"), (1, "{last} Hall"), (1, "{city} Central"), (1, "{last} Beauty"),
            (1, "{city} JROTC"), (1, "Little {tree}"), (1, "{last} Kids"), (1, "{city} Head Start"), (1, "{last} Friends"), (1, "{city} CC"), (1, "{last} Barber"), (1, "Univ of {city}"), (1, "{tree} Waldorf"), (1, "{city} Cosmetology"), (1, "{last} Seminary"), (1, "{city} Unified"), (1, "{last} Elem"), (1, "PS {n}{n2}"), (1, "JHS {n}{n2}"),
        ),
    ),
    "PLAINSHOP": (
        "FACILITY",
        (
            (2, "Corner Drug"), (2, "Corner Drug on {last}"), (2, "{city} Corner Drug"), (1, "{last}'s Corner"), (1, "{last} & Main Drug"), (1, "Main Street Rx"), (1, "{last} Prescription Shop"), (1, "The Medicine Shoppe"), (1, "The Medicine Shoppe in {city}"), (1, "{tree} Apothecary"), (1, "CVS on {last}"), (1, "CVS {city}"), (1, "Walgreens on {last}"),
            (1, "Walgreens"), (1, "CVS"), (1, "Rite Aid {city}"), (1, "{last} Discount Drug"), (1, "Costco {city}"), (1, "Kroger on {last}"), (1, "the {last} Walmart"), (1, "{city} Professional Rx"), (1, "{last} LTC"), (1, "Duane Reade"), (1, "H-E-B {city}"), (1, "{tree} Specialty"), (1, "{last} Home Infusion"), (1, "{last} Oxygen"), (1, "{city} Mobility"),
            (1, "{last} Orthotics"), (1, "Safeway on {last}"), (1, "Meijer {city}"), (1, "Bartell {last}"), (1, "Optum {city}"),
        ),
    ),
    "PLAINAGENCY": (
        "FACILITY",
        (
            (2, "{city} Housing Authority"), (2, "{last} County DSS"), (1, "{city} PD"), (1, "{last} County Sheriff"), (1, "{city} CPS"), (1, "{last} County Probate"), (1, "{city} Meals on Wheels"), (1, "{city} VFW"), (1, "VFW Post {n}{n2}{n}"), (1, "Elks Lodge {n}{n2}"), (1, "{city} Senior Center"), (1, "Visiting Nurses of {city}"), (1, "{last} Home Care"),
            (1, "{city} Paratransit"), (1, "{city} Early Intervention"), (1, "{city} Legal Aid"), (1, "{last} Caregivers"), (1, "First Baptist {city}"), (1, "{last} Chapel"), (1, "{saint} Parish"), (1, "Temple {last}"), (1, "{city} Masjid"), (1, "Teamsters Local {n}{n2}"), (1, "UAW Local {n}{n2}{n}"), (1, "IBEW {n}{n2}"), (1, "{tree} VNA"), (1, "{city} WIC"),
            (1, "{city} Head Injury Association"), (1, "{last} Funeral Home"), (1, "{city} AAA"), (1, "{city} Women's Shelter"), (1, "{city} Needle Exchange"), (1, "Comfort Keepers {city}"), (1, "{last} Transport"),
        ),
    ),
}  # fmt: skip

PLAIN_ROLES = {
    "PLAINPT": "patient",
    "PLAINDOC": "clinician",
    "PLAINKIN": "relative",
    "PLAINGIVEN": "relative",
    "PLAINNURSE": "clinician",
    "PLAINFULL": "patient",
    "PLAINKINFULL": "relative",
    "PLAINREV": "patient",
    "ABBRINIT": "clinician",
}
