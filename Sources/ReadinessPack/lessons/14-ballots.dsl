# Need is counted by heads, not by kind of ballot.
lesson "Ballots"/"Surat suara" {
    teach "There are five kinds of ballot, and who votes away from home does not get them all: by the address of the identity card. Everyone gets the presidential one (gets_ppwp); that of the DPD (gets_dpd) only within the own province." /
        "Ada lima jenis surat suara, dan yang memilih jauh dari alamat KTP-nya tidak mendapat semuanya. Surat suara presiden (dapat_ppwp) untuk semua pemilih; surat suara DPD (dapat_dpd) hanya di provinsi sendiri."
    task "How many voters held in NTT get the ballot of the DPD?"/"Berapa pemilih yang menghuni di NTT mendapat surat suara DPD?"
        expects count wbp where province = NTT and gets_dpd
        wrong count wbp where province = NTT and can_vote because "You counted heads: all who vote here. Some of them get no ballot of the DPD." /
        "Anda menghitung orangnya: semua yang memilih di sini. Sebagian tidak mendapat surat suara DPD."
        wrong count wbp where province = NTT because "You counted everyone held, voters or not."/"Anda menghitung semua penghuni, pemilih atau bukan."
        wrong count wbp where province = NTT and ktp_regency.province = NTT because "A card of NTT is not enough: some of them cannot vote."/"KTP NTT belum cukup: sebagian dari mereka tidak bisa memilih."
        hint "The pack has an attribute for each kind: gets_dpd."/"Tiap jenis punya atributnya: dapat_dpd."
        hint "count wbp where province = NTT and gets_dpd"/"hitung wbp yang provinsi = NTT dan dapat_dpd"
    task "How many voters held in NTT get the presidential ballot only (only_presidential)?"/"Berapa pemilih yang menghuni di NTT hanya mendapat surat suara presiden (hanya_ppwp)?"
        expects count wbp where province = NTT and only_presidential
        wrong count wbp where province = NTT and gets_ppwp because "All voters get the presidential ballot. The task asks who gets no other." /
        "Surat suara presiden didapat semua pemilih. Yang ditanyakan yang tidak mendapat lainnya."
        wrong count wbp where province = NTT and not gets_dpd because "Among these are people who cannot vote at all."/"Di antaranya ada yang sama sekali tidak bisa memilih."
        hint "count wbp where province = NTT and only_presidential"/"hitung wbp yang provinsi = NTT dan hanya_ppwp"
    teach "What is supplied goes by the fixed list: DPT and 2 %. Who was moved here is not in it, so a polling place may be short." /
        "Pasokannya dihitung dari DPT: DPT dan 2 %. Yang pindah memilih ke sini tidak termasuk, sehingga sebuah TPS bisa kekurangan."
    task "How many ballots of each kind are missing at all polling places of Babel together (shortage_listed)?" /
        "Berapa surat suara tiap jenis yang kurang di semua TPS di Babel (kekurangan_terdaftar)?"
        expects sum shortage_listed of tps where province = Babel
        wrong count tps where province = Babel and shortage_listed > 0 because "These are the polling places that are short. Add up by how many."/"Itu banyaknya TPS yang kekurangan. Jumlahkan kekurangannya."
        wrong sum spare of tps where province = Babel because "`spare` lets the surplus of one place make good for another. Each place by itself: shortage_listed." /
        "`sisa_surat_suara` membuat kelebihan satu TPS menutup kekurangan TPS lain. Tiap TPS sendiri-sendiri: kekurangan_terdaftar."
        wrong sum shortage_listed of tps because "These are all provinces."/"Itu semua provinsi."
        hint "A sum over the polling places of Babel."/"Jumlahkan atas TPS di Babel."
        hint "sum shortage_listed of tps where province = Babel"/"total kekurangan_terdaftar dari tps yang provinsi = Babel"
}
