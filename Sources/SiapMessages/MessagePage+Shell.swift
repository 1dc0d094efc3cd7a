import SiapText

/// S086x: the shell; and mistakes of siap itself.
extension MessagePage {
    static let onlyInShell = MessagePage(
        explanation: Bilingual(
            english: "A script runs without anybody watching: it opens no editor and starts no other program.",
            indonesian: """
                Skrip berjalan tanpa ada yang menyaksikan: ia tidak membuka penyunting dan tidak menjalankan program \
                lain.
                """),
        example: Bilingual(
            english: "edit",
            indonesian: "sunting"))

    static let noSuchEntry = MessagePage(
        explanation: Bilingual(
            english: "`edit` opens the last statement, or with a number that entry of the history.",
            indonesian: "`sunting` membuka pernyataan terakhir, atau dengan nomor: entri itu dari riwayat."))

    static let maskedEntry = MessagePage(
        explanation: Bilingual(
            english: """
                What a question asks about a person by name or number is masked in the history, which other sessions \
                read. Asked as it stands there, nobody would be found.
                """,
            indonesian: """
                Nama dan nomor orang yang ditanyakan disamarkan dalam riwayat, karena riwayat dibaca sesi lain. Bila \
                ditanyakan apa adanya, tidak seorang pun ditemukan.
                """))

    static let internalProblem = MessagePage(
        explanation: Bilingual(
            english: "This is not your mistake. The session goes on; what was saved is saved.",
            indonesian: "Ini bukan kesalahan Anda. Sesi berlanjut; yang sudah disimpan tetap tersimpan."))
}
