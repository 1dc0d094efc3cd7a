"""Reports saved by the program: read as a browser reads them, and by a browser where there is one."""
import os
import re
import shutil
import subprocess
from html.parser import HTMLParser

import pytest

SIAP = os.environ.get("SIAP", ".build/release/siap")
HERE = os.path.dirname(__file__)
EXAMPLES = os.path.join(HERE, "../../examples")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
VOID = {"meta", "br", "wbr", "hr", "img", "input", "link"}

SCRIPT = """
laporan "Uji {h_7}" {
    hitung wbp di NTT per satker silang daftar_pemilih
    report "Shares" { share where can_vote of wbp where eligible and province = NTT by satker | sort share | chart bar }
}
simpan laporan ke "uji.html"
simpan laporan ke "uji.md"
"""


def siap(*arguments, text=None, cwd=None):
    program = os.path.abspath(SIAP)
    return subprocess.run([program, *arguments], input=text, capture_output=True, text=True, cwd=cwd, timeout=60)


class Page(HTMLParser):
    """The elements of a page with their attributes and texts; an element that closes out of order is an error."""

    def __init__(self, text):
        super().__init__()
        self.open, self.elements = [], []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        element = {"tag": tag, "attributes": dict(attributes), "text": "", "inside": [e["tag"] for e in self.open]}
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.elements.append({"tag": tag, "attributes": dict(attributes), "text": "", "inside": []})

    def handle_endtag(self, tag):
        assert self.open.pop()["tag"] == tag

    def handle_data(self, data):
        for element in self.open:
            element["text"] += data

    def all(self, tag):
        return [e for e in self.elements if e["tag"] == tag]


def page(folder, script=SCRIPT, name="uji.html"):
    done = siap("-", text=script, cwd=folder)
    assert done.returncode == 0, done.stderr
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return file.read()


def test_a_page_is_whole_and_loads_nothing(tmp_path):
    text = page(tmp_path)
    read = Page(text)
    assert read.all("html")[0]["attributes"]["lang"] == "id"
    assert [e["attributes"].get("lang") for e in read.all("section")] == [None, "en"]
    assert "http:" not in text and "https:" not in text and "default-src 'none'" in text
    assert not [e for e in read.elements if "src" in e["attributes"] or e["tag"] in ("link", "iframe", "object")]
    assert len(read.all("table")) == len(read.all("caption")) == 2
    assert all(e["attributes"]["scope"] in ("col", "row") for e in read.all("th"))
    picture, = read.all("svg")
    assert picture["attributes"]["role"] == "img" and picture["attributes"]["aria-labelledby"] == "chart-3-title chart-3-desc"
    assert "prefers-color-scheme:dark" in text and "@media print" in text and "@page" in text
    assert "1.886" in text


def test_markdown_has_tables_and_a_fence(tmp_path):
    text = page(tmp_path, name="uji.md")
    lines = text.split("\n")
    assert lines[0] == "# Uji 2024-02-07"
    head = lines.index("| satker | DPT | DPTb | DPT_lain | DPK | calon_DPK | tidak_terdaftar | total |")
    assert re.fullmatch(r"\| --- \|( ---: \|)+", lines[head + 1])
    for at, line in enumerate(lines):
        if re.fullmatch(r"\|( ---:? \|)+", line):
            columns = line.count("|")
            rows = [lines[at - 1]] + [row for row in lines[at + 1:lines.index("", at)]]
            assert len(rows) > 1 and all(len(re.findall(r"(?<!\\)\|", row)) == columns for row in rows)
    assert lines.count("```") == 2 and "## Shares" in lines


@pytest.mark.parametrize("script, status, part", [
    ('save report to "x.html"', 2, "S0852"),
    ('report "r" { count satker }; save report to "nowhere/x.html"', 3, "S0615"),
    ('report "r" { count satker }; save report to "x.docx"', 3, "S0855"),
    ('report "r" { count satkr }', 2, "S0853"),
    ('laporan "r" { misalkan $n = 5 }', 2, "S0851"),
    ('laporan "r" { hitung satker }; simpan laporan ke "tidak/ada/x.md"', 3, "S0615"),
])
def test_what_cannot_be_saved_is_said(script, status, part, tmp_path):
    done = siap("-c", script, cwd=tmp_path)
    assert done.returncode == status
    assert part in done.stderr and "^" in done.stderr
    assert os.listdir(tmp_path) == []


def test_a_read_only_file_stays(tmp_path):
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    old = tmp_path / "x.html"
    old.write_text("old")
    tmp_path.chmod(0o500)
    try:
        done = siap("-c", 'report "r" { count satker }; save report to "x.html"', cwd=tmp_path)
    finally:
        tmp_path.chmod(0o700)
    assert done.returncode == 3 and old.read_text() == "old"


def test_the_daily_report_takes_province_and_date(tmp_path):
    folder = tmp_path / "examples"
    (folder / "save").mkdir(parents=True)
    shutil.copy(os.path.join(EXAMPLES, "laporan-harian.dsl"), folder)
    done = siap(str(folder / "laporan-harian.dsl"), "--set", "tanggal=2024-02-12", "--set", "wilayah=Babel")
    assert done.returncode == 0, done.stderr
    text = (folder / "save" / "laporan-harian.html").read_text(encoding="utf-8")
    Page(text)
    assert "Keadaan per Senin, 12 Februari 2024." in text and "Lapas Kelas IIB Sungailiat" in text and "Kupang" not in text


# In a browser

def dom(path, script=None, size="1000,800"):
    """The page as the browser has it after its script, and one more, has run."""
    if script:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        path = str(path).replace(".html", "-tried.html")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.replace("</body>", f"<script>{script}</script></body>"))
    done = subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--window-size={size}", "--dump-dom", f"file://{path}"], capture_output=True, text=True, timeout=60)
    return Page(done.stdout)


@pytest.mark.skipif(not CHROMIUM, reason="needs a browser")
def test_tables_sort_by_their_heads(tmp_path):
    page(tmp_path)
    # The greatest total first; then the shares behind the chart, the least first.
    press = """
        const [table, figures] = document.querySelectorAll("table");
        const button = (table, column) => table.tHead.rows[0].cells[column].querySelector("button");
        button(table, 7).click();
        button(figures, 1).click(); button(figures, 1).click();
        document.title = [table, figures].map(t => [...t.tBodies[0].rows].map(r => r.cells[r.cells.length - 1].textContent).join(";")).join("|");
    """
    read = dom(tmp_path / "uji.html", press)
    totals, shares = read.all("title")[0]["text"].split("|")
    numbers = [int(cell.replace(".", "")) for cell in totals.split(";")]
    assert numbers == sorted(numbers, reverse=True) and len(numbers) == 18
    parts = [float(cell.split(" ")[0]) for cell in shares.split(";")]
    assert parts == sorted(parts)
    sorts = [e["attributes"]["aria-sort"] for e in read.all("th") if e["attributes"]["scope"] == "col"]
    assert sorts.count("descending") == 1 and sorts.count("ascending") == 1 and sorts.count("none") == len(sorts) - 2
    assert all(e["inside"][-1] == "th" for e in read.all("button"))


@pytest.mark.skipif(not CHROMIUM, reason="needs a browser")
def test_nothing_spills_on_a_narrow_screen(tmp_path):
    page(tmp_path)
    measure = """
        document.title = document.documentElement.scrollWidth <= window.innerWidth ? "fits" : "spills";
    """
    assert dom(tmp_path / "uji.html", measure, "360,800").all("title")[0]["text"] == "fits"
