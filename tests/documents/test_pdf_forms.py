"""PDFs whose forms draw forms, and what of them is drawn without measure."""

import zlib

import pytest

from chrono.documents.pdf import read_pdf
from chrono.documents.pdf_forms import draws_without_measure

WORDS = b"BT /F 12 Tf 50 700 Td (A treaty was signed on 3 May.) Tj ET"
OWN = b"<</XObject<</X %d 0 R>>>>"


def form(content: bytes, resources: bytes = b"", head: bytes = b"", *, packed: bool = False) -> bytes:
    """An object that is a form, with what it names."""
    if packed:
        content, head = zlib.compress(content), head + b"/Filter/FlateDecode"
    given = b"/Resources " + resources if resources else b""
    kind = b"<</Type/XObject/Subtype/Form/BBox[0 0 600 800]%b%b/Length %d>>" % (given, head, len(content))
    return kind + b"stream\n" + content + b"\nendstream"


def pdf(*objects: bytes, drawn: bytes = b"/X Do ") -> bytes:
    """A PDF of one page that draws the first of some objects as X; they are numbered from 6 on."""
    content = drawn + WORDS
    every = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *objects,
    ]
    made, places = b"%PDF-1.7\n", []
    for number, one in enumerate(every, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(every) + 1)
    end = b"trailer\n<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF" % (len(every) + 1, len(made))
    return made + head + table + end


def chain(length: int, times: int) -> list[bytes]:
    """Forms each of which draws the next so many times."""
    return [form(b"/X Do " * times, OWN % (7 + number), packed=number % 2 == 0) for number in range(length - 1)] + [
        form(b"0 0 1 1 re f")
    ]


def packed_objects(*objects: tuple[int, bytes]) -> bytes:
    """An object that holds others."""
    places, held = b"", b""
    for number, one in objects:
        places += b"%d %d " % (number, len(held))
        held += one + b" "
    content = zlib.compress(places + held)
    head = b"<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>" % (len(objects), len(places), len(content))
    return head + b"stream\n" + content + b"\nendstream"


ENDLESS = {
    "itself twice": [form(b"/X Do /X Do", OWN % 6)],
    "itself twice, packed": [form(b"/X Do /X Do", OWN % 6, packed=True)],
    "itself by the page's name": [form(b"/X Do /X Do")],
    "itself by a name written otherwise": [form(b"/X Do /#58 Do", OWN % 6)],
    "a kind written otherwise": [form(b"/X Do /X Do", OWN % 6).replace(b"/Form", b"/Fo#72m")],
    "resources elsewhere": [form(b"/X Do /X Do", b"7 0 R"), OWN % 6],
    "names elsewhere": [form(b"/X Do /X Do", b"<</XObject 7 0 R>>"), b"<</X 6 0 R>>"],
    "other resources before": [form(b"/X Do /X Do", b"<</Font<</F 5 0 R>>/XObject<</A 5 0 R/X 6 0 R>>>>")],
    "resources in a stream of objects": [
        form(b"/X Do /X Do", b"9 0 R"),
        packed_objects((8, b"<<>>"), (9, OWN % 6)),
    ],
    "each other": [form(b"/X Do /X Do", OWN % 7), form(b"/X Do", OWN % 6)],
    "thirty": chain(30, 2),
    "five, ten times": chain(6, 10),
    "what is packed in another way": [form(b"3e", OWN % 6, b"/Filter/ASCIIHexDecode")],
    "what is packed by a short name": [form(b"3e", OWN % 6, b"/Filter/AHx")],
    "what is packed twice": [form(b"3e", OWN % 6, b"/Filter[/FlateDecode/FlateDecode]")],
    "what is packed and damaged": [form(b"no zlib", OWN % 6, b"/Filter/FlateDecode")],
}


@pytest.mark.parametrize("objects", ENDLESS.values(), ids=ENDLESS)
def test_forms_that_draw_without_measure_are_found(objects: list[bytes]) -> None:
    assert draws_without_measure(pdf(*objects))


HONEST = {
    "no form": [b"<<>>"],
    "a form": [form(b"0 0 1 1 re f")],
    "three in each other": chain(3, 1),
    "many": chain(3, 99),
    "itself once": [form(b"/X Do", OWN % 6)],
    "resources that name it, and are not drawn": [form(b"0 0 1 1 re f", OWN % 6)],
    "packed with what tells how": [form(b"0 0 1 1 re f", OWN % 6, b"/DecodeParms<</Predictor 1>>", packed=True)],
    "a name of another": [form(b"/Y Do /Y Do /Y Do", OWN % 6)],
    "no form, though it names and draws": [form(b"/X Do /X Do", OWN % 6).replace(b"/Form", b"/Image")],
}


@pytest.mark.parametrize("objects", HONEST.values(), ids=HONEST)
def test_what_draws_in_measure_is_read(objects: list[bytes]) -> None:
    made = pdf(*objects)
    assert not draws_without_measure(made)
    assert read_pdf(made).text.strip() == "A treaty was signed on 3 May."


def test_what_cannot_be_read_because_it_is_encrypted_is_not_held_to_draw() -> None:
    made = pdf(form(b"\x01\x02", OWN % 6, b"/Filter/FlateDecode"))
    assert draws_without_measure(made)
    assert not draws_without_measure(made.replace(b"trailer\n<<", b"trailer\n<</Encrypt 7 0 R"))


def test_ten_thousand_forms_in_one_may_be_drawn() -> None:
    one = form(b"0 0 1 1 re f")
    assert not draws_without_measure(pdf(form(b"/X Do " * 9_999, OWN % 7), one))
    assert draws_without_measure(pdf(form(b"/X Do " * 10_000, OWN % 7), one))


def test_a_pdf_that_draws_without_measure_is_not_read() -> None:
    found = read_pdf(pdf(*ENDLESS["itself twice"]))
    assert found.text == ""
    assert found.problem == "the PDF draws forms in forms without measure"
