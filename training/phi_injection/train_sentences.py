"""Sentences and queries that only training notes are made of; evaluation notes never use them.

As in `templates`, with alternatives in square brackets (see `alternatives`) and the loose places of `train_formats`.
A place may end in `.low` or `.up` for another letter case. Written for this project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _lines

#: Running text: facilities.
_FACILITIES = """
[{he}|Pt|The patient|{P.titled}] was [transferred|sent over|flown|brought] from {SITE} [on {WHEN}|overnight|yesterday|].
[{he}|Pt] [initially|first] went to {SITE}, where [a CT|an EKG|a chest x-ray|{study}] was [done|normal|unrevealing].
[Care|Follow-up|All of {his} care] [has been|is] at {SITE}[ since {year}| until now|].
[Admitted|Hospitalized|Inpatient] at {SITE} [{SPAN}|{WHEN} for {n} days|in {WHENS}] for {problem}.
[Records|Films|Old notes|Op note] [requested|obtained|pending] from {SITE}[ and {SITE}| ({PHONE})| in {CITY}|].
[ED visit|Urgent care visit|Seen] at {SITE} {WHEN}: [neg workup|dx {problem}|given {drug}].
[{he}|Pt] [works|volunteers|trained] as a nurse at {SITE}.
[Delivered|Born] at {SITE} [by C-section|at term|at 3{g} weeks], [discharged|home] on {WHEN}.
[Cath|Stent|Surgery|{procedure}] [at|in] {SITE} [in {WHENS}|{WHEN}|in {year}] [by {D.last}|with Dr. {D.last}|].
[Accepted|Accepting physician] at {SITE}: [{D.last}|Dr. {D.last}|{D.firstlast}, {cred}].
[{he} has|Has] an appointment at {SITE} [with {D.last}|with {D.first}|] [on {WHEN}|{WHEN} at {time}].
[Bed available at|Awaiting bed at|Accepted by] {HOME}[, report called to {D.first}|, transport at {time}| on {WHEN}|].
[{he}|Pt|Patient] [lives|resides|has lived|is a resident] at {HOME}[ in {CITY}| since {WHENS}|].
[Came|Arrived|Sent] in from {HOME} with {problem}.
[D/c'd|Discharged|Returned|Sent back] to {HOME} [{WHEN}|on {WHEN}|in stable condition].
Staff at {HOME} [report|noticed|say] {problem} [since {WHEN}|overnight|for {n} days].
[{his} {rel}|The {rel}] is [also at|in] {HOME}.
[Transferred|Moved|Tx] [to|from] {UNIT} [on {WHEN}|at {time}|after surgery|].
[Patient|Pt] [seen|examined|found] on {UNIT}, [resting|alert|in no distress].
[The clinic has moved to|Meet us in|Check in at|Report to] the {UNIT}[, second floor| at {time}| on {WHEN}|].
[Rounds|Family meeting|Case conference] on {UNIT} [{WHEN}|at {time}] with [{D.last}|{D.first}|the {P.last} family].
Code called on {UNIT} at {time}.
Our {UNIT} [office|location|desk] is [open|closed] on {weekday}.
[Rx|Script|Prescription|Refill] [sent|called in|e-prescribed] to {SHOP}[ on {ROAD}| in {CITY}| ({PHONE})|].
[{he}|Pt] [uses|fills at|gets {his} meds from] {SHOP}[, {ROAD}|, {CITY}|].
{SHOP} called [to verify|about|re] {drug}[ for {P.last}| dose|].
[{he}|Pt|{his} {rel}] [works|worked|is employed] [for|at] {WORK}[ as a welder| in {CITY}| until {WHENS}| since {year}|].
[Injured|Fell|Hurt {his} back] [at work|on the job] at {WORK} on {WHEN}.
[{he}|{rel} {R.first}] [owns|manages|runs] {WORK}.
Note for work faxed to {WORK}[, attn {R.first}|, {FAX}|].
[{he}|Pt] [attends|goes to|is in 4th grade at|started at|plays football for|teaches at] {CLASS}[ in {CITY}|].
[IEP|504 plan|School form|Letter] sent to {CLASS}[ on {WHEN}| c/o {R.titled}|].
[{he}|Pt] [sees|saw] [{D.last}|{D.first}|Dr. {D.last}] at {SITE} for {problem}.
[{service} at {SITE}|{SITE} {service}] [aware|consulted|recommends {drug}|will see {him}].
[MRI|CT|Echo] from {SITE} dated {WHEN} [reviewed|on disc|not available].
[Second opinion|Consultation|Evaluation] [at|from] {SITE} [is pending|agreed with the plan|{WHEN}].
[Home health|Hospice|DME|Wound care] through {HOME}[, {PHONE}|, nurse {D.first}|].
[Trained|Residency|Fellowship] at {SITE} and {SITE}.
[Lab work|Blood drawn|Labs] at {SITE} [{WHEN}|on {WHEN}] [WNL|unremarkable|showed K 3.{n}].
"""
#: Running text: places.
_PLACES = """
[{he}|Pt|Patient|{P.titled}] lives in {CITY} with {his} {rel}[ {R.first}| and {n} children|, {R.first}|].
[{he}|Pt] [lives|resides|stays] [near|outside|just outside of] {CITY}[ with {his} {rel}| on a farm| and drives a truck|].
[Lives|Living|Resides] in [{AREA}|{CITY}|{CITYSTATE}][ alone| w/ {rel}| in a trailer| in an apartment|].
[{he}|Pt|Family] [moved|relocated|came] [here|] from {CITY} [in {WHENS}|{n} months ago|after {his} {rel} died].
[Moved|Moving] [to|back to] [{CITY}|{CITYSTATE}|{AREA}] [in {WHENS}|next month|to be near {his} {rel}].
[Originally|Emigrated|Refugee|Immigrated] from {TOWN}[, speaks little English| in {year}|].
[{he}|Pt] was born in {TOWN} and [raised|grew up] in {CITY}.
[Recent|Extensive|No other] travel[:|] [to|] {TOWN} [{SPAN}|in {WHENS}|for {n} weeks].
[Returned|Came back|Flew back] from {TOWN} [on {WHEN}|{WHEN}] with {problem}.
[{his} {rel}|{R.first}] lives in {CITY}[ and visits weekly| and is not involved|, {n} hours away|].
[Travels|Drives|Drove] [{n} hours|] from {CITY} [for visits|for dialysis|to see us].
[Found down|Fell|Collapsed|Hit by a car] [on|at] {ROAD}[ in {CITY}|].
[MVC|Bike crash|Pedestrian struck] [at|on] {ROAD}[, restrained driver|, helmeted|] [{WHEN}|at {time}|].
[Address|Home|Lives at|Residence]: {ROAD}[, {CITY}|, {CITYSTATE}|, {CITYZIP}|].
[{he}|Pt] [lives|stays|is staying] [at|on] {ROAD}[, {CITY}|, {CITYSTATE}|] with {his} {rel}.
[Picked up|Transported] by EMS from {ROAD}.
Mail [results|the form|a copy] to {ROAD}, {CITYZIP}.
[Well water|Tick bite|Hiking|Fishing|Swimming] [near|in|at] {AREA}.
[Grew up|Raised|Has family] in {AREA}[ and {CITY}|].
[{he}|Pt] is a [farmer|teacher|retired officer|minister] from {AREA}.
[Worked|Served|Was stationed] in {CITY} [and {TOWN}|for {n} years|in {year}].
[Flight|Bus|Drive] [to|from] {CITY} on {WHEN}[; leg swelling since|, {n} hours|].
[Homeless|Unhoused|Couch surfing], [usually|mostly] around {AREA}.
[Resident of|Registered in] {COUNTY}[, zip {ZIP}|].
[Zip|zip code|ZIP] {ZIP}[, {CITY}|].
[Vacationing|Wintering|Spends winters|Has a cabin] in {CITYSTATE}.
[{his} ex|{his} {rel}] has custody in {CITYSTATE}.
[Seen|Evaluated] by a [doctor|cardiologist|dentist|healer] in {TOWN}[ in {WHENS}| in {year}|].
from {CITY.low}, [or|wa|tx|ca|fl|lives w/ {rel}|here visiting {rel}]
[lives|living|stays] in {CITY.low} [w/ {rel}|with {his} {rel}|alone|since {WHENS.low}]
[moved|drove|came] from {CITY.low} [last yr|{WHENS.low}|for work|{n} mos ago]
[home is|lives at] {ROAD.low}[, {CITY.low}|]
[{CITY}|{AREA}] native, [retired miner|former smoker|nonsmoker], lives alone.
"""
#: Running text: dates.
_DATES = """
[Seen|Evaluated|Examined|Last seen] {WHEN}[ and {WHEN}|, {WHEN} and {WHEN}|].
[Symptoms|Pain|Fever|Rash] [since|started|began|onset] {WHEN}[, worse {WHEN}|, resolved {WHEN}|].
[On|As of|Since|Until|By] {WHEN}[,|] [Cr 1.{n}|WBC {n}|INR 2.{g}|afebrile|on room air|tolerating diet].
[Cr|WBC|Hgb|K|INR|A1c|TSH] {n}.{g} ({WHEN}), {n}.{g} ({WHEN}).
{WHEN}: [Cr 1.{n}|{study} neg|started {drug}|NPO|fever to 101|extubated]; {WHEN}: [Cr 1.{g}|off {drug}|home].
[Blood cultures|Urine culture|Wound culture] {WHEN} [NGTD|neg|grew E. coli|pending].
[{study}|Colonoscopy|Mammogram|Pap|Echo|DEXA] [{WHENS}|{WHEN}] [WNL|normal|neg|abnormal], [repeat {WHENS}|next due {WHENS}|].
[Next|Last] [visit|appt|infusion|dose|cycle|dialysis|injection] [{WHEN}|on {WHEN}|is {WHEN}|was {WHEN}].
[Cycle {n}|C{n}D1|Dose {n}] [given|started] {WHEN}[, next {WHEN}|].
[Admit|Adm|Admission] {WHEN}, [d/c|discharge|discharged|dc'd] {WHEN}.
[Admitted|Inpatient stay|Hospital stay] {SPAN}[ for {problem}|].
[Surgery|{procedure}|OR|Cath] [{WHEN}|on {WHEN}|planned {WHEN}|moved to {WHEN}].
[POD|Post-op day] {n} [from|after|s/p] {procedure} {WHEN}.
[Off work|Excused|Out of school|On leave] [{SPAN}|until {WHEN}|from {WHEN} to {WHEN}].
[May return to|Cleared for] [work|school|sports|duty] [on|] {WHEN}.
[Due|EDD|EDC|Due date] [is|] {WHEN}[ by 8 week scan|].
[LMP|Last period] [{WHEN}|about {WHEN}|sometime in {WHENS}].
[Flu shot|Tdap|Shingrix|PPD placed|COVID booster] {WHEN}[, read {WHEN}|].
[Married|Divorced|Widowed|Sober] since {WHEN}.
[Died|Passed away|Deceased] [{WHEN}|on {WHEN}|in {WHENS}].
[Quit|Stopped|Started] [smoking|drinking|{drug}] [{WHENS}|in {WHENS}|on {WHEN}|around {HOLIDAY}|the day after {HOLIDAY}].
[Well|Fine|Asymptomatic] until {HOLIDAY}, when {problem} [began|started].
[Back|Home|Here] for {HOLIDAY}; [f/u|return] {WHEN}.
[Call|Return|Recheck|F/u|RTC|Follow up] [{WHEN}|on {WHEN}|by {WHEN}|the week of {WHEN}|in {WHENS}].
[Appt|Visit] [changed|rescheduled|moved] from {WHEN} to {WHEN}.
[No-show|Cancelled|Missed] {WHEN}[ x2| and {WHEN}|, {WHEN}|].
[Diagnosed|Dx'd|Found] [in {WHENS}|{WHENS}|on {WHEN}] [after {study}|with {problem}|].
[Between|Sometime between] {WHEN} and {WHEN} {he} [lost 10 lb|fell twice|stopped eating].
[Hospitalized|Admitted] for {problem} {WHENS}[ and {WHENS}| and again {WHENS}|].
[Pathology|Path|Biopsy] of {WHEN} [benign|showed melanoma|reviewed].
[Line|PICC|Foley|Port|Drain|Chest tube] [placed|inserted|pulled|removed|d/c'd] {WHEN}.
[Vent|Intubated|Extubated|Trach] [day {n}, |]{WHEN}[ at {time}|].
[Signed|Consent signed|Form completed] {WHEN} [{time}|at {time}|].
[seen|saw pt|visit] {WHEN.low} [and|&] {WHEN.low}[, no change|]
[pain|rash|cough] since {WHENS.low}[, worse since {WHEN.low}|]
The week of {WHEN} [{he} had|was notable for|brought] {problem}.
Through {WHEN}, [{he} had|there were] no further episodes.
"""
#: Running text: people.
_PEOPLE = """
[Per|As per|Discussed with|D/w|Appreciate|Reviewed with|Paged|Text paged|Staffed with] {D.last}[, {cred}|]: [continue {drug}|hold {drug}|ok to d/c|no surgery].
[d/w|D/W|discussed w/|per|spoke w/|s/w] [ortho|cards|renal|neuro|GI|surgery|ID|{service}] ({D.last}) [- will see|, agrees|- ok|, recs pending].
[Cards|Ortho|Renal|GI|Neuro|ID|Onc|Surg] ([Dr. |]{D.last}) [following|signed off|recs {drug}|to see in am].
[Plan|Case|Findings|Results] [discussed|reviewed|gone over] with {P.first}[ and {his} {rel} {R.first}| and {R.first}|].
[Plan|Results] d/w [pt and {rel}|{rel}], {R.first}[, who agrees|, by phone|].
{P.last} [is|was] [resting|doing well|seen at bedside|up in chair|NPO|stable overnight].
{P.last.up} [IS STABLE|SEEN THIS AM|DOING WELL|NPO FOR OR].
[Spoke|Talked|Met] with {R.firstlast}[ ({rel})|, {his} {rel}|][, {PHONE}|].
[{his} {rel}|{rel}] [{R.first}|{R.firstlast}|{R}] [drives|brought {him}|manages the meds|is HCP|was called|agrees].
[HCP|POA|NOK|Surrogate|Guardian|Decision maker][:| is|] {R.firstlast}[ ({rel})|, {rel}, {PHONE}|].
[{his} sons|{his} children|The kids], {R.first} and {R2.first}, [live nearby|visit often|were present].
[{he}|Pt] lives with {his} {rel} {R.first} and [dog|cat] named Buddy.
[Followed|Seen|Managed|Referred|Treated] by [{D.last}|{D.firstlast}|Dr. {D.last}|Dr {D.firstlast}|{D.first}] [for {problem}|in {service}|since {year}].
[Thank you|Thanks], {D.first}[, for sending {him}|, for the consult|].
[Signed out|Handed off|Report given|Endorsed] to {D.last}[ at {time}|/{D2.last}| and {D2.last}|].
[Night float|Intern|Resident|Senior|Fellow|Sub-I|On call][:| is|] {D.last}[, pager {PHONE}|].
[RN|RT|PT|OT|SW|CM|PCA|MA|CNA|SLP|PharmD] [{D.first}|{D.firstlast}|{D.last}] [at bedside|aware|notified|assisting|to follow].
[Assisted by|Scrub|Circulator|Anesthesia][:|] {D.firstlast}[, {cred}|] [and {D2.firstlast}|].
[{D.last}|{D.firstlast}] [called back|returned page|saw pt|rounded|was present] at {time}.
[{D.last}'s|Dr. {D.last}'s|{D.firstlast}'s] [recs|note|clinic|office|partner|PA] [appreciated|reviewed|called|to see].
[Attg|Attending|Staff|Surgeon|Preceptor]: {D.last.up}[, {D.first.up}|].
[Mom|Dad|Mother|Father|Grandma|Wife|Husband|Son|Daughter] ({R.first}) [reports|states|denies|says|concerned about] {problem}.
[{P.first}'s|{P.last}'s|Mr. {P.last}'s] [{rel}|family|labs|wound|mood|INR] [is improving|called|was updated|looks good].
[Wants|Prefers|Asked] to be called {P.first}[; pronouns she/her|].
[AKA|a/k/a|formerly|née|nee|also known as] {R.last}.
{he} [signed|wrote|gave {his} name as] "{P.firstlast}".
[Twin A|Twin B|Baby girl|Baby boy|BB|BG] {P.last} [delivered|born] [at {time}|{WHEN}].
[pt|patient] {P.last.low} [seen|here for f/u|called|in er] [w/ {problem}|today|]
{rel} {R.first.low} [called|here|states|drove pt] [re {problem}|w/ questions|]
[saw|sees|seen by|f/u w|per|dr] {D.last.low} [for {problem}|{WHEN.low}|next wk|]
{P.firstlast.low} [here for|presents with|c/o|w/] {problem}
{P.firstlast.up} [PRESENTS WITH|ADMITTED WITH|SEEN FOR] {problem.up}.
[{P.init}|{P.initials}] [reports|denies|is a {age} yo|tolerated|was calm] [{problem}|no pain|session].
[Client|Pt|Child] {P.init} [arrived on time|met with therapist|denied SI|played quietly].
[Seen|Discussed|Verified|Reviewed|Agree,|Checked by] {D.init}[/{D2.init}| {WHEN}|].
[verified|witnessed|double checked|initialed|ok] [by|per|] {D.init.low}[/{D2.init.low}|]
[{D.init}|{D.init.low}]/[{D2.init}|{D2.init.low}]
{D.init.up}:{D2.init.low}
[Mr|Mrs|Ms] {P.last.low} [is here|called|wants refill of {drug}|no show]
[{R.titled}|{R.first}], {his} [landlord|sponsor|pastor|coach|probation officer|lawyer|roommate|aide|caseworker], [called|was present|is aware].
[Also present|In attendance|Present]: {R.first} ({rel}), {D.first} (SW), {D2.last} (palliative).
[Fam hx|FHx]: {rel} {R.first} [had|died of|w/] {problem}.
[Organ donor|Kidney|Marrow donor] is {his} {rel} {R.first}[, {age}|, {CITY}|].
[Surgeons|Operators|Team]: {D.last}, {D2.last}[, {D3.last}| and {D3.last}|].
{D.last}/{D2.last} [team|service|to staff|aware].
[Please call|Call|Page|Contact|Reach|Vocera|Text] {D.first}[ {D.last}|] [with questions|for orders|at {PHONE}|x5{n}{n}].
"""
#: Running text: numbers.
_NUMBERS = """
[Call|Cell|C|H|W|M|ph|tel|Tel no|Mobile|Best #|Callback|Contact no.][:| -|] {PHONE}[ (ok to leave msg)| after 5| (c)|].
[Reach|Call|Text|Phone] {R.first} [at|on|@] {PHONE}[ or {PHONE}|/{PHONE}|].
[{rel} {R.first}|{R.first}, {rel}] [-|,] {PHONE}
[Fax|FAX|fax to|Faxed to|Send to fax] [#|] {FAX}[ attn {D.first}|].
[MRN|MR|Med rec|Chart|Hosp no|Pt ID|ID|Unit no|EMPI|CSN][ #|:|] {MRN}[ reviewed| merged|].
[Acct|Account|Billing acct|Guarantor acct|HAR|FIN][ #|:|] {ACCOUNT}.
[Ins|Insurance|Aetna|BCBS|Medicare|Medicaid|Humana|Member|Subscriber|Group][ ID| #|:|] {HEALTH_PLAN}[ eff {WHEN}|].
[Claim|Auth|Ref|Case|Ticket|Order|Requisition|Accession|Case report|Police report][ #| no.|:|] {OTHER_ID}[ approved| pending|].
[S/N|Serial|SN|Serial #|Device ID|Lot|Ref|UDI][:|] {DEVICE}[, exp {WHENS}|, implanted {WHEN}|].
[NPI|DEA|Lic|License #|State lic][:|] {LICENSE}.
[DL|Driver license|Driver's lic no] {LICENSE} [copied|on file|expired {WHEN}].
[SSN|Social|SS#|last 4 of social|Soc][:|] {SSN}.
[Plate|Tag|License tag|VIN][:|] {VEHICLE}[, silver sedan|, towed|].
[Email|e-mail|Write to|Contact][:|] {EMAIL}.
[See|Link|Video visit at|Upload at|Images at|Log in at] {URL}[ before {WHEN}|].
[Logged in|Access|Connected|Session] from {IP}[ at {time}|].
[Badge|Employee|Interpreter|Operator|Unit|Rep] [ID|#|no.] {OTHER_ID}[, {R.first}|].
"""
SENTENCES = _lines(_FACILITIES + _PLACES + _DATES + _PEOPLE + _NUMBERS)

QUERIES = _lines(
    """
[{age}{sexletter}|{age} y/o {sexletter}|{age}yo {sexword}|{age} yr old {sexword}] [c/o|w/|with|here for|p/w] {problem}[, {P.last}|, pt of {D.last}|, from {HOME}|, lives in {CITY}|, PCP {D.last}]
[Triage|ED triage|EMS report|{CREW}]: {age}{sexletter} [from {HOME}|from {ROAD}|found at {ROAD}|{P.last}], {problem}, [BP {bp}|GCS 1{g}|HR {hr}][, {rel} {R.first} en route|]
[pt|patient] {P.firstlast.low} [dob|born] {DOB} [needs|requesting|wants] [refill {drug}|results|records from {SITE.low}|a letter for {WORK.low}]
[hi|hello|hey], [this is|im|i am|my name is] {P.first}[ {P.last}|] [from {CITY}|dob {DOB}|, I saw {D.last} {WHEN}|, pt of {D.last}], [can i|should i|is it ok to] [stop {drug}|get results|move my appt to {WHEN}]?
[Dear|Hi|Hello] [Dr. {D.last}|Dr {D.first}|{D.first}], [I was seen {WHEN}|it's {P.first}|{P.first} here]. [The {problem} is back|I ran out of {drug}|my {rel} {R.first} has it too]. [Thanks|Thank you|Best|-] {P.first}
[What|Which] [dose|antibiotic|follow-up] for {P.first} ([{age}|{P.last}], {problem}) after [{SITE}|{procedure} {WHEN}]?
[transfer|txfr|tx] [from|fr] {SITE} [to|->] {SITE}[ {WHEN}|], [{P.last}|{P.init}|{age}{sexletter}], {problem}, [accepting {D.last}|Dr {D.last} aware]
[f/u|fu|follow up|appt] [{P.last}|{P.first}|{P.init}] [{WHEN}|w {D.last}|@ {SITE}][, {problem}|]
[remind|call|text|email] [{P.first}|{P.titled}|{R.first}] [{PHONE}|@ {PHONE}|at {EMAIL}] [re|about] [{WHEN} appt|{study}|labs]
[summarize|write up|draft|dictate] [visit|note|letter|referral] for {P.firstlast}, [{age}|DOB {DOB}|MRN {MRN}], [{problem}|seen {WHEN} at {SITE}|to {D.last} at {SITE}]
[{P.last}|{P.last.up}|{P.last.low}] [K 3.{n}|INR {g}.{n}|trop neg|wbc {n}] [{WHEN}|at {time}], [{D.last} aware|paged {D.last}|on {UNIT}]
[{UNIT}|{UNIT} bed {n}|Rm {n} {UNIT}]: {P.last}[ {P.first}|, {age}{sexletter}|], {problem}, [{D.last}|d/c {WHEN}|to {HOME}]
[consult|cs|c/s] [{service}|ortho|cards] [{D.last}|Dr {D.last}|attn {D.last}] [for|re] {P.last} [{UNIT}|{MRN}|{age}{sexletter}] {problem}
[{rel}|mom|dad|wife|son|daughter] [{R.first}|{R.first.low}] [says|states|called|worried] [{P.first}|pt] [fell|has {problem}|stopped {drug}] [{WHEN}|since {WHENS}|at {HOME}|on {HOLIDAY}]
[driver|worker|employee|teacher|student] [at|for|@] [{WORK}|{CLASS}], {age}{sexletter}, {problem}[, injured {WHEN}|, seen {WHEN}|]
[traveler|returned|back|flew in] from {TOWN} {WHEN}, {age}{sexletter}, {problem}[, {P.last}|]
[{drug}|{drug} {dose}] [refill|PA|override] {P.lastfirst} {DOB} [{SHOP}|{SHOP} {CITY}|fax {FAX}|{HEALTH_PLAN}]
[any|is there] [interaction|contraindication] [for|in] {P.titled}, {age}, on {drug}, [s/p {procedure} {WHEN}|followed by {D.last}|at {SITE}]?
[Who is|Is] [covering|on call] for {D.last} [{WHEN}|over {HOLIDAY}|at {SITE}]?
[death|decedent|ME case] {OTHER_ID} {P.firstlast} [{AGE}|{age}] [{ROAD}|{CITY}|{COUNTY}] {WHEN}
[newborn|infant|baby] {P.last} [born {WHEN}|{DOB}] [{SITE}|at {SITE}] [bili 1{g}|wt 3.{n} kg|failed hearing screen]
[{P.first}|{P.first.low}] {age}{sexletter} [{CITY}|{CITY.low}|from {AREA}] [{problem}|{problem} x {n}d] [{PHONE}|cell {PHONE}]
[seen|saw] [{D.last}|{D.last.low}|dr {D.last.low}] [{WHEN.low}|{WHENS.low}] [at|@] [{SITE}|{SITE.low}] [for|re] {problem}
[{P.init}|{P.init.low}|{P.initials}] {age}{sexletter} {problem}[, {D.init} to f/u| per {D.init.low}|, seen {WHEN}|]
[{P.last} family|{R.titled}|{R.first} ({rel})] [asking|wants|requests] [update|DNR discussion|transfer to {SITE}|second opinion w/ {D.last}]
[address|addr|home]: {ROAD} {CITYZIP}[ {PHONE}|], pt {P.lastfirst}
[MRN|mrn|MR#] {MRN}[:|,|] {problem}[, DOS {WHEN}|, {D.last}|, {SITE}]
[DOS|dos|svc date] {WHEN} [{SITE}|{D.last}|cpt {cpt}] [acct {ACCOUNT}|claim {OTHER_ID}] denied
Translate for {P.first}'s {rel} ({R.first}, from {TOWN}): take {drug} {dose}
Explain {problem} to [{P.first}|{P.titled}|{R.first}], {age}, [who lives at {HOME}|a patient at {SITE}|of {CITY}]
[lives|living] [alone|w {rel}] in {CITY.low}, [worked at|retired from] {WORK.low}, {problem}
[pt|Pt] [last seen|seen|lsw] {WHEN} [{time}|by {rel} {R.first}|at {HOME}], now {problem}
[{AGE}{sexletter}|{AGE} yo {sexword}|{AGE}-yr-old {sexword}] [from {HOME}|{P.last}|w/ {problem}|lives w/ {rel} {R.first}], {problem}
[code status|GOC|family mtg] [{P.last}|{P.first}] w/ {R.first} ({rel}) [and {R2.first}|] {WHEN} {time} {UNIT}
[sub|substance|detox] pt {P.first} {P.lastinit}. [{SITE}|from {AREA}], last use {WHEN}
[allergy|rash] to {drug} per {D.last} [{WHEN}|{WHENS}], {P.last}, {age}{sexletter}
    """
)

#: Look-alikes without any identifier.
NEGATIVES = _lines(
    """
[Moved|Transferred|Helped] from [bed to chair|stretcher to bed|the ICU to the floor|the OR to PACU|sit to stand].
[Lives|Living] [in a two-story house|with spouse|alone|in an apartment|on the third floor|in assisted living][ with {n} steps|, no pets|].
[Works|Worked] [nights|in construction|from home|at a factory|as a nurse|for the city|part time|in retail].
[From home|From a nursing home|From a group home|From an outside hospital] with {problem}.
[d/w|per|seen by|appreciate] [ortho|cards|renal|the team|pharmacy|family|nursing|GI|radiology], [continue {drug}|no changes|will follow].
[Per|As per] [protocol|pharmacy|the family|report|chart|EMS|the nurse|guidelines|patient request].
[Seen|Evaluated|Cleared] by [PT|OT|speech|social work|nutrition|the wound nurse|anesthesia] [today|this morning|on day {n}].
[Return|Follow up] [in|after] {n} [days|weeks|months] [with|in] [cardiology|clinic|the surgeon|primary care].
[Next|Last] [visit|dose|dialysis] [Monday|Tuesday|Friday|tomorrow|last week|in {n} months].
[In spring|In the fall|Every winter|Each summer] the [asthma|cough|rash] [flares|clears].
[May|Will] [need|benefit from|require|repeat|return for] [{drug}|{study}|{procedure}|rehab].
[Strength|Pulses|Reflexes] {g}/5 [bilaterally|UE|LE]; [gait steady|sensation intact].
[BP|bp] {bp}, [P|HR] {hr}, [RR|R] 1{g}, [T|Temp] 98.{g}, [sats|SpO2|O2 sat] 9{g}% [RA|on 2L].
[K|Na|Cr|Hgb|WBC|Plt|INR|BUN] {n}.{g}, [up|down] from {n}.{g}[ yesterday| on admission|].
[q|every] {n} [h|hrs|hours|days] [prn|x {n} doses|until better].
[Emergency Department|Intensive Care Unit|Operating Room|Same Day Surgery|Labor and Delivery|Physical Therapy] [visit|course|note|staff].
[MERCY|HOPE|GRACE|FAITH] was not discussed; [hope|faith] is important to {him}.
[General|Regional|Spinal|Local] anesthesia; [Medical|Surgical|Social|Family] history [as above|reviewed|unremarkable].
[General|Memorial|Regional] [appearance|lymph nodes|block]: [normal|none|successful].
[North|South|East|West] [side of the wound|facing window] [dry|open].
[Ward|Unit|Room|Bed|Floor] [staff|nurse|change|clerk] [aware|notified|requested].
[Pavilion|Tower|Building] [access|parking] [is limited|explained].
[Grade|Stage|Type|Class|Phase|Level|Group|Step] [I|II|III|IV|{g}|2A] [disease|{problem}|response].
[{eponym}|{eponym2}] [noted|neg|positive|was used|discussed|considered] [intraop|on exam|].
[pt|patient] [here for|c/o|w/] {problem}[, on {drug}|, no {problem2}|]
[{age}{sexletter}|{age} yo {sexword}] [hx|h/o|w/] {problem}, {problem2}, on {drug}[ {dose}|]
[FINDINGS|TECHNIQUE|COMPARISON|INDICATION|IMPRESSION]: [{study}. No acute disease|None|{problem}|Stable].
[Mother|Father|Wife|Husband|Son|Daughter|Family|Caregiver] [at bedside|states|denies|reports|was called|agrees|present] [{problem}|with plan|].
[Dr|Doctor|The doctor|MD|Attending|Resident] [aware|paged|notified|to see|at bedside].
[RN|PCA|RT|LPN|CNA] [at bedside|notified|to recheck in {n} min].
[home meds|Home medications]: {drug} {dose}, {drug2} {dose}.
[Social|SH]: [Denies tobacco|Drinks {n} beers a week|Retired|Single|Married x 2{g} years].
[Veteran|Retired teacher|Truck driver|Student|Homemaker|Engineer], [lives with family|nonsmoker].
[Speaks|Understands] [Spanish|Russian|Haitian Creole|Vietnamese|Tagalog|Polish] [only|, interpreter used].
[Travel|Trip] [to Mexico|to India|abroad|to Africa|out of state] {n} weeks ago.
[Born|Raised] in [Texas|Puerto Rico|Ohio|Haiti|the Philippines], [full term|vaginal delivery].
[Long|Short|Brown|White|Black|Green|Young|Small|Large] [leg cast|acting insulin|discharge|stool|scar|bowel].
[Price|Grant|Case|Chart|Page|Ray|Bond|Cross|Lane|Hall] [reviewed|requested|of the work-up|match done|walk].
[Wood|Mark|Bill|Drew|Grant|Pat|Rich|Chase] [lamp exam|on skin|paid|blood|approved|dry|diet|cough].
[SOAP|DATA|ACTION|PLAN|GOAL|NOTE|EDUCATION|ASSESSMENT] [{g}|continued|reviewed with patient|updated].
[Aspirin|ASA] 81 mg, [Plavix|clopidogrel] 75 mg, [Lipitor|statin] {dose}; [NKDA|no allergies].
[s/p|S/P] {procedure} [{year}|remote|years ago|as a child|x{g}].
[1/2|3/4|1/4] [tab|strength|NS|cup] [daily|bid|at {n} ml/hr].
[2/2|d/t|secondary to] {problem}[; {n}/10 pain|, {g}/6 murmur|].
[Stop|Start|Hold|Resume|Taper] {drug} [{dose}|in {n} days|over {n} weeks|Monday].
[a and o x{g}|aox3], [nad|no distress], [ctab|rrr|abd soft], [f/u prn|rtc {n} mo]
    """
)
