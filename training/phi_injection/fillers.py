"""Words that fill the small-letter places of templates; none of them is an identifier."""

# ruff: noqa: E501
from __future__ import annotations


def _items(text: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in text.replace("\n", ",").split(",") if item.strip())


PROBLEMS = _items(
    """
    chest pain, RA, CHF, COPD, UTI, cellulitis, low back pain, migraine, DVT, afib, pneumonia, gout, vertigo, syncope
    abdominal pain, hip fracture, Parkinson disease, Crohn's disease, Hodgkin lymphoma, Graves disease, Bell's palsy
    hypothyroidism, type 2 DM, HTN, hyperkalemia, anemia, psoriasis, shingles, Lyme disease, asthma exacerbation
    knee swelling, rectal bleeding, new onset seizures, neck pain, SOB, N/V, diarrhea, dysuria, hematuria, depression
    Raynaud phenomenon, Meniere's disease, Addison disease, Sjogren syndrome, Marfan syndrome, Barrett esophagus
    Guillain-Barre, Wegener's, Alzheimer dementia, Huntington disease, a Colles fracture, plantar fasciitis, sinusitis
    tinnitus, poor sleep, weight loss, dysphagia, jaundice, pancreatitis, cholecystitis, epistaxis, otitis media
    croup, eczema, ADHD, strep throat, preeclampsia, gestational diabetes, mastitis, BPH, kidney stone, ESRD, TIA
    """
)
DRUGS = _items(
    """
    metformin, lisinopril, warfarin, Coumadin, Lasix, Plavix, Tylenol, ibuprofen, prednisone, methotrexate, Humira
    Lipitor, Zoloft, Prozac, gabapentin, Neurontin, tramadol, Vicodin, amoxicillin, Augmentin, Keflex, Bactrim
    vancomycin, Zosyn, insulin, Lantus, Humalog, levothyroxine, Synthroid, albuterol, Advair, Singulair, omeprazole
    Nexium, Zofran, Reglan, Ativan, Xanax, Ambien, Seroquel, Haldol, Dilantin, Keppra, Depakote, Sinemet, Aricept
    allopurinol, colchicine, Eliquis, Xarelto, heparin, Lovenox, digoxin, amiodarone, Coreg, Norvasc, Diovan, Ozempic
    Allegra, Claritin, Flonase, Viagra, Flomax, Fosamax, Boniva, Remicade, rituximab, Taxol, Herceptin, tamoxifen
    """
)
PROCEDURES = _items(
    """
    appendectomy, colonoscopy, cholecystectomy, knee replacement, hip replacement, CABG, cardiac catheterization
    cataract surgery, TURP, hysterectomy, C-section, tonsillectomy, hernia repair, mastectomy, lumpectomy, EGD, ERCP
    a Whipple procedure, Nissen fundoplication, lumbar fusion, carpal tunnel release, pacemaker placement, ablation
    bronchoscopy, thyroidectomy, nephrectomy, Mohs surgery, liver biopsy, a bone marrow biopsy, a stress test
    """
)
STUDIES = _items(
    """
    CT head, MRI brain, chest x-ray, echocardiogram, EKG, CT abdomen, renal ultrasound, mammogram, DEXA scan, PET/CT
    bone scan, carotid duplex, MRI lumbar spine, EMG, EEG, Holter monitor, pelvic ultrasound, barium swallow
    """
)
SERVICES = _items(
    """
    cardiology, neurology, orthopedics, oncology, urology, nephrology, infectious disease, psychiatry, surgery, GI
    pulmonary, dermatology, rheumatology, endocrinology, ENT, ophthalmology, pain management, palliative care
    """
)
CREDENTIALS = _items(
    "M.D., MD, MD, D.O., DO, PA-C, NP, RN, M.D., Ph.D., CRNP, DPM, MD PhD, M.D. FACS, DDS, LCSW, PT, ARNP"
)
RELATIONS = {
    "F": _items(
        "wife, daughter, mother, sister, aunt, niece, granddaughter, girlfriend, cousin, stepmother, grandmother, mom"
    ),
    "M": _items(
        "husband, son, father, brother, uncle, nephew, grandson, boyfriend, cousin, stepfather, grandfather, dad"
    ),
}
BIOMETRICS = _items("fingerprint, palm vein scan, iris scan, voice print, retina scan, hand geometry, face scan")
WEEKDAYS = _items("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday")
TIMES = ("{h}:{m:02d}", "{h}:{m:02d} AM", "{h}:{m:02d} p.m.", "{H:02d}{m:02d}", "{h}:{m:02d}pm", "{H:02d}:{m:02d}")
EPONYM_THINGS = _items(
    """
    Foley catheter, Weber test, Rinne test, Babinski sign, Romberg sign, Murphy's sign, Hodgkin lymphoma, Parkinson disease
    Lewy body dementia, Creutzfeldt-Jakob disease, Clark level II, Breslow depth 0.8 mm, Gleason 3+4, Jackson-Pratt drain
    Penrose drain, Mayo stand, Bovie cautery, DeBakey forceps, Kelly clamp, Allis clamp, Kocher clamp, Deaver retractor
    Weitlaner retractor, Adson forceps, Metzenbaum scissors, Steri-Strips, Esmarch bandage, Colles fracture, Smith fracture
    Jones fracture, Baker's cyst, Barrett's esophagus, Bell's palsy, Brown-Sequard syndrome, Budd-Chiari syndrome
    Charcot joint, Cushing's syndrome, Addison's disease, Crohn's disease, Down syndrome, Turner syndrome, Edwards syndrome
    Marfan syndrome, Ehlers-Danlos syndrome, Ewing sarcoma, Wilms tumor, Kaposi sarcoma, Merkel cell carcinoma
    Paget's disease, Graves' disease, Hashimoto's thyroiditis, Raynaud's phenomenon, Sjogren's syndrome, Still's disease
    Reiter's syndrome, Wegener's granulomatosis, Whipple's disease, Wilson's disease, Zenker's diverticulum, Meckel's diverticulum
    Mallory-Weiss tear, Dupuytren's contracture, Peyronie's disease, Fournier's gangrene, Ludwig's angina, Prinzmetal's angina
    Lachman test, McMurray test, Hawkins test, Phalen's sign, Tinel's sign, Spurling's maneuver, Trendelenburg position
    Fowler position, Valsalva maneuver, Dix-Hallpike maneuver, Epley maneuver, Glasgow Coma Scale, Apgar scores, Ballard score
    Bishop score, Braden scale, Karnofsky score, Child-Pugh class B, Ranson criteria, Wells score, Mallampati class II
    Le Fort I osteotomy, Roux-en-Y bypass, Nissen wrap, Whipple procedure, Billroth II, Hartmann procedure, Bentall procedure
    Swan-Ganz catheter, Hickman catheter, Dobhoff tube, Yankauer suction, Hasson trocar, Veress needle, Tuohy needle
    Kirschner wire, Steinmann pin, Taylor Spatial Frame, Thomas splint, Bankart lesion, Hill-Sachs lesion, Lisfranc injury
    Bartholin gland, Bowman's capsule, Douglas pouch, Cooper's ligament, Scarpa's fascia, Gerota's fascia, Morrison's pouch
    Wright stain, Gram stain, Ziehl-Neelsen stain, Giemsa stain, Rose bengal stain, Coombs test, Schirmer test, Amsler grid
    Snellen chart, Ishihara plates, Goldmann tonometry, Stevens-Johnson syndrome, Kawasaki disease, Tay-Sachs disease
    Von Willebrand disease, Factor V Leiden, Epstein-Barr virus, West Nile virus, Lyme disease, Norwalk virus, Rocky Mountain spotted fever
    Boston brace, Milwaukee brace, Denver shunt, Santa Barbara tube, Miami J collar, Philadelphia collar, Bethesda category III
    Los Angeles grade B esophagitis, Chicago classification, Vancouver scar scale, Heidelberg retinal tomograph
    St. Jude valve, Carpentier-Edwards valve, Greenfield filter, Palmaz stent, Hancock valve, St. John's wort, St. Vitus dance
    Cornell scale, Hamilton depression scale, Beck inventory, Wechsler scale, Rorschach test, Stroop test
    """
)
