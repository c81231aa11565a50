"""Endings of generic drug names by class, as data.

Source: the stems of International Nonproprietary Names (WHO) and United States Adopted Names, those of four letters
and more that ordinary words and surnames seldom end with.
"""

from __future__ import annotations

from .word_table import word_table

DRUG_STEMS: tuple[str, ...] = tuple(
    """
    azepam zolam pidem opiclone barbital olol pril prilat sartan statin cillin mycin micin cycline floxacin
    conazole nidazole bendazole prazole tadine tidine oxetine triptyline triptan ocaine icaine setron dronate
    parin xaban gatran grel tinib rafenib ciclib parib zomib limus ximab zumab numab mumab tamab lukast terol
    nisone tisone asone olone sonide thiazide semide phylline dipine afil idone ridone tiapine lapine apine
    gliptin gliflozin glutide natide glitazone glinide formin fibrate amide omide uracil platin rubicin taxel
    bicin trexate ciclovir navir tegravir buvir asvir vudine fovir amivir penem bactam cef ceftriaxone cefazolin
    morphone codone orphine adol tanyl fentanil curium curonium racetam gabalin gabapentin bamate amine merosal
    stigmine tropium terodine fenacin ifene relin relix tocin prost profen coxib fenac oxicam
    """.split()
)

#: Words that end so and are no drugs.
NOT_DRUGS: frozenset[str] = word_table(
    """
    examine vitamine reexamine glamine contamine cocaine
    """
)
