"""Kazakh: what a text is told by to be in it."""

from chrono.languages.traits import Traits

PART = Traits(
    script="cyrillic",
    letters="[қғұһәөүң]",
    foreign="[җћҳўҡҙҫӯҷҕҥ]",
    own="[қғұі]",
    vowels="[ыіңұөүә]",
    common=frozenset(
        """және мен бен пен да де бұл бір үшін бойынша деп болды екі осы туралы өз ол бар емес кейін жоқ еді
        арасында""".split()
    ),
)
