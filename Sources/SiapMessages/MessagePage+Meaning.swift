import SiapText

/// S04xx: what a question means.
extension MessagePage {
    static let clauseTwice = MessagePage(
        explanation: Bilingual(
            english: "Each clause but `where` stands once. Two `where` mean that both conditions must hold.",
            indonesian: """
                Tiap bagian selain `yang` disebut satu kali. Dua `yang` berarti kedua syarat harus terpenuhi.
                """),
        example: Bilingual(
            english: "count wbp by satker by kind",
            indonesian: "hitung wbp per satker per jenis"),
        mended: Bilingual(
            english: "count wbp by satker, kind",
            indonesian: "hitung wbp per satker, jenis"))

    static let clauseNotHere = MessagePage(
        explanation: Bilingual(
            english: """
                `by` and `across` group figures, so they follow a count or another measure. `from … to` belongs to \
                `changes`. `as of` stands at the table, not at a result.
                """,
            indonesian: """
                `per` dan `silang` mengelompokkan angka, jadi mengikuti hitungan atau ukuran lain. `dari … sampai` \
                termasuk `perubahan`. `per tanggal` mengikuti tabel, bukan hasil.
                """),
        example: Bilingual(
            english: "show wbp by satker",
            indonesian: "tampilkan wbp per satker"),
        mended: Bilingual(
            english: "count wbp by satker",
            indonesian: "hitung wbp per satker"))

    static let aggregateNeedsLinks = MessagePage(
        explanation: Bilingual(
            english: """
                `count(…)`, `sum(…)` and the like run over the rows that are linked to each row. Without brackets they \
                run over all rows of the question.
                """,
            indonesian: """
                `hitung(…)`, `total(…)`, dan sejenisnya bekerja atas baris yang tertaut pada tiap baris. Tanpa kurung, \
                semuanya bekerja atas seluruh baris pertanyaan.
                """),
        example: Bilingual(
            english: "show satker where sum(capacity) > 500",
            indonesian: "tampilkan satker yang total(kapasitas) > 500"),
        mended: Bilingual(
            english: "show satker where capacity > 500",
            indonesian: "tampilkan satker yang kapasitas > 500"))

    static let definitionCircle = MessagePage(
        explanation: Bilingual(
            english: """
                A definition may use others, but not itself, neither directly nor by way of others: its value would \
                never be found.
                """,
            indonesian: """
                Definisi boleh memakai definisi lain, tetapi tidak dirinya sendiri, langsung atau lewat yang lain: \
                nilainya tidak akan pernah diperoleh.
                """),
        example: Bilingual(
            english: "define eligible/memenuhi_syarat of wbp = eligible and age < 90",
            indonesian: "definisikan eligible/memenuhi_syarat dari wbp = memenuhi_syarat dan umur < 90"),
        mended: Bilingual(
            english: "define asked of wbp = eligible and age < 90",
            indonesian: "definisikan ditanyai dari wbp = memenuhi_syarat dan umur < 90"))

    static let queryValueShape = MessagePage(
        explanation: Bilingual(
            english: "A question in brackets can stand for a value when it gives one figure, as `(count wbp)` does.",
            indonesian: """
                Pertanyaan dalam kurung dapat menjadi nilai jika hasilnya satu angka, seperti `(hitung wbp)`.
                """),
        example: Bilingual(
            english: "say (count wbp by province)",
            indonesian: "tulis (hitung wbp per provinsi)"),
        mended: Bilingual(
            english: "say (count wbp where province = NTT)",
            indonesian: "tulis (hitung wbp yang provinsi = NTT)"))

    static let dateOutOfData = MessagePage(
        explanation: Bilingual(
            english: """
                The pack says from which date its base state is known. Before that date nothing can be told, and zero \
                would be a false answer.
                """,
            indonesian: """
                Paket menyebut sejak tanggal berapa keadaan awalnya diketahui. Sebelum itu tidak ada yang dapat \
                dikatakan, dan nol adalah jawaban yang salah.
                """),
        example: Bilingual(
            english: "count wbp as of 2020-01-01",
            indonesian: "hitung wbp per tanggal 2020-01-01"),
        mended: Bilingual(
            english: "count wbp as of 2024-01-01",
            indonesian: "hitung wbp per tanggal 2024-01-01"))

    static let queryBesideLink = MessagePage(
        explanation: Bilingual(
            english: """
                A question in brackets begins from all rows. An aggregate with its bracket directly after it takes the \
                rows linked to each row.
                """,
            indonesian: """
                Pertanyaan dalam kurung mulai dari semua baris. Kata seperti `hitung` yang langsung diikuti kurung \
                mengambil baris yang tertaut pada tiap baris.
                """),
        example: Bilingual(
            english: "show name, (count wbp) of satker",
            indonesian: "tampilkan nama, (hitung wbp) dari satker"),
        mended: Bilingual(
            english: "show name, count(wbp) of satker",
            indonesian: "tampilkan nama, hitung(wbp) dari satker"))

    static let notAggregatable = MessagePage(
        explanation: Bilingual(
            english: """
                Counts and sums of groups add up to the count of a larger group. Averages, medians, shares and \
                distinct counts do not.
                """,
            indonesian: """
                Hitungan dan total dapat dijumlahkan menjadi kelompok yang lebih besar. Rata-rata, median, persen, dan \
                hitungan unik tidak.
                """),
        example: Bilingual(
            english: "average age of wbp by satker, kind | by kind",
            indonesian: "rata-rata umur dari wbp per satker, jenis | per jenis"),
        mended: Bilingual(
            english: "average age of wbp by kind",
            indonesian: "rata-rata umur dari wbp per jenis"))

    static let topNeedsPositive = MessagePage(
        explanation: Bilingual(
            english: """
                `top` keeps that many lines from the beginning of the result. To see none, nothing need be asked.
                """,
            indonesian: "`teratas` menyisakan sebanyak itu baris dari awal hasil. Nol baris tidak menjawab apa pun."),
        example: Bilingual(
            english: "count wbp by satker sort count desc top 0",
            indonesian: "hitung wbp per satker urutkan jumlah turun teratas 0"),
        mended: Bilingual(
            english: "count wbp by satker sort count desc top 5",
            indonesian: "hitung wbp per satker urutkan jumlah turun teratas 5"))

    static let sortUnknown = MessagePage(
        explanation: Bilingual(
            english: """
                Groups are sorted by their columns, and what comes after `|` sees the columns of the result, no longer \
                the table.
                """,
            indonesian: """
                Kelompok diurutkan menurut kolomnya, dan yang sesudah `|` melihat kolom hasil, bukan lagi tabelnya.
                """),
        example: Bilingual(
            english: "count wbp by satker sort by capacity",
            indonesian: "hitung wbp per satker urutkan menurut kapasitas"),
        mended: Bilingual(
            english: "count wbp by satker sort by count",
            indonesian: "hitung wbp per satker urutkan menurut jumlah"))

    static let supposeStored = MessagePage(
        explanation: Bilingual(
            english: """
                A supposition changes stored attributes with one value a row; definitions follow from them by \
                themselves.
                """,
            indonesian: """
                Pengandaian mengubah atribut tersimpan yang bernilai satu per baris; definisi mengikutinya dengan \
                sendirinya.
                """),
        example: Bilingual(
            english: "suppose wbp has voter_list = DPT: count wbp",
            indonesian: "andaikan wbp menjadi daftar_pemilih = DPT: hitung wbp"),
        mended: Bilingual(
            english: "suppose wbp has ktp_el = recorded: count wbp",
            indonesian: "andaikan wbp menjadi ktp_el = terekam: hitung wbp"))
}
