"""Words that clinical prose writes in lower case, as data: a tagger that takes one for a person's name is wrong.

Source: counted over the training parts of MTSamples (www.mtsamples.com) and of CC BY case reports: words of at least
six documents that stand in lower case in 93% of their places inside sentences, less the names of people and places
in the lists of the United States Census 1990, of the Social Security Administration and of GeoNames. The last
paragraphs, labels of forms and abbreviations, are written from general knowledge.
"""

from __future__ import annotations

from .word_table import word_table

#: Lower-case words; none is a common given name, surname or city.
CLINICAL_WORDS: frozenset[str] = word_table(
    """
    abandoned abated abdominis abdomino abdominopelvic abdominoperineal abducted abduction abductor aberrant
    abilities ability ablated ablation abnormalities abnormality abnormally abolished aborted abortion abrasion
    abrasions abruption abruptly abscesses abscessus absolute absolutely absorbable absorbed absorbing
    absorption abundance abundant abuse abusive abutting acalculous acanthosis accelerated accentuated accept
    acceptable accepted access accessed accessory accident accidental accidentally accidents accommodate
    accommodation accompanying accomplish accomplished accordance according account accumulated accumulation
    accuracy accurate accurately acetabular acetabulum acetate acetic acetylsalicylic achalasia ache aches
    achieve achieved achieving aching acid acidosis acids acinar acknowledged acne acoustic acquired acquisition
    acromegaly acromioclavicular acromion across actin acting actinic activated activating activation activator
    actively activities actual actually acuity acutely adalimumab adaptation adapted add added adding addition
    additional addressed addressing adduction adductor adenocarcinoma adenoid adenoidectomy adenoids adenoma
    adenomas adenomatous adenomyosis adenopathies adenopathy adenosine adequately adhered adherence adherent
    adhering adhesiolysis adhesion adhesions adhesive adipocytes adipose adjacent adjoining adjunct adjunctive
    adjust adjusted adjusting adjustments adjuvant administered administering administrated admissions admitting
    admixed adnexa adnexae adnexal adnexectomy adolescence adrenal adrenalectomy adrenaline adrenocortical
    adrenocorticotropic adults advanced advancement advantages adventitious adverse advice aerobic aeruginosa
    aesthetic aetiology afebrile affect affected affecting affects afferent affixed afford aforementioned afraid
    afterward afterwards agalactiae agenesis agents ages aggravated aggravating aggravation aggregates
    aggregation aggressive aggressively agitated agitation agonist agree agreeable agreement ahead aided aim
    aimed airplane airways akinesia akinesis akinetic alanine alar albicans albumin alcoholic aldosterone
    algorithm aligned alignment aliquots alkaline alkalosis allele allergic alleviate alleviated alleviating
    allogeneic allograft allow allowed allowing allows alongside alopecia alteration alterations altered
    alternate alternating alternatives alveolar amastigotes amaurosis ambient ambulate ambulated ambulates
    ambulation ameliorated amenable amenorrhea amino aminotransferase amitriptyline ammonia amnesia amniotic
    among amorphous amounts amplification amplified amplitude amplitudes ampulla ampullary amputated amputation
    amputations amylase amyloid amyloidosis anaemia anaerobic anaesthesia anaesthetic anal analgesia analgesic
    analgesics analysed analyses analysis analyze analyzed anamnesis anaphylactic anaphylaxis anaplastic
    anasarca anastomosed anastomoses anastomosis anastomotic anatomic anatomical anatomically
    anatomopathological anatomy ancestry anchored anchors androgen anemic anesthesiologist anesthetics
    anesthetist anesthetize anesthetized aneurysm aneurysmal aneurysms angina anginal angioedema angiogram
    angiograms angiographic angiographically angiography angiomyolipoma angioplasty angiosarcoma angiotensin
    angled angry angulated angulation anhedonia anicteric animal animals anion ankles ankylosis annular
    annuloplasty annulus anomalies anomalous anomaly anorectal anorexia anosmia answer answered answering
    answers antagonist antalgic antebrachial antecedent antecedents antecubital antegrade antenatal anteriorly
    anteroapical anterograde anteroinferior anterolateral anterolaterally anteromedial anteroposterior
    anteroseptal anteverted anti antiarrhythmic antibacterial antibiotherapy antibodies antibody anticipate
    anticipated anticipation anticoagulant anticoagulants anticoagulated anticoagulation antidepressant
    antidepressants antiepileptic antifungal antifungals antigen antigens antihistamine antihypertensive
    antimalarial antimesenteric antimicrobial antimicrobials antimycobacterial antinuclear antiphospholipid
    antiplatelet antipsychotic antipsychotics antiretroviral antithrombin antithrombotic antithyroid
    antitubercular antituberculosis antituberculous antiviral antral antrum anuria anuric anus anymore anywhere
    aorto aortogram apart apartment apathy aperture apical aplasia aplastic apnea apneic aponeurosis apparatus
    apparent appear appearances appeared appendage appendectomy appendiceal appendicectomy appendicitis
    appendicular appendix applanation application applications apply applying apposition appreciable appreciate
    appreciated approach approached approaches appropriate appropriately approval approved approximate
    approximated approximating approximation apyretic apyrexia aqueous arachnoid arched arches architectural
    architecture areflexia areola areolar aripiprazole arise arisen arising arose around arousable arousal
    aroused arrange arranged arrangement arrangements array arrested arrhythmia arrhythmias arriving arteries
    arteriogram arteriography arteriosus arteriotomy arteriovenous artesunate arthralgia arthralgias arthritic
    arthrodesis arthropathy arthroplasty arthroscopic arthroscopy arthrosis arthrotomy article articles
    articular articulating articulation articulations artifact artificial arytenoid asbestos ascending
    ascertained ascites ascitic ascribed aseptic aside asking asleep aspartate aspect aspects asphyxia aspirate
    aspirated aspirates aspirations assault assay assays assembled assembly assess assessing assessments
    assigned assistant assistive assume assumed assure assured asthenia asthenic asthmatic astigmatism
    astrocytoma asymmetric asymmetrical asymmetry asymptomatic asystole ataxia ataxic ate atelectasis
    atherosclerosis atherosclerotic athlete atmospheres atopic atraumatically atresia atria atrioventricular
    atrium atrophic atrophy attach attached attachment attachments attacks attained attempting attempts attend
    attendance attention attentional attenuated attenuation attitude attributable attributed attributes atypia
    atypical audible audiogram audiometry augmentation augmented aureus auricular auscultated auscultation
    authors autistic auto autoantibodies autogenous autograft autoimmune autologous automated automatic
    autonomic autonomous autopsy autosomal availability avascular average avium avoidance avoided avoiding
    avulsed avulsion await awaiting awaken awakened awakening awareness awoke awoken axial axilla axillary
    axonal azathioprine azoospermia azotemia azygos babies bacilli backache backed background backward backwards
    bacteraemia bacteremia bacteria bacteriological bacterium badly balanced balancing balloon ballooning
    bandages banding bands barely bars basal basaloid baseball basement bases basically basilar basketball
    basophilic basophils bathing bathroom beads beanbag bearing beat beats became becomes becoming bedrest beds
    bedtime beginning begins begun behaviors behaviour behind believe believed believes belly belonged belonging
    bending beneath beneficial benefited benign benzodiazepine benzodiazepines beside betamethasone beveled
    beverages beyond bezoar bibasilar bicarb bicarbonate biceps bicipital bicuspid bidirectional bifid bifida
    bifrontal bifurcates bifurcating bifurcation biggest bike bile biliary bilious bimanual binding binge
    binocular biochemical biochemically biochemistry biological biomarkers biomicroscopy bioprosthetic biopsied
    biopsies biphasic bipolar bisphosphonate bit bite bitemporal bites biventricular bizarre blanching blast
    blasts bleb bleeders bleeds blepharoplasty blindness blinking blister blistering blisters bloating bloc
    blockade blockage blocked blockers blocking bloodstream bloody bluish blunted bluntly blurred blurring
    bodies boggy bolus boluses bony booked boost booster borderline bortezomib bossing bother bothersome bottles
    botulinum boundaries boundary bout bouts bowels bowing boyfriend boys bpm brachial brachialis
    brachiocephalic brachioradialis brachydactyly brachytherapy bradycardia bradycardic bradykinesia brainstem
    branched branches branching break breakdown breakfast breakthrough breastfeed breastfeeding breasts
    breathlessness breaths breech brevis bridged bridging bringing brings brisk broke bronchi bronchial
    bronchiectasis bronchitis bronchoalveolar bronchodilator bronchodilators bronchogenic bronchopulmonary
    bronchoscope bronchoscopic bronchoscopy bronchus brownish bruises bruit bruits bubble bubbles buccal budding
    build built bulb bulbar bulbous bulge bulging bulk bulky bulla bullae bullet bullosa bullous bumps bundle
    bundles bunion bupivacaine bur buried burning bursa bursal bursitis burst bursts butterfly buttock buttocks
    bypass cachectic cadaver cadaveric caecal caecum caesarian caffeinated caffeine calcaneal calcaneus calcar
    calcific calcification calcifications calcified calcitonin calcitriol calculated calculation calculations
    calculi calculus caliber calibrated callosum callus calorie calories calretinin calvarium calves calyces
    cancellous cancerous cancers candidate candidiasis canine cannabis cannula cannulate cannulated cannulation
    canthal canthus capable capacity capecitabine capillaries capillary capital capsular capsules capsulorrhexis
    capsulotomy capture carbohydrate carbohydrates carcinoembryonic carcinoid carcinoma carcinomas
    carcinomatosis carcinomatous cardia cardio cardiogenic cardiologist cardiomegaly cardiomyopathy cardioplegia
    cardiopulmonary cardiorespiratory cardioversion cardioverter carefully caregiver caries caring carotids
    carpal carpi carried carriers carries carrying cart cartilage cartilages cartilaginous caseating caseous
    caspofungin casting casts casualty cataract cataracts catastrophic catatonia catatonic catecholamine
    catecholamines catgut cath catheterization catheterized catheters cats cauda caudad caudal caudally caudate
    causative causing cauterization cauterize cauterized cautery cautious cautiously caval cavernous cavitary
    cavitation cavities cavity cavum ceased cecal cecum ceftazidime cefuroxime celiac cellular cellularity
    cement cemented centered centimeter centimeters centrally centrilobular cephalad cephalic cerebellar
    cerebral cerebri cerebrospinal cerebrovascular certainly certainty cervico cervicothoracic cervix cessation
    chains challenge challenges challenging chances changing channels character characterised characteristic
    characteristics characterization characterize characterized charcoal charge charts checking checks checkup
    cheese chemical chemistries chemistry chemoembolization chemoradiation chemoradiotherapy chewing chiasm
    chicken childhood chips chlorambucil chloramphenicol chlorhexidine chloride choanae chocolate choices
    choking cholangiocarcinoma cholangiogram cholangiography cholangitis cholecystectomy cholecystitis
    choledocholithiasis cholelithiasis cholestasis cholestatic chondral chondromalacia chondroplasty
    chondrosarcoma choose chorea chores choriocarcinoma chorioretinitis choroid choroidal chose chosen chromatin
    chromic chromosomal chromosome chronically chylothorax chylous cigarette cigarettes ciliary ciliated
    cinacalcet circuit circular circulating circulatory circumcised circumcision circumference circumferentially
    circumflex circumscribed circumstances cirrhotic cistern cisterna citrate claim claimed claims clamp clamped
    clamping clamps clarified clarify clarithromycin classes classic classical classified clavicle clavicular
    clavulanic cleaning cleansed cleared clearing cleavage cleft clicks climbing clinico clinics clip clipped
    clipping clips clivus clock clockwise clonal clonic clonus closely closer closing clot clothes clothing
    clots clotted clotting cloudy clozapine clubbing cluster clusters coag coagulated coagulation coagulopathy
    coaptation coarctation coarse coated cocaine cochlear coding codon coefficient coexistence coexisting
    cognition coherence coherent coils coincidental colectomy coli colic colicky collagen collagenous collapse
    collapsed collateral collaterals collected collecting collection collections colli collision colloid colonic
    colonies colonization colonoscope colonoscopies color coloration colorectal colored colostomy colour
    coloured column columnar comatose combination combining comfortably commands commenced commencement
    commencing comminuted comminution commissure committed commonly communicate communicated communicating
    communication comorbid comorbidities comorbidity comparable compare compared comparing compartment
    compartments compatible competent competitive complain complained complement complementary completing
    completion complexes complexity compliance compliant complicated complicating component components composed
    composite compound compressed compressible compressing compression compressive comprised comprising
    compromise compromised computed computerized conceived concentrate concentrated concentrating concentration
    concentrations concentric concept conclude concluded conclusion conclusive concomitant concomitantly
    concrete concurrent concurrently concussion condensation conditioning conducted conduction conductive
    conduit condyle condyles configuration confined confirm confirmation confirming confirms conflict confluent
    confocal conformal confrontation confused congenital congenitally congested conglomerate congruent conjoint
    conjugate conjunction conjunctiva conjunctivae conjunctival conjunctivitis connected connecting connection
    connections connective cons consanguineous consanguinity conscious consecutive consensus consequence
    consequent consequently conservation conservative conservatively conserved considerable considerably
    consideration considerations considering consist consisted consistency consistently consisting consists
    consolidation consolidations conspicuous constantly constellation constipated constraints constricted
    constricting constriction constrictive construct constructed construction consultations consulting consults
    consume consumed consumes consuming consumption contacting contacts contain contained containing contains
    contaminated contamination content contents context contiguous continent continuation continuing continuity
    continuous continuously contour contoured contours contraception contraceptive contraceptives contracted
    contractility contracting contraction contracture contractures contralateral contrasted contribute
    contributed contributing contribution contributory controlling controls controversial contusion contusions
    conus conventional convergent converging conversation conversion converted convulsion convulsions convulsive
    cooking cooling cooperation cooperative coordinated copies coping copious copiously cor coracoid cords
    cornea corneal cornual coronal coronaries corpectomy corpora corrected correction corrective correctly
    correlated correlation correspond corresponded corresponding cortex cortical cortices corticosteroid
    corticosteroids cortisol cortisone cosmetic costal costochondral costovertebral cotrimoxazole cottonoid
    coughing couldn counselled counselling counted counting countries coupled coursed courses coverage covered
    covering covers cow crack cracked cracking crackles cramps crampy craniectomy craniofacial cranioplasty
    craniotomy crash cream creamy crease creases create created creatine creating creation crepitation
    crepitations crepitus crescentic crescents cribriform cricoid cricothyroid cried cries criteria crossed
    crossover crowns crucial cruciate crush crushed crushing crusted crutches cry cryoglobulinemia cryoglobulins
    cryotherapy cryptic cryptococcosis cryptogenic cryptorchidism crystalline crystalloid crystalloids crystals
    cubic cubital cuboidal cues cul culprit cultured cultures cumulative cup cups curative cure cured curettage
    curette curetted curettes curettings curvature curve curved curvilinear curving cusp custom cutaneous cuts
    cyanosis cyanotic cycle cycled cycles cyclic cyclophosphamide cyclosporine cystadenocarcinoma cystadenoma
    cystectomy cysticercosis cystitis cysto cystoid cystoprostatectomy cystoscope cystoscopic cystoscopy
    cystostomy cystotome cysts cytobacteriological cytochrome cytogenetic cytokeratins cytokine cytologic
    cytological cytology cytolysis cytometry cytoplasm cytoplasmic cytoreductive cytotoxic dairy damage damaged
    damaging dangerous daptomycin darkening database databases dating daughters daytime deafness dealing
    debilitating debrided debridement debridements debris debulked debulking decade decades decannulated
    decarboxylase decay deceleration decelerations decide decision decisions declared decline declining
    decompensated decompensation decompress decompressed decompression decompressive decortication decrease
    decreases decreasing decubitus dedicated dedifferentiated deemed deepen deepened deeper deeply defaulted
    defecation defect defective defects defense defer deferens defibrillation defibrillator deficiencies
    deficiency deficient define defined definition definitive definitively deflated deflation deformation
    deformed deformities deformity degenerated degeneration degenerative deglutition degradation degrees
    dehiscence dehydrated dehydrogenase delayed deleterious deletion deletions delicate delineate delineated
    delirium deliver deliveries delivering deltoid deltopectoral delusions demand demanding demarcated demise
    demonstrable demonstrate demonstrated demonstrates demonstrating demonstration demyelinating demyelination
    dendritic denervation dengue dense densely densities density dentist dentition dentures deoxyribonucleic
    dependence dependency dependent depending depicted depletion deployed deployment deposition deposits
    depressed depressions depressive deprivation depth depths deranged derangement derived dermal dermatologic
    dermatological dermatologist dermatomal dermatome dermatomes dermatomyositis dermis dermoid desaturation
    desaturations descended descending descent describe describes describing desiccation design designed desired
    desires desmoid desmoplastic destruction destructive desufflated detached detachment detachments detail
    detailed detect detectable detected detecting detection deteriorate deteriorated deteriorating deterioration
    determine determined determining detrusor develop developing develops deviated deviation devices
    dexmedetomidine diagnose diagnostic diagonal dialysis diameter diameters diaphoresis diaphoretic diaphragm
    diaphragmatic diaphyseal diaphysis diarrhoea diathesis diclofenac dictate didn diff difference differences
    different differentiate differentiated differentiation difficulties diffused diffusely diffusion digestive
    digital digitally digitorum digits dilatation dilate dilating dilation dilator dilators dilemma dilute
    diluted dilution dimension dimensional dimensions diminished diminution diminutive dimpling dinner diopter
    diopters dioxide diplopia dipstick directed direction directions directly dirty disabled disabling
    disadvantages disappear disappearance disappeared disc discectomy discernible discharges discharging
    disclosed discoloration discolored discontinuation discontinue discontinued discontinuing discontinuity
    discovered discrepancy discrete discrimination discs discussing discussions diseased disk diskectomy
    dislocated dislocation dislocations dismissal dismissed disorders disorganized disorientation disoriented
    displaced displacement displacing displayed displaying disposable disrupted disruption dissect dissected
    dissecting dissection dissections dissector disseminated dissemination dissociation distally distance
    distances distant distended distension distention distinct distinctive distorted distortion distracted
    distraction distributed distribution disturbance disturbances disturbed diuresis diuretic diuretics diverse
    diversion diverticula diverticular diverticulectomy diverticulitis diverticulosis diverticulum diverting
    divide divided dividing divorced dizzy dobutamine document dogs domain dome domestic dominant dominated
    donated donation dopamine dorsal dorsalis dorsally dorsi dorsiflexion dorsolateral dorsum dosages dosing
    doubling doubly doughnut downgoing downstream downward downwards doxorubicin dragging drained draining
    dramatic dramatically drank drape draped drapes draping draw drawing drawn dressed dribbling dried drift
    drill drilled drilling drink drip driven driving droop drooping dropped dropping drove drowsiness dryness
    dual duct ductal ducts ductus dullness dumbbell duodenal duodenum duplicated duplication durable dural
    duration dust duties dynamic dysarthria dysfunction dysfunctional dysfunctions dysgenesis dyskinesia
    dyslipidemia dysmenorrhea dysmetria dysmorphic dysmorphism dyspareunia dyspepsia dysphagia dysphasia
    dysphonia dysplasia dysplastic dyspnea dyspneic dyspnoea dystonia dystonic dystrophic dystrophy dysuria
    earache eardrum earlobe ease easier easy eaten eater eats eccentric ecchymoses echocardiogram
    echocardiographic echocardiography echogenic echogenicity echography echotexture ectasia ectopia ectopic
    edematous edentulous edges educated educational effaced effacement effective effectively effectiveness
    efficacy efficiency efflux efforts effusions eggs eighteen eighth elastic elbows elected electively
    electrical electro electrocardiogram electrocardiographic electrocardiography electrocautery
    electrocoagulation electroconvulsive electrode electrodes electroencephalogram electrolyte electromyogram
    electromyography electron electrophoresis electrophysiological electroretinogram element elementary elements
    elevate elevates elevating elevation elevations elevator eleventh elicit elicited eliminate eliminated
    ellipse elliptical elongated elongation elsewhere emanating embedded embolectomy emboli embolic embolisation
    embolization embolized embolus embryo emerged emergencies emergently emerging emesis emission emphasized
    emphysema emphysematous empiric empirical empirically employing employment empty emptying empyema enable
    enabled enabling encapsulated encephalitis encephalopathy encircled encircling enclosed encoding
    encompassing encountered encourage encouraged encroaching endarterectomy ended endemic endobronchial
    endocapillary endocarditis endocardium endocervical endogenous endolaser endometrial endometrioid
    endometrioma endometriosis endometriotic endometrium endomyocardial endophthalmitis endoprosthesis endorsed
    endorses endoscope endoscopic endoscopically endoscopies endothelial endovascular endplate endplates ends
    enema engage engaged engineer enhance enhanced enhancement enhancing enjoys enlarge enlargement enlarging
    enolase enormous enquiry enrolled ensued ensuing ensured ensuring enter enteral entering enteritis
    enterocolitis enterocutaneous enteropathy enteroscopy enters entertained entirely entirety entity entrance
    entrapment entrapped entry enucleated enucleation environmental enzymatic enzyme enzymes eosinophil
    eosinophilia eosinophilic eosinophils epicardial epicondyle epicondylitis epidemiological epidemiology
    epidermal epidermidis epidermis epidermoid epididymal epididymis epigastralgia epigastric epigastrium
    epiglottis epileptic epileptiform epileptogenic epinephrine epiphora epiphyseal epiphysis episcleral
    episodic epistaxis epithelial epithelioid epithelium epitrochlear equally equals equina equipment equivalent
    equivocal eradication erect erectile erection erlotinib eroded eroding erosion erosions erosive erratic
    errors eruption eruptions erythematosus erythematous erythromycin erythropoietin escape eschar escorted
    esophagectomy esophagitis esophagogastric esophagogastroduodenoscopy esophagoscopy esophagus esotropia
    especially essential essentially establish establishing establishment esterase estimate estradiol etanercept
    etc ethmoid ethmoidal ethmoidectomy ethnic ethnicity etiologic etiological etiologies euthymic euthyroid
    evacuate evacuated evacuation evaluating evaluations evenly eventual eventually eversion everted everyday
    evidenced evidences evident evoked evoking evolution evolved evolving exacerbated exacerbations exact
    exactly exaggerated examinations examine examining example exams exceed exceeding exception excess excessive
    excessively exchange exchanged exchanges excise excised excising excisional exclude excluded excluding
    exclusion exclusive exclusively excretion excruciating excursion executed exercised exercises exercising
    exerted exertion exertional exhausted exhibit exhibited exhibiting exist existed existence existing exists
    exit exiting exogenous exome exon exons exophthalmos exophytic exostosis expand expanded expanding expansile
    expansion expect expectant expectations expenditure experienced experiences experiencing expert expiration
    expiratory explain explaining explanation explantation exploration exploratory explore explored expose
    exposed exposing exposures express expressed expressing expression expressive exsanguinate exsanguinated
    exsanguination extend extended extending extends extensions extensively extensor extensors extent
    exteriorized externally extirpation extracapsular extracellular extracorporeal extracranial extract
    extracted extraction extractions extradural extrahepatic extraluminal extramedullary extraocular extraoral
    extraperitoneal extrapulmonary extrapyramidal extraskeletal extravasation extreme extremely extrinsic
    extruded extruding extrusion extubated extubation exudate exudates exudative eyebrow eyebrows eyelashes
    eyelid eyelids facet facets facial facilitate facilitated facilities facing fact factory faecal failing
    fairly falciparum falsely familial families fascia fascial fascicles fascicular fasciculations fasciitis
    fasciotomy fashion fashioned faster fatal fatigability fatigued fatty favorable favored favoring favourable
    feasible feature features febrile fecal feed feedback feedings feeds feelings females femoris femur femurs
    fenestration ferritin fertility fertilization fetus fevers fiber fiberoptic fibers fibrils fibrin fibrinogen
    fibrinous fibroadenoma fibroblast fibroblastic fibroblasts fibroid fibroids fibroma fibromatosis
    fibromuscular fibromyalgia fibrosarcoma fibroscopy fibrosis fibrotic fibrous fibrovascular fibular fifteen
    fifty fight filamentous filed filled filling films filtration fimbrial finder finds fingerbreadth
    fingerbreadths fingernails fingertip fingertips finish finished finishing fired firm firmly firstly fissure
    fissures fistulas fistulous fit fitted fixate fixated fixation fixator fixed fixing flaccid flame flanking
    flanks flap flaps flare flaring flashes flattened flattening flatus flavum flavus flecainide fleshy flex
    flexed flexibility flexible flexor flexors flexure floaters floating florid flows fluctuant fluctuated
    fluctuating fluctuations fluent fluff fluffs fluids fluorescence fluorescent fluoride fluorodeoxyglucose
    fluoroscopic fluoroscopy fluorouracil flush flushed flutter foam foamy focally foci focus focused focusing
    foetal foetuses fold folded follicle follicles follicular folliculitis fontanel fontanelle food foods
    football foramen foramina foraminal foraminotomies foraminotomy forced forearms forefoot foreskin formal
    formalin formally formation formations formed formerly forming fornix fossa fossae foul fourteen fourth
    fovea foveal fractional fractions fractured fragment fragmentation fragmented fragments frameshift fraying
    freeing freely friability friable friends fronto frontoparietal frontotemporal frozen fruits frustrated
    frustration fulfilled fulfilling fulgurated fullness fulminant fumigatus functionally functioning functions
    fundal fundoplication fundoscopy fundus funduscopy fungal fungating fungi fungus furniture fused fusiform
    fusion fussy gag gained gaining gallops gallstone gallstones ganglia ganglion gangrene gangrenosum
    gangrenous gases gasping gastrectomy gastrin gastritis gastro gastrocnemius gastroduodenal gastroenteritis
    gastroenterologist gastroepiploic gastroesophageal gastrojejunostomy gastroparesis gastroscope gastroscopy
    gastrostomy gaze gefitinib gel gelatinous gender generalised generalization generalized generated generator
    genes genetic genitalia genome genotype genotyping gentamycin gently germ germinal germline gestation
    gestational giant gingiva gingival girdle girls girth glands glandular glans glaucoma glenohumeral glenoid
    glioblastoma glioma gliosis glistening global globular globulin globus glomerular glomeruli
    glomerulonephritis glomerulosclerosis glottic glottis gloved gloves glucocorticoid glucocorticoids glue
    glutamic gluteal gluten glycated glycemic glycine glycogen glycoprotein glycosuria goblet gonadal
    gonadotropin gonioscopy gotten gout grabbed gracilis graded grades gradient graduated grafted grafting
    grafts grains grandchildren grandfather grandmother granular granulation granules granulocyte granulocytes
    granuloma granulomas granulomatous grasp grasped grasper graspers grasping gravid gravida gravis gravity
    grayish greatest greatly greenish grew grip groins groomed grooming groove groups growing grown guaiac
    guarantees guarded guardian guidance guide guided guidewire guidewires guiding gums gunshot gut gutters
    gynecological gyri gyriform habit habitus haemangioma haematemesis haematocrit haematological haematology
    haematoma haematuria haemodialysis haemodynamic haemodynamically haemoglobin haemolytic haemoptysis
    haemorrhage haemorrhages haemorrhagic hairline hallucinations hallucis halves hamartoma hamstring handed
    handle handling handout hanging haplotype happen happening haptic haptoglobin harbored harboring hardened
    hardly harvested harvesting hazards headaches headrest heads healed heartbeat heartburn heat heave heaves
    heavily heaviness heel heels helped helpful helping hemangioblastoma hemangioma hemangiomas hematemesis
    hematochezia hematological hematologist hematomas hematopoietic hematuria hemianopsia hemiarthroplasty
    hemicolectomy hemidiaphragm hemihepatectomy hemiparesis hemiplegia hemiscrotum hemisphere hemispheres
    hemispheric hemithorax hemithyroidectomy hemizygous hemobilia hemodiafiltration hemodialysis hemodynamic
    hemodynamics hemogram hemolysis hemolytic hemoperitoneum hemophagocytic hemophagocytosis hemoptysis
    hemorrhages hemorrhagic hemorrhoids hemosiderin hemostat hemostatic hemostats hemothorax heparinization
    heparinized hepatectomy hepaticojejunostomy hepatis hepato hepatobiliary hepatocellular hepatomegaly
    hepatosplenomegaly herbal herbs hereby hereditary herein hernial hernias herniated herniorrhaphy herpetic
    hesitancy hesitate heterogeneity heterogeneous heterogeneously heterogenous heterosexual heterotopic
    heterozygosity heterozygote heterozygous hiatal hiatus hiccups highest highlight highlighted highlighting
    highlights highly hilar hilum hippocampus hips hirsutism histiocytes histiocytic histiocytosis histologic
    histological histologically histology histolytica histopathologic histopathological histopathologically
    histopathology historian historical histories hit hitting hives hoarseness holes holidays holosystolic
    homicidal homogeneous homogeneously homogenous homolateral homosexual homozygosity homozygous hooked
    hopefully horizontal horizontally hormonal hormone hormones hospitalised hospitalizations hostile hourglass
    hourly humeral humerus humor hundred hurting hurts hyaline hyalinized hybrid hydatid hydatidosis hydrated
    hydration hydro hydrocele hydrocephalus hydrochloride hydrodissection hydrogen hydronephrosis hydrosalpinx
    hydroureter hydroxide hydroxyurea hygiene hyoid hyper hyperactive hyperaemia hyperaldosteronism
    hyperammonemia hyperbaric hyperbilirubinemia hypercalcemia hypercalciuria hypercellular hypercholesterolemia
    hyperchromatic hypercoagulability hypercoagulable hypercortisolism hyperdense hyperdynamic hyperechoic
    hyperemia hyperemic hypereosinophilia hyperextension hyperferritinemia hyperglycemia hyperintense
    hyperintensities hyperintensity hyperkalemia hyperkeratosis hyperkeratotic hyperlipidemia hypermetabolic
    hypernatremia hyperopia hyperparathyroidism hyperpigmentation hyperpigmented hyperplasia hyperplastic
    hyperreflexia hypersensitivity hypersignal hypertelorism hyperthyroidism hypertonic hypertriglyceridemia
    hypertrophic hypertrophied hypertrophy hypervascular hyperventilation hyphae hypo hypoalbuminemia
    hypocalcemia hypocellular hypochondrial hypochondrium hypochromic hypodense hypodensity hypoechoic
    hypoesthesia hypogastric hypoglossal hypoglycaemia hypoglycemia hypoglycemic hypogonadism hypointense
    hypointensity hypokalaemia hypokalemia hypokalemic hypokinesia hypokinesis hypokinetic hypomagnesemia
    hyponatraemia hyponatremia hypoparathyroidism hypoperfusion hypopharyngeal hypopharynx hypophosphatemia
    hypophysitis hypopigmentation hypopigmented hypopituitarism hypoplasia hypoplastic hypopyon hyposignal
    hypospadias hypotensive hypothalamic hypothenar hypothermia hypothesis hypothesized hypothyroid hypotonia
    hypotonic hypovascular hypovolemia hypovolemic hypoxaemia hypoxemia hypoxemic hypoxia hypoxic hysterectomy
    hysteroscope hysteroscopy iatrogenic icteric icterus idea ideal ideas ideations identical identifiable
    identification identified identify identifying identity idiopathic ileal ileo ileocecal ileocolic ileostomy
    ileum ileus iliac ilioinguinal iliopsoas illegal illicit illusions illustrated illustrates imaged imatinib
    imbalance imbricating immature immobile immobilization immobilized immobilizer immunity immunization immuno
    immunocompetent immunocompromised immunofixation immunofluorescence immunoglobulin immunohistochemical
    immunohistochemically immunohistochemistry immunohistological immunological immunoreactive immunoreactivity
    immunosorbent immunostaining immunosuppressant immunosuppressants immunosuppression immunosuppressive
    immunotherapy impact impacted impaction impairment impairments impedance impending imperforate impingement
    impinging implantable implantation implanted implants implemented implicated implications implied importance
    important impossible impotence impregnated impressive improvements improves impulse impulsive inability
    inactive inadequate inadvertent inadvertently inappropriate incarcerated incarceration inches incidence
    incident incidental incidentally incise incised incising incisional incisions incisor incisors inclusion
    inclusions incomplete incompletely inconclusive inconsistent inconspicuous incontinence incoordination
    incorporate incorporated incorporating incorrectly increasing increasingly incubation incurred indentation
    indeterminate index indicate indicates indicating indicative indicators indices indigestion indirect
    indistinct individual individualized individually individuals indocyanine indolent induce induced inducing
    induction indurated induration indwelling ineffective infancy infantile infarcted infarctions infarcts
    infected infective inferiorly inferolateral inferomedial inferoseptal inferotemporal inferred infertility
    infiltrate infiltrated infiltrates infiltrating infiltration infiltrative inflamed inflammation inflammatory
    inflated inflation infliximab inflow influence influenced influenza infra inframammary infrarenal
    infraspinatus infraumbilical infundibular infundibulopelvic infundibulum infused infusions ingested
    ingesting ingestion inhalation inhalational inhaled inherent inheritance inherited inhibin inhibition
    inhibitor inhibitors inhibitory inhomogeneous initiate initiated initiating initiation inject injectable
    injected injecting injections injure injured injuring innominate inoperable inotropic input insect insert
    inserted inserting insertion insertional insertions insidious insidiously insignificant insipidus insomnia
    inspect inspected inspection inspiration inspiratory instability installation installed instead instillation
    instilled instituted institution instruction instrument instrumentation instrumented instruments
    insufficiency insufficient insufflate insufflated insufflation insulinoma insurance integrated intellectual
    intended intense intensely intensities intensity intent intention intentionally inter interact interaction
    interactions interatrial interbody intercostal interdisciplinary interest interested interesting interface
    interim interior interlacing interlobular interlocking intermediate intermedius intermittently intermixed
    internally interosseous interphalangeal interposed interposition interpreted interrogation interrupted
    interruption interspace interspaces interstitial interstitium intertrochanteric intervals intervening
    intervention interventions interventricular intervertebral intestinal intestinalis intestine intestines
    intimal intolerance intolerant intoxication intra intraabdominal intraarticular intracameral intracapsular
    intracardiac intracellular intracerebral intracoronary intracranial intractable intracytoplasmic intradermal
    intraductal intradural intraepithelial intrahepatic intralesional intraluminal intramedullary intramucosal
    intramural intramuscular intramuscularly intraocular intraoperatively intraoral intraosseous
    intraparenchymal intraperitoneal intrapulmonary intrarenal intraretinal intrathecal intrathoracic
    intrauterine intravascular intravenous intravenously intraventricular intravesical intravitreal intrinsic
    introduce introduced introducer introducing introduction introitus intron intussusception invade invaded
    invading invaginated invagination invasion invasive inversion inversions inversus inverted investigate
    investigated investigations involve involved involvement involves iodine iodoform ionized ipsilateral irides
    irradiated irradiation irreducible irregularities irregularity irregularly irreversible irrigant irrigate
    irrigated irrigating irrigation irritability irritable irritated irritation irritative ischaemia ischaemic
    ischial islets iso isointense isolate isolated isolates isolation isotonic isthmus itch itching itchy items
    itraconazole jaundiced jejunal jejunostomy jejunum jelly jerk jerks jerky jirovecii joints judged judgment
    junctional juncture karyotype karyotyping keeping keeps keratic keratin keratitis keratoconus keratome
    keratoplasty keratoses keratosis ketoacidosis ketoconazole ketone ketones ketonuria kidneys kilograms kinase
    kindly kinking knife knots knowing knows kyphoscoliosis kyphosis labeled labeling labia labial labile
    lability labored labour labral lacerations lacking lacrimal lactic lacunar ladder laid lamellar lamina
    laminectomy laminotomy lamivudine landed landmarks language laparoscope laparoscopically laparoscopy
    laparotomies laparotomy largest laryngeal laryngectomy laryngoscope laryngoscopy larynx lashes lasted
    lasting lasts lately latencies latency latent lateralization laterally latex latissimus latter lavage
    lavaged laxative laxity layer layered layers leading leads leaflet leaflets leaked leaking leaves leaving
    led leftward legal leiomyoma leiomyosarcoma leishmaniasis lengthening lengths lengthy lenses leprosy
    leptomeningeal leptospirosis lethal lethargy letter leucocyte leucocytes leucocytosis leucopenia leucovorin
    leukaemia leukocyte leukocytes leukocytoclastic leukocytosis leukopenia levator levetiracetam levodopa
    levofloxacin libido lichen lid lids lies lifelong lifestyle lift lifted lifting ligamentous ligaments
    ligamentum ligate ligated ligating ligation ligatures lightheaded lightheadedness lights likelihood likewise
    limbal limbus limit limitation limitations limiting limp lineage linear lined lingual lingula lining linked
    lipase lipectomy lipid lipids lipodystrophy lipoma lipomatous liposarcoma liposomal liposuction liquids
    liquor listed listen liter literature liters lithotomy lithotripsy litres lived load loaded loading loads
    lobar lobectomy lobes lobular lobulated lobule lobules localised localization localizations localize
    localized localizing locally locate locations locked locking locoregional loculated locus lodged loin
    longitudinal longitudinally longstanding longus looked looking looped loops loosely loosening lordosis lose
    loses losing losses lots lowered lowering lowest lucid lumbago lumbosacral luminal lumpectomy lumps lunch
    lupus luteinizing lymphadenectomy lymphadenitis lymphadenopathies lymphadenopathy lymphangioma lymphedema
    lymphoblastic lymphocyte lymphocytes lymphocytic lymphocytosis lymphohistiocytosis lymphoid lymphopenia
    lymphoplasmacytic lymphoproliferative lymphovascular lymphs lysed lysis lytic macroadenoma macrocephaly
    macrophages macroscopic macroscopically macula macular macules maculopapular magnetic magnification
    magnitude mainly mainstem maintain maintaining maintenance majora majority malabsorption malaise
    malalignment malar malaria males malformation malformations malfunction malignancies malleolar malleolus
    malnutrition malocclusion malrotation mammary mammographic mammography mammoplasty manage managed manager
    managing mandatory mandibular maneuver maneuvers manic manifest manifestation manifestations manifested
    manifesting manipulate manipulated manipulation manipulator manually manufacturing map mapping marginal
    marginally margins marijuana markedly markers marking markings marneffei marriage massage massaged masses
    massive massively mastectomy mastitis mastoid mastoiditis match matched matching material materials
    maternally maternity matrix mattress maturation mature maturity maxilla maxillary maximal maximally maximize
    meaning meaningful meantime measurable measured measurement measurements measures measuring meat meatus
    mechanical mechanism mechanisms medial medialis medially median mediastinal mediastinitis mediastinum
    mediated medicines mediolateral medium medullaris medullary megacolon melaena melanocytic melanoma
    melioidosis mellitus members membranes membranoproliferative membranous meningeal meninges meningioma
    meningismus meningoencephalitis meniscal meniscectomy menisci meniscus menorrhagia menses menstruation
    mentally mentation mention mentioned meropenem mesangial mesangium mesenchymal mesenteric mesentery mesh
    mesial mesoappendix mesocolon mesorectal mesothelioma mesylate metabolic metabolism metabolite metacarpal
    metacarpals metacarpophalangeal metachronous metal metallic metaphyseal metaphysis metaplasia metaplastic
    metastasectomy metastases metastasis metastasized metatarsal metatarsophalangeal meters methemoglobin
    methemoglobinemia methicillin method methods methyl methylene methylprednisolone meticulously metoclopramide
    microangiopathy microbiologic microbiological microcalcifications microcephaly microcytic microdeletion
    micrognathia micrograms microorganism microorganisms microsatellite microscope microscopically microscopy
    microvascular micturition mid midazolam midbrain midclavicular midface midnight midportion migrated
    migration milder milestones miliary milked milky milligrams milliliters millimeter millimeters milliseconds
    millivolts mimicked mimicking mind minimally minimize minimizing minimum minora minus mirror miscarriage
    miscarriages misdiagnosed misdiagnosis mismatch missense missing mitochondrial mitoses mitosis mitotic
    mixture mmol mobilization mobilize mobilized modality modest modification modified mofetil moist moisture
    molar molars molecular monitors monoclonal monocyte monocytogenes monofilament monogamous monomorphic
    mononuclear mononucleosis monophasic monopolar monotherapy monthly morbidity morbidly morphologic
    morphological morphologically morphology mortality mortis mosaic mosquito motility motions motivated
    motorcycle mottled movable movements moving moxifloxacin moyamoya mucin mucinous mucocele mucocutaneous
    mucoepidermoid mucoid mucoperiosteal mucosa mucosal mucositis mucous mucus multi multicentric multicystic
    multidisciplinary multidrug multifactorial multifocal multiforme multilevel multilobular multilocular
    multiloculated multimodal multinodular multinucleated multiorgan multiparous multiples multiplex multisystem
    multivitamin mural murmurs muscles muscular muscularis musculature mutant mutated mutation mutations mutism
    myalgia myalgias myasthenia mycobacteria mycobacterial mycosis mycotic myelitis myelodysplastic
    myelofibrosis myelogram myeloid myeloma myelopathy myeloproliferative myocardial myocarditis myocardium
    myoclonic myoclonus myoepithelial myofascial myofibroblastic myoglobin myoma myomectomy myometrium myopathy
    myopia myopic myositis myotonia myringotomy myself myxoid myxoma nailing namely narcotic narcotics nares
    naris narrow narrowed narrowing nasally naso nasogastric nasolabial nasopharyngeal nasopharynx nasotracheal
    natalizumab natriuretic natural naturally nauseated nearby nearest nebulized nebulizer necessitated
    necessitating necessity necrosis necrotic necrotizing needing negatives negativity neglected negligible
    neighboring neoadjuvant neoformans neoplasia neoplasm neoplasms neoplastic neovascular neovascularization
    nephrectomy nephritis nephrocalcinosis nephrolithiasis nephrolithotomy nephropathy nephrostomy
    nephroureterectomy nerves nervosa nervous nervousness nests network neural neuralgia neuritis neuroblastoma
    neurocognitive neurodevelopmental neuroectodermal neuroendocrine neurofibroma neurofibromas neuroforaminal
    neurogenic neuroimaging neurologically neurolysis neuroma neuromuscular neuron neuronal neuropathic
    neuropsychiatric neurosarcoidosis neurosurgeon neurovascular neurovascularly neutral neutropenia neutropenic
    neutrophil neutrophilia neutrophils nevus newly nicked nightly nighttime ninth nitrate nitric nitrite
    nitrites nitrogen nivolumab nmol nocturia nocturnal nodosum nodular nodularity nodules noncachectic
    noncaseating noncompliance noncompliant nondiagnostic nondisplaced nondistended nondominant nondrinker
    nonerythematous nonfocal nonicteric noninvasive nonionic nonlabored nonobstructive nonoperative nonpalpable
    nonproductive nonreactive nonsense nonspecific nonsterile nonsteroidal nonsurgical nontender nontoxic
    nonunion nonviable nonweightbearing nor norepinephrine normalization normalized normoactive normocephalic
    normochromic normocytic normotensive nosocomial nostril nostrils notable notch notice noticeable noticing
    notify noting notion nourished novel noxious nuchal nuclear nuclei nucleic nucleoli nucleotide nucleus
    nulligravida nulliparous numb numerous nutritional nylon nystagmus object objectified objectifying
    objectively objects oblique obliquely obliterated obliteration oblongata obscured obscuring observations
    observe observing obstetric obstetrical obstipation obstructed obstructing obstructions obstructive obtain
    obtaining obtunded obturator obtuse obviously occasion occasions occipital occiput occlude occluded occluder
    occluding occlusal occlusion occlusive occult occupied occupying occur occurrence occurring occurs
    octreotide ocular oculomotor odontogenic odontoid odor odynophagia oedema oedematous oesophageal oesophagus
    offending offer offered ohms ointment olanzapine olecranon olfactory oligohydramnios oliguria oliguric
    omental omentectomy omentum omphalocele oncocytoma oncologic oncological oncologist ones oocyte oophorectomy
    oozing opacification opacified opacities opacity opaque opened opening openings operate operating operations
    operatively ophthalmic ophthalmologic ophthalmologist ophthalmoplegia ophthalmoscopy opiates opinion
    opportunistic opposed opposite opted optical optimal optimization optimize optimum orally orbicularis
    orbital orbits orchidectomy orchiectomy organic organisms organized organizing organomegaly organs
    orientation orifice orifices origin originally originate originated originating origins orogastric
    oropharyngeal oropharynx orotracheal orthodontic orthopedist orthopnea orthosis orthostatic orthotopic
    oscillating osmolality osmotic osseous ossification osteoblastic osteochondral osteochondroma osteoid
    osteolysis osteolytic osteomyelitis osteonecrosis osteopenia osteophyte osteophytes osteoporotic
    osteosarcoma osteosynthesis osteotome osteotomies osteotomy ostia ostial ostium otalgia otitis ounce ounces
    outbreak outcomes outer outflow outlet outline outlined outstretched ovale ovaries overcome overdose
    overexpression overgrowth overlap overlapped overlapping overload overlying oversewn overt overweight ovoid
    owing oxidase oxide oximeter oximetry oxygenation pacing packed packet packing packs padded padding pads
    paid painkillers painless pains palatal palate pale pallidum pallidus pallor palmar palmaris palpably
    palpate palpated palpation palpebral palpitation palsy pancreatectomy pancreaticoduodenectomy
    pancreatoduodenectomy pancytopenia panic panniculitis panoramic panuveitis paper paperwork papilla papillary
    papilledema papilloma papillomatosis papillomavirus papular papules paraaortic paracentesis paracentral
    paracetamol paraclinical paracolic paradoxical paraesophageal paraesthesia paraffin paraganglioma parallel
    paralysis paralytic paramedian paramedics parameters paranasal paraneoplastic paranoia paranoid paraparesis
    parapatellar parapharyngeal paraplegia parasites parasitic paraspinal paraspinous parasternal parathyroid
    parathyroidectomy paratracheal paravertebral parenchyma parenchymal parental parenteral paresis paresthesia
    paresthesias parietal parieto parotid parotidectomy paroxysmal pars participant participate participated
    participating participation particles particular particularity particularly particulate partly parts partum
    passage passages passes passing passive passively paste patchy patella patellae patellar patellofemoral
    patency patent pathogen pathogenesis pathogenic pathogenicity pathogens pathological pathologically
    pathologies pathologist pathophysiology pathway patterns paucity pauses pazopanib peaked pectoral pectoralis
    pectoris pectus pedal pediatrician pedicle pedicled pedicles pedigree pedis pedunculated peeled peeling
    peers pembrolizumab pending penetrate penetrated penetrating penetration penile penis peptic peptide
    perceived percentage percentile perceptual percussion percutaneously perfect perfectly perforated
    perforating perforations perforator performance perfused perfusion perianal periaortic periapical
    pericardiectomy pericardiocentesis pericarditis pericardium perihepatic perihilar perimeter perimetry
    perinatal perineal perinephric perineum periodically periodontal periods perioperative perioral periorbital
    periosteal periosteum peripancreatic peripherally periphery perirectal perirenal peristalsis peritomy
    peritoneum peritonitis periumbilical perivascular periventricular permanent permanently permitted peroneal
    peroneus peroxidase peroxide perpendicular persist persisted persistence persistent persistently persisting
    personally personnel pertinent pes petechiae petechial petrous pets phacoemulsification phalanges phalanx
    pharmacological pharyngeal pharyngitis phase phenomena phenomenon phenotype phenotypes phenotypic
    pheochromocytoma phlebitis phlebotomy phonation phonemic phonophobia phosphatase phosphate phosphokinase
    photocoagulation photographs photography photophobia photos photosensitivity phrases phrenic phyllodes
    physically physiologic physiological physiotherapy picking pictures piece piecemeal pieces pierced pigment
    pigmentation pigmented pigtail pillars pineal pinna pinned pinning pinpoint pinprick pins pints pipe
    piriform piriformis pitting pituitary placental places placing plane planes planning plantar plantarly
    planus plaque plaques plasmacytoma plasmapheresis plates plating platinum platysma platysmal play playing
    plays pleased pledgets pleocytosis pleomorphic pleomorphism pleura pleurisy pleuritic pleurodesis plexiform
    plexopathy plexus plicated plication plugged plugs plus pmol pneumatic pneumatosis pneumococcal
    pneumomediastinum pneumonectomy pneumoniae pneumonitis pneumoperitoneum pneumothoraces pockets podocyte
    pointed pointing poisoning poles pollicis polyangiitis polyarthralgia polyarthritis polyclonal polycystic
    polycythemia polydipsia polyethylene polygonal polyhydramnios polymerase polymorphic polymorphisms
    polymyositis polyneuropathy polypectomy polyphagia polypnea polypoid polyposis polypropylene polyps
    polysomnography polysubstance polytetrafluoroethylene polyuria pontine pooling popliteal popping population
    porcine portals portions ports pose posed positional positioned positioning positions positively positivity
    positron possibilities possibility posteriorly postero posterolateral postmenopausal postmortem postnasal
    postnatal postoperatively postpartum postprandial postsurgical postural posture posturing potentially
    potentials pouch povidone practiced preauricular precautions preceded precipitated precipitates
    precipitating precise precisely precluded precocious precordial precordium precursor predicted prediction
    predisposing prednisolone predominance predominant predominantly preeclampsia preexisting preference
    preferred preformed pregnancies premature prematurely prematurity premenopausal premolar prenatal prenatally
    preoperatively prep preparations prepare preperitoneal preponderance prepping presacral prescribe prescribed
    prescription prescriptions presentation presentations presently preservation preservative preserve preserved
    preserving pressing pressured pressures pressurized presumed presumptive presyncope preterm pretibial
    pretracheal prevalent prevent prevented preventing prevention prevertebral prick primarily primigravid
    primitive principles pro probability proband probe probed probes probing problematic procedural proceeded
    proceeding processes processing produce produced produces producing product production productive products
    profession professional profile profiles profound profoundly profuse progesterone prognostic program
    programmed programs progressing progression progressive progressively projectile projecting projection
    projections prolapse prolapsed prolapsing proliferating proliferation proliferative prolong prolongation
    prominence prominences prominent promote prompted prompting promptly pronation pronator prone pronounced
    prophylactic prophylactically proportion propose proposed propria proptosis pros prostatectomy prostatic
    prostatitis prosthesis prosthetic protect protected protecting protection protective proteinase proteinosis
    proteinuria protocols protracted protruded protrudes protruding protrusion protuberant prove proved proven
    provide provides providing provisional provoked proximally proximate proximity pruritic pruritus
    pseudoaneurysm pseudocyst pseudomallei pseudomembranous pseudopapillary pseudotumor psoriasis psoriatic
    psychiatrist psychologist psychomotor psychosis psychotherapy psychotic ptosis puberty pubic pubis
    publication published pull pullback pulling pulmonic pulmonologist pulp pulposus pulsatile pulsation
    pulsations pulsed pulseless pulses punched punctate puncture punctured punctures pupillary pure purple
    purplish purposes purpuric pursestring pursue purulence purulent pus push pushed pushing pustular putamen
    putaminal putative putting pyelogram pyelography pyelonephritis pyeloplasty pyloric pylorus pyogenes
    pyogenic pyomyositis pyramidal pyrazinamide pyrexia pyuria quadrants quadratus quadriceps quadriparesis
    quadriplegia qualitative quantitative quantity quarter questionable questioned questioning quickly quiet
    quit quitting rabies radialis radiate radiated radiates radiating radical radicular radiculopathy radio
    radioactive radiofrequency radiograph radiographic radiographically radiographs radiography radioiodine
    radiologic radiological radiologically radiologist radiolucency radiolucent radiopaque radiosurgery
    radiotherapy radiotracer radius raise raises raising rales ramus randomly ranged ranges ranging ranitidine
    raphe rapidly rashes rasp rated rates ratio rationale ratios raw rbc reached reaching reactions reactivation
    reactivity readily readmitted realized reamed reappearance reappeared reapproximate reapproximated
    reapproximation rear rearrangement rearrangements reasonable reasonably reasoning reassessed reassured
    reassuring reattached reattachment rebound recalled recanalization receptive receptor receptors recess
    recessive reciprocating recognition recognize recognized recognizing recombinant reconstruct reconstructed
    reconstruction reconstructions reconstructive recorded recording recover recovered recovering recreational
    recruited recto rectosigmoid rectus recur recurred recurrence recurrences recurring redirected reduce
    reduced reducible reducing reduction reductions redundant reevaluation reexamined refilled reflect reflected
    reflecting reflection reflective reflects refraction refractive refractory refrain refusal refuses refusing
    regain regained regard regime regimen regimens regions registered regress regressed regression regularly
    regurgitation rehabilitated rehydration reimplantation reinforced reinforcement reinserted reintroduced
    reintroduction rejected rejection relapse relapsed relapses relapsing relates relating relations
    relationship relationships relatively relaxants relaxation relaxed relayed release releasing relevant
    reliable relieve relieved relieving relocated relocation reluctant remainder remaining remarkably remember
    remitted remnant remnants remote removing rendered renin rent reopened reoperation repaired repairing
    repeatedly repeating reperfusion repetitive replace replacements replacing replication repolarization
    reportedly reporting reposition repositioned repositioning represent representative represented representing
    represents reproducible request requesting requests requirement requirements requiring rescue resect
    resected resecting resections resectoscope resembled resembling resident residing residue resistance
    resistant resolution resolve resolving resonance resorption respect respective respectively respiration
    respirations responded responses responsive restart restarted restarting restenosis restless restlessness
    restoration restorations restorative restore restored restoring restrained restrict restricted restriction
    restrictions restrictive resultant resulting resumed resumption resuscitated resuscitation resynchronization
    retain retained retaining retardation retarded reticular retinacular retinaculum retinal retinitis
    retinopathy retract retracted retracting retraction retractions retractor retractors retrieval retrieved
    retro retrobulbar retroflexed retroflexion retrograde retroperitoneal retroperitoneum retropharyngeal
    retropubic retrospect retrospective retrospectively retrosternal returning revascularization revealing
    reversal reverse reversed reversible reverted revised revision rhabdoid rhabdomyolysis rheumatic rheumatoid
    rheumatologic rheumatologist rhinitis rhinorrhea rhonchi rhythmic ribonucleic ribosomal rickets rid ride
    rifampin rightward rigid rigidity rigor rigors rings rinse rinsed rises risky risperidone robot robotic rods
    roentgenogram rolled rongeur rongeurs rotate rotated rotating rotational rotator roughly rounded route rub
    rubber rubbery rubbing rubella rubs rudimentary ruled ruling runny runoff runs ruptured ruptures rushed
    saccular sacrococcygeal sacroiliac sacrum safely sagittal saliva salivary salpingectomy salpingo salvage
    sampled sampling saphenous sarcoidosis sarcoma sarcomatoid sarcomatous satiety satisfaction satisfactorily
    satisfactory satisfied satisfying saturated saturating saturation saturations sausage saved scabies scaling
    scalloping scalpel scanner scanning scans scant scanty scaphoid scapula scapular scarred scarring scars
    scattered scene schedule scheduling schizoaffective schwannoma sciatic sciatica scintigraphy scissor sclera
    sclerae scleral scleritis scleroderma sclerosing sclerotic sclerotomies sclerotomy scoliosis scope scored
    scores scoring scotoma scrapings screened screens scrotal scrotum scrub scrubbed sealed searched seasonal
    seatbelt seated sebaceous seborrheic sec secondarily seconds secreting secretion secretions sectioned
    sections secure secured securely securing sedatives sediment sedimentation seed seeding seek seeking
    seemingly sees segment segmental segmentectomy segments segs selected selective selectively sella sellar
    semantic semi seminal seminiferous seminoma send sensations sense sensing sensitivity sensorimotor
    sensorineural sensorium sentence sentences sentinel separated separately separating separation septa septal
    septate septations septicaemia septicemia septoplasty sequela sequelae sequence sequenced sequences
    sequencing sequential sequentially sequestration serially serious seroconversion serologic serological
    serologies serology seropositive serosa serosal serosanguineous serotype serous serpiginous serratus serve
    served sesamoid sessile sets setting settings settled seventh severed severely sevoflurane sewing sewn
    sexual shadows shallow shape shaped share shared sharply shaved shaving sheath sheaths sheet shelf shifted
    shifting shiny shirt shivering shoes shooting shop shortened shortening shortly shortness shots showing
    shrank shrinkage shrinking shrug shunting shunts shut sibling siblings sickle sidewall sight sigmoid
    sigmoidectomy signals signet significance silent silhouette silico silicone similarly simply simulation
    simultaneous simultaneously sinuses sinusitis situated situations situs sixth sixty sized sizes sizing
    skeleton skeletonized skilled skills sleepiness sleeps sleeve slept slice slide slides sliding sling slipped
    slipping slit slowed slowing sludge sluggish slurred slurring smaller smear smears smell smelling smile
    smiling smokers smooth smoothed smoothly sneezing snoring soaked socially socio socket socks solely soleus
    solid solids solitary soluble solutions somatic somewhat somewhere somnolence somnolent sonogram sonographic
    sonography sooner sorafenib soreness sort sought sounded sounds sources spaced spacer spacers spaces
    spanning spared sparing sparse spasms spastic spasticity spatula spatulated speaking specialized species
    specified speckled spectral spectrometry spectrum speculated speculum spelling spending spends spent sperm
    spermatic sphenoid spherical sphincterotomy spiculated spiked spillage spindle spinous spiral spirometry
    spite splenectomy splenic splenium splenomegaly splice splicing splint splinted splinter splints split
    splitting spoken spondylitis spondylodiscitis spondylolisthesis spondylosis sponges spontaneously sporadic
    spot spots spotted spotting spp sprain sprayed sprays spread spreading spurs sputum squamous squared squeeze
    squeezing stab stabbing stabilisation stability stabilization stabilize stabilized stabilizing staged stages
    staging stain stained staining stainless stains stalk standardized standby standpoint stands stapled stasis
    stat static statin stating statins statistically stature stayed staying stays steadily steady stellate
    stenosing stenotic stented stenting stents stepped steps stepwise stereotactic sterile sterilely
    sterilization sternal sternoclavicular sternocleidomastoid sternotomy sternum stiffness stigmata stillbirth
    stillborn stimulated stimulating stimulation stimulator stimuli stimulus stitch stockinet stockinette
    stockings stoma stooling stools stooping stopping storage stored strabismus straightened straightforward
    straining strains stranding strands strangulated strangulation strap strategies strategy strengthening
    strenuous stressed stressful stressors stretched stretcher stretching strict strictly stricture strictures
    stridor striking stripped stripping strokes stroma stromal strongly structural structurally structure
    studied style stylet styloid sub subacromial subacute subarachnoid subcapsular subcarinal subchondral
    subclavian subclinical subconjunctival subcortical subcostal subcu subcutaneously subcuticular subdartos
    subdermal subdural subepithelial subfoveal subgaleal subglottic subglottis subjected subjects sublingual
    subluxation submandibular submental submit submitted submucosa submucosal submucous suboccipital suboptimal
    subperiosteal subplatysmal subpleural subretinal subscapularis subsegmental subserosal subside subsided
    substance substances substantial substantially substernal substitution subtalar subtle subtotal subtraction
    subtrochanteric subtype subunit subxiphoid successful successfully successive succumbed suck suction
    suctioned suctioning suffer suffered suffering suffers sufficiently sugars suggesting suggestion suggests
    suitable sulci sulcus sulfate sulphate summarized sump sunitinib superficial superficially superimposed
    superiorly supernumerary superolateral superonasal superotemporal supervised supervision supination
    supplemental supplementation supplemented supplements supplied supply supplying supported supporting
    supports supposed suppressed suppression suppressive suppurative supra supraclavicular supraglottic
    supraorbital suprapatellar suprapubic suprarenal suprasellar supraspinatus suprasternal supratentorial
    supraumbilical supraventricular sural surfaces surgeons surgeries surgically surprising surrounded
    surrounding survey surveyed survival survived surviving susceptibility susceptible suspended suspension
    suspicions suspicious sustain sustained sustaining sutured suturing swabs swallowed swallowing sweating
    sweats sweep swellings swept swings swish switch switched symmetrical symmetrically symmetry sympathetic
    symphysis symptomatically symptomatology synchronized synchronous syncopal syndromes synechiae synostosis
    synovectomy synovial synovitis synovium synthesis synthetic syphilis syphilitic syringe systematic
    systematically systemic systemically table tachycardic tachypnea tachypneic tacked tacking tacrolimus
    tactile tagged tail takedown takeoff talus tamponade tandem tangential tap taped taper tapered tapering
    tapped targeted targeting tarsal tarsus task tasks taste tattoos teacher teams tear tearful tearing tears
    teaspoon technical technically technician techniques teicoplanin tells temperatures temporalis temporally
    temporarily temporary temporo temporomandibular temporoparietal tenaculum tend tended tendinitis tendons
    tends tenofovir tenosynovitis tenotomy tense tension tentative tented tenth tenting teratoma teres terminal
    terminated terminating termination terms tertiary testes testicle testicles testis testosterone tetanus
    tetracaine tetraparesis tetraplegia texture thalamic thalamus thalassemia thalidomide theater theatre thecal
    thenar therapeutic therapies thereby thickened thickening thickness thighs thinking thinks thinned thinner
    thinning thirds thirst thirteen thirty thoracentesis thoraco thoracoabdominal thoracolumbar thoracoscopic
    thoracoscopy thoracostomy thoracotomy thorax thorough thoroughly thoughts thread threaded threatened
    threshold thrice thrill thrills thrive throbbing thrombectomy thrombi thrombin thrombocytopenia
    thrombocytopenic thrombocytosis thromboembolic thromboembolism thrombolysis thrombolytic thrombophilia
    thrombophlebitis thrombosed thrombotic throwing thumbs thymic thymoma thymus thyroglobulin thyroidectomy
    thyroiditis thyromegaly thyrotoxicosis thyroxine tibial tibialis tick tidal tie tied tight tightened tightly
    tightness tilt tilted timely tingling tinnitus tips tiredness tissular titanium titer titers titrate
    titrated titration titre titres tobramycin tocilizumab toenail toenails toilet toileting tolerable tolerance
    tomographic tomography tones tonic tonsil tonsillar tonsillectomy tonsillitis tools topic topically
    topiramate torn torsion torso tortuosity tortuous totalis totally touched tourniquet towards towel towels
    toxicities toxicity toxicology toxin toxoplasmosis trabeculae trabecular trabeculation trabeculations
    trabeculectomy traced trachea tracheostomy tracheotomy tracing tracked tracking tracts traditional traffic
    trailing trained training trait traits trajectory tranexamic trans transabdominal transaminase transaminases
    transarterial transbronchial transcranial transcript transcription transect transected transection
    transesophageal transferase transforaminal transformation transformed transfused transfusions
    transglutaminase transhepatic transient transiently transition transitioned translation translocation
    translucent transluminal transmission transmitted transmural transnasal transoral transparent
    transperitoneal transplanted transported transposed transposition transrectal transsphenoidal transthoracic
    transurethral transvaginal transversal transverse transversely trapezius trastuzumab travel traveling
    travelling travels traversed traversing treadmill treatments tremors triad trials triangular tribe triceps
    trichobezoar tricuspid tries trigeminal triggered triggering triglyceride trigone triiodothyronine trimester
    trimethoprim trimmed triple trisectionectomy trismus trisomy trivial trocar trocars trochanter trochanteric
    trochlear trophoblastic trophozoites troponins troubles trough truck truncal truncated truncating tubercle
    tuberculin tuberculosis tuberculous tuberosity tubes tubing tubular tubules tubulointerstitial tucked
    tumefaction tumoral tumorous tumors tumour tumours tunnel tunneled tunneling turbid turbinate turbinates
    turcica turgor turning turns twenty twisted twisting twitching tying tympanic tympanoplasty types typhoid
    typically typing tyrosine ulcerated ulceration ulcerations ulcerative ulna ulnar ultrasonogram
    ultrasonographic ultrasonography ultrasounds umbilicus umol unaffected unaided unavailability unaware
    uncertain uncles uncomfortable uncommon uncomplicated unconjugated unconscious uncontrollable uncontrolled
    uncorrected uncovered uncovertebral undergoes undermined undermining underneath underside understood
    undersurface undertaken undertook undescended undetectable undetermined undiagnosed undifferentiated undyed
    unemployed uneven uneventful uneventfully unexpected unexpectedly unexplained unfavorable unfortunate
    unfractionated unidentified uniform uniformly unilateral unilocular unintentional unlabored unlikely
    unmarried unnecessary unobstructed unprotected unrecognized unrelated unreported unresectable unresponsive
    unrevealing unspecific unspecified unstable unsteadiness unsteady unsuccessful unsuccessfully unsure
    untoward untreated unusual unusually unwell upcoming update updated upset upstroke uptake upward upwards
    urea uremia uremic ureteral ureteric ureteropelvic ureterorenoscopy ureteroscopy ureters urge urgency
    urgently uric urinate urinating urination urography urological urologist urosepsis urothelial
    ursodeoxycholic urticaria usage user utero uterosacral utilize utilized utilizing uveitis uvula vacation
    vaccination vacuoles vacuum vaginalis vaginally vague vagus valgus vallecula valproic value valves valvular
    valvuloplasty variability variable variably variant variants variation variations variceal varicella varices
    varicose varicosities varied varies variety varus varying vas vascularity vascularization vascularized
    vasculature vasculitic vasculitis vasculopathy vasectomy vasogenic vasopressor vasopressors vasospasm vastus
    vault vegetable vegetables vegetation vegetations veins velocities velocity vemurafenib venogram venovenous
    ventilated ventilatory ventral ventriculogram ventriculography ventriculomegaly ventriculoperitoneal
    ventriculostomy verapamil verbally verify verifying vermis verrucous vertebra vertebrae vertebroplasty
    vertex vertical vertically vertigo vesical vesicle vesicles vesicouterine vesicular vestibular vestibule
    viability viable vibration vibratory vicinity victim video viewed viewing vigorous vigorously villi villous
    vimentin violation violence violent viremia virtually viscera visceral visceromegaly viscoelastic viscous
    visible visualization visualize visualized visually visuospatial vitamins vitrectomy vitreous vitro vivo
    vocal voiced void voiding volar voltage volts volumes voluminous voluntary volvulus vomit vomited
    voriconazole vulgaris vulsellum vulva vulvar wakes waning warmed warmth warrant warranted washings washout
    wasn wasted wasting watchful watching watertight watery wave waves waxing weaker weakly wean weaned weaning
    wears weather wedged weigh weighed weighing weighs weightbearing weighted weights wet whatsoever wheal wheel
    wheeled wheeze wheezes whenever whereas whereby wherein whilst whitish widened widening widespread widest
    widow widowed width windows wiped wires wished wishes withdraw withdrawal withdrawn withdrew withheld
    witnessed wondering words wore workload workplace workup worried worrisome worsen worsens wrapped wraps
    wrists write wrong xiphoid yeast yellowish yield yielded yielding yolk zinc zones zygoma zygomatic
    """
) | word_table(
    """
    accepting transferring scribed scribe guarantor birthplace transmitter drs accession pgy attending chaplain
    facsimile subscriber beneficiary cosigned dictated transcribed typed workstation workstations supermarket
    supermarkets vial vials addendum addendums amended reviewed countersigned signed letterhead recipient recipients
    enclosure enclosures regards sincerely attn telemedicine telehealth videoconference phases trimester trimesters
    inpatient outpatient observation preop postop intraop occupational radiology pathology microbiology cytology
    hematology
    """
)

#: Abbreviations in capitals that are no initials of people.
ABBREVIATIONS: frozenset[str] = word_table(
    """
    PCR DNA RNA CNS FDG ABCD CAT IVC SMA HCC PTH SPECT FLAIR RAO LAO VIII VII III BCVA ACTH CPK AO IVIG EGFR PND QRS
    AA DWI LDL HDL VLDL QT NPO EMS RCC NGS TPN LMA PPD MCV MCH MCHC RDW MPV SCC PIP DIP MCP PIPJ DIPJ MCPJ ICA MCA
    ACA PCA BA ANCA ELISA BCG CBD MRCP ERCP CPR CLO CF VATS IOL NSCLC SCLC BAL NSAID NSAIDS ART MRC SVC DIC IHC BRAF
    EUS TV FNA OU TT AFB PPI PPIS GFR RT HELLP TMJ AML ALL CML CLL HD ACS FCR MVA PBC BUE BLE BLES GBM HAART ROM BSS
    RPE IVUS NYHA AKI CKD ESRD HRCT HCM HUS ARDS HSP ITP TTP VEGF DKA HHS TPA SR XR ER ED ETT NGT OGT PEG TIA CVA
    SAH SDH EDH ICH AVM PICC CVC TLC DVT PE VTE PAD PVD CABG PTCA PCI STEMI NSTEMI AICD EMG NCV EEG EKG ECG ETOH BMI
    BSA BMP CMP CBC UA LFT LFTS TFT TFTS ABG VBG ESR CRP RF ANA CCP INR PTT BUN CREAT GERD IBS IBD UC COPD OSA ILD
    TB UTI URI LRTI BPH TURP PSA EDD EGA LMP IUP IUD IUFD SVD LSCS CSECTION GBS PROM PPROM NST BPP HELLP GDM DM IDDM
    NIDDM HTN HLD CHF HFREF HFPEF AF RVR SVT VT VF PVC PVCS PAC PACS AAA ASA DJD OA RA SLE MS ALS MG CP MR OCD ADHD
    PTSD GAD MDD SI HI AVH SSRI SSRIS MAOI TCA ROS HPI PMH PSH FH SH HEENT PERRL PERRLA EOMI NAD RRR CTA CTAB NCAT
    JVD JVP DTR DTRS AROM PROM ADL ADLS IADL IADLS PT OT ST TENS WNL NKDA NKA DNR DNI MOLST POLST AMA ASAP STAT POD
    HOD PGY ICU CCU MICU SICU NICU PICU PACU OR VS BP HR RR SPO TMAX CVP PEEP FIO ABX IVF IVP IVPB KVO TKO MAR PCN
    TMP SMX KCL NACL LR NS MOM ASCVD HIDA KUB US CXR AXR MRI MRA MRV CT CTA PET DEXA TEE TTE LVEF EF LVH RVH LAE RAE
    LBBB RBBB AV VA OS OD IOP APD RAPD VF OCT YAG SLT PRN HS AC PC AM PM GI GU GYN OB ENT DDX RX TX DX HX FX SX PX
    BLS ACLS PALS ATLS CPAP BIPAP NIV NIPPV ECMO IABP LVAD CRRT HD PD AVF AVG TDC CEA NPH VP EVD ICP CSF LP
    """
)
