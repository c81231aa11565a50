"""Sentences without identifiers that look as if they had some: scores, doses, eponyms, months as words.

Places in small letters are filled by `slots.SlotFiller` as in `templates`; no template here has a place for an
identifier. A state or a country alone, a bare year, weekday or age under 90 and a relative date are no identifiers.
"""

from __future__ import annotations

from .templates import _lines

NEGATIVES = _lines(
    """
{age}-year-old {sexword} with {problem}.
{age} y/o {sexletter} with {problem} for {n} days, on {drug} {dose}.
May I increase the {drug} dose in a {age}-year-old?
May cause drowsiness; may repeat in {n} hours.
The patient may march in place and may sit up as tolerated.
Will mark the site, will hold {drug}, will recheck in the AM.
Will start {drug} {dose} and will follow.
Mark the skin with a pen before the incision.
Rose bengal staining was positive in both eyes.
The temperature rose to 38.{n} and fell by morning.
Grace period for the refill is {n} days.
Hope remains that the graft will take.
Joy and interest are reduced; no loss of faith.
Pain is {n}/10 at rest and {n}/10 with movement.
Strength is {g}/5 in the right arm and {g}/5 in the left leg.
Reflexes {g}/4 throughout, pulses 2+/4.
Blood pressure {bp}, pulse {hr}, respirations {n}, temperature 98.{n}.
BP {bp} HR {hr} RR 18 SpO2 9{g}% on 2 L.
Visual acuity 20/{va} OD and 20/{va2} OS.
GCS {n}, Apgar 8/9, NIHSS {n}, MMSE 2{g}/30.
Gleason {g}+{g}=7 in {n}/12 cores.
Apgars were {g} and 9 at one and five minutes.
Na 13{n}, K 4.{n}, Cl 10{g}, BUN {n}, Cr 1.{n}, glucose {hr}.
WBC 11.{n}, Hgb 9.{n}, Hct 2{g}.4, platelets {lab}.
CBC: {lab}/12.{g}/38/{lab}. INR 2.{n}.
The ANA titer was 1:{ratio} with a speckled pattern.
Ratio of I:E was 1:2, PEEP 5, FiO2 40%, tidal volume 4{g}0.
ABG 7.3{g}/4{g}/8{g} on room air.
TSH {g}.{n}, free T4 1.{n}, A1c 7.{n}%.
{drug} {dose} p.o. b.i.d., dispense #{n}0, {n} refills.
{drug} {dose} q.{n}h. p.r.n. pain.
{drug} 5/325 one tablet every 6 hours.
Lantus {n} units at bedtime, Humalog 70/30 {n} units in the morning.
No history of {problem}; no {problem2}.
{eponym} was negative.
{eponym} was noted.
A {eponym} was used.
History of {eponym}.
Positive {eponym}, negative {eponym2}.
Father had {eponym}; mother had {problem}.
{eponym} versus {eponym2} was considered.
The differential includes {eponym}, {eponym2} and {problem}.
S/p {procedure} in {year}.
{procedure} in {year} and again in {year2}, both without complication.
Smoked from {year} to {year2}.
Diagnosed in {year}, in remission since {year2}.
Born in {year}, the second of {n} children.
He served in Vietnam and later worked in Texas.
She moved from California to Ohio {n} years ago.
Recent travel to Mexico and India.
Family is from Puerto Rico.
Grew up in New York State.
Seen last {weekday}; will return next {weekday}.
Dialysis on Tuesday, Thursday and Saturday.
Pain since yesterday, worse last night.
Follow up in {n} weeks with the {service} clinic.
Follow up with your primary care physician in {n} to {g} months.
Return to the emergency department for fever.
The patient was taken to the operating room at {time}.
Transferred to the ICU, then to the floor on hospital day {n}.
Postoperative day {n}: afebrile, ambulating.
Day {n} of {drug}.
The mother, father and {n} siblings are healthy.
Lives with spouse and {n} cats; works as a welder.
The nurse called the doctor and the wife was told.
Dr. was notified.
The doctor on call was paged.
The attending was present for the key portions.
Mr. and Mrs. are both well.
She is a retired teacher; he is a truck driver.
The wound measures {g}.{n} x 2.{n} x 0.{g} cm.
A {g}.0 x {n} mm stent was deployed at {n} atm.
Sutured with 3-0 Vicryl, 4-0 Monocryl and 5-0 nylon.
An {n} French sheath was exchanged over a 0.035 wire.
L4-L5 and L5-S1 discectomy; C5-6 fusion.
T2N1M0, stage IIB, ER 95%, PR 80%, HER2 1+.
CPT 99213, ICD-10 E11.9, modifier 25.
ICD-9 code 250.00; CPT {cpt}.
Ejection fraction 45-50%; E/A ratio 0.8.
1/2 NS at {hr} mL/h; D5W 1000 mL.
Estimated blood loss {lab} mL; tourniquet time {hr} minutes.
Weight 8{g} kg, height 5'{n}", BMI 2{g}.{n}.
Birth weight {g} lb {n} oz, length 20 in.
G{g}P{g}, 3{g} weeks by dates.
The PT was {n}.2 and the PTT 3{g}.
PT and OT to evaluate and treat.
LA was enlarged; RA pressure was {n} mmHg.
The MD and RN discussed MS, PE, and MI.
Axis I: Major Depressive Disorder. Axis V: GAF {hr}.
Beck Depression Inventory score {n}, Hamilton score {n}.
Current guidelines advise screening from age 50 to 75 every 10 years.
ACC/AHA guideline {year}: class IIa, level B.
The NEJM trial of {year} found no benefit.
What is the first-line treatment for {problem} in adults over 65?
How do I dose {drug} in CKD stage {g}?
Is {drug} safe with {drug2}?
Contraindications of {drug}?
{age}{sexletter} {problem}, {drug} vs {drug2}?
Interpret: pH 7.2{g}, pCO2 5{g}, HCO3 1{g}.
Explain {eponym} to a patient.
Workup of {problem} in a {age} year old {sexword}
Compare {drug} and {drug2} for {problem}.
{problem} x {n} wks, no relief w {drug}
{sexletter} {age}, {problem}, hx {eponym}, on {drug} {dose}
pt c/o {problem}, tx w/ {drug} {dose} bid, f/u {n} wks
CHIEF COMPLAINT: {problem}.
ALLERGIES: {drug}, {drug2}.
SOCIAL HISTORY: Married, {n} children, no tobacco.
PAST SURGICAL HISTORY: {procedure}, {procedure2}.
MEDICATIONS: 1. {drug} {dose}. 2. {drug2}.
IMPRESSION: 1. {problem}. 2. {problem2}.
PLAN: Continue {drug}. {study} in {n} months.
FAMILY HISTORY: Father with {problem}, died at {age}; mother {age} and well.
HISTORY OF PRESENT ILLNESS: This is a {age}-year-old {sexword} with {eponym}.
DATE OF ADMISSION: not recorded.
DOB: withheld. MRN: none. Phone: none on file.
Name: refused. Address: homeless.
Attending: see above.
Signed out to the night team.
Electronically signed.
Dictated but not read.
Model 5076 lead, threshold 0.{n} V, impedance {lab} ohms.
Page {g} of {n}.
See Figure {g} and Table {n}.
Room air saturation was 9{g}%.
Long-standing pain; short of breath; brown sputum; white count normal; black stools; green drainage.
White female, young, in no pain, with gray hair and brown eyes.
Bell's palsy in a young white male with long hair.
Heart: regular. Head: normal. Foot: no ulcer. Hand: full grip. Back: straight.
Wells score {g}, Rockall {g}, Ranson {g}, CURB-65 {g}.
May-Thurner syndrome and Rose spots were discussed in conference.
Pick one tablet from the green box on Sunday, one from the white box on Monday.
August presentation of the flu is rare; a fall is common in the old.
He can spring from a chair; she had a fall in the bath.
In the fall, allergies flare; in summer, asthma is better.
Jackson-Pratt output {n} mL; Foley output {lab} mL.
Uses a Hoyer lift and a Miami J collar.
Sip of Ensure, Boost, or Jell-O at {time}.
Order 12345 units? No: give {dose}.
Code 3 to the scene; GCS {n} en route.
He scored 2{g}/30 on the MoCA, missing {g}/5 on recall.
The ratio rose from 1:{ratio} to 1:1280.
Took 1-2 tabs q4-6h, total 8/day.
Range of motion 0-{hr} degrees, extension lag {n}.
24-hour urine {lab} mg; urine output 1/2 cc/kg/hr.
Section 12 hold; Form 3 filed; Title 19 reviewed.
Phase 2/3 trial; NYHA II-III; grade 3/6 murmur.
Hepatitis B, C; HSV-1/2; HPV 16/18; H1N1; COVID-19.
PSA 4.{g} in {year}, 5.{n} in {year2}.
Prior {study} from {year} is not available.
Onset about {n} years ago, in {year}.
{n}-{g} times per week for 4/{n} weeks.
"""
)
