/// S01xx: reading the letters.
extension MessageText {
    static let notUTF8 = MessageText(
        "this text is not UTF-8", "teks ini bukan UTF-8",
        help: ("save the file as UTF-8, then try again", "simpan berkasnya sebagai UTF-8, lalu coba lagi"),
        explanation: (
            "Scripts are read as UTF-8. Old spreadsheets and editors often write Windows-1252 or UTF-16; choose UTF-8 when saving.",
            "Skrip dibaca sebagai UTF-8. Lembar kerja dan penyunting lama sering menulis Windows-1252 atau UTF-16; pilih UTF-8 saat menyimpan."
        ))

    static let nulByte = MessageText(
        "there is a zero byte here", "ada byte nol di sini",
        help: ("delete it; the text may come from a file that holds more than text", "hapus; teks ini mungkin berasal dari berkas yang bukan teks biasa"),
        explanation: (
            "A zero byte cannot be seen and means nothing in a statement. It comes from files that hold more than plain text, or from UTF-16.",
            "Bita nol tidak tampak dan tidak berarti apa-apa dalam pernyataan. Asalnya dari berkas yang bukan teks biasa, atau dari UTF-16."
        ))

    static let strangeCharacter = MessageText(
        "“{0}” means nothing here", "“{0}” tidak berarti apa-apa di sini",
        help: ("such a sign stands only in a text, between quotes", "tanda seperti itu hanya dipakai dalam teks, di antara tanda kutip"),
        explanation: (
            "Outside quotes a statement has words, numbers, dates and a few signs: + - * / = != < <= > >= ~ ( ) { } . , : ; | ? $ #.",
            "Di luar tanda kutip, pernyataan terdiri atas kata, bilangan, tanggal, dan beberapa tanda: + - * / = != < <= > >= ~ ( ) { } . , : ; | ? $ #."
        ),
        example: ("count wbp where province = @NTT", "hitung wbp yang provinsi = @NTT"),
        mended: ("count wbp where province = NTT", "hitung wbp yang provinsi = NTT"))

    static let unclosedString = MessageText(
        "this quote is never closed", "tanda kutip ini tidak ditutup",
        help: ("close the text with \" on the same line", "tutup teksnya dengan \" pada baris yang sama"),
        explanation: (
            "A text begins and ends with \" and stays on one line. Inside it a quote is written \\\" and a new line \\n.",
            "Teks diawali dan diakhiri \" dan tidak berganti baris. Di dalamnya, tanda kutip ditulis \\\" dan ganti baris ditulis \\n."
        ),
        example: ("count wbp where province = \"NTT", "hitung wbp yang provinsi = \"NTT"),
        mended: ("count wbp where province = \"NTT\"", "hitung wbp yang provinsi = \"NTT\""))

    static let impossibleDate = MessageText(
        "“{0}” is not a date: {1}", "“{0}” bukan tanggal: {1}",
        explanation: (
            "Dates are checked when the question is read. They are written year-month-day, day/month/year, or with the name of the month.",
            "Tanggal diperiksa ketika pertanyaan dibaca. Bentuknya tahun-bulan-hari, hari/bulan/tahun, atau dengan nama bulan."
        ),
        example: ("count wbp as of 2023-11-31", "hitung wbp per tanggal 2023-11-31"),
        mended: ("count wbp as of 2023-11-30", "hitung wbp per tanggal 2023-11-30"))

    static let dateInOtherOrder = MessageText(
        "this date puts the day first", "tanggal ini mendahulukan hari",
        help: ("write {proposals}, or day/month/year with slashes", "tulis {proposals}, atau hari/bulan/tahun dengan garis miring"),
        explanation: (
            "With hyphens a date is year-month-day, everywhere and for everyone. Day first is written with slashes: 14/2/2024 is 14 February 2024.",
            "Dengan tanda hubung, tanggal selalu berurutan tahun-bulan-hari. Jika hari di depan, pakai garis miring: 14/2/2024 adalah 14 Februari 2024."
        ),
        example: ("count wbp as of 14-02-2024", "hitung wbp per tanggal 14-02-2024"),
        mended: ("count wbp as of 2024-02-14", "hitung wbp per tanggal 2024-02-14"))

    static let impossibleTime = MessageText(
        "“{0}” is not a time of day", "“{0}” bukan jam yang benar",
        help: ("hours go from 00 to 23 and minutes from 00 to 59, as in 07:30", "jam dari 00 sampai 23 dan menit dari 00 sampai 59, misalnya 07:30"),
        explanation: (
            "A time of day is two numbers with a colon between them, in the 24-hour clock.",
            "Waktu dalam sehari ditulis dengan dua angka dan titik dua di antaranya, menurut jam 24."
        ),
        example: ("show tps where opens = 25:00", "tampilkan tps yang jam_buka = 25:00"),
        mended: ("show tps where opens = 07:00", "tampilkan tps yang jam_buka = 07:00"))

    static let statementTooLong = MessageText(
        "this statement is longer than {0} bytes", "pernyataan ini lebih dari {0} byte",
        help: ("split it, or put long lists into a file and load it as a table", "pecah, atau taruh daftar panjang dalam berkas dan muat sebagai tabel"),
        explanation: (
            "One statement may have 1,000,000 bytes. A list that long is better kept in a csv file and read with `load table`.",
            "Satu pernyataan paling banyak 1.000.000 byte. Daftar sepanjang itu lebih baik disimpan dalam berkas csv dan dibaca dengan `muat tabel`."
        ))

    static let unknownEscape = MessageText(
        "“{0}” means nothing inside a text", "“{0}” tidak berarti apa-apa di dalam teks",
        help: (#"a backslash itself is written \\"#, #"garis miring terbalik ditulis \\"#),
        explanation: (
            #"Inside a text a backslash goes before \ and " to write them, before n for a new line and before t for a tab. Nothing else follows it."#,
            #"Di dalam teks, garis miring terbalik dipakai di depan \ dan ", di depan n untuk ganti baris, dan di depan t untuk tab. Lainnya tidak ada."#
        ),
        example: (#"say "C:\Users""#, #"tulis "C:\Users""#),
        mended: (#"say "C:\\Users""#, #"tulis "C:\\Users""#))

    static let badVariable = MessageText(
        "a name is missing after “$”", "nama belum ada sesudah “$”",
        help: ("a variable is $ and a name that begins with a letter, such as $due", "variabel adalah $ dan nama yang diawali huruf, misalnya $batas_waktu"),
        explanation: (
            "Variables always carry the sign $, directly before their name, so that they are never taken for an attribute or a code.",
            "Variabel selalu memakai tanda $, tepat di depan namanya, supaya tidak tertukar dengan atribut atau kode."
        ),
        example: ("let $ = 7", "misalkan $ = 7"),
        mended: ("let $days = 7", "misalkan $selang = 7"))

    static let curlyQuote = MessageText(
        "a text stands in straight double quotes, not in these", "teks diapit tanda kutip ganda lurus, bukan yang ini",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "Word processors turn quotes into curly ones, and other languages use single quotes. A text here stands between two of the sign \".",
            "Pengolah kata mengubah tanda kutip menjadi melengkung, dan bahasa lain memakai kutip tunggal. Di sini teks diapit dua tanda \"."
        ),
        example: ("count wbp where province = “NTT”", "hitung wbp yang provinsi = “NTT”"),
        mended: ("count wbp where province = \"NTT\"", "hitung wbp yang provinsi = \"NTT\""))
}
