"""Spanish: what stands before a title in a calendar."""

from chrono.languages.parts import by_names
from chrono.languages.title_words import TitleWords

PART = TitleWords(
    statuses=by_names(
        {
            "cancelled": "cancelado|cancelada|cancelados|canceladas|evento cancelado|reunión cancelada|anulado"
            "|anulada|suspendido|suspendida",
            "postponed": "aplazado|aplazada|pospuesto|pospuesta",
        }
    ),
    passing=frozenset(
        "actualizado|actualizada|evento actualizado|invitación actualizada|invitación|aceptado|rv|re".split("|")
    ),
)
