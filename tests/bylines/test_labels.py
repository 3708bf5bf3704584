"""What stands before the days of a byline."""

import pytest

from chrono.bylines.labels import is_label, may_be_label, other_label, published_label


@pytest.mark.parametrize(
    "words",
    [
        "Deadline", "Event date", "Date of birth", "Effective from", "When", "Hearing date", "Last reviewed",
        "Registration closes", "Next meeting", "As of", "Суд состоится", "По состоянию на", "报名截止", "开庭时间",
        "Сот отырысы",
        "Дата проведения", "Родился", "Вступает в силу", "Где", "Туған күні", "Өтетін күні",
        "活动时间", "成文日期", "出生于", "Anmeldeschluss", "Date limite", "Fecha límite", "Data di nascita",
        "Data limite", "Geboren op", "Data urodzenia", "Дата народження", "Ngày sinh",
    ],
)  # fmt: skip
def test_days_of_other_things_are_called_so(words: str) -> None:
    assert is_label(words)
    assert not published_label().fullmatch(words)


@pytest.mark.parametrize(
    "words",
    [
        "News",
        "Ann Lee",
        "Politics",
        "Press release",
        "Entry date",
        "Политика",
        "Дата публикации",
        "Саясат",
        "国内",
        "发布日期",
    ],
)
def test_what_else_stands_before_a_day_is_none_of_these(words: str) -> None:
    assert not other_label().fullmatch(words)


@pytest.mark.parametrize("line", ["Published:", "Updated", "Обновлено", "发布时间："])
def test_a_line_may_say_of_which_kind_the_next_day_is(line: str) -> None:
    assert is_label(line)


@pytest.mark.parametrize("line", ["Doors", "Начало торгов", "开演", "Grand prix on"])
def test_a_few_words_that_nobody_listed_may_say_what_a_day_is(line: str) -> None:
    assert may_be_label(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee", "Politics", "By Ann", "They met.", "", "3 comments", "The ministers met in Oslo",
        "Reuters", "BBC", "Breaking", "Exclusive", "ТАСС", "РИА Новости", "Эксклюзив",
    ],
)  # fmt: skip
def test_names_sections_sentences_and_longer_lines_do_not(line: str) -> None:
    assert not may_be_label(line)
