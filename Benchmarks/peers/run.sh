#!/bin/sh
# siap against DuckDB, Polars, ClickHouse (chdb) and Hyper (tableauhyperapi) on one made-up roster.
# usage: Benchmarks/peers/run.sh PATH-OF-SIAP [--rows N] [--runs N] [--threads N] [--engines NAME,NAME]   (--help says more)
#
# Needs python3 with venv, and PyPI the first time: the packages go to .build/peers, the newest there are.
set -eu
here=$(dirname "$(realpath "$0")")
root=$(realpath "$here/../..")
python=$root/.build/peers/bin/python
# What it takes is told without installing anything.
case " $* " in *" --help "* | *" -h "*) exec python3 "$here/compare.py" "$@" ;; esac
if [ ! -x "$python" ]; then python3 -m venv "$root/.build/peers"; fi
for package in numpy pyarrow; do
    "$python" -c "import $package" 2> /dev/null || "$python" -m pip install --quiet --disable-pip-version-check "$package"
done
# A peer that cannot be installed is named in the report, and the others are measured.
for package in duckdb polars chdb tableauhyperapi; do
    "$python" -c "import $package" 2> /dev/null || "$python" -m pip install --quiet --disable-pip-version-check "$package" ||
        echo "bench-peers: $package cannot be installed" >&2
done
exec "$python" "$here/compare.py" "$@"
