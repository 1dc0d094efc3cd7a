import SiapData
import SiapFiles
import SiapLessons
import SiapSemantics
import SiapSyntax
public import SiapText

/// A pack: `pack.dsl` declares and loads the rest, by name.
public struct Pack: Sendable {
    /// What messages call it; of a pack from the disk, its folder.
    public var name: String
    /// By their names as the pack includes and loads them; `pack.dsl` must be among them.
    public var files: [String: PackFile]
    /// Where further files of it lie; nil when all are at hand.
    public var folder: String?

    public init(name: String, files: [String: PackFile]) {
        self.name = name
        self.files = files
    }

    /// The same with bytes at hand.
    public init(name: String, files: [String: [UInt8]]) {
        self.init(name: name, files: files.mapValues { PackFile($0) })
    }
}

/// One file of a pack: its bytes are fetched when they are read.
public struct PackFile: Sendable {
    private let fetch: @Sendable () -> [UInt8]
    public init(_ bytes: [UInt8]) { fetch = { bytes } }
    /// `fetch` is called at each reading, from any thread.
    public init(fetch: @escaping @Sendable () -> [UInt8]) { self.fetch = fetch }
    /// Fetched anew each time it is asked for.
    public var bytes: [UInt8] { fetch() }
}

extension Session {
    /// Takes in a pack whose files are at hand.
    @discardableResult
    public func load(_ pack: Pack, checked: Bool = false) -> ExitStatus { read(pack, checked: checked).ended }

    /// Reads a pack from a folder and takes it in, with all its definitions checked.
    @discardableResult
    public func loadPack(folder: String) -> ExitStatus {
        pack(in: folder).map { load($0, checked: true) } ?? packMissing(folder)
    }

    /// How the pack ended, and whether it stopped at something without which the rest cannot be judged.
    func read(_ pack: Pack, checked: Bool) -> (ended: ExitStatus, isStopped: Bool) {
        guard let source = source(of: pack) else { return (packMissing(pack.name), true) }
        takeLessons(of: pack)
        mode.pack = PackReading(pack, isChecked: checked)
        // The tongue a pack is written in is not that of whoever asks.
        let before = tongue
        defer {
            mode.pack = nil
            tongue = before
        }
        let ended = finishPack(run(source), named: pack.name, checked: checked)
        return (ended, mode.pack?.isStopped == true)
    }

    func packMissing(_ name: String) -> ExitStatus {
        output(.problems([Diagnostic(.packMissing(folder: name), at: nil)], in: SourceText("")))
        return .dataProblem
    }

    private func source(of pack: Pack) -> SourceText? {
        pack.files["pack.dsl"].flatMap { String(validating: $0.bytes, as: UTF8.self) }.map {
            SourceText($0, name: "\(pack.name)/pack.dsl")
        }
    }

    private func takeLessons(of pack: Pack) {
        course.unread += pack.files.filter { $0.key.hasPrefix("lessons/") }.sorted { $0.key < $1.key }.map {
            ($0.key, $0.value.bytes)
        }
    }

    /// The files that pack.dsl names are read when it names them.
    func pack(in folder: String) -> Pack? {
        let access = FileAccess(base: folder)
        guard let bytes = try? access.read("pack.dsl") else { return nil }
        var pack = Pack(name: folder, files: ["pack.dsl": PackFile(bytes)])
        pack.folder = folder
        for name in access.names(in: "lessons") where name.hasSuffix(".dsl") {
            if let bytes = try? access.read("lessons/\(name)") { pack.files["lessons/\(name)"] = PackFile(bytes) }
        }
        return pack
    }

    // MARK: Standing on another

    /// Takes the other pack in first: what is written after this takes the place of what is there.
    func use(_ use: UseSyntax, in source: SourceText) throws(DiagnosticsFailure) {
        let isFirst =
            context.catalog.codeLists.isEmpty && context.definitions.all.isEmpty
            && context.catalog.tables.allSatisfy(\.schema.attributes.isEmpty)
        guard let outer = mode.pack, isFirst, outer.base == nil else {
            throw DiagnosticsFailure(Diagnostic(.useNotFirst, at: use.pack.range))
        }
        let name = use.pack.value
        let base = effects.packNamed(name) ?? outer.folder.flatMap { pack(in: $0.resolve(name)) }
        guard let base, let text = self.source(of: base) else {
            throw DiagnosticsFailure(Diagnostic(.packMissing(folder: name), at: use.pack.range))
        }
        let status = mode.status
        let ended = readBase(base, in: text, wanting: use.tables, for: outer)
        mode.status = status
        if ended != .done {
            mode.includedStatus = ended
            throw DiagnosticsFailure(Diagnostic(.includeFailed(file: name), at: use.pack.range))
        }
        for table in use.tables { _ = try self.table(table) }
        // Lessons ask about all the rows.
        if use.tables.isEmpty { takeLessons(of: base) }
    }

    /// The other pack's own text, read as a pack of its own within the one that stands on it.
    private func readBase(_ base: Pack, in text: SourceText, wanting tables: [NameSyntax], for outer: PackReading)
        -> ExitStatus
    {
        var inner = PackReading(base, isChecked: base.folder != nil)
        inner.rowsWanted = tables.isEmpty ? nil : Set(tables.map(\.normalized))
        mode.pack = inner
        let ended = run(text)
        let read = mode.pack ?? inner
        mode.pack = outer
        mode.pack?.base = .withItsCalendar
        mode.pack?.declared = read.declared
        mode.pack?.tablesNotRead = read.tablesNotRead
        mode.pack?.isStopped = read.isStopped
        return ended
    }

    /// Whether the rows of a table are not wanted by the pack that stands on this one.
    func leavesOut(_ table: TableID) -> Bool {
        guard let rowsWanted = mode.pack?.rowsWanted else { return false }
        let names = context.catalog[table].schema.names
        return !rowsWanted.contains(normalizedName(names.english))
            && !rowsWanted.contains(normalizedName(names.indonesian))
    }

    // MARK: Checking

    /// Links must form a tree; definitions, which may use one another in any order, are checked when all are there, and
    /// so are the texts of rules.
    private func finishPack(_ read: ExitStatus, named name: String, checked: Bool) -> ExitStatus {
        useCatalog()
        if mode.pack?.isStopped == true { return read }
        guard checked else { return refuseWithoutDate(read, named: name) }
        var problems = PackProblems()
        for (definition, found) in rootFailures() {
            problems.add(found, at: definition.syntax.range, in: definition.source)
        }
        let isWhole = problems.bySource.isEmpty
        for (place, rule) in context.rules.enumerated() {
            let binder = Binder(context: context, source: rule.source, memory: memory)
            for other in context.rules[..<place] where binder.contradict(rule, with: other) {
                problems.add(
                    [Diagnostic(.rulesContradict(rule: rule.names, other: other.names), at: rule.requirement.range)],
                    at: nil, in: rule.source)
            }
            if isWhole { problems.add(self.problems(inTextsOf: rule), at: rule.requirement.range, in: rule.source) }
        }
        for (problem, table) in mainPathProblems() {
            problems.add([problem], at: nil, in: mode.pack?.declared[table]?.source ?? SourceText(""))
        }
        for (source, found) in problems.bySource { show(found, in: source) }
        if !problems.bySource.isEmpty { return max(read, .dataProblem) }
        return refuseWithoutDate(read, named: name)
    }

    private func refuseWithoutDate(_ read: ExitStatus, named name: String) -> ExitStatus {
        guard read == .done, context.catalog.dataUntil == nil else { return read }
        output(.problems([Diagnostic(.packWithoutDate(pack: name), at: nil)], in: SourceText("")))
        return .dataProblem
    }
}

extension Session {
    /// The definitions that do not hold together, without those that only name one of them: one cause, said once.
    private func rootFailures() -> [(Definition, [Diagnostic])] {
        var failures: [(definition: Definition, problems: [Diagnostic])] = []
        for definition in context.definitions.all {
            var own = context
            own.tongue = definition.tongue
            let binder = Binder(context: own, source: definition.source, memory: memory)
            _ = binder.checkDefinition(definition)
            if !binder.diagnostics.isEmpty { failures.append((definition, binder.diagnostics)) }
        }
        func names(_ definition: Definition) -> [String] {
            [definition.names, definition.backAs].compactMap(\.self).flatMap {
                [normalizedName($0.english), normalizedName($0.indonesian)]
            }
        }
        let roots = failures.filter { failure in
            var text = failure.definition.source[failure.definition.syntax.range]
            // Of a rule the condition stands apart.
            if case .conditional(let condition, _, _, _) = failure.definition.syntax {
                text += " " + failure.definition.source[condition.range]
            }
            let words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map { normalizedName($0) })
            return !failures.contains {
                $0.definition.names != failure.definition.names && !words.isDisjoint(with: names($0.definition))
            }
        }
        // A circle has no beginning: its first member is as good as any.
        return roots.isEmpty ? Array(failures.prefix(1)) : roots
    }
}

/// What is wrong with a pack, by the text in which it stands.
private struct PackProblems {
    private(set) var bySource: [(source: SourceText, problems: [Diagnostic])] = []
    private var seen: Set<String> = []

    mutating func add(_ problems: [Diagnostic], at range: SourceRange?, in source: SourceText) {
        let located = problems.filter { $0.range != nil }
        for problem in located.isEmpty ? Array(problems.prefix(1)) : located {
            var placed = problem
            placed.range = placed.range ?? range
            guard seen.insert("\(placed.id) \(placed.range.map { "\($0)" } ?? "") \(source.name ?? "")").inserted else {
                continue
            }
            if let place = bySource.firstIndex(where: { $0.source.name == source.name && $0.source.text == source.text }
            ) {
                bySource[place].problems.append(placed)
            } else {
                bySource.append((source, [placed]))
            }
        }
    }
}

extension Session {
    /// Names that a script declares with `param`, normalized.
    public func parameterNames(in source: SourceText) -> Set<String> {
        if conversation.parameters.isEmpty { return [] }
        let own = Parser.parse(source).script.statements.flatMap { statement -> [String] in
            if case .param(let param) = statement.kind { param.names.spellings } else { [] }
        }
        let packs = context.parameters.flatMap {
            [normalizedName($0.names.english), normalizedName($0.names.indonesian)]
        }
        return Set(own + packs)
    }
}
