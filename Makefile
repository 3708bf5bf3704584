# `make` shows what chrono does; `make test` runs everything that must hold.
# Needs Python 3.11 or newer with pip and venv; everything else comes from the hashed locks.

PYTHON ?= python3
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif

# More options for pytest: `make test PYTEST=--cov` tells what no test runs, and fails under the floor of pyproject.toml.
PYTEST ?=

.PHONY: all test lint bench site lock clean
.DEFAULT_GOAL := all

all: .venv/ready
	$(BIN)/chrono render events.yaml

test: .venv/ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n auto --dist worksteal $(PYTEST)

bench: .venv/ready-dev
	$(BIN)/python benchmarks/start.py

# The documentation into build/site, with every link checked. mkdocs-material is no part of the locks.
# Not --quiet, with which mkdocs counts no warnings and --strict never fails.
site: export NO_MKDOCS_2_WARNING = 1
site: .venv/ready
	@$(BIN)/python -c "import importlib.util, sys; sys.exit(None if importlib.util.find_spec('material') else 'make site needs the group docs: $(BIN)/python -m pip install mkdocs-material')"
	$(BIN)/python -m mkdocs build --strict --clean

.venv/ready: requirements.lock pyproject.toml
	$(PYTHON) -c "import sys; sys.exit(0 if sys.version_info >= (3, 11) else 'chrono needs Python 3.11 or newer; name one with make PYTHON=python3.12')"
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes --only-binary :all: -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q chrono
	touch $@

.venv/ready-dev: .venv/ready requirements-dev.lock
	$(BIN)/python -m pip install --quiet --require-hashes --only-binary :all: -r requirements-dev.lock
	touch $@

# Needs uv; the locks name no index and no address.
lock:
	printf 'hatchling>=1.27\n' > build.in
	uv pip compile -q --generate-hashes --universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url pyproject.toml build.in -o requirements.lock
	uv pip compile -q --generate-hashes --universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url --group dev -c requirements.lock pyproject.toml -o requirements-dev.lock
	rm build.in

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
