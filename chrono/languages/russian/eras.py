"""Russian: eras, and months of other calendars than ours."""

from chrono.languages.kinds import TokenKind
from chrono.languages.parts import alike

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
