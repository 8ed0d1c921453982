#!/usr/bin/env bash
# Installs what the comparison with Spark needs from the machine: Java and Python with its virtual environments. PySpark
# itself is installed by spark.mjs, into a folder of its own.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
missing=()
java -version >/dev/null 2>&1 || missing+=(openjdk-17-jre-headless)
python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || missing+=(python3-venv)
((${#missing[@]} == 0)) && exit 0
apt-get update -qq
# Later releases of Debian have a later Java only.
apt-cache show openjdk-17-jre-headless >/dev/null 2>&1 || missing=("${missing[@]/openjdk-17-jre-headless/default-jre-headless}")
apt-get install -y -qq --no-install-recommends "${missing[@]}"
