# 9. Days to H-7, and who can still become DPTb.
# 9. Berapa hari lagi ke H-7, dan siapa yang masih bisa menjadi DPTb.

show name, days_left of stage where days_left >= 0 as of 2024-01-18
tampilkan nama, sisa_hari dari tahapan yang kode = "h_7" per 18 Januari 2024
count wbp where can_become_dptb by satker as of 2024-01-18
hitung wbp yang bisa_jadi_dptb per satker per 18 Januari 2024

# Whether a convict still can after H-30 is doubtful; those are counted as cannot tell.
# Apakah narapidana masih bisa sesudah H-30 diragukan; mereka dihitung sebagai belum jelas.
count wbp by dptb_route as of 2024-01-18
hitung wbp per bisa_jadi_dptb silang jenis per 18 Januari 2024

expect show days_left of stage where code = "h_7" as of 2024-01-18 gives 20
expect count wbp where can_become_dptb as of 2024-01-18 gives 227
pastikan hitung wbp yang jalur_dptb = meragukan per 18 Januari 2024 hasilnya 52
expect count wbp where can_become_dptb gives 0
