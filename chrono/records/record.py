"""What every record of a chronology is: frozen, complete, and known by its place or id."""

from functools import cache
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, PrivateAttr

from chrono.findings import Field, Path


class Record(BaseModel):
    """Frozen, with no field beyond those named; `path` tells which of its file's records it is."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, defer_build=True)
    _path: Path = PrivateAttr(default=())

    @property
    def path(self) -> Path:
        """Which record of its file it is: `("events", "visit")`; empty where it came from no file."""
        private = self.__pydantic_private__  # asked for by every check; as an attribute it would be sought first
        return private["_path"] if private else ()

    def field(self, name: str = "", *index: str | int) -> Field:
        """One of the record's fields, or what lies further in; the record itself where none is named."""
        return Field(self.path, name, index)

    @classmethod
    def read(cls, data: Any, path: Path) -> Self:
        """The record that its file knows as `path`. Raises pydantic's ValidationError."""
        return cls.model_validate(data, context={cls: path})

    def model_post_init(self, context: Any, /) -> None:
        """The path is given with the data, and never afterwards."""
        self._give("_path", (context or {}).get(type(self), ()))
        object.__setattr__(self, "__pydantic_fields_set__", _shared(frozenset(self.__pydantic_fields_set__)))

    def _give(self, name: str, value: Any) -> None:
        """Give a private value while the record is made."""
        if self.__pydantic_private__ is not None:
            self.__pydantic_private__[name] = value

    def __setattr__(self, name: str, value: Any) -> None:
        """Refused; pydantic's `frozen` alone leaves private values open."""
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__} is frozen: {name} is given when it is made")
        super().__setattr__(name, value)


@cache
def _shared(names: frozenset[str]) -> set[str]:
    """The names of the fields that a record gives, once for all that give the same: there are thousands of those."""
    return set(names)
