package import SiapData
package import SiapEngine
import SiapText
package import SiapWorkspace

/// The workspace that is open, and what has been read of it so far.
package struct RecordBook {
    package let workspace: Workspace
    /// Its file, as the person wrote it.
    package let name: String
    package private(set) var batches: [Batch] = []
    /// Entries that the present data cannot take, each with its reason. They stay in the file.
    package var leftOut: [LeftOut] = []
    /// The model as it was without anything of these records; nil while it has nothing of them.
    package var before: ModelBefore?

    package init(_ workspace: Workspace, name: String) {
        self.workspace = workspace
        self.name = name
    }

    /// The last batch that was read.
    package var last: Int64 { batches.last?.number ?? 0 }

    package var standing: [Batch] { batches.filter(\.stands) }

    /// What has changed in the file since it was recorded.
    package var damaged: [LeftOut] {
        batches.filter(\.isDamaged).map { batch in
            let nothing = Batch.Entry(kind: .event, table: "", name: "", key: "", day: nil)
            return LeftOut(batch: batch.number, entry: batch.entries.first ?? nothing, reason: .damaged)
        }
    }

    package mutating func add(_ news: [Batch]) {
        let undoings = Dictionary(
            news.compactMap { batch in batch.undoes.map { ($0, batch.number) } },
            uniquingKeysWith: { first, _ in first })
        if !undoings.isEmpty {
            for index in batches.indices {
                if let by = undoings[batches[index].number] { batches[index].undoneBy = by }
            }
        }
        batches += news
    }

    package subscript(number: Int64) -> Batch? { batches.first { $0.number == number } }

    package struct LeftOut {
        package var batch: Int64
        package var entry: Batch.Entry
        package var reason: Reason

        package init(batch: Int64, entry: Batch.Entry, reason: Reason) {
            self.batch = batch
            self.entry = entry
            self.reason = reason
        }

        package enum Reason {
            case noTable, noRow, noEvent
            /// A byte of it has changed since it was recorded.
            case damaged
            /// The argument that names what is not there.
            case noValue(String)
            case refused(Refusal)
        }
    }
}

/// The model as it was before anything of the workspace was taken in: what to go back to.
package struct ModelBefore {
    /// The tables that were changed since.
    package var tables: [TableID: Table] = [:]
    package var dates: (from: Day, until: Day)?

    package init(tables: [TableID: Table] = [:], dates: (from: Day, until: Day)? = nil) {
        self.tables = tables
        self.dates = dates
    }
}
