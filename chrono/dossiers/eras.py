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
    names = ReaderNames(report.chronology, language)
    return tuple(
        one_line(f"{era.name}: {date_words(era.date, language)} ({_stands(standing, borne_by, names, own=era.context)})")
        for era, standing, borne_by in prove_eras(report)
    )


def annotation_lines(report: Report, language: str) -> tuple[str, ...]:
    """`8 January 2023: The border opens (context, not proved)`, for each in the order of the file."""
    names = ReaderNames(report.chronology, language)
    return tuple(
        one_line(
            f"{annotation_line(report.chronology, one, language)} ({_stands(standing, borne_by, names, own=one.context)})"
        )
        for one, standing, borne_by in prove_annotations(report)
    )


def _stands(standing: Standing, borne_by: Sequence[Evidence], names: ReaderNames, *, own: bool) -> str:
    """How it stands, and the words that it rests on; `own` where it is the curator's."""
    captions, words = part_or_english(names.language, Captions), part_or_english(names.language, PageWords)
    stands = captions.context if own else words.standings[standing]
    rests = "; ".join(f'"{one.quote}", {names.source(one.source)}' for one in borne_by)
    return f"{stands}: {rests}" if rests else stands
