"""Letterheads, headers, footers and signatures of reports, letters and forms for training notes only.

As hospitals, transcription offices and exports of record systems print them: tables, glued labels, values on the next
line, columns, message segments. In the language of `train_sentences`; evaluation notes never use them. Written for this
project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _blocks

REPORT_HEADERS = _blocks(
    """
PtName:{P.lastfirst}   [DOB|D.O.B.]:{DOB}   [Sex|Gender]:{sexletter}
[Physician|Attending|Ordering]:{D.firstlast}   [Acct|Visit]#:{ACCOUNT}
[Location|Unit|Nurse Stn]:{UNIT}   [AdmDate|DateofSvc|Admitted]:{WHEN}
---
Patient Name
{P.lastfirst}
[Date of Birth|Birth Date]
{DOB}
[Medical Record Number|MRN]
{MRN}
[Attending Physician|Physician]
{D.firstlast}[, {cred}|]
[Date of Service|Service Date]
{WHEN}
---
PATIENT NAME:	{P.firstlast.up}		[ROOM|RM] NO:	412-B
ADMIT DATE:	{WHEN}		[HOSP|MED REC] NO:	{MRN}
ATTENDING:	{D.firstlast.up}, [MD|M.D.|D.O.]		DICTATED BY:	{D2.firstlast.up}
---
NAME_________{P.firstlast}__________   [AGE|Age]___{age}___   [DATE|Date]____{WHEN}_____
[ADDRESS|Street]______{ROAD}________   [CITY|Town]_____{CITY}______
[DOCTOR|Physician]______{D.last}_______   PHONE___{PHONE}___
---
+----------------------+----------------------+
| {P.lastfirst} | MR {MRN} |
| {DOB}  {age}{sexletter} | [FIN|CSN] {ACCOUNT} |
| {D.lastfirst} | {UNIT} |
+----------------------+----------------------+
---
{SITE.up}
{STREET.up}, {CITYZIP.up}

[PATIENT|NAME]: {P.lastfirst.up}          [PHYSICIAN|DICTATED BY]: {D.firstlast.up}[, M.D.|]
[MR|UNIT]#: {MRN}          [ADMITTED|DATE]: {WHEN.up}
[ROOM|LOC]: {UNIT.up}          [DISCHARGED|BIRTHDATE]: {DOB}

[HISTORY AND PHYSICAL|CONSULTATION REPORT|DISCHARGE SUMMARY|OPERATIVE REPORT]
---
{FACILITY.upper}
[A member of|Affiliated with] {SITE}
{STREET} • {CITYZIP} • {PHONE}

[RADIOLOGY REPORT|DIAGNOSTIC IMAGING|NUCLEAR MEDICINE]
Name: {P.firstlast}          Phys: {D.lastfirst}[, MD|]
[Dob|DOB]: {DOB}  Age: {age}  Sex: {sexletter}          Loc: {UNIT}
Acct: {ACCOUNT}          Exam Date: {WHEN}   Status: [REG ER|ADM IN|DEP CLI]
Radiology No: {OTHER_ID}          Unit No: {MRN}
---
RUN DATE: {WHEN}          {SITE.up} LAB *LIVE*          PAGE 1
RUN TIME: {time}          [Specimen Inquiry|Discharge Summary Report]
----------------------------------------------------
PATIENT: {P.lastfirst.up}    ACCT #: {ACCOUNT}   LOC: {UNIT.up}   U #: {MRN}
                      AGE/SX: {age}/{sexletter}   ROOM: 307   REG: {WHEN}
REG DR: {D.lastfirst.up}[ MD|]   DOB: {DOB}   BED: 2   DIS: {WHEN}
---
MSH|^~\\&|[LAB|ADT|RAD]|{ACRO}|EHR|{SITE}|||ORU^R01|{OTHER_ID}|P|2.3
PID|1||{MRN}^^^{ACRO}||{P.last.up}^{P.first.up}||{DATE.iso}|{sexletter}|||{ROAD}^^{CITY}||{PHONE}
PV1|1|I|{UNIT}^4^1||||{LICENSE}^{D.last.up}^{D.first.up}
OBX|1|NM|K^Potassium||3.{n}|mmol/L|3.5-5.1|L
---
PID|1||{CHARTNO}||{P.last}^{P.first}||{DATE.iso}|{sexletter}
NK1|1|{R.last}^{R.first}|[SPO|CHD|PAR]|{ROAD}|{PHONE}
PV1|1|E|{UNIT}||||{D.last}^{D.first}^^^[MD|DO]
---
"patient": "{P.firstlast}", "birthDate": "{DATE.iso}", "gender": "{sexletter}",
 "identifier": "{MRN}", "encounter": "{OTHER_ID}", "facility": "{SITE}",
 "author": "{D.firstlast}[, {cred}|]", "authored": "{WHEN}", "status": "final"
---
<patient><name>{P.firstlast}</name><dob>{DOB}</dob><mrn>{MRN}</mrn></patient>
<provider>{D.firstlast}</provider><facility>{SITE}</facility>
<effectiveTime>{WHEN}</effectiveTime><status>[completed|active]</status>
---
mrn,name,dob,[provider|attending],[unit|location],[visit_date|admit_dt]
{MRN},"{P.lastfirst}",{DOB},"{D.lastfirst}",{UNIT},{WHEN}
{CHARTNO},"{R.lastfirst}",{DOB},"{D2.lastfirst}",{UNIT},{WHEN}
---
[patient_id|pid]={MRN}; [patient_name|pt]={P.firstlast}; [note_author|author]={D.user.low}; [service_date|dt]={WHEN}; [dept|clinic]={UNIT}
---
[Patient|PATIENT]                    [Provider|PROVIDER]
{P.firstlast}                    {D.firstlast}, {cred}
{ROAD}                    {SITE}
{CITYZIP}                    {STREET}
{PHONE}                    {PHONE}
---
TO: {D.firstlast}[, {cred}|]          FROM: {D2.firstlast}[, {service}|]
FAX: {FAX}          [PHONE|TEL]: {PHONE}
[DATE|SENT]: {WHEN}          PAGES [incl. cover|(with this sheet)]: {n}
RE: [{P.initials}|{P.lastfirst}|pt {MRN}]
[URGENT|FOR REVIEW|PLEASE REPLY]  --  CONFIDENTIAL HEALTH INFORMATION, IF RECEIVED IN ERROR CALL {PHONE}
---
{time}  {WHEN}  FROM:{SITE.up}  TO:{FAX}  P.0{n}/1{g}
---
[FAX|Fax]ed [by|from] {SHOP} {FAX} {WHEN} {time}
REFILL REQUEST  [Prescriber|MD]: {D.lastfirst}   [Pt|Patient]: {P.lastfirst}  {DOB}
{ROAD} {CITYZIP}
{drug} {dose} #30  RF x{g}  last fill {WHEN}  Rx# {OTHER_ID}
---
[ADDRESSOGRAPH|Patient label]
{P.lastfirst.up}
{MRN}   {DOB}   {sexletter}
{D.last.up} [MD|]   {WHEN}
---
{P.last},{P.first.up} {MRN}
{DOB} {age}Y {sexletter} {UNIT}
[ADM|REG] {WHEN} DR {D.last.up}
ACCT {ACCOUNT}
---
[LABEL|WRISTBAND] {P.lastfirst.up} * {DOB} * {CHARTNO} * [NKDA|ALLERGY: PCN|FALL RISK] * {D.last.up}
---
[Office Visit|Telemedicine|Procedure Visit] {WHEN}
{SITE} [Cardiology|Family Medicine|Orthopedics|Endocrinology]
{D.firstlast}, {cred} · [Internal Medicine|Cardiology|Orthopedics]
{P.firstlast} [MRN|#] {MRN} · Reason for visit: {problem}
---
Encounter Date: {WHEN}  |  Department: {UNIT}  |  Encounter Provider: {D.firstlast}, {cred}  |  PCP: {D2.firstlast}
---
[ORDER|ORDER REQUISITION|LAB REQ] # {OTHER_ID}   [Priority|Pri]: [STAT|Routine|ASAP]
[Ordering Provider|Ordered by]: {D.lastfirst} [NPI|UPIN] {LICENSE}
[Pt|Subject]: {P.lastfirst}  {DOB}   [Collect|Draw] on: {WHEN}   Dx: {problem}
[Bill to|Guarantor]: {R.firstlast}, {STREET}, {CITYZIP}   Policy {HEALTH_PLAN}
---
[CONSENT FOR|AUTHORIZATION FOR] [PROCEDURE|TREATMENT|TRANSFUSION]
I, {P.firstlast}, [of {CITY},|] authorize Dr. {D.firstlast} and [associates|assistants of {SITE}] to perform {procedure}. The risks, including bleeding and infection, were explained to me [on {WHEN}|in terms I understand].
Patient: ______{P.firstlast}______   Witness: ____{D2.firstlast}____   Date: __{WHEN}__
---
AUTHORIZATION TO RELEASE RECORDS
[I hereby authorize|Please release from] {SITE}, {ROAD}, {CITYZIP}
to: {D.firstlast}, {SITE}, fax {FAX}
Patient: {P.firstlast}   [Maiden/other name|Other names]: {R.last}   DOB: {DOB}   [SSN|Last 4]: {SSN}
Dates of treatment: {SPAN}   [HIV|Psych] records: [yes|no]
---
[RETURN TO WORK|WORK STATUS|SCHOOL EXCUSE]
This certifies that {P.firstlast} was [seen in|treated at] {SITE} on {WHEN} and may return to [{WORK}|{CLASS}|light duty|gym class] on {WHEN}. [No lifting over 20 lb|No contact sports|No restrictions].
[Provider|Signed]: {D.firstlast}, {cred}
---
SPORTS PHYSICAL    [School|SCHOOL]: {CLASS}    Sport: [wrestling|track|soccer]    Grade: {n}
Athlete: {P.lastfirst}    DOB: {DOB}    Parent: {R.firstlast}    [Cell|Ph]: {PHONE}
Physician: {D.last}    [Cleared|Cleared with restriction]: [yes|no]    Date: {WHEN}
---
[CAMP|DAYCARE] HEALTH FORM - {CLASS}
Child: {P.first} {P.last}   Nickname: {P.nick}   Born: {DOB}
[Mother|Father|Guardian]: {R.firstlast} ([works|at] {WORK}, {PHONE})
Pediatrician: {D.firstlast}, {SITE}, {PHONE}   Immunizations [current|see card] as of {WHEN}
---
[REFERRAL|REFERRAL FORM|REQUEST FOR CONSULTATION]
Referring: {D.firstlast}, {SITE}        Refer to: {D2.firstlast}, {service}
Patient: {P.lastfirst}        Home: {PHONE}   [Wk|Cell]: {PHONE}
Insurance: [Aetna|BCBS|Humana|Medicare] {HEALTH_PLAN}        Auth: {OTHER_ID}
[Visits approved|Valid]: {n}, {SPAN}        Reason: {problem}
---
{D.firstlast}, M.D., [F.A.C.P.|F.A.C.S.|P.C.]
[Diplomate, American Board of Internal Medicine|Practice limited to diseases of the skin|Board certified]
{STREET}, [Suite 210|2nd floor]
{CITYZIP}
[Telephone|Tel.] {PHONE}          [Facsimile|Fax] {FAX}

{WHEN}

{D2.firstlast}, M.D.
{ROAD}
{CITYZIP}

[RE|Re|In re]: {P.firstlast.up}

Dear [Dr. {D2.last}|{D2.first}|Doctor {D2.last}]:
---
{D.last}, {D2.last} & {D3.last}, M.D.s
[Diseases of the Heart and Vessels|General and Thoracic Surgery|Obstetrics and Gynecology]
{SITE}
{ROAD} - {CITYZIP} - {PHONE}
PATIENT: {P.firstlast}     [CHART|ACCT] {CHARTNO}     VISIT: {WHEN}
---
RUN SHEET  [Agency|Service]: {CREW}   [Inc|Incident] #: {OTHER_ID}   Date: {WHEN}
[PU|Pick up]: {ROAD}, {CITY}   [Dest|To]: {SITE}   [Attendant|Medic 1]: {D.last}   [Driver|Medic 2]: {D2.last}
Pt: {P.lastfirst}  {age} {sexletter}  [SSN|Soc]: {SSN}  [NOK|Resp party]: {R.first} {PHONE}
Times: disp {time} enr {time} scene {time} hosp {time}
---
IMPLANT CARD
Device: [Medtronic Azure|Abbott Gallant|Boston Scientific Accolade] [DR|VR|CRT-D]   [Model|Type] W1DR01   S/N {DEVICE}
Leads: RA {DEVICE}  RV {DEVICE}   Implanted {WHEN}
[Implanter|Physician]: {D.firstlast}, {SITE}, {CITYSTATE}   [Clinic|Follow-up]: {PHONE}
Patient: {P.firstlast}, {ROAD}, {CITYZIP}
---
[Joint|Lens|Valve] implant: [Zimmer Persona|Alcon SN60WF|Edwards Sapien 3]  [SN|Serial]: {DEVICE}  [Eye|Side]: [OD|OS|Left|Right]
Surgeon: {D.last}   Date: {WHEN}   Hospital: {SITE}   Patient: {P.initlast}
---
[ADVANCE DIRECTIVE|HEALTH CARE PROXY]  I, {P.firstlast}, residing at {ROAD}, {CITY}, appoint my {rel} {R.firstlast}, {PHONE}, [as my agent|to decide for me]. Alternate: {R2.firstlast} of {CITYSTATE}. Signed {WHEN}. Witness: {D.firstlast}; {D2.firstlast}.
---
FACE SHEET
Pt: {P.lastfirst}   Maiden: {R.last}   Sex: {sexletter}   Race: W   M/S: [M|S|W|D]   Rel: [CATH|BAPT|NONE]
Addr: {ROAD}   {CITYZIP}   [Cnty|County]: {COUNTY}
Emp: {WORK}   Occ: [clerk|driver|retired]   Wk ph: {PHONE}
Nearest rel: {R.lastfirst} ({rel})   Ph: {PHONE}
Ins 1: [Medicare A/B|Blue Cross|Cigna] {HEALTH_PLAN}   Ins 2: {HEALTH_PLAN}
Adm MD: {D.last}   Ref MD: {D2.last}   Fam MD: {D3.last}   Adm dt: {WHEN} {time}   Church: {CHURCH}
---
[Private and Confidential|PRIVATE & CONFIDENTIAL]
[Clinic date|Seen in clinic]: {DMY}    [Date typed|Typed]: {DMY}
Our ref: {D.init}/{D2.init.low}/{CHARTNO}    NHS No: {NHSNO}
{D2.firstlast}
{SURGERY}
{ABSTREET}
{ABTOWN}
Dear Dr {D2.last}
[Mr|Mrs|Miss|Re:] {P.firstlast} - DOB {DMY} - {ABADDRESS}
---
{ABSITE}    [Ward|Bay]: {NAMEDWARD}    [Consultant|Under]: [Mr|Miss|Dr|Prof] {D.last}
[Surname|SURNAME]: {P.last.up}   Forename: {P.first}   [Hosp No|K number]: {CHARTNO}   NHS: {NHSNO}
[Admitted|DOA]: {DMY}   [Discharged|DOD]: {DMY}   GP: Dr {D2.last}, {SURGERY}
---
{ABSITE} - EMERGENCY DEPARTMENT
[URN|UR]: {CHARTNO}   Medicare: {MEDICARENO}   [Surname|Family name]: {P.last.up}   Given: {P.first}
{ABSTREET}, {ABTOWN}   Ph: {ABPHONE}   [LMO|GP]: Dr {D.firstlast}, {SURGERY}
[Presented|Arr]: {DMY} {time}   Triage cat {g}
---
{ABSITE}   [Health card|HCN]: {HCARD}   [MRP|Most responsible physician]: {D.firstlast}
Patient: {P.lastfirst}   DOB [(d/m/y)|]: {DMY}   {ABADDRESS}
Visit: {DMY}   [Family MD|Referring]: {D2.last}, {ABTOWN}
---
TRANSCRIPTION: {SITE}
[AUTHOR|DICTATOR]: {D.firstlast}   [WORK TYPE|REPORT]: [2|5|CONS|OPNOTE]   JOB: {OTHER_ID}
PT: {P.firstlast}   [MED REC|MR]: {MRN}   D/{WHEN}   T/{WHEN}
---
DATE OF [PROCEDURE|OPERATION|CONSULTATION|STUDY]: {WHEN}.
[REFERRING|REQUESTING] PHYSICIAN: {D.firstlast}[, M.D.|]
[SURGEON|CONSULTANT|READER]: {D2.firstlast}[, M.D.|] [ASSISTANT: {D3.firstlast}, PA|]
PATIENT: {P.firstlast}, {AGE}-year-old {sexword}
---
[Sent|Delivered]: {WHEN} {time}   [Thread|Msg] {OTHER_ID}   [From|Sender]: {D.user.low} / {UNIT}   [To|Pool]: {D2.lastfirst}
[Patient|Re]: {P.last}, {P.first}   [Topic|Subject]: {drug} [refill|question|PA]
---
{P.firstlast} ({P.initials})    [Study ID|Subject no.]: {OTHER_ID}    [Site|Center]: {SITE}    [PI|Investigator]: {D.last}
[Visit|Cycle] {n}    [Consent version|ICF] dated {WHEN}    Coordinator: {D2.first}
---
Patient/[Client|Consumer]	{P.firstlast}	[Therapist|Case worker]	{D.firstlast}
[Clinic|Program]	{SITE}	Date	{WHEN}
[Guardian|Payee]	{R.firstlast}	Tel	{PHONE}
"""
)

REPORT_FOOTERS = _blocks(
    """
{D.firstlast}, M.D.

D:  {WHEN} {time}
T:  {WHEN} {time}
[Job|JOB|Doc]#:  {OTHER_ID}
{D.init}/{D2.init.low}
---
______________________________
{D.firstlast.up}[, M.D.|, MD|, D.O.|]
[DD|D]: {WHEN}   [DT|T]: {WHEN}   [{D.init}|{D.init.up}]/[{D2.init.low}|MedQ]   [Job|Voice] ID: {OTHER_ID}
[cc|CC]: {D2.firstlast.up}[, MD|]
---
[Electronically signed by|E-signed by|ELECTRONICALLY AUTHENTICATED BY|Digitally signed:] {D.firstlast}[, {cred}|] [on|at] {WHEN} {time}[ EST| CDT|]
---
[Signed electronically|Authenticated]: {D.lastfirst} ([{D.user.low}|{OTHER_ID}]) {WHEN} {time}
[Verified by|Transcribed by]: {D2.user.low} {WHEN}
---
[<Electronically signed by|<e-sig:] {D.firstlast}> {WHEN} {time}
[Dictated|Prepared] by {D2.firstlast}, [PA-C|NP|resident], for Dr. {D.last}
---
[cc|Copies to|COPY TO|C:]
   {D.firstlast}, {SITE}
   {D2.firstlast}, {STREET}, {CITYZIP}
   {D3.firstlast}[ (fax {FAX})|]
   [{R.firstlast}, {rel}|Medical records|File]
---
cc: Drs. {D.last}, {D2.last}[,|] and {D3.last}
---
CC: {D.last.up}/{D2.last.up}/{D3.last.up}[ - FAX {FAX}|]
---
cc:{D.firstlast} M.D.; {D2.firstlast} D.O.; {SITE}
---
c.c. [Mr|Mrs|Ms] {P.initlast}, {ABADDRESS}
     Dr {D.last}, {SURGERY}
     [Secretary|Direct line]: {ABPHONE}
---
[Dictated but not signed to avoid delay|Dictated but not read|Approved electronically]
[Dr|Mr|Miss] {D.firstlast} [MRCP|FRCS|FRCPath|MRCPsych]
[Consultant|Specialist registrar|ST5] in {service}, {ABSITE}
GMC {REGNO}   [Sec|Secretary]: {D2.first} on {ABPHONE}
---
[Yours faithfully|Kind regards|Regards|With many thanks],
Dr {D.firstlast}
[VMO|FRACP|Registrar to {D2.last}], {ABSITE}
Provider no {REGNO}   [ph|t] {ABPHONE}
---
[Sincerely|Cordially|Very truly yours|Respectfully yours],



{D.firstlast}, M.D., [F.A.C.C.|Ph.D.|M.P.H.]
[Director|Chief|Professor], [Division of Cardiology|Department of Neurology|Sleep Center], {SITE}

{D.init}:{D2.init.low}
[Enclosure|Encl: labs {WHEN}|]
---
[Thank you for allowing me to participate in {his} care|It is a privilege to share in the care of {P.titled}].
{D.first}[ {D.last}|]
---
PAGE {g} OF {n}   {P.lastfirst.up}   {MRN}   {SITE.up}   {WHEN}
---
Printed by {D.user.low} [on|at] {WHEN} {time}   [ws|terminal] {IP}   {P.lastfirst} {CHARTNO}
---
CONTINUED ON NEXT PAGE ... RE: {P.last.up}, {P.first.up} / {MRN} / {WHEN} / {D.last.up}
---
[Read by|Interpreting physician|Radiologist]: {D.firstlast}   [Prelim|Resident]: {D2.last}   [Tech|Technologist]: {D3.init}
[Critical result|Finding] called to {D2.first} [RN |]on {UNIT} {time} {WHEN}, read back.
---
TechID:{D.init}  [Transcriptionist|Typed]:{D2.init.low}  [Signed|Final]:{D3.lastfirst} {WHEN} {time}
---
[Parent|Patient|Guardian] signature: ___{R.firstlast}___  [Relationship|Rel.]: {rel}  Date: __{WHEN}__
[Interpreter|Witness]: ___{D.firstlast}___ [#{OTHER_ID}|]
---
RN: {D.firstlast}  {D.init}   LPN: {D2.firstlast}  {D2.init}   CNA: {D3.first} {D3.lastinit}. {D3.init}
---
[If questions call|Questions?|For results call] {D.first} at {SITE}, {PHONE}, [or visit|portal] {URL}
---
[Next appointment|RTC|Return]
{WHEN} {time}
{D.firstlast}, {SITE}
{ROAD}, {CITY}
---
Copy [sent|mailed|faxed] {WHEN} to [Dr. {D.last}|{R.titled}], [{ROAD}, {CITYZIP}|{FAX}|c/o {HOME}] [by {D2.init.low}|]
---
[Reviewed with|Staffed with|Seen with] Dr. {D.last}; I agree with the above. {D.last.up} {WHEN} {time}
---
[ATTENDING ADDENDUM|Addendum] {WHEN} {time} ({D.last}): [seen and examined with {D2.last}|path from {SITE} now back]; {problem}. [Family ({R.first}) called|{P.first} aware].
---
</note><signedBy>{D.firstlast}</signedBy><signedOn>{WHEN}</signedOn><cosigner>{D2.lastfirst}</cosigner>
---
TXA|1|[DS|HP|CN]|TX|{DATE.iso}|{D.last}^{D.first}||{DATE.iso}||||{OTHER_ID}
"""
)
