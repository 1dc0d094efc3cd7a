/// S046x: what is allowed, and hardly ever meant.
extension MessageText {
    static let neverBoth = MessageText(
        "no row is both “{0}” and “{1}”", "tidak ada baris yang sekaligus “{0}” dan “{1}”",
        help: ("where one of the two is enough, write `or`", "bila salah satu saja sudah cukup, tulis `atau`"),
        explanation: (
            "In speech “prisons and remand centres” are two sets put together. In a condition `and` asks both of the same row, and one attribute of a row has one value. What is meant is mostly `or`, or a list: `kind one of (detainee, child)`.",
            "Dalam percakapan, “lapas dan rutan” berarti dua himpunan yang digabungkan. Dalam syarat, `dan` menuntut keduanya pada baris yang sama, sedangkan satu atribut sebuah baris hanya bernilai satu. Yang dimaksud biasanya `atau`, atau daftar: `jenis salah satu dari (tahanan, anak)`."
        ),
        example: ("count wbp where kind = detainee and kind = child", "hitung wbp yang jenis = tahanan dan jenis = anak"),
        mended: ("count wbp where kind = detainee or kind = child", "hitung wbp yang jenis = tahanan atau jenis = anak"))

    static let alwaysEither = MessageText(
        "every row whose {2} is known is “{0}” or “{1}”, so this condition filters nothing",
        "setiap baris dengan {2} terisi memenuhi “{0}” atau “{1}”, jadi syarat ini tidak menyaring apa pun",
        help: (
            "where both are to hold, write `and`; where it only has to be known, `{2} is known`",
            "bila keduanya harus dipenuhi, tulis `dan`; bila cukup asal terisi, `{2} terisi`"
        ),
        explanation: (
            "Whoever is no detainee or no child is everyone: each is not at least one of the two. “Neither … nor …” is `and` between two denials. Only rows where the value is unknown are left out; whoever means just that writes `is known`.",
            "“Bukan tahanan atau bukan anak” berarti semua orang, sebab setiap orang pasti bukan salah satunya. “Bukan tahanan dan bukan anak” ditulis dengan `dan`. Yang tersaring hanyalah baris yang nilainya kosong; bila itu yang dimaksud, tulis `terisi`."
        ),
        example: ("count wbp where kind != detainee or kind != child", "hitung wbp yang jenis != tahanan atau jenis != anak"),
        mended: ("count wbp where kind != detainee and kind != child", "hitung wbp yang jenis != tahanan dan jenis != anak"))

    static let groupOfNumbers = MessageText(
        "“{0}” is the same for every row, so it makes no groups", "“{0}” sama untuk setiap baris, jadi tidak membentuk kelompok",
        help: (
            "name what differs from row to row; `describe {1}` lists what there is",
            "sebut hal yang berbeda antarbaris; `uraikan {1}` menampilkan pilihannya"
        ),
        explanation: (
            "`by` makes a group for each value that it finds in the rows. A number by itself names no column, as it does in some other languages.",
            "`per` membuat satu kelompok untuk tiap nilai yang ada pada baris. Bilangan saja tidak menunjuk kolom, berbeda dengan di beberapa bahasa lain."
        ),
        example: ("count wbp by 1", "hitung wbp per 1"),
        mended: ("count wbp by kind", "hitung wbp per jenis"))

    static let boundsReversed = MessageText(
        "nothing lies between {0} and {1}: the smaller comes first", "tidak ada apa-apa antara {0} dan {1}: yang lebih kecil ditulis lebih dahulu",
        help: ("turn them round: {proposals}", "tukar letaknya: {proposals}"),
        explanation: (
            "`between` takes the lower bound, then the upper one; both are included.",
            "`antara` diikuti batas bawah, lalu batas atas; keduanya ikut."
        ),
        example: ("count wbp where age between 25 and 17", "hitung wbp yang umur antara 25 dan 17"),
        mended: ("count wbp where age between 17 and 25", "hitung wbp yang umur antara 17 dan 25"))

    static let datedLiteral = MessageText(
        "the date belongs to “{0}” here, which is the same on every day", "tanggal ini melekat pada “{0}”, padahal itu sama pada tanggal mana pun",
        help: (
            "for the whole question write `as of {1}` at its end, for this value alone `{2} on {1}`",
            "untuk seluruh pertanyaan tulis `per tanggal {1}` di akhirnya, untuk nilai ini saja `{2} pada {1}`"
        ),
        explanation: (
            "`on` asks for what stands before it on another day. `as of` asks the whole question on that day.",
            "`pada` menanyakan yang di depannya pada tanggal lain. `per tanggal` menanyakan seluruh pertanyaan pada tanggal itu."
        ),
        example: ("count wbp where voter_list = DPT on 2024-01-18", "hitung wbp yang daftar_pemilih = DPT pada 2024-01-18"),
        mended: ("count wbp where voter_list = DPT as of 2024-01-18", "hitung wbp yang daftar_pemilih = DPT per tanggal 2024-01-18"))
}
