import SiapText

/// S03xx: codes, rows and links.
extension MessagePage {
    static let unknownCode = MessagePage(
        explanation: Bilingual(
            english: """
                Codes are declared by the pack and checked when the question is read, so that a slip does not silently \
                count nothing.
                """,
            indonesian: """
                Kode ditetapkan oleh paket dan diperiksa ketika pertanyaan dibaca, supaya salah ketik tidak diam-diam \
                menghasilkan nol.
                """),
        example: Bilingual(
            english: "count wbp where voter_list = DTP",
            indonesian: "hitung wbp yang daftar_pemilih = DTP"),
        mended: Bilingual(
            english: "count wbp where voter_list = DPT",
            indonesian: "hitung wbp yang daftar_pemilih = DPT"))

    static let ambiguousCode = MessagePage(
        explanation: Bilingual(
            english: """
                Offices number the same places differently. Where two code systems give one code to two places, \
                neither is taken in silence.
                """,
            indonesian: """
                Tiap kantor memberi nomor sendiri. Jika dua sistem kode memberi satu kode kepada dua tempat, tidak ada \
                yang dipilih diam-diam.
                """),
        example: Bilingual(
            english: "count wbp where province = 91",
            indonesian: "hitung wbp yang provinsi = 91"),
        mended: Bilingual(
            english: "count wbp where province = \"Papua Barat\"",
            indonesian: "hitung wbp yang provinsi = \"Papua Barat\""))

    static let unknownRow = MessagePage(
        explanation: Bilingual(
            english: """
                A row is named by its key, its name or one of its other names. A name that does not exist is told \
                before anything is counted.
                """,
            indonesian: """
                Baris disebut dengan kunci, nama, atau nama lainnya. Nama yang tidak ada diberitahukan sebelum apa pun \
                dihitung.
                """),
        example: Bilingual(
            english: "count wbp where province = NNT",
            indonesian: "hitung wbp yang provinsi = NNT"),
        mended: Bilingual(
            english: "count wbp where province = NTT",
            indonesian: "hitung wbp yang provinsi = NTT"))

    static let standaloneCode = MessagePage(
        explanation: Bilingual(
            english: """
                A code may stand alone as a condition when only one attribute can have it. Otherwise the attribute is \
                named.
                """,
            indonesian: """
                Kode boleh berdiri sendiri sebagai syarat jika hanya satu atribut yang memilikinya. Jika tidak, \
                atributnya disebut.
                """),
        example: Bilingual(
            english: "count wbp where P",
            indonesian: "hitung wbp yang P"),
        mended: Bilingual(
            english: "count wbp where sex = P",
            indonesian: "hitung wbp yang jenis_kelamin = P"))

    static let ambiguousLink = MessagePage(
        explanation: Bilingual(
            english: """
                When a table links to another more than once, each link has a name of its own from the other side, so \
                that nothing is counted twice.
                """,
            indonesian: """
                Jika sebuah tabel bertaut lebih dari sekali ke tabel lain, tiap tautan bernama sendiri dari sisi itu, \
                supaya tidak ada yang dihitung dua kali.
                """),
        example: Bilingual(
            english: "show tps where count(wbp) > 300",
            indonesian: "tampilkan tps yang hitung(wbp) > 300"),
        mended: Bilingual(
            english: "show tps where count(registered) > 300",
            indonesian: "tampilkan tps yang hitung(wbp_terdaftar) > 300"))

    static let noLink = MessagePage(
        explanation: Bilingual(
            english: """
                Rows are counted along the links that the pack declares. `describe` with a table's name shows them.
                """,
            indonesian: """
                Baris dihitung menurut tautan yang ditetapkan paket. `uraikan` dengan nama tabel menampilkannya.
                """),
        example: Bilingual(
            english: "show tps where count(outreach) = 0",
            indonesian: "tampilkan tps yang hitung(sosialisasi) = 0"),
        mended: Bilingual(
            english: "show satker where count(outreach) = 0",
            indonesian: "tampilkan satker yang hitung(sosialisasi) = 0"))

    static let ambiguousRow = MessagePage(
        explanation: Bilingual(
            english: "Names may repeat, keys do not. Where a name fits several rows, none is taken by chance.",
            indonesian: """
                Nama boleh berulang, kunci tidak. Jika satu nama cocok dengan beberapa baris, tidak ada yang dipilih \
                sembarang.
                """))
}
