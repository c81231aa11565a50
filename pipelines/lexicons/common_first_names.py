"""Common given names and family names of the United States, lower case, that the decoder never writes as fills.

Frequent names by the counts of the US Social Security Administration and the US Census (public domain), written
from their published top ranks. Names that are everyday clinical words ("long", "young") are left out: the
part-of-speech table keeps them from standing in a name's place.
"""

from __future__ import annotations

COMMON_FIRST_NAMES: frozenset[str] = frozenset(
    """james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald
    george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey scott
    eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur
    ryan roger joe juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy
    benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell
    bobby victor martin ernest phillip todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy
    antonio danny bryan tony luis mike stanley leonard nathan dale manuel rodney curtis norman allen marvin
    vincent glenn jeffery travis jeff chad jacob lee melvin alfred kyle francis bradley jesus herbert frederick
    ray joel edwin eddie ricky troy randall barry alexander mary patricia linda barbara elizabeth jennifer maria
    susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon michelle laura sarah
    kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca virginia kathleen pamela
    martha debra amanda stephanie carolyn christine marie janet catherine frances ann joyce diane alice julie
    heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice kelly nicole
    judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara
    anne jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily robin peggy
    crystal gladys rita dawn connie florence tracy edna tiffany carmen rosa cindy grace wendy victoria edith kim
    sherry sylvia smith johnson williams jones brown davis miller wilson moore taylor anderson jackson harris
    thompson garcia martinez robinson clark rodriguez lewis walker hall hernandez king wright lopez hill adams
    baker gonzalez nelson carter mitchell perez roberts turner phillips campbell parker evans edwards collins
    stewart sanchez morris rogers reed morgan murphy bailey rivera cooper richardson cox ward torres peterson gray
    ramirez watson brooks sanders bennett barnes ross henderson coleman jenkins perry powell patterson hughes
    washington butler simmons foster gonzales bryant griffin diaz hayes myers ford hamilton graham sullivan
    wallace woods cole owens reynolds fisher ellis harrison gibson mcdonald cruz marshall ortiz gomez murray
    freeman wells webb simpson stevens tucker porter hunter hicks crawford boyd mason morales kennedy warren dixon
    ramos reyes burns gordon shaw holmes rice robertson hunt daniels palmer nichols ferguson nguyen patel kumar
    singh chen wang wong khan ali shah cohen levy schwartz oliver boston texas california york london chicago
    florida""".split()
)
