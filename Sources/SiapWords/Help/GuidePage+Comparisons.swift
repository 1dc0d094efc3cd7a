import SiapText

/// siap beside SQL and beside the spreadsheet: the same question, both ways.
extension GuidePage {
    static let sqlEnglish: [(other: String, statement: String)] = [
        ("SELECT count(*) FROM wbp", "count wbp"),
        ("… WHERE sex = 'P'", "count wbp where sex = female"),
        ("… GROUP BY kind", "count wbp by kind"),
        ("… ORDER BY 2 DESC LIMIT 5", "count wbp by satker sort count desc top 5"),
        ("… HAVING count(*) > 100", "count wbp by satker | where count > 100"),
        ("JOIN satker … JOIN regency …", "count wbp by province"),
        ("SELECT name, capacity FROM …", "show name, capacity of satker"),
        ("SELECT avg(capacity)", "average capacity of satker"),
        ("count(DISTINCT satker)", "distinct satker of wbp"),
        ("count(*) FILTER (WHERE …)", "count, count where eligible as may_vote of wbp by satker"),
        ("WHERE NOT EXISTS (SELECT …)", "show name of satker where no (outreach where organiser = KPU)"),
        ("(SELECT count(*) … ) per row", "show name, count(wbp) of satker"),
        ("WHERE nik IS NULL", "count wbp where nik is unknown"),
        ("coalesce(a, b)", "show name, dpt otherwise dpt_inmates as listed of tps"),
        ("CASE WHEN … THEN … END", "show name, if capacity > 300 then \"large\" else \"small\" as size of satker"),
        ("name LIKE 'Rutan%'", "count satker where name like \"Rutan*\""),
        ("name ILIKE '%kupang%'", "count satker where name ~ \"kupang\""),
        ("pivot", "count wbp by province across voter_list"),
    ]

    static let sqlIndonesian: [(other: String, statement: String)] = [
        ("SELECT count(*) FROM wbp", "hitung wbp"),
        ("… WHERE sex = 'P'", "hitung wbp yang jenis_kelamin = perempuan"),
        ("… GROUP BY kind", "hitung wbp per jenis"),
        ("… ORDER BY 2 DESC LIMIT 5", "hitung wbp per satker urutkan jumlah turun teratas 5"),
        ("… HAVING count(*) > 100", "hitung wbp per satker | yang jumlah > 100"),
        ("JOIN satker … JOIN regency …", "hitung wbp per provinsi"),
        ("SELECT name, capacity FROM …", "tampilkan nama, kapasitas dari satker"),
        ("SELECT avg(capacity)", "rata-rata kapasitas dari satker"),
        ("count(DISTINCT satker)", "unik satker dari wbp"),
        ("count(*) FILTER (WHERE …)", "hitung, hitung yang memenuhi_syarat sebagai syarat dari wbp per satker"),
        ("WHERE NOT EXISTS (SELECT …)", "tampilkan satker yang tanpa (sosialisasi yang penyelenggara = KPU)"),
        ("(SELECT count(*) … ) tiap baris", "tampilkan nama, hitung(wbp) dari satker"),
        ("WHERE nik IS NULL", "hitung wbp yang nik kosong"),
        ("coalesce(a, b)", "tampilkan dpt_semua kalau kosong dpt_wbp sebagai terdaftar dari tps"),
        ("CASE WHEN … THEN … END", "tampilkan jika kapasitas > 300 maka \"besar\" jika tidak \"kecil\" dari satker"),
        ("name LIKE 'Rutan%'", "hitung satker yang nama seperti \"Rutan*\""),
        ("name ILIKE '%kupang%'", "hitung satker yang nama ~ \"kupang\""),
        ("pivot", "hitung wbp per provinsi silang daftar_pemilih"),
    ]

    static let excelEnglish: [(other: String, statement: String)] = [
        ("COUNTIF", "count wbp where kind = detainee"),
        ("COUNTIFS", "count wbp where kind = detainee and province = NTT"),
        ("SUMIF", "sum capacity of satker where kind = Rutan"),
        ("SUMIFS", "sum capacity of satker where kind = Rutan and province = NTT"),
        ("AVERAGEIF", "average age of wbp where sex = female"),
        ("MAXIFS, MINIFS", "max age, min age of wbp where sex = female"),
        ("Pivot table", "count wbp by province across voter_list"),
        ("% of column total", "share of wbp by province"),
        ("A percentage, with its n/N", "share where can_vote of wbp where eligible by province"),
        ("VLOOKUP, XLOOKUP", "show name, capacity, regency.name, province of satker"),
        ("Count of matching rows", "show name, count(wbp) as held of satker"),
        ("Filter", "show name of satker where kind = Rutan"),
        ("Text filter, Rutan*", "count satker where name like \"Rutan*\""),
        ("Sort", "show name, capacity of satker sort capacity desc"),
        ("Top 10 filter", "count wbp by satker sort count desc top 10"),
        ("Remove duplicates, count", "distinct satker of wbp"),
        ("IF", "show name, if capacity > 300 then \"large\" else \"small\" as size of satker"),
        ("IFERROR, IFNA", "show name, dpt otherwise dpt_inmates as listed of tps"),
        ("COUNTBLANK", "count wbp where nik is unknown"),
        ("<>\"\" (not blank)", "count wbp where nik is known"),
        ("LEFT, MID", "show name, slice(name, 1, 5) as start of satker"),
        ("A number stored as text", "say number(\"0417\") + 1"),
        ("Leading zeros, codes", "show code, name of regency where province = NTT top 5"),
        ("DATEDIF(…; \"Y\")", "count wbp where age < 25"),
        ("Difference of two dates", "say days_between(2024-01-18, 2024-02-14)"),
        ("Helper column", "define young/muda of wbp = age < 25; count wbp where young"),
        ("Yesterday's file", "count wbp by satker as of 2024-02-13"),
        ("Two files side by side", "count wbp by voter_list as of 2024-01-18, 2024-02-14"),
        ("Scenario, what-if", "suppose wbp where ktp_el = not_yet has ktp_el = recorded: count wbp by voter_list"),
        ("Trace precedents", "count wbp in NTT where voter_list = DPT; why"),
    ]

    static let excelIndonesian: [(other: String, statement: String)] = [
        ("COUNTIF", "hitung wbp yang jenis = tahanan"),
        ("COUNTIFS", "hitung wbp yang jenis = tahanan dan provinsi = NTT"),
        ("SUMIF", "total kapasitas dari satker yang jenis = Rutan"),
        ("SUMIFS", "total kapasitas dari satker yang jenis = Rutan dan provinsi = NTT"),
        ("AVERAGEIF", "rata-rata umur dari wbp yang jenis_kelamin = perempuan"),
        ("MAXIFS, MINIFS", "terbesar umur, terkecil umur dari wbp yang jenis_kelamin = perempuan"),
        ("Tabel pivot", "hitung wbp per provinsi silang daftar_pemilih"),
        ("% dari total kolom", "persen dari wbp per provinsi"),
        ("Persentase beserta n/N", "persen yang bisa_memilih dari wbp yang memenuhi_syarat per provinsi"),
        ("VLOOKUP, XLOOKUP", "tampilkan nama, kapasitas, kabupaten.nama, provinsi dari satker"),
        ("Jumlah baris yang cocok", "tampilkan nama, hitung(wbp) sebagai penghuni dari satker"),
        ("Filter", "tampilkan nama dari satker yang jenis = Rutan"),
        ("Filter teks, Rutan*", "hitung satker yang nama seperti \"Rutan*\""),
        ("Urutkan", "tampilkan nama, kapasitas dari satker urutkan kapasitas turun"),
        ("Filter 10 teratas", "hitung wbp per satker urutkan jumlah turun teratas 10"),
        ("Hapus duplikat, lalu hitung", "unik satker dari wbp"),
        ("IF", "tampilkan jika kapasitas > 300 maka \"besar\" jika tidak \"kecil\" dari satker"),
        ("IFERROR, IFNA", "tampilkan dpt_semua kalau kosong dpt_wbp sebagai terdaftar dari tps"),
        ("COUNTBLANK", "hitung wbp yang nik kosong"),
        ("<>\"\" (tidak kosong)", "hitung wbp yang nik terisi"),
        ("LEFT, MID", "tampilkan nama, penggal(nama, 1, 5) sebagai awal dari satker"),
        ("Bilangan berupa teks", "tulis bilangan(\"0417\") + 1"),
        ("Nol di depan, kode", "tampilkan kode, nama dari kabupaten yang provinsi = NTT teratas 5"),
        ("DATEDIF(…; \"Y\")", "hitung wbp yang umur < 25"),
        ("Selisih dua tanggal", "tulis selang_hari(2024-01-18, 2024-02-14)"),
        ("Kolom bantu", "definisikan young/muda dari wbp = umur < 25; hitung wbp yang muda"),
        ("Berkas kemarin", "hitung wbp per satker posisi 2024-02-13"),
        ("Dua berkas berdampingan", "hitung wbp per daftar_pemilih posisi 2024-01-18, 2024-02-14"),
        ("Skenario", "andaikan wbp yang ktp_el = perlu_rekam menjadi ktp_el = terekam: hitung wbp per daftar_pemilih"),
        ("Lacak preseden", "hitung wbp di NTT yang DPT; mengapa"),
    ]

    /// Signs, loosest first.
    static func operators(_ tongue: Tongue) -> [(sign: String, text: Bilingual, statement: String)] {
        func line(
            _ sign: String, english: String, indonesian: String, example: Bilingual
        ) -> (sign: String, text: Bilingual, statement: String) {
            (sign, Bilingual(english: english, indonesian: indonesian), example[tongue])
        }
        return [
            line(
                "|", english: "goes on with the result",
                indonesian: "melanjutkan dengan hasil",
                example: Bilingual(
                    english: "count wbp by satker | where count > 100",
                    indonesian: "hitung wbp per satker | yang jumlah > 100")),
            line(
                "= !=", english: "equal, not equal",
                indonesian: "sama, tidak sama",
                example: Bilingual(
                    english: "count wbp where kind != detainee",
                    indonesian: "hitung wbp yang jenis != tahanan")),
            line(
                "< <= > >=", english: "smaller to larger; in chains: 17 <= age < 21",
                indonesian: "lebih kecil sampai lebih besar; berantai: 17 <= umur < 21",
                example: Bilingual(
                    english: "count wbp where 17 <= age < 21",
                    indonesian: "hitung wbp yang 17 <= umur < 21")),
            line(
                "~", english: "contains a text, upper and lower case alike",
                indonesian: "berisi teks, tanpa membedakan huruf besar dan kecil",
                example: Bilingual(
                    english: "count satker where name ~ \"kupang\"",
                    indonesian: "hitung satker yang nama ~ \"kupang\"")),
            line(
                "+ -", english: "plus, minus; dates and durations too",
                indonesian: "tambah, kurang; juga tanggal dan lama waktu",
                example: Bilingual(
                    english: "say election_day - 30 days",
                    indonesian: "tulis hari_h - 30 hari")),
            line(
                "* /", english: "times, divided by; / gives a decimal",
                indonesian: "kali, bagi; / memberi desimal",
                example: Bilingual(
                    english: "say 7 / 2",
                    indonesian: "tulis 7 / 2")),
            line(
                ".", english: "along a link",
                indonesian: "sepanjang tautan",
                example: Bilingual(
                    english: "count wbp by ktp_regency.province",
                    indonesian: "hitung wbp per kabupaten_ktp.provinsi")),
        ]
    }
}
