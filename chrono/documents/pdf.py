"""A PDF document to its text page by page, with what each page is called; pypdfium2 does the reading.

Running lines and the line numbers of pleadings are left out, so that a quotation over a page break is found.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from chrono.documents.columns import PrintedLine, across_columns
from chrono.documents.document import Document
from chrono.documents.floats import with_floats_aside
from chrono.documents.footnotes import with_notes_inside
from chrono.documents.page_numbers import page_names
from chrono.documents.pdf_forms import draws_without_measure
from chrono.documents.pdf_notes import notes_of
from chrono.documents.pdf_sight import Unseen, has_picture, shows_something, unseen_signs
from chrono.documents.pdf_signs import seen_text, signs_of, size_at, with_small_digits_apart, words_at
from chrono.documents.running_lines import running_lines
from chrono.documents.text_lines import TextLine, lines_of, with_gaps
from chrono.documents.transcripts import LineNumber, line_numbers, pages_of_runs, without_line_numbers
from chrono.errors import reason_of
from chrono.files import NumberedLine
from chrono.findings import PageName
from chrono.text import spaced

_DAMAGED = "not a PDF that can be read"
_UNSEEN = "no reader sees the text of the PDF: it is hidden or struck out"


def read_pdf(raw: bytes) -> Document:
    """Read a PDF. What cannot be read is a Document with the reason in `problem`."""
    import pypdfium2

    if problem := _why_not_begun(raw):
        return Document("", problem=problem)
    try:
        with pypdfium2.PdfDocument(raw) as pdf:
            if pdf.get_formtype():
                pdf.init_forms()
            printed = [_printed(pdf, number) for number in range(len(pdf))]
            labels = [pdf.get_page_label(number) for number in range(len(pdf))]
            title = pdf.get_metadata_value("Title") or ""
    except MemoryError:
        raise
    except Exception as error:
        return Document("", problem=_why_not(error))
    hidden = " ".join(page.hidden for page in printed if page.hidden)
    struck = " ".join(page.struck for page in printed if page.struck)
    if not any(char.isalnum() for page in printed for char in page.text + page.whole + page.written):
        unseen = hidden or struck
        return Document("", problem=_UNSEEN if unseen else "the PDF has no text: its pages are pictures (a scan?)")
    names = page_names([without_line_numbers(page.text) for page in printed], labels)
    unread = ", ".join(str(name) for name, page in zip(names, printed, strict=True) if page.is_picture)
    text, starts, numbered = _joined(printed, names)
    doubt = " or ".join(dict.fromkeys(reason for page in printed for reason in page.doubt))
    whole = _joined([page._replace(text=page.whole or page.text) for page in printed], names).text if doubt else ""
    return Document(
        text,
        starts,
        title,
        names=names,
        hidden=hidden,
        struck=struck,
        unread=unread,
        whole=whole,
        doubt=f"the words {doubt}" if doubt else "",
        numbered=numbered,
    )


class _Joined(NamedTuple):
    """The pages of a document as one text, where each begins, and the lines that have numbers."""

    text: str
    starts: tuple[int, ...]
    numbered: tuple[NumberedLine, ...]


def _joined(printed: Sequence["_Printed"], names: Sequence[PageName]) -> _Joined:
    """The pages as one text, each with what is written in its notes and fields.

    What stands between two pages of a sentence is put beside it where the lines of a page are known.
    """
    pages = [page.text for page in printed]
    numbers = [line_numbers(page) for page in pages]
    named = [pages_of_runs(page, found, name) for page, found, name in zip(pages, numbers, names, strict=True)]
    each = [_lines(*one) for one in zip(pages, [page.lines for page in printed], numbers, named, strict=True)]
    running = running_lines(["\n".join(line.text for line in lines) for lines in each])
    kept = [
        with_notes_inside([line for at, line in enumerate(lines) if at not in gone])
        for lines, gone in zip(each, running, strict=True)
    ]
    text, starts, numbered = "", [], []
    for lines, page in zip(with_floats_aside(kept), printed, strict=True):
        starts.append(len(text))
        for line in with_gaps(_stripped(lines)):
            if line.place is not None:
                numbered.append(NumberedLine(len(text), len(text) + len(line.text), *line.place))
            text += line.text + "\n"
        text += f"\n{page.written}\n\n" if page.written else ""
    return _Joined(text, tuple(starts), tuple(numbered))


def _lines(
    page: str, known: Sequence[TextLine], numbers: Mapping[int, LineNumber], named: Sequence[str]
) -> list[TextLine]:
    """The lines of a page, with their places where these are known, else by their numbers, where they have such."""
    if not numbers:
        plain = [TextLine(line) for line in page.split("\n")]
        return list(known) if [line.text for line in known] == [line.text for line in plain] else plain
    lines = []
    for at, line in enumerate(page.split("\n")):
        found = numbers.get(at)
        if found is None:
            lines.append(TextLine(line))
        elif line[found.end :].strip():
            place = (named[found.run] if named else None, found.number)
            lines.append(TextLine(line[found.end :], place=place))
    return lines


def _stripped(lines: Sequence[TextLine]) -> Sequence[TextLine]:
    """Lines without empty ones at their ends."""
    having = [at for at, line in enumerate(lines) if line.text]
    return lines[having[0] : having[-1] + 1] if having else [TextLine("")]


def count_pages(raw: bytes) -> tuple[int, str]:
    """How many pages a PDF has, and why that cannot be told, or empty."""
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(raw) as pdf:
            return len(pdf), ""
    except MemoryError:
        raise
    except Exception as error:
        return 0, _why_not(error)


def _why_not_begun(raw: bytes) -> str:
    """Why a PDF is not even begun to be read; or empty."""
    if not raw.strip():
        return "the file is empty"
    return "the PDF draws forms in forms without measure" if draws_without_measure(raw) else ""


def _why_not(error: Exception) -> str:
    encrypted = "password" in str(error).lower()
    return "the PDF is encrypted" if encrypted else f"{_DAMAGED}: {reason_of(error).rstrip('.')}"


class _Printed(NamedTuple):
    """The text of a page as it is read, its words that no reader sees and that are struck out, what is written in its
    notes and fields; its text with the words of which it is not known whether they are seen, and why it is not; its
    lines where their places are known."""

    text: str
    hidden: str = ""
    struck: str = ""
    is_picture: bool = False
    written: str = ""
    whole: str = ""
    doubt: tuple[str, ...] = ()
    lines: tuple[TextLine, ...] = ()


def _printed(pdf: Any, number: int) -> _Printed:
    page = pdf[number]
    textpage = page.get_textpage()
    pieces = [PrintedLine(*textpage.get_rect(at)) for at in range(textpage.count_rects())]
    lines = across_columns(pieces)
    signs, notes = signs_of(textpage), notes_of(page)
    unseen = unseen_signs(page, textpage, signs, notes)
    gone, doubtful = unseen.hidden | unseen.struck, unseen.redacted | unseen.overlapped | unseen.covered
    placed: tuple[TextLine, ...] = ()
    size, printed = partial(size_at, textpage), signs
    signs = with_small_digits_apart(printed, size)
    if gone or doubtful or (lines is not None and signs != printed):
        text = seen_text(signs, gone, lines, doubtful)
    elif lines is None:
        placed = tuple(lines_of(signs, size))
        text = "\n".join(line.text for line in placed)
    else:
        text = "\n".join(str(textpage.get_text_bounded(*line)).strip() for line in lines)
    hidden, struck = (spaced(_plain(words_at(signs, places))) for places in (unseen.hidden, unseen.struck))
    is_picture = not any(map(str.isalnum, text)) and has_picture(page)
    written = [words for words, box in notes.written if shows_something(page, box)]
    whole = seen_text(signs, gone, lines) if doubtful else ""
    textpage.close()
    page.close()
    return _Printed(
        _plain(text), hidden, struck, is_picture, _plain("\n\n".join(written)), _plain(whole), _doubts(unseen), placed
    )


def _doubts(unseen: Unseen) -> tuple[str, ...]:
    """Why it is not known of some words of a page whether they are seen."""
    told = {_REDACTED: unseen.redacted, _OVERLAPPED: unseen.overlapped, _COVERED: unseen.covered}
    return tuple(reason for reason, places in told.items() if places)


_REDACTED = "are marked for redaction, which was not carried out"
_COVERED = "lie partly under a bar, a picture or a field"
_OVERLAPPED = "are set at the place of other words"


def _plain(text: str) -> str:
    # PDFium marks a hyphen at a line's end so, and takes the line end away.
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufffe", "-\n").replace("\x02", "-\n")
