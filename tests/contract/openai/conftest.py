"""The service under the adapter, one per test."""

import pytest
from openai_service import OpenAIService


@pytest.fixture
async def service():
    running = OpenAIService()
    await running.start()
    yield running
    await running.stop()
