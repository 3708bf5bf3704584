"""English: the words of dates, each with its class and value, and the words that tell past from future."""

from chrono.languages.pack import Pack, Word, numbered

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
        "period": "period",
    }.items()
    for word in words.split()
}
_NUMBER_WORDS = numbered("C", "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve", first=0) | {
    "couple": Word("C", 2),
    **numbered("C", "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty", first=13),
    **{
        word: Word("C", 10 * tens)
        for tens, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), 3)
    },
    "hundred": Word("C", 100),
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
    "last": Word("R", -1),
    **dict.fromkeys(("previous", "preceding", "prior"), Word("R", -2)),
    **dict.fromkeys(("this", "current"), Word("R", 0)),
    **dict.fromkeys(("next", "coming", "upcoming"), Word("R", 1)),
    **dict.fromkeys(("following", "ensuing"), Word("R", 2)),
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
    **dict.fromkeys(("early", "beginning", "start"), Word("e", "early")),
    **dict.fromkeys(("mid", "middle"), Word("e", "mid")),
    **dict.fromkeys(("late", "end"), Word("e", "late")),
    "ago": Word("G", -1),
    "hence": Word("G", 1),
    "earlier": Word("g", -1),
    "later": Word("g", 1),
    **dict.fromkeys(("same", "that", "corresponding"), Word("Z", 0)),
    **dict.fromkeys(("bc", "bce", "b.c", "b.c.e"), Word("B", -1)),
    **dict.fromkeys(("ad", "ce", "a.d", "c.e"), Word("B", 1)),
    **dict.fromkeys(("fiscal", "fy"), Word("F", 0)),
    **dict.fromkeys(("morning", "afternoon", "evening", "night", "noon"), Word("j", 0)),
    **dict.fromkeys(
        "no nos room flight page pages article section chapter resolution version highway route channel item number "
        "isbn issn part volume port number numbers extension ext".split(),
        Word("#", 0),
    ),
    **dict.fromkeys(
        "people men women children troops soldiers workers employees jobs homes houses patients cases deaths seats "
        "students families vehicles cars trucks planes ships missiles points votes dollars euros pounds yuan tenge "
        "rubles roubles yen percent miles mile feet foot km kilometers kilometres meters metres kg tons tonnes barrels "
        "acres hectares square calories units copies megawatts mw hours minutes seconds others delegates participants "
        "companies victims refugees migrants voters million billion trillion thousand".split(),
        Word("u", 0),
    ),
    **dict.fromkeys("every each few several many".split(), Word("*", 0)),
}
_DECADES = numbered("L", "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties", first=2)
_ERAS = {
    **dict.fromkeys(("reiwa",), Word("X", 2018)),
    **dict.fromkeys(("heisei",), Word("X", 1988)),
    **dict.fromkeys(("minguo",), Word("X", 1911)),
    "b.e": Word("X", -543),
    **dict.fromkeys(("ah", "a.h"), Word("X", "Hijri")),
    **dict.fromkeys(
        "muharram safar rajab sha'ban shaban ramadan ramadhan shawwal dhu'l-qa'da".split(), Word("r", "Hijri")
    ),
    **dict.fromkeys(
        "farvardin ordibehesht khordad mordad shahrivar mehr azar bahman esfand".split(), Word("r", "Persian")
    ),
    **dict.fromkeys(
        "tishrei tishri cheshvan kislev tevet shevat adar nisan iyar sivan tammuz elul".split(), Word("r", "Hebrew")
    ),
}
_PHRASES = {
    "christmas day": Word("l", "12-25"),
    "christmas eve": Word("l", "12-24"),
    "christmas": Word("l", "12-25"),
    "boxing day": Word("l", "12-26"),
    "new year's day": Word("l", "01-01"),
    "new year's eve": Word("l", "12-31"),
    "new years day": Word("l", "01-01"),
    "new years eve": Word("l", "12-31"),
    "valentine's day": Word("l", "02-14"),
    "st. patrick's day": Word("l", "03-17"),
    "may day": Word("l", "05-01"),
    "victory day": Word("l", "05-09"),
    "fourth of july": Word("l", "07-04"),
    "halloween": Word("l", "10-31"),
    "thanksgiving day": Word("l", "11.3.4"),
    "thanksgiving": Word("l", "11.3.4"),
    "labor day": Word("l", "9.0.1"),
    "memorial day": Word("l", "5.0.0"),
    "good friday": Word("l", "4.e.-2"),
    "easter sunday": Word("l", "4.e.0"),
    "easter monday": Word("l", "4.e.1"),
    "palm sunday": Word("l", "4.e.-7"),
    "easter": Word("l", "4.e.0"),
    **{
        f"{word} {day}": Word("x", 0)
        for word, day in (("black", "monday"), ("black", "wednesday"), ("bloody", "sunday"))
    },
    "later than": Word("x", 0),
    "earlier than": Word("x", 0),
    "christmas island": Word("x", 0),
    "easter island": Word("x", 0),
    "bastille day": Word("l", "07-14"),
    "veterans day": Word("l", "11-11"),
    "columbus day": Word("l", "10.0.2"),
    "armistice day": Word("l", "11-11"),
    "year-ago": Word("P", "year_ago:1"),
    "year ago period": Word("P", "year_ago:1"),
    "year-earlier": Word("P", "year_ago:1"),
    "this past": Word("R", -1),
    "from now": Word("G", 1),
    "year-end": Word("p", "year:0"),
    "year end": Word("p", "year:0"),
    "year's end": Word("p", "year:0"),
    "month-end": Word("p", "month:0"),
    "month's end": Word("p", "month:0"),
    "ides of march": Word("x", 0),
    "fiscal year": Word("F", 0),
    "financial year": Word("F", 0),
    "prime minister may": Word("x", 0),
    "dhu al-hijjah": Word("r", "Hijri"),
    "dhu al-qadah": Word("r", "Hijri"),
    "rabi al-awwal": Word("r", "Hijri"),
    "rabi al-thani": Word("r", "Hijri"),
}

PACK = Pack(
    language="en",
    words={
        **_ERAS,
        **_DECADES,
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
    phrases=_PHRASES,
    capitalised=frozenset("MWwXr"),
    doubtful=frozenset("may march april june jan feb mar apr jun jul aug sep sept oct nov dec".split()),
    abbreviations=r"(?:[Bb]\.\s?[Cc](?:\.\s?[Ee])?|[Aa]\.\s?[Dd]|[BAC]\.[EH]|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.",
    ordinal=r"st|nd|rd|th",
    zone=r"\s(?:local|[A-Z][a-z]+) time\b",
    decades=r"(?:\b[12]\d{2}|(?<!\w)['’]?\d)0['’]?s\b",
    future=frozenset(
        "will shall would should forecast scheduled expected due plan plans planned planning set upcoming prepares "
        "hopes aims "
        "intends ahead going forthcoming".split()
    ),
    plural=frozenset("days weeks fortnights months quarters years decades centuries weekends".split()),
    regular_past=("ed",),
    be=frozenset(("be", "will", "would", "to", "is", "are")),
    past=frozenset(
        "was were had said told announced reported signed met held took made did came went became began added noted "
        "killed died won lost left arrived visited opened closed rose fell voted approved has have "
        "got gave sent fled shot hit cut fought spoke wrote broke paid sold bought".split()
    ),
)
