"""Portuguese: the words of a byline."""

from chrono.languages.byline_words import BylineWords, months_from

PART = BylineWords(
    published=r"(?:publicad[oa]|postad[oa]|criad[oa])(?: em| a)?|(?:data d[ae] )?publicação",
    changed=r"(?:última )?(?:atualizad[oa]|actualizad[oa]|atualização|actualização|modificad[oa])(?: em| a)?",
    beside=r"por|fonte|autora?|redação|data(?=\s*(?:[:：]|$))|foto"
    r"|(?:notícias?|política|economia|sociedade|mundo|internacional|nacional|cultura|esportes?|desporto|ciência|saúde"
    r"|opinião|artigo|entrevista|comunicado|blog)(?=\s*$)",
    behind="às?",
    ordinal="º",
    clock=r"\d{1,2}h\s?(?:\d\d)?",
    of="de",
    weekdays="(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo",
    months=months_from(
        "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|"
        "julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez"
    ),
    untitled="sem título|documento",
    follows=r"(?:deixe um )?comentários?|leia (?:também|mais)|(?:notícias|artigos) relacionad[oa]s"
    r"|(?:últimas|outras|mais) notícias|mais lidas",
    venue=r"local|onde|quando",
    picture="foto",
    other=r"data limite|data (?:de|da|do) (?!publicação)\w+(?: \w+)?|nascid[oa]|nasceu|morreu|início|fim|prazo"
    r"|vencimento"
    r"|entrada em vigor|(?:aprovad|assinad|consultad|gravad|revisad)[oa](?: em)?|estreia",
    wrote="escreveu",
    sender="de|remetente",
    sent="enviad[oa](?: em)?|data",
    sent_to="para|cc|assunto|anexos?",
)
