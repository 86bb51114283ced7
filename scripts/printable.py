"""A guide as one HTML page that prints well: no other file, nothing from the network.

python scripts/printable.py docs/guide-lessons.md [--lessons en] > guide.html

`--lessons LANGUAGE` adds the text of all lessons in that language, for reading aloud.
Needs markdown-it-py, which `scripts/setup --dev` installs.
"""

from __future__ import annotations

import argparse
import html
import sys
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from skills.admin_help.lessons.course import Course, load_course  # noqa: E402

RIGHT_TO_LEFT = ("ar", "fa", "ps")
STYLE = """
@page { size: A4; margin: 18mm }
body { font: 11.5pt/1.4 "Noto Sans", "DejaVu Sans", sans-serif; max-width: 46em; margin: 1em auto }
h1 { font-size: 1.6em } h2 { font-size: 1.25em; margin-top: 1.4em } h3 { margin-bottom: 0.2em }
h2, h3 { break-after: avoid } tr, li { break-inside: avoid } thead { display: table-header-group }
.todo { list-style: none; margin-inline-start: -1.3em }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #444; padding: 0.3em 0.5em; text-align: start; vertical-align: top }
pre { white-space: pre-wrap; border: 1px solid #444; padding: 0.5em }
section { break-before: page }
"""


def page(markdown: str, language: str, annex: str = "") -> str:
    """The whole page; its title is the first heading."""
    body = MarkdownIt("commonmark").enable("table").render(markdown)
    body = body.replace("<li>[ ] ", '<li class="todo">\u2610 ').replace("<th>", '<th scope="col">')
    title = html.escape(markdown.splitlines()[0].lstrip("# "))
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"{body}{annex}</body>\n</html>\n"
    )


def lessons(course: Course, language: str) -> str:
    """The text of all lessons in a language, the right answers in bold."""
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    parts = [f'<section lang="{language}" dir="{direction}">\n']
    for level in course.levels:
        parts.append(f"<h2>{html.escape(course.tongues[language].levels[level])}</h2>\n")
        for lesson in course.of(level):
            told = lesson.told[language]
            parts.append(f"<h3>{lesson.number}. {html.escape(told.title)}</h3>\n")
            parts += [f"<p>{html.escape(text)}</p>\n" for text in (*told.passages, told.question)]
            choices = [html.escape(choice) for choice in told.choices]
            if choices:
                choices[lesson.right] = f"<strong>{choices[lesson.right]}</strong>"
            items = "".join(f"<li>{choice}</li>" for choice in choices)
            parts.append(f'<ol type="A">{items}</ol>\n<p>{html.escape(told.why)}</p>\n')
    return "".join((*parts, "</section>\n"))


def main() -> None:
    """Write the page to standard output."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("guide", type=Path)
    parser.add_argument("--lessons", metavar="LANGUAGE")
    wanted = parser.parse_args()
    course = load_course()
    if wanted.lessons and wanted.lessons not in course.tongues:
        parser.error(f"no lessons in {wanted.lessons}; there are: {', '.join(course.tongues)}")
    markdown = wanted.guide.read_text("utf-8")
    language = "fr" if wanted.guide.stem == "guide-ateliers" else "en"
    annex = lessons(course, wanted.lessons) if wanted.lessons else ""
    sys.stdout.write(page(markdown, language, annex))


if __name__ == "__main__":
    main()
