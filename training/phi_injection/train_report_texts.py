"""Sentences from the inside of reports and letters, and whole reports, that only training texts are made of.

The language is that of `train_sentences`; evaluation notes never use them. Written for this project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _blocks, _lines

#: Transfers, referrals, earlier care elsewhere.
_CARE = """
[{he}|The patient|{P.titled}] was [first|initially|originally] [taken|brought|seen] [to|at] the [ER|ED|emergency room] at {ACRO}, [where a head CT was clean|given IV fluids and sent home|then transferred here for higher level of care].
[He|She|Patient] was [life-flighted|airlifted|transported by ambulance] from {SITE} in {CITYSTATE} to {ACRO} [on {WHEN}|the same evening|after the {problem} was recognized].
[Underwent|Had|Status post] {procedure} at {ACRO} [in|back in] {WHENS}[ by Dr. {D.last}| with {D.firstlast}|] [and did well|complicated by ileus|without sequelae].
[Records|Old charts|CT films|Angiograms] from {ACRO} [have been requested|are not here yet|were reviewed with {D.last}|came on a disc dated {WHEN}].
[The ER|ER] at {SITE} [gave {him} {drug}|drew cultures on {MD}|told {him} it was {problem}] and [sent|discharged] {him} home.
[{his} doctor in {CITY}|{his} PCP in {CITY}|A cardiologist in {CITY}], [Dr. {D.last}|a Dr. {D.firstlast}|{D.last}], [had started {drug}|followed {him} for {n} years|retired last year].
[I am following|I will see] {P.titled} [for|on behalf of] [my partner|our colleague] [Dr. {D.last}|{D.firstlast}], who is [on vacation|away] until [{WHEN}|the {NTH}].
[Dr. {D.last}|{D.firstlast}] of {ACRO} [kindly|graciously] [accepted|agreed to see] {him} [in transfer|on {WHEN}|for a second opinion].
[Care transferred|Care was transferred|Transfer of care] from {D.last} to {D2.last} [effective {WHEN}|when {he} moved from {CITY}|at family request].
[{his} pacemaker|A dual-chamber device|The left knee|The right hip] was [implanted|placed|done] at {ACRO}[, {CITY},|] [in {year}|on {WHEN}|in {WHENS}][ by Dr. {D.last}|].
[Long-time|Former] patient of [Dr. {D.last}|Drs. {D.last} and {D2.last}|the late Dr. {D.last}|{D.firstlast}][, who closed {his} practice in {CITY}| at {SITE}|].
Chemotherapy [was given|started] at [{ACRO}|{SITE}] under [Dr. {D.last}|{D.initlast}] with [six cycles of R-CHOP|FOLFOX x8|weekly Taxol], [the last one on {WHEN}|completed {WHENS}|stopped for neuropathy].
[Was|Had been] [in|at] {HOME} for [rehab|three weeks|wound care] [from {MD} to {MD}|between {MD} and {MD}|through {WHEN}].
[{he} spent|Spent] [two weeks|several days|a month] in the ICU at {ACRO} [with ARDS|on a ventilator|for {problem}][ in early {BAREMONTH} of last year| in {BAREMONTH} of this year|].
[Outside hospital|OSH] ({ACRO}) [labs|notes|imaging]: [Cr 2.{n}|troponin negative x2|LFTs up, US with stones]; [{D.last} to {D2.last} sign-out done|accepted by {D.last}].
[According to|Per] the [discharge summary|transfer note|op report] from {SITE}[ dated {WHEN}|], [{he}|the patient] [received|was given] {drug} and [{procedure}|{study}].
[{his} care|Primary care] is [split|shared] between {SITE} and {ACRO}[; {D.last} manages the {problem}|].
[Referred|Sent] by {D.firstlast} of [{CITY}|{SITE}|{CITYSTATE}] for [evaluation of {problem}|{procedure}|an opinion].
[We were asked|I was asked] by Dr. {D.last} to [see|evaluate] {P.titled} [regarding|for] {problem}.
[Thank you for asking me to see|Many thanks for referring] {P.titled}[, who|. As you know {he}] [was treated at {SITE}|had {procedure} at {ACRO}|lives out in {CITY}].
[Biopsy|Slides|Blocks] [sent|went] to {ACRO} for [second review|consultation] ([Dr. {D.last}|{D.firstlast}]), [who agrees|report of {WHEN}|pending].
[Stress test|Last echo|EF 35% on echo|Clean cath] at {ACRO} [{MD}|{WHENS}|{year}][ ({D.last})|].
[Clinical trial|Protocol|Vaccine study] [at|through] {ACRO} [ended|enrolled {him}] [{WHEN}|in {WHENS}], coordinator {D.first}, {PHONE}.
[Sees|Saw] a [pain doctor|kidney doctor|chiropractor|podiatrist] [over in|down in|up in|out of] {CITY}[, {D.last}|, name of {D.last}|, Dr. {D.last} I believe].
[Transplant|Listed for transplant] at {ACRO} [{WHEN}|in {year}], [creatinine 1.{n} since|followed by {D.last} there|rejection treated {WHENS}].
[Transferred|Moved] [out of|from] the unit to {UNIT} on [hospital day {n}|{MD}|the evening of {WHEN}].
[Ambulance|EMS|{CREW}] brought {him} from [{HOME}|{ROAD}|a ball game in {CITY}] [at {time}|around {time} on {WHEN}].
[Psychiatric|Prior] hospitalizations: {SITE} ([{year}|{WHENS}]), {ACRO} ([{WHEN}|{MD}, 72-hour hold]), [state hospital in {CITY}|{SITE} again {WHENS}].
[Delivered|Born] at {ACRO} to a G2P1 mother, [{R.first}|{R.firstlast}], on {WHEN}[ at {time}|].
[The wound nurse|The charge nurse|The intake worker] at {HOME}, {D.first}, [reports|phoned to say] [foul drainage|a fall on {MD}|refusal of {drug}].
[{D.last}'s|Dr. {D.last}'s] [note|letter|op note|consult] of {WHEN} [mentions|describes|does not mention] {problem}.
Will [obtain|request|get] the [op note|path|EKG] from [{ACRO}|{SITE}|Dr. {D.last}'s office in {CITY}].
[ICD|AICD|LVAD] clinic at {ACRO} [checks|interrogated] [q3 months|it on {WHEN}].
[HAD|UNDERWENT] {procedure.up} AT {ACRO} [IN {WHENS.up}|{MD}|BY DR. {D.last.up}].
TRANSFERRED FROM {SITE.up}[, {CITY.up},|] [FOR CARDIAC CATH|FOR HIGHER LEVEL OF CARE|WITH {problem.up}].
seen in er at {ACRO.low} [{MD}|last wk], [told gastritis|labs ok|left ama]
[old records|op note] from {SITE.low} [requested|not here], {D.last.low} [to call|aware]
"""

#: Where people come from, live and work; churches, schools, homes.
_LIFE = """
[{he}|The patient|{P.first}] [moved here|relocated|came to this area] from {CITY}, [Texas|Illinois|Georgia|Michigan|Nevada|New Jersey], [in {WHENS}|{n} years ago|to be with {his} {rel} {R.first}].
[{he}|The patient] [came|immigrated|emigrated] from {TOWN}, [Guatemala|Vietnam|Ghana|Poland|Pakistan|Ukraine|Peru], [in {year}|as a child|with {his} {rel}].
[Born|Raised|Grew up] in {TOWN}, [India|Mexico|Kenya|Syria|Italy], [lived in {CITY} for a while|then {CITY}|came over in {year}].
[Originally|Hails] from {CITY}[, now in {CITY}|, where {he} still owns a farm|; BCG as a child|].
[Lives|Resides] on a [ranch|dairy farm|houseboat] [outside|near|west of] {CITY} with [{his} {rel}, {R.first},|{R.first} and {R2.first}|two dogs] and [well water|wood heat|{n} cats].
[{his} {rel} {R.first}|{his} {rel}, {R.firstlast},] [lives in|is up from|flew in from|is in the service in] {CITY}[ and will stay {n} days| and calls daily|].
[{rel}|{his} {rel}] {R.first} in {CITY}, {rel2} {R2.first} in {TOWN}, [{rel3} {R3.first} nearby|no one local].
[{his} {rel}|The {rel}], {R.first}, [had|died of|was treated for] [breast cancer|an MI|{problem}] [at {ACRO}|in {CITY}|in {BAREMONTH} of last year|at age {age}].
[Worked|Employed] [{n} years|for years] [at|for] {BRAND} [as a mechanic|on the line|in the warehouse|and then {WORK}], [asbestos exposure|heavy lifting|retired {year}].
[{he} drives a truck for|{he} is a cook at|{he} does payroll at|{he} was let go from] {WORK}[ in {CITY}|].
[Active|A deacon|Sings in the choir|Volunteers|Sunday school teacher] [in|at] {CHURCH}[; the pastor, {D.firstlast}, visits|].
[Pastor|Rev.|Father|Rabbi|Deacon|Sister] {D.last} from {CHURCH} [came by|anointed {him} on {WHEN}|is the contact|was present with the family].
[Funeral|Memorial service|Viewing] [at|through] {CHURCH} on {WHEN}.
[Junior|Sophomore|Freshman|Third grader] at {CLASS}, [B average|plays the tuba|on the swim team|bullied since {BAREMONTH}].
[Teaches|Taught] [chemistry|gym|third grade] at {CLASS} [for {n} years|until {WHENS}].
[The school nurse at|A counselor at|The bus driver for] {CLASS} [called|found {him}|sent a log of peak flows].
[{he}|Patient] [has been|was] a [resident|boarder] of {RESID} since [{WHENS}|{his} {rel} {R.first} died|{WHEN}].
[Before|Prior to] {HOME} {he} [lived|stayed] [with {rel} {R.first} on {STREETNAME}|in {AREA}|at {RESID}].
[{P.first}'s|{P.last}'s|Mr. {P.last}'s|Mrs. {P.last}'s] [ranch|store|sister-in-law|landlady|best friend] [is in {CITY}|{R.first} reports a fall|lives across the road].
{R.first} and {R2.first}, {his} [twins|children|oldest two], [attend {CLASS}|live with {his} ex in {CITY}|are well].
[Served|Was stationed] in [the Navy|the Army|the Marines] [at|in] {CITY} and [{TOWN}|overseas] [{year}-{year}|until {year}].
[Retired|Laid off] from {WORK} [in {WHENS}|on {WHEN}|after 30 years], [widowed|married to {R.first}|works weekends at {BRAND}].
[Just back|Back|Returned] from [a cruise out of {CITY}|visiting {R.first} in {TOWN}|a mission trip with {CHURCH}|{TOWN}, Philippines].
[Snowbird|Winters in {CITY}|Summers at {AREA}], [has a doctor there, {D.last}|seen there at {SITE} {MD}|back in {BAREMONTH}].
[{he} was involved in|Was in] [an MVA|a rollover|a bar fight] on {STREETNAME} [in {CITY}|] [on {MD}|the night of {WHEN}].
[Evicted from|Lost the apartment on|Subletting on] {STREETNAME} [in {BAREMONTH}|{MD}|], [staying at {HOME}|now with {R.first} in {CITY}].
[Deer hunter|Tick bite|Camping|Poison ivy] [around|near|up at] {AREA} [the week of {MD}|over {HOLIDAY}|].
[The patient's|{his}] {rel}[ of 40 years|], {R.first}, [passed away|died|was buried] [on {WHEN}|{WHENS}|just after {HOLIDAY}|in {BAREMONTH}].
MOVED HERE FROM {CITY.up} [IN {WHENS.up}|TO BE WITH {rel.up} {R.first.up}|AFTER THE FIRE].
[WORKS|WORKED] AT {WORK.up}[ IN {CITY.up}|]. [NONSMOKER|SMOKES 1 PPD|LIVES WITH {R.first.up}].
from {TOWN.low}, [came {year}|visiting {R.first.low}|no pcp here]
[goes to|member of] {CHURCH.low}, [rides w/ {R.first.low}|pastor {D.last.low} visits]
retired from {BRAND.low}, [wife|husband|son] {R.first.low} [in {CITY.low}|helps w meds]
"""

#: Dates in every shape inside sentences.
_DAYS = """
[CT|MRI|Ultrasound|EKG|Hgb] on {MD} [was read as normal|showed {problem}|10.{n}|again negative].
[On the|The] {OFMONTH} [{he}|the patient] [spiked a fever|was extubated|went to the OR|fell again|left AMA].
On the {NTH} of [this|last] month [{he} had|there was] {problem}.
[{he}|Patient] [had|noted] {problem} [in early|in late|in mid|since about|around] {BAREMONTH} of [last year|this year].
[Between|Sometime between] {MD} and {MD} [the creatinine doubled|{he} lost 6 kg|three doses were missed].
[POD#2|POD #3|POD1|Postop day 4|PPD#1] from {MD}[ lap appy| CABG| {procedure}|], [afebrile|pain controlled|foley out {MD}].
[S/p|Status post] {procedure} {MD}, [staples out {MD}|wound check {MD}|seen {MD} by {D.last}].
[Admit|Admission] labs ({MD}): [WBC 1{n}.{g}|Cr 1.{n}]. [Repeat|Today] ({MD}): [better|WBC {n}.{g}].
[Antibiotics|{drug}|Steroids] [from|started] {MD} [through|to|until] {MD}, [then stopped|then PO|{n} days total].
[Blood cultures|Sputum|Urine] of {MD} and {MD} [negative|grew GPC in clusters|no growth to date].
[By|As of|Until] the {NTH} {he} [was walking|had no fever|was still on pressors].
[Discharged|Went home|Left for rehab] [the {NTH}|on the {OFMONTH}|{MD}] and [bounced back|returned|was readmitted] [the {NTH}|{MD}|{WHEN}].
[Last|The last] [chemo|HD|drink|dose of {drug}|bowel movement] was [{WHEN}|on the {NTH}|{MD} at {time}].
[Seizure|Migraine|Chest pain] on {MD}, {MD} and [again {MD}|twice on {MD}].
[Mammogram|PSA|Colonoscopy|Bone density] [in {BAREMONTH}|{WHENS}|of {WHENS}] [normal|BI-RADS 2|4.{n}|3 polyps], due [again {WHENS}|{BAREMONTH}].
[The letter|The report|The film|His form] dated {WHEN} [arrived|was misfiled|shows this].
[We will meet|Family conference|Tumor board] [on the {NTH}|{WHEN} at {time}|next on {MD}].
[Follow up|Return|Suture removal|INR] [on or about|on|by] {WHEN}[ in the {UNIT}|].
[Disability|FMLA|Off work] from {MD} to {MD}[, extended to {WHEN}|].
[Trough|Level|Peak] [before the {time} dose on {MD}|{MD}]: {n}.{g}.
[Due|EDC] the {OFMONTH}[; last scan {MD}|, growth scan {WHENS}|].
[{weekday}|Last {weekday}], {MD}, [{he} woke with|sudden] {problem}.
[Since|After] {HOLIDAY} [{he} has had|came] {problem}[, worse by {MD}|].
[First noticed|Noticed|Began] [the weekend of {MD}|{WHENS}|back in {BAREMONTH}|the day after {HOLIDAY}].
[Expired|Pronounced|Died] [on {WHEN} at {time}|{MD} {time}|the {OFMONTH}].
[Picc|Port|Shunt] [placed|revised|pulled] [{MD}|in {BAREMONTH}|{WHENS}] [({D.last})|at {ACRO}|].
ON {MD} [PATIENT WAS TAKEN TO OR|DRAIN REMOVED|TRANSFUSED 2 UNITS|EXTUBATED]. [ON {MD} FEVER TO 102|BY {MD} TOLERATING DIET|].
[ADMITTED|SEEN|SCANNED] ON THE {OFMONTH.up}[ AND AGAIN {MD}|].
[sx|cough|rash] since [{BAREMONTH.low}|{MD}|abt {MD}], [better by {MD}|steroids {MD}-{MD}|worse]
"""

#: Names: initials, nicknames, possessives, names before a verb.
_NAMES = """
[{P.initials} runs after|{P.initials} likes|{P.initials} can stack|{P.initials} copies] [a ball|circles|6 blocks|other children] [and uses two-word phrases|with the left hand|without falling].
{P.initials} [was seen|was evaluated|arrived|presented|is a {age}-year-old] [today|with {his} {rel}|for {problem}|on {WHEN}].
[In session|Today] {P.initials} [talked about|was tearful about|rated mood 4/10 and discussed] [{his} {rel} {R.first}|work at {WORK}|the move from {CITY}].
{P.initials}'s [mother|teacher|therapist|sleep] [reports|notes|is] [more tantrums|calmer|better] [since {WHEN}|at {CLASS}|].
[{P.first}|{P.last}|{P.nick}] [tolerated|enjoyed|refused|asked for|slept through|complained of] [the procedure|breakfast|{drug}|therapy|{problem}].
[{P.first}|{P.nick}] [giggled|cried|walked the hall|rolled over|drew a person with 6 parts] [during the visit|for the examiner|].
{P.last} [states|denies|endorses|recalls|presents with|underwent] [{problem}|no trauma|{procedure} in {year}].
{P.firstlast} [goes by|prefers|answers to] [{P.nick}|"{P.nick}"].
[Everyone calls|Family calls|Please call] {him} {P.nick}[, not {P.first}|].
[Mr. {P.last}'s|Mrs. {P.last}'s|Ms. {P.last}'s|{P.first}'s] [stoma|ejection fraction|thyroid|pain|graft|speech] [looks|is|was] [healthy|stable|improved|patent].
[Both|Messrs.] {D.last} and {D2.last} [feel|agree|scrubbed|read the film].
{D.last} [felt|wants|rounded and wants|cleared {him}|doubts {problem}|to place the line].
{D.initlast} [operated|assisted|supervised|dictated|saw {him} on {MD}].
[Mother, {R.first},|Father, {R.first},|Grandmother {R.first}] [is worried|held {him}|gave the history|smokes outside].
[{R.first} states|{R.first} feels|{R.first} wonders if|{R.first} insists] {he} [is more forgetful|is drinking again|needs {HOME}|took {drug} twice].
[Wife is|Husband is|Mother is|Roommate is] {R.first}[ ({R.last})|, cell {PHONE}|]; [{R2.first} is POA|no children|helps with meds].
[The {P.last} baby|Baby {P.last}|Infant {P.last}|{P.last} twins] [fed well|under lights|went home|in room air].
[Mr. and Mrs.|Mr. & Mrs.] {P.last} [were counseled|met with genetics|decline amniocentesis|drove from {CITY}].
[{D.first} from {UNIT}|{D.first} in PT|{D.first} the chaplain] [called|says {he} walked|updated the board].
[Dr. {D.last}/|Dr {D.last} & ]{D2.last} [to staff|co-following|to discuss at conference {MD}].
[Also following|Other doctors|Team]: {D.last} ([heart|GI]), {D2.last} ([kidneys|eyes]), {D3.last} ([skin|PCP in {CITY}]).
[Neighbor|Sponsor|Coworker|Landlord|Boyfriend] {R.firstlast} [found {him}|called 911|drove {him} in|has the spare key].
[{he} named|{he} lists|Next of kin:] {R.firstlast}[ of {CITY}|, {rel}|, {ROAD}].
MR. {P.last.up} [STATES|UNDERWENT|TOLERATED|HAS BEEN ON {drug.up} SINCE {MD}|DENIES {problem.up}].
{P.initials.up} IS A {age}-YEAR-OLD [GIRL|BOY|FEMALE|MALE] [WHO ATTENDS {CLASS.up}|WITH {problem.up}|BROUGHT BY {rel.up}].
{D.firstlast.up} [ASSISTED|WAS PRESENT|CALLED WITH RESULTS|IS PCP].
{P.first.low} [took {drug.low}|is out of {drug.low}|fell at {HOME.low}|says the walker broke|wants a walker], {rel} {R.first.low} [agrees|w/ {him}]
[per|d/w] {R.first.low} ({rel}) {P.first.low} [ate|slept|walked] [ok|2x|in {CITY.low} wknd]
{P.initials} ([{age}|MRN {MRN}|DOB {DOB}]) [- SLP session {n}|- ABA|- OT note]: [90% accuracy|mouthed toys|transitions hard].
[Supervisor|Foreman|Manager] {R.last} at {WORK} [witnessed|wrote up|denies] the [fall|incident] of {MD}.
[Officer|Deputy|Trooper|Detective] {R.last} [(badge {OTHER_ID})|] [took|has] [a statement|the clothing|report {OTHER_ID}].
[Attorney|Lawyer|Adjuster|Paralegal] {R.firstlast} [requests|wants|subpoenaed] the [chart|films] from {WHEN}[, {PHONE}|].
{P.nick} [and {rel} {R.first} walked in|came alone|drove from {CITY}|brought {his} log]; [A1c 7.{n}|weight down 3 lb|foot healed].
"""
REPORT_SENTENCES = _lines(_CARE + _LIFE + _DAYS + _NAMES)

#: Whole notes of kinds that `train_short_notes` has not.
REPORT_NOTES = _blocks(
    """
AUDIOLOGY   {P.lastfirst}   {MD}   [ref|Referred by] {D.last}
{age}{sexletter}, R tinnitus since a blast at {WORK}[ in {WHENS}|]; {rel} {R.first} says the TV is loud. Otoscopy clear AU. Tymps type A R, As L (stapedius absent). PTA 25/55, SRT 30/50, WRS 96% NU-6, Stenger negative, bone gap 30 dB. Rinne/Weber to L. OAEs absent 4-8 kHz. Carhart notch at 2k, ? otosclerosis.
Hearing aids: Phonak Audeo P90, sn {DEVICE} and {DEVICE}, domes, Bluetooth to phone. Old Oticons [lost at {HOME}|from {SITE}]. VA claim {OTHER_ID}. Tinnitus Handicap 44. Return {MD} with {R.first} for fitting; ENT {D2.last} for CT temporal bones. [{D3.firstlast}, AuD|{D3.last}, Au.D., CCC-A]
---
SPEECH THERAPY NOTE - {P.initials} - session {n}
{P.initials} [was dropped off|arrived] by {rel} {R.first}, a bit fussy after [the bus from {CLASS}|{CHURCH} camp]. Vocal play: /b/ /m/ initial 80% (32/40), final consonant deletion, PLS-5 AC 74 EC 69, GFTA-3 71. {P.initials} requested "more bubbles" x6, PECS phase III, LAMP on iPad. Hanen strategies taught. M-CHAT 2. Hearing passed {MD} ([{SITE}|{D2.last}]).
Home program: Laminated cards for {R.first} and babysitter {R2.first}. Next on the {NTH}; IEP meeting {WHEN} with Ms. {R3.last}. [{D.firstlast}, MS, CCC-SLP|{D.init}]
---
PULMONARY FUNCTION LABORATORY[, {SITE}|]
{P.lastfirst.up}  {CHARTNO}  {age} {sexletter}  Ht 66 in  Wt 171  [Tech|Technician]: {D3.init}  {WHEN}
FEV1 1.42 (48%), FVC 2.90 (77%), ratio 49, TLC 118%, RV 160%, DLCO 41 (Hgb adj). Albuterol +6%. MIP -62. 6MWD 310 m, nadir 84%, Borg 5. GLI 2012, ATS grade B. Methacholine not done.
Interp: GOLD 3 obstruction, air trapping, low DLCO. Compare {ACRO} {WHENS}. Smoker 44 py, worked [at {BRAND}|foundry, {CITY}]. Continue Trelegy, Daliresp; Zephyr valve talk with {D.last}. Portable O2 Inogen from {SHOP}. Pulm rehab {MD} at {UNIT}.
{D2.firstlast}, MD, FCCP  [{MD}|typed {D3.init.low}]
---
ALLERGY CLINIC LETTER
{WHEN}
{D.firstlast}, {cred}
{SITE}, {CITY}
Dear {D.first}: {P.first} [came with|was here with] {rel} {R.first} after hives at [a wedding in {CITY}|{CHURCH} picnic|{CLASS}] on {MD}. Skin prick (Greer): peanut 9 mm, cashew 4, cat 6, Dermatophagoides 5, histamine 5, saline 0. ImmunoCAP Ara h 2 8.1. Tryptase 4.2. Spirometry normal; Samter triad absent; dermographism no.
Advice: EpiPen 0.3 x2 (one for the desk of {R2.titled} at {CLASS}), Zyrtec, Xolair discussed, Palforzia no. Action plan faxed {FAX}. Oral challenge {WHENS} under {D2.last}.
Regards, {D3.first} {D3.last}, [MD, FAAAAI|DO]     cc {R.firstlast}, {ROAD}, {CITYZIP}
---
CHIROPRACTIC / PI NOTE    Pt: {P.firstlast}    DOI {MD}    Claim {OTHER_ID}    Atty {R3.firstlast}
Rear-ended on {STREETNAME} near {AREA}, [Camry, tag {VEHICLE}|VIN {VEHICLE}], belted, no LOC; ER at {SITE} that night, Flexeril. Today NDI 38, VAS 6/10. Spurling R +, Jackson compression +, Kemp -, Yergason -, Soto-Hall +. C5-6 hypolordosis, George's line intact. Adj: diversified C5, Activator T4, Graston UT, IFC 15 min. S/B massage ({D2.first}). Misses work at {WORK}. MRI {MD} [at {ACRO}|open unit]. Plan 3x/wk x4, {D3.last} for ESI. {D.lastfirst}, DC  lic {LICENSE}
---
SCHOOL NURSE LOG  {CLASS}  {MD}
{time} {P.first} {P.lastinit}., gr 4, BG 54, 15 g juice, recheck 88. Omnipod on, Dexcom 91 steady. {rel} {R.first} texted.
{time} {R2.first}, gr 2, bumped head on slide by the portables, no LOC, PERRL, ice, [parent called {PHONE}|note home].
{time} {P.nick}: Ventolin 2 puffs pre-PE, PF 210 (green). Form from {D.last} expires {MD}.
{time} lice check room 6, none. Vision: Snellen retest x3. Fax to {SITE} {FAX} done. EpiPens locked, Narcan box checked {MD}. Sub tomorrow: {D2.first}. {D3.init}, RN
---
CORRECTIONAL HEALTH INTAKE   [Facility|At]: {HOME}   Inmate: {P.lastfirst.up}   [Bkg|No.] {CODE}   {WHEN} {time}
{age}{sexletter}, arrested [{MD}|in {CITY}] by Dep. {R3.last}; from {AREA}; methadone 80 mg at {SITE} (verified {D2.first}, {PHONE}), last dose {MD}. COWS 9, CIWA 4, C-SSRS neg, TB sx none, PPD L arm {MD}. Hep C tx'd Epclusa. R hand boxer's fx [splinted {SITE}|old]. Tattoos: spider L neck, "{R.first}" on chest.
Vitals 138/88, 92, 98.6, 97%. Cleared GP, low bunk, Librium no, Suboxone 8-2 SL, HCV PCR, RPR. NOK {rel} {R.firstlast}, {PHONE}. Sick call prn. {D.initlast}, [LVN|RN], for Dr. {D3.last}
---
HYPERBARIC / DIVE MEDICINE  {P.firstlast}, {age}{sexletter}
Dove the wreck off {AREA} {MD}, 28 m x 40 min, Nitrox 32, Suunto log; joint pain and mottling 3 h after flight from {CITY}. Buddy ({rel} {R.first}) well. Seen [{SITE}|ER at {ACRO}] {MD}, NRB O2. DAN called, case {OTHER_ID}. Exam: Romberg sharpened 8 s, cutis marmorata, Brown-Sequard no, TMs Teed 1. US Navy Table 6 with 2 ext in Sechrist chamber {n}, inside tender {D2.first}; resolved at 60 ft. Bubble echo ? PFO ({D3.last} to do). No flying till {MD}. {D.lastg} MD, UHM
---
PACEMAKER CLINIC  {UNIT}  {WHEN}
{P.lastfirst}   Medtronic Advisa DR  [s/n|SN] {DEVICE}   impl {WHENS} {ACRO} ([{D2.last}|Dr. {D2.last}])
AP 88% VP 4%, A thr 0.6 @ 0.4, V 0.8, R 11 mV, Z 480, batt 6.1 y. AT/AF 2%, longest 4 h on {MD}; PMT x1; Wenckebach overnight. MVP on, ADL 95. Home monitor MyCareLink unplugged - {rel} {R.first} in {CITY} mailed new one, tracking {OTHER_ID}. CHADS 3, on Pradaxa.
Lead recall n/a. [Next check {MD}|Remote {MD}], site well healed, Twiddler none. {D.first} RN / rep {R3.first}
---
INDEPENDENT MEDICAL EXAMINATION
Examinee {P.firstlast} was seen {WHEN} at my office on {STREETNAME}, {CITY}, at the request of {R3.firstlast}, [Esq.|adjuster], file {OTHER_ID}. A chaperone, {D2.first}, and {rel} {R.first} were present. {P.last} worked {n} years at {WORK} and on {MD} twisted the left knee. {D3.last} repaired the meniscus at {SITE}. Records from {ACRO} ({MD}-{MD}) include MRI: Baker's cyst, Outerbridge II. McMurray negative, Lachman 1+, Waddell 0/5, Jamar 48/46, quadriceps 1 cm smaller. DASH n/a, Oswestry 12.
Opinion: MMI reached {WHENS}; 4% lower extremity (AMA 6th). Sedentary work [at {BRAND}|as offered]. No Synvisc. Signed under oath, {D.firstlast}, M.D., lic. {LICENSE}
---
VETERANS CLINIC  [Televisit|VVC]  {MD} {time}
{P.last}, {P.first}, {age}, 70% SC PTSD, Marine, Gulf War; connected from [a cabin in {AREA}|{rel} {R.first}'s kitchen in {CITY}]. PCL-5 41 (was 55), Audit-C 2, BP log 130s. Prazosin 5, sertraline 150, Trulicity. Agent Orange exam done [{WHENS}|{ACRO} {WHENS}]. CPAP ResMed 92%. Firearms: cable lock. Last 4 of social {SSN}.
Community care auth {OTHER_ID} to {D2.last} ({SITE}) knee. Travel pay, beneficiary form mailed {ROAD}. Whole Health with {D3.first}; peer group {weekday} at {CHURCH}. {D.firstlast}, APRN
---
NURSING HANDOVER  {UNIT}  NIGHT OF {MD}
B1 {P.last} {age} NOF# #1, NBM, Fentanyl patch 25, [theatre with {D.last}|Mr {D.last}'s list]. B2 {WORDPT}, MRSA, VAC 125. B3 {R2.last}: CIWA, {R2.first} wandering, 1:1 with HCA {D2.first}. B4 empty, terminal clean. B5 {WORDPT} 2 U PRBC, second unit up {time}, Waterlow 20, NEWS 3, bloods back {time}. B6 [home to {RESID} am|TTO done, {SHOP}]. Bank nurse {D3.first} on break. Keys {D2.init}. CDs checked with {D3.last}. Bleep {BLEEP} for med reg.
---
LACTATION [VISIT|CONSULT] {MD}, {UNIT}. {P.firstlast}, P2, SVD {MD} at {ACRO}; baby {R.first}, 38+2, BW 3.1, today -8.4%. LATCH 6, Hazelbaker 9 -> tongue-tie ? {D.last} (ENT, {CITY}). R Haberman, L cracked, Lansinoh, Medela Symphony rental [{DEVICE}|#{DEVICE}]. Montgomery glands fine, no Raynaud. TcB 11.2 (LIR), Coombs neg. {R2.first} ({rel2}) feeds 15 cc by Supple Cup. Domperidone no; Zoloft L2 ok per Hale. EPDS 11, SW {D2.first} aware. WIC in {COUNTY}. Back {weekday}. {D3.firstlast}, IBCLC
---
PROSTHETICS/ORTHOTICS [DELIVERY|FITTING]: {P.lastfirst}, R BKA {WHENS} ([{D.last}|{ACRO}], Chopart failed), K3. Socket: PTB, Iceross liner, pin lock; Ossur Pro-Flex foot 26 cm, sn {DEVICE}. Skin: no Marjolin, choke syndrome resolved. AMPnoPRO 36, 2MWT 118 m. Wants to hunt near {AREA} and drive for {BRAND}. {rel} {R.first} learned 5-ply. L side: Arizona brace, Plastazote insert (Charcot). Medicare {HEALTH_PLAN}, L5301, Rx {D2.last} {MD}. Gait lab video w/ {D3.first}. Recheck {MD}, mobile van to {CITY}. {D.initlast}, CPO
---
POISON CENTER CALL  {OTHER_ID}   {MD} {time}   SPI: {D.init}
Caller {R.first} ({rel}) at {BYWAY}, {CITY}, {PHONE}. Pt {P.first}, 2 y 12 kg, ? 6 tabs of granddad's Procardia XL, {time}. Awake, sucking popsicle. Refer to [{SITE} ED|ED at {ACRO}] by {CREW}; told {D2.last} (attending): EKG, glucose, CaCl 20/kg, HIE 1 U/kg, Golytely, no ipecac. Rumack n/a.
{time} call-back: BP 84/40, HR 128, K 4.1. {time} {D3.first} RN: PICU at {UNIT}. {MD} {time} home, well; lock box mailed to {ROAD}.
---
NEUROPSYCHOLOGICAL REPORT (excerpt)
{P.titled}, a right-handed retired [millwright|teacher at {CLASS}] with 12 years of school in {TOWN}, came with {his} {rel}, {R.first}, who has noticed repeated questions since {WHENS}. {R.first} pays the bills. {P.last} still drives to {CHURCH} and on the {NTH} got lost near {AREA}. {D2.last} ordered MRI (Fazekas 2, Scheltens 3; {ACRO}).
WAIS-IV FSIQ 94, Trails B 240 s, Rey-O 18, CVLT delayed 0/16, Boston Naming 41, Stroop T 38, WCST 2 cat, GDS 4, Hooper 19, TOMM 48. Clock: conceptual error. Impression: amnestic MCI vs early Alzheimer's; Lewy features none.
Recs: Aricept via {D2.last}, OT road test, POA ({R2.first}), Area Agency {PHONE}. {D.firstlast}, PsyD, ABPP
---
VASC LAB: [CAROTID|VENOUS] DUPLEX  {P.lastfirst.up} {age}{sexletter} {MRN} {UNIT.up} {MD} {time}
REQ {D.last.up}. IND: AMAUROSIS, {rel.up} {R.first.up} WITH AAA. R ICA PSV 312 EDV 118 RATIO 4.6 = 70-99% (NASCET). L 88, <50%. VERTS ANTEGRADE. DOPPLER ANGLE 60. PHILIPS EPIQ, [TECH|SONO] {D2.init.up}. PRIOR {ACRO} {MD} 50-69%. R CFV/POP COMPRESSIBLE, BAKER CYST 3 CM. HOMANS N/A.
PRELIM TO DR {D3.last.up} BY {D2.first.up} AT {time}. READ {D.firstlast.up} RPVI. WALLSTENT VS CEA {MD}. PT HOME WITH {rel.up} TO {CITY.up}.
---
BLOOD CENTER - [DEFERRAL|APHERESIS] RECORD
Donor {P.firstlast}, {DOB}, [DIN|unit] {CODE}, drive at {CHURCH}, {CITY}, {MD}. Hgb 12.4 by HemoCue. Malaria area: {TOWN}, Ghana until {WHENS} -> deferred to {WHENS}. Tattoo {MD} licensed shop. Chagas reactive {year}? RIPA pend. Trima, ACD-A, AC ratio 10:1, citrate tingling, Tums x2. Vagal at {time}, feet up, juice; {D.first} charge. {rel} {R.first} drove. Letter to {ROAD}, {CITYZIP}. Med director {D2.last} phoned {PHONE}. CJD Q neg. {D3.init}
---
SOCIAL SECURITY / DISABILITY STATEMENT
Re: {P.firstlast}  SSN {SSN}. I have treated {P.titled} since {WHENS}[ at {SITE}|, formerly with {D2.last} in {CITY}]. Lupus nephritis class IV (ISN/RPS), SLEDAI 14, Raynaud, Jaccoud hands, fibromyalgia 14/18. CellCept, Plaquenil (eye exam {MD} {D3.last}), Benlysta, Rituxan x2 ({ACRO}). Can sit 2 h, stand 1 h, miss 5 days a month; dropped trays at {BRAND}, laid off {MD}. {rel} {R.first} does buttons. Sclerodactyly no. Prognosis guarded. Steinbrocker III.
I saw {him} {MD}, {MD} and {MD}. Questions: {PHONE} ask for {D3.first}. {D.firstlast}, MD  {WHEN}
---
IMPORT >>> {OTHER_ID}
pt_name|{P.last.up}^{P.first.up}
vis|{WHEN} {time}|{UNIT}
att|{D.last.up}|res|{D2.user.low}
cc|fall from ladder
hpi|{age}{sexletter} roofer [at {WORK}|from {CITY}], 10 ft onto deck, no LOC, L chest pain. {rel} {R.first} saw it. ETOH 0. On Plavix for Xience stent {WHENS} ({D3.last}, {ACRO}).
pe|GCS 15; chest crepitus L 6-8; FAST neg; Chance fx no; Babinski down
img|CT ribs 6-8 nondisplaced, Hampton none, tiny PTX; TLICS 1
a/p|IS, Lidoderm, Toradol x1, obs; repeat CXR 0600; Norco 5 #10; PDMP ok
nok|{R.firstlast}|{PHONE}
sig|{D2.firstlast} {MD} {time}
---
CONFERENCE CALL NOTES, palliative - {MD}
On line: {R.firstlast} ({CITY}), {R2.first} ([{TOWN}|by Zoom]), {R3.first} in the room, {D.last}, {D2.first} SW, [Imam|Rev.] {D3.last} of {CHURCH}.
{P.first} "never wanted machines" per {R2.first}; {R.first} hopes for Keytruda. Scan {MD}: Lugano PD, malignant ascites, Sister Mary Joseph nodule. ECOG 4, PPS 30, PaP 11. D/w: Venting G, PleurX, no CPR. {R3.first} cried, asked re trip to {AREA}. Agreed DNR, home hospice ({HOME}), {weekday} O2 & bed to {ROAD}. MOLST signed {time}. Haldol 1 q6, Roxanol, Scopolamine patch. 40 min, ACP 99497. {D.init}
---
PRE-OP PHONE CALL  {D.first} RN  {MD} {time}
{P.firstlast} for L TKA (Persona) w/ {D2.last}, {UNIT}, arrive {time} {MD}. Ride: {rel} {R.first}, from {CITY}. Height 5'9", 241 lb, STOP-BANG 5, ASA 3. Last anesth {SITE}: PONV, hard stick. [{P.nick}|{he}] stopped Ozempic {MD}, Eliquis {MD}; take Toprol only. Hibiclens x3, MRSA neg, A1c 7.2, dental ok ({R2.last} DDS). Latex rash. Clearance: {D3.last} {MD}, EKG from {ACRO} faxed. Nickel allergy -> Oxinium. Stairs 4, dog to {R3.first}'s. After: Polar Care, CPM no, {HOME} vs home PT. No ?s.
---
TRIBAL / RURAL HEALTH OUTREACH  {CITY}  {MD}
{P.firstlast.low}, {age}, walked in off {STREETNAME} w {rel} {R.first.low}. dog bite r calf {MD} at {AREA.low}, stray. wound 3x1 cm, dirty, no bone. tdap 2015 -> boosted, lot {DEVICE}. augmentin 875 from the van, rabavert d0 + hrig 20/kg at {SITE.low}, animal control case {OTHER_ID}. bp 164/98, a1c poc 10.1: metformin, lantus, glucometer. foot ok, monofil 9/10. phq 6. hauls water, wood stove, no phone, msg w {R2.first.low} {PHONE}. chr {D2.first.low} to check {MD}. d7 d14 w {D3.last.low}. {D.init.low} pa-c
---
EXPERT REVIEW / PEER COMMITTEE  [Confidential|Privileged]   Case {OTHER_ID}
Patient {P.initials} ({CHARTNO}), {age}{sexletter}, admitted {MD} to {UNIT} by {D.last}. Timeline: {MD} {time} lap chole; {time} tachy 118, {D2.last} (PGY-2) paged, Tylenol; {MD} Hgb 7.4, peritonitis; {time} {D.last} to OR, Calot's triangle bleeder, 900 mL, 4 u. ICU {n} d, home {MD}. {R.first} ({rel}) filed complaint {MD}. Clavien-Dindo IVa. Strasberg none.
Reviewer {D3.last} ([{ACRO}|external]): care appropriate; EWS 7 not escalated; Swiss cheese. Action: RRT drill by {D2.first}, Kocher? no. Just Culture. Level 2. Vote 6-0, closed {WHEN}.
---
MEDICAL HISTORY FORM (as written)
Name: {P.firstlast.low}  what do you like to be called? {P.nick}  birthday {DOB}
why here: knees. started {WHENS}, worse after moving {R.first}'s piano in {CITY}
surgeries: gall bladder ({ACRO} {year}), tubes tied, c section x2 dr {D2.last}. shots in knee by dr {D.last} {MD}, Synvisc, didnt work
pills: Celebrex, Lipitor 20, Synthroid, Benadryl pm, turmeric. allergic: Bactrim hives
family: {rel} {R.first} gout + heart, {rel2} {R2.first} sugar, mom Alzheimers
job: {BRAND} 22 yrs, then {CHURCH} nursery. smoke no. wine weekends. fell? once {MD}
pharmacy {SHOP}. other docs: {D3.last} (heart), foot dr in {CITY}. can we leave msg: yes {PHONE}. sign: {P.initials} {MD}
---
INTERVENTIONAL PAIN  [Procedure|Injection] note  {WHEN}  [{P.lastg}|{P.titled}]  {UNIT}
Dx lumbar stenosis, Modic 1, Schober 2 cm, FABER -, SLR + R 40. Consent, time out w/ {D2.first}; fluoro (Ziehm) 22 s. R L5 TFESI, Scotty dog view, 22g Quincke, Omnipaque 240 epidural flow, Kenalog 40 + lido 1%. VAS 7 -> 2, gait ok, no headache. Last RFA {MD} at {SITE} by {D3.last}; SCS trial Abbott {DEVICE} failed. Norco via {SHOP} only, PDMP clean, UDS {MD} ok. {rel} {R.first} waited, drives back to {CITY}. Golf? after {MD}. Oswestry 44. {D.initlast}, [DO|MD, FIPP]
"""
)
