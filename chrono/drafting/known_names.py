"""The names that a chronology knows, its actors and those of its events, where a sentence says them."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from chrono.records import Chronology
from chrono.text import find_inflected, find_name, fold_name


class KnownNames(NamedTuple):
    """The forms of each participant's and each place's name, by what events call it: an actor's id or the name.

    A name that the file gives as a participant is none of a place.
    """

    participants: Mapping[str, tuple[str, ...]]
    places: Mapping[str, tuple[str, ...]]


class NamedIn(NamedTuple):
    """Who takes part by a sentence, in its order, and the one place that it names, or nothing."""

    participants: tuple[str, ...] = ()
    location: str = ""


def known_names(chronology: Chronology) -> KnownNames:
    """The names of the chronology; an actor that events have only as their place is a place."""
    taking_part = dict.fromkeys(name for event in chronology.events for name in event.participants)
    places = dict.fromkeys(event.location for event in chronology.events if event.location)
    only_places = {name: chronology.names_of(name) for name in places if name not in taking_part}
    everybody = [key for key in (*chronology.actors, *taking_part) if key not in only_places]
    return KnownNames({key: chronology.names_of(key) for key in everybody}, only_places)


def names_said(sentence: str, known: KnownNames, language: str) -> NamedIn:
    """Those that the sentence names in whole; a name within a longer one (China in China Railway) is not said."""
    folded = fold_name(sentence)
    spans = [
        (span, key, key in known.places)
        for names in (known.participants, known.places)
        for key, forms in names.items()
        for span in _spans(forms, folded, sentence, language)
    ]
    whole = sorted(one for one in spans if not any(_is_within(one[0], other[0]) for other in spans))
    there = tuple(dict.fromkeys(key for _, key, is_place in whole if not is_place))
    places = {key for _, key, is_place in whole if is_place}
    return NamedIn(there, places.pop() if len(places) == 1 else "")


def _spans(forms: Iterable[str], folded: str, sentence: str, language: str) -> set[tuple[int, int]]:
    """Where a name stands, and begins with a capital if it has one itself."""
    found = {*find_name(forms, folded, sentence), *find_inflected(forms, sentence, language)}
    has_capital = any(form[:1].isupper() for form in forms)
    return {span for span in found if not has_capital or not sentence[span[0]].islower()}


def _is_within(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return span != other and other[0] <= span[0] and span[1] <= other[1]
