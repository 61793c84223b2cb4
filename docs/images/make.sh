#!/usr/bin/env bash
# Makes the pictures of the README from a seeded run of the lab on Fashion-MNIST. Needs the data set and Chromium. usage: docs/images/make.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
run=$(mktemp -d)
dotnet run -c Release --project Pipelines -- lab --require-data --seed 1 --out "$run/lab"
chromium --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars --user-data-dir="$run/profile" \
  --window-size=1400,1580 --screenshot="$PWD/docs/images/report.png" "file://$run/lab/report.html"
cp "$run/lab/figures/figure-05-reconstructions-deep.png" docs/images/reconstructions.png
cp "$run/lab/figures/figure-04.3-neurons-sweep.png" docs/images/neurons.png
rm -rf "$run"
