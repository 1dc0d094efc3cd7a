import SiapData
import SiapSemantics
import SiapText

/// Measures and orders: what is worked out, and which comes first.
extension Wording {
    func measure(_ measure: BoundMeasure, at place: WordingPlace) -> String {
        var words: String
        func of(_ expression: BoundExpression) -> String { noun(expression, at: place).text }
        switch measure.kind {
        case .count: words = spoken(english: "the number", indonesian: "jumlahnya")
        case .shareOfTotal:
            words = spoken(
                english: "each group's percentage of the total", indonesian: "persen tiap kelompok terhadap seluruhnya")
        case .shareOfSum(let expression):
            words =
                measure.condition == nil
                ? spoken(
                    english: "each group's percentage of the total \(of(expression))",
                    indonesian: "persen tiap kelompok terhadap total \(of(expression))")
                : spoken(
                    english: "the percentage of the total \(of(expression))",
                    indonesian: "persen dari total \(of(expression))")
        case .shareWhere(let condition):
            words =
                spoken(english: "the percentage ", indonesian: "persen ")
                + self.condition(condition, at: place, in: .relative)
            if !isBrief {
                words += spoken(
                    english: " (of the rows where this is known)", indonesian: " (dari baris yang jawabannya diketahui)"
                )
            }
        case .aggregate(let function, let expression):
            words = made(function, of: of(expression), type: expression.type).words
            if function == .average || function == .median { words += forEach(expression, at: place) }
        }
        var asides: [String] = []
        if let condition = measure.condition {
            asides.append(
                spoken(english: "only those ", indonesian: "hanya ")
                    + self.condition(condition, at: place, in: .relative))
        }
        if isRenamed(measure) {
            asides.append(
                spoken(english: "called \(measure.names.english)", indonesian: "disebut \(measure.names.indonesian)"))
        }
        if !asides.isEmpty { words += " (" + asides.joined(separator: "; ") + ")" }
        return words
    }

    /// What is made of values that `noun` says; `needsOf` where Indonesian puts a word before the rows that have them.
    func made(_ function: AggregateFunction, of noun: String, type: ValueType) -> (words: String, needsOf: Bool) {
        switch function {
        case .count: (spoken(english: "the number of \(noun)", indonesian: "jumlah \(noun)"), false)
        case .sum: (spoken(english: "the total \(noun)", indonesian: "total \(noun)"), false)
        case .average: (spoken(english: "the average \(noun)", indonesian: "rata-rata \(noun)"), false)
        case .median: (spoken(english: "the median \(noun)", indonesian: "median \(noun)"), false)
        case .min: (smallest(noun, type: type), true)
        case .max: (largest(noun, type: type), true)
        case .distinct:
            (spoken(english: "the number of different \(noun)", indonesian: "banyaknya \(noun) yang berbeda"), true)
        case .first: (spoken(english: "the first \(noun)", indonesian: "\(noun) pertama"), true)
        case .exists: (spoken(english: "whether there are any \(noun)", indonesian: "adanya \(noun)"), true)
        }
    }

    /// A number of a row further up counts once for each row that is averaged over, and it is said.
    private func forEach(_ expression: BoundExpression, at place: WordingPlace) -> String {
        guard case .table(let table) = place, readsUpward(expression) else { return "" }
        let rows = spaced(catalog[table].schema.names)
        return spoken(english: ", taken for each \(rows),", indonesian: ", dihitung untuk tiap \(rows),")
    }

    private func readsUpward(_ expression: BoundExpression) -> Bool {
        switch expression.node {
        case .through: return true
        case .arithmetic, .negative, .call, .conditional, .otherwise, .dated:
            return expression.parts.contains(where: readsUpward)
        case .constant, .attribute, .column, .columnTotal, .row, .ofRow, .parameter, .thisDate, .definition, .compare,
            .and, .or, .not, .oneOf, .memberOf, .isKnown, .contains, .like, .within, .aggregate, .query, .sealed,
            .invalid:
            return false
        }
    }

    /// Given a name with `as`: own names differ between the tongues.
    func isRenamed(_ measure: BoundMeasure) -> Bool {
        measure.names.isSame && !measure.names.english.hasPrefix("median_")
    }

    func smallest(_ noun: String, type: ValueType) -> String {
        isTime(type)
            ? spoken(english: "the earliest \(noun)", indonesian: "\(noun) paling awal")
            : spoken(english: "the smallest \(noun)", indonesian: "\(noun) terkecil")
    }

    func largest(_ noun: String, type: ValueType) -> String {
        isTime(type)
            ? spoken(english: "the latest \(noun)", indonesian: "\(noun) paling akhir")
            : spoken(english: "the largest \(noun)", indonesian: "\(noun) terbesar")
    }

    func isTime(_ type: ValueType) -> Bool {
        switch type {
        case .date, .time: return true
        case .text, .wholeNumber, .decimal, .truth, .code, .link, .links, .duration, .interval, .unknown: return false
        }
    }

    // MARK: Order

    func order(by keys: [BoundSortKey], of query: BoundQuery, at place: WordingPlace) -> String {
        if keys.isEmpty { return "" }
        if keys.count == 1, isCount(keys[0], in: query) {
            return keys[0].descending
                ? spoken(english: "most first", indonesian: "terbanyak lebih dahulu")
                : spoken(english: "fewest first", indonesian: "tersedikit lebih dahulu")
        }
        let parts = keys.map { key in
            switch key.target {
            case .hidden(let expression):
                return sorted(by: noun(expression, at: place).text, type: expression.type, descending: key.descending)
            case .output(let index):
                let columns = query.columns
                guard columns.ids.contains(index) else { return "…" }
                return sorted(by: spaced(columns[index].names), type: columns[index].type, descending: key.descending)
            }
        }
        return spoken(english: "sorted by ", indonesian: "diurutkan menurut ")
            + parts.joined(separator: spoken(english: ", then ", indonesian: ", lalu "))
    }

    private func isCount(_ key: BoundSortKey, in query: BoundQuery) -> Bool {
        guard case .output(let index) = key.target, case .groups(let measures, let keys, let across) = query.shape
        else { return false }
        guard measures.count == 1, index.index == keys.count + across.count, case .count = measures[0].kind else {
            return false
        }
        return true
    }

    private func sorted(by noun: String, type: ValueType, descending: Bool) -> String {
        noun + (descending ? fromTheTop(type) : fromTheBottom(type))
    }

    private func fromTheTop(_ type: ValueType) -> String {
        switch type {
        case .wholeNumber, .decimal, .duration, .unknown:
            spoken(english: ", largest first", indonesian: " dari yang terbesar")
        case .date, .time, .interval: spoken(english: ", latest first", indonesian: " dari yang paling akhir")
        case .text: spoken(english: ", Z to A", indonesian: " dari Z ke A")
        case .truth: spoken(english: ", yes first", indonesian: ", ya lebih dahulu")
        case .code, .link, .links: spoken(english: ", in reverse order", indonesian: " dengan urutan terbalik")
        }
    }

    private func fromTheBottom(_ type: ValueType) -> String {
        switch type {
        case .wholeNumber, .decimal, .duration, .unknown:
            spoken(english: ", smallest first", indonesian: " dari yang terkecil")
        case .date, .time, .interval: spoken(english: ", earliest first", indonesian: " dari yang paling awal")
        case .text: spoken(english: ", A to Z", indonesian: " dari A ke Z")
        case .truth: spoken(english: ", no first", indonesian: ", tidak lebih dahulu")
        case .code, .link, .links: spoken(english: ", in its own order", indonesian: " menurut urutannya")
        }
    }
}
