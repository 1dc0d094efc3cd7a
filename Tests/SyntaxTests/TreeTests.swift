import SiapText
import Testing

@testable import SiapSyntax

/// What the tree says, where the grammar has two readings.
@Suite struct TreeTests {
    private static func statement(_ text: String) throws -> StatementSyntax {
        let result = Parser.parse(SourceText(text))
        #expect(result.diagnostics.isEmpty, "\(text): \(result.diagnostics)")
        return try #require(result.script.statements.first)
    }

    private static func query(_ text: String) throws -> QuerySyntax {
        guard case .query(let query) = try statement(text).kind else { throw DiagnosticsFailure([]) }
        return query
    }

    private static func value(_ text: String) throws -> ExpressionSyntax {
        guard case .say(let expression) = try statement("say " + text).kind else { throw DiagnosticsFailure([]) }
        return expression
    }

    /// An expression with every operation in brackets.
    private static func shape(_ expression: ExpressionSyntax) -> String {
        switch expression {
        case .number(let spelling, _): spelling
        case .path(let path): path.names.map(\.normalized).joined(separator: ".")
        case .binary(let name, _, let left, let right): "(\(shape(left)) \(name.rawValue) \(shape(right)))"
        case .not(let operand, _): "(not \(shape(operand)))"
        case .negative(let operand, _): "(-\(shape(operand)))"
        case .dated(let operand, let date): "(\(shape(operand)) on \(shape(date)))"
        case .comparison(let first, let rest):
            "(\(shape(first))\(rest.map { " \($0.relation.rawValue) \(shape($0.right))" }.joined()))"
        case .parenthesized(let inner, _): shape(inner)
        case .truth(let truth, _): truth ? "yes" : "no"
        case .isKnown(let operand, let known, _): "(\(shape(operand)) \(known ? "known" : "unknown"))"
        case .quantified(let quantified): "\(quantified.exists ? "exists" : "no") \(quantified.path.names[0].text)"
        default: "\(expression)"
        }
    }

    @Test(arguments: [
        ("1 + 2 * 3 - 4", "((1 + (2 * 3)) - 4)"), ("a or b and not c", "(a or (b and (not c)))"),
        ("-a * b", "((-a) * b)"),
        ("a on b + 1", "((a on b) + 1)"), ("a otherwise b + 1", "(a otherwise (b + 1))"),
        ("1 <= a < 2", "(1 <= a < 2)"),
        ("not a = b", "(not (a = b))"), ("a = no", "(a = no)"), ("no a", "no a"), ("tidak a", "(not a)"),
        ("a = tidak", "(a = no)"),
        ("tidak ada a", "no a"), ("a kosong", "(a unknown)"), ("a is not unknown", "(a known)"),
        ("hari H - H-7", "(hari_h - h_7)"),
        ("a before b", "(a < b)"), ("a - -1", "(a - (-1))"), ("a and b and c", "((a and b) and c)"),
    ])
    func groups(_ text: String, _ expected: String) throws {
        #expect(TreeTests.shape(try TreeTests.value(text)) == expected)
    }

    @Test func totalCountsTablesAndSumsAttributes() throws {
        guard case .count = try TreeTests.query("jumlah wbp di NTT").head else {
            Issue.record("jumlah TABLE counts"); return
        }
        guard case .measures(let measures, _) = try TreeTests.query("jumlah kapasitas dari satker").head,
            case .aggregate(.sum, _) = measures[0].kind
        else {
            Issue.record("jumlah ATTRIBUTE sums")
            return
        }
        guard case .measures(let more, _) = try TreeTests.query("total kapasitas dari satker").head,
            case .aggregate(.sum, _) = more[0].kind
        else {
            Issue.record("total ATTRIBUTE sums")
            return
        }
    }

    @Test func perBeforeADateIsAsOf() throws {
        guard case .asOf = try TreeTests.query("hitung wbp per 14 Februari 2024").clauses[0] else {
            Issue.record("per DATE"); return
        }
        guard case .asOf = try TreeTests.query("hitung wbp per tanggal hari H").clauses[0] else {
            Issue.record("per tanggal NAME"); return
        }
        guard case .by(let items, _) = try TreeTests.query("hitung sosialisasi per tanggal").clauses[0] else {
            Issue.record("per tanggal"); return
        }
        #expect(TreeTests.shape(items[0].expression) == "tanggal")
        guard case .by = try TreeTests.query("hitung wbp per satker").clauses[0] else {
            Issue.record("per NAME"); return
        }
    }

    @Test func dariIsOfOrFrom() throws {
        let query = try TreeTests.query("mutasi wbp dari dpt_fixed sampai hari H per sebab")
        guard case .period = query.clauses[0], case .by = query.clauses[1] else {
            Issue.record("dari … sampai"); return
        }
        guard case .show(let items?, _, _) = try TreeTests.query("tampilkan nama, umur dari wbp").head else {
            Issue.record("dari"); return
        }
        #expect(items.count == 2)
    }

    @Test func queriesStandInParentheses() throws {
        guard case .query = try TreeTests.value("(count wbp where a)") else { Issue.record("a query"); return }
        guard case .parenthesized = try TreeTests.value("(count + 1)") else { Issue.record("a column"); return }
        guard case .query = try TreeTests.value("(average age of wbp)") else { Issue.record("a query"); return }
    }

    @Test func textAfterSayIsATemplate() throws {
        guard case .template(let parts, _) = try TreeTests.value("\"{{a}} {count wbp}, {x + 1}.\"") else {
            Issue.record("a template"); return
        }
        #expect(parts.count == 5)
        guard case .text("{a} ") = parts[0], case .expression(.query) = parts[1], case .text(", ") = parts[2],
            case .text(".") = parts[4]
        else {
            Issue.record("\(parts)")
            return
        }
        guard case .template(let quoted, _) = try TreeTests.value(#""{count wbp where name = \"A {x\"}""#),
            quoted.count == 1
        else {
            Issue.record("quotes inside are written with a backslash")
            return
        }
        guard case .string = try TreeTests.value("\"plain\"") else { Issue.record("a string"); return }
    }

    @Test func aTextAfterADefinitionIsItsDoc() throws {
        guard case .define(let define) = try TreeTests.statement("define a of b = c \"doc\"/\"dok\"").kind else {
            return
        }
        #expect(define.doc?.bilingual == Bilingual(english: "doc", indonesian: "dok"))
        guard case .define(let row) = try TreeTests.statement("define a of b = (c \"row\")").kind,
            case .parenthesized(.rowLiteral, _) = row.value
        else {
            Issue.record("a row in parentheses")
            return
        }
    }

    @Test(arguments: [
        ("count wbp", Tongue.english), ("hitung wbp", .indonesian), ("total x", nil),
        ("total kapasitas dari satker", .indonesian),
        ("why", .english), ("sql", nil),
    ])
    func tongueIsThatOfTheFirstWordThatDiffers(_ text: String, _ expected: Tongue?) {
        #expect(Parser.parse(SourceText(text)).script.statements.first?.tongue == expected)
    }
}
