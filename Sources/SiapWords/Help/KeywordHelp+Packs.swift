/// Words of packs: tables, types, codes, events, the calendar.
extension KeywordHelp {
    static let table = HelpEntry(
        "Menyatakan sebuah tabel dan atributnya. Nama ditulis Inggris/Indonesia.",
        english: "Declares a table and its attributes. Names are English/Indonesian.",
        contoh: "tabel visit/kunjungan { kunci code/kode: teks, satker: bagian dari satker, held_on/dilaksanakan: tanggal }",
        example: "table visit/kunjungan { key code/kode: text, satker: part of satker, held_on/dilaksanakan: date }", kind: .declares)
    static let coded = HelpEntry(
        "Tabel yang barisnya boleh disebut tanpa tanda kutip: provinsi = NTT.", english: "A table whose rows may be named without quotes: province = NTT.",
        contoh: "tabel kode zone/zona { kunci code/kode: teks, sebutan name/nama: teks }",
        example: "coded table zone/zona { key code/kode: text, label name/nama: text }", kind: .declares)
    static let key = HelpEntry(
        "Atribut yang membedakan tiap baris.", english: "The attribute that tells every row apart.",
        contoh: "tabel zone/zona { kunci code/kode: teks }", example: "table zone/zona { key code/kode: text }", kind: .declares)
    static let label = HelpEntry(
        "Atribut yang dikenal orang, yang ditampilkan untuk suatu baris.", english: "The attribute a person knows a row by, and that is shown for it.",
        contoh: "tabel zone/zona { kunci code/kode: teks, sebutan name/nama: teks }", example: "table zone/zona { key code/kode: text, label name/nama: text }",
        kind: .declares)
    static let alias = HelpEntry(
        "Atribut berisi nama lain dari baris.", english: "An attribute that holds another name of the row.",
        contoh: "tabel kode zone/zona { kunci code/kode: teks, nama lain short_name/nama_pendek: teks }",
        example: "coded table zone/zona { key code/kode: text, alias short_name/nama_pendek: text }", kind: .declares)
    static let lives = HelpEntry(
        "Tanggal sejak dan sampai kapan suatu baris ada; hari terakhir tidak termasuk.",
        english: "The dates from and to which a row is there; the last day is not included.",
        contoh: "tabel stay/masa { kunci id: teks, came/datang: tanggal, went/pergi: tanggal, hidup dari came sampai went }",
        example: "table stay/masa { key id: text, came/datang: date, went/pergi: date, lives from came to went }", kind: .declares)
    static let history = HelpEntry(
        "Atribut yang diubah oleh peristiwa. Di luar paket: daftar pernyataan Anda.",
        english: "Attributes that events change. Outside packs: the list of your statements.",
        contoh: "tampilkan riwayat", example: "show history")
    static let synthetic = HelpEntry(
        "Menandai data rekaan, dengan alasannya; setiap jawaban menyebutnya.", english: "Marks made-up data, with the reason; every answer says so.",
        contoh: "tabel trial/coba { kunci id: teks, sintetis \"made up\"/\"rekaan\" }",
        example: "table trial/coba { key id: text, synthetic \"made up\"/\"rekaan\" }", kind: .declares)
    static let onePer = HelpEntry(
        "Menyatakan bahwa tidak ada dua baris dengan nilai yang sama pada semua atribut itu. Selama barisnya memang demikian, bilangan milik baris induk dapat "
            + "dijumlahkan menurut atribut yang lain: pasokan TPS menurut jenis surat suara.",
        english: "Says that no two rows have the same values in all these attributes. As long as the rows keep to it, a number of the row above may be added "
            + "up by the other attributes: the supply of a polling place by kind of ballot.",
        contoh: "tabel dose/dosis { kunci id: teks, satker: bagian dari satker, round/putaran: bilangan bulat, satu untuk tiap (satker, putaran) }",
        example: "table dose/dosis { key id: text, satker: part of satker, round/putaran: whole number, one per (satker, round) }", kind: .declares)
    static let neverSummed = HelpEntry(
        "Menandai bilangan yang membandingkan, mengurutkan, atau menamai, sehingga jumlahnya tidak berarti: `total` atasnya ditolak.",
        english: "Marks a number that compares, orders or names, so that its sum says nothing: `sum` of it is refused.",
        contoh: "definisikan crowding/kepadatan dari satker: tak dijumlahkan desimal = hitung(wbp) / kapasitas",
        example: "define crowding/kepadatan of satker: never summed decimal = count(wbp) / capacity", kind: .declares)
    static let `private` = HelpEntry(
        "Atribut data pribadi: disamarkan, demikian pula semua yang dihitung darinya.", english: "Personal data: masked, with all that is worked out from it.",
        contoh: "tabel guest/tamu { kunci id: teks, name/nama: pribadi teks }", example: "table guest/tamu { key id: text, name/nama: private text }",
        kind: .declares
    )
    static let shown = HelpEntry(
        "Dalam paket: hasil definisi boleh diketahui walau menyangkut data pribadi, seperti nik_konsisten.",
        english:
            "In a pack: the outcome of a definition is open although it looks at personal data, as nik_consistent is.",
        contoh: "hitung wbp per nik_konsisten", example: "count wbp by nik_consistent")
    static let partOf = HelpEntry(
        "Tautan ke atas, jalan utama nama: wbp bagian dari satker, satker bagian dari kabupaten.",
        english: "The link upward, the main path of names: wbp is part of satker, satker part of regency.",
        contoh: "tabel visit/kunjungan { kunci id: teks, satker: bagian dari satker }",
        example: "table visit/kunjungan { key id: text, satker: part of satker }", kind: .declares)
    static let linkTo = HelpEntry(
        "Tautan ke satu baris; dipakai dengan menyebut jalannya.",
        english: "A link to one row; used by naming its path.",
        contoh: "tabel visit/kunjungan { kunci id: teks, origin/asal: tautan ke regency }",
        example: "table visit/kunjungan { key id: text, origin/asal: link to regency }", kind: .declares)
    static let linksTo = HelpEntry(
        "Tautan ke banyak baris; dipakai dalam hitung(…) atau ada (…).", english: "Links to several rows; used in count(…) or exists (…).",
        contoh: "tabel visit/kunjungan { kunci id: teks, places/tempat: banyak tautan ke satker }",
        example: "table visit/kunjungan { key id: text, places/tempat: links to satker }", kind: .declares)
    static let backAs = HelpEntry(
        "Nama tautan itu bila dilihat dari tabel seberang.", english: "What the link is called from the other side.",
        contoh: "tabel visit/kunjungan { kunci id: teks, origin/asal: tautan ke regency, balik sebagai visitors/pengunjung }",
        example: "table visit/kunjungan { key id: text, origin/asal: link to regency, back as visitors/pengunjung }", kind: .declares)
    static let formerly = HelpEntry(
        "Nama lama, yang tetap diterima dan mengantar ke nama yang baru.", english: "Earlier names, which are still taken and lead to the new one.",
        contoh: "daftar kode shift/giliran { morning/pagi dahulu subuh, night/malam }",
        example: "codes shift/giliran { morning/pagi formerly dawn, night/malam }",
        kind: .declares)
    static let text = HelpEntry(
        "Jenis: teks.", english: "A type: text.", contoh: "parameter judul: teks = \"Laporan\"", example: "param title: text = \"Report\"")
    static let wholeNumber = HelpEntry(
        "Jenis: bilangan bulat 64 bit, beserta satuannya bila ada.", english: "A type: a whole number of 64 bits, with a unit if wanted.",
        contoh: "parameter batas: bilangan bulat = 300", example: "param bound: whole number = 300")
    static let decimal = HelpEntry(
        "Jenis: bilangan desimal.", english: "A type: a decimal number.", contoh: "parameter persen_cadangan: desimal = 2",
        example: "param reserve: decimal = 2")
    static let date = HelpEntry(
        "Jenis: tanggal, 0001-01-01 sampai 9999-12-31. Ditulis 2024-02-14, 14/2/2024, atau 14 Februari 2024.",
        english: "A type: a date, 0001-01-01 to 9999-12-31. Written 2024-02-14, 14/2/2024 or 14 February 2024.",
        contoh: "parameter awal: tanggal = 2024-01-18", example: "param start: date = 2024-01-18")
    static let time = HelpEntry(
        "Jenis: waktu dalam sehari, ditulis 07:00.", english: "A type: a time of day, written 07:00.",
        contoh: "parameter buka: waktu = 07:00", example: "param opening: time = 07:00")
    static let yesOrNo = HelpEntry(
        "Jenis: ya atau tidak.", english: "A type: yes or no.", contoh: "parameter lengkap: ya atau tidak = ya", example: "param complete: yes or no = yes")
    static let codes = HelpEntry(
        "Menyatakan daftar kode tertutup, tiap kode dengan nama lain dan artinya.",
        english: "Declares a closed list of codes, each with other spellings and its meaning.",
        contoh: "daftar kode shift/giliran { morning/pagi, night/malam }", example: "codes shift/giliran { morning/pagi, night/malam }", kind: .declares)
    static let event = HelpEntry(
        "Menyatakan peristiwa: atribut yang diubahnya, dan kapan ia mustahil.", english: "Declares an event: what it sets, and when it is impossible.",
        contoh: "peristiwa move/pindahkan dari wbp (to: satker): satker = to", example: "event move/pindahkan of wbp (to: satker): satker = to", kind: .declares
    )
    static let eventsOf = HelpEntry(
        "Memuat peristiwa, bukan baris.", english: "Loads events, not rows.",
        contoh: "muat peristiwa dari wbp dari \"peristiwa.csv\"", example: "load events of wbp from \"events.csv\"", kind: .files)
    static let calendar = HelpEntry(
        "Memberi nama pada tanggal dan rentang tanggal.", english: "Names dates and intervals of dates.",
        contoh: "kalender { recount/hitung_ulang: 2024-02-24 }", example: "calendar { recount/hitung_ulang: 2024-02-24 }", kind: .declares)
    static let refusedWhen = HelpEntry(
        "Syarat yang membuat suatu peristiwa mustahil.", english: "The condition under which an event is impossible.",
        contoh: "peristiwa move/pindahkan dari wbp (to: satker): satker = to ditolak bila satker = to karena \"already there\"/\"sudah di sana\"",
        example: "event move/pindahkan of wbp (to: satker): satker = to refused when satker = to because \"already there\"/\"sudah di sana\"", kind: .declares)
    static let because = HelpEntry(
        "Alasan yang ditampilkan bila suatu peristiwa ditolak.", english: "The reason shown when an event is refused.",
        contoh: "peristiwa move/pindahkan dari wbp (to: satker): satker = to ditolak bila satker = to karena \"already there\"/\"sudah di sana\"",
        example: "event move/pindahkan of wbp (to: satker): satker = to refused when satker = to because \"already there\"/\"sudah di sana\"", kind: .declares)
    static let rejectsTo = HelpEntry(
        "Berkas untuk baris yang ditolak, beserta sebabnya.", english: "The file for the rows that were refused, with the reasons.",
        contoh: "muat wbp dari \"penghuni.csv\" tolakan ke \"tolakan.csv\"", example: "load wbp from \"roster.csv\" rejects to \"rejects.csv\"", kind: .files)
    static let use = HelpEntry(
        "Paket ini berdiri di atas paket lain: semua tabel, kode, definisi, dan aturannya ikut; yang ditulis di sini menggantikannya. Dengan nama tabel di "
            + "depan `dari`, hanya baris tabel itu yang ikut. Kalender sendiri menggantikan seluruh kalender paket itu. Harus pernyataan pertama pack.dsl.",
        english:
            "This pack stands on another: all of its tables, codes, definitions and rules come along, and what is written here takes their place. With names of "
            + "tables before `from`, only the rows of those come along. A calendar of its own takes the place of the whole other one. The first statement of pack.dsl.",
        contoh: "pakai provinsi, kabupaten, satker dari \"readiness\"", example: "use province, regency, satker from \"readiness\"", kind: .prompt)
    static let othersFrom = HelpEntry(
        "Baris tabel lain yang masuk ke tabel ini begitu berkas yang dimuat menyebutnya: sampai saat itu tidak ikut terhitung.",
        english: "Rows of another table that come into this one as soon as a loaded file names them: until then they are not counted.",
        contoh: "tabel ruang { kunci kode: teks, lainnya dari upt }", example: "table room { key code: text, others from facility_list }", kind: .declares)
    static let dayFirst = HelpEntry(
        "Tanggal bergaris miring dalam berkas ditulis hari/bulan/tahun. Perlu disebut bila kolomnya bisa dibaca dua cara.",
        english: "Dates with slashes in the file are written day/month/year. To be said where a column can be read in both ways.",
        contoh: "muat wbp dari \"penghuni.csv\" urutan hari bulan", example: "load wbp from \"roster.csv\" dates day first", kind: .files)
    static let monthFirst = HelpEntry(
        "Tanggal bergaris miring dalam berkas ditulis bulan/hari/tahun. Perlu disebut bila kolomnya bisa dibaca dua cara.",
        english: "Dates with slashes in the file are written month/day/year. To be said where a column can be read in both ways.",
        contoh: "muat wbp dari \"penghuni.csv\" urutan bulan hari", example: "load wbp from \"roster.csv\" dates month first", kind: .files)
}
