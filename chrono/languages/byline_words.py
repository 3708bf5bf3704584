"""The words at the head of an article: the line that says who wrote it and when it was published, and its title."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class BylineWords:
    """Patterns: `published` and `changed` stand before the day of either, `beside` begins what may stand beside a day
    (who wrote it, where it comes from), `behind` ends a day, `of` stands between its parts (`2 de mayo de 2024`),
    `ordinal` follows its number (`28th`), `dates` are other orders of one with `<y>`, `<n>` (a month in digits), `<m>`
    (in a word) and `<d>` for its parts, `clock` is another way to write a time of day, `zone` follows a time,
    `weekdays` are those of a language whose dates are not read otherwise, and `months` its months, in small letters, to
    their numbers. `follows` is the head of what stands below a text (comments, other stories), `venue` stands before
    where and when something takes place, `picture` before who made a picture,
    `untitled` is what programs write as the title of what has none, `heard` stands before the days on which a court
    heard a case, `dated` before the day of a text, `other` before the day of something else (a deadline, a birth),
    `wrote` is the verb of the line above what a message cites (`Ann Roe wrote:`), `salutation` begins the line of a
    letter that calls on somebody, `signed` stands before the day below an order or a statement. `sender`, `sent` and
    `sent_to` are the heads of a message before who sent it, before when, and its other heads (To, Subject)."""

    published: str
    changed: str
    beside: str = ""
    behind: str = ""
    of: str = ""
    ordinal: str = ""
    dates: tuple[str, ...] = ()
    clock: str = ""
    zone: str = ""
    weekdays: str = ""
    months: Mapping[str, int] = field(default_factory=dict)
    follows: str = ""
    venue: str = ""
    picture: str = ""
    untitled: str = ""
    heard: str = ""
    dated: str = ""
    other: str = ""
    wrote: str = ""
    salutation: str = ""
    signed: str = ""
    sender: str = ""
    sent: str = ""
    sent_to: str = ""


def months_from(names: str) -> Mapping[str, int]:
    """The names of twelve months, parted by bars, several of one by spaces, to their numbers."""
    return {name: number for number, each in enumerate(names.split("|"), start=1) for name in each.split()}
