"""Nouns, adjectives, adverbs and prepositions of like sense, as data: each is rewritten only by one of its group.

Most nouns and adjectives of a clinical note name something clinical, and of the others, too, hardly any can take
another's place: what is not here stays. Severity, acuity, size, side, colour, certainty and whether something is normal
have no groups. The notation is that of `like_sense.py`. Source: written from general knowledge of English and of the
wording of clinical notes.
"""

from __future__ import annotations

#: Singular forms; plurals go with them unless the group says otherwise.
NOUN_GROUPS: tuple[str, ...] = (
    # Manner and place
    "fashion > manner | fixed",
    "manner > fashion | before: this similar usual standard same sterile routine normal layered interrupted running",
    "manner > fashion | frame: this/similar/usual/standard/same/sterile/routine _ | fixed",
    "way > manner fashion | frame: this/similar/usual/standard/same/following _ | fixed",
    "area region | not_near: code codes zip phone tri grocery bay valve | not_before: surface body catchment "
    "rural treatment holding waiting recovery staging work | not_after: i ii iii iv v vi NUMBER",
    "portion > part | after: of",
    "part > portion | after: of | before: upper lower middle proximal distal anterior posterior medial lateral "
    "superior inferior first last the this that | fixed",
    "aspect side | before: lateral medial dorsal volar ulnar radial anterior posterior plantar palmar",
    "location > site spot | before: this that same",
    "site > location | before: this that same",
    "rest > remainder | frame: the _ of",
    "remainder > rest | frame: the _ of",
    "vision > visualization | frame: under/with direct _ | fixed",
    "visualization > vision | frame: under/with direct _ | fixed",
    "amount quantity | frame: _ of blood/fluid/contrast/urine/drainage/saline/alcohol/water/food/carbohydrate/"
    "carbohydrates/insulin/material/medication/local/lidocaine/marcaine/air/pus/irrigation/solution/secretions/"
    "bleeding/stool/sputum/purulent/clear/serous/bloody/tissue/cement/dye/gas/oxygen",
    "room > suite | before: operating | not_after: table | fixed",
    "suite > room | before: operating endoscopy procedure",
    "room > department | before: emergency | fixed | only: singular",
    "department > room | before: emergency | fixed | only: singular",
    "room > area | before: recovery waiting | fixed | only: singular",
    "office clinic | before: the my our your his her this | not_near: work works job box worker",
    "house home | frame: his/her/their/the _ by; in his/her/their _; to his/her/their _",
    "attention > focus | only: singular | before: EMPTY our my the and | near: turned directed drawn paid",
    "decision > determination | frame: the/a _ BE made",
    "effort attempt | frame: an/every/no _ BE made",
    "insertion > placement | frame: _ of a/an/the catheter/tube/line/port/stent/drain",
    "case > procedure | frame: end/completion/conclusion/beginning/start/remainder/portion of the/this _; "
    "during/throughout the _",
    "procedure > case | frame: end/completion/conclusion/beginning/start/remainder of the/this _; "
    "during/throughout the _ | only: singular",
    "technique > method | only: singular | before: seldinger same standard usual similar this routine",
    "suture > stitch | only: plural | not_after: line lines material",
    "suture > stitch | only: singular | frame: a/an/one/another/each/single ANY _; a/an/one/another/single ANY ANY _; "
    "a/one/another/single ANY ANY ANY _ | not_after: line lines material | fixed",
    "point > time stage | frame: START at this _ | fixed | only: singular",
    "point > time | frame: START at that _ | fixed | only: singular",
    "time > point | frame: START at this/that _ | fixed | only: singular",
    "time > point | frame: at this/that _ | not_near: PASSIVE tied cut applied | fixed | only: singular",
    "result > consequence | frame: as a _ | fixed | only: singular",
    "detail > depth | frame: in _; in great/further/more/full _ | near: discussed explained reviewed talked | fixed "
    "| only: singular",
    "suture > stitch | only: singular | before: a one this that another each pursestring purse string mattress "
    "traction stay | not_after: line lines material",
    # People
    "gentleman > man",
    "lady > woman",
    "male > man | adult | only: singular | not_after: patient child infant smoker breast partner nurse hormone",
    "female > woman | adult | only: singular | not_after: patient child infant smoker breast partner nurse hormone",
    "man > gentleman | adult | only: singular",
    "woman > lady | adult | only: singular",
    "mom > mother",
    "dad > father",
    "physician > doctor",
    "doctor > physician | before: a the his her my your their this family primary",
    "infant > baby | before: the this an",
    "baby > infant | before: the this",
    "kid > child | only: singular",
    # Visits and talk
    "visit appointment | before: office clinic last next this follow followup previous first | not_near: "
    "emergency er home hospital nurse house hospitalization ed visiting",
    "consultation > consult | before: a the this for cardiology surgery",
    "discussion conversation | not_before: section",
    "problem > issue | not_after: list lists focused oriented",
    "difficulty > trouble | only: singular | before: no any some with without had has have having",
    "trouble > difficulty | only: singular | before: no any some had has have having without",
    "issue > problem | only: plural | before: medical health those these other any no such his her following "
    "multiple psychiatric cardiac respiratory pulmonary | not_after: with",
    "difficulty > problem | only: plural | before: no any without",
    "problem > difficulty | only: plural | before: no any without | not_after: list",
    "evaluation assessment | not_near: psychological neuropsychological mini",
    "workup > evaluation",
    "exam > examination | fixed",
    "examination > exam | fixed | not_after: under",
    "option > alternative | not_near: code",
    "choice > option | only: plural",
    "advice > guidance recommendation | only: singular",
    "need > requirement | after: for",
    "benefit > advantage | only: plural | near: risks alternatives complications | fixed",
    "alternative > option | only: plural | fixed",
    "effort attempt | after: to",
    "goal > aim objective",
    "plan > intention | after: to | only: singular",
    "reason > cause | after: for | before: the no",
    "likelihood > probability | after: of",
    "possibility > chance | after: of | only: singular",
    "explanation > account | before: detailed full",
    "wish > desire | only: plural | before: his her their",
    "knowledge > awareness | before: no",
    "help assistance aid | after: of | before: the",
    "help assistance | before: with without her his more some any",
    "use > utilization | frame: the _ of | only: singular",
    "variety > range | after: of",
    "type kind | frame: any/this/some/same _ of",
    # Course of events
    "increase > rise | after: in",
    "decrease > reduction | after: in",
    "placement > insertion | frame: _ of a/an/the catheter/tube/line/port/stent/drain/needle",
    "hospitalization > admission | before: this last previous recent",
    "admission > hospitalization | frame: during/throughout this/his/her _",
    "episode > bout | after: of | near: vomiting diarrhea coughing dizziness vertigo",
    "beginning > start | frame: the _ of",
    "start > beginning | frame: the _ of",
    "end > conclusion completion | frame: the _ of the/this procedure/operation/case/surgery/dissection; the _ of "
    "surgery",
    "conclusion completion > end | frame: the _ of the/this procedure/operation/case/surgery",
    "onset > start | after: of",
    "course > path | before: along its | after: of",
    "outcome > result | only: plural",
    "operation > procedure | not_after: note report | before: the this entire",
    "surgery operation | only: singular | before: the this his her | not_after: clinic center department team "
    "service date",
    "treatment > therapy | only: singular | not_before: physical occupational speech radiation breathing laser "
    "hormone replacement group individual family cognitive behavioral drug light water electroconvulsive | "
    "not_after: plan planning room center area areas",
    "medication > medicine",
    "medicine > medication | only: plural",
    "stitch > suture",
)

ADJECTIVE_GROUPS: tuple[str, ...] = (
    "current > present | before: his her the their this | not_after: smoker drinker user illness",
    "present > current | before: the his her their this | not_after: illness time",
    "further > additional | not_after: EMPTY and or from away than | not_before: to",
    "additional > further | not_after: EMPTY and or",
    "extra > additional",
    "appropriate > proper suitable | not_after: EMPTY and or to for with in",
    "proper > appropriate | not_after: EMPTY and or to for with in",
    "prior > previous | not_after: EMPTY to and or authorization",
    "previous > prior | not_after: EMPTY and or",
    "surgical > operative | after: intervention site field | not_before: non",
    "operative > surgical | after: intervention site field area | not_before: post pre non intra",
    "significant > notable remarkable | after: for | not_before: not",
    "notable > significant remarkable | after: for | not_before: not",
    "remarkable > notable significant | after: for | not_before: not",
    "same > identical | frame: in/using the _ fashion/manner/technique | fixed",
    "meticulous > careful thorough | after: hemostasis dissection attention inspection",
    "careful > meticulous | after: hemostasis dissection attention",
    "careful > thorough | after: inspection examination exploration search review",
    "various > different | before: the of in at with for",
    "secondary > due | after: to | fixed",
    "due > secondary | after: to | not_before: BE get go gets come | fixed",
    "adequate sufficient | after: anesthesia sedation hemostasis exposure visualization time analgesia",
    "entire whole | before: the this her his",
    "similar > comparable | after: fashion manner technique results findings symptoms episodes | fixed",
    "specific particular | not_after: EMPTY to for gravity",
    "difficult > hard | after: to",
    "usual > standard | after: fashion manner sterile surgical way | fixed",
    "standard > usual | after: fashion manner sterile surgical | fixed",
    "routine > usual standard | after: fashion manner sterile | fixed",
    "customary > usual",
    "happy glad > pleased | after: to",
    "pleasant > nice | before: very",
    "ongoing > continuing continued | not_after: EMPTY",
    "brief > short | not_after: EMPTY and",
    "helpful useful | not_after: hand",
    "necessary > needed required | before: as if when | fixed",
    "needed > necessary required | before: as if when | fixed",
    "necessary > needed | before: not deemed",
    "important > essential | before: very",
    "correct > accurate | after: diagnosis",
    "identical > same | before: the",
    "willing > prepared | after: to",
    "noteworthy > notable",
    "notable > noteworthy | not_near: past history",
    "additional > extra | before: an two three NUMBER",
    "subsequent > later following | before: the on all | after: visits days",
)

ADVERB_GROUPS: tuple[str, ...] = (
    "shortly > soon | after: after thereafter",
    "initially > originally | before: BE HAVE | not_after: EMPTY",
    "initially > originally | after: diagnosed presented admitted seen treated evaluated",
    "originally > initially",
    "subsequently > then thereafter",
    "then > subsequently | not_before: since by until back than even and EMPTY | not_near: if | not_after: "
    "EMPTY when again he she finally NUMBER to at by for",
    "then > subsequently next | frame: BE _; and _; we/i _ | not_near: if | not_after: EMPTY when again back finally "
    "NUMBER to",
    "next > then subsequently | before: START | after: COMMA the we a an his her this",
    "next > then subsequently | before: BE | not_after: EMPTY to in on of day week month year visit",
    "then > next | before: START | after: COMMA the we a an",
    "approximately > about roughly | after: NUMBER a an half",
    "roughly > approximately about | after: NUMBER a an half",
    "thereafter > afterwards subsequently",
    "afterwards > afterward thereafter",
    "afterward > afterwards thereafter",
    "currently presently",
    "now > currently presently | frame: is/are _; who/he/she/patient _; has _ | not_after: EMPTY that",
    "presently > currently now",
    "carefully > closely | near: monitor monitored monitoring watch watched watching follow followed observe observed",
    "closely > carefully | near: monitor monitored monitoring watch watched watching observe observed",
    "meticulously > carefully",
    "copiously > thoroughly | near: irrigated irrigate irrigation washed lavaged",
    "nicely > well | not_after: EMPTY",
    "soon > shortly | not_before: as so too very how | after: after thereafter",
    "cautiously > carefully",
    "promptly quickly",
    "quickly rapidly",
    "completely entirely fully",
    "totally > completely entirely",
    "slowly gradually",
    "also additionally | not_before: but not | not_after: EMPTY known called",
    "also > likewise | before: BE | not_after: EMPTY known called a an the in",
    "likewise > also | before: BE",
    "similarly likewise | before: START | after: COMMA",
    "accordingly > consequently therefore | before: START",
    "furthermore > additionally moreover",
    "moreover > furthermore additionally",
    "additionally > also furthermore moreover | before: EMPTY",
    "however > nevertheless nonetheless | before: START COMMA | after: COMMA",
    "however > though | before: COMMA | after: COMMA",
    "nevertheless nonetheless",
    "therefore thus consequently | not_after: far",
    "hence > therefore thus",
    "obviously > clearly",
    "usually typically generally",
    "primarily > mainly",
    "mainly mostly",
    "mostly > mainly",
    "easily readily",
    "appropriately properly",
    "frequently often | not_before: more less how as very too most",
    "sometimes occasionally | not_before: every",
    "occasionally > sometimes",
    "especially particularly",
    "fairly > reasonably",
    "simultaneously concurrently",
    "eventually ultimately",
    "adequately > sufficiently",
    "finally > lastly | before: EMPTY | after: EMPTY",
    "lastly > finally",
    "thoroughly > extensively | before: discussed",
    "extensively > thoroughly | near: discussed reviewed explained",
    "only > just | after: NUMBER",
    "just > only | after: NUMBER",
    "just > simply | after: a",
    "just > immediately | after: distal proximal below above lateral medial inferior superior anterior posterior",
    "immediately > just | after: distal proximal below above lateral medial inferior superior anterior posterior",
    "gently > carefully | after: placed inserted retracted advanced removed passed",
    "basically > essentially",
    "essentially > basically",
)

#: Prepositions, conjunctions and pronouns, and participles that serve as prepositions.
PREPOSITION_GROUPS: tuple[str, ...] = (
    "upon > on | after: arrival admission discharge presentation exam examination evaluation review inspection "
    "entering entry further completion questioning standing awakening",
    "on > upon | after: arrival examination exam inspection questioning presentation evaluation",
    "after > following | frame: _ this/that/discharge/surgery/delivery/aspiration EMPTY; _ the/this/that/his/her "
    "procedure/surgery/operation/injection/delivery/discharge/visit/accident EMPTY "
    "| not_before: look looked looking looks named soon shortly day days week weeks month months hours "
    "hour minutes ever",
    "following > after | after: the this his her surgery completion induction delivery discharge | not_before: BE "
    "THE am and not we he she i by closely | not_near: instructions directions guidelines protocol",
    "after > following | frame: _ induction/completion/removal/placement/administration/injection/insertion/"
    "discussion/review/release/resection/evacuation/delivery/excision of/with | not_right: BE HAVE",
    "about > approximately roughly | after: NUMBER",
    "around > approximately about | after: NUMBER | not_near: clock",
    "about > regarding | before: questions question discussion discussions information instructed counseled talk "
    "talked spoke education educated conversation told asked inquired | not_after: EMPTY NUMBER a",
    "regarding > about | before: questions question discussion discussions information instructed counseled talk "
    "talked spoke education educated conversation him her them family | not_after: EMPTY",
    "but > though although | before: COMMA | after: he she it they there this we i his her these no the | not_near: "
    "only not",
    "but > yet | before: COMMA | after: did does has have had is was were can could would will still | not_near: "
    "only not",
    "these > they | before: START | frame: _ BE PASSIVE; _ BE then",
    "they > these | before: START | frame: _ BE then",
    "along > together | after: with | not_before: get gets getting got go going goes went move moves follow come "
    "came carry",
    "at > upon | frame: _ the completion/conclusion of; _ completion/conclusion of",
    "upon > at | frame: _ the completion/conclusion of; _ completion/conclusion of",
    "on > upon | frame: _ the operating/or table/room",
    "his her > the | frame: _ BODY/MATTER; _ left/right/lower/upper/bilateral/both BODY; _ current/chronic/recent/"
    "previous/initial/prior/ongoing/medical/surgical/left/right/abdominal/present/severe MATTER; _ blood "
    "pressure/sugar/sugars/glucose/pressures/work | not_near: RELATIVE | not_before: in of all both during for with to",
    "his her > the | frame: in/of/all/during/for/with/to _ BODY/MATTER; in/of/all/during/for/with/to _ "
    "left/right/lower/upper/bilateral/current/chronic/recent/previous/initial/prior/present BODY/MATTER; "
    "in/of/for/with _ blood pressure/sugar/sugars/glucose/pressures/work | not_near: RELATIVE",
    "the > this | before: START | frame: _ patient is/has/had/presents/presented/underwent/lives; _ patient was "
    "taken/brought/seen/admitted/identified/evaluated/referred/diagnosed/started/a/an",
    "the > this | frame: tolerated/of/for/about/during/throughout/following/with/to/undergo/underwent _ "
    "procedure/operation EMPTY/well/and/without/with/very/in",
    "this > the | frame: tolerated/of/for/about/during/throughout/following/with/to/undergo/underwent _ "
    "procedure/operation EMPTY/well/and/without/with/very/in",
    "the > this | frame: discussed/reviewed/spoke/talked with _ patient; explained to _ patient; "
    "of/for/from/to/by/with/in/on/see/saw/evaluate/evaluated/examine/examined/treat _ patient EMPTY/who",
    "the > this | before: START | frame: _ patient EMPTY",
    "the > this | frame: of/for/after/before/following/with/undergo/underwent/during _ surgery EMPTY/and/with",
    "this > the | frame: _ patient/gentleman/lady/man/woman",
    "which > that | not_before: EMPTY of in at for with from on by to during after through following under into "
    "over upon within about and or but between along around above below before until since without than as via "
    "near toward towards against behind across beyond per regarding beneath underneath adjacent out | "
    "frame: _ BE/HAVE/will/would/could/can/may/did/does/showed/revealed/demonstrated",
    "after > once | before: START | frame: _ the/this patient BE/had; _ this BE/had; _ the ANY BE/had | not_right: he "
    "she we i they which for",
    "after > once | before: START | frame: _ ANY ANY BE; _ ANY ANY ANY BE; _ ANY BE | not_frame: _ ANY THE; _ ANY ANY "
    "THE; _ ANY ANY ANY THE; _ THE | not_right: PERSON there it which they this that for",
    "once > after | before: START | frame: _ the/this patient BE/had; _ this BE/had; _ the ANY BE/had; _ ANY ANY BE; _ "
    "ANY ANY ANY BE | not_right: he she we i they a per daily weekly monthly",
    "in > into | frame: placed/put _ the/her/his abdomen/bladder/wound/cavity/vagina/stomach/canal/incision/space/"
    "uterus/trachea/pelvis/joint/socket/tunnel/pocket/esophagus/duct/ureter/peritoneal/abdominal/pleural/subcutaneous/"
    "pelvic/urethra/nose/nostril/duodenum/defect",
    "with > using | before: closed reapproximated sutured irrigated prepped injected infiltrated anesthetized ligated "
    "oversewn | not_after: the no EMPTY some little minimal good excellent difficulty PERSON his her great care ease "
    "any respect out this that which",
    "that > which | not_before: EMPTY THE BE HAVE of in at for with from on by to during after through following "
    "under into over upon and or but so than as except given in said says say states state stated stating feel "
    "feels felt think thinks thought believe believes believed note notes noted report reports reported mention "
    "mentions mentioned told tells tell see sees saw find found confirm confirmed sure such now know knows known "
    "discussed discuss explained explain concerned aware agree agreed fact point time day extent degree all "
    "everything anything something nothing possible likely clear apparent hope hoped denies deny denied ensure "
    "ensured showed shows show shown revealed reveals demonstrated demonstrates indicates indicated indicate "
    "suggest suggests suggested recommend recommended advised instructed understand understands understood "
    "decided determined insisted claims claimed believing feeling opinion evidence doubt chance risk "
    "appeared appears seems seemed remember remembers recalls remembered appreciated it wish wishes did does do "
    "like one him her them patient us me you about only even is | frame: _ BE/HAVE/will/would/could/can/did/does",
    "this > it | before: START | frame: _ BE then; _ BE subsequently; _ BE PASSIVE",
    "it > this | before: START | frame: _ BE then; _ BE PASSIVE",
    "into > in | frame: placed/put/inserted _ THE | not_after: a",
    "in > into | frame: inserted/introduced/injected _ THE | not_frame: _ THE usual/standard/same/sterile/right/"
    "left/operating/routine/emergency/office/clinic/hospital/manner/fashion/area",
    "into > to | frame: brought/taken/transported/transferred _ the/an/our operating/or/procedure/endoscopy/cath/"
    "surgical/recovery/cystoscopy/angiography",
    "to > into | frame: brought/taken/transported _ the/an/our operating/or/procedure/endoscopy/cath/surgical/"
    "cystoscopy/angiography",
    "within > in | after: the his her this its | not_frame: _ THE last/past/next/first/second/normal/limits/range/"
    "expected/same/hour/day/week/month/year/acceptable/reference | not_near: hour hours day days week weeks month "
    "months year years limits range ranges minutes minute",
    "on > upon | before: based depending dependent",
    "under > with using | frame: _ ultrasound/fluoroscopic/fluoroscopy/stereotactic/ct/image guidance",
    "via > through | not_after: email fax telephone phone po iv",
    "using > utilizing | not_before: BE PERSON of | not_near: SUBSTANCE",
    "utilizing > using",
    "using utilizing > with | before: closed approximated reapproximated sutured secured irrigated repaired "
    "controlled achieved obtained performed divided incised dissected entered opened done infiltrated "
    "anesthetized injected excised cauterized coagulated ligated tied made created prepped draped removed cleaned "
    "dilated placed completed undertaken | after: a an the NUMBER electrocautery bovie sharp blunt cautery "
    "interrupted running monopolar bipolar ultrasound fluoroscopic local sterile standard our",
    "with > using | before: grasped made marked drilled reamed cut opened dissected retracted stained scrubbed "
    "cleaned washed suctioned measured fixed stabilized entered undermined debrided curetted | after: NUMBER a an "
    "electrocautery bovie cautery bipolar sharp blunt metzenbaum mayo betadine fluoroscopy ultrasound | not_frame: "
    "_ a/an small/rim/cuff/portion/history/large",
    "with > using | before: closed approximated reapproximated sutured irrigated repaired ligated tied divided "
    "incised dilated cauterized coagulated injected infiltrated anesthetized prepped performed obtained achieved "
    "controlled reinforced oversewn clamped | after: NUMBER electrocautery bovie cautery interrupted running "
    "copious sterile betadine saline lidocaine marcaine vicryl nylon silk monocryl a an",
    "through > via | before: inserted passed introduced advanced placed performed removed entered delivered "
    "withdrawn brought | after: a an the this each | near: incision incisions port ports sheath needle trocar "
    "trocars cannula portal portals",
    "over > during | after: the | near: past last next course",
    "during > over | frame: _ the past/last/next/course",
    "although though | after: the he she it they there this his her i we a an some these that no | not_before: as even",
    "toward towards",
    "underneath > beneath under",
    "beneath > underneath under",
    "within > inside | after: the | near: tissue vessel lumen canal joint cavity catheter",
    "throughout > during | frame: _ the procedure/operation/case/surgery/hospitalization/night",
    "till > until",
    "onto > on | before: placed",
)
