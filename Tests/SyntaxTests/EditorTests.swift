import Foundation
import SiapText
import Testing

@testable import SiapSyntax

@Suite struct EditorTests {
    @Test(arguments: ["siap.tmLanguage.json", "language-configuration.json", "package.json"])
    func filesForEditorsAreUpToDate(_ name: String) throws {
        let contents: [String: [String: Any]] = [
            "siap.tmLanguage.json": EditorGrammar.grammar,
            "language-configuration.json": EditorGrammar.languageConfiguration,
            "package.json": EditorGrammar.manifest,
        ]
        let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try JSONSerialization.data(withJSONObject: contents[name] ?? [:], options: options)
        let text = String(decoding: data, as: UTF8.self) + "\n"
        let path = "\(EditorGrammar.folder)/\(name)"
        if Repository.records { try Repository.write(text, to: path) }
        #expect(try Repository.read(path) == text, "SIAP_RECORD=1 writes it anew")
    }

    /// What the shipped grammar colours, against what the lexer reads, on every script there is.
    @Test func grammarColoursWhatTheLexerReads() throws {
        let painter = try EditorPainter(Repository.read("\(EditorGrammar.folder)/siap.tmLanguage.json"))
        var checked: [String: Int] = [:]
        // What no script happens to have.
        let sample =
            """
            say 07:00
            say "kata \\" {1 + 2}" # "x
            hitung wbp di Ba'a per H-7, h_7 tiap pekan lalu yang jumlah >= 2.184,5; say sum

            """
        for (path, text) in try [("sample", sample)] + scripts().map({ ($0, try Repository.read($0)) }) {
            let source = SourceText(text)
            let scopes = painter.scopes(of: source)
            let lexed = Lexer.read(source)
            var phraseEnd = 0
            for (index, token) in lexed.tokens.enumerated() {
                if token.phrase != nil { phraseEnd = index + Int(token.phraseLength) }
                guard let expected = Self.expected(token, inPhrase: index < phraseEnd) else { continue }
                let upper = token.kind == .aggregate ? token.range.upper - 1 : token.range.upper
                let found = Set((token.range.lower..<upper).map { scopes[$0] })
                let agrees = found.allSatisfy { scope in expected.contains { scope.hasPrefix($0) } }
                #expect(agrees, "\(path): \(source[token.range]) is a \(token.kind), coloured as \(found)")
                checked["\(token.kind)", default: 0] += 1
            }
            for comment in lexed.comments {
                #expect(
                    (comment.lower..<comment.upper).allSatisfy { scopes[$0].hasPrefix("comment") },
                    "\(path): \(source[comment])")
                checked["comment", default: 0] += 1
            }
        }
        for kind in ["word", "number", "string", "date", "time", "duration", "variable", "aggregate", "comment"] {
            #expect(checked[kind, default: 0] > 0, "no script has a \(kind)")
        }
    }

    private static let keywordScopes = ["keyword", "constant.language", "support.function"]

    /// The beginnings of scopes that suit a token; a mark is anything that is no word, comment or string.
    private static func expected(_ token: Token, inPhrase: Bool) -> [String]? {
        switch token.kind {
        case .word: !token.keywords.isEmpty || inPhrase ? keywordScopes : ["entity.name", "constant.other.calendar"]
        case .aggregate: keywordScopes
        case .number: ["constant.numeric"]
        case .string: ["string"]
        case .date: ["constant.other.date"]
        case .time: ["constant.other.time"]
        case .duration: ["constant.numeric.duration"]
        case .variable: ["variable"]
        case .symbol: ["punctuation", "keyword", "none"]
        case .end, .endOfFile: nil
        }
    }

    private func scripts() throws -> [String] {
        let examples = Repository.root.appendingPathComponent("examples")
        let files =
            FileManager.default.enumerator(at: examples, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
            ?? []
        let paths = files.filter { $0.pathExtension == "dsl" }.map {
            $0.standardizedFileURL.path.components(separatedBy: "/examples/").last ?? ""
        }
        return ["Tests/Corpus/queries.siap", "Sources/ReadinessPack/pack.dsl"] + paths.sorted().map { "examples/\($0)" }
    }
}

/// Colours a text by a TextMate grammar as an editor does: line by line, the pattern that begins leftmost, of several
/// the first.
struct EditorPainter {
    private struct Rule {
        let scope: String
        let match: NSRegularExpression
        let end: NSRegularExpression?
        let inner: [Rule]
    }

    private let rules: [Rule]

    init(_ json: String) throws {
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        rules = try EditorPainter.rules(object?["patterns"])
    }

    private static func rules(_ json: Any?) throws -> [Rule] {
        try (json as? [[String: Any]] ?? []).map { pattern in
            let match = pattern["match"] as? String ?? pattern["begin"] as? String ?? ""
            let end = try (pattern["end"] as? String).map { try NSRegularExpression(pattern: $0) }
            return Rule(
                scope: pattern["name"] as? String ?? "", match: try NSRegularExpression(pattern: match), end: end,
                inner: try rules(pattern["patterns"]))
        }
    }

    /// The scope of every byte of the text, "none" where it has none.
    func scopes(of source: SourceText) -> [String] {
        var scopes: [String] = []
        for line in source.text.components(separatedBy: "\n") {
            var units = [String](repeating: "none", count: line.utf16.count)
            paint(line as NSString, &units)
            var offset = 0
            for scalar in line.unicodeScalars {
                scopes += [String](repeating: units[offset], count: scalar.utf8.count)
                offset += scalar.utf16.count
            }
            scopes.append("none")
        }
        return scopes
    }

    private func paint(_ line: NSString, _ units: inout [String]) {
        var position = 0
        while position < line.length, let (rule, range) = first(of: rules, line, from: position) {
            var upper = range.upperBound
            if let end = rule.end { upper = endOfRegion(rule, end, line, from: upper) }
            for place in range.location..<upper { units[place] = rule.scope }
            position = max(upper, position + 1)
        }
    }

    /// Past the end of a region; what stands inside hides an end in it.
    private func endOfRegion(_ rule: Rule, _ end: NSRegularExpression, _ line: NSString, from start: Int) -> Int {
        var position = start
        while true {
            guard let close = match(end, line, from: position) else { return line.length }
            guard let (_, inner) = first(of: rule.inner, line, from: position), inner.location < close.location else {
                return close.upperBound
            }
            position = inner.upperBound
        }
    }

    private func first(of rules: [Rule], _ line: NSString, from position: Int) -> (Rule, NSRange)? {
        var best: (Rule, NSRange)?
        for rule in rules {
            guard let range = match(rule.match, line, from: position), range.length > 0 else { continue }
            if best.map({ range.location < $0.1.location }) ?? true { best = (rule, range) }
        }
        return best
    }

    private func match(_ expression: NSRegularExpression, _ line: NSString, from position: Int) -> NSRange? {
        let rest = NSRange(location: position, length: line.length - position)
        let options: NSRegularExpression.MatchingOptions = [.withTransparentBounds, .withoutAnchoringBounds]
        return expression.firstMatch(in: line as String, options: options, range: rest)?.range
    }
}
