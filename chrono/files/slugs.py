"""Names to slugs for files and ids, and names that no other has."""

from collections.abc import Iterable


def slug(name: str, otherwise: str = "other") -> str:
    """A name as part of a file's name or id on every system: letters, digits and hyphens."""
    kept = "".join(char if char.isalpha() or char.isdecimal() or char == "_" else " " for char in name.lower())
    return "-".join(kept.split()) or otherwise


class TakenNames(set[str]):
    """Names that are taken. How far the numbers of each are is remembered, so that a thousand of one name cost no
    more than a thousand others."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        super().__init__(taken)
        self._next: dict[str, int] = {}

    def unique(self, name: str) -> str:
        """The name, or the name with the first number from 2 on that makes it one not taken; it is taken then."""
        found, number = name, self._next.get(name, 2)
        while found in self:
            found, number = f"{name}-{number}", number + 1
        self.add(found)
        self._next[name] = number
        return found
