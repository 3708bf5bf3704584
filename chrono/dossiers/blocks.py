"""The events of a page as HTML, which stand when the page is made again, so that only those that changed are made."""

from collections.abc import Callable

from chrono.dossiers.dossier import Dossier, Entry


class EventBlocks:
    """The events of the page made last; what one page does not have is forgotten with the next."""

    def __init__(self) -> None:
        self._before: dict[str, tuple[Entry, str]] = {}
        self._now: dict[str, tuple[Entry, str]] = {}
        self._shared: object = None

    def begin(self, dossier: Dossier) -> None:
        """Begin to make the page again; of its sources events show how they are cited, and not their text."""
        cited = (sheet._replace(paragraphs=(), sha256="", cited=0, open_statements=0) for sheet in dossier.sources)
        shared = (dossier.language, dossier.told_in, tuple(cited))
        self._before = self._now if shared == self._shared else {}
        self._now, self._shared = {}, shared

    def of(self, entry: Entry, make: Callable[[], str]) -> str:
        """The event as it was made before, or made now."""
        kept = self._before.get(entry.anchor)
        if kept is None or kept[0] != entry:
            kept = entry, make()
        self._now[entry.anchor] = kept
        return kept[1]
