"""Words around names, as data: honorifics, credentials, relations, header labels and name particles.

Source: written from general knowledge of English clinical notes; the credentials are the usual
abbreviations of health professions in the United States and the United Kingdom.
"""

from __future__ import annotations

from .word_table import word_table

#: Honorific -> role of the person who bears it (lower case, without period).
HONORIFICS: dict[str, str | None] = {
    "dr": "clinician",
    "drs": "clinician",
    "doctor": "clinician",
    "prof": "clinician",
    "professor": "clinician",
    "mr": "patient",
    "mrs": "patient",
    "ms": "patient",
    "mx": "patient",
    "miss": "patient",
    "messrs": None,
    "mister": "patient",
    "master": "patient",
    "dame": "patient",
    "rev": None,
    "reverend": None,
    "madame": "patient",
    "pastor": None,
    "rabbi": None,
    "imam": None,
    "sgt": None,
    "sergeant": None,
    "lt": None,
    "det": None,
    "ofc": None,
    "locum": "clinician",
    "fellow": "clinician",
    "registrar": "clinician",
    "consultant": "clinician",
    "scribe": "clinician",
    "lieutenant": None,
    "capt": None,
    "captain": None,
    "officer": None,
    "detective": None,
    "judge": None,
    "deacon": None,
    "señor": "patient",
    "señora": "patient",
    "senor": "patient",
    "senora": "patient",
    "frau": "patient",
    "herr": "patient",
    "mme": "patient",
    "monsieur": "patient",
    "nurse": "clinician",
    "rn": "clinician",
    "np": "clinician",
    "lpn": "clinician",
    "cna": "clinician",
    "pt": "patient",
    "patient": "patient",
    "client": "patient",
    "veteran": "patient",
    "vet": "patient",
    "resident": "clinician",
    "student": "clinician",
    "sister": "relative",
    "auntie": "relative",
    "attending": "clinician",
    "surgeon": "clinician",
    "cardiologist": "clinician",
    "oncologist": "clinician",
    "neurologist": "clinician",
    "psychiatrist": "clinician",
    "psychologist": "clinician",
    "nephrologist": "clinician",
    "urologist": "clinician",
    "pathologist": "clinician",
    "radiologist": "clinician",
    "anesthesiologist": "clinician",
    "pharmacist": "clinician",
    "physician": "clinician",
    "hospitalist": "clinician",
    "pcp": "clinician",
    "therapist": "clinician",
    "counselor": "clinician",
    "midwife": "clinician",
    "provider": "clinician",
    "practitioner": "clinician",
    "clinician": "clinician",
    "technician": "clinician",
    "preceptor": "clinician",
    "dietitian": "clinician",
    "pediatrician": "clinician",
    "dermatologist": "clinician",
    "endocrinologist": "clinician",
    "gastroenterologist": "clinician",
    "rheumatologist": "clinician",
    "pulmonologist": "clinician",
    "hematologist": "clinician",
    "ophthalmologist": "clinician",
    "optometrist": "clinician",
    "podiatrist": "clinician",
    "dentist": "clinician",
    "intensivist": "clinician",
    "gynecologist": "clinician",
    "obstetrician": "clinician",
    "interpreter": None,
    "caseworker": None,
    "lawyer": None,
    "attorney": None,
    "boss": None,
    "coach": None,
    "teacher": None,
    "caregiver": "relative",
    "aide": None,
    "chaplain": None,
}

#: Honorifics proper: a single capitalised word after them is a name, whatever the word.
TITLES: frozenset[str] = word_table(
    """
    dr drs prof professor mr mrs ms mx miss messrs mister dame rev reverend pastor rabbi sgt lt capt captain sra det ofc
    señor señora senor senora frau herr mme monsieur doctor
    """
)

#: Credentials that follow a name, without periods, upper case.
CREDENTIALS: frozenset[str] = word_table(
    """
    MD DO RN NP PA PAC LPN LVN DDS DMD PHD PHARMD DPM OD DPT OTR FNP FNPC FNPBC CRNA MBBS MBCHB BMBS FACS FACC
    FACP FACOG FAAP FRCP FRCS FAAOS MSW LCSW LICSW LMSW LMFT LPC CNM APRN ARNP DNP DVM PSYD RD RDN LDN CNA CMA RMA
    MSN BSN MPH MHA CCC SLP CCCSLP RPH RRT CRT EMT EMTP PMHNP AGNP ACNP ANP CNP CNS PNP WHNP BCPS ESQ EDD MFT CADC
    LAC DC ND RVT RDMS ATC COTA PTA OTRL DSC SCD MRCP MRCGP MSC JD PAS FACEP FASN DABR MDPHD ACNS AGACNP CCRN CRNP
    CDCES CDE RNC LSW LMHC
    """
)

#: Credentials that are everyday words or abbreviations too: they count only after a comma.
WEAK_CREDENTIALS: frozenset[str] = word_table(
    """
    DO PA OD DC ND RD CRT CCC CNS CDE LAC SLP ATC JD PT OT MS BS MA
    """
)

#: Words for a relative or another person close to the patient.
RELATIONS: frozenset[str] = word_table(
    """
    wife husband spouse partner mother father mom mum mommy dad daddy son daughter sister brother aunt uncle niece
    nephew cousin grandmother grandfather grandma grandpa granddaughter grandson grandchild stepmother stepfather
    stepson stepdaughter stepbrother stepsister fiance fiancee fiancé fiancée girlfriend boyfriend friend neighbor
    neighbour roommate guardian caregiver caretaker parent child twin sibling daughters sons sisters brothers
    grandsons granddaughters children kids parents siblings cousins nieces nephews friends neighbors aunts uncles
    kid baby infant mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law
    half-brother half-sister ex-wife ex-husband ex-girlfriend ex-boyfriend great-aunt great-uncle
    great-grandmother godmother godfather godson goddaughter widow widower foster-mother step-father step-mother
    hubby bro sis nana auntie dtr gf bf hsb husb roomie coworker co-worker colleague landlord sponsor
    """
)

#: Header label -> role of the name that follows a colon (lower case; periods and `'s` left out).
NAME_HEADERS: dict[str, str | None] = {
    **dict.fromkeys(
        (
            "patient", "patient name", "patients name", "patient's name", "pt", "pt name", "name", "full name",
            "name of patient", "legal name", "preferred name", "re", "subject", "client", "client name",
            "resident name", "student", "student name", "child", "child's name", "claimant", "insured",
            "member", "member name", "subscriber", "subscriber name", "policyholder", "examinee", "employee",
            "employee name", "last name", "first name", "middle name", "surname", "given name", "family name",
            "maiden name", "alias", "aka", "former name", "prior name", "donor", "recipient", "pt's name",
            "responsible party", "guarantor", "guarantor name", "full identity", "deceased", "decedent",
            "baby", "infant", "newborn", "veteran", "beneficiary",
        ),
        "patient",
    ),
    **dict.fromkeys(
        (
            "attending", "attending physician", "attending md", "attending surgeon", "attending provider",
            "attending doctor", "attending name", "surgeon", "surgeons", "primary surgeon", "co-surgeon",
            "assistant", "assistants", "assistant surgeon", "first assistant", "second assistant", "resident",
            "resident physician", "fellow", "intern", "medical student", "anesthesiologist", "anesthetist",
            "crna", "referring physician", "referring provider", "referring doctor", "referring md",
            "referred by", "requesting physician", "requesting provider", "consulting physician", "consultant",
            "consultants", "ordering physician", "ordering provider", "ordered by", "admitting physician",
            "discharging physician", "primary care physician", "primary care provider", "primary physician",
            "family physician", "pcp", "pmd", "provider", "provider name", "physician", "physician name",
            "doctor", "doctor name", "doctor's name", "doctors name", "clinician", "clinician name", "nurse",
            "rn", "md", "np", "pa", "cc", "copy to", "copies to", "dictated by", "dictating", "dictator",
            "dictating physician", "transcribed by", "transcriptionist", "transcriber", "typed by",
            "electronically signed by", "electronically signed", "e-signed by", "esigned by", "signed by",
            "signed", "signed electronically by", "digitally signed by", "cosigned by", "co-signed by",
            "cosigner", "authenticated by", "verified by", "reviewed by", "approved by", "performed by",
            "reported by", "interpreted by", "read by", "collected by", "prepared by", "entered by",
            "written by", "author", "authored by", "documented by", "seen by", "evaluated by", "examined by",
            "completed by", "attested by", "radiologist", "pathologist", "cardiologist", "oncologist",
            "neurologist", "psychiatrist", "psychologist", "therapist", "hospitalist", "pharmacist",
            "surgeon of record",
            "social worker", "case manager", "care manager", "care coordinator", "midwife", "practitioner",
            "nurse practitioner", "physician assistant", "technologist", "technician", "tech", "operator",
            "examiner", "evaluator", "scribe", "scribed by", "signature", "supervising physician",
            "treating physician", "treating provider", "treating clinician", "dentist", "endoscopist",
            "proceduralist", "obstetrician", "pediatrician", "circulator", "scrub", "scrub tech", "perfusionist",
            "preceptor", "staff", "staff physician", "team lead", "caller", "faxed to",
            "sent to", "result called to", "called to", "notified", "handoff to", "accepting physician",
            "covering", "covering physician", "coordinator", "sonographer", "dietitian", "audiologist",
            "optometrist", "ophthalmologist", "podiatrist", "counselor", "chaplain", "from", "to", "attn",
            "attention", "contact",
        ),
        "clinician",
    ),
    **dict.fromkeys(
        (
            "emergency contact", "emergency contact name", "next of kin", "nok", "guardian", "legal guardian",
            "spouse", "wife", "husband", "mother", "father", "mom", "dad", "son", "daughter", "sister",
            "brother", "parent", "parents", "mother's name", "father's name", "spouse name", "spouse's name",
            "caregiver", "caretaker", "health care proxy", "healthcare proxy", "hcp", "poa", "hcpoa",
            "power of attorney", "dpoa", "surrogate", "informant", "historian", "accompanied by", "witness",
            "witnessed by", "contact person", "contact name", "relative", "partner", "daughter's name",
            "wife's name", "husband's name", "mother's maiden name", "parent name", "guardian name",
            "relative name", "decision maker", "surrogate decision maker", "interpreter", "employer contact",
        ),
        "relative",
    ),
}  # fmt: skip

#: Headers that also open other content (chief complaint, a list, a place): the value must look like a name.
WEAK_HEADERS: frozenset[str] = word_table(
    """
    cc re to from subject signed baby infant newborn child staff contact covering attending assistant assistants
    resident patient pt mother father son daughter sister brother mom dad parent parents client provider nurse rn
    md np pa tech scrub notified consultant consultants member insured student caller signature spouse wife
    husband partner relative informant historian physician surrogate donor recipient alias pharmacist therapist
    surgeon doctor hcp poa veteran beneficiary caregiver cardiologist oncologist neurologist psychiatrist
    psychologist hospitalist radiologist pathologist attention interpreter operator fellow intern
    """
)

#: Lower-case words that stand inside a surname.
PARTICLES: frozenset[str] = word_table(
    """
    van von der den de del della di da dos das du la le les el al bin ibn bint abu ben ter ten zu zur af av mac st
    san santa los las y e vande vander ap o
    """
)

#: Generational suffixes.
SUFFIXES: frozenset[str] = frozenset(["jr", "sr", "ii", "iii", "iv"])

#: Verbs and words before a person: "named Anna", "spoke with Anna".
NAMED_CUES: frozenset[str] = word_table(
    """
    named called nicknamed alias aka née nee
    """
)
PERSON_CUES: frozenset[tuple[str, str]] = frozenset(
    (
        ("spoke", "with"), ("spoke", "to"), ("talked", "to"), ("talked", "with"), ("discussed", "with"),
        ("d/w", ""), ("pt", "of"), ("patient", "of"), ("baby", "boy"), ("baby", "girl"), ("infant", "boy"),
        ("infant", "girl"), ("i", "am"), ("this", "is"), ("hello", "from"),
        ("speak", "with"), ("speaking", "with"), ("met", "with"), ("call", "from"),
        ("signed", "by"), ("dictated", "by"), ("transcribed", "by"), ("reviewed", "by"), ("seen", "by"),
        ("performed", "by"), ("accompanied", "by"), ("referred", "by"), ("brought", "by"), ("examined", "by"),
        ("evaluated", "by"), ("written", "by"), ("authored", "by"), ("entered", "by"), ("assisted", "by"),
        ("done", "by"), ("read", "by"), ("verified", "by"), ("witnessed", "by"), ("interpreted", "by"),
        ("approved", "by"), ("followed", "by"), ("placed", "by"), ("ordered", "by"), ("reported", "by"),
        ("attended", "by"), ("taken", "by"), ("given", "by"), ("obtained", "by"), ("cosigned", "by"),
        ("co-signed", "by"), ("operated", "by"), ("supervised", "by"), ("prepared", "by"), ("managed", "by"),
        ("goes", "by"), ("known", "as"), ("name", "is"), ("lives", "with"), ("message", "for"), ("message", "from"),
        ("contact", "is"), ("staffed", "with"), ("precepted", "with"), ("appointment", "with"), ("appt", "with"),
        ("visit", "with"), ("f/u", "with"), ("caregiver", "is"), ("attending", "is"), ("pcp", "is"),
        ("proxy", "is"), ("surgeon", "is"), ("identified", "as"), ("kin", "is"), ("care", "of"), ("consult", "with"),
        ("addressed", "to"), ("behalf", "of"), ("referral", "from"), ("referral", "to"), ("report", "to"),
        ("follow-up", "with"), ("followup", "with"), ("follows", "with"), ("follow", "with"), ("see", "with"),
        ("up", "with"), ("handoff", "to"), ("signout", "to"), ("attest", "that"), ("name", "was"),
        ("doctor", "is"), ("per", "rn"), ("contacted", "by"), ("called", "by"), ("married", "to"),
    )
)  # fmt: skip

#: Words that open or close a letter before a name.
SALUTATIONS: frozenset[str] = word_table(
    """
    dear hi hello sincerely regards thanks cheers cordially
    """
)
