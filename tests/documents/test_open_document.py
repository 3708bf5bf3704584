"""OpenDocument texts: what stands in them with every change accepted, and where."""

import io
import zipfile

import pytest

from chrono.articles.article import Article
from chrono.articles.reading import article_from_bytes
from chrono.documents.open_document import read_open_document

NAMES = " ".join(
    f'xmlns:{short}="{address}"'
    for short, address in {
        **{
            name: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"
            for name in ("office", "text", "style", "table", "meta")
        },
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
    }.items()
)
META = (
    f"<office:document-meta {NAMES}><office:meta><dc:title>Memo</dc:title><dc:language>en-GB</dc:language>"
    "</office:meta></office:document-meta>"
)


def packed(body: str, styles: str = "", **more: str) -> bytes:
    content = (
        f"<office:document-content {NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        for name, text in {"content.xml": content, "meta.xml": META, **more}.items():
            package.writestr(name, text)
    return written.getvalue()


def article(body: str, styles: str = "") -> Article:
    return article_from_bytes("a", packed(body, styles), "a.odt")


def style(name: str, *, parent: str = "", **properties: str) -> str:
    names = {key: key.replace("_", ":", 1).replace("_", "-") for key in properties}
    given = " ".join(f'{names[key]}="{value}"' for key, value in properties.items())
    look = f"<style:text-properties {given}/>"
    return f'<style:style style:name="{name}" style:parent-style-name="{parent}">{look}</style:style>'


def test_paragraphs_are_places() -> None:
    one = article("<text:h>A treaty</text:h><text:p>They signed it on\n   9 May<text:s text:c='2'/>2023.</text:p>")
    at = one.text.index("9 May 2023")
    assert (str(one.location(at, at + 10)), one.title, one.language) == ("a.odt par. 2", "Memo", "en")
    assert one.published is None


def test_cells_and_text_boxes_stand_in_their_order() -> None:
    one = article(
        "<text:p>before<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame> it</text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>left</text:p></table:table-cell>"
        "<table:table-cell><text:p>right</text:p></table:table-cell></table:table-row></table:table>"
        "<text:p>af<text:span>ter</text:span><text:tab/>all<text:line-break/>that</text:p>"
    )
    assert one.text.split() == ["before", "it", "boxed", "left", "right", "after", "all", "that"]


def test_cells_of_a_row_are_lines_of_it_and_paragraphs_of_their_own() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    row = f"<table:table-row>{cell}{cell}</table:table-row>"
    one = article(f"<table:table>{row}{row}</table:table>".format("4 May", "They met.", "5 May", "They left."))
    assert one.text.strip() == "4 May\t\nThey met.\n\n5 May\t\nThey left."
    at = one.text.index("They left")
    assert str(one.location(at, at + 4)).endswith("par. 4")


def test_words_struck_hidden_or_deleted_are_no_text() -> None:
    styles = (
        style("gone", style_text_line_through_style="solid")
        + style("secret", text_display="none")
        + style("child", parent="secret")
        + style("back", parent="gone", style_text_line_through_style="none")
    )
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>in Oslo</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:p>signed <text:span text:style-name='gone'>in Bern</text:span>"
        "<text:span text:style-name='child'>in secret</text:span>"
        "<text:span text:style-name='back'>in Lima</text:span></text:p>"
        "<text:section text:display='none'><text:p>in vain</text:p></text:section>"
        "<text:p><text:hidden-paragraph text:is-hidden='true'/>in the dark</text:p>"
    )
    one = article(body, styles)
    assert " ".join(one.text.split()) == "signed in Lima"
    assert "in Bern" in one.struck
    assert "in Oslo" in one.struck
    assert "in secret" in one.hidden
    assert "in vain" in one.hidden
    assert "in the dark" in one.hidden


def test_notes_comments_and_ruby_are_not_read() -> None:
    one = article(
        "<text:p>signed<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>not so</text:p>"
        "</text:note-body></text:note><office:annotation><text:p>really?</text:p></office:annotation> "
        "<text:ruby><text:ruby-base>北京</text:ruby-base><text:ruby-text>Beijing</text:ruby-text></text:ruby></text:p>"
    )
    assert one.text.split() == ["signed", "北京"]


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", "the file is empty"),
        (b"no package", "not an OpenDocument text that can be read: File is not a zip file"),
        (packed("<text:p> </text:p>"), "there are no words in it"),
        (packed("<text:p>a", ""), "not an OpenDocument text that can be read: mismatched tag"),
        (
            packed("<text:p>a</text:p>", **{"META-INF/manifest.xml": "<manifest:encryption-data/>"}),
            "it is protected by a password: save it without one",
        ),
        (
            packed("<text:p>a</text:p>").replace(b"office:text>", b"office:chart"),
            "not an OpenDocument text that can be read",
        ),
        (
            packed("").replace(b"<office:document-content", b"<!DOCTYPE a [<!ENTITY b 'c'>]>"),
            "not an OpenDocument text that can be read",
        ),
        (packed("<text:span>" * 5000 + "</text:span>" * 5000), "not an OpenDocument text that can be read: maximum"),
    ],
    ids=["empty", "no package", "no words", "unbalanced", "protected", "no text", "document type", "too deep"],
)
def test_what_cannot_be_read_says_why(raw: bytes, problem: str) -> None:
    assert article_from_bytes("a", raw, "a.odt").problem.startswith(problem)


def test_a_document_type_is_refused_before_it_can_define_anything() -> None:
    bomb = "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        package.writestr("content.xml", bomb)
    assert read_open_document(written.getvalue()).problem.endswith("it declares a document type")


def test_a_sheet_is_no_text() -> None:
    content = (
        f"<office:document-content {NAMES}><office:body><office:spreadsheet/></office:body></office:document-content>"
    )
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        package.writestr("content.xml", content)
    assert (
        read_open_document(written.getvalue()).problem == "not an OpenDocument text, but a sheet, a drawing or slides"
    )


@pytest.mark.parametrize(
    ("look", "hidden"),
    [
        ({"fo_color": "#ffffff"}, "gone"),
        ({"fo_color": "#000000", "fo_background_color": "#000000"}, "gone"),
        ({"fo_font_size": "0.5pt"}, "gone"),
        ({"style_text_scale": "1%"}, "gone"),
        ({"fo_color": "#ffffff", "fo_background_color": "#000000"}, ""),
        ({"fo_color": "#808080", "fo_font_size": "6pt"}, ""),
    ],
)
def test_words_that_nobody_sees_are_no_text(look: dict[str, str], hidden: str) -> None:
    one = article("<text:p>seen</text:p><text:p text:style-name='P'>gone</text:p>", style("P", **look))
    assert one.hidden == hidden


def test_white_words_are_seen_where_a_document_has_grounds() -> None:
    cell = '<style:style style:name="C"><style:table-cell-properties fo:background-color="#1f3864"/></style:style>'
    one = article("<text:p text:style-name='P'>seen</text:p>", style("P", fo_color="#ffffff") + cell)
    assert (one.text.strip(), one.hidden) == ("seen", "")


def test_words_in_capitals_of_a_style_are_told() -> None:
    styles = style("up", fo_text_transform="uppercase") + style("sc", fo_font_variant="small-caps")
    styles += style("back", parent="up", fo_text_transform="none")
    spans = "".join(f"<text:span text:style-name='{name}'>{name} it</text:span> " for name in ("up", "sc", "back"))
    one = article(f"<text:p>plain {spans}</text:p>", styles)
    assert [one.text[first:last] for first, last in one.recased] == ["up it", "sc it"]


@pytest.mark.parametrize(
    "look",
    [
        {"fo_font_size": "1%"},
        {"fo_font_size": "0.01cm"},
        {"fo_letter_spacing": "-0.5in"},
        {"style_text_position": "-9000% 100%"},
        {"style_text_position": "super 1%"},
    ],
)
def test_letters_that_cannot_be_read_are_no_text(look: dict[str, str]) -> None:
    one = article("<text:p>seen <text:span text:style-name='x'>gone</text:span></text:p>", style("x", **look))
    assert (one.text.split(), one.hidden) == (["seen"], "gone")


@pytest.mark.parametrize(
    "look", [{"fo_font_size": "80%"}, {"style_text_position": "super 58%"}, {"fo_letter_spacing": "-1pt"}]
)
def test_letters_that_can_be_read_are_text(look: dict[str, str]) -> None:
    assert (
        "seen" in article("<text:p><text:span text:style-name='x'>seen</text:span></text:p>", style("x", **look)).text
    )


@pytest.mark.parametrize(
    "body",
    [
        "<table:table><table:table-row table:visibility='collapse'><table:table-cell><text:p>gone</text:p>"
        "</table:table-cell></table:table-row></table:table>",
        "<table:table><table:table-row><table:covered-table-cell><text:p>gone</text:p></table:covered-table-cell>"
        "</table:table-row></table:table>",
        "<text:section text:display='condition' text:condition='x==1'><text:p>gone</text:p></text:section>",
        "<text:p>seen<draw:frame xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0' svg:x='-40cm'>"
        "<draw:text-box><text:p>gone</text:p></draw:text-box></draw:frame></text:p>",
    ],
)
def test_words_in_what_is_not_shown_are_no_text(body: str) -> None:
    one = article(f"<text:p>seen</text:p>{body}")
    assert (set(one.text.split()), one.hidden) == ({"seen"}, "gone")
