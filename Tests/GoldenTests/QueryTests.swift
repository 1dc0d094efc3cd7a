import SiapText
import Testing

@testable import SiapSession
@testable import SiapSyntax

/// Cases/queries: one question a file, with what each stage makes of it: tokens, tree, usual form, plain words in both
/// tongues, plan.
@Suite struct QueryTests {
    static let files = GoldenFile.names(in: "queries", suffix: ".txt")

    @Test(arguments: files) func stages(_ file: String) throws {
        let golden = try GoldenFile.read("queries/\(file)")
        let query = golden.components(upTo: "\n==== ")
        let found = QueryTests.stages(of: query)
        if GoldenFile.records { return try GoldenFile.write(found, to: "queries/\(file)") }
        if found != golden { Issue.record("\(file)\n\(GoldenFile.difference(wanted: golden, found: found))") }
    }

    @Test func thereAreEnough() { #expect(QueryTests.files.count >= 40) }

    private static func stages(of query: String) -> String {
        let source = SourceText(query)
        let parsed = Parser.parse(source)
        var parts = [query]
        func part(_ name: String, _ text: String) {
            parts.append("==== \(name)\n" + (text.hasSuffix("\n") ? String(text.dropLast()) : text))
        }
        part("tokens", tokens(parsed.tokens, source))
        part("tree", parsed.script.statements.map { TreeText.of($0.kind) }.joined(separator: "\n"))
        part("usual form", (try? Formatter.format(source)) ?? "cannot be formatted")
        for tongue in Tongue.allCases { part("words \(tongue.rawValue)", explained(query, "explain ", tongue)) }
        part("plan", explained(query, "explain plan ", .english))
        return parts.joined(separator: "\n") + "\n"
    }

    private static func tokens(_ tokens: [Token], _ source: SourceText) -> String {
        tokens.filter { $0.kind != .endOfFile }.map { token in
            token.kind == .end ? "END" : "\(token.kind):\(source[token.range])"
        }.joined(separator: " ")
    }

    private static func explained(_ query: String, _ verb: String, _ tongue: Tongue) -> String {
        let conversation = Conversation(tongue: tongue)
        conversation.session.settings.language = tongue
        conversation.run(verb + query)
        return conversation.transcript
    }
}

extension String {
    fileprivate func components(upTo mark: String) -> String {
        guard let range = firstRange(of: mark) else { return hasSuffix("\n") ? String(dropLast()) : self }
        return String(self[..<range.lowerBound])
    }
}

/// A tree as indented lines: cases and labels, names and literals; places are left out.
enum TreeText {
    static func of(_ value: Any) -> String { lines(value).joined(separator: "\n") }

    private static func lines(_ value: Any) -> [String] {
        switch value {
        case is SourceRange: return []
        case let name as NameSyntax: return [name.text]
        case let string as StringSyntax: return ["\"\(string.value)\""]
        case let text as String: return [text]
        case let keyword as Keyword: return [keyword.rawValue]
        case let path as PathSyntax: return [path.names.map(\.text).joined(separator: ".")]
        default: break
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.map { lines($0.value) } ?? []
        case .collection: return mirror.children.flatMap { lines($0.value) }
        case .enum:
            guard let child = mirror.children.first, let name = child.label else { return ["\(value)"] }
            return labelled(
                name, Mirror(reflecting: child.value).displayStyle == .tuple ? members(child.value) : lines(child.value)
            )
        case .tuple, .struct: return members(value)
        default: return ["\(value)"]
        }
    }

    private static func members(_ value: Any) -> [String] {
        Mirror(reflecting: value).children.flatMap { child -> [String] in
            let inner = lines(child.value)
            // What is not there, or not so, is left out: most things are not.
            if let flag = child.value as? Bool, !flag { return [] }
            guard let label = child.label, !label.hasPrefix("."), !inner.isEmpty, label != "kind" else { return inner }
            return labelled(label, inner)
        }
    }

    /// A short rest goes on the same line.
    private static func labelled(_ label: String, _ inner: [String]) -> [String] {
        if inner.isEmpty { return [label] }
        if inner.count == 1 { return ["\(label) \(inner[0])"] }
        return [label] + inner.map { "  \($0)" }
    }
}
