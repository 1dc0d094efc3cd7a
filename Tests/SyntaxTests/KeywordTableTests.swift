import SiapText
import Testing

@testable import SiapSyntax

@Suite struct KeywordTableTests {
    @Test func everyKeywordHasItsEntryInBothTongues() {
        #expect(KeywordTable.entries.map(\.keyword).count == Set(KeywordTable.entries.map(\.keyword)).count)
        for keyword in Keyword.allCases {
            guard let entry = KeywordTable.entries.first(where: { $0.keyword == keyword }) else {
                Issue.record("\(keyword) has no entry")
                continue
            }
            #expect(!entry.english.isEmpty && !entry.indonesian.isEmpty, "\(keyword)")
            for spelling in entry.english + entry.indonesian {
                #expect(!spelling.isEmpty && spelling == spelling.lowercased(), "\(keyword): \(spelling)")
            }
        }
    }

    /// Spellings that two keywords share, each told apart as grammar/README.md says.
    static let shared: [String: Set<Keyword>] = [
        "dari": [.of, .from], "tidak": [.not, .falsehood], "no": [.no, .falsehood], "total": [.total, .sum],
        "tabel": [.table, .tables],
        "aturan": [.rule, .rules],
    ]

    @Test func noSpellingIsSharedUnlessSettled() {
        var owners: [String: Set<Keyword>] = [:]
        for entry in KeywordTable.entries {
            for spelling in entry.english + entry.indonesian { owners[spelling, default: []].insert(entry.keyword) }
        }
        let found = owners.filter { $0.value.count > 1 }
        #expect(found == KeywordTableTests.shared)
    }

    /// Every spelling, also with more spaces and in capitals, is read as its keyword.
    @Test func everySpellingIsReadAsItsKeyword() {
        for entry in KeywordTable.entries {
            for spelling in entry.english + entry.indonesian {
                for form in [spelling, spelling.uppercased(), spelling.replacing(" ", with: "   ")] {
                    // Words before it, since "jika tidak" begins a statement, or what follows its verb, as "if not".
                    let tokens = Lexer.read(SourceText("x y " + form)).tokens
                    // "lalu" is the word for the mark "|", and read as it.
                    let isRead = entry.keyword == .goOn ? tokens[2].symbol == .pipe : tokens[2].isKeyword(entry.keyword)
                    #expect(isRead, "\(form) is no \(entry.keyword)")
                }
            }
        }
    }

    @Test func keywordsPageIsUpToDate() throws {
        let page = KeywordsPage.text
        if Repository.records { try Repository.write(page, to: "grammar/keywords.md") }
        #expect(try Repository.read("grammar/keywords.md") == page, "SIAP_RECORD=1 writes it anew")
    }
}

/// grammar/keywords.md, made from the table.
enum KeywordsPage {
    static var text: String {
        var lines = [
            "# Keywords", "",
            """
            Made from `KeywordTable` by SyntaxTests (SIAP_RECORD=1 writes it anew). The first spelling is the one \
            shown; all are accepted,
            """,
            """
            in either tongue and in capitals too. A reserved word never names anything; a soft one is a keyword only \
            where the grammar asks for it.
            """,
            "", "| Grammar | English | Indonesian | |", "|---|---|---|---|",
        ]
        for entry in KeywordTable.entries {
            let english = entry.english.joined(separator: ", ")
            let indonesian = entry.indonesian.joined(separator: ", ")
            lines.append("| `\(entry.keyword.rawValue)` | \(english) | \(indonesian) | \(entry.kind.rawValue) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
