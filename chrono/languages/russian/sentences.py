"""Russian: what a full stop does not end a sentence after."""

from chrono.languages.parts import SentenceMarks

PART = SentenceMarks(
    frozenset("г гг им тыс млн млрд стр ул т.е т.д руб".split()), may_end=frozenset("тыс млн млрд руб т.д".split())
)
