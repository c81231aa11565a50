"""Lines without identifiers, full of medical proper names and codes that look like some.

Eponyms, classifications, instruments, devices, brands, organisms, trials, codes, scores and abbreviations; a number
behind them is a size, a grade or a model. In the language of `train_sentences`; evaluation notes never use them.
Written for this project.
"""

# ruff: noqa: E501
from __future__ import annotations

from .templates import _lines

MEDICAL_NAME_NEGATIVES = _lines(
    """
Rovsing, psoas and obturator signs [absent|positive]; McBurney tenderness [present|none], Blumberg neg, Dunphy neg. Alvarado {n}.
Kernig and Brudzinski [neg|negative|absent], Lasegue [40|60] deg [R|L], Bragard +, Patrick/FABER neg, Gaenslen [equivocal|neg].
Courvoisier sign and Troisier node noted; Virchow node 2 cm, no Sister Mary Joseph nodule, Blumer shelf [absent|felt].
Cullen and Grey Turner [neg|not seen], Fox sign neg, Kehr sign [+|positive L shoulder], Boas [neg|absent], Carnett +.
kussmaul breathing, [corrigan|quincke] pulse, de musset, traube and duroziez [heard|not heard], hill sign 40 mmHg
Hoover, Waddell {g}/5, Adson neg, Roos +, Wright neg, Halsted neg, Allen test {n} sec [R|L].
Finkelstein and Eichhoff [positive|neg], Froment +, Wartenberg sign, Jeanne sign, Watson shift [neg|clunk], Kleinman neg.
Neer, Jobe, Speed, Yergason, O'Brien, Gerber lift-off, Hornblower: [all neg|only Jobe +|+ O'Brien].
Apley grind, Thessaly, Ege, Steinmann I and II [neg|+ medially]; Clarke, Ober, Noble, Thomas and Ely [tight|neg].
Ortolani and Barlow [stable|clunk L]; Galeazzi [level|+], Graf type [Ia|IIb|IIc|III|IV], Pavlik x {n} wks.
Thompson squeeze, Simmonds, Matles [abnormal|normal]; Mulder click 3rd space, Silfverskiold test [+|neg].
Nylen-Barany [R|L] geotropic, Semont then Brandt-Daroff, Lempert roll, Gufoni; Unterberger drifts [L|R], Fukuda {n}0 deg.
HOFFMANN [NEG|POS] BILAT, TROMNER NEG, CHADDOCK AND OPPENHEIM [NEG|UPGOING], LHERMITTE [+|DENIED], BEEVOR ABSENT.
Argyll Robertson pupils vs Adie, Horner [L|R], Marcus Gunn [1+|trace], Bielschowsky head tilt +, Parinaud [no|yes].
Kayser-Fleischer ring, Brushfield, Bitot, Lisch nodules x {n}, Roth spots, Hollenhorst plaque [OD|OS], Elschnig, Vogt stria.
Nikolsky +, Auspitz, Koebner, Darier [sign pos|neg], Gottron papules, Shawl, Wickham striae, Hutchinson nail.
Osler nodes, Janeway [lesions|neg], Duke [2 major|1 major 3 minor], Austrian triad, Still murmur, Graham Steell, Carey Coombs.
Beck triad, Cushing reflex, Charcot triad to Reynolds pentad, Virchow, Whipple and Saint triads; Mackler [n/a|complete].
Homans [neg|pos], Pratt neg, Moses neg, Lowenberg; Buerger angle {n}0, Brodie-Trendelenburg, Perthes [patent|n/a].
chvostek [+|neg], trousseau at 3 min, pemberton [neg|+], stellwag, von graefe, dalrymple, joffroy
Goodell, Chadwick, Hegar, Piskacek; Leopold x4, Johnson {n}, Ritgen, Pinard horn, McRoberts then Wood, Rubin II, Zavanelli not needed.
Murphy US +, Hampton hump, Westermark, Fleischner, Palla; Rigler, Golden S, Luftsichel, Naclerio V, Hamman crunch.
Kerley B, Felson, Garland triad 1-2-3, Cobb {n}{g} deg, Risser {g}, Sanders {g}, Greulich-Pyle bone age, Tanner [II|III|IV].
Salter-Harris [I|II|III|IV] distal radius, Gartland [IIa|III], Milch, Monteggia Bado {g}, Galeazzi fx, Essex-Lopresti.
Garden [I|II|III|IV], Pauwels {g}, Evans, Vancouver B[1|2|3], Winquist {g}, Singh {g}, Seinsheimer IIC, Tronzo.
Schatzker [II|IV|VI], Moore, Segond, Hoffa fracture, Pilon Ruedi-Allgower {g}, Weber [A|B|C], Lauge-Hansen SER-[II|IV], Maisonneuve.
Sanders {g} calcaneus, Hawkins [II|III], Bohler angle 1{g}, Gissane 13{g}, Essex joint depression, Lisfranc Myerson B2, Jones zone 2.
Neer {g}-part, AO 11-B{g}, Mason [I|II|III], Regan-Morrey {g}, O'Driscoll 2/3, Frykman VI, Fernandez, Barton [volar|dorsal], Chauffeur.
Bennett vs Rolando base of thumb; Boxer; Mallet Doyle I; Stener lesion; Seymour; Mayfield IV; Herbert B2; Russe; Lichtman IIIA Kienbock.
Anderson-D'Alonzo [II|III], Levine-Edwards IIa, Hangman, Jefferson, Chance, Denis 3-column, TLICS {g}, SLIC {n}, Magerl A3, Clay shoveler.
Gustilo [I|II|IIIA|IIIB], MESS {n}, Tscherne {g}, Mangled; Masquelet, Ilizarov, Papineau, Judet decortication.
jones fx 5th mt, [nwb|wbat] {n} wks, cam boot ok?
segond = acl? [mri|clinic] first, ottawa knee neg
Kellgren-Lawrence [2|3|4], Outerbridge {g}, ICRS 3B, Ficat [IIA|III], Steinberg, Tonnis {g}, Crowe [I|IV], Perthes Herring B, Catterall {g}, Stulberg III.
Meyerding {g}, Pfirrmann [IV|V], Modic [1|2], Schizas C, MSU 2-B, Roussouly type {g}, Lenke 1AN, King-Moe II, Schwab N.
Rockwood [III|V], Allman, Goutallier {g}, Patte 2, Hamada {g}, Walch [A1|B2|C], Snyder SLAP II, ISIS {g}, Bigliani III, Seebauer.
Knee and hip films of a {age}-year-old: [Osgood-Schlatter|Iselin|Panner|Legg-Calve-Perthes] disease [likely|excluded], no [Sinding-Larsen-Johansson|Freiberg|Scheuermann] or [Sever|Kohler|Blount Langenskiold {g}].
Child-Turcotte-Pugh [A5|B7|C11], MELD-Na {n}, Maddrey {n}{g}, Lille 0.4{g}, Glasgow-Blatchford {g}, Rockall {g}, AIMS65 {g}, Forrest [Ia|IIb|III].
Hinchey [Ia|II|III], Atlanta moderately severe, Balthazar D, CTSI {n}, BISAP {g}, Revised Marseille, TIGAR-O, Rosemont, Cambridge {g}.
Paris 0-IIa+Is, Kudo [IIIs|IV|Vi], NICE 2, Haggitt {g}, Kikuchi sm1, Prague C{g}M{n}, Seattle protocol, LA grade [A|B|C|D], Hill [II|IV].
Mayo {n}, Truelove-Witts severe, Montreal E3 S2, A2 L3 B2p, CDAI {lab}, Harvey-Bradshaw {n}, SES-CD {n}, Rutgeerts i{g}, UCEIS {n}.
Boston prep {n}/9, Ottawa prep {g}, Aronchick good; Tokyo 2018 grade [I|II|III]; Parkland {g}; Csendes II; Nassar {g}.
Strasberg [A|D|E2], Bismuth [II|IIIa|IV], Todani [Ia|IVa], Couinaud [VI/VII|II-III], Barcelona 0, BCLC [A|B|C], Okuda I, Milan [in|out], UCSF.
Siewert [I|II|III], Borrmann [III|IV], Lauren [diffuse|intestinal], Ming, Nakamura, Kyoto, Sydney OLGA {g}, Vienna 4.{g}, Ishak {g}, METAVIR F{g}, Batts-Ludwig {g}, Knodell {n}.
Goligher [II|III|IV], Parks [inter|trans]sphincteric, Goodsall [anterior|posterior], St Mark's {n}, Wexner {n}, Bristol type {g}, Altemeier vs Delorme, Milligan-Morgan, Ferguson, Longo PPH03.
Killip [I|II|III|IV], Forrester, TIMI {g}, GRACE 1{g}0, HEART {g}, SYNTAX {g}{g}, Rentrop {g}, Medina 1,1,1, Gensini, Canadian class [II|III], NYHA [II|III].
Stanford [A|B], DeBakey [I|IIIb], Crawford [II|IV], Fontaine IIb, Rutherford [3|5], TASC [C|D], WIfI 1-2-0, CEAP C4b, VCSS {n}, Villalta {n}, rVCSS.
Vaughan Williams Ic, Lown [2|4B], Brugada type 1, Sgarbossa {g}, Wellens B, de Winter, Ashman beats, Mobitz [I|II], Wenckebach 4:3, Stokes-Adams, Bazett 4{g}2 Fridericia 41{g}.
PR 1{g}4, QRS 9{g}, QT/QTc 38{g}/43{g}, axis -1{g}; LAFB, iRBBB, Cornell 2{g} mm, Sokolow-Lyon 3{g}, Romhilt-Estes {g}.
AVNRT CL 3{g}0, AH 8{g}, HV 4{g}, VA 6{g}; VAV, para-Hisian, Jackman, Koch triangle, Kent L lateral, Mahaim, Bachmann, LIVT Belhassen, tachy CL {lab}.
Carpentier [IIIb|II], Barlow MV, Wilkins {n}, Sievers [0|1 R-L], Rastelli C, Van Praagh A1, Collett-Edwards {g}, Ebstein Carpentier B, Kirklin type 2.
Congenital heart s/p [Fontan|Blalock-Taussig-Thomas|Senning|Konno|Potts] [takedown|in infancy], later [Glenn|Rastelli|Jatene|Damus-Kaye-Stansel], then [Norwood-Sano|Mustard|Ross|Waterston] procedure; echo in clinic.
bentall, david v, yacoub, cabrol, cox-maze iv, morrow, dor, batista, alfieri, maze s/p [redo|no leak]
Fisher [3|4], modified Fisher {g}, Hunt-Hess [II|IV], WFNS {g}, Spetzler-Martin {g}, Raymond-Roy [I|IIIb], Cognard IIa, Borden {g}, Marshall [II|III], Rotterdam {g}.
NIHSS {n}, mRS {g}, ASPECTS {n}, TICI [2b|2c|3], Fazekas {g}, Bamford [PACI|LACI|TACI], TOAST cardioembolic, ICH score {g}, ABCD2 {g}, DRAGON {g}, Essen {g}.
Simpson [I|II], Koos {g}, Knosp [2|3A], Hardy, Evans index 0.3{g}, Engel IIB, ILAE {g}, Chiari [0|1], Dandy-Walker, Blake pouch, Todd paresis, Arnold.
House-Brackmann [II|IV], Sunnybrook {hr}, Yanagihara; Hoehn-Yahr 2.5, UPDRS III {n}, Schwab-England 80, Fahn-Tolosa, Burke {n}, TWSTRS {n}, Tinetti {n}, Berg {n}/56.
Boston naming {n}, Trails B, Rey-Osterrieth, Hopkins HVLT-R, Luria 3-step, MoCA 2{g}/30, SLUMS 1{g}, Addenbrooke 7{g}, Clock 3/4, Folstein 2{g}, Katz {g}, Lawton {g}, Barthel {hr}.
PHQ-9 = {n}, GAD-7 {n}, C-SSRS neg, AUDIT-C {g}, DAST-10 {g}, CAGE {g}/4, PCL-5 {n}, YMRS {n}, MADRS {n}, Y-BOCS {n}, CIWA-Ar {n}, COWS {n}, AIMS {g}, EPDS {n}.
phq9 1{g} gad7 {n} mdq neg, [restart lexapro|cbt|recheck 4/52]
Edinburgh {n}, Zung {hr}, Hamilton D-17 1{g}, Vanderbilt, Conners 3, Achenbach, Bayley-4, Denver II, Gesell, Brazelton, Ages & Stages, M-CHAT-R {g}.
Stanford-Binet, Woodcock-Johnson IV, WISC-V FSIQ 9{g}, Vineland-3, Leiter-3, Peabody, Kaufman, Beery VMI, Wide Range, Raven.
Fagerstrom {g}, Epworth {n}/24, STOP-BANG {g}, Berlin high risk, Pittsburgh {n}, Mallampati [III|IV], Cormack-Lehane [1|2b|3], Friedman II, Brodsky 3+, Muller {g}.
WOMAC {hr}, Harris hip {hr}, Oxford knee {n}, KOOS {hr}, Lysholm {hr}, Tegner {g}, IKDC B, Constant {hr}, DASH {n}, Oswestry {n}%, Roland-Morris {n}, SF-36, EQ-5D, PROMIS-29.
Morse {n}5, Hendrich II {n}, Braden 1{g}, Norton {n}, Waterlow {n}, Schmid, Humpty Dumpty {n}, RASS -{g}, CAM-ICU neg, FLACC {g}, Wong-Baker {g}, CPOT {g}, Aldrete {n}, Ramsay {g}.
News2 score {g}, PEWS {g}, MEWS {g}, qSOFA {g}, SOFA {n}, APACHE II {n}, SAPS, CURB-65 {g}, PSI class [II|IV], Murray 2.{g}, Berlin moderate ARDS, SNAPPE.
Caprini {n}, Padua {g}, Khorana {g}, Geneva {n}, revised Wells {g}.5, PERC neg, YEARS 0, Hestia neg, PESI class III, HAS-BLED {g}, CHA2DS2-VASc {g}, ATRIA {g}.
heart score {g} trop neg x2 wells 1.5 perc neg [dc?|obs?]
4Ts {g}, ISTH DIC {g}, PLASMIC {n}, HScore 1{g}0, Khorana {g}, Sokal, Hasford, EUTOS, IPSS-R 3.{g}, DIPSS+ int-2, Binet [A|B|C], Rai [0|II|IV], Durie-Salmon IIA, R-ISS {g}.
Ann Arbor IIIB, Lugano, Deauville [2|4], Cotswolds, IPI {g}, FLIPI {g}, MIPI, Hans non-GCB, Murphy stage [II|III], Matutes 5/5, Masaoka-Koga II, Rye.
Gleason 4+3, Grade Group {g}, PI-RADS [3|4|5], D'Amico intermediate, Partin, Epstein [very low|criteria], CAPRA {g}, Roach {n}%, ISUP {g}, Fuhrman {g}, Bosniak [II|IIF|III|IV], RENAL 7x, Kattan.
bosniak 2f next [step|imaging]? {n} cm L kidney
Clavien-Dindo [II|IIIa|IVb], Guy stone {g}, Hounsfield {lab}, Prader {g} mL, Tanner stage {g}, Dubin [I|III] varicocele, Snodgrass, Thiersch-Duplay, Mathieu, Fowler-Stephens, Anderson-Hynes, Heineke-Mikulicz.
FIGO [IA1|IB2|IIIC1|IVB], Bethesda [II|IV|VI], BI-RADS [0|2|4A|5], TI-RADS TR[3|4], LI-RADS LR-[3|4|5], O-RADS {g}, C-RADS C1E2, Lung-RADS [2|3|4B], CAD-RADS 3/P2, NI-RADS 1.
Fleischner 6 mm solid [RUL|LLL], Brock {g}%, Herder 4{g}%, Mayo nodule model, Lung-RADS 2; CT chest LD in 12/12.
Nottingham grade {g} (tubules 3, nuclei 2, mitoses {g}), Bloom-Richardson {n}/9, Van Nuys {n}, Allred {n}/8, Ki-67 {n}%, Oncotype 1{g}, MammaPrint low, Magee.
Clark [III|IV], Breslow 1.{g} mm, Spitz nevus, Reed, Sutton, Ota, Becker, Fitzpatrick [II|V], Glogau {g}, Norwood [III|VI], Ludwig {g}, Hurley [II|III], Sartorius, PASI {n}.{g}, SCORAD {n}{g}, Parkland {g} mL.
Broders 2, Breslow, Brooke-Spiegler, Bowen, Queyrat, Gorlin, Muir-Torre, Cowden, Birt-Hogg-Dube, Peutz-Jeghers, Lynch, Gardner, Turcot, Li-Fraumeni, von Hippel-Lindau [screen|carrier|ruled out].
Frozen section: [Brenner tumor|Call-Exner|Psammoma|Klatskin|Hurthle] type vs [Krukenberg|Schiller-Duval|Askin|Pancoast|Abrikossoff]; [Sertoli-Leydig|Reinke crystals|Grawitz|Warthin|Schmincke] tumor not seen.
Reed-Sternberg, Auer, Dohle, Pelger-Huet, Howell-Jolly, Heinz, Pappenheimer, Cabot rings, Dutcher, Russell and Mott cells, Bence Jones [neg|lambda], Barr body.
No [Lewy|Negri|Councilman|Michaelis-Gutmann|Antoni A/B] bodies; [Pick|Cowdry A|Schaumann|Rosenthal fibers|Homer Wright] [pattern|change] noted, [Hirano|Mallory-Denk|Asteroid|Verocay|Flexner-Wintersteiner] absent on H&E.
Congo red, Masson trichrome, Jones silver, Prussian blue (Perls), Grocott GMS, Fontana-Masson, Warthin-Starry, Steiner, Verhoeff-Van Gieson, Alcian blue/PAS-D, Luxol, Bielschowsky, Von Kossa [neg|pos].
IHC: CK7+ CK20- TTF-1+ Napsin A+, GATA3-, PAX8-, S100/SOX10-, HMB-45-, Melan-A-, p40-, INSM1-, CDX2-, D2-40, DOG1, CD117, BAP1 [lost|retained].
CD3 CD5 CD10 CD20 CD23 BCL-2 BCL-6 MUM1 cyclin D1, EBER ISH neg, TdT neg, kappa/lambda {n}:1, ALK-1, CD30 [focal|strong].
A1-A3 tumor, A4 inked margin, A5-A8 [nodes|fat], B1 frozen section, C1-C2 appendix tip; blue = deep, [black|orange] = superior; [rs|ss|te].
CASSETTES: A1 SHAVE MARGIN, A2-A6 FULL FACE, A7 REMAINDER, B1-B4 SENTINEL NODE BISECTED, D1 [FS|TP].
Gross: Part A "left breast, 12:00", 3.{g} x 2.1 x 1.{n} cm, Bouin fixed, serially sectioned A1 to A8, E{g} decal.
EGFR L858R, exon 19 del, T790M neg, ALK FISH neg, ROS1 -, KRAS G12[C|D|V], BRAF V600E, MET ex14, RET, NTRK1-3, PD-L1 22C3 TPS {hr}%, TMB {n}, MSS.
BRCA1 c.68_69delAG, BRCA2 c.5946delT, PALB2 VUS, CHEK2 1100delC, ATM, TP53 R175H, MLH1 hypermethylated, MSH6 [intact|lost].
CFTR F508del/G551D, HFE C282Y/H63D, MTHFR C677T, F5 R506Q, PT G20210A, JAK2 V617F neg, CALR type 1, MPL W515L, BCR-ABL1 p210 0.0{g}% IS.
HLA-B27 +, B*57:01 neg, B*15:02, DQ2/DQ8, DR4 shared epitope, A*02:01, DRB1*04:01, Cw6, B51 [Behcet|n/a]; PRA {n}%, DSA DQ7 MFI {lab}0.
46,XX[/47,XX,+21|, t(9;22)|, inv(16)|, del(5q)], FISH 5/20, SNP array arr(hg38) 22q11.2 loss, FMR1 {n}{g} repeats, HTT CAG 4{g}.
CYP2C19 *1/*17, CYP2D6 *4/*4 poor metabolizer, SLCO1B1 *5, TPMT *1/*3A, DPYD *2A, UGT1A1*28, VKORC1 -1639 [G/A|A/A].
anti-Jka, anti-K, anti-Fya, anti-E, Kidd, Duffy, Kell, Lewis a, Lutheran, Diego, Bombay phenotype; DAT IgG+ C3-, O neg, Rh(D) [pos|weak], Kleihauer-Betke 0.{g}%.
Anti-Ro/La, Sm, Jo-1, Mi-2, MDA5, Ku, Scl-70, RNP, Hu, Yo, Ri, Ma2, LGI1, CASPR2, NMDAR, AQP4, MOG 1:100, GAD65, MuSK, Donath-Landsteiner [neg|pending].
CMP: Na 13{g} K 4.{g} Cl 10{g} CO2 2{g} BUN 1{g} Cr 0.9 Glu 10{g} Ca 9.{g} TP 6.{g} Alb 3.{g} AST 2{g} ALT 3{g} AP {hr} TB 0.{g}; eGFR >60.
ABG RA 7.38/41/{hr}/24/-1 96%; VBG 7.31/52; A-a {n}, P/F {lab}, lactate 1.{g}; FiO2 .40, PEEP 8, PC 14, AC/VC 16 x 450.
abg 7.2{g}/6{g}/5{g} on bipap 14/6 40%, [tube?|rpt 1 hr|avaps?]
TSH 4.{n} FT4 0.9 T3 11{g}, TPO {lab}, TSI neg, Tg <0.1; cosyntropin 0/30/60: 8/1{g}/22; IGF-1 {lab}; PTH {hr}; Vit D 2{g}; Nugent, Liddle test.
Ranson {g}, Lipase {lab}, LDH {lab}, TG {lab}, Ca 8.{g}; Westergren ESR {hr}, CRP 1{g}.{n}, PCT 0.{g}2, Ferritin {lab}, TIBC {lab}, Wintrobe.
UA: SG 1.0{n}, pH 6.5, LE 2+, nit [pos|neg], WBC >50, RBC 5-10, Tamm-Horsfall cast, Dipstix, Benedict [neg|trace], Watson-Schwartz, Fouchet.
Sahli 9.{g}, Lee-White {n} min, Ham, Duke bleeding {g}, Ivy 6, Russell viper (dRVVT) 1.2, Kleihauer neg, Bethesda <0.4 BU, Nijmegen, RIPA, Rumpel-Leede.
Strep pneumo 19A, N. meningitidis B/W-135, Salmonella Typhi/Paratyphi A, S. Newport, S. Dublin, S. Heidelberg, E. coli O157:H7, O104:H4, Shigella sonnei D, V. cholerae Ogawa.
Bartonella henselae, Brucella suis, Coxiella burnetii, Ehrlichia chaffeensis, Rickettsia parkeri, R. conorii, Francisella, Whitmore (B. pseudomallei), Tropheryma whipplei [PCR neg|IgG 1:64].
M. kansasii, M. marinum, M. abscessus, MAC, M. bovis BCG, Nocardia farcinica, Bairnsdale/Buruli ulcer (M. ulcerans), Hansen BL, Ridley-Jopling, Mitsuda [neg|+].
Coxsackie B4, Norwalk GII.4, Marburg, Lassa, Hantaan, Sin Nombre, Ross River, Murray Valley, St. Louis enceph., La Crosse, Powassan, Zika, Chikungunya, Hendra, Nipah [titre|PCR|IgM] neg.
Covid XBB.1.5, JN.1, BA.5; flu A/H3N2 Darwin, A/Victoria/H1N1pdm09, B/Yamagata; RSV-A; hMPV; Paraflu 3; adeno 14 [not det|pos].
candida auris, c. krusei, c. parapsilosis, aspergillus terreus, fusarium solani, scedosporium, madura foot, valley fever, darling disease
Chagas RIPA neg, Kala-azar rK39 +, Guinea worm, Katayama, Romana sign, Winterbottom, Calabar swelling, Weil, Oroya, Carrion, Vincent angina, Pott spine, Lemierre.
Weil-Felix OX-19 1:{ratio}, Widal TO 1:{ratio} TH 1:80, Paul-Bunnell [+|neg], Monospot, VDRL 1:8, RPR 1:{ratio}, TPPA, FTA-ABS, Western blot, Sabin-Feldman, Casoni, Mantoux {n} mm, Heaf {g}, Schick, Dick.
Loewenstein-Jensen, MGIT, MacConkey, Thayer-Martin, Sabouraud, Hektoen, Bordet-Gengou, BCYE, Kirby-Bauer, E-test, Vitek, Hodge test [pos|neg], Nagler, D-test +, Quellung.
A [Deaver|Army-Navy|Thompson|Tuffier|Senn|Bennett] retractor was placed, then a [Richardson|Balfour|Omni-Tract|Gelpi|Ragnell|Hohmann]; the [Harrington|Bookwalter|Finochietto|Weitlaner|Langenbeck|Hibbs] was [removed|not needed].
Need [Metz|Iris|Lahey|Kocher-Ochsner|Tonsil|Halsted] [x2|and a spare], [Mayo|Stevens|Duval|Rochester-Pean|Mixter|Hartmann] clamp, [Potts-Smith|Babcock|Backhaus|Schnidt|Crile] [for the tie|on the field].
DeBakey, Gerald, Russian, Bonney, Ferris-Smith, Brown-Adson, Cushing, Singley, Castroviejo 0.12, Colibri, Bishop-Harmon, McPherson, Kelman, Utrata [opened|counted|x2].
Satinsky, Cooley, Fogarty 4F, Bulldog, Cooley-Derra, Javid, Pruitt-Inahara, Sundt shunt, Garrett dilators, Gott, Derra, Dale [clamped|released at {n} min].
Kerrison 3 mm, Leksell, Penfield 1-4, Woodson, Cobb, Love, Taylor, McCulloch, Caspar pins, Cloward, Midas Rex AM-8, Stryker Sonopet, Mayfield, Greenberg, Raney, Yasargil FT{lab}, Sugita.
ENT tray: [Freer|Blakesley|Ballenger|Joseph|McIvor|Coblator|Jako] [elevator|forceps], [Cottle|Killian|Gorney|Fomon|Dingman|Lindholm|Parsons], [Takahashi|Boies|Aufricht|Crowe-Davis|Hurd|Dedo] retractor; count ok.
[Sims|Auvard|Pozzi|Sopher|Pipelle|Simpson|Tucker-McLane] speculum [used|in]; [Graves|Heaney|Hank|Bozeman|Kevorkian|Kielland|Bakri {lab} mL] then [Pederson|Jacobs|Hegar {n}|Novak|Tischler|Piper|Kiwi], EBL {n}0.
Miller 2, Mac 3, McCoy, Magill, Eschmann, Cook, Frova, McGrath, GlideScope S4, C-MAC D, Fastrach, i-gel 4, LMA Supreme 5, Portex {n}.0, Bivona, Shiley {g}XLT, Ambu, Bullard, Combitube, Murphy eye.
Jackson-Rees, Mapleson D, Bain, Ayre T-piece, Baxter, Waters, Venturi 35%, Hudson, Airvo 50 L, Vapotherm, Bubble, Trilogy, Puritan Bennett 840, Hamilton G5, Drager V{lab}, Servo-i, LTV.
Whitacre 25G, Sprotte, Quincke 22G, Greene, Crawford, Weiss, Tuohy 17G, Hustead, Tuohy-Borst, Jamshidi, Franseen, Chiba, Westcott, Menghini, Vim-Silverman, Abrams, Cope, Rosch-Uchida.
0 Maxon, 2-0 Ethibond, 3-0 PDS II SH, 4-0 Prolene RB-1, 5-0 Fast gut P-3, 6-0 Ethilon, Vicryl Rapide, Stratafix, V-Loc, Quill, Mersilene, TiCron, GORE CV-5, Dermabond, Exofin, Prineo.
#1 looped PDS, 3-0 V-Loc 180, [2-0|3-0] Quill, 4-0 Monocryl [PS-2|subq], Dermabond, Telfa/Tegaderm.
Repair w/ [Lembert|Cushing|Bunnell|Mason-Allen|Adelaide 4-strand|McDonald] suture, reinforced w/ [Connell|Gambee|Kessler-Tajima|Becker|Gillies|Shirodkar] [stitch|technique], [Halsted|Smead-Jones|Krackow|Savage|Allgower-Donati] not used.
[Pfannenstiel|Cherney|Rutherford-Morison|Chevron|Battle|Weber-Ferguson] incision [healed|extended]; old [Joel-Cohen|Kocher|Lanz|Gibson|Clamshell|Caldwell-Luc] scar, [Maylard|McBurney|Rocky-Davis|Turner-Warwick|Lynch] approach planned.
Through a [Smith-Petersen|Moore (Southern)|Henry|Bryan-Morrey|Lapidus] approach, the interval of [Watson-Jones|Kocher-Langenbeck|Thompson|Wiltse|Ollier] was developed; [Hardinge|Stoppa|Boyd|Southwick-Robinson|Cincinnati approach] not needed.
s/p [Heller-Dor|Toupet|Roux|Frey|Kasai|Sugiura|Ladd|Soave] procedure {year}, redo w/ [Ivor Lewis|Belsey|Braun|Beger|Kausch|Warren|Swenson|Pena] [drainage|wrap]; [McKeown|Collis|Puestow|Longmire|Appleby|Ramstedt|Duhamel] considered.
[Lichtenstein|McVay|Desarda|Spigelian|Amyand|Bochdalek|Maydl] repair of a [Shouldice|Rives-Stoppa|Nyhus IIIB|Richter|Petersen|Petit] hernia [w/ mesh|open], prior [Bassini|Onstep|TEP/TAPP|Littre|Morgagni|Grynfeltt].
Graham patch, Finney, Jaboulay, Billroth I, Witzel, Stamm, Janeway, Hofmeister, Polya, Dragstedt; Ponsky PEG 20 Fr, MIC-KEY 14F 1.7, Kangaroo, Corflo, Levin, Salem Sump 16F, Miller-Abbott, Cantor.
Burch, MMK, Manchester-Fothergill, Kelly plication, LeFort, Moschcowitz, McCall, Wertheim, Schauta, Strassman, B-Lynch, Pomeroy, Irving, Uchida, Parkland, O'Leary, Hayman, Halban.
Foot/ankle: [Brostrom-Gould|Kidner|Chevron|Keller|Girdlestone-Taylor|Vulpius|Silver] [L|R] + [Chrisman-Snook|Lapidus|Austin|McBride|Strayer|Dwyer|Mitchell] osteotomy, [boot|NWB] 6 wks; prior [Evans|Akin|Scarf|Weil x2|Hoke|Cole].
Options: [Latarjet|Magnuson-Stack|Neer|Bosworth|Bowers|Zancolli] vs [Bristow|Mumford|Boyd-Anderson|Darrach|Eaton-Littler|Steindler]; failed [Putti-Platt|Weaver-Dunn|Cubbins|Sauve-Kapandji|Burton] procedure {year}.
[Fulkerson|Macintosh|Coventry HTO|Dega|Shelf|Imhauser] osteotomy [R|L] knee/hip, prior [Elmslie-Trillat|Marshall|Salter|Chiari|Dunn|Ferguson]; [Maquet|Roux-Goldthwait|Pemberton|Ganz PAO|Southwick|Ludloff] line intact.
Defect closed with a [McCash|Abbe-Estlander|Mustarde|Tenzel|Bardach|Le Fort] flap; [Limberg|Karapandzic|Hughes|Fasanella-Servat|Millard|Wise] and [Dufourmentel|Bernard-Webster|Cutler-Beard|Furlow|Tessier {g}] were the alternatives.
ORIF SYNTHES LCP 3.5 x {n} HOLE, ACUMED, ARTHREX TIGHTROPE, SMITH & NEPHEW TRIGEN 10 X {lab}, STRYKER GAMMA3, ZIMMER NCB, DEPUY TFNA, BIOMET, ACUTRAK MINI.
Exeter #{g} 44 off, Charnley, Thompson, Austin Moore, Corail KA{n}, Pinnacle 54, Trident 52E, Accolade II, Taperloc, CPT, Oxford uni, Triathlon PS {g}, Persona CR, Attune, NexGen LPS, Vanguard, Genesis II.
delta xtend, grammont, aequalis, coonrad-morrey, swanson mcp, sutter, avanta, agility, salto talaris, star ankle [loose?|xr?|mri ok?]
XR: [Luque|Vepter|X-Stop|Bryan|Expedium 5.5|Medtronic Capstone] [rods|construct] intact T{n}-L3, [Harrington|Magec|Coflex|ProDisc-C|Solera|Infuse] cage ok, no [Cotrel-Dubousset|Wallis|Prestige LP|Mobi-C|Zevo|Grafton DBM].
St. Jude Regent {g}1, Bjork-Shiley, Starr-Edwards, On-X, Medtronic Hall, Perimount Magna Ease 23, Mosaic, Trifecta, Inspiris 25, Sapien 3 26, Evolut Pro+ 29, Lotus, Portico, MitraClip XTW x{g}, Pascal, Cosgrove 30.
Medtronic Azure XT DR W1DR01, Advisa A2DR01, Micra AV, Viva CRT-D, Evera XT, Boston Scientific Accolade L331, Emblem A219, Abbott Gallant, Ellipse, Biotronik Edora 8, Reveal LINQ II, Confirm Rx; DDDR 60-130, VVI {hr}.
RV lead 6935M-62, RA 5076-52, LV Attain 4598, threshold 0.{g} V @0.4, R {n}.{g} mV, imp {lab}, DFT 20 J, ERI no, BOL; Riata/Fidelis advisory n/a.
HeartMate 3 5{g}00 rpm PI 3.{g}, HVAD, Impella [CP P-8|5.5|RP], TandemHeart, Rotaflow, Cardiohelp, Maquet IABP 1:1, Berlin Heart, Jarvik, SynCardia, Thoratec.
Xience Sierra 3.0x28, Synergy 2.5x16, Resolute Onyx, Promus, Cypher, Taxus, BMS Vision; JL4, JR4, EBU 3.5, AL1, Amplatz, Judkins, Sones, Terumo, BMW, Runthrough, Sion blue, Fielder XT, Gaia 2.
Amplatzer {n} mm, Gore Cardioform, Helex, Watchman FLX 27, Lariat, Angio-Seal 6F, Perclose ProGlide, Mynx, TR Band, StarClose; FemoStop {n}0 mmHg.
Zenith Flex, Endurant II, Excluder C3, Viabahn 6x10, Palmaz, Wallstent, Zilver PTX, Supera, IN.PACT, Lutonix, Hemashield 18x9, Gore-Tex, Dacron, Cook Celect, Denali, Option, Trapease.
Pipeline Flex, Neuroform, Enterprise, LVIS Jr, WEB SL, Solitaire X 4x40, Trevo, Penumbra ACE68, Onyx-18, n-BCA, Target 360, GDC, Guglielmi, Sofia Plus, Headway 17, Marathon, Echelon-10.
Codman Hakim 120, Strata 1.5, Certas Plus {g}, Miethke proGAV, Ommaya, Rickham, Holter, Camino bolt, Licox, Richmond, Torkildsen, Spiegelberg; ICP 1{g}, CPP {hr}, EVD +10.
Hickman 9F DL, Broviac 4.2F, Groshong, Permcath, Tesio, Quinton, Mahurkar 13.5, Arrow TLC 7F, Cordis, MAC, PowerPort, Bard 8F, BioFlo PICC 5F, Angiocath 18G, Vas-Cath, Shiley.
Blake 19F, JP x2 to bulb, Hemovac, Penrose 1/4, Malecot, Pezzer, Sarot, Argyle 28F, Pleurevac -20, Heimlich, PleurX, Denver, Tenckhoff, Moncrief, Cook 10.2F Mac-Loc, Dawson-Mueller, Thal.
foley 16f coude tiemann, councill, couvelaire, 3-way 22f simplastic, conveen, bonanno spt, [draining clear|blocked, flush?|d2 twoc]
double j 6x26 Percuflex, Memokath, Amplatz sheath, Bard Inlay, Polaris, Dormia, Segura, NCircle, Lithoclast, Holmium, Otis, Collings, Iglesias, Benique; UroLift x4, Rezum, AMS 800, Titan OTR.
Ahmed FP7, Baerveldt 350, Molteno, XEN45, iStent inject W, Hydrus, Express, Kahook, Trabectome, OMNI, Xalatan qhs OU, Cosopt, Simbrinza, Rhopressa, Goldmann 1{g}/1{g}, Tono-Pen, Shaffer {g}, Spaeth D40r.
AcrySof SN60WF +2{g}.5 D, Tecnis ZCB00 +21.0, PanOptix TFNT00, Vivity, enVista, Symfony ZXR00, MTA4U0, SRK/T, Barrett II, Holladay 2, Hoffer Q, Haigis, LenStar, K 43.{g}/44.2.
OD -2.25 -0.75 x 090, OS -1.50 sph, add +2.25, 20/25 J2; Ishihara {n}/14, Titmus 40", Worth 4 dot, Maddox, Hirschberg, Krimsky, Amsler OK; LogMAR 0.{g}.
LOCS III NO{g} NC3 C1 P2, AREDS cat 3, ETDRS {n} letters, Humphrey 24-2 MD -{g}.2, Goldmann I4e, Keith-Wagener {g}, Scheie II, Sturge-Weber, Best, Stargardt, Coats, Eales, Leber, Fuchs, Salzmann, Terrien, Mooren.
BAHA 5, Cochlear CI622, Nucleus 7, Med-El Synchrony, Naida, Phonak, Ponto, TORP, Goldenberg PORP, Sheehy, Shepard and Paparella tubes, Armstrong, T-tube, Merocel, Rapid Rhino 7.5, Silastic, Doyle, Epistat.
Weber to [L|R], Rinne BC>AC [L|R], Stenger neg, Bing, Schwabach, SRT 2{g}, WRS 9{g}%, Jerger [Ad|As|B|C], Carhart notch, Schwartze sign, HINTS central, Hennebert, Tullio, Griesinger.
Siemens Somatom Force, GE Revolution, Philips Ingenuity, Toshiba Aquilion One, Skyra 3T, Signa HDxt 1.5T, Hologic Selenia, Fonar, Gamma Knife Icon, CyberKnife, TrueBeam, Halcyon, Artis Q, Epiq 7, Loqiq E9.
Omnipaque 350 {hr} mL, Visipaque 320, Isovue 370, Ultravist, Gastrografin, Dotarem 0.1 mmol/kg, Gadavist, Eovist, ProHance, Definity, Lumason, Optison, Tc-99m Sestamibi, Lexiscan 0.4, I-123 MIBG, Ga-68 Dotatate, F-18 PSMA, Lutathera.
MRI 3T: T1 MPRAGE, FLAIR, SWI, DWI b1000, STIR, Dixon, HASTE, VIBE, CISS, TOF MRA, CUBE; post-Gadavist {n} mL. [COMPARISON: NONE|TECHNIQUE: WITHOUT].
Ordered [Waters|Stenvers|Laurin|Harris|Zanca|Bernageau|Broden view] and [Caldwell|Schuller|Judet|Stryker notch|Grashey|Norgaard] views; [Towne|Merchant|Ferguson|West Point|Velpeau|Robert] [not obtained|neg].
Mepilex Border 4x4, Aquacel Ag, Allevyn, Duoderm CGF, Kaltostat, Sorbsan, Xeroform, Adaptic, Jelonet, Inadine, Acticoat, Medihoney, Hydrofera Blue, Santyl, Kerlix, Coban 2, Profore, Unna boot, Tubigrip E, Comfeel, Biatain, PICO 7, V.A.C. -125.
Hartman closure, Ioban, Chloraprep, Betadine, Hibiclens, Bovie 35/35, LigaSure, Harmonic ACE+7, Enseal, Thunderbeat, Endo GIA 60 purple, Echelon 45 gold, EEA 28, Hem-o-lok, Surgicel, Floseal, Tisseel, Evicel, Seprafilm, Bair Hugger, SCDs, TEDs.
[Robinson|Bradford|Munster|Don Joy|Charleston|Knight-Taylor|Halo] [sling|brace] fitted, [switch to|not] [Gilchrist|Salter sling|Gutter|Bledsoe hinged|Rigo-Cheneau|Aspen|Philadelphia] in 2/52; [Velpeau|Sugar-tong|Aircast|Sarmiento|Jewett|Minerva|Vista] declined.
Eliquis 5 BD, Xarelto 20, Entresto 49/51, Jardiance 10, Farxiga, Tradjenta, Trulicity 1.5, Mounjaro 7.5, Toujeo 3{g}u, Tresiba, Basaglar, Fiasp, Admelog, Afrezza, Glyxambi, Synjardy XR, Zepbound.
Rinvoq, Skyrizi, Stelara 90 q8w, Entyvio, Cimzia, Simponi Aria, Orencia, Actemra, Kevzara, Cosentyx, Taltz, Tremfya, Dupixent 300 q2w, Xolair, Nucala, Fasenra, Tezspire, Benlysta, Lupkynis, Saphnelo.
Keytruda 200 q3w, Opdivo/Yervoy, Imfinzi, Tecentriq, Enhertu, Kadcyla, Trodelvy, Ibrance, Verzenio, Kisqali, Lynparza, Zejula, Tagrisso, Alecensa, Lorbrena, Lumakras, Xtandi, Erleada, Zytiga/pred, Pluvicto.
Revlimid 25 d1-21, Velcade, Kyprolis, Darzalex Faspro, Pomalyst, Sarclisa, Tecvayli, Abecma, Carvykti, Kymriah, Yescarta, Imbruvica, Calquence, Brukinsa, Venclexta, Gazyva, Polivy, Adcetris, Jakafi, Vidaza.
R-CHOP #{g}, ABVD, BEACOPP, hyper-CVAD 1B, FOLFIRINOX, mFOLFOX6 C{n}D1, CAPOX, XELIRI, TCHP, ddAC-T, CMF, EMA-CO, BEP x{g}, ICE, DHAP, FLAG-Ida, 7+3, CVP, VAC/IE, MAP, Hoelzer, Larson, Calgary.
calpol, nurofen, piriton, gaviscon advance, laxido 1 bd, adcal-d3, zapain 30/500, oramorph 2.5 prn, zomorph 10 bd, [tto x 7/7|blister pack|rpt 28]
Fostair 100/6 2p BD, Clenil 100, Trimbow 87/5/9, Seretide 250, Relvar 92/22, Spiriva, Anoro, Ventolin via Volumatic, Carbocisteine; rescue pack: Pred 30 x 5/7 + Doxy. MRC 3, FEV1 4{g}%, CAT {n}.
Microgynon 30, Rigevidon, Cerazette, Logynon, Yasmin, Cilest, Qlaira, Noriday; Nexplanon due, Mirena {g} yr, Kyleena, Depo, Sayana Press; UKMEC [2|3], Evorel 50, Utrogestan 100, Elleste Solo, Livial, Vagifem.
Dermovate, Eumovate, Betnovate-RD, Daktacort, Trimovate, Fucibet, Hydromol, Epaderm, Cetraben, Diprobase, Zerobase, Doublebase, Dovobet, Zineryl, Duac, Metvix, Efudix bd 4/52, Picato.
Dolo 650 SOS, Crocin, Combiflam, Pan-D OD AC, Rantac, Zerodol-SP BD, Meftal Spas, Cyclopam, Ondem 4, Azithral 500 x 3/7, Augmentin Duo 625 TDS, Taxim-O 200, Monocef 1 g IV, Sinarest, Chymoral Forte.
Glycomet GP2, Amaryl M1, Galvus Met 50/500, Istamet, Jalra, Gluconorm, Huminsulin 30/70 {n}-0-{n}, Mixtard, Telma-H, Stamlo 5, Amlong, Cardace, Losar, Concor 2.5, Met XL 25, Ecosprin-AV 75/20, Clopilet A, Rosuvas 10, Storvas.
thyronorm 50 od, shelcal 500, neurobion forte, becosules, evion 400, liv 52 ds, montair lc, foracort 200 rotacap, asthalin, duolin neb, levolin, budecort, deriphyllin [continue|stop?|review 5/7]
Panadol Osteo 665 ii tds, Endone 5 prn, Targin 10/5, Palexia SR, Somac 40, Micardis Plus, Coversyl, Karvezide, Lipidil, Diabex XR, Diamicron MR 60, Jardiamet, Ryzodeg 70/30, Optisulin, Prolia 6/12, Aclasta, Endep 25, Avanza, Stilnox, Temaze.
Webster pak: Coplavix, Noten, Minax, Crestor, Ezetrol, Lasix M, Spiractin, Slow-K, Ostelin, Maltofer, Movicol; Symbicort 200/6 SMART, Bricanyl, Telfast 180, Rhinocort, Maxolon, Travacalm, Mersyndol [PBS authority|Rx x5].
Percocet 10/325 #{n}0, Norco 5/325, Ultram, Nucynta, Belbuca, Suboxone 8/2, Sublocade, Vivitrol, Lucemyra, Narcan; Lyrica 75, Savella, Zanaflex, Skelaxin, Soma, Toradol 30, Mobic 15, Celebrex, Arthrotec.
Vraylar 3, Rexulti, Latuda 40, Caplyta, Abilify Maintena 400, Invega Sustenna 156, Invega Hafyera, Clozaril, Geodon, Lamictal, Trileptal, Cymbalta, Pristiq, Trintellix, Auvelity, Spravato, Vyvanse, Concerta 36, Strattera, Intuniv, Lunesta, Belsomra.
Clopixol 200 q2w, Depixol, Modecate, Largactil, Stelazine, Priadel 800 nocte, Camcolit, Zispin SolTab, Manerix, Nardil, Parstelin, Anafranil, Sinequan, Heminevrin, Zimovane 3.75, Rivotril, Frisium, Epilim Chrono 500.
Biktarvy, Dovato, Genvoya, Triumeq, Juluca, Cabenuva, Descovy PrEP, Truvada, Prezcobix, Symtuza, Epclusa 12/52, Mavyret, Harvoni, Vemlidy, Baraclude, Paxlovid, Lagevrio, Veklury D{g}, Xofluza, Valtrex, Prevymis.
Zosyn 4.5 q6, Merrem, Invanz, Teflaro, Vabomere, Avycaz, Zerbaxa, Fetroja, Cubicin, Zyvox, Dalvance, Tygacil, Xerava, Cresemba, Noxafil, AmBisome, Eraxis, Mycamine, Dificid, Zinplava, Xifaxan; MIC 0.{g}.
Shingrix #1, Prevnar 20, Pneumovax 23, Bexsero, Trumenba, MenQuadfi, Menveo, Gardasil 9, Heplisav-B, Twinrix, Vaqta, Boostrix, Adacel, Pediarix, Vaxelis, Kinrix, ProQuad, RotaTeq, Rotarix, Beyfortus, Arexvy, Abrysvo, Fluzone HD, Flublok, Comirnaty, Spikevax.
Vaccines: Infanrix Hexa, Priorix, Nimenrix, Typhim Vi, Stamaril, Ixiaro, Verorab, Dukoral, Covaxin, Covishield, Sputnik V, BCG (Danish 1331), Salk, Sabin, Zostavax [up to date|refused|UTD].
Similac 22, Enfamil AR, Nutramigen, Alimentum, Neocate, EleCare, PurAmino, Isomil, Aptamil Pepti, SMA, Cow & Gate, NAN, S-26, Karicare, Osmolite 1.2 @{hr}, Jevity 1.5, Nepro, Glucerna, Peptamen, Vital AF, Fortisip, Novasource, Beneprotein, Prosource.
Lactated Ringer 125/h, Hartmann's 1 L, Plasma-Lyte A, Normosol-R, Ringer's acetate, D5 1/2NS+20K, Hextend, Voluven, Gelofusine, Dextran 40, Kabiven, Clinimix E, Intralipid 20%, SMOFlipid, Omegaven, Holliday-Segar, Parkland.
PARADIGM-HF, DAPA-HF, EMPEROR-Preserved, COAPT, PARTNER 3, SPRINT, ACCORD, JUPITER, FOURIER, ODYSSEY, COMPASS, AUGUSTUS, ARISTOTLE, ROCKET AF, RE-LY, CASTLE-AF, CABANA, ISCHEMIA, COURAGE, ORBITA [support|do not apply].
CLOTS, DAWN, DEFUSE 3, MR CLEAN, NINDS, ECASS III, CREST-2, NASCET, CHANCE, POINT, THALES, INTERACT3, CRASH-3, RESCUEicp, HIMALAYA, NOTCH, STICH, ARUBA, ISAT, BRAT.
ARDSNet, PROSEVA, ROSE, SALT-ED, SMART, ANDROMEDA, RIVERS EGDT, ProCESS, ARISE, ProMISe, VANISH, ADRENAL, APROCCHSS, NICE-SUGAR, TTM2, HYPERION, PATCH, CITRIS, RECOVERY, REMAP-CAP, ACTT-1.
NSABP B-{g}1, RTOG 0617, SWOG S1007, CALGB 9343, ACOSOG Z0011, AMAROS, GOG-0218, ECOG-ACRIN, EORTC 22881, CROSS, FLOT4, MAGIC, PRODIGE 24, PACIFIC, CheckMate 816, KEYNOTE-189, MONALEESA-2, DESTINY-Breast04, STAMPEDE, LATITUDE.
UKPDS, DCCT/EDIC, LEADER, SUSTAIN-6, SURPASS-2, STEP 1, LOOK AHEAD, VERTIS, CREDENCE, FIDELIO, DAPA-CKD, MDRD, CKD-EPI 2021, WHI, HERS, KEEPS, FREEDOM, HORIZON, ARCH, ASPREE, ISIS-2, DASH.
is mr clean or dawn the [6-24 h|late window] one?
does sprint apply [<50|if dm2|w/ ckd 4]? target 1{g}0/80
NICE NG{n}6, CG181, TA{lab}, SIGN 15{g}, NCCN v{g}.2024 cat 2A, ASCO, ESMO, KDIGO G3bA2, KDOQI, GOLD [B|E], GINA step {g}, ACR/EULAR 2010, AASLD, EASL, IDSA, ADA S{g}, USPSTF B, ACOG PB 2{g}{g}, RCOG GTG 37a.
ACLS, PALS, NRP, ATLS, BLS, TNCC, STABLE, ENLS; H's & T's; epi x{g}, amio 300, shock 200J, ROSC {n} min, TTM 36, EtCO2 {g}2, Utstein.
CPT 29881-RT, 27447, 43239-59, 66984, J1885 x{g}, G0439, 99214-25, 90471, S9083; ICD-10 M17.{g}2, I48.91, Z79.01, E11.65, R07.9, S72.001A, F33.1, N18.32, K21.9.
DX: Z00.00 Z12.31 E78.5 I10 J44.1 M54.50 G47.33, POA Y; DRG 470, HCC 85; MOD 22; LOINC 4548-4, 2345-7; SNOMED 38341003; RxNorm 860975; HCPCS E0601, K0001; NDC 00002-8215-01.
OPCS W37.1, READ code C10F., ICD-O C50.4 M-8500/3 grade {g}, DSM-5 296.32, V code, ICPC A04, ATC N02BE01, EMIS code, MedDRA PT.
ICD10 for [lump in L breast|fall from ladder|long covid]? N63.20 / W11 / U09.9?
t2 n1b m0 lvi+ pni- r0 {g}/{n} ln, margin 2 mm, [adjuvant?|tumor board]
pT3 pN1a (2/{n}) cM0, AJCC 8th, stage IIIB, R0, EMVI+, CRM 3 mm, TRG {g} (Ryan), Mandard 2, Dworak, Becker 1b; Dukes C1, Astler-Coller.
ypT1c(m) ypN0(i-)(sn), RCB-I, Miller-Payne 4, Sataloff TB; Chevallier; Residual Cancer Burden 1.{g}.
Robson group {g}, Bishop {n}, station -{g}, 4/50/-2, LOA, Apgar 8/9, Ballard 3{g}, Dubowitz, Silverman {g}, Downe {g}, Sarnat II, Papile [I|III], Volpe, Bell IIA NEC, Thompson, Kramer zone {g}, Bhutani LIR, Finnegan {n}.
AFI 1{g}, BPP 8/8, Doppler S/D 2.{g}, Hadlock EFW 31{g}%, Spalding, Naegele, McDonald 3{g} cm, Nuchal 1.{g}, Quintero [I|III], Kell titer 1:{ratio}, Liley zone 2, Potter, Cantrell.
Rotterdam PCOS, Ferriman-Gallwey {n}, Amsterdam, Nugent {n}, Amsel 3/4, POP-Q Aa -1 Ba 0 C -{g}, Baden-Walker {g}, Asherman, Mayer-Rokitansky, Sheehan, Meigs, Fitz-Hugh-Curtis, PALM-COEIN, ASRM III, Enzian.
CPP, Kabat, Bobath, Brunnstrom {g}, Rood, Ashworth 1+, Tardieu, GMFCS [II|IV], MACS {g}, Rancho [IV|VII], Fugl-Meyer {n}, Borg 13, 6MWT {lab} m, TUG 1{g} s, Tinetti, Jebsen, Jamar {n} kg, Purdue, Semmes-Weinstein 4.31, Maitland III, McKenzie, Williams, Alexander, Pilates.
Dysmorphic: [Klinefelter|Angelman|Beckwith|Rubinstein-Taybi|Alagille|Goldenhar|Pfeiffer] syndrome? [Noonan|Prader-Willi|Sotos|DiGeorge|Treacher Collins|Crouzon|Stickler]? array neg, [Williams|Russell-Silver|Cornelia de Lange|Kabuki|Pierre Robin|Apert] less likely.
[Enzyme|NBS] screen for [Gaucher|Hurler|Morquio|Menkes|Cori|Refsum|Zellweger], [Fabry|Hunter|Krabbe|Lesch-Nyhan|McArdle|Canavan] [neg|low], [Pompe|Sanfilippo|Niemann-Pick C|Von Gierke|Hartnup|Alexander] disease carrier.
Alport, Berger, Goodpasture, Liddle, Gitelman, Bartter 3, Gordon, Fanconi, Dent, Lowe, Kimmelstiel-Wilson, Oxford M1E0S1T0C0, ISN/RPS [III|IV+V], Banff 1B, Berden, Haas, Lee, RIFLE, AKIN {g}.
Endo: [Conn|Schmidt|Sipple|Jod-Basedow|De Quervain|Burch-Wartofsky 4{g}|Kocher-Debre] syndrome [vs|not] [Nelson|Kallmann|Wermer|Wolff-Chaikoff|Plummer|Whipple]; [Carney|Laron|Pendred|Riedel|Somogyi|Rathke] effect discussed.
Rheum ddx [Caplan|Takayasu|Susac|Rosai-Dorfman|Sweet|Lofgren|Jaccoud], [Felty|Churg-Strauss|Kimura|Castleman|Schnitzler|Heerfordt|Poncet] [syndrome|disease]; ANA neg, [Behcet|Cogan|Kikuchi|Erdheim-Chester|Muckle-Wells|Blau] unlikely.
Neuro: [Eaton-Lambert|Isaacs|Gradenigo|Weber|Foville|Balint|Korsakoff] syndrome; [less likely|not] [Miller Fisher|Morvan|Foster Kennedy|Benedikt|Dejerine-Roussy|Anton], [Bickerstaff|Tolosa-Hunt|Wallenberg|Millard-Gubler|Gerstmann|Kluver-Bucy] excluded by MRI.
Peds neuro: [Charcot-Marie-Tooth 1A|Werdnig-Hoffmann|Emery-Dreifuss|Rasmussen|Dravet|Unverricht] disease [gene +|pending], [Friedreich|Kennedy|Leigh|Landau-Kleffner|West] and [Kugelberg-Welander|Becker|Kearns-Sayre|Lennox-Gastaut|Doose] panels neg.
Heme: [Bernard-Soulier|Fanconi|Bruton|Kostmann|Hageman XII|Richter] [syndrome|anomaly] suspected, [Glanzmann|Diamond-Blackfan|Chediak-Higashi|Osler-Weber-Rendu|Waldenstrom|Bing-Neel] ruled out; smear neg for [Evans|Wiskott-Aldrich|Job|Christmas factor IX|Sezary].
Cards/vasc: [Dressler|Takotsubo|Jervell|Loeffler|Heyde|Paget-Schroetter] syndrome on the list, [Eisenmenger|Kounis|Andersen-Tawil|Libman-Sacks|Leriche|Nutcracker] [neg|unlikely], [Lutembacher|Romano-Ward|Lev-Lenegre|Ortner|May-Thurner|Kasabach-Merritt] phenomenon explained.
GI: [Boerhaave|Menetrier|Crigler-Najjar|Caroli|Ogilvie|Plummer-Vinson|Valentino] [lesion|syndrome] at EGD, [Cameron|Zollinger-Ellison|Rotor|Mirizzi|Hirschsprung|Schatzki] vs [Dieulafoy|Gilbert|Dubin-Johnson|Wilkie|Cronkhite-Canada|Lemmel]; PPI bid.
Pulm: [Kartagener|Lady Windermere|Heiner|Pickwick|Abrams|Hering-Breuer] [syndrome|sign], [Swyer-James|Mounier-Kuhn|Monge|Light|Biot|Mendelson] criteria; [Hamman-Rich|Macklin|Ondine|Reid index|Cheyne-Stokes] n/a.
Sister Mary Joseph? no. St. Anthony fire, St. Vitus, Christmas disease, Job, Lazarus sign, Munchausen, Alice in Wonderland, Othello, Capgras, Cotard, Ganser, Diogenes, Stockholm, Jerusalem, Peter Pan, Cinderella [n/a|discussed].
Dissected [Hunter canal|Guyon|Hunter|Stensen|Oddi|Magendie|Winslow], preserved [Scarpa triangle|Dorello|Schlemm|Santorini|Wirsung|Monro|Treitz]; stone in the duct of [Alcock|Meckel cave|Wharton|Vater|Luschka|Sylvius|Calot] [excluded|seen].
[Glisson|Hartmann pouch|Botallo|Thebesian|Purkinje|Marshall|Lancisi] sheath and the [Cantlie|Rex|Chiari|Koch|His|Waterston groove|Valsalva] [sulcus|line] identified; [Rouviere|Arantius|Eustachian|Bachmann|Kent|Lambl] [valve|bundle] normal.
Released at [Struthers|Henry|Parona|Cleland|Kaplan line|Humphrey|Kager], arcade of [Osborne|Lister|Camper|Landsmeer|Gerdy|Wrisberg|Chopart]; [Frohse|Vaughan-Jackson|Grayson|Poirier|Hoffa|Pellegrini-Stieda|Toygar] ligament [intact|torn].
Broca 44/45, Wernicke 22, Heschl, Rolando, Sylvian, Brodmann 17, Meyer loop, Papez, Edinger-Westphal, Willis, Heubner, Galen, Labbe, Trolard, Rosenthal, Percheron, Adamkiewicz, Batson, Virchow-Robin, Obersteiner.
FACR, FRCPC, FACS, FACOG, FRCS(Ed), FRANZCOG, MRCGP, MBBS, MD, PhD, RN, BSN, CCRN, NP-C, CRNA, PharmD, BCOP, LCSW, OTR/L, CCC-SLP: [credentials only, no name|co-sign pending|see list].
[MD/DO|RN x2|ARNP|CRNA, RN|PA-C/NP] at bedside; RRT to vent; RD: Osmolite; SLP: IDDSI {g}; PT/OT 5x/wk; SW/CM: SNF vs HHA, LTACH; LVN turned q2.
Schmitt-Thompson Abdominal Pain Adult protocol: ED now; Briggs Cough; Manchester [yellow|orange|green]; ESI {g}; CTAS {g}; ATS {g}; AMPDS 17-A-1; START green; NHS 111 Pathways dx {n};
telephone triage: barton schmitt fever 3 mo-{g} y, no red flags, [home care|see <24 h|call 911], verbalized understanding
SBAR, AIDET, I-PASS, PQRST, OPQRST, SAMPLE, AVPU, MIST, ATMIST, FAST/BEFAST, DOPE, MUDPILES, PERC, CAGE, HEADSS, SPIKES, Gordon, Roy, Orem, Neuman, Peplau, Watson, Benner, Kolcaba.
Pain 6/10 -> 2/10 @ 1 hr; MMT 5/5 x R EHL 3+/5; DTR 2/4; murmur 2/6; 20/40 OD, 20/200 OS ph 20/60; 1/52, 2/12, 6/12; 7/7; 2/2 URI; 24/7; 50/50 {n} U; 30/70; 5/325; 1:1 sitter; 3:1; 1/0.5.
rv 1/52, ros 10/7, [u&e 2/52|bp 1/12], sick note 2/52, r/v gp prn, tca 6/52, nvt, ?mri, nad
RA SATS 9{g}%, 2L NC, 10 L NRB, BIPAP 12/5, RR 2{g}, HR 1{g}2, T 38.{g}, UOP {hr}/H, +1.{g} L, WT {hr} KG, I/O 24{g}0/18{g}0, BG 1{g}4, NPO P MN.
BED REST BRP, HOB 30, FALL RISK, SEIZURE PRECAUTIONS, CONTACT ISO (MRSA), 1:1, TELE, NPO, IVF NS @{hr}, PPX: SCD/LOVENOX 40, CODE: FULL, DIET: RENAL 2 G NA, ADA 1800.
CC, HPI, PMH, PSH, FH, SH, ROS, PE, A/P; HEENT: NCAT, PERRLA, EOMI, MMM; NECK: NO JVD/LAD; COR: RRR S1S2; PULM: CTAB; ABD: SNTND; EXT: NO C/C/E; NEURO: CN II-XII, MAE.
OPERATIVE FINDINGS. SPECIMENS: A, B, C. DRAINS: JP #1, #2. COUNTS: CORRECT X2. EBL {hr}. IVF 1{g}00. URINE {lab}. WOUND CLASS II. ASA {g}E. POSITION: LLOYD-DAVIES. TIME OUT: DONE.
HISTORY. GROSS DESCRIPTION. MICROSCOPIC. SYNOPTIC: CAP v4.{g}. DIAGNOSIS: A. [COLON, SIGMOID|PROSTATE, LEFT APEX|BREAST, RIGHT]: TUBULAR ADENOMA / GG{g}. ICD-O 8140. NO HPV (HYBRID CAPTURE). COMMENT: SEE BELOW.
REVIEW OF SYSTEMS: NEGATIVE X 14. ALLERGIES: PCN, SULFA, LATEX. HABITS: 1 PPD X 2{g}. [PLAN: DC KEFLEX, SILVADENE BID|IMP: OSGOOD, R KNEE|DISPO: STEP DOWN, TELE].
LAP-BAND AP-S 4 ml, Roux 100 cm, BPD/DS, [OAGB|SADI-S], Orvil 25, Endo Stitch, Hasson 12 mm, Veress 15 mmHg, Optiview, Gelport, SILS, da Vinci Xi dock {n}, Firefly ICG.
GIF-H190, CF-HQ190L, JF-260V, ERBE 2/30, APC 60W, Boston WallFlex 10x60, Zimmon 7Fr 10 cm, Cotton-Leung, Soehendra, Resolution 360 x{g}, Savary 4{g}F, Maloney 5{g}, Sengstaken-Blakemore, Linton, Minnesota, Histoacryl, HALO 360.
Tandem t:slim X2 Control-IQ, Omnipod 5, Medtronic 780G, Dexcom G7, Libre 3; basal 0.{g}5, ICR 1:{n}, ISF 1:{g}0, TIR {hr}%, GMI 7.{g}, [Novolog|Lyumjev] TDD {n}{g}.
SynchroMed II 8637-40 {n}.{g} mL, Prialt, Gablofen 2000, Intellis, Nevro HF10, Proclaim XR, InterStim, Activa PC L STN C+1- 2.{g} V 60/130, Percept, VNS M1000 AspireSR, RNS, Baxter Sigma, Alaris {n} mL/h, CADD.
Fresenius 2008T, F180NR, 4 h, K2 Ca2.5, BFR 400 DFR 800, UF 2.{g}, EDW {hr}.5, Epogen {g}000, Venofer, Hectorol, Sensipar, Kt/V 1.{g}, Brescia-Cimino, Prismaflex M150, Tablo, Baxter Homechoice, Extraneal, Dianeal 2.5%.
Ravitch vs Nuss, Haller 3.{g}; Eloesser, Clagett, Schede; Monaldi; Brock; Overholt; VATS Hansen 3-port; Uniportal; Chamberlain; EBUS 4R 7 11L; Naruke map; Light criteria; Heimlich.
Whipple? Bismuth? Klatskin? [explain|compare] in plain language
kocher manoeuvre vs kocher incision vs kocher criteria
which [lynch|cowden|fap] pts need [annual|q2y] colonoscopy + egd, spigelman {g}?
difference [of|between] wallenberg and weber syndrome
[fitz-hugh curtis|mirizzi|boerhaave|heyde|trousseau] [workup|tx|prognosis]
[Hawkins|Neer|Jobe|Stinchfield|Craig|Tinel|Durkan|Bunnell] test [how to|accuracy|+ what now]?
Jones criteria [minor|major] in 2015 AHA, Aschoff, Sydenham chorea
max dose [Toradol|Zofran|Haldol|Robaxin|Dilaudid] in {age} y/o?
St. Jude MRI conditional? [Durata|Tendril|Quadra Assura] [1.5T|3T]
Norwood [3|5] minoxidil vs dutasteride
glasgow 8 -> tube; glasgow-blatchford 0 -> home; imrie {g}
Modified Duke: possible IE. Vanc/CTX, TEE, Janeway neg, Osler neg.
Centor {g}, McIsaac {g}, FeverPAIN {g}: [no abx|delayed script|Pen V 500 QDS 5/7]
Westley {g}, dex 0.6/kg, racemic epi x1; Lansky {hr}; Tal {n}; Wood-Downes {g}; Respi-score.
Rochester/Philadelphia/Boston criteria or Step-by-Step for {n}-day-old 38.{g}?
Canadian CT head/New Orleans/PECARN neg: [home|obs 4 h]. NEXUS neg.
NEXUS low risk, Ottawa ankle +, Pittsburgh knee, Lauge SER2, boot.
SAH: Ottawa rule +, CT neg <6 h, LP tube 4 RBC {n}, Xantho neg.
Schirmer {g}/{n}, TBUT {g}s, Oxford {g}, Jones I/II, Bowman probe 0-00, Crawford tubes, Lester Jones, Weiss ring +, Shafer neg, Watzke +, Gass stage {g}.
Dx: Bell. Rx: Pred 60, Valtrex 1 g TID, Lacrilube. HB [III|IV]. Ramsay Hunt neg.
Wood lamp neg, Tzanck +, KOH neg, Dermatoscope: Clark nevus, Menzies neg, ABCDE, Mohs x{g} layers, [Burow|Rieger|Zitelli] flap.
Physio: Mulligan SNAG, Kaltenborn II, Cyriax, Alfredson x12/52, Nordic, Thera-Band [red|blue], Swiss ball, Cawthorne-Cooksey, Kegel x10 TDS, Otago, Frenkel.
Dental: [#14 MOD|36 DO|#30 RCT], Miller III, Angle Cl II div 1, Black II, Frankl 3, Pell-Gregory B2, Kennedy III mod 1, Cavit, IRM, GIC Fuji IX, Z350 A2, Peridex, Ledermix, Nobel 4.3x10, Bio-Oss.
Podiatry: Wagner {g}, Texas 2B, SINBAD {g}, Charcot Eichenholtz {g}, Brodsky 2, TCC, CROW, Darco, Lesser MPJ, ABPI 0.{g}, TBI, Buerger [neg|+], Morton's, Haglund, Freiberg.
Anaesthetic: ASA III, MP2, TMD 6, Wilson {g}, El-Ganzouri {g}, RSI, Sellick, BURP, Sux 100, Sugammadex 200, TIVA Marsh/Schnider Ce {g}.5, Minto, Desflurane, BIS 4{g}, TOF 4/4, Guedel 3.
Blocks: TAP, PECS II, ESP T{n}, ACB, iPACK, Winnie, Labat, Raj, Bier 0.5% 40 mL, Exparel 266, Naropin 0.2%, Marcaine heavy 2.{g}, Duramorph 0.1.
RT: 50.4/28, boost 10/5, VMAT, Fletcher-Suit, Manchester point A, Heyman, Syed, Delclos, MammoSite, SIRT TheraSphere, SIR-Spheres, Emami, QUANTEC, Stupp, Canadian 42.5/16, Whelan, UK FAST-Forward 26/5.
Trauma: FAST neg x4, GCS E3V4M6, ISS 1{g}, RTS 7.{g}, TRISS, MTP 4:4:1, TXA, Pringle, Mattox, Cattell-Braasch, Kocherize, Bogota bag, Barker vac, REBOA zone {g}, Ivy, Hare, Sager, Kendrick, Prehn.
Burns: TBSA 1{g}%, Lund-Browder, Wallace 9s, Parkland 4 mL, Brooke, Galveston, Jackson zone, Biobrane, Integra, Flamazine, Humby/Watson/Braithwaite, Zimmer 10/1000, Meek 1:6, Vancouver {n}.
Tox: Rumack-Matthew line, Poisindex, NAC 150/50/100, King's College not met, Hunter +, Done n/a, Crotalidae CroFab {n} vials, Anavip, Digifab {g}, Cyanokit, Sternbach, Polybrand snake kit Brown/Tiger.
Sleep: AASM 4% AHI {n}.{g}, Pcrit, Epworth, ResMed AirSense 10 4-20, Philips Dream 2, F&P Eson, Mallampati IV, MSLT 7.{g}, SOREMP {g}, Inspire 3028, Willis-Ekbom, Kleine-Levin.
Allergy: Wheal {n} mm Der p1, Alternaria, Bermuda, Johnson, Timothy, Kentucky blue, Ragweed; TRUE test 1-36: Balsam of Peru 2+, Kathon, Quaternium-15, Thimerosal, Cl+Me; Ara h2 0.{g}; EpiPen, Auvi-Q.
EEG: T6-O2 sharp, FIRDA, F7 spikes, Lennox, K complexes, Rolandic, Salzburg NCSE neg, Berger rhythm 9 Hz; EMG: CMAP APB 4.{g}, Martin-Gruber, H reflex, Blink R1 {n}, Erb point, Medelec.
PFT: FEV1/FVC 6{g}, FEV1 {hr}%, TLC 9{g}, DLCO 5{g}, Tiffeneau, Hering, GLI 2012, Crapo, Knudson, Bohr 0.{g}, PC20 {g}, FeNO 3{g}, 6MWD {lab}, Wright PF {lab}, Pink Puffer.
Echo: EF 5{g} (Simpson), LVIDd 4.{g}, E/e' 1{g}, TAPSE 1{g}, RVSP 3{g}, AVA 0.{g} Vmax 4.{g}, Hakki, Gorlin, PISA .{g}, Carpentier IIIb, Wilkins {n}, Chiari network, Lambl, McConnell neg, Eustachian.
CATH: RA {n}, RV 3{g}/5, PA 3{g}/1{g}, PCW 1{g}, CO 4.{g} Fick, LVEDP 1{g}; LAD [90|70]% D1, RCA dom, LCx OM1, Rentrop 2, SYNTAX 1{g}, iFR 0.8{g}, Kern, Gorlin 0.7.
PMHX: NIDDM, HTN, ASHD, PVD, HOCM, CVA, BPH, DJD, COPD, OSA, GERD, HLD. SX: CABGX{g}, TKA, LAVH/BSO, T&A, ORIF, I&D, CCY, ACDF C5-7, AICD. [MEDS: ASA, TOPROL, ZOCOR|NKDA].
Cold packs 10x15, Depends L, Attends M, Tena 12s, Coloplast 57 mm, Hollister 8{lab}, Convatec Natura 45, Eakin seal, Stomahesive, Kendall, McKesson 4x4 200/bx, BD 31G 8 mm #100, OneTouch Verio 50s, FreeStyle, Accu-Chek Guide.
DME: [Invacare|Sara Stedy|Roho|Permobil F3|Hill-Rom P{lab}|Merry Walker|Lofstrand] [lift|bed], [Drive|Barton chair|Jay 2|Trendelenburg bed|Clinitron|Hemi-Walker|Canadian crutch], [Hoyer|Geri chair|Quickie|Stryker bed|Broda|Rollator] cushion [delivered|denied].
Rx: Medrol Dosepak #21, Z-Pak, Mucinex DM, Tessalon 200, Robitussin AC, Delsym, Sudafed PE, Afrin 3/7, Vicks, Zicam, Cepacol, Alka-Seltzer, Pepto, Maalox, Tums, Kaopectate, Preparation H, Tucks, Gold Bond, Aveeno, Eucerin, Goody's.
st johns wort, st joseph aspirin 81, jamaica ginger, dr. bronner soap, gold bond, bengay, burt's bees, carter's pills, king of bitters [interaction w/ warfarin|ok to take?|stop]
Gerson, Atkins, Ornish, DASH, Mediterranean, Pritikin, Feingold, FODMAP Monash, Ketogenic 4:1, Sippy, Kempner, Giovannetti, Weight Watchers, Optavia, Noom, Medifast [advised|tried|failed x{g}].
Tried [Alexander|Rolfing|Hellerwork|Graston|Bradley|Bates] therapy, [Feldenkrais|Reiki|Trager|Hanna|Leboyer] method x{g}, [Bowen therapy|Bach flowers|Jones counterstrain|Lamaze|Montessori] [no benefit|helps].
[Mayo elbow {hr}|Duke DASI 2{g}.4|Hopkins HVLT-R {n}|Vanderbilt {n}/18|Emory ambulation {hr}|Mayo nodule model {n}%|Iowa Fairbank {g}|Stanford HAQ 1.{g}] [recorded|today|vs last year].
[Mayo stand|Boston brace|Denver shunt|Philadelphia collar|Minnesota tube|Jackson table|Charleston brace|Milwaukee brace|Andrews frame|Baltimore splint] [used|fitted|not needed].
[Toronto extremity score|Ottawa knee rule|Vancouver B2|Edmonton ESAS 3/10|Montreal A2L3|Halifax GI bleed|Calgary-Cambridge|Saskatoon berry|Quebec WAD II|Winnipeg blood factor] [applied|n/a|noted|reviewed].
[London IQ|Oxford knee {n}|Nottingham index 3.{g}|Bristol type {g}|Leeds enthesitis {g}|Leicester cough {n}|Liverpool pathway|Sheffield table|Birmingham hip|BVAS {n}|Cambridge grade {g}|Lund-Mackay {n}|Southampton wound {g}] [recorded|unchanged|n/a].
[Sydney OLGA {g}|Melbourne ASA {g}|Adelaide coma {g}|Bairnsdale ulcer|Perth protocol|Newcastle disease|Brisbane 2000 guideline|Ross River IgM|Barmah Forest|Hendra|Canberra interview] [neg|query|noted|discussed].
[Rome IV|Lugano|Milan II|Turin|Padua {g}|Bologna|Paris {g}|Vienna|Prague C{g}M{g}|Geneva {n}|Basel|Kiel|Munich|Berlin|Marburg] [criteria|classification|score|system].
[Bombay|Lepore|Constant Spring|Barts|Kansas|Chesapeake|Hammersmith|Philadelphia|Christchurch|Memphis] [hemoglobin|Hb|variant|chromosome|phenotype] [on HPLC|absent|A2 3.{g}].
[Hib|Hep A|Tdap|PCV15|MMRV|IPV|HPV9|RV5|Td] [given|due|deferred|VIS provided], [LD|RD|L thigh|RVL], 0.5 mL IM, [Sanofi|GSK|Merck|Pfizer], [tolerated|UTD].
[Colles|Smith|Barton|Jones|Bennett|Rolando|Chopart|Lisfranc|Tillaux|Stieda|Shepherd|Toddler|Bumper|Nutcracker|Nightstick] [fracture|fx]: [xr|cast|ortho] [today|1/52]
[Frank blood|Ward triangle|Hunter canal|Marsh 3a|Brock score 4%|Reed nevus|Wells criteria|Rose criteria|Page kidney|Moore pin|Miles APR|Grant view|Rich focus|Young-Burgess LC1|Price precautions] [noted|reviewed|n/a|not seen].
1) Hohn line, 2) Dakin's 1/4 str, 3) Burow soaks, 4) Lugol {n} gtt, 5) Scott's solution, 6) Whitfield's oint, 7) Lassar paste, 8) Castellani paint, 9) Magic mouthwash, 10) Monsel.
- Bactrim DS, - Bicillin LA 2.4 MU, - Rocephin 1 g, - Flagyl 500, - Diflucan 150 x1, - Macrobid, - Pyridium, - Monurol, - Levaquin 750, - Cipro.
Kit: Cook Melker, Shiley 6, Bougie, Scalpel 10/11/15, Kelly, Magill, Yankauer, Mac 4, Miller 2, LMA 4, OPA 9, BVM, EZ-IO 25, Arndt, Cohen, Fuji uniblocker, Univent.
Set: Bookwalter, Allis x8, Kelly x12, Mixter x4, Kocher x6, Babcock x4, Poole, Deaver x2, Yankauer, Russian x2, #3 & #7 handles, Mayo-Hegar 8", Ryder, Crile-Wood. Count [OK|x3 correct].
Per Beers 2023, STOPP/START, MAI {n}, ACB {g}, Naranjo {g}, WHO-UMC possible, Rucam {n}, Drug Burden 1.{g}; Lexi X, Micromedex, BNF, Stockley.
Uses Dr. Scholl's inserts, Dr. Brown's bottle [level 2|preemie], Mrs. Dash, Mr. Clean eraser burn, Johnson's baby oil, Pampers, Gerber, Dr. Teal's soak, Mrs. Meyer's soap [n/a|at bedtime|ok].
Lives [w/ dog|in camper|off grid], drinks [Jack Daniel's|Jim Beam|Johnnie Walker|Captain Morgan|Sam Adams|Dr Pepper] x{g}/d, [Marlboro|Camel|Winston|Benson & Hedges|Pall Mall] 1 ppd.
CRRT CVVHDF; CXR AP/LAT; CT A/P W/WO; KUB; MRCP; TTE; EKG NSR {hr}; LE DUPLEX; [VQ|HIDA EF 3{g}|DEXA T -2.{g}|FRAX {n}/{g}]; PSG; EMG/NCS; PET SUV 4.{g}.
Scope: [Waldeyer|Rosenmuller|Laimer|Galen|Thornwaldt] [ring|plexus] wnl; [Kiesselbach|Passavant|Zenker|Broyles|Gillette] [fossa|space] clear, [Woodruff|Killian|Reinke|Delphian node|Ondine] n/a.
LASIK flap 110, Zyoptix, VISX S4, Intacs, Verisyse, ICL 12.6, DSAEK, DMEK S-stamp, KPro Boston I, EVO, AMO, Bausch + Lomb, Zeiss IOLMaster 700, Lumera, Constellation 25G, MIRAGEL, Ando, Sato.
A Hasson trocar was placed, the Veress needle was [not used|exchanged], and a Fogarty cholangiocatheter was passed into the duct of Wirsung by mistake.
The patient was placed in the lithotomy position in Allen stirrups; a Lone Star retractor gave good exposure, and the Goligher grade {g} piles were excised after Milligan and Morgan.
Using the Smith-Petersen interval, Hohmann and Charnley retractors were set and the head was removed with a corkscrew; a Corail size {n} stem was seated.
There is a positive [Finkelstein|Grind|Watson|Tinel|Durkan] test on the [right|left]; Kienbock disease, Lichtman stage [II|IIIB], cannot be excluded.
The tumor was a moderately differentiated adenocarcinoma, Lauren intestinal type, with Borrmann type [II|III] growth; Virchow's node was not enlarged.
Sections show a Spitz nevus with Kamino bodies; a Clark level was [not assigned|II], the Breslow depth is 0.{g} mm, and Melan-A is positive.
A St. Jude Epic valve was seen in good position; peak gradient {n}, no Carpentier type II motion, McConnell's sign was absent.
The device is a Boston Scientific Resonate X4 CRT-D; Abbott and Biotronik leads remain, and Twiddler and Reel syndromes were considered.
He meets the Jones, Duke and [Light|Ranson|Atlanta] criteria only in part; the Wells and Geneva scores were {g} and {n}.
Mother asks whether Similac, Enfamil or Nestle Good Start is better; Dr. Brown and Philips Avent bottles were both tried.
In line with GOLD, GINA and NICE, Trelegy Ellipta was begun and Spiriva Respimat, Symbicort and Singulair were stopped.
We reviewed the LEADER, SUSTAIN-6 and EMPA-REG trials; Victoza, Ozempic and Jardiance are all reasonable, Januvia is not.
Family history is notable for Huntington disease, Wilson disease and a Philadelphia-positive leukemia in a maternal aunt.
She is a carrier of the Factor V Leiden and Prothrombin G20210A variants; the Bethesda assay and Russell viper venom time were normal.
The Rorschach, Wechsler and Rey figure were given; the Beck Anxiety score was 1{g} and Young Mania {n}.
Incision was made by the method of Pfannenstiel, and uterine closure by Joel-Cohen and Misgav Ladach technique with 0 Monocryl on a CT-1.
The Ross procedure and the Konno modification were discussed, but a Medtronic Freestyle root or an Edwards Inspiris was preferred.
Examination under anesthesia showed a grade {g} Lachman, a positive pivot shift of Losee and Macintosh, and a Segond fragment.
Cultures on Lowenstein and Middlebrook agar grew M. gordonae; the Ziehl-Neelsen and Auramine stains were negative.
After the Epley and Semont maneuvers the Hallpike was [negative|less brisk]; Meniere disease and Tumarkin attacks were explained.
Wound dressed with Mepitel, Kerlix and an Ace wrap; Santyl, Dakin's and Vashe were tried; a Wound VAC by KCI was arranged.
Cochlear Nucleus 7, Oticon and Phonak Naida aids were compared; Weber lateralized to the [left|right], Rinne was negative.
The Barrett, Hill-RBF, Kane and Hoffer formulas agreed on a Tecnis Eyhance +2{g}.0; Fuchs dystrophy was mentioned.
The lens of Berger, Zinn and Wieger was intact; Weiss ring, Mittendorf dot and Bergmeister papilla were seen in the [right|left] eye.
Cook, Terumo and Boston Scientific wires were used with a Kumpe, a Cobra and a Simmons {g}; Embozene and Gelfoam were delivered to the Barnes segment.
Both the Hamilton and Montgomery-Asberg ratings fell after Lexapro and Rexulti; the Simpson-Angus and Barnes scales remain 0.
The Kasai was patent, no Todani cyst; LiverScan by Echosens read {n}.{g} kPa, and Ishak stage {g} was confirmed on reticulin and Gomori.
Kids on Pediasure Sidekicks, Carnation and Boost Breeze; WIC form and Ellyn Satter handout given, Denver and Bayley on track.
No evidence of Lynch, Cowden, Peutz or Turcot; Myriad and Invitae panels with {n}{g} genes were negative.
Per the manufacturer's card, Stryker Triathlon, Zimmer Biomet Oxford and DePuy Sigma parts are MR conditional at 1.5 and 3 T.
    """
)
