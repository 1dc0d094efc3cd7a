# Yesterday's file may be overwritten.
lesson "As of when?"/"Per tanggal berapa?" {
    teach "Every figure is of a day. siap does not keep one file per day: it keeps what happened and can tell any day. A question without a date is about the last day of the data; another is named by `as of`: `count wbp as of 2024-01-18`. Days have names, too: `h_7`, `election_day`." /
        "Setiap angka berlaku untuk satu hari. siap tidak menyimpan satu berkas tiap hari, tetapi menyimpan kejadiannya, sehingga hari mana pun dapat ditanyakan. Pertanyaan tanpa tanggal berlaku untuk hari terakhir data; tanggal lain disebut dengan `per`: `hitung wbp per 18 Januari 2024`. Hari juga punya nama: `H-7`, `hari H`."
    task "How many people were held in NTT on 18 January 2024?"/"Berapa penghuni di NTT pada 18 Januari 2024?"
        expects count wbp where province = NTT as of 2024-01-18
        wrong count wbp where province = NTT because "That is the last day of the data, 14 February. The task asks about 18 January." /
        "Itu hari terakhir data, 14 Februari. Yang ditanyakan 18 Januari."
        wrong count wbp as of 2024-01-18 because "The day is right; these are all provinces."/"Tanggalnya benar; itu semua provinsi."
        wrong count wbp where province = NTT and admitted <= 2024-01-18 because "You asked who of today's people had come by then. Who has left since is missing: ask the question `as of` that day." /
        "Itu penghuni hari ini yang masuk sampai tanggal itu. Yang sejak itu keluar tidak ikut: ajukan pertanyaannya `per` tanggal itu."
        wrong count ever wbp where province = NTT and admitted <= 2024-01-18 because "That takes in also those who had left before. Ask the question `as of` that day." /
        "Itu mengikutkan yang sudah keluar sebelumnya. Ajukan pertanyaannya `per` tanggal itu."
        hint "The date goes to the end: `as of 2024-01-18`."/"Tanggal ditulis di akhir: `per 18 Januari 2024`."
        hint "count wbp where province = NTT as of 2024-01-18"/"hitung wbp yang provinsi = NTT per 18 Januari 2024"
    task "How many of NTT were on the DPT (voter_list = DPT) and still held on H-7 (h_7)?"/"Berapa penghuni NTT yang masuk DPT (daftar_pemilih = DPT) pada H-7?"
        expects count wbp where province = NTT and voter_list = DPT as of h_7
        wrong count wbp where province = NTT and voter_list = DPT because "That is voting day. A week before, more were still held."/"Itu hari H. Seminggu sebelumnya masih lebih banyak."
        wrong count wbp where province = NTT as of h_7 because "The day is right; keep those on the DPT."/"Tanggalnya benar; saringlah yang masuk DPT."
        wrong count wbp where voter_list = DPT as of h_7 because "The day is right; these are all provinces."/"Tanggalnya benar; itu semua provinsi."
        hint "`as of h_7`"/"`posisi H-7`"
        hint "count wbp where province = NTT and voter_list = DPT as of h_7"/"hitung wbp yang provinsi = NTT dan daftar_pemilih = DPT posisi H-7"
    teach "Several days stand side by side: `as of h_7, election_day`; a series runs `as of 2024-01-01 to 2024-02-14 every 7 days`." /
        "Beberapa tanggal dapat dibandingkan: `posisi H-7, hari H`; deret tanggal ditulis `posisi 2024-01-01 s.d. 2024-02-14 tiap 7 hari`."
}
