"""Which part of an article tells a dated statement."""

import pytest

from chrono.articles import Article
from chrono.drafting.telling_parts import telling_part
from chrono.records.loader import load_text
from chrono.timex import find_dates


def parts(text: str, language: str = "en") -> list[str | None]:
    """For each date of a sentence the words that tell it."""
    article = article_of(text, language)
    told = [one for one in find_dates(text, "2024-06-20", language) if one.is_affirmed]
    spans = [telling_part(article, one, (0, len(text)), told) for one in told]
    return [text[slice(*span)] if span else None for span in spans]


def article_of(text: str, language: str) -> Article:
    file = f"title: x\nsources:\n  a: {{file: a.txt, published: 2024-06-20, language: {language}}}\nevents: []\n"
    return load_text(file, {"a.txt": text}).chronology.articles["a"]


def test_a_sentence_with_one_date_tells_it() -> None:
    assert parts("The council met on 4 March 2024.") == ["The council met on 4 March 2024."]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "The council met on 4 March 2024 and the minister came on 9 April 2024.",
            "en",
            ["The council met on 4 March 2024", "the minister came on 9 April 2024."],
        ),
        (
            "Мост открыли 2 февраля 2024 года, а дорогу сдали 5 марта 2024 года.",
            "ru",
            ["Мост открыли 2 февраля 2024 года", "дорогу сдали 5 марта 2024 года."],
        ),
        (
            "Мельница построена ок. 1740 г. Грамота дана в 1751 г. купцами.",
            "ru",
            ["Мельница построена ок. 1740 г.", "Грамота дана в 1751 г. купцами."],
        ),
        (
            "会议于2024年3月5日举行，部长于2024年4月9日签署协议。",
            "zh",
            ["会议于2024年3月5日举行", "部长于2024年4月9日签署协议。"],
        ),
    ],
)
def test_clauses_with_dates_of_their_own_tell_them(text: str, language: str, expected: list[str]) -> None:
    assert parts(text, language) == expected


def test_a_clause_without_a_subject_is_told_by_the_sentence() -> None:
    text = "The plant was built in 2001, and was closed in 2019."
    assert parts(text) == ["The plant was built in 2001", text]


def test_the_day_of_saying_so_is_told_by_nothing() -> None:
    text = "The fair of 3 May 2024 was called off, the mayor said on Friday."
    assert parts(text) == [text, None]


def test_a_date_alone_tells_nothing() -> None:
    assert parts("As of 14 Feb 2024.") == [None]


def test_in_a_list_the_lines_from_a_date_to_the_next_tell_it() -> None:
    text = (
        "Talks\nMay 2023 A treaty signed\nby 28 Mar 2024 Minister visits\nChina\n4 Apr 2024 Pact, as of 3 Apr 2024 kept"
    )
    assert parts(text) == [
        "May 2023 A treaty signed",
        "by 28 Mar 2024 Minister visits\nChina",
        "4 Apr 2024 Pact, as of 3 Apr 2024 kept",
        None,
    ]


def test_a_row_of_dates_tells_nothing() -> None:
    text = "May 2023 A treaty signed\n28 Mar 2024 A visit\n4 Apr 2024 A pact\nMay 2023 Nov 2023 May 2024 Nov 2024"
    assert parts(text)[3:] == [None] * 4


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("В Зареченске 20 апреля открыли мост, сообщила пресс-служба мэрии в понедельник.", "ru", 1),
        ("The bridge opened on 4 March 2024, said the mayor's office on Monday.", "en", 1),
        ("The bridge opened on 4 March 2024, said to be late, and shut on 9 April 2024, to be safe.", "en", 2),
    ],
)
def test_the_day_on_which_somebody_at_the_end_says_so_tells_of_nothing(text: str, language: str, count: int) -> None:
    assert len([one for one in parts(text, language) if one]) == count
