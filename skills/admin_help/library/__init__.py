"""Sheets of others: service-public.fr's open data, searched and quoted after our own sheets."""

from skills.admin_help.library.answer import ask, render, titled
from skills.admin_help.library.search import Library

__all__ = ["Library", "ask", "render", "titled"]
