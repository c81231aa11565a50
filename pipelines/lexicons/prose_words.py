"""Words that prose writes in small letters and that no list of names or places has, as data for `plain_words`.

Source of the first table: counted over the training parts of MTSamples (www.mtsamples.com) and of the CC BY case
reports of MACCROBAT and E3C: in two documents or more, and with a capital inside a sentence in one place of twenty at
most; without words for places, relatives and trades, which an identifier may follow. The second was written
for this list.
"""

from __future__ import annotations

from .word_table import word_table

COUNTED_WORDS: frozenset[str] = word_table(
    """
    abduct abiraterone abolish abruptio absorb acarbose acardiac accent acceptor accesses accompanies accompany
    accreta accumulate acetyl acetylcholine acetylcysteine achy acitretin acro acted actinomycetemcomitans
    acuminata acuminatum acylcarnitine acylcarnitines adamant addict addresses adenocarcinoid adventitia aggravate
    agnosia agr aired airspace ala alae albuginea alfa alginate align aliquot alkali allergen alloy alter altitude
    altitudinal altogether alveoli alveolus amastigote amblyopia aminoside amisulpride amniocentesis amoebiasis
    amoxiclav ample amplify ampule amputate amygdala analogues anarthria anastomose ancient ancillary
    androstenedione aneuploidy angiodysplasia angiogenesis angioid angioplasties antacid antemortem antibacillary
    anticholinergics antiglobulin antineuronal antineutrophil antioxidant antiparkinsonian antireflux antithymocyte
    anybody aortoiliac aqueductal areata areolae armpit arrow arrows artemether artemisinin arterio arteriole
    arterioportal arthritides arthro ascariasis ascite asepsis asplenia asunaprevir asynchrony atop atrio aural
    autonomy auxiliary avid awful awhile axillar axillo axonotmesis bacillary backflow bags bamboo bankruptcy
    barefoot baseplate basket basophil batteries beak beaten bee behalf bellies belong benzyl betahistine betaine
    bevel beverage bicep biepicondylar bigger bileaflet bilio bilobar binder biofeedback biotype biperiden
    birthmark bits blackish bland blank bleach blepharospasm blond blonde blown blush boney borne bougie bow
    brachium brand brawl brawny breakaway breather bregma brighter brim broach broaches brochure bronchioles
    bronchioloalveolar bronchobiliary brow bruitts brutal buckle budget bulbi bulkier bunch buster butyl cabinet
    cable cadherin caldesmon calendar calibrate calipers callosal cancel canthi canula capsulo caput carb
    carbimazole carcinomatosa cardinal cardiolipin cardiomyocytes cargo carinatum carriage carrier caruncle cascade
    categories catenin cavotricuspid cease cefixime cefmetazole cellules centimetre centrum cerebriform cerebro
    cerebrum cerevisiae cervicalis cervicomediastinal cervicovaginal cheaper chem chill chimera chitotriosidase
    chlorine choana choice cholecysto choledochal chondrocytes chop chordal choriocapillaris chorion chromogranin
    chymotrypsin cilostazol circ circles circumscribe cited cites clad clarinet classify clause clavipectoral
    clavulanate cleanse clearer cloth clubfoot clue coagulant coagulate coagulator coagulopathies coal cobblestone
    coccobacilli coercion cofactor coincident coital cola collamer collarbone combine comedo commensal commit
    communis compensate compete comprise computational conchal concise condylomata conform conidia conquer
    constrictor contagion contagiosum contemplates continua contra controle convalescent conversant conversational
    convulsants cope copper coronavirus corporeal corticoid corticoids corticotherapy cost cosyntropin countershock
    craniocerebral craniospinal crater creatinin criterion crosses crosslink cruise crura crus crust crux cryostat
    cryosurgery cube curet cuspid cyanoacrylate cycloheximide cylinder cysticercal cysticercus cystolithotripsy
    cytonuclear cytoskeleton dacarbazine dalfopristin damp darker dazed deaf dealt deamino debt deciliter decipiens
    declare deepest deer defecate deformans dehiscent densitometry dento deoxy deoxycortisol deoxyglucose
    deoxynucleotidyl departure dependant depict depicts deposit dermoepidermal deserves desmin desmine desperate
    detach detector determinants deviates dexamethazone dextran dextro diarrhoeal diastasis dihydroartemisinin
    dihydroxyvitamin dimeglumine dimer dimers dimple dimples dip diphosphonate dips directional discectomies
    disciplinary disciplines disclosure discord discovery discrepant disequilibrium disintegrin dislodge dispute
    dissecans distend distribute distrust disturb disuse diurnal dopa dormant dorsiflex dosimetry doublets downbeat
    downgaze dozen dress dropout drospirenone drum drums duck duodenojejunal durvalumab dwarf dynamometry dyscrasia
    dysdiadochokinesia dysgalactiae dysgeusia dyskinesis dyslexia dysmorphia dysmorphy dysreflexia dyssynchrony
    eager echinoderm echodense ecthyma edaravone edetate edged effaces eggplant ejaculate elaborate elastometry
    elder elephant ellipsoid encircles encopresis endocervix endoluminal endstage enophthalmos entries entropion
    eosine ephedrine epicutaneo epitopes eplerenone epoetin epulis equates equator equilibrium era eradicate
    ergometry erysipelas erythroblasts erythroid esophagojejunal estate ether ethinyl eugenol euphoria evac
    exanthema excimer exerts exhaust existent exocrine exophthalmia exophthalmometry exostoses exstrophy extirpate
    extraconal extractor extraforaminal extraintestinal extralobar extramammary extraneural extrathyroidal
    extrauterine fabella facetectomies fad fade fallopian fan fares farther fasteners fats favour favours
    febuxostat feeble feeder femoro femtosecond fetid fetu fibrillar fibrocytes fibrofatty fiducials fifth fifties
    figures filamin filiform filler fimbria fingolimod fire fires firstborn fite flabby flash flashbacks flask
    flecken fled flesh flexum flicker flower fluorescein flux fly focuses footprint force fore foregut forequarter
    fork fornices forth forty foscarnet fourfold freeze frenula frequencies fried fro fulfill fulgurate fulminans
    fuzzy galactorrhoea gall ganglioside gantry gastrograffin gastroschisis genito genitofemoral ghost giganto
    gimeracil glabella glad glargine glassy glatiramer glide globin glucocerebrosidase glucosidase glutamyl
    glutamyltransferase glutaraldehyde glutathione goniosynechialysis grammar grams grape gravidarum grayscale
    greasy grenade grid grimace grinder gritty grow guanidine guanine gubernaculum guilt guilty haematinics
    haemetemesis haemolyticus haemoperitoneum haemorrhoids halfway hallmarks halo halos halothane halt hang
    hantavirus harder haul haze headholder helix heme hemiabdomen hemiazygos hemibody hemicolon hemicorporeal
    hemicorps hemifield hemiscrotal hemolysin hemospermia hepatopetal heritage herniae heterochromia hippocampal
    hippocampi histochemistry histone hitch hitherto holiday homemade homograft hormonotherapy hornets horse hue
    humid hunger hyaloid hydrocarbon hydropericardium hydropneumothorax hydroxy hydroxyapatite hydroxylase
    hydroxyprogesterone hydroxyvitamin hymen hymeneal hyperchromasia hyperekplexia hyperextend hyperflexion
    hyperkinesia hyperkinesis hyperosmolar hypersomnia hypoacusis hypoaesthesia hypochlorite hypofluorescent
    hyponasal hypophysis hypothalami hypothesize icodextrin ictal icterohaemorrhagiae ideomotor ileac ileorectal
    ileosigmoid iliocaval imidazole imminent immunoblot immunochemotherapy immunocomplex immunocompromise
    immunodeficient immunoglobin immunostain immunotherapies impede inaccurate inadequacy inborn incisal incisura
    incoherent incompetent incubator incur incus indexes indologenes inducer inferonasal inferoposterior inform
    infrapatellar infratemporal ingest inguinoscrotal inhalant injector inotrope insecticide insensate insistent
    instant insufficiencies insula insure intend interaortocaval interdental interdigital interlobar interna
    interocclusal interosseus intervene intima intracapillary intracavitary intracellulare intramammary
    intraparotid intrascleral intratumoural intravaginal intravertebral intubate investigational
    iodobenzylguanidine ionic iopamidol iridocorneal irritant ischiorectal isocitrate isodense isoenzyme isoform
    isoforms isoproterenol isotope item ivacaftor jackknife jejuno jejunoileal jejunojejunal joystick jugulo jumbo
    justifies juxta juxtapapillary kcal keratinocytes kill kilo kilobases kilogrammes kinesis kink kneel knob knock
    lacquer lactam lactamase laden lamellae laminectomies laminin landmark laryngopharynx laryngotracheal lash
    laughter lax lazy ledge leftover legumes leiomyomata lengthen lenticulostriate lentiform lentigines leukemoid
    leukocoria leukomalacia liberal lichenoid lieu ligand lipohypertrophy lithiasis litre livestock lobed localise
    locomotor lombo loupe lubricants lucent lumbal lumber lumbo lumbodorsal lumefantrine lunotriquetral luteum
    lymphnode lymphoedema lymphostasis lysosomal macrolide macrolides macromastia maculae maculopapules magna
    magnum mainstay malleus malodor manometry mantle manuscript marble marginalis masculine mast mat maze medialize
    mediators medio mefloquine megakaryocytes megaureter memorize meningocele menopausal mesangiocapillary
    mesencephalon mesilate mesiotemporal mesna meso metabolizer metaphase meter methylphenidate methyltransferase
    metres microabscesses microanalysis microaneurysms microarray microbes microelectrode microfilaria
    microfracture microg microliter micromelia micromol microns micropuncture microscissors microtechniques
    microvessels midgut midpoint miglustat millicuries milligrammes million millisecond mine mineral
    mineralocorticoid miniature misdiagnoses misses mistake mistakes mitigate mizoribine moiety molluscum momentary
    money monomer monosomy montage morcellator moustache muco mucogenicum mucogingival mucoperichondrium
    mucoperiosteum muffin mul multibacillary multislice multocida mustache mutton myelin myelomeningocele
    myelopoiesis myiasis mylohyoid myocyte myodynamia myopectineal myxedema nailbeds naphthalene nasalis nasi
    nasobiliary nasojejunal nasoseptal nasosinusal neckline necrolysis necropsy necroses nectar nematode neobladder
    neodymium neopterin neovagina neuroforamen neuroforamina nevoid niche nominal nonacute nonbloody noncoronary
    nonfatal nonfunctional nonmobile nonrebreather nonstress normalise norovirus nosed nucleuses null oblong
    obstruct occulta octafluoropropane odd odds offs offset oleate oligo oligoclonal oligonucleotide omohyoid
    oncogene oncogenes onconeural onward onwards opacify operational opisthotonus optimise ora orbitofrontal organo
    ornithine oro oroantral orthopnoea orthostasis osmotherapy ossicle osteoblasts osteodystrophy ostiomeatal
    oteracil otorrhea ours ova ovarii overcame overuse ovules pachychoroid palatine pallidi palmetto palmoplantar
    palsies pancreaticobiliary pancrelipase panniculus pannus parainfluenza parameter parametria parametrium
    paramount paraphasias parentage parvovirus pause pearlescent peau peculiar peduncle pellet pellets pellucid
    pelves pentavalent periadrenal periappendiceal periaqueductal perichondrium periductal perifocal perifoveal
    perigraft perimenopausal periportal peritomies peritonsillar peritumoral perivertebral peroxisomal perseverate
    pertain pertechnetate pervaginal pesticide petrosal phalange pharmacobezoar pharyngoesophageal
    pharyngolaryngeal phencyclidine phialides phlebolith phlebotomies phobias phosphatidylcholine phospholipid
    physics pial pica pickup piggyback pilon pinch piperaquine pituitaries planimetry plantarflex planter
    plasmablasts plasmaphereses plasmid plasmocytoid plasties plump pneumopericardium poke policies
    polychemotherapy polyhedral polymer polymethyl polys polysaccharide polyspike polystyrene polytrauma
    polyurethane pontis pontomedullary porcelain postal posteroanterior posterobasal posteroinferior
    posterosuperior postexposure postpone postrema posttransplant postvoid pot potency ppd praevia precaval
    precedent precipitate predialysis preload premalignant prepatellar pretarsal pretragal primagravid primaquine
    primaries primer primum pristine procalcitonin processus profunda proglottids projects proof propane propionate
    proprietary protease protector protectors protime proviral provoke prox pseudoachalasia pseudobulbar
    pseudocapsule pseudomembranes pseudorosettes pseudotumoral psycho pterygopalatine puerperal pulpal puncta
    punctum pustule putty pyorrhea pyosalpinx pyothorax pyramid pyrophosphate quad quadrigeminal quadrilateral
    qualifies quasi quinupristin quiz rabbit rachis radiolucencies radionuclide rage rami rampant ramucirumab
    random rarer rasburicase rayed reaches reactants ream rebreather rebuild rechallenge recoil recontour recount
    rectorrhagia rectourethral rectourethralis recuperate redirect redundancy reflexia refracture regrown
    regurgitant relaxers relay relies relocate remedy reminds reminiscent render renitent reoccur replica reproduce
    rerupture reserves restrictor reticulin reticulocyte retrognathia retromalleolar retromolar reuse revise
    rhinolalia rhomboid rhomboids ribbon rodenticide rosacea rosette rostral rotary rotten rough rugae rump rural
    saber saggital salazosulfapyridine salbutamol salient saphenofemoral sartorius scabiei scalenes scare scarlet
    scatter schizocytes scoop script sealant secretin sectional sectoral sectors secundum sedate segregates seldom
    semester semimembranosus septo sera serrata sever shaggy shake shear shears shockwave shoot shortage shotgun
    shrunken shy sidearm siderophages signify simethicone simulator sine sinistral sinusal sinusoids sixteen
    sixteenth sixties sizer sizers skill skinny skip slab slam slant slap slimy sliver sloughy smoothen snout
    snuffbox sobria solido solvents sons spaniomenorrhea specify spheres spheroid spicule spina spinae
    spinocerebellar spirits splenius splenorenal spongiosum spores squamocolumnar stack stamina stapes stare
    steppage sternochondral steroidal stigma stinger stony stoop stoppage stories storiform story strangulate
    streaky stressor striate stricto stride stripes stubby stupor subareolar subcentimeter subciliary
    subconjunctiva subdeltoid subepithelium subgingival subjacent sublabral sublux subnormal subset subtest sucrose
    sulfamethoxazole sulfur sulphamethoxazole sum sunglasses sunlight supero superoexternal supinator suppose
    suppressor suppurativa supraperiosteal supratemporal surprise surrogate suspensory symphyseal synacthen
    synaptophysin synchrony synopsis synthase synthetase tachyarrhythmia talar taller tangent tarsometatarsal
    taxane teach teaches teetotaller tegafur telangiectasias terbutaline terminalis terminus tetany tether
    tetralogy tetraphosphate textile thaw thereof thermal thiamazole thiosulfate thoracodorsal thready threat
    thrombospondin throughput thyroxin tibiae tibio tics timeline timeout tiptoe tongs tonico tonsillectomies tonus
    toothpick toric torsional torus toxicum toxoplasma tracheo tracheoesophageal tractional trajectories
    transaxillary transcallosal transcatheter transcient transconjunctival translucency transomental transphenoidal
    transseptal trapezium trapezoid trapezoidal traverse tributary trigemini trigonal trimoxazole trio trioxide
    triphosphate tropics trucut trypanosomiasis tryptase tryptophan tubarius tubers tuboovarian tubule tuck tuft
    tufts tumescent tummy tumoural tunic turnover twitches tympani tympanomeatal ulnotrochlear ultraviolet unbound
    uncus unicompartmental unipolar unload unseen unset upfront urease uretero urobilinogen urolithiasis uteri
    utmost vacuolar valerate valgum validate valine valsava vapor vary vasomotor vast velocimetry vena venetoclax
    venipuncture veno venosus ventilate ventriculi venule verbalize vernix vesicules vestibulocochlear vinblastine
    virulent visualise vitelliform vitreal viz vomerine washboard wasp watches waxed weeklong weightbear welcome
    whatever whirlpool widen wildtype wisdom witnesses woken womb wonder wooden wool worm wormian youngster
    zirconia zona
    """
)

DAILY_WORDS: frozenset[str] = word_table(
    """
    adapt admire adopt affirm affirms aims amaze amuse announce annoy appetizer applesauce argue awkward bake bakes
    ballet bandaid barstool bathe bathes batter beep beg behave berries bet beware bitter blame bored borrow bounce
    brag braid bullseye burger burgers burrito buy buys cancels canker casserole catches celebrate chat cheap cheat
    cheddar chili choke chokes churn clap cleaner clench clenches cling clumsy collect comb comfy compliancy
    confuse convince copes crave craves crawl crawls creak crisp cruel crumb crunch custard dab dare daydream daze
    deadlift deadline decent defend deserve detest devote dig digs dine dinnertime dirt disagree dislike dispense
    dispenses ditch donut donuts doodle doze drag dread dream drool drools dump dunk elect enchilada endpoint
    endure enjoy erase errand errands everyone evolve excuse explode fake fast fasts fault favorite fetch fidget
    fidgets figure flavor flee flew flies flip flips float flood flop flushes foolish forget forgets fragile
    freckle fridge frighten frown fuel gallon gargle gasp gasps giddy gobble goose gravy greet grind grinds groan
    growl grows guard guest gulp gummies gymnast halfback halve hate hates heaviest hide hides hits hop hops horrid
    hotdog hotdogs hurry husky ignore imagine inhale invite itches jam jiggle joke jolt kicks kilometer kilometers
    kneels knives lasagna lather laugh laughs lays layup leap lend lets lick lite loaf lunge lunges macaroni mash
    meaty medal mend mess messy midday midfield midfoot midweek mint misplace moan mow mows mud muffins mumble
    mumbles munch nag neat nicer nightmare nod noisy nudge nut nutty obey oily outgrow overdo overeat overeats
    overheat oversleep peas pepperoni perk pinches pitch plank planks plop plow pokes pops pour pours pout praise
    pray prays presses pretend prize promise proud pushes pushup pushups quarterback raisin relaxes rely remind rip
    ripe roast rushes safer safest scold seize seizes sell sew sews shakes shiver shivers shook shout sigh silly
    sing situp situps skate skates skips slim slippery slouch snap snaps sniff soften solo sour spin spins splash
    spoil sprint sprints stares starve steak steam stir stomp stretches strike stroll stub stubs stuff stuffy
    sturdy stutter stutters sugary surf sway sways swear swerve tackle tackles taco tacos tame taps tart tease
    tempo thicker thirsty throb throbs thrust tickle tickles tidy tighter tingle tingles toss touches trains
    tremble trembles triathlon triathlons trick trim trims trust tug tugs tune twitch twitchy ugly undo undress
    uneasy unfold unhappy unpack upbeat uphill vibrate vibrates wail wander wanders warn warns washes waste weaken
    weep wheezy wherever whine whisper whistle wiggle wiggles win windy wipe wipes wobble wobbles wonders workweek
    worries wreck yawn yawns yell yells yourself
    """
)
