"""Further words of eponyms, many of them common surnames: terms of medicine in a clinical context only, as data.

Source: written from general knowledge of signs, tests, classifications, operations and instruments. The rules take no
notice of them; the safe list does where a value, a finding or other eponyms stand beside them ("Neer two-part",
"Hawkins and Speed negative").
"""

from __future__ import annotations

from .word_table import word_table

CONTEXT_EPONYMS: frozenset[str] = word_table(
    """
    levey-jennings hodge tossy jobe glasgow-blatchford csendes kraske petit maylard joel-cohen mccall
    nabothian wolffian merritt trenaunay parkes bourneville jeghers li-fraumeni dequervain nyhan
    sgarbossa latarjet pyle wellens lenegre lev bruce naughton agatston carpentier duran sievers yacoub konno warden
    cabrol safi carrel batista glenn bigliani mason regan aitken schatzker pfirrmann frankel nurick ranawat magerl
    effendi jefferson chamberlain mcgregor wackenheim lenke king meyerding cobb reimers tonnis tönnis crowe
    hartofilakidis paprosky dorr gruen delee brooker salvati blackburne caton deschamps merchant dejour kujala
    lequesne larsen sharp steinbrocker rodnan schirmer tananbaum sherman hurwitz courtney hachinski blessed luria
    trail rey hooper katz lawton zarit gds reisberg braak cerad thal boston clock knosp hardy simpson koos house
    gardner robertson karnofsky lansky bloom richardson elston ellis nottingham clark breslow masaoka koga siewert
    haggitt kikuchi kudo forrest zargar savary miller rutgeerts mayo baron matts nancy geboes ishak metavir scheuer
    knodell batts ludwig child pugh okuda milan clavien dindo strasberg bismuth corlette hinchey parks goligher
    bristol rome wexner vaizey armstrong atkins baxter bender bennett blake cooley doyle edwards ewald frazier
    gerald gigli greenwood harrington herbert hickman humphrey jacobs keith kelly levi levin lorenz montgomery moya
    novak penrose potts pratt randall robinson senn shepard sims thompson venturi zimmer abbott graves hood kaiser
    wells rush cage alagille truelove sokolow geneva kleiger silfverskiold silfverskiöld thessaly ludington popeye
    ahlback ahlbäck frykman spetzler garden ballard silverman lugano rai harvey bradshaw harvey-bradshaw witts
    fontaine lloyd-davies trueta charlson rovsing's apley's aaron aaronson abrahamson allen almeida alvarado anrep
    antoni armitage arnold-chiari ashworth austin-flint baastrup bacon bado bakody balint bamberger banff barcelona
    barnard battle's baumann bazin beau bechterew becke beighton bence-jones bertolotti bezold bielschowsky bing
    birt-hogg-dube bloom-richardson boas' bodian boley bolton bonnet bonney boorman bornholm boyce bradford-hill
    brandt brandt-daroff breuer brewer brighton bristow brown-sequard brown-séquard brushfield bryant's buerger's
    bunnell's burrow burton byars cairns caprini carabelli carey carnett carnett's carvallo catterall chadwick's
    charnley chilaiditi chilblain chvostek's clayton coleman-block colonna comolli coombs' corrigan's cotton-loader
    courvoisier's couvelaire cozen's craig craig-scott crohns' cruveilhier-baumgarten cullen's cyriax dahl danis
    dalrymple davidson deaver degos delbet delpech depalma desault dix-hallpike hallpike doderlein dorello down's
    drennan drummond dubowitz duke-elder duncan dunbar durkan's dupuy eden edinburgh eichenholtz eichhoff ellestad
    elson essex-lopresti evans' eysenck faber faget fader fairbank fairbanks fajersztajn fick ficat fielding
    finochietto fisher-grade flack flint fochier foix fordyce forestier fortin fothergill's fouchet fowler-stephens
    fox-fordyce freeman freiberg's friedman froment's frohse furst gagey galezia garre garré gilchrist gilula
    girdlestone's goetz goldenhar goodell gorham goutallier gowers' graf grashey grice grisel gruber gudas guerin
    guhl gurd gurney guthrie haddad haglund's hackett halsted's hangman harris-benedict hauser hawthorne
    hawkins-kennedy heath hegar's heineke henderson hensinger hermansky hill-sachs hirst hobb holdsworth holmes
    holstein homans' hoover hornblower hounsfield howship hoyt huckstep hueter hughston humphreys hurst hutchison
    ideberg immelman insall insall-salvati ishihara isola jackson's jendrassik jerne jessner jeune johnson-green
    joffroy jolly judkins jupiter kager kaplan kartagener kast kaufman kellgren-lawrence lawrence kenny
    kennedy-class kennard kernohan's kidner kienbock kienböck killian king-devick kleinman knapp knobloch kolb konig
    könig kozlowski krackow krause kumpe lachman's lambl lane's lange-hansen langer's lansche larrey's lauge
    lauge-hansen laugier lasegue's law leddy ledderhose legg-calve-perthes leri lesegue lesser lhermitte's
    lichtman's lille linburg linburg-comstock linscheid lloyd loder looser lorich losee losanoff lovibond luc lucey
    ludloff's macnab macmurray maddox' magnuson mahler maigne mann-bollman marion markle marin-amat mason-type matev
    mathews matsen maudsley maudsley's mayer mayer-rokitansky mayfield's mayo-robson mcfarland mcglamry mckenzie
    mcmurray's meary mehlman meleney mercer merke meyer-burgdorff meyers mill's mills milch milgram
    milwaukee-shoulder moberg's modic molisch monrad morel morel-lavallee morel-lavallée morton's moschcowitz
    mueller-weiss mulder mulder's müller muller-weiss munsell murphy's myerding nagel napoleon naffziger neer's
    nélaton nelaton newcastle-ottawa nirschl noble noyes o'brien o'brien's o'donoghue obrien ober's oestern ogden
    okamoto oldfield oppenheim ortolani's ottawa-knee oucher overton oxford palmer's paulos payne payr's pellegrini
    pellegrini-stieda stieda penrod perkin perkins phalen's piedallu pipkin pirani pivot pogrund ponten porter
    pouteau pringle's probst putti putti-platt platt quenu quinby ramsay-hunt rancho reagan renne reverse-phalen
    rhomberg risser robert robson-classification romberg's roos rosser rosenberg rotterdam rovsing roux' rowe rucker
    rumpel rumpel-leede russe ruedi rüedi allgower allgöwer sage salter-harris harris-beath sanders sandstrom saupe
    scarpa's scheuermann's schoeber schuller schwab segond's seinsheimer selvester seymour shapiro sharp-purser
    shenton's sheuermann sibley sinding sinding-larsen johansson slocum smith's snyder southwick speed's
    spetzler-martin spurling's stahl steell stewart-treves stimson stinchfield stokes-adams strunsky stryker-frame
    stulberg sunderland swain takahashi tanzer taylor-spatial tegner lysholm telos terrien thessaly's thomas'
    thompson's thurston tillaux tile tinel's torg torode trendelenburg's trethowan tscherne tsuge tuck turyn
    unterberger uppsala van-ness vancouver vaughan vaughan-williams verneuil volkmann's waddell wagner waldron walch
    walsham wartenberg wassel watanabe watson-test weber's weinstein weitbrecht wexler whitman wiberg williams'
    wilkins willock winquist wolff-chaikoff woodward wright wrisberg wyburn yeoman yergason's yochum young-burgess
    zanca zaidemberg zickel zlotolow
    """
)

#: What is said of a sign or a test right after its name.
FINDINGS: frozenset[str] = word_table(
    """
    neg negative pos positive absent present equivocal intact normal abnormal intermediate elicited reproduced
    deferred unremarkable bilaterally midline lateralizes lateralises lateralized symmetric symmetrical brisk
    downgoing upgoing flexor extensor mute nontender tender prolonged borderline indeterminate low-risk high-risk
    neg. pos. test tests sign signs maneuver maneuvers manoeuvre testing score scored scoring criteria class grade type
    stage index fx fracture repair procedure operation position drain catheter tube clamp hook stitch flap
    two-part three-part four-part mild moderate severe fail failed met done performed
    """
)

#: Words that show that a sentence speaks of signs, tests, classifications, operations or tools.
EPONYM_TALK: frozenset[str] = word_table(
    """
    test tests sign signs maneuver maneuvers score scores scale scales criteria classification grade grading stage
    staging class syndrome syndromes disease reflex reflexes fracture fractures procedure operation approach repair
    technique index neg negative positive absent present intact drain drains catheter retractor clamp forceps tray
    murmur node nodule flap equivocal vs versus deformity modified total
    """
)

#: Scales that are written with their greatest value: "KATZ 4/6", "STOP-BANG 5/8".
SCALES: frozenset[str] = word_table(
    """
    katz stop-bang bang epworth berg tinetti barthel morse braden lawton lysholm harris constant oswestry norton moca
    mmse slums kokmen minicog mini-cog cam audit audit-c cage dast phq gad pcl epds gds cssrs nihss gcs apgar bishop
    ballard silverman dubowitz westley pram pews news mews qsofa sofa curb perc wells geneva centor heart timi grace
    alvarado ranson bisap rockall blatchford glasgow-blatchford hestia ottawa ecog karnofsky fracp frail
    strength motor power grip pain effort beighton lachman hawkins kurtzke edss mrs rankin tug pulses reflexes dtr dtrs
    """
)
