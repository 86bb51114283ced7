"""Embeddings behind an endpoint: what is sent, and what is made of odd answers."""

import math

import pytest
from openai_service import OpenAIService, embeddings_answer, failure, json_answer

from bot.engines.openai_compatible import Endpoint, OpenAIEmbedder
from bot.errors import EngineError


@pytest.fixture
async def embedder(service: OpenAIService):
    made = Endpoint(
        base_url=service.url, name="own", embedding_model="vec-1", attempts=2, first_pause=0.02
    )
    engine = OpenAIEmbedder(made)
    yield engine
    await engine.close()


async def test_texts_become_vectors_of_unit_length_in_their_order(service, embedder):
    service.script.append(embeddings_answer([[3.0, 4.0], [0.0, 2.0]], order=[1, 0]))
    vectors = await embedder.embed(["rsa", "caf"], questions=True)
    assert vectors == ((0.6, 0.8), (0.0, 1.0))
    ((path, _, body),) = service.requests
    assert path == "/v1/embeddings"
    assert body["model"] == "vec-1"
    assert body["input"] == ["rsa", "caf"]


async def test_no_text_sends_nothing(service, embedder):
    assert await embedder.embed([], questions=False) == ()
    assert service.requests == []


async def test_the_name_says_which_model(embedder):
    assert embedder.capabilities.name == "own-vec-1"
    assert embedder.capabilities.local is False


@pytest.mark.parametrize(
    "answer",
    [
        embeddings_answer([[1.0, 0.0]]),
        embeddings_answer([[1.0, 0.0], [0.0, 0.0]]),
        embeddings_answer([[1.0, 0.0], [1.0]]),
        embeddings_answer([[1.0, 0.0], [0.0, 1.0]], order=[1, 1]),
        json_answer({"data": None}),
        json_answer(["?"]),
        failure(400),
    ],
)
async def test_an_odd_answer_is_an_engine_error(service, embedder, answer):
    service.script.extend([answer, answer])
    with pytest.raises(EngineError):
        await embedder.embed(["rsa", "caf"], questions=True)


async def test_a_passing_fault_is_tried_again(service, embedder):
    service.script.append(failure(503))
    (vector,) = await embedder.embed(["rsa"], questions=True)
    assert math.isclose(sum(number * number for number in vector), 1.0)
    assert len(service.requests) == 2


async def test_without_a_model_and_with_too_many_texts_nothing_is_sent(service, embedder):
    none = OpenAIEmbedder(Endpoint(base_url=service.url))
    for engine, texts in ((none, ["a"]), (embedder, ["a"] * 65)):
        with pytest.raises(EngineError):
            await engine.embed(texts, questions=True)
    assert service.requests == []
