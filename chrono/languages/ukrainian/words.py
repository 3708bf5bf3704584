"""Ukrainian: the words that dates are said in."""

from chrono.languages.parts import Phrasebook, season_names

_MONTHS = tuple(
    "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень".split()
)
_MONTHS_OF = tuple("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split())
_MONTHS_BETWEEN = tuple(
    "січнем лютим березнем квітнем травнем червнем липнем серпнем вереснем жовтнем листопадом груднем".split()
)

PART = Phrasebook(
    months=_MONTHS, dated_months=_MONTHS_OF,
    short_months=tuple("січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.".split()),
    day="{d} {m} {y}", month="{m} {y}", month_day="{d} {m}", year="{y}", before_christ="{y} до н. е.",
    seasons=season_names("весна літо осінь зима", "# кв. {y}", "#-а третина {y}", "#-е півріччя {y}"),
    anno_domini="{y} н. е.", century="{r} століття",
    decade="{y}-ті", span="{a} – {b}", days="{a}–{b}", about="бл. {a}", uncertain="{a} (?)",
    by="не пізніше {a}", short_by="до {a} вкл.", after="не раніше {a}", short_after="з {a}",
    until="до {a}", since="з {a}", between="між {a} і {b}", or_=" або ", and_=" і ",
    unknown_start="до {a}, початок невідомий", unknown_end="з {a}, кінець невідомий", undated="{a}, рік невідомий",
    bent_months=_MONTHS_OF, between_months=_MONTHS_BETWEEN,
)  # fmt: skip
