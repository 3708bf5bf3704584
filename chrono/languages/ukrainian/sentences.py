"""Ukrainian: what a full stop does not end a sentence after."""

from chrono.languages.parts import SentenceMarks

PART = SentenceMarks(frozenset("р рр ім тис млн млрд стор вул грн дол".split()))
