"""Surnames beside Faker's lists, as data.

Source: general knowledge of common family names of many countries; everyday words are left out.
"""

from __future__ import annotations

from .word_table import word_table

SURNAMES: frozenset[str] = word_table(
    """
    abdi abdullah abebe abiodun abrahamson abramowitz acheampong achterberg adebayo adeyemi afolabi agarwal
    aguilar ahluwalia ahmadi ahn akbari akhtar akinola albrecht aldridge alessi alfaro ali alvarado amini amponsah
    anand andreou antonelli appiah aquino araujo arellano arslan asante ashcroft avila awad ayala aydin babatunde
    bae baek bakshi balogun banerjee bankole baptiste barros basu bautista beaulieu becerra beckford begum benitez
    bergstrom bhatia bhatt bhattacharya bianchi blanchard blum boateng bouchard brandt brannigan bui bustamante
    caballero cabrera calderon camacho campos cardenas castaneda castellano castellanos castillo cervantes
    chakraborty chan chandra chang chaudhary chaudhry chavez chen cheng cheung chiang chin cho choi chopra
    choudhury chowdhury chua chung cisneros contreras coyle dang darwish dasgupta delacroix delacruz delaney
    delgado demir desai deshmukh devereaux deshpande diallo diaz dimitrov dinh dixit doan dombrowski dominguez
    donnelly duong dutta echeverria eide eze farouk feinberg feldman feldstein fernandes fernandez ferreira
    finnegan flores fonseca fontaine fournier francois friedman fujimoto fuentes galindo gallagher gallegos
    ganguly garza gebremariam ghosh gill goldberg goldstein gomez gonzales gonzalez gopal grabowski grewal
    grossman guerrero gutierrez guzman habib haddad hagen haider hakimi halvorsen hamdan hashimi hassan hernandez
    herrera hinojosa hoang hoffmeister hollis horvath hosseini hsieh hsu huang huerta huynh ibarra ikeda inoue
    ishikawa islam ito ivanov iyer jahan jansen jaramillo javed jimenez johansen johansson juarez kaminski kapoor
    kaplan karimi karlsson katz kaur kawaguchi kebede kelleher khalil khan khanna kim kimura kobayashi kovac
    kovacs kowalczyk kowalski kozlov krishnan krishnamurthy kulkarni kumar kuznetsov kwan kwok lachance lam
    larsson lau leung levine levinson liang lim lindholm lindqvist liu lopes lozano lu luong lundgren macdonald
    machado maeda magana mahmood malhotra malik marchetti marino marquez martinez mathew matsumoto mazur mbeki
    mccarthy mcdaniel mcgrath mckenna mcleod medina mehrotra mehta mejia mendoza menon mercado mensah michaud
    mirza mishra mitra miyamoto moeller mohamed mohan montoya morales moreau moreno mori moriarty mukherjee munoz
    murakami mwangi nadeem nair nakagawa nakamura nakamoto narayan nasser navarro nazari ndiaye neumann ng ngo
    nguyen nielsen nikolaidis nishimura noguchi novak nowak nunez nwosu obi ochoa oconnor odell ogawa ogunleye
    okada okafor okeke okonkwo oliveira olsen olson omar onyango orellana orozco ortega ortiz osei oshaughnessy
    oyekan oyelaran padilla pandey papadopoulos parikh parra patel pathak paulsen pedersen pellegrini pena peralta
    pereira petersen petrov petrova pham phan phillips pillai pinto popescu popov prasad quezada quigley quinones
    quintanilla quintero raghavan raghunathan rahman rajan ramaswamy ramirez rangel rao rasmussen redfern reddy
    reyes ribeiro rios rivera robles rocha rodrigues rodriguez rojas romano rosales rosenberg rosenthal rossi roy
    rubio ruiz russo saha saito sakamoto salazar saleh salgado salinas sandhu sandoval sano santiago santos sato
    schaefer schmidt schneider schroeder schultz schwartz sengupta serrano sethi shah shaikh sharif sharma shapiro
    shetty shimizu shin shrestha siddiqui sidhu silva singh sinha sokolov solberg solis soto srinivasan steinberg
    stein subramanian suleiman suzuki swanson szymanski takahashi tanaka tapia thakur thibodeaux thompson tiwari
    toledo tomlinson torres tran trejo trinh trivedi truong tsai turnbull ueda ueno uddin ulloa valdez valencia
    valenzuela varghese varma vasquez vega velasco velasquez verma vidal villa villanueva villarreal vo volkov
    voss vu wagner wakabayashi wang washington watanabe weber weinberg weinstein whitcombe whitfield wojcik wong
    wu xie xiong xu yadav yamada yamaguchi yamamoto yamazaki yang yeung yildiz yilmaz yoo yoon yoshida zamora
    zapata zavala zhang zhao zheng zhou zhu ziegler zimmerman zuniga mcallister mcbride mcclain mcconnell
    mccormick mccoy mccullough mcdowell mcfarland mcgee mcgowan mcguire mcintyre mckee mckinney mclaughlin mcmahon
    mcmillan mcnamara mcneil mcpherson obrien oconnell odonnell oneal oneill osullivan fitzgerald fitzpatrick
    abernathy abramson aldrich ashworth atkinson auclair bancroft beauchamp blackwell blankenship bloomfield
    bosworth braithwaite bridgewater bromley buckingham calloway carmichael cavendish chadwick chamberlain
    cholmondeley clement colquhoun coombs covington crenshaw cromwell culpepper cunningham dalrymple davenport
    dearborn dempsey donahue drummond dunbar eastwood ellington ellsworth fairbanks fairchild farnsworth faulkner
    featherstone fitzsimmons flannery forsythe galloway garrity gilmore goodwin grantham greenberg gustafson
    haggerty halloran hargreaves hathaway hawthorne hendricks hightower hollingsworth holloway hutchins huxley
    kavanaugh kensington kirkpatrick lancaster langley leavitt livingston lockhart lockwood macgregor mackenzie
    maddox mansfield merriweather montague moreland nightingale northcott oakley ogden osborne pembroke pemberton
    pendleton penrose pettigrew prescott quimby rafferty ravenscroft redmond remington rockefeller rutledge
    sheridan sinclair somerset standish stapleton stanfield sutherland tattersall templeton thackeray thornton
    trelawney underwood vanderbilt wadsworth wainwright weatherby wellington westbrook whitaker whitlock wilkerson
    winchester winthrop woodruff worthington wyatt yarborough yates
    """
)
