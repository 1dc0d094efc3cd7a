import SiapText

/// Distinct texts numbered in the order they came, found again by their bytes: keys of a table, words of a dictionary,
/// codes met while loading.
///
/// While texts come in rising order, as keys mostly do, they are their own index and are found by halving: five million
/// keys then need no table of 128 MB. The first one out of order makes the table: open addressing over one array, where
/// a slot holds 32 bits of the hash and the number of its text plus one, so that a probe touches the text itself only
/// when the hash agrees. No string is made to look one up.
public struct TextIndex: Sendable {
    /// Text i has the number i.
    public private(set) var texts = PackedText()
    /// Empty while the texts are in order.
    private var slots: [UInt64] = []
    private var mask = 0

    public init() {}

    /// A text that comes twice is kept once.
    public init(_ texts: some Sequence<String>) {
        self.init()
        for text in texts { _ = insert(text) }
    }

    /// How many distinct texts there are.
    public var count: Int { texts.count }

    /// O(1).
    public func find(_ text: String) -> Int? {
        var copy = text
        return copy.withUTF8 { find(utf8: $0) }
    }

    /// The number of the text, given to it now when it is new. O(1) amortised.
    public mutating func insert(_ text: String) -> (number: Int, isNew: Bool) {
        var copy = text
        return copy.withUTF8 { insert(utf8: $0) }
    }

    /// The same from UTF-8. O(1), or O(log count) while the texts came in rising order.
    public func find(utf8: UnsafeBufferPointer<UInt8>) -> Int? {
        if slots.isEmpty { return findByHalving(utf8) }
        let hash = TextIndex.hash(utf8)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let entry = slots[slot]
            if entry == 0 { return nil }
            if entry >> 32 == hash >> 32 {
                let number = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1
                if isText(number, equalTo: utf8) { return number }
            }
            slot = (slot + 1) & mask
        }
    }

    /// The same from UTF-8, which is taken as valid.
    public mutating func insert(utf8: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
        if slots.isEmpty {
            if count == 0 || compare(count - 1, with: utf8) < 0 {
                texts.append(utf8: utf8)
                return (count - 1, true)
            }
            rebuild(slotCount: 16)
        }
        let hash = TextIndex.hash(utf8)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let entry = slots[slot]
            if entry == 0 { break }
            if entry >> 32 == hash >> 32 {
                let number = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1
                if isText(number, equalTo: utf8) { return (number, false) }
            }
            slot = (slot + 1) & mask
        }
        let number = texts.count
        texts.append(utf8: utf8)
        slots[slot] = (hash >> 32) << 32 | UInt64(number + 1)
        if texts.count * 2 > slots.count { rebuild(slotCount: slots.count * 2) }
        return (number, true)
    }

    /// O(log count).
    private func findByHalving(_ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
        let place = (0..<count).partitioningIndex { compare($0, with: utf8) >= 0 }
        return place < count && isText(place, equalTo: utf8) ? place : nil
    }

    /// Below zero when text `number` comes before `utf8` by its bytes, zero when they are equal.
    private func compare(_ number: Int, with utf8: UnsafeBufferPointer<UInt8>) -> Int {
        let lower = Int(texts.offsets[number])
        let own = Int(texts.offsets[number + 1]) - lower
        let shared = min(own, utf8.count)
        return texts.bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<shared {
                let difference = Int(bytes[lower + index]) - Int(utf8[index])
                if difference != 0 { return difference }
            }
            return own - utf8.count
        }
    }

    private mutating func rebuild(slotCount: Int) {
        var size = slotCount
        while size < texts.count * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        mask = size - 1
        texts.bytes.withUnsafeBufferPointer { bytes in
            for number in 0..<texts.count {
                let text = UnsafeBufferPointer(
                    rebasing: bytes[Int(texts.offsets[number])..<Int(texts.offsets[number + 1])])
                let hash = TextIndex.hash(text)
                var slot = Int(truncatingIfNeeded: hash) & mask
                while slots[slot] != 0 { slot = (slot + 1) & mask }
                slots[slot] = (hash >> 32) << 32 | UInt64(number + 1)
            }
        }
    }

    private func isText(_ number: Int, equalTo utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        let lower = Int(texts.offsets[number])
        let count = Int(texts.offsets[number + 1]) - lower
        if count != utf8.count { return false }
        if count == 0 { return true }
        return texts.bytes.withUnsafeBufferPointer { bytes in
            let own = UnsafeRawPointer(bytes.baseAddress! + lower), other = UnsafeRawPointer(utf8.baseAddress!)
            var offset = 0
            while offset + 8 <= count {
                if own.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                    != other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                {
                    return false
                }
                offset += 8
            }
            return offset == count
                || TextIndex.shortWord(of: own + offset, count: count - offset)
                    == TextIndex.shortWord(of: other + offset, count: count - offset)
        }
    }

    /// One to seven bytes as a number that no other text of the same length has, read with overlapping loads.
    @inline(__always)
    private static func shortWord(of bytes: UnsafeRawPointer, count: Int) -> UInt64 {
        if count >= 4 {
            let low = bytes.loadUnaligned(as: UInt32.self)
            let high = bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            return UInt64(low) | UInt64(high) << 32
        }
        let first = bytes.load(as: UInt8.self)
        let middle = bytes.load(fromByteOffset: count >> 1, as: UInt8.self)
        let last = bytes.load(fromByteOffset: count - 1, as: UInt8.self)
        return UInt64(first) | UInt64(middle) << 8 | UInt64(last) << 16
    }

    @inline(__always)
    private static func hash(_ utf8: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = UInt64(utf8.count) &* 0x9E37_79B9_7F4A_7C15
        guard let base = utf8.baseAddress else { return mixed(hash) }
        let bytes = UnsafeRawPointer(base)
        var offset = 0
        while offset + 8 <= utf8.count {
            hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        if offset < utf8.count { hash = mixed(hash ^ shortWord(of: bytes + offset, count: utf8.count - offset)) }
        return hash
    }

    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value &* 0xD6E8_FEB8_6659_FD93
        value ^= value >> 32
        value = value &* 0xD6E8_FEB8_6659_FD93
        return value ^ value >> 32
    }
}
