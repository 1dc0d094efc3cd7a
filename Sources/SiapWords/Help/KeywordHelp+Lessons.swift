/// Words of lessons.
extension KeywordHelp {
    static let learn = HelpEntry(
        "Menampilkan daftar pelajaran; dengan nomor atau kata dari judulnya: memulai satu pelajaran, atau melanjutkannya.",
        english: "Lists the lessons; with a number or words of a title it starts one, or goes on with it.", contoh: "belajar", example: "learn")
    static let lesson = HelpEntry(
        "Menyatakan pelajaran: yang diajarkan, ditampilkan, dan ditugaskan, berurutan. Jawaban benar bila hasilnya benar. Dengan nomor: memulainya.",
        english: "Declares a lesson: what is taught, shown and asked, in order. An answer is right when its result is right. With a number it starts one.",
        contoh: "pelajaran \"Rows\"/\"Baris\" { tugas \"Count the polling places.\"/\"Hitunglah TPS.\" jawabannya hitung tps }",
        example: "lesson \"Rows\"/\"Baris\" { task \"Count the polling places.\"/\"Hitunglah TPS.\" expects count tps }")
    static let teach = HelpEntry(
        "Dalam pelajaran: sebuah paragraf, dalam kedua bahasa.", english: "In a lesson: a paragraph, in both tongues.",
        contoh: "pelajaran \"Rows\"/\"Baris\" { ajarkan \"One row, one person.\"/\"Satu baris, satu orang.\" }",
        example: "lesson \"Rows\"/\"Baris\" { teach \"One row, one person.\"/\"Satu baris, satu orang.\" }")
    static let task = HelpEntry(
        "Dalam pelajaran: sebuah tugas. Sendirian: mengulang tugas yang menunggu jawaban.",
        english: "In a lesson: a task. By itself: says the task that waits for its answer once more.",
        contoh: "pelajaran \"Rows\"/\"Baris\" { tugas \"Count the polling places.\"/\"Hitunglah TPS.\" jawabannya hitung tps }; belajar \"Baris\"; tugas",
        example: "lesson \"Rows\"/\"Baris\" { task \"Count the polling places.\"/\"Hitunglah TPS.\" expects count tps }; learn \"Rows\"; task")
    static let expects = HelpEntry(
        "Dalam tugas: pertanyaan yang hasilnya benar, bagaimanapun Anda menuliskannya.",
        english: "In a task: a question whose result is right, however it is asked.",
        contoh: "pelajaran \"Rows\"/\"Baris\" { tugas \"Count the polling places.\"/\"Hitunglah TPS.\" jawabannya hitung tps }",
        example: "lesson \"Rows\"/\"Baris\" { task \"Count the polling places.\"/\"Hitunglah TPS.\" expects count tps }")
    static let wrong = HelpEntry(
        "Dalam tugas: kekeliruan yang sering terjadi, dengan balasannya.", english: "In a task: a mistake that is often made, and the reply to it.",
        contoh:
            "pelajaran \"Rows\"/\"Baris\" { tugas \"Count the polling places.\"/\"Hitunglah TPS.\" jawabannya hitung tps keliru hitung satker karena \"These are facilities.\"/\"Itu satker.\" }",
        example:
            "lesson \"Rows\"/\"Baris\" { task \"Count the polling places.\"/\"Hitunglah TPS.\" expects count tps wrong count satker because \"These are facilities.\"/\"Itu satker.\" }"
    )
    static let hint = HelpEntry(
        "Petunjuk berikutnya untuk tugas yang menunggu jawaban; dalam pelajaran: teks petunjuk itu.",
        english: "The next hint for the task that waits for its answer; in a lesson: the text of a hint.",
        contoh:
            "pelajaran \"Rows\"/\"Baris\" { tugas \"Count the polling places.\"/\"Hitunglah TPS.\" jawabannya hitung tps petunjuk \"The table is tps.\"/\"Tabelnya tps.\" }; belajar \"Baris\"; petunjuk",
        example:
            "lesson \"Rows\"/\"Baris\" { task \"Count the polling places.\"/\"Hitunglah TPS.\" expects count tps hint \"The table is tps.\"/\"Tabelnya tps.\" }; learn \"Rows\"; hint"
    )
    static let skip = HelpEntry(
        "Menampilkan satu jawaban yang benar, lalu ke tugas berikutnya.", english: "Shows an answer that is right, and goes on to the next task.",

        contoh: "pelajaran \"Rows\"/\"Baris\" { tugas \"Count the polling places.\"/\"Hitunglah TPS.\" jawabannya hitung tps }; belajar \"Baris\"; lewati",
        example: "lesson \"Rows\"/\"Baris\" { task \"Count the polling places.\"/\"Hitunglah TPS.\" expects count tps }; learn \"Rows\"; skip")
}
