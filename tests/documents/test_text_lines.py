"""The signs of a page to its lines."""

from chrono.documents.pdf_shapes import PageBox
from chrono.documents.pdf_signs import NOWHERE, Sign
from chrono.documents.text_lines import TextLine, lines_of, with_gaps


def signs(words: str, room: float = 4) -> list[Sign]:
    """The signs of a line, each 6 points wide, a space as wide as `room`."""
    found, at = [], 0.0
    for sign in words:
        found.append(Sign(sign, NOWHERE if sign.isspace() else PageBox(at, 0, at + 6, 10)))
        at += room if sign == " " else 6
    return found


def read(signs: list[Sign]) -> list[TextLine]:
    return lines_of(signs, lambda _: 10)


def test_lines_are_parted_at_line_ends_and_behind_the_hyphens_of_broken_words() -> None:
    broken = [*signs("har"), Sign("\ufffe", NOWHERE), *signs("bour"), *(Sign(one, NOWHERE) for one in "\r\n\rx")]
    assert [one.text for one in read(broken)] == ["har-", "bour", "", "x"]


def test_a_line_has_its_type_and_its_box() -> None:
    assert read(signs("ab"))[0] == TextLine("ab", 10, PageBox(0, 0, 12, 10))
    assert not read([])[0].has_words


def test_spaces_wider_than_those_of_words_part_cells() -> None:
    assert [one.in_cells for one in (*read(signs("a b")), *read(signs("a b", room=16)))] == [False, True]


def test_the_number_of_a_line_is_no_cell() -> None:
    assert read(signs("7 the", room=16))[0] == TextLine("7\tthe", 10, PageBox(0, 0, 40, 10))


def placed(*lines: tuple[str, float]) -> list[TextLine]:
    """Lines as high as they stand on a page."""
    return [TextLine(text, 10, PageBox(0, bottom, 100, bottom + 9)) for text, bottom in lines]


def test_a_gap_wider_than_those_within_a_paragraph_parts_two() -> None:
    text = [("We write of the calls", 640.0), ("of March.", 626.0), ("Ann", 612.0)]
    letter = placed(("Kestrel Ltd", 700), ("Dear Sir,", 670), *text)
    assert [one.text for one in with_gaps(letter)] == [
        *("Kestrel Ltd", "", "Dear Sir,", "", "We write of the calls", "of March.", "Ann"),
    ]


def test_no_gap_parts_a_sentence_that_goes_on_or_columns() -> None:
    going_on = placed(("We met Mr", 700), ("Brandt and", 676), ("then left.", 640))
    assert [one.text for one in with_gaps(going_on)] == ["We met Mr", "Brandt and", "then left."]
    aside = [*placed(("One", 700), ("Two", 686)), TextLine("Three", 10, PageBox(200, 600, 300, 609)), TextLine("Four")]
    assert [one.text for one in with_gaps(aside)] == ["One", "Two", "Three", "Four"]


def test_without_a_line_that_goes_on_the_narrowest_distance_tells() -> None:
    head = placed(("KESTREL", 700), ("Unit 7", 688), ("Tel 1", 676), ("Our ref", 640))
    assert [one.text for one in with_gaps(head)] == ["KESTREL", "Unit 7", "Tel 1", "", "Our ref"]
