/// Words that are known and whose meaning is still to come.
extension KeywordHelp {
    static let reportedUntil = HelpEntry(
        "Atribut berisi tanggal laporan terakhir: sampai kapan data milik baris itu lengkap.",
        "The attribute with the date of the last report: up to when what belongs to the row is complete.",
        contoh: "tabel unit { kunci code/kode: teks, last_report/laporan: tanggal, dilaporkan sampai last_report }",
        example: "table unit { key code/kode: text, last_report/laporan: date, reported until last_report }", .declares)
    static let identity = HelpEntry(
        "Atribut yang mengenali orang yang sama dalam berkas berikutnya.", "Attributes by which the same person is known in a later file.",
        contoh: "tabel person { kunci id: teks, nik: pribadi teks, identitas nik }",
        example: "table person { key id: text, nik: private text, identity nik }", .declares)
    static let record = HelpEntry(
        "Mencatat peristiwa.", "Records an event.",
        contoh: "catat release dari wbp \"W-00017\" pada 2024-02-10", example: "record release of wbp \"W-00017\" on 2024-02-10", .later)
    static let undo = HelpEntry("Membatalkan catatan terakhir.", "Takes the last record back.", contoh: "batalkan", example: "undo", .later)
    static let open = HelpEntry(
        "Membuka berkas catatan.", "Opens a file of records.", contoh: "buka \"catatan.siap\"", example: "open \"records.siap\"", .later)
    static let report = HelpEntry("Menyusun laporan.", "Makes a report.", contoh: "laporan harian", example: "report daily", .later)
    static let edit = HelpEntry(
        "Membuka pernyataan terakhir di penyunting.", "Opens the last statement in an editor.", contoh: "sunting", example: "edit", .later)
}
