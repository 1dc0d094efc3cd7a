import SiapText

/// S01xx: reading the letters.
extension MessageText {
    static let notUTF8 = MessageText(
        english: "this text is not UTF-8",
        indonesian: "teks ini bukan UTF-8",
        help: MessageLine(
            english: "save the file as UTF-8, then try again",
            indonesian: "simpan berkasnya sebagai UTF-8, lalu coba lagi"))

    static let nulByte = MessageText(
        english: "there is a zero byte here",
        indonesian: "ada byte nol di sini",
        help: MessageLine(
            english: "delete it; the text may come from a file that holds more than text",
            indonesian: "hapus; teks ini mungkin berasal dari berkas yang bukan teks biasa"))

    static func strangeCharacter(character: String) -> MessageText {
        MessageText(
            english: "“\(character)” means nothing here",
            indonesian: "“\(character)” tidak berarti apa-apa di sini",
            help: MessageLine(
                english: "such a sign stands only in a text, between quotes",
                indonesian: "tanda seperti itu hanya dipakai dalam teks, di antara tanda kutip"))
    }

    static let unclosedString = MessageText(
        english: "this quote is never closed",
        indonesian: "tanda kutip ini tidak ditutup",
        help: MessageLine(
            english: "close the text with \" on the same line",
            indonesian: "tutup teksnya dengan \" pada baris yang sama"))

    static func impossibleDate(written: String, reason: Bilingual) -> MessageText {
        MessageText(
            english: "“\(written)” is not a date: \(reason)",
            indonesian: "“\(written)” bukan tanggal: \(reason)")
    }

    static let dateInOtherOrder = MessageText(
        english: "this date puts the day first",
        indonesian: "tanggal ini mendahulukan hari",
        help: MessageLine(
            english: "write \(.proposals), or day/month/year with slashes",
            indonesian: "tulis \(.proposals), atau hari/bulan/tahun dengan garis miring"))

    static func impossibleTime(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” is not a time of day",
            indonesian: "“\(written)” bukan jam yang benar",
            help: MessageLine(
                english: "hours go from 00 to 23 and minutes from 00 to 59, as in 07:30",
                indonesian: "jam dari 00 sampai 23 dan menit dari 00 sampai 59, misalnya 07:30"))
    }

    static func statementTooLong(limit: Int) -> MessageText {
        MessageText(
            english: "this statement is longer than \(limit) bytes",
            indonesian: "pernyataan ini lebih dari \(limit) byte",
            help: MessageLine(
                english: "split it, or put long lists into a file and load it as a table",
                indonesian: "pecah, atau taruh daftar panjang dalam berkas dan muat sebagai tabel"))
    }

    static func unknownEscape(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” means nothing inside a text",
            indonesian: "“\(written)” tidak berarti apa-apa di dalam teks",
            help: MessageLine(
                english: "a backslash itself is written \\\\",
                indonesian: "garis miring terbalik ditulis \\\\"))
    }

    static let badVariable = MessageText(
        english: "a name is missing after “$”",
        indonesian: "nama belum ada sesudah “$”",
        help: MessageLine(
            english: "a variable is $ and a name that begins with a letter, such as $due",
            indonesian: "variabel adalah $ dan nama yang diawali huruf, misalnya $batas_waktu"))

    static let curlyQuote = MessageText(
        english: "a text stands in straight double quotes, not in these",
        indonesian: "teks diapit tanda kutip ganda lurus, bukan yang ini",
        help: .writeProposals)
}
