/// S09xx: mistakes of siap itself.
extension MessageText {
    static let internalProblem = MessageText(
        "siap made a mistake of its own[: {0}]", "siap sendiri yang keliru[: {0}]",
        help: ("please report it with the statement that led here", "mohon laporkan beserta pernyataan yang menyebabkannya"),
        explanation: (
            "This is not your mistake. The session goes on; what was saved is saved.",
            "Ini bukan kesalahan Anda. Sesi berlanjut; yang sudah disimpan tetap tersimpan."
        ))
}
