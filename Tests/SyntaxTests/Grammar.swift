import Foundation

/// The EBNF of grammar/siap.ebnf, read for the tests that compare it with the parser.
struct Grammar {
    indirect enum Form {
        case choice([Form])
        case sequence([Form])
        case many(Form)
        case optional(Form)
        /// "word" or "mark".
        case literal(String)
        /// WORD, NUMBER …
        case token(String)
        case production(String)
    }

    private(set) var productions: [(name: String, form: Form)] = []

    func form(_ name: String) -> Form? { productions.first { $0.name == name }?.form }

    init(_ text: String) throws {
        var reader = Reader(symbols: Grammar.symbols(of: text))
        while let name = reader.next() {
            try reader.expect("=")
            productions.append((name, try reader.choice()))
            try reader.expect(";")
        }
    }

    struct Problem: Error { let text: String }

    private static func symbols(of text: String) -> [String] {
        var symbols: [String] = []
        var rest = Substring(text)
        while let first = rest.first {
            if rest.hasPrefix("(*") {
                rest = rest.range(of: "*)").map { rest[$0.upperBound...] } ?? ""
            } else if first == "\"" {
                let end = rest.dropFirst().firstIndex(of: "\"") ?? rest.endIndex
                symbols.append(String(rest[rest.startIndex..<end]))
                rest = rest[rest.index(after: end)...]
            } else if first.isLetter || first == "_" {
                let word = rest.prefix { $0.isLetter || $0 == "_" }
                symbols.append(String(word))
                rest = rest.dropFirst(word.count)
            } else {
                if !first.isWhitespace { symbols.append(String(first)) }
                rest = rest.dropFirst()
            }
        }
        return symbols
    }

    private struct Reader {
        let symbols: [String]
        var index = 0

        mutating func next() -> String? {
            guard index < symbols.count else { return nil }
            index += 1
            return symbols[index - 1]
        }

        mutating func expect(_ symbol: String) throws {
            let found = next()
            if found != symbol { throw Problem(text: "expected \(symbol), found \(found ?? "the end") at \(index)") }
        }

        mutating func choice() throws -> Form {
            var forms = [try sequence()]
            while index < symbols.count, symbols[index] == "|" {
                index += 1
                forms.append(try sequence())
            }
            return forms.count == 1 ? forms[0] : .choice(forms)
        }

        mutating func sequence() throws -> Form {
            var forms: [Form] = []
            while index < symbols.count, !["|", ";", ")", "]", "}"].contains(symbols[index]) {
                forms.append(try item())
            }
            return forms.count == 1 ? forms[0] : .sequence(forms)
        }

        mutating func item() throws -> Form {
            guard let symbol = next() else { throw Problem(text: "unfinished") }
            switch symbol {
            case "{": return .many(try grouped("}"))
            case "[": return .optional(try grouped("]"))
            case "(": return try grouped(")")
            default:
                if symbol.hasPrefix("\"") { return .literal(String(symbol.dropFirst())) }
                return symbol.allSatisfy { $0.isUppercase } ? .token(symbol) : .production(symbol)
            }
        }

        mutating func grouped(_ close: String) throws -> Form {
            let form = try choice()
            try expect(close)
            return form
        }
    }
}
