"""A logo from its file to a picture: read, and drawn in its place."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.image import AxesImage
from matplotlib.transforms import Affine2D

from chrono.errors import CannotDraw
from chrono.pictures.inking import Ink, Inked
from chrono.pictures.vector_logos import VectorLogo, read_vector
from chrono.timelines import Timeline

LOGO_ID = "logo"
_PNG = b"\x89PNG\r\n\x1a\n"


@lru_cache(maxsize=4)
def read_logo(path: str) -> Any:
    """The pixels of a PNG, or the shapes of an SVG. Raises CannotDraw where the file is neither, or cannot be read."""
    import io

    from matplotlib.image import imread

    try:
        found = Path(path).read_bytes()
        if path.lower().endswith(".svg"):
            return read_vector(found, path)
        if not found.startswith(_PNG):
            raise CannotDraw(f'"{path}" is no PNG; a logo is a PNG or SVG file')
        return imread(io.BytesIO(found), format="png")
    except (OSError, SyntaxError, ValueError) as error:
        raise CannotDraw(f'"{path}" cannot be read as a logo') from error


def shape_of(path: str) -> float:
    """How many times as wide as high a logo is; 0 where there is none."""
    if not path:
        return 0.0
    logo = read_logo(path)
    if isinstance(logo, VectorLogo):
        return logo.width / logo.height
    height, width = logo.shape[:2]
    return float(width) / float(height)


def draw_logo(axes: Axes, timeline: Timeline, path: str, words: str) -> None:
    """Draw a logo, with words for those who cannot see it, where the Timeline has a place for it."""
    if timeline.logo is None or not path:
        return
    left, top, right, bottom = timeline.logo
    logo = read_logo(path)
    if isinstance(logo, VectorLogo):
        place = Affine2D().scale((right - left) / logo.width, (bottom - top) / logo.height).translate(left, top)
        shapes = Inked((Ink(place.transform_path(shape), face) for shape, face in logo.shapes), 6, LOGO_ID)
        shapes.set_label(words)
        axes.add_artist(shapes)
        return
    image = AxesImage(axes, extent=(left, right, bottom, top), origin="upper", interpolation="hanning")
    image.set_data(logo)
    image.set_gid(LOGO_ID)
    image.set_label(words)
    image.set_zorder(6)
    axes.add_artist(image)
