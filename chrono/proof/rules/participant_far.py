"""A participant is named in the article, but neither in the passage nor in a sentence beside it.

The article may speak of several matters. Lengthen the quotation, or add one that names who took part.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, listed, passed, worded
from chrono.judgements import Judgements, is_named_nearby
from chrono.proof.examples import TREATY
from chrono.records import Chronology

CODE = "CH502"
NAME = "participant-far"
SEVERITY = Severity.INFO
TO_DO = "lengthen the quotation, or add one that names who took part"
PROVES: tuple[str, ...] = ()
_ARTICLES = {
    "a.txt": " date 2024-03-26 In May 2023, both countries signed an agreement on visas.\n\n"
    "Trade grew. Nobody knows why.\n\nPeru is to host the next round, from March 28 to 30.\n"
}
BAD = TREATY.but("    date: 2023-05\n", "    date: 2023-05\n    participants: [Peru]\n", _ARTICLES)
GOOD = type(BAD)(
    BAD.chronology,
    {"a.txt": _ARTICLES["a.txt"].replace("agreement on visas.", "agreement on visas. Peru had asked for it.")},
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a participant that is named in a supporting article."""
    for event in chronology.events:
        cited = [passage for passage in judgements.passages.of(event, "participants") if passage.located]
        for index, participant in enumerate(event.participants):
            names = chronology.names_of(participant)
            named = [passage for passage in cited if judgements.passages.named(passage.evidence.source, names)]
            if not named:
                continue
            at = event.field("participants", index)
            if any(is_named_nearby(item, names, judgements.passages) for item in named):
                yield passed(at)
            else:
                sources = listed((passage.evidence.source for passage in named), quoted=True)
                message = worded(
                    '"{name}" is named in {sources}, but not in or beside the passage', name=names[0], sources=sources
                )
                yield failed(at, message, named[0].excerpt())
