"""Which voices speak a language, in which order, and which of them answers in time. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.ports import TextToSpeech

CHARACTERS_PER_SECOND = 14.0  # of expanded text at normal speed; Latin and Cyrillic scripts


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainedVoice:
    """One voice for one language: a ``[[voice]]`` of voices.toml, with its engine."""

    name: str
    """Engine and voice, for example ``kokoro/ff_siwis``."""
    language: str
    """BCP 47."""
    engine: TextToSpeech
    quality: float | None = None
    """1 - character error rate of a transcript of its speech; None when it was not measured."""
    gender: str = "unknown"
    licence: str = "unknown"
    source: str = ""
    real_time_factor: float = 1.0
    """Seconds of work for one second of speech, the starting point of the moving average."""
    rough: bool = False
    """True: understood, but hard to listen to. The last resort, however little work it is."""


@dataclass(frozen=True, slots=True)
class VoiceBook:
    """For each language the chain of its voices, best first."""

    chains: Mapping[str, tuple[ChainedVoice, ...]]

    @property
    def languages(self) -> frozenset[str]:
        """Languages with at least one voice."""
        return frozenset(self.chains)

    def chain(self, language: str) -> tuple[ChainedVoice, ...]:
        """Voices of a BCP 47 tag, else of its primary language; empty when there is none."""
        return self.chains.get(language) or self.chains.get(language.split("-")[0], ())

    @property
    def engines(self) -> tuple[TextToSpeech, ...]:
        """Each engine once."""
        seen = {id(voice.engine): voice.engine for chain in self.chains.values() for voice in chain}
        return tuple(seen.values())


def candidates(
    chain: Sequence[ChainedVoice],
    *,
    wait: Callable[[ChainedVoice], float],
    cooling: Callable[[ChainedVoice], bool],
    budget: float,
) -> list[ChainedVoice]:
    """In the order to try: the voices within the budget as in the chain, then the others by their
    wait, then those that failed a moment ago.

    `wait`: estimated seconds until the whole passage is spoken.
    """
    rested = [voice for voice in chain if not cooling(voice)]
    in_time = [voice for voice in rested if wait(voice) <= budget]
    late = sorted((voice for voice in rested if voice not in in_time), key=wait)
    return [*in_time, *late, *(voice for voice in chain if voice not in rested)]
