"""The ledger: what is known becomes a level, and what nobody measured stays unknown (rule R10)."""

from datetime import date

import pytest

from bot.errors import ConfigError
from bot.figures import Figures, Heard, Kind, Spoken, Translated, as_toml, load, read, save
from bot.ledger import Ledger
from bot.model import Level
from bot.ports import Capabilities
from bot.speech.voices import ChainedVoice, VoiceBook

DAY = date(2026, 11, 22)


def heard(language: str, **changes: object) -> Heard:
    given: dict[str, object] = {
        "language": language, "engine": "whisper-base", "kind": "measured", "date": DAY,
        "samples": 5, "source": "five notes",
    }  # fmt: skip
    return Heard.model_validate(given | changes)


def engine(name: str, *languages: str) -> Capabilities:
    return Capabilities(name=name, languages=frozenset(languages) or None, local=True)


def voice(name: str, quality: float | None) -> ChainedVoice:
    return ChainedVoice(name=name, language="fr", engine=None, quality=quality)  # type: ignore[arg-type]


def ledger(*figures: Heard, listeners: tuple[Capabilities, ...] = (), **more: object) -> Ledger:
    known = Figures.model_validate({"speech": figures} | more)
    return Ledger(known, listeners=listeners or (engine("whisper-base"),), voices=VoiceBook({}))


@pytest.mark.parametrize(
    ("wer", "level"),
    [(0.15, Level.GOOD), (0.16, Level.CARE), (0.40, Level.CARE), (0.41, Level.POOR)],
)
def test_the_bars_of_listening(wer: float, level: Level) -> None:
    assert ledger(heard("fr", wer=wer)).hears("fr-CA") is level


def test_what_was_measured_here_comes_before_what_others_published() -> None:
    published = heard("fr", wer=0.05, kind="published")
    assert ledger(published, heard("fr", wer=0.3)).hears("fr") is Level.CARE
    assert ledger(published).hears("fr") is Level.GOOD


def test_nobody_measured_is_not_bad_and_no_engine_is_none() -> None:
    known = ledger(listeners=(engine("whisper-base", "fr", "ar"),))
    assert known.hears("ar") is Level.UNKNOWN
    assert known.hears("ti") is Level.NONE


def test_a_smaller_model_of_the_family_is_not_taken_for_better() -> None:
    bound = heard("ps", engine="whisper-large-v2", kind="published", at_least=0.4)
    good = heard("uk", engine="whisper-large-v2", kind="published", wer=0.086)
    known = ledger(bound, good)
    assert known.hears("ps") is Level.POOR
    assert known.hears("uk") is Level.UNKNOWN, "a larger one that is good proves nothing"
    other = ledger(bound, listeners=(engine("whisper-large-v3"),))
    assert other.hears("ps") is Level.UNKNOWN, "another training"


def test_figures_of_a_larger_model_count_once_it_is_installed() -> None:
    figures = (heard("ru", wer=0.2), heard("ru", engine="whisper-small", wer=0.1))
    larger = (engine("whisper-small", "ru"), engine("whisper-base"))
    assert ledger(*figures).hears("ru") is Level.CARE
    assert ledger(*figures, listeners=larger).hears("ru") is Level.GOOD


def test_the_best_voice_counts_and_an_own_figure_stands_over_the_catalogue() -> None:
    book = VoiceBook({"fr": (voice("espeak/fr", 0.65), voice("kokoro/x", 0.95))})
    assert Ledger(Figures(), listeners=(), voices=book).speaks("fr") is Level.GOOD
    assert Ledger(Figures(), listeners=(), voices=book).speaks("ps") is Level.NONE
    own = Spoken(
        language="fr", voice="kokoro/x", recogniser="whisper-base", wer=0.5, cer=0.25,
        kind=Kind.MEASURED, date=DAY, source="ours",
    )  # fmt: skip
    measured = Ledger(Figures(voice=(own,)), listeners=(), voices=book)
    assert measured.speaks("fr") is Level.CARE
    assert measured.spoken_by(voice("kokoro/x", None)) is Level.CARE
    unheard = VoiceBook({"am": (voice("espeak/am", None),)})
    assert Ledger(Figures(), listeners=(), voices=unheard).speaks("am") is Level.UNKNOWN


def test_a_bad_transcript_counts_only_where_the_recogniser_is_known_to_hear() -> None:
    book = VoiceBook({"fr": (voice("espeak/fr", 0.5),)})
    assert Ledger(Figures(), listeners=(), voices=book).speaks("fr") is Level.UNKNOWN
    hears = Figures(speech=(heard("fr", wer=0.3),))
    assert Ledger(hears, listeners=(), voices=book).speaks("fr") is Level.POOR


@pytest.mark.parametrize(
    ("chrf", "level"), [(60, Level.GOOD), (59, Level.CARE), (45, Level.CARE), (44, Level.POOR)]
)
def test_translation_is_known_by_engine_and_direction(chrf: float, level: Level) -> None:
    row = Translated(
        source_language="en", target_language="pt", engine="argos", chrf=chrf,
        kind=Kind.MEASURED, date=DAY, source="x",
    )  # fmt: skip
    known = ledger(translation=(row,))
    assert known.translates("en", "pt-BR", "argos") is level
    assert known.translates("pt", "en", "argos") is Level.UNKNOWN
    assert known.translates("en", "pt", "other") is Level.UNKNOWN


def test_the_figures_of_the_project_are_whole_and_honest() -> None:
    known = load(None)
    assert known.speech
    for figure in known.speech:
        assert (figure.wer is None) is (figure.at_least is not None)
        if figure.kind is Kind.MEASURED:
            assert figure.samples
            assert figure.words
        else:
            assert "Radford" in figure.source
    assert not [one for one in known.speech if one.language == "ti"], "Whisper knows no Tigrinya"


def test_an_operators_own_figures_stand_over_ours(tmp_path) -> None:
    mine = Figures(speech=(heard("fr", wer=0.01), heard("ps", wer=0.3)))
    assert save(mine, tmp_path) == tmp_path / "ledger.toml"
    again = Figures(speech=(heard("fr", wer=0.02),))
    save(again, tmp_path)
    known = Ledger(load(tmp_path), listeners=(engine("whisper-base"),), voices=VoiceBook({}))
    assert known.heard("fr", "whisper-base")[0].wer == 0.02
    assert known.hears("ps") is Level.CARE, "measured here, whatever others published"
    assert known.heard("en", "whisper-base"), "ours are still there"


def test_figures_survive_their_file(tmp_path) -> None:
    path = tmp_path / "x.toml"
    ours = load(None)
    path.write_text(as_toml(ours), "utf-8")
    assert read(path) == ours


@pytest.mark.parametrize("text", ["[", "[[speech]]\nlanguage = 'fr'\n", "[[speach]]\n", "wer = 3"])
def test_a_broken_file_has_one_sentence(tmp_path, text) -> None:
    path = tmp_path / "ledger.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ConfigError, match=r"ledger\.toml"):
        load(tmp_path)
