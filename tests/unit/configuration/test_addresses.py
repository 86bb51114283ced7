"""What listens on every address, as in a container, is called by one that a browser can open."""

import pytest

from bot.configuration.doors import Console, Web


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "127.0.0.1"])  # noqa: S104
def test_every_address_is_named_as_this_machine(host: str) -> None:
    assert Web(host=host, port=8081).address == "http://127.0.0.1:8081"
    assert Console(host=host, port=8091).address == "http://127.0.0.1:8091"


def test_an_address_of_its_own_and_a_public_one_stay() -> None:
    assert Web(host="10.0.0.7").address == "http://10.0.0.7:8080"
    public = Console(host="0.0.0.0", url="https://console.example.org/")  # noqa: S104 - compared
    assert public.address == "https://console.example.org"
