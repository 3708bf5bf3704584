"""Chinese: what a text is told by to be in it."""

from chrono.languages.traits import Traits

PART = Traits(
    script="han",
)
