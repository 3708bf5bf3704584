"""The heads of a table to what its columns mean."""

import re
from collections.abc import Callable, Mapping, Sequence

from chrono.errors import CannotRead, UnknownName

_HEADS = {
    "id": "id|identifier|event id|unique id|nr|no|number|#|номер|编号",
    "title": "title|headline|event|name|what|event title|event name|subject|summary of event|fact|fact text|событие"
    "|заголовок|название|оқиға|подія|事件|标题",
    "date": "date|when|start|start date|startdate|begin|begins|from|event date|date start|date from|date & time"
    "|date and time|дата|дата начала|күні|дата события|日期|时间|开始日期",
    "end": "end|end date|enddate|to|until|date end|date to|дата окончания|конец|结束日期",
    "year": "year|год",
    "month": "month|месяц",
    "day": "day|день",
    "time": "time",
    "end_year": "end year",
    "end_month": "end month",
    "end_day": "end day",
    "end_time": "end time",
    "status": "status|статус|状态",
    "category": "category|categories|group|tag|tags|topic|topics|issue|issues|theme|категория|тема|类别",
    "participants": "participants|people|persons|who|actors|actor|parties|party|involved|people involved|участники|кто"
    "|参与者|人物",
    "location": "location|place|where|city|venue|место|где|地点",
    "summary": "summary|description|text|details|detail|notes|note|comment|comments|описание|примечание|描述|备注",
    "quote": "quote|quotation|excerpt|passage|evidence|цитата|引文",
    "source": "source|sources|file|article|document|exhibit|reference|citation|источник|来源",
    "url": "url|link|source url|web|media|website|ссылка|链接",
    "type": "type",
}
_FIELD_OF = {head: field for field, heads in _HEADS.items() for head in heads.split("|")}
FIELDS = tuple(_HEADS)


def field_of(head: str) -> str:
    """What a column with this head means; the empty text where no name is known."""
    return _FIELD_OF.get(_plain(head), "")


def is_known(head: str) -> bool:
    return bool(field_of(head))


def _plain(head: str) -> str:
    return " ".join(re.sub(r"[_\-:.*]+", " ", head).casefold().split())


def guess_columns(
    heads: Sequence[str], given: Mapping[str, str], shown: str, dated: Callable[[int], bool]
) -> dict[str, int]:
    """The number of the column of each field: as `given`, else by its head, else the first that is `dated`.

    Raises UnknownName for a field or column that is none; CannotRead where no column is the title, or none the date.
    """
    found: dict[str, int] = {}
    for field, head in given.items():
        if field not in FIELDS:
            raise UnknownName("field", field, FIELDS)
        if head not in heads:
            raise UnknownName("column", head, tuple(heads))
        found[field] = heads.index(head)
    for number, head in enumerate(heads):
        field = field_of(head)
        if field and field not in found and number not in found.values():
            found[field] = number
    if "date" not in found and "year" not in found:
        if "day" in found and dated(found["day"]):
            found["date"] = found.pop("day")
        else:
            unknown = (number for number in range(len(heads)) if number not in found.values())
            date = next((number for number in unknown if dated(number)), None)
            found.update({} if date is None else {"date": date})
    if "title" not in found and "summary" in found:
        found["title"] = found.pop("summary")
    named = ", ".join(f'"{head}"' for head in heads)
    for field in ("title", "date"):
        if field not in found and not (field == "date" and "year" in found):
            raise CannotRead(shown, f"no column is the {field}: name it with --map {field}=COLUMN (columns: {named})")
    return found
