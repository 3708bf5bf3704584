"""How the words of a Word document look: struck out, hidden, in a colour or a place in which nobody sees them."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from chrono.documents.word_boxes import PARTS_OF_TABLES, is_in_part

WML = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of a document's elements."""

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_OFF = ("0", "false", "none", "off")


class WordLook(NamedTuple):
    """Are words hidden, struck out, set so that nobody sees them on white, in capitals, raised (`sup`) or lowered
    (`sub`)? None where nothing says so."""

    hidden: bool | None = None
    struck: bool | None = None
    unseen: bool | None = None
    recased: bool | None = None
    raised: str | None = None

    def over(self, other: "WordLook") -> "WordLook":
        """What this says, else what the other does."""
        said = {name: mine for name, mine in self._asdict().items() if mine is not None}
        return other._replace(**said)


_PLAIN = WordLook()


def look_of_run(run: Any, paragraph: Any, looks: Mapping[str, WordLook]) -> WordLook:
    """How a run looks: as it says itself, else as its style does, else as that of its paragraph."""
    own = _look_of(run.find(f"{WML}rPr"))
    of_run, of_paragraph = (
        looks.get(value_in(one.find(f"{WML}{head}/{WML}{name}")), _PLAIN)
        for one, head, name in ((run, "rPr", "rStyle"), (paragraph, "pPr", "pStyle"))
    )
    if paragraph.find(f"{WML}pPr/{WML}pStyle") is None:
        of_paragraph = looks.get(_BY_DEFAULT, _PLAIN)
    look = own.over(of_run.over(of_paragraph)).over(_look_of_table(run, looks))
    return look._replace(hidden=bool(look.hidden) or _is_in_hidden_row(run) or _is_lost(look, run))


def _look_of_table(run: Any, looks: Mapping[str, WordLook]) -> WordLook:
    """What the style of the table around says, of all of it or of the part in which the run stands; of colours only the
    whole of it would tell, for it has grounds too."""
    table = next(run.iterancestors(f"{WML}tbl"), None)
    name = "" if table is None else value_in(table.find(f"{WML}tblPr/{WML}tblStyle"))
    look = looks.get(name, _PLAIN)
    for part in PARTS_OF_TABLES:
        of_part = looks.get(f"{name} {part}")
        if of_part and is_in_part(run, table, part):
            look = of_part.over(look)
    return look._replace(unseen=None)


def _is_lost(look: WordLook, run: Any) -> bool:
    """Is it in the colour of what is behind it?"""
    ground = _ground(run)
    return _is_lost_in(ground, run) if ground else bool(look.unseen)


def _ground(run: Any) -> str:
    """The colour of the paragraph or cell that it stands in, where that has one."""
    heads = [(one, "pPr") for one in run.iterancestors(f"{WML}p")] + [
        (one, name) for kind, name in (("tc", "tcPr"), ("tbl", "tblPr")) for one in run.iterancestors(WML + kind)
    ]
    fills = (_fill_of(one.find(f"{WML}{head}/{WML}shd")) for one, head in heads)
    return next((fill for fill in fills if fill not in ("", "auto", "ffffff")), "")


def _fill_of(shade: Any) -> str:
    """The colour of a ground; that of its pattern where this leaves nothing free."""
    return (
        "" if shade is None else str(shade.get(WML + ("color" if value_in(shade) == "solid" else "fill"), "")).lower()
    )


def _is_lost_in(ground: str, run: Any) -> bool:
    """Is it written in the colour of the paragraph or cell behind it?"""
    behind, written = _parts_of(ground), _parts_of(value_in(run.find(f"{WML}rPr/{WML}color")))
    of_its_own = any(run.find(f"{WML}rPr/{WML}{one}") is not None for one in ("shd", "highlight"))
    return behind is not None and written is not None and not of_its_own and _differ_by(behind, written) <= _SAME


def _is_in_hidden_row(run: Any) -> bool:
    rows = [head for row in run.iterancestors(f"{WML}tr") if (head := row.find(f"{WML}trPr")) is not None]
    exact = [high for row in rows if (high := row.find(f"{WML}trHeight")) is not None and high.get(_RULE) == "exact"]
    low = any((_number(value_in(high)) or 0) <= _NO_LINE for high in exact)
    return low or any(is_set(row, "hidden") for row in rows)


_RULE = f"{WML}hRule"


def _look_of(properties: Any) -> WordLook:
    """What the properties of a run say; a value may take back what a style sets."""
    if properties is None:
        return _PLAIN
    hidden = is_set(properties, "vanish", "webHidden")
    return WordLook(
        True if _cannot_be_read(properties) else hidden,
        is_set(properties, "strike", "dstrike"),
        _is_written_unseen(properties) if any(properties.find(one) is not None for one in _COLOURING) else None,
        is_set(properties, "caps", "smallCaps"),
        _raised(properties),
    )


def _raised(properties: Any) -> str | None:
    """Are letters raised or lowered, as such or by a few points? Empty where they stand on their line."""
    aligned, moved = (properties.find(WML + name) for name in ("vertAlign", "position"))
    by = (_number(value_in(moved)) or 0) if moved is not None else 0
    if aligned is not None and (named := _RAISED.get(value_in(aligned), "")):
        return named
    if abs(by) >= _RAISED_BY:
        return "sup" if by > 0 else "sub"
    return None if aligned is None and moved is None else ""


_RAISED = {"superscript": "sup", "subscript": "sub"}
_RAISED_BY = 4  # half points


_COLOURING = (f"{WML}color", f"{WML}highlight", f"{WML}shd", f"{_W14}textFill")


def _is_written_unseen(properties: Any) -> bool:
    """Are words in the colour of what is behind them, which is white where nothing is said?"""
    written, shade = properties.find(f"{WML}color"), properties.find(f"{WML}shd")
    marked = value_in(properties.find(f"{WML}highlight"))
    toned = written is not None and any(written.get(f"{WML}{name}") for name in ("themeShade", "themeTint"))
    if written is not None and written.get(f"{WML}themeColor") in _WHITE_THEMES and not toned:
        colour: tuple[int, ...] | None = (255, 255, 255)
    else:
        filled = properties.find(f"{_W14}textFill/{_W14}solidFill/{_W14}srgbClr")
        named = value_in(written) if filled is None else str(filled.get(f"{_W14}val", ""))
        colour = _parts_of(named) or (0, 0, 0)
    fill = _fill_of(shade)
    fill = _HIGHLIGHTS.get(marked, "808080") if marked and marked != "none" else fill
    behind = _parts_of("ffffff" if fill in ("", "auto") else fill)
    return colour is not None and behind is not None and _differ_by(colour, behind) <= _SAME


_HIGHLIGHTS = {
    "black": "000000", "white": "ffffff", "yellow": "ffff00", "green": "00ff00", "cyan": "00ffff", "magenta": "ff00ff",
    "blue": "0000ff", "red": "ff0000", "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000",
    "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000", "darkGray": "808080", "lightGray": "c0c0c0",
}  # fmt: skip
"""The marker pens of Word."""
_WHITE_THEMES = ("background1", "light1")
_SAME = 8  # of 255, by which two colours may differ that look alike
_SMALLEST = 4  # half points


def _parts_of(colour: str) -> tuple[int, ...] | None:
    """Red, green and blue of a colour in six digits."""
    return tuple(bytes.fromhex(colour)) if re.fullmatch("[0-9a-fA-F]{6}", colour) else None


def _differ_by(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return max(abs(first - second) for first, second in zip(one, other, strict=True))


def _cannot_be_read(properties: Any) -> bool:
    """Are its letters tiny, pressed into nothing, laid over each other, or far above or below their line?"""
    size, width, between, raised = (
        _number(value_in(properties.find(WML + name))) for name in ("sz", "w", "spacing", "position")
    )
    if _is_filled_with_nothing(properties.find(f"{_W14}textFill")):
        return True
    pressed = (width is not None and width < _NARROWEST) or (between is not None and between <= _LAID_OVER)
    return pressed or (size is not None and size < _SMALLEST) or abs(raised or 0) >= _FAR


def _is_filled_with_nothing(filling: Any) -> bool:
    """Are letters filled with nothing, or with a colour that lets all through?"""
    if filling is None:
        return False
    clear = filling.find(f".//{_W14}alpha")
    through = 0 if clear is None else _number(str(clear.get(f"{_W14}val", ""))) or 0
    return filling.find(f"{_W14}noFill") is not None or through >= _CLEAR


_CLEAR = 97_000  # thousandths of a per cent
_NARROWEST = 15  # per cent of their width
_LAID_OVER = -120  # twentieths of a point between letters
_FAR = 1000  # half points


def _number(value: str) -> int | None:
    found = re.fullmatch(r"-?\d{1,9}", value.removesuffix("%"))
    return int(found[0]) if found else None


def is_out_of_place(paragraph: Any) -> bool:
    """Is a paragraph in a frame off the page or of no size, or set in lines of no height?"""
    frame, spacing, indent = (paragraph.find(f"{WML}pPr/{WML}{name}") for name in ("framePr", "spacing", "ind"))
    places = [_number(str(frame.get(WML + side, ""))) or 0 for side in ("x", "y")] if frame is not None else []
    places += (
        [_number(str(indent.get(WML + side, ""))) or 0 for side in ("left", "start")] if indent is not None else []
    )
    exact = spacing is not None and spacing.get(f"{WML}lineRule") == "exact"
    high = _number(str(spacing.get(f"{WML}line", ""))) if exact else None
    return min(places, default=0) <= _OFF_PAGE or (high is not None and high <= _NO_LINE) or _is_of_no_size(frame)


def _is_of_no_size(frame: Any) -> bool:
    if frame is None:
        return False
    wide, high = (_number(str(frame.get(WML + side, ""))) for side in ("w", "h"))
    return (high is not None and high <= _NO_LINE and frame.get(_RULE) == "exact") or (
        wide is not None and 0 < wide <= _NO_LINE
    )


_OFF_PAGE, _NO_LINE = -4000, 40  # twentieths of a point


def is_set(properties: Any, *names: str) -> bool | None:
    found = [one for name in names if (one := properties.find(WML + name)) is not None]
    return any(str(one.get(f"{WML}val", "true")).lower() not in _OFF for one in found) if found else None


def looks_of(document: Any) -> dict[str, WordLook]:
    """The looks of a document's styles, with what each takes from the one that it is based on."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import parse_xml

    parts = [one.target_part for one in document.rels.values() if one.reltype == RELATIONSHIP_TYPE.STYLES]
    if not parts:
        return {}
    styles = parse_xml(parts[0].blob)
    own = {style.get(f"{WML}styleId", ""): style for style in styles.iter(f"{WML}style")}
    found: dict[str, WordLook] = {}
    plain = _look_of(styles.find(f"{WML}docDefaults/{WML}rPrDefault/{WML}rPr"))
    found[_BY_DEFAULT] = plain
    for name in own:
        look, at, seen = _PLAIN, name, set[str]()
        while at in own and at not in seen:
            seen.add(at)
            look = look.over(_look_of(own[at].find(f"{WML}rPr")))
            for part in own[at].iterfind(f"{WML}tblStylePr"):
                key = f"{name} {part.get(f'{WML}type', '')}"
                found[key] = found.get(key, _PLAIN).over(_look_of(part.find(f"{WML}rPr")))
            at = value_in(own[at].find(f"{WML}basedOn"))
        if own[name].get(f"{WML}type") == "paragraph":
            look = look.over(plain)
        found[name] = look
        if own[name].get(f"{WML}type") == "paragraph" and own[name].get(f"{WML}default") in ("1", "true"):
            found[_BY_DEFAULT] = look
    return found


_BY_DEFAULT = " default"
"""The name here of the style of paragraphs that name none, as no style is called."""


def value_in(element: Any) -> str:
    return "" if element is None else str(element.get(f"{WML}val", ""))
