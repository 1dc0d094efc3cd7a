import SiapText

/// S044x: shares.
extension MessagePage {
    static let shareFixed = MessagePage(
        explanation: Bilingual(
            english: """
                What stands behind `of` is the whole that the share is taken of. A condition that is asked about \
                belongs to `share where …`, before `of`; without one, `by` says whose parts of the whole are wanted, \
                and a group that the conditions hold fast is the whole again. A condition that those behind `of` \
                answer already holds of all or of none; so does, in each group, one that asks only what `by` groups \
                by.
                """,
            indonesian: """
                Yang ada di belakang `dari` ialah keseluruhan yang menjadi pembagi. Syarat yang ditanyakan \
                persentasenya ditulis pada `persen yang …`, sebelum `dari`; tanpa syarat, `per` menyebut bagian siapa \
                yang diminta, dan kelompok yang sudah dipastikan syaratnya adalah keseluruhan itu sendiri. Syarat yang \
                sudah terjawab oleh syarat di belakang `dari` berlaku bagi semua atau tidak satu pun; begitu pula, \
                dalam tiap kelompok, syarat yang hanya menanyakan apa yang menjadi kelompok pada `per`.
                """),
        example: Bilingual(
            english: "share of wbp where voter_list = DPT",
            indonesian: "persen dari wbp yang DPT"),
        mended: Bilingual(
            english: "share where voter_list = DPT of wbp",
            indonesian: "persen yang DPT dari wbp"))

    static let shareOfGroups = MessagePage(
        explanation: Bilingual(
            english: """
                A share counts rows. Each row of a grouped result is one group, large or small. `| share` adds each \
                row's part of the total; `share count of …` takes the parts by another group.
                """,
            indonesian: """
                Persentase menghitung baris. Tiap baris hasil berkelompok adalah satu kelompok, besar atau kecil. `| \
                persen` menambahkan bagian tiap baris dari totalnya; `persen jumlah dari …` mengambil bagian menurut \
                kelompok lain.
                """),
        example: Bilingual(
            english: "share of (count wbp by kind)",
            indonesian: "persen dari (hitung wbp per jenis)"),
        mended: Bilingual(
            english: "count wbp by kind | share",
            indonesian: "hitung wbp per jenis | persen"))

    static let shareOfNothing = MessagePage(
        explanation: Bilingual(
            english: """
                `| share` takes each row's part of what a column of counts or sums adds up to. An average or a largest \
                value is no part of anything, and a number of a row further up stands in several rows.
                """,
            indonesian: """
                `| persen` mengambil bagian tiap baris dari total satu kolom hitungan atau jumlah. Rata-rata atau \
                nilai terbesar bukan bagian dari apa pun, dan bilangan milik baris di atasnya muncul pada beberapa \
                baris.
                """),
        example: Bilingual(
            english: "average age of wbp by satker | share",
            indonesian: "rata-rata umur dari wbp per satker | persen"),
        mended: Bilingual(
            english: "count wbp by satker | share",
            indonesian: "hitung wbp per satker | persen"))

    static let shareOfSeveral = MessagePage(
        explanation: Bilingual(
            english: """
                `| share` takes the one column that adds up. Where there are several, `show` says before it which is \
                meant.
                """,
            indonesian: """
                `| persen` memakai satu-satunya kolom yang dapat dijumlahkan. Jika ada beberapa, `tampilkan` di \
                depannya menyebut yang dimaksud.
                """),
        example: Bilingual(
            english: "count, sum age of wbp by kind | share",
            indonesian: "hitung, total umur dari wbp per jenis | persen"),
        mended: Bilingual(
            english: "count wbp by kind | share",
            indonesian: "hitung wbp per jenis | persen"))
}
