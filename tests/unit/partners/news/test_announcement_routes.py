"""What the console's pages of announcements accept, and from whom."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from console_of_news import Door, console_of
from news_kit import HOME, Scene

from bot.partners.model import Role
from bot.partners.news.model import LONGEST, AnnouncementState
from bot.stores.sql.partners.audit import Audit
from bot.stores.sql.partners.organisations import Organisations

TEXT = "Le cours commence le 3 mars à 14 h."


@pytest.fixture
async def door(scene: Scene) -> AsyncIterator[Door]:
    async with console_of(scene) as door:
        yield door


async def only(scene: Scene) -> object:
    [found] = await scene.announcements.of(scene.organisation)
    return found


async def test_from_writing_to_sending(scene: Scene, door: Door) -> None:
    await scene.agree(1, "uk")
    coordinator = await door.enter()
    written = await coordinator.post("/announcements", text=f"  {TEXT}  ")
    assert written.status == 303
    one = written.location.partition("?")[0]
    assert "en cours de traduction" in (await coordinator.get(one)).words
    await scene.word()
    preview = await coordinator.get(one)
    assert f"uk: {TEXT}" in preview.words
    assert "Moins de 5 personnes" in (await coordinator.get("/announcements")).words
    agreed = await coordinator.post(f"{one}/agree", when="now")
    assert agreed.location == f"{one}?done=agreed"
    assert await scene.send() == 1
    done = await coordinator.get(one)
    assert "Envoyé à moins de 5 personnes" in done.words
    trail = [entry.action for entry in await Audit(scene.book).trail(scene.organisation)]
    assert trail[:2] == ["announcement-agreed", "announcement-written"]


async def test_nothing_goes_out_before_a_coordinator_agreed(scene: Scene, door: Door) -> None:
    await scene.agree(1)
    coordinator = await door.enter()
    written = await coordinator.post("/announcements", text=TEXT)
    one = written.location.partition("?")[0]
    early = await coordinator.post(f"{one}/agree", when="now")
    assert early.location == f"{one}?done=too-late"
    await scene.word()
    assert await scene.send() == 0
    assert await scene.delivered() == []


@pytest.mark.parametrize("role", [Role.WORKER, Role.VOLUNTEER])
async def test_others_may_not(scene: Scene, door: Door, role: Role) -> None:
    token = await scene.announcements.write(scene.organisation, None, TEXT, "fr")
    member = await door.enter(role)
    assert (await member.get("/announcements")).status == 403
    assert (await member.get(f"/announcements/{token}")).status == 403
    assert (await member.post("/announcements", text=TEXT)).status == 403
    assert (await member.post("/announcements/asking", asking="on")).status == 403
    for action in ("words", "agree", "cancel"):
        assert (await member.post(f"/announcements/{token}/{action}")).status == 403


async def test_another_association_finds_nothing(scene: Scene, door: Door) -> None:
    other, _ = await Organisations(scene.book).add(replace(HOME, name="Association B"))
    token = await scene.announcements.write(scene.organisation, None, TEXT, "fr")
    stranger = await door.enter(organisation=other)
    assert TEXT not in (await stranger.get("/announcements")).text
    pages = [await stranger.get(f"/announcements/{token}")]
    for action in ("words", "agree", "cancel"):
        pages.append(await stranger.post(f"/announcements/{token}/{action}", when="now"))
    unknown = await stranger.get("/announcements/nothing")
    assert {page.status for page in (*pages, unknown)} == {404}
    assert (await only(scene)).state is AnnouncementState.ASKED


async def test_a_form_of_another_site_is_refused(scene: Scene, door: Door) -> None:
    coordinator = await door.enter()
    assert (await coordinator.post("/announcements", csrf="", text=TEXT)).status == 403
    assert await scene.announcements.of(scene.organisation) == []


@pytest.mark.parametrize("text", ["", "   \n ", "x" * (LONGEST + 1)])
async def test_too_little_or_too_much_is_said_so(scene: Scene, door: Door, text: str) -> None:
    coordinator = await door.enter()
    page = await coordinator.post("/announcements", text=text)
    assert page.status == 400
    assert 'aria-invalid="true"' in page.text
    assert await scene.announcements.of(scene.organisation) == []


@pytest.mark.parametrize(
    ("day", "time", "good"),
    [
        ("2026-11-23", "10:00", True),
        ("2026-11-23", "07:59", False),  # nobody is woken
        ("2026-11-23", "20:00", False),
        ("2026-11-21", "10:00", False),  # over
        ("2027-11-23", "10:00", False),
        ("", "10:00", False),
        ("tomorrow", "10:00", False),
        ("2026-11-23", "10:00:00+09:00", True),  # only the time of day counts
    ],
)
async def test_it_is_scheduled_by_day(
    scene: Scene, door: Door, day: str, time: str, good: bool
) -> None:
    coordinator = await door.enter()
    token = await scene.announcements.write(scene.organisation, None, TEXT, "fr")
    await scene.word()
    page = await coordinator.post(f"/announcements/{token}/agree", when="later", day=day, time=time)
    assert page.status == (303 if good else 400)
    found = await only(scene)
    assert found.state is (AnnouncementState.AGREED if good else AnnouncementState.PREVIEW)
    if good:
        assert found.due.isoformat() == "2026-11-23T09:00:00+00:00"  # ten o'clock in Paris


async def test_now_is_the_next_morning_at_night(scene: Scene, door: Door) -> None:
    scene.clock.pass_(hours=9)  # 22:00 in Paris
    coordinator = await door.enter()
    token = await scene.announcements.write(scene.organisation, None, TEXT, "fr")
    await scene.word()
    await coordinator.post(f"/announcements/{token}/agree", when="now")
    assert (await only(scene)).due.isoformat() == "2026-11-23T07:00:00+00:00"


async def test_words_by_hand_with_other_figures_are_pointed_at(scene: Scene, door: Door) -> None:
    scene.rendering.refuses = frozenset({"uk"})
    await scene.agree(1, "uk")
    coordinator = await door.enter(interface="en")
    token = await scene.announcements.write(scene.organisation, None, TEXT, "fr")
    await scene.word()
    one = f"/announcements/{token}"
    assert "did not pass the checks" in (await coordinator.get(one)).words
    await coordinator.post(f"{one}/words", language="uk", words="Курс починається 4 березня о 14.")
    assert "The numbers or dates are not the same" in (await coordinator.get(one)).words
    await coordinator.post(f"{one}/words", language="uk", words="Курс починається 3 березня о 14.")
    page = await coordinator.get(one)
    assert "The numbers or dates are not the same" not in page.words
    assert "3 березня" in page.words
    empty = await coordinator.post(f"{one}/words", language="uk", words=" ")
    assert empty.status == 400
    elsewhere = await coordinator.post(f"{one}/words", language="tr", words="Kurs")
    assert elsewhere.location.endswith("done=too-late")


async def test_asking_is_switched_on_and_off(scene: Scene, door: Door) -> None:
    coordinator = await door.enter()
    organisations = Organisations(scene.book)
    for asking in ("off", "on"):
        await coordinator.post("/announcements/asking", asking=asking)
        home = await organisations.get(scene.organisation)
        assert home == replace(HOME, announcements=asking == "on")


async def test_another_page_does_not_switch_it_off(scene: Scene, door: Door) -> None:
    coordinator = await door.enter()
    await coordinator.post("/announcements/asking", asking="on")
    saved = await coordinator.post(
        "/association", name="Association A", zone="Europe/Paris", reads="fr", handoffs="on"
    )
    assert saved.status == 303
    home = await Organisations(scene.book).get(scene.organisation)
    assert home.announcements


async def test_counts_below_five_are_never_shown(scene: Scene, door: Door) -> None:
    coordinator = await door.enter()
    for number in range(5):
        words = (await coordinator.get("/announcements")).words
        assert "Moins de 5 personnes ont accepté" in words
        assert f"{number} personnes" not in words
        await scene.agree(number)
    assert "5 personnes ont accepté" in (await coordinator.get("/announcements")).words
    token = await scene.announce(TEXT)
    assert await scene.send() == 5
    assert "Envoyé à 5 personnes" in (await coordinator.get(f"/announcements/{token}")).words


async def test_there_is_an_end_to_drafts(scene: Scene, door: Door) -> None:
    coordinator = await door.enter()
    pages = [await coordinator.post("/announcements", text=TEXT) for _ in range(11)]
    assert [page.status for page in pages] == [303] * 10 + [400]


async def test_words_in_the_address_are_not_repeated(scene: Scene, door: Door) -> None:
    coordinator = await door.enter()
    page = await coordinator.get("/announcements?done=%3Cscript%3E")
    assert page.status == 200
    assert "script" not in page.text


async def test_markup_is_text(scene: Scene, door: Door) -> None:
    coordinator = await door.enter()
    written = await coordinator.post("/announcements", text="<b>cours</b>\nà 14 h")
    page = await coordinator.get(written.location)
    assert "&lt;b&gt;cours&lt;/b&gt;<br>à 14 h" in page.text
    assert "<b>cours" not in (await coordinator.get("/announcements")).text
