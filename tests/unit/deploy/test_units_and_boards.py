"""systemd units, Prometheus rules and the Grafana board name only what the product has."""

import json
import re
import shlex

import pytest
import yaml

from bot.__main__ import _parser
from bot.config import PROJECT, Config
from bot.configuration.kinds import settings
from bot.model import Conversation, ConversationKey, GuardRefused, StageFinished, Turn
from bot.watching.metrics import Metrics

DEPLOY = PROJECT / "deploy"
SERVICES = sorted(DEPLOY.glob("*.service"))
BACKUP = DEPLOY / "porte-voix-backup.service"
UNITS = [unit for unit in SERVICES if unit != BACKUP]
RULES = yaml.safe_load((DEPLOY / "alerts.yml").read_text("utf-8"))["groups"][0]["rules"]
BOARD = json.loads((DEPLOY / "grafana.json").read_text("utf-8"))
OPERATIONS = (PROJECT / "docs" / "operations.md").read_text("utf-8")
KEY = ConversationKey(channel="c", chat="c", person="p")
WORDS = re.compile(r"\b[a-z_]+\b")
FUNCTIONS = {
    "sum", "by", "max", "min", "rate",
    "offset", "histogram_quantile", "label_values", "up", "job",
}  # fmt: skip


def exported() -> tuple[set[str], set[str]]:
    """Names of samples, and of labels, that /metrics can have."""
    one = Metrics(role="all", languages=("fr",))
    one.event(StageFinished(stage="turn", seconds=1))
    one.event(GuardRefused(rule="R3"))
    one.turn(Turn(replies=(), conversation=Conversation(key=KEY)))
    names, labels = set(), {"le", "instance", "job"}  # the last two are Prometheus's own
    for family in one.registry.collect():
        names.add(family.name)
        kinds = {"counter": ("_total",), "histogram": ("_bucket", "_count", "_sum")}
        names |= {family.name + end for end in kinds.get(family.type, ())}
        labels |= {label for sample in family.samples for label in sample.labels}
    return names, labels | {"channel", "outcome", "engine", "stage", "skill", "language", "bound"}


def queries() -> list[str]:
    found = [str(rule["expr"]) for rule in RULES]
    for panel in BOARD["panels"]:
        found += [target["expr"] for target in panel.get("targets", ())]
    return found + [one["query"]["query"] for one in BOARD["templating"]["list"]
                    if isinstance(one["query"], dict)]  # fmt: skip


def test_every_query_asks_for_what_is_exported() -> None:
    names, labels = exported()
    assert len(queries()) > 30
    for query in queries():
        bare = re.sub(r'"[^"]*"|\$\w+|\[[^]]*\]', "", query)
        asked = set(WORDS.findall(bare)) - FUNCTIONS
        metrics = {word for word in asked if word.startswith("portevoix_")}
        assert metrics or "up{" in query, query
        assert metrics <= names, metrics - names
        assert asked - metrics <= labels, query


def test_counters_are_asked_by_the_name_that_is_served() -> None:
    """prometheus-client serves `x` as `x_total`; the name without the ending is never there."""
    text = Metrics(role="all", languages=()).text().decode()
    counters = re.findall(r"# TYPE (portevoix_\w+) counter", text)
    assert "portevoix_turns_total" in counters
    for query in queries():
        for name in counters:
            bare = name.removesuffix("_total")
            assert not re.search(rf"\b{bare}\b", query), query


def test_every_panel_has_its_place_and_its_number() -> None:
    ids = [panel["id"] for panel in BOARD["panels"]]
    assert len(ids) == len(set(ids))
    places = [panel["gridPos"] for panel in BOARD["panels"]]
    taken = [(x, y) for place in places for x in range(place["x"], place["x"] + place["w"])
             for y in range(place["y"], place["y"] + place["h"])]  # fmt: skip
    assert len(taken) == len(set(taken)), "two panels in one place"
    assert max(x for x, _ in taken) < 24


def test_every_alarm_is_in_the_runbook() -> None:
    for rule in RULES:
        assert f"`{rule['alert']}`" in OPERATIONS, rule["alert"]
        assert rule["labels"]["severity"] in ("page", "ticket")


def fields(unit) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in unit.read_text("utf-8").splitlines():
        if line and line[0] not in "#[":
            key, _, value = line.partition("=")
            found.setdefault(key, []).append(value)
    return found


@pytest.mark.parametrize("unit", SERVICES, ids=lambda one: one.name)
def test_a_unit_starts_what_there_is(unit) -> None:
    found = fields(unit)
    program, *words = shlex.split(found["ExecStart"][0])
    assert program == "/opt/porte-voix/.venv/bin/porte-voix"
    options = _parser().parse_args(words)
    assert str(options.config) == "/etc/porte-voix/porte-voix.toml"
    known = {one.variable for one in settings(Config)}
    for word in shlex.split(found["Environment"][0]):
        name = word.partition("=")[0]
        assert name in known | {"HOME", "PYTHONDONTWRITEBYTECODE"}
    assert found["LoadCredential"] == ["PORTE_VOIX:/etc/porte-voix/secrets"]
    for key, value in (("NoNewPrivileges", "yes"), ("ProtectSystem", "strict"),
                       ("StateDirectory", "porte-voix"), ("LimitCORE", "0")):  # fmt: skip
        assert found[key] == [value]
    if unit == BACKUP:
        assert found["Type"] == ["oneshot"]
        assert found["ReadWritePaths"] == [str(options.to)]
        assert (DEPLOY / "porte-voix-backup.timer").is_file()
    else:
        assert found["Type"] == ["notify"]
        assert found["Restart"] == ["always"]
        assert int(found["WatchdogSec"][0]) >= 30


def test_the_three_units_differ_in_their_role_only() -> None:
    roles = {}
    for unit in UNITS:
        words = shlex.split(fields(unit)["ExecStart"][0])
        roles[unit.name] = words[words.index("--role") + 1] if "--role" in words else "all"
    assert roles == {
        "porte-voix.service": "all", "porte-voix-front.service": "front",
        "porte-voix-worker@.service": "worker",
    }  # fmt: skip
    same = [{key: value for key, value in fields(unit).items()
             if key not in ("ExecStart", "Description", "After", "Conflicts", "MemoryMax",
                            "Environment")} for unit in UNITS]  # fmt: skip
    assert same[0] == same[1] == same[2]


def test_the_monitor_is_pointed_at_the_port_that_is_served() -> None:
    text = yaml.safe_load((DEPLOY / "prometheus.yml").read_text("utf-8"))
    (job,) = text["scrape_configs"]
    assert job["job_name"] == "porte-voix"
    assert job["static_configs"][0]["targets"] == [f"127.0.0.1:{Config().watch.port}"]
    assert text["rule_files"] == ["alerts.yml"]
