"""What stands between and beside dates: the words that join them, deny them, put them off, or count from them."""

from dataclasses import dataclass

LINK_LETTERS = 4
"""Letters of a word by which links are looked for at a glance."""


def opening(words: str) -> frozenset[str]:
    """The first letters of words, by which they are looked for."""
    return frozenset(word[:LINK_LETTERS] for word in words.split())


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DateLinks:
    """Patterns of the text around dates, all regular expressions in which letters' case is free.

    `words_before` and `words_after` are the first four letters of words, or signs, one of which is in whatever any
    other pattern finds before or after a date, so that most dates are let alone at a glance; `opening` writes them,
    and the empty word stands for any.

    `to` fits all that stands between the ends of a range, and `and_` where a word for between stands before them
    (`between_before`) or after (`between_after`); `or_` fits all
    between two dates of which it was one; `one_of_them` before both makes it one day of that time;
    `respectively` gives several things their dates in one order. `from_end`
    fits a first end that says so itself, where `until_after` follows the second. `moving` is in the sentence before a
    date that was put off, with `moved_to` between it and the new one, or `moved_from` where the new one is told first;
    what `decided_before` touches is the day on which it was put off.

    `denied_before` and `denied_after` touch a date that it was not; `doubted_before` and `doubted_after` are in its
    clause and leave open whether it was: a negated verb, a mistake, a plan that another date goes against
    (`planned_before`, where another date follows; `appointed_before` and `appointed_after`, where the sentence says
    of the one that follows that it `came_off` then). `unread_before` and `unread_after` touch a date of which a
    part is meant that is not read (the first seven months of), and `unread_whole` begins with one. `not_before`
    turns a word for before, which ends it, into from then on, and `or_before` into by then; an `article` may stand
    between it and the date. `hedges_before` and
    `hedges_after` touch a date and are pairs of a hedge and a pattern; what fits `begun_before` and `begun_after` on
    both sides of a date makes it a beginning (from 3 May on, from 1512 to the reform);
    behind a bounding date `then_after` tells what was on that day (before 3 May, when). `night_before` and
    `night_after`
    touch two days of whose night either may be the day, `night_to` touches the second of them alone (в ночь на 12 мая).

    `counted_before` and `counted_after` touch a date that another is counted from. Their groups: `number` and `unit`
    (words), `back` or `on` for the direction, `days` or `years` for a whole phrase with the value `one_back`,
    `one_on` or, with `years`, a number. `counted_twice` is before what is counted already (`ten years to the day
    after`), `counted_alone` is a count from something without a date. `off_schedule` are patterns with the same groups
    of how long behind or before its day something took place (six days late), each with one of the `schedule_signs`,
    where its sentence has what fits `expected` (due, planned) before these words.
    """

    words_before: frozenset[str] = frozenset()
    words_after: frozenset[str] = frozenset()
    to: str = ""
    and_: str = ""
    or_: str = ""
    between_before: str = ""
    one_of_them: str = ""
    respectively: str = ""
    between_after: str = ""
    from_end: str = ""
    until_after: str = ""
    moving: str = ""
    moved_to: str = ""
    moved_from: str = ""
    decided_before: str = ""
    denied_before: str = ""
    denied_after: str = ""
    doubted_before: str = ""
    doubted_after: str = ""
    planned_before: str = ""
    appointed_before: str = ""
    appointed_after: str = ""
    came_off: str = ""
    unread_before: str = ""
    unread_after: str = ""
    unread_whole: str = ""
    not_before: str = ""
    or_before: str = ""
    article: str = ""
    hedges_before: tuple[tuple[str, str], ...] = ()
    hedges_after: tuple[tuple[str, str], ...] = ()
    begun_before: str = ""
    begun_after: str = ""
    then_after: str = ""
    night_before: str = ""
    night_after: str = ""
    night_to: str = ""
    counted_before: tuple[str, ...] = ()
    counted_after: tuple[str, ...] = ()
    counted_twice: str = ""
    counted_alone: str = ""
    expected: str = "(?!)"
    schedule_signs: tuple[str, ...] = ()
    off_schedule: tuple[str, ...] = ()
