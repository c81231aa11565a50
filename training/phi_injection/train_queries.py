"""Short queries and sentences whose identifiers come without a cue: no label, no title, no capital letter.

In the language of `train_sentences`; evaluation notes never use them. Written for this project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _lines

#: Employers, crews, buildings and people that nothing announces.
BARE_SENTENCES = _lines(
    """
[His|Her] {rel} [is at work|was on shift|is working a double|could not leave work] ({BRAND})[, will visit tonight| and comes at {time}|].
[{he}|Pt] [drives|drove|loads trucks|stocks shelves|does nights|runs a forklift|cashiers|bags groceries|cooks] [for|at] {BRAND}[, {n} h shifts| x {n} yrs|, on light duty|].
[Retired|Laid off|Fired|Just retired|Took a buyout] from {BRAND}[ after 2{g} years| in {year}|, now bored at home|].
[Longtime|Former|Lifelong|Ex-] {BRAND} [employee|machinist|driver|cashier|man|worker|retiree], [quit smoking|on disability|exposed to asbestos|hearing loss].
[Occupation|Job|Work|Occ]: {BRAND}[, warehouse|, full time|, {n} yrs|, nights].
[Pension|Insurance|FMLA forms|Short-term disability|Benefits] [through|via|from] {BRAND}[; form due {MD}|].
[{rel} {R.first}|{R.first}] [just got hired at|manages a|quit|is a baker at|has benefits from|commutes to] {BRAND}.
[Was lifting boxes|Slipped on ice|Cut {his} hand|Felt a pop] at {BRAND}[ on {MD}|, incident report filed|].
Back to [{BRAND}|work at {BRAND}] [on {MD}|half days|with a 10 lb limit|when the cast is off].
[{he}|Pt] left {BRAND} [for|and went to] {BRAND} [last year|in {year}|because of the commute].
[Moonlights|Temps|Picks up weekends|Part-time] at {BRAND}, [no sick leave|standing all day|hard to make visits].
[Coworker|Supervisor|Shift lead|Manager] from {BRAND} [drove {him} in|witnessed the seizure|called 911|brought {his} meds].
[Capt.|Lt.|FF|Paramedic|EMT|Chief|Firefighter] {D.last} [of|from|with|,] {CREW} [gave report|stayed for handoff|started the line|found {him} pulseless].
{CREW} [on scene|arrived|transported|first in] at {time}[, shock x{g}|, GCS 1{g}|, no downtime].
[Brought in|BIBA|Pulled from the car|Extricated|Carried down {n} flights] by {CREW}[ and {CREW}|, {D.last} in charge|, report from {D.first}].
[{he} is|Pt is] a [firefighter|paramedic|probationer|driver|captain] [with|on|out of|assigned to] {CREW}[, smoke exposure|, back strain|].
[Intubated|Tourniquet placed|Narcan given|12-lead sent] by {D.first} [of|on] {CREW}.
{R.first}, {R2.first}[,|] and {R3.first} [all have|came down with|are treated for|were exposed to|tested positive for] [{problem}|lice|scabies|flu|pinworm|pertussis].
[{rel} {R.first} plus|The twins,|Kids:|Siblings|Grandchildren|Roommates|Household:] {R.first}, {R2.first}, {R3.first}[ - all well|; none vaccinated|, all under {n}|].
[{P.first}, {R.first} & {R2.first}|{P.first} and {R.first}|{R.first}/{R2.first}/{R3.first}] [share a bed|sat in the waiting room|both cough|had the same lunch|need school notes].
Thanks to {D.first}, {D2.first} and {D3.first} [for covering|on nights|for the turn team|from dietary].
[Tell|Ask|Loop in|Cc|Copy] {D.first}, {D2.first}[, {D3.first}|] [before rounds|re the drain|about the bed|].
Huddle: {D.first}, {D2.first}, {D3.first}[; absent {R3.first}|].
[{D.first}|{D.firstlast}] ([RN|LPN|RT|MA|CNA|PCT|charge], {FLOORED}) [paged|called twice|wants orders|placed the IV|wrote the incident report].
{D.firstlast}, [RN, BSN|PT, DPT|PharmD, BCPS|MSN, FNP-C|OTR/L|CCC-SLP|RD, LDN|LICSW|MD, MPH, FACP|CRNA|RDCS, RVT], [{FLOORED}|covering {UNIT}|x{n}{n}{n2}].
[On duty|Staff|Crew|Present]: {D.first} (RN), {D2.first} (LPN), {D3.firstlast} ([RRT|NP, {FLOORED}|tech]).
{D.first} RN, {D2.first} RN[,|] and {D3.last}, [DO|PA-C|CNM], [scrubbed|counted|signed the time-out|did the turn].
[Clinic|Infusion|Her appointment|Check in|The lab|Drop the urine|Pre-op teaching] is [in|at] {FLOORED}[, {time}|, parking in the rear|, bring {his} card].
[Move|Moved|Tx|Send] to {FLOORED} [when a bed is clean|at {time}|after PACU|per {D.last}].
[Elevator to|Turn left at|Across from|Walk to] {FLOORED}[, ask for {D.first}|].
[Lives|Stays|Fell|Found wandering|Has a ramp|New address,] [on|at|near] {BYWAY}[, {CITY}|, blue house|, w/ {his} {rel}|].
[Home O2|Walker|Hospital bed|Meals] [delivered|going] to {BYWAY}[, {CITYZIP}|, gate code with {R.first}|].
[EMS to|Called to|Pickup] {BYWAY} [at {time}|for a fall|, cross {BYWAY}].
[Here|Sent in|Back|Transferred] from {RESID} [w/|with|for] {problem}[, {rel} {R.first} aware|].
[{RESID}|Aide at {RESID}|Night staff, {RESID},] [reports|phoned about|cannot manage|found] [{problem}|a fall|refusal of meds].
[Seen today|Pre-op today|Came in today|Labs today|Today], the {NTH}[, feels well|; sutures out|, POD {n}|, INR 2.{g}].
[Tomorrow|Tmrw|Yesterday|Last night|This morning] ([{NTH}|the {NTH}]) [{procedure}|NPO|spiked to 39|{study}].
[Due back|Stitches out|Return|Next dose] on the {NTH}[ or the {NTH}|, not before| of this month|].
[Medical clearance|Clearance|Preop|H&P|Consent|Bed request|Cards eval] for {MD} [rotator cuff repair|TKA|lap chole|{procedure}|ACL reconstruction|spine surgery].
[Index|Initial|First|Original] {MD} [{procedure}|ORIF|laminectomy|resection|repair][, revision {MD}| then washout {MD}|].
[Hold|Stop|Bridge] {drug} {n} days before {MD} [{procedure}|scope|injection].
[The|His|Her] {MD} [biopsy|echo|{study}|culture|fall|admission|infusion] [was clean|is not in the chart|showed no change|was at {SITE}].
[Minutes|Scribe|Transcribed|Typed|Taken down]: {WORDINIT}[. Next meeting {MD}|].
[Message|Msg|Call|Order|Verbal|Result] [taken|logged|read back|entered] by {WORDINIT}[ at {time}|, {MD}|].
[Counted|Primed|Double checked|Drawn|Labelled] [by|-] {WORDINIT}/{WORDINIT}.
[Reviewed|Filed|Scanned|Entered|Cosigned] {MD} {WORDINIT}.
{CODE}[ scanned| returned from lab| - films lost|: no match|, second request].
[Sample|Wristband|Tube|Bag|Form|Slide|Sticker] {CODE} [and {CODE}|was hemolyzed|re-drawn|matched {P.last}|sent {MD}].
    """
)

#: Hasty texts: capital letters lost, an identifier at the end of the line.
BARE_QUERIES = _lines(
    """
[r/o|?|ro] [pe|dvt|appy|tia|acs|sepsis|sbo] [for|in|on] {P.last.low}[, wells {g}|, d dimer pending|, heart score {g}|, lactate {g}.{n}]
{P.initlast.low} [rash|hives|fever|swelling|tendon pain|gi upset] [on|from|after] {drug}[, stop?|, d{n}|, switch to {drug2}?]
[can|could] {P.last.low} [go home|eat|shower|fly|have mri|restart {drug}] [today|w/ k 3.{g}|after {procedure}]?
{P.last.low} [k 5.{n}|inr {g}.{n}|hgb 7.{g}|bgl 4{g}0|lactate {g}.{n}][, repeat?|, tx?|, recheck {time}|]
[dose|renal dosing|load|taper|bridge] [of|for|-] {drug} [in|for] {P.last.low}[, crcl 2{g}|, {age} yo|, wt {hr} kg]
[tell|ask|remind|ping] {D.last.low} [re|about|that] {P.last.low}[ needs {study}| d/c| labs back| {problem}]
[who saw|did anyone see|has anyone called] {P.last.low}[ re {problem}| today| about the {study}]?
{P.firstlast.low} [still|again|now] [{problem}|npo|on ra|wants to leave ama]
[sign out|signout|so]: {P.last.low} - {problem}; {R.last.low} - {problem2}; [{D.last.low} covering|{WORDPT.low} - dc am]
{WORDPT.low}, {age}{sexletter}, {problem}, [{drug} started|no events|f/u {D.last.low}]
[mr|mrs|ms|miss|dr] {WORDPT.low} [has|c/o|w/|wants] [{problem}|refill {drug}|a letter]
{P.lastg} {age}{sexletter} {problem}[, {drug}|, {UNIT}|, full code]
{P.lastg} ({age}[{sexletter}| yo {sexword}]) [adm|s/p|w/] [{problem}|{procedure}]
[Bed {n}|{UNIT}|{n})|Add-on] {P.lastg} {problem}[, {D.lastg} attending|]
{P.lastg}; {R.lastg}; {D.lastg} [- results to call|- no shows|- sign these]
[lives alone|still drives|walks with cane|DNR|hard of hearing|from {CITY}], [fell twice|{problem}|on {drug}|poor PO intake], {AGE}
[pleasant|frail|spry|demented|independent] {sexword}, {problem}, {AGE}
{problem}, {problem2}, [full code|no family|sundowns], age {AGE}
[{P.first}|{P.lastg}|{rel} {R.first}], {AGE}
{AGE}, [found on floor|hip pain|won't eat|off {drug}|afib w/ rvr|DNR/DNI][, from {RESID}|, {rel} {R.first} en route|]
[{procedure}|intubation|dialysis|statin|chemo|anticoagulation] [at|in] {AGE}[? family wants it|: futile?|, worth it?|?]
mother [lived to|died at|is] {AGE}[, father 8{g}|, {problem}|]
{CHARTNO} {problem}[, {age}{sexletter}|, call {D.last}|, d/c {MD}]
{P.last} {CHARTNO} [{study}|{problem}|NPO|consent missing][ {MD}|]
{CHARTNO} - [merge with {CHARTNO}|wrong sticker|labs on hold|no allergies listed]
[pull|open|look up|print|see|check] {CHARTNO}[ and {CHARTNO}|, {problem}| for {D.last}| pls]
[{CODE}|{CODE.low}] [stat read|needs cosign|second opinion|is whose?|unreadable], {problem}
[any news on|status of|recall of|still waiting:] {CODE}[ ({P.last})|, sent {MD}|, {study}|]?
{study} {CODE} [vs|compared w/] {CODE}[: stable|, {MD}|]
{age}{sexletter} [{BRAND}|{BRAND.low}] [driver|cashier|picker|welder|mechanic|clerk], {problem}
[rtw note|work note|ok for light duty|fit for duty|fmla] [{BRAND}|{BRAND.low}][, {P.last.low}|, back {MD}|, {n} lb limit]
[retired|ret'd|laid off|hurt at work] [{BRAND}|{BRAND.low}], {age}{sexletter}, {problem}
{rel} [works|is] at [{BRAND}|{BRAND.low}], [can't take calls|back at {time}|call {PHONE}]
[{CREW}|{CREW.low}] [eta {n} min|inbound|en route] {age}{sexletter} [{problem}|stemi|gsw|code stroke][, {D.last} on radio|]
[needlestick|exposure|burn|smoke inhalation], [ff|medic|emt] [{D.last.low}|{D.last}] [{CREW}|{CREW.low}], [source {CHARTNO}|tdap utd|hiv neg]
[{R.first}, {R2.first} and {R3.first}|{R.first.low}, {R2.first.low}, {R3.first.low}] [all|each] [itching|febrile|vomiting|need {drug}] - [treat all?|dose by wt?|school note?]
[exposed|contacts|vaccinate|swab]: {R.first}, {R2.first}, {R3.first}[, {P.first}|]
[from|at|back to] {RESID.low}[, | w/ ]{problem}[, fall x{g}|, {age}{sexletter}|]
[sent from|call report to|snf is|resident of] [{RESID.low}|{HOME.low}|{SITE.low}][, {problem}|, {rel} {R.first.low} aware|]
[seen|admitted|scoped|stented] [at|@] {SITE.low} [and|then] {SITE.low}, {problem}
[clearance|preop|cleared|h&p] for {MD} [shoulder scope|hip replacement|{procedure}|cataract|hernia][, {P.last.low}|, on {drug}|, a1c {n}]?
[index|initial] {MD} [{procedure}|fusion|graft|scope], now {problem}[, redo {MD}?|]
[today|tomorrow|tmrw|yest] [the {NTH}|({NTH})|{NTH}]: [{P.last.low} {procedure}|{study}|clinic w {D.last.low}|npo, {problem}]
[meet|visit|go|vna] [at|to] [{BYWAY.low}|{BYWAY}][, {CITY.low}|], {problem}
[{FLOORED}|{FLOORED.low}] [@ {time}|{MD}|for {study}], [{P.last.low}|{P.lastg}|{problem}]
[page|find|ask] {D.first.low} ([rn|lpn|np|rt], {FLOORED.low}) re {P.last.low}
[note|vitals|phone msg|refill] [by|per|entered] {WORDINIT}[ {MD}| {time}|, {P.last}|]
{time} {problem}, {drug} given, [md aware|pain {n}/10|resting]. {WORDINIT}
    """
)
