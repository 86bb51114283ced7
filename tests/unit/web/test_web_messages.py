"""A message comes in: limits, duplicates, refusals, and never a false "received"."""

import asyncio

import pytest
from aiohttp import FormData, web
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels.web.requests import Refused
from bot.channels.web.uploads import Limits, read_upload
from bot.model import MediaKind

MEGABYTE = 1024 * 1024


def form(text: str | None = None, **fields: bytes | str) -> FormData:
    """A multipart form; `photo`, `photo2` ... are all sent as ``photo``."""
    data = FormData(default_to_multipart=True)
    if "id" in fields:
        data.add_field("id", fields.pop("id"))
    if text is not None:
        data.add_field("text", text)
    for name, value in fields.items():
        mime = "image/jpeg" if name.startswith("photo") else "audio/webm;codecs=opus"
        data.add_field(name.rstrip("0123456789"), value, content_type=mime, filename="f")
    return data


async def test_text_is_committed_before_it_is_acknowledged(site):
    response = await site.client.post("/api/messages?lang=ar", data=form("مرحبا"))
    assert response.status == 202
    (message,) = site.inbox.messages
    given = (await response.json())["id"]
    assert message.id == f"{message.key.chat}.{given}"
    assert (message.text, message.language_hint, message.media) == ("مرحبا", "ar", ())
    assert message.sent_at.tzinfo is not None


async def test_the_conversation_is_not_the_cookie(site):
    response = await site.client.post("/api/messages", data=form("bonjour"))
    secret = response.cookies["porte-voix"].value
    key = site.inbox.messages[0].key
    assert len(secret) >= 43
    assert key.channel == "web"
    assert key.chat == key.person
    assert secret not in key.chat
    assert key.chat not in secret


async def test_one_browser_is_one_conversation_and_two_are_two(site):
    for text in ("un", "deux"):
        await site.client.post("/api/messages", data=form(text))
    async with site.stranger() as stranger:
        await stranger.post("/api/messages", data=form("trois"))
    first, second, third = (message.key for message in site.inbox.messages)
    assert first == second != third


async def test_voice_comes_first_then_photos_in_order(site):
    data = form("laquelle ?", photo=b"one", photo2=b"two", voice=b"sound")
    assert (await site.client.post("/api/messages", data=data)).status == 202
    message = site.inbox.messages[0]
    kinds = [(ref.kind, ref.mime) for ref in message.media]
    assert kinds == [
        (MediaKind.VOICE, "audio/webm"),
        (MediaKind.PHOTO, "image/jpeg"),
        (MediaKind.PHOTO, "image/jpeg"),
    ]
    assert all(ref.in_vault for ref in message.media)
    assert [await site.vault.get(message.key, ref) for ref in message.media] == [
        b"sound",
        b"one",
        b"two",
    ]


@pytest.mark.parametrize(
    ("mime", "kind"),
    [
        ("application/pdf", MediaKind.DOCUMENT),
        ("application/msword", MediaKind.DOCUMENT),
        ("application/octet-stream", MediaKind.DOCUMENT),
        ("image/tiff", MediaKind.PHOTO),
        ("IMAGE/PNG", MediaKind.PHOTO),
    ],
)
async def test_documents_are_photos_of_another_kind(site, mime, kind):
    data = form("que dit ce papier ?", photo=b"\xff\xd8\xff first")
    data.add_field("photo", b"%PDF-1.7", content_type=mime, filename="letter of somebody.pdf")
    assert (await site.client.post("/api/messages", data=data)).status == 202
    message = site.inbox.messages[0]
    assert [ref.kind for ref in message.media] == [MediaKind.PHOTO, kind]
    assert await site.vault.get(message.key, message.media[1]) == b"%PDF-1.7"
    assert "somebody" not in repr(message)


async def test_a_retried_message_counts_once(site):
    for _ in range(3):
        response = await site.client.post("/api/messages", data=form("un", id="abcdefgh-1"))
        assert response.status == 202
        assert (await response.json())["id"] == "abcdefgh-1"
    assert len(site.inbox.messages) == 1


async def test_a_retried_upload_is_not_stored_twice(site):
    for _ in range(2):
        data = form(photo=b"x" * 1000, id="abcdefgh-1")
        assert (await site.client.post("/api/messages", data=data)).status == 202
    assert len(site.vault.held) == 1


async def test_lines_end_as_lines(site):
    """Browsers send CRLF in forms."""
    await site.client.post("/api/messages", data=form("un\r\ndeux"))
    assert site.inbox.messages[0].text == "un\ndeux"


async def test_nobody_can_occupy_the_ids_of_somebody_else(site):
    await site.client.post("/api/messages", data=form("un", id="abcdefgh-1"))
    async with site.stranger() as stranger:
        await stranger.post("/api/messages", data=form("deux", id="abcdefgh-1"))
    assert [message.text for message in site.inbox.messages] == ["un", "deux"]


@pytest.mark.parametrize(
    "client_id", ["short", "x" * 65, "with space 12", "../../etc/passwd", "é" * 10]
)
async def test_odd_ids_are_refused(site, client_id):
    response = await site.client.post("/api/messages", data=form("un", id=client_id))
    assert response.status == 400
    assert site.inbox.messages == []


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "trop gros"), ("en", "too big"), ("ar", "كبير جدًا"), ("uk", "завеликий")],
)
async def test_too_large_is_said_in_the_language_of_the_page(site, language, words):
    data = form(photo=b"x" * (MEGABYTE + 100_000))
    response = await site.client.post(f"/api/messages?lang={language}", data=data)
    error = (await response.json())["error"]
    assert response.status == 413
    assert words in error["text"]
    assert "1" in error["text"]
    assert error["language"] == language
    assert site.inbox.messages == []


@pytest.mark.parametrize("parts", [1, 4])
async def test_too_large_without_a_declared_length(site, parts):
    """A chunked body says no length: it is cut off while it streams, in one file or in several."""

    async def body():
        for _ in range(parts):
            yield (
                b'--b\r\nContent-Disposition: form-data; name="photo"; filename="f"\r\n'
                b"Content-Type: image/jpeg\r\n\r\n"
            )
            for _ in range(24 // parts):
                yield b"x" * 65536
            yield b"\r\n"
        yield b"--b--\r\n"

    response = await site.client.post(
        "/api/messages", data=body(), headers={"Content-Type": "multipart/form-data; boundary=b"}
    )
    assert response.status == 413
    assert site.inbox.messages == []
    assert site.vault.held == {}


async def test_all_files_together_count(site):
    data = form(photo=b"x" * 600_000, photo2=b"x" * 600_000)
    assert (await site.client.post("/api/messages", data=data)).status == 413
    assert site.vault.held == {}


async def test_long_text_and_too_many_photos(site):
    assert (await site.client.post("/api/messages", data=form("a" * 4096))).status == 202
    response = await site.client.post("/api/messages", data=form("a" * 4097))
    assert response.status == 413
    assert "4096" in (await response.json())["error"]["text"].replace("\u202f", "").replace(",", "")
    photos = {f"photo{number}": b"x" for number in range(11)}
    assert (await site.client.post("/api/messages", data=form(**photos))).status == 413
    assert len(site.inbox.messages) == 1


@pytest.mark.parametrize("text", ["", "   \n "])
async def test_nothing_to_answer(site, text):
    response = await site.client.post("/api/messages", data=form(text))
    assert response.status == 400
    assert (await response.json())["error"]["code"] == "empty"


URLENCODED = {"Content-Type": "application/x-www-form-urlencoded"}


async def post_fields(site, body: bytes):
    return await site.client.post("/api/messages?lang=uk", data=body, headers=URLENCODED)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"text=bonjour", "bonjour"),
        (b"text=un+deux%0D%0Atrois", "un deux\ntrois"),
        (b"text=%D0%BF%D1%80%D0%B8%D0%B2%D1%96%D1%82", "привіт"),
        ("text=été".encode(), "été"),  # curl -d escapes nothing
        (b"text=%FF", "\ufffd"),
    ],
)
async def test_text_as_a_plain_form_sends_it(site, body, text):
    response = await post_fields(site, body + b"&id=abcdefgh-1&other=x")
    assert response.status == 202
    assert (await response.json())["id"] == "abcdefgh-1"
    (message,) = site.inbox.messages
    assert (message.text, message.language_hint, message.media) == (text, "uk", ())


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 400, "empty"),
        (b"text=", 400, "empty"),
        (b"text", 400, "empty"),
        (b"text=a&id=short", 400, "request"),
        (b"text=a&photo=b", 415, "request"),  # a file would be lost in silence
        (b"text=" + b"a" * 4097, 413, "text-too-long"),
        (b"text=" + b"a" * 100_000, 413, "text-too-long"),
        (b"text=a&" + b"b=c&" * 40, 400, "request"),
    ],
)
async def test_plain_forms_have_the_same_limits(site, body, status, code):
    response = await post_fields(site, body)
    assert (response.status, (await response.json())["error"]["code"]) == (status, code)
    assert site.inbox.messages == []


async def test_the_longest_text_fits_into_a_plain_form(site):
    assert (await post_fields(site, b"text=" + b"%F0%9F%99%82" * 4096)).status == 202
    assert len(site.inbox.messages[0].text) == 4096


async def test_other_kinds_of_body(site):
    assert (await site.client.post("/api/messages", json={"text": "a"})).status == 415
    assert (await site.client.post("/api/messages", data=b"")).status == 415


async def test_a_full_disk_is_never_a_false_yes(site):
    site.inbox.full = True
    response = await site.client.post("/api/messages", data=form("un", id="abcdefgh-1"))
    assert response.status == 503
    assert int(response.headers["Retry-After"]) > 0
    site.inbox.full, site.vault.full = False, True
    assert (await site.client.post("/api/messages", data=form(photo=b"x"))).status == 503
    site.vault.full = False
    response = await site.client.post("/api/messages", data=form("un", id="abcdefgh-1"))
    assert response.status == 202
    assert len(site.inbox.messages) == 1


class TestPace:
    """Too many messages at once are put off, not lost."""

    @pytest.fixture
    def options(self):
        return {"per_minute": 6, "per_minute_address": 12}

    async def test_browser_and_address(self, site):
        statuses = []
        for _ in range(4):
            response = await site.client.post("/api/messages", data=form("a"))
            statuses.append(response.status)
        assert statuses == [202, 202, 202, 429]
        assert 1 <= int(response.headers["Retry-After"]) <= 10
        site.clock.added += 10
        assert (await site.client.post("/api/messages", data=form("a"))).status == 202
        for _ in range(20):  # without cookies: each one a new conversation, one address
            site.client.session.cookie_jar.clear()
            response = await site.client.post("/api/messages", data=form("a"))
        assert response.status == 429


async def test_a_body_that_never_ends(site):
    async def handle(request: web.Request) -> web.Response:
        try:
            await read_upload(request, Limits(seconds=0.2))
        except Refused as refused:
            return web.Response(status=refused.status)
        return web.Response()

    async def body():
        yield b'--b\r\nContent-Disposition: form-data; name="text"\r\n\r\nabc'
        await asyncio.sleep(2)

    app = web.Application()
    app.router.add_post("/", handle)
    async with TestClient(TestServer(app)) as client:
        response = await client.post(
            "/", data=body(), headers={"Content-Type": "multipart/form-data; boundary=b"}
        )
        assert response.status == 408


WHOLE = (
    b'--b\r\nContent-Disposition: form-data; name="id"\r\n\r\nabcdefgh-1\r\n'
    b'--b\r\nContent-Disposition: form-data; name="text"\r\n\r\nbonjour\r\n'
    b'--b\r\nContent-Disposition: form-data; name="photo"; filename="x.jpg"\r\n'
    b"Content-Type: image/jpeg\r\n\r\n\xff\xd8\xff\xe0\r\n--b--\r\n"
)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(cut=st.integers(0, len(WHOLE)), at=st.integers(0, len(WHOLE) - 1), byte=st.integers(0, 255))
def test_damaged_bodies_never_crash(cut, at, byte):
    """Cut and flipped bodies get an answer below 500; a cut one is never taken as whole."""
    damaged = bytearray(WHOLE)
    damaged[at] = byte

    async def run() -> list[int]:
        async def handle(request: web.Request) -> web.Response:
            try:
                await read_upload(request, Limits())
            except Refused as refused:
                return web.Response(status=refused.status)
            return web.Response(status=202)

        app = web.Application()
        app.router.add_post("/", handle)
        kind = {"Content-Type": "multipart/form-data; boundary=b"}
        async with TestClient(TestServer(app)) as client:
            bodies = (WHOLE[:cut], bytes(damaged))
            return [(await client.post("/", data=each, headers=kind)).status for each in bodies]

    cut_status, damaged_status = asyncio.run(run())
    assert cut_status < 500
    assert damaged_status < 500
    if cut < len(WHOLE) - len(b"--\r\n"):
        assert cut_status == 400
