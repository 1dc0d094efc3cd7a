/// S047x: what cannot be drawn.
extension MessageText {
    static let unknownChart = MessageText(
        "there is no chart “{0}”", "tidak ada grafik “{0}”",
        help: ("charts are {1}", "macam grafik: {1}"),
        explanation: (
            "`bar` and `column` compare groups, `line` and `dots` follow dates, `heat` shows rows and columns of a crosstab.",
            "`batang` dan `kolom` membandingkan kelompok, `garis` dan `titik` mengikuti tanggal, `panas` menampilkan baris dan kolom tabel silang."
        ),
        example: ("count wbp by kind | chart pie", "hitung wbp per jenis | grafik lingkaran"),
        mended: ("count wbp by kind | chart bar", "hitung wbp per jenis | grafik batang"))

    static let chartNeedsNumber = MessageText(
        "nothing here can be drawn: no column is a number", "tidak ada yang dapat digambar: tidak satu pun kolomnya bilangan",
        help: (
            "count or measure first: `count … by … | chart bar`", "hitung atau ukur dahulu: `hitung … per … | grafik batang`"
        ),
        explanation: (
            "A chart draws counts, sums, averages and shares. Years, codes and private numbers have no length.",
            "Grafik menggambar jumlah, total, rata-rata, dan persen. Tahun, kode, dan bilangan pribadi tidak punya panjang."
        ),
        example: ("show name, kind of satker | chart bar", "tampilkan nama, jenis dari satker | grafik batang"),
        mended: ("count satker by kind | chart bar", "hitung satker per jenis | grafik batang"))

    static let chartNeedsTwoKeys = MessageText(
        "a {0} chart needs two groups: one for its rows, one for its columns", "grafik {0} memerlukan dua kelompok: satu untuk baris, satu untuk kolom",
        help: ("add the second with `across …`, or draw with `chart bar`", "tambahkan yang kedua dengan `silang …`, atau gambar dengan `grafik batang`"),
        explanation: (
            "Each cell of a heat map stands for two things at once, such as a facility and a voter list.",
            "Tiap petak berdiri untuk dua hal sekaligus, misalnya satker dan daftar pemilih."
        ),
        example: ("count wbp by satker | chart heat", "hitung wbp per satker | grafik panas"),
        mended: ("count wbp by satker across kind | chart heat", "hitung wbp per satker silang jenis | grafik panas"))

    static let chartNeedsOrder = MessageText(
        "a {0} chart joins points in order, and these groups have none", "grafik {0} menyambung titik menurut urutan, padahal kelompok ini tidak berurutan",
        help: (
            "ask for a series, `as of … to … every 7 days`, or draw with `chart bar`",
            "mintalah deret, `per … s.d. … tiap 7 hari`, atau gambar dengan `grafik batang`"
        ),
        explanation: (
            "A line goes along dates or numbers. Between facilities or kinds nothing lies that a line could show.",
            "Garis berjalan menurut tanggal atau bilangan. Di antara dua satker atau dua jenis tidak ada apa-apa yang dapat ditunjukkan garis."
        ),
        example: ("count wbp by kind | chart line", "hitung wbp per jenis | grafik garis"),
        mended: (
            "count wbp by kind as of 2024-01-01 to 2024-02-14 every 7 days | chart line",
            "hitung wbp per jenis per 2024-01-01 s.d. 2024-02-14 tiap 7 hari | grafik garis"
        ))

    static let chartTwice = MessageText(
        "a result is drawn in one way at a time", "hasil hanya digambar dengan satu cara sekaligus",
        help: ("keep one of the two; `last | chart …` draws it anew", "pertahankan salah satu; `terakhir | grafik …` menggambarnya lagi"),
        explanation: (
            "A chart is how the whole result is shown, wherever it stands in the pipe. The same result can be drawn again in another way.",
            "Grafik adalah cara seluruh hasil ditampilkan, di mana pun letaknya dalam rangkaian. Hasil yang sama dapat digambar lagi dengan cara lain."
        ),
        example: ("count wbp by kind | chart bar | chart column", "hitung wbp per jenis | grafik batang | grafik kolom"),
        mended: ("count wbp by kind | chart bar; last | chart column", "hitung wbp per jenis | grafik batang; terakhir | grafik kolom"))
}
