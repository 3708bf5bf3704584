"""Kazakh: the words of a calendar."""

from chrono.languages.calendar_parts import CalendarWords

PART = CalendarWords(
    who="Қатысушылар",
    local_time="Жергілікті уақыт",
    known_to="дәлдігі: {a}",
    precisions={
        "moment": "минут",
        "day": "күн",
        "month": "ай",
        "season": "жыл мезгілі",
        "quarter": "тоқсан",
        "third": "жылдың үштен бірі",
        "half": "жартыжылдық",
        "year": "жыл",
        "decade": "онжылдық",
        "century": "ғасыр",
        "millennium": "мыңжылдық",
        "unknown": "белгісіз",
    },
    day_unknown="күні белгісіз",
    each_day="осы күндердің әрқайсысы",
    one_bound="тек осы шегі белгілі",
    stances={
        "disputes": "мұны дауластырады",
        "context": "контекст",
    },
    says="былай дейді: {a}",
    draft="Жоба, тексерілмеген.",
    draft_name="жоба – тексерілмеген",
    approximate="шамамен алынған күн",
    checked="chrono тексеруі: күні – {a}.",
    by="{a}, дереккөзі: {b}",
    planned_on="Хабар бойынша жоспарланған; хабар күні: {a}.",
    counts="Басқа тексерулер: {a}.",
    outcomes={
        "failed": "өтпегені – {a}",
        "waived": "ескертумен қабылданғаны – {a}",
        "unchecked": "тексерілмегені – {a}",
    },
    missing="Бұл күнтізбеге енбегендер: {a}.",
)
