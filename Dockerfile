# Two stages: what is installed, from wheels with their hashes alone, and what runs. There is no
# compiler in either, and no package manager's cache in the second.
FROM python:3.11-slim-bookworm AS made
COPY requirements.txt /
RUN python -m venv /venv \
 && /venv/bin/pip install --no-cache-dir --disable-pip-version-check \
      --require-hashes --no-deps --only-binary :all: -r /requirements.txt \
 && /venv/bin/pip uninstall --yes --quiet pip setuptools
COPY bot /app/bot
COPY adapters /app/adapters
COPY dialogs /app/dialogs
COPY storage /app/storage
RUN /venv/bin/python -m compileall -q /app

FROM python:3.11-slim-bookworm
RUN useradd --system --uid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin bot
COPY --from=made /venv /venv
COPY --from=made /app /app
WORKDIR /app
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 HOST=0.0.0.0 PORT=3000
USER 10001
EXPOSE 3000
STOPSIGNAL SIGTERM
# Is it alive? Whether it is ready (/readyz) is for whoever sends it requests to ask.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["python", "-c", "import os, urllib.request as u; u.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/healthz', timeout=2)"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["serve"]
