"""Small word lists for reading a base note without a lexicon folder: common names, places, eponyms.

Written from general knowledge; they need to hold only what published, already de-identified text is likely
to have left over. The wide lists that identifiers are sampled from are read by `lexicons`.
"""

from __future__ import annotations

#: Common given names, of many origins, that are rarely anything else in a clinical text.
FIRST_NAMES = frozenset(
    """
    Aaron Abdul Abigail Adam Adrian Ahmed Al Alan Albert Alejandro Alex Alexander Alexandra Alfred Ali Alice
    Alicia Allison Amanda Amber Amy Ana Andrea Andrew Angela Anita Ann Anna Anne Annette Annie Anthony Antonio
    Arthur Ashley Audrey Barbara Beatrice Becky Benjamin Bernard Bernice Beth Betty Beverly Bill Billy Bob
    Bobby Bonnie Bradley Brandon Brenda Brian Bruce Bryan Carl Carlos Carmen Carol Caroline Carolyn Carrie
    Catherine Cathy Charles Charlie Charlotte Cheryl Chris Christian Christina Christine Christopher Cindy
    Clara Clarence Claire Connie Craig Crystal Curtis Cynthia Dan Daniel Danielle Danny Darlene Dave David
    Dawn Debbie Deborah Debra Denise Dennis Diana Diane Don Donald Donna Doris Dorothy Doug Douglas Earl
    Eddie Edgar Edith Edna Edward Edwin Eileen Elaine Eleanor Elena Elizabeth Ellen Emily Emma Eric Erica
    Erin Ernest Esther Ethel Eugene Eva Evelyn Fatima Florence Frances Frank Fred Frederick Gary George Gerald
    Gladys Gloria Gordon Greg Gregory Hannah Harold Harry Hassan Heather Helen Henry Herbert Howard Irene
    Isabel Jack Jackie Jacob Jacqueline James Jamie Jane Janet Janice Jason Jean Jeff Jeffrey Jennifer Jeremy
    Jerry Jesse Jessica Jill Jim Jimmy Joan Joanne Joe Joel John Johnny Jonathan Jorge Jose Joseph Joshua
    Joyce Juan Juanita Judith Judy Julia Julie June Justin Karen Karl Katherine Kathleen Kathryn Kathy Katie
    Keith Kelly Ken Kenneth Kevin Kim Kimberly Kristen Larry Laura Lauren Laurie Lawrence Leonard Leslie Lillian
    Linda Lisa Lois Lori Lorraine Louis Louise Lucille Luis Lynn Manuel Marcia Margaret Maria Marie Marilyn
    Mario Marjorie Martha Martin Marvin Mary Matthew Maureen Melissa Melvin Michael Michelle Miguel Mike
    Mildred Minnie Mohamed Mohammed Monica Muhammad Nancy Natalie Nathan Nicholas Nicole Norma Norman Olga
    Oscar Pam Pamela Patricia Patrick Patty Paul Paula Pauline Pedro Peggy Peter Philip Phillip Phyllis Priya
    Rachel Ralph Ramon Randy Ravi Raymond Rebecca Regina Rhonda Ricardo Richard Rick Rita Robert Roberta Robin
    Rodney Roger Ron Ronald Rosa Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean
    Sharon Shaun Shawn Sheila Sheryl Shirley Sofia Stacy Stanley Stephanie Stephen Steve Steven Sue Susan
    Suzanne Sylvia Tammy Tara Ted Teresa Terry Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony
    Tracy Travis Valerie Vanessa Veronica Vicki Victor Victoria Vilheim Vincent Virginia Vivian Walter Wanda
    Wayne Wendy William Willie Yolanda Yvonne Zachary
    """.split()
)

#: Cities that American notes and published case reports name, without a state.
CITIES = frozenset(
    name.strip()
    for line in """
    New York, New York City, Los Angeles, Brooklyn, Chicago, Queens, Houston, Phoenix, Philadelphia
    San Antonio, Manhattan, San Diego, Dallas, Jacksonville, Fort Worth, San Jose, Austin, Columbus, Charlotte
    Indianapolis, San Francisco, Seattle, Denver, Oklahoma City, Nashville, El Paso, Washington DC, Las Vegas
    Boston, Detroit, Portland, Louisville, Memphis, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno
    Sacramento, Mesa, Kansas City, Atlanta, Omaha, Colorado Springs, Raleigh, Miami, Virginia Beach, Long Beach
    Oakland, Minneapolis, Tulsa, Bakersfield, Tampa, Wichita, Arlington, Aurora, New Orleans, Cleveland
    Anaheim, Honolulu, Henderson, Stockton, Riverside, Lexington, Corpus Christi, Orlando, Irvine, Cincinnati
    Santa Ana, Newark, Saint Paul, St. Paul, Pittsburgh, Greensboro, Lincoln, Anchorage, Plano, Durham
    St. Louis, Saint Louis, Buffalo, Chandler, Madison, Lubbock, Scottsdale, Reno, Gilbert, Glendale, Toledo
    Norfolk, Baton Rouge, Spokane, Tacoma, Boise, Des Moines, Rochester, Birmingham, Richmond, Salt Lake City
    Little Rock, Amarillo, Huntsville, Knoxville, Worcester, Providence, Chattanooga, Eugene, Salem
    Fort Lauderdale, Sioux Falls, Springfield, Pasadena, Hollywood, Savannah, Bridgeport, Syracuse, Dayton
    Hampton, Hartford, Waco, Cedar Rapids, New Haven, Topeka, Gainesville, Ann Arbor, Allentown, Evansville
    Lansing, Charleston, Fargo, Peoria, Galveston, Nantucket, Muscatine, Las Cruces, Tyler
    Ketchikan, Ketchican, Silver City, Texas City, League City, High Point, Newton, Greenwich, East Orange
    Sacaton, Iowa City, Santa Fe, Flagstaff, Jackson, Mexico City, Mazatlan, San Salvador, Tijuana, Havana
    Toronto, Montreal, Ottawa, Vancouver, Calgary, London, Paris, Rome, Berlin, Madrid, Athens, Dublin, Vienna
    Lisbon, Brussels, Amsterdam, Rotterdam, Copenhagen, Stockholm, Oslo, Helsinki, Warsaw, Budapest, Moscow
    Istanbul, Ankara, Izmir, Cairo, Alexandria, Tunis, Sousse, Sfax, Monastir, Rabat, Casablanca, Marrakech
    Marrakesh, Fez, Tangier, Oujda, Meknes, Agadir, Algiers, Tripoli, Khartoum, Addis Ababa, Nairobi, Eldoret
    Mombasa, Kisumu, Kampala, Gulu, Kigali, Dar es Salaam, Mwanza, Lusaka, Harare, Lilongwe, Blantyre, Maputo
    Luanda, Kinshasa, Lubumbashi, Brazzaville, Yaounde, Douala, Bamenda, Lagos, Ibadan, Abuja, Enugu, Kano
    Accra, Kumasi, Abidjan, Dakar, Bamako, Ouagadougou, Conakry, Donka, Freetown, Monrovia, Cotonou, Lome
    Niamey, Gaborone, Johannesburg, Pretoria, Cape Town, Durban, Windhoek, Antananarivo, Beirut, Damascus
    Amman, Baghdad, Tehran, Shiraz, Riyadh, Jeddah, Dubai, Doha, Kuwait City, Kabul, Karachi, Lahore
    Islamabad, Peshawar, Delhi, New Delhi, Mumbai, Kolkata, Chennai, Bangalore, Hyderabad, Pune, Dhaka
    Chittagong, Kathmandu, Colombo, Bangkok, Hanoi, Ho Chi Minh City, Jakarta, Surabaya, Makassar, Manila
    Kuala Lumpur, Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Tianjin, Taipei, Seoul, Busan, Tokyo
    Osaka, Kyoto, Kobe, Nagoya, Fukuoka, Sapporo, Sydney, Melbourne, Brisbane, Perth, Auckland, Wellington
    Bogota, Lima, Quito, Santiago, Buenos Aires, Sao Paulo, Rio de Janeiro, Caracas, La Paz
    """.splitlines()
    for name in line.split(",")
    if name.strip()
)

#: States of the USA (kept by policy, so no identifier by themselves) and countries.
STATES = frozenset(
    name.replace("_", " ")
    for name in """
    Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho
    Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi
    Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota
    Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont
    Virginia Washington West_Virginia Wisconsin Wyoming
    """.split()
)
STATE_CODES = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH "
    "OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC"
).split()
COUNTRIES = frozenset(
    name.strip()
    for name in """
    Afghanistan,Albania,Algeria,Angola,Argentina,Australia,Austria,Bangladesh,Belgium,Benin,Bolivia,Botswana,
    Brazil,Burkina Faso,Cambodia,Cameroon,Canada,Chile,China,Colombia,Congo,Cuba,Denmark,Ecuador,Egypt,England,
    Eritrea,Estonia,Ethiopia,Finland,France,Gambia,Germany,Ghana,Greece,Guatemala,Guinea,Haiti,Honduras,Hungary,
    India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Jamaica,Japan,Jordan,Kenya,Korea,Kosovo,Kuwait,Laos,Lebanon,
    Liberia,Libya,Madagascar,Malawi,Malaysia,Mali,Mexico,Morocco,Mozambique,Namibia,Nepal,Netherlands,
    New Zealand,Nicaragua,Niger,Nigeria,Norway,Oman,Pakistan,Panama,Peru,Philippines,Poland,Portugal,Qatar,
    Romania,Russia,Rwanda,Saudi Arabia,Scotland,Senegal,Serbia,Sierra Leone,Singapore,Somalia,South Africa,
    South Korea,Spain,Sri Lanka,Sudan,Sweden,Switzerland,Syria,Taiwan,Tanzania,Thailand,Togo,Tunisia,Turkey,
    Uganda,Ukraine,United Kingdom,Venezuela,Vietnam,Yemen,Zambia,Zimbabwe
    """.replace("\n", "").split(",")
    if name.strip()
)

#: Family names that stand for a sign, score, device or disease far more often than for a person.
EPONYMS = frozenset(
    """
    Abbe Achilles Adams Addison Adson Akin Alcock Allen Allis Alport Alzheimer Amsler Apgar Apley Argyll
    Armstrong Arnold Aschoff Asherman Ashworth Auer Austin Babcock Babinski Baker Bakes Balfour Ballard Bankart
    Barlow Barr Barrett Barthel Bartholin Bartter Basedow Beck Becker Behcet Bell Bence Bernoulli Berry Bethesda
    Billroth Binet Bishop Blake Blalock Blumberg Borg Bouchard Bovie Braden Breslow Brief Broca Brock Brodie
    Brooke Broviac Brown Brudzinski Brugada Bruce Buck Budd Buerger Bunnell Burch Burkitt Calot Caprini
    Carpentier Castleman Chadwick Chagas Charcot Chiari Child Chvostek Clark Cloward Cobb Coban Codman Collis
    Colles Conn Cook Coombs Cooper Cope Cornell Courvoisier Cowden Cox Crawford Crede Crohn Crouzon Cullen
    Cushing Dandy Davidson DeBakey Denonvilliers Denver Devic Dieulafoy Dix Dobhoff Doppler Douglas
    Down Downey Dressler Dubin Duchenne Duke Dupuytren Duret Ebstein Edwards Ehlers Eisenmenger Eliot Epley
    Epstein Epworth Erb Esmarch Eustachian Ewing Fabry Fallot Fanconi Felty Ferguson Fisher Fitz Fogarty Foley
    Fontan Forrestier Fournier Fowler Fox Fraser Freer Friedreich Frohse Fuchs Galeazzi Gardner Gaucher
    Gehrig Gelpi Gerdy Gerota Gilbert Glasgow Gleason Glenn Goldman Golgi Gomco Goodpasture Gore Gottron Gram
    Grave Graves Gray Grey Greenfield Grynfeltt Guillain Guyon Haglund Halstead Hamilton Harrington Hartmann
    Hasegawa Hashimoto Hasson Hawkins Hawthorne Heberden Hegar Heimlich Heineke Helicobacter Heller Henle Henoch
    Hering Hesselbach Hickman Hill Hirschsprung His Hodgkin Hoehn Hoffa Hoffman Hoffmann Hohmann Holter Homans
    Horner Howell Hunt Hunter Huntington Ishihara Jackson Jacobson Jefferson Jones Jude Kaposi Karnofsky Kawasaki
    Kayser Kegel Keller Kelly Kent Kerley Kernig Kerrison Killip Kimmelstiel King Kirschner Klinefelter
    Kocher Korsakoff Kupffer Kussmaul Lachman Langerhans Lasegue Latarjet Laurin Leriche Lewy Lindau Lisfranc
    Lister Little Ludwig Luer Luque Lyme Lynch Mallory Malone Marfan Marshall Mason Maxwell Mayo McBurney
    McGill McMurray Meckel Meigs Meniere Merkel Metzenbaum Meyer Mayfield Mallampati Miller Mirizzi Mitchell
    Mobitz Mohs Monro Montgomery Moro Morrison Morse Morton Muller Murphy Nelson Nissen Norton Norwood Oddi
    Ormond Osgood Osler Paget Pancoast Papanicolaou Parkes Parkinson Parry Peyer Peyronie Pfannenstiel Phalen
    Pick Pierre Pompe Poole Pott Potter Pratt Prinzmetal Purkinje Queckenstedt Quincke Ramsay Raney Raynaud
    Reed Reiter Rey Richardson Rinne Robinson Rodgers Romberg Rorschach Ross Roux Salter Sarmiento Scarpa Schatzki
    Schirmer Schlatter Schmidt Schmorl Schofield Seldinger Sengstaken Sever Shirodkar Shwachman Simmons Sims
    Simpson Sjogren Skene Smith Snellen Spigelian Spitz Spurling Stanford Starling Steri Stern Stevens Stewart
    Still Stokes Sturge Swan Sydenham Sylvian Takayasu Tanner Tay Taylor Tenckhoff Thomas Thompson Tinel Todd
    Tourette Trendelenburg Trousseau Turner Valsalva Virchow Volkmann Wada Waddell Waldenstrom Waldeyer Wallenberg
    Ward Warthin Watson Watzke Weber Wechsler Wegener Weil Weitlaner Wells Wernicke West Westergren Wharton
    Whipple White Williams Wilms Wilson Wolff Wong Wood Woods Yankauer Zenker Ziehl Zollinger
    """.split()
)

#: Holidays whose name says a date.
HOLIDAYS = (
    r"Thanksgiving(?: Day)?|Christmas(?: Day| Eve)?|Xmas|Easter(?: Sunday| Monday)?|Halloween|Hanukkah"
    r"|Chanukah|Labor Day|Memorial Day|Veterans'? Day|Presidents'? Day|Columbus Day|Martin Luther King Day"
    r"|MLK Day|New Year(?:'s|s)?(?: Day| Eve)?|(?:the )?(?:4th|Fourth) of July|Independence Day"
    r"|Valentine'?s Day|St\.? Patrick'?s Day|Mother'?s Day|Father'?s Day|Passover|Yom Kippur|Rosh Hashanah"
    r"|Ramadan|Eid(?: al-Fitr| al-Adha)?|Diwali|Juneteenth|Cinco de Mayo|Good Friday|Ash Wednesday"
    r"|Mardi Gras|Chinese New Year|Lunar New Year|Boxing Day|Groundhog Day|Black Friday"
)
