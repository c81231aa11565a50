"""Words that clinical prose writes in lower case, as data: a tagger that takes one for a person's name is wrong.

Source: counted over the training parts of MTSamples (www.mtsamples.com) and of CC BY case reports: words of at least
three documents that stand in lower case in 93% of their places inside sentences, less the names of people and places
in the lists of the United States Census 1990, of the Social Security Administration and of GeoNames. The last
paragraphs, labels of forms and abbreviations, are written from general knowledge.
"""

from __future__ import annotations

from .word_table import word_table

#: Lower-case words; none is a common given name, surname or city.
CLINICAL_WORDS: frozenset[str] = word_table(
    """
    abandoned abated abdominis abdomino abdominopelvic abdominoperineal abdominoplasty abdominus abducens
    abducted abduction abductor abductors abductovalgus aberrant aberrantly aberrations abilities ability ablate
    ablated ablation able abnormalities abnormality abnormally abolished abort aborted abortion abortions
    abovementioned abraded abrasion abrasions abroad abruption abruptly abscessed abscesses abscessus absolute
    absolutely absorbable absorbed absorbent absorbing absorptiometry absorption abstinence abstraction
    abundance abundant abundantly abuse abused abuser abusive abutting acalculous acanthosis accelerate
    accelerated acceleration accentuated accept acceptable accepted accepting accepts access accessed accession
    accessory accident accidental accidentally accidents accommodate accommodated accommodation accommodative
    accompanying accomplish accomplished accordance according account accounting accumulated accumulation
    accuracy accurate accurately acellular acenocoumarol acetabular acetabulum acetate acetic acetonide
    acetowhite acetylsalicylic achalasia ache aches achieve achieved achieving aching achondroplasia acid
    acidemia acidosis acids aciduria acinar acini acknowledged acne acoustic acquired acquisition acral
    acromegaly acromioclavicular acromion acromioplasty acroparesthesia across acrylic actin acting actinic
    actinomycin actinomycosis actions activated activating activation activator actively activities acts actual
    actually acuities acuity acupuncture acutely acyanotic adalimumab adamantinoma adaptation adapted add added
    adding addition additional additive addressed addressing adduction adductor adductors adenitis
    adenocarcinoma adenocarcinomas adenoid adenoidal adenoidectomy adenoiditis adenoids adenoma adenomas
    adenomatous adenomyosis adenopathies adenopathy adenosarcoma adenosine adenotonsillar adenotonsillitis
    adequacy adequately adhere adhered adherence adherent adhering adhesiolysis adhesion adhesions adhesive
    adipocytes adipose adjacent adjoining adjunct adjunctive adjust adjusted adjusting adjustments adjuvant
    administer administered administering administrated admissions admittance admitting admixed admixture adnexa
    adnexae adnexal adnexectomy adolescence adrenal adrenalectomy adrenaline adrenals adrenocortical
    adrenocorticotrophic adrenocorticotropic adulthood adults advanced advancement advancing advantage
    advantages adventitial adventitious adverse advice advise aerated aeration aerobic aeruginosa aesthetic
    aesthetics aetiology afebrile affect affected affecting affects afferent affirmed affixed afford aflibercept
    aforementioned afraid afterward afterwards agalactiae agenesis agents ages agglutinins aggravated
    aggravating aggravation aggregate aggregated aggregates aggregation aggression aggressive aggressively aging
    agitated agitation agonist agree agreeable agreement agricultural ahead aided aim aimed aiming airbag
    airflow airline airplane airways akinesia akinesis akinetic alanine alar albeit albicans albumin albuminuria
    alcoholic aldosterone aldosteronism alerted alertness algorithm aligned alignment alimentary aliquots
    alkaline alkalosis alleged allele alleles allergic allergist alleviate alleviated alleviating allo allocated
    allodynia allogeneic allogenic allograft allografts allow allowance allowed allowing allows alongside
    alopecia alprazolam alteplase alteration alterations altercation altered alternate alternated alternating
    alternatives aluminum alveolar amalgam amastigotes amaurosis ambient ambiguous ambulate ambulated ambulates
    ambulation amebic ameliorate ameliorated amelioration ameloblastoma amenable amendment amenorrhea
    amenorrhoea amino aminoaciduria aminotransferase aminotransferases amitriptyline ammonia ammonium amnesia
    amnestic amnioinfusion amniotic among amorphous amounts amphetamines amphophilic amplicon amplification
    amplifications amplified amplitude amplitudes ampulla ampullary amputated amputation amputations amylase
    amyloid amyloidosis amyotrophic anabolic anaemia anaemic anaerobic anaesthesia anaesthetic anal analgesia
    analgesic analgesics analogs analysed analyses analysis analyze analyzed analyzer analyzes anamnesis
    anamnestic anaphylactic anaphylaxis anaplastic anasarca anastomosed anastomoses anastomosing anastomosis
    anastomotic anatomic anatomical anatomically anatomopathologic anatomopathological anatomy ancestry anchored
    anchoring anchors androgen androgenic anechoic anemic anesthesiologist anesthesiologists anesthetics
    anesthetist anesthetize anesthetized anesthetizing aneurysm aneurysmal aneurysmectomy aneurysms angina
    anginal angioedema angiogram angiograms angiographic angiographically angiographies angiography
    angioleiomyoma angiolipoma angiomatous angiomyolipoma angioplasty angiosarcoma angiotensin angled angles
    angry angular angulated angulation anhedonia anicteric animal animals anion anisocoria anisotropy ankles
    ankylosing ankylosis annually annular annuloplasty annulotomy annulus anomalies anomalous anomaly anorectal
    anorexia anosmia ansa answer answered answering answers ant antacids antagonist antagonists antalgic
    antebrachial antecedent antecedents antecolic antecubital antegrade antenatal antenatally anteriorly
    anteroapical anterograde anteroinferior anterolateral anterolaterally anterolisthesis anteromedial
    anteromedially anteroposterior anteroseptal anterosuperior anteversion anteverted anthropometric anti
    antiarrhythmic antibacterial antibiotherapy antibodies antibody anticancer anticipate anticipated
    anticipating anticipation anticipatory anticoagulant anticoagulants anticoagulated anticoagulation
    anticonvulsant anticonvulsants antidepressant antidepressants antidiabetic antidiuretic antiemetic
    antiemetics antiepileptic antifungal antifungals antigen antigenemia antigens antihistamine antihistamines
    antihypertensive antihypertensives antiinflammatories antimalarial antimalarials antimesenteric
    antimicrobial antimicrobials antimitochondrial antimycobacterial antinuclear antiphospholipid antiplatelet
    antiplatelets antipsychotic antipsychotics antipyretic antiretroviral antiseptic antithrombin antithrombotic
    antithyroid antitrypsin antitubercular antituberculosis antituberculous antitumor antiviral antral
    antrostomy antrum anuria anuric anus anvil anymore anytime anyway anywhere aortitis aorto aortocoronary
    aortogram aortography aortopulmonary aortotomy apart apartment apathy aperture aphasic apheresis aphrophilus
    aphthous apical apices aplasia aplastic apnea apneas apneic apnoea apocrine aponeurosis apoplexy apoptotic
    apparatus apparent appear appearances appeared appendage appendages appendectomy appendiceal appendicectomy
    appendicitis appendicular appendix applanation appliance appliances applicable application applications
    applicator apply applying apposed apposition appreciable appreciate appreciated apprehension apprised
    approach approached approaches approaching appropriate appropriately approval approved approximate
    approximated approximating approximation apron apyretic apyrexia aquaporin aqueduct aqueous arachnoid
    arbitrary arched arches architectural architecture arcuate arcus areflexia areflexic areola areolar arginine
    argument aripiprazole arise arisen arises arising aromatase arose around arousable arousal arousals arouse
    aroused arrange arranged arrangement arrangements array arrested arrhythmia arrhythmias arrhythmic
    arrhythmogenic arrive arriving arteria arteries arteriogram arteriography arteriolar arterioles
    arteriosclerotic arteriosus arteriotomy arteriovenous artesunate arthralgia arthralgias arthritic
    arthrodesis arthropathy arthroplasties arthroplasty arthroscope arthroscopic arthroscopically arthroscopy
    arthrosis arthrotomy article articles articular articulate articulating articulation articulations artifact
    artifacts artificial aryepiglottic arytenoid arytenoids asbestos ascending ascertain ascertained ascites
    ascitic ascitis ascribed aseptic aseptically aside asking asleep aspartate aspect aspects aspergilloma
    asphyxia aspirate aspirated aspirates aspirations assault assay assays assembled assembly assess assessing
    assessments assigned assistant assisting assistive associate associations associative assume assumed
    assuming assurance assure assured asterixis asthenia asthenic asthmatic astigmatism astrocytes astrocytoma
    asymmetric asymmetrical asymmetrically asymmetry asymptomatic asystole ataxia ataxic atazanavir ate
    atelectasis atelectatic atezolizumab atherectomy atheromatous atherosclerosis atherosclerotic athlete
    athletic atlanto atlantoaxial atmospheres atonic atony atopic atopy atraumatically atresia atria atriotomy
    atrioventricular atrium atrophic atrophied atrophy attach attached attachment attachments attacked attacks
    attain attained attainment attempting attempts attend attendance attendants attends attention attentional
    attenuated attenuation attitude attributable attributed attributes attrition atypia atypical atypically
    audible audiogram audiometry augment augmentation augmented aunts aureus auricle auricles auricular
    auscultated auscultation authorized authors autistic auto autoantibodies autoantibody autogenic autogenous
    autograft autoimmune autologous autolysis automated automatic automobile autonomic autonomous autopsy
    autosomal autotransplantation avail availability avascular average averaged avium avoidance avoided avoiding
    avoids avulsed avulsion await awaiting awaken awakened awakening awakenings awakens awareness awl awoke
    awoken axes axial axilla axillae axillary axitinib axonal azathioprine azoospermia azotemia azygos babies
    bacilli backache backboard backdrop backed background backside backward backwards bacteraemia bacteremia
    bacteria bacteriological bacterium badly balanced balancing balloon ballooned ballooning balloons bandaged
    bandages banded banding bands barbiturates barely barriers bars basal basaloid baseball basement bases
    basically basilar basilic basketball basophilia basophilic basophils bathing bathroom baths baumannii
    beachchair bead beads beanbag bearing beat beating beats became becomes becoming bedrest bedridden bedroom
    beds bedtime beef beforehand beginning begins begun behaviors behaviour behavioural behind belching believe
    believed believes believing belly belonged belonging bending bends beneath beneficial benefited benefiting
    benign benzathine benzocaine benzodiazepine benzodiazepines beside betamethasone beveled beverages beyond
    bezoar biatrial bibasilar bicalutamide bicarb bicarbonate biceps bicipital bicornuate bicortical bicuspid
    bicytopenia bidirectional bifid bifida bifocal bifrontal bifurcated bifurcates bifurcating bifurcation
    bigeminy biggest bike bile biliary bilious bimanual binding binge binocular bioabsorbable biochemical
    biochemically biochemistry bioinformatics biological biomarkers biometry biomicroscopy biophysical
    bioprosthesis bioprosthetic biopsied biopsies biosynthesis biparietal bipedal biphasic biplanar bipolar
    bipolared birefringent birthday birthweight bisected bisphosphonate bit bite bitemporal bites biting
    biventricular biweekly bizarre blackouts bladed blanching blanket blankets blast blastoma blasts bleb bled
    bleeder bleeders bleeds blepharoplasty blepharoptosis blindness blink blinking blister blistering blisters
    bloating bloc blockade blockage blocked blockers blocking bloodless bloodstream bloody blotting bluish
    blunted bluntly blurred blurring boat bodies bodybuilder boggy bolus boluses bonded bony booked booklet
    boost booster border bordered borderline bortezomib bosentan bossing bother bothered bothering bothers
    bothersome bottles botulinum bought boundaries boundary bounding bout bouts bovine bovis bowed bowels bowing
    bowl boxes boyfriend boys bpm bra braces brachial brachialis brachii brachiocephalic brachioradialis
    brachydactyly brachytherapy bracing bradycardia bradycardic bradykinesia brainstem branched branches
    branchial branching brasiliensis breach breadth break breakdown breakfast breaking breakpoint breakpoints
    breaks breakthrough breastfed breastfeed breastfeeding breasts breathe breathlessness breaths breech brevis
    bridged bridging bringing brings brisk briskly broached broadened broke bromide bronchi bronchial
    bronchiectasis bronchitis bronchoalveolar bronchodilator bronchodilators bronchogenic bronchogram
    bronchopleural bronchopneumonia bronchopulmonary bronchoscope bronchoscopic bronchoscopy bronchospasm
    bronchospastic bronchovascular bronchus brownish brows bruise bruised bruises bruit bruits brushes brushing
    brushings bruxism bubble bubbles buccal bucket buckling budding buffered build built bulb bulbar bulbous
    bulge bulged bulging bulimia bulk bulky bulla bullae bulldog bullectomy bullet bullosa bullous bumps bundle
    bundles bunion bupivacaine bur burdened buried burned burning burred burs bursa bursal bursectomy bursitis
    burst bursts businessman busy butterfly buttock buttocks buttonholed buttress buttressed buzzing bypass
    bypassing bystanders cachectic cachexia cadaver cadaveric caecal caecum caesarian cafe caffeinated caffeine
    cages calcaneal calcaneocuboid calcaneus calcar calcemia calcific calcification calcifications calcified
    calcineurin calcinosis calciphylaxis calcitonin calcitriol calculated calculation calculations calculi
    calculous calculus caliber calibrated caliceal calling callosum callus calmed caloric calorie calories
    calponin calretinin calvarium calves calyceal calyces calyx camera camptodactyly canceled cancellation
    cancellous cancerous cancers candesartan candidacy candidate candidiasis canine canines cannabis cannula
    cannulas cannulate cannulated cannulation cans canthal canthus capability capable capacity capecitabine
    capillaries capillary capital capped capsular capsulated capsules capsuloperiosteal capsulorhexis
    capsulorrhaphy capsulorrhexis capsulotomy capture captured carbidopa carbohydrate carbohydrates
    carcinoembryonic carcinoid carcinoma carcinomas carcinomatosis carcinomatous cardia cardio cardiogenic
    cardiologic cardiologist cardiologists cardiomegaly cardiomyopathy cardioplegia cardioplegic cardiopulmonary
    cardiorespiratory cardiotocography cardioversion cardioverted cardioverter cards cared career carefully
    caregiver caregivers caries caring carinii carious carnitine carotids carpal carpi carpometacarpal
    carpopedal carried carriers carries carrying cars cart cartilage cartilages cartilaginous caseating
    caseation caseous caspofungin casted casting castration casts casually casualty catalase catalytic cataract
    cataractous cataracts catastrophic catatonia catatonic catch catecholamine catecholamines categorized catgut
    cath catheterisation catheterisations catheterization catheterize catheterized catheters cats cattle cauda
    caudad caudal caudally caudate caught cauliflower causal causalgia causality causation causative causing
    cauterization cauterize cauterized cautery caution cautious cautiously cava caval cavernosa cavernous
    cavitary cavitation cavitatory cavities cavity cavum cavus ceased cecal cecum cefepime cefoperazone
    ceftazidime cefuroxime celiac cellular cellularity cellulites cellulose cement cementation cemented
    cementing centered centigrade centile centimeter centimeters centimetres centrally centres centrifugal
    centrilobular cephalad cephalgia cephalic cephalosporin cephalosporins ceramic cerclage cerebellar
    cerebellopontine cerebral cerebri cerebrospinal cerebrovascular certainly certainty ceruloplasmin cerumen
    cervico cervicothoracic cervicotomy cervix cessation cetirizine chains challenge challenged challenges
    challenging chamber chances changing channels character characterised characteristic characteristics
    characterization characterize characterized characterizing charcoal charge charged charges charts checking
    checklist checkpoint checks checkup checkups cheese cheilitis chelation chemical chemistries chemistry
    chemoembolization chemoprophylaxis chemoradiation chemoradiotherapy chemosis chemotherapeutic chemotherapies
    chewable chewing chiasm chiasma chicken chickenpox childbirth childhood chips chiropractor chisel
    chlorambucil chloramphenicol chlorhexidine chloride chloroquine choanae choanal chocolate choices choking
    cholangio cholangiocarcinoma cholangiogram cholangiography cholangiopancreaticography cholangitis
    cholecalciferol cholecystectomy cholecystitis cholecystoduodenal cholecystostomy choledochoduodenal
    choledochojejunostomy choledocholithiasis cholelithiasis cholestasis cholestatic cholesteatoma choline
    chondral chondroid chondroitin chondroma chondromalacia chondroplasty chondrosarcoma choose chopping chordae
    chordee chorea choreiform chores choriocarcinoma chorioretinal chorioretinitis chorioretinopathy choroid
    choroidal chose chosen chromatin chromic chromophobe chromosomal chromosome chromosomes chronically
    chronological chyle chylothorax chylous cicatrix cigar cigarette cigarettes ciliary ciliated cinacalcet
    cineangiography cingulate circuit circular circulating circulatory circumcised circumcision circumduction
    circumference circumferentially circumflex circumscribed circumstance circumstances circumstantial cirrhotic
    cistern cisterna cisterns citrate civil claim claimed claims clammy clamp clamped clamping clamps clarified
    clarify clarithromycin classes classic classical classified clavicle clavicular clavulanic cleaning cleansed
    clearance cleared clearing cleavage cleft clefts clenched clicking clicks clients climb climbing clinico
    clinicopathologic clinicopathological clinics clinodactyly clip clipped clipping clips clitoris clivus
    cloacae clobetasol clock clockwise clofazimine clonal clone clonic clonus closely closer closest closing
    clot clothes clothing clots clotted clotting cloudy clozapine clubbing clues clumps clumsiness cluster
    clustered clusters cms coag coagulase coagulated coagulating coagulation coagulopathy coaptation coapted
    coarctation coarse coated coating cobalamin cocaine coccygeal coccyx cochlear cock cocktail cocoon coded
    coding codon codons coefficient coeliac coenzyme coexistence coexistent coexisting cognition coherence
    coherent cohort coiled coiling coils coin coincide coincided coincidental coincidentally coitus coldness
    colds colectomy coli colic colicky colistin collaborate collaboration collagen collagenous collapse
    collapsed collateral collaterals collected collecting collection collections colli collimator collision
    collodion colloid colo coloanal coloboma colonic colonies colonization colonized colonography colonoscope
    colonoscopic colonoscopies color coloration colorectal colored colorless colostomy colour coloured
    colposcopy columella column columnar comatose combative combination combinations combines combining
    comfortably command commands commenced commencement commencing commented comminuted comminution commissure
    commitment committed commonly communicate communicated communicates communicating communication
    communicative comorbid comorbidities comorbidity compact comparable compare compared comparing compartment
    compartments compassionate compatible compensatory competence competent competitive complain complained
    complement complementary complemented completeness completes completing completion complexes complexion
    complexity compliance compliant complicated complicating comply component components composed composite
    composition compound compounded compounds comprehend compress compressed compresses compressible compressing
    compression compressions compressive comprised comprising compromise compromised compulsive computed
    computerized concave concavity concealed conceive conceived concentrate concentrated concentrating
    concentration concentrations concentric concept conclude concluded concluding conclusion conclusive
    concomitant concomitantly concordant concrete concur concurred concurrent concurrently concussion
    condensation conditioning condom conduct conducted conduction conductive conduit conduits condyle
    condylectomy condyles condyloma conferred confessed confident confidentiality confidently configuration
    confined confinement confines confirm confirmation confirmatory confirming confirms conflict confluent
    confocal conformal confrontation confrontational confronted confused confusing confusional congenita
    congenital congenitally congested conglomerate congruent conization conjoined conjoint conjugate conjunction
    conjunctiva conjunctivae conjunctival conjunctivitis connect connected connecting connection connections
    connective connectivity connector connects conorii cons consanguineous consanguinity conscience conscious
    consecutive consecutively consensus consenting consents consequence consequent consequently conservation
    conservative conservatively conserved conserving considerable considerably consideration considerations
    considering consist consisted consistency consistently consisting consists consolidated consolidation
    consolidations conspicuous constantly constellation constipated constitute constituting constraint
    constraints constricted constricting constriction constrictive construct constructed construction
    constructional consultants consultations consulting consults consume consumed consumes consuming consumption
    consumptive contacting contacts contain contained container containing contains contaminated contamination
    contemporary content contents contested context contiguous continent continually continuation continuing
    continuity continuous continuously contour contoured contouring contours contraception contraceptive
    contraceptives contract contracted contractile contractility contracting contraction contracture
    contractures contraindication contralateral contrasted contribute contributed contributes contributing
    contribution contributive contributory controlateral controllable controlling controls controversial
    contusion contusions conus convalescence convenient conventional convergent converging conversation
    conversely conversion convert converted convex conveyed convinced convincing convulsion convulsions
    convulsive cooking cooling cooperate cooperation cooperative coordinate coordinated coordinator copies
    coping copious copiously cor coracoacromial coracoclavicular coracohumeral coracoid cords cores corkscrew
    cornea corneal corneas corneoscleral cornu cornual coronal coronaries corpectomy corpora corporal corpuscles
    corrected correction corrective correctly correlate correlated correlating correlation correlations
    correspond corresponded corresponding corresponds corroborated corrodens cortex cortical corticated
    corticectomy cortices cortico corticocancellous corticomedullary corticospinal corticosteroid
    corticosteroids corticotropin cortisol cortisone cosmetic cosmetically costal costochondral costophrenic
    costovertebral costs cotrimoxazole cottonoid cottonoids coughing coughs couldn counselled counselling
    counselor counted counterclockwise counterpart countersunk counting countries coupled coursed courses
    coverage covered covering covers cow coxa crack cracked cracking crackles crackling cradle cramp cramps
    crampy craniectomy craniocaudal craniocervical craniofacial craniopharyngioma cranioplasty craniotome
    craniotomy craniovertebral crash crazy cream creams creamy crease creases create created creates creatine
    creating creatininemia creation cremasteric crepitance crepitation crepitations crepitus crescentic
    crescents cribriform cricoid cricopharyngeal cricopharyngeus cricothyroid cried cries crises criteria
    critically crizotinib crossed crossover crowded crowding crowns crucial cruciate crumbly crural cruralgia
    crush crushed crushing crusted crusting crusts crutch crutches cry cryoglobulin cryoglobulinemia
    cryoglobulins cryopreservation cryopreserved cryotherapy crypt cryptic cryptococcosis cryptogenic
    cryptorchidism crypts crystalline crystalloid crystalloids crystals cubic cubital cuboid cuboidal cueing
    cues cuff cuffed cuffs cul culprit cultural cultured cultures cumulative cup cupping cups curative cure
    cured curettage curette curetted curettes curettings curvature curve curved curves curvilinear curving
    cushion cusp cusps custom customized cutaneous cutis cutoff cuts cyanocobalamin cyanosed cyanosis cyanotic
    cycle cycled cycles cyclic cycling cyclodialysis cyclophosphamide cyclosporine cystadenocarcinoma
    cystadenoma cystectomy cysteine cystically cysticercosis cystitis cystitome cysto cystocele cystogram
    cystography cystoid cystoides cystolithotomy cystoplasty cystoprostatectomy cystoscope cystoscopic
    cystoscopy cystostomy cystotome cystotomy cysts cyto cytobacteriological cytochrome cytogenetic cytokeratins
    cytokine cytokines cytologic cytological cytologically cytology cytolysis cytometric cytometry cytopenia
    cytoplasm cytoplasmic cytoreductive cytosine cytotoxic daclatasvir dairy damage damaged damaging dampened
    dancing danger dangerous daptomycin dark darkening dasatinib database databases dating daughters daycare
    daytime deafness dealing deaminase deaths debilitating debility debride debrided debridement debridements
    debris debulk debulked debulking decade decades decannulated decarboxylase decay decayed decedent
    deceleration decelerations decide decides decidual deciduous decimal decision decisions declared decline
    declining decompensated decompensation decompress decompressed decompressing decompression decompressive
    deconditioning decongestant decongested decorticate decorticated decortication decrease decreases decreasing
    decrement decubitus dedicated dedifferentiated deemed deepen deepened deeper deeply defaulted defecation
    defect defective defects defense defer deferens defibrillation defibrillator deficiencies deficiency
    deficient define defined definition definitive definitively deflate deflated deflation deflected deformation
    deformed deforming deformities deformity degenerated degenerating degeneration degenerative degloved
    degloving deglutition degradation degrees dehiscence dehydrated dehydroepiandrosterone dehydrogenase delay
    delayed delaying delays deleterious deletion deletions deliberate delicate delimited delineate delineated
    delirium deliver deliveries delivering deltoid deltoids deltopectoral delusion delusional delusions demand
    demanding demands demarcated dementing demineralized demise demonstrable demonstrate demonstrated
    demonstrates demonstrating demonstration demyelinating demyelination dendritic denervation dengue denosumab
    dens dense densely densification densities density dentate dentin dentist dentition denture dentures denuded
    denying deoxyribonucleic depend depended dependence dependency dependent depending depicted depletion
    deployed deployment deposition deposits depressed depressions depressive depressor deprivation depth depths
    deranged derangement derangements derivation derivative derived dermal dermatofibrosarcoma dermatologic
    dermatological dermatologist dermatomal dermatome dermatomes dermatomyositis dermatosis dermis dermoid
    deroofing desaturation desaturations descend descended descending descent describe describes describing
    desensitization deshydrogenase desiccation design designated designed designs desirable desired desires
    desiring desk desmoid desmoplastic desquamating desquamation destroyed destruction destructive desufflate
    desufflated detached detachment detachments detail detailed detained detect detectable detected detecting
    detection detention deteriorate deteriorated deteriorating deterioration determine determined determining
    detorsion detoxification detrusor devastating develop developing developmentally develops deviated deviation
    deviations devices devoid dexmedetomidine dexterity dextrocardia diagnose diagnosing diagnostic diagonal
    dialysate dialysis diameter diameters diamniotic diaper diapers diaphoresis diaphoretic diaphragm
    diaphragmatic diaphyseal diaphysis diarrheal diarrhoea diary diastase diastole diathesis dichorionic
    diclofenac dictate didn die dietician diets diff differ differed difference differences different
    differentiate differentiated differentiation difficulties difficultly diffused diffusely diffusing diffusion
    diffusivity digastric digested digestion digestive digital digitalis digitally digiti digitorum digits
    dilatation dilatations dilate dilating dilation dilator dilators dilemma dilute diluted dilution dimension
    dimensional dimensions diminished diminishing diminution diminutive dimpling dinner diopter diopters dioxide
    diphtheria diploic diploid diplopia dipstick dipyridamole directed direction directions directly dirty
    disabilities disabled disabling disadvantages disappear disappearance disappeared disarray disarticulated
    disarticulation disc discarded discectomy discernible discharges discharging discitis disclose disclosed
    discloses disclosing discoid discoloration discolored discolouration disconnected discontinuation
    discontinue discontinued discontinuing discontinuity discordant discover discovered discrepancies
    discrepancy discrete discretely discretion discriminate discrimination discs discusses discussing
    discussions diseased disfigurement disfiguring disimpaction disinfected disinfection disintegrated
    disinterested disk diskectomy dislocated dislocation dislocations dislodged dismissal dismissed disodium
    disoproxil disordered disorders disorganized disorientation disoriented dispersed dispersion displaced
    displacement displacing display displayed displaying displays disposable disposed dispositioned
    disproportion disproportionate disproportionately disrupted disruption dissatisfaction dissect dissected
    dissecting dissection dissections dissector disseminated dissemination dissociated dissociation dissociative
    dissolution dissolved distally distance distances distant distended distending distension distention
    distinct distinctive distinguish distinguishable distinguished distinguishing distorted distortion
    distortions distracted distractibility distraction distressed distributed distribution distributions
    disturbance disturbances disturbed disturbing diuresed diuresis diuretic diuretics diverse diversion
    diverticula diverticular diverticulectomy diverticuli diverticulitis diverticulosis diverticulum diverting
    dives divide divided dividing divisum divorce divorced dizygotic dizzy dobutamine docked document
    documenting documents doesn dogs domain domains dome domestic dominance dominant dominated donate donated
    donating donation donors doors dopamine dorsal dorsalis dorsally dorsi dorsiflexed dorsiflexion dorsolateral
    dorsolinear dorsomedial dorsum dorzolamide dosages dosed dosimetrist dosing doubling doubly doubt doubtful
    doubts doughnut downgoing downhill downsizing downstream downward downwards doxorubicin dragging drained
    draining dramatic dramatically drank drape draped drapes draping drastic drastically draw drawback drawing
    drawn draws dreams drenching dressed dribbling dried drift drill drilled drilling drink drip drips driven
    drives driving drooling droop drooping droplets dropped dropping drove drowsiness drunk drusen drying
    dryness dual duct ductal ductions ducts ductus dullness dumbbell duodenal duodeno duodenojejunostomy
    duodenopancreatectomy duodenoscopy duodenum duplicated duplication duplications dura durable dural
    duraplasty duration dusky dust duties dwarfism dying dynamic dynamically dynamics dysarthria dysarthric
    dysautonomia dyschromia dysesthesia dysesthesias dysfunction dysfunctional dysfunctions dysgenesis
    dyskinesia dyskinesias dyskinetic dyslipidaemia dyslipidemia dysmenorrhea dysmenorrhoea dysmetria dysmorphic
    dysmorphism dysmorphisms dysmotility dysnomia dyspareunia dyspepsia dyspeptic dysphagia dysphasia dysphonia
    dysphoric dysplasia dysplastic dyspnea dyspneic dyspnoea dysregulation dysthymia dystocia dystonia dystonic
    dystrophic dystrophy dysuria earache eardrum earliest earlobe ease easier easy eaten eater eats eburnation
    eccentric ecchymoses ecchymotic eccrine echocardiogram echocardiograms echocardiographic echocardiography
    echoes echogenic echogenicity echography echoic echotexture eclampsia ectasia ectatic ectodermal ectopia
    ectopic ectopy ectropion eczema edematous edentulous edges educated educational efavirenz effaced effacement
    effective effectively effectiveness efficacious efficacy efficiency efficient efficiently effluent efflux
    efforts effusions eggs egophony egress eighteen eighth eighty elapsed elastase elastic elasticity
    elastography elbows elected electively electrical electrically electro electrobovie electrocardiogram
    electrocardiographic electrocardiography electrocautery electrocoagulation electroconvulsive electrode
    electrodes electrodiagnostic electroencephalogram electroencephalography electrohydraulic electrolyte
    electromyogram electromyographic electromyography electron electrophoresis electrophysiological
    electroretinogram electroretinography element elemental elementary elements elevate elevates elevating
    elevation elevations elevator elevators eleventh elicit elicited elicits eligible eliminate eliminated
    eliminating ellipse elliptical elliptically elongated elongation elsewhere elucidate elucidated elusive
    emanating embedded embolectomy emboli embolic embolisation embolised embolization embolize embolized
    embolotherapy embolus embryo embryos emerged emergence emergencies emergently emerging emesis emission
    emotionally emotions emphasis emphasize emphasized emphysema emphysematous empiric empirical empirically
    employee employing employment emptied empties emptiness empty emptying empyema emulsion enable enabled
    enabling enamel encapsulated encased encasement encasing encephalitis encephalomalacia encephalomyelitis
    encephalopathy encircled encircling enclosed enclosing encoded encodes encoding encompasses encompassing
    encountered encourage encouraged encouragement encouraging encroaching encroachment endarterectomy ended
    endemic endobronchial endocapillary endocardial endocarditis endocardium endocervical endocrinological
    endodontic endogenous endolaser endoleak endometrial endometrioid endometrioma endometriosis endometriotic
    endometritis endometrium endomyocardial endonasal endopelvic endophthalmitis endoprosthesis endorsed
    endorses endoscope endoscopic endoscopically endoscopies endoscopist endothelial endothelium endovascular
    endplate endplates ends endurance endured enema engage engaged engagement engaging engine engineer engorged
    engorgement engraftment enhance enhanced enhancement enhancer enhances enhancing enjoyed enjoys enlarge
    enlargement enlargements enlarging enolase enormous enquiry enriched enrichment enroll enrolled ensued
    ensuing ensured ensuring enter enteral enterectomy enterica entering enteritis entero enteroclysis
    enterocolitis enterocutaneous enterography enterolithotomy enterolysis enteropathy enteroscopy enterotomy
    enters entertained entirely entirety entities entity entrance entrapment entrapped entry enucleated
    enucleation envelope enveloped environmental environments enzymatic enzyme enzymes eosinophil eosinophilia
    eosinophilic eosinophils epi epicardial epicardium epicondylar epicondyle epicondylitis epidemic
    epidemiological epidemiology epidermal epidermidis epidermis epidermoid epididymal epididymis epididymitis
    epiduritis epidurogram epigastralgia epigastric epigastrium epiglottic epiglottis epilepsia epileptic
    epileptiform epileptogenic epinephrine epiphora epiphyseal epiphysis epiretinal episcleral episiotomy
    episodic epistaxis epithelia epithelial epithelialization epithelioid epithelium epitheloid epitrochlear
    equally equals equi equina equinovarus equipment equipped equivalent equivocal eradicated eradication erect
    erectile erection erections erector erlotinib eroded eroding erosion erosions erosive erratic errors
    eruption eruptions eruptive erythematosus erythematous erythrocytes erythroderma erythromycin erythropoietin
    escalating escalation escape escaped eschar escorted esophagectomy esophagitis esophago esophagogastrectomy
    esophagogastric esophagogastroduodenoscopy esophagogastrostomy esophagoscopy esophagus esotropia especially
    essential essentially establish establishing establishment esterase esthetic esthetics estimate estimates
    estimation estradiol estranged etanercept etc ethical ethmoid ethmoidal ethmoidectomy ethnic ethnicity
    etiologic etiological etiologies euthymic euthyroid eutrophic euvolemic evacuate evacuated evacuation
    evacuator evaluates evaluating evaluations evaluative evanescent evenly eventration eventual eventually
    eversion everted everyday evidenced evidences evident evisceration evocative evoke evoked evoking evolution
    evolved evolves evolving exacerbate exacerbated exacerbating exacerbations exact exactly exaggerated
    examinations examine examining example exams excavated excavation excavatum exceed exceeded exceeding
    excellently exception excess excessive excessively exchange exchanged exchanges excise excised excising
    excisional excisions excited exclude excluded excluding exclusion exclusive exclusively excoriations
    excretion excretory excruciating excursion executed exemestane exenteration exercised exercises exercising
    exerted exerting exertion exertional exfoliative exhausted exhaustion exhaustive exhibit exhibited
    exhibiting exist existed existence existing exists exit exited exiting exogenous exome exon exons
    exophthalmos exophytic exostosis exotropia expand expandable expanded expanding expansile expansion
    expansive expect expectant expectantly expectation expectations expectoration expelled expenditure expense
    experienced experiences experiencing experimental experiments expert expertise experts expiration expiratory
    explain explaining explains explanation explanations explantation explanted exploration explorations
    exploratory explore explored exploring explosion expose exposed exposing exposition exposures express
    expressed expresses expressing expression expressions expressive expulsion exquisite exquisitely
    exsanguinate exsanguinated exsanguination extemporaneous extend extended extending extends extensions
    extensively extensor extensors extent exterior exteriorized externalized externally extirpated extirpation
    extraarticular extraaxial extracapillary extracapsular extracellular extracorporeal extracranial extract
    extracted extraction extractions extradural extrahepatic extraluminal extramedullary extranodal extraocular
    extraoral extraperitoneal extrapleural extrapulmonary extrapyramidal extrarenal extraskeletal extrasystoles
    extravasation extraventricular extreme extremely extremes extrinsic extruded extruding extrusion extubated
    extubation exuberant exudate exudates exudative exuding eyeball eyebrow eyebrows eyedrops eyelashes eyelid
    eyelids eyesight fabricated faced facelift facemask faces facet facetal facetectomy facets facial facies
    facilitate facilitated facilitating facilities facing fact factitious factory facts faded faecal faecalis
    faeces failing fainting faintly fairly falciform falciparum falsely falx familial families farcinica fascia
    fascial fascias fascicles fascicular fasciculations fasciitis fasciotomies fasciotomy fascitis fashion
    fashioned faster fatal fatigability fatigued fatty favor favorable favorably favored favoring favourable fax
    feared fearful feasibility feasible feathered feature features febrile fecal fecalith feces feed feedback
    feedings feeds feelings fellow females femoris femoropopliteal femorotibial femur femurs fence fenestrated
    fenestration ferritin fertile fertility fertilization fetoprotein fetus fetuses feverish fevers fewer
    fiber fiberglass fiberoptic fibers fibre fibrillations fibrils fibrin fibrinogen fibrinoid fibrinolysis
    fibrinous fibroadenoma fibroblast fibroblastic fibroblasts fibroepithelial fibroglandular fibroid fibroids
    fibrolipoma fibroma fibromas fibromatosis fibromuscular fibromyalgia fibronectin fibrosarcoma fibroscopy
    fibrosis fibrotic fibrous fibrovascular fibular fifteen fifty fight fighting filamentous filarial filed
    filled filling films filmy filtered filtering filtration fimbrial fimbriated finances finasteride finder
    finds finely fingerbreadth fingerbreadths fingernail fingernails fingerstick fingertip fingertips finish
    finished finishing fired firings firm firmly firmness firstly fishbone fishing fissure fissures fissuring
    fist fistulae fistulas fistulization fistulogram fistulous fit fits fitted fixate fixated fixation fixator
    fixed fixing flaccid flail flair flame flanking flanks flap flaps flare flared flares flaring flashes
    flattened flattening flatulence flatus flavum flavus flecainide fleshy flex flexed flexibility flexible
    flexing flexor flexors flexure flights flipped floated floaters floating floppy florid floss flowed flows
    flucloxacillin fluctuance fluctuant fluctuated fluctuating fluctuations flucytosine fludarabine fluent fluff
    fluffs fluffy fluids fluorescence fluorescent fluoridated fluoride fluorine fluorodeoxyglucose
    fluoroquinolone fluoroquinolones fluoroscope fluoroscopic fluoroscopically fluoroscopy fluorouracil flush
    flushed flutter fluttering foam foamy focally foci focus focused focusing foetal foetuses fold folded
    folding folds follicle follicles follicular folliculitis fondaparinux fontanel fontanelle food foods
    football footplate foramen foramina foraminal foraminotomies foraminotomy forced forces forearms forefoot
    forensic foreseeable foreshortened foreskin forgetting forgot forgotten formal formalin formally format
    formation formations formed formerly forming formulated formulation fornix fortified fortuitously fortuitum
    forward fossa fossae foul fourteen fourth fovea foveal foveolar fractional fractions fractured fragment
    fragmentation fragmented fragments frail frameshift frankly frayed fraying freeing freely freezing fremitus
    frenulum freshened friability friable friction friends frog frontalis fronto frontoparietal frontotemporal
    frontotemporoparietal frosting frothy frozen fruits frustrated frustration fulfilled fulfilling fulgurated
    fulguration fullness fulminant fumarate fumes fumigatus functionality functionally functioned functioning
    functions fundal fundamental fundic fundoplication fundoscopic fundoscopy funds fundus funduscopic
    funduscopy fungal fungating fungi fungus funnel furniture fusariosis fused fusiform fusion fusions fussy gag
    gagging gain gained gaining galactomannan galactorrhea gallop gallops gallstone gallstones game gammopathy
    ganglia ganglion ganglioneuroblastoma ganglionic gangrene gangrenosum gangrenous gaping garbled gardening
    gaseous gases gasping gastrectomy gastrin gastrinoma gastritis gastro gastroc gastrocnemius gastroduodenal
    gastroduodenoscopy gastroendoscopy gastroenteritis gastroenterologist gastroenterologists gastroepiploic
    gastroesophageal gastrojejunal gastrojejunostomy gastroparesis gastropathy gastropexy gastroscope
    gastroscopy gastrostomy gastrotomy gathered gauze gaze gefitinib gel gelatin gelatinous gemfibrozil gender
    generalised generalization generalized generate generated generating generations generator generously genes
    genetic genetically geniculate genitalia genitals genome genotype genotypes genotyping gentamycin gently
    genu genuine genus geographic germ germinal germline gestation gestational gesture giant giddiness gingiva
    gingivae gingival gingivitis girdle girlfriend girls girth glabellar glabrous glands glandular glans
    glaucoma glenohumeral glenoid glimepiride glioblastoma glioma gliosis glistening global globular globules
    globulin globus glomerular glomeruli glomerulonephritis glomerulosclerosis glomus glottic glottis gloved
    gloves glucagon glucocorticoid glucocorticoids glucocorticosteroids glucometer gluconate glucosamine
    glucoses glue glutamic gluteal gluten glycated glycemia glycemic glycine glycogen glycol glycoprotein
    glycosuria glycosylated goblet goitre gonadal gonadotropin gonioscopy gordonae gotten gout gowned grab
    grabbed gracilis graded grades gradient graduate graduated grafted grafting grafts grains grammes
    grandchildren granddaughter grandfather grandiose grandmother granular granulation granulations granule
    granules granulocyte granulocytes granulocytic granuloma granulomas granulomata granulomatous granulosa
    granulosus graphesthesia grasp grasped grasper graspers grasping gravid gravida gravis gravity grayish
    greatest greatly greenish grew greyish grinding grip gripping groins grommet groomed grooming groove grooves
    grouped groups growing grown growths guaiac guaifenesin guarantee guaranteed guarantees guarded guardian
    guidance guide guided guides guidewire guidewires guiding gums gunshot gut gutters gym gynaecological
    gynecological gynecologist gynecomastia gyral gyri gyriform habit habitus haemangioma haematemesis
    haematocrit haematological haematology haematoma haematopoietic haematuria haemodialysis haemodynamic
    haemodynamically haemoglobin haemolysis haemolytic haemophagocytic haemoptysis haemorrhage haemorrhages
    haemorrhagic haemostatic haemothorax hairline hairs hairy halitosis hallucination hallucinations hallucis
    halted halves hamartoma hamartomatous hammertoe hamstring handed handheld handle handled handling handout
    handpiece handwritten hanging haploidentical haploinsufficiency haplotype happen happening haptic
    haptoglobin harbored harboring harbouring hardened hardening hardly hardness harmful harvested harvesting
    hat hazardous hazards haziness hazy headaches headlight headrest heads healed healer heals healthier
    heartbeat heartburn heat heated heating heave heaves heavier heavily heaviness heel heels heightened helical
    helicopter helmet helped helpful helping helplessness hemagglutination hemangioblastoma hemangioendothelioma
    hemangioma hemangiomas hemangiopericytoma hematemesis hematochezia hematological hematologist hematologists
    hematomas hematometra hematopoiesis hematopoietic hematosalpinx hematuria hemi hemianopia hemianopsia
    hemiarthroplasty hemicolectomy hemidiaphragm hemihepatectomy hemilaminectomy hemiparesis hemiparetic
    hemipelvectomy hemiplegia hemiscrotum hemisensory hemisphere hemispheres hemispheric hemispherical
    hemithorax hemithyroidectomy hemitransfixion hemizygous hemobilia hemochromatosis hemoclipped
    hemodiafiltration hemodialysis hemodynamic hemodynamics hemogram hemolysis hemolytic hemolyzed hemoperfusion
    hemoperitoneum hemophagocytic hemophagocytosis hemoptysis hemorrhages hemorrhagic hemorrhaging hemorrhoid
    hemorrhoidal hemorrhoids hemosiderin hemostased hemostat hemostated hemostatic hemostats hemothorax
    hemotympanum henselae heparinization heparinized hepatectomy hepatica hepaticojejunostomy hepatis hepato
    hepatobiliary hepatocellular hepatocyte hepatocytes hepatoduodenal hepatoid hepatomegaly hepatorenal
    hepatosplenomegaly hepatotoxicity herbal herbs hereby hereditary herein hernial hernias herniated
    herniations hernioplasty herniorrhaphy heroin herpetic hesitancy hesitate heterogeneity heterogeneous
    heterogeneously heterogenous heterosexual heterotopia heterotopic heterozygosity heterozygote heterozygous
    hiatal hiatus hiccups highest highlight highlighted highlighting highlights highly hilar hilum hindering
    hindfoot hinge hinged hint hippocampus hips hirsutism histiocyte histiocytes histiocytic histiocytoma
    histiocytosis histo histochemical histologic histological histologically histology histolytica
    histopathologic histopathological histopathologically histopathology historian historical histories hit
    hitting hives hoarse hoarseness hobbies hockey hole holes holidays holocranial holoprosencephaly
    holosystolic homeobox homeostasis homicidal homocysteine homocystine homogeneous homogeneously homogenous
    homogenously homolateral homolog homologous homology homonymous homosexual homozygosity homozygous honeycomb
    hooked hoped hopeful hopefully hopeless hoping horizontal horizontally hormonal hormone hormones horns
    hospitalised hospitalizations hostile hourglass hourly houses housewife hrs humeral humeri humerus humor
    humoral hundred hungry hurting hurts hyaline hyalinised hyalinized hybrid hybridisation hydatid hydatidiform
    hydatidosis hydrated hydration hydro hydrocele hydrocelectomy hydroceles hydrocephalus hydrochloride
    hydrodelineated hydrodissected hydrodissection hydrogen hydronephrosis hydronephrotic hydrops hydrosalpinx
    hydrothorax hydroureter hydroureteronephrosis hydroxide hydroxyurea hydroxyzine hygiene hygroma hyoid
    hyolaryngeal hyper hyperactive hyperacusis hyperaemia hyperaldosteronism hyperalgesia hyperammonemia
    hyperbaric hyperbilirubinemia hypercalcaemia hypercalcemia hypercalcemic hypercalciuria hypercapnic
    hypercellular hypercholesterolemia hyperchromatic hypercoagulability hypercoagulable hypercortisolism
    hyperdense hyperdensity hyperdynamic hyperechogenic hyperechoic hyperemesis hyperemia hyperemic
    hypereosinophilia hyperesthesia hyperextension hyperferritinemia hyperfractionated hypergammaglobulinemia
    hypergastrinemia hyperglycaemia hyperglycaemic hyperglycemia hyperglycemic hyperhidrosis
    hyperhomocysteinemia hyperinflation hyperinsulinemic hyperintense hyperintensities hyperintensity
    hyperintensive hyperkalemia hyperkeratosis hyperkeratotic hyperlipidemia hyperlucency hypermetabolic
    hypermobile hypermobility hypernatremia hyperopia hyperostosis hyperparathyroidism hyperperfusion
    hyperphagia hyperphosphatemia hyperpigmentation hyperpigmented hyperplasia hyperplastic hyperprolactinemia
    hyperpyrexia hyperreflexia hypersensitivity hypersignal hypersplenism hyperstimulation hypertelorism
    hyperthermia hyperthermic hyperthyroid hyperthyroidism hypertonia hypertonic hypertonicity
    hypertriglyceridemia hypertrophic hypertrophied hypertrophy hypertropia hyperuricemia hypervascular
    hypervascularized hyperventilated hyperventilation hyperviscosity hypesthesia hyphae hyphema hypo hypoactive
    hypoalbuminemia hypocalcaemia hypocalcemia hypocalciuria hypocellular hypochondriac hypochondrial
    hypochondrium hypochromic hypocomplementemia hypodense hypodensities hypodensity hypodontia hypoechogenic
    hypoechoic hypoesthesia hypofibrinogenemia hypofunction hypogammaglobulinemia hypogastric hypogastrium
    hypoglossal hypoglycaemia hypoglycaemic hypoglycemia hypoglycemic hypogonadism hypointense hypointensity
    hypokalaemia hypokalemia hypokalemic hypokinesia hypokinesis hypokinetic hypomagnesemia hypometabolism
    hyponatraemia hyponatremia hyponatremic hypoparathyroidism hypoperfusion hypopharyngeal hypopharynx
    hypophosphatemia hypophysitis hypopigmentation hypopigmented hypopituitarism hypoplasia hypoplastic
    hypopneas hypoproteinemia hypopyon hyporeflexia hyposignal hypospadias hypotensive hypothalamic hypothalamus
    hypothenar hypothermia hypothermic hypotheses hypothesis hypothesized hypothyroid hypotonia hypotonic
    hypotony hypotrophy hypotropia hypouricemia hypovascular hypoventilation hypovolemia hypovolemic hypoxaemia
    hypoxemia hypoxemic hypoxia hypoxic hysterectomy hysteroscope hysteroscopic hysteroscopy iatrogenic
    ibrutinib ice iced icteric icterus idea ideal ideas ideations identical identifiable identification
    identified identifies identify identifying identity idiopathic iii ileal ileitis ileo ileocaecal ileocecal
    ileocolic ileocolonic ileoileal ileostomy ileum ileus iliac iliofemoral iliohypogastric ilioinguinal
    iliopsoas iliotibial ilium illegal illicit illumination illusions illustrate illustrated illustrates
    illustrating imaged imagery imatinib imbalance imbricating immature immobile immobilization immobilize
    immobilized immobilizer immunity immunization immunized immuno immunoassay immunocompetent immunocompromised
    immunocytochemistry immunoelectrophoresis immunofixation immunofluorescence immunoglobulin
    immunohistochemical immunohistochemically immunohistochemistry immunohistological immunological
    immunomodulatory immunoperoxidase immunophenotype immunophenotyping immunoreactive immunoreactivity
    immunosorbent immunostaining immunostains immunosuppressant immunosuppressants immunosuppressed
    immunosuppression immunosuppressive immunotherapy impact impacted impacting impaction impair impairing
    impairment impairments impalpable impedance impending imperative imperfecta imperforate impinged impingement
    impinging implantable implantation implanted implants implementation implemented implicated implications
    implied importance important impossible impotence impregnated impressed impressing impressions impressive
    improvements improves improvised impulse impulsive impulsivity inability inaccessible inactivating inactive
    inadequate inadvertent inadvertently inappropriate inappropriately incarcerated incarceration incentive
    inches incidence incident incidental incidentally incidents incipient incise incised incising incisional
    incisions incisor incisors inciting inclusion inclusions inclusive incompatibility incomplete incompletely
    inconclusive inconsistencies inconsistency inconsistent inconspicuous incontinence incontinent
    incoordination incorporate incorporated incorporating incorporation incorrect incorrectly increasing
    increasingly incremental increments incriminated incubated incubation incurred indefinitely indentation
    indeterminate index indicate indicates indicating indicative indicators indices indigenous indigestion
    indirect indistinct individual individualized individually individuals indocyanine indolent indoor induce
    induced inducible inducing induction indurated induration indurations indwelling ineffective inevitable
    infancy infantile infantum infarcted infarctions infarcts infected infective inferiorly infero inferoapical
    inferobasal inferolateral inferomedial inferoseptal inferotemporal inferotemporally inferred infertile
    infertility infestation infiltrate infiltrated infiltrates infiltrating infiltration infiltrations
    infiltrative inflamed inflammation inflammatory inflammed inflate inflated inflation inflations infliximab
    inflow influence influenced influenza infra infraclavicular infrahepatic inframammary infraorbital infrared
    infrarenal infraspinatus infratentorial infraumbilical infrequent infrequently infundibular
    infundibulopelvic infundibulum infused infusing infusions ingested ingesting ingestion ingrowth inhalation
    inhalational inhaled inherent inheritance inherited inhibin inhibit inhibition inhibitor inhibitors
    inhibitory inhomogeneous initiate initiated initiating initiation inject injectable injected injecting
    injections injure injured injuring innominate innumerable inoculation inoperable inotropes inotropic input
    inquiry ins insect insert inserted inserting insertion insertional insertions inset insidious insidiously
    insignificant insipidus insisted insomnia inspect inspected inspection inspiration inspiratory inspired
    instability installation installed instance instances instead instillation instilled instituted institution
    institutions instruct instruction instrument instrumental instrumentation instrumented instruments
    insufficiency insufficient insufflate insufflated insufflation insular insulated insulinoma insult insurance
    integral integrated intellect intellectual intelligible intended intense intensely intensification
    intensified intensifier intensities intensity intent intention intentional intentionally inter interact
    interaction interactions interactive interarticularis interatrial interbody intercartilaginous intercondylar
    intercostal intercurrent interdisciplinary interest interested interesting interests interface interfere
    interfragmentary interhemispheric interictal interim interior interlacing interlaminar interlobular
    interlocking interloop intermediate intermedius intermetatarsal intermittently intermixed intermuscular
    internally internet internist internus interossei interosseous interphalangeal interposed interposition
    interpositional interpret interpreted interpreter interrogated interrogation interrupted interruption
    interscalene intersecting interspace interspaces interspersed intersphincteric interstimulus interstitial
    interstitium intertrochanteric intervals intervening intervention interventions interventricular
    intervertebral interviewed interviews intestinal intestinalis intestine intestines intimal intimate
    intolerable intolerance intolerant intoxicated intoxication intra intraabdominal intraaortic intraarticular
    intracameral intracapsular intracardiac intracellular intracerebral intracoronary intracranial intractable
    intracystic intracytoplasmic intradermal intraductal intradural intraepithelial intragenic intrahepatic
    intralaminar intralesional intralobar intraluminal intramediastinal intramedullary intramucosal intramural
    intramuscular intramuscularly intranasal intraneural intranuclear intraocular intraoperatively intraoral
    intraorally intraorbital intraosseous intraparenchymal intrapartum intrapelvic intrapericardial
    intraperitoneal intraperitoneally intrapleural intrapulmonary intrarenal intraretinal intrasellar
    intraspinal intrastromal intrasubstance intratendinous intrathecal intrathoracic intratumoral intrauterine
    intravascular intravenous intravenously intraventricular intravesical intravitreal intravitreally
    intravitreous intrinsic intrinsically introduce introduced introducer introducing introduction introitus
    intron intronic intussuscepted intussusception intussusceptions intussusceptum invade invaded invading
    invaginated invagination invariably invasion invasive inversion inversions inversus inverted investigate
    investigated investigating investigations investigative invited involuted involution involve involved
    involvement involvements involves iodide iodine iodoform ionization ionized ionizing ipilimumab ipsilateral
    iridectomy irides iridotomy irises iritis irradiated irradiation irreducible irregularities irregularity
    irregularly irreversible irrigant irrigate irrigated irrigating irrigation irrigator irritability irritable
    irritated irritation irritative ischaemia ischaemic ischial ischium islets iso isodose isoenzymes isoflurane
    isointense isolate isolated isolates isolating isolation isosignal isotonic isotretinoin issued isthmic
    isthmus isthmusectomy itch itching itchy items iterative itraconazole jagged jar jaundiced jaws jejunal
    jejuni jejunostomy jejunum jelly jerk jerking jerks jerky jewelry jiroveci jirovecii jobs joined joints
    joules judged judgment jugulodigastric jumping junctional junctions juncture juxtafoveal karyotype
    karyotyping keeping keeps keloid keloids kempt keratic keratin keratinized keratitis keratoconus keratome
    keratomileusis keratopathy keratoplasty keratoses keratosis keratotic ketoacidosis ketoconazole ketogenic
    ketone ketones ketonuria ketosis keyhole keywords kidneys kids kilogram kilograms kilos kinase kindly kinds
    kinetic kinking kissing knife knotless knots knowing knowledge knows knuckle kyphoscoliosis kyphosis
    kyphotic label labeled labeling labelled labia labial labile lability labium labored laborer laborious
    labour labral labyrinthitis lacerated lacerations lacked lacking lacks lacrimal lactated lactating lactation
    lactic lactose lacunar ladder lag laid lait lamella lamellar lamina laminae laminar laminated laminectomy
    laminoplasty laminotomy lamivudine lamotrigine lamps landed landmarks language lansoprazole laparatomy
    laparoscope laparoscopically laparoscopy laparotomic laparotomies laparotomy lapse larger largest larva
    larvae laryngeal laryngectomy laryngitis laryngoscope laryngoscopy larynx lashes lasted lasting lastly lasts
    latanoprost lately latencies latency latent lateralization lateralize lateralized lateralizing laterally
    latero laterocervical latex latissimus latter lavage lavaged laxative laxatives laxity layer layered
    layering layers leading leads leaflet leaflets leafs leaked leaking leaves leaving led leflunomide leftward
    legal leiomyoma leiomyomas leiomyosarcoma leishmaniasis lenalidomide lengthened lengthening lengths lengthy
    lensectomy lenses lenticular lepromatous leprosy leptomeningeal leptospirosis lesional lessened lesser
    lethal lethargy letter letters letting leucine leucocyte leucocytes leucocytopenia leucocytosis leucopenia
    leucovorin leukaemia leukemic leukocidin leukocyte leukocytes leukocytoclastic leukocytosis leukodystrophy
    leukopenia leuprolide levator leveled levetiracetam levodopa levofloxacin levonorgestrel liberation libido
    library lichen lid lids lies lifelong lifestyle lifetime lift lifted lifting ligamentous ligaments
    ligamentum ligate ligated ligating ligation ligatures lighter lightheaded lightheadedness lightly lights
    lightweight likelihood likewise limbal limbic limbus limit limitation limitations limiting limp limping
    lineage linear lined lingual linguistic lingula lining linkage linked lipase lipasemia lipectomy lipid
    lipids lipoatrophy lipoblasts lipodystrophy lipoid lipoma lipomas lipomatosis lipomatous liposarcoma
    liposomal liposome liposuction liquids liquor listed listen lists liter literature liters lithotomy
    lithotripsy litres lived livedo livor load loaded loading loads lobar lobectomy lobes lobular lobulated
    lobule lobules localisation localised localization localizations localize localized localizes localizing
    locally locate locations lochia loci locked locking loco locoregional loculated loculations locus lodged
    lodging log loin longitudinal longitudinally longstanding longus looked looking looped loops loose loosely
    loosen loosened loosening lopinavir lordosis lordotic lose loses losing losses lots loudly lovastatin
    lowered lowering lowest lucency lucid lumbago lumbosacral lumen lumens lumina luminal lumpectomy lumps
    lunate lunch lunchtime lupus luteinizing lymphadenectomy lymphadenitis lymphadenopathies lymphadenopathy
    lymphangiectasia lymphangioma lymphangitic lymphedema lymphnodes lymphoblastic lymphoblasts lymphocyte
    lymphocytes lymphocytic lymphocytosis lymphohistiocytosis lymphoid lymphomas lymphomatoid lymphomatous
    lymphopenia lymphoplasmacytic lymphoproliferative lymphovascular lymphs lysed lysis lytic machinery macro
    macroadenoma macrocephaly macrodactyly macroglossia macrohematuria macrophages macroscopic macroscopically
    macrosomia macula macular macule macules maculopapular maculopathy mag magnet magnetic magnification
    magnitude mainly mainstem maintain maintaining maintains maintenance majora majority malabsorption malaise
    malakoplakia malalignment malar malaria maleate males malformation malformations malfunction malignancies
    malleable malleolar malleolus malnourished malnutrition malocclusion malodorous malposition malpositioned
    malrotation maltophilia malunion mammalian mammary mammograms mammographic mammographically mammography
    mammoplasty manage manageable managed manager managing mandatory mandibular maneuver maneuvers manganese
    manic manifest manifestation manifestations manifested manifesting manifold manipulate manipulated
    manipulating manipulation manipulations manipulator manner manually manubrium manufacturer manufacturing map
    mapped mapping maps marcescens marginal marginally margins marijuana marital markedly markers marking
    markings marneffei marriage marsupialization masquerading massage massaged masses masseter massive massively
    mastectomies mastectomy mastication mastitis mastoid mastoidectomy mastoiditis mastopexy match matched
    matching material materials maternally maternity math matrix matted matter mattress maturation mature
    matured maturity maxilla maxillary maxillectomy maximal maximally maximize maximized meals meaning
    meaningful meant meantime measles measurable measured measurement measurements measures measuring meat
    meatal meats meatus mechanical mechanism mechanisms medial medialis medialization medialized medially median
    mediastinal mediastinitis mediastinoscopy mediastinum mediated medicated medicines medico mediolateral
    medium medullaris medullary medulloblastoma meetings megacolon megacystis megakaryocytic melaena melanin
    melanocytes melanocytic melanoma melena melioidosis melitensis mellitus melphalan members membranes
    membranoproliferative membranous memories meningeal meninges meningioma meningiomas meningism meningismus
    meningitidis meningococcal meningoencephalitis meniscal meniscectomy menisci meniscoplasty meniscus
    menometrorrhagia menorrhagia menses menstruation mentally mentation mention mentioned mentions meq merging
    meropenem mesalazine mesangial mesangium mesenchymal mesenteric mesenteritis mesentery mesentry mesh mesial
    mesoappendix mesocolic mesocolon mesorectal mesorectum mesosalpinx mesosigmoid mesothelial mesothelioma
    mesylate metabolic metabolism metabolite metabolites metacarpal metacarpals metacarpophalangeal metachronous
    metaiodobenzylguanidine metal metallic metamorphopsia metanephrine metanephrines metaphases metaphyseal
    metaphyses metaphysis metaplasia metaplastic metastasectomy metastases metastasis metastasized metastasizing
    metatarsal metatarsals metatarsophalangeal meters methacrylate methamphetamine methemoglobin
    methemoglobinemia methicillin methionine method methods methyl methylation methyldopa methylene
    methylmalonic methylmethacrylate methylprednisolone methylprednisone meticulously metoclopramide metyrapone
    micafungin microadenoma microalbumin microalbuminuria microangiopathic microangiopathy microbial
    microbiologic microbiological microbleeds microcalcifications microcatheter microcephalic microcephaly
    microcirculatory microcoils microcytic microdebrider microdeletion microdissection microfilariae
    microglobulin micrognathia micrograms microhematuria micronodular micronodules microorganism microorganisms
    micropapillary micropenis microphthalmia microsatellite microscope microscopically microscopy microspheres
    microsurgical microtubule microvascular microwave micturition mid midaxillary midazolam midbrain
    midclavicular midface midnight midportion midventricular migrans migrated migrating migration migratory
    milder milestones miliary milieu milked milky milliamps milligrams milliliter milliliters millimeter
    millimeters milliseconds millivolts mimic mimicked mimicking mimics mind mineralization minerals minimally
    minimi minimize minimized minimizing minimum minimus miniplates minocycline minora minus miosis mirabilis
    mirror mirtazapine miscarriage miscarriages misdiagnosed misdiagnosis misinterpreted mismatch misplaced
    missense missing mistaken mistakenly mitis mitochondria mitochondrial mitoses mitosis mitotane mitotic
    mixing mixture mls mmhg mmol mobilised mobilization mobilize mobilized mobilizing modality modeling models
    modest modification modified modifier modifying modular modulating modulation mofetil moist moistened
    moisture molar molars mold molded molecular molecularly molecule moniliformis monitors monoarthritis
    monochorionic monoclonal monocular monocyte monocytogenes monocytosis monofilament monogamous monomorphic
    mononeuropathy mononitrate mononuclear mononucleosis monophasic monopolar monos monotherapy monotonous
    monoxide monozygotic monthly moods morbidity morbidly mornings morphogenetic morphologic morphological
    morphologically morphology morselized mortality mortem mortis mortise mos mosaic mosquito mothers motile
    motility motionless motions motivated motivation motorbike motorcycle mottled mounted mouse mouthgag movable
    movements moving moxifloxacin moyamoya msec mucin mucinous mucocele mucocutaneous mucoepidermoid mucoid
    mucoperichondrial mucoperiosteal mucopolysaccharidosis mucopurulent mucosa mucosae mucosal mucositis mucous
    mucus muffled mug multi multicentric multicystic multidetector multidisciplinary multidrug multifactorial
    multifocal multiforme multilevel multilobular multilobulated multilocular multiloculated multimodal
    multimodality multinodular multinuclear multinucleated multiorgan multiparous multiplanar multiples
    multiplex multipurpose multiseptated multisystem multitude multivessel multivitamin mumol mumps mural murine
    murmurs muscles muscular muscularis musculature musculocutaneous musculotendinous mushroom musical mutant
    mutated mutation mutational mutations mute mutism myalgia myalgias myasthenia myasthenic mycobacteria
    mycobacterial mycological mycosis mycotic mydriasis mydriatic myelination myelinolysis myelitis
    myelodysplasia myelodysplastic myelofibrosis myelogenous myelogram myeloid myelolipoma myeloma
    myelomonocytic myelopathic myelopathy myeloperoxidase myeloproliferative myocardial myocarditis myocardium
    myochromic myoclonic myoclonus myocutaneous myoepithelial myoepithelioma myofascial myofascitis
    myofibroblastic myogenic myogenin myoglobin myoglobinuria myoma myomectomy myometrium myopathic myopathy
    myopericarditis myopia myopic myositis myotomy myotonia myotonic myringotomies myringotomy myself
    myxofibrosarcoma myxoid myxoma myxomatous nailing naked namely nap naps narcotic narcotics nares naris
    narrow narrowed narrowing nasally nasion naso nasogastric nasolabial nasolacrimal nasopharyngeal
    nasopharyngoscopy nasopharynx nasotracheal natalizumab nationality natriuretic natural naturally nature
    nauseated nauseous navel navigation nearby nearest nebulization nebulized nebulizer necessarily necessary
    necessitate necessitated necessitating necessity necrophorum necrosis necrotic necrotizing needing negatives
    negativity neglect neglected negligible neighboring neighbouring neoadjuvant neoformans neoplasia neoplasic
    neoplasm neoplasms neoplastic neovascular neovascularization nephrectomy nephritic nephritis nephroblastoma
    nephrocalcinosis nephrolithiasis nephrolithotomy nephropathy nephrostomy nephrotoxicity nephroureterectomy
    nerves nervosa nervous nervousness nests net network networks neural neuralgia neuritis neuroblastoma
    neurocognitive neurocutaneous neurocysticercosis neurodegenerative neurodevelopmental neuroectodermal
    neuroendocrine neurofibroma neurofibromas neuroforaminal neurogenic neuroimaging neuroleptics neurologically
    neurolysis neuroma neuromonitoring neuromuscular neuron neuronal neurons neuropathic neuropathies
    neuropathological neurophysiological neurophysiology neuropraxia neuropsychiatric neuroradiologic
    neurosarcoidosis neurosensory neurosurgeon neurosyphilis neurovascular neurovascularly neutral neutralizing
    neutropenia neutropenic neutrophil neutrophilia neutrophils nevi nevus newer newly newspaper niacin nicked
    nicking nicotine nidus nightly nightmares nights nighttime nigra nigricans nintedanib ninth nipples nitrate
    nitrates nitric nitrite nitrites nitrogen nitrous nivolumab nmol nocturia nocturnal nodding nodosa nodosum
    nods nodular nodularity nodules noise noises nonalcoholic noncachectic noncardiac noncaseating noncompliance
    noncompliant noncontrast nondiagnostic nondisplaced nondistended nondominant nondrinker nonerythematous
    nonfocal nonfunctioning nonhealing nonhemorrhagic nonicteric noninfectious noninjected noninvasive nonionic
    nonlabored nonobstructing nonobstructive nonoperative nonoperatively nonpalpable nonproductive nonreactive
    nonreassuring nonsense nonspecific nonsterile nonsteroidal nonsurgical nonsustained nontender nontoxic
    nontraumatic nonunion nonverbal nonviable nonweightbearing nor noradrenaline norepinephrine normalisation
    normalization normalize normalized normetanephrine normoactive normocephalic normochromic normocytic
    normoglycemic normotensive normothermia nosebleed nosebleeds nosocomial nostril nostrils notable notation
    notch noteworthy notice noticeable noticeably notices noticing notify noting notion nourished novel novo
    noxious nuchal nuclear nucleated nucleatum nuclei nucleic nucleoli nucleolus nucleotide nucleotides nucleus
    nulligravid nulligravida nulliparous numb numerous nutcracker nutritional nutritionist nuts nylon nystagmus
    object objectified objectify objectifying objectively objects oblique obliquely obliterate obliterated
    obliterating obliteration oblongata obscure obscured obscuring observations observe observing obsessive
    obstacle obstetric obstetrical obstipation obstructed obstructing obstructions obstructive obtain obtainable
    obtaining obtunded obturator obtuse obviously occasion occasions occipital occipitofrontal occipitoparietal
    occiput occlude occluded occluder occluding occlusal occlusion occlusions occlusive occult occupied
    occupying occur occurrence occurrences occurring occurs octreotide ocular oculi oculomotor odontogenic
    odontoid odor odynophagia oedema oedematous oesophageal oesophagectomy oesophagus oestrogen offending offer
    offered officially ohms ointment olanzapine oldest olecranon olfactory oligoamnios oligohydramnios oliguria
    oliguric omental omentectomy omentoplasty omentum omphalocele oncocytic oncocytoma oncologic oncological
    oncologist oncologists ones onlay onychomycosis oocyte oocytes oophorectomy oozing opacification
    opacifications opacified opacities opacity opaque opened opening openings operate operating operations
    operatively operatory ophtalmological ophthalmic ophthalmologic ophthalmologist ophthalmoplegia
    ophthalmoscope ophthalmoscopic ophthalmoscopy opiate opiates opinion opinions opportunistic oppose opposed
    opposing opposite opted optical optimal optimally optimization optimize optimized optimum orally orbicularis
    orbital orbits orchidectomy orchidopexy orchiectomy orchiopexy organic organisms organized organizing
    organomegaly organs orientation orifice orifices origin originally originate originated originating origins
    orofacial orogastric oropharyngeal oropharynx orotracheal orthodontic orthodox orthognathic orthogonal
    orthopedist orthopnea orthosis orthostatic orthostatics orthotics orthotopic orthotropia oscillating
    oscillations oscillatory osmolality osmolarity osmotic osseous ossificans ossification ossified ossifying
    osteal osteo osteoarthritic osteoarthropathy osteoblastic osteochondral osteochondroma osteochondromatosis
    osteoclast osteogenesis osteogenic osteoid osteolysis osteolytic osteoma osteomalacia osteomyelitis
    osteonecrosis osteopenia osteopetrosis osteophyte osteophytes osteophytic osteophytosis osteoporotic
    osteosarcoma osteosynthesis osteotendinous osteotome osteotomies osteotomized osteotomy ostia ostial ostium
    otalgia otitis otorhinolaryngology otosclerosis ounce ounces outbreak outbursts outcomes outdoor outer
    outflow outlet outline outlined outlines outset outstretched outward oval ovale ovariectomy ovaries
    overactive overactivity overcome overdose overexposure overexpressed overexpression overgrowth overhanging
    overhead overlaid overlap overlapped overlapping overlay overlies overload overlooked overlying overseas
    oversedation oversewn overt overweight overwhelming ovoid ovulation owing oxalate oxaloacetic oxidase oxide
    oximeter oximetry oxybutynin oxygenation oxyhemoglobin paced pacing package packed packet packets packing
    packs padded padding paddle pads paediatrician pager paid painkillers painless pains painting pair paired
    pairs palatal palate palates pale paleness palliation pallidum pallidus pallor palmar palmaris palmomental
    palpably palpate palpated palpating palpation palpations palpatory palpebral palpitation palsy
    pancreatectomy pancreaticoduodenal pancreaticoduodenectomy pancreato pancreatoduodenectomy pancreatography
    pancytokeratin pancytopaenia pancytopenia pandemic panels panendoscope panendoscopy panhypopituitarism panic
    panniculitis panoramic panretinal pansystolic pants panuveitis papaverine paper paperwork papilla papillae
    papillary papilledema papilloedema papilloma papillomatosis papillomatous papillomavirus papular papule
    papules para paraaortic paracenteses paracentesis paracentral paracervical paracetamol paraclinical
    paracolic paradoxical paraesophageal paraesthesia paraesthesias paraffin paraganglioma parakeratosis
    parallel paralleled paralumbar paralysis paralytic paralyzed paramedian paramedics parameters parametrial
    paramyotonia paranasal paraneoplastic paranoia paranoid paraparesis parapatellar parapharyngeal paraphasic
    paraplegia paraprotein parapsilosis pararectal parasagittal parasitaemia parasites parasitic parasitological
    paraspinal paraspinals paraspinous parasternal parastomal parathormone parathyroid parathyroidectomy
    paratracheal paratubal paraumbilical paravalvular paravertebral parenchyma parenchymal parental parenteral
    paresis paresthesia paresthesias parietal parieto parietooccipital parity parotid parotidectomy parous
    paroxysmal paroxysms pars participant participate participated participates participating participation
    particles particular particularities particularity particularly particulate parties partly parts partum
    parturient party passage passages passer passes passing passive passively paste patched patches patching
    patchy patella patellae patellar patellas patellofemoral patency patent pathergy pathogen pathogenesis
    pathogenic pathogenicity pathogens pathognomonic pathological pathologically pathologies pathologist
    pathologists pathophysiology pathway pathways patterns patulous pauci paucity pauses paying pazopanib peaked
    peanut pectoral pectoralis pectoris pectus peculiarities pedal pediatrician pediatricians pedicle pedicled
    pedicles pedicular pedigree pedis pedunculated peeled peeling peers pegs pegylated pellucidum pelvi
    pelvicalyceal pembrolizumab pemphigus pencil pending penectomy penetrate penetrated penetrating penetration
    penile penis penoscrotal peptic peptide perceived percentage percentile perceptions perceptive perceptual
    percreta percussion percutaneously perfect perfectly perfomed perforate perforated perforating perforations
    perforator perforators performance performances performs perfringens perfused perfusion periampullary
    perianal periaortic periapical periarticular peribronchial peribulbar pericapsular pericardectomy
    pericardiectomy pericardiocentesis pericardiotomy pericarditis pericardium pericholecystic pericostal
    pericranial pericranium perihepatic perihilar perilesional perimeter perimetry perinatal perindopril
    perineal perinephric perineum perineural perinuclear periodically periodontal periodontitis periods
    perioperative perioperatively perioral periorbital periosteal periosteum peripancreatic peripapillary
    peripartum peripherally periphery periprostatic periprosthetic perirectal perirenal peristalsis peristaltic
    peritendinous peritomy peritoneum peritonism peritonitis periumbilical periurethral perivalvular
    perivascular periventricular perivesical permanent permanently permeation permit permitted pernicious
    peroneal peroneus peroxidase peroxide perpendicular perpendicularly persecution persecutory persist
    persistant persisted persistence persistent persistently persisting persists personalized personally
    personnel perspective pertaining pertinent pertussis pes pessary petechia petechiae petechial petroleum
    petrous pets phaco phacoemulsification phacoemulsified phalangeal phalanges phalanx phallus phantom
    pharmacokinetic pharmacokinetics pharmacological pharmacotherapy pharyngeal pharyngitis pharyngo phase
    phasic phenol phenomena phenomenon phenotype phenotypes phenotypic phenotypically phenotyping phenprocoumon
    phenylalanine phenylephrine pheochromocytoma philtrum phimosis phlebitis phlebotomy phlegm phobic phonation
    phonemic phonophobia phosphatase phosphate phosphates phosphokinase photic photocoagulation photodynamic
    photograph photographic photographs photography photons photophobia photoreceptor photos photosensitive
    photosensitivity phototherapy phrases phrenic phyllodes phylogenetic physically physiologic physiological
    physiologically physiology physiotherapist physiotherapy physis picking pickups pictures piece piecemeal
    pieces pierced piercing pig pigment pigmentary pigmentation pigmented pigmentosa pigments pigtail pillars
    pillows pilocarpine pilocytic pilonidal pin pinched pinching pineal pinhead pinhole pinholing pinkish pinna
    pinned pinning pinpoint pinprick pins pints pipe piriform piriformis pits pitting pituitary placebo
    placements placental places placing placoid placud planar plane planes planning planovalgus plantar
    plantarly planus plaque plaques plaquing plasmacytoma plasmacytosis plasmapheresis plasmatic plasmocytes
    plateaued plates platform plating platinum platysma platysmal platyspondyly plausible play played playful
    playing plays pleased pledget pledgeted pledgets plenty pleocytosis pleomorphic pleomorphism pleura
    pleurectomy pleurisy pleuritic pleuritis pleurodesis plexiform plexopathy plexus plexuses plica plicated
    plication plugged plugging plugs plunging plus pmol pneumatic pneumatosis pneumo pneumobilia pneumocephalus
    pneumococcal pneumococcus pneumoconiosis pneumomediastinum pneumonectomy pneumoniae pneumonias pneumonic
    pneumonitis pneumoperitoneum pneumophila pneumothoraces pockets podocyte pointed pointing poisoning
    polarized poles policy polio poliomyelitis polished pollicis polyangiitis polyarteritis polyarthralgia
    polyarthritis polyarticular polyclonal polycystic polycythemia polydactyly polydipsia polyethylene polygonal
    polyhydramnios polymerase polymorphic polymorphisms polymorphonuclear polymyositis polymyxin polyneuropathy
    polynuclear polynucleosis polypectomy polypeptide polyphagia polypnea polypneic polypoid polypoidal
    polyposis polypous polypropylene polyps polyradiculopathy polysomnogram polysomnography polysubstance
    polytetrafluoroethylene polyuria pontine pooling pools popliteal popliteus popping population populations
    porcine porous portals portions portosystemic ports pose posed positional positioned positioning positions
    positively positives positivity positron possibilities possibility postanesthetic postauricular postaxial
    postcontrast posted posteriorly postero posterolateral posterolaterally posteromedial postictal
    postmenopausal postmortem postnasal postnatal postoperatively postpartum postponed postprandial postsurgical
    posttussive postulate postulated postural posture postures posturing potentially potentials pouch poultry
    poured povidone practical practically practiced praised praxis prealbumin preauricular precarinal
    precautions preceded precentral precipitated precipitates precipitating precise precisely preclude precluded
    precludes precocious precordial precordium precursor predict predicted predicting prediction predilatation
    predispose predisposed predisposing predisposition prednisolone predominance predominant predominantly
    predominately preeclampsia preemie preexisting prefer preference preferential preferred prefers preformed
    prefrontal pregabalin pregnancies premature prematurely prematurity premedicated premenopausal premolar
    premolars premorbid prenatal prenatally preoperatively prep preparations prepare preparing prepectoral
    preperitoneal preplaced preponderance prepotent prepping prepubertal prepuce prepyloric prerenal presacral
    prescribe prescribed prescribing prescription prescriptions presentation presentations presently preseptal
    preservation preservative preserve preserved preserving presidents pressing pressured pressures pressurized
    presumed presumptive presumptively presyncopal presyncope preterm pretibial pretracheal prevalence prevalent
    prevent prevented preventing prevention prevents prevertebral priapism prick primarily primed primers
    primigravid primiparous primitive principal principally principle principles printed printing priors prism
    prison pro proactive probability proband probands probe probed probes probing probiotic problematic
    procedural proceeded proceeding processed processes processing proctocolectomy procured prodromal produce
    produced produces producing product production productive products profession professional professionals
    profile profiles profound profoundly profundus profuse profusely progesterone prognostic program
    programmable programmed programming programs progresses progressing progression progressive progressively
    projected projectile projecting projection projections prokinetic prolapse prolapsed prolapsing proliferated
    proliferating proliferation proliferative prolong prolongation prominence prominences prominent prominently
    promontory promote promoted promoter prompted prompting promptly promyelocytic pronation pronator prone
    prongs pronounce pronounced propelled proper properties property prophylactic prophylactically proportion
    proportions propose proposed propped propria proprioceptive proptosis propylthiouracil pros prosody
    prospective prostaglandin prostatectomy prostatic prostatitis prostheses prosthesis prosthetic protect
    protected protecting protection protective proteinase proteinosis proteinuria protocols protracted protrude
    protruded protrudes protruding protrusion protrusions protuberans protuberant prove proved proven proverb
    provide provides providing provisional provisionally provocative provoked provoking proximally proximate
    proximity proxy pruritic pruritus pseudarthrosis pseudoaneurysm pseudoaneurysms pseudoarthrosis pseudocyst
    pseudocystic pseudomallei pseudomembranous pseudomeningocele pseudomyxoma pseudopapillary pseudotumor
    psoriasis psoriatic psychiatrist psychogenic psychologist psychomotor psychopathological psychosis
    psychotherapy psychotic psychotropic pterional pterygium pterygo pterygoid ptosis pubertal puberty pubic
    pubis publication published puckering puerperium puffiness puffy pull pullback pulling pulmonale pulmonic
    pulmonologist pulp pulposus pulsatile pulsating pulsation pulsations pulsed pulseless pulses punched punches
    punctate puncture punctured punctures pupillary purchased purchasing pure puree pureed purely purification
    purple purplish purposes purpura purpuric pursestring pursue pursued pursuing pursuit purulence purulent pus
    push pushed pushing pustular pustules putamen putaminal putative puts putting pyelogram pyelograms
    pyelography pyelolithotomy pyelonephritis pyeloplasty pyloric pylorus pyoderma pyogenes pyogenic pyomyositis
    pyramidal pyrazinamide pyrexia pyridostigmine pyriform pyruvate pyuria quadrants quadratus quadriceps
    quadriparesis quadriplegia qualify qualitative quantified quantitative quantity quarter questionable
    questioned questioning quickly quiescent quiet quietly quit quitting rabies racing radialis radially radiata
    radiate radiated radiates radiating radical radicular radiculitis radiculopathies radiculopathy radio
    radioactive radiocapitellar radiofrequency radiogram radiograph radiographic radiographically radiographies
    radiographs radiography radioiodine radioisotope radiologic radiological radiologically radiologist
    radiologists radiolucency radiolucent radionecrosis radiopaque radiopharmaceutical radiosensitive
    radiosurgery radiosurgical radiotherapy radiotracer radioulnar radius ragged railing raise raises raising
    rales ramipril ramus randomized randomly ranged ranges ranging ranibizumab ranitidine rapamycin raphe
    rapidly rapport rarity rashes rasp rat rated rates ratio rational rationale ratios rats raw rays rbc
    reabsorption reach reached reaching reacting reactions reactivation reactivity readied readily readings
    readmission readmitted realised realistic realization realize realized reamed reaming reanastomosed
    reappearance reappeared reapplied reapproximate reapproximated reapproximation rear rearrangement
    rearrangements reasonable reasonably reasoning reasons reassess reassessed reassessment reassured reassuring
    reattached reattachment rebellious rebleeding rebound recalcitrant recalled recalling recalls recanalization
    receded receiver receptive receptor receptors recess recesses recessive rechallenged rechecking recidivism
    reciprocal reciprocating reclining recognition recognize recognized recognizing recollect recollection
    recombinant recommenced recommending reconsider reconsidered reconstitute reconstituted reconstruct
    reconstructed reconstruction reconstructions reconstructive recontoured recorded recording recordings
    recover recovered recovering recreate recreated recreational recruited recruitment recto rectocele
    rectosigmoid rectovaginal rectus recumbency recumbent recuperation recur recurred recurrence recurrences
    recurring reddening redirected redo redraped reduce reduced reducible reducing reduction reductions
    redundant reeducation reestablished reevaluate reevaluated reevaluation reexamination reexamined referable
    references refers refilled refined reflect reflected reflecting reflection reflective reflectivity reflects
    reflexion reformatted reforming refractile refraction refractive refractory refrain refreshed refugee
    refusal refuse refuses refusing regain regained regaining regains regard regarded regardless regenerated
    regenerative regime regimen regimens regions registered registration regress regressed regression regressive
    regrowth regularly regulate regulated regulation regulatory regurgitation rehabilitated rehydration
    reimplantation reimplanted reinfection reinforce reinforced reinforcement reinitiated reinserted reinspected
    reintroduced reintroduction reintubation reiterate reiterated rejected rejection relapse relapsed relapses
    relapsing relate relates relating relations relationship relationships relatively relax relaxant relaxants
    relaxation relaxed relayed release releases releasing relevant reliable reliance reliant relieve relieved
    relievers relieving relocated relocation reluctant remainder remaining remarkably remeasured remember
    remembering remembers reminder remitted remittent remnant remnants remodeled remodeling remote removing
    rendered renin renovascular rent reoccurred reopened reopening reoperated reoperation repaired repairing
    reparative repeatedly repeating repeats reperfusion repetitions repetitive repetitively replace replacements
    replacing replication replied repolarization reportedly reporting reposition repositioned repositioning
    reprepped represent representation representative represented representing represents reproduced
    reproducible request requesting requests requirement requirements requiring reschedule rescue rescued resect
    resectable resected resecting resections resectoscope resemblance resemble resembled resembling resident
    residents resides residing residuals residue residues resistance resistances resistant resolution resolve
    resolves resolving resonance resorbed resorption respect respected respective respectively respiration
    respirations respirator responded responders responds responses responsive restart restarted restarting
    restaurant rested restenosis restless restlessness restoration restorations restorative restore restored
    restoring restrained restrict restricted restricting restriction restrictions restrictive rests resultant
    resulting resumed resumption resurface resuscitated resuscitation resynchronization retain retained
    retaining retains retardation retarded retching rete reticular reticularis reticulations reticulocytes
    reticulonodular retina retinacular retinaculum retinal retinas retinitis retinopathy retinoschisis retract
    retracted retractile retracting retraction retractions retractor retractors retraining retreated retreatment
    retrieval retrieve retrieved retro retroareolar retroauricular retrobulbar retrocecal retroflexed
    retroflexion retrograde retrohepatic retrolisthesis retroperitoneal retroperitoneum retropharyngeal
    retropubic retrosigmoid retrospect retrospective retrospectively retrosternal retroverted retroviral
    returning reunited revaluation revascularisation revascularization revealing reversal reverse reversed
    reversibility reversible reversion reverted reviews revised revision revisions rewarming rhabdoid
    rhabdomyolysis rhabdomyosarcomatous rhegmatogenous rheumatic rheumatism rheumatoid rheumatologic
    rheumatological rheumatologist rheumatologists rhinitis rhinoplasty rhinorrhea rhinoscopy rhonchi rhythmic
    riboflavin ribonucleic ribosomal rickets rid ride rifampin rightward rigid rigidity rigor rigors rims
    ringing rings rinse rinsed risen rises risky risperidone ritonavir robot robotic rocking rods roentgenogram
    rolled rongeur rongeurs roots rope ropivacaine rostrally rotate rotated rotating rotational rotations
    rotator rotators rotatory roughly rounded route rub rubber rubbery rubbing rubella rubor rubs rudimentary
    rugal ruled ruling runny runoff runs ruptured ruptures rushed saccades saccadic saccular sacrificed
    sacrificing sacro sacrococcygeal sacroiliac sacroiliitis sacrum safely sagittal salicylate saliva salivary
    salivation salpingectomy salpingitis salpingo salpingooophorectomy salpingoophorectomy salvage sampled
    sampling saphenous sarcoid sarcoidosis sarcoma sarcomas sarcomatoid sarcomatous satiety satisfaction
    satisfactorily satisfactory satisfied satisfying saturated saturating saturation saturations sausage save
    saved scab scabies scaffold scaling scalloped scalloping scalpel scaly scanned scanner scanning scans scant
    scanty scaphoid scapholunate scapula scapular scarce scared scarred scarring scars scattered scenario scene
    schedule scheduling scheme schisis schistocytes schizoaffective schooling schools schwannoma sciatic
    sciatica scintigraphic scintigraphy scissor sclera sclerae scleral scleritis scleroderma sclerosing
    sclerotherapy sclerotic sclerotomies sclerotomy scoliosis scoliotic scope scopes scored scores scoring
    scotoma scotomata scrape scraping scrapings scratch scratching scream screened screens screwed screws
    scrotal scrotum scrub scrubbed sealed sealing searched searching seasonal seatbelt seated seating sebaceous
    seborrheic sec secondarily seconds secretary secreting secretion secretions secretory sectioned sections
    secure secured securely securing sed sedative sedatives sedentary sediment sedimentation seed seeding seek
    seeking seeming seemingly sees segment segmental segmentectomy segments segregated segregation segs select
    selected selection selective selectively selenium sella sellar semantic semi semilobar semilunar seminal
    seminiferous seminoma semiovale semisolid semitendinosus send sending senile sensations sense senses sensing
    sensitivities sensitivity sensitization sensori sensorimotor sensorineural sensorium sensu sentence
    sentences sentinel separated separately separating separation separator septa septae septal septate septated
    septation septations septicaemia septicemia septicum septoplasty septorhinoplasty sequel sequela sequelae
    sequence sequenced sequences sequencing sequential sequentially sequestration serially serine serious
    seriously sero seroconversion serogroup serologic serological serologically serologies serology seroma
    seromuscular seropositive serosa serosal serosanguineous serosanguinous serotonin serotype serous serovar
    serpiginous serratus serve served serves serving servings sesamoid sessile sets setting settings settled
    settling seventeen seventh seventy severed severely sevoflurane sewed sewing sewn sexual shadowing shadows
    shaft shaking shallow shape shaped shapes shaping share shared sharing sharply shave shaved shaven shaving
    sheath sheaths shed sheep sheet shelf shelved shelving shielded shifted shifting shingles shins shiny shirt
    shivering shocked shocks shoes shooting shop shopping shorten shortened shortening shortly shortness shots
    shotty showering showing shrank shrapnel shrink shrinkage shrinking shrug shunting shunts shut sibling
    siblings sickle siderosis sidewall sight sigmoid sigmoidectomy signaling signals signature signet
    significance signifying signing silent silhouette silica silico silicon silicone silk similarity similarly
    simplified simply simulating simulation simultaneous simultaneously sino sinonasal sinuses sinusitis
    sinusoidal sip sips sits situ situated situational situations situs sixth sixty sizable sizeable sized sizes
    sizing skeleton skeletonized skewed skiing skilled skills skipping slanting sleepiness sleeps sleeve sleeves
    slender slept slice slices slide slides sliding sling slippage slipped slipping slit sloping slowed slower
    slowing sludge sluggish sluggishly slurred slurring smaller smallest smear smears smell smelling smile
    smiling smokers smooth smoothed smoothly snacks snake snapped sneezing snoring snug snugly soak soaked
    soaking soapy sobriety soccer socializing socially socio socket socks softener soldier solely soleus solid
    solidly solids solitary solitus soluble solutions solve solved solving somatic somatosensory somebody
    somehow sometime somewhat somewhere somnolence somnolent sonogram sonographic sonography sooner sorafenib
    soreness sores sort sought sounded sounding sounds sources spaced spacer spacers spaces spacing spanning
    spare spared sparing sparse spasms spastic spasticity spatula spatulated speaking specialized specializing
    specialty species specificity specifics specified speckled spectacle spectacular spectral spectrometry
    spectroscopy spectrum speculate speculated speculum spelling spend spending spends spent sperm spermatic
    spermatocele spermatocelectomy spermatogenesis sphenoid sphenoidal spherical spherocytosis sphincterotomy
    spiculated spider spiked spiking spillage spilled spindle spines spinning spinous spiral spirometry spit
    spite spitting spleens splenectomy splenial splenic splenium splenomegaly splenopancreatectomy splenosis
    splice splicing splint splinted splinter splinting splints split splitting spoken spondylitis
    spondylodiscitis spondylolisthesis spondylolysis spondylosis spondylotic sponges spongiform spongious spongy
    spontaneously sporadic spot spots spotted spotting spotty spp sprain spray sprayed sprays spread spreader
    spreading sprue spurring spurs sputum squamous squared squat squatting squeeze squeezing squint stab
    stabbing stabilisation stabilised stability stabilization stabilize stabilized stabilizer stabilizing stabs
    staged stages staging stain stained staining stainless stains stairs stalk standardized standby standpoint
    stands stapedectomy stapled stapler stapling starch stared staring startle stasis stat statement statements
    static statin stating statins statistically stature stayed staying stays steadily steady steal steatocystoma
    steatohepatitis steatorrhea steatosis steering stellate stem stemmed stemming stenosed stenoses stenosing
    stenotic stented stenting stents stepfather stepped stepping steps stepwise stereognosis stereotactic
    stereotypic sterile sterilely sterilization sterilized sternal sternoclavicular sternocleidomastoid
    sternohyoid sternothyroid sternotomy sternum steroidogenic stick sticking sticks sticky stiffness stigmata
    stillbirth stillborn stimulant stimulate stimulated stimulating stimulation stimulator stimuli stimulus
    stirrups stitch stockinet stockinette stockings stoma stomachache stomatitis stones stood stooling stools
    stooped stooping stopping storage stored stores stove strabismus straddling straighten straightened
    straightening straightforward straining strains stranding strands strangulated strangulation strap
    strategies strategy stratification stratified stray streak streaks strengthened strengthening strengths
    strenuous streptococci streptokinase streptomycin stressed stresses stressful stressors stretched stretcher
    stretching striae striatal striatum strict strictly stricture strictures stricturing stridor striking
    strikingly string stripped stripping strips strokes stroma stromal stronger strongly structural structurally
    structure struggle struggling struma strut struts studded studding students studied stumps stung stunted
    stuporous style stylet styloid sub subacromial subacromially subacute subaortic subarachnoid subcapital
    subcapsular subcarinal subchondral subclass subclavian subclavicular subclinical subconjunctival
    subconjunctivally subcortical subcostal subcu subcutaneously subcuticular subcutis subdartos subdermal
    subdural subendothelial subependymal subepicardial subepidermal subepithelial subfebrile subfoveal subgaleal
    subglottic subglottis subhepatic subintimal subjected subjectively subjects sublingual sublingually
    subluxation subluxations subluxed subluxing submacular submandibular submental submit submitted
    submucoperichondrial submucosa submucosal submucous submuscular suboccipital suboptimal suboptimally
    subperiosteal subperiosteally subphrenic subplatysmal subpleural subpopulations subretinal subscapular
    subscapularis subsegmental subsegments subserosa subserosal subsheath subside subsided subsp subspecies
    substance substances substantia substantial substantially substernal substitute substituted substitution
    substrate subtalar subtle subtotal subtotally subtraction subtractions subtrochanteric subtype subtypes
    subungual subunit subxiphoid succeeded successful successfully successive successively succinate succumbed
    suck sucked sucker sucking sucralfate suction suctioned suctioning suffer suffered suffering suffers
    sufficiently sugars suggesting suggestion suggestions suggests suitable sulci sulcus sulfasalazine sulfate
    sulphate summarize summarized sump sunitinib sunken sunscreen superficial superficialis superficially
    superimposed superinfection superiorly supernumerary superolateral superonasal superonasally superotemporal
    superotemporally supervised supervision supervisor supination supper supple supplemental supplementation
    supplementations supplemented supplements supplied supplies supply supplying supported supporting supports
    supposed supposedly suppositories suppository suppress suppressed suppression suppressive suppurating
    suppuration suppurative supra supracervical suprachoroidal supraclavicular supraclinoid supracondylar
    suprafascial supraglottic supraglottis supranasal supranuclear supraorbital suprapatellar suprapubic
    suprapubically suprarenal suprascapular suprasellar supraspinatus suprasternal supratentorial
    supratherapeutic supraumbilical supraventricular sural surfaces surfactant surgeons surgeries surgically
    surprising surprisingly surrounded surrounding surroundings survey surveyed surveys survival survive
    survived surviving susceptibilities susceptibility susceptible suspecting suspend suspended suspension
    suspicions suspicious sustain sustained sustaining sutured suturing swabs swallowed swallowing sweating
    sweats sweaty sweep sweets swell swellings swept swimmer swimming swinging swings swish switch switched
    switching symblepharon symmetrical symmetrically symmetry sympathetic symphysis symptomatically
    symptomatology symptomology synchronized synchronous syncopal syncytial syndactyly syndromes syndromic
    synechia synechiae synostosis synovectomy synovial synovitis synovium synthesis synthetic syphilis
    syphilitic syringe syringes syringomyelia syrinx syrup systematic systematically systemic systemically
    systole table tachyarrhythmias tachycardic tachypnea tachypneic tachypnoea tacked tacking tacrolimus tactile
    tadpole tagged tagging tags tail tailored takedown takeoff talipes talkative tall talocalcaneal
    talonavicular talus tampon tamponade tampons tamsulosin tandem tangential tangentiality tap taped taper
    tapered tapering tapers tapes tapeworm taping tapped tarda tardive targeted targeting targets tarsal tarsus
    tartrate task tasks taste tattoo tattoos tazobactam teacher teams tear tearful tearfulness tearing tears
    teased teaspoon teaspoons tech technical technically technician techniques teenage teens teicoplanin
    telangiectatic television telling tells temozolomide temperatures template temporalis temporally temporarily
    temporary temporo temporomandibular temporoparietal temsirolimus tenaculum tend tended tendencies tendinitis
    tendinopathy tendinosis tendinous tendonitis tendons tends tenofovir tenosynovitis tenotomy tense tension
    tentative tentatively tented tenth tenting tentorium teratogenic teratoma terbinafine teres termed terminal
    terminate terminated terminates terminating termination terms terrible territories tertiary testes testicle
    testicles testis testosterone tetanus tethered tetracaine tetraparesis tetraplegia tetraplegic texture
    thalami thalamic thalamus thalassemia thalidomide thallium theater theatre thecal thenar theophylline theory
    therapeutic therapies thereby thermocoagulation thickened thickening thickness thighs thinking thinks
    thinned thinner thinners thinning thirds thirst thirteen thirty thoracal thoracentesis thoraco
    thoracoabdominal thoracocentesis thoracolumbar thoracoscopic thoracoscopy thoracostomy thoracotomy thorax
    thorough thoroughly thoughts thread threaded threatened threatening threonine threshold thresholds threw
    thrice thrill thrills thrive thriving throbbing thrombectomy thrombi thrombin thrombo thrombocythemia
    thrombocytopaenia thrombocytopenia thrombocytopenic thrombocytosis thromboemboli thromboembolic
    thromboembolism thrombolysis thrombolytic thrombopenia thrombophilia thrombophilic thrombophlebitis
    thromboprophylaxis thrombosed thromboses thrombotic throw throwing thrown thumbs thymic thymoma thymus
    thyroglobulin thyroglossal thyroidectomy thyroiditis thyromegaly thyrotoxic thyrotoxicosis thyrotropin
    thyroxine tibial tibialis tibiofibular tibiotalar tic tick tidal tie tied tigecycline tight tightened
    tightening tightly tightness tilt tilted timed timely timing tinea tinged tingling tinnitus tips tire
    tiredness tissular titanium titer titers titrate titrated titration titre titres tobramycin tocilizumab
    tocolysis toenail toenails toilet toileting tolerable tolerance tomodensitometry tomographic tomography
    tones tonic tonometry tonsil tonsillar tonsillectomy tonsillitis tools toothache toothbrush tophi topic
    topically topiramate topotecan torn torque torqued torsion torso torted torticollis tortuosity tortuous
    totaling totalis totally touched touching tough tourist tourniquet towards towel towels tox toxicities
    toxicity toxicology toxin toxins toxoid toxoplasmosis trabeculae trabecular trabeculation trabeculations
    trabeculectomy traced trachea tracheobronchial tracheobronchitis tracheomalacia tracheostomy tracheotomy
    tracing tracings tracked tracking tracks tractography tracts traditional traffic tragus trailer trailing
    trained training trait traits trajectory tranexamic trans transabdominal transaminase transaminases
    transaminitis transapical transarterial transbronchial transcervical transcortical transcranial transcript
    transcription transcutaneous transdermal transducer transect transected transecting transection
    transesophageal transfemoral transferase transferrin transferring transfers transfixed transfixion
    transforaminal transformation transformed transfused transfusions transglutaminase transhepatic transhiatal
    transient transiently transillumination transit transition transitioned transitions transitory translated
    translation translator translocated translocation translucent transluminal transmission transmitted
    transmural transnasal transoesophageal transoral transparency transparent transpedicular transpeptidase
    transperineal transperitoneal transpired transplanted transplants transportation transported transporter
    transposed transposition transrectal transsphenoidal transthoracic transudate transudative transurethral
    transurethrally transvaginal transvenous transversal transversalis transversally transverse transversely
    trapezius trapped trastuzumab traumatism travel traveled traveling travelling travels traversed traverses
    traversing treadmill treatments tremendous tremendously tremors trend trephine triad trials triamterene
    triangular tribe tributaries triceps trichloroacetic trichobezoar tricuspid tricyclic tries trifurcates
    trifurcation trigeminal triggered triggering triggers triglyceride trigone triiodothyronine trileaflet
    trilineage trimester trimethoprim trimmed trimming triphasic triple triplet tripped trisectionectomy trismus
    trisomy trivial trocar trocars trochanter trochanteric trochlea trochlear trophic trophoblastic trophozoites
    troponins troubles troublesome trough truck trucking truncal truncated truncating truncus trunks tubercle
    tuberculin tuberculoid tuberculoma tuberculosis tuberculous tuberosity tuberous tubes tubing tubo tubular
    tubules tubulo tubulointerstitial tubulopapillary tucked tumefaction tumefactive tumoral tumorous tumors
    tumour tumours tunnel tunneled tunneling tunnels turbid turbinate turbinates turbulent turcica turgor
    turning turns twelfth twenty twisted twisting twitching tying tympanic tympanitic tympanogram tympanoplasty
    tympanostomy tympany types typhoid typhus typically typing tyrosine ulcerated ulcerating ulceration
    ulcerations ulcerative ulna ulnar ulnaris ulnarly ultimate ultrasonogram ultrasonographic ultrasonography
    ultrasounds ultrastructural umbilicus umol unacceptable unaccompanied unaffected unaided unaltered
    unassisted unavailability unavailable unaware unbalanced unbearable uncal uncemented uncertain uncertainty
    uncinate unclassified uncles uncomfortable uncommon uncomplicated unconjugated unconscious unconsciousness
    uncontrollable uncontrolled uncorrected uncovered uncovertebral undergoes undergraduate underline undermine
    undermined undermining underneath underside understood undersurface undertake undertaken undertaking
    undertook underway underweight undescended undetectable undetermined undiagnosed undifferentiated undigested
    undilated undisplaced undraped undue undulating unduly undyed unembalmed unemployed uneven uneventful
    uneventfully unexpected unexpectedly unexplained unfavorable unfixed unfolded unfortunate unfractionated
    unicentric unicornuate unidentified uniform uniformly unilateral unilocular unimpaired unimproved
    uninhibited unintelligible unintentional uninterrupted uninvolved unlabored unlike unlikely unmanageable
    unmarried unnecessary unnoticed unobstructed unoperated unplanned unpleasant unprotected unprovoked
    unreactive unrecognized unrelated unrelenting unreported unresectable unresolved unresponsive
    unresponsiveness unrestricted unrevealing unroofed unruptured unsafe unsatisfactory unspecific unspecified
    unstable unsteadiness unsteady unsuccessful unsuccessfully unsure unsuspected untoward untreated unusual
    unusually unwell unwilling unyielding upcoming update updated upgaze uppermost upright ups upset upside
    upstream upstroke upstrokes uptake upto upward upwards urachal urea uremia uremic ureteral ureteric
    ureteropelvic ureterorenoscopy ureteroscope ureteroscopy ureters urethrocystoscopy urethroplasty urge urged
    urgency urgently uric urinate urinated urinating urination urodynamic urodynamics urogenital urogram
    urography urological urologist uropathy urosepsis urothelial ursodeoxycholic ursodiol urticaria urticarial
    usage user ustekinumab utero uteroovarian uterosacral uterosacrals uterovarian utility utilization utilize
    utilized utilizing uveal uveitis uvula vacation vaccinated vaccination vaccines vacuoles vacuum vacuumed
    vacuuming vaginalis vaginally vaginum vague vagus valganciclovir valgus valid validated validity vallecula
    vallecular valproic value valves valvular valvuloplasty varenicline variability variable variably variant
    variants variation variations variceal varicella varices varicocele varicose varicosities varied varies
    variety varix varus varying vas vascularity vascularization vascularized vasculature vasculitic vasculitis
    vasculopathy vasectomy vaso vasoactive vasodilatation vasodilator vasogenic vasopressor vasopressors
    vasospasm vasovagal vastus vault vecuronium vegetable vegetables vegetarian vegetation vegetations
    vegetative veins velocities velocity velvety vemurafenib veneers venogram venography venom venovenous
    ventilated ventilating ventilators ventilatory ventral ventricule ventriculitis ventriculo ventriculogram
    ventriculography ventriculomegaly ventriculoperitoneal ventriculostomy ventrum verapamil verbally
    verification verify verifying vermiform vermis verrucous versions vertebra vertebrae vertebrobasilar
    vertebroplasty vertex vertical vertically vertigo verumontanum vesical vesicle vesicles vesico
    vesicoureteral vesicoureteric vesicouterine vesicovaginal vesicular vestibular vestibule viability viable
    vibration vibratory vicinity vicious victim video videoscope viewed viewing vigorous vigorously villi
    villonodular villous vimentin vinorelbine violaceous violated violation violence violent viremia
    virilization virologic virological virtual virtually virulence viscera visceral visceromegaly viscoelastic
    viscous viscus visibility visible visibly visualization visualize visualized visualizing visually
    visuospatial vitally vitamins vitiligo vitrectomy vitreo vitreoretinal vitreous vitritis vitro vivax vivid
    vivo vocabulary vocal vocational voiced voices void voided voiding volar volatile volleyball volt voltage
    volts volumes voluminous voluntarily voluntary volunteer volunteers volvulus vomer vomit vomited vomitus
    voriconazole vulgaris vulsellum vulva vulvar vulvectomy wad waited wakefulness wakes wandering waning
    wanting warmed warming warmth warned warrant warranted wart warts washings washout washouts wasn wasted
    wasting watchful watching watering watertight watery wave waveform waves wavy waxing weakened weaker weakly
    weaknesses wean weaned weaning wears weather wedged wedging weekends weigh weighed weighing weighs
    weightbearing weighted weighting weights weird weren wet whatsoever wheal wheel wheeled wheeze wheezes
    whenever whereas whereby wherein whereupon whilst whipplei whitening whitish widened widening wider
    widespread widest widow widowed width windows wings wiped wired wires wished wishes withdraw withdrawal
    withdrawn withdrew withheld witnessed wondering words wore workforce workload workplace workstation workup
    workups worms worried worrisome worsen worsens wrapped wrapping wraps wrinkled wrists write wrong
    xanthogranuloma xenograft xerostomia xiphoid yeast yellowing yellowish yield yielded yielding yogurt yolk
    youngest youth yrs yttrium zigzag zinc zones zooepidemicus zygoma zygomatic
    """
) | word_table(
    """
    accepting transferring scribed scribe guarantor birthplace transmitter drs accession pgy attending chaplain
    facsimile subscriber beneficiary cosigned dictated transcribed typed workstation workstations supermarket
    supermarkets vial vials addendum addendums amended reviewed countersigned signed letterhead recipient recipients
    enclosure enclosures regards sincerely attn telemedicine telehealth videoconference phases trimester trimesters
    inpatient outpatient observation preop postop intraop occupational radiology pathology microbiology cytology
    hematology unobtainable neurodiagnostics dog dogs premier unique newborn newborns nursery weekend weekends
    buprenorphine naloxone vanc ertapenem cefazolin nitrofurantoin fosfomycin acyclovir valacyclovir oseltamivir
    paxlovid remdesivir amphotericin invega ziprasidone haloperidol vimpat lacosamide valproate temazepam
    bupropion venlafaxine duloxetine escitalopram paroxetine buspirone vyvanse semaglutide tirzepatide
    empagliflozin dapagliflozin sitagliptin pioglitazone tresiba toujeo rivaroxaban dabigatran edoxaban enoxaparin
    argatroban bivalirudin ticagrelor prasugrel effient digibind synagis palivizumab rituximab ocrelizumab
    sacubitril torsemide bumetanide hctz chlorthalidone labetalol bisoprolol esmolol valsartan olmesartan
    irbesartan benazepril ranolazine ranexa dofetilide rosuvastatin pravastatin ezetimibe fenofibrate trelegy breo
    dulera levalbuterol ipratropium sirolimus osimertinib bevacizumab letrozole anastrozole enzalutamide
    promethazine prochlorperazine famotidine esomeprazole docusate bisacodyl loperamide mesalamine celecoxib
    hydromorphone tizanidine cyclobenzaprine methocarbamol nortriptyline sumatriptan rizatriptan erenumab
    etomidate rocuronium succinylcholine levophed vasopressin milrinone tenecteplase tpa flumazenil mirabegron
    sildenafil tadalafil methimazole alendronate zoledronate teriparatide permethrin ivermectin mupirocin
    bedaquiline isoniazid ethambutol hydroxychloroquine tofacitinib secukinumab dupilumab sevelamer renvela
    filgrastim chole appy lap osh osf alias auth yo rm bs pls dtr bx cx abx homicide bat imms oncotype breslow
    antibiogram nit nits sake renewed peak csw obs txfr xfer thx ffup resp hosp neb nebs sats ambo paramedic
    bystander medics responder yours authenticated biometric wand robust caucasian fellows locum
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
    WBAT NWB TTWB TDWB PWB FWB LLE RLE LUE RUE LKW LSW LKN BIBA BIBEMS UTD SLNB ALND NAC MSSA MRSA VRE ESBL SBA
    CGA FWW HHA BISAP CTSI DOAC NOAC OSH HCP POA SROM IUGR AGA SGA LGA NSVD TOLAC VBAC SBO LBO GIB UGIB LGIB SBP
    MAP PAP PCWP CAD ICD PPM CRT TAVR SAVR LHC RHC DES BMS IPF PFT FEV FVC PNA CAP HAP VAP LTBI RSV IVH TNK NIHSS
    LVO MRS GCS NCS MCI MOCA MMSE PHQ CSSRS CIWA COWS UDS BAC OUD AUD SUD MAT TSH HBA BNP TROP LDH UPT HCG SPEP
    UPEP HSV HPV HIV HCV HBV CMV EBV RPR EGD BMD IBW CLD FLD EBL UOP DNAR RRT FENA ATN AIN TURBT CIC TOV PVR DME
    SNF LTAC IRF HHPT HHRN PCP LWBS TKA THA ORIF IMN ACL MCL PCL LCL TFCC MELD FIB NAFLD TIPS BRBPR FOBT PUD GAVE
    DOE CTX PTX AMS ALOC LOC FFP PRBC PLT GTT UFH LMWH SCD SCDS TED PNB TAP GETA MAC RSI ABD EXT WBC RBC HCT HGB
    PLTS ANC GAS WOB HFNC NRB SLP OOB BRP BSC CNA ADC CORE MRSE VTACH AFIB AFLUTTER SSS WPW LAD RCA LCX LIMA AKA
    BKA TMA OCP HRT IVDU IVDA MSM PREP STI STD PID TOA CIN LEEP TAHBSO BSO TAH LAVH CRC NET GIST MDS MPN DLBCL
    MGUS UCC TCC HNSCC NSGCT BCC SCCIS PSO SJS DRESS
    EFM SVR EHRA HAQ CDAI WFNS KATZ EFW AFI
    """
)
