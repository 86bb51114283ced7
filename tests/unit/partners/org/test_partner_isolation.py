"""Association A never sees or changes what is B's: every method of every area that is told an
association, in any order, with every id and token of the other one.

Areas and methods are found, not listed: one that is added later is tested here from then on, or
this file says which of its parameters it cannot fill.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from types import UnionType
from typing import Union, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from org_kit import START, ScriptedClock, in_memory, person, with_coordinator

from bot.errors import PorteVoixError
from bot.model import Attachment, Desk, Packet, Shared, Side, Urgency, Why
from bot.partners.model import Canned, Enrolled, Invitation, Member, Organisation, Passkey, Role
from bot.storage.crypto import MasterKey
from bot.stores.sql import partners
from bot.stores.sql.partners import desks, invitations
from bot.stores.sql.partners.audit import Audit, Entry
from bot.stores.sql.partners.credentials import Passkeys
from bot.stores.sql.partners.handoffs import Handoffs
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.members import Members, Sessions
from bot.stores.sql.partners.news import Announcements
from bot.stores.sql.partners.organisations import THEIRS, Organisations
from bot.stores.sql.people import People
from bot.stores.sqlite.writer import Transaction

SIDES = ("A", "B")
FOR_THE_SERVICE = {"Newsroom"}
"""Areas of the service itself, which works for all associations."""


def areas() -> list[type]:
    """Every class over a book alone, with a method that is told an association or its member."""
    found = []
    for module in pkgutil.iter_modules(partners.__path__, f"{partners.__name__}."):
        for _, area in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            own = area.__module__ == module.name and area.__name__ not in FOR_THE_SERVICE
            made_of = set(getattr(area.__init__, "__annotations__", ())) - {"return"}
            if own and made_of == {"book"}:
                found.append(area)
    return found


def told_an_association(method: object) -> bool:
    hints = get_type_hints(method)
    return hints.get("organisation") is int or Enrolled in hints.values()


def methods() -> list[tuple[type, str]]:
    return [
        (area, name)
        for area in areas()
        for name, method in inspect.getmembers(area, inspect.iscoroutinefunction)
        if not name.startswith("_") and told_an_association(method)
    ]


METHODS = methods()
NAMES = [f"{area.__name__}.{name}" for area, name in METHODS]


def test_the_areas_are_found() -> None:
    expected = {
        "Organisations.get", "Organisations.remove", "Members.remove", "Members.change",
        "Invitations.revoke", "Audit.trail", "Handoffs.read", "Handoffs.transfer",
        "Announcements.read", "Counts.figures", "Passkeys.remove",
    }  # fmt: skip
    assert expected <= set(NAMES)


def done(call: Awaitable[object]) -> object:
    """The result of a coroutine over a book in memory, which never waits."""
    try:
        call.send(None)  # type: ignore[attr-defined]
    except StopIteration as result:
        return result.value
    raise AssertionError("it waited for something")


class World:
    """Two associations with something of everything, whose texts all carry the side's mark."""

    def __init__(self) -> None:
        self.clock = ScriptedClock()
        self.book, self.connection = in_memory(self.clock)
        self.people = People(MasterKey(b"m" * 32))
        self.ids: dict[str, int] = {}
        self.came = 100
        for number, side in enumerate(SIDES):
            self._found(side, number)
        # Both know this address: that it is there too must not show.
        for side in SIDES:
            shared = Member(name=f"mark-{side} twice", login="both@example.org")
            done(Members(self.book).add(self.ids[side], shared, Role.WORKER))

    def _found(self, side: str, number: int) -> None:
        book, profile = self.book, Organisation(name=f"mark-{side}", languages=("fa",))
        organisation, coordinator = done(with_coordinator(book, profile))  # type: ignore[misc]
        self.ids[side] = organisation
        for role in (Role.WORKER, Role.VOLUNTEER):
            one = Member(name=f"mark-{side} {role}", login=f"{role}@{side}.example.org")
            secret = done(Members(book).add(organisation, one, role))
            done(Members(book).open(str(secret), "hash", "AAAA"))
        done(Sessions(book).start(coordinator))
        enrolled = done(Members(book).get(coordinator))
        done(Passkeys(book).add(enrolled, passkey(side)))  # type: ignore[arg-type]
        group = Invitation(group=f"mark-{side} group")
        _, secret = done(Invitations(book).issue(organisation, group, None, 30))  # type: ignore[misc]
        assert done(book.run(lambda tx: self.hand_over(tx, side, secret, number)))
        canned = Canned(title=f"mark-{side}", text=f"mark-{side}", language="fr")
        done(Handoffs(book).add_canned(organisation, coordinator, canned))
        done(Announcements(book).write(organisation, coordinator, f"mark-{side}", "fr"))

    def hand_over(self, tx: Transaction, side: str, secret: str, number: int) -> bool:
        """Somebody comes by an invitation and asks for a person. False: nobody is taken over."""
        book, key, now = self.book, person(number), START.timestamp()
        invitations.redeem(tx, book.keys, self.people, key, secret, now)
        party = self.people.find(tx, key)
        assert party is not None
        photo = Attachment(name="photo.jpg", mime="image/jpeg", data=f"mark-{side}".encode())
        said = Shared(
            side=Side.PERSON, text=f"mark-{side}", language="fa", at=START, files=(photo,)
        )
        packet = Packet(why=Why.ASKED, urgency=Urgency.USUAL, language="fa", lines=(said,))
        desk = Desk(organisation=self.ids[side], packet=packet)
        return desks.settle(tx, book.keys, party, desk, f"origin-{number}", now)

    def column(self, table: str, column: str, side: str) -> list[object]:
        """Of the rows of one side."""
        query = f"SELECT {column} FROM {table} WHERE organisation = ?"  # noqa: S608
        return [value for (value,) in self.connection.execute(query, (self.ids[side],))]

    def tokens(self, side: str) -> list[str]:
        found = self.column_of_all("token", side)
        found += [row.hex() for row in self._below("passkey", "id", "member", "member", side)]
        found += self._below(
            "handoff_file f JOIN handoff_line l ON l.id = f.line", "f.token", "l.handoff",
            "handoff", side,
        )  # fmt: skip
        own = "SELECT token FROM organisation WHERE id = ?"
        return [str(one) for one in found] + [
            token for (token,) in self.connection.execute(own, (self.ids[side],))
        ]

    def column_of_all(self, name: str, side: str) -> list[object]:
        found: list[object] = []
        for table in THEIRS:
            columns = [row[1] for row in self.connection.execute(f"PRAGMA table_info({table})")]
            if name in columns:
                found += self.column(table, name, side)
        return found

    def _below(self, table: str, column: str, up: str, parent: str, side: str) -> list[object]:
        rows = self.connection.execute(
            f"SELECT {column} FROM {table} WHERE {up} IN"  # noqa: S608
            f" (SELECT id FROM {parent} WHERE organisation = ?)", (self.ids[side],),
        )  # fmt: skip
        return [value for (value,) in rows]

    def members(self, side: str) -> list[int]:
        return [int(str(one)) for one in self.column("member", "id", side)]

    def lines(self, side: str) -> list[int]:
        return [
            int(str(one)) for one in self._below("handoff_line", "id", "handoff", "handoff", side)
        ]

    def rows(self, side: str) -> dict[str, list[object]]:
        """Everything of one side, byte by byte."""
        query, id_ = self.connection.execute, self.ids[side]
        kept = {
            table: query(f"SELECT * FROM {table} WHERE organisation = ?", (id_,)).fetchall()  # noqa: S608
            for table in (*THEIRS, "audit")
        }
        kept["organisation"] = query("SELECT * FROM organisation WHERE id = ?", (id_,)).fetchall()
        for table, up, parent in (
            ("handoff_line", "handoff", "handoff"), ("announced", "announcement", "announcement"),
            ("member_session", "member", "member"), ("passkey", "member", "member"),
        ):  # fmt: skip
            kept[table] = self._below(
                table, "quote(rowid)" if table == "handoff_line" else "1", up, parent, side
            )
        kept["payloads"] = self._below(
            "handoff_line", "state || quote(payload)", "handoff", "handoff", side
        )
        return kept


def passkey(side: str) -> Passkey:
    return Passkey(
        credential=f"credential-{side}", public_key="AAAA", name=f"mark-{side}", added=START,
        host="localhost",
    )  # fmt: skip


def choices(world: World, actor: str, area: type, name: str, hint: object) -> Sequence[object]:
    """What a parameter may be given: what is the actor's own, and what is the other one's."""
    other = SIDES[1 - SIDES.index(actor)]
    own_members = [*world.members(actor), 0]
    everybody = world.members(other) + own_members
    optional = hint == (int | None)
    by_name: dict[str, Callable[[], Sequence[object]]] = {
        "organisation": lambda: [world.ids[actor]],
        "token": lambda: [*world.tokens(other), *world.tokens(actor), "unknown"],
        "by": lambda: [None, *own_members],
        "to": lambda: everybody,
        "line": lambda: [*world.lines(other), *world.lines(actor), 0],
        "after": lambda: [None, 1, 10, 1000],
        "limit": lambda: [1, 100],
        "subject": lambda: [None, 1],
        "places": lambda: [None, 1],
        "days": lambda: [1, 30],
        "closed": lambda: [False, True],
        "files": lambda: [()],
        "due": lambda: [START + timedelta(days=1)],
        "language": lambda: ["fr", "fa"],
        "canned": lambda: [None, *world.tokens(other), *world.tokens(actor)],
        "action": lambda: ["handoff-seen"],
    }
    if name == "member" and hint in {int, int | None}:
        # Who does it comes from their own session; whom it is done to, from a form.
        targets = everybody if area is Members else own_members
        return [*targets, None] if optional else targets
    if name in by_name and not is_dataclass(hint):
        return by_name[name]()
    return by_type(world, actor, hint)


def by_type(world: World, actor: str, hint: object) -> Sequence[object]:
    mark = f"mark-{actor} more"
    made: dict[object, Callable[[], Sequence[object]]] = {
        str: lambda: [mark],
        str | None: lambda: [None, mark],
        Role: lambda: list(Role),
        Organisation: lambda: [Organisation(name=mark)],
        Member: lambda: [
            Member(name=mark, login=login)
            for login in ("both@example.org", "worker@b.example.org", f"new@{actor}.example.org")
        ],
        Invitation: lambda: [Invitation(group=mark)],
        Canned: lambda: [Canned(title=mark, text=mark, language="fr")],
        Passkey: lambda: [passkey(actor), passkey(SIDES[1 - SIDES.index(actor)])],
        datetime: lambda: [START],
        Enrolled: lambda: enrolled(world, actor),
    }
    return made[hint]() if hint in made else [made_up(hint, mark)]


def made_up(hint: object, mark: str) -> object:
    """A value of a type that nobody listed."""
    plain = {str: mark, int: 1, float: 1.0, bool: False, datetime: START, date: START.date()}
    if hint in plain:
        return plain[hint]  # type: ignore[index]
    origin = get_origin(hint)
    if origin in {Union, UnionType}:
        return None
    if origin in {tuple, Sequence}:
        return ()
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    if isinstance(hint, type) and is_dataclass(hint):
        hints = get_type_hints(hint)
        needed = [one.name for one in fields(hint) if one.default is one.default_factory is MISSING]
        return hint(**{name: made_up(hints[name], mark) for name in needed})
    raise AssertionError(f"this test does not know how to make a {hint}")


def enrolled(world: World, actor: str) -> list[object]:
    found = (done(Members(world.book).get(one)) for one in world.members(actor))
    return [one for one in found if one is not None]


def arguments(world: World, actor: str, area: type, name: str) -> dict[str, Sequence[object]]:
    hints = get_type_hints(getattr(area, name))
    hints.pop("return")
    return {one: choices(world, actor, area, one, hint) for one, hint in hints.items()}


def call(world: World, actor: str, area: type, name: str, values: dict[str, object]) -> object:
    """Call as a member of `actor`; afterwards the other association is as it was, and nothing of
    it was handed out."""
    other = SIDES[1 - SIDES.index(actor)]
    before, secret = world.rows(other), [*world.tokens(other), f"mark-{other}"]
    world.clock.pass_(seconds=1)
    try:
        result = done(getattr(area(world.book), name)(**values))
    except PorteVoixError as error:
        result = str(error)
    assert world.rows(other) == before, f"{area.__name__}.{name} changed what is the other's"
    given = [str(value) for value in values.values()]
    shown = repr(result)
    assert not [one for one in secret if one in shown and one not in given], (area, name)
    for organisation in told(result):
        assert organisation == world.ids[actor]
    if isinstance(result, list) and result and isinstance(result[0], Entry):
        assert {one.id for one in result} <= set(world.column("audit", "id", actor))
    return result


def told(value: object) -> list[int]:
    """Every `organisation` in a result."""
    if is_dataclass(value) and not isinstance(value, type):
        own = getattr(value, "organisation", None)
        inside = [one for part in fields(value) for one in told(getattr(value, part.name))]
        return [own, *inside] if isinstance(own, int) else inside
    if isinstance(value, list | tuple):
        return [one for part in value for one in told(part)]
    return []


def combinations(parts: dict[str, Sequence[object]]) -> list[dict[str, object]]:
    """Every value of every parameter, with every value of one other: pairs, not all products."""
    first = {name: values[0] for name, values in parts.items()}
    found = [first]
    names = list(parts)
    for index, one in enumerate(names):
        for value in parts[one]:
            found.append({**first, one: value})
            for two in names[index + 1 :]:
                found += [{**first, one: value, two: other} for other in parts[two]]
    return found


@pytest.mark.parametrize(("area", "name"), METHODS, ids=NAMES)
def test_no_method_reaches_over(area: type, name: str) -> None:
    world = World()
    for values in combinations(arguments(world, "A", area, name)):
        call(world, "A", area, name, values)
    # What is the other's own is still there for it.
    other = Handoffs(world.book)
    (waiting,) = done(other.queue(world.ids["B"], world.members("B")[0]))  # type: ignore[misc]
    thread = done(other.read(world.ids["B"], waiting.token, world.members("B")[0]))
    assert "mark-B" in repr(thread)


class TwoAssociations(RuleBasedStateMachine):
    """Members of both do anything, in any order."""

    @initialize()
    def found(self) -> None:
        self.world = World()

    @rule(actor=st.sampled_from(SIDES), which=st.sampled_from(METHODS), data=st.data())
    def act(self, actor: str, which: tuple[type, str], data: st.DataObject) -> None:
        area, name = which
        if which == (Organisations, "remove"):
            return  # at the end
        parts = arguments(self.world, actor, area, name)
        if not all(parts.values()):
            return  # nobody is left who could do it
        # By place: tokens are random, and another run must draw the same.
        values = {
            one: some[data.draw(st.integers(0, len(some) - 1), one)] for one, some in parts.items()
        }
        call(self.world, actor, area, name, values)

    @rule(actor=st.sampled_from(SIDES))
    def somebody_comes(self, actor: str) -> None:
        world, other = self.world, SIDES[1 - SIDES.index(actor)]
        before = world.rows(other)
        group = Invitation(group=f"mark-{actor} group")
        issued = Invitations(world.book).issue(world.ids[actor], group, 1, 30)
        _, secret = done(issued)  # type: ignore[misc]
        world.came += 1
        done(world.book.run(lambda tx: world.hand_over(tx, actor, secret, world.came)))
        assert world.rows(other) == before

    @invariant()
    def trails_are_unbroken(self) -> None:
        if hasattr(self, "world"):
            for side in SIDES:
                assert done(Audit(self.world.book).unbroken(self.world.ids[side]))

    def teardown(self) -> None:
        if hasattr(self, "world"):
            call(self.world, "A", Organisations, "remove", {"organisation": self.world.ids["A"]})


TwoAssociations.TestCase.settings = settings(
    max_examples=12, stateful_step_count=40, deadline=None, report_multiple_bugs=False,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a failing run would shrink for minutes
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
TestTwoAssociations = TwoAssociations.TestCase
