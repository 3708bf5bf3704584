"""Russian: the words of a calendar."""

from chrono.languages.calendar_parts import CalendarWords

PART = CalendarWords(
    who="Участники",
    local_time="Местное время",
    known_to="известно с точностью до {a}",
    precisions={
        "moment": "минуты",
        "day": "дня",
        "month": "месяца",
        "season": "времени года",
        "quarter": "квартала",
        "third": "трети года",
        "half": "полугодия",
        "year": "года",
        "decade": "десятилетия",
        "century": "века",
        "millennium": "тысячелетия",
        "unknown": "неизвестного срока",
    },
    day_unknown="день неизвестен",
    each_day="каждый из этих дней",
    one_bound="известна только эта граница",
    stances={
        "disputes": "оспаривает это",
        "context": "контекст",
    },
    says="указывает: {a}",
    draft="Черновик, не проверено.",
    draft_name="черновик – не проверено",
    approximate="приблизительная дата",
    checked="Проверка chrono: дата – {a}.",
    by="{a}, источник: {b}",
    planned_on="По сообщению, планировалось; день сообщения: {a}.",
    counts="Прочие проверки: {a}.",
    outcomes={
        "failed": "не пройдено – {a}",
        "waived": "принято с оговоркой – {a}",
        "unchecked": "не проверено – {a}",
    },
    missing="В этот календарь не вошло: {a}.",
)
