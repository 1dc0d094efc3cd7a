public import SiapText

/// The ways in which a result can be drawn.
public enum ChartKind: Sendable, Hashable, CaseIterable {
    /// Lengths from the left, one below another.
    case bar
    /// Heights side by side.
    case column
    /// Points joined along dates or numbers.
    case line
    /// A shade for each row and column of a crosstab.
    case heat
    /// Points that are not joined.
    case dots

    /// As questions write it after `chart`.
    public var names: Bilingual {
        switch self {
        case .bar: return Bilingual(english: "bar", indonesian: "batang")
        case .column: return Bilingual(english: "column", indonesian: "kolom")
        case .line: return Bilingual(english: "line", indonesian: "garis")
        case .heat: return Bilingual(english: "heat", indonesian: "panas")
        case .dots: return Bilingual(english: "dots", indonesian: "titik")
        }
    }

    /// Other words by which people call it.
    var otherNames: [String] {
        switch self {
        case .bar: return ["bars"]
        case .column: return ["columns", "tiang"]
        case .line: return ["lines"]
        case .heat: return ["heatmap", "peta_panas"]
        case .dots: return ["dot", "points", "scatter", "sebar"]
        }
    }

    /// By a name of either tongue, as people write it.
    public init?(named name: String) {
        let wanted = normalizedName(name)
        let found = ChartKind.allCases.first {
            ([$0.names.english, $0.names.indonesian] + $0.otherNames).contains(wanted)
        }
        guard let found else { return nil }
        self = found
    }
}
