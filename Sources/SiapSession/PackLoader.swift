import SiapData
import SiapFiles
import SiapSemantics
import SiapSyntax
public import SiapText

/// A pack: `pack.dsl` declares and loads the rest, by name.
public struct Pack: Sendable {
    public var name: String
    public var files: [String: PackFile]

    public init(name: String, files: [String: PackFile]) {
        self.name = name
        self.files = files
    }

    public init(name: String, files: [String: [UInt8]]) { self.init(name: name, files: files.mapValues { PackFile($0) }) }
}

/// One file of a pack: its bytes are fetched when they are read.
public struct PackFile: Sendable {
    private let fetch: @Sendable () -> [UInt8]
    public init(_ bytes: [UInt8]) { fetch = { bytes } }
    public init(fetch: @escaping @Sendable () -> [UInt8]) { self.fetch = fetch }
    public var bytes: [UInt8] { fetch() }
}

extension Session {
    /// Takes in a pack whose files are at hand.
    @discardableResult
    public func load(_ pack: Pack, checked: Bool = false) -> ExitStatus {
        guard let bytes = pack.files["pack.dsl"]?.bytes, let text = String(validating: bytes, as: UTF8.self) else {
            output(.problems([Diagnostic(.packMissing, at: nil, [.verbatim(pack.name)])], SourceText("")))
            return .dataProblem
        }
        packLessons += pack.files.filter { $0.key.hasPrefix("lessons/") }.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) }
        embedded = pack.files
        checksEvents = checked
        // The tongue a pack is written in is not that of whoever asks.
        let before = tongue
        defer {
            embedded = nil
            checksEvents = true
            tongue = before
        }
        let source = SourceText(text, name: "\(pack.name)/pack.dsl")
        return finishPack(named: pack.name, run(source), source, checked: checked)
    }

    /// Reads a pack from a folder and takes it in, with all its definitions checked.
    @discardableResult
    public func loadPack(folder: String) -> ExitStatus {
        let access = FileAccess(base: folder)
        guard let bytes = try? access.read("pack.dsl") else {
            output(.problems([Diagnostic(.packMissing, at: nil, [.verbatim(folder)])], SourceText("")))
            return .dataProblem
        }
        var pack = Pack(name: folder, files: ["pack.dsl": PackFile(bytes)])
        let parsed = Parser.parse(SourceText(String(decoding: bytes, as: UTF8.self)))
        for case .load(let load) in parsed.script.statements.map(\.kind) {
            do { pack.files[load.file.value] = PackFile(try access.read(load.file.value)) } catch {
                output(.problems(error.diagnostics, SourceText("")))
                return .dataProblem
            }
        }
        for name in access.names(in: "lessons") where name.hasSuffix(".dsl") {
            if let bytes = try? access.read("lessons/\(name)") { pack.files["lessons/\(name)"] = PackFile(bytes) }
        }
        return load(pack, checked: true)
    }

    /// Links must form a tree; definitions, which may use one another in any order, are checked when all are there.
    private func finishPack(named name: String, _ status: ExitStatus, _ source: SourceText, checked: Bool) -> ExitStatus {
        useCatalog()
        guard status == .done else { return status }
        var problems = checked ? self.problems(ofPack: source) : []
        if problems.isEmpty, context.catalog.dataUntil == nil { problems = [Diagnostic(.packWithoutDate, at: nil, [.verbatim(name)])] }
        if problems.isEmpty { return .done }
        output(.problems(problems, source))
        return .dataProblem
    }

    private func problems(ofPack source: SourceText) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for definition in context.definitions.all {
            do { try check(definition, source) } catch { problems += error.diagnostics }
        }
        let binder = Binder(context: context, source: source, memory: memory)
        for (place, rule) in context.rules.enumerated() {
            problems += self.problems(inTextsOf: rule)
            for other in context.rules[..<place] where binder.contradict(rule, other) {
                problems.append(Diagnostic(.rulesContradict, at: rule.requirement.range, [.bilingual(rule.names), .bilingual(other.names)]))
            }
        }
        return problems + mainPathProblems()
    }
}

extension Session {
    /// Names that a script declares with `param`, normalized.
    public func parameterNames(in source: SourceText) -> Set<String> {
        if parameters.isEmpty { return [] }
        let own = Parser.parse(source).script.statements.flatMap { statement -> [String] in
            if case .param(let param) = statement.kind { param.names.spellings } else { [] }
        }
        let packs = context.parameters.flatMap { [normalizedName($0.names.english), normalizedName($0.names.indonesian)] }
        return Set(own + packs)
    }
}
