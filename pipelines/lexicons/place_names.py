"""Well-known cities below the level of a state, as data: large cities of the United States and of the world.

Source: general knowledge. The neural tagger finds the towns that no list holds.
"""

from __future__ import annotations

from .word_table import word_table

#: One-word cities whose name is no everyday word, given name or clinical term (lower case).
CITIES: frozenset[str] = word_table(
    """
    chicago philadelphia phoenix dallas detroit memphis seattle boston baltimore milwaukee albuquerque tucson
    fresno sacramento atlanta omaha miami oakland minneapolis tulsa tampa cleveland honolulu anaheim lexington
    stockton corpus cincinnati pittsburgh anchorage greensboro newark plano orlando irvine toledo laredo chandler
    scottsdale reno chesapeake irving fremont baton boise spokane rochester tacoma modesto fontana yonkers
    huntsville amarillo grand tallahassee shreveport knoxville worcester brownsville chattanooga providence
    ontario elk vancouver sioux salem eugene peoria springfield pasadena hollywood alexandria lakewood joliet
    bridgeport savannah syracuse dayton waco hartford topeka cedar fargo duluth missoula billings boulder
    tuscaloosa mobile montgomery gainesville jacksonville pensacola sarasota naples asheville raleigh durham
    charlotte winston-salem wilmington charleston columbia greenville nashville louisville indianapolis evansville
    columbus akron canton youngstown lansing flint kalamazoo wichita denver pueblo cheyenne casper helena bozeman
    olympia bellevue everett bend burbank berkeley bakersfield visalia ventura oxnard stamford danbury scranton
    allentown harrisburg lancaster erie buffalo albany utica ithaca poughkeepsie brooklyn manhattan queens bronx
    harlem hoboken trenton camden portland bangor burlington concord nashua cambridge somerville quincy brockton
    lowell fairbanks juneau hilo galveston lubbock midland odessa abilene beaumont houston austin arlington
    hialeah henderson kissimmee ocala macon augusta biloxi jackson hattiesburg natchez lafayette metairie
    ketchikan framingham schenectady saginaw muskegon kenosha racine appleton oshkosh dubuque davenport waterloo
    ames bismarck minot rapid lincoln norman lawton fayetteville jonesboro joplin paducah owensboro roanoke
    lynchburg norfolk hampton toronto montreal ottawa calgary edmonton winnipeg halifax regina saskatoon victoria
    london manchester birmingham liverpool leeds sheffield bristol glasgow edinburgh cardiff belfast leicester
    nottingham newcastle brighton oxford dublin galway limerick paris lyon marseille toulouse bordeaux nantes
    lille berlin munich hamburg cologne frankfurt stuttgart dresden leipzig vienna zurich geneva basel brussels
    antwerp ghent amsterdam rotterdam utrecht madrid barcelona valencia seville bilbao lisbon porto rome milan
    turin venice bologna athens thessaloniki warsaw krakow gdansk prague brno budapest bucharest sofia belgrade
    zagreb sarajevo moscow kyiv kiev odesa minsk riga vilnius tallinn helsinki stockholm gothenburg oslo bergen
    copenhagen aarhus reykjavik istanbul ankara izmir cairo lagos abuja accra nairobi kampala kinshasa dakar
    johannesburg durban harare lusaka casablanca tunis algiers khartoum mogadishu jerusalem haifa beirut damascus
    baghdad basra tehran isfahan riyadh jeddah dubai doha kuwait karachi lahore islamabad peshawar kabul delhi
    mumbai bombay kolkata calcutta chennai madras bangalore bengaluru hyderabad pune ahmedabad jaipur dhaka
    chittagong kathmandu colombo bangkok hanoi saigon jakarta manila cebu davao beijing shanghai guangzhou
    shenzhen wuhan chengdu taipei kaohsiung seoul busan tokyo osaka kyoto nagoya sapporo sydney melbourne brisbane
    perth adelaide auckland wellington christchurch havana kingston bogota medellin caracas quito guayaquil lima
    cusco santiago asuncion montevideo recife salvador brasilia guadalajara monterrey tijuana cancun acapulco
    puebla oaxaca
    """
)

#: Cities of two and more words (lower case).
LONG_CITIES: tuple[str, ...] = (
    "new york city", "los angeles", "san antonio", "san diego", "san jose", "san francisco", "fort worth",
    "el paso", "las vegas", "long beach", "kansas city", "virginia beach", "colorado springs", "new orleans",
    "corpus christi", "saint paul", "st. paul", "st paul", "st. louis", "st louis", "saint louis", "jersey city",
    "chula vista", "fort wayne", "st. petersburg", "baton rouge", "des moines", "salt lake city", "little rock",
    "grand rapids", "sioux falls", "fort collins", "cedar rapids", "ann arbor", "fort lauderdale", "santa rosa",
    "santa ana", "santa clarita", "santa barbara", "santa monica", "santa cruz", "santa fe", "rapid city",
    "oklahoma city", "carson city", "staten island", "long island", "palm beach", "west palm beach",
    "palm springs", "myrtle beach", "green bay", "eau claire", "south bend", "terre haute", "bowling green",
    "coral springs", "cape coral", "port st. lucie", "boca raton", "daytona beach", "key west", "san bernardino",
    "san mateo", "palo alto", "menlo park", "mountain view", "walnut creek", "daly city", "brighton beach",
    "white plains", "new haven", "new bedford", "fall river", "cape cod", "mexico city", "buenos aires",
    "sao paulo", "são paulo", "rio de janeiro", "san juan", "santo domingo", "port-au-prince", "panama city",
    "guatemala city", "san salvador", "hong kong", "kuala lumpur", "ho chi minh city", "phnom penh",
    "addis ababa", "cape town", "tel aviv", "new delhi", "saint petersburg", "the hague", "quebec city",
    "sault ste. marie", "coeur d'alene", "grand junction", "twin falls", "idaho falls", "great falls",
    "grand forks", "walla walla", "moses lake", "college station", "round rock", "sugar land", "wichita falls",
    "high point", "chapel hill", "rock hill", "hilton head", "newport news", "silver spring", "college park",
    "atlantic city", "cherry hill", "king of prussia", "bethlehem", "niagara falls",
)  # fmt: skip
