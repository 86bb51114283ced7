"""Our place among several processes, by configuration and command line. What it takes is loaded
where there is a PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from bot import danger
from bot.capabilities import Capability, Role
from bot.channels.web import WebChannel
from bot.config import Config
from bot.errors import ConfigError
from bot.late import Speaking
from bot.ports import Channel, Clock, Phrases
from bot.stores.sql.store import SqlStore

if TYPE_CHECKING:
    from bot.scaling.company import PostgresCompany
    from bot.stores.postgres import OnAccept


def check(config: Config, role: Role) -> None:
    """Raises ConfigError when there is no database that several processes can share."""
    if role is not Role.ALL and not config.database.url:
        raise ConfigError(
            f"run --role {role} needs PostgreSQL: write its address into database.url"
        )


def hears_danger(phrases: Callable[[], Phrases]) -> Callable[[str], bool]:
    """Words of danger in any language, without a model; about a millisecond. `phrases` is asked
    when the first message comes."""
    return lambda text: danger.detect(text, (), phrases()) is not None


def ringer(config: Config, dangerous: Callable[[str], bool]) -> OnAccept | None:
    """What the store does with each new message: ring for those who answer; None on SQLite."""
    if not config.database.url:
        return None
    from bot.stores.postgres.jobs import ringing

    return ringing(dangerous)


def company_of(
    config: Config, store: SqlStore, clock: Clock, role: Role, serves: frozenset[Capability], *,
    dangerous: Callable[[str], bool], speak: Speaking | None, channels: Sequence[Channel],
    warm: asyncio.Event | None = None,
) -> PostgresCompany | None:  # fmt: skip
    """None on SQLite: this process is alone. `channels`: those that it receives from; `warm`: set
    once the models are loaded, for who leaves the answers to others until then."""
    if not config.database.url:
        return None
    from bot.scaling.company import Place, PostgresCompany
    from bot.stores.postgres.store import PostgresStore

    if not isinstance(store, PostgresStore):
        raise AssertionError("database.url chooses the store")
    place = Place(
        role=role, serves=serves, workers=config.limits.workers, exclusive=exclusive(config)
    )
    return PostgresCompany(
        config.database.url, store, clock, place, dangerous=dangerous, speak=speak,
        here={one.name: one.reaches for one in channels if isinstance(one, WebChannel)},
        warm=warm,
    )  # fmt: skip


def exclusive(config: Config) -> frozenset[str]:
    """Channels of which the platform allows one receiver at a time: Telegram refuses a second
    poller, and Matrix knows one device with one set of keys."""
    polled = config.telegram.mode == "poll"
    return frozenset({"matrix", "telegram"} if polled else {"matrix"})
