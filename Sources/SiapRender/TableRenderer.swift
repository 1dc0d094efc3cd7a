public import SiapData
import SiapText

/// A result in the form asked for. Nothing here prints or opens a file.
public enum TableRenderer {
    /// Writes whole lines, the last with its line break; notes only where the format has a place for them.
    public static func render(
        _ result: ResultTable, catalog: Catalog, options: RenderOptions, into output: inout some TextOutputStream
    ) {
        let formatter = ValueFormatter(catalog: catalog, tongue: options.tongue, unmasked: options.unmasked)
        if options.format == .csv || options.format == .tsv { writeNotes(options, into: &output) }
        if writeChart(of: result, with: formatter, options: options, into: &output) { return }
        switch options.format {
        case .table where result.isCheck:
            for part in CheckTable(result: result, formatter: formatter).displayed(width: options.width) {
                TableLayout(grid: grid(of: part, with: formatter, maxRows: options.maxRows), options: options).render(
                    into: &output)
            }
        case .table:
            TableLayout(grid: grid(of: result, with: formatter, maxRows: options.maxRows), options: options).render(
                into: &output)
        case .markdown: MarkdownRenderer(grid: markup(of: result, with: formatter)).render(into: &output)
        case .html:
            // The picture, then the figures that it was drawn from.
            if result.chart != nil { output.write(ChartSVG.document(of: result, with: formatter, notes: []).written) }
            output.write(HTMLTable(grid: markup(of: result, with: formatter)).markup.written)
        case .svg: output.write(ChartSVG.document(of: result, with: formatter, notes: options.noteLines).written)
        case .csv:
            DelimitedRenderer(result: saved(result, with: formatter), formatter: formatter, separator: ",").render(
                into: &output)
        case .tsv:
            DelimitedRenderer(result: saved(result, with: formatter), formatter: formatter, separator: "\t").render(
                into: &output)
        case .json: JSONRenderer(result: result, formatter: formatter, isLines: false).render(into: &output)
        case .ndjson: JSONRenderer(result: result, formatter: formatter, isLines: true).render(into: &output)
        }
    }

    /// The same in one text.
    public static func text(_ result: ResultTable, catalog: Catalog, options: RenderOptions) -> String {
        var output = ""
        render(result, catalog: catalog, options: options, into: &output)
        return output
    }

    /// How many rows a result has in a form: side by side it has fewer than it is long.
    public static func rowCount(_ result: ResultTable, catalog: Catalog, options: RenderOptions) -> Int {
        let formatter = ValueFormatter(catalog: catalog, tongue: options.tongue, unmasked: options.unmasked)
        switch options.format {
        case .csv, .tsv: return saved(result, with: formatter).rowCount
        case .table, .markdown, .html: return displayed(result, with: formatter).rowCount
        case .svg, .json, .ndjson: return result.rowCount
        }
    }

    /// A chart is for eyes: what is data stays rows.
    private static func writeChart(
        of result: ResultTable, with formatter: ValueFormatter, options: RenderOptions,
        into output: inout some TextOutputStream
    ) -> Bool {
        guard options.format == .table || options.format == .markdown,
            let lines = ChartText.lines(of: result, with: formatter, options: options)
        else {
            return false
        }
        let fence = options.format == .markdown ? "```\n" : ""
        output.write(fence + lines.map { $0 + "\n" }.joined() + fence)
        return true
    }

    private static func writeNotes(_ options: RenderOptions, into output: inout some TextOutputStream) {
        if options.noteLines.isEmpty { return }
        output.write(
            NoteLines.mark
                + (options.tongue == .english ? " notes on the table below" : " catatan atas tabel di bawah ini") + "\n"
        )
        for line in options.noteLines { output.write(NoteLines.start + DisplayGrid.printable(line) + "\n") }
    }

    private static func grid(of result: ResultTable, with formatter: ValueFormatter, maxRows: Int?) -> DisplayGrid {
        DisplayGrid(displayed(result, with: formatter), with: formatter, maxRows: maxRows)
    }

    /// Whoever shows markup lays it out himself.
    static func markup(of result: ResultTable, with formatter: ValueFormatter) -> DisplayGrid {
        DisplayGrid(displayed(result, with: formatter), with: formatter, maxRows: nil, alignsShares: false)
    }

    private static func displayed(_ result: ResultTable, with formatter: ValueFormatter) -> ResultTable {
        if result.isCheck { return CheckTable(result: result, formatter: formatter).displayed() }
        return Crosstab.isNeeded(result) ? Crosstab(result, with: formatter).displayed() : result
    }

    private static func saved(_ result: ResultTable, with formatter: ValueFormatter) -> ResultTable {
        Crosstab.isNeeded(result) ? Crosstab(result, with: formatter).saved() : result
    }
}
