public import SiapText

/// The records that did not come in as a csv: their lines, the reasons in words, and their cells with private ones
/// masked.
public enum RejectWriter {
    /// Line, reason, then the columns of the file; `header` must fit the cells, `reason` words a diagnostic.
    public static func csv(
        _ rejects: [Reject], header: [String], tongue: Tongue, reason: (Diagnostic) -> String
    ) -> [UInt8] {
        var text = CSVText()
        let own = tongue == .english ? ["line", "reason"] : ["baris", "alasan"]
        for name in own + header { text.cell(name) }
        text.endRow()
        for reject in rejects {
            text.cell(String(reject.line))
            text.cell(reason(reject.diagnostic))
            for cell in reject.cells { text.cell(cell) }
            text.endRow()
        }
        return text.bytes
    }
}
