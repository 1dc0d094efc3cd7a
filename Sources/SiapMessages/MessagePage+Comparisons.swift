import SiapText

/// S048x: comparisons.
extension MessagePage {
    static let chainTurns = MessagePage(
        explanation: Bilingual(
            english: """
                In a chain each value is compared with the one after it: `18 < age < 25` is `18 < age and age < 25`. \
                In `age > 18 < 25` the second part would compare 18 with 25, which is so for everyone.
                """,
            indonesian: """
                Dalam rangkaian, tiap nilai dibandingkan dengan yang sesudahnya: `18 < umur < 25` berarti `18 < umur \
                dan umur < 25`. Dalam `umur > 18 < 25`, bagian kedua membandingkan 18 dengan 25, yang berlaku bagi \
                semua orang.
                """),
        example: Bilingual(
            english: "count wbp where age > 18 < 25",
            indonesian: "hitung wbp yang umur > 18 < 25"),
        mended: Bilingual(
            english: "count wbp where 18 < age < 25",
            indonesian: "hitung wbp yang 18 < umur < 25"))

    static let rangeSubtracted = MessagePage(
        explanation: Bilingual(
            english: """
                A hyphen between two numbers subtracts: `18-25` is -7. A range is written with `between`; both ends \
                belong to it.
                """,
            indonesian: """
                Tanda hubung di antara dua bilangan berarti pengurangan: `18-25` sama dengan -7. Rentang ditulis \
                dengan `antara`; kedua ujungnya ikut.
                """),
        example: Bilingual(
            english: "count wbp where age = 18-25",
            indonesian: "hitung wbp yang umur = 18-25"),
        mended: Bilingual(
            english: "count wbp where age between 18 and 25",
            indonesian: "hitung wbp yang umur antara 18 dan 25"))

    static let foreignPattern = MessagePage(
        explanation: Bilingual(
            english: """
                In a pattern after `like`, * stands for any letters and ? for one. `~` looks for the text anywhere, \
                without marks; a percent sign itself is sought so: `~ "100%"`.
                """,
            indonesian: """
                Dalam pola sesudah `seperti`, * mewakili huruf apa pun dan ? satu huruf. `~` mencari teks di bagian \
                mana pun, tanpa tanda; tanda persen sendiri dicari dengan cara itu: `~ "100%"`.
                """),
        example: Bilingual(
            english: "count satker where name like \"%Kupang%\"",
            indonesian: "hitung satker yang nama seperti \"%Kupang%\""),
        mended: Bilingual(
            english: "count satker where name like \"*Kupang*\"",
            indonesian: "hitung satker yang nama seperti \"*Kupang*\""))

    static let bareTruth = MessagePage(
        explanation: Bilingual(
            english: """
                A condition is asked of each row. A yes or no that is the same for all of them keeps every row or \
                none, which nobody means; mostly a word before it is missing.
                """,
            indonesian: """
                Syarat ditanyakan pada tiap baris. Ya atau tidak yang sama bagi semuanya meloloskan seluruh baris atau \
                tidak satu pun, dan itu jarang dimaksud; biasanya ada kata yang tertinggal di depannya.
                """),
        example: Bilingual(
            english: "count wbp where no",
            indonesian: "hitung wbp yang tidak"),
        mended: Bilingual(
            english: "count wbp where citizen = no",
            indonesian: "hitung wbp yang wni = tidak"))

    static let standsAlone = MessagePage(
        explanation: Bilingual(
            english: """
                “Neither prisons nor remand centres” is one list that is denied: `kind not one of (Lapas, Rutan)`. \
                With `or` or `and` between them a denial reaches the first word only. Places go in one list, too: `not \
                in NTT, Babel`.
                """,
            indonesian: """
                “Bukan lapas atau rutan” berarti satu daftar yang disangkal: `jenis tidak salah satu dari (Lapas, \
                Rutan)`. Dengan `atau` maupun `dan` di antaranya, sangkalan hanya mengenai kata pertama. Begitu pula \
                tempat: `tidak di NTT, Babel`.
                """),
        example: Bilingual(
            english: "count satker where kind != Lapas or Rutan",
            indonesian: "hitung satker yang jenis != Lapas atau Rutan"),
        mended: Bilingual(
            english: "count satker where kind not one of (Lapas, Rutan)",
            indonesian: "hitung satker yang jenis tidak salah satu dari (Lapas, Rutan)"))

    static let todayBehindData = MessagePage(
        explanation: Bilingual(
            english: """
                `today` is the date of the machine. Where the data end before it, an answer as of today would be that \
                of their last day under another date. A date that is written out is taken as it is, and the answer \
                says how far the data reach.
                """,
            indonesian: """
                `hari_ini` ialah tanggal mesin. Bila data berakhir sebelumnya, jawaban per hari ini sebenarnya keadaan \
                hari terakhir dengan tanggal lain. Tanggal yang ditulis lengkap dipakai apa adanya, dan jawabannya \
                menyebut sampai kapan datanya ada.
                """))

    static let listedTwice = MessagePage(
        explanation: Bilingual(
            english: """
                A row is one of several values or it is not; to name one twice changes nothing, so mostly another was \
                meant.
                """,
            indonesian: """
                Suatu baris termasuk salah satu nilai atau tidak; menyebut nilai dua kali tidak mengubah apa pun, jadi \
                biasanya yang dimaksud lain.
                """),
        example: Bilingual(
            english: "count wbp where kind one of (child, child)",
            indonesian: "hitung wbp yang jenis salah satu dari (anak, anak)"),
        mended: Bilingual(
            english: "count wbp where kind one of (child, detainee)",
            indonesian: "hitung wbp yang jenis salah satu dari (anak, tahanan)"))

    static let topWithoutOrder = MessagePage(
        explanation: Bilingual(
            english: """
                `top` cuts the rows as they stand. Groups stand in the order of what they are grouped by, unless \
                `sort` says another.
                """,
            indonesian: """
                `teratas` memotong baris sebagaimana urutannya. Kelompok berurut menurut hal yang mengelompokkannya, \
                kecuali `urutkan` menyebut lain.
                """),
        example: Bilingual(
            english: "count wbp by satker top 5",
            indonesian: "hitung wbp per satker teratas 5"),
        mended: Bilingual(
            english: "count wbp by satker sort count desc top 5",
            indonesian: "hitung wbp per satker urutkan jumlah turun teratas 5"))

    static let looksLikeVariable = MessagePage(
        explanation: Bilingual(
            english: """
                In the text after `say`, what stands in braces is worked out: `say "{$s.name}"`. A dollar sign outside \
                of them is a letter like others.
                """,
            indonesian: """
                Dalam teks sesudah `tulis`, yang berada dalam kurung kurawal dihitung: `tulis "{$s.nama}"`. Tanda \
                dolar di luarnya hanyalah huruf biasa.
                """),
        example: Bilingual(
            english: "for each $s in satker top 1 { say \"Satker $s.name\" }",
            indonesian: "untuk tiap $s di satker teratas 1 { tulis \"Satker $s.nama\" }"),
        mended: Bilingual(
            english: "for each $s in satker top 1 { say \"Satker {$s.name}\" }",
            indonesian: "untuk tiap $s di satker teratas 1 { tulis \"Satker {$s.nama}\" }"))
}
