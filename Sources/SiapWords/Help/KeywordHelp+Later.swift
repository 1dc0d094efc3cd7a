import SiapText

/// Words that are known and whose meaning is still to come.
extension KeywordHelp {
    static let reportedUntil = HelpEntry(
        english: "The attribute with the date of the last report: up to when what belongs to the row is complete.",
        indonesian: "Atribut berisi tanggal laporan terakhir: sampai kapan data milik baris itu lengkap.",
        example: Bilingual(
            english: "table unit { key code/kode: text, last_report/laporan: date, reported until last_report }",
            indonesian: """
                tabel unit { kunci code/kode: teks, last_report/laporan: tanggal, dilaporkan sampai last_report }
                """), kind: .declares)
}
