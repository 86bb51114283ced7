"""``porte-voix partners``: add, list, remove, open, invite, reset; beside a running service too."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from bot.clock import SystemClock
from bot.config import Config
from bot.errors import ConfigError
from bot.partners.model import Invitation, Member, Organisation, Role
from bot.routing import LANGUAGES
from bot.stores.own_book import own_book, remove_lost
from bot.stores.sql.partners import accounts, organisations
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.members import Members
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sql.transaction import Transaction

OPENING_DAYS = 7
FEW = 5
"""Smaller numbers of people could point at somebody."""

_LOOK_SECONDS = 0.1

Action = Callable[[argparse.Namespace, Config], Awaitable[int]]


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    actions = parser.add_subparsers(dest="action", required=True)
    add = actions.add_parser("add", help="an association and its first coordinator")
    add.add_argument("association", metavar="NAME", help="as people know it")
    add.add_argument("--coordinator", required=True, metavar="ADDRESS", help="e-mail address")
    add.add_argument("--coordinator-name", metavar="NAME", help="as colleagues know them")
    add.add_argument("--languages", type=_languages, default=(), help="fr,ar,fa: of the people")
    add.add_argument("--reads", type=_language, default="fr", help="into this words are translated")
    add.add_argument("--zone", default="Europe/Paris", help="time zone of the opening hours")
    actions.add_parser("list", help="associations, and how much there is of each")
    remove = actions.add_parser("remove", help="an association and everything of it")
    remove.add_argument("token", metavar="TOKEN")
    remove.add_argument("--yes", action="store_true", help="really")
    remove.add_argument("--wait", type=float, default=5.0, metavar="SECONDS", help="for people in"
                        " a hand-off to be told by the service that it ended (5)")  # fmt: skip
    opening = actions.add_parser("open", help="a fresh link for a member who lost the way in")
    opening.add_argument("token", metavar="TOKEN")
    opening.add_argument("address", metavar="ADDRESS")
    reset = actions.add_parser("reset", help="remove all associations: their key is lost for good")
    reset.add_argument("--yes", action="store_true", help="really")
    _invite_arguments(actions.add_parser("invite", help="links and paper for a group"))
    for action in actions.choices.values():  # accepted at the end of the line, too
        action.add_argument("--config", type=Path, default=argparse.SUPPRESS)


def _invite_arguments(invite: argparse.ArgumentParser) -> None:
    invite.add_argument("token", metavar="TOKEN")
    invite.add_argument("--group", required=True, help="whom it is for")
    invite.add_argument("--languages", type=_languages, default=(), help="best first")
    places = invite.add_mutually_exclusive_group()
    places.add_argument("--places", type=int, metavar="N", help="how many may come (any number)")
    places.add_argument("--single-use", action="store_const", const=1, dest="places")
    invite.add_argument("--days", type=int, default=90, metavar="N", help="how long (90)")
    invite.add_argument("--platform", metavar="NAME", help="whose code goes on poster and card")
    invite.add_argument("--out", type=Path, metavar="DIR", help="QR codes, NFC, poster and card")


def run(options: argparse.Namespace, config: Config) -> int:
    """Exit code 0: done; 2: not without ``--yes``. Raises ConfigError, StoreError."""
    actions: dict[str, Action] = {
        "add": _add, "list": _list, "remove": _remove, "open": _open, "invite": _invite,
        "reset": _reset,
    }  # fmt: skip
    return asyncio.run(_finished(actions[options.action](options, config)))


async def _finished(action: Awaitable[int]) -> int:
    return await action


async def _add(options: argparse.Namespace, config: Config) -> int:
    profile = Organisation(
        name=options.association.strip(), languages=options.languages, reads=options.reads,
        zone=options.zone,
    )  # fmt: skip
    address = _address(options.coordinator)
    name = options.coordinator_name or address.partition("@")[0]
    coordinator = Member(name=name, login=address)
    if not profile.name:
        raise ConfigError("an association has a name")
    await _prepare(config)
    async with _book(config) as book:

        def operation(tx: Transaction) -> tuple[str, str]:
            made, token = organisations.add(tx, book.keys, profile, book.now())
            secret = accounts.add(
                tx, book.keys, made, coordinator, Role.COORDINATOR, OPENING_DAYS, None, book.now()
            )
            return token, secret

        token, secret = await book.run(operation)
    print(f"added: {profile.name}\ntoken: {token}")
    _print_opening(config, secret)
    return 0


async def _list(options: argparse.Namespace, config: Config) -> int:
    async with _book(config) as book:
        known = Organisations(book)
        for identity, token, profile in await known.all():
            counts = await known.count(identity)
            people = str(counts.people) if counts.people >= FEW else f"fewer than {FEW}"
            print(f"{token}  {profile.name}")
            print(f"  members {counts.members}, open invitations {counts.invitations},"
                  f" people {people}")  # fmt: skip
    return 0


async def _remove(options: argparse.Namespace, config: Config) -> int:
    async with _book(config) as book:
        identity, profile = await _association(book, options.token)
        if not options.yes:
            print(f"This removes {profile.name}: its members' access, invitations, hand-offs,"
                  " announcements and counts. People keep their conversations."
                  " Say --yes to do it.")  # fmt: skip
            return 2
        known = Organisations(book)
        await known.close_desk(identity)
        waited = 0.0
        while (untold := await known.untold(identity)) and waited < options.wait:
            await asyncio.sleep(_LOOK_SECONDS)
            waited += _LOOK_SECONDS
        await known.remove(identity)
    print(f"removed: {profile.name}")
    if untold:
        print(f"not told that their hand-off ended (is the service running?): {untold}")
    return 0


async def _open(options: argparse.Namespace, config: Config) -> int:
    async with _book(config) as book:
        identity, _ = await _association(book, options.token)
        wanted = accounts.folded(options.address)
        members = await Members(book).of(identity)
        found = [one for one in members if accounts.folded(one.member.login) == wanted]
        if not found:
            raise ConfigError("nobody of this association signs in with this address")
        secret = await Members(book).reopen(identity, found[0].id, days=OPENING_DAYS)
    if secret is not None:
        _print_opening(config, secret)
    return 0


async def _invite(options: argparse.Namespace, config: Config) -> int:
    from bot.partners import printing  # loads fonts and more: only where it is needed

    platform = printing.chosen(options.platform, config)
    async with _book(config) as book:
        identity, profile = await _association(book, options.token)
        wanted = Invitation(group=options.group.strip(), languages=options.languages)
        issued, secret = await Invitations(book).issue(
            identity, wanted, options.places, options.days
        )
    ways = printing.ways(config, secret)
    print(f"invitation for {wanted.group}, until {issued.expires.date()}:"
          f" {issued.places or 'any number of'} place(s)")  # fmt: skip
    for way in ways:
        print(f"  {way.platform}: {way.url}")
        if way.send:
            print(f"    there, send: {way.send}")
    if not config.doors.web:
        print("  doors.web is not set: the web link works on this machine alone")
    if options.out is not None:
        sheet = printing.Poster(
            name=profile.name,
            group=wanted.group,
            links=ways,
            languages=options.languages or profile.languages or (profile.reads,),
            platform=platform,
        )
        for path in await asyncio.to_thread(printing.write, options.out, issued.token, sheet):
            print(f"  {path}")
    return 0


async def _reset(options: argparse.Namespace, config: Config) -> int:
    """The way on for who lost the key and has no backup: the service does not start without it."""
    if config.partners_key.exists():
        raise ConfigError("the partners' key is there: porte-voix partners remove is what you need")
    if not options.yes:
        print("Without their key nothing of the associations can be read any more. This removes"
              " them all; people keep their conversations. Say --yes to do it.")  # fmt: skip
        return 2
    removed = await remove_lost(config.database.url, config.file, SystemClock())
    print(f"removed: {removed}")
    return 0


async def _prepare(config: Config) -> None:
    """Make the data, or bring them up to date: an association may be added before the first run."""
    from bot.keeping.places import media_place
    from bot.storage.places import SealedMedia
    from bot.stores.opening import durable

    config.data.mkdir(parents=True, exist_ok=True)
    store = durable(
        config.database.url, config.file, SealedMedia(media_place(config)),
        config.data / "master.key",
        SystemClock(), connections=1, partners_key_file=config.partners_key, guest=True,
    )  # fmt: skip
    await store.open()
    await store.close()


@asynccontextmanager
async def _book(config: Config) -> AsyncIterator[Book]:
    async with own_book(
        config.database.url, config.file, config.partners_key, SystemClock()
    ) as book:
        yield book


async def _association(book: Book, token: str) -> tuple[int, Organisation]:
    identity = await Organisations(book).find(token)
    if identity is None:
        raise ConfigError(f"there is no association {token}: see porte-voix partners list")
    return identity, await Organisations(book).get(identity)


def _print_opening(config: Config, secret: str) -> None:
    print(f"The account opens once, within {OPENING_DAYS} days, here:"
          f"\n{config.console.address}/open/{secret}")  # fmt: skip
    if not config.console.url:
        print("console.url is not set: this link works on this machine alone")


def _address(text: str) -> str:
    address = text.strip()
    if not 3 <= len(address) <= 254 or "@" not in address or any(map(str.isspace, address)):
        raise ConfigError("a coordinator is named by an e-mail address")
    return address


def _language(text: str) -> str:
    if text not in LANGUAGES:
        raise argparse.ArgumentTypeError(f"not one of: {', '.join(sorted(LANGUAGES))}")
    return text


def _languages(text: str) -> tuple[str, ...]:
    tags = dict.fromkeys(tag.strip() for tag in text.split(",") if tag.strip())
    return tuple(_language(tag) for tag in tags)
