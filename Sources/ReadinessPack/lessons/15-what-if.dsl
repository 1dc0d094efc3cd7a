# A scenario is data.
lesson "What if"/"Andaikan" {
    teach "`suppose` gives rows other values for one question and sets both worlds side by side. Nothing of it stays: `suppose satker where kind = LPP has capacity = 200: sum capacity of satker`." /
        "`andaikan` memberi baris nilai lain untuk satu pertanyaan saja, lalu menyandingkan kedua keadaan. Tidak ada yang tersimpan: `andaikan satker yang jenis = LPP menjadi kapasitas = 200: total kapasitas dari satker`."
    task "Suppose those with a certificate (ktp_el = suket) had their card recorded (ktp_el = recorded): how many of each voter_list would NTT have?" /
        "Andaikan yang memegang suket (ktp_el = suket) sudah terekam (ktp_el = terekam): berapa penghuni NTT per daftar_pemilih?"
        expects suppose wbp where ktp_el = suket has ktp_el = recorded: count wbp where province = NTT by voter_list
        wrong count wbp where province = NTT by voter_list because "That is the world as it is. Put the supposition before it, with a colon." /
        "Itu keadaan sebenarnya. Taruh andaiannya di depan, lalu titik dua."
        wrong suppose wbp where ktp_el = suket has ktp_el = recorded: count wbp by voter_list because "The supposition is right; the question is about all provinces." /
        "Andaiannya benar; pertanyaannya masih untuk semua provinsi."
        wrong suppose wbp has ktp_el = recorded: count wbp where province = NTT by voter_list because "You supposed it of everyone. It is to be those with a certificate." /
        "Anda mengandaikannya untuk semua orang. Yang dimaksud hanya pemegang suket."
        hint "suppose wbp where … has … = …: count …"/"andaikan wbp yang … menjadi … = …: hitung …"
        hint "suppose wbp where ktp_el = suket has ktp_el = recorded: count wbp where province = NTT by voter_list" /
        "andaikan wbp yang ktp_el = suket menjadi ktp_el = terekam: hitung wbp yang provinsi = NTT per daftar_pemilih"
    task "And how many people held in NTT have a certificate now?"/"Lalu, kini berapa penghuni NTT yang memegang suket?"
        expects count wbp where province = NTT and ktp_el = suket
        wrong count wbp where ktp_el = suket because "These are all provinces."/"Itu semua provinsi."
        wrong count wbp where province = NTT and ktp_el != recorded because "Among these are some without any card."/"Di antaranya ada yang belum direkam sama sekali."
        hint "An ordinary question: the supposition is gone."/"Pertanyaan biasa: andaiannya sudah tidak berlaku."
        hint "count wbp where province = NTT and ktp_el = suket"/"hitung wbp yang provinsi = NTT dan ktp_el = suket"
}
