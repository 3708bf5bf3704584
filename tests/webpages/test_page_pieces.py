"""The text of a page as pieces, and what is cut out of it."""

from chrono.documents.document import DOUBT
from chrono.webpages.page_pieces import Cut, PagePieces


def pieces(*words: str) -> PagePieces:
    made, at = PagePieces(), 100
    for one in words:
        made.put(one, at)
        at += 10 * len(one)
    return made


def test_words_keep_their_places_around_what_is_cut_out() -> None:
    made = pieces("one ", "two ", "three")
    made.cut(Cut.HIDDEN, 2, 6)
    text, offsets = made.finished()
    assert text == "ono three"
    assert [offsets.span(at, at + 1)[0] for at in (0, 2, 4)] == [100, 142, 180]
    assert list(made.cut_out(Cut.HIDDEN)) == [("e ", 102), ("tw", 140)]


def test_doubtful_words_leave_a_mark_and_stand_in_the_whole() -> None:
    made = pieces("did ", "not ", "sign")
    assert made.whole() == ""
    made.cut(Cut.DOUBTFUL, 4, 8)
    assert made.finished()[0] == f"did {DOUBT}sign"
    assert made.whole() == "did not sign"


def test_surest_cut_wins_where_several_meet() -> None:
    made = pieces("abcdef")
    made.cut(Cut.DOUBTFUL, 0, 4)
    made.cut(Cut.HIDDEN, 2, 6)
    made.cut(Cut.STRUCK, 3, 5)
    assert made.finished()[0] == DOUBT
    assert made.whole() == "ab"


def test_stretch_is_where_its_words_are_after_the_cuts() -> None:
    made = pieces("one ", "two ", "three")
    made.cut(Cut.HIDDEN, 0, 4)
    made.cut(Cut.STRUCK, 8, 13)
    assert made.moved(4, 8) == (0, 4)
    assert made.moved(0, 2) == (0, 0)
    assert pieces("one").moved(1, 2) == (1, 2)


def test_text_between_two_places_is_told() -> None:
    made = pieces("one ", "two ", "three")
    assert made.between(2, 6) == "e tw"
    assert made.between(0, 13) == "one two three"
    assert made.last_words() == "three"
    assert made.ends_with("ee")
