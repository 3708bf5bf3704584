"""English: eras, and months of other calendars than ours."""

from chrono.languages.kinds import TokenKind
from chrono.languages.parts import Word, alike

ERAS = {
    **alike(TokenKind.OTHER_ERA, 2018, "reiwa"),
    **alike(TokenKind.OTHER_ERA, 1988, "heisei"),
    **alike(TokenKind.OTHER_ERA, 1925, "showa"),
    **alike(TokenKind.OTHER_ERA, 1911, "taisho minguo"),
    **alike(TokenKind.OTHER_ERA, 1867, "meiji"),
    **alike(TokenKind.OTHER_ERA, -543, "b.e"),
    **alike(TokenKind.OTHER_ERA, "Hijri", "hijra hijrah hegira ah a.h"),
    **alike(TokenKind.OTHER_ERA, "Julian", "o.s"),
    **alike(
        TokenKind.OTHER_MONTH,
        "Republican",
        "vendémiaire vendemiaire brumaire frimaire nivôse nivose pluviôse pluviose ventôse ventose floréal floreal "
        "germinal prairial messidor thermidor fructidor",
    ),
    **alike(TokenKind.OTHER_MONTH, "Hijri", "muharram safar rajab sha'ban shaban ramadan ramadhan shawwal dhu'l-qa'da"),
    **alike(TokenKind.OTHER_MONTH, "Persian", "farvardin ordibehesht khordad mordad shahrivar mehr azar bahman esfand"),
    **alike(
        TokenKind.OTHER_MONTH, "Hebrew", "tishrei tishri cheshvan kislev tevet shevat adar nisan iyar sivan tammuz elul"
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
