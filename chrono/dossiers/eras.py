"""The eras and annotations of a Report to lines that say each with its date or event, how that stands, and the words
that it rests on."""

from collections.abc import Sequence

from chrono.dates import date_words
from chrono.dossiers.naming import ReaderNames
from chrono.languages import Captions, PageWords, part_or_english
from chrono.proof import Report, Standing, prove_annotations, prove_eras
from chrono.records import Evidence
from chrono.text import one_line
from chrono.timelines import annotation_line


def era_lines(report: Report, language: str) -> tuple[str, ...]:
    """`First term: February 2022 – May 2024 (confirmed: "in office from …", a)`, for each in the order of the file."""
    told = _Told(report, language)
    return tuple(
        told.line(f"{era.name}: {date_words(era.date, language)}", standing, borne_by, own=era.context)
        for era, standing, borne_by in prove_eras(report)
    )


def annotation_lines(report: Report, language: str) -> tuple[str, ...]:
    """`8 January 2023: The border opens (context, not proved)`, for each in the order of the file."""
    told = _Told(report, language)
    return tuple(
        told.line(annotation_line(report.chronology, one, language), standing, borne_by, own=one.context)
        for one, standing, borne_by in prove_annotations(report)
    )


class _Told:
    """Says in a language how something stands."""

    def __init__(self, report: Report, language: str) -> None:
        self._names = ReaderNames(report.chronology, language)
        self._context = part_or_english(language, Captions).context
        self._standings = part_or_english(language, PageWords).standings

    def line(self, what: str, standing: Standing, borne_by: Sequence[Evidence], *, own: bool) -> str:
        """What it is, how it stands, and the words that it rests on; `own` where it is the curator's context."""
        stands = self._context if own else self._standings[standing]
        rests = "; ".join(f'"{one.quote}", {self._names.source(one.source)}' for one in borne_by)
        return one_line(f"{what} ({stands}: {rests})" if rests else f"{what} ({stands})")
