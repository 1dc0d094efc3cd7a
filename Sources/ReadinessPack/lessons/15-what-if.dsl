# A scenario is data.
lesson "What if"/"Andaikan" {
    teach "`suppose` gives rows other values for one question and sets both worlds side by side. Nothing of it stays: `suppose satker where kind = LPP has capacity = 200: sum capacity of satker`." /
        "`andaikan` memberi baris nilai lain untuk satu pertanyaan saja, lalu membandingkan kedua keadaan. Tidak ada yang tersimpan: `andaikan satker yang jenis = LPP menjadi kapasitas = 200: total kapasitas dari satker`."
    task "Suppose the detainees whose card is not recorded yet (ktp_el = not_yet) had it recorded (ktp_el = recorded): how many of each voter_list would NTT have?" /
        "Andaikan tahanan yang KTP-nya belum direkam (ktp_el = perlu_rekam) sudah terekam (ktp_el = terekam): berapa penghuni NTT per daftar_pemilih?"
        expects suppose wbp where kind = detainee and ktp_el = not_yet has ktp_el = recorded: count wbp where province = NTT by voter_list
        wrong count wbp where province = NTT by voter_list because "That is the world as it is. Put the supposition before it, with a colon." /
        "Itu keadaan sebenarnya. Taruh andaiannya di depan, lalu titik dua."
        wrong suppose wbp where kind = detainee and ktp_el = not_yet has ktp_el = recorded: count wbp by voter_list because "The supposition is right; the question is about all provinces." /
        "Andaiannya benar; pertanyaannya masih untuk semua provinsi."
        wrong suppose wbp where ktp_el = not_yet has ktp_el = recorded: count wbp where province = NTT by voter_list because "You supposed it of convicts, too. It is to be the detainees." /
        "Anda mengandaikannya untuk narapidana juga. Yang dimaksud hanya tahanan."
        hint "suppose wbp where … has … = …: count …"/"andaikan wbp yang … menjadi … = …: hitung …"
        hint "suppose wbp where kind = detainee and ktp_el = not_yet has ktp_el = recorded: count wbp where province = NTT by voter_list" /
        "andaikan wbp yang jenis = tahanan dan ktp_el = perlu_rekam menjadi ktp_el = terekam: hitung wbp yang provinsi = NTT per daftar_pemilih"
    task "And how many people held in NTT are not recorded now?"/"Lalu, kini berapa penghuni NTT yang belum direkam?"
        expects count wbp where province = NTT and ktp_el = not_yet
        wrong count wbp where ktp_el = not_yet because "These are all provinces."/"Itu semua provinsi."
        wrong count wbp where province = NTT and ktp_el != recorded because "Among these are some with a certificate of recording (suket), which counts as the card."/"Di antaranya ada yang memegang surat keterangan perekaman (suket), yang berlaku seperti KTP-el."
        hint "An ordinary question: the supposition is gone."/"Pertanyaan biasa: andaiannya sudah tidak berlaku."
        hint "count wbp where province = NTT and ktp_el = not_yet"/"hitung wbp yang provinsi = NTT dan ktp_el = perlu_rekam"
}
