"""Brand names of medicines, devices and dressings that a tagger may take for a name or a place, as data.

Source: written from general knowledge of what is prescribed and used in the United States and Europe; generic names
stand in `clinical_vocabulary`. A brand that is a common given name or surname too (Camila, Heather, Nora) is left out.
"""

from __future__ import annotations

from .word_table import word_table

DRUG_BRANDS: frozenset[str] = word_table(
    """
    abecma abraxane abrilada absorica abstral acanya accuneb aceon aciphex actemra acthar acthrel acticlate actiq
    activella actoplus aczone adakveo adasuve adbry adcetris adcirca addyi adempas adhansia adlarity adlyxin admelog
    adtralza advate adzenys aemcolo afinitor afrezza aggrastat aimovig airduo airsupra ajovy aklief akynzeo alecensa
    alinia alkeran aloxi alsuma altabax altoprev altreno alunbrig alvesco alymsys ambrisentan amerge amevive amitiza
    ampyra amturnide amvuttra anktiva annovera anoro antara anzemet apidra aplenzin apokyn apriso aptiom aptivus
    arava arcalyst arcapta aristada armonair arnuity arranon arzerra asmanex astagraf astelin atelvia atgam ativan
    atripla atrovent aubagio augtyro austedo auvelity auvi-q avalide avandamet avastin aveed avelox avsola avycaz
    axert axid axiron azasite azelex azilect azmacort azopt azor azstarys azulfidine bafiertam balversa banzel baqsimi
    baraclude basaglar bavencio baxdela belbuca beleodaq belsomra beloxi benlysta benznidazole beovu besivance
    besponsa besremi betapace bethkis betimol bevespi bexsero beyaz biktarvy biltricide bimzelx binosto blenrep blincyto
    boniva boostrix bosulif braftovi breo breyanzi breztri brevibloc brexafemme brilinta briumvi brisdelle briviact
    bronchitol brovana brukinsa bryhali budeprion bunavail buphenyl butrans bydureon byetta bylvay byooviz bystolic
    cabenuva cablivi cabometyx caduet calquence camcevi camzyos caplyta caprelsa carafate carbatrol cardene cardura
    carticel carvykti casgevy caverject cayston cefzil celontin cerdelga cerebyx cerezyme cetrotide cervidil chantix
    cholbam cibinqo ciloxan cimduo cimzia cinqair cinryze cinvanti clarinex cleviprex climara clobex clolar cognex
    colazal colcrys colestid columvi combigan combivir complera comtan concerta conjupri contepo contrave copiktra
    coreg corlanor corifact cortef cosela cosentyx cosmegen cotellic cotempla covera cresemba creon crestor cresemba
    crysvita cubicin cuvposa cuvitru cycloset cyltezo cymbalta cyramza cystaran cytogam cytotec daklinza daliresp
    dalvance danyelza darzalex datroway daurismo daybue dayvigo daytrana ddavp delstrigo delzicol denavir depacon
    depen derma-smoothe descovy desoxyn detrol dexedrine dexilant dexcom diacomit diastat dificid diflucan dilaudid
    diovan dipentum ditropan divigel dojolvi dolophine doptelet doral doribax dovato dovonex drizalma droxia duac
    duaklir duavee duetact duexis duleras dulera duobrii duodote duopa durezol durysta dyanavel dymista dynacirc
    dysport ebglyss ebixa edarbi edarbyclor edecrin edex edluar edurant efient effient elagolix elahere elaprase
    elevidys
    elidel eligard elitek ellence elmiron elocta eloctate eloxatin elrexfio elyxyb elzonris embeda emend emflaza
    emgality emsam emtriva emverm enablex endari enhertu enjaymo enjuvia enspryng enstilar entresto entyvio envarsus
    epclusa epaned epiduo epidiolex epkinly epivir epogen epzicom equetro eraxis erbitux erivedge erleada ertaczo
    ervebo erwinaze esbriet esperoct estrace estraderm estring estrogel eucrisa eulexin euflexxa evamist evenity evista
    evkeeza evotaz evoxac evrysdi exelon exforge exjade exkivity exondys extavia eylea ezallor fabhalta fabrazyme
    famvir fanapt fareston farxiga farydak fasenra faslodex fazaclo felbatol femhrt femring fensolvi fentora feraheme
    ferriprox ferrlecit fetroja fetzima fiasp finacea firazyr firdapse firmagon flarex flector flolan florastor
    flowtuss floxin flublok flucelvax fluad fluarix flulaval flumist fluzone focalin folotyn foradil forfivo fortamet
    fortaz forteo fortesta fosrenol fotivda fragmin fruzaqla fulphila furoscix fuzeon fyarro fycompa fyremadel galafold
    gamifant gammagard gamunex ganirelix gattex gavreto gazyva gelclair gelnique gemtesa genotropin genvoya geodon
    giapreza gilenya gilotrif givlaari glassia gleevec gliadel glucagen glumetza glynase glyset glyxambi gralise
    granix guaifenex gvoke habitrol hadlima haegarda halaven halcion harvoni havrix hectorol hemangeol hemgenix
    hemlibra hepsera herzuma hetlioz hizentra horizant hulio humatrope humulin hyalgan hycamtin hycodan hydrea hympavzi
    hyqvia hyrimoz ibrance ibsrela iclusig idacio idhifa idelvion igalmi ilaris ilevro ilumya imbruvica imcivree
    imdelltra imfinzi imjudo imitrex imlygic imovax impavido inbrija incassia increlex incruse inderal inflectra
    infergen infed ingrezza injectafer inlyta inmazeb innopran inqovi inrebic inspra intelence intermezzo intrarosa
    introvale intuniv invanz invega invirase invokamet iressa isentress isturisa istalol isuprel ixempra ixchiq ixiaro
    izervay jakafi jalyn janumet jardiance jatenzo jaypirca jemperli jentadueto jesduvroq jevtana jornay joenja jublia
    juluca juvisync juxtapid jynarque jynneos kadcyla kadian kalbitor kalydeco kanjinti kanuma kapvay karbinal kazano
    kcentra kenalog kepivance kerendia kerydin kesimpta keveyis kevzara kimmtrak kimyrsa kineret kinrix kisqali kisunla
    kitabis klisyri klor-con kogenate kombiglyze korlym koselugo krazati krystexxa kuvan kyleena kymriah kynamro kynmobi
    kyprolis kytril lamprene lantidra lartruvo latisse latuda lazanda lazcluze lemtrada lenvima leqembi leqvio lescol
    letairis leukine leukeran levulan lexette lexiva lialda libervant libtayo likmez liletta linzess liptruzet litfulo
    livalo livmarli livtencity lo-loestrin locoid lodosyn loestrin lokelma lomaira lonsurf loqtorzi lorbrena loreev
    losec lotemax lotronex lovaza lucemyra lucentis lumakras lumason lumigan lumoxiti lumryz lunsumio lupaneta lupkynis
    lutathera luxiq luxturna luzu lybalvi lyfgenia lynparza lysodren lysteda lytgobi macugen malarone margenza marinol
    marqibo matulane mavenclad mavyret maxitrol mayzent mekinist mektovi menactra menopur menostar mentax menveo mepron
    mesnex mestinon metadate metrogel metvixia mevacor miacalcin micrhogam migranal minastrin minivelle minocin
    minolira miochol miostat mirapex mircera mirvaso mitigare mobic modeyso monjuvi monoferric motegrity motofen
    mounjaro movantik moviprep moxatag mozobil multaq mvasi myalept mycamine mycobutin mydayis myfembree myfortic
    mylotarg myobloc myozyme myrbetriq mysoline mytesi nabi-hb naftin naglazyme namzaric naprelan naropin nasonex
    natazia
    natesto natpara natrecor natroba nayzilam nebupent nemluvio nerlynx nesina neoral neulasta neumega neupro nevanac
    nexavar nexletol nexlizet nexplanon nexterone nexviazyme ngenla nicotrol nilandron nimenrix ninlaro nipent nityr
    nivestym nolix norditropin noritate northera norpace norpramin nourianz novavax novoseven nourress noxafil nplate
    nubeqa nucala nucynta nuedexta nulibry nulojix nulytely nuplazid nurtec nutropin nuvaring nuvessa nuvigil nuwiq
    nuzyra nymalize ocaliva ocrevus octagam odefsey odomzo ofev ogivri ogsiveo ohtuvayre ojemda ojjaara olinvyk olpruva
    olumiant olux olysio omnaris omnitrope omnipod omvoh oncaspar onfi onglyza onivyde onpattro ontak ontruzant onureg
    onzetra opana opdivo opdualag opfolda opsumit opsynvi optivar opvee opzelura oracea orapred oravig orbactiv orencia
    orenitram oretic orfadin orgovyx oriahnn orilissa orkambi orladeyo orserdu ortho-novum orthovisc osphena otezla
    otrexup otulfi ovidrel oxaydo oxbryta oxlumo oxtellar oxytrol ozempic ozobax ozurdex padcev palforzia palynziq
    panhematin panretin panzyga parsabiv pataday patanol paxlovid pediarix pedvax pegasys pegintron pemazyre pentacel
    pentasa pepaxto perforomist perjeta persantine pertzye phesgo phexxi piasky picato pifeltro piqray pivya pizensy
    plegridy plenvu pluvicto polivy pomalyst ponvory portrazza poteligeo potiga praluent prandin praxbind precose
    prevnar prevpac prevymis prezcobix prezista priftin primaxin pristiq privigen proair procentra procrit procysbi
    prograf prolastin proleukin prolia promacta prometrium propecia proquad protopic provenge provigil pulmozyme
    purixan pylera pyrukynd qbrelis qbrexza qdolo qelbree qinlock qnasl qsymia qtern qualaquin quadracel quartette
    quillichew quillivant qulipta qutenza quviviq quzyttir qvar radicava ragwitek ranexa rapaflo rapamune rapivab
    raplixa rasuvo ravicti rayaldee rayos reblozyl rebyota recarbrio reclast recombivax rectiv redemplo regranex
    releuko relexxii relistor reltone relyvrio remodulin renflexis renvela repatha rescriptor rescula restasis retacrit
    retavase retevmo retrovir revcovi revlimid rexulti reyataz reyvow rezdiffra rezlidhia rezurock rezzayo rhapsido
    rhofade rhogam rhophylac rhopressa riabni ridaura rinvoq riomet risvan ritalin rituxan rivfloza rixubis rizafilm
    robinul rocaltrol rocklatan roctavian rolvedon roszet rotarix rotateq rozerem rozlytrek rubraca ruconest ruxience
    ryaltris rybelsus rybrevant rydapt rylaze ryplazim rystiggo rytary ryzneuta ryzumvi sabril safyral saizen samsca
    sanctura sancuso sandimmune santyl saphnelo saphris savaysa savella saxenda scemblix seasonique secuado seebri
    segluromet selarsdi selzentry semglee sensipar septocaine serostim sernivo seysara sezaby shingrix signifor siklos
    siliq simbrinza simlandi simponi simulect sinuva sirturo sivextro skyclarys skyrizi skytrofa slynd sogroya soliqua
    soliris soltamox soma somatuline somavert sonata soolantra soriatane sotyktu sovaldi spevigo spikevax spinraza
    spravato sprix sprycel stalevo starlix stavzor steglatro stelara stendra steqeyma stimufend stiolto stivarga
    strensiq stribild striverdi sublocade subsys subutex sucraid sular sunlenca sunosi supartz supprelin suprax sustiva
    sustol sutab sutent syfovre symdeko symfi symjepi symlin symproic symtuza synagis synarel syndros synercid synjardy
    synribo synvisc tabloid tabrecta tafinlar tagrisso takhzyro taltz talvey talzenna tarceva targretin tarka tarpeyo
    tascenso tasigna tavalisse tavneos tazorac tazverik tecartus tecelra tecentriq tecfidera tecvayli teflaro tegsedi
    tekturna temodar temixys tepezza tepmetko terazol testim testopel tevimbra tezspire thalitone thalomid thymoglobulin
    thyrogen tibsovo tirosint tivdak tivicay tivorbex tlando tobi tofidence tolak tolsura topicort toradol torisel
    toujeo toviaz tracleer tradjenta trelegy trelstar tremfya tresiba treanda trexall treximet tribenzor triesence
    trijardy trikafta trilipix trintellix triumeq trizivir trodelvy trogarzo trokendi trudhesa trulance trulicity
    trumenba truqap truseltiq trusopt truvada truxima tryngolza tryvio tukysa turalio tvyaser twinrix twirla twynsta
    tybost tygacil tykerb tymlos tyrvaya tysabri tyvaso tzield ubrelvy uceris udenyca uloric ultomiris ultravate
    unituxin unloxcyt uplizna uptravi uroxatral urso ursodiol utibron uzedy vabomere vabysmo vafseo valchlor valcyte
    valtoco vanflyta vanihep vaniqa vaprisol varivax varizig varubi vascepa vaxelis vaxneuvance vectibix vectical
    velcade velphoro velsipity veltassa veltin vemlidy venclexta venofer veopoz veozah verkazia verquvo verzenio
    vesicare vfend viberzi vibativ vibramycin victoza victrelis videx viekira viibryd vijoice viltepso vimizim vimovo
    vimpat viokace viracept viramune viread visudyne vitrakvi vivitrol vivjoa vivotif vizimpro vocabria vonjo voquezna
    voranigo votrient vosevi vowst voxzogo voydeya vpriv vraylar vtama vumerity vuity vusion vyepti vyjuvek vyloy
    vyndamax vyndaqel vytorin vyvanse vyvgart vyxeos wainua wakix wegovy welireg wezlana winlevi winrevair wixela wyost
    xacduro xadago xalkori xaracoll xartemis xcopri xelpros xelstrym xembify xenazine xenical xenleta xenpozyme
    xeomin xepi xerava xermelo xgeva xhance xiaflex xifaxan xigduo xiidra ximino xipere xofigo xofluza xolremdi xospata
    xphozah xpovio xtampza xtandi xultophy xuriden xyntha xyosted xyrem xywav yeztugo yescarta yesintek yondelis yonsa
    yorvipath yosprala yuflyma yuvafem yupelri yusimry zalviso zaltrap zantac zavesca zavzpret zebutal zegerid zejula
    zelapar zelboraf zelnorm zembrace zenatane zenpep zepatier zepbound zeposia zepzelca zerbaxa zerit zeulide zevalin
    zevtera ziagen ziana ziextenzo zilretta zilbrysq zimhi zinacef zinbryta zinplava zioptan ziprasidone zirabev
    zirgan zoladex zolgensma zolinza zolpimist zomacton zonalon zonegran zonisade zontivity zorbtive zorvolex
    zortress zostrix zubsolv zulresso zunveyl zuplenz zurampic zurnai zurzuvae zyclara zydelig zykadia zylet zymaxid
    zymfentra zynlonta zynrelef zynyz zypitamag zyrem zytiga zyvox
    abilify adcal adcortyl adizem aerobid akineton aldomet allegra amoxil anafranil anectine ansaid antivert
    apresoline artane asacol astramorph atarax augmentin azactam bactroban bayer benemid bicillin blocadren brethine
    brevital bupap butisol cafergot calan calcijex calciparine capoten carbocaine carnitor ceclor cerumol chloromycetin
    cibalith cipramil clexane clomid clopixol codral colyte cordarone corgard cortisporin cotazym creon cuprimine
    cylert cytovene daraprim decadron declomycin depo-medrol depo-provera depo-testosterone deponit dermatop desferal
    dexatrim diabeta diabinese didronel digibind digifab dilatrate dioralyte diprolene diprosone disalcid dolgic
    donnatal duramorph duricef dynapen effudex efudex eldepryl elspar endocet epifrin ergomar eryc ery-tab esgic
    eskalith
    estraderm ethmozine eurax exosurf fansidar fastin feldene femstat fiorinal fleet floropryl fulvicin fungizone
    furacin furadantin gantrisin garamycin gaviscon glucometer glyburide golytely grifulvin gris-peg haldol hiprex
    humibid hycomine hydergine hygroton hypaque hytone ilotycin imferon inapsine infumorph intal intralipid isoptin
    isopto jevity kefzol kerlone klotrix kwell lanoxicaps larodopa lariam lasix librax lidex liothyronine lomustine
    lopid loprox lorcet loxitane ludiomil lugol's lupron luride luvox marezine marplan maxair maxipime mefoxin megace
    mellaril menest mepergan mestinon metahydrin metopirone mexitil micronor midamor midrin milrinone minitran moban
    moduretic monistat monurol motilium mycelex mycolog mykrox nalfon naprosyn natrecor navane nebcin nembutal
    neosporin neosynephrine neo-synephrine nepro neutra-phos nimbex nimotop nipride nitrodur nitro-dur nitropress
    nitrostat noctec noroxin norflex norpace nubain nupercainal nuprin ogen omnipaque oncovin optiray orap orinase
    ornade orudis oruvail osmolite otocort pamprin paraflex parafon pathocil pavabid paxipam pediazole peganone
    pentam pentothal percogesic peridex peri-colace phenaphen phisohex phospholine pilocar pitocin pitressin placidyl
    polycitra polysporin polytrim ponstel pontocaine prelone prepidil primacor prinzide pro-banthine pronestyl
    propulsid prostin protropin proventil pulmicort quibron quinaglute quinidex raglan reglan regonol rezulin rheumatrex
    ridaura rifadin rimactane ritodrine robaxisal rogaine romazicon roxanol roxicet sansert sectral seldane selsun
    serax serentil seroxat serzone silvadene similasan sinequan slo-bid solganal sorbitrate stadol stelazine
    streptase sulamyd sultrin suprane surmontil symmetrel synalar synalgos talacen talwin tavist tegopen tenex tenoretic
    tensilon tessalon theo-dur thyrolar ticarcillin tigan timentin tobrex tonocard toprol tracrium trandate tranxene
    trecator triavil tridil trilafon trimpex trinalin tri-sprintec tylox ultralente ultravist urecholine urised urispas
    valisone vanceril vancocin vaseretic velosef vepesid vermox vibra-tabs visipaque visken vistide vivactil volmax
    wycillin wygesic wytensin xylocaine zaroxolyn zefazone zinacef ziac zyloprim zydone marcumar sintrom aspegic
    doliprane efferalgan spasfon ventoline panadol nurofen voltarol calpol tramal novalgin buscopan brufen ponstan
    ibuprom omnipaque isovue gadavist dotarem prohance magnevist multihance omniscan eovist ablavar definity optison
    lumason technescan tc99m sestamibi cardiolite myoview neurolite datscan cerianna axumin pylarify illuccix posluma
    netspot detectnet amyvid vizamyl neuraceq tauvid locametz
    freestyle libre guardian-connect minimed tandem t-slim omnipod dexcom accu-chek onetouch contour-next glucommander
    reiki pilates zumba acupressure kardia alivecor fitbit glucerna pedialyte beano jevity osmolite reply rebook
    recert foundry respimat handihaler diskus ellipta turbuhaler flexhaler autohaler neohaler pressair digihaler
    redihaler respiclick
    flexpen kwikpen solostar flextouch sensoready autoinjector sureclick
    linx inspire vagus interstim axonics urolift rezum bulkamid greenlight aquablation mitraclip triclip watchman
    amulet impella tandemheart heartmate heartware centrimag novalung cardiohelp thoratec lifevest lifepak zoll
    micra aveir leadless evera viva brava claria consulta amplia visia medtronics micro-tech
    novasure thermachoice essure adiana mirena paragard skyla liletta kyleena bakri cook-catheter
    pipeline-embolization woven-endobridge solitaire trevo penumbra merci
    mepitel mepilex allevyn biatain hydrofera hydrofiber medihoney iodosorb iodoflex promogran prisma-matrix apligraf
    dermagraft epifix grafix integra oasis-matrix puraply theraskin kaltostat algicell sorbsan profore coflex comprilan
    setopress tubigrip webril kling conform-gauze kerlix sof-rol ioban chloraprep duraprep betadine hibiclens hibistat
    techni-care dakins vashe anasept prontosan puracyn
    podus multipodus prevalon rooke waffle-boots geomat roho jay-cushion hoyer sara-lift sit-to-stand
    inhub diskus respimat handihaler ellipta turbuhaler respiclick digihaler redihaler pressair neohaler twisthaler
    aerolizer flexpen kwikpen solostar flextouch sureclick autoinjector
    pleurx aspira thora-seal pleur-evac atrium-ocean heimlich-valve
    abrysvo adacel aduhelm adzynma apretude arexvy arikayce attruby auryxia benzaclin berinert beyfortus brixadi
    cequa cobenfy comirnaty dacogen differin doryx empaveli empliciti evusheld filspari fintepla glatopa gocovri
    hafyera imvexxy inpefa iqirvo kengreal kloxxado korsuva lagevrio livdelzi lyumjev maintena menquadfi miebo
    mresvia mulpleta nyvepria ongentys opill osmolex penbraya perseris qalsody rezvoglar rukobia sarclisa
    solodyn sustenna talicia trinza tudorza veklury vidaza vyalev vyleesi vyzulta zarxio zoryve
    """
)

#: Shorthand of clinical work that is written small and like no word of a dictionary.
SHORTHAND: frozenset[str] = word_table(
    """
    dispo snf cont rebook recert resched rx'd f/u fu d/c dcd ddx hpi pmh psh fhx shx ros nka nkda ua bg fsbs fsg fs
    met mets mt pip dip mcp cmc carpal tarsal calc dtr toe toes os oa ra sle htn hld dm dm2 t2dm t1dm cad chf afib copd
    abd abx acei adm afib aflutter amb amio amox anes anesth angio antibx appy appt approx arb asym atorva augm ausc
    azith azithro bact bacti bicarb bili bilat bilats biops bmp bnp bradi bronch bronchs bup cabg cath caths cbc
    ceft ceftaz cefaz chemo chole chol cipro clav clinda colo colpo conc contra cont cor coum creat crit crits croup
    ctab
    cts cva cxr cysto dced d/c'd dapto decub dehyd derm desat desats dex dig dilt diff dilt diuresed diuresing dka dltc
    dobut doac doacs docusate doxy drsg dtrs dvt dx dysp echos ecmo edem egd elev enceph endo entero eos epi epis ercp
    erta esoph etoh eval evals exac exam exc exlap ext extub fem fent fib flex flexsig flucon fluids fna fosfo frag freq
    fungal furos fx fxs gabap gent glargine gluc gtt gtts gyn habitus haldol heme hep hepb hepc hibi hct hcv hgb hsm hx
    hypo hypos hyperk hypok hyponat hyst ibupro icd icu imm imms impr inc incont indwell inflam inj inr intub ipi irreg
    isch ischem jt jts jvd jxn kcal kcl ket ketamine kub lac lacs lact lami laryng lat lats lev levo levoflox levoph
    lg lig lisin liss lite lith lmp lobec loraz lovenox lt ltr lymphs mag malig mammo mcv med meds menin mero meth metf
    metop metro metrol midaz mids mid-abd mito mobil mod monos morph mtx musc myco nafc narc nares nasop neb nebs nec
    neg nephro neur neutro neuts nitro nivo nml noc nontender nonlabored norepi norm norvasc nph npo nsaid nsaids nsg
    nstemi nsvd nystag obs occ occas olanz omep onc oph ophth optho orif ortho osm osms oxy oxyc palp palps panc pantop
    pap para paras parox path peds pembro pend perc perf perfs perirec persist pharm pharyng phenob phenyl phos pip
    piptazo plt plts pna pneumo pneumot polys pos post-op postop potass preg pred pregab pre-op preop prn proc procal
    prog prom prop propran prox psa psych pulm pulses quad quads quet rad rads reass rec rec'd recs rect redo resp resps
    resus rez rehab retic retics rhonc rib-fx rifax risper ritux rom ros roux rvr rxn sats sbo scd scd's scope scoped
    scopes sed sero seros serosang serosanguin serosanguinous sert sev simva sinus sob sono sonos spec specs spiro
    spont stemi strep subcut subq subling supp supps supr surg susp sux sxs sx symp synd syn tach tachy tamox tca tee
    tele temp temps tend tens thal ther thyr tib tib-fib tingl tol tolerat topir tox toxo trach trachs tramad trans
    traz trich trig trigs trop trops tsh tte turp tx txs tylen ucx unas unchg unilat unrem unresp ureth uro vag valp
    vanc vanco vasc vaso vent vents vfib vitals voc voids vtach warf wks wnl wt wts xfer xfused xfusion xr xrays z-pak
    zpak zosyn ziprex zith ingles espanol habla sangrado dolor fiebre tos
    taught instructed teaching demo reply jittery foundry hymns hajj umrah ramadan eid toy toys rideshare carpool
    eri eol bws scat5 scat sac baps smac bdi hdrs hamd madrs ymrs panss aims bprs cssrs c-ssrs mdq asrs scared mchat
    m-chat asq ages-stages nbs nips flacc cpot bps wfns mrs ihs tass wifi fistula-first
    gy cgy sv msv mci mbq bq
    wildfire wildfires smoke flood floods hurricane tornado heatwave
    ki67 ki-67 p16 p53 cd20 cd30 her2 erbb2 braf kras nras egfr alk ros1 pdl1 pd-l1 msi mmr hla hla-b hla-b27 brca
    brca1 brca2 palb2 chek2 jak2 calr mpl flt3 npm1 idh1 idh2 tp53 bcr-abl mthfr
    """
)

#: Abbreviations in capitals that are no initials of people, beside those of `clinical_vocabulary`.
CAPITALS: frozenset[str] = word_table(
    """
    ABI TBI NMS ERI EOL BWS SN NC RA AVR MVR TVR PFO ASD VSD PDA TOF TGA HLHS PVI PVL PVH DVH PLIF TLIF ALIF ACDF ORIF
    CRIF TAR THR TKR UKA RTSA TSA SLAP ITB PFS OS DFS ORR PR CR SD PD BOR MRD CRS ICANS GVHD HCT BMT SCT ASCT CART TLS
    SIADH DI CAH PCOS POI POF HH IHH AIP PTC FTC MTC ATC MEN NET PPGL RAI TSI TRAB TPO HBV HCV HDV HEV HAV EBV VCA CMV
    HHV JC BK MAC NTM MDR XDR DOT IGRA TST PPD ESBL CRE VRSA CDI PMC SSTI NSTI OM SSI CLABSI CAUTI VAE VAP BSI FUO SBE
    IE PJP PCP PML IRIS ART HAART PEP PREP STI NGU PID BV TV HPV CIN VIN LSIL HSIL ASCUS AGC LEEP CKC EMB AUB HMB PMB
    PMDD PMS OCP OCPS COC POP LNG IUD IUS LARC EC EMS IVF IUI ICSI FET OHSS RPL SAB TAB EAB MAB IUFD IUGR FGR SGA LGA
    AGA PPROM PPH DIC AFE HELLP PEC GHTN CHTN TTTS NRFHT BPP NST CST AFI DVP NT NIPT CVS MSAFP GCT OGTT GDM EDC LMP EGA
    NICU RDS BPD ROP NEC PVL IVH HIE PPHN MAS TTN SIDS BRUE ALTE FTT NAS NOWS UDT VUR UPJ PUV DDH SCFE LCP JIA SMA DMD
    CMT MG LEMS CIDP GBS MMN ALS MND PSP CBD MSA DLB FTD NPH IIH PRES RCVS CVST TIA LVO TPA TNK NIHSS MRS ASPECTS EVT
    ICA MCA ACA PCA VBI SAH SDH EDH ICH IPH IVH DAI TBI GCS ICP CPP EVD DBS VNS RNS ECT TMS CBT DBT ACT EMDR SSRI SNRI
    MAOI TCA NDRI SGA FGA LAI EPS TD NMS SS QTC PANSS YMRS MADRS HAMD BDI BAI CGI GAF WHODAS CSSRS AUDIT DAST CAGE COWS
    CIWA MAT OUD AUD SUD OTP PHP IOP RTC ACT IPT PCIT ABA ASD ADHD ODD IEP OT PT ST SLP PMR TENS NMES FES AFO KAFO TLSO
    LSO CTO HKAFO PWC FIM MMT ROM AROM PROM AAROM WBAT TTWB NWB FWB CGA SBA MINA MODA MAXA ADL IADL BADL
    UBE BIS MAC ETT LMA OPA NPA RSI CICO PONV TIVA PCEA PNB TAP ESP QL PENG IPACK ASRA ASA MH PDPH LAST PACU DSU ASC
    ERAS NPO CLD FLD ADAT TPN PPN EN GT GJ PEG PEJ NGT NJT DHT OGT LIWS IVF LR NS DNS MIVF KVO UOP CBI TOV PVR
    BUN CR GFR EGFR AKI ATN AIN GN FSGS MCD MN MPGN IGAN LN ANCA GPA MPA EGPA GCA BD SLE SS SSC MCTD UCTD PM
    DM IBM RA AS PSA REA OA AVN DISH CPPD HADD FM CRPS EDS POTS MCAS ME CFS DMARD MTX HCQ SSZ LEF AZA MMF CYC RTX TNF
    IL JAK ACR EULAR CDAI SDAI BASDAI BASFI SLEDAI BILAG RF CCP ANA DSDNA ENA SSA SSB SCL RNP JO ACA LAC ACL B2GP
    RPGN HUS TTP ITP HIT DIC PNH AA MDS AML ALL CML CLL HL NHL DLBCL FL MCL MZL MM SMM MGUS WM PV ET PMF HES
    NSCLC SCLC LUAD LUSC TNBC DCIS LCIS IDC ILC HCC CCA PDAC IPMN GIST CRC EAC ESCC RCC UC MIBC NMIBC CRPC HSPC
    ADT PSMA
    SBRT SRS IMRT VMAT IGRT HDR LDR EBRT XRT WBRT PCI TBI CCRT RT GTV CTV PTV OAR BED EQD GY CGY MLC
    SOAP HPI CC ROS PE AP IPOC ISBAR SBAR DAR PIE BIRP CPOE EMR EHR MAR TAR PRN
    AHI RDI ODI BG FSBS FSG AQP4 MOG STAT HIE CDS PACS RIS LIS POC POCT CLIA HEDIS RVU CPT ICD DRG LOS ALOS GMLOS
    CMI SOI ROM HAC PSI RAC MIPS ACO
    """
)
