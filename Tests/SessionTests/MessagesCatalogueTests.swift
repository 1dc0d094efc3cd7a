import Glibc
import SiapSyntax
import SiapText
import Testing

@testable import SiapMessages
@testable import SiapSession

/// The catalogue of messages is closed: each has its texts, in both tongues, and says only what is at hand.
@Suite struct MessagesCatalogueTests {
    private func templates(_ message: MessageText) -> [(name: String, text: Bilingual)] {
        [("summary", message.summary)] + (message.help.map { [("help", $0)] } ?? [])
    }

    private func texts(_ message: MessageText) -> [(name: String, text: Bilingual)] {
        templates(message) + [("explanation", message.explanation)]
    }

    @Test(arguments: MessageID.allCases) func everyTextIsThereInBothTongues(_ id: MessageID) {
        for (name, text) in texts(id.message) {
            for tongue in Tongue.allCases { #expect(!text[tongue].isEmpty, "\(id) \(name) \(tongue)") }
            #expect(!text.isSame, "\(id) \(name) is the same in both tongues")
        }
        for example in [id.message.example, id.message.mended].compactMap({ $0 }) {
            for tongue in Tongue.allCases { #expect(!example[tongue].isEmpty, "\(id) \(tongue)") }
        }
        #expect(id.message.mended == nil || id.message.example != nil, "\(id) mends nothing")
    }

    @Test(arguments: MessageID.allCases) func bothTonguesFillTheSamePlaces(_ id: MessageID) {
        for (name, text) in templates(id.message) {
            let english = MessageTemplate(text.english), indonesian = MessageTemplate(text.indonesian)
            #expect(english.argumentNumbers == indonesian.argumentNumbers, "\(id) \(name)")
            #expect(english.showsProposals == indonesian.showsProposals, "\(id) \(name)")
        }
    }

    @Test(arguments: MessageID.allCases) func linesAreShortAndHaveNoFullStop(_ id: MessageID) {
        for (name, text) in templates(id.message) {
            for tongue in Tongue.allCases {
                #expect(text[tongue].count <= 160, "\(id) \(name) \(tongue)")
                #expect(!text[tongue].hasSuffix("."), "\(id) \(name) \(tongue)")
                #expect(text[tongue].filter { $0 == "[" }.count == text[tongue].filter { $0 == "]" }.count, "\(id) \(name) \(tongue)")
            }
        }
        #expect(id.message.explanation.english.hasSuffix(".") && id.message.explanation.indonesian.hasSuffix("."), "\(id)")
    }

    // MARK: Words

    /// Nobody is told that he broke a law, nor how the program is built.
    private static let forbidden = [
        "illegal", "invalid", "token", "syntax error", "unexpected", "unexpected end of input", "parser", "binder", "lexer", "null", "nil ",
        "tidak valid", "tidak sah", "ilegal", "sintaks", "parser",
    ]

    @Test(arguments: MessageID.allCases) func wordsArePlain(_ id: MessageID) {
        for (name, text) in texts(id.message) {
            for tongue in Tongue.allCases {
                for word in MessagesCatalogueTests.forbidden {
                    #expect(!text[tongue].lowercased().contains(word), "\(id) \(name) \(tongue): \(word)")
                }
            }
            #expect(!words(text.indonesian).contains("anda"), "\(id): Anda has a capital")
            for word in ["kamu", "kau", "saya"] { #expect(!words(text.indonesian).contains(word), "\(id) \(name): \(word)") }
        }
    }

    private static let englishWords: Set<String> = [
        "the", "an", "is", "are", "this", "that", "with", "file", "line", "query", "error", "string", "row", "column", "value", "name", "and",
    ]

    @Test(arguments: MessageID.allCases) func indonesianIsIndonesian(_ id: MessageID) {
        for (name, text) in texts(id.message) {
            let english = words(text.indonesian).filter(MessagesCatalogueTests.englishWords.contains)
            #expect(english.isEmpty, "\(id) \(name): \(english)")
        }
    }

    /// These show the habits of another language, or what only an English question can meet.
    private static let englishByNature: Set<MessageID> = [.sqlStatement, .groupBy, .dotCommand, .questionedNumber]

    @Test(arguments: MessageID.allCases) func examplesUseTheWordsOfTheirTongue(_ id: MessageID) {
        for example in [id.message.example, id.message.mended].compactMap({ $0 }) {
            for tongue in Tongue.allCases {
                if tongue == .indonesian, MessagesCatalogueTests.englishByNature.contains(id), example == id.message.example { continue }
                let own = MessagesCatalogueTests.keywords(tongue), foreign = MessagesCatalogueTests.keywords(tongue.other).subtracting(own)
                let found = words(withoutTexts(example[tongue])).filter(foreign.contains)
                #expect(found.isEmpty, "\(id) \(tongue): \(found)")
            }
        }
    }

    /// Words between `…` are to be typed, so they are keywords of that tongue.
    @Test(arguments: MessageID.allCases) func quotedKeywordsAreOfTheirTongue(_ id: MessageID) {
        for (name, text) in texts(id.message) {
            for tongue in Tongue.allCases {
                let own = MessagesCatalogueTests.keywords(tongue), foreign = MessagesCatalogueTests.keywords(tongue.other).subtracting(own)
                let parts = text[tongue].split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
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
        text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(
            separator: " ")
    }

    // MARK: Arguments

    /// How many arguments are passed where the comment in MessageID.swift names fewer.
    private static let passed: [MessageID: Int] = [
        .missingNumber: 1, .expectedMeasure: 1, .sortUnknown: 2, .aggregateNeedsLinks: 2, .queryBesideLink: 2, .unknownCode: 3,
        .ambiguousRow: 4, .needsCondition: 2, .equalsUnknown: 1, .fileIsFolder: 1, .fileUnreadable: 2,
        .fileNotUTF8: 2, .csvOpenQuote: 2, .csvDuplicateColumn: 2, .csvMissingColumn: 2, .csvUnknownColumn: 2, .csvEmpty: 1,
        .duplicateKey: 3, .linkToNothing: 4, .jsonMalformed: 3, .emptyKey: 2, .csvFieldTooLong: 1, .nulInFile: 2, .twoKeys: 1, .historyUnknown: 1,
    ]

    @Test func templatesNameOnlyWhatIsPassed() throws {
        let declared = try MessagesCatalogueTests.declaredArguments()
        for id in MessageID.allCases {
            let count = max(declared[id] ?? 0, MessagesCatalogueTests.passed[id] ?? 0)
            for (name, text) in templates(id.message) {
                let beyond = MessageTemplate(text.english).argumentNumbers.filter { $0 >= count }
                #expect(beyond.isEmpty, "\(id) \(name) names \(beyond), but \(count) are passed")
            }
        }
    }

    /// The `{0}` … in the comments of MessageID.swift.
    private static func declaredArguments() throws -> [MessageID: Int] {
        let path = "\(#filePath)".split(separator: "/").dropLast(3).joined(separator: "/")
        let file = try #require(fopen("/\(path)/Sources/SiapText/MessageID.swift", "r"))
        defer { fclose(file) }
        var result: [MessageID: Int] = [:]
        var buffer = [CChar](repeating: 0, count: 4096)
        while fgets(&buffer, Int32(buffer.count), file) != nil {
            let line = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let parts = line.split(separator: "\"")
            guard line.contains("case "), parts.count > 2, let id = MessageID(rawValue: String(parts[1])) else { continue }
            result[id] = (0..<9).last { line.contains("{\($0)}") }.map { $0 + 1 } ?? 0
        }
        return result
    }
}
