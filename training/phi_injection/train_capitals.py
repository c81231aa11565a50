"""Text in capitals, with names that are words, and look-alikes without any identifier.

Capitals hide what tells a name from a word, so sentences with names stand here beside ones without. In the language
of `train_sentences`; evaluation notes never use them. Written for this project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _lines

CAPITAL_SENTENCES = _lines(
    """
[MRS.|MR.|MS.|MR|MRS|MISS] {P.last.up} IS [ADAMANT|TEARFUL|UNABLE|WILLING|AWARE|A POOR HISTORIAN|A RETIRED NURSE|A PLEASANT LADY|NOT SURE|CONVINCED] [THAT {problem.up} IS NEW|AND WANTS TO GO HOME|TODAY|ABOUT {drug.up}|].
[MRS.|MR.|MS.] {P.last.up} [UNDERSTOOD|VERBALIZED UNDERSTANDING|AGREED|DECLINED|REFUSED|TOLERATED|COMPLAINED OF] [THE PLAN|ALL RISKS|{drug.up}|THE PROCEDURE WELL|{problem.up}].
[MRS.|MR.|MS.] {WORDPT.up} [UNDERSTANDS|REMAINS STABLE|WAS SEEN|WILL RETURN|ASKED FOR A COPY|HAS NO {problem.up}|DENIES PAIN].
{P.last.up} IS A {age} [Y/O|YO|YEAR OLD] {sexword.up} WITH {problem.up}[. SHE UNDERSTOOD THE RISKS|. HE IS A SMOKER|, ON {drug.up}|].
[DRS.|DRS] {WORDDOC.up} AND {WORDDOC.up} [WERE PRESENT|AGREE WITH PLAN|TO FOLLOW|RECOMMEND {drug.up}|SCRUBBED].
[DRS.|DOCTORS] {D.last.up}[, {D2.last.up}|] AND {WORDDOC.up} [CONSULTED|DISCUSSED THE CASE|NOTIFIED AT {time}].
[DR.|DR|PER DR.|D/W DR] {WORDDOC.up} [WILL SEE|IS AWARE|IS ON CALL|WANTS {study.up}|STATES IT IS A STRAIN|IN AM].
[SEEN BY|REFERRED BY|CALLED|PAGED|ASSISTANT|ANESTHESIA:] {WORDDOC.up}[, MD|, M.D.| AND {D.last.up}|, CRNA].
[SURGEON|ATTENDING|RESIDENT|COSIGNED]: {WORDDOC.up}. [PATIENT UNDERSTOOD|CONSENT IN CHART|NO COMPLICATIONS].
{P.lastfirst.up}: [READY FOR PICK UP|NO SHOW|LABS NORMAL|ROOM {n}].
[THE {P.last.up} FAMILY|{R.firstlast.up}|{rel.up} {R.first.up}] IS [ADAMANT ABOUT FULL CODE|A NURSE|UPSET|AT BEDSIDE|IN AGREEMENT].
[TRANSFER FROM|BACK TO|RESIDENT OF|ADMITTED FROM] [{RESID.up}|{HOME.up}|{SITE.up}]. [IS A FULL CODE|IS A DNR|UNDERSTOOD PLAN].
[LT.|CAPT.|PARAMEDIC] {D.last.up} OF {CREW.up} [GAVE REPORT|ON SCENE {time}|STATES PT IS A DIABETIC].
[WORKS FOR|RETIRED FROM|EMPLOYED BY|DRIVES FOR] {BRAND.up}. [NON SMOKER|IS A WIDOWER|DENIES ETOH].
[REPORT TO|ROOM CHANGE TO|GO TO|CLINIC AT] {FLOORED.up}[. PT UNDERSTOOD|. BRING MEDS|].
{R.first.up}, {R2.first.up} AND {R3.first.up} [ALL HAVE {problem.up}|ARE AT BEDSIDE|UNDERSTOOD|WERE CALLED].
[LIVES AT|RESIDES ON|FOUND ON] {BYWAY.up}[, {CITY.up}|]. [IS A WIDOW|IS ADAMANT ABOUT STAYING HOME|AMBULATES].
[SURGERY|{procedure.up}|DISCHARGE|FOLLOW UP|CLEARANCE] FOR {MD}[ WITH DR. {WORDDOC.up}|. UNDERSTOOD|].
PT {P.last.up} {CHARTNO} IS A [TRANSFER|LATE ADD-ON|DIRECT ADMIT|SELF PAY][ FROM {SITE.up}|].
    """
)

CAPITAL_NEGATIVES = _lines(
    """
[SHE|HE|PATIENT|PT|THE PATIENT] IS [ADAMANT|INSISTENT|TEARFUL|A POOR HISTORIAN|A FULL CODE|AN EX-SMOKER|IN NO DISTRESS|NOT A CANDIDATE][ ABOUT GOING HOME| AT THIS TIME|].
[SHE|HE|PATIENT|FAMILY|CAREGIVER|WIFE] [UNDERSTOOD|VERBALIZED UNDERSTANDING|UNDERSTANDS AND AGREES|ACKNOWLEDGED|IS AWARE][. ALL QUESTIONS ANSWERED| OF RISKS|].
THIS IS A {age} [Y/O|YO|YEAR OLD] {sexword.up} [WITH|WHO HAS|S/P] {problem.up}[, {problem2.up}|. IS A DIABETIC|].
[WIFE|SON|DAUGHTER|HUSBAND|MOTHER] IS [A NURSE|ADAMANT|THE HEALTH CARE PROXY|AT BEDSIDE|UPSET|WILLING TO HELP].
[LONG|YOUNG|SHARP|SICK|GOOD|BEST|SMALL|STRONG|STILL|WISE] [DISCUSSION HELD|PAIN IN CHEST|APPEARING|APPETITE|TO WAIT|FOR HIS AGE].
[SICK|DRY|COLD|WEAK] AND [TIRED|PALE|CLAMMY|SHAKY] FOR {n} DAYS. [NO KNOWN CONTACTS|WILL REST|MAY RETURN TO WORK].
[WILL|MAY|MARK|HOLD|PAGE|CASE|GRANT|BILL] [DISCUSS WITH FAMILY|RESUME {drug.up}|SITE|{drug.up}|ON CALL|REVIEWED|APPLICATION PENDING|PATIENT].
[DRS.|DOCTORS|NURSES|STAFF|RESIDENTS] [ON CALL|AND NURSES|AND FAMILY|PRESENT|AWARE|WERE NOTIFIED].
[MRS.|MR.|DR.] [AND|WAS|IS] [WIFE BOTH|NOT NAMED|UNAVAILABLE][. NO NAME GIVEN|].
[EXAM|HEENT|LUNGS|CV|ABD|NEURO|EXT]: [PERRL EOMI|CTAB|RRR NO MRG|NTND +BS|A&O X{g}|NO CCE], [WNL|NAD|UNREMARKABLE].
[PMH|PMHX|HX]: [CAD|COPD|CHF|HTN|DM2], [PVD|CKD|OSA|GERD|BPH], [CABG X{g}|AICD|TKR|TAH BSO].
[AV nodal|AV|SA|His-Purkinje|VA|HV] [ERP|conduction|block|reentry|refractory period|Wenckebach] [{lab} ms|at {lab} ms|normal|not seen|dual].
[RA-ERP|AV-ERP|RV-ERP|AVNERP|AVBCL|VABCL|SNRT|CSNRT|HV|AH|PA interval] [{lab}|<{lab} ms|= {lab}], [RVA|HRA|CS|His] [pacing|map|position].
[{g}|{n}|1|2|3|Up to {g}|Double|Triple] extrastimuli [from the RVA|at {lab}/{lab}|at two drive trains|did not induce VT|down to {lab} ms].
[S1|S1S2|S1S2S3|Drive] {lab}/[{lab}|2{g}0|{lab}/{lab}] [no VT|AVNRT induced|ERP reached|with {g} extrastimuli].
[Ablation|Mapping|RF|Cryo] [N|Y|Y/N|n/a]. [Isoproterenol|Heparin|TEE] [Y|N]. [ACT {lab}|Lesions {n}].
[Fever|Cough|Smoker|Diabetic|Anticoag|Consent|Allergy|NPO][:|?|] [Y|N|y|n]; [pain|nausea|falls|latex][:|?|] [Y|N|n|y].
[{drug}|ASA|prn neb|O2|gel] [cap, bid|cap, tid|tabs, prn|inh, qid|gtt, ou|supp, pr][, {n} d|]. [copd gold {g}|ckd 3b|nyha 2|asa {g}|rll infiltrate|ef 4{g}].
[cap, rul|cap, lll|hap, rml|asp pna, rll|cap vs chf], [curb 1|psi {hr}|procal 0.{g}|wbc {n}]. [copd gold {g}|osa|ckd {g}|afib], [azithro|ceftriaxone|{drug}].
[rll|lll|rul|lul|ruq|llq|rle|lue|rlq] [opacity|pain|dvt|edema|nodule|tender][, {n} mm|, stable|]; [nka|wnl|ctm|pt/ot|d/c ivf].
[BRCA1|BRCA2|CFTR|MLH1|MSH2|APC|TP53|PALB2] [c.{lab}delT|c.{n}{n2}+{g}G>A|c.{lab}_{lab}insC|c.{lab}C>T|p.Arg{lab}Ter|p.(Gly{n}Asp)|IVS{n}+1G>A] [heterozygous|pathogenic|VUS|not detected].
[EGFR|KRAS|BRAF|KIT|FLT3|JAK2] [L858R|G12D|V600E|exon {n} del|ITD|V617F|p.T790M] [pos|negative|VAF {n}%|wild type].
[NM_000{lab}.{g}|rs{lab}{lab}|chr{n}:{lab}{lab}|del(5q)|t(9;22)(q34;q11)|46,XX|dup 22q11] [reported|by array|seen in {n} of 20 cells|benign].
[Vet|Army|Navy|Marine|USAF|Ret.] [Sgt.|Cpl.|Lt.|Capt.|MSgt|Col.|PO2], [noise exposure|retired|PTSD|two tours|hearing loss].
[Sgt.|Capt.|Lt.|Chief|Officer] [on duty|at desk|of the unit|in charge] [notified|aware|called EMS|took statement].
[Ladder|Engine|Truck|Rescue|Ladder fall|Station] [climbing|noise|driver|inhaler|wagon|work] [{n} ft|x {n} yrs|prn|avoided].
[Works|Worked|Retired] [at a big box store|for the bus line|from the mill|for a trucking firm|at a fire house|from retail], [stands all day|lifts 4{g} lb|nights].
[Target|Goal|Delta|Chase|Gap|Shell|Staples|Subway] [HR < {hr}|INR 2-3|wave|lesion|of {n} mmHg|fragment|removed {n} days post-op|met].
[Cove|Trail|Loop|Row|Path|Bend] [sign|making test B {lab} s|of bowel|report|ileostomy|recorder] [noted|pending|placed|seen].
[The 1st|The 2nd|The 3rd|The 4th|The 5th] [toe|rib|digit|dose|metatarsal|ventricle|episode|cranial nerve] [was normal|tender|was fractured|given].
[Clearance|Score|Ratio|Sets|Strength|Vision] [for|of|was|:] [{g}/5|{g}/10|20/{va}|{n}/15|{g}/6] [in both|per side|without pain|for {n} reps].
[Index|Ring|Middle|Long] [finger|lesion|case|DIP] [{g}/5|flexion {hr}|{n} mm|splinted].
[Go|No|OK|As is|Do so|On it|Am meds|Is well|It is so|Up ad lib|In am]: [per protocol|no change|taken|monitor|continue].
[Taken|Given|Typed|Reviewed|Signed] [by mouth|in AM|at HS|with food|and on chart|as is|PO|IV|prior to OR].
[Sunrise|Sunset|Harbor|Lakeside|Garden] [syndrome worse at night|views calm {him}|walks advised|phenomenon].
[{n}th|2nd|3rd|4th] floor [walk-up|apartment|stairs|nursing station|fall], [no elevator|no rail|{n} steps].
[Sat|Temp|Wt|FSBG|Peak flow|Score] 9{g}[ on ra| this am|, stable|.{g}]
[lives alone|walks daily|on {drug}|fell once], [hr|sat|wt kg|map|ldl] 9{g}
[Model|Size|Type|Ref range|Setting|Gauge] [6F|JL4|22g|4.5-11|DDDR 60-130|XT-2|7.5 ETT|8x40] [used|ok|unchanged].
[T10-L2|C5/6|S1-S2|H2|B12|D5|A1C|CA 19-9|CA-125|CD4|P2Y12|Q10|G6PD|Factor Xa] [level|blocker|normal|low|pending|reviewed].
[RN, BSN|LPN|MD/PA|PT/OT|RD|SLP|MSW|CNA] [staffing|consult|to see|at bedside|schedule|input] [ordered|reviewed|today].
    """
)
