"""Whether a list of words helps listening to understand French administration.

    python -m benchmarks.vocabulary [--data ../shared] [--keep DIRECTORY] [--languages fr,en]

Sentences with names and words of French administration are spoken by the local voices and heard by
the embedded model twice: as it is, and with a prompt of those words (Whisper's token startofprev).
Of each it counts how many of the words came through, the word error rate, that of recordings of
FLEURS that have none of them, and how many words of the list were written where nobody said them.
`--keep`: where the synthesised sentences are kept, so that they are spoken once only.
Prints a table, writes benchmarks/results/vocabulary.json.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.wer import pooled_word_error_rate, words
from bot.engines.decoder import ChildDecoder
from bot.engines.whisper.model import Recogniser
from bot.engines.whisper.speech import speech_of
from bot.engines.whisper.understanding import Listening
from bot.hearing.segments import text_of
from bot.hearing.vocabulary import TERMS
from bot.modelfiles import Catalogue
from bot.speech.catalogue import load_voices
from bot.speech.speaker import VoiceSpeaker

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "results"
SENTENCES = {
    "fr": (
        "Je dois apporter mon récépissé à la préfecture.",
        "La CAF me demande une attestation.",
        "J'attends la réponse de l'OFPRA depuis six mois.",
        "L'OFII m'a donné un rendez-vous mardi.",
        "Mon recours est à la CNDA.",
        "Comment renouveler mon titre de séjour sur le site de l'ANEF ?",
        "Est-ce que j'ai droit au RSA ?",
        "J'ai perdu ma carte Vitale, faut-il appeler la CPAM ?",
        "Mon compte Améli ne marche plus.",
        "Je suis inscrit à France Travail.",
        "Je suis logé dans un CADA près de Lyon.",
        "Où demander une domiciliation ?",
        "L'APL est versée par la CAF.",
        "Puis-je avoir l'AME sans titre de séjour ?",
        "La préfecture a perdu mon récépissé.",
    ),
    "en": (
        "I have to bring my récépissé to the préfecture.",
        "The CAF is asking me for an attestation.",
        "I am waiting for the answer of OFPRA.",
        "OFII gave me an appointment on Tuesday.",
        "How do I renew my titre de séjour?",
        "Am I entitled to the RSA?",
        "I lost my carte Vitale, should I call the CPAM?",
        "I am registered with France Travail.",
        "I live in a CADA near Lyon.",
        "The APL is paid by the CAF.",
    ),
}
PROMPTS = {
    "fr": ", ".join(TERMS) + ".",
    "en": "French offices: " + ", ".join(TERMS) + ".",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One language, heard in one way."""

    language: str
    prompt: bool
    said: int
    """How often one of TERMS was said."""
    understood: int
    invented: int
    """How often one was written in a sentence that has none of that name."""
    error: float
    """Word error rate of these sentences."""
    fleurs_error: float
    fleurs_invented: int
    processor: float
    """Seconds for everything."""


def _terms_in(text: str) -> list[str]:
    spoken = f" {' '.join(words(text))} "
    return [term for term in TERMS if f" {' '.join(words(term))} " in spoken]


class Bench:
    """The model and the voices."""

    def __init__(self, models: Path, keep: Path) -> None:
        self.recogniser = Recogniser(models / "whisper-base", threads=2)
        self.voices = load_voices(models, Catalogue.load(models))
        self.speaker = VoiceSpeaker(self.voices, keep / "cache", budget_seconds=300.0)
        self.decoder = ChildDecoder(children=1)
        self.keep = keep

    async def spoken(self, sentence: str, language: str, number: int) -> bytes:
        """The sentence as a voice note."""
        path = self.keep / f"{language}-{number}.ogg"
        if not path.is_file():
            path.write_bytes(await self.speaker.record(sentence, language=language))
        return path.read_bytes()

    async def heard(self, recording: bytes, language: str, prompt: str) -> str:
        """What the engine makes of it."""
        speech = speech_of(await self.decoder.audio(recording))
        if speech is None:
            return ""
        listening = Listening(
            recogniser=self.recogniser, language=language, prompts={language: prompt}
        )
        understood = await asyncio.to_thread(listening.understand, speech)
        return " ".join(map(text_of, understood.segments))

    async def row(self, language: str, prompt: str, fleurs: list[tuple[str, bytes]]) -> Row:
        """Everything of one language, heard in one way."""
        began = os.times()
        pairs = [
            (
                sentence,
                await self.heard(await self.spoken(sentence, language, number), language, prompt),
            )
            for number, sentence in enumerate(SENTENCES[language])
        ]
        others = [(said, await self.heard(sound, language, prompt)) for said, sound in fleurs]
        spent = os.times()
        told = [(_terms_in(said), _terms_in(heard)) for said, heard in pairs]
        return Row(
            language=language,
            prompt=bool(prompt),
            said=sum(len(said) for said, _ in told),
            understood=sum(len(set(said) & set(heard)) for said, heard in told),
            invented=sum(len(set(heard) - set(said)) for said, heard in told),
            error=pooled_word_error_rate(pairs),
            fleurs_error=pooled_word_error_rate(others),
            fleurs_invented=sum(len(_terms_in(heard)) for _, heard in others),
            processor=spent.user - began.user,
        )

    async def close(self) -> None:
        """Free them."""
        await self.decoder.close()
        await self.speaker.close()
        for engine in self.voices.engines:
            await engine.close()


async def run(data: Path, models: Path, keep: Path, languages: list[str]) -> list[Row]:
    """Without and with the prompt, language by language."""
    keep.mkdir(parents=True, exist_ok=True)
    bench = Bench(models, keep)
    try:
        rows = []
        for language in languages:
            fleurs = [
                (path.with_suffix(".txt").read_text("utf-8"), path.read_bytes())
                for path in sorted((data / "speech").glob(f"fleurs-{language}-*.ogg"))
            ]
            for number, sentence in enumerate(SENTENCES[language]):
                await bench.spoken(sentence, language, number)
            for prompt in ("", PROMPTS[language]):
                rows.append(await bench.row(language, prompt, fleurs))
                print(table(rows[-1:]), flush=True)
        return rows
    finally:
        await bench.close()


def table(rows: list[Row]) -> str:
    """For the screen."""
    return "\n".join(
        f"{row.language} {'with prompt   ' if row.prompt else 'without prompt'} "
        f"words {row.understood}/{row.said} understood, {row.invented} invented; "
        f"WER {row.error:.3f}; FLEURS WER {row.fleurs_error:.3f}, {row.fleurs_invented} invented; "
        f"{row.processor:.1f} s of processor time"
        for row in rows
    )


def main() -> None:
    """Run, print, write."""
    parser = argparse.ArgumentParser(description="Words of French administration, with a prompt?")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--models", type=Path, default=ROOT / "var" / "models")
    parser.add_argument("--keep", type=Path, default=ROOT / "var" / "vocabulary")
    parser.add_argument("--languages", default="fr,en")
    arguments = parser.parse_args()
    languages = arguments.languages.split(",")
    rows = asyncio.run(run(arguments.data, arguments.models, arguments.keep, languages))
    RESULTS.mkdir(exist_ok=True)
    out = json.dumps([asdict(row) for row in rows], indent=2)
    (RESULTS / "vocabulary.json").write_text(out + "\n", "utf-8")


if __name__ == "__main__":
    main()
