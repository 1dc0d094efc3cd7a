#!/bin/sh
# Builds the fuzzer and runs each target for so many seconds: Tests/Fuzz/run.sh SECONDS [TARGET …]
# What it finds lies in .build/fuzz/found; the corpora grow there, too, from the seeds beside this file.
set -eu
cd "$(dirname "$0")/../.."
seconds=$1
shift
targets=${*:-lexer parser binder answer csv json workspace}
home=.build/fuzz
mkdir -p "$home/found"
swift build --package-path Tests/Fuzz --scratch-path "$home/build" -c release --product siap-fuzz --sanitize address \
    -Xswiftc -sanitize=fuzzer -Xswiftc -sanitize-coverage=edge,indirect-calls,trace-cmp,inline-8bit-counters,pc-table
program="$home/build/release/siap-fuzz"
python3 Tests/Fuzz/seeds.py "$home/seeds"
failed=0
for target in $targets; do
    corpus="$home/corpus/$target"
    mkdir -p "$corpus"
    kind=$(case "$target" in lexer | parser | binder | answer) echo text ;; *) echo "$target" ;; esac)
    echo "fuzz: $target for $seconds s"
    SWIFT_BACKTRACE=enable=no "$program" "$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 \
        -dict="$home/seeds/words.dict" -artifact_prefix="$home/found/$target-" "$corpus" "$home/seeds/$kind" "Tests/Fuzz/corpus/$kind" \
        2> "$home/$target.log" || {
        failed=1
        echo "fuzz: $target found something; see $home/$target.log"
        tail -5 "$home/$target.log"
    }
    grep -E 'stat::number_of_executed_units|stat::new_units' "$home/$target.log" || true
done
exit $failed
