"""Words that the plan never rewrites and the decoder never writes, by the reason why.

Written for this project from clinical documentation practice; lower case, one spelling each. A changed negation,
side, number, degree or route turns a note into a false one, however fluent it reads.
"""

from __future__ import annotations

PROTECTED_TERMS: dict[str, frozenset[str]] = {
    "negation": frozenset(
        """no not nor none neither never without cannot absent absence absents deny denies denied denying denial
        negative negatives negatively negated free unremarkable noncontributory nil zero lack lacks lacking
        lacked fail fails failed failure unable rule ruled rules exclude excludes excluded excluding except
        exception resolve resolves resolved resolving cease ceased ceases discontinue discontinued discontinues
        stop stopped stops refuse refused refuses decline declined declines avoid avoided avoids hold held
        against ain aren couldn didn doesn don hadn hasn haven isn mustn needn shan shouldn wasn weren won
        wouldn nobody nothing nowhere non un""".split()
    ),
    "uncertainty": frozenset(
        """may might could can would should possible possibly probable probably likely unlikely suspect suspected
        suspects suspicious suspicion questionable question questioned presumed presumably apparent apparently
        appears appear appeared suggest suggests suggested suggesting suggestive suggestion consistent
        inconsistent compatible indeterminate equivocal uncertain unclear unknown certain definite definitely
        confirmed confirm confirms differential versus vs concern concerning concerned concerns risk risks
        potential potentially presumptive favor favored if whether unless evidence evident""".split()
    ),
    "laterality": frozenset(
        """left right bilateral bilaterally unilateral unilaterally ipsilateral contralateral l r lt rt both either
        upper lower anterior posterior anteriorly posteriorly superior inferior superiorly inferiorly medial
        lateral medially laterally proximal distal proximally distally dorsal ventral volar plantar palmar
        central peripheral midline deep superficial internal external inner outer cephalad caudad caudal cranial
        supine prone lithotomy front back above below top bottom apical basal transverse sagittal coronal axial
        longitudinal oblique vertical horizontal clockwise counterclockwise anteroposterior""".split()
    ),
    "polarity": frozenset(
        """normal normally abnormal abnormally abnormality positive positively elevated elevation depressed high
        higher highest low lower lowest lowered increase increased increases increasing decrease decreased
        decreases decreasing reduce reduced reduces reducing reduction improve improved improves improving
        improvement worse worsen worsened worsening better stable unstable unchanged changed intact clear clean
        mild mildly moderate moderately severe severely minimal minimally marked markedly significant
        significantly insignificant slight slightly extensive acute acutely chronic subacute recurrent
        persistent intermittent constant sudden gradual progressive new old active inactive benign malignant
        metastatic invasive primary secondary partial partially complete completely full fully total subtotal
        open closed patent occluded large small larger smaller enlarged big little long short tall thick thin
        wide narrow good poor fair excellent adequate adequately inadequate equal unequal symmetric symmetrical
        asymmetric regular irregular sterile alive dead deceased died expired pregnant gravid nonpregnant smoker
        nonsmoker viable nonviable necrotic healthy ill sick well unwell alert oriented awake asleep conscious
        unconscious responsive unresponsive tender nontender soft firm hard distended nondistended present
        presence hyper hypo tachy brady trace scant scattered diffuse focal common rare rarely frequent
        frequently occasional occasionally usual usually often sometimes always rapid rapidly slow slowly early
        late recent recently immediate immediately prior greater less more most least fewer maximum minimum
        maximal elective emergent urgent dominant nondominant hot cold warm wet dry pale red white black blue
        green yellow pink brown purple bloody""".split()
    ),
    "number": frozenset(
        """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
        million billion half quarter third thirds fourth fifth sixth seventh eighth ninth tenth first second
        last once twice thrice single double triple multiple several few many some numerous pair couple dozen
        times time fold i ii iii iv v vi vii viii ix x xi xii all any each every another other others next
        previous previously prior former again percent percentage majority minority bit plus minus average
        approximately about nearly almost roughly""".split()
    ),
    "unit": frozenset(
        """mg mcg ug g gm gms gram grams kg kgs kilogram kilograms lb lbs pound pounds oz ounce ounces ml mls
        milliliter milliliters cc ccs l liter liters dl cl mm millimeter millimeters cm centimeter centimeters m
        meter meters km inch inches in ft foot feet mmhg hg meq meqs mmol mol umol nmol pmol iu unit units u mu
        bpm hz khz mhz kv kvp ma mas gy cgy rad rads joule joules watt watts volt volts degree degrees celsius
        fahrenheit c f fr french gauge cmh torr psi second seconds sec secs minute minutes min mins hour hours
        hr hrs h day days d week weeks wk wks month months mo mos year years yr yrs y decade decades daily
        weekly monthly yearly annually annual hourly morning afternoon evening night nights nightly noon
        midnight bedtime today yesterday tomorrow tonight weekend weekday drop drops puff puffs tablet tablets
        tab tabs capsule capsules cap caps pill pills pack packs spray sprays patch patches tube tubes vial
        vials ampule ampules bag bags dose doses dosage dosages teaspoon teaspoons tablespoon tablespoons scoop
        ppd age aged ages old monday tuesday wednesday thursday friday saturday sunday january february march
        april may june july august september october november december spring summer fall autumn winter""".split()
    ),
    "route": frozenset(
        """po iv im sc sq subq subcutaneous subcutaneously intravenous intravenously intramuscular intramuscularly
        intradermal intrathecal intraperitoneal intranasal intravitreal epidural epidurally oral orally mouth
        sublingual sublingually buccal rectal rectally pr vaginal vaginally topical topically transdermal
        transdermally inhaled inhalation nebulized nebulizer nasal nasally ophthalmic otic parenteral
        parenterally enteral ng og peg gtube bid tid qid qd qod qhs qam qpm qac q prn ac pc hs stat asap sr xr
        er la dr xl ir otc""".split()
    ),
    "action": frozenset(
        """placed removed inserted implanted excised resected amputated transplanted started stopped initiated
        begun continued continue given administered prescribed admitted discharged transferred repaired ligated
        clamped incised divided sutured closed opened transfused intubated extubated biopsied injected aspirated
        drained cultured irrigated debrided cauterized coagulated dilated stented grafted fused reduced fixated
        cast splinted casted dissected mobilized retracted suctioned ventilated sedated anesthetized
        resuscitated cardioverted paced ablated catheterized vaccinated immunized delivered born died taken
        takes taking took take smoke smokes smoked smoking drink drinks drank drinking use uses used using bled
        bleeding vomited vomiting lost gained gain weighs weighed develops developed worsens healed healing
        ruptured fractured injured fell falls dislocated perforated obstructed infected metastasized invaded
        spread recurred diagnosed treated treat treats treating operated undergo undergoes underwent undergoing
        received receive receives receiving requires required require needs needed tolerated allergic tested
        screened scanned imaged measured measures monitored revealed reveals showed shows shown demonstrated
        demonstrates noted found identified seen visualized palpated auscultated""".split()
    ),
    "care": frozenset(
        """admission discharge surgery operation procedure procedures treatment treatments therapy therapies
        medication medications medicine medicines drug drugs prescription prescriptions transfusion anesthesia
        anesthetic analgesia incision incisions excision resection biopsy biopsies specimen specimens catheter
        catheters suture sutures dressing dressings drain drains graft grafts implant implants prosthesis
        hardware screw screws plate plates wire wires needle needles blade scalpel cautery stapler clamp
        retractor trocar cannula scope endoscope laparoscope bronchoscope arthroscope guidewire balloon stent
        pacemaker defibrillator ventilator monitor oxygen fluid fluids antibiotic antibiotics insulin steroid
        steroids chemotherapy radiation dialysis vaccine vaccination immunization diet exercise rehabilitation
        hospice diagnosis diagnoses prognosis history symptom symptoms sign signs finding findings complaint
        complaints complication complications allergy allergies allergen reaction reactions injury injuries
        trauma accident fall wound wounds lesion lesions mass masses tumor tumors nodule nodules cyst cysts
        fracture fractures disease diseases disorder disorders syndrome condition conditions infection
        infections inflammation pain pains ache discomfort swelling edema fever chills nausea cough dyspnea
        fatigue weakness numbness tingling dizziness headache headaches seizure seizures stroke cancer carcinoma
        diabetes hypertension asthma pneumonia anemia depression anxiety pregnancy labor delivery gestation
        menses menstrual contraception tobacco alcohol cigarettes cigarette smoking beer wine caffeine marijuana
        cocaine heroin opioids weight height temperature pulse pressure respiration respirations rate rhythm
        saturation blood urine stool sputum vision hearing speech gait strength sensation reflexes reflex motion
        mobility consciousness memory mood sleep appetite bowel bladder skin head neck chest abdomen back pelvis
        hip knee ankle foot feet leg legs arm arms hand hands shoulder elbow wrist finger fingers toe toes eye
        eyes ear ears nose throat mouth tongue tooth teeth heart lung lungs liver kidney kidneys spleen pancreas
        stomach colon intestine uterus ovary ovaries breast breasts prostate brain spine nerve nerves muscle
        muscles bone bones joint joints artery arteries vein veins pupil pupils air gas calcification
        calcifications effusion effusions hernia hernias obstruction perforation abscess lymph node nodes tissue
        tissues organ organs test tests laboratory lab labs culture cultures scan scans imaging ultrasound
        radiograph tomography echocardiogram electrocardiogram colonoscopy endoscopy examination exam exams
        medical surgical clinical physical mental cardiac pulmonary renal hepatic gastrointestinal neurologic
        neurological psychiatric respiratory vascular orthopedic gynecologic obstetric pediatric emergency
        intensive""".split()
    ),
    "person": frozenset(
        """he she him her his hers himself herself they them their theirs it its man woman male female boy girl
        gentleman lady men women males females boys girls mother father son daughter sister brother wife husband
        spouse partner aunt uncle grandmother grandfather grandson granddaughter grandparents parents parent
        child children infant newborn neonate baby toddler adolescent teenager adult sibling siblings cousin
        niece nephew family twin twins fetus mom dad maternal paternal mr mrs ms miss dr doctor caucasian asian
        hispanic latino american african european indian native black white""".split()
    ),
}

#: Every protected word; the reason does not matter to the plan.
PROTECTED_WORDS: frozenset[str] = frozenset().union(*PROTECTED_TERMS.values())

#: Words of grammar: a tagger that calls one of them a noun or a verb is wrong, so they never count as content words.
FUNCTION_WORDS: frozenset[str] = frozenset(
    """the a an this that these those and or but nor so yet of to from for by at on off into onto upon over under
    out up down through throughout during before after until since while because although though as than then
    once when where which who whom whose what why how with within between among across along around behind
    beside beyond is are was were be been being am has have had having does did do done doing will shall there
    here just also only very too quite such same own per via however therefore thus hence otherwise moreover furthermore
    nevertheless meanwhile instead including regarding concerning following according depending considering except
    beginning become becomes became seem seems seemed let lets make makes made get gets got go goes went gone going
    come comes came keep keeps kept""".split()
)

#: Words that the decoder must not write, beside the protected ones: they would state a finding, name a person or
#: place, or only make sense where they stood in the training text.
NEVER_FILLS: frozenset[str] = frozenset(
    """mr mrs ms dr md phd rn do pa np jr sr st ave pt pts xyz abc xxx xx mm dd yyyy etc eg ie al et vs re cc www
    http https com org net edu gov ass fuck shit damn hell god sex kill killed suicide suicidal homicidal
    homicide murder rape abuse abused addict addicted drunk crazy""".split()
)
