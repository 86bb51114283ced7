"""Memory of the whole service with its child processes: started, and with every engine in use.

    python -m benchmarks.memory

Starts `python -m bot run`, waits until it is quiet, then sends what makes each engine work: voice
notes in French and English, a page, a photo, a medicine box, a PDF, questions answered by French,
English, Arabic, Ukrainian and Spanish voices. Resident memory (RSS) and proportional memory (PSS:
shared pages counted once) of the process and its children, in MB. The aim is 600 started and 2,200
in use.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from pathlib import Path

import psutil
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "acceptance"))

from service import FIXTURES, Service, Visitor, free_port  # noqa: E402

RESULTS = ROOT / "benchmarks" / "results" / "memory.json"
SETTLED = 20.0  # seconds after the start until nothing is loaded any more
TEXTS = (
    ("fr", "comment demander l'asile ?"),
    ("en", "how do I open a bank account?"),
    ("ar", "كيف أطلب اللجوء؟"),
    ("uk", "як продовжити тимчасовий захист?"),
    ("es", "¿cómo pido una vivienda social?"),
)


def memory(process: int) -> dict[str, float]:
    """MB of a process and all its children."""
    family = [psutil.Process(process), *psutil.Process(process).children(recursive=True)]
    infos = [one.memory_full_info() for one in family]
    return {
        "processes": len(family),
        "rss_mb": round(sum(info.rss for info in infos) / 1e6),
        "pss_mb": round(sum(info.pss for info in infos) / 1e6),
    }


async def use_everything(service: Service) -> None:
    """One person a language, each with something for every engine."""
    document = service.directory / "page.pdf"
    Image.open(FIXTURES / "ocr" / "fr_clean.jpg").save(document, "PDF")
    photos = ("ocr/fr_photo.jpg", "photos/coffee.jpg", "ocr/sc_med.jpg", "ocr/ar_photo.jpg")
    for language, text in TEXTS:
        visitor = Visitor(service)
        await visitor.answer(await visitor.send(text))
        note = "fleurs-en-000.ogg" if language == "en" else "fleurs-fr-000.ogg"
        await visitor.answer(await visitor.send(voice=FIXTURES / "speech" / note))
        for photo in (*(FIXTURES / name for name in photos), document):
            await visitor.answer(await visitor.send(photo=photo))


async def measure() -> list[dict[str, object]]:
    with tempfile.TemporaryDirectory() as directory:
        service = Service(Path(directory), free_port())
        service.write_config()
        await service.start()
        assert service.process is not None
        await asyncio.sleep(SETTLED)
        rows: list[dict[str, object]] = [{"state": "started", **memory(service.process.pid)}]
        await use_everything(service)
        rows.append({"state": "every engine used", **memory(service.process.pid)})
        await asyncio.sleep(SETTLED)
        rows.append({"state": "quiet again", **memory(service.process.pid)})
        await service.stop()
        return rows


def main() -> None:
    argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    ).parse_args()
    rows = asyncio.run(measure())
    print(f"{'state':20}{'processes':>10}{'RSS MB':>9}{'PSS MB':>9}")
    for row in rows:
        print(
            f"{row['state']!s:20}{row['processes']!s:>10}{row['rss_mb']!s:>9}{row['pss_mb']!s:>9}"
        )
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(rows, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
