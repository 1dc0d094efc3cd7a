# Tabel TPS sendiri, dengan beberapa kolom saja dan judul kolom berbahasa Indonesia; tanpa daftar penghuni.
# One's own table of polling places, a few columns with Indonesian headers; no roster is needed.

muat tps dari "data/tps-sendiri.csv" urutan hari bulan

tampilkan nama, ukuran_dpt, pasokan, kebutuhan, kekurangan, sisa_tempat, kelebihan dari tps
tulis "Per lokasi; di bawah nol berarti kurang. Yang DPTb-nya tidak disebut tidak ikut:"
total kebutuhan, total pasokan, total sisa_surat_suara dari tps
    yang kebutuhan terisi
    per nama_lokasi
tulis "DPT di atas 300 adalah pelanggaran, DPTb di atas 300 hanya peringatan:"
tampilkan nama, ukuran_dpt, pemilih dari tps
    yang tidak dpt_paling_banyak_300 atau tidak pemilih_paling_banyak_300

pastikan tampilkan pasokan dari tps yang nama = "TPS 901 Lapas Contoh" hasilnya 286
pastikan tampilkan kekurangan dari tps yang nama = "TPS 901 Lapas Contoh" hasilnya 38
pastikan total sisa_surat_suara dari tps yang nama_lokasi = "Lapas Contoh" hasilnya -35
pastikan hitung tps yang kekurangan kosong hasilnya 1
pastikan hitung tps yang tidak dpt_paling_banyak_300 hasilnya 1
pastikan hitung tps yang tidak pemilih_paling_banyak_300 hasilnya 1
