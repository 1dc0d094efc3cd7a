import SiapColumns
import SiapData
import SiapSemantics
import SiapText

/// Rows of a table on their way through a condition, a chunk at a time, on all threads.
///
/// `lives` says which rows are there on the day; of those it leaves, `condition` hands on the ones for which it holds
/// and counts the ones of which it is unknown.
struct TableScan {
    let columns: ScanColumns
    let lives: RowPredicate?
    let condition: RowPredicate?

    /// What is counted of the rows as they pass.
    struct Tally {
        /// Rows handed on.
        var passed = 0
        /// Rows of which the condition is unknown.
        var unknown = 0

        mutating func add(_ other: Tally) {
            passed += other.passed
            unknown += other.unknown
        }
    }

    /// A chunk's rows that pass, for an operator to go on with.
    struct Chunk {
        let rows: Range<Int>
        let passed: ChunkRows
        /// How many pass; at least one.
        let count: Int
        /// In the table.
        let number: Int
    }

    /// Calls `work` for each chunk of which rows pass, each thread with a state of its own, made by `state`. `order` is
    /// that in which chunks are begun. Gives all states and what was counted.
    func run<State>(
        _ patience: Patience, order: [Int]? = nil, state: () -> State,
        work: (_ state: inout State, _ chunk: Chunk, _ scratch: Scratch) -> Void
    ) throws -> (states: [State], tally: Tally) {
        let chunks = order ?? Array(0..<columns.chunkCount), threads = columns.options.threads
        let watch = try ScanWatch(patience)
        // Each thread writes to its own place alone.
        let places = UnsafeMutablePointer<(state: State?, tally: Tally)>.allocate(capacity: threads)
        places.initialize(repeating: (nil, Tally()), count: threads)
        defer {
            places.deinitialize(count: threads)
            places.deallocate()
        }
        Crew.shared.share(chunks.count, threads: threads) { pieces, thread in
            Scratch.borrowed { scratch in
                var own: State?
                var tally = Tally()
                while let piece = pieces.draw() {
                    if thread == 0, watch.mustStop() { return pieces.stop() }
                    pass(chunks[piece], scratch, &tally) { chunk in
                        if own == nil { own = state() }
                        work(&own!, chunk, scratch)
                    }
                }
                places[thread] = (own, tally)
            }
        }
        try watch.check()
        var tally = Tally()
        for thread in 0..<threads { tally.add(places[thread].tally) }
        return ((0..<threads).compactMap { places[$0].state }, tally)
    }

    /// Hands on the rows of one chunk, if any.
    private func pass(_ chunk: Int, _ scratch: Scratch, _ tally: inout Tally, _ body: (Chunk) -> Void) {
        let rows = columns.rows(of: chunk)
        guard lives != nil || condition != nil else {
            tally.passed += rows.count
            return body(Chunk(rows: rows, passed: .all, count: rows.count, number: chunk))
        }
        scratch.withMask { mask in
            scratch.withMask { alive in
                var living = rows.count
                if let lives {
                    lives.mark(.holds, chunk: chunk, in: columns, scratch, into: alive)
                    living = alive.population(rows: rows.count)
                    if living == 0 { return }
                }
                guard let condition else {
                    tally.passed += living
                    return hand(chunk, rows, alive, living, body)
                }
                let some = condition.mark(.holds, chunk: chunk, in: columns, scratch, into: mask)
                if some, lives != nil { mask.formIntersection(alive, rows: rows.count) }
                let count = some ? mask.population(rows: rows.count) : 0
                tally.passed += count
                if count > 0 { hand(chunk, rows, mask, count, body) }
                if count < living, condition.mayBeUnknown(chunk: chunk, in: columns) {
                    condition.mark(.fails, chunk: chunk, in: columns, scratch, into: mask)
                    if lives != nil { mask.formIntersection(alive, rows: rows.count) }
                    tally.unknown += living - count - mask.population(rows: rows.count)
                }
            }
        }
    }

    private func hand(_ chunk: Int, _ rows: Range<Int>, _ mask: RowMask, _ count: Int, _ body: (Chunk) -> Void) {
        body(Chunk(rows: rows, passed: count == rows.count ? .all : .mask(mask), count: count, number: chunk))
    }

    /// How many rows pass, of how many the condition is unknown.
    func count(_ patience: Patience) throws -> Tally {
        try run(patience, state: {}, work: { _, _, _ in }).tally
    }
}
