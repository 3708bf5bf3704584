"""Titles with less of a name than their sentence."""

import pytest

from chrono.claims.appositions import are_one_name
from tests.claims.claim_cases import title_judged


def passes(article: str, title: str, language: str) -> bool:
    found = title_judged(title, article, article.rstrip("."), language=language)
    assert found
    return any(one.startswith("passed") for one in found)


@pytest.mark.parametrize(
    ("article", "title", "language"),
    [
        ("The editor Ada Morn resigned on 14 February 2025.", "Editor Morn resigns", "en"),
        ("Peru's Foreign Minister Ada Morn signed the treaty on 14 February 2025.", "Morn signs the treaty", "en"),
        ("14 февраля 2025 года суд оправдал блогера Марата Жолдасова.", "Суд оправдал блогера Жолдасова", "ru"),
        ("14 февраля 2025 года министр торговли Егор Ильин подал в отставку.", "Ильин подал в отставку", "ru"),
        ("14 февраля 2025 года компания «Вектор» закрыла завод.", "«Вектор» закрыла завод", "ru"),
        ("Компания «Вектор» в пятницу закрыла завод.", "«Вектор» закрыла завод", "ru"),
        ("14 февраля 2025 года суд оправдал М. К. Жолдасова.", "Суд оправдал Жолдасова", "ru"),
        ("On 14 February 2025 Hugh L. Dryden opened the port.", "Hugh Dryden opens port", "en"),
        ("Nortek Industries opened the port on 14 February 2025.", "Nortek opens port", "en"),
        ("Nortek Holdings plc opened the port on 14 February 2025.", "Nortek Holdings opens port", "en"),
        ("14 февраля 2025 года китайская компания «Вектор» закрыла завод.", "Китайская компания закрыла завод", "ru"),
    ],
)
def test_given_names_roles_and_kinds_may_be_left_out(article: str, title: str, language: str) -> None:
    assert passes(article, title, language)


@pytest.mark.parametrize(
    ("article", "title", "language"),
    [
        ("The coach North Korea hired resigned on 14 February 2025.", "Coach Korea hired resigns", "en"),
        (
            "The editor New Yorker readers like resigned on 14 February 2025.",
            "Editor Yorker readers like resigns",
            "en",
        ),
        ("14 февраля 2025 года суд оправдал мэра Нижнего Новгорода.", "Суд оправдал мэра Новгорода", "ru"),
        ("Компания «Вектор» директора Орлова закрыла завод 14 февраля 2025 года.", "«Вектор» закрыла завод", "ru"),
        ("The Morn Group of painters left Nortek on 14 February 2025.", "Morn leaves Nortek", "en"),
        ("Nortek Bank opened the port on 14 February 2025.", "Nortek opens port", "en"),
        ("14 февраля 2025 года министр Ивана Ильина подал в отставку.", "Ильина подал в отставку", "ru"),
        ("14 февраля 2025 года компанию «Вектор» закрыл суд.", "«Вектор» закрыл суд", "ru"),
        ("14 февраля 2025 года директор компании «Вектор» подал в отставку.", "«Вектор» подал в отставку", "ru"),
    ],
)
def test_parts_of_places_and_names_of_others_may_not(article: str, title: str, language: str) -> None:
    assert not passes(article, title, language)


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("Cairo Falcons won.", True),
        ("The Falcons (Cairo) won.", True),
        ("Falcons, the Cairo side, won.", True),
        ("The Falcons came and Cairo won.", False),
    ],
)
def test_two_names_that_stand_side_by_side_are_one(text: str, one: bool) -> None:
    assert are_one_name(["Falcons"], ["Cairo"], text) is one
