"""Words that people bring from French offices, which Whisper has hardly ever heard.

It is told them as if they had been said before (its token startofprev). Of synthesised sentences
with 22 of these words it understood 17 instead of 8 in French, and recordings of FLEURS no worse
(word error rate .224 after .255); in English it understood 7 of 14 instead of 5, but FLEURS worse
(.144 after .087): there it is not told (benchmarks/vocabulary.py).
"""

from __future__ import annotations

TERMS = (
    "CAF", "OFPRA", "OFII", "CNDA", "récépissé", "titre de séjour", "préfecture", "RSA", "CPAM",
    "ANEF", "France Travail", "CADA", "carte Vitale", "Améli", "domiciliation", "attestation",
    "AME", "APL",
)  # fmt: skip
PROMPTS = {"fr": ", ".join(TERMS) + "."}
"""By Whisper's code of the language that is spoken."""
