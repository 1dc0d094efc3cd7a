import SiapData
import SiapFiles
import SiapFollowUps
import SiapReports
import SiapSyntax
import SiapText

/// What is being read, on whose behalf, and how it has ended so far.
struct Mode {
    /// A file being included.
    struct IncludedFile {
        var path: String
        /// As it was written.
        var name: String
    }

    /// How lessons are being read.
    enum LessonReading {
        /// Those of a pack are declared.
        case ofPack
        /// A statement of the lesson's own is running.
        case shown
    }

    /// The pack that is being taken in.
    var pack: PackReading?
    /// Files being included, outermost first.
    var including: [IncludedFile] = []
    var lesson: LessonReading?
    /// The line that is being answered, where it began with a clause.
    var entry: ContinuedEntry?
    /// The report whose statements run.
    var report: OpenReport?
    /// Texts that run one within another: tables announced by the outermost wait for it.
    var textsRunning = 0
    var status = ExitStatus.done
    /// How an included file ended, whose problem ends the script that includes it.
    var includedStatus: ExitStatus?

    /// An included file, a pack, a lesson: not what was typed, nor the script that was asked for.
    var readsOthersText: Bool { !including.isEmpty || pack != nil || lesson != nil }

    /// What is read is a pack itself, not a lesson in it.
    var readsPack: Bool { pack != nil && lesson != .ofPack }

    /// Whether events are asked whether they can be: those of the built-in pack are tested.
    var checksEvents: Bool { pack?.isChecked ?? true }
}

/// A line that goes on from the last question.
struct ContinuedEntry {
    /// Its own tongue, where the question is in another.
    var tongue: Tongue?
    /// What the variables hold by which it goes.
    var variables: VariablesAsked
}

/// A pack that is being taken in.
struct PackReading {
    /// The pack that this one stands on has been taken in; its calendar has been replaced or not.
    enum Base { case withItsCalendar, withAnotherCalendar }

    /// Files at hand, by name.
    var files: [String: PackFile]
    /// Where further ones lie.
    var folder: FileAccess?
    /// The folder, within that of the pack, of the file being included.
    var prefix = ""
    var isChecked: Bool
    var base: Base?
    /// The tables whose rows are wanted of the pack that another stands on; nil for all.
    var rowsWanted: Set<String>?
    /// A statement failed without which the rest cannot be judged.
    var isStopped = false
    /// Tables whose files could not be read whole: that rows of theirs are missing elsewhere has been said with that.
    var tablesNotRead: Set<TableID> = []
    /// Where each table is declared, for problems that show only when all are there.
    var declared: [TableID: (range: SourceRange, source: SourceText)] = [:]

    init(_ pack: Pack, isChecked: Bool) {
        files = pack.files
        folder = pack.folder.map { FileAccess(base: $0) }
        self.isChecked = isChecked
    }
}

/// How long may be spent on what nobody has asked for.
struct TimeLimits {
    /// On what a count of nothing comes to on other days.
    var timeForOtherDays = ContinuousClock.Duration.milliseconds(50)
    /// On how many rows have the values that Tab proposes.
    var timeForCounts = ContinuousClock.Duration.milliseconds(60)
}
