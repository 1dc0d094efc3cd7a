package import SiapData
package import SiapSemantics
package import SiapText

/// Where a name stands: what attributes and columns are called there.
package enum WordingPlace {
    case table(TableID)
    case result([Bilingual])
    case nowhere

    var table: TableID? { if case .table(let table) = self { table } else { nil } }
}

extension [Bilingual] {
    /// Of the names of a result's columns the one of that column; nil where there is no such column.
    subscript(column: ResultColumnID) -> Bilingual? { indices.contains(column.index) ? self[column.index] : nil }
}

/// The words of one query, and what must be said beside them.
package final class Wording: InTongue {
    let catalog: Catalog
    let definitions: Definitions
    /// Of every word it gives.
    package let tongue: Tongue
    let day: Day?
    let hidden: Set<Value>
    /// `province: satker → regency → province`, in the order met.
    package var paths: [String] = []
    /// What definitions mean, in the order met.
    var meanings: [String] = []
    /// True when a condition was met that can be unknown for a row.
    var canLeaveOut = false
    /// Constants come from a variable with a private value: they are masked.
    package var hidesConstants = false
    /// What stands beside a private attribute: names and numbers of people, wherever the condition comes from.
    var hidesTexts = false
    /// Show private labels.
    var unmasked = false
    /// For the line above an answer, which is read every time.
    var isBrief = false
    /// What was said once and need not be said again in brief.
    var said: Set<String> = []
    /// The date of the question where it is settled, to be said with `this_date`.
    var thisDay: Day?
    private var depth = 0

    /// Deeper expressions are shown as "…": nobody reads them, and the stack has an end.
    private static let deepest = 40
    static let longestList = 12
    static let mostConditions = 100

    /// `day` is the date of the question; values in `hidden` are masked wherever they are met.
    package init(catalog: Catalog, definitions: Definitions, tongue: Tongue, day: Day?, hidden: Set<Value> = []) {
        self.hidden = hidden
        self.catalog = catalog
        self.definitions = definitions
        self.tongue = tongue
        self.day = day
    }

    /// A name as words: the pack's spelling with spaces, with a hyphen where Indonesian doubles a word.
    package func spaced(_ name: Bilingual) -> String {
        let words = name[tongue].split(separator: "_")
        return words.dropFirst().reduce(into: String(words.first ?? "")) { whole, word in
            let isDoubled = whole.hasSuffix(word) && whole.split(separator: " ").last == word
            whole += (isDoubled ? "-" : " ") + word
        }
    }

    /// Names and numbers within a condition on something private are masked.
    func maskingTexts<Words>(in condition: BoundExpression, at place: WordingPlace, body: () -> Words) -> Words {
        let outer = hidesTexts
        defer { hidesTexts = outer }
        if !unmasked, !hidesTexts, condition.comparesItself, condition.facts.readsPrivate { hidesTexts = true }
        return body()
    }

    func nested<Words>(orElse cut: Words, _ body: () -> Words) -> Words {
        if depth >= Wording.deepest { return cut }
        depth += 1
        defer { depth -= 1 }
        return body()
    }

    func note(_ line: String, in list: inout [String]) {
        if !list.contains(line) { list.append(line) }
    }

    func notes(on query: BoundQuery) -> [String] {
        var lines = paths + meanings
        if canLeaveOut {
            lines.append(
                spoken(
                    english: "Rows for which a condition is unknown are left out.",
                    indonesian: "Baris yang syaratnya tidak dapat dijawab (kosong) tidak ikut."))
        }
        if !query.readings.isEmpty {
            lines.append(
                spoken(english: "Read as: ", indonesian: "Dibaca sebagai: ")
                    + query.readings.map { $0[tongue] }.joined(separator: "; "))
        }
        return lines
    }
}
