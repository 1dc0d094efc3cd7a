/// Asking for reasons.
extension KeywordHelp {
    static let why = HelpEntry(
        "Menjelaskan asal jawaban terakhir; dengan sebuah baris dan syarat: apakah syarat itu terpenuhi, dan apa sebabnya.",
        english: "Tells how the last answer came about; with a row and a condition: whether it holds, and why.",
        contoh: "hitung wbp yang provinsi = NTT; mengapa", example: "count wbp where province = NTT; why")
    static let whole = HelpEntry(
        "Sesudah \"mengapa\": seluruh turunannya, sampai baris-barisnya, bukan hanya yang menentukan.",
        english: "After \"why\": the whole derivation, down to the rows, and not only what decides.",
        contoh: "mengapa lengkap wbp \"W-00005\" memenuhi_syarat", example: "why whole wbp \"W-00005\" eligible")
}
