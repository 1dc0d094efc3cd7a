# Daftar penghuni satu hari dengan judul kolom berbahasa Indonesia, tanpa tanggal masuk: semua yang tercantum ada di dalam pada hari itu.
# One day's roster with Indonesian headers and no date of admission: all who are in it are held on that day.

muat wbp dari "data/penghuni-sendiri.csv" per tanggal 2024-02-12

tampilkan id, satker, jenis, memenuhi_syarat, daftar_pemilih, jalur_dptb dari wbp
hitung wbp per memenuhi_syarat

pastikan hitung wbp hasilnya 5
pastikan hitung wbp yang DPT hasilnya 2
pastikan hitung wbp yang DPTb hasilnya 1
pastikan hitung wbp yang tidak memenuhi_syarat hasilnya 1
pastikan hitung wbp yang memenuhi_syarat kosong hasilnya 1
