"""The words of calendars in Kazakh."""

from chrono.languages import CalendarWords, part


def test_words_of_a_calendar_are_in_kazakh() -> None:
    said = part("kk", CalendarWords)
    assert said is not None
    assert said.approximate == "шамамен алынған күн"
    assert said.missing.startswith("Бұл күнтізбеге енбегендер")


def test_no_two_precisions_have_one_word() -> None:
    said = part("kk", CalendarWords)
    assert said is not None
    assert len(set(said.precisions.values())) == len(said.precisions)
