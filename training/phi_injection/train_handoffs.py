"""Hospital hand-offs in one line: triage, sign-out, boards, pages, report, call-backs, and look-alikes of them.

US inpatient shorthand with identifiers amid drips, doses and scores; several patients may stand in one line (`{P}`,
`{P2}`, `{P3}`). In the language of `train_sentences`; evaluation notes never use them. Written for this project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _lines

HANDOFF_QUERIES = _lines(
    """
esi 2 {P.last.low} 6{g}[m|f] cp radiating l arm, trop 0.{g}4, st dep v4-v6, asa 324 in, ntg sl x2[, dr {D.last.low} at bedside|, hep gtt per acs|]
[triage|wr|waiting room|fast track]: {P.firstlast.low} {age}{sexletter.low} lac r thenar, tdap > 10 yrs, nvi[; {P2.firstlast.low} {age}[m|f] ankle inversion, ottawa neg|]
[TRIAGE|ED 14|HALL 3|ESI 3] {P.lastfirst.up} {age}{sexletter.up} ABD PAIN RLQ, +MCBURNEY, WBC 15.{g}, NPO, SURG {D.last.up} AWARE
lwbs: {P.last.low} (migraine), {P2.last.low} (tooth), {P3.initlast.low} (uri) - [call back am|left before vs|no answer x3]
{P.last.low} hall bed, etoh 3{g}0, [banana bag up|ciwa 14|ativan 2 iv given], [sober by 0600|{rel} {R.first.low} will get {him}|belongings w security]
psych hold rm {n} [{P.firstlast.low}|{P.last.low}] 5585 expired, haldol 5 ativan 2 benadryl 50 im at {time}, sitter {D.first.low}[, tele psych {D2.last.low} to see|]
[medic radio|ems report|pre arrival]: {CREW.low} 4 min out, 5{g} m stemi inf, hr 44 atropine 0.5, pads on, [name of {P.last.low}|{P.firstlast.low}|from {HOME.low}]
{CREW} [to ED|inbound]: [7|8]{g}[F|M] found down {BYWAY}, LKW 2130 {WHEN}, FAST+, BGL 112, BP 198/104, 18 L AC, [{rel} {R.first} following|family {PHONE}]
[EMS|FD] {CREW} - {P.lastupper} - witnessed arrest, 3 shocks, epi x4, amio 300, King LT, Lucas on, ETCO2 2{g}, ROSC {time}
per ems {D.first.low} ({CREW.low}): gsw l thigh, cat tourniquet {time}, txa 1 g, gcs 15, [goes by {P.nick.low}|trauma name {P.last.low}|pt states name {P.firstlast.low}]
[trauma alert|level 1|lvl 2 trauma] {P.last.low} mvc 40 mph, +airbag, fast neg, pelvis binder, 2 u prbc, [{D.last.low} leading|ortho {D2.last.low} called {time}|ct scanner 2]
stroke alert {P.last.low} nihss 1{g} aspects 9 lkw {time}, tnk [in|not given, on eliquis], [{D.last.low} neuro ir coming|cta m1 cutoff|txf {SITE.low}]
[peds ed|PED 6|peds triage] {P.first} {P.last}, {n} mo, bronchiolitis, HFNC 2 L/kg, suctioned, [mom {R.first} here|PCP {D.last}|from {SITE}]
dispo pending: {P.last.low} ct read, {P2.last.low} repeat trop {time}, {P3.last.low} mri, [{D.last.low} has them|{D.initlower} took over|obs all]
{P.last} - sepsis, 30 cc/kg LR in, lactate 4.{g} > 2.{g}, Zosyn/vanc, levo 6 mcg; {P2.last} - DKA, gap 2{g}, insulin gtt 0.1/kg; {P3.last} - GIB, PPI gtt, scope AM
{P.last.low} levo 0.12 vaso 0.03 crrt even; {P2.last.low} ac 18/420/8/50, sbt am; {P3.last.low} propofol 40 fent 75, ct head {time}
[ICU|MICU|unit] signout: {P.last} [ARDS d{n}, prone 16 h|PE s/p tPA|cirrhosis, HE, lactulose]; {P2.last} [septic shock, hydrocort 50 q6|DTs, phenobarb]; {P3.last} [comfort|trach Thu]
[micu|sicu|cvicu|ccu] bed 4 {P.last.low} bed 5 {P2.last.low} bed 7 {P3.last.low} - [all full code|4 and 7 mrsa iso|5 going to tele|0400 abgs]
{n}: {P.last.up} - VENT, LEVO, CRRT. {n}: {P2.last.up} - TTM 33, EEG. {n}: {P3.last.up} - EXTUBATED, HFNC 40/40
todo: {P.last.low} k 3.1 replete 40 po x2, {P2.last.low} post void bladder scan, {P3.last.low} pull jp, [{WORDPT.low}|{R.last.low}] dc summary
to do: [ ] {P.last} - f/u MRI L spine [ ] {P2.last} - PT eval, NH placement [ ] {P3.last} - recheck Na 2200, D5W if > 8
overnight: {P.last.low} cp -> ekg nl trop neg; {P2.last.low} fell, ct neg, {rel} {R.first.low} called; {P3.last.low} nothing
{P.last.low} dnr/dni do not escalate, morphine 2 q1 prn, family {R.first.low} {PHONE}; {P2.last.low} if sbp<90 bolus 500
[if/then|contingency]: {P.last} spikes > 38.5 -> pan cx + cefepime; {P2.last} [pulls NGT|sundowns] -> call {D.last}; {P3.last} Hgb < 7 -> 1 u
{P.lastg} 6{g}F CHF, Lasix gtt 10, net -2.1 L | {P2.lastg} 7{g}M AECOPD, BiPAP 12/5, solumedrol 40 q8 | {P3.lastg} 5{g}M cellulitis, Ancef
{P.last} (rm {n}): PCA dc'd, Foley out, voided. {P2.last} (rm {n}): ileus, NGT to LIS 600 bilious. {P3.last} (rm {n}): JP 80 serosang
surg list - {P.last.low} pod2 lap chole reg diet, {P2.last.low} pod5 hartmann ostomy pink, {P3.last.low} sbo gastrografin, add {WORDPT.low} ?appy
[vascular|ortho|nsgy] [am list|board|rounds]: {P.last} POD1 [L fem-pop, dopplerable DP|R THA, WBAT|L crani, JP bulb 40], {P2.last} POD3 [BKA|ORIF tib plateau|ACDF] -> rehab, {P3.last} NPO
{P.last}, {P.first} POD 4 CABG x3: CT x2 to -20, Mets 180, AF w/ RVR -> amio 1 mg/min, wires in, [{D.last}/{D2.last}|per {D.last}]
{D.first.low} to {D2.first.low}: {P.last.low} q1 neuro checks, evd at 10 icp 1{g}, na goal 145-155 3% at 30, keppra 500 bid
{D.last.low} covering {D2.last.low} pts tonight: {P.last.low} gi bleed hgb q6, {P2.last.low} new o2 req, get cxr
[intern|night float|nf|xcover|moonlighter] {D.first} [has|got|took] {P.last}, {P2.last}, {P3.last}; [sickest is {P.last}|watch {P2.last} (MAP 62)|{P3.last} NTD]
sick: {P.last.low}. watcher: {P2.last.low} (news 6, rising lactate). stable: {P3.last.low}, [{R.last.low}|{WORDPT.low}]
ipass {P.last.low} illness severity watcher, 7{g} f pna on 4 l, azithro/ctx d2, ua pending, [situational: {rel} {R.first.low} upset|synth by {D.first.low}]
{P.init} - hyperK 6.{g}, Ca gluc/insulin/D50, Lokelma 10; {P2.init} - awaiting MRCP; {P3.init} - d/c {MD}
{P.init.low} trach day 9, {P2.init.low} peg tues, {P3.init.low} ltac auth w {D.first.low} cm
discharges {MD}: {P.last.low} home w vna, {P2.last.low} snf ({HOME.low}), {P3.last.low} ama - [meds to bed|{D.last.low} to sign|ride w {R.first.low}]
OR 3: {P.lastupper}, LAP SIGMOID, {D.lastupper}/{D2.lastupper}, GETA, T&S, 2 U AVAIL
or 6 {time} {P.last.low} r tka {D.last.low} spinal + adductor block, [latex|mrsa nares +|a1c 8.{g}|implant rep {D2.first.low} here]
[room|OR|rm] {n} [running over|delayed|bumped], {D.last.low} still closing {P.last.low}, [tf {P2.last.low}|then {P2.last.low} hernia|move {P2.last.low} to rm {n}]
ADD ON {P.lastfirst.up} {MRN} I&D R HAND, NPO SINCE {time}, {D.last.up} ORTHO, CLASS [2E|B|URGENT], CONSENT SIGNED
board: 0730 {P.lastg} TAH BSO {D.last} | 1000 {P2.lastg} D&C {D2.last} | TF {P3.lastg} hysteroscopy
anes: {P.last.low} asa 3 mp 3, mac 3 grade 2b, glidescope 7.5 @ 22, prop 150 roc 50, [{D.last.low} crna|relief {D2.first.low} {time}|prev difficult at {SITE.low}]
[APS|acute pain|block team] {P.last} [T8 epidural 0.1% bupi @ 8|ISB 20 cc 0.5% ropi|fem cath, pull {MD}], VAS {n}, no motor block, [{D.init}|{D.last}/{D2.first}]
preop call {P.firstlast.low} {PHONE} - hold eliquis 48h, chg wash, npo mn, ride {R.first.low}, [arrive {time}|or date {MD}|osa bring cpap]
pacu {P.last.low} aldrete 9, ponv zofran 4 + scop patch, dilaudid 0.4 x3, [{D.last.low} to sign out|rpt to {D2.first.low} on {UNIT.low}|{rel} {R.first.low} in wr]
circulator {D.first}, scrub {D2.first}, [{D3.last} first assist|CRNA {D3.first}|rep {D3.firstlast}]: {P.last} counts correct, EBL 250, Surgicel x1, 19 Fr Blake
[l&d|ob triage|ldr 4] {P.last.low} g3p1 39w2 5/90/-1 srom clear epidural in, pit at 8, cat 2 w lates, [{D.last.low} at bedside|cnm {D.first.low}|section called {time}]
LDR {n} {P.last.up} G2P1 IOL PRE-E W/ SF, MAG 2 G/HR, LABETALOL 20/40, CERVIDIL OUT, {D.last.up} CALLED
{P.first.low} in triage w ctx q3, gbs +, pcn load at {time}, [doula {R.first.low}|fob {R.first.low} parking|dr {D.last.low} on way]
[pp|mom baby|postpartum] {P.last.low} qbl 1450, methergine txa bakri 300 cc, hgb 7.{g}, [hemabate x1|{D.last.low} to or?|rpt {D.first.low} rn]
c/s x3: {P.last} 0730 ({D.last}), {P2.last} 0930 BTL ({D2.last}), {P3.last} breech, [cord gases 7.2{g}/-4|Duramorph 0.2|EFW 4100]
NICU: BB {P.last} 27w DOL {n} 980 g, curosurf x2, NIPPV 20/6, UAC/UVC, TPN, caffeine, HUS gr I, mom {R.first}
[bg|bb|twin a|twin b] {P.last.low} 34w 2.1 kg, bili 12.{g}, blanket, po 60%, [last brady {MD}|a/b/d x2|dad {R.first.low} held]
nas baby {P.last.low} finnegan 9-11-8, morphine 0.04 q3, [foster mom {R.firstlast.low}|cps {D.firstlast.low} {PHONE}|rooming w {R.first.low}]
[infant of|newborn|baby] {P.last.low} apgars 3/7 mec, ppv 2 min, cord ph 6.9{g}, sarnat 2, cooling, [txp {SITE.low} team {D.last.low}|{CREW.low} here]
infusion chairs: 1 {P.last.low} folfox c{n}, 2 {P2.last.low} keytruda, 3 {P3.last.low} venofer, 4 {WORDPT.low} port flush
{P.last.low} c3d1 r-chop anc 0.{g} hold? neulasta given {MD}, [{D.last.low} paged|onc pharm {D.first.low} asking|plt 48]
[BMT|heme|onc] {P.last} D+{n} allo, tacro 8.{g}, mucositis gr 3, PCA; {P2.last} D-2 Bu/Flu; {P3.last} CRS 2, toci given, ICE 9
TLS LABS {P.last.up} UA 11 K 5.8 PHOS 7, RASBURICASE 6 MG, {D.last.up} AWARE, [NEXT {time}|RENAL {D2.last.up} ON]
chemo rxn {P.last.low} taxol 15 min in, flushed, benadryl 50 pepcid 20 solucortef 100, {D.first.low} rn w pt, [{D2.last.low} ok rechallenge|rate 1/2]
cath lab {n} {P.last.low} stemi, prox lad 100%, xience 3.0x28, 6f r rad, d2b 61, brilinta 180, tr band off {time}, [{D.last.low} fellow {D2.first.low}|to ccu]
CATH: {P.lastfirst.up} RHC/LHC, LVEDP 2{g}, CI 1.9, IMPELLA CP P-6, {D.last.up}, [ACCEPT CVICU|CT SURG {D2.last.up} CONSULTED]
[ep|EP lab] {P.last} [AF PVI, farapulse|VT ablation|BiV upgrade], INR 2.{g}, TEE no clot, [{D.last}|rep {D.first} from device co|groin check {time}], dc {MD}
tavr conf: {P.last.low} sts 4.{g} ava 0.7, {P2.last.low} bicuspid too big for sapien 29?, {P3.last.low} needs carotids - per {D.last.low}
hd today {P.last.low} 3.5h 2k 2.5ca uf 3, {P2.last.low} permcath qb 250 alteplase dwell, {P3.last.low} pd peritonitis wbc 480
chair {n} {P.last.low} cramped at 1{g}00, uf off, ns 200, bp 88/50, dw {hr}, [call {D.last.low}|outpt unit {SITE.low}|tts at {SITE.low}, last {MD}]
HD RN {D.first}: {P.last} AVF infiltrated, arterial 15g, will use R IJ Tesio, EPO 8000, [Dr. {D2.last} ok|next run {MD}|to {SITE} MWF]
hi its {D.first.low} from bed mgmt, {P.last.low} going to {UNIT.low} bed {n}, [rpt?|call when clean|need tele order]
its {D.first.low} in pharmacy, vanc 31.{g} on {P.last.low}, hold next, [random am|cr bumped 2.{g}|cb {PHONE}]
this is {D.first.low} rt, {P.last.low} failed sbt rsbi 118, back on ps 10/5, [abg at {time}|tell {D2.last.low}|cuff leak neg]
hey {D.first.low}, {D2.first.low} on {UNIT.low}. {P.last.low} pulled dobhoff again, kub?, mitts?
{D.first.low} rn {PHONE} re {P.last.low} bp 84/40 after metop 25, asymptomatic[, ok bolus|, ef 20|]
[pg|page|fyi|sc]: {P.last.low} rm {n} hr 150s aflutter, dilt 10 iv? {D.first.low}
@{D.user} {P.last.low} needs restraint renewal + ua w reflex, [thx {D2.first.low}|due {time}|mrn {MRN}]
{UNIT.up} {P.last.up} CIWA 22 ATIVAN MAXED, NEED ICU EVAL, CALL {D.first.up} RN {PHONE}
dr {D.last.low} pls call {D2.first.low} {PHONE} re {P.firstlast.low} new lbbb
ok to give 1800 lovenox 40 [{P.last.low}|- {P.last.low}], plts 62? hit panel sent {MD}, [{D.first.low}|rn {D.first.low}|- {D.init.low}]
{P.last.low} family ({R.first.low} and {R2.first.low}) here w questions re peg vs hospice, when you get a sec - {D.first.low}
{D.first} [msg|2nd page|secure chat]: Mrs {P.last} Mg 1.{g}, QTc 512, on Zofran + Levaquin, [pls advise|repleting 4 g|tele saw NSVT 8 bts]
{P.last.low} wants to leave ama, {rel} {R.first.low} en route, capacity? iv still in r ac. {D.first.low}, {UNIT.low}
[transport|lift team|sitter] for {P.last.low} {UNIT.low} to [mri 2|ct|vir|echo] {time}, on 3 l, [{D.first.low} going w|tele off ok per {D.last.low}]
[pls|please|can u] [rtn call|call back] {D.firstlast.low} [osh|xfer center|{SITE.low}] {PHONE}: 7{g} f sdh 9 mm 4 mm mls on xarelto, kcentra given
[gi|renal|id|cards|ct surg] consult {P.last.low} {MRN} {UNIT.low}: [melena x3 bun 58 on brilinta|anuric atn cr 6.{g}|mssa bsi 4/4 tte neg], req {D.last.low}, cb {PHONE}
NEW CONSULT: {P.lastfirst.up} {UNIT.up} [SOFT TISSUE GAS, LRINEC 9|SYNCOPE, AVA 0.8|ICD SHOCK X3] REQ BY {D.last.up}
[Psych|Palliative|Ethics] [c/s|consult] {P.first} {P.last} [{AGE}{sexletter}|{age}{sexletter}], capacity to refuse amp, Ertl vs BKA, HCP {rel} {R.first}, [{D.last}|asking: {D.firstlast}, {cred}]
curbside {D.last.low}: {P.initlast.low} esbl e coli bsi, mero d4 -> ertapenem 1 g q24 till {MD}, picc ok
thx for c/s on {P.last.low} - susp. drug fever, stop cefepime, trend eos. will staff w {D.last.low}. {D2.init.low}
wound/ostomy {P.last.low} stage 3 sacrum 6x4x1, dakins 1/4 str, vac {MD}, [{D.first.low} wocn|mepilex|next chg {MD}]
[rpt|report] [from|fr] {D.first.low} to {D2.first.low}: {P.last.low} a&ox2, 20g l fa, heparin 1200 u/h, purewick, last bm {MD}
{D.first} gave me {P.last}: R radial aline, LIJ TLC, Swan 52 cm, CVP 14, milrinone 0.25, FS q6, turn q2; [{rel} {R.first} {PHONE}|allergic PCN]
rn rpt ed->{UNIT.low} {P.lastfirst.low} ams uti, rocephin in, bcx x2 drawn before abx, 500 ns, [hoh|from {RESID.low}|fall risk]
SBAR {P.last.up}: S - SATS 86% 4L. B - POD2 HIP, {D.last.up}. A - ?PE. R - CTA, ABG, {D2.first.up} RRT CALLED
pacu rpt {D.first.low} rn -> {D2.first.low} rn {P.last.low} lap appy, ls ctab, ancef at 1410, toradol 15, dtv {time}
my pts: {P.last.low} bed {n}, {P2.last.low} bed {n}, {P3.last.low} hall, on break cover {D.first.low}
4 hr lunch relief {D.initlower}: {P.last.low} insulin gtt q1 bgs (212, 188), {P2.last.low} blood hung {time} unit {CODE}
[rrt|rapid|rapid response] {UNIT.low} rm {n} {P.last.low} rr 36 sat 82 nrb, lasix 80, bipap, abg 7.21/78/61, [{D.last.low} running|to micu|{rel} {R.first.low} notified]
CODE BLUE {UNIT.up} {P.last.up} PEA, EPI X3 BICARB X1, INTUBATED {D.last.up} 7.5 23 CM, TOD {time}
rapid f/u: {P.last.low} lactate 2.{g} after 1 l, stays on floor per {D.last.low}, recheck {time} {D2.init.low}
bert called {P.firstlast.low} swung at {D.first.low} cna, zyprexa 10 im, 4 pts {time}, [supervisor {D2.first.low}|security report {CODE}]
pt {P.last.low} expired {time} {MD}, [pronounced {D.last.low}|me declined case {CODE}|{rel} {R.firstlast.low} notified {PHONE}], [fh {SHOP.low}|opo ref {CODE}]
DEATH CALL {P.lastfirst.up} {AGE} {sexword.up} ASYSTOLE 2 LEADS, {R.first.up} AT BEDSIDE, ATTG {D.last.up}, DC {CODE}
declared brain dead {time} {WHEN} by {D.last} and {D2.last}, apnea pCO2 7{g}, {P.last}, donor coordinator {D3.first} {PHONE}
[xfer|transfer] call {SITE.low} dr {D.last.low}: {P.lastfirst.low} dob {DOB} type a dissection, esmolol 150 nipride 1, [accept {D2.last.low}|{CREW.low} eta 20|no beds]
Tx center: {SITE} -> us, {P.last} 4{g}M, tylenol OD, INR 6.{g}, NAC, King's met, [Dr {D.last} accepts MICU|hepatology {D2.last} on line|weather, ground by {CREW}]
declined: {SITE} {P.last.low} lvo > 24h, {SITE} {P2.last.low} no ecmo circuit; accepted {P3.last.low} ({D.last.low})
crit lab {P.last.low} {CHARTNO} k 6.8 non hemolyzed rb {D.first.low} rn {time}[, {D2.last.low} paged|]
[LAB CALLED|CRITICAL|PANIC VALUE] {P.lastfirst.up} HGB 5.{g} PLT 9 READ BACK {D.first.up} {time} BY {WORDINIT}
[micro|blood bank|core lab] [called|to {D.first}]: {P.last} [GPC clusters 2/2, BCID MSSA|anti-Kell, xm 4 h|lactate clotted], [acc {CODE}|tech {WORDINIT}|coll {MD}]
trop 4{g}8 delta +31{g} {P.last.low} drawn {time} called to {D.last.low} {time} {D2.init.low}
pos bcx {P.last.low} gnr 1/4 aerobic at 11 h, on nothing. dc'd {MD}, call {rel} {R.first.low} {PHONE}
path prelim {CODE} {P.last.low}: adeno, mucinous, mlh1 loss, margins neg 2 mm, 0/14 ln - {D.last.low} called {D2.last.low} {time}
FROZEN {CODE} {P.last.up} [INVASIVE DUCTAL, NEG MARGIN|PARATHYROID, 0.4 G|GLIOMA, HIGH GRADE] TO OR {n} DR {D.last.up} {time}
cytology [{P.lastg}|{P.last.low}] fna thyroid bethesda 4, sent afirma, {D.last} [notified|phoned] {MD}, acc {CODE}
rads callback {D.last.low} re {P.firstlast.low}: [ptx 2.5 cm apical after line|free air|rt ij tip in ra, ngt in rll], d/w {D2.last.low} {time}
[CT|US|CXR] wet read {P.last} {MRN}: saddle PE, RV/LV 1.3 - {D.last} -> PERT {D2.last} at {time}
incidental {P.last.low} 9 mm lul nodule fleischner 3 mo, letter to pcp {D.last.low} {SITE.low} fax {FAX}
needlestick {D.firstlast.low} [or tech|pgy2|cna] 22g hollow, source {P.last.low} {CHARTNO} hcv ab+, hiv rapid neg, [baseline labs {MD}|pep biktarvy offered]
BBP EXPOSURE {MD} {time} {D.lastfirst.up} {UNIT.up} SPLASH OS DURING INTUBATION, SOURCE {P.last.up}, HIV VL UD, [RPT {CODE}|CHARGE {D2.first.up}]
[emp health|ehs|occ health]: {D.firstlast.low} stuck w lispro pen on {P.last.low}, [tdap {WHENS}|hbsab 340|declines truvada], cb {PHONE}
[IR|ir] {P.last} 10 Fr LLQ pigtail [120 cc pus|flush 10 q8|study {MD}]; {P2.last} PTC exchange; {P3.last} TIPS - HVPG 18, {D.last}
gi lab {P.last.low} egd grade 3 ev banded x5, octreotide 50, ctx; {P2.last.low} colon prep poor; {P3.last.low} ercp stent, [{D.last.low}|anes {D2.first.low}]
rt rounds: {P.last.low} shiley 6 cuffless pmv trial, {P2.last.low} airvo 50/60, {P3.last.low} flolan 50 ng, wean
pt/ot: {P.last.low} mod a x2 rw 15 ft, {P2.last.low} tdwb rle slide board, {P3.last.low} refused, [snf {HOME.low}|irf {SITE.low} {D.first.low} liaison]
cm note {P.last.low} [{RESID.low}|{HOME.low}] accepted, auth {CODE} thru {MD}, [pasrr done|{CREW.low} {time}|{rel} {R.first.low} agrees]
[IMPORTANT|IM] letter signed by {R.firstlast} for {P.last} {MD}, appeal to QIO pending, [SW {D.first}|{PHONE}]
diet: {P.last.low} npo for tee, {P2.last.low} dys 2 nectar per {D.first.low} slp, {P3.last.low} jevity 1.5 @ 55 hr
pharm interventions {P.last.low} apixaban 2.5 ([{AGE}|{AGE} yo], 54 kg), {P2.last.low} cefepime 1 q12 crcl 34
vte: {P.last}: SCDs only, ICH. {P2.last}: Lovenox 30 bid, BMI 4{g}. {P3.last}: HIT, argatroban 0.5
line days {P.last.low} ruij {n}, {P2.last.low} l picc 2{g}, foley {P3.last.low} {n} - [{D.last.low} ok pull|clabsi huddle {MD}]
[iso|precautions]: {P.last.low} c diff, {P2.last.low} covid d{n}, {P3.last.low} r/o tb afb x2 neg, ip {D.first.low}
[tele|monitor tech] {D.first.low}: {P.last.low} 6 bt vt {time}, {P2.last.low} pauses 2.8 s, {P3.last.low} leads off, told {D2.first.low}
burn {P.last.low} 28% tbsa parkland 4.{g} l 1st 8h from {time}, escharotomy lue, bacitracin/silvadene, {D.last.low} accepting {SITE.low}
tx surg {P.last.low} pod{n} ddkt uop 3{g}0/h thymo 2/3 prograf 2 bid, stent out {MD}, [donor id {CODE}|{D.last.low}, coord {D2.first.low}]
LVAD {P.last} HM3 5400/4.2/PI 3.1/4.0 W, MAP 82, INR 1.{g}, DL site clean, controller {DEVICE}, [VAD coord {D.first}|{PHONE}]
ecmo {P.last.low} vv 4.2 l sweep 5 fio2 1.0, anti xa 0.3{g}, plts 54, [{D.last.low} perf {D2.first.low}|cannulated {MD} at {SITE.low}]
blood admin {P.last.low} o neg {CODE} start {time} {D.first.low}/{D2.first.low}, t 99.1 -> 101.{g}, stopped, txn rxn w/u
[Med rec|med hx] {P.firstlast}: Entresto 49/51, Farxiga, Aldactone - fills [{SHOP}|{SHOP} {CITY}], [{rel} {R.first} brings bottles|last fill {MD}]
seizure {P.last.low} 0312 gtc 90 s ativan 4 keppra 60/kg, {P2.last.low} ltm no events, {P3.last.low} off vimpat {MD}
[swap|switch|trade]: i take {P.last.low} and {P2.last.low}, you take {P3.last.low} (isolation) -{D.first.low}
staffing {UNIT.low} {MD} nights: {D.first.low}, {D2.first.low}, {D3.first.low} orientee, float from cvicu, sitter for {P.last.low}
chg: {D.first.low} out sick, {D2.first.low} has code pager, crash cart ck'd {time} lock {CODE}, {P.last.low} 1:1
thora {P.last.low} 1.4 l straw, ldh 480 ph 7.1{g}, ct 14 fr to -20 {D.last.low} w {D2.last.low} sup
    """
)

HANDOFF_NEGATIVES = _lines(
    """
[esi 2|esi 3|triage|hall bed|fast track]: {age}{sexletter.low} [cp, heart 5, trop x2 neg|abd pain, murphy +, lipase 800|ha, ottawa sah neg], [asa 324 given|gi cocktail|compazine/benadryl], [back to wr|to bed 4|cdu]
[EMS REPORT|MEDIC|ALS|INBOUND]: [FALL, HARE TRACTION, 100 FENT|FULL ARREST, LUCAS, I-GEL, IO L TIB|STEMI, PADS ON, ASA/NTG], ETA {n}, GCS 1{g}, BGL {lab}, [NO ID|UNK NAME|NAME PENDING]
[lwbs x3|3 boarders|wr 22 deep|diversion till 0600], longest wait {n} h, [trauma 1 open|resus 2 dirty|peds pod closed]
[level 1|lvl 2 trauma|trauma alert] mvc rollover, unbelted, [fast + morison's|tpod on|reboa zone 1|miami j], mtp 4:4:1, txa, belmont, [to or 2|ct pan scan|ir embo]
stroke alert, lkw 2 h, nihss 1{g}, aspects 8, [tnk 0.25/kg|no lytic, on xarelto|bp 215/110, cardene 5], [m1 lvo, tici 2b|rankin 0|basilar]
ich score 3, hunt hess 4 fisher 3, evd at [10|15], icp 2{g}, cpp 6{g}, [nimodipine 60 q4|3% at 40|mannitol 1 g/kg|keppra]
bed 4 vent day {n}, ac 16/450/5/40%, rsbi 7{g}, [sbt am|trach thurs|cuff leak +]; bed 6 levo 0.0{g}, vaso 0.03; bed 9 [floor ready|hospice]
rm 12 lasix gtt, rm 14 npo, rm 15 [sundowns, seroquel 12.5|c diff, vanc 125 qid|1:1 sitter], rm 17 empty
[MICU|SICU|CVICU|CCU|NICU|PICU]: {n} PTS, {n} VENTS, 2 CRRT, 1 ECMO, [NO BEDS|1 CLEAN BED|2 STEPDOWN READY]
vent: [APRV 28/0 T-hi 5.0|PRVC 400 x 20 +10 60%|PSV 8/5 40%|Servo-i NAVA|Drager VG 5/kg|Hamilton ASV 110%], plat 2{g}, Pdriving 13, P/F {lab}
drips: [levophed 12|neo 100|epi 0.05|vaso 0.04|dobutamine 5|milrinone 0.375|Giapreza 20], [fent 75|precedex 0.7|versed 3|ketamine 0.2|Nimbex 2], [insulin 4 u/h|bicarb 150|amio 0.5|Cardene 7.5]
lines: [RIJ Cordis w/ Swan|L SC TLC|R fem Trialysis|Mahurkar L IJ|PowerPICC RUE|Hickman DL|Tesio|Broviac|Groshong], [L rad aline|R ax aline], [18 R AC|EJ 16|IO], [CVP 11|wedge 2{g}|SvO2 5{g}]
drains: [JP x2|19 Blake|Hemovac|Penrose|Malecot|T-tube|Pigtail to Atrium|Pleur-evac -20|Thopaz|PleurX], output {lab}, [serosang|bilious|chylous|frank blood], strip q4
tubes: [Dobhoff at 75|Salem sump to LIS|Corpak|PEG 20 Fr|MIC-KEY 14|Flexi-Seal|Coude 16|CBI 3-way|Blakemore 250|Minnesota tube], [KUB ok|flush 30 q4|residual {lab}]
trach: [Shiley 8 DCT|Bivona TTS 6|Portex 7|Jackson 6|XLT proximal], [PMV with SLP|capping x 24 h|Passy-Muir|Yankauer prn|inner cannula q shift]
[I-PASS|SBAR|ISBAR|DASH|Kardex]: [stable|watcher|unstable], [full code|DNR/DNI|MOLST in chart|partial code], [NKDA|PCN hives|latex], [to do: none|f/u 2200 BMP|am labs]
if k<3.5 give 40 po, if mg<2 give 2 g, if [map <65 bolus|uop <30 call|hr >130 ekg|temp >38.5 pan cx|bg >300 call]
overnight [no events|ntd|nothing to do], vss, [pain 3/10|cpap on|slept|voided {lab}], [am labs sent|dc am|npo p mn]
[todo|to do|tasks|am list]: [ ] wean o2 [ ] pull foley [ ] [replete phos|pt eval|dc tele|iv to po|stop ppi] [ ] [dvt ppx|bowel reg|goc]
pod {n} [whipple|hartmann|fem-pop|CABG x4, LIMA-LAD|Nissen|Ivor Lewis|Roux-en-Y|Billroth II|David procedure|Ross], [clears|npo, ngt|CT to WS|wires out], [ERAS|Toradol 15 q6|PCA off], [BR w/ BRP|OOB TID]
ortho: [TKA|THA|ORIF|IMN|ExFix|Taylor frame|Girdlestone|Lisfranc fusion], [WBAT|NWB|TTWB|TDWB], [Buck's 10 lb|KI|CAM boot|Bledsoe|Aspen collar|TLSO|Jewett], ancef x 24 h, [Lovenox 30|ASA 81 bid]
[OR 3|rm 6|OR 12|Room 8] [running over|turning over|to follow|bumped|emergent crani first], [c-arm|Mako|da Vinci Xi|Cell Saver|Bookwalter|Jackson table|Wilson frame|Mayfield] needed
[TIME OUT|TIMEOUT DONE|HUDDLE|DEBRIEF]: [SITE MARKED|ANCEF 2 G IN|SCDS ON|T&C 4 U|NO IMPLANTS|LATEX FREE|FIRE RISK 3], COUNTS [CORRECT|OFF BY 1, XRAY NEG]
anes: asa [2|3|4E], mp [1|2|3|4], [mac 3 gr 1|miller 2 gr 2a|glidescope|mcgrath|bougie|lma supreme 4|awake foi|aintree], [prop 150 roc 50|etomidate 20 sux 100], [sevo 1.{g}|tiva|des 6], [bair hugger|bis 4{g}]
block: [ISB|supraclav|TAP|ESP|PENG|iPACK|QL|Bier], [20 cc 0.5% ropi|Exparel 10|bupi 0.25%], [tuohy 17 g, LOR 5|Quincke 25|Whitacre|Sprotte 24], [+horner|no paresthesia|Duramorph 0.15]
pacu: aldrete {g}/10, [ponv|shivering, demerol 12.5|laryngospasm, larson|stridor, racemic epi], [dilaudid 0.2 x{n}|toradol 30|ofirmev 1 g], bromage {g}, [to floor|phase 2|hold for bed]
[g1p0|g3p2002|g5p1] 3[6|7|8|9]w{g}, [4/80/-2|7/c/0|c/c/+2], [cat 1|cat 2, lates|tachysystole], [pit 6|cervidil in|cook 80/80|cytotec 25|arom clear], [gbs +, pcn|epidural|mag 2 g], bishop {g}
pph: qbl 1{g}00, [pit 40|methergine 0.2|hemabate|txa|cytotec 800], [bakri 400|jada|b-lynch|o'leary], [mtp|2 prbc|stable]; shoulder: [mcroberts|rubin II|woods|gaskin], 50 s
[BABY BOY|BABY GIRL|TWIN A|TWIN B|BG|BB] 3{g} WKS AGA, APGARS {g}/8, [PPV X 1 MIN|CPAP +5|CUROSURF|INSURE], [BALLARD 34|DOL {n}|NPO TPN/IL|EBM 20 CAL]
nicu: [niv nava|hfov map 12 dp 24|bcpap 6|vapotherm 3 l|jet], [uac/uvc|picc lle|broviac], [caffeine|indocin|poractant|synagis|prolacta], [a/b/d x{n}|hus neg|rop stage 1 zone 2|bili 1{g}.2, double|finnegan {n}|sarnat 2, cooling]
infusion: [folfox c{n}d1|folfirinox|r-chop|abvd|bep|dhap|hyper-cvad a|tchp|carbo/taxol|keytruda q3|opdivo/yervoy|darzalex faspro], anc 1.{g}, plt {lab}, [emend aloxi dex|neulasta onpro|udenyca], [huber 20 g|port no blood return, cathflo]
bmt: [d+{n} auto, mel 200|d-5 flu/bu|day 0|haplo, ptcy|car-t d{n}, crs 1 ice 10], [tacro 9.{g}|letermovir|mucositis gr 2|vod, defitelio|gvhd skin stage 1], [hickman ok|afebrile|plt {g}k]
tls labs q6: [ua 9.{g}|k 5.{g}|phos 6.{g}|ldh 1200], [rasburicase 3|allopurinol 300|ivf {lab}/h|renal aware]
CATH: [LM 50%|PROX LAD 100%|OM1 80%|RCA CTO|NL CORS], [XIENCE 3.0X23|SYNERGY 2.5|ONYX|SHOCKWAVE|ROTA 1.5|WOLVERINE], [EBU 3.5|JL4|JR4|AL1], [TR BAND|ANGIO-SEAL|PERCLOSE X2], [BRILINTA|ANGIOMAX|AGGRASTAT], LVEDP 2{g}
[ep|device clinic|EP lab]: [pvi|cti line|watchman 27|micra av|crt-d|sub-q icd|leadless|loop], [ddd 60-130|vvi 40|mode switch|ATP x{g}|ERI], [medtronic|boston sci|biotronik|abbott] rep called, [threshold 0.7 @ 0.4|r wave {n}]
mcs: [impella cp p-7|5.5 p-9|iabp 1:1|tandem|centrimag 4.{g} l|hm3 5300 rpm pi 3.{g}|rotaflow va 3.8], [ddimer|ldh {lab}|xa 0.3|act 180], [dp dopplers|no hemolysis|site clean]
hd: [f180|revaclear 300|optiflux], [2k 2.5ca|3k|1k], qb 400 qd 600, uf {g}.{n} l, [avf 15 g|avg bruit +|permcath|lij tesio], kt/v 1.{g}, [epogen|zemplar|venofer|heplock 1000]; [cramps|bp 86/4{g}|clotted]
crrt: [prismaflex cvvhdf|nxstage|m150|st150|aquadex], [citrate, ica 0.3{g}|heparin 500|no ac], bfr 200, [even|-50/h|-100/h], [filter clotted x{g}|tmp high|phos 1.{g}]
pd: [tidal|ccpd 5 x 2 l|icodextrin|2.5% dianeal], cloudy, wbc {lab}, [ancef/fortaz ip|tenckhoff exit red|fibrin, heparin]
hi its [bed mgmt|pharmacy|rt|the lab|transport|dietary|case mgmt|the charge rn|blood bank|central supply], [bed 4 clean|vanc trough {n}.{g}|pt not in room|tray held|unit 2 ready|call back]
[page|pg|fyi|sc|paging]: pt in [rm 12|bed 7|hall 3|unit 2] [bp 80/40|cp, ekg done|no uop x 6h|k 2.{g}|fell, no loc|wants ambien|family asking], [pls call|ok to bolus?|new orders?|come see]
[hi dr|doc|md to call|intern pls call|attn resident]: [tylenol order|diet order|restraint renewal|med rec|dc order|ok to use picc|iv infiltrated, vesicant?|need tele renewal]
[thx|ty|k|ok|will do|on it|np|lmk|tyvm|rgr], [order in|on my way|see you in 10|scrubbed, call later|in rounds|cards rec asa/statin|recheck 2 h]
[consult|c/s|curbside] [gi|renal|id|cards|ct surg|nsgy|vir|pall|psych|wocn]: [melena, hgb 6.{g}|atn, muddy brown casts|mssa bsi|sdh 8 mm|ef 15, cool/wet|capacity|stage 4 sacrum], [urgent|routine|see am], [on plavix|on eliquis]
[NEW CONSULT|RECS|FINAL RECS|SIGNING OFF]: [DUKE CRITERIA 2 MAJOR, TEE|LIGHT'S EXUDATE|WINTER'S PCO2 28|MADDREY 54, PRED 40|RANSON 4|KDIGO 3|CURB 3], [WILL FOLLOW|CALL IF ?|NO FURTHER W/U]
rn report: a&ox{g}, [20 l fa|picc rue|mid l|ns lock], [ra|2 l nc|airvo 40/50], [braden 14|morse 65|ciwa 8|cows 12|cam +|rass -2|wong-baker 4], [purewick|foley|texas cath|brief], last bm [today|3 d], [bed alarm|mitts|posey]
night report: hep gtt 1{g}00 u/h xa 0.{g}, [fs 188, 4 u lispro|tf jevity 55|tpn 75|ns 100], [sinus w pac|afib 110s|paced], [turn q2|chg bath done|heels up, prevalon|scd on], [skin tear l elbow, mepilex|sacrum dti]
RRT: [RR 38, NRB 84%|SBP 70, 2 L LR|GCS 7, NARCAN 0.4|SVT 190, ADENOSINE 6/12|SZ 4 MIN, ATIVAN 4], ABG 7.2{g}/6{g}/5{g}, [TO MICU|STAYS, NEWS 7|TUBED 7.5 @ 23|BIPAP 14/6]
CODE: [PEA|VF|ASYSTOLE|TORSADES], [EPI X{n}|SHOCK 200J X3|AMIO 300|MAG 2|BICARB X2|CALCIUM 1 G|TPA 50], ETCO2 {n}, [ZOLL|LIFEPAK|LUCAS 3], [ROSC 12 MIN|CALLED|TTM 36]
[pt expired|death note|comfort, expired|asystole]: no pulse, pupils fixed, [family at bedside|chaplain called|me declined|me case|opo referral made|autopsy declined|funeral home not chosen]
brain death exam: [no doll's|no cold calorics|no gag/cough|apnea +, pco2 7{g}], [ancillary spect|tox neg|temp 36.5|na 148], [opo notified|family mtg today]
transfer call: {age}{sexletter} [type a|sdh|lvo|stemi|ards, murray 3|tylenol od, king's college +|nec fasc, lrinec 9|burn 30%, parkland], [osh micu|freestanding ed|community icu], [accept|decline, no bed|ground|rotor, weather]
[LAB CALLED|CRITICAL|PANIC|READ BACK]: [K 6.{g}|NA 11{g}|HGB 5.{g}|PLT 8|INR 9.{g}|TROP {lab}|LACTATE 7.{g}|ANC 100|PH 7.0{g}], [HEMOLYZED|REDRAW|RN NOTIFIED|MD AWARE|DILUTED?]
micro: [gpc clusters 2/4, bcid mrsa|gnr, ctx-m|candida auris|e faecium vre|strep pneumo ag +|crab|kpc|c diff pcr+/tox-|biofire rsv], [vanc/cefepime|mica 100|mero 2 q8|zerbaxa|id paged], [mic 1|d-test +]
[blood bank|type & cross|bb]: [o neg x2|ab pos|anti-kell|duffy a|warm auto, coombs +|irradiated cmv neg|rhogam], [4 u ready|xm 2 h|unit 2 hung|txn rxn, bag sent|emergency release]
path: [adeno, mod diff|dcis gr 3|her2 2+ fish neg|gleason 4+3|breslow 1.{g} clark iv|nottingham 7|fuhrman 2|ki-67 3{g}%|bethesda 3|barrett's lgd|reed-sternberg +], [margins neg|0/12 ln|lvi +|frozen benign|msi-h]
rad prelim: [saddle pe, rv/lv 1.{g}|stanford b|free air|birads 4b|lirads 5|bosniak 2f|pirads 4|hinchey 2|aast gr 3 spleen|fleischner 6 mo|modic 2|kellgren 3|salter ii|weber b|garden iii], [called to team|no acute|addendum]
CXR: [ETT 3 CM ABV CARINA|DOBHOFF IN R MAIN BRONCHUS|R IJ TIP SVC|SWAN IN RPA|L PTX 2 CM, HEIMLICH|KERLEY B|HAMPTON HUMP|WESTERMARK|SILHOUETTE +], [ADVANCE 2|PULL BACK 3|OK TO USE]
needlestick: [22 g hollow|suture|lispro pen|scalpel|splash os], source [unk|hiv neg|hcv rna+|pending], [biktarvy|truvada/isentress|hbig|tdap|no pep], [baseline labs|emp health am|report filed|recheck 6 wk]
ir: [10 fr pigtail ruq|ptc|tips, hvpg {n}|y-90|gelfoam emb|ivc filter, denali|greenfield out|perc chole|mynx], [gravity|flush 10 bid|study 1 wk], [inr 1.{g}|hold lovenox|ms/fent]
gi lab: [egd, forrest 1b, clips x2|la grade c|ev bands x{n}, octreotide|schatzki, savary 17|mallory-weiss|dieulafoy, ovesco|ercp, 10x7 stent|boston 6|prague c3m5|paris 2a], [ppi gtt|repeat 8 wk|golytely 4 l]
icu rounds: fast hug - [tf glucerna 40|ppi|hob 30|cpot 2|rass -3|bg 1{g}0|lovenox 40|sat/sbt], [lines d{n}|foley out|restraints renewed|cam-icu +|early mob]
[DC|D/C|DISPO|BARRIERS]: [SNF AUTH|PASRR|O2 EVAL|NO RIDE|GUARDIANSHIP|HHA|LTAC|IRF|HOSPICE HOUSE|MEDS TO BED], [LOS {n}|GMLOS 4|PT REC SAR|MOON SIGNED|IM LETTER|TRANSPORT 1400]
[hf clinic|chf|lvad clinic|gwtg]: ef 2{g}, dry wt {hr}, [torsemide 40|bumex 2 bid|metolazone 2.5|entresto 24/26|farxiga 10|verquvo|corlanor], [jvp 12|warm/wet|nyha 3|stage d|bnp {lab}|cardiomems 2{g}]
[tele|monitor]: [sr w pvc|8 bt vt|wenckebach|mobitz ii|afib rvr 140s|pause 3.{g} s|st elev ii iii avf|osborn|de winter|wellens a|brugada 2], [strip posted|asx|leads off|mag 2 given]
[charge|unit|staffing|assignment]: [1:2|4:1|6 pts|tripled], [2 sitters|1 float|no tech|agency x2|on call activated], [census {n}|2 dc 3 adm|crash cart ck'd|fridge temps done|code pager bed 7]
neuro: [oculocephalics|doll's|babinski up|hoffman +|kernig -|brudzinski -|romberg +|marcus gunn od|horner l|adie], four {n}, gcs 3t, [ltm, lacosamide 200|burst supp|eeg gpd|emg/ncs|lp op 2{g}, wbc {n}]
burn/wound: [tbsa 2{g}%, lund-browder|parkland, 4 ml|rule of 9s|silvadene|mepitel ag|integra|dakin's 1/4|santyl|vac -125, granufoam|veraflo|prevena|aquacel ag|unna boot|medihoney], [stsg d{n}|wagner 3|escharotomy]
tox: [apap 212 @ 4h, rumack|asa 6{g}|digoxin 4, digifab|li 3.{g}, hd|tca, qrs 130, bicarb|co 2{g}%, hbo|etoh 3{g}0|fomepizole|cyanokit|intralipid], [poison control aware|nac bag 2|king's|extrip]
psych: [5150|1013|2pc|302|baker act|section 12], [cssrs high|phq 2{g}|bush-francis {n}|ymrs|columbia low], [haldol 5 ativan 2|zyprexa 10 im|b52|geodon 20|clozaril anc ok], [1:1|seclusion 2 h|bert called|med cleared]
rt: [airvo 45/50|bipap v60 14/6|cpap 8|vest qid|cough assist|ezpap|acapella|metaneb|heliox 70/30|flolan 50|ino 20], [abg 7.3{g}/4{g}/9{g}|peak flow {lab}|duoneb q4|pulmicort|mucomyst], nif -{hr}
slp/pt/ot: [mbs, dys 3 nectar|fees, npo|frazier|min a rw 50 ft|max a x2 hoyer|sara stedy|tinetti 1{g}|berg 3{g}|am-pac 14|moca 1{g}|tug 2{g} s], [sar|home pt|irf|gait belt], [tlso oob|sternal prec]
SOFA {n}, APACHE 2{g}, [QSOFA 2|SAPS 4{g}|MELD-NA 2{g}|CHILD C|WELLS 6|GENEVA 9|PESI IV|SPESI 1|GRACE 140|TIMI 4|KILLIP III|HEART 6|CHA2DS2-VASC 5|HAS-BLED 3|BISAP 2|GLASGOW-BLATCHFORD 9|ROCKALL 5|4TS 6]
[PMH|PSH|HX]: [STEMI 2016, CABG 2017|LIVER TX 2009|HODGKIN 1998, MANTLE XRT|AAA REPAIR 2012|ROUX-EN-Y 2004|TKR 2019|CVA 2021], [EF 3{g}|OSA ON CPAP|CKD 3B|QUIT 2010|NKDA]
[stable since 2019|tx 2015, tacro 5/4|dx 2018, r-chop x6|last dose 2022|echo 2023 ef 5{g}|no scope since 2011], [afebrile|no abx|bcx ngtd 48 h|mrsa nares 2020]
[monday|tues|wed|thurs|fri|sat|sunday] [trach/peg|tee/dccv|mri w sedation|washout|family mtg|hd|line change|dc], [npo mn|hold hep 4 h|consent in chart|am coags]
[isolation|precautions]: [contact plus|droplet|airborne, afb x{g}|neutropenic|esbl|covid d{n}|rsv|vre hx], [n95|papr|terminal clean|cohort bed 2|private rm]
[supply|equipment]: [kangaroo joey|alaris channel error|bladder scanner|hoyer sling|bariatric bed|geri chair|stryker|hillrom|clinitron|doppler|sonosite|baxter pump|bair hugger] [to bed 4|missing|down|in hall|in clean utility], [biomed called|tagged]
[dnr|dni|cmo|full code|polst]: [morphine gtt 4|glyco 0.2|ativan 1 q2|no escalation|no pressors|trial of bipap|time-limited trial 72 h], [family mtg 1400|chaplain|gip|hospice rn to see|son hcp]
PEDS: [CROUP, WESTLEY 4, DECADRON 0.6/KG|BRONCHIOLITIS HFNC 2 L/KG|DKA, TWO BAG|KAWASAKI D6, IVIG|ROCHESTER LOW RISK|ITP, PLT 8|HUS|NEC, BELL IIA], [BROSELOW GREEN|WT {n}.{g} KG|PEWS {g}|PICU AWARE]
transplant: [pod {n} ddkt|lrkt|olt, meld 3{g}|bolt|oht, bicaval], [thymo 3/4|simulect d4|prograf 7.{g}|cellcept 1 bid|valcyte|bactrim ss], [jp cr {n}|uop {lab}/h|rejection 2r|banff 1a|bx today|dsa neg]
[pharm|rph|abx time out]: [vanc auc 5{g}0|zosyn ext inf|gent 7/kg, hartford|cefepime renal dose|lovenox xa 0.7|warf 5, inr 2.{g}|kcentra 35 u/kg|andexxa low|dapto 8/kg, ck|coumadin held], [d{n}/7|deescalate|iv to po]
[huddle|safety|near miss]: [look-alike heparin vials|wrong bag, caught|2 falls, 0 clabsi|pressure injury hapi x1|omnicell down|epic downtime 0200-0400|tube system down|bed 4 call light broken]
[swan|hemodynamics]: ra 1{g} pa 5{g}/2{g} pcwp 2{g} co 3.{g} ci 1.{g} svr 1{g}00, fick, [papi 0.8|scai c|forrester iv|stevenson wet/cold], [dob 5|nipride 1|lasix 20/h|wean ino]
[foley out|hickman flushed|swan pulled|bakri down 150|blake stripped|tesio clotted|quinton dressed|penrose trimmed], [dobhoff advanced|shiley changed|salem clamped|yankauer at bedside|cordis capped], [hemovac 40|purewick on|ted hose refused]
the [gallbladder in 4|hip in 7|dka in 9|whipple in 12|gi bleeder in 3|sickler in hall 2] [can go|needs a bed|is npo|wants dilaudid|spiked 39.{g}], the [stemi|crani|etoh|trach|peg] [is upstairs|to stepdown|walked out|can wait]
bed 4: GIB, PPI gtt, 2 large bores. bed 5: [Hartmann|Nissen|Whipple|Bentall|Norwood], drains x2. bed 6: [Guillain-Barre, NIF q4|Wernicke, thiamine 500|Takotsubo|Boerhaave|Fournier|Lemierre|Ogilvie]. bed 7: [clean|held for OR]
NEURO: [RASS -2, FENT 50|A&OX{g}|EVD 10]. CV: [SR, LEVO 4|AF, DILT 10|CI 2.{g}]. RESP: [AC 18/450|RA|HFNC 40]. GI: [TF 45|NPO|BM X{g}]. GU: FOLEY {lab}. ID: [ZOSYN D{n}|AFEB]. LINES: [PICC|RIJ|A-LINE]
[ANTICIPATED|PENDING|OVERNIGHT|ALERTS|CODE STATUS|ACCESS|DISPOSITION]: [NONE|SEE ABOVE|FULL|UNCHANGED|TBD|PER PRIMARY], [HOLD FOR SBP < 90|CALL FOR T > 38.5|AM BMP|GOC MTG]
can [someone|you|the night team|anyone] [check the 2200 na|consent for dccv|put in lantus|come pronounce|do a rectal|renew the sitter], bed {n}, [no rush|when u can|asap|fam waiting]
[may|will|grant|mark|chase|grace|drew|bill|rob|pat] [need a unit|hold lasix|application in|the site|labs|period over|cx x2 at 0400|to case mgmt|dry], [sbp 80s|post void {lab}|cr 2.{g}|cont abx]
[Levophed 8|Coumadin held|Lovenox 40|Zosyn d{n}|Bumex 2|Keppra 1 g|Haldol 2 prn|Solu-Medrol 40|Nimbex off|Cleviprex 4], [Ancef x24|Versed 2|Precedex 0.4|Diprivan 30|Toradol 15|Ofirmev], [QTc 4{g}0|CrCl 3{g}|last PTT 6{g}]
    """
)
