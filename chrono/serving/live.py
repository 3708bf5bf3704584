"""A chronology file to its page, again and again: read, proved and drawn whenever the file or an article changes."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from chrono.dossiers import make_dossier, to_page, with_leaves
from chrono.editions import with_visible_signs
from chrono.errors import CannotRead, CannotServe, ChronoError
from chrono.findings import SYNTAX, amount
from chrono.outputs import OutputOptions, PagePictures, picture_for_page
from chrono.proof import Report, check
from chrono.records import article_bytes, file_of, load
from chrono.serving.site import Site

_UNDRAWN: Any = {
    "events": {"__all__": {"evidence": {"__all__": {"quote", "prefix", "suffix", "occurrence", "locator"}}}}
}
"""What no picture shows."""
_DEBOUNCE, _STEP = 30, 10  # milliseconds that a burst of changes is waited for, and between looks


class LiveChronology:
    """The page of a chronology file. `tell` is told a line at each change, `prove` reads and checks the file."""

    def __init__(
        self,
        file: Path,
        options: OutputOptions,
        tell: Callable[[str], None] = lambda _: None,
        prove: Callable[[Path], Report] = lambda file: check(load(file).chronology),
    ) -> None:
        self.file, self.options, self.tell, self.prove = file, options, tell, prove
        self.site = Site()
        self.watched: tuple[Path, ...] = (file.resolve(),)
        self._drawn: tuple[str, PagePictures] | None = None
        """The last picture, with what it was drawn of."""

    def build(self) -> bool:
        """Read, prove and draw the file now; where that cannot be done the last page stays, with the reason."""
        try:
            report = self.prove(self.file)
            if broken := next((one for one in report.findings if one.code == SYNTAX.code), None):
                raise CannotRead(f"{self.file}:{broken.location.line}", broken.message)
            for page in self._pages(report):
                self.site.show(page)
        except ChronoError as error:
            self.site.fail(str(error))
            self.tell(str(error))
            return False
        self.watched = tuple(dict.fromkeys((self.file.resolve(), *_articles(report, self.file))))
        self.tell(f"{report.chronology.origin.path}: {amount(len(report.chronology.events), 'event')}, {report.counts}")
        return True

    def _pages(self, report: Report) -> Iterator[bytes]:
        """The page; where its picture has to be drawn anew, first with the last one, since the findings are waited for.

        What quotations say is in no picture, so that most edits need no other.
        """
        options = self.options.as_draft() if report.errors else self.options
        told = [(one.title, str(one.published)) for one in report.chronology.articles.values()]
        drawn_of = repr((report.chronology.model_dump(exclude=_UNDRAWN), told, options.picture.draft))
        if self._drawn is not None:
            yield _page(report, options, self._drawn[1])
            if self._drawn[0] == drawn_of:
                return
        self._drawn = drawn_of, picture_for_page(with_visible_signs(report.chronology), options.picture)
        yield _page(report, options, self._drawn[1])

    def follow(self, stop: threading.Event) -> None:
        """Build again at every change of the file or of an article, until `stop`. Raises CannotServe."""
        while not stop.is_set():
            names = {str(path) for path in self.watched}
            folders = sorted({path.parent for path in self.watched if path.parent.is_dir()})
            for changed in _changes(folders, stop):
                if not {str(Path(path).resolve()) for path in changed} & names:
                    continue
                self.build()
                if {str(path) for path in self.watched} != names:
                    break


def _changes(folders: list[Path], stop: threading.Event) -> Iterator[set[str]]:
    """The paths that change in folders; editors replace files, so that only their folders can be watched."""
    try:
        from watchfiles import watch
    except ImportError as error:
        raise CannotServe('following changes needs an extra: pip install "chrono-proof[serve]"') from error
    for changes in watch(*folders, debounce=_DEBOUNCE, step=_STEP, stop_event=stop, recursive=False, rust_timeout=500):
        yield {path for _, path in changes}


def _articles(report: Report, file: Path) -> Iterator[Path]:
    """The files of the articles, and of the texts beside scans, that lie in the chronology's folder."""
    folder = file.resolve().parent
    for source in report.chronology.sources.values():
        for name in filter(None, (source.file, source.text)):
            path, problem = file_of(name, folder)
            if not problem:
                yield path


def _page(report: Report, options: OutputOptions, drawn: PagePictures) -> bytes:
    picture = options.picture
    dossier = make_dossier(report, picture.language, draft=picture.draft, left_out=drawn.left_out)
    whole = with_leaves(dossier, partial(article_bytes, report.chronology))
    return to_page(whole, drawn.pictures, live=True).encode("utf-8")
