"""The words of pages in Kazakh."""

from chrono.languages import PageWords, part


def test_frame_is_in_kazakh() -> None:
    said = part("kk", PageWords)
    assert said is not None
    assert (said.events, said.wholes["proved"], said.shown) == (
        "Оқиғалар",
        "дәлелденді",
        "Көрсетілген оқиғалар: {b} ішінен {a}",
    )


def test_no_two_verdicts_have_one_word() -> None:
    said = part("kk", PageWords)
    assert said is not None
    assert len(set(said.standings.values())) == len(said.standings)
    assert len(set(said.wholes.values())) == len(said.wholes)
