public import SiapData
public import SiapText

/// A figure of each group of rows, or of all of them.
public struct BoundMeasure: Sendable {
    /// How the figure comes about.
    public enum Kind: Sendable {
        case count
        /// Rows where the condition holds, of rows where it is known.
        case shareWhere(BoundExpression)
        /// Each group's part of the total.
        case shareOfTotal
        /// What a number adds up to in each group, of the whole; with a condition, where that holds, of the group.
        case shareOfSum(BoundExpression)
        /// What is made of a value of each row.
        case aggregate(AggregateFunction, of: BoundExpression)
    }
    /// Without the condition of its own.
    public var kind: Kind
    /// Rows that it counts, beside the filters of the question; nil: all that those leave.
    public var condition: BoundExpression?
    /// The alias, else made from the measure; a share's parts are called after it.
    public var names: Bilingual
    /// Of what it adds up; of a share, that of its parts.
    public var type: ValueType
    /// What is worked out from private values, where those are shown.
    public var privacy = Privacy.open

    public var addsUp: Bool { if case .aggregate(.sum, _) = kind { true } else { false } }

    /// What it works on, row by row; nil where it counts rows.
    public var value: BoundExpression? {
        switch kind {
        case .count, .shareOfTotal: return nil
        case .shareWhere(let value), .shareOfSum(let value), .aggregate(_, let value): return value
        }
    }

    /// Its figure is unknown where there are no rows.
    public var canBeMissing: Bool {
        switch kind {
        case .shareOfSum: return true
        case .count, .shareWhere, .shareOfTotal: return false
        case .aggregate(let function, _): return function.canBeMissing
        }
    }

    /// A share brings its n and N with it.
    public var outputColumns: [OutputColumn] {
        switch kind {
        case .shareWhere, .shareOfTotal, .shareOfSum:
            let of = Bilingual(english: "\(names.english)_of", indonesian: "\(names.indonesian)_dari")
            let n = Bilingual(english: "\(names.english)_n", indonesian: "\(names.indonesian)_n")
            // Of a condition, N is counted within the group; of the total it is not, so that nothing is known of it
            // without the group.
            let ofNothing: Value = if case .shareWhere = kind { .whole(0) } else { .unknown }
            let part: ValueType = if case .shareOfSum = kind { type } else { .wholeNumber }
            return [
                OutputColumn(names: names, type: .decimal, role: .share, privacy: privacy, additivity: .never),
                OutputColumn(names: n, type: part, role: .sharePart, privacy: privacy, ofNothing: .whole(0)),
                OutputColumn(names: of, type: part, role: .sharePart, privacy: privacy, ofNothing: ofNothing),
            ]
        case .count:
            return [
                OutputColumn(names: names, type: type, role: .additiveMeasure, privacy: privacy, ofNothing: .whole(0))
            ]
        case .aggregate(let function, _): return [outputColumn(of: function)]
        }
    }

    private func outputColumn(of function: AggregateFunction) -> OutputColumn {
        switch function {
        case .sum: OutputColumn(names: names, type: type, role: .additiveMeasure, privacy: privacy)
        case .count, .distinct, .exists:
            OutputColumn(
                names: names, type: type, role: .measure, privacy: privacy, ofNothing: .whole(0), additivity: .never)
        case .average, .median:
            OutputColumn(names: names, type: type, role: .measure, privacy: privacy, additivity: .never)
        case .min, .max, .first:
            OutputColumn(names: names, type: type, role: .measure, privacy: privacy, hasTotal: false)
        }
    }
}
