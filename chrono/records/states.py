"""What a record says of its date, of what is known of it, and of what its evidence does to it."""

from enum import StrEnum


class Basis(StrEnum):
    """What a date rests on: the passage states it, the report's own day, or a conclusion."""

    STATED = "stated"
    REPORTED = "reported"
    INFERRED = "inferred"


class Status(StrEnum):
    """What is known of an event: still to come, going on, over, put off, called off, or said not to have been."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    OCCURRED = "occurred"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    DENIED = "denied"


class Stance(StrEnum):
    """What a piece of evidence does to its record: support it, dispute it, or give background."""

    SUPPORTS = "supports"
    DISPUTES = "disputes"
    CONTEXT = "context"
