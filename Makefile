# Two commands: `make` builds the program and draws the networks under datasets/, `make test` tests it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := all
.PHONY: all packages build draw networks test interop fuzz lint docs install benchmark clean

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
	@if ! command -v dpkg-query > /dev/null; then \
	  echo "not a Debian system: please install what provides $(PACKAGES)"; exit 0; fi; \
	missing=(); \
	for package in $(PACKAGES); do \
	  status=$$(dpkg-query --show --showformat='$${db:Status-Status}' $$package 2> /dev/null || true); \
	  [[ $$status == installed ]] || missing+=($$package); \
	done; \
	if (( $${#missing[@]} )); then \
	  as_root=(); if (( EUID != 0 )); then as_root=(sudo); fi; \
	  echo "installing the system packages $${missing[*]}"; \
	  "$${as_root[@]}" apt-get update --quiet --quiet; \
	  "$${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
	    apt-get install --yes --quiet --quiet --no-install-recommends "$${missing[@]}"; \
	fi

build: packages
	swift build $(RELEASE) --product tsunagi

# A line a network with its time; on a terminal also the one that is being drawn.
draw: build
	@mkdir -p output; \
	mapfile -t files < <($(NETWORKS)); \
	count=0; failed=0; \
	for file in "$${files[@]}"; do \
	  count=$$((count + 1)); name=$$(basename "$${file%.*}"); start=$${EPOCHREALTIME/[.,]/}; \
	  if [[ -t 1 ]]; then printf '\r\033[K[%d/%d] %s …' $$count $${#files[@]} "$$name"; fi; \
	  if $(TSUNAGI) draw "$$file" -o "output/$$name.svg" -o "output/$$name.pdf" -o "output/$$name.png"; \
	  then result="output/$$name.svg .pdf .png"; else result="FAILED"; failed=$$((failed + 1)); fi; \
	  time=$$(( ($${EPOCHREALTIME/[.,]/} - start) / 1000 )); \
	  if [[ -t 1 ]]; then printf '\r\033[K'; fi; \
	  printf '%-44s %4d.%03d s  %s\n' "$$file" $$((time / 1000)) $$((time % 1000)) "$$result"; \
	done; \
	echo "$$((count - failed)) of $$count networks drawn"; (( failed == 0 ))

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

# Every reader against libFuzzer for SECONDS, or for RUNS inputs, at low priority. What a reader fell over
# stands in Tests/Fuzzing/Findings/READER afterwards, and is a test from then on.
SECONDS ?= 60
RUNS ?= -1
READERS ?= native json vocabulary graphml gexf net paj dl gml nodelink cyjs edgelist clu vec names \
  ties matrix tables workbook sheet gzip unnamed stream positions theme
FUZZED := .build/for-fuzzing
# Files that are read by their path stand in memory, where there is such a place.
MEMORY := $(firstword $(wildcard /dev/shm) /tmp)

fuzz: packages
	swift build --package-path Tests/Fuzzing --scratch-path $(FUZZED) --configuration release \
	  --sanitize fuzzer
	@failed=0; for reader in $(READERS); do \
	  corpus=$(FUZZED)/corpus/$$reader; log=$(FUZZED)/$$reader.log; length=512; \
	  mkdir -p $$corpus Tests/Fuzzing/{Seeds,Findings}/$$reader; \
	  case $$reader in \
	    native|json|vocabulary|nodelink|cyjs|positions|theme) dictionary=json ;; \
	    graphml|gexf|sheet) dictionary=xml; length=1024 ;; \
	    workbook) dictionary=xml; length=4096 ;; *) dictionary=words ;; \
	  esac; \
	  READER=$$reader SEEDS=$$corpus SWIFT_BACKTRACE=enable=no TMPDIR=$(MEMORY) \
	    nice -n 19 $(FUZZED)/release/Fuzz -max_total_time=$(SECONDS) -runs=$(RUNS) -timeout=1 \
	    -rss_limit_mb=1024 -max_len=$$length -print_final_stats=1 \
	    -dict=Tests/Fuzzing/Dictionaries/$$dictionary.dict \
	    -artifact_prefix=Tests/Fuzzing/Findings/$$reader/ \
	    $$corpus Tests/Fuzzing/Seeds/$$reader Tests/Fuzzing/Findings/$$reader > $$log 2>&1 \
	    || { failed=1; tail -n 30 $$log; }; \
	  sed -nE "s/^#([0-9]+)\tDONE +cov: ([0-9]+).*/$$reader: \1 inputs, \2 edges/p" $$log; \
	done; find Tests/Fuzzing/Seeds Tests/Fuzzing/Findings -type d -empty -delete; exit $$failed

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

# Each library's catalogue, converted with its symbols; what DocC warns of is an error.
DOCUMENTED = $(notdir $(patsubst %/,%,$(dir $(wildcard Sources/*/*.docc))))
DOCC = $(shell command -v docc || echo "$$(dirname "$$(readlink -f "$$(command -v swift)")")/docc")

docs: packages
	@rm -rf .build/docs; mkdir -p .build/docs .build/for-docs/symbol-graphs
	@for target in $(DOCUMENTED); do \
	  swift build --quiet --target $$target --scratch-path .build/for-docs \
	    -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir \
	    -Xswiftc "$(CURDIR)/.build/for-docs/symbol-graphs"; \
	  rm -rf .build/for-docs/symbol-graphs/$$target; mkdir .build/for-docs/symbol-graphs/$$target; \
	  cp .build/for-docs/symbol-graphs/$$target.symbols.json .build/for-docs/symbol-graphs/$$target; \
	  "$(DOCC)" convert Sources/$$target/$$target.docc --warnings-as-errors \
	    --additional-symbol-graph-dir .build/for-docs/symbol-graphs/$$target \
	    --output-path .build/docs/$$target.doccarchive; \
	  echo ".build/docs/$$target.doccarchive"; \
	done

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
benchmark: build $(if $(PEERS),.build/peers/installed)
	@for network in tsubata yaizu nabari; do \
	  echo "$$network"; \
	  for run in {1..20}; do \
	    $(TSUNAGI) draw $$network -o .build/benchmark.svg --timing 2>&1 > /dev/null; \
	  done | awk '/^timing:/ { if (!($$2 in n)) order[++steps] = $$2; v[$$2, ++n[$$2]] = $$3 } \
	    END { for (s = 1; s <= steps; s++) { name = order[s]; m = n[name]; \
	      for (i = 1; i <= m; i++) a[i] = v[name, i]; \
	      for (i = 2; i <= m; i++) { x = a[i]; for (j = i - 1; j > 0 && a[j] > x; j--) a[j + 1] = a[j]; a[j + 1] = x } \
	      printf "  %-18s %8.1f\n", name, a[int((m + 1) / 2)] * 1000 } }'; \
	done
	swift run --package-path Tests/Benchmarks --scratch-path .build/for-benchmarks \
	  --configuration release GraphBenchmarks \
	  $(if $(PEERS),--peers "$(CURDIR)/.build/peers/bin/python") $(GRAPHS)
	swift run --package-path Tests/Benchmarks --scratch-path .build/for-benchmarks \
	  --configuration release FindingsBenchmarks

.build/peers/installed:
	python3 -m venv .build/peers
	.build/peers/bin/pip install --quiet igraph networkit rustworkx networkx numpy scipy
	touch $@

clean:
	rm -rf .build
	find output -type f ! -name tsubata.png -delete
