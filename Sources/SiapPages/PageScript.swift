import SiapText

/// Tables that sort by the column whose head is pressed. Without it the page is whole, too.
enum PageScript {
    static let script = Markup(
        asWritten: """
            "use strict";
            for (const table of document.querySelectorAll("table.sortable")) {
              const language = table.closest("[lang]").lang, isIndonesian = language === "id";
              const text = (row, column) => row.cells[column].textContent.trim();
              // 1.886 and 8,5 in Indonesian, 1,886 and 8.5 in English; what is no number comes last.
              const number = (row, column) => {
                const found = text(row, column).match(/^[-\\u2212]?[\\d.,]+/);
                if (!found) return NaN;
                const plain = isIndonesian ? found[0].replace(/\\./g, "").replace(",", ".") \
            : found[0].replace(/,/g, "");
                return parseFloat(plain.replace("\\u2212", "-"));
              };
              const heads = [...table.tHead.rows[0].cells], body = table.tBodies[0];
              heads.forEach((head, column) => {
                const button = document.createElement("button");
                button.type = "button";
                button.append(...head.childNodes);
                head.append(button);
                head.setAttribute("aria-sort", "none");
                const isNumber = head.classList.contains("n");
                button.addEventListener("click", () => {
                  const before = head.getAttribute("aria-sort");
                  // Figures begin with the greatest, texts with the first.
                  const order = before === "none" ? (isNumber ? "descending" : "ascending") \
            : before === "ascending" ? "descending" : "ascending";
                  for (const other of heads) other.setAttribute("aria-sort", "none");
                  head.setAttribute("aria-sort", order);
                  const sign = order === "ascending" ? 1 : -1;
                  const rows = [...body.rows];
                  rows.sort((a, b) => {
                    if (!isNumber) return sign * \
            text(a, column).localeCompare(text(b, column), language, { numeric: true });
                    const x = number(a, column), y = number(b, column);
                    return isNaN(x) || isNaN(y) ? isNaN(x) - isNaN(y) : sign * (x - y);
                  });
                  body.append(...rows);
                });
              });
            }
            """)
}
