"""Where a date is the day of the report."""

import pytest

from chrono.languages import DateWords, part
from chrono.timex.datelines import is_dateline, is_embargo


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
