"""Short texts in the ways of British, Irish, Australian, New Zealand, Canadian, Indian, South African and Filipino hospitals.

General practitioners' letters, clerking shorthand, ward rounds and prescriptions, with the numbers, addresses and
hospitals of those countries, and look-alikes without any identifier (guidelines, durations, brands, scores that bear
the name of a town). In the language of `train_sentences`; evaluation notes never use them. Written for this project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _lines

_BRITISH = """
[Thank you for|Many thanks for|Grateful for] [seeing|reviewing] this [pleasant|anxious|delightful] {age} year old {sexword}, {P.firstlast}, [who c/o 3/12 of PR bleeding and altered bowel habit, FIT 48|with 6/52 hx of dysphagia and 4kg wt loss|?2WW breast - R upper outer quadrant lump].
Re: {P.firstlast}, [d.o.b.|DOB|dob] {DOB}, [NHS|NHS no|NHS No.|nhs number] {NHSNO}[, {ABADDRESS}|, {ABSTREET}, {ABTOWN} {POSTCODE}|]. [Dx: NSTEMI, PCI to LAD|Diagnosis: CAP, CURB-65 2|Diagnoses: 1. AF 2. T2DM 3. CKD3b].
Dear [Dr|Dr.] {D.last}, [I reviewed|it was a pleasure to meet|I saw] [your patient {P.firstlast}|{P.titled}] in [the chest clinic|the falls clinic|my endocrine clinic|fracture clinic] on {DMY}. [FEV1/FVC 0.58, started Fostair 100/6 2 puffs BD|HbA1c 74 mmol/mol, gliclazide 80mg BD added|Weight bearing as tolerated, XR in 6/52].
Yours sincerely, [Dr|Mr|Miss] {D.firstlast}, [Consultant Physician|ST5 Gastroenterology|SpR to {D2.titled}|FY2|Associate Specialist], {ABSITE}[, sec: {R.first} {ABPHONE}|, ext {BLEEP}|]
[TTO|TTOs|TTA|TTAs] [for|-] [{P.last}|{P.firstlast}|{P.last.low}] [{NAMEDWARD}|bed 12|side room 3]: [amoxicillin 500mg TDS 5/7|pred 30mg OD 5/7, doxy 100mg OD|Laxido 1 BD, Oramorph 5mg PRN|apixaban 5mg BD, bisoprolol 2.5mg OM], [GP {D.last}|chemist {CHEMIST}|needs DN ref for {P.first}|dosette via {CHEMIST}]
[WR|W/R|ward round|PTWR|PTWR:] [{D.last}|Dr {D.last}|{D.titled}|cons {D.last}/SpR {D2.last}|{D.last} + {D2.first} (FY1)] [-|:] {P.last}, [EWS 3, sats 94% RA, obs stable|NEWS 5, spiked 38.4|MFFD, awaiting POC|BNO 3/7, abdo SNT], [plan: rpt U&E, CXR, IV co-amox 1.2g TDS|plan: stop IVI, E+D, home mane|continue IV taz, micro aware]
{P.last.low} [bed 4|bay B|{NAMEDWARD}|SR2] [ews|news|mews] {n}, [uo 20mls/hr|bm 3.1|hb 68|lactate 4.2|k 6.4] - [fy1|sho|reg|rmo|ho] {D.last.low} [bleeped|informed|attended|aware], bleep {BLEEP}
[PC|Presenting complaint]: [SOB 2/7|chest pain 3/24|melaena x2|collapse ?cause]. [SHx|SH|Social]: lives [with {rel} {R.first} in {ABTOWN}|at {CAREHOME}|alone, {ABSTREET}], [ex-smoker 30PY|ETOH 20u/wk|POC QDS], [NOK {R.firstlast} {ABPHONE}|{rel} {R.first} visits od].
[Clerked|Seen|Reviewed] by {D.last} ([SHO|CT2|FY1|med reg|ANP|locum reg]) [in A&E|in resus|in MAU|on AMU|in Casualty] {time} {DMY}. [GCS 15/15, HS I+II+0, chest clear, abdo SNT, calves SNT|o/e JVP up, bibasal creps, SOA to knees|AMTS 6/10, pyrexial, dull R base].
[GMC|GMC no|GMC No.|gmc:] {REGNO} {D.firstlast.up}, [FY2|CT1|ST6|LOCUM SHO], [bleep|blp|bleep no.] {BLEEP}
[d/w|D/W|disc w|discussed with] [med reg|ITU|surg SpR|ortho SHO|T&O|micro] {D.last}[ (bleep {BLEEP})|, bleep {BLEEP}|]: [not for escalation, DNACPR in situ|for CT KUB and Tazocin 4.5g|hold apixaban, give Beriplex|accept to {NAMEDWARD}].
DNACPR [signed|discussed|completed] [{DMY}|on {WHEN}] [with|w/] [{R.first}, {rel}|{rel} {R.firstlast}|{P.titled} and {rel}], [by|cons] {D.last}. [ReSPECT form green|Ceiling ward-based care|Not for ITU/NIV].
[{P.last.up}, {P.first}|{P.lastfirst}] [CHI|chi|CHI no.] {CHINO} [{NAMEDWARD}|, {ABSITE}|, GP {D.last}|, {ABTOWN}] [AMTS 4/10, on AntiD inj|?NOF, Garden IV, hemi am|clexane 40mg OD, TEDs].
[Lives|Stays|Residing] [at|in] {ABSTREET}[, {ABTOWN}|, {ABTOWN} {POSTCODE}|], [3rd floor, no lift|bungalow, key safe|stairlift, commode downstairs|carers BD from social services], [keyholder {R.first} next door|{rel} {R.first} does shopping|no NOK].
[h/v|HV|home visit|Home visit req|Visit] {P.firstlast}, {ABSTREET} {POSTCODE}: [chesty, off legs 2/7|catheter blocked|?cellulitis L leg, on fluclox|dizzy, BP 96/50]. [Ring {R.first} {ABPHONE}|Key safe with {R.first}|Tel {ABPHONE}]
[EMIS|SystmOne|Vision|emis] [consultation|entry|tel consult|triage] {DMY} {D.initlast}: [URTI, no red flags, safety-netted|BP 168/94, ABPM booked, start amlodipine 5mg|UTI sx, MSU sent, nitrofurantoin MR 100mg BD 3/7][, {SURGERY}|, {P.init}|].
[Script|Rx|Repeat|Rpt script|Acute script] [to|sent to|for collection at] {CHEMIST}[, {P.last}|, {ABTOWN}|]: [ramipril 5mg OD 28|co-codamol 30/500 x100|Ventolin evohaler 2|Adcal-D3 BD, alendronic acid 70mg weekly].
[DN|District nurse|CPN|Health visitor|Matron|Ward sister|Sister|Staff nurse|S/N|CNS] {D.first}[ {D.last}|] [rang|phoned|visited|asked] re [{P.last}'s leg ulcers, ABPI 0.8|{P.titled}, Waterlow 18, G2 sacrum|{P.first}: depot due, flat in mood|{P.last}: INR 5.6, warfarin withheld].
[sister|s/n|matron|hca|snr] {D.first.low} [on|from] {NAMEDWARD.low} [says|rang -|wants] {P.last.low} [pulled venflon|not pu'd since 6|for rpt bm|refusing clexane|wants to self dc]
[Transferred|Txfd|Tfr|Repat|Repatriated] from {ABSITE} [to {ABSITE}|under {D.last}|{DMY}] [post primary PCI|for rehab, D8 post #NOF|after thrombolysis, NIHSS 14 → 6|with T-tube in situ], [ticagrelor 90mg BD, aspirin 75|on sando-K, Mg replaced|for OT/physio].
[theatre|Theatre|Th] {n}: {P.last} [lap appendix|DHS|EUA + I&D|ERPC|TURBT], [{D.last}/{D2.last}|surg {D.last}|cons {D.last}], [gas {D2.last}|anaes {D2.first}], [LMA, 1g teic + 240 gent|spinal + block|GA, RSI], [scrub {D3.first}|ODP {D3.first}|EBL 200].
[Mr|Miss|Mrs|Ms] {D.last}'s [clinic|list|firm|take|NPC|SpR], [{P.last} TCI {DMY} for lap chole|add {P.last}: I&D pilonidal, starved|{P.last}, {P2.last} and {P3.last} DNA x2].
[CAMHS|CMHT|Crisis team|HTT|Perinatal MH] [ref|referral|r/v]: {P.first} [{P.last}|({age})], [PHQ-9 19, fleeting TSH no plan|EPDS 17, baby 5/52|S136, settled on lorazepam 1mg], care co {D.first}[, {ABPHONE}| at {SITE}|], [school {ABCLASS}|lives {ABTOWN}|{rel} {R.first} aware].
[Works|Wks|Job] [for|at] {ABWORK}[ in {ABTOWN}|], [fit note 2/52|Med3 4/52 LBP|MED3 phased return|off sick since {DMY}], [straight leg raise 40|PHQ-9 14, sertraline 50mg OD|HAVS stage 2].
[Fit note|Sick note|Med 3|TWIMC letter] for {P.titled} [{ABWORK}|({ABWORK})] [{DMY} to {DMY}|until {WHEN}|from {WHEN}], [whiplash|viral labyrinthitis|#5th MC].
[MMR|PCV|6-in-1|DTaP/IPV] [due|given|declined] {P.first} {DOB} [{ABCLASS}|red book seen|{rel} {R.first} attended], HV {D.first}, [{SURGERY}|next 4/12|wt 25th centile].
[BIBA|Brought in by ambulance|BIBP|via 999] from {CAREHOME}, [{AGE}F|{AGE}M|{AGE} yr old], [long lie, CK 9000|?UTI, AMTS 2/10|fall, L #NOF, nerve block given], [NOK {R.firstlast}|carer {R.first} with her|DNACPR with crew].
[{AGE} y/o|{AGE}yr|{AGE}] [lady|gent], [CFS 7, POC QDS|RH resident, double incontinent|Rockwood 6, on Madopar], [?SBO on AXR, NBM, ryles free drainage|AKI 3, Cr 412, stop ramipril|NOF # for hemi], [{R.first} to be called|from {CAREHOME}|{P.last}, {NAMEDWARD}].
[MDT|MDM|Upper GI MDT|Lung MDT|Breast MDM] {DMY}: [{P.last}, {P.init}, T3N1M0 adeno OGJ, FLOT x4 then surgery - {D.last}|{P.last} - LUL 2.3cm, SUV 8, EBUS by {D.last}|{P.firstlast} {NHSNO} Birads 5, WLE + SLNB, keyworker {D.first}].
[Physio|OT|SLT|Dietitian|TVN] ({D.first}): {P.last} [mobilising A1 with ZF|A2 + rota stand|soft option diet, L1 fluids|MUST 2, Fortisip BD|HADS 22], [stairs before d/c to {ABTOWN}|home visit {ABSTREET}|to {CAREHOME} {DMY}|{rel} {R.first} to bring shoes].
[Thx|ta|cheers|thanks], {D.first.low}[ (sho)| ext {BLEEP}|, bleep {BLEEP}]. {P.last.low} [ecg - new lbbb, trop 844|ctpa neg, d-dimer 2000|k 2.6, 40mmol in 1l given|needs venflon + gent level]
[Coroner|Coroner's officer|ME|MCCD] [{R.firstlast}|rang re {P.last}|informed: {P.firstlast}] [1a bronchopneumonia|1a hospital acquired pneumonia 1b #NOF], [d {DMY}|died {DMY} {time}, verified {D.last}|cremation form 4 {D.last}].
[Booking|ANC|Antenatal|CMW]: {P.firstlast} G{n}P{g}, [EDD {DMY}|EDD {WHEN}], [Rh neg, anti-D 28/40|BMI 41, GTT 26/40, aspirin 150mg|prev EMLSCS, VBAC clinic {D.last}], [MW {D.first}|midwife {D.first} {ABPHONE}|{SURGERY}].
[SVD|Em LSCS|NVD|Kiwi|ELCS] {DMY} {time} [at {ABSITE}|{ABSITE}], [live male 3.42kg|LFI 2.9kg], [Apgars 9,10|EBL 650, 2nd deg tear], [baby {P.first}|Baby {P.last}|partner {R.first} present|MW {D.first} / {D2.first}].
[rego|Rego|reg|Reg no] {REGO} [rear-ended at lights, seatbelt on|rolled, ejected|hit by ute], {P.last}, [C-spine cleared|log rolled, FAST neg|GCS 14], [ambo {D.first}|police {R.last}|to {ABSITE} by chopper]
"""
_AUSTRALIA_CANADA = """
[FBE|FBC|FBE/UEC|FBE, UEC, CRP, LFT] [on|for] {P.last}[ (UR {CHARTNO})| UR {CHARTNO}|, {NAMEDWARD}] - [Hb 78, plts 90, k+ 5.9|CRP 212, WCC 19, lactate 3.1|eGFR 34, Cr 168] - [RMO {D.last} aware|d/w reg {D.last}|HMO {D.first} to chart KCl].
[UR|URN|U.R.|ur no] {CHARTNO} [{P.last.up}, {P.first}|{P.lastfirst}|{P.last.low}] [ED short stay, headache ?SAH, LP neg|for VMO r/v {D.last}|Endone 5mg PRN, Targin 10/5 BD|gen med under {D.last}].
Medicare [no|number|no.|card] {MEDICARENO}[ ref {g}|], {P.firstlast}, [DVA Gold card|HCC|private - Bupa], [GP {D.last} @ {SURGERY}|{SURGERY}|{ABADDRESS}|ph {ABPHONE}]
[thx|Thanks] for r/v {P.firstlast} [{DOB}|dob {DOB}|{DOB} ({MEDICARENO})], [Ca 2.71 ?HPT, PTH 12|PSA 9.4, ARF strong FHx|lesion L ear ?BCC], [Coversyl 5 mane, Crestor 10 nocte|Diabex XR 1g ii nocte, Jardiance 10|Panadol osteo ii tds] - Dr {D.last}[, {SURGERY}|, prov {REGNO}|, provider no {REGNO}]
[RFDS|Chopper|Fixed wing|ambos] [transfer|retrieval|tfr] {P.last} {ABTOWN} [to|->] {ABSITE}, [snake bite ?brown, VICC pos, 1 vial|STEMI lysed TNK 40mg at 1410|27/40 PPROM, bethamethasone x1], [reg {D.last}|crew {D.first}|accepted {D.last}, {ABPHONE}]
[smoko injury|Shearer|Ringer|Tradie|Chippie|Shift worker] [at|from|with] {ABWORK}, [lac R index, FDP intact, ADT given|LBP, WorkCover cert 7/7|crush inj, XR NAD], [{P.first}|{P.last}|boss {R.first} {ABPHONE}]
NHI {NHI}[, {P.lastfirst}|: {P.last}|, {P.firstlast}], [ACC45 lodged, R colles # MUA|rheumatic fever, bicillin 28/7|bronchiolitis 4/12 old, O2 1L NP|gout flare, allopurinol 100mg od], [{ABTOWN}|{SURGERY}|whanau {R.first} {ABPHONE}|PHO nurse {D.first}|{ABSITE}]
[Health card|HC|OHIP|HCN|PHN|RAMQ|hc#] {HCARD} [{P.lastfirst}|{P.firstlast}|- {P.last.low}] [{DOB}|{ABTOWN}|{CAPOST}|{ABADDRESS}][, query DVT, Xarelto 15 bid started|, requisition for TSH, ferritin|, home care via CCAC|, Tylenol 3 x30]
[CTAS 2|CTAS 3|Triage cat 2|ATS 3|P1|Code amber]: {P.last}[, {age}{sexletter}|], [HR 132, BP 86/40, lact 5|RLQ pain, rebound, WCC 16|SI, MHA f1|febrile neutropenia, pip-taz in], [{ABSITE}|from {ABTOWN}|Dr {D.last}|RN {D.first}]
[Locum|Staff|MRP|Hospitalist|CCFP] {D.last} [{ABTOWN}|at {ABSITE}]: [{P.last} for medevac, K 7.1, ECG sine wave|cc {SURGERY}|{P.firstlast} NSTEMI trop 1200, ASA/Brilinta/fonda], [postal {CAPOST}|RN {D2.first}|ETA 1900]
[Hx|HOPC|HPI]: {P.first} [is|a] {age}yo [from|living in] {ABTOWN}[ {CAPOST}| with {rel} {R.first}| near {ABTOWN}], [ex ETOH, 40/day smoker|IDDM since age 9|occasional pot], [p/w|presents c] [2/7 D&V|3/52 worsening SOBOE|1/24 of CCP]
[Bulk bill|Care plan|GPMP/TCA|75+ health ax|MHCP] {P.last} {DMY} [podiatry {R.first}|psych {D.firstlast} x6|EP + dietitian {D.first}|next of kin {rel} {R.first} {ABPHONE}], [HbA1c 8.1, uACR 14|K10 31|TUG 16s, MMSE 24]
[hosp in the home|HITH|PAC|TCP|ACAT] [visit|r/v] {P.last.low} {ABSTREET.low}[ {ABTOWN.low}|], [cephazolin 2g bd via picc|vac dressing|clexane 80 bd], [rn {D.first.low}|call {ABPHONE} first|dog at gate]
[{rel} {R.first}|{R.first} ({rel})|NOK: {R.firstlast}|EPOA {R.firstlast}|PoA for health {R.firstlast}] {ABPHONE}[; carer {R2.first} a/h| / {ABPHONE}|, lives {ABTOWN}|; interpreter needed]
[{P.last.low}|{P.firstlast.low}|{P.initlast.low}] {age}{sexletter} [{ABTOWN.low}|{NAMEDWARD.low}] [uti urosepsis, gent 320mg|hypo bsl 2.1, glucagon im|d3 post thr, dvt prophylaxis clexane 40|iddm off legs, bsl 28 ket 4.2][, hmo {D.last.low}|, reg {D.last.low} nsr|, dr {D.last.low}]
"""
_INDIA = """
[Pt|Mr|Mrs|Smt|Sri|Master|Baby of|B/o] {P.last} {P.first}, {age}[/{sexletter}| yrs/{sexletter}|Y/{sexletter}], [UHID|UHID No|MR No|OP No|IP No|Reg No][:| -|] {UHID}, [c/o fever with chills x 4 days, vomiting 2 episodes|c/o giddiness, sweating since morning|K/C/O T2DM, SHTN on Tab Telma 40 OD|h/o RTA, LOC+].
[Aadhaar|Aadhar|Aadhar no|adhaar] {NATID}[ {P.firstlast}|, {P.firstlast}, s/o {R.firstlast}| linked with {PLANNO}], [Ayushman card|PMJAY claim|ABHA|BPL card] [{PLANNO}|{PLANNO} approved|{PLANNO}, {ABSITE}].
[{P.firstlast}|{P.last}] [s/o|w/o|d/o|c/o|S/O|D/O|W/O] {R.firstlast}, {age}{sexletter}, r/o {ABADDRESS}[, {ABPHONE}|, mob {ABPHONE}| Mob: {ABPHONE}|][. c/o cough with expectoration 10/7, SOB II| - adv Admission, RBS 412, Inj Insulin 8U s/c stat|].
Rx {P.firstlast} {age}/{sexletter}: [Tab Pan 40 1-0-0 (BBF) x 5d, Tab Dolo 650 SOS|Tab Augmentin 625 1-0-1 x 5 days, Syp Ascoril 2 tsp TDS|Tab Glycomet GP2 1-0-1, Ecosprin 75 0-1-0|Inj Monocef 1g IV BD, IVF RL 1 pint][, r/w {D.last} {WHEN}|, Dr {D.last} MBBS MD|; review at {ABSITE} {DMY}|, reg no {REGNO}].
[Adv|Advised|Advice]: [USG abdomen, CBC, RFT, LFT, S.creat|MRI brain plain, S. electrolytes, ECHO|FBS/PPBS/HbA1c, fundus exam|2D Echo, trop-I, ECG 6 hrly] [from {ABSITE}|at {ABSITE}], [report to Dr {D.last} on {DMY}|r/v {D.titled} after 3/7|{P.last} attender {R.first} {ABPHONE}].
[RMO|Duty doctor|DMO|CMO|Casualty MO|PG|SR|JR2] [Dr |]{D.last} informed [re: {P.last}|{time} re bed {n} {P.first}]: [BP 80/50, NA started 0.1|SpO2 82% RA, NIV|GCS E2V2M4, CT brain stat|UOP 10ml/hr, Inj Lasix 40 IV stat].
[Casualty|CASUALTY|EMD|Emergency] {DMY} {time} {P.last} {age}/{sexletter} [MLC no {OTHER_ID}, RTA 2 wheeler, no helmet|poisoning ?OP 50ml, atropine + PAM, MLC {OTHER_ID}|MLC {OTHER_ID} snake bite, ASV 10 vials, WBCT >20], [from {ABSITE}|b/b {R.first} ({rel})|PSI {R.last} informed].
[Pt shifted from|Referred by|Ref from|Case refd by] {ABSITE}[, {ABTOWN}|], [Dr. {D.last}|Dr {D.firstlast}|{D.last} MS ortho]: [LSCS d 4, fever, ?sepsis, Inj Meropenem 1g TDS|IUD, severe PE, BP 180/120, MgSO4 loading given|DKA, ABG pH 7.01, AG 28].
LSCS [done|on] {WHEN} [{time}|at {ABSITE}] by Dr {D.last}, [anaesth Dr {D2.last}|asst {D2.first}]: [male 2.8kg, CIAB|female baby 3.1 kg, APGAR 8/10 9/10], mother {P.firstlast}[, UHID {UHID}|, LMP {DMY} EDD {DMY}|], [Inj oxytocin 10U IM, Tab Shelcal 500 0-1-0|cal, iron, folate].
[Sr|SN|Sis|Staff|Sister] {D.first} [gave|adm|started|inj by] [Inj Tazact 4.5g IV TDS|Inj Pantop 40 IV OD|IVF NS @ 75ml/h|Tab Ecosprin 150+Clopilet 300 loading] to {P.last}[, bed {n}|, room {n}{g}|] {time}[, I/O 2400/1100|; RBS 186 at 6pm|; consent by {R.first}].
[OPD|OPD card|Follow up card] {UHID} [{P.firstlast}|{P.last}] [diabetic foot, RBS 312, debridement, Inj Mixtard 30/70 20-0-14|post PTCA, Tab Ecosprin AV 75/20 0-0-1, Tab Clopilet|hypothyroid, Thyronorm 75 OD empty stomach|TB HRZE D34, sputum AFB neg], [next {DMY}|r/v {DMY} {D.last}|PIN {PINCODE}|{ABTOWN} {PINCODE}].
[Patient|Party] from {ABTOWN}[ ({PINCODE})| pin {PINCODE}|], [attender|attendant|bystander|bystander name] {R.firstlast} [{ABPHONE}|mob {ABPHONE}|cell {ABPHONE}], [cash|TPA: pre-auth ref {OTHER_ID}|ESI {PLANNO}|CGHS card {PLANNO}], [adm under {D.last} gen med|{P.last} to ICU bed {n}|twin sharing].
Case of {P.firstlast} [{age}/{sexletter}|{age} yrs], [Chikungunya IgM +ve, NS1 -ve, plt 42k|acute appendicitis, TLC 17,800, Alvarado 8|B/L pneumonia, HRCT CORADS 4|old CVA, UTI, catheterised], [Ref {ABSITE}|D/W {D.last} sir|sent by {D.last} madam|under {D.last} unit II].
[{P.firstlast.low}|{P.last.low}] {age}{sexletter} [{ABTOWN.low}|bed {n}|op {UHID}] [fever 3d, dengue ns1 +, plt 62k, iv ns, rpt cbc 12h|usg gb calculi 8mm, lft n, adv lap chole|rbs 486 ketones +, inj hai|hb 6.2, 1 prbc], [dr {D.last.low} sir aware|consent {R.first.low}|attender {R.first.low}]
[Dr.|Dr] {D.firstlast} [MBBS, MD (Gen Med)|MS (Ortho) DNB|MD DM Cardio|DGO, FRCOG|BHMS], [Reg No. {REGNO}|Regn no {REGNO}|MCI no {REGNO}], {ABSITE}[, {ABSTREET}|, Ph {ABPHONE}|, timings 10-1, 5-9]: [{P.firstlast} {age}/{sexletter}|Mr. {P.last}] [Tab Shelcal 0-1-0, Calcirol sachet weekly|Syp Meftal 5ml SOS, Inj Tetvac]
Father's name {R.firstlast}, [occ: daily wage|farmer, 2 acres|driver at {ABWORK}|clerk, {ABWORK}], [vill. {ABTOWN}|{ABADDRESS}|Dist. {ABTOWN}], ph {ABPHONE}
[Anganwadi|ASHA|ANM|JPHN] [{D.first}|worker {D.first}] [b/b|brought|visited] {P.first}[ {P.last}|], {age} {sexword}, [MUAC 11.2, SAM, adm NRC|pentavalent 2 due, wt 6.1kg|ORS + zinc 14/7], [{ABTOWN}|{ABSITE}|mother {R.firstlast}]
"""
_AFRICA_ASIA = """
[PhilHealth|PHIC|PhilHealth no|PHIC no.] {PLANNO}, {P.lastfirst}, {age}/{sexletter}, [{ABADDRESS}|{ABTOWN}], [CC: fever x 3d, dengue NS1 pos, PNSS 1L x 8|DOB x 2h, nebulized salb+ipratropium|abd pain RLQ, NPO, for UTZ], [AP: Dr. {D.last}|ROD {D.last}|Dra. {D.last}].
[Px|Pt|Pxs:] {P.lastg} [seen|admitted|for] [ER for HPN urgency, BP 200/110, captopril 25 SL|{NAMEDWARD} DAT, Co-amox 625 TID|MGH c THM: Losartan 50 OD, Amlodipine 5 OD], [ROD {D.last}|RIC {D.last}, JI {D2.last}|Dra. {D.last}, {ABSITE}]. [WOF dyspnea|Watcher: {rel} {R.first} {ABPHONE}|FU {DMY} OPD]
[Referred|Endorsed] [from|by] {ABSITE}[, MHO {D.last}|, NOD {D.first}], {P.lastg} [G2P1 PU 38 wks, in labor|acute gastro mod DHN, ORS|for dog bite Cat III, ARV d0/3/7, ERIG], [watcher {rel} {R.first}|PHIC {PLANNO}|{ABPHONE}]
[Sr|Sister|Prof|Dr|Doc|MO|Com serv|Intern] {D.last} [at {ABSITE}|{ABSITE}|clinic {ABTOWN}] refers {P.firstlast}, [RVD reactive, CD4 84, on TLD, PCP cover|DR-TB, MDR, on BPaL-L week 3|GSW thigh, U/S nil, tet tox given|epileptic, Epilim 400 bd] - [{DMY}|NOK {R.firstlast} {ABPHONE}|file {CHARTNO}|next {WHEN}].
ID [no|nr|number] {NATID}, {P.firstlast}[, {ABADDRESS}|, {ABTOWN}| ({ABPHONE})], [RVD on FDC, VL LDL|DM HPT, HGT 22.4, Actraphane 20/12|stab chest, ICD in situ, 300ml blood|PTB on Rifafour 4/7], [folder {CHARTNO}|med aid {PLANNO}|casualty officer {D.last}|Sr {D.last}].
[casualty|trauma unit|resus|medical OPD] {ABSITE}: {P.last} {age}{sexletter} [taxi MVA vs pole, GCS 12T|pelvic #, BP 84/52, Emergency blood x2|community assault, CK 21000], [bakkie {REGO}|vehicle {REGO}|reg {REGO}], [by ambulance {OTHER_ID}|dr {D.last}|mother {R.first}].
[PPS|PPSN|PPS No.|Medical card|GMS no.] {NATID} [{P.firstlast} ({DOB})|{P.lastfirst}|{P.firstlast}, {ABADDRESS}][, Eircode {POSTCODE}|, {ABADDRESS}|, GP {D.last} {SURGERY}|, o/p {ABSITE}]
[Out-pt|OPD|o/p] Prof {D.last} [{ABSITE}|at {ABSITE}] {DMY}, [sec {R.first} {ABPHONE}|rang {ABPHONE}|letter to {D2.last}, {SURGERY}], {P.firstlast}: [Calprotectin 840, Humira fortnightly|RFM creatinine 302, EPO weekly|DEXA T -3.1, Prolia 6/12]
"""
_MIXED = """
[u/e|fbc/u&e|crp|blds] {P.last.low} [bleep|call|page] [{D.last.low}|fy1 {D.first.low}] {BLEEP} [na 121|wcc 28|k+ 6.8, ecg tented, calcium gluc 10ml 10% given|inr 8]
{NHSNO} {P.last.up} {P.first.up} {DOB} [{POSTCODE}|{NAMEDWARD}|{ABSITE.up}] - [NBM, IVI 8/24, cannula L ACF|VTE ass done, dalteparin 5000|EWS 7 MET call {time}|HBA1C 91]
[{POSTCODE}|{POSTCODE.low}] [{P.last}|{P.last.low}] [chest pain, 999 called, aspirin 300 stat|dog bite, co-amox 625 tds 5/7|palliative, JIC meds in fridge][, {ABPHONE}|, gp {D.last.low}| - neighbour {R.first.low}]
[fao|FAO|f.a.o.|attn] [Dr {D.last}|{D.firstlast}|{D.first} in secs|{D.last}, {ABSITE}]: [scan for {P.last} 4/12 late, PSA 22|2ww {P.last}, Hb 84, ferritin 4, tTG neg|{P.init} {DOB} query hydroxychloroquine bloods] - [fax {FAX}|email {EMAIL}|rgds {D2.first}|{ABPHONE}].
[O/C|on call|oncall|Sat on call|night reg|Nights]: [SHO {D.last}, reg {D2.last}, cons {D3.last}|surg {D.last} {BLEEP}, ortho {D2.last} {BLEEP}|{D.first} (F1) {D2.first} (ACCS) {D3.first} (HDU nurse)|gas {D.last}, paeds {D2.last}, O&G {D3.last}][; handover 0800 in MAU|]
[Handover|H/O|Jobs|Jobs list] {NAMEDWARD}: {P.last} - [rpt U&E 2200, gent level|LP, consent|ECHO chase, TTO], {P2.last} - [group & save, X-match 2u|NG feed, AXR tip|EDD Mon, TTAs], {P3.last} - [for theatre mane, IVI|DNACPR disc w/ {rel}|rpt INR].
[sb|s/b|S/B|seen by|SB] [{D.last}|{D.last.low}|Dr {D.last}|{D.initlast}] {DMY}[ {time}| @ {ABSITE}|]: [c/w IV abx, 24h more|step down to PO doxy|DNACPR, fast-track, syringe driver morph 10 midaz 10|home if CRP<50, OPA 6/52].
[Ref|Ref'd|Referred|Referral] [to|from] {SURGERY}[ ({D.last})|, Dr {D.last}|, {ABTOWN}] {DMY}: [{P.firstlast} sore throat 5/7, FeverPAIN 4, pen V 500 QDS|{P.last} {age}, snoring, ESS 15, STOP-BANG 6|{P.init} BP 182/110 x3, LVH on ECG].
[Passed away|RIP|Deceased|Died peacefully|DIP] {DMY} at [{CAREHOME}|{ABSITE}|home, {ABSTREET}], {P.firstlast}[, {AGE}|], [verified DN {D.first}|informed {R.first} ({rel})|MCCD {D.last}, 1a Ca pancreas].
[seen w|present:|with] [{rel} {R.first}|mum {R.first}|dad {R.first}|nan {R.first}|carer {R.first}|key worker {R.first}][, {P.first} quiet|; {P.first} active, alert|; {P.last} sleepy], [hx 2/7 D&V, cap refill 2s, wet nappies ok, dioralyte|coryza 1/52, T 39.1, NICE green|ADHD, Concerta XL 36mg].
[PMHx|PMH|Bg|Background] [IHD, CABG x3|DMII, PVD, R BKA|COPD on LTOT, NIV x2|Ca breast, L mast] - [notes at {ABSITE}|op by {D.last} at {ABSITE}|under {D.last}, {ABSITE}|f/u {D.last}, {ABTOWN}]; [nkda|pen allergic|trimethoprim - rash].
[re|Re:|RE] [your patient|above pt|this man|this lady], {P.titled} of {ABADDRESS}: [echo EF 35%, entresto 24/26 BD|ABPM 148/92, ramipril 5 → 10mg|spiro FEV1 52%, trimbow 2 BD].
[Bld result|Path lab|lab rang|Biochem phoned|Haem called]: {P.last} {DOB} [K+ 7.0 haemolysed?|trop T 1420|neut 0.2|ca 3.4|gent 4.1], [told {D.last}|msg left w {D.first}, {NAMEDWARD}|GP surgery {SURGERY}, {ABPHONE}].
[Off work|Wk cert|Certificate|Medical cert] {P.lastfirst} [2/7|5/7|1/52|4/52] [from|w.e.f.] {DMY}, [viral gastro|acute LBP, no red flags|conjunctivitis|URTI], {ABWORK}[, {D.init}|, signed {D.last}|, ph {ABPHONE}]
[{P.last.low}, {P2.last.low}, {P3.last.low}|{P.lastg}; {P2.lastg}; {P3.lastg}|{P.last}, {P2.last} and {P3.last}] - [all for echo + tte before wr|TTOs not done|bloods not sent|NBM for theatre, consent pls], [bleep {BLEEP}|sho {D.last.low}|{NAMEDWARD}|{D.last} list]
[Ca|SCLC|LVF|TIA|CVA|#NOF|PUO|NSTEMI] [{age}|{age}{sexletter}] {P.last} [o/e: JVP +3, creps bibasally, SOA|A+Ox3, BP 102/60, HR 110 irreg|GCS 13, R hemi, FAST +ve], [imp: ccf. Furosemide 80 IV|plan CTPA, LMWH 1.5mg/kg|AXR/CXR, sepsis 6, micro {D.last}].
[USG|u/s|USS|CTAP|CT KUB|MRCP] [{P.last}|{P.firstlast} {DOB}] {DMY}: [CBD 11mm, GB calculi, ?choledocholithiasis|normal size kidneys, no hydro|12/40 live IU pregnancy|Bosniak IIF 3cm], rpt by {D.last}[, {ABSITE}| / {D2.last}| (locum)].
[no NOK|nok|N.O.K.|Nxt of kin] [{rel} {R.first} {ABPHONE}|{R.firstlast} {ABPHONE}|- friend {R.firstlast}, {ABTOWN}], [lasting POA registered|POC BD|likes to be called {P.first}], [obs 4/24|DNAR|fluid restrict 1.5l].
{D.last} [FRCS|FRCP, MRCP|MBBCh|FRACP|FRACGP|MRCGP|MCh|FANZCA] [clinic|list|rooms] {DMY}, [{P.last} hallux valgus, scarf + akin|{P.firstlast} LUTS, tamsulosin 400mcg, IPSS 22|BKA stump {P.last}]: [R/V 3/12|OPA 6/52|see PRN].
[PTS|Transport|Ambo|Taxi|Hosp car] booked {DMY} {time} {P.last} {ABADDRESS}[, 2-man|, WC, O2 2l|, stairs x14], [contact {R.first} {ABPHONE}|escort {R.first}|drop to {ABSITE} dialysis M/W/F].
[Dx summ|D/C summary|EDS|e-discharge] {P.firstlast} [{NHSNO}|{CHINO}|{UHID}|{NHI}]: [adm {DMY}, d/c {DMY}|admitted {WHEN}, home {DMY}], [LRTI, clari 500 BD, pred 30|seizure 2° hypoNa, Keppra 250 BD|PE, apix 10 BD 7/7 then 5], [GP to rpt U&E 2/52|cc {D.last}, {SURGERY}|to {CAREHOME}|clinic {D.last}].
[DOL|DoLS|MCA|BI mtg|Best int meeting] {P.first} [{P.last}|] {NAMEDWARD} {WHEN}: [IMCA {R.first}|SW {R.firstlast} {ABPHONE}|{rel} {R.firstlast}, {D.last} (cons geri)], [covert meds|placement {CAREHOME}|lacks capacity re discharge, AMTS 3/10].
[Echo|Ecg|Holter|ETT] [req|request|ordered] [{D.last}|by {D.last}] for {P.titled}, {ABTOWN}[, HN {CHARTNO}|, hosp no {CHARTNO}|, {ABPHONE}], [?AS, ESM radiating carotids, syncope x2|palps, BSO apixaban|EF ?%, cardiotoxic chemo].
[{P.last} mane|{P.last.low} mane|mane: {P.last}] [NBM 0200, clear fluids til 0600|fbc, u+e, g+s, trop|rpt ECG, ?cardiovert][, {D.last} to consent| - tell {D.first}|].
[Need|Pls|Plz|Can someone] [chart|rechart|prescribe|write up] [paracetamol 1g QDS|clexane|IVI 8hrly 20 KCl|PRN cyclizine|nocte temaz|sliding scale] for {P.last}[, {NAMEDWARD}| in bay {n}| - sister {D.first}|]
[venflon|cannula|bloods|catheter|NG|ABG] [{NAMEDWARD}|{NAMEDWARD.low}] [{P.last}|{P.last.low}|{P.init}][, difficult| x2 failed|, needs by 6|, s/n {D.first.low}]
[How|When] [do I|should I|to] [bridge warfarin|restart DOAC|convert MST to syringe driver|load phenytoin|top up Mg] [in|for] {P.titled}[, {age}|, CrCl 28|], [{D.last} asking|op {DMY}|GP {D.last}|on {NAMEDWARD}]?
[Summarise|Write|Draft|Type|Dictate] [GP letter|clinic letter|referral|discharge summary|sick cert|TWIMC] [for|re] {P.firstlast}, [{DOB}|{NHSNO}|{ABTOWN}|{POSTCODE}], [pre-eclampsia, labetalol 200 TDS|TIA clinic, clopidogrel 300 stat then 75|rheumatology, MTX 15mg weekly + folic acid][, cc {D.last}|, {SURGERY}|].
[can|may] {P.last.low} [have|go on] [ibuprofen 400 tds|co-codamol|trimethoprim|amitriptyline 10 nocte] [w/ egfr 38|on warfarin|asthmatic, ICS|in preg 32/40]? [gp {D.last.low}|{SURGERY.low}|ta {D.first.low}]
[back|seen|d/c|op] [from|at] {ABSITE.low} [{DMY}|last wk|2/52 ago], [{P.last.low}|{D.last.low} cons|{rel} {R.first.low} worried], [wound gaping|new afib|on apixaban 5bd|stoma 3l/24h]
[{ABTOWN}|{ABTOWN.low}|{ABTOWN}, {CAPOST}] [{age}{sexletter}|{age}yo] [2/7 SOB, sats 88|RTA, seat belt sign|PV bleed 9/40|foreign travel, falciparum 2%][, {P.last}|, {D.last} reg|, {P.init}]
[locum|Dr|dr|gp] {D.last.low} [wants|says|unhappy w/] [bnp, echo 2/52|rpt hba1c 3/12|urgent ctb|psa recheck 6/52] [{P.last.low}|{P.init.low}|{P.firstlast.low}]
"""
#: With identifiers.
ABROAD_QUERIES = _lines(_BRITISH + _AUSTRALIA_CANADA + _INDIA + _AFRICA_ASIA + _MIXED)

#: Look-alikes without any identifier.
ABROAD_NEGATIVES = _lines(
    """
[C/o|c/o|PC:|P/C] [SOB|D&V|PV bleeding|loin pain|palpitations|epistaxis] [2/7|3/7|1/52|6/52|3/12|4/24][, worse past 24/24|, GP gave pen V|, no prev|].
[O/E|o/e|OE]: [JVP NR|apyrexial|A&W|looks unwell, CRT <2s|J0A0C0C0O0L0], [HS I+II+0|chest clear|creps R base|SNT, BS+|PERLA, CN II-XII NAD], [calves SNT|SOA to mid-shin|DRE NAD|PR: melaena].
[R/V|r/v|OPA|f/u|TCI|Rpt bloods|ROS] [in|] [2/52|6/52|3/12|10/7|1/12|18/12] [with TFTs|if no better|in fracture clinic|with GP|for HbA1c|PRN].
[FBE|FBC|UEC|U&E|LFT|CMP|TFT|CRP|G&S|Coags] [sent|pending|NAD|deranged|rpt mane|haemolysed][, Hb {n}{g}|, Na 12{g}|, eGFR 3{g}|, CRP {lab}|].
[TTO|TTA|TTOs|EDL|Take-home pack]: [paracetamol 1g QDS, ibuprofen 400mg TDS 5/7|lansoprazole 30mg OM 28/7|doxy 200mg stat then 100mg OD 5/7|Movicol 1 sachet BD, Oramorph 2.5-5ml PRN][, no changes to regulars|].
[EWS|NEWS|NEWS2|MEWS|PEWS|MET call|Obs] [{g}|{n}|stable|triggered], [RR 2{g}, sats 9{g}% on 28% venturi|BP 9{g}/50, HR 12{g}|T 38.{g}, GCS 1{g}|BM {n}.{g}, UO 20mls/hr].
[AMTS|AMT|4AT|MMSE|CAM|ACE-III|6CIT] [{g}/10|{n}/30|{g}|4/12], [delirium screen sent|reorientated|sundowning|haloperidol 0.5mg given|DoLS applied].
[Tab|T.|Tab.] [Pan 40|Dolo 650|Ecosprin 75|Glycomet 500 SR|Telma 40|Shelcal 500|Thyronorm 50 mcg|Clopilet 75|Amlong 5] [1-0-1|1-0-0|0-0-1|0-1-0|1-1-1|OD|BD|SOS] [x 5 days|BBF|after food|x 1/12|to continue].
[Inj|Inj.] [Monocef 1g IV BD|Pantop 40 mg IV OD|Emeset 4mg SOS|Tramadol 50 in 100 NS|Lasix 40 stat|Taxim 1g|Avil + Hydrocort|Mixtard 30/70 20-0-14|Tetvac 0.5 IM] [given|x 3 days|ATD|stat|AST].
[Syp|Syr|Syp.] [Ascoril 5ml TDS|Calpol 250 5ml 6 hrly|Meftal-P 5ml SOS|Sinarest 2.5ml BD|Lactulose 15ml HS|Cremaffin 2 tsp HS] [x 3 days|till fever subsides|shake well|].
[BP 160/100|RBS 312|GRBS 186|SpO2 9{g}% RA|PR 110/min|GCS E4V5M6|CVS S1S2+|P/A soft, NT|R/S NVBS+], [adv Admission|IVF NS 2 pint|Inj insulin 8U s/c|Neb Duolin stat|Foley's catheter|NBM].
[USG|USG abd|USG A+P|USG KUB|NT scan|HRCT|2D Echo|CECT|X-ray PA] - [GB calculi|B/L raised echotexture|grade I fatty liver|single live IU gestation 12 wks|EF 35%, RWMA+|PHN +|no evidence of ascites].
[K/C/O|k/c/o|H/o|No h/o|N/K/C/O] [T2DM, SHTN|CAD, CVA|BA, PTB|DM/HTN/TB/epilepsy|RHD|CKD on MHD twice a week], [on reg Rx|on irregular Rx|not on meds|detected 2 yrs back].
[DNACPR|DNAR|NFR|ReSPECT|TEP|ACP|Ceiling of care|R form] [in situ|red form in notes|completed, family aware|ward-based|not for ITU/NIV|reviewed].
[NICE|SIGN|BTS|RCOG|ESC|BAD|BASHH|GINA|KDIGO|NPSA] [NG{hr}|CG1{g}{g}|158|TA{lab}|guideline {year}|Green-top 37a|ladder step 2] [followed|says start {drug}|not met|recommends 2ww|criteria].
[NG28|NG136|NG203|CG180|TA875|QS120|DG30|PGD 12|HSC 2019|CKS] [advice|pathway|threshold {n}|criteria met|: offer SGLT2i|referral route].
[GP|Registrar|reg|SHO|FY1|RMO|HMO|SpR|Cons|Consultant|ANP|ODP|Matron|CNS|Ward clerk|Sister] [to see|bleeped|informed|aware|on annual leave|busy in theatre|requested {study}|advised {drug}].
[On call|Night|Day|Long day] [SHO|reg|HO|cons|RMO|ANP] [attended|unavailable|did WR|to chase {study}|covering take|holding crash bleep].
[T&O|Gen surg|O&G|Max fax|ENT|COTE|CEPOD|Cardio|ITU|HDU|MAU|AMU|SAU|EAU|CDU|PACU|NICU|SCBU|CCU] [r/v|outreach|handover|bed avail|post take WR|list 2nd case|step-down] [requested|done|tomorrow|{n}/7|].
[Oxford knee score {n}|Nottingham hip fracture score {g}|Bristol stool chart type {g}|Manchester triage category 3|Liverpool care pathway stopped|Waterlow 1{g}|Rockwood {g}|Edinburgh PND scale {n}|Leeds dyspepsia {n}|Bath AS index {g}|Birmingham hip resurfacing|Exeter stem|Cardiff wound scale][, reviewed|, rpt 6/52|, documented].
[Glasgow-Blatchford {n}|Glasgow score {g}|Edmonton Frail Scale {n}|Canadian C-spine rule neg|Ottawa ankle rules neg|Montreal A2 L3 B1|Vancouver B1 #|Toronto HCC criteria|Calgary-Cambridge model|Sydney gastritis staging {g}|Lund-Mackay {n}|Westmead PTA 12/12|London measure of unplanned pregnancy {n}][, {age}{sexletter}|, no XR needed|, home|].
[King's College criteria|Maudsley guidelines|Royal Marsden EWS|Guy's stone score|Addenbrooke's 8{g}/100|Milan criteria|Barcelona BCLC {g}|Oxford stroke POCI|Bamford LACS] [reviewed|applied|documented|considered] in [notes|MDT|clinic].
[Ross River|Murray Valley|Hendra|Barmah Forest|Chikungunya|Nipah|Dengue|Scrub typhus|Q fever|Lassa|Rift Valley] [serology|IgM|virus|fever|exposure] [neg|pending|+ve|sent].
[Panadol|Calpol|Nurofen|Panadeine Forte|Endone|Targin|Coversyl|Crestor|Maxolon|Stemetil|Ventolin|Ponstan|Seretide] [1g QID|5ml|prn|20/10 bd|5mg nocte|2 puffs|tds], [rpt x5|OTC|ceased|S8 script|no repeats].
[Adcal-D3|Movicol|Laxido|Fybogel|Gaviscon|Oramorph|Zomorph|Fostair|Clenil|Symbicort|Buccastem|Pabrinex|Clexane|Tazocin|Fortisip] [BD|TT BD|1 sachet|10ml QDS|{n} doses|as per BNF|dose reviewed].
[Biogesic|Bioflu|Neozep|Solmux|Kremil-S|Ponstan|Betadine|Decolgen|Alaxan|Salonpas] [500mg q4 PRN|1 tab TID x 5 d|gargle|cap BID] [advised|taken at home|no relief|given at ER].
[Myprodol|Adco-Dol|Corenza|Panado|Disprin|Stilpane|Rifafour|Actraphane|Epilim] [2 tds|prn|30/70|daily DOT|script x6] [dispensed|from clinic|finished|TTO].
[HIV|RVD|PTB|RIF resist|CD4|VL|HBsAg|RPR] [neg|pos|84|LDL|reactive|unknown|pending], [on TLD|PCP proph|Xpert MTB+|bactrim|contacts screened].
[WF|IVF|D5NSS|PNSS|PLR] 1L x {n} hrs, [DAT|NPO|soft diet|BRAT], [VS q4|I/O q shift|MGH|FU w/ result|WOF bleeding].
[ACC|Medicare|NHS|PhilHealth|PHIC|OHIP|MSP|Ayushman|ESI|GMS] [form|eligible|card not seen|number pending|cover lapsed|pre-auth awaited|rebate|gap fee].
[PhilHealth|Aadhaar|NHI|Medicare|UHID|CHI|NHS no] [not available|to be collected|pending|awaited|TBA|card lost|nil].
[Case note|SystmOne|EMIS|Epic|iPM|Medtech|EDMS|PACS|ICE|Vision|Cerner|NerveCentre|CareCloud] [down|entry made|report awaited|order rejected|template used|viewed].
[DNA|FTA|LAMA|DAMA|Absconded|Self D/C|D/C against advice] [x{n}|, letter to GP|, rebook|, 2nd time|, form signed].
[Post|post] [code|natal|op|LP|ictal|prandial|void] [{n}/7|check|day {n}|residual {lab} ml|BM {n}.{g}|review|missing].
[3-4-5|1-0-1|0-0-1|20-0-14|2-2-2|1-1-1-1|16-0-8] [units|schedule|tds|Mixtard|to continue|with food].
[A1|A2|Ax1|S/B|W/B status|Tx2|FWB|NWB|TWB|PWB] [mobile w/ stick|with ZF|rota stand|transfers|for 6/52|gait aid], [stairs assessed|OT kitchen visit|home hazard ax|walking {n}0 m].
[Social Hx|SH|Soc]: [Lives w/ wife in 2nd floor flat|lives alone, bungalow, stairlift|sheltered accom, warden|granny flat|POC QDS|council flat, damp], [ex-smoker 40 PY|20 units/wk|never smoked|occasional bidi|kava].
[Occupation|Occ]: [retired miner|HGV driver|cane cutter|daily wage labourer|OFW|shearer|IT professional|housewife|pensioner|coolie|jeepney driver|crofter], [smoker|beedi 10/day|asbestos exp|night shift].
[Family Hx|FHx|F/H]: [father MI 5{g}|mother BRCA|nil of note|sister IDDM|aunty GDM|consanguinity II degree|uncle PTB].
[Returned|Back|Flew] from [Kenya|India|Thailand|Scotland|Ireland|the Philippines|South Africa|Wales|Nepal|Ghana] [2/52 ago|{n}/7|last month], [malaria film x3 neg|fever D4|no prophylaxis].
[Born|Raised|Grew up] in [England|India|New Zealand|Jamaica|Somalia|Malta|Fiji], [moved over {year}|NRI|speaks little English|interpreter].
[Theatre|Th|CEPOD] list: [lap appy|DHS|I&D abscess|EUA|ERPC|TURP|Lap chole], [NBM from MN|G&S sent|consent 4|anaes review|spinal|clexane held].
[WHO checklist|VTE form|Waterlow|MUST|Falls bundle|Bed rails|Malnutrition] [done|{n}|low|signed off|not indicated|score 1{g}].
[Imp|Imp:|IMP|Impression|Dx|Diff] [CCF|LRTI|?PE|CAP CURB-65 {g}|UTI/urosepsis|AKI on CKD|NSTEMI|IECOPD|#NOF|TIA ABCD2 {g}|PUO ?cause]. [Plan|P|Px]: [IVABx|CTPA|nebs, pred 40|rpt U&E|USS KUB|d/w reg].
[IVI|IV NS|Hartmann's|Dextrose saline|Gelofusine|Plasmalyte] [8/24|12/24|1L stat|6 hourly|TKVO|250ml bolus][, 20 KCl|, catheterise, hourly UO|, daily weight|].
[Start|Stop|Stopped|Commence|Cease|Withhold|Reduce] [ramipril 5mg OD|furosemide 40mg BD|apixaban 5mg BD|Madopar 62.5|co-careldopa|sertraline 50 OM|allopurinol 100] [AKI|postural drop|pre op|nausea|K+ 6.1|DOAC counselling].
[HbA1c 7{g} mmol/mol|HbA1c 5{g}|Chol 6.{g}|QRISK 1{g}%|PSA {n}|Ca 2.{g}|uACR {n}|BNP {lab}|Ferritin {g}|TTG neg|B12 1{g}0|TSH 0.{g}{g}], [lifestyle|statin declined|rpt 3/12|2ww|add dapagliflozin|OGD].
[G{n}P{g}|P{g}+{g}|Primip|G2P1L1A0], [{n}/40|36+{g}|T+5|EDD by scan|late booker], [cx 4cm, vx -1|FM felt|BP 150/98, PCR 4{g}|GBS +|USG FGR|Bishop {g}|anti-D].
[School|Nursery|Kindy|Creche|Reception|Class 5|Std IV|Year 9] [exclusion 48 hrs|letter|bully|SEN support|contact with chickenpox|sports day].
[Ta|Thx|Many thanks|Cheers|Kind regards|Yours sincerely|Best wishes], [GP|the SHO|Surgical team|Practice nurse|Pharmacy][.| - dictated but not checked|, seen & agreed].
[May benefit from rehab|March fracture 2nd MT|Reading glasses only|Bath assist x1, board|Orange sputum ?rif|Will need x2 to transfer|Mark site, consent 4|Rose bengal +ve|Grant application for stairlift|Hull cell, hypersegmented neuts|Sister charge, agency x2].
[Bed {n}|Side room {g}|Bay {g}|Bay C|Cubicle {n}|Trolley {n}|Waiting room] [ready|needs clean|swapped|next|CDT, barrier nursing|closed norovirus].
[General|District|Base|Cottage|Community|Tertiary|Rural] hospital [admission|transfer|referral|bed] [awaited|arranged|x2|{n}/52 ago]. [District nurse|Queen's Nurse|General practitioner|Flying doctor|County lines] [visit|form|aware|discussed].
[St John's wort ceased|ST elevation V1-4|St Vitus dance|Street drugs denied|Close obs 1:1|House dust mite +ve|Park run {n} min|Court report awaited|Saint's triad|Road traffic collision|Lane change test].
[Postcode|Pin code|Mobile|Eircode|NOK number|Landline|Address|Phone] [missing|not on file|changed|same as above|wrong no].
[Tab|Cap|Inj|Syr|Gtt|Oint|Supp|Neb|MDI] [x{n}|BD|SOS|od 5/7|hs|tds|prn][, refill|, after food|, stock nil|].
[BCG|MMR|OPV|Pentavalent|Rotavac|PCV13|Bexsero|Tdap|Shingrix|Covishield|Covaxin] [{n}/52 due|given|catch-up|contraindicated|no scar|dose 2].
[Colles|Smith's|Garden III|Weber B|Salter-Harris II|Lisfranc|Jones|Monteggia|Bennett's] # [L radius|R hip|ankle|5th MT|MUA|K-wire|DHS|backslab, # clinic|ORIF].
[Austin Moore|Thompson|Exeter|Charnley|Furlong|Oxford uni|Girdlestone|Trigen|Ilizarov] [hemi|stem|THR|knee|procedure|frame|nail] [R|L|cemented|revision|{year}|well fixed].
[Bakri|Sengstaken|Minnesota|Ryles|Robinson|Redivac|Foley|Malecot|Kiwi|Neville Barnes|Wrigley's|Venflon|Tuohy] [tube|drain|balloon|cup|forceps|catheter|needle] [in situ|{lab} ml|out|removed|22G|FR {n}].
[Ca prostate|Ca breast|Ca cx|Ca stomach|NSCLC|RCC|DLBCL|CLL|Ewing's|Hodgkin's] [FIGO IIB|Gleason {g}+{g}|T3N1M0|R-CHOP x{n}|PS 1|FOLFOX C{n}|DXT #{n}/20|Dukes B].
[No|Nil] [red flags|PMHx|FHx of note|NOK|allergies|acute issues|regular meds|h/o LOC|fever spikes]. [Safety-netted|NKDA|Home, GP prn|Discharge plan given].
[CTG|USS|Doppler|MLC|MRSA|VRE|CDT|ESBL|MSU|CSU|HVS|ACR] [normal|neg|+ve|sent|pending|barrier nursing|ref not recorded|isolate].
[HO|HCA|S/N|SHO|EN|EEN|RN|AIN|PCA|HV|DN|CPN|OT|SW|ASHA|ANM] [in attendance|to weigh|review TDS|r/v wounds daily|visit OD|aware, observed].
[Sat|Sun|Mon|Tues] [PTWR|AM list|bloods|off legs 2/7|clinic|catch-up|D/C if CRP <{n}0].
[h/o RTA|RTA|MVA|PVA|Assault|Fall from height] [2 wheeler, no helmet|pillion|x1 LOC|jeepney vs bike|auto-rickshaw|sign board|from bicycle], [CT brain plain|FAST neg|TT given|sutured 5-0|MLC registered].
[Snake bite|OP poisoning|Scorpion sting|Dog bite Cat III|Brown snake bite|Paracetamol OD|Funnel web] [ASV 10 vials|atropine + PAM|prazosin|ARV D0|WBCT >20|NAC|PBI on|SVDK neg].
[Fit note|Med3|WorkCover cert|ACC45|Med cert|Sick leave] [2/52|7/7|till Fri|amended duties|unfit 1/12|full duties].
[PHQ-9|GAD-7|EPDS|K10|AUDIT|MDQ|CIWA|HADS|HoNOS|SADQ] [{n}|1{g}|2{g}/50], [no TSH/DSH|thoughts no plan|crisis no. given|sertraline 50 OM|CBT w/l 18/52|s2 MHA].
[DVLA|CQC|NMC|GMC|AHPRA|MCI|CPSO|HSE|BMA] [informed re driving|form|rules explained|guidance|licence group 2|code].
[CQUIN|QOF|LES|PCN|ICB|PALS|PHN|LHIN|ASHA|RSBY|GPMP|TCA] [target|alert|claim|review due|coded|not eligible].
[mum|nan|dad|partner|carer|attender|bystander|watcher|bairn|hubby] [concerned|says off feeds|present|will bring meds|consents|knows|not contactable].
[{sexletter}/{age}|{age}/{sexletter}|{age}{sexletter}|{age} yr old {sexword}] [RIF pain 1/7|2/12 hoarse voice|6/52 cough, wt loss|PPH 1L|3/7 fever, rigors|haematemesis], [ex-smoker|NKDA|Bg T2DM|on DOAC|BIBA][, ?{problem}|, plan: d/w reg|].
[Yesterday|Today|This am|Overnight|Post WR|PTWR] [BO x{g}, type {g}|EWS {g}|spiked 38.{g}|pain 4/10|E&D|BNO 3/7|wound oozing], [continue|change taz to mero|PO switch|rpt CRP|wean O2].
[Thank you for|Many thanks for] [seeing|referring|reviewing] this [pleasant|anxious|] {age} year old [lady|gentleman|smoker] with [6/52 of dysphagia|PMB|painless haematuria|intermittent claudication at 50m|a 2cm R thyroid nodule]. [On examination BMI 31, BP 148/86, abdo NAD|OGD normal, CLO neg|I have requested a USS and will review in 3/12].
[Dear Doctor|Dear colleague|To whom it may concern|Dear Sir/Madam], [diagnosis: PAF, CHA2DS2-VASc {g}|this patient is unfit for work 2/52|DEXA T score -2.{g}, start alendronate 70mg weekly|please restart ramipril and check U&E in 1/52].
[Could you|Grateful if GP could|GP to kindly] [rpt U&E 1/52|titrate bisoprolol to 10mg|stop PPI in 8/52|refer 2WW if no better|chase MSU|check LFT on MTX 2/52]. [Pt copied in|Discharged to GP|OPA 3/12].
What does [SIGN 158|NICE NG136|the BTS guideline|CKS|the AMH|the eTG|the BNF|IAP] say about [{problem}|apixaban in CrCl 2{g}|step-up in asthma|antibiotics in LUTI|{drug} in breastfeeding]?
[Summarise|Explain|Convert] [TTO abbreviations|1-0-1 dosing|MST 30 BD to a syringe driver|HbA1c 5{g} mmol/mol to %|AMTS and 4AT|FeverPAIN vs Centor|EWS triggers] [for an FY1|for a nurse|to the family|please].
[A&E|Casualty|ED|UTC|MIU|OOH|111|Hot clinic] [card|attendance|letter] [x{n} this year|- sprain ankle, XR NAD|? LRTI, amox 500 TDS 5/7|: foreign body L ear|: tetanus booster, steri-strips|, DNW].
    """
)
