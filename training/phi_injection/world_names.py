"""Names that American census lists hold too few of, written from general knowledge.

`CULTURES` maps a culture to (female given names, male given names, family names); a name is drawn from one
culture as a whole. `WORD_*` are names that are also ordinary or clinical words. Names with an apostrophe, a
hyphen, a particle or diacritics are kept as they are written.
"""

# ruff: noqa: E501
from __future__ import annotations


def _split(text: str) -> tuple[str, ...]:
    """Names by white space; an underscore stands for a space within one name."""
    return tuple(name.replace("_", " ") for name in text.split())


CULTURES: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "chinese": (
        _split(
            "Mei Xiaoli Yan Jing Li-Hua Fang Ying Xia Hui Lan Yue Ping Qing Shu-Fen Mei-Ling Xiu Ying-Ying Na Rong "
            "Yu-Ting Zhen Wenjing Siu-Wai Ka-Yan Chia-Hui Shanshan Yifei Lijuan Xinyi Hsiu-Chin"
        ),
        _split(
            "Wei Jian Ming Jun Hao Lei Bo Feng Guang Zhi-Hao Chen-Yu Xiang Tao Peng Yong Gang Hong-Wei Kai Liang Shen "
            "Zhiyuan Yixuan Ka-Ming Wing-Kit Chun-Hung Jia-Ming Qiang Sheng Dong Zhaoyang"
        ),
        _split(
            "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song "
            "Tang Deng Feng Han Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Su Wei Lu Ding Ren Shen "
            "Yao Zhong Cui Tan Fan Jin Shi Liao Jia Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Ouyang Situ Ng Leung "
            "Cheung Kwok Tsang Hsieh Hsu Tsai Chiu Au-Yeung"
        ),
    ),
    "vietnamese": (
        _split(
            "Thi Linh Huong Lan Mai Hoa Thuy Ngoc Phuong Hanh Trang Thao Yen Nga Kim-Anh Bich Dao Hang Loan My-Linh "
            "Quynh Tuyet Xuan Diem Thanh-Truc"
        ),
        _split(
            "Minh Hung Tuan Dung Hai Nam Quang Long Phuc Thanh Van Duc Khanh Bao Tien Vinh Son Hieu Trung Cuong Dat Loc "
            "Quoc Viet Thang"
        ),
        _split(
            "Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Truong Dinh Doan Luong Mai To Trinh "
            "Lam Phung Chau Quach Thai Cao Luu"
        ),
    ),
    "indian": (
        _split(
            "Priya Anjali Lakshmi Sunita Deepa Kavita Meera Padma Radha Sangeeta Shalini Aishwarya Nandini Pooja "
            "Rukmini Swati Usha Vidya Jyoti Gayatri Harpreet Gurpreet Parvathi Bhavna Chitra Ishani Sneha Ananya Zarina "
            "Thenmozhi"
        ),
        _split(
            "Rajesh Sanjay Amit Vikram Arjun Suresh Ramesh Anil Venkatesh Krishna Mohan Prakash Ashok Dinesh Gopal Hari "
            "Jagdish Kiran Lalit Manoj Naveen Pradeep Rohit Satish Sunil Vijay Balasubramaniam Harbhajan Inderjit "
            "Srinivas"
        ),
        _split(
            "Patel Singh Sharma Gupta Kumar Reddy Rao Iyer Nair Menon Mehta Shah Desai Joshi Kapoor Malhotra Chatterjee "
            "Banerjee Mukherjee Bhattacharya Krishnamurthy Subramanian Venkataraman Ramanathan Chowdhury Agarwal Bansal "
            "Chopra Dhillon Gill Grewal Sandhu Kaur Pillai Naidu Kulkarni Deshpande Bhatt Trivedi Goel Saxena Tiwari "
            "Mishra Pandey Yadav Thakur Sethi Ahluwalia Narayanaswamy Jayawardene Wickramasinghe"
        ),
    ),
    "arabic": (
        _split(
            "Fatima Aisha Maryam Zainab Khadija Layla Noor Huda Amina Salma Rania Yasmin Samira Nadia Hanan Dalia "
            "Soraya Leila Shirin Zahra Farah Ghada Iman Rasha Sawsan Umm-Kulthum"
        ),
        _split(
            "Mohammed Ahmed Ali Hassan Hussein Omar Khalid Youssef Ibrahim Mustafa Abdullah Abdul-Rahman Tariq Bilal "
            "Karim Samir Nabil Faisal Hamza Jamal Mahmoud Rashid Salim Walid Zaid Reza Mehdi Dariush Mehmet Emre"
        ),
        _split(
            "Al-Hassan El-Sayed Al-Rashid Haddad Khoury Nasser Mansour Farouk Aziz Hamdan Saleh Qureshi Siddiqui Khan "
            "Malik Chaudhry Ansari Bakr Abdallah Abdelrahman ibn_Saud bin_Laith Al_Zahrani al-Masri Najjar Shaheen "
            "Boutros Ghali Sayegh Tawfik Darwish Hakimi Rahimi Karimi Ahmadi Tehrani Farsi Yilmaz Demir Özdemir Kaya "
            "Erdoğan Jaziri Benali Ben_Youssef Belkacem"
        ),
    ),
    "hispanic": (
        _split(
            "María Guadalupe Carmen Rosa Juana Yolanda Luz Esperanza Consuelo Milagros Ximena Camila Valentina Lucía "
            "Paola Marisol Rocío Soledad Dolores Araceli Graciela Maribel Beatriz Inés Catalina Noemí Maria_Elena "
            "Ana_Lucia"
        ),
        _split(
            "José Juan Luis Carlos Jesús Miguel Ángel Javier Alejandro Rafael Ramón Héctor Raúl Sergio Arturo Enrique "
            "Guillermo Ignacio Joaquín Santiago Mateo Diego Emilio Felipe Gustavo Jaime Rigoberto Wilfredo Juan_Carlos "
            "Luis_Alberto"
        ),
        _split(
            "García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz "
            "Cruz Reyes Morales Gutiérrez Ortiz Chávez Ramos Ruiz Mendoza Álvarez Castillo Jiménez Vásquez Moreno "
            "Herrera Medina Aguilar Vargas Guzmán de_la_Cruz de_León del_Río De_La_Torre De_los_Santos Ybarra Zúñiga "
            "Villaseñor Quiñones Peña Muñoz Ibáñez Echeverría Goicoechea Garcia-Lopez Rivera-Ortiz Santos_Cruz "
            "Vega_Morales Ochoa Escobedo Tafoya Urrutia"
        ),
    ),
    "slavic": (
        _split(
            "Olga Natalia Svetlana Irina Tatiana Ludmila Oksana Katarzyna Agnieszka Małgorzata Zofia Jadwiga Milena "
            "Dragana Snežana Ivana Jelena Halyna Yevgenia Bohdana Danuta Zdenka Ljubica"
        ),
        _split(
            "Ivan Dmitri Sergei Vladimir Aleksandr Mikhail Nikolai Boris Yuri Oleg Piotr Krzysztof Wojciech Tadeusz "
            "Zbigniew Stanisław Dragan Miroslav Zoran Bogdan Vasyl Taras Jiří Ondřej Goran"
        ),
        _split(
            "Ivanov Petrov Smirnov Kuznetsov Popov Volkov Sokolov Fedorov Romanova Pavlova Kowalski Kowalczyk "
            "Wiśniewski Wojciechowski Lewandowska Szymański Dąbrowski Krzyżanowski Novák Svoboda Dvořák Horvat "
            "Kovačević Petrović Jovanović Nikolić Marković Shevchenko Bondarenko Kravchenko Tkachuk Lysenko Hryhorenko "
            "Szczepanski Brzezinski Zhukovsky Czajkowski Mihajlovic Stojanovski Vukašinović Yushchenko Wojtyla"
        ),
    ),
    "nordic": (
        _split(
            "Astrid Ingrid Solveig Sigrid Freya Liv Maja Linnea Elsa Birgit Kirsten Annika Saga Gudrun Ragnhild Åse "
            "Aino Päivi Helmi Þóra Bodil Gunilla"
        ),
        _split(
            "Lars Sven Erik Olav Bjørn Magnus Anders Nils Gunnar Håkon Leif Knut Torsten Mikkel Søren Jens Aksel Eino "
            "Jukka Pekka Þórður Halvard Göran"
        ),
        _split(
            "Hansen Johansen Olsen Larsen Andersen Nilsen Kristiansen Jensen Karlsson Nilsson Eriksson Lindqvist "
            "Sjöberg Åkesson Bergström Lundgren Håkansson Østergaard Møller Rasmussen Vestergaard Virtanen Korhonen "
            "Mäkinen Nieminen Hämäläinen Laaksonen Jónsdóttir Gunnarsson Sigurdsson Bjørnstad Haugen Thorvaldsen"
        ),
    ),
    "african": (
        _split(
            "Ngozi Chioma Adaeze Folake Yetunde Amara Akosua Abena Ama Efua Wanjiru Akinyi Nyambura Thandiwe Nomvula "
            "Lindiwe Tsehay Hirut Almaz Fatoumata Aminata Mariama Khady Mwajuma Temitope Oluwaseun"
        ),
        _split(
            "Chukwuemeka Emeka Obinna Oluwaseyi Babatunde Kwame Kofi Kwabena Yaw Kipchoge Kamau Otieno Thabo Sipho "
            "Mandla Tesfaye Haile Bekele Mamadou Ousmane Cheikh Ibrahima Moussa Juma Tendai Farai"
        ),
        _split(
            "Okafor Okonkwo Adeyemi Adebayo Oyelaran Nwosu Eze Chukwu Ogunleye Balogun Akintola Mensah Owusu Asante "
            "Boateng Amoah Osei Agyeman Kamau Njoroge Mwangi Otieno Ochieng Wanjala Kiplagat Mutasa Ndlovu Dlamini Nkosi "
            "Mokoena Mthembu Tesfaye Gebremariam Woldemichael Haile-Selassie Diallo Traoré Keita Coulibaly N'Diaye "
            "N'Guessan Sow Ba Mbeki Mugabo Habimana Ssempijja Tshabalala Oyinlola"
        ),
    ),
    "polynesian": (
        _split(
            "Leilani Kalani Nohea Malia Kiana Moana Sina Tiare Lupe Mele Salote 'Ana Ke'alohi Noelani Alofa Teuila Losa Ofa"
        ),
        _split(
            "Keanu Kainoa Makoa Kaleo Tane Sione Semisi Viliami Tevita Ioane Fetu Manu La'akea Ikaika Pita Afa Tui Mosese"
        ),
        _split(
            "Kealoha Kahananui Kamaka Kalani'opu'u Kekauoha Nakamura-Kealoha Tuiasosopo Fa'alogo Faleolo Leota Tuilagi "
            "Taufa'ahau Vainikolo Fifita Tupou Kaho Moala Lolohea Matautia Seumalo Tuimavave Pouono"
        ),
    ),
    "japanese": (
        _split("Yuki Sakura Keiko Michiko Haruka Akiko Yoko Naomi Emi Ayumi Fumiko Kazuko Misaki Rin Tomoko Chiyo"),
        _split("Hiroshi Takashi Kenji Satoshi Yuto Haruto Makoto Shinji Daisuke Ichiro Kazuo Noboru Ryo Shota Tetsuya"),
        _split(
            "Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto "
            "Inoue Kimura Shimizu Hayashi Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Okada Fujita Ono Oda"
        ),
    ),
    "korean": (
        _split("Ji-woo Soo-jin Min-ji Hye-jin Eun-ji Young-hee Mi-kyung Seo-yeon Yuna Hana Kyung-sook Boram Sun-hee"),
        _split("Min-jun Seung-ho Ji-hoon Sung-min Dong-hyun Young-ho Jae-won Tae-yang Hyun-woo Chul-soo Kwang-su Jin"),
        _split(
            "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Ko Moon Bae Baek Nam "
            "Namgoong Rhee Pak"
        ),
    ),
    "european": (
        _split(
            "Geneviève Françoise Aurélie Chloé Anaïs Giulia Francesca Chiara Antonella Beatrix Liesbeth Saskia Anneke "
            "Hannelore Gertrud Ute Siobhan Aoife Niamh Caoimhe Saoirse Eleni Despina Ioanna Zsuzsanna Ildikó Ilinca Mirela "
            "Inês Conceição Siân Angharad Morag Anne-Marie Marie-Claude Mary-Kate"
        ),
        _split(
            "François Étienne Jean-Pierre Guillaume Benoît Thibault Giovanni Giuseppe Luca Salvatore Willem Joost Pieter "
            "Jürgen Heinrich Klaus Wolfgang Pádraig Eoin Cian Diarmuid Ruairí Giorgos Dimitrios Konstantinos László "
            "Zoltán Ferenc Ioan João Joaquim Gwilym Rhys Hamish Jean-Luc"
        ),
        _split(
            "van_der_Berg van_Dijk Van_Buren van_den_Heuvel de_Vries ter_Horst von_Braun von_der_Heide Müller Schröder "
            "Weiß Großmann Krüger Vogel-Schmidt Lefèvre Beauchamp d'Angelo D'Amico D'Souza Dell'Acqua Di_Stefano "
            "della_Rovere Lo_Presti LaRocca DeMarco DiGiovanni DeSantis O'Brien O'Neill O'Shaughnessy O'Dowd Ó_Briain "
            "MacGregor MacDonald McAllister McGillicuddy McElhinney Fitzgerald FitzPatrick St._John St._Pierre Papadopoulos "
            "Karagiannis Anagnostopoulos Nagy Szabó Kovács Ionescu Popescu da_Silva dos_Santos de_Souza Pinto-Ferreira "
            "Le_Blanc Du_Bois Ap_Rhys ap_Gruffydd Featherstonehaugh Cholmondeley Ashworth-Bell Smith-Jones "
            "Taylor-Whitfield Grant-Okoro Lloyd-Hughes Quarshie Zuckerman Rosenzweig Goldfarb Lichtenstein Abramowitz"
        ),
    ),
    "native": (
        _split("Aiyana Winona Kaya Halona Doba Yazhi Sequoia Tallulah Chenoa Aponi Dezba Leotie Kimimela"),
        _split("Ahiga Hototo Tse Chayton Elan Kuruk Nantan Sani Takoda Wambli Yiska Mato Hok'ee"),
        _split(
            "Begay Yazzie Benally Tsosie Nez Tso Chee Manygoats Two_Bulls Red_Cloud Black_Elk Standing_Bear Runs_After "
            "Little_Thunder Iron_Hawk Whitehorse Bitsilly Etsitty Lone_Wolf Youngbear Has_No_Horse"
        ),
    ),
}

#: Family names that are ordinary, clinical or eponymous words as well.
WORD_SURNAMES = _split(
    "Long White Young Bell Pain Payne Hand Foot Head Heart Blood Bone Brown Green Black Gray Grey Gold Silver Rose Lily "
    "Berry Bush Wood Woods Forest Hill Field Banks Lake Rivers Brooks Waters Snow Rain Frost Winters Summer Day Knight "
    "Weeks Friday Monday March May August English French Welsh German London Paris York Lincoln Jackson Church "
    "Temple Bishop Pope Priest Abbott King Prince Duke Earl Noble Major Sergeant Marshall Walker Rider Driver Baker Cook "
    "Butcher Carpenter Mason Potter Porter Carter Fisher Hunter Shepherd Farmer Miller Weaver Taylor Sharp Strong Small "
    "Short Little Large Best Good Goodman Freeman Newman Wise Smart Bright Light Moody Savage Grim Stern Still Swift "
    "Speed Rush Stone Rock Steel Glass Bond Cross Pierce Cutter Block Burns Fever Cough Ache Ill Boyle Ray Seal Fox Wolf "
    "Lamb Bird Swan Crane Drake Finch Parrott Fish Bass Pike Salmon Crabb Bacon Rice Bean Curry Pepper Salt Honey Sugar "
    "Beer Booze Parkinson Hodgkin Crohn Graves Addison Cushing Down Turner Marfan Paget Bright Foley Weber Murphy Romberg "
    "Bennett Colles Barrett Wilson Kaiser Mayo Hopkins Ford Chase Sterling Grant Will Wills Mark Marks Love Hope Joy Bliss "
    "Case Close Cage Chin Cheek Legg Shin Vane Guy Man Mann Child Childs Person Power Price Cash Pound Penny Drain Line Port "
    "Valentine Christmas Easter Doctor Nurse Ward Bedford Room Hall Kitchen House Barnes Street Lane Park Place Moon Starr "
    "West North East South Fall Spring Ng Do So Ho No To An Le In Oh Ma He She Lo Vo Au Sell Buy Sick Weller Healey Coffin Graves "
    "Story Page Read Write Word Speaks Loud Quick Early Late Means Rich Poor Free Bond Slaughter Blank Null Test Sample True "
    "Noyes Yes Outlaw Law Judge Justice Battle Warr Gunn Cannon Flowers Gardner Plant Root Branch Leaf Moss Reed Straw Hay"
)
#: Given names that are words, months, drugs or places as well.
WORD_FIRST = (
    _split(
        "May June April August Autumn Summer Dawn Eve Joy Hope Faith Grace Charity Patience Prudence Mercy Honor Rose Lily "
        "Daisy Violet Iris Ivy Holly Heather Hazel Ruby Pearl Opal Amber Crystal Jade Ginger Rosemary Olive Melody Harmony "
        "Destiny Star Sky Angel Precious Princess Queen Candy Sunny Misty Stormy Brandy Sherry Tiffany Mercedes Paris London "
        "Sydney Florence Virginia Georgia Carolina Dakota Brooklyn Chelsea Madison Savannah Alexis Allegra Clementine Viola "
        "Penny Robin Raven Wren Dove Kitty Bunny Gay Merry Constance Temperance Chastity Verity Unity Trinity Nevaeh"
    ),
    _split(
        "Will Mark Bill Rob Jack Frank Grant Chase Drew Pat Art Gene Ray Rich Skip Chip Dale Glen Cliff Rock Stone Forest Woody "
        "Heath Reed Clay Rusty Sandy Dusty Sonny Buddy Buck Bud Duke Earl Prince King Major Judge Dean Miles Lane Chance Hunter "
        "Mason Tanner Cooper Carter Parker Porter Sailor Guy Manny Lance Pierce Dick John Rod Ford Lincoln Jackson Austin "
        "Dallas Houston Denver Cleveland Memphis Boston Israel Jordan Christian Wolf Bear Colt Angus Basil Sage Ash Jay Robin "
        "Martin Early August Doc Ace Junior Tiny Red Sterling Royal Noble Ernest Victor Valentine Noel Pascal"
    ),
)
