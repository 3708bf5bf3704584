"""English: the words that turn a sense."""

from chrono.languages.cue_words import Cues

_NEGATION = frozenset(
    """not no never none nowhere nothing nobody neither nor without cannot can't won't don't doesn't didn't isn't aren't
    wasn't weren't hasn't haven't hadn't shouldn't wouldn't couldn't mustn't unable denied denies deny refused refuses
    refuse failed fails fail hardly scarcely barely unless except""".split()
)
_CANCELLED = frozenset("cancelled canceled cancels cancelling scrapped aborted".split())
_POSTPONED = frozenset("postponed postpones postponing rescheduled deferred adjourned shelved".split())
_RELATIONS = (
    r"successors?|predecessors?|brothers?|sisters?|wife|husband|widow(?:er)?|sons?|daughters?|father|mother|nephew|niece|"
    r"lawyers?|aides?|assistants?|deput(?:y|ies)|rivals?|spokes\w+|advis[eo]rs?|secretary|friends?|colleagues?|agent|"
    r"opponents?"
)

_UNNAMED = (
    r"\b(?:people|persons?|sources?|officials?)\s+(?:familiar|briefed|close|with\s+(?:direct\s+)?knowledge)\b|"
    r"\b(?:unnamed|anonymous)\s+\w+\b|\bsources?\s+(?:sa(?:id|ys?)|tells?|told)\b"
)

# What somebody left in writing, or is said to be, is no plan: "her will was proved", "as others will have it".
_WILL = r"(?<!['’]s\s)will(?!\s+(?:was|were|is|are|has|had|of|and\s+testament|have\s+it)\b)"

PART = Cues(
    negation=_NEGATION,
    polarity=frozenset(
        """rejected approved rose fell increased decreased gained lost won accepted opened closed began ended
        more less fewer most least above below over under before after up down""".split()
    ),
    modality=frozenset(
        """will would shall should may might could can must is was are were be been being has have had do does did
        if whether perhaps possibly probably likely unlikely reportedly allegedly alleged expected planned plans plan
        scheduled proposed proposes intends intend intended hopes hope about around only almost nearly
        before after until since""".split()
    ),
    common=frozenset("sun sat mon about only around being do does did".split()),
    cancelled=_CANCELLED,
    postponed=_POSTPONED,
    moved=(
        r"\b(?:was|were|is|are|been|being|be|got)\s+(?:delayed|(?:pushed|put|moved|set)\s+back)\s+(?:by|for)\s+"
        r"(?:(?:about|around|over|some|nearly|almost|at\s+least|more\s+than)\s+)?[\w-]+\s+(?:\w+\s+)?(?:day|week|month|year)s?\b|"
        r"\b(?:was|were|is|are|been|being|be|got)\s+(?:delayed|(?:pushed|put)\s+back)\s+(?:until|till|to)\b"
    ),
    undone_thing=(
        r"\b(?:the|an?|its|their|his|her|this|that)\s+(?:now-|since-)?(?:cancel+ed|postponed|abandoned|scrapped|suspended)\s+"
        r"([a-z][\w-]*(?:\s+[a-z][\w-]*)?)"
    ),
    bounding=(
        r"\b(?:not|no)\s+(?:later|earlier|sooner|more|less|fewer)\s+than\b|\bno\.\s*[\dA-Z]*\d|"
        r"\bnot\s+(?:before|until|dispute[ds]?|deny|denied|contest(?:ed)?|doubt(?:ed)?)\b"
    ),
    denial=frozenset("denied denies denying refuted".split()),
    off_phrases={
        **{(one, "abandoned"): "cancelled" for one in ("was", "were", "been", "be", "is", "are")},
        ("called", "off"): "cancelled",
        ("put", "off"): "postponed",
    },
    undone=_NEGATION | {"had", "earlier", "previously", "initially", "originally", "once"},
    denied_matters=frozenset(("", "that", "it", "this", "the", "planning", "plans")),
    before_quote=_NEGATION | {"if", "whether", "reportedly", "allegedly", "rumoured", "false", "untrue"},
    after_quote=_CANCELLED | _POSTPONED | {"unless", "if", "not", "never", "provided", "except"},
    condition_before=(
        r"\b(nearly|almost|narrowly|barely|hardly|all but|"
        r"(?:unlikely|improbable|doubtful|doubts?|doubted|unclear|uncertain|not clear|no evidence|no suggestion) "
        r"(?:that|whether|if))\s+"
    ),
    condition_after="so long as|as long as|in case(?!\\s+nos?\\b)|once|subject to|on condition|only if|barring",
    clause=("and", "but", "so", "yet"),
    apart=(
        r"(?:[;:!?]|(?-i:(?<!\b[A-Z])\.))(?=\s)|[\"“”]|\bthat\b|,?\s(?:but|which|who|whom|while|because|although|though)\b|"
        r",\s(?:after|before|arguing|saying|telling|insisting|adding|claiming|denying|warning)\b|"
        r",?\sand\s(?=(?:will|would|had|has|have|did|does|never)\b)"
    ),
    conditional=frozenset(("if", "unless", "provided")),
    not_said=(
        r"\b(?:was|were)\s+to\s+(?:have\s+)?(?:be\s+)?[a-z]{3,}(?!\s+(?:blame|be))\b|"
        r"\b(?:is|are|was|were|been|being)\s+(?:(?:scheduled|planned|expected|due|set|slated)\s+(?:to|for)|due\s+(?:on|in|by|at))\b"
        r"|(?<=,\s)expected\s+(?:in|on|by|at|later|next)\b"
        r"|(?:\b(?:did|does|has|have|had)\s+not|\b(?:didn|hasn|haven|hadn)['’]t|\bnever)\b(?!\s+(?:been\s+)?"
        r"(?:postponed|cancel|called))(?!(?:(?<=did not)|(?<=didn['’]t))[^.;:]{0,80}?\b(?:until|till)\s(?!now|then))"
        r"|\b(?:was|were|been)\s+(?:averted|foiled|thwarted|prevented|narrowly\s+avoided|aborted)\b|\bfell\s+through\b"
        r"|\b(?:forecasts?|predict(?:s|ed)|projects?|projected|expects?|anticipates?|anticipated)\s+(?:an?|its|their|that|to|in|for)\b"
        r"|\bpencil+ed\s+in\b|\bcame\s+to\s+nothing\b"
        r"|\b(?:is|are)\s+to\s+(?!blame\b|date\b)[a-z]{3,}|\b(?:has|have)\s+to\s+[a-z]{3,}"
        r"|\b(?:is|are|was|were)\s+to\s+be\b|\b(?:has|have|had)\s+until\b|\b(?:will|shall)\s+(?!(?:was|were|is|are|has|had|of)\b)(?:be\s+)?\w+"
    ),
    said=(
        r"(?<!\bnever )(?<!\bnot )\b(?:took place|was held|were held|was signed|were signed|"
        r"happened|occurred|arrived|ended|began|opened|met)\b"
    ),
    disowned=(
        r"\A\W*(?:correction|clarification)s?\s*:|"
        r"\b(?:earlier|previous|original)\s+(?:version|edition|report)\s+(?:of\s+this\s+\w+\s+)?(?:\w+\s+)?"
        r"(?:said|stated|reported|gave|misstated|identified|described|referred)\b|\bmisstated\b|"
        r"\b(?:incorrectly|wrongly|mistakenly|erroneously)\s+(?:said|stated|reported|gave|identified|described|named)\b|"
        r"\b(?:said|stated|reported|named)\s+(?:incorrectly|wrongly|mistakenly|erroneously)\b"
    ),
    untrue=(
        r"\b(?:is|are|was|were|(?:turned|turns)\s+out\s+to\s+be|proved(?:\s+to\s+be)?)\s+(?:simply\s+|entirely\s+|completely\s+|just\s+|only\s+)?"
        r"(?:not\s+true|untrue|false|fake|fabricated|unfounded|baseless|incorrect|a\s+(?:lie|joke|prank|rumou?r))\b"
        r"|\b(?:deny|den(?:ied|ies))\s+(?:it|this|that)(?=[.;,]|\s*$)"
        r"|\b(?:rejected|dismissed|refuted|rebutted|debunked|disproved)\s+(?:[\w'’-]+\s+){0,3}?(?:reports?|claims?|rumou?rs?|"
        r"suggestions?|allegations?|stories|story|news)\b|\bdismissed\b[^.;]{0,40}?\bas\s+(?:fake|false|untrue|a\s+hoax|a\s+lie|"
        r"rumou?rs?|fiction)|\b(?:hoax|fake\s+news|fabrication|conspiracy\s+theory)\b|\bnot\s+true\s+that\b|\bno\s+truth\s+(?:to|in)\b|\bfalsely\b"
    ),
    unreal=(
        r"\b(?:(?-i:would|could|might|may|will|shall)|(?:is|are|was|were)\s+(?:due|expected|scheduled|supposed)\s+to|"
        r"(?:did|does|do|has|have|had|could|can)\s+(?:not|never)|never|(?:has|have|had)\s+yet\s+to|"
        r"(?:wants?|wanted|hopes?|hoped|intend(?:s|ed)?|plan(?:s|ned)?|promise[sd]?|vow(?:s|ed)?|threaten(?:s|ed)?|"
        r"refuse[sd]?|fail(?:s|ed)?|decline[sd]?)\s+to)\s+(?:not\s+)?(?:be\s+|have\s+(?:been\s+)?)?([^\W\d]+)"
    ),
    announced=(
        r"\bannounc(?:ed|es|ing)\s+(?:the|its|an?|their|plans)\s+(?:\w+\s+)?(?:closure|closing|sale|launch|opening|construction|"
        r"expansion|introduction|withdrawal|relocation|demolition|purchase|acquisition|merger)\b"
    ),
    given_up=r"\b(?:was|were)\s+to\s+have\s+\w+",
    not_held=(
        r"\b(?:will|would|did|does|do|is|are|was|were|had|has|have)\s+not\s+(?:be\s+|been\s+)?(?:held|take\s+place|"
        r"taken\s+place|go\s+ahead|gone\s+ahead|proceed|happen|happened)\b(?![^.;:]{0,80}?\b(?:until|till)\s)|\bnever\s+(?:took\s+place|happened)\b|"
        r"\b(?:(?:will|shall)\s+not|won['’]t)\s+be\s+\w+|"
        r"\b(?:was|were|been|is|are)\s+scrubbed\b|"
        r"\b(?:voted\s+down|rejected|terminated|abandoned|acquitted|cleared\s+of)\b|"
        r"\b(?:was|were|been|is|are)\s+(?:\w+\s+)?suspended\b|\b(?:was|were)\s+(?:originally\s+)?to\b[^.;]*\binstead\b|"
        r"\b(?:drop(?:s|ped)?|scrap(?:s|ped)?|abandon(?:s|ed)?|ditch(?:es|ed)?|axe[sd]?|shelve[sd]?|withdr[ae]ws?|withdrawn|"
        r"(?:gave|given?|gives)\s+up)\s+(?:(?:its|their|his|her|the|an?|any|all|of)\s+)(?:\w+\s+){0,2}?(?:plans?|proposals?|"
        r"ideas?|bids?|schemes?|projects?|tours?|trips?|events?)\b|"
        r"\b(?:plans?|proposals?|ideas?|bids?|schemes?|projects?|tours?|trips?|events?)\b[^.;,]{0,60}?\s"
        r"(?:was|were|been|is|are)\s+(?:later\s+|quietly\s+)?(?:dropped|scrapped|abandoned|ditched|axed|shelved|withdrawn)\b"
    ),
    hearsay=rf"\b(?:may|might|could)\s+have\b|\b(?:reportedly|allegedly|purportedly)\b|{_UNNAMED}",
    unnamed=_UNNAMED,
    related_to_whom=rf"\b(?:his|her|their|its)\s+(?:[\w-]+\s+){{0,2}}?(?:{_RELATIONS})\b",
    impersonal=r"\bit\s+(?:is|was|has\s+been|had\s+been)\s+(?:[\w-]+\s+){1,4}?(?=that\b)",
    related_before=rf"\b(?:{_RELATIONS})\s+(?:of|to|for)\s+(?:the\s+)?",
    related_after=rf"['’]s\s+(?:[\w-]+\s+){{0,2}}?(?:{_RELATIONS})\b",
    spoken_deeds=frozenset("announced wrote testified".split()),
    said_verb=(
        "said|says|told|added|stated|announced|reported|noted|argued|claimed|testified|replied|warned|insisted|conceded"
    ),
    pronouns=frozenset("He She They It We I You The A An".split()),
    prefixes=("un", "in", "im", "il", "ir", "dis", "non", "non-"),
    planned=(
        rf"\b(?:{_WILL}|shall|would|plan(?:s|ned|ning)?|scheduled|expect(?:s|ed)?|due|set|slated|intend(?:s|ed)?|upcoming|"
        r"forthcoming|next|ahead|hopes?|aims?|agreed|proposed?|invited?|tentative(?:ly)?|later|tomorrow|future|pending|"
        r"must|ha(?:s|ve)\s+to|ordered|until|within|effect|force|valid|appl(?:y|ies)|expires?|deadline|anticipated|envisaged|foreseen|"
        r"(?<!the\s)(?<!a\s)(?<!this\s)(?<!that\s)(?<!his\s)(?<!her\s)(?<!its\s)(?<!their\s)"
        r"(?:begins?|opens?|starts?|takes?|meets?|visits?|arrives?|leaves?|ends?|travels?|hosts?|holds?|closes?|launch(?:es)?)|"
        r"postponed|delayed|(?:is|are)\s+(?:to|\w+ing)|to\s+(?:be|visit|"
        r"meet|hold|host|open|begin|start|sign|attend|travel|arrive|take|discuss|launch|close|end|vote|decide|present|"
        r"join|speak|tour|celebrate|mark|review|consider|hear|appear|go|come|return|receive|pay|deliver))\b"
    ),
    ongoing=(
        r"\b(?:is|are|has\s+been|have\s+been|continu\w+|still|remain\w*|since|ongoing|under\s?way|in\s+progress|currently|now|"
        r"pending|until|(?:be|keeps?|goes on|go on)\s+(?:\w+\s+)?\w{2,}ing)\b"
    ),
    points_back=r"(?:but|however|yet|that|this|it|the\s+(?:claim|report|story|allegation|statement))\b",
    refers_back=r"\b(?:he|she|they|it|him|her|hers|them|his|their|its|these|those|both|the\s+(?:two|same|latter|former|pair|couple)|the\s+(?:sides|parties|meeting|ceremony))\b",
    passive_before=r"\b(?:was|were|been|is|are|be|being|gets?|got)\s+(?:\w+\s+)?",
    absent=(
        r"\b(?:(?:did|does|could|would|will)\s+not|(?:was|were|is|are)\s+(?:not\s+able|unable)\s+to|refused\s+to|"
        r"declined\s+to|failed\s+to)\s+(?:attend|appear|join|come|travel|take\s+part|participate|show\s+up)\b|"
        r"\b(?:was|were|remained)\s+absent\b|\bboycott\w*|\bha(?:s|d|ve)\s+withdrawn\b|\bwithdrew\b|"
        r"\bstayed\s+away\b|\bskipped\b|\bin\s+(?:his|her|their)\s+absence\b"
    ),
    goes_on_with=r"the\s+(?:talks|discussions?|negotiations?|consultations|meeting|session|summit|visit|conversation|ceremony)\b",
    moved_place=(
        r"\b(?:moved|shifted|relocated|transferred|switched|adjourned)\b[^.;]{0,60}?\bto\s+(?-i:[A-Z])[\w’'-]*"
    ),
    denies_name=(
        r"\b(?:not|rather\s+than|instead\s+of|in\s+place\s+of|standing\s+in\s+for|replacing|except(?:ing)?|excluding|"
        r"without|but\s+not|apart\s+from|other\s+than|unlike)\s+(?:(?:in|at|by|with|from|to|the)\s+){0,2}"
    ),
    told=frozenset({"told", "tells", "tell"}),
    sourcing=frozenset({"according to"}),
    behind_speaker=r"(?:on|in|at)\b",
    name_particles=("al", "bin", "de", "van", "von"),
    denying_endings=("n't", "n’t"),
)
