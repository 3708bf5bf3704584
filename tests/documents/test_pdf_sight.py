"""What of a PDF's page its readers see: the rest proves nothing and is told."""

import pytest

from chrono.documents.pdf import read_pdf

SEEN = "The talks went on in Quito for three days."
QUOTE = "The treaty was signed in Bern on 3 June 2019."


def set_at(x: float, y: float, words: str, size: float = 11) -> str:
    return f"BT /F1 {size} Tf {x} {y} Td ({words}) Tj ET"


def document(content: str, page: str = "", resources: str = "", catalog: str = "", *more: str) -> bytes:
    """A PDF of one page with this content; `more` are objects, from number 6 on."""
    parts = [
        f"<</Type/Catalog/Pages 2 0 R{catalog}>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        f"/Resources<</Font<</F1 5 0 R>>{resources}>>{page}>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
    ]
    made = b"%PDF-1.5\n"
    places = []
    for number, part in enumerate(parts, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n{part}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(parts) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{len(made)}\n"
    return made + f"{end}%%EOF".encode("latin-1")


BASE = set_at(72, 720, SEEN)
TEXT = set_at(72, 500, QUOTE)
OFF = "/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]/Order[6 0 R]>>>>"
BLACK = "/Annots[<</Type/Annot/Subtype/Square/Rect[60 490 400 515]/IC[0 0 0]/C[0 0 0]/F 4>>]"
STRUCK = "/Annots[<</Type/Annot/Subtype/StrikeOut/Rect[72 495 330 515]/F 4/C[1 0 0]{}>>]"


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(document(f"{BASE}\n1 g {TEXT}"), id="white"),
        pytest.param(document(f"{BASE}\n0.99 g {TEXT}"), id="all but white"),
        pytest.param(document(f"{BASE}\n3 Tr {TEXT}"), id="drawn in no way"),
        pytest.param(document(f"{BASE}\n{set_at(72, -500, QUOTE)}"), id="below the page"),
        pytest.param(document(f"{BASE}\n{set_at(-900, 500, QUOTE)}"), id="beside the page"),
        pytest.param(document(f"{BASE}\n{TEXT}\n0 g 60 490 400 25 re f"), id="under a black box"),
        pytest.param(document(f"{BASE}\n{TEXT}\n1 g 60 490 400 25 re f"), id="under a white box"),
        pytest.param(document(f"{BASE}\n{TEXT}", BLACK), id="under a black note"),
        pytest.param(
            document(f"{BASE}\n/G0 gs\n{TEXT}", resources="/ExtGState<</G0<</ca 0/CA 0>>>>"), id="transparent"
        ),
        pytest.param(document(f"{BASE}\nq 0 0 1 1 re W n\n{TEXT}\nQ"), id="clipped"),
        pytest.param(document(f"{BASE}\n{set_at(72, 500, QUOTE, 0.01)}"), id="of no size"),
        pytest.param(document(f"{BASE}\n{TEXT}", "/CropBox[0 600 612 792]"), id="outside what is shown of the page"),
        pytest.param(
            document(
                f"{BASE}\n/OC /L1 BDC\n{TEXT}\nEMC", "", "/Properties<</L1 6 0 R>>", OFF, "<</Type/OCG/Name(layer)>>"
            ),
            id="on a layer that is off",
        ),
    ],
)
def test_what_leaves_no_trace_on_the_page_is_hidden(made: bytes) -> None:
    read = read_pdf(made)
    assert (read.text.split(), read.hidden, read.struck) == (SEEN.split(), QUOTE, "")


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(document(f"{BASE}\n{TEXT}\n0 G 1 w 72 503.5 m 330 503.5 l S"), id="a line"),
        pytest.param(document(f"{BASE}\n{TEXT}\n0 g 72 503 258 1 re f"), id="a thin box"),
        pytest.param(document(f"{BASE}\n{TEXT}", STRUCK.format("")), id="a note"),
        pytest.param(
            document(f"{BASE}\n{TEXT}", STRUCK.format("/QuadPoints[72 515 330 515 72 495 330 495]")), id="a note's box"
        ),
    ],
)
def test_what_is_struck_out_is_told_apart(made: bytes) -> None:
    read = read_pdf(made)
    assert (read.text.split(), read.hidden, read.struck) == (SEEN.split(), "", QUOTE)


PICTURE = "/XObject<</P 6 0 R>>"
SCAN = (
    "<</Type/XObject/Subtype/Image/Width 100/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 200"
    f"/Filter/ASCIIHexDecode>>stream\n{'00FF' * 50}\nendstream"
)


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(document(f"{BASE}\n{TEXT}"), id="plain"),
        pytest.param(document(f"{BASE}\n{TEXT}", "/Rotate 90"), id="on a page that is turned"),
        pytest.param(document(f"{BASE}\n{TEXT}", "/Rotate 270"), id="turned the other way"),
        pytest.param(document(f"{BASE}\n{TEXT}", "/CropBox[50 400 400 760]"), id="on a page that is cut"),
        pytest.param(document(f"{BASE}\n0.6 g {TEXT}"), id="grey"),
        pytest.param(document(f"0 g 0 0 612 792 re f 1 g\n{BASE}\n{TEXT}"), id="white on black"),
        pytest.param(document(f"1 1 0 rg 60 490 400 25 re f 0 g\n{BASE}\n{TEXT}"), id="on yellow"),
        pytest.param(document(f"{BASE}\n{TEXT}\n0 G 1 w 72 498 m 330 498 l S"), id="underlined"),
        pytest.param(document(f"{BASE}\n{TEXT}\n0 G 60 490 400 25 re S"), id="in a frame"),
        pytest.param(document(f"{BASE}\n{set_at(72, 500, QUOTE, 4)}"), id="in small print"),
        pytest.param(
            document(f"q 612 0 0 792 0 0 cm /P Do Q 3 Tr {BASE}\n{TEXT}", "", PICTURE, "", SCAN), id="under a scan"
        ),
    ],
)
def test_what_is_seen_is_read(made: bytes) -> None:
    read = read_pdf(made)
    assert (sorted(read.text.split()), read.hidden, read.struck) == (sorted(f"{SEEN} {QUOTE}".split()), "", "")


OTHER = "Something else is told in this place now."


def test_words_under_others_are_hidden_by_a_box_between_them() -> None:
    read = read_pdf(document(f"{BASE}\n{TEXT}\n1 g 60 490 400 25 re f 0 g {set_at(72, 500, OTHER)}"))
    assert (read.text.split(), read.hidden, read.doubt) == (f"{SEEN} {OTHER}".split(), QUOTE, "")


def test_words_at_the_place_of_others_are_in_doubt() -> None:
    read = read_pdf(document(f"{BASE}\n{TEXT}\n{set_at(72, 500, OTHER)}"))
    assert QUOTE not in read.text
    assert QUOTE in read.whole
    assert read.doubt == "the words are set at the place of other words"


def test_words_that_are_marked_for_redaction_are_in_doubt() -> None:
    read = read_pdf(document(f"{BASE}\n{TEXT}", "/Annots[<</Type/Annot/Subtype/Redact/Rect[60 490 400 515]/F 4>>]"))
    assert (read.text.split(), QUOTE in read.whole) == ([*SEEN.split(), "\ufffc"], True)
    assert read.doubt == "the words are marked for redaction, which was not carried out"


def test_words_that_are_drawn_twice_or_cut_out_are_seen() -> None:
    for content in (f"{TEXT}\n{set_at(72.4, 500, QUOTE)}", f"q 7 Tr {TEXT} 0 g 60 490 400 25 re f Q"):
        assert QUOTE in read_pdf(document(f"{BASE}\n{content}")).text


def test_words_said_of_a_sign_that_is_another_are_hidden() -> None:
    made = document(f"{BASE}\n/Span<</ActualText({QUOTE})>> BDC {set_at(72, 500, 'x')} EMC")
    assert QUOTE not in read_pdf(made).text


def test_pdf_of_hidden_text_alone_is_told() -> None:
    read = read_pdf(document(f"3 Tr {TEXT}"))
    assert read.problem == "no reader sees the text of the PDF: it is hidden or struck out"


def test_columns_without_a_hidden_line_are_read_one_after_the_other() -> None:
    left = [f"Left column prose line that is filled well {letter}" for letter in "abcdefg"]
    right = [f"Right column prose line that is full as well {letter}" for letter in "abcdefg"]
    rows = [
        f"{set_at(60, 700 - 14 * row, one, 9)}\n{set_at(330, 700 - 14 * row, other, 9)}"
        for row, (one, other) in enumerate(zip(left, right, strict=True))
    ]
    made = document("\n".join([*rows, f"1 g {set_at(60, 400, QUOTE, 9)}"]))
    assert read_pdf(made).text.split("\n")[:14] == left + right


@pytest.mark.parametrize(("gap", "words"), [(14, "Ministers came"), (4, "1 Ministers came")])
def test_numbers_of_lines_stand_far_from_their_words(gap: float, words: str) -> None:
    rows = [
        f"{set_at(72, 720 - 14 * row, str(row + 1))} {set_at(78 + gap, 720 - 14 * row, f'Ministers came from {name}')}"
        for row, name in enumerate("ABCDEFGHI")
    ]
    assert read_pdf(document("\n".join(rows))).text.startswith(words)


def test_page_that_is_a_picture_is_named() -> None:
    made = document("q 612 0 0 792 0 0 cm /P Do Q", "", PICTURE, "", SCAN)
    assert read_pdf(made).problem == "the PDF has no text: its pages are pictures (a scan?)"
    assert read_pdf(document(f"q 99 0 0 99 0 0 cm /P Do Q {BASE}", "", PICTURE, "", SCAN)).unread == ""


def test_a_raised_digit_is_none_of_the_number_before_it() -> None:
    power = "BT /F1 11 Tf 72 720 Td (In 2023 it sold 10) Tj /F1 7 Tf 4 Ts (6) Tj /F1 11 Tf 0 Ts ( tons.) Tj ET"
    note = "BT /F1 11 Tf 72 700 Td (It fell in 2024) Tj /F1 7 Tf 4 Ts (3) Tj /F1 11 Tf 0 Ts ( again.) Tj ET"
    text = " ".join(read_pdf(document(f"{power}\n{note}")).text.split())
    assert text == "In 2023 it sold 10[6] tons. It fell in 2024[3] again."
    hidden = f"{power}\n{note}\n3 Tr {TEXT}"
    assert "10[6]" in read_pdf(document(hidden)).text
