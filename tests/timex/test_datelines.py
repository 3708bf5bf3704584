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
