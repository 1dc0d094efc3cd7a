# Tabel untuk diterbitkan: jumlah 1 sampai 4 orang disembunyikan beserta jumlah lain yang akan membukanya, dan asal datanya ikut dikatakan.
# A table to publish: counts of 1 to 4 people are hidden, with others that would give them away, and it says where its data come from.

param wilayah: province = NTT

atur sembunyikan 5
atur catatan lengkap
hitung wbp yang provinsi = $wilayah per satker silang daftar_pemilih
hitung wbp yang provinsi = $wilayah dan jenis = anak per satker

# Yang diolah lebih lanjut ialah yang sudah disembunyikan.
misalkan $tabel = (hitung wbp yang provinsi = $wilayah dan daftar_pemilih = DPK per satker)
$tabel yang jumlah kosong

# Angka yang akan membuka yang disembunyikan ditolak; setelah dinonaktifkan, hitungan bisa dipastikan lagi.
atur sembunyikan nonaktif
pastikan hitung wbp yang provinsi = NTT dan daftar_pemilih = DPK hasilnya 22
