atur sembunyikan 5
laporan "Untuk diterbitkan" {
    hitung wbp di NTT yang jenis = anak per satker silang jenis_kelamin
    hitung wbp di NTT per jenis | grafik kolom
}
