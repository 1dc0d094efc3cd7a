# Laporan harian kesiapan sebuah provinsi, sebagaimana dikirim kantor wilayah tiap pagi: satu halaman yang dapat dibaca tanpa jaringan dan dicetak.
# The daily readiness report of a province, as a regional office sends it each morning: one page, read without a network, or printed.
#
#   siap examples/laporan-harian.dsl --set tanggal=2024-02-12 --set wilayah=Babel

parameter tanggal: tanggal = 2024-02-13
parameter wilayah: provinsi = NTT

misalkan $kemarin = $tanggal - 1 hari
misalkan $sisa = hari H - $tanggal
misalkan $penghuni = hitung wbp yang provinsi = $wilayah posisi $tanggal
misalkan $kemarin_penghuni = hitung wbp yang provinsi = $wilayah posisi $kemarin
misalkan $memenuhi = hitung wbp yang provinsi = $wilayah dan memenuhi_syarat posisi $tanggal
misalkan $terdaftar = hitung wbp
    yang provinsi = $wilayah dan memenuhi_syarat dan bisa_memilih
    posisi $tanggal
misalkan $satker = hitung satker yang provinsi = $wilayah
misalkan $diam = hitung satker yang provinsi = $wilayah dan laporan_terakhir < $tanggal

laporan "Laporan harian kesiapan pemilu di lapas dan rutan {$wilayah}, {$tanggal}" {
    tulis "H-{$sisa}. {$wilayah} menampung {$penghuni} orang di {$satker} satker; kemarin {$kemarin_penghuni}."
    tulis "- {$terdaftar} dari {$memenuhi} orang yang memenuhi syarat tercatat pada daftar pemilih di tempatnya."
    tulis "- {$satker - $diam} dari {$satker} satker sudah melapor sampai hari ini."

    laporan "Penghuni dan hunian" {
        tampilkan nama, kapasitas, jumlah_penghuni, jumlah_penghuni - (jumlah_penghuni pada $kemarin) sebagai sejak_kemarin, bulatkan(hunian * 100, 0) sebagai persen dari satker
            yang provinsi = $wilayah posisi $tanggal urutkan hunian turun
    }

    laporan "Daftar pemilih" {
        hitung wbp yang provinsi = $wilayah per satker silang daftar_pemilih posisi $tanggal
        persen yang bisa_memilih dari wbp yang provinsi = $wilayah dan memenuhi_syarat per satker posisi $tanggal
            | urutkan persen | grafik batang
    }

    laporan "Perubahan sejak kemarin" {
        mutasi wbp yang provinsi = $wilayah dari $kemarin sampai $tanggal per sebab
        hitung wbp
            yang provinsi = $wilayah
            posisi $tanggal - 28 hari s.d. $tanggal tiap 1 hari
            | grafik garis
    }

    laporan "Surat suara" {
        tulis "Kebutuhan menurut daftar pemilih terhadap pasokan DPT ditambah 2 persen, per lokasi; yang masih kurang disebut lebih dahulu."
        tampilkan nama, tps_di_lokasi sebagai tps, kebutuhan_lokasi sebagai kebutuhan, pasokan_lokasi sebagai pasokan, kekurangan_terdaftar_lokasi sebagai kekurangan dari satker
            yang provinsi = $wilayah dan tps_di_lokasi > 0 posisi $tanggal urutkan kekurangan_terdaftar_lokasi turun
    }

    laporan "Aturan yang tidak terpenuhi" {
        tulis "Berapa satker yang tidak memenuhi tiap aturan; pelanggaran dan peringatan disebut satu per satu (surat suara: lihat di atas)."
        periksa satker
            yang provinsi = $wilayah
            posisi $tanggal
            | yang hasil = tidak_terpenuhi
            | per aturan, tingkat
            | urutkan jumlah turun
        periksa satker yang provinsi = $wilayah posisi $tanggal
            | yang hasil = tidak_terpenuhi dan tingkat != risiko dan aturan != surat_suara_lokasi
            | tampilkan satker, aturan, tingkat, tidak_memenuhi, dari_jumlah
            | urutkan aturan
    }

    laporan "Belum melapor" {
        tampilkan nama, kupt, laporan_terakhir dari satker
            yang provinsi = $wilayah dan laporan_terakhir < $tanggal
            urutkan laporan_terakhir
    }
}

simpan laporan ke "save/laporan-harian.html"
simpan laporan ke "save/laporan-harian.md"

pastikan hitung wbp yang provinsi = NTT posisi 2024-02-13 hasilnya 3215
