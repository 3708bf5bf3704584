"""Names to slugs for files and ids, and names that no other has."""


def slug(name: str, otherwise: str = "other") -> str:
    """A name as part of a file's name or id on every system: letters, digits and hyphens."""
    kept = "".join(char if char.isalpha() or char.isdecimal() or char == "_" else " " for char in name.lower())
    return "-".join(kept.split()) or otherwise


def unique(name: str, taken: set[str], counted: dict[str, int] | None = None) -> str:
    """The name, or the name with the first number from 2 on that makes it one not `taken`; it is taken then.

    `counted` remembers from one call to the next how far the numbers of a name are taken.
    """
    found, number = name, (counted or {}).get(name, 2)
    while found in taken:
        found, number = f"{name}-{number}", number + 1
    taken.add(found)
    if counted is not None and found != name:
        counted[name] = number
    return found
