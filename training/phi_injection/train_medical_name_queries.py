"""Lines in which people, places and hospitals stand beside eponyms, devices, brands and scores, so that context decides.

In the language of `train_sentences`; evaluation notes never use them. Written for this project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _lines

MEDICAL_NAME_QUERIES = _lines(
    """
[Mrs.|Ms.|Mr.] {P.last} [had|has|with] a Colles fracture, Frykman IV; [Dr.|Doctor] {D.last} used an Acumed plate[ {MD}|].
{P.last.low} [murphy|rovsing|mcburney] +, alvarado {n}, [dr|d/w] {D.last.low} [aware|for or tonight|wants ct]
{D.last} [placed|removed|changed] the [Foley|Hickman|Blake|Tenckhoff|Broviac|Penrose|Malecot] [for|in] {P.last}[, 16 Fr| on {MD}| at {time}|].
Bentall {year}, St. Jude 25 at {SITE} by {D.last}; INR 2.{g}, {P.last} [on Coumadin 5|due TTE].
{P.lastfirst.up}: WHIPPLE [FOR|- ] KLATSKIN? NO, PANCREATIC HEAD, PER DR. {D.last.up}. CLAVIEN-DINDO II.
Kelly clamp to {D.first}; {D2.first} [counted|opened] the Bookwalter; {R.firstlast} [waiting|in lobby].
{P.first} {P.last}, Gleason 4+3, PI-RADS 5, saw {D.last} at {SITE}, [Lupron 22.5|Xtandi|Pluvicto] since {year}.
[Parkinson|Alzheimer|Huntington|Lewy body|Pick] disease, Hoehn-Yahr 3 - {P.upper}, [{CHARTNO}|DOB {DOB}|{age}{sexletter}].
[Wells|HEART|Ranson|Glasgow|Apgar|Bishop] {g} [for|in|-] {P.last.low}[, per {D.last.low}| at {SITE.low}|]
Dr. {D.last} [feels|thinks|agrees] it is [Bell|Lyme|Ramsay Hunt|Guillain-Barre|Miller Fisher], not stroke; [Mr.|Mrs.] {P.last} HB [III|IV], Valtrex 1 g TID.
{P.last} ([Hodgkin IIB|Ewing|Wilms|Burkitt|Merkel]), ABVD C{g}, Deauville 2, Port at {SITE} {MD}, Dr. {D.last}.
pt of {D.last.low}: [barrett c2m4|crohn a2l3b1|graves|hashimoto], {P.last.low}, [next egd|tsi|humira lvl] {MD}
{R.first} [{R.last}|(daughter)|(son)] says {P.last} threw out the [Boston brace|Roho|Unna boot|Miami J|Aircast].
Lives [on|off] {STREETNAME} [in|near] {CITY}; [Denver shunt|Boston scope score 8|Milwaukee brace|Philadelphia collar|Miami J] still [in place|worn], Dr. {D.last} to see.
[From|Moved from|Came from] {CITY} [with ?|c/o] [Rocky Mountain spotted|Valley|Q|Marburg|Lassa|Oroya] fever[, titers sent|: unlikely]; {D.last} from ID [called|paged].
{CREW} [reports|brought] {P.last} from {CITY}: [Cincinnati +|Canadian C-spine neg|Ottawa ankle +|Toronto bleed score n/a], LAMS {g}.
Mercy! [{P.last}|{P.first}] hates the [Bovie|Hoyer|Sara Stedy|Geri chair]. Transferred from {SITE} to {SITE}[ {MD}|].
{WORDDOC}, MD: [Rose bengal|Wood lamp|Amsler|Schirmer] neg; {WORDPT} [OD 20/40|OS 20/200], Xalatan qhs.
DR. {WORDDOC.up} [USED|REMOVED] A KOCHER AND {n} ALLIS CLAMPS; PATIENT {WORDPT.up} STABLE, DEBAKEY COUNT OK.
[Mrs.|Mr.|Ms.] {WORDPT} [with|has] Long COVID, [Young-Burgess LC2|Rose criteria|Frank sign|Rich focus], seen by {WORDDOC}[ {MD}|].
DePuy Attune R TKA {MD} ({D.last}); [now|c/o] Baker cyst, {P.last} [walks {n}0 ft|Homans neg], [{CITY}|{HOME}].
[Linq|Zio|Kardia] first? {P.first} wore a Holter, {D.first} applied a Zio, result [to|faxed to] {D.last} {FAX}.
Chart {CHARTNO}: Salter-Harris II, {P.lastg}, cast [off {MD}|by {D.last}], Scheuermann [ruled out|f/u].
{P.lastfirst} {DOB} Medtronic Azure W1DR01, RV 5076, [checked|interrogated] {MD}, device {DEVICE}, {D.last} EP.
{SITE} [pathology|path] {MD}: A1-A4 [Spitz|Reed|Clark] nevus, [{P.last}|{P.lastfirst}], read by {D.last}, {cred}.
[Can|Should] {P.last} [switch|go] from [Eliquis to Coumadin|Lantus to Toujeo|Humira to Rinvoq] [per {D.last.low}|as {D.last} suggested]?
{D.last} [wrote|told|texted]: {P.last} [PHQ-9 1{g}|MoCA 2{g}|EPDS {n}|C-SSRS neg], Lexapro 20, [Beck|Hamilton] next {WHEN}.
Jones procedure vs {D.last}'s preference: {P.last}, [Lapidus|Akin|Weil|Keller] on {MD}, [boot|NWB 6/52].
[Crile|Graefe|Metz|Mayo|Adson] missing: [tell|page] {D.first}, RN, [{UNIT}|ASAP]; case {P.last}[, {CHARTNO}|].
shunt series for {P.firstlast.low}: [strata 1.5|certas 4|hakim 120]; {D.last.low} [reprogrammed|to reset] {MD} after [mri|lp]
Sent to [{SITE}|{CITY}] for [Gamma Knife|CyberKnife|Lutathera|Kymriah|Pluvicto|TAVR Evolut], Dr. {D.last}, fax {FAX}, [Karnofsky {hr}|ECOG {g}].
Father {R.last}: Lynch MSH2; {rel} {R.first}: Muir-Torre; {P.first} [tested|carries] c.942+3A>T[, lab {CODE}|, {SITE}|].
{rel} {R.first} [has|d/w us] von Willebrand type 2B; {P.last} Bethesda <0.4, [Humate-P|DDAVP] before {procedure}.
[hx|h/o] ivor lewis ({D.last.low}, {SITE.low}, {year}), {P.last.low} now [dumping|stricture], savary {n} mm {MD}
{P.last} x2: {P.last} (Bartter 3, K 2.{g}) and {R.last} (Gitelman) [are not related|same {UNIT} team|do not mix].
[ATTN|To|cc] {D.last} and {D2.last}: Schatzker IV, {P.last}, {age}{sexletter}, [to OR {MD}|Ex-fix {MD}], Gustilo I, MESS 3.
Prevnar 20 [given|declined]; Shingrix #2 {MD}; {P.first} {P.last}, {DOB}, [VIS ok|RD by {D.first} RN].
Hydrus [OS|OD] {MD}, tonopen 1{g}, {P.last.low}, [per {D.last.low}|drops: cosopt bid], call {PHONE}
Bosniak III [L|R], {P.last} - {D.last} [IR at {SITE}|biopsy {MD}|MDT], RENAL 7x, Fuhrman pending.
Fentanyl, [Propofol|Ketamine] by {D.last}; Mac 3 Cormack 2b; [Mr.|Mrs.] {P.last} [Mallampati III|El-Ganzouri 4], [in {UNIT}|{SITE}].
{D.last}'s note: [Wallenberg|Gerstmann|Horner|Weber] syndrome; {D2.last}'s: normal; {P.last} [asks who is right|LSW {time}].
[tk|call|text] {D.first.low}: {P.last.low} [cosopt|fostair|laxido|zapain|telma|panadol osteo] ran out, [{SHOP.low}|{SHOP}|in {CITY.low}], ph {PHONE}
GP letter: {P.titled}, {STREET}, {CITY}, [Fostair 100/6|Zapain 30/500|Cerazette|Trimbow], review 6/52, {D.initlast}, MRCGP.
[Attended|Seen at] {SITE} {WHEN} [with Dolo 650, Pan-D|w/ Zerodol-SP|after Combiflam], {P.last}, advised Glycomet by {D.last}.
{P.last.up} [COMPLETED|STARTED] KEYNOTE-189 [REGIMEN|PROTOCOL] AT {SITE.up}, DR {D.last.up}, PD-L1 60%, EGFR WT.
Trial screen: [DAPA-HF|PARTNER|STAMPEDE] criteria met, {P.initials}, ID {OTHER_ID}, PI {D.last}, [NYHA III|ECOG 1].
OR board: {D.last} [Heller-Dor|Nissen|Toupet|Hartmann]; {D2.last} [TKA Persona|ACDF|Austin Moore]; {P.last} first, {R.last} [second|add-on].
{UNIT}: [{P.last}|{P.lastg}] Braden 1{g}, [Mepilex|Allevyn|Aquacel Ag], Hendrich II {n}; {R.lastg} Morse {n}5, CIWA {n}; RN {D.first}.
Bring [{his} St. Jude card|the Medtronic remote|Dexcom G7|CPAP ResMed], per {D.first} at {SITE}, {P.first} [has appt {MD}|{PHONE}].
{P.last}, not Foley! Bladder scan {lab}, Coude by {D.last}, [Flomax|Urojet], {UNIT}, [{time}|{MD}].
Lister, Finsen or Babinski? [ignore that|no matter]: {P.last} [R toe up|R thumb EPL], EMG {MD} [w/ {D.last}|at {SITE}].
[Reid|Brock|Kerley|Light] [index|lines|criteria] [noted|high]; {P.last} [TB ruled out|LENT 3], {D.last} [pulm|CT surg] {PHONE}.
[Stanley|Baxter|Hollister|Coloplast|Kendall] bag leak: [{P.first} {P.last}|{P.last.low}], {STREET}, stoma RN {D.first} [to call|visit {MD}].
Pre-op [clinic|PAT] {MD}: {P.last}, Caprini {n}, STOP-BANG {g}, [{D.last}|Dr. {D.last}] [Watchman|Charnley|Ross] consent.
[Hep B|MMR|Tdap|Varivax] titre for {EMPLOYER} [job|nurse line]: {P.last}, {DOB}, anti-HBs {lab}, [Heplisav #1|booster].
[HLA-B27 +|ANA 1:{ratio}|Jo-1 neg] {P.last.low}, [{D.last.low} rheum {MD}|cosentyx pa # {OTHER_ID}|see {D.last.low}]
[Hi|Hello|Hey] {D.first}, [Kernig|Brudzinski] neg, LP tube 4 clear, {P.first} in {UNIT}, [page {D2.last}|{D2.first}].
Ross River IgM + in {P.first} {P.last}, {CITY} [holiday|address], [notified|form to] {D.last} {FAX}.
[Graves|Plummer|Hashimoto|Riedel] [vs|not] de Quervain: {P.last} TSI 3{g}0, uptake {n}%, seen [{MD}|{WHEN}] {SITE}, {D.last} endo.
Twins {R.first} & {P.first} {P.last}: Ballard 36, Apgar 8/9, 7/9, [Quintero I|Papile I]; Similac 22; to [{D.last}|{SITE}].
{WORDPT} [had|needs] a Brock score, Wells 1.5, Hunter criteria 0; {WORDDOC} [paged|aware|to see] re Page kidney.
{WORDPT.low} [frank blood pr|wood lamp neg|rose spots|long qtc 4{g}2], [dr|d/w] {WORDDOC.low} [ok w/ d/c|wants scope {MD}]
[1)|#1|Bed 1] {P.last} - Ogilvie; [2)|#2|Bed 2] {R.last} - Mirizzi, Strasberg A; [3)|#3|Bed 3] {R2.last} - Boerhaave, Pittsburgh {g}.
Letter [from|by] {D.last} ({SITE}) on {P.last}: Takayasu, Numano IIb, Actemra 162 q1w; [copy to|cc] {D2.last}, {CITY}.
Per {rel} {R.firstlast}, {P.first} takes Jack-in-the-pulpit and Evening Primrose w/ Coumadin; {D.last} [told|please call] {PHONE}.
{D.initlast}: Koebner +, Auspitz +, PASI {n}; [{P.initials}|{P.lastg}] to Skyrizi, Quantiferon neg {MD}.
{AGE} [y/o|yo] {P.last}, Garden IV, Austin Moore by {D.last} {MD}, Braden 1{g}, [{HOME}|{RESID}] when Hct >2{g}.
[Lewis|Kell|Duffy|Kidd] antibody [in|found in] {P.last}, {CHARTNO}; 2 u crossmatched, {D.first} blood bank, not the {R.last} sample.
    """
)
