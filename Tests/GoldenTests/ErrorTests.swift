import SiapSyntax
import SiapText
import Testing

@testable import SiapMessages
@testable import SiapSession

/// Cases/errors: a statement and its messages, whole, as a person sees them; at least one case for each message, in
/// both tongues.
///
/// `errors-to-improve` holds those that are known to be poor. A block starts with `====`, the tongue, and how it is
/// run: `lint`, `pack` (as the text of a pack), `script` (private names may not be shown), `set NAME=VALUE`.
@Suite struct ErrorTests {
    static let files = ["errors", "errors-to-improve"].flatMap { folder in
        GoldenFile.names(in: folder, suffix: ".txt").map { "\(folder)/\($0)" }
    }

    @Test(arguments: files) func messages(_ file: String) throws {
        let blocks = ErrorTests.blocks(in: try GoldenFile.read(file))
        #expect(Set(blocks.map(\.tongue)) == Set(Tongue.allCases), "\(file): both tongues")
        let number = String(file.split(separator: "/")[1].prefix(5))
        var recorded: [String] = []
        var shown: Set<Tongue> = []
        for block in blocks {
            let found = ErrorTests.message(of: block)
            recorded.append("==== \(block.head)\n\(block.statement)\n----\n\(found)")
            if found.contains("\(number):") { shown.insert(block.tongue) }
            if GoldenFile.records { continue }
            if found != block.expected {
                Issue.record(
                    "\(file)\n\(block.statement)\n\(GoldenFile.difference(wanted: block.expected, found: found))")
            }
        }
        #expect(shown == Set(Tongue.allCases), "\(file) shows its message in both tongues")
        if GoldenFile.records { try GoldenFile.write(recorded.joined(separator: "\n"), to: file) }
    }

    @Test func everyMessageHasACase() throws {
        let excused = try GoldenFile.read("untriggerable.txt").split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(excused.allSatisfy { $0.split(separator: ":").count > 1 }, "each with its reason")
        let named = Set(excused.map { String($0.prefix(5)) })
        for id in MessageID.allCases where !named.contains(id.rawValue) {
            guard !ErrorTests.files.contains(where: { $0.contains("/\(id.rawValue)") }) else { continue }
            guard GoldenFile.records, let example = id.page.example else {
                Issue.record("no golden case for \(id.rawValue) \(id)")
                continue
            }
            let way =
                [.mixedAndOr, .unusedVariable].contains(id)
                ? " lint" : [.partOfCircle, .partOfDiamond].contains(id) ? " pack" : ""
            try GoldenFile.write(
                "==== en\(way)\n\(example.english)\n----\n==== id\(way)\n\(example.indonesian)\n----\n",
                to: "errors/\(id.rawValue).txt")
        }
        #expect(named.isSubset(of: Set(MessageID.allCases.map(\.rawValue))), "only messages that exist")
    }

    // MARK: Blocks

    struct Block {
        var head: String
        var statement: String
        var expected: String
        var words: [Substring] { head.split(separator: " ") }
        var tongue: Tongue { words.first == "id" ? .indonesian : .english }
    }

    static func blocks(in text: String) -> [Block] {
        var blocks: [Block] = []
        var isExpected = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("==== ") {
                blocks.append(Block(head: String(line.dropFirst(5)), statement: "", expected: ""))
                isExpected = false
            } else if blocks.isEmpty {
                continue
            } else if line == "----", !isExpected {
                isExpected = true
            } else if isExpected {
                blocks[blocks.count - 1].expected += line + "\n"
            } else {
                blocks[blocks.count - 1].statement += (blocks[blocks.count - 1].statement.isEmpty ? "" : "\n") + line
            }
        }
        // The last line break of the file is no line of the last message.
        if let last = blocks.indices.last { blocks[last].expected = String(blocks[last].expected.dropLast()) }
        for index in blocks.indices.dropLast() { blocks[index].expected = String(blocks[index].expected.dropLast()) }
        return blocks
    }

    private static func message(of block: Block) -> String {
        let text = expanded(block.statement)
        let conversation = Conversation(tongue: block.tongue, isEmpty: block.words.contains("pack"))
        conversation.showsMessages = true
        conversation.session.settings.language = block.tongue
        if block.words.contains("lint") {
            return MessageRenderer.render(
                Linter.lint(SourceText(text)), source: SourceText(text), tongue: block.tongue, color: false)
        }
        if block.words.contains("pack") {
            conversation.session.load(Pack(name: "try", files: ["pack.dsl": Array(text.utf8)]), checked: true)
            return conversation.transcript
        }
        if block.words.contains("nopack") {
            conversation.session.loadPack(folder: text)
            return conversation.transcript
        }
        conversation.session.settings.isAtTerminal = !block.words.contains("script")
        for word in block.words where word.contains("=") {
            let parts = word.split(separator: "=", maxSplits: 1)
            conversation.session.conversation.parameters[normalizedName(parts[0])] = String(parts[1])
        }
        conversation.run(text)
        return conversation.transcript.replacing(TestFiles.folder, with: "FOLDER").replacing(
            /\w*-golden-\d+/, with: "FOLDER")
    }

    /// `⟦1200 (⟧` is the bracket 1200 times, `␀` a zero byte.
    private static func expanded(_ statement: String) -> String {
        var text = "", rest = Substring(statement)
        while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
            text += rest[..<open]
            let parts = rest[rest.index(after: open)..<close].split(separator: " ", maxSplits: 1)
            text += String(repeating: String(parts[1]), count: Int(parts[0]) ?? 0)
            rest = rest[rest.index(after: close)...]
        }
        return (text + rest).replacing("␀", with: "\0")
    }
}
