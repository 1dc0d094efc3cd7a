# 10. Ballots per kind per polling place, with the reserve.
# 10. Surat suara menurut jenis dan TPS, dengan cadangannya.

show tps, kind, supply, reserve, usable, entitled, entitled_unclear, shortage_certain of ballots
    where tps.regency.province = Babel
tampilkan tps, jenis, pasokan, cadangan, layak_pakai, berhak, berhak_belum_jelas, kekurangan_pasti dari surat_suara
    yang tps.kabupaten.provinsi = Babel
sum received as received of ballots by tps across kind
total diterima sebagai diterima dari surat_suara per tps silang jenis

# Each kind on its own, by the KTP address: who gets which.
# Tiap jenis sendiri-sendiri, menurut alamat KTP: siapa mendapat yang mana.
sum entitled as sure, sum entitled_unclear as cannot_tell of ballots
    where tps.regency.province = NTT
    by kind
total berhak sebagai pasti, total berhak_belum_jelas sebagai belum_jelas dari surat_suara
    yang tps.kabupaten.provinsi = NTT
    per jenis

expect sum supply of tps where site = satker "PGK" gives 426
expect sum reserve of tps where site = satker "PGK" gives 9
expect show ballots where received != tps.supply_art344 gives nothing
pastikan total berhak dari surat_suara
    yang tps.kabupaten.provinsi = NTT dan jenis = PPWP
    hasilnya 2.914
