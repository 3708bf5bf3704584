"""Countries in a title against those of its passages."""

import pytest

from tests.claims.claim_cases import title_judged

ARTICLE = "The minister arrived in China on 14 February 2025 for talks."


def test_another_country_is_contradicted() -> None:
    assert title_judged("The minister arrives in Japan", ARTICLE) == [
        'failed: the title says "Japan" where the passage has "China"'
    ]


@pytest.mark.parametrize("title", ["Minister in China", "Chinese talks", "The minister arrives in Beijing"])
def test_a_country_by_adjective_or_capital_is_the_same(title: str) -> None:
    (found,) = title_judged(title, ARTICLE)
    assert not found.startswith("failed")


def test_a_country_told_elsewhere_in_the_article_is_no_fault() -> None:
    (found,) = title_judged("The minister arrives from Japan", f"{ARTICLE} Japan was his last stop.", ARTICLE)
    assert found.startswith("unchecked")


@pytest.mark.parametrize(
    ("language", "article", "right", "wrong", "message"),
    [
        (
            "ru", "Министр прибыл в Китай 14 февраля 2025 года.", "Переговоры с Китаем", "Переговоры с Японией",
            'the title says "Японией" where the passage has "Китай"',
        ),
        (
            "zh", "外长于2025年2月14日抵达中国访问。", "外长抵达中国", "外长抵达日本",
            'the title says "日本" where the passage has "中国"',
        ),
    ],
)  # fmt: skip
def test_countries_are_known_in_each_language(
    language: str, article: str, right: str, wrong: str, message: str
) -> None:
    assert not title_judged(right, article, language=language)[0].startswith("failed")
    assert title_judged(wrong, article, language=language) == [f"failed: {message}"]


def test_of_two_countries_that_begin_alike_the_longer_one_is_meant() -> None:
    article = "Министр говорил о Нигерии 14 февраля 2025 года."
    found = title_judged("Министр о Нигере", article, language="ru")
    assert 'the title says "Нигере" where the passage has "Нигерии"' in " ".join(found)


@pytest.mark.parametrize("named", ["(El Salvador)", "“North Korea”", "the\nUnited Kingdom's"])
def test_a_country_of_several_words_is_known_behind_any_mark(named: str) -> None:
    article = f"The minister arrived in {named} capital on 14 February 2025 for talks."
    country = named.strip("(“”)'s").removeprefix("the\n")
    assert title_judged("The minister arrives in Japan", article) == [
        f'failed: the title says "Japan" where the passage has "{country.lower()}"'
    ]
