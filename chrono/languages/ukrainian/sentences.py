"""Ukrainian: what a full stop does not end a sentence after."""

from chrono.languages.parts import SentenceMarks

PART = SentenceMarks(
    frozenset("р рр ім тис млн млрд стор вул грн дол".split()),
    sometimes_end=frozenset("р рр ст н.е е".split()),
    first_words=frozenset(
        """у в на з зі до від за по при після про через це цей ця ці він вона воно вони його її їх тут там тоді потім
        також однак але і та як коли якщо вже лише тільки""".split()
    ),
)
