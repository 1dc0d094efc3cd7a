import SiapText

/// S046x: what is allowed, and hardly ever meant.
extension MessagePage {
    static let groupOfNumbers = MessagePage(
        explanation: Bilingual(
            english: """
                `by` makes a group for each value that it finds in the rows. A number by itself names no column, as it \
                does in some other languages.
                """,
            indonesian: """
                `per` membuat satu kelompok untuk tiap nilai yang ada pada baris. Bilangan saja tidak menunjuk kolom, \
                berbeda dengan di beberapa bahasa lain.
                """),
        example: Bilingual(
            english: "count wbp by 1",
            indonesian: "hitung wbp per 1"),
        mended: Bilingual(
            english: "count wbp by kind",
            indonesian: "hitung wbp per jenis"))

    static let neverBoth = MessagePage(
        explanation: Bilingual(
            english: """
                In speech “prisons and remand centres” are two sets put together. In a condition `and` asks both of \
                the same row, and one attribute of a row has one value. What is meant is mostly `or`, or a list: `kind \
                one of (detainee, child)`.
                """,
            indonesian: """
                Dalam percakapan, “lapas dan rutan” berarti dua himpunan yang digabungkan. Dalam syarat, `dan` \
                menuntut keduanya pada baris yang sama, sedangkan satu atribut sebuah baris hanya bernilai satu. Yang \
                dimaksud biasanya `atau`, atau daftar: `jenis salah satu dari (tahanan, anak)`.
                """),
        example: Bilingual(
            english: "count wbp where kind = detainee and kind = child",
            indonesian: "hitung wbp yang jenis = tahanan dan jenis = anak"),
        mended: Bilingual(
            english: "count wbp where kind = detainee or kind = child",
            indonesian: "hitung wbp yang jenis = tahanan atau jenis = anak"))

    static let alwaysEither = MessagePage(
        explanation: Bilingual(
            english: """
                Whoever is no detainee or no child is everyone: each is not at least one of the two. “Neither … nor …” \
                is `and` between two denials. Only rows where the value is unknown are left out; whoever means just \
                that writes `is known`.
                """,
            indonesian: """
                “Bukan tahanan atau bukan anak” berarti semua orang, sebab setiap orang pasti bukan salah satunya. \
                “Bukan tahanan dan bukan anak” ditulis dengan `dan`. Yang tersaring hanyalah baris yang nilainya \
                kosong; bila itu yang dimaksud, tulis `terisi`.
                """),
        example: Bilingual(
            english: "count wbp where kind != detainee or kind != child",
            indonesian: "hitung wbp yang jenis != tahanan atau jenis != anak"),
        mended: Bilingual(
            english: "count wbp where kind != detainee and kind != child",
            indonesian: "hitung wbp yang jenis != tahanan dan jenis != anak"))

    static let boundsReversed = MessagePage(
        explanation: Bilingual(
            english: "`between` takes the lower bound, then the upper one; both are included.",
            indonesian: "`antara` diikuti batas bawah, lalu batas atas; keduanya ikut."),
        example: Bilingual(
            english: "count wbp where age between 25 and 17",
            indonesian: "hitung wbp yang umur antara 25 dan 17"),
        mended: Bilingual(
            english: "count wbp where age between 17 and 25",
            indonesian: "hitung wbp yang umur antara 17 dan 25"))

    static let datedLiteral = MessagePage(
        explanation: Bilingual(
            english: "`on` asks for what stands before it on another day. `as of` asks the whole question on that day.",
            indonesian: """
                `pada` menanyakan yang di depannya pada tanggal lain. `per tanggal` menanyakan seluruh pertanyaan pada \
                tanggal itu.
                """),
        example: Bilingual(
            english: "count wbp where voter_list = DPT on 2024-01-18",
            indonesian: "hitung wbp yang daftar_pemilih = DPT pada 2024-01-18"),
        mended: Bilingual(
            english: "count wbp where voter_list = DPT as of 2024-01-18",
            indonesian: "hitung wbp yang daftar_pemilih = DPT per tanggal 2024-01-18"))
}
