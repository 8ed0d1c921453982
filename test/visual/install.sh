#!/usr/bin/env bash
# Installs the programs that tests and pictures of papers need; without them those tests say that they were skipped.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
wanted=(libreoffice-writer libreoffice-calc poppler-utils fonts-liberation2 chromium)
missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if ((${#missing[@]} > 0)); then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi
