"""German: the words of a byline."""

from chrono.languages.byline_words import BylineWords

PART = BylineWords(
    published=r"(?:veröffentlicht|erschienen|publiziert)(?: am)?|veröffentlichungsdatum",
    changed=r"(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)(?: am)?|(?:letzte )?(?:aktualisierung|änderung)|stand",
    beside=r"von|quelle|datum|um|am",
    behind=r"um",
)
