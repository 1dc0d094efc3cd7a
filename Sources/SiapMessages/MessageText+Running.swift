/// S05xx: running a statement.
extension MessageText {
    static let overflow = MessageText(
        "the result is too large to be exact", "hasilnya terlalu besar untuk tetap tepat",
        help: ("calculate with decimals, as in `1.0 *` before it", "hitung dengan desimal, misalnya `1,0 *` di depannya"),
        explanation: (
            "Whole numbers are exact up to 9223372036854775807. Beyond it nothing is rounded in silence. Powers and decimals have a limit too.",
            "Bilangan bulat tepat sampai 9223372036854775807. Lebih dari itu tidak ada yang dibulatkan diam-diam. Pangkat dan desimal juga berbatas."
        ),
        example: ("say 9223372036854775807 + 1", "tulis 9223372036854775807 + 1"),
        mended: ("say 9223372036854775807.0 + 1", "tulis 9223372036854775807,0 + 1"))

    static let divisionByZero = MessageText(
        "this divides by zero", "ini pembagian dengan nol",
        help: ("keep only rows where the divisor is not 0, or decide with `if`", "sisakan baris yang pembaginya bukan 0, atau tentukan dengan `jika`"),
        explanation: (
            "A division by zero has no answer, so none is made up. An unknown divisor gives unknown.",
            "Pembagian dengan nol tidak ada jawabannya, jadi tidak dikarang. Pembagi yang kosong memberi hasil kosong."
        ),
        example: ("say 1 / 0", "tulis 1 / 0"),
        mended: ("say 1 / 4", "tulis 1 / 4"))

    static let interrupted = MessageText(
        "stopped; nothing was changed", "dihentikan; tidak ada yang berubah",
        explanation: (
            "Ctrl-C stops the statement that is running. The session goes on as it was before.",
            "Ctrl-C menghentikan pernyataan yang sedang berjalan. Sesi berlanjut seperti sebelumnya."
        ))

    static let tooManyGroups = MessageText(
        "the result has more than {0} groups", "hasilnya lebih dari {0} kelompok",
        help: ("group by something coarser, or narrow it with `where`", "kelompokkan lebih kasar, atau persempit dengan `yang`"),
        explanation: (
            "A result with so many groups could not be read, and would fill the memory. `help limits` tells all limits.",
            "Hasil dengan kelompok sebanyak itu tidak terbaca dan akan memenuhi memori. `bantuan batas` menampilkan semua batas."
        ))

    static let tooManyDates = MessageText(
        "the series has more than {0} dates", "deretnya lebih dari {0} tanggal",
        help: ("take longer steps, or a shorter time", "ambil langkah yang lebih panjang, atau waktu yang lebih pendek"),
        explanation: (
            "A question over a series is answered once for each of its dates. So many dates are almost always a slip in a year.",
            "Pertanyaan atas deret dijawab satu kali untuk tiap tanggalnya. Tanggal sebanyak itu hampir selalu karena salah tulis tahun."
        ),
        example: ("count wbp as of 2023-07-02 to 2099-01-01 every day", "hitung wbp per tanggal 2023-07-02 sampai 2099-01-01 tiap hari"),
        mended: ("count wbp as of 2024-01-01 to 2024-02-14 every week", "hitung wbp per tanggal 2024-01-01 sampai 2024-02-14 tiap minggu"))

    static let seriesBackwards = MessageText(
        "the last date, {1}, comes before the first, {0}", "tanggal akhirnya, {1}, lebih awal daripada tanggal awalnya, {0}",
        help: ("write the earlier date first", "tulis tanggal yang lebih awal dahulu"),
        explanation: (
            "A series runs from its first date to its last; the last is always among its dates.",
            "Deret berjalan dari tanggal pertama sampai tanggal terakhir; tanggal terakhir selalu termasuk."
        ),
        example: ("count wbp as of 2024-02-14 to 2024-01-01 every week", "hitung wbp per tanggal 2024-02-14 sampai 2024-01-01 tiap minggu"),
        mended: ("count wbp as of 2024-01-01 to 2024-02-14 every week", "hitung wbp per tanggal 2024-01-01 sampai 2024-02-14 tiap minggu"))

    static let outOfMemory = MessageText(
        "there is not enough memory for {0}", "memori tidak cukup untuk {0}",
        help: ("narrow the question, or load fewer columns", "persempit pertanyaannya, atau muat lebih sedikit kolom"),
        explanation: (
            "siap stops before it takes more than 80 % of the machine's memory. One column of text holds at most 4 GB.",
            "siap berhenti sebelum memakai lebih dari 80 % memori mesin. Satu kolom teks berisi paling banyak 4 GB."
        ))

    static let expectationFailed = MessageText(
        "this should give {0} but gives {1}", "ini seharusnya {0}, tetapi hasilnya {1}",
        help: ("correct the question or the value after `gives`", "betulkan pertanyaannya atau nilai sesudah `hasilnya`"),
        explanation: (
            "`expect` states what a question must give. When it gives something else, the script ends with exit status 1.",
            "`pastikan` menyatakan hasil yang harus keluar. Jika hasilnya lain, skrip berakhir dengan status keluar 1."
        ),
        example: ("expect 2 + 2 gives 5", "pastikan 2 + 2 hasilnya 5"),
        mended: ("expect 2 + 2 gives 4", "pastikan 2 + 2 hasilnya 4"))

    static let expectedNothing = MessageText(
        "this should give nothing but gives rows: {0}", "ini seharusnya nihil, tetapi ada baris: {0}",
        help: ("look at them with the same question, without `expect`", "lihat dengan pertanyaan yang sama, tanpa `pastikan`"),
        explanation: (
            "`gives nothing` states that a question finds no rows: a check that nothing is wrong.",
            "`hasilnya nihil` menyatakan bahwa pertanyaan tidak menemukan baris: pemeriksaan bahwa tidak ada yang salah."
        ),
        example: ("expect show satker where province = NTT gives nothing", "pastikan tampilkan satker yang provinsi = NTT hasilnya nihil"),
        mended: ("expect show satker where capacity < 0 gives nothing", "pastikan tampilkan satker yang kapasitas < 0 hasilnya nihil"))

    static let parameterMissing = MessageText(
        "the parameter “{0}” has no value", "parameter “{0}” belum bernilai",
        help: ("start the script with `--set {0}=VALUE`", "jalankan skrip dengan `--set {0}=NILAI`"),
        explanation: (
            "A parameter without `=` in the script must be given when the script is started.",
            "Parameter tanpa `=` di dalam skrip harus diberi nilai ketika skrip dijalankan."
        ),
        example: ("param place: province", "parameter tempat: provinsi"),
        mended: ("param place: province = NTT", "parameter tempat: provinsi = NTT"))

    static let parameterUnknown = MessageText(
        "the script has no parameter “{0}”", "skrip ini tidak mempunyai parameter “{0}”",
        help: ("its `param` lines tell which there are", "baris `parameter` di dalamnya menyebutkan yang ada"),
        explanation: (
            "`--set NAME=VALUE` gives a value to a parameter that the script declares with `param`.",
            "`--set NAMA=NILAI` memberi nilai kepada parameter yang ditetapkan skrip dengan `parameter`."
        ))

    static let parameterType = MessageText(
        "“{0}” cannot be read as {1}", "“{0}” tidak dapat dibaca sebagai {1}",
        help: ("write it as in a question", "tulis seperti dalam pertanyaan"),
        explanation: (
            "Parameters are typed: what is given with `--set` is read as the kind that the script declares.",
            "Parameter berjenis: yang diberikan dengan `--set` dibaca menurut jenis yang ditetapkan skrip."
        ))

    static let negativeRoot = MessageText(
        "a number below zero has no square root", "bilangan di bawah nol tidak mempunyai akar kuadrat",
        help: ("leave such rows out with `where`", "sisihkan baris seperti itu dengan `yang`"),
        explanation: (
            "`sqrt` takes numbers from zero up. An unknown number gives unknown.",
            "`akar` menerima bilangan mulai dari nol. Bilangan kosong memberi hasil kosong."
        ),
        example: ("say sqrt(-4)", "tulis akar(-4)"),
        mended: ("say sqrt(4)", "tulis akar(4)"))

    static let negativePower = MessageText(
        "a number below zero can be raised to whole powers only", "bilangan di bawah nol hanya dapat dipangkatkan dengan bilangan bulat",
        help: ("round the exponent, or leave such rows out with `where`", "bulatkan pangkatnya, atau sisihkan baris seperti itu dengan `yang`"),
        explanation: (
            "A power that is not whole is a root: `power(8, 0.5)` is the square root of 8, and numbers below zero have none. Whole powers of them are fine.",
            "Pangkat yang bukan bilangan bulat adalah akar: `pangkat(8; 0,5)` ialah akar 8, dan bilangan di bawah nol tidak mempunyai akar. Pangkat bulat boleh."
        ),
        example: ("say power(-8, 0.5)", "tulis pangkat(-8, 0.5)"),
        mended: ("say power(8, 0.5)", "tulis pangkat(8, 0.5)"))

    static let textTooLong = MessageText(
        "texts grow too long here", "teks di sini menjadi terlalu panjang",
        help: ("join or replace fewer texts; one text holds at most 16 MB", "gabungkan atau ganti lebih sedikit teks; satu teks memuat paling banyak 16 MB"),
        explanation: (
            "A text holds at most 16 MB, and all texts of one column together 1 GB. Texts that are joined with themselves, step by step, soon exceed both.",
            "Satu teks memuat paling banyak 16 MB, dan semua teks satu kolom bersama-sama 1 GB. Teks yang digabung dengan dirinya sendiri, langkah demi langkah, cepat melampaui keduanya."
        ))

    static let dateOverflow = MessageText(
        "this date lies beyond the calendar", "tanggal ini di luar kalender",
        help: ("add or take away fewer days, months or years", "kurangi banyaknya hari, bulan, atau tahun"),
        explanation: (
            "Dates go from the year 1 to the year 9999.",
            "Tanggal berlaku dari tahun 1 sampai tahun 9999."
        ),
        example: ("say 2024-02-14 + 1000000 years", "tulis 2024-02-14 + 1000000 tahun"),
        mended: ("say 2024-02-14 + 10 years", "tulis 2024-02-14 + 10 tahun"))

    static let moreThanOneRow = MessageText(
        "one value is expected here, not a column (rows: {0})", "di sini perlu satu nilai, bukan satu kolom (baris: {0})",
        help: ("narrow the question to one row, or count", "persempit pertanyaannya menjadi satu baris, atau hitunglah"),
        explanation: (
            "A question in brackets can stand for a value when it gives exactly one row.",
            "Pertanyaan dalam kurung dapat menjadi nilai jika hasilnya tepat satu baris."
        ),
        example: ("say (show capacity of satker)", "tulis (tampilkan kapasitas dari satker)"),
        mended: ("say (sum capacity of satker)", "tulis (total kapasitas dari satker)"))

    static let expectationDiffers = MessageText(
        "the result differs from {0}: {1}", "hasilnya berbeda dari {0}: {1}",
        help: ("correct the question, or save the result anew when it is right", "betulkan pertanyaannya, atau simpan ulang hasilnya jika memang benar"),
        explanation: (
            "`expect … gives \"file.csv\"` compares a result with a saved one, line by line.",
            "`pastikan … hasilnya \"berkas.csv\"` membandingkan hasil dengan yang tersimpan, baris demi baris."
        ))
}
