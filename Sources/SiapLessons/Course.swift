/// The lessons there are, the one that is played, and how far the learner has come.
package struct Course {
    package var lessons: [Lesson] = []
    /// Files of a pack with more of them, not read yet.
    package var unread: [(name: String, bytes: [UInt8])] = []
    /// No file of a pack had a mistake.
    package var isReadWhole = true
    /// A lesson is checked when it is declared; `siap learn --check` does so itself.
    package var checksAtOnce = true
    package var playing: PlayedLesson?
    /// Of each lesson, by its English title normalized, the numbers of the tasks that were solved.
    package var solved: [String: Set<Int>] = [:]

    package init() {}
}
