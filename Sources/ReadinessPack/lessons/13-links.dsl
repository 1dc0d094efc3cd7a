# VLOOKUP found the right one; a to-many can be looked up.
lesson "Links"/"Tabel terhubung" {
    teach "No lookup is needed: a row knows what it belongs to. `province` of a person is that of the facility. The province of the identity card is another one and its way is written out: `ktp_regency.province`." /
        "Pencarian seperti VLOOKUP tidak diperlukan: setiap baris tahu induknya. `provinsi` seorang penghuni adalah provinsi satkernya. Provinsi menurut KTP lain lagi, dan jalannya dituliskan: `kabupaten_ktp.provinsi`."
    task "How many people held in NTT have an identity card of another province?"/"Berapa penghuni di NTT yang KTP-nya dari provinsi lain?"
        expects count wbp where province = NTT and ktp_regency.province != NTT
        wrong count wbp where ktp_regency.province != NTT because "These are held anywhere. Add that the facility is in NTT."/"Itu penghuni di mana saja. Tambahkan bahwa satkernya di NTT."
        wrong count wbp where province != NTT because "`province` alone is that of the facility. The card's is `ktp_regency.province`." /
        "`provinsi` saja berarti provinsi satkernya. Provinsi KTP adalah `kabupaten_ktp.provinsi`."
        wrong count wbp where ktp_regency.province = NTT and province != NTT because "The two are exchanged: held elsewhere, with a card of NTT." /
        "Keduanya tertukar: itu penghuni di luar NTT dengan KTP NTT."
        wrong count wbp where province = NTT and ktp_regency.province = NTT because "These have a card of NTT."/"Itu yang KTP-nya dari NTT."
        hint "Two provinces: that of the facility, and that of the card."/"Ada dua provinsi: provinsi satker, dan provinsi KTP."
        hint "count wbp where province = NTT and ktp_regency.province != NTT"/"hitung wbp yang provinsi = NTT dan kabupaten_ktp.provinsi != NTT"
    teach "Downward there are many rows, and no one right one to look up. So they are counted, `count(wbp) > capacity`, or asked for: `no outreach`, `exists tps`." /
        "Ke bawah barisnya banyak, tidak ada satu yang tepat untuk diambil. Maka baris itu dihitung, `hitung(wbp) > kapasitas`, atau ditanyakan adanya: `belum ada sosialisasi`, `ada tps`."
    task "Which facilities (name) have had no outreach?"/"Satker mana (nama) yang belum ada sosialisasi?"
        expects show name of satker where no outreach
        wrong show name of satker where exists outreach because "These are the ones that had some."/"Itu yang sudah ada sosialisasinya."
        wrong show name of satker where no (outreach where organiser = KPU) because "That is: none by the KPU. Others held some, too." /
        "Itu yang belum ada sosialisasi dari KPU. Pihak lain juga menyelenggarakannya."
        wrong count satker where no outreach because "That is how many. The task asks which: `show name of satker where …`." /
        "Itu banyaknya. Yang ditanyakan yang mana: `tampilkan nama dari satker yang …`."
        hint "`no` before the link denies that there is one."/"`belum ada` di depan tautan berarti tidak satu pun ada."
        hint "show name of satker where no outreach"/"tampilkan nama dari satker yang belum ada sosialisasi"
    task "How many facilities hold more people than they have places?"/"Berapa satker yang penghuninya melebihi kapasitas?"
        expects count satker where count(wbp) > capacity
        wrong count satker where count(wbp) < capacity because "These hold fewer."/"Itu yang penghuninya lebih sedikit."
        wrong count satker where count(wbp) > 300 because "You compared with 300. Each facility has a capacity of its own."/"Anda membandingkan dengan 300. Tiap satker punya kapasitas sendiri."
        wrong count satker where count(ever wbp) > capacity because "You also counted those who have left. They take no place."/"Anda ikut menghitung yang sudah keluar. Mereka tidak lagi memakai tempat."
        hint "count(wbp) of a facility is how many it holds."/"hitung(wbp) sebuah satker adalah banyaknya penghuni di sana."
        hint "count satker where count(wbp) > capacity"/"hitung satker yang hitung(wbp) > kapasitas"
}
