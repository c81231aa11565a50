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
    "superior inferior first last the",
    "aspect side | before: lateral medial dorsal volar ulnar radial anterior posterior plantar palmar",
    "location > site spot | before: this that same",
    "site > location | before: this that same",
    "rest > remainder | frame: the _ of",
    "remainder > rest | frame: the _ of",
    "vision > visualization | frame: under/with direct _ | fixed",
    "visualization > vision | frame: under/with direct _ | fixed",
    "amount quantity | after: of",
    "room > suite | before: operating | fixed",
    "suite > room | before: operating endoscopy procedure",
    "room > department | before: emergency | fixed | only: singular",
    "department > room | before: emergency | fixed | only: singular",
    "room > area | before: recovery waiting | fixed | only: singular",
    "office clinic | before: the my our your his her this | not_near: work works job box worker",
    "house home | frame: his/her/their/the _ by; in his/her/their _; to his/her/their _",
    # People
    "gentleman > man",
    "lady > woman",
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
    "problem > issue | not_after: list focused oriented",
    "difficulty > trouble | only: singular | before: no any some with without had has have having without",
    "trouble > difficulty | only: singular | before: no any some had has have having without",
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
    "question > query inquiry | only: plural | not_near: answered",
    "detail > particular | only: plural | before: further more additional for",
    "reason > cause | after: for | before: the no",
    "likelihood > probability | after: of",
    "possibility > chance | after: of | only: singular",
    "explanation > account | before: detailed full",
    "wish > desire | only: plural | before: his her their",
    "knowledge > awareness | before: no",
    "help assistance aid | after: of | before: the",
    "help assistance | before: with without her his more some any",
    "use > utilization | frame: the _ of | only: singular",
    "combination > mixture | after: of",
    "variety > range | after: of",
    "type kind | frame: any/this/some/same _ of",
    "discomfort > soreness | near: mild",
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
    "treatment therapy | only: singular | not_before: physical occupational speech radiation breathing laser "
    "hormone replacement group individual family cognitive behavioral drug light water electroconvulsive | "
    "not_after: plan planning room center area areas",
    "medication > medicine",
    "medicine > medication | only: plural",
    "stitch > suture",
    "evidence > sign indication | frame: no/any/without _ of | only: singular",
    "sign > evidence | frame: no _ of | only: singular",
)

ADJECTIVE_GROUPS: tuple[str, ...] = (
    "current > present | before: his her the their this | not_after: smoker drinker user illness",
    "present > current | before: the his her their this | not_after: illness time",
    "further > additional | not_after: EMPTY and or from away than | not_before: to",
    "additional > further | not_after: EMPTY and or",
    "extra > additional",
    "appropriate proper | not_after: EMPTY and or to for with in",
    "secondary > due | after: to",
    "due > secondary | after: to | not_before: BE get go gets",
    "adequate sufficient | after: anesthesia sedation hemostasis exposure visualization time analgesia",
    "entire whole | before: the this her his",
    "similar > comparable | after: fashion manner technique results findings symptoms episodes | fixed",
    "specific particular | not_after: EMPTY to for gravity",
    "difficult > hard | after: to",
    "usual > customary standard | after: fashion manner sterile surgical way | fixed",
    "standard > usual customary | after: fashion manner sterile surgical | fixed",
    "routine > usual standard | after: fashion manner sterile | fixed",
    "customary > usual",
    "happy glad pleased | after: to",
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
    "available > accessible | before: readily",
    "willing > prepared | after: to",
    "noteworthy > notable",
    "notable > noteworthy | not_near: past history",
    "additional > extra | before: an two three NUMBER",
    "subsequent > later following | before: the on all | after: visits days",
)

ADVERB_GROUPS: tuple[str, ...] = (
    "initially > originally | after: diagnosed presented admitted seen treated evaluated",
    "originally > initially",
    "subsequently > then thereafter",
    "then > subsequently next | not_before: since by until back than even and EMPTY | not_near: if | not_after: "
    "EMPTY when again he she NUMBER to at by for",
    "then > subsequently next | frame: was/were _; and _ | not_near: if | not_after: EMPTY when again back NUMBER to",
    "thereafter > afterwards subsequently",
    "afterwards > afterward thereafter",
    "afterward > afterwards thereafter",
    "currently presently",
    "now > currently presently | frame: is/are _; who/he/she/patient _; has _ | not_after: EMPTY that",
    "presently > currently now",
    "carefully > cautiously",
    "cautiously > carefully",
    "promptly quickly",
    "quickly rapidly",
    "completely entirely fully",
    "totally > completely entirely",
    "entirely > completely",
    "slowly gradually",
    "also additionally | not_before: but not | not_after: EMPTY known called",
    "furthermore > additionally moreover",
    "moreover > furthermore additionally",
    "additionally > also furthermore moreover | before: EMPTY",
    "however > nevertheless nonetheless | before: EMPTY | not_after: many much long",
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
    "finally > lastly | before: EMPTY | after: EMPTY",
    "lastly > finally",
    "thoroughly > extensively | before: discussed",
    "extensively > thoroughly | near: discussed reviewed explained",
    "only > just | after: NUMBER",
    "just > only | after: NUMBER",
    "just > merely simply | after: a",
    "just > immediately | after: distal proximal below above lateral medial inferior superior anterior posterior",
    "immediately > just | after: distal proximal below above lateral medial inferior superior anterior posterior",
    "gently > carefully | after: placed inserted retracted advanced removed passed",
    "basically > essentially",
    "essentially > basically",
    "unfortunately > sadly | before: EMPTY",
)

#: Prepositions and conjunctions, and participles that serve as such.
PREPOSITION_GROUPS: tuple[str, ...] = (
    "upon > on | after: arrival admission discharge presentation exam examination evaluation review inspection "
    "entering entry further completion questioning standing awakening",
    "on > upon | after: arrival examination exam inspection questioning presentation evaluation",
    "after > following | frame: _ this/that/discharge/surgery/delivery/aspiration EMPTY; _ the/this/that/his/her "
    "procedure/surgery/operation/injection/delivery/discharge/visit/accident EMPTY; _ completion/induction of; _ "
    "obtaining | not_before: look looked looking looks named soon shortly day days week weeks month months hours "
    "hour minutes ever",
    "following > after | after: the this his her surgery completion induction delivery discharge | not_before: BE "
    "THE am and not we he she i by closely | not_near: instructions directions guidelines protocol",
    "via > through | not_after: email fax telephone phone po iv",
    "using > utilizing | not_before: BE PERSON by of | not_near: SUBSTANCE",
    "utilizing > using",
    "using utilizing > with | before: closed approximated reapproximated sutured secured irrigated repaired "
    "controlled achieved obtained performed divided incised dissected entered opened done infiltrated "
    "anesthetized injected excised cauterized coagulated ligated tied made created prepped draped removed cleaned "
    "dilated placed completed undertaken | after: a an the NUMBER electrocautery bovie sharp blunt cautery "
    "interrupted running monopolar bipolar ultrasound fluoroscopic local sterile standard our",
    "with > using | before: closed approximated reapproximated sutured irrigated repaired ligated tied divided "
    "incised dilated cauterized coagulated injected infiltrated anesthetized prepped performed obtained achieved "
    "controlled reinforced oversewn clamped | after: NUMBER electrocautery bovie cautery interrupted running "
    "copious sterile betadine saline lidocaine marcaine vicryl nylon silk monocryl a an",
    "through > via | before: inserted passed introduced advanced placed performed removed entered delivered "
    "withdrawn brought | after: a an the this each | near: incision incisions port ports sheath needle trocar "
    "trocars cannula portal portals",
    "over > during | after: the | near: past last next course",
    "during > over | frame: _ the past/last/next/course",
    "although though | after: the he she it they there this his her i we | not_before: as even",
    "toward towards",
    "underneath > beneath under",
    "beneath > underneath under",
    "within > inside | after: the | near: tissue vessel lumen canal joint cavity catheter",
    "throughout > during | frame: _ the procedure/operation/case/surgery/hospitalization/night",
    "till > until",
    "among amongst",
    "onto > on | before: placed",
)
