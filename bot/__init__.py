"""Porte-Voix: the corridor a message walks, from a messenger to a spoken answer."""
