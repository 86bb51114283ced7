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
from bot.configuration.values import of_text

DOCKERFILE = (PROJECT / "Dockerfile").read_text("utf-8")
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
    assert mounted <= set(json.loads(last("VOLUME")))


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
