import SiapSemantics
import SiapSyntax
import SiapText
import Testing

@testable import SiapSession
@testable import SiapWords

@Suite struct HelpTests {
    private let fixture = HelpFixture()

    @Test(arguments: Keyword.allCases) func everyKeywordHasAPageInBothTongues(_ keyword: Keyword) throws {
        let entry = KeywordHelp.entry(keyword)
        #expect(!entry.text.isSame)
        for tongue in Tongue.allCases {
            for spelling in KeywordTable.entry(keyword).spellings(tongue) {
                let page = try #require(fixture.book(tongue).page(spelling))
                #expect(page.contains(entry.example[tongue]))
            }
        }
        #expect(fixture.book(.english).page(keyword.rawValue) != fixture.book(.indonesian).page(keyword.rawValue))
    }

    @Test(arguments: Function.allCases) func everyFunctionHasAPageInBothTongues(_ function: Function) throws {
        let names = function.signature.names
        let english = try #require(fixture.book(.english).page(names.english))
        let indonesian = try #require(fixture.book(.indonesian).page(names.indonesian))
        #expect(english != indonesian)
        #expect(english.contains("say \(function.signature.example)"))
        #expect(indonesian.contains("tulis \(names.indonesian)("))
    }

    @Test(arguments: Tongue.allCases) func everyTopicHasAPageWithinTheWidth(_ tongue: Tongue) throws {
        let book = fixture.book(tongue)
        for topic in book.topics() {
            let page = try #require(book.page(topic), "no page for \(topic)")
            // Statements to copy are never wrapped; they stand deeper in.
            let prose = page.split(separator: "\n").filter { !$0.hasPrefix("    ") }
            #expect(prose.allSatisfy { $0.count <= 78 }, "too wide: \(topic)")
        }
    }

    @Test(arguments: Tongue.allCases) func theFrontPageFitsAScreen(_ tongue: Tongue) {
        let lines = fixture.book(tongue).frontPage().split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 24)
        #expect(lines.allSatisfy { $0.count <= 78 })
    }

    @Test(arguments: Tongue.allCases) func everyExampleIsWellFormedAndInItsTongue(_ tongue: Tongue) {
        for (statement, kind) in fixture.book(tongue).examples(tongue: tongue) where kind != .prompt {
            let parsed = Parser.parse(SourceText(statement))
            #expect(!parsed.hasErrors, "\(statement)")
            for part in parsed.script.statements { #expect(part.tongue ?? tongue == tongue, "\(statement)") }
        }
    }

    @Test func examplesMadeFromThePackCanBeBound() {
        for tongue in Tongue.allCases {
            for statement in fixture.book(tongue).catalogExamples
            where !statement.hasPrefix(Keyword.say.spelling(tongue)) {
                #expect(fixture.bound(statement) != nil, "\(statement)")
            }
        }
    }

    @Test func pagesTellWhatThePackSays() throws {
        let english = fixture.book(.english), indonesian = fixture.book(.indonesian)
        #expect(try #require(english.page("wbp")).contains("Everyone held, detainees included"))
        #expect(try #require(indonesian.page("wbp")).contains("Semua penghuni, termasuk tahanan"))
        #expect(try #require(english.page("tahanan")).contains("Held before trial"))
        #expect(try #require(english.page("hari H")).contains("14 February 2024"))
        #expect(try #require(indonesian.page("NTT")).contains("Nusa Tenggara Timur"))
        #expect(try #require(english.page("adult")).contains("age >= 17"))
        #expect(try #require(english.page("natives") ?? english.page("origin")).contains("natives"))
    }

    @Test func unknownTopicsHaveNoPageButNearOnes() {
        #expect(fixture.book(.english).page("zzzz") == nil)
        #expect(fixture.book(.english).page("") == nil)
        #expect(fixture.book(.english).near("cuont").first == "count")
        #expect(fixture.book(.indonesian).near("hitng").first == "hitung")
        #expect(fixture.book(.indonesian).near("wbp.jnis").first == "wbp.jenis")
    }

    @Test func describeFollowsPaths() throws {
        let book = fixture.book(.english)
        #expect(try #require(book.describe(["satker"])).contains("capacity / kapasitas"))
        #expect(try #require(book.describe(["wbp", "satker", "province"])).contains("Part of province"))
        #expect(try #require(book.describe(["wbp", "age"])).contains("age(birth_date)"))
        #expect(book.describe(["wbp", "nothing"]) == nil)
        #expect(book.describe(["nothing"]) == nil)
    }
}
