import SiapData
import SiapText

/// The axis along which points lie: dates or numbers, with its ticks and the place of each category as a part of the
/// axis.
struct ChartPoints {
    struct Tick {
        var fraction: Double
        var label: String
    }

    var ticks: [Tick]
    /// Of each category; nil where its date or number is unknown.
    var fractions: [Double?]
    /// `1 January to 14 February 2024`; empty for numbers.
    var span: String

    init(_ model: ChartModel, wanted: Int) {
        switch model.along {
        case .dates(let days)?:
            let known = days.compactMap { $0 }
            guard let first = known.min(), let last = known.max() else {
                self.init(ticks: [], fractions: days.map { _ in nil }, span: "")
                return
            }
            let scale = TimeScale(from: first, to: last, wanted: wanted, tongue: model.tongue)
            self.init(
                ticks: scale.ticks.map { Tick(fraction: scale.fraction(Double($0.day.number)), label: $0.label) },
                fractions: days.map { $0.map { scale.fraction(Double($0.number)) } },
                span: first == last
                    ? DateWords.words(first, in: model.tongue)
                    : DateWords.interval(from: first, to: last, in: model.tongue))
        case .numbers(let numbers)?:
            let scale = AxisScale(
                covering: numbers.compactMap { $0 }, wanted: wanted, fromZero: false,
                isWhole: numbers.allSatisfy(ChartPoints.isWhole))
            self.init(
                ticks: scale.ticks.map {
                    Tick(
                        fraction: scale.fraction($0),
                        label: NumberFormat.decimal($0, places: scale.places, in: model.tongue))
                },
                fractions: numbers.map { $0.map { scale.fraction($0) } }, span: "")
        case nil: self.init(ticks: [], fractions: [], span: "")
        }
    }

    private init(ticks: [Tick], fractions: [Double?], span: String) {
        self.ticks = ticks
        self.fractions = fractions
        self.span = span
    }

    private static func isWhole(_ number: Double?) -> Bool { number.map { $0 == $0.rounded() } ?? true }
}
