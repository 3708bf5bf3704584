"""Ukrainian: what stands in the heads and cells of a spreadsheet."""

from chrono.languages.parts import by_names
from chrono.languages.table_words import TableWords

PART = TableWords(
    heads=by_names(
        {
            "title": "подія|назва|заголовок",
            "date": "дата|коли",
            "status": "статус",
            "location": "місце|місто|адреса",
            "country": "країна|регіон|область",
            "figures": "сума|вартість|кількість|обсяг|бюджет|ціна|збитки|загинуло|загиблі|поранені|постраждалі",
            "source": "джерело",
            "quote": "цитата",
            "participants": "учасники",
            "summary": "опис",
        }
    ),
    about="близько",
    before="до",
    after="після",
    part=r"(?:кінець|кінці|початок|початку|середина|середині|(?:перш|друг|трет|четверт|останн)\w+\s+"
    r"(?:половин|трет|чверт)\w+)",
    either=r"\s+(?:або|чи)\s+",
    centuries={r"(?<=[\dIVX])\s?ст\.": " століття"},
)
