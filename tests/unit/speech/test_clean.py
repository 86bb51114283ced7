"""Nothing that is for the eye only reaches a voice."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.speech.clean import clean
from bot.speech.prepare import speakable

CASES = [
    ("fr", "**Bonjour** à _tous_", "Bonjour à tous"),
    ("fr", "***Important*** : lisez `ceci`", "Important: lisez ceci"),
    ("fr", "# Titre\n\nTexte", "Titre\nTexte"),
    ("fr", "- pommes\n* poires\n• prunes", "pommes\npoires\nprunes"),
    ("fr", "> cité", "cité"),
    ("fr", "[La CAF](https://www.caf.fr/aides) répond", "La CAF répond"),
    ("fr", "Voir https://www.ofpra.gouv.fr/asile?x=1.", "Voir OFPRA point gouv point FR."),
    ("fr", "Voir <https://caf.fr>", "Voir CAF point FR"),
    ("fr", "Voir service-public.fr", "Voir service public point FR"),
    ("en", "See www.gov.uk/asylum now", "See gov dot UK now"),
    ("uk", "Дивіться https://ofpra.gouv.fr", "Дивіться OFPRA крапка gouv крапка FR"),
    ("ar", "انظر https://caf.fr الآن", "انظر CAF نقطة FR الآن"),
    ("ti", "ርአ https://caf.fr ሕጂ", "ርአ ሕጂ"),
    ("fr", "Écrivez à aide@asso.fr", "Écrivez à aide arobase asso point FR"),
    ("fr", "Bonjour 👋🏽 ! ✅ Fait", "Bonjour! Fait"),
    ("fr", "a → b ★ c", "a, b c"),
    ("fr", "❨note❩ 𝄞", "note"),
    ("fr", "```\ncode\n```", "code"),
    ("fr", "| a | b |\n|---|---|\n| c | d |", "a b\nc d"),
    ("fr", "avant\n---\naprès", "avant\naprès"),
    ("fr", "<b>gras</b> et <br/> suite", "gras et suite"),
    ("fr", "1) un\n2. deux", "1, un\n2, deux"),
    ("fr", "👍", ""),
    ("fr", "   \n***\n ", ""),
    ("en", "~~old~~ new", "old new"),
    ("fr", "le n° 5 & l'autre", "le n° 5 & l'autre"),
    ("fr", "tel:+33142500900", ""),
    ("fa", "می\u200cخواهم", "می\u200cخواهم"),
    ("ar", "\u202bمرحبا\u202c", "مرحبا"),
]


@pytest.mark.parametrize(("language", "written", "expected"), CASES)
def test_clean(language, written, expected):
    assert clean(written, language) == expected


FORBIDDEN = re.compile(r"https?:|www\.|[*_`#~|<>{}\[\]\\]|[\U0001F000-\U0001FAFF\u2600-\u27BF]")


@given(st.text(max_size=120), st.sampled_from(["fr", "en", "ar", "uk", "ka", "so"]))
@settings(max_examples=300, deadline=None)
def test_no_text_whatever_lets_signs_through(text, language):
    decorated = f"**{text}** 👋 https://example.org/{language}?q=1 _fin_"
    for passage in speakable(decorated, language):
        assert not FORBIDDEN.search(passage)


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_french_never_keeps_a_digit(text):
    for passage in speakable(text + " 12/3 4h5 6% 7€ x8 9-10", "fr"):
        assert not re.search(r"\d", passage)
