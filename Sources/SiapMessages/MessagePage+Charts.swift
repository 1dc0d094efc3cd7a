import SiapText

/// S047x: charts.
extension MessagePage {
    static let unknownChart = MessagePage(
        explanation: Bilingual(
            english: """
                `bar` and `column` compare groups, `line` and `dots` follow dates, `heat` shows rows and columns of a \
                crosstab.
                """,
            indonesian: """
                `batang` dan `kolom` membandingkan kelompok, `garis` dan `titik` mengikuti tanggal, `panas` \
                menampilkan baris dan kolom tabel silang.
                """),
        example: Bilingual(
            english: "count wbp by kind | chart pie",
            indonesian: "hitung wbp per jenis | grafik lingkaran"),
        mended: Bilingual(
            english: "count wbp by kind | chart bar",
            indonesian: "hitung wbp per jenis | grafik batang"))

    static let chartNeedsNumber = MessagePage(
        explanation: Bilingual(
            english: """
                A chart draws counts, sums, averages and shares. Years, codes and private numbers have no length.
                """,
            indonesian: """
                Grafik menggambar jumlah, total, rata-rata, dan persen. Tahun, kode, dan bilangan pribadi tidak punya \
                panjang.
                """),
        example: Bilingual(
            english: "show name, kind of satker | chart bar",
            indonesian: "tampilkan nama, jenis dari satker | grafik batang"),
        mended: Bilingual(
            english: "count satker by kind | chart bar",
            indonesian: "hitung satker per jenis | grafik batang"))

    static let chartNeedsTwoKeys = MessagePage(
        explanation: Bilingual(
            english: "Each cell of a heat map stands for two things at once, such as a facility and a voter list.",
            indonesian: "Tiap petak berdiri untuk dua hal sekaligus, misalnya satker dan daftar pemilih."),
        example: Bilingual(
            english: "count wbp by satker | chart heat",
            indonesian: "hitung wbp per satker | grafik panas"),
        mended: Bilingual(
            english: "count wbp by satker across kind | chart heat",
            indonesian: "hitung wbp per satker silang jenis | grafik panas"))

    static let chartNeedsOrder = MessagePage(
        explanation: Bilingual(
            english: """
                A line goes along dates or numbers. Between facilities or kinds nothing lies that a line could show.
                """,
            indonesian: """
                Garis berjalan menurut tanggal atau bilangan. Di antara dua satker atau dua jenis tidak ada apa-apa \
                yang dapat ditunjukkan garis.
                """),
        example: Bilingual(
            english: "count wbp by kind | chart line",
            indonesian: "hitung wbp per jenis | grafik garis"),
        mended: Bilingual(
            english: "count wbp by kind as of 2024-01-01 to 2024-02-14 every 7 days | chart line",
            indonesian: "hitung wbp per jenis per 2024-01-01 s.d. 2024-02-14 tiap 7 hari | grafik garis"))

    static let chartTwice = MessagePage(
        explanation: Bilingual(
            english: """
                A chart is how the whole result is shown, wherever it stands in the pipe. The same result can be drawn \
                again in another way.
                """,
            indonesian: """
                Grafik adalah cara seluruh hasil ditampilkan, di mana pun letaknya dalam rangkaian. Hasil yang sama \
                dapat digambar lagi dengan cara lain.
                """),
        example: Bilingual(
            english: "count wbp by kind | chart bar | chart column",
            indonesian: "hitung wbp per jenis | grafik batang | grafik kolom"),
        mended: Bilingual(
            english: "count wbp by kind | chart bar; last | chart column",
            indonesian: "hitung wbp per jenis | grafik batang; terakhir | grafik kolom"))
}
