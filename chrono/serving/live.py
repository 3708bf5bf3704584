"""A chronology file to its page, again and again: read, proved and drawn whenever the file or an article changes."""

import threading
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from chrono.dossiers import EntryMemory, PageBlocks, make_dossier, to_page, with_leaves
from chrono.editions import with_visible_signs
from chrono.errors import CannotRead, CannotServe, ChronoError
from chrono.findings import SYNTAX, Severity, amount
from chrono.outputs import OutputOptions, PagePictures, picture_for_page
from chrono.proof import Rechecker, Report, check
from chrono.records import Memory, article_bytes, file_of, load
from chrono.serving.site import Site

_UNDRAWN: Any = {
    "events": {"__all__": {"evidence": {"__all__": {"quote", "prefix", "suffix", "occurrence", "locator"}}}}
}
"""What no picture shows."""
_DEBOUNCE, _STEP, _QUIET = 30, 10, 400
"""Milliseconds that a burst of changes is waited for, between looks, and without a change before a picture is drawn."""


class LiveChronology:
    """The page of a chronology file, of which only what changed is read, proved and drawn anew.

    `tell` is told a line at each change; `weigh` says what findings weigh instead of their rules' defaults.
    """

    def __init__(
        self,
        file: Path,
        options: OutputOptions,
        tell: Callable[[str], None] = lambda _: None,
        weigh: Callable[[Path], Mapping[str, Severity]] = lambda _: {},
    ) -> None:
        self.file, self.options, self.tell, self.weigh = file, options, tell, weigh
        self._memory, self._weights = Memory(), weigh(file)
        self._rechecker = Rechecker(severity=self._weights)
        self._entries, self._blocks = EntryMemory(), PageBlocks()
        self.site = Site()
        self.watched: tuple[Path, ...] = (file.resolve(),)
        self._drawn: tuple[str, PagePictures] | None = None
        """The last picture, with what it was drawn of."""
        self._undrawn: Report | None = None
        """What the last picture does not show yet."""

    def build(self) -> bool:
        """Read and prove the file now; where that cannot be done the last page stays, with the reason.

        The page has the last picture, if there is one, since what was found is waited for; `draw` brings it up to date.
        """
        try:
            report = self._prove()
            if broken := next((one for one in report.findings if one.code == SYNTAX.code), None):
                raise CannotRead(f"{self.file}:{broken.location.line}", broken.message)
            self._show(report)
        except ChronoError as error:
            self.site.fail(str(error))
            self.tell(str(error))
            return False
        self.watched = tuple(dict.fromkeys((self.file.resolve(), *_articles(report, self.file))))
        self.tell(f"{report.chronology.origin.path}: {amount(len(report.chronology.events), 'event')}, {report.counts}")
        return True

    def _prove(self) -> Report:
        """Exactly what `check` finds; what it found before counts where nothing changed that it rests on."""
        weights = self.weigh(self.file)
        if weights != self._weights:
            self._weights, self._rechecker = weights, Rechecker(severity=weights)
        chronology = load(self.file, self._memory).chronology
        return self._rechecker.whole(chronology) or check(chronology, severity=weights)

    def _show(self, report: Report) -> None:
        options = self.options.of(report)
        if self._drawn is None:
            self._drawn = self._draw(report)
        self._undrawn = report if self._drawn[0] != _drawn_of(report, options) else None
        self.site.show(self._page(report, self._drawn[1]))

    def draw(self) -> None:
        """Draw the picture anew where the last one does not show what was read since; not while the file is broken."""
        if self._undrawn is None or self.site.shown.problem:
            return
        report, self._undrawn = self._undrawn, None
        try:
            self._drawn = self._draw(report)
            self.site.show(self._page(report, self._drawn[1]))
        except ChronoError as error:
            self.site.fail(str(error))
            self.tell(str(error))

    def _draw(self, report: Report) -> tuple[str, PagePictures]:
        options = self.options.of(report)
        drawn = picture_for_page(with_visible_signs(report.chronology), options.picture)
        return _drawn_of(report, options), drawn

    def _page(self, report: Report, drawn: PagePictures) -> bytes:
        picture = self.options.of(report).picture
        dossier = make_dossier(
            report, picture.language, draft=picture.draft, left_out=drawn.left_out, memory=self._entries
        )
        whole = with_leaves(dossier, partial(article_bytes, report.chronology))
        return to_page(whole, drawn.pictures, live=True, memory=self._blocks).encode("utf-8")

    def follow(self, stop: threading.Event) -> None:
        """Build again at every change of the file or of an article, and draw once it is quiet, until `stop`.

        Raises CannotServe.
        """
        while not stop.is_set():
            names = {str(path) for path in self.watched}
            folders = sorted({path.parent for path in self.watched if path.parent.is_dir()})
            for changed in _changes(folders, stop):
                if not changed:
                    self.draw()
                if not {str(Path(path).resolve()) for path in changed} & names:
                    continue
                self.build()
                if {str(path) for path in self.watched} != names:
                    break


def _changes(folders: list[Path], stop: threading.Event) -> Iterator[set[str]]:
    """The paths that change in folders, or none after a while without a change.

    Editors replace files, so that only their folders can be watched.
    """
    try:
        from watchfiles import watch
    except ImportError as error:
        raise CannotServe('following changes needs an extra: pip install "chrono-proof[serve]"') from error
    for changes in watch(
        *folders,
        debounce=_DEBOUNCE,
        step=_STEP,
        stop_event=stop,
        recursive=False,
        rust_timeout=_QUIET,
        yield_on_timeout=True,
    ):
        yield {path for _, path in changes}


def _articles(report: Report, file: Path) -> Iterator[Path]:
    """The files of the articles, and of the texts beside scans, that lie in the chronology's folder."""
    folder = file.resolve().parent
    for source in report.chronology.sources.values():
        for name in filter(None, (source.file, source.text)):
            path, problem = file_of(name, folder)
            if not problem:
                yield path


def _drawn_of(report: Report, options: OutputOptions) -> str:
    """What a picture shows: of evidence no words, so that most edits need no other."""
    chronology = report.chronology
    told = [(one.title, str(one.published)) for one in chronology.articles.values()]
    return repr((chronology.model_dump(exclude=_UNDRAWN), told, options.picture.draft))
