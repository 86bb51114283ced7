"""Requests that no sheet may answer: a wish for a human, unlawful or out-of-scope ones (R4, R6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.errors import ConfigError
from skills.admin_help.lexicon import Lexicon
from skills.admin_help.sheets import HERE, read_yaml
from skills.admin_help.text import tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """When a request is recognised and what is said then."""

    id: str
    phrase: str
    """Id of the sentence in the locale files."""
    needs: tuple[tuple[str, ...], ...]
    """One concept of every group must be there."""
    unless: tuple[str, ...] = ()
    """None of these may be there."""
    sheet: str | None = None
    """Sheet whose sources show the lawful way."""

    def applies(self, found: Mapping[str, float]) -> bool:
        """True for the concepts found in a text."""
        return all(any(name in found for name in group) for group in self.needs) and not any(
            name in found for name in self.unless
        )


class Requests:
    """Recognises requests by exact words, so that a misspelt question is not refused."""

    def __init__(self, words: Lexicon, rules: Sequence[Rule]) -> None:
        self._words = words
        self.rules = tuple(rules)

    def find(self, text: str) -> Rule | None:
        """The first rule that applies."""
        concepts, _ = self._words.find(tokens(text))
        certain = {name: strength for name, strength in concepts.items() if strength >= 1.0}
        return next((rule for rule in self.rules if rule.applies(certain)), None)


def load_requests(path: Path = HERE / "requests.yaml") -> Requests:
    """The rules of the skill. Raises ConfigError."""
    data = read_yaml(path)
    try:
        rules = [
            Rule(
                id=row["id"],
                phrase=row["phrase"],
                needs=tuple(tuple(group) for group in row["needs"]),
                unless=tuple(row.get("unless", ())),
                sheet=row.get("sheet"),
            )
            for row in data["rules"]
        ]
        return Requests(Lexicon(data["words"]), rules)
    except (KeyError, TypeError, AttributeError) as error:
        raise ConfigError(f"{path.name}: {error!r}") from error
