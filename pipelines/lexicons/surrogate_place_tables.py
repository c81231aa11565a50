"""Words of addresses and institutions: what is kept, and syllables and lists that surrogates are made of.

Small ZIP3 areas: for census 2000 the 17 prefixes named in the guidance of the US Department of Health and Human
Services on de-identification (2012); for census 2010 the prefixes commonly counted from the Census Bureau's
ZIP code tabulation areas, which no authority lists. Prefixes only ever add protection, so `all` is their union.
State names, abbreviations and street suffixes are facts (US Postal Service, Publication 28).
"""

from __future__ import annotations

from .word_table import word_table

SMALL_ZIP3: dict[str, frozenset[str]] = {
    "2000": word_table("036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893"),
    "2010": word_table("036 059 102 203 205 369 556 692 753 772 821 823 878 879 884 893"),
}
SMALL_ZIP3["all"] = SMALL_ZIP3["2000"] | SMALL_ZIP3["2010"]

#: State or territory abbreviation -> name.
STATES: dict[str, str] = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas",
    "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts",
    "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri", "MT": "Montana",
    "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico",
    "NY": "New York", "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma",
    "OR": "Oregon", "PA": "Pennsylvania", "PR": "Puerto Rico", "RI": "Rhode Island", "SC": "South Carolina",
    "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia",
    "WA": "Washington", "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
}  # fmt: skip

#: States that share their name with a large city: a state only after a city of the same span.
CITY_STATES: frozenset[str] = frozenset({"new york", "washington", "la"})

COUNTRIES: frozenset[str] = frozenset(
    [
        "usa", "us", "u.s.", "u.s.a.", "united states", "united states of america", "america", "canada", "mexico",
        "england", "scotland", "wales", "ireland", "united kingdom", "uk", "u.k.", "france", "germany", "italy",
        "spain", "portugal", "poland", "russia", "ukraine", "greece", "turkey", "egypt", "nigeria", "ghana", "kenya",
        "ethiopia", "somalia", "south africa", "india", "pakistan", "bangladesh", "nepal", "china", "japan", "korea",
        "south korea", "vietnam", "thailand", "philippines", "indonesia", "malaysia", "australia", "new zealand",
        "brazil", "argentina", "chile", "peru", "colombia", "venezuela", "ecuador", "cuba", "haiti", "jamaica",
        "dominican republic", "puerto rico", "guatemala", "honduras", "el salvador", "nicaragua", "costa rica",
        "panama", "iran", "iraq", "syria", "lebanon", "israel", "jordan", "saudi arabia", "afghanistan", "sweden",
        "norway", "denmark", "finland", "iceland", "netherlands", "belgium", "switzerland", "austria", "hungary",
        "romania", "bulgaria", "serbia", "croatia", "bosnia", "albania", "armenia", "georgia", "cambodia", "laos",
        "europe", "africa", "asia", "south america", "north america", "central america", "the netherlands",
    ]
)  # fmt: skip

STREET_SUFFIXES: frozenset[str] = word_table(
    "street st avenue ave av road rd boulevard blvd lane ln drive dr court ct circle cir place pl way "
    "terrace ter trail trl parkway pkwy highway hwy square sq loop alley aly plaza plz turnpike tpke row "
    "path pike pass run walk crescent close crossing xing expressway expy freeway fwy route rte broadway "
    "esplanade promenade mews"
)

#: Words of an address that tell nobody's place; they stay.
ADDRESS_WORDS: frozenset[str] = word_table(
    "apt apartment unit suite ste floor fl bldg building room rm lot no number po p.o. p.o box n s e w ne "
    "nw se sw n. s. e. w. north south east west northeast northwest southeast southwest county parish "
    "township borough city town village of the near outside in at on and from area region suburb district "
    "precinct ward c/o attn address home zip code rural rr rte route state upper lower greater downtown "
    "metro co co. twp hwy interstate to by just corner intersection block between"
)

#: Words that belong to a city's name when they stand before another word.
CITY_HEADS: frozenset[str] = word_table(
    "new fort ft ft. port san santa st st. saint los las el la mount mt mt. lake cape"
)

#: Invented places are a root and an ending. None is a large American city.
PLACE_ROOTS: tuple[str, ...] = (
    "Alder", "Amber", "Ash", "Aven", "Bard", "Barrow", "Bex", "Birch", "Bram", "Bran", "Brindle", "Briar", "Bryn",
    "Calder", "Carrow", "Cedar", "Chal", "Cinder", "Clover", "Cob", "Copper", "Cran", "Crest", "Dal", "Darrow",
    "Dell", "Dray", "Dun", "Elder", "Ells", "Elm", "Ember", "Fal", "Farrow", "Fen", "Fern", "Finch", "Flint", "Gal",
    "Garrow", "Gorse", "Grafs", "Hal", "Harrow", "Haw", "Hazel", "Heather", "Hern", "Hollow", "Holm", "Jarrow",
    "Juniper", "Kel", "Kestrel", "Kings", "Lark", "Laurel", "Linden", "Loch", "Lorn", "Lyn", "Mal", "Maple", "Marl",
    "Meadow", "Merri", "Mill", "Moss", "Nettle", "Nor", "Oak", "Orchard", "Otter", "Pem", "Penn", "Pine", "Plover",
    "Quarry", "Quill", "Raven", "Reed", "Ridge", "Rowan", "Rush", "Sable", "Sedge", "Sher", "Silver", "Sorrel",
    "Spruce", "Stan", "Swan", "Tam", "Tarn", "Teal", "Thorn", "Till", "Tarrow", "Umber", "Vale", "Vesper", "Wel",
    "Wend", "Whin", "Willow", "Winter", "Wren", "Yarrow", "Yew", "Zel",
)  # fmt: skip
PLACE_ENDINGS: tuple[str, ...] = (
    "bank", "beck", "borne", "bourne", "bridge", "brook", "burn", "bury", "by", "combe", "cote", "cross", "dale",
    "dene", "don", "fell", "field", "firth", "ford", "garth", "gate", "grove", "ham", "haven", "holm", "holt", "hurst",
    "ley", "low", "mead", "mere", "mont", "moor", "more", "mouth", "port", "ridge", "rock", "shaw", "stead", "stoke",
    "stone", "thorpe", "ton", "vale", "view", "ville", "water", "well", "wick", "wold", "wood", "worth",
)  # fmt: skip

#: Joined names that are real: in the list of American cities of GeoNames (CC BY 4.0) or in the names of
#: hospitals that the Centers for Medicare and Medicaid Services publish. They are never drawn.
REAL_PLACES: frozenset[str] = word_table(
    "alderton alderwood amberley ashburn ashfield ashford ashley ashmont ashton ashville bardwell bexley "
    "birchwood brandon branford briarwood cedarbrook cedarhurst cedarville cloverdale cloverport cranbury "
    "crandon cranford crestview crestwood dalton dellwood dunmore ellsworth elmhurst elmwood falmouth fenton "
    "ferndale fernley flintridge halstead hawley hazelwood herndon kingsbrook kingsbury kingsford kingsgate "
    "kingsley kingsport kingston kingsville larkfield laureldale laurelton lindenhurst lindenwold lochmoor "
    "lynbrook lyndon lynwood mapleton maplewood marlton meadowbrook meadowdale meadowview merrifield "
    "millbourne millbrook millburn millbury millvale millville millwood mosswood nettleton norcross norton "
    "norwell norwood oakbrook oakdale oakfield oakham oakhurst oakley oakmont oakport oakridge oakton oakville "
    "oakwood penngrove pennville pinedale pinehurst pineridge pineville pinewood quarryville reedley "
    "ridgefield ridgeview ridgeville ridgewood rushford rushmere rushville sherburn sherwood silverdale "
    "silverton stanfield stanford stanley stanton stanwood swanton swanville tamworth thorndale thornport "
    "thornton thornwood weldon willowbrook winterport winterville"
)

#: Words of institutions that tell the kind and not the name; they stay.
FACILITY_WORDS: frozenset[str] = word_table(
    "hospital hospitals hosp hosp. medical medicine med center centre ctr ctr. clinic clinics health "
    "healthcare care system systems group practice associates partners physicians services service "
    "department dept dept. division unit ward wing floor room rm bed building bldg suite tower pavilion "
    "annex icu micu sicu nicu picu ccu er ed or pacu l&d emergency intensive critical urgent ambulatory "
    "outpatient inpatient day surgery surgical center's nursing home homes assisted living retirement "
    "community communities facility facilities rehabilitation rehab skilled snf ltac long term acute "
    "hospice memory senior seniors residence residences manor village house lodge general memorial "
    "regional university college school schools elementary middle high academy preschool kindergarten "
    "daycare institute institution foundation laboratory laboratories lab labs imaging radiology pharmacy "
    "dialysis cancer heart eye ear women's womens woman's children's childrens childrens' child mental "
    "behavioral behavioural psychiatric psychiatry orthopedic orthopaedic orthopedics pediatric "
    "pediatrics family internal dental veterans veteran's affairs va vamc army naval navy air force base "
    "public county city state national international district municipal federal prison jail correctional "
    "detention church parish temple mosque synagogue company co co. corp corp. corporation inc inc. llc "
    "ltd ltd. limited plc bank store factory plant office offices station shelter trust nhs the of at and "
    "for in on to & a an saint st st. north south east west northeast northwest southeast southwest "
    "central nw ne sw se upper lower transplant oncology cardiology neurology step-down stepdown "
    "telemetry tele med-surg burn trauma main campus satellite branch library post fire police apartments "
    "apartment group residential recovery treatment detox primary specialty specialties wellness campus "
    "network alliance integrated hmo ppo first level 1st 2nd 3rd 4th 5th"
)

#: Invented saints: no calendar and no hospital has them.
INVENTED_SAINTS: tuple[str, ...] = (
    "Aldwara", "Amberline", "Avelmund", "Belaric", "Brenwald", "Calvira", "Corvane", "Dalmund", "Delwyna", "Edwara",
    "Elbrana", "Faldred", "Galvera", "Hadwena", "Harlune", "Ismara", "Jorvina", "Keldred", "Lambrena", "Lorwald",
    "Maldwyn", "Merowen", "Norvald", "Oswara", "Quenlyn", "Radvera", "Rosmund", "Selwena", "Tavira",
    "Thelwyna", "Ulmara", "Valdrune", "Wenlora", "Wilvara", "Yelmund",
)  # fmt: skip

PROFESSIONS: tuple[str, ...] = (
    "accountant", "actuary", "animator", "arborist", "archivist", "auctioneer", "auditor", "baker", "barber",
    "beekeeper", "biologist", "blacksmith", "bookbinder", "bookkeeper", "bricklayer", "butcher", "cabinetmaker",
    "carpenter", "cartographer", "cashier", "chemist", "cobbler", "conductor", "cook", "copywriter", "courier",
    "curator", "dancer", "dispatcher", "economist", "editor", "electrician", "engraver", "estimator", "farmer",
    "florist", "forester", "gardener", "geologist", "glazier", "goldsmith", "grocer", "hairdresser", "illustrator",
    "inspector", "insurer", "interpreter", "jeweler", "joiner", "journalist", "landscaper", "lecturer", "librarian",
    "locksmith", "machinist", "mason", "meteorologist", "miller", "musician", "notary", "optician", "organist",
    "painter", "paralegal", "photographer", "plasterer", "plumber", "potter", "printer", "proofreader", "publisher",
    "quilter", "realtor", "roofer", "saddler", "sailor", "sculptor", "seamstress", "secretary", "shipwright",
    "singer", "statistician", "surveyor", "tailor", "teacher", "translator", "typesetter", "undertaker",
    "upholsterer", "usher", "welder", "woodcarver", "writer", "zoologist",
)  # fmt: skip
