"""Pieces of a Word document that have no names in python-docx: languages, directions, links, numbers of pages."""

import io
import re
import zipfile
from typing import TYPE_CHECKING, Any

from chrono.errors import CannotMake
from chrono.languages import LETTER
from chrono.text import UNDETERMINED

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_LEFT = "A-Za-z\u00c0-\u058f\u0900-\u1fff\u2c00-\u2dff\u3040-\ufb1c"
_RUN = re.compile(f"[{_RIGHT}](?:[^{_RIGHT}{_LEFT}]*[{_RIGHT}])*")
"""A stretch that runs from right to left, with the numbers and signs inside it."""
_RUN_LEFT = re.compile(f"[{_LEFT}](?:[^{_RIGHT}]*[{_LEFT}0-9])?")
_LEFT_TO_RIGHT = "\u200e"
"""Before what stands behind a stretch from right to left, or a number there would be drawn on its other side."""


def without_unprintable(text: str) -> str:
    """Without the characters that XML cannot hold; a Dossier shows them as signs already."""
    return re.sub("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


def write(
    paragraph: "Paragraph", text: str, language: str = "", *, size: int | None = None, bold: bool = False
) -> None:
    """Write a text into a paragraph, in runs of one direction each; `language` is a two-letter code, or empty.

    With a language it is somebody's own words, and the paragraph runs as their first one does.
    """
    from docx.oxml import OxmlElement

    cleaned, at = without_unprintable(text), 0
    first = re.search(LETTER, cleaned)
    turned = bool(language and first and _RUN.match(first[0]) and not paragraph.runs)
    if turned:
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    for found in (_RUN_LEFT if turned else _RUN).finditer(cleaned):
        between = _behind(cleaned[at : found.start()], turned or not at)
        _run(paragraph, between, language, size=size, bold=bold, rtl=turned)
        _run(paragraph, found[0], language, size=size, bold=bold, rtl=not turned)
        at = found.end()
    _run(paragraph, _behind(cleaned[at:], turned or not at), language, size=size, bold=bold, rtl=turned)


def _behind(text: str, as_it_is: bool) -> str:
    """A text that stands behind another one of the other direction."""
    return text if as_it_is or not text else _LEFT_TO_RIGHT + text


def _run(paragraph: "Paragraph", text: str, language: str, *, size: int | None, bold: bool, rtl: bool) -> None:
    from docx.oxml import OxmlElement

    if not text:
        return
    run = paragraph.add_run(text)
    run.bold = True if bold else None
    run.font.size = size
    if rtl:
        run.font.rtl = True
    if language and language != UNDETERMINED:
        mark = OxmlElement("w:lang")
        mark.set(_name("bidi" if rtl else "eastAsia" if language in _EASTERN else "val"), language)
        run._r.get_or_add_rPr().append(mark)


_EASTERN = ("zh", "ja", "ko")


def _name(attribute: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(f"w:{attribute}"))


def set_language(document: Any, language: str) -> None:
    """Say in which language the document is, but for what says otherwise of itself."""
    from docx.oxml import OxmlElement

    (properties,) = document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr") or (None,)
    if properties is None:
        return
    for old in properties.xpath("w:lang"):
        properties.remove(old)
    mark = OxmlElement("w:lang")
    mark.set(_name("val"), language)
    if language in _EASTERN:
        mark.set(_name("eastAsia"), language)
    properties.append(mark)


def add_link(paragraph: "Paragraph", address: str) -> None:
    """Write an address that leads where it says."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(without_unprintable(address))
    run.font.underline = True
    run.font.color.rgb = RGBColor(0x0B, 0x4F, 0x8A)
    link.append(run._r)
    paragraph._p.append(link)


def number_pages(document: Any) -> None:
    """`2 / 7` at the foot of every page."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph = document.sections[-1].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for field, between in (("PAGE", " / "), ("NUMPAGES", "")):
        _field(paragraph, field)
        paragraph.add_run(between)


def _field(paragraph: "Paragraph", name: str) -> None:
    from docx.oxml import OxmlElement

    field = OxmlElement("w:fldSimple")
    field.set(_name("instr"), name)
    field.append(paragraph.add_run("1")._r)
    paragraph._p.append(field)


def begin_document(template: bytes | None) -> "WordDocument":
    """A document to write into: of a template its styles and page, else A4 across with numbered pages.

    Raises CannotMake without the extra `word`, and for a template that cannot be read.
    """
    try:
        import docx
        from docx.enum.section import WD_ORIENT
        from docx.shared import Cm
    except ImportError as error:
        raise CannotMake('a Word document needs an extra: pip install "chrono-proof[word]"') from error
    if template is None:
        document = docx.Document()
        section = document.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21.0)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)
        number_pages(document)
        return document
    try:
        document = docx.Document(io.BytesIO(template))
    except Exception as error:  # whatever a file of a stranger makes the reader raise
        raise CannotMake("the template is no Word document (.docx) that can be read") from error
    body = document.element.body
    for child in [one for one in body if not one.tag.endswith("}sectPr")]:
        body.remove(child)
    return document


def same_bytes(raw: bytes) -> bytes:
    """The package with no time of day in it."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as packed, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as out:
        for name in packed.namelist():
            if name == "docProps/thumbnail.jpeg":
                continue
            content = packed.read(name)
            if name == "_rels/.rels":
                content = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", content)
            part = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            part.compress_type, part.external_attr, part.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 3
            out.writestr(part, content)
    return written.getvalue()
