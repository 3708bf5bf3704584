"""The events and articles of a page as HTML, which stand when it is made again, so that only what changed is made."""

from collections.abc import Callable

from chrono.dossiers.dossier import Dossier, Entry, SourceSheet


class PageBlocks:
    """The blocks of the page made last, by their anchors; what one page does not have is forgotten with the next."""

    def __init__(self) -> None:
        self._before: dict[str, tuple[Entry | SourceSheet, str]] = {}
        self._now: dict[str, tuple[Entry | SourceSheet, str]] = {}
        self._shared: object = None

    def begin(self, dossier: Dossier) -> None:
        """Begin to make the page again; of its sources events show how they are cited, and not their text."""
        cited = (sheet._replace(paragraphs=(), sha256="", cited=0, open_statements=0) for sheet in dossier.sources)
        shared = (dossier.language, dossier.told_in, tuple(cited))
        self._before = self._now if shared == self._shared else {}
        self._now, self._shared = {}, shared

    def of(self, anchor: str, shown: Entry | SourceSheet, make: Callable[[], str]) -> str:
        """The block as it was made before of the same, or made now."""
        kept = self._before.get(anchor)
        if kept is None or kept[0] != shown:
            kept = shown, make()
        self._now[anchor] = kept
        return kept[1]
