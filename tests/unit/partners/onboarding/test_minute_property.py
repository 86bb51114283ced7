"""Whatever is said, in whatever order: no question is asked more than twice unless it was asked
for, danger comes first, and the first minute ends."""

import asyncio

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from minute_kit import QUESTION, TAGS, Guest, phrase, texts

from bot.model import Danger

DANGER = ("mon mari me frappe", "I want to kill myself")
ASKED_FOR = ("encore", "plus", "plus simple", "expliquez-moi", "plus lentement")
"""After these the question is put again because the person wants it so."""
OTHERS = ("", "blabla", "oui", "non", "bonjour", QUESTION, "aide", "stop", "English", "français",
          "merci", "mes choix", "grandes lettres", "toute la réponse", "es-tu une machine",
          "de quelle couleur est la photo", "garde", "ne garde rien", "rappelle-moi demain",
          "/help", "/start")  # fmt: skip
AGREE = {phrase(name, tag) for name in ("first-agree", "first-ask") for tag in TAGS}
HELLO = {phrase(name, tag) for name in ("first-hello", "first-hello-again") for tag in TAGS}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    said=st.lists(
        st.tuples(
            st.sampled_from((*OTHERS, *ASKED_FOR, *DANGER)), st.sampled_from(("fr", "en", "de")),
            st.sampled_from((0.2, 0.9)), st.booleans(),
        ),
        max_size=8,
    )
)  # fmt: skip
def test_no_question_is_asked_more_than_twice_and_danger_wins(
    said: list[tuple[str, str, float, bool]],
) -> None:
    asyncio.run(talk(said))


async def talk(said: list[tuple[str, str, float, bool]]) -> None:
    guest = Guest()
    await guest.scans()
    greeted, asked = 1, 0
    for text, language, sure, aloud in said:
        turn = await (guest.says(text, language, sure=sure) if aloud else guest.types(text))
        first = turn.replies[0].text if turn.replies else ""
        if text in DANGER:
            assert turn.danger in {Danger.VIOLENCE, Danger.SUICIDE}
            assert "112" in first or "3114" in first or "3919" in first or "17" in first
            assert len(turn.replies) == 1
        if text in {"English", "français", *ASKED_FOR}:
            asked = greeted = 0
            continue
        greeted += sum(one in HELLO for one in texts(turn)) > 0
        asks = any(one.endswith(tuple(AGREE)) for one in texts(turn))
        asked += asks
        assert greeted <= 2
        assert asked <= 2, texts(turn)
    for _ in range(5):
        turn = await guest.says("", "fr")
    assert guest.state.onboarding is None, "the minute ends, whatever was said"
    assert guest.state.consent is not None
