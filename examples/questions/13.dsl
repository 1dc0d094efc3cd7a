# 13. How many more polling places, or what split, closes the gap?
# 13. Berapa TPS tambahan, atau pembagian mana, yang menutup kekurangan?

# As few more as will do, each of at most 300, and then as even a split as can be: split_high_tps polling places of split_high, the others of split_low.
# Tambahan sesedikit mungkin, masing-masing paling banyak 300, lalu pembagian serata mungkin: sekian TPS berisi bagian_besar, sisanya bagian_kecil.
show name, site_voters, site_size, site_tps_more, split_high_tps, split_high, split_low_tps, split_low of satker
    where exists (site_tps where overflow > 0) or site_tps_more > 0
tampilkan nama, pemilih_lokasi, tps_di_lokasi, tps_tambahan_lokasi, tps_bagian_besar, bagian_besar, tps_bagian_kecil, bagian_kecil dari satker
    yang ada (tps_selokasi yang kelebihan > 0) atau tps_tambahan_lokasi > 0

# A polling place more is room, not ballots: those follow the lists. What is missing at each site, and where it is only badly split:
# TPS tambahan memberi tempat, bukan surat suara: surat suara mengikuti DPT. Kekurangan tiap lokasi:
show name, site_shortage_listed, site_shortage_present of satker
    where site_shortage_listed > 0
    sort site_shortage_listed desc
    top 5
tampilkan nama, kekurangan_terdaftar_lokasi, kekurangan_riil_lokasi dari satker
    yang kekurangan_terdaftar_lokasi > 0
    urutkan kekurangan_terdaftar_lokasi turun
    teratas 5

# Pangkalpinang: 471 voters fit into its two polling places as 236 and 235, and are 45 ballots short all the same.
expect show site_tps_more of satker where code = "PGK" gives 0
expect show split_high of satker where code = "PGK" gives 236
expect show split_low of satker where code = "PGK" gives 235
pastikan tampilkan kekurangan_terdaftar_lokasi dari satker yang kode = "PGK" hasilnya 45
expect sum site_tps_more of satker gives 6
