"""The words of a page and of a document that no record has, in the language of the reader."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PageWords:
    """The frame's own words. `fields` are keyed by the names of a record's fields, `standings`, `wholes` and `meanings`
    (of the standings) by theirs. `own` marks what is the curator's own and claims nothing.

    Patterns take `a` and `b`, numbers or words; counts stand after a colon, so that no plural is needed.
    """

    fields: Mapping[str, str]
    standings: Mapping[str, str]
    wholes: Mapping[str, str]
    stances: Mapping[str, str]
    outcomes: Mapping[str, str]
    confidence: Mapping[str, str]
    timeline: str
    events: str
    sources: str
    evidence: str
    find: str
    find_hint: str
    category: str
    actor: str
    source: str
    status: str
    verdict: str
    since: str
    until: str
    every: str
    clear: str
    shown: str
    all_drawn: str
    outside: str
    none_found: str
    skip: str
    in_article: str
    page_picture: str
    to_event: str
    live: str
    archived: str
    original: str
    published: str
    cited: str
    open_statements: str
    open_statement: str
    begins: str
    left_out: str
    not_chosen: str
    chosen_by: str
    draft: str
    downloads: str
    keys: str
    checked: str
    not_read: str
    unread: str
    number: str
    close: str
    event: str
    agreed: str
    one_source: str
    agreed_head: str
    says: str
    excerpt: str
    line: str
    lines: str
    page: str
    paragraph: str
    sheet: str
    printed: str
    legend: str
    subscribing: str
    changed: str
    download: str
    own: str
    own_means: str
    meanings: Mapping[str, str]
