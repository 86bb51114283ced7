"""Letters on paper: PDF files that a printer prints and a screen reader reads."""

from __future__ import annotations

from bot.engines.paper.writer import PaperWriter

__all__ = ["PaperWriter"]
