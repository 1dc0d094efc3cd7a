# make run    sets up, builds a release, runs the example questions
# make test   sets up and runs all tests
# See README.md for the rest.

PREFIX ?= /usr/local
SIAP = .build/release/siap
PYTHON = .build/venv/bin/python3
# Where the shells look for completions, under PREFIX.
BASH_COMPLETION = share/bash-completion/completions/siap
ZSH_COMPLETION = share/zsh/site-functions/_siap
FISH_COMPLETION = share/fish/vendor_completions.d/siap.fish
# How many questions `make oracle` asks, and which.
N ?= 3000
SEED ?= 1
# How long `make fuzz` runs each of its targets, and which: all when none is named.
SECONDS ?= 60
TARGETS ?=
# How many rows `make bench-peers` makes, and how often it asks each question.
ROWS ?= 1000000
RUNS ?= 5
# One file that needs nothing of the machine it runs on; what Debian's archive of libedit stands on is named for the linker.
# Where there are no such archives: make STATIC=--static-swift-stdlib
STATIC = -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -ltinfo -Xlinker -lbsd -Xlinker -lmd
RELEASE = swift build -c release --product siap $(STATIC)

.PHONY: run build setup test check unit lessons shell-test oracle fuzz sanitize pack-test examples bench bench-peers install uninstall format clean

run: build
	$(SIAP) examples/readiness.dsl

build: setup
	$(RELEASE)

# Installs what a fresh machine lacks, by the system's package manager; does nothing where all is there.
setup:
	@Tools/setup.sh

test: setup build unit examples lessons pack-test oracle shell-test

unit:
	swift test --parallel

# Every example runs and its expectations hold.
examples: build
	@Tools/run-examples.sh $(SIAP)

# Every lesson's model answers are right, its known wrong answers wrong, in the program as it is shipped.
lessons: build
	$(SIAP) learn --check

# The shipped roster against the published figures, and recorded results worked out anew, by programs that share nothing with siap.
pack-test:
	python3 Tools/roster/check.py > /dev/null
	python3 Tests/GoldenTests/verify.py

# The shell through a pseudo-terminal.
shell-test: build $(PYTHON)
	SIAP=$(CURDIR)/$(SIAP) $(PYTHON) -m pytest -q Tests/Shell

# Random packs and questions, answered a second time by Tests/Oracle, which shares nothing with siap.
oracle: build $(PYTHON)
	$(PYTHON) Tests/Oracle/oracle.py --siap $(SIAP) --count $(N) --seed $(SEED)

# Each target of Tests/Fuzz for so many seconds; corpora and finds stay in .build/fuzz.
fuzz: setup
	Tests/Fuzz/run.sh $(SECONDS) $(TARGETS)

# All unit tests under the address sanitizer, then under the thread sanitizer; each is a build of its own, optimised, since
# unoptimised frames with their red zones outgrow a test's stack. Swift's own runtime reads a frame after its return; and
# it keeps an enum's case in the spare bits of a pointer, which is then no pointer to those who look for what leaks.
SANITIZED = swift test -c release -Xswiftc -enable-testing --parallel
sanitize: setup
	ASAN_OPTIONS=detect_stack_use_after_return=0:detect_leaks=0 $(SANITIZED) --sanitize address --scratch-path .build/address
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tools/sanitizers/thread.txt $(SANITIZED) --sanitize thread --scratch-path .build/thread

$(PYTHON): Tests/Shell/requirements.txt
	python3 -m venv .build/venv
	$(PYTHON) -m pip install --quiet -r Tests/Shell/requirements.txt
	@touch $(PYTHON)

# Format of the sources, undeclared imports, rooms that import upwards, scripts in the usual form.
check: setup
	$(RELEASE) --explicit-target-dependency-import-check error
	Tools/check.sh

bench: build
	Benchmarks/run.sh $(SIAP)

# Against DuckDB, Polars, ClickHouse and Hyper: installs them from PyPI under .build, compares the answers, then the times.
bench-peers: build
	Benchmarks/peers/run.sh $(SIAP) --rows $(ROWS) --runs $(RUNS)

format:
	swift format --in-place --recursive --parallel Sources Tests Package.swift

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/siap/examples $(DESTDIR)$(PREFIX)/share/siap/pack $(DESTDIR)$(PREFIX)/share/siap/grammar
	install -s -m 755 $(SIAP) $(DESTDIR)$(PREFIX)/bin/siap
	cp -R Sources/ReadinessPack/. $(DESTDIR)$(PREFIX)/share/siap/pack/
	cp -R examples/. $(DESTDIR)$(PREFIX)/share/siap/examples/
	cp -R docs README.md $(DESTDIR)$(PREFIX)/share/siap/
	install -m 644 grammar/*.ebnf grammar/*.md $(DESTDIR)$(PREFIX)/share/siap/grammar/
	install -d $(DESTDIR)$(PREFIX)/share/siap/editors
	install -m 644 grammar/editors/* $(DESTDIR)$(PREFIX)/share/siap/editors/
	install -D -m 644 Tools/completions/siap.bash $(DESTDIR)$(PREFIX)/$(BASH_COMPLETION)
	install -D -m 644 Tools/completions/_siap $(DESTDIR)$(PREFIX)/$(ZSH_COMPLETION)
	install -D -m 644 Tools/completions/siap.fish $(DESTDIR)$(PREFIX)/$(FISH_COMPLETION)
	install -D -m 644 Tools/man/siap.1 $(DESTDIR)$(PREFIX)/share/man/man1/siap.1

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/siap $(DESTDIR)$(PREFIX)/share/siap $(DESTDIR)$(PREFIX)/share/man/man1/siap.1
	rm -f $(addprefix $(DESTDIR)$(PREFIX)/,$(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION))

clean:
	rm -rf .build
