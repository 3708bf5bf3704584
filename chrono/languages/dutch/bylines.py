"""Dutch: the words of a byline."""

from chrono.languages.byline_words import BylineWords, months_from

PART = BylineWords(
    published=r"(?:gepubliceerd|geplaatst|verschenen)(?: op)?|publicatiedatum",
    changed=r"(?:laatst )?(?:bijgewerkt|gewijzigd|aangepast)(?: op)?|(?:laatste )?(?:update|wijziging)",
    beside=r"door|bron|auteur|redactie|datum(?=\s*(?:[:：]|$))"
    r"|(?:nieuws|politiek|economie|samenleving|wereld|buitenland|binnenland|cultuur|sport|wetenschap|gezondheid|opinie"
    r"|interview|persbericht|blog|artikel)(?=\s*$)",
    behind="om",
    weekdays="maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    months=months_from(
        "januari jan|februari feb|maart mrt|april apr|mei|juni jun|"
        "juli jul|augustus aug|september sept sep|oktober okt|november nov|december dec"
    ),
    untitled="naamloos|document",
    follows=r"reacties?|lees ook|(?:gerelateerde?|andere|meer|laatste) (?:artikelen|nieuws|berichten)"
    r"|meest gelezen",
    venue=r"locatie|waar|wanneer",
    other=r"deadline|geboren(?: op)?|overleden(?: op)?|begin|start|einde|sluitingsdatum|ingangsdatum|geldig (?:van|tot)"
    r"|inwerkingtreding|ondertekend(?: op)?|geraadpleegd(?: op)?|gecontroleerd(?: op)?|opgenomen(?: op)?",
    wrote="schreef",
    sender="van|afzender",
    sent="verzonden|datum",
    sent_to="aan|cc|onderwerp|bijlagen?",
)
