#!/bin/sh
# Runs every example with the program given; fails when one fails, and says which.
set -u
siap=$1
failed=0
count=0
for script in examples/*.dsl examples/questions/*.dsl examples/save/*.dsl; do
    count=$((count + 1))
    # Files with mistakes in them are part of what the examples show.
    if ! output=$("$siap" --allow-rejects "$script" 2>&1); then
        printf 'example failed: %s\n%s\n' "$script" "$output" >&2
        failed=$((failed + 1))
    fi
done
for pack in examples/*/pack.dsl; do
    count=$((count + 1))
    if ! output=$("$siap" pack check "${pack%/pack.dsl}" 2>&1); then
        printf 'example failed: %s\n%s\n' "$pack" "$output" >&2
        failed=$((failed + 1))
    fi
done
echo "$((count - failed)) passed, $failed failed"
[ "$failed" = 0 ]
