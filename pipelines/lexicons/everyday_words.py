"""Further everyday and clinical words: no names where they stand in small letters, as data.

Source: written from general knowledge of what notes say of food, allergens, homes, work, injuries and charting.
"""

from __future__ import annotations

from .word_table import word_table

#: Articles, pronouns, auxiliaries, prepositions and conjunctions: no part of a name unless they
#: have a capital as a name does ("Her" and "To" are surnames).
FUNCTION_WORDS: frozenset[str] = word_table(
    """
    the and or but nor if than that this these those he she it they we you him her his hers its their our your
    my who whom whose which is are was were be been being am has have had does did not no
    with without from of to in into at by for on onto as about after before since until upon
    """
)

EVERYDAY_WORDS: frozenset[str] = word_table(
    """
    endorse endorses endorsed endorsing pursed join joins joined joining overdue remarried strings slot slots
    ragweed pollen mold molds mildew dander dust mites mite feather feathers latex sulfite sulfites shellfish shrimp
    crab lobster oyster oysters clam clams salmon tuna cod peanut peanuts almond almonds cashew cashews walnut
    walnuts pecan pecans pistachio sesame soy soybean wheat gluten dairy milk cheese yogurt butter cream egg eggs
    bread cereal oatmeal oats noodle noodles pasta potato potatoes beans lentils broccoli spinach kale cabbage
    carrot carrots celery lettuce cucumber tomato tomatoes onion onions garlic mushroom mushrooms corn squash
    pumpkin avocado banana bananas apples orange oranges grapefruit grapes lemon lime mango kiwi strawberry
    strawberries blueberry blueberries pineapple melon watermelon peach pear cranberry prune prunes raisins
    chocolate candy cookie cookies cake ice-cream sugar salt pepper vinegar honey syrup ketchup mustard sauce soup
    broth smoothie juice juices soda coffee tea beer wine liquor vodka whiskey rum tequila bourbon cigar cigars vape
    vaping hookah snus marijuana edibles kratom kava turmeric ginger ginseng ginkgo echinacea elderberry melatonin
    biotin collagen creatine protein powder supplement supplements frostbite frostnip sunburn heatstroke hypothermia
    hyperthermia dehydration drowning choking snakebite beesting stings sting tick ticks bedbug bedbugs lice scabies
    ringworm pinworm pinworms maggot maggots flea fleas mosquito mosquitoes spider spiders scorpion jellyfish
    stingray raccoon bat bats rabies tub tubs bathtub shower showers sink toilet commode bedside bedrail recliner
    couch sofa mattress pillow pillows blanket blankets stairs staircase stairway handrail railing banister ladder
    porch driveway sidewalk curb kitchen bathroom bedroom basement attic garage yard lawn lawnmower mower chainsaw
    saw drill hammer nailgun nail knife razor scissors glass bottle forklift tractor trailer truck van scooter
    skateboard trampoline treadmill bicycle bike biking motorcycle moped atv snowmobile ski skiing snowboard
    snowboarding skating surfing swimming hiking climbing running jogging yoga pilates gym gymnastics cheerleading
    wrestling boxing karate judo soccer football basketball baseball softball volleyball tennis golf bowling hockey
    lacrosse rugby cricket pickleball farmer farmers miner miners welder plumber electrician carpenter roofer
    painter mechanic janitor cashier waitress bartender barista teacher firefighter paramedic trucker landscaper
    gardener fisherman hairdresser cosign cosigned cosigns countersign countersigned addend addended addendum
    reorder reordered reconcile reconciled retime retimed uncheck forward forwarded route rerouted escalate
    escalated expedite expedited pend pended decline declines declining refuses refuse refusing endorses endorsing
    voices voicing verbalizes verbalized states requests requesting tolerates tolerating ambulates ambulating voided
    voids stooled spiked desatted coded crumping crashing bumped weaned weaning titrated titrating bolused loaded
    held holding restarted resumed swapped pacer pacers pacemaker pacemakers defib defibs defibrillator generator
    leads lead battery magnet interrogated interrogation monitor monitors telemetry beeper sitter sitters restraint
    restraints mitten mittens gurney stretcher wheelchair walker rollator crutches cane canes brace braces splint
    splints sling boot boots orthotic orthotics helmet goggles gloves gown gowns mask masks visor shoe shoes sandals
    slippers sock socks hosiery stockings dentures denture hearing-aid glasses contacts lens lenses wig prosthesis
    pylori gonorrhoeae pallidum falciparum vivax ovale malariae knowlesi diff coli aureus epidermidis pyogenes
    agalactiae pneumoniae influenzae catarrhalis meningitidis monocytogenes jejuni cholerae parahaemolyticus
    vulnificus enterocolitica pestis tularensis henselae quintana burnetii psittaci trachomatis genitalium hominis
    urealyticum baumannii cloacae aerogenes marcescens mirabilis maltophilia cepacia aeruginosa faecalis faecium
    bovis gallolyticus mutans viridans anginosus acnes perfringens botulinum tetani difficile fragilis necrophorum
    israelii asteroides tuberculosis avium kansasii abscessus fortuitum chelonae marinum leprae ulcerans albicans
    glabrata krusei auris tropicalis parapsilosis neoformans gattii fumigatus flavus capsulatum dermatitidis immitis
    jirovecii schenckii gondii cruzi donovani histolytica lamblia parvum hominivorax stercoralis lumbricoides
    duodenale solium saginata granulosus multilocularis mansoni haematobium japonicum burgdorferi phagocytophilum
    chaffeensis microti rickettsii hallucination hallucinations delusion delusions paranoid paranoia grandiose
    flight racing pressured tangential genetics genomics counselor counselors caseworker casework chaplain
    chaplaincy hospitalist intensivist nocturnist intern interns resident residents fellow attending attendings
    scribe scribes preceptor phlebotomist vet vets veteran veterans deployed deployment combat discharged enlisted
    translator translators interpreter interpreters interpreting shelf pouch sump lumen lumens tip hub flange wick
    packing penrose staple staples stapler clot clots clotted ooze oozing bleed bleeds bled gush gushing drip drips
    dripping trickle leak leaks leaking hive hives welt welts rashes blister blisters scab scabs bruise bruises
    bruising scrape scrapes scratch scratches gash lac lacs puncture punctures bite bites bump bumps lump lumps knot
    knots mole moles wart warts corns callus calluses bunion bunions hammertoe hangnail ingrown boil boils carbuncle
    furuncle pimple pimples zit blackhead headache headaches migraine migraines dizzy dizziness lightheaded woozy
    groggy sleepy tired fatigued weak shaky jittery fidgety restless antsy cranky fussy irritable tearful weepy
    clingy cough coughing wheeze wheezing sneeze sneezing snore snoring gag gagging burp burping belch belching
    hiccup hiccups fart farting poop pooping pee peeing stool stools constipated bloated bloating gassy heartburn
    reflux indigestion nursery daycare preschool kindergarten classroom playground recess camp dorm dormitory
    barracks jail prison jailed incarcerated custody probation parole snow sleet hail rain storm thunder lightning
    ice icy slip slips slipped trip tripped tumble tumbled
    """
)
