import SiapSyntax
import SiapText

/// A lesson as declared: what is taught, shown and asked, in order.
struct Lesson {
    enum Step {
        case teach(Bilingual)
        case task(TaskSyntax)
        /// A question is shown with its answer to whoever learns in its tongue; anything else is done for the lesson in silence.
        case statement(StatementSyntax)
    }

    var title: Bilingual
    var steps: [Step]
    /// Where the ranges of its statements lie.
    var source: SourceText
    /// The tongue it is written in: numbers of its questions are read in it.
    var tongue: Tongue?

    /// Under which its progress is kept.
    var id: String { normalizedName(title.english) }

    var tasks: [TaskSyntax] {
        steps.compactMap { if case .task(let task) = $0 { task } else { nil } }
    }
}

/// A lesson being played.
struct PlayedLesson {
    var lesson: Lesson
    /// The task that waits for its answer, and its number from 1.
    var step: Int
    var number: Int
    var hintsGiven = 0
    var wrongAnswers = 0

    var task: TaskSyntax? {
        guard lesson.steps.indices.contains(step), case .task(let task) = lesson.steps[step] else { return nil }
        return task
    }
}
