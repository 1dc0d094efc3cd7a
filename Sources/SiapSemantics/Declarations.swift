public import SiapData
public import SiapSyntax
public import SiapText

/// Turns the declarations of a pack into its catalog, and checks them.
public struct Declarations {
    /// With all that was declared so far.
    public var catalog: Catalog
    /// What was wrong with declarations, in the order in which they were met.
    public private(set) var diagnostics: [Diagnostic] = []

    /// Goes on from a catalog; an empty one for a pack that stands on none.
    public init(catalog: Catalog) { self.catalog = catalog }

    private mutating func report(_ problem: Problem, at range: SourceRange, proposals: [Bilingual] = []) {
        diagnostics.append(Diagnostic(problem, at: range, proposals: proposals))
    }

    /// Names a table before any is filled in, so that tables may link to later ones.
    public mutating func announce(_ table: TableSyntax) {
        for name in [table.names.english, table.names.indonesian].compactMap({ $0 })
        where catalog.table(named: name.normalized) != nil {
            report(.duplicateName(name: name.text), at: name.range)
            return
        }
        _ = catalog.add(
            TableSchema(
                id: TableID(index: 0), names: table.names.bilingual, doc: table.doc?.bilingual, isCoded: table.isCoded)
        )
    }

    /// Reports a list of that name that is there already, and codes that come twice.
    public mutating func declare(_ codes: CodesSyntax) {
        if catalog.codeList(named: codes.names.english.normalized) != nil {
            report(.duplicateName(name: codes.names.english.text), at: codes.names.range)
            return
        }
        catalog.add(CodeList(names: codes.names.bilingual, codes: distinct(codes.codes), doc: codes.doc?.bilingual))
    }

    /// The codes of a list; a spelling that two of them share would silently mean the first.
    private mutating func distinct(_ codes: [CodeSyntax]) -> [Code] {
        var owners: [String: Int] = [:]
        for (index, syntax) in codes.enumerated() {
            for name in [syntax.names.english, syntax.names.indonesian].compactMap(\.self) + syntax.aliases {
                if let owner = owners[name.normalized], owner != index {
                    report(.duplicateName(name: name.text), at: name.range)
                }
                owners[name.normalized] = owners[name.normalized] ?? index
            }
        }
        return codes.map(code)
    }

    private func code(_ syntax: CodeSyntax) -> Code {
        Code(names: syntax.names.bilingual, aliases: syntax.aliases.map(\.text), doc: syntax.doc?.bilingual)
    }

    /// Fills in a table that was announced.
    public mutating func declare(_ table: TableSyntax) {
        guard let id = catalog.table(named: table.names.english.normalized) else { return }
        var schema = catalog[id].schema
        if !schema.attributes.isEmpty {
            report(.duplicateName(name: table.names.english.text), at: table.names.range)
            return
        }
        for attribute in table.attributes {
            for name in [attribute.names.english, attribute.names.indonesian].compactMap({ $0 })
            where schema.attribute(named: name.normalized) != nil {
                report(.duplicateName(name: name.text), at: name.range)
            }
            guard let type = type(attribute.type, ofAttribute: attribute.names.bilingual) else { continue }
            var declared = Attribute(
                names: attribute.names.bilingual, type: type.type, role: role(attribute.role), link: type.link,
                backAs: attribute.backAs?.bilingual,
                isPrivate: attribute.type.isPrivate, unit: type.unit, doc: attribute.doc?.bilingual)
            declared.isSynthetic = attribute.type.isSynthetic
            if case .translation(let name, let tongue) = attribute.type.kind {
                translate(name, to: tongue, by: &declared, of: &schema)
            }
            declared.isNeverSummed = isNeverSummed(attribute.type, as: type.type)
            schema.attributes.append(declared)
        }
        if schema.attributes.filter({ $0.role == .key }).count > 1 {
            report(.twoKeys(table: table.names.english.text), at: table.names.range)
        }
        declareLife(of: table, in: &schema)
        schema.synthetic = table.synthetic?.bilingual
        schema.reportedUntil = table.reportedUntil.flatMap { attribute($0, of: schema, as: .date) }
        schema.othersFrom = table.othersFrom.flatMap { linked($0) }
        schema.identities = table.identities.map { names in names.compactMap { attribute($0, of: schema) } }
        schema.onePer = table.onePer.map { names in names.compactMap { attribute($0, of: schema) } }
        schema.verification = table.verification.flatMap { verification($0, of: schema) }
        schema.promise = table.promise.flatMap { promise($0, of: schema) }
        catalog[id] = Table(schema: schema)
    }

    /// Whether a number is marked as one that never adds up; the mark is for numbers alone.
    public mutating func isNeverSummed(_ syntax: TypeSyntax, as type: ValueType) -> Bool {
        guard let mark = syntax.neverSummed else { return false }
        if type.isNumber { return true }
        let number = Bilingual(english: "number", indonesian: "bilangan")
        report(
            .needsType(
                written: .described(Bilingual(english: "never summed", indonesian: "tak dijumlahkan")), wanted: number,
                found: type.names), at: mark)
        return false
    }

    /// The attribute that an item of the table names; nil when a problem was reported.
    private mutating func attribute(_ name: NameSyntax, of schema: TableSchema) -> AttributeID? {
        if let index = schema.attribute(named: name.normalized) { return index }
        let near = NearNames.near(name.text, among: schema.attributes.map(\.names.english))
        report(.historyUnknown(name: name.text), at: name.range, proposals: near.map { Bilingual($0) })
        return nil
    }

    /// The same, of that type.
    private mutating func attribute(_ name: NameSyntax, of schema: TableSchema, as wanted: ValueType) -> AttributeID? {
        guard let index = attribute(name, of: schema) else { return nil }
        let type = schema[index].type
        if type == wanted || (wanted == .decimal && type == .wholeNumber) { return index }
        report(.typeMismatch(left: wanted.names, right: type.names), at: name.range)
        return nil
    }

    /// An attribute that holds the text of another one in a tongue.
    private mutating func translate(
        _ name: NameSyntax, to tongue: NameSyntax, by attribute: inout Attribute, of schema: inout TableSchema
    ) {
        guard let original = self.attribute(name, of: schema) else { return }
        guard let meant = Tongue.named(tongue.normalized) else {
            let known = Tongue.allCases.map(\.names)
            let wanted = Bilingual(english: "english or indonesian", indonesian: "inggris atau indonesia")
            return report(
                .expectedToken(expected: .described(wanted), found: .written(tongue.text)), at: tongue.range,
                proposals: known)
        }
        attribute.isTranslation = true
        attribute.isPrivate = schema[original].isPrivate
        schema[original].translations[meant] = schema.attributes.ids.upperBound
    }

    private mutating func verification(_ syntax: VerificationSyntax, of schema: TableSchema) -> TableSchema
        .Verification?
    {
        guard let date = attribute(syntax.date, of: schema, as: .date) else { return nil }
        return TableSchema.Verification(
            claimed: syntax.claimed.normalized, found: syntax.found.normalized,
            tolerance: syntax.tolerance.flatMap { attribute($0, of: schema, as: .decimal) }, date: date,
            precision: syntax.precision.flatMap { attribute($0, of: schema) },
            refusedWhen: syntax.refusedWhen?.normalized)
    }

    private mutating func promise(_ syntax: PromiseSyntax, of schema: TableSchema) -> TableSchema.Promise? {
        attribute(syntax.due, of: schema, as: .date).map { TableSchema.Promise(kept: syntax.kept.normalized, due: $0) }
    }

    private mutating func declareLife(of table: TableSyntax, in schema: inout TableSchema) {
        if let lives = table.lives {
            let ends = [lives.from, lives.to].map { name in
                schema.attribute(named: name.normalized).flatMap { schema[$0].type == .date ? $0 : nil }
            }
            if let from = ends[0], let to = ends[1] {
                schema.lives = TableSchema.Lives(from: from, to: to)
            } else {
                report(.livesNotDates, at: lives.from.range.union(lives.to.range))
            }
        }
        for name in table.history {
            if let index = attribute(name, of: schema) { schema[index].hasHistory = true }
        }
    }

    private func role(_ role: AttributeSyntax.Role) -> Attribute.Role {
        switch role {
        case .plain: return .plain
        case .key: return .key
        case .label: return .label
        case .alias: return .alias
        }
    }

    /// A declared type; nil when a problem was reported.
    public mutating func type(_ syntax: TypeSyntax, ofAttribute names: Bilingual) -> (
        type: ValueType, link: Attribute.Link?, unit: Bilingual?
    )? {
        switch syntax.kind {
        case .text, .translation: return (.text, nil, nil)
        case .wholeNumber(let unit): return (.wholeNumber, nil, unit?.bilingual)
        case .decimal(let unit): return (.decimal, nil, unit?.bilingual)
        case .date: return (.date, nil, nil)
        case .time: return (.time, nil, nil)
        case .yesOrNo: return (.truth, nil, nil)
        case .oneOf(let codes):
            let list = CodeList(names: names, codes: distinct(codes))
            catalog.add(list)
            return (.code(list), nil, nil)
        case .partOf(let name): return linked(name).map { (.link($0), .partOf, nil) }
        case .linkTo(let name): return linked(name).map { (.link($0), .linkTo, nil) }
        case .linksTo(let name): return linked(name).map { (.links($0), .linksTo, nil) }
        case .named(let name):
            if let list = catalog.codeList(named: name.normalized) { return (.code(list), nil, nil) }
            if let table = catalog.table(named: name.normalized) { return (.link(table), .linkTo, nil) }
            let known = catalog.codeLists.map(\.names.english) + catalog.tables.map(\.schema.names.english)
            let near = NearNames.near(name.text, among: known).map { Bilingual($0) }
            report(.unknownType(name: name.text), at: name.range, proposals: near)
            return nil
        }
    }

    private mutating func linked(_ name: NameSyntax) -> TableID? {
        if let table = catalog.table(named: name.normalized) { return table }
        report(
            .unknownTable(name: name.text), at: name.range,
            proposals: NearNames.near(name.text, among: catalog.tables.map(\.schema.names.english)).map {
                Bilingual($0)
            })
        return nil
    }

    /// What `record` can take, and the attributes its assignments may set; nil when a problem was reported.
    public mutating func declare(_ event: EventSyntax) -> (EventSchema, [Attribute])? {
        guard let table = linked(event.table) else { return nil }
        var parameters: [EventSchema.Parameter] = []
        for parameter in event.parameters {
            guard let type = type(parameter.type, ofAttribute: parameter.names.bilingual) else { return nil }
            let isPrivate =
                parameter.type.isPrivate || isTakenPrivately(parameter, by: event, of: catalog[table].schema)
            parameters.append(
                EventSchema.Parameter(names: parameter.names.bilingual, type: type.type, isPrivate: isPrivate))
        }
        return (
            EventSchema(names: event.names.bilingual, table: table, parameters: parameters),
            catalog[table].schema.attributes
        )
    }

    /// Whether a private attribute takes the parameter in.
    private func isTakenPrivately(_ parameter: EventSyntax.Parameter, by event: EventSyntax, of schema: TableSchema)
        -> Bool
    {
        event.assignments.contains { assignment in
            guard case .path(let path) = assignment.value, path.names.count == 1,
                parameter.names.spellings.contains(path.names[0].normalized),
                let index = schema.attribute(named: assignment.name.normalized)
            else { return false }
            return schema[index].isPrivate
        }
    }

    /// What is linked to has a key. The main path must be a tree: no circle, and no table reached by two ways.
    public mutating func checkLinks(at range: (TableID) -> SourceRange) {
        for table in catalog.tables {
            for attribute in table.schema.attributes {
                guard let target = linkedTable(attribute.type), catalog[target].schema.keyAttribute == nil,
                    !catalog[target].schema.attributes.isEmpty
                else {
                    continue
                }
                report(.noKey(table: catalog[target].schema.names), at: range(table.schema.id))
            }
            var seen: Set<TableID> = [table.schema.id]
            var waiting = upward(table.schema.id)
            while let next = waiting.popLast() {
                if !seen.insert(next).inserted {
                    let names = catalog[next].schema.names
                    let isCircle = next == table.schema.id
                    report(
                        isCircle ? .partOfCircle(table: names) : .partOfDiamond(table: names),
                        at: range(table.schema.id))
                    break
                }
                waiting += upward(next)
            }
        }
    }

    private func linkedTable(_ type: ValueType) -> TableID? {
        switch type {
        case .link(let table), .links(let table): return table
        case .text, .wholeNumber, .decimal, .date, .time, .truth, .code, .duration, .interval, .unknown: return nil
        }
    }

    private func upward(_ table: TableID) -> [TableID] {
        catalog[table].schema.attributes.compactMap { attribute in
            if attribute.link == .partOf, case .link(let target) = attribute.type { target } else { nil }
        }
    }
}
