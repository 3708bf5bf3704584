"""The words of pages in Chinese."""

from chrono.languages import PageWords, part


def test_frame_is_in_chinese() -> None:
    said = part("zh", PageWords)
    assert said is not None
    assert (said.events, said.wholes["proved"], said.shown) == ("事件", "已证明", "显示事件：{b}项中的{a}项")


def test_no_two_verdicts_have_one_word() -> None:
    said = part("zh", PageWords)
    assert said is not None
    assert len(set(said.standings.values())) == len(said.standings)
    assert len(set(said.wholes.values())) == len(said.wholes)
