"""The words of pages in Russian."""

from chrono.languages import PageWords, part


def test_frame_is_in_russian() -> None:
    said = part("ru", PageWords)
    assert said is not None
    assert (said.events, said.wholes["proved"], said.shown) == ("События", "доказано", "Показано событий: {a} из {b}")


def test_no_two_verdicts_have_one_word() -> None:
    said = part("ru", PageWords)
    assert said is not None
    assert len(set(said.standings.values())) == len(said.standings)
    assert len(set(said.wholes.values())) == len(said.wholes)
