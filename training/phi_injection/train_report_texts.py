"""Sentences from the inside of reports and letters, and whole reports, that only training texts are made of.

The language is that of `train_sentences`; evaluation notes never use them. Written for this project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _lines

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
