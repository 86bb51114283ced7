"""Two generated packages (fr-en, en-uk) for all tests of the argos engine."""

import pytest
from argos_package import build_package


@pytest.fixture(scope="session")
def packages(tmp_path_factory):
    directory = tmp_path_factory.mktemp("argos-packages")
    return {
        ("fr", "en"): build_package(directory, "fr", "en", seed=7),
        ("en", "uk"): build_package(directory, "en", "uk", seed=9),
    }
