#!/usr/bin/env bash
# Installs what runs the sample clients, Debian's Node and Python, where it may; says what to install where it may not.
set -euo pipefail

complete() {
  command -v npm >/dev/null &&
    node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 18 || (major === 18 && minor >= 3) ? 0 : 1)' 2>/dev/null &&
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null
}

if complete; then
  exit 0
fi

if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q
  apt-get install -y -q --no-install-recommends nodejs npm python3
fi

if ! complete; then
  echo "The tests of the sample clients need Node 18.3 or later with npm, and Python 3.10 or later, on the PATH." >&2
  echo "Debian: apt-get install nodejs npm python3" >&2
  exit 1
fi
