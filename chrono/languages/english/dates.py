"""English: the words of dates, each with its class and value, and the words that tell past from future."""

from chrono.languages.english.counting import COMPOUND_NUMBERS, NUMBER_WORDS, ORDINAL_WORDS, SPANS
from chrono.languages.english.eras import ERA_PHRASES, ERAS
from chrono.languages.english.holidays import HOLIDAYS
from chrono.languages.kinds import TokenKind
from chrono.languages.parts import DateWords, Word, numbered

_MONTHS = numbered(
    TokenKind.MONTH,
    "january|february|march|april|may|june|july|august|september|october|november|december",
    first=1,
)
_SHORT_MONTHS = {
    name: Word(TokenKind.MONTH, number)
    for name, number in zip(
        "jan feb mar apr jun jul aug sept sep oct nov dec jany feby febr apl augt septr octr novr decr".split(),
        (1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12, 1, 2, 2, 4, 8, 9, 10, 11, 12),
        strict=True,
    )
}
_WEEKDAYS = numbered(TokenKind.WEEKDAY, "monday|tuesday|wednesday|thursday|friday|saturday|sunday")
_SHORT_WEEKDAYS = {
    name: Word(TokenKind.SHORT_WEEKDAY, number)
    for number, names in enumerate("mon|tue tues|wed|thu thur thurs|fri|sat|sun".split("|"))
    for name in names.split()
}
_UNITS = {
    word: Word(TokenKind.UNIT, unit)
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
        "period": "period",
    }.items()
    for word in words.split()
}
_SEASONS = {
    "spring": Word(TokenKind.SEASON, 21),
    "summer": Word(TokenKind.SEASON, 22),
    "autumn": Word(TokenKind.SEASON, 23),
    "fall": Word(TokenKind.SEASON, 23),
    "winter": Word(TokenKind.SEASON, 24),
}
_RELATIVE = {
    "last": Word(TokenKind.RELATIVE, -1),
    **dict.fromkeys(("previous", "preceding", "prior"), Word(TokenKind.RELATIVE, -2)),
    **dict.fromkeys(("this", "current"), Word(TokenKind.RELATIVE, 0)),
    **dict.fromkeys(("next", "coming", "upcoming"), Word(TokenKind.RELATIVE, 1)),
    **dict.fromkeys(("following", "ensuing"), Word(TokenKind.RELATIVE, 2)),
}
_MOVED = (
    "postponed|rescheduled|moved|shifted|deferred|delayed|adjourned|extended|put (?:back|off)|pushed back|"
    "brought forward"
)
_DAYS = {
    "yesterday": Word(TokenKind.DEICTIC, -1),
    "today": Word(TokenKind.DEICTIC, 0),
    "tonight": Word(TokenKind.DEICTIC, 0),
    "tomorrow": Word(TokenKind.DEICTIC, 1),
}
_LINKS = {
    **dict.fromkeys(("to", "through", "thru"), Word(TokenKind.TO, "to")),
    **dict.fromkeys(("until", "till"), Word(TokenKind.TO, "until")),
    "from": Word(TokenKind.FROM, "from"),
    "between": Word(TokenKind.BETWEEN, "between"),
    **dict.fromkeys(("and", "then"), Word(TokenKind.AND, "and")),
    "or": Word(TokenKind.AND, "or"),
    "of": Word(TokenKind.OF, "of"),
    **dict.fromkeys(("the", "a", "an"), Word(TokenKind.ARTICLE, "the")),
    **dict.fromkeys(("in", "during", "throughout", "within"), Word(TokenKind.IN, "in")),
    **dict.fromkeys(("on", "at", "for"), Word(TokenKind.ON, "on")),
    "since": Word(TokenKind.SINCE, "since"),
    "by": Word(TokenKind.BY, "by"),
    "before": Word(TokenKind.BY, "before"),
    "after": Word(TokenKind.AFTER, "after"),
    **dict.fromkeys(
        ("about", "around", "circa", "ca", "approximately", "approx", "~", "c"),
        Word(TokenKind.ABOUT, "about"),
    ),
    **dict.fromkeys(("early", "beginning", "start"), Word(TokenKind.PART, "early")),
    **dict.fromkeys(("mid", "middle"), Word(TokenKind.PART, "mid")),
    **dict.fromkeys(("late", "end"), Word(TokenKind.PART, "late")),
    "ago": Word(TokenKind.AGO, -1),
    "hence": Word(TokenKind.AGO, 1),
    "earlier": Word(TokenKind.LATER, -1),
    "later": Word(TokenKind.LATER, 1),
    **dict.fromkeys(("same", "that", "corresponding"), Word(TokenKind.SAME, 0)),
    **dict.fromkeys(("bc", "bce", "b.c", "b.c.e"), Word(TokenKind.BEFORE_CHRIST, -1)),
    **dict.fromkeys(("ad", "ce", "a.d", "c.e"), Word(TokenKind.BEFORE_CHRIST, 1)),
    **dict.fromkeys(("fiscal", "fy"), Word(TokenKind.FISCAL, 0)),
    **dict.fromkeys(("morning", "afternoon", "evening", "night", "noon"), Word(TokenKind.PART_OF_DAY, 0)),
    **dict.fromkeys(
        "no nos room flight page pages article section chapter resolution version highway route channel item number "
        "isbn issn part volume port number numbers extension ext".split(),
        Word(TokenKind.LABEL, 0),
    ),
    **dict.fromkeys(
        "people men women children troops soldiers workers employees jobs homes houses patients cases deaths seats "
        "students families vehicles cars trucks planes ships missiles points votes dollars euros pounds yuan tenge "
        "rubles roubles yen percent miles mile feet foot km kilometers kilometres meters metres kg tons tonnes barrels "
        "acres hectares square calories units copies megawatts mw hours hrs hour minutes seconds "
        "others delegates participants "
        "companies victims refugees migrants voters million billion trillion thousand".split(),
        Word(TokenKind.COUNTED, 0),
    ),
    "anniversary": Word(TokenKind.ANNIVERSARY, 0),
    **dict.fromkeys("every each few several many".split(), Word(TokenKind.EVERY, 0)),
}
_DECADES = numbered(
    TokenKind.DECADE_WORD, "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties", first=2
)
_PHRASES = {
    **HOLIDAYS,
    **ERA_PHRASES,
    **dict.fromkeys(
        (
            "no later than",
            "not later than",
            "on or before",
            "at the latest by",
            "at the latest on",
            "at latest by",
            "by the end of",
        ),
        Word(TokenKind.BY, "by"),
    ),
    **dict.fromkeys(
        ("since at least", "since no later than", "since at the latest"), Word(TokenKind.SINCE, "since at least")
    ),
    **dict.fromkeys(("prior to", "ahead of", "earlier than"), Word(TokenKind.BY, "before")),
    **dict.fromkeys(
        ("no earlier than", "not earlier than", "not before", "on or after", "at the earliest on"),
        Word(TokenKind.AFTER, "not before"),
    ),
    **dict.fromkeys(
        ("starting from", "starting on", "beginning from", "effective from"),
        Word(TokenKind.SINCE, "starting from"),
    ),
    **COMPOUND_NUMBERS,
    **dict.fromkeys(("ult.", "ultimo"), Word(TokenKind.LATER_PERIOD, "month:-1")),
    **dict.fromkeys(("inst.",), Word(TokenKind.LATER_PERIOD, "month:0")),
    **dict.fromkeys(("prox.", "proximo"), Word(TokenKind.LATER_PERIOD, "month:1")),
    "year of our lord": Word(TokenKind.UNIT, "year"),
    "year of grace": Word(TokenKind.UNIT, "year"),
    "ago to the day": Word(TokenKind.AGO, -1),
    "later to the day": Word(TokenKind.LATER, 1),
    "earlier to the day": Word(TokenKind.LATER, -1),
    "after it": Word(TokenKind.LATER, 1),
    "before it": Word(TokenKind.LATER, -1),
    "thirtieth": Word(TokenKind.ORDINAL_WORD, 30),
    **{phrase: Word(TokenKind.WORD, phrase) for phrase in ("rather than", "instead of", "as opposed to")},
    **{
        phrase: Word(TokenKind.AND, "and")
        for phrase in (
            "as well as",
            "and again",
            "and then",
            "but also",
            "and also",
            "and later",
            "and once more",
            "followed by",
            "and finally",
        )
    },
    **dict.fromkeys(("as early as", "as late as", "as far back as"), Word(TokenKind.IN, "in")),
    "anno domini": Word(TokenKind.BEFORE_CHRIST, 1),
    "new style": Word(TokenKind.OTHER_ERA, "Gregorian"),
    "by the julian calendar": Word(TokenKind.OTHER_ERA, "Julian"),
    "old style": Word(TokenKind.OTHER_ERA, "Julian"),
    "julian calendar": Word(TokenKind.OTHER_ERA, "Julian"),
    **{
        f"{word} {day}": Word(TokenKind.WORD, 0)
        for word, day in (("black", "monday"), ("black", "wednesday"), ("bloody", "sunday"))
    },
    "later than": Word(TokenKind.WORD, 0),
    "earlier than": Word(TokenKind.WORD, 0),
    "year-ago": Word(TokenKind.LATER_PERIOD, "year_ago:1"),
    "year ago period": Word(TokenKind.LATER_PERIOD, "year_ago:1"),
    "year-earlier": Word(TokenKind.LATER_PERIOD, "year_ago:1"),
    **{
        f"{unit} {side}": Word(TokenKind.PERIOD, f"{unit}:{step}")
        for unit in ("week", "month", "year")
        for side, step in (("after next", 2), ("before last", -2))
    },
    "this past": Word(TokenKind.RELATIVE, -1),
    "from now": Word(TokenKind.AGO, 1),
    "year-end": Word(TokenKind.PERIOD, "year:0"),
    "year end": Word(TokenKind.PERIOD, "year:0"),
    "year's end": Word(TokenKind.PERIOD, "year:0"),
    "month-end": Word(TokenKind.PERIOD, "month:0"),
    "month's end": Word(TokenKind.PERIOD, "month:0"),
    **{
        f"{day} of {month}": Word(TokenKind.OTHER_MONTH, "Roman")
        for day in ("ides", "nones", "kalends", "calends")
        for month in "january february march april may june july august september october november december".split()
    },
    "fiscal year": Word(TokenKind.FISCAL, 0),
    "financial year": Word(TokenKind.FISCAL, 0),
    "prime minister may": Word(TokenKind.WORD, 0),
}

_SPANS = r"(?i:half a century|a quarter(?: of a)? century|a century|two centuries|(?:a|two|three|four) decades?)"

PART = DateWords(
    words={
        **ERAS,
        **_DECADES,
        **_LINKS,
        **_DAYS,
        **_RELATIVE,
        **_SEASONS,
        **ORDINAL_WORDS,
        **NUMBER_WORDS,
        **_UNITS,
        **_SHORT_WEEKDAYS,
        **_WEEKDAYS,
        **_SHORT_MONTHS,
        **_MONTHS,
    },
    phrases=_PHRASES,
    capitalised=frozenset(
        {TokenKind.MONTH, TokenKind.WEEKDAY, TokenKind.SHORT_WEEKDAY, TokenKind.OTHER_ERA, TokenKind.OTHER_MONTH}
    ),
    doubtful=frozenset("may march april june jan feb mar apr jun jul aug sep sept oct nov dec".split()),
    abbreviations=r"(?:(?:[Cc]a?|approx)(?=\.\s?\d)|[Bb]\.\s?[Cc](?:\.\s?[Ee])?|[Aa]\.\s?[Dd]|[BAC]\.[EH]|O\.S|Jany?|Feb[ry]?|Mar|Apr|Apl|Jun|Jul|Augt?|Sep(?:tr?)?|Octr?|Novr?|Decr?|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.",
    ordinal=r"st|nd|rd|th|(?<=[23])d(?=\s+(?:inst|ult|prox|of\s|day\s+of\s)|\s+[JFMASOND][a-z]{2,8}\b|,?\s+1[0-9]{3}\b)",
    possessives=("'s", "’s"),
    zone=r"\s(?:local|[A-Z][a-z]+) time\b",
    decades=r"(?:\b[12]\d{2}|(?<!\w)['’]?\d)0['’]?s\b",
    future=frozenset(
        "will shall would should forecast scheduled expected due plan plans planned planning set upcoming prepares "
        "hopes aims "
        "intends ahead going forthcoming".split()
    ),
    plural=frozenset("days weeks fortnights months quarters years decades centuries weekends".split()),
    regular_past=("ed",),
    half_days={"evening": 12, "afternoon": 12},
    be=frozenset(("be", "will", "would", "to", "is", "are")),
    past=frozenset(
        "was were had said told announced reported signed met held took made did came went became began added noted "
        "killed died won lost left arrived visited opened closed rose fell voted approved has have "
        "got gave sent fled retired expired resigned shot hit cut fought spoke wrote broke paid sold bought".split()
    ),
    plural_endings=("s",),
    until=frozenset(("until", "till")),
    owing=frozenset(("has", "have")),
    coming=frozenset(
        (
            *("will", "shall", "'ll", "’ll"),
            *(f"{be} {word}" for be in ("is", "are") for word in "to due set scheduled expected planned".split()),
        )
    ),
    set_before=r"\b(?:set|scheduled|fixed|due|planned|slated|arranged|called|booked|listed|billed|tabled|expected|"
    r"pencilled in|timetabled|convened) (?:for|on) (?:the )?",
    moved_before=rf"\b(?:{_MOVED})(?: from [^.;]{{3,30}}?)?,? (?:to|until|till) (?:the )?",
    denying=frozenset(("not", "nor", "rather than", "instead of", "as opposed to")),
    offsets={"before": -1, "prior to": -1, "ahead of": -1, "after": 1, "from": 1, "following": 1, "since": 1, "of": 0},
    edges={
        "on the last day of": -1,
        "the last day of": -1,
        "the penultimate day of": -2,
        "the last day but one of": -2,
        "the final day of": -1,
        "the first day of": 1,
    },
    eves={"on the eve of": -1, "the eve of": -1, "eve of": -1, "on the morrow of": 1},
    anniversaries=frozenset(("anniversary of",)),
    definite=frozenset(("the",)),
    lasting=frozenset(("for", "lasting")),
    within=frozenset(("within",)),
    beside_clock=frozenset("at on in the of".split()),
    to_the_day=frozenset(("to the day", "exactly", "precisely")),
    spans=SPANS,
    maturing=r"\b(?:due(?: in)?|maturing(?: in)?|expiring(?: in)?)\s$",
    born=r"\b(?:was|were|been) born\b",
    not_before=r"\b(?:not|never|cannot|\w+n['’]t)\s[^.,;:]{0,40}$",
    not_until=r"\b(?:not|never|cannot|\w+n['’]t|nor|no)\s[^.,;:]{0,60}$",
    elapsed=r"\b(?P<number>[\w-]+) years? (?:(?:have|has) (?:now |since )?(?:passed|gone by|elapsed)|since then)\b|"
    rf"\b(?P<span>{_SPANS}) ago\b",
    years_on=r"\b(?P<number>[\w-]+) years? (?:on(?=[,.])|later(?! than)|afterwards)\b|"
    rf"\b(?P<span>{_SPANS}) (?:on(?=[,.])|later|afterwards)\b",
    address=r"\s(?:[NSEW]\.?\s)?[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,2}\s(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|"
    r"Blvd|Drive|Lane|Court|Square|Highway|Parkway|Terrace|Crescent)\b",
    embargo=r"embargo|not for (?:release|publication)",
)
