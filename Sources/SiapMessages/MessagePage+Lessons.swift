import SiapText

/// S084x: lessons.
extension MessagePage {
    static let unknownLesson = MessagePage(
        explanation: Bilingual(
            english: "A lesson is chosen by its number in the list of `learn`, or by words of its title.",
            indonesian: "Pelajaran dipilih dengan nomornya dalam daftar `belajar`, atau dengan kata dari judulnya."),
        example: Bilingual(
            english: "learn 99",
            indonesian: "belajar 99"),
        mended: Bilingual(
            english: "learn",
            indonesian: "belajar"))

    static let noLesson = MessagePage(
        explanation: Bilingual(
            english: "`task`, `hint` and `skip` speak of the task that waits for its answer in a lesson.",
            indonesian: """
                `tugas`, `petunjuk`, dan `lewati` berlaku untuk tugas yang sedang menunggu jawaban dalam pelajaran.
                """),
        example: Bilingual(
            english: "hint",
            indonesian: "petunjuk"),
        mended: Bilingual(
            english: "learn",
            indonesian: "belajar"))

    static let onlyInLesson = MessagePage(
        explanation: Bilingual(
            english: "A lesson holds what is taught and asked, between its braces.",
            indonesian: "Pelajaran berisi yang diajarkan dan ditugaskan, di antara kurung kurawalnya."),
        example: Bilingual(
            english: "teach \"One row, one person.\"",
            indonesian: "ajarkan \"Satu baris, satu orang.\""),
        mended: Bilingual(
            english: "lesson \"Rows\"/\"Baris\" { teach \"One row, one person.\"/\"Satu baris, satu orang.\" }",
            indonesian: """
                pelajaran "Rows"/"Baris" { ajarkan "One row, one person."/"Satu baris, satu orang." }
                """))

    static let notInLesson = MessagePage(
        explanation: Bilingual(
            english: "Other lessons, hints by themselves and the end of the session are left to the learner.",
            indonesian: "Pelajaran lain, petunjuk tersendiri, dan akhir sesi adalah urusan yang belajar."),
        example: Bilingual(
            english: "lesson \"Rows\"/\"Baris\" { quit }",
            indonesian: "pelajaran \"Rows\"/\"Baris\" { selesai }"),
        mended: Bilingual(
            english: "lesson \"Rows\"/\"Baris\" { teach \"One row, one person.\"/\"Satu baris, satu orang.\" }",
            indonesian: """
                pelajaran "Rows"/"Baris" { ajarkan "One row, one person."/"Satu baris, satu orang." }
                """))

    static let wrongAnswerIsRight = MessagePage(
        explanation: Bilingual(
            english: """
                An answer is judged by its result alone: whoever makes this mistake would be told that they are right.
                """,
            indonesian: "Jawaban dinilai dari hasilnya saja: siapa pun yang keliru seperti ini akan dinyatakan benar."),
        example: Bilingual(
            english: """
                lesson "Rows"/"Baris" {\n    task "Count."/"Hitunglah."\n        expects count tps\n        wrong \
                count tps where dpt_size >= 0 because "No."/"Bukan."\n}
                """,
            indonesian: """
                pelajaran "Rows"/"Baris" {\n    tugas "Count."/"Hitunglah."\n        jawabannya hitung tps\n        \
                keliru hitung tps yang ukuran_dpt >= 0 karena "No."/"Bukan."\n}
                """),
        mended: Bilingual(
            english: """
                lesson "Rows"/"Baris" {\n    task "Count."/"Hitunglah."\n        expects count tps\n        wrong \
                count satker because "No."/"Bukan."\n}
                """,
            indonesian: """
                pelajaran "Rows"/"Baris" {\n    tugas "Count."/"Hitunglah."\n        jawabannya hitung tps\n        \
                keliru hitung satker karena "No."/"Bukan."\n}
                """))

    static let wrongAnswerUnreachable = MessagePage(
        explanation: Bilingual(
            english: "The reply is chosen by the result of the answer; the first wrong answer of that result takes it.",
            indonesian: """
                Balasan dipilih menurut hasil jawaban; jawaban keliru pertama dengan hasil itulah yang dipakai.
                """),
        example: Bilingual(
            english: """
                lesson "Rows"/"Baris" {\n    task "Count."/"Hitunglah."\n        expects count tps\n        wrong \
                count satker because "No."/"Bukan."\n        wrong count satker where capacity >= 0 because \
                "No."/"Bukan."\n}
                """,
            indonesian: """
                pelajaran "Rows"/"Baris" {\n    tugas "Count."/"Hitunglah."\n        jawabannya hitung tps\n        \
                keliru hitung satker karena "No."/"Bukan."\n        keliru hitung satker yang kapasitas >= 0 karena \
                "No."/"Bukan."\n}
                """),
        mended: Bilingual(
            english: """
                lesson "Rows"/"Baris" {\n    task "Count."/"Hitunglah."\n        expects count tps\n        wrong \
                count satker because "No."/"Bukan."\n}
                """,
            indonesian: """
                pelajaran "Rows"/"Baris" {\n    tugas "Count."/"Hitunglah."\n        jawabannya hitung tps\n        \
                keliru hitung satker karena "No."/"Bukan."\n}
                """))
}
