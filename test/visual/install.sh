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
  # Later releases of Debian have one package of these fonts again.
  if ! apt-cache show fonts-liberation2 >/dev/null 2>&1; then
    missing=("${missing[@]/fonts-liberation2/fonts-liberation}")
  fi
  apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi
