"""Names in a title against those of its passages."""

import pytest

from tests.claims.claim_cases import title_judged

ARTICLE = "Minister Maria Otten opened the bridge in Lima on 14 February 2025 before 300 guests."


@pytest.mark.parametrize("title", ["Maria Otten opens the bridge", "Otten opens bridge", "Otten's bridge in Lima"])
def test_the_record_s_own_name_passes_in_any_form(title: str) -> None:
    (found,) = title_judged(title, ARTICLE, participants="otten")
    assert found.startswith(("passed", "unchecked"))


def test_another_actor_in_its_place_is_contradicted() -> None:
    assert title_judged("Karl Brandt opens the bridge", ARTICLE, participants="otten") == [
        'failed: the title names "Karl Brandt" where the passage has "Maria Otten"'
    ]


def test_an_actor_by_the_family_name_is_recognised() -> None:
    assert title_judged("Brandt opens the bridge", ARTICLE, participants="otten") == [
        'failed: the title names "Karl Brandt" where the passage has "Maria Otten"'
    ]


def test_a_name_that_no_passage_has_is_unsupported() -> None:
    assert title_judged("The bridge opens for Fairweather", ARTICLE, participants="otten") == [
        'failed: the title names "Fairweather", and the passage has "Maria Otten"'
    ]


def test_a_name_that_the_rest_of_the_article_has_is_no_fault() -> None:
    longer = f"{ARTICLE} The engineer, Jonas Fairweather, was not there."
    (found,) = title_judged("The bridge of Fairweather opens", longer, ARTICLE, participants="otten")
    assert found.startswith("unchecked")


def test_a_title_in_capitals_throughout_names_nobody() -> None:
    (found,) = title_judged("Grand New Bridge Opens For All", ARTICLE, participants="otten")
    assert found.startswith("unchecked")


@pytest.mark.parametrize("money", ["US$5", "A€5"])
def test_the_letters_before_a_currency_are_no_name(money: str) -> None:
    (found,) = title_judged(f"Bridge of {money} opens", ARTICLE, participants="otten")
    assert found.startswith("unchecked")


def test_an_acronym_of_the_passage_is_no_new_name() -> None:
    article = "The European Space Agency launched the probe on 14 February 2025."
    (found,) = title_judged("The probe of ESA is launched", article)
    assert found.startswith("unchecked")


def test_a_name_of_the_rest_of_the_article_that_is_not_the_first_of_the_title_is_no_fault() -> None:
    longer = f"{ARTICLE} It rained all day. The town was full. The engineer was Jonas Fairweather, they said."
    (found,) = title_judged("The bridge is opened by Fairweather", longer, ARTICLE, participants="otten")
    assert found.startswith("unchecked")


def test_in_a_summary_of_several_sentences_such_a_name_is_no_fault() -> None:
    longer = f"{ARTICLE} It rained all day. The town was full. The engineer was Jonas Fairweather, they said."
    claim = "The bridge was opened. Its engineer was called Fairweather."
    assert title_judged(claim, longer, ARTICLE, participants="otten")[0].startswith("unchecked")


def test_the_first_word_is_a_name_where_the_article_always_has_it_in_capitals() -> None:
    longer = f"{ARTICLE} It rained all day. The town was full. The engineer was old Fairweather, they said."
    assert title_judged("Fairweather opens the bridge", longer, ARTICLE, participants="otten") == [
        'failed: the title names "Fairweather", and the passage has "Maria Otten"'
    ]
    assert title_judged("Engineers open the bridge", longer, ARTICLE, participants="otten")[0].startswith("unchecked")


def test_a_headline_in_capitals_names_only_what_the_article_always_has_so() -> None:
    (found,) = title_judged("Otten Reveals Bridge", ARTICLE, participants="otten")
    assert found.startswith("unchecked")


def test_a_script_without_capitals_names_somebody_at_the_beginning() -> None:
    article = "外长于2025年2月14日会见Wang Yi,双方讨论合作。"
    assert title_judged("何文斌讨论合作", article, participants="wang", language="zh") == [
        'failed: the title begins with "何文", and the passage has "Wang Yi"'
    ]
    assert title_judged("外长讨论合作", article, participants="wang", language="zh")[0].startswith("unchecked")


@pytest.mark.parametrize("title", ["Fund accuses Brandt chief of theft", "Fund accuses a friend of Karl Brandt"])
def test_an_actor_who_is_named_elsewhere_may_tell_who_the_record_s_own_is(title: str) -> None:
    article = "The fund accused Maria Otten of theft on 14 February 2025. It rained. She heads the firm of Karl Brandt."
    (found,) = title_judged(title, article, article.split(". ")[0], participants="otten")
    assert found.startswith("unchecked")


@pytest.mark.parametrize(
    ("article", "title", "verdict"),
    [
        (
            "Maria Otten opened the bridge on 14 February 2025.",
            "Karl Brandt opened the bridge",
            'failed: the title names "Karl Brandt", who is in no passage of the event',
        ),
        (
            "The minister opened the bridge on 14 February 2025.",
            "Minister Otten opened the bridge",
            'failed: the title names "Maria Otten", who is in no passage of the event',
        ),
        (
            "Maria Otten opened the bridge on 14 February 2025.",
            "Otten opened the bridge",
            'unchecked: it leaves out "Maria", which may turn its sense',
        ),
        (
            "Peru opened the bridge on 14 February 2025.",
            "Chile opened the bridge",
            'failed: the title says "Chile" where the passage has "Peru"',
        ),
        (
            "South Korea opened the bridge on 14 February 2025.",
            "Korea opened the bridge",
            'unchecked: it leaves out "South", which may turn its sense',
        ),
        (
            "North Korea opened the bridge on 14 February 2025.",
            "South Korea opened the bridge",
            'failed: the title says "south korea" where the passage has "north korea"',
        ),
        (
            "The Peruvian minister opened the bridge on 14 February 2025.",
            "Peru's minister opened the bridge",
            "passed: its parts are those of a clause of the quotation, and none left out may turn them",
        ),
    ],
)
def test_who_a_title_names_is_who_its_passage_names(article: str, title: str, verdict: str) -> None:
    assert title_judged(title, article) == [verdict]


@pytest.mark.parametrize(
    ("language", "article", "quote", "title", "message"),
    [
        (
            "en",
            "On 14 February 2025 the regulator Telwatch fined Meridian Mobile. Its rival Coastline was cleared.",
            "On 14 February 2025 the regulator Telwatch fined Meridian Mobile.",
            "Coastline fined by regulator",
            'the title names "Coastline", and the passage has "Meridian Mobile"',
        ),
        (
            "ru",
            "Губернатор Марина Светлова 14 февраля 2025 года вручила ключи. Мэр Антон Рябов стоял рядом.",
            "Губернатор Марина Светлова 14 февраля 2025 года вручила ключи.",
            "Рябов вручил ключи",
            'the title names "Рябов", and the passage has "Губернатор Марина Светлова"',
        ),
        (
            "en",
            "Levan Kobalia heads the office. He was suspended by Irakli Marsh on 14 February 2025.",
            "He was suspended by Irakli Marsh on 14 February 2025.",
            "Kobalia suspended",
            "",
        ),
        (
            "en",
            "The Southern Rail Company (SRC) is old. Southern Rail Company sued the city on 14 February 2025.",
            "Southern Rail Company sued the city on 14 February 2025.",
            "SRC sued the city",
            "",
        ),
        (
            "en",
            "Moscow was told. Russia closed the border on 14 February 2025.",
            "Russia closed the border on 14 February 2025.",
            "Moscow closed the border",
            "",
        ),
    ],
)
def test_a_name_of_elsewhere_in_the_place_of_another(
    language: str, article: str, quote: str, title: str, message: str
) -> None:
    (found,) = title_judged(title, article, quote, language=language)
    assert found == f"failed: {message}" if message else not found.startswith("failed")


def test_a_word_that_stands_twice_in_the_sentence_tells_no_place_of_a_name() -> None:
    article = "Parliament is to vote on 14 February 2025, and the Norwegian parliament follows. Ada Georgiou spoke."
    (found,) = title_judged("Georgiou parliament to vote", article, article.split(". ")[0])
    assert "names" not in found
