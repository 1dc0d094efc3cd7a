import SiapData
import SiapSyntax
import SiapText

/// Names: own attributes and definitions first, then along `part of` links upward, then the calendar.
extension Binder {
    /// What a bare name is, seen from a table.
    enum Resolution {
        case expression(BoundExpression)
        /// A link to several rows: needs an aggregate or exists.
        case many
    }

    func resolve(_ name: String, in table: TableID) -> Resolution? {
        let schema = catalog[table].schema
        tablesUsed.insert(table)
        if let index = schema.attribute(named: name) {
            let attribute = schema[index]
            if attribute.isSynthetic { noteSynthetic(attribute, of: schema) }
            noteFormer(name, of: attribute.names)
            if attribute.link == .linksTo { return .many }
            return .expression(read(index, of: schema))
        }
        if let definition = context.definitions.definition(named: name, of: table) {
            noteFormer(name, of: definition.names)
            return .expression(bindDefinition(definition))
        }
        if catalog.table(named: name) == table { return .expression(.row(table)) }
        for (index, attribute) in schema.attributes.placed where attribute.link == .partOf {
            guard case .link(let target) = attribute.type, let found = resolve(name, in: target) else { continue }
            switch found {
            case .many: return .many
            case .expression(let inner):
                return .expression(through(.attribute(index, of: schema), to: target, inner: inner))
            }
        }
        return nil
    }

    /// What an attribute holds: of a text in both tongues that of the reply, where it is known.
    func read(_ index: AttributeID, of schema: TableSchema) -> BoundExpression {
        let own = BoundExpression.attribute(index, of: schema)
        guard let other = schema[index].translations[context.reply] else { return own }
        // The next reply may be in the other tongue: nothing that depends on this one is kept.
        metVariable = true
        return .otherwise(.attribute(other, of: schema), second: own, type: .text)
    }

    /// A name from before is taken, and the one of now is said.
    func noteFormer(_ word: String, of names: Bilingual) {
        guard !names.former.isEmpty, names.former.contains(normalizedName(word)) else { return }
        let now = Bilingual(
            english: "\(word), now called \(names.english)", indonesian: "\(word), kini bernama \(names.indonesian)")
        if !readings.contains(now) { readings.append(now) }
    }

    func noteSynthetic(_ attribute: Attribute, of schema: TableSchema) {
        let names = Bilingual(
            english: "\(attribute.names.english) of \(schema.names.english)",
            indonesian: "\(attribute.names.indonesian) dari \(schema.names.indonesian)")
        if !syntheticUsed.contains(names) { syntheticUsed.append(names) }
    }

    func note(_ parameter: PackParameter) {
        if parameter.isToBeNamed, !parametersUsed.contains(where: { $0.names == parameter.names }) {
            parametersUsed.append(parameter)
        }
    }

    /// `inner` seen from where `link` starts; the linked row itself is the link.
    func through(_ link: BoundExpression, to target: TableID, inner: BoundExpression) -> BoundExpression {
        if inner.isRow(of: target) { return link }
        if inner.constantValue != nil || inner.isInvalid || link.isRow(of: target) { return inner }
        if case .row(_, let row)? = link.constantValue { return .ofRow(target, row: row, inner: inner) }
        if case .through(let first, let middle, let rest) = link.node {
            return .through(link: first, middle, inner: through(rest, to: target, inner: inner))
        }
        return .through(link: link, target, inner: inner)
    }

    // MARK: Paths

    func bindPath(_ path: PathSyntax, in scope: Scope, expecting: ValueType?) -> BoundExpression {
        let first = path.names[0]
        if path.names.count == 1, let expecting, let code = declaredCode(first.text, of: expecting, at: first.range) {
            return code
        }
        guard let start = bindName(first, in: scope, alone: true) else {
            if path.names.count == 1, let expecting, isCoded(expecting) {
                reportUnknownCode(first.text, of: expecting, at: first.range)
            } else {
                reportUnknownName(first, in: scope, quoted: path.names.count == 1 && wantsQuotes(expecting))
            }
            return .invalid
        }
        if path.names.count > 1, diagnostics.last?.id == .throughManyLink, diagnostics.last?.range == first.range {
            // What is wanted of the several rows stands behind.
            diagnostics.removeLast()
            reportManyLink(path)
            return .invalid
        }
        var result = start
        for name in path.names.dropFirst() {
            if result.isInvalid { return .invalid }
            guard case .link(let table) = result.type else {
                let whole = path.names.prefix { $0.range != name.range }.map(\.text).joined(separator: ".")
                report(
                    .unknownName(name: name.text, owner: .described(Bilingual("“\(whole)”"))), at: name.range,
                    proposals: [Bilingual(whole)])
                return .invalid
            }
            switch resolve(name.normalized, in: table) {
            case .expression(let inner)?: result = through(result, to: table, inner: inner)
            case .many?:
                reportManyLink(path)
                return .invalid
            case nil where isBackName(name.normalized, of: table):
                reportManyLink(path)
                return .invalid
            case nil:
                reportUnknownName(name, in: .table(table))
                return .invalid
            }
        }
        return result
    }

    /// One bare name; nil when nothing has it. Reports when it means several rows.
    func bindName(_ name: NameSyntax, in scope: Scope, alone: Bool) -> BoundExpression? {
        let wanted = name.normalized
        if let index = parameters.firstID(where: { $0.isNamed(wanted) }) {
            return .parameter(index, type: parameters[index].type, isPrivate: parameters[index].isPrivate)
        }
        switch scope {
        case .table(let table):
            if refusesTwoWays(name, from: table) { return .invalid }
            switch resolve(wanted, in: table) {
            case .expression(let found)?:
                notePath(to: found, from: table)
                noteRule(found)
                return found
            case .many?:
                reportManyLink(PathSyntax(names: [name]))
                return .invalid
            case nil:
                if alone, upwardTables(table).contains(where: { isBackName(wanted, of: $0.table) }) {
                    reportManyLink(PathSyntax(names: [name]))
                    return .invalid
                }
            }
        case .result(let columns):
            if let index = position(of: wanted, in: columns) {
                return .column(index, of: columns)
            }
        case .constants: break
        }
        if wanted == "this_date" || wanted == "tanggal_ini" {
            return .thisDate
        }
        if wanted == "today" || wanted == "hari_ini" {
            usesToday = true
            return .constant(.date(context.today), type: .date)
        }
        if let entry = catalog.calendarEntry(named: wanted) { return .constant(entry.value, type: entry.value.type) }
        return nil
    }

    /// `count visit by region`, where the clinic has a region of its own and stands in a city that has one: which is
    /// meant is asked.
    private func refusesTwoWays(_ name: NameSyntax, from table: TableID) -> Bool {
        let wanted = name.normalized
        let schema = catalog[table].schema
        guard let target = catalog.table(named: wanted), target != table, schema.attribute(named: wanted) == nil,
            context.definitions.definition(named: wanted, of: table) == nil
        else { return false }
        let ways = waysUp(from: table)
        guard let upward = ways.first(where: { $0.table == target }) else { return false }
        let aside = ways.compactMap { way -> (steps: [Bilingual], names: Bilingual)? in
            let schema = catalog[way.table].schema
            guard way.table != target, let index = schema.attribute(named: wanted), schema[index].link == .linkTo else {
                return nil
            }
            return (way.steps, schema[index].names)
        }
        if aside.isEmpty { return false }
        let choices =
            aside.map { joinedPath($0.steps + [$0.names]) } + [joinedPath(upward.steps)]
        report(.ambiguousLink(name: name.text), at: name.range, proposals: choices)
        return true
    }

    private func joinedPath(_ steps: [Bilingual]) -> Bilingual {
        Bilingual(
            english: steps.map(\.english).joined(separator: "."),
            indonesian: steps.map(\.indonesian).joined(separator: "."))
    }

    /// The tables of the main path above `table`, with the names of the links to them.
    private func waysUp(from table: TableID) -> [(table: TableID, steps: [Bilingual])] {
        catalog[table].schema.attributes.flatMap { attribute -> [(table: TableID, steps: [Bilingual])] in
            guard attribute.link == .partOf, case .link(let target) = attribute.type else { return [] }
            return [(target, [attribute.names])] + waysUp(from: target).map { ($0.table, [attribute.names] + $0.steps) }
        }
    }

    func position(of name: String, in columns: [OutputColumn]) -> ResultColumnID? {
        columns.firstID { $0.names.isNamed(name) }
    }

    // MARK: Messages about names

    /// Beside a text, or a row of a table whose rows are not codes, a bare word that names nothing wants quotes.
    private func wantsQuotes(_ expecting: ValueType?) -> Bool {
        if case .link(let table)? = expecting { return !catalog[table].schema.isCoded }
        return expecting == .text
    }

    func reportUnknownName(_ name: NameSyntax, in scope: Scope, quoted: Bool = false) {
        if let key = unquotedKey(name) {
            let place = Bilingual(english: "a text in quotes", indonesian: "teks dalam tanda kutip")
            let problem = Problem.expectedToken(expected: .described(place), found: .written(text(of: key.range)))
            return report(problem, at: key.range, proposals: key.proposals)
        }
        let near = NearNames.near(name.text, among: namesInScope(scope).flatMap { [$0.english, $0.indonesian] })
        let habits = habits(name, in: scope)
        let asText = quoted && habits.isEmpty ? [Bilingual("\"\(name.text)\"")] : []
        let first = chartWithoutPipe(name) + habits + parted(name, in: scope) + asText
        let proposals = first + (near.isEmpty && first.isEmpty ? mentions(name, in: scope) : near.map { Bilingual($0) })
        switch scope {
        case .table(let table):
            let owner = Mention.described(catalog[table].schema.names)
            report(.unknownName(name: name.text, owner: owner), at: name.range, proposals: proposals)
        case .result(let columns):
            let own = columns.map(\.names)
            report(.sortUnknown(name: name.text, columns: own), at: name.range, proposals: proposals)
        case .constants:
            let calendar = Mention.described(Bilingual(english: "the calendar", indonesian: "kalender"))
            report(.unknownName(name: name.text, owner: calendar), at: name.range, proposals: proposals)
        }
    }

    /// `name satker`, `jenis tahanan`: two words that were joined for want of a mark between them.
    private func parted(_ name: NameSyntax, in scope: Scope) -> [Bilingual] {
        let words = name.text.split(separator: " ").map(String.init)
        guard words.count == 2, case .table(let table) = scope,
            case .expression(let first)? = resolve(normalizedName(words[0]), in: table)
        else { return [] }
        if resolve(normalizedName(words[1]), in: table) != nil { return [Bilingual("\(words[0]), \(words[1])")] }
        let quiet = diagnostics.count
        let code = declaredCode(words[1], of: first.type, at: name.range)
        diagnostics.removeLast(diagnostics.count - quiet)
        return code == nil ? [] : [Bilingual("\(words[0]) = \(words[1])")]
    }

    /// Every name that could stand in this scope, own ones first.
    func namesInScope(_ scope: Scope) -> [Bilingual] {
        var names: [Bilingual] = []
        switch scope {
        case .table(let table):
            var tables = [table]
            while let next = tables.popLast() {
                let schema = catalog[next].schema
                names += schema.attributes.map(\.names) + context.definitions.of(next).map(\.names) + [schema.names]
                for attribute in schema.attributes where attribute.link == .partOf {
                    if case .link(let target) = attribute.type { tables.append(target) }
                }
            }
        case .result(let columns): names = columns.map(\.names)
        case .constants: break
        }
        return names + catalog.calendar.map(\.names)
    }
}
