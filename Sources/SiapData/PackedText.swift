/// Texts one after another in one buffer of UTF-8, so that loading a million names makes no million strings.
public struct PackedText: Sendable {
    /// UTF-8 without separators; its length is the last offset.
    public private(set) var bytes: [UInt8] = []
    /// `offsets[i]` to `offsets[i + 1]` is text i.
    public private(set) var offsets: [UInt32] = [0]

    public init() {}

    /// Texts keep their order; text i is the i-th given.
    public init(_ texts: some Sequence<String>) {
        for text in texts { append(text) }
    }

    /// Takes over buffers that were filled elsewhere; `offsets` starts with 0 and ends with the number of bytes.
    public init(bytes: [UInt8], offsets: [UInt32]) {
        precondition(offsets.first == 0 && Int(offsets[offsets.count - 1]) == bytes.count)
        self.bytes = bytes
        self.offsets = offsets
    }

    /// In texts, not bytes.
    public var count: Int { offsets.count - 1 }

    /// Makes room for texts and bytes in all, those that are there included.
    public mutating func reserve(count: Int, bytes byteCount: Int) {
        offsets.reserveCapacity(count + 1)
        bytes.reserveCapacity(byteCount)
    }

    /// Traps once the buffer holds 4 GiB, which offsets of 32 bits cannot pass.
    public mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        offsets.append(UInt32(bytes.count))
    }

    /// The same from UTF-8, which is taken as valid.
    public mutating func append(utf8: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: utf8)
        offsets.append(UInt32(bytes.count))
    }

    /// Makes a string anew each time.
    public subscript(index: Int) -> String {
        let lower = Int(offsets[index]), upper = Int(offsets[index + 1])
        return bytes.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[lower..<upper]), as: UTF8.self)
        }
    }
}
