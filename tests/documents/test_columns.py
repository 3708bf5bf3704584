"""The order of a page's lines where they are drawn across its columns."""

from chrono.documents.columns import PrintedLine, across_columns
from chrono.documents.pdf import read_pdf
from tests.documents.test_pdf import drawn

LEFT = (
    "The envoy of the republic arrived in",
    "Lima on 20 March 2024 and was met by",
    "the minister of trade, who said that",
    "the talks would last for three days.",
    "Nobody was hurt in the crowd at the",
    "airport, which had waited since dawn",
    "for the aeroplane, and the road was",
    "closed to all until the afternoon.",
)
RIGHT = (
    "Trade between both countries rose to",
    "5 per cent of the whole in 2023, said",
    "the bank, which counted all goods but",
    "gold. They signed on 22 March 2024 an",
    "agreement on visas that their houses",
    "must still confirm before the end of",
    "the year; it lets people stay in each",
    "country for thirty days.",
)


def row(top: float, *spans: tuple[float, float]) -> list[PrintedLine]:
    return [PrintedLine(left, top - 7, right, top) for left, right in spans]


def test_columns_that_are_drawn_row_by_row_are_read_one_after_the_other() -> None:
    lines = [(0.1, 0.95, "A heading that runs over both columns of this page, as headings may")]
    for at, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True)):
        lines += [(0.08, 0.9 - 0.03 * at, left), (0.54, 0.9 - 0.03 * at, right)]
    lines.append((0.1, 0.5, "A paragraph that runs over both columns of this page at their end"))
    text = " ".join(read_pdf(drawn(lines)).text.split())
    assert text == " ".join([lines[0][2], *LEFT, *RIGHT, lines[-1][2]])


def test_three_columns_are_read_one_after_the_other() -> None:
    rows = [row(700 - 12 * at, (40, 200), (220, 380), (400, 560)) for at in range(8)]
    read = across_columns([piece for line in rows for piece in line])
    assert read == [line[column] for column in range(3) for line in rows]


def test_columns_of_three_lines_are_read_down_where_their_lines_go_on() -> None:
    rows = [row(700 - 12 * at, (40, 200), (220, 380 - 90 * (at == 2))) for at in range(3)]
    assert across_columns([piece for line in rows for piece in line]) == [line[at] for at in range(2) for line in rows]
    short = [row(700 - 12 * at, (40, 200 - 40 * (at == 1)), (220, 380)) for at in range(3)]
    assert across_columns([piece for line in short for piece in line]) is None


def test_columns_that_are_drawn_one_after_the_other_stay() -> None:
    rows = [row(700 - 12 * at, (40, 200), (220, 380)) for at in range(8)]
    assert across_columns([line[column] for column in range(2) for line in rows]) is None


def test_rows_of_a_table_stay_rows() -> None:
    rows = [row(700 - 12 * at, (40, 90 + 17 * (at % 5)), (220, 260)) for at in range(12)]
    assert across_columns([piece for line in rows for piece in line]) is None


def test_a_line_of_several_pieces_is_one_line() -> None:
    rows = [row(700 - 12 * at, (40, 120), (123, 200), (220, 380)) for at in range(6)]
    read = across_columns([piece for line in rows for piece in line])
    assert read is not None
    assert read[:2] == [PrintedLine(40, 693, 200, 700), PrintedLine(40, 681, 200, 688)]


def test_a_page_without_lines_stays() -> None:
    assert across_columns([]) is None
