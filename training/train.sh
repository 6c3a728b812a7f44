#!/usr/bin/env bash
# From labelled articles and the base encoder to the weights file with its reference values: the one command of training.
# Needs .NET, and Debian's python3-torch (run with /usr/bin/python3). What it was doing is saved every four minutes in
# training/work; the same command goes on from there. Remove training/work to begin anew.
#
#   training/train.sh [options of train.py, such as --epochs 5 --seed 2 --init EARLIER.safetensors]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
shared=${SHARED:-../shared}
work=${WORK:-training/work}
lab="dotnet artifacts/bin/Hearsay.Lab/release/Hearsay.Lab.dll"
# many shapes of batches come by; compiled kernels of all of them are worth keeping, but not without end
export LRU_CACHE_CAPACITY=3000 ONEDNN_PRIMITIVE_CACHE_CAPACITY=3000

dotnet build lab/Hearsay.Lab -c Release -v quiet
/usr/bin/python3 training/train.py --lab "$lab" --shared "$shared" --work "$work" "$@"
/usr/bin/python3 training/export.py "$work/average.pt" "${NAME:-attribution}" --out models/attribution.safetensors \
    --reference tests/Hearsay.Tests/Attributions/reference.json --lab "$lab" --shared "$shared" --work "$work"
