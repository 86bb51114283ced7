"""``porte-voix evaluate speech | translation | voices`` with scripted engines."""

import argparse
import io
import json
import wave
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import pytest

from bot.errors import EngineError
from bot.evaluating import command, speech, translation, voices
from bot.evaluating.samples import Recording, Sentence
from bot.figures import load
from bot.ledger import Ledger
from bot.model import Audio, Level, StageFinished, Transcript, Voice
from bot.ports import Capabilities
from bot.speech.voices import ChainedVoice, VoiceBook
from bot.trace import emit


@dataclass
class Listener:
    """Hears what the file says, by the engine that the test names; fails at "broken"."""

    engine: str = "whisper-base"
    languages: frozenset[str] | None = None
    calls: list[tuple[str | None, tuple[str, ...]]] = field(default_factory=list)

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(name="chain", languages=self.languages, local=True)

    async def prepare(self) -> None: ...

    async def close(self) -> None: ...

    async def transcribe(
        self, recording: bytes, *, language: str | None, likely: Sequence[str] = (),
        on_progress: object = None,
    ) -> Transcript:  # fmt: skip
        self.calls.append((language, tuple(likely)))
        if recording.startswith(b"RIFF"):
            with wave.open(io.BytesIO(recording)) as sound:
                text = sound.readframes(sound.getnframes()).decode("utf-16-le")
        else:
            text = recording.decode()
        if text == "broken":
            raise EngineError("x")
        emit(StageFinished(stage="listen", seconds=0.1, engine=self.engine))
        return Transcript(text=text, language="fr", confidence=0.9, seconds=2.0)


@dataclass
class Mouth:
    """A voice whose sound is its text."""

    drops: str = ""

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(name="mouth", languages=None, local=True)

    async def prepare(self) -> None: ...

    async def close(self) -> None: ...

    async def speak(self, text: str, *, language: str, speed: Voice = Voice.NORMAL) -> Audio:
        if self.drops == "all":
            raise EngineError("x")
        return Audio(pcm=text.replace(self.drops, "").encode("utf-16-le"), rate=16_000)


def recording(folder, name: str, said: str, heard: str, language: str = "fr") -> Recording:
    path = folder / name
    path.write_bytes(heard.encode())
    return Recording(path=path, language=language, text=said)


def voice(name: str, engine: Mouth) -> ChainedVoice:
    return ChainedVoice(name=name, language="fr", engine=engine)


async def test_speech_by_language_and_engine(tmp_path) -> None:
    listener = Listener()
    rows = await speech.measure(
        [
            recording(tmp_path, "a", "un deux trois quatre", "un deux trois cinq"),
            recording(tmp_path, "b", "un deux trois quatre", "un deux trois quatre"),
            recording(tmp_path, "c", "rien du tout", "broken"),
            recording(tmp_path, "d", "haa", "haa", "so"),
        ],
        listener,
    )
    french = {row.engine: row for row in rows if row.language == "fr"}
    assert french["whisper-base"].words.value == 1 / 8
    assert french["whisper-base"].language_right == 2
    assert french["whisper-base"].audio_seconds == 4.0
    assert french["chain"].failed == 1
    assert french["chain"].words.value == 1.0, "what failed was not understood"
    assert [row.language_right for row in rows if row.language == "so"] == [0]
    assert listener.calls[-1] == (None, ("so",)), "known to the bot, not chosen"


async def test_translation_by_direction_and_engine() -> None:
    async def translate(sentence: Sentence) -> translation.Made | None:
        if sentence.target == "ti":
            return None
        if sentence.text == "broken":
            raise EngineError("x")
        return translation.Made(text=sentence.text.upper(), engine="argos")

    def pair(text: str, target: str = "en") -> Sentence:
        return Sentence(source="fr", target=target, text=text, reference=text.upper())

    rows = await translation.measure(
        [pair("bonjour"), pair("broken"), pair("oui", "ti")], translate
    )
    assert [(row.target, row.engine, row.sentences, row.chrf, row.refused) for row in rows] == [
        ("en", "argos", 1, 100.0, 1),
        ("ti", "", 0, 0.0, 1),
    ]
    found = translation.figures(rows, date(2026, 11, 22), "mine")
    assert [one.target_language for one in found.translation] == ["en"], "nothing is no figure"


async def test_voices_are_heard_by_the_recogniser() -> None:
    book = VoiceBook({"fr": (voice("good/a", Mouth()), voice("bad/b", Mouth(drops="jour")),
                             voice("mute/c", Mouth(drops="all")))})  # fmt: skip
    rows = await voices.measure({"fr": ["Bonjour monsieur."], "so": ["Haa."]}, book, Listener())
    errors = {row.voice: row.characters.value for row in rows}
    assert errors == {"good/a": 0.0, "bad/b": 4 / 16, "mute/c": 1.0}
    assert [row.failed for row in rows] == [0, 0, 1]
    deaf = Listener(languages=frozenset(("en",)))
    assert await voices.measure({"fr": ["Bonjour."]}, book, deaf) == []


def options(action: str, samples, *more: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    command.arguments(parser.add_subparsers(dest="action"))
    return parser.parse_args([action, str(samples), *more])


async def no_translation(sentence: Sentence) -> None:
    return None


@pytest.fixture
def folder(tmp_path):
    samples = tmp_path / "samples"
    samples.mkdir()
    (samples / "fr-1.ogg").write_bytes(b"un deux trois cinq")
    (samples / "fr-1.txt").write_text("un deux trois quatre", "utf-8")
    (samples / "a.tsv").write_text(
        "source\ttarget\ttext\treference\nfr\ten\tBonjour\tHello\n", "utf-8"
    )
    (samples / "fr.txt").write_text("Bonjour.\n", "utf-8")
    return samples


@pytest.mark.parametrize(
    ("action", "told"),
    [("speech", "25.0%"), ("translation", "fr -> en  none"), ("voices", "good/a")],
)
async def test_a_table_is_printed(folder, tmp_path, capsys, action: str, told: str) -> None:
    done = await command.run(
        options(action, folder), tmp_path / "data", listener=Listener(),
        book=VoiceBook({"fr": (voice("good/a", Mouth()),)}), translate=no_translation,
    )  # fmt: skip
    assert done == 0
    assert told in capsys.readouterr().out
    assert not (tmp_path / "data").exists(), "kept only when asked to"


async def test_json_and_figures_that_the_bot_uses_from_now_on(folder, tmp_path, capsys) -> None:
    data = tmp_path / "data"
    await command.run(
        options("speech", folder, "--json", "--save"), data, listener=Listener(),
        book=VoiceBook({}), translate=no_translation,
    )  # fmt: skip
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["language"], row["words"]["value"]) == ("fr", 0.25)
    listeners = [Capabilities(name="whisper-base", languages=None, local=True)]
    ledger = Ledger(load(data), listeners=listeners, voices=VoiceBook({}))
    figure = ledger.heard("fr", "whisper-base")[0]
    assert (figure.wer, figure.samples, figure.words) == (0.25, 1, 4)
    assert figure.source == "samples, porte-voix evaluate speech"
    assert ledger.hears("fr") is Level.CARE
