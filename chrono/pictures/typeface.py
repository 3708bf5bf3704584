"""Font files to the widths of texts, and texts to the runs that each font draws.

The fonts that were asked for come first, in their order; else Source Sans (OFL), which has Latin, Cyrillic and Greek.
DejaVu Sans, which matplotlib brings along, has the rest but Chinese, Japanese and Korean, for which the extra `cjk`
brings Noto Sans CJK.
Widths are unhinted advances, which kerning only ever makes smaller; those of letters that join are of the whole.
"""

import logging
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path

import matplotlib as mpl
from matplotlib.font_manager import FontManager, FontPath, FontProperties, findfont
from matplotlib.ft2font import FT2Font, LoadFlags

from chrono.errors import CannotDraw
from chrono.text import in_visual_order, is_leftward

_TEXT, _BUNDLED = "Source Sans Pro", "DejaVu Sans"
_EM = 1000  # pixels, the size at which advances and outlines are read
_SHOWN = 12  # characters named in an error
_REMEMBERED = 50_000  # widths of texts

_Glyph = tuple[str, str, float]
"""A character, the file that draws it, and its advance in ems."""


class Typeface:
    """The fonts of a picture, each by its file or by the family name under which the system knows it.

    Raises CannotDraw where one is neither, or cannot be read.
    """

    def __init__(self, names: tuple[str, ...] = ()) -> None:
        self._names = names
        self._files = {
            bold: (*(_file(name, bold) for name in (*(names or (_TEXT,)), _BUNDLED)), *_east_asian())
            for bold in (False, True)
        }
        self._widths: dict[tuple[str, bool], float] = {}
        self._known: dict[tuple[str, bool], _Glyph] = {}

    def measure(self, text: str, size: float, bold: bool = False) -> float:
        """The width of a text in points."""
        if (text, bold) not in self._widths:
            if len(self._widths) > _REMEMBERED:
                self._widths.clear()
            self._widths[text, bold] = sum(self._width(piece, bold) for piece in in_visual_order(text))
        return self._widths[text, bold] * size

    def runs(self, text: str, bold: bool) -> Iterator[tuple[str, str]]:
        """The text in pieces as they stand from left to right, each with the font file that draws it.

        Raises CannotDraw where a piece that runs from right to left would need several fonts, whose letters one shaping
        joins.
        """
        for piece in in_visual_order(text):
            for file, glyphs in groupby(self._glyphs(piece, bold), key=lambda glyph: glyph[1]):
                yield "".join(char for char, _, _ in glyphs), file

    def _width(self, piece: str, bold: bool) -> float:
        glyphs = self._glyphs(piece, bold)
        return _shaped(piece, glyphs[0][1]) if is_leftward(piece) else sum(advance for _, _, advance in glyphs)

    def _glyphs(self, text: str, bold: bool) -> list[_Glyph]:
        found = [self._known.get((char, bold)) or self._glyph(char, bold) for char in text]
        if bold and any(file in _east_asian() for _, file, _ in found):  # which has no bold: one line has one weight
            return self._glyphs(text, False)
        if len({file for _, file, _ in found}) < 2 or not is_leftward(text):
            return found
        for file in self._files[bold]:
            if all(char.isspace() or ord(char) in _charmap(file) for char in text):
                return [(char, file, _advance(char, file)) for char in text]
        raise CannotDraw(f'"{text}" runs from right to left and needs more than one font; name one that has it all')

    def refuse_missing(self, texts: Iterable[str]) -> None:
        """Raise CannotDraw with the characters that no font has."""
        missing = sorted({char for text in texts for char in text if not self._has(char)})
        if missing:
            shown = " ".join(missing[:_SHOWN]) + (" …" if len(missing) > _SHOWN else "")
            fonts, verb = f"none of the fonts {', '.join(self._names or (_TEXT,))} and", "has a glyph"
            remedy = "name a font that has them, with --font"
            if not _east_asian() and any(_EAST_ASIAN[0] <= ord(char) <= _EAST_ASIAN[1] for char in missing):
                remedy = f'install the extra "cjk", or {remedy}'
            raise CannotDraw(f"{fonts} {_BUNDLED} {verb} for: {shown} ({remedy})")

    def _has(self, char: str) -> bool:
        return char.isspace() or any(ord(char) in _charmap(file) for file in self._files[False])

    def _glyph(self, char: str, bold: bool) -> _Glyph:
        files = self._files[bold]
        file = next((candidate for candidate in files if ord(char) in _charmap(candidate)), None)
        if file is None and not char.isspace():
            self.refuse_missing([char])
        drawn = char if file else " "  # of the end of a line no font has a glyph
        file = file or next(candidate for candidate in files if ord(drawn) in _charmap(candidate))
        self._known[char, bold] = (drawn, file, _advance(drawn, file))
        return self._known[char, bold]


@lru_cache(maxsize=8)
def typeface(names: tuple[str, ...] = ()) -> Typeface:
    """The Typeface of these fonts, made once."""
    return Typeface(names)


_EAST_ASIAN = (0x2E80, 0x3FFFF)
"""From the radicals to the last supplementary ideograph; what else lies between is in no font at hand either."""
_FACES = {"JP": 0, "KR": 1, "SC": 2, "TC": 3, "HK": 4}
"""The numbers of the faces in Noto's collection."""


@lru_cache(maxsize=1)
def _east_asian() -> tuple[str, ...]:
    """The font of the extra `cjk`, where it is installed."""
    found = find_spec("noto_cjk_sans_otc")
    folders = found.submodule_search_locations if found else None
    return tuple(FontPath(str(Path(folder) / "NotoSansCJK-Regular.ttc"), _FACES["SC"]) for folder in folders or ())


def _brought(family: str) -> str | None:
    """A family of the extra `cjk` by its name, "Noto Sans CJK SC"."""
    face = _FACES.get(family.removeprefix("Noto Sans CJK ")) if family.startswith("Noto Sans CJK ") else None
    return next((FontPath(str(file), face) for file in _east_asian()), None) if face is not None else None


def _file(name: str, bold: bool) -> str:
    if name == _BUNDLED:
        return str(Path(mpl.get_data_path()) / "fonts" / "ttf" / f"DejaVuSans{'-Bold' if bold else ''}.ttf")
    if name == _TEXT and (found := find_spec("font_source_sans_pro")) and found.submodule_search_locations:
        weight = "Semibold" if bold else "Regular"
        return str(Path(found.submodule_search_locations[0]) / "files" / f"SourceSansPro-{weight}.ttf")
    file = name if Path(name).is_file() else _brought(name) or _installed(name, bold)
    try:
        _charmap(file)
    except (RuntimeError, OSError) as error:
        raise CannotDraw(f'"{name}" cannot be read as a font') from error
    return file


def _installed(family: str, bold: bool) -> str:
    asked = FontProperties(family=family, weight="bold" if bold else "normal")
    log = logging.getLogger("matplotlib.font_manager")
    quiet, log.disabled = log.disabled, True  # it warns of a family that has no such weight, which is no fault
    try:
        return str(findfont(asked, fallback_to_default=False))
    except ValueError:  # matplotlib remembers its list of fonts; look once more, for what was installed since
        try:
            return str(FontManager().findfont(asked, fallback_to_default=False))
        except ValueError as error:
            raise CannotDraw(f'"{family}" is no font file, and no family of that name is installed') from error
    finally:
        log.disabled = quiet


@lru_cache(maxsize=16)
def font_of(file: str) -> FT2Font:
    """A font, and of a collection the face that is meant, at 1,000 pixels to the em."""
    font = FT2Font(file, face_index=file.face_index if isinstance(file, FontPath) else 0)
    font.set_size(_EM, 72)
    return font


@lru_cache(maxsize=16)
def _charmap(file: str) -> frozenset[int]:
    return frozenset(font_of(file).get_charmap())


def _shaped(text: str, file: str) -> float:
    """The width in ems of what a font joins or reorders."""
    font = font_of(file)
    font.set_text(text, flags=LoadFlags.NO_HINTING)
    return float(font.get_width_height()[0]) / 64 / _EM


def _advance(char: str, file: str) -> float:
    """FreeType's linear advance, which is 16.16 at the loaded size, in ems."""
    return float(font_of(file).load_char(ord(char), flags=LoadFlags.NO_HINTING).linearHoriAdvance) / 65536 / _EM
