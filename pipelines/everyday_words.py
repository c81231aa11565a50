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
    arrangement arrival article aspect assistance attempt attention attitude basis beginning behavior benefit
    book business call candidate car case center chance character choice circumstance class clinic clinician
    colleague comfort command comment communication community company comparison completion concept conclusion
    conference confidence consequence consideration consultation contact context continuation conversation
    coordination correction correspondence counseling course coverage criteria criterion date deal decision
    definition delay department description desire detail determination difference difficulty direction
    discussion doctor document documentation duration duty education effort employment encounter encouragement
    entry environment evaluation event example expectation experience expert explanation facility fact factor
    fashion feature feedback feeling focus follower format friend future game goal group guidance guideline
    habit help hobby holiday home hope idea impact importance impression improvement incident inclination income
    independence indication individual information initiative input inquiry insight instruction insurance
    intention interaction interest intervention interview introduction investigation issue item job judgment
    knowledge language law lead letter level library life list literature look lot manner market match material
    matter meaning means meeting member mention message method mind model moment money motivation move music
    name nature need neighbor note notice nurse object objective observation occasion occupation offer office
    opinion opportunity option order outcome outline overview owner paragraph part participation pattern people
    performance permission person personnel perspective phase phone phrase physician place plan point policy
    possibility power practice preference preparation presentation principle priority problem process
    professional program progress project proposal protocol provider provision purpose question range reason
    recommendation record reference referral regard relation relationship reminder report request requirement
    research resident resource respect response responsibility result return review role room routine rule
    safety schedule school season section sense series service session setting share situation skill society
    software solution source specialist specification staff standard statement status stay story strategy
    student study style subject suggestion summary supervision supply surgeon system talk target task teacher
    team technique technology telephone term theory therapist thing thought time title top topic training
    transition trial trouble trust try type understanding university update usage value variety version view
    visit visitor volunteer walk way week wish word work worker world worry
    """
)

EVERYDAY_ADJECTIVES: frozenset[str] = word_table(
    """
    able acceptable accessible accurate additional advisable agreeable amenable appropriate available aware
    basic beautiful best brief broad busy calm capable careful cautious cheerful comfortable comparable
    competent complicated comprehensive concise convenient conventional correct current customary cooperative
    daily desirable desired detailed different difficult direct dissatisfied distinct eager easy educational
    effective efficient eligible encouraged encouraging enjoyable entire essential everyday exact exciting
    expensive experienced extra familiar favorable final financial fortunate frank friendly fundamental further
    general generic gentle glad grateful happy helpful hesitant honest hopeful ideal identical important
    independent individual informal informative initial interested interesting intended involved joint key local
    logical long lovely main manageable meaningful mutual necessary nice notable official ongoing optimal
    optional ordinary original outstanding overall own particular patient personal planned pleasant pleased
    possible practical precise preferable preferred prepared private productive professional proper proud public
    quick quiet ready real realistic reasonable recommended relevant reliable reluctant remaining requested
    respective responsible routine safe satisfactory satisfied scheduled sensible similar simple sincere skilled
    social special specific standard straightforward subsequent successful sufficient suitable supportive sure
    technical temporary thankful thorough timely traditional true typical understandable unique upcoming useful
    usual valuable various varied verbal weekly welcome whole willing wonderful worthwhile
    """
)

EVERYDAY_ADVERBS: frozenset[str] = word_table(
    """
    accordingly accurately additionally adequately afterward afterwards altogether appropriately aside briefly
    broadly calmly carefully cautiously closely comfortably commonly comprehensively concurrently consequently
    consistently conveniently correctly currently deliberately diligently directly easily effectively
    efficiently entirely especially essentially eventually exactly extensively fairly finally formally
    fortunately frankly freely fully further generally gently gladly happily independently indirectly
    individually initially intentionally jointly largely later mainly merely mostly mutually namely naturally
    necessarily nicely notably obviously officially ordinarily originally overall particularly personally
    pleasantly possibly practically precisely preferably presently primarily privately promptly properly
    purposely quickly quietly readily really reasonably recently regularly routinely safely satisfactorily
    securely separately seriously simply simultaneously smoothly somewhat soon specifically steadily still
    strictly subsequently successfully sufficiently suitably systematically technically temporarily thoroughly
    together truly typically uniformly usually verbally well wholly widely
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
