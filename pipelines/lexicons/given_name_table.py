"""Given names and short forms beside Faker's lists, as data.

Source: general knowledge of names in use in the United States, Britain and many other countries; everyday words
that are names too are left to `common_words.NAME_LIKE_WORDS`.
"""

from __future__ import annotations

from .word_table import word_table

GIVEN_NAMES: frozenset[str] = word_table(
    """
    aaliyah abby abdul abdullah abe abel abigail abner abraham abram ada adaeze adan addie adela adele adelaide
    adeline adolfo adrienne afua agatha agnes agnieszka ahmad ahmed aida aidan aiden aiko aileen aimee aisha
    aishwarya ajay akash akiko akira alana alastair alba alec alejandra alejandro alessandra alexa alexandra
    alexandre alexandria alexei alexis alfonso alfred alfredo alger ali alia alice alicia alina alisa alisha
    alison alistair allan allie allison alma alonzo alphonse althea alton alva alvaro alvin alyssa amadou amanda
    amara amaya ambrose amelia amina aminata amir amit amos amy ana anahi anand anastasia anders andrea andreas
    andreea andrei andres andrew andy aneta angela angelica angelina angelo angie angus anh anika anil anish anita
    anjali ann anna annabel annabelle anne anneke annelies annette annie anselm antoine antoinette antonia antonio
    anya aparna araceli archana archie ariana ariel arjun arlene armand armando arnav arne arnold arthur arturo
    arun arvind asha ashley ashlynn ashok ashton asif astrid athena aubrey audrey august augustus aurelia aurora
    avery avi axel ayesha ayla aylin ayodele babak barbara barney barry bartholomew basia bea beatrice beatriz
    becca becky belinda ben benedict benita benito benjamin benji bennie bernadette bernardo bernice bernie berta
    bertha bertie beryl bessie beth bethany betsy bette bettina betty beulah beverly bhavna bianca bjorn blaine
    blair blake blanca blanche blessing bobbie bobby bogdan bonnie boris brad bradley brady brandi brandon brandy
    breanna brenda brendan brenna brent brett brian briana brianna bridget brigid brigitte brittany brittney bruce
    bruno bryce brynn burt byron caitlin caitlyn caleb callie calliope calvin cameron camila camilla camille
    candace candice candida cara carey carina carissa carl carla carlene carlo carlos carlotta carlton carly
    carmela carmen carol carole caroline carolyn carrie casey cassandra cassie catalina catarina catherine
    cathleen cathy cecelia cecil cecilia cedric celeste celia celine cesar chad chandra chantal charlene charles
    charlie charmaine chelsea cheng cheryl chiara chidi chinedu chinwe chloe chris chrissy christa christian
    christina christine christoph christopher chuck cindy claire clara clarence clarissa claudette claudia
    claudine claudio clayton cleo cliff clifford clifton clint clinton clyde cody colin colleen collin connie
    connor conor conrad constance consuelo cora cordelia corey corinne cornelia cornelius cory courtney craig
    cristina cristobal curtis cynthia cyril cyrus dagmar dagny daisuke damian damien damon dan dana daniel daniela
    danielle danilo danny daphne daria darius darla darlene darnell darrell darren darryl dave david davina dawit
    dawson dayna deandre deanna debbie deborah debra dee deepa deepak deirdre delia delilah delores demetrius
    denise dennis derek derrick desiree desmond devin devon dewey dexter diana diane diego dieter dietrich dimitri
    dina dinesh dirk dmitri dolores dominic dominique don donald donna donovan dora doreen dorian doris dorothea
    dorothy dot doug douglas doyle duane dulce duncan dustin dwayne dwight dylan ebony eddie edgar edith edmund
    edna eduardo edward edwin edwina efrain eileen eitan ekaterina elaine eleanor elena eleni eli elias elijah
    elinor elisa elisabeth elise elisha eliza elizabeth ella ellen ellie elliot elliott ellis elmer elodie eloise
    elsa elsie elton elvira elwood emeka emerson emil emile emilia emiliano emilio emily emma emmanuel emmett enid
    enrique ephraim eric erica erich erick erik erika erin ernestine ernesto ervin esmeralda esperanza estefania
    estella estelle esteban esther ethan ethel etta eugene eugenia eula eunice eva evan evangeline evelyn everett
    ezekiel ezra fabian fabiola faisal farah farid fatima fatou fay federico felicia felicity felipe felix fern
    fernanda fernando fidel fiona fletcher flora florence floyd francesca francesco francine francisco francois
    françois frankie franklin fred freda freddie freddy frederick freya frida fritz gabriel gabriela gabriella
    gabrielle gail garrett gary gavin gayle gena genevieve geoff geoffrey george georgette georgina gerald
    geraldine gerard gerardo gertrude gianna gideon gina ginger ginny giovanna giovanni gisela giselle gita giulia
    giuseppe gladys glen glenda gloria gonzalo graciela greg gregg gregory greta gretchen griselda guadalupe
    guillermo gunther gus gustavo gwen gwendolyn habib hadiya hadley hafsa hakim hamid hamish hana hank hanna
    hannah hannes hans harold harriet harrison harry harsh harvey hasan hassan hattie hector heidi heinrich helen
    helena helene helga henrietta henrik henrique henry herb herman hermann hilary hilda hildegard hillary hiro
    hiroshi homer horace hortense howard hubert hugh hugo humberto hung hussein hyun ian ibrahim ida ifeoma
    ignacio igor ikechukwu ilana ilse iman imani imelda imogen imran ina indira ines inga inge ingrid ira irene
    irina irma irving isaac isabel isabella isabelle isaiah ismael ivan ivana ivette jace jacinta jackie jackson
    jaclyn jacqueline jacques jada jaden jaime jake jakub jamal jamar james jamie jamila jan jana jane janelle
    janet janice janine jared jarrod jasmin jason jasper javier jayden jayne jean jeanette jeanine jeanne jeannie
    jeff jeffery jeffrey jelena jenna jennie jennifer jenny jens jeremiah jeremy jerome jerry jesse jessica jessie
    jesus jill jillian jim jimena jimmie jimmy jin jitendra joan joann joanna joanne joao joaquin jocelyn jodi
    jodie jody joe joel joelle joey johan johanna johannes john johnnie johnny jolene jon jonah jonas jonathan
    jorge jose josé josef joseph josephine josh joshua josiah josie joyce juan juana juanita judith judy julia
    julian juliana julie juliet juliette julio julius jun june jurgen justin justine kamal kamala kaitlyn kara
    kareem karen kari karim karin karina karl karla karolina kate katelyn katerina katharine katherine kathleen
    kathryn kathy katia katie katrina katya kavita kayla kaylee keiko keira keisha keith kelley kelsey kelvin ken
    kendall kendra kendrick kenneth kenny kenya kerri kerry keshia kevin khadija khalid khanh kiera kieran kim
    kimberly kirk kirsten klara klaus kofi krista kristen kristi kristin kristina kristy krystal kumar kurt kwame
    kyle kylie lacey lakeisha lakshmi lamar lana lara larissa larry lars latasha latisha latonya latoya laura
    lauren laurence laurie lavonne lawrence layla leah leandro leanne leann leena leila leland lena lennart lenny
    lenora leo leon leona leonard leonardo leonor leroy lesley leslie leticia levi liam lian liana lidia lila
    lilia lilian liliana lillian lillie lin lina linda lindsay lindsey linh linnea lionel lisa liselotte liza
    lloyd logan lois lola lonnie lora loraine loren lorena lorenzo loretta lori lorna lorraine lottie lou louis
    louisa louise lourdes luca lucas lucia luciana lucille lucinda lucy ludmila luigi luis luisa luke lupe luther
    luz lydia lyle lynda lynette lynn lynne mabel mackenzie maddie madeleine madeline madhuri madonna mae maeve
    magda magdalena maggie mahmoud maia maisie malcolm malik mallory mamadou mandy manuel manuela mara marc marcel
    marcella marcelo marcia marcos marcy margaret margarita margie margot marguerite maria mariah mariam marian
    mariana marianne maribel marie mariela marilyn marina mario marion marisa marisol marissa maritza marjorie
    marlene marlon marsha marta martha martina marty marvin mary maryam maryann masako mateo mathilde matilda matt
    matteo matthew matthias maude maura maureen maurice mauricio maxine maxwell maya megan meera mehdi mehmet mei
    melanie melba melinda melissa melvin mercedes meredith merle merlin mia micah michael michaela michel michele
    michelle mickey miguel mikayla mikhail mila mildred milena miles millicent millie milo milton mimi min mina
    mindy ming minh minnie mira miranda miriam mireille misha mitch mitchell moesha mohamed mohammad mohammed
    moises mollie molly mona monica monika monique morgan moses mostafa muhammad muriel mustafa myra myriam myrna
    myrtle mysha nadia nadine nahla nancy nanette naomi narendra natalia natalie natasha nate nathan nathaniel ned
    nehal neha neil nellie nelly nestor nettie nguyet nia niamh nicholas nick nicky nicola nicolas nicole nikhil
    nikita niklas nikolai nina nisha noah noel noelle nora noreen norma nuria obinna octavia octavio odette oksana
    ola olaf olena olga olivia oliver olivier ollie oluwaseun omar omari ophelia oren orlando orville oscar
    osvaldo otis otto ottoline owen pablo padma paige paloma pamela paola paolo parvati pascal pascual patel
    patrice patricia patrick patsy patti patty paul paula paulette paulina pauline paulo pavel pedro peggy
    percival percy pete peter petra petronella phil philip phillip philomena phoebe phuong phyllis pia pierre
    pilar pierce polly pooja prakash pranav preston priscilla prisca priya priyanka qasim queenie quentin quincy
    quinn rachael rachel rafael raheem rahul raisa raj rajesh rajiv ralph ramesh ramon ramona randall randy rani
    raquel rashad rashid raul ravi raymond raymundo reba rebecca rebekah regan reggie reginald rekha rena renata
    rene renee reuben rhea rhoda rhonda ricardo rich richard rick rickey ricky rigoberto riley rita roberta
    roberto robyn rochelle roderick rodney rodolfo rodrigo rogelio roger rohan roland rolando rolf romeo ron
    ronald ronan ronda ronnie roosevelt rosa rosalie rosalind rosalyn rosanna rosario roscoe roseann rosemarie
    rosemary rosetta rosie roslyn rowan rowena roxanne ruben rudolf rudolph rudy rufus rukhsana rupert russ ruth
    ryan saanvi sabrina sadie said salim salma salvatore sam samantha samir sammy samuel sandeep sandra sanjay
    santiago santos sara sarah sasha saul savita scott sean sebastian selena selma serena serge sergei sergio seth
    shane shanice shanika shannon shanta sharon shaun shauna shawn sheena sheila shelby sheldon shelia shelley
    sherri sherrie sherwin shira shirin shirley shreya shweta sid sidney siegfried sienna siobhan silvia simon
    simone sindhu skyler sofia sofie solange solomon sonali sonia sonja sonya sophia sophie soraya stacey stacy
    stanislav stanley stefan stefania stefanie stella stephan stephanie stephen steve steven stuart sudha sujata
    suman sumit sunil sunita suresh susan susana susanna susie suzanne suzette svenja svetlana swati sybil
    sylvester sylvia tabitha tadeusz taisha takashi takumi talia tamara tameka tami tamika tammi tammy tamsin
    tania tanisha tanya tara tariq tasha tatiana tatyana tawanda ted teddy terence teresa teri terrance terrell
    terrence terri tess tessa thaddeus thalia thea thelma theodora theodore theresa therese thi thiago thomas
    thurman tia tiffany tim timothy tina tito tobias toby tom tomas tommie tomoko toni tonia tony tonya tori
    tracey tracie travis trent trevor tricia trina trinh trisha tristan trudy tuan tyler tyra tyree tyrone tyrell
    tyson uchenna ulrich ulrike uma umar ursula usha uzma valentina valeria valerie vanessa vasily vaughn veena
    velma venkat vera verna vernon veronica vicente vicki vickie vicky vijay vikram viktor vince vincenzo vinod
    viola violeta virgil vishal vivek vivian viviana vivienne vladimir wade wallace wanda warren wayne wendell
    wendy werner wilbur wilfred wilhelm wilhelmina willa willard willie wilma winifred winston wojciech wolfgang
    woodrow xander xavier ximena xiomara yadira yael yanet yasmin yasmine yesenia yetunde yolanda yosef yoshiko
    yuki yuri yusuf yvette yvonne zachariah zachary zack zahra zainab zaire zane zara zeinab zelda zelma zhen zoe
    zoey zoltan zsofia zuleika zuri
    """
)
