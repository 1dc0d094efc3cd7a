# 9. Days to H-7, and who can still become DPTb.
# 9. Berapa hari lagi ke H-7, dan siapa yang masih bisa menjadi DPTb.

say "On 18 January: {h_7 - 2024-01-18} days to H-7."
tulis "Pada 18 Januari: {h_7 - 2024-01-18} hari lagi ke H-7."
count wbp where voter_list = DPT_elsewhere and kind = detainee by satker as of 2024-01-18
hitung wbp yang daftar_pemilih = DPT_lain dan jenis = tahanan per satker per 18 Januari 2024

expect h_7 - 2024-01-18 gives 20
let $can_move = count wbp where voter_list = DPT_elsewhere and kind = detainee as of 2024-01-18
expect $can_move gives 238
