"""Every route of the application, with every kind of visitor. A route that nobody classified here
fails; so does a line here without a route."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

import pytest
from aiohttp import FormData
from console_kit import Browser, House, ScriptedClock, book_in_memory

from bot.config import Config
from bot.model import Attachment, Shared, Side
from bot.partners.console.app import Console
from bot.partners.console.doors import csrf_of
from bot.partners.model import Canned, Invitation, Passkey, Role
from bot.stores.sql.partners import lines
from bot.stores.sql.partners.credentials import Passkeys
from bot.stores.sql.partners.handoffs import Handoffs
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.lines import LineState
from bot.stores.sql.partners.news import Announcements

V, W, C = Role.VOLUNTEER, Role.WORKER, Role.COORDINATOR
ORDER = (V, W, C)
DOOR = None
"""Open to whoever comes."""

LEAST: dict[tuple[str, str], Role | None] = {
    ("GET", "/"): V,
    ("GET", "/static/{name}"): DOOR,
    ("GET", "/sign-in"): DOOR,
    ("POST", "/sign-in"): DOOR,
    ("POST", "/sign-in/passkey/ask"): DOOR,
    ("POST", "/sign-in/passkey"): DOOR,
    ("POST", "/sign-out"): DOOR,
    ("GET", "/open/{secret}"): DOOR,
    ("POST", "/open/{secret}"): DOOR,
    ("GET", "/account"): V,
    ("POST", "/account/language"): V,
    ("POST", "/account/password"): V,
    ("POST", "/account/sessions"): V,
    ("POST", "/account/passkeys/ask"): V,
    ("POST", "/account/passkeys"): V,
    ("POST", "/account/passkeys/{token}/remove"): V,
    ("GET", "/association"): C,
    ("POST", "/association"): C,
    ("GET", "/members"): C,
    ("GET", "/members/new"): C,
    ("POST", "/members/new"): C,
    ("GET", "/members/{token}"): C,
    ("POST", "/members/{token}"): C,
    ("POST", "/members/{token}/link"): C,
    ("GET", "/members/{token}/remove"): C,
    ("POST", "/members/{token}/remove"): C,
    ("GET", "/invitations"): C,
    ("GET", "/invitations/new"): C,
    ("POST", "/invitations/new"): C,
    ("POST", "/invitations/{token}/file"): C,
    ("POST", "/invitations/{token}/revoke"): C,
    ("GET", "/trail"): C,
    ("GET", "/sheets"): C,
    ("GET", "/sheets/{topic}"): C,
    ("POST", "/sheets/{topic}"): C,
    ("POST", "/sheets/{topic}/remove"): C,
    ("GET", "/inbox"): V,
    ("GET", "/inbox/fresh"): V,
    ("GET", "/inbox/ended"): V,
    ("GET", "/inbox/events"): V,
    ("GET", "/inbox/canned"): V,
    ("POST", "/inbox/canned"): W,
    ("POST", "/inbox/canned/{canned}/remove"): W,
    ("GET", "/inbox/{token}"): V,
    ("GET", "/inbox/{token}/fresh"): V,
    ("POST", "/inbox/{token}/take"): V,
    ("POST", "/inbox/{token}/release"): V,
    ("POST", "/inbox/{token}/transfer"): V,
    ("POST", "/inbox/{token}/close"): V,
    ("POST", "/inbox/{token}/say"): V,
    ("POST", "/inbox/{token}/voice"): V,
    ("POST", "/inbox/{token}/lines/{line}/agree"): V,
    ("POST", "/inbox/{token}/lines/{line}/withdraw"): V,
    ("GET", "/inbox/{token}/files/{file}"): V,
    ("GET", "/announcements"): C,
    ("POST", "/announcements"): C,
    ("POST", "/announcements/asking"): C,
    ("GET", "/announcements/{token}"): C,
    ("POST", "/announcements/{token}/words"): C,
    ("POST", "/announcements/{token}/agree"): C,
    ("POST", "/announcements/{token}/cancel"): C,
    ("GET", "/dashboard"): W,
    ("GET", "/dashboard.csv"): W,
    ("GET", "/rooms"): C,
    ("POST", "/rooms"): C,
    ("POST", "/rooms/{token}/remove"): C,
    ("GET", "/wrong"): W,
    ("POST", "/wrong"): W,
}

DONE_ALREADY = {("POST", "/inbox/canned/{canned}/remove")}
"""Removing what is not there (any more) is done; so it is for what is another association's."""

ROUTES = sorted(
    {
        (route.method, route.resource.canonical)
        for route in Console(book_in_memory(ScriptedClock())[0], Config())
        .application()
        .router.routes()
        if route.method != "HEAD"
    }
)
OPEN = [route for route in ROUTES if LEAST.get(route, "unknown") is DOOR]
SHUT = [route for route in ROUTES if LEAST.get(route) is not DOOR]


FOREIGN = (
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Origin": "https://elsewhere.example"},
    {"Origin": "null"},
)
"""How browsers mark a request that another site made them send."""


@dataclass
class Addresses:
    """What association A has behind each part of an address."""

    handoff: str
    line: str
    file: str
    canned: str
    announcement: str
    member: str
    invitation: str
    passkey: str

    def fill(self, path: str) -> str:
        """The address of something that is there, and A's."""
        token = {
            "inbox": self.handoff,
            "announcements": self.announcement,
            "members": self.member,
            "invitations": self.invitation,
            "account": self.passkey,
            "rooms": "room-of-A",
        }.get(path.split("/")[1], "")
        known = {"token": token, "line": self.line, "file": self.file, "canned": self.canned,
                 "topic": "aah", "name": "console.css", "secret": "x" * 22}  # fmt: skip
        return path.format(**known)


async def furnish(house: House, owner: object) -> Addresses:
    """One of everything for association A; `owner`: whose passkey it is."""
    book, now = house.book, house.clock.now()
    said = Shared(side=Side.PERSON, at=now, text="words", language="fa",
                  files=(Attachment(name="letter", mime="image/png", data=b"png"),))  # fmt: skip

    def lay(tx):
        handoff = tx.execute(
            "INSERT INTO handoff(token, organisation, state, urgency, why, language, opened,"
            " person_at, announced)"
            " VALUES ('handoff-of-A', ?, 'waiting', 'usual', 'asked', 'fa', ?, ?, 'waiting')",
            house.a, now.timestamp(), now.timestamp(),
        ).lastrowid  # fmt: skip
        tx.execute(
            "INSERT INTO room(place, organisation, token, address, opened)"
            " VALUES (x'01', ?, 'room-of-A', x'', ?)", house.a, now.timestamp(),
        )  # fmt: skip
        line = lines.add(tx, book.keys.of(tx, house.a), handoff, said, LineState.SAID, origin="1")
        (file,) = tx.execute("SELECT token FROM handoff_file WHERE line = ?", line).fetchone()
        return line, file

    line, file = await book.run(lay)
    sentence = Canned(title="greeting", text="hello", language="fr")
    canned = await Handoffs(book).add_canned(house.a, owner.id, sentence)
    announcement = await Announcements(book).write(house.a, owner.id, "words", "fr")
    issued, _ = await Invitations(book).issue(house.a, Invitation(group="course"), 1, 1)
    passkey = Passkey(credential="id", public_key="key", name="device", host="localhost",
                      added=datetime.now(UTC))  # fmt: skip
    await Passkeys(book).add(owner, passkey)
    (kept,) = await Passkeys(book).of(owner)
    other = await house.member(house.a, V, login="other@example.org")
    return Addresses("handoff-of-A", str(line), file, canned, announcement, other.token,
                     issued.token, kept.token)  # fmt: skip


async def ask(browser: Browser, method: str, path: str) -> tuple[int, str]:
    """Status and where it leads. A stream is let go of once it answers."""
    data = {"csrf": browser.csrf} if method == "POST" else None
    async with browser.client.request(method, path, data=data, allow_redirects=False) as response:
        return response.status, response.headers.get("Location", "")


def test_every_route_is_classified() -> None:
    assert set(ROUTES) == set(LEAST)


@pytest.mark.parametrize("route", SHUT, ids=" ".join)
async def test_who_may(house: House, route: tuple[str, str]) -> None:
    method, path = route
    least = LEAST[route]
    members = {role: await house.member(house.a, role) for role in ORDER}
    there = await furnish(house, members[C])
    address = there.fill(path)

    stranger = await house.browser()
    await stranger.get("/sign-in")
    refused = await ask(stranger, method, address)
    assert refused == ((303, "/sign-in") if method == "GET" else (401, ""))

    theirs = await house.browser(await house.member(house.b, C))
    before = list(house.connection.iterdump())
    status, where = await ask(theirs, method, address)
    if "{" in path and "{topic}" not in path:  # topics are ours, and everybody's
        assert status == (303 if route in DONE_ALREADY else 404), "it is another association's"
        assert list(house.connection.iterdump()) == before
    else:
        assert status in {200, 204, 303, 400, 404}, status
        assert where != "/sign-in"

    for role in ORDER:
        browser = await house.browser(members[role])
        status, where = await ask(browser, method, address)
        if ORDER.index(role) < ORDER.index(least):
            assert status == 403, role
        else:
            assert status not in {401, 403}, role
            assert status < 500, role
            assert where != "/sign-in", role
    for (action,) in house.connection.execute("SELECT DISTINCT action FROM audit"):
        assert house.console.phrases.say("fr", f"trail-{action}"), "the trail has a word for it"


@pytest.mark.parametrize("signed_in", [False, True])
async def test_nothing_is_done_without_the_token_of_this_browser(
    house: House, signed_in: bool
) -> None:
    coordinator = await house.member(house.a, C)
    there = await furnish(house, coordinator)
    browser = await house.browser(coordinator if signed_in else None)
    if not signed_in:
        await browser.get("/sign-in")
    good, before = browser.csrf, list(house.connection.iterdump())
    for method, path in ROUTES:
        if method == "GET":
            continue
        address = there.fill(path)
        for token in ("", "0" * 32, csrf_of(house.book.keys, "another cookie")):
            browser.csrf = token
            assert await ask(browser, method, address) == (403, ""), path
        for header in FOREIGN:
            browser.csrf = good
            page = await browser.post(address, **header)
            assert page.status == 403, (path, header)
    assert list(house.connection.iterdump()) == before


async def test_every_answer_is_guarded(house: House) -> None:
    there = await furnish(house, await house.member(house.a, C))
    for method, path in ROUTES:
        browser = await house.browser(await house.members.get(1))
        address, data = there.fill(path), {"csrf": browser.csrf} if method == "POST" else None
        async with browser.client.request(
            method, address, data=data, headers={"Host": "evil.example"}
        ) as response:
            assert response.status == 421, path
        async with browser.client.request(
            method, address, data=data, allow_redirects=False
        ) as response:
            policy = response.headers["Content-Security-Policy"]
            kept = response.headers["Cache-Control"]
        assert policy.startswith("default-src 'none'"), path
        assert "unsafe" not in policy
        assert kept == ("no-cache" if path.startswith("/static") else "no-store"), path


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
async def test_other_methods_do_nothing(house: House, method: str) -> None:
    browser = await house.browser(await house.member(house.a, C))
    async with browser.client.request(
        method, "/association", headers={"X-CSRF": browser.csrf}
    ) as response:
        assert response.status in {400, 405}


NAMES = (
    "login", "password", "code", "again", "name", "languages", "role", "interface", "zone",
    "hours-0-0-opens", "hours-0-0-closes", "closed-0", "group", "places", "days", "secret", "kind",
    "platform", "text", "title", "language", "place", "address", "page", "sentence", "file",
    "colleague", "due", "question", "answer", "url", "current", "handoffs",
)  # fmt: skip
ODD = (
    "", " ", "0", "-1", "9" * 400, "x" * 5000, "\x00", "\ufffd", "' OR 1=1 --", "<b>", "../../etc",
    "{{ 7*7 }}", "٣", "\u202e", "é\u0301" * 300, "2026-02-31", "24:00", "NaN", "null", "%s%n",
)  # fmt: skip


async def test_whatever_a_form_holds_is_answered(house: House) -> None:
    """Nothing that is typed or forged ends in a fault of ours."""
    random = Random(7)  # noqa: S311
    boss = await house.member(house.a, C)
    there = await furnish(house, boss)
    for method, path in ROUTES:
        if path in {"/sign-out", "/sheets/{topic}", "/inbox/events"}:
            continue
        for number in range(6):
            browser = await house.browser(boss)
            form = FormData({"csrf": browser.csrf}) if method != "GET" else None
            odd = {name: random.choice(ODD) for name in random.sample(NAMES, 12)}
            for name, value in odd.items() if form else ():
                if number % 3:
                    form.add_field(name, value)
                else:  # a file where a text is waited for
                    form.add_field(name, value.encode(), filename="x.png", content_type="image/png")
            async with browser.client.request(
                method, there.fill(path), data=form, params={} if form else odd,
                allow_redirects=False,
            ) as response:  # fmt: skip
                assert response.status < 500, (path, odd)
    assert (await (await house.browser(boss)).get("/")).status == 200, "and the house still stands"
