import SiapText

/// Words of recording: events one by one, workspaces, rosters that follow one another.
extension KeywordHelp {
    static let open = HelpEntry(
        english: """
            Opens a workspace, or creates it: the file in which records are kept. Earlier records are taken in at \
            once. Two shells may open the same workspace; what the other recorded is said before the next statement. \
            It holds personal data, so a new file is for its owner alone.
            """,
        indonesian: """
            Membuka ruang kerja, atau membuatnya: berkas tempat catatan tersimpan. Catatan lama langsung dimuat. Dua \
            sesi boleh membuka ruang kerja yang sama; catatan sesi lain diberitahukan sebelum pernyataan berikutnya. \
            Isinya data pribadi, jadi berkas baru hanya dapat dibaca pemiliknya.
            """,
        example: Bilingual(english: "open \"work.siap\"", indonesian: "buka \"kerja.siap\""), kind: .files)
    static let record = HelpEntry(
        english: """
            Records one event in the open workspace: its name, its row, its values in brackets, its date. An \
            impossible event is refused with its reason. What has been said to be recorded stays, also when the \
            machine stops at that very moment.
            """,
        indonesian: """
            Mencatat satu peristiwa di ruang kerja yang terbuka: namanya, barisnya, nilainya dalam kurung, tanggalnya. \
            Peristiwa yang mustahil ditolak dengan alasannya. Yang sudah disebut "tercatat" tetap ada, juga bila \
            komputer mati saat itu juga.
            """,
        example: Bilingual(
            english: "record transfer of wbp \"W-00017\" (to = MTK) on 2024-02-10",
            indonesian: "catat pindah dari wbp \"W-00017\" (ke = MTK) pada 2024-02-10"), kind: .files)
    static let undo = HelpEntry(
        english: "Takes back the last record that still stands: one event, or all that a day's roster changed.",
        indonesian: """
            Membatalkan catatan terakhir yang masih berlaku: satu peristiwa, atau seluruh perubahan dari satu daftar \
            harian.
            """,
        example: Bilingual(english: "undo", indonesian: "batalkan"), kind: .files)
    static let records = HelpEntry(
        english: """
            After "show": what is in the workspace, what stands, what was undone, and what the present data cannot \
            take.
            """,
        indonesian: """
            Sesudah "tampilkan": isi ruang kerja, yang berlaku, yang dibatalkan, dan yang tidak ada dalam data saat \
            ini.
            """,
        example: Bilingual(english: "show records", indonesian: "tampilkan catatan"), kind: .files)
    static let identity = HelpEntry(
        english: """
            Attributes by which the same row is known in a later roster, the surest first. `load … as of` then works \
            out the events since the last state instead of replacing all. A value that several rows share, and a long \
            number that ends in 0000, identifies nobody.
            """,
        indonesian: """
            Atribut yang mengenali baris yang sama dalam daftar berikutnya, yang paling pasti lebih dahulu. `muat … \
            per tanggal` lalu menghitung peristiwa sejak keadaan terakhir, bukan mengganti semuanya. Nilai yang \
            dimiliki beberapa baris, dan nomor panjang berakhiran 0000, tidak mengenali siapa pun.
            """,
        example: Bilingual(
            english: "table person { key id: text, nik: private text, identity nik }",
            indonesian: "tabel person { kunci id: teks, nik: pribadi teks, identitas nik }"), kind: .declares)
}
