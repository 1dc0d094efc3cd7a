import SiapFiles

/// What was timed, as lines for a person or for a program.
public struct BenchReport {
    private let bandwidth: MemoryBandwidth
    private let timings: [BenchRunner.Timing]

    public init(bandwidth: MemoryBandwidth, timings: [BenchRunner.Timing]) {
        self.bandwidth = bandwidth
        self.timings = timings
    }

    private var bandwidthLine: String {
        "memory bandwidth: \(BenchReport.written(bandwidth.gigabytesPerSecond)) GB/s, threads: \(bandwidth.threads)"
    }

    /// A csv with the bandwidth in a comment above; `runs` is 0 for what was run once.
    public var csv: String {
        var text = CSVText()
        for name in ["line", "runs", "min_us", "median_us", "rows", "bytes", "statement"] { text.cell(name) }
        text.endRow()
        for timing in timings {
            text.cell(timing.line.map { String($0) } ?? "")
            text.cell(String(timing.runs))
            text.cell(BenchReport.written(timing.minimum))
            text.cell(BenchReport.written(timing.median))
            text.cell(String(timing.rows))
            text.cell(String(timing.bytes))
            text.cell(timing.text)
            text.endRow()
        }
        return "# \(bandwidthLine)\n" + String(decoding: text.bytes, as: UTF8.self)
    }

    /// Columns of figures, the statements behind them.
    public var table: String {
        let header = ["min µs", "median µs", "rows", "bytes", "statement"]
        let lines =
            [header]
            + timings.map { timing in
                let once = timing.runs == 0
                let first = timing.text.split(whereSeparator: \.isNewline).joined(separator: " ")
                return [
                    BenchReport.written(timing.minimum), once ? "once" : BenchReport.written(timing.median),
                    once ? "" : String(timing.rows), once ? "" : String(timing.bytes), first,
                ]
            }
        let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return bandwidthLine + "\n"
            + lines.map { line in
                let figures = line.indices.dropLast().map { column in
                    String(repeating: " ", count: widths[column] - line[column].count) + line[column]
                }
                return (figures + [line[line.count - 1]]).joined(separator: "  ") + "\n"
            }.joined()
    }

    /// With one decimal.
    private static func written(_ number: Double) -> String { String((number * 10).rounded() / 10) }
}
