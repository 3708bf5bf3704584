"""Word documents: what stands in them with every change accepted, and where."""

import io
import sys
import zipfile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import RGBColor

from chrono.articles.article import Article
from chrono.articles.reading import article_from_bytes
from chrono.documents.word import read_word


def saved(document: object) -> bytes:
    written = io.BytesIO()
    document.save(written)  # type: ignore[attr-defined]
    return written.getvalue()


def memo(*paragraphs: str) -> bytes:
    document = docx.Document()
    document.core_properties.title = "Memo"
    for one in paragraphs:
        document.add_paragraph(one)
    return saved(document)


def article(raw: bytes) -> Article:
    return article_from_bytes("a", raw, "a.docx")


def test_paragraphs_are_places() -> None:
    one = article(memo("The parties met in Bern.", "They signed the treaty on 9 May 2023."))
    at = one.text.index("9 May")
    assert (str(one.location(at, at + 10)), one.title, one.language) == ("a.docx par. 2", "Memo", "en")


def test_document_has_no_day_of_publication() -> None:
    assert article(memo("They met.")).published is None


def test_cells_of_tables_stand_in_their_order() -> None:
    document = docx.Document()
    document.add_paragraph("before")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "left", "right"
    document.add_paragraph("after")
    assert article(saved(document)).text.split() == ["before", "left", "right", "after"]


def test_cells_of_a_row_are_lines_of_it_and_paragraphs_of_their_own() -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    for at, words in enumerate(("4 May", "They met.", "5 May", "They left.")):
        table.cell(at // 2, at % 2).text = words
    one = article(saved(document))
    assert one.text.strip() == "4 May\t\nThey met.\n\n5 May\t\nThey left."
    at = one.text.index("They left")
    assert str(one.location(at, at + 4)).endswith("par. 4")


def test_words_struck_or_hidden_are_no_text() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("signed ")
    paragraph.add_run("in Bern").font.strike = True
    paragraph.add_run("in secret").font.hidden = True
    paragraph.add_run("in Lima").font.strike = False
    one = article(saved(document))
    assert (one.text.strip(), one.struck, one.hidden) == ("signed in Lima", "in Bern", "in secret")


def test_words_that_a_style_strikes_or_hides_are_no_text() -> None:
    document = docx.Document()
    secret, gone = document.styles.add_style("Secret", 1), document.styles.add_style("Gone", 2)
    secret.font.hidden, gone.font.strike = True, True
    based = document.styles.add_style("Based", 1)
    based.base_style = secret
    document.add_paragraph("in secret", style="Secret")
    document.add_paragraph("in private", style="Based").add_run(" but shown").font.hidden = False
    document.add_paragraph("signed").add_run(" in Bern", style="Gone")
    one = read_word(saved(document))
    assert (one.text.split(), one.struck.split(), one.hidden.split()) == (
        ["but", "shown", "signed"],
        ["in", "Bern"],
        ["in", "secret", "in", "private"],
    )


def test_white_words_and_deleted_rows_are_no_text() -> None:
    document = docx.Document()
    document.add_paragraph("signed").add_run(" unseen").font.color.rgb = RGBColor(255, 255, 255)
    table = document.add_table(2, 1)
    table.cell(0, 0).text, table.cell(1, 0).text = "kept", "deleted"
    properties = table.rows[1]._tr.get_or_add_trPr()
    properties.append(parse_xml(f'<w:del {nsdecls("w")} w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z"/>'))
    one = read_word(saved(document))
    assert (one.text.split(), one.struck, one.hidden.strip()) == (["signed", "kept"], "deleted", "unseen")


def test_tracked_changes_are_read_as_accepted() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("signed on ")
    head = f'{nsdecls("w")} w:id="1" w:author="x"'
    paragraph._p.append(parse_xml(f"<w:del {head}><w:r><w:delText>8 May</w:delText></w:r></w:del>"))
    paragraph._p.append(parse_xml(f"<w:ins {head}><w:r><w:t>9 May</w:t></w:r></w:ins>"))
    one = article(saved(document))
    assert (one.text.strip(), one.struck) == ("signed on 9 May", "8 May")


def test_links_and_breaks_and_tabs_are_text() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("one\ttwo\nthree ")
    paragraph._p.append(parse_xml(f"<w:hyperlink {nsdecls('w')}><w:r><w:t>four</w:t></w:r></w:hyperlink>"))
    assert article(saved(document)).text == "one\ttwo\nthree four\n\n"


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", "the file is empty"),
        (b"no archive", "not a Word document that can be read: File is not a zip file"),
        (memo(), "the document has no words"),
    ],
    ids=["empty", "no archive", "no words"],
)
def test_what_cannot_be_read_says_why(raw: bytes, problem: str) -> None:
    assert article(raw).problem == problem


def test_archive_that_is_no_document_says_so() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as packed:
        packed.writestr("a.txt", "x")
    assert article(written.getvalue()).problem.startswith("not a Word document that can be read: ")


def test_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chrono.files.reading.LARGEST_UNPACKED", 1000)
    assert read_word(memo("words")).problem == "it unpacks to over 200 MB"


def test_entities_of_a_document_are_not_expanded() -> None:
    raw, written = memo("words"), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as packed, zipfile.ZipFile(written, "w") as out:
        for part in packed.infolist():
            data = packed.read(part)
            if part.filename == "word/document.xml":
                data = data.replace(b"<w:document", b'<!DOCTYPE d [<!ENTITY e "forged">]><w:document', 1)
                data = data.replace(b"words", b"words&e;")
            out.writestr(part, data)
    assert "forged" not in read_word(written.getvalue()).text


def test_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = memo("words")
    monkeypatch.setitem(sys.modules, "docx", None)
    assert read_word(raw).problem == 'Word documents need an extra: pip install "chrono-proof[word]"'


W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.mark.parametrize(
    ("body", "struck", "hidden"),
    [
        ("<w:p><w:del w:id='1'><w:hyperlink><w:r><w:t>gone</w:t></w:r></w:hyperlink></w:del></w:p>", "gone", ""),
        (
            "<w:p><w:moveFrom><w:smartTag><w:r><w:t>gone</w:t></w:r></w:smartTag></w:moveFrom></w:p>",
            "gone",
            "",
        ),
        ("<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>{}</w:tc></w:tr></w:tbl>", "gone", ""),
        ("<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{}</w:tc></w:tr></w:tbl>", "", "gone"),
        ("<w:p><w:r><w:rPr><w:color w:val='FEFEFE'/></w:rPr><w:t>gone</w:t></w:r></w:p>", "", "gone"),
        (
            "<w:p><w:r><w:rPr><w:color w:val='C00000'/><w:shd w:fill='C00000'/></w:rPr><w:t>gone</w:t></w:r></w:p>",
            "",
            "gone",
        ),
        (
            "<w:p><w:r><w:rPr><w:color w:val='auto' w:themeColor='background1'/></w:rPr><w:t>gone</w:t></w:r></w:p>",
            "",
            "gone",
        ),
        ("<w:p><w:r><w:rPr><w:highlight w:val='black'/></w:rPr><w:t>gone</w:t></w:r></w:p>", "", "gone"),
        ("<w:p><w:r><w:rPr><w:sz w:val='2'/></w:rPr><w:t>gone</w:t></w:r></w:p>", "", "gone"),
        (
            "<w:p><w:r><w:rPr><w:color w:val='FF0000'/><w:highlight w:val='red'/></w:rPr><w:t>gone</w:t></w:r></w:p>",
            "",
            "gone",
        ),
        ("<w:p><w:r><w:rPr><w:w w:val='1'/></w:rPr><w:t>gone</w:t></w:r></w:p>", "", "gone"),
        ("<w:p><w:r><w:rPr><w:spacing w:val='-400'/></w:rPr><w:t>gone</w:t></w:r></w:p>", "", "gone"),
        ("<w:p><w:r><w:rPr><w:position w:val='-9999'/></w:rPr><w:t>gone</w:t></w:r></w:p>", "", "gone"),
        ("<w:p><w:pPr><w:framePr w:x='-20000' w:y='0'/></w:pPr><w:r><w:t>gone</w:t></w:r></w:p>", "", "gone"),
        ("<w:p><w:pPr><w:spacing w:line='1' w:lineRule='exact'/></w:pPr><w:r><w:t>gone</w:t></w:r></w:p>", "", "gone"),
        (
            "<w:p><w:r><w:rPr><w:shd w:val='solid' w:color='000000' w:fill='FFFFFF'/></w:rPr>"
            "<w:t>gone</w:t></w:r></w:p>",
            "",
            "gone",
        ),
        ("<w:tbl><w:tblPr><w:shd w:fill='FF0000'/></w:tblPr><w:tr><w:tc>{red}</w:tc></w:tr></w:tbl>", "", "gone"),
        ("<w:p><w:r><w:ruby><w:rt><w:r><w:t>gone</w:t></w:r></w:rt></w:ruby></w:r></w:p>", "", "gone"),
        ("<w:p><w:r><w:rPr>{clear}</w:rPr><w:t>gone</w:t></w:r></w:p>", "", "gone"),
        ("<w:p><w:r><w:rPr>{pale}</w:rPr><w:t>gone</w:t></w:r></w:p>", "", "gone"),
        ("<w:p><w:r><w:rPr>{pale}<w:shd w:fill='000080'/></w:rPr><w:t>x</w:t></w:r></w:p>", "", ""),
        ("<w:p><w:r><w:rPr><w:w w:val='90'/><w:spacing w:val='-10'/></w:rPr><w:t>x</w:t></w:r></w:p>", "", ""),
        ("<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill='1F3864'/></w:tcPr>{white}</w:tc></w:tr></w:tbl>", "", ""),
        (
            "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/><w:highlight w:val='red'/></w:rPr><w:t>x</w:t></w:r></w:p>",
            "",
            "",
        ),
        ("<w:p><w:r><w:rPr><w:color w:val='808080'/><w:sz w:val='12'/></w:rPr><w:t>x</w:t></w:r></w:p>", "", ""),
    ],
)
def test_what_nobody_sees_of_a_document_is_told(body: str, struck: str, hidden: str) -> None:
    document = docx.Document()
    document.add_paragraph("seen")
    white = "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>x</w:t></w:r></w:p>"
    red = "<w:p><w:r><w:rPr><w:color w:val='FF0000'/></w:rPr><w:t>gone</w:t></w:r></w:p>"
    clear, pale = (
        f"<w14:textFill {W14}><w14:solidFill><w14:srgbClr w14:val='{colour}'>{more}</w14:srgbClr></w14:solidFill>"
        "</w14:textFill>"
        for colour, more in (("000000", "<w14:alpha w14:val='100000'/>"), ("FFFFFF", ""))
    )
    body = body.replace("{clear}", clear).replace("{pale}", pale).replace("{red}", red)
    body = body.replace("{white}", white).replace("{}", "<w:p><w:r><w:t>gone</w:t></w:r></w:p>")
    element = parse_xml(body.replace(">", f" {W}>", 1))
    document.element.body.insert(0, element)
    one = article(saved(document))
    assert (one.struck, one.hidden) == (struck, hidden)
    assert "gone" not in one.text


def test_default_style_holds_for_paragraphs_that_name_none() -> None:
    document = docx.Document()
    document.styles["Normal"].font.strike = True
    document.add_paragraph("struck")
    assert article(saved(document)).problem == "the document has no words"


def test_grey_of_a_theme_is_seen() -> None:
    look = "<w:color w:val='7F7F7F' w:themeColor='background1' w:themeShade='7F'/>"
    document = docx.Document()
    body = f"<w:p {W}><w:r><w:rPr>{look}</w:rPr><w:t>seen</w:t></w:r></w:p>"
    document.element.body.insert(0, parse_xml(body))
    assert article(saved(document)).hidden == ""


def test_raised_numbers_are_notes_or_powers() -> None:
    made = docx.Document()
    for words, mark, rest in (("signed in 2024", "3", " in Bern"), ("about 10", "6", " tonnes"), ("CO", "2", " fell")):
        paragraph = made.add_paragraph(words)
        setattr(paragraph.add_run(mark).font, "subscript" if words == "CO" else "superscript", True)
        paragraph.add_run(rest)
    assert article(saved(made)).text.split("\n\n")[:3] == ["signed in 2024 in Bern", "about 10[6] tonnes", "CO2 fell"]


def test_words_in_capitals_of_a_style_are_told() -> None:
    document = docx.Document()
    line = document.add_paragraph("plain ")
    line.add_run("small").font.small_caps = True
    line.add_run(" and ").font.all_caps = False
    line.add_run("all").font.all_caps = True
    one = article(saved(document))
    assert [one.text[first:last] for first, last in one.recased] == ["small", "all"]


def test_words_hidden_by_the_defaults_of_a_document_are_no_text() -> None:
    document = docx.Document()
    document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}").append(parse_xml(f"<w:vanish {W}/>"))
    document.add_paragraph("gone")
    document.add_paragraph().add_run("seen").font.hidden = False
    one = article(saved(document))
    assert (one.text.split(), one.hidden) == (["seen"], "gone")


def test_a_paragraph_is_called_by_the_number_before_it_too() -> None:
    document = docx.Document()
    document.add_paragraph("I declare:")
    for words in ("I am an engineer.", "The parties signed on 9 May 2023."):
        document.add_paragraph(words, style="List Number")
    one = article(saved(document))
    at = one.text.index("9 May")
    assert str(one.location(at, at + 10)) == "a.docx par. 3 (printed 2)"


def with_xml(*inner: str) -> bytes:
    """A document whose paragraphs have these elements."""
    document = docx.Document()
    for one in inner:
        document.element.body.insert_element_before(parse_xml(f"<w:p {nsdecls('w', 'm')}>{one}</w:p>"), "w:sectPr")
    return saved(document)


def run(words: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ('w:font="Arial" w:char="0032"', "12 March"),
        ('w:font="Arial" w:char="F032"', "12 March"),
        ('w:font="Symbol" w:char="F032"', "12 March"),
        ('w:font="Symbol" w:char="F020"', "1  March"),
        ('w:font="Wingdings" w:char="F032"', "1\ufffd March"),
        ('w:font="Symbol" w:char="F044"', "1\ufffd March"),  # a Delta
        ('w:char="zz"', "1\ufffd March"),
    ],
)
def test_a_sign_named_by_its_place_in_a_font_is_read_or_parts_words(sign: str, said: str) -> None:
    assert read_word(with_xml(f"{run('1')}<w:r><w:sym {sign}/></w:r>{run(' March')}")).text.strip() == said


def formula(words: str) -> str:
    return f"<m:r><m:t>{words}</m:t></m:r>"


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        (formula("2"), "12 votes"),
        (f"<m:f><m:num>{formula('1')}</m:num><m:den>{formula('2')}</m:den></m:f>", "1 1/2  votes"),
        (f"<m:sSup><m:e>{formula('0')}</m:e><m:sup>{formula('6')}</m:sup></m:sSup>", "10[6] votes"),
        (f"<m:sSub><m:e>{formula('0')}</m:e><m:sub>{formula('6')}</m:sub></m:sSub>{formula('4')}", "10[6]4 votes"),
        (f"<m:d><m:e>{formula('2')}{formula('3')}</m:e></m:d>{formula('4')}", "1(23)4 votes"),
        (f"<m:rad><m:deg/><m:e>{formula('2')}</m:e></m:rad>{formula('4')}", "1 2 4 votes"),
    ],
)
def test_the_numbers_of_a_formula_stand_where_it_does(inside: str, said: str) -> None:
    assert read_word(with_xml(f"{run('1')}<m:oMath>{inside}</m:oMath>{run(' votes')}")).text.strip() == said


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ('<w:del w:id="1" w:author="a"/>', "on 12 March"),
        ('<w:moveFrom w:id="1" w:author="a"/>', "on 12 March"),
        ("<w:vanish/><w:specVanish/>", "on 12 March"),
        ('<w:vanish w:val="0"/>', "on 1\n\n2 March"),
        ("<w:b/>", "on 1\n\n2 March"),
    ],
)
def test_a_paragraph_whose_mark_is_deleted_or_hidden_runs_on(mark: str, said: str) -> None:
    raw = with_xml(f"<w:pPr><w:rPr>{mark}</w:rPr></w:pPr>{run('on 1')}", run("2 March"))
    assert read_word(raw).text.strip() == said


@pytest.mark.parametrize(
    ("look", "said"),
    [
        ('<w:position w:val="6"/>', "2024"),
        ('<w:position w:val="2"/>', "20243"),
        ('<w:rStyle w:val="Raised"/>', "2024"),
        ('<w:rStyle w:val="Raised"/><w:vertAlign w:val="baseline"/>', "20243"),
        ('<w:position w:val="-6"/>', "2024[3]"),
    ],
)
def test_a_raised_mark_is_none_of_the_number_before_it_however_it_is_raised(look: str, said: str) -> None:
    document = docx.Document()
    document.styles.add_style("Raised", docx.enum.style.WD_STYLE_TYPE.CHARACTER).font.superscript = True
    document.element.body.insert_element_before(
        parse_xml(f"<w:p {nsdecls('w')}>{run('2024')}{run('3', look)}</w:p>"), "w:sectPr"
    )
    assert read_word(saved(document)).text.strip() == said


def test_a_document_in_the_stricter_names_is_refused_with_its_kind() -> None:
    written, raw = io.BytesIO(), zipfile.ZipFile(io.BytesIO(memo("They met.")))
    usual, strict = (b"schemas.openxmlformats.org/officeDocument/2006", b"purl.oclc.org/ooxml/officeDocument")
    with zipfile.ZipFile(written, "w") as packed:
        for name in raw.namelist():
            packed.writestr(name, raw.read(name).replace(usual, strict))
    assert "Strict Open XML" in read_word(written.getvalue()).problem
