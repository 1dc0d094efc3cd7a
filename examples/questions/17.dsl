# 17. DPK candidates whose address is elsewhere.
# 17. Calon DPK yang alamatnya di tempat lain.

show id, satker, ktp_regency of wbp where voter_list = candidate_DPK and not address_here top 10
tampilkan id, satker, kabupaten_ktp dari wbp
    yang daftar_pemilih = calon_DPK dan tidak alamat_setempat
    teratas 10
count wbp where voter_list = candidate_DPK and not address_here by province
hitung wbp yang daftar_pemilih salah satu dari (DPK, calon_DPK) per provinsi silang alamat_setempat

# A risk, not a breach: practice varied. The rule says so, with its article.
count wbp where not dpk_address by province
hitung wbp yang tidak alamat_dpk per provinsi

expect count wbp where voter_list = candidate_DPK and province = NTT gives 60
pastikan hitung wbp yang tidak alamat_dpk di NTT hasilnya 60
