import SiapData
import SiapFiles
import SiapLessons
import SiapSemantics
import SiapSyntax
import SiapText

/// `siap pack check`: everything that a pack says is looked at once, before anyone asks it a question.
extension Session {
    /// Says what is wrong as outcomes; gives the gravest of loading, rules, expectations and lessons.
    public func checkPack(folder: String) -> ExitStatus {
        course.checksAtOnce = false
        guard let pack = pack(in: folder) else { return packMissing(folder) }
        var (ended, isStopped) = read(pack, checked: true)
        if context.catalog.tables.isEmpty || isStopped { return ended }
        ended = max(ended, askRules())
        ended = max(ended, runExpectations(folder))
        let lessonsAreRight = course.unread.isEmpty && course.lessons.isEmpty || checkLessons()
        if !lessonsAreRight { ended = max(ended, .expectationFailed) }
        output(.text(PackWords.checked(context, lessons: course.lessons.count, status: ended)[tongue]))
        return ended
    }

    /// Every rule is asked of its table, on the last day of the data: what cannot be worked out shows now.
    private func askRules() -> ExitStatus {
        var ended = ExitStatus.done
        let shown = effects.output
        defer { effects.output = shown }
        for table in Set(context.rules.map(\.table)).sorted() {
            effects.output = { if case .problems = $0 { shown($0) } }
            let before = mode.status
            let result = run(
                SourceText("\(Keyword.check.spelling(.english)) \(context.catalog[table].schema.names.english)"))
            // That a rule is broken is what it is there to say.
            if result != .expectationFailed { ended = max(ended, result) }
            mode.status = before
        }
        return ended
    }

    /// Scripts of expectations beside the pack, each asked of the pack as it stands.
    private func runExpectations(_ folder: String) -> ExitStatus {
        let access = FileAccess(base: folder)
        var ended = ExitStatus.done
        for name in access.names(in: "expectations").sorted() where name.hasSuffix(".dsl") {
            guard
                let text = (try? access.read("expectations/\(name)")).flatMap({ String(validating: $0, as: UTF8.self) })
            else { continue }
            let before = (context, settings)
            effects.files = FileAccess(base: "\(folder)/expectations")
            ended = max(ended, run(SourceText(text, name: "expectations/\(name)")))
            (context, settings) = before
            useCatalog()
        }
        return ended
    }
}

/// What is said of a pack that was checked.
enum PackWords {
    static func checked(_ context: BindingContext, lessons: Int, status: ExitStatus) -> Bilingual {
        let rows = context.catalog.tables.reduce(0) { $0 + $1.rowCount }
        let tables = context.catalog.tables.count { !$0.schema.attributes.isEmpty }
        let counts = [tables, rows, context.definitions.all.count, context.rules.count, lessons]
        let verdict =
            status == .done
            ? Bilingual(english: "all right", indonesian: "semuanya benar")
            : Bilingual(english: "not right yet", indonesian: "belum benar")
        return Bilingual(
            english: """
                \(counts[0]) tables, \(counts[1]) rows, \(counts[2]) definitions, \(counts[3]) rules, \
                \(counts[4]) lessons: \(verdict.english)
                """,
            indonesian: """
                \(counts[0]) tabel, \(counts[1]) baris, \(counts[2]) definisi, \(counts[3]) aturan, \(counts[4]) \
                pelajaran: \(verdict.indonesian)
                """
        )
    }
}
