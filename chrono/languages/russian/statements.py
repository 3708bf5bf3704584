"""Russian: how a sentence makes more than one statement."""

from chrono.languages.statement_words import StatementWords

PART = StatementWords(
    finite=(
        r"\w*[аеиоуыяюё]л(?:а|о|и)?(?:ся|сь)?|погиб(?:ла|ло|ли)?|умер(?:ла|ло|ли)?|\w+[её]р(?:ла|ся)|"
        r"\w+(?:[аяе]н|ён)(?:а|о|ы)?|\w*взят[аоы]?|был[аои]?"
    ),
    joining=frozenset(("и", "а", "затем", "потом")),
    barring=frozenset(
        """или либо ни что чтобы как когда где если пока после перед который которая которое которые которого которой
        которых ли так""".split()
    ),
    relative=r",\sкотор(?:ый|ая|ое|ые)\s",
    clauses=r",\s(?:когда|после того как|где)\s",
    coordinating=frozenset(("и", "а", "но")),
    timing=frozenset(("когда",)),
    heading=frozenset("в во на после по с со при из-за за накануне ранее".split()),
    speaking=(
        r"\A\W*(?P<speaker>[^.;:!?\"“”«»]{2,160}?)\s(?:сообщил\w*|заявил\w*|сказал\w*|рассказал\w*|объявил\w*|"
        r"подтвердил\w*|добавил\w*|отметил\w*)(?:\s(?:в|во)\s\w+)?,\sчто\s"
    ),
)
