import SiapData
import SiapSyntax
import SiapText

/// Names that lead to no table, or to several rows: what is said, and what was probably meant.
extension Binder {
    func reportUnknownTable(_ name: NameSyntax) {
        let schemas = catalog.tables.map(\.schema)
        // "wbp perempuan": a table, then a word that wanted `where` before it.
        if let first = name.text.split(separator: " ").first, name.wordRanges.count > 1,
            catalog.table(named: String(first)) != nil
        {
            let rest = name.wordRanges[1].union(name.wordRanges[name.wordRanges.count - 1])
            let words = name.text.split(separator: " ").dropFirst().joined(separator: " ")
            if let denied = outside(words, of: String(first)) {
                report(.missingWhere, at: name.range, proposals: [denied])
                return
            }
            if let clause = joinedClause(words, of: String(first)) {
                report(.missingWhere, at: rest, proposals: [clause])
                return
            }
            report(
                .missingWhere, at: rest,
                proposals: [Bilingual(english: "\(first) where \(words)", indonesian: "\(first) yang \(words)")])
            return
        }
        let near = NearNames.near(name.text, among: schemas.flatMap { [$0.names.english, $0.names.indonesian] })
        let first = itemOfTable(name) + codedSources(name.text) + near.map { Bilingual($0) }
        let proposals = first.isEmpty ? tablesMentioning(name.text) : first
        report(.unknownTable(name: name.text), at: name.range, proposals: proposals)
    }

    /// `wbp outside NTT`.
    private func outside(_ words: String, of table: String) -> Bilingual? {
        guard let space = words.firstIndex(of: " "), ["outside", "luar"].contains(words[..<space].lowercased()) else {
            return nil
        }
        func denied(_ tongue: Tongue) -> String {
            "\(table) \(Keyword.not.spelling(tongue)) \(Keyword.inPlace.spelling(tongue))\(words[space...])"
        }
        return Bilingual(english: denied(.english), indonesian: denied(.indonesian))
    }

    /// `wbp perprovinsi`: a clause word and a name without the space between them.
    private func joinedClause(_ word: String, of table: String) -> Bilingual? {
        guard let id = catalog.table(named: table) else { return nil }
        for (clause, meant) in [("per", Keyword.by), ("by", .by), ("menurut", .by)]
        where word.lowercased().hasPrefix(clause) {
            let name = String(word.dropFirst(clause.count))
            guard resolve(normalizedName(name), in: id) != nil else { continue }
            return Bilingual(
                english: "\(table) \(meant.spelling(.english)) \(name)",
                indonesian: "\(table) \(meant.spelling(.indonesian)) \(name)")
        }
        return nil
    }

    /// `tampilkan nama satker`: an attribute and its table, that want "of" between them.
    private func itemOfTable(_ name: NameSyntax) -> [Bilingual] {
        let words = name.text.split(separator: " ").map(String.init)
        guard words.count > 1, let last = words.last, let table = catalog.table(named: last) else { return [] }
        let item = words.dropLast().joined(separator: " ")
        guard resolve(normalizedName(item), in: table) != nil else { return [] }
        return [Bilingual(english: "\(item) of \(last)", indonesian: "\(item) dari \(last)")]
    }

    /// `berapa tahanan`: a code is asked for as if it were a table; the table and the condition that mean it.
    private func codedSources(_ word: String) -> [Bilingual] {
        var found: [Bilingual] = []
        for schema in catalog.tables.map(\.schema) where schema.lives != nil {
            for attribute in schema.attributes {
                guard case .code(let list) = attribute.type, let index = list.position(of: word) else { continue }
                let code = list.codes[index].names
                found.append(
                    Bilingual(
                        english: "\(schema.names.english) where \(attribute.names.english) = \(code.english)",
                        indonesian: "\(schema.names.indonesian) yang \(attribute.names.indonesian) = \(code.indonesian)"
                    ))
            }
        }
        return Array(found.prefix(3))
    }

    // MARK: Several rows

    func reportManyLink(_ path: PathSyntax) {
        let text = path.names.map(\.text).joined(separator: ".")
        report(.throughManyLink(path: text), at: path.range, proposals: wantedOfSeveral(path, text: text))
    }

    /// What a question can want of several rows: how many, whether there are any, or of a value of theirs its sum, or
    /// whether some have it.
    private func wantedOfSeveral(_ path: PathSyntax, text: String) -> [Bilingual] {
        func calls(_ inside: Bilingual) -> [Bilingual] {
            [
                Bilingual(english: "count(\(inside.english))", indonesian: "hitung(\(inside.indonesian))"),
                Bilingual(english: "exists (\(inside.english))", indonesian: "ada (\(inside.indonesian))"),
            ]
        }
        guard path.names.count == 2, let table = catalog.table(named: path.names[0].text),
            case .expression(let value)? = resolve(path.names[1].normalized, in: table)
        else { return calls(Bilingual(text)) }
        if value.type.isNumber {
            return [
                Bilingual(english: "sum(\(text))", indonesian: "total(\(text))"),
                Bilingual(english: "average(\(text))", indonesian: "rata-rata(\(text))"),
            ]
        }
        let (rows, name) = (path.names[0].text, path.names[1].text)
        return calls(Bilingual(english: "\(rows) where \(name) = …", indonesian: "\(rows) yang \(name) = …"))
    }
}
