"""A chronology with its articles as text to the same Loaded that files give: what every rule shows its cases by."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from chrono.records import Loaded, load_text


@dataclass(frozen=True, slots=True)
class Example:
    """`chronology` is YAML, `articles` the texts by file name."""

    chronology: str
    articles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def load(self) -> Loaded:
        """Read the chronology with its articles, as files are read."""
        return load_text(self.chronology, self.articles)

    def but(self, old: str, new: str, articles: Mapping[str, str] | None = None) -> "Example":
        """The same with one change in the chronology, and other articles where given.

        Raises ValueError where `old` is not there exactly once, so that no example changes by accident.
        """
        if self.chronology.count(old) != 1:
            raise ValueError(f'"{old}" stands {self.chronology.count(old)} times in the example')
        return Example(self.chronology.replace(old, new), self.articles if articles is None else articles)


ARTICLES: Mapping[str, str] = MappingProxyType(
    {
        "a.txt": " date 2024-03-26 The minister of Ruritania is scheduled to visit China from March 28 to 30. "
        "In May 2023, both countries signed an agreement on visas.\n"
    }
)
"""One short article that most examples cite."""

VISIT = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: visit
    title: A visit to China
    date: 2024-03-28/2024-03-30
    status: planned
    participants: [China]
    evidence:
      - source: a
        quote: scheduled to visit China from March 28 to 30
dismissed:
  - {source: a, quote: "In May 2023", reason: background}
as_of: 2024-03-26
""",
    ARTICLES,
)
"""A planned visit, and one dismissed statement: clean under every rule."""

TREATY = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: treaty
    title: Agreement on visas
    date: 2023-05
    evidence:
      - source: a
        quote: In May 2023, both countries signed an agreement on visas
dismissed:
  - {source: a, quote: from March 28 to 30, reason: another matter}
""",
    ARTICLES,
)
"""A past event known to the month: clean under every rule."""

TRADE = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: turnover
    title: Trade between both countries
    date: 2024
    figures:
      - {label: trade turnover, value: 30.1 billion, unit: USD}
    evidence:
      - source: a
        quote: trade turnover amounted to $30.1 billion in 2024
""",
    {"a.txt": " date 2025-02-14 Their trade turnover amounted to $30.1 billion in 2024, officials said.\n"},
)
"""A figure with its unit: clean under every rule."""

_TOLD = (
    " date 2025-02-14 Their trade turnover amounted to $30.1 billion in 2024, officials said after the talks held in "
    "the capital.\n"
)
COPIES = TRADE.but(
    "published: 2025-02-14}\n", "published: 2025-02-14}\n  b: {file: b.txt, published: 2025-02-15}\n"
).but(
    "in 2024\n",
    "in 2024\n      - {source: b, quote: trade turnover amounted to $30.1 billion in 2024}\n",
    {"a.txt": _TOLD, "b.txt": _TOLD.replace("2025-02-14", "2025-02-15")},
)
"""Two sources of one text."""

WITNESSES = Example(
    COPIES.chronology,
    {
        "a.txt": _TOLD,
        "b.txt": " date 2025-02-15 According to customs, trade turnover amounted to $30.1 billion in 2024, which "
        "nobody at the port expected.\n",
    },
)
"""Two sources that say the same in words of their own."""
