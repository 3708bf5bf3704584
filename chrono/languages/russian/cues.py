"""Russian: the words that turn a sense."""

from chrono.languages.parts import Cues

_NEGATION = frozenset(
    """не нет ни без нельзя никогда никто ничто ничего никакой отказался отказалась отказались отрицает опроверг
    опровергла опровергли""".split()
)
_CANCELLED = frozenset("отменён отменен отменена отменено отменили отменил".split())
_POSTPONED = frozenset("перенесён перенесен перенесена перенесено перенесли отложен отложена отложено отложили".split())

PART = Cues(
    negation=_NEGATION,
    polarity=frozenset("отклонил одобрил вырос упал увеличился снизился больше меньше более менее".split()),
    modality=frozenset(
        """был была было были будет будут может могут мог могла могли должен должна должны бы если возможно вероятно
        якобы планирует планируют планируется намерен намерена намерены ожидается""".split()
    ),
    cancelled=_CANCELLED,
    postponed=_POSTPONED,
    denial=frozenset("отрицает опроверг опровергла опровергли".split()),
    undone=_NEGATION,
    denied_matters=frozenset(("", "что", "это")),
    before_quote=_NEGATION | {"если", "якобы"},
    after_quote=_CANCELLED | _POSTPONED | {"если", "не"},
    condition_after="при условии|за исключением|при том|кроме случа",
    clause=("и", "но", "а"),
    apart=r"[;.!?](?=\s)|[«»\"“”]|,\s(?:что|котор\w+|но|однако|потому|хотя|чтобы|а)\b",
    conditional=frozenset(("если",)),
    not_said=r"\b(?:запланирован\w*|планиру\w+|не состоял\w+)\b",
    said=r"\b(?:состоял\w+|прош[её]л|прошл\w|подписан\w*)\b",
    hearsay=r"\bякобы\b",
    said_verb="сказал[аи]?|заявил[аи]?|сообщил[аи]?|отметил[аи]?|добавил[аи]?|подчеркнул[аи]?",
    pronouns=frozenset("Он Она Они Мы".split()),
    prefixes=("не",),
)
