import SiapData
import SiapText

/// What a chart shows, whatever draws it: categories along one axis, series told apart within each, and panels that
/// each have a scale of their own.
struct ChartModel {
    struct Label {
        var text: String
        /// The group of those whose key is unknown: drawn otherwise, never left out.
        var isUnknown = false
    }

    struct Cell {
        /// Nil where there is nothing to draw: unknown, hidden, no rows.
        var number: Double?
        /// What stands beside the mark.
        var text: String
        /// The n/N of a share.
        var parts: String?
        /// Unknown, as against a group of no rows.
        var isUnknown = false
        /// There is no such row.
        var isAbsent = false
    }

    /// One scale and what is drawn on it.
    struct Panel {
        var title: String
        var unit: String?
        var isShare: Bool
        var isWhole: Bool
        /// One row for each category, in it one cell for each series.
        var cells: [[Cell]]

        /// The series that a category has a line for: those of which there are rows, and one at least.
        func present(_ category: Int) -> [Int] {
            let present = cells[category].indices.filter { !cells[category][$0].isAbsent }
            return present.isEmpty ? [0] : present
        }

        var numbers: [Double] { cells.joined().compactMap(\.number) }
    }

    /// Where the categories lie when they are dates or numbers.
    enum Along {
        case dates([Day?])
        case numbers([Double?])
    }

    var kind: ChartKind
    var tongue: Tongue
    var categoryName: String
    var seriesName: String
    var categories: [Label]
    var series: [Label]
    var along: Along?
    var panels: [Panel]

    /// `count by satker and kind`.
    func title(_ panel: Panel) -> String {
        var words = panel.title
        let by = [categoryName, seriesName].filter { !$0.isEmpty }.joined(
            separator: tongue == .english ? " and " : " dan ")
        if !by.isEmpty { words += (tongue == .english ? " by " : " per ") + by }
        if let unit = panel.unit { words += " (\(unit))" }
        return words
    }

    /// The scale of a panel's numbers. Lengths begin at zero; points need not.
    func scale(_ panel: Panel, wanted: Int) -> AxisScale {
        if panel.isShare { return AxisScale(percentIn: wanted) }
        let isLength = kind == .bar || kind == .column || kind == .heat
        return AxisScale(
            covering: panel.numbers, wanted: wanted, fromZero: isLength || ChartModel.nearZero(panel.numbers),
            isWhole: panel.isWhole)
    }

    /// Points begin at zero, too, unless that would press them flat.
    private static func nearZero(_ numbers: [Double]) -> Bool {
        guard let low = numbers.min(), let high = numbers.max(), low > 0 || high < 0 else { return true }
        let (near, far) = low > 0 ? (low, high) : (-high, -low)
        return far - near > far / 4
    }

    /// About `usual` steps, so many that ticks lie evenly on them.
    static func rows(_ scale: AxisScale, usual: Int) -> Int {
        let steps = scale.ticks.count - 1
        return steps * max(1, (usual + steps / 2) / steps)
    }

    /// Said where lengths could mislead.
    func beginning(of scale: AxisScale, in panel: Panel) -> String? {
        if scale.low <= 0, scale.high >= 0 { return nil }
        let low = tick(scale.low, on: scale, of: panel)
        return tongue == .english
            ? "the axis begins at \(low), not at zero" : "sumbu dimulai dari \(low), bukan dari nol"
    }

    func tick(_ value: Double, on scale: AxisScale, of panel: Panel) -> String {
        NumberFormat.decimal(value, places: scale.places, in: tongue) + (panel.isShare ? " %" : "")
    }

    /// `… 14 more of 30 are not drawn`.
    func more(_ hidden: Int, of all: Int) -> String {
        let count = NumberFormat.whole(Int64(hidden), in: tongue), total = NumberFormat.whole(Int64(all), in: tongue)
        return tongue == .english
            ? "… \(count) more of \(total) not drawn" : "… \(count) lagi dari \(total) tidak digambar"
    }
}
