"""The package before numpy: it limits numpy's threads, as in the service."""

import bot  # noqa: F401
