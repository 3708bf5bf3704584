"""Portuguese: what stands before a title in a calendar."""

from chrono.languages.parts import by_names
from chrono.languages.title_words import TitleWords

PART = TitleWords(
    statuses=by_names(
        {
            "cancelled": "cancelado|cancelada|cancelados|canceladas|evento cancelado|reunião cancelada|anulado|anulada",
            "postponed": "adiado|adiada",
        }
    ),
    passing=frozenset(
        "atualizado|atualizada|evento atualizado|convite atualizado|convite|aceito|aceite|enc|res".split("|")
    ),
)
