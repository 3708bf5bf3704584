"""Italian: the words of a byline."""

from chrono.languages.byline_words import BylineWords, months_from

PART = BylineWords(
    published=r"pubblicat[oa](?: il)?|(?:data di )?pubblicazione",
    changed=r"(?:ultimo )?(?:aggiornat[oa]|aggiornamento|modificat[oa])(?: il)?",
    beside=r"di|da|a cura di|fonte|autore|redazione|data(?=\s*(?:[:：]|$))|foto"
    r"|(?:notizie|politica|economia|società|mondo|esteri|cronaca|cultura|sport|scienza|salute|opinioni|intervista"
    r"|comunicat[oi]|blog|articolo)(?=\s*$)",
    behind="alle ore|alle|ore",
    ordinal="º",
    weekdays="lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    months=months_from(
        "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|"
        "luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic"
    ),
    untitled="senza titolo|documento",
    follows=r"commenti?|leggi anche|(?:articoli|notizie) correlat[ie]|(?:ultime|altre) notizie|i più letti",
    venue=r"luogo|dove|quando",
    picture="foto",
    other=r"data (?:di|della|del|dell['’]) ?(?!pubblicazione)\w+(?: \w+)?|nat[oa](?: il)?|mort[oa](?: il)?|inizio"
    r"|fine|scadenza"
    r"|entrata in vigore|(?:approvat|firmat|consultat|registrat|verificat)[oa](?: il)?|prima visione",
    wrote="ha scritto|scrive",
    sender="da|mittente",
    sent="inviato|data",
    sent_to="a|cc|oggetto|allegati",
)
