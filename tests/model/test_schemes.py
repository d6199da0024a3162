"""The catalogue of schemes: names, slugs, AIF classes, questions, and its page.

Run as a program, this file writes the page anew.
"""

import re
from pathlib import Path

import pytest

from argmap.model.schemes import Scheme

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "schemes.md"

PREFACE = """\
# Argumentation schemes

The schemes an inference can name, as `Scheme.CAUSE_TO_EFFECT` in a map and as its slug
`cause-to-effect` in JSON and RDF. The schemes are those of Douglas Walton, Chris
Reed and Fabrizio Macagno, *Argumentation Schemes*, Cambridge University Press 2008,
chapter 9; names and critical questions are worded here. An AIF class is the name of the
scheme's class of inferences in the ontology <http://www.arg.dundee.ac.uk/aif>.
"""

each_scheme = pytest.mark.parametrize("scheme", Scheme, ids=lambda scheme: scheme.name)


def scheme_page() -> str:
    """The reference page, as the catalogue says it should be."""
    return "\n".join([PREFACE, *map(_section, Scheme)])


def _section(scheme: Scheme) -> str:
    aif_class = f"`{scheme.aif_class}`" if scheme.aif_class else "none"
    lines = [
        f"## {scheme.title}",
        "",
        f"Slug: `{scheme.slug}` · AIF class: {aif_class}",
        "",
        *(f"- {question}" for question in scheme.questions),
        "",
    ]
    return "\n".join(lines)


def test_the_catalogue_holds_at_least_the_25_most_used_schemes() -> None:
    assert len(Scheme) >= 25


def test_no_scheme_is_an_alias_of_another() -> None:
    assert [scheme.name for scheme in Scheme] == list(Scheme.__members__)


@pytest.mark.parametrize("attribute", ["slug", "title"])
def test_no_two_schemes_share_a_slug_or_a_title(attribute: str) -> None:
    words = [getattr(scheme.value, attribute) for scheme in Scheme]
    assert len(set(words)) == len(words)


def test_no_two_schemes_share_an_aif_class() -> None:
    classes = [scheme.aif_class for scheme in Scheme if scheme.aif_class is not None]
    assert len(set(classes)) == len(classes)


@each_scheme
def test_a_slug_is_the_member_name_in_kebab_case(scheme: Scheme) -> None:
    assert scheme.slug == scheme.name.lower().replace("_", "-")


@each_scheme
def test_an_aif_class_is_a_class_of_inferences(scheme: Scheme) -> None:
    assert scheme.aif_class is None or re.fullmatch(
        "[A-Za-z]+_Inference", scheme.aif_class
    )


@each_scheme
def test_a_scheme_asks_two_to_six_different_questions(scheme: Scheme) -> None:
    assert 2 <= len(set(scheme.questions)) == len(scheme.questions) <= 6


@each_scheme
def test_a_critical_question_is_one_sentence(scheme: Scheme) -> None:
    for question in scheme.questions:
        assert re.fullmatch(r"[A-Z][^.?!\n]+[^.?!\s]\?", question), question


@each_scheme
def test_a_slug_leads_back_to_its_scheme(scheme: Scheme) -> None:
    assert Scheme.from_slug(scheme.slug) is scheme


@pytest.mark.parametrize("slug", ["", "no-such-scheme", "CAUSE_TO_EFFECT", "analogy "])
def test_an_unknown_slug_is_a_key_error_that_names_it(slug: str) -> None:
    with pytest.raises(KeyError) as raised:
        Scheme.from_slug(slug)
    assert raised.value.args == (slug,)


def test_a_scheme_answers_with_what_its_entry_says() -> None:
    scheme = Scheme.EXPERT_OPINION
    assert scheme.title == "Argument from Expert Opinion"
    assert scheme.aif_class == "ExpertOpinion_Inference"
    assert scheme.questions == scheme.value.questions
    assert repr(scheme) == "Scheme.EXPERT_OPINION"


def test_the_reference_page_says_what_the_catalogue_says() -> None:
    """To write the page anew: `python tests/model/test_schemes.py`."""
    assert PAGE.read_bytes().decode() == scheme_page()


if __name__ == "__main__":
    PAGE.write_bytes(scheme_page().encode())
