# 12. If every detainee since the DPT becomes DPTb, which polling places exceed 300 and where are ballots short, by how many?
# 12. Kalau semua tahanan sejak DPT menjadi DPTb, TPS mana melewati 300 dan di mana surat suara kurang, berapa?

suppose wbp where kind = detainee and voter_list = DPT_elsewhere has votes_at = first(satker.tps):
    show name, voters, overflow, shortage_listed of tps where voters > 300 or shortage_listed > 0
andaikan wbp yang jenis = tahanan dan daftar_pemilih = DPT_lain menjadi memilih_di_tps = pertama(satker.tps):
    tampilkan nama, pemilih, kelebihan, kekurangan_terdaftar dari tps yang pemilih > 300 atau kekurangan_terdaftar > 0

# The same by site, now beside supposed: between the polling places of one site ballots can be carried.
# Sama, per lokasi, nyata di samping andaian: antar-TPS satu lokasi surat suara dapat dibawa.
suppose wbp where kind = detainee and voter_list = DPT_elsewhere has votes_at = first(satker.tps):
    sum site_shortage_listed as short of satker where site_size > 0 by name
andaikan wbp yang jenis = tahanan dan daftar_pemilih = DPT_lain menjadi memilih_di_tps = pertama(satker.tps):
    total kekurangan_terdaftar_lokasi sebagai kurang dari satker yang tps_di_lokasi > 0 per nama

# Who has no polling place to move to is said below each answer, and counted here.
expect count wbp where kind = detainee and voter_list = DPT_elsewhere and no satker.tps gives 19
expect (suppose wbp where kind = detainee and voter_list = DPT_elsewhere has votes_at = first(satker.tps):
    count tps where voters > 300 | where world = supposed | show count) gives 11
pastikan hitung tps yang pemilih > 300 hasilnya 10
