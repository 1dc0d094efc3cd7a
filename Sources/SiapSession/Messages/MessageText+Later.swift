/// S09xx: what is still to come, and mistakes of siap itself.
extension MessageText {
    static let notYet = MessageText(
        "“{0}” is a word of the language, but not answered yet", "“{0}” termasuk bahasa ini, tetapi belum dapat dijawab",
        help: ("`help` lists what can be asked now", "`bantuan` memuat yang sudah dapat ditanyakan"),
        explanation: (
            "The word is kept so that scripts written today mean the same when it is answered.",
            "Katanya sudah disediakan supaya skrip yang ditulis hari ini tetap sama artinya kelak."
        ))

    static let severalDates = MessageText(
        "several dates at once are not answered yet", "beberapa tanggal sekaligus belum dapat dijawab",
        help: ("ask for one date at a time: `as of 2024-02-14`", "tanyakan satu tanggal setiap kali: `per tanggal 2024-02-14`"),
        explanation: (
            "`as of` takes one date. A list of dates side by side, and a series of dates, are still to come.",
            "`per tanggal` menerima satu tanggal. Daftar tanggal berdampingan dan deret tanggal masih akan datang."
        ),
        example: ("count wbp as of 2024-01-18, 2024-02-14", "hitung wbp per tanggal 2024-01-18, 2024-02-14"),
        mended: ("count wbp as of 2024-02-14", "hitung wbp per tanggal 2024-02-14"))

    static let internalProblem = MessageText(
        "siap made a mistake of its own[: {0}]", "siap sendiri yang keliru[: {0}]",
        help: ("please report it with the statement that led here", "mohon laporkan beserta pernyataan yang menyebabkannya"),
        explanation: (
            "This is not your mistake. The session goes on; what was saved is saved.",
            "Ini bukan kesalahan Anda. Sesi berlanjut; yang sudah disimpan tetap tersimpan."
        ))
}
