"""Russian: what a full stop does not end a sentence after."""

from chrono.languages.parts import SentenceMarks

PART = SentenceMarks(
    frozenset("г гг им тыс млн млрд стр ул т.е т.д руб ок прибл см н.э св гл".split()),
    may_end=frozenset("тыс млн млрд руб т.д".split()),
    sometimes_end=frozenset("г гг в вв э н.э".split()),
    first_words=frozenset(
        """в во на с со к ко по из за при после до об о от у под над через это этот эта эти он она оно они его её их
        здесь там тогда затем позже потом также однако но а и как когда если уже ещё лишь только сам сама все""".split()
    ),
)
