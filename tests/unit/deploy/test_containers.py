"""Dockerfile and compose.yaml name only what the product has: commands, options, variables, ports,
paths. The Compose file also follows the specification's schema."""

import json
import re
import shlex
from pathlib import Path

import jsonschema
import pytest
import yaml

from bot.__main__ import _parser
from bot.config import PROJECT, Config
from bot.configuration.kinds import settings
from bot.configuration.reading import DEFAULT_FILE
from bot.configuration.values import of_text

DOCKERFILE = (PROJECT / "Dockerfile").read_text("utf-8")
OPERATIONS = (PROJECT / "docs" / "operations.md").read_text("utf-8")
COMPOSE = yaml.safe_load((PROJECT / "compose.yaml").read_text("utf-8"))
SCHEMA = PROJECT / "tests" / "fixtures" / "deploy" / "compose-spec.json"
OURS = {name: one for name, one in COMPOSE["services"].items() if name != "postgres"}
KNOWN = {one.variable: one for one in settings(Config)}
FILES = {f"{one.variable}_FILE" for one in settings(Config) if one.secret}


def steps() -> list[tuple[str, str]]:
    """Instruction and argument, continued lines joined, comments left out."""
    lines = [line for line in DOCKERFILE.splitlines() if not line.lstrip().startswith("#")]
    joined = re.sub(r"\\\n", " ", "\n".join(lines))
    return [tuple(line.split(None, 1)) for line in joined.splitlines() if line.strip()]


def last(word: str) -> str:
    """The argument of the last such instruction: what holds for the image that runs."""
    return [rest for name, rest in steps() if name == word][-1]


def environment() -> dict[str, str]:
    return dict(part.split("=", 1) for part in shlex.split(last("ENV")))


def accepted(variable: str, value: str) -> None:
    """The product knows that variable and takes that value. Raises Unfit."""
    if variable in FILES:
        assert value.startswith("/run/secrets/")
    elif variable.startswith("PORTE_VOIX_"):
        of_text(KNOWN[variable], value)


def test_the_compose_file_follows_the_specification() -> None:
    jsonschema.validate(COMPOSE, json.loads(SCHEMA.read_text("utf-8")))
    broken = COMPOSE | {"services": {"x": {"comand": []}}}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, json.loads(SCHEMA.read_text("utf-8")))


def test_what_the_image_copies_is_there_and_let_through() -> None:
    ignore = (PROJECT / ".dockerignore").read_text("utf-8").split()
    let = {line[1:].rstrip("/") for line in ignore if line.startswith("!")}
    for name in let:
        assert (PROJECT / name).exists(), name
    for word, rest in steps():
        if word == "COPY" and not rest.startswith("--from"):
            for name in rest.split()[:-1]:
                assert name == "." or name in let, name
    assert {"bot", "skills", "voices", "pyproject.toml", "requirements.lock"} <= let
    assert not {"var", "secrets", ".git", "tests"} & let


def test_the_readme_that_pyproject_names_is_in_the_image() -> None:
    """The build backend refuses to install without them."""
    text = (PROJECT / "pyproject.toml").read_text("utf-8")
    ignore = (PROJECT / ".dockerignore").read_text("utf-8")
    for name in re.findall(r'(?:readme|license-files) = \[?"([^"]+)"', text):
        assert f"!{name}\n" in ignore


def test_variables_of_the_image_are_settings() -> None:
    given = {name: value for name, value in environment().items() if name.startswith("PORTE")}
    assert len(given) >= 5
    for variable, value in given.items():
        accepted(variable, value)


def test_the_image_runs_as_nobody_and_checks_what_is_served() -> None:
    assert re.fullmatch(r"\d{4,}:\d{4,}", last("USER"))
    assert json.loads(last("ENTRYPOINT")) == ["porte-voix"]
    _parser().parse_args(json.loads(last("CMD")))
    ports = {Config().web.port, Config().console.port}
    assert {int(port) for port in last("EXPOSE").split()} == ports
    assert f"127.0.0.1:{Config().watch.port}/healthz" in last("HEALTHCHECK")
    assert json.loads(last("VOLUME")) == [
        environment()["PORTE_VOIX_DATA"], environment()["PORTE_VOIX_MODELS"],
    ]  # fmt: skip


def test_the_image_installs_the_languages_that_setup_installs() -> None:
    setup = (PROJECT / "scripts" / "setup").read_text("utf-8")
    wanted = re.search(r"tesseract-ocr-\{([a-z,]+)\}", setup)[1].split(",")
    assert set(re.findall(r"tesseract-ocr-([a-z]+)", DOCKERFILE)) == set(wanted)


def test_every_lock_brings_what_installs_the_rest() -> None:
    """requirements-telemetry.lock holds no setuptools and no uv: with it alone nothing is built."""
    given = {name for word, rest in steps() if word == "ARG" for name in [rest.split("=")[0]]}
    assert set(COMPOSE["services"]["models"]["build"]["args"]) == given == {"BASE", "LOCK"}
    installs = [rest for word, rest in steps() if word == "RUN" and '-r "${LOCK}"' in rest]
    assert len(installs) == 1
    assert "-r requirements.lock" in installs[0]
    everywhere = (PROJECT / "requirements.lock").read_text("utf-8")
    assert re.search(r"(?m)^setuptools==", everywhere)
    assert re.search(r"(?m)^uv==", everywhere)


def test_a_clone_under_a_tight_umask_gives_an_image_that_anybody_may_read() -> None:
    words = [rest for word, rest in steps() if word in {"COPY", "RUN"}]
    copied = words.index(". .")
    assert words[copied + 1].startswith("chmod -R a+rX ./* ")


def test_bases_are_named_once_and_overridable() -> None:
    bases = [rest.split()[0] for word, rest in steps() if word == "FROM"]
    assert set(bases) == {"${BASE}"}
    assert steps()[0] == ("ARG", "BASE=debian:bookworm-slim")


@pytest.mark.parametrize("name", OURS)
def test_a_service_of_ours_is_hardened_and_says_what_the_product_understands(name: str) -> None:
    one = OURS[name]
    assert one["read_only"] is True
    assert one["cap_drop"] == ["ALL"]
    assert one["security_opt"] == ["no-new-privileges:true"]
    assert one["user"] == last("USER")
    assert one["ulimits"]["core"] == 0
    _parser().parse_args([str(word) for word in one["command"]])
    for variable, value in one.get("environment", {}).items():
        accepted(variable, value)
        if variable in FILES:
            assert Path(value).name in one["secrets"]
    for port in one.get("ports", ()):
        host, outside, inside = port.split(":")
        assert host == "127.0.0.1", "a reverse proxy publishes, not we"
        assert outside == inside
        assert inside in last("EXPOSE").split()
    mounted = {volume.split(":")[1] for volume in one["volumes"]}
    in_memory = dict(place.split(":", 1) for place in one["tmpfs"])
    assert mounted | (in_memory.keys() - {"/tmp"}) == set(json.loads(last("VOLUME"))), (
        "where nothing is mounted each container leaves an anonymous volume"
    )
    # Docker mounts them noexec. `models assemble` unpacks npm in /tmp and runs it.
    assert ("exec" in in_memory["/tmp"].split(",")) == (one["command"] == ["models", "assemble"])
    assert "exec" not in in_memory.get("/data", "")


def test_one_service_builds_the_image_and_all_of_ours_use_it() -> None:
    assert [name for name, one in OURS.items() if "build" in one] == ["models"]
    assert {one["image"] for one in OURS.values()} == {"porte-voix:local"}
    assert {one["pull_policy"] for one in OURS.values()} == {"never"}


def test_containers_are_given_as_long_to_stop_as_units_of_systemd() -> None:
    for unit in (PROJECT / "deploy").glob("porte-voix*.service"):
        if found := re.search(r"(?m)^TimeoutStopSec=(\d+)$", unit.read_text("utf-8")):
            for one in OURS.values():
                assert one["stop_grace_period"] == f"{found[1]}s"


def test_postgresql_is_asked_where_only_the_lasting_server_answers() -> None:
    """The image's first start has a passing server that listens on the socket alone."""
    test = COMPOSE["services"]["postgres"]["healthcheck"]["test"]
    assert test[:2] == ["CMD", "pg_isready"]
    assert test[test.index("-h") + 1] == "127.0.0.1"


def test_what_is_used_is_declared() -> None:
    for one in COMPOSE["services"].values():
        assert set(one.get("secrets", ())) <= set(COMPOSE["secrets"])
        named = {volume.split(":")[0] for volume in one["volumes"]}
        assert named <= set(COMPOSE["volumes"])
        assert set(one.get("depends_on", ())) <= set(COMPOSE["services"])
        if one["restart"] != "no":
            assert one["mem_limit"]
            assert one["restart"] == "unless-stopped"


def test_each_profile_is_whole() -> None:
    for profile, members in (
        ("all", {"models", "all"}), ("scale", {"models", "front", "worker", "postgres"}),
    ):  # fmt: skip
        found = {name for name, one in COMPOSE["services"].items() if profile in one["profiles"]}
        assert found == members
        for name in found:
            assert set(COMPOSE["services"][name].get("depends_on", ())) <= found
    assert COMPOSE["services"]["worker"]["deploy"]["replicas"] == 2


def test_secrets_stay_out_of_git_and_of_the_image() -> None:
    ignored = (PROJECT / ".gitignore").read_text("utf-8").split()
    for one in COMPOSE["secrets"].values():
        assert one["file"].startswith("./secrets/")
    assert "secrets/" in ignored


def test_the_override_of_the_runbook_fits_the_compose_file() -> None:
    [block] = [one for one in re.findall(r"```\n(.*?)```", OPERATIONS, re.DOTALL)
               if one.startswith("services:")]  # fmt: skip
    override = yaml.safe_load(block)
    jsonschema.validate(override, json.loads(SCHEMA.read_text("utf-8")))
    assert set(override["services"]) <= set(OURS)
    [settings_file] = [volume for volume in override["services"]["all"]["volumes"]
                       if volume.startswith("./")]  # fmt: skip
    inside = Path(settings_file.split(":")[1])
    assert inside.name == DEFAULT_FILE
    assert str(inside.parent) == last("WORKDIR"), "it is looked for in the current directory"


def test_commands_of_compose_in_the_runbook_name_services_and_what_the_product_understands() -> (
    None
):
    """Without a profile Compose does nothing and says nothing: `.env` names it before `up`."""
    lines = re.findall(r"(?m)^(?:echo COMPOSE_PROFILES=.*|docker compose .*)$", OPERATIONS)
    assert lines[0].startswith("echo COMPOSE_PROFILES=all > .env")
    profiles = {line.split("=")[1].split()[0] for line in lines if line.startswith("echo")}
    assert profiles == {one for service in OURS.values() for one in service["profiles"]}
    started = 0
    for line in lines:
        words = shlex.split(line, comments=True)
        if words[0] == "echo" or words[2] not in {"run", "exec", "stop", "restart"}:
            continue
        service, *command = [word for word in words[3:] if word not in {"--rm", "-T"}] or ["all"]
        assert service in OURS, line
        if words[2] == "exec" and command[0] == "porte-voix":
            command = command[1:]
        if command and command[0] != "python":
            _parser().parse_args(command)
            started += 1
    assert started >= 5
