/// Which columns of a result a chart names its marks by, and which it draws.
public struct ChartFields: Sendable, Hashable {
    /// One column of a result, before or after it is answered.
    public struct Field: Sendable, Placed {
        public typealias ID = ResultColumnID

        /// Of the column's values, shares included.
        public var type: ValueType
        /// Tells groups, measures and shown rows apart.
        public var role: ResultTable.ResultColumn.Role
        /// Masked for whoever looks: such a column is never drawn.
        public var isPrivate: Bool
        /// Numbers that name, such as years: an axis, and no size.
        public var isOrdinal: Bool
        public init(type: ValueType, role: ResultTable.ResultColumn.Role, isPrivate: Bool, isOrdinal: Bool) {
            self.type = type
            self.role = role
            self.isPrivate = isPrivate
            self.isOrdinal = isOrdinal
        }

        /// What can be drawn has a size; years and private numbers have none that may be seen.
        fileprivate var isMeasure: Bool {
            guard type.isNumber, !isPrivate, !isOrdinal else { return false }
            switch role {
            case .additiveMeasure, .measure, .share, .item: return true
            case .key, .acrossKey, .sharePart: return false
            }
        }

        fileprivate var isList: Bool { if case .links = type { true } else { false } }

        fileprivate var isAlongAnAxis: Bool { type == .date || type.isNumber }
    }

    /// Why there is nothing to draw.
    public enum Obstacle: Error, Sendable, Hashable {
        case noNumber
        /// `heat` has rows and columns.
        case needsTwoKeys
        /// A line goes along dates or numbers.
        case needsOrder
    }

    /// What a mark stands for: bars, columns, the rows of a heat map. The first is an axis where `along` is true.
    public var categories: [ResultColumnID]
    /// What tells marks of one category apart.
    public var series: [ResultColumnID]
    /// What is drawn, in the order of the columns; at least one.
    public var measures: [ResultColumnID]
    /// The category is a date or a number, and stands where its value puts it.
    public var along: Bool
    /// Marks are groups, and not rows that are shown.
    public var isGrouped: Bool

    /// Throws what stands in the way of the kind, the lack of any number last.
    public init(_ fields: [Field], as kind: ChartKind) throws(Obstacle) {
        let rowKeys = fields.ids.filter { fields[$0].role == .key }
        let across = fields.ids.filter { fields[$0].role == .acrossKey }
        var measures = fields.ids.filter { fields[$0].isMeasure }
        let isGrouped = !(rowKeys + across).isEmpty
        // Rows that are shown go by the first of their columns that is no measure.
        let labels = fields.ids.filter { fields[$0].role == .item && !fields[$0].isMeasure && !fields[$0].isList }
        var keys = isGrouped ? rowKeys + across : Array(labels.prefix(1))
        if !isGrouped, let date = labels.first(where: { fields[$0].type == .date }), date != keys[0] {
            keys.append(date)
        }
        var along = false
        switch kind {
        case .line, .dots:
            if let axis = keys.first(where: { fields[$0].type == .date })
                ?? keys.first(where: { fields[$0].isAlongAnAxis })
            {
                keys.removeAll { $0 == axis }
                (categories, series, along) = ([axis], keys, true)
            } else if !isGrouped, measures.count > 1 {
                (categories, series, along) = ([measures.removeFirst()], [], true)
            } else if kind == .line, !measures.isEmpty {
                throw .needsOrder
            } else {
                (categories, series) = ChartFields.split(keys, across: across)
            }
        case .bar, .column, .heat: (categories, series) = ChartFields.split(keys, across: across)
        }
        if measures.isEmpty { throw .noNumber }
        if kind == .heat, series.isEmpty, categories.isEmpty || measures.count < 2 { throw .needsTwoKeys }
        self.measures = measures
        self.along = along
        self.isGrouped = isGrouped
    }

    /// What stands over the top of a crosstab tells series apart, else the last key of several.
    private static func split(_ keys: [ResultColumnID], across: [ResultColumnID]) -> (
        categories: [ResultColumnID], series: [ResultColumnID]
    ) {
        let rows = keys.filter { !across.contains($0) }
        if rows.isEmpty { return (across, []) }
        if !across.isEmpty { return (rows, across) }
        return rows.count > 1 ? (Array(rows.dropLast()), [rows[rows.count - 1]]) : (rows, [])
    }

    /// The kind that shows a result best when none was asked for; nil where nothing can be drawn.
    public static func best(_ fields: [Field]) -> ChartKind? {
        guard let drawn = try? ChartFields(fields, as: .bar) else { return nil }
        let keys = drawn.categories + drawn.series
        if keys.contains(where: { fields[$0].type == .date }) { return .line }
        return .bar
    }
}

extension ResultTable {
    /// One for each column, as whoever looks sees it; withheld ones stay private even `unmasked`.
    public func chartFields(unmasked: Bool) -> [ChartFields.Field] {
        columns.map {
            ChartFields.Field(
                type: $0.column.type, role: $0.role, isPrivate: $0.isPrivate && (!unmasked || $0.privacy == .withheld),
                isOrdinal: $0.isOrdinal)
        }
    }

    /// The same result to be drawn: as it was asked for, else as it is best seen. Nil where nothing can be drawn.
    public func drawn(unmasked: Bool) -> ResultTable? {
        var result = self
        result.chart = chart ?? ChartFields.best(chartFields(unmasked: unmasked))
        return result.chart == nil ? nil : result
    }
}
