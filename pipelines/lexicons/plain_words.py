"""Words that hold no identifier where they are written in an ordinary way, as data for `plain_sentences`.

Sources: the tables of everyday and clinical words; and words that are surnames or cities too, counted over the
training parts of MTSamples (www.mtsamples.com) and of CC BY case reports: in small letters in 95% of their places
inside sentences, in four documents or more.
"""

from __future__ import annotations

from functools import lru_cache

from .clinical import ABBREVIATIONS, CAPITALS, CLINICAL_WORDS, DRUG_STEMS, SAFE_WORDS, SHORT_TERMS
from .everyday import (
    COUNTED_WORDS,
    DAILY_WORDS,
    ENGLISH_ENDS,
    EVERYDAY_WORDS,
    FUNCTION_WORDS,
    NAME_LIKE_WORDS,
    ORDINARY_WORDS,
)
from .name_lexicon import EVERYDAY_GIVEN_NAMES, NICKNAMES, given_names, surnames
from .names import GIVEN_NAMES, SURNAMES
from .places import CITIES
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

#: Words of daily life, food, home, work and leisure, which prose writes in small letters; written for this list.
_DAILY_WORDS: frozenset[str] = word_table(
    """
    alarm alley ankle apron aquarium armchair attic avocado backpack backyard bagel balcony banana barbecue basement
    bathroom bathtub beach bedroom bedside beef beer bicycle blanket blender blouse bookcase boots bottle boyfriend bowl
    bracelet breakfast broccoli broom bruise bucket buffet bug bulb bumper bunk bush butter cabbage cabin cafe cake
    camping candle candy canoe cardboard cards caregiver carpet carrot cart cauliflower ceiling celery cereal cheese
    cherry chew chewed chews chicken chocolate chores chowder cigarette citrus classroom closet clothes coat coconut
    coffee computer cookies cooking cooler couch crab cracker cream crib crossword crowd cucumber curb curry cushion
    dairy dance deck dentures desk dessert diaper dinner dish dishes dishwasher dog dogs dosage drain drawer drill
    driveway dryer dumbbell dust eggs elevator escalator faucet fence fishing flannel flashlight floor flour freezer
    fries frisbee fruit furniture garage garbage garden gardening garlic gas girlfriend glove gloves goggles golf grain
    grandchildren grapefruit grapes grass grease grill groceries grocery guitar gum gym gymnastics hammer hammock
    hamburger handbag hat headphones heater helmet hike hill hobby hockey honey hot-tub hug hunting icing immense
    jacket jar jeans jelly jog jogging juice jump kayak ketchup kettle keyboard kitchen kitten ladder lamp laptop
    laundry lawn lawnmower league leash lemon lettuce lightbulb lightbulbs liquor lotion lunch mailbox mall marathon
    mattress mayonnaise meal meals meat microwave milk mirror mop motorcycle movie mower mug mushrooms mushy nap napkin
    necklace nuts oatmeal ordinary oven overtime pajamas pan pancake pans pants pasta patio peanut peanuts pear pets
    phone piano picnic pie pilates pillow pineapple pizza playground plumber pool popcorn pork porch posture potato
    potatoes pottery prediabetes puppy purse puzzle quilt rake raked rakes raspberry recliner refrigerator remote rice
    roommate rope rowing rug rugby salad salmon salsa sandal sandals sandwich sauce sausage scarf scooter scrap
    seafood seasoning sedan shampoo shed sheets shelf shoe shoes shorts shovel shoveled shower shrimp shrub sidewalk
    sink skateboard skating ski skis skirt slept slip slipper slippers slope smoothie snack snacks sneakers snowboard
    soccer socks soda sofa softball soup spaghetti spinach splinter sponge spoon sport sports squat squats stairs
    stairway stew stool store stove strainer strawberry streetlight stroller stumble sugar suitcase sunscreen supper
    surfing sweater swim swims swimsuit table takeout tarp tea teammate tennis tent thermos thermostat tie tile toast
    toaster toilet tomato tomatoes toolbox toothbrush toothpaste towel toy toys tractor trade trailer trampoline trash
    treadmill treat trousers truck tub tuna turkey umbrella underwear upstairs downstairs utensil vacuum van vegetable
    vegetables vegan videogame vinegar visitor visitors vodka volleyball walnuts wardrobe washer watermelon weeds
    weights wheelbarrow whiskey window windows wine workout workouts wrench yard yoga yogurt zipper zucchini
    slough slightest displeasure diligent chiasmal benzoyl collagenase
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
    lower = (ordinary | NAME_LIKE_WORDS | _LOWER_CASE_NAMES | _DAILY_WORDS | known) - MONTHS_AND_DAYS
    start = ((ordinary - names - cities - _FACILITY_WORDS - _TITLES) | _SENTENCE_STARTS) - MONTHS_AND_DAYS
    anywhere = ({word.lower() for word in SHORT_TERMS | CAPITALS | ABBREVIATIONS} | known) - MONTHS_AND_DAYS - names
    anywhere = (anywhere - _NAMES_IN_SAFE_LIST - _FACILITY_WORDS) | _NO_NAMES
    # Where nothing has a capital, an unlisted surname may be any word of prose.
    prose = (COUNTED_WORDS | DAILY_WORDS) - names - cities - MONTHS_AND_DAYS
    return frozenset(lower | prose), frozenset(lower - names), frozenset(start | {"x"}), frozenset(anywhere | {"x"})
