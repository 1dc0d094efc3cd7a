package import SiapSyntax
package import SiapText

/// A lesson as declared: what is taught, shown and asked, in order.
package struct Lesson {
    package enum Step {
        case teach(Bilingual)
        case task(TaskSyntax)
        /// A question is shown with its answer to whoever learns in its tongue; anything else is done for the lesson in
        /// silence.
        case statement(StatementSyntax)
    }

    package var title: Bilingual
    package var steps: [Step]
    /// Where the ranges of its statements lie.
    package var source: SourceText
    /// The tongue it is written in: numbers of its questions are read in it.
    package var tongue: Tongue?

    package init(title: Bilingual, steps: [Step], source: SourceText, tongue: Tongue? = nil) {
        self.title = title
        self.steps = steps
        self.source = source
        self.tongue = tongue
    }

    /// Under which its progress is kept.
    package var id: String { normalizedName(title.english) }

    package var tasks: [TaskSyntax] {
        steps.compactMap { if case .task(let task) = $0 { task } else { nil } }
    }
}

/// A lesson being played.
package struct PlayedLesson {
    package var lesson: Lesson
    /// The task that waits for its answer, and its number from 1.
    package var step: Int
    package var number: Int
    package var hintsGiven = 0
    package var wrongAnswers = 0

    package init(lesson: Lesson, step: Int, number: Int) {
        self.lesson = lesson
        self.step = step
        self.number = number
    }

    package var task: TaskSyntax? {
        guard lesson.steps.indices.contains(step), case .task(let task) = lesson.steps[step] else { return nil }
        return task
    }
}
