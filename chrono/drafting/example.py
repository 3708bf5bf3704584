"""The example that is shipped: a chronology of six events and the two articles that prove them.

Its bytes have one home, at the root of the sources; a wheel holds them in a folder of the package.
"""

from pathlib import Path

from chrono.drafting.beginning import CHRONOLOGY
from chrono.errors import CannotRead
from chrono.files import read_bytes, refuse_existing
from chrono.records import load

_PACKAGE = Path(__file__).parents[1]


def example_files(folder: Path, homes: tuple[Path, ...] = (_PACKAGE / "example", _PACKAGE.parent)) -> dict[Path, bytes]:
    """What is to be written into a folder, by path: the chronology, then its articles.

    Raises CannotWrite where one of them is there already, CannotRead where this installation has no example.
    """
    home = next((home for home in homes if (home / CHRONOLOGY).is_file()), None)
    if home is None:
        raise CannotRead("the example", "is not in this installation: install chrono-proof anew")
    articles = (source.file for source in load(home / CHRONOLOGY).chronology.sources.values())
    names = [CHRONOLOGY, *articles]
    for name in names:
        refuse_existing(folder / name, ": choose another with --folder")
    return {folder / name: read_bytes(home / name, name) for name in names}
