"""A logo from its file to a picture: read, and drawn in its place."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.image import AxesImage

from chrono.errors import CannotDraw
from chrono.timelines import Timeline

LOGO_ID = "logo"
_PNG = b"\x89PNG\r\n\x1a\n"


@lru_cache(maxsize=4)
def read_logo(path: str) -> Any:
    """The pixels of a PNG. Raises CannotDraw where the file is none, or cannot be read."""
    import io

    from matplotlib.image import imread

    try:
        found = Path(path).read_bytes()
        if not found.startswith(_PNG):
            raise CannotDraw(f'"{path}" is no PNG; a logo is a PNG file')
        return imread(io.BytesIO(found), format="png")
    except (OSError, SyntaxError, ValueError) as error:
        raise CannotDraw(f'"{path}" cannot be read as a logo') from error


def shape_of(path: str) -> float:
    """How many times as wide as high a logo is; 0 where there is none."""
    if not path:
        return 0.0
    height, width = read_logo(path).shape[:2]
    return float(width) / float(height)


def draw_logo(axes: Axes, timeline: Timeline, path: str, words: str) -> None:
    """Draw a logo, with words for those who cannot see it, where the Timeline has a place for it."""
    if timeline.logo is None or not path:
        return
    left, top, right, bottom = timeline.logo
    image = AxesImage(axes, extent=(left, right, bottom, top), origin="upper", interpolation="hanning")
    image.set_data(read_logo(path))
    image.set_gid(LOGO_ID)
    image.set_label(words)
    image.set_zorder(6)
    axes.add_artist(image)
