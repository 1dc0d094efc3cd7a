public import SiapText

/// A table: its declaration, its columns as loaded (the base), and the changes over time that its events make.
public struct Table: Sendable {
    /// As declared, or as made from a file's header.
    public var schema: TableSchema
    /// The rows that are at hand; empty while they wait to be read.
    private var rows = TableRows()
    /// Rows that nobody has asked for yet.
    private var waiting: WaitingRows?
    /// One for each attribute, as loaded: what events changed is in `changes`. Reads rows that wait.
    public var columns: [Column] {
        get { waiting?.rows.columns ?? rows.columns }
        _modify {
            settle()
            meanings = MeaningIndex()
            yield &rows.columns
        }
    }
    /// The column of an attribute of the table, as loaded. Reads rows that wait.
    public subscript(attribute: AttributeID) -> Column {
        get { columns[attribute] }
        _modify { yield &columns[attribute] }
    }
    /// In rows of the base, those that have ended included. Reads rows that wait.
    public var rowCount: Int { waiting?.rows.count ?? rows.count }
    /// Links whose cells in the file name rows by labels or aliases, not only by keys.
    public var otherwiseNamed: Set<AttributeID> { waiting?.rows.otherwiseNamed ?? rows.otherwiseNamed }
    /// Attributes whose cells in the file write letters as a base and a mark; here they are one.
    public var decomposed: Set<AttributeID> { waiting?.rows.decomposed ?? rows.decomposed }
    /// For each attribute with history: what events set, in the order of their days.
    public var changes: [AttributeID: [Change]]
    /// The events taken in, in the order in which they came; changes name them by position.
    public private(set) var events: [TakenEvent]
    /// Names of the files its rows came from.
    public var origins: [String]
    /// Rows or events were loaded by whoever asks, and are not the pack's own.
    public var isLoaded = false
    /// All its rows were.
    public var rowsAreLoaded = false
    /// The files they came from.
    public var loadedFiles: [String] = []
    /// Rows whose date of report came with rows that were loaded below them.
    public var reportedByLoad: Set<Int> = []
    /// Cells of its events name rows by labels or aliases, not only by keys.
    public var eventsNameOtherwise = false
    /// Cells of its events write letters as a base and a mark.
    public var eventsDecomposed = false
    private var meanings = MeaningIndex()
    private var keyIndex: TextIndex? { waiting?.rows.keys ?? rows.keys }

    /// Without rows: empty columns of the declared types.
    public init(schema: TableSchema) {
        self.schema = schema
        rows = TableRows(columns: schema.attributes.map { Column(type: $0.type, values: []) })
        changes = [:]
        events = []
        origins = []
    }

    /// Text i of the index is the key of row i.
    public mutating func setRows(_ columns: [Column], rowCount: Int, keyIndex: TextIndex?) {
        setRows(TableRows(columns: columns, count: rowCount, keys: keyIndex))
    }

    /// Takes the place of all rows; events that were taken in stay, and must fit.
    public mutating func setRows(_ rows: TableRows) {
        waiting = nil
        self.rows = rows
        meanings = MeaningIndex()
    }

    /// Leaves the rows where they are until somebody asks for one of them, which then calls `read`, once.
    public mutating func setRows(whenAsked read: @escaping @Sendable () -> TableRows) {
        rows = TableRows()
        waiting = WaitingRows(read)
        meanings = MeaningIndex()
    }

    /// Whether its rows have been read, or were never left to wait.
    public var isRead: Bool { waiting?.isRead ?? true }

    /// What has been read, or is read now, belongs to this table from now on: to be changed, or looked at many times.
    public mutating func settle() {
        guard let waiting else { return }
        rows = waiting.rows
        self.waiting = nil
    }

    /// Adds rows at the end, whose keys are new. Rows that are there keep their numbers; `columns` have all rows, old
    /// and new.
    mutating func append(_ columns: [Column], count: Int) {
        settle()
        if let key = schema.keyAttribute {
            for row in rows.count..<(rows.count + count) {
                switch columns[key].value(at: row) {
                case .text(let text): _ = rows.keys?.insert(text)
                case .whole(let number): _ = rows.keys?.insert(String(number))
                case .unknown, .decimal, .date, .time, .truth, .code, .row, .duration, .interval:
                    _ = rows.keys?.insert(String(row + 1))
                }
            }
        }
        rows.columns = columns
        rows.count += count
        meanings = MeaningIndex()
    }

    /// Takes events in; `settings` has for each kind of event of the catalog what it sets. Changes stay in the order of
    /// their days, those of one day in the order in which they came.
    public mutating func take(_ new: [TakenEvent], settings: [[Setting]]) {
        // By attribute in an array: to look a list up for every single change costs more than the change.
        var added = [[Change]](repeating: [], count: schema.attributes.count)
        for (offset, event) in new.enumerated() {
            let position = Int32(events.count + offset)
            for setting in settings[event.kind.index] {
                added[setting.attribute.index].append(
                    Change(day: event.day.number, row: UInt32(event.row), value: setting.value(event), event: position))
            }
        }
        events += new
        for (attribute, own) in zip(schema.attributes.ids, added) where !own.isEmpty {
            var list = changes.removeValue(forKey: attribute) ?? []
            let isInOrder =
                (list.last.map { $0.day <= own[0].day } ?? true)
                && zip(own, own.dropFirst()).allSatisfy { $0.day <= $1.day }
            list += own
            if !isInOrder {
                list = list.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(
                    \.element)
            }
            changes[attribute] = list
        }
    }

    /// Links follow the rows of another table that have moved: `moved[old]` is the new row, nil when it is gone. Gives
    /// how many links of which attributes now point to nothing.
    public mutating func follow(_ target: TableID, moved: [Int?], rowCount: Int) -> [(
        attribute: AttributeID, lost: Int
    )] {
        func following(_ value: Value) -> Value {
            guard case .row(target, let row) = value else { return value }
            return (moved.indices.contains(row) ? moved[row] : nil).map { .row(target, row: $0) } ?? .unknown
        }
        var lost: [(attribute: AttributeID, lost: Int)] = []
        for (index, attribute) in schema.attributes.placed
        where attribute.type == .link(target) || attribute.type == .links(target) {
            let (column, count) = self[index].following(moved, rowCount: rowCount)
            self[index] = column
            changes[index] = changes[index]?.map {
                Change(day: $0.day, row: $0.row, value: following($0.value), event: $0.event)
            }
            if count > 0 { lost.append((index, count)) }
        }
        // What an event was told, it is asked about again.
        for index in events.indices
        where events[index].arguments.contains(where: { if case .row(target, _) = $0 { true } else { false } }) {
            events[index].arguments = events[index].arguments.map(following)
        }
        return lost
    }

    /// The base stays as loaded.
    public mutating func forgetEvents() {
        changes = [:]
        events = []
    }

    /// How its rows may be spelled, folded once: when a row is first named.
    private func spelledRows() -> [String: [Int]] {
        var result: [String: [Int]] = [:]
        let named = schema.attributes.placed.filter { $1.role != .plain }.flatMap {
            [$0] + $1.translations.values.sorted()
        }
        for index in named {
            for row in 0..<rowCount {
                guard case .text(let text) = self[index].value(at: row) else { continue }
                let name = normalizedName(text)
                if result[name]?.contains(row) != true { result[name, default: []].append(row) }
            }
        }
        return result
    }

    /// The rows that a person may mean by `text`: by key, label or alias, spelling folded. O(1) after the first time.
    public func rows(meaning text: String) -> [Int] {
        // Where bare words mean no rows, a key is one before it is anything else.
        if !schema.isCoded, let exact = row(key: text) { return [exact] }
        return meanings.rows(meaning: normalizedName(text)) { spelledRows() }
    }

    /// The same, where private names must not be asked: by keys, labels and aliases that everyone sees.
    public func rows(meaning text: String, openly: Bool) -> [Int] {
        let naming = schema.attributes.ids.filter { schema[$0].role != .plain }
        guard openly, naming.contains(where: { schema[$0].isPrivate }) else { return rows(meaning: text) }
        let wanted = normalizedName(text)
        let open = naming.filter { !schema[$0].isPrivate && schema[$0].type == .text }
        if let key = schema.keyAttribute, open == [key] { return row(key: text).map { [$0] } ?? [] }
        return (0..<rowCount).filter { row in
            open.contains {
                if case .text(let own) = self[$0].value(at: row) { normalizedName(own) == wanted } else { false }
            }
        }
    }

    /// The row with that key, exactly as loaded. O(1).
    public func row(key: String) -> Int? {
        let key = composed(key)
        return waiting == nil ? rows.keys?.find(key) : keyIndex?.find(key)
    }

    /// The same from UTF-8, which must be composed already: no string is made.
    public func row(utf8 key: UnsafeBufferPointer<UInt8>) -> Int? {
        waiting == nil ? rows.keys?.find(utf8: key) : keyIndex?.find(utf8: key)
    }

    /// As many as rows, or 0 in a table without a key. Reads rows that wait.
    public var keyCount: Int { keyIndex?.count ?? 0 }

    /// The key of a row as text; its position from 1 in a table without a key.
    public func key(of row: Int) -> String {
        guard let index = schema.keyAttribute else { return String(row + 1) }
        switch self[index].value(at: row) {
        case .text(let text): return text
        case .whole(let number): return String(number)
        case .unknown, .decimal, .date, .time, .truth, .code, .row, .duration, .interval: return String(row + 1)
        }
    }

    /// Its rows are people, or as good as: something of them is private.
    public var holdsPeople: Bool { schema.attributes.contains { $0.isPrivate } }

    /// The key as it may be shown: the row's place where the key is private.
    public func shownKey(of row: Int) -> String {
        guard let index = schema.keyAttribute, schema[index].isPrivate else { return key(of: row) }
        return "#\(row + 1)"
    }

    /// The text a person knows a row by: its key where the label is private and is not to be shown.
    public func label(of row: Int, unmasked: Bool = false, in tongue: Tongue? = nil) -> String {
        guard let index = schema.labelAttribute, unmasked || !schema[index].isPrivate,
            case .text(let text) = self[index].value(at: row),
            !text.isEmpty
        else { return unmasked ? key(of: row) : shownKey(of: row) }
        if let tongue, let other = schema[index].translations[tongue],
            case .text(let translated) = self[other].value(at: row)
        {
            return translated
        }
        return text
    }
}
