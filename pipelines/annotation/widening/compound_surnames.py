"""Surnames of several everyday words, as data: beside a found name they belong to it, behind a title they are one.

Source: family names of Lakota, Crow, Cheyenne and other Native American people that are in public use, written down for
this list. Their single words are everyday words, which no list of names can hold.
"""

from __future__ import annotations

import re

COMPOUND_SURNAMES: tuple[str, ...] = tuple(
    " ".join(name.split())
    for name in """
    bad bear|bad heart bull|bad wound|bear runner|bear shield|big back|big crow|big eagle|big hair
    |big medicine|bird in ground|bird rattler|black bear|black bird|black bull|black crow|black eagle|black elk
    |black feather|black horse|black kettle|black moon|black thunder|black tomahawk|black wolf|blue bird
    |blue coat|blue thunder|brave heart|brings plenty|broken rope|brown bull|brown eagle|brown otter|bull bear
    |bull chief|bull tail|buffalo boy|buffalo horn|charging bear|charging elk|chasing hawk|chief eagle
    |comes at night|comes flying|crazy bear|crazy bull|crazy horse|crazy thunder|crow dog|crow eagle
    |crow feather|cut grass|cut nose|dead dog|dont mix|eagle bear|eagle boy|eagle bull|eagle deer|eagle elk
    |eagle feather|eagle hawk|eagle horse|eagle pipe|eagle shield|eagle star|elk boy|fast horse|fast wolf
    |feather earring|fire thunder|flying hawk|flying horse|fool bull|fool head|goes ahead|goes in center
    |good bear|good bird|good buffalo|good eagle|good house|good iron|good plume|good shield|good soldier
    |good voice|grass rope|gray bear|gray bull|gray eagle|gray hawk|gray wolf|has no horse|hawk wing|high bear
    |high bull|high elk|high hawk|high horse|high pine|high pipe|hollow horn|holy eagle|horn cloud|iron bear
    |iron bull|iron cloud|iron eyes|iron hawk|iron heart|iron horse|iron moccasin|iron necklace|iron road
    |iron shell|iron shooter|iron teeth|iron thunder|keeps eagle|kicking bear|kicking woman|kills crow
    |kills enemy|kills in water|kills plenty|kills right|kills small|lays bear|lays hard|leading fighter
    |light hawk|little bear|little bird|little bull|little chief|little crow|little dog|little eagle|little elk
    |little hawk|little head|little hoop|little horse|little killer|little light|little moon|little nest
    |little owl|little shield|little sky|little sun|little thunder|little voice|little warrior|little whirlwind
    |little white man|little wolf|little wound|living outside|lone bear|lone elk|lone fight|lone hill|lone wolf
    |long bull|long cat|long elk|long feather|long soldier|long warrior|long wolf|looking cloud|looking elk
    |looking hawk|looking horse|makes room for them|many goats|many hides|many horses|many wounds|medicine bear
    |medicine bull|medicine crow|medicine horse|medicine top|moves camp|never misses a shot|night shield
    |no braid|no heart|no horse|no moccasin|no runner|not afraid|not help him|old bear|old bull|old coyote
    |old crow|old elk|old horn|old horse|old mouse|one bear|one bull|one feather|one horn|one skunk|one star
    |pine leaf|plain bull|plain feather|plenty arrows|plenty hawk|plenty holes|plenty horses|plenty wounds
    |poor bear|poor buffalo|poor elk|poor thunder|prairie chicken|pretty bear|pretty bird|pretty on top
    |pretty paint|pretty weasel|pumpkin seed|quick bear|rattling leaf|real bird|red bear|red bird|red bull
    |red cloud|red crow|red dog|red eagle|red elk|red feather|red fox|red hail|red hawk|red horn|red horse
    |red kettle|red legs|red nest|red owl|red paint|red shirt|red star|red thunder|red tomahawk|red willow
    |red wing|red wolf|rides horse|rides the horse|rock roads|running bear|running crane|running eagle
    |running enemy|running hawk|running horse|running shield|running wolf|runs above|runs after|runs against
    |runs along the edge|runs close to lodge|runs through|runs the enemy|sees the elk|shot with arrow
    |shoots above|short bear|short bull|sioux bob|sitting bear|sitting bull|sitting eagle|six feathers
    |slow bear|smoke woman|spotted bear|spotted bird|spotted eagle|spotted elk|spotted horse|spotted thunder
    |spotted wolf|stands alone|stands on top|standing bear|standing cloud|standing crow|standing elk
    |standing rock|standing soldier|stone road|strikes with|strong heart|swift bear|swift bird|swift cloud
    |swift eagle|swift hawk|swift horse|takes enemy|takes gun|takes horse|takes the gun|takes war bonnet
    |tall bear|tall bull|tall white man|ten bear|three foxes|three irons|three stars|thunder bear|thunder bull
    |thunder hawk|thunder horse|thunder shield|turning bear|turning heart|turns plenty|two bears|two bulls
    |two crow|two dogs|two eagle|two elk|two feathers|two hawk|two hearts|two leggins|two lance|two moons
    |two shields|two strike|two tails|two teeth|under baggage|walking bear|walking bull|walking child
    |walking eagle|walking elk|walking horse|walks alone|walks first|walks last|walks nice|walks over ice
    |wallowing bull|war bonnet|weasel bear|weasel fat|weasel head|weasel tail|whirlwind horse|whirlwind soldier
    |whistling elk|white bear|white bird|white bull|white buffalo|white butterfly|white calf|white clay
    |white cloud|white cow|white coyote|white crane|white deer|white dress|white eagle|white elk|white feather
    |white hat|white hawk|white horse|white lance|white lightning|white mountain|white owl|white plume
    |white shield|white temple|white thunder|white whirlwind|white wing|white wolf|wild horse|wolf black
    |wolf chief|wolf tail|wooden knife|wooden legs|woman dress|wounded arrow|wounded head|wounded knee
    |yellow bear|yellow bird|yellow boy|yellow bull|yellow cloud|yellow eagle|yellow elk|yellow hair
    |yellow hawk|yellow horse|yellow robe|yellow wolf|young bear|young bird|young bull|young chief|young wolf
    """.replace("\n", " ").split("|")
)

#: One of them, in title case or in capitals.
COMPOUND_PATTERN = "|".join(
    form for name in sorted(COMPOUND_SURNAMES, key=len, reverse=True) for form in (name.title(), name.upper())
)
COMPOUND = re.compile(rf"(?<![\w'’-])(?:{COMPOUND_PATTERN})(?![\w-])")
