"""Words that hold no identifier where they are written in an ordinary way, as data for `plain_sentences`.

Sources: the tables of everyday and clinical words; and words that are surnames or cities too, counted over the
training parts of MTSamples (www.mtsamples.com) and of CC BY case reports: in small letters in 95% of their places
inside sentences, in four documents or more.
"""

from __future__ import annotations

from functools import lru_cache

from .capital_terms import SHORT_TERMS
from .clinical_vocabulary import ABBREVIATIONS, CLINICAL_WORDS
from .common_words import ENGLISH_ENDS, NAME_LIKE_WORDS, ORDINARY_WORDS
from .drug_brands import CAPITALS
from .drug_stems import DRUG_STEMS
from .everyday_words import EVERYDAY_WORDS, FUNCTION_WORDS
from .given_name_table import GIVEN_NAMES
from .name_lexicon import EVERYDAY_GIVEN_NAMES, NICKNAMES, given_names, surnames
from .place_names import CITIES
from .safe_terms import SAFE_WORDS
from .surname_table import SURNAMES
from .word_table import word_table

#: Surnames and cities that prose writes in small letters.
_LOWER_CASE_NAMES: frozenset[str] = word_table(
    """
    free saline blade space round counts gauge junction plain double sites sac angle edge apex fell signal far roll
    baby pole born cutting loop marrow mobile arch portal shoulders counter broad pocket yellow urinalysis nicely rim
    lines stand constant ever fresh pump hook sound blocker needles dull pretty happy real hot dye today's media cover
    shield inner brothers samples carina channel opportunity falling borders ground bent collar stump marker burr
    success cheek gentle diseases chain ties big barium meeting spur spell numbers pen holder oil action tiny hurt
    mode fill core labrum shaver carbon snare purchase pleasure plateau struck wake punch wax belt chambers thrush
    spike trigger spells plug reservoir stream layman's loud gap monocytes anchor tree crossing galea bend
    consequences walled week's eminence younger logical desire sisters blades dates periodic longest cool peel deal
    beam globe cone sessions pillar tunica cases swing crescent hallux hopes sad noon carry hose soap tendency riding
    chin gutter span corpus stretch psoas toto picked heal bear consultant likes triangle broken cutter paint speaks
    barrel intercourse stiff fish pulley store learned wash horseshoe crest anger tracer bridge fix medulla bound
    linea fund stuck reamer financial hamstrings saddle public vent electric rolling tack roof industrial file duty
    pearly fruit rising button mallet student stops territory drawer tray corners generation nodal verge ways gear
    twist heights reddish gum shorter prothrombin press sole liner eluting modifications crown path rounds tool leaf
    inlet plaster tipped rolls independence arcade harvest aide cousins fail carbonate fear brush burden cheeks
    estrogen bench pitched hypopnea sweat palms interferon trap commercial gains bronchiolitis tarry flowing host
    fails clarity settle news senior pay bills guess sober boss esteem midway coil mania mile blow straw
    quarters seeds funny season theta arteritis shadow stocking soles claw apraxia flushing tag hidden bare firing
    steep bias toothed fallen colony inflammatories strengthen indiscretion adds pop icing salty spicy hay dragging
    x mom dad ray rays re o'clock
    """
)

#: What prose begins a sentence with, though it stands in lists of names.
_SENTENCE_STARTS: frozenset[str] = word_table(
    """
    the an she he her his it this that there we you they no if on in at for with as to and but or not all any
    patient continue continues continued denies reports right left also after before because since when while
    pain blood mild heart kidney back neck clear good head chest skin eyes ears nose throat lungs abdomen
    """
)

#: What is no name with a capital either, wherever it stands.
_NO_NAMES: frozenset[str] = word_table("the he she it his her we they there this that these those iv")

#: Terms of the safe list that are places, people and makers as well.
_NAMES_IN_SAFE_LIST: frozenset[str] = word_table(
    """
    ochsner stryker richards st ste mt ft mayo cleveland hopkins kaiser la va de el
    """
)

#: Parts of names of institutions: with a capital they may be one.
_FACILITY_WORDS: frozenset[str] = word_table(
    """
    center centre centers centres clinic clinics hospital hospitals health healthcare memorial community regional
    county city university college school church institute associates pharmacy manor village national veterans
    academy foundation hospice residence lodge terrace court corner drug drugs shop store factory company bank
    library theater theatre prison jail barracks station depot camp ranch farm mall hotel inn
    """
)

#: Titles and roles that a name follows.
_TITLES: frozenset[str] = word_table(
    """
    mr mrs ms miss mister dr doctor prof professor sir madam mme sister brother father mother uncle aunt grandma
    grandpa rev reverend pastor rabbi sgt lt capt captain officer coach nurse nanny
    """
)

#: Written names of months and days; beside a number they make a date.
MONTHS_AND_DAYS: frozenset[str] = word_table(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
    thurs fri sat sun ides ramadan easter christmas
    """
)


#: Endings of more words that prose writes in small letters.
_MORE_ENDS: tuple[str, ...] = tuple(
    """
    ist ists tions sions ments ities ings itis uria algia penia plegia phasia phagia phobia genic lytic ular oma omas
    logical ance ence ful less ness ism tory ology ologist ologists stomy scopy scopic gram grams graph
    """.split()
)


@lru_cache(maxsize=8192)
def has_plain_ending(low: str) -> bool:
    """Whether a word of no list, in small letters beside capitals, ends as words of prose and drugs do."""
    if len(low) < 6 or not low.endswith((*ENGLISH_ENDS, *_MORE_ENDS, *DRUG_STEMS)):
        return False
    names, cities = _names_and_cities()
    return low not in names and low not in cities and low not in MONTHS_AND_DAYS


@lru_cache(maxsize=1)
def _names_and_cities() -> tuple[frozenset[str], frozenset[str]]:
    names = GIVEN_NAMES | SURNAMES | NICKNAMES | NAME_LIKE_WORDS | EVERYDAY_GIVEN_NAMES | given_names() | surnames()
    return frozenset(names - FUNCTION_WORDS), frozenset(word for city in CITIES for word in city.lower().split())


@lru_cache(maxsize=1)
def plain_words() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Words in small letters, by how they are written in a note.

    Returns:
        What is plain in small letters; in small letters where nothing else has a capital; with a capital at the start
        of a sentence; with capitals anywhere (abbreviations, drugs, tests).
    """
    names, cities = _names_and_cities()
    ordinary = ORDINARY_WORDS | CLINICAL_WORDS | EVERYDAY_WORDS | FUNCTION_WORDS
    known = {word.lower() for word in SAFE_WORDS} - names - cities - _NAMES_IN_SAFE_LIST
    lower = (ordinary | NAME_LIKE_WORDS | _LOWER_CASE_NAMES | known) - MONTHS_AND_DAYS
    start = ((ordinary - names - cities - _FACILITY_WORDS - _TITLES) | _SENTENCE_STARTS) - MONTHS_AND_DAYS
    anywhere = ({word.lower() for word in SHORT_TERMS | CAPITALS | ABBREVIATIONS} | known) - MONTHS_AND_DAYS - names
    anywhere = (anywhere - _NAMES_IN_SAFE_LIST - _FACILITY_WORDS) | _NO_NAMES
    return frozenset(lower), frozenset(lower - names), frozenset(start | {"x"}), frozenset(anywhere | {"x"})
