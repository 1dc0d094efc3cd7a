package import SiapData
import SiapText
package import SiapWorkspace

/// Values on their way into a workspace and back. What names something (a row, a code) goes in by its key, so that it
/// is found again in a model that was loaded anew.
package enum RecordedValue {
    package static func scalar(_ value: Value, in catalog: Catalog) -> Batch.Scalar {
        switch value {
        case .unknown, .duration, .interval: return .unknown
        case .text(let text): return .text(text)
        case .whole(let number): return .whole(number)
        case .decimal(let number): return .decimal(number)
        case .date(let day): return .text(day.iso)
        case .time(let minutes): return .whole(Int64(minutes))
        case .truth(let truth): return .truth(truth)
        case .code(let list, let position): return .text(list.codes[position].names.english)
        case .row(let table, let row): return .text(catalog[table].key(of: row))
        }
    }

    /// The value in the model as it is now; nil when what it names is not there.
    package static func value(_ scalar: Batch.Scalar, of type: ValueType, in catalog: Catalog) -> Value? {
        switch (scalar, type) {
        case (.unknown, _): return .unknown
        case (.text(let text), .text): return .text(text)
        case (.text(let text), .date): return Day(iso: text).map { .date($0) }
        case (.text(let text), .code(let list)): return list.position(of: text).map { .code(list, index: $0) }
        case (.text(let key), .link(let table)): return catalog[table].row(key: key).map { .row(table, row: $0) }
        case (.whole(let number), .wholeNumber): return .whole(number)
        case (.whole(let number), .decimal): return .decimal(Double(number))
        case (.whole(let minutes), .time): return (0..<1440).contains(minutes) ? .time(minutes: Int(minutes)) : nil
        case (.decimal(let number), .decimal): return .decimal(number)
        case (.truth(let truth), .truth): return .truth(truth)
        case (.text, _), (.whole, _), (.decimal, _), (.truth, _): return nil
        }
    }
}
