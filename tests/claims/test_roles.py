"""Who did it to whom, in a title and in its passages."""

import pytest

from tests.claims.claim_cases import title_judged


def test_two_actors_the_other_way_round() -> None:
    article = "Maria Otten sued Karl Brandt on 14 February 2025 over the bridge."
    both = "otten, brandt"
    assert title_judged("Karl Brandt sued Maria Otten", article, participants=both) == [
        'failed: the title has "Karl Brandt" and "Maria Otten" the other way round than the passage'
    ]
    (found,) = title_judged("Karl Brandt is sued by Maria Otten", article, participants=both)
    assert not found.startswith("failed")
    assert title_judged("Maria Otten sued Karl Brandt", article, participants=both)[0].startswith("passed")


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("Peru closed its border with Chile on 14 February 2025.", "Chile closes its border with Peru"),
        ("Norvik, a ferry company, sued Halden on 14 February 2025.", "Halden sues Norvik"),
        ("Norvik had sold the ferry to Halden on 14 February 2025.", "Halden sold the ferry to Norvik"),
    ],
)
def test_a_name_right_before_its_verb_is_the_subject(article: str, title: str) -> None:
    assert "the other way round than the passage" in title_judged(title, article)[0]


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("Norvik met Halden on 14 February 2025.", "Halden meets Norvik"),
        ("Halden won the cup of Norvik on 14 February 2025.", "Cup of Norvik won by Halden"),
        ("Norvik sued Halden, and Halden sued Norvik on 14 February 2025.", "Halden sues Norvik"),
        ("Norvik sued Halden on 14 February 2025.", "Suit of Norvik against Halden"),
    ],
)
def test_what_is_mutual_passive_or_told_both_ways_is_no_exchange(article: str, title: str) -> None:
    assert not title_judged(title, article)[0].startswith("failed")


PRAISE = "Губернатор Сомов 14 февраля 2025 года похвалил Орлову за работу."


@pytest.mark.parametrize(
    ("title", "exchanged"),
    [
        ("Орлова похвалила Сомова", True),
        ("Сомов похвалил Орлову", False),
        ("Орлову похвалил Сомов", False),
        ("Орлова и Сомов", False),
    ],
)
def test_in_russian_the_forms_of_the_names_tell(title: str, exchanged: bool) -> None:
    actors = "  somov: {name: Андрей Сомов}\n  orlova: {name: Вера Орлова}\n"
    found = title_judged(title, PRAISE, participants="somov, orlova", language="ru", actors=actors)
    assert ("other way round" in found[0]) is exchanged


@pytest.mark.parametrize(
    ("article", "title", "verdict"),
    [
        (
            "Maria Otten gave Karl Brandt the prize on 14 February 2025.",
            "Karl Brandt gave Maria Otten the prize",
            'failed: the title has "Karl Brandt" and "Maria Otten" the other way round than the passage',
        ),
        (
            "Maria Otten was sued by Karl Brandt on 14 February 2025.",
            "Karl Brandt sued Maria Otten",
            "passed: its parts are those of a clause of the quotation, and none left out may turn them",
        ),
        (
            "Karl Brandt took over Tollman Marine on 14 February 2025.",
            "Tollman Marine taken over by Karl Brandt",
            "unchecked: its words stand in another order than in the passage",
        ),
        (
            "Maria Otten was sued by Karl Brandt on 14 February 2025.",
            "Maria Otten sued Karl Brandt",
            'unchecked: it leaves out "by", which may turn its sense',
        ),
        (
            "The lawyer of Maria Otten sued Karl Brandt on 14 February 2025.",
            "Maria Otten sued Karl Brandt",
            'unchecked: it leaves out "lawyer", which may turn its sense',
        ),
    ],
)
def test_who_did_it_to_whom_is_told_by_the_verb(article: str, title: str, verdict: str) -> None:
    assert title_judged(title, article, participants="otten, brandt") == [verdict]


@pytest.mark.parametrize(
    ("language", "article", "title", "fails"),
    [
        ("en", "Nortek Industries on Friday, 14 February 2025 completed its purchase of Halden.",
         "Halden completes purchase of Nortek Industries", True),
        ("en", "Nortek Industries on 14 February 2025 completed its purchase of Halden.",
         "Halden completes purchase of Nortek Industries", True),
        ("en", "Police in Eddery arrested Conrad Vane on 14 February 2025.", "Conrad Vane arrested in Eddery", False),
        ("en", "Report released on 14 February 2025 by Nortek on Halden.", "Halden released report on Nortek", False),
        ("en", "The regulator Ofrin fined Blue Mobile on 14 February 2025.", "Blue Mobile fined by Ofrin", False),
        ("ru", "«Волна» обыграла «Кристалл» 14 февраля 2025 года.", "«Кристалл» обыграл «Волну»", True),
        ("ru", "Иск подал банк «Исеть» 14 февраля 2025 года.", "Банк «Исеть» подал иск", False),
        ("ru", "Книгу 14 февраля 2025 года написал Иванов.", "Иванов написал книгу", False),
    ],
)  # fmt: skip
def test_names_on_the_other_sides_of_one_verb(language: str, article: str, title: str, fails: bool) -> None:
    (found,) = title_judged(title, article, language=language)
    assert ("the other way round" in found) is fails
