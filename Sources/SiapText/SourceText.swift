/// A half-open range of UTF-8 offsets in a source text.
public struct SourceRange: Sendable, Hashable {
    /// The first byte.
    public var lower: Int
    /// One past the last byte; never below `lower` when made.
    public var upper: Int

    /// An end before the beginning becomes the beginning: an empty range there.
    public init(_ lower: Int, _ upper: Int) {
        self.lower = lower
        self.upper = Swift.max(lower, upper)
    }

    /// In bytes, not characters.
    public var count: Int { upper - lower }
    /// A place between two bytes.
    public var isEmpty: Bool { lower == upper }

    /// The smallest range that covers both.
    public func union(_ other: SourceRange) -> SourceRange {
        SourceRange(Swift.min(lower, other.lower), Swift.max(upper, other.upper))
    }
}

/// A statement as typed, or a whole script: its name (shown in messages) and its bytes.
public struct SourceText: Sendable {
    /// What messages call it: a file name, or nil for a line typed at the prompt or given with `-c`.
    public let name: String?
    /// As given, whatever its line breaks.
    public let text: String
    /// The UTF-8 of `text`; every offset in a `SourceRange` counts these bytes.
    public let utf8: [UInt8]

    /// Copies the bytes once, so that ranges cut them without looking for characters.
    public init(_ text: String, name: String? = nil) {
        self.name = name
        self.text = text
        self.utf8 = Array(text.utf8)
    }

    /// Cut to the text's ends; bytes that are no whole character become U+FFFD.
    public subscript(range: SourceRange) -> String {
        let lower = min(max(range.lower, 0), utf8.count)
        let upper = min(max(range.upper, lower), utf8.count)
        return String(decoding: utf8[lower..<upper], as: UTF8.self)
    }

    /// A place as people count it: the first line and the first column are 1; columns count characters.
    public struct Position: Sendable, Hashable {
        /// From 1.
        public var line: Int
        /// From 1, in characters.
        public var column: Int
    }

    /// Of a byte; one past the end is the place behind the last character. O(offset).
    public func position(of offset: Int) -> Position {
        let bound = min(max(offset, 0), utf8.count)
        var line = 1
        var lineStart = 0
        for index in 0..<bound where utf8[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        let before = String(decoding: utf8[lineStart..<bound], as: UTF8.self)
        return Position(line: line, column: before.count + 1)
    }

    /// The range of the line that holds `offset`, without its line break.
    public func lineRange(around offset: Int) -> SourceRange {
        let bound = min(max(offset, 0), utf8.count)
        var lower = bound
        while lower > 0, utf8[lower - 1] != UInt8(ascii: "\n") { lower -= 1 }
        var upper = bound
        while upper < utf8.count, utf8[upper] != UInt8(ascii: "\n") { upper += 1 }
        if upper > lower, utf8[upper - 1] == UInt8(ascii: "\r") { upper -= 1 }
        return SourceRange(lower, upper)
    }
}
