"""The words of a claim in the order in which a passage may have them: of a passive those of the active, of a plan."""

from collections.abc import Iterator, Sequence

from chrono.claims.case import ClaimCase
from chrono.claims.statement import is_finite
from chrono.languages import ClaimWords, StatementWords, part
from chrono.records import Status
from chrono.text import Lexeme, compiled


def wordings(text: str, case: ClaimCase) -> Iterator[Sequence[Lexeme]]:
    """The claim's words as they stand, but for articles, and as the sentence `text` may tell the same."""
    plain = [word for word in case.words if word.lower not in case.known.articles]
    yield plain
    words = part(case.language, StatementWords)
    if words is None or not plain:
        return
    if active := _active(plain, words, case.known):
        yield active
    if named := _of_a_deed(plain, words):
        yield named
    if case.event.status is Status.PLANNED and compiled(case.known.coming).search(text):
        yield [word for word in plain if word.lower not in case.known.infinitive_words]


def _active(plain: Sequence[Lexeme], words: StatementWords, known: ClaimWords) -> Sequence[Lexeme]:
    """`Harbour bridge reopened by the mayor` as the words of `the mayor reopened the harbour bridge`; else nothing."""
    by = next((at for at, word in enumerate(plain) if word.lower in words.by), 0)
    if by < _LEAST or not is_finite(plain[by - 1], words):
        return ()
    subject = [word for word in plain[: by - 1] if word.lower not in known.auxiliaries]
    rest = next((at for at in range(by + 2, len(plain)) if plain[at].lower in known.function), len(plain))
    doer = plain[by + 1 : rest]
    others = any(word.lower in words.joining or is_finite(word, words) for word in subject[1:])
    if not subject or not doer or others:
        return ()
    return [*doer, plain[by - 1], *subject, *plain[rest:]]


def _of_a_deed(plain: Sequence[Lexeme], words: StatementWords) -> Sequence[Lexeme]:
    """`Signing of the agreement` as the words of `signed the agreement`; else nothing."""
    if len(plain) > _LEAST and words.deed and compiled(words.deed).fullmatch(plain[0].lower):
        return [plain[0], *plain[2:]] if plain[1].lower in words.of else ()
    return ()


_LEAST = 2
