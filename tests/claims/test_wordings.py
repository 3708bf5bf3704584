"""The words of a title in the order in which a passage may have them."""

import pytest

from tests.claims.claim_cases import title_judged

PASSED = "passed: its words stand in the quotation in this order, and none left out may turn them"


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("Norvik bought the ferry on 14 February 2025.", "Ferry bought by Norvik"),
        ("Norvik bought the ferry in Lima on 14 February 2025.", "Ferry bought by Norvik in Lima"),
        ("The ferry was bought by Norvik on 14 February 2025.", "Norvik buys ferry"),
        ("The ferry had been bought by the port of Lima on 14 February 2025.", "Port of Lima buys the ferry"),
        ("The two lines signed the treaty in Lima on 14 February 2025.", "Signing of the treaty in Lima"),
        ("The treaty was signed in Lima on 14 February 2025.", "Signing of the treaty in Lima"),
        (
            "Two masked men robbed the bank in Elm Street on 14 February 2025.",
            "Bank in Elm Street robbed by two masked men",
        ),
    ],
)
def test_a_passive_and_the_noun_of_a_deed_tell_what_the_active_tells(article: str, title: str) -> None:
    assert title_judged(title, article, article.rstrip(".")) == [PASSED]


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("Norvik bought the ferry on 14 February 2025.", "Norvik bought by ferry"),
        ("The ferry was bought by Norvik on 14 February 2025.", "The ferry bought Norvik"),
        ("The ferry was not bought by Norvik on 14 February 2025.", "Norvik buys the ferry"),
        ("Half of the ferry was bought by Norvik on 14 February 2025.", "Norvik buys ferry"),
        ("The lines refused to sign the treaty on 14 February 2025.", "Signing of the treaty"),
        ("Otten appointed Brandt on 14 February 2025.", "Appointment of Otten"),
        ("The treaty may be signed in Lima on 14 February 2025.", "Signing of the treaty in Lima"),
        ("The lines opposed signing of the treaty on 14 February 2025.", "Signing of the treaty"),
        ("Norvik, its owner said, signed the treaty on 14 February 2025.", "Signing of the treaty"),
        ("The ferry that Halden built was bought by Norvik on 14 February 2025.", "Norvik bought Halden"),
        ("Norvik sold the ferry after the port was bought by Halden on 14 February 2025.", "Halden bought Norvik"),
    ],
)
def test_roles_are_not_turned_by_it(article: str, title: str) -> None:
    (found,) = title_judged(title, article, article.rstrip("."))
    assert not found.startswith("passed")


def test_a_plan_may_be_told_by_an_infinitive() -> None:
    article = "Norvik will open the port on 14 March 2025."
    said = title_judged("Norvik to open the port", article, date="2025-03-14", status="planned")
    assert said == [PASSED]


def test_a_plan_is_not_told_as_done() -> None:
    article = "Norvik is due to sign the treaty on 14 March 2025."
    said = title_judged("Norvik signed the treaty", article, date="2025-03-14", status="planned")
    assert said == ['failed: the title tells as done ("signed") what the passage has as planned']


@pytest.mark.parametrize(
    ("article", "title"),
    [
        (
            "The director was arrested on 14 February 2025 and released on bail in June 2025.",
            "The director was arrested on 14 February 2025",
        ),
        (
            "В феврале 2025 года союз сообщил о трещинах в печи.",
            "В феврале 2025 года союз сообщил о трещинах в печи",
        ),
    ],
)
def test_a_preposition_of_a_date_that_stands_again_behind_it_keeps_its_place(article: str, title: str) -> None:
    assert title_judged(title, article, article.rstrip(".")) == [PASSED]
