SENTENCE = "Министр заявил, что переговоры прошли в столице и будут продолжены."
"""One that is told to be in the language."""
