/// S086x: what only a person at the prompt can do.
extension MessageText {
    static let onlyInShell = MessageText(
        "“{0}” works at the prompt only, not in a script", "“{0}” hanya dapat dipakai langsung di siap, bukan dalam skrip",
        help: ("start siap without a script, and write it there", "jalankan siap tanpa skrip, lalu tuliskan di sana"),
        explanation: (
            "A script runs without anybody watching: it opens no editor and starts no other program.",
            "Skrip berjalan tanpa ada yang menyaksikan: ia tidak membuka penyunting dan tidak menjalankan program lain."
        ),
        example: ("edit", "sunting"))

    static let noSuchEntry = MessageText(
        "the history has no entry {0}[: it has {1}]", "riwayat tidak memiliki entri {0}[: isinya {1}]",
        help: ("`show history` lists the entries with their numbers", "`tampilkan riwayat` menampilkan entri beserta nomornya"),
        explanation: (
            "`edit` opens the last statement, or with a number that entry of the history.",
            "`sunting` membuka pernyataan terakhir, atau dengan nomor: entri itu dari riwayat."
        ))

    static let maskedEntry = MessageText(
        "“•••” stands for a name or number that the history does not keep", "“•••” menggantikan nama atau nomor yang tidak disimpan riwayat",
        help: ("write it in its place again", "tulis kembali nama atau nomor itu di tempatnya"),
        explanation: (
            "What a question asks about a person by name or number is masked in the history, which other sessions read. Asked as it stands there, nobody would be found.",
            "Nama dan nomor orang yang ditanyakan disamarkan dalam riwayat, karena riwayat dibaca sesi lain. Bila ditanyakan apa adanya, tidak seorang pun ditemukan."
        ))
}
