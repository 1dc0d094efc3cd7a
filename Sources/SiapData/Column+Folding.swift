import SiapColumns

extension Column {
    /// This column with cells set, in the order given: a copy in the same width, so that the cost is that of the
    /// changes and one plain copy.
    ///
    /// `domain` is how many codes or rows there can be. A value that does not fit the width makes the column a wider
    /// one.
    public func setting(_ changes: some Collection<Table.Change>, domain: Int?) -> Column {
        if changes.isEmpty { return self }
        if case .integers(let values) = storage,
            let set = values.setting(changes.lazy.map { (row: Int($0.row), value: $0.value.physical) })
        {
            return Column(type: type, storage: .integers(set))
        }
        return rebuilt(changes, domain)
    }

    /// In whatever width the new values ask for.
    private func rebuilt(_ changes: some Collection<Table.Change>, _ domain: Int?) -> Column {
        if case .integers(let values) = storage {
            var integers = (0..<count).map { values[$0] ?? unknownInteger }
            for change in changes { integers[Int(change.row)] = change.value.physical ?? unknownInteger }
            return Column(type: type, integers: integers, domain: domain)
        }
        var values = (0..<count).map { value(at: $0) }
        for change in changes { values[Int(change.row)] = change.value }
        return Column(type: type, values: values, domain: domain)
    }
}
