"""Kazakh: which words a date belongs to."""

from chrono.languages.date_owners import DateOwners

PART = DateOwners(
    bare_year=r"\d{4}\s+(?:жылғы|жылдың)",
    owned_year=r"",
    noun_after=r"\s+(?P<noun>[^\W\d][\w-]+)",
    papers=r"(?:заң|есеп|бюджет|жоспар|жарлық|келісімшарт|шешім)\w*",
    target_after=(r"[^.;,]{0,40}?\s(?:белгіле|шегер|тағайында|көшір|жоспарла|созды|ұзарт)\w*",),
    superseded_after=(r"[^.;,]{0,20}?\s(?:белгіленген|жоспарланған|тағайындалған)\s+(?:еді|болатын)",),
    compared_after=(r"(?:мен|бен|пен)?\s+салыстырғанда", r"\s+бері\b", r"\s+немесе\s+\d"),
    no_noun=frozenset("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split()),
    calendar_after=r",?\s*\(?ескі\s+стиль",
    later=r"\b(?:(?:күн|апта|ай|жыл)\w*\s+(?:кейін|соң|өткен\s+соң|бұрын)|(?:келесі|сол|ертеңгі)\s+(?:күн|апта|ай|жыл)\w*)\b",
    earlier="бұрын",
    clause=r",\s+|;\s+|\s+[–—]\s+",
)
