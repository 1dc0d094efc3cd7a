import SiapText

/// S06xx: files.
extension MessagePage {
    static let fileMissing = MessagePage(
        explanation: Bilingual(
            english: """
                A path without a leading slash begins at the folder of the script that names it; at the prompt, where \
                siap was started.
                """,
            indonesian: """
                Jalur tanpa garis miring di depan dimulai dari folder skrip yang menyebutnya; jika diketik langsung, \
                dari tempat siap dijalankan.
                """),
        example: Bilingual(
            english: "load wbp from \"rooster.csv\"",
            indonesian: "muat wbp dari \"dftar.csv\""),
        mended: Bilingual(
            english: "load wbp from \"roster.csv\"",
            indonesian: "muat wbp dari \"daftar.csv\""))

    static let fileIsFolder = MessagePage(
        explanation: Bilingual(
            english: "`load`, `save` and `include` work on one file. Only a pack is a folder.",
            indonesian: "`muat`, `simpan`, dan `sertakan` bekerja pada satu berkas. Hanya paket yang berupa folder."),
        example: Bilingual(
            english: "load wbp from \".\"",
            indonesian: "muat wbp dari \".\""),
        mended: Bilingual(
            english: "load wbp from \"roster.csv\"",
            indonesian: "muat wbp dari \"daftar.csv\""))

    static let fileUnreadable = MessagePage(
        explanation: Bilingual(
            english: """
                The file is there, but the system does not hand it over: a permission is missing, the disk reports an \
                error, or it is no plain file.
                """,
            indonesian: """
                Berkasnya ada, tetapi sistem tidak memberikannya: izinnya tidak ada, disk melaporkan galat, atau bukan \
                berkas biasa.
                """),
        example: Bilingual(
            english: "load wbp from \"/dev/null\"",
            indonesian: "muat wbp dari \"/dev/null\""),
        mended: Bilingual(
            english: "load wbp from \"roster.csv\"",
            indonesian: "muat wbp dari \"daftar.csv\""))

    static let saveFailed = MessagePage(
        explanation: Bilingual(
            english: """
                A file is written beside its place and put there whole, so that a failure leaves the old one \
                untouched.
                """,
            indonesian: """
                Berkas ditulis di samping tempatnya lalu dipasang utuh, sehingga kegagalan tidak merusak yang lama.
                """),
        example: Bilingual(
            english: "save (count wbp) to \"/nowhere/out.csv\"",
            indonesian: "simpan (hitung wbp) ke \"/entah/hasil.csv\""),
        mended: Bilingual(
            english: "save (count wbp) to \"out.csv\"",
            indonesian: "simpan (hitung wbp) ke \"hasil.csv\""))

    static let unknownFormat = MessagePage(
        explanation: Bilingual(
            english: "How a file is read or written is told by the ending of its name.",
            indonesian: "Cara membaca atau menulis berkas ditentukan oleh akhiran namanya."),
        example: Bilingual(
            english: "save (count wbp) to \"out.docx\"",
            indonesian: "simpan (hitung wbp) ke \"hasil.docx\""),
        mended: Bilingual(
            english: "save (count wbp) to \"out.csv\"",
            indonesian: "simpan (hitung wbp) ke \"hasil.csv\""))

    static let includeCircle = MessagePage(
        explanation: Bilingual(
            english: "`include` runs another script at its place. Scripts that include each other would never end.",
            indonesian: """
                `sertakan` menjalankan skrip lain di tempatnya. Skrip yang saling menyertakan tidak akan pernah \
                selesai.
                """))

    static let includesTooDeep = MessagePage(
        explanation: Bilingual(
            english: "An included script may include others, up to 100 deep. `help limits` tells all limits.",
            indonesian: """
                Skrip yang disertakan boleh menyertakan skrip lain, paling banyak 100 tingkat. `bantuan batas` \
                menampilkan semua batas.
                """))

    static let includeFailed = MessagePage(
        explanation: Bilingual(
            english: """
                A script that includes another stops when that one fails. The message before this one names the place.
                """,
            indonesian: """
                Skrip yang menyertakan skrip lain berhenti jika skrip itu gagal. Pesan sebelumnya menunjukkan \
                tempatnya.
                """))
}
