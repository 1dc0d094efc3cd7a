import SiapSyntax
public import SiapText

/// A script to be timed: its statements one after another, each as the texts that it is asked with in turn.
///
/// `# bench: P00, P01, P02` above a query gives the values that `$1` takes in what follows, one each time, so that no
/// repetition asks what was answered before.
public struct BenchScript {
    /// One statement.
    public struct Step: Sendable {
        /// As written, with one of the values each; a single one where nothing changes.
        public var texts: [String]
        /// Where it begins, from 1.
        public var line: Int
        public var kind: Kind
        /// What becomes of it.
        public enum Kind: Sendable {
            /// Asked again and again.
            case query
            /// Run once, with its time told.
            case load
            /// Run once.
            case other
        }
    }

    /// In the order of the script.
    public let steps: [Step]

    /// Throws what is wrong with the form of the script, for any of its values.
    public init(_ source: SourceText) throws(DiagnosticsFailure) {
        let lists = BenchScript.lists(in: source)
        var steps: [Step] = []
        for turn in 0..<(lists.map(\.values.count).max() ?? 1) {
            let text = BenchScript.text(of: source, lists, turn)
            let parsed = Parser.parse(text)
            let problems = parsed.diagnostics.filter { $0.severity == .error }
            if !problems.isEmpty { throw DiagnosticsFailure(problems) }
            for (place, statement) in parsed.script.statements.enumerated() {
                let written = text[statement.range]
                if turn == 0 {
                    let line = text.position(of: statement.range.lower).line
                    steps.append(Step(texts: [written], line: line, kind: Step.Kind(statement.kind)))
                } else if place < steps.count, steps[place].texts.last != written {
                    steps[place].texts.append(written)
                }
            }
        }
        self.steps = steps
    }

    private struct List {
        /// The end of the comment: from here on it holds.
        var start: Int
        var values: [String]
    }

    /// The comments that give values.
    private static func lists(in source: SourceText) -> [List] {
        Lexer.read(source).comments.compactMap { comment in
            let words = source[comment].drop { $0 == "#" || $0 == " " }
            guard words.hasPrefix("bench:") else { return nil }
            let parts = words.dropFirst("bench:".count).split(separator: ",")
            let values = parts.map { trimmed($0) }.filter { !$0.isEmpty }
            return values.isEmpty ? nil : List(start: comment.upper, values: values)
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// The whole script with the values of one turn.
    private static func text(of source: SourceText, _ lists: [List], _ turn: Int) -> SourceText {
        let bytes = Array(source.text.utf8)
        var output = Array(bytes[..<(lists.first?.start ?? bytes.count)])
        for (place, list) in lists.enumerated() {
            let end = place + 1 < lists.count ? lists[place + 1].start : bytes.count
            let value = Array(list.values[turn % list.values.count].utf8)
            var index = list.start
            while index < end {
                if isPlace(index, in: bytes) {
                    output += value
                    index += 2
                } else {
                    output.append(bytes[index])
                    index += 1
                }
            }
        }
        return SourceText(String(decoding: output, as: UTF8.self), name: source.name)
    }

    /// `$1`, and not the beginning of `$10`.
    private static func isPlace(_ index: Int, in bytes: [UInt8]) -> Bool {
        guard bytes[index] == UInt8(ascii: "$"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "1") else {
            return false
        }
        return index + 2 == bytes.count || !(48...57).contains(bytes[index + 2])
    }
}

extension BenchScript.Step.Kind {
    fileprivate init(_ kind: StatementSyntax.Kind) {
        if case .query = kind {
            self = .query
        } else if case .load = kind {
            self = .load
        } else {
            self = .other
        }
    }
}
