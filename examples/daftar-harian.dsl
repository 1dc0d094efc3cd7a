# Daftar harian satu provinsi: yang ada di dalam, kedudukannya dalam daftar pemilih, dan satker yang belum melapor.
# The daily list of one province: who is held, on which voter list, and which facilities have not reported.

param tanggal: date = 2024-02-12
param wilayah: province = NTT

tulis "Keadaan {$wilayah} per {$tanggal}, {hari H - $tanggal} hari sebelum hari H."
hitung wbp yang provinsi = $wilayah per satker silang daftar_pemilih per tanggal $tanggal
hitung wbp yang provinsi = $wilayah per jenis, jenis_kelamin per tanggal $tanggal
tulis "Belum melapor sampai tanggal itu:"
tampilkan nama, laporan_terakhir dari satker
    yang provinsi = $wilayah dan laporan_terakhir < $tanggal

pastikan hitung wbp yang provinsi = NTT per tanggal 2024-02-12 hasilnya 3205
pastikan hitung satker yang provinsi = NTT dan laporan_terakhir < 2024-02-12 hasilnya 3
