"""The words that turn a sense: not, allegedly, was called off."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Cues:
    """Words that turn a sense. Sets hold small letters; patterns are regular expressions without regard to case.

    `negation`, `polarity` (of which one stands for the other: rose, fell) and `modality` change a sense where they
    differ; `common` are those of them, and of the words of dates, that are common as something else. `cancelled`,
    `postponed` and `denial` call an event off, `off_phrases` in two words; one of `undone` before them lifts that,
    and a denial counts only before one of `denied_matters`; `moved` is a pattern of what puts it off by days or more,
    `bounding` one of what only begins like a denial (not later than), `undone_thing` one of a word that calls off,
    from its article on, with one group, of what it calls off (the now-cancelled deal). `before_quote` and
    `after_quote` turn the sense of a quotation that they are left out of, as do conditions (`condition_after`,
    `condition_before`); `clause` are the conjunctions that begin another statement, `apart` is a pattern of all that
    parts statements of a sentence. `conditional` may not be left out by an ellipsis. `planned` may tell of what is to
    come, `ongoing` of what goes on; `not_said` says less than that something happened, `said` that it did; `hearsay`
    that it may have (by `unnamed` sources), which nothing said after it lifts; `untrue` that a statement is not so,
    `unreal` that something would be, with its verb as a group, `not_held` that something does not take place,
    `given_up` that it had been planned, `announced` that it is only announced. `said_verb` is between a speaker and
    what was said, `speakers` whole patterns with the group `name` where words are not parted; `pronouns` are no
    names, `name_particles` small words in one. `points_back` begins a sentence about what the one before said,
    `refers_back` is a pattern of words anywhere in one that are about what was told before (he, their, both),
    `passive_before` is before a verb whose subject it happens to, `absent` in the part of a sentence whose subject
    was not there, `denies_name` before a name that is said not to be the one, `tells_name` before that of somebody
    who is told; of the `told` words only what stands before them speaks, `sourcing` ones name who says a plain fact,
    and what is said by `spoken_deeds` is done by that; a name with `related_before` or `related_after` beside it is
    that of whose relation somebody is, and `related_to_whom` names that of one who was told before (his predecessor);
    `impersonal` is a pronoun that stands for nobody (it was noted that); `goes_on_with` begins a sentence with what
    the one before told (the talks); `moved_place` tells that what stands before it is elsewhere now; `behind_speaker`
    is a pattern of words behind a name that may still be who speaks (said Bell on Monday). `alleged` is a pattern of
    what gives a sentence as somebody's word, in a language that has no words for claims; one that has neither cannot
    tell whether something is only alleged. `disowned` is a pattern of what gives something published before as wrong.
    `prefixes` deny what they are put before (legal, illegal). Where words are not parted, `no_negation` are those
    that only begin like one; `denying_endings` are those of words that deny (didn't).
    """

    negation: frozenset[str]
    polarity: frozenset[str] = frozenset()
    moved: str = ""
    bounding: str = ""
    undone_thing: str = ""
    modality: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    cancelled: frozenset[str] = frozenset()
    postponed: frozenset[str] = frozenset()
    denial: frozenset[str] = frozenset()
    off_phrases: Mapping[tuple[str, str], str] = field(default_factory=dict)
    undone: frozenset[str] = frozenset()
    denied_matters: frozenset[str] = frozenset()
    before_quote: frozenset[str] = frozenset()
    after_quote: frozenset[str] = frozenset()
    condition_after: str = ""
    condition_before: str = ""
    clause: tuple[str, ...] = ()
    apart: str = ""
    conditional: frozenset[str] = frozenset()
    planned: str = ""
    ongoing: str = ""
    not_said: str = ""
    said: str = ""
    hearsay: str = ""
    unnamed: str = ""
    untrue: str = ""
    unreal: str = ""
    announced: str = "(?!)"
    not_held: str = ""
    given_up: str = "(?!)"
    disowned: str = ""
    said_verb: str = ""
    speakers: tuple[str, ...] = ()
    pronouns: frozenset[str] = frozenset()
    name_particles: tuple[str, ...] = ()
    points_back: str = ""
    refers_back: str = ""
    passive_before: str = ""
    denies_name: str = ""
    absent: str = ""
    tells_name: str = ""
    related_before: str = "(?!)"
    related_after: str = "(?!)"
    related_to_whom: str = "(?!)"
    impersonal: str = "(?!)"
    moved_place: str = "(?!)"
    goes_on_with: str = "(?!)"
    spoken_deeds: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    sourcing: frozenset[str] = frozenset()
    behind_speaker: str = ""
    alleged: str = ""
    prefixes: tuple[str, ...] = ()
    no_negation: frozenset[str] = frozenset()
    denying_endings: tuple[str, ...] = ()
