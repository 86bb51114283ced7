"""Read the configuration: the file, then secrets in files, then the environment. All that is wrong
is told at once."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz, process

from bot.configuration.kinds import PREFIX, Setting, sections, settings
from bot.configuration.rules import Problem, contradictions, unwritable
from bot.configuration.values import Unfit, fitting, of_text
from bot.configuration.whole import Config
from bot.errors import ConfigError

DEFAULT_FILE = "porte-voix.toml"
OURS = frozenset({PREFIX + "CONFIG"})
"""Variables of ours that are no settings."""
ALIKE = 80.0
"""Similarity (0 to 100) from which a name is taken for a misspelt one."""


def load(
    path: Path | None, environment: Mapping[str, str] = os.environ, *, whole: bool = True
) -> Config:
    """Read the configuration. Raises ConfigError that names every setting to mend.

    `path` None: ``porte-voix.toml`` in the current directory if it is there, else the defaults.
    `whole` False: for a process that is given no secrets; what contradicts is not looked for.
    """
    reading = _Reading(environment)
    reading.file(_table(path, environment))
    reading.environment()
    config = reading.config()
    if whole:
        known = {problem.setting for problem in reading.problems}
        reading.problems += [one for one in contradictions(config) if one.setting not in known]
    if reading.problems:
        raise ConfigError(_told(reading.problems))
    return config


def check_places(config: Config) -> None:
    """Before a service starts. Raises ConfigError for a folder that it may not write in."""
    if problems := list(unwritable(config)):
        raise ConfigError(_told(problems))


def settings_of(config: Config) -> Iterator[tuple[Setting, object]]:
    """Every setting with its value."""
    for one in settings(Config):
        holder = getattr(config, one.section) if one.section else config
        yield one, getattr(holder, one.key)


def _told(problems: list[Problem]) -> str:
    lines = [f"{one.setting}: {one.wrong}; {one.remedy}" for one in problems]
    if len(lines) == 1:
        return lines[0]
    return f"{len(lines)} settings must be changed:\n" + "\n".join(f"  - {line}" for line in lines)


def _table(path: Path | None, environment: Mapping[str, str]) -> dict[str, object]:
    chosen = path or Path(environment.get(PREFIX + "CONFIG") or DEFAULT_FILE)
    if path is None and PREFIX + "CONFIG" not in environment and not chosen.is_file():
        return {}
    try:
        return tomllib.loads(chosen.read_text("utf-8"))
    except OSError as error:
        raise ConfigError(f"cannot read {chosen}: {error.strerror}") from error
    except UnicodeDecodeError:
        raise ConfigError(f"{chosen} is not valid TOML: save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{chosen} is not valid TOML: {error}") from None


@dataclass(frozen=True, slots=True)
class _Given:
    """A value and where it stands."""

    value: object
    where: str


class _Reading:
    """What was found so far."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self._known = {one.name: one for one in settings(Config)}
        self._sections = sections(Config)
        self._values: dict[str, object] = {}
        self.problems: list[Problem] = []

    def file(self, table: Mapping[str, object]) -> None:
        """What stands in the TOML file."""
        for key, value in table.items():
            if key not in self._sections:
                self._one(key, value)
            elif not isinstance(value, dict):
                self._wrong(
                    key, "this is a section, not a value", f"write [{key}] above its settings"
                )
            else:
                for inner, one in value.items():
                    self._one(f"{key}.{inner}", one)

    def environment(self) -> None:
        """What stands in variables, and secrets in files; both go before the TOML file."""
        for setting in self._known.values():
            given = self._variable(setting)
            if given is not None:
                self._text(setting, given)
        self._unknown_variables()

    def config(self) -> Config:
        """The configuration of all that was right."""
        groups: dict[str, dict[str, object]] = {"": {}}
        for name, value in self._values.items():
            section, _, key = name.rpartition(".")
            groups.setdefault(section, {})[key] = value
        top = groups.pop("")
        top |= {name: self._sections[name](**values) for name, values in groups.items()}
        return Config(**top)  # type: ignore[arg-type]

    def _one(self, name: str, value: object) -> None:
        setting = self._known.get(name)
        if setting is None:
            self._wrong(name, "there is no such setting", self._meant(name))
            return
        try:
            self._values[name] = fitting(setting, value)
        except Unfit as unfit:
            self._wrong(name, unfit.wrong, unfit.remedy)

    def _text(self, setting: Setting, given: _Given) -> None:
        try:
            self._values[setting.name] = of_text(setting, str(given.value))
        except Unfit as unfit:
            self._wrong(f"{setting.name} ({given.where})", unfit.wrong, unfit.remedy)

    def _variable(self, setting: Setting) -> _Given | None:
        """An empty variable is none: containers often hand on empty ones."""
        direct = self._environment.get(setting.variable)
        if not setting.secret:
            return _Given(direct, setting.variable) if direct else None
        named = f"{setting.variable}_FILE"
        file = self._environment.get(named)
        if direct and file:
            self._wrong(setting.name, f"both {setting.variable} and {named} are set", "unset one")
        if direct:
            return _Given(direct, setting.variable)
        if file:
            return self._secret(Path(file), named, setting)
        held = Path(self._environment.get("CREDENTIALS_DIRECTORY") or "/nowhere") / setting.variable
        # systemd's LoadCredential=
        return self._secret(held, str(held), setting) if held.is_file() else None

    def _secret(self, file: Path, where: str, setting: Setting) -> _Given | None:
        try:
            text = file.read_text("utf-8").rstrip("\r\n")
        except OSError as error:
            self._wrong(setting.name, f"{where}: cannot read {file}: {error.strerror}",
                        "write the secret into that file and let this user read it")  # fmt: skip
            return None
        except UnicodeDecodeError:
            self._wrong(setting.name, f"{where}: {file} is not text", "save it as plain text")
            return None
        return _Given(text, where) if text else None

    def _unknown_variables(self) -> None:
        """A misspelt variable is told; one that resembles none may belong to somebody else."""
        names = {one.variable for one in self._known.values()}
        names |= {f"{one.variable}_FILE" for one in self._known.values() if one.secret} | OURS
        bare = {name.removeprefix(PREFIX): name for name in names}
        for name in (*sorted(self._environment), *self._credentials()):
            if not name.startswith(PREFIX) or name in names:
                continue
            if name.removesuffix("_FILE") in names:
                self._wrong(name, "only secrets are read from files", "write the value itself")
                continue
            near = process.extractOne(
                name.removeprefix(PREFIX), list(bare), scorer=fuzz.ratio, score_cutoff=ALIKE
            )
            if near is not None:
                self._wrong(name, "no setting has this variable", f"did you mean {bare[near[0]]}?")

    def _credentials(self) -> list[str]:
        """The names of systemd's credentials: a misspelt one would be a channel less, silently."""
        held = self._environment.get("CREDENTIALS_DIRECTORY")
        return sorted(file.name for file in Path(held).glob(f"{PREFIX}*")) if held else []

    def _meant(self, name: str) -> str:
        """The nearest known setting; else those of its section."""
        section, _, key = name.rpartition(".")
        near = process.extractOne(name, list(self._known), scorer=fuzz.ratio, score_cutoff=ALIKE)
        elsewhere = (one for one in self._known if one.rpartition(".")[2] == key)
        if meant := near[0] if near else next(elsewhere, None):
            return f"did you mean {meant}?"
        if section and section not in self._sections:
            return f"known sections: {', '.join(self._sections)}"
        known = [one.key for one in self._known.values() if one.section == section]
        return f"known here: {', '.join(known)}"

    def _wrong(self, setting: str, wrong: str, remedy: str) -> None:
        self.problems.append(Problem(setting, wrong, remedy))
