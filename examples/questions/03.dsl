# 3. DPT, DPTb, DPK or none, by facility.
# 3. DPT, DPTb, DPK, atau tidak sama sekali, menurut satker.

count wbp by satker across voter_list
hitung wbp per satker silang daftar_pemilih

expect count wbp where satker = "Lapas Kalabahi" and voter_list = DPT gives 97
expect count wbp where satker = satker "NRK" and voter_list = DPT gives 648
pastikan hitung wbp yang satker = "Lapas Kalabahi" dan daftar_pemilih = DPTb hasilnya 49
