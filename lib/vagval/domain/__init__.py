"""The nouns of an evaluation: frozen, exact, standard library only."""
