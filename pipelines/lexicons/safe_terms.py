"""Clinical terms that look like identifiers and are none, as data.

Source: written from general medical knowledge. `EPONYMS` are words of names of diseases, signs, scores, devices,
procedures and anatomy; `SAFE_WORDS` are drugs, devices, brands, abbreviations and tests; `EPONYM_HEADS` are the
nouns such a name goes with ("Murphy sign").
"""

from __future__ import annotations

from .drug_brands import DRUG_BRANDS
from .word_table import word_table

EPONYMS: frozenset[str] = word_table(
    """
    seidel fridericia
    blumer sternberg lejeune hutchison valentino aschoff auerbach meissner pacinian ruffini golgi betz cajal
    councilman mott gamna kiel rosai call exner schiller-duval duval psammoma gitelman liddle's cabot howell-jolly
    jolly pappenheimer auer's dohle döhle may-hegglin hegglin bernard-soulier soulier glanzmann's landsteiner
    harvey-bradshaw lloyd-davies frykman outerbridge ahlback rovsing lachman durkan semont rinne kernig brudzinski
    bernoulli kawashima sanger starr-edwards damus-kaye fick's simpson's teichholz devereux
    cormack lehane morse fontaine hess hunt brackmann house deauville prague braden katz maddrey bishop rankin
    barthel waterlow norton ramsay richmond lund mackay zung hamilton beck yale yesavage tinetti berg rivermead
    conners vineland bayley wechsler raven stroop boston rey hooper halstead reitan luria gehrig scarpa dawson
    treves reuter lester dorsey koch richards rowland tailor abbe abernethy achilles addison adie adson albright
    alcock alport alzheimer amsel anton apgar apley argyll arnold asherman ashworth asperger auer auspitz austin
    babinski babcock bainbridge baker bakri balkan balthazar bankart barlow barrett barre barré barr barron
    bartholin bartlett bartter basedow batten battle bazett becker beckwith behcet behçet behçet's bell bence
    benassi bennett berger bernard bernstein bethesda bickerstaff bigelow billroth binet binswanger birads bitot
    blalock bland blount boas bochdalek boerhaave bohr borg borrmann bosniak bouchard boutonniere bouveret bovie
    bowen bowman bozeman bradford branham braxton breslow bright bristol broca brock brodie brooke broselow
    broviac brown brudzinski brugada brunner bruton budd buerger bunnell burch burkitt burr byrne caffey calot
    campbell camper canavan caplan caput caroli carpue castleman castell celestin chadwick chagas chance charcot
    chediak cheyne chiari chopart christmas churg chvostek clark claude cobb cockcroft codman cogan colles conn
    connors cooley coombs cooper cori cornell corrigan costello cotton courvoisier cowden cowper coxsackie cozen
    cozens crede creutzfeldt crigler crohn crouzon cruveilhier cullen curling cushing dacron dakin dalton dandy
    darier dejerine denis denver depage denys descemet diamond dieulafoy diels dix doppler douglas down downs
    drawer dressler dubin duchenne duke dukes dunlop dupuytren durkan duroziez ebbinghaus ebstein edwards ehlers
    eisenmenger ellis epley epstein epworth erb esmarch eustachian evans ewart ewing fabry fagan fahr fallot
    fanconi fallopian felty ferguson finkelstein finney fitz fleischner foley folstein fontan fontana forrester
    fournier fowler framingham franceschetti frank freiberg frey friedreich froment fuchs gaenslen galeazzi
    gallavardin galant gardner garland gartner gaucher gerdy gerhard gerota gerstmann ghon giemsa gigli gilbert
    gilles giardia gimbernat glanzmann glasgow glenn goodpasture goodsall gordon gosling gottron gower gowers
    graefe graham gram graves grawitz greulich grey grocott grynfeltt guillain gustilo guyon haemophilus haglund
    hallux ham hamman hampton hand hansen harrington harris hartmann hartnup hashimoto hassall hasson hausmann
    haversian hawkins heberden hegar heimlich heinz helmholtz hemovac henle henoch herberden hering hesselbach
    hickman higoumenakis hill hippocrates hirschberg hirschsprung hirsch hodgkin hoehn hoffa hoffman hoffmann
    holter homan homans horner hospice houston howell hudson hunner hunter huntington hurler hutchinson imlach
    israel jaboulay jackson jaeger jakob jacob janeway janus jarisch jervell jobst jod jones jouberts joubert
    kallmann kanavel kaposi karnofsky karydakis kasai kasabach kawasaki kayser kearns kegel kehr kellgren kelly
    kerley kernig kernohan killian killip kimmelstiel kirschner kiesselbach klatskin klebsiella kleihauer klein
    kleine kline klinefelter klippel klumpke kocher koebner kohler kohn koplik korotkoff korsakoff krabbe krebs
    krukenberg kugelberg kupffer kurtzke kussmaul kveim lachman ladd lahey lambert lamblia lancefield landry
    langerhans langer lange lansing larrey larsen lasegue lasègue laseque laurin leber legg leigh leiden lembert
    lennox leopold leriche lesch levine levy lewy leydig lhermitte libman lichtenstein lichtman liddle lieberkuhn
    lisfranc lister littre loeffler löffler lofgren lortat louis luschka lugol lown ludwig luxol lyme lynch
    macewen maddox madelung maffucci magill maisonneuve mallampati mallory malpighi mantoux marcus marfan marjolin
    marshall martin masson mathew mattis maslach mayo mazur mcardle mcbride mcburney mccune mcdonald mcgill
    mcintosh mcmurray mcrobert mcroberts meckel meige meigs melkersson mendelson menetrier ménétrier meniere
    ménière menkes merkel mikulicz millard miller milroy minnesota mirizzi mitrofanoff mitsuda mobitz moberg mohs
    mondor monro monteggia montgomery montreal morgagni morison moro morrey morquio morton mullerian müllerian
    munchausen münchausen munro murphy murray mycoplasma naegele nagele nash neer nelson nephrotic neisseria
    nissen nikolsky nissl noonan norwood nuck nylen ober oddi ogilvie ollier olshausen ortner ortolani osgood
    osler osgood-schlatter osler-weber-rendu outerbridge ottawa paget palmer pancoast panner pap passy passy-muir
    papanicolaou
    parinaud parkinson parkland parks parrot parsonage pasteur pastia patau patrick pauwels payr pelger pendred
    penrose perthes peutz peyer peyronie pfannenstiel pfeiffer phalen phren pick pickwick pierre piper plummer
    poland pompe ponseti potain pott potter poupart prader pratt prehn preiser prinzmetal pringle profunda proteus
    purkinje quincke quickenstedt queckenstedt quervain rabinow ramsey ramstedt randall ranson rapoport rashkind
    rathke raynaud recklinghausen reed refsum reichert reinke reiter rendu rett rett's retzius reye reynolds
    richter rickettsia rieder riedel rigler rinne ritter robin robinow robson rockall rockwood rokitansky romano
    romberg romanowsky rood rorschach rosacea rosenthal ross roth rothmund rotor roux rovsing rubinstein russell
    rust rutherford ryle sachs salmonella salter santorini saturday schamroth schatzki scheie scheuermann
    schilling schiller schirmer schistosoma schlatter schlemm schmorl schober schonlein schönlein schwann schwartz
    seddon segond seldinger semont sengstaken sequard séquard sertoli sever sezary sézary shaken sharpey sheehan
    shenton shields shirodkar shone shprintzen shwachman simmonds simmond sims sipple sjogren sjögren sjögrens
    sjogrens skene skinner smead smith snellen soave souques speed spigelian spitz sprengel spurling stanford
    starling stargardt stein steinmann steinert stellwag stener stenson stevens stewart stickler still stokes
    strachan strattice straus strauss sturge sudeck superman swan swyer sydenham syme takayasu takotsubo tanner
    tarasoff tay tenckhoff terry thayer thomas thomsen thompson thorel thornwaldt tietze tinel todd tolosa tommy
    torkildsen tourette toynbee traube treacher treitz trendelenburg treponema troisier trousseau turcot turner
    tzanck uhthoff unna unverricht valsalva van vater vesalius verres veress verner vernet vidas vincent virchow
    vogt volhard volkmann waardenburg waldenstrom waldenström waldeyer wallenberg wallerian walter warburg warthin
    waterhouse weaver weber wegener weil weill wells wenckebach werdnig wermer werner wernicke werther wertheim
    westermark western westphal wharton whartons whipple wickham widal wilde willebrand williams willis willi
    wilms wilson winslow wirsung wiskott wolf wolff wolfram wong wood woods wormian yergason yersinia young
    zellweger zenker ziehl zieve zollinger danlos tooth marie disse cuppen bodansky strümpell möbius moebius
    mobius sotos angelman smith-magenis digeorge di-george dravet doose west lennox-gastaut rasmussen landau
    kleffner panayiotopoulos kikuchi rosai dorfman erdheim chester letterer siwe hand-schuller sweet schnitzler
    adamantiades vogt-koyanagi koyanagi harada susac cogan's eales coats stevens-johnson johnson lyell toxic
    nikolsky's kaposi's muir torre birt hogg dube dubé cronkhite bannayan riley ruvalcaba li fraumeni hippel
    lindau von leber's gorlin goltz garner carney denys-drash drash frasier beckwith-wiedemann wiedemann
    russell-silver silver perlman simpson golabi behmel simpson-golabi-behmel hallervorden spatz
    gerstmann-straussler straussler scheinker kennedy kugelberg-welander welander charcot-marie-tooth
    dejerine-sottas sottas roussy guillain-barre guillain-barré creutzfeldt-jakob lambert-eaton eaton
    miller-fisher fisher balo devic schilder marburg pelizaeus merzbacher alexander niemann niemann-pick tay-sachs
    sandhoff hunter's sanfilippo sly maroteaux lamy scheie's forbes andersen hers tarui pompe's mccardle's
    bartter's gitelman fanconi's lowe dent alport's goodpasture's berger's kimmelstiel-wilson wegener's
    churg-strauss henoch-schonlein buerger's leriche's loeys dietz loeys-dietz debakey crawford bentall david
    ross-konno konno rastelli senning mustard jatene waterston potts blalock-taussig taussig damus kaye stansel
    damus-kaye-stansel sano cox maze nuss ravitch heller dor toupet collis belsey ivor lewis mckeown sugarbaker
    puestow beger whipple's kausch hartmann's miles altemeier delorme thiersch longo milligan morgan bassini
    shouldice mcvay stoppa rives lichtenstein's desarda marcy halsted bascom limberg duhamel swenson soave's pena
    malone mitrofanoff's indiana kock studer hautmann bricker cohen politano leadbetter lich gregoir anderson
    hynes foley-yv boari psoas burch's marshall-marchetti marchetti krantz stamey raz pereyra kelly-plication
    manchester fothergill lefort mcindoe vecchietti strassman pomeroy irving uchida parkland-tubal shirodkar's
    mcdonald's kerr porro b-lynch lynch's o'leary rubin woods-corkscrew zavanelli mauriceau lovset løvset bracht
    piper's kielland simpson's tucker mclane wrigley girdlestone hoke dwyer lapidus akin keller chevron scarf
    ludloff mitchell reverdin weil's brostrom broström gould chrisman snook watson-jones watson elmslie trillat
    maquet fulkerson roux-goldthwait ilizarov taylor harrington-rod luque cotrel dubousset wiltse smith-petersen
    petersen hardinge kocher-langenbeck langenbeck moore southern judet letournel stoppa's thompson's henry boyd
    bryan mayfield gardner-wells crutchfield halo philadelphia aspen miami jewett knight milwaukee charleston
    providence minerva thomas's bohler böhler braun buck bryant russell's dunlop's pugh child child-pugh
    """
)

#: Nouns that an eponym goes with, and which show that it names a thing of medicine.
EPONYM_HEADS: frozenset[str] = word_table(
    """
    shelf sequencing arthropathy neuroarthropathy sponge swab blotting blot hybridization granules inclusions
    corpuscle corpuscles fibers fibres
    disease diseases syndrome syndromes sign signs test tests maneuver manoeuvre reflex score scale scales index
    criteria classification class level levels stage staging grade grading catheter catheters drain drains
    procedure operation repair technique approach incision fracture fractures lymphoma sarcoma tumor tumour
    carcinoma cancer palsy paralysis ataxia chorea dementia body bodies bodied esophagus oesophagus cyst cysts
    node nodes nodule nodules ring rings thyroiditis encephalopathy psychosis dystrophy atrophy nephropathy
    glomerulonephritis anemia anaemia arthritis aneurysm angle angles tube tubes line lines clamp clamps forceps
    retractor retractors scissors scissor stand tray table needle needles pin pins wire wires nail nails plate
    screw rod rods splint splints brace boot boots collar sling traction frame halter position phenomenon effect
    law triad tetrad tetralogy pentad point points space spaces pouch pouches fascia ligament ligaments gland
    glands duct ducts canal canals tubercle area areas plaque plaques patch patches spot spots stripe sinus valve
    valves gap tendon sphincter papilla ampulla capsule loop diverticulum hernia hernias ulcer ulcers melanoma
    granulomatosis vasculitis purpura gangrene contracture contractures deformity abscess crisis coma respiration
    respirations breathing murmur pulse sound sounds wave waves block anomaly malformation complex triangle fossa
    foramen nerve membrane membranes stain smear culture medium agar solution paste dressing bath bottle bandage
    wrap stockings hose formula equation method nomogram questionnaire inventory interview protocol scan
    monitor lamp lens chart charts contractions contraction exercises exercise massage cells cell
    hemorrhage hematoma aphasia tremor rigidity gait facies facial stone stones splenomegaly hepatitis cirrhosis
    colitis ileitis enteritis keratitis uveitis dermatitis erythema sclerosis telangiectasia deficiency factor
    antigen antibody virus bacillus fever syncope attack attacks seizure epilepsy neuralgia neuroma migraine
    amyloidosis neuropathy myopathy myelitis encephalitis meningitis angina hallucinations hallux dehydrogenase
    medication medications dysplasia osteochondritis osteochondrosis lesion lesions sulcus gyrus impingement trial
    consensus guidelines rule rules calculator retraction suction cannula trocar cautery electrocautery tip
    elevator curette rongeur dilator dilators osteotome suture sutures stitch knot flap graft anastomosis
    pouchitis fundoplication gastrectomy pancreatectomy herniorrhaphy hernioplasty esophagectomy arthroplasty
    osteotomy bunionectomy cardiomyotomy myotomy bypass shunt stent filter balloon port reservoir pump cerclage
    mesh ligation resection reconstruction glaucoma dacryocystitis ptosis pupil pupils fundus rash infection
    bacteremia pneumonia tonsillitis gastroenteritis sera serum panel units cocktail juice syndromic cancerous
    gradient equation biplane column columns conduit deficit variant type types phase phases mutation gene
    chemotherapy regimen insulin mole moles ointment
    pad pads mattress bed walker cane crutch hook cotton anesthesia anaesthesia laryngoscope blade
    airway mask tourniquet pressure hitch cuff strip strips wedge
    """
)

#: Drugs, brands, devices, organisms, tests and abbreviations that a tagger may take for a name or a place.
SAFE_WORDS: frozenset[str] = DRUG_BRANDS | word_table(
    """
    gy cgy glu bicarb pyxis omnicell glucola dialyzer dialysate
    cetaphil eucerin aquaphor lubriderm aveeno neutrogena vaseline aristocort kwell elocon lidex temovate nizoral
    debrox cerumenex auralgan domeboro pedialyte enfamil similac gatorade metamucil citrucel pepto-bismol alka-seltzer
    nyquil dayquil theraflu robitussin vicks visine bengay tiger-balm listerine colgate fleet dulcolax ex-lax
    myoview lexiscan cardiolite xigris vitoss surgifoam endoshears endostitch endocatch hdr roa lop rop
    passy-muir tachy xtra coblation arthrocare ultracision hydra-jagwire
    moya-moya jet kling dunlop
    theo-24 reye abilify accolate accupril accutane aciphex actonel actos adalat adderall advair
    advil afrin aggrenox albuterol aldactone allegra alleve aleve alphagan altace amaryl ambien amiodarone
    amlodipine amoxicillin ampicillin anaprox ancef androgel antabuse anusol apixaban apresoline aranesp aricept
    arimidex aromasin arthrotec asacol ascorbic atacand atarax atenolol atorvastatin atrovent augmentin avandia
    avapro avastin avelox avodart avonex azithromycin azulfidine baclofen bactrim bactroban benadryl benicar
    bentyl betadine betapace betaseron biaxin boniva botox brilinta bumex buspar byetta bystolic caduet calan
    caltrate captopril carafate carbamazepine cardizem cardura carvedilol casodex catapres ceftin ceftriaxone
    celebrex celexa cellcept cephalexin chantix cialis cipro ciprofloxacin citalopram claritin cleocin clindamycin
    clonazepam clonidine clopidogrel clozaril cogentin colace colchicine combivent compazine concerta copaxone
    coreg cosopt coumadin cozaar crestor cubicin cymbalta cytomel cytoxan darvocet decadron deltasone demerol
    depakote desyrel detrol dexamethasone dextrose diamox diazepam diflucan digoxin dilantin dilaudid diltiazem
    diovan diprivan ditropan dolobid doxycycline dramamine duoneb duragesic dyazide effexor elavil elidel eliquis
    emla enalapril enbrel ensure entresto epipen epogen estrace evista exelon farxiga feldene femara fentanyl
    feosol ferrous fioricet flagyl flexeril flomax flonase florinef flovent floxin fluconazole fluoxetine folic
    forteo fosamax frova furosemide gabapentin gemzar gentamicin geodon glipizide glucophage glucotrol glucovance
    glyburide haldol heparin herceptin humalog humira humulin hydralazine hydrochlorothiazide hydrocodone
    hydrocortisone hytrin hyzaar ibuprofen imdur imitrex imodium imuran inderal indocin insulin invokana isordil
    isosorbide januvia jardiance kaletra kayexalate keflex kenalog keppra ketamine ketorolac klonopin lactulose
    lamictal lamisil lanoxin lantus lasix latuda levaquin levemir levitra levothyroxine levoxyl lexapro librium
    lidocaine lidoderm linezolid lioresal lipitor lisinopril lithium lodine lomotil lopid lopressor lorazepam
    lortab losartan lotensin lotrel lotrimin lovenox lunesta lupron luvox lyrica maalox macrobid macrodantin
    marcaine mavik maxalt maxzide medrol megace mellaril meloxicam metamucil metformin methadone methotrexate
    metoprolol metronidazole mevacor miacalcin micardis micronase midodrine minipress miralax mirapex mirena mobic
    monopril montelukast morphine motrin mucinex mucomyst mycophenolate mylanta mysoline namenda naprosyn naproxen
    narcan nardil nasacort nasonex neulasta neupogen neurontin nexium niaspan nicoderm nifedipine nitro
    nitroglycerin nizoral nolvadex norco normodyne norvasc novolin novolog nystatin omeprazole omnicef ondansetron
    oxycodone oxycontin pamelor pantoprazole parlodel parnate paxil pepcid percocet percodan periactin persantine
    phenergan phenobarbital phenytoin phoslo plaquenil plavix plendil pletal potassium pradaxa pravachol
    prednisone premarin prevacid prilosec prinivil pristiq procardia procrit prograf prolixin propofol propranolol
    proscar protonix proventil provera provigil prozac pulmicort pyridium quetiapine quinine reglan relafen relpax
    remeron remicade renagel requip restasis restoril retin-a revatio rhinocort risperdal ritalin rituxan robaxin
    robitussin rocephin roxicodone rythmol sandostatin senokot senna septra serevent seroquel sertraline
    simvastatin sinemet sinequan singulair skelaxin solu-medrol solumedrol soma sotalol spiriva spironolactone
    stadol strattera suboxone sudafed symbicort synthroid tagamet tamiflu tamoxifen tapazole taxol taxotere
    tegretol tenormin tequin thorazine tiazac ticlid tikosyn timoptic tobradex tofranil topamax toprol toradol
    trazodone trental tricor trileptal tums tylenol ultracet ultram unasyn uroxatral valium valtrex vancomycin
    vantin vaseline vasotec ventolin versed vesicare viagra vicodin vicoprofen vioxx vistaril voltaren warfarin
    welchol wellbutrin xalatan xanax xarelto xeloda xolair xopenex zanaflex zantac zarontin zaroxolyn
    zebeta zestril zetia ziac zithromax zocor zofran zoloft zometa zomig zosyn zovirax zyban zyprexa zyrtec zyvox
    ozempic trulicity victoza mounjaro wegovy keytruda opdivo tecentriq imfinzi yervoy ibrance revlimid velcade
    kyprolis darzalex gleevec tarceva tagrisso alimta abraxane doxil adriamycin vincristine cisplatin carboplatin
    oxaliplatin folfox folfiri folfirinox irinotecan etoposide docetaxel paclitaxel gemcitabine bleomycin r-chop
    abvd stelara cosentyx dupixent skyrizi otezla orencia actemra xeljanz rinvoq simponi cimzia entyvio ocrevus
    tysabri gilenya tecfidera rebif ajovy emgality aimovig nurtec ubrelvy prolia evenity repatha praluent vascepa
    lokelma gore-tex goretex marlex prolene vicryl monocryl ethibond ethilon dermabond steri-strip steri-strips
    surgicel gelfoam floseal tisseel seprafilm alloderm surgimend xeroform adaptic kerlix coban telfa tegaderm
    duoderm mepilex aquacel bovie cavitron harmonic ligasure endo-gia gia stryker depuy synthes medtronic
    biomet arthrex smith&nephew guidant biotronik sapien corevalve watchman amplatzer angioseal
    perclose cypher taxus xience promus resolute jackson-pratt hemovac foley coude coudé
    malecot pezzer dobhoff dobbhoff salem miller-abbott cantor sengstaken-blakemore minnesota
    swan-ganz broviac groshong port-a-cath portacath mediport permacath permcath tesio quinton shiley
    passy-muir bivona portex ambu yankauer lukens macintosh glidescope allis babcock kocher
    debakey adson metzenbaum army-navy deaver bookwalter balfour weitlaner gelpi hohmann
    homan kerrison leksell penfield freer woodson castroviejo russian ring
    satinsky finochietto tuffier omni ragnell volkmann langenbeck raney heaney
    pean péan ochsner pozzi pederson hegar zeppelin kirschner
    steinmann schanz kuntscher küntscher ender gamma acutrak la ra pt ot st lv rv sa av rca lad lcx
    om pda svg lima rima ef la's lvef rvsp mac mr ms as ai ar tr ts ps pfo asd vsd ca cad er or ed icu ob gi gu
    ent md pa np rn ma co in me oh ok hi de al id mi mo mn mt va ny nj tx fl il rha lha rle lle rue lue bka aka
    tka tha orif acl mcl pcl lcl rtc sep may march mar june hgb hct wbc plt bun cr na k cl ast alt alp ggt ldh inr
    ptt tsh t4 t3 psa cea afp hcg snf ltac ltc irf psych tele med surg medsurg micu sicu ccu nicu picu pacu
    tid bid qid prn covid covid-19 sars sars-cov-2 h1n1 rsv hsv vzv cmv ebv hpv hbv hcv hiv mrsa vre esbl cdiff
    c-diff e.coli staphylococcus streptococcus escherichia klebsiella pseudomonas candida aspergillus clostridium
    enterococcus legionella listeria helicobacter campylobacter shigella salmonella mycobacterium chlamydia
    neisseria treponema babesia borrelia ehrlichia anaplasma bartonella coxiella brucella nocardia actinomyces
    cryptococcus histoplasma medicare medicaid hipaa tricare fda cdc nih who acog acc aha nccn uspstf asco
    idsa ats gold cha2ds2-vasc chads2 hasbled geneva perc curb-65 meld apache sofa qsofa nihss phq-9 gad-7
    audit mmse moca ciwa cows gcs rass asa ecog kps bi-rads ti-rads li-rads pi-rads gleason fuhrman figo
    dukes bethesda tnm arbor peds newborn tdap mmr dtap prevnar pneumovax gardasil shingrix zostavax hepb
    prevena wound-vac unna ace scd scds bipap cpap nrb hfnc
    """
)

#: Section headers and phrases of notes that a tagger may take for names (lower case).
SAFE_PHRASES: frozenset[str] = frozenset(
    phrase.strip()
    for phrase in """
            chief complaint|history of present illness|past medical history|
            past surgical history|family history|social history|review of systems|
            physical examination|physical exam|assessment and plan|assessment|plan|impression|
            discharge summary|discharge diagnosis|discharge medications|hospital course|
            procedure performed|operative report|operative note|preoperative diagnosis|
            postoperative diagnosis|anesthesia|estimated blood loss|complications|
            emergency department|emergency room|intensive care unit|operating room|
            recovery room|intensive care|labor and delivery|mini-mental|mini mental state|
            montreal cognitive|new york heart association|ann arbor|st segment|la nina|
            west nile|rocky mountain|rocky mountain spotted fever|lyme disease|ebola|
            hong kong flu|spanish flu|german measles|norwalk|st. john's wort|st john's wort|
            st. jude|st jude|st. jude medical|epsom salt|epsom salts|burow's solution|
            ringer's lactate|lactated ringer's|lactated ringers|ringer's|montezuma's|gulf war|
            vietnam veteran|saturday night palsy|christmas disease|charlie horse|adam's apple|
            lou gehrig|lou gehrig's|jenny craig|jack daniel|jack daniels|weight watchers|
            jekyll|mickey mouse|mona lisa|murphy's law|baker act|
            jehovah's witness|native american|african american|alcoholics anonymous|
            narcotics anonymous|miami j|aspen collar|boston brace|mayo stand|mayo scissors|
            jackson table|wilson frame|andrews table|jackson-pratt|glasgow coma scale|
            glasgow coma|chicago classification|ottawa ankle rules|ottawa rules|
            denver developmental|los angeles classification|los angeles grade|
            paris classification|vienna classification|rome iv|rome iii|montreal classification|
            san francisco syncope rule|framingham score|tokyo guidelines|atlanta classification|
            milan criteria|barcelona|sydney system|salt lake city classification|texas catheter|
            texas classification|minnesota tube|california encephalitis|st. louis encephalitis|
            japanese encephalitis|mediterranean fever|mediterranean diet|philadelphia chromosome|
            philadelphia collar|factor v leiden|coxsackie|marburg virus|lassa|hemoglobin c|
            hemoglobin constant spring|bethesda system|new england journal|
            american heart association|american college of cardiology|american cancer society|
            american diabetes association|
            academy of pediatrics|american academy|academy of neurology|academy of dermatology|
            academy of ophthalmology|academy of family physicians|american academy of pediatrics|
            joint commission|infectious diseases society|society of cardiology|world health organization|
            college of surgeons|college of radiology|college of rheumatology|national institutes of health|
            east asian|south asian|southeast asian|ashkenazi jewish|pacific islander|west african|
            austin flint|carey coombs|graham steell|ivor lewis|grey turner|mary joseph|bair hugger|miller fisher|
            ann arbor|moya moya|moya-moya|mayo stand|mayo scissors|ted hose|ted stockings|tai chi|tai-chi|qi gong|
            poison center|poison control|poison control center|crisis line|red cross|
            meals on wheels|native american|alaska native|red bull|good samaritan law|medicare part d|
            medicare advantage|marcus gunn|
            argyll robertson|ramsay hunt|stewart treves|ross river|christmas factor|lloyd davies|
            adams stokes|stokes adams|kayser fleischer|austin moore|brown sequard|dandy walker|west haven|
            san joaquin|rose bengal|rose spots|hunt hess|allen test|allen's test|james bond|marie curie|henry's law|
            charles procedure|david procedure|ross procedure|jacob disease|charles bonnet|guy's stone|lou gehrig|
            moses sign|nathanson retractor|palmer's point|thompson test|simmonds test|mary jane|molly|
            first bite|robin hood|patella alta|patella baja|terra firma|la crosse|john cunningham|jc virus|bk virus|
            norwalk virus|saint vitus|st vitus|st elsewhere|salem sump|salem sump tube|robert jones|
            robert jones dressing|
            jones dressing|gerber test|bear hug|belly press|empty can|full can|jerk test|hook test|grind test|
            squeeze test|homan's|crossed adductor|scotty dog|hampton hump|hampton's hump|palla sign|
            kerley b|kerley a|morgan lens|wood's lamp|woods lamp|wood lamp|rosenthal fibers|mallory bodies|
            hansen's|hansen disease|still's|still murmur|stills murmur|lady windermere|alice in wonderland|
            munchausen by proxy|ondine's curse|peter pan|stockholm syndrome|jerusalem syndrome|paris syndrome|
            tokyo guideline|vancouver classification|edinburgh postnatal|edinburgh scale|oxford scale|bristol stool|
            boston bowel|boston scale|ottawa knee|new orleans criteria|canadian ct|canadian c-spine|utah criteria|
            rotterdam criteria|rotterdam|amsterdam criteria|bethesda ii|bethesda iii|bethesda iv|lugano|
            copenhagen|helsinki|oswestry|oswestry index|norwich|geneva|revised geneva|toronto|sokolow|cornell voltage
        """.split("|")
    if phrase.strip()
)
