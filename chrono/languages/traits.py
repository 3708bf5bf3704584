"""What a text is told by to be in a language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Traits:
    """What tells a text in a language from those in others. `script` is `latin`, `cyrillic` or `han`.

    `common` are its commonest words; a language that is `told_by_words` is the one that a text in its script is held to
    be in where nothing tells that it is in another. `letters` is a class of those that it has and few others,
    `foreign` one of those that it never has, `alphabet` one of all. `own` are letters that only this one has of those
    with whom it shares `letters`, and `vowels` those of which one is in every longer text. `endings` is a pattern of
    what its words end in, `shapes` of what they have that they may be told by, and `unlike` of what no word in small
    letters has.
    """

    script: str
    common: frozenset[str] = frozenset()
    told_by_words: bool = False
    letters: str = ""
    foreign: str = ""
    alphabet: str = ""
    own: str = ""
    vowels: str = ""
    endings: str = ""
    shapes: str = ""
    unlike: str = ""
