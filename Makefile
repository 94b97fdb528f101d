# `make demo` and `make test` need only Python 3.11 or later and make.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin

.PHONY: demo test check format lock pictures bench clean

demo: $(VENV)/.run  ## Start the playground on this machine, and print its address
	$(BIN)/python -m bot demo

test: $(VENV)/.dev  ## Format, lint, types, and every test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest

$(VENV)/.run: requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes --no-deps -r requirements.txt
	touch $@

$(VENV)/.dev: requirements-dev.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes --no-deps -r requirements-dev.txt
	touch $(VENV)/.run $@

format:  ## Put the code in its one shape
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock:  ## Pin what pyproject.toml names, with hashes and no index
	uv pip compile pyproject.toml --extra model --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet -o requirements.txt
	uv pip compile pyproject.toml --extra model --group dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet -o requirements-dev.txt

pictures: $(VENV)/.dev  ## Take the README's pictures from the running playground
	$(BIN)/python -m tests.browser.pictures

bench: $(VENV)/.dev  ## Measure beside floors and peers: make bench HARNESS=folder VENVS=folder
	$(BIN)/python -m tests.bench.table --harness $(HARNESS) --venvs $(or $(VENVS),.) $(BENCH)

clean:
	rm -rf $(VENV) .demo .mypy_cache .ruff_cache .pytest_cache
