"""Classes of words that the conditions of the groups of like sense name in capitals, as data.

Source: written from general knowledge of English and of the wording of clinical notes.
"""

from __future__ import annotations

from .word_table import word_table

#: Stands for any number.
NUMBER = "#"
BE = word_table("is are was were be been being")
HAVE = word_table("has have had having")


class _AnyWord(frozenset[str]):
    """A class that every word belongs to."""

    def __contains__(self, word: object) -> bool:
        return bool(word)


WORD_CLASSES: dict[str, frozenset[str]] = {
    "ANY": _AnyWord(),
    "EMPTY": frozenset([""]),
    "COMMA": frozenset([","]),
    "START": frozenset(["."]),
    "BE": BE,
    "HAVE": HAVE,
    "THE": word_table("the this that these those a an his her their my our its your any"),
    "PERSON": word_table(
        """patient patients he she him her i we they me us you man woman gentleman lady male female boy girl child
        mother father mom dad parents wife husband son daughter family infant baby newborn dr doctor physician"""
    ),
    "SCOPE": word_table(
        """scope colonoscope endoscope bronchoscope cystoscope laparoscope arthroscope gastroscope hysteroscope
        instrument instruments trocar trocars needle guidewire wire sheath cannula speculum laryngoscope"""
    ),
    "TOOL": word_table(
        """catheter catheters tube dilator dilators introducer introducers retractor retractors obturator balloon snare
        forceps lens camera cannulas sheaths wires rod probe probes stylet packing pack packs sponge sponges drain
        drains pin pins clamp clamps speculum tenaculum dilators laparoscopes"""
    ),
    "PASSIVE": word_table(
        """placed closed done performed removed irrigated inspected sutured secured excised dissected divided ligated
        incised opened inserted advanced brought taken tied passed sent repaired extended controlled cauterized carried
        prepped made used retracted elevated reduced cleaned cut"""
    ),
    "BODY": word_table(
        """head neck chest abdomen back hip hips knee knees ankle ankles foot feet leg legs arm arms hand hands shoulder
        shoulders elbow wrist eye eyes ear ears nose throat mouth tongue heart lungs liver breast breasts face skin
        spine thigh calf groin finger fingers toe toes forehead scalp stomach bladder uterus prostate thumb"""
    ),
    "MATTER": word_table(
        """pain symptoms symptom wound incision surgery procedure operation medication medications medicines condition
        cough headache headaches rash nausea vomiting diarrhea swelling infection disease illness injury injuries
        fracture accident treatment therapy hospitalization stay examination exam evaluation weakness numbness fatigue
        seizures hernia tumor diabetes hypertension depression anxiety asthma dizziness fever surgeries problem problems
        complaint complaints speech mood affect gait voice judgment insight appetite"""
    ),
    "RELATIVE": word_table(
        """mother father mom dad wife husband son daughter brother sister parents grandmother grandfather aunt uncle
        boyfriend girlfriend friend baby infant mothers fathers who up"""
    ),
    "SUBSTANCE": word_table(
        """tobacco alcohol drug drugs substance substances marijuana cocaine heroin cigarettes cigarette smoking cigars
        caffeine inhaler oxygen cpap bipap cane walker wheelchair crutches contraception condoms hearing glasses"""
    ),
    "NUMBER": word_table(
        """one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty"""
    )
    | {NUMBER},
}
