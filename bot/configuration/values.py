"""Is this value what the setting takes? From TOML with its type, from the environment as text."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, get_origin
from urllib.parse import urlsplit

from bot.configuration.kinds import Address, Between, Like, OneOf, Setting

YES, NO = ("true", "yes", "on", "1"), ("false", "no", "off", "0")
EXAMPLES: dict[Any, str] = {
    bool: "true or false, without quotes",
    int: "a whole number, without quotes",
    float: "a number, without quotes",
    str: 'a text in quotes, "like this"',
    Path: 'a path in quotes, "/like/this"',
}


class Unfit(Exception):
    """What is wrong, and what to write instead. Never holds the value: it may be a secret."""

    def __init__(self, wrong: str, remedy: str) -> None:
        super().__init__(wrong)
        self.wrong = wrong
        self.remedy = remedy


def fitting(setting: Setting, value: object) -> object:
    """The value of a TOML file as the setting's type. Raises Unfit."""
    kind = setting.type
    if get_origin(kind) is tuple:
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return _constrained(setting, tuple(value))
        raise Unfit("not a list of texts", 'write a list, ["one", "two"]')
    if kind is Path and isinstance(value, str) and value:
        return Path(value).expanduser()
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if not isinstance(value, kind) or (kind is bool) != isinstance(value, bool):
        raise Unfit(f"not {EXAMPLES[kind].split(',')[0]}", f"write {EXAMPLES[kind]}")
    return _constrained(setting, value)


def of_text(setting: Setting, text: str) -> object:
    """The value of a variable; lists are separated by commas. Raises Unfit."""
    kind, plain = setting.type, text.strip()
    if get_origin(kind) is tuple:
        return _constrained(
            setting, tuple(part.strip() for part in text.split(",") if part.strip())
        )
    if kind is bool:
        if plain.lower() not in YES + NO:
            raise Unfit("neither true nor false", "write true or false")
        return plain.lower() in YES
    if kind is Path:
        return Path(plain).expanduser()
    value: object = text if setting.secret else plain
    if kind in (int, float):
        try:
            value = kind(plain)
        except ValueError:
            raise Unfit(f"not {EXAMPLES[kind].split(',')[0]}", "write digits only") from None
    return _constrained(setting, value)


def _constrained(setting: Setting, value: object) -> object:
    for one in setting.constraints:
        match one:
            case Between(low, high) if isinstance(value, int | float):
                if not low <= value <= high:
                    raise Unfit(f"{value} is out of range", f"write {low:g} to {high:g}")
            case OneOf(words):
                if value not in words:
                    raise Unfit("not one of the possible words", f"write {_or(words)}")
            case Address() if isinstance(value, str) and value:
                _address(one, value)
            case Like(pattern, remedy):
                texts = value if isinstance(value, tuple) else (value,)
                if not all(not text or re.fullmatch(pattern, str(text)) for text in texts):
                    raise Unfit("does not look like one", f"write {remedy}")
    if setting.secret and isinstance(value, str) and value != value.strip():
        raise Unfit("there is white space around it", "write it without")
    return value


def _address(kind: Address, value: str) -> None:
    begins = _or(tuple(f"{scheme}://" for scheme in kind.schemes))
    try:
        parts = urlsplit(value)
        _ = parts.port  # raises for what is no number
    except ValueError:
        raise Unfit("not an address", f"write one that begins with {begins}") from None
    if parts.scheme not in kind.schemes:
        raise Unfit("not such an address", f"write one that begins with {begins}")
    if not parts.netloc and parts.scheme in ("http", "https"):
        raise Unfit("the name of the server is missing", f"write {parts.scheme}://server ...")
    if parts.password and not kind.passwords:
        raise Unfit("there is a password in it, which would be shown", "leave it out")


def _or(words: tuple[str, ...]) -> str:
    return " or ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else words[0]
