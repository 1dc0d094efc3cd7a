import SiapData
import SiapEngine
import SiapFiles
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWords

/// let, define.
extension Session {
    func assign(_ variable: VariableSyntax, expression: ExpressionSyntax, in source: SourceText)
        throws(DiagnosticsFailure)
    {
        let name = variable.name.normalized
        if case .query(let query, _) = expression {
            context.variables[name] = .table(try run(try bind(query, in: source)))
            context.variablesOfPeople[name] = nil
            return
        }
        let given = try value(expression, in: source)
        context.variablesOfPeople[name] = given.protection
        context.variables[name] = given.variable
    }

    func define(_ syntax: DefineSyntax, in source: SourceText) throws(DiagnosticsFailure) {
        // What is shown of private values, a pack alone decides.
        if let shown = syntax.shown, !mode.readsPack {
            throw DiagnosticsFailure(Diagnostic(.shownOnlyInPack, at: shown))
        }
        var declarations = Declarations(catalog: context.catalog)
        let table = try table(for: syntax.names, of: syntax.table)
        let type = syntax.type.flatMap { declarations.type($0, ofAttribute: syntax.names.bilingual)?.type }
        let isNeverSummed = syntax.type.map { declarations.isNeverSummed($0, as: type ?? .unknown) } ?? false
        if !declarations.diagnostics.isEmpty { throw DiagnosticsFailure(declarations.diagnostics) }
        if let backAs = syntax.backAs { try checkBackName(backAs, type: type) }
        context.catalog = declarations.catalog
        var definition = definition(syntax, of: table, type: type, in: source)
        definition.isNeverSummed = isNeverSummed
        try add(definition)
    }

    private func definition(_ syntax: DefineSyntax, of table: TableID, type: ValueType?, in source: SourceText)
        -> Definition
    {
        var definition = Definition(
            table: table, names: syntax.names.bilingual, syntax: syntax.value, type: type,
            backAs: syntax.backAs?.bilingual,
            doc: syntax.doc?.bilingual, tongue: context.tongue, source: source)
        definition.isOfPack = mode.readsPack
        definition.isShown = syntax.shown != nil
        definition.mayAskWhole = isTypedHere
        return definition
    }

    /// Only a link is seen from the other side, under a name that nothing there has.
    private func checkBackName(_ names: NamesSyntax, type: ValueType?) throws(DiagnosticsFailure) {
        guard case .link(let target)? = type else {
            let found = type?.names ?? ValueType.unknown.names
            let link = Bilingual(english: "link to one row", indonesian: "tautan ke satu baris")
            throw DiagnosticsFailure(
                Diagnostic(
                    .needsType(written: .written(names.english.text), wanted: link, found: found), at: names.range))
        }
        for name in [names.english, names.indonesian].compactMap({ $0 }) {
            let isTaken = context.catalog[target].schema.attribute(named: name.normalized) != nil
            if isTaken || context.definitions.definition(named: name.normalized, of: target) != nil {
                throw DiagnosticsFailure(Diagnostic(.nameTaken(name: name.text), at: name.range))
            }
        }
    }

    /// The table that a definition or rule is of; its names must not be those of attributes.
    func table(for names: NamesSyntax, of name: NameSyntax) throws(DiagnosticsFailure) -> TableID {
        guard let table = context.catalog.table(named: name.normalized) else {
            let near = NearNames.near(name.text, among: context.catalog.tables.map(\.schema.names.english))
            throw DiagnosticsFailure(
                Diagnostic(.unknownTable(name: name.text), at: name.range, proposals: near.map { Bilingual($0) }))
        }
        for own in [names.english, names.indonesian].compactMap({ $0 })
        where context.catalog[table].schema.attribute(named: own.normalized) != nil {
            throw DiagnosticsFailure(Diagnostic(.nameTaken(name: own.text), at: own.range))
        }
        return table
    }

    /// Takes a definition in, unless it does not hold together.
    func add(_ definition: Definition) throws(DiagnosticsFailure) {
        // In a pack, definitions may use later ones: they are checked together at its end. Nothing is kept of those
        // before, which would be copied each time.
        if mode.pack != nil { return context.definitions.add(definition) }
        let before = context.definitions
        let replaced =
            before.definition(named: definition.names.english, of: definition.table)
            ?? before.definition(named: definition.names.indonesian, of: definition.table)
        context.definitions.add(definition)
        do { try check(definition, in: definition.source) } catch {
            context.definitions = before
            throw error
        }
        if let replaced {
            output(
                .notice(
                    DefinitionWords.replaced(replaced.names, in: context.catalog[definition.table].schema.names)[tongue]
                ))
        }
        useCatalog()
    }

    func check(_ definition: Definition, in source: SourceText) throws(DiagnosticsFailure) {
        let binder = Binder(context: context, source: source)
        _ = binder.checkDefinition(definition)
        if !binder.diagnostics.isEmpty {
            throw DiagnosticsFailure(binder.diagnostics).placed(at: definition.syntax.range)
        }
    }
}

/// What is said when a definition takes the place of another.
enum DefinitionWords {
    static func replaced(_ names: Bilingual, in table: Bilingual) -> Bilingual {
        Bilingual(
            english: "\(names.english) of \(table.english) is now defined anew; what is built on it changes with it",
            indonesian:
                "\(names.indonesian) dari \(table.indonesian) kini berarti lain; yang dibangun di atasnya ikut berubah")
    }
}
