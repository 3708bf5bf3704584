"""The roles of actors against what stands beside their names."""

import pytest

from chrono.proof.rules.role_contradicted import BAD, GOOD
from tests.conftest import report_on, verdicts_of

TEXT = """\
title: x
sources:
  a: {file: a.txt, published: 2024-03-26%s}
actors:
  otten: {name: "%s", role: "%s"}
  brandt: {name: "%s"}
events:
  - id: e
    title: E
    date: 2024-03-25
    participants: [otten, brandt]
    evidence: [{source: a, quote: "%s"}]
"""


def judged(role: str, article: str, names: tuple[str, str] = ("Maria Otten", "Karl Brandt"), language: str = "") -> str:
    chosen = f", language: {language}" if language else ""
    text = TEXT % (chosen, names[0], role, names[1], article)
    (found,) = verdicts_of(report_on(text, {"a.txt": f" date 2024-03-26 {article}\n"}), "CH903")
    return found


@pytest.mark.parametrize(
    "article",
    [
        "Mayor Maria Otten met Karl Brandt on Monday.",
        "Maria Otten, the mayor, met Karl Brandt on Monday.",
        "Maria Otten (mayor) met Karl Brandt on Monday.",
        "The mayor, Maria Otten, met Karl Brandt on Monday.",
    ],
)
def test_a_role_beside_the_name_passes(article: str) -> None:
    assert judged("Mayor", article) == "passed: stands beside the name"


@pytest.mark.parametrize(
    "article",
    [
        "Mayor Karl Brandt met Maria Otten on Monday.",
        "Karl Brandt, the mayor, and Maria Otten met on Monday.",
        "Maria Otten, and the mayor, Karl Brandt, met on Monday.",
    ],
)
def test_the_role_of_another_is_contradicted(article: str) -> None:
    assert judged("Mayor", article) == 'failed: "Mayor" is what "a" calls "Karl Brandt"'


@pytest.mark.parametrize(
    "article",
    [
        "Maria Otten met Karl Brandt on Monday.",
        "The mayor stayed away. Maria Otten met Karl Brandt on Monday.",
        "The mayor and Maria Otten met Karl Brandt on Monday.",
        "Maria Otten met Karl Brandt on Monday in the house of the mayor.",
        "Maria Otten, the mayor of Quito, met Karl Brandt on Monday.",
        "Maria Otten was mayor when she met Karl Brandt on Monday.",
        "Maria Otten, former mayor, met Karl Brandt on Monday.",
        "Deputy mayor Maria Otten met Karl Brandt on Monday.",
        "Maria Otten, wife of the mayor, met Karl Brandt on Monday.",
        "Maria Otten is not the mayor, Karl Brandt said on Monday.",
        "Maria Otten, mayor-elect, met Karl Brandt on Monday.",
    ],
)
def test_a_role_that_stands_elsewhere_is_unchecked(article: str) -> None:
    assert judged("Mayor", article) == 'unchecked: the words "Mayor" do not stand beside the name in "a"'


def test_a_place_in_the_role_is_no_other_actor() -> None:
    article = "The ambassador of Peru to Chile, Maria Otten, met envoys of Peru on Monday."
    assert judged("Ambassador of Peru to Chile", article, ("Maria Otten", "Peru")).startswith("passed")


def test_roles_in_russian() -> None:
    article = "Министр транспорта Анна Хольм встретила посла Ивана Лина в понедельник."
    assert judged("министр транспорта", article, ("Анна Хольм", "Иван Лин"), "ru").startswith("passed")


def test_an_office_with_a_term_is_judged_too() -> None:
    text = GOOD.chronology.replace("role: Mayor of Lima", "roles: [{title: Mayor of Lima, term: 2020/..}]")
    assert verdicts_of(report_on(text, GOOD.articles), "CH903") == ["passed: stands beside the name"]


def test_an_article_that_cannot_be_read_leaves_it_unchecked() -> None:
    assert verdicts_of(report_on(GOOD.chronology, {}), "CH903") == ["unchecked: no article of it could be read"]


def test_the_place_is_that_of_the_role() -> None:
    (finding,) = report_on(BAD.chronology, BAD.articles).findings
    assert finding.field == "actors.brandt.role"
