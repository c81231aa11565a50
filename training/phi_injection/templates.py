"""Texts with places for identifiers, written for this project.

A place is `{kind}` or `{kind.form}`: P the patient, D a clinician (`{D2}` another one), R a relative; see
`slots.SlotFiller` for all of them. Places in small letters are filled with words that are no identifiers.
"""

# ruff: noqa: E501
from __future__ import annotations


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())


def _blocks(text: str) -> tuple[str, ...]:
    return tuple(block.strip("\n") for block in text.split("\n---\n") if block.strip())


#: Put before a note.
HEADERS = _blocks(
    """
PATIENT NAME: {P}
MRN: {MRN}
DOB: {DOB}
DATE OF SERVICE: {DATE}
---
Patient: {P}
Medical Record #: {MRN}
Date of Birth: {DOB}
Admission Date: {DATE}
Discharge Date: {DATE}
Attending: {D}, {cred}
---
{FACILITY.full}
{STREET}
{CITYZIP}
Phone: {PHONE}  Fax: {FAX}

{DATE}

RE: {P}
DOB: {DOB}

Dear Dr. {D.last}:
---
{FACILITY.full}
{ADDRESS}
Tel {PHONE} | Fax {FAX} | {URL}
---
NAME: {P.lastfirst}          UNIT #: {MRN}
LOC: {WARD}                  ACCT: {ACCOUNT}
DOB: {DOB}   AGE: {age}   SEX: {sex}
ATTENDING: {D.lastfirst} {cred}
---
Name: {P}
Address: {STREET}
         {CITYZIP}
Home phone: {PHONE}
SSN: {SSN}
Insurance ID: {HEALTH_PLAN}
---
{P.lastfirst}   {MRN}   {DOB}   {sex}
---
Pt: {P}  MR#{MRN}  DOB {DOB}
Visit {DATE} w/ {D.last}
---
FINAL REPORT
Exam date: {DATE} {time}
Accession: {OTHER_ID}
Ordering: {D}, {cred}
Patient: {P.lastfirst} ({MRN})
---
cc: {D}, {cred}
    {D2}, {cred}
---
TO: {D}, {cred}
FROM: {D2}, {cred}
FAX: {FAX}
DATE: {DATE}
RE: {P}, DOB {DOB}
---
{DATE}

{D}, {cred}
{FACILITY.full}
{STREET}
{CITYZIP}

Re: {P}
    MRN {MRN}

Dear {D.first},
---
DISCHARGE SUMMARY

NAME OF PATIENT: {P.upper}
HOSPITAL NUMBER: {MRN}
ADMITTED: {DATE}
DISCHARGED: {DATE}
REFERRING PHYSICIAN: {D}, {cred}
HOSPITAL: {FACILITY.full}
---
Patient Name : {P.lastfirst}
Gender : {sex}
Date of Birth : {DOB}
Policy No : {HEALTH_PLAN}
Group : {OTHER_ID}
Emergency contact : {R} ({rel}) {PHONE}
---
OPERATIVE REPORT
Patient: {P}
Account #: {ACCOUNT}
Date of Operation: {DATE}
Surgeon: {D}, {cred}
Assistant: {D2}, {cred}
---
{P} was seen on {DATE} at {FACILITY}.
---
Encounter Date: {DATE}
Provider: {D} {cred}
PCP: {D2}
Pharmacy: {FACILITY}, {CITY}
---
REFERRAL
From: {FACILITY.full}, {CITYSTATE}
Referred by: {D} (NPI {LICENSE})
Patient: {P}, {age} y.o., DOB {DOB}
Contact: {PHONE} / {EMAIL}
---
Dictated: {DATE} {time}
Transcribed: {DATE} {time}
Job #: {OTHER_ID}
---
Chart #{MRN}
{P.titled}
{DATE}
---
MR# {MRN} | {P.lastfirst} | {DOB} | {WARD}
---
ED TRIAGE  {DATE} {time}
Name {P.lastfirst} DOB {DOB} MRN {MRN}
Arrived by EMS from {ADDRESS}
---
OFFICE VISIT
{DATE}
Patient ID: {MRN}    Name: {P}
Ins: {HEALTH_PLAN}    Driver's license: {LICENSE}
---
History and Physical
Patient: {P} / {sex} / {AGE} yrs
Unit: {WARD}
Date: {DATE}
---
PT NAME {P.upper}
PT NO {ACCOUNT}
MED REC {MRN}
ROOM {n}-{n}
DR {D.lastupper}
---
{FACILITY.upper}
RADIOLOGY DEPARTMENT
{P.lastfirst}    DOB: {DOB}
Ordered by: {D.last}
Study: {study}    {DATE}
---
Dear {P.titled}:

Thank you for your visit on {DATE}.
---
Transfer from: {FACILITY}
Accepting MD: {D}
Transferring MD: {D2}, cell {PHONE}
Date of transfer: {DATE}
---
Interpreter ID {OTHER_ID} used for {P.titled}.
---
WORKERS' COMPENSATION REPORT
Employee: {P}
Employer: {EMPLOYER}
Claim number: {OTHER_ID}
Date of injury: {DATE}
SSN: {SSN}
---
Consult requested by Dr. {D.last} ({PHONE}) for {P.titled}, {MRN}.
---
Patient       {P.lastfirst}
Legal guardian {R} ({rel})
School        {SCHOOL}
Seen          {DATE}
---
Date: {DATE}
Time: {time}
Clinician: {D.init}
Client: {P.init}
---
{DATE.iso} {time} -- {P.lastfirst} -- {MRN} -- {D.lastfirst}
---
Medicare # {HEALTH_PLAN}    Medicaid # {HEALTH_PLAN}
Subscriber: {R.lastfirst}, {rel}
Home: {ADDRESS}
---
Subject {OTHER_ID}
Visit {n}, {DATE}
Investigator: {D}, {cred}
---
Device clinic, {FACILITY}
{P.lastfirst}, {DOB}
Generator serial {DEVICE}; implanted {DATE} by Dr. {D.last}
---
***{P.upper}*** DOB:{DOB} MRN:{MRN} PCP:{D.lastupper}
---
Author: {D} {cred}  Filed: {DATE} {time}  Note time: {DATE} {time}
---
Name/DOB/MRN: {P} / {DOB} / {MRN}
Room: {WARD}
Code status discussed with {R} ({rel}, {PHONE})
---
Patient's phone: {PHONE}
Patient's email: {EMAIL}
Preferred name: {P.first}
---
Kept for {D.titled} by {D2.first}
{DATE}
---
Client's full name: {P}
D.O.B.: {DOB}
Vehicle: plate {VEHICLE}
Date of collision: {DATE}
"""
)

#: Put after a note.
FOOTERS = _blocks(
    """
{D}, {cred}
---
Electronically signed by {D}, {cred} on {DATE} at {time}
---
Dictated by: {D}, {cred}
D: {DATE}
T: {DATE}
{D.init}/{R.initlower}
---
Sincerely,

{D}, {cred}
{FACILITY.full}
---
cc: {D2}, {cred}
    {FACILITY.full}
---
Thank you for allowing me to participate in the care of {P.titled}.

{D.first} {D.last}, {cred}
---
Signed: {D} {cred} {DATE} {time}
Pager {PHONE}
---
D: {DATE} {time}  T: {DATE} {time}  {D.init}/{D2.init}  Job: {OTHER_ID}
---
Follow up with Dr. {D.last} on {DATE} at {time}, {ADDRESS}. Phone {PHONE}.
---
If you have questions, call {PHONE} or write to {EMAIL}.
---
Results available at {URL}
---
Page {n} of {n}    {P.lastfirst}    MRN {MRN}
---
_______________________
{D}, {cred}
License No. {LICENSE}
---
Best regards,
{D.first}

{D}, {cred}, {FACILITY}
---
Attending attestation: I saw and examined {P.titled} with Dr. {D2.last} and agree. {D.init}
---
{D.last}, {D.first} {cred} {DATE}
---
This report was faxed to {D2} at {FAX} on {DATE}.
---
eSigned {D.lastupper} {DATE} {time}
---
Reviewed with {D.titled}. {D2}, {cred}, PGY-{n}
---
DEA: {LICENSE}    NPI: {LICENSE}
---
Copies to: {D.lastfirst}; {D2.lastfirst}
---
Printed {DATE} {time} by user {D.user} from {IP}
---
Scribed for {D} by {D2} on {DATE}.
---
Contact: {R} ({rel}) h {PHONE} c {PHONE}
---
Nurse: {D.first} {D.lastinit}., RN
---
Authenticated by {D} [{OTHER_ID}] {DATE}
---
Yours truly,
{D.initlast} {cred}
---
Appointments: {DATE} {time} {D.last}; {DATE} {time} {D2.last} ({FACILITY})
---
Witness: {R}
Signature on file, {DATE}
---
-- {D.first} ({PHONE})
---
Rx: {OTHER_ID}  Pharmacy: {FACILITY}, {PHONE}
---
Sent from {EMAIL}
To: {EMAIL}
Date: {DATE}
---
Addendum {DATE} {time}: called {rel} {R.first} at {PHONE}, no answer. {D.init}
---
{D.titled}
{FACILITY}
{STREET}
{CITYZIP}
---
Implant log: lot/serial {DEVICE}, {DEVICE}. Verified by {D.first} {D.last}, {cred}.
---
Discharge instructions given to {R.titled}, {DATE}.
---
Reported to: Dr. {D.last}, {DATE}, {time}, by {D2.first}.
---
Next appt: {DATE}
RTC {DATE.month}
---
Identity verified by {biometric} ({BIOMETRIC}), {DATE}.
---
Bill to account {ACCOUNT}, subscriber {HEALTH_PLAN}.
"""
)

#: Notes on a call or a message; stand alone or within a note.
MESSAGES = _blocks(
    """
PHONE MESSAGE {DATE} {time}
Caller: {R} ({rel} of {P})
Call back: {PHONE}
Message: {problem} worse since yesterday, wants to speak with Dr. {D.last}.
---
Nursing note: {P.titled} called from {PHONE} about a refill of {drug}. Told to come in on {DATE}. {D.init}, RN
---
Tel. encounter: spoke w/ {R.first}, pt's {rel}, re {problem}. She can be reached at {PHONE} until 5 pm. -{D.first}
---
Portal message from {P.first}: "I took the {drug} like Dr. {D.last} said but the {problem} is back. My number is {PHONE}."
---
VM left for {P.first} at {PHONE} on {DATE}, {DATE}, letter mailed to {ADDRESS}.
---
Social work: met with {P.first} and {rel} {R.first}. Lives at {ADDRESS}. Works at {EMPLOYER}. Has no ride to {FACILITY}.
---
Police report {OTHER_ID}: vehicle {VEHICLE} driven by {P}, struck on {STREETNAME}.
---
Per EMS run sheet {OTHER_ID}, picked up at {STREET}, {CITY} at {time}.
---
Page from lab: critical potassium on {P.lastfirst} {MRN}, read back by {D.first} {time}.
---
Case manager {D} ({PHONE}) faxed packet to {FACILITY} ({FAX}).
---
{DATE} Called {FACILITY} in {CITY} for records, fax {FAX}. Spoke to {D.first}.
---
Care team: {D} (attending), {D2} (resident), {D.first} (RN, {WARD})
---
School nurse at {SCHOOL} ({PHONE}) reports that {P.first} had another spell on {DATE}.
---
Insurance {HEALTH_PLAN} verified w/ rep {D.first}, ref # {OTHER_ID}.
---
Remote check: transmitter {DEVICE} last connected {DATE} from IP {IP}.
---
Email from {R.first} <{EMAIL}>: please send the letter for {P.first} to {EMPLOYER}.
---
Hi Dr. {D.last}, this is {P.firstlast} (DOB {DOB}). Could you refill my {drug}? I use {FACILITY} on {STREETNAME}. Thanks, {P.first}
---
{R.titled} called. {P.first} fell again at {FACILITY}. Advised ER. {D.init}
---
Interim: moved from {WARD} to {WARD} on {DATE}.
---
To whom it may concern: {P.titled} was under my care from {DATE} to {DATE} and may return to {EMPLOYER} on {DATE}.
"""
)

#: Running text, put between the sentences of a note.
SENTENCES = _lines(
    """
{P.titled} is well known to me from a visit on {DATE}.
{P.titled} was last seen by Dr. {D.last} on {DATE}.
The case was discussed with Dr. {D.last} of {service}.
I spoke with {R.possible} {rel}, {R}, by phone at {PHONE}.
{his} {rel} {R.first} was at the bedside.
{his} {rel}, {R}, is the health care proxy.
{he} lives with {his} {rel} {R.first} in {CITY}.
{he} was born in {CITYSTATE} and moved to {CITY} in {DATE.month}.
{he} was transferred from {FACILITY} on {DATE}.
{he} was admitted to {FACILITY} on {DATE} for {problem}.
{he} presented to the {FACILITY} emergency room on {DATE}.
{he} had {procedure} at {FACILITY} in {DATE.month}.
{he} underwent {procedure} on {DATE} by Dr. {D.last}.
{procedure} was done by {D}, {cred}, in {DATE.month}.
{his} primary care doctor is {D} in {CITY}.
PCP is Dr. {D.firstlast}, {PHONE}.
{he} works at {EMPLOYER} and commutes from {CITY}.
{he} is a teacher at {SCHOOL}.
{he} graduated from {SCHOOL} in {year}.
{he} attends {SCHOOL} and lives with {his} {rel} {R.first}.
{he} spent {HOLIDAY} with {his} {rel} in {CITYSTATE}.
Symptoms started around {HOLIDAY}.
Symptoms began in {DATE.month} and got worse by {DATE}.
{he} returned from a trip to {CITY} on {DATE}.
{he} will follow up with {D.titled} in {CITY} on {DATE}.
{he} has an appointment on {DATE} at {time} with {D.last}.
{he} was seen in the {service} clinic at {FACILITY} on {DATE.range}.
Labs from {DATE} were reviewed with {D.first} {D.last}, {cred}.
Outside records from {FACILITY}, {CITYSTATE}, were reviewed.
MRI of {DATE} was compared with the study of {DATE}.
{study} on {DATE} was read by Dr. {D.last} as unchanged.
{he} resides at {ADDRESS}.
{he} now lives at {FACILITY} in {CITY}.
{he} is staying with {his} {rel} at {ADDRESS}.
{he} can be reached at {PHONE} or {EMAIL}.
{his} {rel} can be reached at {PHONE}.
Social Security number {SSN} was confirmed.
{his} medical record number is {MRN}.
Old chart {MRN} was merged with {MRN}.
{his} insurance number is {HEALTH_PLAN}.
Prior authorization {OTHER_ID} was obtained from the plan, member {HEALTH_PLAN}.
The device, serial number {DEVICE}, was interrogated on {DATE}.
The pacemaker (model 5076, s/n {DEVICE}) was placed on {DATE}.
Lot {DEVICE} was recalled; {P.titled} was told on {DATE}.
{he} drives a truck, plate {VEHICLE}, for {EMPLOYER}.
The car (license plate {VEHICLE}) was hit on {DATE}.
{his} driver's license number is {LICENSE}.
{he} holds nursing license {LICENSE}.
Billing account {ACCOUNT} was updated.
Photographs were uploaded to {URL} on {DATE}.
{he} found the clinic at {URL}.
Home monitor reports from {IP} stopped on {DATE}.
Fingerprint record {BIOMETRIC} was used for the controlled substance cabinet.
Enrolled by {biometric}, template {BIOMETRIC}.
Study identifier {OTHER_ID} was assigned.
Specimen {OTHER_ID} was sent to {FACILITY}.
Pathology {OTHER_ID} from {DATE} showed no malignancy.
{he} is a {AGE}-year-old {sexword} who still drives.
{his} {rel}, age {AGE}, is also a patient here.
{he} turned {AGE} on {DATE}.
{his} mother lived to {AGE} and {his} father died at {age}.
{his} grandmother is {AGE} years old and well.
Family: {rel} {R.first} ({AGE}), {rel2} {R2.first} (healthy).
{he} has three children: {R.first}, {R2.first} and {R3.first}.
{his} children {R.first} and {R2.first} visit on weekends.
{R.titled} says that {P.first} has been confused since {DATE}.
{P.first} says that the pain is better.
{P.first} denies chest pain.
{P.titled} denies any fever or chills.
{P.titled} understands the risks and agreed on {DATE}.
{P.last} was told to call {PHONE} if worse.
Mr. and Mrs. {P.last} were counselled together.
The {P.last} family met with {D.titled} on {DATE}.
{P.initials} is doing well.
Discussed with {D.init}.
D/w {D.last} who agrees.
Seen with {D.last}.
Seen and examined with Drs. {D.last} and {D2.last}.
Drs. {D.last}, {D2.last} and {D3.last} were present for the key parts.
I thank {D.first} for this referral.
We thank Dr. {D.firstlast} for sending us this patient.
Nurse {D.first} {D.last} gave the {drug} at {time}.
{D.first} from {service} will see {him} tomorrow.
{D}, {cred}, from {FACILITY} called at {time}.
{D} NP saw {him} on {DATE}.
Per {D2.last}'s note of {DATE}, continue {drug}.
{D.last}'s note from {DATE} was reviewed.
Dr. {D.last}'s office ({PHONE}) will call with the results.
Please fax the results to {FAX}, attention {D.first}.
Results were faxed to Dr. {D.last} at {FAX}.
Send a copy to {D}, {ADDRESS}.
Ambulance took {him} from {STREET} to {FACILITY}.
{he} fell on {STREETNAME} in {CITY} last {weekday}.
{he} walks along {STREETNAME} every morning.
{he} is a parishioner at {FACILITY}, ZIP {ZIP}.
County of residence: {COUNTY}.
{he} was jailed in {COUNTY} in {DATE.month}.
Water in {CITY} was tested on {DATE}.
Stayed on {WARD} until {DATE}.
Transferred to {WARD} under Dr. {D.last}.
{he} was moved to {WARD} on {DATE} and home on {DATE}.
The {FACILITY} records were lost.
{he} used to be followed at {FACILITY} by {D.last}.
{he} gets {his} care at {FACILITY}.
{he} left {FACILITY} against advice on {DATE}.
{he} was discharged to {FACILITY} on {DATE.short}.
On {DATE.short}, {he} was started on {drug}.
As of {DATE.short} the creatinine was 1.4.
{DATE.short}: afebrile, tolerating diet.
On {DATE} the hemoglobin was 9.2; on {DATE} it was 10.1.
Since {DATE} {he} has taken {drug}.
{he} stopped {drug} in {DATE.month}.
{he} first noticed it in {DATE.month}.
Next visit is {DATE}.
Return on {DATE} or sooner.
Surgery is set for {DATE} at {FACILITY}.
Surgery is scheduled for {DATE.weekday}.
{he} was scheduled for {DATE.range} but did not come.
Vaccinated {DATE} and {DATE}.
Pap smear {DATE.short}, mammogram {DATE.month}.
LMP {DATE.short}. EDC {DATE}.
Date of injury: {DATE}.
{he} quit smoking on {HOLIDAY}.
{he} came off {drug} by {HOLIDAY}.
{his} friend {R.first} drove {him} in.
{his} neighbor {R} called 911.
{his} boss at {EMPLOYER}, {R.titled}, sent the form.
{his} attorney, {R}, asked for the chart.
{his} daughter-in-law {R.first} manages the pills.
{his} twin, {R.first}, has the same.
{his} late {rel} {R.first} had {problem}.
Baby {sexword2} {P.last} was born on {DATE} at {time}.
Foster mother {R} brought {P.first} in.
Emergency contact is {R}, {rel}, {PHONE}.
Power of attorney: {R}.
Interpreter {D.first} (badge {OTHER_ID}) was present.
Officer {R.last}, badge {OTHER_ID}, brought {him} from {CITY}.
Chaplain {D.first} {D.last} visited.
{D.first} {D.last} of physical therapy worked with {him} on {DATE}.
PT ({D.first}) and OT ({D2.first}) both saw {him}.
Medical student {D} wrote part of this note.
Resident: {D}. Fellow: {D2}.
Surgeon {D.last}, anesthesia {D2.last}.
Consults: {D.last} (ID), {D2.last} (renal), {D3.last} (GI).
Consult {D.titled} for {problem}.
Refer to {D}, {FACILITY}, {PHONE}.
He is cared for by {D} and lives near {CITY}.
{he} grew up in {CITY}, served in the Army, and lives in {CITYSTATE}.
{he} is visiting from {CITYSTATE} and flies home on {DATE}.
{he} is originally from {CITY} but has lived in {CITY} since {year}.
Family lives in {CITY} and {CITY}.
Hometown {CITYSTATE}.
{he} was stationed near {CITY} in {year}.
{he} retired from {EMPLOYER} in {year}.
{he} has worked for {EMPLOYER} for {n} years.
{he} plays the organ at {FACILITY}.
The hospital in {CITY} did {procedure}.
A clinic in {CITYSTATE} gave {drug} on {DATE}.
{he} saw a doctor in {CITY}, {D.titled}, who ordered {study}.
At {CITY} {he} had {study} on {DATE}.
{he} bought the pills at {FACILITY} in {CITY}.
Home oxygen from {EMPLOYER}, phone {PHONE}.
"I am {P}," {he} said, and gave {DATE} as the date.
Oriented to name ({P.first}), place ({FACILITY}) and date ({DATE}).
Wristband read {P.lastfirst}, {DOB}, {MRN}.
Consent was signed by {R} on behalf of {P.first}.
Tattoo on the left arm reads "{R.first} {year}".
Account {ACCOUNT} and visit {OTHER_ID} are the same stay.
Please see note of {DATE} ({D.init}).
AM labs {DATE.short} WNL, {D.last} aware.
Attg {D.last} aware, will see in AM.
pt {P.last} seen w/ {rel} {R.first}, no new c/o.
f/u w {D.last} {DATE.short}.
tx'd from {FACILITY} {DATE.short}.
"""
)

#: One-sentence queries, in the style of messages between clinicians.
QUERIES = _lines(
    """
{age}yo {sexletter} w/ {problem}, pt of Dr. {D.initial} at {FACILITY}, seen last Thurs, MRN {MRN}
{P} {age}{sexletter} c/o {problem}, DOB {DOB}
Any drug interactions for {P.titled}, on {drug} and {drug2}, MRN {MRN}?
what dose of {drug} for my patient {P.first}, {age}, {problem}?
Pt {P.lastfirst} dob {DOB} needs prior auth for {drug}, plan id {HEALTH_PLAN}
Summarize the chart of {P} ({MRN}) before {DATE}
Can {P.first} {P.last} restart {drug} after {procedure} on {DATE}?
{AGE} y/o {sexword} from {CITY} with {problem} since {DATE.month}, workup?
{AGE}yo{sexletter} nursing home resident at {FACILITY} w {problem}
call {R.first} ({rel}) {PHONE} re {P.last} results
Fax consult to {FAX} attn {D.last}
pls email report to {EMAIL} by {DATE.short}
s/p {procedure} {DATE.short} by {D.last} @ {FACILITY}, now {problem}
Dr {D.last} asks: {problem} in a {age}-year-old from {CITY}, next step?
Saw {P.titled} {DATE.weekday} for {problem}, started {drug}
{P.initials}, {age} {sexword}, {problem}, seen {DATE.short} by {D.init}
ssn {SSN} {P.last} {P.first} eligibility check
Is {drug} safe in pregnancy? pt {P.first} {P.last}, EDC {DATE}
{FACILITY} {WARD}: {P.last}, {age}{sexletter}, {problem}, attending {D.last}
transfer of {P} from {FACILITY} to {FACILITY} on {DATE} for {procedure}
acct {ACCOUNT} {P.last} billing question re {procedure} {DATE.short}
Pacemaker s/n {DEVICE} in {P.titled}: MRI safe?
Which vaccines for {P.first}, {age}, travelling to {CITY} on {DATE}?
{P.first}'s {rel} {R.first} says rash since {HOLIDAY}, {drug} ok?
Mr {P.last} lives at {ADDRESS}, needs home O2
{rel} {R.first} reports {problem} since {DATE.month}
{rel} {R} (cell {PHONE}) wants update on {P.last}
Plate {VEHICLE} driver {P}, MVC on {DATE}, GCS 15
Path {OTHER_ID} on {P.last}: adenoca? Dr. {D.last} wants call
RX# {OTHER_ID} {drug} refill {P.lastfirst} {DOB}
Lab called {time} {P.last} K 6.1, MRN {MRN}
{age} {sexletter} truck driver for {EMPLOYER}, {problem}, DOT exam {DATE}
license {LICENSE} Dr {D.firstlast} e-prescribing {drug}
Patient portal login from {IP} for {EMAIL} locked
see {URL} for {P.first}'s images
Consult for {P} in {WARD}: {problem}, on {drug}
Differential for {problem} in {P.titled}, just back from {CITY} {DATE.short}?
f/u {P.last} {DATE.short} w/ {D.last} {CITY} office
Hx: {P.first} is a {age}-year-old student at {SCHOOL} with {problem}
{P} of {CITYSTATE} was diagnosed with {problem} in {DATE.month}
Did {D} at {FACILITY} sign the {drug} order for {MRN}?
admit {P.lastfirst} to {WARD} dx {problem} attg {D.last}
Draft a letter to Dr. {D.firstlast} about {P.first}'s {problem}
Write discharge instructions for {P.titled}, going home to {CITY} {DATE}
{D.first} from {FACILITY} called re: {P.last}, {PHONE}
Is a BP of 150/90 ok for {P.titled}, {AGE}?
{P.last} {P.first} {MRN} NPO after midnight {procedure} {DATE.short}
{problem} x 3 days, {P.first} {P.last} {age}{sexletter} {PHONE}
pt is {P.first}, born {DOB}, zip {ZIP}, on {drug}
Home visit {STREET}, {CITY}, {DATE}: {P.last}, {problem}
{R.titled} ({rel}) {PHONE}: pt {P.first} {age}, fever
Who covers for {D.last} on {HOLIDAY}? pt {P.last} has {problem}
Trial {OTHER_ID} subject {P.initials}: {problem} grade 2 on {DATE}
MRN:{MRN} DOB:{DOB} {problem}, {drug} 10 mg?
Interpret: {P}, {age} y, TSH 6.2 on {DATE}
Dr. {D.last} and Dr. {D2.last} disagree on {drug} for {P.first}
{DATE.short} {P.last} fell @ {FACILITY}, CT neg, d/c {DATE.short}
need records of {P} dob {DOB} from {FACILITY} {CITY}, fax {FAX}
{he} saw {D.last} at {FACILITY} in {DATE.month} for {problem}
medicare {HEALTH_PLAN} - is {procedure} covered for {P.lastfirst}
{P.first} {P.last} missed appt on {DATE}, call {PHONE}
Fingerprint {BIOMETRIC} on file for {P.last}
{D.titled}: start {drug} for {P.titled} per note {DATE}
ped pt {P.first} ({SCHOOL}, grade {n}) adhd on {drug}
Good morning, I'm {P.firstlast}, seen by {D} on {DATE}; is {problem} normal?
{age} year old named {P.first} with {problem} and {rel} {R.first} with the same
{WARD} bed {n}: {P.last}, {drug} due {time}
Sent {P.last} to {FACILITY} ED {DATE.weekday} w/ {problem}
Ref: {D.lastfirst} {PHONE} {CITY}; pt {P.lastfirst} {DOB}
Post-op day 2 from {procedure} on {DATE}, {P.titled}, temp 38.4
Hi, {D.first} here, can u look at {MRN} - {problem}
{P.titled} ({AGE}) asks to stop {drug}
The {P.last} boy from {CITY}, {age}, has {problem}
{his} {rel} {R.first} had {problem} at {age}; screen {P.first}?
Pt seen at {FACILITY} {DATE.range} for {problem}
death cert {P}, {AGE}, {DATE}, {COUNTY}
Acc# {OTHER_ID} CT chest {P.lastfirst} compare {DATE}
{problem}. Seen by {D.initlast}, {cred} {DATE.short}. Lives in {CITY}.
employee of {EMPLOYER}, needle stick {DATE}, source pt {MRN}
{P.first} {P.lastinit}. {age}{sexletter} {problem} on {drug}
Pt's {rel} ({R.first} {R.last}) emailed from {EMAIL}
PCP {D.last}, cards {D2.last}, {FACILITY}; {problem}
{P.nick} needs {drug} sent to {FACILITY}, {STREETNAME}
Schedule {P.last} w/ {D.last} {DATE.short} {time} for {procedure}
room 4, {P.last}, {problem}, {D.first} is the nurse
{sexword} {AGE}, {CITY} resident, {problem}, DNR per {rel} {R.first}
Should {P.first} hold {drug} before {procedure} on {DATE.weekday}?
DOB {DOB}, {sexletter}, {problem}: guidelines?
device lot {DEVICE} recall, affects {P.last} {MRN}?
{R.titled} called about {P.first}, vomiting since {DATE.short}
{COUNTY} health dept wants report on {P.first} {P.last}, {problem}
"""
)

#: Labels of form fields with the place behind them; forms are put together from these at random.
FIELDS = _lines(
    """
    SSN | {SSN}
    Social Security No. | {SSN}
    SS# | {SSN}
    soc sec | {SSN}
    IP address | {IP}
    Logged from | {IP}
    Device IP | {IP}
    Plate | {VEHICLE}
    License plate | {VEHICLE}
    VIN | {VEHICLE}
    Vehicle | {VEHICLE}
    Tag no. | {VEHICLE}
    Driver's License | {LICENSE}
    DL# | {LICENSE}
    DEA # | {LICENSE}
    NPI | {LICENSE}
    State lic. | {LICENSE}
    Certificate number | {LICENSE}
    Fingerprint ID | {BIOMETRIC}
    Biometric ID | {BIOMETRIC}
    Iris code | {BIOMETRIC}
    Voiceprint | {BIOMETRIC}
    Account | {ACCOUNT}
    Acct # | {ACCOUNT}
    Guarantor acct | {ACCOUNT}
    Bill no | {ACCOUNT}
    Member ID | {HEALTH_PLAN}
    Subscriber # | {HEALTH_PLAN}
    Medicare | {HEALTH_PLAN}
    Policy | {HEALTH_PLAN}
    HIC | {HEALTH_PLAN}
    Group/Plan | {HEALTH_PLAN}
    Serial number | {DEVICE}
    S/N | {DEVICE}
    UDI | {DEVICE}
    Implant serial # | {DEVICE}
    Lot | {DEVICE}
    MRN | {MRN}
    Med rec # | {MRN}
    Chart no. | {MRN}
    Hosp # | {MRN}
    Unit number | {MRN}
    Patient ID | {MRN}
    PID | {MRN}
    Accession # | {OTHER_ID}
    Case no. | {OTHER_ID}
    Order | {OTHER_ID}
    Specimen | {OTHER_ID}
    Visit # | {OTHER_ID}
    Study ID | {OTHER_ID}
    Encounter | {OTHER_ID}
    Claim # | {OTHER_ID}
    Web | {URL}
    Website | {URL}
    Link | {URL}
    E-mail | {EMAIL}
    Email | {EMAIL}
    Contact | {EMAIL}
    Fax | {FAX}
    Facsimile | {FAX}
    F | {FAX}
    Tel | {PHONE}
    Phone | {PHONE}
    Cell | {PHONE}
    Home | {PHONE}
    Work ph | {PHONE}
    Pager | {PHONE}
    Beeper | {PHONE}
    Ext | {PHONE}
    Address | {ADDRESS}
    Mailing address | {ADDRESS}
    Street | {STREET}
    City | {CITY}
    Zip | {ZIP}
    Zip code | {ZIP}
    County | {COUNTY}
    Birthplace | {CITYSTATE}
    Age | {AGE}
    AGE | {AGE}
    Age | {age}
    Sex | {sex}
    Allergies | {drug}
    Diagnosis | {problem}
    Dx | {problem}
    Service | {service}
    Year of diagnosis | {year}
    BP | {bp}
    Name | {P}
    Patient | {P}
    Pt | {P.lastfirst}
    Last name | {P.last}
    First name | {P.first}
    Maiden name | {R.last}
    Mother | {R}
    Next of kin | {R}
    Guardian | {R}
    Spouse | {R.first}
    Physician | {D}
    Provider | {D.lastfirst}
    PCP | {D.titled}
    Nurse | {D.first}
    Attending | {D.last}
    Ordered by | {D.initlast}
    Initials | {D.init}
    Facility | {FACILITY}
    Location | {FACILITY}
    Unit | {WARD}
    Ward | {WARD}
    School | {SCHOOL}
    Employer | {EMPLOYER}
    Pharmacy | {FACILITY}
    DOB | {DOB}
    D.O.B. | {DOB}
    Birthdate | {DOB}
    Born | {DOB}
    DOS | {DATE}
    Date | {DATE}
    Admitted | {DATE}
    D/C | {DATE}
    Last visit | {DATE}
    Signed | {DATE}
    LMP | {DATE.short}
    Onset | {DATE.month}
    Exam date | {DATE}
    """
)
FIELD_JOINTS = ("\n", "\n", "\n", " | ", "    ", ", ", "; ", " / ", "\t", " ")
FIELD_COLONS = (": ", ": ", ": ", ":", " ", " : ", " - ", "= ", ":  ", "\t", " #")

ALL_TEMPLATES = {
    "header": HEADERS,
    "footer": FOOTERS,
    "message": MESSAGES,
    "sentence": SENTENCES,
    "query": QUERIES,
    "field": FIELDS,
}
