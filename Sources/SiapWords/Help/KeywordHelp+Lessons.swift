import SiapText

/// Words of lessons.
extension KeywordHelp {
    static let learn = HelpEntry(
        english: "Lists the lessons; with a number or words of a title it starts one, or goes on with it.",
        indonesian: """
            Menampilkan daftar pelajaran; dengan nomor atau kata dari judulnya: memulai satu pelajaran, atau \
            melanjutkannya.
            """,
        example: Bilingual(english: "learn", indonesian: "belajar"))
    static let lesson = HelpEntry(
        english: """
            Declares a lesson: what is taught, shown and asked, in order. An answer is right when its result is right. \
            With a number it starts one.
            """,
        indonesian: """
            Menyatakan pelajaran: yang diajarkan, ditampilkan, dan ditugaskan, berurutan. Jawaban benar bila hasilnya \
            benar. Dengan nomor: memulainya.
            """,
        example: Bilingual(
            english: """
                lesson "Rows"/"Baris" { task "Count the polling places."/"Hitunglah TPS." expects count tps }
                """,
            indonesian: """
                pelajaran "Rows"/"Baris" { tugas "Count the polling places."/"Hitunglah TPS." jawabannya hitung tps }
                """))
    static let teach = HelpEntry(
        english: "In a lesson: a paragraph, in both tongues.",
        indonesian: "Dalam pelajaran: sebuah paragraf, dalam kedua bahasa.",
        example: Bilingual(
            english: "lesson \"Rows\"/\"Baris\" { teach \"One row, one person.\"/\"Satu baris, satu orang.\" }",
            indonesian: """
                pelajaran "Rows"/"Baris" { ajarkan "One row, one person."/"Satu baris, satu orang." }
                """))
    static let task = HelpEntry(
        english: "In a lesson: a task. By itself: says the task that waits for its answer once more.",
        indonesian: "Dalam pelajaran: sebuah tugas. Sendirian: mengulang tugas yang menunggu jawaban.",
        example: Bilingual(
            english: """
                lesson "Rows"/"Baris" { task "Count the polling places."/"Hitunglah TPS." expects count tps }; learn \
                "Rows"; task
                """,
            indonesian: """
                pelajaran "Rows"/"Baris" { tugas "Count the polling places."/"Hitunglah TPS." jawabannya hitung tps }; \
                belajar "Baris"; tugas
                """))
    static let expects = HelpEntry(
        english: "In a task: a question whose result is right, however it is asked.",
        indonesian: "Dalam tugas: pertanyaan yang hasilnya benar, bagaimanapun Anda menuliskannya.",
        example: Bilingual(
            english: """
                lesson "Rows"/"Baris" { task "Count the polling places."/"Hitunglah TPS." expects count tps }
                """,
            indonesian: """
                pelajaran "Rows"/"Baris" { tugas "Count the polling places."/"Hitunglah TPS." jawabannya hitung tps }
                """))
    static let wrong = HelpEntry(
        english: "In a task: a mistake that is often made, and the reply to it.",
        indonesian: "Dalam tugas: kekeliruan yang sering terjadi, dengan balasannya.",
        example: Bilingual(
            english: """
                lesson "Rows"/"Baris" { task "Count the polling places."/"Hitunglah TPS." expects count tps wrong \
                count satker because "These are facilities."/"Itu satker." }
                """,
            indonesian: """
                pelajaran "Rows"/"Baris" { tugas "Count the polling places."/"Hitunglah TPS." jawabannya hitung tps \
                keliru hitung satker karena "These are facilities."/"Itu satker." }
                """))
    static let hint = HelpEntry(
        english: "The next hint for the task that waits for its answer; in a lesson: the text of a hint.",
        indonesian: "Petunjuk berikutnya untuk tugas yang menunggu jawaban; dalam pelajaran: teks petunjuk itu.",
        example: Bilingual(
            english: """
                lesson "Rows"/"Baris" { task "Count the polling places."/"Hitunglah TPS." expects count tps hint "The \
                table is tps."/"Tabelnya tps." }; learn "Rows"; hint
                """,
            indonesian: """
                pelajaran "Rows"/"Baris" { tugas "Count the polling places."/"Hitunglah TPS." jawabannya hitung tps \
                petunjuk "The table is tps."/"Tabelnya tps." }; belajar "Baris"; petunjuk
                """))
    static let skip = HelpEntry(
        english: "Shows an answer that is right, and goes on to the next task.",
        indonesian: "Menampilkan satu jawaban yang benar, lalu ke tugas berikutnya.",
        example: Bilingual(
            english: """
                lesson "Rows"/"Baris" { task "Count the polling places."/"Hitunglah TPS." expects count tps }; learn \
                "Rows"; skip
                """,
            indonesian: """
                pelajaran "Rows"/"Baris" { tugas "Count the polling places."/"Hitunglah TPS." jawabannya hitung tps }; \
                belajar "Baris"; lewati
                """))
}
