"""Which voice speaks, what happens when one fails, and what is kept on disk."""

import asyncio
from dataclasses import replace

import pytest
from scripted_voices import ScriptedVoice, chained
from test_opus import decoded

from bot.errors import EngineBusy, EngineError, ModelFileError
from bot.model import EngineFailed, Manner, StageFinished, Voice
from bot.speech.speaker import VoiceSpeaker
from bot.speech.voices import VoiceBook, candidates

TEXT = "Bonjour à tous. Voici une lettre de la mairie. Elle attend une réponse."


def make(tmp_path, *voices, factors=None, **settings):
    factors = factors or [0.1] * len(voices)
    events = []
    chain = tuple(chained(v, factor=f) for v, f in zip(voices, factors, strict=True))
    book = VoiceBook({"fr": chain})
    settings = {"idle_after": 0.05, "on_event": events.append, **settings}
    return VoiceSpeaker(book, tmp_path / "cache", **settings), events


async def test_the_first_voice_speaks_all_sentences_in_order(tmp_path):
    best, other = ScriptedVoice("best"), ScriptedVoice("other")
    speaker, events = make(tmp_path, best, other)
    note = await speaker.record(TEXT, language="fr")
    assert best.spoken == [
        "Bonjour à tous.", "Voici une lettre de la mairie.", "Elle attend une réponse.",
    ]  # fmt: skip
    assert other.spoken == []
    spoken = 0.02 * sum(map(len, best.spoken))
    assert decoded(note).size / 48_000 == pytest.approx(spoken + 2 * 0.32, abs=0.1)
    assert [type(event) for event in events] == [StageFinished]
    assert events[0].engine == "best"
    await speaker.close()
    assert best.closed
    assert other.closed


async def test_a_failing_voice_gives_way_for_the_whole_text_and_rests(tmp_path):
    best, other = ScriptedVoice("best", fails=1), ScriptedVoice("other")
    now = [0.0]
    speaker, events = make(tmp_path, best, other, monotonic=lambda: now[0])
    await speaker.record(TEXT, language="fr")
    assert (best.spoken, len(other.spoken)) == ([], 3)
    assert events[0] == EngineFailed(stage="speak", engine="best", error="EngineError")
    await speaker.record("Encore.", language="fr")
    assert best.spoken == []  # still resting
    now[0] = 61.0
    await speaker.record("Encore.", language="fr")
    assert best.spoken == ["Encore."]
    await speaker.close()


async def test_a_voice_that_fails_in_the_middle_is_never_mixed_with_another(tmp_path):
    best, other = ScriptedVoice("best"), ScriptedVoice("other", hertz=880)
    speaker, _ = make(tmp_path, best, other)

    class Broken(ScriptedVoice):
        async def speak(self, text, *, language, speed=Voice.NORMAL):
            if self.spoken:
                raise EngineError("scripted")
            return await super().speak(text, language=language, speed=speed)

    broken = Broken("broken")
    speaker, _ = make(tmp_path, broken, other)
    await speaker.record(TEXT, language="fr")
    assert len(broken.spoken) == 1
    assert len(other.spoken) == 3
    await speaker.close()


async def test_a_missing_model_file_gives_way_too(tmp_path):
    best = ScriptedVoice("best", fails=1, error=ModelFileError("gone"))
    other = ScriptedVoice("other")
    speaker, events = make(tmp_path, best, other)
    assert await speaker.record(TEXT, language="fr")
    assert events[0].error == "ModelFileError"
    await speaker.close()


async def test_a_text_that_a_voice_cannot_say_is_no_reason_to_rest(tmp_path):
    error = EngineError("nothing to say", retryable=False)
    best, other = ScriptedVoice("best", fails=1, error=error), ScriptedVoice("other")
    speaker, _ = make(tmp_path, best, other)
    await speaker.record("Un.", language="fr")
    await speaker.record("Deux.", language="fr")
    assert (best.spoken, other.spoken) == (["deux."], ["un."]) or (
        best.spoken, other.spoken) == (["Deux."], ["Un."])  # fmt: skip
    await speaker.close()


async def test_all_voices_failing_is_an_error(tmp_path):
    speaker, events = make(tmp_path, ScriptedVoice("a", fails=9), ScriptedVoice("b", fails=9))
    with pytest.raises(EngineError):
        await speaker.record(TEXT, language="fr")
    assert [event.engine for event in events] == ["a", "b"]
    await speaker.close()


async def test_no_voice_for_a_language_is_a_final_error(tmp_path):
    speaker, _ = make(tmp_path, ScriptedVoice("a"))
    with pytest.raises(EngineError) as caught:
        await speaker.record("ښه راغلاست", language="ps")
    assert not caught.value.retryable
    await speaker.close()


async def test_a_regional_tag_finds_its_language(tmp_path):
    speaker, _ = make(tmp_path, ScriptedVoice("a"))
    assert await speaker.record("Bonjour.", language="fr-CA")
    await speaker.close()


@pytest.mark.parametrize("text", ["", "  \n", "👍", "***", "…"])
async def test_nothing_to_speak_is_empty(tmp_path, text):
    speaker, _ = make(tmp_path, ScriptedVoice("a"))
    assert await speaker.record(text, language="fr") == b""
    await speaker.close()


async def test_the_faster_voice_speaks_when_the_best_would_take_too_long(tmp_path):
    best, fast = ScriptedVoice("best"), ScriptedVoice("fast")
    speaker, _ = make(tmp_path, best, fast, factors=[1.0, 0.01], budget_seconds=3)
    await speaker.record("Bonjour.", language="fr")
    await speaker.record(f"{TEXT} {TEXT} {TEXT}", language="fr")  # about 15 s of speech
    assert best.spoken == ["Bonjour."]
    assert len(fast.spoken) == 9
    await speaker.close()


async def test_what_waits_already_counts_against_the_budget(tmp_path):
    best, fast = ScriptedVoice("best"), ScriptedVoice("fast")
    speaker, _ = make(tmp_path, best, fast, factors=[1.0, 0.01], budget_seconds=6)
    best.gate.clear()
    first = asyncio.create_task(speaker.record(TEXT, language="fr"))
    await asyncio.sleep(0.1)
    await speaker.record(TEXT, language="fr")
    assert len(fast.spoken) == 3
    best.gate.set()
    await first
    assert len(best.spoken) == 3
    await speaker.close()


async def test_the_estimate_follows_the_machine(tmp_path):
    best, fast = ScriptedVoice("best"), ScriptedVoice("fast")
    now = [0.0]
    speaker, _ = make(
        tmp_path, best, fast, factors=[0.1, 0.01], budget_seconds=3, monotonic=lambda: now[0]
    )

    class Slow(ScriptedVoice):
        async def speak(self, text, *, language, speed=Voice.NORMAL):
            now[0] += 5.0  # the machine has become busy
            return await super().speak(text, language=language, speed=speed)

    slow = Slow("slow")
    speaker, _ = make(
        tmp_path, slow, fast, factors=[0.1, 0.01], budget_seconds=3, monotonic=lambda: now[0]
    )
    await speaker.record(TEXT, language="fr")
    await speaker.record(TEXT, language="fr")
    assert (len(slow.spoken), len(fast.spoken)) == (3, 3)
    await speaker.close()


def test_candidates_is_pure_and_orders_by_chain_then_wait_then_rest():
    a, b, c, d = (chained(ScriptedVoice(name)) for name in "abcd")
    waits = {"a": 20.0, "b": 15.0, "c": 1.0, "d": 0.1}
    order = candidates(
        (a, b, c, d), wait=lambda v: waits[v.name], cooling=lambda v: v is d, budget=12
    )
    assert [voice.name for voice in order] == ["c", "b", "a", "d"]


async def test_only_fixed_texts_are_kept_on_disk(tmp_path):
    voice = ScriptedVoice("a")
    speaker, _ = make(tmp_path, voice)
    await speaker.record("Votre dossier est refusé.", language="fr")
    assert not (tmp_path / "cache").exists()
    await speaker.prerender([("fr", "Bienvenue. Je suis une machine.")])
    assert len(list((tmp_path / "cache").glob("*.flac"))) == 2
    voice.spoken.clear()
    await speaker.record("Bienvenue. Votre dossier est refusé.", language="fr")
    assert voice.spoken == ["Votre dossier est refusé."]
    assert len(list((tmp_path / "cache").iterdir())) == 2
    await speaker.close()


async def test_recalling_gives_what_was_rendered_ahead_and_speaks_nothing_anew(tmp_path):
    voice = ScriptedVoice("a")
    speaker, _ = make(tmp_path, voice)
    await speaker.prerender([("fr", TEXT)])
    ready = await speaker.record(TEXT, language="fr")
    voice.spoken.clear()
    assert (decoded(await speaker.recall(TEXT, language="fr")) == decoded(ready)).all()
    for text in ("Une autre phrase.", TEXT + " Et une autre.", "", "***"):
        assert await speaker.recall(text, language="fr") == b""
    assert await speaker.recall(TEXT, language="fr", speed=Voice.SLOW) == b""
    assert await speaker.recall(TEXT, language="ps") == b""
    assert voice.spoken == []
    await speaker.close()


async def test_cached_sentences_cost_nothing_in_the_budget(tmp_path):
    best, fast = ScriptedVoice("best"), ScriptedVoice("fast")
    speaker, _ = make(tmp_path, best, fast, factors=[5.0, 0.01], budget_seconds=1)
    await speaker.prerender([("fr", TEXT)])
    best.spoken.clear()
    assert await speaker.record(TEXT, language="fr")
    assert (best.spoken, fast.spoken) == ([], [])
    await speaker.close()


async def test_a_live_note_interrupts_rendering_ahead_which_then_goes_on(tmp_path):
    voice = ScriptedVoice("a")
    speaker, _ = make(tmp_path, voice)
    voice.gate.clear()
    ahead = asyncio.create_task(speaker.prerender([("fr", "Bienvenue.")]))
    await asyncio.sleep(0.1)
    live = asyncio.create_task(speaker.record("Voici la réponse.", language="fr"))
    await asyncio.sleep(0.1)
    assert voice.cancelled == 1
    voice.gate.set()
    assert await live
    await asyncio.wait_for(ahead, 5)
    assert voice.spoken == ["Voici la réponse.", "Bienvenue."]
    await speaker.close()


async def test_rendering_ahead_waits_while_the_machine_is_needed(tmp_path):
    free = [False]
    voice = ScriptedVoice("a")
    speaker, _ = make(tmp_path, voice, idle=lambda: free[0])
    ahead = asyncio.create_task(speaker.prerender([("fr", "Bienvenue.")]))
    await asyncio.sleep(0.1)
    assert voice.spoken == []
    free[0] = True
    await asyncio.wait_for(ahead, 5)
    assert voice.spoken == ["Bienvenue."]
    await speaker.close()


async def test_closing_ends_rendering_ahead(tmp_path):
    voice = ScriptedVoice("a", seconds=0.2)
    speaker, _ = make(tmp_path, voice)
    ahead = asyncio.create_task(speaker.prerender([("fr", TEXT * 5)]))
    await asyncio.sleep(0.3)
    await speaker.close()
    assert ahead.done()
    assert ahead.exception() is None
    assert len(voice.spoken) < 15


async def test_cancelling_rendering_ahead_leaves_nothing_behind(tmp_path):
    voice = ScriptedVoice("a")
    speaker, _ = make(tmp_path, voice)
    voice.gate.clear()
    ahead = asyncio.create_task(speaker.prerender([("fr", "Bienvenue.")]))
    await asyncio.sleep(0.1)
    ahead.cancel()
    with pytest.raises(asyncio.CancelledError):
        await ahead
    assert voice.cancelled == 1
    voice.gate.set()
    assert await speaker.record("Bonjour.", language="fr")
    await speaker.close()


async def test_a_sentence_that_cannot_be_rendered_is_left_out(tmp_path):
    error = EngineError("nothing to say", retryable=False)
    voice = ScriptedVoice("a", fails=1, error=error)
    speaker, events = make(tmp_path, voice)
    await speaker.prerender([("fr", "Bienvenue. Je suis une machine.")])
    assert voice.spoken == ["Je suis une machine."]
    assert isinstance(events[0], EngineFailed)
    await speaker.close()


async def test_a_missing_model_ends_rendering_ahead_for_its_voice(tmp_path):
    voice = ScriptedVoice("a", fails=9, error=ModelFileError("gone"))
    speaker, events = make(tmp_path, voice)
    await asyncio.wait_for(speaker.prerender([("fr", TEXT)]), 5)
    assert len(events) == 1
    await speaker.close()


async def test_rendering_ahead_waits_for_a_resting_voice(tmp_path):
    now = [0.0]
    voice = ScriptedVoice("a", fails=1)
    speaker, _ = make(tmp_path, voice, monotonic=lambda: now[0])
    now[0] = 1.0
    ahead = asyncio.create_task(speaker.prerender([("fr", "Un. Deux. Trois.")]))
    await asyncio.sleep(0.2)
    assert voice.spoken == []
    now[0] = 100.0
    await asyncio.wait_for(ahead, 5)
    assert voice.spoken == ["Deux.", "Trois."]
    await speaker.close()


async def test_a_closed_speaker_says_so(tmp_path):
    speaker, _ = make(tmp_path, ScriptedVoice("a"))
    await speaker.close()
    with pytest.raises(EngineError):
        await speaker.record("Bonjour.", language="fr")
    await speaker.prerender([("fr", "Bonjour.")])


async def test_too_many_notes_at_once_are_told_to_come_back(tmp_path):
    voice = ScriptedVoice("a")
    speaker, _ = make(tmp_path, voice, most_live=2)
    voice.gate.clear()
    waiting = [asyncio.create_task(speaker.record("Un.", language="fr")) for _ in range(2)]
    await asyncio.sleep(0.05)
    with pytest.raises(EngineBusy):
        await speaker.record("Trois.", language="fr")
    voice.gate.set()
    assert all(await asyncio.gather(*waiting))
    await speaker.close()


async def test_a_cancelled_note_frees_its_place_and_its_voice(tmp_path):
    voice = ScriptedVoice("a")
    speaker, _ = make(tmp_path, voice)
    voice.gate.clear()
    note = asyncio.create_task(speaker.record(TEXT, language="fr"))
    await asyncio.sleep(0.05)
    note.cancel()
    with pytest.raises(asyncio.CancelledError):
        await note
    voice.gate.set()
    assert await asyncio.wait_for(speaker.record("Bonjour.", language="fr"), 5)
    await speaker.close()


async def test_events_carry_no_content(tmp_path):
    speaker, events = make(tmp_path, ScriptedVoice("a", fails=1), ScriptedVoice("b"))
    await speaker.record("Nom secret.", language="fr")
    assert "secret" not in repr(events)
    await speaker.close()


async def test_a_stream_gives_the_first_words_before_the_rest_is_spoken(tmp_path):
    voice = ScriptedVoice("a")
    speaker, _ = make(tmp_path, voice)
    text = "Selon la lettre, la caisse demande trois papiers signés. Elle attend une réponse."
    stream = speaker.stream(text, language="fr")
    first = await anext(stream)
    assert voice.spoken[0] == "Selon la lettre,"
    assert "Elle attend une réponse." not in voice.spoken
    rest = [piece async for piece in stream]
    assert len(rest) >= 2
    whole = decoded(b"".join([first, *rest]))
    spoken = 0.02 * sum(map(len, voice.spoken))
    assert whole.size / 48_000 == pytest.approx(spoken + 0.14 + 0.32, abs=0.1)
    assert decoded(first).size > 0.5 * 0.02 * len("Selon la lettre,") * 48_000
    await speaker.close()


async def test_a_stream_changes_the_voice_before_the_first_sound_and_never_after(tmp_path):
    class Breaks(ScriptedVoice):
        async def speak(self, text, *, language, speed=Voice.NORMAL):
            if self.spoken:
                raise EngineError("scripted")
            return await super().speak(text, language=language, speed=speed)

    other = ScriptedVoice("other")
    speaker, _ = make(tmp_path, ScriptedVoice("best", fails=1), other)
    assert decoded(b"".join([p async for p in speaker.stream(TEXT, language="fr")])).size
    assert len(other.spoken) == 3
    await speaker.close()
    other.spoken.clear()
    speaker, _ = make(tmp_path, Breaks("breaks"), other)
    with pytest.raises(EngineError, match="broke off"):
        [piece async for piece in speaker.stream(TEXT, language="fr")]
    assert other.spoken == []
    assert [piece async for piece in speaker.stream("***", language="fr")] == []
    await speaker.close()


async def test_a_stream_that_nobody_listens_to_any_more_stops_its_voice(tmp_path):
    voice = ScriptedVoice("a")
    speaker, _ = make(tmp_path, voice)
    stream = speaker.stream(TEXT, language="fr")
    await anext(stream)
    voice.gate.clear()
    await asyncio.sleep(0.05)
    await stream.aclose()
    voice.gate.set()
    assert len(voice.spoken) <= 2
    assert await asyncio.wait_for(speaker.record("Bonjour.", language="fr"), 5)
    await speaker.close()


async def test_the_voice_a_person_chose_speaks_first_and_with_more_time(tmp_path):
    best, other = ScriptedVoice("best"), ScriptedVoice("other")
    speaker, _ = make(tmp_path, best, other, factors=[0.01, 1.0], budget_seconds=3)
    assert speaker.voices("fr-CA") == ("best", "other")
    await speaker.record(TEXT, language="fr", voice="other")  # about 5 s: beyond the budget
    assert (len(best.spoken), len(other.spoken)) == (0, 3)
    await speaker.close()
    speaker, _ = make(tmp_path, best, other, factors=[0.01, 1.0], budget_seconds=3)
    await speaker.record(f"{TEXT} {TEXT} {TEXT}", language="fr", voice="other")
    assert len(best.spoken) == 9
    other.fails = 1
    await speaker.record("Encore.", language="fr", voice="other")
    await speaker.record("Encore.", language="fr", voice="unknown")
    assert best.spoken[9:] == ["Encore.", "Encore."]
    await speaker.close()


@pytest.mark.parametrize(
    ("factors", "qualities", "patience", "split"),
    [
        ([1.0, 0.01], [1.0, 0.6], 3.0, True),  # the fast voice is much worse
        ([1.0, 0.01], [1.0, None], 3.0, True),  # or nobody measured it
        ([1.0, 0.01], [1.0, 0.95], 3.0, False),  # nearly as good: it speaks
        ([1.0, 0.01], [1.0, 0.6], 12.0, False),  # in time
        ([9.0, 0.01], [1.0, 0.6], 3.0, False),  # hopeless
        ([1.0], [None], 3.0, True),
    ],
)
async def test_two_notes_where_one_would_be_late(tmp_path, factors, qualities, patience, split):
    voices = [ScriptedVoice(name) for name in ("best", "fast")[: len(factors)]]
    chain = tuple(
        replace(chained(voice, factor=factor), quality=quality)
        for voice, factor, quality in zip(voices, factors, qualities, strict=True)
    )
    speaker = VoiceSpeaker(VoiceBook({"fr": chain}), tmp_path)
    found = await speaker.halves(TEXT, language="fr", manner=Manner(), patience=patience)
    if split:
        assert (found.first, found.voice) == ("Bonjour à tous.", "best")
        assert f"{found.first} {found.rest}" == TEXT
    else:
        assert found is None
    one = "Une seule phrase qui est pourtant assez longue pour durer un peu trop."
    assert await speaker.halves(one, language="fr", manner=Manner(), patience=patience) is None
    assert await speaker.halves(TEXT, language="ps", manner=Manner(), patience=patience) is None
    await speaker.close()


async def test_rendering_ahead_keeps_to_the_limit_and_the_most_needed_stays(tmp_path):
    voice = ScriptedVoice("a")
    needed, others = ("fr", "Bienvenue."), [("fr", f"Phrase numéro {n}.") for n in range(40)]
    speaker, _ = make(tmp_path, voice)
    await speaker.prerender([needed])
    one = sum(file.stat().st_size for file in (tmp_path / "cache").iterdir())
    await speaker.close()
    limit = 8 * one
    speaker, _ = make(tmp_path, voice, cache_bytes=limit)  # a restart keeps what is there
    voice.spoken.clear()
    await speaker.prerender([needed, *others])
    assert needed[1] not in voice.spoken
    assert 0 < len(voice.spoken) < 12
    assert sum(file.stat().st_size for file in (tmp_path / "cache").iterdir()) <= limit
    assert await speaker.recall(needed[1], language="fr")
    await speaker.close()
    old = {file.name for file in (tmp_path / "cache").iterdir()}
    speaker, _ = make(tmp_path, voice, cache_bytes=limit)
    await speaker.prerender([("fr", f"Nouvelle phrase {n}.") for n in range(40)])
    assert len(old & {file.name for file in (tmp_path / "cache").iterdir()}) <= 2
    await speaker.close()
