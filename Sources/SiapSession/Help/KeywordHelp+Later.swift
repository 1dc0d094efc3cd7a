/// Words that are known and whose meaning is still to come.
extension KeywordHelp {
    static let reportedUntil = HelpEntry(
        "Atribut berisi tanggal laporan terakhir: sampai kapan data milik baris itu lengkap.",
        "The attribute with the date of the last report: up to when what belongs to the row is complete.",
        contoh: "tabel unit { kunci code/kode: teks, last_report/laporan: tanggal, dilaporkan sampai last_report }",
        example: "table unit { key code/kode: text, last_report/laporan: date, reported until last_report }", .declares)
    static let report = HelpEntry("Menyusun laporan.", "Makes a report.", contoh: "laporan harian", example: "report daily", .later)
    static let lesson = HelpEntry("Memulai sebuah pelajaran.", "Starts a lesson.", contoh: "pelajaran 1", example: "lesson 1", .later)
    static let teach = HelpEntry(
        "Dalam pelajaran: teks yang diajarkan.", "In a lesson: the text that is taught.",
        contoh: "ajarkan \"Satu baris, satu orang.\"", example: "teach \"One row, one person.\"", .later)
    static let task = HelpEntry(
        "Dalam pelajaran: tugas bagi Anda.", "In a lesson: what you are asked to do.",
        contoh: "tugas \"Hitung wbp di NTT.\"", example: "task \"Count the wbp of NTT.\"", .later)
    static let expects = HelpEntry(
        "Dalam pelajaran: pertanyaan yang hasilnya benar.", "In a lesson: the question whose result is right.",
        contoh: "tugas \"Hitung wbp.\" jawabannya hitung wbp", example: "task \"Count wbp.\" expects count wbp", .later)
    static let hint = HelpEntry(
        "Dalam pelajaran: petunjuk.", "In a lesson: a hint.", contoh: "petunjuk \"Pakailah di.\"", example: "hint \"Use in.\"", .later)
    static let learn = HelpEntry("Membuka kursus.", "Opens the course.", contoh: "belajar", example: "learn", .later)
    static let edit = HelpEntry(
        "Membuka pernyataan terakhir di penyunting.", "Opens the last statement in an editor.", contoh: "sunting", example: "edit", .later)
}
