# One needs no sheet; and a row is not always a person.
lesson "A first question"/"Bertanya pertama" {
    teach "siap answers questions; there is no sheet to open. What is known stands in tables: in `wbp` a row is a person held, in `satker` a facility, in `tps` a polling place." /
        "siap menjawab pertanyaan; tidak ada lembar kerja yang perlu dibuka. Datanya tersimpan dalam tabel: di `wbp` satu baris adalah satu penghuni, di `satker` satu lapas atau rutan, di `tps` satu tempat pemungutan suara."
    teach "`count` with the name of a table says how many rows it has." /
        "`hitung` dengan nama tabel menjawab berapa barisnya."
    count satker
    hitung satker
    teach "Below the figure stands what you should know of it: where the data come from, and as of when. Now you. Type your question; Enter sends it." /
        "Di bawah angka tertulis yang perlu Anda ketahui: dari mana datanya dan per tanggal berapa. Sekarang giliran Anda. Ketik pertanyaannya, lalu tekan Enter."
    task "How many people are held in all?"/"Berapa orang seluruhnya yang menghuni lapas dan rutan?"
        expects count wbp
        wrong count satker because "Those are {$answer} facilities: in `satker` a row is a facility, not a person." /
        "Itu {$jawaban} satker: di tabel `satker` satu baris adalah satu lapas atau rutan, bukan satu orang."
        wrong count ever wbp because "You counted {$answer}: also those who have left. Without `ever` only those who are there are counted." /
        "Anda menghitung {$jawaban} orang, termasuk yang sudah keluar. Tanpa `pernah` hanya yang masih menghuni yang terhitung."
        hint "People stand in the table `wbp`."/"Orang-orangnya tersimpan di tabel `wbp`."
        hint "Type: count wbp"/"Ketik: hitung wbp"
    task "How many polling places are there?"/"Ada berapa TPS?"
        expects count tps
        wrong count satker because "Those are facilities. Some have several polling places, some share one." /
        "Itu satker. Ada satker dengan beberapa TPS, ada pula yang berbagi TPS."
        wrong sum dpt_size of tps because "You added up the voters on their lists. A row of `tps` is one polling place: count the rows." /
        "Anda menjumlahkan pemilih dalam daftarnya. Satu baris `tps` adalah satu TPS: hitunglah barisnya."
        hint "A row of `tps` is one polling place."/"Satu baris di `tps` adalah satu TPS."
        hint "Type: count tps"/"Ketik: hitung tps"
    teach "`show tables` lists the tables, `describe wbp` says what a row of one holds." /
        "`tampilkan tabel` menampilkan semua tabel, `uraikan wbp` menjelaskan isi barisnya."
}
