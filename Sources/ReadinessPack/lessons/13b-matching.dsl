# The same name is the same person.
lesson "Matching"/"Menyandingkan dua data" {
    teach "Two offices' files are matched by what names a thing once: a code, a NIK. A name does not. `~` asks whether a text contains another." /
        "Berkas dua kantor disandingkan dengan sesuatu yang menyebut satu hal saja: kode, atau NIK. Nama tidak begitu. `~` menanyakan apakah sebuah teks berisi teks lain."
    task "How many regencies and cities have Kupang in their name (name ~ \"Kupang\")?"/"Berapa kabupaten dan kota yang namanya berisi Kupang (nama ~ \"Kupang\")?"
        expects count regency where name ~ "Kupang"
        wrong count regency where name = "Kupang" because "None is called just so: = compares the whole name."/"Tidak ada yang bernama persis itu: = membandingkan seluruh nama."
        wrong count satker where name ~ "Kupang" because "These are facilities. The task asks of regencies and cities."/"Itu satker. Yang ditanyakan kabupaten dan kota."
        wrong count regency where province = NTT because "These are all of NTT."/"Itu semua kabupaten dan kota di NTT."
        hint "count regency where name ~ \"Kupang\""/"hitung kabupaten yang nama ~ \"Kupang\""
    task "How many people held have an identity card of Kota Kupang (regency \"53.71\")?"/"Berapa penghuni yang KTP-nya dari Kota Kupang (kabupaten \"53.71\")?"
        expects count wbp where ktp_regency = regency "53.71"
        wrong count wbp where ktp_regency.name ~ "Kupang" because "By the name the regency of Kupang came in, too. Its code is another." /
        "Menurut namanya, Kabupaten Kupang ikut terhitung. Kodenya lain."
        wrong count wbp where ktp_regency = regency "53.01" because "That is the regency of Kupang. The city is 53.71."/"Itu Kabupaten Kupang. Kotanya 53.71."
        wrong count wbp where satker.regency = regency "53.71" because "These are held there. The task asks where the card is from: ktp_regency." /
        "Itu yang ada di dalam sana. Yang ditanyakan asal KTP-nya: kabupaten_ktp."
        hint "A row is named by its table and its code: regency \"53.71\"."/"Sebuah baris disebut dengan tabel dan kodenya: kabupaten \"53.71\"."
        hint "count wbp where ktp_regency = regency \"53.71\""/"hitung wbp yang kabupaten_ktp = kabupaten \"53.71\""
    teach "People are known again by their NIK. Where it is missing, or spoilt by a spreadsheet, name, birth date and sex must do: that is how `load … as of` compares two days, and it says how many it knew by what." /
        "Orang dikenali kembali dari NIK-nya. Bila kosong atau rusak oleh lembar kerja, nama, tanggal lahir, dan jenis kelaminlah yang dipakai: begitulah `muat … posisi` membandingkan dua hari, dan ia menyebut berapa yang dikenali dengan apa."
    task "How many people held can be matched by their NIK: it is there (nik is known) and not suspect (nik_suspect)?" /
        "Berapa penghuni yang dapat disandingkan lewat NIK: NIK-nya terisi dan tidak meragukan (nik_meragukan)?"
        expects count wbp where nik is known and not nik_suspect
        wrong count wbp where nik is known because "Those with a spoilt NIK are among them."/"Yang NIK-nya rusak masih ikut."
        wrong count wbp where nik_suspect because "These are the spoilt ones."/"Itu justru yang rusak."
        wrong count wbp where nik is unknown or nik_suspect because "These are the ones for whom it cannot be done."/"Itu yang tidak dapat disandingkan lewat NIK."
        hint "Two conditions, the second denied."/"Dua syarat, yang kedua disangkal."
        hint "count wbp where nik is known and not nik_suspect"/"hitung wbp yang nik terisi dan tidak nik_meragukan"
}
