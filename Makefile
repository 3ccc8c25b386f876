# Everything a person or a machine does with this repository. Plain `make` prints the list.
SHELL := /bin/bash -o pipefail
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test check bench proto format clean install-run install-test lint proto-drift

# The same flags for every debug build, so that no target rebuilds what another has built.
FLAGS := --explicit-target-dependency-import-check error
# Sixteen tests at a time: all at once, each would wait for two cores longer than its calls may take.
SWIFT_TEST := swift test --skip-build --disable-xctest --experimental-maximum-parallelization-width 16 $(FLAGS)
RUN := .build/debug/souk demo --up
BENCH := SOUK_PROGRAMS=$(CURDIR)/.build/release .build/release/souk-bench --json .data/bench.json

# Hand-written Swift: what protoc-c and our plugin write is not linted.
GENERATED := Shared/CProto Shared/Contracts/Generated Tests/Everything Tests/ContractsTests/Everything
SOURCES := find Package.swift Services Shared Tests -name '*.swift' \
    -not -path '*/.build/*' $(GENERATED:%=-not -path '%/*') -print0

help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

run: install-run ## start everything on this machine, data in .data/, and play one order through it
	@echo "souk: building (the first time takes minutes)"
	swift build $(FLAGS)
	exec $(RUN)

# Real processes come last and alone: what they measure out in seconds should not wait for two cores' other work.
test: install-test ## run all tests; one suite or test: make test ONLY='Placing an order'
	@echo "souk: building the programs and the tests (the first time takes minutes)"
	swift build --build-tests $(FLAGS)
	$(if $(ONLY),$(SWIFT_TEST) --filter '$(ONLY)' |& tee .build/test.log,$(SWIFT_TEST) --skip SystemTests)
	$(if $(ONLY),,$(SWIFT_TEST) --filter SystemTests)
	@$(if $(ONLY),! grep -q '^warning: No matching test' .build/test.log || { echo "souk: no test has this name" >&2; exit 1; })

check: install-test lint proto-drift ## style, generated code and declared imports
	Shared/Codegen/refusals
	Tests/ContractsTests/golden.py --check
	swift build $(FLAGS)
	@echo "souk: checked"

bench: install-test ## build for release and measure; the numbers go to .data/bench.json
	@echo "souk: building for release (the first time takes minutes)"
	swift build -c release $(FLAGS)
	@mkdir -p .data
	$(BENCH)

proto: install-run ## write Shared/CProto and Shared/Contracts/Generated anew from proto/
	Shared/Codegen/generate

format: ## rewrite hand-written Swift in the house style
	$(SOURCES) | xargs -0 swift format --in-place

clean: ## delete what was built; .data/ stays
	rm -rf .build Shared/Codegen/.build

install-run:
	@.ci/install run

install-test:
	@.ci/install test

lint:
	@echo "souk: style (make format repairs most of it)"
	@$(SOURCES) | xargs -0 swift format lint --strict

proto-drift: proto
	@git diff --exit-code -- $(GENERATED) || { \
	    echo "souk: generated code differs from proto/; commit what make proto wrote" >&2; exit 1; }
	@new=$$(git ls-files --others --exclude-standard -- $(GENERATED)); \
	    [ -z "$$new" ] || { echo "souk: generated but not committed: $$new" >&2; exit 1; }
