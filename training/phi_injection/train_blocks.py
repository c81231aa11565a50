"""Headers, footers, messages and labelled fields that only training notes are made of.

The language is that of `train_sentences`; evaluation notes never use them. Written for this project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _blocks, _lines

HEADERS = _blocks(
    """
[{SITE}|{FACILITY.full}|{SITE.up}]
[{UNIT}|Department of Medicine|Outpatient Services|Emergency Services]
[{ROAD}|{STREET}], {CITYZIP}
[T|Tel|Phone|Ph]: {PHONE}   [F|Fax]: {FAX}
---
{SITE.up} [PROGRESS NOTE|CONSULTATION|H&P|NURSING ASSESSMENT]
[PT|PATIENT|NAME]: {P.lastfirst.up}   [MRN|MR#|ID]: {MRN}   [DOB|BD]: {DOB}
[LOC|UNIT|BED]: {UNIT.up}   [ADM|ADMIT DT]: {WHEN}   [DR|ATT|MD]: {D.last.up}
---
[Name|Patient|Pt name]	[Date of birth|DOB]	[MRN|Record]	[Seen by|Provider]
{P.firstlast}	{DOB}	{MRN}	{D.firstlast}
---
| Patient | {P.lastfirst} |
| DOB | {DOB} |
| MRN | {MRN} |
| Date | {WHEN} |
| Site | {SITE} |
---
{P.firstlast}
{ROAD}
{CITYZIP}

{WHEN}

[Dear|Hello] {P.titled},
---
[Our ref|Ref|Your ref]: {D.init}/{D2.init.low}/{MRN}
[Clinic date|Date of clinic|Date typed]: {WHEN}
[NHS no|Hospital no|Unit no]: {MRN}

{D.firstlast}
{SITE}
{ROAD}
{CITY}

Dear [Dr {D.last}|{D.first}|Colleague]

[Re|RE|re]: {P.firstlast}, [DOB|born|d.o.b.] {DOB}, {ROAD}, {CITY}
---
Diagnosis: {problem}
[GP|Family doctor|Referrer]: [Dr {D.last}|{D.firstlast}], {SITE}, {CITY}
[Date of admission|Admitted]: {WHEN}
[Date of discharge|Discharged]: {WHEN}
[Consultant|Under the care of]: {D2.firstlast}
[Ward|Discharged from]: {UNIT}
---
[SBAR|Shift report|Handoff] {WHEN} {time}
S: {P.last}, {age}{sexletter}, {UNIT}, {problem}
B: from {HOME}, [MD|attg] {D.last}, {rel} {R.first} {PHONE}
---
[ED|Triage|Urgent care] [{WHEN}|{WHEN} {time}] [arrival|roomed] {time}
{P.lastfirst} [{age}{sexletter}|{DOB}] [EMS from {ROAD}|walk-in|transfer from {SITE}|from {HOME}]
---
[From|FROM]: {D.firstlast} <{EMAIL}>
[To|TO]: {D2.firstlast}
[Sent|Date]: {WHEN} {time}
[Subject|Subj]: {P.last} [{MRN}|follow-up|{WHEN} visit]
---
[Telephone encounter|Phone note|After-hours call] - {D.firstlast}, {cred} - {WHEN} {time}
[Pt|Re]: {P.firstlast} [({DOB})|, {PHONE}|]
---
[Encounter|Visit] {OTHER_ID} [at|@] {SITE} on {WHEN} with {D.firstlast}, {cred}
---
[Surgeon|Operator]: {D.firstlast}   [Assistant|1st assist]: {D2.firstlast}   [Anesthesia|CRNA]: {D3.last}
[DOS|Date of surgery|Procedure date]: {WHEN}   [Place|Site|OR]: {SITE}, {UNIT}
---
[Accession|Acc no|Case]: {OTHER_ID}
[Collected|Coll]: {WHEN} {time}   [Received|Rec'd]: {WHEN}   [Reported|Final]: {WHEN}
[Submitted by|Submitting MD|Requested by]: {D.lastfirst} ({SITE})
[Pt|Patient]: {P.lastfirst}   [DOB/sex|DOB]: {DOB}
---
[Client|Consumer|Member]: {P.init}   [Session|Visit] #{n}   [Date|On]: {WHEN}
[Therapist|Counselor|Clinician]: {D.firstlast}, LCSW
---
[Child|Student]: {P.firstlast}     [Grade|Class]: {n}     [School|Attends]: {CLASS}
[Parent|Guardian|Mother]: {R.firstlast}, {ROAD}, {CITY}   {PHONE}
---
[Claimant|Injured worker|Employee]: {P.firstlast}
[Employer|Company]: {WORK}, {CITY}
[DOI|Injury date|Date of loss]: {WHEN}
[Claim|Carrier no|File]: {OTHER_ID}   [Adjuster|Nurse case manager]: {R.firstlast}, {PHONE}
---
[Seen|Visit] {WHEN}. [Pt|Patient] {P.firstlast}, {age}. [Ref|Referred by|PCP] {D.last}[, {CITY}|, {SITE}|].
---
{P.lastfirst.up} {MRN} {DOB} {UNIT.up} {WHEN}
---
[LAST|SURNAME]: {P.last.up}    [FIRST|GIVEN]: {P.first.up}    [ACCT|VISIT]: {ACCOUNT}
[PHYS|PCP]: {D.last.up}    [REF|CONSULT]: {D2.last.up}    [SVC|DATE]: {WHEN}
---
pt: {P.firstlast.low}
dob {DOB} [mrn {MRN}|{PHONE}|]
[dr|seen by|pcp] {D.last.low}
{WHEN.low}
---
[Home address|Lives at]: {ROAD}
                {CITYZIP}
[Tel (home)|H]: {PHONE}
[Tel (mobile)|M]: {PHONE}
[NOK|Contact]: {R.firstlast} ({rel}), {PHONE}
---
[Date/Time|When]: {WHEN} {time}; [Author|By]: {D.lastfirst}, {cred}; [Service|For]: {service}; [Cosigner|Attending]: {D2.last}
---
[To whom it may concern|To the school nurse at {CLASS}|Attn: {WORK}],

[{P.firstlast}|{P.titled}] was [seen|under my care] [on {WHEN}|{SPAN}].
---
[Pharmacy|Rx to]: {SHOP}, {ROAD}, {CITY}  ph {PHONE}
[Rx for|Patient]: {P.firstlast}   [DOB|born] {DOB}   [Date written|Written] {WHEN}
---
[Transfer center|Transfer request] {WHEN} {time}
[Sending|From]: {SITE} ([Dr. |]{D.last}, {PHONE})
[Receiving|To]: {SITE} ({D2.last}) [bed {UNIT}|]
---
[Dialysis|Infusion|Oncology] [flow sheet|treatment record]
{P.lastfirst} / {DOB} / chair {n} / {SITE}
[Tx date|Rx date] {WHEN} [RN|by] {D.firstlast}
"""
)

FOOTERS = _blocks(
    """
[{D.init}|{D.init.up}]/[{D2.init.low}|{R.init.low}]
[DD|D|dict]: {WHEN}
[DT|T|trans]: {WHEN}
---
{D.init.low}/{D2.init.low} [{WHEN}|]
---
[/s/|s/|Signed,|Seen and agreed,|Reviewed:] {D.firstlast}, {cred} [{WHEN}|{WHEN} {time}|]
---
[Best|Kind|Warm] regards,

{D.first}

{D.firstlast}, {cred}
[{SITE}|{service}, {SITE}|{UNIT}]
[{PHONE}|Pager {PHONE}|{EMAIL}]
---
[Yours sincerely|Yours truly|With thanks|Respectfully],

[{D.firstlast}|{D.initlast}]
[Consultant|Registrar|Specialist] in {service}
[{SITE}, {CITY}|{SITE}]
---
[cc|Cc|CC|copy to|xc]: [Dr. {D2.last}|{D2.firstlast}|{D2.last}], {SITE}[, fax {FAX}|, {CITY}|]
---
[cc|Copies]: {D2.last}; {D3.last}; [{P.firstlast}|chart|{SITE}]
---
[Author|Written by|Documented by|Entered by|Recorded by] {D.firstlast}, {cred} [at {time}|] on {WHEN}
---
[Cosigned|Co-signed|Attested|Authenticated|Verified|Finalized] [by|] {D.lastfirst} [{cred}|] [on|] {WHEN} [{time}|at {time}]
---
[Resident|Fellow|NP|PA-C]: {D.firstlast}
[Attending|Staff|Supervising MD]: {D2.firstlast}[ (pager {PHONE})|]
---
{D.firstlast}, {cred}
PGY-{g} [{service}|]
[p|pgr|x] {PHONE}
---
[Scribe|Transcriptionist|MA|Interpreter]: [{D2.firstlast}|{D2.init}] [{WHEN}|{OTHER_ID}|]
---
-[{D.first}|{D.last}|{D.init}|{D.firstlast.low}|{D.init.low}], [RN|NP|MD|PA|LPN]
---
[Thanks|Thank you|Thx],
{D.first}[ in {service}| at {SITE}| ({PHONE})|]
---
[RTC|Follow up|Next visit|Return]: {WHEN} [w/|with] {D.last} [at {SITE}|in the {UNIT}|]
---
[Emergency contact|ICE|Call in emergency]: {R.firstlast} {PHONE}; [alt|or] {R2.firstlast} {PHONE}
---
[Discharge to|Dispo|Disposition]: {HOME}[, {CITY}|, {PHONE}|]
[Accepted by|Report to]: {D.first}[ RN|] {time}
---
[Signature|Patient signature|Parent/guardian]: {R.firstlast}   [Date|Dated]: {WHEN}
[Witness|Witnessed by]: {D.firstlast}
---
{P.lastfirst} [|] {MRN} [|] [p. {n}|Page {n} of {n}] [printed {WHEN}|{WHEN}|]
---
[Office|Clinic] [locations|hours at] {UNIT} and {AREA}: [call|ph] {PHONE}
{URL}
---
[Mail|Send] [records|payment|disc] to: {SITE}, {ROAD}, {CITYZIP}
---
[Dictated|D] {WHEN}, [typed|T] {WHEN} [by {D2.init.low}|/{D2.init.low}|], [job|doc|conf] {OTHER_ID}
---
[Reviewed by|Read by|Interpreted by]: {D.firstlast}, {cred} [{SITE}|{WHEN}|]
[Called to|Communicated to|Results to] [Dr. {D2.last}|{D2.first}] [{time}|{WHEN} {time}]
---
[seen by|note by|by] {D.firstlast.low} [{cred}|np|md] {WHEN.low}
---
{D.firstlast.up}, {cred}
[{SITE.up}|{SITE}]
[NPI|LIC] {LICENSE}
---
[Next of kin|Family] notified: {R.first} ([{rel}|{R.last}]) [at|@] {time} [by|per] {D.init}
---
[Chaperone|Present throughout]: {D2.first}[ {D2.last}|], [MA|RN]
"""
)

MESSAGES = _blocks(
    """
[TC|Phone call|Call] [from|] {R.first} ({rel}) {WHEN} {time}. [{P.first}|Pt] [fell at {HOME}|has {problem}|is out of {drug}]. [Cb|Call back] {PHONE}. [{D.init}|{D.init.low}]
---
[From|Patient message]: {P.firstlast}
[Sent|Received]: {WHEN}

[Hi|Hello|Good morning] [Dr. {D.last}|{D.first}|], [we moved to {CITY}|I now live at {ROAD}|I'm staying with my {rel} {R.first} in {CITY}]. [Please send|Can you send] my {drug} to {SHOP}. [My cell is|Reach me at] {PHONE}.
{P.first}
---
[Reply|Response] by {D.firstlast}, {cred}, {WHEN}: [Hi|Dear] {P.first}, [your labs from {WHEN}|the {study} at {SITE}] [look fine|were normal]. [See you {WHEN}|Please book with {D2.last}].
---
Lives in {CITY} with {rel} {R.first}. [Works|Worked] [at|for] {WORK}. [Went to|Graduated from] {CLASS}. [Born in|From] {TOWN}. [Nonsmoker|Quit {WHENS}].
---
SOCIAL: [{he}|Pt] [moved|came] from {CITY} in {WHENS}, lives at {HOME}, {rel} {R.first} in {CITYSTATE}. Retired from {WORK}.
---
HOSPITAL COURSE: [Transferred|Sent] from {SITE} {WHEN} to {UNIT}. {D.last} ({service}) [saw {him}|consulted] {WHEN}. [To OR|{procedure}] {WHEN} with {D2.last}. [D/c|Discharged] {WHEN} to {HOME}.
---
[{WHEN} {time}|{time}] pt [rec'd|arrived] from [{UNIT}|{SITE}|{HOME}]. [{D.last}|Dr {D.last}] [aware|paged]. [{rel} {R.first}|{R.first}] at bedside. {D.init}, RN
[{WHEN} {time}|{time}] [resting|voided|NPO]. {D2.init}
---
Timeline:
{WHEN} - [seen by {D.last}|{SITE} ED|onset]
{WHEN} - [{study}|{procedure}] [at {SITE}|]
{WHEN} - [f/u {D2.last}|home|to {HOME}]
---
Care team: {D.firstlast} (PCP, {SITE}), {D2.last} ({service}), {D3.firstlast} (case manager, {PHONE})
---
[Appointments|Upcoming]:
{WHEN} {time} {D.last}, {UNIT}
{WHEN} {time} {study}, {SITE}
{WHENS} {service}
---
Outside facilities:
- {SITE}, {CITY} ([{SPAN}|{WHENS}])
- {HOME} (since {WHENS})
- {SHOP}, {PHONE}
---
[Directions|Location]: [from|take] {ROAD} to {ROAD}, we are in the {UNIT}, [lot B|2nd floor].
---
{D.last}/{WHEN}: [continue {drug}|stable]
{D2.last}/{WHEN}: [agree|no change]
---
Vaccines: [flu|Tdap|MMR] {WHEN} ({SITE}); [PPD|HepB] {WHEN} [lot {DEVICE}|{D.init}]
---
[Date|DATE]	[Test|Result]	[By|Init]
{WHEN}	[INR|Cr] {g}.{n}	{D.init}
{WHEN}	[INR|Cr] {g}.{n}	{D2.init}
---
[EMS|Fire|Police] [report|note]: {age}{sexletter} at {ROAD}, {CITY}; [rel|next of kin] {R.firstlast} {PHONE}; [unit|medic] {OTHER_ID}; to {SITE} {time}.
---
[Could you|Please] [fax|send] the [op note|labs] for {P.first} ([DOB|born] {DOB}) to {D.last} at {SITE}, {FAX}? [Thanks|-] {D2.first}
---
[Patient|Pt] {P.last}, [{UNIT}|bed {n}], [refused|took] {drug} at {time}. [{D.last}|{D.first}] [informed|aware]. [{D2.init.low}|{D2.init}]
---
Family: {rel} {R.first}, [{age}|{AGE}], {CITY}; {rel2} {R2.first}, {TOWN}; {rel3} {R3.first} [d. {WHENS}|well].
---
[IEP|CPS|Court|Guardianship] [note|hearing] {WHEN}: present {R.firstlast} ({rel}), {D.firstlast} (SW), [{R2.last} for the county|officer {R2.last}]. {P.first} stays at {HOME}.
"""
)

FIELDS = _lines(
    """
Seen at | {SITE}
Hospital | {SITE}
Site | {SITE}
Referring facility | {SITE}
Transferred from | {SITE}
Admitted from | {HOME}
Residence | {HOME}
Discharged to | {HOME}
Nursing home | {HOME}
Bed | {UNIT}
Floor | {UNIT}
Building | {UNIT}
Loc | {UNIT}
Preferred pharmacy | {SHOP}
Rx | {SHOP}
Company | {WORK}
Occupation/employer | {WORK}
Works at | {WORK}
Attends | {CLASS}
Grade school | {CLASS}
Lives in | {CITY}
Town | {CITY}
Place of birth | {TOWN}
Country/city of origin | {TOWN}
Neighborhood | {AREA}
Addr | {ROAD}
Address line 1 | {ROAD}
City/State/Zip | {CITYZIP}
Postal code | {ZIP}
Scene | {ROAD}
DOS | {WHEN}
Date seen | {WHEN}
Date | {WHEN}
Dt | {WHEN}
Adm | {WHEN}
Disch | {WHEN}
Date/time | {WHEN} {time}
Collected | {WHEN}
Resulted | {WHEN}
Ordered | {WHEN}
Next appt | {WHEN}
Follow-up | {WHEN}
Last colonoscopy | {WHENS}
Last mammogram | {WHENS}
Dx date | {WHENS}
Stay | {SPAN}
Dates of service | {SPAN}
Leave | {SPAN}
Last menstrual period | {WHEN}
EDC | {WHEN}
Surname | {P.last.up}
Pt name | {P.firstlast.up}
Preferred name | {P.first}
Client | {P.init}
Legal name | {P.lastfirst}
Name of child | {P.firstlast}
Spouse | {R.firstlast}
Emerg contact | {R.firstlast}
Guardian | {R.firstlast}
Father's name | {R}
Referred by | {D.last}
PCP | {D.last}
GP | {D.firstlast}
Consultant | {D.firstlast}
Dr | {D.last.up}
MD | {D.lastfirst}
RN | {D.firstlast}
Signed by | {D.firstlast}
Dictating | {D.init}
Typist | {D.init.low}
Reviewed | {D.init}
Mobile | {PHONE}
Best phone | {PHONE}
Alt phone | {PHONE}
Office | {PHONE}
Fax no. | {FAX}
Portal | {EMAIL}
Insurance no | {HEALTH_PLAN}
Payer ID | {HEALTH_PLAN}
Subscriber | {HEALTH_PLAN}
Patient no. | {MRN}
EMPI | {MRN}
HAR | {ACCOUNT}
Requisition | {OTHER_ID}
Confirmation # | {OTHER_ID}
Weight | {n} kg
HR | {hr}
Room air sat | 9{g}%
Code status | full
Diet | regular
Meds | {drug}
PMH | {problem}, {problem2}
PSH | {procedure}
    """
)
