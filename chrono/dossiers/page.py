"""A Dossier to one HTML page that asks for nothing from anywhere: picture, events, evidence, the articles' text.

Everything is there without the script; it adds the search and the filters. The page's own policy allows its one style
and its one script by their hashes and nothing else, so that no text of a stranger can run.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from chrono.dossiers.blocks import PageBlocks
from chrono.dossiers.dossier import Dossier, Entry, FieldRow, Piece, SourceSheet
from chrono.dossiers.linked_data import to_linked_data
from chrono.dossiers.wording import cited_parts, pinned, sheet_id, short_name, told
from chrono.files import TakenNames, slug
from chrono.languages import Captions, PageWords, part_or_english
from chrono.text import UNDETERMINED

if TYPE_CHECKING:
    from jinja2 import Environment

_LARGEST_GROUP = 50
_LONGEST_ABOUT = 300


def to_page(
    dossier: Dossier,
    pictures: Sequence[str] = (),
    beside: Iterable[str] = (),
    *,
    live: bool = False,
    memory: PageBlocks | None = None,
) -> str:
    """The page; `pictures` are elements of SVG made by `for_page`, `beside` the names of files in the same folder.

    A `live` page asks the server it came from for changes, and shows them. With the `memory` of an earlier page only
    the events and articles that changed are made.
    """
    return _Pages(dossier, memory=memory).whole(pictures, beside, live=live)


def to_pages(dossier: Dossier, pictures: Sequence[str] = (), beside: Iterable[str] = ()) -> dict[str, str]:
    """The page in parts, by their paths in a folder: `index.html`, and each article's text in a file of its own."""
    taken = TakenNames()
    files = {sheet.id: f"articles/{taken.unique(slug(sheet.id))}.html" for sheet in dossier.sources}
    pages = _Pages(dossier, files)
    made = {"index.html": pages.whole(pictures, beside)}
    return made | {files[sheet.id]: pages.article(sheet) for sheet in dossier.sources}


class _Pages:
    """The templates with a dossier's words; `files` are where the articles are that have files of their own."""

    def __init__(
        self, dossier: Dossier, files: Mapping[str, str] | None = None, memory: PageBlocks | None = None
    ) -> None:
        self.dossier, self.files, self.memory = dossier, files or {}, memory or PageBlocks()
        self.words = part_or_english(dossier.language, PageWords)
        self.captions = part_or_english(dossier.language, Captions)
        self.css = f'{_template_text("page.css")}:root {{ --evidence: "{self.words.evidence} "; }}\n'
        about = dossier.description or "; ".join(f"{one.when}: {one.title}" for one in dossier.entries[:5])
        self.about = about[:_LONGEST_ABOUT]

    def article(self, sheet: SourceSheet) -> str:
        """The page of one article, whose passages lead back to the events."""
        return self._made("article.html", (), home="../index.html", s=sheet)

    def whole(self, pictures: Sequence[str], beside: Iterable[str], *, live: bool = False) -> str:
        """The page of the chronology, with the articles where they have no files of their own."""
        from markupsafe import Markup

        script = _template_text("page.js")
        self.memory.begin(self.dossier)
        return self._made(
            "page.html",
            [_template_text("live.js"), script] if live else [script],
            live=live,
            home="",
            block=lambda entry: Markup(self._block(entry)),  # noqa: S704, made by our own template
            text=lambda sheet: Markup(self._text(sheet)),  # noqa: S704, made by our own template
            groups=list(_groups(self.dossier.entries)),
            selects=list(_selects(self.dossier, self.words, self.captions)),
            pictures=[Markup(one) for one in pictures],  # noqa: S704, our own SVG, built by for_page
            beside=list(beside),
            linked_data=Markup(to_linked_data(self.dossier, self.words)),  # noqa: S704, JSON with every < and & escaped
        )

    def _block(self, entry: Entry) -> str:
        """An event of the page."""
        return self.memory.of(entry.anchor, entry, lambda: self._made("event.html", (), home="", e=entry))

    def _text(self, sheet: SourceSheet) -> str:
        """The article of a source on the page."""
        return self.memory.of(sheet_id(sheet.id), sheet, lambda: self._made("text.html", (), home="", s=sheet))

    def _made(self, template: str, scripts: Sequence[str], *, home: str, live: bool = False, **given: object) -> str:
        from markupsafe import Markup

        return (
            _environment()
            .get_template(template)
            .render(
                d=self.dossier,
                w=self.words,
                c=self.captions,
                about=self.about,
                css=Markup(self.css),  # noqa: S704, our own file
                files=self.files,
                home=home,
                live=live,
                policy=policy_of(self.css, scripts, live=live),
                scripts=[Markup(one) for one in scripts],  # noqa: S704, our own files
                **given,
            )
        )


def policy_of(css: str, scripts: Iterable[str], *, live: bool = False) -> str:
    """The Content-Security-Policy that allows this style and these scripts and nothing else."""
    allowed = " ".join(map(_hash, scripts)) or "'none'"
    return (
        f"default-src 'none'; style-src {_hash(css)}; script-src {allowed}; {'connect-src ' + _SELF if live else ''}"
        "img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )


_SELF = "'self'; "


@cache
def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _template_text(name: str) -> str:
    return (files("chrono.dossiers") / "templates" / name).read_text("utf-8").replace("\r\n", "\n")


_BLOCK = "(?:p|d[dlt]|li|ol|h[1-6]|blockquote|section|article|div|figure)"
_BETWEEN = re.compile(f"(</{_BLOCK}>|<(?:dl|ol|li|section|article|div|figure)(?: [^>]*)?>)\n+")


@cache
def _template(name: str) -> str:
    """A template without the line ends between blocks, every one of which a browser would keep as a text."""
    return _BETWEEN.sub(r"\1", _template_text(name))


@cache
def _environment() -> "Environment":
    """Every value is escaped, whatever the template is called; a name that is missing is an error."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined, pass_context

    made = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
        loader=FunctionLoader(_template),
    )
    made.filters |= {
        "codes": lambda names: " ".join(map(_code, names)),
        "extents": lambda entry: " ".join("/".join(one) for one in entry.extents),
        "file_link": lambda name: quote(name),
        "isolated": _isolated,
        "lang": pass_context(lambda context, language: _lang(language, context["d"].language)),
        "marked": pass_context(lambda context, piece, home: _marked(piece, context["w"], home)),
        "name": short_name,
        "pinned": pinned,
        "png_link": lambda png: f"data:image/png;base64,{base64.b64encode(png).decode()}",
        "sheet_id": sheet_id,
        "slug": lambda standing: standing.replace(" ", "-"),
        "told": told,
        "alike": _alike,
    }
    return made


def _code(name: str) -> str:
    """A name as what is filtered by: without spaces, and the same whatever else is in the chronology."""
    return quote(name, safe="")


def _groups(entries: Sequence[Entry]) -> Iterable[tuple[str, list[Entry]]]:
    """Entries under their years, never many together, so that a browser can leave out what is not seen."""
    for heading, members in groupby(entries, key=lambda one: one.group):
        listed = list(members)
        for start in range(0, len(listed), _LARGEST_GROUP):
            yield heading if not start else "", listed[start : start + _LARGEST_GROUP]


def _selects(
    dossier: Dossier, words: PageWords, captions: Captions
) -> Iterable[tuple[str, str, list[tuple[str, str]]]]:
    """What can be chosen by: name, label and choices; what has only one choice is left out."""
    used = {key for entry in dossier.entries for key in entry.categories}
    statuses = dict.fromkeys(entry.status_key for entry in dossier.entries)
    verdicts = dict.fromkeys(entry.whole for entry in dossier.entries)
    cited_by = {name for entry in dossier.entries for name in entry.sources}
    found = (
        ("category", words.category, [(_code(key), label) for key, label in dossier.categories if key in used]),
        ("actor", words.actor, [(_code(key), label) for key, label in dossier.actors]),
        (
            "source",
            words.source,
            [(_code(one.id), short_name(one)) for one in dossier.sources if one.id in cited_by],
        ),
        ("status", words.status, [(key, captions.statuses[key]) for key in statuses]),
        ("verdict", words.verdict, [(str(one), words.wholes[one]) for one in verdicts]),
    )
    return (one for one in found if len(one[2]) > 1)


@cache
def _lang(language: str, frame: str) -> Any:
    """The attribute that marks words in another language than the frame's; nothing where that could not be told."""
    from markupsafe import Markup

    return Markup(' lang="{}"').format(language) if language not in ("", UNDETERMINED, frame) else Markup("")


def _alike(rows: Iterable[FieldRow]) -> list[list[FieldRow]]:
    """The rows of a field, those in turn of which the same is said together."""
    return [list(same) for _, same in groupby(rows, key=lambda row: (row.standing, row.reasons, row.borne))]


def _isolated(sheet: SourceSheet) -> Any:
    """A source as it is cited, each part in its own direction."""
    from markupsafe import Markup, escape

    return Markup(", ").join(Markup("<bdi>") + escape(part) + Markup("</bdi>") for part in cited_parts(sheet))


def _marked(piece: Piece, words: PageWords, home: str) -> Any:
    """A piece of an article: marked where a passage or an open statement is in it, with anchors and ways back."""
    from markupsafe import Markup, escape

    body = escape(piece.text)
    if piece.statement:
        body = Markup('<span class="statement" title="{0}">{1}<span class="unseen"> ({0})</span></span>').format(
            words.open_statement, body
        )
    if not piece.notes:
        return body
    for number in piece.begins[1:]:
        body = Markup('<span id="q/{}">{}</span>').format(number, body)
    name = Markup(' id="q/{}"').format(piece.begins[0]) if piece.begins else Markup("")
    begins = Markup("").join(
        Markup('<span class="unseen">[{}] </span>').format(words.begins.format(a=number)) for number in piece.begins
    )
    ends = Markup("").join(
        Markup('<sup><a href="{2}#n/{0}" title="{1}">{0}</a></sup>').format(number, words.to_event, home)
        for number in piece.ends
    )
    return Markup("<mark{}>{}{}</mark>{}").format(name, begins, body, ends)
