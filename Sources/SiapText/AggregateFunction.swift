/// What is made of many values, in a measure (`average age of wbp`) and over linked rows (`average(wbp.age)`) alike.
///
/// What it is called and what its figures are like stands here; its type is in SiapSemantics, how it is worked out in
/// SiapEngine's `Accumulator`, how SQL and sentences say it in one switch of `SQLWriter` and of `Wording`.
public enum AggregateFunction: String, Sendable, Hashable, CaseIterable {
    /// How many of the values are known; where there are none to look at, how many rows there are.
    case count
    case sum, average, median, min, max
    /// How many different values there are.
    case distinct
    /// The value of the row that comes first in its table.
    case first
    /// Whether there are any rows.
    case exists

    /// The word that it begins with.
    public var keyword: Keyword {
        switch self {
        case .count: .count
        case .sum: .sum
        case .average: .average
        case .median: .median
        case .min: .min
        case .max: .max
        case .distinct: .distinct
        case .first: .first
        case .exists: .exists
        }
    }

    /// With what the name of its column begins: `average_age`.
    public var columnNames: Bilingual {
        switch self {
        case .count: Bilingual(english: "count", indonesian: "jumlah")
        case .sum: Bilingual(english: "sum", indonesian: "total")
        case .average: Bilingual(english: "average", indonesian: "rata_rata")
        case .median: Bilingual(english: "median", indonesian: "median")
        case .min: Bilingual(english: "min", indonesian: "terkecil")
        case .max: Bilingual(english: "max", indonesian: "terbesar")
        case .distinct: Bilingual(english: "distinct", indonesian: "unik")
        case .first: Bilingual(english: "first", indonesian: "pertama")
        case .exists: Bilingual(english: "exists", indonesian: "ada")
        }
    }

    /// It says how many there are, or whether there are any: it is known of no rows, too, and has no unit of its
    /// values.
    public var isCounting: Bool {
        switch self {
        case .count, .distinct, .exists: true
        case .sum, .average, .median, .min, .max, .first: false
        }
    }

    /// It is a figure that is unknown where there are no rows.
    public var canBeMissing: Bool { !isCounting && self != .first }
}
