#!/bin/sh
# Installs what siap needs and this machine lacks: libedit and SQLite to build, Python for tests and benchmarks.
set -eu

command -v swift > /dev/null || {
    echo "siap needs Swift 6.2 or later: https://www.swift.org/install" >&2
    exit 1
}

missing=""
[ -e /usr/include/histedit.h ] || missing="$missing libedit-dev"
[ -e /usr/include/sqlite3.h ] || missing="$missing libsqlite3-dev"
command -v python3 > /dev/null || missing="$missing python3"
python3 -c 'import venv, ensurepip' 2> /dev/null || missing="$missing python3-venv"
[ -z "$missing" ] && exit 0

if ! command -v apt-get > /dev/null; then
    echo "please install with this system's package manager:$missing" >&2
    exit 1
fi
as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo"
echo "installing:$missing" >&2
$as_root apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq $missing > /dev/null
