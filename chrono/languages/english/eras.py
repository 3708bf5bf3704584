"""English: eras, and months of other calendars than ours."""

from chrono.languages.kinds import TokenKind
from chrono.languages.parts import Word

ERAS = {
    **dict.fromkeys(("reiwa",), Word(TokenKind.OTHER_ERA, 2018)),
    **dict.fromkeys(("heisei",), Word(TokenKind.OTHER_ERA, 1988)),
    **dict.fromkeys(("showa",), Word(TokenKind.OTHER_ERA, 1925)),
    **dict.fromkeys(("taisho",), Word(TokenKind.OTHER_ERA, 1911)),
    **dict.fromkeys(("meiji",), Word(TokenKind.OTHER_ERA, 1867)),
    **dict.fromkeys(("minguo",), Word(TokenKind.OTHER_ERA, 1911)),
    **dict.fromkeys(("hijra", "hijrah", "hegira"), Word(TokenKind.OTHER_ERA, "Hijri")),
    "b.e": Word(TokenKind.OTHER_ERA, -543),
    **dict.fromkeys(("ah", "a.h"), Word(TokenKind.OTHER_ERA, "Hijri")),
    **dict.fromkeys(
        "vendémiaire vendemiaire brumaire frimaire nivôse nivose pluviôse pluviose ventôse ventose floréal floreal "
        "germinal prairial messidor thermidor fructidor".split(),
        Word(TokenKind.OTHER_MONTH, "Republican"),
    ),
    "o.s": Word(TokenKind.OTHER_ERA, "Julian"),
    **dict.fromkeys(
        "muharram safar rajab sha'ban shaban ramadan ramadhan shawwal dhu'l-qa'da".split(),
        Word(TokenKind.OTHER_MONTH, "Hijri"),
    ),
    **dict.fromkeys(
        "farvardin ordibehesht khordad mordad shahrivar mehr azar bahman esfand".split(),
        Word(TokenKind.OTHER_MONTH, "Persian"),
    ),
    **dict.fromkeys(
        "tishrei tishri cheshvan kislev tevet shevat adar nisan iyar sivan tammuz elul".split(),
        Word(TokenKind.OTHER_MONTH, "Hebrew"),
    ),
}
ERA_PHRASES = {
    "dhu al-hijjah": Word(TokenKind.OTHER_MONTH, "Hijri"),
    "dhu al-qadah": Word(TokenKind.OTHER_MONTH, "Hijri"),
    "rabi al-awwal": Word(TokenKind.OTHER_MONTH, "Hijri"),
    "rabi al-thani": Word(TokenKind.OTHER_MONTH, "Hijri"),
    "according to the computation of the church of england": Word(TokenKind.OTHER_ERA, "Julian"),
    "by the computation of the church of england": Word(TokenKind.OTHER_ERA, "Julian"),
    "anno mundi": Word(TokenKind.OTHER_ERA, "Jewish"),
    "ab urbe condita": Word(TokenKind.OTHER_ERA, "Roman"),
}
