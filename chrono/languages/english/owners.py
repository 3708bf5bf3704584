"""English: which words a date belongs to."""

from chrono.languages.date_owners import DateOwners

_THE = r"(?:the\s+)?"
_AFTER = (
    r"(?:after|(?<!appear )(?<!appears )(?<!appeared )(?<!testify )(?<!testified )before|following|amid|despite|"
    r"ahead\s+of|prior\s+to|because\s+of|"
    r"(?<!is )(?<!are )(?<!was )(?<!were )due\s+to|"
    r"due\s+to(?=\s+(?:the|an?|his|her|its|their)\s)|owing\s+to|pursuant\s+to|"
    r"in\s+(?:the\s+)?(?:wake|aftermath|run-up|light|protest|response|reaction|connection|line|accordance)\s+"
    r"(?:of|to|at|with|against)|(?:over|under|against|by)\s+(?=(?:the|an?|his|her|its|their)\b))"
)
_IRREGULAR = (
    "began begun became broke broken brought built bought came chose chosen cut did done drew drawn fell fallen "
    "fought found gave given went gone held hit kept knew known laid led left lent lost made met paid ran rose "
    "risen said sold sent set shot shut spoke spoken stood struck swore sworn took taken taught told thought "
    "threw thrown won wrote written withdrew withdrawn born killed sank sunk sprang stole stolen froze frozen "
    "flew flown fled grew grown hid hidden overthrew overthrown rode shook swept underwent undergone upheld woke tore "
    "torn wore beat beaten rang sang slew slain quit"
)

PART = DateOwners(
    noun_before=(
        rf"\b(?P<noun>[a-z][\w-]+)\s+of\s+{_THE}",
        r"\b(?:an?|the|his|her|its|their)\s+(?P<noun>[\w-]+)\s+from\s+(?:the\s+)?",
        r"(?:\A\W*|[a-z]\s)(?P<noun>[A-Za-z][a-z]{3,}s)\s+(?:dating\s+|dated\s+)?from\s+(?:the\s+)?",
        r"\b(?:for|about)\s+(?:the|an?|his|her|its|their)\s+(?P<noun>[a-z][\w-]+)\s+on\s+(?:the\s+)?",
        r"\b(?P<noun>data|figures|results|report|budget|accounts|statement|statistics|earnings|forecast)\s+for\s+"
        r"(?:the\s+)?(?:fiscal\s+|financial\s+)?(?:year\s+)?",
        rf"\b{_AFTER}\s+(?:the\s+|an?\s+|his\s+|her\s+|its\s+|their\s+|last\s+)?(?:[\w'’-]+\s+){{0,4}}?"
        rf"(?P<noun>[\w'’-]+)\s+(?:of|on|in|from|dated|at)\s+{_THE}",
        rf"\b(?:until|till|since)\s+(?:the\s+|an?\s+|his\s+|her\s+|its\s+|their\s+)(?:[\w'’-]+\s+){{0,3}}?"
        rf"(?P<noun>(?![\w-]+ed\b)[\w'’-]+)\s+(?:of|on|in|at)\s+{_THE}",
    ),
    origin=("from", "from the"),
    of_another=r"\bof\s+(?:the|an?|his|her|its|their|our|that|this)\s+(?:[\w-]+\s+)?",
    dated_noun=True,
    relative=r"\b(?:that|which|who|whom|whose|where)\s",
    of_noun=rf"\b(?:which|who|whom|whose)\s|\bthat\s+(?=(?:was|were|had|has|is|are|[a-z]{{2,}}ed|{'|'.join(_IRREGULAR.split())})\b)",
    reported=(
        r"\b(?:said|says|told|reported|announced|wrote|stated|testified|claimed|alleged|complained|noted|added|recalled)\b"
        r"(?P<said>[^.;:,]{0,60}?\sthat\s+)(?:(?:on|in|at|the)\s+)*"
    ),
    condition=r"\W*Had\s+(?:the|an?|it|he|she|they|[A-Z]\w+)\b",
    no_noun=frozenset(
        """as end ends start beginning middle close rest most much all part parts half third quarter eve spring summer
        autumn fall winter day days week weeks weekend month months year years morning evening night afternoon
        hours course early late mid out because ahead when while with from that which at in on by for to as or
        but than dates comes runs stems remains returns after before until under into over during against
        between about said says was were is are has have had will would could""".split()
    ),
    bare_year=r"\d{4}",
    owned_year=r"\b(?:the|an?|its|his|her|their|our|this|that|\w+['’]s)\s+",
    noun_after=r"\s+(?P<noun>[a-z][\w-]+)",
    topic=(
        r"\b(?P<noun>trials?|hearings?|reports?|inquir(?:y|ies)|enquiry|probes?|investigations?|lawsuits?|case|"
        r"findings|verdict|films?|books?|documentary|exhibitions?|memorials?|vigils?|statements?|studies|study|articles?|"
        r"stories|story|papers?|evidence|testimony|questions|details|news|footage|video|pictures|photos?)\s+"
        r"(?:over|on|into|about|of|for|to)\s+(?=(?:the|an?|its|his|her|their|last|this|that)\s|(?-i:[A-Z]))"
    ),
    papers=(
        r"laws?|acts?|reports?|budgets?|plans?|contracts?|decrees?|studies|study|surveys?|books?|films?|bills?|statutes?|"
        r"directives?|resolutions?|rulings?|verdicts?|letters?|memos?|recordings?|editions?|accounts"
    ),
    target_before=(
        r"\b(?:sets?|schedul\w+|calls?|called|extend\w*|promis\w+|forecasts?|forecasted|project\w+|predict\w+|budget\w*|"
        r"postpon\w+|adjourn\w+|fix(?:ed|es)?|target\w*|pencil+ed\s+in|announced|promised)\b[^.;:]{0,60}?\s(?:for|to|until|till)\s+(?:the\s+)?",
        r"\b(?:invit\w+|summon\w+|call(?:ed|s)?|tickets?)\b[^.;]{0,60}?\s(?:to|for)\s+(?:an?|the)\s+[\w-]+\s+on\s+(?:the\s+)?",
        r"\b(?:agree[sd]?|decided?|vow\w*|pledg\w+|promis\w+|plan\w*|intend\w*|threaten\w*|order\w*|ask(?:ed|s)?|"
        r"urg\w+|want\w*|hop\w+)\s+(?:[\w'’-]+\s+){0,4}?to\s+[a-z]+\s+(?:[\w'’-]+\s+){0,4}?(?:on|in|at|by)\s+(?:the\s+)?",
    ),
    target_after=(r"\s+as\s+the\s+(?:day|date)\b",),
    superseded_before=(
        r"\bhad\s+(?:\w+\s+)?been\s+(?:scheduled|planned|set|due|slated)\s+(?:for|on)\s+(?:the\s+)?",
        r"\b(?:originally|initially|previously|first)\s+(?:scheduled|planned|set|due|slated)\s+(?:for|on)\s+(?:the\s+)?",
    ),
    left_place=r"\bfrom\s+(?:the\s+)?",
    superseded_place=(
        r"\b(?:had\s+(?:\w+\s+)?been|was|were|originally|initially|previously|first)\s+(?:originally\s+)?"
        r"(?:scheduled|planned|set|due|slated|supposed|meant)\s+(?:to|for)\b|\b(?:was|were)\s+to\s+have\b"
    ),
    superseded_after=(
        r",?\s+(?:will|is|are)\s+now\b",
        r",?\s+ha(?:s|ve)\s+(?:now\s+)?been\s+(?:moved|postponed|rescheduled|deferred|delayed|put\s+(?:back|off))\b",
        r"(?:\s+[\w'’-]+){0,4}\s+(?:has|have|had|was|were)\s+(?:now\s+|since\s+)?(?:been\s+)?"
        r"(?:moved|postponed|rescheduled|deferred|delayed|put\s+(?:back|off))\s+(?:to|until|till)\b",
    ),
    compared_before=(
        r"\b(?:rose|risen|rising|rises?|fell|fallen|falls?|falling|grew|grown|grows?|up|down|increased?|decreased?|declined?|"
        r"dropped|jumped|climbed|gained|lost|slipped|shrank|surged)\b[^.;:]{0,40}?\s(?:in|for|during)\s+(?:the\s+)?"
        r"[\w ]{3,30}?\sfrom\s+(?:the\s+)?",
        r"(?:\bper\s?cent|%)\s+(?:on|over|against|versus)\s+(?:the\s+)?",
        r"\bthan\s+(?:it|they|he|she|we)\s+(?:was|were|had\s+been|did|had)\s+(?:in|on)\s+(?:the\s+)?",
        r"\bthan\s+(?:in\s+|on\s+)?(?:the\s+)?",
        r"\b(?:holders?\s+)?of\s+record\s+(?:on|at|as\s+of)\s+(?:the\s+)?",
        r"\bcompared\s+(?:with|to)\s+(?:[\w.,%$€£-]+\s+){0,4}?(?:in\s+|on\s+|for\s+)?(?:the\s+)?",
        r"\bagainst\s+(?:[\w.,%$€£-]+\s+){1,4}?(?:in\s+(?:the\s+)?|an?\s+|one\s+)",
        r"\b(?:up|down|[\d.,]+\s?%|percent|per\s+cent|rose|fell|grew|slipped|dropped)\s+from\s+"
        r"(?:[\w.,%$€£-]+\s+){0,4}?(?:in\s+)?(?:the\s+)?",
        r"\bfrom\s+(?:an?|the|its|their)\s+(?:[\w-]+\s+){0,2}?(?:peak|low|high|record|level)\s+(?:in|of|on)\s+(?:the\s+)?",
        r"\bas\s+(?:they|it|he|she|[\w'’-]+\s+[\w'’-]+)\s+(?:had|did|was|were|has|have)(?:\s+done)?\s+(?:in|on)\s+(?:the\s+)?",
        r"\b(?:lowest|highest|worst|best|weakest|strongest|first|biggest|largest|time)\s+since\s+(?:the\s+)?",
        r"(?<!force )(?<!effect )(?<!office )(?<!valid )(?<!open )\bsince\s+(?:the\s+)?",
        r"\bor\s+(?:(?:possibly|perhaps|maybe|probably|else|just)\s+)?(?:in\s+)?",
    ),
    compared_after=(r"(?:,\s+\d{4})*,?\s+or\s+(?:(?:possibly|perhaps|maybe|probably|else|just)\s+)?(?:in\s+)?\d",),
    state_before=(
        r"\A\W*(?!(?:no|not|none|nothing|nobody|neither|half|each|every|everything|everybody|hardly|only|never|few|one|an?|"
        r"any|anything|some|part|much|most|whatever|whoever|if|unless|whether)\b)"
        r"(?:(?:the|this|his|her|its|their|our)\s+(?:[\w'’-]+\s+){1,4}?|(?:(?-i:[A-Z])[\w'’-]+\s+){1,4})"
        r"has\s+been\s+(?P<state>shut|closed|open|missing|vacant|empty|idle|suspended|banned|detained|jailed|imprisoned)\s+"
        r"(?:to\s+(?:all\s+)?[a-z]+\s+)?since\s+(?:the\s+)?"
    ),
    reacted_before=(
        r"\b(?:condemn|criticis|criticiz|denounc|deplor|prais|welcom|hail|mourn|regrett|applaud|protest)\w*\s(?:against\s)?"
        r"(?:[\w'’-]+\s){0,4}?(?:visit|attack|strike|decision|killing|arrest|invasion|test|launch|raid|bombing|ruling|verdict|"
        r"deal|coup|murder|crackdown|trip|statement|speech|incident|shooting|massacre|election|result|agreement|closure)s?\s"
        r"[^.;:]{0,60}$",
    ),
    period_before=(
        r"\b(?:months?|quarters?|years?|half|weeks?|period|season)\s+(?:to|ended|ending|ends?|through|up\s+to)\s+"
        r"(?:on\s+)?(?:the\s+)?(?:end\s+of\s+)?",
    ),
    calendar_after=(
        r",?\s*\(?(?:(?:in|by|of|under|according\s+to)\s+(?:the\s+)?)?"
        r"(?:Julian(?=\)|\s+(?:calendar|style|reckoning))|old[\s-]+(?:style|calendar|reckoning)\b|O\.\s?S\.|"
        r"Russian\s+style\b|lunar\b)"
    ),
    calendar_note=(
        r"\bdates?\b[^.]{0,40}\b(?:Old\s+Style|Julian\s+calendar|O\.\s?S\.)|\b(?:Julian|Old\s+Style)\s+dates\b"
    ),
    verb=rf"\b(?:[a-z]{{2,}}[^aeiou\W]ed|[a-z]{{2,}}[aeiou]ed|{'|'.join(_IRREGULAR.split())})\b",
    beginning=r"\b(?:open(?:s|ed|ing)?|beg[aiu]n\w*|start(?:s|ed)?|launch\w*|birth|born|outbreak|founding|found(?:ed|ation)|arriv\w+|becom\w+|became|appoint\w+|elect(?:ed|ion)|takes?\s+(?:office|over)|joins?|joined)\b",
    ending=r"\b(?:end(?:s|ed)?|clos(?:e[sd]?|ing|ure)|conclu\w+|finish\w*|death|dies|died|fall|depart\w*|dissol\w+|retir\w+|leaves|left|resign\w*|steps?\s+down)\b",
    remembering=(
        r"\b(?:(?P<number>[\w-]{1,24})\s+)?(?:anniversar(?:y|ies)|(?:bi|ter|quin)?centenar(?:y|ies)|(?:bi|ter)?centennial|"
        r"jubilee|years(?=\s+since\b))\s+(?:of|since)\b"
    ),
    no_verb=frozenset(
        """united hundred indeed need limited based armed detailed aged speed seed breed exceed proceed succeed wounded
        unprecedented related so-called naked sacred red bed""".split()
    ),
    later=(
        r"\b(?:(?:[\w-]+\s+)?(?:second|minute|hour|day|week|fortnight|month|year|decade|century)s?(?:\s+and\s+a\s+half)?\s+"
        r"(?:later|after|afterwards?|earlier|before|on)|the\s+(?:day|week|month|year|morning|next\s+\w+|following\s+\w+)\s+(?:after|before|later)|"
        r"(?:the\s+)?(?:next|following|same)\s+(?:day|week|month|year|morning|spring|summer|autumn|winter)|"
        r"shortly\s+after(?:wards)?|soon\s+after(?:wards)?)\b"
    ),
    afterwards=r"\b(?:(?<!no )later(?! than)|subsequently|eventually|ultimately|thereafter|afterwards?|then|"
    r"before\s+long|in\s+due\s+course|in\s+the\s+end|finally|(?:has|have|had)\s+since|at\s+(?:the|its|his|her|their)\s+(?:next|"
    r"following)\s+[\w-]+|within\s+(?:[\w-]+\s+){1,2}?(?:hour|day|week|month|year)s?)\b",
    then=r"(?:when|where)\s",
    earlier=r"\b(?:before|earlier)\b",
    clause=r",\s+|;\s+|\s+(?:and|but|while|then)\s+|\s+[–—]\s+",
    saying=r"\b(?:told\s[^.;,]{1,40}?|said|announced|stated|reported|wrote|testified|claimed|admitted|confirmed)"
    r"(?:\s+(?:on|in))?\s+that\b|\b(?:convicted|acquitted|accused|suspected|found\s+guilty)(?:\s+(?:on|in))?\s+of\b|"
    r"\b(?:pleaded\s+guilty(?:\s+(?:on|in))?\s+to|charged(?:\s+(?:on|in))?\s+with|(?:sentenced|jailed|fined|arrested|tried|indicted)(?:\s+(?:on|in))?\s+for)\b",
    contrast=r";\s+|,?\s+(?:but|while|whereas)\s+",
    coordinated=r";\s+|,\s+(?:and|but|while)\s+",
    articles=frozenset({"the", "his", "her", "its", "their"}),
    predicate=rf"\b(?:will\s+(?:be\s+)?[a-z]{{2,}}|[a-z]{{2,}}ed|(?:re)?(?:{'|'.join(_IRREGULAR.split())}))\b",
    trailing=r"\W*(?:[a-z]+ly\s)?(?!during|including|according|following)[a-z]{2,}ing\s|\W*(?:where|whose)\s",
    predicates=(
        r",\s+(?!\d)(?:and\s+)?|;\s+|\s+(?:but|while|whereas|although|though)\s+|"
        r"\s+(?:after|before|when|while|as)\s+(?=(?:the\s|an?\s)?[^,.;]{1,60}?\b(?:was|were|had|has|have|is|are|[a-z]{2,}ed|withdrew|"
        r"left|began|fell|rose|won|lost|took|made|gave|met|went|came|said|told|found|broke)\b)|"
        r"\s+and\s+(?=(?:sold|bought|won|lost|took|made|gave|met|went|came|left|began|fell|rose|be|is|was|were|will|has|have|had|would|then|later|[a-z]+ed)\b)"
    ),
    steps=(
        r"introduced|tabled|submitted|debated|passed|adopted|approved|endorsed|ratified|signed|proclaimed|promulgated|enacted|gazetted",
        r"filed|lodged|heard|argued|decided|dismissed|upheld",
        r"seized|searched|impounded|confiscated|returned",
    ),
    other_year=(
        r"\b(?:\w*years?|decades?|centur(?:y|ies)|last|past|ago|present|current(?:ly)?|now|next|following|today|later|"
        r"after(?:wards?)?|since|will|shall|again|anniversary)\b"
    ),
    in_place=r"\s+(?:in|at)\s+(?:the\s+)?(?-i:[A-Z])",
    new_subject=(
        r"\s+and\s+(?=(?:(?:the|an?|his|her|its|their)\s+(?:[\w’'-]+\s+){1,3}?|"
        r"(?-i:[A-Z])[\w’'-]+\s+(?:(?-i:[A-Z])[\w’'-]+\s+){0,2})"
        rf"(?:[a-z]{{2,}}ed|{'|'.join(_IRREGULAR.split())})\b)"
    ),
    goes_on=frozenset(
        "and but also then later since not had has have was were is are been be being would again already".split()
    ),
)
