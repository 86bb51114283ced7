"""What a child process does to itself before it works (`bot.child` is its parent's end).

It keeps the pipe for the protocol and lowers its own limits. Standard library only, and little of
it: a child is small.
"""

from __future__ import annotations

import os
import resource
import signal
from typing import BinaryIO


def private_output() -> BinaryIO:
    """Keep the pipe for us: a library that prints must not break the protocol."""
    answers = os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    os.close(null)
    return answers


def outlive_signals() -> None:
    """A service that is told to stop finishes its work first; it ends us by closing the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


def lower(limit: int, most: int) -> None:
    """Lower one of the limits of `resource`, as far as it may be."""
    _, hard = resource.getrlimit(limit)
    if hard != resource.RLIM_INFINITY:
        most = min(most, hard)
    resource.setrlimit(limit, (most, most))


_PR_SET_PDEATHSIG = 1  # linux/prctl.h


def end_with(parent: int, how: signal.Signals = signal.SIGTERM) -> None:
    """Ask the kernel to end this process, by the signal `how`, when the process `parent`, which
    started it, ends in whatever way: prctl(2), PR_SET_PDEATHSIG. Raises OSError; where there is no
    such call (not Linux), the parent's own end has to do."""
    import ctypes  # not every child needs it

    prctl = getattr(ctypes.CDLL(None, use_errno=True), "prctl", None)
    if prctl is not None and prctl(_PR_SET_PDEATHSIG, how, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")
    if os.getppid() != parent:  # it ended before we asked
        os.kill(os.getpid(), how)
