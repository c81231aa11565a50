"""Verbs of like sense, as data: a verb is rewritten only by one of its group, since any other changes what was done.

The notation is that of `like_sense.py`. Source: written from general knowledge of English and of the wording of
clinical notes.
"""

from __future__ import annotations

#: Base forms; a verb may stand in several groups. What is not here stays: "attached" must not become "cut".
VERB_GROUPS: tuple[str, ...] = (
    # Saying
    "state report say | after: that",
    "mention > state | after: that",
    "report state | after: he she they there",
    "relate > report state | after: that",
    "indicate > state report | frame: PERSON _ that; PERSON HAVE _ that",
    "note > report state | frame: he/she/patient/mother/father/wife/husband/daughter/son/they _ that; "
    "he/she/patient HAVE _ that",
    "answer > address | near: questions | before: BE | fixed",
    "instruct > tell advise | before: BE | after: to that",
    "advise > tell | before: BE | after: to",
    "counsel > advise | before: BE | after: to on about regarding",
    "call > telephone phone | after: us me her him the | not_after: EMPTY",
    "consider > deem | before: BE | after: to a an safe stable appropriate necessary adequate",
    "say state | after: he she they that",
    "discuss > review | frame: _ with PERSON; _ with the/his/her PERSON",
    "review > discuss | frame: _ with PERSON; _ with the/his/her PERSON",
    "discuss > explain review outline | before: BE | after: EMPTY in with",
    "discuss > review explain | after: the risks all | not_after: case",
    "explain > describe outline | after: to in EMPTY | not_right: that",
    "explain > outline | after: the | before: HAVE he she i we",
    "review > examine | near: mri ct scan scans films images specimen radiographs | not_near: family",
    "describe > characterize | after: the his her",
    "ask request | before: BE | after: to",
    "ask > request | after: that",
    "tell > instruct | before: BE | after: to",
    "tell inform notify | before: BE | after: that of about",
    "inform notify | not_after: consent",
    "recommend > advise | not_after: to for",
    "talk speak | after: with to about",
    "express > voice | near: understanding agreement concern concerns desire wish",
    "voice > express | near: understanding agreement concern concerns desire wish",
    "document > record | not_before: the a this",
    "record > document | before: BE",
    "complain > speak | before: never",
    # Doing
    "perform > do | not_after: EMPTY",
    "perform > undertake | before: BE",
    "do > perform | before: BE | not_after: with well to so by ok okay fine better very",
    "do > perform | only: participle | frame: procedure/test/echocardiogram/echo/ekg/scan/study/biopsy/ray/mri/"
    "colonoscopy/endoscopy/surgery/ultrasound/ct/catheterization _ | not_after: with well so",
    "complete finish > accomplish | before: BE | near: closure dissection repair anastomosis resection",
    "undertake accomplish conduct > perform | before: BE",
    "execute > perform | before: BE",
    "complete > finish | before: BE HAVE he she we patient i",
    "finish > complete",
    "conclude > finish complete | before: BE | not_after: that",
    "terminate > end conclude | before: BE | near: procedure operation case",
    "achieve attain > obtain | before: BE",
    "achieve > attain obtain",
    "attain > achieve",
    "obtain > achieve secure | frame: hemostasis BE _; _ hemostasis",
    "secure > obtain achieve | frame: hemostasis BE _; _ hemostasis",
    "achieve > secure | frame: hemostasis BE _; _ hemostasis",
    "obtain > achieve | before: BE | near: anesthesia access exposure visualization sedation closure "
    "reduction fixation",
    "obtain > secure | frame: consent BE _",
    "obtain > perform do | before: BE | near: ct mri scan xray radiograph echocardiogram ultrasound ekg mammogram",
    "get > obtain | only: base past ing | after: a an the another | near: mri ct scan xray ray lab labs test tests "
    "ultrasound echo echocardiogram records mammogram ekg",
    "carry > take | only: participle | frame: BE/and _ down | fixed",
    "take > carry | frame: incision/dissection BE _ down | fixed",
    "mention describe note outline state | only: participle | frame: as _ above/below/earlier/previously; as "
    "previously _ | fixed",
    "have > undergo | only: past | before: PERSON and who | frame: _ a/an/another ANY scan/biopsy/surgery/"
    "catheterization; _ a/an ANY ANY "
    "scan/biopsy | not_frame: _ a/an normal/negative/positive/abnormal",
    "have > undergo | only: past | before: PERSON and who | frame: _ a/an/another mri/ct/colonoscopy/"
    "biopsy/echocardiogram/ultrasound/catheterization/mammogram/hysterectomy/endoscopy/egd/ekg/"
    "appendectomy/cholecystectomy/laparoscopy; _ a/an "
    "normal/negative/chest/brain/head/repeat/recent/stress/bone/cardiac/previous/prior/abdominal/screening/total "
    "mri/ct/colonoscopy/biopsy/echocardiogram/ultrasound/scan/mammogram/hysterectomy/test/catheterization/endoscopy",
    "send > take | frame: BE/and _ to the/recovery recovery/room/pacu/postanesthesia/in",
    "need > require | only: participle | frame: as/if _ | fixed",
    "draw > take collect obtain | before: BE | near: blood labs cultures lab specimen sample samples",
    "obtain > take | before: BE | after: from | not_near: consent images views slices films",
    "obtain > take collect | near: sample samples specimen specimens biopsy biopsies culture cultures swab swabs "
    "| before: BE",
    "take > obtain collect | near: sample samples biopsy biopsies culture cultures swab swabs | before: BE | "
    "not_after: to",
    "take > obtain | near: images films views radiographs photographs xrays picture pictures | before: BE",
    "obtain > acquire | near: images views slices films",
    "acquire > obtain | near: images views slices films",
    "transport > take bring | frame: BE _ to/into the/a/an/our/pacu/recovery/postanesthesia/or/radiology/icu",
    "bring take transport | frame: BE _ to/into the/a/an/our/pacu/recovery/postanesthesia/or/radiology/icu",
    "bring take | before: BE | after: back | fixed",
    "take > transport bring | only: participle | frame: COMMA/and/then _ to/into/back the/a/an/our/to/pacu/recovery/"
    "postanesthesia/or/icu",
    "transfer > take bring transport | only: participle | frame: and/then _ to the/recovery recovery/post/"
    "postanesthesia/pacu/room/in",
    "place > put | before: we i then | only: past | after: a an the two three four this NUMBER | not_near: order",
    "transport > take bring | only: participle | frame: and/then _ to/into the/a/an/our/pacu/recovery/icu",
    "transfer > move | frame: BE _ to the operating/or/floor/table/bed/stretcher/gurney/regular",
    "return > bring take | frame: BE _ to the/recovery/pacu/postanesthesia recovery/postanesthesia/pacu/room/post/"
    "EMPTY/in",
    "transfer > take bring transport | before: BE | after: to | near: recovery postanesthesia pacu",
    "move > transfer | before: BE | after: to from | near: table stretcher bed gurney",
    "send > submit | before: BE | after: to for | not_near: PERSON",
    "send > submit | near: pathology specimen histology cytology",
    "submit > send | near: pathology specimen histology cytology",
    "refer > send | before: BE | after: to for",
    "provide > give | before: BE | after: EMPTY by to",
    "provide give > supply | before: BE | after: EMPTY with | near: prescription prescriptions",
    "give > provide | before: BE | after: EMPTY by to instructions a the | near: instructions information "
    "prescription prescriptions handout",
    "give > administer | before: BE | near: antibiotics mg ml mcg gram grams iv intravenous intravenously "
    "preoperatively dose doses antibiotic ancef anesthesia sedation heparin fluids saline units bolus medications "
    "| not_after: the by instructions",
    "administer > give | before: BE | not_after: by",
    "utilize > use | only: base third past participle",
    "use > utilize employ | before: BE | not_near: SUBSTANCE | not_after: for as | fixed | not_frame: PERSON BE _",
    "use > utilize | before: BE | not_near: SUBSTANCE | after: for as | fixed | not_frame: PERSON BE _",
    "use > utilize | before: we i then | after: a an the our | not_near: SUBSTANCE | only: past",
    "employ > use utilize | before: BE",
    "place position > put | frame: PERSON BE _ in/on/into/under/across",
    "put > place | before: BE HAVE | after: in on into over under across around through",
    "place > put | before: BE | frame: _ in/on/into/over/around/across/under/inside/beneath/between/along THE; _ "
    "supine/prone | not_near: order call screws",
    "place > put | only: participle | frame: COMMA _ in/on the/supine/prone/dorsal supine/prone/dorsal/lithotomy/"
    "position/operating/lateral; COMMA _ supine/prone in/on",
    "place > put | only: participle | frame: and _ in/on/into/over/around/across/under THE; and _ in/on "
    "supine/prone/dorsal/lithotomy/lateral/left/right/high/low; and _ supine/prone",
    "place > position | frame: BE _ across/around/along/over/beneath/between/adjacent THE | not_near: suture sutures "
    "stitch stitches dressing dressings closure order patient he she",
    "place > position | only: participle | frame: PERSON BE _ supine/prone; and _ supine/prone; PERSON BE _ on the "
    "operating/or/table; and _ on the operating/or/table",
    "place > insert | before: BE | frame: _ into/through/within THE | not_near: stitch stitches order PERSON "
    "arm arms leg legs hand hip knee foot head extremity specimen",
    "place > insert introduce | frame: port/ports/trocar/trocars/cannula/cannulas/needle/sheath/sheaths BE _",
    "insert > put | before: BE | after: into in",
    "place > position | before: BE | near: supine prone lithotomy decubitus table beach",
    "position > place | before: BE | after: in on over under supine",
    "place > insert | frame: SCOPE/port/ports/catheter/foley/drain/tube/stent/packing BE _",
    "place > introduce | frame: SCOPE/catheter BE _",
    "insert > place | not_after: a",
    "insert > introduce | frame: SCOPE/catheter BE _",
    "introduce > insert place | before: BE | after: into through | not_near: myself himself topic",
    "introduce > insert pass | frame: SCOPE/catheter BE _",
    "pass > introduce advance | frame: SCOPE/catheter BE _ | not_after: around beneath",
    "pass > advance | only: participle | frame: SCOPE/stylet/probe/dilator/dilators/tube BE _ down; SCOPE BE _ up "
    "| fixed",
    "advance > pass | frame: SCOPE/catheter BE _ into/through/over",
    "apply place | frame: "
    "strip/strips/dressing/dressings/tourniquet/bandage/bandages/splint/cast/clip/clips/clamp/clamps/collar BE _ "
    "| not_after: in",
    "deploy > place | before: BE | near: stent stents",
    "remove withdraw | frame: SCOPE/TOOL BE _",
    "withdraw > remove | before: BE | frame: SCOPE/TOOL and/then _ | only: participle",
    "create > make | before: BE",
    "make > establish | frame: diagnosis BE _",
    "make > create | before: BE | near: hole holes cut cuts opening window slit pocket tunnel puncture anastomosis "
    "loop burr | not_after: up to",
    "create > make | before: we i then | only: past",
    "make > create | before: we i then | only: past | near: incision incisions portal portals hole flap opening",
    "make > create | before: BE | near: incision incisions portal portals flap flaps arthrotomy arteriotomy "
    "venotomy capsulotomy stab | not_after: up to",
    "elevate > raise lift | before: BE | near: flap flaps arm leg extremity head",
    "raise > elevate | before: BE | near: flap flaps arm leg extremity head",
    "lift > raise elevate | before: BE | near: flap flaps arm leg extremity head",
    "turn > direct | near: attention",
    "direct > turn | near: attention",
    "turn > rotate | before: BE | near: head",
    "maintain > keep | before: BE | after: in on at",
    "keep > maintain | before: BE | after: in on at",
    "connect > attach | before: BE | after: to",
    "attach > connect | before: BE | after: to | near: generator suction drainage bag tubing lead leads bulb",
    "change switch | before: BE | after: to | not_near: dressing dressings position",
    "increase > raise | before: BE | after: to | near: mg dose dosage",
    "decrease > reduce lower | before: BE | after: to | near: mg dose dosage",
    "reduce > decrease lower | before: BE | after: to | near: mg dose dosage",
    "undergo > have",
    "give > provide | after: consent informed verbal written permission",
    "walk > ambulate | only: base third ing | after: EMPTY with without independently",
    "locate > situate | only: participle | after: in at on within along near over between",
    "resume > restart | after: her his home all the regular normal | not_near: school work",
    "continue > maintain | after: current present same | only: base",
    "hospitalize > admit | before: BE | after: EMPTY for with at in over on two three from",
    "admit > hospitalize | before: BE | after: for with",
    "manage > treat | before: BE | after: conservatively with medically nonoperatively surgically",
    "deem > consider | before: BE",
    "prepare > prep | near: draped | before: BE and",
    "go > present | only: past | after: to | near: emergency er ed",
    "select choose | before: BE",
    "allow permit | not_after: for",
    "permit > allow",
    "ensure > assure",
    "assure > ensure | not_after: PERSON that the",
    "help assist | after: with in",
    "help > assist aid | after: in with",
    "like > wish | frame: would _ to",
    "attempt > try | before: BE",
    "order > request | near: ct mri scan labs lab test tests echo ultrasound studies study films | not_near: PERSON in",
    "try attempt | after: to",
    "attempt > try | after: to",
    "arrange > schedule | not_after: for to with",
    "schedule > book | before: BE | after: for",
    "wake awake > awaken | before: BE",
    "proceed move > go | after: ahead",
    "wash > clean | before: BE | after: with and | near: skin",
    "prep > prepare | fixed",
    "make > reach | before: BE | near: decision",
    "have > experience | only: ing | before: BE | after: difficulty trouble problems pain symptoms any some more "
    "increasing increased severe chest headaches nausea episodes difficulties",
    # Looking
    "inspect > examine | not_before: to",
    "inspect > examine check | before: BE",
    "examine > assess evaluate | not_near: PERSON",
    "evaluate assess",
    "examine > evaluate assess | before: BE",
    "check > assess | after: for | not_near: lab labs levels",
    "check > examine inspect | near: hemostasis wound bleeding | before: BE",
    "note > observe | not_near: above | not_before: please to",
    "observe > note | before: BE | after: in on at to EMPTY | not_frame: PERSON BE _",
    "note > see find observe | before: BE | not_after: above below",
    "find > note | before: BE | after: to",
    "find > note see | before: BE | after: in on at EMPTY",
    "see > visualize identify | before: BE | not_after: to by for today as back and with last | not_near: clinic "
    "office hospital emergency er consultation | not_frame: PERSON BE _; PERSON HAVE been _; PERSON will be _; last _",
    "see > note observe | before: BE | not_after: by for today as back and with last | not_near: clinic office "
    "hospital emergency er consultation | not_frame: PERSON BE _; PERSON HAVE been _; PERSON will be _; last _",
    "see > evaluate examine | only: participle | frame: PERSON BE _ by/in/at/for; PERSON HAVE been _ by/in/at/for; "
    "PERSON was last _ by/in/at",
    "identify > find locate | before: to | only: base | after: THE",
    "identify > find visualize see | before: BE | not_after: by as | not_frame: PERSON BE _",
    "identify > note | before: BE | after: EMPTY and in on at | not_frame: PERSON BE _",
    "visualize > see | not_before: not",
    "encounter > note | before: BE",
    "appreciate > note detect | before: BE",
    "notice > note observe | not_before: BE",
    "detect > find note | before: BE",
    "show > demonstrate | not_before: BE a the trade talk | not_after: EMPTY by up that to",
    "demonstrate > show | not_before: BE | not_after: EMPTY by up that to",
    "show demonstrate > reveal | not_before: BE PERSON EMPTY also a the trade talk | not_after: EMPTY by up that to",
    "reveal > show demonstrate | not_before: BE EMPTY | not_after: EMPTY by up that to",
    "show reveal demonstrate | not_before: BE a the trade talk | after: that",
    "discover > find | before: BE",
    "view > see visualize | before: BE",
    "interpret > read | before: BE",
    # Having, becoming
    "experience > have | not_after: EMPTY by in with",
    "sustain > suffer | not_after: from by | not_before: BE",
    "suffer > sustain | after: a an | near: injury injuries stroke fracture trauma burn laceration hemorrhage "
    "bite | not_before: BE",
    "require > need",
    "need > require | not_after: to EMPTY for be of",
    "necessitate > require",
    "begin start | not_after: at on",
    "commence > begin start",
    "initiate > start begin",
    "start begin initiate | before: BE | not_after: on to",
    "start > begin initiate | before: BE | after: on",
    "continue > remain | after: on | before: PERSON will should",
    "persist > continue",
    "remain stay | only: base third past | not_before: the a his her any all some only | not_after: EMPTY",
    "occur happen",
    "happen > occur | not_after: to",
    "present > come | after: to for today | not_before: BE to",
    "come > present | after: to | near: emergency er ed clinic hospital office",
    "treat > manage | before: BE | after: with conservatively",
    "live reside | after: with in at alone",
    "ambulate > walk",
    "become > grow | after: increasingly progressively tired weak restless",
    "get > become | after: worse better tired weak dizzy short",
    "utter > say",
    # Thinking, wanting
    "want wish desire | after: to",
    "choose elect decide opt | after: to",
    "decide > elect choose | before: BE | after: to",
    "plan intend | after: to | before: HAVE PERSON also | not_before: BE",
    "expect anticipate | before: BE HAVE we i as",
    "think believe | not_after: of about EMPTY",
    "feel > think believe | after: that this",
    "feel think believe | before: BE | after: to that",
    "believe > think feel | after: that this",
    "understand > comprehend | after: the this these and",
    "remember recall",
    "enjoy > like | not_after: EMPTY a good",
)

#: Past tense and past participle where they are not regular.
IRREGULAR: dict[str, tuple[str, str]] = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "speak": ("spoke", "spoken"),
    "bring": ("brought", "brought"),
    "take": ("took", "taken"),
    "give": ("gave", "given"),
    "get": ("got", "gotten"),
    "put": ("put", "put"),
    "make": ("made", "made"),
    "keep": ("kept", "kept"),
    "do": ("did", "done"),
    "have": ("had", "had"),
    "go": ("went", "gone"),
    "think": ("thought", "thought"),
    "feel": ("felt", "felt"),
    "understand": ("understood", "understood"),
    "send": ("sent", "sent"),
    "choose": ("chose", "chosen"),
    "undertake": ("undertook", "undertaken"),
    "undergo": ("underwent", "undergone"),
    "withdraw": ("withdrew", "withdrawn"),
    "show": ("showed", "shown"),
    "see": ("saw", "seen"),
    "find": ("found", "found"),
    "come": ("came", "come"),
    "draw": ("drew", "drawn"),
    "become": ("became", "become"),
    "grow": ("grew", "grown"),
    "begin": ("began", "begun"),
    "quit": ("quit", "quit"),
    "read": ("read", "read"),
    "wake": ("woke", "woken"),
    "awake": ("awoke", "awoken"),
}

#: Third persons that are not regular.
THIRD: dict[str, str] = {"have": "has", "do": "does", "undergo": "undergoes", "go": "goes"}

#: Verbs that double their last letter.
DOUBLING: frozenset[str] = frozenset(
    [
        "plan",
        "prep",
        "submit",
        "permit",
        "opt",
        "put",
        "refer",
        "transfer",
        "begin",
        "stop",
        "get",
        "quit",
        "concur",
        "occur",
        "admit",
    ]
)


def verb_forms(verb: str) -> dict[str, str]:
    """Form by its name: base, third (person), past, participle, ing."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third, past = verb[:-1] + "ies", verb[:-1] + "ied"
    else:
        third = verb + ("es" if verb.endswith(("s", "x", "ch", "sh", "z")) else "s")
        past = verb + ("d" if verb.endswith("e") else verb[-1] + "ed" if verb in DOUBLING else "ed")
    silent = verb.endswith("e") and not verb.endswith("ee")
    stem = verb + verb[-1] if verb in DOUBLING else verb[:-1] if silent else verb
    past, participle = IRREGULAR.get(verb, (past, past))
    return {
        "base": verb,
        "third": THIRD.get(verb, third),
        "past": past,
        "participle": participle,
        "ing": stem + "ing",
    }
