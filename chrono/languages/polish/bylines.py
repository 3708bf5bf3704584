"""Polish: the words of a byline."""

from chrono.languages.byline_words import BylineWords, months_from

PART = BylineWords(
    published=r"(?:data )?(?:publikacji|publikacja)|opublikowan[oay]|dodano",
    changed=r"(?:ostatnia )?(?:aktualizacja|modyfikacja)|zaktualizowano|zmieniono",
    beside=r"autor|źródło|redakcja|data(?=\s*(?:[:：]|$))"
    r"|(?:wiadomości|aktualności|polityka|gospodarka|społeczeństwo|świat|kultura|sport|nauka|zdrowie|opinie|wywiad"
    r"|komunikat|blog|artykuł)(?=\s*$)",
    behind=r"roku|r\.?|godz\.?",
    weekdays="poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
    months=months_from(
        "stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|"
        "lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|"
        "października październik paź|listopada listopad lis|grudnia grudzień gru"
    ),
    untitled="bez tytułu|dokument",
    follows=r"komentarze|(?:czytaj|zobacz) (?:też|także|również)"
    r"|(?:powiązane|podobne|inne|najnowsze) (?:artykuły|wiadomości|wpisy)|najczęściej czytane",
    venue=r"miejsce|gdzie|kiedy",
    other=r"termin(?: \w+)?|data (?!publi|pubb|dodania|wydania|d[eio] publi)\w+(?: \w+)?|urodzon[yae]|ur\."
    r"|zmarł[ay]?|początek|koniec|rozpoczęcie"
    r"|zakończenie|wejście w życie|podpisan[oya]|przyjęt[oya]|sprawdzon[oya]|premiera",
    wrote=r"pisze|napisał\(?a?\)?",
    sender="od|nadawca",
    sent="wysłano|wysłane|data",
    sent_to="do|dw|cc|temat|załączniki",
)
