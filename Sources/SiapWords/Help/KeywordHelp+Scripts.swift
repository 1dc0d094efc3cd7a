/// Statements of scripts, and about the language.
extension KeywordHelp {
    static let `let` = HelpEntry(
        "Memberi nama pada nilai atau hasil. Variabel selalu berawalan $.", english: "Names a value or a result. Variables always start with $.",
        contoh: "misalkan $batas = h_7 - 7 hari", example: "let $due = h_7 - 7 days")
    static let define = HelpEntry(
        "Memberi nama pada rumus sebuah tabel; lalu dipakai seperti atribut.", english: "Names a formula of a table; it is then used like an attribute.",
        contoh: "definisikan elderly/lansia dari wbp = umur >= 60", example: "define elderly/lansia of wbp = age >= 60")
    static let param = HelpEntry(
        "Masukan sebuah skrip, dengan jenis dan nilai asal; diganti dengan --set NAMA=NILAI.",
        english: "An input of a script, with its type and a value; --set NAME=VALUE gives another.",
        contoh: "parameter wilayah: provinsi = NTT", example: "param area: province = NTT")
    static let set = HelpEntry(
        "Mengubah pengaturan sesi ini; sendirian: menampilkannya. Lihat: bantuan pengaturan.",
        english: "Changes a setting of this session; by itself it shows them. See: help settings.",
        contoh: "atur bahasa id", example: "set language en")
    static let say = HelpEntry(
        "Menulis teks atau hasil hitungan; {…} di dalam teks diisi. Juga kalkulator.",
        english: "Writes a text or the value of an expression; {…} in a text is filled in. Also the calculator.",
        contoh: "tulis \"Di NTT ada {hitung wbp yang provinsi = NTT} wbp.\"", example: "say \"NTT holds {count wbp where province = NTT} wbp.\"")
    static let forEach = HelpEntry(
        "Mengulang bagian dalam kurung kurawal untuk tiap baris.", english: "Repeats the part in braces for each row.",
        contoh: "untuk tiap $s di satker di NTT { tulis \"{$s.nama}: {hitung wbp yang satker = $s}\" }",
        example: "for each $s in satker in NTT { say \"{$s.name}: {count wbp where satker = $s}\" }")
    static let expect = HelpEntry(
        "Memastikan hasil; skrip gagal dan menunjukkan bedanya bila lain.", english: "Makes sure of a result; else the script fails and shows the difference.",
        contoh: "pastikan hitung wbp yang provinsi = NTT dan daftar_pemilih = DPTb hasilnya 1006",
        example: "expect count wbp where province = NTT and voter_list = DPTb gives 1006")
    static let nothing = HelpEntry(
        "Hasil tanpa baris.", english: "A result without rows.",
        contoh: "pastikan tampilkan satker yang kapasitas < 0 hasilnya nihil", example: "expect show satker where capacity < 0 gives nothing")
    static let include = HelpEntry(
        "Menjalankan skrip lain di tempat ini.", english: "Runs another script at this place.",
        contoh: "sertakan \"umum.dsl\"", example: "include \"common.dsl\"", kind: .files)
    static let load = HelpEntry(
        "Membaca csv, tsv, json, atau ndjson ke dalam tabel. Baris yang tidak cocok ditolak dan disebut satu per satu. Daftar bertanggal yang menyusul "
            + "daftar sebelumnya dibandingkan dengannya: peristiwa di antaranya ditampilkan lalu dimasukkan (lihat: bantuan identitas).",
        english:
            "Reads csv, tsv, json or ndjson into a table. Rows that do not fit are refused, each with its reason. A roster with a date that follows an earlier one "
            + "is compared with it: the events in between are shown, then taken in (see: help identity).",
        contoh: "muat wbp dari \"penghuni.csv\" posisi 2024-02-12", example: "load wbp from \"roster.csv\" as of 2024-02-12", kind: .files)
    static let save = HelpEntry(
        "Menyimpan hasil ke berkas; bentuknya menurut akhiran nama berkas (.svg: gambar). `simpan laporan ke` menyimpan laporan (lihat: bantuan laporan).",
        english: "Writes a result to a file, in the form that its name ends in (.svg: a picture). `save report to` saves a report (see: help report).",
        contoh: "simpan terakhir ke \"hasil.csv\"", example: "save last to \"result.csv\"", kind: .files)
    static let report = HelpEntry(
        "Mengumpulkan apa yang ditulis dan dijawab di dalam kurung kurawal menjadi satu laporan; laporan di dalamnya menjadi bagian dengan judul sendiri. "
            + "`simpan laporan ke \"x.html\"` (atau .md) menyimpannya: satu halaman yang dapat dibaca tanpa jaringan, dicetak, dan diurutkan tabelnya.",
        english: "Collects what is said and answered between its braces into one report; a report within it is a section with a heading of its own. "
            + "`save report to \"x.html\"` (or .md) saves it: one page that is read without a network, printed, and whose tables sort.",
        contoh: "laporan \"NTT hari ini\" { tulis \"Penghuni: {hitung wbp di NTT}\"; hitung wbp di NTT per satker }",
        example: "report \"NTT today\" { say \"Held: {count wbp in NTT}\"; count wbp in NTT by satker }")
    static let explain = HelpEntry(
        "Menyatakan kembali suatu pertanyaan dengan kata-kata sehari-hari, tanpa menjalankannya.",
        english: "Says a question back in plain words, without running it.",
        contoh: "jelaskan hitung wbp yang provinsi = NTT", example: "explain count wbp where province = NTT")
    static let plan = HelpEntry(
        "Sesudah \"jelaskan\": cara pertanyaan itu akan dikerjakan.", english: "After \"explain\": how the question will be worked out.",
        contoh: "jelaskan rencana hitung wbp per provinsi", example: "explain plan count wbp by province")
    static let sql = HelpEntry(
        "Sesudah \"jelaskan\": pertanyaan yang sama dalam SQL, untuk dijalankan di DuckDB atas berkas csv yang sama.",
        english: "After \"explain\": the same question in SQL, to be run in DuckDB over the same csv files.",
        contoh: "jelaskan sql hitung wbp per provinsi", example: "explain sql count wbp by province")
    static let help = HelpEntry(
        "Bantuan tentang satu kata: kata kunci, tabel, atribut, kode, fungsi, tanggal, atau nomor pesan.",
        english: "Help on a word: a keyword, table, attribute, code, function, date or message number.",
        contoh: "bantuan hitung", example: "help count")
    static let describe = HelpEntry(
        "Menguraikan tabel atau atribut: nama, jenis, tautan, keterangan.", english: "Describes a table or attribute: names, types, links, docs.",
        contoh: "uraikan satker", example: "describe satker")
    static let tables = HelpEntry(
        "Daftar semua tabel.", english: "The list of all tables.", contoh: "tampilkan tabel", example: "show tables")
    static let functions = HelpEntry(
        "Daftar semua fungsi.", english: "The list of all functions.", contoh: "tampilkan fungsi",
        example: "show functions")
    static let settings = HelpEntry(
        "Pengaturan sesi ini dan nilainya.", english: "The settings of this session and their values.", contoh: "tampilkan pengaturan", example: "show settings"
    )
    static let rules = HelpEntry(
        "Semua aturan, dengan pasal dasarnya.", english: "All rules, with the articles they rest on.", contoh: "tampilkan aturan", example: "show rules")
    static let variables = HelpEntry(
        "Variabel sesi ini dan isinya.", english: "The variables of this session and what they hold.", contoh: "tampilkan variabel", example: "show variables")
    static let limits = HelpEntry(
        "Batas-batas siap.", english: "The limits of siap.", contoh: "bantuan batas", example: "help limits")
    static let edit = HelpEntry(
        "Membuka pernyataan terakhir di penyunting ($VISUAL, $EDITOR); dengan nomor: entri riwayat itu. Hasilnya kembali ke baris siap untuk diperiksa; "
            + "Enter menjalankannya. Ctrl-X Ctrl-E membuka baris yang sedang diketik.",
        english:
            "Opens the last statement in your editor ($VISUAL, $EDITOR); with a number, that entry of the history. What you wrote comes back into the line "
            + "to be looked at; Enter runs it. Ctrl-X Ctrl-E opens the line being typed.",
        contoh: "sunting", example: "edit", kind: .prompt)
    static let quit = HelpEntry(
        "Mengakhiri sesi.", english: "Ends the session.", contoh: "selesai", example: "quit", kind: .ends)
}
