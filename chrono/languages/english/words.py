"""English: the words that dates are said in."""

from chrono.languages.parts import Phrasebook, season_names

_MONTHS = tuple("January February March April May June July August September October November December".split())

PART = Phrasebook(
    months=_MONTHS, short_months=tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()), dated_months=_MONTHS,
    day="{d} {m} {y}", month="{m} {y}", month_day="{d} {m}", year="{y}", before_christ="{y} BC",
    seasons=season_names("spring summer autumn winter", "Q# {y}", "third # of {y}", "H# {y}"),
    anno_domini="AD {y}", century="{n} century", ordinal_ending="th", ordinal_endings={1: "st", 2: "nd", 3: "rd"},
    decade="{y}s", span="{a} – {b}", days="{a}–{b}", about="c. {a}", uncertain="{a} (?)",
    by="not later than {a}", short_by="by {a}", after="not earlier than {a}", short_after="from {a} on",
    until="until {a}", since="since {a}", between="between {a} and {b}", or_=" or ", and_=" and ",
    unknown_start="until {a}, begin unknown", unknown_end="from {a}, end unknown", undated="{a}, year unknown",
)  # fmt: skip
