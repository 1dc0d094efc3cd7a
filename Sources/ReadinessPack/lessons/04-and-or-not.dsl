# "Lapas and Rutan" is an `and`.
lesson "And, or, not"/"Dan, atau, bukan" {
    teach "In speech “prisons and remand centres” are two sets put together. In a condition `and` is stricter: both must hold for the same row. No facility is a Lapas and a Rutan at once; what is meant is `or`." /
        "Dalam percakapan, “lapas dan rutan” berarti dua kelompok digabung. Dalam syarat, `dan` lebih ketat: keduanya harus berlaku pada baris yang sama. Tidak ada satker yang sekaligus Lapas dan Rutan; yang dimaksud adalah `atau`."
    task "How many facilities are of the kind Lapas or Rutan, put together?"/"Berapa satker yang jenisnya Lapas dan yang jenisnya Rutan, seluruhnya?"
        expects count satker where kind = Lapas or kind = Rutan
        wrong count satker where kind = Lapas and kind = Rutan because "None: nothing is of both kinds at once. To put two sets together takes `or`." /
        "Tidak ada: satu satker tidak mungkin berjenis keduanya. Untuk menggabungkan dua kelompok pakailah `atau`."
        wrong count satker where kind = Lapas because "These are the Lapas alone; the Rutan are missing."/"Itu Lapas saja; Rutan belum ikut."
        wrong count satker where kind = Rutan because "These are the Rutan alone; the Lapas are missing."/"Itu Rutan saja; Lapas belum ikut."
        wrong count satker where name ~ "Lapas" or name ~ "Rutan" because "You asked for names: a “Lapas Narkotika” is of another kind. Ask by `kind`." /
        "Anda mencari menurut nama: “Lapas Narkotika” jenisnya lain. Tanyakan menurut `jenis`."
        hint "Two conditions of which one is enough."/"Dua syarat, cukup salah satu terpenuhi."
        hint "count satker where kind = Lapas or …"/"hitung satker yang jenis = Lapas atau …"
    teach "`and` binds closer than `or`. Where both stand side by side, brackets say what belongs together." /
        "`dan` mengikat lebih erat daripada `atau`. Bila keduanya dipakai bersama, kurung menentukan mana yang menyatu."
    task "How many women are held as detainee or child?"/"Berapa perempuan yang menghuni sebagai tahanan atau anak?"
        expects count wbp where (kind = detainee or kind = child) and sex = female
        wrong count wbp where kind = detainee or kind = child and sex = female because "Without brackets these are all detainees, men too, and the girls. Put the two kinds in brackets." /
        "Tanpa kurung, itu berarti semua tahanan, laki-laki juga, ditambah anak perempuan. Kurungilah kedua jenis itu."
        wrong count wbp where kind = detainee or kind = child because "You counted men, too: the condition about the sex is missing." /
        "Anda menghitung laki-laki juga: syarat jenis kelamin belum ada."
        wrong count wbp where kind = detainee and sex = female because "The detainees are there, the children are missing."/"Tahanannya sudah, anaknya belum ikut."
        hint "(one kind or the other) and the sex"/"(jenis yang satu atau jenis yang lain) dan jenis kelaminnya"
        hint "count wbp where (kind = detainee or kind = child) and sex = female"/"hitung wbp yang (jenis = tahanan atau jenis = anak) dan jenis_kelamin = perempuan"
    task "How many of those held in NTT are not convicts?"/"Berapa penghuni di NTT yang bukan narapidana?"
        expects count wbp where province = NTT and kind != convict
        wrong count wbp where not (kind = convict and province = NTT) because "You denied both conditions together: that takes in everyone outside NTT. Deny the kind alone." /
        "Anda menyangkal kedua syarat sekaligus, sehingga semua orang di luar NTT ikut terhitung. Sangkallah jenisnya saja."
        wrong count wbp where kind != convict because "These are all provinces; the task asks about NTT."/"Itu semua provinsi; tugas ini tentang NTT."
        wrong count wbp where province = NTT and kind = detainee because "Children are not convicts, either."/"Anak juga bukan narapidana."
        hint "`!=` means: is not."/"`!=` berarti: bukan."
        hint "count wbp where province = NTT and kind != convict"/"hitung wbp yang provinsi = NTT dan jenis != narapidana"
}
