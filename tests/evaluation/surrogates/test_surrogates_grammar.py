"""The check of gender, possessives and articles: it sees what is right and what is wrong."""

from pathlib import Path

import pytest
from data.cases import cases
from synthetic_note.evaluation.surrogates.grammar import (
    GrammarCheck,
    check_grammar,
    clear_gender,
    read_name_sexes,
    vowel_sound,
)
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy, replace_phi

SEXES = {"robert": "m", "james": "m", "mary": "f", "linda": "f"}
SHE = " She said that she and her sister rest. Her arm hurts; it is hers."


def run(text: str, *found: tuple[str, str, str | None], new: list[str] | None = None) -> GrammarCheck:
    spans = [PhiSpan(text.index(raw), text.index(raw) + len(raw), kind, role=role) for raw, kind, role in found]
    surrogates = new or replace_phi(text, spans, policy=SurrogatePolicy(), stream=bytes(32))
    check = GrammarCheck()
    check_grammar(text, spans, surrogates, SEXES, check)
    return check


def test_clear_gender_pronouns_and_titles():
    assert clear_gender(SHE, []) == "f"
    assert clear_gender(SHE.replace("She", "He").replace("she", "he"), []) == ""
    assert clear_gender("He and his arm. He rests himself.", []) == "m"
    assert clear_gender("He rests.", []) == ""
    assert clear_gender("He his him he", [PhiSpan(0, 2, "NAME")]) == ""
    wrong = run("Ann Okafor came." + SHE, ("Ann Okafor", "NAME", "patient"), new=["Robert Bligh"])
    assert (wrong.wrong["pronoun"], wrong.share("pronoun")) == (1, 0.0)
    assert run("Ann Okafor came." + SHE, ("Ann Okafor", "NAME", "patient"), new=["Mary Bligh"]).right["pronoun"] == 1
    assert not run("Ann Okafor came." + SHE, ("Ann Okafor", "NAME", "clinician"), new=["James Bligh"]).wrong
    text = "Seen with Mr. Sam Okafor and Mrs. Sam Brandt."
    check = run(text, ("Sam Okafor", "NAME", None), ("Sam Brandt", "NAME", None), new=["James Bligh", "James Moor"])
    assert (check.right["title"], check.wrong["title"]) == (1, 1)


@pytest.mark.parametrize(("raw", "new", "rest", "right"), cases("evaluation", "surrogates_grammar possessives"))
def test_possessives(raw: str, new: str, rest: str, right: bool):
    check = run(f"It is {raw}{rest}", (raw, "NAME", None), new=[new])
    assert check.share("possessive") == right
    assert check.right["possessive"] + check.wrong["possessive"] == 1


def test_articles():
    text = "He is an Akron man in a Tulsa home."
    good = run(text, ("Akron", "LOCATION", None), ("Tulsa", "LOCATION", None), new=["Ashdale", "Bexby"])
    bad = run(text, ("Akron", "LOCATION", None), ("Tulsa", "LOCATION", None), new=["Bexby", "Ashdale"])
    assert (good.right["article"], bad.wrong["article"]) == (2, 2)
    assert not run("an Tulsa man", ("Tulsa", "LOCATION", None), new=["Ashdale"]).wrong  # it was wrong before


def test_vowel_sounds_and_sexes_of_names(tmp_path: Path):
    vowels = {"Akron": True, "Tulsa": False, **dict.fromkeys(("MGH", "European", "one", "", "hour"))}
    assert {text: vowel_sound(text) for text in vowels} == vowels
    table = tmp_path / "names.tsv"
    table.write_text("name\tfemale_count\tmale_count\nAnn\t900\t5\nLee\t500\t500\nBob\t0\t100\nRare\t3\t0\n")
    assert read_name_sexes(table) == {"ann": "f", "bob": "m"}
