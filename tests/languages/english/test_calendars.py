"""The words of calendars in English."""

from chrono.languages import CalendarWords, part


def test_words_of_a_calendar_are_in_english() -> None:
    said = part("en", CalendarWords)
    assert said is not None
    assert said.approximate == "approximate date"
    assert said.missing.startswith("Not in this calendar")


def test_no_two_precisions_have_one_word() -> None:
    said = part("en", CalendarWords)
    assert said is not None
    assert len(set(said.precisions.values())) == len(said.precisions)
