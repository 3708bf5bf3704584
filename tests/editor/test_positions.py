"""Offsets to places as editors count them, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.articles.article import Article
from chrono.editor.positions import Extent, Positions, Spot, in_article, offsets_of
from chrono.files import Lines, Pages
from chrono.findings import Location

TEXTS = st.text(st.sampled_from("aқ中😀\n\r ё"), max_size=40)


@pytest.mark.parametrize(
    ("text", "offset", "utf16", "utf8", "utf32"),
    [
        ("Қазақ", 2, 2, 4, 2),
        ("访问中国", 3, 3, 9, 3),
        ("😀 a", 1, 2, 4, 1),
        ("a😀қ中", 4, 5, 10, 4),
        ("👩‍👩‍👧", 5, 8, 18, 5),
        ("plain", 5, 5, 5, 5),
    ],
)
def test_characters_count_in_units_of_the_encoding(text: str, offset: int, utf16: int, utf8: int, utf32: int) -> None:
    assert Positions(text).spot(offset) == Spot(0, utf16)
    assert Positions(text, "utf-8").spot(offset) == Spot(0, utf8)
    assert Positions(text, "utf-32").spot(offset) == Spot(0, utf32)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8", "utf-32"])
@given(text=TEXTS, data=st.data())
def test_every_offset_comes_back(encoding: str, text: str, data: st.DataObject) -> None:
    positions = Positions(text, encoding)
    offset = data.draw(st.integers(0, len(text)))
    if text[offset - 1 : offset + 1] != "\r\n":  # inside a line's end there is no place
        assert positions.offset(positions.spot(offset)) in (offset, _line_end(text, offset))


def _line_end(text: str, offset: int) -> int:
    return offset - 1 if text[offset - 1 : offset] == "\r" else offset


@given(text=TEXTS, line=st.integers(0, 50), character=st.integers(0, 90))
def test_any_place_is_an_offset_of_the_text(text: str, line: int, character: int) -> None:
    assert 0 <= Positions(text).offset(Spot(line, character)) <= len(text)


def test_lines_end_where_editors_end_them_and_nowhere_else() -> None:
    text = "a\u2028b\x0bc\rd\r\ne\nf"
    assert [Positions(text).spot(text.index(sign)).line for sign in "abcdef"] == [0, 0, 0, 1, 2, 3]


def test_place_inside_an_emoji_is_its_beginning() -> None:
    assert Positions("a😀b").offset(Spot(0, 2)) == 1
    assert Positions("a😀b").offset(Spot(0, 3)) == 2


def test_place_beyond_a_line_is_its_end() -> None:
    assert Positions("ab\ncd").offset(Spot(0, 99)) == 2
    assert Positions("ab\ncd").offset(Spot(9, 0)) == 5


def test_offset_beyond_the_text_is_its_end() -> None:
    assert Positions("ab").spot(99) == Spot(0, 2)
    assert Positions("ab").spot(-1) == Spot(0, 0)


def test_half_of_a_pair_does_not_stop_it() -> None:
    assert Positions("a\ud83db").spot(3) == Spot(0, 3)


def test_stretch_never_ends_before_it_begins() -> None:
    assert Positions("abc").extent(2, 1) == Extent(Spot(0, 2), Spot(0, 2))


def test_location_of_a_finding_is_a_stretch() -> None:
    positions = Positions("title: 😀 қазақ\ndate: x\n")
    assert positions.of_location(Location("f", 1, 8, 1, 15)) == Extent(Spot(0, 7), Spot(0, 15))


def test_location_is_where_it_is_in_the_text() -> None:
    assert offsets_of(Lines("ab\ncdef\n"), Location("f", 2, 2, 2, 4)) == (4, 6)


def test_location_of_a_line_that_is_gone_is_in_the_last() -> None:
    assert offsets_of(Lines("ab"), Location("f", 9, 1, 9, 2)) == (0, 1)


def test_article_with_lines_has_places() -> None:
    article = Article("s", "a.txt", "中😀қ", Lines("中😀қ"))
    assert in_article(article, 1, 3) == Extent(Spot(0, 1), Spot(0, 4))


def test_article_of_pages_has_only_a_beginning() -> None:
    article = Article("s", "a.pdf", "some words", Pages((0, 5)))
    assert in_article(article, 5, 9) == Extent(Spot(0, 0), Spot(0, 0))
