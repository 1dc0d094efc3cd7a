import SiapText

/// S044x: numbers that do not add up.
extension MessagePage {
    static let repeatedNumber = MessagePage(
        explanation: Bilingual(
            english: """
                A number is added up over the rows that it belongs to. Over rows below them it would come again for \
                each: the capacity of a facility once for everyone held there. So ask the table it belongs to; \
                conditions on the rows below become `exists (…)`. By groups of the rows below it has no total. `min`, \
                `max` and `distinct` may go over any rows, and `average` where the path is written out: for each row.
                """,
            indonesian: """
                Bilangan dijumlahkan atas baris pemiliknya. Atas baris di bawahnya, nilainya terhitung lagi untuk tiap \
                baris: kapasitas satker sekali untuk tiap penghuninya. Jadi tanyakan pada tabel pemiliknya; syarat \
                atas baris di bawahnya menjadi `ada (…)`. Menurut kelompok baris di bawahnya tidak ada totalnya. \
                `terkecil`, `terbesar`, dan `unik` boleh atas baris apa pun, dan `rata-rata` bila jalurnya ditulis \
                lengkap: untuk tiap baris.
                """),
        example: Bilingual(
            english: "sum capacity of wbp by province",
            indonesian: "total kapasitas dari wbp per provinsi"),
        mended: Bilingual(
            english: "sum capacity of satker by province",
            indonesian: "total kapasitas dari satker per provinsi"))

    static let sharedNumber = MessagePage(
        explanation: Bilingual(
            english: """
                Some links lead to rows that others lead to, too: a polling place serves several facilities. What is \
                found for each is right by itself, but added up it counts the shared rows again. So add over the \
                linked rows themselves.
                """,
            indonesian: """
                Sebagian tautan menuju baris yang juga dituju baris lain: satu TPS melayani beberapa satker. Angka \
                tiap baris benar sendiri-sendiri, tetapi jumlahnya menghitung baris bersama itu berulang. Jadi \
                jumlahkan atas baris tertautnya sendiri.
                """),
        example: Bilingual(
            english: "sum sum(tps.dpt_size) of satker",
            indonesian: "total total(tps.ukuran_dpt) dari satker"),
        mended: Bilingual(
            english: "sum dpt_size of tps where exists serves",
            indonesian: "total ukuran_dpt dari tps yang ada melayani"))

    static let neverSummed = MessagePage(
        explanation: Bilingual(
            english: """
                Some numbers compare, order or name: people per place, an average, the number of a polling place. \
                Their sum says nothing. A pack marks them with `never summed`. Average them, take the largest, or add \
                up what they are made from.
                """,
            indonesian: """
                Sebagian bilangan membandingkan, mengurutkan, atau menamai: penghuni tiap tempat, rata-rata, nomor \
                TPS. Jumlahnya tidak berarti apa-apa. Paket menandainya dengan `tak dijumlahkan`. Ambil rata-ratanya \
                atau yang terbesar, atau jumlahkan bilangan asalnya.
                """),
        example: Bilingual(
            english: "sum occupancy of satker",
            indonesian: "total hunian dari satker"),
        mended: Bilingual(
            english: "average occupancy of satker",
            indonesian: "rata-rata hunian dari satker"))

    static let groupKeySummed = MessagePage(
        explanation: Bilingual(
            english: """
                A number by which is grouped stands once for each group, however many rows the group has. Its sum or \
                average over the groups is not that over the rows.
                """,
            indonesian: """
                Bilangan yang menjadi kelompok muncul sekali untuk tiap kelompok, berapa pun barisnya. Jumlah atau \
                rata-ratanya atas kelompok bukan jumlah atau rata-rata atas baris.
                """),
        example: Bilingual(
            english: "sum age of (count wbp by age)",
            indonesian: "total umur dari (hitung wbp per umur)"),
        mended: Bilingual(
            english: "sum age of wbp",
            indonesian: "total umur dari wbp"))

    static let constantSummed = MessagePage(
        explanation: Bilingual(
            english: """
                A value from another question or of one row known beforehand does not change from row to row. Added up \
                it would be taken as often as there are rows.
                """,
            indonesian: """
                Nilai dari pertanyaan lain atau milik satu baris tertentu tidak berubah dari baris ke baris. Jika \
                dijumlahkan, nilainya terambil sebanyak barisnya.
                """),
        example: Bilingual(
            english: "sum age + (max age of wbp) of wbp",
            indonesian: "total umur + (terbesar umur dari wbp) dari wbp"),
        mended: Bilingual(
            english: "sum age of wbp",
            indonesian: "total umur dari wbp"))
}
