/// Literals as they stand in a text that may have any form.
package enum Quotation {
    /// From quote to quote; one that is not closed goes on to the end.
    package static func all(in range: SourceRange, _ source: SourceText) -> [SourceRange] {
        var found: [SourceRange] = []
        var start: Int?
        var index = range.lower
        while index < range.upper {
            if source.utf8[index] == UInt8(ascii: "\\"), start != nil {
                index += 1
            } else if source.utf8[index] == UInt8(ascii: "\"") {
                if let open = start { found.append(SourceRange(open, index + 1)) }
                start = start == nil ? index : nil
            }
            index += 1
        }
        if let start { found.append(SourceRange(start, range.upper)) }
        return found
    }

    /// Digits too many for a count or a date.
    package static func longNumbers(in range: SourceRange, _ source: SourceText) -> [SourceRange] {
        var found: [SourceRange] = []
        var start = range.lower
        for index in range.lower...range.upper {
            if index < range.upper, (48...57).contains(source.utf8[index]) { continue }
            if index - start > 8 { found.append(SourceRange(start, index)) }
            start = index + 1
        }
        return found
    }
}
