"""Patterns and word lists that `leftovers` reads a base note with."""

# ruff: noqa: E501
from __future__ import annotations

import re

from .gazetteer import CITIES, COUNTRIES, STATE_CODES, STATES

CAP = r"[A-Z][a-zà-öø-ÿ]+(?:[A-Z][a-zà-öø-ÿ]+)?(?:['’](?!s\b)[A-Za-z][a-z]+)?(?:-[A-Z][a-z]+)?"
SURNAME = rf"(?:(?:van|von|de|del|der|di|la|el|al|bin|O['’]|Mc|Mac|St\.)\s?){{0,2}}{CAP}"
CREDENTIAL = (
    r"(?:M\.?\s?D\b|D\.?\s?O\b\.?|D\.?C\b|O\.D\b|Ph\.?\s?D\b|R\.?N\b|PA-?C\b|P\.A\.|N\.?P\b|DDS|DMD|DPM|LCSW|MSW"
    r"|CRNA|ARNP|FNP|LPN|RD\b|Psy\.?D|MBBS|FACS)"
)
TITLED = re.compile(
    r"\b(?P<title>Dr|Drs|DR|Doctor|Prof|Professor|Mr|MR|Mrs|MRS|Ms|Miss|Sister|Father|Rev|Nurse|Judge|Officer|Pastor)\b"
    rf"(?P<dot>\.?)\s?(?P<b>(?:[A-Z]\.?\s){{0,2}}{SURNAME}(?:\s(?:[A-Z]\.\s)?{CAP})?(?:,?\s(?:Jr\.?|Sr\.?|III|II)\b)?)"
    rf"(?:\s(?:and|or|&)\s(?P<c>{SURNAME}))?"
)
CREDENTIALED = re.compile(rf"\b(?P<b>{CAP}(?:\s[A-Z]\.?){{0,2}}(?:\s{SURNAME}){{0,2}})(?:,\s?|\s){CREDENTIAL}(?![a-z])")
FULL = re.compile(rf"\b(?P<first>{CAP})(?P<mid>(?:\s[A-Z]\.?)?\s)(?P<last>(?:Mc|Mac|O['’]|de |van )?{CAP})\b")
RELATED = re.compile(
    r"\b(?:(?i:wife|husband|son|daughter|mother|father|brother|sister|spouse|partner|girlfriend|boyfriend|fianc[ée]e?"
    r"|friend|aunt|uncle|niece|nephew|grandson|granddaughter|grandmother|grandfather|cousin|roommate|guardian|siblings?))"
    rf"(?:['’]s name is|:? |, | named |, named | is )(?P<b>{CAP}(?:\s{CAP})?)\b"
)
NAMED = re.compile(
    r"\b(?:named|[Nn]ame is|(?<!odel )(?<!evice )(?<!rand )(?<!rug )[Nn]ame:|(?<!ODEL )(?<!EVICE )NAME:|known as|nicknamed|[Ss]igned,?|[Dd]ictated by:?|DICTATED BY:?|Dear"
    rf"|[Ss]urgeon:|SURGEON:|[Aa]ssistant:|ASSISTANT:|[Pp]hysician:|PHYSICIAN:|[Aa]nesthesiologist:)\s(?P<b>{CAP}(?:\s[A-Z]\.)?(?:\s{CAP}){{0,2}})\b"
)
#: Words in capital letters that follow such cues without being names.
ORDINARY = frozenset(
    """
    The This That He She It They We You His Her Is Was Are Were Has Had Have Not No None Non Also Then There Who And
    General Local Normal Negative Positive Patient Mother Father Brother Sister Son Daughter Wife Husband Home
    Doctor Sir Madam Colleague Sample Monitored Spinal Regional Sedation Anesthesia Type Hepatitis Diabetes
    Hypertension Cancer Died Deceased Alive Unknown Both With Without Stage Clinic Hospital Center Department
    Service Services Emergency Room Medical Family History Past Social Physical Review Plan Assessment Impression
    Major Mild Acute Chronic Severe Active Abdominal Left Right Bilateral Upper Lower Operating Recovery Intensive
    Care Unit Health Mental Public Primary Pediatric Neurology Cardiology Surgery Surgical Oncology Urology
    Radiology Pathology Orthopedic Orthopedics Physician Physicians Nurse Practitioner Assistant Test Scale Form
    Disease Syndrome Disorder Procedure Type Alcohol Tobacco Male Female Man Woman African American Caucasian
    Hispanic Spanish English Asian White Black Tiny See In On At To For From By Of Or As An After Before During
    Dana Very Because Although However Please Thank Currently Today Reportedly Apparently Otherwise Endocrine
    Electrophoresis
    """.split()
)
#: Words after an eponym or a brand that make it a thing: "Mayo stand", "Jackson-Pratt drain".
THING = re.compile(
    r"['’]?s?[\s-](?:[A-Z][a-z]+[\s-])?(?:[Cc]atheter|[Cc]lamp|[Dd]rain|[Tt]ube|T-tube|[Ss]tand|[Rr]etractor|[Ff]orceps|[Ss]ign|[Tt]est|[Ss]core|[Ss]cale"
    r"|[Ll]evel|[Dd]isease|[Ss]yndrome|[Cc]riteria|[Pp]rocedure|[Ff]racture|[Ll]igament|[Nn]eedle|[Nn]ode|[Ll]aw|[Mm]aneuver|[Ss]tent|[Ss]hunt|[Tt]umor"
    r"|[Rr]eflex|[Pp]osition|[Ll]ine|[Bb]lade|[Bb]andage|[Ff]rame|[Tt]able|[Vv]alve|[Gg]rade|[Cc]lass|[Ss]taging|[Rr]od|[Pp]in|[Ss]crew|[Pp]late|[Ss]tain"
    r"|[Ii]nventory|[Ff]igure|[Ll]ymphoma|[Aa]gar|[Dd]evice|[Bb]all|[Ss]uture|[Cc]annula|[Ss]nare|[Kk]nife|[Kk]nee|[Dd]og|[Vv]iew|[Ll]ens|[Cc]oil"
    r"|[Bb]asket|[Bb]alloon|[Rr]ing|[Gg]raft|[Ff]lap|[Oo]steotomy|[Rr]epair|[Ii]ncision|[Tt]ourniquet|[Ss]ponge|[Ss]olution|[Vv]irus|II?\b|[Cc]ells?\b)"
)
DEVICE_CITY = re.compile(
    r"\s(?:T-?tube|tube|II|shunt|drain|scale|Scale|criteria|classification|protocol|virus|score|grading|consensus|disease|strain|Heart|Airway|[Cc]oma|Developmental|[Dd]eclaration|[Aa]greement)"
)

PREP = r"(?:in|In|from|From|to|near|outside|around|of|at|visiting|via|through|for|between|and)"
LOCATION_PATTERNS = (
    # City, ST 12345; City, State; City, Country: the country is no part of the span.
    re.compile(rf"\b(?P<b>{CAP}(?:\s{CAP}){{0,2}},\s(?:{'|'.join(STATE_CODES)})\b(?:\s\d{{5}}(?:-\d{{4}})?)?)(?!['’-])"),
    re.compile(rf"(?<=\b[a-z] )(?P<b>(?:[A-Z]\.?\s)?{CAP}(?:\s{CAP}){{0,2}},\s(?:{'|'.join(sorted(STATES))}))\b|(?<=[a-z] )(?P<d>{CAP}(?:\s{CAP}){{0,2}},\s(?:{'|'.join(sorted(STATES))}))\b"),
    re.compile(rf"(?<=[a-z] )(?P<b>{CAP}(?:\s{CAP}){{0,2}}),?\s(?=(?:{'|'.join(sorted(COUNTRIES))})\b)"),
    re.compile(rf"\b(?P<b>{CAP}(?:\s{CAP})?\s(?:County|Parish|Township|Borough|Province|District|Village))\b"),
    re.compile(rf"\b(?P<b>\d{{1,5}}\s(?:[NSEW]\.?\s)?{CAP}(?:\s{CAP})?\s(?:Street|St\.|Avenue|Ave\b\.?|Road|Rd\b\.?|Drive|Lane|Place|Blvd\b\.?|Court|Parkway))"),
    re.compile(rf"\b(?P<b>{CAP}\s(?:Street|Avenue|Road|Boulevard|Highway))\b|\b(?P<d>Highway \d+)\b|\b(?P<e>Suite \d+)\b"),
)  # fmt: skip
CITY = re.compile(
    rf"\b{PREP}\s(?:northern |southern |downtown |nearby |central )?(?P<b>{'|'.join(sorted(map(re.escape, CITIES), key=len, reverse=True))})\b(?!['’]s)"
)

HEADS = (
    r"Hospitals?|Medical Cent(?:er|re)|Health Cent(?:er|re)|Cancer Cent(?:er|re)|Cent(?:er|re)|Clinics?|Infirmary|Nursing Home"
    r"|Rehab(?:ilitation)?|Institute|University|College|School|Academy|Hospice|Pharmacy|Manor|Health (?:Services|System)"
    r"|Healthcare|Medical Group|Orthopedic Group|Associates|Corporation|Company|Inc\b\.?|Correctional Institute|Hospital Center|Police Department"
)
FACILITY = re.compile(
    rf"(?P<b>(?:\b(?:St\.?|Saint|Mt\.?)\s)?(?:\b[A-Z][\w'’.&-]*\s(?:(?:of|and|de|for|the|el)\s(?=[A-Z]))?){{1,6}}(?:{HEADS})"
    rf"(?:\s(?:of|at|in)\s(?:the\s)?{CAP}(?:\s{CAP}){{0,2}})?)\b"
)
FACILITY_OTHER = (
    re.compile(rf"\b(?P<b>University (?:College )?(?:Hospital )?of (?:the )?{CAP}(?:\s(?:of\s)?(?:at\s)?{CAP}){{0,3}})"),
    re.compile(r"\b(?P<b>(?:St\.?|Saint|Mount) (?!Jude\b|John['’]?s [Ww]ort|Vitus|Louis\b|Paul\b)[A-Z][a-z]+(?:['’]s)?(?:\s(?:Hospital|Medical Center|Episcopal|Health|Regional|Memorial|Clinic|Services))*)"),
    re.compile(r"\b(?P<b>Kaiser(?: Permanente)?|Mayo Clinic|Cleveland Clinic|Johns Hopkins|Hopkins|UCSF|UCLA|MGH|UIHC|VA Hospital|VA Clinic|Children's Hospital(?: Central| of)?(?: [A-Z][a-z]+)?|Children's Medical Center|Memorial Hermann|Wal-?Mart|Mercy Manor|Garden Court)\b"),
)  # fmt: skip
#: A name made of these words alone names no particular place.
GENERIC = frozenset(
    """
    The A An Our Outpatient Inpatient Pain Management Medical Emergency Neurology Hematology Homeless Day Podiatry
    Vascular Renal Spine Pediatric Urology Rehab Rehabilitation Physiatry Night Neuroopthalmology Endocrine
    Orthopedics Orthopedic Radiology Sleep Cancer Wheelchair Eye Wound Lymphedema Infectious Disease Surgery GI
    Rheumatology Occupational Health Atrial Fibrillation Device Pulmonary Medicine Maintenance Cornea Glaucoma
    Strabismus Cardiology Family Primary Care High Middle Elementary Grade Nursing Day Oncology Pacemaker
    Diabetes Coumadin Anticoagulation Dialysis Residential Treatment Counseling Breast Bariatric Surgical Ambulatory
    Hepatology Hypertension Tertiary Trauma Level I II Urgent Uveitis ENT ER Emergency Department Room Special
    Luminal Gastroenterology Gynecology OB Obstetrics Women's Men's Mental Behavioral Behavior Life Senior
    Skilled Assisted Independent Living Acute Long Term Intensive Unit Visual Speech Language Swallow Voice Hand
    Foot Ankle Hip Knee Shoulder Back Neck Head Sports Movement Memory Stroke Seizure Epilepsy Headache Allergy
    Asthma Arthritis Lupus Thyroid Bone Heart Failure Lipid Kidney Liver Transplant Transplantation Intestinal
    Cystic Fibrosis Muscular Dystrophy Genetics Genetic Dermatology Psychiatry Psychology Correctional Patient
    Location Facility School College University Hospital Clinic Center Hospitals He She His Her Dental Plastic Colorectal
    Hospice Comprehensive Service Multiple Sclerosis Post Op Preoperative Postoperative In At From To For
    Group Physician Physicians Doctors Nurse Vision Evaluation Wellness Fitness Adult Child Children Youth
    Educational Education Learning Attention Deficit Disorder Community Local Area District Private State
    and of or for the Free Walk-In Same Follow Up Follow-Up Follow-up Preventive Welfare Paediatric
    """.split()
)
INSTITUTION_STARTS = frozenset(
    "American National European International World Royal Clinical Joint Federal New".split()
)

AGE = re.compile(
    r"(?<![\d./])\b(?P<b>9\d|1[01]\d)(?=(?:[\s-]+|)(?:year|yr|y/o|y\.o|yo\b))(?!\S*\s?(?:days|%))"
    r"|\b(?:[Aa]ge|AGE|[Aa]ged|[Aa]ges)(?: of| at|:)?\s(?P<c>9\d|1[01]\d)\b(?!\s?(?:day|month|week|%))"
)
PHONE = re.compile(r"(?<![\w.-])(?:\(?\d{3}\)?[-. ]\s?)?\d{3}-\d{4}(?![\d-])")
OTHER = (
    ("EMAIL", re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("URL", re.compile(r"\b(?:https?://|www\.)\S+[\w/]")),
    ("SSN", re.compile(r"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])")),
    (
        "MRN",
        re.compile(r"\b(?:MRN|MR|[Mm]edical [Rr]ecord)\s?(?:[Nn]umber|[Nn]o\.?|#)?:?\s?#?(?P<b>\d{4,}[\d-]*)"),
    ),
)
CLINICIAN_CUES = re.compile(r"(?i)dr|doctor|prof|nurse|surgeon|physician|anesthesi|assistant|dictated|signed|dear")
#: Words before a facility's name that are no part of it: "Department of Gulu Hospital".
LEADING_WORDS = re.compile(
    r"(?:Department|Unit|Division|Service|Clinic|Section|Ward|Emergency Department|Center|Dr\.?|Mr\.?|Ms\.?|The|At|In|From"
    r"|To|He|She|Then|On|When|Upon)\s(?:of\s|at\s)?(?:the\s)?"
)
