SENTENCE = "外交部长表示会谈已在首都举行。"
"""One that is told to be in the language."""
