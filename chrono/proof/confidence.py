"""An event to how many independent sources say so: derived from its evidence, never typed."""

from typing import NamedTuple

from chrono.findings import amount
from chrono.proof.judgements.copies import independent_sources, supporting_sources
from chrono.records import Chronology, Event, Stance


class Confidence(NamedTuple):
    """The sources that support an event, those of them that are no copies of another, and those that dispute it."""

    supporting: tuple[str, ...]
    independent: tuple[str, ...]
    disputing: tuple[str, ...]

    def __str__(self) -> str:
        """In words: `confirmed by 2 sources`, `reported by one source`, `disputed by "b"`, `rests on no source`."""
        if not self.independent:
            said = "rests on no source"
        elif len(self.independent) > 1:
            said = f"confirmed by {len(self.independent)} independent sources"
        elif len(self.supporting) > 1:
            copies = len(self.supporting) - 1
            are = "is a copy" if copies == 1 else "are copies"
            said = f"reported by one source, of which {amount(copies, 'other')} {are}"
        else:
            said = "reported by one source"
        named = ", ".join(f'"{source}"' for source in self.disputing)
        return f"{said}; disputed by {named}" if named else said


def confidence_of(chronology: Chronology, event: Event) -> Confidence:
    """How many independent sources say so; two articles of one text are one."""
    supporting = supporting_sources(chronology, event)
    disputing = {evidence.source for evidence in event.evidence if evidence.stance is Stance.DISPUTES}
    independent = independent_sources(supporting, chronology)
    return Confidence(tuple(supporting), tuple(independent), tuple(sorted(disputing & chronology.sources.keys())))
