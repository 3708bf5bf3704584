"""Russian: what stands in the heads and cells of a spreadsheet."""

from chrono.languages.parts import by_names
from chrono.languages.table_words import TableWords

PART = TableWords(
    heads=by_names(
        {
            "id": "номер",
            "title": "событие|заголовок|название",
            "date": "дата|дата начала|дата события",
            "end": "дата окончания|конец",
            "year": "год",
            "month": "месяц",
            "day": "день",
            "status": "статус",
            "category": "категория|тема",
            "participants": "участники|кто",
            "location": "место|где",
            "summary": "описание|примечание",
            "quote": "цитата",
            "source": "источник",
            "url": "ссылка",
        }
    ),
    about=r"около|ок\.",
    before="до",
    after="после",
    hour="ч",
)
