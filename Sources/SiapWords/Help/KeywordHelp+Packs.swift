import SiapText

/// Words of packs: tables, types, codes, events, the calendar.
extension KeywordHelp {
    static let table = HelpEntry(
        english: "Declares a table and its attributes. Names are English/Indonesian.",
        indonesian: "Menyatakan sebuah tabel dan atributnya. Nama ditulis Inggris/Indonesia.",
        example: Bilingual(
            english: """
                table visit/kunjungan { key code/kode: text, satker: part of satker, held_on/dilaksanakan: date }
                """,
            indonesian: """
                tabel visit/kunjungan { kunci code/kode: teks, satker: bagian dari satker, held_on/dilaksanakan: \
                tanggal }
                """), kind: .declares)
    static let coded = HelpEntry(
        english: "A table whose rows may be named without quotes: province = NTT.",
        indonesian: "Tabel yang barisnya boleh disebut tanpa tanda kutip: provinsi = NTT.",
        example: Bilingual(
            english: "coded table zone/zona { key code/kode: text, label name/nama: text }",
            indonesian: "tabel kode zone/zona { kunci code/kode: teks, sebutan name/nama: teks }"), kind: .declares)
    static let key = HelpEntry(
        english: "The attribute that tells every row apart.",
        indonesian: "Atribut yang membedakan tiap baris.",
        example: Bilingual(
            english: "table zone/zona { key code/kode: text }",
            indonesian: "tabel zone/zona { kunci code/kode: teks }"), kind: .declares)
    static let label = HelpEntry(
        english: "The attribute a person knows a row by, and that is shown for it.",
        indonesian: "Atribut yang dikenal orang, yang ditampilkan untuk suatu baris.",
        example: Bilingual(
            english: "table zone/zona { key code/kode: text, label name/nama: text }",
            indonesian: "tabel zone/zona { kunci code/kode: teks, sebutan name/nama: teks }"), kind: .declares)
    static let alias = HelpEntry(
        english: "An attribute that holds another name of the row.",
        indonesian: "Atribut berisi nama lain dari baris.",
        example: Bilingual(
            english: "coded table zone/zona { key code/kode: text, alias short_name/nama_pendek: text }",
            indonesian: """
                tabel kode zone/zona { kunci code/kode: teks, nama lain short_name/nama_pendek: teks }
                """), kind: .declares)
    static let lives = HelpEntry(
        english: "The dates from and to which a row is there; the last day is not included.",
        indonesian: "Tanggal sejak dan sampai kapan suatu baris ada; hari terakhir tidak termasuk.",
        example: Bilingual(
            english: "table stay/masa { key id: text, came/datang: date, went/pergi: date, lives from came to went }",
            indonesian: """
                tabel stay/masa { kunci id: teks, came/datang: tanggal, went/pergi: tanggal, hidup dari came sampai \
                went }
                """), kind: .declares)
    static let history = HelpEntry(
        english: "Attributes that events change. Outside packs: the list of your statements.",
        indonesian: "Atribut yang diubah oleh peristiwa. Di luar paket: daftar pernyataan Anda.",
        example: Bilingual(english: "show history", indonesian: "tampilkan riwayat"))
    static let synthetic = HelpEntry(
        english: "Marks made-up data, with the reason; every answer says so.",
        indonesian: "Menandai data rekaan, dengan alasannya; setiap jawaban menyebutnya.",
        example: Bilingual(
            english: "table trial/coba { key id: text, synthetic \"made up\"/\"rekaan\" }",
            indonesian: "tabel trial/coba { kunci id: teks, sintetis \"made up\"/\"rekaan\" }"), kind: .declares)
    static let onePer = HelpEntry(
        english: """
            Says that no two rows have the same values in all these attributes. As long as the rows keep to it, a \
            number of the row above may be added up by the other attributes: the supply of a polling place by kind of \
            ballot.
            """,
        indonesian: """
            Menyatakan bahwa tidak ada dua baris dengan nilai yang sama pada semua atribut itu. Selama barisnya memang \
            demikian, bilangan milik baris induk dapat dijumlahkan menurut atribut yang lain: pasokan TPS menurut \
            jenis surat suara.
            """,
        example: Bilingual(
            english: """
                table dose/dosis { key id: text, satker: part of satker, round/putaran: whole number, one per (satker, \
                round) }
                """,
            indonesian: """
                tabel dose/dosis { kunci id: teks, satker: bagian dari satker, round/putaran: bilangan bulat, satu \
                untuk tiap (satker, putaran) }
                """), kind: .declares)
    static let neverSummed = HelpEntry(
        english: "Marks a number that compares, orders or names, so that its sum says nothing: `sum` of it is refused.",
        indonesian: """
            Menandai bilangan yang membandingkan, mengurutkan, atau menamai, sehingga jumlahnya tidak berarti: `total` \
            atasnya ditolak.
            """,
        example: Bilingual(
            english: "define crowding/kepadatan of satker: never summed decimal = count(wbp) / capacity",
            indonesian: """
                definisikan crowding/kepadatan dari satker: tak dijumlahkan desimal = hitung(wbp) / kapasitas
                """), kind: .declares)
    static let `private` = HelpEntry(
        english: "Personal data: masked, with all that is worked out from it.",
        indonesian: "Atribut data pribadi: disamarkan, demikian pula semua yang dihitung darinya.",
        example: Bilingual(
            english: "table guest/tamu { key id: text, name/nama: private text }",
            indonesian: "tabel guest/tamu { kunci id: teks, name/nama: pribadi teks }"), kind: .declares)
    static let shown = HelpEntry(
        english: """
            In a pack: the outcome of a definition is open although it looks at personal data, as nik_consistent is.
            """,
        indonesian: "Dalam paket: hasil definisi boleh diketahui walau menyangkut data pribadi, seperti nik_konsisten.",
        example: Bilingual(english: "count wbp by nik_consistent", indonesian: "hitung wbp per nik_konsisten"))
    static let partOf = HelpEntry(
        english: "The link upward, the main path of names: wbp is part of satker, satker part of regency.",
        indonesian: "Tautan ke atas, jalan utama nama: wbp bagian dari satker, satker bagian dari kabupaten.",
        example: Bilingual(
            english: "table visit/kunjungan { key id: text, satker: part of satker }",
            indonesian: "tabel visit/kunjungan { kunci id: teks, satker: bagian dari satker }"), kind: .declares)
    static let linkTo = HelpEntry(
        english: "A link to one row; used by naming its path.",
        indonesian: "Tautan ke satu baris; dipakai dengan menyebut jalannya.",
        example: Bilingual(
            english: "table visit/kunjungan { key id: text, origin/asal: link to regency }",
            indonesian: "tabel visit/kunjungan { kunci id: teks, origin/asal: tautan ke regency }"), kind: .declares)
    static let linksTo = HelpEntry(
        english: "Links to several rows; used in count(…) or exists (…).",
        indonesian: "Tautan ke banyak baris; dipakai dalam hitung(…) atau ada (…).",
        example: Bilingual(
            english: "table visit/kunjungan { key id: text, places/tempat: links to satker }",
            indonesian: """
                tabel visit/kunjungan { kunci id: teks, places/tempat: banyak tautan ke satker }
                """), kind: .declares)
    static let backAs = HelpEntry(
        english: "What the link is called from the other side.",
        indonesian: "Nama tautan itu bila dilihat dari tabel seberang.",
        example: Bilingual(
            english: """
                table visit/kunjungan { key id: text, origin/asal: link to regency, back as visitors/pengunjung }
                """,
            indonesian: """
                tabel visit/kunjungan { kunci id: teks, origin/asal: tautan ke regency, balik sebagai \
                visitors/pengunjung }
                """), kind: .declares)
    static let formerly = HelpEntry(
        english: "Earlier names, which are still taken and lead to the new one.",
        indonesian: "Nama lama, yang tetap diterima dan mengantar ke nama yang baru.",
        example: Bilingual(
            english: "codes shift/giliran { morning/pagi formerly dawn, night/malam }",
            indonesian: "daftar kode shift/giliran { morning/pagi dahulu subuh, night/malam }"), kind: .declares)
    static let text = HelpEntry(
        english: "A type: text.",
        indonesian: "Jenis: teks.",
        example: Bilingual(
            english: "param title: text = \"Report\"",
            indonesian: "parameter judul: teks = \"Laporan\""))
    static let wholeNumber = HelpEntry(
        english: "A type: a whole number of 64 bits, with a unit if wanted.",
        indonesian: "Jenis: bilangan bulat 64 bit, beserta satuannya bila ada.",
        example: Bilingual(
            english: "param bound: whole number = 300",
            indonesian: "parameter batas: bilangan bulat = 300"))
    static let decimal = HelpEntry(
        english: "A type: a decimal number.",
        indonesian: "Jenis: bilangan desimal.",
        example: Bilingual(english: "param reserve: decimal = 2", indonesian: "parameter persen_cadangan: desimal = 2"))
    static let date = HelpEntry(
        english: "A type: a date, 0001-01-01 to 9999-12-31. Written 2024-02-14, 14/2/2024 or 14 February 2024.",
        indonesian: """
            Jenis: tanggal, 0001-01-01 sampai 9999-12-31. Ditulis 2024-02-14, 14/2/2024, atau 14 Februari 2024.
            """,
        example: Bilingual(
            english: "param start: date = 2024-01-18",
            indonesian: "parameter awal: tanggal = 2024-01-18"))
    static let time = HelpEntry(
        english: "A type: a time of day, written 07:00.",
        indonesian: "Jenis: waktu dalam sehari, ditulis 07:00.",
        example: Bilingual(english: "param opening: time = 07:00", indonesian: "parameter buka: waktu = 07:00"))
    static let yesOrNo = HelpEntry(
        english: "A type: yes or no.",
        indonesian: "Jenis: ya atau tidak.",
        example: Bilingual(
            english: "param complete: yes or no = yes",
            indonesian: "parameter lengkap: ya atau tidak = ya"))
    static let codes = HelpEntry(
        english: "Declares a closed list of codes, each with other spellings and its meaning.",
        indonesian: "Menyatakan daftar kode tertutup, tiap kode dengan nama lain dan artinya.",
        example: Bilingual(
            english: "codes shift/giliran { morning/pagi, night/malam }",
            indonesian: "daftar kode shift/giliran { morning/pagi, night/malam }"), kind: .declares)
    static let event = HelpEntry(
        english: "Declares an event: what it sets, and when it is impossible.",
        indonesian: "Menyatakan peristiwa: atribut yang diubahnya, dan kapan ia mustahil.",
        example: Bilingual(
            english: "event move/pindahkan of wbp (to: satker): satker = to",
            indonesian: "peristiwa move/pindahkan dari wbp (to: satker): satker = to"), kind: .declares)
    static let eventsOf = HelpEntry(
        english: "Loads events, not rows.",
        indonesian: "Memuat peristiwa, bukan baris.",
        example: Bilingual(
            english: "load events of wbp from \"events.csv\"",
            indonesian: "muat peristiwa dari wbp dari \"peristiwa.csv\""), kind: .files)
    static let calendar = HelpEntry(
        english: "Names dates and intervals of dates.",
        indonesian: "Memberi nama pada tanggal dan rentang tanggal.",
        example: Bilingual(
            english: "calendar { recount/hitung_ulang: 2024-02-24 }",
            indonesian: "kalender { recount/hitung_ulang: 2024-02-24 }"), kind: .declares)
    static let refusedWhen = HelpEntry(
        english: "The condition under which an event is impossible.",
        indonesian: "Syarat yang membuat suatu peristiwa mustahil.",
        example: Bilingual(
            english: """
                event move/pindahkan of wbp (to: satker): satker = to refused when satker = to because "already \
                there"/"sudah di sana"
                """,
            indonesian: """
                peristiwa move/pindahkan dari wbp (to: satker): satker = to ditolak bila satker = to karena "already \
                there"/"sudah di sana"
                """), kind: .declares)
    static let because = HelpEntry(
        english: "The reason shown when an event is refused.",
        indonesian: "Alasan yang ditampilkan bila suatu peristiwa ditolak.",
        example: Bilingual(
            english: """
                event move/pindahkan of wbp (to: satker): satker = to refused when satker = to because "already \
                there"/"sudah di sana"
                """,
            indonesian: """
                peristiwa move/pindahkan dari wbp (to: satker): satker = to ditolak bila satker = to karena "already \
                there"/"sudah di sana"
                """), kind: .declares)
    static let rejectsTo = HelpEntry(
        english: "The file for the rows that were refused, with the reasons.",
        indonesian: "Berkas untuk baris yang ditolak, beserta sebabnya.",
        example: Bilingual(
            english: "load wbp from \"roster.csv\" rejects to \"rejects.csv\"",
            indonesian: "muat wbp dari \"penghuni.csv\" tolakan ke \"tolakan.csv\""), kind: .files)
    static let use = HelpEntry(
        english: """
            This pack stands on another: all of its tables, codes, definitions and rules come along, and what is \
            written here takes their place. With names of tables before `from`, only the rows of those come along. A \
            calendar of its own takes the place of the whole other one. The first statement of pack.dsl.
            """,
        indonesian: """
            Paket ini berdiri di atas paket lain: semua tabel, kode, definisi, dan aturannya ikut; yang ditulis di \
            sini menggantikannya. Dengan nama tabel di depan `dari`, hanya baris tabel itu yang ikut. Kalender sendiri \
            menggantikan seluruh kalender paket itu. Harus pernyataan pertama pack.dsl.
            """,
        example: Bilingual(
            english: "use province, regency, satker from \"readiness\"",
            indonesian: "pakai provinsi, kabupaten, satker dari \"readiness\""), kind: .prompt)
    static let othersFrom = HelpEntry(
        english: """
            Rows of another table that come into this one as soon as a loaded file names them: until then they are not \
            counted.
            """,
        indonesian: """
            Baris tabel lain yang masuk ke tabel ini begitu berkas yang dimuat menyebutnya: sampai saat itu tidak ikut \
            terhitung.
            """,
        example: Bilingual(
            english: "table room { key code: text, others from facility_list }",
            indonesian: "tabel ruang { kunci kode: teks, lainnya dari upt }"), kind: .declares)
    static let dayFirst = HelpEntry(
        english: """
            Dates with slashes in the file are written day/month/year. To be said where a column can be read in both \
            ways.
            """,
        indonesian: """
            Tanggal bergaris miring dalam berkas ditulis hari/bulan/tahun. Perlu disebut bila kolomnya bisa dibaca dua \
            cara.
            """,
        example: Bilingual(
            english: "load wbp from \"roster.csv\" dates day first",
            indonesian: "muat wbp dari \"penghuni.csv\" urutan hari bulan"), kind: .files)
    static let monthFirst = HelpEntry(
        english: """
            Dates with slashes in the file are written month/day/year. To be said where a column can be read in both \
            ways.
            """,
        indonesian: """
            Tanggal bergaris miring dalam berkas ditulis bulan/hari/tahun. Perlu disebut bila kolomnya bisa dibaca dua \
            cara.
            """,
        example: Bilingual(
            english: "load wbp from \"roster.csv\" dates month first",
            indonesian: "muat wbp dari \"penghuni.csv\" urutan bulan hari"), kind: .files)
}
