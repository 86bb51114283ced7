"""Rule P3 in the wiring: where the remote engines stand, and for whom."""

from pathlib import Path

import pytest

from bot.channels.terminal import MemoryVault
from bot.config import Config, Remote
from bot.errors import ConfigError
from bot.wiring import SystemClock, build_engines, build_services
from bot.wiring.services import endpoint_of


def test_a_preset_is_filled_in_and_can_be_changed() -> None:
    plain = endpoint_of(Remote(preset="mistral", api_key="k"))
    assert plain.base_url.startswith("https://")
    assert plain.chat_model
    changed = endpoint_of(Remote(preset="mistral", api_key="k", chat="other", timeout=7.0))
    assert (changed.chat_model, changed.timeout) == ("other", 7.0)
    assert changed.vision_model == plain.vision_model


def test_any_address_will_do() -> None:
    endpoint = endpoint_of(Remote(base_url="http://127.0.0.1:9/v1", transcription="whisper"))
    assert endpoint.transcription_model == "whisper"
    assert not endpoint.chat_model


@pytest.mark.parametrize(
    ("remote", "says"),
    [
        (Remote(preset="nobody", api_key="k"), "remote.preset"),
        (Remote(preset="openai"), "key"),
        (Remote(base_url="http://models.example.org/v1"), "https"),
        (Remote(base_url="https://models.example.org/v1", local=True), "machine or network"),
    ],
)
def test_a_wrong_section_is_a_clear_error(remote: Remote, says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        endpoint_of(remote)


@pytest.mark.parametrize("local", [False, True])
async def test_consent_is_asked_unless_the_endpoint_is_the_operators_own(
    tmp_path: Path, local: bool
) -> None:
    remote = Remote(
        base_url="http://127.0.0.1:9/v1", chat="m", transcription="w", speech="s", local=local
    )
    config = Config(data=tmp_path, models=tmp_path, remote=remote)
    clock = SystemClock()
    engines = build_engines(config, clock)
    services = build_services(config, engines, MemoryVault(), clock)
    with_remote = services if local else services.consented
    assert (services.consented is None) is local
    assert with_remote is not None
    assert with_remote.chat is not None
    assert with_remote.listener.capabilities.name.startswith("remote+")
    assert with_remote.speaker is not engines.speaker
    if not local:
        assert services.chat is None
        assert services.listener is engines.listener
    await engines.close()


async def test_without_a_section_there_is_nothing_remote(tmp_path: Path) -> None:
    config = Config(data=tmp_path, models=tmp_path)
    clock = SystemClock()
    engines = build_engines(config, clock)
    services = build_services(config, engines, MemoryVault(), clock)
    assert services.consented is None
    assert services.chat is None
    await engines.close()
