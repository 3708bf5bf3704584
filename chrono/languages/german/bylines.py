"""German: the words of a byline."""

from chrono.languages.byline_words import BylineWords, months_from

PART = BylineWords(
    published=r"(?:veröffentlicht|erschienen|publiziert)(?: am)?|veröffentlichungsdatum",
    changed=r"(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)(?: am)?|(?:letzte )?(?:aktualisierung|änderung)|stand",
    beside=r"von|quelle|datum(?=\s*(?:[:：]|$))"
    r"|(?:redaktion|nachrichten|aktuelles|news|politik|wirtschaft|sport|kultur|wissen|panorama|meinung|kommentar"
    r"|pressemitteilung|interview|bericht|reportage|artikel|blog|lokales|regional|allgemein)(?=\s*$)",
    behind=r"um",
    ordinal=r"\.",
    zone=r"Uhr\b",
    untitled="unbenannt|dokument",
    weekdays="montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|(?:mo|di|mi|do|fr|sa|so)(?=[.,])",
    months=months_from(
        "januar jänner jan|februar feb|märz mär mrz|april apr|mai|juni jun|"
        "juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez"
    ),
    follows=r"kommentare?|(?:lesen sie )?auch interessant|mehr zum thema"
    r"|(?:weitere|ähnliche|neueste) (?:artikel|beiträge|meldungen|nachrichten)"
    r"|verwandte (?:artikel|themen)|meistgelesen",
    venue=r"veranstaltungsort|wo|wann|treffpunkt",
    picture="foto|bild",
    other=r"\w*schluss|frist|fällig(?: am)?|geboren(?: am)?|gestorben(?: am)?|beginn|ende|gültig (?:ab|bis)"
    r"|in kraft(?: seit)?|termin"
    r"|aufgenommen(?: am)?|geprüft(?: am)?|abgerufen(?: am)?|stichtag|wahltag"
    r"|(?:datum|tag) de[rs] (?!veröffentlichung)\w+",
    wrote="schrieb|schreibt",
    sender="von|absender",
    sent="gesendet|datum",
    sent_to="an|cc|kopie|betreff|anlagen?",
)
