"""Where a date is the day of the report."""

from collections.abc import Iterator
from typing import Any

import pytest

from chrono.dates.days import Day
from chrono.languages import DateWords, part
from chrono.timex.datelines import as_spoken, is_dateline, is_embargo
from chrono.timex.tagger import find_timexes
from chrono.timex.timex import Timex


def _words(text: str) -> DateWords:
    words = part("zh" if "电" in text else "en", DateWords)
    assert words
    return words


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("ASTANA, Kazakhstan, February 14. The minister spoke.", "February 14"),
        ("Astana, February 14 (Agency) — The minister spoke.", "February 14"),
        ("新华社北京2月14日电 部长说。", "2月14日"),
    ],
)
def test_a_dateline_stands_at_the_head_of_a_text(text: str, date: str) -> None:
    start = text.index(date)
    assert is_dateline(text, start, start + len(date), _words(text))
    assert not is_dateline("x" * 1500 + text, start + 1500, start + 1500 + len(date), _words(text))


def test_a_date_inside_a_sentence_is_no_dateline() -> None:
    text = "They met in Astana on February 14. The minister spoke."
    start = text.index("February")
    assert not is_dateline(text, start, start + 11, _words(text))


def test_a_line_that_says_when_to_publish_is_an_embargo() -> None:
    text = "EMBARGOED until 14 February\nThey met on 10 February."
    assert is_embargo(text, text.index("14"), _words(text))
    assert not is_embargo(text, text.index("10 February"), _words(text))


@pytest.mark.parametrize(
    ("text", "date", "is_one"),
    [
        ("Spill, February 14. The minister spoke.", "February 14", False),
        ("Spill, February 14 — The minister spoke.", "February 14", True),
        ("They met in Astana, February 14 (Agency) — The minister spoke.", "February 14", False),
        ("ASTANA, February 14, they met.", "February 14", False),
        ("北京2月14日开会", "2月14日", False),
        (f"It rained. {'x' * 80} ASTANA, February 14. The minister spoke.", "February 14", False),
        ("It rained.\nASTANA, February 14. The minister spoke.", "February 14", True),
    ],
)
def test_a_dateline_begins_its_line_and_an_end_follows_it(text: str, date: str, is_one: bool) -> None:
    start = text.index(date)
    assert is_dateline(text, start, start + len(date), _words(text)) is is_one


def test_a_line_that_embargoes_is_short_or_stands_alone() -> None:
    text = "They spoke. EMBARGOED until 14 February"
    assert is_embargo(text, text.index("14"), _words(text))
    late = f"{'They spoke. ' * 20}EMBARGOED until 14 February"
    assert not is_embargo(late, late.index("14"), _words(late))
    below = f"{'They spoke. ' * 20}\nEMBARGOED until 14 February"
    assert is_embargo(below, below.index("14"), _words(below))


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ('"We signed it yesterday," the mayor told them on 3 April 2019.', "en", ["2019-04-02", "2024-06-19"]),
        ('On 3 April 2019 the mayor said: "We signed it yesterday."', "en", ["2019-04-02", "2024-06-19"]),
        ("«Мы приехали позавчера», — рассказал он 2 марта 2023 года.", "ru", ["2023-02-28", "2024-06-18"]),
        ("“合同昨天就签了。”董事长2019年10月8日对记者说。", "zh", ["2019-10-07", "2024-06-19"]),
        (
            '"We signed it on Monday," he said on 3 April 2019.',
            "en",
            ["2019-04-01", "2024-06-17", "2024-06-10", "2024-06-24"],
        ),
        ("Yalta, 12 March 1932. Dear Vera, Pavel came yesterday.", "en", ["1932-03-11", "2024-06-19"]),
        ("To his sister. Florence, 9 November [1818]. We came last night.", "en", ["1818-11-08", "2024-06-19"]),
    ],
)
def test_what_somebody_said_or_wrote_counts_from_that_day(text: str, language: str, readings: list[str]) -> None:
    found = find_timexes(text, Day(2024, 6, 20), language)
    (counted,) = [one for one in found if one.is_counted]
    assert ([str(one) for one in counted.readings], counted.is_decisive) == (readings, False)


@pytest.mark.parametrize(
    ("text", "language", "date", "sure"),
    [
        ("LIMA, June 19 — They signed it today.", "en", "2024-06-19", True),
        ("LIMA, June 19 — They signed it on Monday.", "en", "2024-06-17", True),
        ("LIMA, June 18 — They signed it on Wednesday.", "en", "2024-06-12", False),
        ("LIMA, June 18 — They will sign it on Friday.", "en", "2024-06-21", True),
        ("LIMA, June 18 — They signed it last month.", "en", "2024-05", True),
        ("ЛИМА, 18 июня. /Агентство/. Пожар потушен сегодня.", "ru", "2024-06-18", True),
        ("LIMA, June 12 — They signed it today.", "en", "2024-06-12", False),
        ("LIMA, June 16 — They signed it today.", "en", "2024-06-16", False),
        ("LIMA, June 21 — They signed it today.", "en", "2024-06-21", False),
        ("LIMA, June 19 — “They signed it today,” a witness said.", "en", "2024-06-19", False),
        ("LIMA, June 19 — It rained.\n\nOUR OWN REPORT\n\nThey signed it today.", "en", "2024-06-19", False),
        ("LIMA, June 19 — It rained.\n\nThey signed it today.", "en", "2024-06-19", True),
        ("LIMA, June 20 — They signed it today.", "en", "2024-06-20", True),
        ("18 января 1932 г., понедельник. Мороз. Вчера пришёл состав.", "ru", "1932-01-17", False),
        ("Rain.\n\n18 January 1932\n\nThe ford is up.\n\nPavel came yesterday.", "en", "1932-01-17", False),
        ("Rain on 18 January 1932.\n\nPavel came yesterday.", "en", "2024-06-19", True),
    ],
)
def test_what_a_report_or_diary_tells_counts_from_its_day(text: str, language: str, date: str, sure: bool) -> None:
    (*_, counted) = [one for one in find_timexes(text, Day(2024, 6, 20), language) if one.is_counted]
    assert (str(counted.date), counted.is_decisive) == (date, sure)


def test_the_day_of_a_letter_is_not_surely_that_of_what_it_tells() -> None:
    letter = find_timexes("Yalta, 12 March 1932. Dear Vera, Pavel came yesterday.", Day(2024, 6, 20), "en")
    assert [one.is_decisive for one in letter] == [False, False]
    chronicle = find_timexes("Yalta, 12 March 1932. Pavel came.", Day(2024, 6, 20), "en")
    assert [one.is_decisive for one in chronicle] == [True]


@pytest.mark.parametrize(
    "text",
    [
        '"It is over," he said. The talks ended yesterday. On 3 April 2019 they began.',
        '"We signed it yesterday." It was a surprise. On 3 April 2019 they had refused.',
        "On 3 April 2019 they refused; they signed it yesterday.",
        '"We signed it yesterday," he said on 20 June 2024.',
    ],
)
def test_a_day_told_elsewhere_is_not_that_of_the_speech(text: str) -> None:
    (counted,) = [one for one in find_timexes(text, Day(2024, 6, 20), "en") if one.is_counted]
    assert (str(counted.date), counted.is_decisive) == ("2024-06-19", True)


def test_an_embargo_is_of_its_own_sentence() -> None:
    text = "EMBARGOED until 23 April 2024. The trust will buy the lighthouse on 1 May."
    assert [one.dates_event for one in find_timexes(text, Day(2024, 4, 22))] == [False, True]


class Asked(list[Timex]):
    """Expressions that count how often one of them is looked at."""

    looks = 0

    def __getitem__(self, at: Any) -> Any:
        self.looks += 1
        return super().__getitem__(at)

    def __iter__(self) -> Iterator[Timex]:
        self.looks += len(self)
        return super().__iter__()


@pytest.mark.parametrize("words", ["They met last Monday. ", "“We met on Monday”, he said. "])
def test_a_paragraph_of_many_counted_days_is_looked_at_in_step_with_its_length(words: str) -> None:
    looks = []
    for count in (400, 800):
        text = words * count
        found = Asked(find_timexes(text, Day(2024, 3, 26)))
        assert len(found) == count
        found.looks = 0
        as_spoken(found, text, Day(2024, 3, 26))
        looks.append(found.looks)
    assert looks[1] < 2.5 * looks[0]


def test_the_end_of_a_story_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    class Heading:
        def search(self, text: str, start: int) -> None:
            asked.append(text[:start])

    monkeypatch.setattr("chrono.timex.datelines._HEADING", Heading())
    text = "LIMA, June 19 — It rained. " + "They left yesterday. " * 50
    assert len(find_timexes(text, Day(2024, 6, 20), "en")) == 51
    assert asked == ["LIMA, June 19"]
