"""A Dossier to a Word document: heading, picture, a numbered table with pin cites, sources, what was left out.

The same bytes every time with one version of zlib: python-docx would write the time of day into the package.
"""

import io
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from chrono.dossiers.dossier import Dossier, Entry, FieldRow, SourceSheet
from chrono.dossiers.word_parts import add_link, begin_document, same_bytes, set_language, without_unprintable, write
from chrono.dossiers.wording import agreement_of, cited, pin_cite, told
from chrono.errors import UnknownName
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


def parse_columns(text: str) -> tuple[str, ...]:
    """The columns of a table that are named, with commas between. Raises UnknownName for one that there is not."""
    asked = tuple(name.strip() for name in text.split(","))
    if unknown := next((name for name in asked if name not in COLUMNS), None):
        raise UnknownName("column", unknown, COLUMNS)
    return asked


_WIDTHS = {"number": 1.2, "date": 2.8, "event": 5.4, "source": 4.4, "quotation": 6.8, "status": 2.4, "verdict": 3.0,
           "participants": 3.6, "place": 2.4, "figures": 3.6, "category": 2.4, "agreed": 2.4}  # fmt: skip
"""Centimetres, before all are made to fit the page."""
_SMALL = 9 * 12_700  # of the text in the table: 9 pt
_CELL_GAP = 2 * 12_700  # above and below a paragraph of the table
_LETTER, _LINE, _GAP, _TITLE_LETTER, _TITLE_LINE = 75_000, 190_000, 140_000, 210_000, 420_000
"""Of the text above a picture, a little more than it takes (EMU)."""


def to_word(
    dossier: Dossier,
    columns: Sequence[str] = DEFAULT_COLUMNS,
    pictures: Sequence[bytes] = (),
    template: bytes | None = None,
) -> bytes:
    """The document; `pictures` are PNGs, `template` a .docx whose styles and page it takes and whose text it drops.

    Raises CannotMake without the extra `word`, and for a template that cannot be read.
    """
    return _Writer(dossier, columns, begin_document(template)).written(pictures)


class _Line(NamedTuple):
    """A paragraph of a cell, with the language that it is in (a two-letter code, or empty for the document's)."""

    text: str
    language: str = ""
    bold: bool = False


class _Writer:
    def __init__(self, dossier: Dossier, columns: Sequence[str], document: "WordDocument") -> None:
        self.dossier, self.columns, self.document = dossier, tuple(columns), document
        self.words = part_or_english(dossier.language, PageWords)
        self.captions = part_or_english(dossier.language, Captions)
        self.styles = {style.name for style in document.styles}

    def written(self, pictures: Sequence[bytes]) -> bytes:
        dossier, words = self.dossier, self.words
        set_language(self.document, dossier.language)
        self._paragraph(dossier.title, "Title", dossier.told_in)
        if dossier.draft:
            self._paragraph(words.draft).runs[0].bold = True
        if dossier.description:
            self._paragraph(dossier.description, language=dossier.told_in)
        as_of = [self.captions.as_of.format(a=dossier.as_of)] if dossier.as_of else []
        self._paragraph(" ".join([*as_of, f"{dossier.checks}.", words.checked]))
        if dossier.eras:
            self._paragraph(self.captions.eras.format(a="; ".join(dossier.eras)))
        if dossier.annotations:
            self._paragraph(self.captions.annotations.format(a="; ".join(dossier.annotations)))
        if dossier.left_out:
            self._paragraph(f"{words.left_out}: {dossier.left_out[0]}")
        room = self._room_left()
        for picture in pictures:
            self._picture(picture, room)
            room = self._height()
        self._paragraph(words.events, "Heading 1")
        self._table()
        self._reasons()
        self._paragraph(words.sources, "Heading 1")
        for sheet in dossier.sources:
            self._source(sheet)
        if dossier.left_out:
            self._paragraph(words.left_out, "Heading 1")
            for one in dossier.left_out:
                self._paragraph(one, "List Bullet")
        return self._saved()

    def _paragraph(self, text: str, style: str = "", language: str = "") -> Any:
        """A paragraph in a style where the template has it, else in the body's own."""
        paragraph = self.document.add_paragraph("", style if style in self.styles else None)
        write(paragraph, text, language)
        return paragraph

    def _source(self, sheet: SourceSheet) -> None:
        """A source with its addresses, which lead there."""
        words = self.words
        digest = f"SHA-256 {sheet.sha256}" if sheet.sha256 else ""
        problem = words.not_read.format(a=sheet.problem) if sheet.problem else ""
        paragraph = self._paragraph(cited(sheet), "List Bullet")
        for address in filter(None, (sheet.link, sheet.archive)):
            write(paragraph, "; ")
            add_link(paragraph, address)
        for text in filter(None, (sheet.file, digest, "" if sheet.complete else words.excerpt, problem)):
            write(paragraph, f"; {text}")

    def _width(self) -> int:
        section = self.document.sections[-1]
        return int(section.page_width or 0) - int(section.left_margin or 0) - int(section.right_margin or 0)

    def _height(self) -> int:
        section = self.document.sections[-1]
        return int(section.page_height or 0) - int(section.top_margin or 0) - int(section.bottom_margin or 0)

    def _room_left(self) -> int:
        """About what the paragraphs so far leave of the first page, for a picture that is too high begins another."""
        width = self._width()
        title, *others = (len(one.text) for one in self.document.paragraphs)
        lines = sum(1 + letters * _LETTER // width for letters in others)
        heading = (1 + title * _TITLE_LETTER // width) * _TITLE_LINE
        return self._height() - heading - lines * _LINE - (len(others) + 2) * _GAP

    def _picture(self, picture: bytes, room: int) -> None:
        """A picture as high as the room allows, but where that would be too low to read."""
        shape = self.document.add_picture(io.BytesIO(picture))
        highest = min(0.8 * self._height(), room if room > 0.4 * self._height() else self._height())
        scale = min(1.0, self._width() / shape.width, highest / shape.height)
        shape.width, shape.height = int(shape.width * scale), int(shape.height * scale)
        alternative = "; ".join(f"{one.when}: {one.title}" for one in self.dossier.entries)
        shape._inline.docPr.set("descr", without_unprintable(self.captions.timeline.format(a=alternative)))

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
                self._fill(cell, _CELLS[column](entry, self))
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

    def noted(self, entry: Entry, key: str) -> str:
        """The passages that bear a field."""
        return "".join(self.numbers(entry, row) for row in entry.rows if row.key == key)

    def numbers(self, entry: Entry, row: FieldRow) -> str:
        """The passages that bear a row, ` [1][2]`; nothing where no column tells what these are or there is one."""
        if len(entry.notes) == 1 or not {"source", "quotation"} & {*self.columns}:
            return ""
        return " ".join(["", "".join(f"[{number}]" for number in entry.numbers(row))]).rstrip()

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

    def _fill(self, cell: Any, lines: Iterator[_Line]) -> None:
        for at, line in enumerate(lines):
            paragraph = cell.paragraphs[0] if not at else cell.add_paragraph()
            write(paragraph, line.text, line.language, size=_SMALL, bold=line.bold)
            paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = _CELL_GAP

    def _saved(self) -> bytes:
        import datetime

        about = self.document.core_properties
        about.title, about.author, about.comments = without_unprintable(self.dossier.title)[:255], "", ""
        about.last_modified_by, about.keywords, about.subject, about.category = "", "", "", ""
        about.language = self.dossier.language
        about.revision = 1
        about.created = about.modified = datetime.datetime(1980, 1, 1)
        raw = io.BytesIO()
        self.document.save(raw)
        return same_bytes(raw.getvalue())


def _events(entry: Entry, writer: _Writer) -> Iterator[_Line]:
    """The title and summary, then each field that has no column of its own, all with the passages that bear them."""
    yield _Line(entry.title + writer.noted(entry, "title"), entry.language, bold=True)
    if entry.summary:
        yield _Line(entry.summary + writer.noted(entry, "summary"), entry.language)
    for row in entry.rows:
        if row.key not in _OWN_COLUMNS and _COLUMN_OF.get(row.key) not in writer.columns:
            yield _Line(f"{writer.words.fields.get(row.key, row.key)}: {row.value}{writer.numbers(entry, row)}")


_OWN_COLUMNS = ("date", "title", "status", "summary")
_COLUMN_OF = {"participants": "participants", "location": "place", "figures": "figures"}


def _sources(entry: Entry, writer: _Writer) -> Iterator[_Line]:
    yield from (_Line(f"[{note.number}] {pin_cite(note, writer.dossier)}") for note in entry.notes)


def _quotations(entry: Entry, writer: _Writer) -> Iterator[_Line]:
    """The words of each passage, and below them how it stands where it does not simply support."""
    words = writer.words
    for note in entry.notes:
        yield _Line(f"[{note.number}] “{note.context[1] if note.found else note.quote}”", note.language)
        said = [words.stances[note.stance]] if note.stance != "supports" else []
        said += [words.says.format(a=note.says)] if note.says else []
        said += [f"{words.standings[note.standing]}: {note.reason}"] if note.standing is not Standing.CONFIRMED else []
        if said:
            yield _Line(" ".join(f"({one})" for one in said))


def _verdicts(entry: Entry, writer: _Writer) -> Iterator[_Line]:
    """The whole, then every field that is not confirmed; the reasons stand below the table."""
    yield _Line(writer.words.wholes[entry.whole])
    for row in entry.rows:
        if row.standing is not Standing.CONFIRMED:
            yield _Line(f"{writer._label(row)}: {writer.words.standings[row.standing]}")


def _values(entry: Entry, writer: _Writer, key: str) -> Iterator[_Line]:
    yield from (_Line(row.value + writer.numbers(entry, row), entry.language) for row in entry.rows if row.key == key)


_CELLS: dict[str, Callable[[Entry, _Writer], Iterator[_Line]]] = {
    "number": lambda entry, _: iter([_Line(str(entry.number))]),
    "date": lambda entry, writer: iter([_Line(entry.when + writer.noted(entry, "date"))]),
    "event": _events,
    "source": _sources,
    "quotation": _quotations,
    "status": lambda entry, writer: iter([_Line(entry.status + writer.noted(entry, "status"))]),
    "verdict": _verdicts,
    "participants": lambda entry, writer: _values(entry, writer, "participants"),
    "place": lambda entry, writer: _values(entry, writer, "location"),
    "figures": lambda entry, writer: _values(entry, writer, "figures"),
    "category": lambda entry, _: (_Line(value) for key, value in entry.plain if key == "category"),
    "agreed": lambda entry, writer: iter([_Line(agreement_of(entry, writer.words))]),
}
