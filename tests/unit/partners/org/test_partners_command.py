"""``porte-voix partners`` as an operator types it, before the first run and beside the service."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zxingcpp
from org_kit import person
from PIL import Image

from bot.__main__ import main
from bot.clock import SystemClock
from bot.config import Config, load
from bot.errors import ConfigError
from bot.model import Desk, Packet, Shared, Side, Urgency, Why
from bot.partners.model import Invitation, Role
from bot.stores.sql.partners import desks
from bot.stores.sql.partners.audit import Audit
from bot.stores.sql.partners.book import Book
from bot.stores.sql.partners.invitations import Invitations
from bot.stores.sql.partners.members import Members, Sessions
from bot.stores.sql.partners.organisations import Organisations
from bot.stores.sqlite import SqliteStore
from bot.stores.sqlite.book import OwnBook

ADD = ("add", "Association A", "--coordinator", "someone@example.org")


@dataclass
class Operator:
    """At the keyboard."""

    file: Path
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *words: str) -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        try:
            code = main(["partners", *words, "--config", str(self.file)])
        except SystemExit as error:  # argparse
            code = int(str(error.code))
        out, err = self.capsys.readouterr()
        return code, out, err

    @property
    def config(self) -> Config:
        return load(self.file)

    def book(self) -> OwnBook:
        return OwnBook(self.config.file, self.config.partners_key, SystemClock())

    def store(self) -> SqliteStore:
        config = self.config
        return SqliteStore(
            config.file, config.data / "media", config.data / "master.key", SystemClock(),
            partners_key_file=config.partners_key,
        )  # fmt: skip

    def added(self, *words: str) -> tuple[str, str]:
        """Token of a new association, and the secret of its coordinator's link."""
        code, out, err = self(*ADD, *words)
        assert (code, err) == (0, "")
        token = re.search(r"^token: (\S+)$", out, re.M)
        secret = re.search(r"/open/(\S+)$", out, re.M)
        assert token is not None
        assert secret is not None
        return token[1], secret[1]


@pytest.fixture
def operator(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Operator:
    file = tmp_path / "porte-voix.toml"
    file.write_text(
        f'data = "{tmp_path}/data"\n'
        '[console]\nurl = "https://console.example.org"\n'
        '[doors]\nweb = "https://bot.example.org"\ntelegram = "some_bot"\n',
        "utf-8",
    )
    return Operator(file, capsys)


def run(call):  # type: ignore[no-untyped-def]
    return asyncio.run(call)


def test_add_before_the_service_ever_ran(operator: Operator) -> None:
    code, out, err = operator(*ADD, "--languages", "fr,ar,fa", "--reads", "en")
    assert (code, err) == (0, "")
    link = re.search(r"^https://console\.example\.org/open/([\w-]{22})$", out, re.M)
    assert link is not None
    assert "within 7 days" in out

    async def look() -> None:
        async with operator.book() as book:
            ((identity, token, profile),) = await Organisations(book).all()
            assert (profile.name, profile.languages, profile.reads) == (
                "Association A", ("fr", "ar", "fa"), "en",
            )  # fmt: skip
            assert f"token: {token}\n" in out
            (coordinator,) = await Members(book).of(identity)
            assert (coordinator.role, coordinator.active) == (Role.COORDINATOR, False)
            assert coordinator.member.login == "someone@example.org"
            opened = await Members(book).open(link[1], "hash", "AAAA")
            assert opened is not None
            assert opened.id == coordinator.id

    run(look())


def test_everything_beside_a_running_service(operator: Operator, tmp_path: Path) -> None:
    async def service() -> None:
        store = operator.store()
        await store.open()
        token, _ = await asyncio.to_thread(operator.added)
        code, out, _ = await asyncio.to_thread(operator, "invite", token, "--group", "café")
        assert code == 0
        secret = re.search(r"\?invite=(\S+)$", out, re.M)
        assert secret is not None
        invited = await store.redeem_invitation(person(), secret[1])  # at once, in the service
        assert invited is not None
        assert (invited.name, invited.group) == ("Association A", "café")
        code, _, _ = await asyncio.to_thread(operator, "remove", token, "--yes")
        assert code == 0
        assert (await store.load(person())).organisation is None
        await store.close()

    run(service())


def test_list_counts_and_names_nobody(operator: Operator) -> None:
    token, _ = operator.added()

    async def come(number: int) -> None:
        store = operator.store()
        await store.open()
        assert store.book is not None
        (identity, _, _) = (await Organisations(store.book).all())[0]
        _, secret = await Invitations(store.book).issue(
            identity, Invitation(group="a group of its own"), None, 5
        )
        for one in range(number):
            await store.redeem_invitation(person(one), secret)
        await store.close()

    for number, shown in ((0, "fewer than 5"), (4, "fewer than 5"), (5, "5"), (12, "12")):
        run(come(number))
        code, out, _ = operator("list")
        assert code == 0
        assert out.startswith(f"{token}  Association A\n")
        assert out.endswith(f"people {shown}\n"), out
        for content in ("someone", "example.org", "group of its own", "person-", "chat-"):
            assert content not in out


def test_list_without_data_says_what_to_do(operator: Operator) -> None:
    code, out, err = operator("list")
    assert (code, out) == (1, "")
    assert "add an association first" in err


async def enrol(operator: Operator, secret: str) -> str:
    """Open the coordinator's account and sign in. The cookie."""
    async with operator.book() as book:
        member = await Members(book).open(secret, "hash", "AAAA")
        assert member is not None
        return await Sessions(book).start(member.id)


async def visits(operator: Operator, cookie: str) -> bool:
    async with operator.book() as book:
        return await Sessions(book).visit(cookie) is not None


def test_remove_asks_first_and_ends_sessions_at_once(operator: Operator) -> None:
    token, secret = operator.added()
    cookie = run(enrol(operator, secret))
    code, out, _ = operator("remove", token)
    assert code == 2
    assert "--yes" in out
    assert run(visits(operator, cookie))
    code, out, _ = operator("remove", token, "--yes")
    assert (code, out) == (0, "removed: Association A\n")
    assert not run(visits(operator, cookie))
    assert operator("list")[1] == ""
    code, _, err = operator("remove", token, "--yes")
    assert code == 1
    assert "no association" in err


async def hand_over(operator: Operator) -> None:
    """Somebody of the association waits at its desk."""
    store = operator.store()
    await store.open()
    book = store.book
    assert book is not None
    ((identity, _, _),) = await Organisations(book).all()
    _, secret = await Invitations(book).issue(identity, Invitation(group="g"), None, 5)
    await store.redeem_invitation(person(), secret)
    said = Shared(side=Side.PERSON, text="help", language="fa", at=datetime.now(UTC))
    packet = Packet(why=Why.ASKED, urgency=Urgency.USUAL, language="fa", lines=(said,))

    def lay(tx) -> bool:  # type: ignore[no-untyped-def]
        party = store._people.find(tx, person())
        assert party is not None
        return desks.settle(
            tx, book.keys, party, Desk(organisation=identity, packet=packet), "m", 0.0
        )

    assert await book.run(lay)
    await store.close()


def test_who_waits_at_a_desk_that_goes_is_told_or_the_operator_hears_of_it(
    operator: Operator,
) -> None:
    token, _ = operator.added()
    run(hand_over(operator))
    code, out, _ = operator("remove", token, "--yes", "--wait", "0.2")
    assert code == 0
    assert "(is the service running?): 1" in out


def test_the_service_has_time_to_tell_them(operator: Operator) -> None:
    token, _ = operator.added()
    run(hand_over(operator))

    async def tells(book: Book) -> None:
        """What the loop of the service does with a hand-off that was closed."""
        while not await book.run(
            lambda tx: (
                tx.execute(
                    "UPDATE handoff SET announced = state"
                    " WHERE state = 'closed' AND announced != state"
                ).rowcount
            )
        ):
            await asyncio.sleep(0.01)

    async def both() -> str:
        async with operator.book() as book, asyncio.timeout(10):
            telling = asyncio.create_task(tells(book))
            code, out, _ = await asyncio.to_thread(operator, "remove", token, "--yes")
            await telling
        assert code == 0
        return out

    assert run(both()) == "removed: Association A\n"


def test_a_lost_account_is_opened_anew(operator: Operator) -> None:
    token, secret = operator.added()
    cookie = run(enrol(operator, secret))
    code, out, _ = operator("open", token, " Someone@Example.org ")
    assert code == 0
    link = re.search(r"/open/(\S+)$", out, re.M)
    assert link is not None
    assert not run(visits(operator, cookie))
    assert run(enrol(operator, link[1]))
    code, _, err = operator("open", token, "nobody@example.org")
    assert code == 1
    assert "nobody of this association" in err


def test_an_invitation_as_files(operator: Operator, tmp_path: Path) -> None:
    token, _ = operator.added("--languages", "fa,fr")
    folder = tmp_path / "print"
    code, out, _ = operator(
        "invite", token, "--group", "French course", "--places", "20", "--days", "30",
        "--out", str(folder),
    )  # fmt: skip
    assert code == 0
    assert "20 place(s)" in out
    links = dict(re.findall(r"^  (web|telegram): (\S+)$", out, re.M))
    secret = links["web"].partition("?invite=")[2]
    assert links == {
        "web": f"https://bot.example.org/?invite={secret}",
        "telegram": f"https://t.me/some_bot?start={secret}",
    }
    files = {path.name.partition("-")[2].split("-")[-1]: path for path in folder.iterdir()}
    assert sorted(files) == [
        "card.pdf", "poster.pdf", "telegram.ndef", "telegram.png", "telegram.svg", "web.ndef",
        "web.png", "web.svg",
    ]  # fmt: skip
    for platform in ("web", "telegram"):
        (code_read,) = zxingcpp.read_barcodes(Image.open(files[f"{platform}.png"]))
        assert code_read.text == links[platform]
        assert files[f"{platform}.svg"].read_bytes().lstrip().startswith((b"<?xml", b"<svg"))
    for name in ("poster.pdf", "card.pdf"):
        assert files[name].read_bytes().startswith(b"%PDF")

    async def look() -> None:
        async with operator.book() as book:
            ((identity, _, _),) = await Organisations(book).all()
            (issued,) = await Invitations(book).of(identity)
            assert (issued.places, (issued.expires - issued.created).days) == (20, 30)
            assert await Audit(book).unbroken(identity)

    run(look())


def test_single_use(operator: Operator) -> None:
    token, _ = operator.added()
    code, out, _ = operator("invite", token, "--group", "one person", "--single-use")
    assert code == 0
    assert "1 place(s)" in out
    code, _, err = operator("invite", token, "--group", "g", "--single-use", "--places", "3")
    assert code == 2
    assert "not allowed with" in err


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("add", "Association A", "--coordinator", "no address"), 1, "e-mail address"),
        (("add", " ", "--coordinator", "a@example.org"), 1, "has a name"),
        ((*ADD, "--languages", "fr,xx"), 2, "not one of"),
        ((*ADD, "--zone", "Europe/Nowhere"), 1, "no time zone"),
        (("invite", "unknown", "--group", "g"), 1, "no association"),
        (("open", "unknown", "a@example.org"), 1, "no association"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(
    operator: Operator, words: tuple[str, ...], code: int, says: str
) -> None:
    operator.added()
    found, out, err = operator(*words)
    assert (found, out) == (code, "")
    assert says in err


@pytest.mark.parametrize(
    "words", [("--places", "0"), ("--days", "0"), ("--platform", "matrix", "--out", "x")]
)
def test_an_invitation_for_nobody_is_refused(operator: Operator, words: tuple[str, ...]) -> None:
    token, _ = operator.added()
    code, _, err = operator("invite", token, "--group", "g", *words)
    assert code == 1
    assert err.startswith("porte-voix: ")
    assert "open invitations 0" in operator("list")[1]


def test_an_address_of_this_machine_alone_is_called_so(operator: Operator, tmp_path: Path) -> None:
    operator.file.write_text(f'data = "{tmp_path}/data"\n', "utf-8")
    code, out, _ = operator(*ADD)
    assert code == 0
    assert "http://127.0.0.1:8090/open/" in out
    assert "works on this machine alone" in out
    token = re.findall(r"^token: (\S+)$", out, re.M)[0]
    _, out, _ = operator("invite", token, "--group", "g")
    assert "http://127.0.0.1:8080/?invite=" in out
    assert "works on this machine alone" in out


def test_without_the_partners_key_nothing_is_done(operator: Operator) -> None:
    operator.added()
    operator.config.partners_key.unlink()
    for words in (ADD, ("list",)):
        code, _, err = operator(*words)
        assert code == 1
        assert "partners.key is missing" in err
    assert not operator.config.partners_key.exists()


def test_who_lost_the_key_for_good_goes_on_without_associations(operator: Operator) -> None:
    operator.added()
    run(hand_over(operator))
    code, _, err = operator("reset", "--yes")
    assert code == 1
    assert "key is there" in err
    operator.config.partners_key.unlink()
    with pytest.raises(ConfigError, match="partners reset"):
        operator.store()
    code, out, _ = operator("reset")
    assert code == 2
    assert "--yes" in out
    assert operator("reset", "--yes") == (0, "removed: 1\n", "")

    async def goes_on() -> None:
        store = operator.store()
        await store.open()
        state = await store.load(person())
        assert (state.organisation, state.handoff) == (None, None)
        await store.close()

    run(goes_on())
    operator.added()
    assert "Association A" in operator("list")[1]
    assert operator("reset", "--yes")[0] == 1


def test_a_platform_whose_links_carry_nothing_says_what_to_send(
    operator: Operator, tmp_path: Path
) -> None:
    token, _ = operator.added()
    with operator.file.open("a", encoding="utf-8") as file:
        file.write('matrix = "@bot:example.org"\n')
    _, out, _ = operator("invite", token, "--group", "g")
    secret = re.findall(r"\?invite=(\S+)$", out, re.M)[0]
    assert "matrix: https://matrix.to/" in out
    assert f"there, send: porte-voix {secret}\n" in out
