#!/usr/bin/env bash
# Builds a program that stands outside the project, and sees that it fetched nothing but what graphs and
# measures need, and that its numbers are right.
set -euo pipefail
cd "$(dirname "$0")/../.."
scratch=.build/for-standalone
swift build --package-path Tests/Standalone --scratch-path $scratch --product Standalone
fetched=$(ls $scratch/checkouts)
if [[ $fetched != swift-numerics ]]; then
  echo "graphs and measures need swift-numerics alone, and this was fetched: $fetched" >&2
  exit 1
fi
diff <($scratch/debug/Standalone) - <<'RESULT'
0 0.0
1 0.0
2 0.6666666666666666
3 0.0
density 0.6666666666666666
RESULT
echo "graphs and measures stand alone"
