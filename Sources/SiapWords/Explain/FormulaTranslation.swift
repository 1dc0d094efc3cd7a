package import SiapData
package import SiapSemantics
import SiapSyntax
package import SiapText

/// A formula of the pack, said with the words of one tongue: keywords, names, codes, functions and dates under their
/// names there.
///
/// It goes by the tokens, so that brackets and order stay as the pack has them. What a word names is sought as the
/// binder would: beside `=` a code, behind a dot something of the linked table, inside `count(…)` something of the
/// table counted.
package struct FormulaTranslation {
    let catalog: Catalog
    let definitions: Definitions
    let tongue: Tongue
    var parameters: [PackParameter] = []
    /// Columns of a result, where the formula is about one.
    var columns: [Bilingual] = []

    package init(
        catalog: Catalog, definitions: Definitions, tongue: Tongue, parameters: [PackParameter] = [],
        columns: [Bilingual] = []
    ) {
        self.catalog = catalog
        self.definitions = definitions
        self.tongue = tongue
        self.parameters = parameters
        self.columns = columns
    }

    /// What the words so far have led to.
    private struct Reading {
        /// The tables whose names are meant, innermost last, each with the depth of brackets at which it came in.
        var scopes: [(table: TableID, depth: Int)]
        var depth = 0
        /// What the last name leads to, for a dot behind it.
        var path: TableID?
        /// The codes of the last name, for what it is compared with.
        var list: CodeList?
        /// The depth of the brackets of `one of (…)`.
        var listDepth: Int?
        /// The next bracket, or the one just opened, counts rows: its first name brings its table in.
        var opensScope = false
        var awaitsTable = false
        /// `row(` stands before: the name of a table follows, whatever else bears it.
        var namesTable = false
    }

    /// The formula with its names and keywords in `tongue`; what cannot be placed stays as it is. `type` is that of its
    /// value.
    package func text(_ formula: String, of table: TableID, type: ValueType? = nil) -> String {
        // Some words are read by what stands before them: as what is said, a formula is no statement's first words.
        let start = "say "
        let source = SourceText(start + formula)
        let tokens = Lexer.read(source).tokens.dropFirst().filter { $0.kind != .endOfFile && $0.kind != .end }
        var reading = Reading(scopes: [(table, 0)])
        var result: [UInt8] = []
        var position = start.utf8.count
        func keep(to end: Int) { if end > position { result += source.utf8[position..<end] } }
        for (index, token) in tokens.enumerated() {
            keep(to: token.range.lower)
            position = token.range.upper
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            let before = index > 0 ? tokens[index - 1] : nil
            var words = said(token, text: source[token.range], before: before, next: next, type: type, in: &reading)
            // `is known` is one word in Indonesian.
            if tongue == .indonesian, token.isKeyword(.is), let next, next.isKeyword(.known) || next.isKeyword(.unknown)
            {
                words = ""
                while position < source.utf8.count, source.utf8[position] == UInt8(ascii: " ") { position += 1 }
            }
            result += Array(words.utf8)
        }
        keep(to: source.utf8.count)
        return String(decoding: result, as: UTF8.self)
    }

    private func said(
        _ token: Token, text: String, before: Token?, next: Token?, type: ValueType?, in reading: inout Reading
    ) -> String {
        switch token.kind {
        case .number, .string, .date, .time, .end, .endOfFile: return text
        case .variable:
            guard let parameter = parameters.first(where: { $0.isNamed(String(text.dropFirst())) }) else { return text }
            if case .link(let table) = parameter.type { reading.path = table }
            return "$\(parameter.names[tongue])"
        case .duration: return duration(text)
        case .aggregate:
            reading.depth += 1
            reading.awaitsTable = true
            let keyword = token.keywords.first.map { $0.spelling(tongue) } ?? String(text.dropLast())
            return keyword + "("
        case .symbol: return symbol(token, text: text, in: &reading)
        case .word: return word(token, text: text, before: before, next: next, type: type, in: &reading)
        }
    }

    private func symbol(_ token: Token, text: String, in reading: inout Reading) -> String {
        switch token.symbol {
        case .openParenthesis:
            reading.depth += 1
            reading.awaitsTable = reading.opensScope
        case .closeParenthesis:
            while reading.scopes.count > 1, let last = reading.scopes.last, last.depth >= reading.depth {
                reading.scopes.removeLast()
            }
            if reading.listDepth == reading.depth { (reading.listDepth, reading.list) = (nil, nil) }
            reading.depth -= 1
        default: break
        }
        reading.opensScope = false
        return text
    }

    private func word(
        _ token: Token, text: String, before: Token?, next: Token?, type: ValueType?, in reading: inout Reading
    ) -> String {
        if token.isName || token.keywords.isEmpty,
            let name = name(token, text: text, before: before, next: next, type: type, in: &reading)
        {
            return name
        }
        reading.path = nil
        if token.isKeyword(.oneOf) { reading.listDepth = reading.depth + 1 }
        if token.isKeyword(.no) || token.isKeyword(.exists) {
            reading.opensScope = true
            let denies = next.map { $0.kind == .word && $0.isName || $0.symbol == .openParenthesis } ?? false
            if token.isKeyword(.no), !denies { return Keyword.falsehood.spelling(tongue) }
            if token.isKeyword(.no), before?.isKeyword(.otherwise) == true { return Keyword.falsehood.spelling(tongue) }
            // Without brackets the name itself is what is asked for.
            return (token.isKeyword(.no) ? Keyword.no : Keyword.exists).spelling(tongue)
        }
        if token.isKeyword(.ever), reading.awaitsTable { return Keyword.ever.spelling(tongue) }
        guard let keyword = token.keywords.first else { return text }
        if keyword == .not || keyword == .falsehood {
            // Before what can be denied it denies, elsewhere it is the value beside yes.
            let denies = next.map {
                $0.kind == .aggregate || $0.symbol == .openParenthesis
                    || $0.kind == .word
                        && ($0.isName || $0.isKeyword(.no) || $0.isKeyword(.exists) || $0.isKeyword(.not)
                            || $0.isKeyword(.oneOf) || $0.isKeyword(.known)
                            || $0.isKeyword(.unknown))
            }
            return (denies == true ? Keyword.not : Keyword.falsehood).spelling(tongue)
        }
        return KeywordTable.entry(keyword).spellings(tongue).isEmpty ? text : keyword.spelling(tongue)
    }

    // MARK: Names

    private func name(
        _ token: Token, text: String, before: Token?, next: Token?, type: ValueType?, in reading: inout Reading
    ) -> String? {
        if next?.symbol == .openParenthesis, let function = Function.named(text) {
            reading.namesTable = function == .row
            return function.signature.names[tongue]
        }
        if reading.namesTable {
            reading.namesTable = false
            return catalog.table(named: text).map { catalog[$0].schema.names[tongue] }
        }
        if normalizedName(text) == "this_date" || normalizedName(text) == "tanggal_ini" {
            return tongue == .english ? "this_date" : "tanggal_ini"
        }
        if let column = columns.first(where: { $0.english == text }) { return column[tongue] }
        let isCompared = before.map { $0.symbol == .equal || $0.symbol == .notEqual } ?? false
        let isChosen = before.map { $0.isKeyword(.then) || $0.isKeyword(.else) } ?? false
        var lists: [CodeList] = []
        if isCompared || reading.listDepth == reading.depth, let list = reading.list { lists.append(list) }
        if isChosen, case .code(let list)? = type { lists.append(list) }
        for list in lists { if let code = code(text, of: list) { return code } }
        if before?.symbol == .dot, let table = reading.path, let found = member(text, of: table, in: &reading) {
            return found
        }
        if reading.awaitsTable || before?.isKeyword(.no) == true || before?.isKeyword(.exists) == true,
            let found = counted(text, next: next, in: &reading)
        {
            return found
        }
        for scope in reading.scopes.reversed() {
            if let found = member(text, of: scope.table, in: &reading) { return found }
        }
        if let entry = catalog.calendarEntry(named: text) { return entry.names[tongue] }
        if let table = catalog.table(named: text) {
            reading.path = table
            return catalog[table].schema.names[tongue]
        }
        for list in catalog.codeLists { if let code = code(text, of: list) { return code } }
        return nil
    }

    private func code(_ text: String, of list: CodeList) -> String? {
        guard let index = list.position(of: text) else { return nil }
        let name = list.codes[index].names[tongue]
        return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? name : "\"\(name)\""
    }

    /// An attribute, definition or back name of a table; what it leads to is kept.
    private func member(_ text: String, of table: TableID, in reading: inout Reading) -> String? {
        func lead(_ type: ValueType?) {
            (reading.path, reading.list) = (nil, nil)
            if case .link(let target)? = type { reading.path = target }
            if case .links(let target)? = type { reading.path = target }
            if case .code(let list)? = type { reading.list = list }
        }
        let schema = catalog[table].schema
        if let index = schema.attribute(named: text) {
            lead(schema[index].type)
            return schema[index].names[tongue]
        }
        if let definition = definitions.definition(named: text, of: table) {
            lead(self.type(of: definition))
            return definition.names[tongue]
        }
        if let (other, names) = back(text, to: table) {
            lead(.links(other))
            return names[tongue]
        }
        // Further up, on the main path.
        for attribute in schema.attributes where attribute.link == .partOf {
            if case .link(let target) = attribute.type, target != table,
                let found = member(text, of: target, in: &reading)
            {
                return found
            }
        }
        return nil
    }

    /// The rows that are counted: a table, or the name it has from here. It is the scope of what follows in these
    /// brackets.
    private func counted(_ text: String, next: Token?, in reading: inout Reading) -> String? {
        var found: String?
        for scope in reading.scopes.reversed() where found == nil {
            found = member(text, of: scope.table, in: &reading)
        }
        if found == nil, let table = catalog.table(named: text) {
            reading.path = table
            found = catalog[table].schema.names[tongue]
        }
        if let table = reading.path, next?.symbol != .dot {
            if reading.awaitsTable { reading.scopes.append((table, reading.depth)) }
            reading.awaitsTable = false
        } else if next?.symbol != .dot {
            reading.awaitsTable = false
        }
        return found
    }

    /// `registered`: the rows whose link, stored or defined, has that name from the table that it leads to.
    private func back(_ text: String, to table: TableID) -> (TableID, Bilingual)? {
        let wanted = normalizedName(text)
        func isNamed(_ names: Bilingual) -> Bool { names.isNamed(wanted) }
        for other in catalog.tables {
            for attribute in other.schema.attributes {
                guard let back = attribute.backAs, isNamed(back) else { continue }
                if attribute.type == .link(table) || attribute.type == .links(table) { return (other.schema.id, back) }
            }
        }
        for definition in definitions.linking(to: table) {
            if let back = definition.backAs, isNamed(back) { return (definition.table, back) }
        }
        return nil
    }

    private func type(of definition: Definition) -> ValueType? {
        if let declared = definition.type { return declared }
        let context = BindingContext(
            catalog: catalog, definitions: definitions, tongue: definition.tongue, today: Day(number: 0))
        return Binder(context: context, source: definition.source).checkDefinition(definition)
    }

    /// `7 days`, `7 hari`.
    private func duration(_ text: String) -> String {
        let units = [
            ["day", "days", "hari"], ["week", "weeks", "minggu", "pekan"], ["month", "months", "bulan"],
            ["year", "years", "tahun"],
        ]
        let parts = text.split(separator: " ")
        guard let unit = parts.last?.lowercased(), let known = units.first(where: { $0.contains(unit) }) else {
            return text
        }
        let word = tongue == .indonesian ? known[2] : parts.first == "1" ? known[0] : known[1]
        return (parts.dropLast().map(String.init) + [word]).joined(separator: " ")
    }
}

extension HelpBook {
    /// A definition's formula in the tongue of the page.
    func formula(_ definition: Definition) -> String {
        FormulaTranslation(catalog: catalog, definitions: definitions, tongue: tongue, parameters: parameters)
            .text(definition.formula, of: definition.table, type: definition.type)
    }
}
