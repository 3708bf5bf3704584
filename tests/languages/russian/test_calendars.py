"""The words of calendars in Russian."""

from chrono.languages import CalendarWords, part


def test_words_of_a_calendar_are_in_russian() -> None:
    said = part("ru", CalendarWords)
    assert said is not None
    assert said.approximate == "приблизительная дата"
    assert said.missing.startswith("В этот календарь не вошло")


def test_no_two_precisions_have_one_word() -> None:
    said = part("ru", CalendarWords)
    assert said is not None
    assert len(set(said.precisions.values())) == len(said.precisions)
