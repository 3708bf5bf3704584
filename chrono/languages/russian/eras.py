"""Russian: eras, and months of other calendars than ours."""

from chrono.languages.kinds import TokenKind
from chrono.languages.parts import Word, alike

ERAS = {
    **alike(TokenKind.OTHER_ERA, "Hijri", "хиджры"),
    **alike(TokenKind.OTHER_ERA, "Jewish", "иудейского еврейского"),
    **alike(
        TokenKind.OTHER_MONTH,
        "Republican",
        "вандемьера брюмера фримера нивоза плювиоза вантоза жерминаля флореаля прериаля мессидора термидора фрюктидора",
    ),
    **alike(
        TokenKind.OTHER_MONTH,
        "Hijri",
        "рамадан рамадана рамазан рамазана мухаррам мухаррама шавваль шавваля раджаб раджаба",
    ),
}
ERA_PHRASES = {
    **dict.fromkeys(("н. ст.", "нов. ст.", "нового стиля"), Word(TokenKind.OTHER_ERA, "Gregorian")),
    "по новому стилю": Word(TokenKind.OTHER_ERA, "Gregorian"),
    "по старому стилю": Word(TokenKind.OTHER_ERA, "Julian"),
    "старого стиля": Word(TokenKind.OTHER_ERA, "Julian"),
    "по юлианскому календарю": Word(TokenKind.OTHER_ERA, "Julian"),
    "ст. ст.": Word(TokenKind.OTHER_ERA, "Julian"),
    "от сотворения мира": Word(TokenKind.OTHER_ERA, "Byzantine"),
    "от с. м.": Word(TokenKind.OTHER_ERA, "Byzantine"),
}
