"""English: numbers, money and quantities; the signs and codes that every language uses are here too."""

from chrono.languages.number_words import NumberWords
from chrono.languages.parts import by_names, counted

PART = NumberWords(
    scales=by_names(
        {
            3: "k|thousand|thousands",
            5: "lakh",
            6: "m|million|millions|mln|mn",
            7: "crore",
            9: "billion|billions|bln|bn",
            12: "trillion|trillions|tn|trn|lakh crore",
        }
    ),
    units=by_names(
        {
            "USD": "us$|$|usd$|usd|us dollars|u.s. dollars|american dollars|dollars|dollar",
            "HKD": "hk$|hkd|hong kong dollars",
            "AUD": "a$|au$|aud|australian dollars",
            "CAD": "c$|ca$|cad|canadian dollars",
            "SGD": "s$|sgd|singapore dollars",
            "NZD": "nz$|nzd|new zealand dollars",
            "TWD": "nt$|twd|taiwan dollars|new taiwan dollars",
            "BRL": "r$|brl|reais|real|brazilian reais",
            "MXN": "mx$|mex$|mxn|mexican pesos",
            "MYR": "rm|myr|ringgit",
            "BYN": "byn|belarusian rubles|belarusian roubles|belarusian ruble",
            "INR": "₹|inr|indian rupees|rs",
            "NGN": "ngn|naira",
            "KES": "kes|ksh|kenyan shillings",
            "ZAR": "zar|rand|r",
            "IDR": "idr|rp|rupiah",
            "SEK": "sek|swedish kronor",
            "NOK": "nok|norwegian kroner",
            "UAH": "hryvnia|hryvnias",
            "EUR": "€|eur|euros|euro",
            "GBP": "£|gbp|pounds sterling|pounds|pound",
            "CNY": "cny|rmb|cn¥|yuan|yuans|renminbi",
            "JPY": "jpy|jp¥|yen",
            "¥": "¥",
            "KZT": "₸|kzt|tenge",
            "RUB": "₽|rub|russian rubles|russian roubles|roubles|rouble|rubles|ruble",
            "CHF": "chf|swiss francs|sfr",
            "cent": "cents|cent",
            "%": "%|per cent|percent|pct",
            "percentage point": "percentage points|percentage point",
            "tonne": "tonnes|tonne|tons|ton|metric tons",
            "km": "kilometres|kilometers|kilometre|kilometer|km",
            "person": "people|persons|passengers",
            "barrel": "barrels|barrel|bbl",
        }
    ),
    qualifiers=tuple(
        "no less than|not less than|no fewer than|not fewer than|not over|not below|as many as|as much as|"
        "at most|a maximum of|a minimum of|upwards of|more than|over|above|at least|nearly|almost|about|around|"
        "approximately|some|roughly|up to|less than|under|fewer than|no more than|not more than|close to|"
        "an estimated|in excess of|north of|shy of|capped at|estimated at|twice|a third of|half of|a quarter of|"
        "double|triple|exceeded|exceeding|exceeds|topped|topping|surpassed|neared|nearing|fell short of|"
        "well over|just over|just under|approaching|not quite|just short of|short of|as few as|as little as|"
        "south of|>|<|≥|≤|⩾|⩽".split("|")
    ),
    more=frozenset(
        "no less than|not less than|no fewer than|not fewer than|not below|a minimum of|upwards of|more than|"
        "over|above|at least|in excess of|north of|exceeded|exceeding|exceeds|topped|topping|surpassed|"
        "well over|just over|or more|plus|+|>|≥|⩾".split("|")
    ),
    inclusive=frozenset(
        (
            "no less than|not less than|no fewer than|not fewer than|not below|a minimum of|at least|or more|"
            "plus|not over|at most|a maximum of|up to|no more than|not more than|capped at|or less|or fewer"
        ).split("|")
    ),
    less=frozenset(
        "not over|at most|a maximum of|up to|less than|under|fewer than|no more than|not more than|nearly|"
        "almost|shy of|not quite|just short of|short of|capped at|neared|nearing|fell short of|just under|"
        "approaching|south of|or less|or fewer|<|≤|⩽".split("|")
    ),
    qualified_after=(
        r"(?:\s(?!and\b|or\b)[\w$-]+)?\s(or more|or so|or less|or fewer|at most|at least|plus)\b",
        r"-(plus)\b",
        r"(\+)(?!\d)",
    ),
    changed_by=(
        r"\b(?:gr[eo]w\w*|r[io]s\w+|f[ae]ll\w*|increas\w+|decreas\w+|drop\w*|declin\w+|jump\w*|expand\w*|shr[aiu]nk|"
        r"reduc\w+|cut|climb\w+|gain\w*|up|down)\s(?:\w+\s){0,2}by|"
        r"\b(?:(?:rose|risen|rises|fell|fallen|falls|grew|grown|grows|jumped|climbed|dropped|declined|increased|decreased|slid|"
        r"slumped|surged|soared|plunged|shrank|tumbled)|(?:is|are|was|were|been)\s(?:up|down))(?:\s(?:about|around|some|nearly|"
        r"almost|over|more than|another))?"
    ),
    difference=(
        r"\s(?:higher|lower|dearer|cheaper)(?=[.,;)]|\s(?:in|on|at|this|last|from|today|year)\b|\s*\Z)|"
        r"\s(?:less|more|fewer|higher|lower|cheaper|dearer)\s(?:than\b|expensive\b)|\s(?:below|above|over|short of)\s"
        r"(?:the\s|its\s|their\s|what\s)?(?:budget|plan|planned|target|forecast|estimate|previous|expected|last)"
    ),
    changed_from=r"\bfrom",
    before=frozenset("before previous earlier former old last from was until start initial".split()),
    dollars=r"dollars?",
    demonyms={
        "canadian": "CAD",
        "australian": "AUD",
        "new zealand": "NZD",
        "singaporean": "SGD",
        "hong kong": "HKD",
        "taiwanese": "TWD",
        "jamaican": "JMD",
        "liberian": "LRD",
        "namibian": "NAD",
        "fijian": "FJD",
        "bermudian": "BMD",
        "belizean": "BZD",
        "canada": "CAD",
        "australia": "AUD",
        "singapore": "SGD",
        "jamaica": "JMD",
        "in canadian currency": "CAD",
        "in australian currency": "AUD",
    },
    before_phrase=r"(?=\s*(?:[.,;:)!?]|\Z|(?:on|in|to|for|at|by|and|from|or|a|per|last|this|today|yesterday|each|every|when|after|before|with|of|was|were|is|had|has)\b))",
    currencies=tuple(
        "dollars? rubles? roubles? pounds? francs? pesos? rupees? dinars? dirhams? riyals? krona kronor kroner "
        "shillings? won lira liras lei leva".split()
    ),
    between=("between",),
    joint=("and",),
    to=("to",),
    minus=("minus",),
    ordinals=(r"(?:st|nd|rd|th)\b",),
    labels=tuple(
        "no|nos|room|flight|article|paragraph|page|p|section|vol|chapter|route|channel|resolution|version|windows|number|"
        "group of|highway|phone|call|tel|case|gate|platform|apollo|formula|boeing|airbus|falcon|sputnik|soyuz|"
        "iphone".split("|")
    ),
    small={
        **counted(
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
            "seventeen|eighteen|nineteen"
        ),
        **counted("twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety", first=2, step=10),
    },
    times={"hundred": 100, "dozen": 12},
    one=frozenset(("one", "a", "an")),
    articles=("a", "an"),
    large=("thousand", "million", "billion", "trillion"),
    thousands=("thousand",),
    parts={"half a": "0.5", "a quarter of a": "0.25"},
    halves=("half a", "a quarter of a"),
    and_a_half=(" and a half",),
    inner=(r"(?<=hundred)\sand\s", r"(?<=thousand)\sand\s"),
    not_after=("half ", "quarter of ", "of the ", "Group of ", "one in "),
    other=frozenset("hundreds half third quarter double triple first second percentage".split()),
    not_before=(r"-?(?:first|second|third|\w+th)\b", r"[\s-](?:thirds?|quarters?|fifths?|and[\s-]a[\s-]half)\b"),
    compound_unit=r"\b(square|cubic|nautical)\b",
    rate=(
        r"\s?((?:an?|per|/)\s?(?:second|minute|hour|day|week|month|year|person|head|capita)\b)"
        r"|\s[^\W\d_]+\s?(per\s?\w+)"
    ),
    address=r"(?:[A-Z][a-z]+\s){1,3}(?:Street|Road|Avenue|Lane|Square|Boulevard)\b",
    changing="grow|increase|decrease|rise|fall|drop|cut|sav|change|less|more|difference|gain|loss",
    open_before=(
        r"\bnot\s+|\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|many)\s(?:out\s)?of\s"
        r"(?:its|their|his|her|the|all)\s+"
    ),
    aimed=(
        r"\b(?:targets?|plan(?:s|ned)?|forecasts?|expect(?:s|ed|ations?)?|predict(?:s|ed|ions?)|budget(?:s|ed)?|"
        r"projected|projections?|estimates?|estimated|intended|hoped|promised|goals?|quota|sought|demanded)\b"
    ),
)
