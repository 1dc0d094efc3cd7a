#!/bin/sh
# The benchmarks of docs/benchmarks.md. usage: Benchmarks/run.sh PATH-OF-SIAP
#
# 1. Whole process, from start to the answer of one count on the built-in pack, against sqlite3 importing the same
#    roster and counting: in turn, A B A B …, so that a machine whose speed drifts is the same for both.
# 2. Steps inside the process: reading, binding, running a query; completion candidates for a keystroke.
# 3. Dates against the size of the roster: one day, 198 days, the changes of a month, with 1, 10 and 100 times the people.
set -eu
siap=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
command -v sqlite3 > /dev/null || { echo "bench needs sqlite3" >&2; exit 1; }
cd "$here/../Sources/ReadinessPack"
python3 "$here/whole_process.py" "$siap"
cd "$here"
swift build -c release --quiet 2> /dev/null || swift build -c release
.build/release/siap-bench
python3 "$here/as_of.py" "$siap"
