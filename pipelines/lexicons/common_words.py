"""Everyday and clinical English words, as data: what a capitalised word may be when it is no name.

Source: written from general knowledge of English and of the wording of clinical notes.
"""

from __future__ import annotations

from .word_table import word_table

#: Words that are names as well: a name only in a name-like context and with a capital.
NAME_LIKE_WORDS: frozenset[str] = word_table(
    """
    fundi canals pons hood kaiser modesto guadalupe will rose may mark long white grant hope faith joy grace june
    april august summer autumn dawn eve ivy lily violet daisy iris jasmine olive heather holly hazel ginger sage
    basil robin jay drew chase hunter miles rich bill bob jack frank pat sue rob art gene guy dean earl duke king
    prince page case price bell bush church field fields ford forest foster fox gray grey green brown black blue
    young old short little small strong sharp wise good best moody noble post powers rice sands shields silver
    singer snow speed spring stone street strange swift town waters water weeks day days wells west east north
    south winter winters wood woods worth bond bridges brook brooks burn burns butcher butler cage cain cannon
    carpenter cash chance child clay clear close coffee cook cotton court craft crane cross curry dale love lovely
    major marsh mercy mills moon moss nail nails neck nurse oak pain paine park parks peace pearl penny pepper
    pike piper poole pool pope proctor pullen race ray read reed ring ringer rivers rod root rush sally salt
    savage score sherry skinner slaughter smart sparks spears star starr steel steele stern still stout stroke
    sugar swallow sweet tanner teal temple tongue trace track trip truth valentine vine virginia wade walker wall
    walls ward warden wards warner weaver web whip wick wing wolf worker yard york jordan georgia carolina dakota
    montana paris london austin dallas houston madison charlotte victoria florence sydney israel jersey troy lance
    sky skye angel christian patience prudence destiny trinity harmony melody crystal amber ruby opal coral jade
    dusty rusty sandy misty stormy sunny bay reef ridge mercury victor norm frances gale van lane ling wan sun an
    do so man bo hand hands foot legg head hart heart brain back lung kidney bone bones blood knee shin tooth
    wrist moore more less low high hill hills ball fall falls hall barber baker archer gardner shepherd sheppard
    farmer mayer sargent bishop abbott pastor christ christmas ham bacon pickle berry cherry peach plum apple bean
    beans cracker lake rain rains frost storm bird finch drake dove hawk crow swan buck stag lamb bull colt block
    blocks dose grade graves parkinson crohn hodgkin bates banks rank hale fine ernest pick picks rector cat cole
    colon fraction freed gold graft hug huge hull key keys knight law lawless lean link lock lot luck mace main
    meek merry mild minor mix must nice only pace pack parish pass patch pierce plant points pound power pride
    quick ramp rust seal self shells shine shore sides song spain speck staff stair stay stock sutton swab tab
    tern test than thin thing true wild wink winn yes zoom bowel harm home house job kay kit branch sales bright
    marks peri beer alba junk horn corona lips cousin glass cord floor diamond aura till tan nick max mike nova
    pam rex royal saint santo toni tracy
    """
)

#: Words that are not taken for a name unless a title stands before them.
ORDINARY_WORDS: frozenset[str] = word_table(
    """
    neonate neonates newborns toddler gentleman lady ladies infants teenager adolescent octogenarian nonagenarian
    primigravida multigravida primipara homemaker smoker nonsmoker drinker technetium arab arabic moroccan tamil
    sinhalese zaire holland menarche tunisian algerian egyptian turkish greek iranian iraqi pakistani bangladeshi
    nepali thai filipino indonesian malaysian nigerian ghanaian kenyan ethiopian cameroonian senegalese malian
    congolese sudanese saudi lebanese syrian israeli afghan polish ukrainian romanian hungarian dutch belgian
    swiss swedish norwegian danish finnish irish scottish welsh british canadian australian brazilian colombian
    peruvian chilean argentinian cuban dominican jamaican salvadoran guatemalan honduran cambodian burmese laotian
    hmong caribbean bedouin kurdish armenian persian punjabi hindi urdu bengali gujarati malay javanese mrn dob
    ssn acct dos doa dod fin csn pmd sob loc lmp gyn ekgs obgyn a about above abrupt absent accompanied acute
    address adequate admission admit admitted admits adult advised after again against age aged ago agreed agrees
    ain't alert alive all allergies allergy almost alone along already also alternative although always am
    ambulating ambulatory amount an and ankle annual another any anyone anything appears appearance appearing
    appetite applied appointment appointments approximately are area areas aren't arm arms arrival arrived arrives
    as ask asked asks assessed assessment assist assistance assisted associated at attempt attempted attended
    attending available avoid awake aware away axis bad baseline bath be because become bed bedside been before
    began begin behavior being below benefit benefits best better between bilateral bilaterally bleeding body both
    bottom bowel brain breast breath breathing brief bring brother brought but by call called caller calls came
    can cancer cannot can't care careful case cause caused causes center central certain chair change changed
    changes chart check checked chest chief child children chronic clean cleaned clear clearly clinic clinical
    clinically clinician clinicians closed cold come comes comfortable coming comment comments common complains
    complaining complaint complaints complete completed completely complex complication complications concern
    concerned concerns concerning condition conditions confirmed consent consented consider considered consistent
    consult consultation consulted contact contacted continue continued continues contraindications control
    controlled copy correct could couldn't counsel counseled counseling count course covid cranial critical
    culture current currently cut daily data date dated daughter day days dead death deceased decided declined
    declines decreased deep deferred definite definitely degree delivered delivery denied denies deny department
    depression described details developed development device diagnosed diagnosis diagnoses did didn't died diet
    dietary differential difficult difficulty direct disability discharge discharged discomfort discuss discussed
    discussion disease disorder disposition distal distress do doctor doctors documentation documented does
    doesn't doing done don't dose doses down drain drains dressing dressings drinking drinks drive drop drops drug
    drugs dry due during each ear earlier early ears easily eat eating edema education effect effects eight either
    elderly elective electronic electronically elevated eleven else emergency emergent employed employer encounter
    end enlarged enough entered entire episode episodes error established estimated ethanol etiology eval evaluate
    evaluated evaluation even evening event events every everything evidence exam examination examined except
    excellent exercise exhibits expected experience explained extension extensive extra extremities extremity eye
    eyes face failed failure fair fall false familiar family fatigue father feel feeling feels feet felt female
    fever few film final finally find finding findings fine finger fingers first fistula five fluid focal follow
    followed following follows followup follow-up foot for forearm form former forms found four frequency frequent
    frequently friend from front full fully function functional further future gait gave general generally get
    gets getting girl give given gives giving go goal goals goes going gone good got grade gradual gradually great
    greater gross grossly group growth had hadn't hair half hand hands happened hard has hasn't have haven't
    having he head headache healing health healthy hear heard hearing heart heavy height hello help helps
    hemodynamically her here hernia herself high higher him himself hip his history hold home hospital
    hospitalized hospitalization hour hours house household how however human husband hypertension hypertensive
    hypothyroidism i if ill illness image images imaging immediate immediately immunizations impaired impression
    improve improved improvement improving in inch incision include included includes including increase increased
    increases indeed independent independently indicated indication indications infant infection infections
    inferior information informed infusion initial initially injection injuries injury inpatient inside insight
    instructed instructions insulin intact intake intensive intermittent internal interval interview into
    investigation involving irregular is isn't issue issues it its itself job joint just keep kept kidney kind
    knee knees knew know known lab labor laboratory labs lack large largely last late later lateral latest law
    lawyer lead learn least leave left leg legs length less lesion lesions let level levels lie life light like
    likely limb limbs limited limits line list little live lives living local located location lock long longer
    look looks loss lost lot low lower lung lungs made main maintained make makes making male man management many
    marked married mass may maybe me mean means measure meds medical medically medication medications medicine
    meet member memory men mental met middle midline might mild mildly milk minimal minor minute minutes miss
    missed mixed mobility moderate moderately moment monitor monitored month months mood more morning most mostly
    mother motion motor mouth move moved moves much multiple muscle must my name named names nasal near nearly
    neck need needed needs negative neither nerve never new newborn next night nine no nobody nodes non none
    normal normally nose not note noted notes nothing notified noticed now number numbness nurse nurses nursing
    nutrition objective observation observed obtained obvious occasional occasionally occupation occupational
    occurred of off office often oh ok okay old older on once one ongoing only onset onto open operated operation
    operative option options or oral order ordered orders oriented other others otherwise our out outcome
    outpatient output outside over overall overnight own oxygen pad page pain painful palpable panel parent
    parents part partial partially participants past patient patients patient's pelvis people per percent perform
    performed performing perhaps period peripheral permission person personal phone phases photo physical
    physician physicians place placed placement plan planned plans please pleasant point points poor poorly
    portable portion positive possible possibly post posterior postop postoperative potential practice pre
    preceding pregnancy pregnant preop preoperative preparation prepared prepped presence present presented
    presenting presents pressure previous previously primary print prior private probable probably problem
    problems procedure procedures proceed process prognosis progress progressed prolonged prompt properly
    prophylaxis provided provider providers proximal psychiatric psychosocial pt pts pulled pulse pupil pupils
    purpose put quality question questions quick quite radiology raised ran range rapid rare rarely rash rate
    rather ray react reaction reactive read ready really reason recall receive received receives receiving recent
    recently recommend recommendation recommendations recommended record records recovery recurrent red redness
    refer reference referral referred referring refill refills reflexes refused regarding region regular rehab
    rehabilitation related relation relative relatives released relief remain remained remains remarkable
    remembered removal remove removed renal repair repeat repeated replaced replacement report reported reports
    requested require required requires resection residence resolved respiratory respond responding response
    responsible rest resting result resulted results resume retired return returned returns reveal revealed
    reveals review reviewed reviewing right rise risk risks role room routine routinely rule run said same saw say
    saying says scale scan scar scheduled school screen screening search second section secondary sedation see
    seeing seem seemed seems seen sensation sent separate septum serial series serum service services session set
    seven several severe severity sex sexually shall she short should shoulder show showed shower shown shows sick
    side sided sides sign signed significant significantly signs similar simple since single sister sit site
    sitting situation six size skin sleep sleeping slight slightly slow slowly small smoke smoked smokes smoking
    so social soft some someone something sometimes son soon sore source speak special specialist specific
    specimen specimens speech spine spoke spouse stable staff stage standard standing start started starting
    starts state stated states status stay step still stomach stool stop stopped straight strength stress strong
    structures studies study subject subjective subsequent subsequently such sudden suddenly sufficient suggest
    suggested suggestive suite summary superior supine supplement support supportive sure surgeon surgery surgical
    surveillance suspect suspected suspicion suture sutures swelling swollen symmetric symptom symptomatic
    symptoms system systems tablet tablets take taken takes taking talk talked talking tape teaching team
    technique telephone tell temp temperature ten tender tenderness tendon term test tested testing tests than
    thank thanks that that's the their them themselves then therapist therapy there therefore thereafter these
    they thick thigh thing things think third this those though thought three throat through throughout thyroid
    time times tip tired tissue to today toe toes together told tolerate tolerated tolerates tolerating tomorrow
    tone tonight too took top total touch toward trace track transfer transferred transfusion trauma traumatic
    treat treated treating treatment tremor trial tried triage trip trouble true trunk try trying tube tumor turn
    turned twelve twice twin twins two type typical ultimately ultrasound unable unchanged unclear uncle under
    undergo undergoing undergone underlying underwent understand understanding understands unfortunately unit
    unknown unless unremarkable until up upon upper urgent urinary urine us use used useful uses using usual
    usually vaccine vaginal values various vein verbal verbalized verified versus very via view views vision visit
    visited visits visual vital vitals voice volume vomiting waist wait waiting waking walk walked walking walks
    want wanted wants warm was washed wasn't watch water way we weak weakness wear wearing week weekend weekly
    weeks weight well went were what wheelchair when where whether which while white who whole whom whose why wide
    widely wife will willing wish with within without woke woman women won't word work worked worker working works
    worn worry worse worsened worsening worst would wound wounds woven wrist writing written x-ray year yearly
    years yes yesterday yet you young your zero monday tuesday wednesday thursday friday saturday sunday mon tue
    tues wed thu thur thurs fri sat sun january february march july september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec pm cardiology neurology oncology urology nephrology psychiatry
    orthopedics orthopaedics pediatrics dermatology gastroenterology pulmonology rheumatology hematology
    endocrinology ophthalmology anesthesia anesthesiology pathology podiatry dentistry gynecology obstetrics
    hospice palliative infectious icu picu nicu micu sicu ccu ed er pacu ob gi gu ent cardiac vascular thoracic
    plastics pharmacy transport security administration billing ostomy interventional neurosurgery transplant burn
    american african hispanic caucasian asian english spanish french german italian chinese russian latin european
    indian mexican korean japanese vietnamese portuguese haitian creole somali jewish catholic muslim christian
    baptist protestant medicare medicaid covid-19 hiv aids copd chf cad htn dm gerd ckd esrd dvt pe mi cva tia uti
    uri osa afib bph hld ca ra sle ms als tb std sti ptsd adhd ocd asthma diabetes diabetic cirrhosis hepatitis
    stroke seizure seizures leukemia lymphoma migraine migraines dementia anemia arthritis osteoporosis epilepsy
    schizophrenia alcoholism alcohol tobacco etoh nkda nka n/a na nil noncontributory adopted bp hr rr wt ht bmi
    o2 spo2 hpi pmh psh ros fh sh a/p dx rx tx hx sx cc ap rtc prn qd bid tid qid qhs po iv im sc sq subq ct mri
    mra cta pet eeg ekg ecg emg echo cxr xr cbc cmp bmp lft lfts inr ptt tsh a1c hba1c bun cr wbc hgb hct plt k cl
    co2 ast alt alp ldh crp esr bnp psa cea abg vbg ua ucx bcx csf egd ercp tee tte cabg pci tavr icd lvad ecmo
    cpap bipap picc cvc foley ng peg ett trach jp vac ivf dnr dni poa adl iadl heent perrla eomi nad aox3 rrr ctab
    nt nd ntnd lad jvd cce mg ml mcg kg cm mm lb lbs oz tab tabs cap caps units puff puffs abdomen back neuro
    psych constitutional cardiovascular gastrointestinal genitourinary musculoskeletal neurological neurologic
    psychological integumentary endocrine hematologic lymphatic immunologic addendum attestation narrative
    interpretation comparison contrast protocol dictated transcribed confidential original draft preliminary
    aspirin tylenol ibuprofen warfarin coumadin heparin lasix lisinopril metoprolol metformin prednisone lipitor
    plavix eliquis xarelto morphine fentanyl dilaudid percocet vicodin norco zofran ativan xanax klonopin zoloft
    prozac lexapro seroquel haldol vancomycin zosyn cipro levaquin keflex augmentin amoxicillin left-sided
    right-sided well-developed well-nourished well-appearing non-tender non-distended abdominal abnormal abscess
    absence active activity acetaminophen adjustment advance afternoon agent aid air airway ambulance anterior
    antibiotic antibiotics anxiety anxious aorta aortic arrest arterial artery aspiration atrial atraumatic attack
    avg bag bacterial balance band bandage barrier base basic basis bicycle bilirubin biopsy birth bladder bleed
    blind block blood blunt blurry board bone book boy bottle box bruising bus business calcium calf calm canal
    capsule car carotid cast catheter cell cells cellulitis cervical cesarean chemo chemotherapy chills
    cholesterol circulation circumferential classification claudication closure cognitive colitis colonoscopy coma
    comfort community company computer confusion congestion congestive consciousness constipation contractions
    coordination corner coronary cough couple cramping creatinine crisis cyst cystic deficit deficits dehydration
    dental dermatitis diarrhea diastolic diffuse digit dilated directive directives dizziness door drainage drowsy
    ecchymosis effort effusion ejection elbow electrolytes embolism emotional endoscopy endotracheal energy
    environment epidural equal erythema esophageal exacerbation excision expired exposure external facility factor
    factors faint falls fasting fat feeding femoral fetal fibrillation fibula filter flank flat flexion flow flu
    forceps forehead foreign formula fracture fractures frontal gallbladder gas gastric genital gland glasses
    glucose goiter gown graft groin guarding gun guideline guidelines habits hardware hematoma hematocrit
    hemoglobin hemorrhage hepatic herniation hollow hypotension immune implant infarct infarction inguinal inhaler
    intubated intubation iron ischemia ischemic jaundice jaw jugular juice lactate landlord laparoscopic laser
    laceration leakage lens lethargic ligament lip liquid liver lobe lumbar lump lymph machine magnesium
    malignancy malignant mammogram mandible manual margin maternal maximum meal membrane meningitis menopause
    menstrual metastatic microscopic milestone mitral model monitoring morbid movement murmur nail nausea needle
    neonatal neuropathy nipple node nodule obese obesity obstruction opioid opioids optic orbit organ organism
    orthopedic osteoarthritis ovarian ovary pacemaker palpitations pancreas pancreatic pancreatitis parking
    partner passed passenger paternal pathologic pattern pelvic penicillin perforation pericardial peritoneal
    pharynx phosphorus picture pill pills pink placenta plasma plate platelet platelets pleural pneumonia
    pneumothorax polyp position potassium pound pounds pressors prostate protein proteins pulmonary quadrant
    radial radiation rectal rectum reflex reflux remission residual restraint restraints retention rhythm rib ribs
    ring rotation rupture sacral safe safety sample scalp sclerosis screw seat sedated semen sensitive sensory
    sepsis septic shift shock shunt shot sinus sitter skeletal skull snack sodium solution spasm sphincter spinal
    spleen sponge spontaneous stenosis stent steroid steroids stitches strain strip subcutaneous suicidal suicide
    sugar surface syncope syndrome systolic tachycardia target teeth telemetry temporal testicular thrombosis
    thrombus thumb tibia tissues tongue tonsils topical toxic tracheal tract traction transplantation
    triglycerides troponin tubal ulcer ulcers umbilical ureter urethra urethral uterine uterus vagina valve
    vehicle venous ventilation ventilator ventricle ventricular vertebral vessel vessels viral virus vitamin voids
    wall washing wedge wheezing window wire wrap zone zoster ace alpha beta gamma delta omega sigma lambda amazon
    apple google facebook iphone android emailed texted phoned faxed paged wrote visiting crying yelling lying
    laying arguing subscriber insured policyholder beneficiary claimant recipient donor postanesthesia briefly
    meticulous hemostasis intraoperative percutaneous anesthetic preprocedure postprocedure additionally
    furthermore moreover nonetheless nevertheless fortunately interestingly notably specifically apparently
    presumably accordingly hence thus meanwhile besides despite based regards sincerely truly dear hi hey dictation
    voicemail message follow-ups rechecked recheck redraw re-evaluate
    """
)

#: How English adjectives, adverbs, participles and nouns of medicine end, and surnames seldom do.
ENGLISH_ENDS: tuple[str, ...] = tuple(
    """
    ous ly ed ing tion sion ical ial ual ic ive able ible ment ness ity ology ectomy otomy oscopy
    itis osis emia pathy graphy gram plasty scope
    """.split()
)
