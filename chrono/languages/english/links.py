"""English: what stands between and beside dates."""

from chrono.languages.date_links import DateLinks, opening

_NOUN = r"(?:[\w'’-]+\s+){1,7}?"
_LINK = r"(?:of|on|in|at)\s+(?:the\s+)?"
_UNIT = r"(?P<unit>hour|day|week|fortnight|month|year|decade|centur(?:y|ie))s?"
_SIDE = r"(?:(?P<back>before|prior to|ahead of)|(?P<on>after|following|from|since))"
_AT = r"(?:(?:on|in|for|from|by|at|as of)\s+)?(?:the\s+)?(?:(?:early|late|mid)[ -])?"

_COUNT = r"(?P<number>(?!(?:last|this|next|past|previous|same|each|every|that)\b)[\w-]+)"

PART = DateLinks(
    words_before=opening(
        "no not far never neither either nor unlike except save than place instead contrary longer myth "
        "false falsely wrong mistaken erroneous misdated supposed allegedly originally initially first "
        "previously once was were been would sooner earlier ending since starting beginning effective "
        "probably perhaps possibly maybe presumably likely latest likelihood probability "
        "turn from until before prior ahead after following within eve morrow anniversary centenary centennial "
        "between move moving moved shift postponed reschedule delay deferred brought bring push put "
        "adjourn change switch to up t night file scheduled planned set due slated billed fixed arranged "
        "rumour rumor hoax viral online towards toward about around word talk whispered ago"
    ),
    words_after=opening(
        "latest earliest or onward onwards on and at to until till through in street square avenue road bridge park "
        "when stadium memorial museum commission committee brigade movement division library school district"
    ),
    respectively=r"\brespectively\b|:\s[^.!?]*\bfirst\b[^.!?]*\bthen\b",
    to=r",?\s*(?:(?:up\s+)?(?:to|until|till|through|thru)(?:\s+and\s+including)?|[-–—]+)\s*"
    r"(?:the\s+|late\s+|early\s+|mid-|(?:end|middle|beginning|start)\s+of\s+)*",
    and_=r"\s+and\s+(?:the\s+)?(?:late\s+|early\s+|mid-)*",
    or_=r",?\s+or\s+(?:(?:possibly|perhaps|maybe|probably|else|just)\s+)?(?:(?:in|on|at)\s+)?(?:the\s+)?(?:(?:early|late)\s+|mid-)?",
    between_before=r"\bbetween\s+(?:the\s+)?(?:late\s+|early\s+|mid-)*",
    one_of_them=r"\b(?:some\s?time|at\s+some\s+(?:point|time)|some\s+day|on\s+(?:a|some|an?\s+unknown)\s+(?:day|date))\b"
    r"[^.;,]{0,20}",
    then_after=r",?\s+when\b",
    moving=r"\b(?:mov(?:ed?|ing)|shift(?:ed|ing)?|postpon\w+|reschedul\w+|delay\w+|deferr\w+|brought forward|"
    r"bring(?:ing)? forward|push(?:ed|ing)? back|put (?:off|back)|adjourn\w+|chang(?:ed?|ing)|switch(?:ed|ing)?)\b",
    moved_to=r",?\s+(?:to|until|till)\s+(?:the\s+)?",
    moved_from=r",?\s+from\s+(?:the\s+)?",
    denied_before=rf"\b(?:neither|nor|unlike|except|save|other than|in place of|instead of|rather than|contrary to|"
    rf"no longer|(?<!if )not|not,\s[^,;.]{{2,40}},)\s+{_AT}",
    doubted_before=r"(?:\b(?:not|never|neither|no longer)\b(?!\s+(?:only|until|till|before|later|earlier|after|since|"
    r"dispute[ds]?|deny|denied|contest(?:ed)?|doubt(?:ed)?|just|merely|sooner|surprisingly|far))|n['’]t\b|"
    r"\bfile\s+(?:photo(?:graph)?|picture|image)\b|"
    r"\b(?:word has it|(?:there is|the)\s+talk(?:\s+is)?|it (?:is|was) (?:whispered|rumou?red))\s+that\b|"
    r"\b(?:(?:should|must|ought to) have|(?:was|were|is|are|been) (?:required|obliged) to)\b|"
    r"\bno\s+(?!later|earlier|sooner|more|less|fewer|longer|doubt|one\b|\d)(?:[\w-]+\s+){1,6}(?:was|were|took|came|sat|met|had)\b|"
    r"\bthere\s+(?:was|were|is|are|had been)\s+no\b|"
    r"\bfar from\s+\w+ing\b|\b(?:myth|false(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|"
    r"erroneous(?:ly)?|misdated|contrary to|supposedly|allegedly|"
    r"(?:rumou?rs?|hoax(?:es)?|(?:viral|online)\s+(?:posts?|claims?))\s+(?:[\w-]+\s+){0,3}?(?:that|claiming|saying|of|about))\b)"
    r"(?:(?!\bbut\b)[^,;:.!?])*(?<!\buntil )(?<!\btill )",
    not_before=r"(?:\b(?:not|never|nor|neither|nobody|none|no\s+\w+)\b|n['’]t\b)(?:\s+[\w-]+){0,4}\s+before\b",
    or_before=r"\b(?:in|on|at)\s+or\s+before\b",
    article=r"\bthe\b",
    planned_before=r"\b(?:(?:originally|initially|first|previously|once)\s+(?:been\s+)?(?:planned|scheduled|set|due|"
    r"slated|billed|meant|supposed|intended|announced|fixed|expected)|(?:was|were|had been)\s+(?:supposed|meant|due|"
    r"to have|to be|scheduled|expected)|would have)\b[^;:.!?]{0,40}",
    appointed_before=r"\b(?:scheduled|planned|set|due|slated|billed|fixed|arranged)\s+(?:for|on)\s+(?:the\s+)?",
    came_off=r"\b(?:took place|(?:was|were) (?:\w+ )?(?:held|opened|signed|inaugurated)|began|opened|met|happened|"
    r"occurred|went ahead|finally|eventually|instead|actually)\b",
    hedges_before=(
        ("by", r"\bat (?:the )?(?:very )?latest\s+(?:in\s+|on\s+|by\s+)?(?:the\s+)?"),
        ("about", r"\b(?:towards?|(?:about|around)\s+or\s+in)\s+(?:the\s+year\s+)?"),
        ("about", r"\bin all (?:likelihood|probability),?\s+(?:in\s+|on\s+)?(?:the\s+)?"),
        ("about", r"\b(?:probably|perhaps|possibly|maybe|presumably|likely)\s+(?:on\s+|in\s+|about\s+)?(?:the\s+)?"),
        ("not before", r"\b(?:no|not)\s+(?:sooner|earlier|before)\s+(?:than\s+)?(?:the\s+)?"),
        ("until", r"\bending\s+(?:on\s+|in\s+)?(?:the\s+)?"),
        (
            "starting from",
            r"\b(?:ever since|starting|beginning|effective|as from)\s+(?:on\s+|in\s+|from\s+)?(?:the\s+)?",
        ),
        ("until", r"\bup until\s+(?:the\s+)?"),
    ),
    begun_before=r"\bfrom\s+(?:the\s+)?(?:beginning of\s+|start of\s+)?",
    begun_after=r",?\s+(?:on\b|to\s+(?:c\.|ca\.|about|around|the\b|his\b|her\b|its\b|their\b))",
    hedges_after=(
        (
            "about",
            r",?\s+(?:or thereabouts|or so\b|if not (?:earlier|later|before|sooner))\b",
        ),
        ("by", r",?\s+(?:at (?:the )?(?:very )?latest|or (?:earlier|before|sooner))\b"),
        ("not before", r",?\s+(?:at (?:the )?(?:very )?earliest|or later|or after)\b"),
        ("starting from", r"\s+(?:until|till|through)\s+(?:c\.|ca\.|about|around|the\b|his\b|her\b|its\b|their\b)"),
        ("starting from", r",?\s+(?:onwards?|and (?:after|since|ever since))\b"),
    ),
    night_before=r"\bnight\s+(?:of|from|between)\s+(?:the\s+)?",
    decided_before=r"\b(?:mov|shift|postpon|reschedul|delay|deferr|adjourn)\w*\s+on\s+(?:the\s+)?",
    unread_before=r"\bturn\s+of\s+(?:the\s+)?",
    unread_after=r"\s(?:Street|Square|Avenue|Road|Bridge|Park|Stadium|Memorial|Museum|Commission|Committee|Brigade|Movement|"
    r"Division|Library|School|District)\b|\s+(?:of|in)\s+the\s+(?:following|next|previous|preceding)\b|,?\s+in\s+the\s+[\w-]+\s+year\s+of\s+(?:(?:the|his|her|our|their)\s+)?"
    r"(?:reign|rule|king|queen|emperor|empress|tsar|sultan|shah|pope|republic)\b",
    counted_before=(
        rf"\b{_COUNT}\s+{_UNIT}\s+{_SIDE}\s+(?:[\w'’-]+\s+){{0,5}}?[\w'’-]+,\s+(?:(?:which|that)\s+(?:fell|was|were|"
        rf"is|took place|came|falls|had been)\s+(?:held\s+|set\s+|called\s+|due\s+)?|"
        rf"(?:held|set|called|due|scheduled)\s+)"
        rf"(?:for|on|in)\s+(?:the\s+)?",
        rf"\b{_COUNT}\s+{_UNIT}\s+(?:to the day\s+|exactly\s+)?{_SIDE}\s+{_NOUN}{_LINK}",
        rf"\b{_COUNT}\s+{_UNIT}\s+to the day\s+{_SIDE}\s+",
        rf"\b{_COUNT}\s+(?P<unit>hours?)\s+{_SIDE}\s+",
        rf"\b{_COUNT}\s+{_UNIT}\s+(?P<back>ago)\s+(?:on\s+)?",
        rf"\bwithin\s+(?P<unknown>[\w-]+)\s+(?:hour|day|week|month|year)s?\s+(?:of|after|from)\s+{_NOUN}{_LINK}",
        rf"\b(?:on\s+)?(?:the\s+)?(?:eve of|(?:day|night|evening) before)(?P<one_back>)\s+{_NOUN}{_LINK}",
        r"\b(?:on\s+)?(?:the\s+)?eve of(?P<one_back>)\s+(?:[\w'’-]+\s+){0,3}?[\w'’-]+,\s+(?:on\s+)?",
        rf"\b(?:on\s+)?(?:the\s+)?morrow of(?P<one_on>)\s+{_NOUN}{_LINK}",
        rf"\b{_COUNT}\s+{_UNIT}\s+{_SIDE}\s+(?:[\w'’-]+\s+){{1,4}}?(?:was|were|had been)\s+\w+,?\s+(?:on\s+)?",
        rf"\b(?:on\s+)?(?:the\s+)?(?:day|morning) (?:after|following)(?P<one_on>)\s+{_NOUN}{_LINK}",
        rf"\b(?P<number>[\w-]+)(?P<years>)\s+anniversary\s+of\s+{_NOUN}{_LINK}",
        rf"\b(?P<century>)(?:centenary|centennial)\s+of\s+{_NOUN}{_LINK}",
        r"\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s+(?:after|before|following)\s+(?:the\s+)?",
    ),
    counted_twice=rf"\b[\w-]+\s+{_UNIT}\s+to\s+",
    counted_alone=r"\b(?:day|week|fortnight|month|year|decade)s?\s+(?:after|before|following)\s+"
    r"(?:the|his|her|its|their|an?|this|that|he|she|they|we|it(?=\s+\w+(?:ed|s|an)\b)|being|\w+ing|judgment|death|"
    r"birth|service|independence)\b",
    expected=r"\b(?:expected|due|planned|scheduled|set|slated|billed|supposed|meant|intended|promised|fixed|arranged|"
    r"should have|was to|were to)\b",
    schedule_signs=(
        *("s late", "day late", "week late", "month late", "year late", "behind schedule", "behind time", "overdue"),
        *("s early", "day early", "week early", "month early", "ahead of", "r than", "a delay of"),
    ),
    off_schedule=(
        rf"\b{_COUNT}\s+{_UNIT}\s+(?:late|behind\s+(?:schedule|time)|overdue|later(?=\s+than\s)|(?P<back>early|"
        r"ahead\s+of\s+(?:schedule|time)|(?:earlier|sooner)(?=\s+than\s)))\b(?P<than>\s+than\s+(?:originally\s+)?\w+)?",
        rf"\b(?:with|after)\s+a\s+delay\s+of\s+{_COUNT}\s+{_UNIT}\b",
    ),
)
