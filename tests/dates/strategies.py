"""Dates in EDTF to test laws on: the standard's own examples, and any that can be written."""

from hypothesis import strategies as st

# The examples of the Library of Congress's specification of 2019-02-04.
LEVEL_0 = [
    "1985-04-12",
    "1985-04",
    "1985",
    "1985-04-12T23:20:30",
    "1985-04-12T23:20:30Z",
    "1985-04-12T23:20:30-04",
    "1985-04-12T23:20:30+04:30",
    "1964/2008",
    "2004-06/2006-08",
    "2004-02-01/2005-02-08",
    "2004-02-01/2005-02",
    "2004-02-01/2005",
    "2005/2006-02",
]

LEVEL_1 = [
    "Y170000002",
    "Y-170000002",
    "2001-21",
    "1984?",
    "2004-06~",
    "2004-06-11%",
    "201X",
    "20XX",
    "2004-XX",
    "1985-04-XX",
    "1985-XX-XX",
    "1985-04-12/..",
    "1985-04/..",
    "1985/..",
    "../1985-04-12",
    "../1985-04",
    "../1985",
    "1985-04-12/",
    "1985-04/",
    "1985/",
    "/1985-04-12",
    "/1985-04",
    "/1985",
    "-1985",
]

LEVEL_2 = [
    "Y-17E7",
    "1950S2",
    "Y171010000S3",
    "Y3388E2S3",
    "2001-34",
    "[1667,1668,1670..1672]",
    "[..1760-12-03]",
    "[1760-12..]",
    "[1760-01,1760-02,1760-12..]",
    "[1667,1760-12]",
    "[..1984]",
    "{1667,1668,1670..1672}",
    "{1960,1961-12}",
    "{..1984}",
    "2004-06-11%",
    "2004-06~-11",
    "2004?-06-11",
    "?2004-06-~11",
    "2004-%06-11",
    "156X-12-25",
    "15XX-12-25",
    "XXXX-12-XX",
    "1XXX-XX",
    "1XXX-12",
    "1984-1X",
    "2004-06-~01/2004-06-~20",
    "2004-06-XX/2004-07-03",
]

EXAMPLES = LEVEL_0 + LEVEL_1 + LEVEL_2


@st.composite
def plain_days(draw: st.DrawFn) -> str:
    year, month = draw(st.integers(-9999, 9999)), draw(st.integers(1, 12))
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{draw(st.integers(1, 28)):02}"


@st.composite
def parts(draw: st.DrawFn) -> str:
    day = draw(plain_days())
    cut = draw(st.sampled_from([day, day[:-3], day[:-6], day[:-2] + "XX", day[:-7] + "X"]))
    return cut + draw(st.sampled_from(["", "", "?", "~", "%"]))


DATES = st.one_of(
    parts(),
    st.sampled_from(EXAMPLES),
    parts().map(lambda part: f"{part}/.."),
    parts().map(lambda part: f"/{part}"),
    parts().map(lambda part: f"[..{part}]"),
    st.lists(parts(), min_size=1, max_size=4).map(lambda members: "{" + ",".join(members) + "}"),
)
