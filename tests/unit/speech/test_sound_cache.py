"""The sentence cache is bounded, survives a restart and shrugs off damage."""

import os

from scripted_voices import tone

from bot.model import Voice
from bot.speech.cache import SoundCache, sound_key


def key(text, voice="a"):
    return sound_key(voice=voice, language="fr", speed=Voice.NORMAL, text=text)


def test_what_was_put_comes_back_sample_for_sample(tmp_path):
    sound = tone(0.5)
    SoundCache(tmp_path).put(key("un"), sound)
    assert SoundCache(tmp_path).get(key("un")) == sound
    assert SoundCache(tmp_path).get(key("deux")) is None


def test_the_key_depends_on_everything_that_shapes_the_sound():
    keys = {
        sound_key(voice=voice, language=language, speed=speed, text=text)
        for voice in ("a", "b")
        for language in ("fr", "en")
        for speed in Voice
        for text in ("un", "deux")
    }
    assert len(keys) == 2 * 2 * 3 * 2


def test_the_disk_limit_holds_and_the_least_recently_used_goes_first(tmp_path):
    probe = SoundCache(tmp_path / "probe")
    probe.put(key("probe"), tone(0.2))
    room = probe.size * 3 + probe.size // 2
    cache = SoundCache(tmp_path / "c", disk_bytes=room, memory_bytes=0)
    for text in ("un", "deux", "trois"):
        cache.put(key(text), tone(0.2))
    assert cache.get(key("un")) is not None  # used again: now "deux" is the oldest
    cache.put(key("quatre"), tone(0.2))
    assert [key(text) in cache for text in ("un", "deux", "trois", "quatre")] == [
        True, False, True, True,
    ]  # fmt: skip
    on_disk = sum(path.stat().st_size for path in (tmp_path / "c").iterdir())
    assert on_disk == cache.size <= room


def test_order_of_use_survives_a_restart(tmp_path):
    cache = SoundCache(tmp_path, memory_bytes=0)
    for age, text in ((100, "un"), (200, "deux"), (300, "trois")):
        cache.put(key(text), tone(0.2))
        os.utime(tmp_path / f"{key(text)}.flac", (1_000_000 - age, 1_000_000 - age))
    size = cache.size
    again = SoundCache(tmp_path, disk_bytes=size, memory_bytes=0)
    again.put(key("quatre"), tone(0.2))
    assert key("trois") not in again  # the oldest by time of use
    assert key("un") in again


def test_memory_is_bounded_too(tmp_path):
    cache = SoundCache(tmp_path, disk_bytes=0, memory_bytes=len(tone(0.2).pcm) * 2)
    for text in ("un", "deux", "trois"):
        cache.put(key(text), tone(0.2))
    assert [key(text) in cache for text in ("un", "deux", "trois")] == [False, True, True]
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_dropped(tmp_path):
    SoundCache(tmp_path).put(key("un"), tone(0.5))
    (tmp_path / f"{key('un')}.flac").write_bytes(b"not flac at all")
    cache = SoundCache(tmp_path)
    assert cache.get(key("un")) is None
    assert key("un") not in cache
    assert list(tmp_path.iterdir()) == []


def test_an_unwritable_disk_is_no_failure(tmp_path):
    file = tmp_path / "file"
    file.write_text("in the way")
    cache = SoundCache(file / "below")
    cache.put(key("un"), tone(0.1))
    assert cache.get(key("un")) is not None


def test_left_over_partial_files_go(tmp_path):
    (tmp_path / "x.1.partial").write_bytes(b"half")
    SoundCache(tmp_path)
    assert list(tmp_path.iterdir()) == []
