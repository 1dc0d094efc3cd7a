# COUNT and SUM are one.
lesson "Count or sum?"/"Jumlah atau total?" {
    teach "`count` says how many rows there are. `sum` adds up the values of a column: `sum capacity of satker`. “How many places” is a sum, “how many facilities” a count." /
        "`hitung` menjawab berapa barisnya. `total` menjumlahkan nilai sebuah kolom: `total kapasitas dari satker`. “Berapa tempat” adalah total, “berapa satker” adalah hitungan."
    task "How many places (capacity) do the facilities of NTT have together?"/"Berapa seluruh tempat (kapasitas) di satker NTT?"
        expects sum capacity of satker where province = NTT
        wrong count satker where province = NTT because "These are facilities, not places: a row is a facility. Add up the column." /
        "Itu banyaknya satker, bukan tempatnya: satu baris adalah satu satker. Jumlahkan kolomnya."
        wrong sum capacity of satker because "These are the places of all provinces. The task asks about NTT."/"Itu tempat di semua provinsi. Tugas ini tentang NTT."
        wrong average capacity of satker where province = NTT because "That is how many a facility has on average. Add them up."/"Itu rata-rata tiap satker. Yang diminta jumlah seluruhnya."
        wrong count wbp where province = NTT because "These are the people held, not the places for them."/"Itu penghuninya, bukan tempatnya."
        hint "Add up the column `capacity` of `satker`."/"Jumlahkan kolom `kapasitas` dari `satker`."
        hint "sum capacity of satker where province = NTT"/"total kapasitas dari satker yang provinsi = NTT"
    task "How many voters stand on the fixed lists (dpt_size) of all polling places in Babel?"/"Berapa pemilih dalam DPT (ukuran_dpt) semua TPS di Babel?"
        expects sum dpt_size of tps where province = Babel
        wrong count tps where province = Babel because "These are {$answer} polling places. Each has a number of voters: add those up." /
        "Itu {$jawaban} TPS. Tiap TPS punya ukuran DPT: jumlahkan ukurannya."
        wrong sum voters of tps where province = Babel because "`voters` takes in those who were moved here (DPTb). The fixed list is `dpt_size`." /
        "`pemilih` mengikutkan yang pindah memilih (DPTb). DPT-nya saja adalah `ukuran_dpt`."
        wrong count wbp where province = Babel and voter_list = DPT because "These are people held who are on a list. On the lists stand also staff, and those who have left." /
        "Itu penghuni yang masuk DPT. Dalam DPT tercantum juga pegawai dan yang sudah keluar."
        hint "The table is `tps`; each of its rows has a `dpt_size`."/"Tabelnya `tps`; tiap barisnya memiliki `ukuran_dpt`."
        hint "sum dpt_size of tps where province = Babel"/"total ukuran_dpt dari tps yang provinsi = Babel"
}
