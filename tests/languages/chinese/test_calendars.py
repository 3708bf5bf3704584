"""The words of calendars in Chinese."""

from chrono.languages import CalendarWords, part


def test_words_of_a_calendar_are_in_chinese() -> None:
    said = part("zh", CalendarWords)
    assert said is not None
    assert said.approximate == "大致日期"
    assert said.missing.startswith("未列入本日历")


def test_no_two_precisions_have_one_word() -> None:
    said = part("zh", CalendarWords)
    assert said is not None
    assert len(set(said.precisions.values())) == len(said.precisions)
