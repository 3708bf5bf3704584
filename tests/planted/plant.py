"""A clean chronology to every version of it with one error planted, and the codes by which each has to be found.

Pure and deterministic: no clock, no chance, no network, and nothing of chrono, whose answers are what is measured.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from hashlib import blake2b
from itertools import pairwise
from typing import Any, NamedTuple

from tests.planted.record import NAMES, Clean, Scalar, load_clean


class Planted(NamedTuple):
    """One error: the changed text and articles, the codes that find it, and the lines on which one of them has to be.

    `also` are codes that follow from the error elsewhere and are no false findings.
    """

    kind: str
    text: str
    articles: Mapping[str, str]
    codes: frozenset[str]
    lines: frozenset[int]
    also: frozenset[str] = frozenset()
    what: str = ""


Planter = Callable[[Clean], Iterator[Planted]]
PLANTERS: list[Planter] = []


def _planter(function: Planter) -> Planter:
    PLANTERS.append(function)
    return function


def plants(clean: Clean) -> Iterator[Planted]:
    """Every planted error of a chronology, kind by kind."""
    seen: set[bytes] = set()
    for planter in PLANTERS:
        for one in planter(clean):
            key = blake2b(f"{one.kind}\n{one.text}".encode()).digest()
            if one.text != clean.text and key not in seen:
                seen.add(key)
                yield one


def all_plants() -> Iterator[Planted]:
    for name in NAMES:
        yield from plants(load_clean(name))


def _codes(codes: str) -> frozenset[str]:
    return frozenset(f"CH{code}" for code in codes.split())


def _changed(clean: Clean, kind: str, scalar: Scalar, value: str, codes: str, also: str = "") -> Planted:
    """One value replaced; found on its own line."""
    what = f"{_named(clean, scalar)}: {scalar.value} -> {value}"
    text = clean.with_value(scalar, value)
    return Planted(kind, text, clean.articles, _codes(codes), frozenset({scalar.line}), _codes(also), what)


def _edited(clean: Clean, kind: str, text: str, lines: frozenset[int], codes: str, also: str, what: str) -> Planted:
    return Planted(kind, text, clean.articles, _codes(codes), lines, _codes(also), f"{clean.name}/{what}")


def _named(clean: Clean, scalar: Scalar) -> str:
    """The place in words that last: events by their ids."""
    place = list(scalar.place)
    if place[0] == "events" and len(place) > 1:
        place[:2] = [clean.events[int(place[1])]["id"]]
    return "/".join(map(str, [clean.name, *place]))


# What a wrong date, or a record lost to a wrong date, brings with it: a plan overdue or an outcome in the future, an
# order that cannot hold, two sources at odds, a statement that nothing accounts for, a term, an id or a waiver.
_AFTER_DATE = "402 403 505 702 703 801 008 406 312"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"(\d{4})-(0\d|1[0-2])")
_YEAR = re.compile(r"\d{4}")
_SEASON = re.compile(r"(\d{4})-([234]\d)")
_RANGE = re.compile(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)")
_BOUND = re.compile(r"\[\.\.([\d-]+)\]")


def _dates(clean: Clean, form: re.Pattern[str]) -> Iterator[tuple[Scalar, re.Match[str], dict[str, Any]]]:
    for index, event in enumerate(clean.events):
        scalar = clean.scalars["events", index, "date"]
        if found := form.fullmatch(scalar.value):
            yield scalar, found, event


def _shifted(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days)).isoformat()


def _moved(day: str, years: int = 0, months: int = 0) -> str:
    """The same day of another month or year; empty where that month has none."""
    year, month, number = map(int, day.split("-"))
    year, month = year + years + (month - 1 + months) // 12, (month - 1 + months) % 12 + 1
    return f"{year:04}-{month:02}-{number:02}" if number <= monthrange(year, month)[1] else ""


def _is_report(clean: Clean, event: Mapping[str, Any], day: str) -> bool:
    return any(clean.published(source) == day for source in clean.cited(event))


def _has_day(event: Mapping[str, Any], day: int) -> bool:
    """Does a quotation give the day by its number, so that only the year can be wrong?"""
    return any(re.search(rf"(?<![\d.,]){day}(?![\d%]|[.,]\d)", one["quote"]) for one in event["evidence"])


def _is_list(event: Mapping[str, Any]) -> bool:
    """Two days that stand as a list (May 21 and 22): either of them is one of the days."""
    return any(re.search(r"\d and \d", one["quote"]) for one in event["evidence"])


@_planter
def a_day_off(clean: Clean) -> Iterator[Planted]:
    for scalar, _, event in _dates(clean, _DAY):
        for days in (-2, -1, 1, 2, 10):
            value = _shifted(scalar.value, days)
            code = "306" if _is_report(clean, event, value) else "302"
            yield _changed(clean, "day off", scalar, value, code, _AFTER_DATE)


@_planter
def another_month(clean: Clean) -> Iterator[Planted]:
    for scalar, _, event in _dates(clean, _DAY):
        for months in (-2, -1, 1, 2):
            if value := _moved(scalar.value, months=months):
                code = "306" if _is_report(clean, event, value) else "302"
                code = "304" if "осень" in event["evidence"][0]["quote"] and value[5:7] in ("09", "10") else code
                yield _changed(clean, "month changed", scalar, value, code, _AFTER_DATE)
    for scalar, _, _ in _dates(clean, _MONTH):
        for months in (-2, -1, 1, 2):
            value = _moved(f"{scalar.value}-01", months=months)[:7]
            yield _changed(clean, "month changed", scalar, value, "302", _AFTER_DATE)
    for scalar, _, _ in _dates(clean, _RANGE):
        for months in (-1, 1):
            ends = [_moved(day, months=months) for day in scalar.value.split("/")]
            if all(ends):
                yield _changed(clean, "month changed", scalar, "/".join(ends), "302", _AFTER_DATE)


@_planter
def another_year(clean: Clean) -> Iterator[Planted]:
    for scalar, _, event in _dates(clean, _DAY):
        for years in (-10, -1, 1):
            if value := _moved(scalar.value, years=years):
                code = "303" if _has_day(event, int(scalar.value[8:])) else "302 303"
                code = "306" if _is_report(clean, event, value) else code
                yield _changed(clean, "year changed", scalar, value, code, _AFTER_DATE)
    for scalar, _, _ in _dates(clean, _MONTH):
        for years in (-10, -1, 1):
            value = _moved(f"{scalar.value}-01", years=years)[:7]
            yield _changed(clean, "year changed", scalar, value, "303", _AFTER_DATE)
    for scalar, _, event in _dates(clean, _RANGE):
        for years in (-10, -1, 1):
            ends = [_moved(day, years=years) for day in scalar.value.split("/")]
            if all(ends):
                yield _changed(
                    clean, "year changed", scalar, "/".join(ends), "302 303" if _is_list(event) else "303", _AFTER_DATE
                )
    for form in (_YEAR, _SEASON):
        for scalar, _, _ in _dates(clean, form):
            for years in (-10, -1, 1):
                value = f"{int(scalar.value[:4]) + years:04}{scalar.value[4:]}"
                yield _changed(clean, "year changed", scalar, value, "302 303", _AFTER_DATE)


@_planter
def another_season(clean: Clean) -> Iterator[Planted]:
    for scalar, found, _ in _dates(clean, _SEASON):
        family = next(codes for codes in ((21, 22, 23, 24), (33, 34, 35, 36), (40, 41)) if int(found[2]) in codes)
        for code in family:
            if code != int(found[2]):
                yield _changed(clean, "quarter changed", scalar, f"{found[1]}-{code}", "302", _AFTER_DATE)


_STARTS = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10, 40: 1, 41: 7}


@_planter
def too_precise(clean: Clean) -> Iterator[Planted]:
    for scalar, _, _ in _dates(clean, _MONTH):
        for day in ("01", "09", "17", "28"):
            yield _changed(clean, "month as a day", scalar, f"{scalar.value}-{day}", "304", _AFTER_DATE)
    for scalar, _, _ in _dates(clean, _YEAR):
        for more in ("-01-01", "-12-31", "-05", "-06-30", "-33"):
            yield _changed(clean, "year more precise", scalar, scalar.value + more, "304", _AFTER_DATE)
    for scalar, found, _ in _dates(clean, _SEASON):
        month = f"{found[1]}-{_STARTS[int(found[2])]:02}"
        for value in (month, f"{month}-01", f"{month}-15"):
            yield _changed(clean, "quarter more precise", scalar, value, "304", _AFTER_DATE)


@_planter
def a_range(clean: Clean) -> Iterator[Planted]:
    for scalar, found, event in _dates(clean, _RANGE):
        start, end = found.groups()
        if not _is_list(event):
            days = (date.fromisoformat(end) - date.fromisoformat(start)).days
            for value in (start, end, _shifted(start, days // 2) if days > 1 else start):
                yield _changed(clean, "range collapsed", scalar, value, "305", _AFTER_DATE)
        for days in (-2, -1, 1, 2):
            if _shifted(end, days) > start:
                value = f"{start}/{_shifted(end, days)}"
                yield _changed(clean, "range end shifted", scalar, value, "302", _AFTER_DATE)
            if _shifted(start, days) < end:
                value = f"{_shifted(start, days)}/{end}"
                yield _changed(clean, "range start shifted", scalar, value, "302", _AFTER_DATE)
        yield _changed(clean, "range reversed", scalar, f"{end}/{start}", "301", _AFTER_DATE)


@_planter
def a_bound(clean: Clean) -> Iterator[Planted]:
    for scalar, found, event in _dates(clean, _BOUND):
        if not _DAY.fullmatch(found[1]):
            tight = f"[..{int(found[1]) - 1}]"
            yield _changed(clean, "bound tightened", scalar, tight, "302 304", _AFTER_DATE)
            yield _changed(clean, "bound as the time", scalar, found[1], "310", _AFTER_DATE)
            continue
        for days in (-30, -2, -1):
            value = f"[..{_shifted(found[1], days)}]"
            yield _changed(clean, "bound tightened", scalar, value, "302 304", _AFTER_DATE)
        if event.get("basis") == "inferred":
            for days in (1, 2, 30):
                value = f"[..{_shifted(found[1], days)}]"
                yield _changed(clean, "bound loosened", scalar, value, "302", _AFTER_DATE)
        else:
            yield _changed(clean, "bound as the day", scalar, found[1], "310", _AFTER_DATE)
        yield _changed(clean, "bound turned round", scalar, f"[{found[1]}..]", "302 304 310", _AFTER_DATE)
    for scalar in clean.under("events"):
        if scalar.place[-1] == "basis" and scalar.value == "inferred":
            lines = clean.lines_of(*scalar.place[:-1])
            text = clean.with_value(scalar, "stated")
            yield _edited(clean, "basis stated", text, lines, "307 306 302 304", "", f"{_named(clean, scalar)}: stated")


@_planter
def report_day(clean: Clean) -> Iterator[Planted]:
    for form in (_DAY, _MONTH, _YEAR, _SEASON, _RANGE):
        for scalar, _, event in _dates(clean, form):
            for source in clean.cited(event):
                if clean.published(source) != scalar.value:
                    yield _changed(clean, "report day", scalar, clean.published(source), "306", _AFTER_DATE)


@_planter
def date_of_another(clean: Clean) -> Iterator[Planted]:
    """A date copied from a neighbour of the file, where both are plain and no part of each other."""
    events = clean.events
    for index, event in enumerate(events):
        for step in (-2, -1, 1, 2):
            other = events[(index + step) % len(events)]["date"]
            mine = event["date"]
            if any("." in one for one in (mine, other)) or other[:4] in mine or len(other) < 7 or "basis" in event:
                continue
            scalar = clean.scalars["events", index, "date"]
            yield _changed(clean, "date of another event", scalar, other, "302 303 306", _AFTER_DATE)


@_planter
def no_date(clean: Clean) -> Iterator[Planted]:
    for index, event in enumerate(clean.events):
        scalar = clean.scalars["events", index, "date"]
        also = _AFTER_DATE + " 006"
        for value in ("2023-02-30", "2024-13-05", "2024-04-31", "2023-00", "2024-06-00"):
            yield _changed(clean, "impossible date", scalar, value, "301", also)
        first = event["date"].strip("[.]")[:10]
        if _DAY.fullmatch(first):
            year, month, day = first.split("-")
            told = date.fromisoformat(first)
            for value in (
                f"{day}.{month}.{year}",
                f"{month}/{day}/{year}",
                f"{told:%B} {told.day}, {year}",
                f"c. {year}",
            ):
                yield _changed(clean, "no EDTF", scalar, value, "301", also)
        else:
            for value in (f"around {first}", f"{first} or so", f"ca. {first}", "unknown"):
                yield _changed(clean, "no EDTF", scalar, value, "301", also)


@_planter
def another_status(clean: Clean) -> Iterator[Planted]:
    followed = {event.get("follows") for event in clean.events}
    for index, event in enumerate(clean.events):
        lines = clean.lines_of("events", index)
        status = event.get("status", "occurred")
        scalar = clean.scalars.get(("events", index, "status"))
        if scalar is None:
            line = clean.scalars["events", index, "date"].line
            if event["date"].strip("[.]") < clean.data["as_of"] and event["id"] not in followed:
                text = clean.after_line(line, "    status: planned\n")
                lines = lines | {max(lines) + 1}
                yield _edited(clean, "occurred as planned", text, lines, "403", "302", f"{event['id']}: planned")
            continue
        last = event["date"].strip("[.]").split("/")[-1]
        values = {"planned": ["occurred", "ongoing"], "cancelled": ["occurred", "planned"],
                  "postponed": ["occurred", "planned"], "occurred": ["planned"]}[status]  # fmt: skip
        for value in values:
            kind, codes, also = f"{status} as {value}", "404", "401 402 403 405 008"
            if status == "planned":
                codes, also = "401", "402 403 404 405 008"
            elif status == "occurred":
                codes, also = "403", "302"
                if not last < clean.data["as_of"] or event["id"] in followed:
                    continue
            what = f"{event['id']}: {value}"
            if status in ("cancelled", "postponed"):  # the day, too, says that it is no plan any more, or not yet past
                codes = "403 404" if value == "planned" else "401 404"
            yield _edited(clean, kind, clean.with_value(scalar, value), lines, codes, also, what)


_DIGIT = re.compile(r"\d")


def _figures(clean: Clean, field: str = "value") -> Iterator[tuple[Scalar, str]]:
    """Values of figures, each with what the event quotes."""
    for scalar in clean.under("events"):
        if len(scalar.place) == 5 and scalar.place[2] == "figures" and scalar.place[4] == field:
            event = clean.events[int(scalar.place[1])]
            yield scalar, " ".join(one["quote"] for one in event["evidence"])


@_planter
def figure_digits(clean: Clean) -> Iterator[Planted]:
    for scalar, quoted in _figures(clean):
        for found in _DIGIT.finditer(scalar.value):
            for step in (1, 3, 8):
                digit = str((int(found[0]) + step) % 10)
                value = scalar.value[: found.start()] + digit + scalar.value[found.end() :]
                number = "".join(one for one in value if one.isdigit() or one in ".,")
                if value[0] != "0" and number not in quoted:
                    codes = "601 602" if _astray(value, scalar.value) else "601"
                    yield _changed(clean, "figure: digit changed", scalar, value, codes, "604")


def _astray(one: str, other: str) -> bool:
    """Are both numbers the same but for nothings at the end or order, so that altered is the better word?"""
    a, b = ("".join(_DIGIT.findall(text)) for text in (one, other))
    return sorted(a) == sorted(b) or a.strip("0") == b.strip("0")


@_planter
def figure_transposed(clean: Clean) -> Iterator[Planted]:
    for scalar, _ in _figures(clean):
        digits = list(_DIGIT.finditer(scalar.value))
        for first, second in pairwise(digits):
            if first[0] != second[0]:
                value = list(scalar.value)
                value[first.start()], value[second.start()] = second[0], first[0]
                if value[digits[0].start()] != "0":
                    yield _changed(clean, "figure: digits transposed", scalar, "".join(value), "602", "604")


_SCALES = (("million", "billion", "thousand", "trillion"), ("млн", "млрд", "тыс"), ("тысячи", "млн"), ("тысяч", "млн"),
           ("万", "亿", "千"), ("亿", "万"), ("млрд", "млн"), ("billion", "million"))  # fmt: skip


@_planter
def figure_scale(clean: Clean) -> Iterator[Planted]:
    for scalar, _ in _figures(clean):
        scales = next((names for names in _SCALES if scalar.value.endswith(names[0])), None)
        if scales:
            for other in scales[1:]:
                value = scalar.value.removesuffix(scales[0]) + other
                yield _changed(clean, "figure: scale", scalar, value, "602", "604")
            yield _changed(clean, "figure: scale", scalar, scalar.value.removesuffix(scales[0]).strip(), "602", "604")
        else:
            for scale in ("million", "thousand"):
                yield _changed(clean, "figure: scale", scalar, f"{scalar.value} {scale}", "602", "604")
            yield _changed(clean, "figure: scale", scalar, scalar.value + "0", "602", "604")


_KNOWN_UNITS = ("USD", "EUR", "CNY", "%", "tonnes", "km", "barrels", "person")
_SAME_UNITS = (("person", "passengers", "пассажиров", "人"), ("tonnes", "тонн"), ("%", "percent"))


def _same_unit(one: str, other: str) -> bool:
    return one == other or any(one in names and other in names for names in _SAME_UNITS)


@_planter
def figure_unit(clean: Clean) -> Iterator[Planted]:
    for scalar, _ in _figures(clean, "unit"):
        known = any(_same_unit(scalar.value, unit) for unit in _KNOWN_UNITS)
        kind = "figure: unit" if known else "figure: unit no table knows"
        for unit in _KNOWN_UNITS:
            if not _same_unit(scalar.value, unit):
                yield _changed(clean, kind, scalar, unit, "602")


_QUALIFIER = re.compile(r"(?:about|some|约)\s*")


@_planter
def figure_qualifier(clean: Clean) -> Iterator[Planted]:
    for scalar, _ in _figures(clean):
        if _QUALIFIER.match(scalar.value):
            yield _changed(clean, "figure: qualifier lost", scalar, _QUALIFIER.sub("", scalar.value), "604")


@_planter
def figure_in_prose(clean: Clean) -> Iterator[Planted]:
    for index, event in enumerate(clean.events):
        title = clean.scalars["events", index, "title"]
        for more in (", for $777 million", ", with 7,770 people", ", up 77.7%"):
            yield _changed(clean, "title: figure added", title, title.value + more, "603")
        line = clean.scalars["events", index, "date"].line
        if "summary" not in event:
            text = clean.after_line(line, "    summary: It took 777 tonnes of paper.\n")
            yield _edited(clean, "summary: figure added", text, frozenset({line + 1}), "603", "", event["id"])
        for field in ("title", "summary"):
            scalar = clean.scalars.get(("events", index, field))
            for found in _DIGIT.finditer(scalar.value if scalar else ""):
                if scalar:
                    value = scalar.value[: found.start()] + str((int(found[0]) + 1) % 10) + scalar.value[found.end() :]
                    yield _changed(clean, "title: digit changed", scalar, value, "603")


def _stands(clean: Clean, event: Mapping[str, Any], name: str) -> bool:
    """Does any of the names stand in an article that the event cites, even as a part of a word?"""
    texts = [clean.article_of(source).lower() for source in clean.cited(event)]
    return any(one.lower() in text for one in clean.names(name) for text in texts)


def _misspelt(name: str) -> Iterator[str]:
    """The name with one letter changed, at every place."""
    for at, char in enumerate(name):
        if char.isalpha() and char.isascii():
            other = "z" if char.lower() != "z" else "m"
            yield name[:at] + (other.upper() if char.isupper() else other) + name[at + 1 :]


@_planter
def participants(clean: Clean) -> Iterator[Planted]:
    for index, event in enumerate(clean.events):
        for number, participant in enumerate(event.get("participants", [])):
            scalar = clean.scalars["events", index, "participants", number]
            strangers = [name for name in clean.data["actors"] if not _stands(clean, event, name)]
            for stranger in [*strangers, "Gustav Ahlberg", "Peru"]:
                yield _changed(clean, "participant replaced", scalar, stranger, "501", "007 505")
            for value in list(_misspelt(participant))[::2]:
                yield _changed(clean, "participant: letter changed", scalar, value, "501 503", "007 505 504")


@_planter
def names(clean: Clean) -> Iterator[Planted]:
    """One letter of an actor's name changed, where no alias can stand in for it."""
    for actor, record in clean.data["actors"].items():
        if record.get("aliases"):
            continue
        scalar = clean.scalars["actors", actor, "name"]
        users = [
            one for one in clean.under("events") if one.value == actor and one.place[2] in ("participants", "location")
        ]
        for value in _misspelt(record["name"]):
            lines = frozenset({one.line for one in users})
            what = f"{actor}: {value}"
            yield _edited(
                clean, "name: letter changed", clean.with_value(scalar, value), lines, "501 503 504", "", what
            )


@_planter
def places(clean: Clean) -> Iterator[Planted]:
    for index, event in enumerate(clean.events):
        scalar = clean.scalars.get(("events", index, "location"))
        if scalar:
            for value in ("Vienna", "Lima", "Санкт-Петербург"):
                yield _changed(clean, "place changed", scalar, value, "504", "007")
            for value in _misspelt(event["location"]):
                yield _changed(clean, "place: letter changed", scalar, value, "504 503", "007")


# What a quotation that no longer stands where it stood brings with it, beside its own finding.
_AFTER_QUOTE = "801 307 309 501 502 504 601 602 603 405 404 206"
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]")
_OTHER_WORDS = {2: "ox", 3: "elk", 4: "moss", 5: "plank", 6: "violet", 7: "lantern", 8: "sandwich", 9: "pineapple"}
_OTHER_RUSSIAN = {2: "уж", 3: "дуб", 4: "роща", 5: "туман", 6: "камень", 7: "малиной", 8: "черёмуха", 9: "подоконник"}
_MONTHS = ("January February March April May June July August September October November December",
           "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
           "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре")  # fmt: skip
_DAYS = ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
         "понедельника вторника среды четверга пятницы субботы воскресенья",
         "понедельник вторник среду четверг пятницу субботу воскресенье")  # fmt: skip
_NEXT = {word: (words.split() * 2)[at + 1] for words in (*_MONTHS, *_DAYS) for at, word in enumerate(words.split())}
_NUMBER_WORDS = frozenset("two three four five six eight million billion млн млрд тысяч тысячи".split())


def _quotes(clean: Clean) -> Iterator[Scalar]:
    for scalar in clean.under("events"):
        if scalar.place[-1] == "quote":
            yield scalar


def _in_quote(clean: Clean, kind: str, scalar: Scalar, at: int, end: int, new: str, codes: str) -> Planted:
    """A stretch of a quotation replaced; a short one that lost much of itself may be nowhere at all."""
    value = scalar.value[:at] + new + scalar.value[end:]
    lost = max(end - at, len(new)) / len(scalar.value)
    return _changed(clean, kind, scalar, value, codes + (" 201" if lost > 0.2 else ""), _AFTER_QUOTE)


@_planter
def quoted_words(clean: Clean) -> Iterator[Planted]:
    for scalar in _quotes(clean):
        for found in _WORD.finditer(scalar.value):
            word = found[0]
            if _HAN.search(word) or word in _NEXT:
                continue
            if word[0].isupper() and found.start():
                for value in list(_misspelt(word))[::3] or [word[:-1] + "щ"]:
                    yield _in_quote(clean, "quote: name changed", scalar, *found.span(), value, "202")
                continue
            others = _OTHER_WORDS if word.isascii() else _OTHER_RUSSIAN
            other = others[min(max(len(word), 2), 9)]
            yield _in_quote(clean, "quote: word changed", scalar, *found.span(), other, "202 203")
        for found in _HAN.finditer(scalar.value):
            yield _in_quote(clean, "quote: sign changed", scalar, *found.span(), "猫", "202")


@_planter
def quoted_words_left_out(clean: Clean) -> Iterator[Planted]:
    """A word of the middle left out, or one put in: what is left stands nowhere as it is."""
    for scalar in _quotes(clean):
        for found in list(_WORD.finditer(scalar.value))[1:-1]:
            if not _HAN.search(found[0]):
                end = found.end() + 1
                yield _in_quote(clean, "quote: word left out", scalar, found.start(), end, "", "202 203")
                yield _in_quote(clean, "quote: word put in", scalar, found.start(), found.start(), "green ", "202 203")


@_planter
def quoted_numbers(clean: Clean) -> Iterator[Planted]:
    for scalar in _quotes(clean):
        for found in _DIGIT.finditer(scalar.value):
            for step in (1, 4):
                digit = str((int(found[0]) + step) % 10)
                yield _in_quote(clean, "quote: digit changed", scalar, *found.span(), digit, "202")


@_planter
def quoted_months(clean: Clean) -> Iterator[Planted]:
    for scalar in _quotes(clean):
        for found in _WORD.finditer(scalar.value):
            if found[0] in _NEXT:
                yield _in_quote(clean, "quote: month or weekday changed", scalar, *found.span(), _NEXT[found[0]], "202")


_VERB = re.compile(r"\b(?:is|was|were|has|had|have|will|would)\b(?! not)")
_VERB_RU = re.compile(
    r"\b(?:вступил|подписали|прошли|открыли|пройдут|определят|поставила|вышел|взимает|просила|сообщил)\b"
)
_VERB_ZH = re.compile(
    r"(?:宣布|开馆|动工|停工|贯通|举行|逝世|驶离|运送|接待|完工|捐赠|运抵|取消|举办|重新开放|冲毁|全线通车)"
)
_NOT = re.compile(r"\b(?:not|never|no|не) ")
_NO_ONE = re.compile(r"\b(?:Nobody|nothing)\b")


@_planter
def quoted_negations(clean: Clean) -> Iterator[Planted]:
    for scalar in _quotes(clean):
        for found in _VERB.finditer(scalar.value):
            yield _in_quote(clean, "quote: negation added", scalar, found.end(), found.end(), " not", "202")
            yield _in_quote(clean, "quote: negation added", scalar, found.end(), found.end(), " never", "202")
        for found in _VERB_RU.finditer(scalar.value):
            if scalar.value[: found.start()].endswith("не "):
                continue
            yield _in_quote(clean, "quote: negation added", scalar, found.start(), found.start(), "не ", "202")
        for found in _VERB_ZH.finditer(scalar.value):
            for word in ("未", "没有"):
                yield _in_quote(clean, "quote: negation added", scalar, found.start(), found.start(), word, "202")
        for found in _NOT.finditer(scalar.value):
            yield _in_quote(clean, "quote: negation dropped", scalar, *found.span(), "", "202")
        for found in _NO_ONE.finditer(scalar.value):
            yield _in_quote(clean, "quote: negation dropped", scalar, *found.span(), "everybody", "202")


@_planter
def quotes_cut(clean: Clean) -> Iterator[Planted]:
    """One to three characters off either end, where that end then lies inside a word or number."""
    for scalar in _quotes(clean):
        value = scalar.value
        for count in (1, 2, 3):
            head, tail = value[count - 1 : count + 1], value[-count - 1 : len(value) - count + 1]
            if head.isalnum() and not _HAN.search(head):
                yield _changed(clean, "quote: cut inside a word", scalar, value[count:], "204", _AFTER_QUOTE)
            if tail.isalnum() and not _HAN.search(tail):
                yield _changed(clean, "quote: cut inside a word", scalar, value[:-count], "204", _AFTER_QUOTE)


@_planter
def quotes_invented(clean: Clean) -> Iterator[Planted]:
    for scalar in _quotes(clean):
        also = _AFTER_QUOTE + " 302 303 306 803"
        for value in (
            "the delegation toured a shipyard and two museums",
            "Twelve swans crossed an empty meadow at dawn",
        ):
            yield _changed(clean, "quote: invented", scalar, value, "201", also)


@_planter
def sources(clean: Clean) -> Iterator[Planted]:
    ids = list(clean.data["sources"])
    for scalar in clean.under("events"):
        if scalar.place[-1] != "source":
            continue
        for other in ids:
            if other != scalar.value:
                yield _changed(clean, "source: another one", scalar, other, "207", "801 406 007 703 401")
        for value in (scalar.value + "s", scalar.value[:-1], "unknown"):
            yield _changed(clean, "source: unknown", scalar, value, "006", "801 007 803")


@_planter
def references(clean: Clean) -> Iterator[Planted]:
    for scalar in clean.under("events"):
        field = scalar.place[2] if len(scalar.place) > 2 else ""
        if field == "category":
            for value in (scalar.value + "s", scalar.value[1:], "misc"):
                yield _changed(clean, "category: unknown", scalar, value, "006", "007")
        elif field in ("before", "after", "during", "follows"):
            for value in (scalar.value + "-2", scalar.value[1:], "nothing-of-this-name"):
                yield _changed(clean, "relation: unknown event", scalar, value, "006", "403 701")


@_planter
def relations(clean: Clean) -> Iterator[Planted]:
    """The relation turned round, where the dates of both say that it then cannot hold."""
    for scalar in clean.under("events"):
        field = scalar.place[2] if len(scalar.place) > 2 else ""
        turned = {"before": ("after", "same_day", "during"), "after": ("before", "same_day", "during"),
                  "during": ("before", "after")}.get(str(field), ())  # fmt: skip
        key = clean.scalars.get(scalar.place[:3])
        mine = clean.events[int(scalar.place[1])]["date"] if turned else ""
        other = next((event["date"] for event in clean.events if event["id"] == scalar.value), "")
        if key is None or "[" in mine + other or (mine[:4] == other[:4] and min(len(mine), len(other)) < 10):
            continue
        for name in turned:
            if field == "during" and mine in other.split("/"):
                continue  # on the first or last day of the other it may well be before or after it
            text = clean.with_key(key, name)
            what = f"{_named(clean, scalar)}: {name} {scalar.value}"
            yield _edited(clean, "relation reversed", text, frozenset({key.line}), "702", "701", what)


# Two events under one id: the passages of both are read for each, so that they contradict each other.
_MERGED = "006 008 303 312 401 402 403 404 405 406 701 702 703 901 902"


@_planter
def ids(clean: Clean) -> Iterator[Planted]:
    ids_ = [event["id"] for event in clean.events]
    for index, event in enumerate(clean.events):
        scalar = clean.scalars["events", index, "id"]
        if clean.references(event["id"]):
            continue
        for other in (ids_[index - 1], ids_[0]):
            if other != event["id"]:
                lines = scalar.line, clean.scalars["events", ids_.index(other), "id"].line
                text = clean.with_value(scalar, other)
                yield _edited(clean, "duplicate id", text, frozenset(lines), "005", _MERGED, f"{event['id']}: {other}")
        year = re.search(r"\d{4}", event["date"])
        if year and not re.search(r"\d{4}", event["id"]):
            for more in (-1, 1):
                value = f"{event['id']}-{int(year[0]) + more}"
                if "[" not in event["date"]:
                    yield _changed(clean, "id: another year", scalar, value, "312")
        yield _changed(clean, "id: no id", scalar, event["id"] + " (draft)", "003", "006 007 801 803 403")


@_planter
def articles(clean: Clean) -> Iterator[Planted]:
    for source, record in clean.data["sources"].items():
        file = clean.scalars["sources", source, "file"]
        yield _changed(clean, "article missing", file, file.value.replace(".", "-2."), "101")
        yield _changed(clean, "article missing", file, f"../{file.value}", "101")
        published = clean.scalars["sources", source, "published"]
        for value in [_shifted(published.value, days) for days in (-30, -1, 1, 7)] + [_moved(published.value, years=1)]:
            yield _changed(clean, "published changed", published, value, "102")
        if record.get("sha256"):
            pin = clean.scalars["sources", source, "sha256"]
            for at in range(0, 64, 2):
                digit = f"{(int(pin.value[at], 16) + 1) % 16:x}"
                value = pin.value[:at] + digit + pin.value[at + 1 :]
                yield _changed(clean, "sha256 changed", pin, value, "104")


@_planter
def altered_articles(clean: Clean) -> Iterator[Planted]:
    """An article that was touched after it was pinned: one digit of it is another."""
    for source, record in clean.data["sources"].items():
        text = clean.article_of(source)
        if record.get("sha256"):
            for found in list(_DIGIT.finditer(text))[8::3]:
                other = text[: found.start()] + str((int(found[0]) + 1) % 10) + text[found.end() :]
                lines = clean.lines_of("sources", source)
                also = _codes("202 302 303 304 307 601 602 603 801 802 102 305 703 312 402 401 308 207 405 702 403")
                what = f"{record['file']}: {found.start()}: {text[found.start() - 12 : found.end()]!r}"
                changed = {**clean.articles, record["file"]: other}
                # The text of the chronology is as it was; a blank line at its end tells this plant from it.
                mark = "\n" * (found.start() + 1)
                yield Planted("article touched", clean.text + mark, changed, _codes("104"), lines, also, what)


@_planter
def evidence(clean: Clean) -> Iterator[Planted]:
    for index, event in enumerate(clean.events):
        block = clean.blocks["events", index, "evidence"]
        lines = clean.lines_of("events", index)
        text = clean.without_lines(block.line - 1, block.last)
        yield _edited(clean, "evidence removed", text, lines, "106", "801 803 007", event["id"])


def _covers(clean: Clean, event: Mapping[str, Any]) -> bool:
    """Does it quote a number or weekday that no other event quotes or shares the date of?"""
    rest = [one for one in clean.events if one["id"] != event["id"]]
    told = [one["quote"] for other in rest for one in other["evidence"]]
    shared = any(mine["quote"].startswith(quote) for mine in event["evidence"] for quote in told)
    return "basis" not in event and not shared and all(one["date"] != event["date"] for one in rest)


@_planter
def events_left_out(clean: Clean) -> Iterator[Planted]:
    for index, event in enumerate(clean.events):
        block = clean.blocks["events", index]
        if _covers(clean, event):
            lines = frozenset[int]().union(*(clean.lines_of("sources", one) for one in clean.cited(event)))
            lines |= {min(clean.lines_of("sources", one)) - 1 for one in clean.cited(event)}
            text = clean.without_lines(block.line, block.last)
            yield _edited(clean, "event left out", text, lines, "801", "006 007 403 803", event["id"])
    for index, record in enumerate(clean.data["dismissed"]):
        block = clean.blocks["dismissed", index]
        place = ("sources", record["source"])
        lines = clean.lines_of(*place) | {min(clean.lines_of(*place)) - 1}
        text = clean.without_lines(block.line, block.last)
        if len(clean.data["dismissed"]) == 1:
            text = clean.without_lines(block.line - 1, block.last)
        yield _edited(clean, "dismissal left out", text, lines, "801", "", record["quote"])
        quote = clean.scalars["dismissed", index, "quote"]
        for found in _WORD.finditer(quote.value):
            value = quote.value[: found.start()] + "granite" + quote.value[found.end() :]
            yield _changed(clean, "dismissal stale", quote, value, "802", "801")


@_planter
def twins(clean: Clean) -> Iterator[Planted]:
    """The same event once more at the end of the events, under another id and much the same title."""
    end = clean.blocks["events",].last
    for event, block in ((event, clean.blocks["events", index]) for index, event in enumerate(clean.events)):
        if event.get("follows") or event["id"] in {one.get("follows") for one in clean.events}:
            continue
        lines = clean.text.splitlines(keepends=True)[block.line - 1 : block.last]
        kept = [line for line in lines if not re.match(r"    (?:before|after|during|follows):", line)]
        for title in dict.fromkeys((event["title"], event["title"].replace("The ", "A "))):
            copy = "".join(kept).replace(f"id: {event['id']}", f"id: {event['id']}-again", 1)
            copy = copy.replace(f"title: {event['title']}", f"title: {title}", 1)
            added = frozenset(
                {*clean.lines_of("events", clean.events.index(event)), *range(end + 1, end + 3 + len(kept))}
            )
            text = clean.after_line(end, "\n" + copy)
            yield _edited(clean, "near-duplicate", text, added, "701", "209", event["id"])


@_planter
def older_evidence(clean: Clean) -> Iterator[Planted]:
    """The words of the plan given as evidence of the outcome too."""
    for index, event in enumerate(clean.events):
        plan = next((one for one in clean.events if one["id"] == event.get("follows")), None)
        if plan and event.get("status", "occurred") == "occurred" and "." not in plan["date"]:
            line = clean.blocks["events", index, "evidence"].last
            source = plan["evidence"][0]
            added = f"      - source: {source['source']}\n        quote: {source['quote']!r}\n"
            lines = frozenset({line + 1, line + 2})
            text = clean.after_line(line, added)
            yield _edited(clean, "older evidence", text, lines, "406", "703", event["id"])


@_planter
def fields(clean: Clean) -> Iterator[Planted]:
    """Fields misspelled, given twice or of no use; a file that is no YAML."""
    lost = "006 007 801 803 403 702"
    for index, event in enumerate(clean.events):
        title, when = clean.scalars["events", index, "title"], clean.scalars["events", index, "date"]
        lines = clean.lines_of("events", index)
        for scalar, name in ((title, "titel"), (when, "datum")):
            what = f"{event['id']}: {name}"
            yield _edited(clean, "field misspelled", clean.with_key(scalar, name), lines, "003", lost, what)
        twice = clean.after_line(title.line, f"    title: {event['title']}\n")
        yield _edited(clean, "field twice", twice, frozenset({title.line, title.line + 1}), "002", "", event["id"])
        if "summary" not in event:
            todo = clean.after_line(title.line, "    summary: TODO\n")
            yield _edited(clean, "placeholder", todo, frozenset({title.line + 1}), "009", "", event["id"])
        if "waive" not in event:
            waived = clean.after_line(title.line, "    waive: {hedge-lost: it is well known}\n")
            yield _edited(clean, "waiver of nothing", waived, frozenset({title.line + 1}), "008", "", event["id"])
        status = clean.scalars.get(("events", index, "status"))
        if status:
            yield _changed(clean, "status: unknown", status, "happened", "003", lost)
        broken = clean.after_line(title.line, "    note: this: is: no text\n")
        yield _edited(clean, "no YAML", broken, frozenset({title.line + 1, title.line + 2}), "001", "", event["id"])
    block = clean.blocks["actors",]
    unused = clean.after_line(block.last, "  nobody:\n    name: Gustav Ahlberg\n")
    yield _edited(clean, "actor unused", unused, frozenset({block.last + 1}), "007", "", "nobody")
    for scalar in clean.under("actors"):
        if scalar.place[-1] == "term":
            for term in ("2022-12/..", "2023/2024", "../2021"):
                users = frozenset(one.line for one in clean.under("events") if one.value == scalar.place[1])
                text = clean.with_value(scalar, term)
                yield _edited(clean, "outside the term", text, users, "505", "", term)
