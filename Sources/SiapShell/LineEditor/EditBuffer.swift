internal import CLineEditor

/// The text that libedit holds, seen as a Swift string; offsets count Unicode scalars, as libedit does.
struct EditBuffer {
    let editor: OpaquePointer

    private func withLine<T>(_ body: (_ text: UnsafeBufferPointer<UInt32>, _ cursor: Int) -> T) -> T {
        var text: UnsafePointer<UInt32>?
        var length: Int32 = 0
        var cursor: Int32 = 0
        siap_editor_line(editor, &text, &length, &cursor)
        return body(UnsafeBufferPointer(start: text, count: Int(length)), Int(cursor))
    }

    var scalars: [Unicode.Scalar] {
        withLine { text, _ in text.map { Unicode.Scalar($0) ?? "\u{FFFD}" } }
    }

    var cursor: Int { withLine { _, cursor in cursor } }
    var count: Int { withLine { text, _ in text.count } }
    var isEmpty: Bool { count == 0 }
    var isCursorAtEnd: Bool { withLine { text, cursor in cursor == text.count } }
    var text: String { String(scalars) }
    var textBeforeCursor: String { String(scalars.prefix(cursor)) }

    func moveCursor(to offset: Int) { siap_editor_move(editor, Int32(offset - cursor)) }
    func moveCursorToEnd() { moveCursor(to: count) }

    func insert(_ text: String) {
        let scalars = text.unicodeScalars.map(\.value).filter { $0 != 0 }
        siap_editor_insert(editor, scalars, Int32(scalars.count))
    }

    /// Puts `text` in the place of the scalars in `range`, with the cursor behind it.
    func replace(_ range: Range<Int>, with text: String) {
        moveCursor(to: range.upperBound)
        siap_editor_delete_before(editor, Int32(range.count))
        insert(text)
    }

    /// Replaces everything, with the cursor at the end. `el_wreplacestr` refuses an empty string and may leave the
    /// cursor behind the end.
    func replaceAll(with text: String) { replace(0..<count, with: text) }

    func scalarOffset(utf8 offset: Int) -> Int {
        var bytes = 0
        let scalars = scalars
        for (index, scalar) in scalars.enumerated() {
            if bytes >= offset { return index }
            bytes += UTF8.width(scalar)
        }
        return scalars.count
    }

    // MARK: Lines

    /// Where the line that holds the cursor begins and ends.
    var lineAtCursor: Range<Int> {
        let scalars = scalars
        let cursor = cursor
        let lower = scalars[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let upper = scalars[cursor...].firstIndex(of: "\n") ?? scalars.count
        return lower..<upper
    }

    var isOnFirstLine: Bool { lineAtCursor.lowerBound == 0 }
    var isOnLastLine: Bool { lineAtCursor.upperBound == count }

    func moveToLineAbove() {
        let line = lineAtCursor
        let column = cursor - line.lowerBound
        moveCursor(to: line.lowerBound - 1)
        let above = lineAtCursor
        moveCursor(to: min(above.lowerBound + column, above.upperBound))
    }

    func moveToLineBelow() {
        let line = lineAtCursor
        let column = cursor - line.lowerBound
        moveCursor(to: line.upperBound + 1)
        let below = lineAtCursor
        moveCursor(to: min(below.lowerBound + column, below.upperBound))
    }
}

extension String {
    init(_ scalars: some Sequence<Unicode.Scalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}

extension StringProtocol {
    var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
}
