import SiapData
import SiapFiles
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText

/// `expect … gives …`: a difference is shown and counted, and the script goes on.
extension Session {
    func check(_ expectation: ExpectSyntax, in source: SourceText) throws(DiagnosticsFailure) {
        let problem: Diagnostic?
        switch expectation.outcome {
        case .nothing: problem = try checkNothing(expectation, in: source)
        case .value(.string(let file)) where file.value.hasSuffix(".csv"):
            problem = try checkTable(expectation, file: file, in: source)
        case .value(let wanted): problem = try checkValue(expectation, wanted: wanted, in: source)
        }
        if let problem {
            output(.problems([problem], in: source))
            mode.status = max(mode.status, .expectationFailed)
        }
    }

    private func table(_ subject: ExpressionSyntax, in source: SourceText) throws(DiagnosticsFailure) -> ResultTable? {
        guard case .query(let query, _) = subject else { return nil }
        let bound = try bind(query, in: source)
        try refuseUnprotected(expected: bound, at: subject.range)
        return try run(bound)
    }

    private func checkNothing(_ expectation: ExpectSyntax, in source: SourceText) throws(DiagnosticsFailure)
        -> Diagnostic?
    {
        if let table = try table(expectation.subject, in: source) {
            // A single count of zero is nothing, too.
            if table.rowCount == 0 { return nil }
            if table.rowCount == 1, table.columns.count == 1 {
                try refusePrivate(
                    Given(value: .unknown, type: table.columns[0].column.type, privacy: table.columns[0].privacy),
                    at: expectation.subject.range, in: source)
                if isNothing(table.columns[0].column.value(at: 0)) { return nil }
            }
            return Diagnostic(.expectedNothing(rows: table.rowCount), at: expectation.subject.range)
        }
        let given = try value(expectation.subject, in: source)
        try refusePrivate(given, at: expectation.subject.range, in: source)
        return isNothing(given.value)
            ? nil : Diagnostic(.expectationFailed(wanted: "0", found: shown(given)), at: expectation.subject.range)
    }

    /// Unknown, zero, or no.
    private func isNothing(_ value: Value) -> Bool {
        value == .unknown || value == .truth(false) || same(value, as: .whole(0))
    }

    private func checkValue(_ expectation: ExpectSyntax, wanted: ExpressionSyntax, in source: SourceText)
        throws(DiagnosticsFailure) -> Diagnostic?
    {
        let found: Given
        if let table = try table(expectation.subject, in: source) {
            let columns = table.columns.filter { $0.role != .sharePart }
            guard table.rowCount == 1, columns.count == 1 else {
                return Diagnostic(.moreThanOneRow(rows: table.rowCount), at: expectation.subject.range)
            }
            found = Given(
                value: columns[0].column.value(at: 0), type: columns[0].column.type, privacy: columns[0].privacy)
        } else {
            found = try value(expectation.subject, in: source)
        }
        // Whether it is what was expected tells of it.
        try refusePrivate(found, at: expectation.subject.range, in: source)
        let expected = try value(wanted, in: source, expecting: found.type.isNumber ? nil : found.type)
        try refusePrivate(expected, at: wanted.range, in: source)
        if same(found.value, as: expected.value) { return nil }
        return Diagnostic(
            .expectationFailed(wanted: shown(expected), found: shown(found)), at: expectation.subject.range)
    }

    /// 2 and 2.0 are the same number; decimals may differ in the last places.
    private func same(_ a: Value, as b: Value) -> Bool {
        if a == b { return true }
        func number(_ value: Value) -> Double? {
            switch value {
            case .whole(let whole): return Double(whole)
            case .decimal(let decimal): return decimal
            case .unknown, .text, .date, .time, .truth, .code, .row, .duration, .interval: return nil
            }
        }
        guard let x = number(a), let y = number(b) else { return false }
        return abs(x - y) <= 1e-9 * max(abs(x), abs(y))
    }

    /// Compares with a csv line by line, written in English so that a script means the same everywhere.
    private func checkTable(_ expectation: ExpectSyntax, file: StringSyntax, in source: SourceText)
        throws(DiagnosticsFailure) -> Diagnostic?
    {
        guard let table = try table(expectation.subject, in: source) else {
            return Diagnostic(.expectationFailed(wanted: file.value, found: "?"), at: expectation.subject.range)
        }
        let expected = lines(String(decoding: try read(file), as: UTF8.self))
        for tongue in [tongue, tongue.other] {
            let found = lines(rendered(table, as: .csv, tongue: tongue))
            if found == expected { return nil }
            if found.first == expected.first || tongue == self.tongue.other {
                // The file may hold in full what the answer masks.
                let isMasked = !settings.unmasked && table.columns.contains(where: \.isPrivate)
                let shownTongue = expected.first == found.first ? tongue : self.tongue
                let difference = self.difference(
                    expected: expected, found: lines(rendered(table, as: .csv, tongue: shownTongue)), isMasked: isMasked
                )
                return Diagnostic(
                    .expectationDiffers(file: file.value, difference: difference), at: expectation.subject.range)
            }
        }
        return nil
    }

    private func lines(_ text: String) -> [String] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
        if lines.first?.hasPrefix("\u{FEFF}") == true { lines[0].removeFirst() }
        lines.removeFirst(NoteLines.count(lines))
        return lines
    }

    /// The first lines that differ, `-` expected and `+` found.
    private func difference(expected: [String], found: [String], isMasked: Bool) -> String {
        var shown: [String] = []
        for index in 0..<max(expected.count, found.count) where shown.count < 10 {
            let a = index < expected.count ? expected[index] : nil, b = index < found.count ? found[index] : nil
            if a == b { continue }
            if let a { shown.append("- \(isMasked ? ValueFormatter.mask : a)") }
            if let b { shown.append("+ \(b)") }
        }
        return shown.joined(separator: "\n")
    }

    func rendered(_ table: ResultTable, as format: OutputFormat, tongue: Tongue) -> String {
        TableRenderer.text(
            table, catalog: context.catalog,
            options: RenderOptions(tongue: tongue, format: format, unmasked: settings.unmasked))
    }
}
