"""Do surrogates fit the sentences they stand in: gender of name and pronouns, possessives, articles.

    python -m synthetic_note.evaluation.surrogates.grammar --data-dir DATA [--notes 400]

Identifiers are filled into notes of DATA/mtsamples/dev.jsonl and replaced; no model is needed. Whether a given name is
a man's or a woman's is looked up in the first names of the Social Security Administration (DATA/lexicons), which the
replace stage does not use: a name counts where nine of ten bearers have one sex.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from synthetic_note.evaluation.detection.phi_output import blanked
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.lexicons.faker_names import names
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy

from .survival import injected_notes, surrogates_of, write_surrogates

_WORD = re.compile(r"[^\W\d_]+")
_PRONOUNS = {
    "m": re.compile(r"\b(?:he|him|his|himself)\b", re.I),
    "f": re.compile(r"\b(?:she|her|hers|herself)\b", re.I),
}
_TITLE = re.compile(r"\b(mr|mister|mrs|ms|miss)\b\.?\s*$", re.IGNORECASE)
_ARTICLE = re.compile(r"(?<![\w.'’])(an?)\s+$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"[^\W\d_]['’]s\b|s['’](?!\w)", re.IGNORECASE)
#: Pronouns of one sex needed, and how many times those of the other.
_CLEAR, _RATIO = 4, 5
AGREEMENT_BAR = 0.97


def clear_gender(text: str, spans: Sequence[PhiSpan]) -> str:
    """`m` or `f` where the pronouns outside of identifiers clearly say so, else empty."""
    plain = blanked(text, [(span.start, span.end) for span in spans])
    counts = {gender: len(pattern.findall(plain)) for gender, pattern in _PRONOUNS.items()}
    for gender, other in (("m", "f"), ("f", "m")):
        if counts[gender] >= _CLEAR and counts[gender] >= _RATIO * counts[other]:
            return gender
    return ""


def read_name_sexes(path: Path) -> dict[str, str]:
    """First name in lower case -> `m` or `f`, from a table with the columns name, female_count and male_count."""
    sexes: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        name, female, male = line.split("\t")[:3]
        women, men = int(female), int(male)
        if women + men >= 100 and max(women, men) >= 0.9 * (women + men):
            sexes[name.lower()] = "f" if women > men else "m"
    return sexes


def vowel_sound(text: str) -> bool | None:
    """Whether a word begins with a vowel when it is read; None where spelling does not tell, and for letters alone."""
    match = re.match(r"[\s\"'(]*([^\W\d_]+)", text)
    if match is None or match[1].isupper() or re.match(r"eu|ew|u[bcnrst][aeiou]|one|hon|hour|heir", match[1], re.I):
        return None
    return match[1][0].lower() in "aeiou"


@dataclass
class GrammarCheck:
    """Right and wrong cases by kind: `pronoun`, `title`, `possessive`, `article`."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)

    def count(self, kind: str, right: bool) -> None:
        """Count one case."""
        (self.right if right else self.wrong)[kind] += 1

    def total(self, kind: str) -> int:
        return self.right[kind] + self.wrong[kind]

    def share(self, kind: str) -> float:
        """Share of right cases; 1.0 where there is none."""
        return self.right[kind] / self.total(kind) if self.total(kind) else 1.0


def check_grammar(
    text: str, spans: Sequence[PhiSpan], surrogates: Sequence[str], sexes: Mapping[str, str], check: GrammarCheck
) -> None:
    """Add the cases of one note to a check. `text`: the original note. `spans`: its identifiers, sorted; those of the
    patient have the role `patient`. `surrogates`: one for each of them. `sexes`: of first names, as `read_name_sexes`
    gives them."""
    given = set(map(str.lower, names("en_US", "given")))
    gender = clear_gender(text, spans)
    output, places = write_surrogates(text, spans, surrogates)
    for span, new, (_, end) in zip(spans, surrogates, places, strict=True):
        raw = text[span.start : span.end]
        if span.type == "NAME":
            # Of the lists that surrogates come from, given names and surnames have no word in common.
            firsts = [word.lower() for word in _WORD.findall(new) if word.lower() in given]
            sex = sexes.get(firsts[0]) if firsts else None
            title = _TITLE.search(text[max(0, span.start - 8) : span.start]) or _TITLE.match(raw.split(" ")[0] + " ")
            if sex and title:
                check.count("title", sex == ("m" if title[1].lower() in ("mr", "mister") else "f"))
            elif sex and gender and span.role == "patient":
                check.count("pronoun", sex == gender)
        if span.type in ("NAME", "FACILITY", "LOCATION"):
            old_tail, new_tail = raw[-4:] + text[span.end : span.end + 2], new[-4:] + output[end : end + 2]
            if _POSSESSIVE.search(old_tail):
                check.count("possessive", bool(_POSSESSIVE.search(new_tail)) and "'s's" not in new_tail)
        article = _ARTICLE.search(text[max(0, span.start - 5) : span.start])
        if article and new != raw:
            vowel = article[1].lower() == "an"
            if vowel_sound(raw) == vowel and vowel_sound(new) is not None:
                check.count("article", vowel_sound(new) == vowel)


def main() -> None:
    """Run the check and print a table; exit 1 where gender agrees in fewer than 97 of 100."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--notes", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mode", default="consistent", choices=("consistent", "markov"))
    args = parser.parse_args()
    sexes = read_name_sexes(args.data_dir / "lexicons/ssa_first_names_1915_on.tsv")
    check = GrammarCheck()
    policy = SurrogatePolicy(mode=args.mode)
    clear = 0
    for note in injected_notes(args.data_dir, args.notes, args.seed):
        clear += bool(clear_gender(note.text, note.spans))
        surrogates = surrogates_of(note.text, note.spans, policy, args.seed)
        check_grammar(note.text, note.spans, surrogates, sexes, check)
    print(f"{args.notes} notes, {clear} with clear pronouns")
    for kind in ("pronoun", "title", "possessive", "article"):
        print(f"{kind}: {check.right[kind]} of {check.total(kind)} right ({check.share(kind):.4f})")
    sys.exit(min(check.share("pronoun"), check.share("title")) < AGREEMENT_BAR)


if __name__ == "__main__":
    main()
