"""The language ledger: how well listening, speaking and translating work, as far as is known.

Three levels, by bars that are our own convention and meant for short questions to an assistant:

- Listening: good up to 15 % word errors, usable with care up to 40 %, not good enough above. A
  question hangs on about two words ("carte", "perdue"): both are heard right in (1 - .15)² = 72 %
  of questions at the first bar and in (1 - .40)² = 36 % at the second: more often wrong than right.
- Speaking: good up to 10 % character errors of a recogniser's transcript, with care up to 30 %,
  not good enough above. A recogniser is a worse listener than a person, and never a better proof:
  a voice that it understands is understood.
- Translating: good from chrF 60, with care from 45, not good enough below. chrF cannot be compared
  between languages and does not see a lost "not": critical sentences are read back at every level.

`Level.UNKNOWN`: an engine is there, nobody measured it. `Level.NONE`: there is no engine.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.figures import Figures, Heard, Kind, Spoken, Translated
from bot.frugal import frugal
from bot.model import Level
from bot.ports import Capabilities
from bot.speech.voices import ChainedVoice, VoiceBook

HEARD_GOOD, HEARD_CARE = 0.15, 0.40  # word error rate
SPOKEN_GOOD, SPOKEN_CARE = 0.10, 0.30  # character error rate
TRANSLATED_GOOD, TRANSLATED_CARE = 60.0, 45.0  # chrF2
FAMILY = ("whisper-tiny", "whisper-base", "whisper-small", "whisper-medium", "whisper-large-v2")
"""Models of one training, by size. Where a larger one is not good enough, no smaller one is taken
for better (in table 13 of Radford et al. 2022 errors fall with size in nearly every language)."""

CATALOGUE_RECOGNISER = "whisper-base"
"""Whose transcripts `quality` in voices.toml is about."""


class Ledger:
    """The `LanguageLedger` port over figures and the engines that are installed."""

    def __init__(
        self,
        figures: Figures,
        *,
        listeners: Sequence[Capabilities],
        voices: VoiceBook,
        thrifty: bool = False,
    ) -> None:
        """`listeners`: the recognisers, best first. `thrifty`: the smallest one that is certainly
        good is asked before them (`bot.frugal`)."""
        self._figures = figures
        self._listeners = tuple(listeners)
        self._voices = voices
        self._thrifty = thrifty

    def hears(self, language: str) -> Level:
        """How well the recogniser that is asked first for this language understands it."""
        engine = self.listener(language)
        return Level.NONE if engine is None else self.heard_by(_primary(language), engine)

    def listener(self, language: str) -> str | None:
        """Its name; None when no installed recogniser knows the language."""
        return next((one.name for one in self.asked(language)), None)

    def asked(self, language: str) -> tuple[Capabilities, ...]:
        """The recognisers that know the language, in the order in which they are asked."""
        tag = _primary(language)
        known = [one for one in self._listeners if one.speaks(tag)]
        # What an operator put on another machine stays where the person's consent put it.
        if not self._thrifty or not all(one.local for one in known):
            return tuple(known)
        return frugal(
            known, level=lambda one: self._surely_heard(tag, one.name), cost=lambda one: one.cost
        )

    def _surely_heard(self, language: str, engine: str) -> Level:
        """The level, where the whole interval of what was measured lies within the bar; a good one
        that is not as sure counts as unknown."""
        level = self.heard_by(language, engine)
        if level is not Level.GOOD:
            return level
        ours = next(one for one in self.heard(language, engine) if one.wer is not None)
        sure = ours.kind is Kind.MEASURED and (ours.high or HEARD_GOOD + 1) <= HEARD_GOOD
        return Level.GOOD if sure else Level.UNKNOWN

    def thrifty(self, voices: VoiceBook) -> VoiceBook:
        """The same voices, in each language the one that is least work of those that are well
        understood first."""
        return VoiceBook(
            {
                language: frugal(
                    chain,
                    level=self.spoken_by,
                    cost=lambda one: one.real_time_factor,
                    rough=lambda one: one.rough,
                )
                for language, chain in voices.chains.items()
            }
        )

    def heard(self, language: str, engine: str) -> tuple[Heard, ...]:
        """What is known of an engine in a language, measured before published."""
        return tuple(one for one in self.all_heard(language) if one.engine == engine)

    def all_heard(self, language: str) -> tuple[Heard, ...]:
        """What is known of any engine, measured before published."""
        found = (one for one in self._figures.speech if one.language == _primary(language))
        return tuple(sorted(found, key=lambda one: one.kind is not Kind.MEASURED))

    def heard_by(self, language: str, engine: str) -> Level:
        """How well an engine understands a language, installed or not."""
        for figure in self.heard(language, engine):
            if figure.wer is not None:
                return _below(figure.wer, HEARD_GOOD, HEARD_CARE)
            if figure.at_least is not None and figure.at_least >= HEARD_CARE:
                return Level.POOR
        larger = FAMILY[FAMILY.index(engine) + 1 :] if engine in FAMILY else ()
        levels = {self.heard_by(language, one) for one in larger[:1]}
        return Level.POOR if Level.POOR in levels else Level.UNKNOWN

    def speaks(self, language: str) -> Level:
        """How well the best installed voice of the language is understood."""
        chain = self._voices.chain(language)
        levels = {self.spoken_by(voice) for voice in chain}
        best = (one for one in (Level.GOOD, Level.CARE, Level.UNKNOWN) if one in levels)
        return next(best, Level.POOR if chain else Level.NONE)

    def spoken_by(self, voice: ChainedVoice) -> Level:
        """How well one voice is understood. A bad transcript by a recogniser that is not known to
        understand the language proves nothing against the voice."""
        error = self.spoken_error(voice)
        if error is None:
            return Level.UNKNOWN
        level = _below(error, SPOKEN_GOOD, SPOKEN_CARE)
        heard = self.heard_by(_primary(voice.language), self._recogniser(voice))
        unproved = level is Level.POOR and heard not in {Level.GOOD, Level.CARE}
        return Level.UNKNOWN if unproved else level

    def spoken_error(self, voice: ChainedVoice) -> float | None:
        """Character error rate of a transcript of this voice; None: not measured."""
        figure = self.spoken(voice)
        if figure is not None:
            return figure.cer
        return None if voice.quality is None else 1 - voice.quality

    def spoken(self, voice: ChainedVoice) -> Spoken | None:
        """The figure of a voice; what stands in the catalogue of voices is none."""
        key = (voice.language, voice.name)
        return next((one for one in self._figures.voice if one.key == key), None)

    def _recogniser(self, voice: ChainedVoice) -> str:
        figure = self.spoken(voice)
        return CATALOGUE_RECOGNISER if figure is None else figure.recogniser

    def translates(self, source: str, target: str, engine: str) -> Level:
        """How well `engine` translates in this direction."""
        figure = self.translated(source, target, engine)
        if figure is None:
            return Level.UNKNOWN if engine else Level.NONE
        return _below(-figure.chrf, -TRANSLATED_GOOD, -TRANSLATED_CARE)

    def translated(self, source: str, target: str, engine: str) -> Translated | None:
        """The figure of an engine in a direction."""
        wanted = (_primary(source), _primary(target), engine)
        return next((one for one in self._figures.translation if one.key == wanted), None)

    def directions(self, source: str) -> tuple[Translated, ...]:
        """All that is known of translating from a language, best first."""
        found = (
            one for one in self._figures.translation if one.source_language == _primary(source)
        )
        return tuple(sorted(found, key=lambda one: -one.chrf))


def _primary(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()


def _below(error: float, good: float, care: float) -> Level:
    if error <= good:
        return Level.GOOD
    return Level.CARE if error <= care else Level.POOR
