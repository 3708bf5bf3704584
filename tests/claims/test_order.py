"""Titles of nothing but words of their quotation, whose sense is turned all the same."""

import sys

import pytest

from tests.claims.claim_cases import title_judged
from tests.claims.turned import TURNED


@pytest.mark.parametrize("case", TURNED, ids=lambda case: case[2])
def test_no_turned_title_passes(case: tuple[str, str, str, str]) -> None:
    _, sentence, title, language = case
    found = title_judged(title, sentence, sentence.rstrip(".。"), language=language)
    assert found
    assert not any(one.startswith("passed") for one in found)


TROOPS = "On 14 February 2025 troops captured the port."
ARTICLE = "On 14 February 2025, an agreement on fish between Peru and Chile was signed in Lima after two days of talks."


@pytest.mark.parametrize(
    "title",
    [
        "Agreement on fish signed",
        "An agreement on fish between Peru and Chile was signed",
        "Agreement on fish signed in Lima",
        "Agreement signed",
        "Agreement on fish between Peru and Chile signed in Lima",
    ],
)
def test_articles_dates_auxiliaries_and_places_may_be_left_out(title: str) -> None:
    assert title_judged(title, ARTICLE) == [
        "passed: its words stand in the quotation in this order, and none left out may turn them"
    ]


@pytest.mark.parametrize(
    ("title", "left_out"),
    [("Fish signed", "agreement"), ("Agreement on fish signed after talks", "two")],
)
def test_the_word_that_is_left_out_is_named(title: str, left_out: str) -> None:
    (found,) = title_judged(title, ARTICLE)
    assert found.startswith("unchecked: it leaves out ")
    assert left_out in found or '"on"' in found


def test_what_comes_after_may_turn_it_too() -> None:
    (found,) = title_judged("The union strikes", "The union strikes on 14 February 2025 unless wages rise.")
    assert found == 'unchecked: it leaves out "unless", which may turn its sense'


@pytest.mark.parametrize(("status", "outcome"), [("planned", "passed"), ("occurred", "unchecked")])
def test_only_a_plan_may_be_told_without_what_makes_it_one(status: str, outcome: str) -> None:
    article = "The minister is scheduled to visit Peru on 14 February 2025."
    (found,) = title_judged("The minister visits Peru", article, status=status)
    assert found.startswith(outcome)


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("The tanker hit the bridge tower on 14 February 2025.", "The tanker hit the bridge"),
        ("Norvik bought Halden's ferry on 14 February 2025.", "Norvik bought Halden"),
        ("Norvik bought the owners' ferry on 14 February 2025.", "Norvik bought the owners"),
    ],
)
def test_the_last_word_may_be_an_attribute_of_the_next(article: str, title: str) -> None:
    (found,) = title_judged(title, article, article.rstrip("."))
    assert found.startswith("unchecked: the passage goes on with")


def test_a_statement_that_begins_with_a_date_may_follow() -> None:
    article = "Thieves took two icons on 14 February 2025; in May 2025 they were found."
    (found,) = title_judged("Thieves took two icons", article, article.rstrip("."))
    assert found.startswith("passed")


@pytest.mark.parametrize("lead", ["To note,", "In a significant move,", "Amid rising costs,", "After the talks,"])
def test_a_lead_before_what_is_told_may_be_left_out(lead: str) -> None:
    article = f"{lead} Norvik bought the ferry on 14 February 2025."
    (found,) = title_judged("Norvik bought the ferry", article, article.rstrip("."))
    assert found.startswith("passed")


@pytest.mark.parametrize(
    "lead",
    ["In a dream,", "In theory,", "If all goes well,", "In a bid to save jobs,", "In the talks, it was said,",
     "After the talks the owner of"],
)  # fmt: skip
def test_a_lead_that_may_turn_what_is_told_may_not(lead: str) -> None:
    article = f"{lead} Norvik bought the ferry on 14 February 2025."
    (found,) = title_judged("Norvik bought the ferry", article, article.rstrip("."))
    assert found.startswith("unchecked")


def test_what_a_lead_tells_is_not_the_claim_of_the_sentence() -> None:
    article = "After Maria Otten resigned, Norvik bought the ferry on 14 February 2025."
    (found,) = title_judged("Maria Otten resigned", article, article.rstrip("."), participants="otten")
    assert found.startswith("unchecked")


@pytest.mark.parametrize(
    ("article", "title", "verdict"),
    [
        (
            "Norvik closed the mine and Halden sold the ferry on 14 February 2025.",
            "Norvik sold the ferry",
            'unchecked: it leaves out "closed", which may turn its sense',
        ),
        (
            "Norvik closed the mine and Halden sold the ferry on 14 February 2025.",
            "Halden sold the ferry",
            'unchecked: it leaves out "Norvik", which may turn its sense',
        ),
        (
            "Norvik, which had closed the mine, sold the ferry on 14 February 2025.",
            "Norvik sold the ferry",
            "passed: its words stand in the quotation in this order, and none left out may turn them",
        ),
        (
            "In May Norvik sold the ferry on 14 February 2025.",
            "Norvik sold the ferry",
            "passed: its words stand in the quotation in this order, and none left out may turn them",
        ),
        (
            "The union said Norvik sold the ferry on 14 February 2025.",
            "Norvik sold the ferry",
            'unchecked: it leaves out "union", which may turn its sense',
        ),
        (
            "If Norvik paid, Halden sold the ferry on 14 February 2025.",
            "Halden sold the ferry",
            'unchecked: it leaves out "If", which may turn its sense',
        ),
        (
            "Norvik nearly sold the ferry on 14 February 2025.",
            "Norvik sold the ferry",
            'unchecked: it leaves out "nearly", which may turn its sense',
        ),
    ],
)
def test_what_a_title_leaves_out_of_its_sentence_may_turn_its_sense(article: str, title: str, verdict: str) -> None:
    assert title_judged(title, article) == [verdict]


@pytest.mark.parametrize(
    ("language", "article", "title", "said"),
    [
        (
            "en",
            "Maria Otten met Karl Brandt on 14 February 2025.",
            "Karl Brandt met Maria Otten",
            'failed: the title has "Karl Brandt" and "Maria Otten" the other way round than the passage',
        ),
        (
            "en",
            "Maria Otten beat Karl Brandt on 14 February 2025.",
            "Karl Brandt beat Maria Otten",
            'failed: the title has "Karl Brandt" and "Maria Otten" the other way round than the passage',
        ),
        (
            "en",
            "Maria Otten was beaten by Karl Brandt on 14 February 2025.",
            "Karl Brandt beat Maria Otten",
            "passed: its parts are those of a clause of the quotation, and none left out may turn them",
        ),
        (
            "en",
            "Maria Otten beat Karl Brandt on 14 February 2025.",
            "Otten beat Brandt",
            'unchecked: it leaves out "Maria", which may turn its sense',
        ),
        (
            "en",
            "The mayor resigned on 14 February 2025.",
            "Maria Otten resigned",
            'failed: the title names "Maria Otten", who is in no passage of the event',
        ),
        (
            "en",
            "Maria Otten, the mayor, resigned on 14 February 2025.",
            "Mayor Otten resigned",
            "unchecked: its words stand in another order than in the passage",
        ),
        (
            "en",
            "Maria Otten, 58, resigned on 14 February 2025.",
            "Maria Otten resigned",
            "passed: its words stand in the quotation in this order, and none left out may turn them",
        ),
        (
            "en",
            "Maria Otten, 7, won on 14 February 2025.",
            "Maria Otten won",
            "passed: its words stand in the quotation in this order, and none left out may turn them",
        ),
    ],
)
def test_who_did_it_to_whom_is_told_by_the_order_of_names(language: str, article: str, title: str, said: str) -> None:
    assert title_judged(title, article, article.rstrip(".。"), language=language) == [said]


def _calls(times: int) -> int:
    """How many functions are called to judge a title by a sentence so many times as long."""
    sentence = "Then " + "the council signed a treaty in Lima on 3 May 2023 and " * times + "left."
    counted = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        title_judged("The council of Peru signed a treaty in Lima", sentence, sentence)
    finally:
        sys.setprofile(None)
    return counted


def test_a_sentence_of_twice_the_length_takes_hardly_more_than_twice_the_work() -> None:
    _calls(5)
    assert _calls(120) < 2.4 * _calls(60)


@pytest.mark.parametrize(
    ("article", "title", "language"),
    [
        (
            "A tornado killed nine people in the cotton country on 14 February 2025.",
            "A tornado kills nine people",
            "en",
        ),
        ("Norvik acquired Halden for $94 million on 14 February 2025.", "Norvik acquires Halden", "en"),
        ("The mill abruptly dismissed its manager on 14 February 2025.", "The mill dismisses its manager", "en"),
        ("Фонд выкупил усадьбу за 84 миллиона рублей 14 февраля 2025 года.", "Фонд выкупает усадьбу", "ru"),
        ("Завод неожиданно остановил печь 14 февраля 2025 года.", "Завод останавливает печь", "ru"),
        ("考古队于2025年2月14日在汾河西岸发掘墓葬。", "考古队发掘墓葬", "zh"),
        ("基金会于2025年2月14日以两千三百万元买下老宅。", "基金会买下老宅", "zh"),
    ],
)
def test_how_where_and_for_what_may_be_left_out(article: str, title: str, language: str) -> None:
    (found,) = title_judged(title, article, article.rstrip(".。"), language=language)
    assert found.startswith("passed")


@pytest.mark.parametrize(
    ("article", "title", "language"),
    [
        ("The court found the mayor in contempt on 14 February 2025.", "The court finds the mayor", "en"),
        ("Norvik took the ferry off the market on 14 February 2025.", "Norvik took the ferry", "en"),
        ("Norvik bought the ferry in a film on 14 February 2025.", "Norvik bought the ferry", "en"),
        ("No firm bought the ferry in Lima on 14 February 2025.", "Firm bought the ferry", "en"),
        ("Norvik agreed in principle on 14 February 2025.", "Norvik agreed", "en"),
        ("The fire largely destroyed the mill on 14 February 2025.", "The fire destroyed the mill", "en"),
        ("Norvik refused to quietly sell the port on 14 February 2025.", "Norvik refused to sell the port", "en"),
        ("Город превратил усадьбу в музей 14 февраля 2025 года.", "Город превратил усадьбу", "ru"),
        ("Фирму обманул банк 14 февраля 2025 года.", "Фирма обманула банк", "ru"),
        ("Банк купил пароход в виде чернильницы 14 февраля 2025 года.", "Банк купил пароход", "ru"),
        ("海军于2025年2月14日在电脑推演中击沉了军舰。", "海军击沉了军舰", "zh"),
        ("Огонь частично уничтожил завод 14 февраля 2025 года.", "Огонь уничтожил завод", "ru"),
        ("警方于2025年2月14日在演习中逮捕了市长。", "警方逮捕了市长", "zh"),
    ],
)
def test_what_the_verb_needs_or_what_makes_it_up_may_not(article: str, title: str, language: str) -> None:
    (found,) = title_judged(title, article, article.rstrip(".。"), language=language)
    assert not found.startswith("passed")


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("On 14 February 2025 the court ruled that the ban was lawful.", "Court ruled ban was lawful"),
        ("On 14 February 2025 the mayor said that she had left Lima.", "Mayor said she had left Lima"),
        ("On 14 February 2025 fire destroyed the chemical plant at Orrin.", "Fire destroyed Orrin chemical plant"),
    ],
)
def test_what_only_joins_or_follows_turns_nothing(article: str, title: str) -> None:
    (found, *_) = title_judged(title, article, article.rstrip("."))
    assert found.startswith("passed")


@pytest.mark.parametrize(
    ("language", "first", "title", "second"),
    [
        ("en", TROOPS, "Troops captured the port", "It was a joke."),
        ("en", TROOPS, "Troops captured the port", "But the army denied it."),
        ("en", TROOPS, "Troops captured the port", "The report turned out to be false."),
        ("ru", "14 февраля 2025 года войска взяли порт.", "Войска взяли порт", "Это была шутка."),
        ("ru", "14 февраля 2025 года войска взяли порт.", "Войска взяли порт", "Это оказалось ложью."),
        ("kk", "2025 жылғы 14 ақпанда әскер портты алды.", "Әскер портты алды", "Бұл қалжың еді."),
        ("kk", "2025 жылғы 14 ақпанда әскер портты алды.", "Әскер портты алды", "Бұл өтірік болып шықты."),
    ],
)
def test_a_sentence_behind_may_take_it_back(language: str, first: str, title: str, second: str) -> None:
    for quote in (first, f"{first} {second}"):
        found = title_judged(title, f"{first} {second}", quote, language=language)
        assert not any(one.startswith("passed") for one in found)
    (plain,) = title_judged(title, first, first.rstrip("."), language=language)
    assert plain.startswith("passed")


@pytest.mark.parametrize("second", ["Wrong: they were driven back.", "Observers doubt it.", "The report was denied."])
def test_what_follows_in_the_quotation_leaves_it_open(second: str) -> None:
    (found,) = title_judged("Troops captured the port", f"{TROOPS} {second}", f"{TROOPS} {second}")
    assert found.startswith("unchecked")


@pytest.mark.parametrize(
    ("article", "outcome"),
    [
        ("MARLOW — Prosecutors opened a case on 11 November 2024. The men of Marlow fled.", "passed"),
        ("UNCONFIRMED — Prosecutors opened a case on 11 November 2024.", "unchecked"),
        ("FORT ALDER, Vermont – Prosecutors opened a case on 11 November 2024.", "passed"),
        ("DENIED — Prosecutors opened a case on 11 November 2024.", "unchecked"),
        ("FALSE — Prosecutors opened a case on 11 November 2024.", "unchecked"),
        ("SATIRE — Prosecutors opened a case on 11 November 2024.", "unchecked"),
        ("Marlow — Prosecutors opened a case on 11 November 2024.", "unchecked"),
    ],
)
def test_a_place_in_capitals_at_the_head_of_an_article_may_be_left_out(article: str, outcome: str) -> None:
    (found,) = title_judged("Prosecutors opened a case", article, article.split(" The men")[0])
    assert found.startswith(outcome)
