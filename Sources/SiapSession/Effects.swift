public import SiapFiles
import SiapText

/// All that reaches beyond the session, given to it by whoever runs it: the disk, the screen, the person.
///
/// Nothing else in a session has a way out. What runs with those of a rehearsal leaves nothing behind.
public struct Effects {
    /// Reads and writes for load, save and include.
    public var files: FileAccess
    /// Where outcomes go, as they come.
    public var output: (Outcome) -> Void = { _ in }
    /// Called when a question is about to be answered: what came before it takes none of its time.
    public var beginsAnswer: () -> Void = {}
    /// Asks the person whether to go on; nil where nobody is there to answer.
    public var confirm: ((String) -> Bool)?
    /// The statements entered so far, oldest first, for `show history`; the shell knows them.
    public var history: () -> [String] = { [] }
    /// Opens a statement in the person's editor: the last one, or an entry of the history by its number; false where
    /// there is none. Nil where no person is.
    public var edit: ((Int?) -> Bool)?
    /// Called when a task was solved, with the numbers of the solved tasks by the lesson's English title, normalized.
    public var keepProgress: ([String: Set<Int>]) -> Void = { _ in }
    /// Packs that others may stand on, by name.
    public var packNamed: (String) -> Pack? = { _ in nil }
    /// How wide paragraphs of text are set, in columns.
    public var pageWidth = 76

    init(files: FileAccess) { self.files = files }

    /// Those of a rehearsal: the same files and packs to read; nobody is asked, shown or told anything, and what is
    /// written stays in memory.
    func ofRehearsal() -> Effects {
        var effects = Effects(files: files.rehearsing())
        effects.packNamed = packNamed
        effects.pageWidth = pageWidth
        return effects
    }
}
