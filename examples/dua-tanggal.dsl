# Dua tanggal berdampingan: berapa dari DPT yang masih di dalam saat angkanya diucapkan, dan berapa pada hari H.
# Two dates side by side: how many of the list were still held when the figure was stated, and how many on the day.

misalkan $lalu = hitung wbp yang provinsi = NTT dan daftar_pemilih = DPT posisi 2024-01-18
misalkan $kini = hitung wbp yang provinsi = NTT dan daftar_pemilih = DPT posisi hari_h

tulis "DPT NTT yang masih di dalam: {$lalu} pada 18 Januari, {$kini} pada hari H, selisih {$kini - $lalu}."
tampilkan nama, hitung(wbp yang daftar_pemilih = DPT) pada 2024-01-18 sebagai per_18_januari, hitung(wbp yang daftar_pemilih = DPT) sebagai hari_h_ini,
    hitung(wbp yang daftar_pemilih = DPTb) pada 2024-01-18 sebagai dptb_18_januari, hitung(wbp yang daftar_pemilih = DPTb) sebagai dptb_hari_h
    dari satker yang provinsi = NTT

pastikan $kini hasilnya 1886
