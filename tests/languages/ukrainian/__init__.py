SENTENCE = "Міністр заявив, що переговори відбулися в столиці й триватимуть."
"""One that is told to be in the language."""
