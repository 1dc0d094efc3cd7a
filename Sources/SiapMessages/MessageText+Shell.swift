import SiapText

/// S086x: the shell; and mistakes of siap itself.
extension MessageText {
    static func onlyInShell(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” works at the prompt only, not in a script",
            indonesian: "“\(written)” hanya dapat dipakai langsung di siap, bukan dalam skrip",
            help: MessageLine(
                english: "start siap without a script, and write it there",
                indonesian: "jalankan siap tanpa skrip, lalu tuliskan di sana"))
    }

    static func noSuchEntry(number: String, count: Int) -> MessageText {
        MessageText(
            english: "the history has no entry \(number): it has \(count)",
            indonesian: "riwayat tidak memiliki entri \(number): isinya \(count)",
            help: MessageLine(
                english: "`show history` lists the entries with their numbers",
                indonesian: "`tampilkan riwayat` menampilkan entri beserta nomornya"))
    }

    static let maskedEntry = MessageText(
        english: "“•••” stands for a name or number that the history does not keep",
        indonesian: "“•••” menggantikan nama atau nomor yang tidak disimpan riwayat",
        help: MessageLine(
            english: "write it in its place again",
            indonesian: "tulis kembali nama atau nomor itu di tempatnya"))

    static func internalProblem(reason: String?) -> MessageText {
        MessageText(
            english: "siap made a mistake of its own\(reason, after: ": ")",
            indonesian: "siap sendiri yang keliru\(reason, after: ": ")",
            help: MessageLine(
                english: "please report it with the statement that led here",
                indonesian: "mohon laporkan beserta pernyataan yang menyebabkannya"))
    }
}
