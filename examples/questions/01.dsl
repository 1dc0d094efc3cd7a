# 1. How many NTT inmates are on the DPT? The list itself, and those on it who are still held.
# 1. Berapa WBP NTT yang masuk DPT? Daftar itu sendiri, dan yang di dalamnya masih di dalam.

count wbp where province = NTT and voter_list = DPT
berapa wbp di NTT yang daftar_pemilih = DPT?
count ever wbp where province = NTT and listed_in_prison as of 2024-01-18
hitung pernah wbp yang provinsi = NTT dan dpt_khusus per 18 Januari 2024

expect count wbp where province = NTT and voter_list = DPT gives 1886
pastikan hitung pernah wbp yang provinsi = NTT dan dpt_khusus per 18 Januari 2024 hasilnya 2.184
