import SiapData
import SiapText

/// Finds the rows of a roster in a table: by each identity in turn, the surest first, then by key.
struct RowMatching {
    /// For each row of the roster its row in the table; nil for a new one.
    private(set) var rows: [Int?]
    /// How many were found by each identity.
    private(set) var found: [Int] = []
    private(set) var foundByKey = 0
    private var taken: Set<Int> = []

    /// `columns` are those of the table on the roster's day.
    init(_ roster: Roster, _ table: Table, columns: [Column]) {
        rows = [Int?](repeating: nil, count: roster.rowCount)
        let identities = table.schema.identities.map { attributes in
            // What the roster does not have tells nothing about it.
            attributes.allSatisfy(roster.attributes.contains) ? attributes : nil
        }
        for identity in identities {
            found.append(identity.map { match(roster, columns, by: $0, count: table.rowCount) } ?? 0)
        }
        matchByKey(roster, table, columns, identities.compactMap { $0 })
    }

    private mutating func match(_ roster: Roster, _ columns: [Column], by attributes: [AttributeID], count: Int) -> Int
    {
        let own = RowMatching.unique(columns, attributes, count: count)
        let theirs = RowMatching.unique(roster.columns, attributes, count: roster.rowCount)
        var matched = 0
        for (identity, row) in theirs where rows[row] == nil {
            guard let place = own[identity], taken.insert(place).inserted else { continue }
            rows[row] = place
            matched += 1
        }
        return matched
    }

    /// Rows by an identity that no other row has: what several share tells nobody apart.
    private static func unique(_ columns: [Column], _ attributes: [AttributeID], count: Int) -> [String: Int] {
        var rows: [String: Int] = [:]
        var shared: Set<String> = []
        for row in 0..<count {
            guard let identity = identity(columns, attributes, row) else { continue }
            if rows.updateValue(row, forKey: identity) != nil { shared.insert(identity) }
        }
        for identity in shared { rows[identity] = nil }
        return rows
    }

    /// The values that identify a row as one text; nil when one is unknown or damaged.
    private static func identity(_ columns: [Column], _ attributes: [AttributeID], _ row: Int) -> String? {
        var text = ""
        for attribute in attributes {
            switch columns[attribute].value(at: row) {
            case .unknown: return nil
            case .text(let own):
                if isRounded(own) { return nil }
                // Capitals and spaces make no other row.
                text += normalizedName(own)
            case .decimal(let number): text += "\(number)"
            case .truth(let truth): text += truth ? "1" : "0"
            case let value: text += String(value.physical ?? 0)
            }
            text += "\u{1F}"
        }
        return text
    }

    /// Spreadsheets keep 15 digits of a number: a longer one that ends in four zeros has most likely passed through
    /// one.
    static func isRounded(_ text: String) -> Bool {
        text.utf8.count > 15 && text.hasSuffix("0000") && text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
    }

    private mutating func matchByKey(
        _ roster: Roster, _ table: Table, _ columns: [Column], _ identities: [[AttributeID]]
    ) {
        guard let keys = roster.keys else { return }
        for row in 0..<roster.rowCount where rows[row] == nil {
            guard let place = table.row(key: keys.texts[row]), !taken.contains(place) else { continue }
            if RowMatching.isSomeoneElse(roster.columns, row, columns, place, identities) { continue }
            taken.insert(place)
            rows[row] = place
            foundByKey += 1
        }
    }

    /// A key may be given again to someone else: when less than half of every identity that can be compared agrees.
    private static func isSomeoneElse(
        _ theirs: [Column], _ row: Int, _ own: [Column], _ place: Int, _ identities: [[AttributeID]]
    ) -> Bool {
        let comparable = identities.filter { identity(theirs, $0, row) != nil && identity(own, $0, place) != nil }
        if comparable.isEmpty { return false }
        return comparable.allSatisfy { attributes in
            let agreeing = attributes.count { identity(theirs, [$0], row) == identity(own, [$0], place) }
            return agreeing * 2 < attributes.count
        }
    }
}
