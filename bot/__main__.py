"""The command line: ``porte-voix run | ask | languages | models | kb | evaluate | erase`` ..."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from bot import doctor, evaluation, kb
from bot.capabilities import Capability, Role, capabilities
from bot.channels.terminal import Json, Question, Terminal, failure, parse
from bot.compute import collect_seldom, share_heaps
from bot.config import Config, check_places, load
from bot.configuration import command as settings
from bot.errors import ConfigError, PorteVoixError
from bot.keeping import command as keeping
from bot.keeping import keys_command, retention_command
from bot.keeping.places import media_place
from bot.model import ConversationKey, Turn
from bot.moving import command as moving
from bot.partners import command as partners
from bot.partners.console.program import program, surroundings
from bot.pulling import command as models
from bot.watching import logs


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code 0: done; 1: could not (a sentence on standard error); 2: wrong usage."""
    options = _parser().parse_args(arguments)
    share_heaps()
    collect_seldom()
    logs.configure(Config())  # until we know how the operator wants it
    try:
        # An example is printed whatever stands in the present file.
        config = Config() if getattr(options, "writer", None) else load(options.config)
        logs.configure(config)
        return int(options.command(options, config))
    except (PorteVoixError, OSError) as error:
        print(f"porte-voix: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="porte-voix", description="A voice-first assistant on messaging platforms."
    )
    parser.add_argument("--config", type=Path, help="configuration file (porte-voix.toml)")
    commands = parser.add_subparsers(dest="name", required=True)

    def command(name: str, run: object, summary: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=summary, description=summary)
        one.add_argument("--config", type=Path, default=argparse.SUPPRESS)
        one.set_defaults(command=run)
        return one

    run = command("run", _run, "the service: web chat and every configured messenger")
    run.add_argument(
        "--role", type=Role, choices=list(Role), default=Role.ALL,
        help="with PostgreSQL: front receives and delivers, worker answers",
    )  # fmt: skip
    run.add_argument(
        "--for", dest="serves", type=_serves, default="", metavar="io,listen,speak,vision",
        help="what a worker is there for; everything unless told",
    )  # fmt: skip
    ask = command("ask", _ask, "answer one message, or JSON lines from standard input")
    ask.add_argument("--text", default="")
    ask.add_argument("--voice", type=Path)
    ask.add_argument(
        "--photo", type=Path, action="append", default=[], nargs="+", help="photos or PDF files"
    )
    ask.add_argument("--language", help="BCP 47, for example fr")
    ask.add_argument("--out", type=Path, help="where to write the spoken answer (Ogg/Opus)")
    ask.add_argument("--explain", action="store_true", help="print the stages on standard error")
    ask.add_argument("--json", action="store_true", help="print the answer as JSON")
    ask.add_argument("--jsonl", action="store_true", help="one JSON message a line, in and out")
    ask.add_argument("--audio-dir", type=Path, help="with --jsonl: where spoken answers go")
    languages = command("languages", _languages, "what works in which language")
    languages.add_argument("--json", action="store_true")
    languages.add_argument("--markdown", action="store_true", help="docs/languages.md")
    summary = "model files: what is here, what can be fetched, checks"
    models.arguments(command("models", models.run, summary))
    kb.arguments(command("kb", kb.run, "sheets: import, check, list, lint, review"))
    summary = "how well a file of questions is answered"
    evaluation.arguments(command("evaluate", _evaluate, summary))
    summary = "the pages of partner associations alone (run starts them by itself)"
    command("console", _console, summary)
    summary = "associations: add, list, remove, invite, a member's lost account"
    partners.arguments(command("partners", partners.run, summary))
    settings.arguments(command("config", settings.run, "the settings in effect, secrets masked"))
    summary = "one encrypted archive of everything, verified, while the service runs"
    keeping.backup_arguments(command("backup", _backup, summary))
    summary = "an archive becomes the data, whole or not at all"
    keeping.restore_arguments(command("restore", _restore, summary))
    summary = "what is kept how long, and what the next sweep would delete"
    retention_command.arguments(command("retention", retention_command.run, summary))
    keys_command.arguments(command("keys", keys_command.run, "new keys for the data at rest"))
    summary = "everything from the SQLite file into an empty PostgreSQL, read back row by row"
    moving.move_arguments(command("move", moving.move, summary))
    summary = "the tables on PostgreSQL: to the newest version, or to version N"
    moving.migrate_arguments(command("migrate", moving.migrate, summary))
    summary = "what works, what is missing and how to mend it"
    doctor.arguments(command("doctor", _doctor, summary))
    erase = command("erase", _erase, "erase a person: channel:chat:person, or channel:person")
    erase.add_argument("--person", required=True, metavar="KEY")
    return parser


def _serves(words: str) -> frozenset[Capability]:
    try:
        return capabilities(words.split(","))
    except ConfigError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _run(options: argparse.Namespace, config: Config) -> int:
    from bot import wiring  # loads every engine: only where it is needed

    async def service() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stop.set)
        if role is Role.FRONT:
            await wiring.serve_front(config, stop, options.config)
        else:
            await wiring.serve(config, stop, options.config, role=role, serves=serves)

    check_places(config)
    role, serves = options.role, options.serves
    if config.web.enabled and role.receives and config.logs.format == "text":
        print(f"Porte-Voix: {config.web.address}", flush=True)
    asyncio.run(service())
    return 0


def _console(options: argparse.Namespace, config: Config) -> int:
    """In the place of this process: nothing of what was loaded here stays in that one."""
    os.execve(sys.executable, program(options.config), {**os.environ, **surroundings()})  # noqa: S606


def _ask(options: argparse.Namespace, config: Config) -> int:
    photos = tuple(photo for group in options.photo for photo in group)
    if not options.jsonl and not (options.text or options.voice or photos):
        print("porte-voix ask: say something: --text, --voice or --photo", file=sys.stderr)
        return 2
    if options.jsonl:
        return asyncio.run(_ask_lines(config, options.audio_dir))
    question = Question(
        id="ask",
        text=options.text,
        voice=options.voice,
        photos=photos,
        language=options.language,
    )
    return asyncio.run(_ask_once(options, config, question))


async def _ask_once(options: argparse.Namespace, config: Config, question: Question) -> int:
    from bot import wiring  # loads every engine: only where it is needed

    async with wiring.open_terminal(config, speak=options.out is not None) as terminal:
        answer, turn = await terminal.ask(question, options.out)
    if turn is None:
        error = answer["error"]
        print(error["text"] if isinstance(error, dict) else error, file=sys.stderr)
        return 1
    if options.explain:
        for event in turn.events:
            print(event, file=sys.stderr)
    if options.json:
        print(json.dumps(answer, ensure_ascii=False, indent=1))
    else:
        _print(turn)
    return 0


def _print(turn: Turn) -> None:
    if turn.heard is not None:
        print(f"[{turn.heard.language}] {turn.heard.text}\n")
    for reply in turn.replies:
        print(reply.text)
        for source in reply.sources:
            print(f"  {source.title}: {source.url} ({source.checked.isoformat()})")
        if reply.choices:
            print("  " + " / ".join(reply.choices))


async def _ask_lines(config: Config, audio: Path | None) -> int:
    from bot import wiring  # loads every engine: only where it is needed

    async with wiring.open_terminal(config, speak=audio is not None) as terminal:
        loop = asyncio.get_running_loop()
        number = 0
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            if not line.strip():
                continue
            number += 1
            answer = await _ask_line(line, number, terminal, audio)
            print(json.dumps(answer, ensure_ascii=False), flush=True)
    return 0


async def _ask_line(line: str, number: int, terminal: Terminal, audio: Path | None) -> Json:
    try:
        question = parse(line)
    except (ValueError, TypeError) as error:
        return failure(None, None, error)
    name = "".join(character if character.isalnum() else "-" for character in str(question.id))
    path = audio and audio / f"{number:05d}-{name[:60]}.ogg"
    try:
        answer, _ = await terminal.ask(question, path)
    except Exception as error:
        # A fault of ours: it is logged with its place, and the next line is read.
        logging.getLogger("porte_voix").exception("line %d failed", number)
        return failure(question.id, question.conversation, error)
    return answer


def _languages(options: argparse.Namespace, config: Config) -> int:
    from bot import wiring  # loads every engine: only where it is needed

    if options.markdown:
        print(wiring.page(wiring.read_embedded_ledger(config)), end="")
        return 0
    entries = asyncio.run(wiring.read_ledger(config))
    print(
        json.dumps(entries, ensure_ascii=False, indent=1) if options.json else wiring.table(entries)
    )
    return 0


def _evaluate(options: argparse.Namespace, config: Config) -> int:
    if options.action == "questions":
        return evaluation.run(options, config)
    from bot import wiring  # loads every engine: only where it is needed

    return asyncio.run(wiring.evaluate(options, config))


def _backup(options: argparse.Namespace, config: Config) -> int:
    return keeping.backup(options, config, media_place(config))


def _restore(options: argparse.Namespace, config: Config) -> int:
    return keeping.run_restore(options, config, media_place(config))


def _doctor(options: argparse.Namespace, config: Config) -> int:
    findings = [*doctor.examine(config, online=options.online), *kb.examine(config)]
    return doctor.report(findings, as_json=options.json)


def _erase(options: argparse.Namespace, config: Config) -> int:
    from bot import wiring  # loads every engine: only where it is needed

    parts = options.person.split(":")
    if len(parts) not in {2, 3} or not all(parts):
        print("porte-voix erase: KEY is channel:person or channel:chat:person", file=sys.stderr)
        return 2
    key = ConversationKey(
        channel=parts[0], chat=parts[-2] if len(parts) == 3 else "", person=parts[-1]
    )

    async def erase() -> int:
        store = wiring.open_store(config, wiring.SystemClock(), guest=True)
        await store.open()
        try:
            erased = await store.erase(key)
        finally:
            await store.close()
        print(
            f"erased: {erased.conversations} conversations, {erased.messages} messages, "
            f"{erased.replies} replies, {erased.media} media files"
        )
        return 0

    return asyncio.run(erase())


if __name__ == "__main__":
    sys.exit(main())
