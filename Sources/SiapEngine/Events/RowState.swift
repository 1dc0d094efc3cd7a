import SiapData
import SiapSemantics

/// The attributes of one row while events are applied to it, one after another. Nothing else of the table is folded.
struct RowState {
    let row: Int
    /// The attributes as they stand before the events: the base, or all folded to a day.
    private let columns: [Column]
    /// What was set since; an attribute set twice stands once.
    private var cells: [(attribute: AttributeID, value: Value)] = []

    init(row: Int, columns: [Column]) {
        self.row = row
        self.columns = columns
    }

    subscript(attribute: AttributeID) -> Value {
        get {
            for cell in cells where cell.attribute == attribute { return cell.value }
            return columns[attribute].value(at: row)
        }
        set {
            if let place = cells.firstIndex(where: { $0.attribute == attribute }) {
                cells[place].value = newValue
            } else {
                cells.append((attribute, newValue))
            }
        }
    }

    mutating func apply(_ event: Table.TakenEvent, _ bound: BoundEvent?) {
        for (attribute, value) in bound?.sets(event) ?? [] { self[attribute] = value }
    }

    /// Whether the row lives on a day: [from, to).
    func lives(_ lives: TableSchema.Lives, on day: Day) -> Bool {
        guard case .date(let from) = self[lives.from], from <= day else { return false }
        if case .date(let to) = self[lives.to] { return to > day }
        return true
    }
}
