"""Articles to paragraphs in pieces."""

from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.articles.article import Article
from chrono.articles.reading import article_from_bytes
from chrono.dossiers.sheets import Noted, paragraphs_of
from chrono.languages import PageWords, part_or_english

ENGLISH = part_or_english("en", PageWords)
law = settings(max_examples=300)


def article(text: str) -> Article:
    return article_from_bytes("a", text.encode(), "a.txt")


def cut(text: str, *marked: tuple[str, int]) -> list[list[tuple[str, tuple[int, ...]]]]:
    one = article(text)
    stretches = [Noted(one.text.index(words), one.text.index(words) + len(words), note) for words, note in marked]
    return [
        [(piece.text, piece.notes) for piece in paragraph.pieces]
        for paragraph in paragraphs_of(one, stretches, ENGLISH)
    ]


def test_paragraphs_are_parted_by_empty_lines() -> None:
    assert cut("One.\n\nTwo\nlines.\n \n\nThree.\n") == [[("One.", ())], [("Two\nlines.", ())], [("Three.", ())]]


def test_passage_is_a_piece_of_its_own() -> None:
    assert cut("It was signed on 9 May.", ("signed on 9 May", 1)) == [
        [("It was ", ()), ("signed on 9 May", (1,)), (".", ())]
    ]


def test_passages_that_cross_are_cut_where_each_begins_and_ends() -> None:
    assert cut("abcdefgh", ("abcde", 1), ("cdefg", 2)) == [[("ab", (1,)), ("cde", (1, 2)), ("fg", (2,)), ("h", ())]]


def test_passage_over_two_paragraphs_has_a_piece_in_each() -> None:
    assert cut("one two\n\nthree four", ("two\n\nthree", 7)) == [
        [("one ", ()), ("two", (7,))],
        [("three", (7,)), (" four", ())],
    ]


def test_note_begins_in_its_first_piece_and_ends_in_its_last() -> None:
    one = article("abcdefgh")
    (paragraph,) = paragraphs_of(one, [Noted(0, 5, 1), Noted(2, 7, 2), Noted(2, 4, 3)], ENGLISH)
    assert [(piece.text, piece.begins, piece.ends) for piece in paragraph.pieces] == [
        ("ab", (1,), ()),
        ("cd", (2, 3), (3,)),
        ("e", (), (1,)),
        ("fg", (), (2,)),
        ("h", (), ()),
    ]


def test_statement_names_what_it_dates() -> None:
    (paragraph,) = paragraphs_of(article("It was in May 2023."), [Noted(10, 18, 0, "May 2023")], ENGLISH)
    assert [(piece.text, piece.statement) for piece in paragraph.pieces] == [
        ("It was in ", ""),
        ("May 2023", "May 2023"),
        (".", ""),
    ]


def test_pages_begin_with_their_names() -> None:
    one = article_from_bytes("a", b"x", "scan.jpg", transcript=b"First page.\fSecond page.\n\nMore.")
    assert [(one.page, one.pieces[0].text) for one in paragraphs_of(one, [], ENGLISH)] == [
        ("p. 1", "First page."),
        ("p. 2", "Second page."),
        ("", "More."),
    ]


def test_control_characters_are_signs() -> None:
    assert cut("a\x1bb") == [[("a␛b", ())]]


WORDS = st.lists(st.sampled_from(["one", "two", "\n", "\n\n", "three."]), min_size=1, max_size=30).map(" ".join)


@law
@given(WORDS, st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=6))
def test_no_word_is_lost_and_every_note_begins_and_ends_once(text: str, places: list[tuple[int, int]]) -> None:
    one = article("begin " + text + " end")
    length = len(one.text)
    stretches = [Noted(start, min(start + size, length), number) for number, (start, size) in enumerate(places, 1)]
    stretches = [one for one in stretches if one.start < one.end]
    found = paragraphs_of(one, stretches, ENGLISH)
    pieces = [piece for paragraph in found for piece in paragraph.pieces]
    assert " ".join("".join(piece.text for piece in part.pieces) for part in found).split() == one.text.split()
    seen = {note for piece in pieces for note in piece.notes}
    assert sorted(note for piece in pieces for note in piece.begins) == sorted(seen)
    assert sorted(note for piece in pieces for note in piece.ends) == sorted(seen)
    with_words = {part.note for part in stretches if one.text[part.start : part.end].strip()}
    assert with_words <= seen


def test_what_stands_beside_the_text_proper_is_told_from_it() -> None:
    page = b"<nav>Home News</nav><article><p>The bridge was opened on 9 May by the mayor.</p></article>"
    found = paragraphs_of(article_from_bytes("a", page, "a.html"), [], ENGLISH)
    assert [(one.pieces[0].text, one.is_beside) for one in found] == [
        ("Home News", True),
        ("The bridge was opened on 9 May by the mayor.", False),
    ]
