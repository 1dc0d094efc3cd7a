# Satker mana yang belum ada sosialisasi, oleh siapa sosialisasi dilakukan, dan kepala mana yang belum diingatkan soal netralitas.
# Which facilities had no outreach, who gave it, and whose heads were not reminded of neutrality.

tampilkan nama, provinsi dari satker yang belum ada sosialisasi
tulis "Belum pernah oleh KPU sendiri:"
tampilkan nama, hitung(sosialisasi) sebagai kali, total(sosialisasi.peserta) sebagai peserta, terbesar(sosialisasi.dilaksanakan) sebagai terakhir_kali dari satker
    yang tanpa (sosialisasi yang penyelenggara = KPU)
tulis "Kepala satker yang belum diingatkan soal netralitas:"
tampilkan nama, provinsi dari satker yang tanpa (pengingat yang pokok = netralitas)
hitung, total peserta dari sosialisasi per penyelenggara

pastikan hitung satker yang belum ada sosialisasi hasilnya 3
