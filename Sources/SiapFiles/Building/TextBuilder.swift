import SiapColumns
import SiapData
import SiapText

/// Texts: a dictionary while they repeat, otherwise packed one after another.
final class TextBuilder: ColumnBuilder {
    /// Texts that name a row, or are private, hardly ever repeat.
    private var isPacked: Bool
    private var dictionary = TextIndex()
    private var positions: [UInt32] = []
    private var bytes: [UInt8] = []
    private var offsets: [UInt32] = [0]
    private var known: [Bool] = []
    private let cache = ShortWordCache()
    private var damage = SpreadsheetDamage()
    /// After so many rows the share of distinct texts decides.
    private static let sample = 1_000

    override init(_ attribute: Attribute) {
        isPacked = attribute.role != .plain || attribute.isPrivate
        super.init(attribute)
    }

    override func take(_ block: RecordBlock, _ column: Int, _ log: RejectLog) throws(DiagnosticsFailure) {
        if isPacked {
            try takePacked(block, column)
        } else {
            takeDictionary(block, column)
            if positions.count >= TextBuilder.sample { packWhenDistinct() }
        }
    }

    private func takeDictionary(_ block: RecordBlock, _ column: Int) {
        var positions = self.positions
        self.positions = []
        for row in 0..<block.rows {
            let cell = block.field(row: row, column: column)
            let word = ShortWordCache.word(cell)
            if let position = cache.find(word) {
                positions.append(position)
                continue
            }
            if cell.count == 16 { damage.look(cell) }
            let position =
                CellParsing.isUnknown(cell)
                ? .max : UInt32(truncatingIfNeeded: dictionary.insert(utf8: cell.bytes).number)
            cache.remember(word, position)
            positions.append(position)
        }
        self.positions = positions
    }

    private func takePacked(_ block: RecordBlock, _ column: Int) throws(DiagnosticsFailure) {
        var bytes = self.bytes, offsets = self.offsets, known = self.known
        self.known = []
        self.bytes = []
        self.offsets = []
        for row in 0..<block.rows {
            let cell = block.field(row: row, column: column)
            let isKnown = !CellParsing.isUnknown(cell)
            known.append(isKnown)
            if isKnown {
                if cell.count == 16 { damage.look(cell) }
                bytes.append(contentsOf: cell.bytes)
            }
            // Offsets have 32 bits.
            if bytes.count > Int(UInt32.max) {
                throw DiagnosticsFailure(Diagnostic(.outOfMemory(column: attribute.names), at: nil))
            }
            offsets.append(UInt32(truncatingIfNeeded: bytes.count))
        }
        self.bytes = bytes
        self.offsets = offsets
        self.known = known
    }

    private func packWhenDistinct() {
        guard dictionary.count * 2 > positions.count else { return }
        isPacked = true
        let texts = dictionary.texts
        for position in positions {
            known.append(position != .max)
            if position != .max {
                bytes += texts.bytes[Int(texts.offsets[Int(position)])..<Int(texts.offsets[Int(position) + 1])]
            }
            offsets.append(UInt32(bytes.count))
        }
        positions = []
        dictionary = TextIndex()
    }

    override func drop(_ block: RecordBlock) {
        if !isPacked { return positions.dropRejected(block) }
        known.dropRejected(block)
        let start = offsets.count - 1 - block.rows
        let tail = Array(offsets[start...])
        let tailBytes = Array(bytes[Int(tail[0])...])
        offsets.removeLast(block.rows)
        bytes.removeLast(tailBytes.count)
        for row in 0..<block.rows where !block.rejected[row] {
            bytes += tailBytes[Int(tail[row] - tail[0])..<Int(tail[row + 1] - tail[0])]
            offsets.append(UInt32(bytes.count))
        }
    }

    override func finish() -> Column {
        if !isPacked { packWhenDistinct() }
        if !isPacked {
            let places = PackedIntegers(codes: positions, domain: dictionary.texts.count)
            return Column(type: .text, storage: .dictionary(places, dictionary.texts))
        }
        var bits: Bitmap?
        if known.contains(false) {
            bits = Bitmap()
            for bit in known { bits?.append(bit) }
        }
        return Column(type: .text, storage: .texts(PackedText(bytes: bytes, offsets: offsets), known: bits))
    }

    override var warnings: [Diagnostic] { damage.warnings(attribute) }
}
