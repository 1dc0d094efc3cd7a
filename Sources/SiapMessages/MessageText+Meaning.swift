/// S04xx: types and meaning.
extension MessageText {
    static let typeMismatch = MessageText(
        "{0} and {1} do not go together", "{0} dan {1} tidak dapat dipasangkan",
        help: ("write {0} on both sides, or {1} on both", "tulis {0} di kedua sisi, atau {1} di kedua sisi"),
        explanation: (
            "Kinds are checked when the question is read: a date is compared with a date, a number with a number. `describe` tells the kind of each attribute.",
            "Jenis nilai diperiksa ketika pertanyaan dibaca: tanggal dengan tanggal, bilangan dengan bilangan. `uraikan` menampilkan jenis tiap atribut."
        ),
        example: ("count wbp where birth_date = 17", "hitung wbp yang tanggal_lahir = 17"),
        mended: ("count wbp where age = 17", "hitung wbp yang umur = 17"))

    static let needsType = MessageText(
        "“{0}” reads as {2}; {1} is expected here", "“{0}” terbaca sebagai {2}; di sini diperlukan {1}",
        explanation: (
            "Functions and clauses say what kind of value they take. `help` with the function's name tells it, with an example.",
            "Fungsi dan bagian pertanyaan menentukan jenis nilai yang diterimanya. `bantuan` dengan nama fungsi menampilkannya beserta contoh."
        ),
        example: ("say lower(5)", "tulis huruf_kecil(5)"),
        mended: ("say lower(\"NTT\")", "tulis huruf_kecil(\"NTT\")"))

    static let needsCondition = MessageText(
        "“{0}” alone is not a condition: it holds {1}, not yes or no", "“{0}” saja bukan syarat: isinya {1}, bukan ya atau tidak",
        help: ("compare it with something, as in `{0} {2} …`", "bandingkan dengan sesuatu, misalnya `{0} {2} …`"),
        explanation: (
            "After `where` stands something that is true or not for each row.",
            "Sesudah `yang` ada sesuatu yang benar atau tidak untuk tiap baris."
        ),
        example: ("count wbp where age", "hitung wbp yang umur"),
        mended: ("count wbp where age >= 60", "hitung wbp yang umur >= 60"))

    static let throughManyLink = MessageText(
        "“{0}” leads to several rows", "“{0}” merujuk ke beberapa baris",
        help: ("say what is wanted of them, as in {proposals}", "sebutkan apa yang diminta dari baris-baris itu, misalnya {proposals}"),
        explanation: (
            "Grouping or comparing through a link to several rows would count a row more than once. So the question says what it wants of them.",
            "Mengelompokkan atau membandingkan lewat tautan ke banyak baris akan menghitung satu baris berkali-kali. Karena itu pertanyaan menyebut apa yang diinginkan darinya."
        ),
        example: ("count satker by tps", "hitung satker per tps"),
        mended: ("count satker by count(tps)", "hitung satker per hitung(tps)"))

    static let equalsUnknown = MessageText(
        "nothing equals `unknown`", "tidak ada yang sama dengan `kosong`",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "Whether two values are equal cannot be told when one of them is not known. Whether a value is known can be asked.",
            "Kesamaan dua nilai tidak dapat dipastikan jika salah satunya tidak diketahui. Yang dapat ditanyakan ialah apakah nilainya ada."
        ),
        example: ("count wbp where nik = unknown", "hitung wbp yang nik = kosong"),
        mended: ("count wbp where nik is unknown", "hitung wbp yang nik kosong"))

    static let clauseTwice = MessageText(
        "“{0}” is given twice", "“{0}” disebut dua kali",
        help: ("put both in one, with a comma between them", "jadikan satu, dengan koma di antaranya"),
        explanation: (
            "Each clause but `where` stands once. Two `where` mean that both conditions must hold.",
            "Tiap bagian selain `yang` disebut satu kali. Dua `yang` berarti kedua syarat harus terpenuhi."
        ),
        example: ("count wbp by satker by kind", "hitung wbp per satker per jenis"),
        mended: ("count wbp by satker, kind", "hitung wbp per satker, jenis"))

    static let clauseNotHere = MessageText(
        "“{0}” does not go with `{1}`", "“{0}” tidak dapat dipakai dengan `{1}`",
        help: ("`help {1}` tells which clauses go with it", "`bantuan {1}` menjelaskan bagian yang menyertainya"),
        explanation: (
            "`by` and `across` group figures, so they follow a count or another measure. `from … to` belongs to `changes`. `as of` stands at the table, not at a result.",
            "`per` dan `silang` mengelompokkan angka, jadi mengikuti hitungan atau ukuran lain. `dari … sampai` termasuk `perubahan`. `per tanggal` mengikuti tabel, bukan hasil."
        ),
        example: ("show wbp by satker", "tampilkan wbp per satker"),
        mended: ("count wbp by satker", "hitung wbp per satker"))

    static let argumentCount = MessageText(
        "“{0}” takes another number of values: {1}, not {2}", "banyaknya nilai untuk “{0}” tidak sesuai: {1}, bukan {2}",
        help: ("`help {0}` shows how it is written", "`bantuan {0}` menampilkan cara menulisnya"),
        explanation: (
            "Each function takes a certain number of values in its brackets, parted by commas. Some of the last may be left out.",
            "Tiap fungsi menerima sejumlah nilai tertentu dalam kurungnya, dipisah koma. Sebagian yang terakhir boleh tidak disebut."
        ),
        example: ("say replace(\"NTT\", \"N\")", "tulis ganti(\"NTT\", \"N\")"),
        mended: ("say replace(\"NTT\", \"N\", \"M\")", "tulis ganti(\"NTT\", \"N\", \"M\")"))

    static let notADate = MessageText(
        "“{0}” is not a date", "“{0}” bukan tanggal",
        help: ("write year-month-day without quotes, as in 2024-02-14", "tulis tahun-bulan-hari tanpa tanda kutip, misalnya 2024-02-14"),
        explanation: (
            "Where a date is meant, a text is accepted only as year-month-day: in any other order day and month could be mistaken for each other.",
            "Jika yang dimaksud tanggal, teks hanya diterima sebagai tahun-bulan-hari: dalam urutan lain, hari dan bulan bisa tertukar."
        ),
        example: ("count wbp where birth_date > \"17-04-2008\"", "hitung wbp yang tanggal_lahir > \"17-04-2008\""),
        mended: ("count wbp where birth_date > 2008-04-17", "hitung wbp yang tanggal_lahir > 2008-04-17"))

    static let questionedNumber = MessageText(
        "“{0}” can be read in two ways", "“{0}” dapat dibaca dengan dua cara",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "In Indonesian the point groups thousands, in English it begins the decimals. In an English question beside a whole number it is asked which is meant.",
            "Dalam bahasa Indonesia titik memisahkan ribuan, dalam bahasa Inggris titik memulai desimal. Dalam pertanyaan berbahasa Inggris di samping bilangan bulat, maksudnya ditanyakan."
        ),
        example: ("show satker where capacity > 2.184", "show satker where capacity > 2.184"),
        mended: ("show satker where capacity > 2184", "tampilkan satker yang kapasitas > 2.184"))

    static let aggregateNeedsLinks = MessageText(
        "“{0}” leads to no linked rows ({1})", "“{0}” tidak menuju baris tertaut ({1})",
        help: (
            "in brackets name a linked table; over the rows of the question itself write it before `of`, without brackets",
            "dalam kurung sebutkan tabel tertaut; untuk baris pertanyaan itu sendiri tulis sebelum `dari`, tanpa kurung"
        ),
        explanation: (
            "`count(…)`, `sum(…)` and the like run over the rows that are linked to each row. Without brackets they run over all rows of the question.",
            "`hitung(…)`, `total(…)`, dan sejenisnya bekerja atas baris yang tertaut pada tiap baris. Tanpa kurung, semuanya bekerja atas seluruh baris pertanyaan."
        ),
        example: ("show satker where sum(capacity) > 500", "tampilkan satker yang total(kapasitas) > 500"),
        mended: ("show satker where capacity > 500", "tampilkan satker yang kapasitas > 500"))

    static let privateAttribute = MessageText(
        "“{0}” is private", "“{0}” bersifat pribadi",
        help: (
            "use something here that names no person; `set unmasked on` at a terminal, or starting with `--unmasked`, shows private values",
            "pakai hal yang tidak menyebut orang; `atur tanpa_samaran aktif` di terminal, atau memulai dengan `--unmasked`, membuka nilai pribadi"
        ),
        explanation: (
            "Private values, such as names and identity numbers, and whatever is worked out from them, may be shown row by row, masked. They make no groups, figures, dates, file names or expectations: those would tell of them bit by bit. Where private values are shown in full, all of it is allowed.",
            "Nilai pribadi, seperti nama dan nomor induk, dan apa pun yang dihitung darinya boleh ditampilkan per baris, tersamar. Nilai itu tidak menjadi kelompok, angka, tanggal, nama berkas, atau hasil yang dipastikan, karena akan bocor sedikit demi sedikit. Bila nilai pribadi ditampilkan seutuhnya, semuanya boleh."
        ),
        example: ("count wbp by nik", "hitung wbp per nik"),
        mended: ("count wbp by satker", "hitung wbp per satker"))

    static let definitionCircle = MessageText(
        "this definition leads back to itself: {0}", "definisi ini kembali ke dirinya sendiri: {0}",
        help: ("let one of them stand without the others", "buat salah satunya berdiri tanpa yang lain"),
        explanation: (
            "A definition may use others, but not itself, neither directly nor by way of others: its value would never be found.",
            "Definisi boleh memakai definisi lain, tetapi tidak dirinya sendiri, langsung atau lewat yang lain: nilainya tidak akan pernah diperoleh."
        ),
        example: (
            "define eligible/memenuhi_syarat of wbp = eligible and age < 90",
            "definisikan eligible/memenuhi_syarat dari wbp = memenuhi_syarat dan umur < 90"
        ),
        mended: ("define asked of wbp = eligible and age < 90", "definisikan ditanyai dari wbp = memenuhi_syarat dan umur < 90"))

    static let queryValueShape = MessageText(
        "one value is expected here, not a table (columns: {0})", "di sini perlu satu nilai, bukan tabel (kolom: {0})",
        help: ("ask for one column and one row", "mintalah satu kolom dan satu baris"),
        explanation: (
            "A question in brackets can stand for a value when it gives one figure, as `(count wbp)` does.",
            "Pertanyaan dalam kurung dapat menjadi nilai jika hasilnya satu angka, seperti `(hitung wbp)`."
        ),
        example: ("say (count wbp by province)", "tulis (hitung wbp per provinsi)"),
        mended: ("say (count wbp where province = NTT)", "tulis (hitung wbp yang provinsi = NTT)"))

    static let dateOutOfData = MessageText(
        "{0} lies before the data begin", "{0} sebelum data dimulai",
        help: ("the data go from {1} to {2}", "datanya dari {1} sampai {2}"),
        explanation: (
            "The pack says from which date its base state is known. Before that date nothing can be told, and zero would be a false answer.",
            "Paket menyebut sejak tanggal berapa keadaan awalnya diketahui. Sebelum itu tidak ada yang dapat dikatakan, dan nol adalah jawaban yang salah."
        ),
        example: ("count wbp as of 2020-01-01", "hitung wbp per tanggal 2020-01-01"),
        mended: ("count wbp as of 2024-01-01", "hitung wbp per tanggal 2024-01-01"))

    static let queryBesideLink = MessageText(
        "this counts all {0}, not those of each {1}", "ini menghitung seluruh {0}, bukan milik tiap {1}",
        help: ("for those of each {1} write {proposals}", "untuk milik tiap {1} tulis {proposals}"),
        explanation: (
            "A question in brackets begins from all rows. An aggregate with its bracket directly after it takes the rows linked to each row.",
            "Pertanyaan dalam kurung mulai dari semua baris. Kata seperti `hitung` yang langsung diikuti kurung mengambil baris yang tertaut pada tiap baris."
        ),
        example: ("show name, (count wbp) of satker", "tampilkan nama, (hitung wbp) dari satker"),
        mended: ("show name, count(wbp) of satker", "tampilkan nama, hitung(wbp) dari satker"))

    static let notAggregatable = MessageText(
        "{0} cannot be added up again", "{0} tidak dapat dijumlahkan lagi",
        help: ("group in the first question, before `|`", "kelompokkan dalam pertanyaan pertama, sebelum `|`"),
        explanation: (
            "Counts and sums of groups add up to the count of a larger group. Averages, medians, shares and distinct counts do not.",
            "Hitungan dan total dapat dijumlahkan menjadi kelompok yang lebih besar. Rata-rata, median, persen, dan hitungan unik tidak."
        ),
        example: ("average age of wbp by satker, kind | by kind", "rata-rata umur dari wbp per satker, jenis | per jenis"),
        mended: ("average age of wbp by kind", "rata-rata umur dari wbp per jenis"))

    static let numberTooBig = MessageText(
        "“{0}” is too big", "“{0}” terlalu besar",
        help: ("whole numbers go up to 9223372036854775807", "bilangan bulat paling besar 9223372036854775807"),
        explanation: (
            "Whole numbers are exact up to that size. An identity number is a text and stands in quotes; for greater amounts write a decimal.",
            "Bilangan bulat tepat sampai sebesar itu. Nomor induk adalah teks dan ditulis dalam tanda kutip; untuk jumlah lebih besar tulis desimal."
        ),
        example: ("say 99999999999999999999", "tulis 99999999999999999999"),
        mended: ("say 99999999999999999999.0", "tulis 99999999999999999999,0"))

    static let averageOfText = MessageText(
        "“{0}” needs numbers, and this holds {1}", "“{0}” memerlukan bilangan, sedangkan isinya {1}",
        help: ("count the values instead, with `by` or `distinct`", "hitunglah nilainya, dengan `per` atau `unik`"),
        explanation: (
            "Sum, average and median need numbers. The least and the greatest also work on dates, times and texts.",
            "Total, rata-rata, dan median memerlukan bilangan. Terkecil dan terbesar berlaku juga untuk tanggal, waktu, dan teks."
        ),
        example: ("average post of staff", "rata-rata jabatan dari pegawai"),
        mended: ("count staff by post", "hitung pegawai per jabatan"))

    static let topNeedsPositive = MessageText(
        "“top” wants a number from 1 up", "“teratas” memerlukan bilangan mulai dari 1",
        help: ("write how many lines to keep, or leave it out", "tulis berapa baris yang disisakan, atau hapus"),
        explanation: (
            "`top` keeps that many lines from the beginning of the result. To see none, nothing need be asked.",
            "`teratas` menyisakan sebanyak itu baris dari awal hasil. Nol baris tidak menjawab apa pun."
        ),
        example: ("count wbp by satker sort count desc top 0", "hitung wbp per satker urutkan jumlah turun teratas 0"),
        mended: ("count wbp by satker sort count desc top 5", "hitung wbp per satker urutkan jumlah turun teratas 5"))

    static let sortUnknown = MessageText(
        "“{0}” is not a column of this result", "“{0}” bukan kolom hasil ini",
        help: ("name one of its columns: {1}", "sebutkan salah satu kolomnya: {1}"),
        explanation: (
            "Groups are sorted by their columns, and what comes after `|` sees the columns of the result, no longer the table.",
            "Kelompok diurutkan menurut kolomnya, dan yang sesudah `|` melihat kolom hasil, bukan lagi tabelnya."
        ),
        example: ("count wbp by satker sort by capacity", "hitung wbp per satker urutkan menurut kapasitas"),
        mended: ("count wbp by satker sort by count", "hitung wbp per satker urutkan menurut jumlah"))

    static let caseTypesDiffer = MessageText(
        "the two outcomes differ in kind: {0} and {1}", "kedua hasilnya berlainan jenis: {0} dan {1}",
        help: ("let `then` and `else` give the same kind of value", "buat `maka` dan `jika tidak` memberi nilai yang sejenis"),
        explanation: (
            "A column has one kind of value, so both outcomes of `if` must be of that kind. Numbers with and without decimals go together.",
            "Satu kolom berisi satu jenis nilai, jadi kedua hasil `jika` harus sejenis. Bilangan bulat dan desimal boleh bersama."
        ),
        example: ("say if 2 > 1 then \"many\" else 0", "tulis jika 2 > 1 maka \"banyak\" jika tidak 0"),
        mended: ("say if 2 > 1 then \"many\" else \"none\"", "tulis jika 2 > 1 maka \"banyak\" jika tidak \"nihil\""))

    static let perDate = MessageText(
        "“{0}” is a date, not a group", "“{0}” adalah tanggal, bukan kelompok",
        help: ("write {proposals}", "tulis {proposals}"),
        explanation: (
            "`by` makes groups; the state on a date is asked with `as of`.",
            "`per` membuat kelompok; keadaan pada suatu tanggal ditanyakan dengan `per tanggal`."
        ),
        example: ("count wbp by election_day", "hitung wbp per hari H"),
        mended: ("count wbp as of election_day", "hitung wbp per tanggal hari H"))

    static let supposeStored = MessageText(
        "“{0}” is worked out, not stored", "“{0}” dihitung, bukan disimpan",
        help: ("suppose what it follows from; `describe` shows how it is defined", "andaikan hal yang mendasarinya; `uraikan` menampilkan definisinya"),
        explanation: (
            "A supposition changes stored attributes with one value a row; definitions follow from them by themselves.",
            "Pengandaian mengubah atribut tersimpan yang bernilai satu per baris; definisi mengikutinya dengan sendirinya."
        ),
        example: ("suppose wbp has voter_list = DPT: count wbp", "andaikan wbp menjadi daftar_pemilih = DPT: hitung wbp"),
        mended: ("suppose wbp has ktp_el = recorded: count wbp", "andaikan wbp menjadi ktp_el = terekam: hitung wbp"))

    static let suppressRefused = MessageText(
        "{0} cannot be protected while counts below {1} are hidden", "{0} tidak dapat dilindungi selama jumlah di bawah {1} disembunyikan",
        help: (
            "ask for one count by at most two groups, or write `set suppress off`",
            "mintalah satu hitungan dengan paling banyak dua pengelompok, atau tulis `atur sembunyikan nonaktif`"
        ),
        explanation: (
            "Small counts are hidden together with others, so that totals do not give them away. That can be done for one count of people by at most two groups. Shares, averages, differences between dates, counts inside a condition and the like would tell what was hidden, so they are refused.",
            "Jumlah kecil disembunyikan bersama jumlah lain agar tidak terbuka lewat total. Hal itu dapat dilakukan untuk satu hitungan orang dengan paling banyak dua pengelompok. Persentase, rata-rata, selisih antartanggal, hitungan di dalam syarat, dan sejenisnya akan membuka yang disembunyikan, jadi ditolak."
        ),
        example: ("set suppress 5; average age of wbp by satker", "atur sembunyikan 5; rata-rata umur dari wbp per satker"),
        mended: ("set suppress 5; count wbp by satker", "atur sembunyikan 5; hitung wbp per satker"))

    static let suppressFurther = MessageText(
        "hidden counts cannot be worked on: what comes out would be wrong", "jumlah yang disembunyikan tidak dapat diolah: hasilnya akan keliru",
        help: (
            "ask the question itself with the groups that you need, or write `set suppress off`",
            "ajukan pertanyaannya langsung dengan pengelompok yang diperlukan, atau tulis `atur sembunyikan nonaktif`"
        ),
        explanation: (
            "A sum over counts of which some are hidden would leave these out and look like a total. Rows may be picked, sorted and shown.",
            "Total dari jumlah yang sebagian disembunyikan akan melewatkan bagian itu dan tampak seperti total sebenarnya. Baris boleh dipilih, diurutkan, dan ditampilkan."
        ),
        example: ("set suppress 5; count wbp by satker, kind | by kind", "atur sembunyikan 5; hitung wbp per satker, jenis | per jenis"),
        mended: ("set suppress 5; count wbp by kind", "atur sembunyikan 5; hitung wbp per jenis"))

    static let suppressEarlier = MessageText(
        "this result was made before counts below {0} were hidden", "hasil ini dibuat sebelum jumlah di bawah {0} disembunyikan",
        help: ("ask the question again", "ajukan lagi pertanyaannya"),
        explanation: (
            "A result that is kept, as `last` or in a variable, holds its counts as they were when it was made. What it shows now would not be protected.",
            "Hasil yang disimpan, sebagai `terakhir` atau dalam variabel, berisi jumlah sebagaimana saat dibuat. Yang ditampilkannya kini tidak akan terlindungi."
        ),
        example: (
            "let $r = (count wbp by satker); set suppress 5; $r sort count", "misalkan $r = (hitung wbp per satker); atur sembunyikan 5; $r urutkan jumlah"
        ),
        mended: ("set suppress 5; count wbp by satker sort count", "atur sembunyikan 5; hitung wbp per satker urutkan jumlah"))

    static let privateOrder = MessageText(
        "rows cannot be sorted by “{0}”: it is private, and the order would tell of it",
        "baris tidak dapat diurutkan menurut “{0}”: bersifat pribadi, dan urutannya akan membocorkannya",
        help: (
            "sort by something else; `set unmasked on` shows private values and allows it",
            "urutkan menurut hal lain; `atur tanpa_samaran aktif` menampilkan nilai pribadi dan membolehkannya"
        ),
        explanation: (
            "Names and numbers of people are masked, and rows in their order would give them away bit by bit. Sorting by anything worked out from a private attribute is refused for the same reason.",
            "Nama dan nomor orang disamarkan, dan baris menurut urutannya akan membocorkannya sedikit demi sedikit. Mengurutkan menurut hasil hitungan dari atribut pribadi ditolak karena alasan yang sama."
        ),
        example: ("show id, satker of wbp sort nik", "tampilkan id, satker dari wbp urutkan nik"),
        mended: ("show id, satker of wbp sort id", "tampilkan id, satker dari wbp urutkan id"))

    static let privateCopied = MessageText(
        "“{0}” is private, and “{1}” is not", "“{0}” bersifat pribadi, sedangkan “{1}” tidak",
        help: ("give “{1}” a value that names no person", "beri “{1}” nilai yang tidak menyebut orang"),
        explanation: (
            "What is private stays masked wherever it goes. It cannot be supposed as the value of an attribute that everyone sees, nor become a day of the calendar.",
            "Yang bersifat pribadi tetap disamarkan di mana pun. Nilai itu tidak dapat diandaikan sebagai isi atribut yang terlihat semua orang, dan tidak dapat menjadi hari dalam kalender."
        ),
        example: (
            "suppose wbp where kind = detainee has register_number = nik: count wbp",
            "andaikan wbp yang jenis = tahanan menjadi nomor_register = nik: hitung wbp"
        ),
        mended: (
            "suppose wbp where kind = detainee has register_number = \"1/24\": count wbp",
            "andaikan wbp yang jenis = tahanan menjadi nomor_register = \"1/24\": hitung wbp"
        ))

    static let unmaskRefused = MessageText(
        "only a person at a terminal decides that private values are shown", "hanya orang di terminal yang menentukan bahwa nilai pribadi ditampilkan",
        help: ("start with `--unmasked`, or type it at the prompt", "jalankan dengan `--unmasked`, atau ketik di prompt"),
        explanation: (
            "Names and identity numbers are masked. Whoever starts siap or types at its prompt decides whether they are shown; no script, pack, lesson or included file does.",
            "Nama dan nomor induk disamarkan. Yang menentukan apakah ditampilkan ialah orang yang menjalankan siap atau mengetik di promptnya; bukan skrip, paket, pelajaran, atau berkas yang disertakan."
        ))

    static let privateCondition = MessageText(
        "“{0}” would tell of what is private: {1}", "“{0}” akan membocorkan yang bersifat pribadi: {1}",
        help: (
            "ask only whether it `is known`; at a terminal, whole values (`= \"…\"`), and anything after `set unmasked on`",
            "tanyakan hanya apakah `terisi`; di terminal juga nilai utuh (`= \"…\"`), dan apa pun sesudah `atur tanpa_samaran aktif`"
        ),
        explanation: (
            "Which rows there are would give private values away bit by bit: a script of a few lines could find each of them. So conditions ask of them only whether they are known. A person at a terminal may ask a whole value that is known already; parts, patterns, order and numbers need `set unmasked on` there, or `--unmasked`.",
            "Baris mana yang ada akan membocorkan nilai pribadi sedikit demi sedikit: skrip beberapa baris dapat menemukan semuanya. Karena itu syarat hanya menanyakan apakah nilai itu terisi. Orang di terminal boleh menanyakan nilai utuh yang sudah ia ketahui; bagian, pola, urutan, dan bilangan memerlukan `atur tanpa_samaran aktif` di sana, atau `--unmasked`."
        ),
        example: ("count wbp where nik ~ \"5371\"", "hitung wbp yang nik ~ \"5371\""),
        mended: ("count wbp where nik is known", "hitung wbp yang nik terisi"))

    static let shownOnlyInPack = MessageText(
        "only a pack shows what is worked out from private values", "hanya paket yang membuka hasil hitungan dari nilai pribadi",
        help: (
            "leave out `shown`: what it gives is then masked where it looks at private values",
            "hapus `ditampilkan`: hasilnya disamarkan bila menyangkut nilai pribadi"
        ),
        explanation: (
            "`define shown` makes the outcome of a definition open, although it looks at private values: whether a number agrees with its row. What may be known of people is for the author of the pack to decide, not for a script.",
            "`definisikan ditampilkan` membuka hasil sebuah definisi walau menyangkut nilai pribadi: misalnya apakah sebuah nomor cocok dengan barisnya. Apa yang boleh diketahui tentang orang ditentukan penyusun paket, bukan skrip."
        ),
        example: ("define shown short_nik of wbp = length(nik) < 16", "definisikan ditampilkan nik_pendek dari wbp = panjang(nik) < 16"),
        mended: ("define short_nik of wbp = length(nik) < 16", "definisikan nik_pendek dari wbp = panjang(nik) < 16"))

    static let shownSupposed = MessageText(
        "what the pack shows of private values cannot be asked of a supposed world",
        "yang dibuka paket dari nilai pribadi tidak dapat ditanyakan dalam dunia andaian",
        help: ("ask it without `suppose`", "tanyakan tanpa `andaikan`"),
        explanation: (
            "Whether an identity number agrees with its row may be known. Supposing one birth date after the other until it agrees would find out the number itself.",
            "Apakah nomor induk cocok dengan barisnya boleh diketahui. Mengandaikan tanggal lahir satu demi satu sampai cocok akan menemukan nomornya."
        ),
        example: (
            "suppose wbp where id = \"W-00001\" has birth_date = 1990-01-01: count wbp by nik_consistent",
            "andaikan wbp yang id = \"W-00001\" menjadi tanggal_lahir = 1990-01-01: hitung wbp per nik_konsisten"
        ),
        mended: ("count wbp by nik_consistent", "hitung wbp per nik_konsisten"))
}
