"""A draft event: its fields, where its words stand, and what is open of it, and as it is written into a chronology."""

from typing import NamedTuple

from chrono.drafting.known_names import NamedIn
from chrono.files import plain_key, scalar


class Suggestion(NamedTuple):
    """A draft event, the place of its sentence, and what `chrono check` leaves open or refutes of it.

    `doubts` counts of its status the errors, the warnings and whether its words do not tell it, `named` is who and
    where its sentence names, `dated` its words that date it, `may_be_ahead` whether that lies behind its article's day,
    `date_open` whether anything is open of the date, `of_another` whether that is the day of something which the
    sentence only names.
    """

    id: str
    title: str
    date: str
    status: str
    source: str
    quote: str
    place: str
    open: tuple[str, ...] = ()
    doubts: tuple[int, int, int] = (0, 0, 0)
    named: NamedIn = NamedIn()
    dated: str = ""
    more: tuple[tuple[str, str, str], ...] = ()  # further passages: source, quotation and place
    may_be_ahead: bool = False
    date_open: bool = False
    of_another: bool = False

    @property
    def yaml(self) -> str:
        """An entry of `events`."""
        places = [self.place, *(place for _, _, place in self.more)]
        lines = [*(f"# {place}" for place in places), *(f"# open: {reason}" for reason in self.open)]
        lines += [
            f"- id: {plain_key(self.id)}",
            f"  title: {scalar(self.title)}",
            f"  date: {scalar(self.date)}",
        ]
        lines.append(f"  status: {self.status}")
        if self.named.location:
            lines.append(f"  location: {scalar(self.named.location)}")
        if self.named.participants:
            lines.append(f"  participants: [{', '.join(map(scalar, self.named.participants))}]")
        lines.append("  evidence:")
        for source, quote in self.passages:
            lines += [f"    - source: {scalar(source)}", f"      quote: {scalar(quote)}"]
        return "\n".join(lines)

    @property
    def passages(self) -> list[tuple[str, str]]:
        """The source and the words of each passage."""
        return [(self.source, self.quote), *((source, quote) for source, quote, _ in self.more)]
