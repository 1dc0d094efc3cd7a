# 10. Ballots per kind per polling place, with the reserve.
# 10. Surat suara menurut jenis dan TPS, dengan cadangannya.

sum received as received of ballots by tps across kind
total diterima sebagai diterima dari surat_suara per tps silang jenis
show name, dpt_size, supply_art344 - dpt_size as reserve, supply_art344 of tps
    where regency.province = Babel
tampilkan nama, ukuran_dpt, pasokan_pasal344 - ukuran_dpt sebagai cadangan, pasokan_pasal344 dari tps
    yang kabupaten.provinsi = Babel

expect sum supply_art344 of tps where satker "PGK" one of serves gives 426
expect show ballots where received != tps.supply_art344 gives nothing
