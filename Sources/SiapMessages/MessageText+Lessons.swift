/// S08xx: lessons.
extension MessageText {
    static let unknownLesson = MessageText(
        "there is no lesson “{0}”", "tidak ada pelajaran “{0}”",
        help: ("`learn` lists the lessons there are", "`belajar` menampilkan pelajaran yang ada"),
        explanation: (
            "A lesson is chosen by its number in the list of `learn`, or by words of its title.",
            "Pelajaran dipilih dengan nomornya dalam daftar `belajar`, atau dengan kata dari judulnya."
        ),
        example: ("learn 99", "belajar 99"),
        mended: ("learn", "belajar"))

    static let noLesson = MessageText(
        "no lesson is being played", "tidak ada pelajaran yang sedang berlangsung",
        help: ("`learn` lists the lessons", "`belajar` menampilkan daftar pelajaran"),
        explanation: (
            "`task`, `hint` and `skip` speak of the task that waits for its answer in a lesson.",
            "`tugas`, `petunjuk`, dan `lewati` berlaku untuk tugas yang sedang menunggu jawaban dalam pelajaran."
        ),
        example: ("hint", "petunjuk"),
        mended: ("learn", "belajar"))

    static let onlyInLesson = MessageText(
        "`{0}` stands within a lesson", "`{0}` hanya berlaku di dalam pelajaran",
        help: ("write it as `lesson \"…\" { {0} … }`", "tulislah `pelajaran \"…\" { {0} … }`"),
        explanation: (
            "A lesson holds what is taught and asked, between its braces.",
            "Pelajaran berisi yang diajarkan dan ditugaskan, di antara kurung kurawalnya."
        ),
        example: ("teach \"One row, one person.\"", "ajarkan \"Satu baris, satu orang.\""),
        mended: (
            "lesson \"Rows\"/\"Baris\" { teach \"One row, one person.\"/\"Satu baris, satu orang.\" }",
            "pelajaran \"Rows\"/\"Baris\" { ajarkan \"One row, one person.\"/\"Satu baris, satu orang.\" }"
        ))

    static let notInLesson = MessageText(
        "this cannot be a step of a lesson", "ini tidak dapat menjadi langkah pelajaran",
        help: (
            "a lesson teaches, sets tasks, and shows questions with their answers",
            "pelajaran mengajar, memberi tugas, dan menampilkan pertanyaan beserta jawabannya"
        ),
        explanation: (
            "Other lessons, hints by themselves and the end of the session are left to the learner.",
            "Pelajaran lain, petunjuk tersendiri, dan akhir sesi adalah urusan yang belajar."
        ),
        example: ("lesson \"Rows\"/\"Baris\" { quit }", "pelajaran \"Rows\"/\"Baris\" { selesai }"),
        mended: (
            "lesson \"Rows\"/\"Baris\" { teach \"One row, one person.\"/\"Satu baris, satu orang.\" }",
            "pelajaran \"Rows\"/\"Baris\" { ajarkan \"One row, one person.\"/\"Satu baris, satu orang.\" }"
        ))

    static let wrongAnswerIsRight = MessageText(
        "this wrong answer has the result of the right one", "jawaban keliru ini hasilnya sama dengan jawaban yang benar",
        help: (
            "choose other figures for the task, so that the mistake shows", "pilih angka lain untuk tugas itu, supaya kekeliruannya tampak"
        ),
        explanation: (
            "An answer is judged by its result alone: whoever makes this mistake would be told that they are right.",
            "Jawaban dinilai dari hasilnya saja: siapa pun yang keliru seperti ini akan dinyatakan benar."
        ),
        example: (
            "lesson \"Rows\"/\"Baris\" {\n    task \"Count.\"/\"Hitunglah.\"\n        expects count tps\n        wrong count tps where dpt_size >= 0 because \"No.\"/\"Bukan.\"\n}",
            "pelajaran \"Rows\"/\"Baris\" {\n    tugas \"Count.\"/\"Hitunglah.\"\n        jawabannya hitung tps\n        keliru hitung tps yang ukuran_dpt >= 0 karena \"No.\"/\"Bukan.\"\n}"
        ),
        mended: (
            "lesson \"Rows\"/\"Baris\" {\n    task \"Count.\"/\"Hitunglah.\"\n        expects count tps\n        wrong count satker because \"No.\"/\"Bukan.\"\n}",
            "pelajaran \"Rows\"/\"Baris\" {\n    tugas \"Count.\"/\"Hitunglah.\"\n        jawabannya hitung tps\n        keliru hitung satker karena \"No.\"/\"Bukan.\"\n}"
        ))

    static let wrongAnswerUnreachable = MessageText(
        "a wrong answer before this one has the same result", "jawaban keliru sebelumnya hasilnya sama dengan yang ini",
        help: (
            "its reply would never be given: keep one of the two", "balasannya tidak akan pernah muncul: pertahankan salah satu saja"
        ),
        explanation: (
            "The reply is chosen by the result of the answer; the first wrong answer of that result takes it.",
            "Balasan dipilih menurut hasil jawaban; jawaban keliru pertama dengan hasil itulah yang dipakai."
        ),
        example: (
            "lesson \"Rows\"/\"Baris\" {\n    task \"Count.\"/\"Hitunglah.\"\n        expects count tps\n        wrong count satker because \"No.\"/\"Bukan.\"\n        wrong count satker where capacity >= 0 because \"No.\"/\"Bukan.\"\n}",
            "pelajaran \"Rows\"/\"Baris\" {\n    tugas \"Count.\"/\"Hitunglah.\"\n        jawabannya hitung tps\n        keliru hitung satker karena \"No.\"/\"Bukan.\"\n        keliru hitung satker yang kapasitas >= 0 karena \"No.\"/\"Bukan.\"\n}"
        ),
        mended: (
            "lesson \"Rows\"/\"Baris\" {\n    task \"Count.\"/\"Hitunglah.\"\n        expects count tps\n        wrong count satker because \"No.\"/\"Bukan.\"\n}",
            "pelajaran \"Rows\"/\"Baris\" {\n    tugas \"Count.\"/\"Hitunglah.\"\n        jawabannya hitung tps\n        keliru hitung satker karena \"No.\"/\"Bukan.\"\n}"
        ))
}
