#!/bin/sh
# What must hold of the sources: their format, which room imports which, the form of the scripts.
set -eu

swift format lint --strict --recursive --parallel Sources Tests Package.swift
# What a switch over our own enums passes over, and why.
python3 Tools/defaults.py

# The language's core knows no Foundation; what reads, writes or prints is in SiapFiles and SiapShell.
for room in SiapText SiapData SiapSyntax SiapSemantics SiapSQL SiapRender SiapPages SiapMessages SiapWords SiapCompletion \
    SiapLessons SiapReports SiapSuppression SiapRecords SiapFollowUps SiapSynth SiapSession; do
    if grep -rnE '^ *(public |internal )?import (Foundation|Glibc)' "Sources/$room"; then
        echo "check: $room must not import Foundation or the C library" >&2
        exit 1
    fi
done
if grep -rnE '^ *(public )?import (SiapSession|SiapShell|SiapFiles|SiapWorkspace|SiapPages)' Sources/SiapText Sources/SiapData Sources/SiapSyntax Sources/SiapSemantics Sources/SiapEngine Sources/SiapSQL Sources/SiapRender Sources/SiapMessages Sources/SiapWords Sources/SiapCompletion; then
    echo "check: a lower room imports a higher one" >&2
    exit 1
fi
# SQLite is behind one room.
if grep -rnE '^ *(public |internal )?import CSQLite' Sources --include='*.swift' | grep -v '^Sources/SiapWorkspace/'; then
    echo "check: only SiapWorkspace knows SQLite" >&2
    exit 1
fi
# A text becomes markup in one place.
if grep -rnE '&(amp|lt|gt|quot|#39);' Sources --include='*.swift' | grep -v '^Sources/SiapText/Markup.swift:'; then
    echo "check: texts are escaped by SiapText's Markup alone" >&2
    exit 1
fi
# The engine has never heard of a prison.
if grep -rniE 'wbp|satker|tps|province|provinsi|inmate' Sources/SiapEngine; then
    echo "check: the domain belongs in the pack, not in the engine" >&2
    exit 1
fi
.build/release/siap fmt --check examples/*.dsl examples/*/*.dsl Sources/ReadinessPack/lessons/*.dsl
# Sizes, labels, comments, weight: no worse than they were.
python3 Tools/house/measure.py --program .build/release/siap
echo "check: all right"
