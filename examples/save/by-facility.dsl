# The table of the lists by facility as a csv for a spreadsheet; read back to see that nothing was lost.
# Tabel daftar pemilih per satker sebagai csv untuk lembar kerja; dibaca kembali untuk memastikan tidak ada yang hilang.

param province: province = NTT

save (count, count where voter_list = DPT as dpt, count where voter_list = DPTb as dptb of wbp where province = $province by satker) to "by-facility.csv"
load table saved from "by-facility.csv"
sum count, sum dpt, sum dptb of saved

expect count saved gives 18
expect sum dpt of saved gives 1886
