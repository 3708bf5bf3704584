"""Plants that chrono does not find yet, each with the reason; a test says when one of them is found after all."""

import re

from tests.planted.plant import Planted

KNOWN: dict[str, tuple[str, ...]] = {
    "an open bound is borne out by any date before it, even of another sentence": (r"basis stated: .*",),
    "until a day is read as on that day": (r"bound (?:as the day|turned round): court/response-due/.*",),
    "a bound before a day without a year may mean the day a year before": (r"bound tightened: court/response-due/.*",),
    "a bound that begins where the report ends is only unchecked": (
        r"bound turned round: \w+/(?:no-delay|instalment|costs)/.*",
    ),
    "called off in words that no list holds: adjourned, 取消": (
        r"postponed as occurred: court/hearing-adjourned.*",
        r"cancelled as occurred: history/papers-cancelled.*",
    ),
    "a plan with a bound but no beginning passes as having occurred": (
        r"planned as \w+: \w+/(?:wharf|response-due|discovery-due|payment-due): .*",
    ),
    "a year that the passage only compares with, or the day of saying so, bears a date out": (
        r"year changed: news/trade-202[34]/date: \d+ -> 202[25]",
        r"report day: news/trade-2024/.*",
    ),
    "a day without a year, ten months or less from its report, may be of another year": (
        r"year changed: news/exercise/date: .* -> 202\d-05-21/.*",
        r"year changed: news/fish-talks-plan/date: .* -> 2023-.*",
        r"year changed: court/second-letter/date: .* -> 2023-.*",
        r"year changed: court/settlement-refused/date: .* -> 2023-.*",
        r"year changed: court/hearing-adjourned/date: .* -> 2024-.*",
    ),
    "the ends of a range may differ from a list of days": (r"range (?:start|end) shifted: news/exercise/.*",),
    "a date beside one quotation outweighs the date of another": (
        r"date of another event: court/flood/date: 2022-01-23 -> 2021-11",
    ),
    "a unit in words that no table holds is only unchecked": (
        r"figure: unit no table knows: .*",
        r"figure: unit: news/first-ferry/.*",
    ),
    "a Chinese quotation of eleven signs is not looked for in other sources": (
        r"source: another one: history/cancellation-told/.*",
    ),
}


def known(planted: Planted) -> str:
    """The reason why this plant may go unfound, or empty."""
    told = f"{planted.kind}: {planted.what}"
    return next((reason for reason, forms in KNOWN.items() if any(re.fullmatch(form, told) for form in forms)), "")
