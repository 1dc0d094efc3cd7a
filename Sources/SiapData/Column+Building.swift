import SiapColumns

extension Column {
    /// A column of physical integers in the narrowest width.
    ///
    /// `domain` is how many codes or rows there can be; widths are chosen by it and not by what happens to be present,
    /// so that events can set any of them. A value beyond it is kept, too: no caller's mistake about a domain may end
    /// the program.
    public init(type: ValueType, integers: [Int64], domain: Int? = nil) {
        let domain: Int? =
            switch type {
            case .code, .link: domain ?? 0
            case .text, .wholeNumber, .decimal, .date, .time, .truth, .links, .duration, .interval, .unknown: nil
            }
        self.init(type: type, storage: .integers(PackedIntegers(integers, unknown: unknownInteger, domain: domain)))
    }

    public init(decimals: [Double]) { self.init(type: .decimal, storage: .doubles(decimals)) }

    /// 0 is no, 1 yes, 2 unknown.
    public init(truths: [UInt8]) {
        var bits = Bitmap(repeating: false, count: truths.count)
        var known = Bitmap(repeating: true, count: truths.count)
        var allKnown = true
        for (index, truth) in truths.enumerated() {
            if truth == 1 { bits[index] = true }
            if truth > 1 {
                known[index] = false
                allKnown = false
            }
        }
        self.init(type: .truth, storage: .truths(bits, known: allKnown ? nil : known))
    }

    public init(texts: [String?]) {
        var packed = PackedText()
        var known = Bitmap(repeating: true, count: texts.count)
        var allKnown = true
        for (index, text) in texts.enumerated() {
            packed.append(text ?? "")
            if text == nil {
                known[index] = false
                allKnown = false
            }
        }
        self.init(type: .text, storage: .texts(packed, known: allKnown ? nil : known))
    }

    /// A column of `type` from values, unknowns included. Values of another type become unknown.
    public init(type: ValueType, values: [Value], domain: Int? = nil) {
        switch type {
        case .decimal:
            self.init(
                decimals: values.map {
                    switch $0 {
                    case .decimal(let value): return value
                    case .whole(let value): return Double(value)
                    case .unknown, .text, .date, .time, .truth, .code, .row, .duration, .interval: return .nan
                    }
                })
        case .truth:
            self.init(truths: values.map { if case .truth(let bit) = $0 { bit ? 1 : 0 } else { 2 } })
        case .text, .duration, .interval, .unknown:
            self.init(texts: values.map { if case .text(let text) = $0 { text } else { nil } })
            self.type = type == .unknown ? .text : type
        case .links:
            self.init(type: type, storage: .lists(offsets: [UInt32](repeating: 0, count: values.count + 1), rows: []))
        case .wholeNumber, .date, .time, .code, .link:
            self.init(type: type, integers: values.map { $0.physical ?? unknownInteger }, domain: domain)
        }
    }

    /// The rows named, in the order named.
    public func taking(_ rows: [Int]) -> Column {
        switch storage {
        case .integers(let values): return Column(type: type, storage: .integers(values.taking(rows)))
        case .doubles(let values): return Column(type: type, storage: .doubles(rows.map { values[$0] }))
        case .dictionary(let values, let texts):
            return Column(type: type, storage: .dictionary(values.taking(rows), texts))
        case .truths, .texts: return Column(type: type, values: rows.map { value(at: $0) })
        case .lists(let offsets, let all):
            var newOffsets: [UInt32] = [0]
            var newRows: [UInt32] = []
            for row in rows {
                newRows += all[Int(offsets[row])..<Int(offsets[row + 1])]
                newOffsets.append(UInt32(newRows.count))
            }
            return Column(type: type, storage: .lists(offsets: newOffsets, rows: newRows))
        }
    }

    /// A link column after the linked table's rows have moved: `moved[old]` is the new row, nil when it is gone. Also
    /// how many links were lost.
    public func following(_ moved: [Int?], rowCount: Int) -> (column: Column, lost: Int) {
        var lost = 0
        if case .lists = storage {
            var offsets: [UInt32] = [0]
            var rows: [UInt32] = []
            for row in 0..<count {
                for old in list(at: row) {
                    if let new = moved[old] { rows.append(UInt32(new)) } else { lost += 1 }
                }
                offsets.append(UInt32(rows.count))
            }
            return (Column(type: type, storage: .lists(offsets: offsets, rows: rows)), lost)
        }
        let integers = (0..<count).map { row -> Int64 in
            let old = integer(at: row)
            if old == unknownInteger { return unknownInteger }
            if let new = moved[Int(old)] { return Int64(new) }
            lost += 1
            return unknownInteger
        }
        return (Column(type: type, integers: integers, domain: rowCount), lost)
    }

    /// Columns of one type one after another.
    public init(joining columns: [Column], domain: Int? = nil) {
        let type = columns.first?.type ?? .text
        if case .links = type {
            var offsets: [UInt32] = [0]
            var rows: [UInt32] = []
            for column in columns {
                for row in 0..<column.count {
                    rows += column.list(at: row).map { UInt32($0) }
                    offsets.append(UInt32(rows.count))
                }
            }
            self.init(type: type, storage: .lists(offsets: offsets, rows: rows))
        } else {
            self.init(
                type: type, values: columns.flatMap { column in (0..<column.count).map { column.value(at: $0) } },
                domain: domain)
        }
    }
}
