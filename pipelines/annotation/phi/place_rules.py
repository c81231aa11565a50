"""Places and sites shown by a few words beside them: buildings, sites on forms, hospitals by letters, employers."""

from __future__ import annotations

import re

from ...lexicons.loading import word_list
from ...lexicons.loading import words as lexicon
from ...lexicons.names import CREDENTIALS, is_unlisted, may_be_name
from ...lexicons.places import COMPANY_HEADS, GENERIC_FACILITY, STATES
from ...lexicons.vocabulary import ABBREVIATIONS, CLINICAL_WORDS, EPONYMS, FUNCTION_WORDS, NAME_LIKE_WORDS, SAFE_WORDS
from .rule import CAP, Rule

_NAME = r"[A-ZÀ-Þ][a-zà-ÿ'’]{1,20}(?:-[A-ZÀ-Þ][a-zà-ÿ]{1,20}|[A-Z][a-z]{1,20})?"
_RUN = rf"{CAP}(?:[ ]{CAP}){{0,2}}"
_END = r"(?![\w'’-])"
_LEVEL = (
    r"(?:,?[ \t]{1,2}(?i:(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh)[ \t]"
    r"(?:floor|fl|level)\b|(?:floor|fl|level|room|rm|suite|ste)\.?[ \t]#?[A-Z]?\d{1,4}[A-Z]?\b))"
)
_SMALL = r"[a-z][a-z'’]{2,14}[ ]"
#: Units of measurement and devices that bear a name, and units of care.
_NO_UNIT = lexicon("no_units")
_SITE_WORDS = word_list("site_words")
#: Letters that name no hospital: units, ways of care, agencies.
_NOT_HOSPITALS = lexicon("not_hospitals")


def _is_named(found: str) -> bool:
    """Whether a word in it is no word of facilities, medicine or every day."""
    words = [word.removesuffix("'s") for word in re.findall(r"[^\W\d_][\w'-]+", found.lower().replace("’", "'"))]
    return not any(word in _NO_UNIT for word in words[:-1]) and any(
        word not in EPONYMS and (word in NAME_LIKE_WORDS or (word not in GENERIC_FACILITY and is_unlisted(word)))
        for word in words
    )


def _is_company(found: str) -> bool:
    *name, head = found.lower().split()
    trade = head in ("trucking", "foods", "logistics", "manufacturing", "inc", "llc", "ltd", "corp")
    return trade or (_is_named(found) and SAFE_WORDS.isdisjoint(name))


def _is_state(name: str) -> bool:
    return name.upper() in STATES if len(name) == 2 else name.lower() in lexicon("state_names")


def _from_a_site(match: re.Match[str]) -> bool:
    sure = match["referred"] or not _SITE_WORDS.isdisjoint(match["FACILITY"].lower().split())
    ends = match["LOCATION"].replace(",", " ").split()[-2:]
    return bool(sure) and (_is_state(ends[-1]) or _is_state(" ".join(ends)))


def _may_be_hospital(letters: str) -> bool:
    known = letters in ABBREVIATIONS or letters in _NOT_HOSPITALS or letters in CREDENTIALS or letters in STATES
    return not known and is_unlisted(letters.lower()) and not letters.endswith(("CU", "TU", "DU", "RU", "PU"))


def _among_small_letters(match: re.Match[str]) -> bool:
    """Whether the words before are not in capitals, where capitals would tell nothing."""
    around = re.findall(r"[A-Za-z]{3,}", match.string[max(0, match.start(1) - 40) : match.start(1)])
    return not around or not all(word.isupper() for word in around)


PLACE_RULES = (
    Rule(
        "building by its name",
        "FACILITY",
        rf"\b(?!(?:The|Our|In|At)\b)(?:{_NAME}\.?[ \t]){{1,3}}(?=[A-Z])<cue>(?:[ \t]\d{{0,2}}[A-Z]?\b)?{_LEVEL}{{0,2}}",
        "building|bldg|pavilion|tower|towers|annex|inn|campus",
        accept=_is_named,
        score=0.85,
        examples="Moved to [Alcott Building, 5th floor].|the Medical Tower and the Surgical Building",
    ),
    Rule(
        "ward by its number",
        "FACILITY",
        rf"(?=[A-Z])<cue>[ \t](?:[A-Z]-?\d{{1,3}}|\d{{1,2}}-?[A-Z]{{1,2}})(?![\w-])(?:{_LEVEL})?",
        "ward|tower|building|bldg|pavilion|wing|unit|floor",
        examples="report from [Ward 9W]|Unit 5 of the blood; floor 9W|Ward rounds",
    ),
    Rule(
        "unit of who works there",
        "FACILITY",
        r"\((?i:RN|LPN|CNA|NP|PA|MD),[ ]([A-Za-z][a-z]{2,14}[ \n]<cue>)\)",
        "unit",
        accept=lambda unit: unit.lower().split()[0] not in _NO_UNIT,
        score=0.85,
        examples="K. Osei (resident), Allen (RN, [Long Unit])|allen (rn, [abara\nunit])|Kim (RN, Burn Unit)",
    ),
    Rule(
        "emergency room or unit of a named site",
        "FACILITY",
        rf"\b(?i:at|to|from|from:|the|via|of|by|near|left|leaves|arnp,|md,|np,|rn,)[ \t]((?:{_NAME}[ \t]){{1,3}}"
        r"(?=[A-Z]{2})<cue>)",
        "er|ed|va|vamc|icu|ucc",
        accept=_is_named,
        examples="The [Lindale ER] records were lost.|He left the Burn ICU and the Local ED.",
    ),
    Rule(
        "saint's or old fort's hospital",
        "FACILITY",
        rf"(?<![\w'’-])((?:Fort|Camp|Port|Mount|Lake|San|Santa|Saint|St\.?|New|El|Los|Las)[ ]{CAP}[ ]VA(?:MC)?"
        rf"|(?:Sister|Mother|Saint|St\.?|Father)[ ]{CAP}(?:[ ]{CAP})?[ ](?:Regional|Memorial|General|Hospital|Health"
        rf"|Hospice)){_END}(?!,?[ ]\d{{5}})",
        score=0.85,
        examples="a [Fort Ashdown VA] patient|accepted at [Sister Agatha Regional]|"
        "He is seen at the VA, in the VA clinic, and by Mr. VA.",
    ),
    Rule(
        "hospital by its short kind",
        "FACILITY",
        rf"(?:\b(?:to|at|[Ff]rom|in|of):?[ ](?:the[ ])?|\b[A-Z]{{2,4}},[ ](?=[^\n]{{1,40}}(?:\n|\Z)))"
        rf"((?!Mr|Ms|Dr|The|His|Her){CAP}(?:[ ]{CAP})?[ ](?=[A-Z])<cue>){_END}",
        "mem|gen|reg|univ|meth|bapt|presb|comm|va|vamc",
        examples="admitted to [Glasford Mem] on arrival|A. Roe, PT, [Howland City VA]\n|"
        "He is seen at the VA and by Mr. VA.",
    ),
    Rule(
        "hospital by its letters",
        "FACILITY",
        r"\b(?i:the|old|outside|from)[ ]([A-Z]{3,5})(?=[ ]<cue>)",
        "records|chart|charts|notes|films|er|ed",
        accept=_may_be_hospital,
        check=_among_small_letters,
        score=0.75,
        examples="reviewed the [QVMC] records and notes|reviewed the EKG notes and the SNF records",
    ),
    Rule(
        "hospital by its letters, where somebody was sent",
        "FACILITY",
        r"<cue>\b[^.\n;:]{0,24}?(?:[ ](?:from|to|at|by|via)[ ](?:the[ ])?|(?:[ ](?:from|to))?[ ]?:[ ]*)([A-Z]{3,5})"
        r"(?![\w'/&-]|[ ](?:clinic|unit|team|service|level|scan|protocol|criteria|study|trial)\b)",
        "transfer|transferred|admitted|presented|referred|hospitalized|hospitalised|evaluated|discharged|records|brought"
        "|referring hospital|receiving hospital|sending facility|accepting facility",
        accept=_may_be_hospital,
        check=_among_small_letters,
        score=0.75,
        examples="he was transferred from [QVMC] last night|Transfer from: [QMC]|"
        "Transferred to the PACU, then to MICU and SNF.|TRANSFERRED FROM FLOOR TO ICU AT NIGHT",
    ),
    Rule(
        "hospital that its name alone tells",
        "FACILITY",
        r"\b(?:at|from|to|by|via|left)[ \t](?:the[ \t])?((?=[A-Z])<cue>)(?![-\w'’]|[ \t](?:stand|scissors|clip|criteria"
        r"|classification|protocol|activity|score|table|elevator|hook|stage|hood|syndrome))",
        "mayo|hopkins|duke|emory|vanderbilt|baylor|cedars|scripps|sutter|kaiser|geisinger|yale|cleveland clinic|sinai"
        "|bellevue|ochsner",
        examples="slides went to [Mayo] for review|Mayo stand and Mayo scissors were used.|moved to Mayo stand",
    ),
    Rule(
        "branch of a practice",
        "FACILITY",
        rf"\b(?:at|to|from|in)[ ](?:the|our)[ ]({_RUN})(?=[ ]<cue>)",
        "location|branch|office|campus",
        accept=lambda run: not any(p.lower() in CLINICAL_WORDS or p in ABBREVIATIONS for p in run.split()),
        score=0.75,
        examples="Her follow-up is at the [Town Center] location.|Return to the Radiology office or the ENT office.",
    ),
    Rule(
        "crew of an ambulance or fire service",
        "FACILITY",
        r"\b(?:of|from|with|via|by|per|on)[ ]((?=[A-Z])<cue>[ ]\d{1,3})(?![\w/%-])",
        "engine|medic|ladder|squad|truck|rescue|ambulance|battalion|station",
        score=0.75,
        examples="a firefighter of [Engine 41]|Rescue inhaler used; on Truck 2x weekly",
    ),
    Rule(
        "site, its town and its state on a form",
        "FACILITY",
        r"(?im)(?:^|(?<=referral ))(?:referred[ ]|transferred[ ]|transfer[ ])?<cue>[ ]?:[ ]{0,3}"
        r"(?P<FACILITY>[^\n,:;\d]{4,60})"
        r",[ ]?(?P<LOCATION>[a-z.'’ -]{3,30}?,?[ ](?:[a-z]{2}|[a-z]{4,14}(?:[ ][a-z]{4,9})?))"
        r"(?:[ \t]*$|(?=(?P<referred>\s+referred by\b)))",
        "from|facility|sending facility",
        check=_from_a_site,
        score=0.92,
        examples="From: [Baptist Health Larkspur], [Vendale, VT]\n|from: [delmar beach er], [antelope, california]|"
        "From: Anna Roe, Nowhere Zed\n|From: the clinic, by fax\n",
    ),
    Rule(
        "path that somebody walks",
        "LOCATION",
        rf"<cue>[ ](?:along|down|around|on|near|up)[ ](?:the[ ])?((?:{CAP}|[A-Z])(?:[ ]{CAP}){{1,3}}){_END}",
        "walk|walks|walked|walking|jog|jogs|jogged|jogging|runs|ran|bike|bikes|biked|biking|hike|hikes|hiked|hiking"
        "|stroll|strolls|strolled",
        score=0.75,
        examples="He walks along [Harbor Ridge] every morning.|"
        "She walks on Level 2 of the program and runs on CA time.",
    ),
    Rule(
        "path that somebody walks, in small letters",
        "LOCATION",
        rf"<cue>[ ](?:along|down|around|on|near|up)[ ]((?:{_SMALL}){{1,3}}(?:way|place|street|road|avenue|lane|drive"
        rf"|court|trail|boulevard|terrace|parkway|pkwy|st|rd|ave|ln|dr|blvd|pl|ct)){_END}(?![ ]of\b)",
        "walk|walks|walked|walking|jog|jogs|jogged|jogging|runs|ran|bike|bikes|biked|biking|hike|hikes|hiked|hiking",
        accept=lambda path: any(may_be_name(part) or part.endswith(("east", "west")) for part in path.split()[:-1]),
        score=0.75,
        examples="he walks along [southwest tarn way] every morning|they bike up [carlton place]|"
        "He walks down the street and walks along the same road.",
    ),
    Rule(
        "employer in small letters",
        "FACILITY",
        rf"\b(?:for|at|with)[ ]((?:{_SMALL}){{1,2}}<cue>){_END}",
        "trucking|logistics|construction|foods|motors|plumbing|roofing|landscaping|industries|manufacturing|farms|dairy"
        "|steel|freight|towing|paving|catering",
        accept=lambda employer: employer.split()[0] not in FUNCTION_WORDS,
        score=0.75,
        examples="drives for [gray trucking] since 2019|He works for the trucking industry.",
    ),
    Rule(
        "employer",
        "FACILITY",
        rf"\b(?:for|at|to|from|with|by|of|joined|left|in|near|the|owns|runs|manages|employer|attends|and)[:,]?[ \t\n]"
        rf"((?:{_NAME}(?:[ \t]|[ \t]?&[ \t]|[ \t]and[ \t]|,[ \t](?=Inc|LLC|Ltd))){{1,4}}(?=[A-Z])<cue>"
        r"(?:,?[ \t](?:Inc|LLC|Ltd|Co|Corp)\b)?)",
        "|".join(COMPANY_HEADS),
        accept=_is_company,
        score=0.85,
        examples="He drives for [Birch Hollow Foods].|may return to [Long Trucking] soon|"
        "Review of Systems; Family Services; Blood Bank called.",
    ),
)
