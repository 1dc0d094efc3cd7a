import SiapText
import Testing

@testable import SiapSQL

/// Names and constants in SQL: whatever stands in them, the statement stays one.
@Suite struct SQLTextTests {
    private let houses = Houses()

    @Test(arguments: ["house", "voter_list", "h2"]) func plainNamesStandBare(_ name: String) {
        #expect(SQLLayout.identifier(name) == name)
    }

    @Test(arguments: ["order", "left", "date", "select", "2nd", "voter list", "House", "café", "", "a-b", "a;b"])
    func otherNamesAreQuoted(_ name: String) { #expect(SQLLayout.identifier(name) == "\"\(name)\"") }

    @Test func quotesWithinAreDoubled() {
        #expect(SQLLayout.identifier("a\"b") == "\"a\"\"b\"")
        #expect(SQLLayout.text("Ba'a") == "'Ba''a'")
        #expect(SQLLayout.text("''") == "''''''")
        #expect(SQLLayout.text("\\'") == "'\\'''")
    }

    @Test func aColumnOfAReservedNameIsQuotedWhereverItStands() throws {
        let line = try houses.line("show order as left of house where order > 3 sort order")
        #expect(!line.contains("house.order"))
        #expect(line.contains("house.\"order\" AS \"left\""))
        #expect(line.contains("WHERE house.\"order\" > 3"))
    }

    /// What is left of a statement without its texts and quoted names.
    private func bare(_ statement: String) -> String {
        statement.replacing(/'(?:[^']|'')*'/, with: "").replacing(/"(?:[^"]|"")*"/, with: "")
    }

    @Test(arguments: ["name =", "name ~", "name like", "name starts_with"]) func noTextEndsTheStatement(
        _ comparison: String
    ) throws {
        let text = "x'; DROP TABLE house; --"
        let condition =
            comparison.hasSuffix("starts_with") ? "starts_with(name, \"\(text)\")" : "\(comparison) \"\(text)\""
        let rest = bare(try houses.line("count house where \(condition)"))
        #expect(!rest.contains("DROP"), "\(rest)")
        #expect(rest.count { $0 == ";" } == 1 && rest.hasSuffix(";"))
    }

    @Test func patternsMeanTheirSigns() throws {
        // * and ? are ours.
        #expect(try houses.line("count house where name like \"R?tan\"").contains("ILIKE 'R_tan';"))
        #expect(try houses.line("count house where name like \"Rutan*\"").contains("ILIKE 'Rutan%';"))
        // A part with such a sign is not sought as a pattern at all.
        #expect(try !houses.line("count house where name ~ \"50%\"").contains("LIKE"))
        #expect(try houses.line("count house where name ~ \"tan\"").contains("ILIKE '%tan%'"))
    }

    @Test func constantsSayTheirType() throws {
        #expect(try houses.line("count house where opened < 2024-02-14").contains("house.opened < DATE '2024-02-14'"))
        #expect(try houses.line("show 07:05 as hour of house").contains("TIME '07:05'"))
        #expect(try houses.line("show unknown as nothing, yes as truth of house").contains("TRUE AS truth"))
        #expect(
            try houses.line("show opened + 2 months of house").contains("CAST(house.opened + INTERVAL 2 MONTH AS DATE)")
        )
    }

    @Test func commentsStandAboveInTheTongueOfTheReply() throws {
        for (tongue, word) in [(Tongue.english, "Each csv file"), (.indonesian, "Tiap berkas csv")] {
            let lines = try houses.sql("count person by house", tongue: tongue).split(separator: "\n")
            let comments = lines.prefix { $0.hasPrefix("-- ") }
            #expect(comments.first?.contains(word) == true)
            #expect(!lines.dropFirst(comments.count).contains { $0.contains("--") })
        }
    }
}
