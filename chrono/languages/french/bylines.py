"""French: the words of a byline."""

from chrono.languages.byline_words import BylineWords, months_from

PART = BylineWords(
    published=r"(?:publiée?|mise? en ligne|postée?|parue?)(?: par \w+(?: \w+)?)?(?: le)?|date de publication",
    changed=r"(?:mise? à jour|modifiée?|actualisée?|dernière (?:mise à jour|modification))(?: le)?",
    beside=r"par|source|auteur|rédaction|date(?=\s*(?:[:：]|$))|photo"
    r"|(?:actualités?|politique|économie|société|monde|international|culture|sports?|sciences?|santé|opinions?|tribune"
    r"|article|entretien|communiqué|blog|portrait|enquête|reportage|analyse|chronique)(?=\s*$)",
    behind="à",
    ordinal="er",
    clock=r"\d{1,2}h\s?(?:\d\d)?",
    weekdays="lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    months=months_from(
        "janvier janv|février févr fév|mars|avril avr|mai|juin|"
        "juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre déc"
    ),
    untitled="sans titre|document",
    follows=r"(?:laisser un )?commentaires?|(?:à )?lire aussi|sur le même (?:sujet|thème)"
    r"|(?:autres|derniers|dernières) (?:articles|actualités)|articles (?:similaires|liés)|les plus lus",
    venue=r"lieu|où|quand",
    picture="photo",
    other=r"date limite|dates? (?:d['’]|(?:de|du|des) (?!publication|parution|mise en ligne))\w+(?: \w+){0,3}"
    r"|née?(?: le)?"
    r"|mort(?:e)?(?: le)?|décédée?(?: le)?|début|fin|échéance|entrée en vigueur|ouverture|clôture|signée?(?: le)?"
    r"|adoptée?(?: le)?"
    r"|vérifiée?(?: le)?|consultée?(?: le)?|enregistrée?(?: le)?",
    wrote="a écrit|écrivait|écrit",
    sender="de|expéditeur",
    sent="envoyé|date",
    sent_to="à|a|cc|objet|pièces jointes",
)
