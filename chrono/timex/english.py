"""English: the words of dates, each with its class and value, and the words that tell past from future."""

from chrono.timex.pack import Pack, Word, numbered

_MONTHS = numbered(
    "M",
    "january|february|march|april|may|june|july|august|september|october|november|december",
    first=1,
)
_SHORT_MONTHS = {
    name: Word("M", number)
    for name, number in zip(
        "jan feb mar apr jun jul aug sept sep oct nov dec".split(),
        (1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12),
        strict=True,
    )
}
_WEEKDAYS = numbered("W", "monday|tuesday|wednesday|thursday|friday|saturday|sunday")
_SHORT_WEEKDAYS = {
    name: Word("w", number)
    for number, names in enumerate("mon|tue tues|wed|thu thur thurs|fri|sat|sun".split("|"))
    for name in names.split()
}
_UNITS = {
    word: Word("U", unit)
    for unit, words in {
        "day": "day days",
        "week": "week weeks",
        "fortnight": "fortnight fortnights",
        "month": "month months",
        "quarter": "quarter quarters",
        "half": "half halves",
        "year": "year years",
        "decade": "decade decades",
        "century": "century centuries",
        "weekend": "weekend weekends",
    }.items()
    for word in words.split()
}
_NUMBER_WORDS = numbered("C", "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve", first=0) | {
    "couple": Word("C", 2),
    "twenty": Word("C", 20),
    "thirty": Word("C", 30),
}
_ORDINAL_WORDS = {"final": Word("k", 4)} | numbered(
    "k",
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth",
    first=1,
)
_SEASONS = {
    "spring": Word("S", 21),
    "summer": Word("S", 22),
    "autumn": Word("S", 23),
    "fall": Word("S", 23),
    "winter": Word("S", 24),
}
_RELATIVE = {
    **dict.fromkeys(("last", "past", "previous", "preceding"), Word("R", -1)),
    **dict.fromkeys(("this", "current"), Word("R", 0)),
    **dict.fromkeys(("next", "coming", "upcoming"), Word("R", 1)),
    "following": Word("R", 2),
}
_DAYS = {
    "yesterday": Word("A", -1),
    "today": Word("A", 0),
    "tonight": Word("A", 0),
    "tomorrow": Word("A", 1),
}
_LINKS = {
    **dict.fromkeys(("to", "through", "thru", "until", "till"), Word("t", "to")),
    "from": Word("f", "from"),
    "between": Word("b", "between"),
    "and": Word("&", "and"),
    "of": Word("o", "of"),
    **dict.fromkeys(("the", "a", "an"), Word("h", "the")),
    **dict.fromkeys(("in", "during", "throughout", "within"), Word("i", "in")),
    **dict.fromkeys(("on", "at", "for"), Word("n", "on")),
    "since": Word("s", "since"),
    **dict.fromkeys(("by", "before"), Word("y", "by")),
    "after": Word("a", "after"),
    **dict.fromkeys(("about", "around", "circa", "ca", "approximately"), Word("c", "about")),
    **dict.fromkeys(("early", "beginning"), Word("e", "early")),
    **dict.fromkeys(("mid", "middle"), Word("e", "mid")),
    **dict.fromkeys(("late", "end"), Word("e", "late")),
    "ago": Word("G", -1),
    "earlier": Word("G", -1),
    "later": Word("G", 1),
    "hence": Word("G", 1),
    "same": Word("Z", 0),
    **dict.fromkeys(("bc", "bce"), Word("B", -1)),
    **dict.fromkeys(("ad", "ce"), Word("B", 1)),
    **dict.fromkeys(("fiscal", "fy"), Word("F", 0)),
    **dict.fromkeys(("morning", "afternoon", "evening", "night", "noon"), Word("j", 0)),
    **dict.fromkeys(("no", "nos", "room", "flight", "page", "article", "version", "highway"), Word("#", 0)),
}

PACK = Pack(
    language="en",
    words={
        **_LINKS,
        **_DAYS,
        **_RELATIVE,
        **_SEASONS,
        **_ORDINAL_WORDS,
        **_NUMBER_WORDS,
        **_UNITS,
        **_SHORT_WEEKDAYS,
        **_WEEKDAYS,
        **_SHORT_MONTHS,
        **_MONTHS,
    },
    capitalised=frozenset("MWw"),
    abbreviations=r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.",
    ordinal=r"st|nd|rd|th",
    decades=r"(?:\b[12]\d{2}|(?<!\w)['’]?\d)0['’]?s\b",
    future=frozenset(
        "will shall would scheduled expected due plan plans planned planning set upcoming prepares hopes aims "
        "intends ahead going forthcoming".split()
    ),
    past=frozenset(
        "was were had said told announced reported signed met held took made did came went became began added noted "
        "killed died won lost left arrived visited opened closed rose fell voted approved has have".split()
    ),
)
