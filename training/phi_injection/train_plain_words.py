"""Short lines whose identifiers look like ordinary words and numbers, beside lines where they are just that.

Names that are words, dates with the shape of a value or a fraction, places without a type word, initials, ages of 90
and over; in the language of `train_sentences`, with the places of `train_plain_formats`. Evaluation notes never use
them. Written for this project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _lines

#: Names that are words, with no title, at the start, in the middle and at the end of a line.
_WORD_NAMES = """
{PLAINPT} {age}{sexletter} [afib rvr|new ascites|r hip fx|LLL pna|DKA, gap {n}|syncope x2|etoh w/d], [dilt 10 given|tap in am|NPO|CTX + azithro|gtt|tele|ciwa {n}]
{PLAINPT.low} {age}{sexletter.low} [cp, trop neg x2|copd flare|gib, hgb 6.{g}|n/v since yest|sz, loaded keppra|sob w stairs][, obs|, ok to floor|, scope am|]
{PLAINPT.up} {age}{sexletter.up} [ETOH PANCREATITIS|CVA, LKW UNKNOWN|SBO, NGT TO LIS|BILAT PE, HEP GTT|R TKA POD {g}][, NPO|, TELE|, FULL CODE|]
{PLAINPT} [needs|still needs|wants|refusing|due for|got] [a ride|the flu shot|his repeat K|a work note|PT eval|her INR|bloods|the echo][ before {MD}| today|]
{PLAINPT.low} [needs|wants|has|lost|ran out of] [refill on {drug}|a note|the results|her inhaler|med list|work excuse][, cb {PHONE}|]
{PLAINPT.low} called [again|back|x2|twice|yest], [dizzy on {drug}|bp 9{g}/50|rash worse|cant sleep|wants results|no bm {g} d]
{PLAINPT} called[ x{g}|] - [{drug} not covered|cough no better|wants {D.last}'s opinion|asking about MRI|fell again].
call {PLAINPT.low} [re|about|w|with] [a1c|ct result|bx|pft|mri read|the k of 5.{n}|neg strep]
CALL {PLAINPT.up} [RE|ABOUT|WITH] [A1C|CT RESULT|BX|INR 5.{g}|POTASSIUM|NEG STREP][ ASAP| TODAY|]
[tell|ask|text|page|ping|remind] {PLAINDOC.low} [re|about|that] [the drain|bed {n}|vanc trough|k of 2.{n}|new afib|family wants mtg|{problem}]
[Page|Call|Ask|Text] {PLAINDOC} [if|when|for] [MAP < 65|UOP drops|K > 5.5|he spikes|family arrives|any bleeding|Na < 125].
[Discuss|To discuss|Will discuss|D/w|Discussed|Ran it by] {PLAINDOC} [re|about|before] [watchman|cath|anticoagulation|the biopsy|biologic|TAVR|code status].
{PLAINDOC} to [d/w|see|call|staff|scope|cover|close|sign|round on] [re watchman|family|in am|bed {n}|{P.last}|tonight|consent|her first]
{PLAINDOC.low} to [see|scope|staff|tap|cath|clear|block] [in am|today|after lunch|pt first|bed {n}|tmrw][, npo|, consent done|]
[seen|staffed|d/w|scrubbed|rounding|covering|on] [w|with|today w|-] {PLAINDOC.low}[, agrees|, no changes|, add lasix 40|]
[D/W|SEEN W|STAFFED W|PER|OK PER|ORDER PER] {PLAINDOC.up}[, AGREES|: HOLD {drug.up}|, NO CHANGE|, D/C FOLEY|]
Per {PLAINDOC}: [hold|start|stop|double|no] [{drug}|the drip|tube feeds|heparin|further imaging][ until {MD}| x {n} d|].
[per|ok by|cleared by|as|thx] {PLAINDOC.low}: [no|hold|increase|d/c] [{drug}|restraints|tele|foley|precautions]
[Attending|Covering|On call|PCP|Surgeon|Fellow|Hospitalist|Cards]: {PLAINDOC}[, not reached|. Aware|, off {MD}|]
[attending|pcp|fellow|chief|senior|surgeon|intern] {PLAINDOC.low}[ aware| notified {time}| out today| on til 7|]
[Refer|Referred|Ref'd|Sent] [to|back to] {PLAINDOC} [for|re] [EMG|sleep|PFTs|colo|hand|fertility|retina check|a second look].
[f/u|fu|FU|follow up|F/U w] {PLAINDOC.low} [2 wk|1 mo|prn|after ct|{MD}|3 m][, labs first|, cxr|]
[F/U|RTC|RETURN TO|SEE] {PLAINDOC.up} [IN 2 WKS|PRN|AFTER MRI|{MD}|WITH LABS]
[{problem}|Melena|Wound check|Chest tube day {g}|Post op ileus|Hyponatremia], [stable|better|NPO|see note|no change]. {PLAINDOC}
[new l foot drop|k 2.9|2 falls|neg ct|hgb drift|aki on ckd], [plz see|ty|call me|fyi|npo]. {PLAINDOC.low}
[Labs|Cultures|Path|Images|Consents|Forms] for {PLAINPT} [back|pending|lost|reviewed|to scan|neg][, call {R.first}|]
[labs|ct|bcx|ua|bx|ekg] [back on|on|for] {PLAINPT.low} - [k 3.{g}|no bleed|gnr 1/2|clean|adeno|lbbb new][, pls adv|]
[Rm|Room|Bed|Bay|Chair] {n} {PLAINPT} [wants water|pulled IV|ready|c/o nausea|BP soft|asleep|needs void trial]
[rm|bed|chair|hall] {n} [is|=|:] {PLAINPT.low}[, not {PLAINPT.low}|, move to {n}|, boarder|]
{PLAINPT}, {PLAINPT} and {PLAINPT} [no show|all d/c'd|for PFTs|need H&Ps|on {UNIT}|to be staffed].
{PLAINPT.low}/{PLAINPT.low}/{PLAINPT.low} [dc today|npo|need scripts|am labs pend|for {D.last.low}]
[swap|switch|move] {PLAINPT.low} [and|w|for] {PLAINPT.low}, [{time} slot|room {n}|iso bed|infusion {MD}]
[WRONG CHART|CHART MIXUP|NAME ALERT|SAME NAME]: {PLAINPT.up} [AND|VS|NOT] {PLAINPT.up}[, BED {n}| {MRN}|]
{PLAINPT}'s [wife|son|daughter|sister|aide] [upset|here|called|asks for update|wants hospice|on her way][; {PLAINKIN} has POA|].
{PLAINPT.low}s [mom|dad|wife|aide|son] [here|says no fever|wants abx|left card|asks for note][, {R.first.low}|]
[wife|husband|son|dtr|mom|dad|sis|bro|aunt|gma] {PLAINGIVEN.low} [at bs|to drive|has meds|aware|cannot lift him|will p/u rx|says no]
[WIFE|DTR|SON|SISTER|MOM|AUNT|NEIGHBOR] {PLAINGIVEN.up} [AT BS|TO DRIVE|NOTIFIED {time}|HAS KEYS|DECLINES HOSPICE]
{PLAINGIVEN} [({rel2})|(neighbor)|(aide)|(HCP)|(roommate)|(POA)] [found her down|gives the pills|will stay|drove|wants DNR|has the list].
{PLAINGIVEN} [and|&] {PLAINGIVEN} [at bedside|both sick at home|share custody|want everything done|split nights|visited].
lives [w|with] {PLAINGIVEN.low}[, his ex|, friend|, dtr|, cousin][, smokes {g}/d|, {g} steps|, 2 cats|]
{PLAINNURSE} [RN|LPN|CNA|MA|RT|PCT|charge] [says|reports|states|found|gave|drew] [BP 8{g}/40|pt refusing CHG|leak at IV|bloods late|first dose|no UOP].
{PLAINNURSE.low} [from|in|at] [pharmacy|lab|micro|blood bank|rads|dietary|bed mgmt|or desk] [called|needs|wants] [recollect|the weight|indication|a type|callback {PHONE}]
[thx|thanks|ty|hey|hi|morning] {PLAINNURSE.low}[,|!| -] [will do|add mag|ok to pull|on my way|can u recheck bp|agree]
[Thanks|Hello|Dear|Hi] {PLAINDOC}, [please see|kindly review|quick question on|could you look at] [this rash|the EKG|an incidental nodule|my {age}{sexletter}][. K 3.{g}.| with {problem}.|]
[Mother|Father|Brother|Proxy|Emergency contact|Next of kin|Guardian] {PLAINKINFULL}[, {PHONE}|, not reached|, agrees|]
[NOK|POA|HCP|EC|guardian|proxy]: [{PLAINKIN.low}|{PLAINKINFULL.low}] [{PHONE}|unk|son|no answer|aware]
{PLAINFULL} [here for|presents with|in for|seen for] [a wart|heel pain|BP check|Depo|cough, {n} d|suture removal].
{PLAINFULL.low} [{age}{sexletter.low}|dob {DOB}|{DOB}] [sore throat|lac chin|migraine|ankle|uti sx|si][, rm {n}|, wr|]
{PLAINREV.up} [{age}{sexletter.up}|{DOB}|{MRN}] [LOW BACK PAIN|CHEST PAIN|OD, NARCAN X2|MVC|FALL]
[add|add on|Add|squeeze in|double book] {PLAINPT} [{time}|after {PLAINPT}|{MD}|end of day], [abscess|cast check|bleeding|refill]
[cancel|r/s|no show|late|bump] {PLAINPT.low} [{time}|{MD}|again|x2|til {MD}][, ride|, sick kid|]
[OR {n}|Case {g}|To follow|First case|Add-on]: {PLAINPT} [lap chole|ORIF wrist|TURBT|hardware removal|D&C], {PLAINDOC}[, GETA|, MAC|]
{PLAINDOC}/{PLAINDOC} [- R TKA|- I&D|assist|scrubbed|for C/S|bilat PE], [ebl {lab}|{PLAINPT}|counts ok {PLAINNURSE}]
[anes|crna|scrub|circ|rep|fa] {PLAINDOC.low}[, {PLAINNURSE.low}|][, start {time}|, relief {PLAINNURSE.low}|]
[Signed|Dictated|Read by|Reviewed|Cosign|Attested|Resulted to] {PLAINDOC}[ {MD}|, {cred}| {time}|]
[signed|dict|read|rev|typed|entered by|witness] {PLAINNURSE.low}[ {MD}| {time}|]
[TO|FROM|CC|ATTN|RE]: {PLAINDOC.up}[ - {PLAINPT.up} {CHARTNO}|; {PLAINPT.up}, LABS| - NEW {problem.up}]
[was|is] {PLAINPT.low} [on|off|still on|ever on] {drug}[?| since {MD}?| per {PLAINDOC.low}?]
[did|can|should|would|will] {PLAINDOC.low} [see her|want ct|ok the dose|cosign|scope today|take this pt]?
[where|how|who|what] is {PLAINPT.low}[?| going?| - need consent| w {problem}?]
[so|signout|s/o|handoff]: {PLAINPT.low} [ntd|sick|watch bp|npo|fu hgb], {PLAINPT.low} [dc am|ct pending|pain|q4 neuro], {P.last.low} [stable|trach care]
I [saw|met|examined|staffed|counseled|evaluated] {PLAINPT} [today|with {PLAINDOC}|at bedside|on rounds|by video][; agree with above|, {problem} improving|].
[It was|Was] a pleasure [seeing|meeting] {PLAINFULL} [{MD}|in clinic|for {problem}].
[Reluctant to|Will] [bother|wait for|defer to|trust] {PLAINDOC} [on this|until {MD}|re anticoag|for the airway].
Neither {PLAINDOC} nor {PLAINDOC} [answered|wants ICU|thinks surgical|had a slot].
[Young|Older|Small|Strong|Moody|Sharp] {sexword}, [{problem}|walks daily|poor sleep], [sent by|known to|pt of|lives near] {PLAINDOC}.
Long [day|night|talk|wait] [with|for] {PLAINPT} [and family|re hospice|about {drug}|in ED].
[hope|long talk|early am|price check|hand pain|small bowel study], [{PLAINPT.low}|per {PLAINDOC.low}] [{age}{sexletter}|{MD}|rm {n}|{PHONE}]
{PLAINPT} [cold|warm|early|long|short|light|sharp] [hand|leg|stick|run|sleeper|pain|nodule] [noted|x{g}|today][, pulses 2+|, {PLAINDOC} aware|]
[{PLAINREV}|{PLAINFULL}], {age}{sexletter}, [{problem}|{procedure} {MD}|on {drug}|LBBB][, {PLAINDOC}|, {UNIT}|]
{PLAINREV.up} [{age}{sexletter.up}|{CHARTNO}|RM {n}] [READY|NO SHOW|LABS BACK|FOR CT|D/C TODAY|NPO]
[{PLAINREV.low}|{PLAINFULL.low}] - [{problem}|wants {drug}|missed hd|abx d{g}|fu {MD}], [{PLAINDOC.low}|cb {PHONE}|full code]
[Spoke w/|Msg from|Left vm for|Updated|Consent from|Met with] [{PLAINKINFULL}|{PLAINGIVEN}] [({rel2})|(dtr)|(son)] [re code status|x{g} min|re hospice|about SNF].
[Young|Brown|small|long|Rich] [pt|hx|list|stool|diet]: [{PLAINPT}|{PLAINFULL}], [{problem}|guaiac +|K 3.{g}|needs interpreter]
[{PLAINDOC}|{PLAINDOC.up}] [OPERATED|READ THE EKG|says no PE|is out|DECLINED|wants a level|agrees w/ me], [see note|hold {drug}|npo p mn|re-image {MD}]
[Clinic|Panel|List|Rounds] [today|{MD}]: {PLAINPT}, {P.last}, {PLAINPT}[, {PLAINPT}|][; {PLAINDOC} precepting|]
[1|2|3|{n}]. {PLAINPT} - [{problem}, {drug}|dc home|PT|wean O2] [4|5|6|{n}]. {PLAINPT} - [{procedure}|NPO|pain ctrl]
{PLAINPT.low} hgb {n}.{g}, {PLAINPT.low} k 3.{g}, {PLAINPT.low} [inr {g}.{n}|cx neg|trop 0.0{g}][, all called {time}|]
good [morning|evening], {PLAINDOC.low} here [covering|on nights|for gi|from rads]: {PLAINPT.low} [has free air|needs an ivc filter|ok for tpn]
[baby|infant|bb|bg|twin a] {PLAINPT.low} [bili {n}.{g}|wt 2.{g} kg|{n} wks, rsv|apgar 8/9|failed hearing][, mom {PLAINGIVEN.low}|]
[hi|hello] im {PLAINFULL.low}, [my {drug} ran out|the rash is back|can i get results|im dizzy]. [dob {DOB}|thx|call me {PHONE}]
[thanks|best|regards|warmly], {PLAINGIVEN} [({P.first}'s mom)|- night RN|{R.last}'s dtr]
"""

#: Dates with the shape of a value, a fraction or a dose.
_ODD_DATES = """
[TSH|Free T4|Ferritin|A1c|BMP|CBC|Lipids|PSA|B12|Mg] [+ {study}|+ urine microalb|+ CBC|] [from|drawn|of|on] {DOTDAY}[ pending| ok|, repeat 3 mo|: high|]
[tsh + ft4|cmp|cbc|lipids|uacr|ana|hiv|rpr|hcg quant] [from|drawn|of|on] {ODDDAY.low}[ wnl| pend| not back|, fax {FAX}|]
{DOTDAY} [K|Na|Hgb|Cr|INR|WBC|Plt|Glu] [3.{n}|1.{g}|7.{g}|2.{n}|12.{g}], {DOTDAY} [3.{g}|4.{g}|8.{n}|9.{g}][, trending|, repleted|]
[K|Hgb|Cr|INR|Alb|Lact|Phos|Ca] {g}.{g} ({ODDDAY}), {g}.{n} ({ODDDAY})[, stable|, up|, given {dose}|]
[K|Cr|INR|A1C|HGB|PLT|TSH] [{n}.{g}|{g}.{g}] {MD} [-->|->|TO|THEN] [{n}.{g}|{g}.{n}] {MD}
[UDS|BAL|Utox|Upreg|Strep|Flu|COVID|Monospot|UA] {MD} [+ fentanyl|neg|+ THC|+ A|+|pos|+ nit/LE][, repeat {MD}|]
[uds|utox|ppd|rapid|swab|ekg] {ODDDAY.low} [+|neg|-|pos|nl][, {ODDDAY.low} neg|]
[CT|MRI|US|CXR|KUB|Echo|EEG|PET|VQ|Duplex] {MD}: [collection {g} cm|no PE|EF {n}0|free air|stable|hydro|LVH|slowing|SUV {n}.{g}]
[ct|mri|cxr|tte|us|xr] {ODDDAY.low} [ok|no change|w/ effusion|3 mm stone|ef 35|neg], [plan d/c|ntd|repeat {ODDDAY.low}]
[cat|dog|bat|human|spider|tick|raccoon] bite [index finger|R calf|L hand|face|foot] {MD}, [augmentin|ppx given|td utd|day {g} rabies|red streaking]
[Fell|Tripped|MVC|Fishhook|Burn|GSW|Stuck by needle|Ladder] {ODDDAY}, [L wrist pain|no LOC|R knee 4/5|{g} cm lac|splint on|pain {g}/10].
[wt|Wt|WT|wgt] {MD} [8{g}.{g}|9{g}|7{g}|102.{g}] kg[, {MD} {hr}|, up {g}|]
{MD} [wt|weight|BP|bp|glu|peak flow] [{hr}|{bp}|{lab}], {MD} [{hr}|{bp}|{lab}][, {MD} {hr}|]
{MD} {bp}, {MD} {bp}, {MD} {bp}[ - up losartan| home log| all sitting]
{DOTDAY}, ref from [PCP|OB|ED|{D.last}|{SITE}|ortho]: [{problem}|R shoulder 4/5|BI-RADS 4|LMP {MD}]
{DOTDAY} [s/p|after|for|-] [{procedure}|inj L4/5|MUA|eval|tx {n}/12], [pain {g}/10|4/5 strength|ROM 0/110|tol well]
[PT|OT|SLP|Chiro|Acu|RT] {DOTDAY} [visit {n}/12|tx {g}/8|fx {n}/33|session {n}]: [quad 4/5|pain 3/10|gait 20 ft|tol 10 min]
[LMP|lmp|EDD|EDC|edd] {ODDDAY}[, G{g}P{g}|, {n}w{g}d|, irreg|, hcg +]
[last|Last] [dose|tx|inj|dialysis|chemo|bm|drink|use|tetanus|Depo|pap|colo] {ODDDAY}[, next {ODDDAY}|, due|, {n} d|]
[started|stopped|up|tapered|d/c] {drug} {ODDDAY.low}[ -> {dose}|, cr 1.{g}|, off {ODDDAY.low}|]
{drug} {dose} [started|since|d/c|held|changed|last given] {ODDDAY}[, stop {ODDDAY}|, 5/7 d|]
[Day|D|day] {g}/{n} [{drug}|vanc|abx|CTX], started {MD}[, end {MD}|, plan thru {MD}]
[Norco 5/325|Percocet 10/325|Augmentin 875/125|Advair 250/50|Humalog 75/25|Lotrel 5/20] [filled|last fill|#30|written] {MD}[, PDMP ok|, due {MD}|]
[VA|Va|vision] 20/{va} {MD}, 20/{va} {MD}[ ph 20/30|, IOP 1{g}|]
[Strength|MMT|grip|Pain|Murmur] {g}/5 [on|as of] {MD}, [was|now] {g}/5 {MD}
[GCS 14/15|NIHSS {n}|MoCA 2{g}/30|PHQ-9 {n}|CIWA {n}|Braden 1{g}|CSSRS neg] {ODDDAY}, [repeat|prior] {ODDDAY}
[staples|sutures|pin|cast|drain|foley|picc|jp|pessary] [out|in|off|changed] {ODDDAY.low}[, no dc|, well healed|, next {ODDDAY.low}|]
[Bcx|BCx|Cx|UCx|sputum|wound cx] {MD} [2/4 MSSA|1/2 CoNS|NGTD|>100k E coli|GPC clusters][, {MD} NGTD|]
[surg|OR|TKA|lap chole|scope|inj|D&C|cath] {ODDDAY}, [pod {g}|POD#{g}|hgb 9.{g}|no issues|{D.last}]
[s/p|S/P] {MD} [fall|scope|C/S|STEMI|R MCA|ORIF|LP], [here for|now|c/o] [{problem}|wound check|pain {n}/10|2/2 drains out]
[appt|Appt|sched|R/S|seen|last seen|ov] {ODDDAY}[ {time}|, NS| x2|] [bring meds|w {D.last}|fu labs|fasting|needs ride]
[ok to|may|can] [return|rtw|drive|shower|fly|lift] {ODDDAY.low}, [half days|no lift >10|full duty|20 lb][ til {ODDDAY.low}|]
[PLT 88|Hgb 7.{g}|K 2.{n}|trop 0.{g}{g}|lact 4.{g}|bili {n}.{g}] {MD} {time}, [called to|rb|read back] {D.last}
[Vax|Vaccines|Imm|HPV|Tdap|Flu|Shingrix|MMR|Hep B] [1/2|2/3|3/3|#2|given|due] {ODDDAY}[, lot {DEVICE}|, L delt|]
[ROM 5/9|Bishop {n}|cx 4/80/-2|Apgar 8/9|fundus 3/U|EBL {lab}], [del|SVD|C/S|AROM|admit] {MD}[ {time}|]
{ODDDAY.low}-[ok|neg|cancelled|no show|lm|lab only]; {ODDDAY.low}-[lm|seen|rx sent|{D.init.low}|pt notified]
[Meds|Labs|Plan] as of {ODDDAY}: [K 3.{n}|Cr 1.{n}|Hgb 9.{g}|{drug} {dose}|no change], [1/2 NS @ {hr}|2/6 SEM|RR 20]
[exp|expires|good thru|valid to|due] {ODDDAY}[, {g} refills left|: handicap form|, consent|]
[Incident|Exposure|Contact|Onset|Bite|Injury] {ODDDAY}, [sx by {ODDDAY}|swabbed {ODDDAY}|T 101.{g}|10/10 pain], [WC form|note til {ODDDAY}|fu 1 wk]
[BMs|I/O|UOP|Tmax|FSBG] {MD}: [{lab}|{n}|+1.{g} L|38.{g}|210/180/{lab}], {MD}: [{lab}|99.{g}|even]
"""

#: Employers, schools, shops, homes and hospitals that no type word tells.
_PLACES = """
RETIRED {PLAINWORK.up} [CONDUCTOR|WELDER|SUPERVISOR|CLERK|MACHINIST|DRIVER|FOREMAN|CHEMIST], [QUIT TOB {year}|WIDOWED|NO ETOH|ASBESTOS EXP|LIVES ALONE]
[retired|ex|former|laid off|on leave from|fired from] {PLAINWORK.low}[ mechanic| x {n} yrs| {year}|], [drinks {g}/d|on disability|quit smoking|no hobbies]
[SHx|Soc|Social|SH|Occ hx|Work hx]: {PLAINWORK} [x 2{g} yrs|line lead|nights|until {year}|part time], [1 ppd|no ETOH|vapes|married], [{PLAINHOUSE}|lives alone|{g} kids]
[job|works|wk|occ|boss at] {PLAINWORK.low}[, nights|, standing 10 h|, desk|, no lifting|], [lbp|cts|note til {MD}|noise exp]
[Noise|Solvent|Silica|Asbestos|Lead|Beryllium] exposure [at|while at|from] {PLAINWORK}[, {n} years|, 1970s boilers|; audiogram {MD}|].
[needs|wants|form for|letter to|fax to|note for] {PLAINWORK.low}[ hr| by {MD}|, light duty|, off {g} d|]
{PLAINWORK} [HR|benefits|nurse|safety|supervisor {R.last}] [called|needs RTW|faxed FMLA|wants restrictions][, {FAX}|, due {MD}|].
[Insured thru|Pension from|Benefits via|COBRA from|Drives for|Owns|Started at] {PLAINWORK}[, ends {MD}|, full time|, {n} employees|].
[Hurt|Lifted|Fell|Cut thumb|Fainted|Burned hand] at {PLAINWORK} [{MD}|on shift|off ladder|lifting pallets], [WC|UDS done|XR neg|dermabond].
[{rel} {R.first}|{PLAINGIVEN}] [works nights at|runs|manages|just left|drives for] {PLAINWORK}[ and cannot come|, on insulin too|].
[10th grader|freshman|senior|Junior|teaches|coach|QB|band] at {PLAINSCHOOL}, [concussion|mono|PPE|anxiety|knee pain|asthma]
[{n}th gr|jr|kindergarten|student|sub teacher|nurse] [@|at] {PLAINSCHOOL.low}, [adhd, focalin|iep|missed {n} days|lice|sprain]
[ATHLETE|SENIOR|WRESTLER|TEACHER|CHEER] AT {PLAINSCHOOL.up}, [ACL|CONCUSSION|MRSA SKIN|CLEARED {MD}|NO PE]
{PLAINSCHOOL} [nurse|counselor|trainer|office|principal] [called|sent home|needs action plan|found vape|has EpiPen][: {P.first}|, {PHONE}|].
[Vo-tech|GED|night classes|BA|MSW|grad] [from|thru|at] {PLAINSCHOOL}[ {year}|, now {PLAINWORK}|], [no deficits|reads well|dyslexia]
[rx|script|refill|send|e-rx|phoned] to {PLAINSHOP.low}[, {CITY.low}|, {n} refills|, not {PLAINSHOP.low}|]
[PHARM|PHARMACY|RX|REFILL]: {PLAINSHOP.up}[, {PHONE}|, {CITY.up}|], [{drug.up} {dose}|90 D|NO GENERIC|DAW]
[Out of stock|Not ready|Ready|Transferred|Never got it|$240] at {PLAINSHOP}: [{drug}|lancets|Vyvanse|Creon|Epi]; try {PLAINSHOP}.
{PLAINSHOP} [has no|is out of|only has|substituted|wants PA for|needs clarif on] [{drug}|the 25s|brand|insulin pens|sig].
[meds|pill packs|O2|nebs|brace|sling] from {PLAINSHOP.low}[, bubble pack|, late|, delivered {MD}|]
[Lives|Stays|Resident|Living|Placed|Bed] at {PLAINHOUSE}[, unit {n}|, {n}th fl|, ALF|], [walker|DNR|sober {n} mo|no AC|meds by staff]
[from|back to|fell at|pt at|dc to|placement:] {PLAINHOUSE.low}[, rm {n}|], [{problem}|call rpt {PHONE}|facesheet w/ pt|no fever|baseline a&o x1]
[FROM|BACK TO|RESIDENT OF|REPORT TO] {PLAINHOUSE.up}[, RM {n}|], [ALTERED|FALL|HYPOGLYCEMIA|G TUBE OUT|DNR ON FILE]
{PLAINHOUSE} [staff|nurse|RD|night aide|driver] [sent|found|reports|wont take back|notified][: {problem}|, {PHONE}|, {time}|].
[Dinner|Church|AA|Volunteers|Bingo|Tripped|Wedding] at {PLAINHOUSE} [Sundays|last night|{MD}|w {rel}], [ate shellfish|hip pain|no ETOH|well]
[tx|xfer|trf|txf|sent] [from|to] {PLAINSITE.low}[ {MD}|], [nstemi|tbi|sdh 8mm|burn 12%|sepsis|liver]
[OUTSIDE|OSH|PRIOR|RECORDS] ({PLAINSITE.up}): [EF 30|BX POS|CT NEG|NO RECORDS|LVAD {year}]
[Slides|Path|Cytology|Send-out|Film|Outside read] [from|to|at] {PLAINSITE} [{MD}|reviewed|lost|benign|atypical|pending].
[Followed|Known|Seen|Infused|Enrolled|Dialyzes] at {PLAINSITE}[ by {D.last}| since {year}|, TTS| TThS {time}|].
[eeg|vns|botox|hd|ivf|apheresis|rads] at {PLAINSITE.low}[, {D.last.low}|], [last {MD}|next wk|no show|pre-med ok]
[Called|Faxed|Records from|Refer|Referral to|Await] {PLAINSITE}[ x{g}|, {FAX}|, {D.last}|; no answer|], [STIR seq|hx cabg|clips?|vent settings]
[pt|vet|she|he] goes to {PLAINSITE.low} [for care|for pain|for inr|for infusions][, wants {PLAINSITE.low}|, {drug} there|]
[CAME FROM|SEE|ACCEPTED AT|DECLINED BY|REPORT CALLED TO] {PLAINSITE.up}[ {time}| {MD}|, DR. {D.last.up}|]
{CREW} was [late|driving|2nd due]; {CREW} [took over|did CPR|brought {P.last}], [asystole|ROSC {time}|12 lead clean].
[via|by|per] {CREW.low}[, {CREW.low} 1st in|], [cpap|2 iv|narcan 4|sugar 31|collar|lkw {time}]
[rehab|detox|IOP|mat] [at|thru|w] {PLAINAGENCY.low}[, day {n}|, counselor {R.first.low}|], [uds neg|relapsed {MD}|wants vivitrol]
[Case open w/|Referred to|Letter to|Ride from|Aide from|Bed thru] {PLAINAGENCY}[, worker {R.last}|, {PHONE}|], [temp shelter|EVV signed|no food|lift van]
{PLAINAGENCY.up} [NOTIFIED|AWARE|CALLED {time}|AT BEDSIDE|CASE #{OTHER_ID}], [UNSAFE HOME|NO HEAT|ELDER NEGLECT|DV]
[group|class|lunch|ride|intake|meeting] [at|thru|w] {PLAINAGENCY.low}[ {MD}|], [lonely|{rel} {R.first.low} drives|sleep poor|no si|phq9 {n}]
[{PLAINSHOP}|{PLAINWORK}|{PLAINHOUSE}], [cashier|resident|owner|delivery|manager] [x {n} y|since {year}], [{problem}|on {drug}|A1c {n}.{g}].
[Pt|He|She] [thinks|says|states] {PLAINSITE} [lost her chart|did the MRI|gave {drug}|never called|placed the stent].
"""

#: Initials that are no abbreviation, ages of 90 and over.
_INITIALS_AND_AGES = """
[T 98.{g}, P {hr}, RR 18|Dressing CDI|IV L AC 20g|Tol PO|Turned q2|Voided {lab}] [-|--|/] {ABBRINIT}
[pt resting|turned|ua sent|bs {lab}|denies pain|pulses +|foley {lab}] [{time} -|-|] {ABBRINIT.low}
[{time}|{MD}|{MD} {time}] {ABBRINIT}: [called back, no answer|pt aware|LM|rx sent|pain {g}/10, meds given|Cr {g}.{n}]
[D/W|d/w|dw|Ok'd by|Per|Rvwd w] {ABBRINIT}[, agrees|; hold {drug}|, RTC {n} wk|, no abx|]
{ABBRINIT}/{ABBRINIT} [aware|to call|cosign|ok with plan|reviewed EKG|assist]; [{drug} held|LBBB old|NPO|RN Y]
{ABBRINIT}[/kp|/jt|/mm|/ds|/bl|/rk|/ag|/cw] [D: {MD}|T: {MD}|{MD}|dict {MD}] [TR: {MD}|rev|no chg|]
{D.init.up}/{D2.init.low} [{MD}|dict {MD}|D/T {MD}|signed {time}|rev {MD}]
[Prep|Draw|Given|Verified|Count|Witness|Waste|Double check] by {ABBRINIT}[, {ABBRINIT}| and {ABBRINIT}| at {time}|]
[Entered|Scanned|Labeled|QA|QC|Rev|Logged]: {ABBRINIT} [{MD}|{time}|x2|ok], [TTS|lot exp OK|PDMP checked|BG 112]
[ask|tell|see|ping|page] {ABBRINIT} [re|about|for] [the MRI|GDMT|NJR form|RIJ|bed {n}|{problem}|lost labs]
[msg|note|fwd|task] [to|for|from] {ABBRINIT}: [BMP due|PA denied|refill {drug}|schedule TCM|EKG QTc 48{g}]
[LBBB, EF 35|INR {g}.{n}|CVICU bed {n}|RIJ cvc in|LEVO at {n}|NPO, TTS HD] [{time} {ABBRINIT}|{MD} {ABBRINIT}|// {ABBRINIT} RN]
[Consult done|Time out|Hourly round|Fall huddle|Code cart chk|Narc count] {time} {ABBRINIT} [RN|MD|LPN|RT|NP|PA-C|DO]
{P.init} [is a|,|-] {age}{sexletter}[ with|,] {problem}, [seen w/ {ABBRINIT}|{ABBRINIT} covering|per {ABBRINIT}: {drug}]
[{ABBRINIT}|{D.init}] [away til {MD}|on call|covers {UNIT}|swapped with {D2.init}|out, see {ABBRINIT}]
{AGE}[f|m] [fall|ams|uti|hip|chf|pna|r mca], [dnr|walks w cane|from {HOME.low}|lives alone|spo2 9{g}|hr 9{g}]
A {AGE}[F|M|yo F|y/o M|-year-old woman|-year-old man] [with|w/|s/p] [{problem}|TAVR|hip hemi|PPM|fall], [wt 9{g} kg|EF {n}0|O2 sat 9{g}%|T 98.6].
{AGE} [y.o.|y/o|yo|yrs|yr old|yo.|y o] [F|M|female|male|lady|gent], [{problem}|found down|no falls|sharp as a tack|{drug} {dose}]
{AGE}[Y|YO|Y/O] [F|M|FEMALE|MALE] [GLF|AMS|CHF|STROKE ALERT|FTT|GOC], [SATS 9{g}%|BP {bp}|FULL CODE|HR 96]
[turns|turning|turned|will be|just turned] {AGE} [in {WHENS}|{MD}|next wk|this year], [{drug} ok?|still drives|family party|stop statin?]
[Pt|Mom|Gma|Dad|Widow|Resident|Vet] [is|now|, age|aged|age] {AGE}[, {problem}|, on {drug}|, DNR|], [{hr} kg|CFS 7|pleasant]
[frail|spry|demented|robust|pleasant] {AGE}[f|m|yo| y/o], [{problem}|gcs 14|no cpr|goals?|pureed]
[Sib|Aunt|Mother|Father|GGM|Uncle] [d.|died|alive at|lived to|, CVA at] {AGE}[, others 70s|, {problem}|, well|].
{P.lastfirst} ({AGE}[{sexletter}|]) [{problem}|GOC|hip|comfort], [94% RA|95 bpm|90 mg|{UNIT}]
[hospice|palliative|GOC|ethics|ACP] [for|re] {AGE}[{sexletter.low}|yo], [no feeding tube|{rel} {R.first.low} hcp|mets|98.6, 96 bpm]
[TAVR|surgery|chemo|statin|warfarin|HD|ICD] at [{AGE}|age {AGE}|age {AGE}, really]? [frail|family asks|egfr 1{g}|{D.last.low} says no]
[oldest in clinic|still driving|never hospitalized|in good spirits], {AGE}, [{problem}|walks|no meds|hip fx|lives alone]
"""

PLAIN_WORD_QUERIES = _lines(_WORD_NAMES + _ODD_DATES + _PLACES + _INITIALS_AND_AGES)

PLAIN_WORD_NEGATIVES = _lines(
    """
[Young|Frail|Small|Strong|Moody|Sharp|Stout|Lean] [{age}{sexletter}|{sexword}|appearing {sexword}|for age], [{problem}|well nourished|afib|NAD|walks daily]
[young|older|thin|stout|moody|brisk] {age}{sexletter.low}[,|] [{problem}|cp, trop neg|no pmh|on {drug}|drinks {g}/d]
[YOUNG|SMALL|STRONG|SHARP|LONG|LITTLE] [{sexword.up}|PAIN|COUGH|APPETITE|PULSE|R EFFUSION|WAIT IN ED|{age}{sexletter}][, NAD|, NO CHANGE|]
[brown|green|white|rust|black|pink|gray|frothy] [sputum|stool|emesis|drainage|urine|dc|nails][ x {g} d|, guaiac neg|, cx sent|]
[Brown|Black|Green|White|Gray] [stool, no melena|eschar|discharge|bile in NGT|plaques on tongue|pigmented lesion {g} mm].
[hope|hoping|plan|aim|wish] to [extubate|wean|dc|feed|decannulate|pull CT] [today|in am|by fri|if rsbi ok|after sbt]
Hope [to extubate|for dc|remains|is guarded|scale {n}|it helps] [in am|this week|after MRI|with family|].
[LONG|SHORT|PROLONGED|BORDERLINE] [QT, HOLD ZOFRAN|PR|RUN OF SVT|ARM CAST|LEG SPLINT|TALK W FAMILY|WAIT FOR BED]
[long|short|early|late|big|small] [day|qt|bone fx|term goals|acting insulin|saphenous vein|bowel prep|arm splint][ reviewed| ok| noted|]
[Small|Fair|High|Good|Low] price [for relief|to pay, she says|of generic|: formulary {drug}|per copay card].
[price|cost|copay|cash] check [on|for] {drug}[, {drug2} cheaper|, generic ok|; pt declines]
[Case|CASE|case] [closed|cancelled|delayed {n} min|conference done|mgmt to see|reviewed, no change|bumped for trauma].
[rich in|low in|high in|watch] [k|vit k|iron|fiber|phos|purines|sodium][: greens, beans|, diet sheet given|, dietitian {n} min|]
[Park bench|Beach chair|Prone|Lawn chair|Frog leg|Stone heel lithotomy|Church pew] position[, padded|, no pressure areas|, {n} min|].
[stone|staghorn stone|pool therapy|park walks|church group|book club|road test|cold pack|hot shower] [passed|{n} mm uvj|2x/wk|daily|helps|ok|refused]
[Goes to|Sings at|Misses|Back to|Walks to|Fell near] [church|the park|the lake|the bank|a store|school|the pool|work][ weekly| w/o walker|, ice|].
[Love|Loves|loves|enjoys] [her soups|his dog|bingo|long walks|to cook|gardening|spring walks|fish and rice][, good appetite|, diet reviewed|].
[Rose|rose|fell|jumped|crept] to [{lab}|3.{g}|{hr}|14{g}] [overnight|after lasix|w/ fluids|by am][, recheck|, ctm|].
[Pain|pain|PAIN] [rose|fell|bell shaped|flat|sharp|small|better] [w movement|by night|after {drug}|with cough], {g}/10
[call bell|bell|call light] [in reach|not working|used x{n}|taught][, bed low|, rails x2|, alarm on|]
[Best|Worst|Best eye|Best verbal] [{g}, motor {g}|response {g}|20/{va} ph ni|day in weeks|pain {g}/10|corrected 20/25].
[banks|bank] [blood x{g}|sperm before chemo|of elevators|cord blood][, consent done|, T&S ok|].
[blood bank|tissue bank|milk bank|food bank|sperm bank] [called|{g} u ready|list given|notified|crossmatch {n} min]
[Cook|cooks|Cooking|cleans|lives] [own meals|on gas stove|alone, fire risk|w/ aide|for {g}], [MoCA 2{g}|IADL {g}/8|SLUMS {n}].
[gamble|gambling|gambles|wager] [{n} h/d|hx, on pramipexole|denied|- problem scale {g}|urges down][, naltrexone|]
[marsh|frost|hill|wood|field|stone|wolf|fox] [exposure|bite, rabies series|sign neg|tick removed|ly gait on ramp|work, no gloves]
[visual fields|Visual fields|VF|surgical field|HPF field|fields] [full|cut R|dry|constricted|{n}/hpf|clean], [OU|OS|no bleeding|repeat 6 mo]
[Frostbite|Frost on fingers|Cold hands|Wet sock|Snow burn] [L foot|toes {g}-{g}|gr 2], [rewarm 39 C|tPA?|blebs intact|tdap].
[right|left|R|L] [hand dominant|foot drop|shin splint|chin lac {g} cm|cheek swelling|lane deviates|wing weakness].
[ivory|white|silver] [vertebra|white plaque|scale|osteoma|patch|sulfadiazine] [noted|bid|L1|new|stable].
[Read|Page|Post|Story|Note|Word] [back done|cards in am|op check|changes daily|finding trouble|recall {g}/3|ctm].
[still|Still] [sick|npo|waiting|coughing|murmur|on {drug}|febrile 38.{g}|smokes {n} cig], [day {n}|no dc|ctm|plan same]
[Judge|judge] [for yourself|insight fair|ment poor|by exam|response to {dose}]. [Law enforcement hold|Bills paid by {rel}|Cash pay|Fair control].
[Bishop|Hunter|Pope|King|Knight|Walker] [score {n}|syndrome bx|sign neg|stent grade {g}|rule ok|w/ 2 wheels], [{drug}|stable|no change]
[WALKER|WHEELED WALKER|CANE|CRUTCHES|BRACE] [AT BEDSIDE|FITTED|REFUSED|TO DOOR {n} FT|ORDERED][, STEADY|, FALL RISK|]
[Rivers protocol|Brooks|Waters view|Lake-Louise|Hill-Sachs|Fields block] [neg|met 2/2|sinus clear|shallow|done {n} cc].
[Edge|edge] of [bed|cast|wound|plate|lung] [sit {n} min|trimmed|clean|lucent|dangle, dizzy][, SBA|, mod A x{g}|].
[Portable|PORTABLE|Upright|Supine|Semi-erect] [CXR|AP|FILM|KUB|chest]: [ETT {g} cm|NGT ok|no PTX|low volumes|lines ok]
[Sleepy|Drowsy|Fussy|Cranky|Grumpy|Happy|Chatty|Quiet] [but arousable|today|infant|after {drug}|, A&O x{g}|, feeds {n} min].
[takes|crush|give|mix] [pills|meds|{drug}] in [applesauce|pudding|jello|yogurt|honey thick|juice][, 1 at a time|, upright|, no cough|]
[applesauce|graham crackers|saltines|ginger ale|broth|oatmeal|popsicle|peanut butter|grits] [x{g}|tol|{n}0%|offered|refused|at 2200], [bg {lab}|no n/v|flatus +]
[Breakfast|Lunch|Dinner|Snack|Tray] {n}0%: [eggs, toast|turkey, rice, plum|fish, peas|cream of wheat|jello, tea], [carb count {hr} g|thin liquids|assist x1].
[sit to stand|Sit-stand|5xSTS|TUG|FTSTS|Berg|10MWT] [{n} sec|{n} reps|SBA|w/ RW|{hr} ft|4{g}/56], [gait belt|no LOB|RPE {n}]
[Strength|strength|MMT|Motor] [4/5|3/5|5/5|4+/5|2/5] [R hip flexors|bilat UE|L EHL|throughout|grip], [reflexes 2/4|clonus 0|tone ok]
[pain|Pain|PAIN] [5/6|{g}/10|{n}/10|7/10 to 3/10|2/5 faces], [tylenol 650|ice|repos|PCA {g}/{n}|prn given {time}]
[T4|Free T4|fT4|FT3|TSH] [1.18|0.{n}|{g}.0{g}|1.{g}{g}|4.18][, TSH 0.{g}|, normal| on 112 mcg|, recheck 6-8 wks]
[recheck|rpt|review|rv|fu|clinic] [in|at] [4/52|6/52|2/52|3/12|6/12|10/7|1/52][, bloods first|, bp diary|]
[2/6|1/6|3/6|{g}/6] [SEM|HSM|diastolic|systolic murmur] [LUSB|apex|RUSB|no radiation][, S2 nl|, {bp}|, echo ok|].
[pred|amox|doxy|nitro|fluclox|trimeth] [40 mg|500 tds|100 bd|200 bd] [3/7|5/7|7/7|10/7], [stop|review|then 20 mg|no refill]
[3/7|4/7|2/52|6/12|10/7] [hx|h/o|of|d hx of] [cough|d&v|sob|loin pain|rash|headache], [obs ok|{bp}|afeb|temp 38.{g}]
[INR|K|Mg|Cr|Lact|pH|Trop|Bili|Phos] [1.30|2.{g}{g}|3.2|4.18|7.31|0.0{g}|1.25][, 1.2{g}, 1.1{g}|, no tx| -> 3.{g}|, goal 2-3]
[VA|OD|OS|vision] 20/[{va}|30|40-2|25+1|60], [ph 20/25|J3|CF 3 ft|NI], [cup 0.{g}/0.{g}|IOP 12/14|SLE 1+/2+]
[Norco|Percocet|oxy/apap|Vicodin|Lortab] [5/325|10/325|7.5/325] [1-2 q6|#12|prn|x{g} d], [no refill|bowel reg|MME 3{g}]
[Advair 250/50|Symbicort 160/4.5|Novolin 70/30|Humalog 75/25|Zestoretic 20/12.5|Exforge 5/160|Bactrim 800/160] [bid|1 qd|{n} u|2 puffs][, rinse|, tol|]
[vent|Vent|AC|PS|BiPAP|SIMV] [12/5|10/5|18/{lab}/5/40|14/8|16/6], [P/F {lab}|RSBI {hr}|sat 9{g}%|plat 2{g}|peak 31]
[G2P1|G{g}P{g}|G4P2012|GTPAL 4-2-0-1-2] [38/40|27/40|{n}w{g}d|4/80/-1|5/90/0|9/C/+1], [FHR 14{g}|GBS neg|AROM clear|ctx q{g}]
[PT|ot|PT/OT|HEP|Rehab] [visit 3/12|{g}/8 visits|2-3/wk|10/10 reps|3/10 sets], [AROM 0/110|step 6/6|fwd flex {hr}|tol]
[3/4|1/2|2/3|1/4|4/4|2/4] [blood cx GPC|sticks|strips|NS @ {hr}|nodes pos|cup puree|bottles MSSA|SIRS][, no change|, ID following|]
[{hr} kg|90 kg|93 kg|97.{g} kg|101 kg|108 lb] [today|dry wt|BMI 3{g}|bed scale|stated], [dose 1 mg/kg|up {g}|no edema]
[EBL|UOP|JP|NGT|Residual|Drain|Void|PVR] [90 cc|94 ml|95 cc/h|{lab} cc|100 ml][, clear| x{g}|, serosang|, bilious|]
[sat|SpO2|sats|O2|SAT] [94%|96% RA|91 on 2 L|98%|93 RA|97% 3 L][, HR 9{g}|, RR 18|, T 98.6|, {bp}]
[HR|P|pulse|bpm|Rate] [96|92|99|94 reg|101|90-95][, {bp}|, sinus|, 98% RA|, T 98.{g}|, afib rate ctrl]
[Temp|T|Tm|Tmax|t] [98.6|99.{g}|97.9|101.{g}|98.4 F], [P 9{g}|{bp}|RR 20|sat 95%|hr 98]
[#90|90 d|90 days|x 90 d|90 tabs|90-day supply|100 caps] [{drug}|no refills|, mail order|, 3 refills|, PDMP ok]
[goal|MAP|SBP|LDL|glucose|FBS|LDL-C|TG|TSAT] [<90|> 90|92|95|99|100-140|94 mg/dL|<130][, ok|, repeat|, {drug}|]
[flex|Flex|abd|ROM|Knee|elev] [90|95 deg|0-92|to 98 deg|90/90|105][, ext -{g}|, pain end range|, CPM|]
[Med|Level|Unit] [90 mcg/act|90 mg ER|92 sec|95 mEq|90 units|98 dB|96 hr] [{drug}|ok|x{g}|observed|max|timed]
[99213|99214|99215|99204|99291 + 99292|99223|99406|99497|G0439] [{n} min|mod 25|-25 w/ 20610|mod MDM|time based|, Z00.00]
[CPT|cpt|Code|codes] [27447|47562|45380|29881|64483|20610|93306|70553|92014] [LT|RT|-50|x{g}|w/ mod 59|auth not needed]
[HCPCS|Supply|DME] [C1776|J0585 x{lab}|E0601|A4253|L3908|K0001|J1885|Q5103|G0283][, 1 unit| KX|, no PA|]
[ICD|Dx|dx|DX] [E11.65|I10, E78.5|Z79.4|M54.16|F33.1|N18.32|S52.501A|I48.91|J44.1|O24.410][, R07.9|, Z87.891|]
[NICE NG136|NICE CG{hr}|SIGN {lab}|GOLD D|KDIGO G3bA2|ACR 20{g}{g}|NCCN Cat 2B|USPSTF B] [followed|target <140/90|advice given|discussed]
[LOINC|SNOMED|RxNorm|NDC class|CVX|MVX] [4548-4|2160-0|73211009|{lab}|207|MOD] [mapped|A1c|flag H|ok].
[CLIA waived|CLIA|CAP] [test|kit|strep A|INR POC|hcg|A1c POC] [neg|QC pass|{g}.{n}|lot ok|control +]
HLA-[B27|B*5701|DQ2/DQ8|A*02:01|DR4|DRB1*15:01|B*15:02] [neg|pos|detected|not done|homozygous][, abacavir ok|, no carbamazepine|].
[pT2N1aM0|cT3bN0|ypT1cN0(i+)|T4aN2M1b|pT1a|rT2N0|T3N1M0] [ER+ PR- HER2 1+|MSI-H|R0|LVI+|Gl 4+3|stage IIIA], [Ki-67 {hr}%|{g}/{n} nodes]
[Lugano|Ann Arbor|Deauville|Binet|Rai|ISS|IPI|FLIPI|Durie-Salmon] [IIE|IVB|{g}|4|C|III|R-ISS 2] [bulky|no B sx|post C{g}|SUV {n}.{g}|CR]
GCS [E2V2M5|E4V5M6|E3VTM6|E1V1M3|15|8T] [on scene|pupils 3/3|sedated|at {time}][, CTH|, ICP {n}|]
CHA2DS2-VASc {g}, HAS-BLED {g}[, {drug}|, DOAC ok|, LAAO talk|]; [CHADS {g}|ORBIT {g}|SAMe-TT2R2 {g}|R2CHADS2 {g}|EHRA IIb]
[Model|model] [W1DR01|5076-52|3830-69|MC1VR01|D333|LP-{lab}] [lead|generator|sheath|battery ok], [thresh 0.{g} @ 0.4|imped {lab}|MRI cond]
[Accu-Chek|G7|Libre 3|Minimed 780G|Omnipod 5|Tandem X2|t:slim] [TIR {hr}%|CV 3{g}|GMI 7.{g}|basal {n}|alarms off]
[REMIT|RENDERING|PAYABLE|QUERY|SUBPOENA|ADDENDUM|HANDOVER|PASSWORD|WORDING]: [SEE BELOW|PENDING|NOT SENT|RESET|PER POLICY|NONE|N/A|REVISED]
[CONSULT QS|CODING QUERY|CDI QUERY|CHART QUERY|QUERY]: [AKI VS ATN?|POA Y|POA N|CLARIFY SEPSIS|ACUITY?|WORDING OF DX?|TYPE OF CHF?]
[Remit|Rendering|Query|Subpoena|Handover|Password|Verdict|Wording|Heading] [pending|not needed|per office|expired|unclear|done|reset|received].
[Query|QUERY|Pls clarify|Document] [encephalopathy, metabolic?|malnutrition, severe ASPEN|type 2 MI|POA status|link DM to CKD|pressure ulcer POA Y][. Thanks|, reply here|]
[SEX|Sex|SMOKER|PREG|LATEX|INTERP|CONSENT|NPO|DNR]: [M|F|Y|N|NO|YES|Y/N] [AGE {age}|LANG EN|ARM R|DOM L|VIS 20/20|]
[Y or N|yes/no|Y/N|Yes-no] [consent|latex|implants|falls|interpreter|advance directive][: N| - circle one|? Y|].
[RN|LPN|MD|RT|PA|NP|CNA|PT|OT|SLP] [aware|to call|notified|at bedside|to follow|eval done|present][ {time}|, no orders|]
[LBBB|RBBB|LAFB|LVH|PVCs|NSR|AF RVR|SVT] [old|new?|{hr}|resolved|on tele]; [TTS|MWF|NPO|GDMT|HD x3h|RIJ], [ok|no change|cont]
[RIJ|LIJ|R SC|L fem|RUE PICC|R rad A-line] [CVC in place|TLC day {g}|clean|good waveform|removed], [CVICU|PACU|MICU|tele]
[CVICU|MICU|PACU|NICU|SDU|TCM|ETA|LOS] [bed avail|{n} min|call done|d/c day {g}|eval|GMLOS {g}][, RN aware|, CM following|]
[NJR|NICE|TCM|PDMP|GDMT|HEDIS|MIPS|FACR|ETA|TTS|POA] [form done|reviewed|checked, ok|optimised|n/a|pending|not due][ by RN| today|]
[LEVO|NOREPI|VASO|EPI|DOBUT|MILR|NITRO|PROP] [0.{n} MCG|AT {n}|OFF|WEANED|0.04 U|RESTART IF MAP < 60][, LACT {g}.{g}|, RN AWARE|]
[MD|DO|MA|PA|NP|RN|SW|CM|RT|RD] [aware|eval {n} min|consult|TBD|to call {time}|clinic], [IV x1|OT/PT eval|NWB|WBAT]
[DNR|DNI|DPOA|MOLST|FULL|CMO|LET] [on chart|not done|Y|N|discussed, no change], [TCM call|no HCP|family meeting {g}]
[Abrysvo|Arexvy|Prevnar 20|Shingrix|Gardasil 9|Boostrix|Menveo|Beyfortus] [given L delt|due|declined|VIS given|dose {g}][, no rxn|]
[Widal|Weil-Felix|Sanger sequencing|Southern blot|Vitek|Krukenberg tumor|Walthard rest|Call-Exner] [neg|1:{ratio}|present|no variant|seen|pos]
[Maisonneuve|Pilon|Bosworth|Tillaux|Segond|Stieda] [fx|fragment] [ORIF|{n} mm|nondisp|syndesmosis 2 screws], [NWB|cast|CT]
[Zarit|Ballard|Pyle|New Ballard|Dubowitz|Bhutani|Fenton|Hobel] [score {n}|{hr} %|2{g}|burden {n}|{g}|bone dz r/o][, 3{g} wks|, stable|]
[Wright stain|Giemsa|Papanicolaou|Nitrazine|Fern|Kleihauer|Rosette] [neg|pos|shift {g}|MCV {hr}|Pap ASC-US|{g}%], [recheck|RhIG 1|done]
[E coli|Kleb|Serratia|Morganella|Raoultella|Hafnia|Kingella|Eikenella|Bartonella|Sutterella] [{lab}k|ESBL|pan-S|{g}/{g}|R to {drug}], [{drug}|ID|tx {n} d]
[Pott|Crouzon|Apert|Pierre Robin|Treacher Collins|Sturge-Weber|Klippel-Feil|Poland] [seq|puffy|sx|dz], [ENT|genetics|MRI|OSA]
[Lisfranc|Chopart|Syme|Boyd|Pirogoff|Krukenberg] [amp|joint|level|stump ok|prosthetic fit], [healed|WBAT|granulating]
[Wilms|Ewing|Burkitt|Merkel|Langerhans|Reed-Sternberg|Call-Exner|Brenner] [cells +|tumor|neg|ruled out|stage {g}], [path pend|CD30+|WT1+]
[Bookwalter|Thompson|Iron Intern|Weitlaner|Gelpi|Adson|Army-Navy|Richardson|Mayo stand] [counted|placed|used|missing 1, found|ok]
[wrote|says|states|per pt|pt wrote] ["sad"|"no hope"|"too long"|"cold in bed"|"pain grows"|"day and night"|"my foot burns"], [PHQ-9 {n}|C-SSRS neg|no plan]
[Day|DAY|day] {g} of [{drug}|diarrhea|abx|admit|steroids|PNA tx], [afeb|better|K 3.{g}|WBC {n}|walks halls]
[Light|light|Fair|Dim] [day|box 30 min|reflex -|touch ok|perception only|meals|duty x {g} wk|headed], [{bp}|no falls|return prn]
[Branch|branch|root|limb|trunk|stem|leaf] [block|lesion|injury C{n}|RBBB|pain|celiac stent|retinal occlusion OD][, stable|, EMG 6 wk|]
[Read|Sign|Bring|Pay|Park|Wait|Ring|Call] [before surgery|form at desk|meds in bag|copay|in rear lot|{n} min|for light|if fever 101].
[Grace|GRACE|grace] [period {n} d|score {lab}|of one shift|under pressure][, CTA|, AKI?|, ok|]
[Price|price|cost] too [high|steep|much for {drug}|dear per pt], [coupon|switch {drug2}|samples none].
[Early|early|Late|late] [am|d/c|decel x{g}|satiety|onset|stage {g}|labs at {time}|rise in trop], [monitor|NPO|UC q3|no fever]
[Bean|bean|rice|berry|plum|cherry|peach|nut|pepper] [allergy? rash|aneurysm {g} mm|angioma|size node|sized fibroid|in nose, removed|carb {n} g], [epi ready|benign|no resp sx]
[Stone|stones|STONE] [{n} MM L UVJ|in CBD|free|basket|analysis CaOx|burden], [flomax|stent|ercp|lithotripsy|strain urine]
[Cold|cold|dry|warm] [feet|cap refill {g}|sore|agglutinins|skin|intolerance|ischemia {hr} min], [TSH 3.{g}|pulses 1+|ABI 0.{n}]
[Good|Poor|Fair] [historian|effort, FVC {hr}%|sleep|hope of recovery|day, bad nights|hand grip|seal, leak {n}], [SBP 9{g}|{drug}|no change]
[Bill|Charge|Billing|Code] [not posted|99214 instead of 99213|for supply C1776|modifier 59|incident-to|paid|appealed], [rendering blank|EOB pending|copay due]
[Love|Joy|Faith|Hope|Patience|Grace] [of walking|in grandkids|practices, chaplain prn|is intact, coping|with therapy|scale {n}/10], [PHQ-9 {g}|no SI|sleep ok]
[D/W|d/w|per|Per|ok per|told|ask|see] [RN|RT|PT|OT|CM|SW|MD|ID|GI|EP|IR][, agrees|; hold {drug}|, no abx|, RTC {n} wk]
[{time}|Addendum {time}|Tele {time}] [NSR|SVT|PVCs|AFIB|KUB|ABG|CXR|EKG|EEG|RRT]: [ok|done|{hr}|neg|called|no change]
[Dressing CDI|BS {lab}|Tol PO|IV L AC|Foley {lab}|T 98.{g}] [-|--|/] [WNL|NAD|CTM|RTC|PRN|NPO|SBA|RA|NKDA]
[EF 35|INR {g}.{n}|K 5.{g}|Cr 2.{g}|CVICU|HD TTS] [(LBBB)|(AKI)|(CKD)|(RIJ)|(NSR)|(GDMT)|(LVH)|(TCM)|(ICD)]
[Y/N|N/A|M/F|R/L|IN/OUT|RA/LA|AM/PM|PO/IV|PT/OT|RN/MD] [marked|both|circled|per form|to eval|x{g}|n/a]
[GO|NO GO|OK|DO NOT|IS|AM|ON|IN] [to floor|for OR|to feed|RESUSCITATE|{n}|LABS|HOLD|SITU][, RN aware|, MD to call|]
[LP|CT|PE|TR|MS|AC|PD|VT|DM|BS] [done|neg|r/o|mild|stable|ratio|run|fossa IV|diet|{lab}][, NTD|, see note|, cont {drug}|]
[ct|pe|lp|mr|tr|gb|lad|rca|kub|gcs] [neg|mild|polyp {g} mm|stent ok|{n}0%|nl|15][, ctm|, no tx|]
[Hx|PMH|S/P|H/O] [CEA|AVR|MVR|LVAD|TKA|DVT|BKA|CML|VSD|SAH|ORIF], [{drug}|no bleed|{year}|stable|nl gait]
[can|will|may|should|did] [she|he|pt|family] [park|cook|drive|hope|read|stand|hunt|fish|gamble|call] [again|w/ {problem}|after {procedure}|, asks {rel}]?
[is|was] [gold standard|long acting|free T4|cold|still|best dose|early feeding] [ok|on {drug}|q12|needed|safe in ckd]?
[lean|hurt|rich|near|hard|fine|sweet|salt|free] [body mass {hr}|R knee|in fat|syncope x{g}|palate|motor delay|urine smell|craving|fluid RLQ][, no fever|, ctm|]
[church|park|pool|school|farm|mill|street|hall|lodge] [outing|bench, rests|therapy 2x/wk|refusal|lung, IgG|noise|drugs denied|walks x{g}|closed][, {rel} drives|]
[Home|Rehab|SNF|School|Pharmacy|Store|Work|Clinic|Lab] [called|on 2nd fl|needs form|closed {weekday}|to fax|note given][, no answer|, cb am|]
[retired|RETIRED|former] [conductor|welder|nurse|roofer|TEACHER|COOK|MINER|PILOT][, no exposures|, {n} pk-yr|, lives w/ {rel}|]
[engine|ladder|truck|squad|medic|battalion] [exhaust in garage|fall {n} ft|driver|training|bag checked|noise {hr} dB][, CO {g}%|, no LOC|]
    """
)
