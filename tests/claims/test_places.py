"""Places and countries in a title against those of its passages."""

import pytest

from tests.claims.claim_cases import title_judged

ARTICLE = "The court heard the appeal in London on 14 February 2025, a spokesman of the town of Leeds said."


def test_another_place_after_the_same_preposition_is_told() -> None:
    assert title_judged("Appeal heard in Leicester", ARTICLE) == [
        'failed: the title says "Leicester" where the passage has "London"'
    ]


def test_a_month_in_the_place_of_another_is_told() -> None:
    article = "The company starts sales in Germany in May 2025, it said on 14 February 2025."
    (found,) = title_judged("Sales start in March", article)
    assert found.startswith("failed")


@pytest.mark.parametrize("title", ["Appeal heard in London", "Appeal of Leeds heard", "Appeal heard in the morning"])
def test_a_place_that_the_passage_has_is_not_accused(title: str) -> None:
    (found,) = title_judged(title, ARTICLE)
    assert found.startswith(("unchecked", "passed"))


def test_a_capital_stands_for_its_country() -> None:
    (found,) = title_judged(
        "Minister arrives in Beijing", "The minister arrived in China on 14 February 2025 for talks."
    )
    assert found.startswith("unchecked")


@pytest.mark.parametrize(
    ("language", "article", "right", "wrong"),
    [
        ("ru", "Суд рассмотрел жалобу в Казани 14 февраля 2025 года.", "Жалоба в Казани", "Жалоба в Мурманске"),
        ("kk", "Сот шағымды 2025 жылғы 14 ақпанда Қарағандыда қарады.", "Қарағандыдағы шағым", "Алматыдағы шағым"),
    ],
)
def test_places_are_known_in_each_language(language: str, article: str, right: str, wrong: str) -> None:
    assert not title_judged(right, article, language=language)[0].startswith("failed")
    assert title_judged(wrong, article, language=language)[0].startswith("failed: the title says")


def test_a_country_is_no_other_place_than_a_town_that_may_lie_in_it() -> None:
    (found,) = title_judged("Experts sent to Gabon", "Experts were sent to Franceville on 14 February 2025.")
    assert found.startswith("unchecked")


@pytest.mark.parametrize(
    ("language", "article", "title", "said"),
    [
        (
            "en",
            "The fair opened in Lima on 14 February 2025.",
            "Fair opens in O",
            "unchecked: 1 of its 3 words are in no quotation: O",
        ),
        (
            "en",
            "The fair opened in Lima on 14 February 2025.",
            "Fair opens in Lima",
            "passed: its words stand in the quotation in this order, and none left out may turn them",
        ),
        (
            "en",
            "The fair opened in Lima in May on 14 February 2025.",
            "Fair opens in March",
            'failed: the title "March" is neither the date of the record nor in a passage',
        ),
        (
            "en",
            "The fair opened near Lima on 14 February 2025.",
            "Fair opens in Oslo",
            'failed: the title says "Oslo" where the passage has "Lima"',
        ),
        (
            "en",
            "The fair opened at Lima Hall on 14 February 2025.",
            "Fair opens at Oslo Hall",
            'failed: the title says "Oslo" where the passage has "Lima"',
        ),
        (
            "en",
            "The envoy went to Peru on 14 February 2025.",
            "Envoy goes to Lima",
            "unchecked: its words stand in another order than in the passage",
        ),
        (
            "en",
            "The envoy went to Lima on 14 February 2025.",
            "Envoy goes to Oslo",
            'failed: the title says "Oslo" where the passage has "Lima"',
        ),
        (
            "en",
            "The envoy left Lima for Oslo on 14 February 2025.",
            "Envoy leaves for Lima",
            "unchecked: its words stand in another order than in the passage",
        ),
        (
            "zh",
            "2025年2月14日，会议在利马举行。",
            "会议在奥斯陆举行",
            'failed: the title says "奥斯陆" where the passage has "利马"',
        ),
    ],
)
def test_a_place_is_held_against_the_one_after_the_same_word(
    language: str, article: str, title: str, said: str
) -> None:
    assert title_judged(title, article, article.rstrip(".。"), language=language) == [said]


@pytest.mark.parametrize(("place", "outcome"), [("Ленинграде", "unchecked"), ("Мурманске", "failed")])
def test_the_adjective_of_a_place_is_that_place(place: str, outcome: str) -> None:
    article = "Отто окончил Ленинградский институт 14 февраля 2025 года. Ранее он играл в Рижском театре."
    quote = "Отто окончил Ленинградский институт 14 февраля 2025 года"
    (found, *_) = title_judged(f"Отто окончил институт в {place}", article, quote, language="ru")
    assert found.startswith(outcome)


def test_somebodys_role_is_no_other_place() -> None:
    article = "Kate attended the event in London, which marks the birthday of King Charles, on 14 February 2025."
    (found,) = title_judged("Princess of Wales attends event in London", article)
    assert not found.startswith("failed: the title says")


def test_a_month_of_a_day_without_a_year_is_no_name() -> None:
    article = "Her next hearing is scheduled for May 18, the court of Leeds said on 14 February 2025."
    (found,) = title_judged("Hearing set for Barrientos", article, "Her next hearing is scheduled for May 18")
    assert not found.startswith("failed: the title says")


ARRIVAL = "The minister arrived in China on 14 February 2025 for talks."


def test_another_country_is_contradicted() -> None:
    assert title_judged("The minister arrives in Japan", ARRIVAL) == [
        'failed: the title says "Japan" where the passage has "China"'
    ]


@pytest.mark.parametrize("title", ["Minister in China", "Chinese talks", "The minister arrives in Beijing"])
def test_a_country_by_adjective_or_capital_is_the_same(title: str) -> None:
    (found,) = title_judged(title, ARRIVAL)
    assert not found.startswith("failed")


def test_a_country_told_elsewhere_in_the_article_is_no_fault() -> None:
    (found,) = title_judged("The minister arrives from Japan", f"{ARRIVAL} Japan was his last stop.", ARRIVAL)
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


@pytest.mark.parametrize(
    ("article", "title", "message"),
    [
        (
            "2025年2月14日，国家主席在旧金山会见日本首相。",
            "国家主席在东京会见日本首相",
            'the title says "东京" where the passage has "旧金山"',
        ),
        ("2025年2月14日，国家主席在旧金山会见日本首相。", "国家主席在旧金山会见首相", ""),
        ("2025年2月14日，国家主席在旧金山会见首相。", "国家主席在美国会见首相", ""),
        ("2025年2月14日，大会在鹤川开幕，松屿已让出主办权。", "大会在松屿开幕", ""),
    ],
)
def test_a_place_of_a_script_without_capitals(article: str, title: str, message: str) -> None:
    (found,) = title_judged(title, article, language="zh")
    assert found == f"failed: {message}" if message else not found.startswith("failed")
