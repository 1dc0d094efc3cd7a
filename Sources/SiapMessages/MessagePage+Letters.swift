import SiapText

/// S01xx: reading the letters.
extension MessagePage {
    static let notUTF8 = MessagePage(
        explanation: Bilingual(
            english: """
                Scripts are read as UTF-8. Old spreadsheets and editors often write Windows-1252 or UTF-16; choose \
                UTF-8 when saving.
                """,
            indonesian: """
                Skrip dibaca sebagai UTF-8. Lembar kerja dan penyunting lama sering menulis Windows-1252 atau UTF-16; \
                pilih UTF-8 saat menyimpan.
                """))

    static let nulByte = MessagePage(
        explanation: Bilingual(
            english: """
                A zero byte cannot be seen and means nothing in a statement. It comes from files that hold more than \
                plain text, or from UTF-16.
                """,
            indonesian: """
                Bita nol tidak tampak dan tidak berarti apa-apa dalam pernyataan. Asalnya dari berkas yang bukan teks \
                biasa, atau dari UTF-16.
                """))

    static let strangeCharacter = MessagePage(
        explanation: Bilingual(
            english: """
                Outside quotes a statement has words, numbers, dates and a few signs: + - * / = != < <= > >= ~ ( ) { } \
                . , : ; | ? $ #.
                """,
            indonesian: """
                Di luar tanda kutip, pernyataan terdiri atas kata, bilangan, tanggal, dan beberapa tanda: + - * / = != \
                < <= > >= ~ ( ) { } . , : ; | ? $ #.
                """),
        example: Bilingual(
            english: "count wbp where province = @NTT",
            indonesian: "hitung wbp yang provinsi = @NTT"),
        mended: Bilingual(
            english: "count wbp where province = NTT",
            indonesian: "hitung wbp yang provinsi = NTT"))

    static let unclosedString = MessagePage(
        explanation: Bilingual(
            english: """
                A text begins and ends with " and stays on one line. Inside it a quote is written \\" and a new line \
                \\n.
                """,
            indonesian: """
                Teks diawali dan diakhiri " dan tidak berganti baris. Di dalamnya, tanda kutip ditulis \\" dan ganti \
                baris ditulis \\n.
                """),
        example: Bilingual(
            english: "count wbp where province = \"NTT",
            indonesian: "hitung wbp yang provinsi = \"NTT"),
        mended: Bilingual(
            english: "count wbp where province = \"NTT\"",
            indonesian: "hitung wbp yang provinsi = \"NTT\""))

    static let impossibleDate = MessagePage(
        explanation: Bilingual(
            english: """
                Dates are checked when the question is read. They are written year-month-day, day/month/year, or with \
                the name of the month.
                """,
            indonesian: """
                Tanggal diperiksa ketika pertanyaan dibaca. Bentuknya tahun-bulan-hari, hari/bulan/tahun, atau dengan \
                nama bulan.
                """),
        example: Bilingual(
            english: "count wbp as of 2023-11-31",
            indonesian: "hitung wbp per tanggal 2023-11-31"),
        mended: Bilingual(
            english: "count wbp as of 2023-11-30",
            indonesian: "hitung wbp per tanggal 2023-11-30"))

    static let dateInOtherOrder = MessagePage(
        explanation: Bilingual(
            english: """
                With hyphens a date is year-month-day, everywhere and for everyone. Day first is written with slashes: \
                14/2/2024 is 14 February 2024.
                """,
            indonesian: """
                Dengan tanda hubung, tanggal selalu berurutan tahun-bulan-hari. Jika hari di depan, pakai garis \
                miring: 14/2/2024 adalah 14 Februari 2024.
                """),
        example: Bilingual(
            english: "count wbp as of 14-02-2024",
            indonesian: "hitung wbp per tanggal 14-02-2024"),
        mended: Bilingual(
            english: "count wbp as of 2024-02-14",
            indonesian: "hitung wbp per tanggal 2024-02-14"))

    static let impossibleTime = MessagePage(
        explanation: Bilingual(
            english: "A time of day is two numbers with a colon between them, in the 24-hour clock.",
            indonesian: "Waktu dalam sehari ditulis dengan dua angka dan titik dua di antaranya, menurut jam 24."),
        example: Bilingual(
            english: "show tps where opens = 25:00",
            indonesian: "tampilkan tps yang jam_buka = 25:00"),
        mended: Bilingual(
            english: "show tps where opens = 07:00",
            indonesian: "tampilkan tps yang jam_buka = 07:00"))

    static let statementTooLong = MessagePage(
        explanation: Bilingual(
            english: """
                One statement may have 1,000,000 bytes. A list that long is better kept in a csv file and read with \
                `load table`.
                """,
            indonesian: """
                Satu pernyataan paling banyak 1.000.000 byte. Daftar sepanjang itu lebih baik disimpan dalam berkas \
                csv dan dibaca dengan `muat tabel`.
                """))

    static let unknownEscape = MessagePage(
        explanation: Bilingual(
            english: """
                Inside a text a backslash goes before \\ and " to write them, before n for a new line and before t for \
                a tab. Nothing else follows it.
                """,
            indonesian: """
                Di dalam teks, garis miring terbalik dipakai di depan \\ dan ", di depan n untuk ganti baris, dan di \
                depan t untuk tab. Lainnya tidak ada.
                """),
        example: Bilingual(
            english: "say \"C:\\Users\"",
            indonesian: "tulis \"C:\\Users\""),
        mended: Bilingual(
            english: "say \"C:\\\\Users\"",
            indonesian: "tulis \"C:\\\\Users\""))

    static let badVariable = MessagePage(
        explanation: Bilingual(
            english: """
                Variables always carry the sign $, directly before their name, so that they are never taken for an \
                attribute or a code.
                """,
            indonesian: """
                Variabel selalu memakai tanda $, tepat di depan namanya, supaya tidak tertukar dengan atribut atau \
                kode.
                """),
        example: Bilingual(
            english: "let $ = 7",
            indonesian: "misalkan $ = 7"),
        mended: Bilingual(
            english: "let $days = 7",
            indonesian: "misalkan $selang = 7"))

    static let curlyQuote = MessagePage(
        explanation: Bilingual(
            english: """
                Word processors turn quotes into curly ones, and other languages use single quotes. A text here stands \
                between two of the sign ".
                """,
            indonesian: """
                Pengolah kata mengubah tanda kutip menjadi melengkung, dan bahasa lain memakai kutip tunggal. Di sini \
                teks diapit dua tanda ".
                """),
        example: Bilingual(
            english: "count wbp where province = “NTT”",
            indonesian: "hitung wbp yang provinsi = “NTT”"),
        mended: Bilingual(
            english: "count wbp where province = \"NTT\"",
            indonesian: "hitung wbp yang provinsi = \"NTT\""))
}
