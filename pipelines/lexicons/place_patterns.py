"""Words of addresses, places and care facilities, as data.

Source: USPS street suffixes and state abbreviations; the rest from general knowledge. States and countries alone
are kept by policy: HIPAA Safe Harbor names geography smaller than a state.
"""

from __future__ import annotations

from .word_table import word_table

STATES: dict[str, str] = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas",
    "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts",
    "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri", "MT": "Montana",
    "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico",
    "NY": "New York", "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma",
    "OR": "Oregon", "PA": "Pennsylvania", "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota",
    "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington",
    "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming", "PR": "Puerto Rico",
}  # fmt: skip

#: Their names in small letters.
STATE_NAMES: frozenset[str] = frozenset(name.lower() for name in STATES.values())

#: Countries, regions and peoples: capitalised words after "from" or "in" that are kept.
KEPT_PLACES: frozenset[str] = frozenset(
    [*STATE_NAMES]
    + """usa us u.s america united states kingdom uk england scotland wales ireland canada mexico china india japan
    korea vietnam philippines thailand cambodia laos indonesia malaysia singapore australia new zealand france
    germany italy spain portugal greece poland ukraine russia romania hungary bulgaria serbia bosnia croatia albania
    turkey syria iraq iran israel lebanon egypt libya tunisia algeria morocco sudan ethiopia eritrea somalia kenya
    uganda tanzania rwanda congo nigeria ghana liberia sierra leone senegal mali cameroon zimbabwe zambia malawi
    mozambique angola madagascar africa asia europe cuba haiti jamaica dominican republic puerto rico guatemala
    honduras salvador nicaragua panama colombia venezuela ecuador peru bolivia chile argentina brazil paraguay
    uruguay guyana afghanistan pakistan bangladesh nepal bhutan myanmar burma sri lanka saudi arabia yemen oman
    qatar kuwait jordan netherlands belgium luxembourg switzerland austria sweden norway denmark finland iceland
    estonia latvia lithuania belarus moldova georgia armenia azerbaijan kazakhstan uzbekistan mongolia taiwan
    caribbean midwest northeast southwest southeast northwest south north east west central america's england's
    el""".split()
    # Parts of a country or continent that are larger than a state.
    + [
        name.strip()
        for name in """united states,united states of america,united kingdom,new zealand,sri lanka,saudi arabia,
    dominican republic,west coast,east coast,gulf coast,sunbelt,sun belt,rust belt,corn belt,deep south,
    midwestern,mid-atlantic,
    mid atlantic,pacific northwest,new england,upper midwest,great plains,great lakes,rocky mountains,rockies,
    appalachia,appalachians,tri-state,tri-state area,four corners,mountain west,southern california,
    northern california,central america,south america,latin america,north america,middle east,near east,far east,
    north africa,west africa,east africa,central africa,southern africa,south africa,sub-saharan africa,
    sub-saharan,horn of africa,eastern europe,western europe,central europe,southern europe,northern europe,balkans,
    scandinavia,southeast asia,south asia,east asia,central asia,indian subcontinent,arabian peninsula,mediterranean,
    oceania,polynesia,micronesia,melanesia,pacific islands,west indies,the caribbean,the south,the north,the west,
    the east,ivory coast,cote d'ivoire,cape verde,sierra leone,burkina faso,hong kong,north korea,south korea,
    czech republic,slovakia,slovenia,north macedonia,kosovo,cyprus,malta,bahamas,barbados,trinidad,tobago,
    trinidad and tobago,belize,costa rica,el salvador,suriname,fiji,samoa,american samoa,guam,tonga,
    papua new guinea,benin,togo,niger,gabon,botswana,namibia,lesotho,eswatini,burundi,djibouti,gambia,
    guinea,guinea-bissau,mauritania,mauritius,south sudan,united arab emirates,uae,bahrain,tajikistan,
    turkmenistan,kyrgyzstan,brunei,laos,east timor,maldives,great britain,northern ireland,european union""".split(",")
    ]
)

STREET_SUFFIXES: tuple[str, ...] = tuple(
    """street st avenue ave av boulevard blvd road rd drive dr lane ln court ct place pl terrace ter circle cir way
    parkway pkwy highway hwy square sq trail trl alley aly crescent cres close loop path pike plaza plz row run ridge
    walk mews gardens green grove grv hill heights hts landing manor mall meadow meadows park pass point pt turnpike
    tpke view vista wharf expressway expy freeway fwy causeway crossing xing bend cove glen hollow creek broadway
    quay rise gate route""".split()
)

#: Towns of Virginia: before "VA" their state, while other towns' "VA" is a hospital of veterans.
VIRGINIA_TOWNS: frozenset[str] = frozenset(
    """richmond|norfolk|roanoke|alexandria|arlington|chesapeake|hampton|newport news|virginia beach|fairfax|lynchburg
    |charlottesville|suffolk|portsmouth|reston|manassas|danville|salem|harrisonburg|petersburg|fredericksburg
    |leesburg|blacksburg|winchester|staunton|williamsburg|falls church|herndon|mclean|vienna|springfield""".replace(
        "\n    ", ""
    ).split("|")
)

#: Streets that put the kind first: rue, via, calle ...
STREET_PREFIXES: str = (
    r"rue|via|calle|avenida|paseo|camino|rua|allée|chemin|viale|piazza|carrer|plaza|ul\.|ulica|"
    r"highway|county road|state route|us highway|interstate|rural route|impasse|quai|corso|vicolo|praça|jalan"
)

#: Last words of facility names; the words of `GENERIC_FACILITY` before them do not make a name.
FACILITY_HEADS: tuple[str, ...] = (
    "hospital", "hospitals", "clinic", "clinics", "medical center", "medical centre", "medical centers",
    "health center", "health centre", "healthcare", "health care", "health system", "health systems",
    "health services", "health network", "healthcare system", "infirmary", "nursing home", "nursing center",
    "nursing facility", "nursing and rehabilitation", "nursing & rehabilitation", "rehabilitation unit",
    "rehabilitation center",
    "rehabilitation centre", "rehabilitation hospital", "rehab center", "rehab", "rehabilitation",
    "rehabilitation institute", "hospice", "pharmacy", "laboratory", "laboratories", "labs", "surgery center",
    "surgical center", "surgical centre", "surgery centre", "day surgery", "cancer center", "cancer centre",
    "cancer institute", "heart institute", "heart center", "eye center", "eye institute", "eye clinic",
    "dialysis center", "dialysis", "dialysis unit", "medical group", "medical associates",
    "surgical group", "surgical associates", "cardiology group",
    "orthopedic group", "imaging group", "radiology group", "medical pavilion",
    "medical park", "medical plaza", "medical clinic", "medical office", "medical building", "medical practice",
    "physicians group", "family practice", "family medicine", "family clinic", "family health",
    "family health center", "health", "women's health", "women's clinic", "women's hospital",
    "children's hospital", "internal medicine", "primary care", "urgent care", "care center", "care centre",
    "care home", "memory care", "assisted living", "senior living", "living center", "living facility",
    "retirement community", "retirement home", "manor", "lodge", "convalescent", "sanatorium", "sanitarium",
    "institute", "university", "college", "academy", "high school", "elementary school", "elementary",
    "middle school", "school", "school of medicine", "church", "foundation", "associates", "partners",
    "specialists", "orthopedics", "orthopaedics", "pediatrics", "cardiology", "cardiology associates", "oncology",
    "dermatology", "neurology", "urology", "radiology", "imaging", "imaging center", "diagnostic imaging",
    "diagnostics", "diagnostic center", "diagnostic centre", "behavioral health", "mental health",
    "mental health center", "counseling center", "treatment center", "recovery center", "recovery", "detox",
    "birth center", "birthing center", "dental", "dentistry", "dental clinic", "optometrists", "opticians",
    "surgery practice", "surgery", "surgeons", "physical therapy", "sports medicine", "home health", "home care",
    "hospice care", "wellness center", "wellness", "medical", "community health", "community health center",
    "health clinic", "health department", "general", "memorial", "regional", "correctional facility", "prison",
    "jail", "detention center", "shelter", "mission", "rescue mission", "hostel", "night shelter",
    "ambulatory care", "pain clinic", "pain center", "sleep center",
    "veterans affairs", "veterans home", "polyclinic", "surgicenter", "trust", "nhs trust", "ob/gyn",
    "senior center", "day center", "practice", "group practice", "care facility", "campus", "towers", "pavilion",
    "villa", "village", "mem", "mem hosp", "memorial hosp", "hosp", "gen hosp", "general hosp", "comm hosp",
    "community hosp", "regional hosp", "med ctr", "medical ctr", "med center", "med cntr", "reg med ctr", "med centre",
    "health ctr", "hlth ctr", "cancer ctr", "rehab ctr", "surgery ctr", "nursing ctr", "care ctr", "va hospital",
    "hospital center", "medical centers", "health plaza", "health campus", "med grp",
)  # fmt: skip

#: Heads that name a facility only together with a clear place or family name before them (weak heads), since
#: they are also words of headings: "Family Health", "Internal Medicine", "Recovery".
WEAK_FACILITY_HEADS: frozenset[str] = word_table(
    """
    laboratories rehab rehabilitation pharmacy laboratory labs surgery health medical general memorial regional
    cardiology oncology dermatology neurology urology radiology imaging diagnostics pediatrics orthopedics
    orthopaedics dental dentistry wellness recovery detox associates partners specialists surgeons school
    elementary church trust foundation practice manor lodge institute convalescent dialysis campus towers pavilion
    villa village shelter mission hostel prison jail university college academy hospice opticians optometrists
    """
) | frozenset(
    (
        "family medicine",
        "family health",
        "internal medicine",
        "primary care",
        "urgent care",
        "women's health",
        "health care",
        "healthcare",
        "community health",
        "behavioral health",
        "mental health",
        "physical therapy",
        "sports medicine",
        "home health",
        "home care",
        "hospice care",
        "ambulatory care",
        "assisted living",
        "memory care",
        "medical group",
        "surgical group",
        "diagnostic imaging",
        "family practice",
        "health services",
        "medical office",
        "medical practice",
        "medical building",
    )
)

#: Words before a facility head that describe and do not name: "Pain Clinic", "the University Hospital".
GENERIC_FACILITY: frozenset[str] = word_table(
    """
    homeless strabismus physiatry neuroopthalmology chiropractic abc anticoag memory gait the a an this that our
    your his her their my any another same local outside other outpatient inpatient emergency urgent acute day
    pain wound sleep heart eye ear dental medical surgical surgery community general regional university county
    city state teaching academic public private rural veterans va military pediatric children's childrens women's
    womens men's maternity mental behavioral psychiatric rehab rehabilitation rehabilitative long-term term long
    skilled nursing home care health healthcare primary family internal walk-in free fertility infertility
    anticoagulation coumadin warfarin diabetes diabetic hypertension lipid cardiology cardiac oncology hematology
    cancer breast colorectal neurology neurosurgery neuro urology nephrology renal dialysis transplant liver
    hepatology gi gastroenterology pulmonary asthma copd allergy immunology rheumatology dermatology endocrine
    endocrinology thyroid bone orthopedic orthopaedic ortho spine sports hand foot podiatry ophthalmology
    optometry ent audiology hearing gyn gynecology ob obstetrics prenatal antenatal postpartum fetal infectious
    disease hiv std travel vaccine immunization geriatric geriatrics senior adult adolescent pediatrics student
    school employee occupational physical speech therapy infusion chemotherapy radiation oncologic tumor lab
    laboratory imaging radiology diagnostic pathology blood methadone suboxone substance abuse addiction alcohol
    detox recovery treatment tertiary referring receiving transferring admitting hospital clinic pre-op
    preoperative post-op postoperative follow-up followup resident residents hospitalist continuity resource
    specialty subspecialty multidisciplinary epilepsy stroke seizure movement disorder headache ms als dementia
    weight loss bariatric nutrition lymphedema ostomy continence device pacemaker icd lvad chf hf arrhythmia afib
    valve vascular vein lung hernia retail mail order compounding hospital's current previous prior tb chest
    fracture trauma burn plastic cosmetic laser skin mole telehealth virtual video phone nurse dept department
    division service services center centre unit office new old main north south east west central in at to from
    of for and or on with by per near patient patients discharge admission admitted transferred transfer history
    evaluation visit social past education education: plan follow area global reproductive sexual bowel oral
    vaginal rectal overall personal good poor excellent high middle elementary nursery grade graduate law nhs
    national american board certified world usual regular respiratory genetic genetics hip knee shoulder joint
    voice swallow balance dizzy tinnitus cataract glaucoma retina cornea integrative complementary alternative
    animal veterinary vet mobile crisis residential group halfway consult consulting consultation comprehensive
    advanced affiliated nearest
    """
)

#: Last words of companies and other employers, with a capital; patterns.
COMPANY_HEADS: tuple[str, ...] = tuple(
    """
    Foods Technologies Technology Trucking Logistics Industries Manufacturing Inc LLC Ltd Co Corp Corporation Company
    Transit[ ]Authority Housing[ ]Authority Port[ ]Authority Airlines Airways Freight Construction Plumbing Roofing
    Motors Steel Farms Dairy Bakery Brewing Bank Insurance Enterprises Solutions Systems Services Consulting
    Restaurant Diner Cafe Market Markets Supermarket Grocery School[ ]District Unified Police[ ]Department
    Fire[ ]Department Sheriff[ ]Department Association Society Library Museum Hotel Casino Warehouse Distribution
    Packaging Plastics Press Electric Landscaping Paving Lumber Hardware Furniture Textiles Aerospace Robotics
    Software Energy Railroad Railway Shipping Courier Couriers Cleaners Janitorial Staffing Realty Holdings Group
    Studios Outfitters Apparel Mart Ranch Vineyards Winery Nursery Greenhouse Mining Drilling Petroleum
    """.replace("[ ]", "~").split()
)
COMPANY_HEADS = tuple(head.replace("~", "[ \\t]") for head in COMPANY_HEADS)

#: Facility names that carry no head word. Lower case.
KNOWN_FACILITIES: tuple[str, ...] = (
    "mayo clinic", "cleveland clinic", "johns hopkins", "mass general", "massachusetts general", "cedars-sinai",
    "mount sinai", "mt. sinai", "mt sinai", "kaiser permanente", "brigham and women's", "md anderson",
    "memorial sloan kettering", "sloan kettering", "sloan-kettering", "dana-farber", "dana farber", "walter reed",
    "beth israel deaconess", "beth israel", "nyu langone", "ucla", "ucsf", "upmc", "mgh", "bidmc", "bwh", "chop",
    "walgreens", "cvs", "rite aid", "kroger pharmacy", "minute clinic", "minuteclinic", "carenow", "concentra",
    "nextcare",
    "citymd", "gohealth", "medexpress", "fastmed", "one medical", "publix", "meijer", "wegmans",
    "safeway", "albertsons", "hy-vee", "duane reade", "giant eagle", "sam's club", "optumrx", "express scripts",
    "lincare", "apria", "amedisys", "bayada", "brookdale", "manorcare", "quest labs", "bioreference", "arup",
    "encompass health", "kindred hospital", "select specialty", "vitas", "genesis healthcare", "sonora quest",
    "labcorp", "quest diagnostics", "davita", "fresenius", "walmart", "costco",
    "intermountain", "geisinger", "henry ford", "cedars sinai", "stanford", "guy's hospital",
    "great ormond street", "va medical center", "vamc", "planned parenthood",
)  # fmt: skip

#: Phrases after which a capitalised word is a place where someone lives or comes from.
PLACE_CUES: tuple[str, ...] = (
    "came to", "come to", "arrived from", "lives in", "living in", "live in", "lived in", "resides in",
    "residing in", "resident of", "native of", "moved to", "moved from", "relocated to", "relocated from",
    "born in", "raised in", "grew up in", "originally from", "comes from", "is from", "traveled to",
    "travelled to", "travels to", "traveling to", "travelling to", "trip to", "visiting from", "returned from",
    "returned to", "flew to", "flew from", "flew in from", "drove from", "drove to", "back to", "home in",
    "house in", "apartment in", "works in", "working in", "worked in", "stationed in", "vacation in",
    "vacation to", "vacationing in", "retired to", "commutes to", "commutes from", "staying in", "stays in",
    "transferred from", "transferred to", "located in", "based in", "based near", "family in", "daughter in",
    "son in", "sister in", "brother in", "homeless in", "incarcerated in", "jail in", "town of", "city of",
    "village of", "county of", "suburb of", "neighborhood of", "community of", "borough of", "outside of",
    "trip from", "lives near", "lives outside", "hiking in", "camping in", "buried in", "died in", "hospital in",
    "clinic in", "facility in", "practice in", "parents in", "mother in", "father in", "relatives in", "ranch in",
    "farm in", "school in", "college in", "church in", "shelter in", "seen in", "hospitalized in",
    "emigrated from", "immigrated from", "hails from", "driving from", "coming from", "traveled from",
    "travelled from", "house near", "near the town of",
)  # fmt: skip

#: Header labels of a place.
PLACE_HEADERS: tuple[str, ...] = (
    "address", "home address", "mailing address", "street address", "city", "town", "county", "hometown",
    "birthplace", "place of birth", "residence", "city/state", "city, state", "zip", "zip code", "zipcode",
    "postal code", "postcode", "home locality", "locality", "municipality", "registered town", "destination city",
    "work address",
)  # fmt: skip
FACILITY_HEADERS: tuple[str, ...] = (
    "facility", "hospital", "clinic", "location", "site", "institution", "pharmacy", "practice", "employer",
    "school", "care site", "care establishment", "facility name", "hospital name", "clinic name",
    "referring facility", "practice name", "service location", "performing lab", "performing laboratory",
    "organization", "organisation", "company", "place of employment", "workplace", "preferred pharmacy",
    "transferring facility", "receiving facility", "transfer from", "transferred from", "transfer to", "referral from",
    "sending facility", "accepting facility", "referring hospital", "transferring hospital", "receiving hospital",
    "admitted to", "care at", "discharged to", "workplace name", "employer name", "school name", "snf", "nursing home",
)  # fmt: skip

#: Words after which an employer follows. HIPAA also protects the employers of the individual.
EMPLOYER_CUES: tuple[str, ...] = (
    "works at", "working at", "worked at", "works for", "working for", "worked for", "employed by", "employed at",
    "employed with", "retired from", "job at", "teaches at", "student at", "attends", "studies at",
    "volunteers at", "employee of", "employee at", "enrolled at", "graduated from", "manager at", "clerk at",
    "return to work at",
    "back to work at", "works part-time at", "works full-time at", "works nights at", "job with", "position at",
    "drives for", "drove for", "driving for", "drives a truck for", "fired from", "laid off from", "contracts with",
    "intern at",
    "apprentice at", "guard at", "server at", "chef at", "aide at", "volunteer at", "shift at", "nights at",
    "days at", "foreman at", "janitor at", "custodian at", "waitress at", "cook at", "nurse with",
    "supervisor at", "pastor at", "pastor of", "principal at", "principal of", "professor at", "welder at",
    "mechanic at", "bartender at",
    "cashier at", "engineer at", "teacher at", "nurse at", "driver for", "ceo of", "owner of", "owns",
)  # fmt: skip
