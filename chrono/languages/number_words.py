"""How numbers, money and quantities are written in a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class NumberWords:
    """How numbers, money and quantities are written.

    `scales` are powers of ten, `units` codes by all their names; `qualifiers` go before a number (more than),
    `qualified_after` are patterns of those behind it, as a group; `more` and `less` are those that bound it,
    `inclusive` those of them by which it may be just the number (at least); `difference` is a pattern of what makes
    a number a difference (less than planned), `changed_by` one of what does so before it (grew by), `changed_from`
    one of what before two numbers makes them the ends of a change (from 3 to 5), `grown_from` one that does so only
    with a verb between them (由); a label with one of the `before` words may be of the first end; `demonyms` those
    after a dollar sign to its code, with the word for `dollars` or without, before what `before_phrase` fits;
    `currencies` patterns of what a country's name before it makes one of its own; `between` and `joint` around the
    ends of a range (between … and), `to` and `minus` are words for the dash. `ordinals` are endings that make an
    ordinal of digits, `labels` patterns of words after which a number only names something. `small` are numbers in
    words, `times` what multiplies the one before (hundred), `one` those that count only before a scale, `articles`
    those of them that are articles, `large` the scales in words, as patterns; `thousands` the words for a thousand;
    `parts` decimal parts (half a). `halves` are patterns of numbers with a part, `inner` of what may be inside a
    number in words, `not_after` and `not_before` of what makes it none. Where numbers are written in signs,
    `digits` are these, `digit_times` ten, hundred and thousand, `sign_scales` those that stand inside a number,
    `counted` a pattern of what a single sign must be
    before, `percent` and `point` what begins and parts a percentage, `not_after_digits` and `not_before_digits`
    what makes it none. `other` are words that change a number without being one (half, double). `compound_unit`
    makes another unit of one beside it (square), `rate` behind it too (a day), and `foreign_unit` is a whole one
    behind a number; each with a group. `aimed` is a pattern of words before a number that was only planned or
    expected. `odd` is a pattern of signs between a number and its scale that say "and more", `not_before_qualifier`
    and `not_after_scale` are those of what makes none of a qualifier or a scale; `address` is a pattern of what
    follows the number of a house, `changing` one of what a label says of growth or saving. `open_before` is one of
    what before a number says that it is not that one, or only up to it, unless it is `reached_before`.
    """

    scales: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    qualifiers: tuple[str, ...] = ()
    more: frozenset[str] = frozenset()
    less: frozenset[str] = frozenset()
    inclusive: frozenset[str] = frozenset()
    difference: str = ""
    qualified_after: tuple[str, ...] = ()
    compound_unit: str = ""
    rate: str = ""
    foreign_unit: str = ""
    aimed: str = ""
    changed_by: str = ""
    changed_from: str = ""
    grown_from: str = ""
    before: frozenset[str] = frozenset()
    dollars: str = ""
    demonyms: Mapping[str, str] = field(default_factory=dict)
    before_phrase: str = ""
    currencies: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    joint: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    minus: tuple[str, ...] = ()
    ordinals: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    small: Mapping[str, int] = field(default_factory=dict)
    times: Mapping[str, int] = field(default_factory=dict)
    one: frozenset[str] = frozenset()
    articles: tuple[str, ...] = ()
    large: tuple[str, ...] = ()
    thousands: tuple[str, ...] = ()
    parts: Mapping[str, str] = field(default_factory=dict)
    halves: tuple[str, ...] = ()
    and_a_half: tuple[str, ...] = ()
    inner: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    digits: Mapping[str, int] = field(default_factory=dict)
    digit_times: Mapping[str, int] = field(default_factory=dict)
    sign_scales: Mapping[str, int] = field(default_factory=dict)
    counted: str = ""
    percent: str = ""
    point: str = ""
    not_after_digits: str = ""
    not_before_digits: str = ""
    other: frozenset[str] = frozenset()
    odd: str = ""
    not_before_qualifier: str = ""
    not_after_scale: str = ""
    address: str = ""
    changing: str = ""
    open_before: str = ""
    reached_before: str = ""

    @property
    def words(self) -> frozenset[str]:
        """Every word that belongs to a number: in a quotation that differs, it changes what is claimed."""
        named = (*self.scales, *self.units, *self.small, *self.times, *self.thousands, *self.other)
        return frozenset(part for name in named for part in name.split() if part.isalpha())
