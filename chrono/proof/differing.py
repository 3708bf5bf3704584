"""How a quotation differs from its passage, as the messages of rules have it."""

from collections.abc import Sequence

from chrono.findings import Listed, Message, listed, worded
from chrono.text import Difference


def told_difference(one: Difference) -> Message:
    """A difference: `"Chile" for "China"`."""
    if not one.quoted:
        return worded('"{found}" is left out', found=one.found)
    if not one.found:
        return worded('"{quoted}" is not there', quoted=one.quoted)
    return worded('"{quoted}" for "{found}"', quoted=one.quoted, found=one.found)


def told_kinds(differing: Sequence[Difference]) -> Listed:
    """Differences, each with its kind: `name: "Chile" for "China"`."""
    return listed(
        (worded("{kind}: {difference}", kind=one.kind, difference=told_difference(one)) for one in differing), "; "
    )
