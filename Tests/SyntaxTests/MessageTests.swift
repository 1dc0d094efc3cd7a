import SiapText
import Testing

@testable import SiapSyntax

/// Each problem of form: what is reported, and on which words.
@Suite struct MessageTests {
    /// The place is marked in the text with ‹ ›.
    @Test(arguments: [
        ("count wbp where a ‹==› 1", MessageID.doubleEquals), ("count wbp where a ‹&&› b", .symbolicLogic),
        ("count wbp where a ‹||› b", .symbolicLogic), ("count wbp where ‹!› a", .symbolicLogic),
        ("count wbp where a = ‹\"›NTT", .unclosedString), ("count wbp where a = ‹“NTT”›", .curlyQuote),
        ("count wbp where a = ‹'NTT'›", .curlyQuote), ("count wbp where a = \"x‹\\q›\"", .unknownEscape),
        ("count wbp where a = ‹$›", .badVariable), ("count wbp where a ‹@› b", .strangeCharacter),
        ("count wbp as of ‹31/2/2024›", .impossibleDate), ("count wbp as of ‹2/14/2024›", .impossibleDate),
        ("count wbp as of ‹2023-02-29›", .impossibleDate), ("count wbp as of ‹31 Februari 2024›", .impossibleDate),
        ("count wbp as of ‹14-02-2024›", .dateInOtherOrder), ("count wbp as of ‹14.02.2024›", .dateInOtherOrder),
        ("say ‹24:00›", .impossibleTime), ("count wbp where province ‹is› NTT", .isInsteadOfEquals),
        ("hitung wbp yang provinsi ‹bukan› NTT", .isInsteadOfEquals), ("count wbp ‹province› = NTT", .missingWhere),
        ("count wbp ‹wher› province = NTT", .expectedClause), ("count wbp where a = NTT ‹adn› b = 1", .expectedClause),
        ("count wbp ‹group by› province", .groupBy), ("count wbp ‹order by› province", .expectedClause),
        ("count wbp ‹limit 5›", .expectedClause), ("count wbp where a = 1‹,› b = 2", .commaForAnd),
        ("count wbp where a one of ‹NTT, Babel› by b", .missingBrackets), ("‹COUNT(*) wbp›", .countStar),
        ("‹SELECT› * FROM wbp", .sqlStatement), ("‹.help›", .dotCommand), ("‹\\q›", .dotCommand),
        ("‹cuont› wbp", .expectedStatement),
        ("‹wbp› where a = 1", .expectedStatement), ("count wbp where a = 1‹)›", .strayClosing),
        ("count wbp where ‹(›a = 1", .unclosedParenthesis), ("count‹›", .expectedSource),
        ("count wbp where‹›", .expectedExpression),
        ("count wbp top ‹lima›", .missingNumber), ("say \"‹{}›\"", .emptyInterpolation),
        ("say 1 ‹2›", .wordAfterStatement),
        ("count wbp ‹on› 2024-02-14", .expectedClause), ("count, ‹wbp› of satker", .expectedMeasure),
        ("count wbp where a ‹in› (NTT, Babel)", .expectedToken), ("let ‹x› = 3", .expectedToken),
    ])
    func reports(_ marked: String, _ id: MessageID) {
        let lower = marked.split(separator: "‹", omittingEmptySubsequences: false)[0].utf8.count
        let inside = marked.split(separator: "‹", omittingEmptySubsequences: false)[1].split(
            separator: "›", omittingEmptySubsequences: false)[0]
        let source = SourceText(marked.filter { $0 != "‹" && $0 != "›" })
        let problems = Parser.parse(source).diagnostics
        #expect(problems.map(\.id) == [id], "\(source.text)")
        #expect(problems.first?.range == SourceRange(lower, lower + inside.utf8.count), "\(source.text)")
    }

    @Test(arguments: [
        ("count wbp where a == 1", "count wbp where a = 1"),
        ("count wbp where province is NTT", "count wbp where province = NTT"),
        ("count wbp group by province", "count wbp by province"),
        ("count wbp order by province", "count wbp sort by province"),
        ("count wbp where a = 1, b = 2", "count wbp where a = 1 and b = 2"),
        ("count wbp as of 14-02-2024", "count wbp as of 2024-02-14"),
        ("count wbp where a one of NTT, Babel", "count wbp where a one of (NTT, Babel)"), ("cuont wbp", "count wbp"),
        ("count wbp where a in (NTT, Babel)", "count wbp where a one of (NTT, Babel)"), ("COUNT(*) wbp", "count wbp"),
        ("count wbp limit 5", "count wbp top 5"), (".tables", "show tables"),
        ("wbp where a = 1", "count wbp where a = 1"),
    ])
    func proposesWhatIsMeant(_ text: String, _ mended: String) {
        let source = SourceText(text)
        guard let problem = Parser.parse(source).diagnostics.first, let range = problem.range,
            let proposal = problem.proposals.first
        else {
            Issue.record("nothing is proposed for \(text)")
            return
        }
        let space = proposal.english == "and" ? " " : ""
        let found =
            source[SourceRange(0, range.lower)] + space + proposal.english
            + source[SourceRange(range.upper, source.utf8.count)]
        #expect(found == mended)
        #expect(Parser.parse(SourceText(mended)).diagnostics.isEmpty)
    }

    @Test func reportsIndependentProblemsTogether() {
        let ids = Parser.parse(SourceText("count wbp where a ++ by satker top\n\nshow\n\ncount wbp")).diagnostics.map(
            \.id)
        #expect(ids == [.expectedExpression, .missingNumber, .expectedSource])
    }

    @Test func answersSQLWithTheQuestionInBothTongues() {
        let text = "select satker, count(*) from wbp where province = NTT group by satker order by satker limit 3"
        let proposal = Parser.parse(SourceText(text)).diagnostics.first?.proposals.first
        #expect(proposal?.english == "count wbp where province = NTT by satker sort by satker top 3")
        #expect(proposal?.indonesian == "hitung wbp yang province = NTT per satker urutkan menurut satker teratas 3")
    }
}
