"""Whole short notes, each of another kind and layout, that only training texts are made of.

The language is that of `train_sentences`; evaluation notes never use them. Around the identifiers stands plain
medicine: scores, devices, eponyms, brands of drugs, headings, people by their role. Written for this project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _blocks

SHORT_NOTES = _blocks(
    """
[{time}|{MD} {time}] [Rec'd|Received] {P.last}, {age}{sexletter}, from PACU to {UNIT} s/p lap chole. A&Ox4, VSS, [SpO2 96% on 2L NC|sats 94 RA]. #20 PIV L FA, LR @ 75. JP to bulb suction, 40 cc serosang. Foley d/c'd, DTV by {time}. Braden 19, Morse 45, bed alarm on. Pain 6/10 -> [Dilaudid 0.5 mg IVP|Toradol 15 mg IV] w/ relief to 3.
{rel} {R.first} at bedside, [will take {P.first} home|number {PHONE} on whiteboard]. [{D.last}|Dr. {D.last}] paged re K 3.2, KCl 40 mEq PO given. SCDs on, IS to 1500. Wife called x2, updated by the RN.
[{D2.firstlast}, RN|{D2.init.low} rn|D. by {D2.first}, RN-BC, {UNIT}]
---
ED PROVIDER NOTE    [Arr|Arrival] {time}    Acuity 3    [Room|Rm] 12
[{P.lastfirst}|{P.lastfirst.up}]   {MRN}   {DOB}   [PCP {D2.last}|PCP: none]
CC: "can't catch my breath"
{age}{sexletter}, hx COPD GOLD 3, HFrEF 30%, DVT on Xarelto, lives at {HOME}[ since {WHENS}|], BIBA by {CREW}, DuoNeb x2 and Solu-Medrol 125 en route. [Seen at {SITE} {MD} for same|Signed out AMA from {SITE} on {MD}]. PE: tripoding, Kussmaul neg, JVD to jaw, Homans neg, 2+ edema. BNP 1840, trop <0.01, HEART 4, Wells 1.5. CXR: Kerley B lines.
MDM: BiPAP 12/5, Lasix 80 IV, nitro gtt. D/w {D3.last} (cards) who accepts to {UNIT}. [{R.firstlast}, {rel}, HCP, {PHONE}|HCP {rel} {R.first} called {PHONE}], agrees DNR/DNI.
CC time 35 min. {D.firstlast}, {cred}[ {WHEN} {time}|]
---
Run [#|no. ]{OTHER_ID}  Unit {CREW}  Crew: {D.last}/{D2.last}[/{D3.last} (student)|]
Disp {time}  Enr {time}  Onsc {time}  Dest {SITE}
Loc: {ROAD}, {CITY}[, x-street {STREETNAME}|, rear apt|]
AOSTF {age} y/o {sexletter} supine, unrestrained driver, [sedan plate {VEHICLE} vs pole|tag {VEHICLE} rolled x2], airbags +. GCS 13 (E3V4M6), PERRL, Battle sign neg, LUQ tender, no DCAP-BTLS elsewhere. C-collar (Stifneck), long board, 18g L AC, NS TKO, O2 15L NRB. Zofran 4 IV, fent 50 mcg. ECG ST 118, BP 92/50, BGL 104.
Pt ID'd by DL as {P.firstlast}, {DOB}, {BYWAY}. [{rel} {R.first}|Grandma] notified on scene. TOC to the RN [{D7.first} |]@ {time}. PCR signed {D.init}.
---
DISCHARGE SUMMARY
{P.lastfirst.up}  {CHARTNO}  [{UNIT.up}|BED 4]
ADMITTED {WHEN.up}. DISCHARGED {WHEN.up}. ATTENDING {D.firstlast.up}[, MD|].
DX: UROSEPSIS, E. COLI, AKI ON CKD 3B. HPI: {age.up} Y/O FROM [{HOME.up}|{CITY.up}] WITH RIGORS AND FOLEY CHANGE ON {MD}. TMAX 39.8, LACTATE 4.1, QSOFA 2. COURSE: ROCEPHIN THEN ZOSYN, LEVOPHED X 1 DAY IN THE ICU. [DR. {D2.last.up}|{D2.last.up}] OF UROLOGY PLACED A LEFT DOUBLE-J STENT. CR 3.4 TO 1.6. HEPARIN SQ, PROTONIX. CONDITION: STABLE.
MEDS: CIPRO 500 BID X 7 D, FLOMAX 0.4, NORVASC 5, SYNTHROID 75 MCG. HOLD METFORMIN, LISINOPRIL.
FOLLOW UP {D3.last.up} AT {SITE.up} {MD}, CALL {PHONE}. {rel.up} {R.first.up} [TO DRIVE|UNDERSTANDS]. DIET 2 GM NA. CODE: FULL.
[D: {MD} T: {MD} {D.init}/{D2.init.low}|JOB {OTHER_ID}]
---
[EXAM|Exam]: CT CHEST/ABD/PELVIS W CONTRAST[, {WHEN} {time}| {MD}]. [Acc|ACC]# {OTHER_ID}
[Pt|PATIENT]: {P.lastfirst}   [ID {MRN}|{MRN}]   Ordered: {D.lastfirst}[, {SITE}|]
HX: Hodgkin lymphoma s/p ABVD, Deauville 3. COMP: {MD} [({SITE})|at {SITE}]; {WHENS}.
TECH: 100 mL Omnipaque 350 IV, Siemens Somatom, 3 mm MPR, DLP 640.
FINDINGS: Port-a-Cath tip at SVC. No PE. RUL nodule 6 mm (se 4 im 88), Fleischner low risk. Hounsfield -8 L adrenal, adenoma. Bosniak II cyst. Schmorl nodes T11, Tarlov cyst S2. No free air. Riedel lobe.
IMP: 1. Stable nodes, Lugano CR. 2. LI-RADS 2 seg VI. Rec CT 12 mo.
[Called to {D.last} {time}|D/w {D2.first}, NP, at {time}][ by {D3.last}|]. [Res: {D7.firstlast} / Att: {D3.firstlast}|{D3.firstlast}, MD, {SITE}].
---
{SITE.up} - SURGICAL PATHOLOGY
[{OTHER_ID}|Case {OTHER_ID}]  |  {P.lastfirst}  |  {DOB}  |  [Surgeon|Subm]: {D.last}  |  Coll {MD}  Rec {MD}
GROSS: A. "R breast, 10:00", fresh, 4.2 x 3.1 x 2.0 cm, inked: superior blue, deep black. Cassettes A1-A4 margins, A5-A9 tumor, A10 Savi Scout clip. B. "SLN #1, hot and blue", 1.4 cm, B1-B2. [{D2.init}|{D2.last} PA(ASCP)].
DX: IDC, Nottingham grade 2 (3+2+1), 1.8 cm, Ki-67 14%, ER 95% PR 60% (Allred 8), HER2 IHC 1+; margins neg, closest 3 mm; pT1c pN0(sn). Paget disease absent. H&E, p63, Oncotype sent.
Frozen [called to OR {n}|phoned] {time} [by {D3.last}|to {D.last}]. [Signed|Verified] {D3.firstlast}, M.D. {WHEN}. Slides to {SITE} on {MD}[ per {rel}, {R.firstlast}|].
---
PSYCHIATRIC INTAKE - [{P.firstlast}|{P.init}] - {WHEN}
[ID|Identifying]: {age} yo [divorced|married|single] {sexword}, [ex-{BRAND} clerk|works at {WORK}], lives in {CITY} w/ [{rel} {R.first} and a cat|roommate {R.first}].
CC "the voices again". [Referred by {D.last} ({SITE})|On a 5150 from {SITE}]. HPI: off Risperdal since {WHENS}; AH of late {rel2} {R2.first}, no CAH. SI passive, C-SSRS 2; HI denied. PHQ-9 19, GAD-7 15, YMRS 4, AUDIT 11, CIWA 6. Past: {n} admissions, [{SITE} in {year}|last {SITE}, {MD}], ECT x6, Clozaril (ANC low). PCL-5 52 after {MD} assault.
MSE: unkempt, Schneiderian sx, MoCA 24. Axis I: schizoaffective d/o; r/o Capgras.
Plan: Invega Sustenna 234 IM, Cogentin PRN, [SW {D2.first}|{D2.firstlast}, LICSW,] to call AA sponsor and Section 8. Crisis line given. {D3.firstlast}, {cred}
---
SW [Assessment|f/u|Note], {UNIT}. Met w/ {P.titled} & {rel} {R.firstlast} [{MD}|today]. [Pt|{he}] rents at {ROAD}, {CITYZIP}; 3 STE, no rail. [Retired|Laid off] from {WORK}. SSDI $1,140/mo, SNAP, Medicaid [ID |#]{HEALTH_PLAN}, SSN [on file |]{SSN}. {rel2} {R2.first} ([{CITYSTATE}|{TOWN}]) estranged; {rel3} {R3.first} {PHONE} is alt decision maker. IPV screen neg, HITS 4. ADLs: Katz 4/6. DME: Rollator, BSC, Hoyer.
SNF choices: 1) {HOME} 2) {HOME} 3) {RESID}. [{D.first} in admissions at {PHONE}|Liaison {D.firstlast}, fax {FAX},] has bed {weekday} pending PASRR. APS report {OTHER_ID} filed, worker {D2.last}. Aunt to bring keys.
{D3.firstlast}, [LMSW|LCSW-R|MSW, ACM] x 3 visits, 45 min
---
OPERATIVE NOTE
Pre-/Post-op dx: R hip OA, Kellgren-Lawrence 4. Procedure: R THA, direct anterior, Hana table. [DOS|Date]: {WHEN}
Surgeon: {D.firstlast}, MD   Asst: {D2.firstlast}, PA-C; {D3.last} (PGY-3)   Anes: {D7.last}/{D8.first}, CRNA   Circ: {D9.first}, RN   Rep: {R3.first} (Stryker)
Implants: Trident II 54 mm [lot|LOT] {DEVICE}, Accolade II #5 [sn|SN] {DEVICE}, 36 mm Biolox head. EBL 250. Spinal. Ancef 2 g, TXA 1 g. Drains: Hemovac none.
Pt {P.firstlast}, [MRN |]{MRN}, ID'd in holding; site marked by {D.init}. Smith-Petersen interval, LFCN spared, Hohmann and Charnley retractors, Bovie, pulsavac; broach to 5, Shuck neg. Vicryl, Monocryl, Dermabond, Prineo. Counts x2 ok[ per {D9.first}|]. Family ({rel} {R.first}) updated in the {UNIT} waiting area. To PACU stable.
---
{SITE}
[Clinic of |]{D.firstlast}, [MD, FACC|MB BCh, FRCPC|DO, FAAN]   {ROAD}, {CITYZIP}   T {PHONE} F {FAX}

{WHEN}
RE {P.firstlast} ({DOB})
Dear {D2.first}, [thank you for sending|it was a pleasure to meet] {P.titled}, {age}, for POTS versus inappropriate sinus tachycardia. [The patient|{P.first}] faints at {CLASS} and once on {STREETNAME}. Zio patch: SVE 1.2%. Tilt + at 8 min. TTE EF 62%, no Ebstein. Beighton 6/9, so I ask {D3.last} in genetics about Ehlers-Danlos. Start Corlanor 5 bid, salt, Jobst hose, Levine protocol.
I see {him} again in [{WHENS}|3 months].
Warmly, {D.first}

cc [{D3.firstlast}, {SITE}|Dr. {D3.last}]; [school nurse, {CLASS}|{R.firstlast} ({rel})]; file {CHARTNO}
---
** WHILE YOU WERE OUT **
For: [Dr {D.last}|{D.first}]    [Taken|By]: {D2.init}    {MD} {time}
Caller: [{R.firstlast}|{R.first}] ([{rel}|mom]) of {P.firstlast}   Ph: {PHONE} [cell|wk]   DOB {DOB}
[X] phoned  [ ] returned call  [X] URGENT
Msg: INR 4.8 on home CoaguChek, nosebleed 20 min, on Coumadin 5/7.5 alt, started Bactrim {MD} at [{SITE}|urgent care on {STREETNAME}]. No melena. Also out of Humalog KwikPen, PA denied ([{OTHER_ID}|ref {OTHER_ID}]). Pharm {SHOP}, {PHONE}.
Action: hold x2, vit K no, recheck {MD}. [TCB {time} left VM|Spoke to {R.first}], {D3.first} RN. ED if HA or HCT drop. {D.init} [agrees|ok].
---
TRIAGE {time} ESI [2|3] - {P.lastfirst.up} - {age}{sexletter} - [NKDA|All: PCN, latex] - wt 71 kg - LMP n/a - Td 2019
c/o FOOSH off ladder at {BRAND}, L wrist dinner fork deformity, cap refill <2, NV intact, 8/10 Wong-Baker. Ottawa +. Walk-in w/ {rel} [{R.first}|({R.first})]; [boss {R2.first} waiting|supervisor {R2.firstlast} {PHONE}]. Meds: Eliquis!, Toprol. BP 168/92 P 104 T 36.8. Travel: back from {TOWN} {MD}; no Ebola/MERS contact. COVID vax x4. Ice, sling, Motrin held -> Tylenol 1 g by {D.last}. To [Fast Track|FT 6], XR. WC form: {WORK}, claim [pending|{OTHER_ID}]. {D2.first} [RN, CEN|T., RN].
---
PT/OT EVAL  {P.lastfirst}  {UNIT}  [SOC|Eval] {MD}  Ref: {D.last}  Dx: L MCA CVA, NIHSS 9->5, mRS 3
S: "I want to get back to bingo on {STREETNAME}." PLOF I, lives w/ {rel} {R.first} in a [split-level on {ROAD}|walk-up in {AREA}]; FWW, tub bench. Hobby: choir at {WORK}.
O: R UE MMT 2/5, Ashworth 1+, Brunnstrom 3, Fugl-Meyer 28. Berg 31/56, TUG 34 s, Tinetti 15, FIM 78. Sit>stand min A, gait 40' RW w/ AFO, Trendelenburg R. Box & Blocks 9. MoCA 22, Allen 4.4. Line bisection ok.
A: good rehab potential for IRF ([{HOME}|{SITE}]). P: 5x/wk, NDT, CIMT, Bioness. Kids {R2.first} and {R3.first} to do car transfer {weekday}.
[{D2.firstlast}, PT, DPT|{D2.last} DPT, NCS] / [{D3.firstlast}, OTR/L|{D3.last} COTA]
---
Nutrition [consult|reassessment|TPN note] [{WHEN}|{MD}]. {P.last}, [{UNIT}|bed 9]. Ht 5'4" Wt 48.2 kg (UBW 58 per {rel} {R.first}), BMI 18.1, NFPE temporal wasting; ASPEN severe PCM. Labs: prealb 9, Mg 1.5, Phos 1.9 - refeeding risk, thiamine 100. Mifflin-St Jeor x1.3 = 1450 kcal, 70 g pro. Dobhoff placed by {D.last} {MD}; Jevity 1.5 @ 20, adv 10 q8 to 45 mL/h, FWF 150 q6. Halal diet, likes Ensure, Magic Cup; {R.first} brings food from [{BRAND}|home]. MNA-SF 6. Zinc, MVI, Reglan QTc 430. [Meals on Wheels to {BYWAY} on d/c|RD at {HOME} emailed, {EMAIL}]. {D2.firstlast}, MS, RD, CNSC [pgr {PHONE}|]
---
PHARMACY INTERVENTION  {OTHER_ID}
Pt/loc: [{P.lastg}|{P.init}] / {UNIT}   Prescriber: {D.last}   Rx'd {MD} {time}
Issue: Vanc 1.5 g q12 w/ CrCl 31 (Cockcroft-Gault), trough 24.6, AUC 710 by Bayesian (InsightRX). On Zosyn -> AKI risk. Also Zyvox + Lexapro = serotonin (Hunter crit). Prior to admit list from {SHOP} ([ph |]{PHONE}) shows Tikosyn 250, Lanoxin, not Lasix; {rel} {R.first} brought bottles from {SITE}.
Rec: vanc 1 g q24, lvl {MD}; d/c Zyvox; Beers: stop Benadryl. Accepted by {D.first} [@|at] {time}, [TORB|VORB] {D2.last}. Renal: Lovenox 30 daily; Xigris n/a. Cost save $212.
[{D2.firstlast}, PharmD, BCCCP|{D2.init}, R.Ph.] - lic. {LICENSE}
---
DENTAL: {P.firstlast} / {MD} / [Op 3|chair 3] / {D.last} DMD, asst {D2.first}
CC: broke tooth on olive. MHx: Fosamax, Afib (Eliquis, per {D3.last} no hold), R TKA 2018 - no AHA premed. BP 138/84. ASA II.
EO/IO: TMJ click, tori, Mallampati II, leukoplakia none. #19 MODBL amalgam fx, lingual cusp; #14 DO recurrent; #30 PFM ok; #1, 16, 17, 32 missing. PSR 3-2-3. Angle Cl II div 1. PAX2, BWX4.
Tx: 1.8 mL 4% Septocaine 1:100k IANB, Isolite, core buildup, Cerec Emax A2. Vicodin refused. Peridex.
NV: [SRP UR w/ {D2.first}, RDH|perio {D.last}] {MD}. [Ins|Dental ins] subscriber {HEALTH_PLAN} ({rel} {R.firstlast}, {WORK}). Ortho records from {SITE} to come.
---
EYE CLINIC {WHEN}  [Pt|Name] {P.lastfirst}  [#|no.]{CHARTNO}
{age}{sexletter} ref {D.last} OD ([{CITY}|{SITE}]), floaters OS x {n} d; drives [school bus for {CITY}|for {BRAND}]. POHx: LASIK '04, Fuchs dystrophy in {rel} {R.first}.
VAcc OD 20/25-1 OS 20/60 PH 20/30. IOP 17/22 Goldmann @ {time}. Pupils: no APD (Marcus Gunn). CVF full, Ishihara 11/11, Schirmer 6/9. SLE: guttae 1+, NS 2+, Shafer's sign + OS. DFE 90D/BIO: HST at 1:30, no SRF, C/D 0.6; Drusen. OCT Heidelberg RNFL 82. HVF 24-2 MD -3.1. Amsler nl.
A/P: tear OS -> laser retinopexy today [Dr {D2.last}|by {D2.last}], consent w/ {R.first}. Xalatan qhs, Pred Forte qid. RD precautions. [Scribe {D3.init}|Tech {D3.first}, COT]. RTC {MD} {UNIT}.
---
[Podiatry|PODIATRIC] SOAP -- {P.last}, {P.first} -- {MD}
S: {age}yo DM2 (A1c 9.8), R plantar ulcer x 6 wk, wore new boots [at {WORK}|on {ROAD}]. [{rel} {R.first} changes dressing|HHA {D8.first} from {HOME} does drsg]. Vasc: {D.last} did R SFA PTA [{MD}|at {SITE} {MD}].
O: DP 1/4 PT 2/4, ABI 0.68, TcPO2 34. SWM 5.07 absent 8/10. Wagner 2 sub 1st MPJ 2.1 x 1.8 x 0.4, PTB neg, hammertoe 2-4, onychogryphosis x10, Charcot L midfoot (Eichenholtz 3).
A: E11.621, L97.512. P: Sharp debr #15, 97597; Iodosorb, TCC-EZ; Augmentin 875; MRI r/o OM. [Dr. {D2.last} ID|{D2.last}/ID] aware. DME {SHOP} for CROW. RTC 1 wk {UNIT}. [{D3.firstlast}, DPM|{D3.init} DPM]
---
DERM [visit|f/u|TBSE] {MD}: {P.firstlast.low}, {age}, [fitz ii|Fitzpatrick II], roofer [at {WORK}|retired from {WORK}], ref by {D.last.low}. L nasal ala 5 mm pearly papule, dermoscopy arborizing vessels -> shave, nodular BCC ([{OTHER_ID}|{CODE}], read by {D2.last}). Mohs w/ {D3.last} at {SITE} {MD}. R calf AK x3, LN2. Back: SKs, sign of Leser-Trelat no; Becker nevus. Breslow 0.4 mm MIS scar L shoulder {WHENS}, Clark II, no LAD. Psoriasis PASI 6, Koebner +, on Otezla -> Skyrizi; Quantiferon neg {MD}. FH: {rel} {R.first} (melanoma), aunt. Efudex bid x 3 wk, Vanicream, SPF 50. Photos to {EMAIL}[, consent signed {MD}|]. ma: {D7.first.low}
---
L&D ADMIT  [{P.lastfirst.up}|{P.firstlast}]  G3P1011 @ 39w2d by LMP c/w 8wk US  EDD {WHEN}
[Primary|Group]: {D.last}/{D2.last} ({SITE})   Peds: {D3.last}   FOB: {R.firstlast}, {PHONE}   Doula: {D9.first}
ROM clear {time}, ctx q3, GBS + (PCN x2), A neg, Rhogam {MD}, RI, HBsAg neg, GC/CT neg, 1h GTT 128, NT/Harmony low risk, Tdap {MD}.
Prior: LTCS [{MD}|{year}] at {SITE}, Pfannenstiel, breech; TOLAC desired, calc 68%. Bishop 8: 4/80/-1 per {D7.first} CNM. FHT 140 mod var, cat I. Leopold 3400 g vtx. EPDS 5, no IPV.
P: Pitocin 2x2, epidural ([{D8.last}|anesthesia aware]), cook balloon no. Wants "{R3.first}" if a girl. Nexplanon PP. {D7.firstlast}, CNM [{time}|{UNIT}]
---
NEWBORN [H&P|EXAM]
BB {P.last}  [MRN|#] {MRN}  born {WHEN} @ {time}  [{SITE}|{UNIT}]
Mother: {R.firstlast}, {CHARTNO}, 3{g} y G2P2, O pos, GBS neg, HSV on Valtrex. Father: {R2.firstlast}. SVD, nuchal x1, Apgars 8/9 (assigned by [{D.last}|the RN]), BW 3.42 kg (55%), HC 34, Ballard 39. Vit K, Erythro, Hep B given {MD} lot {DEVICE}.
PE: AFOF, red reflex x2, Epstein pearls, Moro symm, Ortolani/Barlow neg, Mongolian spot sacrum, no dimple. Coombs neg, TcB 6.1 at 24 h (Bhutani LIR). CCHD 98/99. NBS [card|kit] {OTHER_ID}.
Plan: BF q2-3h, LC [{D2.first}|visit], circ (Gomco) by {D.last}, f/u {D3.last}, {SITE}, {weekday}. Sibs {R3.first} (4), well. Car seat ok.
---
WCC / [behavior|school] visit - {WHEN} - [{P.firstlast}|{P.nick}], {n} yo, [3rd|4th|5th] grade [at|@] {CLASS} (Ms. {D2.last}'s room)
Here w/ [mom|{rel}] {R.firstlast}; dad in {CITYSTATE}; sibs {R2.first} & {R3.first} fine. Nana has {him} wkends.
Vanderbilts: teacher 7/9 inattn, parent 6/9; Conners pending. IEP mtg {MD} w/ {D3.firstlast} (school psych). Sleep 8 h, Roblox 3 h. Meds: Focalin XR 10, Zyrtec, Flovent via AeroChamber; EpiPen Jr at school, plan faxed {FAX}.
PE: wt 28.1 (45%), BMI 62%, BP 98/60, Tanner 1, Adams fwd bend neg, Osgood-Schlatter R. Vax UTD, Flumist, Gardasil #1.
A/P ADHD: Focalin 15. RTC {MD}. [{D.firstlast}, MD, FAAP|{D.last}/{D.init.low}]
---
ONC PLAN [C3D1|C5D1|C1D15]  {P.lastfirst}  [{MRN}|MR {MRN}]  BSA 1.84  ECOG 1
Dx: Stage IIIB sigmoid adenoCA, pT4aN1b, MSS, KRAS G12D, [port {DEVICE}|PowerPort] {MD} by {D.last}; path {OTHER_ID}[ {SITE}|].
Regimen: mFOLFOX6 + Avastin q14d: oxali 85, LV 400, 5-FU 400 -> 2400/46h CADD [pump {DEVICE}|pump]. Premeds Aloxi, Decadron 12, Emend. Neulasta OnPro. ANC 1.8 Plt 142 CEA 6.4 (11.9 {MD}). CTCAE gr 1 neuropathy, gr 2 HFS.
Prefers {UNIT} chair by window, {rel} {R.first} drives from {CITY}. Disconnect {MD} at [{HOME}|{SITE}] w/ {D2.first}. {D3.last} re Lynch testing - {rel2} {R2.first} had endometrial. Trial NSABP; SWOG screen fail. Goals: curative. Signed {D7.firstlast}, {cred}; verified {D8.init}, {D9.init} RPh.
---
TRANSPLANT [selection committee|clinic|huddle]: {P.last}, {age}, ESLD 2/2 NASH, MELD-Na 27, CTP C11, within Milan (LI-RADS 5, 2.3 cm, TACE {MD} {D.last}). UNOS [ID|id] {OTHER_ID}, listed {WHEN}. ABO O. LVEF 60, RVSP 34, DSE neg, Cornell neg. EtG/PEth neg x3; SIPAT 18. Caregivers: {rel} {R.firstlast} {PHONE}; {rel2} {R2.first}, {CITYSTATE}. Living donor eval: {R3.firstlast} ({rel3}), chart {CHARTNO}, GRWR 0.9, advocate {D2.first}. Post: Prograf 6-8, Cellcept 1 g, Simulect; CMV D+/R- Valcyte; PJP Bactrim. Lodging [{HOME}|on {ROAD}]. Barriers: dental (Dr {D3.last}), HCV Epclusa SVR12. Present: {D.last}, {D2.last}, {D3.last}, {D7.last}, finance ({D8.first}).
---
[HD RUN|Hemodialysis tx]: {P.lastg}   chair 7   {SITE}   MWF   [{MD}|{WHEN}]
Pre: 82.4 kg (EDW 79.5) BP 172/88 | Post: 79.9 BP 138/70 | UF 2.5 L | 3h45 | Optiflux F180NR | BFR 400 DFR 700 | 2K 2.5Ca
Access LUA AVF (created {MD}, {D.last}), 15g x2, thrill +, Kt/V 1.42, URR 71. Heparin 2000. Epogen 4000, Hectorol 2, Venofer 50.
{time} cramping, NS 200, Trendelenburg. {time} resolved. {D2.first} LPN. Machine Fresenius 2008T sn {DEVICE}.
HBsAb 8 -> booster lot {DEVICE}. Phos 7.1, Renvela w/ meals reviewed w/ {rel} {R.first}. Van: [{BRAND}|{CITY} paratransit], p/u {BYWAY}. On list at {SITE} since {WHENS}. [Rounding|MD]: {D3.last}, no Δ. [{D7.firstlast}, CCHT|{D7.init}]
---
[WOUND CTR|Wound care center], [visit 6|WK 4], {WHEN}. [Patient:|] {P.firstlast} [(|- ]{DOB}[)|]
Wound #1 sacrum Stg 4, 5.2x4.1x1.8, UM 2 cm @ 3:00, PUSH 13, slough 30%. #2 L heel DTI. #3 RLE venous CEAP C6, ABI 0.94. Norton 11, Waterlow 22. Dolphin bed, ROHO, Prevalon boots.
From {HOME} w/ aide {D8.first}; [wound RN there {D.last}, {PHONE}|DON {D.firstlast} fax {FAX}]. Last debr [{MD}|{SITE}] {D2.last}. Cx Pseudomonas, Proteus; Dakin's 1/4, Santyl, Aquacel Ag, KCI VAC -125, Unna's boot R by {D3.first}. HBO 20/40 @ 2.4 ATA, TM nl. Alb 2.6, Juven, Prostat. Apligraf #2 lot {DEVICE}. Hospice d/w {rel} {R2.first} ([POA|HCPOA]). Next {MD} {time}, [{FLOORED}|{UNIT}].
{D2.firstlast}, [CWSP|WOCN, APRN]
---
POLYSOMNOGRAM ([split|diagnostic])   {P.lastfirst}   [Study|Night]: {WHEN}   Tech: {D.init}, RPSGT   [Ref|Ordered]: {D2.last}, {SITE}
{age}{sexletter} BMI 38, Epworth 17, STOP-BANG 6, neck 18". Bed partner ({rel} {R.first}) notes snorting; [near-miss on {ROAD}|drowsy driving CDL, {WORK}].
TST 312 min, SE 74%, SL 11, REM lat 140. AHI 46.2 (sup 71, REM 58), RDI 51, nadir 78%, T90 38 min, PLMI 9. Cheyne-Stokes absent. Split {time}: CPAP 11, residual 3.1, ResMed AirFit F20 M.
DX G47.33 severe. AutoPAP 8-14 EPR 3, [DME {SHOP}, {PHONE}|unit {DEVICE} via {SHOP}]. Inspire if intolerant ({D3.last} ENT, DISE). No sedatives. Scored per AASM 4%. {D7.firstlast}, MD, FAASM, e-signed {MD} {time}.
---
EXERCISE NUCLEAR: Pt {P.last} ([{MRN}|acct {ACCOUNT}]), {WHEN}, [{UNIT}|{SITE}], supervised[ by|] {D.last}, NP, w/ {D2.first} (EP).
Ind: CCS II angina, Framingham 18%. Meds held: Lopressor (last {MD}), no Viagra. Bruce 7:12, 8.6 METs, HR 141 (88% MPHR), BP 198/84, RPP 27.9k, Borg 17, Duke -6; 1.5 mm downsl STD V4-6, Wellens no, LBBB no. Cardiolite 10.8/31 mCi, Siemens Symbia. SDS 7: mod inferolateral ischemia, TID 1.21, EF 54.
Compare [Lexiscan {WHENS} at {SITE}|{WHENS}]: new. Rx: ASA, Imdur 30, Lipitor 80; cath {MD} {D3.last}. [{rel} {R.first}|Son] to drive; called {PHONE}, no lifting at {BRAND} till then. Read: {D7.firstlast}, [MD|FASNC].
---
EEG #{OTHER_ID} [Routine|LTM d2|Ambulatory 24h] -- {P.firstlast}, {age}{sexletter}, {UNIT} -- rec {MD} {time} -- [tech|R. EEG T.] {D.last}
Hx: Lennox-Gastaut, VNS (LivaNova SenTiva [sn|s/n] {DEVICE}, {D2.last} {MD}), Keppra, Onfi, Fycompa; spells at {CLASS} seen by [{rel} {R.first}|aide {R.first}], Todd's L. 10-20, 21 ch, HV, photic.
PDR 7 Hz, Lambda, POSTS, K complexes. Slow SW 2 Hz GPFA; R F8-T4 sharps q8s, FIRDA; no BIRDs, no Salzburg NCSE. Event {time}: {he} called "{R.first}!", tonic 8 s, HR 130, button.
IMP: abn; multifocal + gen. D/w [{D2.last}|Dr {D2.last}] -> Ativan 2, Vimpat load. Rasmussen unlikely. WADA {MD}, {SITE}. {D3.lastfirst}, [MD, FACNS|epilepsy fellow].
---
EGD REPORT
Endoscopist {D.last} | [Nurse|RN] {D2.first}, tech {D3.first} | MAC {D7.last} | {WHEN} | [{SITE}|{UNIT}] | Olympus GIF-HQ190 #{DEVICE}
{P.lastfirst}, {DOB}: melena, Hgb 6.9, Glasgow-Blatchford 12, Goody's powder daily[, sent from {SITE}|].
Z-line 38, Barrett C1M3 (Prague), Seattle bx jar 1; LA-B; Schatzki ring -> Savary 15. Hill II. Cameron erosions. Antrum: Forrest Ib 12 mm ulcer: epi 1:10k 6 mL, Resolution clip x2, GoldProbe. D2 nl, Brunner's. CLO sent. Dieulafoy not seen. ASA 3, Aldrete 10. Rockall 6.
Rec: Protonix gtt 72 h, no NSAIDs, H. pylori -> Pylera. Repeat {MD}. {rel} {R.first} given pics; d/w [ICU|{D8.last}, {UNIT}]. Path to {D9.last}.
---
[Colonoscopy|COLON] letter. {WHEN}. {P.firstlast}, {ROAD}, {CITYZIP}
Dear {P.titled}: [Your|The] colonoscopy on {MD} [at {SITE}|with me] found [two polyps|three polyps]. Details for {D.last}, {cred}, and your chart ({CHARTNO}): Boston prep 2-3-3 w/ Suprep, cecum {time}, withdrawal 9 min, Pentax EC38. 6 mm cecal Paris 0-Is, cold snare; 14 mm sigmoid 0-Ip, hot snare, Eleview, tattoo Spot, clip (MR cond.); NICE 2, Kudo IIIL. Grade II hemorrhoids; Hirschsprung no. Path {OTHER_ID}: TA x1, TVA no HGD. No Lynch, but [{rel} {R.first} at 48|your {rel} {R.first}'s CRC] means repeat 3 y and Amsterdam review. Resume Plavix {MD}. Bleeding: ED or {PHONE}.
{D2.firstlast}, [MD, AGAF|D.O.]   [dict {D2.init}|cc {D3.last}]
---
CATH LAB LOG   {P.lastfirst.up}   {MRN}   [STEMI alert {time}|D2B 58 min]
Op {D.last}; fellow {D2.last}; scrub {D3.first}; RN {D7.first}; monitor {D8.init}. Ref [{SITE} via {CREW}|{CREW}].
R radial 6F (Barbeau B), JL3.5/JR4, EBU 3.5. LM nl, LAD mid 99% TIMI 1, D1 60%, LCx 40%, RCA dom 30%. Runthrough, Emerge 2.5x12, Xience Skypoint 3.0x23 [lot|SN] {DEVICE}, NC 3.25, IVUS MSA 7.1. FFR D1 0.86. LVEDP 24, EF 40, Killip 2. Heparin ACT 289, Integrilin none, Brilinta 180. TR Band 12 mL. Contrast Visipaque 140, AK 1.1 Gy. Impella n/a. SYNTAX 14.
Family: {rel} {R.firstlast} called in {CITYSTATE}[ ({PHONE})|] by {D.last}. To [CCU|{UNIT}]. {MD} echo; LifeVest? {D9.last} (EP) to see.
---
ANAES RECORD  [{P.initlast}|{P.firstlast}]  {age}{sexletter} 84 kg  ASA 3E  [MP|Mallampati] III  TMD 5  NPO [{time}|8 h]
Proc: ex lap, Hartmann's ({D.last}). Anaes: {D2.firstlast}[ / {D3.last} (trainee)|; relief {D3.last} {time}]. Prev GA {SITE} {year}: diff airway letter, Cormack-Lehane 3, Bougie; {rel} {R.first} MH? - RYR1 neg.
RSI, Sellick, ketamine 100, roc 100; C-MAC D-blade, 7.5 ETT @ 23, grade 2a. A-line L rad, RIJ 9F US. TIVA prop/remi, BIS 45, TOF 2/4 -> sugammadex 400. Norad 0.08, vaso 2.4 u/h. Hartmann's 2.5 L, PRBC 2 (unit [{CODE}|no. {CODE}]), ROTEM ok. Temp Bair Hugger. TAP block Exparel. Apfel 3: Zofran, dex.
HO {UNIT} {time} to [{D7.first}|{D7.last}], Richmond -4. Machine Drager Perseus[ {DEVICE}|]. {D2.init}
---
ICU DAILY [ROUNDS|PROGRESS] {MD} HD#6 [Bed|Rm] 14 {P.last}[ ({age}{sexletter})|] Attg {D.last} Fellow {D2.last} Res {D3.first}
24h: proned 16h, FiO2 .7->.5, P/F 148 (Berlin mod). N: RASS -4, CAM +, prop 30 fent 100, Nimbex off. CV: NE 0.06, Vigileo CI 2.8, Takotsubo EF 35. R: AC 28/360/12, Pplat 27, [trach {D7.last} {MD}|trach talk]. GI: Vital AF 55, Dulcolax. R: CRRT Prismaflex, -1.2 L. Heme: 4T=2, Hgb 7.8. ID: Meropenem d4, Mucor? BAL {MD}[ {OTHER_ID}|]. E: Glucommander. Lines: L IJ {MD}, R fem Quinton [{MD}|d5], PIV. SOFA 11, APACHE II 26.
Family mtg {time}: {R.firstlast} ({rel}), {rel2} {R2.first} by phone from {TOWN}, Chaplain {D8.last}. Full code. Xfer to {SITE} for ECMO - {D9.last}, {PHONE}, no bed.
---
ID [CONSULT|consultation] -- [asked|requested] by {D.last}/{UNIT} -- MSSA bacteremia
{P.titled} is a {age} yo [{sexword} |]from [{TOWN}, Guatemala|{CITY}] w/ IVDU, [last used at {ROAD}|living at {HOME}], BCx 4/4 {MD}, {MD}; neg {MD}. TEE 1.1 cm TV veg, Janeway no, Osler no, Roth no, Duke definite. MRI L4-5 discitis. Prosthesis: St. Jude mitral '11 ({SITE}, {D2.last}). Cat Bartonella, dog; [cousin|{rel}] {R.first} had TB - Quant neg. HIV Ag/Ab neg, HCV 1a.
Ancef 2 q8 x6w from {MD}; no PICC home -> {HOME} or dalbavancin. No gent/rif. CT surg {D3.last} saw: AngioVac. Suboxone w/ {D7.first}. Narcan. OPAT fax {FAX}, weekly CBC/CRP to {EMAIL}. Thank you. {D8.firstlast}, [MD, FIDSA|ID pager {PHONE}].
---
HH VISIT  [SOC|ROC|SN visit #3]  {WHEN} {time}-{time}  mi 14
Cl {P.firstlast}, {BYWAY}, {CITY}[ (key w/ {R2.first}, apt below)|; dog locked up]. HIC [#|no. ]{HEALTH_PLAN}. MD {D.last} [NPI {LICENSE}|ph {PHONE}].
HB d/t CHF NYHA III, O2 2L Inogen. BP 142/70 R/L, wt 188.4 (+3.2), edema 2+, crackles; Bumex given, tel to {D2.first} @ {SITE}: Zaroxolyn 2.5 x2d, BMP {MD}. Prefilled Lantus SoloStar, MediSet x7. OASIS M1033. Beach stool, throw rugs, no Lifeline -> ordered. {rel} {R.first} teach-back heart zones, {PHONE}; daughter-in-law shops. Nails per podiatry. MSW {D3.last} re LIHEAP. Next {weekday}. [Tablet sig on file. |]{D7.firstlast} [RN, COS-C|LVN].
---
[Hospice|IDG|Palliative] note, {HOME}, [rm by the garden|rm 6], {MD}. {P.first} ([{P.last}|{P.titled}], [{AGE}|{age}]), FAST 7c, PPS 20, ALS FRS 9, Cheyne-Stokes, mottled. Roxanol 10 q2, Ativan 0.5, Levsin gtts, Haldol; comfort kit {SHOP}. CADD stopped. POLST/MOLST on fridge [signed {MD} {D.last}|]. {rel} {R.firstlast} vigil; {rel2} {R2.first} flies in from {TOWN} {MD}; grandkids FaceTime. [Rabbi|Fr.|Rev.] {D2.last} anointed {MD}. Funeral: {WORK}, {CITY}, {PHONE}. Bereavement risk Kissane mod. Army, Korea vet - pinned by vol. {R3.first}. Benefit period 3, F2F {D3.firstlast} NP {WHEN}. RN {D7.first}, CHPN; aide {D8.first}; SW {D9.last}.
---
OCCUPATIONAL HEALTH - [RTW|Fitness for duty]
Emp: {P.firstlast}  [Badge|Emp. ID] {OTHER_ID}  Dept: {UNIT}  Co: {WORK}  SSN {SSN}  [DOI|D/I] {WHEN}
Hollow-bore needlestick R thumb (BD Eclipse 21g) drawing [source|src pt] {CHARTNO}, rm 5; reported to {D.last} {time}. Source HIV-, HCV RNA +. HBsAb >100. OSHA log, form 301. Truvada/Isentress x1 then stop. HCV RNA 3-6 wk: {MD}. Audiogram STS none; Fit test N95 3M 1860 S. Spirometry 88%. Jamar 42/45, Finkelstein -, Tinel +/-; prior WC {CODE} ({SITE}, {WHENS}). UDS Quantisal, MRO {D2.last}.
Restr: no phlebotomy to {MD}. [Mgr|Supv] {R.firstlast} {EMAIL}, adj. {R2.last} {PHONE}. [{D3.firstlast}, MD, MPH, CIME|{D3.init} COHN-S].
---
TRAVEL CLINIC {MD} {P.lastfirst} {age}{sexletter}
Itin: [{SPAN}|dep {WHEN}] {TOWN}, Uganda > {TOWN}, Tanzania > home; w/ {rel} {R.first} & church group ([{WORK}|{WORK}, {CITY}], ldr {R2.firstlast} {PHONE}). Passport on file [{OTHER_ID}|no. {OTHER_ID}]. VFR? no. Altitude -> Diamox 125. Preg no, egg ok, thymus nl, Guillain-Barré no.
Given: Stamaril (YF) lot {DEVICE} L delt SC, ICVP stamped; Vivotif; Havrix #2; Menveo; IPV. Declined Ixiaro, Imovax ([{D.first}|RN] counselled, monkeys). Malarone 1 tab qd, DEET 30, permethrin; Azithro 1 g, Imodium. Bilharzia: no lake swims. CDC Yellow Book p. sheets. 5th Dengue q. Rx {SHOP}. RTC fever. [{D.firstlast}, CTH|{D2.last}, MD, DTM&H].
---
IVF CYCLE 2 [|(donor sperm) ]-- {P.firstlast} / partner {R.firstlast} -- {SITE} -- [Coord|RN] {D.first}, {PHONE}
AMH 0.9, AFC 8, Day 3 FSH 11.2; SA: Kruger 2%, 9 M/mL. HSG nl (Asherman lysed {WHENS}, {D2.last}). Antag protocol: Gonal-F 300, Menopur 150 from {MD}, Ganirelix {MD}, Ovidrel {MD} {time}. E2 1880, P4 0.9, lead 21 mm.
VOR {MD} [by|-] {D3.last}: 9 eggs/7 MII/ICSI 6 2PN; embryologist {D7.init}, Embryoscope; D5: 4AA, 3BB (Gardner). PGT-A [report|ID] {OTHER_ID} euploid x1. FET {MD}: Estrace, PIO 1 cc, Medrol; Wallace cath, EndoMet 9.4. Tank [C|B], cane {CODE}. hCG {MD}, OHSS kit. Acupuncture[ w/ {D8.first}|]. $ [auth {CODE}|auth pend.] ins {HEALTH_PLAN}.
---
GENETICS [summary|results disclosure], [TH|tel], {WHEN}: {P.firstlast} [(proband, II-3)|(II-3)]. GC {D.firstlast}, MS, CGC; {D2.last}, MD. Germline 84-gene, [acc|req] {OTHER_ID}, saliva {MD}.
BRCA1 c.5266dupC (p.Gln1756Profs*74), NM_007294.4, het, pathogenic, rs80357906. VUS: ATM c.2119T>C; CHEK2 c.1100delC neg; MLH1/MSH2 neg. ClinVar 5/5, gnomAD 0.02%.
Ped: {rel} {R.first} TNBC 41; {rel2} {R2.first} ov CA d. {year}; {rel3} {R3.first} ({CITY}) pancreas. Ashkenazi pat., GM from {TOWN}, Poland. Tyrer-Cuzick 31%, BOADICEA. Manchester 18.
Rec: MRI/mammo alt, BSO 35-40 ({D3.last}), Lynparza n/a, cascade: letter to {R3.firstlast}, {ROAD}, {CITYZIP}. GINA. 46,XX; no trisomy, no Fanconi. Next {MD}.
---
[AUTOPSY|POSTMORTEM] [FINDINGS|protocol]  {OTHER_ID}   Decedent: {P.lastfirst}  {age}{sexletter}   D.O.D. {WHEN} {time}   PM {WHEN} {time}
Prosector {D.last} w/ {D2.last}, diener {D3.first}; [det.|investigator] {D7.last} (case {CODE}, {COUNTY}) present. ID: toe tag, tattoo "{R.first}" L deltoid, [fingerprints {BIOMETRIC}|dental by {D8.last} DDS].
Ext: 178 cm, 84 kg, livor post, Tardieu spots, no Battle's, EJ x1. Heart 510 g, LAD 95%, Lines of Zahn, Aschoff no; lungs 780/690; liver 1900 nutmeg; Hassall ok; brain 1340, Duret none, Braak II; Virchow node -. Tox: fent 2.1, norfent 1.0. Vitreous K 9. Letulle; blocks 1-22.
COD: acute MI. MOD: natural. NOK {rel} {R.firstlast}, {CITYSTATE}. Released to {WORK} {MD}.
---
DEATH [NOTE|SUMMARY]
Called to [bedside|{UNIT}] by {D.first}, RN, {time}. {P.titled}, [{AGE}|{age}], admitted {MD} from {RESID}, Gram-neg sepsis on ES-IPF, CMO since {MD}. No response to sternal rub, pupils fixed, no heart/breath sounds x 2 min, asystole II/aVF. Pronounced {time} on {WHEN}. {rel} {R.firstlast}[ and {rel2} {R2.first}|] present; {rel3} {R3.first} told [by phone {PHONE}|in {CITY}]. Attending {D2.last} and PCP {D3.last} aware. ME declined, ref {OTHER_ID} ([{D7.last}|inv. {D7.last}]). OPO: cornea only. Autopsy declined. ICD (Boston Sci Dynagen) magnet. Priest came. Ring to {R.first}. Cert: resp failure / IPF / GERD. EDRS done. [{D8.firstlast}, PGY-2|{D8.last} MD {time}].
---
MINUTES - [Tumor board|M&M|Falls committee|Stroke QI] - {WHEN}, {time}, [{FLOORED}|{UNIT}]
Present: {D.last} (chair), {D2.last}, {D3.last}, {D7.firstlast} RN, {D8.first} (registry). Regrets: {D9.last}. Minutes: {WORDINIT}.
1. {P.lastg}, {CHARTNO}: glottic SCC T2N0, p16 -, Karnofsky 80. RT 66 Gy vs TLM. {D2.last}: favours Erbitux no. Outcome: RT, start {MD}, [PEG ({D3.last})|dental first].
2. {WORDPT} (same surname as the RN, no kin): Bethesda V, Thyrogen; TNM disc; -> {SITE}.
3. [{WORDPT}|Mr {WORDPT}|Ms {WORDPT}], {age}: GBM, MGMT+, Stupp, Optune; KPS 60. Palliative. {D7.first} to ring {PHONE}.
4. AOB: Epic downtime {MD}, Pyxis keys, Joint Commission mock; Lean A3; parking at {ROAD}. Next {WHEN} [{SITE}|same room]. Closed {time}.
---
From: {D.firstlast}[ <{EMAIL}>|]
To: {D2.lastfirst}; {D3.first}
Date: {DATE.iso} {time}
Subj: RE: RE: {P.last} - [Entresto PA|ICD check|Ozempic denial]

{D2.first} - spoke w/ {R.first} ({P.first}'s {rel}); they're at [{CITY} til {MD}|the lake, {AREA}, til {MD}]. EF 28 on GDMT (Coreg, Aldactone, Farxiga), QRS 156 LBBB so CRT-D not ICD. {D3.first} can you fax {FAX}[ attn {D7.last}|] the {MD} MUGA, MRN {MRN}? Thx {D.first}
> On {DATE.iso} {D2.firstlast} wrote:
> Auth {OTHER_ID} denied; peer-to-peer Dr {D7.last} {PHONE} by {weekday}. Medtronic rep in Tues. Latitude box dead (sn {DEVICE}).
>> {D3.first}: {SITE} sent only 3 pages... also HIPAA form unsigned. Grandma drives.
---
[{P.firstlast.low}|{P.lastfirst.low}|{P.last.low}] {age}{sexletter} [{MD}|{MD} {D.init.low}]
s: st x3d, fever 102 at [{CLASS.low}|daycare], [sib|{rel}] {R.first.low} same. no cough. po ok. back from {CITY.low}. mom works [{BRAND.low}|nights]
o: t 38.7 p 112 sat 99. nad. op red w/ exudate, tonsils 3+, no koplik, no forchheimer. tms nl, shotty acn. ctab. no hsm. kernig/brudzinski neg. rst pos, flu a/b neg, covid neg
a: gas pharyngitis, centor 4. ddx ebv
p: amox 50/kg x10d (pcn ok per {D2.last.low}), motrin, popsicles, new toothbrush. school note to {MD}. rx {SHOP.low}. call {R.first.low} {PHONE} w/ cx. rtc prn/worse, drool -> ed [{SITE.low}|]
[-{D.last.low} np|{D.firstlast.low}, pa-c|{D.init.low}]
---
The [Surgery|Health Centre], {ROAD}, {CITY}      [Tel|t:] {PHONE}
{WHEN}
[Re|RE]: {P.firstlast}  d.o.b. {DOB}  NHS [no.|number] {MRN}  [Hosp no {CHARTNO}|]
Dear [{D.last}|Mr {D.last}|Colleague],
Many thanks for seeing this {age} year old [retired fitter (ex {WORK})|carer for {his} {rel} {R.first}] under the 2WW. PR bleeding 6/52, FIT 142, Hb 98, WHO PS 1, weight down 1 stone. PMHx: TIA, AF (CHA2DS2-VASc 4), BPH, Dupuytren's. DRE NAD. Repeat: apixaban 5 mg bd, bisoprolol 2.5 mg od, tamsulosin MR, co-codamol 8/500 prn, Gaviscon. Allergy: Septrin. QRISK 24. [The patient|{P.titled}] saw Sr {D2.last} here on {MD} and [Miss {D3.last}|{D3.last}] at {SITE} in {WHENS}. Needs transport from {RESID}; contact {R.firstlast} on {PHONE}.
[Kind|With best] regards, [Dr {D7.firstlast}, MRCGP|{D7.initlast} (GP partner)] GMC {LICENSE}
---
{SITE.up}, {TOWN.up} - DISCHARGE CARD
UHID: {MRN}    IP No: {CHARTNO}    Ward: {UNIT}
Name: [Shri |Smt. |]{P.firstlast}, [S/o|W/o|D/o] {R.firstlast}    Age/Sex: {age}/{sexletter}
Add: [H.No.|Vill.] {ROAD}, {TOWN}    Mob: {PHONE}    DOA {WHEN}    DOD {WHEN}
Diag: Dengue fever with warning signs (NS1 +ve), thrombocytopenia, T2DM. Consultant: Dr. {D.last} (MD Med); Ref: Dr. {D2.firstlast}, {CITY}.
C/o fever x 5/7, body ache, vomiting. O/E PR 104/min, BP 100/60, P/A soft, liver 2F. Plt 22k -> 96k, TLC 2.9, SGOT 210, Widal & MP -ve, USG GB wall oedema. Rx: IVF RL, Inj. Pan 40, Inj. Emeset, T. Dolo 650 SOS, SDP 1 unit[ (bag {CODE})|].
Adv: T. Pan-D 1-0-0 AC, T. Becosules OD, ORS, CBP on {MD}. R/v OPD after 5 days. Bill [no. |]{ACCOUNT} paid by {rel}. Sd/- Dr {D3.init}, DMO
---
VASCULAR ACCESS / IR [brief note|procedure log] {MD}
{P.lastg} | {UNIT} | {age}{sexletter} | INR 1.4 plt 88 | consent [{rel} {R.first} by phone {PHONE}|{P.first}, witnessed {D3.first}]
RUE basilic 5F DL PowerPICC, Bard Sherlock 3CG, 41 cm, tip CAJ, [lot|REF/lot] {DEVICE}; lido 1% 3 mL, Seldinger, Chlorhexidine, Biopatch, StatLock. 1 stick. {D.last}, VA-BC, assisted by {D2.first}. Old R IJ Hickman (placed {WHENS}, {SITE}, {D7.last}) out intact, tip cx [{CODE}|sent]. Denali filter {MD} stays, retrieve by {D8.last}. CLABSI bundle ok. Alteplase Cathflo prn. May use; Vanco, Cubicin to {HOME} on d/c. Rad [{D9.last}|Dr. {D9.last}] confirmed {time}.
---
[CM|UR|Case mgmt] log: {P.last} [{ACCOUNT}|acct {ACCOUNT}]
{MD} InterQual met, obs -> inpt per {D.last}. Payer [ref|auth] {OTHER_ID}, rev. {D8.first} x {time}.
{MD} IM letter to {rel2} {R2.firstlast} ([{PHONE}|at {WORK}]). GMLOS 3.8, DRG 291, LACE 13.
{MD} Denied day 4; P2P {D2.last} w/ Dr {D9.last} {PHONE}. CPM, Bipap Trilogy from {SHOP}.
{MD} {HOME} - no bed. {HOME} - full. {RESID} accepts, {D3.first}. PASRR lvl I, TB neg, Hep B NR.
{MD} Ride [{CREW}|wheelchair van] {time} to {BYWAY}. MOON signed. Son has keys. {D7.init}, [RN, ACM|CCM]
"""
)
