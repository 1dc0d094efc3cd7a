import Foundation
import SiapLessons
import SiapSyntax
import SiapText
import Testing

@testable import SiapSession
@testable import SiapWords

/// No English is left where Indonesian is spoken: pages, messages, lessons.
@Suite struct IndonesianTests {
    /// Words that no Indonesian sentence has.
    private static let telltale: Set<String> = [
        "the", "of", "and", "is", "are", "was", "with", "where", "which", "from", "row", "rows", "count", "by", "for",
        "not", "or", "if", "then", "else",
        "unknown", "known", "yes", "all", "each", "only", "this", "that", "has", "have", "when", "what", "who", "file",
        "files", "table", "tables", "list",
        "value", "values", "question", "answer", "name", "names", "error", "warning", "help", "show", "sum", "average",
        "share", "column", "columns", "line",
        "there", "here", "than", "more", "least", "greatest", "first", "last", "between", "before", "after", "require",
        "people", "voters", "held", "facility",
        "eligible", "inmates", "polling", "place", "places", "published", "recalled", "made", "up", "see", "above",
        "below", "it", "to", "an", "be", "can",
        "cannot", "does", "do", "did", "will", "would", "should", "must", "also", "other", "another", "same", "any",
        "some", "no", "query", "string", "setting",
        "user", "default", "input", "output", "type", "click", "save", "load", "open", "close", "delete", "update",
    ]

    /// What stands there on purpose: the other tongue's name, what is typed, files, texts of other languages.
    private func prose(_ line: String) -> String {
        var text = line
        for pattern in [
            "Inggris: [^;)]*", "\\(juga: [^)]*\\)", "juga: .*$", "`[^`]*`", "“[^”]*”", "\"[^\"]*\"",
            "\\$?[A-Za-z]+_[A-Za-z_]+",
            "\\S+\\.(csv|dsl|siap|svg|txt|json)",
            "table, csv, tsv", "[a-z]+\\(\\*\\)",
            "--[a-z-]+", "[A-Z_]{2,}[0-9]*",
        ] { text = text.replacingOccurrences(of: pattern, with: " ", options: .regularExpression) }
        return text
    }

    private func english(in line: String) -> [String] {
        prose(line).split { !$0.isLetter && $0 != "-" }.map { $0.lowercased() }.filter(
            IndonesianTests.telltale.contains)
    }

    @Test func pagesAreIndonesian() {
        let book = HelpPageTests.book(.indonesian)
        var seen: Set<String> = []
        func look(_ page: PageText, _ topic: String) {
            let statements = Set(page.statements)
            // The English names of a word, over one line or two, are English.
            var isHeading = false
            let lines = page.lines.filter { line in
                if line.contains("Inggris: ") {
                    isHeading = !line.hasSuffix(")")
                } else if isHeading {
                    isHeading = !line.hasSuffix(")"); return false
                }
                return true
            }
            for line in lines where seen.insert(line).inserted {
                // Files and statements are shown as they are.
                let trimmed = line.trimmingCharacters(in: .whitespaces)
                if statements.contains(trimmed) || line.hasPrefix("      ") && line.contains(",") && !line.contains(" ")
                    || line.contains("✗")
                    || line.contains("✓")
                {
                    continue
                }
                if statements.contains(where: { line.hasSuffix($0) }) { continue }
                let found = english(in: line)
                #expect(found.isEmpty, "\(topic): \(line) \(found)")
            }
        }
        for (kind, name) in HelpPageTests.topics(book) where kind != "message" {
            for page in book.sections(name.indonesian) { look(page, name.indonesian) }
        }
        for guide in GuidePage.allCases where guide != .sql && guide != .messages {
            look(book.page(guide), guide.names.indonesian)
        }
        for line in book.frontPage().split(separator: "\n") { #expect(english(in: String(line)).isEmpty, "\(line)") }
    }

    @Test func messagesAreIndonesian() throws {
        for file in ErrorTests.files {
            for block in ErrorTests.blocks(in: try GoldenFile.read(file)) where block.tongue == .indonesian {
                for line in block.expected.split(separator: "\n")
                where line.hasPrefix("galat") || line.hasPrefix("peringatan") || line.hasPrefix("bantuan") {
                    let found = english(in: String(line))
                    #expect(found.isEmpty, "\(file): \(line) \(found)")
                }
            }
        }
    }

    @Test func lessonsAreIndonesian() {
        let session = Session(tongue: .indonesian, today: World.today)
        session.load(World.pack)
        session.readPackLessons()
        for lesson in session.course.lessons {
            var texts = [lesson.title.indonesian]
            for step in lesson.steps {
                switch step {
                case .teach(let text): texts.append(text.indonesian)
                case .task(let task):
                    texts += ([task.text] + task.wrongs.map(\.reply) + task.hints).map { $0.bilingual.indonesian }
                case .statement: break
                }
            }
            for text in texts {
                let found = english(in: text)
                #expect(found.isEmpty, "\(lesson.title.indonesian): \(text) \(found)")
            }
        }
    }
}
