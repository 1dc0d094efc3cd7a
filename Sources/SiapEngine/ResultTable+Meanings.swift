import SiapData
import SiapText

extension ResultTable {
    /// What the codes of a list that stand in this result mean, where their declaration says so.
    func meanings(of list: CodeList) -> [Footnotes.Meaning] {
        guard let column = columns.first(where: { $0.column.type == .code(list) })?.column else { return [] }
        let present = Set((0..<rowCount).map { column.value(at: $0) })
        return list.codes.enumerated().compactMap { index, code in
            guard let doc = code.doc, present.contains(.code(list, index: index)) else { return nil }
            return Footnotes.Meaning(names: code.names, doc: doc)
        }
    }

    /// How often each verdict stands in this result.
    func verdicts(of list: CodeList) -> [Footnotes.Verdict: Int] {
        guard let column = columns.first(where: { $0.column.type == .code(list) })?.column else { return [:] }
        var counts: [Footnotes.Verdict: Int] = [:]
        for row in 0..<rowCount {
            if case .code(_, let index) = column.value(at: row), let verdict = Footnotes.Verdict(rawValue: index) {
                counts[verdict, default: 0] += 1
            }
        }
        return counts
    }
}

extension ResultTable {
    static let partsBelowZero = Bilingual(
        english: "share: some of the numbers are below zero, so that these are not the parts of one whole",
        indonesian: "persen: sebagian bilangannya di bawah nol, jadi ini bukan bagian-bagian dari satu keseluruhan")

    /// A share of a negative number: what it is a part of may be smaller than itself.
    var hasPartsBelowZero: Bool {
        columns.contains { column in
            column.role == .sharePart
                && (0..<rowCount).contains { row in
                    switch column.column.value(at: row) {
                    case .whole(let number): number < 0
                    case .decimal(let number): number < 0
                    case .unknown, .text, .truth, .code, .date, .time, .row, .duration, .interval: false
                    }
                }
        }
    }
}
