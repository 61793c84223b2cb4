#!/usr/bin/env bash
# Makes the pictures of the README from one seeded run of each lab on the real data sets: about half an hour. Needs the data and Chromium.
# usage: docs/images/make.sh [FOLDER of the runs; those that are finished are not run again]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
runs=${1:-$(mktemp -d)}
dotnet build Pipelines -c Release -v q
for lab in fashion-autoencoders mnist-generative autoencoder-uses mnist-autoencoder; do
  dotnet run -c Release --no-build --project Pipelines -- lab "$lab" --require-data --seed 1 --resume --out "$runs/$lab"
done

picture() { cp "$runs/$1/figures/$2.png" "docs/images/$3.png"; }
picture fashion-autoencoders figure-05-reconstructions-deep reconstructions
picture fashion-autoencoders figure-04.3-neurons-sweep neurons
picture mnist-generative figure-02.4-manifold-vae manifold
picture mnist-generative figure-03.3-film-strip film
picture mnist-generative figure-04.1-samples-side-by-side samples
picture autoencoder-uses figure-02-denoising-images denoising
picture mnist-autoencoder figure-03-reconstructions digits
picture mnist-autoencoder figure-05-rate-mse rate

profile=$(mktemp -d)
chromium --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars --user-data-dir="$profile" \
  --window-size=1400,1580 --screenshot="$PWD/docs/images/report.png" "file://$(realpath "$runs/fashion-autoencoders/report.html")"
rm -rf "$profile"
