import SiapData
import SiapSemantics
import SiapSyntax
import SiapText
import Testing

@testable import SiapSQL

/// What is not said in SQL, and the reason, which completes the sentence “it needs …”.
@Suite struct SQLRefusalTests {
    private func reason(_ question: String, _ houses: Houses = Houses()) throws -> Bilingual? {
        do {
            Issue.record("written: \(try houses.sql(question))")
            return nil
        } catch let refusal as SQLRefusal {
            return refusal.reason
        }
    }

    @Test(arguments: [
        ("suppose house has capacity = 5: count house where capacity > 3", "a second state of the data, as supposed"),
        ("count person as of 2023-06-01, 2024-01-01", "one statement for each date: ask for one date"),
        ("changes person from 2023-06-01 to 2024-01-01", "the states of two days and every event between"),
        ("count house where name like director", "a pattern that differs from row to row"),
        ("count house where name like code", "a pattern that differs from row to row"),
        ("count house where count(person on opened) > 3", "the state on a date that differs from row to row"),
        ("last", "an answer that is at hand only here"),
    ])
    func isRefused(_ question: String, _ wanted: String) throws {
        var houses = Houses()
        houses.context.last = ResultTable(columns: [], rowCount: 0)
        houses.context.showsPrivate = true
        #expect(try reason(question, houses)?.english == wanted)
    }

    @Test func aCheckIsAStatementForEachRule() throws {
        var houses = Houses()
        let source = SourceText("count house where capacity > 5")
        guard case .query(let query)? = Houses.parsed(source), case .where(let clause)? = query.clauses.first,
            case .condition(let condition) = clause.kind
        else {
            Issue.record("no condition")
            return
        }
        houses.context.rules = [
            Rule(
                table: houses.house, names: Bilingual("roomy"), condition: nil, requirement: condition, severity: 0,
                cites: nil, because: nil, tongue: .english,
                source: source)
        ]
        #expect(try reason("check house", houses)?.english == "a statement for each rule")
    }

    @Test func aPrivateValueIsNotWrittenOut() throws {
        var houses = Houses()
        houses.context.showsPrivate = true
        houses.context.variables["who"] = .privateValue(.text("Budi Santoso"), type: .text, privacy: .stored)
        #expect(
            try reason("count house where name = $who", houses)?.english
                == "a private value that is not to be written out")
    }

    @Test func nobodyReadsFiveHundredLines() throws {
        let conditions = (0...SQLWriter.mostLines).map { "order != \($0)" }.joined(separator: " and ")
        let reason = try #require(try reason("count house where \(conditions)"))
        #expect(reason.english.hasSuffix("lines of SQL, with all its definitions written out"))
        #expect(Int(reason.english.prefix { $0.isNumber }).map { $0 > SQLWriter.mostLines } == true)
    }

    /// “it needs …”, “memerlukan …”: no sentence of its own.
    @Test func reasonsFitIntoTheirSentence() throws {
        let reason = try #require(try reason("count person as of 2023-06-01, 2024-01-01"))
        for text in [reason.english, reason.indonesian] { #expect(text.first?.isLowercase == true && text.last != ".") }
        #expect(reason.english != reason.indonesian)
    }
}
