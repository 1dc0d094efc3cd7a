/// S02xx: the form of a statement.
extension MessageText {
    static let expectedStatement = MessageText(
        "no statement begins with “{0}”", "tidak ada pernyataan yang diawali “{0}”",
        help: ("begin with a word such as `count`, `show` or `help`", "awali dengan kata seperti `hitung`, `tampilkan`, atau `bantuan`"),
        explanation: (
            "Every statement begins with a word that says what to do: `count`, `show`, `average`, `let`, `load`, `help` and others.",
            "Setiap pernyataan diawali kata perintah: `hitung`, `tampilkan`, `rata-rata`, `misalkan`, `muat`, `bantuan`, dan lain-lain."
        ),
        example: ("cuont wbp", "hitng wbp"),
        mended: ("count wbp", "hitung wbp"))

    static let expectedSource = MessageText(
        "a table is missing after “{0}”", "nama tabel belum ada sesudah “{0}”",
        help: ("name the table; `show tables` lists them", "sebutkan tabelnya; `tampilkan tabel` menampilkan daftarnya"),
        explanation: (
            "A question says which rows it is about: a table, a variable that holds a result, `last`, or another question in brackets.",
            "Pertanyaan menyebut baris mana yang dimaksud: sebuah tabel, variabel berisi hasil, `terakhir`, atau pertanyaan lain dalam kurung."
        ),
        example: ("count by province", "hitung per provinsi"),
        mended: ("count wbp by province", "hitung wbp per provinsi"))

    static let expectedExpression = MessageText(
        "a value is missing before “{0}”", "nilai belum ada sebelum “{0}”",
        help: ("put a name, a number, a date, a text or a bracket there", "isi dengan nama, bilangan, tanggal, teks, atau kurung"),
        explanation: (
            "On both sides of a sign, and after words such as `where` and `and`, stands something that has a value.",
            "Di kedua sisi sebuah tanda, dan sesudah kata seperti `yang` dan `dan`, harus ada sesuatu yang bernilai."
        ),
        example: ("count wbp where age > and citizen", "hitung wbp yang umur > dan wni"),
        mended: ("count wbp where age > 60 and citizen", "hitung wbp yang umur > 60 dan wni"))

    static let expectedClause = MessageText(
        "“{0}” does not fit here", "“{0}” tidak cocok di sini",
        help: (
            "a question goes on with `where`, `in`, `by`, `across`, `sort`, `top`, `as of` or `|`",
            "pertanyaan dilanjutkan dengan `yang`, `di`, `per`, `silang`, `urutkan`, `teratas`, `per tanggal`, atau `|`"
        ),
        explanation: (
            "After its table a question may have clauses, in any order: `where`, `in`, `by`, `across`, `sort`, `top`, `as of`. A `|` goes on with the result.",
            "Sesudah tabelnya, pertanyaan boleh memiliki bagian lain dalam urutan apa pun: `yang`, `di`, `per`, `silang`, `urutkan`, `teratas`, `per tanggal`. Tanda `|` melanjutkan dengan hasilnya."
        ),
        example: ("count wbp wher province = NTT", "hitung wbp yng provinsi = NTT"),
        mended: ("count wbp where province = NTT", "hitung wbp yang provinsi = NTT"))

    static let expectedToken = MessageText(
        "“{0}” is expected here, not “{1}”", "di sini perlu “{0}”, bukan “{1}”",
        explanation: (
            "Some forms need a certain word or sign at this place: `between 17 and 60` its `and`, a call its `)`, a definition its `=`.",
            "Beberapa bentuk memerlukan kata atau tanda tertentu di tempat ini: `antara 17 dan 60` memerlukan `dan`, pemanggilan fungsi memerlukan `)`, definisi memerlukan `=`."
        ),
        example: ("count wbp where age between 17 60", "hitung wbp yang umur antara 17 60"),
        mended: ("count wbp where age between 17 and 60", "hitung wbp yang umur antara 17 dan 60"))

    static let unclosedParenthesis = MessageText(
        "this bracket is never closed", "kurung ini tidak ditutup",
        help: ("close ( with ) and { with }", "tutup ( dengan ) dan { dengan }"),
        explanation: (
            "Each bracket has its pair in the same statement, and each brace in the same script.",
            "Setiap kurung mempunyai pasangan dalam pernyataan yang sama, dan setiap kurung kurawal dalam skrip yang sama."
        ),
        example: ("count wbp where (age > 60", "hitung wbp yang (umur > 60"),
        mended: ("count wbp where (age > 60)", "hitung wbp yang (umur > 60)"))

    static let strayClosing = MessageText(
        "“{0}” closes nothing", "“{0}” tidak menutup apa pun",
        help: ("delete it, or open its pair further left", "hapus, atau buka pasangannya di sebelah kiri"),
        explanation: (
            "A closing bracket needs one that was opened before it in the same statement.",
            "Kurung tutup memerlukan kurung buka yang mendahuluinya dalam pernyataan yang sama."
        ),
        example: ("count wbp where age > 60)", "hitung wbp yang umur > 60)"),
        mended: ("count wbp where age > 60", "hitung wbp yang umur > 60"))

    static let nestingTooDeep = MessageText(
        "brackets go more than {0} levels deep", "kurung bersarang lebih dari {0} tingkat",
        help: ("give the inner part a name with `let` or `define`", "beri nama bagian dalamnya dengan `misalkan` atau `definisikan`"),
        explanation: (
            "Brackets, blocks and calls may stand inside each other 1,000 levels deep. `help limits` tells all limits.",
            "Kurung, blok, dan fungsi boleh bersarang sampai 1.000 tingkat. `bantuan batas` menampilkan semua batas."
        ))

    static let sqlStatement = MessageText(
        "this is SQL; the question is asked another way here", "ini SQL; di sini pertanyaannya ditulis dengan cara lain",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "A question reads like a sentence: what to do, the table, then the conditions. `explain sql` shows the SQL of any question.",
            "Pertanyaan dibaca seperti kalimat: perbuatannya, tabelnya, lalu syaratnya. `jelaskan sql` menampilkan SQL dari sebuah pertanyaan."
        ),
        example: ("SELECT province, count(*) FROM wbp GROUP BY province", "SELECT provinsi, count(*) FROM wbp GROUP BY provinsi"),
        mended: ("count wbp by province", "hitung wbp per provinsi"))

    static let doubleEquals = MessageText(
        "one = is enough", "cukup satu =",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "Equality is one =, and inequality is !=. Nothing is assigned inside a question, so there is nothing to confuse it with.",
            "Kesamaan ditulis dengan satu =, ketidaksamaan dengan !=. Di dalam pertanyaan tidak ada pemberian nilai, jadi tidak akan tertukar."
        ),
        example: ("count wbp where province == NTT", "hitung wbp yang provinsi == NTT"),
        mended: ("count wbp where province = NTT", "hitung wbp yang provinsi = NTT"))

    static let symbolicLogic = MessageText(
        "“{0}” is written as a word, not as a sign", "“{0}” ditulis dengan kata, bukan dengan tanda",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "Conditions are joined by the words `and` and `or` and turned round by `not`.",
            "Syarat digabung dengan kata `dan` dan `atau`, dan dibalik dengan `tidak`."
        ),
        example: ("count wbp where age > 60 && citizen", "hitung wbp yang umur > 60 && wni"),
        mended: ("count wbp where age > 60 and citizen", "hitung wbp yang umur > 60 dan wni"))

    static let countStar = MessageText(
        "counting takes no star", "menghitung tidak memakai bintang",
        help: ("write {proposals} and the table", "tulis {proposals} dan tabelnya"),
        explanation: (
            "`count` before a table counts its rows. Inside another question, `count(…)` with a linked table counts the rows that belong to each row.",
            "`hitung` di depan tabel menghitung barisnya. Di dalam pertanyaan lain, `hitung(…)` dengan tabel tertaut menghitung baris milik tiap baris."
        ),
        example: ("count(*) of wbp", "hitung(*) dari wbp"),
        mended: ("count wbp", "hitung wbp"))

    static let isInsteadOfEquals = MessageText(
        "values are compared with a sign, not with a word", "nilai dibandingkan dengan tanda, bukan dengan kata",
        help: ("write {proposals}; `is` goes only before `unknown` and `known`", "tulis {proposals}; `adalah` hanya dipakai di depan `kosong` dan `terisi`"),
        explanation: (
            "`province = NTT` compares. `is unknown` and `is known` ask whether a value is there at all.",
            "`provinsi = NTT` membandingkan. `kosong` dan `terisi` menanyakan apakah nilainya ada."
        ),
        example: ("count wbp where province is NTT", "hitung wbp yang provinsi adalah NTT"),
        mended: ("count wbp where province = NTT", "hitung wbp yang provinsi = NTT"))

    static let groupBy = MessageText(
        "`by` alone groups", "cukup `per` untuk mengelompokkan",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "`by` gives one line for each value of what follows it; several are parted by commas.",
            "`per` memberi satu baris untuk tiap nilai dari yang disebut sesudahnya; beberapa dipisah dengan koma."
        ),
        example: ("count wbp group by province", "hitung wbp group by provinsi"),
        mended: ("count wbp by province", "hitung wbp per provinsi"))

    static let commaForAnd = MessageText(
        "a comma does not join conditions", "koma tidak menggabungkan syarat",
        help: ("write {proposals}, or `or` when one of them is enough", "tulis {proposals}, atau `atau` jika salah satu saja cukup"),
        explanation: (
            "A comma parts the items of a list. Conditions are joined by `and` when all must hold, by `or` when one is enough.",
            "Koma memisahkan butir daftar. Syarat digabung dengan `dan` jika semuanya harus terpenuhi, dengan `atau` jika salah satu cukup."
        ),
        example: ("count wbp where age > 60, citizen", "hitung wbp yang umur > 60, wni"),
        mended: ("count wbp where age > 60 and citizen", "hitung wbp yang umur > 60 dan wni"))

    static let missingNumber = MessageText(
        "“top” wants a whole number, not “{0}”", "“teratas” memerlukan bilangan bulat, bukan “{0}”",
        help: ("say how many lines, as in `top 10`", "sebutkan berapa baris, misalnya `teratas 10`"),
        explanation: (
            "`top` keeps that many lines from the beginning of the result, after sorting.",
            "`teratas` menyisakan sebanyak itu baris dari awal hasil, sesudah diurutkan."
        ),
        example: ("count wbp by satker sort count desc top ten", "hitung wbp per satker urutkan jumlah turun teratas sepuluh"),
        mended: ("count wbp by satker sort count desc top 10", "hitung wbp per satker urutkan jumlah turun teratas 10"))

    static let missingBrackets = MessageText(
        "a list stands in brackets", "daftar ditulis dalam kurung",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "`one of` is followed by a list in brackets, its items parted by commas, or by a link to several rows.",
            "`salah satu dari` diikuti daftar dalam kurung dengan koma di antaranya, atau tautan ke banyak baris."
        ),
        example: ("count wbp where province one of NTT, Babel", "hitung wbp yang provinsi salah satu dari NTT, Babel"),
        mended: ("count wbp where province one of (NTT, Babel)", "hitung wbp yang provinsi salah satu dari (NTT, Babel)"))

    static let emptyInterpolation = MessageText(
        "nothing stands between these braces", "tidak ada apa-apa di antara kurung kurawal ini",
        help: (
            "put a name or a question there, or write {{ for the brace itself",
            "isi dengan nama atau pertanyaan, atau tulis {{ untuk kurung kurawal itu sendiri"
        ),
        explanation: (
            "In the text of `say` and `because` a name or question between braces is replaced by its value.",
            "Dalam teks `tulis` dan `karena`, nama atau pertanyaan di antara kurung kurawal diganti dengan nilainya."
        ),
        example: (#"say "Held: {}""#, #"tulis "Penghuni: {}""#),
        mended: (#"say "Held: {count wbp}""#, #"tulis "Penghuni: {hitung wbp}""#))

    static let wordAfterStatement = MessageText(
        "the statement was complete before “{0}”", "pernyataan sudah lengkap sebelum “{0}”",
        help: (
            "put the next statement on a line of its own, or a `;` between them", "tulis pernyataan berikutnya pada baris sendiri, atau pisahkan dengan `;`"
        ),
        explanation: (
            "A statement ends with its line, with a `;` or with the end of its block. What follows on the same line belongs to nothing.",
            "Pernyataan berakhir bersama barisnya, dengan `;`, atau bersama bloknya. Yang tersisa pada baris yang sama tidak termasuk apa pun."
        ),
        example: ("say 2 3", "tulis 2 3"),
        mended: ("say 2 + 3", "tulis 2 + 3"))

    static let dotCommand = MessageText(
        "commands here are words, without a dot or backslash", "perintah di sini berupa kata, tanpa titik atau garis miring terbalik",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "There are no commands beside the language: whatever can be done at the prompt can also be written in a script.",
            "Tidak ada perintah di luar bahasa ini: semua yang bisa diketik di sini juga bisa ditulis dalam skrip."
        ),
        example: (".tables", ".tables"),
        mended: ("show tables", "tampilkan tabel"))

    static let expectedMeasure = MessageText(
        "“{0}” is not a measure", "“{0}” bukan ukuran",
        help: (
            "measures are `count`, `share`, `sum`, `average`, `median`, `min`, `max` and `distinct`",
            "ukuran ialah `hitung`, `persen`, `total`, `rata-rata`, `median`, `terkecil`, `terbesar`, dan `unik`"
        ),
        explanation: (
            "A question may give several figures at once, parted by commas before `of`. Each begins with a word that says how it is worked out.",
            "Satu pertanyaan dapat memberi beberapa angka, dipisah koma sebelum `dari`. Tiap angka diawali kata yang menyebut cara menghitungnya."
        ),
        example: ("count, avrage age of wbp", "hitung, mediam umur dari wbp"),
        mended: ("count, average age of wbp", "hitung, median umur dari wbp"))

    static let mixedAndOr = MessageText(
        "`and` binds before `or` here", "di sini `dan` dikerjakan sebelum `atau`",
        help: ("put brackets around the part that belongs together", "beri kurung pada bagian yang menjadi satu"),
        explanation: (
            "`a and b or c` means `(a and b) or c`. Readers often take it the other way, so brackets are better even where they change nothing.",
            "`a dan b atau c` berarti `(a dan b) atau c`. Pembaca sering mengartikannya lain, jadi kurung lebih baik walaupun tidak mengubah arti."
        ),
        example: ("count wbp where citizen and age > 60 or ever_married", "hitung wbp yang wni dan umur > 60 atau telah_kawin"),
        mended: ("count wbp where citizen and (age > 60 or ever_married)", "hitung wbp yang wni dan (umur > 60 atau telah_kawin)"))

    static let unusedVariable = MessageText(
        "“{0}” is never used", "“{0}” tidak pernah dipakai",
        help: ("delete it, or use it", "hapus, atau pakai"),
        explanation: (
            "A variable or parameter that nothing uses is often a misspelled one: the name meant is written differently elsewhere.",
            "Variabel atau parameter yang tidak dipakai sering kali salah eja: nama yang dimaksud ditulis lain di tempat lain."
        ),
        example: ("let $deadline = h_7", "misalkan $batas_waktu = h_7"),
        mended: ("let $deadline = h_7; say $deadline", "misalkan $batas_waktu = h_7; tulis $batas_waktu"))
}
