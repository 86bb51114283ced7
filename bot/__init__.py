"""Porte-Voix: the corridor a message walks, from a messenger to a spoken answer."""

import os

# Nothing leaves the machine unless the operator says so (rule P3). onnxruntime reports usage to its
# maker from its first import on, and model hubs count downloads: both are switched off before any
# engine is imported, and child processes inherit it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
# numpy's own threads wait by spinning: on a busy machine a question took seconds to embed, with one
# thread a sixth of one. To be set before numpy is imported; models bring threads of their own.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# With fewer threads than it was told to use, Whisper's library (CTranslate2 4) computes garbage.
os.environ.pop("OMP_THREAD_LIMIT", None)
