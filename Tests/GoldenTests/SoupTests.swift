import Foundation
import SiapData
import SiapFiles
import SiapRender
import SiapText
import TestSupport
import Testing

@testable import SiapMessages
@testable import SiapSession
@testable import SiapSyntax

/// Words of the corpus in any order, against the whole session over a few rows: an answer, or a message with a place.
@Suite struct SoupTests {
    /// However busy the machine; more where there is time.
    private static let fewest = 2_000
    private static let rounds = 20_000
    private static let seconds = 9.0

    private static let words: [String] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let corpus = ["queries.siap", "wrong.siap"].compactMap {
            try? String(contentsOf: root.appendingPathComponent("Corpus/\($0)"), encoding: .utf8)
        }.joined(
            separator: "\n")
        let source = SourceText(corpus)
        return Array(Set(Lexer.read(source).tokens.map { $0.kind == .end ? "\n" : source[$0.range] })).filter {
            !$0.isEmpty && $0 != "quit" && $0 != "selesai"
        }
        .sorted()
    }()

    private static let statements: [String] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return ((try? String(contentsOf: root.appendingPathComponent("Corpus/queries.siap"), encoding: .utf8)) ?? "")
            .components(separatedBy: "\n\n")
    }()

    /// Messages about files and packs as a whole have no place in a statement.
    private static func mayBePlaceless(_ id: MessageID) -> Bool { [.files, .data, .limits].contains(id.category) }

    @Test func anyWordsInAnyOrder() {
        var dice = Dice(seed: 11)
        let clock = ContinuousClock(), start = clock.now
        var conversation = SoupTests.small()
        var round = 0
        while round < SoupTests.fewest || round < SoupTests.rounds && clock.now - start < .seconds(SoupTests.seconds) {
            let text = round % 3 == 0 ? SoupTests.disturbed(&dice) : SoupTests.soup(&dice)
            conversation.forget()
            conversation.run(text)
            check(conversation, text)
            round += 1
            if round % 500 == 0 { conversation = SoupTests.small() }
        }
    }

    private func check(_ conversation: Conversation, _ text: String) {
        for problem in conversation.problems where problem.severity == .error {
            guard let range = problem.range else {
                #expect(SoupTests.mayBePlaceless(problem.id), "\(problem.id.rawValue) without a place: \(text)")
                continue
            }
            #expect(
                range.lower >= 0 && range.upper <= max(text.utf8.count, 4096),
                "\(problem.id.rawValue) \(range) outside of: \(text)")
            #expect(problem.id != .internalProblem, "\(text)")
        }
        if !conversation.problems.isEmpty {
            for tongue in Tongue.allCases {
                let shown = MessageRenderer.render(
                    conversation.problems, source: SourceText(text), tongue: tongue, color: false)
                #expect(!shown.contains("{0}") && !shown.contains("{1}") && !shown.isEmpty, "\(text)")
            }
        }
        for table in conversation.tables {
            for format in [OutputFormat.table, .json] {
                let options = RenderOptions(tongue: conversation.session.tongue, width: 80, format: format)
                _ = TableRenderer.text(table, catalog: conversation.session.catalog, options: options)
            }
        }
    }

    private static func soup(_ dice: inout Dice) -> String {
        let starts = [
            "count wbp", "show satker", "say", "count wbp where", "let $x =", "hitung wbp yang",
            "tampilkan id dari wbp", "share where", "expect",
            "define x of wbp =", "last", "explain count wbp by", "",
        ]
        let length = 1 + dice.below(8)
        return ([dice.pick(starts)] + (0..<length).map { _ in dice.pick(words) }).joined(separator: " ")
    }

    /// A statement of the corpus with a word put in, left out, doubled or replaced.
    private static func disturbed(_ dice: inout Dice) -> String {
        var parts = dice.pick(statements).split(separator: " ").map(String.init)
        for _ in 0..<(1 + dice.below(2)) where !parts.isEmpty {
            let place = dice.below(parts.count)
            switch dice.below(4) {
            case 0: parts.remove(at: place)
            case 1: parts.insert(dice.pick(words), at: place)
            case 2: parts[place] = dice.pick(words)
            default: parts.insert(parts[dice.below(parts.count)], at: place)
            }
        }
        return parts.joined(separator: " ").replacingOccurrences(of: "quit", with: "").replacingOccurrences(
            of: "selesai", with: "")
    }

    /// The pack with three people in it, in a folder of its own.
    private static func small() -> Conversation {
        let folder = TestFiles.folder + "/soup"
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let conversation = Conversation(files: FileAccess(base: TestFiles.folder))
        conversation.run("load wbp from \"people.csv\" as of 2024-02-12")
        conversation.session.effects.files = FileAccess(base: folder)
        return conversation
    }
}
