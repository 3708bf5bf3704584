"""English: the words by which titles are held against passages."""

from chrono.languages.claim_words import ClaimWords
from chrono.languages.english.countries import COUNTRIES
from chrono.languages.english.opposites import OPPOSITES, STEPS
from chrono.languages.english.synonyms import ABBREVIATIONS, SYNONYMS
from chrono.languages.english.unreal import UNREAL
from chrono.languages.scripts import CLAUSE_STOP

_IRREGULAR = (
    "am be|is be|are be|was be|were be|been be|has have|had have|bought buy|sold sell|won win|lost lose|"
    "fell fall|fallen fall|"
    "rose rise|risen rise|met meet|held hold|took take|taken take|gave give|given give|went go|gone go|came come|"
    "became become|"
    "began begin|begun begin|broke break|broken break|brought bring|built build|caught catch|chose choose|"
    "chosen choose|"
    "cut cut|did do|drew draw|drawn draw|drove drive|driven drive|ate eat|fought fight|found find|fled flee|flew fly|"
    "forgot forget|froze freeze|frozen freeze|got get|grew grow|grown grow|heard hear|hid hide|hit hit|kept keep|knew "
    "know|laid lay|led lead|left leave|lent lend|let let|made make|meant mean|paid pay|put put|quit quit|read read|ran "
    "run|said say|saw see|seen see|sought seek|sent send|set set|shot shoot|shut shut|sank sink|sunk sink|"
    "sat sit|slept "
    "sleep|spoke speak|spoken speak|spent spend|stood stand|stole steal|stolen steal|struck strike|swore swear|sworn "
    "swear|swept sweep|taught teach|told tell|thought think|threw throw|thrown throw|understood understand|withdrew "
    "withdraw|withdrawn withdraw|wrote write|written write|died die|upheld uphold|"
    "overthrew overthrow|overthrown overthrow|dies die|death die|dead die|killed kill|visits "
    "visit|signs sign|signing sign|signature sign|ruling rule|ruled rule|approval approve|closure close|opening open|"
    "arrival arrive|departure depart|resignation resign|election elect|appointment appoint|payment pay|agreement agree|"
    "decision decide|announcement announce|growth grow|rise rise|fall fall|refusal refuse|rejection reject|talks talk|"
    "sued sue|sues sue|suing sue|beat beat|beaten beat|beating beat|"
    "freed free|frees free|negotiations negotiate|"
    "sale sell|purchase buy|purchases buy|purchased buy|purchasing buy|victory win|launch launch|trial try|tried try|"
    "goes go|does do|done do|dealt deal|flown fly|forbade forbid|forbidden forbid|rode ride|ridden ride|rang ring|"
    "rung ring|sang sing|sung sing|underwent undergo|undergone undergo|undergoes undergo|hung hang|burnt burn|"
    "undertook undertake|undertaken undertake|withheld withhold|withstood withstand|oversaw oversee|overseen oversee|"
    "foresaw foresee|foreseen foresee|overcame overcome|overtook overtake|overtaken overtake|undid undo|undone undo|"
    "shrank shrink|shrunk shrink|dug dig|bore bear|borne bear|tore tear|torn tear|wore wear|worn wear|bled bleed|"
    "sped speed|stuck stick|stung sting|swung swing|slid slide|clung cling|crept creep|wept weep|knelt kneel|"
    "leapt leap|swam swim|swum swim|drank drink|drunk drink|hidden hide|bitten bite|forgave forgive|forgiven forgive|"
    "awoke awake|arose arise|arisen arise|shook shake|shaken shake|mistook mistake|shown show|proven prove|"
    "strove strive|woke wake|lit light|overran overrun|rebuilt rebuild|resold resell|retook retake|retaken retake|"
    "rewrote rewrite|rewritten rewrite|repaid repay|misled mislead|bred breed|slew slay|slain slay|"
    "women woman|men man|children child|wives wife|knives knife|thieves thief|crises crisis"
)

_ABBREVIATED = dict(
    pair.split()
    for pair in (
        "ft fort|mt mount|bros brothers|corp corporation|inc incorporated|ltd limited|dept department|gen general|"
        "lt lieutenant|capt captain|col colonel|sgt sergeant|gov governor|sen senator|prof professor|dr doctor|"
        "univ university|assn association|mfg manufacturing|intl international|natl national|st saint|govt government|"
        "amb ambassador|adm admiral|maj major|rev reverend|supt superintendent"
    ).split("|")
)

PART = ClaimWords(
    stemmer="english",
    function=frozenset(
        """a an the of to in on at by for from with and or but as is are was were be been being has have had having do
        does did will would shall should may might can could must it its he she they them his her their this that these
        those there here who whom whose which what when where while than then so such into onto upon over under out up
        down off about after before between during through against without within per via all any some both each every
        other another one also too very more most less least first second new old own same mr mrs ms dr say says said
        tell told until since around amid""".split()
    ),
    irregular=dict(pair.split() for pair in _IRREGULAR.split("|")) | _ABBREVIATED,
    abbreviated=_ABBREVIATED,
    negators=frozenset("not never no nobody none neither nor cannot without n't".split()),
    until=frozenset(("until", "till")),
    lacking=frozenset("no without".split()),
    negative=frozenset(
        """not never no nobody none nothing neither nor cannot without n't lack lacks lacked lacking miss missed misses
        fail fails failed failing failure refuse refuses refused refusing refusal reject rejects rejected rejecting
        rejection deny denies denied denying denial decline declines declined declining ban bans banned halt
        halts halted
        stop stops stopped acquit acquits acquitted acquittal unable un absent late dismiss dismissed dismisses
        dismissal moved rescheduled
        delay delayed later block blocked blocks withdraw withdrew withdrawn avoid avoided prevent prevented suspend
        suspended
        cancel cancelled postpone postponed reverse reversed overturn overturned lose lost free clear cleared
        instead except back against off short only hardly barely unchanged missing out drop
        dropped""".split()
    ),
    refusing=frozenset("refuse fail reject deny decline".split()),
    poles=OPPOSITES,
    steps=STEPS,
    penalty=r"\b(?:jail|fine|admit|plead|prison|term|years?|months?|life|death|verdict|condemn|guilt|liab)\w*",
    reversing=frozenset("lift waive revoke overturn scrap rescind repeal quash".split()),
    alleged=(
        r"\b(?:according to(?!\s(?:(?:an?|the)\s)?(?:(?!police|leaked|press|media|news)"
        r"[\w-]+\s){0,3}(?:study|data|figures|statistics|records|survey|report)\b)|"
        r"alleg(?:e[sd]?|ing|edly|ations?)|claim(?:s|ed|ing)?(?= that| the\b| to\b)|(?<!as )claimed|"
        r"(?:accus|suspect|charg|blam)\w*\s(?!of\b|with\b|(?<=charges\s)against\b)[^.;,]{1,60}?\b(?:of|with|for)|"
        r"suspect\w* that|reportedly|"
        r"supposedly|ostensibly|(?:is|are|was|were)\s(?:said|reported|believed|thought|understood)\sto\shave|"
        r"(?:was|were|is|are|been|being)\s(?:accused|suspected|charged)\s(?:of|with)|purported\w*|"
        r",\s[^.;,]{2,40}?(?<!\bas)\s(?:claims?|claimed|insists?|alleges?|maintains?)(?=[.;]|\s*$)|disputes?\s(?:that|this|it)\s"
        r"and\ssays|rumou?red to|represented\s(?:to\s[^.;,]{1,40}?\s)?that|"
        r"assert(?:s|ed|ing)? that|told (?:the |an? )?(?:\w+ )?(?:court|jury|judge|inquest|inquiry|tribunal|committee|"
        r"hearing)\b[^.;]{0,60}?\bthat|testif(?:ied|ies|ying)\b[^.;]{0,40}?\bthat|"
        r"or so \w+ (?:said|says|told|claimed|claims|thought|believed)|charges? that|"
        r"maintain\w* that|contend\w*|insist\w*)\b"
    ),
    alleged_behind=(
        r"(?:alleg|accus|claim|blam)ing\b|allegations?\b|(?:purported|supposed|alleged|reported|ostensib)ly\s+"
        r"(?:to|for|in|at|by|because|after|from|with|over)\b"
    ),
    reported=(
        r"\A\W*Had\s(?:the|an?|it|he|she|they)\b|\b(?:prosecutors?|plaintiffs?|critics|opponents|activists)\s+"
        r"(?:say|says|said|claim\w*|argue\w*)\b|\b(?:(?:theory|report|rumou?r|claim|story|suggestion|belief|notion|"
        r"idea|allegation)(?: by [^.;,]{1,40}?)? that|by one account|according to (?:the |its |a )?"
        r"(?:complaint|lawsuit|suit|indictment|plaintiffs?|prosecution|defence|charges?|opposition|rumou?rs?|tradition|legend)|"
        r"(?:den(?:ied|ies)|reject(?:ed|s)|dismiss(?:ed|es)|refut(?:ed|es)) (?:an?|the|any) "
        r"(?:report|claim|allegation|rumou?r|suggestion|idea|notion)|"
        r"version of the \w+)\b|\((?:a )?rumou?r\)"
    ),
    clause_end=rf"{CLAUSE_STOP}|,\s(?:but|while|who|which|whereas|and)\b",
    said=r"\b(?:said|says|told|stated|announced|testified|argued|wrote|according)\b",
    telling=(
        r":\s|\b(?:blam\w*|protest\w*|counterclaim\w*|appeal\w*|say|says|said|claim\w*|alleg\w+|accus\w+|report\w*|"
        r"poll|inquiry|according|warn\w*|deni\w+|deny|testif\w+|"
        r"tell\w*|told|link(?:s|ed)|argu\w+|suspect\w*|deposition|charge\w*|complain\w*|sue\w*|plead\w*)\b"
    ),
    name_endings=("'s", "’s", "s'", "s’", "s"),
    turning=frozenset("for against before after without from despite".split()),
    undoing=frozenset(
        """unless if but except instead although though whether provided would could should might only nor not no
        never hardly barely scarcely almost nearly yet however otherwise rather than untrue false""".split()
    ),
    articles=frozenset("a an the".split()),
    verb_endings=("s", "ed", "ing"),
    unreal=UNREAL,
    inflections=frozenset(("", "s", "es", "ed", "d", "ing", "e", "y", "ies", "ied", "ying", "ier", "iest")),
    finite_endings=("s", "ed"),
    auxiliaries=frozenset("is are was were be been being has have had".split()),
    planning=frozenset("is are be will to scheduled due set".split()),
    dating=frozenset(
        """on in at from for between during the of night morning evening afternoon week day early late later
        about around c ca circa""".split()
    ),
    leading=frozenset("in to on at under during after following amid preceding marking".split()),
    imagined=frozenset(
        """dream dreams theory film movie novel play story scenario simulation exercise drill game poll prediction
        forecast draft proposal fiction legend myth painting vision effect principle part case event essence spirit
        future words view opinion eyes account version name paper average condition place lieu stead hope hopes
        order bid attempt effort response return exchange plan plans letter complaint lawsuit statement filing
        speech interview report telling hoax retracted mock imagination satire parody joke joked joking
        quipped character hero heroine villain played portrayed
        impostor ghost puppet avatar robot statue portrait rumour
        rumor fake hypothetical so thought charge charges mistake error accident legendary tradition
        popular satire correction onion book novel episode sitcom soap script screenplay false untrue lie""".split()
    ),
    going_on=frozenset(
        """which who whose where when after before during following amid over within and while ending worth
        including adding citing killing injuring wounding leaving bringing""".split()
    ),
    placing=frozenset("in at between near".split()),
    prepositions=frozenset("in at to from near into on of for".split()),
    infinitive_words=frozenset(("to",)),
    denying_beginnings=("un", "dis", "non"),
    mutual=frozenset("meet marry agree talk negotiate discuss sign play face fight merge join share exchange".split()),
    demonym="(?i:(?:ian|ean|ican|ish|ese|ench|utch|ani|aqi|eli)$|^(?:german|greek|thai|czech|swiss)$)",
    passive=r"\b(?:was|were|been|being|is|are|by|and|from|after|with)\b",
    relating=frozenset("of at for from by to in with".split()),
    done=(
        r"\b(?:has|have)\s(?!to\b|been\s(?:scheduled|planned|due))\w+"
        r"(?:ed|en|wn|ade|eld|old|one|ught|ost|ad|ot|un|ent|aid|met|ome|eft|uilt|won|ung)\b|\balready\b"
    ),
    coming=r"\b(?:will|(?:is|are) (?:to|due|scheduled|set|expected)|plans? to)\b",
    happening=frozenset(
        """takes took opens opened begins began starts started visits visited arrives arrived leaves left departs
        departed meets met plays played presents presented holds held goes went signs signed launches launched
        completes completed""".split()
    ),
    copula=r"is\b",
    that=r"that\b",
    perfect=frozenset({"had", "has", "have"}),
    inserted=(
        r",\s(?:(?:who|which)\s(?!(?:is|was|are|were|turn|prove|appear|play|seem|never|only|nearly|almost|look|became)\w*\b)"
        r"[^,;:()–—]+|(?:built|founded|born|established|opened|launched|signed)\sin\s\d{4}|"
        r"(?:(?:originally|first|initially)\s)?(?:set|fixed|planned|scheduled|listed|due|billed)\s(?:for|on|to)\s[^,;:()–—]+),\s"
    ),
    adjunct=(
        r"\s(?:of|by|from|for|at|in|on|with|near)\s[^,;:()–—\"“”'’]+?"
        r"(?:\s|,\s(?:who|which)\shad\s[^,;:()–—\"“”]+,\s|,\s(?:set|fixed|planned|scheduled|listed|due)\s(?:for|on|to)\s[^,;:()–—]+,\s)"
    ),
    plain=(
        "new|young|small|major|large|big|huge|giant|joint|private|foreign|domestic|veteran|prominent|leading|famous|"
        "renowned|popular|historic|wealthy|emergency|high-profile|long-running|state-owned|local|federal|public|annual|"
        "monthly|weekly|nearby|high-speed|men's|women's|men’s|women’s|"
        "(?!(?:potential|conditional|provisional|partial|experimental|fictional|hypothetical|theoretical|nominal|virtual|"
        "artificial|initial|optional|rival|trial|dual|several|total|symbolic|prospective|putative|alternative|"
        "presumptive|speculative|tentative|auxiliary|primary|elementary|moral|carnival|animal|funeral|notional|mythical|plastic|rhetorical|abortive|defective|temporary|preliminary|imaginary|voluntary|fictitious|"
        "spurious|dubious|erroneous|previous|anonymous|unanimous)$)"
        "[a-z]{3,}(?:al|ic|ive|ous|ary|ern)"
    ),
    manner=(
        "already|also|again|later|then|soon|now|meanwhile|thereby|together|all|both|"
        "(?!(?:allegedly|reportedly|supposedly|nearly|hardly|barely|scarcely|merely|only|partially|partly|conditionally|"
        "provisionally|falsely|wrongly|purportedly|seemingly|apparently|possibly|probably|likely|unlikely|presumably|"
        "virtually|practically|narrowly|symbolically|theoretically|hypothetically|nominally|ostensibly|early|family|july|"
        "italy|assembly|anomaly|monopoly|supply|reply|ally|rally|bully|apply|comply|rely|imply|multiply|tentatively|"
        "mistakenly|erroneously|effectively|unsuccessfully|rarely|potentially|originally|formerly|previously|temporarily|"
        "figuratively|metaphorically|reputedly|ironically|jokingly|fictitiously|notionally|technically|jelly|belly|folly|"
        "approximately|roughly|mainly|mostly|largely|chiefly|primarily|essentially|usually|generally|normally|typically|"
        "commonly|slightly|fairly|reasonably|relatively|comparatively|moderately|insufficiently|inadequately|incompletely|"
        "hopefully|respectively|presumptively|ordinarily|marginally|wholly|entirely|fully|butterfly|homily|panoply|doily|lily|melancholy|bodily|elderly|friendly|costly|deadly|orderly)$)[a-z]{3,}ly"
    ),
    aside=r"\s(?:in|at|near|during)\s(?:an?|the|its|his|her|their)\s(?!(?:name|case|form|event|place|eyes|view|style|role|"
    r"process|danger|mind|film|novel|play|dream)\b)[a-z-]+\s",
    plural_endings=("s",),
    apposed=r",\s(?:an?|the|its|his|her|their)\s[^,;:()–—]+,\s",
    roles=frozenset(
        """president vice-president minister premier chancellor senator lawmaker deputy congressman congresswoman mp
        ambassador envoy governor mayor commissioner secretary chairman chairwoman chair chief head director manager
        founder owner leader commander general colonel major captain lieutenant sergeant corporal admiral inspector
        officer judge justice prosecutor lawyer attorney witness defendant suspect professor doctor dr mr mrs ms sir
        lord lady king queen prince princess pope cardinal archbishop bishop rabbi imam spokesman spokeswoman
        spokesperson ombudsman ombudswoman coach captain striker goalkeeper singer author writer actor actress
        economist analyst engineer scientist researcher nurse editor journalist reporter""".split()
    ),
    possessives=frozenset("its his her their our own".split()),
    wishing=frozenset(
        """urge urges urged urging demand demands demanded demanding ask asks asked asking propose proposes proposed
        suggest suggests suggested want wants wanted hope hopes hoped expect expects expected fear fears feared
        believe believes believed think thinks assume assumes assumed predict predicts predicted imagine imagines
        imagined dream dreamt dreamed recommend recommends recommended insist insists insisted request requests
        requested require requires required wish wishes wished when once until till because as since lest suppose
        supposed threaten threatens threatened promise promises promised vow vows vowed plan plans planned
        planning agree agrees agreed""".split()
    ),
    sum=r"\s(?:an?|the)\s[$€£¥]\d[\d.,]*(?:\s(?:thousand|million|billion|trillion))?\s",
    universal=frozenset(
        "all every each any most only none no nobody nothing everyone everybody anyone everything both neither".split()
    ),
    appointed=frozenset("named appointed elected chosen picked hired crowned nominated made sworn promoted".split()),
    none_done=r"\bno\s+(?P<noun>(?:[\w-]+\s+){1,4}?)(?:was|were|is|are|has\s+been|have\s+been|had\s+been|will\s+be)\s+"
    r"(?:\w+ly\s+)?(?P<verb>[\w-]+)\b",
    condition=r"\b(?:(?<!as )(?<!even )(?<!only )if|unless|provided\s+that|as\s+long\s+as|on\s+condition\s+that)\b",
    conditioned=r"\b(?:would|could|might|may|will|shall)\b|['’]ll\b",
    supposing=r"\b(?:if|unless|would|could|may|might|will|to|threat\w*|vow\w*|demand\w*|ultimatum|urge\w*|calls?|called|"
    r"deadline|conditions?|conditional\w*|plans?|planned|ready|offer\w*|promis\w*|pledg\w*)\b",
    whole=frozenset("all every each entire whole unanimous unanimously everyone everybody".split()),
    partly=(
        r"\b(?:most|majority|nearly\s+all|almost\s+all|nearly\s+every|almost\s+every|half|part\s+of|"
        r"[\w-]+\s+(?:out\s+)?of\s+(?:the|its|their|his|her)\s+(?P<total>\d[\d,.]*\d|\d)|"
        r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|some|several|only\s\w+)\s+(?:out\s+)?of\s+"
        r"(?:the|its|their|his|her|[\w-]+['’]s)\s+(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?)|"
        r"some\s+of|several\s+of|by\s+[\w-]+(?:\s+votes)?\s+to\s+[\w-]+)\b"
    ),
    finished=r"(?:[a-z]{2,}ed|held|met|won|lost|signed|left|took|taken|gave|given|went|came|began|begun|built|sold|bought|paid|sent)",
    lacked=r"\b(?:without|no)\s(?:an?\s|any\s)?(?P<noun>\w+)",
    having=r"\bwith\s(?:an?\s|the\s)?(?P<noun>\w+)",
    pronoun=r"\b(?:he|she|it|they|him|her|them|his|its|their)\b",
    unrealised=(
        r"\b(?:tr(?:ied|ies|ying)|attempt(?:s|ed|ing)|s(?:eeks|eeking|ought)|inten(?:ds|ded|ding)|threaten(?:s|ed|ing)|"
        r"want(?:s|ed|ing)|hop(?:es|ed|ing)|offer(?:s|ed|ing)|promis(?:es|ed|ing)|pledg(?:es|ed|ing)|vow(?:s|ed|ing)|"
        r"plan(?:s|ned|ning))\s+to\b|\b(?:propos|suggest|consider|recommend)(?:e?s|ed|ing)\s+(?=\w+ing\b|that\b|to\b|an?\b)|"
        r"\bcall(?:s|ed|ing)\s+(?:on|for|upon)\b|\b(?:urg|demand|ask|request|petition)(?:ed|ing)\b"
    ),
    intending=(
        r"\b(?:to|for|bid|plan\w*|propos\w+|tr(?:y|ies|ied|ying)|attempt\w*|seek\w*|sought|inten\w+|threat\w*|want\w*|hop(?:e|es|ed|ing)|"
        r"consider\w*|offer\w*|call\w*|urg\w+|demand\w*|ask\w*|request\w*|recommend\w*|suggest\w*|promis\w+|pledg\w+|"
        r"vow\w*|appeal\w*|warn\w*|ultimatum|invit\w*|lodg\w*|appl\w*|driven|foil\w*|thwart\w*|repel\w*|would|could|may|might|should|will|petition\w*|push\w*|eye\w*|mull\w*|weigh\w*|motion|bill|draft|aim\w*|"
        r"prepar\w+|fail\w*|refus\w+|put\s+off|delay\w*|postpon\w+|cancel\w*|shelv\w+|drop\w*|halt\w*|scrap\w*|reject\w*|"
        r"oppos\w+|den\w+|ward\w*|block\w*|stop\w*)\b"
    ),
    cause=r"\b(?:because\s+of|due\s+to|owing\s+to|citing|as\s+a\s+result\s+of|amid|caused\s+by|on\s+account\s+of)\s",
    every=r"\b(?:all(?!\s(?:counts|charges|sides|eyes|but|over|time|day|night|set|clear|out|parties))|every|everyone|everybody)\b(?!-)",
    wholly=r"\b(?:completely|entirely|totally|wholly|utterly|unanimous(?:ly)?)\b",
    highest=(
        r"\b(?:larg|bigg|deadli|long|old|young|fast|strong|rich|poor|tall|heavi|great|small|hott|cold|deep|dri)est\b|"
        r"(?<=\bthe\s)most\s+\w+|(?<=['’]s\s)most\s+\w+"
    ),
    beyond=r"\b(?:nothing|ashes|ground|gutted|good|level+ed|razed|record\w*|high\w*|ever|best|worst|top|any\s+other|none|nobody|no\s+one|no|each|both|whole|entire)\b",
    owned=r"[a-z]['’]s\b",
    in_places=frozenset(("and", "the")),
    preceding=frozenset("the by with from met said told".split()),
    countries=COUNTRIES,
    synonyms=SYNONYMS,
    abbreviations=ABBREVIATIONS,
)
