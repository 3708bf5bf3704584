"""What a check says: a message, which holds its values and makes words of them when they are asked for."""

from collections.abc import Iterable
from typing import Any, NamedTuple

Values = dict[str, Any]
"""Values of a message by name, as JSON has them: texts, numbers, and lists of these or of values by name."""


class Message(NamedTuple):
    """What a verdict says: a sentence with `{names}`, and the values that stand for them.

    Reports make the words (`str`); programs take the values (`flat`). A value may be a message itself; one that is
    called `reason` is what was said before, and holds no value where it is only words.
    """

    template: str = ""
    values: tuple[tuple[str, Any], ...] = ()

    def __str__(self) -> str:
        return self.template.format(**dict(self.values)) if self.template else ""

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __bool__(self) -> bool:
        return bool(self.template)

    @property
    def flat(self) -> Values:
        """Every value as data, those of inner messages too; the outer one where two have one name."""
        inner = (value.flat for _, value in self.values if isinstance(value, Message))
        own = {name: _data(value) for name, value in self.values if not isinstance(value, Message) and str(value)}
        own.pop("reason", None)
        return {name: one for values in inner for name, one in values.items()} | own


class Listed(NamedTuple):
    """Several values as one, in words with `between` between them, and in quotation marks if `quoted`."""

    values: tuple[object, ...]
    between: str = ", "
    quoted: bool = False

    def __str__(self) -> str:
        return self.between.join(f'"{value}"' if self.quoted else str(value) for value in self.values)

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __bool__(self) -> bool:
        return bool(self.values)


class Counted(NamedTuple):
    """A number of things, whose noun is made of it in words: `2 paragraphs`."""

    number: int
    noun: str

    def __str__(self) -> str:
        return amount(self.number, self.noun)

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)


def _data(value: object) -> Any:
    """A value as JSON has it; a message in a list is its one value, or all by name."""
    if isinstance(value, Message):
        values = value.flat
        return next(iter(values.values())) if len(values) == 1 else values
    if isinstance(value, Listed):
        return [_data(one) for one in value.values]
    if isinstance(value, Counted):
        return value.number
    return value if isinstance(value, int | float) else str(value)


def listed(values: Iterable[object], between: str = ", ", *, quoted: bool = False) -> Listed:
    """Several values for a message, each once."""
    return Listed(tuple(dict.fromkeys(values)), between, quoted)


Said = Message | str
"""What a verdict says: a message, or words that hold no value."""


def worded(template: str, **values: object) -> Message:
    """A message: `worded('"{words}" states the day', words="28 March")`."""
    return Message(template, tuple(values.items()))


def did_you_mean(near: str, kind: str = "") -> Said:
    """The end of a message on an unknown name, with the `kind` before the known one; empty where none is near."""
    return worded(f', did you mean {kind}{" " if kind else ""}"{{near}}"', near=near) if near else ""


def values_in(said: Said) -> Values:
    """The values of a message by name, as data; words of their own hold none."""
    return said.flat if isinstance(said, Message) else {}


def in_one_line(said: Said) -> str:
    """The words of a message. Those of a record or an article begin no line of their own, which could pass for one."""
    text = str(said)
    lines = text.splitlines()
    return " ".join(lines) if len(lines) > 1 else text


def amount(count: int, noun: str) -> str:
    """A number of things in words: `1 check`, `2 checks`, `2 statuses`, `2 summaries`."""
    if count == 1:
        return f"1 {noun}"
    if noun.endswith("s"):
        return f"{count} {noun}es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{count} {noun[:-1]}ies"
    return f"{count} {noun}s"
