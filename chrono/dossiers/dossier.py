"""A Dossier: what a reader holds of a chronology, as values: events with verdicts, passages in their articles, sources.

Page, Word document, Markdown and tables are templates over it, so that they cannot disagree. Every text in it may be
shown as it is: what no reader would see in it is a sign.
"""

from typing import NamedTuple

from chrono.proof import Standing, Whole


class Piece(NamedTuple):
    """A stretch of an article.

    `notes` are the numbers of the notes that rest on it, `begins` and `ends` those that begin and end with it.
    `statement` is what it dates where no event accounts for that ("May 2023").
    """

    text: str
    notes: tuple[int, ...] = ()
    begins: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    statement: str = ""


class Leaf(NamedTuple):
    """The picture of a page as PNG, its size in pixels, and what is marked: left, top, width, height in per cent."""

    png: bytes
    width: int
    height: int
    marks: tuple[tuple[float, float, float, float], ...]


class Paragraph(NamedTuple):
    """A paragraph of an article; where another page begins with it `page` is what that is called, `number` its number
    in the file, counted from 1, and `leaf` its picture. `is_beside` is what stands beside the text proper (menus)."""

    pieces: tuple[Piece, ...]
    page: str = ""
    number: int = 0
    leaf: Leaf | None = None
    is_beside: bool = False


class Note(NamedTuple):
    """A passage that an event cites, numbered through the whole dossier from 1.

    `quote` is the curator's quotation, `found` whether it stands in the article word for word, `reason` what the checks
    said of it, `says` what the source gives otherwise than the record: a date, figures. `context` is the sentence it
    stands in, as there, in three parts: before, the passage, after. `place` is a page or line; `link` opens the live
    page at the words where they can be found there, `archive` an archived copy.
    """

    number: int
    event: str
    source: str
    quote: str
    stance: str
    found: bool
    standing: Standing
    reason: str
    says: str
    place: str
    locator: str
    language: str
    context: tuple[str, str, str]
    link: str
    archive: str


class Reason(NamedTuple):
    """Why a field stands as it does: what a check said, and by which rule where it did not pass."""

    words: str
    rule: str = ""


class FieldRow(NamedTuple):
    """A field of an event with its value, and how it stands; `key` is the field's name in the record.

    `borne` are those of the entry's notes that bear it, counted from 0; empty where the checks name none.
    """

    key: str
    value: str
    standing: Standing
    reasons: tuple[Reason, ...] = ()
    borne: tuple[int, ...] = ()


class Entry(NamedTuple):
    """An event. `when` is its date in words, `edtf` as written; `first` and `last` bound it (ISO 8601 days, or empty).

    `extents` are all stretches of days in which it may lie, also by the dates that sources give otherwise.
    `group` is the year it stands under, `confidence` how many independent sources say so, `agreeing` that number,
    `language` that of its title and summary (`und` where it could not be told),
    `anchor` is its id, with a number where another event of the file has the same,
    `rows` every field that claims something, `plain` what is the curator's own and claims nothing.
    """

    id: str
    number: int
    group: str
    when: str
    edtf: str
    first: str
    last: str
    extents: tuple[tuple[str, str], ...]
    title: str
    status: str
    status_key: str
    disputed: bool
    whole: Whole
    summary: str
    confidence: str
    rows: tuple[FieldRow, ...]
    plain: tuple[tuple[str, str], ...]
    notes: tuple[Note, ...]
    categories: tuple[str, ...]
    actors: tuple[str, ...]
    sources: tuple[str, ...]
    link: str
    basis: str
    agreeing: int
    language: str
    anchor: str = ""

    def numbers(self, row: FieldRow) -> tuple[int, ...]:
        """The numbers of the notes that bear a field."""
        return tuple(self.notes[at].number for at in row.borne)

    @property
    def standings(self) -> tuple[Standing, ...]:
        """How its fields stand, worst first, each once."""
        return tuple(sorted({row.standing for row in self.rows}, key=lambda one: one.rank))

    @property
    def by_field(self) -> tuple[tuple[str, tuple[FieldRow, ...]], ...]:
        """The rows of each field, in their order."""
        keys = dict.fromkeys(row.key for row in self.rows)
        return tuple((key, tuple(row for row in self.rows if row.key == key)) for key in keys)


class SourceSheet(NamedTuple):
    """A source: what is known of it, and its article with every passage; `problem` is why that could not be read.

    `complete` is false where only an excerpt is held; `keeps_lines` says whether the ends of its lines mean something.
    """

    id: str
    title: str
    publisher: str
    author: str
    published: str
    published_edtf: str
    file: str
    sha256: str
    language: str
    link: str
    host: str
    archive: str
    problem: str
    paragraphs: tuple[Paragraph, ...]
    cited: int
    open_statements: int
    complete: bool
    keeps_lines: bool


class Dossier(NamedTuple):
    """The whole; `left_out` says in words what is not in it, `checks` how the checks ended, `version` what made it.

    `eras` and `annotations` are told in a line each: name or text, date or event, and how that stands. `language` is
    the reader's, `told_in` that of the records' own words.
    """

    title: str
    description: str
    as_of: str
    language: str
    draft: bool
    entries: tuple[Entry, ...]
    sources: tuple[SourceSheet, ...]
    categories: tuple[tuple[str, str], ...]
    actors: tuple[tuple[str, str], ...]
    left_out: tuple[str, ...]
    checks: str
    version: str
    eras: tuple[str, ...] = ()
    annotations: tuple[str, ...] = ()
    told_in: str = ""

    @property
    def notes(self) -> tuple[Note, ...]:
        """Every note, by its number."""
        return tuple(note for entry in self.entries for note in entry.notes)

    @property
    def counts(self) -> tuple[tuple[Whole, int], ...]:
        """How many events stand in each way, worst first."""
        return tuple((one, count) for one in Whole if (count := sum(entry.whole is one for entry in self.entries)))

    def source(self, key: str) -> SourceSheet | None:
        """The source of an id."""
        return next((one for one in self.sources if one.id == key), None)
