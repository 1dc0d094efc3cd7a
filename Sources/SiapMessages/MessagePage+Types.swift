import SiapText

/// S04xx: kinds of values.
extension MessagePage {
    static let typeMismatch = MessagePage(
        explanation: Bilingual(
            english: """
                Kinds are checked when the question is read: a date is compared with a date, a number with a number. \
                `describe` tells the kind of each attribute.
                """,
            indonesian: """
                Jenis nilai diperiksa ketika pertanyaan dibaca: tanggal dengan tanggal, bilangan dengan bilangan. \
                `uraikan` menampilkan jenis tiap atribut.
                """),
        example: Bilingual(
            english: "count wbp where birth_date = 17",
            indonesian: "hitung wbp yang tanggal_lahir = 17"),
        mended: Bilingual(
            english: "count wbp where age = 17",
            indonesian: "hitung wbp yang umur = 17"))

    static let needsType = MessagePage(
        explanation: Bilingual(
            english: """
                Functions and clauses say what kind of value they take. `help` with the function's name tells it, with \
                an example.
                """,
            indonesian: """
                Fungsi dan bagian pertanyaan menentukan jenis nilai yang diterimanya. `bantuan` dengan nama fungsi \
                menampilkannya beserta contoh.
                """),
        example: Bilingual(
            english: "say lower(5)",
            indonesian: "tulis huruf_kecil(5)"),
        mended: Bilingual(
            english: "say lower(\"NTT\")",
            indonesian: "tulis huruf_kecil(\"NTT\")"))

    static let needsCondition = MessagePage(
        explanation: Bilingual(
            english: "After `where` stands something that is true or not for each row.",
            indonesian: "Sesudah `yang` ada sesuatu yang benar atau tidak untuk tiap baris."),
        example: Bilingual(
            english: "count wbp where age",
            indonesian: "hitung wbp yang umur"),
        mended: Bilingual(
            english: "count wbp where age >= 60",
            indonesian: "hitung wbp yang umur >= 60"))

    static let throughManyLink = MessagePage(
        explanation: Bilingual(
            english: """
                Grouping or comparing through a link to several rows would count a row more than once. So the question \
                says what it wants of them.
                """,
            indonesian: """
                Mengelompokkan atau membandingkan lewat tautan ke banyak baris akan menghitung satu baris \
                berkali-kali. Karena itu pertanyaan menyebut apa yang diinginkan darinya.
                """),
        example: Bilingual(
            english: "count satker by tps",
            indonesian: "hitung satker per tps"),
        mended: Bilingual(
            english: "count satker by count(tps)",
            indonesian: "hitung satker per hitung(tps)"))

    static let equalsUnknown = MessagePage(
        explanation: Bilingual(
            english: """
                Whether two values are equal cannot be told when one of them is not known. Whether a value is known \
                can be asked.
                """,
            indonesian: """
                Kesamaan dua nilai tidak dapat dipastikan jika salah satunya tidak diketahui. Yang dapat ditanyakan \
                ialah apakah nilainya ada.
                """),
        example: Bilingual(
            english: "count wbp where nik = unknown",
            indonesian: "hitung wbp yang nik = kosong"),
        mended: Bilingual(
            english: "count wbp where nik is unknown",
            indonesian: "hitung wbp yang nik kosong"))

    static let argumentCount = MessagePage(
        explanation: Bilingual(
            english: """
                Each function takes a certain number of values in its brackets, parted by commas. Some of the last may \
                be left out.
                """,
            indonesian: """
                Tiap fungsi menerima sejumlah nilai tertentu dalam kurungnya, dipisah koma. Sebagian yang terakhir \
                boleh tidak disebut.
                """),
        example: Bilingual(
            english: "say replace(\"NTT\", \"N\")",
            indonesian: "tulis ganti(\"NTT\", \"N\")"),
        mended: Bilingual(
            english: "say replace(\"NTT\", \"N\", \"M\")",
            indonesian: "tulis ganti(\"NTT\", \"N\", \"M\")"))

    static let notADate = MessagePage(
        explanation: Bilingual(
            english: """
                Where a date is meant, a text is accepted only as year-month-day: in any other order day and month \
                could be mistaken for each other.
                """,
            indonesian: """
                Jika yang dimaksud tanggal, teks hanya diterima sebagai tahun-bulan-hari: dalam urutan lain, hari dan \
                bulan bisa tertukar.
                """),
        example: Bilingual(
            english: "count wbp where birth_date > \"17-04-2008\"",
            indonesian: "hitung wbp yang tanggal_lahir > \"17-04-2008\""),
        mended: Bilingual(
            english: "count wbp where birth_date > 2008-04-17",
            indonesian: "hitung wbp yang tanggal_lahir > 2008-04-17"))

    static let questionedNumber = MessagePage(
        explanation: Bilingual(
            english: """
                In Indonesian the point groups thousands, in English it begins the decimals. In an English question \
                beside a whole number it is asked which is meant.
                """,
            indonesian: """
                Dalam bahasa Indonesia titik memisahkan ribuan, dalam bahasa Inggris titik memulai desimal. Dalam \
                pertanyaan berbahasa Inggris di samping bilangan bulat, maksudnya ditanyakan.
                """),
        example: Bilingual(
            english: "show satker where capacity > 2.184",
            indonesian: "show satker where capacity > 2.184"),
        mended: Bilingual(
            english: "show satker where capacity > 2184",
            indonesian: "tampilkan satker yang kapasitas > 2.184"))

    static let numberTooBig = MessagePage(
        explanation: Bilingual(
            english: """
                Whole numbers are exact up to that size. An identity number is a text and stands in quotes; for \
                greater amounts write a decimal.
                """,
            indonesian: """
                Bilangan bulat tepat sampai sebesar itu. Nomor induk adalah teks dan ditulis dalam tanda kutip; untuk \
                jumlah lebih besar tulis desimal.
                """),
        example: Bilingual(
            english: "say 99999999999999999999",
            indonesian: "tulis 99999999999999999999"),
        mended: Bilingual(
            english: "say 99999999999999999999.0",
            indonesian: "tulis 99999999999999999999,0"))

    static let averageOfText = MessagePage(
        explanation: Bilingual(
            english: """
                Sum, average and median need numbers. The least and the greatest also work on dates, times and texts.
                """,
            indonesian: """
                Total, rata-rata, dan median memerlukan bilangan. Terkecil dan terbesar berlaku juga untuk tanggal, \
                waktu, dan teks.
                """),
        example: Bilingual(
            english: "average post of staff",
            indonesian: "rata-rata jabatan dari pegawai"),
        mended: Bilingual(
            english: "count staff by post",
            indonesian: "hitung pegawai per jabatan"))

    static let caseTypesDiffer = MessagePage(
        explanation: Bilingual(
            english: """
                A column has one kind of value, so both outcomes of `if` must be of that kind. Numbers with and \
                without decimals go together.
                """,
            indonesian: """
                Satu kolom berisi satu jenis nilai, jadi kedua hasil `jika` harus sejenis. Bilangan bulat dan desimal \
                boleh bersama.
                """),
        example: Bilingual(
            english: "say if 2 > 1 then \"many\" else 0",
            indonesian: "tulis jika 2 > 1 maka \"banyak\" jika tidak 0"),
        mended: Bilingual(
            english: "say if 2 > 1 then \"many\" else \"none\"",
            indonesian: "tulis jika 2 > 1 maka \"banyak\" jika tidak \"nihil\""))

    static let perDate = MessagePage(
        explanation: Bilingual(
            english: "`by` makes groups; the state on a date is asked with `as of`.",
            indonesian: "`per` membuat kelompok; keadaan pada suatu tanggal ditanyakan dengan `per tanggal`."),
        example: Bilingual(
            english: "count wbp by election_day",
            indonesian: "hitung wbp per hari H"),
        mended: Bilingual(
            english: "count wbp as of election_day",
            indonesian: "hitung wbp per tanggal hari H"))
}
