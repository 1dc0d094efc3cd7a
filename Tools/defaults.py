"""Every `default:` of the sources is listed in Tools/defaults.txt with its reason, and at most 40 of them are over enums of our own.

A line of the list: what it is over (own, other), file, subject of the switch, reason; tabs between them.
"""
import pathlib
import re
import sys

MOST_OWN = 40


def found(path, lines):
    """The subjects of the switches in a file that have a default."""
    for place, line in enumerate(lines):
        start = re.match(r"(\s*)(?:@unknown )?default:", line)
        if not start:
            continue
        for above in reversed(lines[:place]):
            switch = re.search(r"\bswitch (.*) \{\s*(?://.*)?$", above)
            if switch and len(above) - len(above.lstrip()) <= len(start[1]):
                yield place + 1, switch[1]
                break


def main():
    root = pathlib.Path(__file__).parent.parent
    listed, own, problems = {}, 0, []
    for line in (root / "Tools/defaults.txt").read_text(encoding="utf-8").splitlines():
        kind, path, subject, reason = line.split("\t")
        own += kind == "own"
        listed.setdefault((path, subject), []).append(reason)
    for path in sorted((root / "Sources").rglob("*.swift")):
        name = path.name
        for number, subject in found(path, path.read_text(encoding="utf-8").split("\n")):
            if listed.get((name, subject)):
                listed[(name, subject)].pop()
            else:
                problems.append(f"{name}:{number}: default: of `switch {subject}` is not listed")
    problems += [f"{name}: `switch {subject}` has no such default: any more" for (name, subject), left in listed.items() for _ in left]
    if own > MOST_OWN:
        problems.append(f"{own} defaults over enums of our own, at most {MOST_OWN}")
    for problem in problems:
        print(f"defaults: {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)


main()
