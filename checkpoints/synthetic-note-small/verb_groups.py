"""Verbs of like sense, as data: a verb is rewritten only by one of its group, since any other changes what was done.

Source: written from general knowledge of English and of the wording of clinical notes.
"""

from __future__ import annotations

#: Base forms; a verb may stand in several groups. What is not here stays: "attached" must not become "cut".
VERB_GROUPS: tuple[str, ...] = (
    "state report say mention",
    "explain describe discuss outline review clarify address detail",
    "describe characterize report",
    "ask request",
    "advise instruct counsel encourage urge remind",
    "recommend advise",
    "perform conduct accomplish undertake",
    "obtain acquire collect gather",
    "achieve attain obtain accomplish reach",
    "provide offer supply furnish",
    "inspect examine assess evaluate check survey",
    "notice observe appreciate recognize detect",
    "reveal show demonstrate display exhibit",
    "want wish desire hope",
    "choose elect decide opt prefer select pick",
    "agree consent",
    "understand comprehend",
    "think believe",
    "plan intend",
    "expect anticipate",
    "bring transport escort",
    "contact notify inform alert tell",
    "document record describe list",
    "send fax mail forward transmit",
    "help assist aid",
    "utilize employ",
    "allow permit enable",
    "ensure assure verify",
    "arrange schedule organize book",
    "attend visit",
    "live reside",
    "remain stay",
    "include involve comprise",
    "enjoy like love",
    "try attempt",
    "finish conclude",
    "accompany escort join",
    "answer address",
    "consider contemplate",
    "remember recall",
    "realize recognize",
    "manage handle",
    "create form construct",
    "encounter meet",
    "note remember observe mention",
    "learn discover",
    "express voice share",
    "occur happen arise",
    "cause produce trigger",
    "prompt trigger",
    "prevent preclude",
)

#: Past tense and past participle where they are not regular.
IRREGULAR: dict[str, tuple[str, str]] = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "bring": ("brought", "brought"),
    "think": ("thought", "thought"),
    "understand": ("understood", "understood"),
    "send": ("sent", "sent"),
    "choose": ("chose", "chosen"),
    "undertake": ("undertook", "undertaken"),
    "show": ("showed", "shown"),
    "meet": ("met", "met"),
    "arise": ("arose", "arisen"),
}

#: Verbs that double their last letter.
DOUBLING: frozenset[str] = frozenset(["plan", "transmit", "permit", "opt"])


def verb_forms(verb: str) -> tuple[str, ...]:
    """Base form, third person, past tense, past participle, -ing form."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third, past = verb[:-1] + "ies", verb[:-1] + "ied"
    else:
        third = verb + ("es" if verb.endswith(("s", "x", "ch", "sh", "z")) else "s")
        past = verb + ("d" if verb.endswith("e") else verb[-1] + "ed" if verb in DOUBLING else "ed")
    stem = verb + verb[-1] if verb in DOUBLING else verb[:-1] if verb.endswith("e") else verb
    past, participle = IRREGULAR.get(verb, (past, past))
    return verb, third, past, participle, stem + "ing"


def _groups_by_form() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, group in enumerate(VERB_GROUPS):
        for verb in group.split():
            for form in verb_forms(verb):
                groups.setdefault(form, set()).add(number)
    return {form: frozenset(numbers) for form, numbers in groups.items()}


#: Numbers of the groups of every form of every verb.
GROUPS_OF_VERB: dict[str, frozenset[int]] = _groups_by_form()
