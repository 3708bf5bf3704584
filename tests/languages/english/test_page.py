"""The words of pages in English."""

from chrono.languages import PageWords, part


def test_frame_is_in_english() -> None:
    said = part("en", PageWords)
    assert said is not None
    assert (said.events, said.wholes["proved"], said.shown) == ("Events", "proved", "Events shown: {a} of {b}")


def test_no_two_verdicts_have_one_word() -> None:
    said = part("en", PageWords)
    assert said is not None
    assert len(set(said.standings.values())) == len(said.standings)
    assert len(set(said.wholes.values())) == len(said.wholes)
