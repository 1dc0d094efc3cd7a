# 19. Show the rule and the rows behind this number.
# 19. Tampilkan aturan dan baris di balik angka ini.

show shortage_listed of tps where name = "TPS 902 Lapas Pangkalpinang"
why
tampilkan kekurangan_terdaftar dari tps yang nama = "TPS 902 Lapas Pangkalpinang"
mengapa
why satker "Lapas Pangkalpinang" not ready
mengapa satker "Lapas Pangkalpinang" belum siap
explain count wbp where province = NTT and voter_list = DPT
jelaskan hitung wbp di NTT yang DPT

expect show shortage_listed of tps where name = "TPS 902 Lapas Pangkalpinang" gives 51
