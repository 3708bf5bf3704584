"""Kazakh: what stands between and beside dates."""

from chrono.languages.date_links import DateLinks, opening

_NOUN = r"\s+(?:[\w-]+\s+){0,5}?"
_UNIT = r"(?P<unit>сағат\w*|күн\w*|апта\w*|ай\w*|жыл\w*)"

PART = DateLinks(
    words_before=opening("шамамен жуықтап"),
    words_after=frozenset({""}),  # a verb is denied in its middle
    respectively=r"\bтиісінше\b",
    to=r"\s*[-–—]+\s*",
    and_=r"\s+(?:мен|бен|пен|және)\s+|\s*[-–—]+\s*",
    or_=r"\s+(?:немесе|әлде)\s+",
    between_after=r"\s+(?:аралығ\w*|арасын\w*)",
    from_end=r"(?:дан|ден|тан|тен|нан|нен)\Z",
    until_after=r"\s+дейін",
    denied_after=r"\s+(?:емес|орнына)\b",
    doubted_after=r"(?!\s+(?:ерте|бұрын)\b)[^,;:.!?\n]*\b\w+(?:ма|ме|ба|бе|па|пе)(?:ды|ді|йды|йді|ған|ген|пты|пті|йтын|йтін|с)\b|"
    r"[^,;:.!?\n]*\b\w+(?:мақ|мек|бақ|бек|пақ|пек)\s+(?:еді|болды|болған)\b",
    night_after=r"\s+(?:қараған\s+)?түн\w*",
    unread_after=r"\s+(?:бірінші|екінші|үшінші|төртінші|соңғы)\s+(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі)\w*|"
    r"\s+(?:алғашқы\s+)?[^\W\d]+\s+ай(?:ында|да|ы|дың)?\b",
    appointed_after=r"\s+(?:жоспарлан\w+|белгілен\w+|тағайындал\w+)",
    came_off=r"\b(?:өтті|болды|басталды|ашылды|өткізілді|қол қойылды)\b",
    hedges_before=(("about", r"\b(?:шамамен|жуықтап)\s+"),),
    hedges_after=(
        ("about", r"\s+(?:шамасында|шамалы|жуық)\b"),
        ("until", r"\s+дейін\b"),
        ("by", r"\s+(?:қарай|кешіктір\w*мей)\b"),
        ("after", r"\s+(?:ерте|бұрын)\b(?=[^,;:.!?]*(?:\w(?:м|б|п)[ае]\w*|[ғгқк][ае]н\s+(?:жоқ|емес)\b))"),
        ("before", r"\s+(?:ерте|бұрын)\b"),
        ("starting from", r"\s+бастап\b"),
    ),
    counted_after=(
        r"\s*алдындағы\s+күн\w*(?P<one_back>)\b",
        rf"{_NOUN}(?P<number>[\w-]+)\s+{_UNIT}\s+"
        r"(?:(?P<on>өткен соң|өткенде|өткеннен кейін|кейін|соң)|(?P<back>бұрын))\b",
        rf"{_NOUN}қарсаңында(?P<one_back>)\b",
        rf"{_NOUN}(?P<number>[\w-]+)\s+жылдығы\w*(?P<years>)\b",
        rf"{_NOUN}ертеңі\w*(?P<one_on>)\b",
    ),
    expected=r"\b(?:тиіс|жоспарлан\w+|белгілен\w+|күтіл\w+|көзделген|тағайындал\w+)\b",
    schedule_signs=("кеш", "ерте", "бұрын"),
    off_schedule=(rf"\b(?P<number>[\w-]+)\s+{_UNIT}\s+(?:кешігіп|кеш(?:ірек)?|(?P<back>ерте(?:рек)?|бұрын))\b",),
)
