import SiapData
import SiapEngine
import SiapText
import SiapWorkspace

/// The workspace that is open, and what has been read of it so far.
struct RecordBook {
    let workspace: Workspace
    /// Its file, as the person wrote it.
    let name: String
    private(set) var batches: [Batch] = []
    /// Entries that the present data cannot take, each with its reason. They stay in the file.
    var leftOut: [LeftOut] = []
    /// The model as it was without anything of these records; nil while it has nothing of them.
    var before: ModelBefore?

    init(_ workspace: Workspace, name: String) {
        self.workspace = workspace
        self.name = name
    }

    /// The last batch that was read.
    var last: Int64 { batches.last?.number ?? 0 }

    var standing: [Batch] { batches.filter(\.stands) }

    /// What has changed in the file since it was recorded.
    var damaged: [LeftOut] {
        batches.filter(\.isDamaged).map { batch in
            let nothing = Batch.Entry(kind: .event, table: "", name: "", key: "", day: nil)
            return LeftOut(batch: batch.number, entry: batch.entries.first ?? nothing, reason: .damaged)
        }
    }

    mutating func add(_ news: [Batch]) {
        let undoings = Dictionary(news.compactMap { batch in batch.undoes.map { ($0, batch.number) } }, uniquingKeysWith: { first, _ in first })
        if !undoings.isEmpty {
            for index in batches.indices { if let by = undoings[batches[index].number] { batches[index].undoneBy = by } }
        }
        batches += news
    }

    subscript(number: Int64) -> Batch? { batches.first { $0.number == number } }

    struct LeftOut {
        var batch: Int64
        var entry: Batch.Entry
        var reason: Reason

        enum Reason {
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
struct ModelBefore {
    /// The tables that were changed since.
    var tables: [TableID: Table] = [:]
    var dates: (from: Day, until: Day)?
}
