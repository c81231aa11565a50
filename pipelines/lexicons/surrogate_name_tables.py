"""Words of personal names that are no identifiers, and short forms of given names.

Written for this project from common knowledge of English usage.
"""

from __future__ import annotations

from .word_table import word_table

#: Title -> gender (m, f or empty), without dots, case folded.
TITLES: dict[str, str] = {
    **dict.fromkeys(("mr", "mister", "sir", "lord", "fr", "father", "br", "brother", "señor", "sr.", "herr"), "m"),
    **dict.fromkeys(
        ("mrs", "ms", "miss", "madam", "madame", "mme", "mlle", "lady", "dame", "sister", "sra", "srta", "señora"),
        "f",
    ),
    **dict.fromkeys(("monsieur", "don", "uncle", "grandpa", "grandfather"), "m"),
    **dict.fromkeys(("frau", "doña", "aunt", "grandma", "grandmother", "mother"), "f"),
    **dict.fromkeys(
        (
            "dr", "drs", "doctor", "prof", "professor", "rev", "reverend", "pastor", "rabbi", "imam", "hon", "judge",
            "capt", "captain", "col", "colonel", "gen", "general", "lt", "lieutenant", "maj", "major", "sgt",
            "sergeant", "cpl", "pvt", "officer", "det", "detective", "nurse", "pt", "patient", "attending",
            "resident", "intern", "fellow", "messrs", "mx", "pa", "np", "rn", "md", "do", "bishop", "pope", "prince",
            "dean", "surgeon", "therapist", "psychologist", "dentist", "pharmacist", "physician", "caregiver",
        ),
        "",
    ),
}  # fmt: skip

#: Words before the surname of a child that has no name yet ("Baby Girl Roe"), with its gender.
NEWBORNS: dict[str, str] = {"baby": "", "boy": "m", "male": "m", "girl": "f", "female": "f"}

#: Titles that are also given names or surnames: the name itself where nothing else in the span is.
NAME_LIKE_TITLES: frozenset[str] = word_table(
    "dean major bishop pope prince judge sister brother general don fellow lord miss rabbi captain "
    "sergeant father mother dame lady pastor lt col pa"
)

#: Titles before a given name.
FAMILIAR_TITLES: frozenset[str] = word_table(
    "sister brother aunt uncle grandma grandpa grandmother grandfather don doña sir dame lady br miss"
)

#: Credentials after a name, without dots, case folded.
CREDENTIALS: frozenset[str] = word_table(
    "md do rn np pa pac pa-c phd dds dmd dpm od dvm facs facp facc faap mph mba ms msc ma bs bsn msn dnp "
    "aprn arnp fnp fnp-c fnp-bc crna cnm cns lpn lvn cna pt dpt ot otr otr/l slp ccc-slp rd rdn ld lcsw "
    "msw lmft lpc psyd edd pharmd rph jd esq mbbs bch chb mbchb frcs frcp emt emt-p rt rrt rvt rdms pgy1 "
    "pgy2 pgy3 ms3 ms4 cma rma faaos facog fasn fccp abim ccrn cpnp agnp agacnp pmhnp"
)

#: Generation marks after a name, without dots, case folded.
GENERATIONS: frozenset[str] = word_table("jr sr junior senior ii iii iv 2nd 3rd 4th")

#: Lower-case words that belong to the surname after them.
PARTICLES: frozenset[str] = word_table(
    "de del della der den dos das da di du des van von vom zu zum zur ter ten la le las los lo el al bin "
    "ibn bint abu ap st saint san santa mac mc y e af av"
)

#: Words between the names of two people of one span.
JOINERS: frozenset[str] = frozenset({"and", "or", "und", "et", "with", "aka", "nee", "née", "formerly"})

#: Words that stay where a name span swallowed them.
SMALL_WORDS: frozenset[str] = word_table("the of a an by to from for at in on per her his their my our name patient's")

#: Words before a name that tell the owner's gender.
RELATIONS: dict[str, str] = {
    **dict.fromkeys(
        "husband father dad son brother grandfather grandson uncle nephew boyfriend stepfather stepson widower "
        "gentleman man male boy fiancé grandpa".split(),
        "m",
    ),
    **dict.fromkeys(
        "wife mother mom mum daughter sister grandmother granddaughter aunt niece girlfriend stepmother "
        "stepdaughter widow lady woman female girl fiancée grandma".split(),
        "f",
    ),
}

#: Given name -> its usual short forms, the first being the one drawn. Male and female apart.
MALE_SHORT_FORMS: dict[str, tuple[str, ...]] = {
    "Abraham": ("Abe", "Bram"), "Albert": ("Bert", "Al"), "Alexander": ("Alec", "Alex", "Xander"),
    "Alfred": ("Alfie", "Fred"), "Andrew": ("Andy", "Drew"), "Anthony": ("Tony", "Ant"),
    "Archibald": ("Archie",), "Arnold": ("Arnie",), "Arthur": ("Art", "Artie"), "Barnaby": ("Barney",),
    "Bartholomew": ("Bart",), "Benjamin": ("Ben", "Benny", "Benji"), "Bernard": ("Bernie",),
    "Calvin": ("Cal",), "Cameron": ("Cam",), "Charles": ("Charlie", "Chuck", "Chas"),
    "Christopher": ("Chris", "Kit", "Topher"), "Clifford": ("Cliff",), "Clinton": ("Clint",),
    "Cornelius": ("Neil", "Corny"), "Curtis": ("Curt",), "Daniel": ("Dan", "Danny"),
    "David": ("Dave", "Davy"), "Dominic": ("Dom", "Nick"), "Donald": ("Don", "Donnie"),
    "Douglas": ("Doug",), "Edgar": ("Eddie", "Ed"), "Edmund": ("Ned", "Ed"),
    "Edward": ("Ted", "Ed", "Eddie", "Teddy", "Ned"), "Edwin": ("Eddie", "Ed"), "Emmanuel": ("Manny",),
    "Ernest": ("Ernie",), "Eugene": ("Gene",), "Ferdinand": ("Ferdie",), "Francis": ("Frank", "Frankie"),
    "Franklin": ("Frank",), "Frederick": ("Fred", "Freddy"), "Gabriel": ("Gabe",),
    "Geoffrey": ("Geoff",), "Gerald": ("Jerry", "Gerry"), "Gilbert": ("Gil",), "Gregory": ("Greg",),
    "Harold": ("Hal", "Harry"), "Henry": ("Hank", "Harry", "Hal"), "Herbert": ("Herb", "Bert"),
    "Herschel": ("Hersh",), "Howard": ("Howie",), "Isaac": ("Ike", "Zac"), "Jacob": ("Jake", "Jay"),
    "James": ("Jim", "Jimmy", "Jamie"), "Jefferson": ("Jeff",), "Jeffrey": ("Jeff",),
    "Jeremiah": ("Jerry", "Jem"), "Jerome": ("Jerry",), "John": ("Jack", "Johnny"),
    "Jonathan": ("Jon", "Jonny"), "Joseph": ("Joe", "Joey"), "Joshua": ("Josh",),
    "Kenneth": ("Ken", "Kenny"), "Lawrence": ("Larry", "Laurie"), "Leonard": ("Len", "Lenny"),
    "Leopold": ("Leo",), "Leslie": ("Les",), "Louis": ("Lou", "Louie"), "Malcolm": ("Mal",),
    "Martin": ("Marty",), "Matthew": ("Matt", "Matty"), "Maxwell": ("Max",), "Melvin": ("Mel",),
    "Michael": ("Mike", "Mikey", "Mick"), "Mitchell": ("Mitch",), "Montgomery": ("Monty",),
    "Nathaniel": ("Nate", "Nat"), "Nathan": ("Nate",), "Nicholas": ("Nick", "Nicky"),
    "Norman": ("Norm",), "Oliver": ("Ollie",), "Oscar": ("Ozzie",), "Patrick": ("Pat", "Paddy"),
    "Peter": ("Pete",), "Philip": ("Phil",), "Phillip": ("Phil",), "Raymond": ("Ray",),
    "Reginald": ("Reg", "Reggie"), "Richard": ("Rick", "Dick", "Rich", "Ricky", "Richie"),
    "Robert": ("Bob", "Rob", "Bobby", "Robbie"), "Roderick": ("Rod",), "Rodney": ("Rod",),
    "Roland": ("Rollo",), "Ronald": ("Ron", "Ronnie"), "Rudolph": ("Rudy",), "Russell": ("Russ",),
    "Samuel": ("Sam", "Sammy"), "Sebastian": ("Seb",), "Sheldon": ("Shel",), "Sidney": ("Sid",),
    "Solomon": ("Sol",), "Stanley": ("Stan",), "Stephen": ("Steve", "Stevie"),
    "Steven": ("Steve", "Stevie"), "Stewart": ("Stew", "Stu"), "Terrence": ("Terry",),
    "Theodore": ("Theo", "Ted", "Teddy"), "Thomas": ("Tom", "Tommy"), "Timothy": ("Tim", "Timmy"),
    "Tobias": ("Toby",), "Valentine": ("Val",), "Victor": ("Vic",), "Vincent": ("Vince", "Vinny"),
    "Vernon": ("Vern",), "Walter": ("Walt", "Wally"), "Wilfred": ("Wilf",),
    "William": ("Bill", "Will", "Billy", "Willy", "Liam"), "Woodrow": ("Woody",),
    "Zachary": ("Zach", "Zack"), "Zebulon": ("Zeb",),
}  # fmt: skip

FEMALE_SHORT_FORMS: dict[str, tuple[str, ...]] = {
    "Abigail": ("Abby",), "Adelaide": ("Addie",), "Agatha": ("Aggie",),
    "Alexandra": ("Lexi", "Sandra", "Alex"), "Allison": ("Allie",), "Amanda": ("Mandy",),
    "Amelia": ("Millie",), "Angela": ("Angie",), "Antoinette": ("Toni",), "Arabella": ("Bella",),
    "Barbara": ("Barb", "Babs", "Barbie"), "Beatrice": ("Bea", "Trixie"), "Belinda": ("Linda",),
    "Bernadette": ("Bernie",), "Beverly": ("Bev",), "Bridget": ("Biddy",), "Candace": ("Candy",),
    "Caroline": ("Carrie", "Caro"), "Cassandra": ("Cassie",), "Catherine": ("Cathy", "Cat", "Kitty"),
    "Cecilia": ("Celia", "Cissy"), "Charlotte": ("Lottie", "Charlie"), "Christina": ("Chrissy", "Tina"),
    "Christine": ("Chris", "Chrissy", "Tina"), "Clementine": ("Clem",), "Constance": ("Connie",),
    "Cordelia": ("Delia",), "Cynthia": ("Cindy",), "Deborah": ("Deb", "Debbie", "Debby"),
    "Delores": ("Dolly",), "Dorothy": ("Dot", "Dottie", "Dolly"), "Edith": ("Edie",),
    "Eleanor": ("Nell", "Ellie", "Nora"),
    "Elizabeth": ("Liz", "Beth", "Betty", "Lizzie", "Eliza", "Betsy", "Libby"), "Emily": ("Em", "Emmy"),
    "Esmeralda": ("Esme",), "Eugenia": ("Genie",), "Evangeline": ("Evie",),
    "Florence": ("Flo", "Florrie"), "Frances": ("Fran", "Franny", "Frankie"), "Gabrielle": ("Gabby",),
    "Genevieve": ("Viv",), "Geraldine": ("Gerry",), "Gertrude": ("Trudy", "Gertie"),
    "Gwendolyn": ("Gwen",), "Harriet": ("Hattie",), "Henrietta": ("Etta", "Hettie"), "Imogen": ("Immy",),
    "Isabella": ("Izzy", "Bella"), "Jacqueline": ("Jackie",), "Jennifer": ("Jen", "Jenny"),
    "Jessica": ("Jess", "Jessie"), "Jillian": ("Jill",), "Josephine": ("Josie", "Jo"),
    "Judith": ("Judy", "Jude"), "Katherine": ("Kate", "Kathy", "Katie", "Kat"),
    "Kathleen": ("Kathy", "Kath"), "Kimberly": ("Kim", "Kimmy"), "Leonora": ("Nora",),
    "Lillian": ("Lily",), "Lucinda": ("Lucy", "Cindy"), "Madeline": ("Maddie",),
    "Magdalena": ("Lena", "Magda"), "Margaret": ("Peggy", "Maggie", "Meg", "Marge", "Greta"),
    "Marjorie": ("Margie",), "Martha": ("Marty", "Mattie"), "Matilda": ("Tilly", "Mattie"),
    "Melissa": ("Missy", "Mel"), "Meredith": ("Merry",), "Michelle": ("Shelly",), "Mildred": ("Millie",),
    "Millicent": ("Millie",), "Miranda": ("Mindy", "Randy"), "Nancy": ("Nan",), "Natalie": ("Nat",),
    "Nicole": ("Nicki", "Nikki"), "Olivia": ("Liv", "Livvy"), "Pamela": ("Pam", "Pammy"),
    "Patricia": ("Pat", "Patty", "Trish", "Tricia", "Patsy"), "Penelope": ("Penny",),
    "Philippa": ("Pippa",), "Phyllis": ("Phyl",), "Priscilla": ("Cilla", "Prissy"),
    "Prudence": ("Prue",), "Rebecca": ("Becky", "Becca"), "Roberta": ("Bobbie",), "Rosalind": ("Roz",),
    "Rosemary": ("Romy", "Rosie"), "Samantha": ("Sam", "Sammy"), "Sandra": ("Sandy",),
    "Sarah": ("Sally", "Sadie"), "Stephanie": ("Steph",), "Susan": ("Sue", "Susie", "Suzy"),
    "Susanna": ("Sukey",), "Suzanne": ("Suzy",), "Teresa": ("Terry", "Tess"),
    "Theodora": ("Dora", "Thea"), "Theresa": ("Terry", "Tess", "Tessa"), "Valerie": ("Val",),
    "Vanessa": ("Nessa",), "Veronica": ("Ronnie", "Roni"), "Victoria": ("Vicky", "Tori"),
    "Virginia": ("Ginny", "Ginger"), "Vivian": ("Viv",), "Wilhelmina": ("Mina", "Willa"),
    "Winifred": ("Winnie",), "Yolanda": ("Yoli",),
}  # fmt: skip

#: Names that are never drawn: ordinary or clinical words, months, eponyms of diseases, signs and devices.
UNSUITABLE_NAMES: frozenset[str] = word_table(
    "addison alzheimer april august autumn baker ball bell berry best bird bishop black blood boil bone "
    "booth bowen bowman bradley branch brook brooks brown burn burns bush butler butts carpenter case "
    "chance chin christian church clay cobb cold cook cooke crohn cross cruise cush cushing daily dawn "
    "day dean doctor down downs drain early english faith fever field fields fish fisher flowers foley "
    "ford foster fountain fowler fox free french friend frost fuller gamble german glass gold good graves "
    "gray green grey grant guy hale hall hand hands hardy harm hart hay head heart heath held hill "
    "hodgkin hodges holiday holmes hope house hunt hunter huntington ill iris ivy jewel joint joy judge "
    "junior june king knee knight lake lamb lane law leach little long love low lord major major man "
    "march mark marsh mason may meadows mercy mills miller monday moody moon moore murphy neal nurse "
    "paget pain page park parker parkinson parks patience payne penny pickle poole pope potter potts "
    "powers price prince pruitt queen rash ray read reed reid rice rich rivers robin rock rose rush sands "
    "savage scales sharp shaw short sick singer skin small smart spring stone strong summer summers sun "
    "swallow swan temple tingle towns trendelenburg turner tyler underwood valentine walker wall ward "
    "warner waters weaver weber webb weeks wells west white will wilson winter winters wise wood woods "
    "wright york young colon ulcer spence pastor temperance felicity grace angel destiny heaven star sky "
    "chase gale storm autumn misty crystal ruby opal pearl amber violet daisy heather holly hazel lily "
    "olive poppy sage ginger precious royal legend messiah ace king duke baron major babinski romberg "
    "kernig apgar glasgow mallory hirsch turner marfan down noonan behcet sjogren barrett bence gram "
    "coombs wilms ewing kaposi hurler kawasaki raynaud takayasu tourette wegener whipple zenker virchow "
    "swan ganz kelly allis kocher hunter doppler holter hickman morse braden ranson killip norton bristol "
    "gleason breslow clark forrest child pugh levine duke dukes fontaine rutherford mohs nissen billroth "
    "hartmann roux whipple bassini lichtenstein halsted kuntz lee sims trouble golden moss cardinal lime "
    "cherry sweet salt pepper kidd minor outlaw looney crook crump dye fatality gross hooker hoar nail "
    "outten paine pate pease self shook sinner slaughter tooth touch true void wart weak grave graven "
    "died coffin tombs mould moles mole vein veins shin spleen liver "
    "alba ant bath bones bridge bridges bright burr butcher carry chambers clear corona date deep diamond don drum "
    "fair fall foot frank freely fresh guard hemi holder hood hook horn key kidney kit lata lucid mall marks max "
    "miles more nick peri power ridge ring rod silk stack story street supple vera walls ware watts way will"
)
