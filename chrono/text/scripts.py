"""Characters to what their scripts do: which are written without spaces between words."""


def has_no_spaces(char: str) -> bool:
    """Is it of a script that writes words without spaces between: Thai, Lao, Kana, Han?"""
    return (
        "\u0e00" <= char <= "\u0eff"
        or "\u3040" <= char <= "\u30ff"
        or "\u3400" <= char <= "\u9fff"
        or "\uf900" <= char <= "\ufaff"
    )
