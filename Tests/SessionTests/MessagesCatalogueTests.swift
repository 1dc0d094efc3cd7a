import SiapSyntax
import SiapText
import Testing

@testable import SiapMessages
@testable import SiapSession

/// The catalogue of messages is closed: each has its texts, in both tongues, and says only what is at hand.
@Suite struct MessagesCatalogueTests {
    /// The two lines of a message, its places filled with "…".
    private func lines(_ id: MessageID) -> [(name: String, line: MessageLine)] {
        let text = id.sample.text
        return [("summary", text.summary)] + (text.help.map { [("help", $0)] } ?? [])
    }

    private func texts(_ id: MessageID) -> [(name: String, text: Bilingual)] {
        lines(id).map { ($0, Bilingual(english: $1.english.blank, indonesian: $1.indonesian.blank)) }
            + [("explanation", id.page.explanation)]
    }

    @Test(arguments: MessageID.allCases) func everyMessageHasAProblem(_ id: MessageID) { #expect(id.sample.id == id) }

    @Test(arguments: MessageID.allCases) func everyTextIsThereInBothTongues(_ id: MessageID) {
        for (name, text) in texts(id) {
            for tongue in Tongue.allCases { #expect(!text[tongue].isEmpty, "\(id) \(name) \(tongue)") }
            #expect(!text.isSame, "\(id) \(name) is the same in both tongues")
        }
        for example in [id.page.example, id.page.mended].compactMap({ $0 }) {
            for tongue in Tongue.allCases { #expect(!example[tongue].isEmpty, "\(id) \(tongue)") }
        }
        #expect(id.page.mended == nil || id.page.example != nil, "\(id) mends nothing")
    }

    @Test(arguments: MessageID.allCases) func bothTonguesSpeakOfTheSame(_ id: MessageID) {
        func places(_ phrase: MessagePhrase) -> Set<MessagePhrase.Piece> {
            Set(phrase.pieces.filter { if case .words = $0 { false } else { true } })
        }
        for (name, line) in lines(id) { #expect(places(line.english) == places(line.indonesian), "\(id) \(name)") }
    }

    @Test(arguments: MessageID.allCases) func linesAreShortAndHaveNoFullStop(_ id: MessageID) {
        for (name, text) in texts(id).dropLast() {
            for tongue in Tongue.allCases {
                #expect(text[tongue].count <= 160, "\(id) \(name) \(tongue)")
                #expect(!text[tongue].hasSuffix("."), "\(id) \(name) \(tongue)")
            }
        }
        let explanation = id.page.explanation
        #expect(explanation.english.hasSuffix(".") && explanation.indonesian.hasSuffix("."), "\(id)")
    }

    // MARK: Words

    /// Nobody is told that he broke a law, nor how the program is built.
    private static let forbidden = [
        "illegal", "invalid", "token", "syntax error", "unexpected", "unexpected end of input", "parser", "binder",
        "lexer", "null", "nil ",
        "tidak valid", "tidak sah", "ilegal", "sintaks", "parser",
    ]

    @Test(arguments: MessageID.allCases) func wordsArePlain(_ id: MessageID) {
        for (name, text) in texts(id) {
            for tongue in Tongue.allCases {
                for word in MessagesCatalogueTests.forbidden {
                    #expect(!text[tongue].lowercased().contains(word), "\(id) \(name) \(tongue): \(word)")
                }
            }
            #expect(!words(text.indonesian).contains("anda"), "\(id): Anda has a capital")
            for word in ["kamu", "kau", "saya"] {
                #expect(!words(text.indonesian).contains(word), "\(id) \(name): \(word)")
            }
        }
    }

    private static let englishWords: Set<String> = [
        "the", "an", "is", "are", "this", "that", "with", "file", "line", "query", "error", "string", "row", "column",
        "value", "name", "and",
    ]

    @Test(arguments: MessageID.allCases) func indonesianIsIndonesian(_ id: MessageID) {
        for (name, text) in texts(id) {
            let english = words(text.indonesian).filter(MessagesCatalogueTests.englishWords.contains)
            #expect(english.isEmpty, "\(id) \(name): \(english)")
        }
    }

    /// These show the habits of another language, or what only an English question can meet.
    private static let englishByNature: Set<MessageID> = [.sqlStatement, .groupBy, .dotCommand, .questionedNumber]

    @Test(arguments: MessageID.allCases) func examplesUseTheWordsOfTheirTongue(_ id: MessageID) {
        for example in [id.page.example, id.page.mended].compactMap({ $0 }) {
            for tongue in Tongue.allCases {
                if tongue == .indonesian, MessagesCatalogueTests.englishByNature.contains(id),
                    example == id.page.example
                {
                    continue
                }
                let own = MessagesCatalogueTests.keywords(tongue),
                    foreign = MessagesCatalogueTests.keywords(tongue.other).subtracting(own)
                let found = words(withoutTexts(example[tongue])).filter(foreign.contains)
                #expect(found.isEmpty, "\(id) \(tongue): \(found)")
            }
        }
    }

    /// Words between `…` are to be typed, so they are keywords of that tongue.
    @Test(arguments: MessageID.allCases) func quotedKeywordsAreOfTheirTongue(_ id: MessageID) {
        for (name, text) in texts(id) {
            for tongue in Tongue.allCases {
                let own = MessagesCatalogueTests.keywords(tongue),
                    foreign = MessagesCatalogueTests.keywords(tongue.other).subtracting(own)
                let parts = text[tongue].split(separator: "`", omittingEmptySubsequences: false).enumerated().filter {
                    $0.offset % 2 == 1
                }
                for part in parts where !part.element.hasPrefix("--") {
                    let found = words(withoutTexts(String(part.element))).filter(foreign.contains)
                    #expect(found.isEmpty, "\(id) \(name) \(tongue): \(found)")
                }
            }
        }
    }

    private static func keywords(_ tongue: Tongue) -> Set<String> {
        let spellings = KeywordTable.entries.flatMap { $0.spellings(tongue) }
        return Set(spellings.joined(separator: " ").split(separator: " ").map { String($0) })
    }

    private func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && $0 != "_" && $0 != "-" }.map(String.init)
    }

    private func withoutTexts(_ text: String) -> String {
        text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 0 }.map {
            String($0.element)
        }.joined(
            separator: " ")
    }
}
