"""Dates, holidays and old ages, as data.

Covers: 3/14/2020, 03-14-20, 14.03.2020, 2020-03-14 (with a time), 3/14 beside a date word, 04/2020, March 3rd,
3 March 2020, 14-Mar-20, March 2020, bare month names, Thursday the 5th, holidays, season with year. Not PHI by
HIPAA Safe Harbor and left alone: bare years, weekday names alone, relative expressions ("two days ago",
"last Thursday", "yesterday"), times of day.
"""

from __future__ import annotations

from .word_table import word_table

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip

#: Month names that are everyday words or clinical abbreviations when they stand alone.
WEAK_MONTHS: frozenset[str] = word_table(
    """
    may march mar jan sep dec jun apr aug nov oct feb jul sept
    """
)

WEEKDAYS = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?"

#: Two months joined, "MARCH AND MAY", "June or July 2007", "May/Jun"; and the names that are nothing but months.
_MONTH_NAME = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)"
)
MONTH_PAIR = (
    rf"(?P<cue>\b(?:in|since|between|until|during|last|from|by|of|around|every|each)[ \n])?\b(?P<first>{_MONTH_NAME})"
    rf"(?:[ \n](?:and|or|to|through|&)[ \n]|(?P<slash>[ ]?/[ ]?))(?P<second>{_MONTH_NAME})(?![\w'’-])"
    r"(?P<year>,?[ ](?:19|20)\d\d(?!\d)|[ ]?['’]\d\d(?!\d))?"
)
SURE_MONTHS: frozenset[str] = word_table("january february july september october november december")

#: Words right before a bare month name that make it a date.
MONTH_CUES: frozenset[str] = word_table(
    """
    in since until till by from of last next this early late mid before after during through between around about
    circa to or and past previous end beginning middle start on for following starting ending late- every november
    approximately approx
    """
)

#: Words before "3/14" that make it a date.
DAY_CUES: frozenset[str] = word_table(
    """
    on since until till from dated date dates by admitted admission discharged discharge seen visit scheduled due
    appointment appt born dob through thru between after before starting started effective beginning week labs lab
    drawn mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun
    sunday placed removed ordered signed surgery echo mri ct cxr xray colonoscopy cath last done performed ending
    ended reviewed called f/u fu followup follow-up next lmp adm dc d/c dos doa dod expires exp cultures culture
    duty work rtw back recheck reassess doi injury onset mtg meeting recert resume resumed given ready
    born uds utox bcx ucx collected again around approx transferred readmitted repeat rescheduled week-of home
    """
)

#: Words near a fraction that make it a score, a dose or a measure and not a date.
SCORE_WORDS: frozenset[str] = word_table(
    """
    pain score scores scale strength motor power grade graded murmur sem apgar apgars gcs mmse moca rating rated
    tablet tablets tab tabs pill pills cap caps cup cups teaspoon tsp tbsp ppd pack packs ounce oz ratio fraction
    intensity severity reflexes reflex dtr dtrs pulses pulse edema muscle level levels phq phq-9 gad gad-7 nihss
    systolic diastolic bp vision acuity va od os ou snellen criteria positive nodes node cores core lymph gleason
    inch inches mile miles hour hours dose doses bmi bishop effort hand grip deltoid biceps triceps quadriceps
    hamstrings iliopsoas flexion extension dorsiflexion plantarflexion bilaterally symptoms items points point
    out-of stage questions correct words objects recall orientation attention normal saline ns gauge units mm cm
    mg ml station effaced wells curb-65 chads2 weeks aldrete mallampati tanner breaths beats lumen amps borg
    likert vas nrs dyspnea fatigue anxiety mood depression nausea itching itch sleep screws sutures suture
    vertebrae interspace upper lower extremities strong full intact radial femoral pedal dorsalis palpable
    epworth ess berg braden fim flacc barthel katz cage audit-c rancho moca-b slums npi-q madrs hamd ham-d ymrs panss
    rate rates waterlow tinetti must rass riker cpot stop-bang osa faces wong-baker lace has-bled chads
    """
)

#: Words near two numbers that belong together and are no date: pressures, volumes, doses, ratios.
PAIR_WORDS: frozenset[str] = word_table(
    """
    bp systolic diastolic bipap cpap ipap epap peep ps vent ventilator simv prvc settings insulin humalog novolog
    norco percocet vicodin lortab hydrocodone oxycodone i/o ratio va vision acuity od os ou odds mix mixture screws
    suture sutures nylon vicryl prolene chromic silk
    """
)

#: Holidays (lower case) -> what must not follow (a sign, a pattern or a disease of the same name).
HOLIDAY_PATTERN = (
    r"thanksgiving(?: (?:day|eve))?|christmas(?: (?:day|eve))?|xmas|easter(?: (?:sunday|monday))?|good friday|"
    r"new year(?:'|’)?s?(?: (?:day|eve))|hallowe(?:'|’)?en|labor day|memorial day|independence day|veterans day|"
    r"columbus day|presidents(?:'|’)? day|valentine(?:'|’)?s day|mother(?:'|’)s day|father(?:'|’)s day|"
    r"fourth of july|4th of july|martin luther king(?: jr\.?)? day|mlk day|juneteenth|st\.? patrick(?:'|’)?s day|"
    r"passover|yom kippur|rosh hashanah|hanukkah|chanukah|ramadan|eid al-(?:fitr|adha)|diwali|cinco de mayo|"
    r"mardi gras|ash wednesday|palm sunday|boxing day|groundhog day|super bowl sunday|lunar new year|"
    r"chinese new year|kwanzaa|all saints(?:'|’)? day|bastille day|earth day|election day|canada day|anzac day"
)
HOLIDAY_FOLLOWERS: frozenset[str] = word_table(
    """
    tree disease factor pattern seal seals island lights
    """
)

#: Number words of ages above 89.
AGE_WORDS = r"(?:ninety|one[ -]hundred(?:[ -]and)?)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|ten))?"
