"""The year of a date that is written without one."""

import pytest

from chrono.dates import Day
from chrono.dates.days import from_number, to_number
from chrono.timex.tagger import find_timexes
from chrono.timex.timex import Timex
from tests.timex.reading import read_as

PUBLISHED = Day(2024, 6, 20)


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("Surveys from May and June 2022 differ.", "en", ["2022-05", "2022-06"]),
        ("on 3 May, 5 June and 7 July 2019", "en", ["2019-05-03", "2019-06-05", "2019-07-07"]),
        ("Опросы в мае и июне 2022 года", "ru", ["2022-05", "2022-06"]),
        ("Опитування у травні та червні 2022 року", "uk", ["2022-05", "2022-06"]),
        ("signed on 31 October nineteen ninety-one", "en", ["1991-10-31"]),
        ("signed this thirty-first day of October, two thousand seventeen", "en", ["2017-10-31"]),
        ("подписан 31 октября тысяча девятьсот девяносто первого года", "ru", ["1991-10-31"]),
    ],
)
def test_the_year_that_a_list_or_words_give_is_decisive(text: str, language: str, dates: list[str]) -> None:
    found = find_timexes(text, PUBLISHED, language)
    assert [one.date.text for one in found] == dates
    assert all(one.is_decisive for one in found)


def test_a_number_that_counts_is_no_year_in_words() -> None:
    (found,) = find_timexes("On 3 June nineteen people met.", PUBLISHED)
    assert found.date.text == "2024-06-03"


@pytest.mark.parametrize(
    ("text", "date", "decisive"),
    [
        ("They met on 3 March 2020 and on 5 June they signed.", "2020-06-05", False),
        ("They met on 3 March 2020 and on 5 November they signed.", "2020-11-05", True),
        ("They met on 3 March 2020 and on 5 September they signed.", "2020-09-05", False),
        ("It has grown since its start in 2020 and on 5 November closed.", "2020-11-05", False),
    ],
)
def test_a_year_of_the_sentence_and_a_near_day_leave_it_open(text: str, date: str, decisive: bool) -> None:
    found = find_timexes(text, PUBLISHED)[-1]
    assert (found.date.text, found.is_decisive) == (date, decisive)


MONTHS = "January February March April May June July August September October November December".split()


def found_in(words: str, at: str) -> Timex:
    (found,) = find_timexes(words.format(at), PUBLISHED, "en")
    return found


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("They met on {}.", "2024-02-21", "2024-07-04"),
        ("They meet on {}.", "2024-04-21", "2024-08-19"),
        ("They will meet on {}.", "2024-05-31", "2024-10-18"),
    ],
)
def test_a_day_without_a_year_is_sure_near_publication_and_nowhere_else(words: str, first: str, last: str) -> None:
    days = [from_number(to_number(PUBLISHED) + away) for away in range(-182, 183)]
    sure = [str(day) for day in days if found_in(words, f"{day.day} {MONTHS[day.month - 1]}").is_decisive]
    assert (sure[0], sure[-1]) == (first, last)
    assert sure == [str(day) for day in days if first <= str(day) <= last]


@pytest.mark.parametrize(
    ("words", "readings", "sure"),
    [
        (
            "They met in {}.",
            "2024-01 2024-02 2024-03 2024-04 2024-05 2024-06 2024-07 2023-08 2023-09 2023-10 2023-11 2023-12",
            "March April May June July",
        ),
        (
            "They will meet in {}.",
            "2025-01 2025-02 2025-03 2025-04 2025-05 2024-06 2024-07 2024-08 2024-09 2024-10 2024-11 2024-12",
            "June July August September October",
        ),
    ],
)
def test_a_month_without_a_year_lies_where_its_verb_looks(words: str, readings: str, sure: str) -> None:
    found = {month: found_in(words, month) for month in MONTHS}
    assert [one.readings[0].text for one in found.values()] == readings.split()
    assert [month for month, one in found.items() if one.is_decisive] == sure.split()


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("on December 20 and January 5, 2026", "en", ["2025-12-20", "2026-12-20"]),
        ("20 декабря и в конце января 2026 года", "ru", ["2025-12-20", "2026-12-20"]),
    ],
)
def test_a_year_behind_an_earlier_month_may_be_the_next_one(text: str, language: str, dates: list[str]) -> None:
    found = find_timexes(text, Day(2025, 12, 3), language)[0]
    assert (list(map(str, found.readings)), found.is_decisive) == (dates, False)


STORY = "The mill was founded in 1972 and rebuilt in 1998.\n\n"


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("The board said on Tuesday that it would pay.\n\n" + STORY + "Workers met on 3 June.", "en", "2024-06-03"),
        (STORY + "Engineers will inspect the roof on 4 August.", "en", "2024-08-04"),
        (STORY + "Parliament is to debate the sale on 24 July.", "en", "2024-07-24"),
        ("A hearing, first listed for May, has been postponed to September 23.", "en", "2024-09-23"),
        ("Слушание перенесено на 20 июля.", "ru", "2024-07-20"),
        ("Слухання перенесено на 20 липня.", "uk", "2024-07-20"),
        ("Жиналыс 19 тамызға ауыстырылды.", "kk", "2024-08-19"),
        ("国际研讨会推迟至9月2日。", "zh", "2024-09-02"),
    ],
)
def test_news_and_what_is_to_come_take_the_near_year(text: str, language: str, date: str) -> None:
    found = find_timexes(text, PUBLISHED, language)[-1]
    assert (found.date.text, found.is_decisive) == (date, True)


@pytest.mark.parametrize(
    "text",
    [
        STORY + "Workers met on 3 June.",
        "The board said on Tuesday that it would pay. " + STORY.rstrip() + " Workers met on 3 June.",
        "The mill was founded in 1972. It grew. The workers of the mill struck.\n\nThey met on 3 June.",
        "The vote was postponed to 3 March.",
    ],
)
def test_a_story_of_other_years_leaves_a_day_without_one_open(text: str) -> None:
    assert not find_timexes(text, PUBLISHED)[-1].is_decisive


def test_a_heading_of_several_years_fixes_none() -> None:
    found = find_timexes("Campaigns 1917-1918\n\nTonnage peaked in April.", PUBLISHED)[-1]
    assert not found.is_decisive


def test_a_heading_fixes_the_year_only_until_the_text_tells_another() -> None:
    story = "Season 1917\n\nThey sailed on 3 April."
    assert find_timexes(story, PUBLISHED)[-1].is_decisive
    assert not find_timexes(f"{story} The war ended in 1919.\n\nThey met on 5 May.", PUBLISHED)[-1].is_decisive


@pytest.mark.parametrize(
    ("text", "language", "date", "decisive"),
    [
        ("On 3 May 2019 it fell. It was seized in the previous April.", "en", "2019-04", True),
        ("It was seized in the previous April.", "en", "2024-04", False),
        ("Это было в апреле предыдущего года.", "ru", "2024-04", False),
        ("В ноябре позапрошлого года их вынесли.", "ru", "2022-11", True),
        ("3 мая позапрошлого года их вынесли.", "ru", "2022-05-03", True),
    ],
)
def test_a_year_that_is_counted_is_that_of_what_it_counts_from(
    text: str, language: str, date: str, decisive: bool
) -> None:
    found = find_timexes(text, PUBLISHED, language)[-1]
    assert (found.date.text, found.is_decisive) == (date, decisive)


def test_news_of_this_year_does_not_take_the_year_of_an_earlier_paragraph() -> None:
    news = "The board met on Tuesday. It lost money in 2023.\n\nThe mill was founded in 1972.\n\n"
    found = find_timexes(f"{news}Garside became its head in March.", PUBLISHED)[-1]
    assert (found.date.text, found.is_decisive) == ("2024-03", True)
    apart = find_timexes(f"{news.rstrip()} Garside became its head in March.", PUBLISHED)[-1]
    assert not apart.is_decisive


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("Next year's race will be run on 11 June.", "en", "2025-06-11"),
        ("明年的比赛将于6月11日举行。", "zh", "2025-06-11"),
    ],
)
def test_a_year_counted_from_now_in_the_sentence_speaks_against_the_near_one(
    text: str, language: str, date: str
) -> None:
    found = find_timexes(text, PUBLISHED, language)[-1]
    assert (found.date.text, found.is_decisive) == (date, False)


def test_a_day_behind_a_later_one_of_its_sentence_may_be_of_the_year_after() -> None:
    text = "Линию сдали 30 ноября 2023 года, а уже 11 января труба лопнула."
    found = find_timexes(text, Day(2026, 6, 4), "ru")[1]
    assert "2024-01-11" in map(str, found.readings)
    assert not found.is_decisive


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("Екі мың жиырмасыншы жылдың мамыр айында", "kk", ["2020-05"]),
        ("31 октября двухтысячного года", "ru", ["2000-10-31"]),
        (
            "They met on 5 May and Bob said so in 2020.",
            "en",
            ["2024-05-05 or 2020-05-05 or 2023-05-05 or 2025-05-05 (open)", "2020"],
        ),
        ("They met on 5 May. Bob and Ann said so in 2020.", "en", ["2024-05-05 or 2023-05-05 or 2025-05-05", "2020"]),
        ("They met on 5 May and 20 May 2020.", "en", ["2020-05-05", "2020-05-20"]),
        ("signed on 31 October eleven hundred", "en", ["1100-10-31"]),
        ("signed on 31 October nineteen hundred and five", "en", ["1905-10-31"]),
        ("signed on 31 October two thousand and five", "en", ["2005-10-31"]),
        ("signed on 31 October two thousand, seventeen men came", "en", ["2000-10-31"]),
        ("signed on 31 October eighteen twelve", "en", ["1812-10-31"]),
        ("signed on 31 October twenty-one men", "en", ["2023-10-31 or 2024-10-31 or 2025-10-31 (open)"]),
        ("signed on 31 October ten sixty-six", "en", ["2023-10-31 or 2024-10-31 or 2025-10-31 (open)"]),
        ("in the first half of May", "en", ["2024-05-01/2024-05-15 or 2023-05-01/2023-05-15 or 2025-05-01/2025-05-15"]),
        (
            "at the end of May 2020 and in the first days of June",
            "en",
            ["2020-05", "2020-06-01 or 2024-06-01 or 2023-06-01 or 2025-06-01 (open)"],
        ),
        (
            "On 30 November 2023 it opened, and on 11 July it burst.",
            "en",
            ["2023-11-30", "2023-07-11 or 2024-07-11 or 2025-07-11 (open)"],
        ),
        (
            "On 30 November 2023 it opened, and on 30 November it burst.",
            "en",
            ["2023-11-30", "2023-11-30 or 2024-11-30 or 2025-11-30"],
        ),
        (
            "In November 2023 it opened, and on 11 January it burst.",
            "en",
            ["2023-11", "2023-01-11 or 2024-01-11 or 2025-01-11 (open)"],
        ),
    ],
)
def test_the_year_that_a_sentence_gives_goes_for_what_it_can_go_for(text: str, language: str, read: list[str]) -> None:
    assert read_as(text, language) == read


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("It fell in 2023. It rose on 10 June.", "2024-06-10 or 2023-06-10 or 2025-06-10"),
        ("It fell in 2023. It rose on 5 June.", "2024-06-05 or 2023-06-05 or 2025-06-05 (open)"),
        ("It fell in 1998. It rose on 20 February.", "1998-02-20 or 2024-02-20 or 2023-02-20 or 2025-02-20 (open)"),
        ("In 2023, on 10 June, it rose.", "2023-06-10 or 2024-06-10 or 2025-06-10"),
        ("In 2024, on 10 December, it rose.", "2024-12-10 or 2023-12-10 or 2025-12-10"),
        ("It fell in 2023 and rose on 10 January.", "2023-01-10 or 2024-01-10 or 2025-01-10"),
        ("It fell in 2023 and will rise on 10 January.", "2023-01-10 or 2024-01-10 or 2025-01-10 (open)"),
        ("It fell in 1998 and rose on 10 June.", "1998-06-10 or 2024-06-10 or 2023-06-10 or 2025-06-10 (open)"),
        ("They met on 18 August.", "2024-08-18 or 2023-08-18 or 2025-08-18 (open)"),
        ("They met on 22 April.", "2024-04-22 or 2023-04-22 or 2025-04-22"),
        ("They met on 18 April.", "2024-04-18 or 2023-04-18 or 2025-04-18"),
        ("They will meet on 28 May.", "2025-05-28 or 2024-05-28 or 2023-05-28 (open)"),
        ("They will meet on 31 May.", "2024-05-31 or 2023-05-31 or 2025-05-31"),
    ],
)
def test_a_year_told_before_and_the_day_of_publication_are_weighed(text: str, last: str) -> None:
    assert read_as(text)[-1] == last


WAR = "The war began in 1914. By 1916 all were tired. "


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("On 1 July 1916 the battle began. On 5 January it ended.", "1917-01-05"),
        ("On 1 July 1916 the battle began. On 5 March it ended.", "1916-03-05"),
        ("On 1 December 1916 the battle began. On 5 May it ended.", "1917-05-05"),
        ("On 1 December 1916 the battle began. On 5 August it ended.", "1916-08-05"),
        ("On 5 January 1916 the battle began. On 25 December it ended.", "1915-12-25"),
        ("On 5 May it ended.", "1916-05-05"),
    ],
)
def test_a_story_goes_on_and_seldom_back(text: str, first: str) -> None:
    assert read_as(WAR + text)[-1].split(" or ")[0] == first


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("In 2009 they met on 3 March.", ["2009", "2009-03-03"]),
        ("Born in 2009, they met on 3 March.", ["2009"]),
        ("Season 2009\n\nThey met on 3 March.", ["2009", "2009-03-03"]),
        ("They met on 3 March.", []),
    ],
)
def test_without_a_day_of_publication_only_a_year_that_goes_for_the_sentence_fills(text: str, dates: list[str]) -> None:
    assert [str(one.date) for one in find_timexes(text, None)] == dates


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The ship sailed on 9 May, not on 19 May 1882.", "1882-05-09"),
        ("The deed was signed on October 30, 2009. The firm stopped paying on February 1.", "2009-02-01 or 2010-02-01"),
        ("The deed was signed on March 3, 2009. The firm had paid on February 1.", "2009-02-01 or 2024-02-01"),
    ],
)
def test_a_year_goes_over_to_what_is_told_with_it(text: str, date: str) -> None:
    assert any(one.startswith(date) for one in read_as(text))


def test_a_year_in_words_before_the_day_is_its_year() -> None:
    assert read_as("екі мың он жетінші жылғы жетінші қыркүйекте", "kk") == ["2017-09-07"]


@pytest.mark.parametrize("menu", ["World Cup 2026", "Subscribe until 30 June 2026"])
def test_a_year_to_come_in_a_menu_is_not_that_of_what_a_report_tells_to_have_been(menu: str) -> None:
    text = f"Home\n\n{menu}\n\nMinister resigns\n\nThe accord was signed on 3 March. It was dropped on 29 October."
    _, signed, dropped = find_timexes(text, Day(2025, 11, 10))
    assert (str(signed.date), str(dropped.date)) == ("2025-03-03", "2025-10-29")
    placed = find_timexes(f"Home\n\n{menu}\n\nSTAVHAVN, Nov 10 (Wire) - The line failed on Monday.", Day(2025, 11, 10))
    assert [str(one.date) for one in placed][1] == "2025-11-10"


def test_a_year_to_come_in_a_heading_is_never_sure() -> None:
    (_, opens) = find_timexes("Season 2026\n\nThe park will open on 3 March.", Day(2025, 11, 10))
    assert {"2026-03-03"} <= {str(date) for date in opens.readings}


@pytest.mark.parametrize(
    ("text", "language", "last"),
    [
        ("On February 21, 1998, he reported it. On February 23, two men were stopped.", "en", "1998-02-23"),
        ("10 марта 1998 года нашли тело. 11 марта задержали Петрова.", "ru", "1998-03-11"),
        ("1998 жылғы 10 наурызда мәйіт табылды. 11 наурызда Петров ұсталды.", "kk", "1998-03-11"),
        ("1998年3月10日，猎人发现尸体。3月11日，警方拘留了他。", "zh", "1998-03-11"),
    ],
)
def test_a_day_right_behind_one_of_long_ago_may_be_of_its_year(text: str, language: str, last: str) -> None:
    (*_, found) = find_timexes(text, Day(2024, 10, 20), language)
    assert (str(found.date), found.is_decisive) == (last, False)


@pytest.mark.parametrize(
    "text",
    [
        "On February 21, 1998, he reported it. On March 23, two men were stopped.",
        "On March 8, 1998, he reported it. On March 10, two men were stopped.",
        "On June 8, 1998, he reported it. On June 10, two men were stopped.",
        "On February 21, 1998, he reported it.\n\nOn February 23, two men were stopped.",
        "On February 21, 1998, he reported it. He spoke yesterday. On February 23, two men were stopped in 2023.",
    ],
)
def test_a_day_farther_behind_or_near_publication_is_not(text: str) -> None:
    yearless = [one for one in find_timexes(text, Day(2024, 6, 20)) if one.alternatives]
    assert yearless
    assert not any(one.date.text.startswith("1998") and one.is_decisive for one in yearless)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The lock, where the flood began late last year, will be opened on July 8.", "2024-07-08"),
        ("In 2020 she left. The next hearing is scheduled for July 8.", "2024-07-08"),
        ("In 2020 she left. The next hearings are expected on July 8.", "2024-07-08"),
    ],
)
def test_what_is_surely_to_come_is_no_day_of_a_year_told(text: str, date: str) -> None:
    (*_, found) = find_timexes(text, Day(2024, 6, 20))
    assert (str(found.date), found.is_decisive) == (date, True)


@pytest.mark.parametrize(
    ("text", "date", "is_decisive"),
    [
        ("Elections are due in 2026. The vote is scheduled for 12 August.", "2024-08-12", False),
        ("The 2028 Games will be far. They will be opened on 14 July.", "2024-07-14", False),
        ("Elections were held in 2016. The vote is scheduled for 12 August.", "2024-08-12", True),
    ],
)
def test_a_day_to_come_behind_a_year_to_come_may_be_of_that(text: str, date: str, is_decisive: bool) -> None:
    (*_, found) = find_timexes(text, Day(2024, 6, 20), "en")
    assert (str(found.date), found.is_decisive) == (date, is_decisive)


def test_a_day_right_behind_a_counted_year_is_of_it() -> None:
    assert find_timexes("Ол былтыр 30 сәуірде ұсталған.", PUBLISHED, "kk")[-1].date.text == "2023-04-30"
    assert find_timexes("Ол былтыр 30 сәуірде ұсталған.", PUBLISHED, "kk")[-1].is_decisive


@pytest.mark.parametrize(
    "text",
    [
        "Last year three opened: on 9 February a school, on 28 April a mill.",
        "Nothing like last year: on 28 April the fair drew 40 guests.",
        "Unlike last year, on 28 April the fair drew 40 guests.",
    ],
)
def test_a_counted_year_before_a_colon_decides_nothing(text: str) -> None:
    assert not find_timexes(text, PUBLISHED)[-1].is_decisive


def test_a_year_counted_in_another_clause_decides_nothing() -> None:
    found = find_timexes("Last year the firm moved to York, and a school opened on 28 April.", PUBLISHED)[-1]
    assert not found.is_decisive
