"""Whose date a date of a sentence is."""

import pytest

from tests.conftest import report_on, verdicts_of
from tests.languages.readers import owner


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Her journal, begun in 1699, was published in London", "Her journal was published"),
        ("The minister resigned and his predecessor vanished in 2019", "The minister resigned"),
        ("She married Olof, and the marriage was dissolved in 1969", "She married Olof"),
    ],
)
def test_a_date_stands_with_the_verb_nearest_to_it(sentence: str, title: str) -> None:
    assert "which the title does not tell" in owner("en", sentence, title)


def test_a_title_that_names_the_noun_has_its_date() -> None:
    assert owner("en", "After the vote of 4 May 2024 the minister resigned", "Vote of no confidence") == ""
    assert owner("en", "After the vote of 4 May 2024 the minister resigned", "The minister resigned") != ""


def test_an_article_may_say_that_its_dates_are_of_another_calendar() -> None:
    sentence = "All dates are Old Style. The tsar died on 28 January 1725"
    assert "may be of another calendar" in owner("en", sentence, "The tsar died")


def test_a_title_without_a_verb_of_the_sentence_is_not_asked_for_one() -> None:
    assert owner("en", "The agreement was signed and announced on 4 May 2024", "Agreement on visas") == ""


def test_a_title_that_counts_its_own_time_is_not_of_the_day_that_it_counts_from() -> None:
    sentence = "On 6 April 2021 the controller wrote to the manager"
    assert 'may be what "two days later"' in owner("en", sentence, "The manager replied two days later")


def test_a_later_sentence_that_counts_its_time_has_what_the_title_tells() -> None:
    text = "In 1817 he left the school as an ensign. Soon afterwards he was sent to France"
    assert 'is what "Soon afterwards" counts from' in owner("en", text, "He was sent to France")
    assert owner("en", text, "He left the school") == ""


def outcome_of(sentence: str, date: str) -> str:
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2026-01-01}}
events:
  - id: e
    title: Inflation was 3 percent
    date: {date}
    evidence:
      - {{source: a, quote: "{sentence}"}}
"""
    report = report_on(text, {"a.txt": f" date 2026-01-01 {sentence}.\n"})
    return next(str(one.verdict.outcome) for one in report.verdicts if one.rule.code == "CH302")


@pytest.mark.parametrize(
    ("sentence", "date", "outcome"),
    [
        ("Inflation was 3 percent, up from 2 percent in April 2025", "2025-05", "unchecked"),
        ("Inflation was 3 percent in April 2025", "2025-05", "failed"),
        ("It closed to one side on 3 January 1966 and to all eighteen months after that", "1967-07", "unchecked"),
        ("It closed to one side on 3 January 1966 and to all eighteen months before that", "1967-07", "failed"),
    ],
)
def test_what_is_compared_or_counted_from_speaks_against_nothing(sentence: str, date: str, outcome: str) -> None:
    assert outcome_of(sentence, date) == outcome


@pytest.mark.parametrize(
    ("language", "sentence", "title", "reason"),
    [
        ("en", "The statue which the mob toppled on 7 June 2020 was sold", "The statue was sold", "is in the clause"),
        ("en", "The strike that began on 7 June 2020 ended in talks", "The strike began", ""),
        ("en", "Had the dam held on 9 June 1972, the town would stand", "The dam held", "what would have been"),
        ("en", "The minister defended the raid of 14 February 2019", "The minister defended the raid", '"raid"'),
        ("en", "The raid of 14 February 2019 killed three", "The raid killed three", ""),
        ("en", "The judge fixed 21 October 2024 as the day of sentencing", "The judge fixed the day", "was set for"),
        (
            "ru",
            "Суд оставил штраф, который ведомство наложило 20 июня 2017 года",
            "Штраф оставил суд",
            "is in the clause",
        ),
        ("kk", "Сот 2017 жылғы 20 маусымда салынған айыппұлды қалдырды", "Сот айыппұлды қалдырды", "is in the clause"),
        ("zh", "2015年1月13日被停职的飞行员赢了官司", "飞行员赢了官司", "is in the clause"),
        ("zh", "《森林法》自1995年1月1日起施行", "《森林法》施行", ""),
    ],
)
def test_a_clause_about_a_noun_has_a_date_of_its_own(language: str, sentence: str, title: str, reason: str) -> None:
    found = owner(language, sentence, title)
    assert reason in found
    assert bool(found) is bool(reason)


@pytest.mark.parametrize(
    ("language", "sentence", "title"),
    [
        ("en", "The tsar left on 3 May 1900 in the Julian calendar", "The tsar left"),
        ("en", "The tsar left on 3 May 1900, according to the old calendar", "The tsar left"),
        ("en", "The tsar left on 3 May 1900 in the old style", "The tsar left"),
        ("zh", "沙皇于1900年5月3日（旧历）离开", "沙皇离开"),
        ("zh", "沙皇于1900年5月3日（俄历）离开", "沙皇离开"),
        ("kk", "Патша 1900 жылғы 3 мамырда (ескі стиль бойынша) кетті", "Патша кетті"),
        ("kk", "Патша 1900 жылғы 3 мамырда (юлиан күнтізбесі) кетті", "Патша кетті"),
    ],
)
def test_a_day_of_another_calendar_is_not_ours(language: str, sentence: str, title: str) -> None:
    assert "is a day of another calendar" in owner(language, sentence, title)


@pytest.mark.parametrize(
    "sentence",
    [
        "On 19 June 2012 Julian Assange entered the embassy",
        "Assange entered the embassy on 19 June 2012 in the old town",
    ],
)
def test_a_name_or_an_old_thing_beside_a_date_is_no_calendar(sentence: str) -> None:
    assert owner("en", sentence, "Assange entered the embassy") == ""


@pytest.mark.parametrize(
    ("sentence", "title", "reason"),
    [
        ("The firm grew in the year ended 31 December 2023", "The firm grew", "is the end of a period"),
        ("Sales for the six months to 31 December 2023 rose", "Sales rose", "is the end of a period"),
        ("Sales rose on 31 December 2023", "Sales rose", ""),
    ],
)
def test_the_end_of_a_period_is_not_the_day_of_an_event(sentence: str, title: str, reason: str) -> None:
    found = owner("en", sentence, title)
    assert reason in found
    assert bool(found) is bool(reason)


def test_a_life_span_in_brackets_is_that_of_the_one_before_it() -> None:
    said = 'unchecked: "1912–1987" is the life span of the one named before it'
    assert said in dated("1912/1987", "The poet Ada Lunde (1912–1987) wrote it")
    assert dated("1912/1987", "The poet wrote it from 1912 to 1987") == ['passed: stated as "1912 to 1987" (1912/1987)']


def dated(date: str, quote: str) -> list[str]:
    text = f"title: x\nsources: {{a: {{file: a.txt}}}}\nevents:\n  - {{id: e, title: The poet wrote it, date: {date}, "
    report = report_on(
        text + f"evidence: [{{source: a, quote: {quote}}}]}}\n", {"a.txt": f" date 2024-03-26 {quote}.\n"}
    )
    return verdicts_of(report, "CH302")
