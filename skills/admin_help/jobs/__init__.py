"""Job orientation: from what a person did and can do to trades of ROME, what they usually need and
who helps. No person is scored, nothing is promised."""

from skills.admin_help.jobs.errand import ERRAND, Jobs

__all__ = ["ERRAND", "Jobs"]
