"""A fresh database for the processes of one test."""

from __future__ import annotations

from pathlib import Path

import pytest
from crew import Crew


@pytest.fixture
def crew(postgres_url: str, tmp_path: Path) -> Crew:
    return Crew(postgres_url, tmp_path)
