#!/usr/bin/env bash
# Gives made-up inputs to readers, and to the commands, at low priority.
#
#     fuzz.sh [READER…]      all of them, where none is named
#
# SECONDS_EACH and RUNS limit each; an input that something fell over is left in Findings/READER.
set -euo pipefail
cd "$(dirname "$0")/../.."

readers=("$@")
if ((${#readers[@]} == 0)); then
  readers=(native json vocabulary graphml gexf net paj dl gml nodelink cyjs edgelist clu vec names
    ties matrix tables workbook sheet gzip unnamed stream positions theme commands)
fi
scratch=.build/for-fuzzing
# Files that are read by their path stand in memory, where there is such a place.
memory=/tmp
if [[ -d /dev/shm ]]; then memory=/dev/shm; fi

swift build --package-path Tests/Fuzzing --scratch-path $scratch --configuration release \
  --sanitize fuzzer

failed=0
for reader in "${readers[@]}"; do
  corpus=$scratch/corpus/$reader
  log=$scratch/$reader.log
  mkdir -p "$corpus" Tests/Fuzzing/{Seeds,Findings}/"$reader"
  length=512 seconds=1
  case $reader in
    native | json | vocabulary | nodelink | cyjs | positions | theme) dictionary=json ;;
    graphml | gexf | sheet) dictionary=xml length=1024 ;;
    workbook) dictionary=xml length=4096 ;;
    # An input is a whole town, and all commands run on it.
    commands) dictionary=words length=2048 seconds=20 ;;
    *) dictionary=words ;;
  esac
  READER=$reader SEEDS=$corpus SWIFT_BACKTRACE=enable=no TMPDIR=$memory \
    nice -n 19 $scratch/release/Fuzz -max_total_time="${SECONDS_EACH:-60}" -runs="${RUNS:--1}" \
    -timeout=$seconds -rss_limit_mb=1024 -max_len=$length -print_final_stats=1 \
    -dict=Tests/Fuzzing/Dictionaries/$dictionary.dict \
    -artifact_prefix="Tests/Fuzzing/Findings/$reader/" \
    "$corpus" Tests/Fuzzing/Seeds/"$reader" Tests/Fuzzing/Findings/"$reader" > "$log" 2>&1 \
    || { failed=1; tail -n 30 "$log"; }
  sed -nE "s/^#([0-9]+)\tDONE +cov: ([0-9]+).*/$reader: \1 inputs, \2 edges/p" "$log"
done
find Tests/Fuzzing/Seeds Tests/Fuzzing/Findings -type d -empty -delete
exit $failed
