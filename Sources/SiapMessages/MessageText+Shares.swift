/// S0446 to S0449: shares that say nothing, or could be of several numbers.
extension MessageText {
    static let shareFixed = MessageText(
        "this share can only be {0} %", "persentase ini pasti {0} %",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "What stands behind `of` is the whole that the share is taken of. A condition that is asked about belongs to `share where …`, before `of`; without one, "
                + "`by` says whose parts of the whole are wanted, and a group that the conditions hold fast is the whole again. "
                + "A condition that those behind `of` answer already holds of all or of none; so does, in each group, one "
                + "that asks only what `by` groups by.",
            "Yang ada di belakang `dari` ialah keseluruhan yang menjadi pembagi. Syarat yang ditanyakan persentasenya ditulis pada `persen yang …`, sebelum `dari`; "
                + "tanpa syarat, `per` menyebut bagian siapa yang diminta, dan kelompok yang sudah dipastikan syaratnya adalah keseluruhan itu sendiri. "
                + "Syarat yang sudah terjawab oleh syarat di belakang `dari` berlaku bagi semua atau tidak satu pun; "
                + "begitu pula, dalam tiap kelompok, syarat yang hanya menanyakan apa yang menjadi kelompok pada `per`."
        ),
        example: ("share of wbp where voter_list = DPT", "persen dari wbp yang DPT"),
        mended: ("share where voter_list = DPT of wbp", "persen yang DPT dari wbp"))

    static let shareOfGroups = MessageText(
        "the rows of this result are groups: their share would not say how much each holds",
        "baris hasil ini adalah kelompok: persentasenya tidak menunjukkan isi tiap kelompok",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "A share counts rows. Each row of a grouped result is one group, large or small. `| share` adds each row's part of the total; `share count of …` takes the "
                + "parts by another group.",
            "Persentase menghitung baris. Tiap baris hasil berkelompok adalah satu kelompok, besar atau kecil. `| persen` menambahkan bagian tiap baris dari totalnya; "
                + "`persen jumlah dari …` mengambil bagian menurut kelompok lain."
        ),
        example: ("share of (count wbp by kind)", "persen dari (hitung wbp per jenis)"),
        mended: ("count wbp by kind | share", "hitung wbp per jenis | persen"))

    static let shareOfNothing = MessageText(
        "no column here adds up to a whole: averages, shares and largest values have no parts",
        "tidak ada kolom di sini yang jumlahnya menjadi keseluruhan: rata-rata, persentase, dan nilai terbesar tidak terdiri atas bagian-bagian",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "`| share` takes each row's part of what a column of counts or sums adds up to. An average or a largest value is no part of anything, and a number of a "
                + "row further up stands in several rows.",
            "`| persen` mengambil bagian tiap baris dari total satu kolom hitungan atau jumlah. Rata-rata atau nilai terbesar bukan bagian dari apa pun, dan bilangan "
                + "milik baris di atasnya muncul pada beberapa baris."
        ),
        example: ("average age of wbp by satker | share", "rata-rata umur dari wbp per satker | persen"),
        mended: ("count wbp by satker | share", "hitung wbp per satker | persen"))

    static let shareOfSeveral = MessageText(
        "several columns add up: {0}", "beberapa kolom dapat dijumlahkan: {0}",
        help: ("show the one that is meant: {proposals}", "tampilkan yang dimaksud saja: {proposals}"),
        explanation: (
            "`| share` takes the one column that adds up. Where there are several, `show` says before it which is meant.",
            "`| persen` memakai satu-satunya kolom yang dapat dijumlahkan. Jika ada beberapa, `tampilkan` di depannya menyebut yang dimaksud."
        ),
        example: ("count, sum age of wbp by kind | share", "hitung, total umur dari wbp per jenis | persen"),
        mended: ("count wbp by kind | share", "hitung wbp per jenis | persen"))
}
