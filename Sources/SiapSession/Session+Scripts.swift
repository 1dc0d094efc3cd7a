import SiapData
import SiapEngine
import SiapFiles
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWords

/// let, define, param, set, say, for each, if, expect, include.
extension Session {
    func assign(_ variable: VariableSyntax, _ expression: ExpressionSyntax, _ source: SourceText) throws(DiagnosticsFailure) {
        let name = variable.name.normalized
        if case .query(let query, _) = expression {
            context.variables[name] = .table(try run(try bind(query, source)))
            context.variablesOfPeople[name] = nil
            return
        }
        let given = try value(expression, source)
        context.variablesOfPeople[name] = given.protection
        context.variables[name] = given.variable
    }

    func define(_ syntax: DefineSyntax, _ source: SourceText) throws(DiagnosticsFailure) {
        // What is shown of private values, a pack alone decides.
        if let shown = syntax.shown, !isReadingPack { throw DiagnosticsFailure(Diagnostic(.shownOnlyInPack, at: shown)) }
        var declarations = Declarations(catalog: context.catalog)
        let table = try table(for: syntax.names, of: syntax.table)
        let type = syntax.type.flatMap { declarations.type($0, ofAttribute: syntax.names.bilingual)?.type }
        let isNeverSummed = syntax.type.map { declarations.isNeverSummed($0, type ?? .unknown) } ?? false
        if !declarations.diagnostics.isEmpty { throw DiagnosticsFailure(declarations.diagnostics) }
        if let backAs = syntax.backAs { try checkBackName(backAs, type) }
        context.catalog = declarations.catalog
        var definition = definition(syntax, of: table, type, source)
        definition.isNeverSummed = isNeverSummed
        try add(definition)
    }

    private func definition(_ syntax: DefineSyntax, of table: TableID, _ type: ValueType?, _ source: SourceText) -> Definition {
        var definition = Definition(
            table: table, names: syntax.names.bilingual, syntax: syntax.value, type: type, backAs: syntax.backAs?.bilingual,
            doc: syntax.doc?.bilingual, tongue: context.tongue, source: source)
        definition.isOfPack = isReadingPack
        definition.isShown = syntax.shown != nil
        definition.mayAskWhole = isTypedHere
        return definition
    }

    /// What is read is the pack itself, not a lesson in it.
    private var isReadingPack: Bool { embedded != nil && !isReadingPackLessons }

    /// Only a link is seen from the other side, under a name that nothing there has.
    private func checkBackName(_ names: NamesSyntax, _ type: ValueType?) throws(DiagnosticsFailure) {
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
        for own in [names.english, names.indonesian].compactMap({ $0 }) where context.catalog[table].schema.attribute(named: own.normalized) != nil {
            throw DiagnosticsFailure(Diagnostic(.nameTaken(name: own.text), at: own.range))
        }
        return table
    }

    /// Takes a definition in, unless it does not hold together.
    func add(_ definition: Definition) throws(DiagnosticsFailure) {
        // In a pack, definitions may use later ones: they are checked together at its end. Nothing is kept of those before, which would be copied each time.
        if embedded != nil { return context.definitions.add(definition) }
        let before = context.definitions
        let replaced =
            before.definition(named: definition.names.english, of: definition.table)
            ?? before.definition(named: definition.names.indonesian, of: definition.table)
        context.definitions.add(definition)
        do { try check(definition, definition.source) } catch {
            context.definitions = before
            throw error
        }
        if let replaced { output(.notice(DefinitionWords.replaced(replaced.names, context.catalog[definition.table].schema.names)[tongue])) }
        useCatalog()
    }

    func check(_ definition: Definition, _ source: SourceText) throws(DiagnosticsFailure) {
        let binder = Binder(context: context, source: source)
        _ = binder.checkDefinition(definition)
        if !binder.diagnostics.isEmpty { throw DiagnosticsFailure(binder.diagnostics).placed(at: definition.syntax.range) }
    }

    // MARK: Parameters and settings

    func declare(_ param: ParamSyntax, _ source: SourceText) throws(DiagnosticsFailure) {
        var declarations = Declarations(catalog: context.catalog)
        guard let type = declarations.type(param.type, ofAttribute: param.names.bilingual)?.type else {
            throw DiagnosticsFailure(declarations.diagnostics)
        }
        context.catalog = declarations.catalog
        let given: Given
        do { given = try self.given(param, type, source) } catch {
            // The row meant is one that the pack standing on this one has not taken along: it names its own.
            guard rowsWanted != nil, case .link = type else { throw error }
            given = Given(value: .unknown, type: type)
        }
        if embedded != nil {
            let parameter = PackParameter(names: param.names.bilingual, type: type, value: given.value, doc: param.doc?.bilingual)
            let earlier = context.parameters.firstIndex { $0.isNamed(parameter.names.english) || $0.isNamed(parameter.names.indonesian) }
            if let earlier { context.parameters[earlier] = parameter } else { context.parameters.append(parameter) }
        } else {
            for name in param.names.spellings {
                context.variables[name] = given.isPrivate ? .privateValue(given.value, type, given.privacy) : .value(given.value, type)
                context.variablesOfPeople[name] = given.protection
            }
        }
    }

    /// What the command line gives, else the default.
    private func given(_ param: ParamSyntax, _ type: ValueType, _ source: SourceText) throws(DiagnosticsFailure) -> Given {
        for name in param.names.spellings {
            if let text = parameters[name] { return Given(value: try parameter(text, type, at: param.names.english.range), type: type) }
        }
        guard let expression = param.value else {
            throw DiagnosticsFailure(
                Diagnostic(.parameterMissing(name: param.names.english.text), at: param.names.english.range))
        }
        return try value(expression, source, expecting: type)
    }

    /// A text from the command line as a value of the declared type.
    private func parameter(_ text: String, _ type: ValueType, at range: SourceRange) throws(DiagnosticsFailure) -> Value {
        let whole = SourceRange(0, text.utf8.count)
        let expression: ExpressionSyntax?
        switch type {
        case .wholeNumber, .decimal: expression = Session.numberGiven(text, whole)
        case .truth: expression = Session.truths[text.lowercased()].map { .truth($0, whole) }
        case .text, .date, .time, .code, .link, .links, .duration, .interval, .unknown:
            expression = .string(StringSyntax(value: text, range: whole))
        }
        var proposals: [Bilingual] = []
        if let expression {
            do { return try value(expression, SourceText(text), expecting: type).value } catch { proposals = error.diagnostics.first?.proposals ?? [] }
        }
        if proposals.isEmpty, case .code(let list) = type { proposals = list.codes.prefix(6).map(\.names) }
        throw DiagnosticsFailure(
            Diagnostic(.parameterType(value: text, type: typeNames(type)), at: range, proposals: proposals))
    }

    private static let truths = ["yes": true, "ya": true, "true": true, "benar": true, "no": false, "tidak": false, "false": false, "salah": false]

    private static func numberGiven(_ text: String, _ range: SourceRange) -> ExpressionSyntax? {
        let digits = text.hasPrefix("-") ? String(text.dropFirst()) : text
        guard !digits.isEmpty, digits.utf8.allSatisfy({ ($0 >= 48 && $0 <= 57) || $0 == UInt8(ascii: ".") }) else { return nil }
        let number = ExpressionSyntax.number(spelling: digits, range)
        return text.hasPrefix("-") ? .negative(number, range) : number
    }

    private func typeNames(_ type: ValueType) -> Bilingual {
        if case .link(let table) = type { return context.catalog[table].schema.names }
        return type.names
    }

    /// An included file, a pack, a lesson: not what was typed, nor the script that was asked for.
    var readsOthersText: Bool { !including.isEmpty || embedded != nil || isReadingPackLessons || isShowingLesson }

    func set(_ name: NameSyntax, _ value: NameSyntax) throws(DiagnosticsFailure) {
        if let index = context.parameters.firstIndex(where: { $0.isNamed(name.text) }) {
            let own = context.parameters[index]
            do { context.parameters[index].value = try parameter(value.text, own.type, at: value.range) } catch {
                guard case .code(let list) = own.type else { throw error }
                throw DiagnosticsFailure(
                    Diagnostic(.badSettingValue(setting: own.names, choices: list.codes.map(\.names)), at: value.range))
            }
            // What was worked out with the old value is forgotten.
            return useCatalog()
        }
        // What somebody else has written starts no programs.
        if readsOthersText, Setting.named(name.text) == .pager, Settings.command(value.text, value.range) != nil {
            throw DiagnosticsFailure(Diagnostic(.onlyInShell(written: value.text), at: value.range))
        }
        let problem = settings.set(name.text, to: value.text, nameRange: name.range, valueRange: value.range, mayUnmask: settings.unmasked || isTypedHere)
        if let problem { throw DiagnosticsFailure(problem) }
        // What was bound while private values were hidden left them out.
        if context.showsPrivate != settings.unmasked { useCatalog() }
        context.showsPrivate = settings.unmasked
        tongue = settings.language ?? tongue
    }

    // MARK: Saying

    func words(of expression: ExpressionSyntax, _ source: SourceText) throws(DiagnosticsFailure) -> String {
        if let string = expression.wholeText { warn(ofVariableLikes: string, source) }
        guard case .template(let parts, _) = expression else {
            return try shown(expression, source)
        }
        var text = ""
        for part in parts {
            switch part {
            case .text(let own): text += own
            case .expression(let inner): text += try shown(inner, source)
            }
        }
        return text
    }

    private func warn(ofVariableLikes string: SourceRange, _ source: SourceText) {
        let warnings = Parser.warnings(ofVariableLikes: string, of: source)
        if !warnings.isEmpty { output(.problems(warnings, source)) }
    }

    /// As the name of a file: what is private is no part of it.
    func openWords(of expression: ExpressionSyntax, _ source: SourceText) throws(DiagnosticsFailure) -> String {
        var parts = [expression]
        if case .template(let own, _) = expression { parts = own.compactMap { if case .expression(let inner) = $0 { inner } else { nil } } }
        for part in parts { try refusePrivate(try value(part, source), at: part.range, source) }
        return try words(of: expression, source)
    }

    /// `$due` by itself: a variable that holds one value is said.
    func lone(_ query: QuerySyntax, _ source: SourceText) throws(DiagnosticsFailure) -> String? {
        guard case .variable(let variable) = query.head, query.clauses.isEmpty, query.stages.isEmpty else { return nil }
        if case .table? = context.variables[variable.name.normalized], variable.members.isEmpty { return nil }
        return shown(try value(.variable(variable), source))
    }

    private func shown(_ expression: ExpressionSyntax, _ source: SourceText) throws(DiagnosticsFailure) -> String {
        let given = try value(expression, source)
        // A year names and does not count: no thousands in it.
        if !given.isPrivate, case .call(let name, _, _) = expression, Function.named(name.text) == .year, case .whole(let year) = given.value {
            return String(year)
        }
        return shown(given)
    }

    func shown(_ given: Given) -> String {
        given.privacy.hides(given.value, unmasked: settings.unmasked) ? ValueFormatter.mask : shown(given.value)
    }

    /// A value as `say` shows it: a decimal with the digits it has, up to six.
    func shown(_ value: Value) -> String {
        var places: Int?
        if case .decimal(let number) = value { places = NumberFormat.digits(number, most: 6) }
        return ValueFormatter(catalog: context.catalog, tongue: tongue, unmasked: settings.unmasked).text(value, places: places)
    }

    // MARK: Repeating and choosing

    func repeatFor(_ loop: ForEachSyntax, _ source: SourceText) throws(DiagnosticsFailure) -> Flow {
        let name = loop.variable.name.normalized
        let before = (context.variables[name], context.variablesOfPeople[name])
        defer { (context.variables[name], context.variablesOfPeople[name]) = before }
        // What a row tells of people, it says itself; a link to a row tells nothing.
        context.variablesOfPeople[name] = nil
        for value in try rows(of: loop, source) {
            context.variables[name] = value
            if try run(loop.body, source) == .quit { return .quit }
        }
        return .goOn
    }

    /// The rows of a table as links to them, or the values of a result's first column.
    private func rows(of loop: ForEachSyntax, _ source: SourceText) throws(DiagnosticsFailure) -> [Variable] {
        var items: [ItemSyntax]?
        if case .table(let name) = loop.source.kind { items = [ItemSyntax(expression: .path(PathSyntax(names: [name])))] }
        let query = QuerySyntax(head: .show(items: items, of: loop.source, loop.source.range), clauses: loop.clauses, range: loop.source.range)
        let result = try run(try bind(query, source))
        guard let first = result.columns.first else { return [] }
        let column = first.column
        if items == nil {
            return (0..<result.rowCount).map { index in
                var row = result.taking([index])
                row.standsForRow = true
                return .table(row)
            }
        }
        return (0..<result.rowCount).map {
            first.isPrivate ? .privateValue(column.value(at: $0), column.type, first.privacy) : .value(column.value(at: $0), column.type)
        }
    }

    func run(_ body: [StatementSyntax], _ source: SourceText) throws(DiagnosticsFailure) -> Flow {
        for statement in body {
            if let reason = engine.stopReason() { throw DiagnosticsFailure(Diagnostic(reason, at: nil)) }
            if try run(statement, source) == .quit { return .quit }
        }
        return .goOn
    }

    func choose(_ branches: IfSyntax, _ source: SourceText) throws(DiagnosticsFailure) -> Flow {
        useChangedCatalog()
        let binder = Binder(context: context, source: source, memory: memory)
        let condition = binder.bindConstantCondition(branches.condition)
        if !condition.isInvalid { binder.mayDecide(condition, at: branches.condition.range) }
        if !binder.diagnostics.isEmpty { throw DiagnosticsFailure(binder.diagnostics) }
        try refuseUnprotected(binder, at: branches.condition.range)
        let value: Value
        do { value = try engine.value(of: condition) } catch { throw Session.failure(error) }
        if value == .truth(true) { return try run(branches.then, source) }
        return try run(branches.otherwise ?? [], source)
    }

    // MARK: Including

    /// How many scripts may include one another: each stands on the stack until the next is done. `help limits` names it.
    static let deepestIncludes = 100

    func include(_ file: StringSyntax) throws(DiagnosticsFailure) {
        let path = embedded == nil ? files.resolve(file.value) : nameInPack(file)
        if let start = including.firstIndex(where: { $0.path == path }) {
            let circle = (including[start...].map(\.name) + [file.value]).joined(separator: " → ")
            throw DiagnosticsFailure(Diagnostic(.includeCircle(path: circle), at: file.range))
        }
        if including.count >= Session.deepestIncludes {
            throw DiagnosticsFailure(Diagnostic(.includesTooDeep(limit: Session.deepestIncludes), at: file.range))
        }
        let bytes = try read(file)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw DiagnosticsFailure(Diagnostic(.notUTF8(bytes, file: file.value), at: file.range))
        }
        let outer = (files, packPrefix)
        including.append((path, file.value))
        let folder = path.lastIndex(of: "/")
        if embedded == nil {
            files = outer.0.based(in: folder.map { String(path[..<$0]) } ?? ".")
        } else {
            packPrefix = folder.map { String(path[...$0]) } ?? ""
        }
        defer {
            including.removeLast()
            (files, packPrefix) = outer
        }
        let before = status
        let inner = run(SourceText(text, name: file.value))
        // What went wrong inside has been shown with its own place; here it only ends the script, which the outermost says.
        if inner != .done, inner != .expectationFailed {
            includedStatus = inner
            if including.count > 1 { throw DiagnosticsFailure([]) }
            throw DiagnosticsFailure(Diagnostic(.includeFailed(file: file.value), at: file.range))
        }
        status = max(before, inner)
    }

    func read(_ file: StringSyntax) throws(DiagnosticsFailure) -> [UInt8] {
        if let embedded {
            if let bytes = embedded[nameInPack(file)]?.bytes { return bytes }
            guard let packFolder else {
                throw DiagnosticsFailure(Diagnostic(.fileMissing(file: file.value), at: file.range))
            }
            do { return try packFolder.read(nameInPack(file)) } catch { throw error.placed(at: file.range) }
        }
        do { return try files.read(file.value, watch: watch) } catch { throw error.placed(at: file.range) }
    }

    /// A file's name seen from the pack's folder, as one that is included sees it from its own.
    private func nameInPack(_ file: StringSyntax) -> String { file.value.hasPrefix("/") ? file.value : packPrefix + file.value }
}

/// What is said when a definition takes the place of another.
enum DefinitionWords {
    static func replaced(_ names: Bilingual, _ table: Bilingual) -> Bilingual {
        Bilingual(
            english: "\(names.english) of \(table.english) is now defined anew; what is built on it changes with it",
            indonesian: "\(names.indonesian) dari \(table.indonesian) kini berarti lain; yang dibangun di atasnya ikut berubah")
    }
}

extension DiagnosticsFailure {
    /// The same problems, those without a place at `range`.
    func placed(at range: SourceRange) -> DiagnosticsFailure {
        DiagnosticsFailure(
            diagnostics.map {
                var copy = $0
                copy.range = copy.range ?? range
                return copy
            })
    }
}

extension ExpressionSyntax {
    /// Where the text stands that is all of it.
    fileprivate var wholeText: SourceRange? {
        switch self {
        case .string(let string): string.range
        case .template(_, let range): range
        case .number, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral, .call, .aggregateCall,
            .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf, .oneOfPath, .match,
            .isKnown, .conditional, .dated, .parenthesized, .query, .missing:
            nil
        }
    }
}
