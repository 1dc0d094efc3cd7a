"""siap, asked: many statements in one run, each under a line that says its number."""
import json
import os
import re
import subprocess

MARK = "#§"


class Siap:
    def __init__(self, path, scan=""):
        """`scan` is how tables are scanned, as SIAP_SCAN says it: answers must not depend on it."""
        self.path = path
        self.surroundings = dict(os.environ, SIAP_SCAN=scan)

    def run(self, folder, text, seconds=60):
        try:
            done = subprocess.run([self.path, "--pack", str(folder), "--format", "json", "--language", "en", "-"], input=text.encode(),
                                  capture_output=True, timeout=seconds, env=self.surroundings)
        except subprocess.TimeoutExpired:
            return "", "timeout", 124
        return done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"), done.returncode

    def ask(self, folder, statements):
        """For each statement what was printed, or ("refused", message); after one that stops the script it begins again behind it."""
        answers, start = [None] * len(statements), 0
        while start < len(statements):
            script = "".join(f'say "{MARK}{n}"\n{s}\n\n' for n, s in enumerate(statements) if n >= start)
            out, err, code = self.run(folder, script)
            pieces = re.split(rf"^{MARK}(\d+)\n", out, flags=re.M)
            if len(pieces) < 3:
                line = re.search(r"^ +(\d+) \|", err, re.M)
                bad = start + (int(line[1]) - 1) // 3 if line and code == 2 else start
                if not start <= bad < len(statements):
                    bad = start
                if bad == start:
                    answers[start] = ("refused", err.strip(), code)
                    start += 1
                    continue
                part = self.ask(folder, statements[start:bad])
                answers[start:bad] = part
                answers[bad] = ("refused", err.strip(), code)
                start = bad + 1
                continue
            for number, text in zip(pieces[1::2], pieces[2::2]):
                answers[int(number)] = text
            last = int(pieces[-2])
            if code != 0 and not (code == 1 and last == len(statements) - 1):
                answers[last] = ("refused", err.strip(), code)
            start = last + 1
        return answers


def rows_of(text):
    """The rows of an answer as lists of values, or None where it is something else."""
    try:
        return json.loads(text, object_pairs_hook=lambda pairs: [v for _, v in pairs] if not pairs or pairs[0][0] != "rows" else dict(pairs))["rows"]
    except (ValueError, KeyError, TypeError):
        return None
