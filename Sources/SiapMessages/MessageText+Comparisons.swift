/// S048x, and warnings of the same kind: conditions that would be answered, and say something else than is meant.
extension MessageText {
    static let chainTurns = MessageText(
        "“{0}” turns round: a chain of comparisons runs in one direction", "“{0}” berbalik arah: rangkaian perbandingan ditulis searah",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "In a chain each value is compared with the one after it: `18 < age < 25` is `18 < age and age < 25`. In `age > 18 < 25` the second part would compare 18 with 25, which is so for everyone.",
            "Dalam rangkaian, tiap nilai dibandingkan dengan yang sesudahnya: `18 < umur < 25` berarti `18 < umur dan umur < 25`. Dalam `umur > 18 < 25`, bagian kedua membandingkan 18 dengan 25, yang berlaku bagi semua orang."
        ),
        example: ("count wbp where age > 18 < 25", "hitung wbp yang umur > 18 < 25"),
        mended: ("count wbp where 18 < age < 25", "hitung wbp yang 18 < umur < 25"))

    static let rangeSubtracted = MessageText(
        "“{0}” is a subtraction, not a range", "“{0}” adalah pengurangan, bukan rentang",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "A hyphen between two numbers subtracts: `18-25` is -7. A range is written with `between`; both ends belong to it.",
            "Tanda hubung di antara dua bilangan berarti pengurangan: `18-25` sama dengan -7. Rentang ditulis dengan `antara`; kedua ujungnya ikut."
        ),
        example: ("count wbp where age = 18-25", "hitung wbp yang umur = 18-25"),
        mended: ("count wbp where age between 18 and 25", "hitung wbp yang umur antara 18 dan 25"))

    static let foreignPattern = MessageText(
        "no text is like “{0}” here: the marks are those of another language", "tidak ada teks yang cocok dengan “{0}” di sini: tandanya dari bahasa lain",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "In a pattern after `like`, * stands for any letters and ? for one. `~` looks for the text anywhere, without marks; a percent sign itself is sought so: `~ \"100%\"`.",
            "Dalam pola sesudah `seperti`, * mewakili huruf apa pun dan ? satu huruf. `~` mencari teks di bagian mana pun, tanpa tanda; tanda persen sendiri dicari dengan cara itu: `~ \"100%\"`."
        ),
        example: ("count satker where name like \"%Kupang%\"", "hitung satker yang nama seperti \"%Kupang%\""),
        mended: ("count satker where name like \"*Kupang*\"", "hitung satker yang nama seperti \"*Kupang*\""))

    static let bareTruth = MessageText(
        "“{0}” by itself is no condition: it says nothing about a row", "“{0}” saja bukan syarat: tidak berkata apa-apa tentang suatu baris",
        help: (
            "leave it out, or write what is so: `… = yes`, `… = no`, `… is unknown`; a place is denied with `not in`",
            "hapus, atau tulis apa yang demikian: `… = ya`, `… = tidak`, `… kosong`; tempat disangkal dengan `tidak di`"
        ),
        explanation: (
            "A condition is asked of each row. A yes or no that is the same for all of them keeps every row or none, which nobody means; mostly a word before it is missing.",
            "Syarat ditanyakan pada tiap baris. Ya atau tidak yang sama bagi semuanya meloloskan seluruh baris atau tidak satu pun, dan itu jarang dimaksud; biasanya ada kata yang tertinggal di depannya."
        ),
        example: ("count wbp where no", "hitung wbp yang tidak"),
        mended: ("count wbp where citizen = no", "hitung wbp yang wni = tidak"))

    static let standsAlone = MessageText(
        "“{0}” stands alone, and would not mean what it does in speech", "“{0}” berdiri sendiri, dan artinya di sini lain dengan dalam percakapan",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "“Neither prisons nor remand centres” is one list that is denied: `kind not one of (Lapas, Rutan)`. With `or` or `and` between them a denial reaches the first word only. Places go in one list, too: `not in NTT, Babel`.",
            "“Bukan lapas atau rutan” berarti satu daftar yang disangkal: `jenis tidak salah satu dari (Lapas, Rutan)`. Dengan `atau` maupun `dan` di antaranya, sangkalan hanya mengenai kata pertama. Begitu pula tempat: `tidak di NTT, Babel`."
        ),
        example: ("count satker where kind != Lapas or Rutan", "hitung satker yang jenis != Lapas atau Rutan"),
        mended: ("count satker where kind not one of (Lapas, Rutan)", "hitung satker yang jenis tidak salah satu dari (Lapas, Rutan)"))

    static let todayBehindData = MessageText(
        "the data end on {2}; nothing is known of {1}", "data berakhir pada {2}; keadaan pada {1} tidak diketahui",
        help: ("write the day that is meant: {proposals}", "tulis hari yang dimaksud: {proposals}"),
        explanation: (
            "`today` is the date of the machine. Where the data end before it, an answer as of today would be that of their last day under another date. A date that is written out is taken as it is, and the answer says how far the data reach.",
            "`hari_ini` ialah tanggal mesin. Bila data berakhir sebelumnya, jawaban per hari ini sebenarnya keadaan hari terakhir dengan tanggal lain. Tanggal yang ditulis lengkap dipakai apa adanya, dan jawabannya menyebut sampai kapan datanya ada."
        ))

    static let listedTwice = MessageText(
        "“{0}” is in the list already", "“{0}” sudah ada dalam daftar itu",
        help: ("once is enough; perhaps another was meant", "satu kali cukup; mungkin yang dimaksud lain"),
        explanation: (
            "A row is one of several values or it is not; to name one twice changes nothing, so mostly another was meant.",
            "Suatu baris termasuk salah satu nilai atau tidak; menyebut nilai dua kali tidak mengubah apa pun, jadi biasanya yang dimaksud lain."
        ),
        example: ("count wbp where kind one of (child, child)", "hitung wbp yang jenis salah satu dari (anak, anak)"),
        mended: ("count wbp where kind one of (child, detainee)", "hitung wbp yang jenis salah satu dari (anak, tahanan)"))

    static let topWithoutOrder = MessageText(
        "these are the first {0} in the order of {1}, not those with the largest {2}", "ini {0} pertama menurut urutan {1}, bukan yang terbesar menurut {2}",
        help: ("for the largest write {proposals}", "untuk yang terbesar tulis {proposals}"),
        explanation: (
            "`top` cuts the rows as they stand. Groups stand in the order of what they are grouped by, unless `sort` says another.",
            "`teratas` memotong baris sebagaimana urutannya. Kelompok berurut menurut hal yang mengelompokkannya, kecuali `urutkan` menyebut lain."
        ),
        example: ("count wbp by satker top 5", "hitung wbp per satker teratas 5"),
        mended: ("count wbp by satker sort count desc top 5", "hitung wbp per satker urutkan jumlah turun teratas 5"))

    static let looksLikeVariable = MessageText(
        "“{0}” is said as it is written: in a text a value stands in braces", "“{0}” ditulis apa adanya: dalam teks, nilai ditulis dalam kurung kurawal",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "In the text after `say`, what stands in braces is worked out: `say \"{$s.name}\"`. A dollar sign outside of them is a letter like others.",
            "Dalam teks sesudah `tulis`, yang berada dalam kurung kurawal dihitung: `tulis \"{$s.nama}\"`. Tanda dolar di luarnya hanyalah huruf biasa."
        ),
        example: ("for each $s in satker top 1 { say \"Satker $s.name\" }", "untuk tiap $s di satker teratas 1 { tulis \"Satker $s.nama\" }"),
        mended: ("for each $s in satker top 1 { say \"Satker {$s.name}\" }", "untuk tiap $s di satker teratas 1 { tulis \"Satker {$s.nama}\" }"))
}
