"""Polish: the words of a byline."""

from chrono.languages.byline_words import BylineWords, months_from

PART = BylineWords(
    published=r"(?:data )?(?:publikacji|publikacja)|opublikowan[oay]|dodano",
    changed=r"(?:ostatnia )?(?:aktualizacja|modyfikacja)|zaktualizowano|zmieniono",
    beside=r"autor|źródło|redakcja|data",
    behind=r"roku|r\.?|godz\.?",
    weekdays="poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
    months=months_from(
        "stycznia sty|lutego lut|marca mar|kwietnia kwi|maja maj|czerwca cze|"
        "lipca lip|sierpnia sie|września wrz|października paź|listopada lis|grudnia gru"
    ),
    untitled="bez tytułu|dokument",
)
