"""Which events of a chronology are wanted, and in which lanes, as one value for any caller."""

from collections.abc import Mapping
from dataclasses import dataclass

from chrono.dates import EdtfDate
from chrono.editions.annotations import asked_annotations
from chrono.editions.filters import keep_lanes, select
from chrono.editions.lanes import by_field
from chrono.records import Chronology


@dataclass(frozen=True, slots=True)
class Selection:
    """The part of a chronology that is wanted; all of it where nothing is asked.

    `window` are dates in which an event may lie, and `period` those that the axis of a picture has. `lanes` says what a
    lane is, and `colours` which colours lanes have, by their names in their order.
    `annotations` are said at a date or an event, as context.
    """

    categories: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    window: EdtfDate | None = None
    period: EdtfDate | None = None
    lanes: str = "category"
    colours: Mapping[str, str] | None = None
    annotations: tuple[str, ...] = ()

    def of(self, chronology: Chronology) -> Chronology:
        """The events that are wanted, in lanes that keep the places they have in the whole, with what is asked to be
        said at them. Raises UnknownName, and what `asked_annotations` raises.
        """
        chosen = select(chronology, self.categories, self.actors, self.statuses, self.window, self.where)
        whole = by_field(chronology, self.lanes, self.colours)
        within = select(chosen, window=self.period)
        chosen = keep_lanes(whole, within, by_category=self.lanes == "category")
        asked = asked_annotations(self.annotations, chronology)
        return chosen.with_parts(annotations=(*chosen.annotations, *asked)) if asked else chosen

    @property
    def chosen_by(self) -> tuple[tuple[str, str], ...]:
        """By what events are chosen, field and value, as pages and documents say it; of a condition the value alone."""
        named = {"category": self.categories, "actor": self.actors, "status": self.statuses}
        dates = [str(one) for one in (self.window, self.period) if one]
        return (
            *((key, value) for key, values in named.items() for value in values),
            *(("date", date) for date in dates),
            *(("", condition) for condition in self.where),
        )
