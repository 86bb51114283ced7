"""Model files from their official homes: what is offered, the download, the lock, the command."""
