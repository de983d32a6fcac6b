#!/usr/bin/env bash
# Drawing under AddressSanitizer, and the measures with several threads under ThreadSanitizer.
#
# Leaks are not looked for: Graphviz, fontconfig and libxml2 keep what they have loaded until the end.
set -euo pipefail
cd "$(dirname "$0")/../.."
maps=$(mktemp -d)
trap 'rm -rf "$maps"' EXIT

echo "AddressSanitizer: building the command"
swift build --configuration release --sanitize address --product tsunagi \
  --scratch-path .build/for-addresses --quiet
export ASAN_OPTIONS=detect_leaks=0:abort_on_error=1 SWIFT_BACKTRACE=enable=no
tsunagi=.build/for-addresses/release/tsunagi
for network in kosaka f1x-good davis; do
  for layout in rings lanes islands force matrix; do
    echo "AddressSanitizer: draw $network --layout $layout"
    "$tsunagi" draw "$network" --layout $layout -o "$maps/map.svg" -o "$maps/map.pdf" \
      -o "$maps/map.png" -o "$maps/map.dot" > "$maps/log" 2>&1 || { cat "$maps/log"; exit 1; }
  done
done
"$tsunagi" draw kosaka --gaps --size-by betweenness --furigana -o "$maps/gaps.pdf"
"$tsunagi" draw kosaka --page a1 --tiles a4 -o "$maps/tiles.pdf"
"$tsunagi" convert kosaka -o "$maps/town.xlsx" > /dev/null
"$tsunagi" check "$maps/town.xlsx" > /dev/null

echo "ThreadSanitizer: the measures with one thread and with four"
swift build --package-path Tests/Standalone --scratch-path .build/for-threads \
  --configuration release --sanitize thread --quiet
TSAN_OPTIONS=halt_on_error=1 .build/for-threads/release/ThreadedMeasures
echo "nothing was found"
