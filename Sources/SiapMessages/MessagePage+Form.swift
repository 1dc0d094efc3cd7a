import SiapText

/// S02xx: the form of statements.
extension MessagePage {
    static let expectedStatement = MessagePage(
        explanation: Bilingual(
            english: """
                Every statement begins with a word that says what to do: `count`, `show`, `average`, `let`, `load`, \
                `help` and others.
                """,
            indonesian: """
                Setiap pernyataan diawali kata perintah: `hitung`, `tampilkan`, `rata-rata`, `misalkan`, `muat`, \
                `bantuan`, dan lain-lain.
                """),
        example: Bilingual(
            english: "cuont wbp",
            indonesian: "hitng wbp"),
        mended: Bilingual(
            english: "count wbp",
            indonesian: "hitung wbp"))

    static let expectedSource = MessagePage(
        explanation: Bilingual(
            english: """
                A question says which rows it is about: a table, a variable that holds a result, `last`, or another \
                question in brackets.
                """,
            indonesian: """
                Pertanyaan menyebut baris mana yang dimaksud: sebuah tabel, variabel berisi hasil, `terakhir`, atau \
                pertanyaan lain dalam kurung.
                """),
        example: Bilingual(
            english: "count by province",
            indonesian: "hitung per provinsi"),
        mended: Bilingual(
            english: "count wbp by province",
            indonesian: "hitung wbp per provinsi"))

    static let expectedExpression = MessagePage(
        explanation: Bilingual(
            english: """
                On both sides of a sign, and after words such as `where` and `and`, stands something that has a value.
                """,
            indonesian: """
                Di kedua sisi sebuah tanda, dan sesudah kata seperti `yang` dan `dan`, harus ada sesuatu yang \
                bernilai.
                """),
        example: Bilingual(
            english: "count wbp where age > and citizen",
            indonesian: "hitung wbp yang umur > dan wni"),
        mended: Bilingual(
            english: "count wbp where age > 60 and citizen",
            indonesian: "hitung wbp yang umur > 60 dan wni"))

    static let expectedClause = MessagePage(
        explanation: Bilingual(
            english: """
                After its table a question may have clauses, in any order: `where`, `in`, `by`, `across`, `sort`, \
                `top`, `as of`. A `|` goes on with the result.
                """,
            indonesian: """
                Sesudah tabelnya, pertanyaan boleh memiliki bagian lain dalam urutan apa pun: `yang`, `di`, `per`, \
                `silang`, `urutkan`, `teratas`, `per tanggal`. Tanda `|` melanjutkan dengan hasilnya.
                """),
        example: Bilingual(
            english: "count wbp wher province = NTT",
            indonesian: "hitung wbp yng provinsi = NTT"),
        mended: Bilingual(
            english: "count wbp where province = NTT",
            indonesian: "hitung wbp yang provinsi = NTT"))

    static let expectedToken = MessagePage(
        explanation: Bilingual(
            english: """
                Some forms need a certain word or sign at this place: `between 17 and 60` its `and`, a call its `)`, a \
                definition its `=`.
                """,
            indonesian: """
                Beberapa bentuk memerlukan kata atau tanda tertentu di tempat ini: `antara 17 dan 60` memerlukan \
                `dan`, pemanggilan fungsi memerlukan `)`, definisi memerlukan `=`.
                """),
        example: Bilingual(
            english: "count wbp where age between 17 60",
            indonesian: "hitung wbp yang umur antara 17 60"),
        mended: Bilingual(
            english: "count wbp where age between 17 and 60",
            indonesian: "hitung wbp yang umur antara 17 dan 60"))

    static let unclosedParenthesis = MessagePage(
        explanation: Bilingual(
            english: "Each bracket has its pair in the same statement, and each brace in the same script.",
            indonesian: """
                Setiap kurung mempunyai pasangan dalam pernyataan yang sama, dan setiap kurung kurawal dalam skrip \
                yang sama.
                """),
        example: Bilingual(
            english: "count wbp where (age > 60",
            indonesian: "hitung wbp yang (umur > 60"),
        mended: Bilingual(
            english: "count wbp where (age > 60)",
            indonesian: "hitung wbp yang (umur > 60)"))

    static let strayClosing = MessagePage(
        explanation: Bilingual(
            english: "A closing bracket needs one that was opened before it in the same statement.",
            indonesian: "Kurung tutup memerlukan kurung buka yang mendahuluinya dalam pernyataan yang sama."),
        example: Bilingual(
            english: "count wbp where age > 60)",
            indonesian: "hitung wbp yang umur > 60)"),
        mended: Bilingual(
            english: "count wbp where age > 60",
            indonesian: "hitung wbp yang umur > 60"))

    static let nestingTooDeep = MessagePage(
        explanation: Bilingual(
            english: """
                Brackets, blocks and calls may stand inside each other 1,000 levels deep. `help limits` tells all \
                limits.
                """,
            indonesian: """
                Kurung, blok, dan fungsi boleh bersarang sampai 1.000 tingkat. `bantuan batas` menampilkan semua \
                batas.
                """))

    static let wordAfterStatement = MessagePage(
        explanation: Bilingual(
            english: """
                A statement ends with its line, with a `;` or with the end of its block. What follows on the same line \
                belongs to nothing.
                """,
            indonesian: """
                Pernyataan berakhir bersama barisnya, dengan `;`, atau bersama bloknya. Yang tersisa pada baris yang \
                sama tidak termasuk apa pun.
                """),
        example: Bilingual(
            english: "say 2 3",
            indonesian: "tulis 2 3"),
        mended: Bilingual(
            english: "say 2 + 3",
            indonesian: "tulis 2 + 3"))

    static let expectedMeasure = MessagePage(
        explanation: Bilingual(
            english: """
                A question may give several figures at once, parted by commas before `of`. Each begins with a word \
                that says how it is worked out.
                """,
            indonesian: """
                Satu pertanyaan dapat memberi beberapa angka, dipisah koma sebelum `dari`. Tiap angka diawali kata \
                yang menyebut cara menghitungnya.
                """),
        example: Bilingual(
            english: "count, avrage age of wbp",
            indonesian: "hitung, mediam umur dari wbp"),
        mended: Bilingual(
            english: "count, average age of wbp",
            indonesian: "hitung, median umur dari wbp"))

    static let mixedAndOr = MessagePage(
        explanation: Bilingual(
            english: """
                `a and b or c` means `(a and b) or c`. Readers often take it the other way, so brackets are better \
                even where they change nothing.
                """,
            indonesian: """
                `a dan b atau c` berarti `(a dan b) atau c`. Pembaca sering mengartikannya lain, jadi kurung lebih \
                baik walaupun tidak mengubah arti.
                """),
        example: Bilingual(
            english: "count wbp where citizen and age > 60 or ever_married",
            indonesian: "hitung wbp yang wni dan umur > 60 atau telah_kawin"),
        mended: Bilingual(
            english: "count wbp where citizen and (age > 60 or ever_married)",
            indonesian: "hitung wbp yang wni dan (umur > 60 atau telah_kawin)"))

    static let unusedVariable = MessagePage(
        explanation: Bilingual(
            english: """
                A variable or parameter that nothing uses is often a misspelled one: the name meant is written \
                differently elsewhere.
                """,
            indonesian: """
                Variabel atau parameter yang tidak dipakai sering kali salah eja: nama yang dimaksud ditulis lain di \
                tempat lain.
                """),
        example: Bilingual(
            english: "let $deadline = h_7",
            indonesian: "misalkan $batas_waktu = h_7"),
        mended: Bilingual(
            english: "let $deadline = h_7; say $deadline",
            indonesian: "misalkan $batas_waktu = h_7; tulis $batas_waktu"))
}
