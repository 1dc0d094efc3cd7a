import Glibc

/// How fast this machine reads memory: no query that looks at all of a column can be faster.
public struct MemoryBandwidth: Sendable {
    /// Gigabytes (10⁹ bytes) in a second.
    public let gigabytesPerSecond: Double
    /// As many as the machine has cores.
    public let threads: Int

    /// More than any cache holds.
    private static let bytes = 512 << 20

    /// Adds up a buffer with all cores, several times, and takes the best. Takes less than a second.
    public static func measured() -> MemoryBandwidth {
        let threads = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let count = bytes / MemoryLayout<SIMD8<UInt64>>.stride / threads
        let buffer = UnsafeMutablePointer<SIMD8<UInt64>>.allocate(capacity: count * threads)
        defer { buffer.deallocate() }
        let parts = (0..<threads).map { Part(buffer + $0 * count, count) }
        together(parts) { $0.fill() }
        var best = Double.infinity
        for _ in 0..<4 {
            let start = Terminal.now
            together(parts) { $0.add() }
            best = min(best, Terminal.now - start)
        }
        // Only a sum that somebody looks at is worked out.
        precondition(parts.reduce(0) { $0 &+ $1.sum } > 0)
        let read = Double(count * threads * MemoryLayout<SIMD8<UInt64>>.stride)
        return MemoryBandwidth(gigabytesPerSecond: read / best / 1e9, threads: threads)
    }

    /// One thread's share of the buffer; no other thread touches it.
    private final class Part: @unchecked Sendable {
        private let start: UnsafeMutablePointer<SIMD8<UInt64>>
        private let count: Int
        private(set) var sum: UInt64 = 0
        fileprivate var work: (@Sendable (Part) -> Void)?

        init(_ start: UnsafeMutablePointer<SIMD8<UInt64>>, _ count: Int) {
            self.start = start
            self.count = count
        }

        func fill() {
            let start = start
            for index in 0..<count { start[index] = SIMD8(repeating: UInt64(index)) }
        }

        func add() {
            let start = start, count = count
            var sums = (SIMD8<UInt64>.zero, SIMD8<UInt64>.zero)
            var index = 0
            while index + 1 < count {
                sums.0 &+= start[index]
                sums.1 &+= start[index + 1]
                index += 2
            }
            sum = (sums.0 &+ sums.1).wrappedSum()
        }
    }

    /// Each part by a thread of its own, the first by this one; returns when all are done.
    private static func together(_ parts: [Part], _ work: @escaping @Sendable (Part) -> Void) {
        var threads: [pthread_t] = []
        for part in parts.dropFirst() {
            part.work = work
            var thread = pthread_t()
            let code = pthread_create(
                &thread, nil,
                { argument in
                    guard let argument else { return nil }
                    let part = Unmanaged<Part>.fromOpaque(argument).takeUnretainedValue()
                    part.work?(part)
                    return nil
                }, Unmanaged.passUnretained(part).toOpaque())
            if code == 0 { threads.append(thread) } else { work(part) }
        }
        if let first = parts.first { work(first) }
        for thread in threads { pthread_join(thread, nil) }
    }
}
