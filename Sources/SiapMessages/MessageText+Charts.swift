import SiapText

/// S047x: charts.
extension MessageText {
    static func unknownChart(name: String, kinds: [Bilingual]) -> MessageText {
        MessageText(
            english: "there is no chart “\(name)”",
            indonesian: "tidak ada grafik “\(name)”",
            help: MessageLine(
                english: "charts are \(kinds)",
                indonesian: "macam grafik: \(kinds)"))
    }

    static let chartNeedsNumber = MessageText(
        english: "nothing here can be drawn: no column is a number",
        indonesian: "tidak ada yang dapat digambar: tidak satu pun kolomnya bilangan",
        help: MessageLine(
            english: "count or measure first: `count … by … | chart bar`",
            indonesian: "hitung atau ukur dahulu: `hitung … per … | grafik batang`"))

    static func chartNeedsTwoKeys(kind: Bilingual) -> MessageText {
        MessageText(
            english: "a \(kind) chart needs two groups: one for its rows, one for its columns",
            indonesian: "grafik \(kind) memerlukan dua kelompok: satu untuk baris, satu untuk kolom",
            help: MessageLine(
                english: "add the second with `across …`, or draw with `chart bar`",
                indonesian: "tambahkan yang kedua dengan `silang …`, atau gambar dengan `grafik batang`"))
    }

    static func chartNeedsOrder(kind: Bilingual) -> MessageText {
        MessageText(
            english: "a \(kind) chart joins points in order, and these groups have none",
            indonesian: "grafik \(kind) menyambung titik menurut urutan, padahal kelompok ini tidak berurutan",
            help: MessageLine(
                english: "ask for a series, `as of … to … every 7 days`, or draw with `chart bar`",
                indonesian: "mintalah deret, `per … s.d. … tiap 7 hari`, atau gambar dengan `grafik batang`"))
    }

    static let chartTwice = MessageText(
        english: "a result is drawn in one way at a time",
        indonesian: "hasil hanya digambar dengan satu cara sekaligus",
        help: MessageLine(
            english: "keep one of the two; `last | chart …` draws it anew",
            indonesian: "pertahankan salah satu; `terakhir | grafik …` menggambarnya lagi"))
}
