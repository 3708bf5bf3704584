"""A Dossier to a Word document: heading, picture, a numbered table with pin cites, sources, what was left out.

The same bytes every time with one version of zlib: python-docx would write the time of day into the package.
"""

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from chrono.dossiers.dossier import Dossier, Entry, FieldRow, Note
from chrono.dossiers.wording import agreement_of, cited, pin_cite, told
from chrono.errors import CannotMake
from chrono.languages import Captions, PageWords, part_or_english
from chrono.proof import Standing

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

COLUMNS = (
    *("number", "date", "event", "source", "quotation", "status", "verdict"),
    *("participants", "place", "figures", "category", "agreed"),
)
"""What a column of the table may hold."""
DEFAULT_COLUMNS: tuple[str, ...] = ("number", "date", "event", "source", "quotation", "status", "verdict")
_WIDTHS = {"number": 1.2, "date": 2.8, "event": 5.4, "source": 4.4, "quotation": 6.8, "status": 2.4, "verdict": 3.0,
           "participants": 3.6, "place": 2.4, "figures": 3.6, "category": 2.4, "agreed": 2.4}  # fmt: skip
"""Centimetres, before all are made to fit the page."""
_SMALL = 9 * 12_700  # of the text in the table: 9 pt


def to_word(
    dossier: Dossier,
    columns: Sequence[str] = DEFAULT_COLUMNS,
    pictures: Sequence[bytes] = (),
    template: bytes | None = None,
) -> bytes:
    """The document; `pictures` are PNGs, `template` a .docx whose styles and page it takes and whose text it drops.

    Raises CannotMake without the extra `word`, and for a template that cannot be read.
    """
    return _Writer(dossier, columns, _begun(template)).written(pictures)


def _begun(template: bytes | None) -> "WordDocument":
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
        return document
    try:
        document = docx.Document(io.BytesIO(template))
    except Exception as error:  # whatever a file of a stranger makes the reader raise
        raise CannotMake("the template is no Word document (.docx) that can be read") from error
    body = document.element.body
    for child in [one for one in body if not one.tag.endswith("}sectPr")]:
        body.remove(child)
    return document


class _Writer:
    def __init__(self, dossier: Dossier, columns: Sequence[str], document: "WordDocument") -> None:
        self.dossier, self.columns, self.document = dossier, tuple(columns), document
        self.words = part_or_english(dossier.language, PageWords)
        self.captions = part_or_english(dossier.language, Captions)
        self.styles = {style.name for style in document.styles}

    def written(self, pictures: Sequence[bytes]) -> bytes:
        dossier, words = self.dossier, self.words
        self._paragraph(dossier.title, "Title")
        if dossier.draft:
            self._paragraph(words.draft).runs[0].bold = True
        if dossier.description:
            self._paragraph(dossier.description)
        as_of = [self.captions.as_of.format(a=dossier.as_of)] if dossier.as_of else []
        self._paragraph(" ".join([*as_of, f"{dossier.checks}.", words.checked]))
        if dossier.eras:
            self._paragraph(self.captions.eras.format(a="; ".join(dossier.eras)))
        if dossier.left_out:
            self._paragraph(f"{words.left_out}: {dossier.left_out[0]}")
        for picture in pictures:
            self._picture(picture)
        self._paragraph(words.events, "Heading 1")
        self._table()
        self._reasons()
        self._paragraph(words.sources, "Heading 1")
        for sheet in dossier.sources:
            digest = f"SHA-256 {sheet.sha256}" if sheet.sha256 else ""
            problem = words.not_read.format(a=sheet.problem) if sheet.problem else ""
            excerpt = "" if sheet.complete else words.excerpt
            known = (cited(sheet), sheet.link, sheet.archive, sheet.file, digest, excerpt, problem)
            self._paragraph("; ".join(filter(None, known)), "List Bullet")
        if dossier.left_out:
            self._paragraph(words.left_out, "Heading 1")
            for one in dossier.left_out:
                self._paragraph(one, "List Bullet")
        return self._saved()

    def _paragraph(self, text: str, style: str = "") -> Any:
        """A paragraph in a style where the template has it, else in the body's own."""
        return self.document.add_paragraph(_clean(text), style if style in self.styles else None)

    def _width(self) -> int:
        section = self.document.sections[-1]
        return int(section.page_width or 0) - int(section.left_margin or 0) - int(section.right_margin or 0)

    def _picture(self, picture: bytes) -> None:
        section = self.document.sections[-1]
        room = int(section.page_height or 0) - int(section.top_margin or 0) - int(section.bottom_margin or 0)
        shape = self.document.add_picture(io.BytesIO(picture))
        scale = min(1.0, self._width() / shape.width, 0.8 * room / shape.height)
        shape.width, shape.height = int(shape.width * scale), int(shape.height * scale)
        alternative = "; ".join(f"{one.when}: {one.title}" for one in self.dossier.entries)
        shape._inline.docPr.set("descr", _clean(self.captions.timeline.format(a=alternative)))

    def _table(self) -> None:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        table = self.document.add_table(1, len(self.columns))
        if "Table Grid" in self.styles:
            table.style = "Table Grid"
        table.autofit = False
        heads = self._heads()
        for cell, column in zip(table.rows[0].cells, self.columns, strict=True):
            cell.paragraphs[0].add_run(heads[column]).bold = True
        properties = table.rows[0]._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:tblHeader"))
        for entry in self.dossier.entries:
            row = table.add_row()
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for cell, column in zip(row.cells, self.columns, strict=True):
                self._fill(cell, list(_CELLS[column](entry, self)))
        shares = [_WIDTHS[column] for column in self.columns]
        widths = [int(self._width() * share / sum(shares)) for share in shares]
        for grid, width in zip(table._tbl.tblGrid.findall(qn("w:gridCol")), widths, strict=True):
            grid.set(qn("w:w"), str(width // 635))
        for row in table.rows:
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = width

    def _reasons(self) -> None:
        """Why a field is not simply confirmed, by the number of its event."""
        found = [
            f"{entry.number}. {self._label(row)}: {self.words.standings[row.standing]} ({told(row.reasons) or '–'})"
            for entry in self.dossier.entries
            for row in entry.rows
            if row.standing is not Standing.CONFIRMED
        ]
        if found:
            self._paragraph(self.words.verdict, "Heading 1")
        for one in found:
            self._paragraph(one)

    def _label(self, row: FieldRow) -> str:
        """What a row is called; of a field that may have several, with its value."""
        label = self.words.fields.get(row.key, row.key)
        return f"{label} “{row.value}”" if row.key not in _OWN_COLUMNS else label

    def _heads(self) -> dict[str, str]:
        words, fields = self.words, self.words.fields
        return {
            "number": words.number,
            "date": fields["date"],
            "event": words.event,
            "source": words.source,
            "quotation": words.evidence,
            "status": fields["status"],
            "verdict": words.verdict,
            "participants": fields["participants"],
            "place": fields["location"],
            "figures": fields["figures"],
            "category": words.category,
            "agreed": words.agreed_head,
        }

    def _fill(self, cell: Any, texts: list[str]) -> None:
        for at, text in enumerate(texts):
            paragraph = cell.paragraphs[0] if not at else cell.add_paragraph()
            paragraph.add_run(_clean(text)).font.size = _SMALL
            paragraph.paragraph_format.space_after = 0

    def _saved(self) -> bytes:
        import datetime

        about = self.document.core_properties
        about.title, about.author, about.comments = _clean(self.dossier.title)[:255], "", ""
        about.last_modified_by, about.keywords, about.subject, about.category = "", "", "", ""
        about.language = self.dossier.language
        about.revision = 1
        about.created = about.modified = datetime.datetime(1980, 1, 1)
        raw = io.BytesIO()
        self.document.save(raw)
        return _same_bytes(raw.getvalue())


def _events(entry: Entry, writer: _Writer) -> Iterator[str]:
    """The title and summary, then each field that has no column of its own."""
    yield entry.title
    if entry.summary:
        yield entry.summary
    for row in entry.rows:
        if row.key not in _OWN_COLUMNS and _COLUMN_OF.get(row.key) not in writer.columns:
            yield f"{writer.words.fields.get(row.key, row.key)}: {row.value}"


_OWN_COLUMNS = ("date", "title", "status", "summary")
_COLUMN_OF = {"participants": "participants", "location": "place", "figures": "figures"}


def _sources(entry: Entry, writer: _Writer) -> Iterator[str]:
    yield from (f"[{note.number}] {pin_cite(note, writer.dossier)}" for note in entry.notes)


def _quotations(entry: Entry, writer: _Writer) -> Iterator[str]:
    yield from (_quotation(note, writer.words) for note in entry.notes)


def _quotation(note: Note, words: PageWords) -> str:
    said = [f"[{note.number}] “{note.context[1] if note.found else note.quote}”"]
    if note.stance != "supports":
        said.append(f"({words.stances[note.stance]})")
    if note.says:
        said.append(f"({words.says.format(a=note.says)})")
    if note.standing is not Standing.CONFIRMED:
        said.append(f"({words.standings[note.standing]}: {note.reason})")
    return " ".join(said)


def _verdicts(entry: Entry, writer: _Writer) -> Iterator[str]:
    """The whole, then every field that is not confirmed; the reasons stand below the table."""
    yield writer.words.wholes[entry.whole]
    for row in entry.rows:
        if row.standing is not Standing.CONFIRMED:
            yield f"{writer._label(row)}: {writer.words.standings[row.standing]}"


_CELLS: dict[str, Callable[[Entry, _Writer], Iterator[str]]] = {
    "number": lambda entry, _: iter([str(entry.number)]),
    "date": lambda entry, _: iter([entry.when]),
    "event": _events,
    "source": _sources,
    "quotation": _quotations,
    "status": lambda entry, _: iter([entry.status]),
    "verdict": _verdicts,
    "participants": lambda entry, _: (row.value for row in entry.rows if row.key == "participants"),
    "place": lambda entry, _: (row.value for row in entry.rows if row.key == "location"),
    "figures": lambda entry, _: (row.value for row in entry.rows if row.key == "figures"),
    "category": lambda entry, _: (value for key, value in entry.plain if key == "category"),
    "agreed": lambda entry, writer: iter([agreement_of(entry, writer.words)]),
}


def _clean(text: str) -> str:
    """Without the characters that XML cannot hold; a Dossier shows them as signs already."""
    return re.sub("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "�", text)


def _same_bytes(raw: bytes) -> bytes:
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
