#!/usr/bin/env bash
# Makes the pictures of the README from seeded runs on the real data sets. Needs the data and Chromium. usage: docs/images/make.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
run=$(mktemp -d)
dotnet build Pipelines -c Release -v q
mlgen() { dotnet run -c Release --no-build --project Pipelines -- "$@"; }

mlgen lab --require-data --seed 1 --out "$run/fashion"
chromium --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars --user-data-dir="$run/profile" \
  --window-size=1400,1580 --screenshot="$PWD/docs/images/report.png" "file://$run/fashion/report.html"
cp "$run/fashion/figures/figure-05-reconstructions-deep.png" docs/images/reconstructions.png
cp "$run/fashion/figures/figure-04.3-neurons-sweep.png" docs/images/neurons.png

mlgen lab mnist-autoencoder --require-data --seed 1 --out "$run/digits"
cp "$run/digits/figures/figure-03-reconstructions.png" docs/images/digits.png
cp "$run/digits/figures/figure-05-rate-mse.png" docs/images/rate.png

mlgen train vae --data mnist --seed 1 --out "$run/vae"
mlgen generate "$run/vae" --count 60 --columns 15 --out "$run/samples"
mlgen interpolate "$run/vae" --data mnist --count 4 --out "$run/between"
mlgen encode "$run/vae" --data mnist --out "$run/codes"
cp "$run/samples/images.png" docs/images/samples.png
cp "$run/between/interpolation.png" docs/images/interpolation.png
cp "$run/codes/codes.png" docs/images/codes.png
rm -rf "$run"
