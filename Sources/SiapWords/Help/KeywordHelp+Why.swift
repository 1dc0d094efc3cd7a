import SiapText

/// Asking for reasons.
extension KeywordHelp {
    static let why = HelpEntry(
        english: "Tells how the last answer came about; with a row and a condition: whether it holds, and why.",
        indonesian: """
            Menjelaskan asal jawaban terakhir; dengan sebuah baris dan syarat: apakah syarat itu terpenuhi, dan apa \
            sebabnya.
            """,
        example: Bilingual(
            english: "count wbp where province = NTT; why",
            indonesian: "hitung wbp yang provinsi = NTT; mengapa"))
    static let whole = HelpEntry(
        english: "After \"why\": the whole derivation, down to the rows, and not only what decides.",
        indonesian: "Sesudah \"mengapa\": seluruh turunannya, sampai baris-barisnya, bukan hanya yang menentukan.",
        example: Bilingual(
            english: "why whole wbp \"W-00005\" eligible",
            indonesian: "mengapa lengkap wbp \"W-00005\" memenuhi_syarat"))
}
