# Berapa hari lagi ke tenggat pindah memilih, dan tahanan mana yang masih bisa menjadi DPTb.
# How many days to the deadline for moving one's vote, and which detainees can still become DPTb.

param tanggal: date = 2024-01-18

misalkan $sisa = h_7 - $tanggal
jika $sisa >= 0 {
    tulis "{$sisa} hari lagi ke H-7 ({h_7}). Yang masuk DPT lain dan belum pindah memilih:"
} jika tidak {
    tulis "Tenggat H-7 ({h_7}) sudah lewat. Yang tidak sempat pindah memilih:"
}
hitung wbp yang daftar_pemilih = DPT_lain per provinsi silang jenis per tanggal $tanggal
hitung wbp
    yang daftar_pemilih = DPT_lain dan jenis = tahanan
    per satker
    urutkan jumlah turun
    teratas 8
    per tanggal $tanggal
tulis "Narapidana yang dipindahkan sesudah H-30 adalah kasus yang diragukan: putusan Mahkamah menyebut tahanan, peraturan juga narapidana."
hitung wbp yang daftar_pemilih = DPT_lain dan jenis = narapidana per provinsi per tanggal $tanggal

pastikan h_7 - 2024-01-18 hasilnya 20
pastikan hari_h - h_30 hasilnya 30
