# Siapa yang belum punya KTP-el atau NIK, dan NIK mana yang rusak karena lembar kerja.
# Who lacks the identity card or the identity number, and which numbers a spreadsheet has damaged.

hitung wbp per provinsi silang ktp_el
hitung wbp yang nik kosong atau ktp_el = perlu_rekam per satker urutkan jumlah turun teratas 5
tulis "Memenuhi syarat, tidak ada dalam DPT mana pun, tetapi masih bisa menjadi DPK bila KTP-el direkam:"
hitung wbp
    yang memenuhi_syarat dan bukan masuk_dpt dan ktp_el != terekam
    per satker
    urutkan jumlah turun
    teratas 5
hitung wbp yang nik_meragukan

jika (hitung wbp yang nik_meragukan) > 10 {
    tulis "NIK berakhiran 0000 sebanyak itu berarti berkasnya pernah dibuka sebagai angka: pakai berkas asalnya."
}

# Nama dan NIK selalu tersamar dalam skrip.
pastikan hitung wbp yang ktp_el kosong hasilnya 0
