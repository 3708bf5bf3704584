"""Kazakh: the words that turn a sense."""

from chrono.languages.cue_words import Cues

_NEGATION = frozenset("емес жоқ ешқашан ешкім ешқандай болмады өтпеді келмеді қойылмады болмайды өтпейді".split())
_CANCELLED = frozenset("жойылды тоқтатылды болдырылмады".split())

PART = Cues(
    negation=_NEGATION,
    modality=frozenset("болды болады мүмкін керек тиіс егер жоспарлап".split()),
    cancelled=_CANCELLED,
    off_phrases={
        ("кейінге", "қалдырылды"): "postponed",
        ("кейінге", "шегерілді"): "postponed",
        ("кейінге", "қалдырды"): "postponed",
        ("алып", "тасталды"): "cancelled",
        ("болмай", "қалды"): "cancelled",
        ("жоққа", "шығарды"): "denied",
        ("теріске", "шығарды"): "denied",
    },
    undone=_NEGATION,
    before_quote=_NEGATION | {"егер"},
    after_quote=_NEGATION | _CANCELLED,
    condition_after="егер",
    conditional=frozenset(("егер",)),
    untrue=r"\bшындыққа\s+(?:жанас|сәйкес)\w*(?:\s+кел\w+)?\b|\bжалған\b|\b(?:дерек|мәлімет|ақпарат)\w*\s+расталма\w+\b",
    hearsay=r"\b\w+-(?:мыс|міс)\b|\b(?:қауесет|сыбыс)\w*",
    not_said=(
        r"\b(?:жоспарлан\w+|жоспарлап\w*|күтіл(?:уде|еді)|керек\s+(?:еді|болатын)|тиіс\s+еді|мүмкін|белгіленген|"
        r"шегерілді|шегерілген|ауыстырыл\w+|айыптал\w+|күдік\w+|\w+[мбп][ае]қ\s+(?:болған|болды|еді))\b"
        r"|\b\w{2,}(?:м[ае]|п[ае]|(?<!та)(?<!жа)б[ае])(?:ды|ді|ған|ген|йды|йді)\b|\b\w+ған\s+жоқ\b|\b\w+ген\s+жоқ\b"
    ),
    said_verb="айтты|деді|мәлімдеді",
    pronouns=frozenset("Ол Олар".split()),
    planned=r"\b(?:жоспар\w*|күтіл\w*|тиіс|болмақ\w*|өтпек\w*|келмек\w*|\w+(?:ады|еді|йды|йді|мақ|мек|бақ|бек|пақ|пек|амыз|еміз))\b",
    ongoing=r"\b(?:жалғас\w+|әлі|қазір|\w+(?:уда|уде|йді|йды|еді|ады)|жатыр|бері|болып)\b",
    points_back=r"бұл\b",
)
