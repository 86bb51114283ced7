"""Links, QR codes as pictures, and what goes onto an NFC sticker."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from io import BytesIO
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree import ElementTree

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.config import Doors
from bot.partners.posters import Link, Platform, links, ndef, png, svg

SECRET = "Zm9vYmFyYmF6cXV4MTIzNA"
WEB = "https://porte-voix.example.org"
SVG = "{http://www.w3.org/2000/svg}"


def test_the_web_alone_without_other_doors():
    assert links(Doors(), WEB + "/", SECRET) == (Link(Platform.WEB, f"{WEB}/?invite={SECRET}"),)


def test_an_address_without_a_scheme_is_a_safe_one():
    (link,) = links(Doors(), " porte-voix.example.org ", SECRET)
    assert link.url == f"{WEB}/?invite={SECRET}"
    with pytest.raises(ValueError, match="no address"):
        links(Doors(), "", SECRET)


def test_every_configured_platform_has_its_link():
    doors = Doors(telegram="@example_bot", whatsapp="+33 6 00 00 00 00", matrix="@bot:example.org")
    assert links(doors, WEB, SECRET) == (
        Link(Platform.WEB, f"{WEB}/?invite={SECRET}"),
        Link(Platform.TELEGRAM, f"https://t.me/example_bot?start={SECRET}"),
        Link(Platform.WHATSAPP, f"https://wa.me/33600000000?text=porte-voix%20{SECRET}"),
        Link(
            Platform.MATRIX,
            "https://matrix.to/#/%40bot%3Aexample.org",
            send=f"porte-voix {SECRET}",
        ),
    )


@given(st.binary(min_size=1, max_size=48).map(urlsafe_b64encode))
def test_every_secret_survives_the_address(raw):
    secret = raw.decode().rstrip("=")
    doors = Doors(telegram="example_bot", whatsapp="33600000000", matrix="@bot:example.org")
    web, telegram, whatsapp, matrix = links(doors, WEB, secret)
    assert parse_qs(urlsplit(web.url).query) == {"invite": [secret]}
    assert parse_qs(urlsplit(telegram.url).query) == {"start": [secret]}
    assert parse_qs(urlsplit(whatsapp.url).query) == {"text": [f"porte-voix {secret}"]}
    assert unquote(urlsplit(matrix.url).fragment) == "/@bot:example.org"


@pytest.mark.parametrize("secret", ["", "a" * 65, "a b", "a/b", "é", "a\n", "a&x=1", "<script>"])
def test_what_is_no_secret_makes_no_link(secret):
    with pytest.raises(ValueError, match="secret"):
        links(Doors(), WEB, secret)


def test_the_svg_scales_and_says_what_it_is():
    root = ElementTree.fromstring(svg(f"{WEB}/?a=1&b=<2>", title="Code QR"))  # noqa: S314 - ours
    assert root.find(f"{SVG}title").text == "Code QR"
    assert root.find(f"{SVG}desc").text == f"{WEB}/?a=1&b=<2>"
    assert "viewBox" in root.attrib
    assert "width" not in root.attrib
    light, dark = root.findall(f"{SVG}path")
    assert (light.attrib["fill"], dark.attrib["stroke"]) == ("#fff", "#000")


@pytest.mark.parametrize("scale", [1, 3, 10])
def test_the_png_is_read_back(scale):
    image = Image.open(BytesIO(png(f"{WEB}/?invite={SECRET}", scale)))
    (found,) = zxingcpp.read_barcodes(image.convert("L"))
    assert found.text == f"{WEB}/?invite={SECRET}"
    assert found.ec_level == "H"


def test_four_modules_around_the_code_are_white():
    scale = 2
    image = Image.open(BytesIO(png(WEB, scale))).convert("L")
    dark = image.point(lambda value: 255 - value).getbbox()
    assert dark == (4 * scale, 4 * scale, image.width - 4 * scale, image.height - 4 * scale)


@pytest.mark.parametrize("scale", [0, -1, 41])
def test_no_empty_and_no_endless_picture(scale):
    with pytest.raises(ValueError, match="scale"):
        png(WEB, scale)


@settings(max_examples=20, deadline=None)
@given(st.text(alphabet=st.characters(codec="ascii", categories=["L", "N", "P"]), max_size=200))
def test_any_address_is_read_back(rest):
    image = Image.open(BytesIO(png("https://example.org/" + rest, 3))).convert("L")
    assert [one.text for one in zxingcpp.read_barcodes(image)] == ["https://example.org/" + rest]


def test_the_record_of_a_sticker_byte_by_byte():
    """By hand: 0xD1 = first, last, short, well-known; type of one byte; payload of 12; U; https."""
    assert ndef("https://example.org") == bytes.fromhex("D1 01 0C 55 04") + b"example.org"
    assert ndef("http://10.0.0.1:8080/?a=b") == bytes.fromhex("D1 01 13 55 03") + (
        b"10.0.0.1:8080/?a=b"
    )
    assert ndef("tel:112") == bytes.fromhex("D1 01 08 55 00") + b"tel:112"


def test_a_long_address_has_a_length_of_four_bytes():
    rest = "example.org/" + "a" * 300
    assert ndef("https://" + rest) == bytes.fromhex("C1 01 00 00 01 39 55 04") + rest.encode()
    assert ndef("https://" + "a" * 254)[:3] == bytes.fromhex("D1 01 FF")
    assert ndef("https://" + "a" * 255)[:2] == bytes.fromhex("C1 01")
