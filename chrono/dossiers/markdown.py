"""A Dossier to Markdown (CommonMark): every event with its fields, verdicts and numbered passages, then the sources."""

import re
from collections.abc import Iterator

from chrono.dossiers.dossier import Dossier, Entry, FieldRow, Note
from chrono.dossiers.wording import cited, pin_cite, told
from chrono.languages import Captions, PageWords, part_or_english
from chrono.proof import Standing
from chrono.text import spaced

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_BEGINNINGS = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s|$)", re.MULTILINE)


def to_markdown(dossier: Dossier) -> str:
    """The whole dossier; no word of a record or an article is markup in it."""
    return "\n".join(_lines(dossier)).rstrip("\n") + "\n"


def plain(text: str) -> str:
    """A text of a stranger as words of one line, whatever signs it holds."""
    escaped = _SIGNS.sub(r"\\\1", spaced(text))
    return _BEGINNINGS.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", escaped)


def _lines(dossier: Dossier) -> Iterator[str]:
    words, captions = part_or_english(dossier.language, PageWords), part_or_english(dossier.language, Captions)
    yield from (f"# {plain(dossier.title)}", "")
    if dossier.draft:
        yield from (f"**{words.draft}**", "")
    if dossier.description:
        yield from (plain(dossier.description), "")
    as_of = [captions.as_of.format(a=dossier.as_of)] if dossier.as_of else []
    yield from (" ".join([*as_of, f"{plain(dossier.checks)}.", words.checked]), "")
    if dossier.eras:
        yield from (plain(captions.eras.format(a="; ".join(dossier.eras))), "")
    if dossier.annotations:
        yield from (plain(captions.annotations.format(a="; ".join(dossier.annotations))), "")
    if dossier.left_out:
        yield from (f"{words.left_out}: {plain(dossier.left_out[0])}", "")
    group = ""
    for entry in dossier.entries:
        if entry.group != group:
            group = entry.group
            yield from (f"## {group}", "")
        yield from _entry(entry, dossier, words)
    yield from (f"## {words.sources}", "")
    for sheet in dossier.sources:
        known = [
            plain(cited(sheet)),
            f"<{sheet.link}>" if sheet.link else "",
            f"<{sheet.archive}>" if sheet.archive else "",
        ]
        problem = words.not_read.format(a=plain(sheet.problem)) if sheet.problem else ""
        excerpt = "" if sheet.complete else words.excerpt
        digest = f"SHA-256 `{sheet.sha256}`" if sheet.sha256 else ""
        yield f"- {'; '.join(filter(None, (*known, plain(sheet.file), digest, excerpt, problem)))}"
    if dossier.left_out:
        yield from ("", f"## {words.left_out}", "")
        yield from (f"- {plain(one)}" for one in dossier.left_out)


def _entry(entry: Entry, dossier: Dossier, words: PageWords) -> Iterator[str]:
    yield from (f"### {entry.number}. {plain(entry.when)}: {plain(entry.title)}", "")
    yield from (f"*{words.wholes[entry.whole]}*; {plain(entry.confidence)}", "")
    for row in entry.rows:
        notes = "".join(f" \\[{number}\\]" for number in entry.numbers(row))
        yield f"- {words.fields.get(row.key, row.key)}: {_row(row, words)}{notes}"
    for key, value in entry.plain:
        yield f"- {words.fields[key]}: {plain(value)} ({words.own})"
    yield ""
    for note in entry.notes:
        yield from _note(note, dossier, words)


def _row(row: FieldRow, words: PageWords) -> str:
    reasons = told(row.reasons)
    return f"{plain(row.value)} (**{words.standings[row.standing]}**{': ' + plain(reasons) if reasons else ''})"


def _note(note: Note, dossier: Dossier, words: PageWords) -> Iterator[str]:
    known = [plain(pin_cite(note, dossier))]
    if note.stance != "supports":
        known.append(words.stances[note.stance])
    if note.says:
        known.append(plain(words.says.format(a=note.says)))
    if note.standing is not Standing.CONFIRMED:
        known.append(f"**{words.standings[note.standing]}**: {plain(note.reason)}")
    if note.link:
        known.append(f"<{note.link}>")
    quoted = note.context[1] if note.found else note.quote
    yield f"> {plain(quoted)}"
    yield ">"
    yield from (f"> — \\[{note.number}\\] {', '.join(filter(None, known))}", "")
