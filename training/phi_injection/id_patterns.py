"""Shapes of identifiers: per type a table of (weight, pattern).

In a pattern `#` is a digit, `1` to `9` and letters stand for themselves, `@` is a capital letter, `&` a small
letter, `%` a digit or capital, `~` a digit above zero. Weights of 3 and more mark the shapes that everyone uses;
rarer ones may be held out for evaluation (see `formats.split_rare`). Written from general knowledge of American
and some other numbering plans.
"""

# ruff: noqa: E501
from __future__ import annotations

Table = tuple[tuple[int, str], ...]

ID_PATTERNS: dict[str, Table] = {
    "MRN": (
        (8, "~######"), (6, "~#####"), (8, "~#######"), (4, "~########"), (3, "0######"), (4, "##-##-##"),
        (3, "###-##-##"), (2, "##-###"), (2, "###-###"), (2, "~####"), (3, "@######"), (2, "@@#####"), (2, "E########"),
        (1, "####-####-##"), (1, "@##-#####"), (1, "###.###.###"), (1, "@@@-######"), (2, "MR######"), (1, "MRN-####-####"),
        (1, "## ## ##"), (2, "####-###"), (1, "######-#"), (1, "@####@##"), (1, "00-##-##-##"), (2, "#########-@"), (2, "###~~~~###"),
        (1, "## ### ###"), (1, "@@ ######"), (1, "%%%%%%%%"), (2, "~###-##"), (1, "####/##"), (1, "@#-####-#"),
    ),
    "SSN": (
        (10, "###-##-####"), (3, "### ## ####"), (3, "#########"), (3, "XXX-XX-####"), (2, "***-**-####"), (2, "xxx-xx-####"),
        (1, "###.##.####"), (1, "###-##-###~"), (1, "#~#-~#-~###"), (1, "###–##–####"),
    ),
    "HEALTH_PLAN": (
        (4, "@@@#########"), (4, "@########"), (3, "###-##-####A"), (3, "#@%#-@%#-@@##"), (3, "W#########"), (3, "~##########"),
        (2, "~@@#@@#@@##"), (2, "@@@ ### ### ###"), (2, "@@#######"), (1, "##########-##"), (1, "@@@@######"), (1, "#########D"),
        (2, "R########"), (1, "H####-###-##"), (1, "###-@@@-####"), (1, "@##-######-##"), (1, "XE@#########"), (1, "#######*##"),
    ),
    "ACCOUNT": (
        (4, "~#######"), (4, "~#########"), (3, "####-####"), (3, "V##########"), (2, "A-######"), (2, "####-####-####-####"),
        (2, "~###########"), (1, "@@####-##"), (1, "ACCT####~##"), (2, "HAR-#######"), (1, "##-######-#"), (1, "FIN ########"),
        (2, "####-######-#####"), (1, "AC/######"), (1, "@#######-##"), (2, "#### #### #### ####"),
    ),
    "LICENSE": (
        (3, "@######"), (3, "MD######"), (3, "@@#######"), (2, "##-#####"), (3, "1#########"), (2, "RN######"), (2, "@#######-#"),
        (1, "@@@-####-@"), (1, "@###-####-####"), (2, "D########"), (1, "LIC-######"), (1, "PA#####"), (1, "###-##-@@@@"), (2, "G#####"),
        (1, "@##-##-####"), (1, "C####### "), (1, "~########"),
    ),
    "VEHICLE": (
        (4, "@@@-####"), (3, "@@@ ####"), (3, "#@@@###"), (2, "@@@####"), (2, "###-@@@"), (2, "@@## @@@"), (2, "VIN"), (3, "VIN"),
        (1, "@##-@@@"), (1, "@@-#####"), (1, "@@@ ###"), (1, "### @@@"), (1, "@@ #### @"), (1, "#@@ ####"),
    ),
    "DEVICE": (
        (3, "@@@######@"), (3, "~########"), (3, "@@######"), (3, "######-###"), (2, "@@@####~##@"), (2, "PJN######@"),
        (2, "SN-#####-@"), (2, "~#####"), (1, "(01)00############"), (1, "@#@##-####"), (1, "LOT ######"), (1, "@@##-@@###"),
        (2, "A####-##"), (1, "%%%%-%%%%-%%%%"), (1, "IPG####-##"), (1, "#####@@"), (2, "~#######-###"), (1, "@@#.####.##"),
    ),
    "BIOMETRIC": (
        (3, "FP-######"), (3, "BIO-####-@@"), (2, "VP-#####"), (2, "IRIS-####"), (2, "FPT#######"), (2, "RS-###-###"), (1, "@@-RET-####"),
        (1, "vein-&&####"), (1, "PALM####-##"), (1, "VOICE_######"), (1, "DNA-@@#####"), (1, "fpr_###@@##"), (1, "B#-@@@-####"), (2, "~#######"),
    ),
    "OTHER_ID": (
        (4, "S##-#####"), (3, "~########"), (3, "@##-####"), (3, "##-@@-#####"), (2, "RX#######"), (2, "~######-##"), (2, "WC-####-#####"),
        (2, "ACC#######"), (2, "SUBJ-###-###"), (1, "@@@##/###"), (1, "E-#######"), (1, "CASE####-##"), (1, "20##-######"), (2, "CN#########"),
        (1, "@@-20##-####"), (1, "%%%%%%-%%"), (2, "H######"), (1, "~####-@"), (1, "M##-####~"), (1, "#####.####"), (1, "&&&####"),
        (1, "@#.###.###"), (1, "IMG_####.jpg"), (1, "photo_@@##"),
    ),
    "PHONE": (
        (8, "(~##) ~##-####"), (8, "~##-~##-####"), (4, "~##.~##.####"), (4, "~##-####"), (3, "~#########"), (3, "~## ~## ####"),
        (3, "(~##)~##-####"), (3, "1-~##-~##-####"), (3, "+1 ~##-~##-####"), (3, "~##-~##-#### x###"), (3, "~##-~##-#### ext. ####"),
        (2, "(~##) ~##-#### ext ###"), (2, "x~-####"), (2, "x#####"), (1, "+44 20 7### ####"), (1, "0~### ######"),
        (1, "+52 55 #### ####"), (1, "~##/~##-####"), (2, "~##·~##·####"), (1, "+91 ~#### #####"), (1, "#-####"), (1, "1 (~##) ~##-####"),
        (2, "~## ~##-####"), (1, "+1(~##)~##-####"), (1, "(~##) - ~## - ####"), (1, "+61 4## ### ###"), (1, "~##-~##-####, extension ####"),
        (1, "1.~##.~##.####"), (1, "800-~##-@@@@"), (1, "(0##) ### ## ##"),
    ),
    "IP": (
        (6, "IPV4"), (3, "10.IPV3"), (3, "192.168.IPV2"), (1, "IPV6"), (1, "IPV4:####"), (1, "fe80::IPV6TAIL"), (1, "172.16.IPV2/24"), (2, "IPV6"), (1, "IPV4/16"), (1, "::ffff:IPV4"),
    ),
}  # fmt: skip
#: Faxes are dialled like phones, without extensions.
ID_PATTERNS["FAX"] = tuple((w, p) for w, p in ID_PATTERNS["PHONE"] if "x" not in p)

#: Date layouts by kind, in the format mini-language of `formats.write_date`.
DATE_PATTERNS: dict[str, Table] = {
    "day": (
        (10, "{mm}/{dd}/{yyyy}"), (8, "{m}/{d}/{yy}"), (6, "{m}/{d}/{yyyy}"), (5, "{mm}/{dd}/{yy}"), (8, "{Month} {d}, {yyyy}"),
        (4, "{Mon} {d}, {yyyy}"), (5, "{m}/{d}"), (4, "{Month} {ord}"), (4, "{Month} {d}"), (3, "{yyyy}-{mm}-{dd}"), (3, "{mm}-{dd}-{yyyy}"),
        (3, "{mm}-{dd}-{yy}"), (3, "{m}-{d}-{yy}"), (3, "{d} {Month} {yyyy}"), (3, "{dd}-{Mon}-{yyyy}"), (2, "{dd}{MON}{yyyy}"), (2, "{d} {Mon} {yy}"),
        (3, "{Weekday}, {Month} {d}, {yyyy}"), (3, "{Weekday} {m}/{d}"), (2, "{Wkd} {mm}/{dd}/{yy}"), (2, "{Weekday} the {ord}"),
        (2, "{Weekday}, {Month} {ord}"), (2, "the {ord} of {Month}"), (2, "{ord} of {Month}, {yyyy}"), (2, "{Month} {ord}, {yyyy}"),
        (2, "{Mon} {d}"), (2, "{Mon}. {d}, {yyyy}"), (2, "{dd}.{mm}.{yyyy}"), (2, "{dd}/{mm}/{yyyy}"), (1, "{d}.{m}.{yy}"), (1, "{dd}/{mm}/{yy}"),
        (1, "{MON} {d} {yyyy}"), (1, "{mm}{dd}{yyyy}"), (1, "{yyyy}/{mm}/{dd}"), (1, "{yyyy}{mm}{dd}"), (1, "{Month} {d} {yyyy}"), (1, "{d}-{Mon}-{yy}"),
        (1, "the {ord}"), (1, "{mon} {d}"), (1, "{mm}.{dd}.{yy}"), (1, "{Month} {d}, '{yy}"), (1, "{Weekday} {d} {Month} {yyyy}"), (1, "{m}/{dd}"),
        (1, "{MONTH} {d}, {yyyy}"), (1, "{mm} / {dd} / {yyyy}"), (1, "{yy}/{mm}/{dd}"), (2, "{dd} {MON} {yyyy}"), (1, "{m}\\{d}\\{yy}"),
        (1, "{Wkd}, {d} {Mon}"), (1, "{Mon}-{dd}-{yyyy}"), (1, "{ord} {Mon} {yyyy}"), (1, "{d}th of {Month}"),
    ),
    "month": (
        (6, "{Month} {yyyy}"), (4, "{Month} of {yyyy}"), (4, "{m}/{yyyy}"), (4, "{mm}/{yy}"), (4, "{Month}"), (3, "{Mon} {yyyy}"), (2, "mid-{Month}"),
        (2, "early {Month}"), (2, "late {Month} {yyyy}"), (2, "{season} of {yyyy}"), (2, "{season} {yyyy}"), (1, "{Mon} '{yy}"), (1, "{Month}, {yyyy}"),
        (1, "{mm}-{yyyy}"), (1, "{Mon}-{yy}"), (1, "{MON} {yyyy}"), (1, "the {season} of {yyyy}"), (1, "{Mon}/{yy}"), (1, "{m}/{yy}"), (1, "mid {Mon} {yyyy}"),
    ),
    "holiday": (
        (3, "{holiday}"), (3, "{holiday} {yyyy}"), (1, "{holiday} of {yyyy}"), (1, "{holiday}, {yyyy}"),
    ),
    "range": (
        (3, "{Month} {d}-{d2}"), (3, "{m}/{d}-{m}/{d2}"), (2, "{mm}/{dd}/{yy}-{mm}/{dd2}/{yy}"), (2, "{Month} {d} to {d2}, {yyyy}"), (1, "{m}/{d}–{d2}/{yy}"),
        (1, "{d}-{d2} {Month} {yyyy}"), (1, "{Mon} {d}-{d2}"), (1, "{Month} {ord} through {ord2}"), (1, "{dd}/{mm}-{dd2}/{mm}/{yyyy}"),
    ),
}  # fmt: skip

HOLIDAY_NAMES = (
    "Thanksgiving", "Christmas", "Christmas Eve", "New Year's Day", "New Year's Eve", "Easter", "Easter Sunday", "Labor Day", "Memorial Day",
    "Halloween", "the 4th of July", "July 4th", "Fourth of July", "Valentine's Day", "Mother's Day", "Father's Day", "St. Patrick's Day",
    "Hanukkah", "Passover", "Ramadan", "Eid", "Diwali", "MLK Day", "Presidents' Day", "Veterans Day", "Columbus Day", "Juneteenth", "Xmas",
    "Good Friday", "Ash Wednesday", "Mardi Gras", "Cinco de Mayo", "Boxing Day", "Lunar New Year", "Chinese New Year", "Yom Kippur", "Rosh Hashanah",
    "Canada Day", "Bastille Day", "Thanksgiving Day", "Black Friday", "Super Bowl Sunday", "Independence Day", "Nowruz", "Palm Sunday",
)  # fmt: skip

#: Name layouts: F given, M middle initial, N middle name, L family name, K nickname, S suffix, G first initial.
NAME_PATTERNS: Table = (
    (14, "F L"), (5, "F M. L"), (5, "L, F"), (3, "L, F M"), (3, "F M L"), (3, "G. L"), (2, "F N L"), (3, "FU LU"), (4, "LU, FU"), (2, "LU, FU M"),
    (2, "G L"), (2, "F L, S"), (1, "F L S"), (1, "L,F"), (1, "L F"), (1, "G. M. L"), (1, "G.M. L"), (1, "F M. L, S"), (1, "L, G."),
    (1, 'F "K" L'), (1, "F (K) L"), (2, "LU FU"), (1, "L, F N"), (1, "LU,FU"), (2, "fl ll"), (1, "LU, FU M."), (1, "L G"), (1, "G.L."), (1, "LU, F"),
)  # fmt: skip
#: Ward and unit names with a proper name; plain unit kinds ("ICU") are no identifiers.
WARD_PATTERNS: Table = (
    (3, "{last} {n}"), (3, "{last} Pavilion"), (2, "{n} {dir}"), (2, "{last} Wing"), (2, "{last} Building, {n}th floor"), (1, "Tower {n}{dirletter}"),
    (1, "{last} {n}{dirletter}"), (1, "{last} House"), (1, "{last} Unit"), (1, "{last}-{n}"), (1, "Ward {n}{dirletter}"),
)  # fmt: skip
FACILITY_PATTERNS: Table = (
    (6, "{city} General Hospital"), (5, "{city} Medical Center"), (4, "St. {saint} Hospital"), (5, "St. {saint}'s"), (3, "St {saint}'s Hospital"),
    (4, "{last} Memorial Hospital"), (4, "{city} Regional"), (3, "{last} Clinic"), (3, "{city} Family Medicine"), (3, "{last} Nursing Home"),
    (3, "{tree} Manor"), (3, "{tree} Care Center"), (2, "{city} VA"), (2, "Mount {saint2} Hospital"), (2, "{tree} Rehab"), (2, "{city} Urgent Care"),
    (2, "Our Lady of {virtue}"), (2, "{virtue} Hospital"), (2, "Children's Hospital of {city}"), (2, "University of {city} Hospital"), (2, "{city} Community Health Center"),
    (2, "{last} & {last2} Orthopedics"), (1, "{last} Eye Institute"), (1, "{city} Women's Health Associates"), (1, "{city} County Jail"), (1, "{tree} Assisted Living"),
    (1, "{last} Cancer Center"), (1, "{city} Dialysis"), (1, "The {last} Center for Pain"), (1, "{tree} Hospice House"), (1, "{city} Pediatrics"), (1, "Holy {virtue} Medical Center"),
    (1, "{last} Dental Group"), (1, "{city} Gen"), (1, "{city} Mem"), (1, "{city} ER"), (1, "Saint {saint} Health System"), (1, "{city}-{city2} Hospital"), (1, "{virtue} {city}"),
    (1, "{city} Pharmacy"), (1, "{last} Drug"), (1, "{city} Imaging Partners"), (1, "{last} Sports Medicine"), (1, "Camp {last}"), (1, "{last}-{last2} Hospital"),
)  # fmt: skip
SCHOOL_PATTERNS: Table = (
    (4, "{city} High School"), (4, "{last} Elementary"), (3, "{last} Middle School"), (3, "University of {city}"), (2, "{city} Community College"),
    (2, "St. {saint} Academy"), (2, "{last} University"), (1, "P.S. {n}"), (1, "{tree} Montessori"), (1, "{city} State"), (1, "{last} Prep"), (1, "{city} Tech"),
    (1, "Our Lady of {virtue} School"), (1, "{last} Day Care"), (1, "{city} ISD"),
)  # fmt: skip
EMPLOYER_PATTERNS: Table = (
    (4, "{last} Construction"), (3, "{last} & Sons"), (3, "{city} Fire Department"), (3, "{city} Public Schools"), (2, "{last} Trucking"), (2, "{tree} Foods"), (2, "{last} Industries"),
    (2, "{city} Police Department"), (1, "{last}, {last2} & {last3} LLP"), (1, "{city} Water District"), (1, "{last} Farms"), (1, "{tree} Bank"), (1, "First Baptist Church of {city}"),
    (1, "{last} Motors"), (1, "{city} Transit Authority"), (1, "{last} Logistics Inc."), (1, "City of {city}"), (1, "{tree} Technologies"),
)  # fmt: skip
SAINTS = (
    "Mary", "Joseph", "Luke", "Vincent", "Anthony", "Francis", "John", "Elizabeth", "Anne", "Agnes", "Barnabas", "Bernard", "Catherine", "Clare", "David", "Dominic",
    "Thomas", "Michael", "Raphael", "Rita", "Teresa", "Alphonsus", "Charles", "Peter", "Patrick", "Louis", "Lawrence", "Mark", "Helena", "Monica", "Nicholas", "Christopher",
)  # fmt: skip
HILLS = (
    "Sinai",
    "Carmel",
    "Zion",
    "Auburn",
    "Hope",
    "Nittany",
    "Olivet",
    "Vernon",
    "Rainier",
    "Desert",
    "Pleasant",
    "Holyoke",
)
TREES = (
    "Oak Grove", "Maple Ridge", "Cedar Hills", "Willow Creek", "Pine Valley", "Sunrise", "Golden Years", "Riverbend", "Lakeside", "Magnolia", "Silver Springs", "Evergreen", "Birchwood", "Aspen Glen",
    "Cypress Point", "Elm Court", "Sunset Ridge", "Meadowbrook", "Stonegate", "Harbor View", "Prairie View", "Juniper Hill", "Hawthorn Hollow", "Eagle's Nest", "Bluebonnet", "Garden Terrace", "Laurel Heights",
)  # fmt: skip
VIRTUES = (
    "Mercy",
    "Providence",
    "Grace",
    "Hope",
    "Trinity",
    "Cross",
    "Redeemer",
    "Lourdes",
    "Sorrows",
    "Perpetual Help",
    "Good Samaritan",
    "Resurrection",
    "Spirit",
    "Family",
    "Angels",
)
#: Facilities that everyone calls by letters or a short name.
FACILITY_SHORT = (
    "MGH", "BWH", "BIDMC", "UCSF", "UCLA", "NYU", "OHSU", "UPMC", "UAB", "UIHC", "UNC", "MUSC", "VUMC", "KUMC", "HUP", "CHOP", "CHLA", "MSKCC", "BMC", "LGH", "SJH", "DHMC", "MMC", "TMC", "UMMC", "SFGH",
    "LAC+USC", "Cedars", "Hopkins", "Mass General", "the Brigham", "Mayo", "Cleveland Clinic", "Kaiser", "Stanford", "Duke", "Emory", "Sinai", "Bellevue", "Grady", "Parkland", "Ben Taub", "Cook County", "Rush",
    "Jackson Memorial", "Swedish", "Harborview", "Scripps", "Geisinger", "Ochsner", "Barnes-Jewish", "Dana-Farber", "MD Anderson", "Sloan Kettering", "the VA", "Walter Reed", "NIH", "Intermountain", "Sutter", "Banner",
    "HCA", "Baylor", "Methodist", "Presby", "St. Jude", "Tufts", "Yale", "Penn", "JPS", "GBMC", "WRAMC", "CPMC", "RWJ", "NWH", "SLU", "SBUH", "GWU", "VCU", "EVMC", "UTMB", "UTSW", "BJC", "RUMC", "EMH", "WHC", "CMC",
)  # fmt: skip
#: Foreign towns with a country, for travel and birth.
WORLD_TOWNS = (
    "Guadalajara", "Oaxaca", "Tegucigalpa", "San Pedro Sula", "Managua", "Port-au-Prince", "Santo Domingo", "Ponce", "Mayaguez", "Kingston", "Medellín", "Cali", "Guayaquil", "Cusco", "Recife", "Porto Alegre", "Rosario",
    "Manchester", "Leeds", "Glasgow", "Cardiff", "Belfast", "Cork", "Lyon", "Marseille", "Toulouse", "Munich", "Hamburg", "Cologne", "Dresden", "Graz", "Zurich", "Basel", "Milan", "Naples", "Palermo", "Seville", "Bilbao",
    "Porto", "Krakow", "Gdansk", "Wroclaw", "Lviv", "Kharkiv", "Odessa", "Minsk", "Vilnius", "Kazan", "Tbilisi", "Yerevan", "Baku", "Tashkent", "Almaty", "Isfahan", "Mosul", "Aleppo", "Haifa", "Gaza", "Aden", "Asmara",
    "Mogadishu", "Bukavu", "Goma", "Kaduna", "Port Harcourt", "Onitsha", "Tamale", "Bulawayo", "Beira", "Surat", "Lucknow", "Kochi", "Madurai", "Amritsar", "Faisalabad", "Quetta", "Sylhet", "Kandy", "Pokhara", "Mandalay",
    "Chiang Mai", "Da Nang", "Hue", "Can Tho", "Phnom Penh", "Cebu", "Davao", "Medan", "Bandung", "Kunming", "Xi'an", "Harbin", "Hangzhou", "Kaohsiung", "Daegu", "Incheon", "Hiroshima", "Sendai", "Suva", "Apia", "Nuku'alofa",
    "Darwin", "Hobart", "Christchurch", "Halifax", "Winnipeg", "Saskatoon", "Regina", "Quebec City", "St. John's", "Bergen", "Trondheim", "Gothenburg", "Malmö", "Aarhus", "Tampere", "Reykjavik", "Thessaloniki", "Varna", "Cluj-Napoca",
)  # fmt: skip
EMAIL_HOSTS = (
    "gmail.com", "yahoo.com", "hotmail.com", "aol.com", "outlook.com", "icloud.com", "comcast.net", "verizon.net", "msn.com", "att.net", "proton.me", "live.com", "me.com", "sbcglobal.net", "mail.ru", "gmx.de", "yahoo.co.uk",
)  # fmt: skip
TLDS = ("org", "com", "edu", "net", "health", "us", "gov", "info", "care", "co.uk", "io", "clinic")
STATE_NAMES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado", "CT": "Connecticut", "DE": "Delaware", "FL": "Florida", "GA": "Georgia", "HI": "Hawaii", "ID": "Idaho",
    "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi",
    "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma",
    "OR": "Oregon", "PA": "Pennsylvania", "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington", "WV": "West Virginia",
    "WI": "Wisconsin", "WY": "Wyoming", "DC": "DC", "PR": "Puerto Rico",
}  # fmt: skip
