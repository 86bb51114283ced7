"""Who may ask: hosts, origins, cookies, and the headers on every answer."""

import pytest
from test_web_messages import form

from bot.channels.web.requests import Pace


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1", "[::1]:8080", "192.168.1.20:8080"])
async def test_addresses_and_local_names_are_known(site, host):
    assert (await site.client.get("/", headers={"Host": host})).status == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", ""]
)
@pytest.mark.parametrize("path", ["/", "/api/strings", "/static/chat.js"])
async def test_a_rebound_name_gets_nothing(site, host, path):
    response = await site.client.get(path, headers={"Host": host})
    assert response.status == 421
    assert "<html" not in await response.text()


async def test_health_for_any_probe(site):
    response = await site.client.get("/healthz", headers={"Host": "probe.internal"})
    assert response.status == 204
    assert await response.read() == b""


class TestConfiguredHost:
    """Behind a reverse proxy."""

    @pytest.fixture
    def options(self):
        return {"hosts": ("Chat.example.org",)}

    async def test_name_and_origin(self, site):
        assert (await site.client.get("/", headers={"Host": "chat.example.org"})).status == 200
        for host in ("chat.example.org", "127.0.0.1:8080"):
            headers = {"Host": host, "Origin": "https://chat.example.org"}
            response = await site.client.post("/api/messages", data=form("a"), headers=headers)
            assert response.status == 202


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:9"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost:8080"},
    ],
)
@pytest.mark.parametrize("path", ["/api/messages", "/api/session", "/api/ack?id=x"])
async def test_other_sites_cannot_send(site, headers, path):
    headers = {"Host": "localhost:8080", **headers}
    response = await site.client.post(path, data=form("a"), headers=headers)
    assert response.status == 403
    assert "Set-Cookie" not in response.headers
    assert site.inbox.messages == []


@pytest.mark.parametrize(
    "headers",
    [{}, {"Origin": "http://localhost:8080"}, {"Sec-Fetch-Site": "same-origin"}],
)
async def test_our_own_page_and_plain_clients_can_send(site, headers):
    headers = {"Host": "localhost:8080", **headers}
    response = await site.client.post("/api/messages", data=form("a"), headers=headers)
    assert response.status == 202


async def test_cookie_flags(site):
    response = await site.client.post("/api/session")
    cookie = response.headers["Set-Cookie"]
    assert all(flag in cookie for flag in ("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age="))
    assert "Secure" not in cookie
    response = await site.client.post("/api/session", headers={"X-Forwarded-Proto": "https"})
    assert "Secure" in response.headers["Set-Cookie"]


async def test_the_session_stays_and_a_link_cannot_replace_it(site):
    """A visit through a link elsewhere comes without the cookie: it must not get a new one."""
    response = await site.client.get("/")
    assert "Set-Cookie" not in response.headers
    first = (await site.client.post("/api/session")).cookies["porte-voix"].value
    second = (await site.client.post("/api/session")).cookies["porte-voix"].value
    assert first == second
    headers = {"Cookie": "porte-voix=guessable"}
    async with site.stranger() as stranger:
        third = (await stranger.post("/api/session", headers=headers)).cookies["porte-voix"].value
    assert third not in {first, "guessable"}


async def test_a_new_person_at_the_same_computer(site):
    await site.client.post("/api/messages", data=form("un"))
    assert (await site.client.delete("/api/session")).status == 204
    await site.client.post("/api/session")
    await site.client.post("/api/messages", data=form("deux"))
    first, second = (message.key for message in site.inbox.messages)
    assert first != second
    headers = {"Host": "localhost", "Sec-Fetch-Site": "cross-site"}
    assert (await site.client.delete("/api/session", headers=headers)).status == 403


@pytest.mark.parametrize("path", ["/api/events", "/api/audio/x", "/api/messages/abcdefgh/answer"])
async def test_without_a_cookie_there_is_nothing_to_hear(site, path):
    assert (await site.client.get(path)).status == 401


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 200),
        ("/static/chat.js", 200),
        ("/api/events", 401),
        ("/nothing", 404),
        ("/healthz", 204),
    ],
)
async def test_security_headers_on_every_answer(site, path, status):
    response = await site.client.get(path)
    assert response.status == status
    policy = response.headers["Content-Security-Policy"]
    for rule in (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
    ):
        assert rule in policy
    assert "unsafe" not in policy
    assert "data:" not in policy
    assert "microphone=(self)" in response.headers["Permissions-Policy"]
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "aiohttp" not in response.headers["Server"]


async def test_the_api_is_not_cached(site):
    for path in ("/api/strings", "/api/events"):
        assert (await site.client.get(path)).headers["Cache-Control"] == "no-store"


def test_the_pace_forgets_the_longest_unseen():
    class Still:
        def monotonic(self) -> float:
            return 0.0

    pace = Pace(Still(), per_minute=60, burst=1, size=100)
    assert pace.take("first") == 0
    assert pace.take("first") > 0
    for number in range(100):
        pace.take(str(number))
    assert len(pace._buckets) == 100
    assert pace.take("first") == 0
