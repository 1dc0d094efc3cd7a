import SiapColumns
import SiapData
import SiapSemantics

/// The columns that one scan reads, as they stand on its day, with what their chunks hold.
final class ScanColumns {
    /// A column among those of a scan.
    struct Slot: Hashable { let index: Int }

    struct Entry {
        let values: PackedIntegers
        let zones: ZoneMap
        /// Of positions in a dictionary: what they stand for.
        let texts: PackedText?
    }

    let table: TableID
    let day: Day
    let rowCount: Int
    let options: ScanOptions
    private let snapshots: Snapshots
    private(set) var entries: [Entry] = []
    private var slots: [AttributeID: Slot?] = [:]
    private var bits: [AttributeID: (bits: Bitmap, known: Bitmap?)] = [:]

    init(of table: TableID, on day: Day, in snapshots: Snapshots, _ options: ScanOptions) {
        self.table = table
        self.day = day
        self.snapshots = snapshots
        self.options = options
        rowCount = snapshots.catalog[table].rowCount
    }

    subscript(slot: Slot) -> Entry { entries[slot.index] }

    /// The slot of an attribute that is stored as whole numbers or as positions in a dictionary; nil for others.
    func slot(_ attribute: AttributeID) -> Slot? {
        if let known = slots[attribute] { return known }
        var slot: Slot?
        switch snapshots.column(attribute, of: table, on: day).storage {
        case .integers(let values): slot = add(values, texts: nil)
        case .dictionary(let values, let texts): slot = add(values, texts: texts)
        case .doubles, .truths, .texts, .lists: break
        }
        slots[attribute] = .some(slot)
        return slot
    }

    private func add(_ values: PackedIntegers, texts: PackedText?) -> Slot {
        entries.append(Entry(values: values, zones: values.zones(chunkRows: options.chunkRows), texts: texts))
        return Slot(index: entries.count - 1)
    }

    /// The bits of an attribute that is yes or no; nil for others.
    func truths(_ attribute: AttributeID) -> (bits: Bitmap, known: Bitmap?)? {
        if let known = bits[attribute] { return known }
        guard case .truths(let truths, let known) = snapshots.column(attribute, of: table, on: day).storage else {
            return nil
        }
        bits[attribute] = (truths, known)
        return (truths, known)
    }

    /// The texts of an attribute that has each text for itself; nil for others.
    func texts(_ attribute: AttributeID) -> (texts: PackedText, known: Bitmap?)? {
        guard case .texts(let texts, let known) = snapshots.column(attribute, of: table, on: day).storage else {
            return nil
        }
        return (texts, known)
    }

    /// The decimals of an attribute that holds such; nil for others.
    func decimals(_ attribute: AttributeID) -> [Double]? {
        guard case .doubles(let values) = snapshots.column(attribute, of: table, on: day).storage else { return nil }
        return values
    }

    /// In chunks, the last of which may be short.
    var chunkCount: Int { (rowCount + options.chunkRows - 1) / options.chunkRows }

    func rows(of chunk: Int) -> Range<Int> {
        chunk * options.chunkRows..<min((chunk + 1) * options.chunkRows, rowCount)
    }
}
