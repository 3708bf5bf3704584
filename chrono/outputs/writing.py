"""A report with its paths to the files, all of them or none."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from chrono.calendars import Feed, subscription_pages
from chrono.editions import split_by, with_visible_signs
from chrono.files import Pieces, TakenNames, slug, write_together
from chrono.outputs.formats import OutputOptions, format_of, page_in_parts
from chrono.proof import Report


def parted(report: Report, paths: Iterable[Path], by: str) -> tuple[list[tuple[Report, Path]], dict[Path, str]]:
    """What to write where each calendar is one file for each category, year or actor, beside the path it would have,
    and the names of these parts.

    Raises UnknownName for any other way to part it.
    """
    found: list[tuple[Report, Path]] = []
    names: dict[Path, str] = {}
    for path in paths:
        if format_of(path).name != "calendar":
            found.append((report, path))
            continue
        taken = TakenNames()
        for name, part in split_by(report.chronology, by).items():
            beside = path.with_name(f"{path.stem}-{taken.unique(slug(name)[:_LONGEST])}{path.suffix}")
            found.append((report._replace(chronology=part), beside))
            names[beside] = name
    return found, names


_LONGEST = 60
"""Characters of a part's name in the name of its file."""


def write_all(
    outputs: Sequence[tuple[Report, Path]], options: OutputOptions, parts: Mapping[Path, str] | None = None
) -> list[Path]:
    """Make every output, then put all of them in place; what was written, the pages of a picture as numbered files.

    `parts` are the calendars that are parts of one, by the name of each; a page beside them leads to all.
    Raises CannotWrite where one cannot be written; then none is changed.
    """
    made: dict[int, list[tuple[Path, Pieces]]] = {}
    given = {id(report.chronology): report.chronology for report, _ in outputs}
    visible = {key: with_visible_signs(one) for key, one in given.items()}
    outputs = [(report._replace(chronology=visible[id(report.chronology)]), path) for report, path in outputs]
    feeds = {
        path: Feed(parts[path], path.name, report.chronology) for report, path in outputs if parts and path in parts
    }
    # A page names the files beside it, so it is made when these are known.
    for number, (report, path) in sorted(enumerate(outputs), key=lambda item: format_of(item[1][1]).name == "page"):
        beside = tuple(
            other.name for _, files in sorted(made.items()) for other, _ in files if other.parent == path.parent
        )
        told = replace(options, dossier=replace(options.dossier, beside=beside))
        if path in feeds:
            told = replace(told, calendar=feeds[path].options(told.calendar))
        if path in options.dossier.folders:
            made[number] = page_in_parts(report, told, path.parent)
        else:
            made[number] = _named(path, format_of(path).make(report, told), format_of(path).parts)
    files = [file for _, numbered in sorted(made.items()) for file in numbered]
    placed = [(path.parent, feed) for path, feed in feeds.items()]
    files += subscription_pages(placed, {path for path, _ in files}, options.calendar, options.picture.language)
    write_together(files)
    return [path for path, _ in files]


def _named(path: Path, pages: Sequence[Pieces], parts: Sequence[str]) -> list[tuple[Path, Pieces]]:
    """`out.svg`, or `out-01.svg` and so on where there are several pages; parts by their names."""
    if parts:
        return [
            (path.with_name(f"{path.stem}-{part}{path.suffix}") if part else path, page)
            for part, page in zip(parts, pages, strict=False)
        ]
    if len(pages) == 1:
        return [(path, pages[0])]
    digits = len(str(len(pages)))
    return [
        (path.with_name(f"{path.stem}-{number:0{digits}}{path.suffix}"), page)
        for number, page in enumerate(pages, start=1)
    ]
