"""Seeds of the fuzzer, from what the repository holds already: questions, scripts, keywords, small files."""
import re
import sqlite3
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
out = Path(sys.argv[1])


def put(kind, name, content):
    folder = out / kind
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())


for file in ["queries.siap", "wrong.siap"]:
    for n, line in enumerate((ROOT / "Tests/Corpus" / file).read_text().split("\n")):
        if line.strip() and not line.startswith("#") and n % 3 == 0:
            put("text", f"{Path(file).stem}-{n}", line)
for n, script in enumerate(sorted((ROOT / "examples").glob("**/*.dsl"))):
    put("text", f"example-{n}", script.read_text()[:2000])
put("csv", "plain", "id,size,weight,made,at,sound,colour,next,all\nA,1,1.5,2024-01-02,07:00,yes,red,B,A;B\nB,,,,,no,R,,\n")
put("csv", "semicolons", "id;weight;made\r\nA;1,5;2/1/2024\r\n\"B\";\"2,25\";14 Feb 2024\r\n")
put("csv", "marks", '\ufeff# note\nid,size\n"a ""b""",-9223372036854775807\n\n"line\nbreak",1e5\n')
put("json", "rows", '{"rows": [{"id": "A", "size": 1, "weight": 1.5, "sound": true, "next": null}], "notes": {"a": [1, 2]}}')
put("json", "list", '[{"id": "\\u00e9\\ud83d\\ude42", "all": ["A"], "made": "2024-01-02"}, {}]')
put("json", "lines", '{"id": "A"}\n{"id": "B", "weight": 1e-5}\n')
words = set(re.findall(r"[A-Za-z_]+", (ROOT / "grammar/keywords.md").read_text()))
words |= {"house", "town", "paint", "rooms", "price", "built", "rumah", "kota", "$x", "2024-01-05", "as of", "one of", "count(", "sum(", '"T1"', "{", "|", "!="}
lines = []
for word in sorted(words):
    escaped = word.replace("\\", "\\\\").replace('"', '\\"')
    lines.append(f'"{escaped}"')
(out / "words.dict").write_text("\n".join(lines) + "\n")
# A workspace as the source declares it, with a batch of two events.
text = (ROOT / "Sources/SiapWorkspace/WorkspaceFormat.swift").read_text()
tables = re.search(r'tables = """\n(.*?)"""', text, re.S)[1]
mark, number = (int(re.search(rf"static let {name}.*= ([0-9a-fA-Fx_]+)", text)[1].replace("_", ""), 0) for name in ("mark", "number"))
base = out / "workspace.db"
base.unlink(missing_ok=True)
connection = sqlite3.connect(base)
connection.executescript("PRAGMA page_size = 512;" + tables.replace("\\(mark)", str(mark)).replace("\\(number)", str(number)))
connection.execute("INSERT INTO batch (entries) VALUES (2)")
for name, key, arguments in [("repaint", "H1", '{"to": "blue"}'), ("leave", "H4", "{}")]:
    connection.execute("INSERT INTO event (batch, kind, \"table\", name, key, day, arguments) VALUES (1, 'event', 'house', ?, ?, '2024-02-11', ?)", (name, key, arguments))
connection.commit()
connection.close()
put("workspace", "batch", base.read_bytes())
base.unlink()
