# Two commands: `make` builds the program and draws the networks under datasets/, `make test` tests it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := all
.PHONY: all packages build draw networks test exhaustive interop fuzz sanitize lint house symbols \
  docs api api-check standalone install benchmark clean

PREFIX ?= /usr/local
DESTDIR ?=

# What the program and its tests need of Debian: Graphviz, cairo and fontconfig, the libraries for XML,
# compressed files and workbooks, the fonts of the map, and the tools that read our output back.
PACKAGES := libgraphviz-dev libcairo2-dev libfontconfig-dev libxml2-dev zlib1g-dev libzip-dev \
  libxlsxwriter-dev pkg-config fonts-morisawa-bizud-gothic fonts-noto-cjk \
  graphviz poppler-utils python3-venv

# The release binary carries Swift's own libraries, so that it starts fast and runs without a
# toolchain, and no path of the machine that built it.
RELEASE := --configuration release --static-swift-stdlib -Xlinker -s \
  -Xcc -ffile-prefix-map=$(CURDIR)=. -Xswiftc -file-prefix-map -Xswiftc $(CURDIR)=.
TSUNAGI := .build/release/tsunagi

# Catalogues hold words and lists, not networks.
NETWORKS := find datasets -name '*.yaml' -not -path 'datasets/catalogues/*' | LC_ALL=C sort

all: draw

packages:
	@command -v dpkg-query > /dev/null \
	  || { echo "not a Debian system: please install what provides $(PACKAGES)"; exit 0; }; \
	missing=($$(comm -23 <(printf '%s\n' $(PACKAGES) | sort) <(dpkg-query --show \
	  --showformat='$${db:Status-Status} $${Package}\n' $(PACKAGES) 2> /dev/null \
	  | sed -n 's/^installed //p' | sort))); \
	(( $${#missing[@]} )) || exit 0; echo "installing the system packages $${missing[*]}"; \
	apt=(env DEBIAN_FRONTEND=noninteractive apt-get --quiet=2); (( EUID == 0 )) || apt=(sudo "$${apt[@]}"); \
	"$${apt[@]}" update; "$${apt[@]}" install --yes --no-install-recommends "$${missing[@]}"

build: packages
	swift build $(RELEASE) --product tsunagi

# A line a network with its time; on a terminal also the one that is being drawn.
draw: build
	@mkdir -p output; drawn=0; failed=0; \
	for file in $$($(NETWORKS)); do \
	  picture=output/$$(basename "$${file%.*}"); start=$${EPOCHREALTIME/[.,]/}; \
	  [[ ! -t 1 ]] || printf '\r\033[K%s …' "$$file"; result="$$picture.svg .pdf .png"; \
	  if $(TSUNAGI) draw "$$file" -o "$$picture.svg" -o "$$picture.pdf" -o "$$picture.png"; \
	  then drawn=$$((drawn + 1)); else failed=$$((failed + 1)); result=FAILED; fi; \
	  time=$$(( ($${EPOCHREALTIME/[.,]/} - start) / 1000 )); [[ ! -t 1 ]] || printf '\r\033[K'; \
	  printf '%-44s %4d.%03d s  %s\n' "$$file" $$((time / 1000)) $$((time % 1000)) "$$result"; \
	done; echo "$$drawn of $$((drawn + failed)) networks drawn"; (( failed == 0 ))

networks:
	@$(NETWORKS)

# Placing a town takes a fraction of a second in a release build and minutes in a debug build.
test: packages
	swift test --disable-xctest --scratch-path .build/for-tests \
	  --configuration release -Xswiftc -enable-testing

# What we write is opened with NetworkX, python-igraph and openpyxl, and what they write is read. They
# come from PyPI into a folder of their own that is gone afterwards.
INTEROP := datasets/towns/tsubata.yaml datasets/towns/nabari.yaml datasets/classics/campnet.yaml \
  datasets/classics/davis.yaml datasets/classics/florentine.yaml

interop: build
	@folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
	python3 -m venv "$$folder/venv"; \
	"$$folder/venv/bin/pip" install --quiet --disable-pip-version-check networkx igraph openpyxl numpy; \
	"$$folder/venv/bin/python" Tests/Interop/interop.py $(TSUNAGI) $(INTEROP)

# All commands over all networks at all their dates, in every layout and form: some minutes.
exhaustive: packages
	TSUNAGI_EXHAUSTIVE=1 swift test --disable-xctest --scratch-path .build/for-tests \
	  --configuration release -Xswiftc -enable-testing --filter 'EveryDateTests|GeneratedNetworkTests'

# The readers, and the commands on networks that nobody wrote, against libFuzzer for SECONDS each, or for
# RUNS inputs. What one of them fell over stands in Tests/Fuzzing/Findings afterwards, and is a test from
# then on.
SECONDS ?= 60
RUNS ?= -1
READERS ?=

fuzz: packages
	SECONDS_EACH=$(SECONDS) RUNS=$(RUNS) Tests/Fuzzing/fuzz.sh $(READERS)

# Drawing under AddressSanitizer, and the measures with several threads under ThreadSanitizer.
sanitize: packages
	Tests/Fuzzing/sanitize.sh

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

# No circle among the folders of a module, and none that uses more than eight others. What still stands
# against this is listed, and the list only becomes shorter.
house:
	swift test --package-path Tests/House --scratch-path .build/for-house --disable-xctest --quiet
	swift run --package-path Tests/House --scratch-path .build/for-house --quiet \
	  House Sources Tests/House/Standing.txt

# The libraries that are products; those beside them are code for tests.
LIBRARIES = $(notdir $(wildcard $(addprefix Sources/,$(shell \
  sed -n 's/.*\.library.name: "\([A-Za-z]*\)".*/\1/p' Package.swift))))
SYMBOLS := .build/for-docs/symbol-graphs
DOCC = $(shell command -v docc || echo "$$(dirname "$$(readlink -f "$$(command -v swift)")")/docc")

symbols: packages
	@mkdir -p $(SYMBOLS); for library in $(LIBRARIES); do \
	  swift build --quiet --target $$library --scratch-path .build/for-docs \
	    -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir \
	    -Xswiftc "$(CURDIR)/$(SYMBOLS)"; \
	  rm -rf $(SYMBOLS)/$$library; mkdir $(SYMBOLS)/$$library; \
	  cp $(SYMBOLS)/$$library.symbols.json $(SYMBOLS)/$$library; \
	done

# Each library's catalogue, converted with its symbols; what DocC warns of is an error.
docs: symbols
	@rm -rf .build/docs; mkdir -p .build/docs; \
	for library in $(notdir $(basename $(wildcard Sources/*/*.docc))); do \
	  "$(DOCC)" convert Sources/$$library/$$library.docc --warnings-as-errors \
	    --additional-symbol-graph-dir $(SYMBOLS)/$$library \
	    --output-path .build/docs/$$library.doccarchive; \
	  echo ".build/docs/$$library.doccarchive"; \
	done

# What the libraries promise to others, one declaration a line. `make api` writes the lists anew: do it on
# purpose, and say in CHANGELOG.md what it changes. CI fails where they are not what the code says.
API = swift run --package-path Tests/House --scratch-path .build/for-house --quiet PublicAPI $(SYMBOLS)

api: symbols
	$(API) Tests/API $(LIBRARIES)

api-check: symbols
	@rm -rf .build/api; $(API) .build/api $(LIBRARIES); diff -ru Tests/API .build/api \
	  || { echo "the public declarations have changed: make api, and say so in CHANGELOG.md"; exit 1; }

# A program outside the package, which takes two of its libraries and fetches nothing that these do not need.
standalone:
	Tests/Standalone/check.sh

install: build
	install -D --mode 755 $(TSUNAGI) "$(DESTDIR)$(PREFIX)/bin/tsunagi"
	@find datasets -type f -print0 | while IFS= read -r -d '' file; do \
	  install -D --mode 644 "$$file" "$(DESTDIR)$(PREFIX)/share/tsunagi/$$file"; done
	@echo "the networks that ship with it are in $(DESTDIR)$(PREFIX)/share/tsunagi/datasets"

# The steps of drawing from a cold start (the median of 20 runs, in milliseconds), then the measures
# on large networks, then what the findings find of problems planted in fictional towns.
#
#     make benchmark PEERS=1                     beside python-igraph, NetworKit, rustworkx and NetworkX
#     make benchmark GRAPHS="a.tsv b.tsv.gz"     on edge lists of one's own
BENCHMARKS = swift run --package-path Tests/Benchmarks --scratch-path .build/for-benchmarks \
  --configuration release

benchmark: build $(if $(PEERS),.build/peers/installed)
	$(BENCHMARKS) DrawBenchmarks $(TSUNAGI) tsubata yaizu nabari
	$(BENCHMARKS) GraphBenchmarks $(if $(PEERS),--peers "$(CURDIR)/.build/peers/bin/python") $(GRAPHS)
	$(BENCHMARKS) FindingsBenchmarks

.build/peers/installed:
	python3 -m venv .build/peers
	.build/peers/bin/pip install --quiet igraph networkit rustworkx networkx numpy scipy
	touch $@

clean:
	rm -rf .build
	find output -type f ! -name tsubata.png -delete
