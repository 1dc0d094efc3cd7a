# One clicks it again tomorrow.
lesson "The daily report"/"Laporan harian" {
    teach "A report put together by hand is put together again tomorrow: the same filters, the same copying, and one of them forgotten. Here the questions are written once, and the day stands in one place: `let $day = 2024-02-13`. Every question then says `as of $day`." /
        "Laporan yang dirangkai dengan tangan dirangkai lagi besok: saringan yang sama, salin-tempel yang sama, dan ada yang terlupa. Di sini pertanyaannya ditulis sekali, dan tanggalnya ada di satu tempat: `misalkan $hari = 2024-02-13`. Setiap pertanyaan lalu memakai `posisi $hari`."
    task "Give the day a name: `let $day = 2024-02-13`. Then: how many people are held at each facility of NTT as of that day?" /
        "Beri nama tanggalnya: `misalkan $hari = 2024-02-13`. Lalu: berapa penghuni tiap satker NTT pada tanggal itu?"
        expects count wbp where province = NTT by satker as of 2024-02-13
        wrong count wbp where province = NTT by satker because "Without a date the last day of the data is meant. A report says its own: `as of $day`." /
        "Tanpa tanggal, yang dimaksud hari terakhir data. Laporan menyebut tanggalnya sendiri: `posisi $hari`."
        wrong count wbp by satker as of 2024-02-13 because "These are the facilities of all provinces."/"Itu satker di semua provinsi."
        wrong count wbp where province = NTT as of 2024-02-13 because "That is NTT as a whole; a line for each facility is wanted, `by satker`." /
        "Itu NTT seluruhnya; yang diminta satu baris tiap satker, `per satker`."
        hint "First: let $day = 2024-02-13"/"Pertama: misalkan $hari = 2024-02-13"
        hint "count wbp where province = NTT by satker as of $day"/"hitung wbp yang provinsi = NTT per satker posisi $hari"
    teach "A report that does not say who is missing looks complete. The facilities that had not reported by the day belong in it." /
        "Laporan yang tidak menyebut siapa yang belum melapor tampak lengkap. Satker yang belum melapor sampai tanggal itu harus disebut."
    task "Which facilities of NTT had not yet reported for 13 February 2024? Show name and last_report." /
        "Satker mana di NTT yang belum melapor untuk 13 Februari 2024? Tampilkan nama dan laporan_terakhir."
        expects show name, last_report of satker where province = NTT and last_report < 2024-02-13
        wrong show name, last_report of satker where province = NTT and last_report <= 2024-02-13 because "Whoever reported on the day itself has reported: `<`, not `<=`." /
        "Yang melapor pada hari itu sudah melapor: `<`, bukan `<=`."
        wrong show name, last_report of satker where last_report < 2024-02-13 because "Facilities of other provinces are among them."/"Satker provinsi lain masih ikut."
        wrong show name, last_report of satker where province = NTT because "These are all facilities of NTT."/"Itu semua satker di NTT."
        wrong show name, last_report of satker where province = NTT and last_report >= 2024-02-13 because "These have reported."/"Itu yang sudah melapor."
        hint "show name, last_report of satker where province = NTT and last_report < $day" /
        "tampilkan nama, laporan_terakhir dari satker yang provinsi = NTT dan laporan_terakhir < $hari"
    teach "Between the braces of `report \"Title\" { … }` stand the questions and the texts (`say`); `save report to \"daily.html\"` makes one page of it, with the date, the origin and what was left out under each answer. In a script `param day: date = 2024-02-13` takes the day from outside: `siap daily.dsl --set day=2024-02-12`. See examples/daily-report.dsl." /
        "Di antara kurung kurawal `laporan \"Judul\" { … }` tertulis pertanyaan dan teksnya (`tulis`); `simpan laporan ke \"harian.html\"` menjadikannya satu halaman, dengan tanggal, asal data, dan yang tidak ikut di bawah tiap jawaban. Dalam skrip, `parameter hari: tanggal = 2024-02-13` menerima tanggal dari luar: `siap harian.dsl --set hari=2024-02-12`. Lihat examples/laporan-harian.dsl."
    task "The report of the day before is wanted, too. Change only `$day` to 2024-02-12 and ask again: how many people are held at each facility of NTT?" /
        "Laporan sehari sebelumnya diminta pula. Ubah `$hari` saja menjadi 2024-02-12, lalu tanyakan lagi: berapa penghuni tiap satker NTT?"
        expects count wbp where province = NTT by satker as of 2024-02-12
        wrong count wbp where province = NTT by satker as of 2024-02-13 because "That is still the 13th: `let $day = 2024-02-12` first." /
        "Itu masih tanggal 13: mula-mula `misalkan $hari = 2024-02-12`."
        wrong count wbp where province = NTT by satker because "That is the last day of the data, not the day of the report."/"Itu hari terakhir data, bukan hari laporannya."
        hint "First: let $day = 2024-02-12"/"Pertama: misalkan $hari = 2024-02-12"
        hint "count wbp where province = NTT by satker as of $day"/"hitung wbp yang provinsi = NTT per satker posisi $hari"
}
