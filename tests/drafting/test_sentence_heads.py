"""Sentences behind the lines that stand above them."""

import pytest

from chrono.dates import parse_date
from chrono.drafting.sentence_heads import behind_heads, is_credit, is_day_of_report, is_title, with_entry
from chrono.text import split_sentences
from chrono.timex import find_dates


def left_of(text: str) -> str:
    start, end = behind_heads(text, (0, len(text)), find_dates(text, None, "en"))
    return text[start:end]


@pytest.mark.parametrize(
    "text",
    [
        "NOTICE OF TERMINATION\n7 March 2024\nKarl Ltd left on 8 March 2024.",
        "7 March 2024\nKarl Ltd left on 8 March 2024.",
        "SKARNES (Northern Wire) - Karl Ltd left on 8 March 2024.",
        "Dear Ms Weiss,\n\nKarl Ltd left on 8 March 2024.",
        "Dear Ms Weiss:\nKarl Ltd left on 8 March 2024.",
        "NEW YORK – Karl Ltd left on 8 March 2024.",
    ],
)
def test_heading_day_and_place_of_report_are_left_out(text: str) -> None:
    assert left_of(text) == "Karl Ltd left on 8 March 2024."


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("MARLOW, England, Nov 6 (Coast News) - Karl Ltd was sold on Monday.", "Karl Ltd was sold on Monday."),
        ("LIMA, Oct 3, 2023 - Karl Ltd was sold on Monday.", "Karl Ltd was sold on Monday."),
        ("本报青河7月16日电 三号线15日恢复运营。", "三号线15日恢复运营。"),
        ("本报青河7月16日电（记者王明）三号线15日恢复运营。", "三号线15日恢复运营。"),
    ],
)
def test_the_day_and_the_agency_of_a_report_are_left_out(text: str, left: str) -> None:
    dates = find_dates(text, "2025-11-06", "zh" if "电" in text else "en")
    start, end = behind_heads(text, (0, len(text)), dates)
    assert text[start:end] == left


@pytest.mark.parametrize(
    "text",
    [
        "Karl Ltd left\non 8 March 2024.",
        "BP left - as it said - on 8 March 2024.",
        "In the end,\nas he said, Karl Ltd left on 8 March 2024.",
        "On 7 March 2024\nKarl Ltd left.",
        "KARL LTD LEFT ON 8 MARCH 2024\nand came back.",
        "LEASE AGREEMENT - ",
    ],
)
def test_what_tells_something_stays(text: str) -> None:
    assert left_of(text) == text


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("By Ruth Amsel, The Northern Herald, 14 September 2023", True),
        ("By Ruth Amsel, who was there on 14 September 2023", False),
    ],
)
def test_names_and_a_day_are_who_wrote_it(text: str, is_one: bool) -> None:
    (day,) = find_dates(text, None, "en")
    assert is_credit(text, day, (0, len(text))) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("Lomford, 14 September 2023", True), ("Lomford, 13 September 2023", False), ("Lomford, today", False)],
)
def test_day_of_report_is_written_out(text: str, is_one: bool) -> None:
    (day,) = find_dates(text, "2023-09-14", "en")
    assert is_day_of_report(day, parse_date("2023-09-14").earliest) is is_one


def test_nothing_is_the_day_of_a_report_without_one() -> None:
    (day,) = find_dates("Lomford, 14 September 2023", None, "en")
    assert not is_day_of_report(day, None)


def test_title_above_a_line_with_the_day_of_the_report_alone_is_left_out() -> None:
    text = "Ford offers more\n8 September 2007\nFord will pay, it said on Friday."
    published = parse_date("2007-09-08").earliest
    start, end = behind_heads(text, (0, len(text)), find_dates(text, "2007-09-08", "en"), published)
    assert text[start:end].strip() == "Ford will pay, it said on Friday."


@pytest.mark.parametrize("text", ["Opened\n7 September 2007\nMoved", "Opened on 8 September 2007\nMoved"])
def test_line_above_another_day_or_with_more_than_a_day_stays(text: str) -> None:
    published = parse_date("2007-09-08").earliest
    assert behind_heads(text, (0, len(text)), find_dates(text, "2007-09-08", "en"), published) == (0, len(text))


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Octr. 11, 1702. My father went to Bristol. He came back.", "Octr. 11, 1702. My father went to Bristol."),
        ("Octr. 11, 1702.\n\nMy father went to Bristol.", "Octr. 11, 1702."),
        ("Octr. 11, 1702. My father came on 3 May 1703.", "Octr. 11, 1702."),
        ("It fell on 11 October 1702. My father went.", "It fell on 11 October 1702."),
        ("It rained. Octr. 11, 1702.", "Octr. 11, 1702."),
    ],
)
def test_the_day_of_an_entry_goes_with_the_sentence_behind_it(text: str, whole: str) -> None:
    dates = find_dates(text, None, "en")
    start, end = with_entry(text, dates[0], tuple(split_sentences(text)), dates)
    assert text[start:end] == whole


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Diary of Hester Pell, 1701-1704\n\nIt rained.", True),
        ("# Diary of Hester Pell, 1701-1704\n\nIt rained.", True),
        ("It rained in 1704.\n\nIt snowed.", False),
        ("“It rained in 1704.”\n\nIt snowed.", False),
        ("It rained in 1704\nand in 1705.", False),
        ("It rained in 1704\n\n", False),
    ],
)
def test_what_stands_first_without_an_end_is_what_a_text_is_called(text: str, said: bool) -> None:
    start, end = next(split_sentences(text))
    assert is_title(text, (start + 2 * text.startswith("#"), end)) is said
