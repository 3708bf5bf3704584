"""Spanish: the words of a byline."""

from chrono.languages.byline_words import BylineWords, months_from

PART = BylineWords(
    published=r"(?:publicad[oa]|creado)(?: el)?|(?:fecha de )?publicación",
    changed=r"(?:última )?(?:actualizad[oa]|actualización|modificad[oa]|modificación)(?: el)?",
    beside=r"por|fuente|autora?|redacción|fecha(?=\s*(?:[:：]|$))|foto"
    r"|(?:noticias?|política|economía|sociedad|mundo|internacional|nacional|cultura|deportes?|ciencia|salud|opinión"
    r"|artículo|entrevista|comunicado|blog|reportaje|análisis|columna|editorial)(?=\s*$)",
    behind="a las?",
    ordinal="º",
    of="del?",
    weekdays="lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    months=months_from(
        "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|"
        "julio jul|agosto ago|septiembre setiembre sept sep set|octubre oct|noviembre nov|diciembre dic"
    ),
    untitled="sin título|documento",
    follows=r"(?:deja un )?comentarios?|lea? también|(?:noticias|artículos|temas) relacionad[oa]s"
    r"|(?:últimas|otras|más) noticias|te puede interesar|lo más leído",
    venue=r"lugar|dónde|cuándo",
    picture="foto",
    other=r"fecha límite|fecha (?:de|del) (?!publicación)\w+(?: \w+)?|nacid[oa]|nació|murió|inicio|fin|plazo"
    r"|vencimiento"
    r"|entrada en vigor|(?:aprobad|firmad|consultad|grabad|revisad)[oa](?: el)?|estreno",
    wrote="escribió",
    sender="de|remitente",
    sent="enviado(?: el)?|fecha",
    sent_to="para|cc|asunto|adjuntos?",
)
