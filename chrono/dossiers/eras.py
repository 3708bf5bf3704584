"""The eras of a Report to lines that say each with its date, how that stands, and the words that it rests on."""

from chrono.dates import date_words
from chrono.dossiers.naming import ReaderNames
from chrono.languages import Captions, PageWords, part_or_english
from chrono.proof import Report, prove_eras
from chrono.text import one_line


def era_lines(report: Report, language: str) -> tuple[str, ...]:
    """`First term: February 2022 – May 2024 (confirmed: "in office from …", a)`, for each in the order of the file."""
    words, captions = part_or_english(language, PageWords), part_or_english(language, Captions)
    names, lines = ReaderNames(report.chronology, language), []
    for era, standing, borne_by in prove_eras(report):
        stands = captions.context if era.context else words.standings[standing]
        rests = "; ".join(f'"{one.quote}", {names.source(one.source)}' for one in borne_by)
        told = f"{stands}: {rests}" if rests else stands
        lines.append(one_line(f"{era.name}: {date_words(era.date, language)} ({told})"))
    return tuple(lines)
