# Keadaan NTT dalam empat gambar: menurut satker, menurut hari, menurut daftar pemilih, dan yang dapat memilih.
# The state of NTT in four pictures: by facility, by day, by voter list, and who can vote.

param wilayah: province = NTT

hitung wbp yang provinsi = $wilayah per satker | urutkan jumlah turun | grafik batang
hitung wbp yang provinsi = $wilayah per 2023-07-02 s.d. 2024-02-14 tiap 7 hari | grafik garis
hitung wbp yang provinsi = $wilayah per satker silang daftar_pemilih | grafik panas
share where can_vote of wbp
    where province = $wilayah and eligible
    by satker
    | sort share
    | chart bar

pastikan hitung wbp yang provinsi = NTT hasilnya 3229
