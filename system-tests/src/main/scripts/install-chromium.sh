#!/usr/bin/env bash
# Installs Debian's Chromium for the browser tests where it may; says what to install where it may not.
set -euo pipefail

for name in chromium chromium-browser google-chrome google-chrome-stable; do
  if command -v "$name" >/dev/null; then
    echo "found $(command -v "$name")"
    exit 0
  fi
done

if [[ $(id -u) -ne 0 ]] || ! command -v apt-get >/dev/null; then
  echo "The browser tests need Chromium. Install the package 'chromium' (Debian: apt-get install chromium)," >&2
  echo "or name a browser: -Dcartwright.chromium=/path/to/chromium or CARTWRIGHT_CHROMIUM=/path/to/chromium." >&2
  exit 1
fi

export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -y -q --no-install-recommends chromium fonts-dejavu-core
command -v chromium
