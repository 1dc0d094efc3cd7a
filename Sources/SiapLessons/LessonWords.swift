import SiapSyntax
package import SiapText

/// What is said around lessons, Indonesian first.
package enum LessonWords {
    private static func both(_ indonesian: String, _ english: String) -> Bilingual { Bilingual(english: english, indonesian: indonesian) }

    package static func declared(_ number: Int, _ lesson: Lesson) -> Bilingual {
        both(
            "Pelajaran \(number), “\(lesson.title.indonesian)”, siap: \(lesson.tasks.count) tugas. Mulailah dengan `belajar \(number)`.",
            "Lesson \(number), “\(lesson.title.english)”, is ready: \(count(lesson.tasks.count, "task")). Start it with `learn \(number)`.")
    }

    package static func list(_ lessons: [Lesson], _ solved: [String: Set<Int>]) -> Bilingual {
        func lines(_ tongue: Tongue) -> String {
            lessons.enumerated().map { place, lesson in
                let done = (solved[lesson.id] ?? []).filter { (1...max(1, lesson.tasks.count)).contains($0) }.count
                let number = String(repeating: " ", count: place < 9 ? 3 : 2) + "\(place + 1)  "
                return number + lesson.title[tongue] + mark(done, lesson.tasks.count, tongue)
            }.joined(separator: "\n")
        }
        if lessons.isEmpty {
            return both("Belum ada pelajaran. `sertakan \"berkas.dsl\"` membacanya.", "There are no lessons. `include \"file.dsl\"` reads some.")
        }
        return both(
            "Pelajaran:\n\(lines(.indonesian))\n`belajar 1` memulai yang pertama; nomor atau kata dari judulnya memilih yang lain.",
            "Lessons:\n\(lines(.english))\n`learn 1` starts the first; a number or words of a title choose another.")
    }

    private static func mark(_ done: Int, _ tasks: Int, _ tongue: Tongue) -> String {
        if done == 0 { return "" }
        if done >= tasks { return tongue == .indonesian ? "  · selesai" : "  · done" }
        return tongue == .indonesian ? "  · \(done) dari \(tasks) tugas" : "  · \(done) of \(tasks) tasks"
    }

    package static func heading(_ number: Int, _ lesson: Lesson) -> Bilingual {
        both("\nPelajaran \(number): \(lesson.title.indonesian)\n\n", "\nLesson \(number): \(lesson.title.english)\n\n")
    }

    package static func goesOn(_ task: Int, _ lesson: Lesson) -> Bilingual {
        both("Anda sudah sampai tugas \(task) dari \(lesson.tasks.count).\n\n", "You had got as far as task \(task) of \(lesson.tasks.count).\n\n")
    }

    package static func task(_ number: Int, _ lesson: Lesson, _ text: Bilingual) -> Bilingual {
        both("Tugas \(number) dari \(lesson.tasks.count): \(text.indonesian)", "Task \(number) of \(lesson.tasks.count): \(text.english)")
    }

    package static let right = both("✓ Benar.", "✓ Right.")

    package static func finished(_ number: Int, _ next: Lesson?, isSolved: Bool) -> Bilingual {
        let end =
            isSolved
            ? both("Pelajaran \(number) selesai.", "Lesson \(number) is done.")
            : both(
                "Pelajaran \(number) berakhir; tugas yang dilewati dapat Anda coba lagi dengan `belajar \(number)`.",
                "Lesson \(number) is over; `learn \(number)` takes up the tasks you skipped.")
        guard let next else { return both(end.indonesian + " Itu pelajaran terakhir.", end.english + " It was the last one.") }
        return both(
            end.indonesian + " Berikutnya: “\(next.title.indonesian)”, dengan `belajar \(number + 1)`.",
            end.english + " Next: “\(next.title.english)”, with `learn \(number + 1)`.")
    }

    package static func left(_ number: Int) -> Bilingual {
        both(
            "Anda meninggalkan pelajaran \(number); `belajar \(number)` melanjutkannya. `selesai` sekali lagi menutup siap.",
            "You have left lesson \(number); `learn \(number)` goes on with it. `quit` once more leaves siap.")
    }

    package static func broken(_ lesson: Lesson) -> Bilingual {
        both(
            "Pelajaran “\(lesson.title.indonesian)” keliru pada bagian di atas, jadi tidak dapat dilanjutkan. Pertanyaan lain tetap dapat diajukan.",
            "Lesson “\(lesson.title.english)” is mistaken at the place above and cannot go on. Everything else works as before.")
    }

    package static let notJudged = both(
        "Karena hal di atas, jawaban Anda sekarang tidak dapat dinilai. Kembalikan pengaturan atau definisi yang Anda ubah, lalu tanyakan lagi.",
        "Because of this your answer cannot be judged now. Take back the setting or definition that you have changed, and ask again.")

    package static func hint(_ number: Int, _ all: Int, _ text: Bilingual) -> Bilingual {
        both("Petunjuk \(number) dari \(all): \(text.indonesian)", "Hint \(number) of \(all): \(text.english)")
    }

    package static let noHint = both(
        "Tugas ini tanpa petunjuk. `tugas` mengulangnya, `lewati` menampilkan jawabannya.",
        "There is no hint for this task. `task` says it again, `skip` shows its answer.")

    package static func modelAnswer(_ text: String) -> Bilingual {
        let line = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ")
        return both("Salah satu jawabannya: \(line)\n\n", "One answer is: \(line)\n\n")
    }

    package static func helpAtHand(hasHints: Bool) -> Bilingual {
        hasHints
            ? both("(`petunjuk` membantu, `tugas` mengulang tugasnya)", "(`hint` helps, `task` says the task again)")
            : both("(`tugas` mengulang tugasnya, `lewati` menampilkan jawabannya)", "(`task` says the task again, `skip` shows its answer)")
    }

    package static func checked(_ number: Int, _ lesson: Lesson, _ problems: Int) -> Bilingual {
        let tasks = lesson.tasks.count, wrongs = lesson.tasks.flatMap(\.wrongs).count
        let outcome = problems == 0 ? both("benar", "all right") : both("\(problems) kekeliruan", count(problems, "mistake"))
        return both(
            "\(number). \(lesson.title.indonesian): \(tasks) tugas, \(wrongs) jawaban keliru: \(outcome.indonesian)",
            "\(number). \(lesson.title.english): \(count(tasks, "task")), \(count(wrongs, "wrong answer")): \(outcome.english)")
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
