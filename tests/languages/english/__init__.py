SENTENCE = "The minister said that the talks were held in the capital."
"""One that is told to be in the language."""
