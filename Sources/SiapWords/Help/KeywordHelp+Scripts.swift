import SiapText

/// Statements of scripts, and about the language.
extension KeywordHelp {
    static let `let` = HelpEntry(
        english: "Names a value or a result. Variables always start with $.",
        indonesian: "Memberi nama pada nilai atau hasil. Variabel selalu berawalan $.",
        example: Bilingual(english: "let $due = h_7 - 7 days", indonesian: "misalkan $batas = h_7 - 7 hari"))
    static let define = HelpEntry(
        english: "Names a formula of a table; it is then used like an attribute.",
        indonesian: "Memberi nama pada rumus sebuah tabel; lalu dipakai seperti atribut.",
        example: Bilingual(
            english: "define elderly/lansia of wbp = age >= 60",
            indonesian: "definisikan elderly/lansia dari wbp = umur >= 60"))
    static let param = HelpEntry(
        english: "An input of a script, with its type and a value; --set NAME=VALUE gives another.",
        indonesian: "Masukan sebuah skrip, dengan jenis dan nilai asal; diganti dengan --set NAMA=NILAI.",
        example: Bilingual(english: "param area: province = NTT", indonesian: "parameter wilayah: provinsi = NTT"))
    static let set = HelpEntry(
        english: "Changes a setting of this session; by itself it shows them. See: help settings.",
        indonesian: "Mengubah pengaturan sesi ini; sendirian: menampilkannya. Lihat: bantuan pengaturan.",
        example: Bilingual(english: "set language en", indonesian: "atur bahasa id"))
    static let say = HelpEntry(
        english: "Writes a text or the value of an expression; {…} in a text is filled in. Also the calculator.",
        indonesian: "Menulis teks atau hasil hitungan; {…} di dalam teks diisi. Juga kalkulator.",
        example: Bilingual(
            english: "say \"NTT holds {count wbp where province = NTT} wbp.\"",
            indonesian: "tulis \"Di NTT ada {hitung wbp yang provinsi = NTT} wbp.\""))
    static let forEach = HelpEntry(
        english: "Repeats the part in braces for each row.",
        indonesian: "Mengulang bagian dalam kurung kurawal untuk tiap baris.",
        example: Bilingual(
            english: "for each $s in satker in NTT { say \"{$s.name}: {count wbp where satker = $s}\" }",
            indonesian: "untuk tiap $s di satker di NTT { tulis \"{$s.nama}: {hitung wbp yang satker = $s}\" }"))
    static let expect = HelpEntry(
        english: "Makes sure of a result; else the script fails and shows the difference.",
        indonesian: "Memastikan hasil; skrip gagal dan menunjukkan bedanya bila lain.",
        example: Bilingual(
            english: "expect count wbp where province = NTT and voter_list = DPTb gives 1006",
            indonesian: "pastikan hitung wbp yang provinsi = NTT dan daftar_pemilih = DPTb hasilnya 1006"))
    static let nothing = HelpEntry(
        english: "A result without rows.",
        indonesian: "Hasil tanpa baris.",
        example: Bilingual(
            english: "expect show satker where capacity < 0 gives nothing",
            indonesian: "pastikan tampilkan satker yang kapasitas < 0 hasilnya nihil"))
    static let include = HelpEntry(
        english: "Runs another script at this place.",
        indonesian: "Menjalankan skrip lain di tempat ini.",
        example: Bilingual(english: "include \"common.dsl\"", indonesian: "sertakan \"umum.dsl\""), kind: .files)
    static let load = HelpEntry(
        english: """
            Reads csv, tsv, json or ndjson into a table. Rows that do not fit are refused, each with its reason. A \
            roster with a date that follows an earlier one is compared with it: the events in between are shown, then \
            taken in (see: help identity).
            """,
        indonesian: """
            Membaca csv, tsv, json, atau ndjson ke dalam tabel. Baris yang tidak cocok ditolak dan disebut satu per \
            satu. Daftar bertanggal yang menyusul daftar sebelumnya dibandingkan dengannya: peristiwa di antaranya \
            ditampilkan lalu dimasukkan (lihat: bantuan identitas).
            """,
        example: Bilingual(
            english: "load wbp from \"roster.csv\" as of 2024-02-12",
            indonesian: "muat wbp dari \"penghuni.csv\" posisi 2024-02-12"), kind: .files)
    static let save = HelpEntry(
        english: """
            Writes a result to a file, in the form that its name ends in (.svg: a picture). `save report to` saves a \
            report (see: help report).
            """,
        indonesian: """
            Menyimpan hasil ke berkas; bentuknya menurut akhiran nama berkas (.svg: gambar). `simpan laporan ke` \
            menyimpan laporan (lihat: bantuan laporan).
            """,
        example: Bilingual(
            english: "save last to \"result.csv\"",
            indonesian: "simpan terakhir ke \"hasil.csv\""), kind: .files)
    static let report = HelpEntry(
        english: """
            Collects what is said and answered between its braces into one report; a report within it is a section \
            with a heading of its own. `save report to "x.html"` (or .md) saves it: one page that is read without a \
            network, printed, and whose tables sort.
            """,
        indonesian: """
            Mengumpulkan apa yang ditulis dan dijawab di dalam kurung kurawal menjadi satu laporan; laporan di \
            dalamnya menjadi bagian dengan judul sendiri. `simpan laporan ke "x.html"` (atau .md) menyimpannya: satu \
            halaman yang dapat dibaca tanpa jaringan, dicetak, dan diurutkan tabelnya.
            """,
        example: Bilingual(
            english: "report \"NTT today\" { say \"Held: {count wbp in NTT}\"; count wbp in NTT by satker }",
            indonesian: """
                laporan "NTT hari ini" { tulis "Penghuni: {hitung wbp di NTT}"; hitung wbp di NTT per satker }
                """))
    static let explain = HelpEntry(
        english: "Says a question back in plain words, without running it.",
        indonesian: "Menyatakan kembali suatu pertanyaan dengan kata-kata sehari-hari, tanpa menjalankannya.",
        example: Bilingual(
            english: "explain count wbp where province = NTT",
            indonesian: "jelaskan hitung wbp yang provinsi = NTT"))
    static let plan = HelpEntry(
        english: "After \"explain\": how the question will be worked out.",
        indonesian: "Sesudah \"jelaskan\": cara pertanyaan itu akan dikerjakan.",
        example: Bilingual(
            english: "explain plan count wbp by province",
            indonesian: "jelaskan rencana hitung wbp per provinsi"))
    static let sql = HelpEntry(
        english: "After \"explain\": the same question in SQL, to be run in DuckDB over the same csv files.",
        indonesian: """
            Sesudah "jelaskan": pertanyaan yang sama dalam SQL, untuk dijalankan di DuckDB atas berkas csv yang sama.
            """,
        example: Bilingual(
            english: "explain sql count wbp by province",
            indonesian: "jelaskan sql hitung wbp per provinsi"))
    static let help = HelpEntry(
        english: "Help on a word: a keyword, table, attribute, code, function, date or message number.",
        indonesian: "Bantuan tentang satu kata: kata kunci, tabel, atribut, kode, fungsi, tanggal, atau nomor pesan.",
        example: Bilingual(english: "help count", indonesian: "bantuan hitung"))
    static let describe = HelpEntry(
        english: "Describes a table or attribute: names, types, links, docs.",
        indonesian: "Menguraikan tabel atau atribut: nama, jenis, tautan, keterangan.",
        example: Bilingual(english: "describe satker", indonesian: "uraikan satker"))
    static let tables = HelpEntry(
        english: "The list of all tables.",
        indonesian: "Daftar semua tabel.",
        example: Bilingual(english: "show tables", indonesian: "tampilkan tabel"))
    static let functions = HelpEntry(
        english: "The list of all functions.",
        indonesian: "Daftar semua fungsi.",
        example: Bilingual(english: "show functions", indonesian: "tampilkan fungsi"))
    static let settings = HelpEntry(
        english: "The settings of this session and their values.",
        indonesian: "Pengaturan sesi ini dan nilainya.",
        example: Bilingual(english: "show settings", indonesian: "tampilkan pengaturan"))
    static let rules = HelpEntry(
        english: "All rules, with the articles they rest on.",
        indonesian: "Semua aturan, dengan pasal dasarnya.",
        example: Bilingual(english: "show rules", indonesian: "tampilkan aturan"))
    static let variables = HelpEntry(
        english: "The variables of this session and what they hold.",
        indonesian: "Variabel sesi ini dan isinya.",
        example: Bilingual(english: "show variables", indonesian: "tampilkan variabel"))
    static let limits = HelpEntry(
        english: "The limits of siap.",
        indonesian: "Batas-batas siap.",
        example: Bilingual(english: "help limits", indonesian: "bantuan batas"))
    static let edit = HelpEntry(
        english: """
            Opens the last statement in your editor ($VISUAL, $EDITOR); with a number, that entry of the history. What \
            you wrote comes back into the line to be looked at; Enter runs it. Ctrl-X Ctrl-E opens the line being \
            typed.
            """,
        indonesian: """
            Membuka pernyataan terakhir di penyunting ($VISUAL, $EDITOR); dengan nomor: entri riwayat itu. Hasilnya \
            kembali ke baris siap untuk diperiksa; Enter menjalankannya. Ctrl-X Ctrl-E membuka baris yang sedang \
            diketik.
            """,
        example: Bilingual(english: "edit", indonesian: "sunting"), kind: .prompt)
    static let quit = HelpEntry(
        english: "Ends the session.",
        indonesian: "Mengakhiri sesi.",
        example: Bilingual(english: "quit", indonesian: "selesai"), kind: .ends)
}
