"""What is written around the visit: phone messages, the portal, refills, bills, lawyers, schools, work, case management.

Short texts with identifiers between money, codes and forms, and look-alikes without any. In the language of
`train_sentences`; evaluation notes never use them. Written for this project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _lines

#: Front desk, telephone and portal, in the first person and in a hurry.
_DESK = """
pls call {P.first.low} back [b4 5|asap|when u can|after lunch], {PHONE}, re [stool softner|mri resluts|bp 168/94 on losartan 50|the rash on amox]
[lm|lmom|lvm|left vm|no ans] for {P.lastfirst} [x2|x3|again] re [INR 4.1, hold warfarin 2 d|TSH 0.02|A1c 9.4|CT w/ contrast, creat 1.9], [cell {PHONE}|{PHONE} disconnected|spoke w/ {R.first}]
{R.firstlast} ([mom|dad|MIL|stepdad|foster mom|nana|G'ma]) [cld|called|ph'd] [{time}|this am|from work]: [barky cough, T 102.4|vomited amoxil x2|ear tubes draining|wheezing, alb neb q3h], wt 14 kg. {PHONE}.
[No show|NS|Cxl|R/S|Late]: {P.last} {time} [colpo|EMG|IUD removal|new pt 40 min], {WORDPT} {time} [nail avulsion|TB read|depo], [{P.last} moved to {WHEN}|waitlist {R2.last}]
[waiting room|checked in|roomed|here early]: {P.first.low} {P.last.low}, {R.last.low}, {R2.last.low} [(needs w/c)|(stat ekg)|- uds cup given|- copay $40 due]
[Hi there|hello|Hiya|good morning dr], its {P.first.low} {P.last.low}, my [bp is 150 over 92|sugers have been 240-310|incision is oozing|feet are swolen] [since {WHEN.low}|after the steriod shot|and im out of lasix 40]. [pls advice|thx|call me {PHONE}|- {P.first.low}]
I am {P.first}, [{R.first}'s [mom|dad|wife|niece]|mother of {R.first} and {R2.first}]. [He|She] [has croup again|needs the albuterol refilled|got hives from Bactrim|cant keep pedialyte down]. [Were at {ROAD}|We use {SHOP}|Call me {PHONE}].
my [gma|grandson|ex|bf|roomate|step daughter|auntie|sis] {R.nick} has [strep|shingles|covid|pink eye], do I need [tamiflu|a z-pack|valtrex 1 g|drops] too? [{P.first}|-{P.first.low}|{P.first} b. {DOB}]
dr {D.last.low} said [stop|cut|double] my [metoprolol|lexapro 10|eliquis|gabapentin 300] but the [nurse|lady] {D2.first.low} said [dont|keep it], wich one?? {P.first.low}
Can [{D.first}|Dr {D.last}|NP {D.last}] [fill out|sign|redo] my [FMLA|handicap placard|jury duty|gym|camp] form by {WHEN}? [I start at {BRAND}|I fly to {TOWN}|Trial is in {CITY}|Thanks, {P.firstlast}]
sorry i missed [my appt|bloodwork|the zoom] {WHEN.low}, [my {rel} {R.first.low} was in {SITE.low}|car died on {ROAD.low}|i was in {CITY.low}], can i come [fri|monday|nxt wk]
To {D.first} at the front desk: [colace didnt work|I owe $35 not $135|the Zpak made me sick|I need my CPAP note]. {P.first} {P.last}, [{DOB}|{PHONE}|{ROAD}]
I cant log in, [user name|username|login|portal name] {P.user}, [email {EMAIL}|my email changed to {EMAIL}|says locked], need [lipid|biopsy|xray] [results|resluts]
[portal|MyChart] [proxy|access] for {R.firstlast} ({rel}) to {P.first}'s chart[, {EMAIL}|, code sent {PHONE}|], [14 yo confidential labs hidden|signed form scanned]
[reset|unlock|merge] [login|portal acct] {P.user} -> {EMAIL}, [last IP {IP}|from {IP} at {time}|2FA to {PHONE}]
upload [rash pics|the glucose log|vaccine card|EOB] [to|at] {URL} [or email|or|not to] {EMAIL}[, attn {D.first}|]
[virtual|tele|video] visit {WHEN} {time} {URL}, [{P.first} on|mom {R.first} joins from] [iphone|{CITY}|{IP}|work at {BRAND}], [audio choppy|converted to phone {PHONE}]
[Interp|Interpreter|Interpretor|LanguageLine] {R.first}[ #{OTHER_ID}| id {OTHER_ID}| ({OTHER_ID})] [Haitian Creole|Dari|ASL|Q'anjobal], pt {P.last}, [teach back insulin glargine 12 u|consent for EGD|20 min]
{time} [walk-in|w/i] {P.firstlast.low}, [fishhook in thumb, tdap 2g|uti sx, ua +nit|bee sting, epi at home], [self pay $120|{HEALTH_PLAN}|works at {BRAND}|lives {ROAD.low}]
[Call tree|After hrs|Ans svc] {WHEN}: {P.last} (sz, keppra missed), {WORDPT} (labor? 38w), {R2.last} (foley clogged) -> [{D.last}|Dr {D.last}] [paged {time}|aware]
[birthday|recall] list: {P.first} {P.last} [mammo due|FIT kit|AWV|Prevnar 20], {R.firstlast} [eye exam|DEXA T -2.6], [mailed {WHEN}|txt {PHONE}]
{P.last}? [which|is that] {P.first} or {R.first} {P.last}, [both on synthroid 88|same dob month|both pts of {D.last}], [check {MRN}|{CHARTNO} vs {CHARTNO}]
"""

#: Refills, prior authorisation, pharmacies, suppliers.
_PHARMACY = """
[RF|refill|rfl|Rx req] [lisinopril 20 #90|Adderall XR 20|tramadol 50 #60|Ozempic 1 mg pen|levothyroxine 112] {P.last}, {P.first} {DOB} [{SHOP}|@ {SHOP}|to {SHOP} {CITY}], [last seen {WHEN}|UDS {MD}|ov needed]
{SHOP} [rph|tech|pharmacist] {D2.first} [ph|called|fax]: [Eliquis 5 + fluconazole|dup statin|Suboxone 8-2 early|qty 30 vs 90], {P.last.low}, [rx {OTHER_ID}|cb {PHONE}|{PHONE} opt 2]
[PA|prior auth|p.a.|PAR] [Humira|Wegovy 0.25|Xolair 300 q4w|Botox 155 u|MRI 72148] {P.lastfirst} [ID|mem|#|] {HEALTH_PLAN} [denied CO-197|approved thru {WHEN}|pending, ref {OTHER_ID}|p2p w/ {D.last} {WHEN}]
[step therapy|appeal|tier exception] for {P.titled}: [failed MTX 20, SSZ, HCQ|tried Lyrica, Cymbalta|A1c 8.9 on metformin 2 g], [key|auth|case] {OTHER_ID}, due {WHEN}
[e-rx|escribe] bounced, {D.firstlast} [DEA|dea #|NPI|npi] {LICENSE}, [Norco 5/325 #12|Vyvanse 40|clonazepam 0.5], {P.lastg}, resend [{SHOP}|to {SHOP} on {ROAD}]
[vacation|lost med|early] override [insulin lispro|Xarelto 20|Depakote ER], {P.first} [in|leaving for|stuck in] [{TOWN}|{CITYSTATE}] [till {WHEN}|{SPAN}], [call {SHOP}|{R.first} will p/u]
{R.first.low} ([wife|son|aide|nbr]) to p/u [oxy ir 5 #28|insulin|samples|dexcom g7] for {P.last.low}, [needs id|dl {LICENSE}|{time}]
[mail order|90 d|specialty] [Rx|script] for {P.firstlast} ship [to|:] {ROAD}, {CITYZIP} [not|instead of] {SITE}[, ph {PHONE}|; Enbrel, cold pack|]
[CPAP|O2 conc|Dexcom|Pump|LifeVest|BiPAP] [SN|ser|s/n|sn#|unit] {DEVICE} [{P.last}|for {P.last}|to {ROAD}], AHI 34[, swap {WHEN}|, E0601|, mask leak 40 L/min|]
[recall|class I recall] [Philips|Medtronic|ResMed] {DEVICE}, {P.lastg} [implant {WHEN}|notified {WHEN}|lead Z 480 ohm], [{SITE}|{D.last} aware]
PDMP [checked|pulled|reviewed] {WHEN} {D.init}: {P.last} [3 prescribers, {D.last}, {D2.last}, {D3.last}|fills {SHOP} and {SHOP}|MME 45, lorazepam 0.5]
[vial|kit|lot] {DEVICE} [to|for|>] {P.last}, [Prolia 60 SQ L arm|Depo-Provera 150 IM|B12 1000 mcg], [next {WHEN}|exp {WHENS}], {D.init}
[pharmacist|drugstore|pharmacy] says [no script|gave wrong dose|35.99 copay] for {P.first.low} {P.last.low}, [was dr {D.last.low}|ask {D2.first.low}|try {SHOP.low}] [amox 400/5|ventolin|nystatin]
[DME|wheelchair|Hoyer|walker|brief] order {P.last.up} [HT 5'4 WT 210|K0823|A4253 x3|E1390] [ATP|rep] {R.firstlast} [{PHONE}|{EMAIL}|fax {FAX}]
"""

#: Bills, insurers and claims: numbers in many places and forms.
_BILLING = """
{HEALTH_PLAN} [termed|inactive|reinstated|eff] {WHEN}, {P.lastfirst}, [COB needed|Medicare primary|Tricare secondary|99214-25 denied PR-204]
[clm|claim|icn|tcn] {OTHER_ID} DOS {WHEN} [99213|93000|J3301 x4|G0439] $1{n}4.{g}0 [pd $62.10|CO-45|dup|timely filing], {P.last} [acct {ACCOUNT}|{ACCOUNT}|]
[stmt|bal|balance|bill] $2,{lab}.18 [acct|a/c|guar] {ACCOUNT} [{R.firstlast}|{P.last}|{R.last} ({rel})] [pmt plan $50/mo|to collections {WHEN}|disputes 99285|ret mail {ROAD}]
[sub|subscriber|policyholder|insured]: {R.firstlast} {DOB} ([spouse|father|self]), [grp|group] {HEALTH_PLAN}, [emp|thru] {BRAND}, [ded $3,000 met|copay 25/50]
[spoke to|s/w|per] {R.first} at [Aetna|Humana|UHC|BCBS|Medicaid|Cigna] [call ref|ref|ref no] {OTHER_ID} {WHEN}: [J0178 needs PA|72148 approved x1|OON ded $6k|{P.last} not eligible]
[WC|work comp|workers comp|L&I] [claim|clm|no] {OTHER_ID}, DOI {WHEN}, {BRAND}, [adj|adjuster] {R.first} {R.last} {PHONE}, [lumbar strain M54.5, 10 lb limit|rotator cuff, PT 2x6|not MMI]
[auto|MVA|no-fault|PIP] {WHEN} [BI|med pay|liability] claim {OTHER_ID}, [driver|other driver|plate] [{R.last}, tag {VEHICLE}|{VEHICLE}], [whiplash, C2-C7 neg|airbag burns], {P.last}
[refund|NSF check|overpd] $4{g}.50 to {P.firstlast}, {ROAD}, {CITYZIP}[, ck req {OTHER_ID}|, acct {ACCOUNT}|]
[Medicare|MBI|mbi|medicaid #] {HEALTH_PLAN} [ok|verified|not on file|typo?] {P.last.low} [qmb|part b only|spend down $340|hospice elected {WHEN}]
[GFE|good faith estimate|self pay quote] {P.firstlast} [CPT 45378 $1,150|29881 + anes $4,800|tubal 58661] {SITE} [{WHEN}|w/ {D.last}]
Why am I billed $385 for {WHEN}? [Dr {D.last}|{D.first} the PA|{SITE}] only [took out stitches|looked at my ear|did a strep]. [My acct|Acct|no.] {ACCOUNT}, {P.first} {P.last}
{ACCOUNT} [w/o $12.44|bad debt|split bill|see {OTHER_ID}], {P.last}, {MD} [lvl 4 er|chem 80053|2 view cxr]
[rendering|billing|ordering|svc] {D.last} NPI {LICENSE}, [POS 11|POS 22|mod 59, RT|TIN on w9], pt {P.lastg}, dos {MD}[, {MD}|-{MD}|]
[lien|subrogation|TPL] {WORK}, file {OTHER_ID}, {P.last} v {R.last}, [$18,220 meds|bills thru {WHEN}|GSW, ex lap]
[charity|FA app|Hill-Burton] {P.firstlast}, [hh of 4, 138% FPL|unempl since {WHENS}|paystubs {BRAND}], ssn {SSN}[, {COUNTY}|]
batch {OTHER_ID}: {P.last} 99215, {WORDPT} 20610-LT, {R2.last} 11042, {D.init} {MD}
"""

#: Lawyers, courts, police, prisons, vehicles.
_LEGAL = """
[subpoena|SDT|subpena|ROI] [rec'd|served] {WHEN} from [atty|attorney|counsel] {R.last} [{PHONE}|({WORK})|, {CITY}], [chart {CHARTNO}|{P.lastfirst} {DOB}|bates to {FAX}], [psych notes excluded|CD of CTs]
[IME|depo|deposition|testimony] {WHEN} {time} re {P.last} [v. {R.last}|vs {BRAND}], [Dr |]{D.last}, [L4-5 disc, ODI 46|$450/hr|at {FLOORED}]
[Her|His|Pt's] [lawyer|atty|public defender|advocate|GAL] {R.firstlast} [wants|requests|asking for] [narrative on TBI|records {SPAN}|capacity letter, MoCA 17], [{EMAIL}|fax {FAX}|case {OTHER_ID}]
[Court|Guardianship|Conservatorship|APS|CPS|DCF] [hrg|hearing|referral|intake] {WHEN} {COUNTY}, [cs|docket|case] {OTHER_ID}, [ward|child|adult] {P.firstlast}, petitioner {R.last}
TRO [vs|against] {R.firstlast} ([ex-husb|bf|neighbor]) [thru {WHEN}|served at {ROAD}], {P.first} [at {HOME}|staying w/ {R2.first} in {CITY}], [facial bruising, no LOC|strangulation, CTA neck neg]
[Det|Ofc|Officer|Trooper|Deputy|Sgt] {R.last} [badge|#|shield] {OTHER_ID} [of|from|,] {CITY} [took kit|legal BAL 0.19|at bs|has belongings], {P.last}
[SANE|assault] kit {CODE} [to|signed to] [det|officer] {R.last} {WHEN} {time}, [plan B, ceftriaxone 500|HIV nPEP started], {P.init}
[inmate|offender|detainee|DOC] {P.last.up} [#|no |booking ]{OTHER_ID} [{HOME}|fr {HOME}|pod B], [INH day 40|lithium 0.4|Suboxone film 12|swallowed razor], [CO|officer] {R.last} x2
[parolee|on probation|released {WHEN} from {HOME}], PO [is|=] {R.firstlast} {PHONE}, [Vivitrol due|UDS +fent|needs bus pass], {P.last.low}
[hit by|struck by|passenger in|driver of] [a silver civic|F-150|van], plate {VEHICLE}, [at|on] {ROAD}, [GCS 15, FAST neg|open tib-fib, ancef 2 g|seatbelt sign], {P.last}
[valet|parking|security]: [blue Camry|white Ram|grey Kia] {VEHICLE} [lights on|towed|in ambulance bay], belongs to {P.last}[ rm {n}| {UNIT}|]
[DMV|MVD] form [DL|license] {LICENSE} {P.firstlast}, [sz free 6 mo on Keppra 750|BCVA 20/60 OU|A1c 7.4 no hypos], due {WHEN}
[DOT|CDL|DOT card|MCSA-5876] {P.last}, [CDL |]{LICENSE}, {BRAND}, [BP 148/92 3 mo card|OSA on cpap 92%|SPH 1+ urine], exp {WHEN}
[death cert|ME|coroner|funeral home] {R.last} {PHONE} [wants|asks] cause for {P.firstlast} (d. {WHEN}), [ASCVD, ESRD|GBM|hip fx], [{D.last} to sign|case {OTHER_ID}]
[USCIS|I-693|asylum|N-648] {P.firstlast}, A# {OTHER_ID}, b. {TOWN}, [QFT neg, MMR x2|PTSD, scars c/w burns|RPR NR], [atty {R.last}|{WHEN}]
"""

#: Schools, employers, sport.
_SCHOOL = """
[excuse|off|no gym|out of school] {P.first.low} {P.last.low} [{SPAN}|{MD}-{MD}|till {WHEN.low}], [mono|concussion, SCAT 12|fx 5th MC|lice], [{CLASS.low}|teacher {R.last}|fax {FAX}]
school nurse {D2.last} @ {CLASS}: {P.first}'s [EpiPen 0.15 exp|diastat form|ICR 1:12, CF 50>150|inhaler + spacer] [by {WHEN}|{PHONE}|mom {R.first} txted]
[sports px|PPE|camp px] {P.firstlast} [{CLASS}|for {CLASS} soccer|coach {R.last}] [gr 2/6 murmur -> echo|cleared|vision 20/40 OD|hernia neg], [{WHEN}|dob {DOB}]
[Vanderbilt|Conners|IEP|504] from [Mrs|Mr|Ms] {R.last} ([3rd gr|homeroom|sp ed|OT], {CLASS}): [inatt 8/9|17 of 18|reads at K level], {P.first}[ on Focalin XR 10| off meds {WHENS}|]
{P.first} [got hurt|fell|seizure|passed out] at [{CLASS}|{R.first}'s bday party|{WORK}|coach {R.first}'s practice] [on {WHEN}|{WHEN}|], [2 cm chin lac, dermabond|FOOSH, Salter II|Na 131]
{BRAND.low} [note|rtw|ltr] {P.last.low}: [no lift >20|sit/stand|off thru {WHEN.low}|full duty {MD}], [s/p R CTR|LBP|covid +], [fax {FAX}|hr is {R.first.low}|{EMAIL}]
[works w/|carpools w/|boss is|supervised by] {R.firstlast} [at|@] {BRAND}, [both|all] [PPD 15 mm|scabies|legionella Ag +|carbon monoxide 14%]
[Audiogram|Resp fit|Silica exam|Pre-employ] {P.lastg} [{BRAND}|{WORK}] [STS at 4k L|FVC 82%|N95 med|10-panel neg], [badge|emp #|id] {OTHER_ID}
[hired by|interviewing at|let go from|on leave from|vs] {BRAND} [{MD}|last wk|since {WHENS}], [anx, PHQ9 14|COBRA $712/mo|losing coverage], {P.first}
[Coach|Principal|Teacher|Prof|Ms|Mr] {R.last}, [{CLASS}|from {CLASS}|({PHONE})], [saw the collapse, AED x1|worried re cutting|sent hw], {P.init}
[TB|MMR|titers|hep B] proof for [nursing school|dorm|clinicals] {CLASS} [due {WHEN}|portal {URL}|attn {R.first}], student [id|#] {OTHER_ID}, {P.firstlast}
[daycare|bus driver|sitter|camp nurse] {R.first} [noticed|says|called mom re] [limp|blue lips|bite mark|hand foot mouth], {P.first} 3yo, [{CLASS}|at {CLASS}|{AREA}]
[STD|LTD|disability|FMLA] [form|pprwk|ext] {P.firstlast} [{BRAND}|ER: {BRAND}] [claim |#]{OTHER_ID}, [MS, EDSS 4|postpartum 8 wk CS|LVEF 20%], RTW {WHEN}
"""

#: Social work and case management: housing, friends, clergy, origins and travel.
_CASE = """
SW: {P.first} [evicted from|lost apt at|couch at|burned out of] {ROAD} [{MD}|{WHENS}|], now [{HOME}|car near {AREA}|w/ friend {R.first} in {AREA}], [Section 8 wait|SNAP $194|insulin warm]
[stays|sleeps|crashes] [at|@] [{ROAD}|{HOME}|the bridge by {AREA}|{R.nick}'s], [foot wounds|frostbite|HCV+, no fridge for Mavyret|COPD], outreach {D2.first} {PHONE}
[sibs|supports|fam|cg]: {R.nick} ([sis|bro|cuz|SIL], {CITY}), {R2.first} ([BFF|neighbor|godmother], {PHONE}), [Fr|Pastor|Rev|Rabbi|Imam|Deacon|Bishop] {R3.last}
[Pastor|Father|Rev.|Sister|Rabbi|Imam|Chaplain|Elder] {R.last} [anointed|visited|at bs|drives to HD MWF|prays w/] {P.first} [{WHEN}|{time}|], [comfort care, morphine 2 q2h|wants no blood]
[nbr|neighbor|landlord|super|mailman|friend|sponsor|roomie] {R.first}[ {R.last}|] [found|checks on|has key for|feeds cats for] {P.last}[, {PHONE}|, apt next door|], [down 2 d, CK 18k|wandering, UTI|MoCA 14]
[poa|HCP|DPOA|guardian|rep payee] is [nephew|goddaughter|in-law|ex wife|step-son|pt's attorney] {R.firstlast} of {CITY}, [MOLST DNR/DNI|no PEG|sells house for Medicaid]
{R.first} & {R2.first} [arguing re|split on|agree to|want] [hospice|trach/PEG|SNF|dialysis trial], {R3.first} ([eldest|youngest|twin|half bro]) [in {CITY}|flying in {WHEN}|by zoom]
[placement|SNF bed|LOC|PASRR|dispo] {P.lastg}: {HOME} [full|declined (IV vanc)|accepts {WHEN}], {RESID} [no bari bed|wants covid neg|$9,400/mo], [dtr|son] {R.first} [pref|touring] {HOME}
[ride|medivan|paratransit|cab voucher] {P.last} {ROAD} -> {SITE} {WHEN} {time}, [w/c, O2 2L|bariatric|HD chair {n}], [driver {R2.first}|conf {OTHER_ID}|ph {PHONE}]
[grew up in|raised in|from] {AREA}, [foster care x6|HS grad {CLASS}|mother {R.first} etoh|2 tours], [PTSD, sertraline 150|AUD, naltrexone 50|sober {WHENS}], now {CITY}
b. {TOWN}, [to US {year}|came thru {CITY} {WHENS}|refugee, then {CITY}], [speaks Tigrinya|LTBI on rifampin|H pylori +], {rel} {R.first} [sponsors|works {BRAND}|in {AREA}]
[trip|cruise|mission|honeymoon|wedding|hajj|safari] [in|to|from] {TOWN} {SPAN}[ via {CITY}|], [Malarone|ciprofloxacin 500 x3d|typhoid Vi|fever 39.4, smear x3], {P.first.low}
[flew|drove|bussed|road trip] {CITY} [to|-] {CITY}[ to {TOWN}|] {WHEN}, [L calf 42 cm vs 37|ddimer 2.1|ran out of Coumadin|knee effusion], {rel} {R.first} [drove|w/ flu|]
[camp|cabin|farm|lake house|deer lease] [in|near|outside] {AREA}, [tick, EM 6 cm, doxy 100 bid|giardia|well water|poison oak, pred 40], {P.first}
{CITY.low} [native|gal|boy], [moved|transplanted|retired] [fr|to] {CITY.low}, [crochets|drives|lives w/ {R.first.low}], [nstemi {year}|on trelegy|no etoh]
[Home visit|HV|outreach] {WHEN} {ROAD} [3rd fl|apt rear|trailer]: {P.first}, {R.first}, baby {R2.first} [wt 4.1 kg|no crib|EPDS 16], dog loose, [WIC|CHW {D.init}]
[Wife|Hubby|Partner|Fiancé|Widow|Ex|Baby daddy|Pops|Mimi|Abuela|Tia|Uncle] {R.nick} [manages the pillbox|wont allow morphine|has dementia too|brings tamales|signs for {P.first}]
[AA|NA|sober house|clubhouse] [sponsor|mgr|peer|friend] {R.first} {R.lastinit} [w/ pt|called|vouches], [day 12 off fent|CIWA 4|Sublocade 300 {MD}], [{HOME}|{AREA} mtg|{PHONE}]
[Shelter|Warming ctr|Motel|Halfway house] {HOME}[, {AREA}|, {ROAD}|], bed {n}: {P.firstlast}, [DM foot, A1c 12.1|scabies, permethrin x2|clozapine ANC 2.1], CM {D.firstlast}
[adopted by|kinship care w/|removed from] [aunt|great-aunt|pat gma|foster mom] {R.first} {R.last} [in {COUNTY}|{MD}|, cw {D2.last} {PHONE}], [NAS, Lead 9|FTT 2nd %ile|speech delay]
"""

#: Home health, hospice, group homes, veterans, and the very old.
_CARE = """
[HHA|HH RN|VNA|OT|PT eval] {D2.first} [@|at] {P.last}, {ROAD}: [TUG 22 s, BERG 31|stage 3 sacrum 4x3x1, alginate|wt +5 lb, Lasix 40>80|INR 2.3], [cert {SPAN}|next {MD}|{R.first} trained]
[485|POC|F2F|recert] {P.lastg} [SOC {WHEN}|{SPAN}|{MD}-{MD}], [SN 2w4, PT 3w2|wound vac|TPN], agency {HOME} [fax {FAX}|{PHONE}|], sign {D.last}
hospice [RN|aide|SW|chaplain] {D2.first}[ ({HOME})|]: {P.first} [PPS 20, terminal agitation, haldol 1 mg SL|passed {time} {WHEN}|roxanol 10 q2h, secretions|MS Contin 30>45], {R.first} [at bs|coping|called {SITE}]
[TOD|pronounced|expired|RIP] {time} {WHEN}, {P.lastfirst}, {AGE}, [ESCHF|lung ca|FTT], [{rel} {R.first} present|{WORK} called|eyes to bank {CODE}]
[GH|group home|AFH|ICF] {HOME}: {P.first} [hit {R.first}|choked on toast|constip d4, milk of mag|sz 3 min, Ativan 1], {R2.first} [bit staff|refused Risperdal 2|fever 38.4], mgr {D2.firstlast}
[resident|res] {P.last} [{HOME}|rm {n}, {HOME}|wing B {HOME}] [fall bath, no LOC, on Plavix|refused Seroquel 25|BS 412, SSI 10 u], POA {R.first} [aware|vm {PHONE}], {D.init}
[SSG|Sgt|CPT|Maj|LCpl|MSgt|CPO|Col|PFC|SPC|CWO3|Ens|Gunny] {P.last}[, {P.first}|], [Ret|USMC|USAF|Army 0311|Navy corpsman], [TBI blast x3|tinnitus 10%|PTSD 70% SC|Agent Orange, DM2], [{SITE}|PCP {D.last}|seen {WHEN}]
[C&P|DBQ|VSO|MST|nexus ltr] {P.firstlast} [c-file|file|last 4|SSN] {SSN}, [knee ROM 0-95|lumbar 70 flex|OSA 2/2 PTSD], VSO {R.last}, {WHEN}
[vet|veteran|Marine|sailor] [served|stationed|deployed] [{TOWN} {year}|at {AREA}|w/ buddy {R.first}], [malaria|burn pits|shrapnel L thigh|bilat SNHL], now {CITY}
[Cdr|Lt Col|1SG|TSgt|AB] {D.last} [clinic|sick call|flight med]: {P.last} [profile 60 d no run|MEB ankle|dep screen neg|grounded, sinus], {WHEN}
[GI Bill|CHAMPVA|Community Care] auth {OTHER_ID} {P.lastfirst} {SITE} -> {SITE} [chiro x12|cataract OS|acupuncture], exp {WHEN}
[mom|dad|nana|Pt] ({AGE}, lives alone) [fell x3|won't bathe|left stove on|INR 5.2|drives!], {R.first} [in {CITY}|can't cope|wants AL]
[wife|hubby|sister|brother|roommate] {AGE} [and frail|w/ AD|also a pt|blind], pt {AGE} [cg|on O2|no stairs], [aide {D2.first} 4 h/d|{HOME} tour {MD}]
[turns|will be|turned|just had {his}] {AGE} [in {WHENS}|on {WHEN}|this week|next month], [still golfs|wants TAVR|A&Ox2|CKD4, no HD], {P.last.low}
{AGE} [and still drives|and independent|going on 100|next bday], [EF 55, AS mod|metop 12.5|Hgb 8.8, no scope], {R.first.low} [poa|aware]
[is {AGE}|age={AGE}|aet. {AGE}|@{AGE}|{AGE}yo|{AGE} y.o.|{AGE}/{sexletter}|{AGE} {sexletter}|{AGE}-y-o] [w hip fx|s/p TAVR|DNR, CPAP ok|w/ SBO], {P.last}[ {UNIT}|, {D.last}|]
[FH|Fhx|fam hx]: [pat gm|mat gf|mom|aunt] {R.first} [d. {AGE} CVA|alive {AGE}|{AGE}, AD|br ca dx 4{g}, died {AGE}], [dad MI 52|sis {R2.first} BRCA2+]
"""

#: Dates in many forms, electronic addresses, numbers without a label.
_BITS = """
{MD}: [cr 1.4|k+ 5.1|wbc 14|plt 88]; {MD}: [cr 2.0|k+ 4.4|wbc 9|plt 61]; {MD}: [d/c|bx|renal u/s nl]
[labs|cmp|psa|bnp|tsh|ferritin] [of|from|on|-|drawn|dated] {WHEN.low} [were|=|-] [nl|hi|4.8|620|7.9, prior 5.1]
[ltr|letter|fax|note|email|records] [of|dtd|dated|from] {WHEN} [fr|from|by] [Dr |]{D.last}[ ({SITE})|] [re|about] [thyroid bx Bethesda III|stop amio|RV 3 mo|CT w/o change]
[scope|c/s|bx|ppm|ccy|tka|lasik|ivf] [was|on|=|done] {WHEN}, [not|redo|then] {WHEN}[; {D.last}| at {SITE}|], [tubular adenoma x2|Gleason 3+4|no dehiscence]
[appt|appts|f/u|rtc|IOP|PT] {WHEN} @{time} [{D.last.low}|w/ {D.last}|{SITE}], {WHEN} @{time} [dexa|pft|xrt #{n}|labs fasting]
[c{n}d1|cycle {n}|tx {n}/30|dose 2] {MD} [FOLFOX|carbo AUC 5|Keytruda 200|pelvic RT 45 Gy], [next|c{n}] {MD}, [ANC 1.1|gr 2 N/V|neulasta {MD}], {P.lastg}
[between|from] {WHEN} [and|to|until|-] {WHEN} [on doxy|no BM|3 ED visits|TPN|NWB], {P.first}
[EDD|EDC|LMP] {WHEN} [G3P1|20w scan nl|GBS+|AMA, NIPT low risk], [partner|doula|midwife] {R.first}, deliver {SITE}
{WHEN} [or|vs] {WHEN} [for|w/] {D.last.low} [injection|nst|skin check|botox], {P.first.low} [prefers pm|no ride|{PHONE}]
{CHARTNO} {P.last.low} [neg mammo|k 6.1 hemolyzed|ua tntc wbc|needs h&p] {MD}
{CODE} / {CHARTNO} / {P.init} - [ekg scanned|dup chart|consent unsigned|blood cx 2/2 GPC]
[subj|pt|study id|randomized|screened|arm B] {CODE} [wk 12|visit {n}|{WHEN}], [ALT 3x ULN|SAE: pneumonia|cohort 2, 40 mg], PI {D.last}, [CRC|coord] {D2.first} {EMAIL}
{EMAIL} [bounced|is {P.first}'s new one|cc {EMAIL}|wants itemized bill|for the zoom], [not gmail|HbA1c handout sent|ok for PHI]
[ticket|helpdesk|downtime]: {D.first} [can't print MAR|pyxis locked|pump {DEVICE} err|locked out as {D.user}] [{UNIT}|host {IP}|printer {IP}|{PHONE}], {time}
[results|cd|images|rx] [at|via|under|->] {URL}, [login {P.user}|pin {CODE}|ask {D.first}], [MRI knee, ACL tear|hCG 1,240]
[NPI|DEA|lic|UPIN|Lic#|state lic] {LICENSE} ({D.last}), [same for|none for|pending:] {D2.last}, [schedule II|exp {WHEN}|CAQH ok]
[thumbprint|fingerprint|palm scan] {BIOMETRIC} [mismatch|matched|on file], {P.lastfirst}, [methadone 80 take-home|pyxis override]
[ask|tell|txt] {R.first.low}[ {PHONE}|]: [npo p mn|bring cpap|hold jardiance 3 d|shower w/ hibiclens], {SITE.low} {MD} {time} [dr {D.last.low}|lot c]
{P.last.low} {MRN} {DOB} {PHONE} {HEALTH_PLAN} {ROAD.low} {CITY.low} [no interp|tdap today|self ref]
{P.first} {P.last} {DOB} {CITY} {R.first} {PHONE} [tubes|hernia|circ|frenotomy] {D.last} {WHEN}
[closed|no clinic|on call|covering] {HOLIDAY}: {D.last}[, {D2.last}|] [ok for abx refills|for stat INR only|labor pts to {SITE}]
[since|after|day before|ate turkey at {R.first}'s on] {HOLIDAY} [n/v x 2d|gout L MTP, uric acid 9.1|drank 12 beers|chest tight, trop 0.04], {P.last.low}
[here|in|brought] with {R.first}, [pap due|5 cm abscess, I&D|wants IUD out|suture removal], [back {MD}|then to {BRAND}|{AREA} clinic]
[specimen|bx|pap|FIT|sputum x3] for {P.last.low} [lost|QNS|leaked|unlabeled], [courier {R.first}|sent {MD} to {SITE}|recollect {WHEN}]
[cx|strep cx|UA] from {P.first.low} at {CLASS.low}[, {MD}|]: [GAS +|E coli >100k, R cipro|neg], [amox 500 bid|macrobid|stop abx]
[rides w/|lives w/|staying with|split from] {R.first.low} [and|&] {R2.first.low} in {AREA.low}, [bedbugs|meth use, BP 190/110|needs SNAP|missed HD x2]
[ltr|note|referral] to {D.last} at {SITE} [cc|copy] {D2.last}, {D3.last}: [PSA 11.2, PIRADS 5|EF 25%, ICD?|RF 180, CCP +|HbSS, hip AVN], {P.lastg}
[county|county nurse|health dept] {COUNTY} [rpt|called] {WHEN}: {P.firstlast} [RPR 1:64|AFB smear 2+|measles IgM +|Salmonella], contacts {R.first}, {R2.first}
"""

OFFICE_QUERIES = _lines(_DESK + _PHARMACY + _BILLING + _LEGAL + _SCHOOL + _CASE + _CARE + _BITS)

#: The same kinds of text without any identifier.
OFFICE_NEGATIVES = _lines(
    """
[pls call tonite|ok to lv msg|ok to txt|best time after 5|do not lv vm|call b4 noon], [re lab resluts|wants refill|has ?s on metformin 500|bleeding thru pad]
[lm|lmom|lvm|no ans|vm full|line busy] x{g}, [letter sent|will try tmrw|portal msg sent|no alt number] re [INR 4.1|A1c 9.4|TSH 0.02|abnl pap]
[No show|NS|Late cxl|R/S] [x2|x3|again|fee $50|per policy]; [colpo|EMG|IUD removal|TB read] [not done|to be rebooked].
[mom|dad|grandma|nana|step-dad|foster mom|auntie] [called|cld|ph'd]: [barky cough, T 102.4|vomited amoxil x2|tubes draining|wheezing, alb neb q3h], wt 14 kg
[hi|hello|Hiya|good morning dr], my [bp is 150 over 92|sugers are 240-310|incision is oozing|feet are swolen] [since yesterday|after the steriod shot|and im out of lasix 40], [pls advice|thx|what shud i do]
can i [drink|fly|drive|swim|have sex|dye my hair] [on flagyl|after lasik|w stitches|2 wks post op|while on accutane]??
[my husband|my ex|roomate|my gma|bf|my boss|coworker|the kids] has [strep|shingles|covid|pink eye], do I need [tamiflu|a z-pack|valtrex 1 g|drops] too
I cant log in to [MyChart|the portal|zoom], [says password locked|code never came|app crashes], need my [lipid|biopsy|xray] resluts
The nurse said [stop|keep|double] my [metoprolol|lexapro 10|eliquis|gabapentin 300] but the [pharmacist|doctor|paper] said [dont|halve it], wich one??
[i missed my appt|sorry im late|cant make it friday], [car died|no sitter|my mother fell|stuck at work], can i come [monday|nxt wk|in the am]
[Can someone|Pls] [fill out|sign|redo] my [FMLA|handicap placard|jury duty|gym|camp] form [asap|by friday|before I lose my job]
[Checked in|Roomed|Waiting|Front desk]: [copay $40|needs w/c|stat ekg|uds cup given|mask offered], [forms on clipboard|insurance card not w/ pt].
[RF|refill|rfl] [lisinopril 20 #90|Adderall XR 20|tramadol 50 #60|Ozempic 1 mg|levothyroxine 112] [ok x3|needs ov|too soon|per protocol|deny, dup]
[PA|prior auth|p.a.] [Humira|Wegovy 0.25|Xolair 300 q4w|Botox 155 u|MRI 72148] [denied CO-197|approved x 12 mo|pending|p2p requested|via CoverMyMeds]
[step therapy|appeal|tier exception]: [failed MTX 20, SSZ, HCQ|tried Lyrica, Cymbalta|A1c 8.9 on metformin 2 g|GI upset on Actonel].
[pharmacy|rph|tech] [called|faxed]: [Eliquis 5 + fluconazole|dup statin|Suboxone 8-2 early|qty 30 vs 90|NDC on backorder].
[GoodRx|Cost Plus|coupon|Medicare Extra Help] [$12.80|$35 cap|brings it to $9|not for Tricare]; [stay on generic|switch to Basaglar].
[CPAP|O2 concentrator|Dexcom G7|Omnipod 5|LifeVest] [AHI 3.1|4 h/nt 71%|sensor fell off|alarm overnight], [E0601|E1390 RR|A4239] [renewed|ABN signed].
[wheelchair K0823|Hoyer E0630|walker E0143|briefs T4527] [ordered|needs F2F note|denied, not in home use].
PDMP [checked|clean|reviewed|no red flags], [MME 45|1 prescriber|lorazepam 0.5 last mo], [UDS due|narcan offered].
[99213|99214-25|93000|J3301 x4|G0439|20610-LT|11042] [$1{n}4.{g}0|pd $62.10|CO-45|CO-50|PR-204|bundled|resubmit w/ mod 59].
[Z79.4|E11.65|M54.50|I50.22|F33.1|Z00.129|S52.501A] [added|not specific enough|primary dx|w/ 7th char D], [POS 11|HCC 18|risk adj].
[ded $3,000 met|copay 25/50|OOP max $8,550|coins 20%|HSA ok|balance $2,{lab}.18|pmt plan $50/mo].
[Aetna|Humana|UHC|Cigna|Anthem|Molina Healthcare|Medi-Cal|Tricare|CHAMPVA|Ambetter|Medicare Part B|Oscar Health] [denied|approved x{n} visits|requires PA|term'd|is secondary|pays 80%].
[CMS-1500|UB-04|ABN|W-9|EOB|GFE|SSA-827|HIPAA form|DD-214|VA 21-526|I-693|WH-380-E|MCSA-5876] [scanned|missing|signed|blank|re-faxed|on the counter].
Why am I billed $385? They only [took out stitches|looked at my ear|did a strep|gave tylenol], [not paying|pls fix|is it my deductable].
[WC|work comp|L&I|no-fault] [open|denied|closed], [lumbar strain, 10 lb limit|rotator cuff, PT 2x6|not MMI|IME scheduled], [adjuster|nurse case mgr|employer] [aware|notified].
[Refund|NSF check|Overpayment|Write-off|Bad debt] $4{g}.50 [processed|to guarantor|per manager|< $10 rule].
[self pay quote|estimate|bundle] [CPT 45378 $1,150|29881 + anes $4,800|tubal 58661|cash $120], [valid 30 d|anes separate].
[charity care|sliding scale|Hill-Burton|340B|Ryan White|ACA plan] [hh of 4, 138% FPL|unemployed|paystubs needed|approved at 75%].
[Katie Beckett|Baker Act|Kendra's Law|Marsy's Law|Lanterman|Section 8|Title 19|Older Americans Act] [waiver|papers|application|criteria|hold] [explained|pending|not met|renewed].
[subpoena|ROI|records request|depo notice] [rec'd|to HIM|not valid, no sig|fee $25|psych notes excluded], [legal aware|CD of CTs].
[Her lawyer|His attorney|The public defender|The GAL|A paralegal] [wants|requests|asked for] [a narrative on TBI|all records|a capacity letter, MoCA 17|bills].
[The officer|The deputy|Police|A trooper|The guard|CO x2] [at bedside|took statement|wants legal BAL|uncuffed one wrist|will return], [BAL 0.19|GCS 15].
[In custody|Inmate|Detainee|Parolee|On probation], [INH day 40|lithium 0.4|Suboxone film 12|swallowed razor|hunger strike d{n}], [return to facility|suicide watch q15].
[SANE|assault] kit [done|sealed|declined], [plan B, ceftriaxone 500|HIV nPEP started|advocate present|photos taken].
[restrained driver|rear passenger|bike vs car|ped struck] [{n}0 mph|airbag +|hwy speed|parking lot], [FAST neg|C2-C7 neg|open tib-fib, ancef 2 g|seatbelt sign].
[DMV form|DOT card|CDL exam]: [sz free 6 mo on Keppra 750|BCVA 20/60 OU|BP 148/92 3 mo card|OSA on cpap 92%|SPH 1+].
[death cert|ME|coroner|funeral home] [declined case|wants cause|called back]: [ASCVD, ESRD|GBM|hip fx|natural].
[excuse|off|no gym|light duty|rtw] [x {n} d|thru friday|until recheck|1 wk], [mono|concussion, SCAT 12|fx 5th MC|lice|covid +].
[school nurse|teacher|coach|principal|guidance counselor|bus driver|sitter] [says|called|noticed|sent form re] [limp|blue lips|inatt 8/9|EpiPen 0.15 exp|ICR 1:12].
[sports px|PPE|camp form]: [gr 2/6 murmur -> echo|cleared|vision 20/40 OD|hernia neg|no sz hx]; [helmet use|vax UTD].
[504|IEP|Vanderbilt|Conners|BASC-3|WISC-V] [17 of 18|FSIQ 84|reads at K level|pending|mtg next wk], [Focalin XR 10|no meds|OT 2x30].
[works|worked] [nights|for the county|for a law firm|at a bakery|at the school|from home|for the railroad|in a cannery], [PPD 15 mm|hearing loss 4k|CTS|asthma better on wkends]
[boss|coworker|supervisor|manager|HR|union rep] [drove pt|saw sz 3 min|needs note|wont accommodate|has covid], [no lift >20|sit/stand|full duty]
[STD|LTD|SSDI|FMLA] [form|pprwk|extension|denial], [MS, EDSS 4|postpartum 8 wk CS|LVEF 20%|PHQ9 14], [intermittent 2 d/mo|12 wks].
[N95 fit|Silica exam|Audiogram|10-panel|Titers|Pre-employ] [done|neg|med size|STS at 4k L|MMR immune, VZV equiv].
SW: [evicted|couch surfing|lost apt|in car|burned out|doubled up], [Section 8 wait|SNAP $194|insulin warm|no fridge for Mavyret], [food box|bus pass|TANF app] [given|today].
[shelter|warming center|motel voucher|halfway house|sober house|tent] [full|x {n} nts|curfew 9|no meds allowed], [foot wounds|scabies, permethrin x2|A1c 12.1].
[The pastor|A priest|Her rabbi|The imam|Chaplain|A deacon|Clergy] [anointed pt|visited|at bs|prayed w/ family|offered], [comfort care, morphine 2 q2h|wants no blood].
[neighbor|landlord|super|mailman|friend|sponsor|roomie|caseworker|the interpreter] [found pt|checks daily|has a key|feeds cats|called 911], [down 2 d, CK 18k|UTI|MoCA 14]
[poa|HCP|guardian|rep payee] [is nephew|is the oldest|not named|is pt's attorney|pending court], [MOLST DNR/DNI|no PEG|POLST full tx].
[sons|daughters|sibs|family] [arguing re|split on|agree to|want] [hospice|trach/PEG|SNF|dialysis trial], [mtg at 2|ethics c/s|zoom tmrw].
[placement|SNF|LTAC|ALF|PASRR|dispo] [pending|declined x3 (IV vanc)|no bari bed|wants covid neg|$9,400/mo|Medicaid pending], [medically ready|day {n}].
[Ride|Medivan|Paratransit|Cab voucher|Uber Health|Bus pass] [late|booked|no show|denied], [w/c, O2 2L|HD MWF chair 2|stretcher].
[born|raised|from] [in Texas|in Guatemala|abroad|overseas|down south|in Eritrea|on a farm|in foster care x6], [LTBI on rifampin|H pylori +|speaks Tigrinya|HCV +].
[trip|cruise|mission|honeymoon|safari|hajj] [to Kenya|to Peru|overseas|next month|last summer|to Saudi Arabia], [Malarone|typhoid Vi|cipro 500 x3d|smear x3 neg].
[long drive|{n} h flight|bus trip|road trip], [L calf 42 cm vs 37|ddimer 2.1|ran out of Coumadin|knee effusion], [duplex|bridge lovenox 80]
[camping|cabin|farm|deer hunting|lake swim], [tick, EM 6 cm, doxy 100 bid|giardia|well water|poison oak, pred 40|leptospira?]
[Interp|Interpreter|Video interp|LanguageLine] [Haitian Creole|Dari|ASL|Q'anjobal|Hmong|Cape Verdean], [teach back insulin glargine 12 u|20 min|dropped x2|family declined].
[HHA|HH RN|VNA|Home PT|OT eval]: [TUG 22 s, BERG 31|stage 3 sacrum 4x3x1, alginate|wt +5 lb, Lasix 40>80|INR 2.3], [recert|SN 2w4, PT 3w2|cg trained].
[485|POC|F2F|OASIS|recert] [unsigned|due|sent back], [SN 2w4, PT 3w2|wound vac|TPN|homebound status?].
hospice [RN|aide|SW|chaplain]: [PPS 20, haldol 1 mg SL|roxanol 10 q2h, secretions|MS Contin 30>45|mottled to knees], [family coping|comfort kit in fridge]
[GH|group home|AFH|ICF|day program] staff: [pt hit peer|choked on toast|constip d4, milk of mag|sz 3 min, Ativan 1|PICA, coin on kub], [1:1|bx plan]
[resident|res] [fall in bath, no LOC, on Plavix|refused Seroquel 25|BS 412, SSI 10 u|skin tear L shin], [poa aware|neuro checks|MD paged|no new orders]
[Sgt|Retired Army|USMC vet|Navy corpsman|Air Force|Guard|Coast Guard], [TBI blast x3|tinnitus 10%|PTSD 70% SC|Agent Orange, DM2|burn pits], [PCL-5 51|C&P exam|CPT wk {n}]
[Vietnam|Gulf War|OIF/OEF|Korea|Cold War] [vet|era], [Camp water exposure|bilat SNHL|shrapnel L thigh|jet fuel], [{age}|70% SC|no combat]
[mom|dad|nana|pt|wife|hubby|brother] ([{age}|8{g}|7{g}], lives alone) [fell x3|won't bathe|left stove on|INR 5.2|drives!]
[turns|will be|turned|is] 8{g} [in the spring|this week|next month|soon], [still golfs|wants TAVR|A&Ox2|CKD4, no HD]
[wife|hubby|sister|roommate] 8{g} [and frail|w/ AD|blind|also ill], pt 8{g} [cg|on O2|no stairs], [aide 4 h/d|respite]
[FH|Fhx|fam hx]: [pat gm CVA 7{g}|mat gf d. 8{g}|mom br ca 4{g}|aunt AD], [dad MI 52|sis BRCA2+|bro SCD 3{g}|kids healthy]
[since {year}|in {year}|{year} and {year2}|back in {year}|~{year}]: [ccy|tah bso|r tka|nstemi|dx hcv|tvt], [no recs|op note requested]
[cr 1.4 -> 2.0|k+ 5.1 > 4.4|wbc 14/9|plt 88, 61], [renal u/s nl|hold acei|recheck 1 wk|hemolyzed?]
[c{n}d1|cycle {n}|tx {n}/30|fx 12/25|dose 2 of 3] [FOLFOX|carbo AUC 5|Keytruda 200|pelvic RT 45 Gy|Shingrix], [ANC 1.1|gr 2 N/V|delay 1 wk]
[appt|f/u|rtc|labs] [mon|tues|thurs|fri|next wk|in {n} wks|6 mo] [fasting|w/ np|am only|prn|w/ log], [dexa|pft|skin check|lipids]
[study visit wk 12|arm B|cohort 2, 40 mg|screen fail|ICF v{g}.0|phase 3], [ALT 3x ULN|SAE: pneumonia|dose held|blinded], [IRB|sponsor|PI] notified
[ticket|helpdesk|downtime]: [can't print MAR|pyxis locked|pump err 41|scanner down|Epic slow], [rebooted|paper charting|IT aware], [Win 11|v10.{g}.{n}|Citrix]
[press 2|dial 911|988|211|after hrs line|nurse line|poison control] [for refills|if worse|given|explained|called: ibuprofen 4 g]
[fax|email|vm|portal] [failed|bounced|full|not secure], [resend w/ cover|p {g} of {n}|call to confirm|HIPAA ok]
[AA|NA|Al-Anon|SMART|IOP|clubhouse] [sponsor|peer|group] [called|x{g}/wk|supportive], [day 12 off fent|CIWA 4|Sublocade 300|naltrexone 50|sober {n} mo]
[CPS|APS|DCF|court|probation] [report|case|worker|hearing] [filed|open|closed|screened out|next wk], [NAS, Lead 9|FTT 2nd %ile|facial bruising|unsafe d/c]
[adopted|kinship care|foster placement|guardianship] [by aunt|w/ pat gma|x{g}|pending], [speech delay|Lead 9|catch-up vax|trauma sx]
[TOD|pronounced|expired] {time}, [family present|no autopsy|eyes to bank|organ procurement called|ESCHF|FTT], [fixed pupils|asystole 2 leads]
[Medic alert|Lifeline|Ring camera|AirTag|smart watch|Fitbit] [worn|went off|fall alert|HR 142], [no injury|afib burden 3%]
[jury duty|ESA letter|handicap placard|utility shutoff|jail clearance|passport] [letter|form] [done|$15|not appropriate|{n} mo], [COPD on O2|MDD|s/p R BKA].
[parking|valet|lot c|shuttle|cafeteria|gift shop] [validated|$6|full|closed], [w/c at door|npo p mn|bring cpap|hold jardiance 3 d].
    """
)
