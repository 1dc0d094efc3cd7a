import SiapText

/// S02xx: habits of other languages.
extension MessagePage {
    static let sqlStatement = MessagePage(
        explanation: Bilingual(
            english: """
                A question reads like a sentence: what to do, the table, then the conditions. `explain sql` shows the \
                SQL of any question.
                """,
            indonesian: """
                Pertanyaan dibaca seperti kalimat: perbuatannya, tabelnya, lalu syaratnya. `jelaskan sql` menampilkan \
                SQL dari sebuah pertanyaan.
                """),
        example: Bilingual(
            english: "SELECT province, count(*) FROM wbp GROUP BY province",
            indonesian: "SELECT provinsi, count(*) FROM wbp GROUP BY provinsi"),
        mended: Bilingual(
            english: "count wbp by province",
            indonesian: "hitung wbp per provinsi"))

    static let doubleEquals = MessagePage(
        explanation: Bilingual(
            english: """
                Equality is one =, and inequality is !=. Nothing is assigned inside a question, so there is nothing to \
                confuse it with.
                """,
            indonesian: """
                Kesamaan ditulis dengan satu =, ketidaksamaan dengan !=. Di dalam pertanyaan tidak ada pemberian \
                nilai, jadi tidak akan tertukar.
                """),
        example: Bilingual(
            english: "count wbp where province == NTT",
            indonesian: "hitung wbp yang provinsi == NTT"),
        mended: Bilingual(
            english: "count wbp where province = NTT",
            indonesian: "hitung wbp yang provinsi = NTT"))

    static let symbolicLogic = MessagePage(
        explanation: Bilingual(
            english: "Conditions are joined by the words `and` and `or` and turned round by `not`.",
            indonesian: "Syarat digabung dengan kata `dan` dan `atau`, dan dibalik dengan `tidak`."),
        example: Bilingual(
            english: "count wbp where age > 60 && citizen",
            indonesian: "hitung wbp yang umur > 60 && wni"),
        mended: Bilingual(
            english: "count wbp where age > 60 and citizen",
            indonesian: "hitung wbp yang umur > 60 dan wni"))

    static let countStar = MessagePage(
        explanation: Bilingual(
            english: """
                `count` before a table counts its rows. Inside another question, `count(…)` with a linked table counts \
                the rows that belong to each row.
                """,
            indonesian: """
                `hitung` di depan tabel menghitung barisnya. Di dalam pertanyaan lain, `hitung(…)` dengan tabel \
                tertaut menghitung baris milik tiap baris.
                """),
        example: Bilingual(
            english: "count(*) of wbp",
            indonesian: "hitung(*) dari wbp"),
        mended: Bilingual(
            english: "count wbp",
            indonesian: "hitung wbp"))

    static let isInsteadOfEquals = MessagePage(
        explanation: Bilingual(
            english: "`province = NTT` compares. `is unknown` and `is known` ask whether a value is there at all.",
            indonesian: "`provinsi = NTT` membandingkan. `kosong` dan `terisi` menanyakan apakah nilainya ada."),
        example: Bilingual(
            english: "count wbp where province is NTT",
            indonesian: "hitung wbp yang provinsi adalah NTT"),
        mended: Bilingual(
            english: "count wbp where province = NTT",
            indonesian: "hitung wbp yang provinsi = NTT"))

    static let groupBy = MessagePage(
        explanation: Bilingual(
            english: "`by` gives one line for each value of what follows it; several are parted by commas.",
            indonesian: """
                `per` memberi satu baris untuk tiap nilai dari yang disebut sesudahnya; beberapa dipisah dengan koma.
                """),
        example: Bilingual(
            english: "count wbp group by province",
            indonesian: "hitung wbp group by provinsi"),
        mended: Bilingual(
            english: "count wbp by province",
            indonesian: "hitung wbp per provinsi"))

    static let commaForAnd = MessagePage(
        explanation: Bilingual(
            english: """
                A comma parts the items of a list. Conditions are joined by `and` when all must hold, by `or` when one \
                is enough.
                """,
            indonesian: """
                Koma memisahkan butir daftar. Syarat digabung dengan `dan` jika semuanya harus terpenuhi, dengan \
                `atau` jika salah satu cukup.
                """),
        example: Bilingual(
            english: "count wbp where age > 60, citizen",
            indonesian: "hitung wbp yang umur > 60, wni"),
        mended: Bilingual(
            english: "count wbp where age > 60 and citizen",
            indonesian: "hitung wbp yang umur > 60 dan wni"))

    static let missingNumber = MessagePage(
        explanation: Bilingual(
            english: "`top` keeps that many lines from the beginning of the result, after sorting.",
            indonesian: "`teratas` menyisakan sebanyak itu baris dari awal hasil, sesudah diurutkan."),
        example: Bilingual(
            english: "count wbp by satker sort count desc top ten",
            indonesian: "hitung wbp per satker urutkan jumlah turun teratas sepuluh"),
        mended: Bilingual(
            english: "count wbp by satker sort count desc top 10",
            indonesian: "hitung wbp per satker urutkan jumlah turun teratas 10"))

    static let missingBrackets = MessagePage(
        explanation: Bilingual(
            english: """
                `one of` is followed by a list in brackets, its items parted by commas, or by a link to several rows.
                """,
            indonesian: """
                `salah satu dari` diikuti daftar dalam kurung dengan koma di antaranya, atau tautan ke banyak baris.
                """),
        example: Bilingual(
            english: "count wbp where province one of NTT, Babel",
            indonesian: "hitung wbp yang provinsi salah satu dari NTT, Babel"),
        mended: Bilingual(
            english: "count wbp where province one of (NTT, Babel)",
            indonesian: "hitung wbp yang provinsi salah satu dari (NTT, Babel)"))

    static let emptyInterpolation = MessagePage(
        explanation: Bilingual(
            english: "In the text of `say` and `because` a name or question between braces is replaced by its value.",
            indonesian: """
                Dalam teks `tulis` dan `karena`, nama atau pertanyaan di antara kurung kurawal diganti dengan \
                nilainya.
                """),
        example: Bilingual(
            english: "say \"Held: {}\"",
            indonesian: "tulis \"Penghuni: {}\""),
        mended: Bilingual(
            english: "say \"Held: {count wbp}\"",
            indonesian: "tulis \"Penghuni: {hitung wbp}\""))

    static let dotCommand = MessagePage(
        explanation: Bilingual(
            english: """
                There are no commands beside the language: whatever can be done at the prompt can also be written in a \
                script.
                """,
            indonesian: """
                Tidak ada perintah di luar bahasa ini: semua yang bisa diketik di sini juga bisa ditulis dalam skrip.
                """),
        example: Bilingual(
            english: ".tables",
            indonesian: ".tables"),
        mended: Bilingual(
            english: "show tables",
            indonesian: "tampilkan tabel"))
}
