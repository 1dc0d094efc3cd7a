import SiapData
package import SiapSemantics
import SiapText

/// The sentence of a query: what it counts or shows, of which rows, by what, and of which day.
extension Wording {
    /// The question with all its stages, without a full stop.
    package func sentence(_ query: BoundQuery) -> String {
        nested(orElse: "…") {
            // Pipes nest a query in the next one; they are said from the source on.
            var stages: [BoundQuery] = []
            var first = query
            while case .query(let inner) = first.source {
                stages.append(first)
                first = inner
            }
            let supposed = suppositions(first), asked = question(first, tables: query.tables.union(first.tables))
            var sentence = supposed.isEmpty ? asked : supposed + asked.prefix(1).lowercased() + asked.dropFirst()
            var columns = first.columns.map(\.names)
            let steps = stages.reversed().flatMap { stage in
                defer { columns = stage.columns.map(\.names) }
                return self.steps(stage, after: columns)
            }
            if !steps.isEmpty {
                sentence += spoken(english: " Then: ", indonesian: " Lalu: ") + steps.joined(separator: "; ") + "."
            }
            return sentence + drawing(query)
        }
    }

    private func drawing(_ query: BoundQuery) -> String {
        guard let kind = query.chart?.kind.names, !isBrief else { return "" }
        return spoken(
            english: " Drawn as a \(kind.english) chart.", indonesian: " Digambar sebagai grafik \(kind.indonesian).")
    }

    /// The question at the source: a table, or a result at hand.
    private func question(_ query: BoundQuery, tables: Set<TableID>) -> String {
        switch query.source {
        case .result(let result):
            let columns = result.columns.map(\.names)
            let steps = steps(query, after: columns)
            return spoken(english: "From the result at hand: ", indonesian: "Dari hasil yang ada: ")
                + (steps.isEmpty
                    ? spoken(english: "shows it", indonesian: "ditampilkan") : steps.joined(separator: "; ")) + "."
        case .query: return "…"  // unwound by the caller
        case .table(let table, let ever):
            if case .changes(let changes) = query.shape { return self.changes(changes, of: table, in: query) }
            let place = WordingPlace.table(table)
            var sentence = head(query, at: place) + source(table, ever: ever, in: query, tables: tables)
            if isBrief, tongue == .indonesian, ever || query.asOf != nil, !query.filters.isEmpty { sentence += "," }
            sentence += filters(query.filters, at: place)
            sentence += grouping(query.shape, at: place)
            let order = order(by: query.sort, of: query, at: place)
            if !order.isEmpty { sentence += ", " + order }
            if let top = query.top { sentence += "; " + first(top) }
            return sentence + "."
        }
    }

    private func head(_ query: BoundQuery, at place: WordingPlace) -> String {
        if query.isVerification {
            return spoken(
                english: "Sets beside what the data give, each on its own date: ",
                indonesian: "Menyandingkan dengan isi data, masing-masing pada tanggalnya: ")
        }
        switch query.shape {
        case .rows(let items):
            if isAllColumns(items, at: place) {
                return spoken(english: "Shows all columns of ", indonesian: "Menampilkan semua kolom ")
            }
            return spoken(english: "Shows ", indonesian: "Menampilkan ") + list(items.map { item($0, at: place) })
                + spoken(english: " of ", indonesian: " dari ")
        case .check(let check):
            return spoken(
                english: "Checks \(words(check.rules.count)) rules for each of ",
                indonesian: "Memeriksa \(words(check.rules.count)) aturan pada tiap ")
        case .changes: return spoken(english: "Changes of ", indonesian: "Perubahan ")
        case .groups(let measures, _, _):
            return head(of: measures, at: place)
        }
    }

    private func head(of measures: [BoundMeasure], at place: WordingPlace) -> String {
        if measures.count == 1, case .count = measures[0].kind, measures[0].condition == nil, !isRenamed(measures[0]) {
            return spoken(english: "Counts ", indonesian: "Menghitung ")
        }
        return spoken(english: "Gives ", indonesian: "Menghitung ")
            + measures.map { measure($0, at: place) }.joined(separator: "; ")
            + spoken(english: " of ", indonesian: " dari ")
    }

    /// A column with the name that was given to it.
    private func item(_ item: BoundItem, at place: WordingPlace) -> String {
        let words = noun(item.expression, at: place).text, name = spaced(item.names)
        let isGiven =
            item.names.isSame && name != words
            && item.names.english.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
        return isGiven ? "\(words) (\(name))" : words
    }

    /// `Changes of wbp of Babel from 11 February 2024 to 14 February 2024, for each cause`.
    private func changes(_ changes: BoundChanges, of table: TableID, in query: BoundQuery) -> String {
        let place = WordingPlace.table(table)
        var sentence =
            spoken(english: "Changes of ", indonesian: "Perubahan ") + spaced(catalog[table].schema.names)
            + filters(query.filters, at: place)
        let ends = (noun(changes.from, at: .nowhere).text, noun(changes.to, at: .nowhere).text)
        sentence += spoken(english: " from \(ends.0) to \(ends.1)", indonesian: " dari \(ends.0) sampai \(ends.1)")
        let keys = changes.keys.map { key in
            switch key {
            case .cause: spoken(english: "cause", indonesian: "sebab")
            case .item(let item): self.key(item, at: place)
            }
        }
        if !keys.isEmpty { sentence += spoken(english: ", for each ", indonesian: ", untuk tiap ") + list(keys) }
        // Above an answer this would be said twice: it stands below each.
        if isBrief { return sentence + "." }
        return sentence
            + spoken(english: ". Opening + came - left = closing.", indonesian: ". Awal + masuk - keluar = akhir.")
    }

    /// `wbp (everyone held) on 14 February 2024`.
    private func source(_ table: TableID, ever: Bool, in query: BoundQuery, tables: Set<TableID>) -> String {
        let schema = catalog[table].schema
        var words = spaced(schema.names)
        if let doc = schema.doc {
            let short = shortened(doc[tongue])
            let saysMore = normalizedName(short) != normalizedName(words) && !short.isEmpty
            if saysMore, !isBrief || said.insert("\(words): \(short)").inserted { words += " (\(short))" }
            if short.count < doc[tongue].count { note("\(spaced(schema.names)): \(doc[tongue])", in: &meanings) }
        }
        let hasTime = tables.contains { catalog[$0].schema.hasTime }
        guard hasTime || schema.hasTime, let date = date(of: query) else { return words }
        if ever, isBrief, query.asOf == nil {
            return words + spoken(english: " of all times", indonesian: " yang pernah ada")
        }
        if ever {
            return words
                + spoken(
                    english: " of all times (as they were on \(date))",
                    indonesian: " yang pernah ada (keadaan pada \(date))")
        }
        if isBrief, query.asOf == nil { return words }
        if schema.hasTime { return words + spoken(english: " on ", indonesian: " pada ") + date }
        return words + spoken(english: " (as of \(date))", indonesian: " (keadaan pada \(date))")
    }

    private func date(of query: BoundQuery) -> String? {
        switch query.asOf {
        case .date(let date)?: return noun(date, at: .nowhere).text
        case .list(let dates)?:
            return dates.map { noun($0, at: .nowhere).text }.joined(
                separator: spoken(english: " and on ", indonesian: " dan pada "))
        case .series(let from, let to, let every)?:
            let step = words(.duration(every))
            let ends = (noun(from, at: .nowhere).text, noun(to, at: .nowhere).text)
            return spoken(
                english: "\(ends.0) to \(ends.1), every \(step)", indonesian: "\(ends.0) sampai \(ends.1), tiap \(step)"
            )
        case nil: return day.map { self.words($0) }
        }
    }

    func filters(_ filters: [BoundFilter], at place: WordingPlace) -> String {
        if filters.isEmpty { return "" }
        let outer = hidesConstants
        defer { hidesConstants = outer }
        let parts = filters.flatMap { filter in
            conjuncts([filter.condition]).map { (condition: $0, isHidden: filter.isPrivate && !unmasked) }
        }
        let hidden = parts.map { $0.isHidden || outer }
        return " " + joined(parts.map(\.condition), with: .and, at: place, in: .relative, hidden: hidden)
    }

    func grouping(_ shape: BoundQuery.Shape, at place: WordingPlace) -> String {
        guard case .groups(_, let keys, let across) = shape else { return "" }
        var words = ""
        if isBrief {
            let all = keys + across
            return all.isEmpty
                ? ""
                : spoken(english: ", for each ", indonesian: ", untuk tiap ") + list(all.map { key($0, at: place) })
        }
        if !keys.isEmpty {
            words += spoken(english: ", for each ", indonesian: ", untuk tiap ") + list(keys.map { key($0, at: place) })
        }
        if !across.isEmpty {
            words +=
                spoken(english: ", with a column for each ", indonesian: ", dengan satu kolom untuk tiap ")
                + list(across.map { key($0, at: place) })
        }
        return words
    }

    private func key(_ item: BoundItem, at place: WordingPlace) -> String {
        let words = noun(item.expression, at: place).text
        switch item.expression.node {
        case .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .contains, .like, .within:
            return spoken(english: "answer to ", indonesian: "jawaban ") + words
        case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .definition,
            .call, .arithmetic, .negative,
            .conditional,
            .otherwise, .dated, .aggregate, .query, .sealed, .invalid:
            return words
        }
    }

    func first(_ count: Int) -> String {
        spoken(english: "only the first \(words(count))", indonesian: "hanya \(words(count)) yang pertama")
    }

    /// Whether the items are what a bare `show SOURCE` shows.
    func isAllColumns(_ items: [BoundItem], at place: WordingPlace) -> Bool {
        switch place {
        case .nowhere: return false
        case .result(let columns):
            return items.count == columns.count
                && items.placed.allSatisfy { place, item in
                    if case .column(place, _) = item.expression.node { true } else { false }
                }
        case .table(let table):
            let shown = catalog[table].schema.attributes.placed.filter {
                $1.link != .linksTo && !$1.isPrivate
            }.map(\.0)
            return items.count == shown.count
                && zip(items, shown).allSatisfy { item, index in
                    if case .attribute(index, _) = item.expression.node { true } else { false }
                }
        }
    }
}
