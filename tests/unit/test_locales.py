"""Every locale file carries the same messages with the same variables."""

from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot import errors
from bot.locales import FluentPhrases

DIRECTORY = Path(__file__).parents[2] / "bot" / "locales"
PHRASES = FluentPhrases()
TAGS = sorted(path.stem for path in DIRECTORY.glob("*.ftl"))


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


@cache
def messages(tag: str) -> dict[str, set[str]]:
    found = {}
    resource = FluentParser().parse((DIRECTORY / f"{tag}.ftl").read_text("utf-8"))
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), f"{tag}: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{tag}: {entry.id.name} twice"
            variables = Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_says_everything(tag: str) -> None:
    reference = messages("fr")
    here = messages(tag)
    assert set(here) == set(reference)
    for name, variables in reference.items():
        assert here[name] == variables, name


@pytest.mark.parametrize("tag", TAGS)
def test_every_error_has_a_sentence(tag: str) -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    for kind in kinds:
        if issubclass(kind, errors.PorteVoixError):
            assert PHRASES.say(tag, kind.phrase)


def test_a_new_language_is_one_file(tmp_path: Path) -> None:
    (tmp_path / "fr.ftl").write_text("greeting = Bonjour\nhelp = Aide\n", "utf-8")
    (tmp_path / "sq.ftl").write_text("greeting = Përshëndetje\ncue-more = më shumë | më\n", "utf-8")
    phrases = FluentPhrases(tmp_path)
    assert phrases.languages == ("fr", "sq")
    assert phrases.say("sq", "greeting") == "Përshëndetje"
    assert phrases.say("sq", "help") == "Aide", "the reference language stands in"
    assert phrases.words("sq", "cue-more") == ("më shumë", "më")
    with pytest.raises(KeyError):
        phrases.say("sq", "nothing-like-it")
