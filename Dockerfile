# Porte-Voix in a container: docs/operations.md, "In containers".
#
# The base is named by its tag. To hold it to the byte, take the digest that
#   docker buildx imagetools inspect debian:bookworm-slim
# prints and build with --build-arg BASE=debian:bookworm-slim@sha256:...
ARG BASE=debian:bookworm-slim

# --- the environment, from the lock file, with hashes; nothing of this stage but /app is kept ---
FROM ${BASE} AS build
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
# Debian keeps no old versions: naming one would break the build at its next security update.
# hadolint ignore=DL3008
RUN apt-get update -qq \
    && apt-get install -y -qq --no-install-recommends ca-certificates python3 python3-venv \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
# requirements-telemetry.lock: also the packages that send traces (OpenTelemetry).
ARG LOCK=requirements.lock
COPY pyproject.toml requirements.lock requirements-telemetry.lock ./
RUN python3 -m venv .venv \
    && grep -A40 -E '^uv==' requirements.lock \
    | awk 'NR==1 || /^ +--hash/ {print; next} {exit}' > /tmp/uv.lock \
    && .venv/bin/python -m pip install -q --no-cache-dir --disable-pip-version-check --require-hashes -r /tmp/uv.lock \
    && .venv/bin/uv pip install -q --no-cache --python .venv/bin/python --compile-bytecode --require-hashes \
       -r requirements.lock -r "${LOCK}"
COPY . .
# Who cloned with a tight umask has files that only root may read.
RUN chmod -R a+rX ./* \
    && .venv/bin/uv pip install -q --no-cache --python .venv/bin/python --no-deps --no-build-isolation -e . \
    && .venv/bin/python -m compileall -q bot skills

# --- what runs ---
FROM ${BASE}
# hadolint ignore=DL3008
RUN apt-get update -qq \
    && apt-get install -y -qq --no-install-recommends ca-certificates python3 \
       tesseract-ocr-fra tesseract-ocr-eng tesseract-ocr-ara tesseract-ocr-fas tesseract-ocr-ukr \
       tesseract-ocr-rus tesseract-ocr-amh tesseract-ocr-tir tesseract-ocr-osd \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 10001 porte-voix \
    && useradd --uid 10001 --gid 10001 --no-log-init --no-create-home --home-dir /tmp --shell /usr/sbin/nologin porte-voix \
    && install -d -o porte-voix -g porte-voix -m 0700 /data \
    && install -d -o porte-voix -g porte-voix -m 0755 /models
COPY --from=build /app /app
WORKDIR /app
ENV PATH=/app/.venv/bin:$PATH \
    HOME=/tmp \
    PYTHONDONTWRITEBYTECODE=1 \
    PORTE_VOIX_DATA=/data \
    PORTE_VOIX_MODELS=/models \
    PORTE_VOIX_ASSOCIATION=/data/association \
    PORTE_VOIX_WEB_HOST=0.0.0.0 \
    PORTE_VOIX_CONSOLE_HOST=0.0.0.0
USER 10001:10001
VOLUME ["/data", "/models"]
# Web chat, console. /healthz, /readyz and /metrics (8099) listen inside the container alone.
EXPOSE 8080 8090
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request as web; web.urlopen('http://127.0.0.1:8099/healthz', timeout=4)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["porte-voix"]
CMD ["run"]
