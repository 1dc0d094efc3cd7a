/// Words that are known and whose meaning is still to come.
extension KeywordHelp {
    static let why = HelpEntry(
        "Menunjukkan aturan, pasal, peristiwa, dan baris di balik suatu angka.", "Shows the rule, the article, the events and the rows behind a figure.",
        contoh: "mengapa", example: "why", .later)
    static let whole = HelpEntry(
        "Sesudah mengapa: seluruh turunan, sampai barisnya.", "After why: the whole derivation, down to the rows.",
        contoh: "mengapa lengkap", example: "why whole", .later)
    static let reportedUntil = HelpEntry(
        "Atribut berisi tanggal laporan terakhir: sampai kapan data milik baris itu lengkap.",
        "The attribute with the date of the last report: up to when what belongs to the row is complete.",
        contoh: "tabel unit { kunci code/kode: teks, last_report/laporan: tanggal, dilaporkan sampai last_report }",
        example: "table unit { key code/kode: text, last_report/laporan: date, reported until last_report }", .declares)
    static let rule = HelpEntry(
        "Menyatakan aturan yang diperiksa pada tiap baris.", "Declares a rule that is checked on every row.",
        contoh: "aturan tps_capacity/kapasitas_tps dari tps: wajib pemilih <= 300", example: "rule tps_capacity/kapasitas_tps of tps: require voters <= 300",
        .later)
    static let require = HelpEntry(
        "Syarat sebuah aturan.", "The condition of a rule.",
        contoh: "aturan tps_capacity/kapasitas_tps dari tps: wajib pemilih <= 300", example: "rule tps_capacity/kapasitas_tps of tps: require voters <= 300",
        .later)
    static let severity = HelpEntry(
        "Berat pelanggaran sebuah aturan.", "How grave a breach of the rule is.",
        contoh: "aturan x/y dari tps: wajib pemilih <= 300 tingkat warning", example: "rule x/y of tps: require voters <= 300 severity warning", .later)
    static let cites = HelpEntry(
        "Dasar hukum sebuah aturan.", "The article of law behind a rule.",
        contoh: "aturan x/y dari tps: wajib pemilih <= 300 dasar \"PKPU 7/2022\"", example: "rule x/y of tps: require voters <= 300 cites \"PKPU 7/2022\"",
        .later)
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
    static let about = HelpEntry(
        "Angka perkiraan, dengan selisih wajar yang disebut.", "An approximate figure, with a tolerance that is said.",
        contoh: "verifikasi pernyataan yang ketelitian = sekitar", example: "verify statements where precision = about", .later)
}
