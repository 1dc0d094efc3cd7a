# Which voter list the people of each facility stand on, the share that can vote, and the four numbers kept apart.
# Kedudukan penghuni tiap satker dalam daftar pemilih, bagian yang bisa memilih, dan empat angka yang berbeda.

param province: province = NTT

count wbp where province = $province by satker across voter_list
share where can_vote of wbp where province = $province by satker sort share

say "The fixed list with staff, the inmates entered on it, those still held, and those who moved in:"
show name, dpt_size, dpt_inmates, dpt_present, dptb_size of tps where regency.province = $province

expect sum dpt_inmates of tps where regency.province = NTT gives 2184
expect sum dpt_present of tps where regency.province = NTT gives 1886
# 1,006 inmates, and six of the staff of Lapas Kalabahi who moved their vote to its polling place.
expect sum dptb_size of tps where regency.province = NTT gives 1012
