extension Column {
    /// This column with cells set, in the order given: a copy in the same width, so that the cost is that of the
    /// changes and one plain copy.
    ///
    /// `domain` is how many codes or rows there can be. A value that does not fit the width makes the column a wider
    /// one.
    public func setting(_ changes: some Collection<Table.Change>, domain: Int?) -> Column {
        if changes.isEmpty { return self }
        switch storage {
        case .codes8(let values):
            return folded(values, changes, domain) {
                $0 == unknownInteger ? .max : $0 < 255 ? UInt8($0) : nil
            } make: {
                .codes8($0)
            }
        case .codes16(let values):
            return folded(values, changes, domain) {
                $0 == unknownInteger ? .max : $0 < 65_535 ? UInt16($0) : nil
            } make: {
                .codes16($0)
            }
        case .codes32(let values):
            return folded(values, changes, domain) {
                $0 == unknownInteger ? .max : UInt32(exactly: $0)
            } make: {
                .codes32($0)
            }
        case .days16(let values):
            return folded(values, changes, domain) { integer in
                if integer == unknownInteger { return .max }
                let day = integer - Int64(Column.dayBase)
                return day >= 0 && day < 65_535 ? UInt16(day) : nil
            } make: {
                .days16($0)
            }
        case .days32(let values):
            return folded(values, changes, domain) {
                $0 == unknownInteger ? .min : Int32(exactly: $0)
            } make: {
                .days32($0)
            }
        case .int64(let values):
            return folded(values, changes, domain) {
                $0
            } make: {
                .int64($0)
            }
        case .int8, .int16, .int32, .doubles, .truths, .texts, .dictionary, .lists: return rebuilt(changes, domain)
        }
    }

    private func folded<Stored>(
        _ values: [Stored], _ changes: some Collection<Table.Change>, _ domain: Int?, _ narrow: (Int64) -> Stored?,
        make: ([Stored]) -> Storage
    ) -> Column {
        var values = values
        for change in changes {
            guard let value = narrow(change.value.physical ?? unknownInteger) else { return rebuilt(changes, domain) }
            values[Int(change.row)] = value
        }
        return Column(type: type, storage: make(values))
    }

    /// Cell by cell, in whatever width the new values ask for.
    private func rebuilt(_ changes: some Collection<Table.Change>, _ domain: Int?) -> Column {
        var values = (0..<count).map { value(at: $0) }
        for change in changes { values[Int(change.row)] = change.value }
        return Column(type: type, values: values, domain: domain)
    }
}
