/// S09xx: what is still to come, and mistakes of siap itself.
extension MessageText {
    static let notYet = MessageText(
        "“{0}” is a word of the language, but not answered yet", "“{0}” termasuk bahasa ini, tetapi belum dapat dijawab",
        help: ("`help` lists what can be asked now", "`bantuan` memuat yang sudah dapat ditanyakan"),
        explanation: (
            "The word is kept so that scripts written today mean the same when it is answered.",
            "Katanya sudah disediakan supaya skrip yang ditulis hari ini tetap sama artinya kelak."
        ))

    static let internalProblem = MessageText(
        "siap made a mistake of its own[: {0}]", "siap sendiri yang keliru[: {0}]",
        help: ("please report it with the statement that led here", "mohon laporkan beserta pernyataan yang menyebabkannya"),
        explanation: (
            "This is not your mistake. The session goes on; what was saved is saved.",
            "Ini bukan kesalahan Anda. Sesi berlanjut; yang sudah disimpan tetap tersimpan."
        ))
}
