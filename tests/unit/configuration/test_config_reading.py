"""Every setting from a file or a variable, secrets from files; all that is wrong at once."""

import argparse
import re
import traceback
from dataclasses import replace
from pathlib import Path

import pytest

from bot.__main__ import _parser
from bot.config import PROJECT, Config, check_places, load
from bot.configuration.kinds import settings
from bot.configuration.reading import settings_of
from bot.configuration.rules import KEYLESS, unwritable
from bot.configuration.showing import MASK, effective, example, page
from bot.engines.openai_compatible import PRESETS
from bot.errors import ConfigError
from bot.partners.console.program import surroundings
from bot.wiring.listeners import SIZES

SECRET = "s3cret-Marker-7781"
TOKEN = f"7781:{SECRET}"
OTHER: dict[type, tuple[str, object]] = {
    bool: ("yes", True), int: ("7", 7), float: ("7.5", 7.5), str: ("a text", "a text"),
    Path: ("/srv/x", Path("/srv/x")), tuple: ("a, b", ("a", "b")),
}  # fmt: skip
WORDS = {
    "telegram.mode": "poll", "media.place": "files", "logs.format": "json", "logs.level": "error",
    "language": "uk", "matrix.user": "@a:example.org", "database.url": "postgresql://db/x",
    "doors.web": "https://a.example", "models_mirror": "file:///mnt",
    "doors.whatsapp": "33199000000", "telegram.token": TOKEN,
    "whatsapp.verify_token": "eight or more", "whatsapp.phone_number_id": "1234567",
    "whatsapp.webhook_path": "/hook",
    "remote.preset": "mistral", "listening.model": "medium",
}  # fmt: skip


def other(setting) -> tuple[str, object]:
    """Some value that the setting takes, as text and as it is."""
    if setting.name in WORDS:
        return WORDS[setting.name], WORDS[setting.name]
    if "url" in setting.key or setting.key in ("endpoint", "homeserver"):
        return "https://a.example/x", "https://a.example/x"
    if setting.key.endswith("host"):
        return "::1", "::1"
    kind = setting.type if isinstance(setting.type, type) else tuple
    if setting.key == "enabled" or setting.name == "prerender":
        return "off", False
    return OTHER[kind]


def problems(text: str, tmp_path: Path, environment: dict[str, str] | None = None) -> str:
    file = tmp_path / "porte-voix.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(ConfigError) as told:
        load(file, environment or {})
    return str(told.value)


@pytest.mark.parametrize("setting", settings(Config), ids=lambda one: one.name)
def test_every_setting_is_a_variable(setting, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    text, value = other(setting)
    config = load(None, {setting.variable: text}, whole=False)
    holder = getattr(config, setting.section) if setting.section else config
    assert getattr(holder, setting.key) == value
    assert sum(now != before for (_, now), (_, before) in
               zip(settings_of(config), settings_of(Config()), strict=True)) <= 1  # fmt: skip


@pytest.mark.parametrize("setting", settings(Config), ids=lambda one: one.name)
def test_every_setting_is_documented(setting) -> None:
    assert setting.doc.endswith((".", ":")), setting.name
    assert setting.doc[0] == setting.doc[0].strip()


def test_no_two_settings_share_a_variable() -> None:
    names = [one.variable for one in settings(Config)]
    assert len(names) == len(set(names))


def test_names_that_sound_secret_are_secret() -> None:
    for one in settings(Config):
        if re.search(r"token|secret|password|_key$|api_key", one.key):
            assert one.secret, one.name


def test_the_variable_goes_before_the_file(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    file.write_text("[web]\nport = 9000\nhosts = ['a.example']\n")
    config = load(file, {"PORTE_VOIX_WEB_PORT": "9001", "PORTE_VOIX_WEB_HOST": ""})
    assert (config.web.port, config.web.host) == (9001, "127.0.0.1")  # empty is as if not set
    assert config.web.hosts == ("a.example",)


@pytest.mark.parametrize("setting", [one for one in settings(Config) if one.secret],
                         ids=lambda one: one.name)  # fmt: skip
def test_a_secret_from_a_file(setting, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    value = {"database.url": "postgresql://u:p@db/x", "telegram.token": TOKEN}.get(
        setting.name, SECRET
    )
    (tmp_path / "s").write_text(value + "\r\n")
    config = load(None, {f"{setting.variable}_FILE": str(tmp_path / "s")}, whole=False)
    assert getattr(getattr(config, setting.section), setting.key) == value


def test_a_credential_of_systemd(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "PORTE_VOIX_TELEGRAM_TOKEN").write_text(f"{TOKEN}\n")
    config = load(None, {"CREDENTIALS_DIRECTORY": str(tmp_path)})
    assert config.telegram.token == TOKEN
    given = {"CREDENTIALS_DIRECTORY": str(tmp_path), "PORTE_VOIX_TELEGRAM_TOKEN": "1:direct"}
    assert load(None, given).telegram.token == "1:direct"


def test_a_misspelt_credential_and_a_file_for_what_is_no_secret_are_told(tmp_path) -> None:
    (tmp_path / "PORTE_VOIX_TELEGRAM_TOKN").write_text(f"{TOKEN}\n")
    told = problems("", tmp_path, {"CREDENTIALS_DIRECTORY": str(tmp_path)})
    assert "did you mean PORTE_VOIX_TELEGRAM_TOKEN?" in told
    told = problems("", tmp_path, {"PORTE_VOIX_WEB_PORT_FILE": "/etc/port"})
    assert "PORTE_VOIX_WEB_PORT_FILE: only secrets are read from files" in told


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("telegram.token", "abc:x"), ("telegram.token", "s3cret-Marker"),
        ("whatsapp.verify_token", "s3cret"), ("whatsapp.phone_number_id", "+33 1"),
        ("doors.whatsapp", "+33 1 99 00"), ("web.host", "foo bar"), ("remote.preset", "openia"),
        ("listening.model", "gigantic"), ("web.hosts", ["https://a.example"]),
    ],
)  # fmt: skip
def test_what_the_service_would_refuse_later_is_told_at_once(setting, value, tmp_path) -> None:
    section, key = setting.split(".")
    written = f'["{value[0]}"]' if isinstance(value, list) else f'"{value}"'
    told = problems(f"[{section}]\n{key} = {written}\n", tmp_path)
    assert f"{setting}: does not look like one; write " in told
    assert not any(part in told for part in ("abc:x", "s3cret"))


def test_a_remote_service_needs_its_key(tmp_path) -> None:
    told = problems('[remote]\npreset = "mistral"\n', tmp_path)
    assert told.startswith("remote.api_key: missing")
    assert "remote.account" in problems(
        '[remote]\npreset = "infomaniak"\napi_key = "k"\n', tmp_path
    )
    (tmp_path / "x.toml").write_text('[remote]\npreset = "ollama"\n')
    assert load(tmp_path / "x.toml", {}).remote.preset == "ollama"


def test_the_names_known_here_are_those_that_the_engines_know() -> None:
    by_name = {one.name: one for one in settings(Config)}
    (preset,) = by_name["remote.preset"].constraints
    assert {name for name in PRESETS if re.fullmatch(preset.pattern, name)} == set(PRESETS)
    assert set(preset.pattern.split("|")) == set(PRESETS)
    assert {name for name, one in PRESETS.items() if not one.needs_key} == KEYLESS
    (model,) = by_name["listening.model"].constraints
    assert all(re.fullmatch(model.pattern, size.name) for size in SIZES)


def test_secret_files_that_cannot_be_used(tmp_path) -> None:
    variable = "PORTE_VOIX_REMOTE_API_KEY"
    told = problems("", tmp_path, {f"{variable}_FILE": str(tmp_path / "none")})
    assert "remote.api_key" in told
    assert "No such file" in told
    (tmp_path / "s").write_text(f"  {SECRET}")
    told = problems("", tmp_path, {f"{variable}_FILE": str(tmp_path / "s")})
    assert "white space" in told
    assert SECRET not in told
    told = problems("", tmp_path, {f"{variable}_FILE": "/x", variable: SECRET})
    assert "both" in told
    assert SECRET not in told


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = """
    prerendr = true
    language = "tlh"
    [web]
    prot = 1
    port = 99999
    [wbe]
    port = 1
    [telegram]
    mode = "webhook"
    webhook_url = "http://a.example"
    [whatsapp]
    token = "x"
    [media]
    place = "database"
    [limits]
    workers = 0
    speech_budget = "long"
    """
    told = problems(text, tmp_path, {"PORTE_VOIX_WEB_PROT": "1", "PORTE_VOIX_CONSOLE_PORT": "x"})
    for expected in (
        "prerendr: there is no such setting; did you mean prerender?",
        "language: the bot does not speak it; write one of am, ar,",
        "web.prot: there is no such setting; did you mean web.port?",
        "web.port: 99999 is out of range; write 1 to 65535",
        "wbe: there is no such setting",
        "telegram.webhook_url: not such an address; write one that begins with https://",
        "telegram.webhook_secret: missing",
        "whatsapp.app_secret: missing, though whatsapp.token is set",
        "whatsapp.verify_token",
        "whatsapp.phone_number_id",
        "media.place: database needs database.url",
        "limits.workers: 0 is out of range; write 1 to 256",
        "limits.speech_budget: not a number; write a number, without quotes",
        "PORTE_VOIX_WEB_PROT: no setting has this variable; did you mean PORTE_VOIX_WEB_PORT?",
        "console.port (PORTE_VOIX_CONSOLE_PORT): not a whole number; write digits only",
    ):
        assert expected in told
    assert told.startswith("15 settings must be changed:")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[console]\nport = 8080", "console.port: 8080 is the port of web.port"),
        ("[watch]\nport = 8090\nhost = '0.0.0.0'", "watch.port: 8090 is the port of console.port"),
        ("[whatsapp]\ntoken='a'\napp_secret='b'\nverify_token='c'\nphone_number_id='1'\n"
         "webhook_port = 8080", "whatsapp.webhook_port: 8080"),
        ("[matrix]\nhomeserver = 'https://m.example'", "matrix.user: missing"),
        ("[matrix]\nhomeserver = 'https://m.example'\nuser='@a:b'", "matrix.password: missing"),
        ("[matrix]\nhomeserver = 'https://m.example'\nuser='a'\ntoken='t'", "@name:server"),
        ("[media]\nplace = 'bucket'", "media.secret_key: missing"),
        ("[database]\nurl = 'mysql://x'", "begins with postgresql:// or postgres://"),
        ("[remote]\nbase_url = 'https://u:hidden@a.example'", "there is a password in it"),
        ("[web]\nhosts = 'a'", "web.hosts: not a list"),
        ("port = 1", "port: there is no such setting; did you mean web.port?"),
        ("[limits]\nthreads = true", "limits.threads: not a whole number"),
    ],
)  # fmt: skip
def test_contradictions_and_halves(tmp_path: Path, text: str, expected: str) -> None:
    told = problems(text, tmp_path)
    assert expected in told
    assert "hidden" not in told


@pytest.mark.parametrize("text", [
    "[watch]\nport = 8080\nhost = '127.0.0.2'",
    "[watch]\nport = 8080\nenabled = false",
    "[telegram]\nwebhook_port = 8080",  # it polls: nothing listens there
])  # fmt: skip
def test_what_looks_alike_but_is_right(tmp_path: Path, text: str) -> None:
    file = tmp_path / "x.toml"
    file.write_text(text)
    load(file, {"PORTE_VOIX_SHOTS": "of somebody else"})


def full_of_secrets() -> Config:
    config = Config(models_mirror=f"https://user:{SECRET}@mirror.example")
    for one in settings(Config):
        if one.secret:
            value = f"postgresql://u:{SECRET}@db/x" if one.key == "url" else SECRET
            part = replace(getattr(config, one.section), **{one.key: value})
            config = replace(config, **{one.section: part})
    return config


def test_no_secret_is_ever_shown(capsys) -> None:
    config = full_of_secrets()
    for text in (repr(config), str(config), f"{config.telegram!r}", effective(config)):
        assert SECRET not in text
    assert effective(config).count(MASK) == sum(one.secret for one in settings(Config)) + 1
    try:
        raise ConfigError(f"{config}")
    except ConfigError:
        assert SECRET not in traceback.format_exc()


def test_no_option_of_the_command_line_takes_a_secret() -> None:
    def options(parser: argparse.ArgumentParser):
        for action in parser._actions:
            yield from action.option_strings
            if isinstance(action, argparse._SubParsersAction):
                for inner in action.choices.values():
                    yield from options(inner)

    names = set(options(_parser()))
    assert "--config" in names
    assert not [name for name in names if re.search("token|secret|passw|api-?key", name)]


def test_the_console_gets_the_settings_and_no_secret_but_the_database(tmp_path: Path) -> None:
    given = {one.variable: "x" for one in settings(Config)}
    given |= {f"{one.variable}_FILE": "/x" for one in settings(Config) if one.secret}
    kept = surroundings(given)
    for one in settings(Config):
        assert (one.variable in kept) == (not one.secret or one.name == "database.url")
        assert (f"{one.variable}_FILE" in kept) == (one.name == "database.url")
    (tmp_path / "PORTE_VOIX_DATABASE_URL").write_text("postgresql://db/x")
    kept = surroundings({"CREDENTIALS_DIRECTORY": str(tmp_path)})
    assert load(None, kept, whole=False).database.url == "postgresql://db/x"


def test_the_example_is_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "example.toml"
    file.write_text(example(), "utf-8")
    assert load(file, {}) == Config()
    bare = re.sub(r"(?m)^# (?=[a-z_]+ = )", "", example()).replace(
        "/path/to/porte-voix", str(PROJECT)
    )
    assert bare.count("\n[") == len({one.section for one in settings(Config)}) - 1
    file.write_text(bare, "utf-8")
    assert load(file, {}) == Config()


def test_the_page_is_what_the_program_writes() -> None:
    assert (PROJECT / "docs" / "configuration.md").read_text("utf-8") == page() + "\n"


def test_what_is_printed_can_be_read_again(tmp_path: Path) -> None:
    config = replace(Config(), data=tmp_path / 'quote " and \\', prerender=False)
    file = tmp_path / "again.toml"
    file.write_text(effective(config), "utf-8")
    assert load(file, {}) == config


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (problem,) = unwritable(Config(data=tmp_path / "file" / "data"))
    assert "is not a folder" in problem.wrong
    assert not list(unwritable(Config(data=tmp_path / "new" / "data")))
    with pytest.raises(ConfigError, match=r"data: .* is not a folder; write another folder"):
        check_places(Config(data=tmp_path / "file" / "data"))
