"""The nouns that a date may be the date of."""

import pytest

from chrono.languages import DateOwners, part
from chrono.tellings.date_nouns import begins_with_any, ends_with, nouns_beside
from tests.languages.readers import owner

ENGLISH = part("en", DateOwners)


@pytest.mark.parametrize(
    ("before", "written", "after", "found"),
    [
        ("The strike of ", "1921", " ended", [("strike", False)]),
        ("The ", "1890", " tower collapsed", [("tower", True)]),
        ("The court overturned the ", "4 June 2018", " verdict", [("verdict", True)]),
        ("Coins from ", "1840", " were found", [("Coins", True)]),
        ("The agency published data for ", "2023", ".", [("data", False)]),
        ("He apologised for the fire on ", "1 September 2012", ".", [("fire", False)]),
        ("They met on ", "4 June 2018", " in Oslo", []),
    ],
)
def test_a_noun_beside_a_date_is_found(before: str, written: str, after: str, found: list[tuple[str, bool]]) -> None:
    assert ENGLISH
    assert nouns_beside(before, written, after, ENGLISH) == found


def test_patterns_fit_at_an_end_or_a_beginning() -> None:
    assert ends_with(("on ",), "met on ")
    assert not ends_with(("on ",), "on foot")
    assert begins_with_any(("on ",), "on foot")
    assert not begins_with_any(("on ",), "met on ")


ELSEWHERE = "tells something else"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The minister visited the plant, which opened on 4 May 2012"),
        ("en", "The minister met the families of those who died in the fire that broke out on 4 May 2012"),
        ("ru", "Министр посетил завод, который открыли 4 мая 2012 года"),
        ("ru", "Министр посетил открытый 4 мая 2012 года завод"),
        ("ru", "Министр встретился с семьями погибших при произошедшем 4 мая 2012 года взрыве"),
        ("kk", "Министр 2012 жылғы 4 мамырда ашылған зауытты аралады"),
        ("kk", "Министр 2012 жылғы 4 мамырда болған жарылыста қаза тапқандардың отбасыларымен кездесті"),
        ("zh", "部长参观了2012年5月4日投产的工厂"),
        ("zh", "部长会见2012年5月4日发生的事故的遇难者家属"),
    ],
)
def test_a_title_that_has_the_clause_as_a_clause_is_not_of_its_date(language: str, sentence: str) -> None:
    assert ELSEWHERE in owner(language, sentence, sentence)


@pytest.mark.parametrize(
    ("language", "sentence", "title"),
    [
        ("en", "The minister visited the plant, which opened on 4 May 2012", "The plant opened"),
        ("en", "The plant, which opened on 4 May 2012, employs many", "The plant, which opened"),
        ("en", "The minister said that the plant opened on 4 May 2012", "The plant opened"),
        ("ru", "Завод был открыт 4 мая 2012 года", "Завод был открыт"),
        ("kk", "Зауыт 2012 жылғы 4 мамырда ашылған болатын", "Зауыт 2012 жылғы 4 мамырда ашылған болатын"),
        ("kk", "2012 жылы Үлкен Аралдан кемелер кетті", "2012 жылы Үлкен Аралдан кемелер кетті"),
        ("kk", "2012 жылы Талдықорған қаласы өсті", "2012 жылы Талдықорған қаласы өсті"),
        ("zh", "2012年5月4日发生的事故造成四人死亡", "2012年5月4日发生的事故造成四人死亡"),
    ],
)
def test_a_title_of_the_clause_has_its_date(language: str, sentence: str, title: str) -> None:
    assert ELSEWHERE not in owner(language, sentence, title)


@pytest.mark.parametrize(
    ("language", "sentence", "title"),
    [
        ("en", "The minister visited the plant, which opened on 4 May 2012", "The minister visited the plant"),
        ("ru", "Подписанное 4 мая 2012 года соглашение вступило в силу", "Соглашение вступило в силу"),
        ("kk", "Министр 2012 жылғы 4 мамырда ашылған зауытты аралады", "Министр зауытты аралады"),
        ("zh", "2012年5月4日投产的工厂着火", "工厂着火"),
    ],
)
def test_a_title_of_the_rest_alone_is_not_of_its_date(language: str, sentence: str, title: str) -> None:
    assert ELSEWHERE in owner(language, sentence, title)


def test_a_noun_that_only_tells_of_which_another_is_has_the_date() -> None:
    assert ENGLISH
    found = nouns_beside("The minutes of the meeting of ", "11 August 2022", " were approved", ENGLISH)
    assert found == [("meeting", True)]
    assert nouns_beside("The meeting of ", "11 August 2022", " approved it", ENGLISH) == [("meeting", False)]


def test_a_title_of_the_clause_about_a_noun_has_its_date() -> None:
    sentence = "В Ровенске простились с капитаном, который 6 августа 1988 года вывел танкер из порта"
    assert owner("ru", sentence, "Капитан вывел танкер из порта") == ""
    assert ELSEWHERE in owner("ru", sentence, "В Ровенске простились с капитаном")
