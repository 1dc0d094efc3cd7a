public import SiapText

/// What a value can be.
public enum ValueType: Sendable, Hashable {
    case text
    case wholeNumber
    case decimal
    case date
    /// Time of day, in minutes after midnight.
    case time
    case truth
    case code(CodeList)
    /// One row of a table.
    case link(TableID)
    /// Several rows of a table.
    case links(TableID)
    case duration
    /// From a day to a day, both included.
    case interval
    /// The type of the bare word `unknown`: fits everywhere.
    case unknown

    /// Can be added up, averaged and compared by size.
    public var isNumber: Bool { self == .wholeNumber || self == .decimal }

    /// The type's name in plain words.
    public var names: Bilingual {
        switch self {
        case .text: return Bilingual(english: "text", indonesian: "teks")
        case .wholeNumber: return Bilingual(english: "whole number", indonesian: "bilangan bulat")
        case .decimal: return Bilingual(english: "decimal number", indonesian: "bilangan desimal")
        case .date: return Bilingual(english: "date", indonesian: "tanggal")
        case .time: return Bilingual(english: "time of day", indonesian: "waktu")
        case .truth: return Bilingual(english: "yes or no", indonesian: "ya atau tidak")
        case .code(let list):
            return Bilingual(english: "code of \(list.names.english)", indonesian: "kode \(list.names.indonesian)")
        case .link: return Bilingual(english: "link to a row", indonesian: "tautan ke satu baris")
        case .links: return Bilingual(english: "links to several rows", indonesian: "tautan ke banyak baris")
        case .duration: return Bilingual(english: "duration", indonesian: "lama waktu")
        case .interval: return Bilingual(english: "interval of dates", indonesian: "rentang tanggal")
        case .unknown: return Bilingual(english: "unknown", indonesian: "tidak diketahui")
        }
    }
}

/// A length of time. Months are kept apart from days, since their length varies.
public struct Duration: Sendable, Hashable {
    /// Whole calendar months, negative for earlier.
    public var months: Int
    /// Beside the months, negative for earlier.
    public var days: Int
    public init(months: Int = 0, days: Int = 0) {
        self.months = months
        self.days = days
    }
}

/// One value, for literals, cells on their way to the screen and results of one figure. Never a row's storage.
public enum Value: Sendable, Hashable {
    case unknown
    case text(String)
    case whole(Int64)
    case decimal(Double)
    case date(Day)
    case time(minutes: Int)
    case truth(Bool)
    case code(CodeList, index: Int)
    case row(TableID, row: Int)
    case duration(Duration)
    case interval(from: Day, to: Day)

    /// Of the value alone; `.unknown` fits every column.
    public var type: ValueType {
        switch self {
        case .unknown: return .unknown
        case .text: return .text
        case .whole: return .wholeNumber
        case .decimal: return .decimal
        case .date: return .date
        case .time: return .time
        case .truth: return .truth
        case .code(let list, _): return .code(list)
        case .row(let table, _): return .link(table)
        case .duration: return .duration
        case .interval: return .interval
        }
    }

    /// A number as decimals are compared; nil for what is none.
    public var shownDecimal: Double? {
        switch self {
        case .decimal(let number): return number.shown
        case .whole(let number): return Double(number).shown
        case .unknown, .text, .date, .time, .truth, .code, .row, .duration, .interval: return nil
        }
    }

    /// The number under which columns and vectors hold this value; nil for texts, decimals, truths, durations and
    /// intervals.
    public var physical: Int64? {
        switch self {
        case .unknown: return unknownInteger
        case .whole(let value): return value
        case .date(let day): return Int64(day.number)
        case .time(let minutes): return Int64(minutes)
        case .code(_, let index), .row(_, let index): return Int64(index)
        case .text, .decimal, .truth, .duration, .interval: return nil
        }
    }
}

/// The integer that stands for `unknown` in columns and vectors; no whole number of the language takes this value.
public let unknownInteger = Int64.min
