"""The words that tables have for how an event stands, in every language."""

from functools import cache

from chrono.errors import NoRecord
from chrono.languages import Captions, TableWords, every_part, languages_with, part
from chrono.records import Status
from chrono.text import spaced


def to_status(cell: str) -> Status:
    """The status that the cell says, `occurred` where it says none. Raises NoRecord for words that say none."""
    if not cell.strip():
        return Status.OCCURRED
    if found := known_statuses().get(_plain_words(cell)):
        return found
    raise NoRecord(f'its status "{cell}" is none of {", ".join(map(str, Status))}')


def says_status(cell: str) -> bool:
    return _plain_words(cell) in known_statuses()


@cache
def known_statuses() -> dict[str, Status]:
    """What pictures call each status and what tables do, in every language, in small letters."""
    known = [part(language, Captions) for language in languages_with(Captions)]
    captions = {word.lower(): Status(name) for one in known if one for name, word in one.statuses.items()}
    written = {word: Status(name) for word, name in every_part(TableWords).statuses.items()}
    return {**written, **captions, **{str(one): one for one in Status}}


def _plain_words(cell: str) -> str:
    return spaced(cell.replace("-", " ").casefold())
