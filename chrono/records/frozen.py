"""Mappings of records that nobody changes once they are made."""

from collections.abc import Callable, Mapping
from typing import Any, NoReturn, TypeVar

_Made = TypeVar("_Made")


class FrozenDict(dict[Any, Any]):
    """A dict that refuses to be changed; it is copied and pickled as one."""

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        raise TypeError("records are frozen: make another with `with_parts` or `model_copy`")

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse

    def __reduce__(self) -> tuple[type, tuple[dict[Any, Any]]]:
        return (FrozenDict, (dict(self),))

    def __copy__(self) -> "FrozenDict":
        return self

    def __deepcopy__(self, memo: Any) -> "FrozenDict":
        return self


def frozen(given: Any, validate: Callable[[Any], Mapping[str, Any]]) -> FrozenDict:
    """A field's records; those of another record are the same ones, with what was worked out of them."""
    return given if isinstance(given, FrozenDict) else FrozenDict(validate(given))


def worked_out(of: Mapping[str, Any], make: Callable[[Any], _Made]) -> _Made:
    """What `make` makes of records: once, and kept with them, as they never change."""
    kept: dict[Any, _Made] = vars(of) if isinstance(of, FrozenDict) else {}
    if make not in kept:
        kept[make] = make(of)
    return kept[make]
