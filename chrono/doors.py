"""A door that opens late: a package's names, each loaded from its module when it is first used."""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def open_late(
    package: str, homes: Mapping[str, tuple[str, ...]]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a package; `homes` are its modules with the names that are in each.

    So that a package can be imported without what its modules load (PEP 562).
    """
    home_of = {name: home for home, names in homes.items() for name in names}

    def load(name: str) -> Any:
        if name not in home_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}.{home_of[name]}"), name)
        if package in sys.modules:
            setattr(sys.modules[package], name, value)  # asked for once
        return value

    return load, lambda: sorted(home_of)
