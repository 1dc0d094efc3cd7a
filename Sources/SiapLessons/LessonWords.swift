import SiapSyntax
package import SiapText

/// What is said around lessons, Indonesian first.
package enum LessonWords {
    private static func both(_ indonesian: String, english: String) -> Bilingual {
        Bilingual(english: english, indonesian: indonesian)
    }

    package static func declared(_ number: Int, lesson: Lesson) -> Bilingual {
        both(
            "Pelajaran \(number), “\(lesson.title.indonesian)”, siap: \(lesson.tasks.count) tugas. Mulailah dengan `belajar \(number)`.",
            english:
                "Lesson \(number), “\(lesson.title.english)”, is ready: \(count(lesson.tasks.count, of: "task")). Start it with `learn \(number)`."
        )
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
            return both(
                "Belum ada pelajaran. `sertakan \"berkas.dsl\"` membacanya.",
                english: "There are no lessons. `include \"file.dsl\"` reads some.")
        }
        return both(
            "Pelajaran:\n\(lines(.indonesian))\n`belajar 1` memulai yang pertama; nomor atau kata dari judulnya memilih yang lain.",
            english:
                "Lessons:\n\(lines(.english))\n`learn 1` starts the first; a number or words of a title choose another."
        )
    }

    private static func mark(_ done: Int, of tasks: Int, in tongue: Tongue) -> String {
        if done == 0 { return "" }
        if done >= tasks { return tongue == .indonesian ? "  · selesai" : "  · done" }
        return tongue == .indonesian ? "  · \(done) dari \(tasks) tugas" : "  · \(done) of \(tasks) tasks"
    }

    package static func heading(_ number: Int, of lesson: Lesson) -> Bilingual {
        both(
            "\nPelajaran \(number): \(lesson.title.indonesian)\n\n",
            english: "\nLesson \(number): \(lesson.title.english)\n\n")
    }

    package static func goesOn(_ task: Int, of lesson: Lesson) -> Bilingual {
        both(
            "Anda sudah sampai tugas \(task) dari \(lesson.tasks.count).\n\n",
            english: "You had got as far as task \(task) of \(lesson.tasks.count).\n\n")
    }

    package static func task(_ number: Int, of lesson: Lesson, text: Bilingual) -> Bilingual {
        both(
            "Tugas \(number) dari \(lesson.tasks.count): \(text.indonesian)",
            english: "Task \(number) of \(lesson.tasks.count): \(text.english)")
    }

    package static let right = both("✓ Benar.", english: "✓ Right.")

    package static func finished(_ number: Int, next: Lesson?, isSolved: Bool) -> Bilingual {
        let end =
            isSolved
            ? both("Pelajaran \(number) selesai.", english: "Lesson \(number) is done.")
            : both(
                "Pelajaran \(number) berakhir; tugas yang dilewati dapat Anda coba lagi dengan `belajar \(number)`.",
                english: "Lesson \(number) is over; `learn \(number)` takes up the tasks you skipped.")
        guard let next else {
            return both(end.indonesian + " Itu pelajaran terakhir.", english: end.english + " It was the last one.")
        }
        return both(
            end.indonesian + " Berikutnya: “\(next.title.indonesian)”, dengan `belajar \(number + 1)`.",
            english: end.english + " Next: “\(next.title.english)”, with `learn \(number + 1)`.")
    }

    package static func left(_ number: Int) -> Bilingual {
        both(
            "Anda meninggalkan pelajaran \(number); `belajar \(number)` melanjutkannya. `selesai` sekali lagi menutup siap.",
            english: "You have left lesson \(number); `learn \(number)` goes on with it. `quit` once more leaves siap.")
    }

    package static func broken(_ lesson: Lesson) -> Bilingual {
        both(
            "Pelajaran “\(lesson.title.indonesian)” keliru pada bagian di atas, jadi tidak dapat dilanjutkan. Pertanyaan lain tetap dapat diajukan.",
            english:
                "Lesson “\(lesson.title.english)” is mistaken at the place above and cannot go on. Everything else works as before."
        )
    }

    package static let notJudged = both(
        "Karena hal di atas, jawaban Anda sekarang tidak dapat dinilai. Kembalikan pengaturan atau definisi yang Anda ubah, lalu tanyakan lagi.",
        english:
            "Because of this your answer cannot be judged now. Take back the setting or definition that you have changed, and ask again."
    )

    package static func hint(_ number: Int, of all: Int, text: Bilingual) -> Bilingual {
        both("Petunjuk \(number) dari \(all): \(text.indonesian)", english: "Hint \(number) of \(all): \(text.english)")
    }

    package static let noHint = both(
        "Tugas ini tanpa petunjuk. `tugas` mengulangnya, `lewati` menampilkan jawabannya.",
        english: "There is no hint for this task. `task` says it again, `skip` shows its answer.")

    package static func modelAnswer(_ text: String) -> Bilingual {
        let line = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ")
        return both("Salah satu jawabannya: \(line)\n\n", english: "One answer is: \(line)\n\n")
    }

    package static func helpAtHand(hasHints: Bool) -> Bilingual {
        hasHints
            ? both(
                "(`petunjuk` membantu, `tugas` mengulang tugasnya)",
                english: "(`hint` helps, `task` says the task again)")
            : both(
                "(`tugas` mengulang tugasnya, `lewati` menampilkan jawabannya)",
                english: "(`task` says the task again, `skip` shows its answer)")
    }

    package static func checked(_ number: Int, lesson: Lesson, problems: Int) -> Bilingual {
        let tasks = lesson.tasks.count, wrongs = lesson.tasks.flatMap(\.wrongs).count
        let outcome =
            problems == 0
            ? both("benar", english: "all right")
            : both("\(problems) kekeliruan", english: count(problems, of: "mistake"))
        return both(
            "\(number). \(lesson.title.indonesian): \(tasks) tugas, \(wrongs) jawaban keliru: \(outcome.indonesian)",
            english:
                "\(number). \(lesson.title.english): \(count(tasks, of: "task")), \(count(wrongs, of: "wrong answer")): \(outcome.english)"
        )
    }

    private static func count(_ number: Int, of noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
