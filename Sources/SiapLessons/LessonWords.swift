import SiapSyntax
package import SiapText

/// What is said around lessons.
package enum LessonWords {
    package static func declared(_ number: Int, lesson: Lesson) -> Bilingual {
        Bilingual(
            english: """
                Lesson \(number), “\(lesson.title.english)”, is ready: \(count(lesson.tasks.count, of: "task")). Start \
                it with `learn \(number)`.
                """,
            indonesian: """
                Pelajaran \(number), “\(lesson.title.indonesian)”, siap: \(lesson.tasks.count) tugas. Mulailah dengan \
                `belajar \(number)`.
                """)
    }

    package static func list(_ lessons: [Lesson], solved: [String: Set<Int>]) -> Bilingual {
        func lines(_ tongue: Tongue) -> String {
            lessons.enumerated().map { place, lesson in
                let done = (solved[lesson.id] ?? []).filter { (1...max(1, lesson.tasks.count)).contains($0) }.count
                let number = String(repeating: " ", count: place < 9 ? 3 : 2) + "\(place + 1)  "
                return number + lesson.title[tongue] + mark(done, of: lesson.tasks.count, in: tongue)
            }.joined(separator: "\n")
        }
        if lessons.isEmpty {
            return Bilingual(
                english: "There are no lessons. `include \"file.dsl\"` reads some.",
                indonesian: "Belum ada pelajaran. `sertakan \"berkas.dsl\"` membacanya.")
        }
        return Bilingual(
            english: """
                Lessons:\n\(lines(.english))\n`learn 1` starts the first; a number or words of a title choose another.
                """,
            indonesian: """
                Pelajaran:\n\(lines(.indonesian))\n`belajar 1` memulai yang pertama; nomor atau kata dari judulnya \
                memilih yang lain.
                """)
    }

    private static func mark(_ done: Int, of tasks: Int, in tongue: Tongue) -> String {
        if done == 0 { return "" }
        if done >= tasks { return tongue == .indonesian ? "  · selesai" : "  · done" }
        return tongue == .indonesian ? "  · \(done) dari \(tasks) tugas" : "  · \(done) of \(tasks) tasks"
    }

    package static func heading(_ number: Int, of lesson: Lesson) -> Bilingual {
        Bilingual(
            english: "\nLesson \(number): \(lesson.title.english)\n\n",
            indonesian: "\nPelajaran \(number): \(lesson.title.indonesian)\n\n")
    }

    package static func goesOn(_ task: Int, of lesson: Lesson) -> Bilingual {
        Bilingual(
            english: "You had got as far as task \(task) of \(lesson.tasks.count).\n\n",
            indonesian: "Anda sudah sampai tugas \(task) dari \(lesson.tasks.count).\n\n")
    }

    package static func task(_ number: Int, of lesson: Lesson, text: Bilingual) -> Bilingual {
        Bilingual(
            english: "Task \(number) of \(lesson.tasks.count): \(text.english)",
            indonesian: "Tugas \(number) dari \(lesson.tasks.count): \(text.indonesian)")
    }

    package static let right = Bilingual(english: "✓ Right.", indonesian: "✓ Benar.")

    package static func finished(_ number: Int, next: Lesson?, isSolved: Bool) -> Bilingual {
        let end =
            isSolved
            ? Bilingual(english: "Lesson \(number) is done.", indonesian: "Pelajaran \(number) selesai.")
            : Bilingual(
                english: "Lesson \(number) is over; `learn \(number)` takes up the tasks you skipped.",
                indonesian:
                    "Pelajaran \(number) berakhir; tugas yang dilewati dapat Anda coba lagi dengan `belajar \(number)`."
            )
        guard let next else {
            return Bilingual(
                english: end.english + " It was the last one.", indonesian: end.indonesian + " Itu pelajaran terakhir.")
        }
        return Bilingual(
            english: end.english + " Next: “\(next.title.english)”, with `learn \(number + 1)`.",
            indonesian: end.indonesian + " Berikutnya: “\(next.title.indonesian)”, dengan `belajar \(number + 1)`.")
    }

    package static func left(_ number: Int) -> Bilingual {
        Bilingual(
            english: "You have left lesson \(number); `learn \(number)` goes on with it. `quit` once more leaves siap.",
            indonesian: """
                Anda meninggalkan pelajaran \(number); `belajar \(number)` melanjutkannya. `selesai` sekali lagi \
                menutup siap.
                """)
    }

    package static func broken(_ lesson: Lesson) -> Bilingual {
        Bilingual(
            english: """
                Lesson “\(lesson.title.english)” is mistaken at the place above and cannot go on. Everything else \
                works as before.
                """,
            indonesian: """
                Pelajaran “\(lesson.title.indonesian)” keliru pada bagian di atas, jadi tidak dapat dilanjutkan. \
                Pertanyaan lain tetap dapat diajukan.
                """)
    }

    package static let notJudged = Bilingual(
        english: """
            Because of this your answer cannot be judged now. Take back the setting or definition that you have \
            changed, and ask again.
            """,
        indonesian: """
            Karena hal di atas, jawaban Anda sekarang tidak dapat dinilai. Kembalikan pengaturan atau definisi yang \
            Anda ubah, lalu tanyakan lagi.
            """)

    package static func hint(_ number: Int, of all: Int, text: Bilingual) -> Bilingual {
        Bilingual(
            english: "Hint \(number) of \(all): \(text.english)",
            indonesian: "Petunjuk \(number) dari \(all): \(text.indonesian)")
    }

    package static let noHint = Bilingual(
        english: "There is no hint for this task. `task` says it again, `skip` shows its answer.",
        indonesian: "Tugas ini tanpa petunjuk. `tugas` mengulangnya, `lewati` menampilkan jawabannya.")

    package static func modelAnswer(_ text: String) -> Bilingual {
        let line = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ")
        return Bilingual(english: "One answer is: \(line)\n\n", indonesian: "Salah satu jawabannya: \(line)\n\n")
    }

    package static func helpAtHand(hasHints: Bool) -> Bilingual {
        hasHints
            ? Bilingual(
                english: "(`hint` helps, `task` says the task again)",
                indonesian: "(`petunjuk` membantu, `tugas` mengulang tugasnya)")
            : Bilingual(
                english: "(`task` says the task again, `skip` shows its answer)",
                indonesian: "(`tugas` mengulang tugasnya, `lewati` menampilkan jawabannya)")
    }

    package static func checked(_ number: Int, lesson: Lesson, problems: Int) -> Bilingual {
        let tasks = lesson.tasks.count, wrongs = lesson.tasks.flatMap(\.wrongs).count
        let outcome =
            problems == 0
            ? Bilingual(english: "all right", indonesian: "benar")
            : Bilingual(english: count(problems, of: "mistake"), indonesian: "\(problems) kekeliruan")
        return Bilingual(
            english: """
                \(number). \(lesson.title.english): \(count(tasks, of: "task")), \(count(wrongs, of: "wrong answer")): \
                \(outcome.english)
                """,
            indonesian:
                "\(number). \(lesson.title.indonesian): \(tasks) tugas, \(wrongs) jawaban keliru: \(outcome.indonesian)"
        )
    }

    private static func count(_ number: Int, of noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
