# 17. DPK candidates whose address is elsewhere.
# 17. Calon DPK yang alamatnya di tempat lain.

show id, satker, ktp_regency of wbp where voter_list = candidate_DPK and not address_here top 10
tampilkan id, satker, kabupaten_ktp dari wbp
    yang daftar_pemilih = calon_DPK dan tidak alamat_setempat
    teratas 10
count wbp where voter_list = candidate_DPK and not address_here by province

expect count wbp where voter_list = candidate_DPK and province = NTT gives 60
