SENTENCE = "Министр келіссөздердің астанада өткенін және жалғасатынын айтты."
"""One that is told to be in the language."""
