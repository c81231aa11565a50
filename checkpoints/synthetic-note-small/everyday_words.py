"""Everyday nouns, adjectives and adverbs, as data: what may be rewritten, and written, without touching a finding.

Of the nouns and adjectives of a clinical note most name something clinical, and a tagger of entities misses some of
them. One that is not in these tables stays, and is never written: "ischemic" must not become "obstructive", nor a "soft
palate" a "soft area". Source: written from general knowledge of English and of the wording of clinical notes.
"""

from __future__ import annotations

from .verb_groups import GROUPS_OF_VERB
from .word_table import word_table

#: Singular forms; plurals count too.
EVERYDAY_NOUNS: frozenset[str] = word_table(
    """
    ability account action adjustment advantage advice agreement aid aim alternative answer appointment approach
    arrangement arrival article aspect assistance attention attitude basis behavior benefit book business call
    candidate car case center chance character choice circumstance class clinic clinician colleague command
    comment communication community comparison concept conclusion conference confidence consequence
    consideration consultation contact context conversation coordination correction correspondence counseling
    course coverage criteria criterion date deal decision definition delay department description desire detail
    determination difference direction discussion doctor document documentation duration duty education
    employment encounter encouragement entry environment evaluation event example expectation experience expert
    explanation facility fact factor fashion feature feedback feeling focus follower format friend future game
    goal group guidance guideline habit help hobby holiday home idea impact importance impression incident
    inclination income independence indication individual information initiative input inquiry insight
    instruction insurance intention interaction interest intervention interview introduction investigation issue
    item job judgment knowledge language law lead letter library life list literature look lot manner market
    match material matter meaning means meeting member mention message method mind model moment money motivation
    move music name nature need neighbor note notice nurse object objective observation occasion occupation
    offer office opinion opportunity option order outcome outline overview owner paragraph part participation
    pattern people permission person personnel perspective phase phone phrase physician place plan point policy
    power practice preference preparation presentation principle priority problem process professional program
    progress project proposal protocol provider provision purpose question range reason recommendation record
    reference referral regard relation relationship reminder report request requirement research resident
    resource respect response responsibility return review role room routine rule safety schedule school season
    section sense series service session setting share situation skill society software solution source
    specialist specification staff standard statement status stay story strategy student study style subject
    suggestion summary supervision supply surgeon system talk target task teacher team technique technology
    telephone term theory therapist thing thought time title top topic training transition trial trouble trust
    try type understanding university update usage value variety version view visit visitor volunteer walk way
    week wish word work worker world worry
    """
)

EVERYDAY_ADJECTIVES: frozenset[str] = word_table(
    """
    acceptable accessible accurate additional advisable agreeable amenable appropriate available basic beautiful
    best broad careful cautious cheerful comparable comprehensive convenient conventional correct customary
    desirable desired detailed direct distinct eager educational efficient encouraged encouraging enjoyable
    entire essential everyday exact exciting extra familiar fortunate frank friendly fundamental further general
    generic gentle glad grateful happy helpful honest hopeful ideal important informative interested interesting
    intended key logical lovely main manageable meaningful mutual necessary nice notable official optimal
    ordinary outstanding overall particular patient planned pleasant pleased possible practical precise
    preferable preferred prepared productive proper proud real realistic reasonable recommended relevant
    reliable requested respective responsible safe satisfactory satisfied scheduled sensible sincere skilled
    specific standard sufficient suitable supportive sure technical thankful thorough traditional true typical
    understandable useful usual valuable various varied welcome whole willing wonderful worthwhile
    """
)

EVERYDAY_ADVERBS: frozenset[str] = word_table(
    """
    accordingly accurately additionally adequately altogether appropriately briefly calmly carefully cautiously
    commonly comprehensively consequently consistently conveniently correctly deliberately diligently easily
    effectively efficiently especially essentially exactly formally fortunately frankly freely further generally
    gently gladly happily intentionally mutually namely naturally necessarily nicely notably obviously
    officially ordinarily originally overall particularly personally pleasantly possibly practically precisely
    preferably primarily privately promptly properly purposely quickly quietly readily really reasonably
    regularly routinely safely satisfactorily securely seriously simply smoothly specifically sufficiently
    suitably systematically technically thoroughly truly typically usually well
    """
)

EVERYDAY_WORDS: dict[str, frozenset[str]] = {
    "NOUN": EVERYDAY_NOUNS,
    "ADJ": EVERYDAY_ADJECTIVES,
    "ADV": EVERYDAY_ADVERBS,
}


def is_everyday(word: str, pos: str) -> bool:
    """Whether a lower-case word of this universal part of speech is an everyday one; of verbs, whether its sense has a
    group; words of other parts of speech all are."""
    if pos == "VERB":
        return word in GROUPS_OF_VERB
    words = EVERYDAY_WORDS.get("NOUN" if pos == "PROPN" else pos)
    if words is None or word in words:
        return True
    if pos not in ("NOUN", "PROPN"):
        return False
    # Plurals.
    return (
        (word.endswith("ies") and word[:-3] + "y" in words)
        or (word.endswith("es") and word[:-2] in words)
        or (word.endswith("s") and not word.endswith("ss") and word[:-1] in words)
    )
