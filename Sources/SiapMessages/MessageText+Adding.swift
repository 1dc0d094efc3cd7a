/// S044x: what adds up must belong to the row that is added.
extension MessageText {
    static let repeatedNumber = MessageText(
        "“{0}” belongs to {1}: it would be taken once for each {2}", "“{0}” milik {1}: nilainya akan terhitung berulang, sekali untuk tiap {2}",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "A number is added up over the rows that it belongs to. Over rows below them it would come again for each: the capacity of a facility once for "
                + "everyone held there. So ask the table it belongs to; conditions on the rows below become `exists (…)`. By groups of the rows below it has no "
                + "total. `min`, `max` and `distinct` may go over any rows, and `average` where the path is written out: for each row.",
            "Bilangan dijumlahkan atas baris pemiliknya. Atas baris di bawahnya, nilainya terhitung lagi untuk tiap baris: kapasitas satker sekali untuk tiap "
                + "penghuninya. Jadi tanyakan pada tabel pemiliknya; syarat atas baris di bawahnya menjadi `ada (…)`. Menurut kelompok baris di bawahnya tidak ada "
                + "totalnya. `terkecil`, `terbesar`, dan `unik` boleh atas baris apa pun, dan `rata-rata` bila jalurnya ditulis lengkap: untuk tiap baris."
        ),
        example: ("sum capacity of wbp by province", "total kapasitas dari wbp per provinsi"),
        mended: ("sum capacity of satker by province", "total kapasitas dari satker per provinsi"))

    static let sharedNumber = MessageText(
        "one row of {1} may belong to several {2}: “{0}” would count it more than once",
        "satu baris {1} dapat menjadi milik beberapa {2}: “{0}” akan menghitungnya berkali-kali",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "Some links lead to rows that others lead to, too: a polling place serves several facilities. What is found for each is right by itself, but added up it "
                + "counts the shared rows again. So add over the linked rows themselves.",
            "Sebagian tautan menuju baris yang juga dituju baris lain: satu TPS melayani beberapa satker. Angka tiap baris benar sendiri-sendiri, tetapi jumlahnya "
                + "menghitung baris bersama itu berulang. Jadi jumlahkan atas baris tertautnya sendiri."
        ),
        example: ("sum sum(tps.dpt_size) of satker", "total total(tps.ukuran_dpt) dari satker"),
        mended: ("sum dpt_size of tps where exists serves", "total ukuran_dpt dari tps yang ada melayani"))

    static let neverSummed = MessageText(
        "“{0}” does not add up", "“{0}” tidak dapat dijumlahkan",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "Some numbers compare, order or name: people per place, an average, the number of a polling place. Their sum says nothing. A pack marks them with "
                + "`never summed`. Average them, take the largest, or add up what they are made from.",
            "Sebagian bilangan membandingkan, mengurutkan, atau menamai: penghuni tiap tempat, rata-rata, nomor TPS. Jumlahnya tidak berarti apa-apa. Paket menandainya "
                + "dengan `tak dijumlahkan`. Ambil rata-ratanya atau yang terbesar, atau jumlahkan bilangan asalnya."
        ),
        example: ("sum occupancy of satker", "total hunian dari satker"),
        mended: ("average occupancy of satker", "rata-rata hunian dari satker"))

    static let groupKeySummed = MessageText(
        "“{0}” names the groups of this result: added up it leaves out how many each holds",
        "“{0}” menamai kelompok dalam hasil ini: jumlahnya mengabaikan isi tiap kelompok",
        help: ("ask the rows themselves, or multiply it by the count", "tanyakan pada barisnya sendiri, atau kalikan dengan jumlahnya"),
        explanation: (
            "A number by which is grouped stands once for each group, however many rows the group has. Its sum or average over the groups is not that over the rows.",
            "Bilangan yang menjadi kelompok muncul sekali untuk tiap kelompok, berapa pun barisnya. Jumlah atau rata-ratanya atas kelompok bukan jumlah atau rata-rata atas baris."
        ),
        example: ("sum age of (count wbp by age)", "total umur dari (hitung wbp per umur)"),
        mended: ("sum age of wbp", "total umur dari wbp"))

    static let constantSummed = MessageText(
        "“{0}” is the same for every {1}: added up it would come once for each", "“{0}” sama untuk tiap {1}: jumlahnya terhitung berulang untuk tiap baris",
        help: ("leave it out of the sum, and add or multiply it afterwards", "jangan ikutkan dalam penjumlahan; tambahkan atau kalikan sesudahnya"),
        explanation: (
            "A value from another question or of one row known beforehand does not change from row to row. Added up it would be taken as often as there are rows.",
            "Nilai dari pertanyaan lain atau milik satu baris tertentu tidak berubah dari baris ke baris. Jika dijumlahkan, nilainya terambil sebanyak barisnya."
        ),
        example: ("sum age + (max age of wbp) of wbp", "total umur + (terbesar umur dari wbp) dari wbp"),
        mended: ("sum age of wbp", "total umur dari wbp"))
}
