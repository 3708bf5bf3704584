"""A pattern of a language's to what searches for it."""

import re
from functools import cache


@cache
def compiled(written: str, *, at_end: bool = False) -> re.Pattern[str]:
    """A pattern of a language's, once; where it must end the text, the one that does. Letters' case is free.

    An empty one, of a language that has no such words, fits nothing.
    """
    written = written or "(?!)"
    return re.compile(rf"(?:{written})\Z" if at_end else written, re.IGNORECASE)
