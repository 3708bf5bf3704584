"""English: how a sentence makes more than one statement."""

from chrono.languages.statement_words import StatementWords

PART = StatementWords(
    finite=(
        r"\w{2,}ed|was|were|is|are|has|have|had|went|came|took|gave|made|met|left|won|lost|sold|bought|built|began|sent|"
        r"held|found|fell|rose|ran|led|paid|sank|shot|struck|swore|threw|wrote|withdrew|beat|cut|hit|put|quit|set|"
        r"shut|spread|flew|drove|broke|chose|drew|fought|got|grew|hid|kept|laid|lent|read|rode|sang|saw|sought|spent|"
        r"spoke|stood|stole|swept|taught|wore|became|overthrew|upheld|underwent|undertook|shook|tore|oversaw|overran|"
        r"overcame|overtook|retook|rebuilt|forbade|withheld|withstood|shrank|dug|clung"
    ),
    joining=frozenset("and then".split()),
    before_nouns=frozenset(("then",)),
    barring=frozenset(
        """or nor who whom whose which that what when where while after before because as if whether since until to
        than so like""".split()
    ),
    relative=r",\s(?:who|which)\s",
    clauses=r"\b(?:when|after)\s",
    coordinating=frozenset(("and", "but")),
    timing=frozenset("when since until till once as".split()),
    apposed_name=r"\b(?:an?|the|his|her|its|their)\s(?:[a-z-]+\s){0,3}[a-z-]+(?P<name>,\s[A-Z][\w’'-]*\.?(?:\s[A-Z][\w’'-]*\.?){0,3}(?<!['’]s),)(?=\s(?!(?:and|or)\b)[^A-Z\W]|\s[£$€])",
    heading=frozenset("in on at by with under during after following amid despite for from since between".split()),
    participle=r"\w+ed|built|born|made|held|led",
    kinds=frozenset(
        """group company line firm maker charity fund bank party agency ministry union club team airline newspaper
        regulator court giant producer operator developer builder brewer carmaker insurer lender retailer supplier
        startup broadcaster network magazine website platform university college institute observatory telescope mission
        capital city town village port island river mountain province region state champion favourite favorite winner
        holder brother sister husband wife son daughter father mother widow auditor accountant banker businessman
        businesswoman entrepreneur investor shareholder driver pilot sailor skier swimmer runner cyclist player
        midfielder defender winger forward sprinter rider boxer wrestler astronomer physicist chemist biologist
        geologist historian archaeologist painter sculptor composer conductor poet playwright novelist photographer
        surgeon midwife teacher student activist campaigner dissident rival subsidiary unit ship vessel ferry tanker
        trawler tug film plaintiff defendant appellant respondent petitioner claimant""".split()
    ),
    makers=r"(?!(?:former|latter|later|after|under|over|other|another|larger|smaller|earlier|never|per|for|number|order|border|river|corner|water|tower|theatre|theater|center|counter|door|floor|harbor|harbour|paper|power|winter|summer|matter|letter|chapter|quarter|weather|fever|cancer|disaster|consider|remember|wonder|discover|offer|enter|answer|cover|suffer|deliver|prefer|refer|infer)\b)"
    r"[a-z-]{3,}(?:er|or|ist|ian|man|woman)",
    narrowing=frozenset(("that",)),
    governing=frozenset("of by from with at for in against and".split()),
    speaking=(
        r"\A\W*(?P<speaker>[^.;:!?\"“”«»]{2,160}?)\s(?:said|says|told\s\w+(?:\s\w+){0,3}|added|stated|reported|"
        r"announced|confirmed)(?:\s(?:on|in)?\s?\w+day)?(?:\s(?:morning|afternoon|evening|night))?(?:\sthat)?\s"
    ),
    by=frozenset(("by",)),
    of=frozenset(("of",)),
    deed=r"(?!(?:during|evening|morning|spring|string|king|ring|thing|nothing|building|meeting|wedding)$)[a-z]{3,}ing|"
    r"closure|signature|approval|adoption|seizure|destruction|rejection|completion|abolition|creation|execution|"
    r"demolition|expulsion|dismissal|detention|release|launch|sale|publication|ratification|nationalisation",
    no_given=(
        "North|South|East|West|Northern|Southern|Eastern|Western|New|Great|Saint|San|Los|Las|El|Sri|Costa|Saudi|Hong|Royal|"
        "United|Real|Deutsche|Central|National|State|Supreme|High|Federal|World|Old|Upper|Lower|Deputy|Vice|Acting|Foreign|"
        "Prime|First|Second|Chief|The|Bank|Court|City|Republic|Democratic|American|European|International|Grand|Big"
    ),
    compound=(
        r"\b(?P<noun>(?!half|part|most|lack|none|some)(?-i:(?:(?!the|its|his|her|their)[a-z]{3,}\s)??(?!\w+(?:ed|ing)\b)[a-z]{3,}))\s(?P<of>(?:of|on|for)\s(?:the\s|an?\s)?|(?-i:(?:at|in)\s(?=[A-Z])))"
        r"(?P<rest>(?-i:(?:(?!(?:to|in|of|from|with|by|for|on|at|and)\b)[a-z][a-z-]+\s){0,2}(?:[a-z][a-z-]+|[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2})))"
        r"(?=[.,;]|\s(?:in|on|at|with|from|by|to|and|after|before|over|under|for|has|have|had|was|were|is|are)\b|\s[a-z]+ed\b|\Z)"
    ),
    short_names=True,
    firm_ending=r"\s(?:Inc|Ltd|Limited|plc|Corp|Corporation|LLC|LLP|AG|SA|NV|SE|GmbH|AB|ASA|Oyj|Holdings|Industries|Group)\b\.?(?!\s(?:of|for)\b)",
    cleft=r"\W*It\s(?:was|is)\s(?:only\s)?(?:on|in|at)\s",
    trailing=frozenset(
        "in at near on from by with for of during after before over under inside outside within".split()
    ),
    incomplete=frozenset(
        """find hold put bring take set keep leave throw turn make call declare name drive force get deem consider
        regard label bar exempt free excuse pronounce render order ask tell want help allow let see hear watch
        imagine describe portray present treat depict play cast show liken compare strip deprive convince
        persuade rob starve give hand lay lead lower raise remove catch place have rid relieve send move engage
        involve""".split()
    ),
    future=frozenset(("will",)),
    says=r"say|says|said|tells?|told|announce[sd]?|warn(?:s|ed)?|insist(?:s|ed)?|report(?:s|ed)?|den(?:y|ies|ied)|"
    r"claim(?:s|ed)?|alleg(?:e|es|ed)|argue[sd]?|find|finds|found|rule[sd]?|estimate[sd]?|confirm(?:s|ed)?|state[sd]?",
    counting=frozenset("first second third last final next another other previous one".split()),
    past=r"burst|bore|bound|bred|brought|caught|dealt|did|does|fed|fled|forgave|froze|hung|heard|knew|lay|leapt|lit|"
    r"rang|said|says|shed|shone|slid|split|spun|stuck|swam|swung|thought|told|understood|woke|wound|slew|slid|sprang|"
    r"strode|strove|thrust|trod|wept|went|wove",
    place_kinds=frozenset("city town village hamlet island islet republic kingdom province state duchy resort".split()),
    persons=frozenset(
        """brother sister husband wife son daughter father mother widow auditor accountant banker businessman
        businesswoman entrepreneur investor shareholder driver pilot sailor skier swimmer runner cyclist player
        midfielder defender winger forward sprinter rider boxer wrestler astronomer physicist chemist biologist
        geologist historian archaeologist painter sculptor composer conductor poet playwright novelist photographer
        surgeon midwife teacher student activist campaigner dissident plaintiff defendant appellant respondent
        petitioner claimant politician lawmaker officer worker soldier miner protester rebel passenger""".split()
    ),
    people=frozenset(
        """people persons men women children boys girls victims soldiers officers workers civilians policemen
        passengers students residents miners sailors protesters members suspects patients""".split()
    ),
    definite=frozenset(("the",)),
    measuring=frozenset(
        """army bank hail wave avalanche storm flood sea mountain host handful number series string pack swarm cloud
        wall river torrent barrage chorus pile mass round piece part kind type sort form version copy model photo
        picture image portrait member half majority minority rest share bulk majority dozen hundreds thousands millions
        lack absence threat risk hint claim sign report rumour idea notion""".split()
    ),
    limiting=frozenset(
        """ban bar prohibit outlaw forbid exempt restrict permit allow legalise legalize tax abolish lift ease end
        enjoin shut""".split()
    ),
    alone=frozenset(
        """leave succeed visit follow lead win lose enter join meet fight call ask attend face seek sue love want return
        speak write read play pass drive fly ride beat offer promise pay sell buy owe refuse deny teach tell show serve
        marry help obey resist watch hear answer cross approach""".split()
    ),
    present_helpers=frozenset("is are being".split()),
    agents=frozenset(
        """police government parliament council court senate army navy troops forces gendarmes guards guard crew jury
        voters lawmakers board congress cabinet regulators authorities prosecutors judges rebels insurgents militants
        gunmen warships aircraft bombers hackers thieves burglars hijackers pirates demonstrators strikers tribunal
        commission committee assembly administration hospital school museum bishops nuns monks peasants farmers
        earthquake fire flood storm hurricane typhoon tornado avalanche landslide bomb explosion missile drone
        hanger federation delegates shareholders creditors members citizens inhabitants villagers""".split()
    ),
    hearing=r"tell|tells|told|warn(?:s|ed)?|inform(?:s|ed)?|assure[sd]?|remind(?:s|ed)?|notif(?:y|ies|ied)",
    timed=frozenset("after before since until as despite".split()),
    bare=frozenset("in at on by".split()),
    bestowed=frozenset("awarded fined sentenced".split()),
    things=frozenset(
        """carrier cruiser freighter destroyer steamer liner bomber fighter manufacturer retailer publisher reactor
        printer container trailer shelter frontier crater helicopter chopper cutter schooner""".split()
    ),
    regular=("ed",),
    participles=("ed", "en", "wn"),
    obliging=r"\b(?:was|were|is|are)\s(?:due\s|set\s)?to\s",
    present_perfect=frozenset(("has", "have")),
    inside=frozenset(("in",)),
    judging=frozenset(
        """condemn criticise criticize denounce praise welcome deplore decry mourn discuss debate investigate probe
        protest support oppose back reject recognise recognize hail lament regret""".split()
    ),
    geographic=frozenset("port river mountain island city town village province region state capital".split()),
    apart=frozenset("with by".split()),
    preterites=frozenset(
        """saw knew took gave went came wrote drove broke chose flew drew grew rode sang sank shook spoke stole swore
        threw tore wore began ran drank rang swam became overthrew forbade ate fell froze hid rose overtook
        undertook""".split()
    ),
    choosing=frozenset("or nor".split()),
    likening=frozenset("as like than".split()),
    related=frozenset("who which whom whose that".split()),
    loose=frozenset("in near after before during over amid with since inside outside within across".split()),
    lasting=frozenset("during after before since until amid".split()),
    gerund=("ing",),
    leads=frozenset("because although though while when as since after before despite following".split()),
    markers=frozenset(
        """of in at on near from by with for to during after before over under inside outside within into onto upon
        through between among amid towards toward as across around off out up down away back via despite along behind
        beside beyond above below against about without since until per alongside throughout""".split()
    ),
    particles=frozenset("off out up down away back over through".split()),
    placed=frozenset("in at on near during after before inside outside within amid across off".split()),
    naming=frozenset("of at in for on".split()),
    narrowed=frozenset(
        """former ex late acting deputy vice assistant associate interim caretaker designate elect honorary retired
        aspiring would-be self-styled so-called self-proclaimed alleged suspected purported apparent apparently possible
        potential probable likely unlikely proposed planned intended draft provisional partial mock fake false failed
        attempted abortive near half quarter third semi quasi pseudo anti counter few fewer some several many part parts
        first second last final next another other previous prospective shadow replica model toy imitation unofficial
        preliminary tentative conditional trial dummy virtual simulated nominal symbolic limited temporary junior youth
        reserve under sub rehearsal pilot test sample candidate runner-up rival successor predecessor portion section
        share percentage fraction minority little less least too enough one once counterfeit bogus sham copy nominee
        suspended disputed contested opposed rejected abandoned shelved delayed postponed cancelled unfinished
        incomplete hoped sought rumoured rumored reported supposed presumed""".split()
    ),
)
